/* SPDX-License-Identifier: MIT */
/* The order of people: given, middle, then family name. */
#include <string.h>

#include <lienhiep/model.h>

#include "store.h"

/* A person's name in the parts that decide the order. */
struct name {
	char whole[512];
	const char *family, *middle, *given;
};

static void read_name(struct name *name, const lh_object *person)
{
	const char *whole = lh_get_text(person, LH_PERSON_NAME);
	char *blank = NULL;

	name->family = lh_get_text(person, LH_PERSON_FAMILY);
	name->middle = lh_get_text(person, LH_PERSON_MIDDLE);
	name->given = lh_get_text(person, LH_PERSON_GIVEN);
	if (name->given || name->family || !whole)
		return;
	/* Where the parts do not apply, the last word stands for the given name. */
	name->given = whole;
	if (strlen(whole) >= sizeof(name->whole))
		return;
	strcpy(name->whole, whole);
	blank = strrchr(name->whole, ' ');
	if (blank) {
		*blank = '\0';
		name->given = blank + 1;
		name->family = name->whole;
	}
}

int lh_collator_compare_people(const lh_collator *collator, const lh_object *a, const lh_object *b)
{
	struct name first, second;

	read_name(&first, a);
	read_name(&second, b);
	return lh_collator_compare_names(collator, first.given, first.middle, first.family,
					 second.given, second.middle, second.family);
}

size_t lh_collator_person_key(const lh_collator *collator, const lh_object *person,
			      unsigned char *key, size_t size)
{
	struct name name;

	read_name(&name, person);
	return lh_collator_name_key(collator, name.given, name.middle, name.family, key, size);
}
