/* SPDX-License-Identifier: MIT */
/* What is written as CSV and read again: nothing changes, and nothing is lost. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lienhiep.h>

#include "common/generate.h"
#include "suites.h"

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

static lh_dossier *dossier_of(const struct sample *sample)
{
	return sample->path ? read_file(sample->path) : generate_dossier(sample->seed);
}

static const struct style {
	lh_csv_options options;
} styles[] = {
	{ { 0 } },
	{ { .separator = ';',
	    .labels = true,
	    .language = LH_VIETNAMESE,
	    .byte_order_mark = true } },
	{ { .separator = '\t', .language = LH_ENGLISH } },
	{ { .labels = true, .language = LH_ENGLISH } },
};

/* Read a table into an import; the style says how it was written. */
static void import_table(lh_import *import, unsigned class_number, const char *text, size_t size)
{
	lh_error error;

	ck_assert_msg(!lh_import_csv(import, class_number, text, size, lh_class_name(class_number),
				     NULL, NULL, &error),
		      "%s: %ld:%ld: %s", lh_class_name(class_number), error.line, error.column,
		      error.text_en);
}

static void finish(lh_import *import, lh_import_result *result)
{
	lh_problems *problems = NULL;
	lh_error error;

	if (lh_import_finish(import, result, &problems, &error)) {
		for (size_t i = 0; i < lh_problems_count(problems); i++)
			fprintf(stderr, "%s: %s\n", lh_problems_get(problems, i)->path,
				lh_problems_get(problems, i)->text_en);
		ck_abort_msg("%s: %s", error.path, error.text_en);
	}
	ck_assert_ptr_null(problems);
	lh_import_free(import);
}

/* ------------------------------------------------------------------ */

/* Into the dossier that it came from, each class on its own: all is there already. */
START_TEST(nothing_changes)
{
	const struct style *style = &styles[_i / (int)COUNT_OF(samples)];
	lh_dossier *dossier = dossier_of(&samples[_i % (int)COUNT_OF(samples)]);
	char *before = NULL, *after = NULL;

	ck_assert(!lh_dossier_write_memory(dossier, &before, NULL, NULL));
	for (unsigned class_number = 1; class_number <= lh_class_count(); class_number++) {
		lh_import *import = lh_import_new(dossier, style->options.language, NULL);
		lh_import_result result;
		char *text = NULL;
		size_t size = 0, rows = 0;
		lh_table *table = lh_table_new(dossier, class_number, LH_VIETNAMESE, false, NULL);

		rows = lh_table_row_count(table);
		lh_table_free(table);
		ck_assert(
			!lh_csv_write(dossier, class_number, &style->options, &text, &size, NULL));
		import_table(import, class_number, text, size);
		finish(import, &result);
		ck_assert_msg(!result.added && !result.changed && !result.cleared &&
				      result.unchanged == rows,
			      "%s: %zu added, %zu changed, %zu cleared, %zu of %zu unchanged",
			      lh_class_name(class_number), result.added, result.changed,
			      result.cleared, result.unchanged, rows);
		free(text);
	}
	ck_assert(!lh_dossier_write_memory(dossier, &after, NULL, NULL));
	ck_assert_str_eq(before, after);
	free(before);
	free(after);
	lh_dossier_unref(dossier);
}
END_TEST

/* Give an id to each record: an import would, and the two could not be compared. */
static void give_ids(lh_object *object)
{
	unsigned field = 0;

	if (lh_class_field_find(lh_object_class(object), "id") && !lh_has(object, LH_RECORD_ID) &&
	    lh_object_parent(object)) {
		char *id = lh_object_format_id(object);

		ck_assert(!lh_set_text(object, LH_RECORD_ID, id, NULL));
		free(id);
	}
	for (unsigned i = 0; (field = lh_class_field_at(lh_object_class(object), i)); i++)
		for (size_t j = 0;
		     lh_field_type(field) == LH_TYPE_CHILDREN && j < lh_list_count(object, field);
		     j++)
			give_ids(lh_list_get(object, field, j));
}

/*
 * References to records that are not there: a table with them is refused where nothing else has
 * them.
 */
static void drop_unresolved(lh_object *object)
{
	unsigned field = 0;

	for (unsigned i = 0; (field = lh_class_field_at(lh_object_class(object), i)); i++) {
		lh_type type = lh_field_type(field);

		if (type == LH_TYPE_REF && !lh_get_ref(object, field))
			ck_assert(!lh_clear(object, field, NULL));
		for (size_t j = lh_list_count(object, field); j-- > 0;) {
			lh_object *item = lh_list_get(object, field, j);

			if (type == LH_TYPE_REFS && !item)
				ck_assert(!lh_list_remove(object, field, j, NULL));
			else if (type == LH_TYPE_CHILDREN)
				drop_unresolved(item);
		}
	}
}

/* Into an empty dossier, all classes at once: the same dossier. */
START_TEST(nothing_is_lost)
{
	const struct style *style = &styles[_i / (int)COUNT_OF(samples)];
	lh_dossier *dossier = dossier_of(&samples[_i % (int)COUNT_OF(samples)]);
	lh_dossier *copy = lh_dossier_new(NULL);
	lh_import *import = NULL;
	lh_import_result result;

	give_ids(lh_dossier_object(dossier));
	drop_unresolved(lh_dossier_object(dossier));
	/* Labels are in the dossier's own language. */
	ck_assert(!lh_dossier_set_language(copy, lh_dossier_language(dossier), NULL));
	import = lh_import_new(copy, style->options.language, NULL);
	for (unsigned class_number = 1; class_number <= lh_class_count(); class_number++) {
		char *text = NULL;
		size_t size = 0;

		ck_assert(
			!lh_csv_write(dossier, class_number, &style->options, &text, &size, NULL));
		import_table(import, class_number, text, size);
		free(text);
	}
	finish(import, &result);
	ck_assert(lh_object_equal(lh_dossier_object(dossier), lh_dossier_object(copy)));
	lh_dossier_unref(copy);
	lh_dossier_unref(dossier);
}
END_TEST

Suite *lh_round_trips_suite(void)
{
	Suite *suite = suite_create("exchange/round-trips");
	TCase *tcase = tcase_create("csv");
	int count = (int)(COUNT_OF(samples) * COUNT_OF(styles));

	tcase_set_timeout(tcase, 60);
	tcase_add_loop_test(tcase, nothing_changes, 0, count);
	tcase_add_loop_test(tcase, nothing_is_lost, 0, count);
	suite_add_tcase(suite, tcase);
	return suite;
}
