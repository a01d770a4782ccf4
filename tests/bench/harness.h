/* SPDX-License-Identifier: MIT */
/*
 * What every measured program has in common.
 *
 * PROGRAM WORK FILE does one piece of work once, in a process of its own, and prints what it took as a line of
 * JSON: seconds of wall and CPU time, bytes of memory at the peak and kept at the end, and a number that
 * shows what was done, for works to be compared by.
 */
#ifndef TESTS_BENCH_HARNESS_H
#define TESTS_BENCH_HARNESS_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* As much as lib/xml/feed.c reads at once. */
#define BENCH_CHUNK ((size_t)64 * 1024)

struct bench_work {
	const char *name;
	/* What has to be there before, not measured; may be NULL. Ends the program when it fails. */
	void (*prepare)(const char *path);
	/* Measured. What it makes stays in the program's globals: memory is looked at afterwards. */
	double (*run)(const char *path);
};

/* The program's works; the last has no name. */
extern const struct bench_work bench_works[];

/* End the program. */
void bench_fail(const char *what) __attribute__((noreturn));
/* A file's bytes, with a NUL after them; never freed. */
char *bench_read(const char *path, size_t *size);
/* Hand a file to @take in pieces of BENCH_CHUNK, as it is read. */
void bench_feed(const char *path, void (*take)(void *data, const char *bytes, size_t size),
		void *data);
/* A new, empty file beside @path, without a name, so that it is gone with the program. */
int bench_scratch(const char *path);

/* The kinds of event by name, for those who count without the library; and what was counted. */
enum { BENCH_KINDS = 11, BENCH_YEARS = 10, BENCH_FIRST_YEAR = 2015, BENCH_PASSES = 20 };
extern const char *const bench_kinds[BENCH_KINDS + 1];
struct bench_counts {
	unsigned of[BENCH_KINDS + 1][BENCH_YEARS];
};
/* One number that differs where a count differs. */
double bench_digest(const struct bench_counts *counts);

#ifdef __cplusplus
}
#endif
#endif
