/* SPDX-License-Identifier: MIT */
/* The self-check of the rows: what every table must keep to, whatever is added to it. */
#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "model/model.h"
#include "suites.h"

/* Where a test stands, for its messages: plan.kind=scheme. */
static const char *where(const struct lh_class *class, const struct lh_field *field,
			 const struct lh_choice *choice)
{
	static char text[200];

	snprintf(text, sizeof(text), "%s%s%s%s%s", class->name, field ? "." : "",
		 field ? field->name : "", choice ? "=" : "", choice ? choice->name : "");
	return text;
}

/* ------------------------------------------------------------------ */
/* Texts                                                               */

static size_t count_of(const char *text, const char *part)
{
	size_t count = 0;

	while ((text = strstr(text, part))) {
		count++;
		text += strlen(part);
	}
	return count;
}

static void check_text(const char *at, const char *what, const char *text)
{
	struct lh_text normal = { 0 };

	ck_assert_msg(text && *text, "%s has no %s", at, what);
	ck_assert_msg(lh_text_normalise(text, strlen(text), true, &normal) == LH_OK, "%s: %s", at,
		      text);
	ck_assert_msg(normal.length == strlen(text) &&
			      strncmp(normal.text, text, normal.length) == 0,
		      "%s: %s is not NFC, or has blanks too many: %s", at, what, text);
	lh_text_release(&normal);
	ck_assert_msg(count_of(text, "«") == count_of(text, "»") &&
			      count_of(text, "(") == count_of(text, ")") &&
			      count_of(text, "\"") % 2 == 0,
		      "%s: marks without their pair: %s", at, text);
	ck_assert_msg(!strstr(text, " ,") && !strstr(text, " .") && !strstr(text, " ;") &&
			      !strstr(text, ".."),
		      "%s: %s", at, text);
}

static bool ends_with(const char *text, char c)
{
	return text[strlen(text) - 1] == c;
}

static void check_texts(const char *at, const char *label_vi, const char *label_en,
			const char *description_vi, const char *description_en)
{
	check_text(at, "Vietnamese label", label_vi);
	check_text(at, "English label", label_en);
	check_text(at, "Vietnamese description", description_vi);
	check_text(at, "English description", description_en);
	ck_assert_msg(!ends_with(label_vi, '.') && !ends_with(label_en, '.'),
		      "%s: a label is no sentence", at);
	ck_assert_msg(ends_with(description_vi, '.') && ends_with(description_en, '.'),
		      "%s: a description is a sentence", at);
	/* A label is for a form's margin, a description for one line below. */
	ck_assert_msg(lh_text_width(label_vi) <= 50 && lh_text_width(label_en) <= 50,
		      "%s: long label", at);
	ck_assert_msg(lh_text_width(description_vi) <= 110 && lh_text_width(description_en) <= 110,
		      "%s: long description", at);
	/* Labels begin with a capital; only Vietnamese has these letters. */
	ck_assert_msg(!(label_vi[0] >= 'a' && label_vi[0] <= 'z') &&
			      !(label_en[0] >= 'a' && label_en[0] <= 'z'),
		      "%s: a label begins with a capital", at);
	ck_assert_msg(strcmp(description_vi, description_en) != 0, "%s: not translated", at);
}

START_TEST(test_texts)
{
	const struct lh_class *class = lh_class_row((unsigned)_i);

	check_texts(where(class, NULL, NULL), class->label_vi, class->label_en,
		    class->description_vi, class->description_en);
	for (const struct lh_field *field = class->fields; field->number; field++) {
		check_texts(where(class, field, NULL), field->label_vi, field->label_en,
			    field->description_vi, field->description_en);
		for (const struct lh_choice *it = field->choices; it && it->number; it++)
			check_texts(where(class, field, it), it->label_vi, it->label_en,
				    it->description_vi, it->description_en);
	}
}
END_TEST

/* In one form, no two fields and no two choices are called the same. */
START_TEST(test_labels_differ)
{
	const struct lh_class *class = lh_class_row((unsigned)_i);

	for (const struct lh_field *a = class->fields; a->number; a++) {
		for (const struct lh_field *b = a + 1; b->number; b++)
			ck_assert_msg(strcmp(a->label_vi, b->label_vi) &&
					      strcmp(a->label_en, b->label_en),
				      "%s and %s", where(class, a, NULL), b->name);
		for (const struct lh_choice *c = a->choices; c && c->number; c++)
			for (const struct lh_choice *d = c + 1; d->number; d++)
				ck_assert_msg(strcmp(c->label_vi, d->label_vi) &&
						      strcmp(c->label_en, d->label_en),
					      "%s and %s", where(class, a, c), d->name);
	}
}
END_TEST

/* ------------------------------------------------------------------ */
/* Numbers and types                                                   */

START_TEST(test_numbers)
{
	const struct lh_class *class = lh_class_row((unsigned)_i);
	unsigned number = 0;

	ck_assert_uint_eq(class->number, (unsigned)_i);
	for (const struct lh_field *field = class->fields; field->number; field++) {
		ck_assert_msg(field->number == ++number, "%s has number %u",
			      where(class, field, NULL), field->number);
		if (field->choices) {
			unsigned choice = 0;

			for (const struct lh_choice *it = field->choices; it->number; it++)
				ck_assert_msg(it->number == ++choice, "%s has number %u",
					      where(class, field, it), it->number);
			ck_assert_uint_ge(choice, 2);
		}
	}
	ck_assert_uint_eq(class->field_count, number);
	/* A field number is a byte, and so is a slot's place. */
	ck_assert_uint_lt(number, 200);
}
END_TEST

