/* SPDX-License-Identifier: MIT */
/* lienhiep review --format: the review as a paper, or for programs. */
#include <stdlib.h>
#include <string.h>

#include "review.h"

static const char *format_name(const struct args *args)
{
	const char *name = args_value(args, "format");

	/* A stylesheet alone makes of the review's XML whatever it makes. */
	return !name && args_has(args, "stylesheet") ? "xml" : name;
}

bool is_paper(const struct args *args)
{
	const char *name = format_name(args);

	return name && strcmp(name, "text") != 0;
}

/* What belongs to one way of printing only. */
static bool suits(const struct tool *tool, const struct args *args)
{
	static const char *const of_paper[] = { "output", "date", "bom" };

	if (is_paper(args) && args_has(args, "records")) {
		complain(tool,
			 "--records chỉ dùng khi in ra văn bản: báo cáo nào cũng có các bản ghi",
			 "--records is for text alone: every paper has the records");
		return false;
	}
	for (size_t i = 0; i < sizeof(of_paper) / sizeof(*of_paper); i++)
		if (!is_paper(args) && args_has(args, of_paper[i])) {
			complain(tool, "--%s cần --format xml, json, csv, html hoặc odt",
				 "--%s needs --format xml, json, csv, html or odt", of_paper[i]);
			return false;
		}
	return true;
}

bool read_paper(const struct tool *tool, const struct args *args, struct paper *paper)
{
	const char *date = args_value(args, "date");
	lh_error error;

	*paper = (struct paper){ .output = args_value(args, "output") };
	paper->options = (lh_report_options){ .language = tool->language,
					      .stylesheet = args_value(args, "stylesheet"),
					      .stylesheets = getenv("LIENHIEP_STYLESHEETS"),
					      .byte_order_mark = args_has(args, "bom"),
					      .progress = progress_tell,
					      .data = &paper->progress };
	if (!suits(tool, args))
		return false;
	if (!is_paper(args))
		return true;
	if (lh_report_format_find(format_name(args), &paper->format, &error) ||
	    (date && lh_date_parse(date, &paper->options.date, &error))) {
		complain_error(tool, NULL, &error);
		return false;
	}
	if (!date || paper->options.date.day)
		return true;
	complain(tool, "--date %s: cần một ngày, như 2023-12-27",
		 "--date %s: a day is needed, such as 2023-12-27", date);
	return false;
}

int write_paper(const struct tool *tool, const lh_review *review, const struct paper *paper)
{
	lh_error error;
	char *data = NULL;
	size_t size = 0;
	int status = EXIT_FINE;

	if (lh_report_write_memory(review, paper->format, &paper->options, &data, &size, &error))
		return complain_error(tool, *error.file ? error.file : NULL, &error);
	status = write_bytes(tool, paper->output, data, size);
	free(data);
	return status;
}
