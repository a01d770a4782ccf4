/* SPDX-License-Identifier: MIT */
/* The table of measures: what the records give, what was stated, and what cannot be told. */
#include <stdlib.h>
#include <string.h>

#include "review.h"

/* The columns of the table, and which measures it leaves to a closing line. */
struct table {
	const struct page *page;
	size_t label_width, value_width, planned_width, previous_width; /* planned 0: nothing is */
	bool *shown;
};

/* Groups of measures that have no measure for the whole, by their part of the code. */
static const struct {
	const char *group;
	texts heading;
} headings[] = {
	{ "solutions", { "Giải pháp, mô hình", "Solutions and models" } },
	{ "members", { "Hội viên", "Members" } },
	{ "boards", { "Ban, hội đồng", "Boards" } },
	{ "schemes", { "Đề án", "Schemes" } },
	{ "targets", { "Chỉ tiêu", "Targets" } },
};

/* ------------------------------------------------------------------ */
/* The catalogue as a tree: events over events.training                */

static size_t group_length(size_t measure)
{
	return strcspn(lh_measure_code(measure), ".");
}

static bool begins_group(size_t measure)
{
	size_t length = group_length(measure);

	return !measure || group_length(measure - 1) != length ||
	       strncmp(lh_measure_code(measure), lh_measure_code(measure - 1), length) != 0;
}

/* The measure whose code is the longest that stands before a point of this one's; or none. */
static size_t parent_of(size_t measure)
{
	char *code = format_text("%s", lh_measure_code(measure)), *point = NULL;
	size_t parent = lh_measure_count();

	while (parent == lh_measure_count() && (point = strrchr(code, '.'))) {
		*point = '\0';
		parent = lh_measure_find(code);
	}
	free(code);
	return parent;
}

static size_t indent_of(size_t measure)
{
	size_t indent = strchr(lh_measure_code(measure), '.') ? 2 : 0;

	for (size_t parent = parent_of(measure); parent < lh_measure_count();
	     parent = parent_of(parent))
		indent += strchr(lh_measure_code(parent), '.') ? 2 : 0;
	return indent;
}

/* ------------------------------------------------------------------ */
/* What is worth a line                                                */

static bool is_zero(lh_quantity quantity)
{
	return quantity.known == LH_UNSET ||
	       (quantity.known == LH_EXACT && quantity.value.mantissa == 0);
}

static bool is_silent(lh_quantity quantity)
{
	return is_zero(quantity) || is_unknown(quantity);
}

static void choose_shown(struct table *table)
{
	size_t count = lh_measure_count();

	table->shown = take(calloc(count, sizeof(*table->shown)));
	for (size_t i = 0; i < count; i++)
		if (!lh_review_is_silent(table->page->review, i))
			/* A part is read under its whole. */
			for (size_t j = i; j < count; j = parent_of(j))
				table->shown[j] = true;
}

/* ------------------------------------------------------------------ */
/* Rows                                                                */

char *format_measure(const struct tool *tool, size_t measure)
{
	const char *label = lh_measure_label(measure, tool->language);
	const char *unit = lh_measure_unit(measure, tool->language);

	if (!unit || lh_text_match(label, unit))
		return format_text("%s", label);
	return format_text("%s (%s)", label, unit);
}

/* The same in the table, where a part stands below its whole and counts the same. */
static char *format_row_label(const struct tool *tool, size_t measure)
{
	const char *unit = lh_measure_unit(measure, tool->language);
	const char *whole = lh_measure_unit(parent_of(measure), tool->language);

	if (unit && whole && strcmp(unit, whole) == 0)
		return format_text("%s", lh_measure_label(measure, tool->language));
	return format_measure(tool, measure);
}

/* A value, or a dash: nothing is recorded, and nobody says that it would have been. */
static char *format_value(const struct tool *tool, lh_quantity quantity, bool covered)
{
	if (!covered && quantity.known != LH_UNSET && is_zero(quantity))
		return format_text("–");
	return format_quantity(tool, quantity);
}

static char *format_now(const struct page *page, size_t measure)
{
	return format_value(page->tool, lh_review_value(page->review, measure),
			    lh_review_is_covered(page->review));
}

static char *format_before(const struct page *page, size_t measure)
{
	return format_value(page->tool, lh_review_previous(page->review, measure),
			    lh_review_previous_is_covered(page->review));
}

static void grow(size_t *width, char *text)
{
	size_t own = lh_text_width(text);

	*width = own > *width ? own : *width;
	free(text);
}

