/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "review/support.h"

/* ------------------------------------------------------------------ */
/* Dossiers and reviews                                                */

lh_dossier *dossier_of(const char *body)
{
	static const char form[] =
		"<dossier xmlns=\"urn:lienhiep:dossier:1\" version=\"1\">%s</dossier>";
	size_t size = sizeof(form) + strlen(body);
	char *xml = malloc(size);
	lh_dossier *dossier = NULL;
	lh_error error;
	int length = 0;

	ck_assert_ptr_nonnull(xml);
	length = snprintf(xml, size, form, body);
	dossier = lh_dossier_read_memory(xml, (size_t)length, NULL, NULL, &error);
	ck_assert_msg(dossier != NULL, "%s: %s", error.path, error.text_en);
	free(xml);
	return dossier;
}

lh_review *review_of(lh_dossier *dossier, const char *period)
{
	char first[24], last[24] = "";
	lh_date from, to;
	lh_review *review = NULL;
	lh_error error;

	ck_assert_int_ge(sscanf(period, "%23s %23s", first, last), 1);
	ck_assert_int_eq(lh_date_parse(first, &from, NULL), 0);
	ck_assert_int_eq(lh_date_parse(*last ? last : first, &to, NULL), 0);
	review = lh_review_new(dossier, from, to, &error);
	ck_assert_msg(review != NULL, "%s", error.text_en);
	return review;
}

lh_review *review_of_body(const char *body, const char *period)
{
	lh_dossier *dossier = dossier_of(body);
	lh_review *review = review_of(dossier, period);

	lh_dossier_unref(dossier);
	return review;
}

size_t measure_of(const char *code)
{
	size_t measure = lh_measure_find(code);

	ck_assert_msg(measure < lh_measure_count(), "no measure is called %s", code);
	return measure;
}

/* ------------------------------------------------------------------ */
/* A review as text                                                    */

const char *verdict_name(lh_verdict verdict)
{
	static const char *const names[] = { "none", "agrees", "more", "differs", "untold" };

	ck_assert_uint_lt((unsigned)verdict, sizeof(names) / sizeof(names[0]));
	return names[verdict];
}

static void append(char text[TEXT_SIZE], const char *separator, const char *more)
{
	size_t used = strlen(text);

	ck_assert_uint_lt(used + strlen(separator) + strlen(more), TEXT_SIZE);
	snprintf(text + used, TEXT_SIZE - used, "%s%s", used ? separator : "", more);
}

static void append_id(char text[TEXT_SIZE], const lh_object *record)
{
	const char *id = lh_get_text(record, LH_RECORD_ID);

	ck_assert_ptr_nonnull(record);
	append(text, " ", id ? id : "-");
}

char *counted_ids(const lh_review *review, size_t measure, char text[TEXT_SIZE])
{
	*text = '\0';
	for (size_t i = 0; i < lh_review_record_count(review, measure); i++)
		append_id(text, lh_review_record(review, measure, i));
	return text;
}

char *undetermined_ids(const lh_review *review, size_t measure, char text[TEXT_SIZE])
{
	*text = '\0';
	for (size_t i = 0; i < lh_review_undetermined_count(review, measure); i++)
		append_id(text, lh_review_undetermined(review, measure, i));
	return text;
}

char *list_ids(const lh_review *review, lh_review_list list, char text[TEXT_SIZE])
{
	*text = '\0';
	for (size_t i = 0; i < lh_review_list_count(review, list); i++)
		append_id(text, lh_review_list_get(review, list, i));
	return text;
}

char *stated_text(const lh_review *review, size_t measure, char text[TEXT_SIZE])
{
	char number[26], one[128];

	*text = '\0';
	for (size_t i = 0; i < lh_review_stated_count(review, measure); i++) {
		const char *id = lh_get_text(lh_review_stated(review, measure, i), LH_RECORD_ID);

		lh_quantity_format(lh_review_stated_recorded(review, measure, i), number);
		snprintf(one, sizeof(one), "%s %s %s", id ? id : "-",
			 verdict_name(lh_review_stated_verdict(review, measure, i)), number);
		append(text, "; ", one);
	}
	return text;
}

/* ------------------------------------------------------------------ */
/* What is expected                                                    */

static void check_quantity(const struct expected *expected, const char *name, lh_quantity quantity,
			   const char *wanted)
{
	char form[26];

	lh_quantity_format(quantity, form);
	ck_assert_msg(!wanted || strcmp(form, wanted) == 0, "%s (%s): %s is \"%s\", not \"%s\"",
		      expected->says, expected->measure, name, form, wanted);
}

static void check_text(const struct expected *expected, const char *name, const char *text,
		       const char *wanted)
{
	ck_assert_msg(!wanted || strcmp(text, wanted) == 0, "%s (%s): %s is \"%s\", not \"%s\"",
		      expected->says, expected->measure, name, text, wanted);
}

static const char *or_nothing(const char *text)
{
	return text ? text : "";
}

void check_expected(const struct expected *expected)
{
	lh_review *review = review_of_body(expected->body, expected->period);
	size_t measure = measure_of(expected->measure);
	char text[TEXT_SIZE];

	check_quantity(expected, "value", lh_review_value(review, measure), expected->value);
	check_quantity(expected, "previous", lh_review_previous(review, measure),
		       expected->previous);
	check_quantity(expected, "opening", lh_review_opening(review, measure), expected->opening);
	check_quantity(expected, "admitted", lh_review_admitted(review, measure),
		       expected->admitted);
	check_quantity(expected, "left", lh_review_left(review, measure), expected->left);
	check_text(expected, "counted", counted_ids(review, measure, text), expected->counted);
	check_text(expected, "undetermined", undetermined_ids(review, measure, text),
		   or_nothing(expected->undetermined));
	check_text(expected, "stated", stated_text(review, measure, text),
		   or_nothing(expected->stated));
	check_text(expected, "verdict", verdict_name(lh_review_verdict(review, measure)),
		   expected->verdict);
	check_text(expected, "by statement",
		   lh_review_value_is_stated(review, measure) ? "yes" : "no",
		   expected->by_statement ? "yes" : "no");
	lh_review_free(review);
}
