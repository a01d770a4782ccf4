/* SPDX-License-Identifier: MIT */
/* Memory runs out at each allocation in turn: there is an error, or all that there is to find. */
#include <stdio.h>

#include <lienhiep.h>

#include "common/exhaust.h"
#include "suites.h"

START_TEST(test_memory)
{
	char path[1024];
	lh_dossier *dossier = NULL;
	bool refused = true;

	snprintf(path, sizeof(path), RULE_FILES "/%s.bad.xml", lh_rule_id((size_t)_i));
	dossier = lh_dossier_read_file(path, NULL, NULL, NULL);
	ck_assert_ptr_nonnull(dossier);
	for (unsigned long nth = 1; refused; nth += exhaust_step()) {
		lh_error error = { 0 };
		lh_problems *problems = NULL;

		exhaust_begin(nth, nth & 1);
		problems = lh_dossier_check(dossier, NULL, &error);
		refused = exhaust_end();
		if (problems)
			ck_assert_uint_eq(lh_problems_count(problems), 1);
		else
			ck_assert_int_eq(error.code, LH_ERROR_MEMORY);
		ck_assert(problems || refused);
		lh_problems_free(problems);
	}
	lh_dossier_unref(dossier);
}
END_TEST

Suite *lh_rule_exhaustion_suite(void)
{
	Suite *suite = suite_create("memory of rules");
	TCase *tests = tcase_create("memory");

	tcase_set_timeout(tests, 120);
	tcase_add_loop_test(tests, test_memory, 0, (int)lh_rule_count());
	suite_add_tcase(suite, tests);
	return suite;
}
