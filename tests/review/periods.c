/* SPDX-License-Identifier: MIT */
/* Periods and the periods before them; what a review refuses; how it holds its dossier. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/exhaust.h"
#include "review/suites.h"
#include "review/support.h"

/* A period as asked for, its days, and the days of the period before. */
struct period_case {
	const char *period, *from, *to, *previous_from, *previous_to;
};

static const struct period_case periods[] = {
	{ "2023", "2023-01-01", "2023-12-31", "2022-01-01", "2022-12-31" },
	{ "2024", "2024-01-01", "2024-12-31", "2023-01-01", "2023-12-31" },
	{ "2025", "2025-01-01", "2025-12-31", "2024-01-01", "2024-12-31" },
	{ "2021 2025", "2021-01-01", "2025-12-31", "2016-01-01", "2020-12-31" },
	{ "2023-01 2023-06", "2023-01-01", "2023-06-30", "2022-07-01", "2022-12-31" },
	{ "2023-07 2023-12", "2023-07-01", "2023-12-31", "2023-01-01", "2023-06-30" },
	{ "2024-04 2024-06", "2024-04-01", "2024-06-30", "2024-01-01", "2024-03-31" },
	{ "2024-01 2024-03", "2024-01-01", "2024-03-31", "2023-10-01", "2023-12-31" },
	{ "2024-01-01 2024-03-31", "2024-01-01", "2024-03-31", "2023-10-01", "2023-12-31" },
	{ "2024-03", "2024-03-01", "2024-03-31", "2024-02-01", "2024-02-29" },
	{ "2023-03", "2023-03-01", "2023-03-31", "2023-02-01", "2023-02-28" },
	{ "2024-02", "2024-02-01", "2024-02-29", "2024-01-01", "2024-01-31" },
	{ "2024-02-01 2024-02-28", "2024-02-01", "2024-02-28", "2024-01-04", "2024-01-31" },
	{ "2023 2023-06", "2023-01-01", "2023-06-30", "2022-07-01", "2022-12-31" },
	{ "2024-03-01", "2024-03-01", "2024-03-01", "2024-02-29", "2024-02-29" },
	{ "2023-03-01", "2023-03-01", "2023-03-01", "2023-02-28", "2023-02-28" },
	{ "2024-02-29", "2024-02-29", "2024-02-29", "2024-02-28", "2024-02-28" },
	{ "2024-01-01", "2024-01-01", "2024-01-01", "2023-12-31", "2023-12-31" },
	{ "2023-12-27 2024-01-05", "2023-12-27", "2024-01-05", "2023-12-17", "2023-12-26" },
	{ "2023-04-15 2023-10-14", "2023-04-15", "2023-10-14", "2022-10-14", "2023-04-14" },
	{ "9999", "9999-01-01", "9999-12-31", "9998-01-01", "9998-12-31" },
	{ "0002", "0002-01-01", "0002-12-31", "0001-01-01", "0001-12-31" },
	{ "0001-07 0001-12", "0001-07-01", "0001-12-31", "0001-01-01", "0001-06-30" },
	{ "0001-01-02", "0001-01-02", "0001-01-02", "0001-01-01", "0001-01-01" },
	/* There is nothing before the first day of the calendar. */
	{ "0001", "0001-01-01", "0001-12-31", "", "" },
	{ "0001-01-01", "0001-01-01", "0001-01-01", "", "" },
	{ "0001-01-05 0001-01-14", "0001-01-05", "0001-01-14", "", "" },
};

static void check_day(const char *period, const char *name, lh_date date, const char *wanted)
{
	char form[11];

	lh_date_format(date, form);
	ck_assert_msg(strcmp(form, wanted) == 0, "%s: %s is \"%s\", not \"%s\"", period, name, form,
		      wanted);
}

