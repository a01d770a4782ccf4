/* SPDX-License-Identifier: MIT */
/* Decimals, quantities and integers: forms, exactness, limits, states. */
#include <string.h>

#include <lienhiep.h>

#include "base/value.h"
#include "suites.h"

static lh_decimal decimal_of(const char *form)
{
	lh_decimal decimal = { 0 };

	ck_assert_msg(lh_decimal_parse(form, &decimal, NULL) == 0, "%s", form);
	return decimal;
}

static lh_quantity quantity_of(const char *form)
{
	lh_quantity quantity = { 0 };

	if (*form)
		ck_assert_msg(lh_quantity_parse(form, &quantity, NULL) == 0, "%s", form);
	return quantity;
}

/* A form, and what becomes of it: LH_OK means that it comes back as it was. */
struct form {
	const char *text;
	lh_error_code code;
};

static const struct form decimals[] = {
	{ "0", LH_OK },
	{ "0.0", LH_OK },
	{ "70.0", LH_OK },
	{ "31.25", LH_OK },
	{ "-31.25", LH_OK },
	{ "-0.5", LH_OK },
	{ "0.000000000000000001", LH_OK },
	{ "-0.000000000000000001", LH_OK },
	{ "9.223372036854775807", LH_OK },
	{ "9223372036854775807", LH_OK },
	{ "-9223372036854775807", LH_OK },
	{ "922337203685477580.7", LH_OK },
	{ "-9223372036854775808", LH_ERROR_OVERFLOW },
	{ "9223372036854775808", LH_ERROR_OVERFLOW },
	{ "92233720368547758070", LH_ERROR_OVERFLOW },
	{ "18446744073709551616", LH_ERROR_OVERFLOW },
	{ "-18446744073709551616", LH_ERROR_OVERFLOW },
	{ "-1844674407370955161.6", LH_ERROR_OVERFLOW },
	{ "18446744073709551617.5", LH_ERROR_OVERFLOW },
	{ "0.0000000000000000001", LH_ERROR_OVERFLOW },
	{ "1.0000000000000000000", LH_ERROR_OVERFLOW },
	{ "-0", LH_ERROR_VALUE },
	{ "-0.0", LH_ERROR_VALUE },
	{ "-0.00000000000000000000000", LH_ERROR_VALUE },
	{ "", LH_ERROR_VALUE },
	{ "-", LH_ERROR_VALUE },
	{ "+1", LH_ERROR_VALUE },
	{ "--1", LH_ERROR_VALUE },
	{ ".5", LH_ERROR_VALUE },
	{ "5.", LH_ERROR_VALUE },
	{ "-.5", LH_ERROR_VALUE },
	{ "01", LH_ERROR_VALUE },
	{ "00", LH_ERROR_VALUE },
	{ "-01.5", LH_ERROR_VALUE },
	{ "1.2.3", LH_ERROR_VALUE },
	{ "1,5", LH_ERROR_VALUE },
	{ "1e3", LH_ERROR_VALUE },
	{ "0x10", LH_ERROR_VALUE },
	{ "NaN", LH_ERROR_VALUE },
	{ "1 000", LH_ERROR_VALUE },
	{ " 1", LH_ERROR_VALUE },
	{ "1 ", LH_ERROR_VALUE },
	{ "１", LH_ERROR_VALUE },
	{ "99999999999999999999x", LH_ERROR_VALUE },
	{ "99999999999999999999.", LH_ERROR_VALUE },
};

START_TEST(test_decimal)
{
	lh_decimal decimal = { 42, 1 };
	char buffer[24];
	lh_error error;

	ck_assert_int_eq(lh_decimal_parse(decimals[_i].text, &decimal, &error),
			 decimals[_i].code == LH_OK ? 0 : -1);
	ck_assert_msg(error.code == decimals[_i].code, "%s: %s", decimals[_i].text, error.text_en);
	if (decimals[_i].code == LH_OK) {
		ck_assert_str_eq(lh_decimal_format(decimal, buffer), decimals[_i].text);
	} else {
		ck_assert(decimal.mantissa == 42 && decimal.scale == 1);
		ck_assert_ptr_nonnull(strstr(error.text_vi, decimals[_i].text));
		ck_assert_ptr_nonnull(strstr(error.text_en, decimals[_i].text));
	}
}
END_TEST

