/* SPDX-License-Identifier: MIT */
/* However the bytes arrive, and whatever was done to them: the same result, no crash, nothing half read. */
#include <ctype.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lienhiep.h>

#include "common/generate.h"
#include "helpers.h"
#include "suites.h"

/* ------------------------------------------------------------------ */
/* Places of records                                                   */

struct places {
	size_t count;
	long (*items)[2]; /* line, column */
};

static void note_place(struct places *places, long line, long column)
{
	places->items = realloc(places->items, (places->count + 1) * sizeof(*places->items));
	places->items[places->count][0] = line;
	places->items[places->count++][1] = column;
}

/* As the dossier has them, in the order of a canonical file. */
static void note_object(struct places *places, const lh_object *object)
{
	unsigned field = 0;

	note_place(places, lh_object_line(object), lh_object_column(object));
	for (unsigned i = 0; (field = lh_class_field_at(lh_object_class(object), i)); i++)
		for (size_t j = 0;
		     lh_field_type(field) == LH_TYPE_CHILDREN && j < lh_list_count(object, field);
		     j++)
			note_object(places, lh_list_get(object, field, j));
}

/* As anyone would count them in the text. */
static void note_tags(struct places *places, const char *text)
{
	const char *line_start = text;
	char name[64];
	long line = 1;

	for (const char *at = text; *at; at++) {
		if (*at == '\n') {
			line++;
			line_start = at + 1;
		}
		if (*at == '<' && sscanf(at + 1, "%63[a-z_]", name) == 1 && lh_class_find(name))
			note_place(places, line, at - line_start + 1);
	}
}

static void assert_places(const lh_dossier *dossier, const char *text)
{
	struct places told = { 0 }, counted = { 0 };

	note_object(&told, lh_dossier_object(dossier));
	note_tags(&counted, text);
	ck_assert_uint_eq(told.count, counted.count);
	for (size_t i = 0; i < told.count; i++)
		ck_assert_msg(memcmp(told.items[i], counted.items[i], sizeof(told.items[i])) == 0,
			      "record %zu is at %ld:%ld, told as %ld:%ld", i, counted.items[i][0],
			      counted.items[i][1], told.items[i][0], told.items[i][1]);
	free(told.items);
	free(counted.items);
}

/* The same file with other white space in tags and between them, and with CR LF. */
static char *respace(const char *text, unsigned seed)
{
	static const char *const blanks[] = { " ", "\n", "  ", " \n\t ", "\r\n", "\n\n  " };
	size_t size = 0;
	char *data = NULL;
	FILE *file = open_memstream(&data, &size);
	bool in_tag = false, quoted = false;

	for (const char *at = text; *at; at++) {
		size_t blank = strspn(at, " \n");

		seed = seed * 1664525u + 1013904223u;
		in_tag = in_tag ? quoted || *at != '>' : *at == '<';
		quoted ^= in_tag && *at == '"';
		if (in_tag && !quoted && *at == ' ' && at[1] != '?') {
			fputs(blanks[(seed >> 16) % 6], file);
		} else if (blank && at > text && at[-1] == '>' && at[blank] == '<' && seed >> 31) {
			at += blank - 1;
		} else {
			if (*at == '\n' && seed >> 30 == 1)
				fputc('\r', file);
			fputc(*at, file);
		}
	}
	fclose(file);
	return data;
}

START_TEST(test_places)
{
	lh_dossier *dossier = generate_dossier((unsigned)_i * 40503u), *again = NULL;
	char *canonical = write_whole(dossier, NULL), *text = respace(canonical, (unsigned)_i);
	lh_error error;

	again = lh_dossier_read_memory(text, strlen(text), NULL, NULL, &error);
	ck_assert_msg(again != NULL, "%ld:%ld: %s", error.line, error.column, error.text_en);
	ck_assert(lh_object_equal(lh_dossier_object(dossier), lh_dossier_object(again)));
	assert_places(again, text);
	lh_dossier_unref(again);
	again = read_in_steps(text, strlen(text), 777 + (size_t)_i, NULL, &error);
	assert_places(again, text);
	lh_dossier_unref(again);
	lh_dossier_unref(dossier);
	free(canonical);
	free(text);
}
END_TEST

