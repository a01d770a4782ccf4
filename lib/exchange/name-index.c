/* SPDX-License-Identifier: MIT */
/*
 * What records are called. A cell may name a record as people do, but only in
 * full and exactly: "Hội Vật lý" and "Hội Vạt lý" may both be right, so what
 * differs in marks or case is proposed and not taken.
 */
#include <stdlib.h>
#include <string.h>

#include "base/compare.h"
#include "exchange/exchange.h"

enum { LONGEST_NAME = 1024 };

/* ------------------------------------------------------------------ */
/* The index                                                           */

struct addition {
	struct lh_name_index *names;
	lh_object *object;
};

static bool add_name(const char *name, void *data)
{
	const struct addition *addition = data;
	struct lh_name_index *names = addition->names;
	struct lh_name_entry entry = { .object = addition->object, .order = names->count };
	struct lh_name_entry *entries =
		lh_reserve(names->entries, names->count, &names->capacity, sizeof(*entries));

	if (!entries)
		return false;
	names->entries = entries;
	entry.name = lh_text_copy(name, strlen(name));
	entry.folded = entry.name ? lh_text_format_folded(name, NULL) : NULL;
	if (!entry.folded) {
		lh_free(entry.name);
		return false;
	}
	names->entries[names->count++] = entry;
	names->sorted = false;
	return true;
}

bool lh_name_index_add(struct lh_name_index *names, lh_object *object)
{
	struct addition addition = { names, object };
	char buffer[LONGEST_NAME];
	const char *name = lh_object_name(object, buffer, sizeof(buffer));

	return (!*name || add_name(name, &addition)) &&
	       lh_object_visit_names(object, add_name, &addition);
}

bool lh_name_index_add_draft(struct lh_name_index *names, const lh_object *draft, lh_object *object)
{
	struct addition addition = { names, object };

	return lh_object_visit_names(draft, add_name, &addition);
}

void lh_name_index_free(struct lh_name_index *names)
{
	for (size_t i = 0; i < names->count; i++) {
		lh_free(names->entries[i].folded);
		lh_free(names->entries[i].name);
	}
	lh_free(names->entries);
	*names = (struct lh_name_index){ 0 };
}

/* By what names are folded to, class, name, and which came first. */
static int compare(const void *a, const void *b)
{
	const struct lh_name_entry *first = a, *second = b;
	int order = strcmp(first->folded, second->folded);

	if (!order)
		order = (int)lh_object_class(first->object) - (int)lh_object_class(second->object);
	if (!order)
		order = strcmp(first->name, second->name);
	if (!order)
		order = lh_compare(first->order, second->order);
	return order;
}

/* Where a name of a class is, or would be. */
static size_t lower_bound(const struct lh_name_index *names, const char *folded,
			  unsigned class_number, const char *name)
{
	size_t low = 0, high = names->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const struct lh_name_entry *entry = &names->entries[middle];
		int order = strcmp(entry->folded, folded);

		if (!order)
			order = (int)lh_object_class(entry->object) - (int)class_number;
		if (!order)
			order = strcmp(entry->name, name);
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static bool is_near(const struct lh_name_index *names, size_t at, const char *folded,
		    unsigned class_number)
{
	return at < names->count && lh_object_class(names->entries[at].object) == class_number &&
	       strcmp(names->entries[at].folded, folded) == 0;
}

static void find_in_class(const struct lh_name_index *names, const char *folded,
			  unsigned class_number, const char *name, struct lh_found *found)
{
	size_t at = lower_bound(names, folded, class_number, name);

	/* Those that differ in marks or case stand before and after. */
	if (at && is_near(names, at - 1, folded, class_number))
		found->near = names->entries[at - 1].name;
	for (; !found->second && is_near(names, at, folded, class_number); at++) {
		const struct lh_name_entry *entry = &names->entries[at];

		if (strcmp(entry->name, name) != 0) {
			found->near = entry->name;
			return;
		}
		if (!found->first)
			found->first = entry->object;
		else if (entry->object != found->first)
			found->second = entry->object;
	}
}

lh_error_code lh_name_index_find(struct lh_name_index *names, uint64_t classes, const char *text,
				 struct lh_found *found)
{
	lh_error error = { .code = LH_OK };
	char *normal = lh_text_format(text, true, &error);
	char *folded = normal ? lh_text_format_folded(normal, &error) : NULL;

	*found = (struct lh_found){ 0 };
	if (!names->sorted && names->count)
		qsort(names->entries, names->count, sizeof(*names->entries), compare);
	names->sorted = true;
	for (; folded && classes && !found->second; classes &= classes - 1)
		find_in_class(names, folded, (unsigned)__builtin_ctzll(classes), normal, found);
	lh_free(folded);
	lh_free(normal);
	return error.code == LH_ERROR_MEMORY ? LH_ERROR_MEMORY : LH_OK;
}
