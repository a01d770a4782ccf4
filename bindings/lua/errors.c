/* SPDX-License-Identifier: MIT */
/* Errors and problems as tables. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "binding.h"

/* Cut a text that did not fit at a character. */
static void cut(char *text, size_t size, int written)
{
	size_t end = size - 1;

	if (written < 0 || (size_t)written < size)
		return;
	while (end > 0 && ((unsigned char)text[end - 1] & 0xC0) == 0x80)
		end--;
	text[end ? end - 1 : 0] = '\0';
}

int lh_lua_fail(lh_error *error, lh_error_code code, const char *vi, const char *en, ...)
{
	va_list arguments;

	memset(error, 0, sizeof(*error));
	error->code = code;
	va_start(arguments, en);
	cut(error->text_vi, sizeof(error->text_vi),
	    vsnprintf(error->text_vi, sizeof(error->text_vi), vi, arguments));
	va_end(arguments);
	va_start(arguments, en);
	cut(error->text_en, sizeof(error->text_en),
	    vsnprintf(error->text_en, sizeof(error->text_en), en, arguments));
	va_end(arguments);
	return -1;
}

void lh_lua_append(lh_error *error, const char *vi, const char *en, const char *name)
{
	size_t length = strlen(error->text_vi), size = sizeof(error->text_vi) - length;

	cut(error->text_vi + length, size, snprintf(error->text_vi + length, size, vi, name));
	length = strlen(error->text_en);
	size = sizeof(error->text_en) - length;
	cut(error->text_en + length, size, snprintf(error->text_en + length, size, en, name));
}

/* "name: text" in place of a text of an error. */
static void put_before(char *text, size_t size, const char *name)
{
	char old[sizeof(((lh_error *)0)->text_en)];

	snprintf(old, sizeof(old), "%s", text);
	cut(text, size, snprintf(text, size, "%s: %s", name, old));
}

int lh_lua_fail_in(lh_error *error, unsigned field)
{
	put_before(error->text_vi, sizeof(error->text_vi), lh_field_name(field));
	put_before(error->text_en, sizeof(error->text_en), lh_field_name(field));
	return -1;
}

int lh_lua_fail_at(lh_error *error, const lh_object *object)
{
	char *path = lh_object_format_path(object);

	if (path)
		cut(error->path, sizeof(error->path),
		    snprintf(error->path, sizeof(error->path), "%s", path));
	free(path);
	error->line = lh_object_line(object);
	error->column = lh_object_column(object);
	return -1;
}

int lh_lua_fail_type(lua_State *L, int index, unsigned field, lh_error *error)
{
	static const char *const takes[][2] = {
		[LH_TYPE_NONE] = { "không gì", "nothing" },
		[LH_TYPE_ID] = { "chuỗi", "a string" },
		[LH_TYPE_TEXT] = { "chuỗi", "a string" },
		[LH_TYPE_PROSE] = { "chuỗi", "a string" },
		[LH_TYPE_LABEL] = { "chuỗi", "a string" },
		[LH_TYPE_DATE] = { "Date, chuỗi hoặc số năm", "a Date, a string or a year" },
		[LH_TYPE_INTEGER] = { "số nguyên", "a whole number" },
		[LH_TYPE_MONEY] = { "số nguyên", "a whole number" },
		[LH_TYPE_DECIMAL] = { "Decimal, chuỗi hoặc số nguyên",
				      "a Decimal, a string or a whole number" },
		[LH_TYPE_QUANTITY] = { "Quantity, Decimal, chuỗi hoặc số nguyên",
				       "a Quantity, a Decimal, a string or a whole number" },
		[LH_TYPE_FLAG] = { "true hoặc false", "true or false" },
		[LH_TYPE_CHOICE] = { "chuỗi", "a string" },
		[LH_TYPE_CODE] = { "chuỗi", "a string" },
		[LH_TYPE_CODES] = { "bảng các chuỗi", "a table of strings" },
		[LH_TYPE_REF] = { "bản ghi hoặc id", "a record or an id" },
		[LH_TYPE_REFS] = { "bảng các bản ghi hoặc id", "a table of records or ids" },
		[LH_TYPE_TEXTS] = { "bảng các chuỗi", "a table of strings" },
		[LH_TYPE_LABELS] = { "bảng các chuỗi", "a table of strings" },
		[LH_TYPE_CHILDREN] = { "bảng các bản ghi, mỗi bản ghi là một bảng trường",
				       "a table of records, each a table of fields" },
	};
	lh_type type = lh_field_type(field);
	const char *got = luaL_typename(L, index);

	memset(error, 0, sizeof(*error));
	error->code = LH_ERROR_VALUE;
	snprintf(error->text_vi, sizeof(error->text_vi),
		 "trường «%s» nhận %s, không nhận giá trị Lua kiểu %s", lh_field_name(field),
		 takes[type][LH_VIETNAMESE], got);
	snprintf(error->text_en, sizeof(error->text_en),
		 "the field \"%s\" takes %s, and not a Lua %s", lh_field_name(field),
		 takes[type][LH_ENGLISH], got);
	return -1;
}

