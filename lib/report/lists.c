/* SPDX-License-Identifier: MIT */
/* Lists of records: what was done and what is open, the tasks of the period, and the plans after it. */
#include "report/tree.h"

/* ------------------------------------------------------------------ */
/* Items                                                               */

/* Who a record is by, or to, and the day that belongs to it in a list. */
static const struct said {
	unsigned class_number, who, on, due;
} said_of[] = {
	{ LH_CLASS_REQUEST, LH_REQUEST_BY, LH_REQUEST_MADE, 0 },
	{ LH_CLASS_RECOMMENDATION, LH_RECOMMENDATION_ADDRESSEE, LH_RECOMMENDATION_MADE, 0 },
	{ LH_CLASS_PLAN, LH_PLAN_LEAD, LH_PLAN_FINISHED, LH_PLAN_TO },
	{ LH_CLASS_TASK, LH_TASK_LEAD, LH_TASK_FINISHED, LH_TASK_DUE },
	{ LH_CLASS_CITATION, LH_CITATION_SOURCE, 0, 0 },
};

static void set_date(struct tree *tree, xmlNode *node, const char *name, const char *text_name,
		     lh_date date)
{
	if (!lh_date_is_set(date))
		return;
	lh_node_set_date(tree, node, name, date);
	lh_node_set_own(tree, node, text_name, lh_words_date(tree->language, date));
}

static void set_said(struct tree *tree, xmlNode *node, const lh_object *record)
{
	for (size_t i = 0; i < sizeof(said_of) / sizeof(*said_of); i++) {
		const struct said *said = &said_of[i];
		const lh_object *who = NULL;

		if (said->class_number != lh_object_class(record))
			continue;
		who = lh_get_ref(record, said->who);
		if (who)
			lh_node_set_own(tree, node, "who", lh_words_title(tree->language, who));
		set_date(tree, node, "on", "on_text", lh_get_date(record, said->on));
		set_date(tree, node, "due", "due_text", lh_get_date(record, said->due));
	}
}

/* What a source says, and how the dossier reads it. */
static void set_correction(struct tree *tree, xmlNode *node, const lh_object *citation)
{
	unsigned field = lh_class_field_find(lh_object_class(lh_object_parent(citation)),
					     lh_get_text(citation, LH_CITATION_FIELD));

	if (field)
		lh_node_set(tree, node, "field", lh_field_label(field, tree->language));
	lh_node_set(tree, node, "stated", lh_get_text(citation, LH_CITATION_STATED));
	lh_node_set(tree, node, "corrected", lh_get_text(citation, LH_CITATION_CORRECTED));
	lh_node_set(tree, node, "locus", lh_get_text(citation, LH_CITATION_LOCUS));
}

static void add_item(struct tree *tree, xmlNode *items, const lh_object *record)
{
	bool is_citation = lh_object_class(record) == LH_CLASS_CITATION;
	const lh_object *shown = is_citation ? lh_object_parent(record) : record;
	xmlNode *node = lh_node_add(tree, items, "item");

	lh_node_set(tree, node, "record", lh_tree_refer(tree, shown));
	lh_node_set_own(tree, node, "title", lh_words_title(tree->language, shown));
	set_said(tree, node, record);
	if (is_citation)
		set_correction(tree, node, record);
}

void lh_tree_add_lists(struct tree *tree)
{
	xmlNode *lists = lh_node_add(tree, tree->root, "lists"), *node = NULL, *items = NULL;
	lh_object *record = NULL;

	for (int i = 0; i < LH_REVIEW_LIST_COUNT && !tree->failed; i++) {
		lh_review_list list = (lh_review_list)i;

		node = lh_node_add(tree, lists, "list");
		lh_node_set(tree, node, "code", lh_review_list_name((lh_review_list)i));
		lh_node_set(tree, node, "label", lh_review_list_label(list, tree->language));
		items = lh_node_add(tree, node, "items");
		for (size_t j = 0; (record = lh_review_list_get(tree->review, list, j)); j++)
			add_item(tree, items, record);
	}
}

/* ------------------------------------------------------------------ */
/* Tasks                                                               */

/* Days from the first of the period: what a picture of time is drawn with. */
static void set_day(struct tree *tree, xmlNode *node, const char *name, lh_date date)
{
	if (lh_date_is_set(date))
		lh_node_set_number(tree, node, name,
				   lh_date_to_days(date) -
					   lh_date_to_days(lh_review_from(tree->review)));
}

