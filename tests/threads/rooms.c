/* SPDX-License-Identifier: MIT */
/* All that a program does with dossiers, in many threads at once: load, check, review, save, import. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "suites.h"
#include "xml/helpers.h"

#define EXAMPLE EXAMPLES "/hanoi-2024.xml"
#define SCHEMA	SOURCES "/lib/xml/dossier.xsd"

static lh_dossier *load_example(char **bytes)
{
	lh_error error;
	lh_dossier *dossier = lh_dossier_read_file(EXAMPLE, NULL, NULL, &error);

	ck_assert_msg(dossier, "%s", error.text_en);
	ck_assert_int_eq(lh_dossier_write_memory(dossier, bytes, NULL, NULL), 0);
	return dossier;
}

static size_t count_findings(const lh_dossier *dossier)
{
	lh_problems *problems = lh_dossier_check(dossier, NULL, NULL);
	size_t count = lh_problems_count(problems);

	lh_problems_free(problems);
	return count;
}

/* A review of the example's year, of one dossier for all threads. */
static lh_review *review_year(const lh_dossier *dossier)
{
	return lh_review_new(dossier, (lh_date){ .year = 2024, .month = 1, .day = 1 },
			     (lh_date){ .year = 2024, .month = 12, .day = 31 }, NULL);
}

/* The sum of all that a review counts; 0: there was none. */
static size_t count_review(const lh_dossier *dossier)
{
	lh_review *review = review_year(dossier);
	size_t sum = 0;

	for (size_t i = 0; review && i < lh_measure_count(); i++) {
		lh_review_value(review, i);
		lh_review_previous(review, i);
		lh_review_verdict(review, i);
		sum += lh_review_record_count(review, i) + lh_review_undetermined_count(review, i) +
		       lh_review_stated_count(review, i);
	}
	for (int i = 0; review && i < LH_REVIEW_LIST_COUNT; i++)
		sum += lh_review_list_count(review, (lh_review_list)i);
	lh_review_free(review);
	return sum;
}

/* Each class as a table, and the import of that into a copy, which then says the same. */
static bool import_again(const lh_dossier *dossier, const char *bytes)
{
	lh_dossier *copy = lh_dossier_copy(dossier, NULL);
	lh_import *import = lh_import_new(copy, LH_VIETNAMESE, NULL);
	lh_import_result result = { 0 };
	bool good = import != NULL;

	for (unsigned class_number = 2; class_number <= lh_class_count() && good; class_number++) {
		char *table = NULL;
		size_t size = 0;

		good = !lh_csv_write(dossier, class_number, NULL, &table, &size, NULL) &&
		       !lh_import_csv(import, class_number, table, size, NULL, NULL, NULL, NULL);
		free(table);
	}
	good = good && !lh_import_finish(import, &result, NULL, NULL) && !result.added &&
	       !result.changed && writes(copy, bytes);
	lh_import_free(import);
	lh_dossier_unref(copy);
	return good;
}

/* ------------------------------------------------------------------ */

static void *use_one(void *data)
{
	struct work *work = data;
	const size_t reviewed = count_review(work->dossier);
	char path[32];

	snprintf(path, sizeof(path), "%d.xml", work->number);
	work->good = reviewed > 0;
	for (int i = 0; i < rounds() && work->good; i++)
		work->good = count_findings(work->dossier) == work->findings &&
			     count_review(work->dossier) == reviewed &&
			     import_again(work->dossier, work->bytes) &&
			     !lh_dossier_write_file(work->dossier, path, NULL) &&
			     !lh_dossier_write_file(work->dossier, work->path, NULL);
	return NULL;
}

/* Read together, and saved to files of their own and to one. */
START_TEST(test_one_dossier)
{
	struct work works[THREADS];
	char *bytes = NULL;
	lh_dossier *dossier = load_example(&bytes);

	enter_folder();
	for (int i = 0; i < THREADS; i++)
		works[i] = (struct work){ .dossier = dossier,
					  .bytes = bytes,
					  .findings = count_findings(dossier),
					  .path = "all.xml" };
	run_together(use_one, works);
	assert_entries(THREADS + 1);
	assert_holds("all.xml", bytes);
	assert_holds("0.xml", bytes);
	leave_folder();
	lh_dossier_unref(dossier);
	free(bytes);
}
END_TEST

