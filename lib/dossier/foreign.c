/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/memory.h"
#include "foreign.h"

struct entry {
	const void *thing; /* NULL: free */
	uint32_t place;
	struct lh_foreign *first, *last;
};

struct lh_foreign_table {
	struct entry *entries;
	size_t count, capacity; /* capacity: a power of two */
};

static size_t home(const struct lh_foreign_table *table, const void *thing, uint32_t place)
{
	uint64_t sum = ((uint64_t)(uintptr_t)thing + place) * UINT64_C(0x9E3779B97F4A7C15);

	return (size_t)(sum >> 32) & (table->capacity - 1);
}

/* The entry of a place, or the free one where it belongs. */
static struct entry *probe(const struct lh_foreign_table *table, const void *thing, uint32_t place)
{
	size_t at = home(table, thing, place);

	while (table->entries[at].thing &&
	       (table->entries[at].thing != thing || table->entries[at].place != place))
		at = (at + 1) & (table->capacity - 1);
	return &table->entries[at];
}

static bool reserve(struct lh_dossier *dossier)
{
	struct lh_foreign_table *table = dossier->foreign;
	struct lh_foreign_table grown = { 0 };

	if (!table) {
		table = lh_malloc(sizeof(*table));
		if (!table)
			return false;
		*table = (struct lh_foreign_table){ 0 };
		dossier->foreign = table;
	}
	if (table->count + 1 <= table->capacity / 4 * 3)
		return true;
	grown.capacity = table->capacity ? table->capacity * 2 : 16;
	grown.entries = lh_malloc(grown.capacity * sizeof(*grown.entries));
	if (!grown.entries)
		return false;
	memset(grown.entries, 0, grown.capacity * sizeof(*grown.entries));
	for (size_t i = 0; i < table->capacity; i++) {
		struct entry *entry = &table->entries[i];

		if (entry->thing)
			*probe(&grown, entry->thing, entry->place) = *entry;
	}
	grown.count = table->count;
	lh_free(table->entries);
	*table = grown;
	return true;
}

static struct entry *find(const struct lh_object *owner, const void *thing, uint32_t place)
{
	struct entry *entry = NULL;

	if (!(owner->flags & OBJECT_FOREIGN))
		return NULL;
	entry = probe(owner->dossier->foreign, thing, place);
	return entry->thing ? entry : NULL;
}

/* Free an entry and close the gap, so that no entry behind it gets lost. */
static void take_out(struct lh_foreign_table *table, struct entry *entry)
{
	size_t mask = table->capacity - 1, gap = (size_t)(entry - table->entries);

	for (size_t at = (gap + 1) & mask; table->entries[at].thing; at = (at + 1) & mask) {
		size_t first = home(table, table->entries[at].thing, table->entries[at].place);

		if (((at - first) & mask) < ((at - gap) & mask))
			continue;
		table->entries[gap] = table->entries[at];
		gap = at;
	}
	table->entries[gap] = (struct entry){ 0 };
	table->count--;
}

static void release(struct lh_dossier *dossier, struct lh_foreign *node)
{
	lh_release_text(dossier, node->declaration);
	lh_release_text(dossier, node->name);
	lh_release_text(dossier, node->text);
	lh_arena_release(&dossier->arena, node, sizeof(*node));
}

/* ------------------------------------------------------------------ */

const struct lh_foreign *lh_foreign_get(const struct lh_object *owner, const void *thing,
					enum foreign_place place)
{
	const struct entry *entry = find(owner, thing, place);

	return entry ? entry->first : NULL;
}

static bool store(struct lh_dossier *dossier, char **to, const char *text)
{
	*to = text ? lh_store_text(dossier, text, strlen(text)) : NULL;
	return *to || !text;
}

lh_error_code lh_foreign_add(struct lh_object *owner, const void *thing, enum foreign_place place,
			     const char *declaration, const char *name, const char *text)
{
	struct lh_dossier *dossier = owner->dossier;
	struct lh_foreign *node = lh_arena_alloc(&dossier->arena, sizeof(*node));
	struct entry *entry = NULL;

	if (!node)
		return LH_ERROR_MEMORY;
	if (!store(dossier, &node->declaration, declaration) || !store(dossier, &node->name, name) ||
	    !store(dossier, &node->text, text) || !reserve(dossier)) {
		release(dossier, node);
		return LH_ERROR_MEMORY;
	}
	entry = probe(dossier->foreign, thing, place);
	if (!entry->thing) {
		*entry = (struct entry){ thing, place, node, node };
		dossier->foreign->count++;
	} else {
		entry->last->next = node;
		entry->last = node;
	}
	owner->flags |= OBJECT_FOREIGN;
	return LH_OK;
}

void lh_foreign_remove(struct lh_object *owner, const void *thing)
{
	for (uint32_t place = FOREIGN_BEFORE; place <= FOREIGN_ITEM_END; place++) {
		struct entry *entry = find(owner, thing, place);
		struct lh_foreign *next = NULL;

		if (!entry)
			continue;
		for (struct lh_foreign *node = entry->first; node; node = next) {
			next = node->next;
			release(owner->dossier, node);
		}
		take_out(owner->dossier->foreign, entry);
	}
}

void lh_foreign_move(struct lh_object *owner, const void *from, const void *to)
{
	for (uint32_t place = FOREIGN_BEFORE; place <= FOREIGN_ITEM_END; place++) {
		struct entry *entry = find(owner, from, place);
		struct entry moved = { 0 };

		if (!entry)
			continue;
		moved = *entry;
		take_out(owner->dossier->foreign, entry);
		moved.thing = to;
		*probe(owner->dossier->foreign, to, place) = moved;
		owner->dossier->foreign->count++;
	}
}

lh_error_code lh_foreign_copy(struct lh_object *to_owner, const void *to,
			      const struct lh_object *from_owner, const void *from)
{
	lh_error_code code = LH_OK;

	for (unsigned place = FOREIGN_BEFORE; place <= FOREIGN_ITEM_END; place++) {
		const struct lh_foreign *node =
			lh_foreign_get(from_owner, from, (enum foreign_place)place);

		for (; node && code == LH_OK; node = node->next)
			code = lh_foreign_add(to_owner, to, (enum foreign_place)place,
					      node->declaration, node->name, node->text);
	}
	return code;
}

void lh_foreign_destroy(struct lh_dossier *dossier)
{
	if (dossier->foreign)
		lh_free(dossier->foreign->entries);
	lh_free(dossier->foreign);
}
