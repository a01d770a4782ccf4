/* SPDX-License-Identifier: MIT */
/* Ids that people can read, for records that nobody gave one. */
#include <stdio.h>
#include <string.h>

#include <lienhiep/dossier.h>
#include <lienhiep/model.h>

#include "base/memory.h"
#include "base/text.h"
#include "store.h"

/* A name in an id is no longer than this, and cut between words; with class and number it has room. */
enum { LONGEST = 40, ROOM = 128 };

/* Words of small ASCII letters and digits with hyphens between them; "" if there are none. */
static void put_slug(const char *folded, char slug[LONGEST + 2])
{
	size_t length = 0;
	char *cut = NULL;

	for (; *folded && length <= LONGEST; folded++) {
		if ((*folded >= 'a' && *folded <= 'z') || (*folded >= '0' && *folded <= '9'))
			slug[length++] = *folded;
		else if (length && slug[length - 1] != '-')
			slug[length++] = '-';
	}
	slug[length] = '\0';
	cut = strrchr(slug, '-');
	if (length > LONGEST)
		slug[cut ? cut - slug : LONGEST] = '\0';
	else if (cut && !cut[1])
		*cut = '\0';
}

/* Whether a record is called by words of its own, and not after another or by a code. */
static bool has_own_name(const lh_object *object)
{
	unsigned field = 0;

	while ((field = lh_class_next_field(object->class_number, field)))
		if (lh_field_row(field)->flags & FIELD_NAMING &&
		    lh_field_type(field) != LH_TYPE_CODE && lh_get_text(object, field))
			return true;
	return false;
}

/*
 * The name as an id, after the class where it would say too little or be no id without;
 * "" for a record without a name. False: no memory.
 */
static bool put_base(const lh_object *object, char base[ROOM])
{
	char buffer[512], slug[LONGEST + 2];
	const char *name = lh_object_name(object, buffer, sizeof(buffer));
	/* It is the id that the record has where that is all it is called. */
	char *folded = lh_text_format_folded(name == buffer ? name : "", NULL);

	if (!folded)
		return false;
	put_slug(folded, slug);
	lh_free(folded);
	if (*slug && (*slug < 'a' || !has_own_name(object)))
		snprintf(base, ROOM, "%s-%s", lh_class_name(object->class_number), slug);
	else
		strcpy(base, slug);
	return true;
}

/* The id of that number from 1: of a name the first goes without, of no name all have one. */
static void put_id(const lh_object *object, const char *base, size_t number, char id[ROOM])
{
	if (!*base)
		snprintf(id, ROOM, "%s-%zu", lh_class_name(object->class_number), number);
	else if (number > 1)
		snprintf(id, ROOM, "%s-%zu", base, number);
	else
		strcpy(id, base);
}

static bool is_taken(const lh_object *object, const char *base, size_t number)
{
	char id[ROOM];

	put_id(object, base, number, id);
	/* References that wait for an id mean another record than this one. */
	return lh_anchor_find(object->dossier, id, strlen(id));
}

char *lh_object_format_id(const lh_object *object)
{
	char base[ROOM], id[ROOM];
	size_t taken = 0, open = 1;

	if (lh_object_is_removed(object) || !put_base(object, base))
		return NULL;
	/* Many may be called the same: their numbers are not tried one by one. */
	while (is_taken(object, base, open)) {
		taken = open;
		open *= 2;
	}
	while (open - taken > 1) {
		size_t middle = taken + (open - taken) / 2;

		if (is_taken(object, base, middle))
			taken = middle;
		else
			open = middle;
	}
	put_id(object, base, open, id);
	return lh_text_copy(id, strlen(id));
}
