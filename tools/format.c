/* SPDX-License-Identifier: MIT */
/* lienhiep format: a dossier in its canonical form. */
#include <stdlib.h>
#include <string.h>

#include "tool.h"

static const struct option format_options[] = {
	{ "output",
	  'o',
	  { "TỆP_RA", "OUT" },
	  { "ghi vào TỆP_RA thay vì in ra", "write to OUT instead of printing" } },
	{ "redact",
	  0,
	  { NULL },
	  { "xóa mọi trường là dữ liệu cá nhân", "clear every field that holds personal data" } },
	{ .name = NULL }
};

static void redact(const struct tool *tool, const char *file, lh_dossier *dossier)
{
	char *count = format_text("%zu", lh_dossier_redact(dossier));

	remark(tool, file_label(file), "đã xóa %s giá trị là dữ liệu cá nhân",
	       "personal values cleared: %s", count);
	free(count);
}

static int format_run(const struct tool *tool, const struct args *args)
{
	const char *output = args_value(args, "output");
	lh_dossier *dossier = open_input(tool, args->operands[0]);
	lh_error error;
	char *data = NULL;
	size_t size = 0;
	int status = EXIT_FINE;

	if (!dossier)
		return EXIT_FAILED;
	if (args_has(args, "redact"))
		redact(tool, args->operands[0], dossier);
	if (output && strcmp(output, "-") != 0) {
		if (lh_dossier_write_file(dossier, output, &error))
			status = complain_error(tool, output, &error);
	} else if (lh_dossier_write_memory(dossier, &data, &size, &error)) {
		status = complain_error(tool, NULL, &error);
	} else {
		fwrite(data, 1, size, stdout);
		free(data);
	}
	lh_dossier_unref(dossier);
	return status;
}

const struct command format_command = {
	.name = "format",
	.operands = { "TỆP", "FILE" },
	.least = 1,
	.most = 1,
	.summary = { "ghi hồ sơ dưới dạng chuẩn", "write a dossier in its canonical form" },
	.help = { "Không có -o thì in ra màn hình. TỆP_RA có thể chính là TỆP: tệp được thay "
		  "một lần trọn vẹn.",
		  "Without -o, prints it. OUT may be FILE itself: the file is replaced as a "
		  "whole." },
	.options = format_options,
	.run = format_run,
};
