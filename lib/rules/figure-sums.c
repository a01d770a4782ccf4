/* SPDX-License-Identifier: MIT */
/* Stated figures against each other. */
#include <stdio.h>

#include <lienhiep/model.h>

#include "base/compare.h"
#include "base/memory.h"
#include "rules/figures.h"

/* ------------------------------------------------------------------ */
/* One measure, two values                                             */

static bool contradict(lh_quantity a, lh_quantity b)
{
	int order = lh_decimal_compare(a.value, b.value);

	if (a.known == LH_EXACT && b.known == LH_EXACT)
		return order != 0;
	if (a.known == LH_EXACT && b.known == LH_AT_LEAST)
		return order < 0;
	return a.known == LH_AT_LEAST && b.known == LH_EXACT && order > 0;
}

void lh_figures_differ(struct check *check, const lh_dossier *dossier)
{
	struct stated_figures figures;
	const struct stated_figure *first = NULL;

	(void)dossier;
	lh_figures_collect(check, false, &figures);
	for (size_t i = 0; i < figures.count && !check->failed; i++) {
		const struct stated_figure *figure = &figures.items[i];
		char stated[26], other[26], name[LONGEST_NAME];

		if (!first || first->measure != figure->measure ||
		    !lh_figures_match(first, figure)) {
			first = figure;
		} else if (contradict(first->value, figure->value)) {
			lh_check_report(
				check, figure->record, LH_FIGURE_VALUE,
				"%s: ở đây là %s, nhưng «%s» nêu %s cho cùng kỳ và cùng phạm vi",
				"%s: %s here, but \"%s\" states %s for the same period and subject",
				lh_measure_code(figure->measure),
				lh_quantity_format(figure->value, stated),
				lh_check_name(check, first->record, name),
				lh_quantity_format(first->value, other));
		} else if (first->value.known != LH_EXACT && figure->value.known == LH_EXACT) {
			first = figure;
		}
	}
	lh_free(figures.items);
}

/* ------------------------------------------------------------------ */
/* Measures of one matter                                              */

/* Figures that count the same things, by measure. */
struct matter {
	struct check *check;
	const struct stated_figure *items;
	size_t count;
};

static int compare_origins(const struct stated_figure *a, const struct stated_figure *b)
{
	int order = lh_compare_addresses(a->by, b->by);

	return order ? order : lh_compare_addresses(a->source, b->source);
}

