/* SPDX-License-Identifier: MIT */
/* The writer: the canonical form, along the rows. */
#include <string.h>

#include "base/value.h"
#include "xml/writer.h"

static const char spaces[] = "                                                                ";

static void indent(struct writer *writer, unsigned depth)
{
	for (size_t left = 2 * (size_t)depth; left;) {
		size_t part = left < sizeof(spaces) - 1 ? left : sizeof(spaces) - 1;

		lh_buffer_put(writer->buffer, spaces, part);
		left -= part;
	}
}

static void puts_(struct writer *writer, const char *text)
{
	lh_buffer_puts(writer->buffer, text);
}

/* ------------------------------------------------------------------ */
/* Foreign content                                                     */

static const struct lh_foreign *foreign(const struct lh_object *owner, const void *thing,
					enum foreign_place place)
{
	return owner->flags & OBJECT_FOREIGN ? lh_foreign_get(owner, thing, place) : NULL;
}

static void put_nodes(struct writer *writer, const struct lh_foreign *node, unsigned depth)
{
	for (; node; node = node->next) {
		indent(writer, depth);
		puts_(writer, node->text);
		puts_(writer, "\n");
	}
}

static void put_declarations(struct writer *writer, const struct lh_foreign *attribute)
{
	for (; attribute; attribute = attribute->next)
		if (attribute->declaration)
			puts_(writer, attribute->declaration);
}

/* Attributes that are not ours; one from a newer model gives way to a field set since. */
static void put_foreign_attributes(struct writer *writer, const struct lh_object *object,
				   const struct lh_foreign *attribute)
{
	for (; attribute; attribute = attribute->next) {
		unsigned field =
			object && !strchr(attribute->name, ':')
				? lh_class_field_find(object->class_number, attribute->name)
				: 0;

		if (field && lh_field_is_attribute(field) && lh_has(object, field))
			continue;
		puts_(writer, " ");
		puts_(writer, attribute->name);
		puts_(writer, "=\"");
		puts_(writer, attribute->text);
		puts_(writer, "\"");
	}
}

/* ------------------------------------------------------------------ */
/* Attributes                                                          */

static void put_items(struct writer *writer, const struct lh_vector *vector, lh_type type)
{
	for (uint32_t i = 0; i < vector->count; i++) {
		if (i)
			puts_(writer, " ");
		puts_(writer, type == LH_TYPE_REFS ? lh_anchor_now(vector->items[i].anchor)->id
						   : vector->items[i].text);
	}
}

static void put_value(struct writer *writer, const union lh_slot *slot, const struct lh_field *row)
{
	char buffer[32];

	switch (row->type) {
	case LH_TYPE_DATE:
		puts_(writer, lh_date_format(lh_slot_date(*slot), buffer));
		break;
	case LH_TYPE_INTEGER:
	case LH_TYPE_MONEY:
		puts_(writer, lh_integer_format(lh_slot_integer(*slot), buffer));
		break;
	case LH_TYPE_DECIMAL:
		puts_(writer, lh_decimal_format(*slot->decimal, buffer));
		break;
	case LH_TYPE_QUANTITY:
		puts_(writer, lh_quantity_format(*slot->quantity, buffer));
		break;
	case LH_TYPE_FLAG:
		puts_(writer, slot->bits == FLAG_TRUE ? "true" : "false");
		break;
	case LH_TYPE_CHOICE:
		puts_(writer, row->choices[slot->bits - 1].name);
		break;
	case LH_TYPE_ID:
	case LH_TYPE_REF:
		puts_(writer, lh_anchor_now(slot->anchor)->id);
		break;
	case LH_TYPE_REFS:
	case LH_TYPE_CODES:
		put_items(writer, slot->vector, row->type);
		break;
	default:
		lh_buffer_escape(writer->buffer, slot->text, strlen(slot->text), ESCAPE_ATTRIBUTE);
		break;
	}
}

static void put_attribute(struct writer *writer, const union lh_slot *slot,
			  const struct lh_field *row)
{
	puts_(writer, " ");
	puts_(writer, row->name);
	puts_(writer, "=\"");
	put_value(writer, slot, row);
	puts_(writer, "\"");
}

/* ------------------------------------------------------------------ */
/* Elements with text                                                  */

/* An element with text, and what is foreign at @thing. */
static void put_text(struct writer *writer, const struct lh_object *owner, const void *thing,
		     const char *name, const char *language, const char *text, unsigned depth)
{
	const struct lh_foreign *attributes = foreign(owner, thing, FOREIGN_ATTRIBUTES);

	put_nodes(writer, foreign(owner, thing, FOREIGN_BEFORE), depth);
	indent(writer, depth);
	puts_(writer, "<");
	puts_(writer, name);
	put_declarations(writer, attributes);
	if (*language) {
		puts_(writer, " xml:lang=\"");
		puts_(writer, language);
		puts_(writer, "\"");
	}
	put_foreign_attributes(writer, NULL, attributes);
	puts_(writer, ">");
	lh_buffer_escape(writer->buffer, text, strlen(text), ESCAPE_TEXT);
	puts_(writer, "</");
	puts_(writer, name);
	puts_(writer, ">\n");
}

static void put_label(struct writer *writer, const struct lh_object *owner,
		      const struct lh_label *label, const char *name, unsigned depth)
{
	for (; label; label = label->next)
		put_text(writer, owner, label, name, label->language, label->text, depth);
}

