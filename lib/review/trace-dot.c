/* SPDX-License-Identifier: MIT */
/* A trace as a graph for Graphviz: each record once, and an edge for each link. */
#include <string.h>

#include "base/memory.h"
#include "review/trace.h"

enum { LABEL_WIDTH = 32 };

/*
 * What stands in quotes: there a backslash begins a sequence, and an ampersand the name of a
 * character.
 */
static void put_quoted(struct lh_buffer *out, const char *text, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		if (text[i] == '"')
			lh_buffer_puts(out, "\\\"");
		else if (text[i] == '\\')
			lh_buffer_puts(out, "\\\\");
		else if (text[i] == '&')
			lh_buffer_puts(out, "&amp;");
		else
			lh_buffer_put(out, text + i, 1);
	}
}

/* A text in lines, each with a line feed before it if something stands above. */
static void put_lines(struct lh_buffer *out, const char *text, bool any)
{
	while (*text) {
		size_t length = lh_line_length(text, LABEL_WIDTH);

		lh_buffer_puts(out, any ? "\\n" : "");
		put_quoted(out, text, length);
		text += length + strspn(text + length, " ");
		any = true;
	}
}

/* The words of a step: its name, and if it has one its date. */
static void put_label(struct lh_buffer *out, const struct lh_trace *trace, size_t index,
		      lh_language language)
{
	struct lh_buffer words = { 0 };
	size_t date = 0;

	lh_put_called(&words, trace, index, language);
	lh_buffer_put(&words, "", 1);
	date = words.size;
	lh_put_step_date(&words, &trace->steps[index], language);
	lh_buffer_put(&words, "", 1);
	out->failed |= words.failed;
	if (!words.failed) {
		put_lines(out, words.data, false);
		put_lines(out, words.data + date, true);
	}
	lh_buffer_destroy(&words);
}

static void put_node(struct lh_buffer *out, const struct lh_trace *trace, size_t index,
		     lh_language language)
{
	const struct step *step = &trace->steps[index];

	lh_put_format(out, "\tn%zu [label=\"", step->node);
	put_label(out, trace, index, language);
	lh_buffer_puts(out, "\"");
	if (!step->step.depth)
		lh_buffer_puts(out, ", penwidth=3");
	else if (!step->step.record)
		lh_buffer_puts(out, ", style=dashed");
	lh_buffer_puts(out, "];\n");
}

/* From where something comes to what came of it, whichever way it was reached. */
static void put_edge(struct lh_buffer *out, const struct lh_trace *trace, size_t index,
		     lh_language language)
{
	const struct step *step = &trace->steps[index];
	size_t before = trace->steps[step->step.before].node;
	bool back = step->step.way == LH_TRACE_BACK;
	lh_days days = step->step.lag;
	struct lh_buffer lag = { 0 };

	lh_put_format(out, "\tn%zu -> n%zu [label=\"", back ? step->node : before,
		      back ? before : step->node);
	put_lines(out, step->link->onward[language == LH_ENGLISH], false);
	lh_put_lag(&lag, back ? (lh_days){ days.known, -days.most, -days.least } : days, language);
	lh_buffer_put(&lag, "", 1);
	out->failed |= lag.failed;
	put_lines(out, lag.failed ? "" : lag.data, true);
	lh_buffer_destroy(&lag);
	lh_buffer_puts(out, "\"];\n");
}

void lh_trace_put_dot(struct lh_buffer *out, const struct lh_trace *trace, lh_language language)
{
	/* In a cycle the two ways meet: what was drawn, nodes and then arcs. */
	bool *drawn = lh_malloc(trace->node_count + trace->arc_count + 1);

	if (!drawn) {
		out->failed = true;
		return;
	}
	memset(drawn, 0, trace->node_count + trace->arc_count);
	lh_buffer_puts(out, "digraph trace {\n\trankdir=LR;\n\tnode [shape=box];\n");
	for (size_t i = 0; i < trace->count; i++) {
		size_t node = trace->steps[i].node, arc = trace->node_count + trace->steps[i].arc;

		if (!drawn[node])
			put_node(out, trace, i, language);
		drawn[node] = true;
		if (!i || drawn[arc])
			continue;
		put_edge(out, trace, i, language);
		drawn[arc] = true;
	}
	lh_buffer_puts(out, "}\n");
	lh_free(drawn);
}
