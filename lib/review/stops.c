/* SPDX-License-Identifier: MIT */
/* Where chains stop: advice without a response, pilots without a sequel, requests without an answer. */
#include <string.h>

#include <lienhiep/model.h>

#include "base/array.h"
#include "base/error.h"
#include "base/memory.h"
#include "review/trace.h"

struct stopped {
	lh_object *record;
	lh_days waited;
	bool certain;
};

struct stopped_list {
	struct stopped *items;
	size_t count, capacity;
};

struct lh_stops {
	const lh_dossier *dossier;
	lh_date on;
	long days;
	struct span day; /* the last of `on` */
	struct index index;
	struct graph graph;
	struct stopped_list lists[LH_STOP_COUNT];
};

const char *lh_stop_label(lh_stop stop, lh_language language)
{
	static const char *const labels[LH_STOP_COUNT][2] = {
		[LH_STOP_ADVICE] = { "Kiến nghị chưa được trả lời",
				     "Recommendations without a response" },
		[LH_STOP_PILOT] = { "Giải pháp, mô hình dừng ở thí điểm",
				    "Solutions that never left the pilot" },
		[LH_STOP_REQUEST] = { "Đề nghị, chỉ đạo chưa có nhiệm vụ đáp ứng",
				      "Requests that no task or consultation answers" },
	};

	return (unsigned)stop < LH_STOP_COUNT ? labels[stop][language == LH_ENGLISH] : NULL;
}

/* ------------------------------------------------------------------ */
/* Finding them                                                        */

/* Whether something happened after the day, and was not known on it. */
static bool is_later(const struct lh_stops *stops, struct span span)
{
	return span.set && span.first > stops->day.last;
}

/*
 * Add a record that has waited since a date for more than so many days, or may have; unless
 * another of its uri was taken. 0, or -1: no memory.
 */
static int add_waiting(struct lh_stops *stops, lh_stop stop, lh_object *record, struct span since,
		       long days)
{
	struct stopped_list *list = &stops->lists[stop];
	struct stopped stopped = { record, lh_days_between(since, stops->day), true };
	struct stopped *items = NULL;

	if (is_later(stops, since) || (since.set && stopped.waited.most <= days))
		return 0;
	/* A date to the year of the day may be one that is still to come. */
	if (stopped.waited.known && stopped.waited.least < 0)
		stopped.waited.least = 0;
	stopped.certain = days < 0 || (stopped.waited.known && stopped.waited.least > days);
	if (!lh_index_take(&stops->index, record))
		return 0;
	items = lh_reserve(list->items, list->count, &list->capacity, sizeof(*items));
	if (!items)
		return -1;
	list->items = items;
	items[list->count++] = stopped;
	return 0;
}

static int look_at_advice(struct lh_stops *stops, lh_object *record)
{
	if (lh_has(record, LH_RECOMMENDATION_RESPONSE) &&
	    !is_later(stops, lh_span_of(record, LH_RECOMMENDATION_RESPONDED)))
		return 0;
	return add_waiting(stops, LH_STOP_ADVICE, record,
			   lh_span_of(record, LH_RECOMMENDATION_MADE), stops->days);
}

/* Note when something was piloted: as the first that is dated. */
static void note_pilot(struct span *since, bool *piloted, struct span span)
{
	*piloted = true;
	if (span.set && (!since->set || span.first < since->first))
		*since = span;
}

static int look_at_solution(struct lh_stops *stops, lh_object *record)
{
	struct span since = { 0 };
	bool piloted = false;

	for (size_t i = 0; i < lh_list_count(record, LH_SOLUTION_STAGES); i++) {
		const lh_object *stage = lh_list_get(record, LH_SOLUTION_STAGES, i);
		unsigned kind = lh_get_choice(stage, LH_STAGE_KIND);
		struct span on = lh_span_of(stage, LH_STAGE_ON);

		if (kind == LH_STAGE_KIND_PILOTED)
			note_pilot(&since, &piloted, on);
		else if (kind > LH_STAGE_KIND_PILOTED && !is_later(stops, on))
			return 0;
	}
	for (size_t i = 0; i < lh_list_count(record, LH_SOLUTION_SITES); i++) {
		const lh_object *site = lh_list_get(record, LH_SOLUTION_SITES, i);
		unsigned use = lh_get_choice(site, LH_SITE_USE);
		struct span from = lh_span_of(site, LH_SITE_FROM);

		if (use == LH_SITE_USE_PILOT)
			note_pilot(&since, &piloted, from);
		else if (use == LH_SITE_USE_REPLICATION && !is_later(stops, from))
			return 0;
	}
	if (!piloted)
		return 0;
	return add_waiting(stops, LH_STOP_PILOT, record, since, stops->days);
}

