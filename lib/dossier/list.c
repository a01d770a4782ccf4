/* SPDX-License-Identifier: MIT */
/* Lists: vectors of children, references, texts, labels and codes. */
#include <string.h>

#include <lienhiep/model.h>

#include "base/memory.h"
#include "base/text.h"
#include "foreign.h"

/* ------------------------------------------------------------------ */
/* Vectors                                                             */

static size_t vector_size(uint32_t capacity)
{
	return sizeof(struct lh_vector) + capacity * sizeof(union lh_slot);
}

bool lh_vector_reserve(struct lh_dossier *dossier, struct lh_vector **vector, uint32_t count)
{
	*vector = lh_arena_alloc(&dossier->arena, vector_size(count));
	if (*vector)
		(*vector)->capacity = count;
	return *vector;
}

union lh_slot *lh_vector_insert(struct lh_dossier *dossier, struct lh_vector **vector, size_t index)
{
	struct lh_vector *old = *vector;
	uint32_t count = old ? old->count : 0;

	if (!old || count == old->capacity) {
		uint32_t capacity = old ? old->capacity * 2 : 1;
		struct lh_vector *grown = NULL;

		if (capacity > UINT32_MAX / 2)
			return NULL;
		grown = lh_arena_alloc(&dossier->arena, vector_size(capacity));
		if (!grown)
			return NULL;
		if (old)
			memcpy(grown->items, old->items, count * sizeof(*old->items));
		grown->count = count;
		grown->capacity = capacity;
		lh_vector_release(dossier, vector);
		*vector = grown;
	}
	if (index > count)
		index = count;
	memmove(&(*vector)->items[index + 1], &(*vector)->items[index],
		(count - index) * sizeof(union lh_slot));
	(*vector)->items[index].bits = 0;
	(*vector)->count++;
	return &(*vector)->items[index];
}

void lh_vector_remove(struct lh_dossier *dossier, struct lh_vector **vector, size_t index)
{
	struct lh_vector *items = *vector;

	items->count--;
	memmove(&items->items[index], &items->items[index + 1],
		(items->count - index) * sizeof(union lh_slot));
	if (!items->count)
		lh_vector_release(dossier, vector);
}

void lh_vector_release(struct lh_dossier *dossier, struct lh_vector **vector)
{
	if (*vector)
		lh_arena_release(&dossier->arena, *vector, vector_size((*vector)->capacity));
	*vector = NULL;
}

/* ------------------------------------------------------------------ */
/* Reading                                                             */

static const union lh_slot *item_at(const lh_object *object, unsigned field, size_t index,
				    unsigned types)
{
	const union lh_slot *slot = lh_slot_find(object, field, types & TYPES_LIST);

	if (!slot || !slot->vector || index >= slot->vector->count)
		return NULL;
	return &slot->vector->items[index];
}

size_t lh_list_count(const lh_object *object, unsigned field)
{
	const union lh_slot *slot = lh_slot_find(object, field, TYPES_LIST);

	return slot && slot->vector ? slot->vector->count : 0;
}

lh_object *lh_list_get(const lh_object *object, unsigned field, size_t index)
{
	const union lh_slot *item = item_at(object, field, index, TYPE(CHILDREN) | TYPE(REFS));
	const struct lh_field *row = lh_field_row(field);

	if (!item)
		return NULL;
	return row->type == LH_TYPE_CHILDREN ? item->object : lh_anchor_target(item->anchor, row);
}

const char *lh_list_get_text(const lh_object *object, unsigned field, size_t index)
{
	const union lh_slot *item =
		item_at(object, field, index, TYPES_LIST & ~(unsigned)TYPE(CHILDREN));

	if (!item)
		return NULL;
	switch (lh_field_row(field)->type) {
	case LH_TYPE_REFS:
		return lh_anchor_now(item->anchor)->id;
	case LH_TYPE_LABELS:
		return item->label->text;
	default:
		return item->text;
	}
}

/* ------------------------------------------------------------------ */
/* Children                                                            */

lh_object *lh_list_add(lh_object *object, unsigned field, const char *id, lh_error *error)
{
	return lh_list_insert(object, field, SIZE_MAX, id, error);
}

/* A new child without an id, or NULL with an error. */
static lh_object *insert_child(lh_object *object, unsigned field, size_t index, lh_error *error)
{
	const struct lh_field *row = NULL;
	union lh_slot *slot = lh_slot_change(object, field, TYPE(CHILDREN), &row, error);
	lh_object *child = NULL;

	if (!slot)
		return NULL;
	if (lh_object_depth(object) >= LH_MAX_NESTING) {
		lh_error_set(error, LH_ERROR_LIMIT, "các bản ghi lồng nhau quá %d tầng",
			     "records are nested deeper than %d", LH_MAX_NESTING);
		lh_error_at(error, object);
		return NULL;
	}
	child = lh_object_create(object, slot, row, index);
	if (!child) {
		lh_error_set_memory(error);
		lh_error_at(error, object);
	}
	return child;
}

