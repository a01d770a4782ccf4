/* SPDX-License-Identifier: MIT */
/* References forward and to nested records, and what removal leaves of them. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lienhiep.h>

#include "suites.h"

static lh_dossier *dossier;
static lh_object *root;
static lh_error error;

static void setup(void)
{
	dossier = lh_dossier_new(NULL);
	root = lh_dossier_object(dossier);
}

static void teardown(void)
{
	lh_dossier_unref(dossier);
}

/* Everything refers to what comes later in the file, also within a record that is nested. */
START_TEST(test_forward_in_file)
{
	static const char file[] =
		"<dossier xmlns='urn:lienhiep:dossier:1' version='1' owner='hội'><programmes>"
		"<programme id='ct' basis='vb'><targets><target id='chỉ-tiêu'/></targets>"
		"</programme></programmes><plans><plan id='p' serves='chỉ-tiêu' under='ct'/>"
		"</plans><solutions><solution id='gp' arises_from='bài-2' serves='chỉ-tiêu'/>"
		"</solutions><contests><contest id='thi'><fields><contest_field id='lv'/>"
		"</fields><criteria><criterion id='tc'/></criteria><entries><entry id='bài-1' "
		"field='lv'/><entry id='bài-2' field='lv' authors='x y'><scores><score "
		"criterion='tc' juror='x'/></scores></entry></entries></contest></contests>"
		"<people><person id='x'/><person id='y'/></people><figures><figure about='bài-2' "
		"measure='events' value='1'/></figures><documents><document id='vb'/></documents>"
		"<organisations><organisation id='hội'/></organisations></dossier>";
	static const struct {
		const char *from;
		unsigned field;
		const char *to;
	} refs[] = {
		{ "ct", LH_PROGRAMME_BASIS, "vb" },	    { "p", LH_PLAN_UNDER, "ct" },
		{ "gp", LH_SOLUTION_ARISES_FROM, "bài-2" }, { "bài-1", LH_ENTRY_FIELD, "lv" },
		{ "bài-2", LH_ENTRY_FIELD, "lv" },
	};
	lh_dossier *read = lh_dossier_read_memory(file, strlen(file), NULL, NULL, &error);
	lh_object *score = NULL, *figure = NULL;

	ck_assert_msg(read, "%s", error.text_en);
	for (size_t i = 0; i < COUNT_OF(refs); i++) {
		ck_assert_ptr_eq(lh_get_ref(lh_dossier_find(read, refs[i].from), refs[i].field),
				 lh_dossier_find(read, refs[i].to));
		ck_assert_str_eq(lh_get_text(lh_dossier_find(read, refs[i].to), LH_RECORD_ID),
				 refs[i].to);
	}
	ck_assert_ptr_eq(lh_dossier_owner(read), lh_as_organisation(lh_dossier_find(read, "hội")));
	ck_assert_ptr_eq(lh_list_get(lh_dossier_find(read, "p"), LH_PLAN_SERVES, 0),
			 lh_dossier_find(read, "chỉ-tiêu"));
	ck_assert_ptr_eq(lh_list_get(lh_dossier_find(read, "bài-2"), LH_ENTRY_AUTHORS, 1),
			 lh_dossier_find(read, "y"));
	score = lh_list_get(lh_dossier_find(read, "bài-2"), LH_ENTRY_SCORES, 0);
	ck_assert_ptr_eq(lh_get_ref(score, LH_SCORE_CRITERION), lh_dossier_find(read, "tc"));
	figure = lh_list_get(lh_dossier_object(read), LH_DOSSIER_FIGURES, 0);
	ck_assert_ptr_eq(lh_get_ref(figure, LH_FIGURE_ABOUT), lh_dossier_find(read, "bài-2"));
	lh_dossier_unref(read);
}
END_TEST

