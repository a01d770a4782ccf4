/* SPDX-License-Identifier: MIT */
/* What was stated, beside what the records give. */
#include <lienhiep/model.h>

#include "base/error.h"
#include "base/array.h"
#include "base/memory.h"
#include "review/review.h"

/* ------------------------------------------------------------------ */
/* Verdicts                                                            */

static const struct words verdict_words[] = {
	[LH_VERDICT_NOTHING_STATED] = { "nothing-stated", "không có số liệu công bố",
					"nothing stated" },
	[LH_VERDICT_AGREES] = { "agrees", "khớp", "agrees" },
	[LH_VERDICT_STATED_MORE] = { "stated-more", "nhiều hơn số ghi nhận",
				     "stated more than recorded" },
	[LH_VERDICT_DIFFERS] = { "differs", "không khớp", "differs" },
	[LH_VERDICT_UNTOLD] = { "untold", "chưa thể kết luận", "cannot be told" },
};

enum { WORDS = sizeof(verdict_words) / sizeof(verdict_words[0]) };

const char *lh_verdict_name(lh_verdict verdict)
{
	return lh_word_name(verdict_words, WORDS, (unsigned)verdict);
}

const char *lh_verdict_label(lh_verdict verdict, lh_language language)
{
	return lh_word_label(verdict_words, WORDS, (unsigned)verdict, language);
}

lh_verdict lh_verdict_on(lh_quantity stated, const struct measure *measure,
			 const struct count *count)
{
	bool open = count->undetermined.count > 0;
	bool without_limit = open && count->possible.known != LH_EXACT;
	lh_quantity recorded = count->value;
	lh_decimal most = recorded.value;
	int order = lh_decimal_compare(stated.value, recorded.value);

	if (stated.known != LH_EXACT && stated.known != LH_AT_LEAST)
		return LH_VERDICT_UNTOLD;
	if (recorded.known != LH_EXACT && recorded.known != LH_AT_LEAST)
		return LH_VERDICT_UNTOLD;
	if (measure->aggregate == AGGREGATE_SHARE && open)
		return LH_VERDICT_UNTOLD;
	if (order < 0)
		/* More records only make it more wrong. */
		return stated.known == LH_EXACT ? LH_VERDICT_DIFFERS : LH_VERDICT_UNTOLD;
	if (without_limit || lh_decimal_add(recorded.value, count->possible.value, &most, NULL))
		return LH_VERDICT_UNTOLD;
	if (order == 0)
		return stated.known == LH_EXACT && recorded.known == LH_EXACT &&
				       lh_decimal_compare(most, recorded.value) == 0
			       ? LH_VERDICT_AGREES
			       : LH_VERDICT_UNTOLD;
	return lh_decimal_compare(stated.value, most) > 0 ? LH_VERDICT_STATED_MORE
							  : LH_VERDICT_UNTOLD;
}

/* ------------------------------------------------------------------ */
/* Where a figure stands                                               */

bool lh_figure_period(const lh_object *figure, struct period *period)
{
	struct span from = lh_span_of(figure, LH_FIGURE_FROM);
	struct span to = lh_span_of(figure, LH_FIGURE_TO);

	/* One date alone is both. */
	period->first = from.set ? from.first : to.first;
	period->last = to.set ? to.last : from.last;
	return from.set || to.set;
}

static bool stands_beside(const lh_object *figure, const struct measure *measure,
			  struct period period)
{
	struct period own;

	if (!lh_figure_period(figure, &own)) {
		const lh_object *subject = lh_get_ref(figure, LH_FIGURE_ABOUT);

		return subject && lh_span_inside(lh_place_of_subject(subject), period) == YES;
	}
	return own.last == period.last && (measure->stock_from || own.first == period.first);
}

static int add_stated(struct reviewed *reviewed, struct stated stated)
{
	struct stated *items = lh_reserve(reviewed->stated, reviewed->stated_count,
					  &reviewed->stated_capacity, sizeof(*items));

	if (!items)
		return -1;
	reviewed->stated = items;
	reviewed->stated[reviewed->stated_count++] = stated;
	return 0;
}

/* A figure about something is compared with the records within that alone. */
static int compare_within(struct lh_review *review, const struct measure *measure,
			  const lh_object *subject, struct stated *stated, lh_error *error)
{
	struct count within = { 0 };
	int status = 0;

	if (!subject) {
		/* It names no record of the dossier, so there is nothing to compare it with. */
		stated->recorded = (lh_quantity){ .known = LH_UNKNOWN };
		stated->verdict = LH_VERDICT_UNTOLD;
		return 0;
	}
	status = lh_count(&review->index, measure, review->period, subject, &within, error);
	if (!status) {
		stated->recorded = within.value;
		stated->verdict = lh_verdict_on(lh_get_quantity(stated->figure, LH_FIGURE_VALUE),
						measure, &within);
	}
	lh_count_release(&within);
	return status;
}

int lh_review_compare(struct lh_review *review, lh_error *error)
{
	const struct records *figures = &review->index.of[LH_CLASS_FIGURE];

	for (size_t i = 0; i < figures->count; i++) {
		const lh_object *figure = figures->items[i];
		const lh_object *subject = lh_get_ref(figure, LH_FIGURE_ABOUT);
		size_t number = lh_measure_find(lh_get_text(figure, LH_FIGURE_MEASURE));
		struct stated stated = { .figure = figure };

		if (number == lh_measures_count ||
		    !stands_beside(figure, &lh_measures[number], review->period))
			continue;
		stated.recorded = review->measures[number].count.value;
		stated.verdict =
			lh_verdict_on(lh_get_quantity(figure, LH_FIGURE_VALUE),
				      &lh_measures[number], &review->measures[number].count);
		if (lh_has(figure, LH_FIGURE_ABOUT) &&
		    compare_within(review, &lh_measures[number], subject, &stated, error))
			return -1;
		if (add_stated(&review->measures[number], stated))
			return lh_error_set_memory(error);
	}
	return 0;
}
