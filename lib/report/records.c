/* SPDX-License-Identifier: MIT */
/* The records behind the numbers, and the sources behind the records. */
#include <string.h>

#include "base/memory.h"
#include "base/text.h"
#include "report/tree.h"

/* ------------------------------------------------------------------ */
/* Citations                                                           */

static void add_citation(struct tree *tree, xmlNode *citations, const lh_object *citation)
{
	const lh_object *source = lh_get_ref(citation, LH_CITATION_SOURCE);
	const char *name = lh_get_text(citation, LH_CITATION_FIELD);
	unsigned field = lh_class_field_find(lh_object_class(lh_object_parent(citation)), name);
	xmlNode *node = lh_node_add(tree, citations, "citation");
	const char *id = lh_get_ref_id(citation, LH_CITATION_SOURCE);

	lh_node_set(tree, node, "source", source ? lh_tree_refer(tree, source) : id);
	if (source)
		lh_node_set_own(tree, node, "title", lh_words_title(tree->language, source));
	lh_node_set(tree, node, "publisher", lh_get_text(source, LH_SOURCE_PUBLISHER));
	lh_node_set(tree, node, "locus", lh_get_text(citation, LH_CITATION_LOCUS));
	lh_node_set(tree, node, "url", lh_get_text(source, LH_SOURCE_URL));
	lh_node_set(tree, node, "field", name);
	if (field)
		lh_node_set(tree, node, "field_label", lh_field_label(field, tree->language));
	lh_node_set(tree, node, "stated", lh_get_text(citation, LH_CITATION_STATED));
	lh_node_set(tree, node, "corrected", lh_get_text(citation, LH_CITATION_CORRECTED));
}

/* A record without citations of its own rests on those of the record that it stands in. */
static void add_citations(struct tree *tree, xmlNode *node, const lh_object *record)
{
	const lh_object *owner = record;
	xmlNode *citations = NULL;

	while (owner && !lh_list_count(owner, LH_RECORD_CITATIONS))
		owner = lh_object_parent(owner);
	citations = lh_node_add(tree, node, "citations");
	for (size_t i = 0; owner && i < lh_list_count(owner, LH_RECORD_CITATIONS); i++)
		add_citation(tree, citations, lh_list_get(owner, LH_RECORD_CITATIONS, i));
}

/* ------------------------------------------------------------------ */
/* Fields                                                              */

/* What is said of a record elsewhere, or must not be passed on. */
static bool is_left_out(const lh_object *record, unsigned field)
{
	return !lh_has(record, field) || field == LH_RECORD_ID || field == LH_RECORD_URI ||
	       lh_field_type(field) == LH_TYPE_CHILDREN || lh_field_is_personal(field);
}

/* The records that a field refers to, as far as they stand in the tree. */
static void add_targets(struct tree *tree, xmlNode *node, const lh_object *record, unsigned field)
{
	xmlNode *targets = NULL;
	const char *key = NULL;
	size_t count = 0;

	if (lh_field_type(field) == LH_TYPE_REFS)
		count = lh_list_count(record, field);
	else if (lh_field_type(field) == LH_TYPE_REF)
		count = 1;
	for (size_t i = 0; i < count; i++) {
		key = lh_tree_find(tree, lh_field_type(field) == LH_TYPE_REF
						 ? lh_get_ref(record, field)
						 : lh_list_get(record, field, i));
		if (key && !targets)
			targets = lh_node_add(tree, node, "records");
		lh_node_add_text(tree, targets, "key", key);
	}
}

static void add_field(struct tree *tree, xmlNode *fields, const lh_object *record, unsigned field)
{
	xmlNode *node = lh_node_add(tree, fields, "field");
	lh_type type = lh_field_type(field);

	lh_node_set(tree, node, "name", lh_field_name(field));
	lh_node_set(tree, node, "label", lh_field_label(field, tree->language));
	lh_node_set_own(tree, node, "text", lh_words_field(tree->language, record, field));
	if (type == LH_TYPE_CHOICE || type == LH_TYPE_DATE || type == LH_TYPE_QUANTITY ||
	    type == LH_TYPE_MONEY || type == LH_TYPE_DECIMAL || type == LH_TYPE_FLAG)
		lh_node_set_own(tree, node, "value", lh_format_field(record, field));
	add_targets(tree, node, record, field);
}

/* ------------------------------------------------------------------ */

static xmlNode *add_record(struct tree *tree, xmlNode *records, const char *name,
			   const struct named *named)
{
	const lh_object *record = named->record;
	unsigned class_number = lh_object_class(record), field = 0;
	xmlNode *node = lh_node_add(tree, records, name), *fields = NULL;

	lh_node_set(tree, node, "key", named->key);
	lh_node_set(tree, node, "id", lh_get_text(record, LH_RECORD_ID));
	lh_node_set(tree, node, "class", lh_class_name(class_number));
	lh_node_set(tree, node, "class_label", lh_class_label(class_number, tree->language));
	lh_node_set_own(tree, node, "title", lh_words_title(tree->language, record));
	if (lh_object_line(record))
		lh_node_set_number(tree, node, "line", lh_object_line(record));
	fields = lh_node_add(tree, node, "fields");
	for (unsigned i = 0; (field = lh_class_field_at(class_number, i)) && !tree->failed; i++)
		if (!is_left_out(record, field))
			add_field(tree, fields, record, field);
	return node;
}

void lh_tree_add_records(struct tree *tree)
{
	/* Citations refer to more records, their sources, which cite nothing themselves. */
	size_t count = tree->record_count;
	xmlNode *records = lh_node_add(tree, tree->root, "records"), *node = NULL;
	xmlNode *sources = NULL;

	for (size_t i = 0; i < count && !tree->failed; i++) {
		if (lh_object_class(tree->records[i].record) == LH_CLASS_SOURCE)
			continue;
		node = add_record(tree, records, "record", &tree->records[i]);
		add_citations(tree, node, tree->records[i].record);
	}
	sources = lh_node_add(tree, tree->root, "sources");
	for (size_t i = 0; i < tree->record_count && !tree->failed; i++)
		if (lh_object_class(tree->records[i].record) == LH_CLASS_SOURCE)
			add_record(tree, sources, "source", &tree->records[i]);
}
