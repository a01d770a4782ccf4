/* SPDX-License-Identifier: MIT */
/* What stands at the close of a period, and how it came there. */
#include <stdio.h>

#include "review/suites.h"
#include "review/support.h"

#define M(id, attributes) "<membership id='" id "' kind='individual' " attributes "/>"
#define MEMBERS(...) "<memberships>" __VA_ARGS__ "</memberships>"
/* One who certainly stood on the eve, so that the opening is told. */
#define OLD M("old", "from='2000'")
#define STOCK "2023", "members.individual"

static const struct expected stocks[] = {
	{ "admitted on the first day", MEMBERS(OLD M("m", "from='2023-01-01'")), STOCK, "2", "old m",
	  .opening = "1", .admitted = "1", .left = "0" },
	{ "admitted on the eve", MEMBERS(M("m", "from='2022-12-31'")), STOCK, "1", "m", .opening = "1",
	  .admitted = "0", .left = "0" },
	{ "admitted on the last day", MEMBERS(OLD M("m", "from='2023-12-31'")), STOCK, "2", "old m",
	  .opening = "1", .admitted = "1", .left = "0" },
	{ "admitted the day after", MEMBERS(OLD M("m", "from='2024-01-01'")), STOCK, "1", "old",
	  .opening = "1", .admitted = "0", .left = "0" },
	{ "left on the last day", MEMBERS(M("m", "from='2000' to='2023-12-31'")), STOCK, "0", "",
	  .opening = "1", .admitted = "0", .left = "1" },
	{ "left the day after", MEMBERS(M("m", "from='2000' to='2024-01-01'")), STOCK, "1", "m",
	  .opening = "1", .admitted = "0", .left = "0" },
	{ "left on the first day", MEMBERS(M("m", "from='2000' to='2023-01-01'")), STOCK, "0", "",
	  .opening = "1", .admitted = "0", .left = "1" },
	{ "left on the eve", MEMBERS(OLD M("m", "from='2000' to='2022-12-31'")), STOCK, "1", "old",
	  .opening = "1", .admitted = "0", .left = "0", .previous = "1" },
	{ "left in the year", MEMBERS(OLD M("m", "from='2000' to='2023'")), STOCK, "1", "old",
	  .opening = "2", .admitted = "0", .left = "1" },
	{ "came and left in the year", MEMBERS(OLD M("m", "from='2023-02' to='2023-11'")), STOCK, "1",
	  "old", .opening = "1", .admitted = "1", .left = "1" },
	{ "in the year, by half-year", MEMBERS(OLD M("m", "from='2023'")), "2023-01 2023-06",
	  "members.individual", "1", "old", "m", .opening = "1", .admitted = "0", .left = "0" },
	{ "left in the year, by half-year", MEMBERS(OLD M("m", "from='2000' to='2023'")),
	  "2023-01 2023-06", "members.individual", "1", "old", "m", .opening = "2", .admitted = "0",
	  .left = "0" },
	{ "without a beginning", MEMBERS(OLD M("m", "")), STOCK, "1", "old", "m", .opening = "1",
	  .admitted = "0", .left = "0" },
	{ "without a beginning, and gone", MEMBERS(OLD M("m", "to='2023'")), STOCK, "1", "old",
	  .opening = "1", .left = "1" },
	{ "as many as they stand for", MEMBERS(M("m", "from='2000' alike='~40'") M("n", "from='2023'")),
	  STOCK, "~41", "m n", .opening = "~40", .admitted = "1", .left = "0" },
	{ "other kinds do not enter it",
	  MEMBERS(OLD "<membership kind='honorary' from='2023'/><membership kind='associate' "
		      "from='2000' to='2023'/>"),
	  STOCK, "1", "old", .opening = "1", .admitted = "0", .left = "0" },
};