START_TEST(period_and_the_one_before)
{
	const struct period_case *row = &periods[_i];
	lh_review *review = review_of_body("<events><event/></events>", row->period);
	size_t measure = measure_of("events");

	check_day(row->period, "from", lh_review_from(review), row->from);
	check_day(row->period, "to", lh_review_to(review), row->to);
	check_day(row->period, "previous from", lh_review_previous_from(review),
		  row->previous_from);
	check_day(row->period, "previous to", lh_review_previous_to(review), row->previous_to);
	ck_assert_int_eq(lh_review_previous(review, measure).known,
			 *row->previous_from ? LH_EXACT : LH_UNSET);
	lh_review_free(review);
}
END_TEST

#define EVENTS                                                                     \
	"<events><event id='a' from='2022-07-01'/><event id='b' from='2022-12-31'/>" \
	"<event id='c' from='2023-02'/><event id='d' from='2022-06-30'/><event id='e' from='2022'/></events>"

static const struct expected before[] = {
	{ "the year before", EVENTS, "2023", "events", "1", "c", .previous = "4" },
	{ "the months before", EVENTS, "2023-01 2023-06", "events", "1", "c", .previous = "2" },
	{ "the day before", EVENTS, "2023-01-01", "events", "0", "", .previous = "1" },
	{ "a stock at the close of the year before",
	  "<memberships><membership kind='honorary' from='2021' to='2023-05'/>"
	  "<membership kind='honorary' from='2022'/></memberships>",
	  "2023", "members.honorary", "1", .previous = "2" },
	{ "a share of the year before",
	  "<recommendations><recommendation response='accepted' responded='2022'/></recommendations>",
	  "2023", "recommendations.acceptance", "?", .previous = "100" },
};

/* Whether the dossier says that it covers a period, and the one before. */
static const struct {
	const char *says, *from, *to, *period;
	bool covered, before;
} coverages[] = {
	{ "no years of its own", "", "", "1990", true, true },
	{ "its year", "2023", "2024", "2023", true, false },
	{ "its second year", "2023", "2024", "2024", true, true },
	{ "the year after", "2023", "2024", "2025", false, true },
	{ "long after", "2023", "2024", "2030", false, false },
	{ "long before", "2023", "2024", "1990", false, false },
	{ "partly", "2023-06", "2023-09", "2023", true, false },
	{ "its last day", "2023-06", "2023-09", "2023-09-30", true, true },
	{ "the day after", "2023-06", "2023-09", "2023-10-01", false, true },
	{ "its first day", "2023-06", "2023-09", "2023-06-01", true, false },
	{ "without an end", "2023", "", "2030", true, true },
	{ "without a beginning", "", "2023", "1990", true, true },
	{ "nothing is before the calendar", "", "", "0001", true, false },
};

START_TEST(covered)
{
	lh_dossier *dossier = dossier_of("");
	lh_object *object = lh_dossier_object(dossier);
	lh_review *review = NULL;
	lh_date date;

	if (*coverages[_i].from) {
		ck_assert_int_eq(lh_date_parse(coverages[_i].from, &date, NULL), 0);
		ck_assert_int_eq(lh_set_date(object, LH_DOSSIER_FROM, date, NULL), 0);
	}
	if (*coverages[_i].to) {
		ck_assert_int_eq(lh_date_parse(coverages[_i].to, &date, NULL), 0);
		ck_assert_int_eq(lh_set_date(object, LH_DOSSIER_TO, date, NULL), 0);
	}
	review = review_of(dossier, coverages[_i].period);
	ck_assert_msg(lh_review_is_covered(review) == coverages[_i].covered, "%s",
		      coverages[_i].says);
	ck_assert_msg(lh_review_previous_is_covered(review) == coverages[_i].before,
		      "%s: the period before", coverages[_i].says);
	ck_assert(!lh_review_is_covered(NULL) && !lh_review_previous_is_covered(NULL));
	lh_review_free(review);
	lh_dossier_unref(dossier);
}
END_TEST

/* ------------------------------------------------------------------ */
/* As people write and say them                                        */

