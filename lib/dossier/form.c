/* SPDX-License-Identifier: MIT */
/*
 * The XML form of values: parsing and printing any type by its row. The
 * reader, the setters and the command share this one mechanism.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include <lienhiep/model.h>

#include "base/memory.h"
#include "base/text.h"
#include "base/value.h"
#include "store.h"

/* ------------------------------------------------------------------ */
/* Parsing                                                             */

static bool is_measure_code(const char *text, size_t length)
{
	bool word = false;

	for (size_t i = 0; i < length; i++) {
		bool separator = text[i] == '.' || text[i] == '-';

		if (separator ? !word : text[i] < 'a' || text[i] > 'z')
			return false;
		word = !separator;
	}
	return word;
}

static bool is_code(const struct lh_field *row, const char *text, size_t length)
{
	switch (row->code) {
	case CODE_COUNTRY:
		return length == 2 && text[0] >= 'A' && text[0] <= 'Z' && text[1] >= 'A' &&
		       text[1] <= 'Z';
	case CODE_LANGUAGE:
		return lh_is_language(text, length);
	default:
		return is_measure_code(text, length);
	}
}

static lh_error_code parse_text(struct lh_object *owner, union lh_slot *slot,
				const struct lh_field *row, const struct lh_text *normal)
{
	char *copy = NULL;

	if (row->type == LH_TYPE_CODE && !is_code(row, normal->text, normal->length))
		return LH_ERROR_VALUE;
	copy = lh_store_text(owner->dossier, normal->text, normal->length);
	if (!copy)
		return LH_ERROR_MEMORY;
	/* The text alone: what is foreign at the field stays there. */
	lh_release_text(owner->dossier, slot->text);
	slot->text = copy;
	return LH_OK;
}

/* Ids are checked on a copy that ends with NUL, which libxml2 wants. */
static lh_error_code check_id(const struct lh_text *normal)
{
	char small[128];
	char *copy = small;
	size_t plain = 0;
	bool good = false;

	while (plain < normal->length && (unsigned char)normal->text[plain] < 0x80)
		plain++;
	if (plain == normal->length)
		return lh_is_ncname(normal->text, normal->length) ? LH_OK : LH_ERROR_VALUE;
	if (normal->length >= sizeof(small))
		copy = lh_malloc(normal->length + 1);
	if (!copy)
		return LH_ERROR_MEMORY;
	memcpy(copy, normal->text, normal->length);
	copy[normal->length] = '\0';
	good = lh_is_ncname(copy, normal->length);
	if (copy != small)
		lh_free(copy);
	return good ? LH_OK : LH_ERROR_VALUE;
}

static lh_error_code parse_id(struct lh_object *owner, union lh_slot *slot,
			      const struct lh_text *normal, struct lh_id_batch *batch)
{
	const struct lh_anchor *taken = NULL;
	lh_error_code code = check_id(normal);

	if (code != LH_OK)
		return code;
	if (batch)
		return lh_id_batch_add(batch, slot, owner, normal->text, normal->length);
	taken = lh_anchor_find(owner->dossier, normal->text, normal->length);
	if (taken && taken->target && taken->target != owner)
		return LH_ERROR_DUPLICATE;
	return slot->anchor ? lh_anchor_rename(owner, slot, normal->text, normal->length)
			    : lh_anchor_attach(owner, slot, normal->text, normal->length);
}

static lh_error_code parse_ref(struct lh_object *owner, union lh_slot *slot,
			       const struct lh_field *row, const struct lh_text *normal,
			       struct lh_id_batch *batch)
{
	struct lh_anchor *anchor = NULL;
	lh_error_code code = check_id(normal);

	if (code != LH_OK)
		return code;
	if (batch)
		return lh_id_batch_add(batch, slot, NULL, normal->text, normal->length);
	anchor = lh_anchor_hold(owner->dossier, normal->text, normal->length);
	if (!anchor)
		return LH_ERROR_MEMORY;
	if (anchor->target && !lh_anchor_target(anchor, row)) {
		lh_anchor_drop(owner->dossier, anchor);
		return LH_ERROR_CLASS;
	}
	lh_anchor_drop(owner->dossier, slot->anchor);
	slot->anchor = anchor;
	return LH_OK;
}

