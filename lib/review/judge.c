/* SPDX-License-Identifier: MIT */
#include <lienhiep/model.h>

#include "base/array.h"
#include "dossier/store.h"
#include "review/judge.h"

/* ------------------------------------------------------------------ */
/* Whatever the period                                                 */

/* The record that a filter's field is of: this one, or one that it stands in. */
static const lh_object *with_field(const lh_object *record, unsigned field)
{
	unsigned class_number = lh_field_owner(field);

	while (record->class_number != class_number)
		record = record->parent;
	return record;
}

static bool passes(const struct filter *filters, const lh_object *record)
{
	for (; filters->field; filters++) {
		const lh_object *holder = with_field(record, filters->field);

		if (!(filters->choices >> lh_slot_of(holder, filters->field)->bits & 1))
			return false;
	}
	return true;
}

bool lh_owner_passes(const struct measure *measure, const lh_object *owner)
{
	for (const struct filter *filter = measure->filters; filter->field; filter++)
		if (lh_field_class(filter->field) == lh_object_class(owner) &&
		    !(filter->choices >> lh_get_choice(owner, filter->field) & 1))
			return false;
	return true;
}

static bool may_count(const struct measure *measure, const lh_object *record)
{
	if (measure->set && !lh_slot_of(record, measure->set)->bits)
		return false;
	if (measure->unset && lh_slot_of(record, measure->unset)->bits)
		return false;
	return measure->through || passes(measure->filters, record);
}

/* What the test says, about the record or about that which it names. */
static enum truth test(const struct measure *measure, const lh_object *record, struct period period)
{
	if (!measure->test)
		return YES;
	return measure->test(measure->tested ? lh_get_ref(record, measure->tested) : record,
			     period);
}

bool lh_is_placed_by_class(const struct measure *measure)
{
	return !measure->unplaced && !measure->through && !measure->date && !measure->stock_from;
}

static struct candidate candidate_of(const struct measure *measure, const lh_object *record)
{
	struct candidate candidate = { .record = record };

	if (measure->stock_from) {
		candidate.place = lh_span_of(record, measure->stock_from);
		candidate.end = lh_span_of(record, measure->stock_to);
		candidate.suits = test(measure, record, (struct period){ 0 });
	} else if (measure->date) {
		candidate.place = lh_span_of(record, measure->date);
	} else if (!measure->unplaced && !measure->through) {
		candidate.place = lh_place_of(record);
	}
	return candidate;
}

static bool is_outside(struct span place, const struct period *periods, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (lh_span_inside(place, periods[i]) != NO)
			return false;
	return true;
}

int lh_find_candidates(const struct measure *measure, const struct records *records,
		       const struct span *places, const struct period *periods, size_t count,
		       struct candidates *candidates)
{
	candidates->count = 0;
	for (size_t i = 0; i < records->count; i++) {
		const lh_object *record = records->items[i];
		struct candidate *items = NULL;

		if ((places && is_outside(places[i], periods, count)) ||
		    !may_count(measure, record))
			continue;
		items = lh_reserve(candidates->items, candidates->count, &candidates->capacity,
				   sizeof(*items));
		if (!items)
			return -1;
		candidates->items = items;
		items[candidates->count++] =
			places ? (struct candidate){ .record = record, .place = places[i] }
			       : candidate_of(measure, record);
	}
	return 0;
}

/* ------------------------------------------------------------------ */
/* In a period                                                         */

/* Of the children that pass, the one that says most. */
static enum truth place_through(const struct measure *measure, const lh_object *record,
				struct period period)
{
	enum truth best = NO;

	for (size_t i = 0; i < lh_list_count(record, measure->through); i++) {
		const lh_object *child = lh_list_get(record, measure->through, i);
		enum truth truth = passes(measure->filters, child)
					   ? lh_span_inside(lh_place_of(child), period)
					   : NO;

		if (truth > best)
			best = truth;
	}
	return best;
}

static enum truth place_of(const struct measure *measure, const struct candidate *candidate,
			   struct period period)
{
	if (measure->unplaced)
		return YES;
	if (measure->through)
		return place_through(measure, candidate->record, period);
	return lh_span_inside(candidate->place, period);
}

static enum truth compare(const struct measure *measure, const lh_object *record, bool *stated)
{
	enum timing timing = lh_timing_of(record, &measure->comparison);

	*stated = timing == TIMING_ON_TIME_STATED || timing == TIMING_LATE_STATED;
	switch (timing) {
	case TIMING_ON_TIME:
	case TIMING_ON_TIME_STATED:
		return measure->late ? NO : YES;
	case TIMING_LATE:
	case TIMING_LATE_STATED:
		return measure->late ? YES : NO;
	case TIMING_UNTOLD:
		return MAYBE;
	default:
		return NO;
	}
}

enum truth lh_counts(const struct measure *measure, const struct candidate *candidate,
		     struct period period, bool *stated)
{
	const lh_object *record = candidate->record;
	enum truth placed = place_of(measure, candidate, period), truth = YES;
	bool by_statement = false;

	if (placed != NO)
		truth = test(measure, record, period);
	/* Those whom nobody names cannot be told from those who were counted already. */
	if (placed != NO && measure->distinct && !lh_get_ref(record, measure->distinct))
		truth = both(truth, MAYBE);
	if (both(placed, truth) != NO && measure->comparison.actual) {
		enum truth kept = compare(measure, record, &by_statement);

		*stated |= by_statement && (kept == NO || both(placed, truth) == YES);
		truth = both(truth, kept);
	}
	return both(placed, truth);
}

/* ------------------------------------------------------------------ */
/* In a stock                                                          */

enum truth lh_stands(const struct measure *measure, const struct candidate *candidate,
		     struct period period, bool *stated)
{
	struct span from = candidate->place, to = candidate->end;
	enum truth began = MAYBE, lasts = MAYBE;

	(void)measure;
	(void)stated;
	if (from.set && from.last <= period.last)
		began = YES;
	else if (from.set && from.first > period.last)
		began = NO;
	if (!to.set || to.first > period.last)
		lasts = YES;
	else if (to.last <= period.last)
		lasts = NO;
	return both(candidate->suits, both(began, lasts));
}

enum truth lh_came(const struct measure *measure, const struct candidate *candidate,
		   struct period period, bool *stated)
{
	(void)measure;
	(void)stated;
	return both(candidate->suits, lh_span_inside(candidate->place, period));
}

enum truth lh_went(const struct measure *measure, const struct candidate *candidate,
		   struct period period, bool *stated)
{
	enum truth ended = candidate->end.set ? lh_span_inside(candidate->end, period) : NO;

	(void)measure;
	(void)stated;
	return both(candidate->suits, ended);
}
