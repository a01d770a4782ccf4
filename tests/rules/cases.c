/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>

#include "cases.h"

#define HEAD                                                                               \
	"<dossier xmlns='urn:lienhiep:dossier:1' version='1' language='vi' owner='hội' " \
	"from='2023' to='2023' issued='2024-01-15'><title>Hồ sơ</title>\n"              \
	"<organisations><organisation id='hội' kind='local-union'>"                      \
	"<name>Liên hiệp hội</name></organisation></organisations>\n"
#define TAIL "</dossier>\n"

lh_dossier *case_read(const char *records)
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

static lh_problems *check_records(const char *records)
{
	lh_dossier *dossier = case_read(records);
	lh_problems *problems = lh_dossier_check(dossier, NULL, NULL);

	ck_assert_ptr_nonnull(problems);
	lh_dossier_unref(dossier);
	return problems;
}

void case_check_bad(const struct rule_case *it)
{
	lh_problems *problems = check_records(it->bad);
	const lh_problem *problem = lh_problems_get(problems, 0);

	ck_assert_msg(problem, "nothing breaks %s in %s", it->rule, it->bad);
	ck_assert_str_eq(problem->rule, it->rule);
	ck_assert_str_eq(problem->path, it->path);
	if (it->field)
		ck_assert_str_eq(problem->field, it->field);
	else
		ck_assert_ptr_null(problem->field);
	problem = lh_problems_get(problems, 1);
	ck_assert_msg(!problem, "and %s: %s", problem->rule, problem->text_en);
	problem = lh_problems_get(problems, 0);
	ck_assert_int_eq(problem->severity, lh_rule_severity(lh_rule_find(it->rule)));
	ck_assert_int_eq(problem->code, LH_OK);
	ck_assert_int_eq(problem->line, 3);
	ck_assert_int_gt(problem->column, 1);
	ck_assert(*problem->text_vi && *problem->text_en);
	ck_assert_str_ne(problem->text_vi, problem->text_en);
	lh_problems_free(problems);
}

void case_check_good(const struct rule_case *it)
{
	lh_problems *problems = check_records(it->good);
	const lh_problem *problem = lh_problems_get(problems, 0);

	ck_assert_msg(!problem, "%s: %s: %s", problem->rule, problem->path, problem->text_en);
	lh_problems_free(problems);
}
