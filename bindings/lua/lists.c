/* SPDX-License-Identifier: MIT */
/* Fields with several values, counted from 1 as everything in Lua. */
#include <string.h>

#include "binding.h"

void lh_lua_push_list(lua_State *L, lh_object *object, unsigned field, lh_type type)
{
	struct lh_lua_list *list = lh_lua_new(L, LH_LUA_LIST, sizeof(*list));

	list->object = object;
	list->field = field;
	list->type = type;
	list->dossier = lh_dossier_ref(lh_object_dossier(object));
}

static struct lh_lua_list *check_list(lua_State *L)
{
	return lh_lua_check(L, 1, LH_LUA_LIST);
}

static int list_gc(lua_State *L)
{
	struct lh_lua_list *list = check_list(L);
	lh_dossier *dossier = list->dossier;

	/* Another finalizer may still look at it. */
	list->dossier = NULL;
	list->object = NULL;
	lh_dossier_unref(dossier);
	return 0;
}

static int list_len(lua_State *L)
{
	const struct lh_lua_list *list = check_list(L);

	lua_pushinteger(L, (lua_Integer)lh_list_count(list->object, list->field));
	return 1;
}

static int list_eq(lua_State *L)
{
	const struct lh_lua_list *a = lh_lua_test(L, 1, LH_LUA_LIST);
	const struct lh_lua_list *b = lh_lua_test(L, 2, LH_LUA_LIST);

	lua_pushboolean(L, a && b && a->object == b->object && a->field == b->field);
	return 1;
}

static int list_tostring(lua_State *L)
{
	const struct lh_lua_list *list = check_list(L);

	lua_pushfstring(L, "%s (%d)", lh_field_name(list->field),
			(int)lh_list_count(list->object, list->field));
	return 1;
}

void lh_lua_push_item(lua_State *L, const struct lh_lua_list *list, size_t place)
{
	if (list->type == LH_TYPE_CHILDREN || list->type == LH_TYPE_REFS)
		lh_lua_push_record(L, lh_list_get(list->object, list->field, place));
	else
		lua_pushstring(L, lh_list_get_text(list->object, list->field, place));
}

/* A place from 1 at an argument, as one from 0; at most @more past the last of @list. */
static size_t check_place(lua_State *L, int argument, const struct lh_lua_list *list, size_t more)
{
	size_t last = lh_list_count(list->object, list->field);
	int64_t place = 0;
	lh_error error;

	if (lh_lua_to_integer(L, argument, &place, &error))
		lh_lua_raise(L, &error);
	if (place < 1 || (uint64_t)place > last + more) {
		lh_lua_fail(
			&error, LH_ERROR_INDEX, "danh sách không có chỗ số %lld; chỗ cuối là %zu",
			"the list has no place %lld; the last one is %zu", (long long)place, last);
		lh_lua_raise(L, &error);
	}
	return (size_t)place - 1;
}

/* ------------------------------------------------------------------ */
/* Methods                                                              */

/* Raise what was wrong with a value for the list, with the place of its record. */
static int raise_at(lua_State *L, const struct lh_lua_list *list, lh_error *error)
{
	if (!*error->path)
		lh_lua_fail_at(error, list->object);
	return lh_lua_raise(L, error);
}

static int insert(lua_State *L, const struct lh_lua_list *list, int argument, size_t place)
{
	const struct lh_lua_record *record = NULL, *source = NULL;
	lh_object *child = NULL;
	lh_error error;

	/* What can run out of memory in Lua comes before the list is changed. */
	if (list->type == LH_TYPE_CHILDREN)
		record = lh_lua_new_record(L);
	luaL_checkstack(L, 20, NULL);
	if (lh_lua_insert(L, argument, list->object, list->field, place, &child, &error))
		return raise_at(L, list, &error);
	if (!record)
		return 0;
	source = lh_lua_test(L, argument, LH_LUA_RECORD);
	if (source && source->object == child)
		lua_pushvalue(L, argument);
	else
		lh_lua_bind_record(L, child);
	return 1;
}

