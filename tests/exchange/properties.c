/* SPDX-License-Identifier: MIT */
/* What holds for any dossier: small ones that come of steps drawn at random, the same each time. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lienhiep.h>

#include "common/exhaust.h"
#include "suites.h"
#include "support.h"

enum { SEEDS = 48, STEPS = 120, MOST_RECORDS = 64 };

/* A dossier under way; records that were removed stay among them. */
struct edit {
	lh_dossier *dossier;
	lh_object *records[MOST_RECORDS];
	size_t count;
	unsigned seed; /* in ids, so that those of two dossiers differ */
	unsigned state;
};

static unsigned draw(struct edit *edit, size_t below)
{
	edit->state = edit->state * 1664525u + 1013904223u;
	return (edit->state >> 8) % (unsigned)below;
}

/* ------------------------------------------------------------------ */
/* Values                                                              */

/* What CSV, spreadsheets, headings, ids and numbers could take for something of theirs. */
static const char *draw_text(struct edit *edit)
{
	static const char *const texts[] = {
		"=1+1",	     "'=1",
		"+84 24",    "@a",
		"-",	     "'",
		"\"",	     "a\"b",
		",",	     "a;b",
		"a|b, c",    "sep=;",
		"id",	     "dossier",
		"true",	     "có",
		"?",	     "1.234",
		"1,234",     "A",
		"A true",    "Hội A",
		"hội a",     "/dossier",
		"ộ 🧪",  "x\xEF\xBB\xBF",
		"\xC2\xA0x", "27/12/2023",
		"12 tỷ",     "\xE2\x80\xA8x",
	};
	return texts[draw(edit, COUNT_OF(texts))];
}

static const char *draw_prose(struct edit *edit)
{
	static const char *const texts[] = { "\t=x", "\r=x", "'\t",    "a\r\nb", "\na\n",
					     "  x",  "x ",   "\"\n\"", ",\r\n,", "x\r" };
	return draw(edit, 2) ? draw_text(edit) : texts[draw(edit, COUNT_OF(texts))];
}

static const char *draw_number(struct edit *edit, lh_type type)
{
	static const char *const decimals[] = { "0.50", "-1", "1.234", "1000",
						"0.000000000000000001" };
	static const char *const quantities[] = { "~1.234", "1000+", "?", "0" };
	static const char *const integers[] = { "0", "-9223372036854775807", "40000000" };

	if (type == LH_TYPE_DECIMAL)
		return decimals[draw(edit, COUNT_OF(decimals))];
	if (type == LH_TYPE_QUANTITY)
		return quantities[draw(edit, COUNT_OF(quantities))];
	return integers[draw(edit, COUNT_OF(integers))];
}

static const char *draw_id(struct edit *edit, char id[32])
{
	static const char *const ids[] = { "true", "A", "Hội", "dossier" };

	if (!draw(edit, 12))
		return ids[draw(edit, COUNT_OF(ids))];
	snprintf(id, 32, "đ_%u.%u", edit->seed, draw(edit, 1000));
	return id;
}

/* ------------------------------------------------------------------ */
/* Steps: each may be refused                                          */

static void set_reference(struct edit *edit, lh_object *object, unsigned field)
{
	const lh_object *target = edit->records[draw(edit, edit->count)];

	if (lh_field_type(field) == LH_TYPE_REF)
		lh_set_ref(object, field, target, NULL);
	else
		lh_list_insert_ref(object, field, draw(edit, 3), target, NULL);
}

