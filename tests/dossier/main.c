/* SPDX-License-Identifier: MIT */
#include <check.h>
#include <stdlib.h>

#include "suites.h"

int main(void)
{
	SRunner *runner = srunner_create(lh_life_suite());
	int failed = 0;

	srunner_add_suite(runner, lh_values_suite());
	srunner_add_suite(runner, lh_lists_suite());
	srunner_add_suite(runner, lh_ids_suite());
	srunner_add_suite(runner, lh_proposals_suite());
	srunner_add_suite(runner, lh_references_suite());
	srunner_add_suite(runner, lh_searches_suite());
	srunner_add_suite(runner, lh_copies_suite());
	srunner_add_suite(runner, lh_growth_suite());
	srunner_add_suite(runner, lh_exhaustion_suite());
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
