/* SPDX-License-Identifier: MIT */
/* lienhiep review: the period, the head of the page, and how records and sources are named. */
#include <stdlib.h>
#include <string.h>

#include "review.h"

static const struct option review_options[] = {
	{ "period",
	  0,
	  { "KỲ", "PERIOD" },
	  { "kỳ: 2023, 2023-H1, 2023-Q3, 2023-05, 2023-05..2024-02-10, hoặc id của một ban, hội "
	    "đồng (cả nhiệm kỳ)",
	    "2023, 2023-H1, 2023-Q3, 2023-05, 2023-05..2024-02-10, or the id of a board, for its "
	    "term" } },
	{ "year", 0, { "NĂM", "YEAR" }, { "năm cần tổng kết", "the year to review" } },
	{ "from",
	  0,
	  { "NGÀY", "DATE" },
	  { "ngày, tháng hoặc năm đầu kỳ: 2023-01-01, 2023-01, 2023",
	    "the first day, month or year of the period: 2023-01-01, 2023-01, 2023" } },
	{ "to",
	  0,
	  { "NGÀY", "DATE" },
	  { "ngày, tháng hoặc năm cuối kỳ", "the last day, month or year of the period" } },
	{ "measure",
	  0,
	  { "MÃ", "CODE" },
	  { "chỉ số cần chia, như consultations (dùng được nhiều lần); cần --by",
	    "a measure to split, such as consultations (may be given again); needs --by" } },
	{ "by",
	  0,
	  { "TRƯỜNG", "FIELD" },
	  { "chia theo trường như kind, area, lead, country, hoặc đường dẫn như lead.kind",
	    "split by a field such as kind, area, lead, country, or by a path such as lead.kind" } },
	{ "records",
	  0,
	  { NULL },
	  { "liệt kê cả các bản ghi làm căn cứ cho từng số liệu",
	    "list the records behind each number too" } },
	{ "format",
	  0,
	  { "text|xml|json|csv|html|odt", "text|xml|json|csv|html|odt" },
	  { "dạng in ra (mặc định text); odt theo thể thức Nghị định 30/2020/NĐ-CP",
	    "how to print (text unless said); odt has the layout of Decree 30/2020/NĐ-CP" } },
	{ "output",
	  'o',
	  { "TỆP_RA", "OUT" },
	  { "ghi vào TỆP_RA thay vì in ra", "write to OUT instead of printing" } },
	{ "stylesheet",
	  0,
	  { "TỆP_XSL", "XSL" },
	  { "dùng tệp định kiểu XSLT này thay cho tệp của dạng ấy",
	    "use this XSLT stylesheet in place of the format's own" } },
	{ "date",
	  0,
	  { "NGÀY", "DATE" },
	  { "ngày ghi trên báo cáo; không có thì để trống",
	    "the day that the paper bears; left open without" } },
	{ "bom",
	  0,
	  { NULL },
	  { "mở đầu tệp CSV bằng dấu thứ tự byte, để Excel nhận ra UTF-8",
	    "begin a CSV with a byte order mark, by which Excel knows UTF-8" } },
	{ .name = NULL }
};

/* ------------------------------------------------------------------ */
/* The period                                                          */

/* The period that the arguments name, as the library reads it; NULL: none, or what is wrong is said. */
static char *period_of(const struct tool *tool, const struct args *args, bool *good)
{
	const char *period = args_value(args, "period"), *year = args_value(args, "year");
	const char *first = args_value(args, "from"), *last = args_value(args, "to");

	*good = false;
	if ((period != NULL) + (year != NULL) + (first || last) > 1)
		complain(tool, "--period, --year, --from cùng --to: chỉ dùng một cách để nói kỳ",
			 "--period, --year, --from with --to: only one of them names the period");
	else if (!first != !last)
		complain(tool, "--from và --to phải đi cùng nhau",
			 "--from and --to need each other");
	else if (year && (strlen(year) != 4 || strspn(year, "0123456789") != 4))
		complain(tool, "--year %s: cần một năm, như 2023",
			 "--year %s: a year is needed, such as 2023", year);
	else
		*good = true;
	if (!*good || !(period || year || first))
		return NULL;
	return first ? format_text("%s..%s", first, last)
		     : format_text("%s", period ? period : year);
}

/* What the arguments say, else what the dossier says that it covers. */
static bool find_period(const struct tool *tool, const struct args *args, const lh_dossier *dossier,
			lh_date *from, lh_date *to)
{
	bool good = false;
	char *text = period_of(tool, args, &good);
	lh_error error;

	if (text) {
		good = lh_period_parse(dossier, text, from, to, &error) == 0;
		free(text);
		if (!good)
			complain_error(tool, NULL, &error);
		return good;
	}
	*from = lh_get_date(lh_dossier_object(dossier), LH_DOSSIER_FROM);
	*to = lh_get_date(lh_dossier_object(dossier), LH_DOSSIER_TO);
	if (good && (!lh_date_is_set(*from) || !lh_date_is_set(*to))) {
		complain(tool, "hồ sơ không nói về những năm nào: cần --period, như --period 2023",
			 "the dossier does not say which years it covers: --period is needed, such "
			 "as --period 2023");
		good = false;
	}
	return good;
}

