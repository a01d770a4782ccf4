/* SPDX-License-Identifier: MIT */
/* Calendars: which records are in one (calendar-entries.c), and how they are written (calendar.c). */
#ifndef LH_EXCHANGE_CALENDAR_H
#define LH_EXCHANGE_CALENDAR_H

#include <stdbool.h>

#include <lienhiep/calendar.h>
#include <lienhiep/model.h>

/* libical writes dates to the end of 2999; an end is told by the day after. */
#define CALENDAR_LAST_YEAR 2998

struct calendar_entry {
	const lh_object *record;
	lh_date first, last; /* days */
	char *uid;
	size_t place; /* in the file */
};

struct calendar_entries {
	struct calendar_entry *items;
	size_t count, capacity;
	size_t vague;
};

/* What is in a calendar, in the order of the file, no UID twice. 0, or -1: no memory. */
int lh_calendar_collect(const lh_dossier *dossier, const lh_calendar_options *options,
			struct calendar_entries *entries);
void lh_calendar_release(struct calendar_entries *entries);

#endif
