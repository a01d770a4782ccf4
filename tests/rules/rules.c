/* SPDX-License-Identifier: MIT */
/* The checker: each rule with a dossier that breaks it once, and one that nearly does. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lienhiep.h>

#include "base/text.h"
#include "common/generate.h"
#include "rules/rule.h"
#include "suites.h"

/* What each case stands in: a dossier in which nothing is missing, its records from line 3 on. */
#define HEAD                                                                               \
	"<dossier xmlns='urn:lienhiep:dossier:1' version='1' language='vi' owner='hội' " \
	"from='2023' "                                                                     \
	"to='2023'><title>Hồ sơ</title>\n<organisations><organisation id='hội' "      \
	"kind='local-union'>"                                                              \
	"<name>Liên hiệp hội</name></organisation></organisations>\n"
#define TAIL "</dossier>\n"

static lh_dossier *read_in_frame(const char *records)
{
	char file[4096];
	lh_error error;
	lh_dossier *dossier = NULL;

	ck_assert_int_lt(snprintf(file, sizeof(file), "%s%s%s", HEAD, records, TAIL),
			 (int)sizeof(file));
	dossier = lh_dossier_read_memory(file, strlen(file), NULL, NULL, &error);
	ck_assert_msg(dossier, "%ld:%ld: %s", error.line, error.column, error.text_en);
	return dossier;
}

