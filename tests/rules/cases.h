/* SPDX-License-Identifier: MIT */
/* Tables of records that break a rule and records that nearly do, for the suites of the categories. */
#ifndef TESTS_RULES_CASES_H
#define TESTS_RULES_CASES_H

#include <check.h>
#include <lienhiep.h>

struct rule_case {
	const char *rule;
	const char *bad;   /* breaks this rule once, and no other */
	const char *path;  /* of the record that it is found at */
	const char *field; /* NULL: none */
	const char *good;  /* nearly the same, and nothing is found */
};

/*
 * A dossier of the year 2023, issued on 2024-01-15, in which nothing is missing, and which holds the
 * organisation `hội`, its owner. The records are on line 3.
 */
lh_dossier *case_read(const char *records);
void case_check_bad(const struct rule_case *it);
void case_check_good(const struct rule_case *it);

/* The suite of a category whose table is called `cases`. */
#define CASE_SUITE(function, name)                                                         \
	START_TEST(test_bad)                                                               \
	{                                                                                  \
		case_check_bad(&cases[_i]);                                                \
	}                                                                                  \
	END_TEST                                                                           \
	START_TEST(test_good)                                                              \
	{                                                                                  \
		case_check_good(&cases[_i]);                                               \
	}                                                                                  \
	END_TEST                                                                           \
	Suite *function(void)                                                              \
	{                                                                                  \
		Suite *suite = suite_create(name);                                         \
		TCase *tests = tcase_create(name);                                         \
                                                                                           \
		tcase_add_loop_test(tests, test_bad, 0, sizeof(cases) / sizeof(cases[0])); \
		tcase_add_loop_test(tests, test_good, 0, sizeof(cases) / sizeof(cases[0])); \
		suite_add_tcase(suite, tests);                                             \
		return suite;                                                              \
	}

#endif
