/* SPDX-License-Identifier: MIT */
/* lienhiep check: all that is wrong in files; lienhiep rules: what is looked for. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "findings.h"

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

/* A terminal shows so many findings of one rule, and then how many more there are. */
enum { MOST_AT_TERMINAL = 5 };

/* One run of the command. */
struct checking {
	struct findings findings;
	lh_check_options options;
	lh_severity fail_on;
	bool against_schema;
};

/* All that is wrong with a file; NULL after saying why it cannot be told. */
static lh_problems *find_problems(const struct checking *checking, const char *file, bool *stopped)
{
	const struct tool *tool = checking->findings.tool;
	lh_problems *problems = NULL;
	lh_error error;
	lh_dossier *dossier = NULL;

	if (checking->against_schema) {
		problems = lh_schema_check_file(strcmp(file, "-") == 0 ? "/dev/stdin" : file,
						getenv("LIENHIEP_SCHEMA"), &error);
	} else {
		dossier = read_input(file, &problems, &error);
		*stopped = lh_problems_count(problems) >= LH_DEFAULT_MAX_PROBLEMS;
		if (dossier)
			problems = lh_dossier_check(dossier, &checking->options, &error);
		lh_dossier_unref(dossier);
	}
	/* What has a wrong name and no problems is a rule that was asked for. */
	if (!problems)
		complain_error(tool, error.code == LH_ERROR_NAME ? NULL : file_label(file), &error);
	return problems;
}

static int check_file(struct checking *checking, const char *file)
{
	bool stopped = false;
	lh_problems *problems = find_problems(checking, file, &stopped);
	char *label = NULL;
	int status = EXIT_FINE;

	if (!problems)
		return EXIT_FAILED;
	label = clean_text(file_label(file));
	findings_put(&checking->findings, label, problems);
	if (checking->findings.format == FINDINGS_TEXT)
		put_summary(checking->findings.tool, label, problems, stopped);
	if (lh_problems_count_severity(problems, checking->fail_on))
		status = EXIT_FINDINGS;
	free(label);
	lh_problems_free(problems);
	return status;
}

/* ------------------------------------------------------------------ */
/* The options                                                         */

static bool read_format(const struct tool *tool, const struct args *args,
			enum findings_format *format)
{
	static const char *const names[] = {
		[FINDINGS_TEXT] = "text", [FINDINGS_XML] = "xml", [FINDINGS_JSON] = "json"
	};
	const char *name = args_value(args, "format");

	for (int i = FINDINGS_TEXT; i <= FINDINGS_JSON; i++)
		if (!name || strcmp(name, names[i]) == 0) {
			*format = (enum findings_format)i;
			return true;
		}
	complain(tool, "«--format %s»: chỉ có text, xml, json",
		 "\"--format %s\": there are only text, xml, json", name);
	return false;
}

static bool read_fail_on(const struct tool *tool, const struct args *args, lh_severity *severity)
{
	const char *name = args_value(args, "fail-on");

	*severity = name && strcmp(name, "warning") == 0 ? LH_SEVERITY_WARNING : LH_SEVERITY_ERROR;
	if (!name || *severity == LH_SEVERITY_WARNING || strcmp(name, "error") == 0)
		return true;
	complain(tool, "«--fail-on %s»: chỉ có error, warning",
		 "\"--fail-on %s\": there are only error, warning", name);
	return false;
}

static bool read_most(const struct tool *tool, const struct args *args, size_t *most)
{
	const char *text = args_value(args, "most");
	char *end = NULL;
	unsigned long value = 0;

	*most = isatty(STDOUT_FILENO) ? MOST_AT_TERMINAL : 0;
	if (!text)
		return true;
	value = strtoul(text, &end, 10);
	*most = value;
	if (*text >= '0' && *text <= '9' && !*end)
		return true;
	complain(tool, "«--most %s»: cần một số nguyên, 0 là tất cả",
		 "\"--most %s\": should be a whole number, 0 for all", text);
	return false;
}

/* The category of that name; 0 after saying that there is none. */
static unsigned category_bit(const struct tool *tool, const char *word)
{
	lh_category category = lh_category_find(word);
	lh_nearest nearest = { .wanted = word };
	const char *name = NULL;
	char hint[128];

	if (category)
		return 1u << category;
	for (int i = LH_CATEGORY_STRUCTURE; (name = lh_category_name((lh_category)i)); i++)
		lh_nearest_try(&nearest, name);
	complain(tool, "không có nhóm quy tắc «%s» (xem lienhiep rules)%s",
		 "there is no category \"%s\" (see lienhiep rules)%s", word,
		 nearest_hint(tool, &nearest, "", hint));
	return 0;
}

static bool read_categories(const struct tool *tool, const struct args *args, unsigned *categories)
{
	const char **names = args_values(args, "category");
	bool fine = true;

	for (size_t i = 0; fine && names && names[i]; i++) {
		unsigned bit = category_bit(tool, names[i]);

		*categories |= bit;
		fine = bit;
	}
	free(names);
	return fine;
}