/* The first at which what is wanted could stand: of a measure, and maybe of an origin. */
static size_t find_place(const struct matter *matter, size_t measure,
			 const struct stated_figure *origin)
{
	size_t low = 0, high = matter->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const struct stated_figure *item = &matter->items[middle];
		bool before = item->measure < measure || (item->measure == measure && origin &&
							  compare_origins(item, origin) < 0);

		if (before)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* What was stated for a measure: by who stated another figure, else by anybody; NULL: nothing. */
static const struct stated_figure *find_stated(const struct matter *matter, const char *code,
					       const struct stated_figure *beside)
{
	size_t measure = lh_measure_find(code);
	size_t place = find_place(matter, measure, beside);
	const struct stated_figure *item = matter->items + place;

	if (place < matter->count && item->measure == measure && !compare_origins(item, beside))
		return item;
	place = find_place(matter, measure, NULL);
	item = matter->items + place;
	return place < matter->count && item->measure == measure ? item : NULL;
}

/* Call @look for each figure, with those of its matter. */
static void each_matter(struct check *check, void (*look)(const struct matter *matter,
							  const struct stated_figure *figure))
{
	struct stated_figures figures;

	lh_figures_collect(check, true, &figures);
	for (size_t i = 0, end = 0; i < figures.count; i = end) {
		struct matter matter = { check, figures.items + i, 0 };

		for (end = i; end < figures.count &&
			      lh_figures_match(&figures.items[i], &figures.items[end]);
		     end++)
			;
		matter.count = end - i;
		for (size_t j = 0; j < matter.count && matter.count > 1 && !check->failed; j++)
			look(&matter, &matter.items[j]);
	}
	lh_free(figures.items);
}

static bool is_exact(const struct stated_figure *figure)
{
	return figure && figure->value.known == LH_EXACT;
}

/* ------------------------------------------------------------------ */
/* Shares                                                              */

/* Whether a share is that of the part in the whole, rounded to the places that it has. */
static bool is_share(lh_decimal share, lh_decimal part, lh_decimal whole)
{
	lh_decimal hundred = { 100, 0 }, two = { 2, 0 }, unit = { 1, share.scale };
	lh_decimal away, limit;

	/* Without dividing: |share × whole − 100 × part| is at most half a unit of the whole. */
	if (lh_decimal_multiply(share, whole, &away, NULL) ||
	    lh_decimal_multiply(part, hundred, &limit, NULL) ||
	    lh_decimal_subtract(away, limit, &away, NULL) ||
	    lh_decimal_multiply(whole, unit, &limit, NULL))
		return true;
	if (away.mantissa < 0)
		away.mantissa = -away.mantissa;
	return lh_decimal_multiply(away, two, &away, NULL) || lh_decimal_compare(away, limit) <= 0;
}

static void look_at_share(const struct matter *matter, const struct stated_figure *figure)
{
	const struct measure *measure = &lh_measures[figure->measure];
	const struct stated_figure *part = NULL, *whole = NULL;
	lh_decimal right;
	char texts[4][24];

	if (measure->aggregate != AGGREGATE_SHARE || !is_exact(figure))
		return;
	part = find_stated(matter, measure->part, figure);
	whole = find_stated(matter, measure->whole, figure);
	if (!is_exact(part) || !is_exact(whole) || !whole->value.value.mantissa ||
	    is_share(figure->value.value, part->value.value, whole->value.value) ||
	    lh_decimal_share(part->value.value, whole->value.value, &right, NULL))
		return;
	lh_check_report(matter->check, figure->record, LH_FIGURE_VALUE,
			"%s: công bố %s %%, nhưng %s trong %s là %s %%",
			"%s: %s %% was stated, but %s of %s is %s %%", measure->code,
			lh_decimal_format(figure->value.value, texts[0]),
			lh_decimal_format(part->value.value, texts[1]),
			lh_decimal_format(whole->value.value, texts[2]),
			lh_decimal_format(right, texts[3]));
}

void lh_figures_share(struct check *check, const lh_dossier *dossier)
{
	(void)dossier;
	each_matter(check, look_at_share);
}

/* ------------------------------------------------------------------ */
/* Sums                                                                */

enum { MOST_PARTS = 5 };

static const struct sum {
	const char *total;
	const char *parts[MOST_PARTS + 1];
	const char *rare; /* a part that sources leave out where there is none */
} sums[] = {
	{ "contests.prizes",
	  { "contests.prizes.special", "contests.prizes.first", "contests.prizes.second",
	    "contests.prizes.third", "contests.prizes.encouragement" },
	  "contests.prizes.special" },
	{ "consultations",
	  { "consultations.advice", "consultations.critique", "consultations.appraisal" },
	  NULL },
	{ "recommendations.answered",
	  { "recommendations.accepted", "recommendations.partly-accepted",
	    "recommendations.rejected" },
	  NULL },
};

struct adding {
	lh_decimal sum;
	bool complete; /* each part is there, but for a rare one, and exact */
	const char *missing;
	char formula[MOST_PARTS * 28];
};

/* Add a part; false: the numbers are too large. */
static bool add_part(struct adding *adding, const struct stated_figure *part)
{
	size_t length = 0;
	char text[26];

	while (adding->formula[length])
		length++;
	snprintf(adding->formula + length, sizeof(adding->formula) - length, "%s%s",
		 length ? " + " : "", lh_quantity_format(part->value, text));
	return !lh_decimal_add(adding->sum, part->value.value, &adding->sum, NULL);
}

static bool add_parts(const struct matter *matter, const struct stated_figure *figure,
		      const struct sum *row, struct adding *adding)
{
	adding->complete = true;
	for (size_t i = 0; row->parts[i]; i++) {
		const struct stated_figure *part = find_stated(matter, row->parts[i], figure);

		if (!part && row->rare == row->parts[i])
			adding->missing = row->rare;
		else if (!is_exact(part))
			adding->complete = false;
		if (part && (is_exact(part) || part->value.known == LH_AT_LEAST) &&
		    !add_part(adding, part))
			return false;
	}
	return true;
}

static void look_at_sum(const struct matter *matter, const struct stated_figure *figure)
{
	const char *code = lh_measure_code(figure->measure);
	const struct sum *row = sums;
	struct adding adding = { .missing = NULL };
	char total[24], sum[24];
	int order = 0;

	while (row < sums + sizeof(sums) / sizeof(sums[0]) &&
	       lh_measure_find(row->total) != figure->measure)
		row++;
	if (row == sums + sizeof(sums) / sizeof(sums[0]) || !is_exact(figure) ||
	    !add_parts(matter, figure, row, &adding))
		return;
	order = lh_decimal_compare(adding.sum, figure->value.value);
	/* What is missing may make up for what is lacking, but not for what is too much. */
	if (order == 0 || (order < 0 && !adding.complete))
		return;
	lh_decimal_format(figure->value.value, total);
	lh_decimal_format(adding.sum, sum);
	if (order < 0 && adding.missing)
		lh_check_report(matter->check, figure->record, LH_FIGURE_VALUE,
				"%s: công bố %s, nhưng các phần đã công bố cộng lại là %s = %s; "
				"nếu còn %s thì hãy nêu riêng",
				"%s: %s was stated, but the parts that were stated make %s = %s; "
				"if there was %s as well, state it",
				code, total, adding.formula, sum, adding.missing);
	else
		lh_check_report(matter->check, figure->record, LH_FIGURE_VALUE,
				"%s: công bố %s, nhưng các phần đã công bố cộng lại là %s = %s",
				"%s: %s was stated, but the parts that were stated make %s = %s",
				code, total, adding.formula, sum);
}

void lh_figures_sum(struct check *check, const lh_dossier *dossier)
{
	(void)dossier;
	each_matter(check, look_at_sum);
}

/* ------------------------------------------------------------------ */
/* Bounds                                                              */

static const struct bound {
	const char *part, *whole;
} bounds[] = {
	{ "events.consultation", "events" },
	{ "events.forum", "events" },
	{ "events.training", "events" },
	{ "consultations.commissioned", "consultations" },
	{ "consultations.on-time", "consultations" },
	{ "schemes.on-time", "schemes.done" },
	{ "tasks.late", "tasks.done" },
	{ "contests.prizes", "contests.entries" },
	{ "targets.met", "targets.due" },
};

static void look_at_bound(const struct matter *matter, const struct stated_figure *figure)
{
	for (size_t i = 0; i < sizeof(bounds) / sizeof(bounds[0]); i++) {
		const struct stated_figure *whole = NULL;
		char part_text[26], whole_text[26];

		if (lh_measure_find(bounds[i].part) != figure->measure ||
		    (!is_exact(figure) && figure->value.known != LH_AT_LEAST))
			continue;
		whole = find_stated(matter, bounds[i].whole, figure);
		if (!is_exact(whole) ||
		    lh_decimal_compare(figure->value.value, whole->value.value) <= 0)
			continue;
		lh_check_report(matter->check, figure->record, LH_FIGURE_VALUE,
				"%s: công bố %s, nhiều hơn %s là %s",
				"%s: %s was stated, more than the %s of %s", bounds[i].part,
				lh_quantity_format(figure->value, part_text), bounds[i].whole,
				lh_quantity_format(whole->value, whole_text));
	}
}

void lh_figures_bound(struct check *check, const lh_dossier *dossier)
{
	(void)dossier;
	each_matter(check, look_at_bound);
}
