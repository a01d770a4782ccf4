/* SPDX-License-Identifier: MIT */
/* Feeding the push parser, and looking at what it waits for more of. */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "base/memory.h"
#include "xml/feed.h"

enum {
	CHUNK = 64 * 1024,
	LARGEST_CHUNK = 1024 * 1024 * 1024 /* libxml2 counts in int */
};

/* How much the parser holds and waits for more of, to tell of it whole. */
static size_t waiting(const struct feed *feed)
{
	const xmlParserInput *input = feed->parser->input;

	return input ? (size_t)(input->end - input->cur) : 0;
}

/*
 * Of a CDATA section libxml2 2.9 looks through all that waits each time: as
 * much again keeps that from growing with the square.
 */
size_t lh_feed_portion(const struct feed *feed)
{
	size_t size = feed->parser->instate == XML_PARSER_CDATA_SECTION ? waiting(feed) : 0;

	return size < CHUNK ? CHUNK : size > LARGEST_CHUNK ? LARGEST_CHUNK : size;
}

/* Whether an unfinished tag has too many attributes already. Each is a quoted value. */
static bool has_many_attributes(const xmlChar *at, const xmlChar *end)
{
	for (unsigned count = 0; count <= LH_MAX_ATTRIBUTES; count++) {
		while (at < end && *at != '"' && *at != '\'')
			at++;
		at = at < end ? memchr(at + 1, *at, (size_t)(end - at - 1)) : NULL;
		if (!at)
			return false;
		at++;
	}
	return true;
}

/*
 * What the parser waits for the end of may be too long. libxml2 2.9 takes time
 * with the square of a tag's attributes: do not let it begin.
 */
static enum feed_result check_waiting(struct feed *feed)
{
	const xmlParserInput *input = feed->parser->input;
	const size_t size = waiting(feed);

	if (feed->parser->disableSAX || feed->parser->instate == XML_PARSER_CDATA_SECTION)
		return FEED_FINE;
	if (size < feed->looked_through)
		feed->looked_through = 0;
	if (size > feed->max_tag)
		return FEED_TOO_LONG;
	if (size - feed->looked_through >= CHUNK) {
		/* Not after each byte that comes. */
		feed->looked_through = size;
		if (*input->cur == '<' && !strchr("!?/", input->cur[1]) &&
		    has_many_attributes(input->cur, input->end))
			return FEED_TOO_MANY;
	}
	return FEED_FINE;
}

enum feed_result lh_feed(struct feed *feed, const char *data, size_t size)
{
	if (size > feed->max_size - feed->fed)
		return FEED_TOO_LARGE;
	feed->fed += size;
	xmlParseChunk(feed->parser, data, (int)size, 0);
	return check_waiting(feed);
}

int lh_feed_descriptor(const struct feed *feed, int descriptor,
		       bool (*take)(void *data, const char *bytes, size_t size), void *data)
{
	size_t capacity = 0, filled = 0;
	char *bytes = NULL;
	ssize_t got = 1;
	int number = 0;

	for (bool more = true; more && got > 0;) {
		size_t wanted = lh_feed_portion(feed);

		if (wanted > capacity) {
			char *grown = lh_realloc(bytes, wanted);

			if (!grown) {
				number = ENOMEM;
				break;
			}
			bytes = grown;
			capacity = wanted;
		}
		do
			got = read(descriptor, bytes + filled, wanted - filled);
		while (got < 0 && errno == EINTR && (more = take(data, bytes, 0)));
		if (!more)
			break;
		if (got < 0)
			number = errno;
		if (got > 0)
			filled += (size_t)got;
		/* A large portion is for what grows with the square unless it comes at once. */
		if (wanted > CHUNK && filled < wanted && got > 0)
			continue;
		if (filled)
			more = take(data, bytes, filled);
		filled = 0;
	}
	lh_free(bytes);
	return number;
}

/* What libxml2 only prints it also tells of. */
static void ignore(void *context, const char *message, ...)
{
	(void)context;
	(void)message;
}

void lh_listen(struct listening *before, xmlStructuredErrorFunc listener, void *data)
{
	*before = (struct listening){ xmlStructuredError, xmlGenericError,
				      xmlStructuredErrorContext, xmlGenericErrorContext };
	xmlSetStructuredErrorFunc(data, listener);
	xmlSetGenericErrorFunc(NULL, ignore);
}

void lh_listen_no_more(const struct listening *before)
{
	xmlSetStructuredErrorFunc(before->structured_context, before->structured);
	xmlSetGenericErrorFunc(before->generic_context, before->generic);
}
