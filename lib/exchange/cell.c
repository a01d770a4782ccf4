/* SPDX-License-Identifier: MIT */
/* From what people put into a cell to the form of XML. */
#include <stdio.h>
#include <string.h>

#include "exchange/exchange.h"

char *lh_word_fold(const char *text, lh_error *error)
{
	char *folded = lh_text_format_folded(text, error);

	for (char *at = folded; at && *at; at++)
		if (*at == '_' || *at == '-')
			*at = ' ';
	return folded;
}

static char *copy_of(const char *text)
{
	return lh_text_copy(text, strlen(text));
}

/* ------------------------------------------------------------------ */
/* Dates                                                               */

/* Up to three numbers with one sign between them; how many, or 0. */
static int split(const char *text, unsigned parts[3], size_t lengths[3])
{
	char sign = '\0';

	for (int i = 0; i < 3; i++) {
		size_t length = strspn(text, "0123456789");

		if (!length || length > 4)
			return 0;
		lengths[i] = length;
		for (parts[i] = 0; length; length--)
			parts[i] = parts[i] * 10 + (unsigned)(*text++ - '0');
		if (!*text)
			return i + 1;
		if (!strchr("/-.", *text) || (sign && *text != sign))
			return 0;
		sign = *text++;
	}
	return 0;
}

/* The day comes first, as everywhere in Vietnam; or the year, as in XML. Of a folded text. */
static bool read_date(const char *text, char form[11])
{
	unsigned parts[3] = { 0 };
	size_t lengths[3] = { 0 };
	int count = split(text, parts, lengths);
	bool year_first = count && lengths[0] == 4;
	lh_date date = { 0 };

	if (!count || (!year_first && lengths[count - 1] != 4))
		return false;
	for (int i = 0; i < count; i++)
		if (lengths[i] > 2 && i != (year_first ? 0 : count - 1))
			return false;
	date.year = (int16_t)(year_first ? parts[0] : parts[count - 1]);
	if (count > 1)
		date.month = (uint8_t)(count == 3 || year_first ? parts[1] : parts[0]);
	if (count == 3)
		date.day = (uint8_t)(year_first ? parts[2] : parts[0]);
	/* "2023-00" would read as the year alone. */
	if (!lh_date_is_set(date) || !lh_date_is_valid(date) || (count > 1 && !date.month) ||
	    (count > 2 && !date.day))
		return false;
	lh_date_format(date, form);
	return true;
}

/* ------------------------------------------------------------------ */
/* Words                                                               */

/* The choice whose name or label a word is, or 0. */
static lh_error_code read_choice(unsigned field, const char *word, unsigned *choice)
{
	char *folded = NULL;
	lh_error error = { .code = LH_OK };

	*choice = lh_field_choice_find(field, word);
	if (!*choice)
		folded = lh_word_fold(word, &error);
	for (unsigned i = 1; folded && !*choice && i <= lh_field_choice_count(field); i++) {
		const char *names[] = { lh_field_choice_name(field, i),
					lh_field_choice_label(field, i, LH_VIETNAMESE),
					lh_field_choice_label(field, i, LH_ENGLISH) };

		for (int j = 0; error.code == LH_OK && j < 3; j++) {
			char *name = lh_word_fold(names[j], &error);

			if (name && strcmp(name, folded) == 0)
				*choice = i;
			lh_free(name);
		}
	}
	lh_free(folded);
	/* What is no text is no choice; the store says so. */
	return error.code == LH_ERROR_MEMORY ? LH_ERROR_MEMORY : LH_OK;
}

/* What a folded word says; NULL: neither. */
static const char *read_flag(const char *folded)
{
	static const char *const words[][2] = {
		{ "true", "true" }, { "co", "true" },	{ "yes", "true" },    { "dung", "true" },
		{ "1", "true" },    { "x", "true" },	{ "false", "false" }, { "khong", "false" },
		{ "no", "false" },  { "sai", "false" }, { "0", "false" },
	};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (strcmp(folded, words[i][0]) == 0)
			return words[i][1];
	return NULL;
}

/* ------------------------------------------------------------------ */
/* Quantities                                                          */

/* Words before a number, and the sign that they stand for in XML. */
static const struct claim {
	const char *words;
	char sign;
} claims[] = {
	{ "~", '~' },  { "\xE2\x89\x88", '~' }, { "khoang ", '~' },  { "about ", '~' },
	{ ">=", '+' }, { "\xE2\x89\xA5", '+' }, { "it nhat ", '+' }, { "at least ", '+' },
};

static bool read_quantity(const char *folded, lh_language language, char form[50])
{
	static const char *const unknown[] = { "?",	  "khong ro", "chua ro",
					       "unknown", "mot so",   "some" };
	char sign = '\0', number[48];

	for (size_t i = 0; i < sizeof(unknown) / sizeof(unknown[0]); i++)
		if (strcmp(folded, unknown[i]) == 0) {
			strcpy(form, "?");
			return true;
		}
	for (size_t i = 0; !sign && i < sizeof(claims) / sizeof(claims[0]); i++)
		if (strncmp(folded, claims[i].words, strlen(claims[i].words)) == 0) {
			sign = claims[i].sign;
			folded += strlen(claims[i].words);
			folded += strspn(folded, " ");
		}
	if (!lh_number_read(&folded, language, number))
		return false;
	if (*folded == '+' && !sign)
		sign = *folded++;
	snprintf(form, 50, "%s%s%s", sign == '~' ? "~" : "", number, sign == '+' ? "+" : "");
	return !*folded;
}

/* ------------------------------------------------------------------ */

static const struct expected date_expected = {
	"một ngày có trong lịch, như 27/12/2023, 12/2023 hoặc 2023",
	"a date of the calendar, such as 27/12/2023, 12/2023 or 2023",
};
static const struct expected flag_expected = { "«có» hoặc «không»", "\"yes\" or \"no\"" };

