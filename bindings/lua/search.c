/* SPDX-License-Identifier: MIT */
/* Texts as they are compared, and records: found by what they are called, by what their fields say. */
#include <stdlib.h>
#include <string.h>

#include "binding.h"

/* Push the text that *@hold owns, or raise. */
static int push_text(lua_State *L, void **hold, const lh_error *error)
{
	if (!*hold)
		return lh_lua_raise(L, error);
	lua_pushstring(L, *hold);
	lh_lua_release(hold);
	return 1;
}

int lh_lua_fold(lua_State *L)
{
	const char *text = lh_lua_check_text(L, 1, false);
	void **hold = lh_lua_hold(L, free);
	lh_error error;

	*hold = lh_text_format_folded(text, &error);
	return push_text(L, hold, &error);
}

/* text_format(text, one_line) */
int lh_lua_text_format(lua_State *L)
{
	const char *text = lh_lua_check_text(L, 1, false);
	void **hold = lh_lua_hold(L, free);
	lh_error error;

	luaL_checktype(L, 2, LUA_TBOOLEAN);
	*hold = lh_text_format(text, lua_toboolean(L, 2), &error);
	return push_text(L, hold, &error);
}

/* The class at an argument; 0 where none is named and none need be. */
static unsigned check_class(lua_State *L, int argument, bool optional)
{
	const char *name = lh_lua_check_text(L, argument, optional);
	unsigned class_number = name ? lh_class_find(name) : 0;
	lh_nearest nearest = { .wanted = name };
	lh_error error;

	if (class_number || !name)
		return class_number;
	for (unsigned i = 1; i <= lh_class_count(); i++)
		lh_nearest_try(&nearest, lh_class_name(i));
	lh_lua_fail(&error, LH_ERROR_CLASS, "không có lớp «%s»", "there is no class \"%s\"", name);
	lh_lua_suggest(&error, &nearest);
	lh_lua_raise(L, &error);
	return 0;
}

/* What a dossier finds, and on the stack what owns it. */
static lh_object **search(lua_State *L, unsigned class_number, const char *text, size_t *count)
{
	lh_dossier *dossier = lh_lua_check_dossier(L);
	void **hold = lh_lua_hold(L, free);
	lh_error error;

	*hold = lh_dossier_search(dossier, class_number, text, count, &error);
	if (!*hold)
		lh_lua_raise(L, &error);
	return *hold;
}

/* find(text), find(text, "person") */
int lh_lua_find(lua_State *L)
{
	const char *text = NULL;
	lh_object **found = NULL;
	size_t count = 0;

	lh_lua_check_dossier(L);
	text = lh_lua_check_text(L, 2, false);
	found = search(L, check_class(L, 3, true), text, &count);
	lua_createtable(L, (int)count, 0);
	for (size_t i = 0; i < count; i++) {
		lh_lua_push_record(L, found[i]);
		lua_rawseti(L, -2, (int)i + 1);
	}
	return 1;
}

/* ------------------------------------------------------------------ */
/* What fields say                                                      */

static bool is_text(const char *held, const char *wanted)
{
	return held && wanted && strcmp(held, wanted) == 0;
}

/* Whether a list has the item. */
static bool holds(const lh_object *object, unsigned field, const lh_object *record,
		  const char *text)
{
	size_t count = lh_list_count(object, field);

	for (size_t i = 0; i < count; i++)
		if (record ? lh_list_get(object, field, i) == record
			   : is_text(lh_list_get_text(object, field, i), text))
			return true;
	return false;
}

static bool says_form(const lh_object *object, unsigned field, const char *text)
{
	char *form = lh_format_field(object, field);
	bool same = is_text(form, text);

	free(form);
	return same;
}

/* Whether a field that is set has the number, the date or the flag at an index. */
static bool says_value(lua_State *L, int index, const lh_object *object, unsigned field)
{
	lh_quantity held = { { 0, 0 }, LH_EXACT }, quantity = held;
	int64_t integer = 0;
	lh_date date = { 0 };
	lh_error error;

	switch (lh_field_type(field)) {
	case LH_TYPE_DATE:
		return !lh_lua_to_date(L, index, &date, &error) &&
		       lh_date_compare(lh_get_date(object, field), date) == LH_SAME;
	case LH_TYPE_INTEGER:
	case LH_TYPE_MONEY:
		return !lh_lua_to_integer(L, index, &integer, &error) &&
		       lh_get_integer(object, field) == integer;
	case LH_TYPE_FLAG:
		return lua_isboolean(L, index) &&
		       lh_get_flag(object, field) == lua_toboolean(L, index);
	case LH_TYPE_DECIMAL:
		held.value = lh_get_decimal(object, field);
		return !lh_lua_to_decimal(L, index, &quantity.value, &error) &&
		       lh_decimal_compare(held.value, quantity.value) == 0;
	case LH_TYPE_QUANTITY:
		held = lh_get_quantity(object, field);
		return !lh_lua_to_quantity(L, index, &quantity, &error) &&
		       held.known == quantity.known &&
		       lh_decimal_compare(held.value, quantity.value) == 0;
	default:
		return false;
	}
}

