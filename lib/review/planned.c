/* SPDX-License-Identifier: MIT */
/* What tasks planned in measures, and what came of it. */
#include <stdlib.h>
#include <string.h>

#include <lienhiep/model.h>

#include "base/array.h"
#include "base/error.h"
#include "base/memory.h"
#include "review/review.h"

static const struct words attainment_words[] = {
	[LH_ATTAINMENT_NOTHING_PLANNED] = { "nothing-planned", "không có kế hoạch",
					    "nothing planned" },
	[LH_ATTAINMENT_SHORT] = { "short", "chưa đạt kế hoạch", "short of the plan" },
	[LH_ATTAINMENT_REACHED] = { "reached", "đạt kế hoạch", "plan reached" },
	[LH_ATTAINMENT_EXCEEDED] = { "exceeded", "vượt kế hoạch", "plan exceeded" },
	[LH_ATTAINMENT_UNTOLD] = { "untold", "chưa thể kết luận", "cannot be told" },
};

enum { WORDS = sizeof(attainment_words) / sizeof(attainment_words[0]) };

const char *lh_attainment_name(lh_attainment attainment)
{
	return lh_word_name(attainment_words, WORDS, (unsigned)attainment);
}

const char *lh_attainment_label(lh_attainment attainment, lh_language language)
{
	return lh_word_label(attainment_words, WORDS, (unsigned)attainment, language);
}

static lh_attainment compare(lh_quantity planned, const struct measure *measure,
			     const struct count *count)
{
	lh_quantity actual = count->value;
	bool open = count->undetermined.count > 0;
	lh_decimal most = actual.value;
	int order = lh_decimal_compare(actual.value, planned.value);
	bool has_most = actual.known != LH_AT_LEAST;

	if (planned.known == LH_UNSET)
		return LH_ATTAINMENT_NOTHING_PLANNED;
	if (planned.known == LH_UNKNOWN || actual.known == LH_UNKNOWN ||
	    (measure->aggregate == AGGREGATE_SHARE && open))
		return LH_ATTAINMENT_UNTOLD;
	/* More records do not undo it; a plan that may be greater does. */
	if (order >= 0 && planned.known != LH_AT_LEAST)
		return order ? LH_ATTAINMENT_EXCEEDED : LH_ATTAINMENT_REACHED;
	if (open)
		has_most = has_most && count->possible.known == LH_EXACT &&
			   !lh_decimal_add(actual.value, count->possible.value, &most, NULL);
	return has_most && lh_decimal_compare(most, planned.value) < 0 ? LH_ATTAINMENT_SHORT
								       : LH_ATTAINMENT_UNTOLD;
}

static lh_attainment attain(const lh_review *review, lh_quantity planned,
			    const struct measure *measure, const struct count *count)
{
	lh_attainment attainment = compare(planned, measure, count);

	/* What nobody recorded may have been enough. */
	if (attainment == LH_ATTAINMENT_SHORT && !lh_review_is_covered(review))
		return LH_ATTAINMENT_UNTOLD;
	return attainment;
}

/* What stands at a moment, or is relative: several do not add up. */
static bool is_level(const struct measure *measure)
{
	return measure->stock_from || measure->aggregate == AGGREGATE_SHARE;
}

/* ------------------------------------------------------------------ */
/* The tasks that plan an amount                                       */

/* A date of a task, else that of the task above, else that of the plan. */
static struct span inherited(const lh_object *task, unsigned field, unsigned of_plan)
{
	struct span span = { 0 };

	for (; task && !span.set; task = lh_object_parent(task)) {
		if (lh_object_class(task) == LH_CLASS_PLAN)
			return lh_span_of(task, of_plan);
		if (lh_object_class(task) == LH_CLASS_TASK)
			span = lh_span_of(task, field);
	}
	return span;
}

static void set_time(struct amount *amount, struct period period)
{
	struct span begins = inherited(amount->task, LH_TASK_START, LH_PLAN_FROM);
	struct span ends = inherited(amount->task, LH_TASK_DUE, LH_PLAN_TO);

	amount->time.first = begins.set ? begins.first : period.first;
	amount->time.last = ends.set && ends.last < period.last ? ends.last : period.last;
	amount->is_long = amount->time.first < period.first;
}

