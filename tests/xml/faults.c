/* SPDX-License-Identifier: MIT */
/* Disks that fail and processes that are killed: the old file or the new one, and never another. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <lienhiep.h>

#include "common/child.h"
#include "common/disk.h"
#include "helpers.h"
#include "suites.h"

#define FILE_NAME "hồ-sơ.xml"

/* Two contents, each of records longer than what is written at once. */
static lh_dossier *dossiers[2];
static char *contents[2];
static size_t sizes[2];

static lh_dossier *long_dossier(const char *piece)
{
	enum { LONG = 300 * 1024 };
	lh_dossier *dossier = lh_dossier_new(NULL);
	size_t size = strlen(piece);
	char *note = malloc(LONG + size + 1);

	for (size_t at = 0; at < LONG; at += size)
		memcpy(note + at, piece, size + 1);
	for (int i = 0; i < 3; i++)
		ck_assert_int_eq(
			lh_event_set_note(lh_dossier_events_add(dossier, NULL, NULL), note, NULL),
			0);
	free(note);
	return dossier;
}

static void set_up(void)
{
	enter_folder();
	dossiers[0] = long_dossier("Dòng cũ\n");
	dossiers[1] = long_dossier("Một dòng mới, dài hơn\n");
	for (int i = 0; i < 2; i++)
		contents[i] = write_whole(dossiers[i], &sizes[i]);
}

static void tear_down(void)
{
	for (int i = 0; i < 2; i++) {
		free(contents[i]);
		lh_dossier_unref(dossiers[i]);
	}
	leave_folder();
}

/* ------------------------------------------------------------------ */
/* The disk fails                                                      */

static int write_dossier(const lh_file_mark *mark, lh_error *error)
{
	(void)mark;
	return lh_dossier_write_file(dossiers[1], FILE_NAME, error);
}

static int write_guarded(const lh_file_mark *mark, lh_error *error)
{
	return lh_dossier_write_file_if_unchanged(dossiers[1], FILE_NAME, mark, error);
}

static int write_bytes(const lh_file_mark *mark, lh_error *error)
{
	(void)mark;
	return lh_file_write(FILE_NAME, contents[1], sizes[1], error);
}

/* The least of calls that each makes, if there is a file already. */
static const struct {
	int (*write)(const lh_file_mark *mark, lh_error *error);
	unsigned long calls;
} writers[] = { { write_dossier, 12 }, { write_guarded, 14 }, { write_bytes, 10 } };

/* What an error says when a call fails, and whether one such may fail without harm. */
static const struct {
	const char *call, *texts[3];
	bool harmless;
} words[] = {
	{ "open", { "cannot write ", "cannot open the folder of ", "cannot read " }, false },
	{ "fchown", { "cannot keep the owner and mode of " }, false },
	{ "fchmod", { "cannot keep the owner and mode of " }, false },
	{ "write", { "cannot write " }, false },
	{ "fsync", { "cannot write to the disk ", "written, but a power failure " }, false },
	/* Of what was only read. */
	{ "close", { "cannot write to the disk " }, true },
	{ "rename", { "cannot replace " }, false },
	{ "readlink", { "cannot write " }, false },
	{ "getrandom", { "cannot write " }, false },
	/* Of what is there, to see whether it is what was read. */
	{ "fstat", { "cannot read " }, false },
	{ "read", { "cannot read " }, false },
	/* Not every file system can. */
	{ "flock", { NULL }, true },
};

static size_t row_of(const char *call)
{
	size_t row = 0;

	while (strcmp(words[row].call, call) != 0)
		ck_assert_uint_lt(++row, sizeof(words) / sizeof(words[0]));
	return row;
}

