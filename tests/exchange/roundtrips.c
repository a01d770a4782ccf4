/* SPDX-License-Identifier: MIT */
/* What is written as CSV and read again: nothing changes, and nothing is lost. */
#include <stdlib.h>

#include <lienhiep.h>

#include "common/generate.h"
#include "suites.h"
#include "support.h"

/* ------------------------------------------------------------------ */
/* Dossiers                                                            */

static lh_dossier *read_file(const char *path)
{
	lh_error error;
	lh_dossier *dossier = lh_dossier_read_file(path, NULL, NULL, &error);

	ck_assert_msg(dossier, "%s: %s", path, error.text_en);
	return dossier;
}

static const struct sample {
	const char *path; /* NULL: generated from the seed */
	unsigned seed;
} samples[] = {
	{ EXAMPLES "/hanoi-2023.xml", 0 },
	{ EXAMPLES "/hanoi-2024.xml", 0 },
	{ TEST_DATA "/good/every.xml", 0 },
	{ TEST_DATA "/good/also.xml", 0 },
	{ TEST_DATA "/good/foreign.xml", 0 },
	{ TEST_DATA "/good/places.xml", 0 },
	{ NULL, 1 },
};

static lh_dossier *sample_of(const struct sample *sample)
{
	return sample->path ? read_file(sample->path) : generate_dossier(sample->seed);
}

/* ------------------------------------------------------------------ */

/* Into the dossier that it came from, each class on its own: all is there already. */
START_TEST(nothing_changes)
{
	const lh_csv_options *style = &csv_styles[_i / (int)COUNT_OF(samples)];
	lh_dossier *dossier = sample_of(&samples[_i % (int)COUNT_OF(samples)]);
	char *before = text_of(dossier), *after = NULL;

	for (unsigned class_number = 1; class_number <= lh_class_count(); class_number++) {
		lh_import *import = lh_import_new(dossier, style->language, NULL);
		lh_import_result result;
		size_t rows = 0;
		lh_table *table = lh_table_new(dossier, class_number, LH_VIETNAMESE, false, NULL);

		rows = lh_table_row_count(table);
		lh_table_free(table);
		import_written(import, dossier, class_number, style);
		finish_import(import, &result);
		ck_assert_msg(!result.added && !result.changed && !result.cleared &&
				      result.unchanged == rows,
			      "%s: %zu added, %zu changed, %zu cleared, %zu of %zu unchanged",
			      lh_class_name(class_number), result.added, result.changed,
			      result.cleared, result.unchanged, rows);
	}
	after = text_of(dossier);
	ck_assert_str_eq(before, after);
	free(before);
	free(after);
	lh_dossier_unref(dossier);
}
END_TEST

/* Into an empty dossier, all classes at once: the same dossier. */
START_TEST(nothing_is_lost)
{
	const lh_csv_options *style = &csv_styles[_i / (int)COUNT_OF(samples)];
	lh_dossier *dossier = sample_of(&samples[_i % (int)COUNT_OF(samples)]);
	lh_dossier *copy = lh_dossier_new(NULL);
	lh_import *import = NULL;
	lh_import_result result;

	give_ids(lh_dossier_object(dossier));
	drop_unresolved(lh_dossier_object(dossier));
	/* Labels are in the dossier's own language. */
	ck_assert(!lh_dossier_set_language(copy, lh_dossier_language(dossier), NULL));
	import = lh_import_new(copy, style->language, NULL);
	for (unsigned class_number = 1; class_number <= lh_class_count(); class_number++)
		import_written(import, dossier, class_number, style);
	finish_import(import, &result);
	ck_assert(lh_object_equal(lh_dossier_object(dossier), lh_dossier_object(copy)));
	lh_dossier_unref(copy);
	lh_dossier_unref(dossier);
}
END_TEST

Suite *lh_round_trips_suite(void)
{
	Suite *suite = suite_create("exchange/round-trips");
	TCase *tcase = tcase_create("csv");
	int count = (int)(COUNT_OF(samples) * CSV_STYLES);

	tcase_set_timeout(tcase, 300);
	tcase_add_loop_test(tcase, nothing_changes, 0, count);
	tcase_add_loop_test(tcase, nothing_is_lost, 0, count);
	suite_add_tcase(suite, tcase);
	return suite;
}
