/* SPDX-License-Identifier: MIT */
/*
 * The reader: a SAX2 handler over libxml2's push parser. Frames are the
 * elements that are open; each builds its part of the dossier as the events
 * come, so that nothing is read twice and no tree stands in between.
 */
#ifndef LH_XML_READER_H
#define LH_XML_READER_H

#include <libxml/parser.h>

#include <lienhiep/xml.h>

#include "base/problem.h"
#include "dossier/foreign.h"
#include "xml/escape.h"
#include "xml/feed.h"

#define LH_NAMESPACE "urn:lienhiep:dossier:1"

/* What a name means in a class: found by the address that libxml2 interned it at. */
struct name_table {
	struct name_entry {
		const xmlChar *name; /* NULL: free */
		uint16_t class_number;
		uint16_t field;
		bool attribute;
	} * entries;
};

/* Foreign nodes or attributes on their way to the thing that they stand at. */
struct node {
	struct node *next;
	char *declaration, *name, *text;
};
struct node_list {
	struct node *first, **end; /* end: where the next one goes; NULL: first */
};

enum frame_kind {
	FRAME_RECORD,
	FRAME_CONTAINER, /* of children */
	FRAME_ITEM,	 /* around the texts of a label in a list */
	FRAME_TEXT	 /* prose, or one text of a label or list */
};

struct frame {
	enum frame_kind kind;
	bool bad;		  /* of FRAME_TEXT and _ITEM: something in it was refused already */
	bool translated;	  /* of FRAME_RECORD: one of its labels has a translation */
	bool stray;		  /* text that may not stand here was refused already */
	long line, column;	  /* where its start tag begins */
	struct lh_object *object; /* the record, or the one that the field belongs to */
	unsigned field;
	char language[8];	/* of FRAME_TEXT: "" for own text */
	struct lh_label *label; /* of FRAME_ITEM: the label so far */
	struct node_list before, attributes;
};

/* A foreign element that is being copied as text. */
struct capture {
	unsigned depth;	 /* of open elements; 0: none */
	bool discard;	 /* it is not ours to keep: an element that was refused */
	bool tag_open;	 /* the last start tag waits for its > or /> */
	bool cdata_open; /* a CDATA section, which comes in pieces, waits for its end */
	struct lh_buffer text;
	size_t root_name_end;
	struct binding {
		const xmlChar *prefix; /* NULL: the default */
		const xmlChar *uri;
		unsigned depth; /* declared by an element at this depth; 0: needed from outside */
	} * bindings;
	size_t binding_count, binding_capacity;
};

struct reader {
	xmlParserCtxtPtr parser;
	struct feed feed;
	struct lh_dossier *dossier;
	struct name_table names;
	const xmlChar *our_namespace, *xml_prefix, *lang, *version, *text;
	const xmlChar *class_names[CLASS_COUNT];

	struct frame *frames;
	size_t frame_count, frame_capacity;
	unsigned depth;		  /* of open elements, foreign ones too */
	bool newer;		  /* the file is of a newer model than ours */
	bool misencoded;            /* bytes do not fit the encoding: said when libxml2 returns */
	bool exhausted;		    /* libxml2 had no memory: said when it returns */
	bool started, finished;	  /* the root */
	char language[8];	  /* the dossier's own */
	struct node_list pending; /* foreign nodes that wait for their sibling */
	struct lh_id_batch batch; /* ids that wait to be looked up */
	struct lh_buffer content; /* of the FRAME_TEXT that is open */
	struct capture capture;

	/* Positions, in bytes of the input as UTF-8. */
	int64_t scanned;    /* where the last event ended: newlines were looked for up to here */
	int64_t line_start; /* where the line of `scanned` begins */
	bool in_tag;	    /* that event was a start tag, whose > is still to come */
	long line, column;  /* of what a problem is about: the start tag that was met last */

	struct listening before; /* who hears of errors in this thread while we do not read */
	lh_read_options options;
	lh_problems *problems;
	lh_error first; /* the first problem */
	bool stopped;
};

/* Names (names.c) */
bool lh_names_init(struct reader *reader);
void lh_names_destroy(struct reader *reader);
/* The field that an attribute, or else a child element, is in a class; 0: none. */
unsigned lh_names_find(const struct reader *reader, unsigned class_number, const xmlChar *name,
		       bool attribute);

/* Problems (problems.c): note one at `line` and `column`; memory and limits also stop. @row: the field, or NULL. */
void lh_reader_problem(struct reader *reader, lh_error_code code, const struct lh_field *row,
		       const char *vi, const char *en, ...)
	__attribute__((format(printf, 4, 6), format(printf, 5, 6)));
/* A value that was refused. */
void lh_reader_refuse(struct reader *reader, lh_error_code code, const struct lh_field *row,
		      const char *form, size_t length);
