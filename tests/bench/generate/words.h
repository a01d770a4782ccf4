/* SPDX-License-Identifier: MIT */
/* What generated dossiers are written with: texts as associations write them, and chance. */
#ifndef TESTS_BENCH_GENERATE_WORDS_H
#define TESTS_BENCH_GENERATE_WORDS_H

#include <stddef.h>
#include <stdint.h>

struct chance {
	uint64_t state;
};

/* A number below @limit. The same seed gives the same numbers on every machine. */
unsigned chance_below(struct chance *chance, unsigned limit);

/* One of the words of a list that ends with NULL. */
const char *pick(struct chance *chance, const char *const *words);

extern const char *const topics[];
extern const char *const topics_en[];
extern const char *const places[];
extern const char *const family_names[];
extern const char *const middle_names[];
extern const char *const given_names[];
extern const char *const titles_of_people[];
extern const char *const newspapers[];

/* So many sentences, one after the other, in @buffer, cut where it ends. Returns @buffer. */
const char *prose(struct chance *chance, unsigned sentences, char *buffer, size_t size);

#endif
