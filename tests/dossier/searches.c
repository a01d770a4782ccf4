/* SPDX-License-Identifier: MIT */
/* Records by class and by name. */
#include <stdlib.h>
#include <string.h>

#include <lienhiep.h>

#include "suites.h"

static const char file[] =
	"<dossier xmlns='urn:lienhiep:dossier:1' version='1' id='hồ-sơ'><title>Hòa Thủy</title>"
	"<organisations><organisation id='a'><name>Hội Hoà Thuỷ</name><name xml:lang='en'>Water"
	"</name><also><text>Hội Nước sạch</text></also></organisation><organisation id='b' "
	"abbreviation='HHT'/></organisations><people><person id='p' family='Đào' middle='Ngọc' "
	"given='Thủy'/><person id='q' name='Hoa  Thuy Smith'/></people><tasks><task id='t'>"
	"<title>Việc</title><tasks><task id='u'><title>Đại hội Hòa Thuỷ lần 2</title></task>"
	"</tasks><citations><citation source='s'/></citations></task></tasks></dossier>";

static const struct {
	const char *class_name, *text, *ids; /* as they stand in the file; NULL: refused */
} cases[] = {
	{ NULL, NULL, "abpqtu" },      { "task", NULL, "tu" },	    { "event", NULL, "" },
	{ NULL, "hoa thuy", "aqu" },   { NULL, "HÒA THỦY", "aqu" }, { "person", "hoa thuy", "q" },
	{ "person", "dao ngoc", "p" }, { NULL, "water", "a" },	    { NULL, "nuoc", "a" },
	{ NULL, "hht", "b" },	       { NULL, "không có", "" },    { NULL, "", "abpqtu" },
	{ NULL, "\xFF", NULL },
};

START_TEST(test_search)
{
	lh_dossier *dossier = lh_dossier_read_memory(file, strlen(file), NULL, NULL, NULL);
	unsigned class_number = cases[_i].class_name ? lh_class_find(cases[_i].class_name) : 0;
	size_t count = 9;
	lh_error error;
	lh_object **found = NULL;

	ck_assert_ptr_nonnull(dossier);
	found = lh_dossier_search(dossier, class_number, cases[_i].text, &count, &error);
	if (cases[_i].ids) {
		ck_assert_ptr_nonnull(found);
		ck_assert_uint_eq(count, strlen(cases[_i].ids));
		for (size_t i = 0; i < count; i++)
			ck_assert_int_eq(*lh_get_text(found[i], LH_RECORD_ID), cases[_i].ids[i]);
	} else {
		ck_assert_ptr_null(found);
		ck_assert_int_eq(error.code, LH_ERROR_VALUE);
		ck_assert_uint_eq(count, 0);
	}
	free(found);
	lh_dossier_unref(dossier);
}
END_TEST

/* What is not called anything is not called "hoa", and is there all the same. */
START_TEST(test_nameless)
{
	lh_dossier *dossier = lh_dossier_new(NULL);
	lh_object *person =
		lh_list_add(lh_dossier_object(dossier), LH_DOSSIER_PEOPLE, NULL, NULL);
	size_t count = 9;
	lh_object **found = lh_dossier_search(dossier, 0, "hoa", &count, NULL);

	ck_assert_ptr_nonnull(found);
	ck_assert_uint_eq(count, 0);
	free(found);
	found = lh_dossier_search(dossier, 0, NULL, &count, NULL);
	ck_assert_uint_eq(count, 1);
	ck_assert_ptr_eq(found[0], person);
	free(found);
	lh_dossier_unref(dossier);
}
END_TEST

START_TEST(test_misuse)
{
	lh_dossier *dossier = lh_dossier_new(NULL);
	size_t count = 0;
	lh_error error;

	ck_assert_ptr_null(lh_dossier_search(NULL, 0, NULL, &count, &error));
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_ptr_null(lh_dossier_search(dossier, 0, NULL, NULL, &error));
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_ptr_null(lh_dossier_search(dossier, 99, NULL, &count, &error));
	ck_assert_int_eq(error.code, LH_ERROR_CLASS);
	lh_dossier_unref(dossier);
}
END_TEST

Suite *lh_searches_suite(void)
{
	Suite *suite = suite_create("searches");
	TCase *tests = tcase_create("searches");

	tcase_add_loop_test(tests, test_search, 0, (int)COUNT_OF(cases));
	tcase_add_test(tests, test_nameless);
	tcase_add_test(tests, test_misuse);
	suite_add_tcase(suite, tests);
	return suite;
}
