/* SPDX-License-Identifier: MIT */
/* The order of dates, and the years of the dossier: 2023, issued on 2024-01-15. */
#include <string.h>

#include "cases.h"
#include "suites.h"

#define EVENT(attributes) "<event kind='forum' " attributes "><title>A</title></event>"
#define TASK(attributes)  "<task " attributes "><title>A</title></task>"
#define SOLUTION(steps)	  "<solutions><solution><title>A</title>" steps "</solution></solutions>"

static const struct rule_case cases[] = {
	/* A date is an interval: what may be in order is. */
	{ "LH-0501", "<events>" EVENT("from='2023-05' to='2023-04-30'") "</events>",
	  "/dossier/events/event[1]", "to",
	  "<events>" EVENT("from='2023-05-18' to='2023-05'") EVENT("from='2023-05-18' to='2023'")
		  EVENT("from='2023-05-18' to='2023-05-18'") "</events>" },
	/* Nothing else is said of a date that is out of order, however far it lies. */
	{ "LH-0501",
	  "<contests><contest from='2023' to='2003'><title>A</title></contest></contests>",
	  "/dossier/contests/contest[1]", "to",
	  "<contests><contest from='2022' to='2023'><title>A</title></contest></contests>" },
	{ "LH-0501",
	  "<tasks>" TASK("started='2023-03-02' finished='2023-02' status='done'") "</tasks>",
	  "/dossier/tasks/task[1]", "finished",
	  "<tasks>" TASK("started='2023-03-02' finished='2023-03' status='done'") "</tasks>" },
	/* What expires is measured by when it took effect, or else by when it was signed. */
	{ "LH-0501",
	  "<documents><document signed='2014-02' effective='2014-04' "
	  "expires='2014-03'/></documents>",
	  "/dossier/documents/document[1]", "expires",
	  "<documents><document signed='2014-02' effective='2014-04' "
	  "expires='2014-05'/></documents>" },
	{ "LH-0501", "<documents><document signed='2014-02' expires='2013'/></documents>",
	  "/dossier/documents/document[1]", "expires",
	  "<documents><document signed='2014-02' expires='2014'/><document "
	  "expires='2013'/></documents>" },
	{ "LH-0501",
	  "<programmes><programme><title>A</title><targets><target baseline_date='2025' due='2024'>"
	  "<name>B</name></target></targets></programme></programmes>",
	  "/dossier/programmes/programme[1]/targets/target[1]", "due",
	  "<programmes><programme><title>A</title><targets><target baseline_date='2020' due='2045'>"
	  "<name>B</name></target></targets></programme></programmes>" },
	{ "LH-0501", SOLUTION("<sites><site use='pilot' from='2023-02' to='2023-01'/></sites>"),
	  "/dossier/solutions/solution[1]/sites/site[1]", "to",
	  SOLUTION("<sites><site use='pilot' from='2023-01' to='2025'/></sites>") },
	{ "LH-0502",
	  "<consultations><consultation kind='advice' received='2023-05-02' delivered='2023-05-01'>"
	  "<subject>A</subject></consultation></consultations>",
	  "/dossier/consultations/consultation[1]", "delivered",
	  "<consultations><consultation kind='advice' received='2023-05-02' delivered='2023-05'>"
	  "<subject>A</subject></consultation></consultations>" },
	{ "LH-0502",
	  "<sources><source published='2023-12-27' "
	  "accessed='2023-12-01'><title>A</title></source></sources>",
	  "/dossier/sources/source[1]", "accessed",
	  "<sources><source published='2023-12-27' "
	  "accessed='2024'><title>A</title></source></sources>" },
	{ "LH-0503",
	  "<plans><plan kind='scheme' from='2023-06' to='2024' finished='2023-05' status='done'>"
	  "<title>A</title></plan></plans>",
	  "/dossier/plans/plan[1]", "finished",
	  "<plans><plan kind='scheme' from='2023-06' to='2024' started='2023-03' "
	  "finished='2023-05' "
	  "status='done'><title>A</title></plan><plan kind='scheme' from='2023-06' finished='2023' "
	  "status='done'><title>B</title></plan></plans>" },
	{ "LH-0503",
	  "<consultations><consultation kind='advice' received='2023-05-02' due='2023-04' "
	  "delivered='2023-06'>"
	  "<subject>A</subject></consultation></consultations>",
	  "/dossier/consultations/consultation[1]", "due",
	  "<consultations><consultation kind='advice' received='2023-05-02' due='2024'>"
	  "<subject>A</subject></consultation></consultations>" },
	/* Of several records that are named, the one that comes too late. */
	{ "LH-0504",
	  "<requests><request id='a' by='hội' made='2022'><text>A</text></request>"
	  "<request id='b' by='hội' made='2023-06'><text>B</text></request></requests>"
	  "<tasks>" TASK("answers='a b' finished='2023-05-31' status='done'") "</tasks>",
	  "/dossier/tasks/task[1]", "finished",
	  "<requests><request id='a' by='hội' made='2022'><text>A</text></request>"
	  "<request id='b' by='hội' made='2023-06'><text>B</text></request></requests>"
	  "<tasks>" TASK("answers='a b' finished='2023-06' status='done'") "</tasks>" },
	/* What a recommendation arises from is of several classes. */
	{ "LH-0504",
	  "<events><event id='e' kind='forum' from='2023-05-18'><title>A</title></event></events>"
	  "<recommendations><recommendation kind='other' addressee='hội' arises_from='e' "
	  "made='2023-05-17'><text>A</text></recommendation></recommendations>",
	  "/dossier/recommendations/recommendation[1]", "made",
	  "<events><event id='e' kind='forum' from='2023-05-18'><title>A</title></event></events>"
	  "<plans><plan id='p' kind='project' from='2023-06'><title>A</title></plan></plans>"
	  "<recommendations><recommendation kind='other' addressee='hội' arises_from='e' "
	  "made='2023-05-18'><text>A</text></recommendation><recommendation kind='other' "
	  "addressee='hội' arises_from='p' made='2023-05-01'><text>B</text></recommendation>"
	  "</recommendations>" },
	{ "LH-0504",
	  "<documents><document id='b' signed='2014' replaces='a'/>"
	  "<document id='a' signed='2022'/></documents>",
	  "/dossier/documents/document[1]", "signed",
	  "<documents><document id='b' signed='2022' replaces='a'/>"
	  "<document id='a' signed='2022-03'/></documents>" },
	{ "LH-0505",
	  "<documents><document signed='2023-05-02' effective='2023-05-01'/></documents>",
	  "/dossier/documents/document[1]", "effective",
	  "<documents><document signed='2023-05-02' effective='2023'/><document effective='2023'/>"
	  "</documents>" },
	/* What straddles the edge may belong; one date within is enough. */
	{ "LH-0506", "<events>" EVENT("from='2022-12-30' to='2022-12-31'") "</events>",
	  "/dossier/events/event[1]", "from",
	  "<events>" EVENT("from='2022-12-30' to='2023-01-02'")
		  EVENT("from='2023-12-30' to='2024-01-02'") "</events>" },
	{ "LH-0506",
	  "<recommendations><recommendation kind='other' addressee='hội' made='2022'><text>A</text>"
	  "</recommendation></recommendations>",
	  "/dossier/recommendations/recommendation[1]", "made",
	  "<documents><document id='d'/></documents>"
	  "<recommendations><recommendation kind='other' addressee='hội' made='2022' "
	  "response='accepted' responded='2023' response_document='d'><text>A</text>"
	  "</recommendation></recommendations>" },
	/* What was known when the dossier was issued may follow what belongs to its years, and no more. */
	{ "LH-0506", "<tasks>" TASK("started='2023' finished='2024-02' status='done'") "</tasks>",
	  "/dossier/tasks/task[1]", "finished",
	  "<tasks>" TASK("started='2023' finished='2024-01' status='done'")
		  TASK("start='2024' due='2030' status='planned'") "</tasks>" },
	{ "LH-0506",
	  "<requests><request by='hội' made='2024-02-01' "
	  "from='2023'><text>A</text></request></requests>",
	  "/dossier/requests/request[1]", "made",
	  "<requests><request by='hội' made='2022-12-28' from='2024' "
	  "to='2030'><text>A</text></request>"
	  "</requests>" },
	/* A solution is told once, and not where one of its steps belongs to the dossier. */
	{ "LH-0506",
	  SOLUTION("<stages><stage kind='proposed' on='2020'/><stage kind='selected' "
		   "on='2021'/></stages>"),
	  "/dossier/solutions/solution[1]/stages/stage[1]", "on",
	  SOLUTION("<stages><stage kind='proposed' on='2020'/><stage kind='piloted' "
		   "on='2021'/></stages>"
		   "<sites><site use='pilot' from='2023'/></sites>") },
	{ "LH-0506",
	  SOLUTION("<stages><stage kind='proposed' on='2023'/><stage kind='selected' "
		   "on='2025'/></stages>"),
	  "/dossier/solutions/solution[1]/stages/stage[2]", "on",
	  SOLUTION("<stages><stage kind='proposed' on='2023'/><stage kind='selected' "
		   "on='2024-01-02'/>"
		   "</stages>") },
	/* What founded things, or binds them, is older than the dossier. */
	{ "LH-0506",
	  "<publications><publication "
	  "published='2022'><title>A</title></publication></publications>",
	  "/dossier/publications/publication[1]", "published",
	  "<documents><document signed='1992-01-02' effective='1992-02'/></documents>"
	  "<organisations><organisation kind='club' founded='1983' dissolved='2001'><name>A</name>"
	  "</organisation></organisations><boards><board kind='jury' "
	  "formed='1999'><name>B</name></board>"
	  "</boards>" },
	/* The year of a title, the only one, and one of the dossier's. */
	{ "LH-0507",
	  "<events><event kind='conference' from='2003-12-27'><title>Hội nghị tổng kết năm "
	  "2023</title>"
	  "</event></events>",
	  "/dossier/events/event[1]", "from",
	  "<documents><document signed='2022-12-28'><title>Kế hoạch công tác năm "
	  "2023</title></document>"
	  "<document signed='2014'><title>Báo cáo 2014-2023</title></document><document "
	  "signed='2014'>"
	  "<title>Thực hiện Nghị định 30/2023/NĐ-CP</title></document><document signed='2014'>"
	  "<title>Tầm nhìn đến 2045, mã 120230</title></document></documents>" },
	/* Numbers that are no years, and one year twice; and what is out of order is told by that. */
	{ "LH-0501",
	  "<events><event kind='conference' from='2003-12' to='2003-11'><title>Hội nghị năm "
	  "2023</title></event></events>",
	  "/dossier/events/event[1]", "to",
	  "<documents><document signed='2003'><title>Trồng 1500 cây, 2500 khóm hoa</title>"
	  "</document><document signed='2024'><title>Năm 2023: báo cáo 2023</title></document>"
	  "</documents>" },
	{ "LH-0504",
	  "<documents><document id='d' signed='2023-02'/></documents><recommendations>"
	  "<recommendation kind='other' addressee='hội' response='rejected' responded='2003-03' "
	  "response_document='d'><text>A</text></recommendation></recommendations>",
	  "/dossier/recommendations/recommendation[1]", "responded",
	  "<documents><document id='d' signed='2023-02'/></documents><recommendations>"
	  "<recommendation kind='other' addressee='hội' response='rejected' responded='2023-03' "
	  "response_document='d'><text>A</text></recommendation></recommendations>" },
	{ "LH-0507",
	  "<documents><document signed='2003'><title>Báo cáo năm "
	  "2023</title></document></documents>",
	  "/dossier/documents/document[1]", "signed",
	  "<documents><document signed='2024'><title>Báo cáo năm "
	  "2023</title></document></documents>" },
	/* A task takes the year of its plan, unless it has one. */
	{ "LH-0507",
	  "<plans><plan kind='annual-plan'><title>Kế hoạch năm "
	  "2023</title><tasks><task><title>A</title>"
	  "<tasks><task "
	  "due='2032-10'><title>B</title></task></tasks></task></tasks></plan></plans>",
	  "/dossier/plans/plan[1]/tasks/task[1]/tasks/task[1]", "due",
	  "<plans><plan kind='annual-plan'><title>Kế hoạch năm "
	  "2023</title><tasks><task><title>A</title>"
	  "<tasks><task due='2032-10'><title>Chuẩn bị cho năm 2032</title></task><task "
	  "due='2023-10' status='dropped'>"
	  "<title>C</title></task></tasks></task></tasks></plan></plans>" },
	/* Another date of the record. What is planned may lie far ahead. */
	{ "LH-0507",
	  "<consultations><consultation kind='advice' received='2003-05-02' delivered='2023-06'>"
	  "<subject>A</subject></consultation></consultations>",
	  "/dossier/consultations/consultation[1]", "received",
	  "<consultations><consultation kind='advice' received='2013-05-02' delivered='2023-06'>"
	  "<subject>A</subject></consultation></consultations><plans><plan kind='scheme' "
	  "from='2023' "
	  "to='2050'><title>A</title></plan></plans>" },
	/* The other steps of a solution. */
	{ "LH-0507",
	  SOLUTION("<stages><stage kind='proposed' on='2003'/></stages>"
		   "<sites><site use='pilot' from='2023'/></sites>"),
	  "/dossier/solutions/solution[1]/stages/stage[1]", "on",
	  SOLUTION("<stages><stage kind='proposed' on='2013'/></stages>"
		   "<sites><site use='pilot' from='2023'/></sites>") },
	{ "LH-0507",
	  SOLUTION("<stages><stage kind='proposed' on='2023'/><stage kind='selected' "
		   "on='2043'/></stages>"),
	  "/dossier/solutions/solution[1]/stages/stage[2]", "on",
	  SOLUTION("<stages><stage kind='proposed' on='2023'/><stage kind='selected'/></stages>") },
	/* What its source contradicts is told by that, and once. */
	{ "LH-0507",
	  "<sources><source id='s' published='2023'><title>A</title></source></sources>"
	  SOLUTION("<stages><stage kind='proposed' on='2003'><citations><citation source='s'/>"
		   "</citations></stage></stages><sites><site use='pilot' from='2023'/></sites>"),
	  "/dossier/solutions/solution[1]/stages/stage[1]", "on",
	  "<sources><source id='s' published='2023'><title>A</title></source></sources>"
	  SOLUTION("<stages><stage kind='proposed' on='2013'><citations><citation source='s'/>"
		   "</citations></stage></stages><sites><site use='pilot' from='2023'/></sites>") },
	/* A source that was published in the dossier's years; an old one tells of old things. */
	{ "LH-0507",
	  "<sources><source id='s' published='2023'><title>A</title></source></sources>"
	  "<plans><plan kind='scheme' started='2003'><title>A</title><citations><citation "
	  "source='s'/>"
	  "</citations></plan></plans>",
	  "/dossier/plans/plan[1]", "started",
	  "<sources><source id='s' published='2003'><title>A</title></source></sources>"
	  "<plans><plan kind='scheme' started='2003'><title>A</title><citations><citation "
	  "source='s'/>"
	  "</citations></plan></plans>" },
};

