/* SPDX-License-Identifier: MIT */
#include <check.h>
#include <stdlib.h>

#include "suites.h"

int main(void)
{
	SRunner *runner = srunner_create(lh_rules_suite());
	int failed = 0;

	srunner_add_suite(runner, lh_rule_files_suite());
	srunner_add_suite(runner, lh_structure_suite());
	srunner_add_suite(runner, lh_references_suite());
	srunner_add_suite(runner, lh_numbers_suite());
	srunner_add_suite(runner, lh_figures_suite());
	srunner_add_suite(runner, lh_memberships_suite());
	srunner_add_suite(runner, lh_contests_suite());
	srunner_add_suite(runner, lh_sources_suite());
	srunner_add_suite(runner, lh_texts_suite());
	srunner_add_suite(runner, lh_documents_suite());
	srunner_add_suite(runner, lh_rule_exhaustion_suite());
	srunner_add_suite(runner, lh_dates_suite());
	srunner_add_suite(runner, lh_years_suite());
	srunner_add_suite(runner, lh_plans_suite());
	srunner_add_suite(runner, lh_consultations_suite());
	srunner_add_suite(runner, lh_solutions_suite());
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
