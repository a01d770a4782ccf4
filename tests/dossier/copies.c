/* SPDX-License-Identifier: MIT */
/* Copies and comparison, over dossiers with every field set. */
#include <lienhiep.h>

#include "common/generate.h"
#include "suites.h"

START_TEST(test_copy_equals)
{
	lh_dossier *dossier = generate_dossier((unsigned)_i);
	lh_dossier *other = generate_dossier((unsigned)_i + 1);
	lh_dossier *copy = lh_dossier_copy(dossier, NULL);

	ck_assert(lh_object_equal(lh_dossier_object(dossier), lh_dossier_object(copy)));
	ck_assert(!lh_object_equal(lh_dossier_object(dossier), lh_dossier_object(other)));
	lh_dossier_unref(dossier);
	/* The copy stands on its own. */
	lh_dossier_unref(other);
	other = generate_dossier((unsigned)_i);
	ck_assert(lh_object_equal(lh_dossier_object(other), lh_dossier_object(copy)));
	lh_dossier_unref(other);
	lh_dossier_unref(copy);
}
END_TEST

/* How many personal fields are set. */
static size_t count_personal(const lh_object *object)
{
	size_t count = 0;
	unsigned field = 0;

	for (unsigned i = 0; (field = lh_class_field_at(lh_object_class(object), i)); i++) {
		count += lh_field_is_personal(field) && lh_has(object, field);
		for (size_t j = 0; lh_field_child_class(field) && j < lh_list_count(object, field);
		     j++)
			count += count_personal(lh_list_get(object, field, j));
	}
	return count;
}

/* Only what is personal goes: the rest of the copy is as it was. */
START_TEST(test_redact)
{
	lh_dossier *dossier = generate_dossier((unsigned)_i);
	lh_dossier *copy = lh_dossier_copy(dossier, NULL);
	lh_person *person = lh_dossier_people_get(dossier, 0), *bare = NULL;
	size_t count = count_personal(lh_dossier_object(copy));
	lh_error error;

	ck_assert_uint_gt(count, 0);
	ck_assert_uint_eq(lh_dossier_redact(copy), count);
	ck_assert_uint_eq(count_personal(lh_dossier_object(copy)), 0);
	ck_assert_uint_eq(lh_dossier_redact(copy), 0);
	bare = lh_dossier_people_get(copy, 0);
	ck_assert(!lh_object_equal((lh_object *)person, (lh_object *)bare));
	ck_assert(!lh_person_set_sex(bare, lh_person_sex(person), &error));
	ck_assert(!lh_person_set_born(bare, lh_person_born(person), &error));
	ck_assert(!lh_person_set_phone(bare, lh_person_phone(person), &error));
	ck_assert(!lh_person_set_email(bare, lh_person_email(person), &error));
	ck_assert(lh_object_equal((lh_object *)person, (lh_object *)bare));
	ck_assert_uint_eq(lh_dossier_redact(NULL), 0);
	lh_dossier_unref(copy);
	lh_dossier_unref(dossier);
}
END_TEST

static bool clear_one(lh_object *object, unsigned *left)
{
	unsigned field = 0;

	for (unsigned i = 0; (field = lh_class_field_at(lh_object_class(object), i)); i++) {
		if (lh_has(object, field) && !(*left)--)
			return lh_clear(object, field, NULL) == 0;
		for (size_t j = 0; lh_field_child_class(field) && j < lh_list_count(object, field);
		     j++)
			if (clear_one(lh_list_get(object, field, j), left))
				return true;
	}
	return false;
}

/* Whichever field is cleared, the two are equal no more. */
START_TEST(test_any_difference)
{
	lh_dossier *dossier = generate_dossier(7);
	unsigned tried = 0;

	for (unsigned at = 0;; at += 37) {
		lh_dossier *copy = lh_dossier_copy(dossier, NULL);
		unsigned left = at;
		bool cleared = clear_one(lh_dossier_object(copy), &left);

		if (cleared)
			ck_assert(!lh_object_equal(lh_dossier_object(dossier),
						   lh_dossier_object(copy)));
		lh_dossier_unref(copy);
		if (!cleared || ++tried == 200)
			break;
	}
	ck_assert_uint_gt(tried, 50);
	lh_dossier_unref(dossier);
}
END_TEST

