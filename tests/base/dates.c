/* SPDX-License-Identifier: MIT */
/* Dates: their form, the calendar, and intervals of days. */
#include <limits.h>
#include <string.h>

#include <lienhiep.h>

#include "base/value.h"
#include "suites.h"

static lh_date date_of(const char *form)
{
	lh_date date = { 0 };

	if (*form)
		ck_assert_msg(lh_date_parse(form, &date, NULL) == 0, "%s", form);
	return date;
}

static const char *const good_forms[] = {
	"0001",	      "2023",	    "9999",	  "2023-01",	"2023-12",    "2023-12-27",
	"2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "2023-04-30",
};

START_TEST(test_good)
{
	char buffer[11];
	lh_date date = date_of(good_forms[_i]);

	ck_assert(lh_date_is_set(date));
	ck_assert(lh_date_is_valid(date));
	ck_assert_str_eq(lh_date_format(date, buffer), good_forms[_i]);
	ck_assert_ptr_eq(lh_date_format(date, buffer), buffer);
}
END_TEST

static const char *const bad_forms[] = {
	"",
	" ",
	"0",
	"0000",
	"0000-01",
	"0000-01-01",
	"23",
	"123",
	"20233",
	"2023-",
	"2023-1",
	"2023-13",
	"2023-00",
	"2023-001",
	"2023-12-",
	"2023-12-0",
	"2023-12-00",
	"2023-12-32",
	"2023-02-29",
	"1900-02-29",
	"2023-04-31",
	"2023-6-1",
	"2023/12/27",
	"27-12-2023",
	"27/12/2023",
	"-202",
	"-023-12",
	"+2023",
	" 2023",
	"2023 ",
	"2023-12-27 ",
	"2023-12-27T00:00",
	"2023_12",
	"202a",
	"2023-1a",
	"2023-12-2a",
	"２０２３",
	"2023-12-271",
	"\xFF\xFE\xFD\xFC",
	"2023\n",
	"năm 2023",
};

