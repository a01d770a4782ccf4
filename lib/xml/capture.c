/* SPDX-License-Identifier: MIT */
/*
 * Foreign content as XML text. An element that is not ours is written down
 * as its events come, and is given the namespace declarations that it needs
 * to stand on its own.
 */
#include <string.h>

#include "base/array.h"
#include "base/memory.h"
#include "xml/reader.h"

/* ------------------------------------------------------------------ */
/* Lists of nodes                                                      */

static char *copy_text(const char *text)
{
	char *copy = text ? lh_malloc(strlen(text) + 1) : NULL;

	if (copy)
		memcpy(copy, text, strlen(text) + 1);
	return copy;
}

static void free_node(struct node *node)
{
	lh_free(node->declaration);
	lh_free(node->name);
	lh_free(node->text);
	lh_free(node);
}

bool lh_nodes_add(struct node_list *list, const char *declaration, const char *name,
		  const char *text)
{
	struct node *node = lh_malloc(sizeof(*node));

	if (!node)
		return false;
	*node = (struct node){ NULL, copy_text(declaration), copy_text(name), copy_text(text) };
	if ((declaration && !node->declaration) || (name && !node->name) || !node->text) {
		free_node(node);
		return false;
	}
	if (!list->first)
		list->end = &list->first;
	*list->end = node;
	list->end = &node->next;
	return true;
}

void lh_nodes_free(struct node_list *list)
{
	struct node *next = NULL;

	for (struct node *node = list->first; node; node = next) {
		next = node->next;
		free_node(node);
	}
	*list = (struct node_list){ 0 };
}

void lh_nodes_give(struct reader *reader, struct node_list *list, struct lh_object *owner,
		   const void *thing, enum foreign_place place)
{
	for (const struct node *node = list->first; node; node = node->next)
		if (lh_foreign_add(owner, thing, place, node->declaration, node->name,
				   node->text) != LH_OK) {
			lh_reader_out_of_memory(reader);
			break;
		}
	lh_nodes_free(list);
}

/* Whether one tag can carry an attribute beside those it has; *known: it has that very one. */
static bool goes_with(const struct lh_foreign *attribute, const struct node *node, bool *known)
{
	const size_t prefix = node->declaration ? strcspn(node->declaration, "=") : 0;

	for (; attribute; attribute = attribute->next) {
		const bool same_name = strcmp(attribute->name, node->name) == 0;

		if (same_name && strcmp(attribute->text, node->text) != 0)
			return false;
		*known |= same_name;
		/* A prefix means one namespace. */
		if (prefix && attribute->declaration &&
		    strncmp(attribute->declaration, node->declaration, prefix + 1) == 0 &&
		    strcmp(attribute->declaration, node->declaration) != 0)
			return false;
	}
	return true;
}

/* A prefix is declared once in a tag. */
static bool is_declared(const struct lh_foreign *attribute, const char *declaration)
{
	while (attribute &&
	       (!attribute->declaration || strcmp(attribute->declaration, declaration) != 0))
		attribute = attribute->next;
	return attribute;
}

void lh_nodes_join_attributes(struct reader *reader, struct node_list *list,
			      struct lh_object *owner, const void *thing)
{
	const struct lh_foreign *there = lh_foreign_get(owner, thing, FOREIGN_ATTRIBUTES);
	size_t count = 0;

	/* Each is held against all: what one tag may not have, several may not have together. */
	for (const struct lh_foreign *at = there; at; at = at->next)
		count++;
	for (const struct node *node = list->first; node && !reader->stopped; node = node->next) {
		const char *declaration = node->declaration;
		bool known = false;

		if (!goes_with(there, node, &known)) {
			lh_reader_problem(reader, LH_ERROR_DUPLICATE, NULL,
					  "phần tử này đã có ở trên, với thuộc tính «%s» khác; hãy "
					  "gộp hai phần tử",
					  "the element stands above already, with another "
					  "attribute \"%s\"; join the two",
					  node->name);
			continue;
		}
		if (!known && ++count > LH_MAX_ATTRIBUTES) {
			lh_reader_too_many(reader);
			break;
		}
		if (declaration && is_declared(there, declaration))
			declaration = NULL;
		if (!known && lh_foreign_add(owner, thing, FOREIGN_ATTRIBUTES, declaration,
					     node->name, node->text) != LH_OK)
			lh_reader_out_of_memory(reader);
		there = lh_foreign_get(owner, thing, FOREIGN_ATTRIBUTES);
	}
	lh_nodes_free(list);
}

