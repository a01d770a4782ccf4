/* SPDX-License-Identifier: MIT */
/* lienhiep check: all that is wrong in files. Findings are the output, on standard output. */
#include "tool.h"

/* "FILE: no errors", or how many there are of what; and whether there may be more. */
static void put_summary(const struct tool *tool, const char *file, const lh_problems *problems,
			bool stopped)
{
	size_t all = lh_problems_count(problems);
	size_t severe = lh_problems_count_severity(problems, LH_SEVERITY_WARNING);
	size_t errors = lh_problems_count_severity(problems, LH_SEVERITY_ERROR);
	bool english = tool->language == LH_ENGLISH;

	put_clean(stdout, file);
	fputs(": ", stdout);
	put_style(tool, errors ? BAD : GOOD);
	if (errors)
		printf(in(tool, "%zu lỗi", errors == 1 ? "%zu error" : "%zu errors"), errors);
	else
		printf("%s", in(tool, "không có lỗi", "no errors"));
	put_style(tool, PLAIN);
	if (severe > errors)
		printf(", %zu %s%s", severe - errors, in(tool, "cảnh báo", "warning"),
		       english && severe - errors > 1 ? "s" : "");
	if (all > severe)
		printf(", %zu %s%s", all - severe, in(tool, "ghi chú", "note"),
		       english && all - severe > 1 ? "s" : "");
	if (stopped)
		printf("; %s %d", in(tool, "dừng đọc sau", "reading stopped after"),
		       LH_DEFAULT_MAX_PROBLEMS);
	putchar('\n');
}

static int check_file(const struct tool *tool, const char *file)
{
	lh_problems *problems = NULL;
	lh_error error;
	lh_dossier *dossier = read_input(file, &problems, &error);
	bool stopped = lh_problems_count(problems) >= LH_DEFAULT_MAX_PROBLEMS;
	int status = EXIT_FINE;

	if (dossier)
		problems = lh_dossier_check(dossier, NULL, &error);
	lh_dossier_unref(dossier);
	if (!problems)
		return complain_error(tool, file_label(file), &error);
	put_problems(stdout, tool, file_label(file), problems);
	put_summary(tool, file_label(file), problems, stopped);
	if (lh_problems_count_severity(problems, LH_SEVERITY_ERROR))
		status = EXIT_FINDINGS;
	lh_problems_free(problems);
	return status;
}

static int check_run(const struct tool *tool, const struct args *args)
{
	int worst = EXIT_FINE;

	for (size_t i = 0; i < args->operand_count; i++) {
		int status = check_file(tool, args->operands[i]);

		/* Messages and findings shall come in the order of the files. */
		fflush(stdout);
		worst = status > worst ? status : worst;
	}
	return worst;
}

const struct command check_command = {
	.name = "check",
	.operands = { "TỆP…", "FILE…" },
	.least = 1,
	.summary = { "đọc và kiểm tra hồ sơ", "read and check dossiers" },
	.help = { "In mọi chỗ sai dưới dạng TỆP:DÒNG:CỘT: error: NỘI DUNG. Mã thoát là 1 nếu có "
		  "lỗi.",
		  "Prints all that is wrong as FILE:LINE:COLUMN: error: TEXT. Exits with 1 if "
		  "there are errors." },
	.run = check_run,
};
