/* SPDX-License-Identifier: MIT */
#ifndef TESTS_EXCHANGE_SUITES_H
#define TESTS_EXCHANGE_SUITES_H

#include <check.h>

Suite *lh_calendar_suite(void);
Suite *lh_cells_suite(void);
Suite *lh_csv_suite(void);
Suite *lh_dossier_suite(void);
Suite *lh_exhaustion_suite(void);
Suite *lh_imports_suite(void);
Suite *lh_properties_suite(void);
Suite *lh_round_trips_suite(void);

#define COUNT_OF(table) (sizeof(table) / sizeof((table)[0]))

#endif