/* ------------------------------------------------------------------ */
/* Namespaces                                                          */

static void put_declaration(struct lh_buffer *buffer, const xmlChar *prefix, const xmlChar *uri)
{
	lh_buffer_puts(buffer, prefix ? " xmlns:" : " xmlns");
	if (prefix)
		lh_buffer_puts(buffer, (const char *)prefix);
	lh_buffer_puts(buffer, "=\"");
	if (uri)
		lh_buffer_escape(buffer, (const char *)uri, strlen((const char *)uri),
				 ESCAPE_ATTRIBUTE);
	lh_buffer_puts(buffer, "\"");
}

static void put_name(struct lh_buffer *buffer, const xmlChar *prefix, const xmlChar *name)
{
	if (prefix) {
		lh_buffer_puts(buffer, (const char *)prefix);
		lh_buffer_puts(buffer, ":");
	}
	lh_buffer_puts(buffer, (const char *)name);
}

static bool bind(struct reader *reader, const xmlChar *prefix, const xmlChar *uri, unsigned depth)
{
	struct capture *capture = &reader->capture;
	struct binding *bindings = lh_reserve(capture->bindings, capture->binding_count,
					      &capture->binding_capacity, sizeof(*bindings));

	if (!bindings) {
		lh_reader_out_of_memory(reader);
		return false;
	}
	capture->bindings = bindings;
	capture->bindings[capture->binding_count++] = (struct binding){ prefix, uri, depth };
	return true;
}

/* A prefix is used: unless it is declared within the element, its root must declare it. */
static void need(struct reader *reader, const xmlChar *prefix, const xmlChar *uri)
{
	struct capture *capture = &reader->capture;

	if (prefix == reader->xml_prefix)
		return;
	for (size_t i = capture->binding_count; i--;)
		if (capture->bindings[i].prefix == prefix)
			return;
	/* Our own namespace is the default of every file that is written. */
	if (!prefix && uri == reader->our_namespace)
		return;
	if (!bind(reader, prefix, uri, 0))
		return;
	/* Those that are needed stand first, below those that elements come to declare. */
	for (size_t i = capture->binding_count - 1; i && capture->bindings[i - 1].depth; i--) {
		struct binding below = capture->bindings[i - 1];

		capture->bindings[i - 1] = capture->bindings[i];
		capture->bindings[i] = below;
	}
}

/* ------------------------------------------------------------------ */
/* Elements                                                            */

/* Write what was left open until it was known what follows. */
static void settle(struct capture *capture)
{
	if (capture->tag_open)
		lh_buffer_puts(&capture->text, ">");
	if (capture->cdata_open)
		lh_buffer_puts(&capture->text, "]]>");
	capture->tag_open = capture->cdata_open = false;
}

void lh_capture_start(struct reader *reader, const xmlChar *name, const xmlChar *prefix,
		      const xmlChar *uri, int namespace_count, const xmlChar **namespaces,
		      int attribute_count, const xmlChar **attributes, bool discard)
{
	struct capture *capture = &reader->capture;
	struct lh_buffer *text = &capture->text;

	if (!capture->depth++) {
		capture->discard = discard;
		text->size = 0;
		capture->binding_count = 0;
		capture->tag_open = capture->cdata_open = false;
	}
	if (capture->discard)
		return;
	settle(capture);
	for (int i = 0; i < namespace_count; i++)
		bind(reader, namespaces[2 * i], namespaces[2 * i + 1], capture->depth);
	lh_buffer_puts(text, "<");
	put_name(text, prefix, name);
	if (capture->depth == 1)
		capture->root_name_end = text->size;
	need(reader, prefix, uri);
	for (int i = 0; i < namespace_count; i++)
		put_declaration(text, namespaces[2 * i], namespaces[2 * i + 1]);
	for (int i = 0; i < attribute_count; i++, attributes += 5) {
		lh_buffer_puts(text, " ");
		put_name(text, attributes[1], attributes[0]);
		lh_buffer_puts(text, "=\"");
		lh_buffer_escape(text, (const char *)attributes[3],
				 (size_t)(attributes[4] - attributes[3]), ESCAPE_ATTRIBUTE);
		lh_buffer_puts(text, "\"");
		if (attributes[1])
			need(reader, attributes[1], attributes[2]);
	}
	capture->tag_open = true;
}

