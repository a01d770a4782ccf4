/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support.h"

lh_dossier *dossier_of(const char *body)
{
	char file[8192];
	lh_error error;
	lh_dossier *dossier = NULL;

	ck_assert_int_lt(
		snprintf(file, sizeof(file),
			 "<dossier xmlns='urn:lienhiep:dossier:1' version='1'>%s</dossier>", body),
		(int)sizeof(file));
	dossier = lh_dossier_read_memory(file, strlen(file), NULL, NULL, &error);
	ck_assert_msg(dossier, "%s: %s", body, error.text_en);
	return dossier;
}

char *text_of(const lh_dossier *dossier)
{
	char *text = NULL;

	ck_assert(!lh_dossier_write_memory(dossier, &text, NULL, NULL));
	return text;
}

static void check_same(const char *says, const lh_dossier *dossier, const lh_dossier *wanted)
{
	char *is = text_of(dossier), *should_be = text_of(wanted);

	ck_assert_msg(strcmp(is, should_be) == 0, "%s: is\n%s\nand not\n%s", says, is, should_be);
	free(is);
	free(should_be);
}

/* Begin an import with one table of CSV. */
static lh_import *import_of(lh_dossier *dossier, const char *class_name, lh_language language,
			    const char *table)
{
	lh_import *import = lh_import_new(dossier, language, NULL);
	lh_error error;

	ck_assert_ptr_nonnull(import);
	ck_assert_msg(!lh_import_csv(import, lh_class_find(class_name), table, strlen(table), NULL,
				     NULL, NULL, &error),
		      "%s", error.text_en);
	return import;
}

void check_accepted(const struct accepted *accepted)
{
	lh_dossier *dossier = dossier_of(accepted->before);
	lh_dossier *wanted = dossier_of(accepted->after ? accepted->after : accepted->before);
	lh_import *import =
		import_of(dossier, accepted->class_name, accepted->language, accepted->table);
	lh_import_result result = { 9, 9, 9, 9 };
	lh_problems *problems = NULL;
	lh_error error;

	ck_assert_msg(!lh_import_finish(import, &result, &problems, &error), "%s: %s: %s",
		      accepted->says, error.path, error.text_en);
	ck_assert_ptr_null(problems);
	check_same(accepted->says, dossier, wanted);
	ck_assert_msg(memcmp(&result, &accepted->result, sizeof(result)) == 0,
		      "%s: %zu added, %zu changed, %zu unchanged, %zu cleared", accepted->says,
		      result.added, result.changed, result.unchanged, result.cleared);
	lh_import_free(import);
	lh_dossier_unref(wanted);
	lh_dossier_unref(dossier);
}

/* Whether a problem is the one that is described by "B2 should be a date". */
static bool is_described(const lh_problem *problem, const char *description, size_t length)
{
	size_t cell = strcspn(description, " ");
	char part[256];

	snprintf(part, sizeof(part), "%.*s", (int)(length - cell - 1), description + cell + 1);
	return strncmp(problem->path, description, cell) == 0 && !problem->path[cell] &&
	       strstr(problem->text_en, part) && *problem->text_vi;
}

static void check_problems(const struct refused *refused, const lh_problems *problems)
{
	const char *at = refused->problems;
	size_t count = 0;

	for (; *at; count++) {
		size_t length = strcspn(at, ";");
		const lh_problem *problem = lh_problems_get(problems, count);

		ck_assert_msg(problem && is_described(problem, at, length), "%s: %s: %s",
			      refused->says, problem ? problem->path : "",
			      problem ? problem->text_en : "");
		at += length;
		at += strspn(at, "; ");
	}
	ck_assert_msg(lh_problems_count(problems) == count, "%s: also %s", refused->says,
		      lh_problems_count(problems) > count
			      ? lh_problems_get(problems, count)->text_en
			      : "");
}

