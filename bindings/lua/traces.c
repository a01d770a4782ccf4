/* SPDX-License-Identifier: MIT */
/*
 * Traces: #t, t[1], t:each() give its steps as tables, tostring(t) a tree. And where chains stop,
 * as tables.
 */
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "binding.h"

struct box {
	lh_trace *trace;
	lh_language language;
};

static void free_stops(void *stops)
{
	lh_stops_free(stops);
}

static const struct box *check_trace(lua_State *L, int index)
{
	const struct box *box = lh_lua_check(L, index, LH_LUA_TRACE);

	/* After its __gc: a finalizer of a script may come so late. */
	if (!box->trace)
		luaL_error(L, "the trace is closed");
	return box;
}

static int trace_gc(lua_State *L)
{
	struct box *box = lua_touserdata(L, 1);
	lh_trace *trace = box->trace;

	box->trace = NULL;
	lh_trace_free(trace);
	return 0;
}

/* trace(record), trace("r1"), trace("r1", "en") */
int lh_lua_trace(lua_State *L)
{
	lh_dossier *dossier = lh_lua_check_dossier(L);
	const lh_object *record = NULL;
	lh_language language = LH_VIETNAMESE;
	struct box *box = NULL;
	lh_error error;

	if (lua_type(L, 2) == LUA_TSTRING) {
		const char *id = lh_lua_check_text(L, 2, false);

		record = lh_dossier_find(dossier, id);
		if (!record) {
			lh_lua_fail(&error, LH_ERROR_ARGUMENT,
				    "hồ sơ không có bản ghi nào mang id «%s»",
				    "no record of the dossier has the id \"%s\"", id);
			return lh_lua_raise(L, &error);
		}
	} else {
		record = lh_lua_check_record(L, 2);
	}
	if (!lua_isnoneornil(L, 3))
		language = lh_lua_check_language(L, 3);
	box = lh_lua_new(L, LH_LUA_TRACE, sizeof(*box));
	box->language = language;
	box->trace = lh_trace_new(dossier, record, &error);
	return box->trace ? 1 : lh_lua_raise(L, &error);
}

/* ------------------------------------------------------------------ */
/* Steps                                                                */

static void set_string(lua_State *L, const char *name, const char *text)
{
	lua_pushstring(L, text);
	lua_setfield(L, -2, name);
}

static void set_integer(lua_State *L, const char *name, size_t value)
{
	lua_pushinteger(L, (lua_Integer)value);
	lua_setfield(L, -2, name);
}

/* { least = 30, most = 60 }, or nothing. */
static void set_days(lua_State *L, const char *name, lh_days days)
{
	if (!days.known)
		return;
	lua_createtable(L, 0, 2);
	lua_pushinteger(L, days.least);
	lua_setfield(L, -2, "least");
	lua_pushinteger(L, days.most);
	lua_setfield(L, -2, "most");
	lua_setfield(L, -2, name);
}

static void set_name(lua_State *L, const struct box *box, size_t index)
{
	void **hold = lh_lua_hold(L, free);
	lh_error error;

	*hold = lh_trace_format_name(box->trace, index, box->language, &error);
	if (!*hold)
		lh_lua_raise(L, &error);
	lua_pushstring(L, *hold);
	lua_setfield(L, -3, "name");
	lh_lua_release(hold);
	lua_pop(L, 1);
}

/* Push the step at an index from 0, which is there. */
static void push_step(lua_State *L, const struct box *box, size_t index)
{
	static const char *const ways[] = {
		[LH_TRACE_HERE] = "here", [LH_TRACE_BACK] = "back", [LH_TRACE_ONWARD] = "onward"
	};
	const lh_trace_step *step = lh_trace_get(box->trace, index);

	lua_createtable(L, 0, 12);
	set_string(L, "way", ways[step->way]);
	lh_lua_push_record(L, step->record);
	lua_setfield(L, -2, "record");
	set_string(L, "id", step->id);
	set_name(L, box, index);
	set_string(L, "relation",
		   box->language == LH_ENGLISH ? step->relation_en : step->relation_vi);
	lua_pushboolean(L, step->field != 0);
	lua_setfield(L, -2, "is_response");
	set_integer(L, "depth", step->depth);
	set_integer(L, "before", step->before + 1);
	set_integer(L, "first", step->first + 1);
	lh_lua_push_date(L, step->date);
	lua_setfield(L, -2, "date");
	set_string(L, "date_field", lh_field_name(step->date_field));
	set_days(L, "lag", step->lag);
}

static int trace_len(lua_State *L)
{
	lua_pushinteger(L, (lua_Integer)lh_trace_count(check_trace(L, 1)->trace));
	return 1;
}

/* The next step and its number. Upvalues: the trace, how many were given. */
static int next_step(lua_State *L)
{
	const struct box *box = check_trace(L, lua_upvalueindex(1));
	size_t index = (size_t)lua_tointeger(L, lua_upvalueindex(2));

	if (index >= lh_trace_count(box->trace))
		return 0;
	lua_pushinteger(L, (lua_Integer)index + 1);
	lua_replace(L, lua_upvalueindex(2));
	push_step(L, box, index);
	lua_pushinteger(L, (lua_Integer)index + 1);
	return 2;
}

static int trace_each(lua_State *L)
{
	check_trace(L, 1);
	lua_pushvalue(L, 1);
	lua_pushinteger(L, 0);
	lua_pushcclosure(L, next_step, 2);
	return 1;
}

