/* SPDX-License-Identifier: MIT */
/* The review's XML, and what follows from it. */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/generate.h"
#include "suites.h"
#include "support.h"

START_TEST(examples_are_valid)
{
	static const struct {
		const char *name;
		int from, to;
	} periods[] = {
		{ "hanoi-2023.xml", 2023, 2023 }, { "hanoi-2023.xml", 2024, 2024 },
		{ "hanoi-2024.xml", 2022, 2025 }, { "hanoi-2024.xml", 1, 1 },
		{ "hanoi-2024.xml", 1900, 9999 },
	};
	lh_review *review = review_of_example(periods[_i].name, periods[_i].from, periods[_i].to);

	for (int language = LH_VIETNAMESE; language <= LH_ENGLISH; language++) {
		char *text = written(review, LH_REPORT_XML, (lh_language)language);

		check_schema(text);
		free(text);
	}
	lh_review_free(review);
}
END_TEST

/* Every field of every class set, in 2023 or not. */
START_TEST(generated_dossiers_are_valid)
{
	lh_dossier *dossier = generate_dossier((unsigned)_i);
	lh_date from = { 1, 0, 0 }, to = { 9999, 0, 0 };
	lh_error error;
	lh_review *review = lh_review_new(dossier, from, to, &error);

	/* A sum of what is made up may be larger than what is held exactly. */
	if (review) {
		char *text = written(review, LH_REPORT_XML, LH_VIETNAMESE);

		check_schema(text);
		free(text);
	} else {
		ck_assert_int_eq(error.code, LH_ERROR_OVERFLOW);
	}
	lh_review_free(review);
	lh_dossier_unref(dossier);
}
END_TEST

