/* SPDX-License-Identifier: MIT */
/* The plans of a period: which they are, how their tasks go, and what they cost. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "review/suites.h"
#include "review/support.h"

#define P(id, attributes) "<plan id='" id "' " attributes "/>"
#define PLANS(...) "<plans>" __VA_ARGS__ "</plans>"
#define T(id, attributes) "<task id='" id "' " attributes "/>"
#define WITH(id, attributes, ...) "<task id='" id "' " attributes "><tasks>" __VA_ARGS__ "</tasks></task>"
#define PLAN(attributes, ...) PLANS("<plan " attributes "><tasks>" __VA_ARGS__ "</tasks></plan>")

/* ------------------------------------------------------------------ */
/* Which plans                                                         */

struct touch_case {
	const char *says, *body, *period, *plans;
};

static const struct touch_case touches[] = {
	{ "by the planned time",
	  PLANS(P("a", "from='2022' to='2022'") P("b", "from='2022' to='2023-01'") P("c", "from='2023' to='2023'")
		P("d", "from='2023-12' to='2024'") P("e", "from='2024' to='2024'")),
	  "2023", "b c d" },
	{ "by the actual time, where it is longer",
	  PLANS(P("a", "from='2021' to='2022' finished='2023-02'") P("b", "from='2024' to='2024' started='2023-11'")
		P("c", "from='2021' to='2022' started='2020' finished='2021'")),
	  "2023", "a b" },
	{ "begun and not ended", PLANS(P("a", "from='2020'") P("b", "started='2020'") P("c", "from='2024'")),
	  "2023", "a b" },
	{ "of an end alone, its time", PLANS(P("a", "to='2023'") P("b", "to='2024'") P("c", "finished='2023'")),
	  "2023-01 2023-06", "a c" },
	{ "still under way past its end",
	  PLANS(P("a", "from='2021' to='2022' status='under-way'") P("b", "from='2021' to='2022' status='approved'")
		P("c", "from='2021' to='2022' status='under-way' finished='2022'")),
	  "2023", "a" },
	{ "of no time at all", PLANS(P("a", "")), "1990", "a" },
	{ "of one uri the first that touches it",
	  PLANS(P("a", "uri='u' from='2022' to='2022'") P("b", "uri='u' from='2023'") P("c", "uri='u' from='2023'")),
	  "2023", "b" },
};

START_TEST(touching)
{
	const struct touch_case *row = &touches[_i];
	lh_review *review = review_of_body(row->body, row->period);
	char text[TEXT_SIZE] = "";

	for (size_t i = 0; i < lh_review_plan_count(review); i++) {
		strcat(text, i ? " " : "");
		strcat(text, lh_get_text(lh_review_plan(review, i), LH_RECORD_ID));
	}
	ck_assert_msg(strcmp(text, row->plans) == 0, "%s: \"%s\", not \"%s\"", row->says, text,
		      row->plans);
	lh_review_free(review);
}
END_TEST

/* ------------------------------------------------------------------ */
/* Tasks                                                               */

/* What is told of the first plan in the review of 2023: a number, and the ids of every area. */
struct task_case {
	const char *says, *body;
	lh_progress progress;
	unsigned area;
	const char *value, *tasks;
};

#define TREE                                                                                        \
	PLAN("from='2023' to='2023'",                                                               \
	     WITH("a", "area='contest' status='done'",                                              \
		  T("b", "status='planned'") T("c", "status='under-way' area='training'")           \
		  WITH("d", "", WITH("e", "", T("f", "status='done' due='2023-05' finished='2023-06'")))) \
	     T("g", "status='done' due='2023-05' finished='2023-04'") T("h", "status='dropped' due='2023-01'") \
	     T("i", "status='done' due='2023-05' timeliness='late'")                                \
	     T("j", "status='done' due='2023-05'") T("k", "status='done'") T("l", "due='2023-12-31'") \
	     T("m", "due='2024-01-01' status='under-way'")                                          \
	     T("n", "status='done' timeliness='on-time' finished='2023'"))

