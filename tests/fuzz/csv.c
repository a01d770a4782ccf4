/* SPDX-License-Identifier: MIT */
/*
 * Tables: the first byte is the class, the second how numbers are written, and the rest is CSV. It goes
 * into a small dossier, which is as it was where the table is refused, and can be saved where not.
 */
#include <string.h>

#include <lienhiep.h>

#include "fuzz.h"

static const char body[] =
	"<dossier xmlns='urn:lienhiep:dossier:1' version='1'><title>Hồ sơ</title><organisations>"
	"<organisation id='a' kind='association' parent='later'><name>Hội A<!--x--></name>"
	"<name xml:lang='en'>A</name><also><text>Một</text></also></organisation>"
	"<organisation abbreviation='B'/></organisations><plans><plan id='p'><tasks>"
	"<task id='t'/></tasks></plan></plans><events><event id='e' hosts='a'/></events></dossier>";

static char *write_all(const lh_dossier *dossier, size_t *size)
{
	char *data = NULL;

	REQUIRE(!lh_dossier_write_memory(dossier, &data, size, NULL));
	return data;
}

static void require_refusal(const lh_problems *problems, const lh_error *error)
{
	REQUIRE(error->code != LH_OK && error->code != LH_ERROR_MEMORY);
	REQUIRE(*error->text_vi && *error->text_en);
	for (size_t i = 0; i < lh_problems_count(problems); i++) {
		const lh_problem *problem = lh_problems_get(problems, i);

		REQUIRE(*problem->path && *problem->text_vi && *problem->text_en);
		REQUIRE(problem->line > 0);
	}
}

/* Take a table in; whether it was not refused. */
static bool take_in(lh_dossier *dossier, unsigned class_number, lh_language language,
		    const void *data, size_t size, lh_import_result *result)
{
	lh_import *import = lh_import_new(dossier, language, NULL);
	lh_problems *problems = NULL;
	lh_error error = { .code = LH_OK };
	bool fine = false;

	REQUIRE(import);
	fine = !lh_import_csv(import, class_number, data, size, NULL, NULL, NULL, &error) &&
	       !lh_import_finish(import, result, &problems, &error);
	if (!fine)
		require_refusal(problems, &error);
	lh_problems_free(problems);
	lh_import_free(import);
	return fine;
}

/* What is written as a table is there already. */
static void require_known(lh_dossier *dossier, unsigned class_number, lh_language language)
{
	lh_csv_options options = { .language = language };
	lh_import_result result;
	char *table = NULL;
	size_t size = 0;

	REQUIRE(!lh_csv_write(dossier, class_number, &options, &table, &size, NULL));
	if (take_in(dossier, class_number, language, table, size, &result))
		REQUIRE(!result.added && !result.changed && !result.cleared);
	free(table);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	lh_dossier *dossier = lh_dossier_read_memory(body, strlen(body), NULL, NULL, NULL);
	lh_dossier *again = NULL;
	size_t before_size = 0, after_size = 0;
	char *before = write_all(dossier, &before_size), *after = NULL;
	unsigned class_number = size ? data[0] % lh_class_count() + 1 : 1;
	lh_language language = size > 1 && data[1] & 1 ? LH_ENGLISH : LH_VIETNAMESE;
	size_t skip = size < 2 ? size : 2;
	lh_import_result result;

	if (take_in(dossier, class_number, language, data + skip, size - skip, &result)) {
		require_known(dossier, class_number, language);
		after = write_all(dossier, &after_size);
		again = lh_dossier_read_memory(after, after_size, NULL, NULL, NULL);
		REQUIRE(again);
		REQUIRE(lh_object_equal(lh_dossier_object(dossier), lh_dossier_object(again)));
		lh_dossier_unref(again);
	} else {
		after = write_all(dossier, &after_size);
		REQUIRE(before_size == after_size && memcmp(before, after, after_size) == 0);
	}
	free(before);
	free(after);
	lh_dossier_unref(dossier);
	return 0;
}
