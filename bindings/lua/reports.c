/* SPDX-License-Identifier: MIT */
/* Reviews as papers: paper(format, options), write(path, format, options). */
#include <stdlib.h>

#include "binding.h"

static const char *get_text(lua_State *L, int options, const char *name)
{
	return lh_lua_check_text(L, lh_lua_push_option(L, options, name), true);
}

/* The options stay on the stack, and so do their texts. */
static lh_report_options check_options(lua_State *L, int index, lh_language language)
{
	static const char *const names[] = { "bom", "date", "language", "stylesheet", NULL };
	lh_report_options options = { .language = language };
	lh_error error;
	int at = 0;

	lh_lua_check_options(L, index, names);
	options.stylesheet = get_text(L, index, "stylesheet");
	options.stylesheets = getenv("LIENHIEP_STYLESHEETS");
	options.byte_order_mark = lua_toboolean(L, lh_lua_push_option(L, index, "bom"));
	at = lh_lua_push_option(L, index, "language");
	if (!lua_isnil(L, at))
		options.language = lh_lua_check_language(L, at);
	at = lh_lua_push_option(L, index, "date");
	if (!lua_isnil(L, at) && lh_lua_to_date(L, at, &options.date, &error))
		lh_lua_raise(L, &error);
	return options;
}

static char *format_report(lua_State *L, int index, size_t *size, void **hold)
{
	const struct lh_lua_review *box = lh_lua_check_review(L, 1);
	lh_report_options options = check_options(L, index + 1, box->language);
	lh_report_format format = LH_REPORT_XML;
	char *data = NULL;
	lh_error error;

	if (lh_report_format_find(lh_lua_check_text(L, index, false), &format, &error) ||
	    lh_report_write_memory(box->review, format, &options, &data, size, &error))
		lh_lua_raise(L, &error);
	*hold = data;
	return data;
}

int lh_lua_review_paper(lua_State *L)
{
	void **hold = NULL;
	size_t size = 0;
	char *data = NULL;

	/* What is not given stands as nil, below the owner. */
	lua_settop(L, 3);
	hold = lh_lua_hold(L, free);
	data = format_report(L, 2, &size, hold);
	lua_pushlstring(L, data, size);
	lh_lua_release(hold);
	return 1;
}

int lh_lua_review_write(lua_State *L)
{
	const char *path = lh_lua_check_text(L, 2, false);
	void **hold = NULL;
	size_t size = 0;
	char *data = NULL;
	lh_error error;

	lua_settop(L, 4);
	hold = lh_lua_hold(L, free);
	data = format_report(L, 3, &size, hold);
	if (lh_file_write(path, data, size, &error))
		return lh_lua_raise(L, &error);
	lh_lua_release(hold);
	return 0;
}
