/* SPDX-License-Identifier: MIT */
/* Records of one class as cells. */
#include <stdio.h>
#include <string.h>

#include <lienhiep/model.h>

#include "exchange/exchange.h"

/* What a table is made with. */
struct lh_table {
	lh_language language;
	bool labels, failed;
	unsigned class_number;
	const struct lh_object **records;
	size_t row_count, row_capacity;
	struct column *columns;
	char **headings;
	size_t column_count, column_capacity;
	char **cells; /* row by row */
	/* With labels: what records are called, for references that people read. */
	struct lh_name_index names;
	bool names_filled;
};

static bool add_record(struct lh_object *object, void *data)
{
	lh_table *table = data;
	const struct lh_object **records = NULL;

	if (object->class_number != table->class_number)
		return true;
	records = lh_reserve(table->records, table->row_count, &table->row_capacity,
			     sizeof(*records));
	table->failed = !records;
	if (!records)
		return false;
	table->records = records;
	table->records[table->row_count++] = object;
	return true;
}

/* ------------------------------------------------------------------ */
/* Columns                                                             */

static void add_column(lh_table *table, enum column_kind kind, unsigned field, const char *language)
{
	struct column column = { .kind = kind, .field = field };
	struct column *columns = lh_reserve(table->columns, table->column_count,
					    &table->column_capacity, sizeof(*columns));

	table->failed = table->failed || !columns;
	if (!columns)
		return;
	table->columns = columns;
	snprintf(column.language, sizeof(column.language), "%s", language);
	table->columns[table->column_count++] = column;
}

/* The language that comes first after another in a label, or @least if that comes before it. */
static const char *next_language(const struct lh_label *label, const char *after, const char *least)
{
	/* They are in order, and the own one is none. */
	while (label && strcmp(label->language, after) <= 0)
		label = label->next;
	return label && (!*least || strcmp(label->language, least) < 0) ? label->language : least;
}

/* The same among all translations of a field; "" at the end. */
static const char *find_language(const lh_table *table, unsigned field, const char *after)
{
	const char *least = "";

	for (size_t i = 0; i < table->row_count; i++) {
		const union lh_slot *slot = lh_slot_of(table->records[i], field);

		if (lh_field_type(field) == LH_TYPE_LABEL)
			least = next_language(slot->label, after, least);
		else
			for (uint32_t j = 0; slot->vector && j < slot->vector->count; j++)
				least = next_language(slot->vector->items[j].label, after, least);
	}
	return least;
}

static void add_field(lh_table *table, unsigned field)
{
	lh_type type = lh_field_type(field);
	bool used = !table->row_count || field == LH_RECORD_ID || lh_field_is_required(field);
	const char *language = "";

	if (type == LH_TYPE_CHILDREN)
		return;
	for (size_t i = 0; !used && i < table->row_count; i++)
		used = lh_has(table->records[i], field);
	if (!used)
		return;
	add_column(table, COLUMN_FIELD, field, "");
	if (type != LH_TYPE_LABEL && type != LH_TYPE_LABELS)
		return;
	while (*(language = find_language(table, field, language)) && !table->failed)
		add_column(table, COLUMN_FIELD, field, language);
}

/* Whether some record stands elsewhere than in the dossier, or would have to. */
static bool needs_owners(const lh_table *table)
{
	if (table->class_number == CLASS_DOSSIER)
		return false;
	if (!lh_container(CLASS_DOSSIER, table->class_number))
		return true;
	for (size_t i = 0; i < table->row_count; i++)
		if (lh_object_parent(lh_object_parent(table->records[i])))
			return true;
	return false;
}

/* The id first, then where it stands, the class's own fields, and those of every record. */
static void add_columns(lh_table *table)
{
	const struct lh_class *row = lh_class_row(table->class_number);

	if (table->class_number != CLASS_CITATION)
		add_field(table, LH_RECORD_ID);
	if (needs_owners(table))
		add_column(table, COLUMN_IN, 0, "");
	/* As people would fill them in, and not attributes first as in the file. */
	for (unsigned i = 0; i < row->field_count; i++)
		add_field(table, table->class_number << 8 | row->fields[i].number);
	for (unsigned field = LH_RECORD_ID + 1;
	     table->class_number != CLASS_CITATION && field <= RECORD_FIELD_COUNT; field++)
		if (table->row_count || field == LH_RECORD_NOTE)
			add_field(table, field);
}

