/* SPDX-License-Identifier: MIT */
/* What a review of the Hanoi dossiers must say, fact by fact. */
#include <stdio.h>
#include <string.h>

#include "review/suites.h"
#include "review/support.h"

/* A measure of the review of a year of a dossier. */
struct said {
	const char *dossier, *year, *measure, *value;
	size_t undetermined;
	const char *verdict;
	bool by_statement;
	/* Of a stock. */
	const char *opening, *admitted, *left;
};

#define IN_2023 "hanoi-2023.xml", "2023"
#define THEN "hanoi-2024.xml"

static const struct said all[] = {
	/* The year of the article */
	{ IN_2023, "events", "1", 0, "none" },
	{ IN_2023, "events.consultation", "0", 0, "more" },
	{ IN_2023, "schemes.done", "1", 0, "none" },
	{ IN_2023, "schemes.on-time", "1", 0, "none", .by_statement = true },
	{ IN_2023, "contests", "1", 0, "none" },
	{ IN_2023, "contests.entries", "0+", 0, "none" },
	{ IN_2023, "contests.prizes", "0+", 0, "none" },
	{ IN_2023, "contests.prize-money", "0+", 0, "none" },
	{ IN_2023, "recommendations", "3+", 0, "none" },
	{ IN_2023, "recommendations.answered", "0", 0, "none" },
	{ IN_2023, "recommendations.acceptance", "?", 0, "none" },
	{ IN_2023, "findings", "2+", 0, "none" },
	{ IN_2023, "members.admitted", "1+", 0, "none" },
	{ IN_2023, "members.left", "0", 0, "none" },
	{ IN_2023, "members.honorary", "1+", 0, "none", .opening = "?", .admitted = "1+",
	  .left = "0" },
	{ IN_2023, "members.associations", "?", 0, "none", .opening = "?", .admitted = "0",
	  .left = "0" },
	{ IN_2023, "members.individual", "?", 0, "none", .opening = "?" },
	{ IN_2023, "boards.formed", "1+", 0, "none" },
	{ IN_2023, "boards.advisory", "1+", 0, "none", .opening = "?", .admitted = "1+" },
	{ IN_2023, "solutions.selected", "0", 1, "none" },
	{ IN_2023, "solutions.piloted", "0", 1, "none" },
	{ IN_2023, "solutions.replicated", "0", 0, "none" },
	{ IN_2023, "tasks", "3", 0, "none" },
	{ IN_2023, "tasks.done", "3", 0, "none" },
	{ IN_2023, "tasks.late", "0", 0, "none" },
	{ IN_2023, "tasks.overdue", "0", 0, "none" },
	{ IN_2023, "consultations", "0", 0, "none" },
	{ IN_2023, "targets.due", "0", 0, "none" },
	{ "hanoi-2023.xml", "2024", "tasks", "4", 0, "none" },
	{ "hanoi-2023.xml", "2024", "tasks.done", "0", 0, "none" },
	{ "hanoi-2023.xml", "2024", "members.honorary", "1+", 0, "none", .opening = "1+",
	  .admitted = "0", .left = "0" },

	/* The first contest */
	{ THEN, "2023", "contests", "1", 0, "none" },
	{ THEN, "2023", "contests.entries", "0+", 0, "more" },
	{ THEN, "2023", "contests.prizes", "0+", 0, "more" },
	{ THEN, "2023", "contests.prizes.special", "0+", 0, "none" },
	{ THEN, "2023", "contests.prizes.first", "0+", 0, "more" },
	{ THEN, "2023", "contests.prizes.second", "0+", 0, "more" },
	{ THEN, "2023", "contests.prizes.third", "0+", 0, "more" },
	{ THEN, "2023", "contests.prizes.encouragement", "0+", 0, "more" },
	{ THEN, "2023", "contests.prize-money", "0+", 0, "none" },
	/* The workshop on the draft of the law, and the critique that it stands for */
	{ THEN, "2024", "events", "1", 0, "none" },
	{ THEN, "2024", "events.consultation", "1", 0, "none" },
	{ THEN, "2024", "consultations", "1", 0, "none" },
	{ THEN, "2024", "consultations.critique", "1", 0, "none" },
	{ THEN, "2024", "consultations.advice", "0", 0, "none" },
	{ THEN, "2024", "consultations.commissioned", "1", 0, "none" },
	{ THEN, "2024", "consultations.on-time", "0", 0, "none" },
	{ THEN, "2024", "contests", "0", 0, "none" },
	/* The second contest, and the targets of the programme */
	{ THEN, "2025", "contests", "1", 0, "none" },
	{ THEN, "2025", "contests.entries", "52", 0, "more" },
	{ THEN, "2025", "contests.prizes", "52", 0, "agrees" },
	{ THEN, "2025", "contests.prizes.special", "0", 0, "none" },
	{ THEN, "2025", "contests.prizes.first", "6", 0, "none" },
	{ THEN, "2025", "contests.prizes.second", "12", 0, "none" },
	{ THEN, "2025", "contests.prizes.third", "17", 0, "none" },
	{ THEN, "2025", "contests.prizes.encouragement", "17", 0, "none" },
	{ THEN, "2025", "contests.prize-money", "1168000000", 0, "none" },
	{ THEN, "2025", "targets.due", "3", 0, "none" },
	{ THEN, "2025", "targets.met", "0", 3, "none" },
};

