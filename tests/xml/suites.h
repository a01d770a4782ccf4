/* SPDX-License-Identifier: MIT */
#ifndef TESTS_XML_SUITES_H
#define TESTS_XML_SUITES_H

#include <check.h>

Suite *lh_canonical_suite(void);
Suite *lh_chunks_suite(void);
Suite *lh_exhaustion_suite(void);
Suite *lh_faults_suite(void);
Suite *lh_fetching_suite(void);
Suite *lh_hostile_suite(void);
Suite *lh_limits_suite(void);
Suite *lh_progress_suite(void);
Suite *lh_refused_suite(void);
Suite *lh_saving_suite(void);
Suite *lh_validating_suite(void);

#endif