char *format_period_words(const struct tool *tool, lh_date from, lh_date to)
{
	return take(lh_period_format(from, to, tool->language, NULL));
}

char *format_period(const struct tool *tool, lh_date from, lh_date to)
{
	lh_date month = { to.year, to.month, 0 };
	char *first = NULL, *last = NULL, *text = NULL;

	if (from.month == 1 && from.day == 1 && to.month == 12 && to.day == 31) {
		if (from.year == to.year)
			return format_text("%d", to.year);
		return format_text("%d–%d", from.year, to.year);
	}
	if (from.year == to.year && from.month == to.month && from.day == 1 &&
	    lh_date_last_day(month).day == to.day)
		return format_date(tool, month);
	first = format_date(tool, from);
	last = format_date(tool, to);
	text = format_text("%s – %s", first, last);
	free(first);
	free(last);
	return text;
}

/* ------------------------------------------------------------------ */
/* How things are named                                                */

char *format_called(const struct tool *tool, const lh_object *object)
{
	const char *code = tool->language == LH_ENGLISH ? "en" : "vi", *own = NULL, *other = NULL;
	unsigned class_number = lh_object_class(object), field = 0;
	char buffer[1024];
	const char *name = lh_object_name(object, buffer, sizeof(buffer));

	/* The name is in the dossier's language: perhaps it is that of a label with translations. */
	for (unsigned i = 0; (field = lh_class_field_at(class_number, i)); i++) {
		own = lh_field_type(field) == LH_TYPE_LABEL ? lh_get_text(object, field) : NULL;
		other = own && strcmp(own, name) == 0 ? lh_get_label(object, field, code) : NULL;
		if (other)
			return clean_text(other);
	}
	return clean_text(name);
}

/* How many a record stands for, where that is not one: " (×12)". */
static char *format_alike(const struct tool *tool, const lh_object *object)
{
	lh_quantity alike = lh_get_quantity(object, LH_RECORD_ALIKE);
	char *number = NULL, *text = NULL;

	if (alike.known == LH_UNSET)
		return format_text("%s", "");
	if (is_unknown(alike))
		return format_text(" (%s)", in(tool, "không rõ số lượng", "how many is unknown"));
	number = format_quantity(tool, alike);
	text = format_text(" (× %s)", number);
	free(number);
	return text;
}

char *format_record(const struct tool *tool, const lh_object *object)
{
	const char *id = lh_get_text(object, LH_RECORD_ID);
	char *called = format_called(tool, object), *alike = format_alike(tool, object);
	char *text = NULL;

	/* Without a name of its own, it is called after its class. */
	if (!*called || (id && strcmp(id, called) == 0)) {
		free(called);
		called = format_text("%s", lh_class_label(lh_object_class(object), tool->language));
	}
	text = format_text("%s%s", called, alike);
	if (id)
		text = append_text(text, " [%s]", id);
	free(called);
	free(alike);
	return text;
}

char *format_citation(const struct tool *tool, const lh_object *citation)
{
	const lh_object *source = lh_get_ref(citation, LH_CITATION_SOURCE);
	const char *publisher = lh_get_text(source, LH_SOURCE_PUBLISHER);
	const char *locus = lh_get_text(citation, LH_CITATION_LOCUS);
	const char *id = lh_get_ref_id(citation, LH_CITATION_SOURCE);
	char *text = publisher ? clean_text(publisher)
		     : source  ? format_called(tool, source)
			       : format_text("%s", id ? id : "");
	char *place = locus ? clean_text(locus) : NULL;

	if (place)
		text = append_text(text, "%s%s", *text ? ", " : "", place);
	free(place);
	return text;
}

/* ------------------------------------------------------------------ */
/* The page                                                            */

void put_heading_count(const struct tool *tool, const char *heading, size_t count)
{
	char *text = format_text("%s (%zu)", heading, count);

	putchar('\n');
	put_style(tool, BOLD);
	put_wrapped(tool, 0, text);
	put_style(tool, PLAIN);
	free(text);
}

void put_item(const struct tool *tool, size_t column, char *text)
{
	put_blanks(column);
	fputs("- ", stdout);
	put_wrapped(tool, column + 2, text);
	free(text);
}

