/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/memory.h"
#include "review/once.h"

/* The slot of a record, or the free one where it would stand. The capacity is a power of two. */
static size_t find_slot(const struct once *once, const lh_object *record)
{
	/* The low bits of an address say little: by the golden ratio all of them are mixed. */
	size_t mask = once->capacity - 1;
	size_t slot = (size_t)((uint64_t)(uintptr_t)record * 0x9E3779B97F4A7C15U >> 32) & mask;

	while (once->slots[slot] && once->slots[slot] != record)
		slot = (slot + 1) & mask;
	return slot;
}

static int grow(struct once *once)
{
	struct once larger = { .count = once->count,
			       .capacity = once->capacity ? once->capacity * 2 : 16 };

	larger.slots = lh_malloc(larger.capacity * sizeof(*larger.slots));
	if (!larger.slots)
		return -1;
	memset(larger.slots, 0, larger.capacity * sizeof(*larger.slots));
	for (size_t i = 0; i < once->capacity; i++)
		if (once->slots[i])
			larger.slots[find_slot(&larger, once->slots[i])] = once->slots[i];
	lh_free(once->slots);
	*once = larger;
	return 0;
}

bool lh_once_has(const struct once *once, const lh_object *record)
{
	return once->capacity && once->slots[find_slot(once, record)];
}

int lh_once_add(struct once *once, const lh_object *record)
{
	size_t slot = 0;

	/* At most half full, or a search takes long. */
	if (once->count * 2 >= once->capacity && grow(once))
		return -1;
	slot = find_slot(once, record);
	if (once->slots[slot])
		return 0;
	once->slots[slot] = record;
	once->count++;
	return 1;
}

void lh_once_free(struct once *once)
{
	lh_free(once->slots);
	*once = (struct once){ 0 };
}