static void set_text(lua_State *L, const char *name, const char *text)
{
	if (!text || !*text)
		return;
	lua_pushstring(L, text);
	lua_setfield(L, -2, name);
}

static void set_place(lua_State *L, const char *name, long place)
{
	if (!place)
		return;
	lua_pushinteger(L, place);
	lua_setfield(L, -2, name);
}

void lh_lua_push_error(lua_State *L, const lh_error *error)
{
	lua_newtable(L);
	set_text(L, "code", lh_error_code_name(error->code));
	set_text(L, "text", error->text_en);
	set_text(L, "text_en", error->text_en);
	set_text(L, "text_vi", error->text_vi);
	set_text(L, "path", error->path);
	set_text(L, "file", error->file);
	set_place(L, "line", error->line);
	set_place(L, "column", error->column);
	/* Which line of the script: lua prints no traceback for an error that is a table. */
	luaL_where(L, 1);
	if (lua_rawlen(L, -1) > 2)
		lua_pushlstring(L, lua_tostring(L, -1), lua_rawlen(L, -1) - 2);
	else
		lua_pushnil(L);
	lua_setfield(L, -3, "where");
	lua_pop(L, 1);
	lh_lua_set_kind(L, LH_LUA_ERROR);
}

int lh_lua_raise(lua_State *L, const lh_error *error)
{
	lh_lua_push_error(L, error);
	return lua_error(L);
}

/* Append a member if it is a string or a number, and what stands before and after it. */
static void add_member(lua_State *L, const char *before, const char *name, const char *after)
{
	lua_pushstring(L, name);
	lua_rawget(L, 1);
	if (!lua_isstring(L, -1)) {
		lua_pop(L, 1);
		return;
	}
	lua_pushstring(L, before);
	lua_insert(L, -2);
	lua_pushstring(L, after);
	lua_concat(L, 4);
}

/* Whether a member is there. */
static bool has_member(lua_State *L, const char *name)
{
	bool has = false;

	lua_pushstring(L, name);
	lua_rawget(L, 1);
	has = !lua_isnil(L, -1);
	lua_pop(L, 1);
	return has;
}

/*
 * "script.lua:3: f.xml:12:5: text (/dossier/events/event[2])", as far as it is known. A file that
 * cannot be opened is in the text; a record that was changed since it was read stands in no file.
 */
static int error_tostring(lua_State *L)
{
	bool place = false;

	luaL_checktype(L, 1, LUA_TTABLE);
	lua_settop(L, 1);
	place = has_member(L, "file") && has_member(L, "line");
	lua_pushliteral(L, "");
	add_member(L, "", "where", ": ");
	if (place) {
		add_member(L, "", "file", ":");
		add_member(L, "", "line", ":");
		add_member(L, "", "column", ":");
	}
	add_member(L, place ? " " : "", "text", "");
	add_member(L, " (", "path", ")");
	return 1;
}

const char *lh_lua_severity_name(lh_severity severity)
{
	switch (severity) {
	case LH_SEVERITY_NOTE:
		return "note";
	case LH_SEVERITY_WARNING:
		return "warning";
	case LH_SEVERITY_ERROR:
		return "error";
	}
	return NULL;
}

void lh_lua_push_problems(lua_State *L, const lh_problems *problems)
{
	size_t count = lh_problems_count(problems);

	lua_createtable(L, (int)count, 0);
	for (size_t i = 0; i < count; i++) {
		const lh_problem *problem = lh_problems_get(problems, i);

		lua_newtable(L);
		set_text(L, "severity", lh_lua_severity_name(problem->severity));
		if (problem->code != LH_OK)
			set_text(L, "code", lh_error_code_name(problem->code));
		set_text(L, "rule", problem->rule);
		set_text(L, "category",
			 lh_category_name(lh_rule_category(lh_rule_find(problem->rule))));
		set_place(L, "line", problem->line);
		set_place(L, "column", problem->column);
		set_text(L, "path", problem->path);
		set_text(L, "id", problem->id);
		set_text(L, "field", problem->field);
		set_text(L, "text", problem->text_en);
		set_text(L, "text_en", problem->text_en);
		set_text(L, "text_vi", problem->text_vi);
		lua_rawseti(L, -2, (int)i + 1);
	}
}

void lh_lua_open_errors(lua_State *L)
{
	static const luaL_Reg methods[] = { { "__tostring", error_tostring }, { NULL, NULL } };

	lh_lua_new_kind(L, LH_LUA_ERROR, methods);
	lua_pop(L, 1);
}
