/* SPDX-License-Identifier: MIT */
/* Errors, and lists of problems. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include <lienhiep.h>

#include "base/error.h"
#include "base/problem.h"
#include "base/text.h"
#include "suites.h"

static bool is_text(const char *text)
{
	struct lh_text normal = { 0 };
	lh_error_code code = lh_text_normalise(text, strlen(text), false, &normal);

	lh_text_release(&normal);
	return code == LH_OK;
}

START_TEST(test_set)
{
	lh_error error = { 0 };

	ck_assert_int_eq(lh_error_set(&error, LH_ERROR_VALUE, "sai %s, %d", "wrong %s, %d", "x", 3),
			 -1);
	ck_assert_int_eq(error.code, LH_ERROR_VALUE);
	ck_assert_str_eq(lh_error_text(&error, LH_VIETNAMESE), "sai x, 3");
	ck_assert_str_eq(lh_error_text(&error, LH_ENGLISH), "wrong x, 3");
	/* Texts that are ready are no formats. */
	lh_error_set_texts(&error, LH_ERROR_NAME, "%s%n", "100%");
	ck_assert_str_eq(error.text_vi, "%s%n");
	ck_assert_str_eq(error.text_en, "100%");
	ck_assert_str_eq(lh_error_text(NULL, LH_ENGLISH), "");
	ck_assert_int_eq(lh_error_set_memory(NULL), -1);
	ck_assert_int_eq(lh_error_set_texts(NULL, LH_ERROR_VALUE, "x", "x"), -1);
	ck_assert_int_eq(lh_error_set(NULL, LH_ERROR_VALUE, "x", "x"), -1);
	ck_assert_int_eq(lh_error_set_system(NULL, ENOENT, "x", "x", NULL), -1);
	lh_error_clear(NULL);
	error.line = 7;
	lh_error_clear(&error);
	ck_assert(error.code == LH_OK && error.line == 0 && !*error.text_vi && !*error.path);
}
END_TEST

/* A call that succeeds clears what an earlier one left. */
START_TEST(test_cleared)
{
	lh_error error = { .code = LH_ERROR_XML, .line = 3, .path = "/dossier" };
	lh_date date = { 0 };

	ck_assert_int_eq(lh_date_parse("2023", &date, &error), 0);
	ck_assert(error.code == LH_OK && error.line == 0 && !*error.path);
}
END_TEST

/* Whatever is quoted at whatever length, the texts are whole characters and end with NUL. */
START_TEST(test_cut)
{
	static const char *const fills[] = { "a",    "ộ",	 "đ",	     "🧪",
					     "\xFF", "\xE1\xBB", "\xCC\x82", "\x80" };
	char quoted[1200];
	lh_error error;

	for (size_t i = 0; i < COUNT_OF(fills); i++)
		for (size_t length = 0; length + 4 < sizeof(quoted); length += strlen(fills[i])) {
			strcpy(quoted + length, fills[i]);
			lh_error_set(&error, LH_ERROR_VALUE, "«%s» sai", "\"%s\" is wrong", quoted);
			ck_assert(is_text(error.text_vi) && is_text(error.text_en));
			ck_assert(strstr(error.text_vi, "sai") || strstr(error.text_vi, "…"));
			lh_error_set_texts(&error, LH_ERROR_VALUE, quoted, quoted);
			ck_assert(is_text(error.text_vi) && is_text(error.text_en));
			lh_error_set_system(&error, ENOENT, "không mở được", "cannot open", quoted);
			ck_assert(is_text(error.text_vi) && is_text(error.text_en) &&
				  is_text(error.file));
			lh_error_clear(&error);
		}
}
END_TEST

START_TEST(test_system)
{
	lh_error error = { 0 };

	ck_assert_int_eq(
		lh_error_set_system(&error, ENOENT, "không mở được", "cannot open", "a.xml"), -1);
	ck_assert_int_eq(error.code, LH_ERROR_SYSTEM);
	ck_assert_str_eq(error.file, "a.xml");
	ck_assert_ptr_eq(strstr(error.text_en, "cannot open a.xml: "), error.text_en);
	ck_assert_ptr_nonnull(strstr(error.text_en, strerror(ENOENT)));
	lh_error_set_system(&error, EPIPE, "không ghi được", "cannot write", NULL);
	ck_assert_str_eq(error.file, "");
	ck_assert_ptr_eq(strstr(error.text_en, "cannot write: "), error.text_en);
}
END_TEST

