/* SPDX-License-Identifier: MIT */
/**
 * @file lienhiep/trace.h
 * The trace of an advice: from any record back to where it comes from and on to what came of it,
 * request → task → consultation → events → findings → recommendation → response → solution →
 * stages → sites, targets; and where such chains stop.
 *
 * A trace and a list of stops are computed once and then only read, by any number of threads; they
 * hold their dossier, and must be made anew after it was changed. Records are borrowed from it.
 */
#ifndef LIENHIEP_TRACE_H
#define LIENHIEP_TRACE_H

#include <lienhiep/dossier.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How many days lie between two dates, which may be known to a month or a year only. */
typedef struct lh_days {
	bool known; /**< false: a date is unset */
	long least; /**< negative: the second date comes before the first */
	long most;  /**< equal to the least where both dates are full */
} lh_days;

/* ------------------------------------------------------------------ */
/* Traces                                                              */

/** A record, the steps that lead to it, and the steps that lead on from it. */
typedef struct lh_trace lh_trace;

/** Where a step lies. */
typedef enum lh_trace_way {
	LH_TRACE_HERE = 0,  /**< the record that is traced */
	LH_TRACE_BACK = 1,  /**< towards where it comes from */
	LH_TRACE_ONWARD = 2 /**< towards what came of it */
} lh_trace_way;

/** One step. Strings are borrowed from the trace's dossier; new members are added at the end. */
typedef struct lh_trace_step {
	lh_trace_way way;
	lh_object *record;  /**< NULL: a reference names @c id, which is no record that may stand there */
	const char *id;     /**< the id, or NULL */
	unsigned field;     /**< LH_RECOMMENDATION_RESPONSE: the response to the record; 0: the record itself */
	size_t depth;       /**< how many steps away; 0: the record that is traced */
	size_t before;      /**< the step that leads here; of the traced record itself */
	size_t first;       /**< the step at which the same is shown first, this way or as the traced record; else itself */
	const char *relation_vi; /**< what it is to the step before: "kiến nghị khắc phục" */
	const char *relation_en; /**< "recommendation that resolves it"; of the traced record its class */
	lh_date date;            /**< as precise as it is known */
	unsigned date_field;     /**< the field that says it, or 0 */
	lh_days lag; /**< from the nearest step before whose class has a date, to this one */
} lh_trace_step;

/**
 * Trace a record.
 *
 * Step 0 is the record; then come the steps back and the steps onward, each way in the order of a
 * tree that is printed: a step, all that it leads to, the next one. What is reached a second time,
 * as in a cycle, is a step that says where it was @c first, and is not followed again. What came of
 * a recommendation comes after its response, where one is known; the stages of a solution follow
 * each other in the order of the file, and a site comes after the stage it belongs to. It takes time with the size of the dossier.
 * @return a trace to be freed, or NULL with LH_ERROR_ARGUMENT (NULL), _REMOVED, _DOSSIER (of
 *         another dossier) or _MEMORY. Since 0.1.
 */
LH_API lh_trace *lh_trace_new(const lh_dossier *dossier, const lh_object *record, lh_error *error);
/** Free a trace; NULL is allowed. Since 0.1. */
LH_API void lh_trace_free(lh_trace *trace);
/** The dossier. Borrowed. Since 0.1. */
LH_API const lh_dossier *lh_trace_dossier(const lh_trace *trace);
/** How many steps there are; 0 for NULL. Since 0.1. */
LH_API size_t lh_trace_count(const lh_trace *trace);
/** The step at @p index (from 0), or NULL past the end. Borrowed from the trace. Since 0.1. */
LH_API const lh_trace_step *lh_trace_get(const lh_trace *trace, size_t index);
/**
 * What people would call the step at @p index: the record's name, in @p language where it has a
 * translation, with its kind, status or outcome and how many it stands for; a response by what it
 * is, a stage by its kind; without a name the class; of a reference to nothing the id.
 * @return a string to be freed with free(), or NULL with LH_ERROR_INDEX or _MEMORY. Since 0.1.
 */
LH_API char *lh_trace_format_name(const lh_trace *trace, size_t index, lh_language language,
				  lh_error *error);

/** How a trace is written. */
typedef enum lh_trace_form {
	LH_TRACE_TEXT = 0, /**< two trees for a terminal, in UTF-8 */
	LH_TRACE_DOT = 1,  /**< a graph for Graphviz */
	LH_TRACE_SVG = 2   /**< a picture, light or dark as the reader has it; also to stand in HTML */
} lh_trace_form;

/**
 * Write a trace. Control characters, and those that turn the direction of writing, are replaced.
 * @param width the columns of a line of text; 0: 100. The other forms do not look at it.
 * @return a string to be freed with free(), or NULL with LH_ERROR_ARGUMENT or _MEMORY. Since 0.1.
 */
LH_API char *lh_trace_format(const lh_trace *trace, lh_trace_form form, lh_language language,
			     size_t width, lh_error *error);

/* ------------------------------------------------------------------ */
/* Where chains stop                                                   */

/** What stopped on a given day. */
typedef struct lh_stops lh_stops;

/** How a chain stops. */
typedef enum lh_stop {
	LH_STOP_ADVICE = 0,  /**< a recommendation without a response for more than so many days */
	LH_STOP_PILOT = 1,   /**< a solution that was piloted more than so many days ago, and neither
				  replicated nor adopted nor dropped since */
	LH_STOP_REQUEST = 2, /**< a request that no task or consultation answers, however old */
	LH_STOP_COUNT = 3
} lh_stop;

/** What a kind of stop is called. Since 0.1. */
LH_API const char *lh_stop_label(lh_stop stop, lh_language language);
/**
 * Find where chains stop: what has waited more than @p days at the close of the last day of
 * @p on. What happened later is not looked at. Of records of one class and uri, one is listed.
 * @return a list to be freed, or NULL with LH_ERROR_ARGUMENT (a date unset or invalid, negative
 *         days) or _MEMORY. Since 0.1.
 */
LH_API lh_stops *lh_stops_new(const lh_dossier *dossier, lh_date on, long days, lh_error *error);
/** Free a list; NULL is allowed. Since 0.1. */
LH_API void lh_stops_free(lh_stops *stops);
/** The dossier. Borrowed. Since 0.1. */
LH_API const lh_dossier *lh_stops_dossier(const lh_stops *stops);
/** The day. Since 0.1. */
LH_API lh_date lh_stops_on(const lh_stops *stops);
/** How many records stopped so. Since 0.1. */
LH_API size_t lh_stops_count(const lh_stops *stops, lh_stop stop);
/** The record at @p index (from 0), in the order of the file; NULL past the end. Borrowed. Since 0.1. */
LH_API lh_object *lh_stops_record(const lh_stops *stops, lh_stop stop, size_t index);
/** How long the record at @p index has waited. Since 0.1. */
LH_API lh_days lh_stops_waited(const lh_stops *stops, lh_stop stop, size_t index);
/**
 * Whether its dates leave no doubt that the record at @p index stopped so; if not, it may have.
 * Since 0.1.
 */
LH_API bool lh_stops_is_certain(const lh_stops *stops, lh_stop stop, size_t index);

#ifdef __cplusplus
}
#endif
#endif