/* What a text must hold. */
static const struct {
	const char *says, *body;
	lh_report_format format;
	lh_language language;
	const char *holds;
} cases[] = {
	{ "a record is known by its id",
	  "<events><event id='e' kind='forum' from='2023-05'><title>Diễn "
	  "đàn</title></event></events>",
	  LH_REPORT_XML, LH_VIETNAMESE, "<record key=\"e\" id=\"e\" class=\"event\"" },
	{ "or by its path",
	  "<events><event kind='forum' from='2023-05'><title>Diễn đàn</title></event></events>",
	  LH_REPORT_XML, LH_VIETNAMESE, "<key>/dossier/events/event[1]</key>" },
	{ "a date is as precise as the source",
	  "<events><event kind='forum' from='2023-05'><title>D</title></event></events>",
	  LH_REPORT_XML, LH_VIETNAMESE, "text=\"tháng 5/2023\" value=\"2023-05\"" },
	{ "in English too",
	  "<events><event kind='forum' from='2023-05-07'><title>D</title></event></events>",
	  LH_REPORT_XML, LH_ENGLISH, "text=\"7 May 2023\" value=\"2023-05-07\"" },
	{ "a number has its points",
	  "<events><event kind='training' from='2023' "
	  "attendance='1234567'><title>D</title></event></events>",
	  LH_REPORT_XML, LH_VIETNAMESE,
	  "<value known=\"exact\" number=\"1234567\" text=\"1.234.567\"/>" },
	{ "or commas",
	  "<events><event kind='training' from='2023' "
	  "attendance='~1234'><title>D</title></event></events>",
	  LH_REPORT_XML, LH_ENGLISH,
	  "<value known=\"estimate\" number=\"1234\" text=\"≈\u00A01,234\"/>" },
	{ "nobody told it",
	  "<events><event kind='training' from='2023'><title>D</title></event></events>",
	  LH_REPORT_XML, LH_ENGLISH, "<value known=\"at-least\" number=\"0\" text=\"unknown\"/>" },
	{ "a title is in the language of the report",
	  "<organisations><organisation id='u' kind='local-union'><name>Liên hiệp</name>"
	  "<name xml:lang='en'>Union</name></organisation></organisations>",
	  LH_REPORT_XML, LH_ENGLISH, "<owner record=\"u\" name=\"Union\"" },
	{ "a membership is called after its member, in that language",
	  "<organisations><organisation id='u' kind='local-union'><name>L</name></organisation>"
	  "<organisation id='a' kind='association'><name>Hội A</name><name xml:lang='en'>A</name>"
	  "</organisation></organisations><memberships><membership id='m' member='a' of='u' "
	  "kind='member-association' from='2023'/></memberships>",
	  LH_REPORT_XML, LH_ENGLISH,
	  "class=\"membership\" class_label=\"Membership\" title=\"A\"" },
	{ "the chair of the last day signs",
	  "<organisations><organisation id='u' kind='local-union' locality='Huế'><name>L</name>"
	  "</organisation></organisations><people><person id='p' family='Lê' given='An'/>"
	  "<person id='q' family='Vũ' given='Bê'/></people><offices>"
	  "<office holder='p' of='u' role='chair' from='2019' to='2023-06'/>"
	  "<office holder='q' of='u' role='chair' from='2023-07' to='2024-06'/>"
	  "<office holder='p' of='v' role='chair' from='2020'/>"
	  "<office holder='p' of='u' role='vice-chair' from='2020'/>"
	  "<office holder='p' of='u' role='chair' from='2024'/></offices>",
	  LH_REPORT_XML, LH_VIETNAMESE,
	  "<signing position=\"Chủ tịch\" name=\"Vũ Bê\" place=\"Huế\"/>" },
	{ "one of two with an id is known by its path",
	  "<events><event id='e' kind='forum' from='2023'><title>A</title></event>"
	  "<event id='e' kind='forum' from='2023'><title>B</title></event></events>",
	  LH_REPORT_XML, LH_VIETNAMESE, "<key>/dossier/events/event[2]</key>" },
	{ "what the dossier does not have is called by its id",
	  "<events><event kind='forum' from='2023' hosts='x y'><title>E</title></event></events>",
	  LH_REPORT_XML, LH_VIETNAMESE, "text=\"x; y\"" },
	{ "also where there is one only",
	  "<consultations><consultation delivered='2023' commissioner='x'><subject>C</subject>"
	  "</consultation></consultations>",
	  LH_REPORT_XML, LH_ENGLISH, "label=\"Commissioner\" text=\"x\"/>" },
	{ "an overdue task of the period is told once",
	  "<tasks><task id='t' due='2023-03' status='under-way'><title>T</title></task></tasks>",
	  LH_REPORT_XML, LH_ENGLISH,
	  "<tasks>\n    <task record=\"t\" title=\"T\" status=\"under-way\" "
	  "status_label=\"Under way\" late=\"false\" overdue=\"true\" due=\"2023-03\" "
	  "due_text=\"March 2023\" due_day=\"89\"/>\n  </tasks>" },
	{ "a correction of what is no field",
	  "<sources><source id='s'><title>S</title></source></sources>"
	  "<events><event id='e' kind='forum' from='2023'><title>E</title><citations>"
	  "<citation source='s' field='size' stated='3' "
	  "corrected='4'/></citations></event></events>",
	  LH_REPORT_XML, LH_ENGLISH,
	  "<item record=\"e\" title=\"E\" who=\"S\" stated=\"3\" corrected=\"4\"/>" },
	{ "a target without a day, and below zero",
	  "<programmes><programme id='p'><title>P</title><targets><target id='t' "
	  "direction='at-most' value='-1234.5'><name>N</name></target></targets></programme>"
	  "</programmes>",
	  LH_REPORT_XML, LH_VIETNAMESE, "wanted=\"Không quá −1.234,5\" state=\"" },
	{ "whom a figure is about is told, but for what is personal",
	  "<people><person id='p' family='Lê' phone='09' overseas='true'/></people>"
	  "<figures><figure measure='events' from='2023' to='2023' value='3' about='p'/></figures>",
	  LH_REPORT_XML, LH_ENGLISH,
	  "<field name=\"family\" label=\"Family name\" text=\"Lê\"/>\n"
	  "        <field name=\"overseas\" label=\"Overseas\" text=\"yes\" value=\"true\"/>\n"
	  "      </fields>" },
	{ "and what is not so",
	  "<people><person id='p' overseas='false'/></people>"
	  "<figures><figure measure='events' from='2023' to='2023' value='3' about='p'/></figures>",
	  LH_REPORT_XML, LH_VIETNAMESE, "text=\"không\" value=\"false\"/>" },
	{ "a source that a figure is about is none of the records",
	  "<sources><source id='s'><title>S</title></source></sources>"
	  "<figures><figure id='f' measure='events' from='2023' to='2023' value='3' "
	  "about='s'/></figures>",
	  LH_REPORT_XML, LH_ENGLISH,
	  "  </records>\n  <sources>\n    <source key=\"s\" id=\"s\" class=\"source\"" },
	{ "a text has its quotes and its lines",
	  "<events><event id='e' kind='forum' from='2023'><title>D \"Q\" \\</title>"
	  "<note>a\nb</note></event></events>",
	  LH_REPORT_JSON, LH_ENGLISH, "\"text\": \"a\\u000ab\"" },
	{ "escaped as JSON has it",
	  "<events><event id='e' kind='forum' from='2023'><title>D \"Q\" "
	  "\\</title></event></events>",
	  LH_REPORT_JSON, LH_ENGLISH, "\"title\": \"D \\\"Q\\\" \\\\\"" },
	{ "a list is an array, a text in it a string",
	  "<events><event id='e' kind='forum' from='2023-05'><title>D</title></event></events>",
	  LH_REPORT_JSON, LH_VIETNAMESE, "\"records\": [\n            \"e\"\n          ]" },
	{ "a decimal keeps its digits",
	  "<programmes><programme id='p'><title>P</title><targets><target id='t' "
	  "direction='at-least' value='0.10' "
	  "due='2023'><name>N</name></target></targets></programme></programmes>",
	  LH_REPORT_JSON, LH_ENGLISH, "\"value\": \"0.10\"" },
	{ "a record without citations rests on those of its owner",
	  "<sources><source id='s' kind='news' publisher='Báo'><title>S</title></source></sources>"
	  "<contests><contest id='c' to='2023'><title>C</title><entries><entry id='n' "
	  "prize='first'/></entries>"
	  "<citations><citation source='s' locus='tr. 2'/></citations></contest></contests>",
	  LH_REPORT_XML, LH_ENGLISH,
	  "<field name=\"prize\" label=\"Prize\" text=\"First prize\" value=\"first\"/>\n"
	  "      </fields>\n      <citations>\n"
	  "        <citation source=\"s\" title=\"S\" publisher=\"Báo\" locus=\"tr. 2\"/>" },
	{ "a cell with a comma stands in quotes", "", LH_REPORT_CSV, LH_VIETNAMESE,
	  "\r\nconsultations,\"Tư vấn, phản biện, giám định xã hội\",nhiệm "
	  "vụ,0,exact,0,exact,,,,,,,,,0,0\r\n" },
};

