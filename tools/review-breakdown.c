/* SPDX-License-Identifier: MIT */
/* Measures of a review split by a field. */
#include <stdlib.h>
#include <string.h>

#include "review.h"

static void put_group(const struct page *page, const lh_breakdown *breakdown, size_t index,
		      size_t label_width, size_t value_width)
{
	const struct tool *tool = page->tool;
	size_t records = page->records ? lh_breakdown_record_count(breakdown, index) : 0;
	char *label = clean_text(lh_breakdown_label(breakdown, index, tool->language));
	char *value = format_quantity(tool, lh_breakdown_value(breakdown, index));

	put_blanks(2);
	put_style(tool, lh_breakdown_key(breakdown, index) ? PLAIN : DIM);
	put_left(label, label_width + 2);
	put_right(value, value_width);
	put_style(tool, PLAIN);
	putchar('\n');
	for (size_t i = 0; i < records; i++)
		put_item(tool, 4, format_record(tool, lh_breakdown_record(breakdown, index, i)));
	free(label);
	free(value);
}

static void widen(size_t *width, char *text)
{
	size_t own = lh_text_width(text);

	*width = own > *width ? own : *width;
	free(text);
}

static void put_groups(const struct page *page, size_t measure, const char *by,
		       const lh_breakdown *breakdown)
{
	const struct tool *tool = page->tool;
	lh_quantity whole = lh_review_value(page->review, measure);
	char *value = format_quantity(tool, whole), *name = clean_text(by);
	size_t count = lh_breakdown_count(breakdown), label_width = 0, value_width = 0;

	putchar('\n');
	put_style(tool, BOLD);
	printf(in(tool, "%s theo %s: %s", "%s by %s: %s"),
	       lh_measure_label(measure, tool->language), name, value);
	if (!is_unknown(whole))
		printf(" %s", lh_measure_unit(measure, tool->language));
	putchar('\n');
	put_style(tool, PLAIN);
	free(value);
	free(name);
	for (size_t i = 0; i < count; i++) {
		widen(&label_width, clean_text(lh_breakdown_label(breakdown, i, tool->language)));
		widen(&value_width, format_quantity(tool, lh_breakdown_value(breakdown, i)));
	}
	for (size_t i = 0; i < count; i++)
		put_group(page, breakdown, i, label_width, value_width);
	if (!lh_breakdown_overlaps(breakdown))
		return;
	put_style(tool, DIM);
	put_blanks(2);
	put_wrapped(tool, 2,
		    in(tool, "Có bản ghi thuộc nhiều nhóm: cộng các nhóm lại không ra tổng số.",
		       "Some records stand in several groups: these do not add up to the whole."));
	put_style(tool, PLAIN);
}

/* The measure of that code; lh_measure_count() after saying that there is none. */
static size_t find_measure(const struct tool *tool, const char *code)
{
	lh_nearest nearest = { .wanted = code };
	size_t measure = lh_measure_find(code), count = lh_measure_count();
	char hint[128];

	if (measure < count)
		return measure;
	for (size_t i = 0; i < count; i++)
		lh_nearest_try(&nearest, lh_measure_code(i));
	complain(tool, "không có chỉ số «%s» (xem lienhiep model measures)%s",
		 "there is no measure \"%s\" (see lienhiep model measures)%s", code,
		 nearest_hint(tool, &nearest, "", hint));
	return count;
}

/* Each measure by each dimension, in the order of the arguments; printed, or only tried. */
static int split(const struct page *page, const char *const *measures, const char *const *by,
		 bool print)
{
	lh_error error;

	for (size_t i = 0; measures[i]; i++) {
		size_t measure = find_measure(page->tool, measures[i]);

		if (measure == lh_measure_count())
			return EXIT_FAILED;
		for (size_t j = 0; by[j]; j++) {
			lh_breakdown *breakdown =
				lh_breakdown_new(page->review, measure, by[j], &error);

			if (!breakdown)
				return complain_error(page->tool, NULL, &error);
			if (print)
				put_groups(page, measure, by[j], breakdown);
			lh_breakdown_free(breakdown);
		}
	}
	return EXIT_FINE;
}

int put_breakdowns(const struct page *page, const struct args *args)
{
	const char **measures = args_values(args, "measure"), **by = args_values(args, "by");
	int status = EXIT_FAILED;

	if (measures && by)
		status = split(page, measures, by, false);
	else
		complain(page->tool,
			 "--measure và --by phải đi cùng nhau, như --measure consultations --by "
			 "kind",
			 "--measure and --by need each other, such as --measure consultations --by "
			 "kind");
	if (status == EXIT_FINE) {
		put_head(page);
		status = split(page, measures, by, true);
	}
	free(measures);
	free(by);
	return status;
}
