/* SPDX-License-Identifier: MIT */
/* CodeSynthesis XSD's tree of the schema, without its foreign content (plain_schema.py), over Xerces-C++. */
#include "plain.hxx"

#include "bench/harness.h"

static std::unique_ptr<model::dossier> dossier;

static double run_load(const char *path)
{
	try {
		dossier = model::dossier_(path, xml_schema::flags::dont_validate);
	} catch (const xml_schema::exception &) {
		bench_fail(path);
	}
	return double(dossier->events()->event().size());
}

extern const struct bench_work bench_works[] = {
	{ "load", nullptr, run_load },
	{ nullptr, nullptr, nullptr },
};
