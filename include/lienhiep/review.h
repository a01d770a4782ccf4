/* SPDX-License-Identifier: MIT */
/**
 * @file lienhiep/review.h
 * The review of a period: what the records give for each measure, what was
 * stated, whether the two agree, and the records behind every number.
 *
 * A measure is a number from 0 to lh_measure_count() - 1 for this run of the
 * library; what stays is its code, such as "events.consultation". A review is
 * computed once and then only read, by any number of threads; it holds
 * its dossier, and must be made anew after the dossier was changed.
 */
#ifndef LIENHIEP_REVIEW_H
#define LIENHIEP_REVIEW_H

#include <lienhiep/dossier.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ------------------------------------------------------------------ */
/* Measures                                                            */

/** How many measures the catalogue has. Since 0.1. */
LH_API size_t lh_measure_count(void);
/** The measure called @p code, or lh_measure_count() if there is none. Since 0.1. */
LH_API size_t lh_measure_find(const char *code);
/** A measure's code, "events.consultation"; NULL past the end. Since 0.1. */
LH_API const char *lh_measure_code(size_t measure);
/** What people call the measure. Since 0.1. */
LH_API const char *lh_measure_label(size_t measure, lh_language language);
/** What is counted, and by which date, in one line. Since 0.1. */
LH_API const char *lh_measure_description(size_t measure, lh_language language);
/** What the number counts: "hội thảo", "VND", "%". Since 0.1. */
LH_API const char *lh_measure_unit(size_t measure, lh_language language);
/** Whether it is a stock (standing on the last day) and not a flow (within the period). Since 0.1. */
LH_API bool lh_measure_is_stock(size_t measure);

/* ------------------------------------------------------------------ */
/* Periods                                                             */

/**
 * The first and last day of a period as people write it: a year "2023", a half-year "2023-H1",
 * a quarter "2023-Q3", a month "2023-05", a day "2023-05-27"; from the first day of one to the last
 * day of another, "2023-05..2024-02-10"; or the id of a board, for its term: from the day it was formed
 * to the day it was dissolved, while it stands to the end of what the dossier covers.
 * @param dossier where to look for the board; NULL: nowhere
 * @return 0, or -1 with LH_ERROR_VALUE (no period, no such board), _CLASS (the id of another
 *         record) or _ARGUMENT (an end before the beginning, a board without a date), and
 *         changes neither date. Since 0.1.
 */
LH_API int lh_period_parse(const lh_dossier *dossier, const char *text, lh_date *from, lh_date *to,
			   lh_error *error);
/**
 * A period in words, for a heading: "quý III năm 2023", "6 tháng đầu năm 2023", "từ 01/05/2023 đến
 * 10/02/2024"; "third quarter of 2023", "2023". @return a copy to be freed with free(), or NULL
 * with LH_ERROR_ARGUMENT (a date unset or invalid) or _MEMORY. Since 0.1.
 */
LH_API char *lh_period_format(lh_date from, lh_date to, lh_language language, lh_error *error);

/* ------------------------------------------------------------------ */
/* The review                                                          */

/** The review of one dossier over one period. */
typedef struct lh_review lh_review;

/** How a stated figure lies to what the records give. */
typedef enum lh_verdict {
	LH_VERDICT_NOTHING_STATED = 0,
	LH_VERDICT_AGREES = 1,      /**< equal, and both exact */
	LH_VERDICT_STATED_MORE = 2, /**< more was stated than is recorded: a gap, no contradiction */
	LH_VERDICT_DIFFERS = 3,     /**< less was stated than is recorded: a contradiction */
	LH_VERDICT_UNTOLD = 4       /**< cannot be told */
} lh_verdict;

/** What a verdict is called: "agrees", "stated more than recorded". Since 0.1. */
LH_API const char *lh_verdict_label(lh_verdict verdict, lh_language language);

/**
 * Review the period from the first day of @p from to the last day of @p to.
 * For a year: both {year, 0, 0}.
 * @return a review to be freed, or NULL with LH_ERROR_ARGUMENT (a date unset,
 *         invalid, or the end before the beginning), _OVERFLOW or _MEMORY. Since 0.1.
 */
LH_API lh_review *lh_review_new(const lh_dossier *dossier, lh_date from, lh_date to,
				lh_error *error);
/** Free a review; NULL is allowed. Since 0.1. */
LH_API void lh_review_free(lh_review *review);
/** The dossier reviewed. Borrowed. Since 0.1. */
LH_API const lh_dossier *lh_review_dossier(const lh_review *review);
/** The first day of the period. Since 0.1. */
LH_API lh_date lh_review_from(const lh_review *review);
/** The last day of the period. Since 0.1. */
LH_API lh_date lh_review_to(const lh_review *review);

/**
 * The value of a measure from the records. A lower bound is LH_AT_LEAST; what cannot be
 * told is LH_UNKNOWN. Since 0.1.
 */
