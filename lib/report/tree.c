/* SPDX-License-Identifier: MIT */
/* The tree as a whole: who reports, about what time, from which dossier. */
#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "base/error.h"
#include "base/memory.h"
#include "base/text.h"
#include "report/tree.h"

#define NAMESPACE "urn:lienhiep:review:1"

int lh_tree_tell(const struct tree *tree, unsigned percent, lh_error *error)
{
	const lh_report_options *options = tree->options;

	if (!options->progress || !options->progress(options->data, percent))
		return 0;
	return lh_error_set_stopped(error);
}

/* ------------------------------------------------------------------ */
/* The head                                                            */

static void set_period(struct tree *tree, xmlNode *node, lh_date from, lh_date to, bool covered)
{
	lh_node_set_date(tree, node, "from", from);
	lh_node_set_date(tree, node, "to", to);
	lh_node_set_own(tree, node, "from_text", lh_words_date(tree->language, from));
	lh_node_set_own(tree, node, "to_text", lh_words_date(tree->language, to));
	lh_node_set_own(tree, node, "text", lh_period_format(from, to, tree->language, NULL));
	lh_node_set_flag(tree, node, "covered", covered);
}

static void add_periods(struct tree *tree)
{
	const lh_review *review = tree->review;
	xmlNode *node = lh_node_add(tree, tree->root, "period");
	lh_date from = lh_review_from(review), to = lh_review_to(review);

	set_period(tree, node, from, to, lh_review_is_covered(review));
	lh_node_set_number(tree, node, "days", lh_date_to_days(to) - lh_date_to_days(from) + 1);
	if (!lh_date_is_set(lh_review_previous_from(review)))
		return;
	set_period(tree, lh_node_add(tree, tree->root, "previous"), lh_review_previous_from(review),
		   lh_review_previous_to(review), lh_review_previous_is_covered(review));
}

static void add_dossier(struct tree *tree)
{
	const lh_object *dossier = lh_dossier_object(lh_review_dossier(tree->review));
	xmlNode *node = lh_node_add(tree, tree->root, "dossier");

	lh_node_set_own(tree, node, "title", lh_words_called(tree->language, dossier));
	lh_node_set(tree, node, "language", lh_get_text(dossier, LH_DOSSIER_LANGUAGE));
	lh_node_set_date(tree, node, "from", lh_get_date(dossier, LH_DOSSIER_FROM));
	lh_node_set_date(tree, node, "to", lh_get_date(dossier, LH_DOSSIER_TO));
	node = lh_node_add(tree, tree->root, "generator");
	lh_node_set(tree, node, "name", "liblienhiep");
	lh_node_set(tree, node, "version", lh_version());
}

/* The chair of the owner: whose office is not known to begin after, or to end by, the last day. */
static const lh_object *find_chair(const struct tree *tree, const lh_object *owner)
{
	const struct records *offices = &tree->index.of[LH_CLASS_OFFICE];
	long end = lh_date_to_days(lh_review_to(tree->review));
	const lh_object *chair = NULL;

	for (size_t i = 0; i < offices->count; i++) {
		const lh_object *office = offices->items[i];
		struct span from = lh_span_of(office, LH_OFFICE_FROM);
		struct span to = lh_span_of(office, LH_OFFICE_TO);

		if (lh_get_ref(office, LH_OFFICE_OF) == owner &&
		    lh_get_choice(office, LH_OFFICE_ROLE) == LH_OFFICE_ROLE_CHAIR &&
		    (!from.set || from.first <= end) && (!to.set || to.last > end))
			chair = office;
	}
	return chair;
}

/* What the foot of an official paper says; what is not known its officer fills in. */
static void add_signing(struct tree *tree, const lh_object *owner)
{
	const lh_object *chair = find_chair(tree, owner);
	const lh_object *holder = lh_get_ref(chair, LH_OFFICE_HOLDER);
	xmlNode *node = lh_node_add(tree, tree->root, "signing");
	const char *role =
		lh_field_choice_label(LH_OFFICE_ROLE, LH_OFFICE_ROLE_CHAIR, tree->language);

	lh_node_set(tree, node, "position", role);
	if (holder)
		lh_node_set_own(tree, node, "name", lh_words_called(tree->language, holder));
	lh_node_set(tree, node, "place", lh_get_text(owner, LH_ORGANISATION_LOCALITY));
	if (!lh_date_is_set(tree->options->date))
		return;
	lh_node_set_date(tree, node, "date", tree->options->date);
	lh_node_set_own(tree, node, "date_text",
			lh_words_date(tree->language, tree->options->date));
}

