/* SPDX-License-Identifier: MIT */
/**
 * @file lienhiep/calendar.h
 * A dossier's plan as a calendar: iCalendar (RFC 5545), which phones, Google, Outlook and
 * Thunderbird read.
 *
 * In it are the events, and the deadlines of plans (`to`) and tasks (`due`). All are entries for
 * whole days that leave people free: a dossier knows no hours, and many programs show tasks of
 * calendars (VTODO) to nobody.
 *
 * Dates. An event is on the days that the dossier says. One of which only the month or the year is
 * known is on no day: it is left out, and counted. A deadline is the last day of what is said: of
 * due="2024-09" the 30th. No calendar goes beyond the year 2998.
 *
 * Identity. A calendar program knows an entry by its UID, and puts a newer file's entry in the
 * place of the older one's. The UID of an event is its `uri`, which joint events share in all
 * dossiers; else the record's id, "@", and the dossier's `uri`, else its id, else its owner's uri or
 * id with the first year of the dossier ("task-3@union.2024"). A record without an id goes by its
 * place ("/dossier/events/event[2]"), which changes with those before it: give ids to what goes into
 * calendars. That of a deadline ends with "#due". Of several with one UID the first is in.
 *
 * The time stamp of all entries is the day on which the dossier was issued, else its last day, else
 * 1970: the same dossier makes the same file, to the byte.
 *
 * Nothing personal is in it. An event with a host that has a mailbox names that as the organizer.
 */
#ifndef LIENHIEP_CALENDAR_H
#define LIENHIEP_CALENDAR_H

#include <lienhiep/dossier.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What goes into a calendar. Start with `lh_calendar_options o = {0};`: all, in Vietnamese. */
typedef struct lh_calendar_options {
	lh_language language; /**< of titles that have a translation, and of the words around them */
	lh_date from, to;     /**< only what touches the days from one to the other; unset: no limit */
	/** Only this plan's deadlines, the events that its tasks deliver, and those that are about it. */
	const lh_object *plan;
} lh_calendar_options;

/** What a calendar has. New members are added at the end. */
typedef struct lh_calendar_result {
	size_t entries; /**< entries that are in it */
	size_t vague;	/**< events that were left out, of which only the month or the year is known */
} lh_calendar_result;

/**
 * A dossier's plan as iCalendar: UTF-8, lines that end with CRLF and are folded at 75 bytes.
 * @param options NULL for the defaults
 * @param[out] data a buffer to be freed with free(), with a NUL after its end
 * @param[out] size its length without the NUL; may be NULL
 * @param[out] result what is in it; may be NULL
 * @return 0, or -1 with LH_ERROR_ARGUMENT (a date that is none, the end before the beginning, a
 *         plan that is no plan of this dossier) or LH_ERROR_MEMORY. Since 0.1.
 */
LH_API int lh_calendar_write(const lh_dossier *dossier, const lh_calendar_options *options,
			     char **data, size_t *size, lh_calendar_result *result, lh_error *error);

#ifdef __cplusplus
}
#endif
#endif
