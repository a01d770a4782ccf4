/* SPDX-License-Identifier: MIT */
/* Inputs that want to exhaust the reader, and bytes that are no text. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <lienhiep.h>

#include "helpers.h"
#include "suites.h"

#define SCHEMA SOURCES "/lib/xml/dossier.xsd"
#define OPEN   "<dossier xmlns=\"urn:lienhiep:dossier:1\">"

/* ------------------------------------------------------------------ */
/* Without an end                                                      */

enum { MEGABYTE = 1024 * 1024 };

/* Without forks, as under valgrind, all takes thirty times as long: then less will do. */
static size_t shortened(size_t size, size_t times)
{
	const char *forks = getenv("CK_FORK");

	return forks && strcmp(forks, "no") == 0 ? size / times : size;
}

/* A beginning, and what comes after it for ever. Most is refused long before the size is. */
static const struct {
	const char *head, *piece;
	lh_error_code code;
	const char *text;
} endless[] = {
	{ "", "<", LH_ERROR_LIMIT, "longer than" },
	{ "", " ", LH_ERROR_LIMIT, "larger than" },
	{ "<", "n", LH_ERROR_LIMIT, "longer than" },
	{ "<?xml version='1.0'", " ", LH_ERROR_LIMIT, "longer than" },
	{ "<?xml version='1.0' encoding='", "n", LH_ERROR_LIMIT, "longer than" },
	{ "<!DOCTYPE dossier [", "<!ENTITY a 'b'>", LH_ERROR_LIMIT, "DOCTYPE" },
	{ "<!DOCTYPE ", "n", LH_ERROR_LIMIT, "longer than" },
	{ "<!--", "-", LH_ERROR_LIMIT, "longer than" },
	{ "<!--", "n", LH_ERROR_LIMIT, "longer than" },
	{ "", "<!---->", LH_ERROR_LIMIT, "larger than" },
	{ OPEN, "\n", LH_ERROR_LIMIT, "larger than" },
	{ OPEN, "<x xmlns=''>", LH_ERROR_LIMIT, "nested deeper" },
	{ OPEN "<tasks><task>", "<tasks><task>", LH_ERROR_LIMIT, "nested deeper" },
	{ OPEN "<x:", "n", LH_ERROR_LIMIT, "longer than" },
	{ OPEN "<", "n:", LH_ERROR_LIMIT, "longer than" },
	{ OPEN "<x", " a='1'", LH_ERROR_LIMIT, "more than 10000 attributes" },
	{ OPEN "<x", " xmlns:a='1'", LH_ERROR_LIMIT, "more than 10000 attributes" },
	{ OPEN "<x a='", "&lt;", LH_ERROR_LIMIT, "longer than" },
	{ OPEN "<x a='", "n", LH_ERROR_LIMIT, "longer than" },
	{ OPEN "<?p ", "?", LH_ERROR_LIMIT, "longer than" },
	{ OPEN "</", "n", LH_ERROR_LIMIT, "longer than" },
	{ OPEN "<note>", "n", LH_ERROR_LIMIT, "larger than" },
	{ OPEN "<note>", "&amp;", LH_ERROR_LIMIT, "larger than" },
	{ OPEN "<note>", "&bomb;", LH_ERROR_XML, "bomb" },
	{ OPEN "<note>&#", "0", LH_ERROR_LIMIT, "longer than" },
	{ OPEN "<note>&", "n", LH_ERROR_LIMIT, "longer than" },
	{ OPEN "<note><![CDATA[", "]]", LH_ERROR_LIMIT, "larger than" },
	{ OPEN "<note>", "<![CDATA[]]>", LH_ERROR_LIMIT, "larger than" },
	{ OPEN "<note>", "o\xCC\x81\xCC\xA3", LH_ERROR_LIMIT, "larger than" },
	{ OPEN, "n", LH_ERROR_VALUE, "nnnn" },
	{ OPEN, "n<!---->", LH_ERROR_VALUE, "n" },
	{ OPEN, "<x:y xmlns:x='u'/>", LH_ERROR_LIMIT, "larger than" },
	{ OPEN, "<unknown/>", LH_ERROR_NAME, "unknown" },
	{ OPEN "<events>", "<event/>", LH_ERROR_LIMIT, "larger than" },
	{ OPEN "<events>", "<event kind='x'/>", LH_ERROR_NAME, "kind" },
	{ OPEN "<plans><plan partners='", "a ", LH_ERROR_LIMIT, "longer than" },
	{ OPEN "<plans><plan>", "<also><text>n</text></also>", LH_ERROR_LIMIT, "larger than" },
	{ OPEN "<title>a</title>", "<title xml:lang='en'>a</title>", LH_ERROR_DUPLICATE, "title" },
	{ "<dossier", " id='1' ", LH_ERROR_LIMIT, "more than 10000 attributes" },
};

