/* SPDX-License-Identifier: MIT */
#ifndef TESTS_RULES_SUITES_H
#define TESTS_RULES_SUITES_H

#include <check.h>

Suite *lh_rules_suite(void);

#define COUNT_OF(table) (sizeof(table) / sizeof((table)[0]))

#endif
