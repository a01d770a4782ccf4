/* SPDX-License-Identifier: MIT */
/* The stack of elements that are open. */
#include "base/array.h"
#include "base/memory.h"
#include "xml/reader.h"

/* Foreign nodes that waited stand before the element. */
struct frame *lh_frame_push(struct reader *reader, enum frame_kind kind, struct lh_object *object,
			    unsigned field)
{
	struct frame *frame = NULL;
	struct frame *frames = lh_reserve(reader->frames, reader->frame_count,
					  &reader->frame_capacity, sizeof(*frames));

	if (!frames) {
		lh_reader_out_of_memory(reader);
		return NULL;
	}
	reader->frames = frames;
	frame = &reader->frames[reader->frame_count++];
	*frame = (struct frame){ .kind = kind,
				 .line = reader->line,
				 .column = reader->column,
				 .object = object,
				 .field = field,
				 .before = reader->pending };
	reader->pending = (struct node_list){ 0 };
	return frame;
}

void lh_frame_pop(struct reader *reader)
{
	struct frame *frame = &reader->frames[--reader->frame_count];

	if (frame->before.first)
		lh_nodes_free(&frame->before);
	if (frame->attributes.first)
		lh_nodes_free(&frame->attributes);
}

void lh_frame_place(struct reader *reader, const struct frame *frame)
{
	reader->line = frame->line;
	reader->column = frame->column;
}
