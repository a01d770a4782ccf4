/* SPDX-License-Identifier: MIT */
/* The graph of a dossier: built in one walk over its records, in time with their number. */
#include <string.h>

#include <lienhiep/model.h>

#include "base/array.h"
#include "base/memory.h"
#include "review/links.h"

#define NONE SIZE_MAX

/* ------------------------------------------------------------------ */
/* Nodes                                                               */

static size_t slot_of(const struct graph *graph, const lh_object *record, unsigned field)
{
	uint64_t hash = ((uint64_t)(uintptr_t)record + field) * UINT64_C(0x9E3779B97F4A7C15);
	size_t slot = (size_t)(hash >> 32) & (graph->table_size - 1);

	while (graph->table[slot]) {
		const struct node *node = &graph->nodes[graph->table[slot] - 1];

		if (node->record == record && node->field == field)
			break;
		slot = (slot + 1) & (graph->table_size - 1);
	}
	return slot;
}

static int grow_table(struct graph *graph)
{
	size_t size = graph->table_size ? graph->table_size * 2 : 64;
	size_t *table = NULL;

	/* References to nothing have nodes too, but no places: there is room to spare. */
	if (graph->node_count * 2 < graph->table_size)
		return 0;
	table = lh_malloc(size * sizeof(*table));
	if (!table)
		return -1;
	memset(table, 0, size * sizeof(*table));
	lh_free(graph->table);
	graph->table = table;
	graph->table_size = size;
	for (size_t i = 0; i < graph->node_count; i++)
		if (!graph->nodes[i].missing)
			table[slot_of(graph, graph->nodes[i].record, graph->nodes[i].field)] =
				i + 1;
	return 0;
}

static size_t add_node(struct graph *graph, struct node node)
{
	struct node *nodes =
		lh_reserve(graph->nodes, graph->node_count, &graph->node_capacity, sizeof(*nodes));

	if (!nodes)
		return NONE;
	graph->nodes = nodes;
	nodes[graph->node_count] = node;
	return graph->node_count++;
}

/* The node of a record or its response, new where there is none; NONE: no memory. */
static size_t node_of(struct graph *graph, const lh_object *record, unsigned field)
{
	size_t slot = 0, number = 0;

	if (grow_table(graph))
		return NONE;
	slot = slot_of(graph, record, field);
	if (graph->table[slot])
		return graph->table[slot] - 1;
	/* A trace hands out what its dossier's owner may change. */
	number = add_node(
		graph, (struct node){ .record = (lh_object *)(uintptr_t)record, .field = field });
	if (number != NONE)
		graph->table[slot] = number + 1;
	return number;
}

size_t lh_graph_find(const struct graph *graph, const lh_object *record)
{
	size_t found = graph->table_size ? graph->table[slot_of(graph, record, 0)] : 0;

	return found ? found - 1 : NONE;
}

const char *lh_node_id(const struct node *node)
{
	if (!node->missing)
		return lh_get_text(node->record, LH_RECORD_ID);
	if (lh_field_type(node->field) == LH_TYPE_REF)
		return lh_get_ref_id(node->record, node->field);
	return lh_list_get_text(node->record, node->field, node->place);
}

/* ------------------------------------------------------------------ */
/* Arcs                                                                */

/* The node by which a record stands at the end of a link. */
static size_t node_for(struct graph *graph, const struct link *link, const lh_object *record)
{
	bool response = link->answered && lh_object_class(record) == LH_CLASS_RECOMMENDATION &&
			lh_has(record, LH_RECOMMENDATION_RESPONSE);

	return node_of(graph, record, response ? LH_RECOMMENDATION_RESPONSE : 0);
}

static int add_arc(struct graph *graph, const struct link *link, size_t from, size_t to)
{
	struct arc *arcs =
		lh_reserve(graph->arcs, graph->arc_count, &graph->arc_capacity, sizeof(*arcs));

	if (!arcs)
		return -1;
	graph->arcs = arcs;
	if (from == NONE || to == NONE)
		return -1;
	arcs[graph->arc_count++] = (struct arc){ { from, to }, link };
	return 0;
}

/* From a record to what one item of its field names, or the other way round. */
static int add_item(struct graph *graph, const struct link *link, const lh_object *record,
		    size_t place)
{
	bool single = lh_field_type(link->field) == LH_TYPE_REF;
	const lh_object *target =
		single ? lh_get_ref(record, link->field) : lh_list_get(record, link->field, place);
	size_t own = node_for(graph, link, record), other = NONE;

	if (target)
		other = node_for(graph, link, target);
	else
		other = add_node(graph, (struct node){ (lh_object *)(uintptr_t)record, link->field,
						       place, true });
	return link->gives ? add_arc(graph, link, own, other) : add_arc(graph, link, other, own);
}