static bool fits_column(const char *period)
{
	return lh_text_width(period) <= 10;
}

/* A period as the heading of a column, where it is short enough. */
static char *format_column(const struct tool *tool, lh_date from, lh_date to, const char *else_text)
{
	char *period = format_period(tool, from, to);

	/* Before the first year there is no period that could be named. */
	if (lh_date_is_set(from) && fits_column(period))
		return period;
	free(period);
	return format_text("%s", else_text);
}

static char *this_column(const struct page *page)
{
	return format_column(page->tool, lh_review_from(page->review), lh_review_to(page->review),
			     in(page->tool, "Kỳ này", "Period"));
}

static char *previous_column(const struct page *page)
{
	return format_column(page->tool, lh_review_previous_from(page->review),
			     lh_review_previous_to(page->review),
			     in(page->tool, "Kỳ trước", "Before"));
}

static char *planned_column(const struct page *page)
{
	return format_text("%s", in(page->tool, "Kế hoạch", "Planned"));
}

/* The days of the period before, where the heading of its column does not name them. */
static void name_previous(const struct page *page)
{
	const struct tool *tool = page->tool;
	lh_date from = lh_review_previous_from(page->review);
	lh_date to = lh_review_previous_to(page->review);
	char *column = format_period(tool, from, to), *words = NULL;

	if (lh_date_is_set(from) && !fits_column(column)) {
		words = format_period_words(tool, from, to);
		printf("%s: %s\n", in(tool, "Kỳ trước", "Before"), words);
	}
	free(column);
	free(words);
}

static void measure_columns(struct table *table)
{
	const struct tool *tool = table->page->tool;
	const lh_review *review = table->page->review;

	grow(&table->value_width, this_column(table->page));
	grow(&table->previous_width, previous_column(table->page));
	for (size_t i = 0; i < lh_measure_count(); i++) {
		size_t width = 0;

		if (!table->shown[i])
			continue;
		grow(&width, format_row_label(tool, i));
		width += indent_of(i);
		table->label_width = width > table->label_width ? width : table->label_width;
		grow(&table->value_width, format_now(table->page, i));
		grow(&table->planned_width, format_quantity(tool, lh_review_planned(review, i)));
		grow(&table->previous_width, format_before(table->page, i));
	}
	if (table->planned_width)
		grow(&table->planned_width, planned_column(table->page));
}

/* What else is to be known of a value, behind it. */
static void put_remarks(const struct table *table, size_t measure)
{
	const struct tool *tool = table->page->tool;
	size_t undetermined = lh_review_undetermined_count(table->page->review, measure);
	lh_attainment attainment = lh_review_planned_verdict(table->page->review, measure);

	put_style(tool, DIM);
	if (attainment != LH_ATTAINMENT_NOTHING_PLANNED)
		printf("  (%s)", lh_attainment_label(attainment, tool->language));
	if (lh_review_value_is_stated(table->page->review, measure))
		printf("  %s", in(tool, "(theo nguồn)", "(as stated)"));
	if (undetermined)
		printf(in(tool, "  (chưa xác định: %zu)", "  (undetermined: %zu)"), undetermined);
	put_style(tool, PLAIN);
}

static void put_row(const struct table *table, size_t measure)
{
	const struct tool *tool = table->page->tool;
	const lh_review *review = table->page->review;
	size_t indent = indent_of(measure);
	char *label = format_row_label(tool, measure);
	char *value = format_now(table->page, measure);
	char *planned = format_quantity(tool, lh_review_planned(review, measure));
	char *previous = format_before(table->page, measure);

	put_blanks(indent);
	put_style(tool, indent ? PLAIN : BOLD);
	put_left(label, table->label_width - indent + 2);
	put_right(value, table->value_width);
	put_style(tool, PLAIN);
	if (table->planned_width)
		put_right(planned, table->planned_width + 3);
	put_right(previous, table->previous_width + 3);
	put_remarks(table, measure);
	putchar('\n');
	free(label);
	free(value);
	free(planned);
	free(previous);
}

