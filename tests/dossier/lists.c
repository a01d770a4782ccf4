/* SPDX-License-Identifier: MIT */
/* Lists: order under add, insert, move and remove. */
#include <stdlib.h>
#include <string.h>

#include <lienhiep.h>

#include "suites.h"

static lh_dossier *dossier;
static lh_error error;

static void setup(void)
{
	dossier = lh_dossier_new(NULL);
}

static void teardown(void)
{
	lh_dossier_unref(dossier);
}

/* The ids of a list of children, in order. */
static const char *order_of(const lh_object *object, unsigned field)
{
	static char order[256];

	order[0] = '\0';
	for (size_t i = 0; i < lh_list_count(object, field); i++) {
		const lh_object *child = lh_list_get(object, field, i);

		ck_assert_uint_eq(lh_object_index(child), i);
		strcat(order, lh_get_text(child, LH_RECORD_ID));
	}
	return order;
}

START_TEST(test_children)
{
	lh_object *root = lh_dossier_object(dossier);
	lh_object *a = NULL;

	lh_list_add(root, LH_DOSSIER_TASKS, "b", NULL);
	lh_list_insert(root, LH_DOSSIER_TASKS, 0, "a", NULL);
	lh_list_insert(root, LH_DOSSIER_TASKS, 99, "d", NULL);
	lh_list_insert(root, LH_DOSSIER_TASKS, 2, "c", NULL);
	ck_assert_str_eq(order_of(root, LH_DOSSIER_TASKS), "abcd");
	ck_assert_int_eq(lh_list_move(root, LH_DOSSIER_TASKS, 0, 3, NULL), 0);
	ck_assert_str_eq(order_of(root, LH_DOSSIER_TASKS), "bcda");
	ck_assert_int_eq(lh_list_move(root, LH_DOSSIER_TASKS, 3, 1, NULL), 0);
	ck_assert_str_eq(order_of(root, LH_DOSSIER_TASKS), "bacd");
	ck_assert_int_eq(lh_list_move(root, LH_DOSSIER_TASKS, 4, 1, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_INDEX);
	a = lh_dossier_find(dossier, "a");
	ck_assert_int_eq(lh_object_move(a, root, LH_DOSSIER_TASKS, 99, NULL), 0);
	ck_assert_str_eq(order_of(root, LH_DOSSIER_TASKS), "bcda");
	ck_assert_int_eq(lh_object_move(a, lh_dossier_find(dossier, "c"), LH_TASK_TASKS, 0, NULL),
			 0);
	ck_assert_str_eq(order_of(root, LH_DOSSIER_TASKS), "bcd");
	ck_assert_ptr_eq(lh_object_parent(a), lh_dossier_find(dossier, "c"));
	ck_assert_int_eq(lh_object_move(lh_dossier_find(dossier, "c"), a, LH_TASK_TASKS, 0, &error),
			 -1);
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_int_eq(lh_object_move(a, root, LH_DOSSIER_EVENTS, 0, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_CLASS);
	ck_assert_int_eq(lh_list_remove(root, LH_DOSSIER_TASKS, 1, NULL), 0);
	ck_assert(lh_object_is_removed(a));
	ck_assert_str_eq(order_of(root, LH_DOSSIER_TASKS), "bd");
	ck_assert_int_eq(lh_clear(root, LH_DOSSIER_TASKS, NULL), 0);
	ck_assert(!lh_has(root, LH_DOSSIER_TASKS));
	ck_assert_int_eq(lh_list_remove(root, LH_DOSSIER_TASKS, 0, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_INDEX);
}
END_TEST

START_TEST(test_items)
{
	lh_object *event = lh_list_add(lh_dossier_object(dossier), LH_DOSSIER_EVENTS, "e", NULL);
	char *form = NULL;

	ck_assert_int_eq(lh_list_insert_text(event, LH_EVENT_TOPICS, 0, "  hai ", NULL), 0);
	ck_assert_int_eq(lh_list_insert_text(event, LH_EVENT_TOPICS, 0, "một", NULL), 0);
	ck_assert_int_eq(lh_list_insert_text(event, LH_EVENT_TOPICS, 9, "ba", NULL), 0);
	ck_assert_int_eq(lh_list_set_text(event, LH_EVENT_TOPICS, 2, "bốn", NULL), 0);
	ck_assert_int_eq(lh_list_set_text(event, LH_EVENT_TOPICS, 2, " ", &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_VALUE);
	ck_assert_int_eq(lh_list_set_text(event, LH_EVENT_TOPICS, 3, "x", &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_INDEX);
	form = lh_format_field(event, LH_EVENT_TOPICS);
	ck_assert_str_eq(form, "một\nhai\nbốn");
	free(form);
	ck_assert_int_eq(lh_list_set_text(event, LH_EVENT_TOPICS, 1, NULL, NULL), 0);
	ck_assert_uint_eq(lh_list_count(event, LH_EVENT_TOPICS), 2);
	ck_assert_str_eq(lh_list_get_text(event, LH_EVENT_TOPICS, 1), "bốn");
	ck_assert_int_eq(lh_list_insert_ref_id(event, LH_EVENT_HOSTS, 0, "b", NULL), 0);
	ck_assert_int_eq(lh_list_insert_ref_id(event, LH_EVENT_HOSTS, 0, "a", NULL), 0);
	ck_assert_int_eq(lh_list_insert_ref_id(event, LH_EVENT_HOSTS, 0, "c d", &error), -1);
	ck_assert_int_eq(lh_list_move(event, LH_EVENT_HOSTS, 0, 1, NULL), 0);
	form = lh_format_field(event, LH_EVENT_HOSTS);
	ck_assert_str_eq(form, "b a");
	free(form);
	ck_assert_ptr_null(lh_list_get(event, LH_EVENT_HOSTS, 0));
	ck_assert_str_eq(lh_list_get_text(event, LH_EVENT_HOSTS, 0), "b");
	ck_assert_ptr_null(lh_list_get_text(event, LH_EVENT_HOSTS, 2));
	ck_assert_int_eq(lh_list_remove(event, LH_EVENT_HOSTS, 0, NULL), 0);
	ck_assert_uint_eq(lh_list_count(event, LH_EVENT_HOSTS), 1);
}
END_TEST

START_TEST(test_labels)
{
	lh_object *plan = lh_list_add(lh_dossier_object(dossier), LH_DOSSIER_PLANS, "p", NULL);

	ck_assert_int_eq(lh_list_insert_text(plan, LH_PLAN_ALSO, 0, "Tên khác", NULL), 0);
	ck_assert_int_eq(lh_list_set_label(plan, LH_PLAN_ALSO, 0, "en", "Other name", NULL), 0);
	ck_assert_str_eq(lh_list_get_label(plan, LH_PLAN_ALSO, 0, "en"), "Other name");
	ck_assert_str_eq(lh_list_get_label(plan, LH_PLAN_ALSO, 0, NULL), "Tên khác");
	ck_assert_str_eq(lh_list_get_label_language(plan, LH_PLAN_ALSO, 0, 0), "en");
	ck_assert_ptr_null(lh_list_get_label(plan, LH_PLAN_ALSO, 1, "en"));
	ck_assert_int_eq(lh_list_set_label(plan, LH_PLAN_ALSO, 1, "en", "x", &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_INDEX);
	ck_assert_int_eq(lh_list_set_text(plan, LH_PLAN_ALSO, 0, "Tên mới", NULL), 0);
	ck_assert_str_eq(lh_list_get_label(plan, LH_PLAN_ALSO, 0, "en"), "Other name");
	ck_assert_str_eq(lh_list_get_text(plan, LH_PLAN_ALSO, 0), "Tên mới");
	/* Without its own text, however its language is named, an item is gone. */
	ck_assert_int_eq(lh_dossier_set_language(dossier, "vi", NULL), 0);
	for (size_t i = 0; i < 2; i++) {
		const char *const languages[] = { NULL, "vi" };

		ck_assert_int_eq(lh_list_insert_text(plan, LH_PLAN_ALSO, 0, "Thừa", NULL), 0);
		ck_assert_int_eq(lh_list_set_label(plan, LH_PLAN_ALSO, 0, languages[i], NULL, NULL), 0);
		ck_assert_uint_eq(lh_list_count(plan, LH_PLAN_ALSO), 1);
		ck_assert_str_eq(lh_list_get_text(plan, LH_PLAN_ALSO, 0), "Tên mới");
	}
	/* Nor has a list any that was never filled. */
	plan = lh_list_add(lh_dossier_object(dossier), LH_DOSSIER_PLANS, NULL, NULL);
	ck_assert_ptr_null(lh_list_get_label(plan, LH_PLAN_ALSO, 0, NULL));
	ck_assert_ptr_null(lh_list_get_label_language(plan, LH_PLAN_ALSO, 0, 0));
}
END_TEST

/* To the place behind the last, and from it, nothing can be moved. */
START_TEST(test_move_past_the_end)
{
	lh_object *root = lh_dossier_object(dossier);
	lh_object *first = lh_list_add(root, LH_DOSSIER_TASKS, NULL, NULL);

	lh_list_add(root, LH_DOSSIER_TASKS, NULL, NULL);
	ck_assert_int_eq(lh_list_move(root, LH_DOSSIER_TASKS, 0, 2, NULL), -1);
	ck_assert_int_eq(lh_list_move(root, LH_DOSSIER_TASKS, 2, 0, NULL), -1);
	ck_assert_int_eq(lh_list_move(root, LH_DOSSIER_PLANS, 0, 0, NULL), -1);
	ck_assert_uint_eq(lh_object_index(first), 0);
	ck_assert_int_eq(lh_list_move(root, LH_DOSSIER_TASKS, 0, 1, NULL), 0);
	ck_assert_uint_eq(lh_object_index(first), 1);
}
END_TEST

/* The place of a record is right, however its list changed and wherever the record came from. */
START_TEST(test_places)
{
	lh_object *root = lh_dossier_object(dossier), *plan = NULL;
	const unsigned lists[] = { LH_DOSSIER_TASKS, LH_PLAN_TASKS };
	unsigned state = 1;

	plan = lh_list_add(root, LH_DOSSIER_PLANS, NULL, NULL);
	for (int i = 0; i < 2000; i++) {
		unsigned at = (state = state * 1664525u + 1013904223u) >> 8, which = at % 2;
		lh_object *owner = which ? plan : root, *other = which ? root : plan;
		size_t count = lh_list_count(owner, lists[which]);

		at /= 2;
		if (count < 5 || at % 5 < 2)
			ck_assert_ptr_nonnull(
				lh_list_insert(owner, lists[which], at % 7, NULL, NULL));
		else if (at % 5 == 2)
			ck_assert_int_eq(
				lh_list_move(owner, lists[which], at % count, at / 8 % count, NULL),
				0);
		else if (at % 5 == 3)
			ck_assert_int_eq(
				lh_object_remove(lh_list_get(owner, lists[which], at % count),
						 NULL),
				0);
		else
			ck_assert_int_eq(
				lh_object_move(lh_list_get(owner, lists[which], at % count), other,
					       lists[!which], at % 9, NULL),
				0);
		for (size_t j = 0; j < lh_list_count(owner, lists[which]); j++)
			if (lh_object_index(lh_list_get(owner, lists[which], j)) != j)
				ck_abort_msg("place %zu after %d changes", j, i);
	}
	ck_assert_uint_gt(lh_list_count(root, LH_DOSSIER_TASKS), 20);
}
END_TEST

/* In another order at once; what is no order is refused. */
START_TEST(test_arrange)
{
	static const struct {
		size_t order[4];
		const char *after; /* NULL: refused */
	} cases[] = {
		{ { 0, 1, 2, 3 }, "abcd" },	 { { 3, 2, 1, 0 }, "dcba" },
		{ { 1, 2, 3, 0 }, "bcda" },	 { { 0, 2, 1, 3 }, "acbd" },
		{ { 0, 0, 1, 2 }, NULL },	 { { 0, 1, 2, 4 }, NULL },
		{ { 1, 2, 3, SIZE_MAX }, NULL },
	};
	const size_t none = 0;

	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		lh_dossier *one = lh_dossier_new(NULL);
		lh_object *root = lh_dossier_object(one), *task = NULL;
		const char *after = cases[i].after ? cases[i].after : "abcd";

		for (const char *id = "abcd"; *id; id++) {
			char name[2] = { *id, '\0' };

			task = lh_list_add(root, LH_DOSSIER_TASKS, name, NULL);
		}
		for (size_t j = 0; j < 4; j++) {
			char name[2] = { "abcd"[j], '\0' };

			lh_list_insert_text(task, LH_TASK_TOPICS, j, name, NULL);
		}
		ck_assert_int_eq(lh_list_arrange(root, LH_DOSSIER_TASKS, cases[i].order, 4, &error),
				 cases[i].after ? 0 : -1);
		ck_assert_int_eq(error.code, cases[i].after ? LH_OK : LH_ERROR_ARGUMENT);
		ck_assert_int_eq(lh_list_arrange(task, LH_TASK_TOPICS, cases[i].order, 4, NULL),
				 cases[i].after ? 0 : -1);
		for (size_t j = 0; j < 4; j++) {
			const lh_object *child = lh_list_get(root, LH_DOSSIER_TASKS, j);

			ck_assert_int_eq(*lh_get_text(child, LH_RECORD_ID), after[j]);
			ck_assert_uint_eq(lh_object_index(child), j);
			ck_assert_int_eq(*lh_list_get_text(task, LH_TASK_TOPICS, j), after[j]);
		}
		ck_assert_int_eq(lh_list_arrange(root, LH_DOSSIER_TASKS, cases[i].order, 3, &error),
				 -1);
		ck_assert_int_eq(lh_list_arrange(root, LH_DOSSIER_EVENTS, NULL, 0, &error), 0);
		ck_assert_int_eq(lh_list_arrange(root, LH_DOSSIER_EVENTS, &none, 1, &error), -1);
		ck_assert_int_eq(lh_list_arrange(root, LH_DOSSIER_TITLE, &none, 1, &error), -1);
		ck_assert_int_eq(lh_list_arrange(NULL, LH_DOSSIER_TASKS, &none, 1, &error), -1);
		lh_dossier_unref(one);
	}
}
END_TEST

Suite *lh_lists_suite(void)
{
	Suite *suite = suite_create("lists");
	TCase *tests = tcase_create("lists");

	tcase_add_checked_fixture(tests, setup, teardown);
	tcase_add_test(tests, test_children);
	tcase_add_test(tests, test_move_past_the_end);
	tcase_add_test(tests, test_places);
	tcase_add_test(tests, test_arrange);
	tcase_add_test(tests, test_items);
	tcase_add_test(tests, test_labels);
	suite_add_tcase(suite, tests);
	return suite;
}
