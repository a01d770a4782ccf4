/* SPDX-License-Identifier: MIT */
/* What nothing that stands on libxml2 gets below: its push parser with handlers that do nothing. */
#include <libxml/parser.h>

#include "bench/harness.h"

static double elements;

static void on_start(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
		     int namespace_count, const xmlChar **namespaces, int attribute_count,
		     int defaulted, const xmlChar **attributes)
{
	(void)data;
	(void)name;
	(void)prefix;
	(void)uri;
	(void)namespace_count;
	(void)namespaces;
	(void)attribute_count;
	(void)defaulted;
	(void)attributes;
	elements++;
}

static void on_end(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
	(void)data;
	(void)name;
	(void)prefix;
	(void)uri;
}

static void on_text(void *data, const xmlChar *text, int length)
{
	(void)data;
	(void)text;
	(void)length;
}

static void take(void *data, const char *bytes, size_t size)
{
	xmlParseChunk(data, bytes, (int)size, 0);
}

static double run_load(const char *path)
{
	xmlSAXHandler handler = {
		.initialized = XML_SAX2_MAGIC,
		.startElementNs = on_start,
		.endElementNs = on_end,
		.characters = on_text,
		.ignorableWhitespace = on_text,
		.cdataBlock = on_text,
	};
	xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(&handler, NULL, NULL, 0, NULL);

	if (!parser)
		bench_fail("no parser");
	/* The library's own options. */
	xmlCtxtUseOptions(parser, XML_PARSE_HUGE | XML_PARSE_NOENT | XML_PARSE_NONET);
	bench_feed(path, take, parser);
	xmlParseChunk(parser, NULL, 0, 1);
	if (!parser->wellFormed)
		bench_fail(path);
	xmlFreeParserCtxt(parser);
	return elements;
}

const struct bench_work bench_works[] = {
	{ "load", NULL, run_load },
	{ NULL, NULL, NULL },
};
