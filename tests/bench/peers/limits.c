/* SPDX-License-Identifier: MIT */
/* What the machine itself takes for as many bytes. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bench/harness.h"

static char *bytes, *copy;
static size_t size;
static FILE *scratch;

static void prepare(const char *path)
{
	bytes = bench_read(path, &size);
	scratch = fdopen(bench_scratch(path), "w");
	copy = malloc(size);
	if (!copy || !scratch)
		bench_fail(path);
	/* The pages are there before. */
	memset(copy, 1, size);
}

static double run_copy(const char *path)
{
	(void)path;
	memcpy(copy, bytes, size);
	return copy[size / 2];
}

static double run_write(const char *path)
{
	if (fwrite(bytes, 1, size, scratch) != size || fflush(scratch))
		bench_fail(path);
	return (double)size;
}

const struct bench_work bench_works[] = {
	{ "copy", prepare, run_copy },
	{ "write", prepare, run_write },
	{ NULL, NULL, NULL },
};
