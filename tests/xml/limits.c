/* SPDX-License-Identifier: MIT */
/* Hostile sizes and encodings, and that all that is wrong in a file is told. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/globals.h>
#include <libxml/xmlerror.h>

#include <lienhiep.h>

#include "helpers.h"
#include "suites.h"

#define OPEN "<dossier xmlns=\"urn:lienhiep:dossier:1\">"

static lh_dossier *read_text(const char *text, const lh_read_options *options, lh_error *error)
{
	return lh_dossier_read_memory(text, strlen(text), options, NULL, error);
}

static void repeat(FILE *file, const char *text, unsigned times)
{
	while (times--)
		fputs(text, file);
}

/* ------------------------------------------------------------------ */
/* Sizes                                                               */

/* A start tag of a size to the byte: it begins on line 2, and its end follows. */
static char *file_with_tag(size_t tag_size)
{
	size_t size = 0;
	char *data = NULL;
	FILE *file = open_memstream(&data, &size);

	fprintf(file, OPEN "\n<x:y xmlns:x='u' a='");
	repeat(file, "z", (unsigned)(tag_size - strlen("<x:y xmlns:x='u' a=''")));
	fprintf(file, "'>\n</x:y></dossier>");
	fclose(file);
	return data;
}

START_TEST(test_tag_size)
{
	static const size_t limits[] = { 1000, 70000, 0 };
	const size_t limit = limits[_i] ? limits[_i] : 1024 * 1024;
	lh_read_options options = { .max_tag = limits[_i] };
	char *fits = file_with_tag(limit), *too_long = file_with_tag(limit + 1);
	lh_error error;
	lh_dossier *dossier = read_text(fits, &options, &error);

	ck_assert_msg(dossier != NULL, "%s", error.text_en);
	lh_dossier_unref(dossier);
	ck_assert_ptr_null(read_text(too_long, &options, &error));
	ck_assert_int_eq(error.code, LH_ERROR_LIMIT);
	ck_assert_int_eq(error.line, 2);
	ck_assert_int_eq(error.column, 1);
	ck_assert_str_eq(error.path, "/dossier");
	free(fits);
	free(too_long);
}
END_TEST

/* Comments and instructions are held whole as well. Text is not: it may be as long as it likes. */
START_TEST(test_long_content)
{
	static const char *const around[][2] = { { "<!--", "-->" },
						 { "<?p ", "?>" },
						 { "<note>", "</note>" },
						 { "<note><![CDATA[", "]]></note>" } };
	size_t size = 0;
	char *data = NULL;
	FILE *file = open_memstream(&data, &size);
	lh_error error;
	lh_dossier *dossier = NULL;

	fprintf(file, OPEN "\n %s", around[_i][0]);
	repeat(file, "mười chữ\n", 200000);
	fprintf(file, "%s</dossier>", around[_i][1]);
	fclose(file);
	dossier = read_text(data, NULL, &error);
	if (_i < 2) {
		ck_assert_ptr_null(dossier);
		ck_assert_int_eq(error.code, LH_ERROR_LIMIT);
		ck_assert_int_eq(error.line, 2);
		ck_assert_int_eq(error.column, 2);
	} else {
		ck_assert_msg(dossier != NULL, "%s", error.text_en);
		ck_assert_uint_eq(strlen(lh_get_text(lh_dossier_object(dossier), LH_RECORD_NOTE)),
				  200000 * strlen("mười chữ\n"));
	}
	lh_dossier_unref(dossier);
	free(data);
}
END_TEST

/* So they are where they come at once, before anybody waits for their end. */
START_TEST(test_long_nodes)
{
	static const char *const nodes[] = { "<!--%-*s-->", "<?p %-*s?>" };
	/* Of an instruction its target counts. */
	const int most = _i ? 99 : 100;
	const lh_read_options options = { .max_tag = 100 };

	for (int more = 0; more < 2; more++) {
		char text[300] = OPEN "\n ";
		lh_error error;
		lh_dossier *dossier = NULL;

		sprintf(text + strlen(text), nodes[_i], most + more, "x");
		strcat(text, "</dossier>");
		dossier = read_text(text, &options, &error);
		ck_assert_msg((dossier == NULL) == more, "%s", error.text_en);
		ck_assert_int_eq(error.code, more ? LH_ERROR_LIMIT : LH_OK);
		ck_assert_int_eq(error.line, more ? 2 : 0);
		ck_assert_int_eq(error.column, more ? 2 : 0);
		lh_dossier_unref(dossier);
	}
}
END_TEST

