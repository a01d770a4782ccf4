/* SPDX-License-Identifier: MIT */
/* What the parser tells, and to whom it goes. */
#include <string.h>

#include "base/text.h"
#include "xml/reader.h"

/* More of a text than any message shows. */
enum { SHOWN = 100 };

static void on_document(void *data)
{
	lh_reader_at_start(data);
}

static void on_start(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
		     int namespace_count, const xmlChar **namespaces, int attribute_count,
		     int defaulted, const xmlChar **attributes)
{
	struct reader *reader = data;
	bool refused = false;

	(void)defaulted;
	if (reader->stopped)
		return;
	if (lh_reader_at_tag(reader) > reader->options.max_tag) {
		lh_reader_too_long(reader);
		return;
	}
	if (attribute_count + namespace_count > LH_MAX_ATTRIBUTES) {
		lh_reader_too_many(reader);
		return;
	}
	if (++reader->depth > reader->options.max_depth) {
		lh_reader_problem(reader, LH_ERROR_LIMIT, NULL,
				  "các phần tử lồng nhau sâu quá %u tầng",
				  "elements are nested deeper than %u", reader->options.max_depth);
		return;
	}
	if (!reader->capture.depth) {
		if (!reader->started) {
			lh_start_root(reader, name, uri, attribute_count, attributes);
			return;
		}
		if (uri == reader->our_namespace &&
		    lh_start_child(reader, name, attribute_count, attributes, &refused))
			return;
	}
	lh_capture_start(reader, name, prefix, uri, namespace_count, namespaces, attribute_count,
			 attributes, refused);
}

static void on_end(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
	struct reader *reader = data;

	(void)uri;
	if (reader->stopped)
		return;
	lh_reader_after_event(reader);
	reader->depth--;
	if (reader->capture.depth)
		lh_capture_end(reader, name, prefix);
	else
		lh_end(reader);
}

/* ------------------------------------------------------------------ */
/* What stands between tags                                            */

/* Text where none may stand. Its first piece may be short: more of it waits in the parser's buffer. */
static void refuse_text(struct reader *reader, const xmlChar *text, size_t length, bool cdata)
{
	const xmlParserInput *input = reader->parser->input;
	const xmlChar *first = text;

	lh_reader_at_text(reader, text, length, cdata);
	while (!cdata && text == input->cur && text + length < input->end && length < SHOWN &&
	       !strchr("<&", text[length]))
		length++;
	while (lh_text_is_blank((const char *)first, 1)) {
		first++;
		length--;
	}
	while (lh_text_is_blank((const char *)first + length - 1, 1))
		length--;
	lh_reader_problem(reader, LH_ERROR_VALUE, NULL,
			  "văn bản «%.*s» không thể đứng ở đây: mọi văn bản nằm trong một trường",
			  "the text \"%.*s\" cannot stand here: all text is in a field",
			  lh_shown((const char *)first, length), (const char *)first);
}

/* Text that is not in a foreign element. */
static void take_text(struct reader *reader, const xmlChar *text, size_t length, bool cdata)
{
	struct frame *frame = lh_frame_top(reader);

	if (frame->kind == FRAME_TEXT) {
		lh_buffer_put(&reader->content, (const char *)text, length);
	} else if (!frame->stray && !lh_text_is_blank((const char *)text, length)) {
		/* Once for a frame: long text comes in pieces. */
		frame->stray = true;
		refuse_text(reader, text, length, cdata);
	}
}

static void on_text(struct reader *reader, const xmlChar *text, size_t length, bool cdata)
{
	bool goes_on = false;

	if (reader->stopped)
		return;
	if (!reader->capture.depth)
		take_text(reader, text, length, cdata);
	if (reader->stopped)
		return;
	goes_on = lh_reader_after_text(reader, text, length);
	if (!reader->capture.depth)
		return;
	if (cdata)
		lh_capture_cdata(reader, text, length, goes_on);
	else
		lh_capture_text(reader, text, length);
}

static void on_characters(void *data, const xmlChar *text, int length)
{
	on_text(data, text, (size_t)length, false);
}

static void on_cdata(void *data, const xmlChar *text, int length)
{
	on_text(data, text, (size_t)length, true);
}

/* A comment (target NULL) or a processing instruction. */
static void take_node(struct reader *reader, const xmlChar *target, const xmlChar *text)
{
	const size_t length = (target ? strlen((const char *)target) : 0) +
			      (text ? strlen((const char *)text) : 0);

	if (reader->stopped)
		return;
	if (length > reader->options.max_tag) {
		lh_reader_at_markup(reader);
		lh_reader_too_long(reader);
		return;
	}
	lh_reader_after_event(reader);
	lh_capture_node(reader, target, text);
}

static void on_comment(void *data, const xmlChar *text)
{
	take_node(data, NULL, text);
}

static void on_instruction(void *data, const xmlChar *target, const xmlChar *content)
{
	take_node(data, target, content);
}

static void on_doctype(void *data, const xmlChar *name, const xmlChar *external,
		       const xmlChar *system)
{
	struct reader *reader = data;

	(void)name;
	(void)external;
	(void)system;
	if (!reader->stopped)
		lh_reader_refuse_doctype(reader);
}

const xmlSAXHandler lh_reader_events = {
	.initialized = XML_SAX2_MAGIC,
	.startDocument = on_document,
	.startElementNs = on_start,
	.endElementNs = on_end,
	.characters = on_characters,
	.ignorableWhitespace = on_characters,
	.cdataBlock = on_cdata,
	.comment = on_comment,
	.processingInstruction = on_instruction,
	.internalSubset = on_doctype,
	.serror = lh_reader_parser_error,
};