static const struct form integers[] = {
	{ "0", LH_OK },
	{ "-1", LH_OK },
	{ "40000000", LH_OK },
	{ "9223372036854775807", LH_OK },
	{ "-9223372036854775807", LH_OK },
	{ "-9223372036854775808", LH_ERROR_OVERFLOW },
	{ "9223372036854775808", LH_ERROR_OVERFLOW },
	{ "18446744073709551616", LH_ERROR_OVERFLOW },
	{ "-18446744073709551616", LH_ERROR_OVERFLOW },
	{ "-0", LH_ERROR_VALUE },
	{ "", LH_ERROR_VALUE },
	{ "-", LH_ERROR_VALUE },
	{ "1.0", LH_ERROR_VALUE },
	{ "007", LH_ERROR_VALUE },
	{ "40.000.000", LH_ERROR_VALUE },
};

START_TEST(test_integer)
{
	int64_t value = 42;
	char buffer[24];

	ck_assert_int_eq(lh_integer_parse_n(integers[_i].text, strlen(integers[_i].text), &value),
			 integers[_i].code);
	if (integers[_i].code == LH_OK)
		ck_assert_str_eq(lh_integer_format(value, buffer), integers[_i].text);
	else
		ck_assert_int_eq(value, 42);
}
END_TEST

static const struct form quantities[] = {
	{ "26", LH_OK },
	{ "~26", LH_OK },
	{ "26+", LH_OK },
	{ "?", LH_OK },
	{ "0", LH_OK },
	{ "~0", LH_OK },
	{ "0+", LH_OK },
	{ "3.50", LH_OK },
	{ "~0.000000000000000001", LH_OK },
	{ "9223372036854775807+", LH_OK },
	{ "~9.223372036854775807", LH_OK },
	{ "9223372036854775808+", LH_ERROR_OVERFLOW },
	{ "~99999999999999999999", LH_ERROR_OVERFLOW },
	{ "", LH_ERROR_VALUE },
	{ "~", LH_ERROR_VALUE },
	{ "+", LH_ERROR_VALUE },
	{ "~26+", LH_ERROR_VALUE },
	{ "~?", LH_ERROR_VALUE },
	{ "?+", LH_ERROR_VALUE },
	{ "??", LH_ERROR_VALUE },
	{ "26++", LH_ERROR_VALUE },
	{ "+26", LH_ERROR_VALUE },
	{ "26~", LH_ERROR_VALUE },
	{ "-1", LH_ERROR_VALUE },
	{ "~-1", LH_ERROR_VALUE },
	{ "-1+", LH_ERROR_VALUE },
	{ "-0", LH_ERROR_VALUE },
	{ "~ 26", LH_ERROR_VALUE },
	{ "26 +", LH_ERROR_VALUE },
	{ "một số", LH_ERROR_VALUE },
};

START_TEST(test_quantity)
{
	lh_quantity quantity = { { 42, 1 }, LH_ESTIMATE };
	char buffer[26];
	lh_error error;

	ck_assert_int_eq(lh_quantity_parse(quantities[_i].text, &quantity, &error),
			 quantities[_i].code == LH_OK ? 0 : -1);
	ck_assert_msg(error.code == quantities[_i].code, "%s: %s", quantities[_i].text,
		      error.text_en);
	if (quantities[_i].code == LH_OK) {
		ck_assert_str_eq(lh_quantity_format(quantity, buffer), quantities[_i].text);
		ck_assert(lh_quantity_equal(quantity, quantity_of(quantities[_i].text)));
	} else {
		ck_assert(quantity.value.mantissa == 42 && quantity.known == LH_ESTIMATE);
	}
}
END_TEST

static const struct {
	const char *a, *b;
	int order;
} comparisons[] = {
	{ "70", "70.0", 0 },
	{ "0", "0.000000000000000000", 0 },
	{ "-1", "1", -1 },
	{ "0.1", "0.09", 1 },
	{ "-0.1", "-0.09", -1 },
	{ "9223372036854775807", "9.223372036854775807", 1 },
	{ "-9223372036854775807", "0.000000000000000001", -1 },
	{ "9223372036854775807", "9223372036854775807", 0 },
};

START_TEST(test_compare)
{
	lh_decimal a = decimal_of(comparisons[_i].a), b = decimal_of(comparisons[_i].b);

	ck_assert_int_eq(lh_decimal_compare(a, b), comparisons[_i].order);
	ck_assert_int_eq(lh_decimal_compare(b, a), -comparisons[_i].order);
}
END_TEST

typedef int (*operation)(lh_decimal a, lh_decimal b, lh_decimal *result, lh_error *error);