START_TEST(texts_hold)
{
	lh_review *review = review_of(cases[_i].body);
	char *text = written(review, cases[_i].format, cases[_i].language);

	ck_assert_msg(strstr(text, cases[_i].holds) != NULL, "%s: no %s", cases[_i].says,
		      cases[_i].holds);
	if (cases[_i].format == LH_REPORT_XML)
		check_schema(text);
	free(text);
	lh_review_free(review);
}
END_TEST

START_TEST(personal_data_stay_out)
{
	static const char body[] =
		"<people><person id='p' family='Lê' given='An' sex='female' born='1970-03-04' "
		"phone='0901234567' "
		"email='an@example.org'/></people><requests><request id='r' by='p' made='2023'>"
		"<text>Đề nghị</text></request></requests><consultations><consultation id='c' "
		"kind='advice' "
		"delivered='2023'><subject>X</subject><experts><expert "
		"person='p'/></experts></consultation></consultations>";
	static const char *const secrets[] = { "1970", "0901234567", "an@example.org", "female" };
	lh_review *review = review_of(body);

	for (int format = LH_REPORT_XML; format <= LH_REPORT_ODT; format++) {
		char *text = written(review, (lh_report_format)format, LH_ENGLISH);

		for (size_t i = 0; i < sizeof(secrets) / sizeof(*secrets); i++)
			ck_assert_ptr_null(strstr(text, secrets[i]));
		free(text);
	}
	lh_review_free(review);
}
END_TEST

