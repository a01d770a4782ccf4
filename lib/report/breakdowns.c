/* SPDX-License-Identifier: MIT */
/* What the numbers of the review are made of: the splits that a report shows. */
#include <string.h>

#include "report/tree.h"
#include "review/dimension.h"

/* By the code of a measure; the command and the library split any by all that its records say. */
static const struct {
	const char *measure, *by;
} splits[] = {
	{ "events", "kind" },
	{ "events", "area" },
	{ "consultations", "subject_kind" },
	{ "consultations", "commissioner" },
	{ "findings", "kind" },
	{ "recommendations", "kind" },
	{ "recommendations", "addressee" },
	{ "solutions.sites", "outcome" },
	{ "members.honorary", "country" },
	{ "tasks", "area" },
	{ "tasks", "lead" },
	{ "publications", "kind" },
};

static void add_part(struct tree *tree, xmlNode *parts, const lh_breakdown *breakdown, size_t index)
{
	xmlNode *node = lh_node_add(tree, parts, "part"), *keys = NULL;
	lh_object *record = NULL;

	lh_node_set(tree, node, "key", lh_breakdown_key(breakdown, index));
	lh_node_set(tree, node, "label", lh_breakdown_label(breakdown, index, tree->language));
	lh_node_add_quantity(tree, node, "value", lh_breakdown_value(breakdown, index));
	keys = lh_node_add(tree, node, "records");
	for (size_t i = 0; (record = lh_breakdown_record(breakdown, index, i)) && !tree->failed;
	     i++)
		lh_tree_add_key(tree, keys, record);
}

static void add_breakdown(struct tree *tree, xmlNode *breakdowns, size_t measure, size_t split)
{
	lh_breakdown *breakdown = lh_breakdown_new(tree->review, measure, splits[split].by, NULL);
	size_t count = lh_breakdown_count(breakdown);
	xmlNode *node = NULL, *parts = NULL;

	if (!breakdown)
		tree->failed = true;
	/* Where no record says anything there is nothing to split. */
	if (count && lh_breakdown_key(breakdown, 0)) {
		node = lh_node_add(tree, breakdowns, "breakdown");
		lh_node_set(tree, node, "by", splits[split].by);
		lh_node_set(tree, node, "label",
			    lh_dimension_label(lh_measures[measure].class_number, splits[split].by,
					       tree->language));
		lh_node_set_flag(tree, node, "overlaps", lh_breakdown_overlaps(breakdown));
		parts = lh_node_add(tree, node, "parts");
		for (size_t i = 0; i < count && !tree->failed; i++)
			add_part(tree, parts, breakdown, i);
	}
	lh_breakdown_free(breakdown);
}

void lh_tree_add_breakdowns(struct tree *tree, xmlNode *node, size_t measure)
{
	xmlNode *breakdowns = lh_node_add(tree, node, "breakdowns");

	for (size_t i = 0; i < sizeof(splits) / sizeof(*splits) && !tree->failed; i++)
		if (strcmp(splits[i].measure, lh_measure_code(measure)) == 0)
			add_breakdown(tree, breakdowns, measure, i);
}
