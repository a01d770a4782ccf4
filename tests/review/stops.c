/* SPDX-License-Identifier: MIT */
/* Where chains stop. */
#include <stdio.h>
#include <string.h>

#include "common/exhaust.h"
#include "review/suites.h"
#include "review/support.h"

struct stop_case {
	const char *says;
	lh_stop stop;
	const char *body, *on;
	long days;
	const char *stops; /* ids with how long they waited; "~" before one that is not certain */
};

#define ADVICE(...)	  "<recommendations>" __VA_ARGS__ "</recommendations>"
#define A(id, attributes) "<recommendation id='" id "' " attributes "/>"
#define SOLUTION(id, stages, sites) \
	"<solution id='" id "'><stages>" stages "</stages><sites>" sites "</sites></solution>"
#define SOLUTIONS(...)	  "<solutions>" __VA_ARGS__ "</solutions>"
#define STAGE(kind, on)	  "<stage kind='" kind "' " on "/>"
#define SITE(use, from)	  "<site use='" use "' " from "/>"
#define REQUESTS(...)	  "<requests>" __VA_ARGS__ "</requests>"
#define EIGHT(text)	  text text text text text text text text
#define R(id, attributes) "<request id='" id "' " attributes "/>"

static const struct stop_case cases[] = {
	{ "longer than so many days", LH_STOP_ADVICE,
	  ADVICE(A("a", "made='2023-01-01'") A("b", "made='2023-01-02'")), "2023-04-02", 90,
	  "a(91)" },
	{ "no day at all", LH_STOP_ADVICE, ADVICE(A("a", "made='2023-01-01'")), "2023-01-01", 0,
	  "" },
	{ "one day", LH_STOP_ADVICE, ADVICE(A("a", "made='2023-01-01'")), "2023-01-02", 0, "a(1)" },
	{ "a month means its last day", LH_STOP_ADVICE, ADVICE(A("a", "made='2023-01-01'")),
	  "2023-01", 29, "a(30)" },
	{ "answered", LH_STOP_ADVICE,
	  ADVICE(A("a", "made='2022' response='rejected'")
			 A("b", "made='2022-01-01' response='accepted' responded='2023-02'")
				 A("c", "made='2022-01-01' response='accepted' responded='2023'")),
	  "2023-01-31", 90, "b(395)" },
	{ "not made yet", LH_STOP_ADVICE, ADVICE(A("a", "made='2024'")), "2023", 90, "" },
	{ "partial dates", LH_STOP_ADVICE,
	  ADVICE(A("a", "made='2022'") A("b", "made='2023'") A("c", "made='2023-10'")
			 A("d", "made='2023-12'")),
	  "2023", 90, "a(365..729) ~b(0..364) ~c(61..91)" },
	{ "a date that may be one to come", LH_STOP_ADVICE, ADVICE(A("a", "made='2023'")),
	  "2023-06-30", 90, "~a(0..180)" },
	{ "undated", LH_STOP_ADVICE, ADVICE(A("a", "")), "2023", 90, "~a" },
	{ "of the same uri once", LH_STOP_ADVICE,
	  ADVICE(A("a", "uri='u' made='2022-12-31'") A("b", "uri='u' made='2022'")), "2023-12-31",
	  90, "a(365)" },

	{ "piloted", LH_STOP_PILOT,
	  SOLUTIONS(SOLUTION("a", STAGE("piloted", "on='2023-01-01'"), "")
			    SOLUTION("b", "", SITE("pilot", "from='2023-01-01'"))
				    SOLUTION("c", STAGE("selected", "on='2023-01-01'"), "")),
	  "2023-04-11", 90, "a(100) b(100)" },
	{ "piloted, and what came of it", LH_STOP_PILOT,
	  SOLUTIONS(
		  SOLUTION("a", STAGE("piloted", "on='2022'") STAGE("replicated", ""), "") SOLUTION(
			  "b", STAGE("piloted", "on='2022'"), SITE("replication", "from='2023-02'"))
			  SOLUTION("c", STAGE("piloted", "on='2022'") STAGE("dropped", "on='2023'"),
				   "") SOLUTION("d",
						STAGE("piloted", "on='2022'")
							STAGE("adopted", "on='2023'"),
						"")),
	  "2023", 90, "" },
	{ "what came of it later", LH_STOP_PILOT,
	  SOLUTIONS(SOLUTION("a",
			     STAGE("piloted", "on='2022-12-31'") STAGE("replicated", "on='2024'"),
			     "") SOLUTION("b", STAGE("piloted", "on='2022-12-31'"),
					  SITE("replication", "from='2024'"))),
	  "2023", 90, "a(365) b(365)" },
	{ "since the first pilot", LH_STOP_PILOT,
	  SOLUTIONS(SOLUTION("a", STAGE("piloted", "on='2023-12-01'"),
			     SITE("pilot", "from='2023-11-01'")
				     SITE("pilot", "from='2023-12-02'"))),
	  "2023", 50, "a(60)" },
	{ "a site of no use that is told", LH_STOP_PILOT,
	  SOLUTIONS("<solution id='a'><stages><stage kind='piloted' on='2022-12-31'/></stages><sites>"
		    "<site from='2023'/></sites></solution>"),
	  "2023", 90, "a(365)" },
	{ "piloted nobody knows when", LH_STOP_PILOT,
	  SOLUTIONS(SOLUTION("a", STAGE("piloted", ""), SITE("pilot", ""))), "2023", 90, "~a" },

	{ "requests, however old", LH_STOP_REQUEST,
	  REQUESTS(R("a", "made='2023-12-31'") R("b", "") R("c", "made='2024'")
			   R("d", "made='2023-12'")),
	  "2023", 90, "a(0) b d(0..30)" },
	{ "requests that something answers", LH_STOP_REQUEST,
	  REQUESTS(R("a", "") R("b", "") R("c", "") R(
		  "d", "")) "<tasks><task answers='a'/></tasks><consultations><consultation "
			    "answers='b lost'/>"
			    "</consultations>" ADVICE(A("r", "arises_from='c'")),
	  "2023", 90, "c d" },
	{ "an answered one stands for all with its uri", LH_STOP_REQUEST,
	  REQUESTS(R("a", "uri='u'") R("b", "uri='u'")) "<tasks><task answers='b'/></tasks>",
	  "2023", 90, "" },
};

