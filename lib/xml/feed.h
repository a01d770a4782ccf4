/* SPDX-License-Identifier: MIT */
/* libxml2's push parser, fed within limits on how much there is, and on what it has to hold whole. */
#ifndef LH_XML_FEED_H
#define LH_XML_FEED_H

#include <stdbool.h>
#include <stddef.h>

#include <libxml/parser.h>
#include <libxml/xmlerror.h>

/* Of one tag. Our own have some tens; libxml2 2.9 compares each with each. */
enum { LH_MAX_ATTRIBUTES = 10000 };
/* What applies unless the caller says otherwise. */
enum {
	LH_DEFAULT_MAX_TAG = 1024 * 1024,
	LH_DEFAULT_MAX_SIZE = 1024 * 1024 * 1024,
	LH_MAX_DEPTH = 2000
};

enum feed_result {
	FEED_FINE,
	FEED_TOO_LARGE, /* more than max_size: none of it was fed */
	FEED_TOO_LONG,	/* a tag, comment or instruction */
	FEED_TOO_MANY	/* attributes */
};

/* Newer versions of libxml2 hand over what is const. */
#if LIBXML_VERSION >= 21200
typedef const xmlError *xml_error;
#else
typedef xmlErrorPtr xml_error;
#endif

struct feed {
	xmlParserCtxt *parser;
	size_t max_tag, max_size;
	size_t fed;	       /* bytes so far */
	size_t looked_through; /* of an unfinished tag: bytes that attributes were counted in */
};

/* How much to feed at once. */
size_t lh_feed_portion(const struct feed *feed);
/* Feed no more than a portion. A parser that was stopped has no limit to break. */
enum feed_result lh_feed(struct feed *feed, const char *data, size_t size);
/*
 * Hand over all that a descriptor gives, in portions for @take, until that returns false. It gets
 * no bytes where a signal interrupts the wait for more.
 * Returns 0 or the system's number of what failed; ENOMEM: there was no memory.
 */
int lh_feed_descriptor(const struct feed *feed, int descriptor,
		       bool (*take)(void *data, const char *bytes, size_t size), void *data);

/*
 * libxml2 tells of some errors whoever listens in this thread, and prints them where nobody does,
 * instead of telling the parser's owner: no memory, bytes that do not fit their encoding.
 */
struct listening {
	xmlStructuredErrorFunc structured;
	xmlGenericErrorFunc generic;
	void *structured_context, *generic_context;
};
void lh_listen(struct listening *before, xmlStructuredErrorFunc listener, void *data);
/* Who listened before does so again. */
void lh_listen_no_more(const struct listening *before);

#endif