/* opening + admitted − left = closing; nothing where nothing of it is known. */
static void put_stock(const struct table *table, size_t measure)
{
	const struct tool *tool = table->page->tool;
	const lh_review *review = table->page->review;
	bool known = !is_silent(lh_review_opening(review, measure)) ||
		     !is_silent(lh_review_value(review, measure)) ||
		     !is_zero(lh_review_admitted(review, measure)) ||
		     !is_zero(lh_review_left(review, measure));
	char *opening = format_quantity(tool, lh_review_opening(review, measure));
	char *admitted = format_quantity(tool, lh_review_admitted(review, measure));
	char *left = format_quantity(tool, lh_review_left(review, measure));
	char *closing = format_quantity(tool, lh_review_value(review, measure));

	if (known) {
		put_blanks(indent_of(measure) + 4);
		printf(in(tool, "đầu kỳ %s + tăng %s − giảm %s = cuối kỳ %s\n",
			  "opening %s + added %s − left %s = closing %s\n"),
		       opening, admitted, left, closing);
	}
	free(opening);
	free(admitted);
	free(left);
	free(closing);
}

/* ------------------------------------------------------------------ */
/* Stated figures                                                      */

static enum style style_of(lh_verdict verdict)
{
	switch (verdict) {
	case LH_VERDICT_AGREES:
		return GOOD;
	case LH_VERDICT_DIFFERS:
		return BAD;
	case LH_VERDICT_STATED_MORE:
		return ODD;
	default:
		return PLAIN;
	}
}

/* Who stated a figure, and where: its citations, else the organisation. */
static char *format_sources(const struct tool *tool, const lh_object *figure)
{
	size_t count = lh_list_count(figure, LH_RECORD_CITATIONS);
	const lh_object *by = lh_get_ref(figure, LH_FIGURE_BY);
	char *text = format_text("%s", "");

	for (size_t i = 0; i < count; i++) {
		char *source = format_citation(tool, lh_list_get(figure, LH_RECORD_CITATIONS, i));

		text = append_text(text, "%s%s", i ? "; " : "", source);
		free(source);
	}
	if (!count && by) {
		free(text);
		text = format_called(tool, by);
	}
	return text;
}

/* "stated 715, recorded 0: stated more than recorded; about "CONTEST" (SOURCE, page 3)" */
static char *format_stated(const struct table *table, size_t measure, size_t index)
{
	const struct tool *tool = table->page->tool;
	const lh_review *review = table->page->review;
	const lh_object *figure = lh_review_stated(review, measure, index);
	const lh_object *about = lh_get_ref(figure, LH_FIGURE_ABOUT);
	lh_verdict verdict = lh_review_stated_verdict(review, measure, index);
	char *value = format_quantity(tool, lh_get_quantity(figure, LH_FIGURE_VALUE));
	char *recorded = format_quantity(tool, lh_review_stated_recorded(review, measure, index));
	char *called = about ? format_called(tool, about) : NULL;
	char *sources = format_sources(tool, figure);
	char *text = format_text("%s %s", in(tool, "đã công bố", "stated"), value);

	/* Only within something is what the records give not the number above. */
	if (about)
		text = append_text(text, in(tool, " (theo bản ghi: %s)", ", recorded %s"),
				   recorded);
	text = append_text(text, ": %s", lh_verdict_label(verdict, tool->language));
	if (about)
		text = append_text(text, in(tool, "; về «%s»", "; about \"%s\""), called);
	if (*sources)
		text = append_text(text, " (%s)", sources);
	free(value);
	free(recorded);
	free(called);
	free(sources);
	return text;
}

static void put_stated(const struct table *table, size_t measure, size_t index)
{
	const struct tool *tool = table->page->tool;
	size_t column = indent_of(measure) + 4;
	char *text = format_stated(table, measure, index);

	put_blanks(column);
	put_style(tool, style_of(lh_review_stated_verdict(table->page->review, measure, index)));
	put_wrapped(tool, column, text);
	put_style(tool, PLAIN);
	free(text);
}

/* ------------------------------------------------------------------ */
/* The table                                                           */

static void put_group_heading(const struct table *table, size_t measure)
{
	const struct tool *tool = table->page->tool;
	const char *code = lh_measure_code(measure);
	size_t length = group_length(measure);
	char *group = NULL;
	const char *heading = NULL;

	/* A measure of the whole group is its own heading. */
	if (!code[length])
		return;
	group = take(strndup(code, length));
	for (size_t i = 0; i < sizeof(headings) / sizeof(headings[0]); i++)
		if (strcmp(headings[i].group, group) == 0)
			heading = headings[i].heading[tool->language];
	put_style(tool, BOLD);
	printf("%s\n", heading ? heading : group);
	put_style(tool, PLAIN);
	free(group);
}

/* What is overdue is to be done, and needs a name. */
static bool names_records(const struct page *page, size_t measure)
{
	return page->records || strcmp(lh_measure_code(measure), "tasks.overdue") == 0;
}

