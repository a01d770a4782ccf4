/* SPDX-License-Identifier: MIT */
/* References and owners: which records the cells of a row mean. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lienhiep/model.h>

#include "exchange/exchange.h"

/* ------------------------------------------------------------------ */
/* The index of names                                                  */

static bool add_names(struct lh_object *object, void *data)
{
	lh_import *import = data;

	return object->class_number == CLASS_CITATION || lh_name_index_add(&import->names, object);
}

/*
 * The index is filled when a name is first looked up; with new records, when all of them are
 * known. Those that change have their old names too: one row may know another by either, and what
 * both mean is told apart by no guess.
 */
static bool fill_names(lh_import *import, bool with_drafts)
{
	if (!import->names_filled &&
	    !lh_object_walk(lh_dossier_object(import->dossier), add_names, import))
		return false;
	import->names_filled = true;
	for (; with_drafts && import->names_rows < import->row_count; import->names_rows++) {
		const struct row *row = &import->rows[import->names_rows];

		if (row->draft &&
		    !(row->target ? lh_name_index_add_draft(&import->names, row->draft, row->target)
				  : add_names(row->draft, import)))
			return false;
	}
	return true;
}

/* ------------------------------------------------------------------ */
/* One record                                                          */

/* What a cell is resolved with, and what for. */
struct search {
	lh_import *import;
	uint64_t classes; /* a bit for each class that will do */
	bool quiet;
	lh_error error; /* why nothing was found */
};

/* "organisation, person": the classes that would do, as far as they fit. */
static void list_classes(uint64_t classes, char *list, size_t size)
{
	size_t used = 0;

	list[0] = '\0';
	for (unsigned i = 1; i <= lh_class_count(); i++)
		if (classes >> i & 1 && used + strlen(lh_class_name(i)) + 3 < size) {
			used += (size_t)snprintf(list + used, size - used, "%s%s", used ? ", " : "",
						 lh_class_name(i));
		}
}

static const char *id_of(const lh_object *object)
{
	return object ? lh_get_text(object, LH_RECORD_ID) : NULL;
}

/* Say why a name or an id means no record, or more than one. */
static void explain(struct search *search, const lh_object *other, const struct lh_found *found)
{
	const char *first = id_of(found->first), *second = id_of(found->second);
	char list[160];

	list_classes(search->classes, list, sizeof(list));
	if (first && second)
		lh_error_set(&search->error, LH_ERROR_DUPLICATE,
			     "nhiều bản ghi mang tên ấy (id %s, %s); hãy ghi id",
			     "several records are called so (ids %s, %s); write the id", first,
			     second);
	else if (found->second)
		lh_error_set(
			&search->error, LH_ERROR_DUPLICATE,
			"nhiều bản ghi mang tên ấy mà chưa có đủ id; hãy đặt id trước, rồi ghi id",
			"several records are called so and not all have ids; give them ids first, "
			"and write the id");
	else if (found->first)
		lh_error_set(&search->error, LH_ERROR_VALUE,
			     "bản ghi mang tên ấy chưa có id; hãy đặt id cho nó trước",
			     "the record called so has no id yet; give it one first");
	else if (found->near)
		lh_error_set(&search->error, LH_ERROR_VALUE,
			     "không có bản ghi nào mang id hoặc tên ấy; có phải là «%s»?",
			     "no record has this id or name; did you mean \"%s\"?", found->near);
	else if (other)
		lh_error_set(&search->error, LH_ERROR_CLASS,
			     "id ấy là của một bản ghi lớp %s; ở đây phải là %s",
			     "the id is that of a record of the class %s; here it should be %s",
			     lh_class_name(lh_object_class(other)), list);
	else
		lh_error_set(&search->error, LH_ERROR_VALUE,
			     "không có bản ghi nào mang id hoặc tên ấy (%s)",
			     "no record has this id or name (%s)", list);
}

/* The record that a normalised text means; NULL with search->error. */
static lh_object *find_record(struct search *search, const char *text)
{
	lh_import *import = search->import;
	lh_object *object = lh_dossier_find(import->dossier, text);
	struct lh_found found = { 0 };

	if (object && search->classes >> lh_object_class(object) & 1)
		return object;
	if (!fill_names(import, !search->quiet) ||
	    lh_name_index_find(&import->names, search->classes, text, &found) != LH_OK) {
		lh_error_set_memory(&search->error);
		return NULL;
	}
	if (found.first && !found.second)
		return found.first;
	explain(search, object, &found);
	return NULL;
}

/* Whether the dossier refers to a record that nobody has entered yet by this id. */
static bool is_awaited(const lh_dossier *dossier, const char *id)
{
	const struct lh_anchor *anchor = lh_anchor_find(dossier, id, strlen(id));

	return anchor && !anchor->target;
}

