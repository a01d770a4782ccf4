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

/** A verdict's name for programs, "stated-more"; NULL for none. Since 0.1. */
LH_API const char *lh_verdict_name(lh_verdict verdict);
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
/**
 * Whether a measure has nothing to tell: now and before nothing was recorded, planned, stated or left
 * undetermined. What is not shown in a table of many. Since 0.1.
 */
LH_API bool lh_review_is_silent(const lh_review *review, size_t measure);
/** The same measure over the period of the same length before: the year before a year, the
    months before months, else the days before. Since 0.1. */
LH_API lh_quantity lh_review_previous(const lh_review *review, size_t measure);
/** The first and last day of the period before. Since 0.1. */
LH_API lh_date lh_review_previous_from(const lh_review *review);
LH_API lh_date lh_review_previous_to(const lh_review *review);
/**
 * Whether the dossier says that it covers some of the period, by its own `from` and `to`; true where
 * it gives neither. If not, a 0 means that nothing is recorded, and not that nothing was. Since 0.1.
 */
LH_API bool lh_review_is_covered(const lh_review *review);
/** The same for the period before; false if there is none. Since 0.1. */
LH_API bool lh_review_previous_is_covered(const lh_review *review);

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
/* Breakdowns                                                          */

/**
 * What a measure can be split by, at @p index (from 0); NULL past the end: fields of the class that
 * it counts ("kind", "area", "lead"), names for what one field does not say ("country", "sex" and
 * "doctorate" of members and experts), and the records that those stand in ("contest" of
 * entries). Since 0.1.
 */
LH_API const char *lh_measure_dimension(size_t measure, size_t index);
/** How many there are of these. Since 0.1. */
LH_API size_t lh_measure_dimension_count(size_t measure);

/** The value of one measure, split into groups. Read by any number of threads. */
typedef struct lh_breakdown lh_breakdown;

/**
 * Split a measure of @p review by one of its dimensions, or by a path through references that
 * ends in a field: "lead.kind", "member.country", "consultation.commissioner".
 *
 * A group has the records that say so, and its value is counted as the measure is. The groups
 * of a count, a sum or a stock add up to the whole, unless they overlap; those of a share are shares of
 * their own. Records with one uri are one group.
 * @return a breakdown to be freed, which may outlive the review, or NULL with LH_ERROR_FIELD
 *         (nothing that the measure can be split by; the error names what is near),
 *         _ARGUMENT, _OVERFLOW or _MEMORY. Since 0.1.
 */
LH_API lh_breakdown *lh_breakdown_new(const lh_review *review, size_t measure, const char *by,
				      lh_error *error);
/** Free a breakdown; NULL is allowed. Since 0.1. */
LH_API void lh_breakdown_free(lh_breakdown *breakdown);
/**
 * How many groups there are: choices in the order of their rows, else in Vietnamese order of
 * their labels, and last those of whom nothing is said. Empty ones are left out. Since 0.1.
 */
LH_API size_t lh_breakdown_count(const lh_breakdown *breakdown);
/** Whether a record stands in several groups, so that they do not add up to the whole. Since 0.1. */
LH_API bool lh_breakdown_overlaps(const lh_breakdown *breakdown);
/**
 * What the records of the group at @p index say: a choice's name "workshop", a record's id, a code
 * "FR", a text, "true" or "false"; NULL: nothing. Borrowed. Since 0.1.
 */
LH_API const char *lh_breakdown_key(const lh_breakdown *breakdown, size_t index);
/** What people call the group: "Hội thảo", "Pháp"; NULL past the end. Borrowed. Since 0.1. */
LH_API const char *lh_breakdown_label(const lh_breakdown *breakdown, size_t index,
				      lh_language language);
/** The record that those of the group name; NULL where they name none. Borrowed. Since 0.1. */
LH_API lh_object *lh_breakdown_object(const lh_breakdown *breakdown, size_t index);
/** The value of the group; LH_UNSET past the end. Since 0.1. */
LH_API lh_quantity lh_breakdown_value(const lh_breakdown *breakdown, size_t index);
/** How many records the group has. Since 0.1. */
LH_API size_t lh_breakdown_record_count(const lh_breakdown *breakdown, size_t index);
/** The record at @p record (from 0) of the group at @p index; NULL past the end. Borrowed. Since 0.1. */
LH_API lh_object *lh_breakdown_record(const lh_breakdown *breakdown, size_t index, size_t record);

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

/** A list's name for programs, "tasks-done"; NULL for none. Since 0.1. */
LH_API const char *lh_review_list_name(lh_review_list list);
/** What a list is called. Since 0.1. */
LH_API const char *lh_review_list_label(lh_review_list list, lh_language language);
/** How many records a list has. Since 0.1. */
LH_API size_t lh_review_list_count(const lh_review *review, lh_review_list list);
/** The record at @p index (from 0) of a list; NULL past the end. Borrowed. Since 0.1. */
LH_API lh_object *lh_review_list_get(const lh_review *review, lh_review_list list, size_t index);

