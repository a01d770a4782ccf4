/* SPDX-License-Identifier: MIT */
/* Options: a table after the other arguments. */
#include <string.h>

#include "binding.h"

void lh_lua_check_options(lua_State *L, int index, const char *const *names)
{
	lh_error error;

	if (lua_isnoneornil(L, index))
		return;
	luaL_checktype(L, index, LUA_TTABLE);
	for (lua_pushnil(L); lua_next(L, index); lua_pop(L, 1)) {
		const char *name =
			lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : luaL_typename(L, -2);
		size_t i = 0;

		while (names[i] && strcmp(names[i], name) != 0)
			i++;
		if (names[i])
			continue;
		lh_lua_fail(&error, LH_ERROR_ARGUMENT, "không có tùy chọn «%s»; các tùy chọn là:",
			    "there is no option \"%s\"; there are:", name);
		for (i = 0; names[i]; i++)
			lh_lua_append(&error, i ? ", %s" : " %s", i ? ", %s" : " %s", names[i]);
		lh_lua_raise(L, &error);
	}
}

int lh_lua_push_option(lua_State *L, int options, const char *name)
{
	if (lua_isnoneornil(L, options))
		lua_pushnil(L);
	else
		lua_getfield(L, options, name);
	return lua_gettop(L);
}

lh_language lh_lua_option_language(lua_State *L, int options, const lh_dossier *dossier)
{
	const char *own = lh_get_text(lh_dossier_object(dossier), LH_DOSSIER_LANGUAGE);
	int index = lh_lua_push_option(L, options, "language");
	lh_language language = own && strcmp(own, "en") == 0 ? LH_ENGLISH : LH_VIETNAMESE;

	if (!lua_isnil(L, index))
		language = lh_lua_check_language(L, index);
	lua_pop(L, 1);
	return language;
}