static const struct task_case tasks[] = {
	{ "leaves at any depth", TREE, LH_PROGRESS_ALL, LH_EVERY_AREA, "11", "b c f g h i j k l m n" },
	{ "without a status", TREE, LH_PROGRESS_NO_STATUS, LH_EVERY_AREA, "1", "l" },
	{ "planned", TREE, LH_PROGRESS_PLANNED, LH_EVERY_AREA, "1", "b" },
	{ "under way", TREE, LH_PROGRESS_UNDER_WAY, LH_EVERY_AREA, "2", "c m" },
	{ "done", TREE, LH_PROGRESS_DONE, LH_EVERY_AREA, "6", "f g i j k n" },
	{ "dropped", TREE, LH_PROGRESS_DROPPED, LH_EVERY_AREA, "1", "h" },
	{ "on time, or stated so", TREE, LH_PROGRESS_ON_TIME, LH_EVERY_AREA, "2", "g n" },
	{ "late, or stated so", TREE, LH_PROGRESS_LATE, LH_EVERY_AREA, "2", "f i" },
	{ "not to be told, or without a deadline", TREE, LH_PROGRESS_UNTOLD, LH_EVERY_AREA, "2", "j k" },
	{ "overdue on the last day; two were done some day", TREE, LH_PROGRESS_OVERDUE, LH_EVERY_AREA, "1+",
	  "l" },
	{ "the area of the task above", TREE, LH_PROGRESS_ALL, LH_TASK_AREA_CONTEST, "2", NULL },
	{ "unless it has one", TREE, LH_PROGRESS_ALL, LH_TASK_AREA_TRAINING, "1", NULL },
	{ "no area", TREE, LH_PROGRESS_ALL, LH_TASK_AREA_UNSET, "8", NULL },
	{ "by area and status", TREE, LH_PROGRESS_DONE, LH_TASK_AREA_CONTEST, "1", NULL },
	{ "an area that no task has", TREE, LH_PROGRESS_ALL, LH_TASK_AREA_OVERSEAS, "0", NULL },
	{ "as many as they stand for",
	  PLANS("<plan alike='2'><tasks><task alike='3'><tasks><task id='a' alike='5'/><task id='b'/></tasks>"
		"</task></tasks></plan>"),
	  LH_PROGRESS_ALL, LH_EVERY_AREA, "36", "a b" },
	{ "several, and nobody says how many", PLAN("", T("a", "alike='?'") T("b", "")), LH_PROGRESS_ALL,
	  LH_EVERY_AREA, "2+", "a b" },
	{ "of one uri the first",
	  PLAN("", T("a", "uri='u'") T("b", "uri='u'") WITH("c", "uri='v'", T("d", "")) WITH("e", "uri='v'", T("f", ""))),
	  LH_PROGRESS_ALL, LH_EVERY_AREA, "2", "a d" },
	{ "not those of the plans under it",
	  PLANS("<plan id='p'><tasks>" T("a", "") "</tasks></plan><plan under='p'><tasks>" T("b", "")
		"</tasks></plan>"),
	  LH_PROGRESS_ALL, LH_EVERY_AREA, "1", "a" },
	{ "none", PLANS("<plan/>"), LH_PROGRESS_ALL, LH_EVERY_AREA, "0", "" },
};

START_TEST(tasks_by_progress)
{
	const struct task_case *row = &tasks[_i];
	lh_review *review = review_of_body(row->body, "2023");
	char text[TEXT_SIZE] = "", value[26];

	lh_quantity_format(lh_review_plan_tasks(review, 0, row->progress, row->area), value);
	ck_assert_msg(strcmp(value, row->value) == 0, "%s: \"%s\", not \"%s\"", row->says, value,
		      row->value);
	for (size_t i = 0; i < lh_review_plan_task_count(review, 0, row->progress); i++) {
		const lh_object *task = lh_review_plan_task(review, 0, row->progress, i);

		strcat(text, i ? " " : "");
		strcat(text, lh_get_text(task, LH_RECORD_ID));
	}
	ck_assert_msg(!row->tasks || strcmp(text, row->tasks) == 0, "%s: \"%s\", not \"%s\"",
		      row->says, text, row->tasks);
	lh_review_free(review);
}
END_TEST

