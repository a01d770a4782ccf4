/* SPDX-License-Identifier: MIT */
/* The conditions of `lienhiep list --where FIELD=VALUE`. */
#include <stdlib.h>
#include <string.h>

#include "list.h"

/* ------------------------------------------------------------------ */
/* Reading a value                                                     */

static bool bad_value(const struct tool *tool, unsigned field, const char *value, const char *vi,
		      const char *en)
{
	complain(tool, "%s=%s: cần %s", "%s=%s: should be %s", lh_field_name(field), value,
		 in(tool, vi, en));
	return false;
}

static bool read_typed(const struct tool *tool, struct condition *condition, const char *value)
{
	unsigned field = condition->field;
	lh_quantity quantity;

	switch (lh_field_type(field)) {
	case LH_TYPE_CHOICE:
		return find_choice(tool, field, value);
	case LH_TYPE_DATE:
		return lh_date_parse(value, &condition->date, NULL) == 0 ||
		       bad_value(tool, field, value,
				 "một ngày, tháng hoặc năm, như 2023-12-27, 2023-12, 2023",
				 "a day, month or year such as 2023-12-27, 2023-12, 2023");
	case LH_TYPE_DECIMAL:
		return lh_decimal_parse(value, &condition->number, NULL) == 0 ||
		       bad_value(tool, field, value, "một số như 31.25", "a number such as 31.25");
	case LH_TYPE_INTEGER:
	case LH_TYPE_MONEY:
		return (lh_decimal_parse(value, &condition->number, NULL) == 0 &&
			!condition->number.scale) ||
		       bad_value(tool, field, value, "một số nguyên", "a whole number");
	case LH_TYPE_QUANTITY:
		return lh_quantity_parse(value, &quantity, NULL) == 0 ||
		       bad_value(tool, field, value, "một lượng như 26, ~26, 26+ hoặc ?",
				 "a quantity such as 26, ~26, 26+ or ?");
	case LH_TYPE_FLAG:
		return strcmp(value, "true") == 0 || strcmp(value, "false") == 0 ||
		       bad_value(tool, field, value, "true hoặc false", "true or false");
	case LH_TYPE_CHILDREN:
		return bad_value(tool, field, value, "để trống: trường này chứa bản ghi",
				 "empty: the field holds records");
	default:
		return true;
	}
}

bool condition_read(const struct tool *tool, struct list *list, const char *value)
{
	struct condition *condition = &list->conditions[list->condition_count];
	lh_error error;

	/* From here on the list frees it. */
	list->condition_count++;
	if (!*value)
		return true;
	if (!read_typed(tool, condition, value))
		return false;
	/* As the fields hold it, whatever form the terminal gave. */
	condition->value = lh_text_format(value, true, &error);
	if (!condition->value)
		complain_error(tool, NULL, &error);
	return condition->value;
}

/* ------------------------------------------------------------------ */
/* Comparing                                                           */

static bool label_matches(const lh_object *object, const struct condition *condition)
{
	const char *language = NULL;

	if (lh_text_match(lh_get_text(object, condition->field), condition->value))
		return true;
	for (size_t i = 0; (language = lh_get_label_language(object, condition->field, i)); i++)
		if (lh_text_match(lh_get_label(object, condition->field, language),
				  condition->value))
			return true;
	return false;
}

static bool item_matches(const lh_object *object, const struct condition *condition, size_t index)
{
	const char *text = lh_list_get_text(object, condition->field, index), *language = NULL;
	lh_type type = lh_field_type(condition->field);

	if (type != LH_TYPE_TEXTS && type != LH_TYPE_LABELS)
		return strcmp(text, condition->value) == 0;
	if (lh_text_match(text, condition->value))
		return true;
	for (size_t i = 0;
	     type == LH_TYPE_LABELS &&
	     (language = lh_list_get_label_language(object, condition->field, index, i));
	     i++)
		if (lh_text_match(lh_list_get_label(object, condition->field, index, language),
				  condition->value))
			return true;
	return false;
}

static bool some_item_matches(const lh_object *object, const struct condition *condition)
{
	for (size_t i = 0; i < lh_list_count(object, condition->field); i++)
		if (item_matches(object, condition, i))
			return true;
	return false;
}

/* A date lies within another when its days are days of the other. */
static bool date_lies_within(lh_date date, lh_date other)
{
	return lh_date_to_days(lh_date_first_day(date)) >=
		       lh_date_to_days(lh_date_first_day(other)) &&
	       lh_date_to_days(lh_date_last_day(date)) <= lh_date_to_days(lh_date_last_day(other));
}

static bool form_is(const lh_object *object, const struct condition *condition)
{
	char *form = take(lh_format_field(object, condition->field));
	bool same = strcmp(form, condition->value) == 0;

	free(form);
	return same;
}

static bool holds(const struct condition *condition, const lh_object *object)
{
	unsigned field = condition->field;
	char buffer[1024];

	if (field == CALLED) {
		const char *name = lh_object_name(object, buffer, sizeof(buffer));

		return condition->value ? lh_text_match(name, condition->value) : !*name;
	}
	if (!condition->value || !lh_has(object, field))
		return !condition->value && !lh_has(object, field);
	switch (lh_field_type(field)) {
	case LH_TYPE_TEXT:
	case LH_TYPE_PROSE:
		return lh_text_match(lh_get_text(object, field), condition->value);
	case LH_TYPE_LABEL:
		return label_matches(object, condition);
	case LH_TYPE_TEXTS:
	case LH_TYPE_LABELS:
	case LH_TYPE_CODES:
	case LH_TYPE_REFS:
		return some_item_matches(object, condition);
	case LH_TYPE_DATE:
		return date_lies_within(lh_get_date(object, field), condition->date);
	case LH_TYPE_DECIMAL:
		return lh_decimal_compare(lh_get_decimal(object, field), condition->number) == 0;
	default:
		return form_is(object, condition);
	}
}

bool conditions_hold(const struct list *list, const lh_object *object)
{
	for (size_t i = 0; i < list->condition_count; i++)
		if (!holds(&list->conditions[i], object))
			return false;
	return true;
}
