/* SPDX-License-Identifier: MIT */
/* The plan, and what is left open. */
#include <stdlib.h>
#include <string.h>

#include <lienhiep/model.h>

#include "base/error.h"
#include "review/review.h"

static const struct words list_words[] = {
	[LH_REVIEW_TASKS_PLANNED] = { "tasks-planned", "Nhiệm vụ chưa bắt đầu", "Tasks planned" },
	[LH_REVIEW_TASKS_UNDER_WAY] = { "tasks-under-way", "Nhiệm vụ đang thực hiện",
					"Tasks under way" },
	[LH_REVIEW_TASKS_DONE] = { "tasks-done", "Nhiệm vụ hoàn thành", "Tasks done" },
	[LH_REVIEW_TASKS_DROPPED] = { "tasks-dropped", "Nhiệm vụ đã bỏ", "Tasks dropped" },
	[LH_REVIEW_TASKS_NO_STATUS] = { "tasks-no-status", "Nhiệm vụ chưa ghi tình trạng",
					"Tasks without a status" },
	[LH_REVIEW_SCHEMES_ON_TIME] = { "schemes-on-time", "Đề án hoàn thành đúng tiến độ",
					"Schemes done on time" },
	[LH_REVIEW_SCHEMES_ON_TIME_STATED] = { "schemes-on-time-stated",
					       "Đề án hoàn thành đúng tiến độ (theo nguồn)",
					       "Schemes done on time (as stated)" },
	[LH_REVIEW_SCHEMES_LATE] = { "schemes-late", "Đề án hoàn thành muộn", "Schemes done late" },
	[LH_REVIEW_SCHEMES_LATE_STATED] = { "schemes-late-stated",
					    "Đề án hoàn thành muộn (theo nguồn)",
					    "Schemes done late (as stated)" },
	[LH_REVIEW_SCHEMES_UNTOLD] = { "schemes-untold",
				       "Đề án hoàn thành, chưa rõ có đúng tiến độ",
				       "Schemes done, not known whether on time" },
	[LH_REVIEW_REQUESTS_UNANSWERED] = { "requests-unanswered",
					    "Đề nghị, chỉ đạo chưa có nhiệm vụ đáp ứng",
					    "Requests that no task or consultation "
					    "answers" },
	[LH_REVIEW_ADVICE_UNANSWERED] = { "advice-unanswered", "Kiến nghị chưa được trả lời",
					  "Recommendations without a response" },
	[LH_REVIEW_CORRECTIONS] = { "corrections", "Đính chính so với nguồn",
				    "Corrections of sources" },
	[LH_REVIEW_NEXT_PLANS] = { "next-plans", "Kế hoạch cho thời gian tới",
				   "Plans for the time after" },
};

enum { WORDS = sizeof(list_words) / sizeof(list_words[0]) };

const char *lh_review_list_name(lh_review_list list)
{
	return lh_word_name(list_words, WORDS, (unsigned)list);
}

const char *lh_review_list_label(lh_review_list list, lh_language language)
{
	return lh_word_label(list_words, WORDS, (unsigned)list, language);
}

/* ------------------------------------------------------------------ */
/* Tasks and schemes                                                   */

static int list_tasks(struct lh_review *review)
{
	static const lh_review_list lists[] = {
		[LH_TASK_STATUS_UNSET] = LH_REVIEW_TASKS_NO_STATUS,
		[LH_TASK_STATUS_PLANNED] = LH_REVIEW_TASKS_PLANNED,
		[LH_TASK_STATUS_UNDER_WAY] = LH_REVIEW_TASKS_UNDER_WAY,
		[LH_TASK_STATUS_DONE] = LH_REVIEW_TASKS_DONE,
		[LH_TASK_STATUS_DROPPED] = LH_REVIEW_TASKS_DROPPED,
	};
	const struct records *tasks = &review->measures[lh_measure_find("tasks")].count.counted;

	for (size_t i = 0; i < tasks->count; i++) {
		unsigned status = lh_get_choice(tasks->items[i], LH_TASK_STATUS);

		if (lh_records_add(&review->lists[lists[status]], tasks->items[i]))
			return -1;
	}
	return 0;
}

static int list_schemes(struct lh_review *review)
{
	static const lh_review_list lists[] = {
		[TIMING_NONE] = LH_REVIEW_SCHEMES_UNTOLD,
		[TIMING_ON_TIME] = LH_REVIEW_SCHEMES_ON_TIME,
		[TIMING_ON_TIME_STATED] = LH_REVIEW_SCHEMES_ON_TIME_STATED,
		[TIMING_LATE] = LH_REVIEW_SCHEMES_LATE,
		[TIMING_LATE_STATED] = LH_REVIEW_SCHEMES_LATE_STATED,
		[TIMING_UNTOLD] = LH_REVIEW_SCHEMES_UNTOLD,
	};
	const struct records *done =
		&review->measures[lh_measure_find("schemes.done")].count.counted;
	const struct measure *on_time = &lh_measures[lh_measure_find("schemes.on-time")];

	for (size_t i = 0; i < done->count; i++) {
		enum timing timing = lh_timing_of(done->items[i], &on_time->comparison);

		if (lh_records_add(&review->lists[lists[timing]], done->items[i]))
			return -1;
	}
	return 0;
}