static int check_files(struct checking *checking, const struct args *args)
{
	int worst = EXIT_FINE;

	findings_begin(&checking->findings);
	for (size_t i = 0; i < args->operand_count; i++) {
		int status = check_file(checking, args->operands[i]);

		/* Messages and findings shall come in the order of the files. */
		fflush(stdout);
		worst = status > worst ? status : worst;
	}
	findings_end(&checking->findings);
	return worst;
}

static int check_run(const struct tool *tool, const struct args *args)
{
	struct checking checking = { .findings.tool = tool,
				     .against_schema = args_has(args, "schema") };
	const char **only = NULL, **skip = NULL;
	int status = EXIT_FAILED;

	if (!read_format(tool, args, &checking.findings.format) ||
	    !read_fail_on(tool, args, &checking.fail_on) ||
	    !read_most(tool, args, &checking.findings.most) ||
	    !read_categories(tool, args, &checking.options.categories))
		return EXIT_FAILED;
	only = args_values(args, "only");
	skip = args_values(args, "skip");
	checking.options.only = only;
	checking.options.skip = skip;
	status = check_files(&checking, args);
	free(only);
	free(skip);
	return status;
}

static const struct option check_options[] = {
	{ "format",
	  0,
	  { "text|xml|json", "text|xml|json" },
	  { "dạng in ra (mặc định text)", "how to print (text unless said)" } },
	{ "only",
	  0,
	  { "QUY_TẮC", "RULE" },
	  { "chỉ xét quy tắc này, như LH-0201 (ghi được nhiều lần)",
	    "ask this rule only, such as LH-0201 (may be repeated)" } },
	{ "skip",
	  0,
	  { "QUY_TẮC", "RULE" },
	  { "bỏ qua quy tắc này (ghi được nhiều lần)", "leave this rule out (may be repeated)" } },
	{ "category",
	  0,
	  { "NHÓM", "CATEGORY" },
	  { "chỉ xét nhóm quy tắc này, như date (ghi được nhiều lần)",
	    "ask rules of this category only, such as date (may be repeated)" } },
	{ "fail-on",
	  0,
	  { "error|warning", "error|warning" },
	  { "mã thoát là 1 khi có lỗi (mặc định), hoặc khi có cả cảnh báo",
	    "exit with 1 when there are errors (unless said), or warnings too" } },
	{ "most",
	  0,
	  { "SỐ", "NUMBER" },
	  { "mỗi quy tắc in nhiều nhất chừng ấy chỗ; ra màn hình mặc định là 5, 0 là in hết",
	    "show so many findings of a rule; 5 at a terminal unless said, 0 for all" } },
	{ "schema",
	  0,
	  { NULL },
	  { "chỉ đối chiếu với lược đồ XML", "check against the XML schema only" } },
	{ .name = NULL }
};

const struct command check_command = {
	.name = "check",
	.operands = { "TỆP…", "FILE…" },
	.least = 1,
	.summary = { "đọc và kiểm tra hồ sơ", "read and check dossiers" },
	.help = { "In mọi chỗ sai dưới dạng TỆP:DÒNG:CỘT: error: NỘI DUNG. Mã thoát là 1 nếu có "
		  "lỗi.",
		  "Prints all that is wrong as FILE:LINE:COLUMN: error: TEXT. Exits with 1 if "
		  "there are errors." },
	.options = check_options,
	.run = check_run,
};

/* ------------------------------------------------------------------ */
/* lienhiep rules                                                      */

static const char *severity_label(const struct tool *tool, lh_severity severity)
{
	if (severity == LH_SEVERITY_ERROR)
		return in(tool, "lỗi", "error");
	return severity == LH_SEVERITY_WARNING ? in(tool, "cảnh báo", "warning")
					       : in(tool, "ghi chú", "note");
}

static void put_rule(const struct tool *tool, size_t index)
{
	char *line = format_text("%s  %s: %s", lh_rule_id(index),
				 severity_label(tool, lh_rule_severity(index)),
				 lh_rule_text(index, tool->language));

	put_blanks(2);
	put_wrapped(tool, 4, line);
	free(line);
}

static int rules_run(const struct tool *tool, const struct args *args)
{
	unsigned wanted = 0;
	lh_category last = (lh_category)0;

	for (size_t i = 0; i < args->operand_count; i++) {
		unsigned bit = category_bit(tool, args->operands[i]);

		if (!bit)
			return EXIT_FAILED;
		wanted |= bit;
	}
	for (size_t i = 0; i < lh_rule_count(); i++) {
		lh_category category = lh_rule_category(i);

		if (wanted && !(wanted >> category & 1))
			continue;
		if (category != last) {
			put_style(tool, BOLD);
			printf("%s", lh_category_name(category));
			put_style(tool, PLAIN);
			printf(": %s\n", lh_category_label(category, tool->language));
		}
		last = category;
		put_rule(tool, i);
	}
	return EXIT_FINE;
}

const struct command rules_command = {
	.name = "rules",
	.operands = { "[NHÓM…]", "[CATEGORY…]" },
	.summary = { "in các quy tắc kiểm tra", "print what a check looks for" },
	.help = { "Mỗi quy tắc có mã không đổi, mức độ, và điều nó đòi hỏi; NHÓM chỉ in nhóm ấy.",
		  "Each rule has an id that never changes, a severity, and what it asks for; with "
		  "CATEGORY only those of it." },
	.run = rules_run,
};
