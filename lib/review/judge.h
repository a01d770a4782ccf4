/* SPDX-License-Identifier: MIT */
/* Whether a record counts in a period. */
#ifndef LH_REVIEW_JUDGE_H
#define LH_REVIEW_JUDGE_H

#include "review/measure.h"
#include "review/records.h"

/*
 * Leave in @candidates those of @records that pass what the row says whatever the period.
 * @places: the placing dates of the records, where they are known; only then are those left out
 * that lie outside all of @periods. 0, or -1: no memory.
 */
int lh_find_candidates(const struct measure *measure, const struct records *records,
		       const struct span *places, const struct period *periods, size_t count,
		       struct candidates *candidates);

/*
 * Whether a candidate counts in a period. *stated: a statement, and not dates, made it count, or
 * kept it out where it might have.
 */
typedef enum truth judging(const struct measure *measure, const struct candidate *candidate,
			   struct period period, bool *stated);
judging lh_counts;	  /* in a flow */
judging lh_stands;	  /* in a stock at the close of the last day */
judging lh_came, lh_went; /* to and from a stock within the period */

/* Whether the owner of records that a measure may count passes what the row says of owners. */
bool lh_owner_passes(const struct measure *measure, const lh_object *owner);

/* Whether the class places the records that a measure counts, and nothing else does. */
bool lh_is_placed_by_class(const struct measure *measure);

#endif
