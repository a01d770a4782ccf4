/* SPDX-License-Identifier: MIT */
/*
 * Memory that lives as long as its owner: pieces are cut from big blocks and
 * freed together. A piece that is given back is used again for one of its size.
 */
#ifndef LH_BASE_ARENA_H
#define LH_BASE_ARENA_H

#include <stddef.h>

enum {
	ARENA_SMALL = 256,                  /* up to here, a free list for every 8 bytes */
	ARENA_LARGE = 64 * 1024,            /* from here on, a piece is an allocation of its own */
	ARENA_LISTS = ARENA_SMALL / 8 + 8   /* and powers of two between the two */
};

struct lh_arena {
	char *next, *end; /* of the newest block */
	struct lh_arena_block *blocks;
	struct lh_arena_large *large;
	void *free_lists[ARENA_LISTS];
	size_t block_size; /* of the next block */
	size_t size;       /* taken from the system */
};

void lh_arena_init(struct lh_arena *arena);
void lh_arena_destroy(struct lh_arena *arena);
/* A piece of zeros, aligned to 8 bytes; NULL when memory runs out. */
void *lh_arena_alloc(struct lh_arena *arena, size_t size);
/* Give back a piece, with the size that it was asked for; NULL is allowed. */
void lh_arena_release(struct lh_arena *arena, void *pointer, size_t size);
/* Bytes taken from the system. */
size_t lh_arena_size(const struct lh_arena *arena);

#endif