/* add(value), of children add{fields}, add(record) or add(); gives the child. A record of the dossier moves. */
static int list_add(lua_State *L)
{
	const struct lh_lua_list *list = check_list(L);

	lua_settop(L, 2);
	if (list->type == LH_TYPE_CHILDREN && lua_isnil(L, 2)) {
		lua_newtable(L);
		lua_replace(L, 2);
	}
	return insert(L, list, 2, SIZE_MAX);
}

/* insert(place, value) */
static int list_insert(lua_State *L)
{
	const struct lh_lua_list *list = check_list(L);
	size_t place = check_place(L, 2, list, 1);

	lua_settop(L, 3);
	return insert(L, list, 3, place);
}

/* remove(place), of children also remove(record). */
static int list_remove(lua_State *L)
{
	const struct lh_lua_list *list = check_list(L);
	const struct lh_lua_record *record = lh_lua_test(L, 2, LH_LUA_RECORD);
	lh_error error;
	int failed = 0;

	if (record && list->type == LH_TYPE_CHILDREN) {
		if (lh_object_parent(record->object) != list->object ||
		    lh_object_field(record->object) != list->field) {
			lh_lua_fail(&error, LH_ERROR_ARGUMENT, "bản ghi không đứng trong «%s» này",
				    "the record does not stand in this \"%s\"",
				    lh_field_name(list->field));
			return lh_lua_raise(L, &error);
		}
		failed = lh_object_remove(record->object, &error);
	} else {
		size_t place = check_place(L, 2, list, 0);

		failed = lh_list_remove(list->object, list->field, place, &error);
	}
	return failed ? lh_lua_raise(L, &error) : 0;
}

/* move(from, to), of children also move(record, to): from any list of the dossier. */
static int list_move(lua_State *L)
{
	const struct lh_lua_list *list = check_list(L);
	const struct lh_lua_record *record = lh_lua_test(L, 2, LH_LUA_RECORD);
	lh_error error;
	int failed = 0;

	if (record && list->type == LH_TYPE_CHILDREN) {
		size_t to = lua_isnoneornil(L, 3) ? SIZE_MAX : check_place(L, 3, list, 1);

		failed = lh_object_move(record->object, list->object, list->field, to, &error);
	} else {
		size_t from = check_place(L, 2, list, 0), to = check_place(L, 3, list, 0);

		failed = lh_list_move(list->object, list->field, from, to, &error);
	}
	return failed ? lh_lua_raise(L, &error) : 0;
}

static int list_clear(lua_State *L)
{
	const struct lh_lua_list *list = check_list(L);
	lh_error error;

	return lh_clear(list->object, list->field, &error) ? lh_lua_raise(L, &error) : 0;
}

/*
 * The next item and its place; references to nothing are passed over. Upvalues: the list, how far
 * it got, and the child it gave last: where that was removed, the next one has its place.
 */
static int next_item(lua_State *L)
{
	const struct lh_lua_list *list = lua_touserdata(L, lua_upvalueindex(1));
	size_t place = (size_t)lua_tointeger(L, lua_upvalueindex(2));
	const lh_object *last = lua_touserdata(L, lua_upvalueindex(3));
	size_t count = lh_list_count(list->object, list->field);

	if (list->object && last && lh_object_is_removed(last))
		place--;
	while (place < count && list->type == LH_TYPE_REFS &&
	       !lh_list_get(list->object, list->field, place))
		place++;
	if (place >= count)
		return 0;
	if (list->type == LH_TYPE_CHILDREN) {
		lua_pushlightuserdata(L, lh_list_get(list->object, list->field, place));
		lua_replace(L, lua_upvalueindex(3));
	}
	lua_pushinteger(L, (lua_Integer)place + 1);
	lua_replace(L, lua_upvalueindex(2));
	lh_lua_push_item(L, list, place);
	lua_pushvalue(L, lua_upvalueindex(2));
	return 2;
}

