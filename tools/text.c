/* SPDX-License-Identifier: MIT */
/* Texts as people read them. */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "tool.h"

void *take(void *memory)
{
	if (!memory) {
		fputs("lienhiep: error: out of memory\n", stderr);
		exit(EXIT_FAILED);
	}
	return memory;
}

static char *format_list(const char *format, va_list list)
{
	char *text = NULL;

	return take(vasprintf(&text, format, list) < 0 ? NULL : text);
}

char *format_text(const char *format, ...)
{
	va_list list;
	char *text = NULL;

	va_start(list, format);
	text = format_list(format, list);
	va_end(list);
	return text;
}

char *append_text(char *text, const char *format, ...)
{
	va_list list;
	char *end = NULL, *whole = NULL;

	va_start(list, format);
	end = format_list(format, list);
	va_end(list);
	whole = format_text("%s%s", text, end);
	free(text);
	free(end);
	return whole;
}

/* How many bytes of a character at the start of a UTF-8 text must not reach a terminal; or 0. */
static size_t steering(const unsigned char *text)
{
	if (text[0] < 0x20 || text[0] == 0x7F)
		return 1;
	if (text[0] == 0xC2 && text[1] >= 0x80 && text[1] <= 0x9F)
		return 2;
	/* U+2028 to 202E and U+2066 to 2069: line ends and directions. */
	if (text[0] == 0xE2 && text[1] == 0x80 && text[2] >= 0xA8 && text[2] <= 0xAE)
		return 3;
	if (text[0] == 0xE2 && text[1] == 0x81 && text[2] >= 0xA6 && text[2] <= 0xA9)
		return 3;
	return 0;
}

char *clean_text(const char *text)
{
	/* A replacement takes three bytes, for one at the least. */
	char *clean = take(malloc(strlen(text) * 3 + 1)), *end = clean;

	while (*text) {
		size_t length = steering((const unsigned char *)text);

		if (*text == '\n' || *text == '\t')
			*end++ = ' ';
		else if (length)
			end = stpcpy(end, "\uFFFD");
		else
			*end++ = *text;
		text += length ? length : 1;
	}
	*end = '\0';
	return clean;
}

char *format_number(const struct tool *tool, lh_decimal number)
{
	char plain[24], *text = take(malloc(2 * sizeof(plain))), *end = text;
	char group = tool->language == LH_VIETNAMESE ? '.' : ',';
	char point = tool->language == LH_VIETNAMESE ? ',' : '.';
	const char *from = lh_decimal_format(number, plain);
	size_t digits = 0;

	if (*from == '-')
		*end++ = *from++;
	for (digits = strcspn(from, "."); digits; digits--) {
		*end++ = *from++;
		if (digits > 1 && digits % 3 == 1)
			*end++ = group;
	}
	if (*from == '.') {
		*end++ = point;
		end = stpcpy(end, from + 1);
	}
	*end = '\0';
	return text;
}

bool is_unknown(lh_quantity quantity)
{
	return quantity.known == LH_UNKNOWN ||
	       (quantity.known == LH_AT_LEAST && quantity.value.mantissa == 0);
}

char *format_quantity(const struct tool *tool, lh_quantity quantity)
{
	static const char *const marks[] = {
		[LH_EXACT] = "", [LH_ESTIMATE] = "≈ ", [LH_AT_LEAST] = "≥ "
	};
	char *number = NULL, *text = NULL;

	if (quantity.known == LH_UNSET)
		return format_text("%s", "");
	if (is_unknown(quantity))
		return format_text("%s", in(tool, "chưa rõ", "unknown"));
	number = format_number(tool, quantity.value);
	text = format_text("%s%s", marks[quantity.known], number);
	free(number);
	return text;
}

char *format_date(const struct tool *tool, lh_date date)
{
	char buffer[11];

	if (tool->language == LH_ENGLISH || !date.month)
		return format_text("%s", lh_date_format(date, buffer));
	if (!date.day)
		return format_text("%02d/%04d", date.month, date.year);
	return format_text("%02d/%02d/%04d", date.day, date.month, date.year);
}
