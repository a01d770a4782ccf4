/* SPDX-License-Identifier: MIT */
/*
 * Records. A field is read and set by its name; methods stand beside the fields, in one table for
 * each class from names to field numbers and functions. Where both had one name, the field would
 * win; a test sees to it that this does not happen.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "binding.h"

/* In the registry: what userdata a record has, weakly, so that it is the same one every time. */
static const char known_records;

/* In the tables of classes: the number of a field, and above it its type. */
#define FIELD_BITS 16

/* ------------------------------------------------------------------ */
/* Userdata                                                             */

struct lh_lua_record *lh_lua_new_record(lua_State *L)
{
	return lh_lua_new(L, LH_LUA_RECORD, sizeof(struct lh_lua_record));
}

void lh_lua_bind_record(lua_State *L, lh_object *object)
{
	struct lh_lua_record *record = lua_touserdata(L, -1);

	record->object = object;
	record->dossier = lh_dossier_ref(lh_object_dossier(object));
	lh_lua_push_registered(L, &known_records);
	lua_pushlightuserdata(L, object);
	lua_pushvalue(L, -3);
	lua_rawset(L, -3);
	lua_pop(L, 1);
}

void lh_lua_push_record(lua_State *L, lh_object *object)
{
	const struct lh_lua_record *known = NULL;

	if (!object) {
		lua_pushnil(L);
		return;
	}
	lh_lua_push_registered(L, &known_records);
	lua_pushlightuserdata(L, object);
	lua_rawget(L, -2);
	known = lua_touserdata(L, -1);
	/* One whose __gc was called by hand stands for what was there before. */
	if (!known || known->object != object) {
		lua_pop(L, 1);
		lh_lua_new_record(L);
		lh_lua_bind_record(L, object);
	}
	lua_remove(L, -2);
}

lh_object *lh_lua_check_record(lua_State *L, int argument)
{
	return ((struct lh_lua_record *)lh_lua_check(L, argument, LH_LUA_RECORD))->object;
}

static int record_gc(lua_State *L)
{
	struct lh_lua_record *record = lh_lua_check(L, 1, LH_LUA_RECORD);
	lh_dossier *dossier = record->dossier;

	/* Another finalizer may still look at it. */
	record->dossier = NULL;
	record->object = NULL;
	lh_dossier_unref(dossier);
	return 0;
}

static int record_eq(lua_State *L)
{
	const struct lh_lua_record *a = lh_lua_test(L, 1, LH_LUA_RECORD);
	const struct lh_lua_record *b = lh_lua_test(L, 2, LH_LUA_RECORD);

	lua_pushboolean(L, a && b && a->object == b->object);
	return 1;
}

/* At most this many characters of a title. */
#define SHOWN 60

/* Event e1 "Hội thảo…" */
static int record_tostring(lua_State *L)
{
	const lh_object *object = lh_lua_check_record(L, 1);
	const char *id = NULL, *name = NULL;
	char buffer[512];
	size_t end = 0, count = 0;

	lh_lua_push_class_name(L, lh_object_class(object));
	if (lh_object_is_removed(object)) {
		lua_pushliteral(L, " (removed)");
		lua_concat(L, 2);
		return 1;
	}
	id = lh_get_text(object, LH_RECORD_ID);
	name = lh_object_name(object, buffer, sizeof(buffer));
	if (id)
		lua_pushfstring(L, " %s", id);
	else
		lua_pushliteral(L, "");
	if (!*name || (id && strcmp(name, id) == 0)) {
		lua_concat(L, 2);
		return 1;
	}
	while (name[end] && count < SHOWN) {
		for (end++; ((unsigned char)name[end] & 0xC0) == 0x80;)
			end++;
		count++;
	}
	lua_pushliteral(L, " \"");
	lua_pushlstring(L, name, end);
	lua_pushstring(L, name[end] ? "…\"" : "\"");
	lua_concat(L, 5);
	return 1;
}

/* ------------------------------------------------------------------ */
/* Fields                                                               */

/* What the record's class calls by the name at index 2: a number, a function or nil. */
static void push_member(lua_State *L, const lh_object *object)
{
	lua_rawgeti(L, lua_upvalueindex(1), (int)lh_object_class(object));
	if (lua_istable(L, -1)) {
		lua_pushvalue(L, 2);
		lua_rawget(L, -2);
	}
}

static int no_member(lua_State *L, const lh_object *object)
{
	lh_error error;

	lh_lua_fail_field(&error, object, luaL_checkstring(L, 2));
	return lh_lua_raise(L, &error);
}