static void open_tag(struct writer *writer, const char *name, const struct lh_foreign *attributes,
		     unsigned depth)
{
	indent(writer, depth);
	puts_(writer, "<");
	puts_(writer, name);
	put_declarations(writer, attributes);
	put_foreign_attributes(writer, NULL, attributes);
	puts_(writer, ">\n");
}

static void close_tag(struct writer *writer, const char *name, unsigned depth)
{
	indent(writer, depth);
	puts_(writer, "</");
	puts_(writer, name);
	puts_(writer, ">\n");
}

/* One label of a list: an element around its texts. */
static void put_item(struct writer *writer, const struct lh_object *owner,
		     const struct lh_label *label, const char *name, unsigned depth)
{
	put_nodes(writer, foreign(owner, label, FOREIGN_ITEM_BEFORE), depth);
	open_tag(writer, name, foreign(owner, label, FOREIGN_ITEM_ATTRIBUTES), depth);
	put_label(writer, owner, label, "text", depth + 1);
	put_nodes(writer, foreign(owner, label, FOREIGN_ITEM_END), depth + 1);
	close_tag(writer, name, depth);
}

/* ------------------------------------------------------------------ */
/* Records                                                             */

static void put_record(struct writer *writer, const struct lh_object *object, unsigned depth);

static void put_container(struct writer *writer, const struct lh_object *owner,
			  const union lh_slot *slot, const char *name, unsigned depth)
{
	const struct lh_foreign *attributes = foreign(owner, slot, FOREIGN_ATTRIBUTES);
	const struct lh_foreign *end = foreign(owner, slot, FOREIGN_END);

	put_nodes(writer, foreign(owner, slot, FOREIGN_BEFORE), depth);
	if (!slot->vector && !end) {
		if (!attributes)
			return;
		indent(writer, depth);
		puts_(writer, "<");
		puts_(writer, name);
		put_declarations(writer, attributes);
		put_foreign_attributes(writer, NULL, attributes);
		puts_(writer, "/>\n");
		return;
	}
	open_tag(writer, name, attributes, depth);
	for (uint32_t i = 0; slot->vector && i < slot->vector->count; i++)
		put_record(writer, slot->vector->items[i].object, depth + 1);
	put_nodes(writer, end, depth + 1);
	close_tag(writer, name, depth);
}

static void put_element(struct writer *writer, const struct lh_object *object, unsigned field,
			const union lh_slot *slot, unsigned depth)
{
	const struct lh_field *row = lh_field_row(field);

	switch (row->type) {
	case LH_TYPE_PROSE:
		put_text(writer, object, slot, row->name, "", slot->text, depth);
		break;
	case LH_TYPE_LABEL:
		put_label(writer, object, slot->label, row->name, depth);
		break;
	case LH_TYPE_CHILDREN:
		put_container(writer, object, slot, row->name, depth);
		break;
	default:
		for (uint32_t i = 0; i < slot->vector->count; i++) {
			union lh_slot item = slot->vector->items[i];

			if (row->type == LH_TYPE_LABELS)
				put_item(writer, object, item.label, row->item, depth);
			else
				put_text(writer, object, item.text, row->item, "", item.text,
					 depth);
		}
		break;
	}
}

static void put_record(struct writer *writer, const struct lh_object *object, unsigned depth)
{
	const struct lh_field_order *order = &writer->orders[object->class_number];
	const struct lh_foreign *attributes = foreign(object, object, FOREIGN_ATTRIBUTES);
	const char *name = lh_class_name(object->class_number);
	size_t after_tag = 0;

	put_nodes(writer, foreign(object, object, FOREIGN_BEFORE), depth);
	indent(writer, depth);
	puts_(writer, "<");
	puts_(writer, name);
	if (!object->parent)
		puts_(writer, " xmlns=\"" LH_NAMESPACE "\"");
	put_declarations(writer, attributes);
	for (unsigned i = 0; i < order->attributes; i++) {
		const union lh_slot *slot = lh_slot_of(object, order->fields[i]);

		if (slot->bits)
			put_attribute(writer, slot, lh_field_row(order->fields[i]));
	}
	put_foreign_attributes(writer, object, attributes);
	after_tag = writer->buffer->size + writer->flushed;
	puts_(writer, ">\n");
	for (unsigned i = order->attributes; i < order->count; i++) {
		const union lh_slot *slot = lh_slot_of(object, order->fields[i]);

		/* A container may be empty but for what is foreign in it. */
		if (slot->bits || (object->flags & OBJECT_FOREIGN &&
				   lh_field_type(order->fields[i]) == LH_TYPE_CHILDREN))
			put_element(writer, object, order->fields[i], slot, depth + 1);
	}
	put_nodes(writer, foreign(object, object, FOREIGN_END), depth + 1);
	if (writer->buffer->size + writer->flushed == after_tag + 2) {
		writer->buffer->size -= 2;
		puts_(writer, "/>\n");
	} else {
		close_tag(writer, name, depth);
	}
	lh_writer_flush(writer, false);
}

void lh_writer_put(struct writer *writer, const struct lh_dossier *dossier)
{
	for (unsigned i = 1; i <= lh_class_count(); i++) {
		struct lh_field_order *order = &writer->orders[i];
		unsigned field = 0;

		while ((field = lh_class_next_field(i, field))) {
			order->fields[order->count++] = (uint16_t)field;
			order->attributes += lh_field_is_attribute(field);
		}
	}
	puts_(writer, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
	put_record(writer, &dossier->root, 0);
	put_nodes(writer, foreign(&dossier->root, &dossier->root, FOREIGN_AFTER), 0);
}
