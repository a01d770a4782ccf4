/* SPDX-License-Identifier: MIT */
/* Memory that runs out while a dossier is read or written: an error, and nothing else. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <lienhiep.h>

#include "common/exhaust.h"
#include "helpers.h"
#include "suites.h"

/* Refuse one allocation after the other, until the call gets by with what it has. */
static void read_without_memory(const char *path, bool lasting)
{
	size_t size = 0;
	char *data = read_whole(path, &size);
	bool refused = true;

	for (unsigned long nth = 1; refused; nth += exhaust_step()) {
		lh_problems *problems = NULL;
		lh_error error;
		lh_dossier *dossier = NULL;

		exhaust_begin(nth, lasting);
		dossier = lh_dossier_read_memory(data, size, NULL, &problems, &error);
		refused = exhaust_end();
		ck_assert_msg(refused == !dossier, "allocation %lu of %s", nth, path);
		ck_assert_int_eq(error.code, refused ? LH_ERROR_MEMORY : LH_OK);
		lh_problems_free(problems);
		lh_dossier_unref(dossier);
	}
	free(data);
}

START_TEST(test_reading)
{
	read_without_memory(TEST_DATA "/good/foreign.xml", _i);
	read_without_memory(TEST_DATA "/good/also.xml", _i);
	read_without_memory(TEST_DATA "/good/newer.xml", _i);
}
END_TEST

/*
 * The reader lets ids wait for each other: here are more than wait at a time, in number and in
 * length, and one that is too long to wait.
 */
enum { SHORT_IDS = 600, IDS = SHORT_IDS + 12 };

static void put_id(FILE *file, const char *field, int number)
{
	fprintf(file, " %s='o%0*d'", field, number < SHORT_IDS ? 1 : (number - SHORT_IDS) * 500,
		number);
}

/* Each organisation is a part of the next. */
static char *many_ids(size_t *size)
{
	char *text = NULL;
	FILE *file = open_memstream(&text, size);

	fprintf(file, "<dossier xmlns='urn:lienhiep:dossier:1'><organisations>");
	for (int i = 0; i < IDS; i++) {
		fprintf(file, "<organisation");
		put_id(file, "id", i);
		put_id(file, "parent", (i + 1) % IDS);
		fprintf(file, "/>");
	}
	fprintf(file, "</organisations></dossier>");
	fclose(file);
	return text;
}

static void check_ids(const lh_dossier *dossier)
{
	const lh_object *root = lh_dossier_object(dossier);

	ck_assert_uint_eq(lh_list_count(root, LH_DOSSIER_ORGANISATIONS), IDS);
	for (size_t i = 0; i < IDS; i++) {
		const lh_object *one = lh_list_get(root, LH_DOSSIER_ORGANISATIONS, i);
		const lh_object *next = lh_list_get(root, LH_DOSSIER_ORGANISATIONS, (i + 1) % IDS);

		ck_assert_ptr_eq(lh_dossier_find(dossier, lh_get_text(one, LH_RECORD_ID)), one);
		ck_assert_ptr_eq(lh_get_ref(one, LH_ORGANISATION_PARENT), next);
	}
}

START_TEST(test_reading_ids)
{
	size_t size = 0;
	char *text = many_ids(&size);
	bool refused = true;

	for (unsigned long nth = 1; refused; nth += exhaust_step()) {
		lh_error error;
		lh_dossier *dossier = NULL;

		exhaust_begin(nth, _i);
		dossier = lh_dossier_read_memory(text, size, NULL, NULL, &error);
		refused = exhaust_end();
		ck_assert_msg(refused == !dossier, "allocation %lu", nth);
		ck_assert_int_eq(error.code, refused ? LH_ERROR_MEMORY : LH_OK);
		if (dossier)
			check_ids(dossier);
		lh_dossier_unref(dossier);
	}
	free(text);
}
END_TEST

/* From a file, in pieces. */
START_TEST(test_reading_a_file)
{
	bool refused = true;

	for (unsigned long nth = 1; refused; nth += exhaust_step()) {
		lh_error error;
		lh_dossier *dossier = NULL;

		exhaust_begin(nth, _i);
		dossier = lh_dossier_read_file(TEST_DATA "/good/also.xml", NULL, NULL, &error);
		refused = exhaust_end();
		ck_assert_msg(refused == !dossier, "allocation %lu", nth);
		ck_assert_int_eq(error.code, refused ? LH_ERROR_MEMORY : LH_OK);
		lh_dossier_unref(dossier);
	}
}
END_TEST

/* A version that is looked at first, to see how strictly all else is taken, is refused all the same. */
START_TEST(test_version)
{
	static const char wrong[] = "<dossier xmlns='urn:lienhiep:dossier:1' version='2  2'/>";
	bool refused = true;

	for (unsigned long nth = 1; refused; nth += exhaust_step()) {
		lh_error error;

		exhaust_begin(nth, _i);
		ck_assert_ptr_null(
			lh_dossier_read_memory(wrong, strlen(wrong), NULL, NULL, &error));
		refused = exhaust_end();
		ck_assert(error.code == LH_ERROR_VALUE ||
			  (refused && error.code == LH_ERROR_MEMORY));
	}
}
END_TEST

