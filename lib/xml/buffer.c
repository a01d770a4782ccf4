/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/memory.h"
#include "xml/buffer.h"

static bool reserve(struct lh_buffer *buffer, size_t size)
{
	size_t capacity = buffer->capacity ? buffer->capacity : 256;
	char *data = NULL;

	if (buffer->failed)
		return false;
	if (size <= buffer->capacity - buffer->size)
		return true;
	while (capacity - buffer->size < size)
		capacity *= 2;
	data = lh_realloc(buffer->data, capacity);
	if (!data) {
		buffer->failed = true;
		return false;
	}
	buffer->data = data;
	buffer->capacity = capacity;
	return true;
}

void lh_buffer_put(struct lh_buffer *buffer, const char *data, size_t size)
{
	if (!size || !reserve(buffer, size))
		return;
	memcpy(buffer->data + buffer->size, data, size);
	buffer->size += size;
}

void lh_buffer_puts(struct lh_buffer *buffer, const char *text)
{
	lh_buffer_put(buffer, text, strlen(text));
}

void lh_buffer_insert(struct lh_buffer *buffer, size_t at, const char *data, size_t size)
{
	if (!reserve(buffer, size))
		return;
	memmove(buffer->data + at + size, buffer->data + at, buffer->size - at);
	memcpy(buffer->data + at, data, size);
	buffer->size += size;
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
		unsigned char c = (unsigned char)text[i];

		if (!(special[c] & bit))
			continue;
		lh_buffer_put(buffer, text + from, i - from);
		lh_buffer_puts(buffer, references[c]);
		from = i + 1;
	}
	lh_buffer_put(buffer, text + from, length - from);
}

void lh_buffer_destroy(struct lh_buffer *buffer)
{
	lh_free(buffer->data);
	*buffer = (struct lh_buffer){ 0 };
}