static int add_amount(struct lh_review *review, struct amount amount, lh_error *error)
{
	struct amounts *amounts = &review->amounts;
	struct amount *items =
		lh_reserve(amounts->items, amounts->count, &amounts->capacity, sizeof(*items));

	if (!items)
		return lh_error_set_memory(error);
	amounts->items = items;
	set_time(&amount, review->period);
	amount.planned = lh_get_quantity(amount.task, LH_TASK_AMOUNT);
	if (!is_level(&lh_measures[amount.measure])) {
		lh_quantity weight = { 0 };

		if (lh_weigh(amount.task, &weight, error) ||
		    lh_quantity_multiply(weight, amount.planned, &amount.planned, error))
			return -1;
	}
	amounts->items[amounts->count++] = amount;
	return 0;
}

/* The amounts of tasks that belong to the period, or may. */
static int find_amounts(struct lh_review *review, enum truth wanted, lh_error *error)
{
	const struct records *tasks = &review->index.of[LH_CLASS_TASK];

	for (size_t i = 0; i < tasks->count; i++) {
		struct amount amount = { .task = tasks->items[i], .undetermined = wanted == MAYBE };

		if (!lh_has(amount.task, LH_TASK_AMOUNT))
			continue;
		amount.measure = lh_measure_find(lh_get_text(amount.task, LH_TASK_MEASURE));
		if (amount.measure == lh_measures_count ||
		    lh_span_inside(lh_place_of(amount.task), review->period) != wanted ||
		    !lh_index_take(&review->index, amount.task))
			continue;
		if (add_amount(review, amount, error))
			return -1;
	}
	return 0;
}

/* ------------------------------------------------------------------ */
/* Which of them are parts of others                                   */

/* An amount by its task, or by the plan that this stands in. */
struct place {
	const lh_object *key;
	size_t measure;
	struct amount *amount;
};

struct places {
	struct place *items;
	size_t count;
	size_t plan_count; /* of the dossier: no chain of plans is longer */
};

static int by_key(const void *left, const void *right)
{
	const struct place *a = left, *b = right;

	if (a->key != b->key)
		return (uintptr_t)a->key < (uintptr_t)b->key ? -1 : 1;
	return a->measure < b->measure ? -1 : a->measure > b->measure;
}

static const lh_object *plan_of(const lh_object *task)
{
	while (task && lh_object_class(task) != LH_CLASS_PLAN)
		task = lh_object_parent(task);
	return task;
}

static const lh_object *plan_above(const lh_object *plan)
{
	const lh_object *above = lh_get_ref(plan, LH_PLAN_UNDER);

	return above && lh_object_class(above) == LH_CLASS_PLAN ? above : NULL;
}

/* Plans under one another in a circle are under none. */
static bool is_in_circle(const lh_object *plan, size_t plan_count)
{
	size_t steps = 0;

	for (; plan && steps <= plan_count; plan = plan_above(plan))
		steps++;
	return plan != NULL;
}

/* What plans the same measure by a task or a plan above is a whole, of which this is a part. */
static void set_part_of(struct places *places, struct amount *part, const lh_object *key)
{
	struct place wanted = { key, part->measure, NULL };
	size_t low = 0, high = places->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (by_key(&places->items[middle], &wanted) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < places->count && by_key(&places->items[low], &wanted) == 0; low++) {
		struct amount *whole = places->items[low].amount;

		if (whole->is_long)
			whole->left_out |= !part->undetermined;
		else
			part->left_out = true;
	}
}

static void set_parts(struct places *places, struct amount *amount)
{
	const lh_object *plan = plan_of(amount->task);
	const lh_object *above = lh_object_parent(amount->task);

	for (; lh_object_class(above) == LH_CLASS_TASK; above = lh_object_parent(above))
		set_part_of(places, amount, above);
	if (is_in_circle(plan, places->plan_count))
		return;
	for (plan = plan ? plan_above(plan) : NULL; plan; plan = plan_above(plan))
		set_part_of(places, amount, plan);
}

