/* SPDX-License-Identifier: MIT */
/* Dossiers: made, read, written; and the opening of the module. */
#include <limits.h>
#include <stdlib.h>

#include "binding.h"

lh_dossier *lh_lua_check_dossier(lua_State *L)
{
	const struct lh_lua_record *record = lh_lua_check(L, 1, LH_LUA_RECORD);

	if (lh_object_class(record->object) != LH_CLASS_DOSSIER)
		luaL_argerror(L, 1, "a dossier expected");
	return record->dossier;
}

void lh_lua_free_problems(void *problems)
{
	lh_problems_free(problems);
}

static void unref_dossier(void *dossier)
{
	lh_dossier_unref(dossier);
}

/* Push the wrapper of a dossier that *@hold owns. */
static int push_dossier(lua_State *L, void **hold)
{
	lh_lua_push_record(L, lh_dossier_object(*hold));
	lh_lua_release(hold);
	return 1;
}

int lh_lua_raise_refusal(lua_State *L, const lh_error *error, void **problems)
{
	lh_lua_push_error(L, error);
	if (*problems) {
		lh_lua_push_problems(L, *problems);
		lua_setfield(L, -2, "problems");
		lh_lua_release(problems);
	}
	return lua_error(L);
}

static size_t get_limit(lua_State *L, int options, const char *name, size_t largest)
{
	int64_t limit = 0;
	lh_error error;

	lh_lua_push_option(L, options, name);
	if (!lua_isnil(L, -1) && lh_lua_to_integer(L, -1, &limit, &error))
		lh_lua_raise(L, &error);
	if (limit < 0 || (uint64_t)limit > largest) {
		lh_lua_fail(&error, LH_ERROR_ARGUMENT, "giới hạn «%s» phải từ 0 trở lên",
			    "the limit \"%s\" is 0 or more", name);
		lh_lua_raise(L, &error);
	}
	lua_pop(L, 1);
	return (size_t)limit;
}

/* The options at an index, a table or nothing. The name lives as long as the table is not changed. */
static lh_read_options check_read_options(lua_State *L, int index)
{
	static const char *const names[] = { "max_depth", "max_problems", "max_size",
					     "max_tag",	  "name",	  NULL };
	lh_read_options options = { 0 };

	lh_lua_check_options(L, index, names);
	options.max_tag = get_limit(L, index, "max_tag", SIZE_MAX / 2);
	options.max_size = get_limit(L, index, "max_size", SIZE_MAX / 2);
	options.max_depth = (unsigned)get_limit(L, index, "max_depth", UINT_MAX);
	options.max_problems = (unsigned)get_limit(L, index, "max_problems", UINT_MAX);
	options.name = lh_lua_check_text(L, lh_lua_push_option(L, index, "name"), true);
	return options;
}

static int load_path(lua_State *L, const char *path, const lh_read_options *options)
{
	void **dossier = lh_lua_hold(L, unref_dossier),
	     **held = lh_lua_hold(L, lh_lua_free_problems);
	lh_problems *problems = NULL;
	lh_error error;

	*dossier = lh_dossier_read_file(path, options, &problems, &error);
	*held = problems;
	return *dossier ? push_dossier(L, dossier) : lh_lua_raise_refusal(L, &error, held);
}

static int load_data(lua_State *L, const char *data, size_t size, const lh_read_options *options)
{
	void **dossier = lh_lua_hold(L, unref_dossier),
	     **held = lh_lua_hold(L, lh_lua_free_problems);
	lh_problems *problems = NULL;
	lh_error error;

	*dossier = lh_dossier_read_memory(data, size, options, &problems, &error);
	*held = problems;
	return *dossier ? push_dossier(L, dossier) : lh_lua_raise_refusal(L, &error, held);
}

void lh_lua_load_path(lua_State *L, const char *path)
{
	lh_read_options options = { 0 };

	load_path(L, path, &options);
	lua_replace(L, -3);
	lua_pop(L, 1);
}

/* load(path), load(file), load(function), each with options: the limits of lh_read_options. */
static int load(lua_State *L)
{
	const char *path = lh_lua_is_open(L, 1) ? NULL : lh_lua_check_text(L, 1, false);
	lh_read_options options = check_read_options(L, 2);
	const char *data = NULL;
	size_t size = 0;

	if (path)
		return load_path(L, path, &options);
	lh_lua_read_open(L, 1);
	data = lua_tolstring(L, -1, &size);
	if (!options.name)
		options.name = "<file>";
	return load_data(L, data, size, &options);
}

/* loads(data), loads(data, options): the option name stands for the file's in errors. */
static int loads(lua_State *L)
{
	size_t size = 0;
	const char *data = luaL_checklstring(L, 1, &size);
	lh_read_options options = check_read_options(L, 2);

	if (!options.name)
		options.name = "<data>";
	return load_data(L, data, size, &options);
}

/* ------------------------------------------------------------------ */

/* Dossier(), Dossier{title = "…"} */
static int new_dossier(lua_State *L)
{
	struct lh_lua_moves moves = { 0 };
	void **hold = NULL;
	lh_error error;
	int failed = 0;

	lua_settop(L, 1);
	if (!lua_isnil(L, 1))
		luaL_checktype(L, 1, LUA_TTABLE);
	hold = lh_lua_hold(L, unref_dossier);
	*hold = lh_dossier_new(&error);
	if (!*hold)
		return lh_lua_raise(L, &error);
	failed = !lua_isnil(L, 1) && lh_lua_fill(L, 1, lh_dossier_object(*hold), &moves, &error);
	free(moves.items);
	if (failed)
		return lh_lua_raise(L, &error);
	return push_dossier(L, hold);
}

