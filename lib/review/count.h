/* SPDX-License-Identifier: MIT */
/* Counting one measure over one period. */
#ifndef LH_REVIEW_COUNT_H
#define LH_REVIEW_COUNT_H

#include "review/measure.h"
#include "review/records.h"

struct count {
	lh_quantity value;
	/* What the undetermined records could add; exact 0 where there are none. */
	lh_quantity possible;
	/* Of a stock. */
	lh_quantity opening, admitted, left;
	bool stated; /* a stated timeliness decided about a record */
	struct records counted, undetermined;
	struct records bare; /* owners in the period that hold none, where some may exist */
};

/*
 * Count @measure over @period, among all records of the dossier or only those within
 * @subject. Returns 0, or -1 with an error; @count is to be released in any case.
 */
int lh_count(struct index *index, const struct measure *measure, struct period period,
	     const lh_object *subject, struct count *count, lh_error *error);
/* The same among the records within several subjects; NULL: all of the dossier. */
int lh_count_among(struct index *index, const struct measure *measure, struct period period,
		   const struct records *subjects, struct count *count, lh_error *error);
/* The same over several periods, each with a count of its own. */
int lh_count_periods(struct index *index, const struct measure *measure,
		     const struct period *periods, size_t number, const struct records *subjects,
		     struct count *counts, lh_error *error);
void lh_count_release(struct count *count);

/* Add to a sum what a record that counts gives. 0, or -1 with an error. */
int lh_count_add(const struct measure *measure, const lh_object *record, lh_quantity *sum,
		 lh_error *error);
/* One number in per cent of another; unknown if that cannot be told. 0, or -1 with an error. */
int lh_count_share(lh_quantity part, lh_quantity whole, lh_quantity *share, lh_error *error);

/* How many a record stands for, those that it stands in left aside. */
lh_quantity lh_alike_of(const lh_object *record);
/* The same times that of every record it stands in. 0, or -1 with an error. */
int lh_weigh(const lh_object *record, lh_quantity *weight, lh_error *error);

/* Whether a quantity is known only from below. */
static inline bool lh_is_lower_bound(lh_quantity quantity)
{
	return quantity.known == LH_AT_LEAST || quantity.known == LH_UNKNOWN;
}

#endif
