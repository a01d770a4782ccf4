/* SPDX-License-Identifier: MIT */
#include <check.h>
#include <stdlib.h>

#include "suites.h"

int main(void)
{
	SRunner *runner = srunner_create(lh_dates_suite());
	int failed = 0;

	srunner_add_suite(runner, lh_numbers_suite());
	srunner_add_suite(runner, lh_texts_suite());
	srunner_add_suite(runner, lh_order_suite());
	srunner_add_suite(runner, lh_errors_suite());
	srunner_add_suite(runner, lh_nearest_suite());
	srunner_add_suite(runner, lh_arena_suite());
	srunner_add_suite(runner, lh_encodings_suite());
	srunner_add_suite(runner, lh_guesses_suite());
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
