/* SPDX-License-Identifier: MIT */
/* Collecting tables, row by row, and what is wrong with them. */
#include <stdio.h>
#include <string.h>

#include <lienhiep/model.h>
#include <lienhiep/xml.h>

#include "exchange/exchange.h"

/* As many columns as a spreadsheet has. */
enum { MOST_COLUMNS = 16384 };

lh_import *lh_import_new(lh_dossier *dossier, lh_language language, lh_error *error)
{
	lh_import *import = NULL;

	lh_error_clear(error);
	if (!dossier) {
		lh_error_set(error, LH_ERROR_ARGUMENT, "thiếu hồ sơ (NULL)", "no dossier (NULL)");
		return NULL;
	}
	import = lh_malloc(sizeof(*import));
	if (import)
		*import = (lh_import){ .language = language, .problems = lh_problems_new() };
	if (!import || !import->problems) {
		lh_free(import);
		lh_error_set_memory(error);
		return NULL;
	}
	import->dossier = lh_dossier_ref(dossier);
	return import;
}

static void free_table(struct table *table)
{
	for (size_t i = 0; i < table->column_count; i++)
		lh_free(table->headings[i]);
	lh_free(table->headings);
	lh_free(table->columns);
	lh_free(table->name);
}

/*
 * Those that became no records: of a failed import all; of another they hold what was there
 * before.
 */
static void discard_drafts(lh_import *import)
{
	for (size_t i = 0; i < import->row_count; i++) {
		if (!import->rows[i].placed)
			lh_draft_discard(import->rows[i].draft);
		import->rows[i].draft = NULL;
	}
}

void lh_import_free(lh_import *import)
{
	if (!import)
		return;
	discard_drafts(import);
	for (size_t i = 0; i < import->row_count; i++)
		lh_free(import->rows[i].cells);
	for (size_t i = 0; i < import->table_count; i++)
		free_table(&import->tables[i]);
	lh_free(import->rows);
	lh_free(import->places);
	lh_free(import->tables);
	lh_name_index_free(&import->names);
	lh_free(import->dossier_id);
	lh_problems_free(import->problems);
	lh_dossier_unref(import->dossier);
	lh_free(import);
}

static int finished(lh_error *error)
{
	return lh_error_set(error, LH_ERROR_ARGUMENT, "không có lần nhập này, hoặc nó đã kết thúc",
			    "there is no such import, or it was finished");
}

int lh_import_table(lh_import *import, unsigned class_number, const char *name, lh_error *error)
{
	struct table table = { .class_number = class_number }, *tables = NULL;

	lh_error_clear(error);
	if (!import || import->finished)
		return finished(error);
	if (!lh_class_name(class_number))
		return lh_error_set(error, LH_ERROR_CLASS, "không có lớp số %u",
				    "there is no class number %u", class_number);
	for (unsigned i = 1; i <= lh_class_count(); i++)
		if (lh_container(i, class_number))
			table.owners |= UINT64_C(1) << i;
	if (name) {
		table.name = lh_text_copy(name, strlen(name));
		if (!table.name)
			return lh_error_set_memory(error);
	}
	tables = lh_reserve(import->tables, import->table_count, &import->table_capacity,
			    sizeof(*tables));
	if (!tables) {
		lh_free(table.name);
		return lh_error_set_memory(error);
	}
	import->tables = tables;
	import->tables[import->table_count++] = table;
	return 0;
}

void lh_import_drop_table(lh_import *import)
{
	size_t table = --import->table_count;

	while (import->row_count && import->rows[import->row_count - 1].table == table)
		lh_free(import->rows[--import->row_count].cells);
	while (import->place_count && import->places[import->place_count - 1].table == table)
		import->place_count--;
	lh_problems_cut(import->problems, import->place_count);
	if (!import->place_count && import->first.code != LH_ERROR_MEMORY)
		import->first.code = LH_OK;
	free_table(&import->tables[table]);
}

