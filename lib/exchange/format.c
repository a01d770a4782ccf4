/* SPDX-License-Identifier: MIT */
/* From a record's fields to cells. */
#include <stdio.h>
#include <string.h>

#include "exchange/exchange.h"

static char *copy_of(const char *text)
{
	return lh_text_copy(text, strlen(text));
}

/* The point of a number in its XML form, as the language has it. */
static char *set_point(char *form, lh_language language)
{
	char *point = language == LH_VIETNAMESE && form ? strchr(form, '.') : NULL;

	if (point)
		*point = ',';
	return form;
}

/* 27/12/2023, 12/2023 or 2023. */
static char *format_date(lh_date date)
{
	char buffer[32];

	if (date.day)
		snprintf(buffer, sizeof(buffer), "%02d/%02d/%04d", date.day, date.month, date.year);
	else if (date.month)
		snprintf(buffer, sizeof(buffer), "%02d/%04d", date.month, date.year);
	else
		snprintf(buffer, sizeof(buffer), "%04d", date.year);
	return copy_of(buffer);
}

char *lh_cell_format(const lh_object *object, unsigned field, lh_language language, bool labels)
{
	bool for_people = labels && language == LH_VIETNAMESE;
	char *form = NULL;

	if (!lh_has(object, field))
		return NULL;
	switch (lh_field_type(field)) {
	case LH_TYPE_DATE:
		return for_people ? format_date(lh_get_date(object, field))
				  : lh_format_field(object, field);
	case LH_TYPE_DECIMAL:
	case LH_TYPE_QUANTITY:
		return set_point(lh_format_field(object, field), language);
	case LH_TYPE_CHOICE:
		return labels ? copy_of(lh_field_choice_label(field, lh_get_choice(object, field),
							      language))
			      : lh_format_field(object, field);
	case LH_TYPE_FLAG:
		if (!labels)
			return lh_format_field(object, field);
		if (language == LH_ENGLISH)
			return copy_of(lh_get_flag(object, field) ? "yes" : "no");
		return copy_of(lh_get_flag(object, field) ? "có" : "không");
	case LH_TYPE_REFS:
	case LH_TYPE_CODES:
		form = lh_format_field(object, field);
		/* An id has no blanks; people see better where one ends. */
		for (char *at = form; at && *at; at++)
			if (*at == ' ')
				*at = ';';
		return form;
	default:
		return lh_format_field(object, field);
	}
}

/* The translations of a list's items, a line each; NULL: no memory. */
static char *format_items(const lh_object *object, unsigned field, const char *language)
{
	size_t count = lh_list_count(object, field), size = 0, used = 0;
	char *cell = NULL;

	for (size_t i = 0; i < count; i++) {
		const char *item = lh_list_get_label(object, field, i, language);

		size += item ? strlen(item) + 1 : 1;
	}
	cell = lh_malloc(size);
	for (size_t i = 0; cell && i < count; i++) {
		const char *item = lh_list_get_label(object, field, i, language);
		size_t length = item ? strlen(item) : 0;

		memcpy(cell + used, item ? item : "", length);
		used += length;
		cell[used++] = i + 1 < count ? '\n' : '\0';
	}
	return cell;
}

char *lh_translation_format(const lh_object *object, unsigned field, const char *language)
{
	if (lh_field_type(field) == LH_TYPE_LABELS)
		return format_items(object, field, language);
	return copy_of(lh_get_label(object, field, language));
}

bool lh_translation_exists(const lh_object *object, unsigned field, const char *language)
{
	if (lh_field_type(field) != LH_TYPE_LABELS)
		return lh_get_label(object, field, language);
	for (size_t i = 0; i < lh_list_count(object, field); i++)
		if (lh_list_get_label(object, field, i, language))
			return true;
	return false;
}