/* ------------------------------------------------------------------ */
/* Methods                                                              */

static int dossier_dumps(lua_State *L)
{
	lh_dossier *dossier = lh_lua_check_dossier(L);
	void **hold = lh_lua_hold(L, free);
	char *data = NULL;
	size_t size = 0;
	lh_error error;

	if (lh_dossier_write_memory(dossier, &data, &size, &error))
		return lh_lua_raise(L, &error);
	*hold = data;
	lua_pushlstring(L, data, size);
	lh_lua_release(hold);
	return 1;
}

/* The mark in the options at an index, a table or nothing; NULL: there is none. */
static const lh_file_mark *check_guard(lua_State *L, int index)
{
	static const char *const names[] = { "if_unchanged", NULL };
	const lh_file_mark *mark = NULL;

	lh_lua_check_options(L, index, names);
	lh_lua_push_option(L, index, "if_unchanged");
	mark = lh_lua_test(L, -1, LH_LUA_MARK);
	/* Not false either: the file would be overwritten unguarded. */
	if (!mark && !lua_isnil(L, -1))
		luaL_argerror(L, index, "if_unchanged takes what mark() gives");
	return mark;
}

/* save(path), save(path, {if_unchanged = mark}), save(file), save(function) */
static int dossier_save(lua_State *L)
{
	lh_dossier *dossier = lh_lua_check_dossier(L);
	const lh_file_mark *mark = NULL;
	const char *path = NULL;
	lh_error error;

	if (lh_lua_is_open(L, 2)) {
		luaL_argcheck(L, lua_isnoneornil(L, 3), 3, "options go with a path");
		dossier_dumps(L);
		lh_lua_write_open(L, 2);
		return 0;
	}
	path = lh_lua_check_text(L, 2, false);
	mark = check_guard(L, 3);
	if (mark ? lh_dossier_write_file_if_unchanged(dossier, path, mark, &error)
		 : lh_dossier_write_file(dossier, path, &error))
		return lh_lua_raise(L, &error);
	return 0;
}

/* get(id): a record at any depth, or nil. */
static int dossier_get(lua_State *L)
{
	lh_dossier *dossier = lh_lua_check_dossier(L);

	lh_lua_push_record(L, lh_dossier_find(dossier, lh_lua_check_text(L, 2, false)));
	return 1;
}

/* copy(), of any record: a deep copy in a dossier of its own. */
int lh_lua_copy(lua_State *L)
{
	const lh_object *object = lh_lua_check_record(L, 1);
	void **hold = lh_lua_hold(L, unref_dossier);
	lh_error error;
	lh_object *copy = lh_object_copy(object, &error);

	if (!copy)
		return lh_lua_raise(L, &error);
	*hold = lh_object_dossier(copy);
	lh_lua_push_record(L, copy);
	lh_lua_release(hold);
	return 1;
}

/* redact(): how many values went. */
static int dossier_redact(lua_State *L)
{
	lua_pushinteger(L, (lua_Integer)lh_dossier_redact(lh_lua_check_dossier(L)));
	return 1;
}

const luaL_Reg lh_lua_dossier_methods[] = {
	{ "check", lh_lua_dossier_check },
	{ "dumps", dossier_dumps },
	{ "export_calendar", lh_lua_export_calendar },
	{ "export_csv", lh_lua_export_csv },
	{ "find", lh_lua_find },
	{ "get", dossier_get },
	{ "import_csv", lh_lua_import_csv },
	{ "import_tables", lh_lua_import_tables },
	{ "redact", dossier_redact },
	{ "review", lh_lua_review },
	{ "save", dossier_save },
	{ "stops", lh_lua_stops },
	{ "table", lh_lua_table },
	{ "trace", lh_lua_trace },
	{ "where", lh_lua_where },
	{ NULL, NULL },
};

/* ------------------------------------------------------------------ */

void lh_lua_open(lua_State *L)
{
	static const luaL_Reg functions[] = {
		{ "Dossier", new_dossier },
		{ "check_schema", lh_lua_check_schema },
		{ "classes", lh_lua_classes },
		{ "decode_text", lh_lua_decode_text },
		{ "edit", lh_lua_edit },
		{ "fields", lh_lua_fields },
		{ "fold", lh_lua_fold },
		{ "load", load },
		{ "loads", loads },
		{ "mark", lh_lua_mark },
		{ "person_key", lh_lua_person_key },
		{ "rules", lh_lua_rules },
		{ "text_format", lh_lua_text_format },
		{ "vietnamese_key", lh_lua_vietnamese_key },
		{ NULL, NULL },
	};

	lh_lua_register(L, functions);
	lua_pushstring(L, lh_version());
	lua_setfield(L, -2, "_VERSION");
	lh_lua_open_holds(L);
	lh_lua_open_errors(L);
	lh_lua_open_files(L);
	lh_lua_open_dates(L);
	lh_lua_open_numbers(L);
	lh_lua_open_records(L);
	lh_lua_open_lists(L);
	lh_lua_open_reviews(L);
	lh_lua_open_traces(L);
}
