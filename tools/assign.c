/* SPDX-License-Identifier: MIT */
/* FIELD=VALUE, FIELD+=VALUE and FIELD@LANGUAGE=VALUE. */
#include <stdlib.h>
#include <string.h>

#include "edit.h"

static bool refuse(const struct tool *tool, const lh_error *error)
{
	lh_error plain = *error;

	/* What was typed is wrong, and not the place in the file where it would have gone. */
	plain.line = plain.column = 0;
	plain.path[0] = '\0';
	complain_error(tool, NULL, &plain);
	return false;
}

static bool is_list(unsigned field)
{
	lh_type type = lh_field_type(field);

	return type == LH_TYPE_CODES || type == LH_TYPE_REFS || type == LH_TYPE_TEXTS ||
	       type == LH_TYPE_LABELS;
}

/* Whether each id in a value, of which blanks separate several, is that of a record that fits. */
static bool ids_are_known(const struct tool *tool, const lh_object *object, unsigned field,
			  const char *value)
{
	char *ids = take(strdup(value)), *rest = NULL;
	bool known = true;

	for (char *id = strtok_r(ids, " ", &rest); id && known; id = strtok_r(NULL, " ", &rest))
		known = find_record(tool, lh_object_dossier(object), field, id);
	free(ids);
	return known;
}

static bool value_is_known(const struct tool *tool, const lh_object *object, unsigned field,
			   const char *value)
{
	switch (lh_field_type(field)) {
	case LH_TYPE_CHOICE:
		return find_choice(tool, field, value);
	case LH_TYPE_REF:
	case LH_TYPE_REFS:
		return ids_are_known(tool, object, field, value);
	default:
		return true;
	}
}

/* Whether a value has the form of XML, and names what there is. */
static bool is_form(const lh_object *object, unsigned field, const char *value)
{
	char *ids = NULL, *rest = NULL;
	bool known = true;

	if (lh_field_type(field) == LH_TYPE_CHOICE)
		return lh_field_choice_find(field, value);
	if (lh_field_type(field) != LH_TYPE_REF && lh_field_type(field) != LH_TYPE_REFS)
		return true;
	ids = take(strdup(value));
	for (char *id = strtok_r(ids, " ", &rest); id && known; id = strtok_r(NULL, " ", &rest)) {
		const lh_object *target = lh_dossier_find(lh_object_dossier(object), id);

		known = target && lh_field_accepts(field, lh_object_class(target));
	}
	free(ids);
	return known;
}

/* Say why a value will not do. One word may be an id with a letter wrong, or a choice. */
static bool refuse_value(const struct tool *tool, const lh_object *object, unsigned field,
			 const char *value, const lh_error *error)
{
	bool one_word = !strpbrk(value, " ;") || lh_field_type(field) == LH_TYPE_CHOICE;

	if (one_word && !value_is_known(tool, object, field, value))
		return false;
	return refuse(tool, error);
}

bool assign_value(const struct tool *tool, lh_object *object, unsigned field, const char *value)
{
	const char *language = lh_dossier_language(lh_object_dossier(object));
	lh_error error;

	if (lh_field_type(field) == LH_TYPE_CHILDREN) {
		complain(tool, "trường %s chứa bản ghi: hãy dùng lienhiep add … %s --in ID",
			 "the field %s holds records: use lienhiep add … %s --in ID",
			 lh_field_name(field), lh_class_name(lh_field_child_class(field)));
		return false;
	}
	if (!*value && field == LH_RECORD_ID && lh_object_is_referenced(object)) {
		complain(tool, "còn bản ghi khác dẫn tới id «%s»: không xóa được, chỉ đổi được",
			 "other records refer to the id \"%s\": it can be changed, not cleared",
			 lh_get_text(object, field));
		return false;
	}
	if (!*value)
		return !lh_clear(object, field, &error) || refuse(tool, &error);
	/* In the form of XML, or else as in a cell: 18/4/2024, 60 triệu, the name of a record. */
	if (is_form(object, field, value) && !lh_set_field(object, field, value, &error))
		return true;
	if (!lh_set_cell(object, field,
			 language && strcmp(language, "en") == 0 ? LH_ENGLISH : LH_VIETNAMESE,
			 value, &error))
		return true;
	return refuse_value(tool, object, field, value, &error);
}

