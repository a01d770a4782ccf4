/* SPDX-License-Identifier: MIT */
/* Other periods than the review's own: the years of the dossier, and all the time until its end. */
#include <stdio.h>

#include "base/error.h"
#include "report/tree.h"

/* How many years a picture shows, and a table has room for. */
enum { MOST_YEARS = 10 };

struct years {
	int first, count;
	lh_quantity values[MOST_YEARS];
};

/* The years that the dossier covers, up to the review's: the last ten of them. */
static struct years years_of(const struct tree *tree)
{
	const lh_object *dossier = lh_dossier_object(lh_review_dossier(tree->review));
	int from = lh_get_date(dossier, LH_DOSSIER_FROM).year;
	int first = lh_review_from(tree->review).year, last = lh_review_to(tree->review).year;

	if (from && from < first)
		first = from;
	if (last - first >= MOST_YEARS)
		first = last - MOST_YEARS + 1;
	return (struct years){ .first = first, .count = last - first + 1 };
}

/* A year, or of the review's last one what lies in the review's time. */
static struct period period_of(const struct tree *tree, int year)
{
	long end = lh_date_to_days(lh_review_to(tree->review));
	struct period period = { lh_date_to_days((lh_date){ (int16_t)year, 1, 1 }),
				 lh_date_to_days((lh_date){ (int16_t)year, 12, 31 }) };

	if (period.last > end)
		period.last = end;
	return period;
}

static int count_years(struct tree *tree, size_t measure, struct years *years, lh_error *error)
{
	for (int i = 0; i < years->count; i++) {
		struct count count = { 0 };
		int status = lh_count(&tree->index, &lh_measures[measure],
				      period_of(tree, years->first + i), NULL, &count, error);

		years->values[i] = count.value;
		lh_count_release(&count);
		if (status)
			return -1;
	}
	return 0;
}

static bool says_something(const struct years *years)
{
	for (int i = 0; i < years->count; i++)
		if (years->values[i].value.mantissa)
			return true;
	return false;
}

static void add_line(struct tree *tree, xmlNode *series, size_t measure, const struct years *years)
{
	xmlNode *node = lh_node_add(tree, series, "line"), *values = NULL;

	lh_node_set(tree, node, "measure", lh_measure_code(measure));
	lh_node_set(tree, node, "label", lh_measure_label(measure, tree->language));
	lh_node_set(tree, node, "unit", lh_measure_unit(measure, tree->language));
	values = lh_node_add(tree, node, "values");
	for (int i = 0; i < years->count; i++)
		lh_node_set_number(tree,
				   lh_node_add_quantity(tree, values, "value", years->values[i]),
				   "year", years->first + i);
}

int lh_tree_add_series(struct tree *tree, lh_error *error)
{
	xmlNode *series = lh_node_add(tree, tree->root, "series");
	size_t count = lh_measure_count();

	for (size_t i = 0; i < count && !tree->failed; i++) {
		struct years years = years_of(tree);

		if (count_years(tree, i, &years, error))
			return -1;
		if (says_something(&years))
			add_line(tree, series, i, &years);
		if (lh_tree_tell(tree, (unsigned)(10 + 50 * i / count), error))
			return -1;
	}
	return 0;
}

/* ------------------------------------------------------------------ */
/* The funnel of advice                                                */

int lh_tree_add_funnel(struct tree *tree, lh_error *error)
{
	static const char *const stages[] = { "recommendations", "recommendations.answered",
					      "recommendations.accepted", "solutions.piloted",
					      "solutions.replicated" };
	xmlNode *funnel = lh_node_add(tree, tree->root, "funnel"), *node = NULL, *keys = NULL;
	struct period period = { lh_date_to_days((lh_date){ 1, 1, 1 }),
				 lh_date_to_days(lh_review_to(tree->review)) };

	for (size_t i = 0; i < sizeof(stages) / sizeof(*stages) && !tree->failed; i++) {
		size_t measure = lh_measure_find(stages[i]);
		struct count count = { 0 };

		if (lh_count(&tree->index, &lh_measures[measure], period, NULL, &count, error)) {
			lh_count_release(&count);
			return -1;
		}
		node = lh_node_add(tree, funnel, "stage");
		lh_node_set(tree, node, "measure", stages[i]);
		lh_node_set(tree, node, "label", lh_measure_label(measure, tree->language));
		lh_node_add_quantity(tree, node, "value", count.value);
		keys = lh_node_add(tree, node, "records");
		for (size_t j = 0; j < count.counted.count; j++)
			lh_tree_add_key(tree, keys, count.counted.items[j]);
		keys = lh_node_add(tree, node, "undetermined");
		for (size_t j = 0; j < count.undetermined.count; j++)
			lh_tree_add_key(tree, keys, count.undetermined.items[j]);
		lh_count_release(&count);
	}
	return 0;
}
