/* SPDX-License-Identifier: MIT */
#include <string.h>

#include <lienhiep/model.h>

#include "base/error.h"
#include "base/memory.h"
#include "review/review.h"

/* ------------------------------------------------------------------ */
/* The period before                                                   */

/* Whole months go back by whole months, whatever their length; else days by as many days. */
static void set_previous(lh_review *review)
{
	lh_date from = review->from, to = review->to, before = { 0 };
	long first = lh_date_to_days(from), last = lh_date_to_days(to);
	bool to_month_end = lh_date_from_days(last + 1).day == 1 ||
			    last == lh_date_to_days((lh_date){ 9999, 12, 31 });

	review->previous_to = lh_date_from_days(first - 1);
	if (from.day == 1 && to_month_end) {
		int months = (to.year - from.year) * 12 + to.month - from.month + 1;
		int start = from.year * 12 + from.month - 1 - months;

		if (start >= 12)
			before = (lh_date){ (int16_t)(start / 12), (uint8_t)(start % 12 + 1), 1 };
	} else {
		before = lh_date_from_days(first - (last - first + 1));
	}
	review->previous_from = before;
	if (!lh_date_is_set(before))
		review->previous_to = before;
}

/* ------------------------------------------------------------------ */
/* Making a review                                                     */

static int count_all(lh_review *review, lh_error *error)
{
	const struct period periods[] = { review->period,
					  { lh_date_to_days(review->previous_from),
					    lh_date_to_days(review->previous_to) } };
	size_t number = lh_date_is_set(review->previous_from) ? 2 : 1;

	for (size_t i = 0; i < lh_measures_count; i++) {
		struct reviewed *reviewed = &review->measures[i];
		struct count counts[2] = { 0 };
		int status = lh_count_periods(&review->index, &lh_measures[i], periods, number,
					      NULL, counts, error);

		reviewed->count = counts[0];
		reviewed->previous = counts[1].value;
		lh_count_release(&counts[1]);
		if (status)
			return -1;
	}
	return 0;
}

static int make(lh_review *review, lh_error *error)
{
	review->measures = lh_malloc(lh_measures_count * sizeof(*review->measures));
	if (!review->measures)
		return lh_error_set_memory(error);
	memset(review->measures, 0, lh_measures_count * sizeof(*review->measures));
	if (lh_index_init(&review->index, review->dossier))
		return lh_error_set_memory(error);
	if (count_all(review, error) || lh_review_compare(review, error))
		return -1;
	if (lh_review_find_amounts(review, error) || lh_review_find_plans(review, error) ||
	    lh_review_find_targets(review, error))
		return -1;
	return lh_review_fill_lists(review, error);
}

lh_review *lh_review_new(const lh_dossier *dossier, lh_date from, lh_date to, lh_error *error)
{
	lh_review *review = NULL;

	lh_error_clear(error);
	if (!dossier || !lh_date_is_set(from) || !lh_date_is_set(to) || !lh_date_is_valid(from) ||
	    !lh_date_is_valid(to)) {
		lh_error_set(
			error, LH_ERROR_ARGUMENT,
			"cần một hồ sơ và kỳ có ngày đầu, ngày cuối hợp lệ",
			"a review needs a dossier and a period with a valid first and last date");
		return NULL;
	}
	from = lh_date_first_day(from);
	to = lh_date_last_day(to);
	if (lh_date_to_days(to) < lh_date_to_days(from)) {
		lh_error_set(error, LH_ERROR_ARGUMENT, "kỳ kết thúc trước khi bắt đầu",
			     "the period ends before it begins");
		return NULL;
	}
	review = lh_malloc(sizeof(*review));
	if (!review) {
		lh_error_set_memory(error);
		return NULL;
	}
	*review = (lh_review){ .dossier = lh_dossier_ref(dossier), .from = from, .to = to };
	review->period = (struct period){ lh_date_to_days(from), lh_date_to_days(to) };
	set_previous(review);
	if (make(review, error)) {
		lh_review_free(review);
		return NULL;
	}
	return review;
}

void lh_review_free(lh_review *review)
{
	if (!review)
		return;
	for (size_t i = 0; review->measures && i < lh_measures_count; i++) {
		lh_count_release(&review->measures[i].count);
		lh_free(review->measures[i].stated);
	}
	for (size_t i = 0; i < LH_REVIEW_LIST_COUNT; i++)
		lh_records_free(&review->lists[i]);
	lh_free(review->amounts.items);
	lh_review_free_plans(review);
	lh_free(review->targets.items);
	lh_index_destroy(&review->index);
	lh_free(review->measures);
	lh_dossier_unref(review->dossier);
	lh_free(review);
}

/* ------------------------------------------------------------------ */
/* Reading a review                                                    */

const lh_dossier *lh_review_dossier(const lh_review *review)
{
	return review ? review->dossier : NULL;
}

lh_date lh_review_from(const lh_review *review)
{
	return review ? review->from : (lh_date){ 0 };
}

lh_date lh_review_to(const lh_review *review)
{
	return review ? review->to : (lh_date){ 0 };
}

lh_date lh_review_previous_from(const lh_review *review)
{
	return review ? review->previous_from : (lh_date){ 0 };
}

lh_date lh_review_previous_to(const lh_review *review)
{
	return review ? review->previous_to : (lh_date){ 0 };
}

