/* SPDX-License-Identifier: MIT */
#ifndef TESTS_MODEL_SUITES_H
#define TESTS_MODEL_SUITES_H

#include <check.h>

Suite *lh_rows_suite(void);
Suite *lh_names_suite(void);
Suite *lh_vocabulary_suite(void);
Suite *lh_reflection_suite(void);

#define COUNT_OF(table) (sizeof(table) / sizeof((table)[0]))

#endif
