/* SPDX-License-Identifier: MIT */
#include <lienhiep/model.h>

#include "review/measure.h"
#include "review/place.h"

/* ------------------------------------------------------------------ */
/* Intervals                                                           */

struct span lh_span_of(const lh_object *record, unsigned field)
{
	lh_date date = lh_get_date(record, field);
	struct span span = { 0 };

	if (!lh_date_is_set(date))
		return span;
	span.first = lh_date_to_days(lh_date_first_day(date));
	span.last = date.day ? span.first : lh_date_to_days(lh_date_last_day(date));
	span.set = true;
	return span;
}

struct span lh_deadline_of(const lh_object *record, unsigned field)
{
	struct span span = lh_span_of(record, field);

	span.first = span.last;
	return span;
}

enum truth lh_span_inside(struct span span, struct period period)
{
	if (!span.set)
		return MAYBE;
	if (span.first >= period.first && span.last <= period.last)
		return YES;
	return span.last < period.first || span.first > period.last ? NO : MAYBE;
}

static struct span else_of(struct span span, struct span other)
{
	return span.set ? span : other;
}

/* ------------------------------------------------------------------ */
/* Placing dates                                                       */

/* From the latest first day to the latest last day of its events; undated ones do not count. */
static struct span last_day_of_events(const lh_object *consultation)
{
	struct span latest = { 0 };

	for (size_t i = 0; i < lh_list_count(consultation, LH_CONSULTATION_EVENTS); i++) {
		const lh_object *event = lh_list_get(consultation, LH_CONSULTATION_EVENTS, i);
		struct span end =
			else_of(lh_span_of(event, LH_EVENT_TO), lh_span_of(event, LH_EVENT_FROM));

		if (!end.set)
			continue;
		if (!latest.set || end.first > latest.first)
			latest.first = end.first;
		if (!latest.set || end.last > latest.last)
			latest.last = end.last;
		latest.set = true;
	}
	return latest;
}

static struct span place_of_consultation(const lh_object *consultation)
{
	return else_of(lh_span_of(consultation, LH_CONSULTATION_DELIVERED),
		       last_day_of_events(consultation));
}

static struct span place_of_finding(const lh_object *finding)
{
	const lh_object *origin = lh_get_ref(finding, LH_FINDING_ARISES_FROM);

	return origin ? lh_place_of(origin) : (struct span){ 0 };
}

static struct span place_of_target(const lh_object *target)
{
	return lh_deadline_of(target, LH_TARGET_DUE);
}

static struct span place_of_task(const lh_object *task)
{
	struct span span = { 0 };

	for (; task && !span.set; task = lh_object_parent(task)) {
		if (lh_object_class(task) == LH_CLASS_PLAN)
			return lh_deadline_of(task, LH_PLAN_TO);
		span = else_of(lh_deadline_of(task, LH_TASK_DUE),
			       lh_span_of(task, LH_TASK_FINISHED));
	}
	return span;
}

static struct span place_of_measurement(const lh_object *measurement)
{
	return else_of(lh_span_of(measurement, LH_MEASUREMENT_TO),
		       lh_span_of(measurement, LH_MEASUREMENT_FROM));
}

/* By class: a date field, or a function where one field does not say it. */
static const struct {
	unsigned field;
	struct span (*place)(const lh_object *record);
} places[] = {
	[LH_CLASS_BOARD] = { LH_BOARD_FORMED, NULL },
	[LH_CLASS_MEMBERSHIP] = { LH_MEMBERSHIP_FROM, NULL },
	[LH_CLASS_OFFICE] = { LH_OFFICE_FROM, NULL },
	[LH_CLASS_PROGRAMME] = { LH_PROGRAMME_TO, NULL },
	[LH_CLASS_TARGET] = { 0, place_of_target },
	[LH_CLASS_MEASUREMENT] = { 0, place_of_measurement },
	[LH_CLASS_PLAN] = { LH_PLAN_FINISHED, NULL },
	[LH_CLASS_TASK] = { 0, place_of_task },
	[LH_CLASS_EVENT] = { LH_EVENT_FROM, NULL },
	[LH_CLASS_REQUEST] = { LH_REQUEST_MADE, NULL },
	[LH_CLASS_CONSULTATION] = { 0, place_of_consultation },
	[LH_CLASS_FINDING] = { 0, place_of_finding },
	[LH_CLASS_RECOMMENDATION] = { LH_RECOMMENDATION_MADE, NULL },
	[LH_CLASS_STAGE] = { LH_STAGE_ON, NULL },
	[LH_CLASS_SITE] = { LH_SITE_FROM, NULL },
	[LH_CLASS_CONTEST] = { LH_CONTEST_TO, NULL },
	[LH_CLASS_PUBLICATION] = { LH_PUBLICATION_PUBLISHED, NULL },
};

struct span lh_place_of(const lh_object *record)
{
	for (; record; record = lh_object_parent(record)) {
		unsigned class_number = lh_object_class(record);

		if (class_number >= sizeof(places) / sizeof(places[0]))
			continue;
		if (places[class_number].place)
			return places[class_number].place(record);
		if (places[class_number].field)
			return lh_span_of(record, places[class_number].field);
	}
	return (struct span){ 0 };
}

struct span lh_place_of_subject(const lh_object *record)
{
	if (lh_object_class(record) == LH_CLASS_PLAN)
		return else_of(lh_span_of(record, LH_PLAN_FINISHED),
			       lh_deadline_of(record, LH_PLAN_TO));
	return lh_place_of(record);
}

/* ------------------------------------------------------------------ */
/* Limits                                                              */

enum timing lh_timing_of(const lh_object *record, const struct comparison *comparison)
{
	struct span limit = lh_deadline_of(record, comparison->limit);
	struct span actual = lh_span_of(record, comparison->actual);
	unsigned stated = comparison->stated ? lh_get_choice(record, comparison->stated) : 0;

	if (limit.set && actual.set && actual.last <= limit.last)
		return TIMING_ON_TIME;
	if (limit.set && actual.set && actual.first > limit.last)
		return TIMING_LATE;
	/* Plans and tasks share the choices of timeliness. */
	if (stated)
		return stated == LH_PLAN_TIMELINESS_LATE ? TIMING_LATE_STATED
							 : TIMING_ON_TIME_STATED;
	return limit.set ? TIMING_UNTOLD : TIMING_NONE;
}
