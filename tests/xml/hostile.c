/* SPDX-License-Identifier: MIT */
/* Inputs that want to exhaust the reader, or to make it fetch something, and bytes that are no text. */
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <lienhiep.h>

#include "helpers.h"
#include "suites.h"

#define OPEN "<dossier xmlns=\"urn:lienhiep:dossier:1\">"

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

/* Write for as long as somebody reads, and die of it. */
static void write_endless(int descriptor, const char *head, const char *piece)
{
	static char block[64 * 1024];
	size_t size = strlen(piece), used = 0;

	for (; used + size <= sizeof(block); used += size)
		memcpy(block + used, piece, size);
	signal(SIGPIPE, SIG_DFL);
	for (ssize_t wrote = write(descriptor, head, strlen(head)); wrote >= 0;)
		wrote = write(descriptor, block, used);
}

static size_t peak_memory(void)
{
	struct rusage usage;

	getrusage(RUSAGE_SELF, &usage);
	return (size_t)usage.ru_maxrss * 1024;
}

START_TEST(test_endless)
{
	/* What a sanitizer keeps of freed memory is not ours. */
	const size_t most =
		getenv("ASAN_OPTIONS") ? 1024 * (size_t)MEGABYTE : 256 * (size_t)MEGABYTE;
	lh_read_options options = { .max_size = shortened(8 * MEGABYTE, 4),
				    .max_tag = shortened(MEGABYTE, 4) };
	size_t before = peak_memory();
	int ends[2], status = 0;
	lh_dossier *dossier = NULL;
	lh_error error;
	pid_t child = -1;

	ck_assert_int_eq(pipe(ends), 0);
	child = fork();
	if (!child) {
		close(ends[0]);
		write_endless(ends[1], endless[_i].head, endless[_i].piece);
		_exit(0);
	}
	close(ends[1]);
	dossier = lh_dossier_read_descriptor(ends[0], &options, NULL, &error);
	close(ends[0]);
	waitpid(child, &status, 0);
	ck_assert_ptr_null(dossier);
	ck_assert_msg(error.code == endless[_i].code && strstr(error.text_en, endless[_i].text),
		      "%s%s...: %d at %ld:%ld: %s", endless[_i].head, endless[_i].piece,
		      (int)error.code, error.line, error.column, error.text_en);
	ck_assert_msg(peak_memory() - before < most, "%s%s...: %zu KB", endless[_i].head,
		      endless[_i].piece, (peak_memory() - before) / 1024);
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

/* ------------------------------------------------------------------ */
/* Nothing is fetched                                                  */

static const char *const fetching[] = {
	"<!DOCTYPE dossier SYSTEM 'http://127.0.0.1/a.dtd'>" OPEN "</dossier>",
	"<!DOCTYPE dossier SYSTEM '/etc/passwd'>" OPEN "</dossier>",
	"<!DOCTYPE dossier PUBLIC '-//A//B' 'ftp://127.0.0.1/a.dtd'>" OPEN "</dossier>",
	"<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" OPEN "<note>&x;</note></dossier>",
	"<!DOCTYPE d [<!ENTITY % p SYSTEM 'http://127.0.0.1/p'>%p;]>" OPEN "</dossier>",
	"<!DOCTYPE d [<!NOTATION n SYSTEM 'http://127.0.0.1/n'><!ENTITY x SYSTEM 'a' NDATA "
	"n>]>" OPEN "</dossier>",
	OPEN "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='/etc/passwd' "
	     "parse='text'/></dossier>",
	"<?xml-stylesheet type='text/xsl' href='http://127.0.0.1/a.xsl'?>" OPEN "</dossier>",
	"<?xml-model href='http://127.0.0.1/a.rng'?>" OPEN "</dossier>",
	"<?oasis-xml-catalog catalog='http://127.0.0.1/catalog.xml'?>" OPEN "</dossier>",
	"<dossier xmlns='urn:lienhiep:dossier:1' "
	"xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' "
	"xsi:schemaLocation='urn:lienhiep:dossier:1 http://127.0.0.1/a.xsd' "
	"xml:base='http://127.0.0.1/'/>",
};

/* Die of any call that could open, connect or start something. */
static bool forbid(void)
{
	static const unsigned calls[] = {
		__NR_openat, __NR_socket, __NR_socketpair, __NR_connect,
		__NR_sendto, __NR_execve, __NR_clone,
#ifdef __NR_open
		__NR_open,   __NR_fork,	  __NR_vfork,
#endif
	};
	enum { COUNT = sizeof(calls) / sizeof(calls[0]) };
	struct sock_filter filter[COUNT + 3];
	struct sock_fprog program = { COUNT + 3, filter };

	filter[0] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS,
						 offsetof(struct seccomp_data, nr));
	for (unsigned char i = 0; i < COUNT; i++)
		filter[i + 1] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, calls[i],
							     (unsigned char)(COUNT - i), 0);
	filter[COUNT + 1] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
	filter[COUNT + 2] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS);
	return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
	       prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

enum { FORBIDDEN = 3 };

/* How a process ends that reads, or with NULL opens a socket, when it must not. */
static int read_forbidden(const char *text)
{
	int status = 0;
	pid_t child = fork();

	if (!child) {
		/* What is loaded once is not fetched. */
		lh_dossier_unref(
			lh_dossier_read_memory(fetching[7], strlen(fetching[7]), NULL, NULL, NULL));
		if (!forbid())
			_exit(FORBIDDEN);
		if (text)
			lh_dossier_unref(
				lh_dossier_read_memory(text, strlen(text), NULL, NULL, NULL));
		else
			socket(AF_UNIX, SOCK_STREAM, 0);
		_exit(0);
	}
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	return status;
}

START_TEST(test_nothing_is_fetched)
{
	int status = read_forbidden(NULL);

	/* Where the system cannot forbid anything, there is nothing to see. */
	if (WIFEXITED(status) && WEXITSTATUS(status) == FORBIDDEN)
		return;
	ck_assert_msg(WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS, "%d", status);
	for (size_t i = 0; i < sizeof(fetching) / sizeof(fetching[0]); i++) {
		status = read_forbidden(fetching[i]);
		ck_assert_msg(status == 0, "%s: signal %d", fetching[i], WTERMSIG(status));
	}
}
END_TEST

Suite *lh_hostile_suite(void)
{
	Suite *suite = suite_create("hostile");
	TCase *tests = tcase_create("hostile");

	tcase_set_timeout(tests, 120);
	tcase_add_loop_test(tests, test_endless, 0, sizeof(endless) / sizeof(endless[0]));
	tcase_add_test(tests, test_size);
	tcase_add_loop_test(tests, test_no_utf8, 0, 8);
	tcase_add_loop_test(tests, test_strange_encodings, 0, 15);
	tcase_add_test(tests, test_nothing_is_fetched);
	suite_add_tcase(suite, tests);
	return suite;
}
