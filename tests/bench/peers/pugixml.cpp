/* SPDX-License-Identifier: MIT */
/* pugixml: a DOM without namespaces, values or checks, in the file's own bytes. */
#include <cstdio>
#include <pugixml.hpp>
#include <unistd.h>

#include "bench/harness.h"

static pugi::xml_document document;
static int scratch;

static void load(const char *path)
{
	if (!document.load_file(path))
		bench_fail(path);
}

static void load_to_save(const char *path)
{
	load(path);
	scratch = bench_scratch(path);
}

static double run_load(const char *path)
{
	load(path);
	return 0;
}

static double run_save(const char *path)
{
	FILE *file = fdopen(scratch, "w");
	pugi::xml_writer_file writer(file);

	document.save(writer, "  ");
	if (fflush(file))
		bench_fail(path);
	return 0;
}

extern const struct bench_work bench_works[] = {
	{ "load", nullptr, run_load },
	{ "save", load_to_save, run_save },
	{ nullptr, nullptr, nullptr },
};
