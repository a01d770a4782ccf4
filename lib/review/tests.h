/* SPDX-License-Identifier: MIT */
/* What the data of a measure's row cannot say. */
#ifndef LH_REVIEW_TESTS_H
#define LH_REVIEW_TESTS_H

#include "review/place.h"

/* Done, or with a day on which it was finished and no status. */
enum truth lh_scheme_is_done(const lh_object *plan, struct period period);
/* At the close of the last day the deadline was reached, and the task neither finished nor dropped. */
enum truth lh_task_is_overdue(const lh_object *task, struct period period);
/* The dated measurement whose last day is the latest by the close of the period; NULL: none. */
const lh_object *lh_target_last_measurement(const lh_object *target, struct period period);
/* Its budget, or what was spent, stands for it and all below it; of a leaf that none covers, unset. */
enum truth lh_task_carries_budget(const lh_object *task, struct period period);
enum truth lh_task_carries_spending(const lh_object *task, struct period period);
/* Its last measurement by the close of the period reached it. */
enum truth lh_target_is_met(const lh_object *target, struct period period);

/* Of a person; MAYBE of nobody, who is not known, and NO of an organisation. */
enum truth lh_person_is_female(const lh_object *person, struct period period);
enum truth lh_person_has_doctorate(const lh_object *person, struct period period);

#endif
