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

/* Records that cannot break one rule without another, or break one several times. */
#define MEMBER(kind, from, to) \
	"<membership of='hội' member='p' kind='" kind "' from='" from "' to='" to "'/>"

#define FIGURE(measure, value)                                                              \
	"<figure by='hội' from='2023' measure='recommendations." measure "' value='" value \
	"'/>"

static const struct {
	const char *records;
	struct {
		const char *rule, *path;
	} expected[5];
} together[] = {
	/* A cycle goes on past what leads nowhere. */
	{ "<documents><document id='a' replaces='x b'/><document id='b' replaces='a'/></documents>",
	  { { "LH-0201", "/dossier/documents/document[1]" },
	    { "LH-0205", "/dossier/documents/document[1]" } } },
	/* Of a part that is not in the whole by far no share is told. */
	{ "<documents><document id='d'/></documents><recommendations><recommendation alike='?' "
	  "kind='model' addressee='hội' made='2023-03' response='accepted' responded='2023-04' "
	  "response_document='d'><text>A</text></recommendation></recommendations><figures>"
	  FIGURE("answered", "0.01") FIGURE("accepted", "40000000000000000")
		  FIGURE("acceptance", "100") "</figures>",
	  { { "LH-0303", "/dossier/figures/figure[1]" },
	    { "LH-0403", "/dossier/figures/figure[1]" },
	    { "LH-0407", "/dossier/figures/figure[1]" } } },
	/* Of three kinds at a time each is held against what lasts longest of another kind. */
	{ "<people><person id='p'/></people><memberships>" MEMBER("individual", "1990", "2023")
		  MEMBER("associate", "1995", "2000") MEMBER("honorary", "1998", "2010")
			  MEMBER("individual", "2008", "2012") "</memberships>",
	  { { "LH-0803", "/dossier/memberships/membership[2]" },
	    { "LH-0803", "/dossier/memberships/membership[3]" },
	    { "LH-0803", "/dossier/memberships/membership[4]" },
	    { "LH-0804", "/dossier/memberships/membership[4]" } } },
	{ "<people><person id='p'/></people><memberships>" MEMBER("individual", "1990", "2023")
		  MEMBER("associate", "1995", "2010") MEMBER("honorary", "1998", "2000")
			  MEMBER("individual", "2008", "2012") "</memberships>",
	  { { "LH-0803", "/dossier/memberships/membership[2]" },
	    { "LH-0803", "/dossier/memberships/membership[3]" },
	    { "LH-0803", "/dossier/memberships/membership[4]" },
	    { "LH-0804", "/dossier/memberships/membership[4]" } } },
};

START_TEST(test_together)
{
	lh_dossier *dossier = case_read(together[_i].records);
	lh_problems *problems = lh_dossier_check(dossier, NULL, NULL);
	size_t count = 0;

	for (; together[_i].expected[count].rule; count++) {
		const lh_problem *problem = lh_problems_get(problems, count);

		ck_assert_ptr_nonnull(problem);
		ck_assert_str_eq(problem->rule, together[_i].expected[count].rule);
		ck_assert_str_eq(problem->path, together[_i].expected[count].path);
	}
	ck_assert_uint_eq(lh_problems_count(problems), count);
	lh_problems_free(problems);
	lh_dossier_unref(dossier);
}
END_TEST

/* What a long name leaves of itself is text: in an id of letters of three bytes, wherever they begin. */
START_TEST(test_long_name)
{
	lh_dossier *dossier = lh_dossier_new(NULL);
	lh_object *person = lh_list_add(lh_dossier_object(dossier), LH_DOSSIER_PEOPLE, NULL, NULL);
	struct check check = { .dossier = dossier };

	for (size_t before = 0; before < 4; before++) {
		char id[200], name[LONGEST_NAME];
		size_t length = before, cut = (LONGEST_NAME - 2 - before) / 3 * 3 + before;

		memset(id, 'a', before);
		for (; length < 160; length += 3)
			memcpy(id + length, "ộ", 3);
		id[length] = '\0';
		ck_assert_int_eq(lh_set_text(person, LH_RECORD_ID, id, NULL), 0);
		ck_assert_ptr_eq(lh_check_name(&check, person, name), name);
		ck_assert_uint_eq(strlen(name), cut);
		ck_assert_int_eq(memcmp(name, id, cut), 0);
	}
	ck_assert(!check.failed);
	lh_dossier_unref(dossier);
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
	tcase_add_loop_test(tests, test_together, 0, COUNT_OF(together));
	tcase_add_test(tests, test_long_name);
	tcase_add_test(tests, test_misuse);
	suite_add_tcase(suite, tests);
	return suite;
}