static int find_parts(struct lh_review *review, lh_error *error)
{
	struct amounts *amounts = &review->amounts;
	struct places places = { .plan_count = review->index.of[LH_CLASS_PLAN].count };

	if (!amounts->count)
		return 0;
	places.items = lh_malloc(2 * amounts->count * sizeof(*places.items));
	if (!places.items)
		return lh_error_set_memory(error);
	for (size_t i = 0; i < amounts->count; i++) {
		struct amount *amount = &amounts->items[i];
		const lh_object *plan = plan_of(amount->task);

		if (amount->undetermined)
			continue;
		places.items[places.count++] =
			(struct place){ amount->task, amount->measure, amount };
		if (plan)
			places.items[places.count++] =
				(struct place){ plan, amount->measure, amount };
	}
	if (places.count)
		qsort(places.items, places.count, sizeof(*places.items), by_key);
	for (size_t i = 0; i < amounts->count; i++)
		set_parts(&places, &amounts->items[i]);
	lh_free(places.items);
	return 0;
}

/* ------------------------------------------------------------------ */
/* Sums                                                                */

/* Of levels the one due last stands; one of which nobody can tell, only for want of another. */
static void choose_level(struct reviewed *reviewed, const struct amount *amount)
{
	long due = lh_place_of(amount->task).last;

	if (amount->undetermined) {
		if (reviewed->planned.known == LH_UNSET)
			reviewed->planned.known = LH_UNKNOWN;
	} else if (reviewed->planned.known == LH_UNSET || due >= reviewed->planned_due) {
		reviewed->planned = amount->planned;
		reviewed->planned_due = due;
	}
}

static int sum_up(struct lh_review *review, lh_error *error)
{
	for (size_t i = 0; i < review->amounts.count; i++) {
		const struct amount *amount = &review->amounts.items[i];
		struct reviewed *reviewed = &review->measures[amount->measure];
		lh_quantity more = amount->planned;

		if (amount->left_out)
			continue;
		if (is_level(&lh_measures[amount->measure])) {
			choose_level(reviewed, amount);
			continue;
		}
		if (amount->undetermined)
			more = (lh_quantity){ .known = LH_UNKNOWN };
		if (lh_quantity_add(reviewed->planned, more, &reviewed->planned, error))
			return -1;
	}
	return 0;
}

/* ------------------------------------------------------------------ */
/* What came of each                                                   */

struct deliveries {
	struct records delivered;
	bool lacking; /* some of it is not in the dossier */
};

static int find_deliveries(const lh_object *task, struct deliveries *deliveries)
{
	for (size_t i = 0; i < lh_list_count(task, LH_TASK_DELIVERS); i++) {
		const lh_object *record = lh_list_get(task, LH_TASK_DELIVERS, i);

		deliveries->lacking |= !record;
		if (record && lh_records_add(&deliveries->delivered, record))
			return -1;
	}
	for (size_t i = 0; i < lh_list_count(task, LH_TASK_TASKS); i++)
		if (find_deliveries(lh_list_get(task, LH_TASK_TASKS, i), deliveries))
			return -1;
	return 0;
}

static void lack(lh_quantity *actual, const struct measure *measure)
{
	if (measure->aggregate == AGGREGATE_SHARE)
		*actual = (lh_quantity){ .known = LH_UNKNOWN };
	else if (actual->known != LH_UNKNOWN)
		actual->known = LH_AT_LEAST;
}

/* What the measure of an amount counts in its time. */
static int count_for(struct lh_review *review, const struct amount *amount, struct count *count,
		     lh_error *error)
{
	const struct measure *measure = &lh_measures[amount->measure];
	struct deliveries deliveries = { 0 };
	bool among = lh_has(amount->task, LH_TASK_DELIVERS);
	int status = 0;

	*count = (struct count){ .value = { .known = LH_UNKNOWN } };
	if (among && find_deliveries(amount->task, &deliveries))
		status = lh_error_set_memory(error);
	if (!status && amount->time.first <= amount->time.last)
		status = lh_count_among(&review->index, measure, amount->time,
					among ? &deliveries.delivered : NULL, count, error);
	if (deliveries.lacking)
		lack(&count->value, measure);
	lh_records_free(&deliveries.delivered);
	return status;
}

static int compare_longs(long a, long b)
{
	return a < b ? -1 : a > b;
}

