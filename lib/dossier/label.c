/* SPDX-License-Identifier: MIT */
/* Labels: a chain of texts, the dossier's own language first, then by code. */
#include <string.h>

#include <lienhiep/model.h>

#include "base/text.h"
#include "foreign.h"

bool lh_is_language(const char *code, size_t length)
{
	if (length < 2 || length > 3)
		return false;
	for (size_t i = 0; i < length; i++)
		if (code[i] < 'a' || code[i] > 'z')
			return false;
	return true;
}

const char *lh_dossier_language_code(const struct lh_dossier *dossier)
{
	const char *code = lh_get_text(&dossier->root, LH_DOSSIER_LANGUAGE);

	return code ? code : "vi";
}

const char *lh_label_language(const struct lh_dossier *dossier, const char *language)
{
	if (!language || strcmp(language, lh_dossier_language_code(dossier)) == 0)
		return "";
	return language;
}

struct lh_label *lh_label_find(struct lh_label *label, const char *language)
{
	while (label && strcmp(label->language, language) != 0)
		label = label->next;
	return label;
}

lh_error_code lh_label_put(struct lh_object *owner, struct lh_label **label, const char *language,
			   const char *text, size_t length)
{
	struct lh_label *node = lh_label_find(*label, language);
	char *copy = lh_store_text(owner->dossier, text, length);

	if (!copy)
		return LH_ERROR_MEMORY;
	if (node) {
		lh_release_text(owner->dossier, node->text);
		node->text = copy;
		return LH_OK;
	}
	node = lh_arena_alloc(&owner->dossier->arena, sizeof(*node));
	if (!node) {
		lh_release_text(owner->dossier, copy);
		return LH_ERROR_MEMORY;
	}
	node->text = copy;
	memcpy(node->language, language, strlen(language) + 1);
	while (*label && strcmp((*label)->language, language) < 0)
		label = &(*label)->next;
	node->next = *label;
	*label = node;
	return LH_OK;
}

static void release_one(struct lh_object *owner, struct lh_label *label)
{
	lh_foreign_remove(owner, label);
	lh_release_text(owner->dossier, label->text);
	lh_arena_release(&owner->dossier->arena, label, sizeof(*label));
}

void lh_label_release(struct lh_object *owner, struct lh_label *label)
{
	while (label) {
		struct lh_label *next = label->next;

		release_one(owner, label);
		label = next;
	}
}

/* ------------------------------------------------------------------ */
/* Public                                                              */

static const char *text_in(const struct lh_object *object, struct lh_label *label,
			   const char *language)
{
	/* "" stands for the own one in chains, and nowhere else. */
	if (!label || (language && !*language))
		return NULL;
	label = lh_label_find(label, lh_label_language(object->dossier, language));
	return label ? label->text : NULL;
}

static const char *language_at(struct lh_label *label, size_t index)
{
	/* The first of the chain is no translation. */
	for (label = label ? label->next : NULL; label && index; label = label->next)
		index--;
	return label ? label->language : NULL;
}

static struct lh_label *label_at(const lh_object *object, unsigned field, size_t index)
{
	const union lh_slot *slot = lh_slot_find(object, field, TYPE(LABELS));

	if (!slot || !slot->vector || index >= slot->vector->count)
		return NULL;
	return slot->vector->items[index].label;
}

const char *lh_get_label(const lh_object *object, unsigned field, const char *language)
{
	const union lh_slot *slot = lh_slot_find(object, field, TYPE(LABEL));

	return slot ? text_in(object, slot->label, language) : NULL;
}

const char *lh_get_label_language(const lh_object *object, unsigned field, size_t index)
{
	const union lh_slot *slot = lh_slot_find(object, field, TYPE(LABEL));

	return slot ? language_at(slot->label, index) : NULL;
}

const char *lh_list_get_label(const lh_object *object, unsigned field, size_t index,
			      const char *language)
{
	return text_in(object, label_at(object, field, index), language);
}

const char *lh_list_get_label_language(const lh_object *object, unsigned field, size_t index,
				       size_t translation)
{
	return language_at(label_at(object, field, index), translation);
}

static void clear_text(struct lh_object *owner, struct lh_label **label, const char *language)
{
	struct lh_label *node = NULL;

	while (*label && strcmp((*label)->language, language) != 0)
		label = &(*label)->next;
	node = *label;
	if (!node)
		return;
	*label = node->next;
	release_one(owner, node);
}

/* Set or unset one text of a label that is, or with its own text becomes, one. */
static int set_text(lh_object *object, struct lh_label **label, const struct lh_field *row,
		    const char *language, const char *text, lh_error *error)
{
	struct lh_text normal = { 0 };
	lh_error_code code = LH_OK;

	if (language && !lh_is_language(language, strlen(language))) {
		lh_error_set(error, LH_ERROR_VALUE,
			     "«%s» không phải là mã ngôn ngữ; hãy viết hai hoặc ba chữ thường, như "
			     "vi, en",
			     "\"%s\" is no language code; write two or three small letters, such "
			     "as vi, en",
			     language);
		return lh_error_at(error, object);
	}
	language = lh_label_language(object->dossier, language);
	if (!text) {
		if (!*language && *label && (*label)->next) {
			lh_error_set(
				error, LH_ERROR_VALUE,
				"«%s» còn bản dịch; hãy xóa các bản dịch trước, hoặc xóa cả trường",
				"\"%s\" still has translations; unset those first, or clear the "
				"field",
				row->name);
			return lh_error_at(error, object);
		}
		clear_text(object, label, language);
		return 0;
	}
	if (*language && !*label) {
		lh_error_set(
			error, LH_ERROR_VALUE,
			"«%s» chưa có văn bản bằng ngôn ngữ của hồ sơ; hãy đặt nó trước bản dịch",
			"\"%s\" has no text in the dossier's own language yet; set that before a "
			"translation",
			row->name);
		return lh_error_at(error, object);
	}
	code = lh_text_normalise(text, strlen(text), true, &normal);
	if (code == LH_OK && normal.length == 0)
		code = LH_ERROR_VALUE;
	if (code == LH_OK)
		code = lh_label_put(object, label, language, normal.text, normal.length);
	lh_text_release(&normal);
	if (code == LH_OK)
		return 0;
	lh_form_error(error, code, row, text, strlen(text));
	return lh_error_at(error, object);
}

int lh_set_label(lh_object *object, unsigned field, const char *language, const char *text,
		 lh_error *error)
{
	const struct lh_field *row = NULL;
	union lh_slot *slot = lh_slot_change(object, field, TYPE(LABEL), &row, error);

	return slot ? set_text(object, &slot->label, row, language, text, error) : -1;
}

int lh_list_set_label(lh_object *object, unsigned field, size_t index, const char *language,
		      const char *text, lh_error *error)
{
	const struct lh_field *row = NULL;
	union lh_slot *slot = lh_slot_change(object, field, TYPE(LABELS), &row, error);
	size_t count = slot && slot->vector ? slot->vector->count : 0;

	if (!slot)
		return -1;
	if (index >= count)
		return lh_index_error(error, object, index, count);
	if (!text && (!language || *language) && !*lh_label_language(object->dossier, language))
		return lh_list_remove(object, field, index, error);
	return set_text(object, &slot->vector->items[index].label, row, language, text, error);
}