void check_refused(const struct refused *refused)
{
	lh_dossier *dossier = dossier_of(refused->before), *wanted = dossier_of(refused->before);
	lh_import *import =
		import_of(dossier, refused->class_name, refused->language, refused->table);
	lh_import_result result = { 9, 9, 9, 9 };
	lh_problems *problems = NULL;
	lh_error error;

	ck_assert_msg(lh_import_finish(import, &result, &problems, &error) == -1, "%s",
		      refused->says);
	check_problems(refused, problems);
	/* The error is the first of them. */
	ck_assert_str_eq(error.text_en, lh_problems_get(problems, 0)->text_en);
	ck_assert_str_eq(error.path, lh_problems_get(problems, 0)->path);
	ck_assert_uint_eq(result.added + result.changed + result.unchanged + result.cleared, 0);
	check_same(refused->says, dossier, wanted);
	lh_problems_free(problems);
	/* What was refused has left nothing behind that another import would meet. */
	ck_assert_int_eq(lh_import_finish(import, NULL, NULL, NULL), -1);
	lh_import_free(import);
	check_same(refused->says, dossier, wanted);
	lh_dossier_unref(wanted);
	lh_dossier_unref(dossier);
}

/* ------------------------------------------------------------------ */
/* Round trips                                                         */

const lh_csv_options csv_styles[CSV_STYLES] = {
	{ 0 },
	{ .separator = ';', .labels = true, .language = LH_VIETNAMESE, .byte_order_mark = true },
	{ .separator = '\t', .language = LH_ENGLISH },
	{ .labels = true, .language = LH_ENGLISH },
};

void import_written(lh_import *import, const lh_dossier *from, unsigned class_number,
		    const lh_csv_options *style)
{
	const char *name = lh_class_name(class_number);
	char *text = NULL;
	size_t size = 0;
	lh_error error;

	ck_assert(!lh_csv_write(from, class_number, style, &text, &size, NULL));
	ck_assert_msg(!lh_import_csv(import, class_number, text, size, name, NULL, NULL, &error),
		      "%s: %ld:%ld: %s", name, error.line, error.column, error.text_en);
	free(text);
}

void finish_import(lh_import *import, lh_import_result *result)
{
	lh_problems *problems = NULL;
	lh_error error;

	if (lh_import_finish(import, result, &problems, &error)) {
		for (size_t i = 0; i < lh_problems_count(problems); i++)
			fprintf(stderr, "%s: %s\n", lh_problems_get(problems, i)->path,
				lh_problems_get(problems, i)->text_en);
		ck_abort_msg("%s: %s", error.path, error.text_en);
	}
	ck_assert_ptr_null(problems);
	lh_import_free(import);
}

void give_ids(lh_object *object)
{
	unsigned field = 0;

	if (lh_class_field_find(lh_object_class(object), "id") && !lh_has(object, LH_RECORD_ID) &&
	    lh_object_parent(object)) {
		char *id = lh_object_format_id(object);

		ck_assert(!lh_set_text(object, LH_RECORD_ID, id, NULL));
		free(id);
	}
	for (unsigned i = 0; (field = lh_class_field_at(lh_object_class(object), i)); i++)
		for (size_t j = 0;
		     lh_field_type(field) == LH_TYPE_CHILDREN && j < lh_list_count(object, field);
		     j++)
			give_ids(lh_list_get(object, field, j));
}

void drop_unresolved(lh_object *object)
{
	unsigned field = 0;

	for (unsigned i = 0; (field = lh_class_field_at(lh_object_class(object), i)); i++) {
		lh_type type = lh_field_type(field);

		if (type == LH_TYPE_REF && !lh_get_ref(object, field))
			ck_assert(!lh_clear(object, field, NULL));
		for (size_t j = lh_list_count(object, field); j-- > 0;) {
			lh_object *item = lh_list_get(object, field, j);

			if (type == LH_TYPE_REFS && !item)
				ck_assert(!lh_list_remove(object, field, j, NULL));
			else if (type == LH_TYPE_CHILDREN)
				drop_unresolved(item);
		}
	}
}
