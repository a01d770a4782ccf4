/* SPDX-License-Identifier: MIT */
/* The checker: its rows, the order of what it finds, and required fields. */
#include <stdlib.h>
#include <string.h>

#include <lienhiep.h>

#include "base/text.h"
#include "cases.h"
#include "common/generate.h"
#include "rules/rule.h"
#include "suites.h"

/* Every rule has an id of its own in the right form and order, and says in both languages what it asks for. */
START_TEST(test_rows)
{
	for (size_t i = 0; i < lh_rule_count(); i++) {
		const char *id = lh_rule_id(i);

		ck_assert_uint_eq(strlen(id), strlen("LH-0000"));
		ck_assert_int_eq(strncmp(id, "LH-", 3), 0);
		ck_assert_uint_eq(strspn(id + 3, "0123456789"), 4);
		if (i)
			ck_assert_str_lt(lh_rule_id(i - 1), id);
		ck_assert(lh_rule_severity(i) >= LH_SEVERITY_NOTE &&
			  lh_rule_severity(i) <= LH_SEVERITY_ERROR);
		for (int language = LH_VIETNAMESE; language <= LH_ENGLISH; language++) {
			const char *text = lh_rule_text(i, (lh_language)language);
			struct lh_text normal = { 0 };

			ck_assert_int_eq(lh_text_normalise(text, strlen(text), true, &normal),
					 LH_OK);
			ck_assert_ptr_eq(normal.text, text);
			ck_assert_uint_eq(normal.length, strlen(text));
			ck_assert_int_eq(text[strlen(text) - 1], '.');
			lh_text_release(&normal);
		}
		/* It looks at one thing. */
		ck_assert_int_eq(!!lh_rule_at(i)->record + !!lh_rule_at(i)->field +
					 !!lh_rule_at(i)->text + !!lh_rule_at(i)->whole,
				 1);
	}
	ck_assert_ptr_null(lh_rule_id(lh_rule_count()));
	ck_assert_ptr_null(lh_rule_text(lh_rule_count(), LH_ENGLISH));
	ck_assert_int_eq(lh_rule_severity(lh_rule_count()), 0);
}
END_TEST

/* Each required field of each class is asked for, and no other. */
static size_t check_required(lh_dossier *dossier, lh_object *object)
{
	unsigned class_number = lh_object_class(object), field = 0;
	char *path = lh_object_format_path(object);
	static const char *const only[] = { "LH-0101", NULL };
	static const lh_check_options options = { .only = only };
	size_t checked = 0;

	for (unsigned i = 0; (field = lh_class_field_at(class_number, i)); i++) {
		lh_problems *problems = NULL;
		bool found = false;

		if (lh_field_type(field) == LH_TYPE_CHILDREN)
			continue;
		ck_assert_int_eq(lh_clear(object, field, NULL), 0);
		problems = lh_dossier_check(dossier, &options, NULL);
		for (size_t j = 0; j < lh_problems_count(problems); j++) {
			const lh_problem *problem = lh_problems_get(problems, j);

			found = found || (strcmp(problem->path, path) == 0 &&
					  strcmp(problem->field, lh_field_name(field)) == 0);
		}
		ck_assert_msg(found == lh_field_is_required(field), "%s.%s",
			      lh_class_name(class_number), lh_field_name(field));
		checked += found;
		lh_problems_free(problems);
	}
	free(path);
	return checked;
}

/* One record of a class with all its fields set, alone in a dossier. */
static lh_object *take_one(const lh_object *from, unsigned class_number, lh_object *root)
{
	unsigned field = 0;

	for (unsigned i = 0; (field = lh_class_field_at(lh_object_class(from), i)); i++)
		for (size_t j = 0; lh_field_child_class(field) && j < lh_list_count(from, field);
		     j++) {
			lh_object *child = lh_list_get(from, field, j), *found = NULL;

			if (lh_object_class(child) == class_number)
				found = lh_object_class(from) == LH_CLASS_DOSSIER
						? lh_list_add_copy(root, field, child, NULL)
						: child;
			else
				found = take_one(child, class_number, root);
			if (found)
				return found;
		}
	return NULL;
}

START_TEST(test_required)
{
	lh_dossier *source = generate_dossier(5), *dossier = lh_dossier_new(NULL);
	lh_object *object = lh_dossier_object(dossier);
	size_t required = 0;
	unsigned field = 0;

	if (_i != LH_CLASS_DOSSIER)
		object = take_one(lh_dossier_object(source), (unsigned)_i, object);
	ck_assert_ptr_nonnull(object);
	for (unsigned i = 0; (field = lh_class_field_at((unsigned)_i, i)); i++) {
		required += lh_field_is_required(field);
		if (lh_field_type(field) == LH_TYPE_CHILDREN)
			lh_clear(object, field, NULL);
	}
	ck_assert_uint_eq(check_required(lh_object_dossier(object), object), required);
	lh_dossier_unref(source);
	lh_dossier_unref(dossier);
}
END_TEST

/* What a checker finds stands in the order of the file. */
START_TEST(test_order)
{
	lh_dossier *dossier = case_read("<figures>\n<figure by='hội'/>\n<figure by='hội' "
					"measure='events' value='1'/></figures>\n<people>"
					"\n<person id='a' alike='0'/>\n<person id='a'/></people>");
	lh_problems *problems = lh_dossier_check(dossier, NULL, NULL);
	static const struct {
		const char *rule;
		long line;
	} expected[] = { { "LH-0301", 7 }, { "LH-0102", 8 }, { "LH-0101", 4 },
			 { "LH-0101", 4 }, { "LH-0401", 4 }, { "LH-0401", 5 } };

	/* People stand before figures in the order of the canonical file. */
	ck_assert_uint_eq(lh_problems_count(problems), COUNT_OF(expected));
	for (size_t i = 0; i < COUNT_OF(expected); i++) {
		ck_assert_str_eq(lh_problems_get(problems, i)->rule, expected[i].rule);
		ck_assert_int_eq(lh_problems_get(problems, i)->line, expected[i].line);
	}
	ck_assert_str_eq(lh_problems_get(problems, 0)->id, "a");
	ck_assert_ptr_null(lh_problems_get(problems, 2)->id);
	/* The list outlives its dossier. */
	lh_dossier_unref(dossier);
	ck_assert_str_eq(lh_problems_get(problems, 5)->path, "/dossier/figures/figure[2]");
	lh_problems_free(problems);
}
END_TEST

START_TEST(test_misuse)
{
	lh_error error;
	lh_dossier *dossier = lh_dossier_new(NULL);
	lh_problems *problems = NULL;

	ck_assert_ptr_null(lh_dossier_check(NULL, NULL, &error));
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	/* A dossier that was never in a file has no lines. */
	problems = lh_dossier_check(dossier, NULL, &error);
	ck_assert_uint_eq(lh_problems_count(problems), 4);
	ck_assert_int_eq(lh_problems_get(problems, 0)->line, 0);
	ck_assert_str_eq(lh_problems_get(problems, 0)->path, "/dossier");
	lh_problems_free(problems);
	lh_dossier_unref(dossier);
}
END_TEST

Suite *lh_rules_suite(void)
{
	Suite *suite = suite_create("rules");
	TCase *tests = tcase_create("rules");

	tcase_set_timeout(tests, 300);
	tcase_add_test(tests, test_rows);
	tcase_add_loop_test(tests, test_required, 1, (int)lh_class_count() + 1);
	tcase_add_test(tests, test_order);
	tcase_add_test(tests, test_misuse);
	suite_add_tcase(suite, tests);
	return suite;
}
