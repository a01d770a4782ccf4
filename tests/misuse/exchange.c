/* SPDX-License-Identifier: MIT */
/* Tables in and out. */
#include "rows.h"

#define CSV "id,title\nx,Hội thảo\n"
static const char *const headings[] = { "id", "title" }, *const cells[] = { "x", NULL },
			 *const garbage[] = { GARBAGE };
static const lh_csv_options odd = { .separator = 'x' }, unread = { .encoding = (lh_encoding)99 };

static void no_import(lh_import *import, const char *misuse)
{
	lh_import_result result = { 1, 1, 1, 1 };
	lh_problems *problems = (lh_problems *)&problems;

	REFUSED(lh_import_table, misuse, LH_ERROR_ARGUMENT,
		(import, LH_CLASS_EVENT, "Events", why));
	REFUSED(lh_import_row, misuse, LH_ERROR_ARGUMENT, (import, 1, headings, 2, why));
	REFUSED(lh_import_csv, misuse, LH_ERROR_ARGUMENT,
		(import, LH_CLASS_EVENT, CSV, strlen(CSV), NULL, NULL, NULL, why));
	REFUSED(lh_import_finish, misuse, LH_ERROR_ARGUMENT, (import, &result, &problems, why));
	HOLDS(lh_import_finish, misuse, problems == NULL);
}

static void table_rows(lh_import *import)
{
	static const char *const many[20000];

	REFUSED(lh_import_row, "before a table", LH_ERROR_ARGUMENT, (import, 1, headings, 2, why));
	REFUSED(lh_import_table, "no class", LH_ERROR_CLASS, (import, 0, "x", why));
	REFUSED(lh_import_table, "past the last class", LH_ERROR_CLASS,
		(import, UINT_MAX, NULL, why));
	REFUSED(lh_import_csv, "no class", LH_ERROR_CLASS,
		(import, 99, CSV, strlen(CSV), NULL, NULL, NULL, why));
	REFUSED(lh_import_csv, "NULL with a size", LH_ERROR_ARGUMENT,
		(import, LH_CLASS_EVENT, NULL, 9, NULL, NULL, NULL, why));
	REFUSED(lh_import_csv, "NULL without a size", LH_ERROR_VALUE,
		(import, LH_CLASS_EVENT, NULL, 0, NULL, NULL, NULL, why));
	REFUSED(lh_import_csv, "no separator", LH_ERROR_ARGUMENT,
		(import, LH_CLASS_EVENT, CSV, strlen(CSV), NULL, &odd, NULL, why));
	REFUSED(lh_import_csv, "no encoding", LH_ERROR_ARGUMENT,
		(import, LH_CLASS_EVENT, CSV, strlen(CSV), NULL, &unread, NULL, why));
	REFUSED(lh_import_row, "a table that was refused", LH_ERROR_ARGUMENT,
		(import, 1, headings, 2, why));
	HOLDS(lh_import_table, "a name with no UTF-8",
	      !lh_import_table(import, LH_CLASS_EVENT, GARBAGE, why));
	REFUSED(lh_import_row, "NULL with a count", LH_ERROR_ARGUMENT, (import, 1, NULL, 2, why));
	REFUSED(lh_import_row, "more cells than a sheet has", LH_ERROR_LIMIT,
		(import, 1, many, COUNT_OF(many), why));
	HOLDS(lh_import_row, "no cells", !lh_import_row(import, LONG_MIN, NULL, 0, why));
	HOLDS(lh_import_row, "headings with no UTF-8", !lh_import_row(import, -1, garbage, 1, why));
	HOLDS(lh_import_row, "cells with no UTF-8",
	      !lh_import_row(import, LONG_MAX, garbage, 1, why));
}

/* An import is one; meanwhile the dossier may become another than when it began. */
static void stale_rows(void)
{
	lh_import *import = lh_import_new(dossier, (lh_language)77, NULL);
	static const char *const translated[] = { "id", "title", "title@en" };
	static const char *const values[] = { "e", "Tọa đàm", "Panel" };

	ck_assert_int_eq(lh_import_table(import, LH_CLASS_EVENT, NULL, NULL), 0);
	ck_assert_int_eq(lh_import_row(import, 1, translated, 3, NULL), 0);
	ck_assert_int_eq(lh_import_row(import, 2, values, 3, NULL), 0);
	lh_object_remove(event, NULL);
	lh_object_remove(plan, NULL);
	lh_dossier_set_language(dossier, "en", NULL);
	HOLDS(lh_import_finish, "its records went, and its language",
	      lh_import_finish(import, NULL, NULL, why) == -1 || lh_dossier_find(dossier, "e"));
	no_import(import, "finished");
	lh_import_free(import);
}

