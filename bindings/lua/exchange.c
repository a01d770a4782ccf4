/* SPDX-License-Identifier: MIT */
/* Tables into a dossier and out of it, as CSV and as tables of Lua; and old Vietnamese text. */
#include <stdlib.h>
#include <string.h>

#include "binding.h"

static void free_import(void *import)
{
	lh_import_free(import);
}

static void free_table(void *table)
{
	lh_table_free(table);
}

/* The class that the string at an index names. */
static unsigned check_class(lua_State *L, int index)
{
	const char *name = lh_lua_check_text(L, index, false);
	unsigned class_number = lh_class_find(name);
	lh_error error;

	if (class_number)
		return class_number;
	lh_lua_fail(&error, LH_ERROR_CLASS, "không có lớp nào tên là «%s»: xem lh.classes()",
		    "no class is called \"%s\": see lh.classes()", name);
	return (unsigned)lh_lua_raise(L, &error);
}

/* The encoding that the string at an index names; nil: what the text shows. */
static lh_encoding check_encoding(lua_State *L, int index)
{
	const char *name = lh_lua_check_text(L, index, true), *known = NULL;
	lh_encoding encoding = name ? lh_encoding_find(name) : LH_ENCODING_UNKNOWN;
	lh_error error;

	if (!name || encoding != LH_ENCODING_UNKNOWN)
		return encoding;
	lh_lua_fail(&error, LH_ERROR_ARGUMENT, "không biết bảng mã «%s»; các bảng mã là:",
		    "no encoding is called \"%s\"; there are:", name);
	for (int i = 1; (known = lh_encoding_name((lh_encoding)i)); i++)
		lh_lua_append(&error, i > 1 ? ", %s" : " %s", i > 1 ? ", %s" : " %s", known);
	return (lh_encoding)lh_lua_raise(L, &error);
}

static bool get_flag(lua_State *L, int options, const char *name)
{
	bool flag = lua_toboolean(L, lh_lua_push_option(L, options, name));

	lua_pop(L, 1);
	return flag;
}

/* All options for CSV, those of reading and of writing. */
static lh_csv_options get_csv_options(lua_State *L, int index, const lh_dossier *dossier)
{
	lh_csv_options options = { .language = lh_lua_option_language(L, index, dossier) };
	const char *separator = NULL;

	options.labels = get_flag(L, index, "labels");
	options.byte_order_mark = get_flag(L, index, "bom");
	options.encoding = check_encoding(L, lh_lua_push_option(L, index, "encoding"));
	separator = lh_lua_check_text(L, lh_lua_push_option(L, index, "separator"), true);
	if (separator && (!*separator || (*separator & 0x80) || separator[1]))
		luaL_error(L, "a separator is one ASCII character, not \"%s\"", separator);
	options.separator = separator ? *separator : '\0';
	lua_pop(L, 2);
	return options;
}

/* ------------------------------------------------------------------ */
/* Import                                                              */

static void set_count(lua_State *L, const char *name, size_t count)
{
	lua_pushinteger(L, (lua_Integer)count);
	lua_setfield(L, -2, name);
}

static void set_text(lua_State *L, const char *name, const char *text)
{
	lua_pushstring(L, text && *text ? text : NULL);
	lua_setfield(L, -2, name);
}

static void push_decoding(lua_State *L, const lh_decoding *decoding)
{
	lua_newtable(L);
	set_text(L, "encoding", lh_encoding_name(decoding->encoding));
	lua_pushboolean(L, decoding->guessed);
	lua_setfield(L, -2, "guessed");
	set_count(L, "composed", decoding->composed);
	set_count(L, "replaced", decoding->replaced);
	set_text(L, "ground", decoding->ground_en);
	set_text(L, "ground_en", decoding->ground_en);
	set_text(L, "ground_vi", decoding->ground_vi);
}

/* Push what the import did, or raise all that is wrong with its tables. */
static int finish(lua_State *L, lh_import *import)
{
	void **held = lh_lua_hold(L, lh_lua_free_problems);
	lh_problems *problems = NULL;
	lh_import_result result = { 0 };
	lh_error error;

	if (lh_import_finish(import, &result, &problems, &error)) {
		*held = problems;
		return lh_lua_raise_refusal(L, &error, held);
	}
	lua_newtable(L);
	set_count(L, "added", result.added);
	set_count(L, "changed", result.changed);
	set_count(L, "unchanged", result.unchanged);
	set_count(L, "cleared", result.cleared);
	return 1;
}

