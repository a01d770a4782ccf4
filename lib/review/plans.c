/* SPDX-License-Identifier: MIT */
/* How the tasks of each plan go, and what they cost. */
#include <string.h>

#include <lienhiep/model.h>

#include "base/array.h"
#include "base/error.h"
#include "base/memory.h"
#include "review/review.h"
#include "review/tests.h"

static const struct words progress_words[] = {
	[LH_PROGRESS_ALL] = { "all", "tất cả", "all" },
	[LH_PROGRESS_NO_STATUS] = { "no-status", "chưa ghi tình trạng", "without a status" },
	[LH_PROGRESS_PLANNED] = { "planned", "chưa bắt đầu", "planned" },
	[LH_PROGRESS_UNDER_WAY] = { "under-way", "đang thực hiện", "under way" },
	[LH_PROGRESS_DONE] = { "done", "hoàn thành", "done" },
	[LH_PROGRESS_DROPPED] = { "dropped", "đã bỏ", "dropped" },
	[LH_PROGRESS_ON_TIME] = { "on-time", "đúng hạn", "on time" },
	[LH_PROGRESS_LATE] = { "late", "muộn", "late" },
	[LH_PROGRESS_UNTOLD] = { "untold", "chưa rõ đúng hạn hay muộn",
				 "not known whether on time" },
	[LH_PROGRESS_OVERDUE] = { "overdue", "quá hạn", "overdue" },
};

enum { WORDS = sizeof(progress_words) / sizeof(progress_words[0]) };

const char *lh_progress_name(lh_progress progress)
{
	return lh_word_name(progress_words, WORDS, (unsigned)progress);
}

const char *lh_progress_label(lh_progress progress, lh_language language)
{
	return lh_word_label(progress_words, WORDS, (unsigned)progress, language);
}

/* ------------------------------------------------------------------ */
/* Which plans                                                         */

/* The earlier or the later of two, if one is set. */
static struct span earlier(struct span a, struct span b)
{
	return !b.set || (a.set && a.first <= b.first) ? a : b;
}

static struct span later(struct span a, struct span b)
{
	return !b.set || (a.set && a.last >= b.last) ? a : b;
}

static bool touches(const lh_object *plan, struct period period)
{
	struct span from = lh_span_of(plan, LH_PLAN_FROM), to = lh_span_of(plan, LH_PLAN_TO);
	struct span started = lh_span_of(plan, LH_PLAN_STARTED);
	struct span finished = lh_span_of(plan, LH_PLAN_FINISHED);
	struct span begins = earlier(from, started), ends = later(to, finished);

	if (!begins.set)
		begins = earlier(to, finished);
	if (!finished.set && lh_get_choice(plan, LH_PLAN_STATUS) == LH_PLAN_STATUS_UNDER_WAY)
		ends.set = false;
	return !(begins.set && begins.first > period.last) &&
	       !(ends.set && ends.last < period.first);
}

static int add_plans(struct lh_review *review)
{
	const struct records *plans = &review->index.of[LH_CLASS_PLAN];
	struct reviewed_plans *found = &review->plans;

	lh_index_begin(&review->index);
	for (size_t i = 0; i < plans->count; i++) {
		struct reviewed_plan *items = NULL;

		if (!touches(plans->items[i], review->period) ||
		    !lh_index_take(&review->index, plans->items[i]))
			continue;
		items = lh_reserve(found->items, found->count, &found->capacity, sizeof(*items));
		if (!items)
			return -1;
		found->items = items;
		found->items[found->count++] = (struct reviewed_plan){ .plan = plans->items[i] };
	}
	return 0;
}

/* ------------------------------------------------------------------ */
/* The tasks of a plan                                                 */

/* A walk over one plan. */
struct walk {
	struct lh_review *review;
	struct reviewed_plan *plan;
	const struct comparison *timing;
	bool lacks_budget, lacks_spent; /* a task without, in itself and above */
	lh_error *error;
};

/* What a task has from that in which it stands. */
struct above {
	lh_quantity weight;
	unsigned area;
	bool budgeted, spent;
};

static struct area_tasks *area_of(struct reviewed_plan *plan, unsigned area)
{
	struct area_tasks *areas = NULL;