/* NULL: refused with the code. */
static const struct {
	operation apply;
	const char *a, *b, *result;
	lh_error_code code;
} sums[] = {
	{ lh_decimal_add, "0.1", "0.2", "0.3", LH_OK },
	{ lh_decimal_add, "70.0", "1", "71.0", LH_OK },
	{ lh_decimal_add, "1.50", "-1.5", "0.00", LH_OK },
	{ lh_decimal_add, "9223372036854775806", "1", "9223372036854775807", LH_OK },
	{ lh_decimal_add, "9223372036854775807", "1", NULL, LH_ERROR_OVERFLOW },
	{ lh_decimal_add, "-9223372036854775807", "-1", NULL, LH_ERROR_OVERFLOW },
	/* Digits that a result has no room for go only where they are zeros. */
	{ lh_decimal_add, "9223372036854775807", "0.0", "9223372036854775807", LH_OK },
	{ lh_decimal_add, "9223372036854775807", "0.1", NULL, LH_ERROR_OVERFLOW },
	{ lh_decimal_add, "9223372036854775807", "0.000000000000000001", NULL, LH_ERROR_OVERFLOW },
	{ lh_decimal_subtract, "1", "0.9", "0.1", LH_OK },
	{ lh_decimal_subtract, "-9223372036854775807", "0.0", "-9223372036854775807", LH_OK },
	{ lh_decimal_subtract, "-9223372036854775807", "1", NULL, LH_ERROR_OVERFLOW },
	{ lh_decimal_subtract, "0", "9223372036854775807", "-9223372036854775807", LH_OK },
	{ lh_decimal_multiply, "1.5", "1.5", "2.25", LH_OK },
	{ lh_decimal_multiply, "-3", "2", "-6", LH_OK },
	{ lh_decimal_multiply, "0.0000000001", "0.0000000001", NULL, LH_ERROR_OVERFLOW },
	{ lh_decimal_multiply, "0.0000000010", "0.0000000010", "0.000000000000000001", LH_OK },
	{ lh_decimal_multiply, "3037000500", "3037000500", NULL, LH_ERROR_OVERFLOW },
	{ lh_decimal_multiply, "9223372036854775807", "9223372036854775807", NULL,
	  LH_ERROR_OVERFLOW },
	{ lh_decimal_multiply, "9223372036854775807", "0.0", "0.0", LH_OK },
	{ lh_decimal_share, "10", "32", "31.25", LH_OK },
	{ lh_decimal_share, "1", "2", "50", LH_OK },
	{ lh_decimal_share, "1", "3", "33.33", LH_OK },
	{ lh_decimal_share, "2", "3", "66.67", LH_OK },
	{ lh_decimal_share, "1", "8", "12.5", LH_OK },
	{ lh_decimal_share, "0", "7", "0", LH_OK },
	{ lh_decimal_share, "7", "7", "100", LH_OK },
	{ lh_decimal_share, "0.5", "0.25", "200", LH_OK },
	/* Half away from zero, on either side. */
	{ lh_decimal_share, "1", "20000", "0.01", LH_OK },
	{ lh_decimal_share, "-1", "20000", "-0.01", LH_OK },
	{ lh_decimal_share, "49", "1000000", "0", LH_OK },
	{ lh_decimal_share, "1", "9223372036854775807", "0", LH_OK },
	{ lh_decimal_share, "-1", "9223372036854775807", "0", LH_OK },
	{ lh_decimal_share, "9223372036854775807", "9223372036854775807", "100", LH_OK },
	{ lh_decimal_share, "9223372036854775807", "0.000000000000000001", NULL,
	  LH_ERROR_OVERFLOW },
	{ lh_decimal_share, "1", "0", NULL, LH_ERROR_ARGUMENT },
	{ lh_decimal_share, "0", "0.00", NULL, LH_ERROR_ARGUMENT },
};

/* Neither operand may be what no decimal is. */
START_TEST(test_no_decimals)
{
	static const lh_decimal one = { 1, 0 }, none[] = { { INT64_MIN, 0 }, { 1, 19 } };

	for (size_t i = 0; i < COUNT_OF(none); i++)
		for (int second = 0; second < 2; second++) {
			lh_decimal a = second ? one : none[i], b = second ? none[i] : one;
			lh_decimal result = { 42, 1 };
			lh_error error;

			ck_assert_int_eq(lh_decimal_add(a, b, &result, &error), -1);
			ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
			ck_assert_int_eq(lh_decimal_multiply(a, b, &result, &error), -1);
			ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
			ck_assert(result.mantissa == 42 && result.scale == 1);
		}
}
END_TEST

