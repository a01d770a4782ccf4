/* SPDX-License-Identifier: MIT */
/* Memory that runs out while a dossier is read or written: an error, and nothing else. */
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

/* A problem that cannot be noted is no reason to accept the file. */
START_TEST(test_refusing)
{
	static const char wrong[] = "<dossier xmlns='urn:lienhiep:dossier:1' id='1'><title/>x<b/>"
				    "<events><event from='mai' kind='workshp'/></events></dossier>";
	bool refused = true;

	for (unsigned long nth = 1; refused; nth += exhaust_step()) {
		lh_problems *problems = NULL;
		lh_error error;

		exhaust_begin(nth, _i);
		ck_assert_ptr_null(lh_dossier_read_memory(wrong, strlen(wrong), NULL, &problems, &error));
		refused = exhaust_end();
		ck_assert_int_eq(error.code == LH_ERROR_MEMORY, refused);
		ck_assert_int_eq(!problems, refused);
		lh_problems_free(problems);
	}
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
	tcase_add_loop_test(tests, test_refusing, 0, 2);
	tcase_add_loop_test(tests, test_writing, 0, 2);
	suite_add_tcase(suite, tests);
	return suite;
}