static const struct expected untold[] = {
	{ "nothing stood on the eve", MEMBERS(M("m", "from='2023'")), STOCK, "1+", "m", .opening = "?",
	  .admitted = "1", .left = "0", .previous = "?" },
	{ "nothing stands", "", STOCK, "?", "", .opening = "?", .admitted = "0", .left = "0" },
	{ "what stood is gone, and was told", MEMBERS(M("m", "from='2000' to='2023'")), STOCK, "0", "",
	  .opening = "1", .admitted = "0", .left = "1" },
	{ "what stood was gone before", MEMBERS(M("m", "from='2000' to='2022-12-31'")), STOCK, "?", "",
	  .opening = "?", .admitted = "0", .left = "0", .previous = "0" },
	{ "only undetermined on the eve", MEMBERS(M("m", "")), STOCK, "?", "", "m", .opening = "?" },
	{ "over the eve", MEMBERS(M("m", "from='2022'")), "2022-07 2022-12", "members.individual", "1+",
	  "m", .opening = "?", .admitted = "0" },
	{ "others of another kind tell nothing",
	  MEMBERS(M("m", "from='2023'") "<membership kind='honorary' from='2000'/>"), STOCK, "1+", "m",
	  .opening = "?" },
	{ "an estimate becomes a lower bound", MEMBERS(M("m", "from='2023' alike='~7'")), STOCK, "7+",
	  "m", .opening = "?", .admitted = "~7" },
	{ "figures do not tell it",
	  MEMBERS(M("m", "from='2023'")) "<figures><figure id='f' measure='members.individual' "
					 "from='2022-12-31' value='9'/></figures>",
	  STOCK, "1+", "m", .opening = "?" },
	{ "boards are a stock of their own",
	  "<boards><board id='b' kind='advisory-board' formed='2023'/></boards>", "2023",
	  "boards.advisory", "1+", "b", .opening = "?", .admitted = "1", .left = "0" },
	{ "a board dissolved on the last day",
	  "<boards><board id='b' kind='advisory-board' formed='2020' dissolved='2023-12-31'/></boards>",
	  "2023", "boards.advisory", "0", "", .opening = "1", .admitted = "0", .left = "1" },
	{ "a flow has no opening", "<events><event id='e' from='2023'/></events>", "2023", "events", "1",
	  "e", .opening = "", .admitted = "", .left = "" },
};

/* Opening + admitted − left = closing, over members who come and go at every edge. */
START_TEST(footing)
{
	static const char *const dates[] = { "",	   "2022-12-30", "2022-12-31", "2023-01-01",
					     "2023-06-15", "2023-12-30", "2023-12-31", "2024-01-01" };
	enum { DATES = sizeof(dates) / sizeof(dates[0]) };
	char body[16384] = "<memberships>" OLD;
	size_t used = sizeof("<memberships>" OLD) - 1, measure = measure_of("members.individual");
	lh_review *review = NULL;
	int64_t opening = 0;

	for (int i = 1; i < DATES; i++)
		for (int j = i; j < DATES + 1; j++)
			used += (size_t)snprintf(body + used, sizeof(body) - used,
						 "<membership kind='individual' from='%s' %s%s%s/>",
						 dates[i], j < DATES ? "to='" : "",
						 j < DATES ? dates[j] : "", j < DATES ? "'" : "");
	snprintf(body + used, sizeof(body) - used, "</memberships>");
	review = review_of_body(body, "2023");
	ck_assert_uint_eq(lh_review_undetermined_count(review, measure), 0);
	opening = lh_review_opening(review, measure).value.mantissa;
	/* The old one; of those from the 30th and the 31st all but who left by the 31st. */
	ck_assert_int_eq(opening, 1 + 6 + 6);
	ck_assert_int_eq(opening + lh_review_admitted(review, measure).value.mantissa -
				 lh_review_left(review, measure).value.mantissa,
			 lh_review_value(review, measure).value.mantissa);
	ck_assert_int_eq(lh_review_value(review, measure).known, LH_EXACT);
	lh_review_free(review);
}
END_TEST

/* A measure of which there is nothing to say, and what there may be. */
START_TEST(silence)
{
	static const struct {
		const char *body, *measure;
		bool silent;
	} rows[] = {
		{ "", "events", true },
		{ "<events><event from='2023'/></events>", "events", false },
		{ "<events><event from='2022'/></events>", "events", false },
		{ "<events><event/></events>", "events", false },
		{ MEMBERS(M("m", "from='2023-02' to='2023-05'")), "members.individual", false },
		{ MEMBERS(M("m", "to='2023-05'")), "members.individual", false },
		{ MEMBERS(M("m", "from='2020' to='2023-05'")), "members.individual", false },
		{ MEMBERS(M("m", "from='2020' to='2021'")), "members.individual", true },
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		lh_review *review = review_of_body(rows[i].body, "2023");

		ck_assert_msg(lh_review_is_silent(review, measure_of(rows[i].measure)) ==
				      rows[i].silent,
			      "%s", rows[i].body);
		lh_review_free(review);
	}
}
END_TEST

TEST_TABLE(stocks)
TEST_TABLE(untold)

Suite *lh_stocks_suite(void)
{
	Suite *suite = suite_create("stocks");
	TCase *tcase = tcase_create("stocks");

	ADD_TABLE(tcase, stocks);
	ADD_TABLE(tcase, untold);
	tcase_add_test(tcase, footing);
	tcase_add_test(tcase, silence);
	suite_add_tcase(suite, tcase);
	return suite;
}
