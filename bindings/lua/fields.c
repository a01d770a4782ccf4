/* SPDX-License-Identifier: MIT */
/*
 * Fields between Lua and the library. What sets never raises (see binding.h): it is called while a
 * half-made record must still be taken back.
 */
#include <stdlib.h>
#include <string.h>

#include "binding.h"

/* ------------------------------------------------------------------ */
/* From the library to Lua                                              */

void lh_lua_push_field(lua_State *L, lh_object *object, unsigned field, lh_type type)
{
	switch (type) {
	case LH_TYPE_DATE:
		lh_lua_push_date(L, lh_get_date(object, field));
		return;
	case LH_TYPE_QUANTITY:
		lh_lua_push_quantity(L, lh_get_quantity(object, field));
		return;
	case LH_TYPE_REF:
		lh_lua_push_record(L, lh_get_ref(object, field));
		return;
	case LH_TYPE_CHOICE:
		lua_pushstring(L, lh_field_choice_name(field, lh_get_choice(object, field)));
		return;
	case LH_TYPE_INTEGER:
	case LH_TYPE_MONEY:
		if (lh_has(object, field))
			lh_lua_push_integer(L, lh_get_integer(object, field));
		else
			lua_pushnil(L);
		return;
	case LH_TYPE_DECIMAL:
		if (lh_has(object, field))
			lh_lua_push_decimal(L, lh_get_decimal(object, field));
		else
			lua_pushnil(L);
		return;
	case LH_TYPE_FLAG:
		if (lh_has(object, field))
			lua_pushboolean(L, lh_get_flag(object, field));
		else
			lua_pushnil(L);
		return;
	case LH_TYPE_CODES:
	case LH_TYPE_REFS:
	case LH_TYPE_TEXTS:
	case LH_TYPE_LABELS:
	case LH_TYPE_CHILDREN:
		lh_lua_push_list(L, object, field, type);
		return;
	default:
		/* A text that is NULL gives nil. */
		lua_pushstring(L, lh_get_text(object, field));
		return;
	}
}

/* ------------------------------------------------------------------ */
/* One value                                                            */

static int set_text(lua_State *L, int index, lh_object *object, unsigned field, lh_error *error)
{
	const char *text = NULL;

	if (lua_type(L, index) != LUA_TSTRING)
		return lh_lua_fail_type(L, index, field, error);
	return lh_lua_to_text(L, index, &text, error) ? lh_lua_fail_in(error, field)
						      : lh_set_text(object, field, text, error);
}

static int set_number(lua_State *L, int index, lh_object *object, unsigned field, lh_error *error)
{
	lh_type type = lh_field_type(field);
	lh_quantity quantity = { { 0, 0 }, LH_UNSET };
	lh_decimal decimal = { 0, 0 };
	int64_t integer = 0;

	switch (type) {
	case LH_TYPE_QUANTITY:
		return lh_lua_to_quantity(L, index, &quantity, error)
			       ? lh_lua_fail_in(error, field)
			       : lh_set_quantity(object, field, quantity, error);
	case LH_TYPE_DECIMAL:
		return lh_lua_to_decimal(L, index, &decimal, error)
			       ? lh_lua_fail_in(error, field)
			       : lh_set_decimal(object, field, decimal, error);
	default:
		return lh_lua_to_integer(L, index, &integer, error)
			       ? lh_lua_fail_in(error, field)
			       : lh_set_integer(object, field, integer, error);
	}
}

/* Whether a number field takes the value: a Lua number, or one of our kinds that fits. */
static bool is_number(lua_State *L, int index, lh_type type)
{
	if (lua_type(L, index) == LUA_TNUMBER)
		return true;
	if (type == LH_TYPE_QUANTITY && lh_lua_test(L, index, LH_LUA_QUANTITY))
		return true;
	return (type == LH_TYPE_QUANTITY || type == LH_TYPE_DECIMAL) &&
	       lh_lua_test(L, index, LH_LUA_DECIMAL);
}

