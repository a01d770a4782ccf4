/* SPDX-License-Identifier: MIT */
/* Arrays that grow by one item after another. */
#ifndef LH_BASE_ARRAY_H
#define LH_BASE_ARRAY_H

#include <stddef.h>

/*
 * Make room for one item of a size after the @count that an array has. Returns the array, which may
 * have moved, or NULL: no memory, and the array is as it was.
 */
void *lh_reserve(void *items, size_t count, size_t *capacity, size_t size);

#endif
