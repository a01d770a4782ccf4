/* SPDX-License-Identifier: MIT */
#ifndef TESTS_RULES_SUITES_H
#define TESTS_RULES_SUITES_H

#include <check.h>

Suite *lh_rules_suite(void);
Suite *lh_rule_files_suite(void);
/* Of the categories. */
Suite *lh_structure_suite(void);
Suite *lh_references_suite(void);
Suite *lh_numbers_suite(void);
Suite *lh_figures_suite(void);
Suite *lh_memberships_suite(void);
Suite *lh_contests_suite(void);
Suite *lh_sources_suite(void);
Suite *lh_texts_suite(void);
Suite *lh_documents_suite(void);
Suite *lh_rule_exhaustion_suite(void);
Suite *lh_dates_suite(void);
Suite *lh_years_suite(void);
Suite *lh_plans_suite(void);
Suite *lh_consultations_suite(void);
Suite *lh_solutions_suite(void);

#define COUNT_OF(table) (sizeof(table) / sizeof((table)[0]))

#endif