/* A value that stands in one attribute: from its XML form, or from a value of its type. */
static int set_one(lua_State *L, int index, lh_object *object, unsigned field, lh_error *error)
{
	lh_type type = lh_field_type(field);
	const struct lh_lua_record *target = NULL;
	const char *form = NULL;
	lh_date date = { 0 };

	if (lua_type(L, index) == LUA_TSTRING)
		return lh_lua_to_text(L, index, &form, error)
			       ? lh_lua_fail_in(error, field)
			       : lh_set_field(object, field, form, error);
	switch (type) {
	case LH_TYPE_DATE:
		if (lua_type(L, index) != LUA_TNUMBER && !lh_lua_test(L, index, LH_LUA_DATE))
			break;
		return lh_lua_to_date(L, index, &date, error)
			       ? lh_lua_fail_in(error, field)
			       : lh_set_date(object, field, date, error);
	case LH_TYPE_FLAG:
		if (!lua_isboolean(L, index))
			break;
		return lh_set_flag(object, field, lua_toboolean(L, index), error);
	case LH_TYPE_REF:
		target = lh_lua_test(L, index, LH_LUA_RECORD);
		if (!target)
			break;
		return lh_set_ref(object, field, target->object, error);
	case LH_TYPE_INTEGER:
	case LH_TYPE_MONEY:
	case LH_TYPE_DECIMAL:
	case LH_TYPE_QUANTITY:
		if (!is_number(L, index, type))
			break;
		return set_number(L, index, object, field, error);
	default:
		break;
	}
	return lh_lua_fail_type(L, index, field, error);
}

/* ------------------------------------------------------------------ */

int lh_lua_set_any(lua_State *L, int index, lh_object *object, unsigned field,
		   struct lh_lua_moves *moves, lh_error *error)
{
	int failed = -1;

	index = lh_lua_absolute(L, index);
	/* For what looks into tables in tables, and for one level of it. */
	if (!lua_checkstack(L, 10))
		return lh_lua_fail(error, LH_ERROR_MEMORY, "hết bộ nhớ", "out of memory");
	if (lua_isnil(L, index))
		return lh_clear(object, field, error);
	switch (lh_field_type(field)) {
	case LH_TYPE_ID:
	case LH_TYPE_TEXT:
	case LH_TYPE_PROSE:
	case LH_TYPE_LABEL:
	case LH_TYPE_CODE:
		failed = set_text(L, index, object, field, error);
		break;
	case LH_TYPE_CODES:
	case LH_TYPE_REFS:
	case LH_TYPE_TEXTS:
	case LH_TYPE_LABELS:
	case LH_TYPE_CHILDREN:
		failed = lh_lua_replace_items(L, index, object, field, moves, error);
		break;
	default:
		failed = set_one(L, index, object, field, error);
		break;
	}
	if (failed && !*error->path)
		lh_lua_fail_at(error, object);
	return failed;
}

int lh_lua_set_field(lua_State *L, int index, lh_object *object, unsigned field, lh_error *error)
{
	struct lh_lua_moves moves = { 0 };
	int failed = lh_lua_set_any(L, index, object, field, &moves, error);

	/* What failed took its moves back. */
	free(moves.items);
	return failed;
}

int lh_lua_fill(lua_State *L, int table, lh_object *object, struct lh_lua_moves *moves,
		lh_error *error)
{
	int top = lua_gettop(L), failed = 0;

	if (!lua_checkstack(L, 10))
		return lh_lua_fail(error, LH_ERROR_MEMORY, "hết bộ nhớ", "out of memory");
	lua_pushnil(L);
	while (!failed && lua_next(L, table)) {
		const char *name = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : NULL;
		unsigned field = 0;

		/* Whole: a name with a NUL in it is no field's. */
		if (name && strlen(name) == lua_rawlen(L, -2))
			field = lh_class_field_find(lh_object_class(object), name);
		if (field)
			failed = lh_lua_set_any(L, -1, object, field, moves, error);
		else
			failed = lh_lua_fail_field(error, object, name ? name : "[1]");
		lua_pop(L, 1);
	}
	lua_settop(L, top);
	return failed;
}
