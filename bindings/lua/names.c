/* SPDX-License-Identifier: MIT */
/* Names of fields and classes: what was meant by a misspelt one; the model and the rules as tables. */
#include <ctype.h>
#include <string.h>

#include "binding.h"

enum { LONGEST_NAME = 63 };

void lh_lua_suggest(lh_error *error, const lh_nearest *nearest)
{
	if (nearest->best)
		lh_lua_append(error, "; có phải «%s» không?", "; did you mean \"%s\"?",
			      nearest->best);
}

int lh_lua_fail_class_field(lh_error *error, unsigned class_number, const char *name)
{
	lh_nearest nearest = { .wanted = name };
	unsigned field = 0;

	for (unsigned i = 0; (field = lh_class_field_at(class_number, i)); i++)
		lh_nearest_try(&nearest, lh_field_name(field));
	lh_lua_fail(error, LH_ERROR_FIELD, "lớp «%s» không có trường «%s»",
		    "the class \"%s\" has no field \"%s\"",
		    class_number ? lh_class_name(class_number) : "", name);
	lh_lua_suggest(error, &nearest);
	return -1;
}

int lh_lua_fail_field(lh_error *error, const lh_object *object, const char *name)
{
	lh_lua_fail_class_field(error, lh_object_class(object), name);
	return lh_lua_fail_at(error, object);
}

unsigned lh_lua_check_field(lua_State *L, int argument, const lh_object *object)
{
	const char *name = lh_lua_check_text(L, argument, false);
	unsigned field = lh_class_field_find(lh_object_class(object), name);
	lh_error error;

	if (!field) {
		lh_lua_fail_field(&error, object, name);
		lh_lua_raise(L, &error);
	}
	return field;
}

lh_language lh_lua_check_language(lua_State *L, int argument)
{
	static const char *const codes[] = { [LH_VIETNAMESE] = "vi", [LH_ENGLISH] = "en", NULL };

	return (lh_language)luaL_checkoption(L, argument, NULL, codes);
}

void lh_lua_push_class_name(lua_State *L, unsigned class_number)
{
	const char *name = lh_class_name(class_number);
	char camel[LONGEST_NAME + 1];
	size_t length = 0;
	bool start = true;

	for (; name && *name && length < LONGEST_NAME; name++) {
		if (*name != '_')
			camel[length++] = start ? (char)toupper((unsigned char)*name) : *name;
		start = *name == '_';
	}
	lua_pushlstring(L, camel, length);
}

/* ------------------------------------------------------------------ */
/* The model as tables                                                  */

static void set_string(lua_State *L, const char *name, const char *text)
{
	lua_pushstring(L, text);
	lua_setfield(L, -2, name);
}

static void set_flag(lua_State *L, const char *name, bool value)
{
	lua_pushboolean(L, value);
	lua_setfield(L, -2, name);
}

/* The language that is the only argument; Vietnamese unless it is given. */
static lh_language get_language(lua_State *L)
{
	return lua_isnoneornil(L, 1) ? LH_VIETNAMESE : lh_lua_check_language(L, 1);
}

static void push_choices(lua_State *L, unsigned field, lh_language language)
{
	unsigned count = lh_field_choice_count(field);

	lua_createtable(L, (int)count, 0);
	for (unsigned choice = 1; choice <= count; choice++) {
		lua_newtable(L);
		set_string(L, "name", lh_field_choice_name(field, choice));
		set_string(L, "label", lh_field_choice_label(field, choice, language));
		set_string(L, "description", lh_field_choice_description(field, choice, language));
		lua_rawseti(L, -2, (int)choice);
	}
}

static void push_accepted(lua_State *L, unsigned field)
{
	int count = 0;

	lua_newtable(L);
	for (unsigned class_number = 1; class_number <= lh_class_count(); class_number++) {
		if (!lh_field_accepts(field, class_number))
			continue;
		lua_pushstring(L, lh_class_name(class_number));
		lua_rawseti(L, -2, ++count);
	}
}

static void push_field(lua_State *L, unsigned field, lh_language language)
{
	lua_newtable(L);
	set_string(L, "name", lh_field_name(field));
	set_string(L, "type", lh_type_name(lh_field_type(field)));
	set_string(L, "label", lh_field_label(field, language));
	set_string(L, "description", lh_field_description(field, language));
	set_flag(L, "required", lh_field_is_required(field));
	set_flag(L, "personal", lh_field_is_personal(field));
	push_choices(L, field, language);
	lua_setfield(L, -2, "choices");
	push_accepted(L, field);
	lua_setfield(L, -2, "accepts");
}

/* classes(language): the classes in order, and by their names. */
int lh_lua_classes(lua_State *L)
{
	lh_language language = get_language(L);
	unsigned count = lh_class_count(), field = 0;

	lua_createtable(L, (int)count, (int)count);
	for (unsigned class_number = 1; class_number <= count; class_number++) {
		lua_newtable(L);
		set_string(L, "name", lh_class_name(class_number));
		set_string(L, "plural", lh_class_plural(class_number));
		set_string(L, "label", lh_class_label(class_number, language));
		set_string(L, "description", lh_class_description(class_number, language));
		lua_newtable(L);
		for (unsigned i = 0; (field = lh_class_field_at(class_number, i)); i++) {
			push_field(L, field, language);
			lua_rawseti(L, -2, (int)i + 1);
		}
		lua_setfield(L, -2, "fields");
		lua_pushvalue(L, -1);
		lua_setfield(L, -3, lh_class_name(class_number));
		lua_rawseti(L, -2, (int)class_number);
	}
	return 1;
}

/* rules(language): the rules in order, and by their ids. */
int lh_lua_rules(lua_State *L)
{
	lh_language language = get_language(L);
	size_t count = lh_rule_count();

	lua_createtable(L, (int)count, (int)count);
	for (size_t i = 0; i < count; i++) {
		lua_newtable(L);
		set_string(L, "id", lh_rule_id(i));
		set_string(L, "severity", lh_lua_severity_name(lh_rule_severity(i)));
		set_string(L, "category", lh_category_name(lh_rule_category(i)));
		/* Nil: of several classes, or of all. */
		set_string(L, "class", lh_class_name(lh_rule_class(i)));
		set_string(L, "text", lh_rule_text(i, language));
		lua_pushvalue(L, -1);
		lua_setfield(L, -3, lh_rule_id(i));
		lua_rawseti(L, -2, (int)i + 1);
	}
	return 1;
}