/* What a row says fits its type, and nothing is said that its type does not use. */
START_TEST(test_types)
{
	const struct lh_class *class = lh_class_row((unsigned)_i);
	const uint64_t known = ((UINT64_C(1) << CLASS_COUNT) - 1) & ~UINT64_C(1);

	for (const struct lh_field *field = class->fields; field->number; field++) {
		const char *at = where(class, field, NULL);
		lh_type type = field->type;
		bool refers =
			type == LH_TYPE_REF || type == LH_TYPE_REFS || type == LH_TYPE_CHILDREN;
		bool lists = type == LH_TYPE_TEXTS || type == LH_TYPE_LABELS;
		bool coded = type == LH_TYPE_CODE || type == LH_TYPE_CODES;

		ck_assert_msg(type > LH_TYPE_NONE && type <= LH_TYPE_CHILDREN, "%s", at);
		ck_assert_msg((type == LH_TYPE_ID) == (field == lh_field_row(FIELD_ID)), "%s", at);
		ck_assert_msg((type == LH_TYPE_CHOICE) == (field->choices != NULL), "%s: choices",
			      at);
		ck_assert_msg(refers == (field->to != 0), "%s: classes", at);
		ck_assert_msg(lists == (field->item != NULL), "%s: item", at);
		ck_assert_msg(coded == (field->code != 0), "%s: code", at);
		ck_assert_msg(field->code <= CODE_MEASURE, "%s: code", at);
		ck_assert_msg(!(field->flags & ~(FIELD_REQUIRED | FIELD_PERSONAL | FIELD_NAMING |
						 FIELD_OTHER_NAME)),
			      "%s: flags", at);
		/* References go to classes that exist, and never to the rows that all records share. */
		if (refers && field->to != TO_ANY)
			ck_assert_msg(!(field->to & ~known), "%s: a class that does not exist", at);
		/* A container holds one class. */
		if (type == LH_TYPE_CHILDREN)
			ck_assert_msg(field->to != TO_ANY && !(field->to & (field->to - 1)), "%s",
				      at);
		/* A name is read as text, or as that of what is referred to. */
		if (field->flags & FIELD_NAMING)
			ck_assert_msg(type == LH_TYPE_TEXT || type == LH_TYPE_PROSE ||
					      type == LH_TYPE_LABEL || type == LH_TYPE_CODE ||
					      type == LH_TYPE_REF || type == LH_TYPE_CHOICE,
				      "%s: names nothing", at);
		if (field->flags & FIELD_OTHER_NAME)
			ck_assert_msg(type == LH_TYPE_TEXT || type == LH_TYPE_LABEL ||
					      type == LH_TYPE_LABELS,
				      "%s: no other name", at);
	}
}
END_TEST

/* ------------------------------------------------------------------ */
/* Places                                                              */

/* Every class but the dossier stands somewhere, and only tasks stand in tasks. */
START_TEST(test_places)
{
	unsigned places[CLASS_COUNT] = { 0 };

	for (unsigned i = 0; i < CLASS_COUNT; i++)
		for (const struct lh_field *field = lh_class_row(i)->fields; field->number; field++)
			for (unsigned j = 1; field->type == LH_TYPE_CHILDREN && j < CLASS_COUNT;
			     j++)
				if (field->to >> j & 1) {
					places[j]++;
					ck_assert_msg(i < j || i == CLASS_TASK, "%s in %s",
						      lh_class_name(j), lh_class_name(i));
				}
	ck_assert_uint_eq(places[CLASS_DOSSIER], 0);
	for (unsigned j = 2; j < CLASS_COUNT; j++)
		ck_assert_msg(places[j] > 0, "%s stands nowhere", lh_class_name(j));
}
END_TEST

/* The table of classes is full: a number without a table would be found at run time only. */
START_TEST(test_table)
{
	ck_assert_uint_eq(lh_class_count(), CLASS_COUNT - 1);
	for (unsigned i = 0; i < CLASS_COUNT; i++)
		ck_assert_ptr_nonnull(lh_class_row(i));
	ck_assert_ptr_null(lh_class_row(CLASS_COUNT));
	ck_assert_uint_eq(lh_class_row(CLASS_RECORD)->field_count, RECORD_FIELD_COUNT);
	/* `to` has a bit for each class. */
	ck_assert_uint_lt(CLASS_COUNT, 64);
}
END_TEST

Suite *lh_rows_suite(void)
{
	Suite *suite = suite_create("rows");
	TCase *tests = tcase_create("rows");

	tcase_add_test(tests, test_table);
	tcase_add_loop_test(tests, test_numbers, 0, CLASS_COUNT);
	tcase_add_loop_test(tests, test_types, 0, CLASS_COUNT);
	tcase_add_loop_test(tests, test_texts, 0, CLASS_COUNT);
	tcase_add_loop_test(tests, test_labels_differ, 0, CLASS_COUNT);
	tcase_add_test(tests, test_places);
	suite_add_tcase(suite, tests);
	return suite;
}
