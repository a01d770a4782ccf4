/* SPDX-License-Identifier: MIT */
/* Memory that runs out at each allocation of ours in turn, and of libxml2's while the tree is made. */
#include <stdlib.h>
#include <string.h>

#include <libxml/xmlerror.h>
#include <libxml/xmlmemory.h>
#include <libxslt/security.h>
#include <libxslt/transform.h>
#include <libxslt/xsltutils.h>

#include "common/exhaust.h"
#include "suites.h"
#include "support.h"

/* A plain stylesheet: of those that are installed each takes long. */
static const char sheet[] =
	"<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>"
	"<xsl:output method='text'/></xsl:stylesheet>";

/* ------------------------------------------------------------------ */
/* Others' memory                                                      */

static bool of_libxml2; /* whether it runs out too */

static void *allocate(size_t size)
{
	return of_libxml2 && exhaust_is_refused() ? NULL : malloc(size);
}

static void *reallocate(void *pointer, size_t size)
{
	return of_libxml2 && exhaust_is_refused() ? NULL : realloc(pointer, size);
}

static char *duplicate(const char *text)
{
	return of_libxml2 && exhaust_is_refused() ? NULL : strdup(text);
}

void lh_exhaust_libxml2(void)
{
	xmlMemSetup(free, allocate, reallocate, duplicate);
}

/* libxslt breaks where its own runs out: here what it does as a whole fails. */
EXHAUST(xsltSecurityPrefs *, NULL, xsltNewSecurityPrefs, (void), ())
EXHAUST(int, -1, xsltSetSecurityPrefs,
	(xsltSecurityPrefs * preferences, xsltSecurityOption option, xsltSecurityCheck check),
	(preferences, option, check))
EXHAUST(xsltTransformContext *, NULL, xsltNewTransformContext,
	(xsltStylesheet * stylesheet, xmlDoc *document), (stylesheet, document))
EXHAUST(int, -1, xsltSetCtxtSecurityPrefs,
	(xsltSecurityPrefs * preferences, xsltTransformContext *context), (preferences, context))
EXHAUST(int, -1, xsltSaveResultToString,
	(xmlChar * *text, int *size, xmlDoc *result, xsltStylesheet *stylesheet),
	(text, size, result, stylesheet))

/* ------------------------------------------------------------------ */

/* From how far on, in per cent, memory runs out, and where. */
struct beginning {
	unsigned percent;
	unsigned long nth;
	bool lasting;
};

static int begin(void *data, unsigned percent)
{
	struct beginning *beginning = data;

	if (!beginning->nth || percent < beginning->percent)
		return 0;
	exhaust_begin(beginning->nth, beginning->lasting);
	beginning->nth = 0;
	return 0;
}

static void exhaust(lh_report_format format, const char *stylesheet, int lasting, unsigned percent,
		    unsigned long step)
{
	struct beginning beginning = { .percent = percent };
	lh_report_options options = { .language = LH_ENGLISH,
				      .stylesheet = stylesheet,
				      .progress = begin,
				      .data = &beginning };
	lh_review *review = review_of(
		"<sources><source id='s'><title>S</title></source></sources>"
		"<organisations><organisation id='u'><name>U</name></organisation></organisations>"
		"<plans><plan id='p' from='2024'><title>P</title><tasks><task "
		"id='t'><title>T</title><topic>a</topic></task></tasks></plan>"
		"<plan id='q' to='2023'><tasks><task id='v' due='2023-05'/><task id='w' "
		"measure='events' "
		"amount='3'/><task id='x' measure='events' amount='4'/></tasks></plan>"
		"<plan id='r' to='2023'/></plans><tasks><task id='y' due='2022'/></tasks>"
		"<programmes><programme id='g'><targets><target id='i' direction='at-least' "
		"value='3'/>"
		"<target id='j'/></targets></programme></programmes><solutions><solution id='k'>"
		"<sites><site use='pilot' from='2020'/></sites></solution></solutions>"
		"<recommendations><recommendation id='l' made='2022'/></recommendations>"
		"<events><event id='e' kind='training' from='2023' attendance='5' "
		"hosts='u'><title>E</title>"
		"<citations><citation source='s' locus='1'/></citations></event>"
		"<event kind='forum' from='2023'><title>F</title></event></events>"
		"<figures><figure measure='events' from='2023' to='2023' value='3' "
		"by='u'/></figures>");
	char *wanted = format == LH_REPORT_HTML ? NULL : written(review, format, LH_ENGLISH);
	bool refused = true;

	/* The first allocations are many and alike: each of them, then some. */
	for (unsigned long nth = 1; refused; nth += exhaust_step() * (nth < 300 ? 1 : step)) {
		lh_error error = { .code = LH_OK };
		char *text = NULL;
		int status = 0;

		beginning.nth = nth;
		beginning.lasting = lasting;
		begin(&beginning, 0);
		status = lh_report_write_memory(review, format, &options, &text, NULL, &error);
		refused = exhaust_end();
		ck_assert_int_eq(status, refused ? -1 : 0);
		ck_assert_int_eq(error.code, refused ? LH_ERROR_MEMORY : LH_OK);
		ck_assert_int_eq(!text, refused);
		if (text && wanted)
			ck_assert_str_eq(text, wanted);
		free(text);
	}
	free(wanted);
	lh_review_free(review);
}

START_TEST(xml_runs_out_of_memory)
{
	exhaust(LH_REPORT_XML, NULL, _i, 0, 7);
	/* When the years are counted. */
	exhaust(LH_REPORT_XML, NULL, _i, 59, 7);
}
END_TEST

START_TEST(json_runs_out_of_memory)
{
	exhaust(LH_REPORT_JSON, NULL, _i, 0, 7);
}
END_TEST

START_TEST(stylesheets_run_out_of_memory)
{
	const char *path = put_file("plain.xsl", sheet);

	exhaust(LH_REPORT_HTML, path, _i, 0, 7);
	/* When the tree is made. */
	exhaust(LH_REPORT_HTML, path, _i, 80, 1);
	remove_files();
}
END_TEST

static void ignore(void *data, xmlError *error)
{
	(void)data;
	(void)error;
}

START_TEST(libxml2_runs_out_of_memory)
{
	xmlSetStructuredErrorFunc(NULL, (xmlStructuredErrorFunc)ignore);
	of_libxml2 = true;
	exhaust(LH_REPORT_XML, NULL, _i, 0, 61);
	exhaust(LH_REPORT_XML, NULL, _i, 80, 1);
	of_libxml2 = false;
	xmlSetStructuredErrorFunc(NULL, NULL);
}
END_TEST

/* Without memory libxml2 2.9 loses a node here and there, which those who watch memory would tell of. */
static bool is_watched(void)
{
#ifdef __SANITIZE_ADDRESS__
	return true;
#else
	return exhaust_step() > 1;
#endif
}

Suite *lh_exhaustion_suite(void)
{
	Suite *suite = suite_create("report/exhaustion");
	TCase *tcase = tcase_create("memory");

	tcase_set_timeout(tcase, 300);
	tcase_add_loop_test(tcase, xml_runs_out_of_memory, 0, 2);
	tcase_add_loop_test(tcase, json_runs_out_of_memory, 0, 2);
	tcase_add_loop_test(tcase, stylesheets_run_out_of_memory, 0, 2);
	if (!is_watched())
		tcase_add_loop_test(tcase, libxml2_runs_out_of_memory, 0, 2);
	suite_add_tcase(suite, tcase);
	return suite;
}