static void set_value(struct edit *edit, lh_object *object, unsigned field)
{
	static const char *const languages[] = { "en", "fr", "lo" };
	const char *language = languages[draw(edit, COUNT_OF(languages))];
	size_t place = draw(edit, 3);
	lh_type type = lh_field_type(field);
	char id[32];

	switch (type) {
	case LH_TYPE_ID:
		lh_set_text(object, field, draw_id(edit, id), NULL);
		break;
	case LH_TYPE_REF:
	case LH_TYPE_REFS:
		set_reference(edit, object, field);
		break;
	case LH_TYPE_LABEL:
		lh_set_text(object, field, draw_text(edit), NULL);
		if (draw(edit, 2))
			lh_set_label(object, field, language, draw_text(edit), NULL);
		break;
	case LH_TYPE_LABELS:
		lh_list_insert_text(object, field, place, draw_text(edit), NULL);
		if (draw(edit, 2))
			lh_list_set_label(object, field, place, language, draw_text(edit), NULL);
		break;
	case LH_TYPE_TEXTS:
		lh_list_insert_text(object, field, place, draw_text(edit), NULL);
		break;
	case LH_TYPE_TEXT:
	case LH_TYPE_PROSE:
		lh_set_text(object, field,
			    type == LH_TYPE_PROSE ? draw_prose(edit) : draw_text(edit), NULL);
		break;
	case LH_TYPE_CHOICE:
		lh_set_choice(object, field, 1 + draw(edit, lh_field_choice_count(field)), NULL);
		break;
	case LH_TYPE_CODES:
		lh_set_field(object, field, "JP DE VN", NULL);
		break;
	case LH_TYPE_DATE:
		lh_set_field(object, field, draw(edit, 2) ? "2023-02" : "2024-02-29", NULL);
		break;
	case LH_TYPE_FLAG:
		lh_set_flag(object, field, draw(edit, 2), NULL);
		break;
	case LH_TYPE_CODE:
		lh_set_field(object, field, "VN", NULL);
		break;
	default:
		lh_set_field(object, field, draw_number(edit, type), NULL);
	}
}

static void take_step(struct edit *edit)
{
	lh_object *object = edit->records[draw(edit, edit->count)], *child = NULL;
	unsigned fields = 0, field = 0;
	char id[32];

	while (lh_class_field_at(lh_object_class(object), fields))
		fields++;
	field = lh_class_field_at(lh_object_class(object), draw(edit, fields));
	if (field == LH_DOSSIER_LANGUAGE || field == LH_DOSSIER_VERSION)
		return;
	if (lh_field_type(field) != LH_TYPE_CHILDREN) {
		set_value(edit, object, field);
		if (!draw(edit, 8) && field != LH_RECORD_ID)
			lh_clear(object, field, NULL);
		return;
	}
	if (edit->count == MOST_RECORDS)
		return;
	child = lh_list_add(object, field, draw(edit, 4) ? draw_id(edit, id) : NULL, NULL);
	if (child)
		edit->records[edit->count++] = child;
	if (edit->count < 2 || draw(edit, 16))
		return;
	lh_object_remove(edit->records[1 + draw(edit, edit->count - 1)], NULL);
	/* Another may get its id, and be of a class that the references do not accept. */
	drop_unresolved(lh_dossier_object(edit->dossier));
}

static lh_dossier *edited(unsigned seed)
{
	struct edit edit = { .dossier = lh_dossier_new(NULL), .seed = seed, .state = seed };

	edit.records[edit.count++] = lh_dossier_object(edit.dossier);
	if (seed % 3 == 0)
		ck_assert(!lh_dossier_set_language(edit.dossier, "en", NULL));
	for (unsigned i = 0; i < STEPS; i++)
		take_step(&edit);
	return edit.dossier;
}

/* ------------------------------------------------------------------ */
/* Properties                                                          */

static const lh_csv_options *style_of(int seed)
{
	return &csv_styles[seed % CSV_STYLES];
}

/* An import of all that another dossier has. */
static lh_import *import_of_all(lh_dossier *into, const lh_dossier *from, int seed)
{
	lh_import *import = lh_import_new(into, style_of(seed)->language, NULL);

	for (unsigned i = 1; i <= lh_class_count(); i++)
		import_written(import, from, i, style_of(seed));
	return import;
}

static void check_unchanged(const char *before, const lh_dossier *dossier,
			    const lh_import_result *result)
{
	char *after = text_of(dossier);

	ck_assert_str_eq(after, before);
	ck_assert_uint_eq(result->added + result->changed + result->cleared, 0);
	free(after);
}

START_TEST(what_was_written_changes_nothing)
{
	lh_dossier *dossier = edited((unsigned)_i);
	char *before = text_of(dossier);
	lh_import_result result;

	for (unsigned i = 1; i <= lh_class_count(); i++) {
		lh_import *import = lh_import_new(dossier, style_of(_i)->language, NULL);

		import_written(import, dossier, i, style_of(_i));
		finish_import(import, &result);
		check_unchanged(before, dossier, &result);
	}
	finish_import(import_of_all(dossier, dossier, _i), &result);
	check_unchanged(before, dossier, &result);
	free(before);
	lh_dossier_unref(dossier);
}
END_TEST

