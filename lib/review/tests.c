/* SPDX-License-Identifier: MIT */
#include <lienhiep/model.h>

#include "review/tests.h"

enum truth lh_scheme_is_done(const lh_object *plan, struct period period)
{
	unsigned status = lh_get_choice(plan, LH_PLAN_STATUS);

	(void)period;
	if (status == LH_PLAN_STATUS_DONE)
		return YES;
	/* Without either it is merely open. */
	return !status && lh_has(plan, LH_PLAN_FINISHED) ? YES : NO;
}

enum truth lh_task_is_overdue(const lh_object *task, struct period period)
{
	struct span due = lh_deadline_of(task, LH_TASK_DUE);
	struct span finished = lh_span_of(task, LH_TASK_FINISHED);
	unsigned status = lh_get_choice(task, LH_TASK_STATUS);

	if (!due.set || due.last > period.last || status == LH_TASK_STATUS_DROPPED)
		return NO;
	if (!finished.set)
		/* Done some day: whether by the close of this one, nobody says. */
		return status == LH_TASK_STATUS_DONE ? MAYBE : YES;
	if (finished.last <= period.last)
		return NO;
	return finished.first > period.last ? YES : MAYBE;
}

static enum truth carries(const lh_object *task, unsigned field)
{
	const lh_object *above = lh_object_parent(task);

	for (; lh_object_class(above) == LH_CLASS_TASK; above = lh_object_parent(above))
		if (lh_has(above, field))
			return NO;
	return lh_has(task, field) || !lh_has(task, LH_TASK_TASKS) ? YES : NO;
}

enum truth lh_task_carries_budget(const lh_object *task, struct period period)
{
	(void)period;
	return carries(task, LH_TASK_BUDGET);
}

enum truth lh_task_carries_spending(const lh_object *task, struct period period)
{
	(void)period;
	return carries(task, LH_TASK_SPENT);
}

/* ------------------------------------------------------------------ */
/* Targets                                                             */

const lh_object *lh_target_last_measurement(const lh_object *target, struct period period)
{
	const lh_object *last = NULL;
	long day = 0;

	for (size_t i = 0; i < lh_list_count(target, LH_TARGET_MEASUREMENTS); i++) {
		const lh_object *measurement = lh_list_get(target, LH_TARGET_MEASUREMENTS, i);
		struct span span = lh_place_of(measurement);

		if (!span.set || span.last > period.last || (last && span.last < day))
			continue;
		last = measurement;
		day = span.last;
	}
	return last;
}

/* The numbers that meet a target. */
struct bounds {
	bool has_low, has_high;
	bool low_open, high_open; /* the bound itself is outside */
	lh_decimal low, high;
};

static enum truth within(lh_quantity measured, struct bounds bounds)
{
	int low = bounds.has_low ? lh_decimal_compare(measured.value, bounds.low) : 1;
	int high = bounds.has_high ? lh_decimal_compare(measured.value, bounds.high) : -1;
	bool above_low = low > 0 || (low == 0 && !bounds.low_open);
	bool below_high = high < 0 || (high == 0 && !bounds.high_open);

	if (measured.known != LH_AT_LEAST)
		return above_low && below_high ? YES : NO;
	/* It may be any greater number: what is too much stays so, what is too little may not. */
	if (!below_high)
		return NO;
	return above_low && !bounds.has_high ? YES : MAYBE;
}

enum truth lh_target_is_met(const lh_object *target, struct period period)
{
	const lh_object *measurement = lh_target_last_measurement(target, period);
	lh_quantity measured = lh_get_quantity(measurement, LH_MEASUREMENT_VALUE);
	lh_decimal value = lh_get_decimal(target, LH_TARGET_VALUE);
	struct bounds bounds = { .low = value, .high = value };

	if (measured.known == LH_UNSET || measured.known == LH_UNKNOWN ||
	    !lh_has(target, LH_TARGET_VALUE))
		return MAYBE;
	switch (lh_get_choice(target, LH_TARGET_DIRECTION)) {
	case LH_TARGET_DIRECTION_AT_LEAST:
		bounds.has_low = true;
		break;
	case LH_TARGET_DIRECTION_ABOVE:
		bounds.has_low = bounds.low_open = true;
		break;
	case LH_TARGET_DIRECTION_AT_MOST:
		bounds.has_high = true;
		break;
	case LH_TARGET_DIRECTION_BELOW:
		bounds.has_high = bounds.high_open = true;
		break;
	case LH_TARGET_DIRECTION_EQUAL:
		bounds.has_low = bounds.has_high = true;
		break;
	case LH_TARGET_DIRECTION_BETWEEN:
		if (!lh_has(target, LH_TARGET_UPPER))
			return MAYBE;
		bounds.has_low = bounds.has_high = true;
		bounds.high = lh_get_decimal(target, LH_TARGET_UPPER);
		break;
	default:
		return MAYBE;
	}
	return within(measured, bounds);
}
