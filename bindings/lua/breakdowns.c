/* SPDX-License-Identifier: MIT */
/* Breakdowns: plain tables, made once from what the library tells. */
#include "binding.h"

static void set_string(lua_State *L, const char *name, const char *text)
{
	lua_pushstring(L, text);
	lua_setfield(L, -2, name);
}

static void push_group(lua_State *L, const lh_breakdown *breakdown, size_t index,
		       lh_language language)
{
	lh_object *object = lh_breakdown_object(breakdown, index);
	size_t count = lh_breakdown_record_count(breakdown, index);

	lua_createtable(L, 0, 5);
	set_string(L, "key", lh_breakdown_key(breakdown, index));
	set_string(L, "label", lh_breakdown_label(breakdown, index, language));
	lh_lua_push_quantity(L, lh_breakdown_value(breakdown, index));
	lua_setfield(L, -2, "value");
	if (object) {
		lh_lua_push_record(L, object);
		lua_setfield(L, -2, "object");
	}
	lua_createtable(L, (int)count, 0);
	for (size_t i = 0; i < count; i++) {
		lh_lua_push_record(L, lh_breakdown_record(breakdown, index, i));
		lua_rawseti(L, -2, (int)i + 1);
	}
	lua_setfield(L, -2, "records");
}

/* Calls of Lua may raise: what they leave behind is collected. */
static int breakdown_gc(lua_State *L)
{
	lh_breakdown **box = lua_touserdata(L, 1);

	lh_breakdown_free(*box);
	*box = NULL;
	return 0;
}

static lh_breakdown **new_box(lua_State *L)
{
	lh_breakdown **box = lua_newuserdata(L, sizeof(*box));

	*box = NULL;
	lua_createtable(L, 0, 1);
	lua_pushcfunction(L, breakdown_gc);
	lua_setfield(L, -2, "__gc");
	lua_setmetatable(L, -2);
	return box;
}

void lh_lua_push_breakdown(lua_State *L, const struct lh_lua_review *review, size_t measure,
			   const char *by)
{
	lh_breakdown **box = new_box(L);
	size_t count = 0;
	lh_error error;

	*box = lh_breakdown_new(review->review, measure, by, &error);
	if (!*box)
		lh_lua_raise(L, &error);
	count = lh_breakdown_count(*box);
	lua_createtable(L, (int)count, 2);
	for (size_t i = 0; i < count; i++) {
		push_group(L, *box, i, review->language);
		lua_rawseti(L, -2, (int)i + 1);
	}
	set_string(L, "by", by);
	lua_pushboolean(L, lh_breakdown_overlaps(*box));
	lua_setfield(L, -2, "overlaps");
	lua_remove(L, -2);
}

void lh_lua_push_dimensions(lua_State *L, size_t measure)
{
	size_t count = lh_measure_dimension_count(measure);

	lua_createtable(L, (int)count, 0);
	for (size_t i = 0; i < count; i++) {
		lua_pushstring(L, lh_measure_dimension(measure, i));
		lua_rawseti(L, -2, (int)i + 1);
	}
}
