/* SPDX-License-Identifier: MIT */
/* One field from what people write into a cell. */
#include <string.h>

#include "exchange/exchange.h"

/* Say in @error which field and cell a reason is about; -1. */
static int refuse(lh_error *error, const lh_object *object, unsigned field, const char *cell,
		  const lh_error *reason)
{
	lh_error_set(error, reason->code, "%s=\"%.*s\": %s%.0s", "%s=\"%.*s\": %.0s%s",
		     lh_field_name(field), lh_cell_shown(cell), cell, reason->text_vi,
		     reason->text_en);
	return lh_error_at(error, object);
}

static int set_references(lh_object *object, unsigned field, const char *cell, lh_error *error)
{
	lh_import *import = lh_import_new(lh_object_dossier(object), LH_VIETNAMESE, error);
	lh_error reason = { .code = LH_OK };
	char *ids = NULL;
	int result = -1;

	if (!import)
		return -1;
	ids = lh_references_read(import, field, cell, true, &reason);
	if (reason.code == LH_ERROR_MEMORY)
		lh_error_set_memory(error);
	else if (reason.code != LH_OK)
		refuse(error, object, field, cell, &reason);
	else
		result = lh_set_field(object, field, ids, error);
	lh_free(ids);
	lh_import_free(import);
	return result;
}

/* A list written anew keeps what stands at the items that stay. */
static int set_items(lh_object *object, unsigned field, const char *form, lh_error *error)
{
	lh_object *draft = lh_object_allocate(object->dossier, object->class_number);
	lh_error reason = { .code = draft ? LH_OK : LH_ERROR_MEMORY };

	if (draft && !lh_set_field(draft, field, form, &reason))
		reason.code = lh_items_keep(draft, object, field);
	if (reason.code == LH_OK)
		lh_draft_exchange(draft, object, field);
	lh_draft_discard(draft);
	if (reason.code == LH_OK)
		return 0;
	if (reason.code == LH_ERROR_MEMORY)
		return lh_error_set_memory(error);
	lh_error_set_texts(error, reason.code, reason.text_vi, reason.text_en);
	return lh_error_at(error, object);
}

static int set_value(lh_object *object, unsigned field, lh_language language, const char *cell,
		     lh_error *error)
{
	struct expected expected;
	lh_error reason = { .code = LH_OK };
	lh_type type = lh_field_type(field);
	char *form = NULL;
	lh_error_code code = lh_cell_read(field, language, cell, &form, &expected);
	int result = -1;

	if (code == LH_OK && (type == LH_TYPE_TEXTS || type == LH_TYPE_LABELS)) {
		result = set_items(object, field, form, error);
	} else if (code == LH_OK) {
		result = lh_set_field(object, field, form, error);
	} else if (code == LH_ERROR_MEMORY) {
		lh_error_set_memory(error);
	} else {
		lh_error_set(&reason, code, "phải là %s%.0s", "%.0sshould be %s", expected.vi,
			     expected.en);
		refuse(error, object, field, cell, &reason);
	}
	lh_free(form);
	return result;
}

int lh_set_cell(lh_object *object, unsigned field, lh_language language, const char *cell,
		lh_error *error)
{
	lh_type type = lh_field_type(field);

	lh_error_clear(error);
	/* What is no record or has no such field is told as everywhere. */
	if (!cell || lh_text_is_blank(cell, strlen(cell)) || lh_object_is_removed(object) ||
	    !lh_class_has_field(lh_object_class(object), field) || type == LH_TYPE_CHILDREN)
		return lh_set_field(object, field,
				    cell && !lh_text_is_blank(cell, strlen(cell)) ? cell : NULL,
				    error);
	if (type == LH_TYPE_REF || type == LH_TYPE_REFS)
		return set_references(object, field, cell, error);
	return set_value(object, field, language, cell, error);
}