/* A tag that is longer than libxml2's own windows, with what it reads in its slow ways. */
START_TEST(test_place_of_long_tag)
{
	size_t size = 0;
	char *data = NULL;
	FILE *file = open_memstream(&data, &size);
	lh_dossier *dossier = NULL;

	fprintf(file, "<dossier xmlns='urn:lienhiep:dossier:1'>\n<events>");
	for (unsigned i = 0; i < 4; i++) {
		fprintf(file, "<event\n place='");
		for (unsigned j = 0; j < 30000; j++)
			fputs(j % 7 ? "ộ&amp;" : "x\n\ny&#10;", file);
		fprintf(file, "'\n/>\n");
	}
	fprintf(file, "</events></dossier>");
	fclose(file);
	dossier = lh_dossier_read_memory(data, size, NULL, NULL, NULL);
	ck_assert_ptr_nonnull(dossier);
	assert_places(dossier, data);
	lh_dossier_unref(dossier);
	dossier = read_in_steps(data, size, 1000, NULL, NULL);
	assert_places(dossier, data);
	lh_dossier_unref(dossier);
	free(data);
}
END_TEST

/* ------------------------------------------------------------------ */
/* Steps                                                               */

static void assert_steps(const char *path)
{
	static const size_t steps[] = { 1, 2, 3, 7, 64, 300, 301, 4096 };
	size_t size = 0;
	char *data = read_whole(path, &size);
	lh_dossier *whole = lh_dossier_read_memory(data, size, NULL, NULL, NULL);

	/* Small steps through a large file show no more than through a small one. */
	for (size_t i = size < 6000 ? 0 : 4; i < sizeof(steps) / sizeof(steps[0]); i++) {
		lh_dossier *dossier = read_in_steps(data, size, steps[i], NULL, NULL);
		char *written = write_whole(dossier, NULL);
		struct places expected = { 0 }, told = { 0 };

		ck_assert_str_eq(written, data);
		note_object(&expected, lh_dossier_object(whole));
		note_object(&told, lh_dossier_object(dossier));
		ck_assert_mem_eq(told.items, expected.items, told.count * sizeof(*told.items));
		free(told.items);
		free(expected.items);
		free(written);
		lh_dossier_unref(dossier);
	}
	lh_dossier_unref(whole);
	free(data);
}

START_TEST(test_steps)
{
	ck_assert_uint_ge(each_xml_file(TEST_DATA "/good", assert_steps), 3);
}
END_TEST

/* ------------------------------------------------------------------ */
/* Damage                                                              */

/* Refused with an error, or read as what is written and read again the same: then returns true. */
static bool assert_sound(const char *data, size_t size)
{
	lh_problems *problems = NULL;
	lh_error error;
	lh_dossier *dossier = lh_dossier_read_memory(data, size, NULL, &problems, &error),
		   *again = NULL;
	char *first = NULL, *second = NULL;

	if (!dossier) {
		ck_assert_int_ne(error.code, LH_OK);
		ck_assert_int_gt(error.line, 0);
		ck_assert_int_gt(error.column, 0);
		ck_assert_uint_gt(strlen(error.text_vi), 0);
		ck_assert_uint_gt(lh_problems_count(problems), 0);
		lh_problems_free(problems);
		return false;
	}
	ck_assert_int_eq(error.code, LH_OK);
	ck_assert_ptr_null(problems);
	first = write_whole(dossier, &size);
	again = lh_dossier_read_memory(first, size, NULL, NULL, &error);
	ck_assert_msg(again != NULL, "%s\n%s", error.text_en, first);
	second = write_whole(again, NULL);
	ck_assert_str_eq(second, first);
	free(first);
	free(second);
	lh_dossier_unref(dossier);
	lh_dossier_unref(again);
	return true;
}

