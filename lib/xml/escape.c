/* SPDX-License-Identifier: MIT */
#include "base/block.h"
#include "xml/escape.h"

/* Most texts have nothing special. */
static inline bool is_plain_block(const char *text)
{
	const lh_block bytes = lh_block_load(text);

	return !lh_block_any((lh_block)(bytes < ' ') | (lh_block)(bytes == '&') |
			     (lh_block)(bytes == '<') | (lh_block)(bytes == '>') |
			     (lh_block)(bytes == '"'));
}

void lh_buffer_escape(struct lh_buffer *buffer, const char *text, size_t length, enum escape escape)
{
	/* Bit 0: escaped in text; bit 1: escaped in attributes. */
	static const unsigned char special[256] = {
		['&'] = 3, ['<'] = 3, ['>'] = 3, ['\r'] = 3, ['"'] = 2, ['\t'] = 2, ['\n'] = 2,
	};
	static const char *const references[] = {
		['&'] = "&amp;",  ['<'] = "&lt;",  ['>'] = "&gt;",   ['"'] = "&quot;",
		['\r'] = "&#13;", ['\t'] = "&#9;", ['\n'] = "&#10;",
	};
	const unsigned char bit = escape == ESCAPE_TEXT ? 1 : 2;
	size_t from = 0;

	for (size_t i = 0; i < length; i++) {
		unsigned char c = 0;

		while (length - i > BLOCK && is_plain_block(text + i))
			i += BLOCK;
		c = (unsigned char)text[i];
		if (!(special[c] & bit))
			continue;
		lh_buffer_put(buffer, text + from, i - from);
		lh_buffer_puts(buffer, references[c]);
		from = i + 1;
	}
	lh_buffer_put(buffer, text + from, length - from);
}