/* libxml2 compares each attribute with each other: that must not begin. */
static char *file_with_attributes(const char *name, unsigned count)
{
	size_t size = 0;
	char *data = NULL;
	FILE *file = open_memstream(&data, &size);

	fprintf(file, OPEN "\n<x:y xmlns:x='u'");
	for (unsigned i = 1; i < count; i++)
		fprintf(file, " %s%u='1'", name, i);
	fprintf(file, "/></dossier>");
	fclose(file);
	return data;
}

START_TEST(test_many_attributes)
{
	static const char *const names[] = { "attribute", "a", "xmlns:a" };
	char *data = file_with_attributes(names[_i], 80000);
	lh_error error;
	lh_dossier *dossier = NULL;

	ck_assert_ptr_null(read_text(data, NULL, &error));
	ck_assert_int_eq(error.code, LH_ERROR_LIMIT);
	ck_assert_int_eq(error.line, 2);
	ck_assert_int_eq(error.column, 1);
	free(data);
	/* The limit holds to the one, however the bytes arrive. */
	for (size_t step = 1000; step < 1000000; step *= 30) {
		data = file_with_attributes(names[_i], 10000);
		dossier = read_in_steps(data, strlen(data), step, NULL, &error);
		ck_assert_msg(dossier != NULL, "%s", error.text_en);
		lh_dossier_unref(dossier);
		free(data);
		data = file_with_attributes(names[_i], 10001);
		ck_assert_ptr_null(read_in_steps(data, strlen(data), step, NULL, &error));
		ck_assert_int_eq(error.code, LH_ERROR_LIMIT);
		ck_assert_str_eq(error.text_en, "a tag has more than 10000 attributes");
		free(data);
	}
}
END_TEST

static char *nested(const char *open, const char *shut, unsigned times)
{
	size_t size = 0;
	char *data = NULL;
	FILE *file = open_memstream(&data, &size);

	fprintf(file, OPEN);
	repeat(file, open, times);
	repeat(file, shut, times);
	fprintf(file, "</dossier>");
	fclose(file);
	return data;
}

START_TEST(test_depth)
{
	lh_read_options options = { .max_depth = 7 };
	char *data = nested("<tasks><task>", "</task></tasks>", 3);
	lh_error error;
	lh_dossier *dossier = read_text(data, &options, &error);

	ck_assert_msg(dossier != NULL, "%s", error.text_en);
	lh_dossier_unref(dossier);
	free(data);
	data = nested("<tasks><task>", "</task></tasks>", 4);
	ck_assert_ptr_null(read_text(data, &options, &error));
	ck_assert_int_eq(error.code, LH_ERROR_LIMIT);
	ck_assert_int_eq(error.column, 40 + 3 * 13 + 1);
	ck_assert_str_eq(error.path, "/dossier/tasks/task[1]/tasks/task[1]/tasks/task[1]");
	free(data);
	/* Foreign elements count, and no caller can raise the limit past what the stack holds. */
	options.max_depth = 1000000;
	data = nested("<x xmlns=''>", "</x>", 1999);
	dossier = read_text(data, &options, &error);
	ck_assert_msg(dossier != NULL, "%s", error.text_en);
	lh_dossier_unref(dossier);
	free(data);
	data = nested("<x xmlns=''>", "</x>", 2000);
	ck_assert_ptr_null(read_text(data, &options, &error));
	ck_assert_int_eq(error.code, LH_ERROR_LIMIT);
	free(data);
	/* The deepest path is told by its end. */
	data = nested("<tasks><task>", "</task></tasks>", 1100);
	ck_assert_ptr_null(read_text(data, NULL, &error));
	ck_assert_int_eq(error.code, LH_ERROR_LIMIT);
	ck_assert_str_eq(error.path + strlen(error.path) - 14, "/tasks/task[1]");
	free(data);
}
END_TEST