/* The next item of a list that stands in an attribute: from @at on, to a blank or the end. */
static struct lh_text next_item(const char *at, const char *end)
{
	const char *blank = memchr(at, ' ', (size_t)(end - at));

	return (struct lh_text){ at, (size_t)((blank ? blank : end) - at), NULL };
}

/* How many items there are, if all are of the right form: what waits must not go again. */
static lh_error_code count_items(const struct lh_field *row, const struct lh_text *normal,
				 uint32_t *count)
{
	const char *end = normal->text + normal->length;
	lh_error_code code = LH_OK;

	*count = 0;
	for (const char *at = normal->text; at < end && code == LH_OK; ++*count) {
		struct lh_text item = next_item(at, end);

		if (row->type == LH_TYPE_REFS)
			code = check_id(&item);
		else if (!is_code(row, item.text, item.length))
			code = LH_ERROR_VALUE;
		at = item.text + item.length + 1;
	}
	return code;
}

static lh_error_code parse_item(struct lh_object *owner, struct lh_vector *vector,
				const struct lh_field *row, const struct lh_text *text,
				struct lh_id_batch *batch)
{
	union lh_slot *item = &vector->items[vector->count];
	lh_error_code code = LH_OK;

	if (row->type == LH_TYPE_REFS)
		code = parse_ref(owner, item, row, text, batch);
	else
		code = parse_text(owner, item, row, text);
	if (code == LH_OK)
		vector->count++;
	return code;
}

static lh_error_code parse_items(struct lh_object *owner, union lh_slot *slot,
				 const struct lh_field *row, const struct lh_text *normal,
				 struct lh_id_batch *batch)
{
	const char *end = normal->text + normal->length;
	union lh_slot fresh = { 0 };
	uint32_t count = 0;
	lh_error_code code = count_items(row, normal, &count);

	if (code == LH_OK && !lh_vector_reserve(owner->dossier, &fresh.vector, count))
		code = LH_ERROR_MEMORY;
	for (const char *at = normal->text; at < end && code == LH_OK;) {
		struct lh_text item = next_item(at, end);

		code = parse_item(owner, fresh.vector, row, &item, batch);
		at = item.text + item.length + 1;
	}
	if (code == LH_OK) {
		union lh_slot old = *slot;

		*slot = fresh;
		fresh = old;
	}
	lh_slot_clear(owner, &fresh, row);
	return code;
}

static lh_error_code parse_choice(union lh_slot *slot, const struct lh_field *row,
				  const struct lh_text *normal)
{
	for (const struct lh_choice *choice = row->choices; choice->number; choice++)
		if (*choice->name == *normal->text &&
		    strncmp(choice->name, normal->text, normal->length) == 0 &&
		    choice->name[normal->length] == '\0') {
			slot->bits = choice->number;
			return LH_OK;
		}
	return LH_ERROR_NAME;
}

static lh_error_code parse_flag(union lh_slot *slot, const struct lh_text *normal)
{
	if (normal->length == 4 && memcmp(normal->text, "true", 4) == 0)
		slot->bits = FLAG_TRUE;
	else if (normal->length == 5 && memcmp(normal->text, "false", 5) == 0)
		slot->bits = FLAG_FALSE;
	else
		return LH_ERROR_VALUE;
	return LH_OK;
}

