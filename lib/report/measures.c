/* SPDX-License-Identifier: MIT */
/* The measures of the review, in groups. */
#include <string.h>

#include "base/memory.h"
#include "report/tree.h"

/* Groups that have no measure for the whole, by the part of the code that they share. */
static const struct {
	const char *code, *label_vi, *label_en;
} headings[] = {
	{ "solutions", "Giải pháp, mô hình", "Solutions and models" },
	{ "members", "Hội viên", "Members" },
	{ "boards", "Ban, hội đồng", "Boards" },
	{ "schemes", "Đề án", "Schemes" },
	{ "targets", "Chỉ tiêu", "Targets" },
};

static bool is_of_group(const char *code, const char *group, size_t length)
{
	return strncmp(code, group, length) == 0 && (code[length] == '.' || !code[length]);
}

static const char *heading_of(const struct tree *tree, size_t measure)
{
	const char *code = lh_measure_code(measure);
	size_t length = strcspn(code, ".");

	for (size_t i = 0; i < sizeof(headings) / sizeof(*headings); i++)
		if (is_of_group(headings[i].code, code, length))
			return lh_words_in(tree->language, headings[i].label_vi,
					   headings[i].label_en);
	return lh_measure_label(measure, tree->language);
}

/* ------------------------------------------------------------------ */
/* One measure                                                         */

static void set_verdict(struct tree *tree, xmlNode *node, lh_verdict verdict)
{
	if (verdict == LH_VERDICT_NOTHING_STATED)
		return;
	lh_node_set(tree, node, "verdict", lh_verdict_name(verdict));
	lh_node_set(tree, node, "verdict_label", lh_verdict_label(verdict, tree->language));
}

static void add_figure(struct tree *tree, xmlNode *figures, size_t measure, size_t index)
{
	const lh_object *figure = lh_review_stated(tree->review, measure, index);
	const lh_object *about = lh_get_ref(figure, LH_FIGURE_ABOUT);
	const lh_object *by = lh_get_ref(figure, LH_FIGURE_BY);
	xmlNode *node = lh_node_add(tree, figures, "figure");

	lh_node_set(tree, node, "record", lh_tree_refer(tree, figure));
	set_verdict(tree, node, lh_review_stated_verdict(tree->review, measure, index));
	if (by)
		lh_node_set_own(tree, node, "by", lh_words_called(tree->language, by));
	if (about) {
		lh_node_set(tree, node, "about", lh_tree_refer(tree, about));
		lh_node_set_own(tree, node, "about_title", lh_words_title(tree->language, about));
	}
	lh_node_add_quantity(tree, node, "value", lh_get_quantity(figure, LH_FIGURE_VALUE));
	lh_node_add_quantity(tree, node, "recorded",
			     lh_review_stated_recorded(tree->review, measure, index));
}

typedef lh_object *record_at(const lh_review *, size_t, size_t);

static void add_keys(struct tree *tree, xmlNode *node, const char *name, size_t measure,
		     record_at *at)
{
	xmlNode *container = lh_node_add(tree, node, name);
	lh_object *record = NULL;

	for (size_t i = 0; (record = at(tree->review, measure, i)) && !tree->failed; i++)
		lh_tree_add_key(tree, container, record);
}

/* The measure of which this one counts a part, by the points of their codes; or none. */
static size_t whole_of(size_t measure)
{
	const char *code = lh_measure_code(measure);
	size_t count = lh_measure_count(), whole = count, longest = 0;

	for (size_t i = 0; i < count; i++) {
		size_t length = strlen(lh_measure_code(i));

		if (length > longest && strncmp(code, lh_measure_code(i), length) == 0 &&
		    code[length] == '.') {
			whole = i;
			longest = length;
		}
	}
	return whole;
}

/* In a time that the dossier does not cover, 0 says that nothing is recorded, not that nothing was. */
static void add_value(struct tree *tree, xmlNode *measure, const char *name, lh_quantity quantity,
		      bool covered)
{
	xmlNode *node = lh_node_add_quantity(tree, measure, name, quantity);

	if (!node || covered || quantity.known != LH_EXACT || quantity.value.mantissa)
		return;
	xmlUnsetProp(node, (const xmlChar *)"text");
	lh_node_set(tree, node, "text", "–");
}

static void add_measure(struct tree *tree, xmlNode *measures, size_t measure)
{
	const lh_review *review = tree->review;
	size_t whole = whole_of(measure);
	xmlNode *node = lh_node_add(tree, measures, "measure"), *figures = NULL;

	lh_node_set(tree, node, "code", lh_measure_code(measure));
	lh_node_set(tree, node, "label", lh_measure_label(measure, tree->language));
	lh_node_set(tree, node, "description", lh_measure_description(measure, tree->language));
	lh_node_set(tree, node, "unit", lh_measure_unit(measure, tree->language));
	if (whole < lh_measure_count())
		lh_node_set(tree, node, "whole", lh_measure_code(whole));
	lh_node_set_flag(tree, node, "stock", lh_measure_is_stock(measure));
	lh_node_set_flag(tree, node, "stated_only", lh_review_value_is_stated(review, measure));
	lh_node_set_flag(tree, node, "silent", lh_review_is_silent(review, measure));
	set_verdict(tree, node, lh_review_verdict(review, measure));
	lh_tree_set_attainment(tree, node, lh_review_planned_verdict(review, measure));
	add_value(tree, node, "value", lh_review_value(review, measure),
		  lh_review_is_covered(review));
	add_value(tree, node, "previous", lh_review_previous(review, measure),
		  lh_review_previous_is_covered(review));
	lh_node_add_quantity(tree, node, "planned", lh_review_planned(review, measure));
	lh_node_add_quantity(tree, node, "opening", lh_review_opening(review, measure));
	lh_node_add_quantity(tree, node, "admitted", lh_review_admitted(review, measure));
	lh_node_add_quantity(tree, node, "left", lh_review_left(review, measure));
	figures = lh_node_add(tree, node, "figures");
	for (size_t i = 0; i < lh_review_stated_count(review, measure) && !tree->failed; i++)
		add_figure(tree, figures, measure, i);
	add_keys(tree, node, "records", measure, lh_review_record);
	add_keys(tree, node, "undetermined", measure, lh_review_undetermined);
	lh_tree_add_breakdowns(tree, node, measure);
}

void lh_tree_add_measures(struct tree *tree)
{
	xmlNode *groups = lh_node_add(tree, tree->root, "groups"), *measures = NULL;
	const char *group = NULL;
	size_t length = 0;

	for (size_t i = 0; i < lh_measure_count() && !tree->failed; i++) {
		const char *code = lh_measure_code(i);

		if (!group || !is_of_group(code, group, length)) {
			xmlNode *node = lh_node_add(tree, groups, "group");
			char name[64] = "";

			group = code;
			length = strcspn(code, ".");
			memcpy(name, code, length < sizeof(name) ? length : sizeof(name) - 1);
			lh_node_set(tree, node, "code", name);
			lh_node_set(tree, node, "label", heading_of(tree, i));
			measures = lh_node_add(tree, node, "measures");
		}
		add_measure(tree, measures, i);
	}
}
