/* SPDX-License-Identifier: MIT */
/* lienhiep trace: where a record comes from and what came of it; or where chains stop. */
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "review.h"

/* What has waited longer is told, unless --days says otherwise. */
enum { DEFAULT_DAYS = 90 };

static const struct option trace_options[] = {
	{ "format",
	  0,
	  { "text|dot|svg", "text|dot|svg" },
	  { "in dạng cây (mặc định), đồ thị Graphviz, hay hình SVG",
	    "print a tree (unless said), a graph for Graphviz, or an SVG picture" } },
	{ "output",
	  'o',
	  { "TỆP_RA", "OUT" },
	  { "ghi vào TỆP_RA thay vì in ra", "write to OUT instead of printing" } },
	{ "days",
	  0,
	  { "SỐ", "NUMBER" },
	  { "không có ID: đã chờ quá bao nhiêu ngày (mặc định 90)",
	    "without ID: waiting for more than so many days (90 unless said)" } },
	{ "on",
	  0,
	  { "NGÀY", "DATE" },
	  { "không có ID: tính đến hết ngày nào (mặc định ngày cuối mà hồ sơ nói tới)",
	    "without ID: at the close of which day (the last that the dossier covers unless "
	    "said)" } },
	{ .name = NULL }
};

/* ------------------------------------------------------------------ */
/* A record                                                            */

static bool read_form(const struct tool *tool, const struct args *args, lh_trace_form *form)
{
	static const char *const forms[] = { "text", "dot", "svg" };
	const char *name = args_value(args, "format");

	*form = LH_TRACE_TEXT;
	if (!name)
		return true;
	for (size_t i = 0; i < sizeof(forms) / sizeof(forms[0]); i++)
		if (strcmp(name, forms[i]) == 0) {
			*form = (lh_trace_form)i;
			return true;
		}
	complain(tool, "--format %s: chỉ có text, dot và svg",
		 "--format %s: only text, dot and svg", name);
	return false;
}

static int trace_record(const struct tool *tool, const struct args *args, const lh_dossier *dossier)
{
	const lh_object *record = find_record(tool, dossier, 0, args->operands[1]);
	lh_trace_form form = LH_TRACE_TEXT;
	lh_trace *trace = NULL;
	char *text = NULL;
	lh_error error;
	int status = EXIT_FAILED;

	if (!record || !read_form(tool, args, &form))
		return EXIT_FAILED;
	trace = lh_trace_new(dossier, record, &error);
	if (trace)
		text = lh_trace_format(trace, form, tool->language, tool->width, &error);
	if (text)
		status = write_bytes(tool, args_value(args, "output"), text, strlen(text));
	else
		complain_error(tool, NULL, &error);
	free(text);
	lh_trace_free(trace);
	return status;
}

/* ------------------------------------------------------------------ */
/* Where chains stop                                                   */

static bool read_days(const struct tool *tool, const struct args *args, long *days)
{
	const char *text = args_value(args, "days");
	char *end = NULL;

	*days = DEFAULT_DAYS;
	if (!text)
		return true;
	/* Nothing waits longer than the calendar. */
	*days = strtol(text, &end, 10);
	if (*text >= '0' && *text <= '9' && !*end && *days < INT_MAX)
		return true;
	complain(tool, "--days %s: cần một số ngày, như 90",
		 "--days %s: a number of days is needed, such as 90", text);
	return false;
}

static bool read_day(const struct tool *tool, const struct args *args, const lh_dossier *dossier,
		     lh_date *on)
{
	const char *text = args_value(args, "on");
	lh_error error;

	if (!text) {
		*on = lh_get_date(lh_dossier_object(dossier), LH_DOSSIER_TO);
		if (lh_date_is_set(*on))
			return true;
		complain(tool, "hồ sơ không nói về những năm nào: cần --on",
			 "the dossier does not say which years it covers: --on is needed");
		return false;
	}
	if (lh_date_parse(text, on, &error) == 0)
		return true;
	complain_error(tool, NULL, &error);
	return false;
}

static char *format_waited(const struct tool *tool, lh_days waited, bool certain)
{
	if (!waited.known)
		return format_text("%s", in(tool, "không rõ đã bao lâu", "how long is unknown"));
	if (waited.least == waited.most)
		return format_text(in(tool, "đã %ld ngày", "%ld days"), waited.most);
	return format_text(in(tool, "đã khoảng %ld–%ld ngày%s", "about %ld–%ld days%s"),
			   waited.least, waited.most,
			   certain ? ""
				   : in(tool, " (có thể chưa quá hạn)", " (maybe not so long)"));
}

/* Who asked, or who is to answer. */
static unsigned side_field(lh_stop stop)
{
	static const unsigned fields[] = {
		[LH_STOP_ADVICE] = LH_RECOMMENDATION_ADDRESSEE,
		[LH_STOP_PILOT] = LH_SOLUTION_OWNER,
		[LH_STOP_REQUEST] = LH_REQUEST_BY,
	};

	return fields[stop];
}

