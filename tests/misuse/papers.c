/* SPDX-License-Identifier: MIT */
/* What is made of a dossier or a review to be read: traces, stops, papers, calendars. */
#include "rows.h"

static const lh_date year = { 2023, 0, 0 }, before = { 2022, 0, 0 }, unset, odd = { 2023, 13, 40 };

static void no_step(const lh_trace *trace, size_t index, const char *misuse)
{
	UNSET(lh_trace_get, misuse, (trace, index));
	REFUSED(lh_trace_format_name, misuse, LH_ERROR_INDEX, (trace, index, LH_ENGLISH, why));
}

void trace_rows(void)
{
	lh_trace *trace = lh_trace_new(dossier, event, NULL);

	REFUSED(lh_trace_new, "no dossier", LH_ERROR_ARGUMENT, (NULL, event, why));
	REFUSED(lh_trace_new, "no record", LH_ERROR_ARGUMENT, (dossier, NULL, why));
	REFUSED(lh_trace_new, "of another dossier", LH_ERROR_DOSSIER, (dossier, foreign, why));
	REFUSED(lh_trace_new, "removed", LH_ERROR_REMOVED, (dossier, removed, why));
	HARMLESS(lh_trace_free, "NULL", (NULL));
	UNSET(lh_trace_dossier, "NULL", (NULL));
	UNSET(lh_trace_count, "NULL", (NULL));
	no_step(NULL, 0, "NULL");
	no_step(trace, lh_trace_count(trace), "past the end");
	no_step(trace, PAST, "far past the end");
	REFUSED(lh_trace_format, "NULL", LH_ERROR_ARGUMENT,
		(NULL, LH_TRACE_TEXT, LH_ENGLISH, 80, why));
	REFUSED(lh_trace_format, "no form", LH_ERROR_ARGUMENT,
		(trace, (lh_trace_form)9, LH_ENGLISH, 80, why));
	HOLDS(lh_trace_get, "removed since",
	      !lh_object_remove(event, why) && lh_trace_get(trace, 0));
	lh_trace_free(trace);
}

static void no_stop(const lh_stops *stops, lh_stop stop, size_t index, const char *misuse)
{
	UNSET(lh_stops_record, misuse, (stops, stop, index));
	UNSET(lh_stops_is_certain, misuse, (stops, stop, index));
	HOLDS(lh_stops_waited, misuse, !lh_stops_waited(stops, stop, index).known);
}

void stop_rows(void)
{
	lh_stops *stops = lh_stops_new(dossier, year, 0, NULL);

	REFUSED(lh_stops_new, "NULL", LH_ERROR_ARGUMENT, (NULL, year, 0, why));
	REFUSED(lh_stops_new, "no day", LH_ERROR_ARGUMENT, (dossier, unset, 0, why));
	REFUSED(lh_stops_new, "no date of the calendar", LH_ERROR_ARGUMENT, (dossier, odd, 0, why));
	REFUSED(lh_stops_new, "less than no days", LH_ERROR_ARGUMENT, (dossier, year, -1, why));
	HARMLESS(lh_stops_free, "NULL", (NULL));
	UNSET(lh_stops_dossier, "NULL", (NULL));
	UNSET(lh_stops_on, "NULL", (NULL));
	UNSET(lh_stops_count, "NULL", (NULL, LH_STOP_ADVICE));
	UNSET(lh_stops_count, "no such stop", (stops, (lh_stop)99));
	UNSET(lh_stop_label, "past the last", (LH_STOP_COUNT, LH_ENGLISH));
	UNSET(lh_stop_label, "below all", ((lh_stop)-1, LH_ENGLISH));
	no_stop(NULL, LH_STOP_ADVICE, 0, "NULL");
	no_stop(stops, LH_STOP_ADVICE, PAST, "past the end");
	no_stop(stops, (lh_stop)99, 0, "no such stop");
	lh_stops_free(stops);
}

static int always_stop(void *data, unsigned percent)
{
	ck_assert(!data && percent <= 100);
	return 1;
}

void paper_rows(void)
{
	lh_review *review = lh_review_new(dossier, year, year, NULL);
	const lh_report_options nowhere = { .stylesheet = "no/such.xsl" };
	const lh_report_options impatient = { .progress = always_stop };
	lh_report_format format = LH_REPORT_XML;
	char *data = NULL;
	size_t size = 0;

	UNSET(lh_report_format_name, "past the last", ((lh_report_format)99));
	UNSET(lh_report_format_name, "below all", ((lh_report_format)-1));
	REFUSED(lh_report_format_find, "NULL", LH_ERROR_ARGUMENT, (NULL, &format, why));
	REFUSED(lh_report_format_find, "no format", LH_ERROR_ARGUMENT, (GARBAGE, &format, why));
	REFUSED(lh_report_format_find, "nowhere to put it", LH_ERROR_ARGUMENT, ("xml", NULL, why));
	REFUSED(lh_report_write_memory, "NULL", LH_ERROR_ARGUMENT,
		(NULL, LH_REPORT_XML, NULL, &data, &size, why));
	REFUSED(lh_report_write_memory, "nowhere to put it", LH_ERROR_ARGUMENT,
		(review, LH_REPORT_XML, NULL, NULL, &size, why));
	REFUSED(lh_report_write_memory, "no format", LH_ERROR_ARGUMENT,
		(review, (lh_report_format)99, NULL, &data, &size, why));
	REFUSED(lh_report_write_memory, "no stylesheet", LH_ERROR_SYSTEM,
		(review, LH_REPORT_HTML, &nowhere, &data, &size, why));
	REFUSED(lh_report_write_memory, "nobody waits", LH_ERROR_STOPPED,
		(review, LH_REPORT_XML, &impatient, &data, &size, why));
	REFUSED(lh_report_write_file, "NULL", LH_ERROR_ARGUMENT,
		(NULL, LH_REPORT_XML, NULL, "x", why));
	REFUSED(lh_report_write_file, "no name", LH_ERROR_ARGUMENT,
		(review, LH_REPORT_XML, NULL, NULL, why));
	REFUSED(lh_report_write_file, "no folder", LH_ERROR_SYSTEM,
		(review, LH_REPORT_XML, NULL, "no/such/folder/x", why));
	ck_assert_ptr_null(data);
	lh_review_free(review);
}

void calendar_rows(void)
{
	const lh_calendar_options bad[] = {
		{ .from = odd },   { .to = odd },	{ .from = year, .to = before },
		{ .plan = event }, { .plan = foreign }, { .plan = removed },
	};
	char *data = NULL;
	size_t size = 0;

	REFUSED(lh_calendar_write, "NULL", LH_ERROR_ARGUMENT,
		(NULL, NULL, &data, &size, NULL, why));
	REFUSED(lh_calendar_write, "nowhere to put it", LH_ERROR_ARGUMENT,
		(dossier, NULL, NULL, &size, NULL, why));
	for (size_t i = 0; i < COUNT_OF(bad); i++)
		REFUSED(lh_calendar_write, "a limit that is none", LH_ERROR_ARGUMENT,
			(dossier, &bad[i], &data, &size, NULL, why));
	ck_assert_ptr_null(data);
}
