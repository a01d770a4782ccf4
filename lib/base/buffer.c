/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"

bool lh_buffer_reserve(struct lh_buffer *buffer, size_t size)
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

void lh_buffer_insert(struct lh_buffer *buffer, size_t at, const char *data, size_t size)
{
	if (!lh_buffer_reserve(buffer, size))
		return;
	memmove(buffer->data + at + size, buffer->data + at, buffer->size - at);
	memcpy(buffer->data + at, data, size);
	buffer->size += size;
}

void lh_buffer_destroy(struct lh_buffer *buffer)
{
	lh_free(buffer->data);
	*buffer = (struct lh_buffer){ 0 };
}
