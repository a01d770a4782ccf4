/* SPDX-License-Identifier: MIT */
/* Tracing a record: the two trees that the graph of its dossier spans from it. */
#include <string.h>

#include <lienhiep/model.h>

#include "base/array.h"
#include "base/error.h"
#include "base/memory.h"
#include "review/trace.h"

#define NONE SIZE_MAX

/* What one walk needs. */
struct walk {
	struct lh_trace *trace;
	const struct graph *graph;
	size_t *seen; /* by node: the first step at it, or NONE */
	int way;
};

/* Fill what a step tells of its node. */
static void describe(struct lh_trace *trace, struct step *step, const struct node *node)
{
	lh_trace_step *told = &step->step;
	const struct step *since = NULL;

	told->id = lh_node_id(node);
	if (node->missing)
		return;
	told->record = node->record;
	told->field = node->field;
	told->date = lh_step_date(node->record, node->field, &told->date_field);
	if (step->since == NONE)
		return;
	since = &trace->steps[step->since];
	told->lag = lh_days_between(lh_step_span(since->step.record, since->step.date_field),
				    lh_step_span(told->record, told->date_field));
}

/* Add a step after another; NONE: no memory. */
static size_t add_step(struct walk *walk, size_t before, size_t number)
{
	struct lh_trace *trace = walk->trace;
	const struct arc *arc = &walk->graph->arcs[number];
	const struct step *last = NULL;
	struct step *steps =
		lh_reserve(trace->steps, trace->count, &trace->capacity, sizeof(*steps));
	struct step step = { .link = arc->link, .arc = number, .node = arc->ends[!walk->way] };
	const char *const *relation = walk->way == WAY_BACK ? arc->link->back : arc->link->onward;

	if (!steps)
		return NONE;
	trace->steps = steps;
	last = &steps[before];
	/* What has no date by its nature is passed over, what happens to have none is not. */
	step.since = lh_step_has_date(last->step.record, last->step.field) ? before : last->since;
	step.step.way = walk->way == WAY_BACK ? LH_TRACE_BACK : LH_TRACE_ONWARD;
	step.step.before = before;
	step.step.depth = last->step.depth + 1;
	step.step.relation_vi = relation[LH_VIETNAMESE];
	step.step.relation_en = relation[LH_ENGLISH];
	describe(trace, &step, &walk->graph->nodes[step.node]);
	step.step.first = walk->seen[step.node];
	if (step.step.first == NONE) {
		step.step.first = walk->seen[step.node] = trace->count;
		step.next = walk->graph->starts[walk->way][step.node];
	}
	steps[trace->count] = step;
	return trace->count++;
}

/* All that is reached one way, without recursion: chains may be as long as the dossier. */
static int walk_way(struct walk *walk)
{
	const struct graph *graph = walk->graph;
	size_t at = 0;

	for (size_t i = 0; i < graph->node_count; i++)
		walk->seen[i] = NONE;
	walk->seen[0] = 0;
	walk->trace->steps[0].next = graph->starts[walk->way][0];
	for (;;) {
		struct step *step = &walk->trace->steps[at];

		if (step->next < graph->starts[walk->way][step->node + 1]) {
			size_t added = add_step(walk, at, graph->arcs_of[walk->way][step->next++]);

			if (added == NONE)
				return -1;
			if (walk->trace->steps[added].step.first == added)
				at = added;
		} else if (at) {
			at = step->step.before;
		} else {
			return 0;
		}
	}
}

static int begin(struct lh_trace *trace, const struct graph *graph, const lh_object *record)
{
	struct step *steps = lh_reserve(NULL, 0, &trace->capacity, sizeof(*steps));
	unsigned class_number = lh_object_class(record);

	if (!steps)
		return -1;
	trace->steps = steps;
	trace->count = 1;
	trace->node_count = graph->node_count;
	trace->arc_count = graph->arc_count;
	steps[0] = (struct step){ .since = NONE };
	steps[0].step.relation_vi = lh_class_label(class_number, LH_VIETNAMESE);
	steps[0].step.relation_en = lh_class_label(class_number, LH_ENGLISH);
	describe(trace, &steps[0], &graph->nodes[0]);
	return 0;
}

