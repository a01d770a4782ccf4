/* SPDX-License-Identifier: MIT */
/* Finding, clearing and storing: what getters, setters and the reader share. */
#include <string.h>

#include "base/memory.h"
#include "foreign.h"

int lh_error_at(lh_error *error, const struct lh_object *object)
{
	char *path = NULL;

	if (!error)
		return -1;
	error->line = object->line;
	error->column = object->column;
	path = lh_object_format_path(object);
	if (path) {
		size_t length = strlen(path);

		/* The end of a long path tells more than its beginning. */
		if (length >= sizeof(error->path))
			memcpy(error->path, path + length - sizeof(error->path) + 1,
			       sizeof(error->path));
		else
			memcpy(error->path, path, length + 1);
	}
	lh_free(path);
	return -1;
}

int lh_index_error(lh_error *error, const struct lh_object *object, size_t index, size_t count)
{
	lh_error_set(error, LH_ERROR_INDEX, "không có mục ở vị trí %zu: danh sách có %zu mục",
		     "there is no item at place %zu: the list has %zu", index, count);
	return lh_error_at(error, object);
}

/* ------------------------------------------------------------------ */
/* Slots                                                               */

unsigned lh_slot_count(unsigned class_number)
{
	return lh_first_own_slot(class_number) + lh_class_row(class_number)->field_count;
}

/* Apart from the rest, which then needs no stack. */
static __attribute__((noinline)) const union lh_slot *find_common(const struct lh_object *object,
								  unsigned field, unsigned types)
{
	if (!lh_class_has_field(object->class_number, field))
		return NULL;
	return types >> lh_field_row(field)->type & 1 ? lh_slot_of(object, field) : NULL;
}

const union lh_slot *lh_slot_find(const struct lh_object *object, unsigned field, unsigned types)
{
	const struct lh_field *row = NULL;

	if (!object || !object->slots)
		return NULL;
	/* Most fields asked for are the class's own: one look at its table is enough. */
	if (field >> 8 != object->class_number)
		return find_common(object, field, types);
	row = lh_field_row(field);
	return row && types >> row->type & 1 ? lh_slot_of(object, field) : NULL;
}

union lh_slot *lh_slot_change(struct lh_object *object, unsigned field, unsigned types,
			      const struct lh_field **row_out, lh_error *error)
{
	const struct lh_field *row = lh_field_row(field);

	lh_error_clear(error);
	if (!object) {
		lh_error_set(error, LH_ERROR_ARGUMENT, "thiếu bản ghi (NULL)", "no record (NULL)");
		return NULL;
	}
	if (!object->slots) {
		lh_error_set(error, LH_ERROR_REMOVED, "bản ghi này đã bị xóa khỏi hồ sơ",
			     "this record was removed from its dossier");
		return NULL;
	}
	if (!lh_class_has_field(object->class_number, field)) {
		lh_error_set(error, LH_ERROR_FIELD, "lớp «%s» không có trường số %u",
			     "the class \"%s\" has no field number %u",
			     lh_class_name(object->class_number), field);
		lh_error_at(error, object);
		return NULL;
	}
	if (!(types >> row->type & 1)) {
		lh_error_set(error, LH_ERROR_FIELD, "trường «%s» thuộc kiểu khác",
			     "the field \"%s\" is of another type", row->name);
		lh_error_at(error, object);
		return NULL;
	}
	if (row_out)
		*row_out = row;
	return lh_slot_of(object, field);
}

/* ------------------------------------------------------------------ */
/* What slots hold                                                     */

char *lh_store_text(struct lh_dossier *dossier, const char *text, size_t length)
{
	char *copy = lh_arena_alloc(&dossier->arena, length + 1);

	if (copy) {
		memcpy(copy, text, length);
		copy[length] = '\0';
	}
	return copy;
}

void lh_release_text(struct lh_dossier *dossier, char *text)
{
	if (text)
		lh_arena_release(&dossier->arena, text, strlen(text) + 1);
}

void lh_item_release(struct lh_object *owner, union lh_slot item, const struct lh_field *row)
{
	if (row->type == LH_TYPE_REFS) {
		lh_anchor_drop(owner->dossier, item.anchor);
	} else if (row->type == LH_TYPE_LABELS) {
		lh_label_release(owner, item.label);
	} else {
		lh_foreign_remove(owner, item.text);
		lh_release_text(owner->dossier, item.text);
	}
}

static void clear_list(struct lh_object *owner, union lh_slot *slot, const struct lh_field *row)
{
	struct lh_vector *vector = slot->vector;

	slot->vector = NULL;
	lh_foreign_remove(owner, slot);
	for (uint32_t i = 0; vector && i < vector->count; i++) {
		if (row->type == LH_TYPE_CHILDREN)
			lh_object_destroy(vector->items[i].object);
		else
			lh_item_release(owner, vector->items[i], row);
	}
	lh_vector_release(owner->dossier, &vector);
}

void lh_slot_clear(struct lh_object *owner, union lh_slot *slot, const struct lh_field *row)
{
	struct lh_dossier *dossier = owner->dossier;

	switch (row->type) {
	case LH_TYPE_ID:
		lh_anchor_detach(owner, slot);
		break;
	case LH_TYPE_REF:
		lh_anchor_drop(dossier, slot->anchor);
		break;
	case LH_TYPE_PROSE:
		lh_foreign_remove(owner, slot);
		lh_release_text(dossier, slot->text);
		break;
	case LH_TYPE_TEXT:
	case LH_TYPE_CODE:
		lh_release_text(dossier, slot->text);
		break;
	case LH_TYPE_LABEL:
		lh_label_release(owner, slot->label);
		break;
	case LH_TYPE_DECIMAL:
		if (slot->decimal)
			lh_arena_release(&dossier->arena, slot->decimal, sizeof(*slot->decimal));
		break;
	case LH_TYPE_QUANTITY:
		if (slot->quantity)
			lh_arena_release(&dossier->arena, slot->quantity, sizeof(*slot->quantity));
		break;
	case LH_TYPE_CODES:
	case LH_TYPE_REFS:
	case LH_TYPE_TEXTS:
	case LH_TYPE_LABELS:
	case LH_TYPE_CHILDREN:
		clear_list(owner, slot, row);
		break;
	case LH_TYPE_DATE:
	case LH_TYPE_INTEGER:
	case LH_TYPE_MONEY:
	case LH_TYPE_FLAG:
	case LH_TYPE_CHOICE:
	case LH_TYPE_NONE:
		break;
	}
	slot->bits = 0;
}