/* ------------------------------------------------------------------ */
/* Rows                                                                */

static size_t length_of(const char *cell)
{
	size_t length = cell ? strlen(cell) : 0;

	return length && !lh_text_is_blank(cell, length) ? length : 0;
}

/* Copy cells into one piece of memory. */
static char **copy_cells(const char *const *cells, size_t count)
{
	size_t size = count * sizeof(char *);
	char **copy = NULL, *end = NULL;

	for (size_t i = 0; i < count; i++)
		size += length_of(cells[i]) + 1;
	copy = lh_malloc(size + 1);
	end = (char *)(copy + count);
	for (size_t i = 0; copy && i < count; i++) {
		size_t length = length_of(cells[i]);

		copy[i] = length ? end : NULL;
		if (!length)
			continue;
		memcpy(end, cells[i], length + 1);
		end += length + 1;
	}
	return copy;
}

static bool is_empty(const char *const *cells, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (length_of(cells[i]))
			return false;
	return true;
}

/* Say of a heading that it means nothing, and what would. */
static void refuse_heading(lh_import *import, struct row *row, size_t column, lh_error_code code,
			   const char *near)
{
	const struct table *table = &import->tables[row->table];
	const char *class_name = lh_class_name(table->class_number);

	if (code == LH_ERROR_MEMORY)
		lh_import_no_memory(import);
	else if (near)
		lh_import_problem(
			import, row, column, code, "lớp %s không có trường ấy; có phải là «%s»?",
			"the class %s has no such field; did you mean \"%s\"?", class_name, near);
	else
		lh_import_problem(import, row, column, code,
				  "lớp %s không có trường ấy (xem lienhiep model %s)",
				  "the class %s has no such field (see lienhiep model %s)",
				  class_name, class_name);
}

static bool is_repeated(const struct table *table, size_t column)
{
	const struct column *one = &table->columns[column];

	for (size_t i = 0; i < column; i++)
		if (table->columns[i].kind == one->kind && table->columns[i].field == one->field &&
		    strcmp(table->columns[i].language, one->language) == 0)
			return true;
	return false;
}

/* The first row of a table: which column is what. */
static void read_headings(lh_import *import, struct row *row)
{
	struct table *table = &import->tables[row->table];

	for (size_t i = 0; i < row->count && lh_import_goes_on(import); i++) {
		struct column *column = &table->columns[i];
		const char *near = NULL;
		lh_error_code code = LH_OK;

		if (!row->cells[i])
			continue;
		code = lh_column_read(column, table->class_number, row->cells[i], &near);
		/* What the dossier's own language is called is no translation. */
		if (!*lh_label_language(import->dossier, column->language))
			*column->language = '\0';
		if (code != LH_OK)
			refuse_heading(import, row, i, code, near);
		if (code != LH_OK)
			column->kind = COLUMN_UNKNOWN;
		else if (is_repeated(table, i))
			lh_import_problem(import, row, i, LH_ERROR_DUPLICATE,
					  "hai cột nói về cùng một trường",
					  "two columns are about the same field");
	}
}

static int add_headings(lh_import *import, struct row *row, lh_error *error)
{
	struct table *table = &import->tables[row->table];
	size_t size = row->count + 1; /* at least one, for malloc */

	table->columns = lh_malloc(size * sizeof(*table->columns));
	table->headings = lh_malloc(size * sizeof(*table->headings));
	if (!table->columns || !table->headings)
		return lh_error_set_memory(error);
	memset(table->columns, 0, size * sizeof(*table->columns));
	memset(table->headings, 0, size * sizeof(*table->headings));
	table->column_count = row->count;
	for (size_t i = 0; i < row->count; i++) {
		if (!row->cells[i])
			continue;
		table->headings[i] = lh_text_copy(row->cells[i], strlen(row->cells[i]));
		if (!table->headings[i])
			return lh_error_set_memory(error);
	}
	read_headings(import, row);
	return import->first.code == LH_ERROR_MEMORY ? lh_error_set_memory(error) : 0;
}

