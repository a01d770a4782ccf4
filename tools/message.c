/* SPDX-License-Identifier: MIT */
/* Messages in the form that editors and build tools know: FILE:LINE:COLUMN: error: TEXT. */
#include <stdarg.h>
#include <stdlib.h>

#include "tool.h"

const char *in(const struct tool *tool, const char *vi, const char *en)
{
	return tool->language == LH_ENGLISH ? en : vi;
}

/* "error: ", in every language: programs look for it. */
static void put_severity(FILE *stream, lh_severity severity)
{
	static const struct {
		const char *word, *colour;
	} severities[] = {
		[LH_SEVERITY_NOTE] = { "note", "\033[36m" },
		[LH_SEVERITY_WARNING] = { "warning", "\033[33m" },
		[LH_SEVERITY_ERROR] = { "error", "\033[31m" },
	};
	bool colour = is_colourful(stream);

	fprintf(stream, "%s%s:%s ", colour ? severities[severity].colour : "",
		severities[severity].word, colour ? "\033[0m" : "");
}

void put_clean(FILE *stream, const char *text)
{
	char *clean = clean_text(text);

	fputs(clean, stream);
	free(clean);
}

/* What a message is about: "FILE:12:3: error: "; line 0: the file as a whole. */
static void put_place(FILE *stream, const char *file, long line, long column, lh_severity severity)
{
	put_clean(stream, file);
	putc(':', stream);
	if (line > 0)
		fprintf(stream, "%ld:", line);
	if (line > 0 && column > 0)
		fprintf(stream, "%ld:", column);
	putc(' ', stream);
	put_severity(stream, severity);
}

int complain(const struct tool *tool, const char *vi, const char *en, ...)
{
	va_list list;
	char *text = NULL;

	va_start(list, en);
	take(vasprintf(&text, in(tool, vi, en), list) < 0 ? NULL : text);
	va_end(list);
	put_place(stderr, "lienhiep", 0, 0, LH_SEVERITY_ERROR);
	put_clean(stderr, text);
	putc('\n', stderr);
	free(text);
	return EXIT_FAILED;
}

void remark(const struct tool *tool, const char *file, const char *vi, const char *en, ...)
{
	va_list list;
	char *text = NULL;

	va_start(list, en);
	take(vasprintf(&text, in(tool, vi, en), list) < 0 ? NULL : text);
	va_end(list);
	put_place(stderr, file, 0, 0, LH_SEVERITY_NOTE);
	put_clean(stderr, text);
	putc('\n', stderr);
	free(text);
}

int complain_error(const struct tool *tool, const char *file, const lh_error *error)
{
	/* What the operating system refused is told with the file's name already. */
	bool placed = file && error->code != LH_ERROR_SYSTEM;

	put_place(stderr, placed ? file : "lienhiep", error->line, error->column,
		  LH_SEVERITY_ERROR);
	put_clean(stderr, lh_error_text(error, tool->language));
	if (*error->path)
		fprintf(stderr, " (%s)", error->path);
	putc('\n', stderr);
	return EXIT_FAILED;
}

void put_problem(FILE *stream, const struct tool *tool, const char *file, const lh_problem *problem)
{
	put_place(stream, file, problem->line, problem->column, problem->severity);
	put_clean(stream, lh_problem_text(problem, tool->language));
	/* People know a record by its id; one without is found by its path. */
	if (problem->id) {
		fputs(" (", stream);
		put_clean(stream, problem->id);
		putc(')', stream);
	} else if (problem->path && *problem->path) {
		fprintf(stream, " (%s)", problem->path);
	}
	if (problem->rule)
		fprintf(stream, " [%s]", problem->rule);
	putc('\n', stream);
}

void put_problems(FILE *stream, const struct tool *tool, const char *file,
		  const lh_problems *problems)
{
	for (size_t i = 0; i < lh_problems_count(problems); i++)
		put_problem(stream, tool, file, lh_problems_get(problems, i));
}