/* ------------------------------------------------------------------ */
/* Forms                                                                */

static int push_form(lua_State *L, lh_trace_form form, size_t width)
{
	const struct box *box = check_trace(L, 1);
	void **hold = lh_lua_hold(L, free);
	lh_error error;

	*hold = lh_trace_format(box->trace, form, box->language, width, &error);
	if (!*hold)
		return lh_lua_raise(L, &error);
	lua_pushstring(L, *hold);
	lh_lua_release(hold);
	return 1;
}

/* text(), text(80) */
static int trace_text(lua_State *L)
{
	lua_Integer width = luaL_optinteger(L, 2, 0);

	luaL_argcheck(L, width >= 0, 2, "a number of columns expected");
	return push_form(L, LH_TRACE_TEXT, (size_t)width);
}

static int trace_tostring(lua_State *L)
{
	return push_form(L, LH_TRACE_TEXT, 0);
}

static int trace_dot(lua_State *L)
{
	return push_form(L, LH_TRACE_DOT, 0);
}

static int trace_svg(lua_State *L)
{
	return push_form(L, LH_TRACE_SVG, 0);
}

/* t[1], t.svg, t.dossier, t.language */
static int trace_index(lua_State *L)
{
	const struct box *box = check_trace(L, 1);
	const char *name = NULL;
	lh_error error;

	if (lua_type(L, 2) == LUA_TNUMBER) {
		lua_Integer place = lua_tointeger(L, 2);

		if (place < 1 || (size_t)place > lh_trace_count(box->trace))
			return 0;
		push_step(L, box, (size_t)place - 1);
		return 1;
	}
	name = lh_lua_check_text(L, 2, false);
	if (strcmp(name, "dossier") == 0) {
		lh_lua_push_record(L, lh_dossier_object(lh_trace_dossier(box->trace)));
		return 1;
	}
	lua_pushvalue(L, 2);
	lua_rawget(L, lua_upvalueindex(1));
	if (!lua_isnil(L, -1))
		return 1;
	lh_lua_fail(&error, LH_ERROR_FIELD, "kết quả lần theo không có «%s»",
		    "a trace has no \"%s\"", name);
	return lh_lua_raise(L, &error);
}

/* ------------------------------------------------------------------ */
/* Where chains stop                                                    */

static void push_stops(lua_State *L, const lh_stops *stops, lh_stop stop)
{
	size_t count = lh_stops_count(stops, stop);

	lua_createtable(L, (int)count, 0);
	for (size_t i = 0; i < count; i++) {
		lua_createtable(L, 0, 3);
		lh_lua_push_record(L, lh_stops_record(stops, stop, i));
		lua_setfield(L, -2, "record");
		set_days(L, "waited", lh_stops_waited(stops, stop, i));
		lua_pushboolean(L, lh_stops_is_certain(stops, stop, i));
		lua_setfield(L, -2, "is_certain");
		lua_rawseti(L, -2, (int)i + 1);
	}
}

static long get_days(lua_State *L)
{
	int index = lh_lua_push_option(L, 2, "days");
	lua_Integer days = luaL_optinteger(L, index, 90);

	if (days < 0 || days > INT_MAX)
		luaL_error(L, "days: a number of days expected");
	return (long)days;
}

/* stops(), stops{days = 30, on = "2023-12-31"}: { advice = { { record = …, waited = … } … } … } */
int lh_lua_stops(lua_State *L)
{
	static const char *const options[] = { "days", "on", NULL };
	static const char *const names[LH_STOP_COUNT] = {
		[LH_STOP_ADVICE] = "advice",
		[LH_STOP_PILOT] = "pilot",
		[LH_STOP_REQUEST] = "request",
	};
	lh_dossier *dossier = lh_lua_check_dossier(L);
	lh_date on = lh_get_date(lh_dossier_object(dossier), LH_DOSSIER_TO);
	void **hold = NULL;
	long days = 0;
	int given = 0;
	lh_error error;

	lua_settop(L, 2);
	lh_lua_check_options(L, 2, options);
	days = get_days(L);
	given = lh_lua_push_option(L, 2, "on");
	if (!lua_isnil(L, given) && lh_lua_to_date(L, given, &on, &error))
		return lh_lua_raise(L, &error);
	hold = lh_lua_hold(L, free_stops);
	*hold = lh_stops_new(dossier, on, days, &error);
	if (!*hold)
		return lh_lua_raise(L, &error);
	lua_createtable(L, 0, LH_STOP_COUNT);
	for (int stop = 0; stop < LH_STOP_COUNT; stop++) {
		push_stops(L, *hold, (lh_stop)stop);
		lua_setfield(L, -2, names[stop]);
	}
	lh_lua_release(hold);
	return 1;
}

/* ------------------------------------------------------------------ */

void lh_lua_open_traces(lua_State *L)
{
	static const luaL_Reg traces[] = {
		{ "__gc", trace_gc },
		{ "__len", trace_len },
		{ "__tostring", trace_tostring },
		{ NULL, NULL },
	};
	static const luaL_Reg methods[] = {
		{ "dot", trace_dot },	{ "each", trace_each }, { "svg", trace_svg },
		{ "text", trace_text }, { NULL, NULL },
	};

	lh_lua_new_kind(L, LH_LUA_TRACE, traces);
	lua_newtable(L);
	lh_lua_register(L, methods);
	lua_pushcclosure(L, trace_index, 1);
	lua_setfield(L, -2, "__index");
	lua_pop(L, 1);
}