static lh_review *review_of_example(const char *name, const char *year)
{
	char path[4096];
	lh_dossier *dossier = NULL;
	lh_review *review = NULL;
	lh_error error;

	snprintf(path, sizeof(path), "%s/%s", EXAMPLES, name);
	dossier = lh_dossier_read_file(path, NULL, NULL, &error);
	ck_assert_msg(dossier != NULL, "%s:%ld: %s", path, error.line, error.text_en);
	review = review_of(dossier, year);
	lh_dossier_unref(dossier);
	return review;
}

static void check_number(const struct said *said, const char *name, lh_quantity quantity,
			 const char *wanted)
{
	char form[26];

	lh_quantity_format(quantity, form);
	ck_assert_msg(!wanted || strcmp(form, wanted) == 0, "%s of %s: %s is %s, not %s",
		      said->measure, said->year, name, form, wanted);
}

START_TEST(said_of_a_measure)
{
	const struct said *said = &all[_i];
	lh_review *review = review_of_example(said->dossier, said->year);
	size_t measure = measure_of(said->measure);

	check_number(said, "value", lh_review_value(review, measure), said->value);
	check_number(said, "opening", lh_review_opening(review, measure), said->opening);
	check_number(said, "admitted", lh_review_admitted(review, measure), said->admitted);
	check_number(said, "left", lh_review_left(review, measure), said->left);
	ck_assert_uint_eq(lh_review_undetermined_count(review, measure), said->undetermined);
	ck_assert_str_eq(verdict_name(lh_review_verdict(review, measure)), said->verdict);
	ck_assert_int_eq(lh_review_value_is_stated(review, measure), said->by_statement);
	lh_review_free(review);
}
END_TEST

/* Every figure, and what it is compared with. */
START_TEST(figures)
{
	lh_review *article = review_of_example("hanoi-2023.xml", "2023");
	lh_review *first = review_of_example("hanoi-2024.xml", "2023");
	lh_review *second = review_of_example("hanoi-2024.xml", "2025");
	char text[TEXT_SIZE], number[26];
	lh_object *figure = lh_review_stated(article, measure_of("events.consultation"), 0);

	lh_quantity_format(lh_get_quantity(figure, LH_FIGURE_VALUE), number);
	ck_assert_str_eq(number, "26");
	stated_text(article, measure_of("events.consultation"), text);
	ck_assert_str_eq(text, "figure-consultation-events more 0");
	stated_text(first, measure_of("contests.entries"), text);
	ck_assert_str_eq(text, "figure-contest-1-entries more 0+");
	/* The sum that contradicts its parts: nothing recorded says which is right. */
	stated_text(first, measure_of("contests.prizes"), text);
	ck_assert_str_eq(text, "figure-contest-1-prizes more 0+");
	stated_text(second, measure_of("contests.entries"), text);
	ck_assert_str_eq(text, "figure-contest-2-entries more 52");
	stated_text(second, measure_of("contests.prizes"), text);
	ck_assert_str_eq(text, "figure-contest-2-prizes agrees 52");
	lh_review_free(article);
	lh_review_free(first);
	lh_review_free(second);
}
END_TEST