static void assert_told(const char *call, int number, int result, const lh_error *error)
{
	size_t row = row_of(call);
	bool found = false;

	if (result == 0) {
		ck_assert_msg(words[row].harmless, "%s failed and nobody was told", call);
		return;
	}
	ck_assert_int_eq(error->code, LH_ERROR_SYSTEM);
	ck_assert_str_eq(error->file, FILE_NAME);
	for (size_t i = 0; i < 3 && words[row].texts[i]; i++)
		found |= strncmp(error->text_en, words[row].texts[i],
				 strlen(words[row].texts[i])) == 0;
	ck_assert_msg(found, "%s: %s", call, error->text_en);
	ck_assert_msg(strstr(error->text_en, strerror(number)) != NULL, "%s", error->text_en);
	ck_assert_msg(strstr(error->text_vi, strerror(number)) != NULL, "%s", error->text_vi);
}

/* Let each call fail in turn. Returns how many there are. */
static unsigned long fail_each(size_t writer, bool there, bool filling, int number)
{
	int lowest = open("/dev/null", O_RDONLY);

	close(lowest);
	for (unsigned long nth = 1;; nth++) {
		lh_file_mark mark;
		lh_error error;
		const char *call = NULL;
		bool placed = false;
		int result = 0;

		unlink(FILE_NAME);
		if (there)
			put_file(FILE_NAME, contents[0]);
		ck_assert_int_eq(lh_file_mark_read(FILE_NAME, &mark, NULL), 0);
		(filling ? disk_fill : disk_fail)(nth, number);
		result = writers[writer].write(&mark, &error);
		call = disk_end();
		/* Where the disk stays full, the harmless one is not the last. */
		if (call && !(filling && words[row_of(call)].harmless))
			assert_told(call, number, result, &error);
		placed = result == 0 || strstr(error.text_en, "power failure");
		if (placed || there)
			assert_holds(FILE_NAME, contents[placed]);
		assert_entries(placed || there);
		/* No descriptor stays open. */
		ck_assert_int_eq(open("/dev/null", O_RDONLY), lowest);
		close(lowest);
		if (!call)
			return nth - 1;
	}
}

START_TEST(test_faults)
{
	static const int numbers[] = { ENOSPC, EIO, EDQUOT };

	for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
		ck_assert_uint_ge(fail_each((size_t)_i, true, false, numbers[i]),
				  writers[_i].calls);
		ck_assert_uint_ge(fail_each((size_t)_i, true, true, numbers[i]), writers[_i].calls);
		fail_each((size_t)_i, false, false, numbers[i]);
		fail_each((size_t)_i, false, true, numbers[i]);
	}
}
END_TEST

/* A descriptor holds what could be written; that it is not all is told. */
START_TEST(test_descriptor_faults)
{
	const char *call = "";

	for (unsigned long nth = 1; call; nth++) {
		int descriptor = open(FILE_NAME, O_WRONLY | O_CREAT | O_TRUNC, 0600), result = 0;
		lh_error error;

		disk_fill(nth, ENOSPC);
		result = lh_dossier_write_descriptor(dossiers[1], descriptor, &error);
		call = disk_end();
		ck_assert_int_eq(result, call ? -1 : 0);
		ck_assert_int_eq(error.code, call ? LH_ERROR_SYSTEM : LH_OK);
		close(descriptor);
	}
	assert_holds(FILE_NAME, contents[1]);
}
END_TEST

/* A signal that interrupts a write is no fault. */
START_TEST(test_interrupted)
{
	const char *call = "";

	for (unsigned long nth = 1; call; nth++) {
		int descriptor = open(FILE_NAME, O_WRONLY | O_CREAT | O_TRUNC, 0600);
		lh_error error;

		disk_fail(nth, EINTR);
		ck_assert_int_eq(lh_dossier_write_descriptor(dossiers[1], descriptor, &error), 0);
		call = disk_end();
		close(descriptor);
		assert_holds(FILE_NAME, contents[1]);
	}
}
END_TEST

