/* SPDX-License-Identifier: MIT */
/* What a review tells of amounts, plans and targets: of nothing, past the end, and after they went. */
#include "rows.h"

static const lh_date year = { 2023, 0, 0 };

static void no_amount(const lh_review *review, size_t index, const char *misuse)
{
	UNSET(lh_review_amount_task, misuse, (review, index));
	UNSET(lh_review_amount_is_undetermined, misuse, (review, index));
	HOLDS(lh_review_amount_measure, misuse,
	      lh_review_amount_measure(review, index) == lh_measure_count());
	UNSET(lh_review_amount_planned, misuse, (review, index));
	UNSET(lh_review_amount_actual, misuse, (review, index));
	UNSET(lh_review_amount_verdict, misuse, (review, index));
}

static void no_measure(const lh_review *review, size_t measure, const char *misuse)
{
	UNSET(lh_review_planned, misuse, (review, measure));
	UNSET(lh_review_planned_verdict, misuse, (review, measure));
}

static void no_plan(const lh_review *review, size_t index, const char *misuse)
{
	UNSET(lh_review_plan, misuse, (review, index));
	UNSET(lh_review_plan_tasks, misuse, (review, index, LH_PROGRESS_ALL, LH_EVERY_AREA));
	UNSET(lh_review_plan_task_count, misuse, (review, index, LH_PROGRESS_ALL));
	UNSET(lh_review_plan_task, misuse, (review, index, LH_PROGRESS_ALL, 0));
	UNSET(lh_review_plan_budget, misuse, (review, index));
	UNSET(lh_review_plan_spent, misuse, (review, index));
}

static void no_progress(const lh_review *review, lh_progress progress, const char *misuse)
{
	UNSET(lh_review_plan_tasks, misuse, (review, 0, progress, LH_EVERY_AREA));
	UNSET(lh_review_plan_task_count, misuse, (review, 0, progress));
	UNSET(lh_review_plan_task, misuse, (review, 0, progress, 0));
	UNSET(lh_progress_label, misuse, (progress, LH_ENGLISH));
	UNSET(lh_progress_name, misuse, (progress));
}

static void no_target(const lh_review *review, size_t index, const char *misuse)
{
	UNSET(lh_review_target, misuse, (review, index));
	UNSET(lh_review_target_measurement, misuse, (review, index));
	UNSET(lh_review_target_state, misuse, (review, index));
}

static void no_review(void)
{
	no_amount(NULL, 0, "NULL");
	no_measure(NULL, 0, "NULL");
	no_plan(NULL, 0, "NULL");
	no_target(NULL, 0, "NULL");
	UNSET(lh_review_amount_count, "NULL", (NULL));
	UNSET(lh_review_plan_count, "NULL", (NULL));
	UNSET(lh_review_target_count, "NULL", (NULL));
	UNSET(lh_review_is_covered, "NULL", (NULL));
	UNSET(lh_review_previous_is_covered, "NULL", (NULL));
	UNSET(lh_attainment_name, "below all", ((lh_attainment)-1));
	UNSET(lh_attainment_name, "past the last", ((lh_attainment)99));
	UNSET(lh_target_state_name, "below all", ((lh_target_state)-1));
	UNSET(lh_target_state_name, "past the last", ((lh_target_state)99));
	UNSET(lh_attainment_label, "below all", ((lh_attainment)-1, LH_ENGLISH));
	UNSET(lh_attainment_label, "past the last", ((lh_attainment)99, LH_ENGLISH));
	UNSET(lh_target_state_label, "below all", ((lh_target_state)-1, LH_ENGLISH));
	UNSET(lh_target_state_label, "past the last", ((lh_target_state)99, LH_ENGLISH));
}

/* Those of a review outlive their records. */
static void stale_rows(const lh_review *review, lh_object *target)
{
	HOLDS(lh_review_plan, "removed since",
	      !lh_object_remove(plan, why) && lh_review_plan(review, 0) == plan &&
		      lh_object_is_removed(lh_review_plan_task(review, 0, LH_PROGRESS_ALL, 0)));
	HOLDS(lh_review_amount_task, "removed since",
	      lh_object_is_removed(lh_review_amount_task(review, 0)));
	HARMLESS(lh_review_plan_tasks, "removed since", (review, 0, LH_PROGRESS_ALL, 1));
	HARMLESS(lh_review_amount_verdict, "removed since", (review, 0));
	HARMLESS(lh_review_planned_verdict, "removed since", (review, 0));
	HOLDS(lh_review_target, "removed since",
	      !lh_object_remove(target, why) && lh_review_target(review, 0) == target);
	HARMLESS(lh_review_target_state, "removed since", (review, 0));
	HARMLESS(lh_review_target_measurement, "removed since", (review, 0));
}

void plan_rows(void)
{
	lh_object *task = lh_list_get(plan, LH_PLAN_TASKS, 0);
	lh_object *programme = lh_list_add(root, LH_DOSSIER_PROGRAMMES, NULL, NULL);
	lh_object *target = lh_list_add(programme, LH_PROGRAMME_TARGETS, NULL, NULL);
	lh_review *review = NULL;

	ck_assert_int_eq(lh_set_field(plan, LH_PLAN_FROM, "2023", NULL), 0);
	ck_assert_int_eq(lh_set_field(task, LH_TASK_DUE, "2023-06", NULL), 0);
	ck_assert_int_eq(lh_set_field(task, LH_TASK_MEASURE, "events", NULL), 0);
	ck_assert_int_eq(lh_set_field(task, LH_TASK_AMOUNT, "3", NULL), 0);
	ck_assert_int_eq(lh_set_field(target, LH_TARGET_DUE, "2023", NULL), 0);
	ck_assert_int_eq(lh_set_field(target, LH_TARGET_VALUE, "5", NULL), 0);
	know_dossiers();
	no_review();
	review = lh_review_new(dossier, year, year, NULL);
	ck_assert_uint_eq(lh_review_amount_count(review), 1);
	ck_assert_uint_eq(lh_review_plan_count(review), 1);
	ck_assert_uint_eq(lh_review_target_count(review), 1);
	no_amount(review, 1, "past the end");
	no_amount(review, PAST, "far past the end");
	no_measure(review, lh_measure_count(), "past the last measure");
	no_measure(review, PAST, "far past the last measure");
	no_plan(review, 1, "past the end");
	no_plan(review, PAST, "far past the end");
	no_progress(review, LH_PROGRESS_COUNT, "past the last state");
	no_progress(review, (lh_progress)-1, "below all states");
	no_target(review, 1, "past the end");
	no_target(review, PAST, "far past the end");
	HARMLESS(lh_review_plan_tasks, "no area", (review, 0, LH_PROGRESS_ALL, UINT_MAX));
	UNSET(lh_review_plan_task, "past its end", (review, 0, LH_PROGRESS_ALL, PAST));
	stale_rows(review, target);
	lh_review_free(review);
}