/* Undo a child that nobody was given yet: not even its header stays. */
static void discard(lh_object *child)
{
	struct lh_arena *arena = &child->dossier->arena;

	lh_object_remove(child, NULL);
	lh_arena_release(arena, child, sizeof(*child));
}

lh_object *lh_list_insert(lh_object *object, unsigned field, size_t index, const char *id,
			  lh_error *error)
{
	lh_object *child = insert_child(object, field, index, error);

	if (child && id && lh_set_text(child, LH_RECORD_ID, id, error)) {
		discard(child);
		return NULL;
	}
	return child;
}

/* How deep the records in @object are nested, 0 for one without children. */
static unsigned height(const lh_object *object)
{
	unsigned highest = 0, field = 0;

	while ((field = lh_class_next_field(object->class_number, field))) {
		if (lh_field_type(field) != LH_TYPE_CHILDREN)
			continue;
		for (size_t j = 0; j < lh_list_count(object, field); j++) {
			unsigned below = height(lh_list_get(object, field, j)) + 1;

			highest = below > highest ? below : highest;
		}
	}
	return highest;
}

/* Whether a record is another or stands in it. */
static bool stands_in(const lh_object *object, const lh_object *other)
{
	while (object && object != other)
		object = object->parent;
	return object;
}

lh_object *lh_list_add_copy(lh_object *object, unsigned field, const lh_object *source,
			    lh_error *error)
{
	lh_object *copy = NULL;
	lh_error_code code = LH_OK;

	lh_error_clear(error);
	if (!source || !source->slots) {
		lh_error_set(error, source ? LH_ERROR_REMOVED : LH_ERROR_ARGUMENT,
			     "không có bản ghi nguồn để chép", "there is no source record to copy");
		return NULL;
	}
	if (lh_field_type(field) == LH_TYPE_CHILDREN &&
	    !lh_field_accepts(field, source->class_number)) {
		lh_error_set(error, LH_ERROR_CLASS, "trường «%s» không chứa bản ghi thuộc lớp «%s»",
			     "the field \"%s\" holds no records of the class \"%s\"",
			     lh_field_name(field), lh_class_name(source->class_number));
		return NULL;
	}
	if (object && lh_object_depth(object) + height(source) >= LH_MAX_NESTING) {
		lh_error_set(error, LH_ERROR_LIMIT, "các bản ghi lồng nhau quá %d tầng",
			     "records are nested deeper than %d", LH_MAX_NESTING);
		return NULL;
	}
	/* The copy would be part of what is copied, and so on without end. */
	if (stands_in(object, source)) {
		lh_error_set(error, LH_ERROR_ARGUMENT,
			     "không thể chép một bản ghi vào trong chính nó",
			     "a record cannot be copied into itself");
		lh_error_at(error, source);
		return NULL;
	}
	copy = insert_child(object, field, SIZE_MAX, error);
	if (!copy)
		return NULL;
	code = lh_object_fill(copy, source, false);
	if (code == LH_OK)
		return copy;
	discard(copy);
	if (code == LH_ERROR_DUPLICATE)
		lh_error_set(error, code, "một id trong bản ghi được chép đã có trong hồ sơ này",
			     "an id in the record to be copied is already in this dossier");
	else
		lh_error_set_memory(error);
	return NULL;
}

