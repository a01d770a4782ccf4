/* SPDX-License-Identifier: MIT */
/* Fields with several values; what is wrong with the record or the field is tried in sweep.c. */
#include "rows.h"

static void reading_rows(void)
{
	UNSET(lh_list_count, "empty", (event, LH_EVENT_SPEECHES));
	UNSET(lh_list_get, "past the end", (plan, LH_PLAN_TASKS, 2));
	UNSET(lh_list_get, "far past the end", (plan, LH_PLAN_TASKS, PAST));
	UNSET(lh_list_get, "empty", (event, LH_EVENT_SPEECHES, 0));
	UNSET(lh_list_get, "no records", (event, LH_EVENT_TOPICS, 0));
	UNSET(lh_list_get_text, "past the end", (event, LH_EVENT_TOPICS, 2));
	UNSET(lh_list_get_text, "far past the end", (event, LH_EVENT_TOPICS, PAST));
	UNSET(lh_list_get_text, "no texts", (plan, LH_PLAN_TASKS, 0));
	UNSET(lh_list_get_label, "past the end", (plan, LH_PLAN_ALSO, 1, NULL));
	UNSET(lh_list_get_label, "far past the end", (plan, LH_PLAN_ALSO, PAST, "en"));
	UNSET(lh_list_get_label, "no language", (plan, LH_PLAN_ALSO, 0, GARBAGE));
	UNSET(lh_list_get_label, "empty language", (plan, LH_PLAN_ALSO, 0, ""));
	UNSET(lh_list_get_label, "no labels", (event, LH_EVENT_TOPICS, 0, NULL));
	UNSET(lh_list_get_label_language, "past the end", (plan, LH_PLAN_ALSO, 1, 0));
	UNSET(lh_list_get_label_language, "past its end", (plan, LH_PLAN_ALSO, 0, 1));
	UNSET(lh_list_get_label_language, "far past its end", (plan, LH_PLAN_ALSO, 0, PAST));
}

static void child_rows(void)
{
	lh_object *task = lh_list_get(plan, LH_PLAN_TASKS, 0), *made = NULL;

	REFUSED(lh_list_add, "no id", LH_ERROR_VALUE, (root, LH_DOSSIER_EVENTS, "1 a", why));
	REFUSED(lh_list_add, "an id with no UTF-8", LH_ERROR_VALUE,
		(root, LH_DOSSIER_EVENTS, GARBAGE, why));
	REFUSED(lh_list_add, "another's id", LH_ERROR_DUPLICATE,
		(root, LH_DOSSIER_EVENTS, "p", why));
	REFUSED(lh_list_add, "an id where none is", LH_ERROR_FIELD,
		(event, LH_RECORD_CITATIONS, "c", why));
	REFUSED(lh_list_insert, "no id", LH_ERROR_VALUE, (root, LH_DOSSIER_EVENTS, 0, "", why));
	REFUSED(lh_list_insert, "another's id", LH_ERROR_DUPLICATE,
		(plan, LH_PLAN_TASKS, 0, "t", why));
	REFUSED(lh_list_add_copy, "NULL", LH_ERROR_ARGUMENT, (root, LH_DOSSIER_EVENTS, NULL, why));
	REFUSED(lh_list_add_copy, "removed", LH_ERROR_REMOVED,
		(root, LH_DOSSIER_EVENTS, removed, why));
	REFUSED(lh_list_add_copy, "of another class", LH_ERROR_CLASS,
		(root, LH_DOSSIER_EVENTS, plan, why));
	REFUSED(lh_list_add_copy, "a dossier", LH_ERROR_CLASS,
		(root, LH_DOSSIER_EVENTS, root, why));
	REFUSED(lh_list_add_copy, "an id that is there", LH_ERROR_DUPLICATE,
		(root, LH_DOSSIER_EVENTS, event, why));
	REFUSED(lh_list_add_copy, "the other's id is there", LH_ERROR_DUPLICATE,
		(root, LH_DOSSIER_ORGANISATIONS, foreign, why));
	REFUSED(lh_list_add_copy, "into itself", LH_ERROR_ARGUMENT,
		(task, LH_TASK_TASKS, task, why));
	HOLDS(lh_list_insert, "past the end",
	      (made = lh_list_insert(plan, LH_PLAN_TASKS, PAST, NULL, why)) &&
		      lh_object_index(made) == 2);
}