START_TEST(lists)
{
	lh_review *review = review_of_example("hanoi-2023.xml", "2023");
	char text[TEXT_SIZE];
	bool corrected = false;

	list_ids(review, LH_REVIEW_TASKS_DONE, text);
	ck_assert_str_eq(text, "task-2023-propaganda task-2023-rallying task-2023-overseas");
	list_ids(review, LH_REVIEW_SCHEMES_ON_TIME_STATED, text);
	ck_assert_str_eq(text, "scheme-innovation");
	list_ids(review, LH_REVIEW_SCHEMES_ON_TIME, text);
	ck_assert_str_eq(text, "");
	list_ids(review, LH_REVIEW_REQUESTS_UNANSWERED, text);
	ck_assert_str_eq(text, "request-consultancy request-scheme request-replication");
	list_ids(review, LH_REVIEW_ADVICE_UNANSWERED, text);
	ck_assert_str_eq(text, "recommended-solutions recommended-models recommended-mechanisms");
	list_ids(review, LH_REVIEW_NEXT_PLANS, text);
	ck_assert_str_eq(text, "plan-2024");
	for (size_t i = 0; i < lh_review_list_count(review, LH_REVIEW_CORRECTIONS); i++) {
		lh_object *citation = lh_review_list_get(review, LH_REVIEW_CORRECTIONS, i);
		const char *stated = lh_get_text(citation, LH_CITATION_STATED);

		corrected |= stated && strcmp(stated, "2003") == 0;
	}
	ck_assert_msg(corrected, "the citation that corrects 2003 is not listed");
	lh_review_free(review);

	review = review_of_example("hanoi-2023.xml", "2024");
	list_ids(review, LH_REVIEW_TASKS_PLANNED, text);
	ck_assert_str_eq(text, "task-2024-rallying task-2024-dissemination task-2024-members "
			       "task-2024-forums");
	list_ids(review, LH_REVIEW_REQUESTS_UNANSWERED, text);
	ck_assert_str_eq(text, "request-consultancy request-scheme request-replication");
	lh_review_free(review);
}
END_TEST

/* The records behind the numbers. */
START_TEST(records)
{
	lh_review *review = review_of_example("hanoi-2023.xml", "2023");
	char text[TEXT_SIZE];

	counted_ids(review, measure_of("events"), text);
	ck_assert_str_eq(text, "conference-2023");
	counted_ids(review, measure_of("contests"), text);
	ck_assert_str_eq(text, "contest-1");
	counted_ids(review, measure_of("members.honorary"), text);
	ck_assert_str_eq(text, "honorary-members");
	counted_ids(review, measure_of("boards.formed"), text);
	ck_assert_str_eq(text, "advisory-boards");
	counted_ids(review, measure_of("findings"), text);
	ck_assert_str_eq(text, "finding-shortcomings finding-bottlenecks");
	undetermined_ids(review, measure_of("solutions.selected"), text);
	ck_assert_str_eq(text, "solutions-piloted");
	undetermined_ids(review, measure_of("solutions.piloted"), text);
	ck_assert_str_eq(text, "solutions-piloted");
	lh_review_free(review);
}
END_TEST

Suite *lh_hanoi_suite(void)
{
	Suite *suite = suite_create("the Hanoi dossiers");
	TCase *tcase = tcase_create("hanoi");

	tcase_add_loop_test(tcase, said_of_a_measure, 0, (int)(sizeof(all) / sizeof(all[0])));
	tcase_add_test(tcase, figures);
	tcase_add_test(tcase, lists);
	tcase_add_test(tcase, records);
	suite_add_tcase(suite, tcase);
	return suite;
}
