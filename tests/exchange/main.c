/* SPDX-License-Identifier: MIT */
#include <check.h>
#include <stdlib.h>

#include "suites.h"

int main(void)
{
	SRunner *runner = srunner_create(lh_imports_suite());
	int failed = 0;

	srunner_add_suite(runner, lh_calendar_suite());
	srunner_add_suite(runner, lh_cells_suite());
	srunner_add_suite(runner, lh_csv_suite());
	srunner_add_suite(runner, lh_dossier_suite());
	srunner_add_suite(runner, lh_round_trips_suite());
	srunner_add_suite(runner, lh_properties_suite());
	srunner_add_suite(runner, lh_exhaustion_suite());
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
