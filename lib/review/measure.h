/* SPDX-License-Identifier: MIT */
/*
 * The measures as rows: what a review counts, and how.
 *
 * A record counts in a period when it is of the row's class, passes the
 * filters, passes the comparison or the test, and its placing date lies
 * inside the period. Each of these may answer "cannot be told".
 */
#ifndef LH_REVIEW_MEASURE_H
#define LH_REVIEW_MEASURE_H

#include <lienhiep/model.h>
#include <lienhiep/review.h>

#include "review/place.h"

enum aggregate {
	AGGREGATE_COUNT, /* how many records, each times what it stands for */
	AGGREGATE_SUM,	 /* the sum of a field */
	AGGREGATE_SHARE	 /* one measure in per cent of another */
};

/* A choice field, and which of its values pass: see CHOICE and ANY_CHOICE. */
struct filter {
	unsigned field; /* of the record, or of what it stands in; 0 ends the filters */
	uint32_t choices;
};
#define CHOICE(number) (UINT32_C(1) << (number))
#define ANY_CHOICE     (~CHOICE(0)) /* set to anything */

/* Was `actual` reached by the last day of `limit`? Where dates cannot tell, as `stated`. */
struct comparison {
	unsigned actual, limit, stated;
};

struct measure {
	const char *code;
	const char *label_vi, *label_en;
	const char *description_vi, *description_en;
	const char *unit_vi, *unit_en;
	enum aggregate aggregate;
	unsigned class_number;

	struct filter filters[3];
	unsigned set, unset; /* fields that must be set, must not be */
	/* Children that the record counts by: filters and date are about them, and one is enough. */
	unsigned through;
	unsigned date; /* the placing date, where it is not that of the class */
	bool unplaced; /* it has none: the test alone decides */

	struct comparison comparison;
	bool late; /* those count that came after the limit */
	enum truth (*test)(const lh_object *record, struct period period);
	unsigned tested; /* the reference to what the test looks at, where it is not the record */

	/* A stock: records stand from one date to before the other. */
	unsigned stock_from, stock_to;

	unsigned sum; /* of AGGREGATE_SUM */
	/* The reference to what is counted, each once, however many records name it. */
	unsigned distinct;
	/*
	 * The list that holds the records, which are placed by their owner: of owners with one uri
	 * the first that certainly counts is taken, with all that it holds.
	 */
	unsigned held_in;
	bool may_be_bare; /* an owner in the period without any says nothing; else it leaves a lower bound */
	const char *part, *whole; /* of AGGREGATE_SHARE, by code */
};

extern const struct measure lh_measures[];
extern const size_t lh_measures_count;

#endif