static void add_owner(struct tree *tree)
{
	const lh_object *dossier = lh_dossier_object(lh_review_dossier(tree->review));
	const lh_object *owner = lh_get_ref(dossier, LH_DOSSIER_OWNER), *parent = NULL;
	unsigned kind = lh_get_choice(owner, LH_ORGANISATION_KIND);
	xmlNode *node = NULL;

	if (!owner)
		return;
	node = lh_node_add(tree, tree->root, "owner");
	lh_node_set(tree, node, "record", lh_tree_refer(tree, owner));
	lh_node_set_own(tree, node, "name", lh_words_called(tree->language, owner));
	if (lh_has(owner, LH_ORGANISATION_SHORT_NAME))
		lh_node_set_own(tree, node, "short_name",
				lh_words_field(tree->language, owner, LH_ORGANISATION_SHORT_NAME));
	lh_node_set(tree, node, "abbreviation", lh_get_text(owner, LH_ORGANISATION_ABBREVIATION));
	lh_node_set(tree, node, "kind", lh_field_choice_name(LH_ORGANISATION_KIND, kind));
	parent = lh_get_ref(owner, LH_ORGANISATION_PARENT);
	if (parent)
		lh_node_set_own(tree, node, "parent", lh_words_called(tree->language, parent));
	add_signing(tree, owner);
}

/* ------------------------------------------------------------------ */

static void add_root(struct tree *tree)
{
	xmlNs *space = NULL;

	tree->document = xmlNewDoc((const xmlChar *)"1.0");
	tree->root = tree->document
			     ? xmlNewDocNode(tree->document, NULL, (const xmlChar *)"review", NULL)
			     : NULL;
	if (!tree->root || !tree->root->name) {
		tree->failed = true;
		return;
	}
	xmlDocSetRootElement(tree->document, tree->root);
	space = xmlNewNs(tree->root, (const xmlChar *)NAMESPACE, NULL);
	xmlSetNs(tree->root, space);
	tree->failed = !space || !space->href;
	lh_node_set(tree, tree->root, "version", "1");
	lh_node_set(tree, tree->root, "language", lh_words_in(tree->language, "vi", "en"));
}

int lh_tree_build(struct tree *tree, const lh_review *review, const lh_report_options *options,
		  lh_error *error)
{
	*tree = (struct tree){ .review = review,
			       .options = options,
			       .language = options->language };
	if (lh_index_init(&tree->index, lh_review_dossier(review)))
		return lh_error_set_memory(error);
	add_root(tree);
	add_periods(tree);
	add_dossier(tree);
	add_owner(tree);
	lh_tree_add_measures(tree);
	if (lh_tree_tell(tree, 10, error) || lh_tree_add_series(tree, error) ||
	    lh_tree_add_funnel(tree, error))
		return -1;
	lh_tree_add_lists(tree);
	lh_tree_add_tasks(tree);
	lh_tree_add_plans(tree);
	lh_tree_add_amounts(tree);
	lh_tree_add_targets(tree);
	lh_tree_add_next_plans(tree);
	if (lh_tree_tell(tree, 60, error))
		return -1;
	lh_tree_add_records(tree);
	if (lh_tree_tell(tree, 80, error))
		return -1;
	if (tree->stale)
		return lh_error_set(
			error, LH_ERROR_REMOVED,
			"một bản ghi của bản rà soát đã bị xóa khỏi hồ sơ từ khi rà soát; hãy rà "
			"soát lại",
			"a record of the review was removed from the dossier since; review it "
			"anew");
	return tree->failed ? lh_error_set_memory(error) : 0;
}

void lh_tree_release(struct tree *tree)
{
	for (size_t i = 0; i < tree->record_count; i++)
		lh_free(tree->records[i].key);
	lh_free(tree->records);
	lh_free(tree->places);
	lh_index_destroy(&tree->index);
	xmlFreeDoc(tree->document);
}