/* A reference to any class takes a record of each. */
START_TEST(test_any_class)
{
	lh_object *figure = lh_list_add(root, LH_DOSSIER_FIGURES, NULL, NULL);
	unsigned field = 0;
	char id[32];

	for (unsigned i = 0; (field = lh_class_field_at(LH_CLASS_DOSSIER, i)); i++) {
		lh_object *record = NULL;

		snprintf(id, sizeof(id), "r%u", i);
		if (lh_field_child_class(field) &&
		    lh_field_child_class(field) != LH_CLASS_CITATION) {
			record = lh_list_add(root, field, id, NULL);
			ck_assert_int_eq(lh_set_ref(figure, LH_FIGURE_ABOUT, record, &error), 0);
			ck_assert_ptr_eq(lh_get_ref(figure, LH_FIGURE_ABOUT), record);
		}
	}
	lh_set_text(root, LH_RECORD_ID, "hồ-sơ", NULL);
	ck_assert_int_eq(lh_set_ref(figure, LH_FIGURE_ABOUT, root, NULL), 0);
	ck_assert_ptr_eq(lh_get_ref(figure, LH_FIGURE_ABOUT), root);
	ck_assert(lh_object_is_referenced(root));
}
END_TEST

/* Renaming carries every kind of reference along, in all places, and so does moving. */
START_TEST(test_rename_nested)
{
	lh_object *programme = lh_list_add(root, LH_DOSSIER_PROGRAMMES, "ct", NULL);
	lh_object *other = lh_list_add(root, LH_DOSSIER_PROGRAMMES, "ct2", NULL);
	lh_object *target = lh_list_add(programme, LH_PROGRAMME_TARGETS, "t", NULL);
	lh_object *plan = lh_list_add(root, LH_DOSSIER_PLANS, "p", NULL);
	lh_object *request = lh_list_add(root, LH_DOSSIER_REQUESTS, "q", NULL);
	char id[32], *form = NULL;

	ck_assert_int_eq(lh_set_field(plan, LH_PLAN_SERVES, "a t b", NULL), 0);
	ck_assert_int_eq(lh_list_insert_ref(request, LH_REQUEST_CONCERNS, 0, target, NULL), 0);
	for (int i = 0; i < 1000; i++) {
		snprintf(id, sizeof(id), "tên-%d", i);
		ck_assert_int_eq(lh_set_text(target, LH_RECORD_ID, id, NULL), 0);
	}
	ck_assert_str_eq(lh_list_get_text(plan, LH_PLAN_SERVES, 1), "tên-999");
	ck_assert_ptr_eq(lh_list_get(plan, LH_PLAN_SERVES, 1), target);
	ck_assert_ptr_null(lh_list_get(plan, LH_PLAN_SERVES, 0));
	ck_assert_ptr_eq(lh_list_get(request, LH_REQUEST_CONCERNS, 0), target);
	ck_assert_int_eq(lh_object_move(target, other, LH_PROGRAMME_TARGETS, 0, NULL), 0);
	ck_assert_ptr_eq(lh_list_get(plan, LH_PLAN_SERVES, 1), target);
	ck_assert_int_eq(lh_object_remove(programme, NULL), 0);
	ck_assert_ptr_eq(lh_list_get(plan, LH_PLAN_SERVES, 1), target);
	form = lh_format_field(plan, LH_PLAN_SERVES);
	ck_assert_str_eq(form, "a tên-999 b");
	free(form);
}
END_TEST