/* Whether some of a period is among the years that the dossier says it covers. */
static bool is_covered(const lh_review *review, lh_date from, lh_date to)
{
	const lh_object *dossier = lh_dossier_object(review->dossier);
	struct span first = lh_span_of(dossier, LH_DOSSIER_FROM);
	struct span last = lh_span_of(dossier, LH_DOSSIER_TO);

	return lh_date_is_set(from) && !(first.set && first.first > lh_date_to_days(to)) &&
	       !(last.set && last.last < lh_date_to_days(from));
}

bool lh_review_is_covered(const lh_review *review)
{
	return review && is_covered(review, review->from, review->to);
}

bool lh_review_previous_is_covered(const lh_review *review)
{
	return review && is_covered(review, review->previous_from, review->previous_to);
}

/* What was found for a measure; nothing for one that there is not. */
static const struct reviewed *reviewed_of(const lh_review *review, size_t measure)
{
	static const struct reviewed nothing;

	return review && measure < lh_measures_count ? &review->measures[measure] : &nothing;
}

lh_quantity lh_review_value(const lh_review *review, size_t measure)
{
	return reviewed_of(review, measure)->count.value;
}

bool lh_review_value_is_stated(const lh_review *review, size_t measure)
{
	return reviewed_of(review, measure)->count.stated;
}

lh_quantity lh_review_previous(const lh_review *review, size_t measure)
{
	return reviewed_of(review, measure)->previous;
}

lh_quantity lh_review_opening(const lh_review *review, size_t measure)
{
	return reviewed_of(review, measure)->count.opening;
}

lh_quantity lh_review_admitted(const lh_review *review, size_t measure)
{
	return reviewed_of(review, measure)->count.admitted;
}

lh_quantity lh_review_left(const lh_review *review, size_t measure)
{
	return reviewed_of(review, measure)->count.left;
}

static lh_object *record_at(const struct records *records, size_t index)
{
	return index < records->count ? records->items[index] : NULL;
}

static bool is_none(lh_quantity quantity)
{
	return quantity.known == LH_UNSET ||
	       (quantity.known == LH_EXACT && !quantity.value.mantissa);
}

/* None, or nobody knows: also not how many at least. */
static bool is_untold(lh_quantity quantity)
{
	return is_none(quantity) || (lh_is_lower_bound(quantity) && !quantity.value.mantissa);
}

bool lh_review_is_silent(const lh_review *review, size_t measure)
{
	const struct reviewed *reviewed = reviewed_of(review, measure);
	const struct count *count = &reviewed->count;

	/* What stood at the opening did at the end of the period before. */
	return is_untold(count->value) && is_untold(reviewed->previous) &&
	       is_none(count->admitted) && is_none(count->left) &&
	       lh_review_planned(review, measure).known == LH_UNSET && !reviewed->stated_count &&
	       !count->undetermined.count;
}

size_t lh_review_record_count(const lh_review *review, size_t measure)
{
	return reviewed_of(review, measure)->count.counted.count;
}

lh_object *lh_review_record(const lh_review *review, size_t measure, size_t index)
{
	return record_at(&reviewed_of(review, measure)->count.counted, index);
}

size_t lh_review_undetermined_count(const lh_review *review, size_t measure)
{
	return reviewed_of(review, measure)->count.undetermined.count;
}

lh_object *lh_review_undetermined(const lh_review *review, size_t measure, size_t index)
{
	return record_at(&reviewed_of(review, measure)->count.undetermined, index);
}

static const struct stated *stated_at(const lh_review *review, size_t measure, size_t index)
{
	static const struct stated nothing;
	const struct reviewed *reviewed = reviewed_of(review, measure);

	return index < reviewed->stated_count ? &reviewed->stated[index] : &nothing;
}

size_t lh_review_stated_count(const lh_review *review, size_t measure)
{
	return reviewed_of(review, measure)->stated_count;
}

lh_object *lh_review_stated(const lh_review *review, size_t measure, size_t index)
{
	return (lh_object *)(uintptr_t)stated_at(review, measure, index)->figure;
}

lh_verdict lh_review_stated_verdict(const lh_review *review, size_t measure, size_t index)
{
	return stated_at(review, measure, index)->verdict;
}

lh_quantity lh_review_stated_recorded(const lh_review *review, size_t measure, size_t index)
{
	return stated_at(review, measure, index)->recorded;
}

lh_verdict lh_review_verdict(const lh_review *review, size_t measure)
{
	static const int gravity[] = {
		[LH_VERDICT_NOTHING_STATED] = 0, [LH_VERDICT_AGREES] = 1,  [LH_VERDICT_UNTOLD] = 2,
		[LH_VERDICT_STATED_MORE] = 3,	 [LH_VERDICT_DIFFERS] = 4,
	};
	const struct reviewed *reviewed = reviewed_of(review, measure);
	lh_verdict all = LH_VERDICT_NOTHING_STATED, part = LH_VERDICT_NOTHING_STATED;

	for (size_t i = 0; i < reviewed->stated_count; i++) {
		const struct stated *stated = &reviewed->stated[i];
		lh_verdict *gravest = lh_has(stated->figure, LH_FIGURE_ABOUT) ? &part : &all;

		if (gravity[stated->verdict] > gravity[*gravest])
			*gravest = stated->verdict;
	}
	return all != LH_VERDICT_NOTHING_STATED ? all : part;
}

/* ------------------------------------------------------------------ */
/* Lists                                                               */

size_t lh_review_list_count(const lh_review *review, lh_review_list list)
{
	return review && (unsigned)list < LH_REVIEW_LIST_COUNT ? review->lists[list].count : 0;
}

lh_object *lh_review_list_get(const lh_review *review, lh_review_list list, size_t index)
{
	return index < lh_review_list_count(review, list) ? review->lists[list].items[index] : NULL;
}
