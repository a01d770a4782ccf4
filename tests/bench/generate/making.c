/* SPDX-License-Identifier: MIT */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "bench/generate/making.h"

struct chance chance;
unsigned thousands;

static void stop(const char *what, const lh_error *error)
{
	fprintf(stderr, "generate: %s: %s\n", what, error->text_en);
	exit(1);
}

/* Set a field from the form that it has in XML, made as printf() does. */
__attribute__((format(printf, 3, 4))) void set(lh_object *object, unsigned field,
					       const char *format, ...)
{
	char form[2048];
	lh_error error;
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(form, sizeof(form), format, arguments);
	va_end(arguments);
	if (lh_set_field(object, field, form, &error))
		stop(lh_field_name(field), &error);
}

void set_english(lh_object *object, unsigned field, const char *what, const char *topic)
{
	char text[256];
	lh_error error;

	snprintf(text, sizeof(text), "%s on %s", what, topic);
	if (lh_set_label(object, field, "en", text, &error))
		stop(lh_field_name(field), &error);
}

void set_prose(lh_object *object, unsigned field, unsigned sentences)
{
	char text[2048];

	set(object, field, "%s", prose(&chance, sentences, text, sizeof(text)));
}

/* A date so many days after the first, as if months had thirty days. */
void set_day(lh_object *object, unsigned field, unsigned day)
{
	set(object, field, "%04u-%02u-%02u", FIRST_YEAR + day / 360, 1 + day / 30 % 12,
	    1 + (day % 30 < 28 ? day % 30 : 27));
}

/* When the record at a place of so many happens; half a year before the end at the latest. */
unsigned day_of(unsigned index, unsigned count)
{
	return (unsigned)((uint64_t)index * (DAYS - 180) / count);
}

lh_object *add(lh_object *parent, unsigned list, const char *prefix, unsigned index)
{
	char id[64];
	lh_error error;
	lh_object *object = NULL;

	if (prefix)
		snprintf(id, sizeof(id), "%s-%u", prefix, index + 1);
	object = lh_list_add(parent, list, prefix ? id : NULL, &error);
	if (!object)
		stop(lh_field_name(list), &error);
	return object;
}

/* The number of any record of a class, from 1. */
unsigned any(unsigned share)
{
	return 1 + chance_below(&chance, share * thousands);
}

/* The number of a record that stands where @index stands among so many. */
unsigned beside(unsigned index, unsigned share, unsigned other_share)
{
	return 1 + (unsigned)((uint64_t)index * other_share / share);
}

void cite(lh_object *object)
{
	lh_object *citation = add(object, LH_RECORD_CITATIONS, NULL, 0);

	set(citation, LH_CITATION_SOURCE, "nguon-%u", any(SOURCES));
	set(citation, LH_CITATION_LOCUS, "đoạn %u", 1 + chance_below(&chance, 9));
}
