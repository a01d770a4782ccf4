/* SPDX-License-Identifier: MIT */
/* libxml2's DOM. */
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlwriter.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bench/harness.h"

#define TEXT(words) ((const xmlChar *)(words))

static xmlDocPtr document;
static int scratch;

static void load(const char *path)
{
	document = xmlReadFile(path, NULL, XML_PARSE_HUGE | XML_PARSE_NONET);
	if (!document)
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
	return (double)xmlChildElementCount(xmlDocGetRootElement(document));
}

static double run_save(const char *path)
{
	FILE *file = fdopen(scratch, "w");

	if (!file || xmlDocDump(file, document) < 0 || fflush(file))
		bench_fail(path);
	return 0;
}

/* ------------------------------------------------------------------ */
/* The same again with xmlTextWriter                                   */

static void write_node(xmlTextWriterPtr writer, const xmlNode *node)
{
	if (node->type == XML_TEXT_NODE) {
		xmlTextWriterWriteString(writer, node->content);
		return;
	}
	xmlTextWriterStartElement(writer, node->name);
	if (!node->parent || node->parent->type != XML_ELEMENT_NODE)
		xmlTextWriterWriteAttribute(writer, TEXT("xmlns"), node->ns->href);
	for (const xmlAttr *attribute = node->properties; attribute; attribute = attribute->next) {
		if (attribute->ns)
			xmlTextWriterWriteAttributeNS(writer, attribute->ns->prefix,
						      attribute->name, NULL,
						      attribute->children->content);
		else
			xmlTextWriterWriteAttribute(writer, attribute->name,
						    attribute->children->content);
	}
	for (const xmlNode *child = node->children; child; child = child->next)
		write_node(writer, child);
	xmlTextWriterEndElement(writer);
}

static double run_write(const char *path)
{
	xmlOutputBufferPtr output = xmlOutputBufferCreateFd(scratch, NULL);
	xmlTextWriterPtr writer = output ? xmlNewTextWriter(output) : NULL;

	if (!writer)
		bench_fail(path);
	xmlTextWriterStartDocument(writer, NULL, "UTF-8", NULL);
	write_node(writer, xmlDocGetRootElement(document));
	xmlTextWriterEndDocument(writer);
	xmlFreeTextWriter(writer);
	return 0;
}

/* ------------------------------------------------------------------ */
/* Count by kind and year                                              */

static void count_event(struct bench_counts *counts, xmlNode *event)
{
	xmlChar *kind = xmlGetNoNsProp(event, TEXT("kind")),
		*from = xmlGetNoNsProp(event, TEXT("from"));
	unsigned number = 0,
		 year = from ? (unsigned)atoi((const char *)from) - BENCH_FIRST_YEAR : BENCH_YEARS;

	while (kind && number < BENCH_KINDS && strcmp(bench_kinds[number], (const char *)kind))
		number++;
	if (year < BENCH_YEARS)
		counts->of[kind ? number + 1 : 0][year]++;
	xmlFree(kind);
	xmlFree(from);
}

static double run_count(const char *path)
{
	static struct bench_counts counts;
	xmlNode *list = xmlFirstElementChild(xmlDocGetRootElement(document));

	while (list && !xmlStrEqual(list->name, TEXT("events")))
		list = xmlNextElementSibling(list);
	if (!list)
		bench_fail(path);
	for (unsigned pass = 0; pass < BENCH_PASSES; pass++)
		for (xmlNode *node = list->children; node; node = node->next)
			if (node->type == XML_ELEMENT_NODE &&
			    xmlStrEqual(node->name, TEXT("event")))
				count_event(&counts, node);
	return bench_digest(&counts);
}

const struct bench_work bench_works[] = {
	{ "load", NULL, run_load },
	{ "save", load_to_save, run_save },
	{ "write", load_to_save, run_write },
	{ "count", load, run_count },
	{ NULL, NULL, NULL },
};
