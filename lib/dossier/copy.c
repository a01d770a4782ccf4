/* SPDX-License-Identifier: MIT */
/* Deep copies and comparison, field by field along the rows. */
#include <string.h>

#include <lienhiep/model.h>

#include "foreign.h"

/* ------------------------------------------------------------------ */
/* Copying                                                             */

/*
 * Into a dossier of another language, a text in that language becomes the own
 * one and the source's own text a translation. Where there is none, own text
 * stays own text, because a label cannot do without one.
 */
static lh_error_code copy_label(struct lh_object *copy, struct lh_label **to,
				const struct lh_object *source, struct lh_label *from)
{
	const char *old = lh_dossier_language_code(source->dossier);
	const char *new = lh_dossier_language_code(copy->dossier);
	bool swap = strcmp(old, new) != 0 && lh_label_find(from, new);

	for (; from; from = from->next) {
		const char *language = from->language;
		lh_error_code code = LH_OK;

		if (swap)
			language = !*language ? old : strcmp(language, new) == 0 ? "" : language;
		code = lh_label_put(copy, to, language, from->text, strlen(from->text));
		if (code == LH_OK)
			code = lh_foreign_copy(copy, lh_label_find(*to, language), source, from);
		if (code != LH_OK)
			return code;
	}
	return LH_OK;
}

static lh_error_code copy_anchor(struct lh_object *copy, union lh_slot *to, struct lh_anchor *from)
{
	const char *id = lh_anchor_now(from)->id;

	to->anchor = lh_anchor_hold(copy->dossier, id, strlen(id));
	return to->anchor ? LH_OK : LH_ERROR_MEMORY;
}

static lh_error_code copy_text(struct lh_object *copy, union lh_slot *to, const char *from)
{
	to->text = lh_store_text(copy->dossier, from, strlen(from));
	return to->text ? LH_OK : LH_ERROR_MEMORY;
}

static lh_error_code copy_piece(struct lh_object *copy, union lh_slot *to, const void *from,
				size_t size)
{
	void *piece = lh_arena_alloc(&copy->dossier->arena, size);

	if (!piece)
		return LH_ERROR_MEMORY;
	memcpy(piece, from, size);
	to->decimal = piece;
	return LH_OK;
}

static lh_error_code copy_item(struct lh_object *copy, union lh_slot *item,
			       const struct lh_object *source, union lh_slot from, lh_type type)
{
	lh_error_code code = LH_OK;

	if (type == LH_TYPE_REFS)
		return copy_anchor(copy, item, from.anchor);
	if (type == LH_TYPE_LABELS)
		return copy_label(copy, &item->label, source, from.label);
	code = copy_text(copy, item, from.text);
	return code == LH_OK ? lh_foreign_copy(copy, item->text, source, from.text) : code;
}

static lh_error_code copy_list(struct lh_object *copy, union lh_slot *to,
			       const struct lh_object *source, const union lh_slot *from,
			       const struct lh_field *row, bool exact)
{
	lh_error_code code = lh_foreign_copy(copy, to, source, from);
	uint32_t count = from->vector ? from->vector->count : 0;

	for (uint32_t i = 0; i < count && code == LH_OK; i++) {
		union lh_slot item = { 0 }, *place = NULL;

		if (row->type == LH_TYPE_CHILDREN) {
			struct lh_object *child = lh_object_create(copy, to, row, i);

			code = child ? lh_object_fill(child, from->vector->items[i].object, exact)
				     : LH_ERROR_MEMORY;
			continue;
		}
		code = copy_item(copy, &item, source, from->vector->items[i], row->type);
		place = code == LH_OK ? lh_vector_insert(copy->dossier, &to->vector, i) : NULL;
		if (place)
			*place = item;
		else if (item.bits)
			lh_item_release(copy, item, row);
		if (!place && code == LH_OK)
			code = LH_ERROR_MEMORY;
	}
	return code;
}

static lh_error_code copy_slot(struct lh_object *copy, union lh_slot *to,
			       const struct lh_object *source, const union lh_slot *from,
			       const struct lh_field *row, bool exact)
{
	const struct lh_anchor *taken = NULL;
	lh_error_code code = LH_OK;

	if (TYPES_LIST >> row->type & 1)
		return copy_list(copy, to, source, from, row, exact);
	if (!from->bits)
		return LH_OK;
	switch (row->type) {
	case LH_TYPE_ID:
		taken = lh_anchor_now(from->anchor);
		if (!exact && lh_dossier_find(copy->dossier, taken->id))
			return LH_ERROR_DUPLICATE;
		return lh_anchor_attach(copy, to, taken->id, strlen(taken->id));
	case LH_TYPE_REF:
		return copy_anchor(copy, to, from->anchor);
	case LH_TYPE_LABEL:
		return copy_label(copy, &to->label, source, from->label);
	case LH_TYPE_PROSE:
		code = lh_foreign_copy(copy, to, source, from);
		return code == LH_OK ? copy_text(copy, to, from->text) : code;
	case LH_TYPE_TEXT:
	case LH_TYPE_CODE:
		return copy_text(copy, to, from->text);
	case LH_TYPE_DECIMAL:
		return copy_piece(copy, to, from->decimal, sizeof(*from->decimal));
	case LH_TYPE_QUANTITY:
		return copy_piece(copy, to, from->quantity, sizeof(*from->quantity));
	default:
		to->bits = from->bits;
		return LH_OK;
	}
}

