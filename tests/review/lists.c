/* SPDX-License-Identifier: MIT */
/* The lists beside the measures: the plan, and what is left open. */
#include <string.h>

#include "review/suites.h"
#include "review/support.h"

struct list_case {
	const char *says;
	lh_review_list list;
	const char *body, *period;
	const char *records;
};

#define TASKS                                                                           \
	"<plans><plan to='2023'><tasks><task id='a' status='planned'/>"                 \
	"<task id='b'><tasks><task id='c' status='under-way'/><task id='d' status='done'/>" \
	"<task id='n'/></tasks></task></tasks></plan></plans>"                          \
	"<tasks><task id='e' status='dropped' due='2023'/><task id='f' status='done' due='2022'/>" \
	"<task id='g' status='planned' due='2023'/><task id='h' status='planned'/>"     \
	"<task id='i' uri='u' status='done' due='2023'/><task id='j' uri='u' status='done' due='2023'/>" \
	"</tasks>"

#define SCHEME(id, attributes) "<plan id='" id "' kind='scheme' status='done' " attributes "/>"
#define SCHEMES                                                                          \
	"<plans>" SCHEME("a", "finished='2023-05' to='2023'")                            \
	SCHEME("b", "finished='2023-05' timeliness='on-time'")                           \
	SCHEME("c", "finished='2023-05' to='2023-04'")                                   \
	SCHEME("d", "finished='2023-05' to='2023-05-10' timeliness='late'")              \
	SCHEME("e", "finished='2023-05' to='2023-05-10'")                                \
	SCHEME("f", "finished='2023-05'") SCHEME("g", "finished='2022' to='2022'")       \
	SCHEME("h", "to='2023'")                                                         \
	"<plan id='i' kind='scheme' status='under-way' to='2023'/>"                      \
	"<plan id='j' kind='project' status='done' finished='2023' to='2023'/></plans>"

#define REQUESTS(...) "<requests>" __VA_ARGS__ "</requests>"
#define R(id, attributes) "<request id='" id "' " attributes "/>"
#define ADVICE(...) "<recommendations>" __VA_ARGS__ "</recommendations>"
#define A(id, attributes) "<recommendation id='" id "' " attributes "/>"
#define PLANS                                                                             \
	"<plans><plan id='a' from='2024' to='2024'/><plan id='b' from='2023' to='2024'/>" \
	"<plan id='c' to='2024'/><plan id='d'/><plan id='e' from='2023' to='2023'/>"      \
	"<plan id='f' from='2025-07'/></plans>"

static const struct list_case cases[] = {
	{ "planned", LH_REVIEW_TASKS_PLANNED, TASKS, "2023", "a g" },
	{ "under way", LH_REVIEW_TASKS_UNDER_WAY, TASKS, "2023", "c" },
	{ "done, placed as tasks are, each uri once", LH_REVIEW_TASKS_DONE, TASKS, "2023", "d i" },
	{ "dropped", LH_REVIEW_TASKS_DROPPED, TASKS, "2023", "e" },
	{ "no status", LH_REVIEW_TASKS_NO_STATUS, TASKS, "2023", "n" },
	{ "another year", LH_REVIEW_TASKS_DONE, TASKS, "2022", "f" },

	{ "on time", LH_REVIEW_SCHEMES_ON_TIME, SCHEMES, "2023", "a" },
	{ "on time as stated", LH_REVIEW_SCHEMES_ON_TIME_STATED, SCHEMES, "2023", "b" },
	{ "late", LH_REVIEW_SCHEMES_LATE, SCHEMES, "2023", "c" },
	{ "late as stated", LH_REVIEW_SCHEMES_LATE_STATED, SCHEMES, "2023", "d" },
	{ "not to be told", LH_REVIEW_SCHEMES_UNTOLD, SCHEMES, "2023", "e f" },
	{ "on time in another year", LH_REVIEW_SCHEMES_ON_TIME, SCHEMES, "2022", "g" },

	{ "made in the period", LH_REVIEW_REQUESTS_UNANSWERED, REQUESTS(R("a", "made='2023'")), "2023",
	  "a" },
	{ "made in it, about the time after", LH_REVIEW_REQUESTS_UNANSWERED,
	  REQUESTS(R("a", "made='2023-12-27' from='2024' to='2024'")), "2023", "a" },
	{ "made before it, about it", LH_REVIEW_REQUESTS_UNANSWERED,
	  REQUESTS(R("a", "made='2023-12-27' from='2024' to='2024'")), "2024", "a" },
	{ "made before it and about the time before", LH_REVIEW_REQUESTS_UNANSWERED,
	  REQUESTS(R("a", "made='2021' from='2022' to='2022'") R("b", "made='2022'")), "2023", "" },
	{ "made after it", LH_REVIEW_REQUESTS_UNANSWERED,
	  REQUESTS(R("a", "made='2024' from='2023' to='2024'")), "2023", "" },
	{ "undated", LH_REVIEW_REQUESTS_UNANSWERED, REQUESTS(R("a", "")), "2023", "a" },
	{ "one that a task answers", LH_REVIEW_REQUESTS_UNANSWERED,
	  REQUESTS(R("a", "made='2023'") R("b", "made='2023'") R("c", "made='2023'"))
	  "<plans><plan><tasks><task><tasks><task answers='c a'/></tasks></task></tasks></plan></plans>",
	  "2023", "b" },
	{ "one that a consultation answers", LH_REVIEW_REQUESTS_UNANSWERED,
	  REQUESTS(R("a", "made='2023'") R("b", "made='2023'"))
	  "<consultations><consultation answers='b'/></consultations>",
	  "2023", "a" },
	{ "an answer to nothing", LH_REVIEW_REQUESTS_UNANSWERED,
	  REQUESTS(R("a", "made='2023'")) "<tasks><task answers='none'/></tasks>", "2023", "a" },
	{ "each uri once", LH_REVIEW_REQUESTS_UNANSWERED,
	  REQUESTS(R("a", "made='2023' uri='u'") R("b", "made='2023' uri='u'")), "2023", "a" },
	{ "an answered one stands for all with its uri", LH_REVIEW_REQUESTS_UNANSWERED,
	  REQUESTS(R("a", "made='2023' uri='u'") R("b", "made='2023' uri='u'"))
	  "<tasks><task answers='b'/></tasks>",
	  "2023", "" },

	{ "without a response", LH_REVIEW_ADVICE_UNANSWERED,
	  ADVICE(A("a", "made='2023'") A("b", "made='2019'") A("c", "") A("d", "made='2024'")), "2023",
	  "a b c" },
	{ "answered in the period", LH_REVIEW_ADVICE_UNANSWERED,
	  ADVICE(A("a", "made='2023' response='rejected' responded='2023'")), "2023", "" },
	{ "answered some time", LH_REVIEW_ADVICE_UNANSWERED,
	  ADVICE(A("a", "made='2023' response='rejected'")), "2023", "" },
	{ "answered after it", LH_REVIEW_ADVICE_UNANSWERED,
	  ADVICE(A("a", "made='2023' response='accepted' responded='2024'")), "2023", "a" },
	{ "answered on its last day", LH_REVIEW_ADVICE_UNANSWERED,
	  ADVICE(A("a", "made='2023' response='accepted' responded='2023-06-30'")), "2023-01 2023-06",
	  "" },
	{ "of the same uri once", LH_REVIEW_ADVICE_UNANSWERED,
	  ADVICE(A("a", "uri='u'") A("b", "uri='u'")), "2023", "a" },

	{ "for the time after", LH_REVIEW_NEXT_PLANS, PLANS, "2023", "a c f" },
	{ "for the time after that", LH_REVIEW_NEXT_PLANS, PLANS, "2024", "f" },
	{ "for the half-year after", LH_REVIEW_NEXT_PLANS, PLANS, "2025-01 2025-06", "f" },
};

