/* SPDX-License-Identifier: MIT */
/* Sixteen bytes that are looked at together: comparisons give 0xFF where they hold, and else 0. */
#ifndef LH_BASE_BLOCK_H
#define LH_BASE_BLOCK_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

enum { BLOCK = 16 };

typedef uint8_t lh_block __attribute__((vector_size(BLOCK)));

static inline lh_block lh_block_load(const char *text)
{
	lh_block bytes;

	memcpy(&bytes, text, sizeof(bytes));
	return bytes;
}

/* Whether something holds of any byte. */
static inline bool lh_block_any(lh_block bytes)
{
	uint64_t halves[2];

	memcpy(halves, &bytes, sizeof(halves));
	return halves[0] | halves[1];
}

#endif
