/* SPDX-License-Identifier: MIT */
#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "support.h"

static char folder[64];

lh_review *review_of(const char *body)
{
	static const char head[] = "<dossier xmlns='urn:lienhiep:dossier:1' version='1' "
				   "language='vi' owner='u' from='2021' to='2024'>"
				   "<title>Hồ sơ</title><title xml:lang='en'>Dossier</title>";
	char text[16384];
	lh_date year = { 2023, 0, 0 };
	lh_dossier *dossier = NULL;
	lh_review *review = NULL;
	lh_error error;

	snprintf(text, sizeof(text), "%s%s</dossier>", head, body);
	dossier = lh_dossier_read_memory(text, strlen(text), NULL, NULL, &error);
	ck_assert_msg(dossier != NULL, "%s", error.text_en);
	review = lh_review_new(dossier, year, year, &error);
	ck_assert_msg(review != NULL, "%s", error.text_en);
	lh_dossier_unref(dossier);
	return review;
}

lh_review *review_of_example(const char *name, int from, int to)
{
	char path[512];
	lh_error error;
	lh_dossier *dossier = NULL;
	lh_review *review = NULL;

	snprintf(path, sizeof(path), "%s/%s", EXAMPLES, name);
	dossier = lh_dossier_read_file(path, NULL, NULL, &error);
	ck_assert_msg(dossier != NULL, "%s", error.text_en);
	review = lh_review_new(dossier, (lh_date){ (int16_t)from, 0, 0 },
			       (lh_date){ (int16_t)to, 0, 0 }, &error);
	ck_assert_msg(review != NULL, "%s", error.text_en);
	lh_dossier_unref(dossier);
	return review;
}

char *written(const lh_review *review, lh_report_format format, lh_language language)
{
	lh_report_options options = { .language = language, .stylesheets = SOURCES "/lib/report" };
	lh_error error;
	char *data = NULL;
	size_t size = 0;

	ck_assert_msg(!lh_report_write_memory(review, format, &options, &data, &size, &error),
		      "%s:%ld: %s", error.file, error.line, error.text_en);
	ck_assert_uint_eq(strlen(data), size);
	return data;
}

const char *put_file(const char *name, const char *content)
{
	static char path[128];
	FILE *file = NULL;

	if (!*folder) {
		strcpy(folder, "/tmp/check-report-XXXXXX");
		ck_assert_ptr_nonnull(mkdtemp(folder));
	}
	snprintf(path, sizeof(path), "%s/%s", folder, name);
	file = fopen(path, "w");
	ck_assert_ptr_nonnull(file);
	fputs(content, file);
	ck_assert_int_eq(fclose(file), 0);
	return path;
}

void remove_files(void)
{
	char command[128];

	if (!*folder)
		return;
	snprintf(command, sizeof(command), "rm -r %s", folder);
	ck_assert_int_eq(system(command), 0);
	*folder = '\0';
}

void check_schema(const char *text)
{
	lh_error error;
	lh_problems *problems = lh_schema_check_file(put_file("review.xml", text),
						     SOURCES "/lib/report/review.xsd", &error);

	ck_assert_msg(problems != NULL, "%s", error.text_en);
	if (lh_problems_count(problems)) {
		const lh_problem *first = lh_problems_get(problems, 0);

		ck_abort_msg("line %ld: %s", first->line, first->text_en);
	}
	lh_problems_free(problems);
	remove_files();
}
