/* SPDX-License-Identifier: MIT */
/* libxml2's xmlReader: each node is looked at, none is kept. */
#include <libxml/xmlreader.h>

#include "bench/harness.h"

static double run_load(const char *path)
{
	xmlTextReaderPtr reader = xmlReaderForFile(path, NULL, XML_PARSE_HUGE | XML_PARSE_NONET);
	double elements = 0;
	int more = 0;

	if (!reader)
		bench_fail(path);
	while ((more = xmlTextReaderRead(reader)) == 1)
		elements += xmlTextReaderNodeType(reader) == XML_READER_TYPE_ELEMENT;
	if (more < 0)
		bench_fail(path);
	xmlFreeTextReader(reader);
	return elements;
}

const struct bench_work bench_works[] = {
	{ "load", NULL, run_load },
	{ NULL, NULL, NULL },
};
