/* SPDX-License-Identifier: MIT */
/* Stylesheets of the user: what they may do, and what is said of those that are wrong. */
#include <check.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <libxml/xmlerror.h>
#include <libxml/xpathInternals.h>
#include <libxslt/extensions.h>
#include <libxslt/xsltutils.h>

#include "suites.h"
#include "support.h"

#define SHEET(content)                                                                    \
	"<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform' " \
	"xmlns:r='urn:lienhiep:review:1'>\n<xsl:output method='text'/>\n" content         \
	"\n</xsl:stylesheet>"

static int apply(const char *path, char **text, lh_error *error)
{
	lh_report_options options = { .stylesheet = path };
	lh_review *review = review_of("");
	int status = lh_report_write_memory(review, LH_REPORT_XML, &options, text, NULL, error);

	lh_review_free(review);
	return status;
}

START_TEST(own_stylesheets_are_used)
{
	char *text = NULL;
	lh_error error;

	put_file("part.xsl", SHEET("<xsl:template name='x'><xsl:value-of "
				   "select='r:review/r:period/@text'/></xsl:template>"));
	ck_assert_msg(!apply(put_file("own.xsl",
				      SHEET("<xsl:include href='part.xsl'/><xsl:template match='/'>"
					    "<xsl:call-template name='x'/></xsl:template>")),
			     &text, &error),
		      "%s", error.text_en);
	ck_assert_str_eq(text, "năm 2023");
	free(text);
	remove_files();
}
END_TEST

#define XSLT "xmlns:xsl='http://www.w3.org/1999/XSL/Transform'"

/* What is rare, and right. */
static const struct {
	const char *sheet, *text;
} rare[] = {
	/* Nothing at all. */
	{ SHEET("<xsl:template match='/'/>"), "" },
	/* One template without a frame. */
	{ "<p xsl:version='1.0' " XSLT "><b/></p>", "<?xml version=\"1.0\"?>\n<p><b/></p>\n" },
	/* libxml2 warns of such a namespace. */
	{ "<p xsl:version='1.0' " XSLT "><b xmlns='x'/></p>",
	  "<?xml version=\"1.0\"?>\n<p><b xmlns=\"x\"/></p>\n" },
};

START_TEST(rare_stylesheets_are_used)
{
	char *text = NULL;
	lh_error error;

	ck_assert_msg(!apply(put_file("own.xsl", rare[_i].sheet), &text, &error), "%s",
		      error.text_en);
	ck_assert_str_eq(text, rare[_i].text);
	free(text);
	remove_files();
}
END_TEST

START_TEST(includes_may_be_absolute)
{
	char *text = NULL, sheet[1024], path[256];
	lh_error error;

	strcpy(path, put_file("part.xsl", SHEET("<xsl:template name='x'>y</xsl:template>")));
	snprintf(sheet, sizeof(sheet),
		 SHEET("<xsl:include href='file://%s'/><xsl:template match='/'>"
		       "<xsl:call-template name='x'/></xsl:template>"),
		 path);
	ck_assert_msg(!apply(put_file("own.xsl", sheet), &text, &error), "%s", error.text_en);
	ck_assert_str_eq(text, "y");
	free(text);
	remove_files();
}
END_TEST

/* What is wrong is told with its file and line. */
static const struct {
	const char *sheet;
	lh_error_code code;
	const char *file;
	long line;
	const char *says;
} wrong[] = {
	{ "<a>\n<b></a>", LH_ERROR_XML, "wrong.xsl", 2, "tag mismatch" },
	{ "<html/>", LH_ERROR_XML, "wrong.xsl", 0, "not a stylesheet" },
	{ SHEET("<xsl:template match='/'>\n<xsl:value-of select='foo((('/></xsl:template>"),
	  LH_ERROR_XML, "wrong.xsl", 4, "expression" },
	{ SHEET("<xsl:template match='/'><xsl:call-template name='none'/></xsl:template>"),
	  LH_ERROR_XML, "wrong.xsl", 3, "none" },
	{ SHEET("<xsl:template match='/'>\n<xsl:message terminate='yes'>Dừng ở "
		"đây</xsl:message></xsl:template>"),
	  LH_ERROR_XML, "wrong.xsl", 0, "Dừng ở đây" },
	{ SHEET("<xsl:template match='/' name='x'><xsl:call-template name='x'/></xsl:template>"),
	  LH_ERROR_XML, "wrong.xsl", 3, "depth" },
	{ SHEET("<xsl:template match='/'><xsl:value-of select='unknown()'/></xsl:template>"),
	  LH_ERROR_XML, "wrong.xsl", 3, "unknown" },
	/* No writing, no network. */
	{ SHEET("<xsl:template match='/'><xsl:document "
		"href='written'>x</xsl:document></xsl:template>"),
	  LH_ERROR_XML, "wrong.xsl", 3, "refused" },
	{ SHEET("<xsl:template match='/'><xsl:value-of "
		"select=\"document('http://127.0.0.1:9/')\"/></xsl:template>"),
	  LH_ERROR_XML, "wrong.xsl", 3, "refused" },
	{ SHEET("<xsl:include href='http://127.0.0.1:9/x.xsl'/>"), LH_ERROR_XML, "wrong.xsl", 0,
	  "no file of this machine" },
	{ SHEET("<xsl:import href='file://other/x.xsl'/>"), LH_ERROR_XML, "wrong.xsl", 0,
	  "no file of this machine" },
	{ SHEET("<xsl:import href='file:'/>"), LH_ERROR_XML, "wrong.xsl", 0,
	  "no file of this machine" },
	{ SHEET("<xsl:template match='/'><xsl:message terminate='yes'/></xsl:template>"),
	  LH_ERROR_XML, "wrong.xsl", 0, "does not work: ?" },
	{ SHEET("<xsl:template match='*[unknown()]'/>"), LH_ERROR_XML, "wrong.xsl", 0, "unknown" },
	{ SHEET("<xsl:include href='none.xsl'/>"), LH_ERROR_SYSTEM, "none.xsl", 0, "cannot read" },
	{ SHEET("<xsl:include href='wrong.xsl'/>"), LH_ERROR_XML, "wrong.xsl", 0, "itself" },
	{ "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/x.dtd'>\n<x/>", LH_ERROR_XML, "wrong.xsl", 0,
	  "DOCTYPE" },
};

