/* SPDX-License-Identifier: MIT */
/* Checks: of a dossier by the rules that are asked, and of a file by the schema. */
#include <string.h>

#include "binding.h"

/* Push the list that an option holds, or nil. */
static int push_list(lua_State *L, int options, const char *option)
{
	int list = lh_lua_push_option(L, options, option);

	if (!lua_isnil(L, list) && !lua_istable(L, list))
		luaL_error(L, "%s: a table of strings expected, got %s", option,
			   luaL_typename(L, list));
	return list;
}

/* The item on top of the stack, of the list that an option holds. */
static const char *check_item(lua_State *L, const char *option)
{
	if (lua_type(L, -1) != LUA_TSTRING)
		luaL_error(L, "%s: a table of strings expected, and it holds a %s", option,
			   luaL_typename(L, -1));
	return lh_lua_check_text(L, lua_gettop(L), false);
}

/* The ids that an option lists, to NULL; NULL: it is not given. They live as long as the stack. */
static const char *const *push_ids(lua_State *L, int options, const char *option)
{
	int list = push_list(L, options, option);
	const char **ids = NULL;
	size_t count = 0, used = 0;

	if (lua_isnil(L, list))
		return NULL;
	for (lua_pushnil(L); lua_next(L, list); lua_pop(L, 1))
		count++;
	ids = lua_newuserdata(L, (count + 1) * sizeof(*ids));
	for (lua_pushnil(L); lua_next(L, list); lua_pop(L, 1))
		ids[used++] = check_item(L, option);
	ids[used] = NULL;
	return ids;
}

static lh_category check_category(lua_State *L, const char *name)
{
	lh_category category = lh_category_find(name);
	lh_nearest nearest = { .wanted = name };
	const char *known = NULL;
	lh_error error;

	if (category)
		return category;
	for (int i = LH_CATEGORY_STRUCTURE; (known = lh_category_name((lh_category)i)); i++)
		lh_nearest_try(&nearest, known);
	lh_lua_fail(&error, LH_ERROR_NAME, "không có nhóm quy tắc «%s»",
		    "there is no category \"%s\"", name);
	lh_lua_suggest(&error, &nearest);
	return (lh_category)lh_lua_raise(L, &error);
}

static unsigned get_categories(lua_State *L, int options)
{
	int list = push_list(L, options, "categories");
	/* Bit 0 is no category's: a list that is empty asks for none, and not for all. */
	unsigned categories = 1;

	if (lua_isnil(L, list))
		return 0;
	for (lua_pushnil(L); lua_next(L, list); lua_pop(L, 1))
		categories |= 1u << check_category(L, check_item(L, "categories"));
	return categories;
}

static lh_severity get_severity(lua_State *L, int options)
{
	const char *name = lh_lua_check_text(L, lh_lua_push_option(L, options, "severity"), true);
	const char *known = NULL;
	lh_error error;

	if (!name)
		return (lh_severity)0;
	lh_lua_fail(&error, LH_ERROR_ARGUMENT, "không có mức độ «%s»; các mức độ là:",
		    "there is no severity \"%s\"; there are:", name);
	for (int i = LH_SEVERITY_NOTE; (known = lh_lua_severity_name((lh_severity)i)); i++) {
		if (strcmp(known, name) == 0)
			return (lh_severity)i;
		lh_lua_append(&error, i > LH_SEVERITY_NOTE ? ", %s" : " %s",
			      i > LH_SEVERITY_NOTE ? ", %s" : " %s", known);
	}
	return (lh_severity)lh_lua_raise(L, &error);
}

/* Push the table of the problems that *@hold owns. */
static int push_problems(lua_State *L, void **hold)
{
	lh_lua_push_problems(L, *hold);
	lh_lua_release(hold);
	return 1;
}

/* check(), check{only = {…}, skip = {…}, categories = {…}, severity = "warning"} */
int lh_lua_dossier_check(lua_State *L)
{
	static const char *const names[] = { "categories", "only", "severity", "skip", NULL };
	lh_dossier *dossier = lh_lua_check_dossier(L);
	lh_check_options options = { 0 };
	void **hold = NULL;
	lh_error error;

	lua_settop(L, 2);
	lh_lua_check_options(L, 2, names);
	options.severity = get_severity(L, 2);
	options.categories = get_categories(L, 2);
	options.only = push_ids(L, 2, "only");
	options.skip = push_ids(L, 2, "skip");
	hold = lh_lua_hold(L, lh_lua_free_problems);
	*hold = lh_dossier_check(dossier, &options, &error);
	return *hold ? push_problems(L, hold) : lh_lua_raise(L, &error);
}

/* check_schema(path), check_schema(path, schema): another than the installed one. */
int lh_lua_check_schema(lua_State *L)
{
	const char *path = lh_lua_check_text(L, 1, false);
	const char *schema = lh_lua_check_text(L, 2, true);
	void **hold = NULL;
	lh_error error;

	hold = lh_lua_hold(L, lh_lua_free_problems);
	*hold = lh_schema_check_file(path, schema, &error);
	return *hold ? push_problems(L, hold) : lh_lua_raise(L, &error);
}