/* import_csv(class, data), import_csv(class, data, options) */
int lh_lua_import_csv(lua_State *L)
{
	static const char *const names[] = { "encoding", "language", "name", "separator", NULL };
	lh_dossier *dossier = lh_lua_check_dossier(L);
	unsigned class_number = check_class(L, 2);
	size_t size = 0;
	const char *data = luaL_checklstring(L, 3, &size), *name = NULL;
	lh_csv_options options;
	void **import = NULL;
	lh_decoding decoding = { 0 };
	lh_error error;

	lua_settop(L, 4);
	lh_lua_check_options(L, 4, names);
	options = get_csv_options(L, 4, dossier);
	name = lh_lua_check_text(L, lh_lua_push_option(L, 4, "name"), true);
	import = lh_lua_hold(L, free_import);
	*import = lh_import_new(dossier, options.language, &error);
	if (!*import ||
	    lh_import_csv(*import, class_number, data, size, name, &options, &decoding, &error))
		return lh_lua_raise(L, &error);
	finish(L, *import);
	push_decoding(L, &decoding);
	lua_setfield(L, -2, "decoding");
	lh_lua_release(import);
	return 1;
}

/* How many cells the row on top of the stack has; holes are empty cells, up to the last heading. */
static size_t count_cells(lua_State *L, size_t headings)
{
	size_t count = lua_rawlen(L, -1);

	return count > headings ? count : headings;
}

/* Add the row on top of the stack. */
static void add_row(lua_State *L, lh_import *import, long row, size_t count)
{
	/* The table keeps its strings, and the stack this. */
	const char **cells = lua_newuserdata(L, (count + 1) * sizeof(*cells));
	lh_error error;

	for (size_t i = 0; i < count; i++) {
		lua_rawgeti(L, -2, (int)i + 1);
		/* Not numbers: how one is written depends on the language. */
		if (lua_type(L, -1) != LUA_TSTRING && !lua_isnil(L, -1))
			luaL_error(L, "row %d, cell %d: a string or nil expected, got %s", (int)row,
				   (int)i + 1, luaL_typename(L, -1));
		cells[i] = lh_lua_check_text(L, lua_gettop(L), true);
		lua_pop(L, 1);
	}
	if (lh_import_row(import, row, cells, count, &error))
		lh_lua_raise(L, &error);
	lua_pop(L, 1);
}

/* Add the table on top of the stack: class, name, rows. */
static void add_table(lua_State *L, lh_import *import)
{
	size_t count = 0, headings = 0;
	int table = lua_gettop(L);
	lh_error error;

	if (!lua_istable(L, table))
		luaL_error(L, "a table to import is { class = …, name = …, rows = … }, not a %s",
			   luaL_typename(L, table));
	lua_getfield(L, table, "class");
	lua_getfield(L, table, "name");
	lua_getfield(L, table, "rows");
	if (lua_type(L, table + 1) != LUA_TSTRING || !lua_istable(L, table + 3))
		luaL_error(L, "a table to import has a class, which is a string, and rows");
	if (lh_import_table(import, check_class(L, table + 1),
			    lh_lua_check_text(L, table + 2, true), &error))
		lh_lua_raise(L, &error);
	count = lua_rawlen(L, table + 3);
	for (size_t i = 1; i <= count; i++) {
		lua_rawgeti(L, table + 3, (int)i);
		if (!lua_istable(L, -1))
			luaL_error(L, "row %d: a table of cells expected, got %s", (int)i,
				   luaL_typename(L, -1));
		if (i == 1)
			headings = lua_rawlen(L, -1);
		add_row(L, import, (long)i, count_cells(L, headings));
		lua_pop(L, 1);
	}
	lua_settop(L, table);
}

/* import_tables{ { class = "event", name = "Events", rows = {…} }, … }, with options after it */
int lh_lua_import_tables(lua_State *L)
{
	static const char *const names[] = { "language", NULL };
	lh_dossier *dossier = lh_lua_check_dossier(L);
	lh_language language = LH_VIETNAMESE;
	void **import = NULL;
	size_t count = 0;
	lh_error error;

	luaL_checktype(L, 2, LUA_TTABLE);
	lua_settop(L, 3);
	lh_lua_check_options(L, 3, names);
	language = lh_lua_option_language(L, 3, dossier);
	import = lh_lua_hold(L, free_import);
	*import = lh_import_new(dossier, language, &error);
	if (!*import)
		return lh_lua_raise(L, &error);
	count = lua_rawlen(L, 2);
	for (size_t i = 1; i <= count; i++) {
		lua_rawgeti(L, 2, (int)i);
		add_table(L, *import);
		lua_pop(L, 1);
	}
	finish(L, *import);
	lh_lua_release(import);
	return 1;
}