/* ------------------------------------------------------------------ */
/* Encodings                                                           */

/* A file of ASCII text, each byte made as wide as the encoding has it. */
static size_t widen(char *wide, const char *mark, size_t mark_size, const char *text, bool big_end)
{
	size_t size = mark_size;

	memcpy(wide, mark, mark_size);
	for (; *text; text++) {
		wide[size + big_end] = *text;
		wide[size + !big_end] = '\0';
		size += 2;
	}
	return size;
}

static void assert_wide(const char *mark, size_t mark_size, bool big_end)
{
	char wide[1024];
	size_t size =
		widen(wide, mark, mark_size,
		      "<?xml version='1.0' encoding='UTF-16'?>" OPEN "\n<title>A</title> <events>\n"
		      " <event id='e1'/><event id='e2'/></events></dossier>",
		      big_end);
	lh_error error;
	lh_dossier *dossier = lh_dossier_read_memory(wide, size, NULL, NULL, &error);

	ck_assert_msg(dossier != NULL, "%ld:%ld: %s", error.line, error.column, error.text_en);
	ck_assert_str_eq(lh_dossier_title(dossier), "A");
	ck_assert_int_eq(lh_object_line(lh_dossier_object(dossier)), 1);
	ck_assert_int_eq(lh_object_column(lh_dossier_object(dossier)), 40);
	ck_assert_int_eq(lh_object_line(lh_dossier_find(dossier, "e2")), 3);
	ck_assert_int_eq(lh_object_column(lh_dossier_find(dossier, "e2")), 18);
	lh_dossier_unref(dossier);
	/* Cut within a character. */
	ck_assert_ptr_null(lh_dossier_read_memory(wide, size - 1, NULL, NULL, &error));
	ck_assert_int_eq(error.code, LH_ERROR_XML);
}

START_TEST(test_utf16)
{
	assert_wide("\xFF\xFE", 2, false);
	assert_wide("\xFE\xFF", 2, true);
}
END_TEST

/* A byte order mark is no part of the line; columns count bytes of UTF-8. */
START_TEST(test_other_encodings)
{
	static const struct {
		const char *text;
		long column;
	} files[] = {
		{ "\xEF\xBB\xBF" OPEN "<sources><source id='a'><title>Ho\xCC\xA3"
		  "c</title></source>"
		  "</sources></dossier>",
		  50 },
		{ "\xEF\xBB\xBF<?xml version='1.0' encoding='utf-8'?>" OPEN
		  "<sources><source id='a'><title>"
		  "H\xE1\xBB\x8D"
		  "c</title></source></sources></dossier>",
		  88 },
		{ "<?xml version='1.0' encoding='ISO-8859-1'?>" OPEN
		  "<!--\xE9--><sources><source id='a'><title>"
		  "H&#x1ECD;c</title></source></sources></dossier>",
		  102 },
		{ "<?xml version='1.0' encoding='windows-1258'?>" OPEN
		  "<sources><source id='a'><title>"
		  "Ho\xF2"
		  "c</title></source></sources></dossier>",
		  95 },
	};
	lh_error error;
	lh_dossier *dossier = read_text(files[_i].text, NULL, &error);
	lh_object *source = lh_dossier_find(dossier, "a");

	ck_assert_msg(dossier != NULL, "%ld:%ld: %s", error.line, error.column, error.text_en);
	ck_assert_int_eq(lh_object_line(source), 1);
	ck_assert_int_eq(lh_object_column(source), files[_i].column);
	ck_assert_str_eq(lh_get_text(source, LH_SOURCE_TITLE), "Học");
	lh_dossier_unref(dossier);
}
END_TEST