static void *use_own(void *data)
{
	struct work *work = data;
	char path[32];

	snprintf(path, sizeof(path), "%d.xml", work->number);
	work->good = true;
	for (int i = 0; i < rounds() && work->good; i++) {
		lh_dossier *dossier = lh_dossier_read_file(EXAMPLE, NULL, NULL, NULL),
			   *again = NULL;
		lh_problems *problems = NULL;

		work->good = dossier && count_findings(dossier) == work->findings &&
			     count_review(dossier) && import_again(dossier, work->bytes) &&
			     !lh_dossier_write_file(dossier, path, NULL);
		lh_dossier_unref(dossier);
		again = lh_dossier_read_file(path, NULL, NULL, NULL);
		problems = lh_schema_check_file(path, SCHEMA, NULL);
		work->good = work->good && again && writes(again, work->bytes) && problems &&
			     !lh_problems_count(problems);
		lh_problems_free(problems);
		lh_dossier_unref(again);
	}
	return NULL;
}

START_TEST(test_own_dossiers)
{
	struct work works[THREADS];
	char *bytes = NULL;
	lh_dossier *dossier = load_example(&bytes);

	enter_folder();
	for (int i = 0; i < THREADS; i++)
		works[i] = (struct work){ .bytes = bytes, .findings = count_findings(dossier) };
	run_together(use_own, works);
	assert_entries(THREADS);
	leave_folder();
	lh_dossier_unref(dossier);
	free(bytes);
}
END_TEST

/* ------------------------------------------------------------------ */

/* A review as it is written by the threads, each in another format, and by one. */
static void *write_reports(void *data)
{
	struct work *work = data;
	lh_report_options options = { .stylesheets = SOURCES "/lib/report" };

	work->good = true;
	for (int i = 0; i < rounds() && work->good; i++) {
		lh_report_format format = (lh_report_format)((work->number + i) % 5);
		char *first = NULL, *second = NULL;

		work->good = !lh_report_write_memory(work->review, format, &options, &first, NULL,
						     NULL) &&
			     !lh_report_write_memory(work->review, format, &options, &second, NULL,
						     NULL) &&
			     strcmp(first, second) == 0;
		free(first);
		free(second);
	}
	return NULL;
}

START_TEST(test_reports)
{
	struct work works[THREADS];
	char *bytes = NULL;
	lh_dossier *dossier = load_example(&bytes);
	lh_review *of_year = review_year(dossier);

	for (int i = 0; i < THREADS; i++)
		works[i] = (struct work){ .review = of_year };
	run_together(write_reports, works);
	lh_review_free(of_year);
	lh_dossier_unref(dossier);
	free(bytes);
}
END_TEST

/* ------------------------------------------------------------------ */

/* Whoever finds the file as it was adds an event; else it begins again. */
static void *add_one(void *data)
{
	struct work *work = data;

	work->good = true;
	for (int done = 0; done < rounds() && work->good;) {
		lh_file_mark mark;
		bool marked = !lh_file_mark_read(work->path, &mark, NULL);
		lh_dossier *dossier = lh_dossier_read_file(work->path, NULL, NULL, NULL);
		lh_error error = { 0 };
		char id[32];

		snprintf(id, sizeof(id), "e%d-%d", work->number, done);
		work->good = marked && dossier && lh_dossier_events_add(dossier, id, NULL);
		if (work->good &&
		    !lh_dossier_write_file_if_unchanged(dossier, work->path, &mark, &error))
			done++;
		else
			work->good = work->good && error.code == LH_ERROR_CHANGED;
		lh_dossier_unref(dossier);
	}
	return NULL;
}

START_TEST(test_one_file)
{
	struct work works[THREADS];
	lh_dossier *dossier = lh_dossier_new(NULL);

	enter_folder();
	ck_assert_int_eq(lh_dossier_write_file(dossier, "one.xml", NULL), 0);
	lh_dossier_unref(dossier);
	for (int i = 0; i < THREADS; i++)
		works[i] = (struct work){ .path = "one.xml" };
	run_together(add_one, works);
	dossier = lh_dossier_read_file("one.xml", NULL, NULL, NULL);
	/* Nobody's was lost. */
	ck_assert_uint_eq(lh_list_count(lh_dossier_object(dossier), LH_DOSSIER_EVENTS),
			  (size_t)(THREADS * rounds()));
	lh_dossier_unref(dossier);
	leave_folder();
}
END_TEST

Suite *lh_rooms_suite(void)
{
	Suite *suite = suite_create("threads/rooms");
	TCase *tests = tcase_create("rooms");

	tcase_set_timeout(tests, 600);
	/* First: what is set up once is set up by whichever thread comes first. */
	tcase_add_test(tests, test_own_dossiers);
	tcase_add_test(tests, test_one_dossier);
	tcase_add_test(tests, test_reports);
	tcase_add_test(tests, test_one_file);
	suite_add_tcase(suite, tests);
	return suite;
}