/* The whole element is there: it waits for the sibling that follows it. */
static void finish(struct reader *reader)
{
	struct capture *capture = &reader->capture;
	struct lh_buffer declarations = { 0 };

	for (size_t i = 0; i < capture->binding_count; i++)
		put_declaration(&declarations, capture->bindings[i].prefix,
				capture->bindings[i].uri);
	if (declarations.size)
		lh_buffer_insert(&capture->text, capture->root_name_end, declarations.data,
				 declarations.size);
	lh_buffer_put(&capture->text, "", 1);
	if (declarations.failed || capture->text.failed ||
	    !lh_nodes_add(&reader->pending, NULL, NULL, capture->text.data))
		lh_reader_out_of_memory(reader);
	lh_buffer_destroy(&declarations);
}

void lh_capture_end(struct reader *reader, const xmlChar *name, const xmlChar *prefix)
{
	struct capture *capture = &reader->capture;

	if (!capture->discard) {
		if (capture->tag_open) {
			lh_buffer_puts(&capture->text, "/>");
			capture->tag_open = false;
		} else {
			settle(capture);
			lh_buffer_puts(&capture->text, "</");
			put_name(&capture->text, prefix, name);
			lh_buffer_puts(&capture->text, ">");
		}
		while (capture->binding_count &&
		       capture->bindings[capture->binding_count - 1].depth == capture->depth)
			capture->binding_count--;
	}
	if (!--capture->depth && !capture->discard)
		finish(reader);
}

void lh_capture_text(struct reader *reader, const xmlChar *text, size_t length)
{
	struct capture *capture = &reader->capture;

	if (capture->discard)
		return;
	settle(capture);
	lh_buffer_escape(&capture->text, (const char *)text, length, ESCAPE_TEXT);
}

void lh_capture_cdata(struct reader *reader, const xmlChar *text, size_t length, bool goes_on)
{
	struct capture *capture = &reader->capture;

	if (capture->discard)
		return;
	if (!goes_on) {
		settle(capture);
		lh_buffer_puts(&capture->text, "<![CDATA[");
		capture->cdata_open = true;
	}
	lh_buffer_put(&capture->text, (const char *)text, length);
}

void lh_capture_node(struct reader *reader, const xmlChar *target, const xmlChar *data)
{
	struct capture *capture = &reader->capture;
	struct lh_buffer alone = { 0 };
	struct lh_buffer *text = capture->depth ? &capture->text : &alone;

	if (capture->depth && capture->discard)
		return;
	if (capture->depth)
		settle(capture);
	lh_buffer_puts(text, target ? "<?" : "<!--");
	if (target)
		lh_buffer_puts(text, (const char *)target);
	if (target && data)
		lh_buffer_puts(text, " ");
	if (data)
		lh_buffer_puts(text, (const char *)data);
	lh_buffer_puts(text, target ? "?>" : "-->");
	if (capture->depth)
		return;
	lh_buffer_put(&alone, "", 1);
	if (alone.failed || !lh_nodes_add(&reader->pending, NULL, NULL, alone.data))
		lh_reader_out_of_memory(reader);
	lh_buffer_destroy(&alone);
}

void lh_capture_attribute(struct reader *reader, struct node_list *list, const xmlChar **attribute,
			  bool declare)
{
	struct lh_buffer declaration = { 0 }, name = { 0 }, value = { 0 };

	if (declare)
		put_declaration(&declaration, attribute[1], attribute[2]);
	lh_buffer_put(&declaration, "", 1);
	put_name(&name, attribute[1], attribute[0]);
	lh_buffer_put(&name, "", 1);
	lh_buffer_escape(&value, (const char *)attribute[3], (size_t)(attribute[4] - attribute[3]),
			 ESCAPE_ATTRIBUTE);
	lh_buffer_put(&value, "", 1);
	if (declaration.failed || name.failed || value.failed ||
	    !lh_nodes_add(list, declare ? declaration.data : NULL, name.data, value.data))
		lh_reader_out_of_memory(reader);
	lh_buffer_destroy(&declaration);
	lh_buffer_destroy(&name);
	lh_buffer_destroy(&value);
}

void lh_capture_destroy(struct reader *reader)
{
	lh_buffer_destroy(&reader->capture.text);
	lh_free(reader->capture.bindings);
}
