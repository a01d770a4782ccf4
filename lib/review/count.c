/* SPDX-License-Identifier: MIT */
#include <lienhiep/model.h>

#include "base/error.h"
#include "base/value.h"
#include "review/count.h"

/* ------------------------------------------------------------------ */
/* Does a record count?                                                */

static bool passes(const struct filter *filters, const lh_object *record)
{
	for (; filters->field; filters++)
		if (!(filters->choices >> lh_get_choice(record, filters->field) & 1))
			return false;
	return true;
}

static enum truth place_of(const struct measure *measure, const lh_object *record,
			   struct period period)
{
	if (measure->unplaced)
		return YES;
	return lh_span_inside(
		measure->date ? lh_span_of(record, measure->date) : lh_place_of(record), period);
}

/* Of the children that pass, the one that says most. */
static enum truth place_through(const struct measure *measure, const lh_object *record,
				struct period period)
{
	enum truth best = NO;

	for (size_t i = 0; i < lh_list_count(record, measure->through); i++) {
		const lh_object *child = lh_list_get(record, measure->through, i);
		enum truth truth =
			passes(measure->filters, child) ? place_of(measure, child, period) : NO;

		if (truth > best)
			best = truth;
	}
	return best;
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

/* *stated: a statement, and not dates, made a record count, or kept it out where it might have. */
static enum truth judge(const struct measure *measure, const lh_object *record,
			struct period period, bool *stated)
{
	enum truth placed = NO, truth = YES;
	bool by_statement = false;

	if (measure->set && !lh_has(record, measure->set))
		return NO;
	if (measure->unset && lh_has(record, measure->unset))
		return NO;
	if (measure->through)
		placed = place_through(measure, record, period);
	else if (passes(measure->filters, record))
		placed = place_of(measure, record, period);
	if (placed != NO && measure->test)
		truth = measure->test(record, period);
	if (both(placed, truth) != NO && measure->comparison.actual) {
		enum truth kept = compare(measure, record, &by_statement);

		*stated |= by_statement && (kept == NO || both(placed, truth) == YES);
		truth = both(truth, kept);
	}
	return both(placed, truth);
}

/* Whether a record of a stock stands at the close of the last day. */
static enum truth stands(const struct measure *measure, const lh_object *record,
			 struct period period, bool *stated)
{
	struct span from = lh_span_of(record, measure->stock_from);
	struct span to = lh_span_of(record, measure->stock_to);
	enum truth began = MAYBE, lasts = MAYBE;

	(void)stated;
	if (!passes(measure->filters, record))
		return NO;
	if (from.set && from.last <= period.last)
		began = YES;
	else if (from.set && from.first > period.last)
		began = NO;
	if (!to.set || to.first > period.last)
		lasts = YES;
	else if (to.last <= period.last)
		lasts = NO;
	return both(began, lasts);
}

static enum truth came(const struct measure *measure, const lh_object *record, struct period period,
		       bool *stated)
{
	(void)stated;
	if (!passes(measure->filters, record))
		return NO;
	return lh_span_inside(lh_span_of(record, measure->stock_from), period);
}

static enum truth went(const struct measure *measure, const lh_object *record, struct period period,
		       bool *stated)
{
	(void)stated;
	if (!passes(measure->filters, record) || !lh_has(record, measure->stock_to))
		return NO;
	return lh_span_inside(lh_span_of(record, measure->stock_to), period);
}

typedef enum truth judging(const struct measure *measure, const lh_object *record,
			   struct period period, bool *stated);

/* ------------------------------------------------------------------ */
/* How much does it count?                                             */

/* How many it stands for: its own number times that of every record it stands in. */
static int weigh(const lh_object *record, lh_quantity *weight, lh_error *error)
{
	*weight = lh_quantity_exact(1);
	for (; record; record = lh_object_parent(record)) {
		lh_quantity alike = lh_get_quantity(record, LH_RECORD_ALIKE);
		lh_decimal one = { 1, 0 };

		if (alike.known == LH_UNSET)
			continue;
		/* What is no number of records, which the checker reports, is as good as unknown. */
		if (alike.known == LH_UNKNOWN || lh_decimal_compare(alike.value, one) < 0 ||
		    !lh_decimal_is_whole(alike.value))
			alike = (lh_quantity){ one, LH_AT_LEAST };
		if (lh_quantity_multiply(*weight, alike, weight, error))
			return -1;
	}
	return 0;
}

static lh_quantity amount_of(const lh_object *record, unsigned field)
{
	if (!lh_has(record, field))
		return (lh_quantity){ .known = LH_UNKNOWN };
	if (lh_field_type(field) == LH_TYPE_QUANTITY)
		return lh_get_quantity(record, field);
	return lh_quantity_exact(lh_get_integer(record, field));
}

static int add_record(const struct measure *measure, const lh_object *record, lh_quantity *sum,
		      lh_error *error)
{
	lh_quantity weight = { 0 };

	if (weigh(record, &weight, error))
		return -1;
	if (measure->sum &&
	    lh_quantity_multiply(weight, amount_of(record, measure->sum), &weight, error))
		return -1;
	return lh_quantity_add(*sum, weight, sum, error);
}

/* ------------------------------------------------------------------ */
/* Counting                                                            */

/* What one look over the records of a measure needs and gives. */
struct look {
	struct index *index;
	const struct measure *measure;
	struct period period;
	const struct records *records, *owners;
	lh_error *error;