START_TEST(test_into_another)
{
	lh_dossier *dossier = lh_dossier_new(NULL), *other = lh_dossier_new(NULL);
	lh_plan *plan = lh_dossier_plans_add(dossier, "p", NULL), *copy = NULL;
	lh_organisation *organisation = lh_dossier_organisations_add(dossier, "o", NULL);
	lh_error error;

	lh_plan_set_title(plan, "Kế hoạch", NULL);
	lh_plan_set_title_in(plan, "en", "Plan", NULL);
	lh_plan_set_title_in(plan, "fr", "Projet", NULL);
	lh_list_insert_text(lh_plan_object(plan), LH_PLAN_ALSO, 0, "Tên khác", NULL);
	lh_plan_set_owner(plan, organisation, NULL);
	lh_plan_tasks_add(plan, "t", NULL);
	lh_dossier_set_language(other, "en", NULL);
	copy = lh_as_plan(lh_list_add_copy(lh_dossier_object(other), LH_DOSSIER_PLANS,
					   lh_plan_object(plan), &error));
	ck_assert_ptr_nonnull(copy);
	/* Own text goes to its language, and the English one becomes the own. */
	ck_assert_str_eq(lh_plan_title(copy), "Plan");
	ck_assert_str_eq(lh_plan_title_in(copy, "vi"), "Kế hoạch");
	ck_assert_str_eq(lh_plan_title_in(copy, "fr"), "Projet");
	/* What has no English text keeps its own as that. */
	ck_assert_str_eq(lh_list_get_text(lh_plan_object(copy), LH_PLAN_ALSO, 0), "Tên khác");
	ck_assert_ptr_null(lh_plan_owner(copy));
	ck_assert_str_eq(lh_get_ref_id(lh_plan_object(copy), LH_PLAN_OWNER), "o");
	lh_dossier_organisations_add(other, "o", NULL);
	ck_assert_ptr_nonnull(lh_plan_owner(copy));
	/* A second time its ids are taken: nothing is added. */
	ck_assert_ptr_null(lh_list_add_copy(lh_dossier_object(other), LH_DOSSIER_PLANS,
					    lh_plan_object(plan), &error));
	ck_assert_int_eq(error.code, LH_ERROR_DUPLICATE);
	ck_assert_uint_eq(lh_dossier_plans_count(other), 1);
	ck_assert_ptr_nonnull(lh_dossier_find(other, "t"));
	ck_assert_ptr_null(lh_list_add_copy(lh_dossier_object(other), LH_DOSSIER_EVENTS,
					    lh_plan_object(plan), &error));
	ck_assert_int_eq(error.code, LH_ERROR_CLASS);
	lh_dossier_unref(dossier);
	lh_dossier_unref(other);
}
END_TEST

/* Values that differ in part only: a language, a digit, a state. */
START_TEST(test_near)
{
	lh_dossier *dossier = lh_dossier_new(NULL);
	lh_programme *programme = lh_dossier_programmes_add(dossier, NULL, NULL);
	lh_object *a = lh_target_object(lh_programme_targets_add(programme, NULL, NULL));
	lh_object *b = lh_target_object(lh_programme_targets_add(programme, NULL, NULL));

	lh_set_text(a, LH_TARGET_NAME, "A", NULL);
	lh_set_text(b, LH_TARGET_NAME, "A", NULL);
	lh_set_decimal(a, LH_TARGET_VALUE, (lh_decimal){ 70, 0 }, NULL);
	lh_set_decimal(b, LH_TARGET_VALUE, (lh_decimal){ 70, 0 }, NULL);
	ck_assert(lh_object_equal(a, b));
	lh_set_decimal(b, LH_TARGET_VALUE, (lh_decimal){ 70, 1 }, NULL);
	ck_assert(!lh_object_equal(a, b));
	lh_set_decimal(b, LH_TARGET_VALUE, (lh_decimal){ 71, 0 }, NULL);
	ck_assert(!lh_object_equal(a, b));
	lh_set_decimal(b, LH_TARGET_VALUE, (lh_decimal){ 70, 0 }, NULL);
	lh_set_label(a, LH_TARGET_NAME, "en", "B", NULL);
	ck_assert(!lh_object_equal(a, b));
	lh_set_label(b, LH_TARGET_NAME, "fr", "B", NULL);
	ck_assert(!lh_object_equal(a, b));
	ck_assert(!lh_object_equal(a, lh_programme_object(programme)));
	lh_dossier_unref(dossier);
}
END_TEST