/* What takes nothing, and gives no reason, is not asked for ever. */
START_TEST(test_taking_nothing)
{
	const char *call = NULL;
	int descriptor = open(FILE_NAME, O_WRONLY | O_CREAT, 0600);
	lh_error error;

	disk_fail(2, 0);
	ck_assert_int_eq(lh_dossier_write_descriptor(dossiers[1], descriptor, &error), -1);
	call = disk_end();
	ck_assert_str_eq(call, "write");
	ck_assert_int_eq(error.code, LH_ERROR_SYSTEM);
	ck_assert_msg(strstr(error.text_en, strerror(EIO)), "%s", error.text_en);
	close(descriptor);
}
END_TEST

/* Let the writer that guards what it replaces meet @number in its @which @call. Returns its result. */
static int meet(const char *call, unsigned which, int number, lh_error *error)
{
	for (unsigned long nth = 1;; nth++) {
		const char *failed = NULL;
		lh_file_mark mark;
		int result = 0;

		put_file(FILE_NAME, contents[0]);
		ck_assert_int_eq(lh_file_mark_read(FILE_NAME, &mark, NULL), 0);
		disk_fail(nth, number);
		result = write_guarded(&mark, error);
		failed = disk_end();
		ck_assert_msg(failed, "there is no %s %u", call, which);
		assert_entries(1);
		if (strcmp(failed, call) == 0 && --which == 0)
			return result;
	}
}

/* Reasons that are no fault. */
static const struct {
	const char *call;
	unsigned which;
	int number;
} borne[] = {
	{ "open", 1, EEXIST },	/* a name that somebody has: another is tried */
	{ "fchown", 1, EPERM }, /* only root gives files away */
	{ "fsync", 2, EINVAL }, /* not every file system can that with folders */
	{ "read", 1, EINTR },	{ "write", 1, EINTR }, { "flock", 1, EINTR },
};

START_TEST(test_borne)
{
	lh_error error;

	ck_assert_msg(meet(borne[_i].call, borne[_i].which, borne[_i].number, &error) == 0, "%s",
		      error.text_en);
	assert_holds(FILE_NAME, contents[1]);
}
END_TEST

/* Whoever takes each name before us, as it seems, is not waited for. */
START_TEST(test_no_free_name)
{
	lh_error error;

	put_file(FILE_NAME, contents[0]);
	disk_deny("open", EEXIST);
	ck_assert_int_eq(lh_dossier_write_file(dossiers[1], FILE_NAME, &error), -1);
	ck_assert_str_eq(disk_end(), "open");
	assert_told("open", EEXIST, -1, &error);
	assert_holds(FILE_NAME, contents[0]);
	assert_entries(1);
}
END_TEST

/* Without random numbers ids are found as with them. */
START_TEST(test_no_random_numbers)
{
	lh_dossier *dossier = lh_dossier_new(NULL);
	lh_object *root = lh_dossier_object(dossier), *tasks[100];

	disk_deny("getrandom", EAGAIN);
	for (int i = 0; i < 100; i++) {
		char id[8];

		snprintf(id, sizeof(id), "t%d", i);
		tasks[i] = lh_list_add(root, LH_DOSSIER_TASKS, id, NULL);
	}
	ck_assert_str_eq(disk_end(), "getrandom");
	ck_assert_ptr_eq(lh_dossier_find(dossier, "t0"), tasks[0]);
	ck_assert_ptr_eq(lh_dossier_find(dossier, "t99"), tasks[99]);
	ck_assert_ptr_null(lh_dossier_find(dossier, "t100"));
	lh_dossier_unref(dossier);
}
END_TEST

/* Bytes that are none make an empty file. */
START_TEST(test_no_bytes)
{
	lh_error error;

	ck_assert_msg(lh_file_write(FILE_NAME, NULL, 0, &error) == 0, "%s", error.text_en);
	assert_holds(FILE_NAME, "");
}
END_TEST