static int record_index(lua_State *L)
{
	/* Unchecked: no script gets hold of it but by the debug library, and it is called most of all. */
	lh_object *object = ((struct lh_lua_record *)lua_touserdata(L, 1))->object;
	lua_Integer member = 0;

	push_member(L, object);
	if (lua_type(L, -1) != LUA_TNUMBER)
		return lua_isnil(L, -1) ? no_member(L, object) : 1;
	member = lua_tointeger(L, -1);
	lh_lua_push_field(L, object, (unsigned)member & ((1u << FIELD_BITS) - 1),
			  (lh_type)(member >> FIELD_BITS));
	return 1;
}

static int record_newindex(lua_State *L)
{
	lh_object *object = lh_lua_check_record(L, 1);
	lua_Integer member = 0;
	lh_error error;

	push_member(L, object);
	if (lua_type(L, -1) != LUA_TNUMBER)
		return no_member(L, object);
	member = lua_tointeger(L, -1);
	if (lh_lua_set_field(L, 3, object, (unsigned)member & ((1u << FIELD_BITS) - 1), &error))
		return lh_lua_raise(L, &error);
	return 0;
}

/* The next field that is set: its name and value. Upvalues: the record, the place. */
static int next_field(lua_State *L)
{
	lh_object *object =
		((struct lh_lua_record *)lua_touserdata(L, lua_upvalueindex(1)))->object;
	unsigned place = (unsigned)lua_tointeger(L, lua_upvalueindex(2)), field = 0;

	while ((field = lh_class_field_at(lh_object_class(object), place++)))
		if (lh_has(object, field))
			break;
	if (!field)
		return 0;
	lua_pushinteger(L, place);
	lua_replace(L, lua_upvalueindex(2));
	lua_pushstring(L, lh_field_name(field));
	lh_lua_push_field(L, object, field, lh_field_type(field));
	return 2;
}

/* pairs(record); and fields(record), of the module, for where pairs() asks no metatable. */
int lh_lua_fields(lua_State *L)
{
	lh_lua_check_record(L, 1);
	lua_pushvalue(L, 1);
	lua_pushinteger(L, 0);
	lua_pushcclosure(L, next_field, 2);
	return 1;
}

/* ------------------------------------------------------------------ */
/* Methods                                                              */

static int record_path(lua_State *L)
{
	const lh_object *object = lh_lua_check_record(L, 1);
	void **hold = lh_lua_hold(L, free);

	*hold = lh_object_format_path(object);
	lua_pushstring(L, *hold);
	lh_lua_release(hold);
	return 1;
}

static int push_place(lua_State *L, long place)
{
	if (place)
		lua_pushinteger(L, place);
	else
		lua_pushnil(L);
	return 1;
}

static int record_line(lua_State *L)
{
	return push_place(L, lh_object_line(lh_lua_check_record(L, 1)));
}

static int record_column(lua_State *L)
{
	return push_place(L, lh_object_column(lh_lua_check_record(L, 1)));
}

static int record_class_name(lua_State *L)
{
	lua_pushstring(L, lh_class_name(lh_object_class(lh_lua_check_record(L, 1))));
	return 1;
}

static int record_container(lua_State *L)
{
	lh_lua_push_record(L, lh_object_parent(lh_lua_check_record(L, 1)));
	return 1;
}

static int record_dossier(lua_State *L)
{
	lh_lua_push_record(L, lh_dossier_object(lh_object_dossier(lh_lua_check_record(L, 1))));
	return 1;
}

static int record_index_in_list(lua_State *L)
{
	const lh_object *object = lh_lua_check_record(L, 1);

	return push_place(L, lh_object_parent(object) ? (long)lh_object_index(object) + 1 : 0);
}

static int record_removed(lua_State *L)
{
	lua_pushboolean(L, lh_object_is_removed(lh_lua_check_record(L, 1)));
	return 1;
}

static int record_referenced(lua_State *L)
{
	lua_pushboolean(L, lh_object_is_referenced(lh_lua_check_record(L, 1)));
	return 1;
}

/* Whether two records have equal fields at every depth. */
static int record_same_as(lua_State *L)
{
	lua_pushboolean(L, lh_object_equal(lh_lua_check_record(L, 1), lh_lua_check_record(L, 2)));
	return 1;
}

/* An id that it could have, made of what it is called; nil of a removed record. */
static int record_propose_id(lua_State *L)
{
	const lh_object *object = lh_lua_check_record(L, 1);
	void **hold = lh_lua_hold(L, free);
	lh_error error;

	*hold = lh_object_format_id(object);
	if (!*hold && !lh_object_is_removed(object)) {
		lh_lua_fail(&error, LH_ERROR_MEMORY, "hết bộ nhớ", "out of memory");
		return lh_lua_raise(L, &error);
	}
	lua_pushstring(L, *hold);
	lh_lua_release(hold);
	return 1;
}