START_TEST(test_wrong_encodings)
{
	static const char *const files[] = {
		"<?xml version='1.0' encoding='EUC-JP'?>\n" OPEN
		"<title>\xFF\xFF\x80</title></dossier>",
		"<?xml version='1.0' encoding='EUC-KR'?>\n" OPEN "<!--\xFF\xFE--></dossier>",
	};
	xmlGenericErrorFunc printer = xmlGenericError;
	lh_error error;

	ck_assert_ptr_null(read_text(files[_i], NULL, &error));
	ck_assert_int_eq(error.code, LH_ERROR_XML);
	ck_assert_int_eq(error.line, 2);
	ck_assert_msg(strstr(error.text_en, "encoding") != NULL, "%s", error.text_en);
	/* Who listened in this thread before does so again. */
	ck_assert(xmlGenericError == printer);
	ck_assert(xmlStructuredError == NULL);
}
END_TEST

/* Containers that are joined have no more attributes together than one tag may have. */
START_TEST(test_many_joined)
{
	size_t size = 0;
	char *data = NULL;
	FILE *file = open_memstream(&data, &size);
	lh_error error;

	fprintf(file, "<dossier xmlns='urn:lienhiep:dossier:1' xmlns:x='u'>");
	for (unsigned i = 0; i < 10001; i++)
		fprintf(file, "<sources x:a%u='1'/>", i);
	fprintf(file, "</dossier>");
	fclose(file);
	ck_assert_ptr_null(read_text(data, NULL, &error));
	ck_assert_int_eq(error.code, LH_ERROR_LIMIT);
	free(data);
}
END_TEST

START_TEST(test_nul_bytes)
{
	static const char good[] = "<?xml version='1.0'?>\n<!-- a -->" OPEN
				   "<note a:b='1' xmlns:a='u'>x<![CDATA[y]]></note></dossier>";
	char data[sizeof(good)];
	lh_error error;

	/* The last is that which ends the string. */
	for (size_t i = 0; i < sizeof(good); i++) {
		memcpy(data, good, sizeof(good));
		data[i] = '\0';
		ck_assert_msg(!lh_dossier_read_memory(data, sizeof(good), NULL, NULL, &error),
			      "NUL at %zu was not refused", i);
		/* A name that is cut is not known, before its end is missed. */
		ck_assert(error.code == LH_ERROR_XML || error.code == LH_ERROR_NAME);
	}
}
END_TEST

/* ------------------------------------------------------------------ */
/* All that is wrong                                                   */

static const char many_mistakes[] = OPEN
	"\n"
	"  <events>\n"
	"    <event id='e1' from='mai' kind='workshp'>\n"
	"      <title xml:lang='en'>E</title>\n"
	"      <note> </note>\n"
	"    </event>\n"
	"    <event id='e2' colour='red'>chữ lạc <title/> nữa</event>\n"
	"    <evnet><title/></evnet>\n"
	"  </events>\n"
	"  <plans><plan id='p1'><also><text xml:lang='en'>a</text></also><also/></plan></plans>\n"
	"</dossier>\n";

static const struct {
	long line, column;
	lh_error_code code;
	const char *path, *id, *field;
} mistakes[] = {
	{ 3, 5, LH_ERROR_VALUE, "/dossier/events/event[1]", "e1", "from" },
	{ 3, 5, LH_ERROR_NAME, "/dossier/events/event[1]", "e1", "kind" },
	{ 5, 7, LH_ERROR_VALUE, "/dossier/events/event[1]", "e1", "note" },
	{ 3, 5, LH_ERROR_VALUE, "/dossier/events/event[1]", "e1", "title" },
	{ 7, 5, LH_ERROR_NAME, "/dossier/events/event[2]", "e2", NULL },
	{ 7, 33, LH_ERROR_VALUE, "/dossier/events/event[2]", "e2", NULL },
	{ 7, 45, LH_ERROR_VALUE, "/dossier/events/event[2]", "e2", "title" },
	{ 8, 5, LH_ERROR_NAME, "/dossier", NULL, NULL },
	{ 10, 24, LH_ERROR_VALUE, "/dossier/plans/plan[1]", "p1", "also" },
	{ 10, 65, LH_ERROR_VALUE, "/dossier/plans/plan[1]", "p1", "also" },
};