START_TEST(list)
{
	const struct list_case *row = &cases[_i];
	lh_review *review = review_of_body(row->body, row->period);
	char text[TEXT_SIZE];

	list_ids(review, row->list, text);
	ck_assert_msg(strcmp(text, row->records) == 0, "%s: \"%s\", not \"%s\"", row->says, text,
		      row->records);
	ck_assert_ptr_null(
		lh_review_list_get(review, row->list, lh_review_list_count(review, row->list)));
	lh_review_free(review);
}
END_TEST

/* Citations that correct what a source says, wherever they stand. */
START_TEST(corrections)
{
	lh_review *review = review_of_body(
		"<events><event><speeches><speech><citations>"
		"<citation stated='2003' corrected='2023'/></citations></speech></speeches><citations>"
		"<citation stated='1'/><citation corrected='x'/></citations></event></events>",
		"2023");
	lh_object *citation = lh_review_list_get(review, LH_REVIEW_CORRECTIONS, 0);

	ck_assert_uint_eq(lh_review_list_count(review, LH_REVIEW_CORRECTIONS), 2);
	ck_assert_str_eq(lh_get_text(citation, LH_CITATION_STATED), "2003");
	citation = lh_review_list_get(review, LH_REVIEW_CORRECTIONS, 1);
	ck_assert_str_eq(lh_get_text(citation, LH_CITATION_CORRECTED), "x");
	lh_review_free(review);
}
END_TEST

START_TEST(lists_have_names)
{
	for (int i = 0; i < LH_REVIEW_LIST_COUNT; i++) {
		const char *vi = lh_review_list_label((lh_review_list)i, LH_VIETNAMESE);
		const char *en = lh_review_list_label((lh_review_list)i, LH_ENGLISH);

		ck_assert_ptr_nonnull(vi);
		ck_assert_ptr_nonnull(en);
		ck_assert_str_ne(vi, en);
		for (int j = 0; j < i; j++)
			ck_assert_str_ne(en, lh_review_list_label((lh_review_list)j, LH_ENGLISH));
	}
	ck_assert_ptr_null(lh_review_list_label(LH_REVIEW_LIST_COUNT, LH_ENGLISH));
	ck_assert_ptr_null(lh_review_list_label((lh_review_list)-1, LH_VIETNAMESE));
}
END_TEST

Suite *lh_review_lists_suite(void)
{
	Suite *suite = suite_create("lists of a review");
	TCase *tcase = tcase_create("lists");

	tcase_add_loop_test(tcase, list, 0, (int)(sizeof(cases) / sizeof(cases[0])));
	tcase_add_test(tcase, corrections);
	tcase_add_test(tcase, lists_have_names);
	suite_add_tcase(suite, tcase);
	return suite;
}
