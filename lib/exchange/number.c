/* SPDX-License-Identifier: MIT */
/* Numbers and amounts of money as people write them. */
#include <string.h>

#include "exchange/exchange.h"

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static size_t digits(const char *text)
{
	size_t count = 0;

	while (is_digit(text[count]))
		count++;
	return count;
}

/* A form under way. */
struct form {
	char *text;
	size_t length, size;
};

static void put(struct form *form, const char *text, size_t length)
{
	for (size_t i = 0; i < length && form->length + 1 < form->size; i++)
		form->text[form->length++] = text[i];
	form->text[form->length] = '\0';
}

/* The digits before the point, in groups of three or in one piece. */
static const char *read_whole(const char *at, char group, struct form *form)
{
	size_t count = digits(at);
	char separator = at[count];

	put(form, at, count);
	/* "0.125" is a decimal of the other language, and not 125. */
	if (count > 3 || *at == '0' || (separator != group && separator != ' '))
		return at + count;
	at += count;
	while (*at == separator && digits(at + 1) == 3) {
		put(form, at + 1, 3);
		at += 4;
	}
	return at;
}

/* The form has no zeros before its digits, and no zero has a sign. */
static void tidy(char *form, bool negative)
{
	size_t zeros = strspn(form, "0");
	const char *from = form + zeros - (zeros && !is_digit(form[zeros]));

	negative = negative && strpbrk(form, "123456789");
	memmove(form + negative, from, strlen(from) + 1);
	if (negative)
		form[0] = '-';
}

bool lh_number_read(const char **at, lh_language language, char form_text[48])
{
	static const char minus[] = "\xE2\x88\x92";
	const char *from = *at;
	char group = language == LH_ENGLISH ? ',' : '.', point = language == LH_ENGLISH ? '.' : ',';
	struct form form = { form_text, 0, 47 };
	bool negative = *from == '-';

	if (negative)
		from++;
	else if (strncmp(from, minus, 3) == 0) {
		negative = true;
		from += 3;
	}
	if (!is_digit(*from))
		return false;
	from = read_whole(from, group, &form);
	if (*from == point && is_digit(from[1])) {
		size_t count = digits(from + 1);

		put(&form, ".", 1);
		put(&form, from + 1, count);
		from += 1 + count;
	}
	/* A number that does not fit is too large in any case. */
	if (form.length + 1 == form.size)
		return false;
	tidy(form_text, negative);
	*at = from;
	return true;
}

/* ------------------------------------------------------------------ */
/* Money                                                               */

static const struct multiple {
	const char *word;
	int64_t factor;
} multiples[] = {
	{ "nghin", 1000 },     { "ngan", 1000 },     { "thousand", 1000 },
	{ "trieu", 1000000 },  { "tr", 1000000 },    { "million", 1000000 },
	{ "ty", 1000000000 },  { "ti", 1000000000 }, { "billion", 1000000000 },
	{ "dong", 1 },	       { "d", 1 },	     { "vnd", 1 },
	{ "\xE2\x82\xAB", 1 },
};

/* The factor of the word at hand, or 0. */
static int64_t read_multiple(const char **at)
{
	size_t length = strcspn(*at, " 0123456789");

	for (size_t i = 0; length && i < sizeof(multiples) / sizeof(multiples[0]); i++)
		if (strlen(multiples[i].word) == length &&
		    strncmp(multiples[i].word, *at, length) == 0) {
			*at += length;
			*at += strspn(*at, " ");
			return multiples[i].factor;
		}
	return 0;
}

lh_error_code lh_money_read(const char *at, lh_language language, int64_t *value)
{
	lh_decimal sum = { 0, 0 };
	int64_t last = 0;

	do {
		lh_decimal part = { 0, 0 }, factor = { 1, 0 };
		const char *word = NULL;
		char form[48];
		int64_t multiple = 0;
		lh_error error;

		if (!lh_number_read(&at, language, form))
			return LH_ERROR_VALUE;
		if (lh_decimal_parse(form, &part, &error))
			return error.code;
		at += strspn(at, " ");
		word = at;
		while ((multiple = read_multiple(&at)))
			if (__builtin_mul_overflow(factor.mantissa, multiple, &factor.mantissa))
				return LH_ERROR_OVERFLOW;
		/*
		 * "2 tỷ 500 triệu": each part is of a smaller unit, and names it, for "2 tỷ 5" is
		 * more than that. With a sign nobody knows what it is the sign of.
		 */
		if (last && (factor.mantissa >= last || at == word || part.mantissa < 0 ||
			     sum.mantissa < 0))
			return LH_ERROR_VALUE;
		last = factor.mantissa;
		if (lh_decimal_multiply(part, factor, &part, NULL) ||
		    lh_decimal_add(sum, part, &sum, NULL))
			return LH_ERROR_OVERFLOW;
	} while (*at);
	for (; sum.scale; sum.scale--, sum.mantissa /= 10)
		if (sum.mantissa % 10)
			return LH_ERROR_VALUE;
	*value = sum.mantissa;
	return LH_OK;
}
