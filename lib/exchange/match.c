/* SPDX-License-Identifier: MIT */
/*
 * Rows without an id. One that says nothing else than a record does is that
 * record, so that reading a table twice, or one that was just written, adds
 * nothing. Each record answers for one row.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lienhiep/model.h>

#include "exchange/exchange.h"

static void append_value(struct lh_buffer *to, const lh_object *object, const struct column *column)
{
	char *form = NULL;

	if (lh_field_type(column->field) == LH_TYPE_LABELS && *column->language) {
		for (size_t i = 0; i < lh_list_count(object, column->field); i++) {
			const char *item =
				lh_list_get_label(object, column->field, i, column->language);

			lh_buffer_puts(to, item ? item : "");
			lh_buffer_puts(to, "\n");
		}
	} else if (*column->language) {
		const char *text = lh_get_label(object, column->field, column->language);

		lh_buffer_puts(to, text ? text : "");
	} else if (lh_has(object, column->field)) {
		form = lh_format_field(object, column->field);
		to->failed = to->failed || !form;
		lh_buffer_puts(to, form ? form : "");
		lh_free(form);
	}
	/* A character that no value has. */
	lh_buffer_puts(to, "\x1F");
}

/* All that a table says of a record; to be freed. NULL: no memory. */
static char *format_statement(const struct table *table, const lh_object *object,
			      const lh_object *owner)
{
	struct lh_buffer statement = { 0 };
	char buffer[32];

	snprintf(buffer, sizeof(buffer), "%p\x1F", (const void *)owner);
	lh_buffer_puts(&statement, buffer);
	for (size_t i = 0; i < table->column_count; i++)
		if (table->columns[i].kind == COLUMN_FIELD &&
		    table->columns[i].field != LH_RECORD_ID)
			append_value(&statement, object, &table->columns[i]);
	lh_buffer_put(&statement, "", 1);
	if (!statement.failed)
		return statement.data;
	lh_buffer_destroy(&statement);
	return NULL;
}

/* ------------------------------------------------------------------ */
/* What the records of a class say                                     */

struct statement {
	char *text;
	lh_object *object;
	size_t used; /* in the first of equals: how many of them answer for rows already */
};

struct statements {
	const struct table *table;
	struct statement *items;
	size_t count, capacity;
	/* Records that rows name by their ids. */
	const lh_object **named;
	size_t named_count;
};

static int compare_pointers(const void *a, const void *b)
{
	const void *const *first = a, *const *second = b;

	return (*first > *second) - (*first < *second);
}

static int compare_statements(const void *a, const void *b)
{
	const struct statement *first = a, *second = b;

	return strcmp(first->text, second->text);
}

static bool is_named(const struct statements *statements, const lh_object *object)
{
	return statements->named_count &&
	       bsearch(&object, statements->named, statements->named_count, sizeof(object),
		       compare_pointers);
}

static bool add_statement(struct lh_object *object, void *data)
{
	struct statements *statements = data;
	struct statement item = { .object = object }, *items = NULL;

	if (object->class_number != statements->table->class_number || is_named(statements, object))
		return true;
	items = lh_reserve(statements->items, statements->count, &statements->capacity,
			   sizeof(*items));
	if (!items)
		return false;
	statements->items = items;
	item.text = format_statement(statements->table, object, lh_object_parent(object));
	if (!item.text)
		return false;
	statements->items[statements->count++] = item;
	return true;
}

static void free_statements(struct statements *statements)
{
	for (size_t i = 0; i < statements->count; i++)
		lh_free(statements->items[i].text);
	lh_free(statements->items);
	statements->items = NULL;
	statements->count = statements->capacity = 0;
}

/* A record that says a text and answers for no row yet, or NULL. */
static lh_object *take_record(struct statements *statements, const char *text)
{
	size_t low = 0, high = statements->count, at = 0;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(statements->items[middle].text, text) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == statements->count)
		return NULL;
	at = low + statements->items[low].used;
	if (at >= statements->count || strcmp(statements->items[at].text, text) != 0)
		return NULL;
	statements->items[low].used++;
	return statements->items[at].object;
}

/* ------------------------------------------------------------------ */
/* Rows                                                                */

static bool has_no_id(const struct row *row)
{
	return !row->target && !row->wrong && !lh_has(row->draft, LH_RECORD_ID);
}

static bool match_row(lh_import *import, struct statements *statements, struct row *row)
{
	char *text = NULL;

	/* What refers to something new is new itself. */
	if (!lh_row_relate(import, row, true))
		return true;
	text = format_statement(statements->table, row->draft, row->owner);
	if (!text)
		return false;
	row->target = take_record(statements, text);
	lh_free(text);
	if (row->target) {
		lh_draft_discard(row->draft);
		row->draft = NULL;
	}
	return true;
}

static bool match_table(lh_import *import, struct statements *statements, size_t table)
{
	bool fine = true, any = false;

	for (size_t i = 0; !any && i < import->row_count; i++)
		any = import->rows[i].table == table && has_no_id(&import->rows[i]);
	if (!any)
		return true;
	statements->table = &import->tables[table];
	fine = lh_object_walk(lh_dossier_object(import->dossier), add_statement, statements);
	if (statements->count)
		qsort(statements->items, statements->count, sizeof(*statements->items),
		      compare_statements);
	for (size_t i = 0; fine && i < import->row_count; i++)
		if (import->rows[i].table == table && has_no_id(&import->rows[i]))
			fine = match_row(import, statements, &import->rows[i]);
	free_statements(statements);
	return fine;
}

/* Which records rows name by their ids; two rows about one record contradict each other. */
static bool collect_named(lh_import *import, struct statements *statements)
{
	statements->named = lh_malloc((import->row_count + 1) * sizeof(*statements->named));
	if (!statements->named)
		return false;
	for (size_t i = 0; i < import->row_count; i++)
		if (import->rows[i].target)
			statements->named[statements->named_count++] = import->rows[i].target;
	if (statements->named_count)
		qsort(statements->named, statements->named_count, sizeof(*statements->named),
		      compare_pointers);
	return true;
}

static void refuse_repeated(lh_import *import, const struct statements *statements)
{
	for (size_t i = 0; i + 1 < statements->named_count; i++) {
		bool seen = false;

		if (statements->named[i] != statements->named[i + 1])
			continue;
		for (size_t j = 0; j < import->row_count && lh_import_goes_on(import); j++) {
			struct row *row = &import->rows[j];

			if (row->target != statements->named[i])
				continue;
			if (seen && !row->wrong)
				lh_import_problem(import, row, SIZE_MAX, LH_ERROR_DUPLICATE,
						  "dòng này nói về bản ghi mà một dòng trên đã nói "
						  "tới",
						  "the row is about a record that a row above is "
						  "about already");
			seen = true;
		}
	}
}

void lh_import_match(lh_import *import)
{
	struct statements statements = { 0 };
	bool fine = collect_named(import, &statements);

	if (fine)
		refuse_repeated(import, &statements);
	for (size_t i = 0; fine && i < import->table_count; i++)
		fine = match_table(import, &statements, i);
	lh_free(statements.named);
	if (!fine)
		lh_import_no_memory(import);
}