static void put_stop(const struct tool *tool, const lh_stops *stops, lh_stop stop, size_t index)
{
	const lh_object *record = lh_stops_record(stops, stop, index);
	const lh_object *side = lh_get_ref(record, side_field(stop));
	char *text = format_record(tool, record);
	char *waited = format_waited(tool, lh_stops_waited(stops, stop, index),
				     lh_stops_is_certain(stops, stop, index));
	char *called = side ? format_called(tool, side) : NULL;

	if (called)
		text = append_text(text, "%s%s", stop == LH_STOP_ADVICE ? " → " : " — ", called);
	put_item(tool, 2, append_text(text, ": %s", waited));
	free(called);
	free(waited);
}

static void put_stops(const struct tool *tool, const lh_stops *stops, long days)
{
	char *day = format_date(tool, lh_stops_on(stops));
	char *head = format_text(
		in(tool, "Tính đến hết ngày %s (kiến nghị, thí điểm: đã quá %ld ngày)",
		   "At the close of %s (recommendations, pilots: for more than %ld days)"),
		day, days);
	bool any = false;

	for (int i = 0; i < LH_STOP_COUNT; i++)
		any = any || lh_stops_count(stops, (lh_stop)i);
	if (!any)
		head = append_text(head, "%s",
				   in(tool, ": không có gì dừng lại", ": nothing stopped"));
	put_wrapped(tool, 0, head);
	for (int i = 0; i < LH_STOP_COUNT; i++) {
		lh_stop stop = (lh_stop)i;
		size_t count = lh_stops_count(stops, stop);

		if (count)
			put_heading_count(tool, lh_stop_label(stop, tool->language), count);
		for (size_t j = 0; j < count; j++)
			put_stop(tool, stops, stop, j);
	}
	free(head);
	free(day);
}

static int list_stops(const struct tool *tool, const struct args *args, const lh_dossier *dossier)
{
	lh_stops *stops = NULL;
	lh_date on = { 0 };
	long days = 0;
	lh_error error;

	if (!read_days(tool, args, &days) || !read_day(tool, args, dossier, &on))
		return EXIT_FAILED;
	stops = lh_stops_new(dossier, on, days, &error);
	if (!stops)
		return complain_error(tool, NULL, &error);
	put_stops(tool, stops, days);
	lh_stops_free(stops);
	return EXIT_FINE;
}

/* ------------------------------------------------------------------ */

/* Options that say nothing here would be a misunderstanding. */
static bool check_options(const struct tool *tool, const struct args *args)
{
	static const struct {
		const char *name;
		bool of_record;
	} options[] = {
		{ "format", true }, { "output", true }, { "days", false }, { "on", false }
	};
	bool record = args->operand_count > 1;

	for (size_t i = 0; i < sizeof(options) / sizeof(options[0]); i++) {
		if (!args_has(args, options[i].name) || options[i].of_record == record)
			continue;
		if (record)
			complain(tool, "--%s chỉ dùng khi không có ID",
				 "--%s is for lists without an ID", options[i].name);
		else
			complain(tool, "--%s chỉ dùng khi có ID", "--%s needs an ID to trace",
				 options[i].name);
		return false;
	}
	return true;
}

static int trace_run(const struct tool *tool, const struct args *args)
{
	lh_dossier *dossier =
		check_options(tool, args) ? open_input(tool, args->operands[0]) : NULL;
	int status = EXIT_FAILED;

	if (dossier)
		status = args->operand_count > 1 ? trace_record(tool, args, dossier)
						 : list_stops(tool, args, dossier);
	lh_dossier_unref(dossier);
	return status;
}

const struct command trace_command = {
	.name = "trace",
	.operands = { "TỆP [ID]", "FILE [ID]" },
	.least = 1,
	.most = 2,
	.summary = { "lần theo một kiến nghị, từ đề nghị đến nhân rộng",
		     "follow an advice, from request to replication" },
	.help = { "Cho biết bản ghi mang ID từ đâu mà có và dẫn tới đâu: đề nghị, nhiệm vụ, tư vấn "
		  "phản biện, sự kiện, nhận định, kiến nghị, phản hồi, giải pháp, các giai đoạn, "
		  "điểm áp dụng, chỉ tiêu. Không có ID thì liệt kê những chỗ dừng lại: kiến nghị "
		  "chưa được trả lời, giải pháp dừng ở thí điểm, đề nghị chưa có ai đáp ứng.",
		  "Tells where the record with the ID comes from and what came of it: requests, "
		  "tasks, consultations, events, findings, recommendations, responses, solutions, "
		  "stages, sites, targets. Without an ID, lists where such chains stop: advice "
		  "without a response, solutions that never left the pilot, requests that nothing "
		  "answers." },
	.options = trace_options,
	.run = trace_run,
};