START_TEST(test_every_mistake)
{
	const size_t count = sizeof(mistakes) / sizeof(mistakes[0]);
	lh_problems *problems = NULL;
	lh_error error;

	ck_assert_ptr_null(lh_dossier_read_memory(many_mistakes, strlen(many_mistakes), NULL,
						  &problems, &error));
	for (size_t i = 0; i < count && i < lh_problems_count(problems); i++) {
		const lh_problem *problem = lh_problems_get(problems, i);

		ck_assert_msg(
			problem->line == mistakes[i].line && problem->column == mistakes[i].column,
			"%zu at %ld:%ld: %s", i, problem->line, problem->column, problem->text_en);
		ck_assert_int_eq(problem->code, mistakes[i].code);
		ck_assert_str_eq(problem->path, mistakes[i].path);
		ck_assert_pstr_eq(problem->id, mistakes[i].id);
		ck_assert_pstr_eq(problem->field, mistakes[i].field);
	}
	ck_assert_uint_eq(lh_problems_count(problems), count);
	ck_assert_int_eq(error.line, 3);
	lh_problems_free(problems);
}
END_TEST

START_TEST(test_problem_limit)
{
	lh_read_options options = { .max_problems = 3, .name = "hồ-sơ.xml" };
	lh_problems *problems = NULL;
	lh_error error;

	ck_assert_ptr_null(lh_dossier_read_memory(many_mistakes, strlen(many_mistakes), &options,
						  &problems, &error));
	ck_assert_uint_eq(lh_problems_count(problems), 3);
	ck_assert_str_eq(error.file, "hồ-sơ.xml");
	lh_problems_free(problems);
	/* Nothing is handed over with a dossier, nor where nobody asks. */
	ck_assert_ptr_null(read_text(many_mistakes, NULL, NULL));
	problems = (lh_problems *)&options;
	lh_dossier_unref(lh_dossier_read_memory(OPEN "</dossier>", strlen(OPEN "</dossier>"), NULL,
						&problems, &error));
	ck_assert_ptr_null(problems);
	ck_assert_int_eq(error.code, LH_OK);
}
END_TEST

/* Where one is enough, a tag that has more of them tells the first, whatever element it is of. */
START_TEST(test_first_mistake)
{
	static const struct {
		const char *content, *text;
	} files[] = {
		{ "<events><event from='mai' to='kia'/></events>", "from=\"mai\"" },
		{ "<events a='1' b='2'/>", "\"a\"" },
		{ "<sources x:a='1' x:b='1'/><sources x:a='2' x:b='2'/>", "\"x:a\"" },
	};
	lh_read_options options = { .max_problems = 1 };
	char text[200];
	lh_problems *problems = NULL;
	lh_error error;

	snprintf(text, sizeof(text),
		 "<dossier xmlns='urn:lienhiep:dossier:1' xmlns:x='u'>%s</dossier>",
		 files[_i].content);
	ck_assert_ptr_null(lh_dossier_read_memory(text, strlen(text), &options, &problems, &error));
	ck_assert_uint_eq(lh_problems_count(problems), 1);
	ck_assert_msg(strstr(error.text_en, files[_i].text), "%s", error.text_en);
	lh_problems_free(problems);
}
END_TEST

Suite *lh_limits_suite(void)
{
	Suite *suite = suite_create("limits");
	TCase *tests = tcase_create("limits");

	tcase_set_timeout(tests, 300);
	tcase_add_loop_test(tests, test_tag_size, 0, 3);
	tcase_add_loop_test(tests, test_long_content, 0, 4);
	tcase_add_loop_test(tests, test_long_nodes, 0, 2);
	tcase_add_loop_test(tests, test_many_attributes, 0, 3);
	tcase_add_test(tests, test_depth);
	tcase_add_test(tests, test_utf16);
	tcase_add_loop_test(tests, test_other_encodings, 0, 4);
	tcase_add_loop_test(tests, test_wrong_encodings, 0, 2);
	tcase_add_test(tests, test_many_joined);
	tcase_add_test(tests, test_nul_bytes);
	tcase_add_test(tests, test_every_mistake);
	tcase_add_test(tests, test_problem_limit);
	tcase_add_loop_test(tests, test_first_mistake, 0, 3);
	suite_add_tcase(suite, tests);
	return suite;
}
