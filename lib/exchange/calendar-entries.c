/* SPDX-License-Identifier: MIT */
/* Which records are in a calendar, on which days, and by what they are known there. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/buffer.h"
#include "base/memory.h"
#include "dossier/store.h"
#include "exchange/calendar.h"

struct collecting {
	const lh_calendar_options *options;
	const char *suffix; /* of UIDs: which dossier it is */
	struct calendar_entries *entries;
	/* What the tasks of the plan deliver, sorted. */
	const lh_object **delivered;
	size_t delivered_count, delivered_capacity;
	bool failed;
};

/* ------------------------------------------------------------------ */
/* What belongs to a plan                                              */

static int by_address(const void *left, const void *right)
{
	const lh_object *const *a = left, *const *b = right;

	if (*a == *b)
		return 0;
	return (uintptr_t)*a < (uintptr_t)*b ? -1 : 1;
}

static bool stands_in(const lh_object *record, const lh_object *plan)
{
	while (record && record != plan)
		record = lh_object_parent(record);
	return record;
}

static bool note_delivered(lh_object *task, void *data)
{
	struct collecting *collecting = data;

	if (lh_object_class(task) != LH_CLASS_TASK || !stands_in(task, collecting->options->plan))
		return true;
	for (size_t i = 0; i < lh_list_count(task, LH_TASK_DELIVERS); i++) {
		const lh_object **items =
			lh_reserve(collecting->delivered, collecting->delivered_count,
				   &collecting->delivered_capacity, sizeof(const lh_object *));

		collecting->failed |= !items;
		if (!items)
			return false;
		collecting->delivered = items;
		items[collecting->delivered_count++] = lh_list_get(task, LH_TASK_DELIVERS, i);
	}
	return true;
}

static void collect_delivered(const lh_dossier *dossier, struct collecting *collecting)
{
	lh_object_walk(lh_dossier_object(dossier), note_delivered, collecting);
	if (collecting->delivered_count)
		qsort(collecting->delivered, collecting->delivered_count, sizeof(const lh_object *),
		      by_address);
}

static bool is_about(const lh_object *event, const lh_object *plan)
{
	for (size_t i = 0; i < lh_list_count(event, LH_EVENT_CONCERNS); i++)
		if (lh_list_get(event, LH_EVENT_CONCERNS, i) == plan)
			return true;
	return false;
}

static bool is_of_plan(const struct collecting *collecting, const lh_object *record)
{
	const lh_object *plan = collecting->options->plan;

	if (!plan)
		return true;
	if (lh_object_class(record) == LH_CLASS_EVENT)
		return is_about(record, plan) ||
		       (collecting->delivered_count &&
			bsearch(&record, collecting->delivered, collecting->delivered_count,
				sizeof(const lh_object *), by_address));
	return stands_in(record, plan);
}

/* ------------------------------------------------------------------ */
/* Days                                                                */

static bool touches(lh_date first, lh_date last, const lh_calendar_options *options)
{
	if (lh_date_is_set(options->from) && lh_date_compare(last, options->from) == LH_BEFORE)
		return false;
	return !lh_date_is_set(options->to) || lh_date_compare(first, options->to) != LH_AFTER;
}

/* The days of an event; of a vague one, the days between which it was. */
static bool find_days(const lh_object *record, lh_date *first, lh_date *last, bool *vague)
{
	unsigned deadline = lh_object_class(record) == LH_CLASS_TASK ? LH_TASK_DUE : LH_PLAN_TO;
	lh_date from, to;

	if (lh_object_class(record) != LH_CLASS_EVENT) {
		*first = *last = lh_date_last_day(lh_get_date(record, deadline));
		*vague = false;
		return lh_date_is_set(*first);
	}
	from = lh_get_date(record, LH_EVENT_FROM);
	to = lh_get_date(record, LH_EVENT_TO);
	*vague = !from.day;
	*first = lh_date_first_day(from);
	*last = lh_date_last_day(from);
	/* An end that is no day, or lies before the beginning, tells nothing. */
	if (!*vague && to.day && lh_date_compare(to, from) == LH_AFTER)
		*last = to;
	return lh_date_is_set(from);
}

/* ------------------------------------------------------------------ */
/* Identity                                                            */

static char *format_uid(const lh_object *record, const char *suffix)
{
	const char *uri = lh_get_text(record, LH_RECORD_URI),
		   *id = lh_get_text(record, LH_RECORD_ID);
	char *path = uri || id ? NULL : lh_object_format_path(record);
	struct lh_buffer uid = { .failed = !uri && !id && !path };

	lh_buffer_puts(&uid, uri ? uri : id ? id : path ? path : "");
	if (!uri) {
		lh_buffer_puts(&uid, "@");
		lh_buffer_puts(&uid, suffix);
	}
	if (lh_object_class(record) != LH_CLASS_EVENT)
		lh_buffer_puts(&uid, "#due");
	lh_buffer_put(&uid, "", 1);
	free(path);
	if (uid.failed)
		lh_buffer_destroy(&uid);
	return uid.data;
}

