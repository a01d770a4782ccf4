/* SPDX-License-Identifier: MIT */
/* What rows say, as drafts: all that needs no other record. */
#include <string.h>

#include <lienhiep/model.h>

#include "exchange/exchange.h"

static bool is_reference(unsigned field)
{
	lh_type type = lh_field_type(field);

	return type == LH_TYPE_REF || type == LH_TYPE_REFS;
}

/* A list of choices that a message would cut is not begun. */
enum { LONGEST_LIST = 200 };

/* Say which choices there are, in words of the reader's language, or which one was meant. */
static void refuse_choice(lh_import *import, struct row *row, size_t column, unsigned field)
{
	lh_nearest nearest = { .wanted = lh_row_cell(row, column) };
	struct lh_buffer vi = { 0 }, en = { 0 };

	for (unsigned i = 1; i <= lh_field_choice_count(field); i++) {
		const char *label = lh_field_choice_label(field, i, LH_VIETNAMESE);

		lh_nearest_try(&nearest, lh_field_choice_name(field, i));
		lh_nearest_try(&nearest, label);
		lh_nearest_try(&nearest, lh_field_choice_label(field, i, LH_ENGLISH));
		lh_buffer_puts(&vi, i > 1 ? "; " : "");
		lh_buffer_puts(&vi, label);
		lh_buffer_puts(&en, i > 1 ? ", " : "");
		lh_buffer_puts(&en, lh_field_choice_name(field, i));
	}
	lh_buffer_put(&vi, "", 1);
	lh_buffer_put(&en, "", 1);
	if (vi.failed || en.failed)
		lh_import_no_memory(import);
	else if (nearest.best)
		lh_import_problem(import, row, column, LH_ERROR_NAME,
				  "không có giá trị ấy; có phải là «%s»?",
				  "there is no such value; did you mean \"%s\"?", nearest.best);
	else if (vi.size > LONGEST_LIST || en.size > LONGEST_LIST)
		lh_import_problem(import, row, column, LH_ERROR_NAME,
				  "không có giá trị ấy (xem lienhiep model %s)",
				  "there is no such value (see lienhiep model %s)",
				  lh_class_name(import->tables[row->table].class_number));
	else
		lh_import_problem(import, row, column, LH_ERROR_NAME, "hãy chọn một trong: %s%.0s",
				  "%.0schoose one of: %s", vi.data, en.data);
	lh_buffer_destroy(&vi);
	lh_buffer_destroy(&en);
}

/* ------------------------------------------------------------------ */
/* One cell                                                            */

/* The value itself, in the dossier's language. */
static void set_value(lh_import *import, struct row *row, size_t column, unsigned field)
{
	const char *cell = lh_row_cell(row, column);
	lh_type type = lh_field_type(field);
	struct expected expected;
	char *form = NULL;
	lh_error error = { .code = LH_OK };

	if (!cell)
		return;
	error.code = lh_cell_read(field, import->language, cell, &form, &expected);
	if (error.code == LH_OK)
		lh_set_field(row->draft, field, form, &error);
	lh_free(form);
	if (error.code == LH_OK && row->target && (type == LH_TYPE_TEXTS || type == LH_TYPE_LABELS))
		error.code = lh_items_keep(row->draft, row->target, field);
	if (error.code == LH_ERROR_MEMORY)
		lh_import_no_memory(import);
	else if (error.code == LH_ERROR_OVERFLOW)
		lh_import_problem(import, row, column, error.code, "số quá lớn để giữ chính xác",
				  "the number is too large to hold exactly");
	else if (error.code != LH_OK && expected.vi)
		lh_import_problem(import, row, column, error.code, "phải là %s%.0s",
				  "%.0sshould be %s", expected.vi, expected.en);
	else if (error.code == LH_ERROR_NAME)
		refuse_choice(import, row, column, field);
	else if (error.code != LH_OK)
		lh_import_refuse_form(import, row, column, field, error.code);
}

/* A translation in each line, for the item in the same line. */
static int set_item_translations(struct row *row, unsigned field, const char *language,
				 const char *cell, lh_error *error)
{
	size_t count = lh_list_count(row->draft, field), length = 0;
	const char *item = NULL;

	for (size_t i = 0; i < count || cell; i++) {
		bool more = lh_cell_next(&cell, "\n", &item, &length);
		char *text = more && length ? lh_text_copy(item, length) : NULL;
		int result = 0;

		if (more && length && !text)
			return lh_error_set_memory(error);
		if (i < count || text)
			result = lh_list_set_label(row->draft, field, i, language, text, error);
		lh_free(text);
		if (result)
			return -1;
	}
	return 0;
}

static void set_translation(lh_import *import, struct row *row, size_t column,
			    const struct column *at)
{
	const char *cell = lh_row_cell(row, column);
	lh_error error = { .code = LH_OK };

	if (lh_field_type(at->field) == LH_TYPE_LABELS)
		set_item_translations(row, at->field, at->language, cell, &error);
	else if (cell || lh_has(row->draft, at->field))
		lh_set_label(row->draft, at->field, at->language, cell, &error);
	if (error.code != LH_OK)
		lh_import_refuse(import, row, column, &error);
}

/* ------------------------------------------------------------------ */
/* One row                                                             */