int lh_object_move(lh_object *object, lh_object *owner, unsigned field, size_t index,
		   lh_error *error)
{
	const struct lh_field *row = NULL;
	union lh_slot *to = lh_slot_change(owner, field, TYPE(CHILDREN), &row, error);
	union lh_slot *from = NULL, *place = NULL;
	size_t old = 0;

	if (!to)
		return -1;
	if (!object || !object->slots || !object->parent)
		return lh_error_set(error,
				    object && !object->slots ? LH_ERROR_REMOVED : LH_ERROR_ARGUMENT,
				    "không có bản ghi để chuyển", "there is no record to move");
	if (object->dossier != owner->dossier) {
		lh_error_set(error, LH_ERROR_DOSSIER, "bản ghi thuộc hồ sơ khác; hãy chép nó",
			     "the record is in another dossier; copy it");
		return lh_error_at(error, object);
	}
	if (!lh_field_accepts(field, object->class_number)) {
		lh_error_set(error, LH_ERROR_CLASS, "trường «%s» không chứa bản ghi thuộc lớp «%s»",
			     "the field \"%s\" holds no records of the class \"%s\"", row->name,
			     lh_class_name(object->class_number));
		return lh_error_at(error, object);
	}
	if (stands_in(owner, object)) {
		lh_error_set(error, LH_ERROR_ARGUMENT,
			     "không thể chuyển một bản ghi vào trong chính nó",
			     "a record cannot be moved into itself");
		return lh_error_at(error, object);
	}
	if (lh_object_depth(owner) + height(object) >= LH_MAX_NESTING)
		return lh_error_set(error, LH_ERROR_LIMIT, "các bản ghi lồng nhau quá %d tầng",
				    "records are nested deeper than %d", LH_MAX_NESTING);
	if (object->parent == owner && object->field == field)
		return lh_list_move(owner, field, lh_object_index(object),
				    index < to->vector->count ? index : to->vector->count - 1u,
				    error);
	old = lh_object_index(object);
	place = lh_vector_insert(owner->dossier, &to->vector, index);
	if (!place)
		return lh_error_set_memory(error);
	place->object = object;
	object->place = (uint32_t)(place - to->vector->items);
	from = lh_slot_of(object->parent, object->field);
	lh_vector_remove(owner->dossier, &from->vector, old);
	object->parent = owner;
	object->field = (uint16_t)field;
	return 0;
}

/* ------------------------------------------------------------------ */
/* Texts, codes, references                                            */

/* Make one item of a list from a text. */
static lh_error_code make_item(lh_object *owner, const struct lh_field *row, const char *text,
			       union lh_slot *item)
{
	struct lh_text normal = { 0 };
	lh_error_code code = LH_OK;

	if (row->type == LH_TYPE_REFS || row->type == LH_TYPE_CODES) {
		union lh_slot list = { 0 };

		/* An item of an attribute: parsed as a list of one. */
		code = lh_slot_parse(owner, &list, row, text, strlen(text), NULL);
		if (code == LH_OK && list.vector->count != 1) {
			lh_slot_clear(owner, &list, row);
			code = LH_ERROR_VALUE;
		}
		if (code == LH_OK) {
			*item = list.vector->items[0];
			lh_vector_release(owner->dossier, &list.vector);
		}
		return code;
	}
	code = lh_text_normalise(text, strlen(text), true, &normal);
	if (code == LH_OK && normal.length == 0)
		code = LH_ERROR_VALUE;
	if (code == LH_OK && row->type == LH_TYPE_LABELS) {
		code = lh_label_put(owner, &item->label, "", normal.text, normal.length);
	} else if (code == LH_OK) {
		item->text = lh_store_text(owner->dossier, normal.text, normal.length);
		code = item->text ? LH_OK : LH_ERROR_MEMORY;
	}
	lh_text_release(&normal);
	return code;
}

static int refuse(lh_error *error, const lh_object *object, lh_error_code code,
		  const struct lh_field *row, const char *text)
{
	lh_form_error(error, code, row, text, strlen(text));
	return lh_error_at(error, object);
}

static int insert_item(lh_object *object, unsigned field, unsigned types, size_t index,
		       const char *text, lh_error *error)
{
	const struct lh_field *row = NULL;
	union lh_slot *slot = lh_slot_change(object, field, types, &row, error);
	union lh_slot item = { 0 }, *place = NULL;
	lh_error_code code = LH_OK;

	if (!slot)
		return -1;
	if (!text)
		return lh_error_set(error, LH_ERROR_ARGUMENT, "thiếu giá trị (NULL)",
				    "no value (NULL)");
	code = make_item(object, row, text, &item);
	if (code == LH_OK) {
		place = lh_vector_insert(object->dossier, &slot->vector, index);
		if (!place) {
			lh_item_release(object, item, row);
			code = LH_ERROR_MEMORY;
		}
	}
	if (code != LH_OK)
		return refuse(error, object, code, row, text);
	*place = item;
	return 0;
}

int lh_list_insert_text(lh_object *object, unsigned field, size_t index, const char *text,
			lh_error *error)
{
	return insert_item(object, field, TYPE(TEXTS) | TYPE(LABELS) | TYPE(CODES), index, text,
			   error);
}

int lh_list_insert_ref_id(lh_object *object, unsigned field, size_t index, const char *id,
			  lh_error *error)
{
	return insert_item(object, field, TYPE(REFS), index, id, error);
}

int lh_list_insert_ref(lh_object *object, unsigned field, size_t index, const lh_object *target,
		       lh_error *error)
{
	if (!lh_slot_change(object, field, TYPE(REFS), NULL, error))
		return -1;
	if (!target)
		return lh_error_set(error, LH_ERROR_ARGUMENT, "thiếu bản ghi được chỉ tới (NULL)",
				    "no record to refer to (NULL)");
	if (lh_check_target(object, target, field, error))
		return -1;
	return lh_list_insert_ref_id(object, field, index, lh_get_text(target, LH_RECORD_ID),
				     error);
}