static int make(struct lh_trace *trace, const lh_object *record)
{
	struct index index;
	struct graph graph = { 0 };
	struct walk walk = { .trace = trace, .graph = &graph };
	int status = lh_index_init(&index, trace->dossier);

	if (!status)
		status = lh_graph_init(&graph, &index, record);
	if (!status)
		status = begin(trace, &graph, record);
	if (!status)
		walk.seen = lh_malloc(graph.node_count * sizeof(*walk.seen));
	if (!walk.seen)
		status = -1;
	for (walk.way = WAY_BACK; !status && walk.way >= WAY_ONWARD; walk.way--)
		status = walk_way(&walk);
	lh_free(walk.seen);
	lh_graph_destroy(&graph);
	lh_index_destroy(&index);
	return status;
}

/* ------------------------------------------------------------------ */
/* Public                                                              */

static int refuse(const lh_dossier *dossier, const lh_object *record, lh_error *error)
{
	if (!dossier || !record)
		return lh_error_set(error, LH_ERROR_ARGUMENT, "cần một hồ sơ và một bản ghi",
				    "a trace needs a dossier and a record");
	if (lh_object_dossier(record) != dossier)
		return lh_error_set(error, LH_ERROR_DOSSIER, "bản ghi thuộc một hồ sơ khác",
				    "the record belongs to another dossier");
	if (lh_object_is_removed(record))
		return lh_error_set(error, LH_ERROR_REMOVED, "bản ghi này đã bị xóa khỏi hồ sơ",
				    "this record was removed from its dossier");
	return 0;
}

lh_trace *lh_trace_new(const lh_dossier *dossier, const lh_object *record, lh_error *error)
{
	lh_trace *trace = NULL;

	lh_error_clear(error);
	if (refuse(dossier, record, error))
		return NULL;
	trace = lh_malloc(sizeof(*trace));
	if (trace)
		*trace = (lh_trace){ .dossier = lh_dossier_ref(dossier) };
	if (!trace || make(trace, record)) {
		lh_trace_free(trace);
		lh_error_set_memory(error);
		return NULL;
	}
	return trace;
}

void lh_trace_free(lh_trace *trace)
{
	if (!trace)
		return;
	lh_free(trace->steps);
	lh_dossier_unref(trace->dossier);
	lh_free(trace);
}

const lh_dossier *lh_trace_dossier(const lh_trace *trace)
{
	return trace ? trace->dossier : NULL;
}

size_t lh_trace_count(const lh_trace *trace)
{
	return trace ? trace->count : 0;
}

const lh_trace_step *lh_trace_get(const lh_trace *trace, size_t index)
{
	return index < lh_trace_count(trace) ? &trace->steps[index].step : NULL;
}

char *lh_trace_format(const lh_trace *trace, lh_trace_form form, lh_language language, size_t width,
		      lh_error *error)
{
	struct lh_buffer buffer = { 0 };

	lh_error_clear(error);
	if (!trace || (unsigned)form > LH_TRACE_SVG) {
		lh_error_set(error, LH_ERROR_ARGUMENT,
			     "thiếu kết quả lần theo, hoặc không có dạng ấy",
			     "no trace (NULL), or no such form");
		return NULL;
	}
	if (form == LH_TRACE_DOT)
		lh_trace_put_dot(&buffer, trace, language);
	else if (form == LH_TRACE_SVG)
		lh_trace_put_svg(&buffer, trace, language);
	else
		lh_trace_put_text(&buffer, trace, language, width);
	lh_buffer_put(&buffer, "", 1);
	if (buffer.failed) {
		lh_buffer_destroy(&buffer);
		lh_error_set_memory(error);
	}
	return buffer.data;
}
