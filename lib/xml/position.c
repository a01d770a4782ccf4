/* SPDX-License-Identifier: MIT */
/*
 * Where things stand in the file. libxml2 tells only where they end, and its
 * columns mix bytes and characters; so newlines are looked for in the
 * parser's own buffer, from event to event, while they are still there.
 *
 * Offsets are bytes of the input as UTF-8. They go on where libxml2 shrinks
 * its buffer; what they start from does not matter.
 */
#include <string.h>

#include "base/text.h"
#include "xml/reader.h"

static int64_t offset_of(const xmlParserInput *input, const xmlChar *at)
{
	return (int64_t)input->consumed + (at - input->base);
}

/* The same back, as far as it is still in the buffer. */
static const xmlChar *at_offset(const xmlParserInput *input, int64_t offset)
{
	int64_t from = offset - (int64_t)input->consumed;

	return from <= 0			 ? input->base
	       : from < input->cur - input->base ? input->base + from
						 : input->cur;
}

/* Where the line of @at begins: no newline before `scanned` matters any more. */
static int64_t line_start(const struct reader *reader, const xmlParserInput *input,
			  const xmlChar *at)
{
	const xmlChar *from = at_offset(input, reader->scanned);
	const xmlChar *newline = at > from ? memrchr(from, '\n', (size_t)(at - from)) : NULL;

	return newline ? offset_of(input, newline) + 1 : reader->line_start;
}

static long count_newlines(const xmlChar *from, const xmlChar *end)
{
	long count = 0;

	for (; from < end && (from = memchr(from, '\n', (size_t)(end - from))); from++)
		count++;
	return count;
}

/* @known: what libxml2's line belongs to, in general `cur`. */
static void place(struct reader *reader, const xmlParserInput *input, const xmlChar *at,
		  const xmlChar *known)
{
	reader->line = input->line - count_newlines(at, known) + count_newlines(known, at);
	reader->column = (long)(offset_of(input, at) - line_start(reader, input, at)) + 1;
}

/* All up to @end is behind us. */
static void pass(struct reader *reader, const xmlParserInput *input, const xmlChar *end,
		 bool in_tag)
{
	reader->line_start = line_start(reader, input, end);
	reader->scanned = offset_of(input, end);
	reader->in_tag = in_tag;
}

/* Text may be told of in place, before `cur` moves over it, or from a buffer, after that. */
static const xmlChar *end_of_text(const xmlParserInput *input, const xmlChar *text, size_t length)
{
	return text == input->cur ? text + length : input->cur;
}

void lh_reader_at_start(struct reader *reader)
{
	const xmlParserInput *input = reader->parser->input;

	/* Of the XML declaration libxml2 knows the column, and a byte order mark has none. */
	reader->scanned = offset_of(input, input->cur);
	reader->line_start = reader->scanned - (input->col - 1);
}

size_t lh_reader_at_tag(struct reader *reader)
{
	const xmlParserInput *input = reader->parser->input;
	/* A tag holds no other <: in attribute values it must be escaped. */
	const xmlChar *start = memrchr(input->base, '<', (size_t)(input->cur - input->base));

	if (!start)
		start = input->cur;
	place(reader, input, start, input->cur);
	pass(reader, input, input->cur, true);
	return (size_t)(input->cur - start);
}

void lh_reader_at_markup(struct reader *reader)
{
	const xmlParserInput *input = reader->parser->input;
	const xmlChar *from = at_offset(input, reader->scanned);
	const xmlChar *start = memchr(from, '<', (size_t)(input->cur - from));

	place(reader, input, start ? start : input->cur, input->cur);
}

void lh_reader_at_text(struct reader *reader, const xmlChar *text, size_t length, bool cdata)
{
	const xmlParserInput *input = reader->parser->input;
	const xmlChar *at = at_offset(input, reader->scanned);
	const xmlChar *end = end_of_text(input, text, length);

	/* The start tag's event comes before its last character. */
	if (reader->in_tag && at < end && *at == '>')
		at++;
	while (at < end && lh_text_is_blank((const char *)at, 1))
		at++;
	/* Of text in place libxml2 has counted the lines already; of a CDATA section not yet. */
	place(reader, input, at, cdata ? input->cur : end);
}

void lh_reader_at_parser(struct reader *reader)
{
	const xmlParserInput *input = reader->parser->input;

	if (input && input->cur)
		place(reader, input, input->cur, input->cur);
}

void lh_reader_after_event(struct reader *reader)
{
	const xmlParserInput *input = reader->parser->input;

	pass(reader, input, input->cur, false);
}

bool lh_reader_after_text(struct reader *reader, const xmlChar *text, size_t length)
{
	const xmlParserInput *input = reader->parser->input;
	bool goes_on = length && text == input->cur && offset_of(input, text) == reader->scanned;

	pass(reader, input, end_of_text(input, text, length), false);
	return goes_on;
}