lh_error_code lh_object_fill(struct lh_object *copy, const struct lh_object *source, bool exact)
{
	lh_error_code code = lh_foreign_copy(copy, copy, source, source);
	unsigned field = 0;

	if (exact) {
		copy->line = source->line;
		copy->column = source->column;
	}
	while (code == LH_OK && (field = lh_class_next_field(source->class_number, field)))
		code = copy_slot(copy, lh_slot_of(copy, field), source, lh_slot_of(source, field),
				 lh_field_row(field), exact);
	return code;
}

lh_error_code lh_slot_copy(struct lh_object *copy, const struct lh_object *source, unsigned field)
{
	return copy_slot(copy, lh_slot_of(copy, field), source, lh_slot_of(source, field),
			 lh_field_row(field), false);
}

/* A record that a copy of @object can stand in: the dossier, or an empty one like that it stands in. */
static struct lh_object *make_owner(struct lh_object *root, const struct lh_object *object,
				    unsigned *field, lh_error *error)
{
	struct lh_object *owner = NULL;
	unsigned owner_field = 0;

	*field = lh_container(CLASS_DOSSIER, object->class_number);
	if (*field)
		return root;
	*field = object->field;
	owner = make_owner(root, object->parent, &owner_field, error);
	return owner ? lh_list_add(owner, owner_field, NULL, error) : NULL;
}

lh_object *lh_object_copy(const lh_object *object, lh_error *error)
{
	lh_dossier *dossier = NULL;
	struct lh_object *root = NULL, *owner = NULL, *copy = NULL;
	unsigned field = 0;

	lh_error_clear(error);
	if (lh_object_is_removed(object)) {
		lh_error_set(error, object ? LH_ERROR_REMOVED : LH_ERROR_ARGUMENT,
			     "không có bản ghi để chép", "there is no record to copy");
		return NULL;
	}
	if (object->class_number == CLASS_DOSSIER)
		return lh_dossier_object(lh_dossier_copy(object->dossier, error));
	dossier = lh_dossier_new(error);
	root = lh_dossier_object(dossier);
	if (root && !lh_set_text(root, LH_DOSSIER_LANGUAGE,
				 lh_dossier_language_code(object->dossier), error))
		owner = make_owner(root, object, &field, error);
	if (owner)
		copy = lh_list_add_copy(owner, field, object, error);
	if (!copy)
		lh_dossier_unref(dossier);
	return copy;
}

/* ------------------------------------------------------------------ */
/* Comparing                                                           */

static bool equal_labels(const struct lh_label *a, const struct lh_label *b)
{
	for (; a && b; a = a->next, b = b->next)
		if (strcmp(a->language, b->language) != 0 || strcmp(a->text, b->text) != 0)
			return false;
	return !a && !b;
}

static bool equal_lists(const struct lh_vector *a, const struct lh_vector *b, lh_type type)
{
	static const lh_type item_types[] = {
		[LH_TYPE_REFS] = LH_TYPE_REF,
		[LH_TYPE_TEXTS] = LH_TYPE_TEXT,
		[LH_TYPE_CODES] = LH_TYPE_TEXT,
		[LH_TYPE_LABELS] = LH_TYPE_LABEL,
	};
	uint32_t count = a ? a->count : 0;

	if (count != (b ? b->count : 0))
		return false;
	for (uint32_t i = 0; i < count; i++)
		if (type == LH_TYPE_CHILDREN
			    ? !lh_object_equal(a->items[i].object, b->items[i].object)
			    : !lh_slot_equal(a->items[i], b->items[i], item_types[type]))
			return false;
	return true;
}

bool lh_slot_equal(union lh_slot a, union lh_slot b, lh_type type)
{
	if (TYPES_LIST >> type & 1)
		return equal_lists(a.vector, b.vector, type);
	if (!a.bits || !b.bits)
		return a.bits == b.bits;
	switch (type) {
	case LH_TYPE_ID:
	case LH_TYPE_REF:
		return strcmp(lh_anchor_now(a.anchor)->id, lh_anchor_now(b.anchor)->id) == 0;
	case LH_TYPE_LABEL:
		return equal_labels(a.label, b.label);
	case LH_TYPE_TEXT:
	case LH_TYPE_PROSE:
	case LH_TYPE_CODE:
		return strcmp(a.text, b.text) == 0;
	case LH_TYPE_DECIMAL:
		return a.decimal->mantissa == b.decimal->mantissa &&
		       a.decimal->scale == b.decimal->scale;
	case LH_TYPE_QUANTITY:
		return lh_quantity_equal(*a.quantity, *b.quantity);
	default:
		return a.bits == b.bits;
	}
}

bool lh_object_equal(const lh_object *a, const lh_object *b)
{
	unsigned field = 0;

	if (a == b)
		return true;
	if (lh_object_is_removed(a) || lh_object_is_removed(b) ||
	    a->class_number != b->class_number)
		return false;
	while ((field = lh_class_next_field(a->class_number, field)))
		if (!lh_slot_equal(*lh_slot_of(a, field), *lh_slot_of(b, field),
				   lh_field_type(field)))
			return false;
	return true;
}
