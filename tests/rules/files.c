/* SPDX-License-Identifier: MIT */
/* Each rule with a dossier that breaks it once, and no other rule, and one that nearly does. */
#include <stdio.h>
#include <string.h>

#include <lienhiep.h>

#include "suites.h"

static lh_problems *check_file(const char *rule, const char *kind)
{
	char path[1024];
	lh_error error;
	lh_dossier *dossier = NULL;
	lh_problems *problems = NULL;

	snprintf(path, sizeof(path), RULE_FILES "/%s.%s.xml", rule, kind);
	dossier = lh_dossier_read_file(path, NULL, NULL, &error);
	ck_assert_msg(dossier, "%s:%ld: %s", path, error.line, error.text_en);
	problems = lh_dossier_check(dossier, NULL, NULL);
	ck_assert_ptr_nonnull(problems);
	lh_dossier_unref(dossier);
	return problems;
}

static void check_none(const char *rule, const lh_problem *problem)
{
	ck_assert_msg(!problem, "%s: line %ld: %s: %s", rule, problem->line, problem->rule,
		      problem->text_en);
}

START_TEST(test_bad)
{
	const char *rule = lh_rule_id((size_t)_i);
	lh_problems *problems = check_file(rule, "bad");
	const lh_problem *problem = lh_problems_get(problems, 0);

	ck_assert_msg(problem, "nothing is found in %s.bad.xml", rule);
	ck_assert_msg(strcmp(problem->rule, rule) == 0, "%s: line %ld: %s: %s", rule, problem->line,
		      problem->rule, problem->text_en);
	check_none(rule, lh_problems_get(problems, 1));
	lh_problems_free(problems);
}
END_TEST

START_TEST(test_good)
{
	const char *rule = lh_rule_id((size_t)_i);
	lh_problems *problems = check_file(rule, "good");

	check_none(rule, lh_problems_get(problems, 0));
	lh_problems_free(problems);
}
END_TEST

Suite *lh_rule_files_suite(void)
{
	Suite *suite = suite_create("rule files");
	TCase *tests = tcase_create("rule files");

	tcase_add_loop_test(tests, test_bad, 0, (int)lh_rule_count());
	tcase_add_loop_test(tests, test_good, 0, (int)lh_rule_count());
	suite_add_tcase(suite, tests);
	return suite;
}