void import_rows(void)
{
	lh_import *import = NULL;
	lh_import_result result = { 1, 1, 1, 1 };
	lh_problems *problems = NULL;

	REFUSED(lh_import_new, "NULL", LH_ERROR_ARGUMENT, (NULL, LH_ENGLISH, why));
	HARMLESS(lh_import_free, "NULL", (NULL));
	no_import(NULL, "NULL");
	import = lh_import_new(dossier, LH_ENGLISH, NULL);
	table_rows(import);
	HOLDS(lh_import_finish, "what was refused",
	      lh_import_finish(import, &result, &problems, why) == -1 && problems &&
		      !result.added && !result.changed);
	no_import(import, "failed");
	lh_problems_free(problems);
	lh_import_free(import);
	import = lh_import_new(dossier, LH_ENGLISH, NULL);
	HOLDS(lh_import_finish, "no tables", !lh_import_finish(import, NULL, NULL, why));
	no_import(import, "finished with nothing");
	lh_import_free(import);
	/* Freed before it was finished. */
	import = lh_import_new(dossier, LH_ENGLISH, NULL);
	lh_import_table(import, LH_CLASS_EVENT, NULL, NULL);
	lh_import_row(import, 1, headings, 2, NULL);
	lh_import_row(import, 2, cells, 2, NULL);
	HARMLESS(lh_import_free, "not finished", (import));
	stale_rows();
}

void export_rows(void)
{
	char *data = (char *)&data;
	lh_table *table = NULL;

	REFUSED(lh_table_new, "NULL", LH_ERROR_ARGUMENT,
		(NULL, LH_CLASS_EVENT, LH_ENGLISH, true, why));
	REFUSED(lh_table_new, "no class", LH_ERROR_CLASS, (dossier, 0, LH_ENGLISH, false, why));
	REFUSED(lh_table_new, "past the last class", LH_ERROR_CLASS,
		(dossier, UINT_MAX, LH_ENGLISH, true, why));
	HOLDS(lh_table_new, "no language",
	      (table = lh_table_new(dossier, LH_CLASS_EVENT, (lh_language)77, true, why)) != NULL);
	HARMLESS(lh_table_free, "NULL", (NULL));
	UNSET(lh_table_row_count, "NULL", (NULL));
	UNSET(lh_table_column_count, "NULL", (NULL));
	UNSET(lh_table_heading, "NULL", (NULL, 0));
	UNSET(lh_table_heading, "past the end", (table, PAST));
	UNSET(lh_table_heading, "one past the end", (table, lh_table_column_count(table)));
	UNSET(lh_table_field, "NULL", (NULL, 0));
	UNSET(lh_table_field, "past the end", (table, PAST));
	UNSET(lh_table_cell, "NULL", (NULL, 0, 0));
	UNSET(lh_table_cell, "past the last row", (table, 1, 0));
	UNSET(lh_table_cell, "past the last column", (table, 0, lh_table_column_count(table)));
	UNSET(lh_table_cell, "a product too large", (table, PAST / 2, 2));
	HOLDS(lh_table_cell, "its record went",
	      !lh_object_remove(event, why) && strcmp(lh_table_cell(table, 0, 0), "e") == 0);
	lh_table_free(table);
	REFUSED(lh_csv_write, "NULL", LH_ERROR_ARGUMENT,
		(NULL, LH_CLASS_EVENT, NULL, &data, NULL, why));
	HOLDS(lh_csv_write, "refused before", data == NULL);
	REFUSED(lh_csv_write, "nowhere to put it", LH_ERROR_ARGUMENT,
		(dossier, LH_CLASS_EVENT, NULL, NULL, NULL, why));
	REFUSED(lh_csv_write, "no class", LH_ERROR_CLASS, (dossier, 99, NULL, &data, NULL, why));
	REFUSED(lh_csv_write, "no separator", LH_ERROR_ARGUMENT,
		(dossier, LH_CLASS_EVENT, &odd, &data, NULL, why));
	HOLDS(lh_csv_write, "an encoding, which is for reading",
	      !lh_csv_write(dossier, LH_CLASS_EVENT, &unread, &data, NULL, why) && data);
	free(data);
}
