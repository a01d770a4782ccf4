/* SPDX-License-Identifier: MIT */
/* The rows of the model, found by number. */
#ifndef LH_MODEL_MODEL_H
#define LH_MODEL_MODEL_H

#include "model/row.h"

/* The version of the model, as the dossier's `version` says it. */
#define LH_MODEL_VERSION 1

/* The fields that every record has, by the numbers of their rows. */
enum record_field {
	FIELD_ID = 1,
	FIELD_URI = 2,
	FIELD_ALIKE = 3,
	FIELD_NOTE = 4,
	FIELD_CITATIONS = 5,
	RECORD_FIELD_COUNT = 5
};

extern const struct lh_class *const lh_classes[CLASS_COUNT];

/* A class's table by its number, or NULL. In line, as what follows: every value passes here. */
static inline const struct lh_class *lh_class_row(unsigned class_number)
{
	return class_number < CLASS_COUNT ? lh_classes[class_number] : NULL;
}

/* The class that the number of a field names. */
static inline unsigned lh_field_owner(unsigned field)
{
	return field >> 8;
}

/* A field's row by its number, or NULL. */
static inline const struct lh_field *lh_field_row(unsigned field)
{
	const struct lh_class *row = lh_class_row(field >> 8);
	unsigned number = field & 0xff;

	return row && number >= 1 && number <= row->field_count ? &row->fields[number - 1] : NULL;
}

/* The field of an owner's class in which records of a class stand; 0 if none does. */
unsigned lh_container(unsigned owner_class, unsigned class_number);
/* Whether records of a class have a field, its own or one of every record. */
bool lh_class_has_field(unsigned class_number, unsigned field);
/*
 * The field after another of a class, in the order of the canonical file; after 0
 * the first, after the last 0. To walk all of them: lh_class_field_at() starts anew each time.
 */
unsigned lh_class_next_field(unsigned class_number, unsigned field);

static inline bool lh_type_is_attribute(lh_type type)
{
	const unsigned elements = 1u << LH_TYPE_PROSE | 1u << LH_TYPE_LABEL | 1u << LH_TYPE_TEXTS |
				  1u << LH_TYPE_LABELS | 1u << LH_TYPE_CHILDREN;

	return !(elements >> type & 1);
}

#endif
