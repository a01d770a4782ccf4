/* SPDX-License-Identifier: MIT */
/* The public functions over the rows: what they find, in which order, and numbers that mean nothing. */
#include <stdint.h>
#include <string.h>

#include <lienhiep.h>

#include "model/model.h"
#include "suites.h"

/* The order of the canonical file: attributes first, own elements, and what every record has around them. */
START_TEST(test_order)
{
	unsigned class_number = (unsigned)_i, field = 0, count = lh_class_field_count(class_number);
	unsigned last = 0;

	for (unsigned i = 0; i < count; i++, last = field) {
		const char *name = NULL;

		field = lh_class_field_at(class_number, i);
		name = lh_field_name(field);
		ck_assert_uint_ne(field, 0);
		ck_assert(field >> 8 == class_number || field >> 8 == 0);
		ck_assert_uint_eq(lh_field_class(field), field >> 8);
		ck_assert_uint_eq(lh_class_field_find(class_number, name), field);
		ck_assert_uint_eq(lh_class_next_field(class_number, last), field);
		if (!last)
			continue;
		/* No attribute after an element. */
		ck_assert_msg(lh_field_is_attribute(last) || !lh_field_is_attribute(field), "%s.%s",
			      lh_class_name(class_number), name);
		if (lh_field_is_attribute(last) != lh_field_is_attribute(field))
			continue;
		/* Of attributes, those of every record come first; of elements, last. */
		if (!(last >> 8) != !(field >> 8))
			ck_assert_msg(lh_field_is_attribute(field) ? field >> 8 : last >> 8,
				      "%s.%s", lh_class_name(class_number), name);
		else
			ck_assert_uint_lt(last, field);
	}
	ck_assert_uint_eq(lh_class_next_field(class_number, last), 0);
	ck_assert_uint_eq(lh_class_field_at(class_number, count), 0);
	ck_assert_uint_eq(lh_class_field_at(class_number, UINT32_MAX), 0);
}
END_TEST

START_TEST(test_of_every_record)
{
	static const unsigned shared[] = { LH_RECORD_ID, LH_RECORD_URI, LH_RECORD_ALIKE,
					   LH_RECORD_NOTE, LH_RECORD_CITATIONS };

	for (unsigned class_number = 1; class_number <= lh_class_count(); class_number++)
		for (size_t i = 0; i < COUNT_OF(shared); i++) {
			bool has =
				class_number != LH_CLASS_CITATION &&
				!(class_number == LH_CLASS_DOSSIER && shared[i] == LH_RECORD_ALIKE);
			const char *name = lh_field_name(shared[i]);
			unsigned found = lh_class_field_find(class_number, name);

			ck_assert_msg((found == shared[i]) == has, "%s.%s",
				      lh_class_name(class_number), name);
		}
}
END_TEST

START_TEST(test_find)
{
	ck_assert_uint_eq(lh_class_count(), 31);
	ck_assert_uint_eq(lh_class_find("plan"), LH_CLASS_PLAN);
	ck_assert_uint_eq(lh_class_find("figure"), LH_CLASS_FIGURE);
	ck_assert_uint_eq(lh_class_find("plans"), 0);
	ck_assert_uint_eq(lh_class_find("record"), 0);
	ck_assert_uint_eq(lh_class_find(""), 0);
	ck_assert_uint_eq(lh_class_find(NULL), 0);
	ck_assert_uint_eq(lh_class_field_find(LH_CLASS_PLAN, "title"), LH_PLAN_TITLE);
	ck_assert_uint_eq(lh_class_field_find(LH_CLASS_PLAN, "Title"), 0);
	ck_assert_uint_eq(lh_class_field_find(LH_CLASS_PLAN, NULL), 0);
	ck_assert_uint_eq(lh_field_choice_find(LH_TASK_STATUS, "under-way"),
			  LH_TASK_STATUS_UNDER_WAY);
	ck_assert_uint_eq(lh_field_choice_find(LH_TASK_STATUS, "under"), 0);
	ck_assert_uint_eq(lh_field_choice_find(LH_TASK_STATUS, NULL), 0);
	ck_assert_str_eq(lh_class_label(LH_CLASS_PLAN, LH_VIETNAMESE), "Kế hoạch, đề án");
	ck_assert_str_eq(lh_class_label(LH_CLASS_PLAN, LH_ENGLISH), "Plan");
	ck_assert_str_eq(lh_field_label(LH_TASK_DUE, LH_VIETNAMESE), "Hạn");
	ck_assert_str_eq(lh_field_label(LH_TASK_DUE, LH_ENGLISH), "Due");
	ck_assert_str_eq(lh_field_choice_label(LH_TASK_STATUS, LH_TASK_STATUS_DONE, LH_VIETNAMESE),
			 "Hoàn thành");
	ck_assert_ptr_nonnull(
		lh_field_choice_description(LH_TASK_STATUS, LH_TASK_STATUS_DONE, LH_ENGLISH));
	ck_assert_uint_eq(lh_field_child_class(LH_PLAN_TASKS), LH_CLASS_TASK);
	ck_assert_uint_eq(lh_field_child_class(LH_PLAN_OWNER), 0);
	ck_assert(lh_field_accepts(LH_PLAN_UNDER, LH_CLASS_PROGRAMME));
	ck_assert(!lh_field_accepts(LH_PLAN_UNDER, LH_CLASS_EVENT));
}
END_TEST