int lh_list_set_text(lh_object *object, unsigned field, size_t index, const char *text,
		     lh_error *error)
{
	const struct lh_field *row = NULL;
	union lh_slot *slot = lh_slot_change(object, field,
					     TYPE(TEXTS) | TYPE(LABELS) | TYPE(CODES), &row, error);
	union lh_slot fresh = { 0 }, old = { 0 };
	lh_error_code code = LH_OK;

	if (!slot)
		return -1;
	if (index >= lh_list_count(object, field))
		return lh_index_error(error, object, index, lh_list_count(object, field));
	if (row->type == LH_TYPE_LABELS)
		return lh_list_set_label(object, field, index, NULL, text, error);
	if (!text)
		return lh_list_remove(object, field, index, error);
	code = make_item(object, row, text, &fresh);
	if (code != LH_OK)
		return refuse(error, object, code, row, text);
	old = slot->vector->items[index];
	slot->vector->items[index] = fresh;
	lh_foreign_move(object, old.text, fresh.text);
	lh_item_release(object, old, row);
	return 0;
}

/* ------------------------------------------------------------------ */
/* Any list                                                            */

int lh_list_move(lh_object *object, unsigned field, size_t from, size_t to, lh_error *error)
{
	union lh_slot *slot = lh_slot_change(object, field, TYPES_LIST, NULL, error);
	size_t count = slot && slot->vector ? slot->vector->count : 0;
	union lh_slot item = { 0 }, *items = NULL;

	if (!slot)
		return -1;
	if (from >= count || to >= count)
		return lh_index_error(error, object, from >= count ? from : to, count);
	items = slot->vector->items;
	item = items[from];
	if (from < to)
		memmove(&items[from], &items[from + 1], (to - from) * sizeof(*items));
	else
		memmove(&items[to + 1], &items[to], (from - to) * sizeof(*items));
	items[to] = item;
	return 0;
}

/* The items in another order; false: one is named twice, or there is none. */
static bool pick(union lh_slot *items, size_t count, const size_t *order, union lh_slot *arranged)
{
	for (size_t i = 0; i < count; i++) {
		if (order[i] >= count || !items[order[i]].bits)
			return false;
		arranged[i] = items[order[i]];
		/* No item is 0: so it is known for taken. */
		items[order[i]].bits = 0;
	}
	return true;
}

int lh_list_arrange(lh_object *object, unsigned field, const size_t *order, size_t count,
		    lh_error *error)
{
	const struct lh_field *row = NULL;
	union lh_slot *slot = lh_slot_change(object, field, TYPES_LIST, &row, error);
	struct lh_vector *vector = slot ? slot->vector : NULL;
	union lh_slot *held = NULL;
	size_t size = count * sizeof(*held);

	if (!slot)
		return -1;
	if (count != (vector ? vector->count : 0) || (count && !order))
		return lh_error_set(error, LH_ERROR_ARGUMENT,
				    "thứ tự phải nêu mỗi mục của danh sách đúng một lần",
				    "an order names each item of the list once");
	if (!count)
		return 0;
	held = lh_malloc(size * 2);
	if (!held)
		return lh_error_set_memory(error);
	memcpy(held, vector->items, size);
	if (!pick(held, count, order, held + count)) {
		lh_free(held);
		return lh_error_set(error, LH_ERROR_ARGUMENT,
				    "thứ tự phải nêu mỗi mục của danh sách đúng một lần",
				    "an order names each item of the list once");
	}
	memcpy(vector->items, held + count, size);
	lh_free(held);
	for (size_t i = 0; row->type == LH_TYPE_CHILDREN && i < count; i++)
		vector->items[i].object->place = (uint32_t)i;
	return 0;
}

int lh_list_remove(lh_object *object, unsigned field, size_t index, lh_error *error)
{
	const struct lh_field *row = NULL;
	union lh_slot *slot = lh_slot_change(object, field, TYPES_LIST, &row, error);
	size_t count = slot && slot->vector ? slot->vector->count : 0;
	union lh_slot item = { 0 };

	if (!slot)
		return -1;
	if (index >= count)
		return lh_index_error(error, object, index, count);
	item = slot->vector->items[index];
	lh_vector_remove(object->dossier, &slot->vector, index);
	if (row->type == LH_TYPE_CHILDREN)
		lh_object_destroy(item.object);
	else
		lh_item_release(object, item, row);
	return 0;
}
