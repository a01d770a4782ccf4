/* SPDX-License-Identifier: MIT */
#include "base/array.h"
#include "base/memory.h"

void *lh_reserve(void *items, size_t count, size_t *capacity, size_t size)
{
	size_t wanted = *capacity ? *capacity * 2 : 8;
	void *grown = NULL;

	if (count < *capacity)
		return items;
	grown = lh_realloc(items, wanted * size);
	if (grown)
		*capacity = wanted;
	return grown;
}
