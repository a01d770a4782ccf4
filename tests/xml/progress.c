/* SPDX-License-Identifier: MIT */
/* Who waits for a file is told how far it is, and may stop. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <lienhiep.h>

#include "common/disk.h"
#include "helpers.h"
#include "suites.h"

#define FILE_NAME "dài.xml"

/* What was told, and when to say no. */
struct told {
	unsigned calls, same; /* same: as often as before */
	size_t bytes, stop_at;
};

static int remember(void *data, size_t bytes)
{
	struct told *told = data;

	ck_assert_uint_ge(bytes, told->bytes);
	told->same += told->calls && bytes == told->bytes;
	told->calls++;
	told->bytes = bytes;
	return told->stop_at && bytes >= told->stop_at;
}

static char *text;
static size_t size;

static void set_up(void)
{
	FILE *file = open_memstream(&text, &size);

	fputs("<dossier xmlns=\"urn:lienhiep:dossier:1\">\n<events>\n", file);
	for (int i = 0; i < 20000; i++)
		fprintf(file, "<event id=\"e%d\" from=\"2023\"/>\n", i);
	fputs("</events>\n</dossier>\n", file);
	fclose(file);
	enter_folder();
	file = fopen(FILE_NAME, "w");
	ck_assert_uint_eq(fwrite(text, 1, size, file), size);
	fclose(file);
}

static void tear_down(void)
{
	free(text);
	leave_folder();
}

/* The same dossier from a file, from memory, from a descriptor. */
static lh_dossier *read_by(int way, struct told *told, lh_problems **problems, lh_error *error)
{
	lh_read_options options = { .progress = remember, .data = told };
	lh_dossier *dossier = NULL;
	int descriptor = -1;

	if (way == 0)
		return lh_dossier_read_file(FILE_NAME, &options, problems, error);
	if (way == 1)
		return lh_dossier_read_memory(text, size, &options, problems, error);
	descriptor = open(FILE_NAME, O_RDONLY);
	dossier = lh_dossier_read_descriptor(descriptor, &options, problems, error);
	close(descriptor);
	return dossier;
}

START_TEST(told_to_the_end)
{
	struct told told = { 0 };
	lh_error error;
	lh_dossier *dossier = read_by(_i, &told, NULL, &error);

	ck_assert_ptr_nonnull(dossier);
	ck_assert_uint_eq(told.bytes, size);
	ck_assert_uint_ge(told.calls, (unsigned)(size / (256 * 1024)));
	ck_assert_uint_le(told.calls, (unsigned)(size / (32 * 1024)));
	lh_dossier_unref(dossier);
}
END_TEST

START_TEST(stopped_on_the_way)
{
	const size_t stops[] = { 1, size / 2, size };
	struct told told = { .stop_at = stops[_i % 3] };
	lh_problems *problems = (lh_problems *)&told;
	lh_error error;

	ck_assert_ptr_null(read_by(_i / 3, &told, &problems, &error));
	ck_assert_int_eq(error.code, LH_ERROR_STOPPED);
	ck_assert_ptr_null(problems);
	ck_assert(*error.text_vi && *error.text_en && !error.line);
	/* Nobody is asked again. */
	ck_assert_uint_lt(told.bytes, told.stop_at + 256 * 1024);
}
END_TEST

/* What was wrong before is no reason to say that the file was refused for it. */
START_TEST(stopped_after_a_mistake)
{
	struct told told = { .stop_at = size / 2 };
	lh_problems *problems = NULL;
	lh_error error;

	memcpy(strstr(text, "from=\"2023\""), "form=\"2023\"", 11);
	ck_assert_ptr_null(read_by(1, &told, &problems, &error));
	ck_assert_int_eq(error.code, LH_ERROR_STOPPED);
	ck_assert_ptr_null(problems);
}
END_TEST

/* A signal while nothing comes: who is told may stop, or wait on. */
START_TEST(interrupted)
{
	lh_read_options options = { .progress = remember };
	struct told told = { .stop_at = _i ? 1 : 0 };
	int descriptor = open(FILE_NAME, O_RDONLY);
	lh_dossier *dossier = NULL;
	lh_error error;

	options.data = &told;
	disk_fail(3, EINTR);
	dossier = lh_dossier_read_descriptor(descriptor, _i < 2 ? &options : NULL, NULL, &error);
	ck_assert_str_eq(disk_end() ? "interrupted" : "not reached",
			 _i == 1 ? "not reached" : "interrupted");
	ck_assert_int_eq(error.code, _i == 1 ? LH_ERROR_STOPPED : LH_OK);
	if (_i == 0)
		ck_assert_uint_eq(told.same, 1);
	lh_dossier_unref(dossier);
	close(descriptor);
}
END_TEST

static int stop_when_interrupted(void *data, size_t bytes)
{
	size_t *before = data;
	bool same = bytes == *before;

	*before = bytes;
	return same;
}

START_TEST(stopped_by_a_signal)
{
	const char *failed = "";
	unsigned reads = 0;

	for (unsigned long nth = 1; failed; nth++) {
		size_t before = 0;
		lh_read_options options = { .progress = stop_when_interrupted, .data = &before };
		int descriptor = open(FILE_NAME, O_RDONLY);
		lh_dossier *dossier = NULL;
		lh_error error;

		disk_fail(nth, EINTR);
		dossier = lh_dossier_read_descriptor(descriptor, &options, NULL, &error);
		failed = disk_end();
		if (failed && strcmp(failed, "read") == 0) {
			ck_assert_ptr_null(dossier);
			ck_assert_int_eq(error.code, LH_ERROR_STOPPED);
			reads++;
		}
		lh_dossier_unref(dossier);
		close(descriptor);
	}
	ck_assert_uint_ge(reads, 3);
}
END_TEST

Suite *lh_progress_suite(void)
{
	Suite *suite = suite_create("progress");
	TCase *tests = tcase_create("progress");

	tcase_add_checked_fixture(tests, set_up, tear_down);
	tcase_add_loop_test(tests, told_to_the_end, 0, 3);
	tcase_add_loop_test(tests, stopped_on_the_way, 0, 9);
	tcase_add_test(tests, stopped_after_a_mistake);
	tcase_add_loop_test(tests, interrupted, 0, 3);
	tcase_add_test(tests, stopped_by_a_signal);
	suite_add_tcase(suite, tests);
	return suite;
}