START_TEST(test_arithmetic)
{
	lh_decimal a = decimal_of(sums[_i].a), b = decimal_of(sums[_i].b), result = { 42, 1 };
	char buffer[24];
	lh_error error;

	ck_assert_int_eq(sums[_i].apply(a, b, &result, &error), sums[_i].result ? 0 : -1);
	ck_assert_int_eq(error.code, sums[_i].code);
	if (sums[_i].result)
		ck_assert_str_eq(lh_decimal_format(result, buffer), sums[_i].result);
	else
		ck_assert(result.mantissa == 42 && result.scale == 1);
}
END_TEST

static const struct {
	const char *a, *b, *sum, *product;
} quantity_pairs[] = {
	{ "2", "3", "5", "6" },
	{ "2", "~3", "~5", "~6" },
	{ "~2", "~3", "~5", "~6" },
	{ "2", "3+", "5+", "6+" },
	{ "~2", "3+", "5+", "6+" },
	{ "2+", "3+", "5+", "6+" },
	{ "2", "?", "2+", "0+" },
	{ "~2", "?", "2+", "0+" },
	{ "2+", "?", "2+", "0+" },
	{ "?", "?", "0+", "0+" },
	{ "", "3", "3", "" },
	{ "", "~3", "~3", "" },
	{ "", "?", "0+", "" },
	{ "", "", "", "" },
	{ "0.5", "0.50", "1.00", "0.250" },
	{ "0", "9223372036854775807", "9223372036854775807", "0" },
};

START_TEST(test_quantity_arithmetic)
{
	lh_quantity a = quantity_of(quantity_pairs[_i].a), b = quantity_of(quantity_pairs[_i].b);
	lh_quantity result = { 0 };
	char buffer[26];
	lh_error error;

	ck_assert_int_eq(lh_quantity_add(a, b, &result, &error), 0);
	ck_assert_str_eq(lh_quantity_format(result, buffer), quantity_pairs[_i].sum);
	ck_assert_int_eq(lh_quantity_add(b, a, &result, &error), 0);
	ck_assert_str_eq(lh_quantity_format(result, buffer), quantity_pairs[_i].sum);
	ck_assert_int_eq(lh_quantity_multiply(a, b, &result, &error), 0);
	ck_assert_str_eq(lh_quantity_format(result, buffer), quantity_pairs[_i].product);
	ck_assert_int_eq(lh_quantity_multiply(b, a, &result, &error), 0);
	ck_assert_str_eq(lh_quantity_format(result, buffer), quantity_pairs[_i].product);
}
END_TEST

START_TEST(test_quantity_limits)
{
	lh_quantity most = lh_quantity_exact(INT64_MAX), result = quantity_of("~7");
	lh_error error;

	ck_assert_int_eq(lh_quantity_add(most, lh_quantity_exact(1), &result, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_OVERFLOW);
	ck_assert_int_eq(lh_quantity_multiply(most, lh_quantity_exact(2), &result, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_OVERFLOW);
	ck_assert(lh_quantity_equal(result, quantity_of("~7")));
	/* Digits and state are part of what a source said. */
	ck_assert(!lh_quantity_equal(quantity_of("70"), quantity_of("70.0")));
	ck_assert(!lh_quantity_equal(quantity_of("70"), quantity_of("7.0")));
	ck_assert(!lh_quantity_equal(quantity_of("70"), quantity_of("~70")));
	ck_assert(!lh_quantity_equal(quantity_of("0"), quantity_of("?")));
	ck_assert_int_eq(lh_quantity_parse(NULL, &result, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_int_eq(lh_decimal_parse("1", NULL, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
}
END_TEST

Suite *lh_numbers_suite(void)
{
	Suite *suite = suite_create("numbers");
	TCase *tests = tcase_create("numbers");

	tcase_add_loop_test(tests, test_decimal, 0, COUNT_OF(decimals));
	tcase_add_loop_test(tests, test_integer, 0, COUNT_OF(integers));
	tcase_add_loop_test(tests, test_quantity, 0, COUNT_OF(quantities));
	tcase_add_loop_test(tests, test_compare, 0, COUNT_OF(comparisons));
	tcase_add_test(tests, test_no_decimals);
	tcase_add_loop_test(tests, test_arithmetic, 0, COUNT_OF(sums));
	tcase_add_loop_test(tests, test_quantity_arithmetic, 0, COUNT_OF(quantity_pairs));
	tcase_add_test(tests, test_quantity_limits);
	suite_add_tcase(suite, tests);
	return suite;
}