LH_API lh_quantity lh_review_value(const lh_review *review, size_t measure);
/** Whether a stated timeliness, and not dates, decided about at least one record. Since 0.1. */
LH_API bool lh_review_value_is_stated(const lh_review *review, size_t measure);
/** The same measure over the period of the same length before: the year before a year, the
    months before months, else the days before. Since 0.1. */
LH_API lh_quantity lh_review_previous(const lh_review *review, size_t measure);
/** The first and last day of the period before. Since 0.1. */
LH_API lh_date lh_review_previous_from(const lh_review *review);
LH_API lh_date lh_review_previous_to(const lh_review *review);

/** A stock at the opening of the period; LH_UNSET for a flow. Since 0.1. */
LH_API lh_quantity lh_review_opening(const lh_review *review, size_t measure);
/** What came to a stock within the period; LH_UNSET for a flow. Since 0.1. */
LH_API lh_quantity lh_review_admitted(const lh_review *review, size_t measure);
/** What left a stock within the period; LH_UNSET for a flow. Since 0.1. */
LH_API lh_quantity lh_review_left(const lh_review *review, size_t measure);

/** How many records are counted in a measure. Since 0.1. */
LH_API size_t lh_review_record_count(const lh_review *review, size_t measure);
/** The counted record at @p index (from 0), in the order of the file; NULL past the end. Borrowed. Since 0.1. */
LH_API lh_object *lh_review_record(const lh_review *review, size_t measure, size_t index);
/** How many records may belong to the period, and nobody can tell. Since 0.1. */
LH_API size_t lh_review_undetermined_count(const lh_review *review, size_t measure);
/** The undetermined record at @p index (from 0); NULL past the end. Borrowed. Since 0.1. */
LH_API lh_object *lh_review_undetermined(const lh_review *review, size_t measure, size_t index);

/** How many figures stand beside a measure. Since 0.1. */
LH_API size_t lh_review_stated_count(const lh_review *review, size_t measure);
/** The figure record at @p index (from 0); NULL past the end. Borrowed. Since 0.1. */
LH_API lh_object *lh_review_stated(const lh_review *review, size_t measure, size_t index);
/** The verdict on the figure at @p index. Since 0.1. */
LH_API lh_verdict lh_review_stated_verdict(const lh_review *review, size_t measure, size_t index);
/** What the records give within that which the figure at @p index is about. Since 0.1. */
LH_API lh_quantity lh_review_stated_recorded(const lh_review *review, size_t measure, size_t index);
/**
 * The verdict on the measure: of its figures without `about` the gravest (differs, stated
 * more, cannot be told, agrees); where all its figures are about something, the gravest
 * of those. Since 0.1.
 */
LH_API lh_verdict lh_review_verdict(const lh_review *review, size_t measure);

/* ------------------------------------------------------------------ */
/* The plan, and what is left open                                     */

/** The lists of records that a review gives beside its measures. */
typedef enum lh_review_list {
	LH_REVIEW_TASKS_PLANNED = 0,        /**< tasks of the period, leaves, by status */
	LH_REVIEW_TASKS_UNDER_WAY = 1,
	LH_REVIEW_TASKS_DONE = 2,
	LH_REVIEW_TASKS_DROPPED = 3,
	LH_REVIEW_TASKS_NO_STATUS = 4,
	LH_REVIEW_SCHEMES_ON_TIME = 5,      /**< schemes finished in the period, by dates */
	LH_REVIEW_SCHEMES_ON_TIME_STATED = 6, /**< on time only as a source states */
	LH_REVIEW_SCHEMES_LATE = 7,
	LH_REVIEW_SCHEMES_LATE_STATED = 8,
	LH_REVIEW_SCHEMES_UNTOLD = 9,       /**< finished in the period, timeliness not to be told */
	LH_REVIEW_REQUESTS_UNANSWERED = 10, /**< made in the period or about it or later; no task, consultation answers */
	LH_REVIEW_ADVICE_UNANSWERED = 11,   /**< recommendations made up to the period's end without a response by then */
	LH_REVIEW_CORRECTIONS = 12,         /**< citations with `corrected` */
	LH_REVIEW_NEXT_PLANS = 13,          /**< plans for a time after the period */
	LH_REVIEW_LIST_COUNT = 14
} lh_review_list;

/** What a list is called. Since 0.1. */
LH_API const char *lh_review_list_label(lh_review_list list, lh_language language);
/** How many records a list has. Since 0.1. */
LH_API size_t lh_review_list_count(const lh_review *review, lh_review_list list);
/** The record at @p index (from 0) of a list; NULL past the end. Borrowed. Since 0.1. */
LH_API lh_object *lh_review_list_get(const lh_review *review, lh_review_list list, size_t index);

#ifdef __cplusplus
}
#endif
#endif
