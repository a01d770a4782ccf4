/* SPDX-License-Identifier: MIT */
/* Dates, and the Lua values that texts and whole numbers are made from. */
#include <limits.h>
#include <string.h>

#include "binding.h"

/* Where all numbers are doubles: 2^53 may stand for the next as well. */
#if LUA_VERSION_NUM < 503
#define LARGEST 9007199254740991
#endif

int lh_lua_to_text(lua_State *L, int index, const char **text, lh_error *error)
{
	size_t length = 0;

	if (lua_type(L, index) != LUA_TSTRING)
		return lh_lua_fail(error, LH_ERROR_VALUE,
				   "cần một chuỗi, không phải giá trị Lua kiểu %s",
				   "a string is needed, and not a Lua %s", luaL_typename(L, index));
	*text = lua_tolstring(L, index, &length);
	if (strlen(*text) != length)
		return lh_lua_fail(error, LH_ERROR_VALUE,
				   "chuỗi có ký tự NUL, mà XML không ghi được ký tự ấy",
				   "the string holds a NUL, which XML cannot hold");
	return 0;
}

const char *lh_lua_check_text(lua_State *L, int argument, bool optional)
{
	const char *text = NULL;
	lh_error error;

	if (optional && lua_isnoneornil(L, argument))
		return NULL;
	luaL_checktype(L, argument, LUA_TSTRING);
	if (lh_lua_to_text(L, argument, &text, &error))
		lh_lua_raise(L, &error);
	return text;
}

int lh_lua_to_integer(lua_State *L, int index, int64_t *value, lh_error *error)
{
	/* 2^63, which a double holds exactly; integers end before it. */
	static const lua_Number limit = 9223372036854775808.0;
	lua_Number number = lua_tonumber(L, index);

#if LUA_VERSION_NUM >= 503
	if (lua_isinteger(L, index)) {
		*value = lua_tointeger(L, index);
		return 0;
	}
#endif
	if (lua_type(L, index) != LUA_TNUMBER || !(number >= -limit && number < limit) ||
	    (lua_Number)(int64_t)number != number)
		return lh_lua_fail(error, LH_ERROR_VALUE,
				   "cần một số nguyên; số lẻ hãy viết thành chuỗi, như \"31.25\"",
				   "a whole number is needed; write one with decimals as a string, "
				   "such as \"31.25\"");
#if LUA_VERSION_NUM < 503
	if (number > LARGEST || number < -LARGEST)
		return lh_lua_fail(
			error, LH_ERROR_OVERFLOW,
			"Lua này chỉ giữ đúng số nguyên dưới 2^53; số lớn hơn hãy viết "
			"thành chuỗi",
			"this Lua holds whole numbers below 2^53 exactly; write a larger "
			"one as a string");
#endif
	*value = (int64_t)number;
	return 0;
}

unsigned lh_lua_check_number(lua_State *L, int argument)
{
	int64_t number = 0;
	lh_error error;

	if (lh_lua_to_integer(L, argument, &number, &error))
		lh_lua_raise(L, &error);
	luaL_argcheck(L, number >= 0 && number <= UINT_MAX, argument, "out of range");
	return (unsigned)number;
}

void lh_lua_push_integer(lua_State *L, int64_t value)
{
#if LUA_VERSION_NUM < 503
	lh_error error;

	if (value > LARGEST || value < -LARGEST) {
		lh_lua_fail(&error, LH_ERROR_OVERFLOW,
			    "Lua này chỉ giữ đúng số nguyên dưới 2^53, không phải %lld",
			    "this Lua holds whole numbers below 2^53 exactly, and not %lld",
			    (long long)value);
		lh_lua_raise(L, &error);
	}
#endif
	lua_pushinteger(L, (lua_Integer)value);
}

int lh_lua_to_date(lua_State *L, int index, lh_date *date, lh_error *error)
{
	const lh_date *given = lh_lua_test(L, index, LH_LUA_DATE);
	const char *text = NULL;
	int64_t year = 0;

	if (given) {
		*date = *given;
		return 0;
	}
	if (lua_type(L, index) == LUA_TNUMBER) {
		if (lh_lua_to_integer(L, index, &year, error))
			return -1;
		if (year < 1 || year > 9999)
			return lh_lua_fail(error, LH_ERROR_VALUE, "năm phải từ 1 đến 9999",
					   "a year lies from 1 to 9999");
		*date = (lh_date){ (int16_t)year, 0, 0 };
		return 0;
	}
	if (lh_lua_to_text(L, index, &text, error))
		return -1;
	return lh_date_parse(text, date, error);
}

void lh_lua_push_date(lua_State *L, lh_date date)
{
	if (lh_date_is_set(date))
		*(lh_date *)lh_lua_new(L, LH_LUA_DATE, sizeof(date)) = date;
	else
		lua_pushnil(L);
}

static lh_date check_date(lua_State *L, int argument)
{
	lh_date date = { 0 };
	lh_error error;

	if (lh_lua_to_date(L, argument, &date, &error))
		lh_lua_raise(L, &error);
	return date;
}