static const char boards[] =
	"<organisations><organisation id='union'/></organisations>"
	"<boards><board id='term-8' formed='2018-10-25' dissolved='2023-11-08'/>"
	"<board id='term-9' formed='2023-11'/><board id='never-formed' dissolved='2023'/>"
	"<board id='later' formed='2031'/><board id='a..b' formed='2020' dissolved='2021'/></boards>";

/* What is written, its days, those of the period before, and what it is called. */
static const struct {
	const char *text, *from, *to, *previous_from, *previous_to, *vi, *en;
} written[] = {
	{ "2023", "2023-01-01", "2023-12-31", "2022-01-01", "2022-12-31", "năm 2023", "2023" },
	{ "2023-H1", "2023-01-01", "2023-06-30", "2022-07-01", "2022-12-31", "6 tháng đầu năm 2023",
	  "first half of 2023" },
	{ "2023-H2", "2023-07-01", "2023-12-31", "2023-01-01", "2023-06-30", "6 tháng cuối năm 2023",
	  "second half of 2023" },
	{ "2023-Q1", "2023-01-01", "2023-03-31", "2022-10-01", "2022-12-31", "quý I năm 2023",
	  "first quarter of 2023" },
	{ "2023-Q2", "2023-04-01", "2023-06-30", "2023-01-01", "2023-03-31", "quý II năm 2023",
	  "second quarter of 2023" },
	{ "2023-Q3", "2023-07-01", "2023-09-30", "2023-04-01", "2023-06-30", "quý III năm 2023",
	  "third quarter of 2023" },
	{ "2024-Q4", "2024-10-01", "2024-12-31", "2024-07-01", "2024-09-30", "quý IV năm 2024",
	  "fourth quarter of 2024" },
	{ "2024-02", "2024-02-01", "2024-02-29", "2024-01-01", "2024-01-31", "tháng 2 năm 2024",
	  "February 2024" },
	{ "2023-05-27", "2023-05-27", "2023-05-27", "2023-05-26", "2023-05-26", "ngày 27/05/2023",
	  "27 May 2023" },
	{ "2021..2025", "2021-01-01", "2025-12-31", "2016-01-01", "2020-12-31",
	  "các năm từ 2021 đến 2025", "2021 to 2025" },
	{ "2023-05..2024-02-10", "2023-05-01", "2024-02-10", "2022-07-19", "2023-04-30",
	  "từ 01/05/2023 đến 10/02/2024", "1 May 2023 to 10 February 2024" },
	{ "2023-Q1..2023-Q3", "2023-01-01", "2023-09-30", "2022-04-01", "2022-12-31",
	  "9 tháng đầu năm 2023", "first 9 months of 2023" },
	{ "2023-02..2023-05", "2023-02-01", "2023-05-31", "2022-10-01", "2023-01-31",
	  "từ tháng 2 đến tháng 5 năm 2023", "February to May 2023" },
	{ "2023-02..2023-04", "2023-02-01", "2023-04-30", "2022-11-01", "2023-01-31",
	  "từ tháng 2 đến tháng 4 năm 2023", "February to April 2023" },
	{ "2023-H2..2024-H1", "2023-07-01", "2024-06-30", "2022-07-01", "2023-06-30",
	  "từ 01/07/2023 đến 30/06/2024", "1 July 2023 to 30 June 2024" },
	{ "2023-01..2024-06", "2023-01-01", "2024-06-30", "2021-07-01", "2022-12-31",
	  "từ 01/01/2023 đến 30/06/2024", "1 January 2023 to 30 June 2024" },
	{ "2023-01..2023-12-31", "2023-01-01", "2023-12-31", "2022-01-01", "2022-12-31", "năm 2023",
	  "2023" },
	{ "term-8", "2018-10-25", "2023-11-08", "2013-10-10", "2018-10-24",
	  "từ 25/10/2018 đến 08/11/2023", "25 October 2018 to 8 November 2023" },
	/* Still standing: to the end of what the dossier covers. */
	{ "term-9", "2023-11-01", "2025-12-31", "2021-09-01", "2023-10-31",
	  "từ 01/11/2023 đến 31/12/2025", "1 November 2023 to 31 December 2025" },
	{ "a..b", "2020-01-01", "2021-12-31", "2018-01-01", "2019-12-31", "các năm từ 2020 đến 2021",
	  "2020 to 2021" },
};

