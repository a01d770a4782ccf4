/* SPDX-License-Identifier: MIT */
/* When things happened, as intervals of days, and what that says about a period. */
#ifndef LH_REVIEW_PLACE_H
#define LH_REVIEW_PLACE_H

#include <lienhiep/dossier.h>

/* An answer that may not be known. The smallest of several is their "and". */
enum truth { NO, MAYBE, YES };

static inline enum truth both(enum truth a, enum truth b)
{
	return a < b ? a : b;
}

/* Days since 1970-01-01. */
struct period {
	long first, last;
};

struct span {
	long first, last;
	bool set;
};

/* The interval that a date field says. */
struct span lh_span_of(const lh_object *record, unsigned field);
/* Its last day: what a deadline means. */
struct span lh_deadline_of(const lh_object *record, unsigned field);
/* Whether an interval lies in the period; an unset one may. */
enum truth lh_span_inside(struct span span, struct period period);
/* The placing date of a record, by its class; of a class without one, that of its owner. */
struct span lh_place_of(const lh_object *record);
/* The same for what a figure is about. */
struct span lh_place_of_subject(const lh_object *record);

/* How something kept its limit. */
enum timing {
	TIMING_NONE, /* it had no limit */
	TIMING_ON_TIME,
	TIMING_ON_TIME_STATED, /* a source says so, and dates cannot tell */
	TIMING_LATE,
	TIMING_LATE_STATED,
	TIMING_UNTOLD
};

struct comparison;
enum timing lh_timing_of(const lh_object *record, const struct comparison *comparison);

#endif
