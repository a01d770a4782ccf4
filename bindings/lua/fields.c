/* SPDX-License-Identifier: MIT */
/*
 * Fields between Lua and the library. What sets never raises (see binding.h): it is called while a
 * half-made record must still be taken back.
 */
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
/* Lists                                                                */

/* A new child with the fields of a table, or a copy of a record; or nothing. */
static int insert_child(lua_State *L, int index, lh_object *object, unsigned field, size_t place,
			lh_object **child, lh_error *error)
{
	const struct lh_lua_record *source = lh_lua_test(L, index, LH_LUA_RECORD);
	lh_object *made = NULL;
	int failed = 0;

	if (source) {
		made = lh_list_add_copy(object, field, source->object, error);
		failed = made && place < lh_list_count(object, field) &&
			 lh_object_move(made, object, field, place, error);
	} else if (lua_istable(L, index)) {
		made = lh_list_insert(object, field, place, NULL, error);
		failed = made && lh_lua_fill(L, index, made, error);
	} else {
		return lh_lua_fail_type(L, index, field, error);
	}
	if (failed) {
		lh_object_remove(made, NULL);
		made = NULL;
	}
	if (child)
		*child = made;
	return made ? 0 : -1;
}

int lh_lua_insert(lua_State *L, int index, lh_object *object, unsigned field, size_t place,
		  lh_object **child, lh_error *error)
{
	lh_type type = lh_field_type(field);
	const struct lh_lua_record *target = NULL;
	const char *text = NULL;

	if (type == LH_TYPE_CHILDREN)
		return insert_child(L, index, object, field, place, child, error);
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

/* Add a copy of an item of another list to the end; a label with its translations. */
static int add_item(const struct lh_lua_list *source, size_t i, lh_object *object, unsigned field,
		    lh_error *error)
{
	size_t end = lh_list_count(object, field);
	const char *text = lh_list_get_text(source->object, source->field, i), *language = NULL;

	if (source->type == LH_TYPE_CHILDREN)
		return lh_list_add_copy(object, field,
					lh_list_get(source->object, source->field, i), error)
			       ? 0
			       : -1;
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

static int add_table(lua_State *L, int table, lh_object *object, unsigned field, lh_error *error)
{
	int count = count_items(L, table, field, error), failed = count < 0;

	for (int i = 1; !failed && i <= count; i++) {
		lua_rawgeti(L, table, i);
		failed = lh_lua_insert(L, lua_gettop(L), object, field, SIZE_MAX, NULL, error);
		lua_pop(L, 1);
	}
	return failed ? -1 : 0;
}

/*
 * Put the items of a table or of another list in place of what a list holds. The new ones go behind
 * the old first: what is refused leaves the list as it was.
 */
static int replace(lua_State *L, int index, lh_object *object, unsigned field, lh_error *error)
{
	const struct lh_lua_list *source = lh_lua_test(L, index, LH_LUA_LIST);
	size_t old = lh_list_count(object, field), added = 0;
	int failed = 0;

	if (source && source->object == object && source->field == field)
		return 0;
	if (source && source->type == lh_field_type(field)) {
		size_t count = lh_list_count(source->object, source->field);

		for (size_t i = 0; !failed && i < count; i++)
			failed = add_item(source, i, object, field, error);
	} else if (lua_istable(L, index)) {
		failed = add_table(L, index, object, field, error);
	} else {
		return lh_lua_fail_type(L, index, field, error);
	}
	added = lh_list_count(object, field) - old;
	if (failed) {
		while (added-- > 0)
			lh_list_remove(object, field, old + added, NULL);
		return -1;
	}
	if (!added)
		return lh_clear(object, field, error);
	while (old-- > 0)
		lh_list_remove(object, field, old, NULL);
	return 0;
}

/* ------------------------------------------------------------------ */

static int set_any(lua_State *L, int index, lh_object *object, unsigned field, lh_error *error)
{
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
		return set_text(L, index, object, field, error);
	case LH_TYPE_CODES:
	case LH_TYPE_REFS:
	case LH_TYPE_TEXTS:
	case LH_TYPE_LABELS:
	case LH_TYPE_CHILDREN:
		return replace(L, index, object, field, error);
	default:
		return set_one(L, index, object, field, error);
	}
}

int lh_lua_set_field(lua_State *L, int index, lh_object *object, unsigned field, lh_error *error)
{
	int failed = set_any(L, lh_lua_absolute(L, index), object, field, error);

	if (failed && !*error->path)
		lh_lua_fail_at(error, object);
	return failed;
}

int lh_lua_fill(lua_State *L, int table, lh_object *object, lh_error *error)
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
			failed = lh_lua_set_field(L, -1, object, field, error);
		else
			failed = lh_lua_fail_field(error, object, name ? name : "[1]");
		lua_pop(L, 1);
	}
	lua_settop(L, top);
	return failed;
}