/* ------------------------------------------------------------------ */
/* What was planned in a measure, and what came of it                   */

/*
 * A task that carries a measure of the catalogue and an amount plans it for the period in which the
 * task is placed, as the measure `tasks` places it: by its deadline. Times what the task stands
 * for; of tasks with one uri the first. A dropped task still was planned, and counts. An unknown
 * amount leaves a lower bound, and so does a task of which nobody can tell whether it is placed in
 * the period.
 *
 * A task's own time is from its `start`, else that of the task above, else the plan's `from`, else
 * the period's first day; to its `due`, else that of the task above, else the plan's `to`, and not
 * past the period's last day.
 *
 * The sum of a measure counts nothing twice. Of tasks in one another, and of tasks of a plan and of
 * the plans under it, that plan in one measure for the period, the upper ones count and the others
 * are parts of them; but where an upper one's time begins before the period, it is left out for
 * these parts: five years' 130 workshops are not planned for the last year alone, its 26 are.
 *
 * Stocks and shares do not add up. The amount is the stock that is to stand, the share that is to be
 * reached, at the close: of several the one with the latest deadline, of equals the last in the
 * file, however many its task stands for.
 */

/** How what came lies to what was planned. */
typedef enum lh_attainment {
	LH_ATTAINMENT_NOTHING_PLANNED = 0,
	LH_ATTAINMENT_SHORT = 1,    /**< less than planned */
	LH_ATTAINMENT_REACHED = 2,  /**< as much as planned; where only a lower bound is known, at least that */
	LH_ATTAINMENT_EXCEEDED = 3, /**< more than planned */
	LH_ATTAINMENT_UNTOLD = 4    /**< cannot be told */
} lh_attainment;

/** An attainment's name for programs, "reached"; NULL for none. Since 0.1. */
LH_API const char *lh_attainment_name(lh_attainment attainment);
/** What an attainment is called: "short of the plan", "reached". Since 0.1. */
LH_API const char *lh_attainment_label(lh_attainment attainment, lh_language language);

/** What is planned for the period in a measure; LH_UNSET: nothing. Since 0.1. */
LH_API lh_quantity lh_review_planned(const lh_review *review, size_t measure);
/**
 * How the value of the measure lies to that. An estimate compares as a number; a lower bound, or
 * undetermined records, decide only what more cannot change; in a period that the dossier does not
 * cover nothing is short of the plan, here and below. Since 0.1.
 */
LH_API lh_attainment lh_review_planned_verdict(const lh_review *review, size_t measure);

/** How many tasks plan an amount for the period, parts of others and undetermined ones too. Since 0.1. */
LH_API size_t lh_review_amount_count(const lh_review *review);
/**
 * The task at @p index (from 0); NULL past the end. In the order of the file, those of which nobody
 * can tell whether they belong to the period last. Borrowed. Since 0.1.
 */
LH_API lh_object *lh_review_amount_task(const lh_review *review, size_t index);
/** Whether nobody can tell if the task belongs to the period. Since 0.1. */
LH_API bool lh_review_amount_is_undetermined(const lh_review *review, size_t index);
/** Its measure; lh_measure_count() past the end. Since 0.1. */
LH_API size_t lh_review_amount_measure(const lh_review *review, size_t index);
/** What it plans. Since 0.1. */
LH_API lh_quantity lh_review_amount_planned(const lh_review *review, size_t index);
/**
 * What its measure counts in the task's own time. Where the task `delivers` something, only among
 * what it and the tasks below it deliver, in the sense in which figures are about something: with
 * what stands in that, and arises from it. Unknown if the time ends before it begins; a lower bound
 * (of a share: unknown) where it delivers what is not in the dossier. Since 0.1.
 */
LH_API lh_quantity lh_review_amount_actual(const lh_review *review, size_t index);
/** How that lies to the plan; LH_ATTAINMENT_UNTOLD where the task is undetermined. Since 0.1. */
LH_API lh_attainment lh_review_amount_verdict(const lh_review *review, size_t index);

/* ------------------------------------------------------------------ */
/* Plans                                                               */

/*
 * A plan is reviewed when its time touches the period: from the earlier of `from` and `started` to
 * the later of `to` and `finished`. Without a beginning it is the time of its end alone; an end that
 * nobody gives is open, and so is that of a plan under way without `finished`. A plan of no time
 * at all is reviewed always. Of plans with one uri the first.
 *
 * A plan's tasks are its own, those of the plans under it are theirs; all of them, also those due
 * outside the period. They are leaves: tasks without tasks below. Each counts as often as it and
 * what it stands in stand for; of tasks with one uri in a plan the first.
 */

