/* SPDX-License-Identifier: MIT */
/* What was planned, and what came of it: plans, amounts, targets. */
#include "base/buffer.h"
#include "base/memory.h"
#include "report/tree.h"

/* ------------------------------------------------------------------ */
/* Plans                                                               */

static void add_progress(struct tree *tree, xmlNode *plan_node, size_t plan)
{
	xmlNode *states = lh_node_add(tree, plan_node, "states"), *node = NULL, *keys = NULL;

	for (int i = 0; i < LH_PROGRESS_COUNT && !tree->failed; i++) {
		lh_progress progress = (lh_progress)i;
		size_t count = lh_review_plan_task_count(tree->review, plan, progress);

		node = lh_node_add(tree, states, "state");
		lh_node_set(tree, node, "code", lh_progress_name(progress));
		lh_node_set(tree, node, "label", lh_progress_label(progress, tree->language));
		lh_node_add_quantity(
			tree, node, "value",
			lh_review_plan_tasks(tree->review, plan, progress, LH_EVERY_AREA));
		keys = lh_node_add(tree, node, "records");
		for (size_t j = 0; j < count; j++)
			lh_tree_add_key(tree, keys,
					lh_review_plan_task(tree->review, plan, progress, j));
	}
}

static void add_areas(struct tree *tree, xmlNode *plan_node, size_t plan)
{
	xmlNode *areas = lh_node_add(tree, plan_node, "areas"), *node = NULL;

	for (unsigned i = 1; i <= lh_field_choice_count(LH_TASK_AREA); i++) {
		lh_quantity all = lh_review_plan_tasks(tree->review, plan, LH_PROGRESS_ALL, i);

		if (!all.value.mantissa)
			continue;
		node = lh_node_add(tree, areas, "area");
		lh_node_set(tree, node, "code", lh_field_choice_name(LH_TASK_AREA, i));
		lh_node_set(tree, node, "label",
			    lh_field_choice_label(LH_TASK_AREA, i, tree->language));
		lh_node_add_quantity(tree, node, "all", all);
		lh_node_add_quantity(tree, node, "done",
				     lh_review_plan_tasks(tree->review, plan, LH_PROGRESS_DONE, i));
	}
}

void lh_tree_add_plans(struct tree *tree)
{
	xmlNode *plans = lh_node_add(tree, tree->root, "plans"), *node = NULL;

	for (size_t i = 0; i < lh_review_plan_count(tree->review) && !tree->failed; i++) {
		const lh_object *plan = lh_review_plan(tree->review, i);

		node = lh_node_add(tree, plans, "plan");
		lh_node_set(tree, node, "record", lh_tree_refer(tree, plan));
		lh_node_set_own(tree, node, "title", lh_words_title(tree->language, plan));
		lh_node_set(tree, node, "kind",
			    lh_field_choice_label(LH_PLAN_KIND, lh_get_choice(plan, LH_PLAN_KIND),
						  tree->language));
		add_progress(tree, node, i);
		add_areas(tree, node, i);
		lh_node_add_quantity(tree, node, "budget", lh_review_plan_budget(tree->review, i));
		lh_node_add_quantity(tree, node, "spent", lh_review_plan_spent(tree->review, i));
	}
}

/* ------------------------------------------------------------------ */
/* Amounts                                                             */

void lh_tree_set_attainment(struct tree *tree, xmlNode *node, lh_attainment attainment)
{
	if (attainment == LH_ATTAINMENT_NOTHING_PLANNED)
		return;
	lh_node_set(tree, node, "attainment", lh_attainment_name(attainment));
	lh_node_set(tree, node, "attainment_label",
		    lh_attainment_label(attainment, tree->language));
}

void lh_tree_add_amounts(struct tree *tree)
{
	xmlNode *amounts = lh_node_add(tree, tree->root, "amounts"), *node = NULL;

	for (size_t i = 0; i < lh_review_amount_count(tree->review) && !tree->failed; i++) {
		const lh_object *task = lh_review_amount_task(tree->review, i);
		size_t measure = lh_review_amount_measure(tree->review, i);

		node = lh_node_add(tree, amounts, "amount");
		lh_node_set(tree, node, "record", lh_tree_refer(tree, task));
		lh_node_set_own(tree, node, "title", lh_words_title(tree->language, task));
		lh_node_set(tree, node, "measure", lh_measure_code(measure));
		lh_node_set(tree, node, "label", lh_measure_label(measure, tree->language));
		lh_node_set_flag(tree, node, "undetermined",
				 lh_review_amount_is_undetermined(tree->review, i));
		lh_tree_set_attainment(tree, node, lh_review_amount_verdict(tree->review, i));
		lh_node_add_quantity(tree, node, "planned",
				     lh_review_amount_planned(tree->review, i));
		lh_node_add_quantity(tree, node, "actual",
				     lh_review_amount_actual(tree->review, i));
	}
}

/* ------------------------------------------------------------------ */
/* Targets                                                             */

/* "At least 7", "Between 7 – 9": what a target asks for; NULL: no memory. */
static char *format_wanted(const struct tree *tree, const lh_object *target)
{
	static const unsigned parts[] = { LH_TARGET_DIRECTION, LH_TARGET_VALUE, LH_TARGET_UPPER };
	static const char *const between[] = { "", " ", " – " };
	struct lh_buffer buffer = { 0 };

	for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
		char *part = NULL;

		if (!lh_has(target, parts[i]))
			continue;
		part = lh_words_field(tree->language, target, parts[i]);
		lh_buffer_puts(&buffer, buffer.size ? between[i] : "");
		if (part)
			lh_buffer_puts(&buffer, part);
		else
			buffer.failed = true;
		lh_free(part);
	}
	lh_buffer_put(&buffer, "", 1);
	if (buffer.failed)
		lh_buffer_destroy(&buffer);
	return buffer.data;
}

static void add_target(struct tree *tree, xmlNode *targets, size_t index)
{
	const lh_object *target = lh_review_target(tree->review, index);
	const lh_object *measured = lh_review_target_measurement(tree->review, index);
	lh_target_state state = lh_review_target_state(tree->review, index);
	lh_date due = lh_get_date(target, LH_TARGET_DUE);
	xmlNode *node = lh_node_add(tree, targets, "target");

	lh_node_set(tree, node, "record", lh_tree_refer(tree, target));
	lh_node_set_own(tree, node, "title", lh_words_title(tree->language, target));
	lh_node_set(tree, node, "unit", lh_get_text(target, LH_TARGET_UNIT));
	lh_node_set_own(tree, node, "wanted", format_wanted(tree, target));
	lh_node_set_date(tree, node, "due", due);
	if (lh_date_is_set(due))
		lh_node_set_own(tree, node, "due_text", lh_words_date(tree->language, due));
	lh_node_set(tree, node, "state", lh_target_state_name(state));
	lh_node_set(tree, node, "state_label", lh_target_state_label(state, tree->language));
	if (lh_has(target, LH_TARGET_BASELINE))
		lh_node_add_quantity(
			tree, node, "baseline",
			(lh_quantity){ lh_get_decimal(target, LH_TARGET_BASELINE), LH_EXACT });
	if (measured)
		lh_node_add_quantity(tree, node, "measured",
				     lh_get_quantity(measured, LH_MEASUREMENT_VALUE));
}

void lh_tree_add_targets(struct tree *tree)
{
	xmlNode *targets = lh_node_add(tree, tree->root, "targets");

	for (size_t i = 0; i < lh_review_target_count(tree->review) && !tree->failed; i++)
		add_target(tree, targets, i);
}