/* each(): for item, place in list:each() do; the item may be removed meanwhile. */
static int list_each(lua_State *L)
{
	check_list(L);
	lua_pushvalue(L, 1);
	lua_pushinteger(L, 0);
	lua_pushnil(L);
	lua_pushcclosure(L, next_item, 3);
	return 1;
}

/* For pairs(): the place first, and nil for a reference to nothing. */
static int next_pair(lua_State *L)
{
	const struct lh_lua_list *list = check_list(L);
	size_t place = lua_isnil(L, 2) ? 0 : (size_t)lua_tointeger(L, 2);

	if (place >= lh_list_count(list->object, list->field))
		return 0;
	lua_pushinteger(L, (lua_Integer)place + 1);
	lh_lua_push_item(L, list, place);
	return 2;
}

static int list_pairs(lua_State *L)
{
	check_list(L);
	lua_pushcfunction(L, next_pair);
	lua_pushvalue(L, 1);
	lua_pushnil(L);
	return 3;
}

/* The id that the reference at a place names, resolved or not. */
static int list_ref_id(lua_State *L)
{
	const struct lh_lua_list *list = check_list(L);
	size_t place = check_place(L, 2, list, 0);

	lua_pushstring(L, list->type == LH_TYPE_REFS
				  ? lh_list_get_text(list->object, list->field, place)
				  : NULL);
	return 1;
}

/* ids(): what all references name, resolved or not. */
static int list_ids(lua_State *L)
{
	const struct lh_lua_list *list = check_list(L);
	size_t count = list->type == LH_TYPE_REFS ? lh_list_count(list->object, list->field) : 0;

	lua_createtable(L, (int)count, 0);
	for (size_t i = 0; i < count; i++) {
		lua_pushstring(L, lh_list_get_text(list->object, list->field, i));
		lua_rawseti(L, -2, (int)i + 1);
	}
	return 1;
}

static int list_label(lua_State *L)
{
	const struct lh_lua_list *list = check_list(L);
	size_t place = check_place(L, 2, list, 0);

	lua_pushstring(L, lh_list_get_label(list->object, list->field, place,
					    lh_lua_check_text(L, 3, true)));
	return 1;
}

/* The languages that the label at a place is translated into. */
static int list_languages(lua_State *L)
{
	const struct lh_lua_list *list = check_list(L);
	size_t place = check_place(L, 2, list, 0);
	const char *language = NULL;

	lua_newtable(L);
	for (int i = 0;
	     (language = lh_list_get_label_language(list->object, list->field, place, (size_t)i));
	     i++) {
		lua_pushstring(L, language);
		lua_rawseti(L, -2, i + 1);
	}
	return 1;
}

static int list_set_label(lua_State *L)
{
	const struct lh_lua_list *list = check_list(L);
	size_t place = check_place(L, 2, list, 0);
	const char *language = lh_lua_check_text(L, 3, true), *text = lh_lua_check_text(L, 4, true);
	lh_error error;

	return lh_list_set_label(list->object, list->field, place, language, text, &error)
		       ? lh_lua_raise(L, &error)
		       : 0;
}

/* ------------------------------------------------------------------ */
/* Items                                                                */