/* The boards in a dossier that goes to such a date. */
static lh_dossier *dossier_to(lh_date to)
{
	lh_dossier *dossier = dossier_of(boards);

	ck_assert_int_eq(lh_set_date(lh_dossier_object(dossier), LH_DOSSIER_TO, to, NULL), 0);
	return dossier;
}

START_TEST(written_periods)
{
	lh_dossier *dossier = dossier_to((lh_date){ 2025, 0, 0 });
	lh_date from = { 0 }, to = { 0 };
	lh_review *review = NULL;
	const char *text = written[_i].text;
	char *vi = NULL, *en = NULL;
	lh_error error;

	ck_assert_msg(lh_period_parse(dossier, text, &from, &to, &error) == 0, "%s",
		      error.text_en);
	check_day(text, "from", from, written[_i].from);
	check_day(text, "to", to, written[_i].to);
	review = lh_review_new(dossier, from, to, NULL);
	check_day(text, "previous from", lh_review_previous_from(review),
		  written[_i].previous_from);
	check_day(text, "previous to", lh_review_previous_to(review), written[_i].previous_to);
	vi = lh_period_format(from, to, LH_VIETNAMESE, &error);
	en = lh_period_format(from, to, LH_ENGLISH, NULL);
	ck_assert_str_eq(vi, written[_i].vi);
	ck_assert_str_eq(en, written[_i].en);
	free(vi);
	free(en);
	lh_review_free(review);
	lh_dossier_unref(dossier);
}
END_TEST

/* What is no period, and words that the error must have in both languages. */
static const struct {
	const char *text;
	lh_error_code code;
	const char *vi, *en;
} unwritten[] = {
	{ "", LH_ERROR_VALUE, "2023-Q3", "2023-Q3" },
	{ "2023-Q0", LH_ERROR_VALUE, "2023-Q3", "2023-Q3" },
	{ "2023-Q5", LH_ERROR_VALUE, "«2023-Q5»", "\"2023-Q5\"" },
	{ "2023-H3", LH_ERROR_VALUE, "2023-H1", "2023-H1" },
	{ "2023-H0", LH_ERROR_VALUE, "2023-H1", "2023-H1" },
	{ "2023-q3", LH_ERROR_VALUE, "2023-Q3", "2023-Q3" },
	{ "2023-Q33", LH_ERROR_VALUE, "2023-Q3", "2023-Q3" },
	{ "2023/Q3", LH_ERROR_VALUE, "2023-Q3", "2023-Q3" },
	{ "0000-Q1", LH_ERROR_VALUE, "2023-Q3", "2023-Q3" },
	{ "2023-13", LH_ERROR_VALUE, "2023-05", "2023-05" },
	{ "2023..", LH_ERROR_VALUE, "..", ".." },
	{ "2023..2024..2025", LH_ERROR_VALUE, "«2024..2025»", "\"2024..2025\"" },
	{ "2024..term-8", LH_ERROR_VALUE, "«term-8»", "\"term-8\"" },
	{ "2023-13..2024", LH_ERROR_VALUE, "«2023-13»", "\"2023-13\"" },
	{ "2024..2023", LH_ERROR_ARGUMENT, "trước khi bắt đầu", "before it begins" },
	{ "2023-06..2023-05-31", LH_ERROR_ARGUMENT, "trước khi bắt đầu", "before it begins" },
	{ "term-7", LH_ERROR_VALUE, "có phải «term-8»", "did you mean \"term-8\"" },
	{ "congress", LH_ERROR_VALUE, "id của một ban", "the id of a board" },
	{ "union", LH_ERROR_CLASS, "lớp organisation", "the class organisation" },
	{ "never-formed", LH_ERROR_ARGUMENT, "ngày thành lập", "formed" },
	{ "later", LH_ERROR_ARGUMENT, "trước khi bắt đầu", "before it begins" },
};

