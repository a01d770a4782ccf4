/* SPDX-License-Identifier: MIT */
/* Files, memory and descriptors: where dossiers are read from and written to. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <lienhiep.h>

#include "common/child.h"
#include "common/generate.h"
#include "helpers.h"
#include "suites.h"

static char *expected;
static lh_dossier *dossier;

static void set_up(void)
{
	enter_folder();
	dossier = generate_dossier(1);
	expected = write_whole(dossier, NULL);
	umask(022);
}

static void tear_down(void)
{
	lh_dossier_unref(dossier);
	free(expected);
	leave_folder();
}

static void assert_written(const char *path)
{
	lh_error error;

	ck_assert_msg(!lh_dossier_write_file(dossier, path, &error), "%s", error.text_en);
	ck_assert_int_eq(error.code, LH_OK);
}

static void assert_fails(const char *path, int number)
{
	lh_error error;

	ck_assert_int_eq(lh_dossier_write_file(dossier, path, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_SYSTEM);
	ck_assert_str_eq(error.file, path);
	ck_assert_msg(strstr(error.text_vi, "không ghi được") && strstr(error.text_vi, path), "%s",
		      error.text_vi);
	ck_assert_msg(strstr(error.text_en, "cannot write") &&
			      strstr(error.text_en, strerror(number)),
		      "%s", error.text_en);
}

/* ------------------------------------------------------------------ */
/* Files                                                               */

START_TEST(test_new_file)
{
	struct stat status;
	int descriptor = open("/dev/null", O_RDONLY);
	lh_dossier *again = NULL;

	close(descriptor);
	assert_written("mới.xml");
	assert_holds("mới.xml", expected);
	ck_assert_int_eq(stat("mới.xml", &status), 0);
	ck_assert_uint_eq(status.st_mode & 07777, 0644);
	again = lh_dossier_read_file("mới.xml", NULL, NULL, NULL);
	ck_assert(lh_object_equal(lh_dossier_object(dossier), lh_dossier_object(again)));
	lh_dossier_unref(again);
	assert_entries(1);
	/* No descriptor stays open. */
	ck_assert_int_eq(open("/dev/null", O_RDONLY), descriptor);
	close(descriptor);
}
END_TEST

START_TEST(test_old_file)
{
	static const mode_t modes[] = { 0600, 0640, 0664, 0400 };
	struct stat before, after;

	put_file("hồ-sơ.xml", "cũ");
	chmod("hồ-sơ.xml", modes[_i]);
	ck_assert_int_eq(stat("hồ-sơ.xml", &before), 0);
	ck_assert_int_eq(link("hồ-sơ.xml", "bản-cũ.xml"), 0);
	assert_written("./hồ-sơ.xml");
	assert_holds("hồ-sơ.xml", expected);
	ck_assert_int_eq(stat("hồ-sơ.xml", &after), 0);
	ck_assert_uint_eq(after.st_mode, before.st_mode);
	ck_assert_uint_eq(after.st_uid, before.st_uid);
	ck_assert_uint_eq(after.st_gid, before.st_gid);
	/* It was replaced, not written over: who has the old one open keeps reading that. */
	assert_holds("bản-cũ.xml", "cũ");
	assert_entries(2);
}
END_TEST

START_TEST(test_symbolic_links)
{
	struct stat status;

	ck_assert_int_eq(mkdir("kho", 0755), 0);
	put_file("kho/thật.xml", "cũ");
	ck_assert_int_eq(symlink("thật.xml", "kho/hai.xml"), 0);
	ck_assert_int_eq(symlink("kho/hai.xml", "một.xml"), 0);
	assert_written("một.xml");
	assert_holds("kho/thật.xml", expected);
	ck_assert_int_eq(lstat("một.xml", &status), 0);
	ck_assert(S_ISLNK(status.st_mode));
	ck_assert_int_eq(lstat("kho/hai.xml", &status), 0);
	ck_assert(S_ISLNK(status.st_mode));
	/* One that leads to nothing yet. */
	ck_assert_int_eq(symlink("kho/mới.xml", "tới-mới.xml"), 0);
	assert_written("tới-mới.xml");
	assert_holds("kho/mới.xml", expected);
	assert_entries(3);
	/* One that leads to itself. */
	ck_assert_int_eq(symlink("vòng.xml", "vòng.xml"), 0);
	assert_fails("vòng.xml", ELOOP);
}
END_TEST