/* Date("2023-12"), Date(2023, 12, 27). */
static int date_new(lua_State *L)
{
	lh_date date = check_date(L, 1);
	int64_t part[2] = { 0, 0 };
	lh_error error;

	for (int i = 0; i < 2; i++)
		if (!lua_isnoneornil(L, 2 + i) && lh_lua_to_integer(L, 2 + i, &part[i], &error))
			lh_lua_raise(L, &error);
	if (!lua_isnoneornil(L, 2)) {
		lh_date given = { date.year, (uint8_t)part[0], (uint8_t)part[1] };

		if (lua_type(L, 1) != LUA_TNUMBER || part[0] < 1 || part[0] > 12 || part[1] < 0 ||
		    part[1] > 31 || (!lua_isnoneornil(L, 3) && part[1] == 0) ||
		    !lh_date_is_valid(given)) {
			lh_lua_fail(&error, LH_ERROR_VALUE, "không có ngày ấy trong lịch",
				    "the calendar has no such day");
			lh_lua_raise(L, &error);
		}
		date = given;
	}
	lh_lua_push_date(L, date);
	return 1;
}

static int date_first_day(lua_State *L)
{
	lh_lua_push_date(L, lh_date_first_day(*(lh_date *)lh_lua_check(L, 1, LH_LUA_DATE)));
	return 1;
}

static int date_last_day(lua_State *L)
{
	lh_lua_push_date(L, lh_date_last_day(*(lh_date *)lh_lua_check(L, 1, LH_LUA_DATE)));
	return 1;
}

/* "before", "same", "after", "overlapping". */
static int date_compare(lua_State *L)
{
	switch (lh_date_compare(check_date(L, 1), check_date(L, 2))) {
	case LH_BEFORE:
		lua_pushliteral(L, "before");
		break;
	case LH_SAME:
		lua_pushliteral(L, "same");
		break;
	case LH_AFTER:
		lua_pushliteral(L, "after");
		break;
	default:
		lua_pushliteral(L, "overlapping");
		break;
	}
	return 1;
}

static int date_index(lua_State *L)
{
	const lh_date *date = lh_lua_check(L, 1, LH_LUA_DATE);
	const char *name = lh_lua_check_text(L, 2, false);
	int part = strcmp(name, "year") == 0	? date->year
		   : strcmp(name, "month") == 0 ? date->month
		   : strcmp(name, "day") == 0	? date->day
						: -1;
	lh_error error;

	if (part > 0) {
		lua_pushinteger(L, part);
	} else if (part == 0) {
		lua_pushnil(L);
	} else {
		lua_pushvalue(L, 2);
		lua_rawget(L, lua_upvalueindex(1));
		if (lua_isnil(L, -1)) {
			lh_lua_fail(&error, LH_ERROR_FIELD, "ngày không có trường «%s»",
				    "a date has no field \"%s\"", name);
			lh_lua_raise(L, &error);
		}
	}
	return 1;
}

static int date_tostring(lua_State *L)
{
	char buffer[11];

	lua_pushstring(L, lh_date_format(*(lh_date *)lh_lua_check(L, 1, LH_LUA_DATE), buffer));
	return 1;
}

/* Lua asks for the same kind on both sides of ==, so a false here is no error. */
static int date_eq(lua_State *L)
{
	const lh_date *a = lh_lua_test(L, 1, LH_LUA_DATE), *b = lh_lua_test(L, 2, LH_LUA_DATE);

	lua_pushboolean(L, a && b && lh_date_compare(*a, *b) == LH_SAME);
	return 1;
}

/* Certainly before: two that share days are neither < nor >. */
static int date_lt(lua_State *L)
{
	lua_pushboolean(L, lh_date_compare(check_date(L, 1), check_date(L, 2)) == LH_BEFORE);
	return 1;
}

static int date_le(lua_State *L)
{
	lh_order order = lh_date_compare(check_date(L, 1), check_date(L, 2));

	lua_pushboolean(L, order == LH_BEFORE || order == LH_SAME);
	return 1;
}

int lh_lua_concat(lua_State *L)
{
	for (int i = 1; i <= 2; i++) {
		if (luaL_callmeta(L, i, "__tostring"))
			continue;
		if (!lua_isstring(L, i))
			return luaL_error(L, "attempt to concatenate a %s value",
					  luaL_typename(L, i));
		lua_pushvalue(L, i);
	}
	lua_concat(L, 2);
	return 1;
}

void lh_lua_open_dates(lua_State *L)
{
	static const luaL_Reg metamethods[] = {
		{ "__tostring", date_tostring },
		{ "__concat", lh_lua_concat },
		{ "__eq", date_eq },
		{ "__lt", date_lt },
		{ "__le", date_le },
		{ NULL, NULL },
	};
	static const luaL_Reg methods[] = {
		{ "first_day", date_first_day },
		{ "last_day", date_last_day },
		{ "compare", date_compare },
		{ NULL, NULL },
	};

	lua_pushcfunction(L, date_new);
	lua_setfield(L, -2, "Date");
	lh_lua_new_kind(L, LH_LUA_DATE, metamethods);
	lua_newtable(L);
	lh_lua_register(L, methods);
	lua_pushcclosure(L, date_index, 1);
	lua_setfield(L, -2, "__index");
	lua_pop(L, 1);
}