/** How a task goes. */
typedef enum lh_progress {
	LH_PROGRESS_ALL = 0,
	LH_PROGRESS_NO_STATUS = 1, /**< by status, as the dossier has it */
	LH_PROGRESS_PLANNED = 2,
	LH_PROGRESS_UNDER_WAY = 3,
	LH_PROGRESS_DONE = 4,
	LH_PROGRESS_DROPPED = 5,
	LH_PROGRESS_ON_TIME = 6,   /**< done by its deadline; where dates cannot tell, as stated */
	LH_PROGRESS_LATE = 7,      /**< done after it, likewise */
	LH_PROGRESS_UNTOLD = 8,    /**< done, and whether by a deadline cannot be told, or there is none */
	LH_PROGRESS_OVERDUE = 9,   /**< not finished at the close of the period, as in `tasks.overdue` */
	LH_PROGRESS_COUNT = 10
} lh_progress;

/** All areas, and tasks without one. */
#define LH_EVERY_AREA 0xffffu

/** A progress's name for programs, "under-way"; NULL for none. Since 0.1. */
LH_API const char *lh_progress_name(lh_progress progress);
/** What a progress is called. Since 0.1. */
LH_API const char *lh_progress_label(lh_progress progress, lh_language language);
/** How many plans touch the period. Since 0.1. */
LH_API size_t lh_review_plan_count(const lh_review *review);
/** The plan at @p plan (from 0), in the order of the file; NULL past the end. Borrowed. Since 0.1. */
LH_API lh_object *lh_review_plan(const lh_review *review, size_t plan);
/**
 * How many tasks of a plan are so, and of an area: a choice of `task.area`, 0 for tasks that have
 * none, LH_EVERY_AREA. A task without an area has that of the task above. Overdue is a lower bound
 * where it cannot be told of a task. LH_UNSET past the end. Since 0.1.
 */
LH_API lh_quantity lh_review_plan_tasks(const lh_review *review, size_t plan, lh_progress progress,
					unsigned area);
/** How many records these are, of every area. Since 0.1. */
LH_API size_t lh_review_plan_task_count(const lh_review *review, size_t plan, lh_progress progress);
/** The task at @p index (from 0) of them; NULL past the end. Borrowed. Since 0.1. */
LH_API lh_object *lh_review_plan_task(const lh_review *review, size_t plan, lh_progress progress,
				      size_t index);
/**
 * A plan's budget in VND: its own, else the sum of its tasks'. A task that has one has it for those
 * below too. LH_UNSET: none is given; where only some tasks have one, a lower bound. Since 0.1.
 */
LH_API lh_quantity lh_review_plan_budget(const lh_review *review, size_t plan);
/** What its tasks spent, likewise. Since 0.1. */
LH_API lh_quantity lh_review_plan_spent(const lh_review *review, size_t plan);

/* ------------------------------------------------------------------ */
/* Targets                                                             */

/*
 * The targets of programmes, of those with one uri the first; but not those that were due before
 * the period, nor those of a programme that begins after it. Their baseline, value and deadline stand
 * in the target itself.
 */

/** What became of a target by the close of the period. */
typedef enum lh_target_state {
	LH_TARGET_STATE_UNTOLD = 0, /**< cannot be told */
	LH_TARGET_STATE_MET = 1,    /**< due, and the last measurement reached it, as in `targets.met` */
	LH_TARGET_STATE_MISSED = 2, /**< due, and it did not; not in a period that the dossier does not cover */
	LH_TARGET_STATE_NOT_DUE = 3 /**< due after the period, whatever was measured */
} lh_target_state;

/** A state's name for programs, "not-due"; NULL for none. Since 0.1. */
LH_API const char *lh_target_state_name(lh_target_state state);
/** What a state is called. Since 0.1. */
LH_API const char *lh_target_state_label(lh_target_state state, lh_language language);
/** How many targets there are. Since 0.1. */
LH_API size_t lh_review_target_count(const lh_review *review);
/** The target at @p index (from 0), in the order of the file; NULL past the end. Borrowed. Since 0.1. */
LH_API lh_object *lh_review_target(const lh_review *review, size_t index);
/** Its last measurement by the close of the period; NULL: there is none. Borrowed. Since 0.1. */
LH_API lh_object *lh_review_target_measurement(const lh_review *review, size_t index);
/** What became of it; LH_TARGET_STATE_UNTOLD past the end. Since 0.1. */
LH_API lh_target_state lh_review_target_state(const lh_review *review, size_t index);

#ifdef __cplusplus
}
#endif
#endif
