/* SPDX-License-Identifier: MIT */
#include <check.h>
#include <stdlib.h>

#include "suites.h"

int main(void)
{
	SRunner *runner = srunner_create(lh_canonical_suite());
	int failed = 0;

	srunner_add_suite(runner, lh_chunks_suite());
	srunner_add_suite(runner, lh_exhaustion_suite());
	srunner_add_suite(runner, lh_faults_suite());
	srunner_add_suite(runner, lh_fetching_suite());
	srunner_add_suite(runner, lh_hostile_suite());
	srunner_add_suite(runner, lh_limits_suite());
	srunner_add_suite(runner, lh_progress_suite());
	srunner_add_suite(runner, lh_refused_suite());
	srunner_add_suite(runner, lh_saving_suite());
	srunner_add_suite(runner, lh_validating_suite());
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