/* Without forks, as under valgrind, each takes thirty times as long: then some of the bytes do. */
static size_t stride(size_t size)
{
	const char *fork = getenv("CK_FORK");

	return fork && strcmp(fork, "no") == 0 ? 11 + size / 40 * 2 : 1;
}

static void truncate_everywhere(const char *path)
{
	size_t size = 0;
	char *data = read_whole(path, &size);
	const char *end = data;

	/* What stands behind the root may be missing; nothing else may. */
	for (const char *at = data; (at = strstr(at, "</dossier>")); at++)
		end = at + strlen("</dossier>");
	for (size_t i = 0; i < size; i += stride(size)) {
		/* Memory of just that size, so that a look past its end is seen. */
		char *copy = malloc(i ? i : 1);

		memcpy(copy, data, i);
		ck_assert_msg(!assert_sound(copy, i) || i >= (size_t)(end - data), "%s, %zu", path,
			      i);
		free(copy);
	}
	free(data);
}

START_TEST(test_truncation)
{
	each_xml_file(TEST_DATA "/good", truncate_everywhere);
}
END_TEST

static void damage_everywhere(const char *path)
{
	static const char bytes[] = { '<', '>', '&', '"', ' ', '\0', '\xFF', ':', '1', '-' };
	size_t size = 0;
	char *data = read_whole(path, &size);

	/* Some of a large file: each byte is tried in two ways, and read three times. */
	for (size_t i = 0; i < size; i += stride(size) * (size / 2100 + 1)) {
		const char good = data[i];

		data[i] = bytes[i % sizeof(bytes)];
		assert_sound(data, size);
		data[i] = (char)(good ^ 1 << i % 7);
		assert_sound(data, size);
		data[i] = good;
	}
	free(data);
}

START_TEST(test_damage)
{
	each_xml_file(TEST_DATA "/good", damage_everywhere);
}
END_TEST

/* ------------------------------------------------------------------ */
/* Threads                                                             */

struct work {
	unsigned seed;
	bool good;
};

static void *read_and_write(void *argument)
{
	struct work *work = argument;
	lh_dossier *dossier = generate_dossier(work->seed);
	char *text = write_whole(dossier, NULL);

	work->good = true;
	for (unsigned i = 0; i < 20; i++) {
		lh_error error;
		lh_dossier *again = lh_dossier_read_memory(text, strlen(text), NULL, NULL, &error);
		char *written = NULL;

		work->good &= again && lh_dossier_write_memory(again, &written, NULL, NULL) == 0 &&
			      strcmp(written, text) == 0;
		/* Refusals meet in libxml2's own error keeping. */
		work->good &= !lh_dossier_read_memory(text, strlen(text) / 2, NULL, NULL, &error) &&
			      error.code == LH_ERROR_XML;
		free(written);
		lh_dossier_unref(again);
	}
	free(text);
	lh_dossier_unref(dossier);
	return NULL;
}

START_TEST(test_threads)
{
	enum { COUNT = 4 };
	pthread_t threads[COUNT];
	struct work work[COUNT];

	for (unsigned i = 0; i < COUNT; i++) {
		work[i] = (struct work){ .seed = i };
		ck_assert_int_eq(pthread_create(&threads[i], NULL, read_and_write, &work[i]), 0);
	}
	for (unsigned i = 0; i < COUNT; i++) {
		pthread_join(threads[i], NULL);
		ck_assert(work[i].good);
	}
}
END_TEST

Suite *lh_chunks_suite(void)
{
	Suite *suite = suite_create("chunks");
	TCase *tests = tcase_create("chunks");

	tcase_set_timeout(tests, 300);
	tcase_add_loop_test(tests, test_places, 0, 4);
	tcase_add_test(tests, test_place_of_long_tag);
	tcase_add_test(tests, test_steps);
	tcase_add_test(tests, test_truncation);
	tcase_add_test(tests, test_damage);
	tcase_add_test(tests, test_threads);
	suite_add_tcase(suite, tests);
	return suite;
}
