/* SPDX-License-Identifier: MIT */
/* All memory of the library comes through here, so that tests can let it run out. */
#ifndef LH_BASE_MEMORY_H
#define LH_BASE_MEMORY_H

#include <stddef.h>

void *lh_malloc(size_t size);
void *lh_realloc(void *pointer, size_t size);
void lh_free(void *pointer);

#endif
