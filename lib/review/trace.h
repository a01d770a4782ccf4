/* SPDX-License-Identifier: MIT */
/* A trace as it lies in memory, and what the forms in which it is written share. */
#ifndef LH_REVIEW_TRACE_H
#define LH_REVIEW_TRACE_H

#include <lienhiep/trace.h>

#include "base/buffer.h"
#include "review/links.h"
#include "review/place.h"

struct step {
	lh_trace_step step;
	const struct link *link; /* by which it was reached; NULL: the traced record */
	size_t node, arc;	 /* in the graph */
	size_t next;		 /* of the arcs that lead on */
	size_t since; /* from which step the next one's lag is measured; SIZE_MAX: none */
};

struct lh_trace {
	const lh_dossier *dossier;
	struct step *steps;
	size_t count, capacity;
	size_t node_count, arc_count;
};

/* ------------------------------------------------------------------ */
/* Dates (step-dates.c)                                                */

/* The date by which a record, or its response, stands in a chain, and the field that says it. */
lh_date lh_step_date(const lh_object *record, unsigned response, unsigned *field);
/* Whether records of a class have such a date at all. */
bool lh_step_has_date(const lh_object *record, unsigned response);
/* The days that the field gives it; a deadline means its last. */
struct span lh_step_span(const lh_object *record, unsigned field);
/* Whether the field must be named with its date, because it does not say when it happened. */
bool lh_step_date_needs_label(const lh_object *record, unsigned response, unsigned field);
/* Days from one interval to another. */
lh_days lh_days_between(struct span from, struct span to);

/* ------------------------------------------------------------------ */
/* Words (step-words.c). Buffers fail by themselves: see buffer.h.      */

/* Append a text without what would steer a terminal or turn the direction of writing. */
void lh_put_clean(struct lh_buffer *buffer, const char *text);
/* Append as printf() would; cut at 128 bytes. */
void lh_put_format(struct lh_buffer *buffer, const char *format, ...)
	__attribute__((format(printf, 2, 3)));
/* What a step is called, in one line, cleaned; nothing where it is shown already, and has an id. */
void lh_put_title(struct lh_buffer *buffer, const struct lh_trace *trace, size_t index,
		  lh_language language);
/* "[id]", and after it whether it is shown already; of a response nothing. */
void lh_put_id(struct lh_buffer *buffer, const struct lh_trace *trace, size_t index,
	       lh_language language);
/* Both, on one line. */
void lh_put_called(struct lh_buffer *buffer, const struct lh_trace *trace, size_t index,
		   lh_language language);
/* "27/12/2023"; nothing where it is not known. */
void lh_put_step_date(struct lh_buffer *buffer, const struct step *step, lh_language language);
/* "sau 35 ngày"; nothing where it is not known. */
void lh_put_lag(struct lh_buffer *buffer, lh_days lag, lh_language language);
/*
 * How many bytes of a text go on a line of so many columns: to a blank, or where there is none
 * within a word; at least one character.
 */
size_t lh_line_length(const char *text, size_t columns);

/* ------------------------------------------------------------------ */
/* Forms (trace-text.c, trace-dot.c, trace-svg.c)                       */

void lh_trace_put_text(struct lh_buffer *buffer, const struct lh_trace *trace, lh_language language,
		       size_t width);
void lh_trace_put_dot(struct lh_buffer *buffer, const struct lh_trace *trace, lh_language language);
void lh_trace_put_svg(struct lh_buffer *buffer, const struct lh_trace *trace, lh_language language);

#endif
