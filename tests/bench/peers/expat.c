/* SPDX-License-Identifier: MIT */
/* expat with handlers that do nothing, reading as much at once. */
#include <expat.h>

#include "bench/harness.h"

static double elements;

static void on_start(void *data, const XML_Char *name, const XML_Char **attributes)
{
	(void)data;
	(void)name;
	(void)attributes;
	elements++;
}

static void on_end(void *data, const XML_Char *name)
{
	(void)data;
	(void)name;
}

static void on_text(void *data, const XML_Char *text, int length)
{
	(void)data;
	(void)text;
	(void)length;
}

static void take(void *data, const char *bytes, size_t size)
{
	if (XML_Parse(data, bytes, (int)size, 0) != XML_STATUS_OK)
		bench_fail("expat: not well-formed");
}

static double run_load(const char *path)
{
	XML_Parser parser = XML_ParserCreateNS(NULL, ' ');

	if (!parser)
		bench_fail("no parser");
	XML_SetElementHandler(parser, on_start, on_end);
	XML_SetCharacterDataHandler(parser, on_text);
	bench_feed(path, take, parser);
	if (XML_Parse(parser, "", 0, 1) != XML_STATUS_OK)
		bench_fail(path);
	XML_ParserFree(parser);
	return elements;
}

const struct bench_work bench_works[] = {
	{ "load", NULL, run_load },
	{ NULL, NULL, NULL },
};
