/* SPDX-License-Identifier: MIT */
/* The library's own works. */
#include <lienhiep.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>

#include "bench/harness.h"

static lh_dossier *loaded;

static lh_dossier *read_dossier(const char *path)
{
	lh_error error;
	lh_dossier *dossier = lh_dossier_read_file(path, NULL, NULL, &error);

	if (!dossier)
		bench_fail(error.text_en);
	return dossier;
}

static void load(const char *path)
{
	loaded = read_dossier(path);
}

static double run_load(const char *path)
{
	load(path);
	return (double)lh_list_count(lh_dossier_object(loaded), LH_DOSSIER_EVENTS);
}

/* ------------------------------------------------------------------ */
/* Many files: PATH.0, PATH.1 …                                        */

enum { MANY = 8 };

struct many {
	const char *path;
	atomic_uint next;
	lh_dossier *dossiers[MANY];
};

static void *load_of_many(void *data)
{
	struct many *many = data;
	unsigned index = 0;
	char path[4096];

	while ((index = atomic_fetch_add(&many->next, 1)) < MANY) {
		snprintf(path, sizeof(path), "%s.%u", many->path, index);
		many->dossiers[index] = read_dossier(path);
	}
	return NULL;
}

static double load_many(const char *path, unsigned threads)
{
	static struct many many;
	pthread_t others[4];
	double events = 0;

	many.path = path;
	for (unsigned i = 1; i < threads; i++)
		if (pthread_create(&others[i], NULL, load_of_many, &many))
			bench_fail("no thread");
	load_of_many(&many);
	for (unsigned i = 1; i < threads; i++)
		pthread_join(others[i], NULL);
	for (unsigned i = 0; i < MANY; i++)
		events += (double)lh_list_count(lh_dossier_object(many.dossiers[i]),
						LH_DOSSIER_EVENTS);
	return events;
}

static double run_load_many(const char *path)
{
	return load_many(path, 1);
}

static double run_load_many_on_two(const char *path)
{
	return load_many(path, 2);
}

/* ------------------------------------------------------------------ */
/* With a dossier that is loaded                                       */

static int scratch;

static void load_to_save(const char *path)
{
	load(path);
	scratch = bench_scratch(path);
}

/* Without fsync(). */
static double run_save(const char *path)
{
	lh_error error;

	(void)path;
	if (lh_dossier_write_descriptor(loaded, scratch, &error))
		bench_fail(error.text_en);
	return 0;
}

static double run_check(const char *path)
{
	lh_error error;
	lh_problems *problems = lh_dossier_check(loaded, NULL, &error);

	(void)path;
	if (!problems)
		bench_fail(error.text_en);
	return (double)lh_problems_count(problems);
}

static double run_review(const char *path)
{
	const lh_date year = { BENCH_FIRST_YEAR + BENCH_YEARS / 2, 0, 0 };
	lh_error error;
	lh_review *review = lh_review_new(loaded, year, year, &error);

	(void)path;
	if (!review)
		bench_fail(error.text_en);
	return (double)lh_review_value(review, lh_measure_find("events.attendance")).value.mantissa;
}

static double run_count(const char *path)
{
	static struct bench_counts counts;
	const lh_object *root = lh_dossier_object(loaded);

	(void)path;
	for (unsigned pass = 0; pass < BENCH_PASSES; pass++) {
		const size_t events = lh_list_count(root, LH_DOSSIER_EVENTS);

		for (size_t i = 0; i < events; i++) {
			const lh_object *event = lh_list_get(root, LH_DOSSIER_EVENTS, i);
			unsigned year =
				(unsigned)lh_get_date(event, LH_EVENT_FROM).year - BENCH_FIRST_YEAR;

			if (year < BENCH_YEARS)
				counts.of[lh_get_choice(event, LH_EVENT_KIND)][year]++;
		}
	}
	return bench_digest(&counts);
}

const struct bench_work bench_works[] = {
	{ "load", NULL, run_load },
	{ "load-many", NULL, run_load_many },
	{ "load-many-on-two", NULL, run_load_many_on_two },
	{ "save", load_to_save, run_save },
	{ "check", load, run_check },
	{ "review", load, run_review },
	{ "count", load, run_count },
	{ NULL, NULL, NULL },
};