/* Whether a text is the id that the dossier itself is given, where that would do. */
static bool is_dossier(const struct search *search, const char *text)
{
	return search->import->dossier_id && strcmp(search->import->dossier_id, text) == 0 &&
	       search->classes >> CLASS_DOSSIER & 1;
}

/* Put the id that an item means, and a blank. */
static bool put_id(struct search *search, const char *item, size_t length, struct lh_buffer *ids)
{
	char *text = lh_text_copy(item, length), *normal = NULL;
	const char *id = NULL;
	lh_object *object = NULL;
	bool wrong_row = false;

	if (!text)
		lh_error_set_memory(&search->error);
	normal = text ? lh_text_format(text, true, &search->error) : NULL;
	lh_free(text);
	if (!normal)
		return false;
	/* An id goes before a name, also one that nobody has yet. */
	if (is_awaited(search->import->dossier, normal) || is_dossier(search, normal)) {
		id = normal;
	} else {
		object = find_record(search, normal);
		id = id_of(object);
	}
	/* A new record without an id has a row that is wrong, which is told there. */
	wrong_row = object && !id && !lh_object_parent(object) &&
		    lh_object_class(object) != CLASS_DOSSIER;
	if (object && !id && !wrong_row)
		explain(search, NULL, &(struct lh_found){ .first = object });
	if (id) {
		lh_buffer_puts(ids, id);
		lh_buffer_put(ids, " ", 1);
		search->error.code = LH_OK;
	}
	lh_free(normal);
	if (ids->failed)
		lh_error_set_memory(&search->error);
	return (id || wrong_row) && !ids->failed;
}

/* Whether a text of several words names a record with each of them. */
static bool is_all_ids(const struct search *search, const char *item, size_t length)
{
	bool several = false;

	for (size_t word = 0; length; item += word, length -= word) {
		const struct lh_anchor *anchor = NULL;

		word = 0;
		while (word < length && item[word] != ' ')
			word++;
		anchor = lh_anchor_find(search->import->dossier, item, word);
		if (!anchor || !(search->classes >> lh_object_class(anchor->target) & 1))
			return false;
		several = several || word < length;
		while (word < length && item[word] == ' ')
			word++;
	}
	return several;
}

/* ------------------------------------------------------------------ */
/* References                                                          */

/* The ids that a cell means, with a blank after each; NULL if there is none, or with search->error. */
static char *find_ids(struct search *search, const char *cell, bool several)
{
	struct lh_buffer ids = { 0 };
	const char *item = NULL;
	size_t length = 0;
	bool fine = true;

	while (fine && lh_cell_next(&cell, several ? ";\n" : "", &item, &length)) {
		if (!length)
			continue;
		if (!several || !is_all_ids(search, item, length)) {
			fine = put_id(search, item, length, &ids);
			continue;
		}
		for (const char *end = item + length; fine && item < end;) {
			const char *blank = memchr(item, ' ', (size_t)(end - item));

			if (blank != item)
				fine = put_id(search, item, (size_t)((blank ? blank : end) - item),
					      &ids);
			item = blank ? blank + 1 : end;
		}
	}
	/* "; ;" holds nothing. */
	if (fine && ids.size)
		lh_buffer_put(&ids, "", 1);
	if (ids.failed)
		lh_error_set_memory(&search->error);
	if (fine && !ids.failed)
		return ids.data;
	lh_buffer_destroy(&ids);
	return NULL;
}

char *lh_references_read(lh_import *import, unsigned field, const char *cell, bool quiet,
			 lh_error *error)
{
	struct search search = { .import = import,
				 .classes = lh_field_row(field)->to,
				 .quiet = quiet };
	char *ids = find_ids(&search, cell, lh_field_type(field) == LH_TYPE_REFS);

	*error = search.error;
	return ids;
}

/* Note why a cell could not be resolved; false. */
static bool refuse(lh_import *import, struct row *row, size_t column, const lh_error *error,
		   bool quiet)
{
	if (error->code == LH_ERROR_MEMORY || !quiet)
		lh_import_refuse(import, row, column, error);
	return false;
}

static bool set_reference(lh_import *import, struct row *row, size_t column, unsigned field,
			  bool quiet)
{
	const char *cell = lh_row_cell(row, column);
	lh_error error = { .code = LH_OK };
	char *ids = cell ? lh_references_read(import, field, cell, quiet, &error) : NULL;

	if (ids)
		lh_set_field(row->draft, field, ids, &error);
	lh_free(ids);
	if (error.code == LH_OK)
		return true;
	return refuse(import, row, column, &error, quiet);
}

/* ------------------------------------------------------------------ */
/* Owners                                                              */

