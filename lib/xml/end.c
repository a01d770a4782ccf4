/* SPDX-License-Identifier: MIT */
/* End tags of ours: what is complete goes to its place. */
#include <string.h>

#include "base/text.h"
#include "xml/reader.h"

/* A chain whose first text is a translation lacks its own one. */
static void check_own(struct reader *reader, const struct lh_label *label, unsigned field)
{
	if (label && *label->language)
		lh_reader_problem(
			reader, LH_ERROR_VALUE, lh_field_row(field),
			"«%s» chỉ có bản dịch, thiếu văn bản bằng ngôn ngữ của hồ sơ (%s)",
			"\"%s\" has translations but no text in the dossier's own language (%s)",
			lh_field_name(field), reader->language);
}

static void check_labels(struct reader *reader, struct lh_object *object)
{
	const struct lh_class *row = lh_class_row(object->class_number);

	for (unsigned i = 0; i < row->field_count; i++)
		if (row->fields[i].type == LH_TYPE_LABEL) {
			unsigned field =
				(unsigned)object->class_number << 8 | row->fields[i].number;

			check_own(reader, lh_slot_of(object, field)->label, field);
		}
}

/* Put a finished text to where it belongs; *thing is what foreign content stands at then. */
static lh_error_code put_text(struct reader *reader, struct frame *frame,
			      const struct lh_text *normal, const void **thing)
{
	struct lh_object *object = frame->object;
	union lh_slot *slot = lh_slot_of(object, frame->field), *item = NULL;
	struct lh_label **label = &slot->label;
	lh_error_code code = LH_OK;

	switch (lh_field_type(frame->field)) {
	case LH_TYPE_PROSE:
		if (slot->text)
			return LH_ERROR_DUPLICATE;
		slot->text = lh_store_text(reader->dossier, normal->text, normal->length);
		*thing = slot->text ? slot : NULL;
		return *thing ? LH_OK : LH_ERROR_MEMORY;
	case LH_TYPE_TEXTS:
		item = lh_vector_insert(reader->dossier, &slot->vector, SIZE_MAX);
		if (item)
			item->text = lh_store_text(reader->dossier, normal->text, normal->length);
		if (item && !item->text)
			lh_vector_remove(reader->dossier, &slot->vector, slot->vector->count - 1u);
		else if (item)
			*thing = item->text;
		return *thing ? LH_OK : LH_ERROR_MEMORY;
	case LH_TYPE_LABELS:
		label = &reader->frames[reader->frame_count - 2].label;
		break;
	default:
		frame[-1].translated |= *frame->language != '\0';
		break;
	}
	if (lh_label_find(*label, frame->language))
		return LH_ERROR_DUPLICATE;
	code = lh_label_put(object, label, frame->language, normal->text, normal->length);
	*thing = lh_label_find(*label, frame->language);
	return code;
}

static void end_text(struct reader *reader, struct frame *frame)
{
	const struct lh_field *row = lh_field_row(frame->field);
	struct lh_text normal = { 0 };
	const void *thing = NULL;
	lh_error_code code = LH_OK;

	if (reader->content.failed) {
		lh_reader_out_of_memory(reader);
		return;
	}
	code = lh_text_normalise(reader->content.data ? reader->content.data : "",
				 reader->content.size, row->type != LH_TYPE_PROSE, &normal);
	if (code == LH_OK && lh_text_is_blank(normal.text, normal.length))
		code = LH_ERROR_VALUE;
	if (code == LH_OK && !frame->bad)
		code = put_text(reader, frame, &normal, &thing);
	lh_frame_place(reader, frame);
	if (!thing)
		frame[-1].bad = true;
	if (thing) {
		lh_nodes_attach(reader, &frame->before, frame->object, thing, FOREIGN_BEFORE);
		lh_nodes_attach(reader, &frame->attributes, frame->object, thing,
				FOREIGN_ATTRIBUTES);
	} else if (code == LH_ERROR_DUPLICATE) {
		lh_reader_problem(reader, code, row, "«%s» xuất hiện hai lần%s%s",
				  "\"%s\" stands here twice%s%s", row->name,
				  *frame->language ? ": xml:lang=" : "", frame->language);
	} else if (code != LH_OK) {
		lh_reader_refuse(reader, code, row, normal.text, normal.length);
	}
	lh_text_release(&normal);
}

static void end_item(struct reader *reader, struct frame *frame)
{
	struct lh_object *object = frame->object;
	union lh_slot *slot = lh_slot_of(object, frame->field), *item = NULL;

	lh_frame_place(reader, frame);
	/* Where something in it was refused, that is the problem. */
	if (!frame->bad && !frame->label)
		lh_reader_refuse(reader, LH_ERROR_VALUE, lh_field_row(frame->field), "", 0);
	else if (!frame->bad)
		check_own(reader, frame->label, frame->field);
	if (!frame->label)
		return;
	item = lh_vector_insert(reader->dossier, &slot->vector, SIZE_MAX);
	if (!item) {
		lh_reader_out_of_memory(reader);
		return;
	}
	item->label = frame->label;
	lh_nodes_attach(reader, &frame->before, object, item->label, FOREIGN_ITEM_BEFORE);
	lh_nodes_attach(reader, &frame->attributes, object, item->label, FOREIGN_ITEM_ATTRIBUTES);
	lh_nodes_attach(reader, &reader->pending, object, item->label, FOREIGN_ITEM_END);
}

void lh_end(struct reader *reader)
{
	struct frame *frame = lh_frame_top(reader);

	switch (frame->kind) {
	case FRAME_RECORD:
		lh_frame_place(reader, frame);
		if (frame->translated)
			check_labels(reader, frame->object);
		lh_nodes_attach(reader, &reader->pending, frame->object, frame->object,
				FOREIGN_END);
		reader->finished = reader->frame_count == 1;
		break;
	case FRAME_CONTAINER:
		lh_nodes_attach(reader, &reader->pending, frame->object,
				lh_slot_of(frame->object, frame->field), FOREIGN_END);
		break;
	case FRAME_ITEM:
		end_item(reader, frame);
		break;
	case FRAME_TEXT:
		end_text(reader, frame);
		break;
	}
	lh_frame_pop(reader);
}
