/* SPDX-License-Identifier: MIT */
#include <stdint.h>
#include <string.h>

#include "base/arena.h"
#include "base/memory.h"

#if defined(__SANITIZE_ADDRESS__)
#define WITH_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define WITH_ASAN 1
#endif
#endif

#ifdef WITH_ASAN
#include <sanitizer/asan_interface.h>
#else
/* Without the sanitizer nothing watches pieces that were given back. */
#define ASAN_POISON_MEMORY_REGION(pointer, size) ((void)(pointer), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(pointer, size) ((void)(pointer), (void)(size))
#endif

enum { FIRST_BLOCK = 16 * 1024, LAST_BLOCK = 4 * 1024 * 1024 };

struct lh_arena_block {
	struct lh_arena_block *next;
	size_t size;
};

struct lh_arena_large {
	struct lh_arena_large *next, *previous;
};

void lh_arena_init(struct lh_arena *arena)
{
	*arena = (struct lh_arena){ .block_size = FIRST_BLOCK };
}

void lh_arena_destroy(struct lh_arena *arena)
{
	while (arena->blocks) {
		struct lh_arena_block *next = arena->blocks->next;

		ASAN_UNPOISON_MEMORY_REGION(arena->blocks, arena->blocks->size);
		lh_free(arena->blocks);
		arena->blocks = next;
	}
	while (arena->large) {
		struct lh_arena_large *next = arena->large->next;

		lh_free(arena->large);
		arena->large = next;
	}
}

/* The size that a piece really takes, and the free list of that size. */
static size_t round_up(size_t size, unsigned *list)
{
	size_t rounded = (size + 7) & ~(size_t)7;
	unsigned more = ARENA_SMALL / 8;

	if (rounded <= ARENA_SMALL) {
		*list = (unsigned)(rounded / 8) - 1;
		return rounded;
	}
	for (rounded = 2 * (size_t)ARENA_SMALL; rounded < size; rounded *= 2)
		more++;
	*list = more;
	return rounded;
}

static void *alloc_large(struct lh_arena *arena, size_t size)
{
	struct lh_arena_large *piece = NULL;

	if (size > SIZE_MAX - sizeof(*piece))
		return NULL;
	piece = lh_malloc(sizeof(*piece) + size);
	if (!piece)
		return NULL;
	piece->previous = NULL;
	piece->next = arena->large;
	if (piece->next)
		piece->next->previous = piece;
	arena->large = piece;
	arena->size += sizeof(*piece) + size;
	return memset(piece + 1, 0, size);
}

static void release_large(struct lh_arena *arena, void *pointer, size_t size)
{
	struct lh_arena_large *piece = (struct lh_arena_large *)pointer - 1;

	if (piece->previous)
		piece->previous->next = piece->next;
	else
		arena->large = piece->next;
	if (piece->next)
		piece->next->previous = piece->previous;
	arena->size -= sizeof(*piece) + size;
	lh_free(piece);
}

static void put_free(struct lh_arena *arena, void *pointer, size_t rounded, unsigned list)
{
	*(void **)pointer = arena->free_lists[list];
	arena->free_lists[list] = pointer;
	ASAN_POISON_MEMORY_REGION((char *)pointer + sizeof(void *), rounded - sizeof(void *));
}

/* What is left of a block goes to the free lists, piece by piece. */
static void keep_rest(struct lh_arena *arena)
{
	size_t rest = (size_t)(arena->end - arena->next);

	ASAN_UNPOISON_MEMORY_REGION(arena->next, rest);
	while (rest >= 8) {
		size_t size = rest < ARENA_SMALL ? rest : ARENA_SMALL;

		put_free(arena, arena->next, size, (unsigned)(size / 8) - 1);
		arena->next += size;
		rest -= size;
	}
}

static int add_block(struct lh_arena *arena)
{
	struct lh_arena_block *block = lh_malloc(arena->block_size);

	if (!block)
		return -1;
	keep_rest(arena);
	block->next = arena->blocks;
	block->size = arena->block_size;
	arena->blocks = block;
	arena->next = (char *)(block + 1);
	arena->end = (char *)block + arena->block_size;
	arena->size += arena->block_size;
	ASAN_POISON_MEMORY_REGION(arena->next, arena->end - arena->next);
	if (arena->block_size < LAST_BLOCK)
		arena->block_size *= 2;
	return 0;
}

void *lh_arena_alloc(struct lh_arena *arena, size_t size)
{
	unsigned list = 0;
	void *pointer = NULL;

	if (size > ARENA_LARGE)
		return alloc_large(arena, size);
	size = round_up(size, &list);
	pointer = arena->free_lists[list];
	if (pointer) {
		ASAN_UNPOISON_MEMORY_REGION(pointer, size);
		arena->free_lists[list] = *(void **)pointer;
		return memset(pointer, 0, size);
	}
	/* A block must be able to hold what is asked for. */
	while (arena->block_size < 2 * size)
		arena->block_size *= 2;
	if ((size_t)(arena->end - arena->next) < size && add_block(arena))
		return NULL;
	pointer = arena->next;
	arena->next += size;
	ASAN_UNPOISON_MEMORY_REGION(pointer, size);
	return memset(pointer, 0, size);
}

void lh_arena_release(struct lh_arena *arena, void *pointer, size_t size)
{
	unsigned list = 0;

	if (!pointer)
		return;
	if (size > ARENA_LARGE) {
		release_large(arena, pointer, size);
		return;
	}
	size = round_up(size, &list);
	put_free(arena, pointer, size, list);
}

size_t lh_arena_size(const struct lh_arena *arena)
{
	return arena->size;
}
