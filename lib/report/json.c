/* SPDX-License-Identifier: MIT */
/*
 * JSON from any tree, by one rule: an element with text only is a string; one without attributes
 * is an array of the elements in it; any other is an object of its attributes, and of the elements
 * in it by their names. Numbers are written digit by digit as the tree has them, because a
 * library's doubles would change decimals.
 */
#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "report/tree.h"

/* The attributes that hold numbers and flags; all others are strings. */
static const char *const bare[] = {
	"covered", "days",	  "due_day",	  "finished_day", "late",      "line",
	"number",  "overdue",	  "overlaps",	  "silent",	  "start_day", "started_day",
	"stock",   "stated_only", "undetermined", "year",
};

static void put_string(struct lh_buffer *buffer, const char *text)
{
	char escape[8];

	lh_buffer_put(buffer, "\"", 1);
	for (; *text; text++) {
		unsigned char byte = (unsigned char)*text;

		if (byte == '"' || byte == '\\') {
			lh_buffer_put(buffer, "\\", 1);
			lh_buffer_put(buffer, text, 1);
		} else if (byte < 0x20) {
			snprintf(escape, sizeof(escape), "\\u%04x", byte);
			lh_buffer_puts(buffer, escape);
		} else {
			lh_buffer_put(buffer, text, 1);
		}
	}
	lh_buffer_put(buffer, "\"", 1);
}

static void put_line(struct lh_buffer *buffer, unsigned depth)
{
	lh_buffer_put(buffer, "\n", 1);
	while (depth--)
		lh_buffer_put(buffer, "  ", 2);
}

static void put_name(struct lh_buffer *buffer, const xmlChar *name)
{
	put_string(buffer, (const char *)name);
	lh_buffer_put(buffer, ": ", 2);
}

static bool is_bare(const xmlChar *name)
{
	for (size_t i = 0; i < sizeof(bare) / sizeof(*bare); i++)
		if (strcmp((const char *)name, bare[i]) == 0)
			return true;
	return false;
}

/* The tree's own attributes hold one text each. */
static void put_attribute(struct lh_buffer *buffer, const xmlAttr *attribute)
{
	const char *text = (const char *)attribute->children->content;

	put_name(buffer, attribute->name);
	if (is_bare(attribute->name))
		lh_buffer_puts(buffer, text);
	else
		put_string(buffer, text);
}

static void put_node(struct lh_buffer *buffer, const xmlNode *node, unsigned depth)
{
	bool is_array = !node->properties, any = false;

	if (is_array && node->children && node->children->type == XML_TEXT_NODE) {
		put_string(buffer, (const char *)node->children->content);
		return;
	}
	lh_buffer_put(buffer, is_array ? "[" : "{", 1);
	for (const xmlAttr *attribute = node->properties; attribute; attribute = attribute->next) {
		lh_buffer_puts(buffer, any ? "," : "");
		put_line(buffer, depth + 1);
		put_attribute(buffer, attribute);
		any = true;
	}
	for (const xmlNode *child = node->children; child; child = child->next) {
		lh_buffer_puts(buffer, any ? "," : "");
		put_line(buffer, depth + 1);
		if (!is_array)
			put_name(buffer, child->name);
		put_node(buffer, child, depth + 1);
		any = true;
	}
	if (any)
		put_line(buffer, depth);
	lh_buffer_put(buffer, is_array ? "]" : "}", 1);
}

void lh_json_write(const xmlNode *root, struct lh_buffer *buffer)
{
	put_node(buffer, root, 0);
	lh_buffer_put(buffer, "\n", 1);
}