static int compare_times(const struct amount *a, const struct amount *b)
{
	int order = compare_longs((long)a->measure, (long)b->measure);

	order = order ? order : compare_longs(a->time.first, b->time.first);
	return order ? order : compare_longs(a->time.last, b->time.last);
}

static int by_time(const void *left, const void *right)
{
	return compare_times(*(struct amount *const *)left, *(struct amount *const *)right);
}

/* Tasks that deliver nothing and have one time are told the same. */
static bool is_told_alike(const struct amount *a, const struct amount *b)
{
	return compare_times(a, b) == 0 && !lh_has(a->task, LH_TASK_DELIVERS) &&
	       !lh_has(b->task, LH_TASK_DELIVERS);
}

static int count_actuals(struct lh_review *review, lh_error *error)
{
	size_t count = review->amounts.count;
	struct amount **amounts = NULL;
	struct count counted = { 0 };
	int status = 0;

	if (!count)
		return 0;
	amounts = lh_malloc(count * sizeof(struct amount *));
	if (!amounts)
		return lh_error_set_memory(error);
	for (size_t i = 0; i < count; i++)
		amounts[i] = &review->amounts.items[i];
	qsort(amounts, count, sizeof(struct amount *), by_time);
	for (size_t i = 0; i < count && !status; i++) {
		struct amount *amount = amounts[i];

		if (!i || !is_told_alike(amounts[i - 1], amount)) {
			lh_count_release(&counted);
			status = count_for(review, amount, &counted, error);
		}
		amount->actual = counted.value;
		amount->verdict = amount->undetermined
					  ? LH_ATTAINMENT_UNTOLD
					  : attain(review, amount->planned,
						   &lh_measures[amount->measure], &counted);
	}
	lh_count_release(&counted);
	lh_free(amounts);
	return status;
}

int lh_review_find_amounts(struct lh_review *review, lh_error *error)
{
	lh_index_begin(&review->index);
	/* As everywhere, of several with one uri one that certainly belongs to the period. */
	if (find_amounts(review, YES, error) || find_amounts(review, MAYBE, error))
		return -1;
	if (find_parts(review, error) || sum_up(review, error))
		return -1;
	return count_actuals(review, error);
}

/* ------------------------------------------------------------------ */
/* Reading                                                             */

lh_quantity lh_review_planned(const lh_review *review, size_t measure)
{
	if (!review || measure >= lh_measures_count)
		return (lh_quantity){ 0 };
	return review->measures[measure].planned;
}

lh_attainment lh_review_planned_verdict(const lh_review *review, size_t measure)
{
	if (!review || measure >= lh_measures_count)
		return LH_ATTAINMENT_NOTHING_PLANNED;
	return attain(review, review->measures[measure].planned, &lh_measures[measure],
		      &review->measures[measure].count);
}

size_t lh_review_amount_count(const lh_review *review)
{
	return review ? review->amounts.count : 0;
}

static const struct amount *amount_at(const lh_review *review, size_t index)
{
	return index < lh_review_amount_count(review) ? &review->amounts.items[index] : NULL;
}

lh_object *lh_review_amount_task(const lh_review *review, size_t index)
{
	const struct amount *amount = amount_at(review, index);
	return amount ? (lh_object *)(uintptr_t)amount->task : NULL;
}

bool lh_review_amount_is_undetermined(const lh_review *review, size_t index)
{
	const struct amount *amount = amount_at(review, index);
	return amount && amount->undetermined;
}

size_t lh_review_amount_measure(const lh_review *review, size_t index)
{
	const struct amount *amount = amount_at(review, index);
	return amount ? amount->measure : lh_measures_count;
}

lh_quantity lh_review_amount_planned(const lh_review *review, size_t index)
{
	const struct amount *amount = amount_at(review, index);
	return amount ? amount->planned : (lh_quantity){ 0 };
}

lh_quantity lh_review_amount_actual(const lh_review *review, size_t index)
{
	const struct amount *amount = amount_at(review, index);
	return amount ? amount->actual : (lh_quantity){ 0 };
}

lh_attainment lh_review_amount_verdict(const lh_review *review, size_t index)
{
	const struct amount *amount = amount_at(review, index);
	return amount ? amount->verdict : LH_ATTAINMENT_NOTHING_PLANNED;
}