/* A link in a deep folder leads to a path that is longer than the system takes. */
START_TEST(test_long_link)
{
	enum { DEPTH = 15, LONG = 250, STEPS = 200 };
	char path[PATH_MAX] = "", name[LONG + 1], link[STEPS * 2 + 16] = "";
	lh_error error;

	memset(name, 'x', LONG);
	name[LONG] = '\0';
	for (int i = 0; i < DEPTH; i++) {
		strcat(path, name);
		ck_assert_int_eq(mkdir(path, 0755), 0);
		strcat(path, "/");
	}
	strcat(path, "nối.xml");
	for (int i = 0; i < STEPS; i++)
		strcat(link, "./");
	strcat(link, "mới.xml");
	ck_assert_int_eq(symlink(link, path), 0);
	ck_assert_int_eq(lh_dossier_write_file(dossier, path, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_SYSTEM);
	/* The error holds as much of the path as it can. */
	ck_assert_int_eq(strncmp(error.file, path, 200), 0);
	assert_entries(1);
}
END_TEST

START_TEST(test_failures)
{
	assert_fails("không-có/hồ-sơ.xml", ENOENT);
	assert_fails("/dev/full", ENOSPC);
	ck_assert_int_eq(mkdir("kho", 0755), 0);
	assert_fails("kho", EISDIR);
	assert_fails("", ENOENT);
	put_file("tệp", "cũ");
	assert_fails("tệp/hồ-sơ.xml", ENOTDIR);
	assert_holds("tệp", "cũ");
	assert_entries(2);
}
END_TEST

/* The disk is full halfway: the old file is as it was, and nothing stays beside it. */
START_TEST(test_full_disk)
{
	struct rlimit limit, old;

	put_file("hồ-sơ.xml", "cũ");
	ck_assert_int_eq(getrlimit(RLIMIT_FSIZE, &old), 0);
	limit = old;
	limit.rlim_cur = 1000;
	signal(SIGXFSZ, SIG_IGN);
	ck_assert_int_eq(setrlimit(RLIMIT_FSIZE, &limit), 0);
	assert_fails("hồ-sơ.xml", EFBIG);
	assert_fails("mới.xml", EFBIG);
	setrlimit(RLIMIT_FSIZE, &old);
	signal(SIGXFSZ, SIG_DFL);
	assert_holds("hồ-sơ.xml", "cũ");
	assert_entries(1);
}
END_TEST

START_TEST(test_locked_folder)
{
	uid_t user = geteuid();

	put_file("hồ-sơ.xml", "cũ");
	chmod("hồ-sơ.xml", 0666);
	chmod(".", 0555);
	/* Nothing is locked for root. */
	if (!user)
		ck_assert_int_eq(seteuid(65534), 0);
	assert_fails("hồ-sơ.xml", EACCES);
	assert_fails("mới.xml", EACCES);
	if (!user)
		ck_assert_int_eq(seteuid(0), 0);
	chmod(".", 0755);
	assert_holds("hồ-sơ.xml", "cũ");
	assert_entries(1);
}
END_TEST

/* ------------------------------------------------------------------ */
/* What is no regular file                                             */

/* Write to a path while a child collects what comes out of a descriptor. */
static void assert_arrives(const char *path, int from)
{
	size_t size = strlen(expected), done = 0;
	char *data = NULL;
	pid_t child = fork();
	int status = 0;

	if (!child)
		end_child(lh_dossier_write_file(dossier, path, NULL) != 0);
	data = calloc(1, size + 1);
	while (done < size) {
		ssize_t got = read(from, data + done, size - done);

		ck_assert_int_gt(got, 0);
		done += (size_t)got;
	}
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	ck_assert_int_eq(status, 0);
	ck_assert_str_eq(data, expected);
	free(data);
}

START_TEST(test_pipes)
{
	char path[64];
	int ends[2], fifo = -1;

	ck_assert_int_eq(pipe(ends), 0);
	/* As /dev/stdout is. */
	snprintf(path, sizeof(path), "/dev/fd/%d", ends[1]);
	assert_arrives(path, ends[0]);
	ck_assert_int_eq(symlink(path, "ra"), 0);
	assert_arrives("ra", ends[0]);
	close(ends[0]);
	close(ends[1]);
	ck_assert_int_eq(mkfifo("ống", 0600), 0);
	fifo = open("ống", O_RDWR);
	assert_arrives("ống", fifo);
	close(fifo);
	assert_written("/dev/null");
	assert_entries(2);
}
END_TEST

/* A file that nobody can name any more is written to, not put beside itself. */
START_TEST(test_unlinked_file)
{
	char path[64];
	size_t size = strlen(expected);
	char *data = calloc(1, size + 2);
	int descriptor = open("tạm", O_RDWR | O_CREAT, 0600);

	ck_assert_int_ge(write(descriptor, expected, size), 0);
	ck_assert_int_ge(write(descriptor, "thừa", 4), 0);
	unlink("tạm");
	snprintf(path, sizeof(path), "/dev/fd/%d", descriptor);
	assert_written(path);
	ck_assert_int_eq(pread(descriptor, data, size + 1, 0), (ssize_t)size);
	ck_assert_str_eq(data, expected);
	close(descriptor);
	free(data);
	assert_entries(0);
}
END_TEST

START_TEST(test_terminal)
{
	static const char *const title = "<title>Hồ sơ</title>\r\n";
	lh_dossier *small = lh_dossier_new(NULL);
	int terminal = posix_openpt(O_RDWR | O_NOCTTY), other = -1;
	char data[512];
	ssize_t got = 0;

	ck_assert_int_ge(terminal, 0);
	ck_assert_int_eq(grantpt(terminal) || unlockpt(terminal), 0);
	lh_dossier_set_title(small, "Hồ sơ", NULL);
	/* Held open: a terminal that all have left may lose what it shows. */
	other = open(ptsname(terminal), O_RDWR | O_NOCTTY);
	ck_assert_int_eq(lh_dossier_write_file(small, ptsname(terminal), NULL), 0);
	got = read(terminal, data, sizeof(data) - 1);
	ck_assert_int_gt(got, 0);
	data[got] = '\0';
	ck_assert_msg(strstr(data, title) != NULL, "%s", data);
	close(other);
	close(terminal);
	lh_dossier_unref(small);
}
END_TEST

START_TEST(test_descriptors)
{
	int descriptor = open("hồ-sơ.xml", O_RDWR | O_CREAT, 0600);
	lh_error error;
	lh_dossier *again = NULL;

	ck_assert_int_eq(lh_dossier_write_descriptor(dossier, descriptor, &error), 0);
	assert_holds("hồ-sơ.xml", expected);
	ck_assert_int_eq(lseek(descriptor, 0, SEEK_SET), 0);
	again = lh_dossier_read_descriptor(descriptor, NULL, NULL, &error);
	ck_assert(lh_object_equal(lh_dossier_object(dossier), lh_dossier_object(again)));
	lh_dossier_unref(again);
	/* Neither call closes it. */
	ck_assert_int_eq(close(descriptor), 0);
	descriptor = open("hồ-sơ.xml", O_RDONLY);
	ck_assert_int_eq(lh_dossier_write_descriptor(dossier, descriptor, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_SYSTEM);
	close(descriptor);
	ck_assert_ptr_null(lh_dossier_read_descriptor(descriptor, NULL, NULL, &error));
	ck_assert_int_eq(error.code, LH_ERROR_SYSTEM);
	ck_assert_int_eq(lh_dossier_write_descriptor(dossier, -1, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
}
END_TEST

/* ------------------------------------------------------------------ */
/* Files that others change                                            */

static lh_file_mark mark_of(const char *path)
{
	lh_file_mark mark;
	lh_error error;

	ck_assert_msg(!lh_file_mark_read(path, &mark, &error), "%s", error.text_en);
	return mark;
}

static void assert_changed(const char *path, const lh_file_mark *mark, const char *text)
{
	lh_error error;

	ck_assert_int_eq(lh_dossier_write_file_if_unchanged(dossier, path, mark, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_CHANGED);
	ck_assert_str_eq(error.file, path);
	ck_assert_msg(strstr(error.text_en, text) && strstr(error.text_en, path), "%s",
		      error.text_en);
	ck_assert_msg(strstr(error.text_vi, "chưa ghi gì") && strstr(error.text_vi, path), "%s",
		      error.text_vi);
	ck_assert_int_eq(lh_dossier_write_file_if_unchanged(dossier, path, mark, NULL), -1);
}

static void assert_unchanged(const char *path, const lh_file_mark *mark)
{
	lh_error error;

	ck_assert_msg(!lh_dossier_write_file_if_unchanged(dossier, path, mark, &error), "%s",
		      error.text_en);
	ck_assert_int_eq(error.code, LH_OK);
	assert_holds(path, expected);
}

START_TEST(test_changed)
{
	struct timespec times[2];
	struct stat status;
	lh_file_mark mark;

	put_file("hồ-sơ.xml", "cũ");
	mark = mark_of("hồ-sơ.xml");
	ck_assert_int_eq(stat("hồ-sơ.xml", &status), 0);
	/* In place, with as many bytes and the same times: only the content tells. */
	put_file("hồ-sơ.xml", "cú");
	times[0] = status.st_atim;
	times[1] = status.st_mtim;
	ck_assert_int_eq(utimensat(AT_FDCWD, "hồ-sơ.xml", times, 0), 0);
	assert_changed("hồ-sơ.xml", &mark, "was changed since it was read");
	assert_holds("hồ-sơ.xml", "cú");
	/* Longer, shorter, empty, gone. */
	put_file("hồ-sơ.xml", "cũ ");
	assert_changed("hồ-sơ.xml", &mark, "was changed");
	put_file("hồ-sơ.xml", "");
	assert_changed("hồ-sơ.xml", &mark, "was changed");
	ck_assert_int_eq(unlink("hồ-sơ.xml"), 0);
	assert_changed("hồ-sơ.xml", &mark, "was changed");
	assert_entries(0);
}
END_TEST

START_TEST(test_unchanged)
{
	lh_file_mark mark;

	/* Another file with other times, but the same content: nothing is lost. */
	put_file("hồ-sơ.xml", "cũ");
	mark = mark_of("hồ-sơ.xml");
	ck_assert_int_eq(unlink("hồ-sơ.xml"), 0);
	put_file("hồ-sơ.xml", "cũ");
	ck_assert_int_eq(chmod("hồ-sơ.xml", 0640), 0);
	ck_assert_int_eq(symlink("hồ-sơ.xml", "nối.xml"), 0);
	assert_unchanged("nối.xml", &mark);
	/* What it holds now is not what was marked. */
	assert_changed("nối.xml", &mark, "was changed");
	mark = mark_of("nối.xml");
	assert_unchanged("hồ-sơ.xml", &mark);
	assert_entries(2);
}
END_TEST

START_TEST(test_not_there)
{
	lh_file_mark mark = mark_of("mới.xml"), empty;

	put_file("trống.xml", "");
	empty = mark_of("trống.xml");
	/* No file, and an empty one, are two things. */
	assert_changed("trống.xml", &mark, "exists already");
	assert_changed("mới.xml", &empty, "was changed");
	assert_unchanged("mới.xml", &mark);
	assert_changed("mới.xml", &mark, "exists already");
	assert_entries(2);
}
END_TEST

START_TEST(test_marks_refused)
{
	lh_file_mark mark = { 0 };
	lh_error error;

	ck_assert_int_eq(lh_file_mark_read(NULL, &mark, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_int_eq(lh_file_mark_read("a", NULL, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_int_eq(lh_dossier_write_file_if_unchanged(dossier, "a", NULL, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	/* A pipe without a writer, which reading would wait for; a folder; a device. */
	ck_assert_int_eq(mkfifo("ống", 0600), 0);
	ck_assert_int_eq(lh_file_mark_read("ống", &mark, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_SYSTEM);
	ck_assert_int_eq(lh_file_mark_read(".", &mark, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_SYSTEM);
	ck_assert_int_eq(lh_file_mark_read("", &mark, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_SYSTEM);
	ck_assert_int_eq(lh_dossier_write_file_if_unchanged(dossier, "/dev/null", &mark, &error),
			 -1);
	ck_assert_int_eq(error.code, LH_ERROR_SYSTEM);
	assert_entries(1);
}
END_TEST

/* Many mark the same file, and all of them write: one may, whoever it is. */
START_TEST(test_race)
{
	lh_file_mark mark;
	int go[2], succeeded = 0;
	char byte = 0;

	put_file("hồ-sơ.xml", "cũ");
	mark = mark_of("hồ-sơ.xml");
	ck_assert_int_eq(pipe(go), 0);
	for (int i = 0; i < 8; i++) {
		if (fork())
			continue;
		close(go[1]);
		/* Until all are there, and the other end is closed. */
		(void)!read(go[0], &byte, 1);
		_exit(lh_dossier_write_file_if_unchanged(dossier, "hồ-sơ.xml", &mark, NULL) != 0);
	}
	close(go[0]);
	close(go[1]);
	for (int i = 0; i < 8; i++) {
		int status = 0;

		ck_assert_int_gt(wait(&status), 0);
		succeeded += status == 0;
	}
	ck_assert_int_eq(succeeded, 1);
	assert_holds("hồ-sơ.xml", expected);
	assert_entries(1);
}
END_TEST

/* ------------------------------------------------------------------ */
/* Reading, and arguments without meaning                              */

static void assert_unreadable(const char *path, lh_error_code code, const char *text)
{
	lh_problems *problems = NULL;
	lh_error error;

	ck_assert_ptr_null(lh_dossier_read_file(path, NULL, &problems, &error));
	ck_assert_int_eq(error.code, code);
	ck_assert_str_eq(error.file, path);
	ck_assert_msg(strstr(error.text_en, text) != NULL, "%s", error.text_en);
	ck_assert_int_eq(!problems, code == LH_ERROR_SYSTEM);
	lh_problems_free(problems);
}

START_TEST(test_unreadable)
{
	put_file("trống.xml", "");
	put_file("sai.xml", "<dossier>");
	assert_unreadable("không-có.xml", LH_ERROR_SYSTEM, "cannot open không-có.xml");
	assert_unreadable(".", LH_ERROR_SYSTEM, "cannot read .");
	assert_unreadable("trống.xml", LH_ERROR_XML, "empty");
	assert_unreadable("sai.xml", LH_ERROR_NAME, "root element");
}
END_TEST

START_TEST(test_arguments)
{
	lh_error error;
	char *data = NULL;

	ck_assert_ptr_null(lh_dossier_read_file(NULL, NULL, NULL, &error));
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_ptr_null(lh_dossier_read_memory(NULL, 1, NULL, NULL, &error));
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_ptr_null(lh_dossier_read_memory(NULL, 0, NULL, NULL, &error));
	ck_assert_int_eq(error.code, LH_ERROR_XML);
	ck_assert_int_eq(lh_dossier_write_file(dossier, NULL, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_int_eq(lh_dossier_write_file(NULL, "a", &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_int_eq(lh_dossier_write_memory(NULL, &data, NULL, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_int_eq(lh_dossier_write_memory(dossier, NULL, NULL, NULL), -1);
	ck_assert_ptr_null(data);
	assert_entries(0);
}
END_TEST

Suite *lh_saving_suite(void)
{
	Suite *suite = suite_create("saving");
	TCase *tests = tcase_create("saving");

	tcase_add_checked_fixture(tests, set_up, tear_down);
	tcase_add_test(tests, test_new_file);
	tcase_add_loop_test(tests, test_old_file, 0, 4);
	tcase_add_test(tests, test_symbolic_links);
	tcase_add_test(tests, test_long_link);
	tcase_add_test(tests, test_failures);
	tcase_add_test(tests, test_full_disk);
	tcase_add_test(tests, test_locked_folder);
	tcase_add_test(tests, test_pipes);
	tcase_add_test(tests, test_unlinked_file);
	tcase_add_test(tests, test_terminal);
	tcase_add_test(tests, test_descriptors);
	tcase_add_test(tests, test_changed);
	tcase_add_test(tests, test_unchanged);
	tcase_add_test(tests, test_not_there);
	tcase_add_test(tests, test_marks_refused);
	tcase_add_test(tests, test_race);
	tcase_add_test(tests, test_unreadable);
	tcase_add_test(tests, test_arguments);
	suite_add_tcase(suite, tests);
	return suite;
}
