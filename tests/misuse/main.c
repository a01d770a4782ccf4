/* SPDX-License-Identifier: MIT */
#include "rows.h"

const struct group groups[] = {
	{ "base", base_rows },
	{ "text", text_rows },
	{ "reflection", reflection_rows },
	{ "records", record_rows },
	{ "values", value_rows },
	{ "accessors", accessor_rows },
	{ "lists", list_rows },
	{ "files", file_rows },
	{ "rules", rule_rows },
	{ "reviews", review_rows },
	{ "plans", plan_rows },
	{ "traces", trace_rows },
	{ "stops", stop_rows },
	{ "papers", paper_rows },
	{ "calendars", calendar_rows },
	{ "imports", import_rows },
	{ "exports", export_rows },
	{ NULL, NULL },
};

START_TEST(test_group)
{
	begin_rows();
	groups[_i].rows();
	end_rows();
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("misuse");
	TCase *rows = tcase_create("rows");
	SRunner *runner = NULL;
	int failed = 0;

	tcase_add_loop_test(rows, test_group, 0, (int)COUNT_OF(groups) - 1);
	suite_add_tcase(suite, rows);
	suite_add_tcase(suite, sweep_case());
	suite_add_tcase(suite, complete_case());
	runner = srunner_create(suite);
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
