/* SPDX-License-Identifier: MIT */
/* Start tags of ours: what they open, and their attributes. */
#include <string.h>

#include "base/text.h"
#include "base/value.h"
#include "xml/reader.h"

/* ------------------------------------------------------------------ */
/* Names that are not known here                                       */

/* What the element of a frame is called. */
static const char *element_name(const struct reader *reader, const struct frame *frame)
{
	const struct lh_field *row = lh_field_row(frame->field);

	if (frame->kind == FRAME_RECORD)
		return lh_class_name(frame->object->class_number);
	if (frame->kind == FRAME_TEXT && row->type == LH_TYPE_LABELS)
		return (const char *)reader->text;
	return row->item ? row->item : row->name;
}

/* @meant: what it should probably be, or NULL. */
static void unknown_attribute(struct reader *reader, const struct frame *frame, const xmlChar *name,
			      const char *meant)
{
	const char *where = element_name(reader, frame);

	if (frame->kind == FRAME_RECORD &&
	    lh_names_find(reader, frame->object->class_number, name, false))
		lh_reader_problem(reader, LH_ERROR_NAME, NULL,
				  "trong «%s», «%s» là phần tử, không phải thuộc tính",
				  "in \"%s\", \"%s\" is an element, not an attribute", where,
				  (const char *)name);
	else if (meant)
		lh_reader_problem(reader, LH_ERROR_NAME, NULL,
				  "«%s» không có thuộc tính «%s»; có phải là «%s»?",
				  "\"%s\" has no attribute \"%s\"; did you mean \"%s\"?", where,
				  (const char *)name, meant);
	else
		lh_reader_problem(reader, LH_ERROR_NAME, NULL, "«%s» không có thuộc tính «%s»",
				  "\"%s\" has no attribute \"%s\"", where, (const char *)name);
}

/* The element that @name was probably meant to be within a frame, or NULL. */
static const char *meant_element(const struct reader *reader, const struct frame *frame,
				 const xmlChar *name)
{
	const char *only = NULL;

	if (frame->kind == FRAME_RECORD)
		return lh_near_element(frame->object->class_number, name);
	if (frame->kind == FRAME_CONTAINER)
		only = lh_class_name(lh_field_child_class(frame->field));
	else if (frame->kind == FRAME_ITEM)
		only = (const char *)reader->text;
	return only && lh_is_near((const char *)name, only) ? only : NULL;
}

static void unknown_element(struct reader *reader, const struct frame *frame, const xmlChar *name)
{
	const char *where = element_name(reader, frame);
	const char *meant = meant_element(reader, frame, name);

	if (frame->kind == FRAME_RECORD &&
	    lh_names_find(reader, frame->object->class_number, name, true))
		lh_reader_problem(reader, LH_ERROR_NAME, NULL,
				  "trong «%s», «%s» là thuộc tính, không phải phần tử",
				  "in \"%s\", \"%s\" is an attribute, not an element", where,
				  (const char *)name);
	else if (meant)
		lh_reader_problem(reader, LH_ERROR_NAME, NULL,
				  "«%s» không có phần tử «%s»; có phải là «%s»?",
				  "\"%s\" has no element \"%s\"; did you mean \"%s\"?", where,
				  (const char *)name, meant);
	else
		lh_reader_problem(reader, LH_ERROR_NAME, NULL, "«%s» không có phần tử «%s»",
				  "\"%s\" has no element \"%s\"", where, (const char *)name);
}

/* ------------------------------------------------------------------ */
/* Attributes                                                          */

static bool is_foreign(const struct reader *reader, const xmlChar **attribute)
{
	return attribute[1] && attribute[2] != reader->our_namespace;
}

/* An attribute that is not ours stays; its prefix is declared once in a tag. */
static void keep_attribute(struct reader *reader, struct frame *frame, const xmlChar **attributes,
			   int index)
{
	const xmlChar *prefix = attributes[5 * index + 1];
	bool declare = prefix && prefix != reader->xml_prefix;

	for (int i = 0; declare && i < index; i++)
		declare = attributes[5 * i + 1] != prefix;
	lh_capture_attribute(reader, &frame->attributes, &attributes[5 * index], declare);
}