void lh_reader_out_of_memory(struct reader *reader);
/* Tell who wants to know how far it is; who wants no more stops the reader. */
void lh_reader_tell(struct reader *reader);
void lh_reader_parser_error(void *data, xmlErrorPtr problem);
void lh_reader_too_long(struct reader *reader);
void lh_reader_too_many(struct reader *reader);
/* What the feed found. */
void lh_reader_limit(struct reader *reader, enum feed_result result);
void lh_reader_refuse_doctype(struct reader *reader);
void lh_reader_stop(struct reader *reader);
/* How many bytes of a text a message shows: no more than a few words, and whole characters. */
int lh_shown(const char *text, size_t length);

/* Which name a misspelt one was probably meant to be (near.c), or NULL. */
const char *lh_near_attribute(unsigned class_number, const xmlChar *name);
const char *lh_near_element(unsigned class_number, const xmlChar *name);
const char *lh_near_choice(const struct lh_field *row, const char *form, size_t length);
/* Whether @name may be a slip for @wanted. */
bool lh_is_near(const char *name, const char *wanted);

/* Positions (position.c): set `line` and `column` to where something begins, or pass it. */
void lh_reader_at_start(struct reader *reader);	 /* the file, after its XML declaration */
size_t lh_reader_at_tag(struct reader *reader);	 /* a start tag, and pass it; its length so far */
void lh_reader_at_markup(struct reader *reader); /* what comes after the last event: <… */
void lh_reader_at_parser(struct reader *reader); /* where the parser is */
/* The first character of a piece of text that is not blank. */
void lh_reader_at_text(struct reader *reader, const xmlChar *text, size_t length, bool cdata);
void lh_reader_after_event(struct reader *reader);
/* Pass a piece of text. Returns whether it goes on, without a break, from the piece before. */
bool lh_reader_after_text(struct reader *reader, const xmlChar *text, size_t length);

/* Foreign content (capture.c) */
void lh_capture_start(struct reader *reader, const xmlChar *name, const xmlChar *prefix,
		      const xmlChar *uri, int namespace_count, const xmlChar **namespaces,
		      int attribute_count, const xmlChar **attributes, bool discard);
void lh_capture_end(struct reader *reader, const xmlChar *name, const xmlChar *prefix);
void lh_capture_text(struct reader *reader, const xmlChar *text, size_t length);
/* @goes_on: a piece of the section that is open. */
void lh_capture_cdata(struct reader *reader, const xmlChar *text, size_t length, bool goes_on);
/* A comment (target NULL) or a processing instruction; in a capture or on its own. */
void lh_capture_node(struct reader *reader, const xmlChar *target, const xmlChar *data);
void lh_capture_destroy(struct reader *reader);
/* One attribute that is not ours, into a list. */
void lh_capture_attribute(struct reader *reader, struct node_list *list, const xmlChar **attribute,
			  bool declare);
bool lh_nodes_add(struct node_list *list, const char *declaration, const char *name,
		  const char *text);
/* Give nodes to the thing that they stand at, and forget them here. */
void lh_nodes_give(struct reader *reader, struct node_list *list, struct lh_object *owner,
		   const void *thing, enum foreign_place place);
static inline void lh_nodes_attach(struct reader *reader, struct node_list *list,
				   struct lh_object *owner, const void *thing,
				   enum foreign_place place)
{
	/* Nearly always there are none. */
	if (list->first)
		lh_nodes_give(reader, list, owner, thing, place);
}
/* The same for attributes of a container that may have some already: those are joined. */
void lh_nodes_join_attributes(struct reader *reader, struct node_list *list,
			      struct lh_object *owner, const void *thing);
void lh_nodes_free(struct node_list *list);

/* Frames (frame.c): the innermost that is open, or NULL; open one (NULL: no memory); close it. */
static inline struct frame *lh_frame_top(const struct reader *reader)
{
	return reader->frame_count ? &reader->frames[reader->frame_count - 1] : NULL;
}
struct frame *lh_frame_push(struct reader *reader, enum frame_kind kind, struct lh_object *object,
			    unsigned field);
void lh_frame_pop(struct reader *reader);
/* What is wrong is wrong with the frame's element. */
void lh_frame_place(struct reader *reader, const struct frame *frame);

/* Start tags of ours (start.c) and end tags (end.c) */
void lh_start_root(struct reader *reader, const xmlChar *name, const xmlChar *uri, int count,
		   const xmlChar **attributes);
/*
 * An element of our namespace within the frame that is open. Returns whether
 * it was taken; else it is captured, or thrown away if it was @refused.
 */
bool lh_start_child(struct reader *reader, const xmlChar *name, int count,
		    const xmlChar **attributes, bool *refused);
void lh_end(struct reader *reader);

/* Events (events.c) */
extern const xmlSAXHandler lh_reader_events;

#endif