static void set_status(struct tree *tree, xmlNode *node, const lh_object *task)
{
	unsigned status = lh_get_choice(task, LH_TASK_STATUS);
	unsigned area = lh_get_choice(task, LH_TASK_AREA);

	lh_node_set(tree, node, "status", lh_field_choice_name(LH_TASK_STATUS, status));
	lh_node_set(tree, node, "status_label",
		    lh_field_choice_label(LH_TASK_STATUS, status, tree->language));
	lh_node_set(tree, node, "area", lh_field_choice_label(LH_TASK_AREA, area, tree->language));
}

static void add_task(struct tree *tree, xmlNode *tasks, const lh_object *task)
{
	lh_date start = lh_get_date(task, LH_TASK_START), due = lh_get_date(task, LH_TASK_DUE);
	lh_date started = lh_get_date(task, LH_TASK_STARTED);
	lh_date finished = lh_get_date(task, LH_TASK_FINISHED);
	xmlNode *node = lh_node_add(tree, tasks, "task");

	lh_node_set(tree, node, "record", lh_tree_refer(tree, task));
	lh_node_set_own(tree, node, "title", lh_words_title(tree->language, task));
	set_status(tree, node, task);
	lh_node_set_flag(tree, node, "late", lh_tree_has_mark(tree, task, MARK_LATE));
	lh_node_set_flag(tree, node, "overdue", lh_tree_has_mark(tree, task, MARK_OVERDUE));
	set_date(tree, node, "start", "start_text", start);
	set_date(tree, node, "due", "due_text", due);
	set_date(tree, node, "started", "started_text", started);
	set_date(tree, node, "finished", "finished_text", finished);
	set_day(tree, node, "start_day", lh_date_first_day(start));
	set_day(tree, node, "due_day", lh_date_last_day(due));
	set_day(tree, node, "started_day", lh_date_first_day(started));
	set_day(tree, node, "finished_day", lh_date_last_day(finished));
}

void lh_tree_add_tasks(struct tree *tree)
{
	size_t all = lh_measure_find("tasks"), overdue = lh_measure_find("tasks.overdue");
	xmlNode *tasks = lh_node_add(tree, tree->root, "tasks");
	lh_object *task = NULL;

	lh_tree_mark(tree, all, MARK_TASK);
	lh_tree_mark(tree, lh_measure_find("tasks.late"), MARK_LATE);
	lh_tree_mark(tree, overdue, MARK_OVERDUE);
	for (size_t i = 0; (task = lh_review_record(tree->review, all, i)) && !tree->failed; i++)
		add_task(tree, tasks, task);
	/* Those whose deadline is older than the period. */
	for (size_t i = 0; (task = lh_review_record(tree->review, overdue, i)); i++)
		if (!lh_tree_has_mark(tree, task, MARK_TASK))
			add_task(tree, tasks, task);
}

/* ------------------------------------------------------------------ */
/* The time after                                                      */

static void add_next_tasks(struct tree *tree, xmlNode *node, const lh_object *owner, unsigned field)
{
	size_t count = lh_list_count(owner, field);
	xmlNode *tasks = lh_node_add(tree, node, "tasks"), *topics = NULL;

	for (size_t i = 0; i < count && !tree->failed; i++) {
		const lh_object *task = lh_list_get(owner, field, i);

		node = lh_node_add(tree, tasks, "task");
		lh_node_set(tree, node, "record", lh_tree_refer(tree, task));
		lh_node_set_own(tree, node, "title", lh_words_title(tree->language, task));
		set_status(tree, node, task);
		set_said(tree, node, task);
		topics = lh_node_add(tree, node, "topics");
		for (size_t j = 0; j < lh_list_count(task, LH_TASK_TOPICS); j++)
			lh_node_add_text(tree, topics, "topic",
					 lh_list_get_text(task, LH_TASK_TOPICS, j));
		add_next_tasks(tree, node, task, LH_TASK_TASKS);
	}
}

void lh_tree_add_next_plans(struct tree *tree)
{
	xmlNode *plans = lh_node_add(tree, tree->root, "next_plans"), *node = NULL;
	lh_object *plan = NULL;

	for (size_t i = 0; (plan = lh_review_list_get(tree->review, LH_REVIEW_NEXT_PLANS, i));
	     i++) {
		node = lh_node_add(tree, plans, "plan");
		lh_node_set(tree, node, "record", lh_tree_refer(tree, plan));
		lh_node_set_own(tree, node, "title", lh_words_title(tree->language, plan));
		add_next_tasks(tree, node, plan, LH_PLAN_TASKS);
	}
}
