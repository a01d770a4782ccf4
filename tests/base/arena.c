/* SPDX-License-Identifier: MIT */
/* The arena: pieces are zeros, aligned, apart from each other, and used again. */
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/arena.h"
#include "common/exhaust.h"
#include "suites.h"

static struct lh_arena arena;

static void setup(void)
{
	lh_arena_init(&arena);
}

static void teardown(void)
{
	lh_arena_destroy(&arena);
}

static const size_t sizes[] = {
	1,
	7,
	8,
	9,
	16,
	40,
	255,
	256,
	257,
	511,
	512,
	513,
	1000,
	4096,
	32768,
	32769,
	ARENA_LARGE - 1,
	ARENA_LARGE,
	ARENA_LARGE + 1,
	200000,
	5 * 1024 * 1024,
};

static bool is_zero(const unsigned char *piece, size_t size)
{
	return !*piece && memcmp(piece, piece + 1, size - 1) == 0;
}

START_TEST(test_pieces)
{
	enum { ROUNDS = 40 };
	static unsigned char *pieces[ROUNDS][COUNT_OF(sizes)];

	for (unsigned i = 0; i < ROUNDS; i++)
		for (size_t j = 0; j < COUNT_OF(sizes); j++) {
			if (sizes[j] > ARENA_LARGE && i > 3)
				continue;
			pieces[i][j] = lh_arena_alloc(&arena, sizes[j]);
			ck_assert_ptr_nonnull(pieces[i][j]);
			ck_assert_uint_eq((uintptr_t)pieces[i][j] % 8, 0);
			ck_assert(is_zero(pieces[i][j], sizes[j]));
			memset(pieces[i][j], (int)(i * COUNT_OF(sizes) + j) & 0xFF, sizes[j]);
		}
	/* None was written over by another. */
	for (unsigned i = 0; i < ROUNDS; i++)
		for (size_t j = 0; j < COUNT_OF(sizes); j++) {
			const unsigned char *piece = pieces[i][j];

			if (!piece)
				continue;
			ck_assert_uint_eq(*piece, (i * COUNT_OF(sizes) + j) & 0xFF);
			ck_assert(sizes[j] == 1 || memcmp(piece, piece + 1, sizes[j] - 1) == 0);
		}
}
END_TEST

/* A piece that was given back comes again, as zeros, and costs nothing more. */
START_TEST(test_again)
{
	size_t size = sizes[_i], taken = 0;
	int rounds = size > ARENA_LARGE ? 10 : 1000;
	void *piece = lh_arena_alloc(&arena, size), *other = lh_arena_alloc(&arena, size);

	memset(piece, 0xAA, size);
	memset(other, 0xBB, size);
	taken = lh_arena_size(&arena);
	for (int i = 0; i < rounds; i++) {
		lh_arena_release(&arena, piece, size);
		piece = lh_arena_alloc(&arena, size);
		ck_assert_ptr_nonnull(piece);
		ck_assert(is_zero(piece, size));
		ck_assert_uint_eq(lh_arena_size(&arena), taken);
		memset(piece, 0xAA, size);
	}
	ck_assert_uint_eq(*(unsigned char *)other, 0xBB);
	if (size > ARENA_LARGE) {
		/* Large ones go back to the system. */
		lh_arena_release(&arena, other, size);
		ck_assert_uint_lt(lh_arena_size(&arena), taken);
		ck_assert_uint_eq(((unsigned char *)piece)[size - 1], 0xAA);
	}
	lh_arena_release(&arena, NULL, size);
}
END_TEST

/* Growing by small pieces takes few and bigger blocks, not one for each. */
START_TEST(test_growth)
{
	enum { COUNT = 200000, SIZE = 48 };

	ck_assert_uint_eq(lh_arena_size(&arena), 0);
	for (int i = 0; i < COUNT; i++)
		ck_assert_ptr_nonnull(lh_arena_alloc(&arena, SIZE));
	ck_assert_uint_ge(lh_arena_size(&arena), (size_t)COUNT * SIZE);
	ck_assert_uint_le(lh_arena_size(&arena),
			  (size_t)COUNT * SIZE + 4 * 1024 * 1024 + 64 * 1024);
}
END_TEST

START_TEST(test_impossible)
{
	size_t taken = lh_arena_size(&arena);

	ck_assert_ptr_null(lh_arena_alloc(&arena, SIZE_MAX));
	ck_assert_ptr_null(lh_arena_alloc(&arena, SIZE_MAX - 8));
	ck_assert_uint_eq(lh_arena_size(&arena), taken);
	ck_assert_ptr_nonnull(lh_arena_alloc(&arena, 8));
}
END_TEST

/* Without memory for a large piece there is none, and the arena is as it was. */
START_TEST(test_exhausted)
{
	size_t taken = 0;

	ck_assert_ptr_nonnull(lh_arena_alloc(&arena, 8));
	taken = lh_arena_size(&arena);
	/* The first that is asked is the arena, the second the system. */
	exhaust_begin(2, false);
	ck_assert_ptr_null(lh_arena_alloc(&arena, ARENA_LARGE + 1));
	ck_assert(exhaust_end());
	ck_assert_uint_eq(lh_arena_size(&arena), taken);
	ck_assert_ptr_nonnull(lh_arena_alloc(&arena, ARENA_LARGE + 1));
}
END_TEST

Suite *lh_arena_suite(void)
{
	Suite *suite = suite_create("arena");
	TCase *tests = tcase_create("arena");

	tcase_add_checked_fixture(tests, setup, teardown);
	tcase_add_test(tests, test_pieces);
	tcase_add_loop_test(tests, test_again, 0, COUNT_OF(sizes));
	tcase_add_test(tests, test_growth);
	tcase_add_test(tests, test_impossible);
	tcase_add_test(tests, test_exhausted);
	suite_add_tcase(suite, tests);
	return suite;
}