	for (size_t i = 0; i < plan->area_count; i++)
		if (plan->areas[i].area == area)
			return &plan->areas[i];
	areas = lh_reserve(plan->areas, plan->area_count, &plan->area_capacity, sizeof(*areas));
	if (!areas)
		return NULL;
	plan->areas = areas;
	areas[plan->area_count] = (struct area_tasks){ .area = area };
	for (int i = 0; i < LH_PROGRESS_COUNT; i++)
		areas[plan->area_count].tasks[i] = lh_quantity_exact(0);
	return &areas[plan->area_count++];
}

/* Count a leaf, or with a weight that is unknown only that there may be one. */
static int count_leaf(struct walk *walk, lh_progress progress, lh_quantity weight, unsigned area)
{
	const unsigned areas[] = { LH_EVERY_AREA, area };

	for (size_t i = 0; i < 2; i++) {
		struct area_tasks *of = area_of(walk->plan, areas[i]);

		if (!of)
			return lh_error_set_memory(walk->error);
		if (lh_quantity_add(of->tasks[progress], weight, &of->tasks[progress], walk->error))
			return -1;
	}
	return 0;
}

static int add_leaf(struct walk *walk, lh_progress progress, const lh_object *task,
		    const struct above *above)
{
	if (lh_records_add(&walk->plan->tasks[progress], task))
		return lh_error_set_memory(walk->error);
	return count_leaf(walk, progress, above->weight, above->area);
}

static lh_progress timing_of(const struct walk *walk, const lh_object *task)
{
	static const lh_progress progress[] = {
		[TIMING_NONE] = LH_PROGRESS_UNTOLD,
		[TIMING_ON_TIME] = LH_PROGRESS_ON_TIME,
		[TIMING_ON_TIME_STATED] = LH_PROGRESS_ON_TIME,
		[TIMING_LATE] = LH_PROGRESS_LATE,
		[TIMING_LATE_STATED] = LH_PROGRESS_LATE,
		[TIMING_UNTOLD] = LH_PROGRESS_UNTOLD,
	};
	return progress[lh_timing_of(task, walk->timing)];
}

static int look_at_leaf(struct walk *walk, const lh_object *task, const struct above *above)
{
	static const lh_progress by_status[] = {
		[LH_TASK_STATUS_UNSET] = LH_PROGRESS_NO_STATUS,
		[LH_TASK_STATUS_PLANNED] = LH_PROGRESS_PLANNED,
		[LH_TASK_STATUS_UNDER_WAY] = LH_PROGRESS_UNDER_WAY,
		[LH_TASK_STATUS_DONE] = LH_PROGRESS_DONE,
		[LH_TASK_STATUS_DROPPED] = LH_PROGRESS_DROPPED,
	};
	unsigned status = lh_get_choice(task, LH_TASK_STATUS);
	enum truth overdue = lh_task_is_overdue(task, walk->review->period);

	if (add_leaf(walk, LH_PROGRESS_ALL, task, above) ||
	    add_leaf(walk, by_status[status], task, above))
		return -1;
	if (status == LH_TASK_STATUS_DONE && add_leaf(walk, timing_of(walk, task), task, above))
		return -1;
	if (overdue == YES)
		return add_leaf(walk, LH_PROGRESS_OVERDUE, task, above);
	if (overdue == MAYBE)
		return count_leaf(walk, LH_PROGRESS_OVERDUE, (lh_quantity){ .known = LH_UNKNOWN },
				  above->area);
	return 0;
}

/* Add money of a record, if it has some, to what stands for it and all below. */
static int add_money(struct walk *walk, const lh_object *record, unsigned field, lh_quantity weight,
		     lh_quantity *sum, bool *has)
{
	lh_quantity money = lh_quantity_exact(lh_get_integer(record, field));

	if (*has || !lh_has(record, field))
		return 0;
	*has = true;
	if (lh_quantity_multiply(money, weight, &money, walk->error))
		return -1;
	return lh_quantity_add(*sum, money, sum, walk->error);
}

/* A plan's or a task's tasks; the nesting of records has a limit, and recursion with it. */
static int look_at_tasks(struct walk *walk, const lh_object *owner, unsigned field,
			 struct above above);

static int look_at_task(struct walk *walk, const lh_object *task, struct above above)
{
	if (!lh_index_take(&walk->review->index, task))
		return 0;
	if (lh_quantity_multiply(above.weight, lh_alike_of(task), &above.weight, walk->error))
		return -1;
	if (lh_has(task, LH_TASK_AREA))
		above.area = lh_get_choice(task, LH_TASK_AREA);
	if (add_money(walk, task, LH_TASK_BUDGET, above.weight, &walk->plan->budget,
		      &above.budgeted) ||
	    add_money(walk, task, LH_TASK_SPENT, above.weight, &walk->plan->spent, &above.spent))
		return -1;
	if (lh_has(task, LH_TASK_TASKS))
		return look_at_tasks(walk, task, LH_TASK_TASKS, above);
	walk->lacks_budget |= !above.budgeted;
	walk->lacks_spent |= !above.spent;
	return look_at_leaf(walk, task, &above);
}