static lh_error_code parse_number(struct lh_object *owner, union lh_slot *slot,
				  const struct lh_field *row, const struct lh_text *normal)
{
	struct lh_arena *arena = &owner->dossier->arena;
	lh_error_code code = LH_OK;

	if (row->type == LH_TYPE_DECIMAL) {
		lh_decimal value = { 0 };

		code = lh_decimal_parse_n(normal->text, normal->length, &value);
		if (code == LH_OK && !slot->decimal)
			slot->decimal = lh_arena_alloc(arena, sizeof(value));
		if (code == LH_OK && slot->decimal)
			*slot->decimal = value;
	} else if (row->type == LH_TYPE_QUANTITY) {
		lh_quantity value = { 0 };

		code = lh_quantity_parse_n(normal->text, normal->length, &value);
		if (code == LH_OK && !slot->quantity)
			slot->quantity = lh_arena_alloc(arena, sizeof(value));
		if (code == LH_OK && slot->quantity)
			*slot->quantity = value;
	} else {
		int64_t value = 0;

		code = lh_integer_parse_n(normal->text, normal->length, &value);
		if (code == LH_OK)
			slot->bits = (uint64_t)value ^ (UINT64_C(1) << 63);
	}
	return code == LH_OK && !slot->bits ? LH_ERROR_MEMORY : code;
}

static lh_error_code parse_date(union lh_slot *slot, const struct lh_text *normal)
{
	lh_date date = { 0 };
	lh_error_code code = lh_date_parse_n(normal->text, normal->length, &date);

	if (code == LH_OK)
		slot->bits = lh_date_bits(date);
	return code;
}

static lh_error_code parse_normal(struct lh_object *owner, union lh_slot *slot,
				  const struct lh_field *row, const struct lh_text *normal,
				  struct lh_id_batch *batch)
{
	switch (row->type) {
	case LH_TYPE_ID:
		return parse_id(owner, slot, normal, batch);
	case LH_TYPE_REF:
		return parse_ref(owner, slot, row, normal, batch);
	case LH_TYPE_REFS:
	case LH_TYPE_CODES:
		return parse_items(owner, slot, row, normal, batch);
	case LH_TYPE_CHOICE:
		return parse_choice(slot, row, normal);
	case LH_TYPE_FLAG:
		return parse_flag(slot, normal);
	case LH_TYPE_DATE:
		return parse_date(slot, normal);
	case LH_TYPE_INTEGER:
	case LH_TYPE_MONEY:
	case LH_TYPE_DECIMAL:
	case LH_TYPE_QUANTITY:
		return parse_number(owner, slot, row, normal);
	default:
		return parse_text(owner, slot, row, normal);
	}
}

lh_error_code lh_slot_parse(struct lh_object *owner, union lh_slot *slot,
			    const struct lh_field *row, const char *form, size_t length,
			    struct lh_id_batch *batch)
{
	struct lh_text normal = { 0 };
	lh_error_code code = lh_text_normalise(form, length, row->type != LH_TYPE_PROSE, &normal);

	if (code == LH_OK && lh_text_is_blank(normal.text, normal.length))
		code = LH_ERROR_VALUE;
	if (code == LH_OK)
		code = parse_normal(owner, slot, row, &normal, batch);
	lh_text_release(&normal);
	return code;
}

/* ------------------------------------------------------------------ */
/* What is wrong with a form, and what would be right                   */

struct expectation {
	const char *vi, *en;
};

