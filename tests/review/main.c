/* SPDX-License-Identifier: MIT */
#include <check.h>
#include <stdlib.h>

#include "suites.h"

int main(void)
{
	SRunner *runner = srunner_create(lh_catalogue_suite());
	int failed = 0;

	srunner_add_suite(runner, lh_counting_suite());
	srunner_add_suite(runner, lh_placing_suite());
	srunner_add_suite(runner, lh_limits_suite());
	srunner_add_suite(runner, lh_tasks_suite());
	srunner_add_suite(runner, lh_stocks_suite());
	srunner_add_suite(runner, lh_uris_suite());
	srunner_add_suite(runner, lh_targets_suite());
	srunner_add_suite(runner, lh_stated_suite());
	srunner_add_suite(runner, lh_verdicts_suite());
	srunner_add_suite(runner, lh_review_people_suite());
	srunner_add_suite(runner, lh_periods_suite());
	srunner_add_suite(runner, lh_review_lists_suite());
	srunner_add_suite(runner, lh_planned_suite());
	srunner_add_suite(runner, lh_plans_suite());
	srunner_add_suite(runner, lh_trace_suite());
	srunner_add_suite(runner, lh_trace_words_suite());
	srunner_add_suite(runner, lh_stops_suite());
	srunner_add_suite(runner, lh_breakdowns_suite());
	srunner_add_suite(runner, lh_hanoi_suite());
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
