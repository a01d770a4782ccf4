/* SPDX-License-Identifier: MIT */
#include <fcntl.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "bench/harness.h"

const char *const bench_kinds[] = { "workshop",	   "conference", "seminar",  "forum",
				    "training",	   "lecture",	 "ceremony", "exhibition",
				    "field-visit", "campaign",	 "meeting",  NULL };

struct sample {
	double wall, cpu;
	size_t resident, peak;
};

void bench_fail(const char *what)
{
	fprintf(stderr, "bench: %s\n", what);
	exit(1);
}

/* In bytes. Not getrusage()'s ru_maxrss: that begins with what the parent had. */
static size_t memory_now(const char *line_name)
{
	FILE *status = fopen("/proc/self/status", "r");
	char line[256];
	size_t kibibytes = 0;

	while (status && fgets(line, sizeof(line), status))
		if (strncmp(line, line_name, strlen(line_name)) == 0)
			sscanf(line + strlen(line_name), ": %zu", &kibibytes);
	if (status)
		fclose(status);
	return kibibytes * 1024;
}

static struct sample sample_now(void)
{
	struct sample sample = { 0 };
	struct timespec now;
	struct rusage usage;

	clock_gettime(CLOCK_MONOTONIC, &now);
	getrusage(RUSAGE_SELF, &usage);
	sample.wall = (double)now.tv_sec + (double)now.tv_nsec / 1e9;
	sample.cpu = (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
		     (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
	return sample;
}

char *bench_read(const char *path, size_t *size)
{
	struct stat status;
	int file = open(path, O_RDONLY);
	char *bytes = NULL;

	if (file < 0 || fstat(file, &status))
		bench_fail(path);
	bytes = malloc((size_t)status.st_size + 1);
	if (!bytes)
		bench_fail("no memory");
	for (*size = 0; *size < (size_t)status.st_size;) {
		ssize_t got = read(file, bytes + *size, (size_t)status.st_size - *size);

		if (got <= 0)
			bench_fail(path);
		*size += (size_t)got;
	}
	bytes[*size] = '\0';
	close(file);
	return bytes;
}

void bench_feed(const char *path, void (*take)(void *data, const char *bytes, size_t size),
		void *data)
{
	static char bytes[BENCH_CHUNK];
	int file = open(path, O_RDONLY);
	ssize_t got = 0;

	if (file < 0)
		bench_fail(path);
	while ((got = read(file, bytes, sizeof(bytes))) > 0)
		take(data, bytes, (size_t)got);
	close(file);
}

int bench_scratch(const char *path)
{
	char name[4096];
	int file = -1;

	snprintf(name, sizeof(name), "%s.XXXXXX", path);
	file = mkstemp(name);
	if (file < 0 || unlink(name))
		bench_fail(name);
	return file;
}

double bench_digest(const struct bench_counts *counts)
{
	double digest = 0;

	for (unsigned kind = 0; kind <= BENCH_KINDS; kind++)
		for (unsigned year = 0; year < BENCH_YEARS; year++)
			digest += counts->of[kind][year] * (1.0 + kind * BENCH_YEARS + year);
	return digest;
}

int main(int argc, char **argv)
{
	const struct bench_work *work = bench_works;
	struct sample before, after;
	size_t memory = 0, kept = 0;
	double result = 0;

	while (argc == 3 && work->name && strcmp(work->name, argv[1]))
		work++;
	if (argc != 3 || !work->name) {
		fprintf(stderr, "Usage: %s WORK FILE\n", argv[0]);
		return 2;
	}
	if (work->prepare)
		work->prepare(argv[2]);
	memory = memory_now("VmRSS");
	before = sample_now();
	result = work->run(argv[2]);
	after = sample_now();
	malloc_trim(0);
	kept = memory_now("VmRSS");
	printf("{\"wall\": %.6f, \"cpu\": %.6f, \"peak\": %zu, \"kept\": %zu, \"result\": %.0f}\n",
	       after.wall - before.wall, after.cpu - before.cpu, memory_now("VmHWM"),
	       kept > memory ? kept - memory : 0, result);
	fflush(stdout);
	_exit(0);
}
