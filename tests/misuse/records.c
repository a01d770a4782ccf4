/* SPDX-License-Identifier: MIT */
/* Dossiers, and records as they stand in them. */
#include "rows.h"

static void dossier_rows(void)
{
	lh_dossier *made = NULL;
	size_t count = 0;

	HOLDS(lh_dossier_new, "no error wanted", (made = lh_dossier_new(NULL)) != NULL);
	lh_dossier_unref(made);
	UNSET(lh_dossier_ref, "NULL", (NULL));
	UNSET(lh_dossier_unref, "NULL", (NULL));
	REFUSED(lh_dossier_copy, "NULL", LH_ERROR_ARGUMENT, (NULL, why));
	UNSET(lh_dossier_object, "NULL", (NULL));
	UNSET(lh_dossier_find, "NULL", (NULL, "e"));
	UNSET(lh_dossier_find, "NULL id", (dossier, NULL));
	UNSET(lh_dossier_find, "empty id", (dossier, ""));
	UNSET(lh_dossier_find, "no UTF-8", (dossier, GARBAGE));
	UNSET(lh_dossier_find, "very long", (dossier, long_text));
	UNSET(lh_dossier_find, "of a removed record", (dossier, "gone"));
	REFUSED(lh_dossier_search, "NULL", LH_ERROR_ARGUMENT, (NULL, 0, "a", &count, why));
	REFUSED(lh_dossier_search, "nowhere to put the count", LH_ERROR_ARGUMENT,
		(dossier, 0, "a", NULL, why));
	REFUSED(lh_dossier_search, "no class", LH_ERROR_CLASS, (dossier, 99, NULL, &count, why));
	REFUSED(lh_dossier_search, "no UTF-8", LH_ERROR_VALUE, (dossier, 0, GARBAGE, &count, why));
	UNSET(lh_dossier_redact, "NULL", (NULL));
}

static void place_rows(void)
{
	UNSET(lh_object_dossier, "NULL", (NULL));
	HOLDS(lh_object_dossier, "removed", lh_object_dossier(removed) == dossier);
	UNSET(lh_object_class, "NULL", (NULL));
	HOLDS(lh_object_class, "removed", lh_object_class(removed) == LH_CLASS_EVENT);
	UNSET(lh_object_parent, "NULL", (NULL));
	UNSET(lh_object_parent, "removed", (removed));
	UNSET(lh_object_parent, "the dossier", (root));
	UNSET(lh_object_field, "NULL", (NULL));
	UNSET(lh_object_field, "removed", (removed));
	UNSET(lh_object_field, "the dossier", (root));
	UNSET(lh_object_index, "NULL", (NULL));
	UNSET(lh_object_index, "removed", (removed));
	UNSET(lh_object_index, "the dossier", (root));
	HOLDS(lh_object_is_removed, "NULL", lh_object_is_removed(NULL));
	UNSET(lh_object_line, "NULL", (NULL));
	UNSET(lh_object_line, "removed", (removed));
	UNSET(lh_object_column, "NULL", (NULL));
	UNSET(lh_object_column, "removed", (removed));
	UNSET(lh_object_is_referenced, "NULL", (NULL));
	UNSET(lh_object_is_referenced, "removed", (removed));
	UNSET(lh_object_is_referenced, "without an id", (nameless));
	UNSET(lh_object_is_referenced, "no id of its own", (citation));
}

static void name_rows(void)
{
	char buffer[4] = "xyz";

	UNSET(lh_object_format_path, "NULL", (NULL));
	UNSET(lh_object_format_path, "removed", (removed));
	HOLDS(lh_object_name, "NULL", !*lh_object_name(NULL, buffer, sizeof(buffer)));
	HOLDS(lh_object_name, "NULL, no buffer", !*lh_object_name(NULL, NULL, 0));
	HOLDS(lh_object_name, "removed", !*lh_object_name(removed, buffer, sizeof(buffer)));
	HOLDS(lh_object_name, "no buffer", strcmp(lh_object_name(event, NULL, 100), "e") == 0);
	HOLDS(lh_object_name, "no room", strcmp(lh_object_name(event, buffer, 0), "e") == 0);
	HOLDS(lh_object_name, "room for nothing",
	      strcmp(lh_object_name(event, buffer, 1), "e") == 0);
	UNSET(lh_object_format_id, "NULL", (NULL));
	UNSET(lh_object_format_id, "removed", (removed));
	UNSET(lh_object_equal, "NULL", (NULL, event));
	UNSET(lh_object_equal, "removed", (event, removed));
	UNSET(lh_object_equal, "of another class", (event, plan));
	HOLDS(lh_object_equal, "both NULL", lh_object_equal(NULL, NULL));
}

static void move_rows(void)
{
	lh_object *task = lh_list_get(plan, LH_PLAN_TASKS, 0);

	REFUSED(lh_object_move, "NULL", LH_ERROR_ARGUMENT, (NULL, plan, LH_PLAN_TASKS, 0, why));
	REFUSED(lh_object_move, "to NULL", LH_ERROR_ARGUMENT, (task, NULL, LH_PLAN_TASKS, 0, why));
	REFUSED(lh_object_move, "removed", LH_ERROR_REMOVED,
		(removed, root, LH_DOSSIER_EVENTS, 0, why));
	REFUSED(lh_object_move, "to a removed one", LH_ERROR_REMOVED,
		(citation, removed, LH_RECORD_CITATIONS, 0, why));
	REFUSED(lh_object_move, "the dossier", LH_ERROR_ARGUMENT,
		(root, plan, LH_PLAN_TASKS, 0, why));
	REFUSED(lh_object_move, "to a field of another class", LH_ERROR_FIELD,
		(task, event, LH_PLAN_TASKS, 0, why));
	REFUSED(lh_object_move, "to what holds no records", LH_ERROR_FIELD,
		(task, plan, LH_PLAN_TITLE, 0, why));
	REFUSED(lh_object_move, "to records of another class", LH_ERROR_CLASS,
		(event, plan, LH_PLAN_TASKS, 0, why));
	REFUSED(lh_object_move, "of another dossier", LH_ERROR_DOSSIER,
		(foreign, root, LH_DOSSIER_ORGANISATIONS, 0, why));
	REFUSED(lh_object_move, "into itself", LH_ERROR_ARGUMENT,
		(task, task, LH_TASK_TASKS, 0, why));
	HOLDS(lh_object_move, "past the end",
	      !lh_object_move(task, plan, LH_PLAN_TASKS, PAST, why) && lh_object_index(task) == 1);
	REFUSED(lh_object_copy, "NULL", LH_ERROR_ARGUMENT, (NULL, why));
	REFUSED(lh_object_copy, "removed", LH_ERROR_REMOVED, (removed, why));
	REFUSED(lh_object_remove, "NULL", LH_ERROR_ARGUMENT, (NULL, why));
	REFUSED(lh_object_remove, "removed", LH_ERROR_REMOVED, (removed, why));
	REFUSED(lh_object_remove, "the dossier", LH_ERROR_ARGUMENT, (root, why));
}

void record_rows(void)
{
	dossier_rows();
	place_rows();
	name_rows();
	move_rows();
}
