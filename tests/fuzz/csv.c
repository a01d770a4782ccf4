/* SPDX-License-Identifier: MIT */
/*
 * Tables into a small dossier: each begins with a line that names its class, and ends with a form
 * feed. All of it is taken, or nothing; and what was taken is there already the next time.
 */
#include <string.h>

#include <lienhiep.h>

#include "fuzz.h"

enum { MOST_TABLES = 4 };

static const char body[] =
	"<dossier xmlns='urn:lienhiep:dossier:1' version='1'>"
	"<title>Hồ sơ</title><title xml:lang='en'>Dossier</title>"
	"<organisations><organisation id='a' kind='association' founded='1990' parent='later'>"
	"<name>Hội A<!--x--></name><name xml:lang='en'>A</name><also><text>Một</text>"
	"<text xml:lang='en' y:z='1' xmlns:y='urn:y'>One</text></also><also><text>Hai</text></also>"
	"<note> x\n</note></organisation><organisation id='b' successors='a'><name>B</name>"
	"</organisation><organisation><name>Hội C</name></organisation></organisations>"
	"<plans><plan id='p' budget='40'/></plans><tasks><task id='t'><tasks><task><title>T</title>"
	"</task></tasks></task></tasks><events><event id='e' hosts='a b' attendance='~26'><title>E"
	"</title><citations><citation locus='1'/></citations></event></events></dossier>";

struct input {
	struct table {
		unsigned class_number;
		const uint8_t *data;
		size_t size;
	} tables[MOST_TABLES];
	size_t count;
};

static void read_input(struct input *input, const uint8_t *data, size_t size)
{
	const uint8_t *end = data + size;

	while (input->count < MOST_TABLES && data < end) {
		struct table *table = &input->tables[input->count++];
		const uint8_t *feed = memchr(data, '\f', (size_t)(end - data));
		const uint8_t *stop = feed ? feed : end;
		const uint8_t *line = memchr(data, '\n', (size_t)(stop - data));
		char name[32];

		snprintf(name, sizeof(name), "%.*s", (int)((line ? line : stop) - data),
			 (const char *)data);
		table->class_number = lh_class_find(name);
		if (!table->class_number)
			table->class_number = lh_class_find("organisation");
		table->data = line ? line + 1 : stop;
		table->size = (size_t)(stop - table->data);
		data = stop + 1;
	}
}

static char *write_dossier(const lh_dossier *dossier)
{
	char *text = NULL;

	REQUIRE(!lh_dossier_write_memory(dossier, &text, NULL, NULL));
	return text;
}

static void require_error(const lh_error *error)
{
	REQUIRE(error->code != LH_OK && error->code != LH_ERROR_MEMORY);
	REQUIRE(*error->text_vi && *error->text_en);
}

static void require_problems(const lh_problems *problems)
{
	REQUIRE(lh_problems_count(problems));
	for (size_t i = 0; i < lh_problems_count(problems); i++) {
		const lh_problem *problem = lh_problems_get(problems, i);

		REQUIRE(*problem->path && *problem->text_vi && *problem->text_en);
	}
}

/* Import the tables that can be read. False: they were refused. */
static bool import_tables(lh_dossier *dossier, const struct input *input, lh_import_result *result)
{
	/* Telling encodings apart is tried elsewhere. */
	static const lh_csv_options utf_8 = { .encoding = LH_ENCODING_UTF_8 };
	lh_import *import = lh_import_new(dossier, LH_VIETNAMESE, NULL);
	lh_problems *problems = NULL;
	lh_error error;
	int status = 0;

	REQUIRE(import);
	for (size_t i = 0; i < input->count; i++) {
		const struct table *table = &input->tables[i];

		if (lh_import_csv(import, table->class_number, table->data, table->size, NULL,
				  &utf_8, NULL, &error))
			require_error(&error);
	}
	status = lh_import_finish(import, result, &problems, &error);
	REQUIRE(status == (error.code == LH_OK ? 0 : -1));
	if (status) {
		require_error(&error);
		require_problems(problems);
	}
	lh_problems_free(problems);
	lh_import_free(import);
	return !status;
}

static void require_same(const lh_dossier *dossier, const char *wanted)
{
	char *text = write_dossier(dossier);

	REQUIRE(strcmp(text, wanted) == 0);
	free(text);
}

/* What was taken is a good file, and there when the same tables come again. */
static void require_taken(lh_dossier *dossier, const struct input *input)
{
	char *text = write_dossier(dossier);
	lh_dossier *again = lh_dossier_read_memory(text, strlen(text), NULL, NULL, NULL);
	lh_import_result result;

	REQUIRE(again);
	require_same(again, text);
	lh_dossier_unref(again);
	/* A name may mean several records now. */
	if (import_tables(dossier, input, &result))
		REQUIRE(!result.added && !result.changed && !result.cleared);
	require_same(dossier, text);
	free(text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	/* Made once: the tables go into copies. */
	static lh_dossier *sample;
	static char *before;
	struct input input = { .count = 0 };
	lh_dossier *dossier = NULL;
	lh_import_result result;

	if (!sample) {
		sample = lh_dossier_read_memory(body, strlen(body), NULL, NULL, NULL);
		REQUIRE(sample);
		before = write_dossier(sample);
	}
	dossier = lh_dossier_copy(sample, NULL);
	REQUIRE(dossier);
	read_input(&input, data, size);
	if (import_tables(dossier, &input, &result)) {
		require_taken(dossier, &input);
	} else {
		REQUIRE(!result.added && !result.changed && !result.unchanged && !result.cleared);
		require_same(dossier, before);
	}
	lh_dossier_unref(dossier);
	return 0;
}