/* ------------------------------------------------------------------ */
/* Requests and recommendations                                        */

static int by_address(const void *left, const void *right)
{
	uintptr_t a = (uintptr_t) * (lh_object *const *)left;
	uintptr_t b = (uintptr_t) * (lh_object *const *)right;

	return a < b ? -1 : a > b;
}

/* The requests that records of a class answer. */
static int find_answered(const struct records *records, unsigned field, struct records *answered)
{
	for (size_t i = 0; i < records->count; i++)
		for (size_t j = 0; j < lh_list_count(records->items[i], field); j++) {
			const lh_object *request = lh_list_get(records->items[i], field, j);

			if (request && lh_records_add(answered, request))
				return -1;
		}
	return 0;
}

/* Made in the period, or asking about it or a later time; undated ones may be either. */
static bool is_of_period(const lh_object *request, struct period period)
{
	struct span made = lh_span_of(request, LH_REQUEST_MADE);
	struct span about = lh_span_of(request, LH_REQUEST_TO);

	if (!about.set)
		about = lh_span_of(request, LH_REQUEST_FROM);
	if (made.set && made.first > period.last)
		return false;
	if (about.set && about.last >= period.first)
		return true;
	return made.set ? made.last >= period.first : !about.set;
}

static int list_requests(struct lh_review *review)
{
	const struct records *requests = &review->index.of[LH_CLASS_REQUEST];
	struct records answered = { 0 };
	int status = find_answered(&review->index.of[LH_CLASS_TASK], LH_TASK_ANSWERS, &answered);

	if (!status)
		status = find_answered(&review->index.of[LH_CLASS_CONSULTATION],
				       LH_CONSULTATION_ANSWERS, &answered);
	if (answered.count)
		qsort(answered.items, answered.count, sizeof(*answered.items), by_address);
	lh_index_begin(&review->index);
	/* One that was answered stands for all with its uri. */
	for (size_t i = 0; i < answered.count; i++)
		lh_index_take(&review->index, answered.items[i]);
	for (size_t i = 0; i < requests->count && !status; i++) {
		lh_object *request = requests->items[i];

		if (is_of_period(request, review->period) &&
		    !(answered.count && bsearch(&request, answered.items, answered.count,
						sizeof(request), by_address)) &&
		    lh_index_take(&review->index, request))
			status = lh_records_add(&review->lists[LH_REVIEW_REQUESTS_UNANSWERED],
						request);
	}
	lh_records_free(&answered);
	return status;
}

/* Without a response by the close of the last day. */
static bool is_unanswered(const lh_object *recommendation, struct period period)
{
	struct span made = lh_span_of(recommendation, LH_RECOMMENDATION_MADE);
	struct span responded = lh_span_of(recommendation, LH_RECOMMENDATION_RESPONDED);

	if (made.set && made.first > period.last)
		return false;
	return !lh_has(recommendation, LH_RECOMMENDATION_RESPONSE) ||
	       (responded.set && responded.first > period.last);
}

/* Each is about its own source, whatever the records that they stand in share. */
static int list_corrections(struct lh_review *review)
{
	const struct records *citations = &review->index.of[LH_CLASS_CITATION];

	for (size_t i = 0; i < citations->count; i++)
		if (lh_has(citations->items[i], LH_CITATION_CORRECTED) &&
		    lh_records_add(&review->lists[LH_REVIEW_CORRECTIONS], citations->items[i]))
			return -1;
	return 0;
}

static bool is_next(const lh_object *plan, struct period period)
{
	struct span from = lh_span_of(plan, LH_PLAN_FROM);

	if (!from.set)
		from = lh_span_of(plan, LH_PLAN_TO);
	return from.set && from.first > period.last;
}

/* All records of a class that pass, each uri once. */
static int list_all(struct lh_review *review, lh_review_list list, unsigned class_number,
		    bool (*passes)(const lh_object *record, struct period period))
{
	const struct records *records = &review->index.of[class_number];

	lh_index_begin(&review->index);
	for (size_t i = 0; i < records->count; i++)
		if (passes(records->items[i], review->period) &&
		    lh_index_take(&review->index, records->items[i]) &&
		    lh_records_add(&review->lists[list], records->items[i]))
			return -1;
	return 0;
}

int lh_review_fill_lists(struct lh_review *review, lh_error *error)
{
	if (list_tasks(review) || list_schemes(review) || list_requests(review) ||
	    list_corrections(review) ||
	    list_all(review, LH_REVIEW_ADVICE_UNANSWERED, LH_CLASS_RECOMMENDATION, is_unanswered) ||
	    list_all(review, LH_REVIEW_NEXT_PLANS, LH_CLASS_PLAN, is_next))
		return lh_error_set_memory(error);
	return 0;
}
