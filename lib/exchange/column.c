/* SPDX-License-Identifier: MIT */
/* Headings: which column is what. */
#include <string.h>

#include <lienhiep/model.h>

#include "exchange/exchange.h"

const char lh_column_in[] = "in";

const char *lh_column_in_label(lh_language language)
{
	return language == LH_ENGLISH ? "Stands in" : "Nằm trong";
}

/* What a column may be called: by number from 0; NULL past the last. */
static const char *word_at(const struct column *column, unsigned number)
{
	bool owner = column->kind == COLUMN_IN;

	switch (number) {
	case 0:
		return owner ? lh_column_in : lh_field_name(column->field);
	case 1:
		return owner ? lh_column_in_label(LH_VIETNAMESE)
			     : lh_field_label(column->field, LH_VIETNAMESE);
	case 2:
		return owner ? lh_column_in_label(LH_ENGLISH)
			     : lh_field_label(column->field, LH_ENGLISH);
	default:
		return NULL;
	}
}

/*
 * The next column that tables of a class may have; false at the end. The first is that of owners.
 */
static bool next_column(struct column *column, unsigned class_number)
{
	if (column->kind == COLUMN_PASSED_OVER) {
		column->kind = COLUMN_IN;
		return true;
	}
	do
		column->field = lh_class_next_field(class_number, column->field);
	while (column->field && lh_field_type(column->field) == LH_TYPE_CHILDREN);
	column->kind = column->field ? COLUMN_FIELD : COLUMN_PASSED_OVER;
	return column->field;
}

/* LH_ERROR_NAME: no column is called so, with @folded without marks. */
static lh_error_code find_column(struct column *column, unsigned class_number, const char *text,
				 const char *folded)
{
	struct column candidate = { .kind = COLUMN_PASSED_OVER };

	while (next_column(&candidate, class_number)) {
		const char *word = NULL;

		for (unsigned i = 0; (word = word_at(&candidate, i)); i++) {
			char *other = NULL;
			bool same = strcmp(word, text) == 0;
			lh_error error = { .code = LH_OK };

			if (!same && folded) {
				other = lh_word_fold(word, &error);
				same = other && strcmp(other, folded) == 0;
				lh_free(other);
			}
			if (error.code != LH_OK)
				return error.code;
			if (!same)
				continue;
			column->kind = candidate.kind;
			column->field = candidate.field;
			return LH_OK;
		}
	}
	return LH_ERROR_NAME;
}

static const char *find_nearest(unsigned class_number, const char *text)
{
	lh_nearest nearest = { .wanted = text };
	struct column candidate = { .kind = COLUMN_PASSED_OVER };

	while (next_column(&candidate, class_number))
		for (unsigned i = 0; word_at(&candidate, i); i++)
			lh_nearest_try(&nearest, word_at(&candidate, i));
	return nearest.best;
}

/* Take "@en" off; false if what stands there is no language of a translation. */
static bool take_language(struct column *column, char *text)
{
	char *at = strrchr(text, '@');

	if (!at)
		return true;
	if (!lh_is_language(at + 1, strlen(at + 1)))
		return false;
	strcpy(column->language, at + 1);
	*at = '\0';
	return true;
}

/* A star marks what is required, in a table made for people. */
static void take_star(char *text)
{
	size_t length = strlen(text);

	while (length && (text[length - 1] == '*' || text[length - 1] == ' '))
		text[--length] = '\0';
}

static bool can_translate(const struct column *column)
{
	lh_type type = column->kind == COLUMN_FIELD ? lh_field_type(column->field) : LH_TYPE_NONE;

	return type == LH_TYPE_LABEL || type == LH_TYPE_LABELS;
}

/* The column that a heading without star and language means. */
static lh_error_code read_heading(struct column *column, unsigned class_number, const char *text)
{
	lh_error error = { .code = LH_OK };
	char *folded = NULL;
	/* Most are written as they are: only others are worth folding. */
	lh_error_code code = find_column(column, class_number, text, NULL);

	if (code == LH_ERROR_NAME)
		folded = lh_word_fold(text, &error);
	if (folded)
		code = find_column(column, class_number, text, folded);
	else if (error.code == LH_ERROR_MEMORY)
		code = error.code;
	lh_free(folded);
	return code;
}

lh_error_code lh_column_read(struct column *column, unsigned class_number, const char *text,
			     const char **near)
{
	char *copy = lh_text_copy(text, strlen(text));
	lh_error_code code = LH_ERROR_NAME;

	*column = (struct column){ .kind = COLUMN_PASSED_OVER };
	if (near)
		*near = NULL;
	if (!copy)
		return LH_ERROR_MEMORY;
	take_star(copy);
	if (take_language(column, copy)) {
		take_star(copy);
		code = read_heading(column, class_number, copy);
	}
	if (code == LH_OK && *column->language && !can_translate(column))
		code = LH_ERROR_NAME;
	else if (code == LH_ERROR_NAME && near)
		*near = find_nearest(class_number, copy);
	lh_free(copy);
	return code;
}
