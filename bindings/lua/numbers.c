/* SPDX-License-Identifier: MIT */
/* Decimals and quantities. */
#include <string.h>

#include "binding.h"

/* ------------------------------------------------------------------ */
/* Decimals                                                             */

/* A whole number as a decimal. */
static int whole(lua_State *L, int index, lh_decimal *decimal, lh_error *error)
{
	int64_t value = 0;

	if (lh_lua_to_integer(L, index, &value, error))
		return -1;
	if (value == INT64_MIN)
		return lh_lua_fail(error, LH_ERROR_OVERFLOW, "số quá lớn, không giữ đúng được",
				   "the number is too large to hold exactly");
	*decimal = (lh_decimal){ value, 0 };
	return 0;
}

int lh_lua_to_decimal(lua_State *L, int index, lh_decimal *decimal, lh_error *error)
{
	const lh_decimal *given = lh_lua_test(L, index, LH_LUA_DECIMAL);
	const char *text = NULL;

	if (given) {
		*decimal = *given;
		return 0;
	}
	if (lua_type(L, index) == LUA_TNUMBER)
		return whole(L, index, decimal, error);
	return lh_lua_to_text(L, index, &text, error) ? -1 : lh_decimal_parse(text, decimal, error);
}

void lh_lua_push_decimal(lua_State *L, lh_decimal decimal)
{
	*(lh_decimal *)lh_lua_new(L, LH_LUA_DECIMAL, sizeof(decimal)) = decimal;
}

static lh_decimal check_decimal(lua_State *L, int argument)
{
	lh_decimal decimal = { 0 };
	lh_error error;

	if (lh_lua_to_decimal(L, argument, &decimal, &error))
		lh_lua_raise(L, &error);
	return decimal;
}

static int decimal_new(lua_State *L)
{
	lh_lua_push_decimal(L, check_decimal(L, 1));
	return 1;
}

/* The nearest Lua number, for where exactness does not matter. */
static lua_Number to_number(lh_decimal decimal)
{
	lua_Number divisor = 1;

	for (unsigned i = 0; i < decimal.scale; i++)
		divisor *= 10;
	return (lua_Number)decimal.mantissa / divisor;
}

static void push_number(lua_State *L, lh_decimal decimal)
{
	if (decimal.scale)
		lua_pushnumber(L, to_number(decimal));
	else
#if LUA_VERSION_NUM < 503
		lua_pushnumber(L, (lua_Number)decimal.mantissa);
#else
		lua_pushinteger(L, decimal.mantissa);
#endif
}

static int decimal_tonumber(lua_State *L)
{
	push_number(L, *(lh_decimal *)lh_lua_check(L, 1, LH_LUA_DECIMAL));
	return 1;
}

static int decimal_tostring(lua_State *L)
{
	char buffer[24];

	lua_pushstring(
		L, lh_decimal_format(*(lh_decimal *)lh_lua_check(L, 1, LH_LUA_DECIMAL), buffer));
	return 1;
}

static int decimal_eq(lua_State *L)
{
	const lh_decimal *a = lh_lua_test(L, 1, LH_LUA_DECIMAL);
	const lh_decimal *b = lh_lua_test(L, 2, LH_LUA_DECIMAL);

	lua_pushboolean(L, a && b && lh_decimal_compare(*a, *b) == 0);
	return 1;
}

static int decimal_lt(lua_State *L)
{
	lua_pushboolean(L, lh_decimal_compare(check_decimal(L, 1), check_decimal(L, 2)) < 0);
	return 1;
}

static int decimal_le(lua_State *L)
{
	lua_pushboolean(L, lh_decimal_compare(check_decimal(L, 1), check_decimal(L, 2)) <= 0);
	return 1;
}

typedef int decimal_operation(lh_decimal, lh_decimal, lh_decimal *, lh_error *);

static int operate(lua_State *L, decimal_operation *operation)
{
	lh_decimal a = check_decimal(L, 1), b = check_decimal(L, 2), result = { 0 };
	lh_error error;

	if (operation(a, b, &result, &error))
		return lh_lua_raise(L, &error);
	lh_lua_push_decimal(L, result);
	return 1;
}