/* ------------------------------------------------------------------ */
/* Money                                                               */

struct money_case {
	const char *says, *body, *budget, *spent;
};

static const struct money_case money[] = {
	{ "none", PLAN("", T("a", "")), "", "" },
	{ "its own", PLAN("budget='500'", T("a", "budget='70' spent='60'") T("b", "spent='30'")), "500",
	  "90" },
	{ "its tasks'", PLAN("", T("a", "budget='70' spent='60'") T("b", "budget='30' spent='0'")), "100",
	  "60" },
	{ "a task has it for those below",
	  PLAN("", WITH("a", "budget='100' spent='90'", T("b", "budget='70' spent='60'") T("c", ""))
	       WITH("d", "", T("e", "budget='5' spent='4'"))),
	  "105", "94" },
	{ "where some tasks have none, a lower bound",
	  PLAN("", T("a", "budget='70'") T("b", "spent='6'") WITH("c", "", T("d", "budget='1' spent='2'"))),
	  "71+", "8+" },
	{ "times what they stand for",
	  PLANS("<plan alike='2'><tasks>" T("a", "alike='3' budget='70' spent='60'") "</tasks></plan>"),
	  "420", "360" },
	{ "its own times what it stands for", PLANS("<plan alike='2' budget='7'/>"), "14", "" },
	{ "for several, and nobody says how many", PLAN("", T("a", "alike='?' budget='70' spent='60'")),
	  "70+", "60+" },
	{ "a dropped task was planned too", PLAN("", T("a", "status='dropped' budget='70' spent='60'")), "70",
	  "60" },
	{ "of one uri once", PLAN("", T("a", "uri='u' budget='70'") T("b", "uri='u' budget='70'")), "70",
	  "" },
};

START_TEST(money_of_plans)
{
	const struct money_case *row = &money[_i];
	lh_review *review = review_of_body(row->body, "2023");
	char budget[26], spent[26];

	lh_quantity_format(lh_review_plan_budget(review, 0), budget);
	lh_quantity_format(lh_review_plan_spent(review, 0), spent);
	ck_assert_msg(strcmp(budget, row->budget) == 0, "%s: budget \"%s\", not \"%s\"", row->says,
		      budget, row->budget);
	ck_assert_msg(strcmp(spent, row->spent) == 0, "%s: spent \"%s\", not \"%s\"", row->says,
		      spent, row->spent);
	lh_review_free(review);
}
END_TEST

/* ------------------------------------------------------------------ */
/* The rest                                                            */

/* As deep as records may stand in one another, a leaf at each level. */
START_TEST(a_tree_to_any_depth)
{
	lh_dossier *dossier = dossier_of(PLANS(P("p", "from='2023' to='2023'")));
	lh_object *owner = lh_dossier_find(dossier, "p");
	unsigned field = LH_PLAN_TASKS;
	lh_review *review = NULL;
	size_t depth = 0;

	for (lh_object *task = NULL; (task = lh_list_add(owner, field, NULL, NULL)); depth++) {
		ck_assert_int_eq(lh_set_integer(task, LH_TASK_BUDGET, 2, NULL), 0);
		lh_list_add(task, LH_TASK_TASKS, NULL, NULL);
		owner = task;
		field = LH_TASK_TASKS;
	}
	ck_assert_uint_gt(depth, 900);
	review = review_of(dossier, "2023");
	ck_assert_uint_ge(lh_review_plan_task_count(review, 0, LH_PROGRESS_ALL), depth - 1);
	ck_assert(lh_quantity_equal(lh_review_plan_budget(review, 0), lh_quantity_exact(2)));
	lh_review_free(review);
	lh_dossier_unref(dossier);
}
END_TEST

