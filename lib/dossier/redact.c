/* SPDX-License-Identifier: MIT */
/* Personal data, which must not leave the house. */
#include "store.h"

static bool redact(struct lh_object *object, void *data)
{
	size_t *count = data;
	unsigned field = 0;

	while ((field = lh_class_next_field(object->class_number, field)))
		if (lh_field_is_personal(field) && lh_has(object, field)) {
			lh_clear(object, field, NULL);
			++*count;
		}
	return true;
}

size_t lh_dossier_redact(lh_dossier *dossier)
{
	size_t count = 0;

	if (dossier)
		lh_object_walk(&dossier->root, redact, &count);
	return count;
}