/* The years of a line end with the review's, and are ten at most. */
START_TEST(series_have_ten_years)
{
	static const char body[] =
		"<dossier xmlns='urn:lienhiep:dossier:1' version='1' language='vi' from='2001' "
		"to='2030'><events>"
		"<event kind='forum' from='2014'><title>A</title></event>"
		"<event kind='forum' from='2023-08'><title>B</title></event></events></dossier>";
	lh_error error;
	lh_dossier *dossier = lh_dossier_read_memory(body, strlen(body), NULL, NULL, &error);
	lh_review *review =
		lh_review_new(dossier, (lh_date){ 2023, 1, 0 }, (lh_date){ 2023, 6, 0 }, &error);
	char *text = written(review, LH_REPORT_XML, LH_VIETNAMESE);
	const char *line = strstr(text, "<line measure=\"events.forum\"");
	const char *end = line ? strstr(line, "</line>") : NULL;
	size_t values = 0;

	ck_assert_ptr_nonnull(end);
	for (const char *at = line; (at = strstr(at, "<value ")) && at < end; at++)
		values++;
	ck_assert_uint_eq(values, 10);
	ck_assert_ptr_nonnull(strstr(line, "number=\"1\" text=\"1\" year=\"2014\""));
	/* What comes after the period does not count in its year. */
	ck_assert_ptr_nonnull(strstr(line, "number=\"0\" text=\"0\" year=\"2023\""));
	free(text);
	lh_review_free(review);
	lh_dossier_unref(dossier);
}
END_TEST

static void check_begins(const char *text, const char *begin)
{
	ck_assert_msg(strncmp(text, begin, strlen(begin)) == 0, "%.80s", text);
}

/* Nothing recorded in a time that the dossier does not cover is a dash, and not nothing. */
START_TEST(what_is_not_covered)
{
	static const char body[] =
		"<dossier xmlns='urn:lienhiep:dossier:1' version='1' language='vi' from='2024' "
		"to='2024'><events><event kind='forum' "
		"from='2023'><title>A</title></event></events>"
		"</dossier>";
	lh_dossier *dossier = lh_dossier_read_memory(body, strlen(body), NULL, NULL, NULL);
	lh_review *review =
		lh_review_new(dossier, (lh_date){ 2023, 0, 0 }, (lh_date){ 2023, 0, 0 }, NULL);
	char *text = written(review, LH_REPORT_XML, LH_ENGLISH);
	const char *events = strstr(text, "<measure code=\"events\""),
		   *value = strstr(events, "<value "), *previous = strstr(events, "<previous ");

	check_begins(value, "<value known=\"exact\" number=\"1\" text=\"1\"/>");
	check_begins(previous, "<previous known=\"exact\" number=\"0\" text=\"–\"/>");
	check_schema(text);
	free(text);
	lh_review_free(review);
	lh_dossier_unref(dossier);
}
END_TEST

