/* SPDX-License-Identifier: MIT */
/* Which name a misspelt one was meant to be. */
#include <string.h>

#include "xml/reader.h"

static const char *nearest_field(unsigned class_number, const xmlChar *name, bool attribute)
{
	lh_nearest nearest = { .wanted = (const char *)name };
	unsigned field = 0;

	while ((field = lh_class_next_field(class_number, field))) {
		const struct lh_field *row = lh_field_row(field);

		if (lh_field_is_attribute(field) == attribute)
			lh_nearest_try(&nearest, row->item ? row->item : row->name);
	}
	return nearest.best;
}

const char *lh_near_attribute(unsigned class_number, const xmlChar *name)
{
	return nearest_field(class_number, name, true);
}

const char *lh_near_element(unsigned class_number, const xmlChar *name)
{
	return nearest_field(class_number, name, false);
}

const char *lh_near_choice(const struct lh_field *row, const char *form, size_t length)
{
	char word[256];
	lh_nearest nearest = { .wanted = word };

	/* No choice is anywhere near as long. */
	if (length >= sizeof(word))
		return NULL;
	memcpy(word, form, length);
	word[length] = '\0';
	for (const struct lh_choice *choice = row->choices; choice->number; choice++)
		lh_nearest_try(&nearest, choice->name);
	return nearest.best;
}

bool lh_is_near(const char *name, const char *wanted)
{
	lh_nearest nearest = { .wanted = name };

	lh_nearest_try(&nearest, wanted);
	return nearest.best;
}
