/* SPDX-License-Identifier: MIT */
#ifndef TESTS_DOSSIER_SUITES_H
#define TESTS_DOSSIER_SUITES_H

#include <check.h>

Suite *lh_life_suite(void);
Suite *lh_values_suite(void);
Suite *lh_lists_suite(void);
Suite *lh_ids_suite(void);
Suite *lh_proposals_suite(void);
Suite *lh_references_suite(void);
Suite *lh_searches_suite(void);
Suite *lh_copies_suite(void);
Suite *lh_growth_suite(void);
Suite *lh_exhaustion_suite(void);

#define COUNT_OF(table) (sizeof(table) / sizeof((table)[0]))

#endif
