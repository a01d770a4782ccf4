/* SPDX-License-Identifier: MIT */
/* Files against the printed schema, streamed. */
#include <dirent.h>
#include <stdio.h>
#include <string.h>

#include <lienhiep.h>
#include <libxml/xmlerror.h>

#include "helpers.h"
#include "suites.h"

#define SCHEMA SOURCES "/lib/xml/dossier.xsd"

static lh_problems *validate(const char *path)
{
	lh_error error;
	lh_problems *problems = lh_schema_check_file(path, SCHEMA, &error);

	ck_assert_msg(problems, "%s: %s", path, error.text_en);
	return problems;
}

/* Each file of a folder: valid or not. What a newer model may say is not in this version's schema. */
static void check_folder(const char *path, bool valid)
{
	DIR *folder = opendir(path);
	size_t count = 0;

	ck_assert_ptr_nonnull(folder);
	for (struct dirent *entry = NULL; (entry = readdir(folder));) {
		char file[1024];
		lh_problems *problems = NULL;

		if (!strstr(entry->d_name, ".xml") || strcmp(entry->d_name, "newer.xml") == 0)
			continue;
		snprintf(file, sizeof(file), "%s/%s", path, entry->d_name);
		problems = validate(file);
		ck_assert_msg(!lh_problems_count(problems) == valid, "%s: %zu problems", file,
			      lh_problems_count(problems));
		for (size_t i = 0; i < lh_problems_count(problems); i++)
			ck_assert_int_gt(lh_problems_get(problems, i)->line, 0);
		lh_problems_free(problems);
		count++;
	}
	closedir(folder);
	ck_assert_uint_gt(count, 1);
}

START_TEST(test_folders)
{
	check_folder(TEST_DATA "/good", true);
	check_folder(TEST_DATA "/bad-schema", false);
	check_folder(EXAMPLES, true);
}
END_TEST

static void count_error(void *data, xmlErrorPtr error)
{
	(void)error;
	++*(int *)data;
}

/* A program that has a handler of its own for libxml2's errors keeps it, and it is not called. */
START_TEST(test_handlers)
{
	int count = 0;
	lh_problems *problems = NULL;

	xmlSetStructuredErrorFunc(&count, (xmlStructuredErrorFunc)count_error);
	problems = validate(SOURCES "/tests/tools/broken.xml");
	ck_assert_uint_eq(lh_problems_count(problems), 1);
	ck_assert_int_eq(lh_problems_get(problems, 0)->code, LH_ERROR_XML);
	ck_assert_int_eq(count, 0);
	ck_assert_ptr_eq(xmlStructuredErrorContext, &count);
	xmlSetStructuredErrorFunc(NULL, NULL);
	lh_problems_free(problems);
}
END_TEST

/* In the problems of one tag there is no stopping; no more are told than anybody reads. */
START_TEST(test_many_problems)
{
	static const struct {
		unsigned attributes;
		size_t problems;
		lh_error_code code; /* of the last */
	} files[] = {
		{ 999, 999, LH_ERROR_VALUE },
		{ 2000, LH_DEFAULT_MAX_PROBLEMS, LH_ERROR_VALUE },
		{ 10001, 1, LH_ERROR_LIMIT },
	};
	FILE *file = NULL;
	lh_problems *problems = NULL;
	size_t count = 0;

	enter_folder();
	file = fopen("many.xml", "w");
	fputs("<dossier xmlns='urn:lienhiep:dossier:1'", file);
	for (unsigned i = 0; i < files[_i].attributes; i++)
		fprintf(file, " a%x=''", i);
	fputs("/>", file);
	fclose(file);
	problems = validate("many.xml");
	count = lh_problems_count(problems);
	ck_assert_uint_eq(count, files[_i].problems);
	ck_assert_int_eq(lh_problems_get(problems, count - 1)->code, files[_i].code);
	lh_problems_free(problems);
	leave_folder();
}
END_TEST

START_TEST(test_failures)
{
	lh_error error;

	ck_assert_ptr_null(lh_schema_check_file(NULL, SCHEMA, &error));
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_ptr_null(lh_schema_check_file("/nowhere.xml", SCHEMA, &error));
	ck_assert_int_eq(error.code, LH_ERROR_SYSTEM);
	ck_assert_ptr_null(
		lh_schema_check_file(EXAMPLES "/hanoi-2023.xml", "/nowhere.xsd", &error));
	ck_assert_int_eq(error.code, LH_ERROR_SYSTEM);
	ck_assert_str_eq(error.file, "/nowhere.xsd");
	ck_assert_ptr_null(lh_schema_check_file(EXAMPLES "/hanoi-2023.xml",
						EXAMPLES "/hanoi-2023.xml", &error));
	ck_assert_int_eq(error.code, LH_ERROR_XML);
}
END_TEST

Suite *lh_validating_suite(void)
{
	Suite *suite = suite_create("xml/validating");
	TCase *tests = tcase_create("validating");

	tcase_set_timeout(tests, 300);
	tcase_add_test(tests, test_folders);
	tcase_add_test(tests, test_handlers);
	tcase_add_loop_test(tests, test_many_problems, 0, 3);
	tcase_add_test(tests, test_failures);
	suite_add_tcase(suite, tests);
	return suite;
}