/* In English some take an article: the third quarter, but 2023 and May 2023. */
static char *name_period(const struct tool *tool, lh_date from, lh_date to)
{
	char *period = format_period_words(tool, from, to), *text = NULL;

	if (tool->language != LH_ENGLISH || *period < 'a' || *period > 'z')
		return period;
	text = format_text("the %s", period);
	free(period);
	return text;
}

/* A period that the dossier does not cover has no records, whatever there was. */
static void put_coverage(const struct page *page)
{
	const struct tool *tool = page->tool;
	const lh_review *review = page->review;
	lh_date before = lh_review_previous_from(review);
	char *now = NULL, *text = NULL;

	if (!lh_review_is_covered(review))
		now = name_period(tool, lh_review_from(review), lh_review_to(review));
	if (lh_date_is_set(before) && !lh_review_previous_is_covered(review))
		text = name_period(tool, before, lh_review_previous_to(review));
	if (now && text)
		now = append_text(now, in(tool, " và %s", " or %s"), text);
	free(now ? text : NULL);
	text = now ? now : text;
	if (!text)
		return;
	now = format_text(
		in(tool,
		   "Hồ sơ không nói về %s: «–» nghĩa là không có bản ghi, chưa phải là không có "
		   "hoạt động nào.",
		   "The dossier does not cover %s: \"–\" says that there are no records, not "
		   "that there was nothing."),
		text);
	put_style(tool, ODD);
	put_wrapped(tool, 0, now);
	put_style(tool, PLAIN);
	free(now);
	free(text);
}

void put_head(const struct page *page)
{
	const struct tool *tool = page->tool;
	const lh_object *dossier = lh_dossier_object(lh_review_dossier(page->review));
	const lh_object *owner = lh_get_ref(dossier, LH_DOSSIER_OWNER);
	char *period = name_period(tool, lh_review_from(page->review), lh_review_to(page->review));
	char *name = owner ? format_called(tool, owner) : NULL;
	char *title = format_called(tool, dossier);
	char *heading = format_text(in(tool, "Tổng kết %s", "Review of %s"), period);

	put_style(tool, BOLD);
	if (name)
		put_wrapped(tool, 0, name);
	put_wrapped(tool, 0, heading);
	put_style(tool, PLAIN);
	if (*title) {
		fputs(in(tool, "Hồ sơ: ", "Dossier: "), stdout);
		put_wrapped(tool, lh_text_width(in(tool, "Hồ sơ: ", "Dossier: ")), title);
	}
	free(heading);
	free(title);
	free(name);
	free(period);
}

/* NULL after saying why there is none. */
static lh_review *make_review(const struct tool *tool, const struct args *args)
{
	lh_dossier *dossier = open_input(tool, args->operands[0]);
	lh_date from = { 0 }, to = { 0 };
	lh_review *review = NULL;
	lh_error error;

	if (dossier && find_period(tool, args, dossier, &from, &to)) {
		review = lh_review_new(dossier, from, to, &error);
		if (!review)
			complain_error(tool, NULL, &error);
	}
	lh_dossier_unref(dossier);
	return review;
}

static bool is_split(const struct args *args)
{
	return args_has(args, "measure") || args_has(args, "by");
}

static int put_page(const struct page *page, const struct args *args)
{
	if (is_split(args))
		return put_breakdowns(page, args);
	put_head(page);
	put_coverage(page);
	put_measures(page);
	put_undetermined(page);
	put_plans(page);
	put_amounts(page);
	put_targets(page);
	put_lists(page);
	return EXIT_FINE;
}

static int review_run(const struct tool *tool, const struct args *args)
{
	struct page page = { .tool = tool, .records = args_has(args, "records") };
	struct paper paper;
	lh_review *review = NULL;
	int status = EXIT_FINE;

	if (!read_paper(tool, args, &paper))
		return EXIT_FAILED;
	if (is_paper(args) && is_split(args))
		return complain(tool, "--measure, --by in ra bảng: không dùng cùng --format, -o",
				"--measure and --by print a table: not together with --format, -o");
	progress_begin(&paper.progress, tool);
	review = make_review(tool, args);
	if (!review)
		status = EXIT_FAILED;
	else if (is_paper(args))
		status = write_paper(tool, review, &paper);
	progress_end(&paper.progress);
	if (review && !is_paper(args)) {
		page.review = review;
		status = put_page(&page, args);
	}
	lh_review_free(review);
	return status;
}

const struct command review_command = {
	.name = "review",
	.operands = { "TỆP", "FILE" },
	.least = 1,
	.most = 1,
	.summary = { "tổng kết một kỳ", "review a period" },
	.help = { "Không nói kỳ nào thì tổng kết cả thời gian mà hồ sơ nói tới (from đến to của "
		  "hồ sơ).",
		  "Without a period, reviews all the time that the dossier covers (its own from "
		  "and to)." },
	.options = review_options,
	.run = review_run,
};
