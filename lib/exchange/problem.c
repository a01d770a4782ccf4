/* SPDX-License-Identifier: MIT */
/* What is wrong with tables: where, what stands there, and why that will not do. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lienhiep/xml.h>

#include "base/compare.h"
#include "exchange/exchange.h"

/* "AB" of column 27. */
static void put_letters(size_t column, char letters[8])
{
	char reversed[8];
	size_t count = 0;

	for (column++; column; column = (column - 1) / 26)
		reversed[count++] = (char)('A' + (column - 1) % 26);
	for (size_t i = 0; i < count; i++)
		letters[i] = reversed[count - 1 - i];
	letters[count] = '\0';
}

int lh_cell_shown(const char *text)
{
	size_t length = strlen(text), most = 60;

	if (length <= most)
		return (int)length;
	while (most && ((unsigned char)text[most] & 0xC0) == 0x80)
		most--;
	return (int)most;
}

/* Where a problem is: "Members!B7", or the row "Members!7". */
static void put_path(char path[160], const struct table *table, const struct row *row,
		     size_t column)
{
	char letters[8] = "";

	if (column != SIZE_MAX)
		put_letters(column, letters);
	snprintf(path, 160, "%.*s%s%s%ld", table->name ? lh_cell_shown(table->name) : 0,
		 table->name ? table->name : "", table->name ? "!" : "", letters, row->number);
}

/* The heading and the value before the reason. */
static void put_text(char text[1024], bool english, const char *heading, const char *value,
		     const char *reason)
{
	size_t used = 0;

	text[0] = '\0';
	if (heading)
		used += (size_t)snprintf(text, 1024, "%.*s", lh_cell_shown(heading), heading);
	if (value)
		used += (size_t)snprintf(text + used, 1024 - used,
					 english ? "%s\"%.*s%s\"" : "%s«%.*s%s»", used ? " " : "",
					 lh_cell_shown(value), value,
					 value[lh_cell_shown(value)] ? "…" : "");
	snprintf(text + used, 1024 - used, "%s%s", used ? ": " : "", reason);
}

void lh_import_no_memory(lh_import *import)
{
	import->first = (lh_error){ .code = LH_OK };
	lh_error_set_memory(&import->first);
}

bool lh_import_goes_on(const lh_import *import)
{
	return import->first.code != LH_ERROR_MEMORY &&
	       lh_problems_count(import->problems) < LH_DEFAULT_MAX_PROBLEMS;
}

static bool add_place(lh_import *import, const struct row *row, size_t column)
{
	struct place *places = lh_reserve(import->places, import->place_count,
					  &import->place_capacity, sizeof(*places));

	if (!places)
		return false;
	import->places = places;
	import->places[import->place_count] =
		(struct place){ row->table, column, row->number, import->place_count };
	import->place_count++;
	return true;
}

void lh_import_problem(lh_import *import, struct row *row, size_t column, lh_error_code code,
		       const char *vi, const char *en, ...)
{
	const struct table *table = &import->tables[row->table];
	const char *heading = column < table->column_count ? table->headings[column] : NULL;
	const char *value = column == SIZE_MAX ? NULL : lh_row_cell(row, column);
	const struct column *at = column < table->column_count ? &table->columns[column] : NULL;
	lh_error reason = { .code = LH_OK }, whole = { .code = LH_OK };
	/* Longer than what an error holds, which then cuts them at a character. */
	char vi_text[1024], en_text[1024];
	lh_problem problem = { .severity = LH_SEVERITY_ERROR, .code = code, .line = row->line };
	va_list list;

	row->wrong = true;
	if (!lh_import_goes_on(import))
		return;
	va_start(list, en);
	lh_error_set_list(&reason, code, vi, en, list);
	va_end(list);
	put_path(whole.path, table, row, column);
	/* A heading is its own value. */
	if (heading && value && strcmp(heading, value) == 0)
		heading = NULL;
	put_text(vi_text, false, heading, value, reason.text_vi);
	put_text(en_text, true, heading, value, reason.text_en);
	lh_error_set_texts(&whole, code, vi_text, en_text);
	whole.line = row->line;
	whole.column = column == SIZE_MAX ? 0 : (long)column + 1;
	problem.column = whole.column;
	problem.path = whole.path;
	problem.field = at && at->kind == COLUMN_FIELD ? lh_field_name(at->field) : NULL;
	problem.text_vi = whole.text_vi;
	problem.text_en = whole.text_en;
	if (!add_place(import, row, column) || lh_problems_add(import->problems, &problem))
		lh_import_no_memory(import);
	else
		import->first.code = code;
}

bool lh_import_refuse(lh_import *import, struct row *row, size_t column, const lh_error *reason)
{
	if (reason->code == LH_ERROR_MEMORY)
		lh_import_no_memory(import);
	else
		lh_import_problem(import, row, column, reason->code, "%s%.0s", "%.0s%s",
				  reason->text_vi, reason->text_en);
	return false;
}

bool lh_import_refuse_form(lh_import *import, struct row *row, size_t column, unsigned field,
			   lh_error_code code)
{
	const char *cell = lh_row_cell(row, column);
	lh_error reason = { .code = LH_OK };

	lh_form_reason(&reason, code, lh_field_row(field), cell, strlen(cell));
	return lh_import_refuse(import, row, column, &reason);
}

/* ------------------------------------------------------------------ */
/* In the order of the tables                                          */

static int compare_places(const void *a, const void *b)
{
	const struct place *first = a, *second = b;

	if (first->table != second->table)
		return lh_compare(first->table, second->table);
	if (first->row != second->row)
		return lh_compare(first->row, second->row);
	if (first->column != second->column)
		return lh_compare(first->column, second->column);
	return lh_compare(first->index, second->index);
}

bool lh_import_sort_problems(lh_import *import, lh_error *first)
{
	size_t *order = lh_malloc((import->place_count + 1) * sizeof(*order));
	const lh_problem *problem = NULL;
	bool fine = true;

	qsort(import->places, import->place_count, sizeof(*import->places), compare_places);
	for (size_t i = 0; order && i < import->place_count; i++)
		order[i] = import->places[i].index;
	fine = order && !lh_problems_arrange(import->problems, order);
	lh_free(order);
	if (!fine)
		return false;
	problem = lh_problems_get(import->problems, 0);
	*first = (lh_error){ .line = problem->line, .column = problem->column };
	lh_error_set_texts(first, problem->code, problem->text_vi, problem->text_en);
	snprintf(first->path, sizeof(first->path), "%s", problem->path);
	return true;
}