static int decimal_sub(lua_State *L)
{
	return operate(L, lh_decimal_subtract);
}

/* part:share(whole), in per cent */
static int decimal_share(lua_State *L)
{
	lh_lua_check(L, 1, LH_LUA_DECIMAL);
	return operate(L, lh_decimal_share);
}

static int decimal_unm(lua_State *L)
{
	lh_decimal decimal = check_decimal(L, 1);

	decimal.mantissa = -decimal.mantissa;
	lh_lua_push_decimal(L, decimal);
	return 1;
}

/* ------------------------------------------------------------------ */
/* Quantities                                                           */

static const char *const knowns[] = { [LH_UNSET] = "unset",
				      [LH_EXACT] = "exact",
				      [LH_ESTIMATE] = "estimate",
				      [LH_AT_LEAST] = "at-least",
				      [LH_UNKNOWN] = "unknown" };

int lh_lua_to_quantity(lua_State *L, int index, lh_quantity *quantity, lh_error *error)
{
	const lh_quantity *given = lh_lua_test(L, index, LH_LUA_QUANTITY);
	const char *text = NULL;

	if (given) {
		*quantity = *given;
		return 0;
	}
	if (lua_type(L, index) == LUA_TSTRING)
		return lh_lua_to_text(L, index, &text, error)
			       ? -1
			       : lh_quantity_parse(text, quantity, error);
	quantity->known = LH_EXACT;
	if (lh_lua_to_decimal(L, index, &quantity->value, error))
		return -1;
	if (quantity->value.mantissa < 0)
		return lh_lua_fail(error, LH_ERROR_VALUE, "số lượng không thể âm",
				   "a quantity cannot be negative");
	return 0;
}

void lh_lua_push_quantity(lua_State *L, lh_quantity quantity)
{
	if (quantity.known == LH_UNSET)
		lua_pushnil(L);
	else
		*(lh_quantity *)lh_lua_new(L, LH_LUA_QUANTITY, sizeof(quantity)) = quantity;
}

static lh_quantity check_quantity(lua_State *L, int argument)
{
	lh_quantity quantity = { { 0, 0 }, LH_UNSET };
	lh_error error;

	if (lh_lua_to_quantity(L, argument, &quantity, &error))
		lh_lua_raise(L, &error);
	return quantity;
}

/* Quantity("~26"), Quantity(26), Quantity(26, "estimate"), Quantity(nil, "unknown"). */
static int quantity_new(lua_State *L)
{
	const char *known = lh_lua_check_text(L, 2, true);
	lh_quantity quantity = { { 0, 0 }, LH_UNKNOWN };
	lh_error error;

	if (!known || strcmp(known, "unknown") != 0)
		quantity = check_quantity(L, 1);
	for (unsigned i = LH_EXACT; known && i <= LH_UNKNOWN; i++)
		if (strcmp(known, knowns[i]) == 0) {
			quantity.known = (lh_known)i;
			known = NULL;
		}
	if (known) {
		lh_lua_fail(&error, LH_ERROR_VALUE,
			    "«%s» không nói số được biết thế nào; hãy viết exact, estimate, "
			    "at-least hoặc unknown",
			    "\"%s\" does not say how a number is known; write exact, estimate, "
			    "at-least or unknown",
			    known);
		return lh_lua_raise(L, &error);
	}
	lh_lua_push_quantity(L, quantity);
	return 1;
}

static int quantity_tonumber(lua_State *L)
{
	const lh_quantity *quantity = lh_lua_check(L, 1, LH_LUA_QUANTITY);

	if (quantity->known == LH_UNKNOWN)
		lua_pushnil(L);
	else
		push_number(L, quantity->value);
	return 1;
}

static int quantity_tostring(lua_State *L)
{
	char buffer[26];

	lua_pushstring(
		L, lh_quantity_format(*(lh_quantity *)lh_lua_check(L, 1, LH_LUA_QUANTITY), buffer));
	return 1;
}

