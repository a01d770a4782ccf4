/* SPDX-License-Identifier: MIT */
/* Nothing is fetched, whatever a dossier or a schema asks for: the system calls are watched. */
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <lienhiep.h>

#include "common/child.h"
#include "helpers.h"
#include "suites.h"

#define SCHEMA SOURCES "/lib/xml/dossier.xsd"
#define OPEN   "<dossier xmlns=\"urn:lienhiep:dossier:1\">"

/* "secret" is a file in the folder where all this is read. */
static const char *const fetching[] = {
	"<!DOCTYPE dossier SYSTEM 'http://127.0.0.1/a.dtd'>" OPEN "</dossier>",
	"<!DOCTYPE dossier SYSTEM 'secret'>" OPEN "</dossier>",
	"<!DOCTYPE dossier PUBLIC '-//A//B' 'ftp://127.0.0.1/a.dtd'>" OPEN "</dossier>",
	"<!DOCTYPE d [<!ENTITY x SYSTEM 'secret'>]>" OPEN "<note>&x;</note></dossier>",
	"<!DOCTYPE d [<!ENTITY % p SYSTEM 'http://127.0.0.1/p'>%p;]>" OPEN "</dossier>",
	"<!DOCTYPE d [<!ENTITY % p SYSTEM 'secret'>%p;]>" OPEN "</dossier>",
	"<!DOCTYPE d [<!NOTATION n SYSTEM 'http://127.0.0.1/n'><!ENTITY x SYSTEM 'a' NDATA "
	"n>]>" OPEN "</dossier>",
	OPEN "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='secret' "
	     "parse='text'/></dossier>",
	OPEN "<x:y xmlns:x='http://127.0.0.1/namespace'/></dossier>",
	"<?xml-stylesheet type='text/xsl' href='secret'?>" OPEN "</dossier>",
	"<?xml-model href='http://127.0.0.1/a.rng'?>" OPEN "</dossier>",
	"<?oasis-xml-catalog catalog='http://127.0.0.1/catalog.xml'?>" OPEN "</dossier>",
	"<dossier xmlns='urn:lienhiep:dossier:1' "
	"xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' "
	"xsi:schemaLocation='urn:lienhiep:dossier:1 http://127.0.0.1/a.xsd urn:a secret' "
	"xml:base='http://127.0.0.1/'/>",
	"<dossier xmlns='urn:lienhiep:dossier:1' "
	"xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' "
	"xsi:noNamespaceSchemaLocation='secret'/>",
};
enum { FETCHING = sizeof(fetching) / sizeof(fetching[0]) };

/* Schemas that want more than they may have, or have. */
#define XSD "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='a'>"
static const char *const fetching_schemas[] = {
	XSD "<xs:import namespace='b' schemaLocation='http://127.0.0.1/b.xsd'/></xs:schema>",
	XSD "<xs:include schemaLocation='HTTP://127.0.0.1/b.xsd'/></xs:schema>",
	XSD "<xs:redefine schemaLocation='ftp://127.0.0.1/b.xsd'/></xs:schema>",
	"<!DOCTYPE s SYSTEM 'http://127.0.0.1/a.dtd'>" XSD "</xs:schema>",
	"<!DOCTYPE s [<!ENTITY x SYSTEM 'http://127.0.0.1/x'>]>" XSD "&x;</xs:schema>",
	"<!DOCTYPE s [<!ENTITY % p SYSTEM 'ftp://127.0.0.1/p'>%p;]>" XSD "</xs:schema>",
};
enum { FETCHING_SCHEMAS = sizeof(fetching_schemas) / sizeof(fetching_schemas[0]) };

/* Calls that reach out of the process or start another; and at last those that open files. */
static const unsigned calls[] = {
	__NR_socket,  __NR_socketpair, __NR_connect,  __NR_bind,  __NR_sendto,
	__NR_sendmsg, __NR_execve,     __NR_execveat, __NR_clone,
#ifdef __NR_fork
	__NR_fork,    __NR_vfork,
#endif
#ifdef __NR_clone3
	__NR_clone3,
#endif
	__NR_openat,
#ifdef __NR_open
	__NR_open,    __NR_creat,
#endif
#ifdef __NR_openat2
	__NR_openat2,
#endif
};
enum { CALLS = sizeof(calls) / sizeof(calls[0]) };

static bool opens_files(unsigned call)
{
	for (size_t i = 0; i < CALLS && calls[i] != __NR_openat; i++)
		if (calls[i] == call)
			return false;
	return true;
}

