/* SPDX-License-Identifier: MIT */
/* What qsort() and bsearch() ask for. */
#ifndef LH_BASE_COMPARE_H
#define LH_BASE_COMPARE_H

#include <stdint.h>

/* Less than, equal to or greater than 0, as @a is beside @b: of numbers and places in a list. */
static inline int lh_compare(uintmax_t a, uintmax_t b)
{
	return (a > b) - (a < b);
}

/* The same of addresses, which have some order. */
static inline int lh_compare_addresses(const void *a, const void *b)
{
	return lh_compare((uintptr_t)a, (uintptr_t)b);
}

#endif
