/* SPDX-License-Identifier: MIT */
/*
 * The review as one tree: what all papers are made from. review.xsd says what it looks like.
 *
 * Whatever takes a struct tree may run out of memory, or meet a record that is no more: then the
 * tree has failed, nodes are NULL, and all that follows does nothing. Who made the tree asks once,
 * at the end.
 */
#ifndef LH_REPORT_TREE_H
#define LH_REPORT_TREE_H

#include <libxml/tree.h>

#include <lienhiep/report.h>

#include "review/review.h"

/* A record that the tree refers to, by its key. */
struct named {
	const lh_object *record;
	char *key;
	unsigned marks;
};

/* What was said of a record. */
enum { MARK_TASK = 1, MARK_LATE = 2, MARK_OVERDUE = 4 };

struct tree {
	const lh_review *review;
	const lh_report_options *options;
	lh_language language;
	xmlDoc *document;
	xmlNode *root;
	bool failed, stale; /* stale: for a record that was removed */

	/* For counting other periods: the review's own is only read. */
	struct index index;

	/* The records that were referred to, in that order, and where each stands by its address. */
	struct named *records;
	size_t record_count, record_capacity;
	size_t *places, place_capacity;
};

/* Build all of it. 0, or -1 with an error; to be released in any case. */
int lh_tree_build(struct tree *tree, const lh_review *review, const lh_report_options *options,
		  lh_error *error);
void lh_tree_release(struct tree *tree);

/* ------------------------------------------------------------------ */
/* Nodes (node.c)                                                      */

xmlNode *lh_node_add(struct tree *tree, xmlNode *parent, const char *name);
/* An element with a text only, which is not empty; nothing where the text is NULL. */
void lh_node_add_text(struct tree *tree, xmlNode *parent, const char *name, const char *text);
/* An attribute; nothing where the text is NULL. */
void lh_node_set(struct tree *tree, xmlNode *node, const char *name, const char *text);
/* The same with a text that was made for it, and is freed; NULL: memory had run out. */
void lh_node_set_own(struct tree *tree, xmlNode *node, const char *name, char *text);
void lh_node_set_number(struct tree *tree, xmlNode *node, const char *name, long number);
void lh_node_set_flag(struct tree *tree, xmlNode *node, const char *name, bool flag);
/* A date as in XML; nothing where it is unset. */
void lh_node_set_date(struct tree *tree, xmlNode *node, const char *name, lh_date date);
/* <name known="at-least" number="3" text="≥ 3"/>; nothing where the quantity is unset. */
xmlNode *lh_node_add_quantity(struct tree *tree, xmlNode *parent, const char *name,
			      lh_quantity quantity);

/* ------------------------------------------------------------------ */
/* Words (words.c, name.c); what is returned is to be freed, NULL: no memory */

const char *lh_words_in(lh_language language, const char *vi, const char *en);
char *lh_words_number(lh_language language, lh_decimal number);
char *lh_words_quantity(lh_language language, lh_quantity quantity);
/* 27/12/2023, tháng 4/2024, năm 2024; 27 December 2023, April 2024, 2024. */
char *lh_words_date(lh_language language, lh_date date);
/* What people call a record; "" where it has no name of its own. */
char *lh_words_called(lh_language language, const lh_object *record);
/* The same, or what it is, and of whom. */
char *lh_words_title(lh_language language, const lh_object *record);
/* A field of any type but children. */
char *lh_words_field(lh_language language, const lh_object *record, unsigned field);

/* ------------------------------------------------------------------ */
/* Records (keys.c, records.c)                                         */

/* The key of a record, which will stand among the records of the tree; NULL: no memory. Borrowed. */
const char *lh_tree_refer(struct tree *tree, const lh_object *record);
/* The key of a record that was referred to, or NULL. */
const char *lh_tree_find(const struct tree *tree, const lh_object *record);
/* Refer to the records that a measure counts, and mark them. */
void lh_tree_mark(struct tree *tree, size_t measure, unsigned mark);
/* Whether a record bears a mark. */
bool lh_tree_has_mark(const struct tree *tree, const lh_object *record, unsigned mark);
/* <key>…</key> in a container. */
void lh_tree_add_key(struct tree *tree, xmlNode *container, const lh_object *record);
/* All that were referred to, with their fields and citations, and the sources of these. */
void lh_tree_add_records(struct tree *tree);

/* ------------------------------------------------------------------ */
/* The sections                                                        */

void lh_tree_add_measures(struct tree *tree);
/* How the value of a measure is made up, in its element. */
void lh_tree_add_breakdowns(struct tree *tree, xmlNode *node, size_t measure);
void lh_tree_add_lists(struct tree *tree);
void lh_tree_add_tasks(struct tree *tree);
void lh_tree_add_plans(struct tree *tree);
void lh_tree_add_amounts(struct tree *tree);
void lh_tree_add_targets(struct tree *tree);
/* Attributes that say how something lies to its plan. */
void lh_tree_set_attainment(struct tree *tree, xmlNode *node, lh_attainment attainment);
void lh_tree_add_next_plans(struct tree *tree);
/* 0, or -1 with an error: counting may overflow. */
int lh_tree_add_series(struct tree *tree, lh_error *error);
int lh_tree_add_funnel(struct tree *tree, lh_error *error);

/* Tell how far it is, in per cent. 0, or -1 with an error: who was told wants no more. */
int lh_tree_tell(const struct tree *tree, unsigned percent, lh_error *error);

/* ------------------------------------------------------------------ */
/* What is made of the tree                                            */

struct lh_buffer;

/* JSON by one rule (json.c). */
void lh_json_write(const xmlNode *root, struct lh_buffer *buffer);
/* What a stylesheet makes of it (style.c). 0, or -1 with an error. */
int lh_style_apply(xmlDoc *document, const char *path, struct lh_buffer *buffer, lh_error *error);

#endif