static const struct rule_case {
	const char *rule;
	const char *bad;  /* breaks this rule once, and no other */
	const char *path; /* of the record that it is found at */
	const char *field;
	const char *good; /* nearly the same, and nothing is found */
} cases[] = {
	{ "LH-0101", "<plans><plan id='p' kind='scheme'/></plans>", "/dossier/plans/plan[1]",
	  "title", "<plans><plan id='p' kind='scheme'><title>Đề án</title></plan></plans>" },
	/* Also in records that are nested, and in citations, which are no records like the others. */
	{ "LH-0101",
	  "<programmes><programme><title>A</title><targets><target><name>B</name><measurements>"
	  "<measurement value='1'/><measurement from='2023'/></measurements></target></targets>"
	  "</programme></programmes>",
	  "/dossier/programmes/programme[1]/targets/target[1]/measurements/measurement[2]", "value",
	  "<programmes><programme><title>A</title><targets><target><name>B</name><measurements>"
	  "<measurement value='1'/><measurement value='?'/></measurements></target></targets>"
	  "</programme></programmes>" },
	{ "LH-0101",
	  "<documents><document><citations><citation locus='1'/></citations></document>"
	  "</documents>",
	  "/dossier/documents/document[1]/citations/citation[1]", "source",
	  "<sources><source id='s'><title>A</title></source></sources><documents><document>"
	  "<citations><citation source='s'/></citations></document></documents>" },
	/* Unset is not 0: a score of 0 is there. */
	{ "LH-0101",
	  "<contests><contest><title>A</title><criteria><criterion id='c'><name>B</name>"
	  "</criterion></criteria><entries><entry><scores><score criterion='c'/></scores></entry>"
	  "</entries></contest></contests>",
	  "/dossier/contests/contest[1]/entries/entry[1]/scores/score[1]", "value",
	  "<contests><contest><title>A</title><criteria><criterion id='c'><name>B</name>"
	  "</criterion></criteria><entries><entry><scores><score criterion='c' value='0'/>"
	  "</scores></entry></entries></contest></contests>" },
	{ "LH-0102", "<people><person id='a'/><person id='b'/><person id='a'/></people>",
	  "/dossier/people/person[3]", "id",
	  "<people><person id='a'/><person id='b'/><person id='A'/></people>" },
	/* Records of different classes at different depths share the ids, too. */
	{ "LH-0102",
	  "<people><person id='a'/></people><tasks><task><title>A</title><tasks><task id='a'>"
	  "<title>B</title></task></tasks></task></tasks>",
	  "/dossier/tasks/task[1]/tasks/task[1]", "id",
	  "<people><person id='a'/></people><tasks><task><title>A</title><tasks><task id='b'>"
	  "<title>B</title></task></tasks></task></tasks>" },
	{ "LH-0201", "<people><person workplace='hồi'/></people>", "/dossier/people/person[1]",
	  "workplace", "<people><person workplace='hội'/></people>" },
	{ "LH-0201",
	  "<events><event kind='forum' from='2023' hosts='hội x'><title>A</title></event></events>",
	  "/dossier/events/event[1]", "hosts",
	  "<events><event kind='forum' from='2023' hosts='hội hội'><title>A</title></event>"
	  "</events>" },
	{ "LH-0202",
	  "<people><person id='p'/></people><documents><document issuer='p'/></documents>",
	  "/dossier/documents/document[1]", "issuer",
	  "<people><person id='p'/></people><documents><document signer='p'/></documents>" },
	{ "LH-0202",
	  "<people><person id='p'/></people><boards><board kind='jury' supports='hội p'><name>"
	  "A</name></board></boards>",
	  "/dossier/boards/board[1]", "supports",
	  "<people><person id='p'/></people><boards><board kind='jury' supports='hội'><name>"
	  "A</name></board></boards>" },
	{ "LH-0301", "<people><person alike='0'/></people>", "/dossier/people/person[1]", "alike",
	  "<people><person alike='1'/><person alike='3+'/><person alike='?'/><person "
	  "alike='~12'/></people>" },
	{ "LH-0301", "<people><person alike='~0.5'/></people>", "/dossier/people/person[1]",
	  "alike", "<people><person alike='1.0'/></people>" },
	{ "LH-0301", "<people><person alike='2.50+'/></people>", "/dossier/people/person[1]",
	  "alike", "<people><person alike='2.00+'/></people>" },
	{ "LH-0302", "<tasks><task progress='101'><title>A</title></task></tasks>",
	  "/dossier/tasks/task[1]", "progress",
	  "<tasks><task progress='100'><title>A</title></task></tasks>" },
	{ "LH-0302", "<tasks><task progress='-1'><title>A</title></task></tasks>",
	  "/dossier/tasks/task[1]", "progress",
	  "<tasks><task "
	  "progress='0'><title>A</title></task><task><title>B</title></task></tasks>" },
	{ "LH-0303",
	  "<events><event kind='forum' from='2023' "
	  "attendance='1.200'><title>A</title></event></events>",
	  "/dossier/events/event[1]", "attendance",
	  "<events><event kind='forum' from='2023' attendance='1200' papers='?'><title>A</title>"
	  "</event></events>" },
	{ "LH-0303",
	  "<publications><publication copies='2.50+'><title>A</title></publication></publications>",
	  "/dossier/publications/publication[1]", "copies",
	  "<publications><publication "
	  "copies='2.00+'><title>A</title></publication></publications>" },
	{ "LH-0401", "<figures><figure measure='events' value='1'/></figures>",
	  "/dossier/figures/figure[1]", NULL,
	  "<figures><figure measure='events' value='1' from='2023'/><figure measure='events' "
	  "value='1' to='2023'/><figure measure='events' value='1' about='hội'/></figures>" },
	{ "LH-0402", "<figures><figure measure='event' from='2023' value='3'/></figures>",
	  "/dossier/figures/figure[1]", "measure",
	  "<figures><figure measure='events' from='2023' value='3'/></figures>" },
	{ "LH-0402", "<tasks><task measure='events.forums'><title>A</title></task></tasks>",
	  "/dossier/tasks/task[1]", "measure",
	  "<tasks><task measure='events.forum'><title>A</title></task></tasks>" },
};

