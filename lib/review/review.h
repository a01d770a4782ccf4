/* SPDX-License-Identifier: MIT */
/* A review as it lies in memory. */
#ifndef LH_REVIEW_REVIEW_H
#define LH_REVIEW_REVIEW_H

#include <lienhiep/review.h>

#include "review/count.h"

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
};

struct lh_review {
	const lh_dossier *dossier;
	lh_date from, to, previous_from, previous_to;
	struct period period;
	struct index index;
	struct reviewed *measures; /* one for each row */
	struct records lists[LH_REVIEW_LIST_COUNT];
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

#endif