static int list_index(lua_State *L)
{
	/* Unchecked as record_index() is. */
	const struct lh_lua_list *list = lua_touserdata(L, 1);
	lh_nearest nearest = { 0 };
	lua_Number place = 0;
	lh_error error;

	if (lua_type(L, 2) == LUA_TNUMBER) {
		place = lua_tonumber(L, 2);
		if (place >= 1 && place <= (lua_Number)lh_list_count(list->object, list->field) &&
		    place == (lua_Number)(size_t)place)
			lh_lua_push_item(L, list, (size_t)place - 1);
		else
			lua_pushnil(L);
		return 1;
	}
	lua_pushvalue(L, 2);
	lua_rawget(L, lua_upvalueindex(1));
	if (!lua_isnil(L, -1))
		return 1;
	nearest.wanted = luaL_checkstring(L, 2);
	for (lua_pushnil(L); lua_next(L, lua_upvalueindex(1)); lua_pop(L, 1))
		lh_nearest_try(&nearest, lua_tostring(L, -2));
	lh_lua_fail(&error, LH_ERROR_FIELD, "danh sách không có «%s»", "a list has no \"%s\"",
		    nearest.wanted);
	lh_lua_suggest(&error, &nearest);
	return lh_lua_raise(L, &error);
}

/* Put a reference in place of another: behind it first, for it may be refused. */
static int set_ref(lua_State *L, const struct lh_lua_list *list, size_t place, lh_error *error)
{
	if (lh_lua_insert(L, 3, list->object, list->field, place + 1, NULL, error))
		return -1;
	return lh_list_remove(list->object, list->field, place, error);
}

/* list[i] = value; the place after the last adds. */
static int list_newindex(lua_State *L)
{
	const struct lh_lua_list *list = check_list(L);
	size_t count = lh_list_count(list->object, list->field);
	size_t place = check_place(L, 2, list, 1);
	const char *text = NULL;
	lh_error error;
	int failed = 0;

	if (lua_isnil(L, 3) || (place < count && list->type == LH_TYPE_CHILDREN)) {
		lh_lua_fail(
			&error, LH_ERROR_ARGUMENT,
			"không gán được vào chỗ này của «%s»; hãy dùng remove, insert hoặc move",
			"this place of \"%s\" cannot be assigned to; use remove, insert or move",
			lh_field_name(list->field));
		return lh_lua_raise(L, &error);
	}
	if (place == count)
		failed = lh_lua_insert(L, 3, list->object, list->field, place, NULL, &error);
	else if (list->type == LH_TYPE_REFS)
		failed = set_ref(L, list, place, &error);
	else if (lua_type(L, 3) != LUA_TSTRING)
		failed = lh_lua_fail_type(L, 3, list->field, &error);
	else
		failed = lh_lua_to_text(L, 3, &text, &error)
				 ? lh_lua_fail_in(&error, list->field)
				 : lh_list_set_text(list->object, list->field, place, text, &error);
	return failed ? raise_at(L, list, &error) : 0;
}

void lh_lua_open_lists(lua_State *L)
{
	static const luaL_Reg metamethods[] = {
		{ "__gc", list_gc },
		{ "__len", list_len },
		{ "__eq", list_eq },
		{ "__tostring", list_tostring },
		{ "__concat", lh_lua_concat },
		{ "__pairs", list_pairs },
		{ "__newindex", list_newindex },
		{ NULL, NULL },
	};
	static const luaL_Reg methods[] = {
		{ "add", list_add },
		{ "append", list_add },
		{ "clear", list_clear },
		{ "columns", lh_lua_list_columns },
		{ "each", list_each },
		{ "ids", list_ids },
		{ "index", lh_lua_list_index },
		{ "insert", list_insert },
		{ "label", list_label },
		{ "languages", list_languages },
		{ "move", list_move },
		{ "ref_id", list_ref_id },
		{ "remove", list_remove },
		{ "reverse", lh_lua_list_reverse },
		{ "set_label", list_set_label },
		{ "sort", lh_lua_list_sort },
		{ "sort_by", lh_lua_list_sort_by },
		{ NULL, NULL },
	};

	lh_lua_new_kind(L, LH_LUA_LIST, metamethods);
	lua_newtable(L);
	lh_lua_register(L, methods);
	lua_pushcclosure(L, list_index, 1);
	lua_setfield(L, -2, "__index");
	lua_pop(L, 1);
}