/* References that wait for an id, on a record that was renamed and others wait for, again and again. */
START_TEST(test_rename_chain)
{
	lh_object *organisation = lh_list_add(root, LH_DOSSIER_ORGANISATIONS, "o", NULL);
	lh_object *event = lh_list_add(root, LH_DOSSIER_EVENTS, "e", NULL);
	char id[32];

	for (int i = 0; i < 50; i++) {
		snprintf(id, sizeof(id), "o%d", i);
		ck_assert_int_eq(lh_list_insert_ref_id(event, LH_EVENT_HOSTS, 99, id, NULL), 0);
		ck_assert_ptr_null(lh_list_get(event, LH_EVENT_HOSTS, (size_t)i));
		ck_assert_int_eq(lh_set_text(organisation, LH_RECORD_ID, id, NULL), 0);
		for (int j = 0; j <= i; j++) {
			ck_assert_ptr_eq(lh_list_get(event, LH_EVENT_HOSTS, (size_t)j),
					 organisation);
			ck_assert_str_eq(lh_list_get_text(event, LH_EVENT_HOSTS, (size_t)j), id);
		}
		ck_assert_ptr_eq(lh_dossier_find(dossier, id), organisation);
	}
	ck_assert_ptr_null(lh_dossier_find(dossier, "o0"));
	/* The name that it had is free for another. */
	ck_assert_ptr_nonnull(lh_list_add(root, LH_DOSSIER_ORGANISATIONS, "o0", NULL));
	ck_assert_ptr_eq(lh_list_get(event, LH_EVENT_HOSTS, 0), organisation);
	/* Dropped in any order, the others stay. */
	for (int i = 0; i < 49; i++) {
		ck_assert_int_eq(
			lh_list_remove(event, LH_EVENT_HOSTS, (size_t)(i % (50 - i)), NULL), 0);
		ck_assert_ptr_eq(lh_list_get(event, LH_EVENT_HOSTS, 0), organisation);
	}
	ck_assert(lh_object_is_referenced(organisation));
	ck_assert_int_eq(lh_list_remove(event, LH_EVENT_HOSTS, 0, NULL), 0);
	ck_assert(!lh_object_is_referenced(organisation));
}
END_TEST