/* A dossier without years, or with years in the wrong order, judges no date by them. */
START_TEST(test_without_years)
{
	static const char *const dossiers[] = {
		"<dossier xmlns='urn:lienhiep:dossier:1' version='1' language='vi' to='2023'>"
		"<title>A</title><events><event from='1999'><title>Năm "
		"2023</title></event></events></dossier>",
		"<dossier xmlns='urn:lienhiep:dossier:1' version='1' language='vi' from='2024' "
		"to='2023'>"
		"<title>A</title><events><event from='1999'><title>Năm "
		"2023</title></event></events></dossier>",
	};
	const char *const rules[] = { "LH-0506", "LH-0507", NULL };
	lh_check_options options = { .only = rules };

	for (size_t i = 0; i < COUNT_OF(dossiers); i++) {
		lh_dossier *dossier =
			lh_dossier_read_memory(dossiers[i], strlen(dossiers[i]), NULL, NULL, NULL);
		lh_problems *problems = lh_dossier_check(dossier, &options, NULL);

		ck_assert_ptr_nonnull(problems);
		ck_assert_uint_eq(lh_problems_count(problems), 0);
		lh_problems_free(problems);
		lh_dossier_unref(dossier);
	}
}
END_TEST

/* A dossier may cover a single day. */
START_TEST(test_one_day)
{
	static const char text[] =
		"<dossier xmlns='urn:lienhiep:dossier:1' version='1' language='vi' "
		"from='2023-05-01' to='2023-05-01'><title>A</title><events>"
		"<event from='2023-05-01'><title>B</title></event>"
		"<event from='2023-05-02'><title>C</title></event></events></dossier>";
	const char *const rules[] = { "LH-0506", NULL };
	lh_check_options options = { .only = rules };
	lh_dossier *dossier = lh_dossier_read_memory(text, strlen(text), NULL, NULL, NULL);
	lh_problems *problems = lh_dossier_check(dossier, &options, NULL);

	ck_assert_uint_eq(lh_problems_count(problems), 1);
	ck_assert_str_eq(lh_problems_get(problems, 0)->path, "/dossier/events/event[2]");
	lh_problems_free(problems);
	lh_dossier_unref(dossier);
}
END_TEST

Suite *lh_years_suite(void)
{
	Suite *suite = suite_create("years");
	TCase *tests = tcase_create("years");

	tcase_add_test(tests, test_without_years);
	tcase_add_test(tests, test_one_day);
	suite_add_tcase(suite, tests);
	return suite;
}

CASE_SUITE(lh_dates_suite, "dates")