START_TEST(what_is_no_period)
{
	lh_dossier *dossier = dossier_to((lh_date){ 2025, 0, 0 });
	lh_date from = { 1, 2, 3 }, to = { 4, 5, 6 };
	lh_error error;

	ck_assert_int_eq(lh_period_parse(dossier, unwritten[_i].text, &from, &to, &error), -1);
	ck_assert_msg(error.code == unwritten[_i].code, "%s: %s", unwritten[_i].text,
		      error.text_en);
	ck_assert_msg(strstr(error.text_vi, unwritten[_i].vi) != NULL, "%s", error.text_vi);
	ck_assert_msg(strstr(error.text_en, unwritten[_i].en) != NULL, "%s", error.text_en);
	ck_assert_int_eq(lh_period_parse(dossier, unwritten[_i].text, &from, &to, NULL), -1);
	check_day(unwritten[_i].text, "from", from, "0001-02-03");
	check_day(unwritten[_i].text, "to", to, "0004-05-06");
	lh_dossier_unref(dossier);
}
END_TEST

START_TEST(periods_that_nobody_can_tell)
{
	lh_dossier *dossier = dossier_of(boards);
	lh_date from, to, year = { 2023, 0, 0 };
	lh_error error;
	char *text = NULL;

	ck_assert_int_eq(lh_period_parse(dossier, "term-9", &from, &to, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_ptr_nonnull(strstr(error.text_vi, "ngày giải thể"));
	ck_assert_ptr_nonnull(strstr(error.text_en, "dissolved"));
	ck_assert_int_eq(lh_period_parse(NULL, "2023-H2", &from, &to, &error), 0);
	ck_assert_int_eq(error.code, LH_OK);
	ck_assert_int_eq(lh_period_parse(NULL, "term-8", &from, &to, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_VALUE);
	ck_assert_int_eq(lh_period_parse(dossier, NULL, &from, &to, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_int_eq(lh_period_parse(dossier, "2023", NULL, &to, &error), -1);
	ck_assert_int_eq(lh_period_parse(dossier, "2023", &from, NULL, NULL), -1);
	ck_assert_ptr_null(lh_period_format(year, (lh_date){ 0 }, LH_ENGLISH, &error));
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_ptr_null(lh_period_format((lh_date){ 2023, 2, 30 }, year, LH_ENGLISH, NULL));
	/* Two months the wrong way round are no time between them. */
	text = lh_period_format((lh_date){ 2023, 5, 0 }, (lh_date){ 2023, 3, 0 }, LH_ENGLISH, NULL);
	ck_assert_str_eq(text, "1 May 2023 to 31 March 2023");
	free(text);
	exhaust_begin(1, false);
	ck_assert_ptr_null(lh_period_format(year, year, LH_ENGLISH, &error));
	ck_assert(exhaust_end());
	ck_assert_int_eq(error.code, LH_ERROR_MEMORY);
	lh_dossier_unref(dossier);
}
END_TEST

/* ------------------------------------------------------------------ */
/* Refusals                                                            */

START_TEST(bad_periods_are_refused)
{
	static const struct {
		lh_date from, to;
	} bad[] = {
		{ { 0, 0, 0 }, { 2023, 0, 0 } },    { { 2023, 0, 0 }, { 0, 0, 0 } },
		{ { 2023, 13, 0 }, { 2023, 0, 0 } }, { { 2023, 0, 0 }, { 2023, 2, 29 } },
		{ { 10000, 0, 0 }, { 10000, 0, 0 } }, { { 2023, 0, 5 }, { 2023, 0, 0 } },
		{ { 2024, 0, 0 }, { 2023, 0, 0 } },  { { 2023, 6, 2 }, { 2023, 6, 1 } },
		{ { 2023, 7, 0 }, { 2023, 6, 0 } },
	};
	lh_dossier *dossier = dossier_of("");
	lh_date year = { 2023, 0, 0 };
	lh_error error;

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		ck_assert_ptr_null(lh_review_new(dossier, bad[i].from, bad[i].to, &error));
		ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
		ck_assert_uint_gt(strlen(error.text_vi), 0);
		ck_assert_uint_gt(strlen(error.text_en), 0);
		ck_assert_ptr_null(lh_review_new(dossier, bad[i].from, bad[i].to, NULL));
	}
	ck_assert_ptr_null(lh_review_new(NULL, year, year, &error));
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	lh_dossier_unref(dossier);
}
END_TEST

#define LARGE "9223372036854775807"
#define MEMBERS(one, other)                                                              \
	"<organisations><organisation id='union'/></organisations><memberships><membership " \
	"kind='honorary' of='union' " one "/><membership kind='honorary' of='union' " other  \
	"/></memberships>"

START_TEST(sums_that_are_too_large)
{
	static const char *const bodies[] = {
		"<events><event from='2023' alike='" LARGE "'/><event from='2023'/></events>",
		"<events><event from='2022' alike='" LARGE "'/><event from='2022'/></events>",
		"<events><event alike='" LARGE "'/><event/></events>",
		"<events><event kind='training' from='2023' alike='2' attendance='" LARGE "'/></events>",
		"<contests><contest to='2023'><entries><entry prize='first' alike='2' money='" LARGE
		"'/></entries></contest></contests>",
		"<contests><contest to='2023' alike='2'><entries><entry prize='first' alike='" LARGE
		"'/></entries></contest></contests>",
		/* Who stood before, who came, who left, and who stands. */
		MEMBERS("from='2020' alike='" LARGE "'", "from='2020'"),
		MEMBERS("from='2023' alike='" LARGE "'", "from='2023'"),
		MEMBERS("to='2023' alike='" LARGE "'", "to='2023'"),
		MEMBERS("from='2020' alike='" LARGE "'", "from='2023'"),
	};
	lh_date year = { 2023, 0, 0 };
	lh_error error;

	for (size_t i = 0; i < sizeof(bodies) / sizeof(bodies[0]); i++) {
		lh_dossier *dossier = dossier_of(bodies[i]);

		ck_assert_msg(!lh_review_new(dossier, year, year, &error), "%s", bodies[i]);
		ck_assert_int_eq(error.code, LH_ERROR_OVERFLOW);
		ck_assert_uint_gt(strlen(error.text_en), 0);
		lh_dossier_unref(dossier);
	}
}
END_TEST

START_TEST(the_largest_sum_is_exact)
{
	lh_review *review = review_of_body("<events><event from='2023' alike='" LARGE "'/></events>"
					   "<figures><figure measure='events' to='2023' value='" LARGE
					   "'/></figures>",
					   "2023");
	size_t measure = measure_of("events");

	ck_assert(lh_quantity_equal(lh_review_value(review, measure),
				    lh_quantity_exact(INT64_MAX)));
	ck_assert_int_eq(lh_review_verdict(review, measure), LH_VERDICT_AGREES);
	lh_review_free(review);
}
END_TEST

/* ------------------------------------------------------------------ */
/* Holding and reading                                                 */

START_TEST(a_review_holds_its_dossier)
{
	lh_dossier *dossier = dossier_of("<events><event id='e' from='2023'/></events>");
	lh_review *review = review_of(dossier, "2023");
	size_t measure = measure_of("events");

	ck_assert_ptr_eq(lh_review_dossier(review), dossier);
	ck_assert_ptr_eq(lh_review_record(review, measure, 0), lh_dossier_find(dossier, "e"));
	lh_dossier_unref(dossier);
	ck_assert_str_eq(lh_get_text(lh_review_record(review, measure, 0), LH_RECORD_ID), "e");
	lh_review_free(review);
}
END_TEST

static void check_nothing(const lh_review *review, size_t measure)
{
	ck_assert_int_eq(lh_review_value(review, measure).known, LH_UNSET);
	ck_assert(!lh_review_value_is_stated(review, measure));
	ck_assert_int_eq(lh_review_previous(review, measure).known, LH_UNSET);
	ck_assert_int_eq(lh_review_opening(review, measure).known, LH_UNSET);
	ck_assert_int_eq(lh_review_admitted(review, measure).known, LH_UNSET);
	ck_assert_int_eq(lh_review_left(review, measure).known, LH_UNSET);
	ck_assert_uint_eq(lh_review_record_count(review, measure), 0);
	ck_assert_ptr_null(lh_review_record(review, measure, 0));
	ck_assert_uint_eq(lh_review_undetermined_count(review, measure), 0);
	ck_assert_ptr_null(lh_review_undetermined(review, measure, 0));
	ck_assert_uint_eq(lh_review_stated_count(review, measure), 0);
	ck_assert_ptr_null(lh_review_stated(review, measure, 0));
	ck_assert_int_eq(lh_review_stated_verdict(review, measure, 0), LH_VERDICT_NOTHING_STATED);
	ck_assert_int_eq(lh_review_stated_recorded(review, measure, 0).known, LH_UNSET);
	ck_assert_int_eq(lh_review_verdict(review, measure), LH_VERDICT_NOTHING_STATED);
}

START_TEST(reading_past_the_end)
{
	lh_review *review = review_of_body("<events><event from='2023'/></events>", "2023");

	check_nothing(NULL, measure_of("events"));
	check_nothing(review, lh_measure_count());
	ck_assert_ptr_nonnull(lh_review_record(review, measure_of("events"), 0));
	ck_assert_ptr_null(lh_review_record(review, measure_of("events"), 1));
	ck_assert_ptr_null(lh_review_dossier(NULL));
	ck_assert(!lh_date_is_set(lh_review_from(NULL)));
	ck_assert(!lh_date_is_set(lh_review_to(NULL)));
	ck_assert(!lh_date_is_set(lh_review_previous_from(NULL)));
	ck_assert(!lh_date_is_set(lh_review_previous_to(NULL)));
	ck_assert_uint_eq(lh_review_list_count(NULL, LH_REVIEW_TASKS_DONE), 0);
	ck_assert_ptr_null(lh_review_list_get(NULL, LH_REVIEW_TASKS_DONE, 0));
	ck_assert_uint_eq(lh_review_list_count(review, LH_REVIEW_LIST_COUNT), 0);
	ck_assert_ptr_null(lh_review_list_get(review, (lh_review_list)-1, 0));
	lh_review_free(review);
	lh_review_free(NULL);
}
END_TEST

/* ------------------------------------------------------------------ */
/* No memory left                                                      */

#define PAIR(container, element, attributes)                                           \
	"<" container "><" element " uri='u' " attributes "/><" element " uri='u' " attributes \
	"/><" element " " attributes "/><" element "/></" container ">"

/* Something for every part of a review to do. */
static const char rich[] =
	"<organisations><organisation id='union'/></organisations>"
	PAIR("boards", "board", "kind='advisory-board' of='union' formed='2020'")
	PAIR("memberships", "membership", "kind='honorary' of='union' from='2020' to='2023-05'")
	"<plans><plan id='p' kind='scheme' status='done' finished='2023' timeliness='on-time' to='2023'>"
	"<tasks><task status='done' finished='2023' answers='r2'/><task due='2023'/>"
	"<task area='contest' measure='events' amount='3' delivers='c'/>"
	"<task measure='events' amount='3'/><task measure='events' amount='3' delivers='gone'><tasks>"
	"<task delivers='c'/></tasks></task><task measure='contests' amount='1' delivers='c d'/>"
	"<task area='propaganda'/><task area='organisation-building'/><task area='consultation'/>"
	"<task area='rallying-intellectuals'/><task area='research'/><task area='dissemination'/>"
	"<task area='technology-transfer'/><task area='training'/></tasks></plan>"
	"<plan from='2023' under='p'><tasks><task due='2023' measure='events' amount='1'/></tasks></plan>"
	"<plan from='2024'/></plans><programmes><programme><targets><target due='2023'/></targets>"
	"</programme></programmes>"
	PAIR("events", "event", "kind='training' from='2023'")
	"<requests><request made='2023'/><request id='r2' made='2023'/></requests>"
	PAIR("findings", "finding", "arises_from='p'")
	PAIR("recommendations", "recommendation",
	     "made='2023' arises_from='p' response='accepted' responded='2023'")
	"<contests><contest id='c' to='2023'><entries><entry prize='first'/></entries><citations>"
	"<citation corrected='2023'/></citations></contest><contest id='d' to='2023'/><contest to='2023'/></contests>"
	"<people><person id='a' uri='a'/><person id='b' uri='a'/><person id='c'/></people>"
	"<consultations><consultation delivered='2023'><experts><expert person='a'/>"
	"<expert person='b'/><expert person='c'/></experts></consultation></consultations>"
	"<figures><figure measure='events' from='2023' value='3'/>"
	"<figure measure='contests.entries' about='c' value='3'/>"
	"<figure measure='members.honorary' about='union' to='2023' value='3'/>"
	"<figure measure='recommendations.acceptance' about='p' value='3'/>"
	"<figure measure='recommendations' about='p' value='3'/>"
	"<figure measure='recommendations' to='2023' value='3'/>"
	"<figure measure='recommendations' to='2023' value='4'/></figures>";

START_TEST(every_allocation_may_fail)
{
	lh_dossier *dossier = dossier_of(rich);
	lh_date year = { 2023, 0, 0 };
	unsigned long nth = 0;
	bool refused = true;

	while (refused) {
		lh_error error;
		lh_review *review = NULL;

		exhaust_begin(++nth, false);
		review = lh_review_new(dossier, year, year, &error);
		refused = exhaust_end();
		ck_assert_msg((review == NULL) == refused, "allocation %lu", nth);
		ck_assert_int_eq(error.code, refused ? LH_ERROR_MEMORY : LH_OK);
		lh_review_free(review);
	}
	ck_assert_uint_gt(nth, 50);
	lh_dossier_unref(dossier);
}
END_TEST

TEST_TABLE(before)

Suite *lh_periods_suite(void)
{
	Suite *suite = suite_create("periods and reviews");
	TCase *tcase = tcase_create("periods");

	tcase_add_loop_test(tcase, period_and_the_one_before, 0,
			    (int)(sizeof(periods) / sizeof(periods[0])));
	ADD_TABLE(tcase, before);
	tcase_add_loop_test(tcase, written_periods, 0,
			    (int)(sizeof(written) / sizeof(written[0])));
	tcase_add_loop_test(tcase, what_is_no_period, 0,
			    (int)(sizeof(unwritten) / sizeof(unwritten[0])));
	tcase_add_test(tcase, periods_that_nobody_can_tell);
	tcase_add_loop_test(tcase, covered, 0, (int)(sizeof(coverages) / sizeof(coverages[0])));
	tcase_add_test(tcase, bad_periods_are_refused);
	tcase_add_test(tcase, sums_that_are_too_large);
	tcase_add_test(tcase, the_largest_sum_is_exact);
	tcase_add_test(tcase, a_review_holds_its_dossier);
	tcase_add_test(tcase, reading_past_the_end);
	tcase_add_test(tcase, every_allocation_may_fail);
	suite_add_tcase(suite, tcase);
	return suite;
}
