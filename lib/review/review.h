/* SPDX-License-Identifier: MIT */
/* A review as it lies in memory. */
#ifndef LH_REVIEW_REVIEW_H
#define LH_REVIEW_REVIEW_H

#include <lienhiep/review.h>

#include "review/count.h"

/* What a value of an enumeration is called, by programs and by people. */
struct words {
	const char *name, *label_vi, *label_en;
};

/* The name, or the label, of a value in a table of @count; NULL past its end. */
static inline const char *lh_word_name(const struct words *table, size_t count, unsigned value)
{
	return value < count ? table[value].name : NULL;
}

static inline const char *lh_word_label(const struct words *table, size_t count, unsigned value,
					lh_language language)
{
	if (value >= count)
		return NULL;
	return language == LH_ENGLISH ? table[value].label_en : table[value].label_vi;
}

/* A figure that stands beside a measure. */
struct stated {
	const lh_object *figure;
	lh_quantity recorded; /* what the records give, within that which the figure is about */
	lh_verdict verdict;
};

struct reviewed {
	struct count count;
	lh_quantity previous;
	struct stated *stated;
	size_t stated_count, stated_capacity;
	lh_quantity planned;
	long planned_due; /* of a level: the deadline of the task that plans it */
};

/* What a task plans in a measure. */
struct amount {
	const lh_object *task;
	size_t measure;
	lh_quantity planned, actual;
	lh_attainment verdict;
	struct period time; /* its own */
	bool undetermined;
	bool is_long;  /* its time begins before the period */
	bool left_out; /* of the sum: a part of another, or its parts count in its stead */
};

struct amounts {
	struct amount *items;
	size_t count, capacity;
};

/* The tasks of a plan of one area, or of all. */
struct area_tasks {
	unsigned area;
	lh_quantity tasks[LH_PROGRESS_COUNT];
};

struct reviewed_plan {
	lh_object *plan;
	lh_quantity budget, spent;
	struct records tasks[LH_PROGRESS_COUNT];
	struct area_tasks *areas; /* every area first */
	size_t area_count, area_capacity;
};

struct reviewed_plans {
	struct reviewed_plan *items;
	size_t count, capacity;
};

struct reviewed_target {
	lh_object *target;
	const lh_object *measurement;
	lh_target_state state;
};

struct reviewed_targets {
	struct reviewed_target *items;
	size_t count, capacity;
};

struct lh_review {
	const lh_dossier *dossier;
	lh_date from, to, previous_from, previous_to;
	struct period period;
	struct index index;
	struct reviewed *measures; /* one for each row */
	struct records lists[LH_REVIEW_LIST_COUNT];
	struct amounts amounts;
	struct reviewed_plans plans;
	struct reviewed_targets targets;
};

/* The period that a figure is dated for; false: it has no date. */
bool lh_figure_period(const lh_object *figure, struct period *period);
/* How a stated value lies to what was counted for it. */
lh_verdict lh_verdict_on(lh_quantity stated, const struct measure *measure,
			 const struct count *count);
/* Set the figures beside the measures. 0, or -1 with an error. */
int lh_review_compare(struct lh_review *review, lh_error *error);
/* Fill the lists. 0, or -1 with an error. */
int lh_review_fill_lists(struct lh_review *review, lh_error *error);
/* Find what was planned in measures, and what came of it. 0, or -1 with an error. */
int lh_review_find_amounts(struct lh_review *review, lh_error *error);
/* Count the tasks of the plans that touch the period. 0, or -1 with an error. */
int lh_review_find_plans(struct lh_review *review, lh_error *error);
/* Tell of the targets. 0, or -1 with an error. */
int lh_review_find_targets(struct lh_review *review, lh_error *error);
void lh_review_free_plans(struct lh_review *review);

#endif
