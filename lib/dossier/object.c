/* SPDX-License-Identifier: MIT */
/* Records: where they stand, what they are called, how they go. */
#include <stdio.h>
#include <string.h>

#include <lienhiep/model.h>

#include "base/memory.h"
#include "foreign.h"

struct lh_object *lh_object_allocate(struct lh_dossier *dossier, unsigned class_number)
{
	size_t slots_size = lh_slot_count(class_number) * sizeof(union lh_slot);
	struct lh_object *object = lh_arena_alloc(&dossier->arena, sizeof(*object));

	if (!object)
		return NULL;
	object->slots = lh_arena_alloc(&dossier->arena, slots_size);
	if (!object->slots) {
		lh_arena_release(&dossier->arena, object, sizeof(*object));
		return NULL;
	}
	object->dossier = dossier;
	object->class_number = (uint8_t)class_number;
	return object;
}

bool lh_object_link(struct lh_object *object, struct lh_object *owner, union lh_slot *slot,
		    const struct lh_field *row, size_t index)
{
	union lh_slot *place = lh_vector_insert(owner->dossier, &slot->vector, index);

	if (!place)
		return false;
	place->object = object;
	object->place = (uint32_t)(place - slot->vector->items);
	object->parent = owner;
	object->field = (uint16_t)(owner->class_number << 8 | row->number);
	if (row == lh_field_row(LH_RECORD_CITATIONS))
		object->field = LH_RECORD_CITATIONS;
	return true;
}

struct lh_object *lh_object_create(struct lh_object *owner, union lh_slot *slot,
				   const struct lh_field *row, size_t index)
{
	unsigned class_number = (unsigned)__builtin_ctzll(row->to);
	struct lh_object *object = lh_object_allocate(owner->dossier, class_number);

	if (object && !lh_object_link(object, owner, slot, row, index)) {
		lh_arena_release(&object->dossier->arena, object->slots,
				 lh_slot_count(class_number) * sizeof(union lh_slot));
		lh_arena_release(&object->dossier->arena, object, sizeof(*object));
		return NULL;
	}
	return object;
}

void lh_object_destroy(struct lh_object *object)
{
	size_t slots_size = lh_slot_count(object->class_number) * sizeof(union lh_slot);
	unsigned field = 0;

	while ((field = lh_class_next_field(object->class_number, field))) {
		union lh_slot *slot = lh_slot_of(object, field);

		/* Empty containers too: something foreign may stand in them. */
		if (slot->bits || object->flags & OBJECT_FOREIGN)
			lh_slot_clear(object, slot, lh_field_row(field));
	}
	lh_foreign_remove(object, object);
	lh_arena_release(&object->dossier->arena, object->slots, slots_size);
	object->slots = NULL;
	object->parent = NULL;
}

static bool walk_lists(struct lh_object *object, unsigned class_number,
		       bool (*visit)(struct lh_object *, void *), void *data)
{
	const struct lh_class *row = lh_class_row(class_number);

	for (unsigned i = 0; i < row->field_count; i++) {
		const union lh_slot *slot = NULL;

		if (row->fields[i].type != LH_TYPE_CHILDREN)
			continue;
		slot = lh_slot_of(object, class_number << 8 | row->fields[i].number);
		for (uint32_t j = 0; slot->vector && j < slot->vector->count; j++)
			if (!lh_object_walk(slot->vector->items[j].object, visit, data))
				return false;
	}
	return true;
}

bool lh_object_walk(struct lh_object *object, bool (*visit)(struct lh_object *, void *), void *data)
{
	/* In the order of the file. A review begins with it: every row is looked at once. */
	return visit(object, data) && walk_lists(object, object->class_number, visit, data) &&
	       (object->class_number == CLASS_CITATION ||
		walk_lists(object, CLASS_RECORD, visit, data));
}

unsigned lh_object_depth(const struct lh_object *object)
{
	unsigned depth = 0;

	while ((object = object->parent))
		depth++;
	return depth;
}

/* ------------------------------------------------------------------ */
/* Public                                                              */

lh_dossier *lh_object_dossier(const lh_object *object)
{
	return object ? object->dossier : NULL;
}

unsigned lh_object_class(const lh_object *object)
{
	return object ? object->class_number : 0;
}

lh_object *lh_object_parent(const lh_object *object)
{
	return object ? object->parent : NULL;
}