START_TEST(what_was_written_is_all)
{
	lh_dossier *dossier = edited((unsigned)_i), *copy = lh_dossier_new(NULL);
	char *before = NULL, *after = NULL;

	give_ids(lh_dossier_object(dossier));
	drop_unresolved(lh_dossier_object(dossier));
	before = text_of(dossier);
	if (lh_dossier_language(dossier))
		ck_assert(!lh_dossier_set_language(copy, lh_dossier_language(dossier), NULL));
	finish_import(import_of_all(copy, dossier, _i), NULL);
	after = text_of(copy);
	ck_assert_str_eq(after, before);
	free(before);
	free(after);
	lh_dossier_unref(copy);
	lh_dossier_unref(dossier);
}
END_TEST

/* The tables of one dossier into another, and again. */
START_TEST(twice_is_once)
{
	lh_dossier *dossier = edited((unsigned)_i), *other = edited((unsigned)_i + SEEDS);
	lh_problems *problems = NULL;
	lh_import_result result;

	for (int twice = 0; twice < 2; twice++) {
		lh_import *import = import_of_all(dossier, other, _i);
		char *before = text_of(dossier);
		bool fine = !lh_import_finish(import, &result, &problems, NULL);

		/* Both may use an id for records of different classes. */
		if (twice)
			ck_assert(fine);
		if (twice || !fine)
			check_unchanged(before, dossier, &result);
		ck_assert_int_eq(fine, !problems);
		lh_problems_free(problems);
		lh_import_free(import);
		free(before);
		if (!fine)
			break;
	}
	lh_dossier_unref(other);
	lh_dossier_unref(dossier);
}
END_TEST

/* ------------------------------------------------------------------ */
/* Refusals                                                            */

/* What a dossier says, and what follows from its ids: a line for each record. */
static void put_facts(const lh_object *object, FILE *file)
{
	unsigned field = 0;
	const char *id = lh_get_text(object, LH_RECORD_ID);
	char *proposed = lh_object_format_id(object);

	fprintf(file, "%p %s %d %d %s\n", (const void *)object, id ? id : "",
		id && lh_dossier_find(lh_object_dossier(object), id) == object,
		lh_object_is_referenced(object), proposed);
	free(proposed);
	for (unsigned i = 0; (field = lh_class_field_at(lh_object_class(object), i)); i++)
		for (size_t j = 0;
		     lh_field_type(field) == LH_TYPE_CHILDREN && j < lh_list_count(object, field);
		     j++)
			put_facts(lh_list_get(object, field, j), file);
}

static char *facts_of(const lh_dossier *dossier)
{
	char *facts = NULL, *text = text_of(dossier);
	size_t size = 0;
	FILE *file = open_memstream(&facts, &size);

	ck_assert_ptr_nonnull(file);
	put_facts(lh_dossier_object(dossier), file);
	fputs(text, file);
	fclose(file);
	free(text);
	return facts;
}

START_TEST(refusals_leave_nothing)
{
	static const char *const headings[] = { "title", "in" }, *const cells[] = { "x",
										    "nowhere" };
	lh_dossier *dossier = edited((unsigned)_i), *other = edited((unsigned)_i + SEEDS);
	char *before = facts_of(dossier), *after = NULL;
	lh_import *import = import_of_all(dossier, other, _i);
	lh_problems *problems = NULL;

	ck_assert(!lh_import_table(import, lh_class_find("task"), "last", NULL));
	ck_assert(!lh_import_row(import, 1, headings, 2, NULL));
	ck_assert(!lh_import_row(import, 2, cells, 2, NULL));
	ck_assert_int_eq(lh_import_finish(import, NULL, &problems, NULL), -1);
	ck_assert_str_eq(lh_problems_get(problems, lh_problems_count(problems) - 1)->path,
			 "last!B2");
	for (int freed = 0; freed < 2; freed++) {
		after = facts_of(dossier);
		ck_assert_str_eq(after, before);
		free(after);
		if (!freed)
			lh_import_free(import);
	}
	lh_problems_free(problems);
	free(before);
	lh_dossier_unref(other);
	lh_dossier_unref(dossier);
}
END_TEST

Suite *lh_properties_suite(void)
{
	Suite *suite = suite_create("exchange/properties");
	TCase *tcase = tcase_create("edited");
	int seeds = SEEDS / (int)exhaust_step();

	tcase_set_timeout(tcase, 300);
	tcase_add_loop_test(tcase, what_was_written_changes_nothing, 0, seeds);
	tcase_add_loop_test(tcase, what_was_written_is_all, 0, seeds);
	tcase_add_loop_test(tcase, twice_is_once, 0, seeds);
	tcase_add_loop_test(tcase, refusals_leave_nothing, 0, seeds);
	suite_add_tcase(suite, tcase);
	return suite;
}
