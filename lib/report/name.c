/* SPDX-License-Identifier: MIT */
/* Records and their fields in words. */
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/text.h"
#include "report/tree.h"

static char *copy_of(const char *text)
{
	return lh_text_copy(text, strlen(text));
}

/* The text of a buffer, which is done with; NULL: no memory. */
static char *finish(struct lh_buffer *buffer)
{
	lh_buffer_put(buffer, "", 1);
	if (buffer->failed)
		lh_buffer_destroy(buffer);
	return buffer->data;
}

static void put_own(struct lh_buffer *buffer, char *text)
{
	if (text)
		lh_buffer_puts(buffer, text);
	else
		buffer->failed = true;
	lh_free(text);
}

static const char *code_of(lh_language language)
{
	return lh_words_in(language, "vi", "en");
}

/* ------------------------------------------------------------------ */
/* Names                                                               */

/* Whether a record is called after one that it refers to: a membership after its member. */
static bool is_named_by(const lh_object *record, unsigned field, const char *name)
{
	char buffer[2048];

	return *name && lh_field_type(field) == LH_TYPE_REF && lh_get_ref(record, field) &&
	       strcmp(lh_object_name(lh_get_ref(record, field), buffer, sizeof(buffer)), name) == 0;
}

char *lh_words_called(lh_language language, const lh_object *record)
{
	const char *id = lh_get_text(record, LH_RECORD_ID), *own = NULL, *other = NULL;
	char buffer[2048];
	const char *name = lh_object_name(record, buffer, sizeof(buffer));
	unsigned field = 0;

	if (id && strcmp(id, name) == 0)
		return copy_of("");
	/* The name is in the dossier's language: perhaps it is that of a label with translations. */
	for (unsigned i = 0; (field = lh_class_field_at(lh_object_class(record), i)); i++) {
		own = lh_field_type(field) == LH_TYPE_LABEL ? lh_get_text(record, field) : NULL;
		other = own && strcmp(own, name) == 0
				? lh_get_label(record, field, code_of(language))
				: NULL;
		if (other)
			return copy_of(other);
		if (is_named_by(record, field, name))
			return lh_words_called(language, lh_get_ref(record, field));
	}
	return copy_of(name);
}

/* "Membership: honorary": what it is, by its kind; of whom, by what it names first. */
static char *describe(lh_language language, const lh_object *record)
{
	unsigned class_number = lh_object_class(record), field = 0;
	unsigned kind = lh_class_field_find(class_number, "kind");
	struct lh_buffer buffer = { 0 };

	lh_buffer_puts(&buffer, lh_class_label(class_number, language));
	if (kind && lh_has(record, kind)) {
		lh_buffer_puts(&buffer, ": ");
		put_own(&buffer, lh_words_field(language, record, kind));
	}
	for (unsigned i = 0; (field = lh_class_field_at(class_number, i)); i++)
		if (lh_field_type(field) == LH_TYPE_REF && lh_get_ref(record, field)) {
			lh_buffer_puts(&buffer, ", ");
			put_own(&buffer, lh_words_called(language, lh_get_ref(record, field)));
			break;
		}
	return finish(&buffer);
}

char *lh_words_title(lh_language language, const lh_object *record)
{
	char *called = lh_words_called(language, record);

	if (!called || *called)
		return called;
	lh_free(called);
	return describe(language, record);
}

/* ------------------------------------------------------------------ */
/* Fields                                                              */

static char *money(lh_language language, int64_t amount)
{
	struct lh_buffer buffer = { 0 };

	lh_buffer_puts(&buffer, lh_words_in(language, "", "VND "));
	put_own(&buffer, lh_words_number(language, (lh_decimal){ amount, 0 }));
	lh_buffer_puts(&buffer, lh_words_in(language, " đồng", ""));
	return finish(&buffer);
}

/* A country's or measure's code, or what it means where the library knows. */
static char *code(lh_language language, const char *text)
{
	size_t measure = lh_measure_find(text);

	return copy_of(measure < lh_measure_count() ? lh_measure_label(measure, language) : text);
}

static char *item(lh_language language, const lh_object *record, unsigned field, size_t index)
{
	const char *text = lh_list_get_text(record, field, index);
	const char *translated = NULL;

	switch (lh_field_type(field)) {
	case LH_TYPE_REFS:
		if (lh_list_get(record, field, index))
			return lh_words_title(language, lh_list_get(record, field, index));
		break;
	case LH_TYPE_CODES:
		return code(language, text);
	case LH_TYPE_LABELS:
		translated = lh_list_get_label(record, field, index, code_of(language));
		break;
	default:
		break;
	}
	return copy_of(translated ? translated : text);
}

static char *items(lh_language language, const lh_object *record, unsigned field)
{
	struct lh_buffer buffer = { 0 };

	for (size_t i = 0; i < lh_list_count(record, field); i++) {
		lh_buffer_puts(&buffer, i ? "; " : "");
		put_own(&buffer, item(language, record, field, i));
	}
	return finish(&buffer);
}

char *lh_words_field(lh_language language, const lh_object *record, unsigned field)
{
	const char *text = NULL;

	switch (lh_field_type(field)) {
	case LH_TYPE_LABEL:
		text = lh_get_label(record, field, code_of(language));
		return copy_of(text ? text : lh_get_text(record, field));
	case LH_TYPE_CODE:
		return code(language, lh_get_text(record, field));
	case LH_TYPE_DATE:
		return lh_words_date(language, lh_get_date(record, field));
	case LH_TYPE_MONEY:
		return money(language, lh_get_integer(record, field));
	case LH_TYPE_INTEGER:
		return lh_words_number(language, (lh_decimal){ lh_get_integer(record, field), 0 });
	case LH_TYPE_DECIMAL:
		return lh_words_number(language, lh_get_decimal(record, field));
	case LH_TYPE_QUANTITY:
		return lh_words_quantity(language, lh_get_quantity(record, field));
	case LH_TYPE_FLAG:
		return copy_of(lh_get_flag(record, field) ? lh_words_in(language, "có", "yes")
							  : lh_words_in(language, "không", "no"));
	case LH_TYPE_CHOICE:
		return copy_of(
			lh_field_choice_label(field, lh_get_choice(record, field), language));
	case LH_TYPE_REF:
		if (lh_get_ref(record, field))
			return lh_words_title(language, lh_get_ref(record, field));
		return copy_of(lh_get_ref_id(record, field));
	case LH_TYPE_CODES:
	case LH_TYPE_REFS:
	case LH_TYPE_TEXTS:
	case LH_TYPE_LABELS:
		return items(language, record, field);
	default:
		return copy_of(lh_get_text(record, field));
	}
}