unsigned lh_object_field(const lh_object *object)
{
	return object && object->parent ? object->field : 0;
}

size_t lh_object_index(const lh_object *object)
{
	const struct lh_vector *list = NULL;
	size_t start = 0;

	if (!object || !object->parent)
		return 0;
	list = lh_slot_of(object->parent, object->field)->vector;
	start = object->place < list->count ? object->place : list->count - 1;
	/* Others came and went since: it is the nearer, the fewer they were. */
	for (size_t away = 0;; away++) {
		if (start + away < list->count && list->items[start + away].object == object)
			return start + away;
		if (away <= start && list->items[start - away].object == object)
			return start - away;
	}
}

bool lh_object_is_removed(const lh_object *object)
{
	return !object || !object->slots;
}

long lh_object_line(const lh_object *object)
{
	return object ? (long)object->line : 0;
}

long lh_object_column(const lh_object *object)
{
	return object ? (long)object->column : 0;
}

/* Write the steps down to @object; at @size 0 only count. */
static size_t put_path(const lh_object *object, char *path, size_t size)
{
	size_t used = 0;

	if (!object->parent)
		return (size_t)snprintf(path, size, "/dossier");
	used = put_path(object->parent, path, size);
	used += (size_t)snprintf(used < size ? path + used : NULL, used < size ? size - used : 0,
				 "/%s/%s[%zu]", lh_field_name(object->field),
				 lh_class_name(object->class_number), lh_object_index(object) + 1);
	return used;
}

char *lh_object_format_path(const lh_object *object)
{
	size_t size = 0;
	char *path = NULL;

	if (lh_object_is_removed(object))
		return NULL;
	size = put_path(object, NULL, 0) + 1;
	path = lh_malloc(size);
	if (path)
		put_path(object, path, size);
	return path;
}

/* ------------------------------------------------------------------ */
/* What people call a record                                           */

/* Append to a text of @size bytes; where it is cut, at a character, nothing may follow. */
static void append(char *buffer, size_t *size, const char *text)
{
	size_t used = strlen(buffer), space = used ? 1 : 0;
	size_t room = *size - used - 1, length = text ? strlen(text) : 0;

	if (!length)
		return;
	if (space + length > room) {
		length = room > space ? room - space : 0;
		while (length && ((unsigned char)text[length] & 0xC0) == 0x80)
			length--;
		*size = used + 1 + (length ? space + length : 0);
		if (!length)
			return;
	}
	if (space)
		buffer[used++] = ' ';
	memcpy(buffer + used, text, length);
	buffer[used + length] = '\0';
}

/*
 * Rows say which fields name a record; a reference among them is named by its
 * target, at most a few steps deep.
 */
static void append_name(const lh_object *object, char *buffer, size_t *size, int steps)
{
	unsigned field = 0;

	while ((field = lh_class_next_field(object->class_number, field))) {
		const lh_object *target = NULL;

		if (!(lh_field_row(field)->flags & FIELD_NAMING))
			continue;
		target = lh_get_ref(object, field);
		if (target && steps)
			append_name(target, buffer, size, steps - 1);
		else if (!target)
			append(buffer, size, lh_get_text(object, field));
	}
}

const char *lh_object_name(const lh_object *object, char *buffer, size_t size)
{
	const char *id = lh_get_text(object, LH_RECORD_ID);

	if (!buffer || !size)
		return id ? id : "";
	buffer[0] = '\0';
	if (!lh_object_is_removed(object))
		append_name(object, buffer, &size, 3);
	/* Prose has lines; a name has one. */
	for (char *at = buffer; (at = strpbrk(at, "\t\n\r"));)
		*at = ' ';
	return *buffer || !id ? buffer : id;
}

int lh_object_remove(lh_object *object, lh_error *error)
{
	lh_error_clear(error);
	if (!object)
		return lh_error_set(error, LH_ERROR_ARGUMENT, "thiếu bản ghi (NULL)",
				    "no record (NULL)");
	if (!object->slots)
		return lh_error_set(error, LH_ERROR_REMOVED, "bản ghi này đã bị xóa khỏi hồ sơ",
				    "this record was removed from its dossier");
	if (!object->parent)
		return lh_error_set(error, LH_ERROR_ARGUMENT, "không thể xóa chính hồ sơ",
				    "the dossier itself cannot be removed");
	return lh_list_remove(object->parent, object->field, lh_object_index(object), error);
}