static void item_rows(void)
{
	REFUSED(lh_list_insert_text, "NULL", LH_ERROR_ARGUMENT,
		(event, LH_EVENT_TOPICS, 0, NULL, why));
	REFUSED(lh_list_insert_text, "no UTF-8", LH_ERROR_VALUE,
		(event, LH_EVENT_TOPICS, 0, GARBAGE, why));
	REFUSED(lh_list_insert_text, "blank", LH_ERROR_VALUE, (plan, LH_PLAN_ALSO, 0, " ", why));
	REFUSED(lh_list_insert_text, "no texts", LH_ERROR_FIELD,
		(event, LH_EVENT_HOSTS, 0, "o", why));
	REFUSED(lh_list_set_text, "past the end", LH_ERROR_INDEX,
		(event, LH_EVENT_TOPICS, 2, "x", why));
	REFUSED(lh_list_set_text, "far past the end", LH_ERROR_INDEX,
		(event, LH_EVENT_TOPICS, PAST, "x", why));
	REFUSED(lh_list_set_text, "no UTF-8", LH_ERROR_VALUE,
		(event, LH_EVENT_TOPICS, 0, GARBAGE, why));
	REFUSED(lh_list_set_text, "of labels, past the end", LH_ERROR_INDEX,
		(plan, LH_PLAN_ALSO, 1, "x", why));
	HOLDS(lh_list_set_text, "its own text",
	      !lh_list_set_text(event, LH_EVENT_TOPICS, 0,
				lh_list_get_text(event, LH_EVENT_TOPICS, 0), why) &&
		      strcmp(lh_list_get_text(event, LH_EVENT_TOPICS, 0), "một") == 0);
	REFUSED(lh_list_set_label, "past the end", LH_ERROR_INDEX,
		(plan, LH_PLAN_ALSO, 1, "en", "x", why));
	REFUSED(lh_list_set_label, "far past the end", LH_ERROR_INDEX,
		(plan, LH_PLAN_ALSO, PAST, "en", NULL, why));
	REFUSED(lh_list_set_label, "no language", LH_ERROR_VALUE,
		(plan, LH_PLAN_ALSO, 0, GARBAGE, "x", why));
	REFUSED(lh_list_set_label, "empty language", LH_ERROR_VALUE,
		(plan, LH_PLAN_ALSO, 0, "", NULL, why));
	REFUSED(lh_list_set_label, "no UTF-8", LH_ERROR_VALUE,
		(plan, LH_PLAN_ALSO, 0, "en", GARBAGE, why));
	REFUSED(lh_list_set_label, "no labels", LH_ERROR_FIELD,
		(event, LH_EVENT_TOPICS, 0, "en", "x", why));
	REFUSED(lh_list_insert_ref, "NULL", LH_ERROR_ARGUMENT,
		(event, LH_EVENT_HOSTS, 0, NULL, why));
	REFUSED(lh_list_insert_ref, "removed", LH_ERROR_REMOVED,
		(event, LH_EVENT_HOSTS, 0, removed, why));
	REFUSED(lh_list_insert_ref, "without an id", LH_ERROR_VALUE,
		(event, LH_EVENT_HOSTS, 0, nameless, why));
	REFUSED(lh_list_insert_ref, "of another dossier", LH_ERROR_DOSSIER,
		(event, LH_EVENT_HOSTS, 0, foreign, why));
	REFUSED(lh_list_insert_ref, "of another class", LH_ERROR_CLASS,
		(event, LH_EVENT_HOSTS, 0, plan, why));
	REFUSED(lh_list_insert_ref_id, "NULL", LH_ERROR_ARGUMENT,
		(event, LH_EVENT_HOSTS, 0, NULL, why));
	REFUSED(lh_list_insert_ref_id, "no UTF-8", LH_ERROR_VALUE,
		(event, LH_EVENT_HOSTS, 0, GARBAGE, why));
	REFUSED(lh_list_insert_ref_id, "several", LH_ERROR_VALUE,
		(event, LH_EVENT_HOSTS, 0, "o o", why));
	REFUSED(lh_list_insert_ref_id, "of another class", LH_ERROR_CLASS,
		(event, LH_EVENT_HOSTS, 0, "p", why));
}

static void any_rows(void)
{
	static const size_t twice[] = { 1, 1 }, past[] = { 0, PAST };
	lh_object *task = lh_list_get(plan, LH_PLAN_TASKS, 0);

	REFUSED(lh_list_move, "from past the end", LH_ERROR_INDEX,
		(event, LH_EVENT_TOPICS, 2, 0, why));
	REFUSED(lh_list_move, "to past the end", LH_ERROR_INDEX,
		(event, LH_EVENT_TOPICS, 0, PAST, why));
	REFUSED(lh_list_move, "empty", LH_ERROR_INDEX, (event, LH_EVENT_SPEECHES, 0, 0, why));
	REFUSED(lh_list_arrange, "NULL", LH_ERROR_ARGUMENT, (event, LH_EVENT_TOPICS, NULL, 2, why));
	REFUSED(lh_list_arrange, "of fewer", LH_ERROR_ARGUMENT,
		(event, LH_EVENT_TOPICS, twice, 1, why));
	REFUSED(lh_list_arrange, "of far more", LH_ERROR_ARGUMENT,
		(event, LH_EVENT_TOPICS, twice, PAST, why));
	REFUSED(lh_list_arrange, "one twice", LH_ERROR_ARGUMENT,
		(event, LH_EVENT_TOPICS, twice, 2, why));
	REFUSED(lh_list_arrange, "past the end", LH_ERROR_ARGUMENT,
		(event, LH_EVENT_TOPICS, past, 2, why));
	REFUSED(lh_list_remove, "past the end", LH_ERROR_INDEX, (event, LH_EVENT_TOPICS, 2, why));
	REFUSED(lh_list_remove, "far past the end", LH_ERROR_INDEX,
		(plan, LH_PLAN_TASKS, PAST, why));
	REFUSED(lh_list_remove, "empty", LH_ERROR_INDEX, (event, LH_EVENT_SPEECHES, 0, why));
	HOLDS(lh_list_remove, "the last",
	      !lh_list_remove(event, LH_EVENT_HOSTS, 0, why) && !lh_has(event, LH_EVENT_HOSTS));
	REFUSED(lh_list_remove, "of a freed list", LH_ERROR_INDEX, (event, LH_EVENT_HOSTS, 0, why));
	UNSET(lh_list_get, "of a freed list", (event, LH_EVENT_HOSTS, 0));
	/* With the plan goes its task, which is held still. */
	HOLDS(lh_object_remove, "what holds others", !lh_object_remove(plan, why));
	UNSET(lh_object_parent, "removed with its parent", (task));
	UNSET(lh_list_count, "removed with its parent", (task, LH_TASK_TASKS));
	REFUSED(lh_list_add, "removed with its parent", LH_ERROR_REMOVED,
		(task, LH_TASK_TASKS, NULL, why));
	REFUSED(lh_object_remove, "removed with its parent", LH_ERROR_REMOVED, (task, why));
}

void list_rows(void)
{
	reading_rows();
	child_rows();
	item_rows();
	any_rows();
}
