/* SPDX-License-Identifier: MIT */
/* Files: what they held, open ones, and those that are edited. */
#include "binding.h"

#include <lualib.h>

/* In the registry: of dossiers that are edited, weakly, the path and the mark. */
static const char edited;

/* ------------------------------------------------------------------ */
/* Marks: what a file held                                              */

/* mark(path), before the file is read. */
int lh_lua_mark(lua_State *L)
{
	const char *path = lh_lua_check_text(L, 1, false);
	lh_error error;

	if (lh_file_mark_read(path, lh_lua_new(L, LH_LUA_MARK, sizeof(lh_file_mark)), &error))
		return lh_lua_raise(L, &error);
	return 1;
}

static int mark_equals(lua_State *L)
{
	const lh_file_mark *a = lh_lua_check(L, 1, LH_LUA_MARK);
	const lh_file_mark *b = lh_lua_check(L, 2, LH_LUA_MARK);

	lua_pushboolean(L, a->exists == b->exists && a->size == b->size && a->digest == b->digest);
	return 1;
}

/* ------------------------------------------------------------------ */
/* Open files                                                           */

/* Whether there is a file of Lua's io library at an index. */
static bool is_file(lua_State *L, int index)
{
	bool same = false;

	if (lua_type(L, index) != LUA_TUSERDATA || !lua_getmetatable(L, index))
		return false;
	luaL_getmetatable(L, LUA_FILEHANDLE);
	same = lua_rawequal(L, -1, -2);
	lua_pop(L, 2);
	return same;
}

bool lh_lua_is_open(lua_State *L, int index)
{
	return lua_isfunction(L, index) || is_file(L, index);
}

/* Raise what a file answered, which is not what it should. */
static int raise_answer(lua_State *L, int answer)
{
	const char *text = lua_type(L, answer) == LUA_TSTRING ? lua_tostring(L, answer) : "?";
	lh_error error;

	lh_lua_fail(&error, LH_ERROR_SYSTEM, "tệp đang mở: %s", "the open file: %s", text);
	return lh_lua_raise(L, &error);
}

void lh_lua_read_open(lua_State *L, int index)
{
	luaL_Buffer buffer;

	if (is_file(L, index)) {
		lua_getfield(L, index, "read");
		lua_pushvalue(L, index);
		lua_pushliteral(L, "*a");
		lua_call(L, 2, 2);
		if (lua_type(L, -2) != LUA_TSTRING)
			raise_answer(L, -1);
		lua_pop(L, 1);
		return;
	}
	luaL_buffinit(L, &buffer);
	for (;;) {
		lua_pushvalue(L, index);
		lua_call(L, 0, 1);
		if (lua_isnil(L, -1) || (lua_type(L, -1) == LUA_TSTRING && !lua_rawlen(L, -1)))
			break;
		if (lua_type(L, -1) != LUA_TSTRING)
			luaL_error(L, "the function that reads must give strings, and not a %s",
				   luaL_typename(L, -1));
		luaL_addvalue(&buffer);
	}
	lua_pop(L, 1);
	luaL_pushresult(&buffer);
}

void lh_lua_write_open(lua_State *L, int index)
{
	int data = lua_gettop(L);

	if (!is_file(L, index)) {
		lua_pushvalue(L, index);
		lua_pushvalue(L, data);
		lua_call(L, 1, 0);
		return;
	}
	lua_getfield(L, index, "write");
	lua_pushvalue(L, index);
	lua_pushvalue(L, data);
	lua_call(L, 2, 2);
	if (!lua_toboolean(L, -2))
		raise_answer(L, -1);
	lua_settop(L, data);
}

/* ------------------------------------------------------------------ */
/* Edited files                                                         */

/* Save the dossier at an index if the file at index 1 is as the mark at @mark says. */
static void save_edited(lua_State *L, int dossier, const char *path, int mark)
{
	const struct lh_lua_record *record = lh_lua_check(L, dossier, LH_LUA_RECORD);
	lh_error error;

	if (lh_dossier_write_file_if_unchanged(record->dossier, path,
					       lh_lua_check(L, mark, LH_LUA_MARK), &error))
		lh_lua_raise(L, &error);
}

/* Stack: the path, the mark, the dossier, and what the function gave. */
static int end_edit(lua_State *L)
{
	save_edited(L, 3, lua_tostring(L, 1), 2);
	return lua_gettop(L) - 3;
}

#if LUA_VERSION_NUM >= 503
static int go_on(lua_State *L, int status, lua_KContext context)
{
	(void)status;
	(void)context;
	return end_edit(L);
}
#endif

/* Remember what __close is to save. */
static int keep_edited(lua_State *L)
{
	lh_lua_push_registered(L, &edited);
	lua_pushvalue(L, 3);
	lua_createtable(L, 2, 0);
	for (int i = 1; i <= 2; i++) {
		lua_pushvalue(L, i);
		lua_rawseti(L, -2, i);
	}
	lua_rawset(L, -3);
	lua_settop(L, 3);
	return 1;
}

/* local d <close> = edit(path); edit(path, function(d) … end) */
int lh_lua_edit(lua_State *L)
{
	const char *path = lh_lua_check_text(L, 1, false);

	lua_settop(L, 2);
#if LUA_VERSION_NUM < 504
	luaL_checktype(L, 2, LUA_TFUNCTION);
#endif
	if (!lua_isnil(L, 2))
		luaL_checktype(L, 2, LUA_TFUNCTION);
	lh_lua_mark(L);
	lh_lua_load_path(L, path);
	if (lua_isnil(L, 2)) {
		lua_remove(L, 2);
		return keep_edited(L);
	}
	lua_pushvalue(L, 2);
	lua_remove(L, 2);
	lua_pushvalue(L, 3);
#if LUA_VERSION_NUM >= 503
	lua_callk(L, 1, LUA_MULTRET, 0, go_on);
#else
	lua_call(L, 1, LUA_MULTRET);
#endif
	return end_edit(L);
}

/* __close of a record: Lua gives it the error that left the block, or nil. */
int lh_lua_close_record(lua_State *L)
{
	lh_error error;

	lua_settop(L, 2);
	lh_lua_check_record(L, 1);
	lh_lua_push_registered(L, &edited);
	lua_pushvalue(L, 1);
	lua_rawget(L, 3);
	lua_pushvalue(L, 1);
	lua_pushnil(L);
	lua_rawset(L, 3);
	if (!lua_isnil(L, 2))
		return 0;
	if (lua_isnil(L, 4)) {
		lh_lua_fail(&error, LH_ERROR_ARGUMENT,
			    "chỉ hồ sơ mà edit() đã mở mới được ghi lại ở cuối khối",
			    "only a dossier that edit() opened is saved at the end of a block");
		return lh_lua_raise(L, &error);
	}
	lua_rawgeti(L, 4, 1);
	lua_rawgeti(L, 4, 2);
	save_edited(L, 1, lua_tostring(L, 5), 6);
	return 0;
}

void lh_lua_open_files(lua_State *L)
{
	static const luaL_Reg methods[] = { { "__eq", mark_equals }, { NULL, NULL } };

	lh_lua_new_kind(L, LH_LUA_MARK, methods);
	lua_pop(L, 1);
	lua_newtable(L);
	lua_newtable(L);
	lua_pushliteral(L, "k");
	lua_setfield(L, -2, "__mode");
	lua_setmetatable(L, -2);
	lh_lua_keep_registered(L, &edited);
}