static struct expectation expected(const struct lh_field *row)
{
	static const struct expectation types[] = {
		[LH_TYPE_ID] = { "một id: ký tự đầu là chữ cái hoặc «_», rồi chữ, số, «-», «_», "
				 "«.»",
				 "an id: a letter or \"_\" first, then letters, digits, \"-\", "
				 "\"_\", \".\"" },
		[LH_TYPE_REF] = { "id của một bản ghi", "the id of a record" },
		[LH_TYPE_REFS] = { "id của các bản ghi, cách nhau một dấu cách",
				   "ids of records, separated by one blank" },
		[LH_TYPE_TEXT] = { "văn bản không trống", "text that is not blank" },
		[LH_TYPE_PROSE] = { "văn bản không trống", "text that is not blank" },
		[LH_TYPE_LABEL] = { "văn bản không trống", "text that is not blank" },
		[LH_TYPE_TEXTS] = { "văn bản không trống", "text that is not blank" },
		[LH_TYPE_LABELS] = { "văn bản không trống", "text that is not blank" },
		[LH_TYPE_DATE] = { "một ngày có trong lịch: 2023, 2023-12 hoặc 2023-12-27",
				   "a date of the calendar: 2023, 2023-12 or 2023-12-27" },
		[LH_TYPE_INTEGER] = { "số nguyên như 26", "a whole number such as 26" },
		[LH_TYPE_MONEY] = { "số tiền nguyên bằng đồng, như 40000000",
				    "whole VND such as 40000000" },
		[LH_TYPE_DECIMAL] = { "số thập phân như 31.25", "a decimal such as 31.25" },
		[LH_TYPE_QUANTITY] = { "số lượng như 26, ~26, 26+ hoặc ?",
				       "a quantity such as 26, ~26, 26+ or ?" },
		[LH_TYPE_FLAG] = { "true hoặc false", "true or false" },
	};
	static const struct expectation codes[] = {
		[CODE_COUNTRY] = { "mã quốc gia gồm hai chữ hoa, như VN, JP",
				   "a country code of two capitals, such as VN, JP" },
		[CODE_LANGUAGE] = { "mã ngôn ngữ gồm hai hoặc ba chữ thường, như vi, en",
				    "a language code of two or three small letters, such as vi, "
				    "en" },
		[CODE_MEASURE] = { "mã chỉ số, như events.consultation",
				   "a measure code, such as events.consultation" },
	};

	return row->code ? codes[row->code] : types[row->type];
}

/* The names of a field's choices, "a, b, c". */
static void list_choices(const struct lh_field *row, char *list, size_t size)
{
	size_t used = 0;

	list[0] = '\0';
	for (const struct lh_choice *choice = row->choices; choice->number && used < size; choice++)
		used += (size_t)snprintf(list + used, size - used, "%s%s", used ? ", " : "",
					 choice->name);
}

/* Whether it is text at all. */
static bool is_allowed(const char *form, size_t length)
{
	struct lh_text normal = { 0 };
	lh_error_code code = lh_text_normalise(form, length, true, &normal);

	lh_text_release(&normal);
	return code != LH_ERROR_VALUE;
}

int lh_form_reason(lh_error *error, lh_error_code code, const struct lh_field *row,
		   const char *form, size_t length)
{
	char list[400];

	switch (code) {
	case LH_ERROR_MEMORY:
		return lh_error_set_memory(error);
	case LH_ERROR_DUPLICATE:
		return lh_error_set(error, code, "id này đã thuộc về một bản ghi khác",
				    "another record has this id");
	case LH_ERROR_OVERFLOW:
		return lh_error_set(error, code, "số quá lớn để giữ chính xác",
				    "the number is too large to hold exactly");
	case LH_ERROR_NAME:
		list_choices(row, list, sizeof(list));
		return lh_error_set(error, code, "hãy chọn một trong: %s", "choose one of: %s",
				    list);
	case LH_ERROR_CLASS:
		return lh_error_set(error, code, "trường này không nhận bản ghi thuộc lớp ấy",
				    "the field does not accept records of that class");
	default:
		if (!is_allowed(form, length))
			return lh_text_refuse(error);
		return lh_error_set(error, code, "phải là %s%.0s", "%.0sshould be %s",
				    expected(row).vi, expected(row).en);
	}
}

int lh_form_error(lh_error *error, lh_error_code code, const struct lh_field *row, const char *form,
		  size_t length)
{
	int shown = length > 60 ? 60 : (int)length;
	lh_error reason = { .code = LH_OK };

	if (code == LH_ERROR_MEMORY)
		return lh_error_set_memory(error);
	/* Cut at a character. */
	while (shown > 0 && shown < (int)length && ((unsigned char)form[shown] & 0xC0) == 0x80)
		shown--;
	lh_form_reason(&reason, code, row, form, length);
	return lh_error_set(error, code, "%s=\"%.*s\": %s%.0s", "%s=\"%.*s\": %.0s%s", row->name,
			    shown, form, reason.text_vi, reason.text_en);
}

/* ------------------------------------------------------------------ */
/* Printing                                                            */