static void check_nothing(const lh_review *review, size_t plan)
{
	ck_assert_ptr_null(lh_review_plan(review, plan));
	ck_assert_int_eq(lh_review_plan_tasks(review, plan, LH_PROGRESS_ALL, LH_EVERY_AREA).known,
			 LH_UNSET);
	ck_assert_uint_eq(lh_review_plan_task_count(review, plan, LH_PROGRESS_ALL), 0);
	ck_assert_ptr_null(lh_review_plan_task(review, plan, LH_PROGRESS_ALL, 0));
	ck_assert_int_eq(lh_review_plan_budget(review, plan).known, LH_UNSET);
	ck_assert_int_eq(lh_review_plan_spent(review, plan).known, LH_UNSET);
}

START_TEST(reading_past_the_end)
{
	lh_review *review = review_of_body(PLAN("budget='1'", T("a", "spent='1'")), "2023");

	ck_assert_uint_eq(lh_review_plan_count(review), 1);
	ck_assert_uint_eq(lh_review_plan_count(NULL), 0);
	check_nothing(review, 1);
	check_nothing(NULL, 0);
	ck_assert_ptr_nonnull(lh_review_plan_task(review, 0, LH_PROGRESS_ALL, 0));
	ck_assert_ptr_null(lh_review_plan_task(review, 0, LH_PROGRESS_ALL, 1));
	ck_assert_ptr_null(lh_review_plan_task(review, 0, LH_PROGRESS_COUNT, 0));
	ck_assert_int_eq(lh_review_plan_tasks(review, 0, (lh_progress)-1, LH_EVERY_AREA).known,
			 LH_UNSET);
	lh_review_free(review);
}
END_TEST

START_TEST(progress_has_names)
{
	for (int i = 0; i < LH_PROGRESS_COUNT; i++)
		ck_assert_str_ne(lh_progress_label((lh_progress)i, LH_VIETNAMESE),
				 lh_progress_label((lh_progress)i, LH_ENGLISH));
	ck_assert_ptr_null(lh_progress_label(LH_PROGRESS_COUNT, LH_ENGLISH));
	ck_assert_ptr_null(lh_progress_label((lh_progress)-1, LH_ENGLISH));
}
END_TEST

#define LARGE "9223372036854775807"
#define PAST  "status='done' finished='2020'"

START_TEST(sums_that_are_too_large)
{
	static const char *const bodies[] = {
		/* Long ago, where no measure counts them. */
		PLAN("from='2023'", T("a", PAST " alike='" LARGE "'") T("b", PAST)),
		PLAN("from='2023'", T("a", PAST " budget='" LARGE "'") T("b", PAST " budget='1'")),
		PLAN("from='2023'", T("a", PAST " alike='2' budget='" LARGE "'")),
		PLAN("from='2023'", T("a", PAST " alike='2' spent='" LARGE "'")),
		PLAN("from='2023' alike='2'", T("a", PAST " alike='" LARGE "'")),
		PLAN("from='2023' alike='2' budget='" LARGE "'", T("a", PAST)),
	};
	lh_date year = { 2023, 0, 0 };
	lh_error error;

	for (size_t i = 0; i < sizeof(bodies) / sizeof(bodies[0]); i++) {
		lh_dossier *dossier = dossier_of(bodies[i]);

		ck_assert_msg(!lh_review_new(dossier, year, year, &error), "%s", bodies[i]);
		ck_assert_int_eq(error.code, LH_ERROR_OVERFLOW);
		lh_dossier_unref(dossier);
	}
}
END_TEST

Suite *lh_plans_suite(void)
{
	Suite *suite = suite_create("plans");
	TCase *tcase = tcase_create("plans");

	tcase_add_loop_test(tcase, touching, 0, (int)(sizeof(touches) / sizeof(touches[0])));
	tcase_add_loop_test(tcase, tasks_by_progress, 0, (int)(sizeof(tasks) / sizeof(tasks[0])));
	tcase_add_loop_test(tcase, money_of_plans, 0, (int)(sizeof(money) / sizeof(money[0])));
	tcase_add_test(tcase, a_tree_to_any_depth);
	tcase_add_test(tcase, reading_past_the_end);
	tcase_add_test(tcase, progress_has_names);
	tcase_add_test(tcase, sums_that_are_too_large);
	suite_add_tcase(suite, tcase);
	return suite;
}
