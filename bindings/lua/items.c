/* SPDX-License-Identifier: MIT */
/*
 * What comes into a list: texts, references, new records, copies of records of another dossier, and
 * records of the same one, which move there. All of it comes, or nothing: what moved is remembered,
 * and goes back where something that was to come with it is refused. Nothing here raises (see
 * binding.h).
 */
#include <stdlib.h>
#include <string.h>

#include "binding.h"

/* ------------------------------------------------------------------ */
/* Records that moved                                                   */

struct lh_lua_move {
	lh_object *object, *owner;
	unsigned field;
	size_t place;
};

/* Move a record of the dossier into a list, before a place; past the end: to the end. */
static int move_here(struct lh_lua_moves *moves, lh_object *object, lh_object *owner,
		     unsigned field, size_t place, lh_error *error)
{
	struct lh_lua_move *items = NULL;

	if (moves->count == moves->size) {
		items = realloc(moves->items, (moves->size * 2 + 4) * sizeof(*items));
		if (!items)
			return lh_lua_fail(error, LH_ERROR_MEMORY, "hết bộ nhớ", "out of memory");
		moves->items = items;
		moves->size = moves->size * 2 + 4;
	}
	items = &moves->items[moves->count];
	*items = (struct lh_lua_move){ object, lh_object_parent(object), lh_object_field(object),
				       lh_object_index(object) };
	/* The place was counted while the record still stood before it. */
	if (items->owner == owner && items->field == field && place != SIZE_MAX &&
	    items->place < place)
		place--;
	if (lh_object_move(object, owner, field, place, error))
		return -1;
	moves->count++;
	return 0;
}

/* Take all moves back but the first @count. Each record returns to a list that had room for it. */
static void move_back(struct lh_lua_moves *moves, size_t count)
{
	while (moves->count > count) {
		const struct lh_lua_move *move = &moves->items[--moves->count];

		lh_object_move(move->object, move->owner, move->field, move->place, NULL);
	}
}

/* Whether a record is one of those that the dossier of @object holds, or held. */
static bool is_own(const lh_object *record, const lh_object *object)
{
	return lh_object_dossier(record) == lh_object_dossier(object) &&
	       lh_object_class(record) != LH_CLASS_DOSSIER;
}

/* ------------------------------------------------------------------ */
/* One item                                                             */

/* A new child with the fields of a table. */
static lh_object *make_child(lua_State *L, int table, lh_object *object, unsigned field,
			     size_t place, struct lh_lua_moves *moves, lh_error *error)
{
	lh_object *made = lh_list_insert(object, field, place, NULL, error);
	size_t moved = moves->count;

	if (!made || !lh_lua_fill(L, table, made, moves, error))
		return made;
	move_back(moves, moved);
	lh_object_remove(made, NULL);
	return NULL;
}

/* A copy of a record of another dossier. */
static lh_object *copy_child(const lh_object *source, lh_object *object, unsigned field,
			     size_t place, lh_error *error)
{
	lh_object *made = lh_list_add_copy(object, field, source, error);

	if (!made || place >= lh_list_count(object, field) ||
	    !lh_object_move(made, object, field, place, error))
		return made;
	lh_object_remove(made, NULL);
	return NULL;
}

/* A new child, a copy, or a record that moves; or nothing. */
static int insert_child(lua_State *L, int index, lh_object *object, unsigned field, size_t place,
			struct lh_lua_moves *moves, lh_object **child, lh_error *error)
{
	const struct lh_lua_record *source = lh_lua_test(L, index, LH_LUA_RECORD);
	lh_object *made = NULL;

	if (source && is_own(source->object, object))
		made = move_here(moves, source->object, object, field, place, error)
			       ? NULL
			       : source->object;
	else if (source)
		made = copy_child(source->object, object, field, place, error);
	else if (lua_istable(L, index))
		made = make_child(L, index, object, field, place, moves, error);
	else
		lh_lua_fail_type(L, index, field, error);
	if (child)
		*child = made;
	return made ? 0 : -1;
}

static int insert_any(lua_State *L, int index, lh_object *object, unsigned field, size_t place,
		      struct lh_lua_moves *moves, lh_object **child, lh_error *error)
{
	lh_type type = lh_field_type(field);
	const struct lh_lua_record *target = NULL;
	const char *text = NULL;

	if (type == LH_TYPE_CHILDREN)
		return insert_child(L, index, object, field, place, moves, child, error);
	if (type == LH_TYPE_REFS) {
		target = lh_lua_test(L, index, LH_LUA_RECORD);
		if (target)
			return lh_list_insert_ref(object, field, place, target->object, error);
	}
	if (lua_type(L, index) != LUA_TSTRING)
		return lh_lua_fail_type(L, index, field, error);
	if (lh_lua_to_text(L, index, &text, error))
		return lh_lua_fail_in(error, field);
	return type == LH_TYPE_REFS ? lh_list_insert_ref_id(object, field, place, text, error)
				    : lh_list_insert_text(object, field, place, text, error);
}

int lh_lua_insert(lua_State *L, int index, lh_object *object, unsigned field, size_t place,
		  lh_object **child, lh_error *error)
{
	struct lh_lua_moves moves = { 0 };
	int failed = insert_any(L, index, object, field, place, &moves, child, error);

	free(moves.items);
	return failed;
}

