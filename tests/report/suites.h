/* SPDX-License-Identifier: MIT */
#ifndef TESTS_REPORT_SUITES_H
#define TESTS_REPORT_SUITES_H

#include <check.h>

Suite *lh_tree_suite(void);
Suite *lh_stylesheets_suite(void);
Suite *lh_exhaustion_suite(void);
/* To be called before libxml2 allocates anything. */
void lh_exhaust_libxml2(void);

#endif