/* Programs compare them: they stay as they are. */
START_TEST(test_code_names)
{
	static const char *const names[] = {
		"ok",	   "memory",   "system",   "xml",     "limit",	 "name",
		"value",   "field",    "class",	   "index",   "removed", "duplicate",
		"dossier", "argument", "overflow", "changed", "stopped",
	};

	ck_assert_uint_eq(COUNT_OF(names), LH_ERROR_STOPPED + 1);
	for (size_t i = 0; i < COUNT_OF(names); i++)
		ck_assert_str_eq(lh_error_code_name((lh_error_code)i), names[i]);
	ck_assert_str_eq(lh_error_code_name((lh_error_code)COUNT_OF(names)), "unknown");
	ck_assert_str_eq(lh_error_code_name((lh_error_code)-1), "unknown");
}
END_TEST

START_TEST(test_problems)
{
	lh_problems *problems = lh_problems_new();
	char path[32] = "/dossier", id[32] = "e1";
	lh_problem problem = { .severity = LH_SEVERITY_WARNING,
			       .line = 3,
			       .column = 5,
			       .path = path,
			       .id = id,
			       .text_vi = "sai",
			       .text_en = "wrong" };

	ck_assert_uint_eq(lh_problems_count(problems), 0);
	ck_assert_ptr_null(lh_problems_get(problems, 0));
	for (unsigned i = 0; i < 1000; i++) {
		problem.severity = (lh_severity)(i % 3 + 1);
		problem.rule = i % 2 ? "LH-0101" : NULL;
		snprintf(id, sizeof(id), "e%u", i);
		ck_assert_int_eq(lh_problems_add(problems, &problem), 0);
	}
	/* The list holds copies. */
	memset(path, 'x', sizeof(path) - 1);
	memset(id, 'x', sizeof(id) - 1);
	ck_assert_uint_eq(lh_problems_count(problems), 1000);
	ck_assert_str_eq(lh_problems_get(problems, 999)->id, "e999");
	ck_assert_str_eq(lh_problems_get(problems, 0)->path, "/dossier");
	ck_assert_ptr_null(lh_problems_get(problems, 0)->rule);
	ck_assert_ptr_null(lh_problems_get(problems, 0)->field);
	ck_assert_str_eq(lh_problems_get(problems, 1)->rule, "LH-0101");
	ck_assert_int_eq(lh_problems_get(problems, 1)->column, 5);
	ck_assert_ptr_null(lh_problems_get(problems, 1000));
	ck_assert_uint_eq(lh_problems_count_severity(problems, LH_SEVERITY_NOTE), 1000);
	ck_assert_uint_eq(lh_problems_count_severity(problems, LH_SEVERITY_WARNING), 666);
	ck_assert_uint_eq(lh_problems_count_severity(problems, LH_SEVERITY_ERROR), 333);
	ck_assert_str_eq(lh_problem_text(lh_problems_get(problems, 7), LH_VIETNAMESE), "sai");
	ck_assert_str_eq(lh_problem_text(lh_problems_get(problems, 7), LH_ENGLISH), "wrong");
	lh_problems_free(problems);
	ck_assert_ptr_null(lh_problem_text(NULL, LH_ENGLISH));
	ck_assert_uint_eq(lh_problems_count(NULL), 0);
	ck_assert_uint_eq(lh_problems_count_severity(NULL, LH_SEVERITY_NOTE), 0);
	ck_assert_ptr_null(lh_problems_get(NULL, 0));
	lh_problems_free(NULL);
}
END_TEST

START_TEST(test_version)
{
	ck_assert_str_eq(lh_version(), PACKAGE_VERSION);
}
END_TEST

Suite *lh_errors_suite(void)
{
	Suite *suite = suite_create("errors");
	TCase *tests = tcase_create("errors");

	tcase_add_test(tests, test_set);
	tcase_add_test(tests, test_cleared);
	tcase_add_test(tests, test_cut);
	tcase_add_test(tests, test_system);
	tcase_add_test(tests, test_code_names);
	tcase_add_test(tests, test_problems);
	tcase_add_test(tests, test_version);
	suite_add_tcase(suite, tests);
	return suite;
}