static int record_remove(lua_State *L)
{
	lh_error error;

	return lh_object_remove(lh_lua_check_record(L, 1), &error) ? lh_lua_raise(L, &error) : 0;
}

/* What people would call it, or nil. */
static int record_caption(lua_State *L)
{
	char buffer[512];
	const char *name = lh_object_name(lh_lua_check_record(L, 1), buffer, sizeof(buffer));

	lua_pushstring(L, *name ? name : NULL);
	return 1;
}

static int record_ref_id(lua_State *L)
{
	const lh_object *object = lh_lua_check_record(L, 1);

	lua_pushstring(L, lh_get_ref_id(object, lh_lua_check_field(L, 2, object)));
	return 1;
}

static int record_label(lua_State *L)
{
	const lh_object *object = lh_lua_check_record(L, 1);
	unsigned field = lh_lua_check_field(L, 2, object);

	lua_pushstring(L, lh_get_label(object, field, lh_lua_check_text(L, 3, true)));
	return 1;
}

static int record_set_label(lua_State *L)
{
	lh_object *object = lh_lua_check_record(L, 1);
	unsigned field = lh_lua_check_field(L, 2, object);
	const char *language = lh_lua_check_text(L, 3, true), *text = lh_lua_check_text(L, 4, true);
	lh_error error;

	return lh_set_label(object, field, language, text, &error) ? lh_lua_raise(L, &error) : 0;
}

/* The languages that a label is translated into. */
static int record_languages(lua_State *L)
{
	const lh_object *object = lh_lua_check_record(L, 1);
	unsigned field = lh_lua_check_field(L, 2, object);
	const char *language = NULL;

	lua_newtable(L);
	for (int i = 0; (language = lh_get_label_language(object, field, (size_t)i)); i++) {
		lua_pushstring(L, language);
		lua_rawseti(L, -2, i + 1);
	}
	return 1;
}

static const luaL_Reg record_methods[] = {
	{ "caption", record_caption },
	{ "class_name", record_class_name },
	{ "column", record_column },
	{ "container", record_container },
	{ "copy", lh_lua_copy },
	{ "dossier", record_dossier },
	{ "index", record_index_in_list },
	{ "label", record_label },
	{ "languages", record_languages },
	{ "line", record_line },
	{ "path", record_path },
	{ "propose_id", record_propose_id },
	{ "ref_id", record_ref_id },
	{ "referenced", record_referenced },
	{ "remove", record_remove },
	{ "removed", record_removed },
	{ "same_as", record_same_as },
	{ "set_label", record_set_label },
	{ NULL, NULL },
};

/* Push the tables of all classes, by number. */
static void push_classes(lua_State *L)
{
	unsigned count = lh_class_count(), field = 0;

	lua_createtable(L, (int)count, 0);
	for (unsigned class_number = 1; class_number <= count; class_number++) {
		lua_newtable(L);
		lh_lua_register(L, record_methods);
		if (class_number == LH_CLASS_DOSSIER)
			lh_lua_register(L, lh_lua_dossier_methods);
		for (unsigned i = 0; (field = lh_class_field_at(class_number, i)); i++) {
			lua_pushinteger(L, (lua_Integer)lh_field_type(field) << FIELD_BITS | field);
			lua_setfield(L, -2, lh_field_name(field));
		}
		lua_rawseti(L, -2, (int)class_number);
	}
}

void lh_lua_open_records(lua_State *L)
{
	static const luaL_Reg metamethods[] = {
		{ "__gc", record_gc },
		{ "__eq", record_eq },
		{ "__tostring", record_tostring },
		{ "__concat", lh_lua_concat },
		{ "__pairs", lh_lua_fields },
		{ "__close", lh_lua_close_record },
		{ NULL, NULL },
	};

	/* The methods as functions, under their own name whatever fields there will be. */
	lua_newtable(L);
	lh_lua_register(L, record_methods);
	lh_lua_register(L, lh_lua_dossier_methods);
	lua_setfield(L, -2, "methods");

	lua_newtable(L);
	lua_newtable(L);
	lua_pushliteral(L, "v");
	lua_setfield(L, -2, "__mode");
	lua_setmetatable(L, -2);
	lh_lua_keep_registered(L, &known_records);

	lh_lua_new_kind(L, LH_LUA_RECORD, metamethods);
	push_classes(L);
	lua_pushvalue(L, -1);
	lua_pushcclosure(L, record_index, 1);
	lua_setfield(L, -3, "__index");
	lua_pushcclosure(L, record_newindex, 1);
	lua_setfield(L, -2, "__newindex");
	lua_pop(L, 1);
}