/* The stage after which the sites of a use come: the last of its kind. */
static const lh_object *stage_of_use(const lh_object *solution, unsigned use)
{
	static const unsigned kinds[] = {
		[LH_SITE_USE_PILOT] = LH_STAGE_KIND_PILOTED,
		[LH_SITE_USE_REPLICATION] = LH_STAGE_KIND_REPLICATED,
	};

	for (size_t i = lh_list_count(solution, LH_SOLUTION_STAGES); i-- > 0;) {
		const lh_object *stage = lh_list_get(solution, LH_SOLUTION_STAGES, i);

		if (lh_get_choice(stage, LH_STAGE_KIND) == kinds[use])
			return stage;
	}
	return NULL;
}

static int add_sites(struct graph *graph, const struct link *link, const lh_object *solution)
{
	const lh_object *stages[] = {
		[LH_SITE_USE_UNSET] = NULL,
		[LH_SITE_USE_PILOT] = stage_of_use(solution, LH_SITE_USE_PILOT),
		[LH_SITE_USE_REPLICATION] = stage_of_use(solution, LH_SITE_USE_REPLICATION),
	};
	int status = 0;

	for (size_t i = 0; i < lh_list_count(solution, link->field) && !status; i++) {
		const lh_object *site = lh_list_get(solution, link->field, i);
		const lh_object *stage = stages[lh_get_choice(site, LH_SITE_USE)];

		status = add_arc(graph, link, node_of(graph, stage ? stage : solution, 0),
				 node_of(graph, site, 0));
	}
	return status;
}

/* From each child to the next. */
static int add_sequence(struct graph *graph, const struct link *link, const lh_object *record)
{
	int status = 0;

	for (size_t i = 1; i < lh_list_count(record, link->field) && !status; i++) {
		const lh_object *child = lh_list_get(record, link->field, i - 1);
		const lh_object *next = lh_list_get(record, link->field, i);

		status = add_arc(graph, link, node_of(graph, child, 0), node_of(graph, next, 0));
	}
	return status;
}

static int add_links(struct graph *graph, const struct link *link, const lh_object *record)
{
	lh_type type = lh_field_type(link->field);
	size_t count = 1;
	int status = 0;

	if (!lh_has(record, link->field))
		return 0;
	if (type == LH_TYPE_CHOICE)
		return add_arc(graph, link, node_of(graph, record, 0),
			       node_of(graph, record, link->field));
	if (link->shape == LINK_SITES)
		return add_sites(graph, link, record);
	if (link->shape == LINK_NEXT)
		return add_sequence(graph, link, record);
	if (link->shape == LINK_EACH && type != LH_TYPE_REF)
		count = lh_list_count(record, link->field);
	for (size_t i = 0; i < count && !status; i++)
		status = add_item(graph, link, record, i);
	return status;
}

/* ------------------------------------------------------------------ */
/* The graph                                                           */

/* Put the arcs in order by the node at which one leaves, and leave their order at each alone. */
static int sort_arcs(struct graph *graph, int way)
{
	size_t *starts = lh_malloc((graph->node_count + 2) * sizeof(*starts));

	graph->starts[way] = starts;
	graph->arcs_of[way] = lh_malloc((graph->arc_count + 1) * sizeof(size_t));
	if (!starts || !graph->arcs_of[way])
		return -1;
	memset(starts, 0, (graph->node_count + 2) * sizeof(*starts));
	/* Counted two places on: what then moves each start along leaves it where the next begins. */
	for (size_t i = 0; i < graph->arc_count; i++)
		starts[graph->arcs[i].ends[way] + 2]++;
	for (size_t i = 2; i < graph->node_count + 2; i++)
		starts[i] += starts[i - 1];
	for (size_t i = 0; i < graph->arc_count; i++)
		graph->arcs_of[way][starts[graph->arcs[i].ends[way] + 1]++] = i;
	return 0;
}

int lh_graph_init(struct graph *graph, const struct index *index, const lh_object *root)
{
	int status = 0;

	*graph = (struct graph){ 0 };
	if (root && node_of(graph, root, 0) == NONE)
		return -1;
	for (size_t i = 0; i < lh_links_count; i++) {
		const struct records *records = &index->of[lh_field_class(lh_links[i].field)];

		for (size_t j = 0; j < records->count && !status; j++)
			status = add_links(graph, &lh_links[i], records->items[j]);
	}
	return status							    ? status
	       : sort_arcs(graph, WAY_ONWARD) || sort_arcs(graph, WAY_BACK) ? -1
									    : 0;
}

void lh_graph_destroy(struct graph *graph)
{
	lh_free(graph->nodes);
	lh_free(graph->table);
	lh_free(graph->arcs);
	for (int way = 0; way < 2; way++) {
		lh_free(graph->starts[way]);
		lh_free(graph->arcs_of[way]);
	}
}
