/* SPDX-License-Identifier: MIT */
/* Kinds of values: their metatables, found by address, so that a look never allocates. */
#include <string.h>

#include "binding.h"

/* The addresses are the registry's keys. */
static const char keys[LH_LUA_KIND_COUNT];

struct hold {
	void (*release)(void *);
	void *held;
};

const char *lh_lua_kind_name(enum lh_lua_kind kind)
{
	static const char *const names[LH_LUA_KIND_COUNT] = {
		[LH_LUA_RECORD] = "lienhiep.Record",	 [LH_LUA_LIST] = "lienhiep.List",
		[LH_LUA_DATE] = "lienhiep.Date",	 [LH_LUA_DECIMAL] = "lienhiep.Decimal",
		[LH_LUA_QUANTITY] = "lienhiep.Quantity", [LH_LUA_REVIEW] = "lienhiep.Review",
		[LH_LUA_TRACE] = "lienhiep.Trace",
		[LH_LUA_MARK] = "lienhiep.Mark",	 [LH_LUA_ENTRY] = "lienhiep.Entry",
		[LH_LUA_ERROR] = "lienhiep.Error",	 [LH_LUA_HOLD] = "lienhiep.hold",
	};
	return names[kind];
}

int lh_lua_absolute(lua_State *L, int index)
{
	return index > 0 || index <= LUA_REGISTRYINDEX ? index : lua_gettop(L) + index + 1;
}

void lh_lua_push_registered(lua_State *L, const void *key)
{
	lua_pushlightuserdata(L, (void *)(uintptr_t)key);
	lua_rawget(L, LUA_REGISTRYINDEX);
}

void lh_lua_keep_registered(lua_State *L, const void *key)
{
	lua_pushlightuserdata(L, (void *)(uintptr_t)key);
	lua_insert(L, -2);
	lua_rawset(L, LUA_REGISTRYINDEX);
}

void lh_lua_register(lua_State *L, const luaL_Reg *methods)
{
	for (; methods->name; methods++) {
		lua_pushcfunction(L, methods->func);
		lua_setfield(L, -2, methods->name);
	}
}

void lh_lua_new_kind(lua_State *L, enum lh_lua_kind kind, const luaL_Reg *methods)
{
	lua_newtable(L);
	lh_lua_register(L, methods);
	lua_pushstring(L, lh_lua_kind_name(kind));
	lua_setfield(L, -2, "__name");
	/* A script that got hold of a metamethod could call it on something else. */
	lua_pushstring(L, lh_lua_kind_name(kind));
	lua_setfield(L, -2, "__metatable");
	lua_pushvalue(L, -1);
	lh_lua_keep_registered(L, &keys[kind]);
}

void lh_lua_set_kind(lua_State *L, enum lh_lua_kind kind)
{
	lh_lua_push_registered(L, &keys[kind]);
	lua_setmetatable(L, -2);
}

void *lh_lua_new(lua_State *L, enum lh_lua_kind kind, size_t size)
{
	void *value = lua_newuserdata(L, size);

	memset(value, 0, size);
	lh_lua_set_kind(L, kind);
	return value;
}

void *lh_lua_test(lua_State *L, int index, enum lh_lua_kind kind)
{
	void *value = lua_touserdata(L, index);
	bool same = false;

	if (!value || !lua_getmetatable(L, index))
		return NULL;
	lh_lua_push_registered(L, &keys[kind]);
	same = lua_rawequal(L, -1, -2);
	lua_pop(L, 2);
	return same ? value : NULL;
}

void *lh_lua_check(lua_State *L, int argument, enum lh_lua_kind kind)
{
	void *value = lh_lua_test(L, argument, kind);

	if (!value) {
		lua_pushfstring(L, "%s expected, got %s", lh_lua_kind_name(kind),
				luaL_typename(L, argument));
		luaL_argerror(L, argument, lua_tostring(L, -1));
	}
	return value;
}

static int hold_gc(lua_State *L)
{
	lh_lua_release(&((struct hold *)lh_lua_check(L, 1, LH_LUA_HOLD))->held);
	return 0;
}

void lh_lua_open_holds(lua_State *L)
{
	static const luaL_Reg methods[] = { { "__gc", hold_gc }, { NULL, NULL } };

	lh_lua_new_kind(L, LH_LUA_HOLD, methods);
	lua_pop(L, 1);
}

void **lh_lua_hold(lua_State *L, void (*release)(void *))
{
	struct hold *hold = lh_lua_new(L, LH_LUA_HOLD, sizeof(*hold));

	hold->release = release;
	return &hold->held;
}

void *lh_lua_held(lua_State *L, int index)
{
	const struct hold *hold = lh_lua_test(L, index, LH_LUA_HOLD);

	return hold ? hold->held : NULL;
}

void lh_lua_release(void **held)
{
	struct hold *hold = (struct hold *)((char *)held - offsetof(struct hold, held));

	if (hold->held)
		hold->release(hold->held);
	hold->held = NULL;
}