START_TEST(test_bad)
{
	lh_date date = { 1, 2, 3 };
	lh_error error;

	ck_assert_int_eq(lh_date_parse(bad_forms[_i], &date, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_VALUE);
	ck_assert(*error.text_vi && *error.text_en);
	/* What was refused changes nothing. */
	ck_assert(date.year == 1 && date.month == 2 && date.day == 3);
	ck_assert_int_eq(lh_date_parse(bad_forms[_i], &date, NULL), -1);
}
END_TEST

START_TEST(test_misuse)
{
	/* Anybody can fill the struct with what is no date. */
	static const lh_date strange[] = {
		{ 2023, 13, 0 }, { 2023, 255, 255 },	  { 2023, 0, 5 },      { -1, 0, 0 },
		{ 10000, 1, 1 }, { 2023, 2, 29 },	  { 2023, 12, 32 },    { 0, 1, 1 },
		{ 0, 0, 1 },	 { INT16_MIN, 255, 255 }, { INT16_MAX, 0, 0 },
	};
	char buffer[11];
	lh_date date = { 0 };
	lh_error error;

	for (size_t i = 0; i < COUNT_OF(strange); i++) {
		ck_assert(!lh_date_is_valid(strange[i]));
		ck_assert(lh_date_is_set(strange[i]));
		ck_assert_uint_le(strlen(lh_date_format(strange[i], buffer)), 10);
		lh_date_last_day(lh_date_first_day(strange[i]));
		lh_date_compare(strange[i], strange[(i + 1) % COUNT_OF(strange)]);
	}
	ck_assert_int_eq(lh_date_parse(NULL, &date, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_int_eq(lh_date_parse("2023", NULL, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_int_eq(lh_date_parse("2023", &date, &error), 0);
	ck_assert_int_eq(error.code, LH_OK);
	/* A form need not end with NUL. */
	ck_assert_int_eq(lh_date_parse_n("2023-12-27", 7, &date), LH_OK);
	ck_assert(date.month == 12 && date.day == 0);
	ck_assert_int_eq(lh_date_parse_n("2023-12-27", 0, &date), LH_ERROR_VALUE);
}
END_TEST

START_TEST(test_unset)
{
	lh_date unset = { 0 };
	char buffer[11];

	ck_assert(!lh_date_is_set(unset));
	ck_assert(lh_date_is_valid(unset));
	ck_assert_str_eq(lh_date_format(unset, buffer), "");
	ck_assert(!lh_date_is_set(lh_date_first_day(unset)));
	ck_assert(!lh_date_is_set(lh_date_last_day(unset)));
}
END_TEST

static const struct {
	const char *date, *first, *last;
} ends[] = {
	{ "2023", "2023-01-01", "2023-12-31" },	      { "2023-02", "2023-02-01", "2023-02-28" },
	{ "2024-02", "2024-02-01", "2024-02-29" },    { "1900-02", "1900-02-01", "1900-02-28" },
	{ "2000-02", "2000-02-01", "2000-02-29" },    { "2023-06", "2023-06-01", "2023-06-30" },
	{ "2023-12-27", "2023-12-27", "2023-12-27" },
};

START_TEST(test_ends)
{
	char buffer[11];

	ck_assert_str_eq(lh_date_format(lh_date_first_day(date_of(ends[_i].date)), buffer),
			 ends[_i].first);
	ck_assert_str_eq(lh_date_format(lh_date_last_day(date_of(ends[_i].date)), buffer),
			 ends[_i].last);
}
END_TEST

static const struct {
	const char *a, *b;
	lh_order order, reverse;
} orders[] = {
	{ "2023", "2024", LH_BEFORE, LH_AFTER },
	{ "2023-12-31", "2024-01-01", LH_BEFORE, LH_AFTER },
	{ "2023-12-31", "2024", LH_BEFORE, LH_AFTER },
	{ "2023-11", "2023-12-01", LH_BEFORE, LH_AFTER },
	{ "2023", "2023", LH_SAME, LH_SAME },
	{ "2023-12-27", "2023-12-27", LH_SAME, LH_SAME },
	{ "2023", "2023-06", LH_OVERLAPPING, LH_OVERLAPPING },
	{ "2023", "2023-01-01", LH_OVERLAPPING, LH_OVERLAPPING },
	{ "2023", "2023-12-31", LH_OVERLAPPING, LH_OVERLAPPING },
	{ "2024-02", "2024-02-29", LH_OVERLAPPING, LH_OVERLAPPING },
	{ "", "2023", LH_UNORDERED, LH_UNORDERED },
	{ "", "", LH_UNORDERED, LH_UNORDERED },
	{ "0001", "9999", LH_BEFORE, LH_AFTER },
};

START_TEST(test_compare)
{
	lh_date a = date_of(orders[_i].a), b = date_of(orders[_i].b);

	ck_assert_int_eq(lh_date_compare(a, b), orders[_i].order);
	ck_assert_int_eq(lh_date_compare(b, a), orders[_i].reverse);
}
END_TEST

/* Every day from year 1 to 9999, in order, and none outside. */
START_TEST(test_days)
{
	static const struct {
		const char *date;
		long days;
	} known[] = {
		{ "1970-01-01", 0 },	   { "1970-01-02", 1 },	    { "1969-12-31", -1 },
		{ "2000-03-01", 11017 },   { "2023-12-27", 19718 }, { "0001-01-01", -719162 },
		{ "9999-12-31", 2932896 },
	};
	static const long outside[] = { -719163, 2932897, LONG_MIN, LONG_MAX, LONG_MIN + 719162 };
	lh_date last = { 0 };

	for (size_t i = 0; i < COUNT_OF(known); i++)
		ck_assert_int_eq(lh_date_to_days(date_of(known[i].date)), known[i].days);
	for (size_t i = 0; i < COUNT_OF(outside); i++)
		ck_assert(!lh_date_is_set(lh_date_from_days(outside[i])));
	for (long days = -719162; days <= 2932896; days++) {
		lh_date date = lh_date_from_days(days);

		if (lh_date_to_days(date) != days || !lh_date_is_valid(date) || !date.day ||
		    (days > -719162 && lh_date_compare(last, date) != LH_BEFORE))
			ck_abort_msg("day %ld is %d-%d-%d", days, date.year, date.month, date.day);
		last = date;
	}
}
END_TEST

Suite *lh_dates_suite(void)
{
	Suite *suite = suite_create("dates");
	TCase *tests = tcase_create("dates");

	tcase_set_timeout(tests, 300);
	tcase_add_loop_test(tests, test_good, 0, COUNT_OF(good_forms));
	tcase_add_loop_test(tests, test_bad, 0, COUNT_OF(bad_forms));
	tcase_add_test(tests, test_misuse);
	tcase_add_test(tests, test_unset);
	tcase_add_loop_test(tests, test_ends, 0, COUNT_OF(ends));
	tcase_add_loop_test(tests, test_compare, 0, COUNT_OF(orders));
	tcase_add_test(tests, test_days);
	suite_add_tcase(suite, tests);
	return suite;
}
