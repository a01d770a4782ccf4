/* SPDX-License-Identifier: MIT */
/* The keys of the records that the tree refers to. */
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"
#include "report/tree.h"

/* Where a record stands, or would, among the places; the capacity is a power of two. */
static size_t place_of(const struct tree *tree, const lh_object *record)
{
	uint64_t hash = (uint64_t)(uintptr_t)record * UINT64_C(0x9E3779B97F4A7C15);
	size_t mask = tree->place_capacity - 1, place = (size_t)(hash >> 32) & mask;

	/* A place holds 1 and the index of a record, or 0. */
	while (tree->places[place] && tree->records[tree->places[place] - 1].record != record)
		place = (place + 1) & mask;
	return place;
}

/* Room for one more: half of the places stay free. */
static int grow(struct tree *tree)
{
	size_t capacity = tree->record_capacity ? 2 * tree->record_capacity : 256;
	struct named *records = NULL;
	size_t *places = NULL;

	if (tree->record_count < tree->record_capacity)
		return 0;
	records = lh_realloc(tree->records, capacity * sizeof(*records));
	if (!records)
		return -1;
	tree->records = records;
	places = lh_malloc(2 * capacity * sizeof(*places));
	if (!places)
		return -1;
	lh_free(tree->places);
	memset(places, 0, 2 * capacity * sizeof(*places));
	tree->places = places;
	tree->place_capacity = 2 * capacity;
	tree->record_capacity = capacity;
	for (size_t i = 0; i < tree->record_count; i++)
		places[place_of(tree, tree->records[i].record)] = i + 1;
	return 0;
}

/* The id by which it can be found; where it has none, its path, which is nobody's id. */
static char *key_of(const lh_object *record)
{
	const char *id = lh_get_text(record, LH_RECORD_ID);

	if (id && lh_dossier_find(lh_object_dossier(record), id) == record)
		return lh_text_copy(id, strlen(id));
	return lh_object_format_path(record);
}

static struct named *find(const struct tree *tree, const lh_object *record)
{
	size_t at = tree->place_capacity && record ? tree->places[place_of(tree, record)] : 0;

	return at ? &tree->records[at - 1] : NULL;
}

const char *lh_tree_find(const struct tree *tree, const lh_object *record)
{
	const struct named *named = find(tree, record);

	return named ? named->key : NULL;
}

const char *lh_tree_refer(struct tree *tree, const lh_object *record)
{
	const char *known = lh_tree_find(tree, record);
	char *key = NULL;

	if (known || tree->failed)
		return known;
	/* The review knows its records also when they were removed since. */
	tree->stale = lh_object_is_removed(record);
	key = tree->stale || grow(tree) ? NULL : key_of(record);
	if (!key) {
		tree->failed = true;
		return NULL;
	}
	tree->records[tree->record_count++] = (struct named){ record, key, 0 };
	tree->places[place_of(tree, record)] = tree->record_count;
	return key;
}

void lh_tree_add_key(struct tree *tree, xmlNode *container, const lh_object *record)
{
	lh_node_add_text(tree, container, "key", lh_tree_refer(tree, record));
}

void lh_tree_mark(struct tree *tree, size_t measure, unsigned mark)
{
	const lh_object *record = NULL;

	for (size_t i = 0; (record = lh_review_record(tree->review, measure, i)); i++)
		if (lh_tree_refer(tree, record))
			find(tree, record)->marks |= mark;
}

bool lh_tree_has_mark(const struct tree *tree, const lh_object *record, unsigned mark)
{
	const struct named *named = find(tree, record);

	return named && (named->marks & mark);
}
