/* SPDX-License-Identifier: MIT */
#include <lienhiep/model.h>

#include "base/error.h"
#include "base/value.h"
#include "review/count.h"
#include "review/judge.h"
#include "review/once.h"

/* ------------------------------------------------------------------ */
/* How much does it count?                                             */

lh_quantity lh_alike_of(const lh_object *record)
{
	lh_quantity alike = lh_get_quantity(record, LH_RECORD_ALIKE);
	lh_decimal one = { 1, 0 };

	if (alike.known == LH_UNSET)
		return lh_quantity_exact(1);
	/* What is no number of records, which the checker reports, is as good as unknown. */
	if (alike.known == LH_UNKNOWN || lh_decimal_compare(alike.value, one) < 0 ||
	    !lh_decimal_is_whole(alike.value))
		return (lh_quantity){ one, LH_AT_LEAST };
	return alike;
}

int lh_weigh(const lh_object *record, lh_quantity *weight, lh_error *error)
{
	*weight = lh_quantity_exact(1);
	/* The last is the dossier, which stands for itself. */
	for (; lh_object_parent(record); record = lh_object_parent(record))
		if (lh_has(record, LH_RECORD_ALIKE) &&
		    lh_quantity_multiply(*weight, lh_alike_of(record), weight, error))
			return -1;
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

int lh_count_add(const struct measure *measure, const lh_object *record, lh_quantity *sum,
		 lh_error *error)
{
	const lh_object *named = measure->distinct ? lh_get_ref(record, measure->distinct) : NULL;
	lh_quantity weight = { 0 };

	/* Whoever was counted by name counts for themselves, however often they are named. */
	if (lh_weigh(named ? named : record, &weight, error))
		return -1;
	if (measure->sum &&
	    lh_quantity_multiply(weight, amount_of(record, measure->sum), &weight, error))
		return -1;
	return lh_quantity_add(*sum, weight, sum, error);
}

/* ------------------------------------------------------------------ */
/* Counting                                                            */

/* What one look over the candidates of a measure needs and gives. */
struct look {
	struct index *index;
	const struct measure *measure;
	struct period period;
	const struct candidates *candidates;
	const struct records *owners;
	lh_error *error;

	lh_quantity value, possible;
	bool stated;
	struct records counted, undetermined, bare;
	struct once named; /* by counted records of a measure of what is distinct */
};

static void release(struct look *look)
{
	lh_records_free(&look->counted);
	lh_records_free(&look->undetermined);
	lh_records_free(&look->bare);
	lh_once_free(&look->named);
}

/*
 * Of owners with one uri the first that is certainly in the period is taken, with what it holds, or
 * a part of what is counted could come from another than the whole. Where an owner holds none,
 * there may be some that nobody recorded. 0, -1 without memory, or 1 with an error.
 */
static int look_at_owners(struct look *look)
{
	lh_quantity some = { .known = LH_UNKNOWN };
	int status = 0;

	for (size_t i = 0; i < look->owners->count && !status; i++) {
		const lh_object *owner = look->owners->items[i];

		if (lh_span_inside(lh_place_of(owner), look->period) != YES ||
		    !lh_owner_passes(look->measure, owner) || !lh_index_take(look->index, owner) ||
		    look->measure->may_be_bare || lh_has(owner, look->measure->held_in))
			continue;
		status = lh_records_add(&look->bare, owner);
		if (!status && lh_quantity_add(look->value, some, &look->value, look->error))
			status = 1;
	}
	return status;
}

/* Add a record to a sum, of those that name one person only the first. */
static int add_once(struct look *look, const lh_object *record, lh_quantity *sum)
{
	const struct measure *measure = look->measure;
	const lh_object *named = measure->distinct ? lh_get_ref(record, measure->distinct) : NULL;
	int added = named ? lh_once_add(&look->named, lh_index_first(look->index, named)) : 1;

	if (added <= 0)
		return added;
	return lh_count_add(measure, record, sum, look->error) ? 1 : 0;
}

/* What a record names was counted, by another that certainly counts. */
static bool is_counted(const struct look *look, const lh_object *record)
{
	unsigned field = look->measure->distinct;
	const lh_object *named = field ? lh_get_ref(record, field) : NULL;

	return named && lh_once_has(&look->named, lh_index_first(look->index, named));
}

static int look_at_doubtful(struct look *look, const struct records *doubtful)
{
	int status = 0;

	for (size_t i = 0; i < doubtful->count && !status; i++)
		if (lh_index_take(look->index, doubtful->items[i]) &&
		    !is_counted(look, doubtful->items[i]))
			status = lh_records_add(&look->undetermined, doubtful->items[i]);
	for (size_t i = 0; i < look->undetermined.count && !status; i++)
		status = add_once(look, look->undetermined.items[i], &look->possible);
	return status;
}

/* Those that certainly count go first: of several with one uri, one of them is taken. */
static int look_over(struct look *look, judging *judge)
{
	struct records doubtful = { 0 };
	int status = 0;

	release(look);
	look->value = look->possible = lh_quantity_exact(0);
	lh_index_begin(look->index);
	if (look->owners)
		status = look_at_owners(look);
	for (size_t i = 0; i < look->candidates->count && !status; i++) {
		const struct candidate *candidate = &look->candidates->items[i];
		bool stated = false;
		enum truth truth = judge(look->measure, candidate, look->period, &stated);

		if (truth == MAYBE)
			status = lh_records_add(&doubtful, candidate->record);
		if (truth == YES && !lh_index_take(look->index, candidate->record))
			continue;
		look->stated |= stated;
		if (truth != YES)
			continue;
		status = lh_records_add(&look->counted, candidate->record);
		if (!status)
			status = add_once(look, candidate->record, &look->value);
	}
	if (!status)
		status = look_at_doubtful(look, &doubtful);
	lh_records_free(&doubtful);
	if (status < 0)
		lh_error_set_memory(look->error);
	return status ? -1 : 0;
}

static int look_at_stock(struct look *look, struct count *count)
{
	struct period eve = { look->period.first - 1, look->period.first - 1 }, all = look->period;
	bool told = false;

	look->period = eve;
	if (look_over(look, lh_stands))
		return -1;
	count->opening = look->value;
	told = look->counted.count > 0;
	look->period = all;
	if (look_over(look, lh_came))
		return -1;
	count->admitted = look->value;
	if (look_over(look, lh_went))
		return -1;
	count->left = look->value;
	if (look_over(look, lh_stands))
		return -1;
	/* Nobody says how many stood before: what stands is the least that there can be. */
	if (!told) {
		count->opening = (lh_quantity){ .known = LH_UNKNOWN };
		look->value.known = look->counted.count ? LH_AT_LEAST : LH_UNKNOWN;
	}
	return 0;
}

/* The count of one period, which gets what the look found also where it failed. */
static int look_at_period(struct look *look, struct period period, struct count *count)
{
	int status = 0;

	look->period = period;
	look->stated = false;
	status =
		look->measure->stock_from ? look_at_stock(look, count) : look_over(look, lh_counts);
	count->value = look->value;
	count->possible = look->possible;
	count->stated = look->stated;
	count->counted = look->counted;
	count->undetermined = look->undetermined;
	count->bare = look->bare;
	look->counted = look->undetermined = look->bare = (struct records){ 0 };
	return status;
}

static const struct measure *find_measure(const char *code)
{
	return &lh_measures[lh_measure_find(code)];
}

int lh_count_share(lh_quantity part, lh_quantity whole, lh_quantity *share, lh_error *error)
{
	bool estimated = whole.known == LH_ESTIMATE || part.known == LH_ESTIMATE;

	*share = (lh_quantity){ .known = LH_UNKNOWN };
	if (!whole.value.mantissa || lh_is_lower_bound(whole) || lh_is_lower_bound(part))
		return 0;
	share->known = estimated ? LH_ESTIMATE : LH_EXACT;
	return lh_decimal_share(part.value, whole.value, &share->value, error);
}

static int count_share(struct index *index, const struct measure *measure, struct period period,
		       const struct records *subjects, struct count *count, lh_error *error)
{
	struct count part = { 0 };
	int status =
		lh_count_among(index, find_measure(measure->part), period, subjects, &part, error);

	if (!status)
		status = lh_count_among(index, find_measure(measure->whole), period, subjects,
					count, error);
	if (!status)
		status = lh_count_share(part.value, count->value, &count->value, error);
	lh_count_release(&part);
	return status;
}

/* The records of a class: all, or those within subjects. */
static int find_records(struct index *index, const struct records *subjects, unsigned class_number,
			struct records *within, const struct records **records)
{
	*records = subjects ? within : &index->of[class_number];
	return subjects ? lh_index_within(index, subjects, class_number, within) : 0;
}

/* Owners within subjects are also those that the subjects stand in. */
static int find_owners(struct index *index, const struct records *subjects, unsigned class_number,
		       struct records *within, const struct records **owners)
{
	int status = find_records(index, subjects, class_number, within, owners);

	for (size_t i = 0; subjects && i < subjects->count; i++)
		for (const lh_object *owner = lh_object_parent(subjects->items[i]);
		     owner && !status; owner = lh_object_parent(owner))
			if (lh_object_class(owner) == class_number)
				status = lh_records_add(within, owner);
	return status;
}

static int find_candidates(struct look *look, const struct records *subjects,
			   const struct period *periods, size_t number)
{
	struct index *index = look->index;
	const struct measure *measure = look->measure;
	const struct records *records = NULL;
	const struct span *places = NULL;
	struct records within = { 0 };
	int status = find_records(index, subjects, measure->class_number, &within, &records);

	if (!status && !subjects && lh_is_placed_by_class(measure))
		status = lh_index_places(index, measure->class_number, &places);
	if (!status)
		status = lh_find_candidates(measure, records, places, periods, number,
					    &index->candidates);
	look->candidates = &index->candidates;
	lh_records_free(&within);
	return status;
}

int lh_count_periods(struct index *index, const struct measure *measure,
		     const struct period *periods, size_t number, const struct records *subjects,
		     struct count *counts, lh_error *error)
{
	struct look look = { .index = index, .measure = measure, .error = error };
	struct records owners = { 0 };
	int status = 0;

	for (size_t i = 0; i < number; i++)
		counts[i] = (struct count){ 0 };
	for (size_t i = 0; i < number && !status && measure->aggregate == AGGREGATE_SHARE; i++)
		status = count_share(index, measure, periods[i], subjects, &counts[i], error);
	if (measure->aggregate == AGGREGATE_SHARE)
		return status;
	status = find_candidates(&look, subjects, periods, number);
	if (!status && measure->held_in)
		status = find_owners(index, subjects, lh_field_class(measure->held_in), &owners,
				     &look.owners);
	if (status)
		lh_error_set_memory(error);
	for (size_t i = 0; i < number && !status; i++)
		status = look_at_period(&look, periods[i], &counts[i]);
	release(&look);
	lh_records_free(&owners);
	return status;
}

int lh_count_among(struct index *index, const struct measure *measure, struct period period,
		   const struct records *subjects, struct count *count, lh_error *error)
{
	return lh_count_periods(index, measure, &period, 1, subjects, count, error);
}

int lh_count(struct index *index, const struct measure *measure, struct period period,
	     const lh_object *subject, struct count *count, lh_error *error)
{
	lh_object *items[] = { (lh_object *)(uintptr_t)subject };
	struct records one = { .items = items, .count = 1 };

	return lh_count_among(index, measure, period, subject ? &one : NULL, count, error);
}

void lh_count_release(struct count *count)
{
	lh_records_free(&count->counted);
	lh_records_free(&count->undetermined);
	lh_records_free(&count->bare);
}
