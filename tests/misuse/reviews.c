/* SPDX-License-Identifier: MIT */
/* Measures, and reviews: of nothing, past the end, and after the records went. */
#include "rows.h"

static const lh_date year = { 2023, 0, 0 }, before = { 2022, 0, 0 }, unset, odd = { 2023, 13, 40 };

static void no_measure(size_t measure)
{
	UNSET(lh_measure_code, "past the end", (measure));
	UNSET(lh_measure_label, "past the end", (measure, LH_ENGLISH));
	UNSET(lh_measure_description, "past the end", (measure, LH_ENGLISH));
	UNSET(lh_measure_unit, "past the end", (measure, LH_VIETNAMESE));
	UNSET(lh_measure_is_stock, "past the end", (measure));
	UNSET(lh_measure_dimension, "past the end", (measure, 0));
	UNSET(lh_measure_dimension_count, "past the end", (measure));
}

/* What a review tells of a measure, where there is no such review or no such measure. */
static void no_review(const lh_review *review, size_t measure, const char *misuse)
{
	UNSET(lh_review_value, misuse, (review, measure));
	UNSET(lh_review_value_is_stated, misuse, (review, measure));
	UNSET(lh_review_previous, misuse, (review, measure));
	UNSET(lh_review_opening, misuse, (review, measure));
	UNSET(lh_review_admitted, misuse, (review, measure));
	UNSET(lh_review_left, misuse, (review, measure));
	UNSET(lh_review_record_count, misuse, (review, measure));
	UNSET(lh_review_record, misuse, (review, measure, 0));
	UNSET(lh_review_undetermined_count, misuse, (review, measure));
	UNSET(lh_review_undetermined, misuse, (review, measure, 0));
	UNSET(lh_review_stated_count, misuse, (review, measure));
	UNSET(lh_review_stated, misuse, (review, measure, 0));
	UNSET(lh_review_stated_verdict, misuse, (review, measure, 0));
	UNSET(lh_review_stated_recorded, misuse, (review, measure, 0));
	UNSET(lh_review_verdict, misuse, (review, measure));
	HOLDS(lh_review_is_silent, misuse, lh_review_is_silent(review, measure));
}

static void no_index(const lh_review *review, size_t measure, size_t index)
{
	UNSET(lh_review_record, "past the end", (review, measure, index));
	UNSET(lh_review_undetermined, "past the end", (review, measure, index));
	UNSET(lh_review_stated, "past the end", (review, measure, index));
	UNSET(lh_review_stated_verdict, "past the end", (review, measure, index));
	UNSET(lh_review_stated_recorded, "past the end", (review, measure, index));
	UNSET(lh_review_list_get, "past the end", (review, LH_REVIEW_NEXT_PLANS, index));
}

static void no_list(const lh_review *review, lh_review_list list, const char *misuse)
{
	UNSET(lh_review_list_count, misuse, (review, list));
	UNSET(lh_review_list_get, misuse, (review, list, 0));
	UNSET(lh_review_list_label, misuse, (list, LH_ENGLISH));
	UNSET(lh_review_list_name, misuse, (list));
}

static void period_rows(void)
{
	lh_date from = year, to = year;

	REFUSED(lh_period_parse, "NULL", LH_ERROR_ARGUMENT, (dossier, NULL, &from, &to, why));
	REFUSED(lh_period_parse, "nowhere to put it", LH_ERROR_ARGUMENT,
		(dossier, "2023", NULL, &to, why));
	REFUSED(lh_period_parse, "nowhere to put the end", LH_ERROR_ARGUMENT,
		(dossier, "2023", &from, NULL, why));
	REFUSED(lh_period_parse, "empty", LH_ERROR_VALUE, (dossier, "", &from, &to, why));
	REFUSED(lh_period_parse, "no UTF-8", LH_ERROR_VALUE, (dossier, GARBAGE, &from, &to, why));
	REFUSED(lh_period_parse, "very long", LH_ERROR_VALUE,
		(dossier, long_text, &from, &to, why));
	REFUSED(lh_period_parse, "a board of no dossier", LH_ERROR_VALUE,
		(NULL, "board", &from, &to, why));
	REFUSED(lh_period_parse, "no board", LH_ERROR_CLASS, (dossier, "p", &from, &to, why));
	REFUSED(lh_period_parse, "backwards", LH_ERROR_ARGUMENT,
		(NULL, "2023..2022", &from, &to, why));
	HOLDS(lh_period_parse, "refused before", from.year == 2023 && to.year == 2023 && !to.month);
	REFUSED(lh_period_format, "unset", LH_ERROR_ARGUMENT, (unset, year, LH_ENGLISH, why));
	REFUSED(lh_period_format, "no date of the calendar", LH_ERROR_ARGUMENT,
		(year, odd, LH_ENGLISH, why));
}