static char *format_heading(const lh_table *table, const struct column *column)
{
	char buffer[256];
	const char *name = NULL;

	if (column->kind == COLUMN_IN)
		name = table->labels ? lh_column_in_label(table->language) : lh_column_in;
	else
		name = table->labels ? lh_field_label(column->field, table->language)
				     : lh_field_name(column->field);
	snprintf(buffer, sizeof(buffer), "%s%s%s", name, *column->language ? "@" : "",
		 column->language);
	return lh_text_copy(buffer, strlen(buffer));
}

/* ------------------------------------------------------------------ */
/* Cells                                                               */

static char *copy_of(const char *text)
{
	return lh_text_copy(text, strlen(text));
}

/*
 * Where a record stands: an id, or a path where its owner has none of its own. What stands in the
 * dossier needs no word of it, but citations may stand anywhere.
 */
static char *format_owner(const lh_object *object, bool *set)
{
	const lh_object *owner = lh_object_parent(object);
	const lh_dossier *dossier = lh_object_dossier(object);
	const char *id = lh_get_text(owner, LH_RECORD_ID);

	*set = lh_object_parent(owner) || lh_object_class(object) == CLASS_CITATION;
	if (!*set)
		return NULL;
	if (!lh_object_parent(owner) && !lh_dossier_find(dossier, lh_class_name(CLASS_DOSSIER)))
		return copy_of(lh_class_name(CLASS_DOSSIER));
	if (lh_object_parent(owner) && id && lh_dossier_find(dossier, id) == owner)
		return copy_of(id);
	return lh_object_format_path(owner);
}

/* ------------------------------------------------------------------ */
/* References                                                          */

static bool add_names(struct lh_object *object, void *data)
{
	lh_table *table = data;

	return object->class_number == CLASS_CITATION || lh_name_index_add(&table->names, object);
}

/* Whether a record is called after another: while both are only rows, nobody knows its name. */
static bool borrows_name(const lh_object *object)
{
	unsigned field = 0;

	while ((field = lh_class_next_field(lh_object_class(object), field)))
		if (lh_field_row(field)->flags & FIELD_NAMING && lh_get_ref_id(object, field))
			return true;
	return false;
}

/* Whether each word of a name is an id: an import would take it for those. */
static bool is_ids(const lh_dossier *dossier, const char *name)
{
	size_t length = strcspn(name, " ");

	while (name[length] && lh_anchor_find(dossier, name, length)) {
		name += length + 1;
		length = strcspn(name, " ");
	}
	return lh_anchor_find(dossier, name, length);
}

/*
 * What a reference is called in a table for people: the record's name, if an import would take it for
 * that record; else its id. NULL: no memory.
 */
static char *format_reference(lh_table *table, const lh_object *object, unsigned field,
			      const lh_object *target, const char *id)
{
	const lh_dossier *dossier = lh_object_dossier(object);
	char buffer[256];
	const char *name = target && !borrows_name(target)
				   ? lh_object_name(target, buffer, sizeof(buffer))
				   : "";
	struct lh_found found = { 0 };

	if (!*name || strlen(name) + 1 == sizeof(buffer) || strpbrk(name, ";\n") ||
	    is_ids(dossier, name))
		return copy_of(id);
	if (!table->names_filled && !lh_object_walk(lh_dossier_object(dossier), add_names, table))
		return NULL;
	table->names_filled = true;
	if (lh_name_index_find(&table->names, lh_field_row(field)->to, name, &found) != LH_OK)
		return NULL;
	return copy_of(found.first == target && !found.second ? name : id);
}

static char *format_references(lh_table *table, const lh_object *object, unsigned field)
{
	struct lh_buffer cell = { 0 };
	bool several = lh_field_type(field) == LH_TYPE_REFS;
	size_t count = several ? lh_list_count(object, field) : 1;

	for (size_t i = 0; i < count && !cell.failed; i++) {
		const lh_object *target =
			several ? lh_list_get(object, field, i) : lh_get_ref(object, field);
		const char *id =
			several ? lh_list_get_text(object, field, i) : lh_get_ref_id(object, field);
		char *text = format_reference(table, object, field, target, id);

		lh_buffer_puts(&cell, i ? "; " : "");
		lh_buffer_puts(&cell, text ? text : "");
		cell.failed = cell.failed || !text;
		lh_free(text);
	}
	lh_buffer_put(&cell, "", 1);
	if (!cell.failed)
		return cell.data;
	lh_buffer_destroy(&cell);
	return NULL;
}