/* Write for as long as somebody reads, and die of it; or so much. */
static void write_endless(int descriptor, const char *head, const char *piece, size_t most)
{
	static char block[64 * 1024];
	size_t size = strlen(piece), used = 0, all = 0;

	for (; used + size <= sizeof(block); used += size)
		memcpy(block + used, piece, size);
	signal(SIGPIPE, SIG_DFL);
	for (ssize_t wrote = write(descriptor, head, strlen(head)); wrote >= 0 && all < most;) {
		wrote = write(descriptor, block, used);
		all += used;
	}
}

/* A process that writes, and the end of a pipe to read from. */
static pid_t start_endless(size_t index, size_t most, int *descriptor)
{
	int ends[2];
	pid_t child = -1;

	ck_assert_int_eq(pipe(ends), 0);
	child = fork();
	if (!child) {
		close(ends[0]);
		write_endless(ends[1], endless[index].head, endless[index].piece, most);
		_exit(0);
	}
	close(ends[1]);
	*descriptor = ends[0];
	return child;
}

static size_t peak_memory(void)
{
	struct rusage usage;

	getrusage(RUSAGE_SELF, &usage);
	return (size_t)usage.ru_maxrss * 1024;
}

/* What a sanitizer keeps of freed memory is not ours. */
#ifdef __SANITIZE_ADDRESS__
enum { MOST = 1024 * MEGABYTE };
#else
enum { MOST = 256 * MEGABYTE };
#endif

static void assert_memory(size_t index, size_t before)
{
	ck_assert_msg(peak_memory() - before < MOST, "%s%s...: %zu KB", endless[index].head,
		      endless[index].piece, (peak_memory() - before) / 1024);
}

START_TEST(test_endless)
{
	lh_read_options options = { .max_size = shortened(8 * MEGABYTE, 4),
				    .max_tag = shortened(MEGABYTE, 4) };
	size_t before = peak_memory();
	int input = -1;
	pid_t child = start_endless((size_t)_i, SIZE_MAX, &input);
	lh_error error;
	lh_dossier *dossier = lh_dossier_read_descriptor(input, &options, NULL, &error);

	close(input);
	waitpid(child, NULL, 0);
	ck_assert_ptr_null(dossier);
	ck_assert_msg(error.code == endless[_i].code && strstr(error.text_en, endless[_i].text),
		      "%s%s...: %d at %ld:%ld: %s", endless[_i].head, endless[_i].piece,
		      (int)error.code, error.line, error.column, error.text_en);
	assert_memory((size_t)_i, before);
}
END_TEST

/* Against the schema there may be as much as one likes: of all this there is a lot, and then an end. */
START_TEST(test_long_against_schema)
{
	size_t before = peak_memory();
	char path[32];
	int input = -1;
	pid_t child = start_endless((size_t)_i, shortened(8 * MEGABYTE, 6), &input);
	lh_error error;
	lh_problems *problems = NULL;

	snprintf(path, sizeof(path), "/dev/fd/%d", input);
	problems = lh_schema_check_file(path, SCHEMA, &error);
	close(input);
	waitpid(child, NULL, 0);
	ck_assert_msg(problems, "%s%s...: %s", endless[_i].head, endless[_i].piece, error.text_en);
	ck_assert_uint_gt(lh_problems_count(problems), 0);
	ck_assert_uint_le(lh_problems_count(problems), LH_DEFAULT_MAX_PROBLEMS);
	for (size_t i = 0; i < lh_problems_count(problems); i++)
		ck_assert_int_gt(lh_problems_get(problems, i)->line, 0);
	/* What the reader takes for too long or too many is so here. */
	if (endless[_i].code == LH_ERROR_LIMIT && !strstr(endless[_i].text, "larger"))
		ck_assert_msg(lh_problems_get(problems, lh_problems_count(problems) - 1)->code ==
				      LH_ERROR_LIMIT,
			      "%s%s...: %s", endless[_i].head, endless[_i].piece,
			      lh_problems_get(problems, 0)->text_en);
	lh_problems_free(problems);
	assert_memory((size_t)_i, before);
}
END_TEST

/* To the byte, and whichever way the bytes come. */
START_TEST(test_size)
{
	static const char good[] = OPEN "<title>Hồ sơ</title></dossier>";
	lh_read_options options = { .max_size = strlen(good) };
	lh_error error;
	lh_dossier *dossier = lh_dossier_read_memory(good, strlen(good), &options, NULL, &error);

	ck_assert_msg(dossier, "%s", error.text_en);
	lh_dossier_unref(dossier);
	options.max_size--;
	ck_assert_ptr_null(lh_dossier_read_memory(good, strlen(good), &options, NULL, &error));
	ck_assert_int_eq(error.code, LH_ERROR_LIMIT);
	ck_assert_msg(strstr(error.text_vi, "lớn hơn") != NULL, "%s", error.text_vi);
	options.max_size = SIZE_MAX;
	dossier = lh_dossier_read_memory(good, strlen(good), &options, NULL, &error);
	ck_assert_msg(dossier, "%s", error.text_en);
	lh_dossier_unref(dossier);
}
END_TEST