	lh_quantity value, possible;
	bool stated;
	struct records counted, undetermined;
};

/*
 * An owner that is certainly in the period and holds none: there may be some that nobody
 * recorded. Of owners with one uri the first is taken, with what it holds. 0, or 1 with an error.
 */
static int look_at_owners(struct look *look)
{
	lh_quantity some = { .known = LH_UNKNOWN };

	for (size_t i = 0; i < look->owners->count; i++) {
		const lh_object *owner = look->owners->items[i];

		if (lh_span_inside(lh_place_of(owner), look->period) != YES ||
		    !lh_index_take(look->index, owner))
			continue;
		if (!lh_has(owner, look->measure->held_in) &&
		    lh_quantity_add(look->value, some, &look->value, look->error))
			return 1;
	}
	return 0;
}

/* Those that certainly count go first: of several with one uri, one of them is taken. */
static int look_over(struct look *look, judging *judge_record)
{
	struct records doubtful = { 0 };
	int status = 0;

	look->value = look->possible = lh_quantity_exact(0);
	lh_records_clear(&look->counted);
	lh_records_clear(&look->undetermined);
	lh_index_begin(look->index);
	if (look->owners)
		status = look_at_owners(look);
	for (size_t i = 0; i < look->records->count && !status; i++) {
		const lh_object *record = look->records->items[i];
		bool stated = false;
		enum truth truth = judge_record(look->measure, record, look->period, &stated);

		if (truth == MAYBE)
			status = lh_records_add(&doubtful, record);
		if (truth == YES && !lh_index_take(look->index, record))
			continue;
		look->stated |= stated;
		if (truth != YES)
			continue;
		status = lh_records_add(&look->counted, record);
		if (!status && add_record(look->measure, record, &look->value, look->error))
			status = 1;
	}
	for (size_t i = 0; i < doubtful.count && !status; i++) {
		if (!lh_index_take(look->index, doubtful.items[i]))
			continue;
		status = lh_records_add(&look->undetermined, doubtful.items[i]);
		if (!status &&
		    add_record(look->measure, doubtful.items[i], &look->possible, look->error))
			status = 1;
	}
	lh_records_free(&doubtful);
	if (status < 0)
		lh_error_set_memory(look->error);
	return status ? -1 : 0;
}

static int count_stock(struct look *look, struct count *count)
{
	struct period eve = { look->period.first - 1, look->period.first - 1 }, all = look->period;
	lh_quantity opening = { 0 };
	bool told = false;

	look->period = eve;
	if (look_over(look, stands))
		return -1;
	opening = look->value;
	told = look->counted.count > 0;
	look->period = all;
	if (look_over(look, came))
		return -1;
	count->admitted = look->value;
	if (look_over(look, went))
		return -1;
	count->left = look->value;
	if (look_over(look, stands))
		return -1;
	/* Nobody says how many stood before: what stands is the least that there can be. */
	if (!told) {
		opening = (lh_quantity){ .known = LH_UNKNOWN };
		look->value.known = look->counted.count ? LH_AT_LEAST : LH_UNKNOWN;
	}
	count->opening = opening;
	return 0;
}

static const struct measure *find_measure(const char *code)
{
	return &lh_measures[lh_measure_find(code)];
}

static int count_share(struct index *index, const struct measure *measure, struct period period,
		       const lh_object *subject, struct count *count, lh_error *error)
{
	struct count part = { 0 };
	int status = lh_count(index, find_measure(measure->part), period, subject, &part, error);

	if (!status)
		status = lh_count(index, find_measure(measure->whole), period, subject, count,
				  error);
	if (!status) {
		lh_quantity whole = count->value, share = { .known = LH_UNKNOWN };

		if (whole.value.mantissa && !lh_is_lower_bound(whole) &&
		    !lh_is_lower_bound(part.value)) {
			status = lh_decimal_share(part.value.value, whole.value, &share.value,
						  error);
			share.known = whole.known == LH_ESTIMATE || part.value.known == LH_ESTIMATE
					      ? LH_ESTIMATE
					      : LH_EXACT;
		}
		count->value = share;
	}
	lh_count_release(&part);
	return status;
}

/* The records of a class: all, or those within a subject. */
static int find_records(struct index *index, const lh_object *subject, unsigned class_number,
			struct records *within, const struct records **records)
{
	*records = subject ? within : &index->of[class_number];
	return subject ? lh_index_within(index, subject, class_number, within) : 0;
}

/* Owners within a subject are also those that the subject stands in. */
static int find_owners(struct index *index, const lh_object *subject, unsigned class_number,
		       struct records *within, const struct records **owners)
{
	int status = find_records(index, subject, class_number, within, owners);

	for (const lh_object *owner = subject ? lh_object_parent(subject) : NULL; owner && !status;
	     owner = lh_object_parent(owner))
		if (lh_object_class(owner) == class_number)
			status = lh_records_add(within, owner);
	return status;
}

int lh_count(struct index *index, const struct measure *measure, struct period period,
	     const lh_object *subject, struct count *count, lh_error *error)
{
	struct look look = { .index = index, .measure = measure, .period = period, .error = error };
	struct records within = { 0 }, owners = { 0 };
	int status = 0;

	*count = (struct count){ 0 };
	if (measure->aggregate == AGGREGATE_SHARE)
		return count_share(index, measure, period, subject, count, error);
	status = find_records(index, subject, measure->class_number, &within, &look.records);
	if (!status && measure->held_in)
		status = find_owners(index, subject, lh_field_class(measure->held_in), &owners,
				     &look.owners);
	if (status)
		lh_error_set_memory(error);
	else
		status = measure->stock_from ? count_stock(&look, count) : look_over(&look, judge);
	count->value = look.value;
	count->possible = look.possible;
	count->stated = look.stated;
	count->counted = look.counted;
	count->undetermined = look.undetermined;
	lh_records_free(&within);
	lh_records_free(&owners);
	return status;
}

void lh_count_release(struct count *count)
{
	lh_records_free(&count->counted);
	lh_records_free(&count->undetermined);
}
