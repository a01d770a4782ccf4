/* SPDX-License-Identifier: MIT */
/* Memory runs out at each allocation in turn: there is an error, or all that there is to find. */
#include <stdio.h>
#include <string.h>

#include <lienhiep.h>

#include "common/exhaust.h"
#include "cases.h"
#include "suites.h"

/* Fail each allocation of a check that finds @findings. */
static void exhaust_check(const lh_dossier *dossier, size_t findings)
{
	bool refused = true;

	for (unsigned long nth = 1; refused; nth += exhaust_step()) {
		lh_error error = { 0 };
		lh_problems *problems = NULL;

		exhaust_begin(nth, nth & 1);
		problems = lh_dossier_check(dossier, NULL, &error);
		refused = exhaust_end();
		if (problems)
			ck_assert_uint_eq(lh_problems_count(problems), findings);
		else
			ck_assert_int_eq(error.code, LH_ERROR_MEMORY);
		ck_assert(problems || refused);
		lh_problems_free(problems);
	}
}

START_TEST(test_memory)
{
	char path[1024];
	lh_dossier *dossier = NULL;

	snprintf(path, sizeof(path), RULE_FILES "/%s.bad.xml", lh_rule_id((size_t)_i));
	dossier = lh_dossier_read_file(path, NULL, NULL, NULL);
	ck_assert_ptr_nonnull(dossier);
	exhaust_check(dossier, 1);
	lh_dossier_unref(dossier);
}
END_TEST

/*
 * Rules about the whole dossier that find something more than once, in records without an id:
 * memory may run out between two findings, and for what they are called.
 */
#define DOCUMENT(number)  "<document number='" number "' uri='urn:x:d'/>"
#define MEMBERSHIP(kind)  "<membership member='p' of='hội' kind='" kind "'/>"
#define FIGURE(value)	  "<figure by='hội' from='2023' measure='members.individual' value='" value "'/>"
#define CONTEST(title)	  "<contest edition='1' to='2023'><title>" title "</title></contest>"
#define EVENT(title)	  "<event kind='forum' from='2023'><title>" title "</title></event>"

static const char several[] =
	"<people><person id='p'/></people>"
	"<contests>" CONTEST("Hội thi lần 1") CONTEST("Hội thi lần thứ nhất")
		CONTEST("Hội thi, lần I") "</contests>"
	"<memberships>" MEMBERSHIP("individual") MEMBERSHIP("honorary") MEMBERSHIP("collective")
	"</memberships><documents>" DOCUMENT("12/BC-UBND") DOCUMENT("12-BC/UBND")
		DOCUMENT("012/BC-UBND") "</documents>"
	"<events>" EVENT("Diễn đàn") EVENT("«Diễn đàn»") EVENT("DIỄN ĐÀN") "</events>"
	"<figures>" FIGURE("1") FIGURE("2") FIGURE("3") "</figures>";

START_TEST(test_several)
{
	lh_dossier *dossier = case_read(several);
	lh_problems *problems = lh_dossier_check(dossier, NULL, NULL);
	size_t findings = lh_problems_count(problems);
	static const char *const rules[] = { "LH-0103", "LH-0405", "LH-0803", "LH-0904", "LH-1103",
					     "LH-1104" };

	for (size_t i = 0; i < COUNT_OF(rules); i++) {
		unsigned count = 0;

		for (size_t j = 0; j < findings; j++)
			count += strcmp(lh_problems_get(problems, j)->rule, rules[i]) == 0;
		ck_assert_msg(count >= 2, "%s is broken %u times", rules[i], count);
	}
	lh_problems_free(problems);
	exhaust_check(dossier, findings);
	lh_dossier_unref(dossier);
}
END_TEST

Suite *lh_rule_exhaustion_suite(void)
{
	Suite *suite = suite_create("memory of rules");
	TCase *tests = tcase_create("memory");

	tcase_set_timeout(tests, 300);
	tcase_add_loop_test(tests, test_memory, 0, (int)lh_rule_count());
	tcase_add_test(tests, test_several);
	suite_add_tcase(suite, tests);
	return suite;
}
