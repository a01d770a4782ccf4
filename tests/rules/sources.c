/* SPDX-License-Identifier: MIT */
/* Sources and personal data. */
#include <string.h>

#include "cases.h"
#include "suites.h"

static const struct rule_case cases[] = {
	{ "LH-1001",
	  "<sources><source id='s'><title>S</title></source></sources><people><person>"
	  "<citations><citation source='s' field='name of'/></citations></person></people>",
	  "/dossier/people/person[1]/citations/citation[1]", "field",
	  "<sources><source id='s'><title>S</title></source></sources><people><person>"
	  "<citations><citation source='s' field='name'/><citation source='s' field='uri'/>"
	  "<citation source='s'/></citations></person></people>" },
	{ "LH-1001",
	  "<sources><source id='s'><title>S</title></source></sources><people><person>"
	  "<citations><citation source='s' field='Name'/></citations></person></people>",
	  "/dossier/people/person[1]/citations/citation[1]", "field",
	  "<sources><source id='s'><title>S</title></source></sources><tasks><task><title>"
	  "A</title><citations><citation source='s' field='topics'/></citations></task></tasks>" },
	{ "LH-1003",
	  "<figures><figure measure='events' from='2023' value='0'/></figures>",
	  "/dossier/figures/figure[1]", "citations",
	  "<sources><source id='s'><title>S</title></source></sources><figures>"
	  "<figure measure='events' from='2023' value='0'><citations><citation source='s'/>"
	  "</citations></figure></figures>" },
};

/* Of every class that has some, once the dossier is final; the telephone of an office is nobody's own. */
START_TEST(test_personal)
{
	static const char *const fields[] = { "sex", "born", "phone", "email" };
	lh_dossier *dossier = case_read(
		"<people><person id='p' sex='female' born='1960' phone='1' email='a@b.vn'/></people>");
	lh_problems *problems = lh_dossier_check(dossier, NULL, NULL);

	ck_assert_uint_eq(lh_problems_count(problems), 0);
	lh_problems_free(problems);
	ck_assert(!lh_set_field(lh_dossier_object(dossier), LH_DOSSIER_STATE, "final", NULL));
	ck_assert(!lh_set_text(lh_dossier_find(dossier, "hội"), LH_ORGANISATION_PHONE, "024", NULL));
	problems = lh_dossier_check(dossier, NULL, NULL);
	ck_assert_uint_eq(lh_problems_count(problems), COUNT_OF(fields));
	for (size_t i = 0; i < COUNT_OF(fields); i++) {
		ck_assert_str_eq(lh_problems_get(problems, i)->rule, "LH-1002");
		ck_assert_str_eq(lh_problems_get(problems, i)->field, fields[i]);
	}
	lh_problems_free(problems);
	lh_dossier_unref(dossier);
}
END_TEST

static Suite *cases_suite(void);
CASE_SUITE(cases_suite, "sources")

Suite *lh_sources_suite(void)
{
	Suite *suite = cases_suite();
	TCase *tests = tcase_create("personal");

	tcase_add_test(tests, test_personal);
	suite_add_tcase(suite, tests);
	return suite;
}