/* Whether a field has one value, or as one of several. */
static bool says(lua_State *L, int index, const lh_object *object, unsigned field)
{
	const struct lh_lua_record *box = lh_lua_test(L, index, LH_LUA_RECORD);
	const lh_object *record = box ? box->object : NULL;
	const char *text = lua_type(L, index) == LUA_TSTRING ? lua_tostring(L, index) : NULL;

	switch (lh_field_type(field)) {
	case LH_TYPE_CODES:
	case LH_TYPE_REFS:
	case LH_TYPE_TEXTS:
	case LH_TYPE_LABELS:
	case LH_TYPE_CHILDREN:
		return (record || text) && holds(object, field, record, text);
	case LH_TYPE_REF:
		return record ? lh_get_ref(object, field) == record
			      : is_text(lh_get_ref_id(object, field), text);
	default:
		if (!lh_has(object, field))
			return false;
		return text ? says_form(object, field, text) : says_value(L, index, object, field);
	}
}

/* Whether a field has the value on top of the stack, or one of those in a table there. */
static bool says_any(lua_State *L, const lh_object *object, unsigned field)
{
	int wanted = lua_gettop(L);
	bool found = false;

	if (!lua_istable(L, wanted))
		return says(L, wanted, object, field);
	for (int i = 1; !found && i <= (int)lua_rawlen(L, wanted); i++) {
		lua_rawgeti(L, wanted, i);
		found = says(L, wanted + 1, object, field);
		lua_pop(L, 1);
	}
	return found;
}

/* Whether a record has all that the table at index 3 asks for. */
static bool says_all(lua_State *L, const lh_object *object, unsigned class_number)
{
	int top = lua_gettop(L);
	bool all = true;

	for (lua_pushnil(L); all && lua_next(L, 3); lua_pop(L, 1))
		all = says_any(L, object, lh_class_field_find(class_number, lua_tostring(L, -2)));
	lua_settop(L, top);
	return all;
}

/* The names in the table at index 3 are fields of the class. */
static void check_names(lua_State *L, unsigned class_number)
{
	lh_error error;

	for (lua_pushnil(L); lua_next(L, 3); lua_pop(L, 1)) {
		const char *name = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "[1]";

		if (lh_class_field_find(class_number, name) &&
		    (lua_type(L, -2) != LUA_TSTRING || strlen(name) == lua_rawlen(L, -2)))
			continue;
		lh_lua_fail_class_field(&error, class_number, name);
		lh_lua_raise(L, &error);
	}
}

/* Whether the function at index 3 wants a record. */
static bool is_wanted(lua_State *L, lh_object *object)
{
	bool wanted = false;

	lua_pushvalue(L, 3);
	lh_lua_push_record(L, object);
	lua_call(L, 1, 1);
	wanted = lua_toboolean(L, -1);
	lua_pop(L, 1);
	return wanted;
}

/* where("task"), where("task", { status = "done" }), where("task", function(task) … end) */
int lh_lua_where(lua_State *L)
{
	lh_object **found = NULL;
	unsigned class_number = 0;
	size_t count = 0;
	int type = 0, last = 0;

	lua_settop(L, 3);
	lh_lua_check_dossier(L);
	class_number = check_class(L, 2, false);
	type = lua_type(L, 3);
	if (type != LUA_TNIL && type != LUA_TFUNCTION) {
		luaL_checktype(L, 3, LUA_TTABLE);
		check_names(L, class_number);
	}
	found = search(L, class_number, NULL, &count);
	lua_newtable(L);
	for (size_t i = 0; i < count; i++) {
		if ((type == LUA_TTABLE && !says_all(L, found[i], class_number)) ||
		    (type == LUA_TFUNCTION && !is_wanted(L, found[i])))
			continue;
		lh_lua_push_record(L, found[i]);
		lua_rawseti(L, 5, ++last);
	}
	return 1;
}
