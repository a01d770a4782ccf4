/* SPDX-License-Identifier: MIT */
/*
 * How records lead to each other along the life of an advice, as rows; and the graph that they
 * make of a dossier, in which each record knows what refers to it.
 */
#ifndef LH_REVIEW_LINKS_H
#define LH_REVIEW_LINKS_H

#include "review/records.h"

/* Which of what a field holds the link leads to. */
enum shape {
	LINK_EACH,
	LINK_FIRST, /* the first child */
	LINK_NEXT,  /* not from the record, but from each child to the next */
	LINK_SITES, /* from the stage that a site belongs to, where there is one */
};

struct link {
	unsigned field; /* of references, of children, or a choice: then it leads to that field */
	bool gives; /* the field says what came of the record, and not what the record comes from */
	bool answered; /* a recommendation stands there by its response, where it has one */
	enum shape shape;
	const char
		*onward[2];  /* what came of it, as seen from where it comes from; by lh_language */
	const char *back[2]; /* where it comes from, as seen from what came of it */
};

extern const struct link lh_links[];
extern const size_t lh_links_count;

/* What a step stands for: a record, its response, or a reference that names no record. */
struct node {
	lh_object *record;
	unsigned field; /* the response, or the field of a reference to nothing */
	size_t place;	/* of that reference in its field */
	bool missing;
};

struct arc {
	size_t ends[2]; /* nodes: where it comes from, what came of it */
	const struct link *link;
};

/* Ways through the graph: the end of an arc at which one leaves. */
enum { WAY_ONWARD = 0, WAY_BACK = 1 };

struct graph {
	struct node *nodes;
	size_t node_count, node_capacity;
	size_t *table; /* node + 1, by a hash of record and field; 0: free */
	size_t table_size;
	struct arc *arcs;
	size_t arc_count, arc_capacity;
	/* By way and node: where its arcs begin in `arcs_of`; by row, then in the order of the file. */
	size_t *starts[2];
	size_t *arcs_of[2];
};

/* @root, unless it is NULL, is node 0. 0, or -1: no memory; to be destroyed in any case. */
int lh_graph_init(struct graph *graph, const struct index *index, const lh_object *root);
void lh_graph_destroy(struct graph *graph);
/* The node of a record, or SIZE_MAX: nothing leads to it or from it. */
size_t lh_graph_find(const struct graph *graph, const lh_object *record);
/* The id that a reference to nothing names. */
const char *lh_node_id(const struct node *node);

#endif
