/* SPDX-License-Identifier: MIT */
/* Stated figures, each by itself and beside the records. */
#include <stdlib.h>
#include <string.h>

#include <lienhiep/model.h>

#include "base/compare.h"
#include "base/memory.h"
#include "rules/figures.h"

static void figure_placed(struct check *check, const lh_object *object)
{
	if (!lh_has(object, LH_FIGURE_FROM) && !lh_has(object, LH_FIGURE_TO) &&
	    !lh_has(object, LH_FIGURE_ABOUT))
		lh_check_report(check, object, 0,
				"số liệu không có ngày và không nói về bản ghi nào, nên không đặt "
				"được vào kỳ nào: hãy điền from, to hoặc about",
				"the figure has no date and is about no record, so it belongs to "
				"no period: fill in from, to or about");
}

static void known_measure(struct check *check, const lh_object *object, unsigned field)
{
	const struct lh_field *row = lh_field_row(field);
	const char *code = row->code == CODE_MEASURE ? lh_get_text(object, field) : NULL;

	if (code && lh_measure_find(code) == lh_measure_count())
		lh_check_report(check, object, field,
				"%s=\"%s\": không có chỉ số nào mang mã ấy, nên giá trị này không "
				"được đối chiếu",
				"%s=\"%s\": no measure has that code, so the value is compared "
				"with nothing",
				lh_field_name(field), code);
}

/* ------------------------------------------------------------------ */
/* All of them                                                         */

static int compare_longs(long a, long b)
{
	return (a > b) - (a < b);
}

static int compare_concerns(const lh_object *a, const lh_object *b)
{
	size_t count_a = lh_list_count(a, LH_FIGURE_CONCERNS);
	size_t count_b = lh_list_count(b, LH_FIGURE_CONCERNS);
	int order = 0;

	for (size_t i = 0; i < count_a && i < count_b && !order; i++)
		order = strcmp(lh_list_get_text(a, LH_FIGURE_CONCERNS, i),
			       lh_list_get_text(b, LH_FIGURE_CONCERNS, i));
	return order ? order : lh_compare(count_a, count_b);
}

static int by_matter(const struct stated_figure *a, const struct stated_figure *b)
{
	int order = a->dated - b->dated;

	order = order ? order : compare_longs(a->period.first, b->period.first);
	order = order ? order : compare_longs(a->period.last, b->period.last);
	order = order ? order : lh_compare_addresses(a->about, b->about);
	return order ? order : compare_concerns(a->record, b->record);
}

static int by_measure(const struct stated_figure *a, const struct stated_figure *b)
{
	int order = by_matter(a, b);

	return order ? order : lh_compare(a->measure, b->measure);
}

static int in_file(const void *left, const void *right)
{
	const struct stated_figure *a = left, *b = right;
	int order = by_measure(a, b);

	return order ? order : lh_compare(a->place, b->place);
}

static int by_origin_in_file(const void *left, const void *right)
{
	const struct stated_figure *a = left, *b = right;
	int order = by_measure(a, b);

	order = order ? order : lh_compare_addresses(a->by, b->by);
	order = order ? order : lh_compare_addresses(a->source, b->source);
	return order ? order : lh_compare(a->place, b->place);
}

bool lh_figures_match(const struct stated_figure *a, const struct stated_figure *b)
{
	return by_matter(a, b) == 0;
}

static bool read_figure(const lh_object *record, struct stated_figure *figure)
{
	const lh_object *citation = lh_list_get(record, LH_RECORD_CITATIONS, 0);

	*figure = (struct stated_figure){
		.record = record,
		.about = lh_get_ref(record, LH_FIGURE_ABOUT),
		.by = lh_get_ref(record, LH_FIGURE_BY),
		.source = lh_get_ref(citation, LH_CITATION_SOURCE),
		.measure = lh_measure_find(lh_get_text(record, LH_FIGURE_MEASURE)),
		.value = lh_get_quantity(record, LH_FIGURE_VALUE),
	};
	figure->dated = lh_figure_period(record, &figure->period);
	if (figure->measure == lh_measures_count || (!figure->dated && !figure->about) ||
	    (!figure->about && lh_has(record, LH_FIGURE_ABOUT)))
		return false;
	if (lh_measures[figure->measure].stock_from)
		figure->period.first = figure->period.last;
	return true;
}