/* A removed record, and what stood in it, is safe in every call. */
static void assert_removed(lh_object *object, lh_object *other)
{
	unsigned field = 0;
	char buffer[16];

	ck_assert(lh_object_is_removed(object));
	ck_assert_uint_eq(lh_object_field(object), 0);
	ck_assert_uint_eq(lh_object_index(object), 0);
	ck_assert_str_eq(lh_object_name(object, buffer, sizeof(buffer)), "");
	ck_assert(!lh_object_is_referenced(object));
	ck_assert(!lh_object_equal(object, other));
	ck_assert(lh_object_equal(object, object));
	for (unsigned i = 0; (field = lh_class_field_at(lh_object_class(object), i)); i++) {
		char *form = lh_format_field(object, field);

		ck_assert_ptr_null(form);
		ck_assert_uint_eq(lh_list_count(object, field), 0);
		ck_assert_ptr_null(lh_list_get(object, field, 0));
		ck_assert_ptr_null(lh_get_ref(object, field));
		ck_assert_ptr_null(lh_get_ref_id(object, field));
		ck_assert_ptr_null(lh_get_label(object, field, "en"));
		ck_assert_int_eq(lh_set_field(object, field, "x", &error), -1);
		ck_assert_int_eq(error.code, LH_ERROR_REMOVED);
		ck_assert_int_eq(lh_list_remove(object, field, 0, &error), -1);
		ck_assert_int_eq(error.code, LH_ERROR_REMOVED);
		ck_assert_ptr_null(lh_list_add_copy(object, field, other, &error));
		ck_assert_int_ne(error.code, LH_OK);
	}
	ck_assert_int_eq(lh_object_move(object, root, LH_DOSSIER_TASKS, 0, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_REMOVED);
	ck_assert_ptr_null(lh_list_add_copy(root, LH_DOSSIER_TASKS, object, &error));
	ck_assert_int_eq(error.code, LH_ERROR_REMOVED);
	ck_assert_int_eq(lh_object_move(other, object, LH_TASK_TASKS, 0, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_REMOVED);
}

START_TEST(test_removed_is_safe)
{
	lh_object *plan = lh_list_add(root, LH_DOSSIER_PLANS, "p", NULL);
	lh_object *task = lh_list_add(plan, LH_PLAN_TASKS, "t", NULL);
	lh_object *inner = lh_list_add(task, LH_TASK_TASKS, "u", NULL);
	lh_object *stays = lh_list_add(root, LH_DOSSIER_TASKS, "s", NULL);
	lh_object *request = lh_list_add(root, LH_DOSSIER_REQUESTS, "q", NULL);

	lh_set_text(inner, LH_TASK_TITLE, "Việc", NULL);
	lh_list_insert_ref(inner, LH_TASK_ANSWERS, 0, request, NULL);
	ck_assert(lh_object_is_referenced(request));
	ck_assert_int_eq(lh_set_ref(lh_list_add(root, LH_DOSSIER_FIGURES, "f", NULL),
				    LH_FIGURE_ABOUT, inner, NULL),
			 0);
	/* Every way to remove: the record above, clearing its list, by index. */
	switch (_i) {
	case 0:
		ck_assert_int_eq(lh_object_remove(plan, NULL), 0);
		break;
	case 1:
		ck_assert_int_eq(lh_clear(root, LH_DOSSIER_PLANS, NULL), 0);
		break;
	default:
		ck_assert_int_eq(lh_list_remove(root, LH_DOSSIER_PLANS, 0, NULL), 0);
		break;
	}
	assert_removed(task, stays);
	assert_removed(inner, stays);
	/* What it referred to is referred to no more; what referred to it keeps its id. */
	ck_assert(!lh_object_is_referenced(request));
	ck_assert_ptr_null(lh_get_ref(lh_dossier_find(dossier, "f"), LH_FIGURE_ABOUT));
	ck_assert_str_eq(lh_get_ref_id(lh_dossier_find(dossier, "f"), LH_FIGURE_ABOUT), "u");
	/* Its memory serves others, and the handle stays what it is. */
	for (int i = 0; i < 100; i++)
		lh_set_text(lh_list_add(stays, LH_TASK_TASKS, NULL, NULL), LH_TASK_TITLE,
			    "Việc khác", NULL);
	assert_removed(inner, stays);
	ck_assert_int_eq(lh_object_move(stays, root, LH_DOSSIER_TASKS, 0, NULL), 0);
	ck_assert_int_eq(lh_set_ref(lh_dossier_find(dossier, "f"), LH_FIGURE_ABOUT, inner, &error),
			 -1);
	ck_assert_int_eq(error.code, LH_ERROR_REMOVED);
	ck_assert_ptr_null(lh_list_get(root, LH_DOSSIER_PLANS, 0));
}
END_TEST

/* Records that refer to themselves and to each other go in any order. */
START_TEST(test_cycles)
{
	lh_object *a = lh_list_add(root, LH_DOSSIER_PLANS, "a", NULL);
	lh_object *b = lh_list_add(root, LH_DOSSIER_PLANS, "b", NULL);

	ck_assert_int_eq(lh_set_ref(a, LH_PLAN_UNDER, a, NULL), 0);
	ck_assert_int_eq(lh_set_ref(b, LH_PLAN_UNDER, a, NULL), 0);
	ck_assert_int_eq(lh_set_ref(a, LH_PLAN_UNDER, b, NULL), 0);
	ck_assert_int_eq(lh_set_ref(b, LH_PLAN_UNDER, b, NULL), 0);
	ck_assert_int_eq(lh_object_remove(b, NULL), 0);
	ck_assert_ptr_null(lh_get_ref(a, LH_PLAN_UNDER));
	ck_assert_int_eq(lh_object_remove(a, NULL), 0);
	ck_assert_ptr_null(lh_dossier_find(dossier, "a"));
	ck_assert_ptr_null(lh_dossier_find(dossier, "b"));
}
END_TEST

/* Setting a field to its own borrowed text is no trap. */
START_TEST(test_borrowed)
{
	lh_object *plan = lh_list_add(root, LH_DOSSIER_PLANS, "p", NULL);

	lh_set_text(plan, LH_PLAN_TITLE, "Đề án", NULL);
	lh_set_label(plan, LH_PLAN_TITLE, "en", "Scheme", NULL);
	lh_set_text(plan, LH_RECORD_NOTE, "Ghi chú", NULL);
	lh_set_field(plan, LH_PLAN_PARTNERS, "x y", NULL);
	lh_list_insert_text(plan, LH_PLAN_ALSO, 0, "Tên khác", NULL);
	ck_assert_int_eq(lh_set_text(plan, LH_RECORD_ID, lh_get_text(plan, LH_RECORD_ID), NULL), 0);
	ck_assert_int_eq(lh_set_text(plan, LH_PLAN_TITLE, lh_get_text(plan, LH_PLAN_TITLE), NULL),
			 0);
	ck_assert_int_eq(lh_set_label(plan, LH_PLAN_TITLE,
				      lh_get_label_language(plan, LH_PLAN_TITLE, 0),
				      lh_get_label(plan, LH_PLAN_TITLE, "en"), NULL),
			 0);
	ck_assert_int_eq(lh_set_text(plan, LH_RECORD_NOTE, lh_get_text(plan, LH_RECORD_NOTE), NULL),
			 0);
	ck_assert_int_eq(lh_list_insert_ref_id(plan, LH_PLAN_PARTNERS, 0,
					       lh_list_get_text(plan, LH_PLAN_PARTNERS, 1), NULL),
			 0);
	ck_assert_int_eq(lh_list_set_text(plan, LH_PLAN_ALSO, 0,
					  lh_list_get_text(plan, LH_PLAN_ALSO, 0), NULL),
			 0);
	ck_assert_int_eq(lh_set_ref_id(plan, LH_PLAN_OWNER, "z", NULL), 0);
	ck_assert_int_eq(
		lh_set_ref_id(plan, LH_PLAN_OWNER, lh_get_ref_id(plan, LH_PLAN_OWNER), NULL), 0);
	ck_assert_str_eq(lh_get_text(plan, LH_RECORD_ID), "p");
	ck_assert_str_eq(lh_get_text(plan, LH_PLAN_TITLE), "Đề án");
	ck_assert_str_eq(lh_get_label(plan, LH_PLAN_TITLE, "en"), "Scheme");
	ck_assert_str_eq(lh_get_text(plan, LH_RECORD_NOTE), "Ghi chú");
	ck_assert_str_eq(lh_list_get_text(plan, LH_PLAN_PARTNERS, 0), "y");
	ck_assert_str_eq(lh_list_get_text(plan, LH_PLAN_ALSO, 0), "Tên khác");
	ck_assert_str_eq(lh_get_ref_id(plan, LH_PLAN_OWNER), "z");
	ck_assert_int_eq(lh_set_label(plan, LH_PLAN_TITLE,
				      lh_get_label_language(plan, LH_PLAN_TITLE, 0), NULL, NULL),
			 0);
	ck_assert_ptr_null(lh_get_label(plan, LH_PLAN_TITLE, "en"));
	ck_assert_int_eq(lh_set_ref_id(plan, LH_PLAN_OWNER, NULL, NULL), 0);
	ck_assert(!lh_has(plan, LH_PLAN_OWNER));
}
END_TEST

Suite *lh_references_suite(void)
{
	Suite *suite = suite_create("references");
	TCase *tests = tcase_create("references");

	tcase_add_checked_fixture(tests, setup, teardown);
	tcase_add_test(tests, test_forward_in_file);
	tcase_add_test(tests, test_any_class);
	tcase_add_test(tests, test_rename_nested);
	tcase_add_test(tests, test_rename_chain);
	tcase_add_loop_test(tests, test_removed_is_safe, 0, 3);
	tcase_add_test(tests, test_cycles);
	tcase_add_test(tests, test_borrowed);
	suite_add_tcase(suite, tests);
	return suite;
}