static int quantity_eq(lua_State *L)
{
	const lh_quantity *a = lh_lua_test(L, 1, LH_LUA_QUANTITY);
	const lh_quantity *b = lh_lua_test(L, 2, LH_LUA_QUANTITY);

	lua_pushboolean(L, a && b && a->known == b->known &&
				   lh_decimal_compare(a->value, b->value) == 0);
	return 1;
}

typedef int quantity_operation(lh_quantity, lh_quantity, lh_quantity *, lh_error *);

static int operate_quantities(lua_State *L, quantity_operation *operation)
{
	lh_quantity a = check_quantity(L, 1), b = check_quantity(L, 2), result;
	lh_error error;

	if (operation(a, b, &result, &error))
		return lh_lua_raise(L, &error);
	lh_lua_push_quantity(L, result);
	return 1;
}

static int either_is_quantity(lua_State *L)
{
	return lh_lua_test(L, 1, LH_LUA_QUANTITY) || lh_lua_test(L, 2, LH_LUA_QUANTITY);
}

/* Of both kinds: Lua asks the left operand, and a decimal may stand there beside a quantity. */
static int number_add(lua_State *L)
{
	return either_is_quantity(L) ? operate_quantities(L, lh_quantity_add)
				     : operate(L, lh_decimal_add);
}

static int number_mul(lua_State *L)
{
	return either_is_quantity(L) ? operate_quantities(L, lh_quantity_multiply)
				     : operate(L, lh_decimal_multiply);
}

/* ------------------------------------------------------------------ */

/* The members of both kinds. */
static int number_index(lua_State *L)
{
	const char *name = lh_lua_check_text(L, 2, false);
	const lh_quantity *quantity = lh_lua_test(L, 1, LH_LUA_QUANTITY);
	lh_error error;

	if (quantity && strcmp(name, "known") == 0) {
		lua_pushstring(L, knowns[quantity->known]);
	} else if (quantity && strcmp(name, "value") == 0) {
		if (quantity->known == LH_UNKNOWN)
			lua_pushnil(L);
		else
			lh_lua_push_decimal(L, quantity->value);
	} else if (!quantity && strcmp(name, "share") == 0) {
		lua_pushcfunction(L, decimal_share);
	} else if (strcmp(name, "tonumber") == 0) {
		lua_pushcfunction(L, quantity ? quantity_tonumber : decimal_tonumber);
	} else {
		lh_lua_fail(&error, LH_ERROR_FIELD, "%s không có trường «%s»",
			    "a %s has no field \"%s\"", quantity ? "Quantity" : "Decimal", name);
		return lh_lua_raise(L, &error);
	}
	return 1;
}

void lh_lua_open_numbers(lua_State *L)
{
	static const luaL_Reg decimals[] = {
		{ "__index", number_index },
		{ "__tostring", decimal_tostring },
		{ "__concat", lh_lua_concat },
		{ "__eq", decimal_eq },
		{ "__lt", decimal_lt },
		{ "__le", decimal_le },
		{ "__add", number_add },
		{ "__sub", decimal_sub },
		{ "__mul", number_mul },
		{ "__unm", decimal_unm },
		{ NULL, NULL },
	};
	static const luaL_Reg quantities[] = {
		{ "__index", number_index },
		{ "__tostring", quantity_tostring },
		{ "__concat", lh_lua_concat },
		{ "__eq", quantity_eq },
		{ "__add", number_add },
		{ "__mul", number_mul },
		{ NULL, NULL },
	};

	lua_pushcfunction(L, decimal_new);
	lua_setfield(L, -2, "Decimal");
	lua_pushcfunction(L, quantity_new);
	lua_setfield(L, -2, "Quantity");
	lh_lua_new_kind(L, LH_LUA_DECIMAL, decimals);
	lh_lua_new_kind(L, LH_LUA_QUANTITY, quantities);
	lua_pop(L, 2);
}