/* A signal while a dossier is read, and a disk that cannot be read. */
START_TEST(test_reading)
{
	const char *call = "";

	put_file(FILE_NAME, contents[1]);
	for (unsigned long nth = 1; call; nth++)
		for (int i = 0; i < 2; i++) {
			static const int numbers[] = { EINTR, EIO };
			lh_error error;
			lh_dossier *dossier = NULL;

			disk_fail(nth, numbers[i]);
			dossier = lh_dossier_read_file(FILE_NAME, NULL, NULL, &error);
			call = disk_end();
			/* Without random numbers an address serves to mix those of ids. */
			if (!call || strcmp(call, "close") == 0 ||
			    strcmp(call, "getrandom") == 0 ||
			    (numbers[i] == EINTR && strcmp(call, "read") == 0)) {
				ck_assert_msg(dossier, "%s", error.text_en);
			} else {
				ck_assert_ptr_null(dossier);
				ck_assert_msg(strstr(error.text_en, strerror(numbers[i])), "%s",
					      error.text_en);
			}
			lh_dossier_unref(dossier);
		}
}
END_TEST

/* What has no name cannot be replaced; that all of it was written is sure when it was closed. */
START_TEST(test_unnamed)
{
	int descriptor = open(FILE_NAME, O_RDWR | O_CREAT, 0600);
	const char *call = "";
	char path[64];

	unlink(FILE_NAME);
	snprintf(path, sizeof(path), "/dev/fd/%d", descriptor);
	for (unsigned long nth = 1; call; nth++) {
		lh_error error;
		int result = 0;

		disk_fail(nth, ENOSPC);
		result = lh_dossier_write_file(dossiers[1], path, &error);
		call = disk_end();
		ck_assert_int_eq(result, call ? -1 : 0);
		ck_assert(!call || strstr(error.text_en, "cannot write "));
		/* As when the disk stays full. */
		disk_fill(nth, ENOSPC);
		ck_assert_int_eq(lh_dossier_write_file(dossiers[1], path, &error), result);
		disk_end();
	}
	close(descriptor);
}
END_TEST

/* ------------------------------------------------------------------ */
/* The process is killed                                               */

/* Which of the contents the file holds. It must be one of them to the byte. */
static int content_of(const char *path)
{
	size_t size = 0;
	char *data = read_whole(path, &size);
	int which = size == sizes[1];

	ck_assert_msg(size == sizes[which] && memcmp(data, contents[which], size) == 0,
		      "neither the old content nor the new: %zu bytes", size);
	free(data);
	return which;
}

/* What a killed process could not take away: by its name nobody takes it for a dossier. */
static unsigned remove_remains(void)
{
	DIR *directory = opendir(".");
	struct dirent *entry = NULL;
	unsigned count = 0;

	while ((entry = readdir(directory))) {
		if (strcmp(entry->d_name, FILE_NAME) == 0 || strcmp(entry->d_name, ".") == 0 ||
		    strcmp(entry->d_name, "..") == 0)
			continue;
		ck_assert_msg(strncmp(entry->d_name, ".lienhiep-", 10) == 0, "%s", entry->d_name);
		ck_assert_int_eq(unlink(entry->d_name), 0);
		count++;
	}
	closedir(directory);
	return count;
}

/* Before each call that touches the disk, and halfway through each write. */
START_TEST(test_killed_at_each_call)
{
	unsigned long nth = 0;
	int status = -1;

	for (int last = 0; status; last = content_of(FILE_NAME)) {
		pid_t child = -1;

		put_file(FILE_NAME, contents[0]);
		nth++;
		child = fork();
		if (!child) {
			disk_kill(nth);
			end_child(lh_dossier_write_file(dossiers[1], FILE_NAME, NULL) != 0);
		}
		ck_assert_int_eq(waitpid(child, &status, 0), child);
		ck_assert(status == 0 || (WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL));
		ck_assert_uint_le(remove_remains(), 1);
		/* Once the new one is in place, it stays there. */
		ck_assert_int_ge(content_of(FILE_NAME), last);
	}
	ck_assert_int_eq(content_of(FILE_NAME), 1);
	ck_assert_uint_gt(nth, writers[0].calls);
}
END_TEST