/* The record at a path as lh_object_format_path() writes it, or NULL. */
static lh_object *find_path(const lh_dossier *dossier, const char *path)
{
	static const char root[] = "/dossier";
	lh_object *object = lh_dossier_object(dossier);

	if (strncmp(path, root, strlen(root)) != 0)
		return NULL;
	for (path += strlen(root); object && *path;) {
		char name[64] = "";
		unsigned long number = 0;
		char *end = NULL;
		size_t length = 0;
		unsigned field = 0;

		length = *path == '/' ? strcspn(path + 1, "/") : 0;
		if (!length || length >= sizeof(name) || !path[1 + length])
			return NULL;
		memcpy(name, path + 1, length);
		field = lh_class_field_find(lh_object_class(object), name);
		path += 2 + length;
		path += strcspn(path, "[/");
		if (*path != '[')
			return NULL;
		number = strtoul(path + 1, &end, 10);
		if (*end != ']' || !number)
			return NULL;
		path = end + 1;
		object = lh_field_type(field) == LH_TYPE_CHILDREN
				 ? lh_list_get(object, field, number - 1)
				 : NULL;
	}
	return object;
}

/* The record that a cell of the column `in` means; NULL with search->error. */
static lh_object *find_owner(struct search *search, const char *cell)
{
	const lh_dossier *dossier = search->import->dossier;
	char *normal = lh_text_format(cell, true, &search->error);
	lh_object *owner = NULL;

	if (!normal)
		return NULL;
	if (*normal == '/') {
		owner = find_path(dossier, normal);
		if (owner && !(search->classes >> lh_object_class(owner) & 1))
			owner = NULL;
		if (!owner)
			explain(search, NULL, &(struct lh_found){ 0 });
	} else if (is_dossier(search, normal) ||
		   (strcmp(normal, lh_class_name(CLASS_DOSSIER)) == 0 &&
		    !lh_dossier_find(dossier, normal))) {
		owner = lh_dossier_object(dossier);
	} else {
		owner = find_record(search, normal);
	}
	lh_free(normal);
	return owner;
}

/* The column of owners, or SIZE_MAX. */
static size_t owner_column(const struct table *table)
{
	for (size_t i = 0; i < table->column_count; i++)
		if (table->columns[i].kind == COLUMN_IN)
			return i;
	return SIZE_MAX;
}

static bool set_owner(lh_import *import, struct row *row, bool quiet)
{
	const struct table *table = &import->tables[row->table];
	struct search search = { .import = import, .quiet = quiet, .classes = table->owners };
	size_t column = owner_column(table);
	const char *cell = lh_row_cell(row, column);
	char list[160];

	row->owner = cell ? find_owner(&search, cell) : lh_dossier_object(import->dossier);
	if (!row->owner)
		return refuse(import, row, column, &search.error, quiet);
	row->container = lh_container(lh_object_class(row->owner), table->class_number);
	if (row->container)
		return true;
	list_classes(search.classes, list, sizeof(list));
	if (!quiet)
		lh_import_problem(import, row, cell ? column : SIZE_MAX, LH_ERROR_CLASS,
				  "bản ghi lớp %s phải nằm trong %s: hãy ghi bản ghi ấy vào cột "
				  "«%s»",
				  "a record of the class %s stands in one of %s: say in which in "
				  "the column \"%s\"",
				  lh_class_name(table->class_number), list, lh_column_in);
	return false;
}

/* A record that is there stays where it is. */
static bool check_owner(lh_import *import, struct row *row)
{
	const struct table *table = &import->tables[row->table];
	size_t column = owner_column(table);

	if (!lh_row_cell(row, column))
		return true;
	if (!set_owner(import, row, false))
		return false;
	if (row->owner == lh_object_parent(row->target))
		return true;
	lh_import_problem(import, row, column, LH_ERROR_ARGUMENT,
			  "bản ghi đang nằm ở chỗ khác; nhập bảng không chuyển chỗ bản ghi",
			  "the record stands elsewhere; an import moves no records");
	return false;
}

/* ------------------------------------------------------------------ */

bool lh_row_relate(lh_import *import, struct row *row, bool quiet)
{
	const struct table *table = &import->tables[row->table];
	bool fine = row->target ? check_owner(import, row) : set_owner(import, row, quiet);

	for (size_t i = 0; i < table->column_count; i++) {
		unsigned field = lh_row_field(row, table, i);
		lh_type type = lh_field_type(field);

		if (type == LH_TYPE_REF || type == LH_TYPE_REFS)
			fine = set_reference(import, row, i, field, quiet) && fine;
	}
	return fine;
}

void lh_import_relate(lh_import *import)
{
	for (size_t i = 0; i < import->row_count && lh_import_goes_on(import); i++)
		if (import->rows[i].draft)
			lh_row_relate(import, &import->rows[i], false);
}
