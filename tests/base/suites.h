/* SPDX-License-Identifier: MIT */
#ifndef TESTS_BASE_SUITES_H
#define TESTS_BASE_SUITES_H

#include <check.h>

Suite *lh_dates_suite(void);
Suite *lh_numbers_suite(void);
Suite *lh_texts_suite(void);
Suite *lh_order_suite(void);
Suite *lh_errors_suite(void);
Suite *lh_nearest_suite(void);
Suite *lh_arena_suite(void);
Suite *lh_encodings_suite(void);
Suite *lh_guesses_suite(void);

#define COUNT_OF(table) (sizeof(table) / sizeof((table)[0]))

#endif
