/* SPDX-License-Identifier: MIT */
/* What became of the targets of programmes. */
#include <lienhiep/model.h>

#include "base/array.h"
#include "base/error.h"
#include "review/review.h"
#include "review/tests.h"

static const struct words state_words[] = {
	[LH_TARGET_STATE_UNTOLD] = { "untold", "chưa thể kết luận", "cannot be told" },
	[LH_TARGET_STATE_MET] = { "met", "đạt", "met" },
	[LH_TARGET_STATE_MISSED] = { "missed", "không đạt", "missed" },
	[LH_TARGET_STATE_NOT_DUE] = { "not-due", "chưa đến hạn", "not yet due" },
};

enum { WORDS = sizeof(state_words) / sizeof(state_words[0]) };

const char *lh_target_state_name(lh_target_state state)
{
	return lh_word_name(state_words, WORDS, (unsigned)state);
}

const char *lh_target_state_label(lh_target_state state, lh_language language)
{
	return lh_word_label(state_words, WORDS, (unsigned)state, language);
}

static lh_target_state state_of(const lh_review *review, const lh_object *target)
{
	struct period period = review->period;
	struct span due = lh_deadline_of(target, LH_TARGET_DUE);

	if (!due.set)
		return LH_TARGET_STATE_UNTOLD;
	if (due.last > period.last)
		return LH_TARGET_STATE_NOT_DUE;
	switch (lh_target_is_met(target, period)) {
	case YES:
		return LH_TARGET_STATE_MET;
	case NO:
		/* What nobody recorded may have reached it. */
		return lh_review_is_covered(review) ? LH_TARGET_STATE_MISSED
						    : LH_TARGET_STATE_UNTOLD;
	default:
		return LH_TARGET_STATE_UNTOLD;
	}
}

/* Neither settled before the period nor of a programme that begins after it. */
static bool is_of_period(const lh_object *target, struct period period)
{
	struct span due = lh_deadline_of(target, LH_TARGET_DUE);
	struct span begins = lh_span_of(lh_object_parent(target), LH_PROGRAMME_FROM);

	return !(due.set && due.last < period.first) && !(begins.set && begins.first > period.last);
}

int lh_review_find_targets(struct lh_review *review, lh_error *error)
{
	const struct records *targets = &review->index.of[LH_CLASS_TARGET];
	struct reviewed_targets *found = &review->targets;

	lh_index_begin(&review->index);
	for (size_t i = 0; i < targets->count; i++) {
		lh_object *target = targets->items[i];
		struct reviewed_target *items = NULL;

		if (!is_of_period(target, review->period) || !lh_index_take(&review->index, target))
			continue;
		items = lh_reserve(found->items, found->count, &found->capacity, sizeof(*items));
		if (!items)
			return lh_error_set_memory(error);
		found->items = items;
		found->items[found->count++] = (struct reviewed_target){
			target,
			lh_target_last_measurement(target, review->period),
			state_of(review, target),
		};
	}
	return 0;
}

/* ------------------------------------------------------------------ */
/* Reading                                                             */

size_t lh_review_target_count(const lh_review *review)
{
	return review ? review->targets.count : 0;
}

lh_object *lh_review_target(const lh_review *review, size_t index)
{
	return index < lh_review_target_count(review) ? review->targets.items[index].target : NULL;
}

lh_object *lh_review_target_measurement(const lh_review *review, size_t index)
{
	if (index >= lh_review_target_count(review))
		return NULL;
	return (lh_object *)(uintptr_t)review->targets.items[index].measurement;
}

lh_target_state lh_review_target_state(const lh_review *review, size_t index)
{
	if (index >= lh_review_target_count(review))
		return LH_TARGET_STATE_UNTOLD;
	return review->targets.items[index].state;
}