/* ------------------------------------------------------------------ */
/* Export                                                              */

/* export_csv(class), export_csv(class, options) */
int lh_lua_export_csv(lua_State *L)
{
	static const char *const names[] = { "bom", "labels", "language", "separator", NULL };
	lh_dossier *dossier = lh_lua_check_dossier(L);
	unsigned class_number = check_class(L, 2);
	lh_csv_options options;
	void **hold = NULL;
	char *data = NULL;
	size_t size = 0;
	lh_error error;

	lua_settop(L, 3);
	lh_lua_check_options(L, 3, names);
	options = get_csv_options(L, 3, dossier);
	hold = lh_lua_hold(L, free);
	if (lh_csv_write(dossier, class_number, &options, &data, &size, &error))
		return lh_lua_raise(L, &error);
	*hold = data;
	lua_pushlstring(L, data, size);
	lh_lua_release(hold);
	return 1;
}

/* Set a member of the table on top of the stack to headings, or to the names of fields. */
static void set_columns(lua_State *L, const char *name, const lh_table *table, bool headings)
{
	size_t count = lh_table_column_count(table);

	lua_createtable(L, (int)count, 0);
	for (size_t i = 0; i < count; i++) {
		unsigned field = lh_table_field(table, i);

		lua_pushstring(L, headings ? lh_table_heading(table, i)
				  : field  ? lh_field_name(field)
					   : "in");
		lua_rawseti(L, -2, (int)i + 1);
	}
	lua_setfield(L, -2, name);
}

/* The same to the rows: an empty cell is a hole. */
static void set_rows(lua_State *L, const lh_table *table)
{
	size_t count = lh_table_row_count(table), columns = lh_table_column_count(table);

	lua_createtable(L, (int)count, 0);
	for (size_t row = 0; row < count; row++) {
		lua_createtable(L, (int)columns, 0);
		for (size_t i = 0; i < columns; i++) {
			lua_pushstring(L, lh_table_cell(table, row, i));
			lua_rawseti(L, -2, (int)i + 1);
		}
		lua_rawseti(L, -2, (int)row + 1);
	}
	lua_setfield(L, -2, "rows");
}

/* table(class), table(class, options): headings, names of fields, rows. */
int lh_lua_table(lua_State *L)
{
	static const char *const names[] = { "labels", "language", NULL };
	lh_dossier *dossier = lh_lua_check_dossier(L);
	unsigned class_number = check_class(L, 2);
	lh_language language = LH_VIETNAMESE;
	bool labels = false;
	void **table = NULL;
	lh_error error;

	lua_settop(L, 3);
	lh_lua_check_options(L, 3, names);
	language = lh_lua_option_language(L, 3, dossier);
	labels = get_flag(L, 3, "labels");
	table = lh_lua_hold(L, free_table);
	*table = lh_table_new(dossier, class_number, language, labels, &error);
	if (!*table)
		return lh_lua_raise(L, &error);
	lua_createtable(L, 0, 3);
	set_columns(L, "headings", *table, true);
	set_columns(L, "fields", *table, false);
	set_rows(L, *table);
	lh_lua_release(table);
	return 1;
}

/* decode_text(data), decode_text(data, encoding): the text, and how it was decoded. */
int lh_lua_decode_text(lua_State *L)
{
	size_t size = 0, length = 0;
	const char *data = luaL_checklstring(L, 1, &size);
	lh_encoding encoding = LH_ENCODING_UNKNOWN;
	void **text = NULL;
	lh_decoding decoding = { 0 };
	lh_error error;

	lua_settop(L, 2);
	encoding = check_encoding(L, 2);
	text = lh_lua_hold(L, free);
	*text = lh_text_decode(data, size, encoding, &length, &decoding, &error);
	if (!*text)
		return lh_lua_raise(L, &error);
	lua_pushlstring(L, *text, length);
	lh_lua_release(text);
	push_decoding(L, &decoding);
	return 2;
}
