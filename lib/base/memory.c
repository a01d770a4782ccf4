/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "base/memory.h"

void *lh_malloc(size_t size)
{
	return malloc(size);
}

void *lh_realloc(void *pointer, size_t size)
{
	return realloc(pointer, size);
}

void lh_free(void *pointer)
{
	free(pointer);
}