static void save_for_ever(void)
{
	for (unsigned i = 0;; i++)
		if (lh_dossier_write_file(dossiers[i % 2], FILE_NAME, NULL))
			_exit(1);
}

/* KILLS and SEED in the environment; `make kill-test` asks for a thousand. */
static unsigned long number_in(const char *name, unsigned long otherwise)
{
	const char *text = getenv(name);

	return text && *text ? strtoul(text, NULL, 10) : otherwise;
}

START_TEST(test_killed_at_random)
{
	unsigned long kills = number_in("KILLS", 50), counts[2] = { 0 }, remains = 0;
	unsigned short state[3] = { 0x330E, (unsigned short)number_in("SEED", 1), 0 };

	put_file(FILE_NAME, contents[0]);
	for (unsigned long i = 0; i < kills; i++) {
		pid_t child = fork();
		int status = 0;

		if (!child)
			save_for_ever();
		usleep((useconds_t)(nrand48(state) % 20000));
		ck_assert_int_eq(kill(child, SIGKILL), 0);
		ck_assert_int_eq(waitpid(child, &status, 0), child);
		ck_assert(WIFSIGNALED(status));
		counts[content_of(FILE_NAME)]++;
		remains += remove_remains();
	}
	printf("%lu kills: %lu left the one content, %lu the other; %lu temporary files\n", kills,
	       counts[0], counts[1], remains);
}
END_TEST

/* Whoever reads meanwhile reads the one or the other. */
START_TEST(test_two_writers)
{
	pid_t children[2];

	put_file(FILE_NAME, contents[0]);
	for (int i = 0; i < 2; i++) {
		children[i] = fork();
		for (int j = 0; !children[i] && (unsigned long)j < number_in("KILLS", 50); j++)
			if (lh_dossier_write_file(dossiers[i], FILE_NAME, NULL))
				_exit(1);
		if (!children[i])
			_exit(0);
	}
	for (int i = 0; i < 2; i++) {
		int status = 0;

		while (waitpid(children[i], &status, WNOHANG) == 0)
			content_of(FILE_NAME);
		ck_assert_int_eq(status, 0);
	}
	content_of(FILE_NAME);
	assert_entries(1);
}
END_TEST

Suite *lh_faults_suite(void)
{
	Suite *suite = suite_create("faults");
	TCase *faults = tcase_create("faults"), *kills = NULL;

	tcase_set_timeout(faults, 300);
	tcase_add_checked_fixture(faults, set_up, tear_down);
	tcase_add_loop_test(faults, test_faults, 0, sizeof(writers) / sizeof(writers[0]));
	tcase_add_test(faults, test_descriptor_faults);
	tcase_add_test(faults, test_interrupted);
	tcase_add_test(faults, test_taking_nothing);
	tcase_add_loop_test(faults, test_borne, 0, sizeof(borne) / sizeof(borne[0]));
	tcase_add_test(faults, test_no_free_name);
	tcase_add_test(faults, test_no_random_numbers);
	tcase_add_test(faults, test_no_bytes);
	tcase_add_test(faults, test_reading);
	tcase_add_test(faults, test_unnamed);
	suite_add_tcase(suite, faults);
	/* KILLS=0, as under valgrind: none. */
	if (!number_in("KILLS", 50))
		return suite;
	kills = tcase_create("kills");
	/* As long as that takes, and something for a machine that is busy. */
	tcase_set_timeout(kills, 300 + (double)number_in("KILLS", 50) / 5);
	tcase_add_checked_fixture(kills, set_up, tear_down);
	tcase_add_test(kills, test_killed_at_each_call);
	tcase_add_test(kills, test_killed_at_random);
	tcase_add_test(kills, test_two_writers);
	suite_add_tcase(suite, kills);
	return suite;
}
