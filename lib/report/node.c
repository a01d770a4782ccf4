/* SPDX-License-Identifier: MIT */
/* Elements and attributes of the tree. */
#include <stdio.h>

#include "base/memory.h"
#include "report/tree.h"

/*
 * Without memory libxml2 may make something that lacks its name or its text, and not say so. An
 * attribute begins like a node.
 */
static bool has_text(const xmlNode *node)
{
	return node && node->name && node->children && node->children->content;
}

xmlNode *lh_node_add(struct tree *tree, xmlNode *parent, const char *name)
{
	xmlNode *node = NULL;

	if (tree->failed)
		return NULL;
	node = xmlNewChild(parent, parent->ns, (const xmlChar *)name, NULL);
	tree->failed = !node || !node->name;
	return node;
}

void lh_node_add_text(struct tree *tree, xmlNode *parent, const char *name, const char *text)
{
	if (tree->failed || !parent || !text)
		return;
	tree->failed = !has_text(
		xmlNewTextChild(parent, parent->ns, (const xmlChar *)name, (const xmlChar *)text));
}

void lh_node_set(struct tree *tree, xmlNode *node, const char *name, const char *text)
{
	if (tree->failed || !text)
		return;
	tree->failed = !has_text(
		(const xmlNode *)xmlNewProp(node, (const xmlChar *)name, (const xmlChar *)text));
}

void lh_node_set_own(struct tree *tree, xmlNode *node, const char *name, char *text)
{
	if (!text)
		tree->failed = true;
	lh_node_set(tree, node, name, text);
	lh_free(text);
}

void lh_node_set_number(struct tree *tree, xmlNode *node, const char *name, long number)
{
	char buffer[24];

	snprintf(buffer, sizeof(buffer), "%ld", number);
	lh_node_set(tree, node, name, buffer);
}

void lh_node_set_flag(struct tree *tree, xmlNode *node, const char *name, bool flag)
{
	lh_node_set(tree, node, name, flag ? "true" : "false");
}

void lh_node_set_date(struct tree *tree, xmlNode *node, const char *name, lh_date date)
{
	char buffer[11];

	if (lh_date_is_set(date))
		lh_node_set(tree, node, name, lh_date_format(date, buffer));
}

xmlNode *lh_node_add_quantity(struct tree *tree, xmlNode *parent, const char *name,
			      lh_quantity quantity)
{
	static const char *const known[] = {
		[LH_EXACT] = "exact",
		[LH_ESTIMATE] = "estimate",
		[LH_AT_LEAST] = "at-least",
		[LH_UNKNOWN] = "unknown",
	};
	xmlNode *node = NULL;
	char buffer[24];

	if (quantity.known == LH_UNSET)
		return NULL;
	node = lh_node_add(tree, parent, name);
	lh_node_set(tree, node, "known", known[quantity.known]);
	if (quantity.known != LH_UNKNOWN)
		lh_node_set(tree, node, "number", lh_decimal_format(quantity.value, buffer));
	lh_node_set_own(tree, node, "text", lh_words_quantity(tree->language, quantity));
	return node;
}