START_TEST(a_mark_begins_the_table)
{
	lh_report_options options = { .stylesheets = SOURCES "/lib/report",
				      .byte_order_mark = true };
	lh_review *review = review_of("");
	char *text = NULL;

	ck_assert_int_eq(lh_report_write_memory(review, LH_REPORT_CSV, &options, &text, NULL, NULL),
			 0);
	ck_assert_int_eq(strncmp(text, "\uFEFFcode,", 8), 0);
	free(text);
	lh_review_free(review);
}
END_TEST

static int remember(void *data, unsigned percent)
{
	unsigned *last = data;

	ck_assert_uint_ge(percent, *last);
	ck_assert_uint_le(percent, 100);
	*last = percent;
	return 0;
}

START_TEST(progress_goes_to_the_end)
{
	unsigned last = 0;
	lh_report_options options = { .progress = remember, .data = &last };
	lh_review *review = review_of("");
	char *text = NULL;

	ck_assert_int_eq(lh_report_write_memory(review, LH_REPORT_XML, &options, &text, NULL, NULL),
			 0);
	ck_assert_uint_eq(last, 100);
	free(text);
	lh_review_free(review);
}
END_TEST

static int stop_at(void *data, unsigned percent)
{
	return percent >= *(unsigned *)data;
}

START_TEST(progress_may_stop)
{
	static const unsigned stops[] = { 0, 11, 40, 60, 80, 100 };
	unsigned at = stops[_i];
	lh_report_options options = { .progress = stop_at, .data = &at };
	lh_review *review = review_of("");
	lh_error error;
	char *text = NULL;

	ck_assert_int_eq(lh_report_write_memory(review, LH_REPORT_XML, &options, &text, NULL, &error),
			 -1);
	ck_assert_int_eq(error.code, LH_ERROR_STOPPED);
	ck_assert_ptr_null(text);
	lh_review_free(review);
}
END_TEST

/* What a review tells of may be removed before a paper is made of it: in all the places that name it. */
START_TEST(removed_records_are_told)
{
	static const char *const bodies[] = {
		"<events><event id='x' from='2023-05'/></events>",
		"<organisations><organisation id='o'><name>A</name></organisation></organisations>"
		"<requests><request id='x' by='o' made='2023-01-01'/></requests>",
		"<plans><plan id='x' kind='annual-plan' from='2023' to='2023'/></plans>",
		"<programmes><programme id='x'><targets><target due='2023'/></targets></programme>"
		"</programmes>",
		"<figures><figure id='x' measure='events' from='2023' to='2023' value='4'/></figures>",
	};
	lh_review *review = review_of(bodies[_i]);
	lh_object *record = lh_dossier_find(lh_review_dossier(review), "x");
	lh_error error;
	char *text = NULL;

	ck_assert_int_eq(lh_object_remove(record, NULL), 0);
	ck_assert_int_eq(lh_report_write_memory(review, LH_REPORT_XML, NULL, &text, NULL, &error),
			 -1);
	ck_assert_int_eq(error.code, LH_ERROR_REMOVED);
	ck_assert_ptr_null(text);
	lh_review_free(review);
}
END_TEST

Suite *lh_tree_suite(void)
{
	Suite *suite = suite_create("report/tree");
	TCase *tcase = tcase_create("tree");

	tcase_add_loop_test(tcase, examples_are_valid, 0, 5);
	tcase_add_loop_test(tcase, generated_dossiers_are_valid, 0, 20);
	tcase_add_loop_test(tcase, texts_hold, 0, (int)(sizeof(cases) / sizeof(*cases)));
	tcase_add_test(tcase, personal_data_stay_out);
	tcase_add_test(tcase, series_have_ten_years);
	tcase_add_test(tcase, what_is_not_covered);
	tcase_add_test(tcase, a_mark_begins_the_table);
	tcase_add_test(tcase, progress_goes_to_the_end);
	tcase_add_loop_test(tcase, progress_may_stop, 0, 6);
	tcase_add_loop_test(tcase, removed_records_are_told, 0, 5);
	suite_add_tcase(suite, tcase);
	return suite;
}