static size_t find_column(const struct table *table, unsigned field, const char *language)
{
	for (size_t i = 0; i < table->column_count; i++)
		if (table->columns[i].kind == COLUMN_FIELD && table->columns[i].field == field &&
		    strcmp(table->columns[i].language, language) == 0)
			return i;
	return SIZE_MAX;
}

/*
 * A label begins with the translations that the record has: columns may be about some of them
 * only.
 */
static void copy_labels(lh_import *import, struct row *row, const struct table *table)
{
	for (size_t i = 0; i < table->column_count; i++) {
		unsigned field = lh_row_field(row, table, i);
		lh_type type = lh_field_type(field);
		size_t own = SIZE_MAX;

		if ((type != LH_TYPE_LABEL && type != LH_TYPE_LABELS) || lh_has(row->draft, field))
			continue;
		own = find_column(table, field, "");
		/* Without its own text a label is gone; items are found again by theirs. */
		if (own < row->count && (!row->cells[own] || type == LH_TYPE_LABELS))
			continue;
		if (lh_slot_copy(row->draft, row->target, field) != LH_OK)
			lh_import_no_memory(import);
	}
}

static void fill(lh_import *import, struct row *row)
{
	const struct table *table = &import->tables[row->table];

	if (row->target)
		copy_labels(import, row, table);
	for (size_t i = 0; i < table->column_count; i++) {
		unsigned field = lh_row_field(row, table, i);

		if (field && field != LH_RECORD_ID && !is_reference(field) &&
		    !*table->columns[i].language)
			set_value(import, row, i, field);
	}
	for (size_t i = 0; i < table->column_count; i++)
		if (lh_row_field(row, table, i) && *table->columns[i].language)
			set_translation(import, row, i, &table->columns[i]);
}

/* What nobody has said a meaning for is not swallowed. */
static void refuse_stray_cells(lh_import *import, struct row *row)
{
	const struct table *table = &import->tables[row->table];

	for (size_t i = 0; i < row->count; i++)
		if (row->cells[i] &&
		    (i >= table->column_count || table->columns[i].kind == COLUMN_PASSED_OVER))
			lh_import_problem(import, row, i, LH_ERROR_NAME, "cột này không có tiêu đề",
					  "the column has no heading");
}

/* Which record a row is about, by its id. */
static void find_target(lh_import *import, struct row *row)
{
	const struct table *table = &import->tables[row->table];
	size_t column = find_column(table, LH_RECORD_ID, "");
	const char *id = lh_row_cell(row, column);
	lh_object *object = NULL;
	char *normal = NULL;
	lh_error error;

	if (table->class_number == CLASS_DOSSIER)
		row->target = lh_dossier_object(import->dossier);
	if (!id)
		return;
	normal = lh_text_format(id, true, &error);
	if (!normal && error.code == LH_ERROR_MEMORY)
		lh_import_no_memory(import);
	if (row->target) {
		lh_free(import->dossier_id);
		import->dossier_id = normal;
		return;
	}
	object = lh_dossier_find(import->dossier, normal);
	lh_free(normal);
	if (object && lh_object_class(object) != table->class_number)
		lh_import_problem(import, row, column, LH_ERROR_CLASS,
				  "id ấy là của một bản ghi lớp %s",
				  "the id is that of a record of the class %s",
				  lh_class_name(lh_object_class(object)));
	else
		row->target = object;
}

/* The id of a new record; taken, so that others can refer to it. */
static void set_id(lh_import *import, struct row *row)
{
	size_t column = find_column(&import->tables[row->table], LH_RECORD_ID, "");
	const char *id = lh_row_cell(row, column);
	lh_error error = { .code = LH_OK };

	/* What is wrong about it may have been told. */
	if (id && !row->target && !row->wrong && lh_set_text(row->draft, LH_RECORD_ID, id, &error))
		lh_import_refuse_form(import, row, column, LH_RECORD_ID, error.code);
}

void lh_import_draft(lh_import *import)
{
	for (size_t i = 0; i < import->row_count && lh_import_goes_on(import); i++) {
		struct row *row = &import->rows[i];

		refuse_stray_cells(import, row);
		/* Rows above may have given the id to a draft: that is no record yet. */
		find_target(import, row);
	}
	for (size_t i = 0; i < import->row_count && lh_import_goes_on(import); i++) {
		struct row *row = &import->rows[i];

		row->draft = lh_object_allocate(import->dossier,
						import->tables[row->table].class_number);
		if (!row->draft) {
			lh_import_no_memory(import);
			return;
		}
		set_id(import, row);
		fill(import, row);
	}
}

/* ------------------------------------------------------------------ */
/* Ids                                                                 */

static void propose_id(lh_import *import, struct row *row)
{
	char *id = lh_object_format_id(row->draft);
	lh_error error = { .code = LH_OK };

	if (!id || lh_set_text(row->draft, LH_RECORD_ID, id, &error))
		lh_import_no_memory(import);
	lh_free(id);
}

void lh_import_name(lh_import *import, bool all)
{
	for (size_t i = 0; i < import->row_count && lh_import_goes_on(import); i++) {
		struct row *row = &import->rows[i];
		char name[8];

		if (!row->draft || row->target || row->wrong || lh_has(row->draft, LH_RECORD_ID) ||
		    lh_object_class(row->draft) == CLASS_CITATION)
			continue;
		if (all || *lh_object_name(row->draft, name, sizeof(name)))
			propose_id(import, row);
	}
}
