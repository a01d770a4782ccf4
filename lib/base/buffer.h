/* SPDX-License-Identifier: MIT */
/* A growing buffer of bytes. Once it failed to grow, it stays failed and takes no more. */
#ifndef LH_BASE_BUFFER_H
#define LH_BASE_BUFFER_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

struct lh_buffer {
	char *data;
	size_t size, capacity;
	bool failed;
};

/* Make room for @size bytes more; false where there is none. */
bool lh_buffer_reserve(struct lh_buffer *buffer, size_t size);

static inline void lh_buffer_put(struct lh_buffer *buffer, const char *data, size_t size)
{
	if (!size || (size > buffer->capacity - buffer->size && !lh_buffer_reserve(buffer, size)))
		return;
	memcpy(buffer->data + buffer->size, data, size);
	buffer->size += size;
}

static inline void lh_buffer_puts(struct lh_buffer *buffer, const char *text)
{
	lh_buffer_put(buffer, text, strlen(text));
}

/* Insert at a place within what is there. */
void lh_buffer_insert(struct lh_buffer *buffer, size_t at, const char *data, size_t size);
void lh_buffer_destroy(struct lh_buffer *buffer);

#endif