static void making_rows(void)
{
	REFUSED(lh_review_new, "NULL", LH_ERROR_ARGUMENT, (NULL, year, year, why));
	REFUSED(lh_review_new, "without a beginning", LH_ERROR_ARGUMENT,
		(dossier, unset, year, why));
	REFUSED(lh_review_new, "without an end", LH_ERROR_ARGUMENT, (dossier, year, unset, why));
	REFUSED(lh_review_new, "no date of the calendar", LH_ERROR_ARGUMENT,
		(dossier, year, odd, why));
	REFUSED(lh_review_new, "the end before the beginning", LH_ERROR_ARGUMENT,
		(dossier, year, before, why));
	HARMLESS(lh_review_free, "NULL", (NULL));
	UNSET(lh_review_dossier, "NULL", (NULL));
	UNSET(lh_review_from, "NULL", (NULL));
	UNSET(lh_review_to, "NULL", (NULL));
	UNSET(lh_review_previous_from, "NULL", (NULL));
	UNSET(lh_review_previous_to, "NULL", (NULL));
	UNSET(lh_review_list_count, "NULL", (NULL, LH_REVIEW_NEXT_PLANS));
	UNSET(lh_review_list_get, "NULL", (NULL, LH_REVIEW_NEXT_PLANS, 0));
	UNSET(lh_verdict_name, "below all", ((lh_verdict)-1));
	UNSET(lh_verdict_name, "past the last", ((lh_verdict)99));
	UNSET(lh_verdict_label, "below all", ((lh_verdict)-1, LH_ENGLISH));
	UNSET(lh_verdict_label, "past the last", ((lh_verdict)99, LH_ENGLISH));
	HOLDS(lh_measure_find, "NULL", lh_measure_find(NULL) == lh_measure_count());
	HOLDS(lh_measure_find, "no UTF-8", lh_measure_find(GARBAGE) == lh_measure_count());
	HOLDS(lh_measure_find, "very long", lh_measure_find(long_text) == lh_measure_count());
}

static void no_group(const lh_breakdown *breakdown, size_t index, const char *misuse)
{
	UNSET(lh_breakdown_key, misuse, (breakdown, index));
	UNSET(lh_breakdown_label, misuse, (breakdown, index, LH_ENGLISH));
	UNSET(lh_breakdown_object, misuse, (breakdown, index));
	UNSET(lh_breakdown_value, misuse, (breakdown, index));
	UNSET(lh_breakdown_record_count, misuse, (breakdown, index));
	UNSET(lh_breakdown_record, misuse, (breakdown, index, 0));
}

static void breakdown_rows(const lh_review *review, size_t events)
{
	lh_breakdown *breakdown = lh_breakdown_new(review, events, "kind", NULL);

	REFUSED(lh_breakdown_new, "NULL", LH_ERROR_ARGUMENT, (NULL, events, "kind", why));
	REFUSED(lh_breakdown_new, "no measure", LH_ERROR_ARGUMENT, (review, PAST, "kind", why));
	REFUSED(lh_breakdown_new, "by NULL", LH_ERROR_ARGUMENT, (review, events, NULL, why));
	REFUSED(lh_breakdown_new, "by nothing", LH_ERROR_FIELD, (review, events, "", why));
	REFUSED(lh_breakdown_new, "no UTF-8", LH_ERROR_FIELD, (review, events, GARBAGE, why));
	REFUSED(lh_breakdown_new, "very long", LH_ERROR_FIELD, (review, events, long_text, why));
	REFUSED(lh_breakdown_new, "no field", LH_ERROR_FIELD, (review, events, "kind.kind", why));
	UNSET(lh_measure_dimension, "past the end", (events, PAST));
	UNSET(lh_breakdown_count, "NULL", (NULL));
	UNSET(lh_breakdown_overlaps, "NULL", (NULL));
	no_group(NULL, 0, "NULL");
	no_group(breakdown, lh_breakdown_count(breakdown), "past the end");
	no_group(breakdown, PAST, "far past the end");
	UNSET(lh_breakdown_record, "past the end", (breakdown, 0, PAST));
	HARMLESS(lh_breakdown_label, "no language", (breakdown, 0, (lh_language)77));
	lh_breakdown_free(breakdown);
	HARMLESS(lh_breakdown_free, "NULL", (NULL));
}

/* A review is of what was: records and figures that went since are still held. */
static void stale_rows(lh_review *review, size_t events, lh_object *figure)
{
	HOLDS(lh_review_record, "removed since",
	      !lh_object_remove(event, why) && lh_review_record(review, events, 0) == event &&
		      lh_object_is_removed(lh_review_record(review, events, 0)));
	HOLDS(lh_review_stated, "removed since",
	      !lh_object_remove(figure, why) &&
		      lh_object_is_removed(lh_review_stated(review, events, 0)));
	HARMLESS(lh_review_verdict, "removed since", (review, events));
	HARMLESS(lh_review_stated_recorded, "removed since", (review, events, 0));
	/* It holds its dossier. */
	HOLDS(lh_review_dossier, "let go of by others",
	      lh_dossier_ref(dossier) && !lh_dossier_unref(dossier) &&
		      lh_review_dossier(review) == dossier);
}

void review_rows(void)
{
	lh_figure *figure = lh_dossier_figures_add(dossier, NULL, NULL);
	size_t events = lh_measure_find("events");
	lh_review *review = NULL;

	ck_assert_uint_lt(events, lh_measure_count());
	lh_figure_set_measure(figure, "events", NULL);
	lh_figure_set_value(figure, lh_quantity_exact(1), NULL);
	lh_figure_set_from(figure, year, NULL);
	know_dossiers();
	period_rows();
	making_rows();
	no_measure(lh_measure_count());
	no_measure(PAST);
	no_review(NULL, events, "NULL");
	review = lh_review_new(dossier, year, year, NULL);
	ck_assert_uint_eq(lh_review_record_count(review, events), 1);
	ck_assert_uint_eq(lh_review_stated_count(review, events), 1);
	no_review(review, lh_measure_count(), "past the last measure");
	no_review(review, PAST, "far past the last measure");
	no_index(review, events, 1);
	no_index(review, events, PAST);
	no_list(review, LH_REVIEW_LIST_COUNT, "past the last list");
	no_list(review, (lh_review_list)-1, "below all lists");
	breakdown_rows(review, events);
	stale_rows(review, events, lh_figure_object(figure));
	lh_review_free(review);
}