/* Against a schema nothing is taken for right that nobody could look at. */
static void check_without_memory(const char *path, bool lasting)
{
	bool refused = true;

	for (unsigned long nth = 1; refused; nth += exhaust_step()) {
		lh_error error;
		lh_problems *problems = NULL;

		exhaust_begin(nth, lasting);
		problems = lh_schema_check_file(path, SOURCES "/lib/xml/dossier.xsd", &error);
		refused = exhaust_end();
		ck_assert_msg(refused == !problems, "allocation %lu of %s", nth, path);
		ck_assert_int_eq(error.code, refused ? LH_ERROR_MEMORY : LH_OK);
		lh_problems_free(problems);
	}
}

START_TEST(test_checking)
{
	check_without_memory(TEST_DATA "/good/also.xml", _i);
	check_without_memory(TEST_DATA "/bad-schema/misspelt-choice.xml", _i);
	check_without_memory(SOURCES "/tests/tools/broken.xml", _i);
}
END_TEST

/* A problem that cannot be noted is no reason to accept the file. */
static void refuse_without_memory(const char *wrong, bool lasting)
{
	bool refused = true;

	for (unsigned long nth = 1; refused; nth += exhaust_step()) {
		lh_problems *problems = NULL;
		lh_error error;

		exhaust_begin(nth, lasting);
		ck_assert_ptr_null(
			lh_dossier_read_memory(wrong, strlen(wrong), NULL, &problems, &error));
		refused = exhaust_end();
		ck_assert_int_eq(error.code == LH_ERROR_MEMORY, refused);
		ck_assert_int_eq(!problems, refused);
		lh_problems_free(problems);
	}
}

START_TEST(test_refusing)
{
	refuse_without_memory("<dossier xmlns='urn:lienhiep:dossier:1' id='1'><title/>x<b/>"
			      "<events><event from='mai' kind='workshp'/></events></dossier>",
			      _i);
}
END_TEST

/* So many ids wait when it is found that their table grows. */
START_TEST(test_refusing_after_ids)
{
	char *wrong = NULL;
	size_t size = 0;
	FILE *file = open_memstream(&wrong, &size);

	fprintf(file, "<dossier xmlns='urn:lienhiep:dossier:1'><organisations>");
	for (int i = 0; i < 200; i++)
		fprintf(file, "<organisation id='o%d'/>", i);
	fprintf(file, "<organisation kind='clubb'/></organisations></dossier>");
	fclose(file);
	refuse_without_memory(wrong, _i);
	free(wrong);
}
END_TEST

START_TEST(test_writing)
{
	lh_dossier *dossier = lh_dossier_read_file(TEST_DATA "/good/foreign.xml", NULL, NULL, NULL);
	char path[] = "/tmp/lienhiep-XXXXXX";
	bool refused = true;

	ck_assert_ptr_nonnull(mkdtemp(path));
	ck_assert_int_eq(chdir(path), 0);
	for (unsigned long nth = 1; refused; nth += exhaust_step()) {
		char *data = NULL;
		lh_error error;
		int result = 0;

		exhaust_begin(nth, _i);
		result = lh_dossier_write_memory(dossier, &data, NULL, &error);
		refused = exhaust_end();
		ck_assert_int_eq(result, refused ? -1 : 0);
		ck_assert_int_eq(error.code, refused ? LH_ERROR_MEMORY : LH_OK);
		free(data);
		exhaust_begin(nth, _i);
		result = lh_dossier_write_file(dossier, "hồ-sơ.xml", &error);
		refused |= exhaust_end();
		ck_assert_int_eq(error.code, result ? LH_ERROR_MEMORY : LH_OK);
		ck_assert_int_eq(access("hồ-sơ.xml", F_OK), result);
		unlink("hồ-sơ.xml");
	}
	lh_dossier_unref(dossier);
	/* Empty, or this fails. */
	ck_assert_int_eq(chdir("/") || rmdir(path), 0);
}
END_TEST

Suite *lh_exhaustion_suite(void)
{
	Suite *suite = suite_create("exhaustion");
	TCase *tests = tcase_create("exhaustion");

	tcase_set_timeout(tests, 300);
	tcase_add_loop_test(tests, test_reading, 0, 2);
	tcase_add_loop_test(tests, test_reading_ids, 0, 2);
	tcase_add_loop_test(tests, test_reading_a_file, 0, 2);
	tcase_add_loop_test(tests, test_version, 0, 2);
	tcase_add_loop_test(tests, test_checking, 0, 2);
	tcase_add_loop_test(tests, test_refusing, 0, 2);
	tcase_add_loop_test(tests, test_refusing_after_ids, 0, 2);
	tcase_add_loop_test(tests, test_writing, 0, 2);
	suite_add_tcase(suite, tests);
	return suite;
}