void lh_figures_collect(struct check *check, bool by_origin, struct stated_figures *figures)
{
	const lh_object *root = lh_dossier_object(check->dossier);
	size_t count = lh_list_count(root, LH_DOSSIER_FIGURES);

	*figures = (struct stated_figures){ 0 };
	if (!count)
		return;
	figures->items = lh_malloc(count * sizeof(*figures->items));
	check->failed |= !figures->items;
	for (size_t i = 0; figures->items && i < count; i++) {
		struct stated_figure *figure = &figures->items[figures->count];

		if (!read_figure(lh_list_get(root, LH_DOSSIER_FIGURES, i), figure))
			continue;
		figure->place = i;
		figures->count++;
	}
	if (figures->count)
		qsort(figures->items, figures->count, sizeof(*figures->items),
		      by_origin ? by_origin_in_file : in_file);
}

bool lh_is_rounded(lh_decimal rounded, lh_decimal exact)
{
	lh_decimal two = { 2, 0 }, unit = { 1, rounded.scale }, away;

	if (lh_decimal_subtract(exact, rounded, &away, NULL))
		return false;
	if (away.mantissa < 0)
		away.mantissa = -away.mantissa;
	return !lh_decimal_multiply(away, two, &away, NULL) && lh_decimal_compare(away, unit) <= 0;
}

/* ------------------------------------------------------------------ */
/* Beside the records                                                  */

/* The period over which the records are counted: of a figure without a date that of a review. */
static bool find_period(const struct stated_figure *figure, struct period *period)
{
	struct span place = { 0 };

	*period = figure->period;
	if (figure->dated)
		return period->first <= period->last;
	place = lh_place_of_subject(figure->about);
	if (!place.set)
		return false;
	/* The years that it lies in; what is still to be counted may lie in others. */
	period->first = lh_date_to_days(
		lh_date_first_day((lh_date){ lh_date_from_days(place.first).year, 0, 0 }));
	period->last = lh_date_to_days(
		lh_date_last_day((lh_date){ lh_date_from_days(place.last).year, 0, 0 }));
	return true;
}

static bool is_same_count(const struct stated_figure *a, const struct stated_figure *b)
{
	return a->measure == b->measure && a->about == b->about && a->dated == b->dated &&
	       a->period.first == b->period.first && a->period.last == b->period.last;
}

/* What the records make of a figure; a lower bound of theirs is exceeded by nothing. */
static lh_verdict judge(const struct stated_figure *figure, const struct count *count)
{
	const struct measure *measure = &lh_measures[figure->measure];
	lh_verdict verdict = lh_verdict_on(figure->value, measure, count);

	if (measure->aggregate == AGGREGATE_SHARE && verdict == LH_VERDICT_STATED_MORE)
		verdict = LH_VERDICT_DIFFERS;
	if (measure->aggregate == AGGREGATE_SHARE && verdict == LH_VERDICT_DIFFERS &&
	    lh_is_rounded(figure->value.value, count->value.value))
		verdict = LH_VERDICT_AGREES;
	if (verdict == LH_VERDICT_STATED_MORE && lh_is_lower_bound(count->value))
		verdict = LH_VERDICT_UNTOLD;
	return verdict;
}

static void tell(struct check *check, const struct stated_figure *figure, lh_verdict verdict,
		 lh_quantity recorded)
{
	char stated[26], found[26];
	const char *code = lh_measure_code(figure->measure);

	lh_quantity_format(figure->value, stated);
	lh_quantity_format(recorded, found);
	if (verdict == LH_VERDICT_DIFFERS)
		lh_check_report(check, figure->record, LH_FIGURE_VALUE,
				"%s: công bố %s, nhưng các bản ghi trong hồ sơ cho %s: một trong "
				"hai bên sai",
				"%s: %s was stated, but the records of the dossier give %s: one of "
				"the two is wrong",
				code, stated, found);
	else
		lh_check_report(
			check, figure->record, LH_FIGURE_VALUE,
			"%s: công bố %s, nhiều hơn số mà các bản ghi trong hồ sơ cho là %s: hồ sơ "
			"còn thiếu bản ghi, hoặc con số tính cả việc khác",
			"%s: %s was stated, more than the %s that the records of the dossier give: "
			"records are missing, or the number counts other things too",
			code, stated, found);
}