static char *describe(const lh_stops *stops, lh_stop stop, char text[TEXT_SIZE])
{
	char *end = text;

	*text = '\0';
	for (size_t i = 0; i < lh_stops_count(stops, stop); i++) {
		lh_days waited = lh_stops_waited(stops, stop, i);

		end += sprintf(end, "%s%s%s", i ? " " : "",
			       lh_stops_is_certain(stops, stop, i) ? "" : "~",
			       lh_get_text(lh_stops_record(stops, stop, i), LH_RECORD_ID));
		if (waited.known && waited.least == waited.most)
			end += sprintf(end, "(%ld)", waited.most);
		else if (waited.known)
			end += sprintf(end, "(%ld..%ld)", waited.least, waited.most);
	}
	return text;
}

START_TEST(stops)
{
	const struct stop_case *row = &cases[_i];
	lh_dossier *dossier = dossier_of(row->body);
	lh_stops *found = NULL;
	char text[TEXT_SIZE];
	lh_error error;
	lh_date on;

	ck_assert_int_eq(lh_date_parse(row->on, &on, NULL), 0);
	found = lh_stops_new(dossier, on, row->days, &error);
	ck_assert_msg(found != NULL, "%s", error.text_en);
	describe(found, row->stop, text);
	ck_assert_msg(strcmp(text, row->stops) == 0, "%s: \"%s\", not \"%s\"", row->says, text,
		      row->stops);
	ck_assert_ptr_null(lh_stops_record(found, row->stop, lh_stops_count(found, row->stop)));
	ck_assert_ptr_eq(lh_stops_dossier(found), dossier);
	ck_assert_int_eq(lh_date_compare(lh_stops_on(found), lh_date_last_day(on)), LH_SAME);
	lh_stops_free(found);
	lh_dossier_unref(dossier);
}
END_TEST

START_TEST(stops_refused)
{
	static const struct {
		lh_date on;
		long days;
	} wrong[] = { { { 0 }, 90 }, { { 2023, 13, 1 }, 90 }, { { 2023, 0, 0 }, -1 } };
	lh_dossier *dossier = dossier_of("");
	lh_error error;

	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		ck_assert_ptr_null(lh_stops_new(dossier, wrong[i].on, wrong[i].days, &error));
		ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	}
	ck_assert_ptr_null(lh_stops_new(NULL, (lh_date){ 2023, 0, 0 }, 90, &error));
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	lh_stops_free(NULL);
	ck_assert_uint_eq(lh_stops_count(NULL, LH_STOP_ADVICE), 0);
	ck_assert_ptr_null(lh_stops_dossier(NULL));
	lh_dossier_unref(dossier);
}
END_TEST

START_TEST(stops_have_names)
{
	for (int i = 0; i < LH_STOP_COUNT; i++)
		ck_assert_str_ne(lh_stop_label((lh_stop)i, LH_VIETNAMESE),
				 lh_stop_label((lh_stop)i, LH_ENGLISH));
	ck_assert_ptr_null(lh_stop_label(LH_STOP_COUNT, LH_ENGLISH));
	ck_assert_ptr_null(lh_stop_label((lh_stop)-1, LH_ENGLISH));
}
END_TEST

START_TEST(memory_of_stops)
{
	/* Each list is longer than what is reserved when the graph comes to it. */
	lh_dossier *dossier = dossier_of(
		ADVICE(A("a", "uri='u'") A("b", "uri='u'")) REQUESTS(R("q", ""))
		"<tasks><task answers='q q2 q3' delivers='x y z'/></tasks>"
		SOLUTIONS(SOLUTION("s", EIGHT(EIGHT("<stage/>")), "")));
	bool refused = true;

	for (unsigned long nth = 1; refused; nth += exhaust_step()) {
		lh_error error = { 0 };
		lh_stops *found = NULL;

		exhaust_begin(nth, nth & 1);
		found = lh_stops_new(dossier, (lh_date){ 2023, 0, 0 }, 0, &error);
		refused = exhaust_end();
		ck_assert_int_eq(error.code, refused ? LH_ERROR_MEMORY : LH_OK);
		ck_assert((found != NULL) == !refused);
		lh_stops_free(found);
	}
	lh_dossier_unref(dossier);
}
END_TEST

Suite *lh_stops_suite(void)
{
	Suite *suite = suite_create("stops");
	TCase *tcase = tcase_create("stops");

	tcase_add_loop_test(tcase, stops, 0, (int)(sizeof(cases) / sizeof(cases[0])));
	tcase_add_test(tcase, stops_refused);
	tcase_add_test(tcase, stops_have_names);
	tcase_add_test(tcase, memory_of_stops);
	suite_add_tcase(suite, tcase);
	return suite;
}