static char *join(const lh_object *object, unsigned field, char separator)
{
	size_t count = lh_list_count(object, field), size = 0, used = 0;
	char *text = NULL;

	for (size_t i = 0; i < count; i++)
		size += strlen(lh_list_get_text(object, field, i)) + 1;
	text = lh_malloc(size);
	for (size_t i = 0; text && i < count; i++) {
		const char *item = lh_list_get_text(object, field, i);

		memcpy(text + used, item, strlen(item));
		used += strlen(item);
		text[used++] = i + 1 < count ? separator : '\0';
	}
	return text;
}

static char *copy_of(const char *text)
{
	return lh_text_copy(text, strlen(text));
}

char *lh_format_field(const lh_object *object, unsigned field)
{
	char buffer[32];

	if (!lh_has(object, field))
		return NULL;
	switch (lh_field_type(field)) {
	case LH_TYPE_DATE:
		return copy_of(lh_date_format(lh_get_date(object, field), buffer));
	case LH_TYPE_INTEGER:
	case LH_TYPE_MONEY:
		snprintf(buffer, sizeof(buffer), "%" PRId64, lh_get_integer(object, field));
		return copy_of(buffer);
	case LH_TYPE_DECIMAL:
		return copy_of(lh_decimal_format(lh_get_decimal(object, field), buffer));
	case LH_TYPE_QUANTITY:
		return copy_of(lh_quantity_format(lh_get_quantity(object, field), buffer));
	case LH_TYPE_FLAG:
		return copy_of(lh_get_flag(object, field) ? "true" : "false");
	case LH_TYPE_CHOICE:
		return copy_of(lh_field_choice_name(field, lh_get_choice(object, field)));
	case LH_TYPE_REF:
		return copy_of(lh_get_ref_id(object, field));
	case LH_TYPE_REFS:
	case LH_TYPE_CODES:
		return join(object, field, ' ');
	case LH_TYPE_TEXTS:
	case LH_TYPE_LABELS:
		return join(object, field, '\n');
	case LH_TYPE_CHILDREN:
	case LH_TYPE_NONE:
		return NULL;
	default:
		return copy_of(lh_get_text(object, field));
	}
}

/* Items that stand on a line each. */
static int set_lines(lh_object *object, unsigned field, const char *form, lh_error *error)
{
	size_t before = lh_list_count(object, field);

	for (const char *at = form; at;) {
		const char *line_feed = strchr(at, '\n');
		char *line = lh_text_copy(at, line_feed ? (size_t)(line_feed - at) : strlen(at));
		int result = line ? lh_list_insert_text(object, field, SIZE_MAX, line, error)
				  : lh_error_set_memory(error);

		lh_free(line);
		if (result) {
			while (lh_list_count(object, field) > before)
				lh_list_remove(object, field, before, NULL);
			return -1;
		}
		at = line_feed ? line_feed + 1 : NULL;
	}
	while (before)
		lh_list_remove(object, field, --before, NULL);
	return 0;
}

int lh_set_field(lh_object *object, unsigned field, const char *form, lh_error *error)
{
	const struct lh_field *row = NULL;
	union lh_slot *slot = lh_slot_change(object, field, ~(unsigned)TYPE(CHILDREN), &row, error);
	lh_error_code code = LH_OK;

	if (!slot)
		return -1;
	if (!form)
		return lh_clear(object, field, error);
	switch (row->type) {
	case LH_TYPE_ID:
	case LH_TYPE_TEXT:
	case LH_TYPE_PROSE:
	case LH_TYPE_CODE:
	case LH_TYPE_LABEL:
		return lh_set_text(object, field, form, error);
	case LH_TYPE_REF:
		return lh_set_ref_id(object, field, form, error);
	case LH_TYPE_TEXTS:
	case LH_TYPE_LABELS:
		return set_lines(object, field, form, error);
	default:
		break;
	}
	code = lh_slot_parse(object, slot, row, form, strlen(form), NULL);
	if (code == LH_OK)
		return 0;
	lh_form_error(error, code, row, form, strlen(form));
	return lh_error_at(error, object);
}
