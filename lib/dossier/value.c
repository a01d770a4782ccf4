/* SPDX-License-Identifier: MIT */
/* Fields with one value, one getter and one setter a type. */
#include <string.h>

#include <lienhiep/model.h>

#include "base/text.h"
#include "store.h"

bool lh_has(const lh_object *object, unsigned field)
{
	const union lh_slot *slot = lh_slot_find(object, field, ~0u);

	if (!slot)
		return false;
	return TYPES_LIST >> lh_field_row(field)->type & 1 ? lh_list_count(object, field) > 0
							   : slot->bits != 0;
}

/* ------------------------------------------------------------------ */
/* Text                                                                */

const char *lh_get_text(const lh_object *object, unsigned field)
{
	const union lh_slot *slot =
		lh_slot_find(object, field, TYPES_TEXT | TYPE(ID) | TYPE(LABEL));

	if (!slot || !slot->bits)
		return NULL;
	switch (lh_field_row(field)->type) {
	case LH_TYPE_ID:
		return lh_anchor_now(slot->anchor)->id;
	case LH_TYPE_LABEL:
		return slot->label->text;
	default:
		return slot->text;
	}
}

static bool has_no_such_translation(struct lh_object *object, void *data)
{
	unsigned field = 0;

	while ((field = lh_class_next_field(object->class_number, field))) {
		const union lh_slot *slot = lh_slot_find(object, field, TYPE(LABEL) | TYPE(LABELS));

		if (!slot || !slot->bits)
			continue;
		if (lh_field_row(field)->type == LH_TYPE_LABEL && lh_label_find(slot->label, data))
			return false;
		for (size_t j = 0; j < lh_list_count(object, field); j++)
			if (lh_label_find(slot->vector->items[j].label, data))
				return false;
	}
	return true;
}

int lh_check_language(lh_object *object, const char *code, lh_error *error)
{
	struct lh_text normal = { 0 };
	char language[8] = "";

	if (lh_text_normalise(code, strlen(code), true, &normal) == LH_OK &&
	    lh_is_language(normal.text, normal.length))
		memcpy(language, normal.text, normal.length);
	lh_text_release(&normal);
	/* What is no code is refused when it is parsed. */
	if (!*language || lh_object_walk(object, has_no_such_translation, language))
		return 0;
	lh_error_set(error, LH_ERROR_VALUE,
		     "hồ sơ đã có bản dịch sang «%s»; hãy xóa các bản dịch ấy trước khi lấy nó làm "
		     "ngôn ngữ của hồ sơ",
		     "the dossier has translations into \"%s\"; unset those before making it the "
		     "dossier's own language",
		     code);
	return lh_error_at(error, object);
}

int lh_clear(lh_object *object, unsigned field, lh_error *error)
{
	const struct lh_field *row = NULL;
	union lh_slot *slot = lh_slot_change(object, field, ~0u, &row, error);

	if (!slot)
		return -1;
	/* A dossier that does not name its language is in Vietnamese. */
	if (field == LH_DOSSIER_LANGUAGE && lh_check_language(object, "vi", error))
		return -1;
	lh_slot_clear(object, slot, row);
	return 0;
}

int lh_set_text(lh_object *object, unsigned field, const char *text, lh_error *error)
{
	const struct lh_field *row = NULL;
	union lh_slot *slot =
		lh_slot_change(object, field, TYPES_TEXT | TYPE(ID) | TYPE(LABEL), &row, error);
	lh_error_code code = LH_OK;

	if (!slot)
		return -1;
	if (row->type == LH_TYPE_LABEL)
		return lh_set_label(object, field, NULL, text, error);
	if (!text)
		return lh_clear(object, field, error);
	if (field == LH_DOSSIER_LANGUAGE && lh_check_language(object, text, error))
		return -1;
	code = lh_slot_parse(object, slot, row, text, strlen(text), NULL);
	if (code == LH_OK)
		return 0;
	lh_form_error(error, code, row, text, strlen(text));
	return lh_error_at(error, object);
}

/* ------------------------------------------------------------------ */
/* Numbers, dates, choices                                             */

lh_date lh_get_date(const lh_object *object, unsigned field)
{
	const union lh_slot *slot = lh_slot_find(object, field, TYPE(DATE));

	return slot ? lh_slot_date(*slot) : (lh_date){ 0 };
}

int lh_set_date(lh_object *object, unsigned field, lh_date date, lh_error *error)
{
	union lh_slot *slot = lh_slot_change(object, field, TYPE(DATE), NULL, error);

	if (!slot)
		return -1;
	if (!lh_date_is_valid(date)) {
		lh_error_set(error, LH_ERROR_VALUE, "%d-%d-%d không có trong lịch",
			     "%d-%d-%d is not in the calendar", date.year, date.month, date.day);
		return lh_error_at(error, object);
	}
	slot->bits = lh_date_bits(date);
	return 0;
}

int64_t lh_get_integer(const lh_object *object, unsigned field)
{
	const union lh_slot *slot = lh_slot_find(object, field, TYPES_INTEGER);

	return slot && slot->bits ? lh_slot_integer(*slot) : 0;
}

int lh_set_integer(lh_object *object, unsigned field, int64_t value, lh_error *error)
{
	union lh_slot *slot = lh_slot_change(object, field, TYPES_INTEGER, NULL, error);

	if (!slot)
		return -1;
	if (value == INT64_MIN) {
		lh_error_set(error, LH_ERROR_OVERFLOW, "số nguyên quá nhỏ",
			     "the integer is too small");
		return lh_error_at(error, object);
	}
	slot->bits = (uint64_t)value ^ (UINT64_C(1) << 63);
	return 0;
}

