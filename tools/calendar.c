/* SPDX-License-Identifier: MIT */
/* lienhiep calendar: the plan for phones and calendar programs. */
#include <stdlib.h>

#include "tool.h"

static const struct option calendar_options[] = {
	{ "plan",
	  0,
	  { "ID", "ID" },
	  { "chỉ lấy kế hoạch, đề án này: hạn của nó và sự kiện liên quan",
	    "only this plan: its deadlines, and the events of it" } },
	{ "from",
	  0,
	  { "NGÀY", "DATE" },
	  { "từ ngày, tháng hoặc năm này: 2024-01-01, 2024-01, 2024",
	    "from this day, month or year on: 2024-01-01, 2024-01, 2024" } },
	{ "to",
	  0,
	  { "NGÀY", "DATE" },
	  { "đến hết ngày, tháng hoặc năm này", "to the end of this day, month or year" } },
	{ "output",
	  'o',
	  { "TỆP_RA", "OUT" },
	  { "ghi vào TỆP_RA thay vì in ra", "write to OUT instead of printing" } },
	{ .name = NULL }
};

static bool read_options(const struct tool *tool, const struct args *args,
			 const lh_dossier *dossier, lh_calendar_options *options)
{
	const char *from = args_value(args, "from"), *to = args_value(args, "to"),
		   *plan = args_value(args, "plan");
	lh_error error;

	options->language = tool->language;
	if ((from && lh_date_parse(from, &options->from, &error)) ||
	    (to && lh_date_parse(to, &options->to, &error))) {
		complain_error(tool, NULL, &error);
		return false;
	}
	if (plan)
		options->plan = find_record(tool, dossier, 0, plan);
	return !plan || options->plan;
}

static int calendar_run(const struct tool *tool, const struct args *args)
{
	const char *file = args->operands[0];
	lh_dossier *dossier = open_input(tool, file);
	lh_calendar_options options = { .plan = NULL };
	lh_calendar_result result = { 0 };
	char *data = NULL;
	size_t size = 0;
	lh_error error;
	int status = EXIT_FAILED;

	if (dossier && read_options(tool, args, dossier, &options)) {
		if (lh_calendar_write(dossier, &options, &data, &size, &result, &error))
			complain_error(tool, NULL, &error);
		else
			status = write_bytes(tool, args_value(args, "output"), data, size);
	}
	if (status == EXIT_FINE && result.vague)
		remark(tool, file_label(file),
		       "số sự kiện không có trong lịch vì chỉ rõ tháng hoặc năm: %zu",
		       "events left out, of which only the month or the year is known: %zu",
		       result.vague);
	free(data);
	lh_dossier_unref(dossier);
	return status;
}

const struct command calendar_command = {
	.name = "calendar",
	.operands = { "TỆP", "FILE" },
	.least = 1,
	.most = 1,
	.summary = { "in kế hoạch thành lịch iCalendar", "give the plan out as a calendar" },
	.help = { "In lịch iCalendar (.ics) cho điện thoại, Google, Outlook, Thunderbird: các sự "
		  "kiện, hạn của kế hoạch và nhiệm vụ, mỗi mục trọn ngày. Sự kiện chỉ rõ tháng "
		  "hoặc năm không có trong lịch; hạn ghi theo tháng hoặc năm là ngày cuối. Mở lại "
		  "tệp mới hơn thì mục cũ được thay, nhờ uri hoặc id của bản ghi.",
		  "Prints a calendar (.ics) for phones, Google, Outlook and Thunderbird: the "
		  "events, and the deadlines of plans and tasks, each for a whole day. Events of "
		  "which only the month or the year is known are left out; of a deadline that is "
		  "the last day. A newer file replaces the older one's entries, by the uri or id "
		  "of the record." },
	.options = calendar_options,
	.run = calendar_run,
};