/* The attributes of a record. */
static void read_attributes(struct reader *reader, struct frame *frame, int count,
			    const xmlChar **attributes)
{
	struct lh_object *object = frame->object;

	for (int i = 0; i < count && !reader->stopped; i++) {
		const xmlChar **at = &attributes[5 * i];
		const char *value = (const char *)at[3];
		size_t length = (size_t)(at[4] - at[3]);
		unsigned field = 0;
		lh_error_code code = LH_OK;

		if (!at[1])
			field = lh_names_find(reader, object->class_number, at[0], true);
		if (!field) {
			if (reader->newer || is_foreign(reader, at))
				keep_attribute(reader, frame, attributes, i);
			else
				unknown_attribute(reader, frame, at[0],
						  lh_near_attribute(object->class_number, at[0]));
			continue;
		}
		code = lh_slot_parse(object, lh_slot_of(object, field), lh_field_row(field), value,
				     length, &reader->batch);
		if (code == LH_ERROR_NAME && reader->newer)
			keep_attribute(reader, frame, attributes, i);
		else if (code != LH_OK)
			lh_reader_refuse(reader, code, lh_field_row(field), value, length);
	}
}

static void read_language(struct reader *reader, struct frame *frame, const char *value,
			  size_t length)
{
	if (!lh_is_language(value, length)) {
		lh_reader_problem(
			reader, LH_ERROR_VALUE, lh_field_row(frame->field),
			"xml:lang=\"%.*s\": phải là hai hoặc ba chữ thường, như en",
			"xml:lang=\"%.*s\": should be two or three small letters, such as en",
			lh_shown(value, length), value);
		frame->bad = true;
		return;
	}
	memcpy(frame->language, value, length);
	frame->language[length] = '\0';
	if (strcmp(frame->language, reader->language) == 0)
		frame->language[0] = '\0';
}

/* The attributes of an element that has none of ours, but for a language. */
static void read_plain_attributes(struct reader *reader, struct frame *frame, bool labelled,
				  int count, const xmlChar **attributes)
{
	for (int i = 0; i < count && !reader->stopped; i++) {
		const xmlChar **at = &attributes[5 * i];

		if (labelled && at[1] == reader->xml_prefix && at[0] == reader->lang)
			read_language(reader, frame, (const char *)at[3], (size_t)(at[4] - at[3]));
		else if (reader->newer || is_foreign(reader, at))
			keep_attribute(reader, frame, attributes, i);
		else
			unknown_attribute(reader, frame, at[0],
					  labelled && at[0] == reader->lang ? "xml:lang" : NULL);
	}
}

/* ------------------------------------------------------------------ */
/* Elements                                                            */

static void start_record(struct reader *reader, struct lh_object *object, int count,
			 const xmlChar **attributes)
{
	struct frame *frame = lh_frame_push(reader, FRAME_RECORD, object, 0);

	if (!frame)
		return;
	object->line = (uint32_t)reader->line;
	object->column = (uint32_t)reader->column;
	read_attributes(reader, frame, count, attributes);
	lh_nodes_attach(reader, &frame->before, object, object, FOREIGN_BEFORE);
	lh_nodes_attach(reader, &frame->attributes, object, object, FOREIGN_ATTRIBUTES);
}

/* The version decides how strictly all other names are taken. */
static bool is_newer(const struct reader *reader, const xmlChar **attribute)
{
	struct lh_text normal = { 0 };
	int64_t version = 0;

	if (attribute[1] || attribute[0] != reader->version)
		return false;
	if (lh_text_normalise((const char *)attribute[3], (size_t)(attribute[4] - attribute[3]),
			      true, &normal) != LH_OK ||
	    lh_integer_parse_n(normal.text, normal.length, &version) != LH_OK)
		version = 0;
	lh_text_release(&normal);
	return version > LH_MODEL_VERSION;
}

