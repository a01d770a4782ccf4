/* SPDX-License-Identifier: MIT */
/* What stays with the items of a list when the list is written anew. */
#include <string.h>

#include "dossier/foreign.h"
#include "exchange/exchange.h"

/* An item of a list keeps its translations, and what is foreign at it, wherever it goes. */
static lh_error_code keep_item(struct lh_object *draft, const struct lh_object *record,
			       unsigned field, size_t index, size_t old)
{
	union lh_slot *item = &lh_slot_of(draft, field)->vector->items[index];
	const union lh_slot *from = &lh_slot_of(record, field)->vector->items[old];
	const char *language = NULL;

	if (lh_field_type(field) == LH_TYPE_TEXTS)
		return lh_foreign_copy(draft, item->text, record, from->text);
	for (size_t i = 0; (language = lh_list_get_label_language(record, field, old, i)); i++) {
		const char *text = lh_list_get_label(record, field, old, language);
		lh_error error;

		if (lh_list_set_label(draft, field, index, language, text, &error))
			return error.code;
		error.code = lh_foreign_copy(draft, lh_label_find(item->label, language), record,
					     lh_label_find(from->label, language));
		if (error.code != LH_OK)
			return error.code;
	}
	return lh_foreign_copy(draft, item->label, record, from->label);
}

lh_error_code lh_items_keep(struct lh_object *draft, const struct lh_object *record, unsigned field)
{
	size_t count = lh_list_count(draft, field), old_count = lh_list_count(record, field);
	bool *used = lh_malloc(old_count + 1);
	lh_error_code code = used ? LH_OK : LH_ERROR_MEMORY;

	if (used)
		memset(used, 0, old_count + 1);
	/* Most are where they were, or the same further on. */
	for (size_t i = 0, next = 0; i < count && code == LH_OK; i++)
		for (size_t tried = 0; tried < old_count; tried++) {
			size_t j = (next + tried) % old_count;

			if (used[j] || strcmp(lh_list_get_text(draft, field, i),
					      lh_list_get_text(record, field, j)) != 0)
				continue;
			code = keep_item(draft, record, field, i, j);
			used[j] = true;
			next = j + 1;
			break;
		}
	lh_free(used);
	return code;
}
