/* SPDX-License-Identifier: MIT */
/* From a request to its answer, and the steps of solutions. */
#include "cases.h"
#include "suites.h"

#define CONSULTATION(attributes, experts)                                                        \
	"<consultations><consultation kind='advice' " attributes "><subject>A</subject>" experts \
	"</consultation></consultations>"
#define RECOMMENDATION(attributes)                                                   \
	"<documents><document id='d'/></documents><recommendations><recommendation " \
	"kind='other' " attributes "><text>A</text></recommendation></recommendations>"
#define SOLUTION(stages, sites)                                                         \
	"<solutions><solution><title>A</title><stages>" stages "</stages><sites>" sites \
	"</sites></solution></solutions>"
#define STAGE(kind, attributes) "<stage kind='" kind "' " attributes "/>"
#define SITE(use, attributes)	"<site use='" use "' " attributes "/>"
#define EXPERTS(experts)	"<experts>" experts "</experts>"
#define FIRST_CONSULTATION	"/dossier/consultations/consultation[1]"
#define FIRST_SOLUTION		"/dossier/solutions/solution[1]"
#define FIRST_RECOMMENDATION	"/dossier/recommendations/recommendation[1]"
#define PEOPLE			"<people><person id='p'/><person id='q'/></people>"

static const struct rule_case cases[] = {
	/* A commissioner, a request or the paper that asked: each will do. */
	{ "LH-0701", CONSULTATION("origin='commissioned'", ""), FIRST_CONSULTATION, "commissioner",
	  "<documents><document id='d'/></documents>" CONSULTATION(
		  "origin='commissioned' request_document='d'", "") },
	{ "LH-0701", CONSULTATION("origin='commissioned'", ""), FIRST_CONSULTATION, "commissioner",
	  "<requests><request id='r' by='hội'><text>A</text></request></requests>"
	  "<consultations><consultation kind='advice' origin='commissioned' answers='r'><subject>A"
	  "</subject></consultation><consultation kind='advice' origin='own-initiative'><subject>B"
	  "</subject></consultation><consultation kind='advice'><subject>C</subject></consultation>"
	  "</consultations>" },
	{ "LH-0702", CONSULTATION("due='2023-04' delivered='2023-05-01'", ""), FIRST_CONSULTATION,
	  "delivered", CONSULTATION("due='2023-04-02' delivered='2023-04'", "") },
	/* Any sign of a result will do, and what was sent says so by its date or its paper. */
	{ "LH-0713", CONSULTATION("due='2023-04'", ""), FIRST_CONSULTATION, "due",
	  "<documents><document id='d'/></documents>" CONSULTATION("due='2023-04' result='d'", "") },
	{ "LH-0711", CONSULTATION("due='2023-04' conclusion='agree'", ""), FIRST_CONSULTATION,
	  "delivered",
	  CONSULTATION("due='2023-04' delivered='2023-04' conclusion='agree'", "") },
	{ "LH-0704", RECOMMENDATION("addressee='hội' response='rejected' response_document='d'"),
	  FIRST_RECOMMENDATION, "responded", RECOMMENDATION("addressee='hội'") },
	{ "LH-0706", RECOMMENDATION("addressee='hội' response_document='d'"), FIRST_RECOMMENDATION,
	  "response",
	  RECOMMENDATION(
		  "addressee='hội' response='rejected' responded='2023' response_document='d'") },
	/* Before all that has a date; where one has none, it may have been before. */
	{ "LH-0707",
	  SOLUTION(STAGE("selected", "on='2023-01'") STAGE("proposed", "on='2023-03'")
			   STAGE("proposed", "on='2023-02'"),
		   ""),
	  FIRST_SOLUTION "/stages/stage[1]", "on",
	  SOLUTION(STAGE("selected", "on='2023-01'") STAGE("proposed", "on='2023-03'")
			   STAGE("proposed", ""),
		   "") },
	{ "LH-0707",
	  SOLUTION(STAGE("adopted", "on='2023-02'") STAGE("selected", "on='2023-02-28'")
			   STAGE("dropped", "on='2023-01'") STAGE("proposed", "on='2023'"),
		   SITE("pilot", "from='2023-01-31'")),
	  FIRST_SOLUTION "/sites/site[1]", "from",
	  SOLUTION(STAGE("adopted", "on='2023-02'") STAGE("selected", "on='2023-02-28'")
			   STAGE("proposed", "on='2023'"),
		   SITE("pilot", "from='2023'")) },
	/* A second round may follow the first; sites tell as well as stages. */
	{ "LH-0707",
	  SOLUTION(STAGE("replicated", "on='2023-02'") STAGE("piloted", "on='2023-06'"),
		   SITE("pilot", "from='2023-03'") SITE("replication", "")),
	  FIRST_SOLUTION "/stages/stage[1]", "on",
	  SOLUTION(STAGE("piloted", "on='2023-01'") STAGE("replicated", "on='2023-03'")
			   STAGE("piloted", "on='2023-06'"),
		   SITE("pilot", "from='2023-01'") SITE("replication", "from='2023-03'")) },
	{ "LH-0708", SOLUTION(STAGE("replicated", "") STAGE("replicated", ""), SITE("pilot", "")),
	  FIRST_SOLUTION "/stages/stage[1]", NULL,
	  SOLUTION(STAGE("proposed", "") STAGE("adopted", ""),
		   SITE("pilot", "outcome='pending'")) },
	{ "LH-0709",
	  SOLUTION(STAGE("proposed", ""),
		   SITE("pilot", "") SITE("replication", "") SITE("replication", "")),
	  FIRST_SOLUTION "/sites/site[2]", "use",
	  SOLUTION(STAGE("replicated", ""), SITE("replication", "") SITE("replication", "")) },
	/* One pilot that did not fail is enough, and so is one of which nothing is known. */
	{ "LH-0710",
	  SOLUTION(STAGE("replicated", ""),
		   SITE("pilot", "outcome='failure'") SITE("replication", "outcome='success'")
			   SITE("pilot", "outcome='failure'")),
	  FIRST_SOLUTION "/sites/site[2]", NULL,
	  SOLUTION(STAGE("replicated", ""),
		   SITE("pilot", "outcome='failure'") SITE("replication", "") SITE("pilot", "")) },
	{ "LH-0710",
	  SOLUTION(STAGE("replicated", ""), SITE("pilot", "from='2023' outcome='failure'")
						    SITE("replication", "from='2023-01'")),
	  FIRST_SOLUTION "/sites/site[2]", NULL,
	  SOLUTION(STAGE("piloted", ""), SITE("pilot", "outcome='failure'")) },
	/* What was replicated before the pilot was not so because of it. */
	{ "LH-0707",
	  SOLUTION(STAGE("replicated", ""), SITE("pilot", "from='2023-05' outcome='failure'")
						    SITE("replication", "from='2023-01'")),
	  FIRST_SOLUTION "/sites/site[2]", "from",
	  SOLUTION(STAGE("replicated", ""), SITE("pilot", "from='2023-05' outcome='success'")
						    SITE("replication", "from='2023-05'")) },
	{ "LH-0711", CONSULTATION("conclusion='agree'", ""), FIRST_CONSULTATION, "delivered",
	  "<documents><document id='d'/></documents>" CONSULTATION("conclusion='agree' result='d'",
								   "") },
	/* Without a role it may be the same one; with two roles it is not. */
	{ "LH-0712",
	  PEOPLE CONSULTATION("", EXPERTS("<expert person='p' role='chair'/><expert person='q'/>"
					  "<expert person='p'/>")),
	  FIRST_CONSULTATION "/experts/expert[3]", "person",
	  PEOPLE CONSULTATION("", EXPERTS("<expert person='p' role='chair'/><expert person='q'/>"
					  "<expert person='p' role='member'/>")) },
	{ "LH-0712",
	  PEOPLE CONSULTATION(
		  "", EXPERTS("<expert person='q'/><expert person='p'/><expert person='q'/>")),
	  FIRST_CONSULTATION "/experts/expert[3]", "person",
	  PEOPLE CONSULTATION("", EXPERTS("<expert person='q'/><expert person='p'/>")) },
	{ "LH-0713", CONSULTATION("due='2024-01-14'", ""), FIRST_CONSULTATION, "due",
	  "<consultations><consultation kind='advice' "
	  "due='2024-01'><subject>A</subject></consultation>"
	  "<consultation kind='advice' due='2023-05' "
	  "delivered='2023'><subject>B</subject></consultation>"
	  "</consultations>" },
};

/* A stage tells of replication as well as a site does, which is missing here. */
START_TEST(test_failed_pilot)
{
	static const char *const rules[] = { "LH-0710", NULL };
	lh_check_options options = { .only = rules };
	lh_dossier *dossier = case_read(
		SOLUTION(STAGE("replicated", "on='2023-06'"), SITE("pilot", "outcome='failure'")));
	lh_problems *problems = lh_dossier_check(dossier, &options, NULL);

	ck_assert_uint_eq(lh_problems_count(problems), 1);
	ck_assert_str_eq(lh_problems_get(problems, 0)->path, FIRST_SOLUTION "/stages/stage[1]");
	lh_problems_free(problems);
	lh_dossier_unref(dossier);
}
END_TEST

Suite *lh_solutions_suite(void)
{
	Suite *suite = suite_create("solutions");
	TCase *tests = tcase_create("solutions");

	tcase_add_test(tests, test_failed_pilot);
	suite_add_tcase(suite, tests);
	return suite;
}

CASE_SUITE(lh_consultations_suite, "consultations")