/* From now on die of any of those calls. */
static bool forbid(bool files_too)
{
	struct sock_filter filter[2 * CALLS + 2];
	struct sock_fprog program = { 0, filter };

	filter[program.len++] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS,
							     offsetof(struct seccomp_data, nr));
	for (size_t i = 0; i < CALLS && (files_too || !opens_files(calls[i])); i++) {
		filter[program.len++] =
			(struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, calls[i], 0, 1);
		filter[program.len++] =
			(struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS);
	}
	filter[program.len++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
	return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
	       prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

enum { FORBIDDEN = 3 };

static void read_text(const char *text)
{
	lh_dossier_unref(lh_dossier_read_memory(text, strlen(text), NULL, NULL, NULL));
}

static void read_file(const char *path)
{
	lh_dossier_unref(lh_dossier_read_file(path, NULL, NULL, NULL));
}

static void check_file(const char *path)
{
	lh_problems_free(lh_schema_check_file(path, SCHEMA, NULL));
}

static void use_schema(const char *path)
{
	lh_problems_free(lh_schema_check_file(EXAMPLES "/hanoi-2023.xml", path, NULL));
}

static void open_socket(const char *ignored)
{
	(void)ignored;
	close(socket(AF_UNIX, SOCK_STREAM, 0));
}

static void open_secret(const char *ignored)
{
	(void)ignored;
	close(open("secret", O_RDONLY));
}

/* How a process ends that does something when it must not reach out. */
static int run_forbidden(void (*run)(const char *), const char *text, bool files_too)
{
	int status = 0;
	pid_t child = fork();

	if (!child) {
		/* What is loaded once, as a converter is or a catalogue, is not fetched. */
		read_text("<?xml version='1.0' encoding='windows-1258'?>" OPEN "</dossier>");
		check_file(EXAMPLES "/hanoi-2023.xml");
		if (!forbid(files_too))
			_exit(FORBIDDEN);
		run(text);
		/* What was counted goes into files. */
		(files_too ? _exit : end_child)(0);
	}
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	return status;
}

static bool is_killed(int status)
{
	return WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS;
}

/* Whether anybody opened the secret since this was asked last. */
static bool was_opened(int watch)
{
	char events[1024];

	return read(watch, events, sizeof(events)) > 0;
}

/* It is no use to look for what does not show. */
static bool can_watch(int watch)
{
	int status = run_forbidden(open_socket, NULL, false);

	/* Where the system cannot forbid anything, as under valgrind, there is nothing to see. */
	if (WIFEXITED(status) && WEXITSTATUS(status) == FORBIDDEN)
		return false;
	ck_assert_msg(is_killed(status), "%d", status);
	ck_assert(is_killed(run_forbidden(open_secret, NULL, true)));
	ck_assert(!was_opened(watch));
	ck_assert_int_eq(run_forbidden(open_secret, NULL, false), 0);
	ck_assert(was_opened(watch));
	return true;
}

START_TEST(test_nothing_is_fetched)
{
	int watch = inotify_init1(IN_NONBLOCK), status = 0;
	bool seen = false;

	enter_folder();
	put_file("secret", "<?xml version='1.0'?><a/>");
	ck_assert_int_ge(inotify_add_watch(watch, "secret", IN_OPEN), 0);
	seen = can_watch(watch);
	for (size_t i = 0; seen && i < FETCHING; i++) {
		status = run_forbidden(read_text, fetching[i], true);
		ck_assert_msg(status == 0, "%s: signal %d", fetching[i], WTERMSIG(status));
		put_file("fetching", fetching[i]);
		status = run_forbidden(read_file, "fetching", false);
		ck_assert_msg(status == 0, "%s: signal %d", fetching[i], WTERMSIG(status));
		status = run_forbidden(check_file, "fetching", false);
		ck_assert_msg(status == 0, "%s: signal %d", fetching[i], WTERMSIG(status));
		ck_assert_msg(!was_opened(watch), "%s", fetching[i]);
	}
	for (size_t i = 0; seen && i < FETCHING_SCHEMAS; i++) {
		put_file("fetching", fetching_schemas[i]);
		status = run_forbidden(use_schema, "fetching", false);
		ck_assert_msg(status == 0, "%s: signal %d", fetching_schemas[i], WTERMSIG(status));
	}
	close(watch);
	leave_folder();
}
END_TEST

Suite *lh_fetching_suite(void)
{
	Suite *suite = suite_create("fetching");
	TCase *tests = tcase_create("fetching");

	tcase_set_timeout(tests, 300);
	tcase_add_test(tests, test_nothing_is_fetched);
	suite_add_tcase(suite, tests);
	return suite;
}