static void put_measure(const struct table *table, size_t measure)
{
	const struct page *page = table->page;
	size_t records =
		names_records(page, measure) ? lh_review_record_count(page->review, measure) : 0;

	put_row(table, measure);
	if (lh_measure_is_stock(measure))
		put_stock(table, measure);
	for (size_t i = 0; i < lh_review_stated_count(page->review, measure); i++)
		put_stated(table, measure, i);
	for (size_t i = 0; i < records; i++)
		put_item(page->tool, indent_of(measure) + 4,
			 format_record(page->tool, lh_review_record(page->review, measure, i)));
}

/* The measures without a line of their own: those with 0, or those that are not known. */
static void put_left_out(const struct table *table, bool unknown, const char *heading)
{
	const struct tool *tool = table->page->tool;
	char *text = NULL;

	for (size_t i = 0; i < lh_measure_count(); i++) {
		size_t parent = parent_of(i);
		bool is_part = parent < lh_measure_count();
		char *label = NULL;

		/* Where a whole is left out, its parts need no word. */
		if (table->shown[i] || (is_part && !table->shown[parent]) ||
		    is_unknown(lh_review_value(table->page->review, i)) != unknown)
			continue;
		label = is_part ? format_measure(tool, i)
				: format_text("%s", lh_measure_label(i, tool->language));
		text = text ? append_text(text, "; %s", label)
			    : format_text("%s: %s", heading, label);
		free(label);
	}
	if (!text)
		return;
	putchar('\n');
	put_style(tool, DIM);
	put_wrapped(tool, 0, text);
	put_style(tool, PLAIN);
	free(text);
}

static void put_table_heading(const struct table *table)
{
	const struct page *page = table->page;
	char *this_period = this_column(page), *previous = previous_column(page);
	char *planned = planned_column(page);

	name_previous(page);
	putchar('\n');
	put_style(page->tool, DIM);
	put_blanks(table->label_width + 2);
	put_right(this_period, table->value_width);
	if (table->planned_width)
		put_right(planned, table->planned_width + 3);
	put_right(previous, table->previous_width + 3);
	put_style(page->tool, PLAIN);
	putchar('\n');
	free(this_period);
	free(planned);
	free(previous);
}

void put_measures(const struct page *page)
{
	struct table table = { .page = page };
	bool heading_due = false;

	choose_shown(&table);
	measure_columns(&table);
	/* Without a row, nothing needs a heading. */
	if (table.label_width)
		put_table_heading(&table);
	for (size_t i = 0; i < lh_measure_count(); i++) {
		heading_due |= begins_group(i);
		if (!table.shown[i])
			continue;
		if (heading_due)
			put_group_heading(&table, i);
		heading_due = false;
		put_measure(&table, i);
	}
	put_left_out(&table, false,
		     lh_review_is_covered(page->review)
			     ? in(page->tool, "Không có bản ghi nào (0)", "No records (0)")
			     : in(page->tool, "Không có bản ghi nào", "No records"));
	put_left_out(&table, true, in(page->tool, "Chưa rõ", "Unknown"));
	free(table.shown);
}

/* The undetermined records of a measure; without --records no more than fit on a page. */
static void put_undetermined_of(const struct page *page, size_t measure)
{
	enum { MOST = 20 };
	const struct tool *tool = page->tool;
	size_t count = lh_review_undetermined_count(page->review, measure);
	size_t shown = page->records || count <= MOST ? count : MOST;

	if (count)
		printf("  %s\n", lh_measure_label(measure, tool->language));
	for (size_t i = 0; i < shown; i++)
		put_item(tool, 4,
			 format_record(tool, lh_review_undetermined(page->review, measure, i)));
	if (shown < count)
		put_item(tool, 4,
			 format_text(in(tool, "… và %zu bản ghi nữa (xem hết: --records)",
					"… and %zu more (all of them: --records)"),
				     count - shown));
}

void put_undetermined(const struct page *page)
{
	const struct tool *tool = page->tool;
	size_t all = 0;

	for (size_t i = 0; i < lh_measure_count(); i++)
		all += lh_review_undetermined_count(page->review, i);
	if (!all)
		return;
	put_heading_count(tool,
			  in(tool, "Chưa xác định được có tính vào số liệu hay không",
			     "Undetermined: whether they count cannot be told"),
			  all);
	for (size_t i = 0; i < lh_measure_count(); i++)
		put_undetermined_of(page, i);
}
