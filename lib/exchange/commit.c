/* SPDX-License-Identifier: MIT */
/*
 * Taking drafts into the dossier. What may run out of memory comes first and
 * is undone when it does; after that, values change hands and nothing can fail.
 */
#include <inttypes.h>
#include <string.h>

#include <lienhiep/model.h>

#include "exchange/exchange.h"

static void withdraw_all(lh_import *import)
{
	for (size_t i = import->row_count; i-- > 0;)
		if (import->rows[i].placed) {
			lh_draft_withdraw(import->rows[i].draft);
			import->rows[i].placed = false;
		}
}

static bool place_all(lh_import *import)
{
	for (size_t i = 0; i < import->row_count; i++) {
		struct row *row = &import->rows[i];

		if (!row->draft || row->target)
			continue;
		if (lh_draft_place(row->draft, row->owner, row->container) != LH_OK) {
			lh_import_no_memory(import);
			return false;
		}
		row->placed = true;
	}
	return true;
}

/* Records that stand in each other have no end above them. */
static bool check_nesting(lh_import *import)
{
	bool fine = true;

	for (size_t i = 0; i < import->row_count && lh_import_goes_on(import); i++) {
		const struct lh_object *object = import->rows[i].draft;
		int depth = 0;

		if (!import->rows[i].placed)
			continue;
		while (object && depth <= LH_MAX_NESTING) {
			object = object->parent;
			depth++;
		}
		if (!object)
			continue;
		fine = false;
		lh_import_problem(import, &import->rows[i], SIZE_MAX, LH_ERROR_LIMIT,
				  "bản ghi nằm trong chính nó, hoặc lồng nhau quá %d tầng",
				  "the record stands in itself, or is nested deeper than %d",
				  LH_MAX_NESTING);
	}
	return fine;
}

/* Another language suits all labels: those that are there, and those of the other rows. */
static bool check_language(lh_import *import, struct row *row, size_t column)
{
	const char *language = lh_get_text(row->draft, LH_DOSSIER_LANGUAGE);
	lh_error error;

	if (!language)
		language = "vi";
	if (strcmp(language, lh_dossier_language_code(import->dossier)) == 0)
		return true;
	if (lh_check_language(row->target, language, &error))
		return lh_import_refuse(import, row, column, &error);
	for (size_t i = 0; i < import->row_count; i++)
		if (import->rows[i].draft &&
		    lh_check_language(import->rows[i].draft, language, &error))
			return lh_import_refuse(import, row, column, &error);
	return true;
}

/* Which version of the model a dossier is of is not for a table to say. */
static bool check_version(lh_import *import, struct row *row, size_t column)
{
	int64_t version = lh_get_integer(row->target, LH_DOSSIER_VERSION);

	if (!lh_row_cell(row, column) || lh_get_integer(row->draft, LH_DOSSIER_VERSION) == version)
		return true;
	lh_import_problem(import, row, column, LH_ERROR_ARGUMENT,
			  "phiên bản của hồ sơ là %" PRId64 "; nhập bảng không đổi phiên bản",
			  "the dossier's version is %" PRId64 "; an import does not change it",
			  version);
	return false;
}

/* The dossier is no record of a list: it is found without its id, which may change. */
static bool rename_dossier(lh_import *import, struct row *row, size_t column)
{
	const char *cell = lh_row_cell(row, column);
	lh_error error;
	char *id = cell ? lh_text_format(cell, true, &error) : NULL;
	bool same = id && lh_dossier_find(import->dossier, id) == row->target;

	lh_free(id);
	if (!cell || same)
		return true;
	if (lh_set_text(row->target, LH_RECORD_ID, cell, &error))
		return lh_import_refuse_form(import, row, column, LH_RECORD_ID, error.code);
	row->renamed = true;
	return true;
}

/* What depends on more than the cell, for the row of the dossier itself. */
static bool prepare_dossier(lh_import *import, struct row *row)
{
	const struct table *table = &import->tables[row->table];
	size_t id = SIZE_MAX;

	for (size_t i = 0; i < table->column_count; i++) {
		unsigned field = lh_row_field(row, table, i);

		if (field == LH_RECORD_ID)
			id = i;
		else if (field == LH_DOSSIER_LANGUAGE && !check_language(import, row, i))
			return false;
		else if (field == LH_DOSSIER_VERSION && !check_version(import, row, i))
			return false;
	}
	/* Last: this is a change already. */
	return rename_dossier(import, row, id);
}

/* Translations that an empty cell takes from a label, or from all items of a list. */
static size_t count_cleared(const struct table *table, const struct row *row, unsigned field)
{
	size_t cleared = 0;

	for (size_t i = 0; i < table->column_count; i++)
		cleared += lh_row_field(row, table, i) == field && *table->columns[i].language &&
			   !lh_row_cell(row, i) &&
			   lh_translation_exists(row->target, field, table->columns[i].language);
	return cleared;
}

/* Whether a column further left is about the same field: another translation of a label. */
static bool is_done(const struct table *table, const struct row *row, size_t column, unsigned field)
{
	while (column-- > 0)
		if (lh_row_field(row, table, column) == field)
			return true;
	return false;
}

static void change(const struct table *table, const struct row *row, lh_import_result *result)
{
	bool changed = row->renamed;

	for (size_t i = 0; i < table->column_count; i++) {
		unsigned field = lh_row_field(row, table, i);

		if (!field || field == LH_RECORD_ID || field == LH_DOSSIER_VERSION ||
		    is_done(table, row, i, field) ||
		    lh_slot_equal(*lh_slot_of(row->draft, field), *lh_slot_of(row->target, field),
				  lh_field_type(field)))
			continue;
		changed = true;
		if (lh_has(row->draft, field)) {
			result->cleared += count_cleared(table, row, field);
			lh_draft_exchange(row->draft, row->target, field);
		} else {
			result->cleared++;
			lh_clear(row->target, field, NULL);
		}
	}
	if (changed)
		result->changed++;
	else
		result->unchanged++;
}

int lh_import_commit(lh_import *import, lh_import_result *result)
{
	bool fine = place_all(import) && check_nesting(import);

	for (size_t i = 0; fine && i < import->row_count; i++)
		if (import->rows[i].target == lh_dossier_object(import->dossier))
			fine = prepare_dossier(import, &import->rows[i]);
	if (!fine) {
		withdraw_all(import);
		return -1;
	}
	for (size_t i = 0; i < import->row_count; i++) {
		const struct row *row = &import->rows[i];

		if (row->placed)
			result->added++;
		else if (row->draft)
			change(&import->tables[row->table], row, result);
		else
			result->unchanged++;
	}
	return 0;
}