static int look_at_tasks(struct walk *walk, const lh_object *owner, unsigned field,
			 struct above above)
{
	for (size_t i = 0; i < lh_list_count(owner, field); i++)
		if (look_at_task(walk, lh_list_get(owner, field, i), above))
			return -1;
	return 0;
}

/* Where some tasks have money and others none, what is known is a lower bound. */
static void bound(lh_quantity *sum, bool lacks)
{
	if (sum->known != LH_UNSET && lacks)
		sum->known = LH_AT_LEAST;
}

static int look_at_plan(struct walk *walk)
{
	struct reviewed_plan *plan = walk->plan;
	struct above above = { .weight = lh_alike_of(plan->plan) };

	lh_index_begin(&walk->review->index);
	lh_index_take(&walk->review->index, plan->plan);
	if (!area_of(plan, LH_EVERY_AREA))
		return lh_error_set_memory(walk->error);
	if (add_money(walk, plan->plan, LH_PLAN_BUDGET, above.weight, &plan->budget,
		      &above.budgeted) ||
	    look_at_tasks(walk, plan->plan, LH_PLAN_TASKS, above))
		return -1;
	bound(&plan->budget, walk->lacks_budget);
	bound(&plan->spent, walk->lacks_spent);
	return 0;
}

int lh_review_find_plans(struct lh_review *review, lh_error *error)
{
	const struct measure *late = &lh_measures[lh_measure_find("tasks.late")];

	if (add_plans(review))
		return lh_error_set_memory(error);
	for (size_t i = 0; i < review->plans.count; i++) {
		struct walk walk = { .review = review,
				     .plan = &review->plans.items[i],
				     .timing = &late->comparison,
				     .error = error };

		if (look_at_plan(&walk))
			return -1;
	}
	return 0;
}

void lh_review_free_plans(struct lh_review *review)
{
	for (size_t i = 0; i < review->plans.count; i++) {
		for (int j = 0; j < LH_PROGRESS_COUNT; j++)
			lh_records_free(&review->plans.items[i].tasks[j]);
		lh_free(review->plans.items[i].areas);
	}
	lh_free(review->plans.items);
}

/* ------------------------------------------------------------------ */
/* Reading                                                             */

size_t lh_review_plan_count(const lh_review *review)
{
	return review ? review->plans.count : 0;
}

/* Nothing is told of a plan past the end. */
static const struct reviewed_plan *plan_at(const lh_review *review, size_t plan)
{
	static const struct reviewed_plan nothing;

	return plan < lh_review_plan_count(review) ? &review->plans.items[plan] : &nothing;
}

lh_object *lh_review_plan(const lh_review *review, size_t plan)
{
	return plan_at(review, plan)->plan;
}

lh_quantity lh_review_plan_tasks(const lh_review *review, size_t plan, lh_progress progress,
				 unsigned area)
{
	const struct reviewed_plan *reviewed = plan_at(review, plan);

	if (!reviewed->plan || (unsigned)progress >= LH_PROGRESS_COUNT)
		return (lh_quantity){ 0 };
	for (size_t i = 0; i < reviewed->area_count; i++)
		if (reviewed->areas[i].area == area)
			return reviewed->areas[i].tasks[progress];
	return lh_quantity_exact(0);
}

size_t lh_review_plan_task_count(const lh_review *review, size_t plan, lh_progress progress)
{
	return (unsigned)progress < LH_PROGRESS_COUNT ? plan_at(review, plan)->tasks[progress].count
						      : 0;
}

lh_object *lh_review_plan_task(const lh_review *review, size_t plan, lh_progress progress,
			       size_t index)
{
	if (index >= lh_review_plan_task_count(review, plan, progress))
		return NULL;
	return plan_at(review, plan)->tasks[progress].items[index];
}

lh_quantity lh_review_plan_budget(const lh_review *review, size_t plan)
{
	return plan_at(review, plan)->budget;
}

lh_quantity lh_review_plan_spent(const lh_review *review, size_t plan)
{
	return plan_at(review, plan)->spent;
}
