/* SPDX-License-Identifier: MIT */
/* Numbers and dates as people write them. */
#include <stdio.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"
#include "report/tree.h"

const char *lh_words_in(lh_language language, const char *vi, const char *en)
{
	return language == LH_ENGLISH ? en : vi;
}

static char *copy_of(const char *text)
{
	return lh_text_copy(text, strlen(text));
}

char *lh_words_number(lh_language language, lh_decimal number)
{
	char plain[24], text[48], *end = text;
	const char *from = lh_decimal_format(number, plain);

	if (*from == '-') {
		end = stpcpy(end, "−");
		from++;
	}
	for (size_t digits = strcspn(from, "."); digits; digits--) {
		*end++ = *from++;
		if (digits > 1 && digits % 3 == 1)
			*end++ = *lh_words_in(language, ".", ",");
	}
	if (*from == '.') {
		*end++ = *lh_words_in(language, ",", ".");
		end = stpcpy(end, from + 1);
	}
	*end = '\0';
	return copy_of(text);
}

char *lh_words_quantity(lh_language language, lh_quantity quantity)
{
	static const char *const marks[] = {
		[LH_EXACT] = "", [LH_ESTIMATE] = "≈\u00A0", [LH_AT_LEAST] = "≥\u00A0"
	};
	char text[64], *number = NULL;

	/* At least 0 says no more than that nobody told it. */
	if (quantity.known == LH_UNKNOWN ||
	    (quantity.known == LH_AT_LEAST && quantity.value.mantissa == 0))
		return copy_of(lh_words_in(language, "chưa rõ", "unknown"));
	number = lh_words_number(language, quantity.value);
	if (!number || quantity.known == LH_EXACT)
		return number;
	snprintf(text, sizeof(text), "%s%s", marks[quantity.known], number);
	lh_free(number);
	return copy_of(text);
}

char *lh_words_date(lh_language language, lh_date date)
{
	static const char *const months[] = {
		"January", "February", "March",	    "April",   "May",	   "June",
		"July",	   "August",   "September", "October", "November", "December",
	};
	char text[32];

	if (!date.month)
		snprintf(text, sizeof(text), "%s%d", lh_words_in(language, "năm ", ""), date.year);
	else if (language == LH_ENGLISH && date.day)
		snprintf(text, sizeof(text), "%d %s %d", date.day, months[date.month - 1],
			 date.year);
	else if (language == LH_ENGLISH)
		snprintf(text, sizeof(text), "%s %d", months[date.month - 1], date.year);
	else if (date.day)
		snprintf(text, sizeof(text), "%02d/%02d/%04d", date.day, date.month, date.year);
	else
		snprintf(text, sizeof(text), "tháng %d/%04d", date.month, date.year);
	return copy_of(text);
}
