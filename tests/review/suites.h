/* SPDX-License-Identifier: MIT */
#ifndef TESTS_REVIEW_SUITES_H
#define TESTS_REVIEW_SUITES_H

#include <check.h>

Suite *lh_breakdowns_suite(void);
Suite *lh_catalogue_suite(void);
Suite *lh_counting_suite(void);
Suite *lh_placing_suite(void);
Suite *lh_limits_suite(void);
Suite *lh_tasks_suite(void);
Suite *lh_stocks_suite(void);
Suite *lh_uris_suite(void);
Suite *lh_targets_suite(void);
Suite *lh_stated_suite(void);
Suite *lh_verdicts_suite(void);
Suite *lh_periods_suite(void);
Suite *lh_review_people_suite(void);
Suite *lh_review_lists_suite(void);
Suite *lh_planned_suite(void);
Suite *lh_plans_suite(void);
Suite *lh_trace_suite(void);
Suite *lh_trace_words_suite(void);
Suite *lh_stops_suite(void);
Suite *lh_hanoi_suite(void);

#endif
