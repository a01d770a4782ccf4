/* SPDX-License-Identifier: MIT */
#include <check.h>
#include <stdlib.h>

#include "suites.h"

int main(void)
{
	SRunner *runner = srunner_create(lh_tree_suite());
	int failed = 0;

	lh_exhaust_libxml2();
	srunner_add_suite(runner, lh_stylesheets_suite());
	srunner_add_suite(runner, lh_exhaustion_suite());
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