/* ------------------------------------------------------------------ */

static char *format_cell(lh_table *table, const lh_object *object, const struct column *column,
			 bool *set)
{
	lh_type type = lh_field_type(column->field);

	if (column->kind == COLUMN_IN)
		return format_owner(object, set);
	if (*column->language) {
		*set = lh_translation_exists(object, column->field, column->language);
		return *set ? lh_translation_format(object, column->field, column->language) : NULL;
	}
	*set = lh_has(object, column->field);
	if (*set && table->labels && (type == LH_TYPE_REF || type == LH_TYPE_REFS))
		return format_references(table, object, column->field);
	return lh_cell_format(object, column->field, table->language, table->labels);
}

static char **new_texts(size_t count)
{
	char **texts = lh_malloc((count + 1) * sizeof(*texts));

	if (texts)
		memset(texts, 0, (count + 1) * sizeof(*texts));
	return texts;
}

static void fill(lh_table *table)
{
	size_t size = table->row_count * table->column_count;

	table->headings = new_texts(table->column_count);
	table->cells = new_texts(size);
	if (!table->headings || !table->cells) {
		table->failed = true;
		return;
	}
	for (size_t i = 0; i < table->column_count && !table->failed; i++) {
		table->headings[i] = format_heading(table, &table->columns[i]);
		table->failed = !table->headings[i];
	}
	for (size_t i = 0; i < size && !table->failed; i++) {
		bool set = false;

		table->cells[i] = format_cell(table, table->records[i / table->column_count],
					      &table->columns[i % table->column_count], &set);
		table->failed = set && !table->cells[i];
	}
}

lh_table *lh_table_new(const lh_dossier *dossier, unsigned class_number, lh_language language,
		       bool labels, lh_error *error)
{
	lh_table *table = NULL;

	lh_error_clear(error);
	if (!dossier || !lh_class_name(class_number)) {
		lh_error_set(error, dossier ? LH_ERROR_CLASS : LH_ERROR_ARGUMENT,
			     "không có hồ sơ, hoặc không có lớp số %u",
			     "there is no dossier, or no class number %u", class_number);
		return NULL;
	}
	table = lh_malloc(sizeof(*table));
	if (!table) {
		lh_error_set_memory(error);
		return NULL;
	}
	*table = (lh_table){ .language = language, .labels = labels, .class_number = class_number };
	lh_object_walk(lh_dossier_object(dossier), add_record, table);
	if (!table->failed)
		add_columns(table);
	if (!table->failed)
		fill(table);
	/* The cells are copies: the records may go. */
	lh_free(table->records);
	table->records = NULL;
	lh_name_index_free(&table->names);
	if (!table->failed)
		return table;
	lh_table_free(table);
	lh_error_set_memory(error);
	return NULL;
}

void lh_table_free(lh_table *table)
{
	if (!table)
		return;
	for (size_t i = 0; table->cells && i < table->row_count * table->column_count; i++)
		lh_free(table->cells[i]);
	for (size_t i = 0; table->headings && i < table->column_count; i++)
		lh_free(table->headings[i]);
	lh_name_index_free(&table->names);
	lh_free(table->cells);
	lh_free(table->headings);
	lh_free(table->columns);
	lh_free(table->records);
	lh_free(table);
}

size_t lh_table_row_count(const lh_table *table)
{
	return table ? table->row_count : 0;
}

size_t lh_table_column_count(const lh_table *table)
{
	return table ? table->column_count : 0;
}

const char *lh_table_heading(const lh_table *table, size_t column)
{
	return column < lh_table_column_count(table) ? table->headings[column] : NULL;
}

unsigned lh_table_field(const lh_table *table, size_t column)
{
	return column < lh_table_column_count(table) ? table->columns[column].field : 0;
}

const char *lh_table_cell(const lh_table *table, size_t row, size_t column)
{
	if (row >= lh_table_row_count(table) || column >= table->column_count)
		return NULL;
	return table->cells[row * table->column_count + column];
}
