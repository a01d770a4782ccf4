/* SPDX-License-Identifier: MIT */
/* Records by their class and by what they are called. */
#include <string.h>

#include "base/array.h"
#include "base/memory.h"
#include "store.h"

enum { LONGEST_NAME = 1024 };

bool lh_object_visit_names(const lh_object *object, bool (*visit)(const char *name, void *data),
			   void *data)
{
	const char *name = NULL;
	unsigned field = 0;

	while ((field = lh_class_next_field(lh_object_class(object), field))) {
		const struct lh_field *row = lh_field_row(field);
		bool other = row->flags & FIELD_OTHER_NAME;

		if (row->type == LH_TYPE_LABEL && (other || row->flags & FIELD_NAMING)) {
			const char *language = NULL;

			for (size_t i = 0; (name = lh_get_label(object, field, language));) {
				if (!visit(name, data))
					return false;
				language = lh_get_label_language(object, field, i++);
				if (!language)
					break;
			}
		} else if (row->type == LH_TYPE_LABELS && other) {
			for (size_t i = 0; (name = lh_list_get_text(object, field, i)); i++)
				if (!visit(name, data))
					return false;
		} else if (row->type == LH_TYPE_TEXT && other) {
			name = lh_get_text(object, field);
			if (name && !visit(name, data))
				return false;
		}
	}
	return true;
}

struct search {
	unsigned class_number; /* 0: any */
	const char *folded;    /* NULL: whatever they are called */
	lh_object **found;
	size_t count, capacity;
	bool failed;
};

/* False: this is the name, or memory ran out. */
static bool is_other_name(const char *name, void *data)
{
	struct search *search = data;
	char *folded = lh_text_format_folded(name, NULL);
	bool other = folded && !strstr(folded, search->folded);

	search->failed |= !folded;
	lh_free(folded);
	return other;
}

static bool is_called(struct search *search, const lh_object *object)
{
	char buffer[LONGEST_NAME];
	const char *name = lh_object_name(object, buffer, sizeof(buffer));

	return (*name && !is_other_name(name, search)) ||
	       !lh_object_visit_names(object, is_other_name, search);
}

static bool look_at(struct lh_object *object, void *data)
{
	struct search *search = data;
	unsigned class_number = object->class_number;
	lh_object **found = NULL;

	if (search->class_number ? class_number != search->class_number
				 : class_number == CLASS_DOSSIER || class_number == CLASS_CITATION)
		return true;
	if (search->folded && !is_called(search, object))
		return !search->failed;
	found = lh_reserve(search->found, search->count, &search->capacity, sizeof(lh_object *));
	search->failed |= !found;
	if (search->failed)
		return false;
	search->found = found;
	search->found[search->count++] = object;
	return true;
}

lh_object **lh_dossier_search(const lh_dossier *dossier, unsigned class_number, const char *text,
			      size_t *count, lh_error *error)
{
	struct search search = { .class_number = class_number };
	char *folded = NULL;

	lh_error_clear(error);
	if (!dossier || !count) {
		lh_error_set(error, LH_ERROR_ARGUMENT, "cần một hồ sơ và chỗ cho số lượng (NULL)",
			     "a search needs a dossier and a place for the count (NULL)");
		return NULL;
	}
	*count = 0;
	if (class_number && !lh_class_name(class_number)) {
		lh_error_set(error, LH_ERROR_CLASS, "không có lớp số %u",
			     "there is no class number %u", class_number);
		return NULL;
	}
	if (text) {
		folded = lh_text_format_folded(text, error);
		if (!folded)
			return NULL;
		search.folded = folded;
	}
	/* An array, also of none. */
	search.found = lh_reserve(NULL, 0, &search.capacity, sizeof(lh_object *));
	search.failed = !search.found;
	if (!search.failed)
		lh_object_walk(lh_dossier_object(dossier), look_at, &search);
	lh_free(folded);
	if (search.failed) {
		lh_free(search.found);
		lh_error_set_memory(error);
		return NULL;
	}
	*count = search.count;
	return search.found;
}