static bool is_answered(const struct lh_stops *stops, const lh_object *request)
{
	const struct graph *graph = &stops->graph;
	size_t node = lh_graph_find(graph, request);

	if (node == SIZE_MAX)
		return false;
	for (size_t i = graph->starts[WAY_ONWARD][node]; i < graph->starts[WAY_ONWARD][node + 1];
	     i++) {
		unsigned field = graph->arcs[graph->arcs_of[WAY_ONWARD][i]].link->field;

		if (field == LH_TASK_ANSWERS || field == LH_CONSULTATION_ANSWERS)
			return true;
	}
	return false;
}

static int look_at_request(struct lh_stops *stops, lh_object *record)
{
	if (is_answered(stops, record))
		return 0;
	return add_waiting(stops, LH_STOP_REQUEST, record, lh_span_of(record, LH_REQUEST_MADE), -1);
}

static int look_at_all(struct lh_stops *stops)
{
	static const struct {
		unsigned class_number;
		int (*look)(struct lh_stops *stops, lh_object *record);
	} looks[] = {
		{ LH_CLASS_RECOMMENDATION, look_at_advice },
		{ LH_CLASS_SOLUTION, look_at_solution },
		{ LH_CLASS_REQUEST, look_at_request },
	};
	int status = 0;

	for (size_t i = 0; i < sizeof(looks) / sizeof(looks[0]); i++) {
		const struct records *records = &stops->index.of[looks[i].class_number];

		lh_index_begin(&stops->index);
		/* One that was answered stands for all with its uri. */
		for (size_t j = 0; looks[i].class_number == LH_CLASS_REQUEST && j < records->count;
		     j++)
			if (is_answered(stops, records->items[j]))
				lh_index_take(&stops->index, records->items[j]);
		for (size_t j = 0; j < records->count && !status; j++)
			status = looks[i].look(stops, records->items[j]);
	}
	return status;
}

/* ------------------------------------------------------------------ */
/* Public                                                              */

lh_stops *lh_stops_new(const lh_dossier *dossier, lh_date on, long days, lh_error *error)
{
	lh_stops *stops = NULL;
	long last = 0;

	lh_error_clear(error);
	if (!dossier || !lh_date_is_set(on) || !lh_date_is_valid(on) || days < 0) {
		lh_error_set(error, LH_ERROR_ARGUMENT,
			     "cần một hồ sơ, một ngày hợp lệ và số ngày không âm",
			     "stops need a dossier, a valid date, and a number of days that is not "
			     "negative");
		return NULL;
	}
	stops = lh_malloc(sizeof(*stops));
	if (stops) {
		last = lh_date_to_days(lh_date_last_day(on));
		*stops = (lh_stops){ .dossier = lh_dossier_ref(dossier),
				     .on = lh_date_last_day(on),
				     .days = days,
				     .day = { last, last, true } };
	}
	if (!stops || lh_index_init(&stops->index, dossier) ||
	    lh_graph_init(&stops->graph, &stops->index, NULL) || look_at_all(stops)) {
		lh_stops_free(stops);
		lh_error_set_memory(error);
		return NULL;
	}
	return stops;
}

void lh_stops_free(lh_stops *stops)
{
	if (!stops)
		return;
	for (size_t i = 0; i < LH_STOP_COUNT; i++)
		lh_free(stops->lists[i].items);
	lh_graph_destroy(&stops->graph);
	lh_index_destroy(&stops->index);
	lh_dossier_unref(stops->dossier);
	lh_free(stops);
}

const lh_dossier *lh_stops_dossier(const lh_stops *stops)
{
	return stops ? stops->dossier : NULL;
}

lh_date lh_stops_on(const lh_stops *stops)
{
	return stops ? stops->on : (lh_date){ 0 };
}

size_t lh_stops_count(const lh_stops *stops, lh_stop stop)
{
	return stops && (unsigned)stop < LH_STOP_COUNT ? stops->lists[stop].count : 0;
}

static const struct stopped *stopped_at(const lh_stops *stops, lh_stop stop, size_t index)
{
	static const struct stopped nothing;

	return index < lh_stops_count(stops, stop) ? &stops->lists[stop].items[index] : &nothing;
}

lh_object *lh_stops_record(const lh_stops *stops, lh_stop stop, size_t index)
{
	return stopped_at(stops, stop, index)->record;
}

lh_days lh_stops_waited(const lh_stops *stops, lh_stop stop, size_t index)
{
	return stopped_at(stops, stop, index)->waited;
}

bool lh_stops_is_certain(const lh_stops *stops, lh_stop stop, size_t index)
{
	return stopped_at(stops, stop, index)->certain;
}