START_TEST(test_bad)
{
	const struct rule_case *it = &cases[_i];
	lh_dossier *dossier = read_in_frame(it->bad);
	lh_problems *problems = lh_dossier_check(dossier, NULL, NULL);
	const lh_problem *problem = lh_problems_get(problems, 0);
	size_t at = 0;

	lh_dossier_unref(dossier);
	ck_assert_uint_eq(lh_problems_count(problems), 1);
	while (at < lh_rule_count() && strcmp(lh_rule_id(at), it->rule) != 0)
		at++;
	ck_assert_str_eq(problem->rule, it->rule);
	ck_assert_int_eq(problem->severity, lh_rule_severity(at));
	ck_assert_int_eq(problem->code, LH_OK);
	ck_assert_str_eq(problem->path, it->path);
	if (it->field)
		ck_assert_str_eq(problem->field, it->field);
	else
		ck_assert_ptr_null(problem->field);
	ck_assert_int_eq(problem->line, 3);
	ck_assert_int_gt(problem->column, 1);
	ck_assert(*problem->text_vi && *problem->text_en);
	ck_assert_str_ne(problem->text_vi, problem->text_en);
	lh_problems_free(problems);
}
END_TEST

START_TEST(test_good)
{
	lh_dossier *dossier = read_in_frame(cases[_i].good);
	lh_problems *problems = lh_dossier_check(dossier, NULL, NULL);
	const lh_problem *problem = lh_problems_get(problems, 0);

	ck_assert_msg(!problem, "%s: %s", problem->path, problem->text_en);
	ck_assert_ptr_nonnull(problems);
	lh_problems_free(problems);
	lh_dossier_unref(dossier);
}
END_TEST

/* Every rule has a case, an id of its own in the right form and order, and says in both languages what it asks for. */
START_TEST(test_rows)
{
	for (size_t i = 0; i < lh_rule_count(); i++) {
		const char *id = lh_rule_id(i);
		bool found = false;

		ck_assert_uint_eq(strlen(id), strlen("LH-0000"));
		ck_assert_int_eq(strncmp(id, "LH-", 3), 0);
		ck_assert_uint_eq(strspn(id + 3, "0123456789"), 4);
		if (i)
			ck_assert_str_lt(lh_rule_id(i - 1), id);
		ck_assert(lh_rule_severity(i) >= LH_SEVERITY_NOTE &&
			  lh_rule_severity(i) <= LH_SEVERITY_ERROR);
		for (size_t j = 0; j < COUNT_OF(cases); j++)
			found = found || strcmp(cases[j].rule, id) == 0;
		ck_assert_msg(found, "%s has no case", id);
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
		/* It looks at records or at fields. */
		ck_assert_int_eq(!!lh_rule_at(i)->record + !!lh_rule_at(i)->field + !!lh_rule_at(i)->whole, 1);
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
	size_t checked = 0;

	for (unsigned i = 0; (field = lh_class_field_at(class_number, i)); i++) {
		lh_problems *problems = NULL;
		bool found = false;

		if (lh_field_type(field) == LH_TYPE_CHILDREN)
			continue;
		ck_assert_int_eq(lh_clear(object, field, NULL), 0);
		problems = lh_dossier_check(dossier, NULL, NULL);
		for (size_t j = 0; j < lh_problems_count(problems); j++) {
			const lh_problem *problem = lh_problems_get(problems, j);

			found = found || (strcmp(problem->rule, "LH-0101") == 0 &&
					  strcmp(problem->path, path) == 0 &&
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
	lh_dossier *dossier = read_in_frame(
		"<figures>\n<figure/>\n<figure measure='events' value='1'/></figures>\n<people>"
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

	tcase_set_timeout(tests, 120);
	tcase_add_test(tests, test_rows);
	tcase_add_loop_test(tests, test_bad, 0, COUNT_OF(cases));
	tcase_add_loop_test(tests, test_good, 0, COUNT_OF(cases));
	tcase_add_loop_test(tests, test_required, 1, (int)lh_class_count() + 1);
	tcase_add_test(tests, test_order);
	tcase_add_test(tests, test_misuse);
	suite_add_tcase(suite, tests);
	return suite;
}
