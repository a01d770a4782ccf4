/* SPDX-License-Identifier: MIT */
/* A dossier's plan as a calendar. */
#include <stdlib.h>
#include <string.h>

#include "binding.h"

/* The day, month or year among the options; unset where there is none. */
static lh_date get_date(lua_State *L, int options, const char *name)
{
	int index = lh_lua_push_option(L, options, name);
	lh_date date = { 0 };
	lh_error error;

	if (!lua_isnil(L, index) && lh_lua_to_date(L, index, &date, &error))
		lh_lua_raise(L, &error);
	lua_pop(L, 1);
	return date;
}

/* A record, or its id. */
static const lh_object *get_plan(lua_State *L, int options, const lh_dossier *dossier)
{
	int index = lh_lua_push_option(L, options, "plan");
	const lh_object *plan = NULL;
	const char *id = NULL;
	lh_error error;

	if (lua_type(L, index) == LUA_TSTRING) {
		id = lh_lua_check_text(L, index, false);
		plan = lh_dossier_find(dossier, id);
		lh_lua_fail(&error, LH_ERROR_ARGUMENT, "không có bản ghi nào mang id «%s»",
			    "no record has the id \"%s\"", id);
		if (!plan)
			lh_lua_raise(L, &error);
	} else if (!lua_isnil(L, index)) {
		plan = lh_lua_check_record(L, index);
	}
	lua_pop(L, 1);
	return plan;
}

/* export_calendar(), export_calendar(options): iCalendar, how many entries, how many left out. */
int lh_lua_export_calendar(lua_State *L)
{
	static const char *const names[] = { "from", "language", "plan", "to", NULL };
	lh_dossier *dossier = lh_lua_check_dossier(L);
	lh_calendar_options options = { .plan = NULL };
	lh_calendar_result result = { 0 };
	void **hold = NULL;
	char *data = NULL;
	size_t size = 0;
	lh_error error;

	lua_settop(L, 2);
	lh_lua_check_options(L, 2, names);
	options.language = lh_lua_option_language(L, 2, dossier);
	options.from = get_date(L, 2, "from");
	options.to = get_date(L, 2, "to");
	options.plan = get_plan(L, 2, dossier);
	hold = lh_lua_hold(L, free);
	if (lh_calendar_write(dossier, &options, &data, &size, &result, &error))
		return lh_lua_raise(L, &error);
	*hold = data;
	lua_pushlstring(L, data, size);
	lh_lua_release(hold);
	lua_pushinteger(L, (lua_Integer)result.entries);
	lua_pushinteger(L, (lua_Integer)result.vague);
	return 3;
}