static void compare_with_records(struct check *check, lh_verdict wanted)
{
	struct stated_figures figures;
	struct index index = { 0 };
	struct count count = { 0 };
	const struct stated_figure *counted = NULL; /* that the count is of */

	lh_figures_collect(check, false, &figures);
	if (figures.count && lh_index_init(&index, check->dossier))
		check->failed = true;
	for (size_t i = 0; i < figures.count && !check->failed; i++) {
		const struct stated_figure *figure = &figures.items[i];
		struct period period;
		lh_error error = { 0 };

		if (!find_period(figure, &period))
			continue;
		if (!counted || !is_same_count(counted, figure)) {
			lh_count_release(&count);
			count = (struct count){ 0 };
			counted = figure;
			if (lh_count(&index, &lh_measures[figure->measure], period, figure->about,
				     &count, &error)) {
				/* A sum too large for any figure leaves the value unset: untold. */
				check->failed |= error.code == LH_ERROR_MEMORY;
				count.value = (lh_quantity){ .known = LH_UNSET };
			}
		}
		if (judge(figure, &count) == wanted)
			tell(check, figure, wanted, count.value);
	}
	lh_count_release(&count);
	lh_index_destroy(&index);
	lh_free(figures.items);
}

static void contradicted(struct check *check, const lh_dossier *dossier)
{
	(void)dossier;
	compare_with_records(check, LH_VERDICT_DIFFERS);
}

static void exceeding(struct check *check, const lh_dossier *dossier)
{
	(void)dossier;
	compare_with_records(check, LH_VERDICT_STATED_MORE);
}

/* clang-format off */
const struct rule lh_figure_rules[] = {
	{ "LH-0401", LH_SEVERITY_WARNING, CLASS_FIGURE,
	  "Một số liệu có ngày hoặc nói về một bản ghi.",
	  "A figure has a date or is about a record.", .record = figure_placed },
	{ "LH-0402", LH_SEVERITY_WARNING, CLASS_RECORD,
	  "Mọi mã chỉ số đều có trong danh mục.",
	  "Every measure code is in the catalogue.", .field = known_measure },
	{ "LH-0403", LH_SEVERITY_WARNING, CLASS_FIGURE,
	  "Số liệu công bố không ít hơn số mà các bản ghi cho.",
	  "A stated figure is not below what the records give.", .whole = contradicted },
	{ "LH-0404", LH_SEVERITY_NOTE, CLASS_FIGURE,
	  "Số liệu công bố không nhiều hơn số mà các bản ghi cho.",
	  "A stated figure is not above what the records give.", .whole = exceeding },
	{ "LH-0405", LH_SEVERITY_WARNING, CLASS_FIGURE,
	  "Hai số liệu về cùng chỉ số, cùng kỳ, cùng phạm vi có cùng giá trị.",
	  "Two figures for one measure, period and subject have the same value.",
	  .whole = lh_figures_differ },
	{ "LH-0406", LH_SEVERITY_WARNING, CLASS_FIGURE,
	  "Tỷ lệ công bố đúng bằng phần chia cho tổng đã công bố.",
	  "A stated share is the stated part of the stated whole.", .whole = lh_figures_share },
	{ "LH-0407", LH_SEVERITY_WARNING, CLASS_FIGURE,
	  "Tổng công bố bằng các phần cộng lại.",
	  "A stated total is the sum of its stated parts.", .whole = lh_figures_sum },
	{ "LH-0408", LH_SEVERITY_WARNING, CLASS_FIGURE,
	  "Phần công bố không nhiều hơn tổng chứa nó, như số giải và số giải pháp dự thi.",
	  "A stated part is not above its whole, such as prizes and entries.",
	  .whole = lh_figures_bound },
	{ .id = NULL }
};
/* clang-format on */