void lh_start_root(struct reader *reader, const xmlChar *name, const xmlChar *uri, int count,
		   const xmlChar **attributes)
{
	const char *language = NULL;

	if (name != reader->class_names[CLASS_DOSSIER] || uri != reader->our_namespace) {
		lh_reader_problem(
			reader, LH_ERROR_NAME, NULL,
			"phần tử gốc «%s» không phải là <dossier xmlns=\"" LH_NAMESPACE "\">",
			"the root element \"%s\" is not <dossier xmlns=\"" LH_NAMESPACE "\">",
			(const char *)name);
		lh_reader_stop(reader);
		return;
	}
	reader->started = true;
	for (int i = 0; i < count; i++)
		reader->newer |= is_newer(reader, &attributes[5 * i]);
	start_record(reader, &reader->dossier->root, count, attributes);
	/* It is a code of letters, whatever the file said: all else was refused. */
	language = lh_dossier_language_code(reader->dossier);
	memcpy(reader->language, language, strlen(language) + 1);
}

/* A container may be repeated: what it holds is joined. */
static void start_container(struct reader *reader, struct lh_object *owner, unsigned field,
			    int count, const xmlChar **attributes)
{
	struct frame *frame = lh_frame_push(reader, FRAME_CONTAINER, owner, field);
	const void *thing = lh_slot_of(owner, field);

	if (!frame)
		return;
	read_plain_attributes(reader, frame, false, count, attributes);
	lh_nodes_join_attributes(reader, &frame->attributes, owner, thing);
	lh_nodes_attach(reader, &frame->before, owner, thing, FOREIGN_BEFORE);
}

static void start_child_record(struct reader *reader, struct lh_object *owner, unsigned field,
			       int count, const xmlChar **attributes)
{
	struct lh_object *child =
		lh_object_create(owner, lh_slot_of(owner, field), lh_field_row(field), SIZE_MAX);

	if (child)
		start_record(reader, child, count, attributes);
	else
		lh_reader_out_of_memory(reader);
}

/* Prose, or one text of a label or list: its element, or the one around a label's texts. */
static void start_field(struct reader *reader, enum frame_kind kind, struct lh_object *owner,
			unsigned field, int count, const xmlChar **attributes)
{
	lh_type type = lh_field_type(field);
	struct frame *frame = lh_frame_push(reader, kind, owner, field);

	if (!frame)
		return;
	reader->content.size = 0;
	read_plain_attributes(reader, frame,
			      kind == FRAME_TEXT &&
				      (type == LH_TYPE_LABEL || type == LH_TYPE_LABELS),
			      count, attributes);
}

bool lh_start_child(struct reader *reader, const xmlChar *name, int count,
		    const xmlChar **attributes, bool *refused)
{
	const struct frame *parent = lh_frame_top(reader);
	struct lh_object *object = parent->object;
	unsigned field = parent->field;

	switch (parent->kind) {
	case FRAME_RECORD:
		field = lh_names_find(reader, object->class_number, name, false);
		if (!field)
			break;
		if (lh_field_type(field) == LH_TYPE_CHILDREN)
			start_container(reader, object, field, count, attributes);
		else
			start_field(reader,
				    lh_field_type(field) == LH_TYPE_LABELS ? FRAME_ITEM
									   : FRAME_TEXT,
				    object, field, count, attributes);
		return true;
	case FRAME_CONTAINER:
		if (name != reader->class_names[lh_field_child_class(field)])
			break;
		start_child_record(reader, object, field, count, attributes);
		return true;
	case FRAME_ITEM:
		if (name != reader->text)
			break;
		start_field(reader, FRAME_TEXT, object, field, count, attributes);
		return true;
	case FRAME_TEXT:
		break;
	}
	/* A newer model's, which is kept, or a mistake. */
	*refused = !reader->newer;
	if (*refused)
		unknown_element(reader, parent, name);
	return false;
}