int lh_import_add_row(lh_import *import, long number, long line, const char *const *cells,
		      size_t count, lh_error *error)
{
	struct row row = { .number = number, .line = line, .count = count }, *rows = NULL;
	struct table *table = NULL;
	int result = 0;

	lh_error_clear(error);
	if (!import || import->finished)
		return finished(error);
	if (!import->table_count || (count && !cells))
		return lh_error_set(error, LH_ERROR_ARGUMENT, "chưa bắt đầu bảng nào, hoặc thiếu ô",
				    "no table was begun, or there are no cells");
	if (count > MOST_COLUMNS) {
		lh_error_set(error, LH_ERROR_LIMIT, "dòng có %zu ô, nhiều hơn %d",
			     "the row has %zu cells, more than %d", count, MOST_COLUMNS);
		if (error)
			error->line = line;
		return -1;
	}
	if (is_empty(cells, count))
		return 0;
	row.table = import->table_count - 1;
	table = &import->tables[row.table];
	row.cells = copy_cells(cells, count);
	if (!row.cells)
		return lh_error_set_memory(error);
	if (!table->columns) {
		result = add_headings(import, &row, error);
		lh_free(row.cells);
		return result;
	}
	rows = lh_reserve(import->rows, import->row_count, &import->row_capacity, sizeof(*rows));
	if (!rows) {
		lh_free(row.cells);
		return lh_error_set_memory(error);
	}
	import->rows = rows;
	import->rows[import->row_count++] = row;
	return 0;
}

bool lh_import_has_headings(const lh_import *import)
{
	return import->tables[import->table_count - 1].columns;
}

int lh_import_row(lh_import *import, long row, const char *const *cells, size_t count,
		  lh_error *error)
{
	return lh_import_add_row(import, row, 0, cells, count, error);
}

const char *lh_row_cell(const struct row *row, size_t column)
{
	return column < row->count ? row->cells[column] : NULL;
}

unsigned lh_row_field(const struct row *row, const struct table *table, size_t column)
{
	const struct column *at = &table->columns[column];

	return column < row->count && at->kind == COLUMN_FIELD ? at->field : 0;
}

/* ------------------------------------------------------------------ */
/* The end                                                             */

static bool is_fine(const lh_import *import)
{
	return import->first.code == LH_OK;
}

/* Step by step: a problem in a cell does not keep others from being found. */
static int run(lh_import *import, lh_import_result *result)
{
	lh_import_draft(import);
	if (lh_import_goes_on(import))
		lh_import_match(import);
	if (lh_import_goes_on(import))
		lh_import_name(import, false);
	if (lh_import_goes_on(import))
		lh_import_relate(import);
	if (is_fine(import))
		lh_import_name(import, true);
	return is_fine(import) ? lh_import_commit(import, result) : -1;
}

/* Say what was wrong; always -1. */
static int tell(lh_import *import, lh_problems **problems, lh_error *error)
{
	lh_error first = import->first;

	if (first.code == LH_ERROR_MEMORY || !lh_import_sort_problems(import, &first))
		return lh_error_set_memory(error);
	if (error)
		*error = first;
	if (problems) {
		*problems = import->problems;
		import->problems = NULL;
	}
	return -1;
}

int lh_import_finish(lh_import *import, lh_import_result *result, lh_problems **problems,
		     lh_error *error)
{
	lh_import_result done = { 0 };
	int status = 0;

	lh_error_clear(error);
	if (problems)
		*problems = NULL;
	if (!import || import->finished)
		return finished(error);
	status = run(import, &done);
	import->finished = true;
	discard_drafts(import);
	if (result)
		*result = status ? (lh_import_result){ 0 } : done;
	return status ? tell(import, problems, error) : 0;
}