/* ------------------------------------------------------------------ */
/* All items                                                            */

/* Lists whose items are being replaced: the new ones stand behind @old others. */
struct replacement {
	lh_object *object;
	unsigned field;
	size_t old;
};

/* Look which of the old ones moved since @from; one of the new ones has come once already. */
static int pass_moved(struct replacement *to, const struct lh_lua_moves *moves, size_t from,
		      lh_error *error)
{
	for (; from < moves->count; from++) {
		const struct lh_lua_move *move = &moves->items[from];

		if (move->owner != to->object || move->field != to->field)
			continue;
		if (move->place >= to->old)
			return lh_lua_fail(error, LH_ERROR_VALUE, "một bản ghi chỉ đứng ở một chỗ",
					   "a record stands in one place only");
		to->old--;
	}
	return 0;
}

/* Add an item of another list to the end; a label with its translations. */
static int add_item(const struct lh_lua_list *source, size_t i, lh_object *object, unsigned field,
		    struct lh_lua_moves *moves, lh_error *error)
{
	size_t end = lh_list_count(object, field);
	const char *text = lh_list_get_text(source->object, source->field, i), *language = NULL;
	lh_object *record = NULL;

	if (source->type == LH_TYPE_CHILDREN) {
		record = lh_list_get(source->object, source->field, i);
		if (is_own(record, object))
			return move_here(moves, record, object, field, SIZE_MAX, error);
		return lh_list_add_copy(object, field, record, error) ? 0 : -1;
	}
	if (source->type == LH_TYPE_REFS)
		return lh_list_insert_ref_id(object, field, end, text, error);
	if (lh_list_insert_text(object, field, end, text, error))
		return -1;
	for (size_t t = 0;
	     (language = lh_list_get_label_language(source->object, source->field, i, t)); t++) {
		text = lh_list_get_label(source->object, source->field, i, language);
		if (lh_list_set_label(object, field, end, language, text, error))
			return -1;
	}
	return 0;
}

/* All items of another list: those that move leave the rest to be the first. */
static int add_list(const struct lh_lua_list *source, struct replacement *to,
		    struct lh_lua_moves *moves, lh_error *error)
{
	size_t count = lh_list_count(source->object, source->field);
	bool leaves = source->type == LH_TYPE_CHILDREN &&
		      lh_object_dossier(source->object) == lh_object_dossier(to->object);
	int failed = 0;

	for (size_t i = 0; !failed && i < count; i++)
		failed = add_item(source, leaves ? 0 : i, to->object, to->field, moves, error);
	return failed;
}

/* How many items a table has, or -1 where it has anything else as well. */
static int count_items(lua_State *L, int table, unsigned field, lh_error *error)
{
	size_t count = lua_rawlen(L, table), seen = 0;

	lua_pushnil(L);
	while (lua_next(L, table)) {
		lua_pop(L, 1);
		seen++;
	}
	/* A border of n and n keys: no gaps, nothing beside. */
	if (seen == count && count <= INT32_MAX)
		return (int)count;
	return lh_lua_fail(
		error, LH_ERROR_VALUE,
		"bảng cho «%s» phải là một dãy, không có chỗ trống và không có tên trường",
		"the table for \"%s\" must be a sequence, without gaps and without names",
		lh_field_name(field));
}

static int add_table(lua_State *L, int table, struct replacement *to, struct lh_lua_moves *moves,
		     lh_error *error)
{
	int count = count_items(L, table, to->field, error), failed = count < 0;
	size_t moved = moves->count;

	for (int i = 1; !failed && i <= count; i++) {
		lua_rawgeti(L, table, i);
		failed = insert_any(L, lua_gettop(L), to->object, to->field, SIZE_MAX, moves, NULL,
				    error) ||
			 pass_moved(to, moves, moved, error);
		moved = moves->count;
		lua_pop(L, 1);
	}
	return failed ? -1 : 0;
}

/* The new ones go behind the old first: what is refused leaves the list as it was. */
int lh_lua_replace_items(lua_State *L, int index, lh_object *object, unsigned field,
			 struct lh_lua_moves *moves, lh_error *error)
{
	const struct lh_lua_list *source = lh_lua_test(L, index, LH_LUA_LIST);
	struct replacement to = { object, field, lh_list_count(object, field) };
	size_t before = to.old, moved = moves->count, count = 0;
	int failed = 0;

	if (source && source->object == object && source->field == field)
		return 0;
	if (source && source->type == lh_field_type(field))
		failed = add_list(source, &to, moves, error);
	else if (lua_istable(L, index))
		failed = add_table(L, index, &to, moves, error);
	else
		return lh_lua_fail_type(L, index, field, error);
	if (failed) {
		move_back(moves, moved);
		for (count = lh_list_count(object, field); count > before; count--)
			lh_list_remove(object, field, count - 1, NULL);
		return -1;
	}
	if (lh_list_count(object, field) == to.old)
		return lh_clear(object, field, error);
	while (to.old > 0)
		lh_list_remove(object, field, --to.old, NULL);
	return 0;
}