START_TEST(wrong_stylesheets_are_told)
{
	char *text = NULL, old[256];
	lh_error error;

	ck_assert_ptr_nonnull(getcwd(old, sizeof(old)));
	ck_assert_int_eq(apply(put_file("wrong.xsl", wrong[_i].sheet), &text, &error), -1);
	ck_assert_ptr_null(text);
	ck_assert_int_eq(error.code, wrong[_i].code);
	ck_assert_msg(strstr(error.file, wrong[_i].file) != NULL, "%s", error.file);
	ck_assert_msg(strstr(error.text_en, wrong[_i].says) != NULL, "%s", error.text_en);
	ck_assert_msg(!wrong[_i].line || error.line == wrong[_i].line, "line %ld: %s", error.line,
		      error.text_en);
	ck_assert_int_ne(access("written", F_OK), 0);
	/* Also where nobody asks why. */
	ck_assert_int_eq(apply(put_file("wrong.xsl", wrong[_i].sheet), &text, NULL), -1);
	remove_files();
}
END_TEST

START_TEST(missing_stylesheets_are_told)
{
	char *text = NULL;
	lh_error error;

	ck_assert_int_eq(apply("/nowhere/none.xsl", &text, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_SYSTEM);
	ck_assert_str_eq(error.file, "/nowhere/none.xsl");
	/* A folder can be read, but not as a file. */
	ck_assert_int_eq(apply("/", &text, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_XML);
	ck_assert_str_eq(error.file, "/");
}
END_TEST

START_TEST(arguments_are_checked)
{
	lh_report_options options = { .stylesheet = "x.xsl" };
	lh_review *review = review_of("");
	lh_report_format format = LH_REPORT_XML;
	char *text = NULL;
	lh_error error;

	ck_assert_int_eq(lh_report_write_memory(NULL, LH_REPORT_XML, NULL, &text, NULL, &error),
			 -1);
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_int_eq(
		lh_report_write_memory(review, (lh_report_format)9, NULL, &text, NULL, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_int_eq(
		lh_report_write_memory(review, LH_REPORT_JSON, &options, &text, NULL, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	options = (lh_report_options){ .date = { 2023, 2, 30 } };
	ck_assert_int_eq(
		lh_report_write_memory(review, LH_REPORT_XML, &options, &text, NULL, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	options.date = (lh_date){ 2023, 2, 0 };
	ck_assert_int_eq(
		lh_report_write_memory(review, LH_REPORT_XML, &options, &text, NULL, &error), -1);
	ck_assert_int_eq(lh_report_write_memory(review, LH_REPORT_XML, NULL, NULL, NULL, &error),
			 -1);
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_int_eq(lh_report_write_file(review, LH_REPORT_XML, NULL, NULL, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	for (int i = LH_REPORT_XML; i <= LH_REPORT_ODT; i++) {
		ck_assert_int_eq(lh_report_format_find(lh_report_format_name((lh_report_format)i),
						       &format, NULL),
				 0);
		ck_assert_int_eq(format, i);
	}
	ck_assert_int_eq(lh_report_format_find("htm", &format, &error), -1);
	ck_assert_ptr_nonnull(strstr(error.text_en, "\"html\""));
	ck_assert_int_eq(lh_report_format_find(NULL, &format, NULL), -1);
	ck_assert_ptr_null(lh_report_format_name((lh_report_format)5));
	lh_review_free(review);
}
END_TEST

/* One review written by several threads, with right stylesheets and wrong ones. */
static void *write_often(void *data)
{
	const lh_review *review = data;

	for (int i = 0; i < 10; i++) {
		lh_report_options options = { .stylesheet = "/nowhere.xsl" };
		char *html = written(review, LH_REPORT_HTML, LH_VIETNAMESE), *text = NULL;
		lh_error error;

		ck_assert_int_eq(lh_report_write_memory(review, LH_REPORT_XML, &options, &text,
							NULL, &error),
				 -1);
		free(html);
	}
	return NULL;
}

START_TEST(threads_write_together)
{
	lh_review *review = review_of_example("hanoi-2023.xml", 2023, 2023);
	pthread_t threads[4];

	for (size_t i = 0; i < 4; i++)
		ck_assert_int_eq(pthread_create(&threads[i], NULL, write_often, review), 0);
	for (size_t i = 0; i < 4; i++)
		ck_assert_int_eq(pthread_join(threads[i], NULL), 0);
	lh_review_free(review);
}
END_TEST

static void own_listener(void *data, const char *format, ...)
{
	(void)format;
	++*(int *)data;
}

/* Who listens to libxml2 and libxslt still does, and hears nothing of ours. */
START_TEST(listeners_are_given_back)
{
	int heard = 0;
	char *text = NULL;
	lh_error error;

	xmlSetGenericErrorFunc(&heard, own_listener);
	ck_assert_int_eq(
		apply(put_file("wrong.xsl", SHEET("<xsl:template match='((('/>")), &text, &error),
		-1);
	ck_assert_ptr_eq(xmlGenericErrorContext, &heard);
	ck_assert_ptr_null(xmlStructuredError);
	ck_assert_int_eq(heard, 0);
	xmlSetGenericErrorFunc(NULL, NULL);
	remove_files();
}
END_TEST

/* What other threads say to libxslt's one listener meanwhile reaches their own. */
static void *talk(void *data)
{
	(void)data;
	xsltGenericError(xsltGenericErrorContext, "elsewhere");
	return NULL;
}

static void talk_elsewhere(xmlXPathParserContext *context, int count)
{
	pthread_t thread;

	(void)count;
	ck_assert_int_eq(pthread_create(&thread, NULL, talk, NULL), 0);
	ck_assert_int_eq(pthread_join(thread, NULL), 0);
	valuePush(context, xmlXPathNewCString("talked"));
}

START_TEST(other_threads_are_heard)
{
	int heard = 0;
	char *text = NULL;
	lh_error error;

	xsltSetGenericErrorFunc(&heard, own_listener);
	xsltRegisterExtModuleFunction((const xmlChar *)"talk", (const xmlChar *)"urn:elsewhere",
				      talk_elsewhere);
	ck_assert_msg(!apply(put_file("own.xsl",
				      SHEET("<xsl:template match='/' xmlns:e='urn:elsewhere'>"
					    "<xsl:value-of select='e:talk()'/></xsl:template>")),
			     &text, &error),
		      "%s", error.text_en);
	ck_assert_str_eq(text, "talked");
	ck_assert_int_eq(heard, 1);
	ck_assert_ptr_eq(xsltGenericErrorContext, &heard);
	xsltSetGenericErrorFunc(NULL, NULL);
	free(text);
	remove_files();
}
END_TEST

/* What fails before the first instruction has no place in the stylesheet. */
static void *fail_at_once(xsltTransformContext *context, const xmlChar *uri)
{
	(void)uri;
	xsltTransformError(context, NULL, NULL, "broken from the start");
	return NULL;
}

static void end(xsltTransformContext *context, const xmlChar *uri, void *data)
{
	(void)context;
	(void)uri;
	(void)data;
}

START_TEST(extensions_that_fail_are_told)
{
	char *text = NULL;
	lh_error error;

	xsltRegisterExtModule((const xmlChar *)"urn:broken", fail_at_once, end);
	ck_assert_int_eq(
		apply(put_file("own.xsl", "<xsl:stylesheet version='1.0' " XSLT
					  " xmlns:b='urn:broken' extension-element-prefixes='b'/>"),
		      &text, &error),
		-1);
	ck_assert_msg(strstr(error.text_en, "broken from the start"), "%s", error.text_en);
	ck_assert_msg(strstr(error.file, "own.xsl"), "%s", error.file);
	ck_assert_int_eq(error.line, 0);
	remove_files();
}
END_TEST

Suite *lh_stylesheets_suite(void)
{
	Suite *suite = suite_create("report/stylesheets");
	TCase *tcase = tcase_create("stylesheets");

	tcase_add_test(tcase, own_stylesheets_are_used);
	tcase_add_loop_test(tcase, rare_stylesheets_are_used, 0,
			    (int)(sizeof(rare) / sizeof(*rare)));
	tcase_add_test(tcase, includes_may_be_absolute);
	tcase_add_loop_test(tcase, wrong_stylesheets_are_told, 0,
			    (int)(sizeof(wrong) / sizeof(*wrong)));
	tcase_add_test(tcase, missing_stylesheets_are_told);
	tcase_add_test(tcase, arguments_are_checked);
	tcase_add_test(tcase, threads_write_together);
	tcase_add_test(tcase, listeners_are_given_back);
	tcase_add_test(tcase, other_threads_are_heard);
	tcase_add_test(tcase, extensions_that_fail_are_told);
	suite_add_tcase(suite, tcase);
	return suite;
}
