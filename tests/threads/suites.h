/* SPDX-License-Identifier: MIT */
#ifndef TESTS_THREADS_SUITES_H
#define TESTS_THREADS_SUITES_H

#include <check.h>

#include <lienhiep.h>

/* No asserts in threads: Check is not made for them. What a thread gets, and whether all went well. */
struct work {
	lh_dossier *dossier;
	const char *bytes; /* what writing it gives */
	size_t findings;
	const lh_collator *collator;
	const lh_review *review;
	const char *path;
	int number; /* of the thread, from 0 */
	bool good;
};

enum { THREADS = 4 };

/* Each work in a thread of its own, all at once; all must be good. */
void run_together(void *(*run)(void *), struct work works[THREADS]);
/* Whether writing a dossier gives the bytes. */
bool writes(const lh_dossier *dossier, const char *expected);
/* How often a thread does what it does: ROUNDS, or a few times. */
int rounds(void);

Suite *lh_one_room_suite(void);
Suite *lh_rooms_suite(void);

#endif