static char *format_suffix(const lh_dossier *dossier)
{
	const lh_object *root = lh_dossier_object(dossier);
	const lh_object *owner = lh_get_ref(root, LH_DOSSIER_OWNER);
	const char *name = lh_get_text(root, LH_RECORD_URI);
	lh_date from = lh_get_date(root, LH_DOSSIER_FROM);
	struct lh_buffer suffix = { 0 };
	char year[8] = "";

	if (!name)
		name = lh_get_text(root, LH_RECORD_ID);
	if (!name) {
		name = lh_get_text(owner, LH_RECORD_URI);
		name = name ? name : lh_get_ref_id(root, LH_DOSSIER_OWNER);
		if (lh_date_is_set(from))
			snprintf(year, sizeof(year), ".%04d", from.year);
	}
	lh_buffer_puts(&suffix, name ? name : "dossier");
	lh_buffer_puts(&suffix, year);
	lh_buffer_put(&suffix, "", 1);
	if (suffix.failed)
		lh_buffer_destroy(&suffix);
	return suffix.data;
}

static int by_uid(const void *left, const void *right)
{
	const struct calendar_entry *a = left, *b = right;
	int order = strcmp(a->uid, b->uid);

	return order ? order : (a->place > b->place) - (a->place < b->place);
}

static int by_place(const void *left, const void *right)
{
	const struct calendar_entry *a = left, *b = right;

	return (a->place > b->place) - (a->place < b->place);
}

/* Of several with one UID the first in the file stays. */
static void drop_repeated(struct calendar_entries *entries)
{
	size_t kept = 0;

	if (!entries->count)
		return;
	qsort(entries->items, entries->count, sizeof(*entries->items), by_uid);
	for (size_t i = 0; i < entries->count; i++) {
		if (kept && !strcmp(entries->items[kept - 1].uid, entries->items[i].uid))
			lh_free(entries->items[i].uid);
		else
			entries->items[kept++] = entries->items[i];
	}
	entries->count = kept;
	qsort(entries->items, entries->count, sizeof(*entries->items), by_place);
}

/* ------------------------------------------------------------------ */

static bool add_record(lh_object *record, void *data)
{
	struct collecting *collecting = data;
	struct calendar_entries *entries = collecting->entries;
	struct calendar_entry entry = { .record = record, .place = entries->count };
	unsigned class_number = lh_object_class(record);
	bool vague = false;

	if (class_number != LH_CLASS_EVENT && class_number != LH_CLASS_TASK &&
	    class_number != LH_CLASS_PLAN)
		return true;
	if (!find_days(record, &entry.first, &entry.last, &vague) ||
	    entry.last.year > CALENDAR_LAST_YEAR ||
	    !touches(entry.first, entry.last, collecting->options) ||
	    !is_of_plan(collecting, record))
		return true;
	if (vague) {
		entries->vague++;
		return true;
	}
	entry.uid = format_uid(record, collecting->suffix);
	if (entry.uid) {
		struct calendar_entry *items = lh_reserve(entries->items, entries->count,
							  &entries->capacity, sizeof(*items));

		if (items) {
			entries->items = items;
			items[entries->count++] = entry;
			return true;
		}
	}
	lh_free(entry.uid);
	collecting->failed = true;
	return false;
}

int lh_calendar_collect(const lh_dossier *dossier, const lh_calendar_options *options,
			struct calendar_entries *entries)
{
	char *suffix = format_suffix(dossier);
	struct collecting collecting = {
		.options = options, .suffix = suffix, .entries = entries, .failed = !suffix
	};

	*entries = (struct calendar_entries){ 0 };
	if (options->plan)
		collect_delivered(dossier, &collecting);
	if (!collecting.failed)
		lh_object_walk(lh_dossier_object(dossier), add_record, &collecting);
	lh_free(suffix);
	lh_free(collecting.delivered);
	if (collecting.failed) {
		lh_calendar_release(entries);
		return -1;
	}
	drop_repeated(entries);
	return 0;
}

void lh_calendar_release(struct calendar_entries *entries)
{
	for (size_t i = 0; i < entries->count; i++)
		lh_free(entries->items[i].uid);
	lh_free(entries->items);
	*entries = (struct calendar_entries){ 0 };
}