/* As the reference prints them, and programs compare them. */
START_TEST(test_type_names)
{
	static const char *const names[] = {
		NULL,	 "id",	    "text",	"prose",  "label",    "date", "integer",
		"money", "decimal", "quantity", "flag",	  "choice",   "code", "codes",
		"ref",	 "refs",    "texts",	"labels", "children",
	};

	ck_assert_uint_eq(COUNT_OF(names), LH_TYPE_CHILDREN + 1);
	for (size_t i = 0; i < COUNT_OF(names); i++)
		ck_assert_pstr_eq(lh_type_name((lh_type)i), names[i]);
	ck_assert_ptr_null(lh_type_name((lh_type)COUNT_OF(names)));
	ck_assert_ptr_null(lh_type_name((lh_type)-1));
}
END_TEST

/* A number that means nothing gives NULL, 0 or false. */
START_TEST(test_strange_numbers)
{
	static const unsigned classes[] = { 0, 32, 255, 256, 65536, UINT32_MAX };
	static const unsigned fields[] = { 0,
					   6,
					   255,
					   256,
					   LH_PLAN_TITLE - 1,
					   LH_PLAN_TASKS + 1,
					   13 * 256 + 255,
					   32 * 256 + 1,
					   256 * 256 + 1,
					   UINT32_MAX };

	for (size_t i = 0; i < COUNT_OF(classes); i++) {
		ck_assert_ptr_null(lh_class_name(classes[i]));
		ck_assert_ptr_null(lh_class_plural(classes[i]));
		ck_assert_ptr_null(lh_class_label(classes[i], LH_ENGLISH));
		ck_assert_ptr_null(lh_class_description(classes[i], LH_VIETNAMESE));
		ck_assert_uint_eq(lh_class_field_count(classes[i]), 0);
		ck_assert_uint_eq(lh_class_field_at(classes[i], 0), 0);
		ck_assert_uint_eq(lh_class_field_find(classes[i], "id"), 0);
		ck_assert(!lh_field_accepts(LH_FIGURE_ABOUT, classes[i]));
		ck_assert(!lh_class_has_field(classes[i], LH_RECORD_ID));
	}
	for (size_t i = 0; i < COUNT_OF(fields); i++) {
		ck_assert_ptr_null(lh_field_name(fields[i]));
		ck_assert_ptr_null(lh_field_label(fields[i], LH_ENGLISH));
		ck_assert_ptr_null(lh_field_description(fields[i], LH_ENGLISH));
		ck_assert_ptr_null(lh_field_item(fields[i]));
		ck_assert_int_eq(lh_field_type(fields[i]), LH_TYPE_NONE);
		ck_assert_uint_eq(lh_field_class(fields[i]), 0);
		ck_assert_uint_eq(lh_field_child_class(fields[i]), 0);
		ck_assert(!lh_class_has_field(LH_CLASS_PLAN, fields[i]));
		ck_assert_uint_eq(lh_field_choice_count(fields[i]), 0);
		ck_assert_uint_eq(lh_field_choice_find(fields[i], "done"), 0);
		ck_assert_ptr_null(lh_field_choice_name(fields[i], 1));
		ck_assert(!lh_field_is_required(fields[i]) && !lh_field_is_personal(fields[i]) &&
			  !lh_field_is_attribute(fields[i]) &&
			  !lh_field_accepts(fields[i], LH_CLASS_PLAN));
	}
	ck_assert_ptr_null(lh_field_choice_name(LH_TASK_STATUS, 0));
	ck_assert_ptr_null(lh_field_choice_name(LH_TASK_STATUS, 5));
	ck_assert_ptr_null(lh_field_choice_label(LH_TASK_STATUS, UINT32_MAX, LH_ENGLISH));
	ck_assert_ptr_null(lh_field_choice_description(LH_PLAN_TITLE, 1, LH_ENGLISH));
}
END_TEST

Suite *lh_reflection_suite(void)
{
	Suite *suite = suite_create("reflection");
	TCase *tests = tcase_create("reflection");

	tcase_add_loop_test(tests, test_order, 1, (int)lh_class_count() + 1);
	tcase_add_test(tests, test_of_every_record);
	tcase_add_test(tests, test_find);
	tcase_add_test(tests, test_type_names);
	tcase_add_test(tests, test_strange_numbers);
	suite_add_tcase(suite, tests);
	return suite;
}
