/* SPDX-License-Identifier: MIT */
/* Lifetimes: what outlives what, and what a removed record says. */
#include <stdlib.h>
#include <string.h>

#include <lienhiep.h>

#include "dossier/store.h"
#include "suites.h"

START_TEST(test_new)
{
	lh_dossier *dossier = lh_dossier_new(NULL);

	ck_assert_int_eq(lh_dossier_version(dossier), 1);
	ck_assert_str_eq(lh_dossier_language(dossier), "vi");
	ck_assert_ptr_eq(lh_dossier_object(dossier), (lh_object *)dossier);
	ck_assert_uint_eq(lh_object_class(lh_dossier_object(dossier)), LH_CLASS_DOSSIER);
	ck_assert_ptr_eq(lh_dossier_ref(dossier), dossier);
	ck_assert_ptr_null(lh_dossier_unref(dossier));
	ck_assert_ptr_null(lh_dossier_unref(dossier));
	ck_assert_ptr_null(lh_dossier_unref(NULL));
	ck_assert_ptr_null(lh_dossier_ref(NULL));
}
END_TEST

START_TEST(test_removed)
{
	lh_dossier *dossier = lh_dossier_new(NULL);
	lh_plan *plan = lh_dossier_plans_add(dossier, "p", NULL);
	lh_task *task = lh_plan_tasks_add(plan, "t", NULL);
	lh_task *inner = lh_task_tasks_add(task, "u", NULL);
	lh_error error;

	lh_task_set_title(inner, "Nhiệm vụ", NULL);
	ck_assert_int_eq(lh_object_remove(lh_task_object(task), &error), 0);
	for (unsigned i = 0; i < lh_class_field_count(LH_CLASS_TASK); i++) {
		unsigned field = lh_class_field_at(LH_CLASS_TASK, i);

		ck_assert(!lh_has(lh_task_object(inner), field));
		ck_assert_ptr_null(lh_get_text(lh_task_object(inner), field));
		ck_assert_int_eq(lh_clear(lh_task_object(inner), field, &error), -1);
		ck_assert_int_eq(error.code, LH_ERROR_REMOVED);
	}
	ck_assert(lh_object_is_removed(lh_task_object(task)));
	ck_assert(lh_object_is_removed(lh_task_object(inner)));
	ck_assert_uint_eq(lh_object_class(lh_task_object(inner)), LH_CLASS_TASK);
	ck_assert_ptr_eq(lh_object_dossier(lh_task_object(inner)), dossier);
	ck_assert_ptr_null(lh_object_parent(lh_task_object(inner)));
	ck_assert_ptr_null(lh_object_format_path(lh_task_object(inner)));
	ck_assert_ptr_null(lh_dossier_find(dossier, "u"));
	ck_assert_uint_eq(lh_plan_tasks_count(plan), 0);
	ck_assert_ptr_null(lh_task_tasks_add(inner, NULL, &error));
	ck_assert_int_eq(error.code, LH_ERROR_REMOVED);
	ck_assert_int_eq(lh_object_remove(lh_task_object(task), &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_REMOVED);
	ck_assert_int_eq(lh_object_remove(lh_dossier_object(dossier), &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	lh_dossier_unref(dossier);
}
END_TEST

START_TEST(test_path)
{
	lh_dossier *dossier = lh_dossier_new(NULL);
	lh_plan *plan = NULL;
	lh_object *citation = NULL;
	char *path = NULL;

	lh_dossier_plans_add(dossier, NULL, NULL);
	plan = lh_dossier_plans_add(dossier, NULL, NULL);
	lh_plan_tasks_add(plan, NULL, NULL);
	citation = lh_list_add(lh_task_object(lh_plan_tasks_get(plan, 0)), LH_RECORD_CITATIONS, NULL,
			       NULL);
	path = lh_object_format_path(citation);
	ck_assert_str_eq(path, "/dossier/plans/plan[2]/tasks/task[1]/citations/citation[1]");
	free(path);
	ck_assert_uint_eq(lh_object_field(citation), LH_RECORD_CITATIONS);
	ck_assert_uint_eq(lh_object_index(lh_plan_object(plan)), 1);
	/* A citation has none of the fields that other records have. */
	ck_assert_ptr_null(lh_list_add(citation, LH_RECORD_CITATIONS, NULL, NULL));
	ck_assert_int_eq(lh_set_text(citation, LH_RECORD_NOTE, "x", NULL), -1);
	lh_dossier_unref(dossier);
}
END_TEST

START_TEST(test_depth)
{
	lh_dossier *dossier = lh_dossier_new(NULL);
	lh_task *task = lh_dossier_tasks_add(dossier, NULL, NULL), *next = task;
	lh_task *other = lh_dossier_tasks_add(dossier, NULL, NULL);
	lh_error error;
	int depth = 1;

	for (; next; depth += next != NULL) {
		task = next;
		next = lh_task_tasks_add(task, NULL, &error);
	}
	ck_assert_int_eq(depth, LH_MAX_NESTING);
	ck_assert_int_eq(error.code, LH_ERROR_LIMIT);
	ck_assert_int_eq(lh_object_move(lh_task_object(other), lh_task_object(task), LH_TASK_TASKS, 0,
					&error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_LIMIT);
	ck_assert_ptr_null(lh_list_add_copy(lh_task_object(other), LH_TASK_TASKS,
					    lh_list_get(lh_dossier_object(dossier), LH_DOSSIER_TASKS, 0),
					    &error));
	ck_assert_int_eq(error.code, LH_ERROR_LIMIT);
	lh_dossier_unref(dossier);
}
END_TEST

Suite *lh_life_suite(void)
{
	Suite *suite = suite_create("life");
	TCase *tests = tcase_create("life");

	tcase_add_test(tests, test_new);
	tcase_add_test(tests, test_removed);
	tcase_add_test(tests, test_path);
	tcase_add_test(tests, test_depth);
	suite_add_tcase(suite, tests);
	return suite;
}