/* ------------------------------------------------------------------ */
/* Bytes that are no text                                              */

/* Where they may stand, and what is no UTF-8 anywhere. */
START_TEST(test_no_utf8)
{
	static const char *const places[][2] = {
		{ "<!--", "-->" OPEN "</dossier>" },
		{ OPEN "<note>", "</note></dossier>" },
		{ OPEN "<note><![CDATA[", "]]></note></dossier>" },
		{ OPEN "<note", "/></dossier>" },
		{ OPEN "<note a", "='1'/></dossier>" },
		{ OPEN "<events><event place='", "'/></events></dossier>" },
		{ OPEN "<?p ", "?></dossier>" },
		{ OPEN "<x:y xmlns:x='", "'/></dossier>" },
	};
	static const char *const wrong[] = {
		"\x80",
		"\xC0\x80",
		"\xC1\xBF",
		"\xC3",
		"\xE0\x80\xAF",
		"\xE1\xBB",
		"\xED\xA0\x80",
		"\xED\xBF\xBF",
		"\xEF\xBF\xBE",
		"\xEF\xBF\xBF",
		"\xF0\x8F\xBF\xBF",
		"\xF4\x90\x80\x80",
		"\xF5\x80\x80",
		"\xFE",
		"\xFF",
		"\xF8\x88\x80\x80\x80",
	};
	char text[512];

	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		lh_error error;

		snprintf(text, sizeof(text), "%s%s%s", places[_i][0], wrong[i], places[_i][1]);
		ck_assert_msg(!lh_dossier_read_memory(text, strlen(text), NULL, NULL, &error),
			      "%s, %zu", places[_i][0], i);
		/* What libxml2 lets pass in CDATA is no value. */
		ck_assert_msg(error.code == LH_ERROR_XML ||
				      (_i == 2 && error.code == LH_ERROR_VALUE),
			      "%s, %zu: %d %s", places[_i][0], i, (int)error.code, error.text_en);
	}
}
END_TEST

/* Not what is declared, or nothing that anybody knows. */
START_TEST(test_strange_encodings)
{
#define FILE_OF(name) \
	"<?xml version='1.0' encoding='" name "'?>" OPEN "<title>H\xE9</title></dossier>"
	static const struct {
		const char *data;
		size_t size;
	} files[] = {
#define ROW(text) { text, sizeof(text) - 1 }
		ROW(FILE_OF("UTF-8")),
		ROW(FILE_OF("us-ascii")),
		ROW(FILE_OF("UTF-16")),
		ROW(FILE_OF("UCS-4")),
		ROW(FILE_OF("")),
		ROW(FILE_OF("8859")),
		ROW(FILE_OF("x-tcvn3")),
		ROW(FILE_OF("../../etc/passwd")),
		/* UTF-32 and EBCDIC, as their first bytes say. */
		ROW("\xFF\xFE\0\0<\0\0\0d\0\0\0"),
		ROW("\0\0\xFE\xFF\0\0\0<\0\0\0d"),
		ROW("\x4C\x6F\xA7\x94\x93\x40"),
		ROW("\xFE\xFF\xD8\0\0<"),
		ROW("\xFF\xFE<\0\0"),
		ROW("PK\3\4\24\0\0\0"),
		ROW("\x1F\x8B\b\0\0\0\0\0\0\3"),
#undef ROW
#undef FILE_OF
	};
	lh_error error;

	ck_assert_ptr_null(
		lh_dossier_read_memory(files[_i].data, files[_i].size, NULL, NULL, &error));
	ck_assert_msg(error.code == LH_ERROR_XML, "%d: %d %s", _i, (int)error.code, error.text_en);
	ck_assert_int_gt(error.line, 0);
}
END_TEST

Suite *lh_hostile_suite(void)
{
	Suite *suite = suite_create("hostile");
	TCase *tests = tcase_create("hostile");

	tcase_set_timeout(tests, 300);
	tcase_add_loop_test(tests, test_endless, 0, sizeof(endless) / sizeof(endless[0]));
	tcase_add_loop_test(tests, test_long_against_schema, 0,
			    sizeof(endless) / sizeof(endless[0]));
	tcase_add_test(tests, test_size);
	tcase_add_loop_test(tests, test_no_utf8, 0, 8);
	tcase_add_loop_test(tests, test_strange_encodings, 0, 15);
	suite_add_tcase(suite, tests);
	return suite;
}
