/* SPDX-License-Identifier: MIT */
/*
 * Names of the model, interned in the parser's dictionary, so that a name in
 * the file is recognised by its address.
 */
#include <string.h>

#include "base/memory.h"
#include "xml/reader.h"

enum { NAME_SLOTS = 2048 }; /* a power of two, several times the number of fields */

static size_t home(const xmlChar *name, unsigned class_number)
{
	uint64_t sum = ((uint64_t)(uintptr_t)name + class_number) * UINT64_C(0x9E3779B97F4A7C15);

	return (size_t)(sum >> 40) & (NAME_SLOTS - 1);
}

static struct name_entry *probe(const struct reader *reader, unsigned class_number,
				const xmlChar *name)
{
	size_t at = home(name, class_number);
	struct name_entry *entries = reader->names.entries;

	while (entries[at].name &&
	       (entries[at].name != name || entries[at].class_number != class_number))
		at = (at + 1) & (NAME_SLOTS - 1);
	return &entries[at];
}

static const xmlChar *intern(struct reader *reader, const char *name)
{
	return xmlDictLookup(reader->parser->dict, (const xmlChar *)name, -1);
}

bool lh_names_init(struct reader *reader)
{
	const size_t size = NAME_SLOTS * sizeof(struct name_entry);

	reader->names.entries = lh_malloc(size);
	if (!reader->names.entries)
		return false;
	memset(reader->names.entries, 0, size);
	reader->our_namespace = intern(reader, LH_NAMESPACE);
	reader->xml_prefix = intern(reader, "xml");
	reader->lang = intern(reader, "lang");
	reader->version = intern(reader, "version");
	reader->text = intern(reader, "text");
	if (!reader->our_namespace || !reader->xml_prefix || !reader->lang || !reader->version ||
	    !reader->text)
		return false;
	for (unsigned class_number = 1; class_number <= lh_class_count(); class_number++) {
		reader->class_names[class_number] = intern(reader, lh_class_name(class_number));
		if (!reader->class_names[class_number])
			return false;
		for (unsigned field = 0; (field = lh_class_next_field(class_number, field));) {
			const struct lh_field *row = lh_field_row(field);
			const xmlChar *name = intern(reader, row->item ? row->item : row->name);

			if (!name)
				return false;
			*probe(reader, class_number, name) =
				(struct name_entry){ name, (uint16_t)class_number, (uint16_t)field,
						     lh_type_is_attribute(row->type) };
		}
	}
	return true;
}

void lh_names_destroy(struct reader *reader)
{
	lh_free(reader->names.entries);
}

unsigned lh_names_find(const struct reader *reader, unsigned class_number, const xmlChar *name,
		       bool attribute)
{
	const struct name_entry *entry = probe(reader, class_number, name);

	return entry->attribute == attribute ? entry->field : 0;
}