static int out_of_memory(lh_error *error, const lh_object *object)
{
	lh_error_set_memory(error);
	return lh_error_at(error, object);
}

lh_decimal lh_get_decimal(const lh_object *object, unsigned field)
{
	const union lh_slot *slot = lh_slot_find(object, field, TYPE(DECIMAL));

	return slot && slot->decimal ? *slot->decimal : (lh_decimal){ 0 };
}

int lh_set_decimal(lh_object *object, unsigned field, lh_decimal value, lh_error *error)
{
	union lh_slot *slot = lh_slot_change(object, field, TYPE(DECIMAL), NULL, error);

	if (!slot)
		return -1;
	if (value.scale > 18 || value.mantissa == INT64_MIN) {
		lh_error_set(error, LH_ERROR_OVERFLOW, "số thập phân ngoài phạm vi",
			     "the decimal is out of range");
		return lh_error_at(error, object);
	}
	if (!slot->decimal)
		slot->decimal = lh_arena_alloc(&object->dossier->arena, sizeof(*slot->decimal));
	if (!slot->decimal)
		return out_of_memory(error, object);
	*slot->decimal = value;
	return 0;
}

lh_quantity lh_get_quantity(const lh_object *object, unsigned field)
{
	const union lh_slot *slot = lh_slot_find(object, field, TYPE(QUANTITY));

	return slot && slot->quantity ? *slot->quantity : (lh_quantity){ 0 };
}

int lh_set_quantity(lh_object *object, unsigned field, lh_quantity value, lh_error *error)
{
	const struct lh_field *row = NULL;
	union lh_slot *slot = lh_slot_change(object, field, TYPE(QUANTITY), &row, error);

	if (!slot)
		return -1;
	if (value.known == LH_UNSET) {
		lh_slot_clear(object, slot, row);
		return 0;
	}
	if (value.value.scale > 18 || value.value.mantissa < 0 || value.known > LH_UNKNOWN) {
		lh_error_set(error, LH_ERROR_VALUE, "số lượng không được âm",
			     "a quantity is not negative");
		return lh_error_at(error, object);
	}
	if (value.known == LH_UNKNOWN)
		value.value = (lh_decimal){ 0 };
	if (!slot->quantity)
		slot->quantity = lh_arena_alloc(&object->dossier->arena, sizeof(*slot->quantity));
	if (!slot->quantity)
		return out_of_memory(error, object);
	*slot->quantity = value;
	return 0;
}

bool lh_get_flag(const lh_object *object, unsigned field)
{
	const union lh_slot *slot = lh_slot_find(object, field, TYPE(FLAG));

	return slot && slot->bits == FLAG_TRUE;
}

int lh_set_flag(lh_object *object, unsigned field, bool value, lh_error *error)
{
	union lh_slot *slot = lh_slot_change(object, field, TYPE(FLAG), NULL, error);

	if (!slot)
		return -1;
	slot->bits = value ? FLAG_TRUE : FLAG_FALSE;
	return 0;
}

unsigned lh_get_choice(const lh_object *object, unsigned field)
{
	const union lh_slot *slot = lh_slot_find(object, field, TYPE(CHOICE));

	return slot ? (unsigned)slot->bits : 0;
}

int lh_set_choice(lh_object *object, unsigned field, unsigned choice, lh_error *error)
{
	union lh_slot *slot = lh_slot_change(object, field, TYPE(CHOICE), NULL, error);

	if (!slot)
		return -1;
	if (choice > lh_field_choice_count(field)) {
		lh_error_set(error, LH_ERROR_VALUE, "«%s» không có lựa chọn số %u",
			     "\"%s\" has no choice number %u", lh_field_name(field), choice);
		return lh_error_at(error, object);
	}
	slot->bits = choice;
	return 0;
}

/* ------------------------------------------------------------------ */
/* References                                                          */

lh_object *lh_get_ref(const lh_object *object, unsigned field)
{
	const union lh_slot *slot = lh_slot_find(object, field, TYPE(REF));

	return slot ? lh_anchor_target(slot->anchor, lh_field_row(field)) : NULL;
}

const char *lh_get_ref_id(const lh_object *object, unsigned field)
{
	const union lh_slot *slot = lh_slot_find(object, field, TYPE(REF));

	return slot && slot->anchor ? lh_anchor_now(slot->anchor)->id : NULL;
}

int lh_set_ref(lh_object *object, unsigned field, const lh_object *target, lh_error *error)
{
	union lh_slot *slot = lh_slot_change(object, field, TYPE(REF), NULL, error);

	if (!slot)
		return -1;
	if (!target)
		return lh_clear(object, field, error);
	if (lh_check_target(object, target, field, error))
		return -1;
	return lh_set_ref_id(object, field, lh_get_text(target, LH_RECORD_ID), error);
}

int lh_set_ref_id(lh_object *object, unsigned field, const char *id, lh_error *error)
{
	const struct lh_field *row = NULL;
	union lh_slot *slot = lh_slot_change(object, field, TYPE(REF), &row, error);
	lh_error_code code = LH_OK;

	if (!slot)
		return -1;
	if (!id)
		return lh_clear(object, field, error);
	if (lh_check_target_id(object, id, field, error))
		return -1;
	code = lh_slot_parse(object, slot, row, id, strlen(id), NULL);
	if (code == LH_OK)
		return 0;
	lh_form_error(error, code, row, id, strlen(id));
	return lh_error_at(error, object);
}
