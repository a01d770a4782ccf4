/* SPDX-License-Identifier: MIT */
/* No function is forgotten: those that the library exports, and the accessors that stand on them. */
#include <regex.h>
#include <stdio.h>

#include "rows.h"

/* What nobody can misuse. */
static const struct exempt {
	const char *function, *reason;
} exempts[] = {
	{ "lh_version", "takes nothing" },
	{ "lh_class_count", "takes nothing" },
	{ "lh_measure_count", "takes nothing" },
	{ "lh_rule_count", "takes nothing" },
};

static bool is_exempt(const char *function)
{
	for (size_t i = 0; i < COUNT_OF(exempts); i++)
		if (strcmp(exempts[i].function, function) == 0)
			return true;
	return false;
}

static size_t count_rows(const char *function)
{
	size_t count = 0;

	for (size_t i = 0; i < seen_count(); i++)
		count += strcmp(seen_function(i), function) == 0;
	for (size_t i = 0; i < sweep_count(); i++)
		count += strcmp(sweep_function(i), function) == 0;
	return count;
}

static void run_all(void)
{
	for (const struct group *group = groups; group->name; group++) {
		begin_rows();
		group->rows();
		end_rows();
	}
}

START_TEST(test_functions)
{
	FILE *map = fopen(SOURCES "/lib/liblienhiep.map", "r");
	char line[256], function[128] = "lh_";
	size_t functions = 0, forgotten = 0;

	ck_assert_ptr_nonnull(map);
	run_all();
	while (fgets(line, sizeof(line), map)) {
		if (sscanf(line, " lh_%124[a-z_0-9];", function + 3) != 1)
			continue;
		functions++;
		if (is_exempt(function) == (count_rows(function) > 0)) {
			forgotten++;
			fprintf(stderr, "%s: %s\n", function,
				is_exempt(function) ? "is exempt, and in a row" : "is in no row");
		}
	}
	fclose(map);
	ck_assert_uint_gt(functions, COUNT_OF(exempts));
	ck_assert_uint_eq(forgotten, 0);
	printf("misuse: %zu functions (%zu of them exempt), %zu rows, %zu functions on every "
	       "field\n",
	       functions, COUNT_OF(exempts), seen_count(), sweep_count());
	fflush(stdout);
}
END_TEST

/* The accessors of model.h are as safe as what they stand on, for they do nothing else. */
START_TEST(test_accessors)
{
	static const char *const shapes[] = {
		/* lh_plan_object(), lh_as_plan() */
		"^return \\(lh_object \\*\\)\\(uintptr_t\\)record;$",
		"^return lh_object_class\\(object\\) == LH_CLASS_[A-Z_]+ \\? "
		"\\(lh_[a-z_]+ \\*\\)\\(uintptr_t\\)object : \\(lh_[a-z_]+ \\*\\)0;$",
		/* A call of the core with the record and the field, the result of another type at most. */
		"^return (\\((enum )?lh_[a-z_]+( \\*)?\\))?lh_[a-z_]+\\(\\((const )?lh_object "
		"\\*\\)record, "
		"LH_[A-Z_]+(, (\\(unsigned\\)|\\(const lh_object \\*\\))?[a-z_A-Z]+)*\\);$",
	};
	FILE *header = fopen(SOURCES "/include/lienhiep/model.h", "r");
	regex_t compiled[COUNT_OF(shapes)];
	char line[256], body[1024] = "";
	size_t accessors = 0, returns = 0;

	ck_assert_ptr_nonnull(header);
	for (size_t i = 0; i < COUNT_OF(shapes); i++)
		ck_assert_int_eq(regcomp(&compiled[i], shapes[i], REG_EXTENDED | REG_NOSUB), 0);
	while (fgets(line, sizeof(line), header)) {
		const char *text = line + strspn(line, "\t ");
		bool fits = false;

		accessors += strncmp(line, "static inline ", 14) == 0;
		if (!*body && strncmp(text, "return ", 7) != 0)
			continue;
		ck_assert_uint_lt(strlen(body) + strlen(text) + 1, sizeof(body));
		strcat(body, text);
		body[strcspn(body, "\n")] = '\0';
		if (body[strlen(body) - 1] != ';') {
			strcat(body, body[strlen(body) - 1] == '(' ? "" : " ");
			continue;
		}
		for (size_t i = 0; i < COUNT_OF(shapes); i++)
			fits = fits || regexec(&compiled[i], body, 0, NULL, 0) == 0;
		ck_assert_msg(fits, "no accessor: %s", body);
		returns++;
		*body = '\0';
	}
	fclose(header);
	for (size_t i = 0; i < COUNT_OF(shapes); i++)
		regfree(&compiled[i]);
	ck_assert_uint_gt(accessors, 0);
	ck_assert_uint_eq(returns, accessors);
	printf("misuse: %zu accessors stand on them\n", accessors);
	fflush(stdout);
}
END_TEST

TCase *complete_case(void)
{
	TCase *tests = tcase_create("complete");

	tcase_add_test(tests, test_functions);
	tcase_add_test(tests, test_accessors);
	return tests;
}