/* A copy of a record would be part of it, and so on: refused; beside it there may be one. */
START_TEST(test_into_itself)
{
	lh_dossier *dossier = lh_dossier_new(NULL);
	lh_task *task = lh_dossier_tasks_add(dossier, NULL, NULL);
	lh_task *inner = lh_task_tasks_add(task, NULL, NULL);
	lh_object *object = lh_task_object(task), *copy = NULL;
	lh_error error;

	ck_assert_ptr_null(lh_list_add_copy(object, LH_TASK_TASKS, object, &error));
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_ptr_null(lh_list_add_copy(lh_task_object(inner), LH_TASK_TASKS, object, &error));
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_uint_eq(lh_task_tasks_count(inner), 0);
	copy = lh_list_add_copy(object, LH_TASK_TASKS, lh_task_object(inner), &error);
	ck_assert(lh_object_equal(copy, lh_task_object(inner)));
	copy = lh_list_add_copy(lh_dossier_object(dossier), LH_DOSSIER_TASKS, object, &error);
	ck_assert(lh_object_equal(copy, object));
	lh_dossier_unref(dossier);
}
END_TEST

static bool copy_below(lh_object *object)
{
	unsigned field = 0;
	lh_error error;
	lh_object *copy = lh_object_copy(object, &error);
	bool fine = copy && lh_object_equal(copy, object) &&
		    lh_object_dossier(copy) != lh_object_dossier(object) &&
		    lh_object_line(copy) == lh_object_line(object);

	lh_dossier_unref(lh_object_dossier(copy));
	for (unsigned i = 0; (field = lh_class_field_at(lh_object_class(object), i)) && fine; i++)
		for (size_t j = 0;
		     lh_field_child_class(field) && j < lh_list_count(object, field) && fine; j++)
			fine = copy_below(lh_list_get(object, field, j));
	return fine;
}

/* Records of every class, wherever they stand, in a dossier of their own. */
START_TEST(test_alone)
{
	lh_dossier *dossier = generate_dossier((unsigned)_i);
	lh_object *task = lh_list_get(lh_dossier_object(dossier), LH_DOSSIER_TASKS, 0);
	lh_error error;

	ck_assert(copy_below(lh_dossier_object(dossier)));
	ck_assert(!lh_object_remove(task, NULL));
	ck_assert_ptr_null(lh_object_copy(task, &error));
	ck_assert_int_eq(error.code, LH_ERROR_REMOVED);
	ck_assert_ptr_null(lh_object_copy(NULL, &error));
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	lh_dossier_unref(dossier);
}
END_TEST

Suite *lh_copies_suite(void)
{
	Suite *suite = suite_create("copies");
	TCase *tests = tcase_create("copies");

	tcase_set_timeout(tests, 300);
	tcase_add_loop_test(tests, test_redact, 1, 4);
	tcase_add_loop_test(tests, test_copy_equals, 0, 4);
	tcase_add_loop_test(tests, test_alone, 0, 2);
	tcase_add_test(tests, test_any_difference);
	tcase_add_test(tests, test_into_another);
	tcase_add_test(tests, test_near);
	tcase_add_test(tests, test_into_itself);
	suite_add_tcase(suite, tests);
	return suite;
}