/* How numbers are written, by language and type. */
static struct expected number_expected(lh_type type, lh_language language)
{
	bool english = language == LH_ENGLISH;

	switch (type) {
	case LH_TYPE_INTEGER:
		return english ? (struct expected){ "số nguyên như 1,234", "a whole number such as "
									   "1,234" }
			       : (struct expected){ "số nguyên như 1.234", "a whole number such as "
									   "1.234" };
	case LH_TYPE_MONEY:
		return english ? (struct expected){ "số tiền tính bằng đồng, như 40,000,000 hoặc "
						    "«40 triệu»",
						    "whole VND, such as 40,000,000 or "
						    "\"40 million\"" }
			       : (struct expected){ "số tiền tính bằng đồng, như 40.000.000 hoặc "
						    "«40 triệu»",
						    "whole VND, such as 40.000.000 or "
						    "\"40 triệu\"" };
	case LH_TYPE_QUANTITY:
		return english ? (struct expected){ "số lượng như 26, ~26, 26+ hoặc ?; số lẻ viết "
						    "như 1,234.5",
						    "a quantity such as 26, ~26, 26+ or ?; "
						    "decimals as in 1,234.5" }
			       : (struct expected){ "số lượng như 26, ~26, 26+ hoặc ?; số lẻ viết "
						    "như 1.234,5",
						    "a quantity such as 26, ~26, 26+ or ?; "
						    "decimals as in 1.234,5" };
	default:
		return english ? (struct expected){ "số như 1,234.5", "a number such as 1,234.5" }
			       : (struct expected){ "số như 1.234,5", "a number such as 1.234,5" };
	}
}

/* The form of a number of any type, from a folded text. */
static lh_error_code read_any_number(lh_type type, lh_language language, const char *folded,
				     char form[50])
{
	int64_t amount = 0;
	lh_error_code code = LH_OK;

	switch (type) {
	case LH_TYPE_MONEY:
		code = lh_money_read(folded, language, &amount);
		snprintf(form, 50, "%lld", (long long)amount);
		return code;
	case LH_TYPE_QUANTITY:
		return read_quantity(folded, language, form) ? LH_OK : LH_ERROR_VALUE;
	default:
		return lh_number_read(&folded, language, form) && !*folded ? LH_OK : LH_ERROR_VALUE;
	}
}

/* Types whose words are compared without marks and case. */
static lh_error_code read_folded(lh_type type, lh_language language, const char *cell,
				 char form[50], struct expected *expected)
{
	lh_error error;
	char *folded = lh_text_format_folded(cell, &error);
	const char *flag = NULL;
	lh_error_code code = LH_OK;

	*expected = type == LH_TYPE_DATE   ? date_expected
		    : type == LH_TYPE_FLAG ? flag_expected
					   : number_expected(type, language);
	if (!folded)
		return error.code;
	if (type == LH_TYPE_DATE) {
		code = read_date(folded, form) ? LH_OK : LH_ERROR_VALUE;
	} else if (type == LH_TYPE_FLAG) {
		flag = read_flag(folded);
		code = flag ? LH_OK : LH_ERROR_VALUE;
		strcpy(form, flag ? flag : "");
	} else {
		code = read_any_number(type, language, folded, form);
	}
	lh_free(folded);
	return code;
}

/* Codes with blanks between them; texts without the lines that people leave empty below the last. */
static char *read_items(lh_type type, const char *cell)
{
	char *items = copy_of(cell);
	size_t length = items ? strlen(items) : 0;

	while (length && strchr(" \t\r\n", items[length - 1]))
		items[--length] = '\0';
	for (size_t i = 0; type == LH_TYPE_CODES && i < length; i++)
		if (items[i] == ';')
			items[i] = ' ';
	return items;
}

lh_error_code lh_cell_read(unsigned field, lh_language language, const char *cell, char **form,
			   struct expected *expected)
{
	lh_type type = lh_field_type(field);
	char buffer[50];
	unsigned choice = 0;
	lh_error_code code = LH_OK;

	*form = NULL;
	*expected = (struct expected){ NULL, NULL };
	switch (type) {
	case LH_TYPE_DATE:
	case LH_TYPE_INTEGER:
	case LH_TYPE_MONEY:
	case LH_TYPE_DECIMAL:
	case LH_TYPE_QUANTITY:
	case LH_TYPE_FLAG:
		code = read_folded(type, language, cell, buffer, expected);
		if (code != LH_OK)
			return code;
		break;
	case LH_TYPE_CHOICE:
		code = read_choice(field, cell, &choice);
		if (code != LH_OK)
			return code;
		*form = copy_of(choice ? lh_field_choice_name(field, choice) : cell);
		return *form ? LH_OK : LH_ERROR_MEMORY;
	case LH_TYPE_CODES:
	case LH_TYPE_TEXTS:
	case LH_TYPE_LABELS:
		*form = read_items(type, cell);
		return *form ? LH_OK : LH_ERROR_MEMORY;
	default:
		*form = copy_of(cell);
		return *form ? LH_OK : LH_ERROR_MEMORY;
	}
	*form = copy_of(buffer);
	return *form ? LH_OK : LH_ERROR_MEMORY;
}

bool lh_cell_next(const char **at, const char *separators, const char **item, size_t *length)
{
	const char *from = *at;

	if (!from)
		return false;
	*length = strcspn(from, separators);
	*at = from[*length] ? from + *length + 1 : NULL;
	while (*length && strchr(" \t\r", *from)) {
		from++;
		--*length;
	}
	while (*length && strchr(" \t\r", from[*length - 1]))
		--*length;
	*item = from;
	return true;
}
