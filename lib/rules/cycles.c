/* SPDX-License-Identifier: MIT */
/*
 * Cycles of references. Records that all lead to each other are one strongly connected
 * component (Tarjan, without recursion: chains may be as long as the dossier).
 */
#include <lienhiep/model.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "rules/cycles.h"

/* No record; or not yet. */
#define NONE ((size_t)-1)

/* A finding names so many records of a cycle. */
enum { MOST_NAMED = 6 };

struct node {
	size_t number, low; /* of Tarjan; number 0: not seen */
	size_t caller;	    /* from where it was reached */
	size_t below;	    /* under it on the stack; later, after it in a queue */
	size_t edge;	    /* the reference that is next */
	size_t component;   /* the record by which it is known; NONE: still on the stack */
	size_t size;	    /* of the component, at that record */
	bool told;	    /* at that record: it was reported, or is no cycle */
	bool itself;	    /* it names itself */
};

struct graph {
	struct check *check;
	const lh_object *root;
	unsigned list, field;
	struct node *nodes; /* by the place in the list */
	size_t count, seen, top;
};

static const lh_object *record_at(const struct graph *graph, size_t place)
{
	return lh_list_get(graph->root, graph->list, place);
}

static size_t edge_count(const struct graph *graph, size_t place)
{
	if (lh_field_type(graph->field) == LH_TYPE_REFS)
		return lh_list_count(record_at(graph, place), graph->field);
	return 1;
}

/* Where a reference leads, or NONE: to nothing, or to a record that stands elsewhere. */
static size_t follow(const struct graph *graph, size_t place, size_t edge)
{
	const lh_object *record = record_at(graph, place), *target = NULL;

	if (lh_field_type(graph->field) == LH_TYPE_REFS)
		target = lh_list_get(record, graph->field, edge);
	else
		target = lh_get_ref(record, graph->field);
	return target && lh_object_field(target) == graph->list ? lh_object_index(target) : NONE;
}

/* ------------------------------------------------------------------ */
/* Components                                                          */

static void enter(struct graph *graph, size_t place, size_t caller)
{
	struct node *node = &graph->nodes[place];

	node->number = node->low = ++graph->seen;
	node->caller = caller;
	node->below = graph->top;
	node->component = NONE;
	graph->top = place;
}

/* Take a component from the stack. */
static void take_off(struct graph *graph, size_t place)
{
	size_t member = NONE;

	do {
		member = graph->top;
		graph->top = graph->nodes[member].below;
		graph->nodes[member].component = place;
		graph->nodes[place].size++;
	} while (member != place);
}

/* The reference of a record that is next; whether it leads to one that was not seen. */
static bool look_at_edge(struct graph *graph, size_t place)
{
	struct node *node = &graph->nodes[place];
	size_t target = follow(graph, place, node->edge++);

	if (target == NONE)
		return false;
	node->itself = node->itself || target == place;
	if (!graph->nodes[target].number) {
		enter(graph, target, place);
		return true;
	}
	if (graph->nodes[target].component == NONE && graph->nodes[target].number < node->low)
		node->low = graph->nodes[target].number;
	return false;
}

static void find_components(struct graph *graph, size_t start)
{
	size_t place = start;

	enter(graph, place, NONE);
	while (place != NONE) {
		struct node *node = &graph->nodes[place];

		if (node->edge < edge_count(graph, place)) {
			if (look_at_edge(graph, place))
				place = graph->top;
			continue;
		}
		if (node->low == node->number)
			take_off(graph, place);
		place = node->caller;
		if (place != NONE && node->low < graph->nodes[place].low)
			graph->nodes[place].low = node->low;
	}
}

/* ------------------------------------------------------------------ */
/* What is told of a component                                         */

/* The record that leads back to @start, reached from it by the shortest way, which callers keep. */
static size_t find_last(struct graph *graph, size_t start)
{
	struct node *nodes = graph->nodes;
	size_t end = start;

	nodes[start].below = NONE;
	nodes[start].number = 0;
	for (size_t place = start; place != NONE; place = nodes[place].below)
		for (size_t edge = 0; edge < edge_count(graph, place); edge++) {
			size_t target = follow(graph, place, edge);

			if (target == start)
				return place;
			if (target == NONE || !nodes[target].number ||
			    nodes[target].component != nodes[start].component)
				continue;
			nodes[target].number = 0;
			nodes[target].caller = place;
			nodes[target].below = NONE;
			nodes[end].below = target;
			end = target;
		}
	return start;
}

static void put_id(struct graph *graph, size_t place, struct lh_buffer *chain)
{
	lh_buffer_puts(chain, lh_get_text(record_at(graph, place), LH_RECORD_ID));
	lh_buffer_puts(chain, " → ");
}

static void report(struct graph *graph, size_t start)
{
	struct node *nodes = graph->nodes;
	struct lh_buffer chain = { 0 };
	size_t next = NONE, count = 0;

	/* Turn the way round, so that it is told from the start on. */
	for (size_t place = find_last(graph, start); place != NONE; count++) {
		size_t caller = place == start ? NONE : nodes[place].caller;

		nodes[place].below = next;
		next = place;
		place = caller;
	}
	for (size_t place = start, named = 0; place != NONE; place = nodes[place].below, named++)
		if (named < MOST_NAMED)
			put_id(graph, place, &chain);
	if (count > MOST_NAMED)
		lh_buffer_puts(&chain, "… → ");
	lh_buffer_puts(&chain, lh_get_text(record_at(graph, start), LH_RECORD_ID));
	lh_buffer_put(&chain, "", 1);
	if (chain.failed)
		graph->check->failed = true;
	else
		lh_check_report(graph->check, record_at(graph, start), graph->field,
				"«%s» đi vòng về chính nó: %s",
				"\"%s\" comes back to where it began: %s",
				lh_field_name(graph->field), chain.data);
	lh_buffer_destroy(&chain);
}

void lh_check_cycles(struct check *check, unsigned list, unsigned field)
{
	struct graph graph = { .check = check,
			       .root = lh_dossier_object(check->dossier),
			       .list = list,
			       .field = field,
			       .top = NONE };

	graph.count = lh_list_count(graph.root, list);
	if (!graph.count)
		return;
	graph.nodes = lh_malloc(graph.count * sizeof(*graph.nodes));
	check->failed |= !graph.nodes;
	for (size_t i = 0; graph.nodes && i < graph.count; i++)
		graph.nodes[i] = (struct node){ .component = NONE };
	for (size_t i = 0; graph.nodes && i < graph.count; i++)
		if (!graph.nodes[i].number)
			find_components(&graph, i);
	for (size_t i = 0; graph.nodes && i < graph.count && !check->failed; i++) {
		struct node *known = &graph.nodes[graph.nodes[i].component];

		if (!known->told && (known->size > 1 || known->itself))
			report(&graph, i);
		known->told = true;
	}
	lh_free(graph.nodes);
}