static bool has_item(const lh_object *object, unsigned field, const char *text)
{
	for (size_t i = 0; i < lh_list_count(object, field); i++)
		if (strcmp(lh_list_get_text(object, field, i), text) == 0)
			return true;
	return false;
}

/* Append each of the codes or ids in a value that is not in the list yet. */
static bool append_words(const struct tool *tool, lh_object *object, unsigned field,
			 const char *value)
{
	char *words = take(strdup(value)), *rest = NULL;
	bool refs = lh_field_type(field) == LH_TYPE_REFS;
	lh_error error;
	int result = 0;

	for (char *word = strtok_r(words, " ", &rest); word && !result;
	     word = strtok_r(NULL, " ", &rest))
		if (!has_item(object, field, word))
			result = refs ? lh_list_insert_ref_id(object, field, SIZE_MAX, word, &error)
				      : lh_list_insert_text(object, field, SIZE_MAX, word, &error);
	free(words);
	return !result || refuse(tool, &error);
}

/* Append to a list: a text or label, or each of several codes or ids. */
static bool append_value(const struct tool *tool, lh_object *object, unsigned field,
			 const char *value)
{
	lh_type type = lh_field_type(field);
	lh_error error;

	if (!is_list(field)) {
		complain(tool, "trường %s không phải danh sách: hãy viết %s=…",
			 "the field %s is no list: write %s=…", lh_field_name(field),
			 lh_field_name(field));
		return false;
	}
	if (type == LH_TYPE_TEXTS || type == LH_TYPE_LABELS)
		return !lh_list_insert_text(object, field, SIZE_MAX, value, &error) ||
		       refuse(tool, &error);
	return value_is_known(tool, object, field, value) &&
	       append_words(tool, object, field, value);
}

/* A translation: of a label, or of the last label of a list. */
static bool translate(const struct tool *tool, lh_object *object, unsigned field,
		      const char *language, const char *value)
{
	size_t count = lh_list_count(object, field);
	lh_type type = lh_field_type(field);
	lh_error error;
	int result = 0;

	if (type != LH_TYPE_LABEL && type != LH_TYPE_LABELS) {
		complain(tool, "trường %s không có bản dịch", "the field %s has no translations",
			 lh_field_name(field));
		return false;
	}
	if (!*value)
		value = NULL;
	if (type == LH_TYPE_LABEL) {
		result = lh_set_label(object, field, language, value, &error);
	} else if (count) {
		result = lh_list_set_label(object, field, count - 1, language, value, &error);
	} else {
		complain(tool, "trường %s chưa có mục nào để dịch",
			 "the field %s has no item to translate yet", lh_field_name(field));
		return false;
	}
	return !result || refuse(tool, &error);
}

bool assign(const struct tool *tool, lh_object *object, const char *text)
{
	size_t length = strcspn(text, "=");
	bool append = length && text[length] && text[length - 1] == '+', fine = false;
	const char *value = text + length + 1;
	char *name = NULL, *language = NULL;
	unsigned field = 0;

	if (!length || !text[length]) {
		complain(tool, "«%s»: cần có dạng TRƯỜNG=GIÁ TRỊ",
			 "\"%s\": the form is FIELD=VALUE", text);
		return false;
	}
	name = take(strndup(text, length - append));
	language = strchr(name, '@');
	if (language)
		*language++ = '\0';
	field = find_field(tool, lh_object_class(object), name, NULL);
	if (field && append && language)
		complain(tool, "«%s»: bản dịch không nối thêm được",
			 "\"%s\": no translation can be appended", text);
	else if (field && append)
		fine = append_value(tool, object, field, value);
	else if (field && language)
		fine = translate(tool, object, field, language, value);
	else if (field)
		fine = assign_value(tool, object, field, value);
	free(name);
	return fine;
}
