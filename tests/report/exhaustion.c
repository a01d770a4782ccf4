/* SPDX-License-Identifier: MIT */
/* Memory that runs out at each allocation of ours in turn. */
#include <stdlib.h>
#include <string.h>

#include "common/exhaust.h"
#include "suites.h"
#include "support.h"

/* A plain stylesheet: of those that are installed each takes long. */
static const char sheet[] =
	"<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>"
	"<xsl:output method='text'/></xsl:stylesheet>";

static void exhaust(lh_report_format format, const char *stylesheet, bool lasting)
{
	lh_report_options options = { .language = LH_ENGLISH, .stylesheet = stylesheet };
	lh_review *review = review_of(
		"<sources><source id='s'><title>S</title></source></sources>"
		"<organisations><organisation id='u'><name>U</name></organisation></organisations>"
		"<plans><plan id='p' from='2024'><title>P</title><tasks><task "
		"id='t'><title>T</title><topic>a</topic></task></tasks></plan></plans>"
		"<events><event id='e' kind='training' from='2023' attendance='5' "
		"hosts='u'><title>E</title>"
		"<citations><citation source='s' locus='1'/></citations></event></events>"
		"<figures><figure measure='events' from='2023' to='2023' value='3' "
		"by='u'/></figures>");
	bool refused = true;

	/* The first allocations are many and alike: each of them, then every seventh. */
	for (unsigned long nth = 1; refused; nth += exhaust_step() * (nth < 300 ? 1 : 7)) {
		lh_error error = { .code = LH_OK };
		char *text = NULL;
		int status = 0;

		exhaust_begin(nth, lasting);
		status = lh_report_write_memory(review, format, &options, &text, NULL, &error);
		refused = exhaust_end();
		ck_assert_int_eq(status, refused ? -1 : 0);
		ck_assert_int_eq(error.code, refused ? LH_ERROR_MEMORY : LH_OK);
		ck_assert_int_eq(!text, refused);
		free(text);
	}
	lh_review_free(review);
}

START_TEST(xml_runs_out_of_memory)
{
	exhaust(LH_REPORT_XML, NULL, _i);
}
END_TEST

START_TEST(json_runs_out_of_memory)
{
	exhaust(LH_REPORT_JSON, NULL, _i);
}
END_TEST

START_TEST(stylesheets_run_out_of_memory)
{
	exhaust(LH_REPORT_HTML, put_file("plain.xsl", sheet), _i);
	remove_files();
}
END_TEST

Suite *lh_exhaustion_suite(void)
{
	Suite *suite = suite_create("report/exhaustion");
	TCase *tcase = tcase_create("memory");

	tcase_set_timeout(tcase, 300);
	tcase_add_loop_test(tcase, xml_runs_out_of_memory, 0, 2);
	tcase_add_loop_test(tcase, json_runs_out_of_memory, 0, 2);
	tcase_add_loop_test(tcase, stylesheets_run_out_of_memory, 0, 2);
	suite_add_tcase(suite, tcase);
	return suite;
}
