/* SPDX-License-Identifier: MIT */
#include <string.h>

#include <unicode/uchar.h>

#include "base/lookalike.h"
#include "base/syllable.h"
#include "base/utf8.h"

enum { ETH = 0x00D0, SMALL_ETH = 0x00F0, AFRICAN_D = 0x0189, SMALL_AFRICAN_D = 0x0256 };

bool lh_is_lookalike(UChar32 character)
{
	return character == ETH || character == SMALL_ETH || character == AFRICAN_D ||
	       character == SMALL_AFRICAN_D;
}

static bool is_of_word(UChar32 character)
{
	return u_isalpha(character) || u_charType(character) == U_NON_SPACING_MARK;
}

/* Replace within a word, from @at to @end, whose vowels stand from @first to @last. */
static size_t replace_in_word(char *text, size_t at, size_t end, size_t first, size_t last)
{
	size_t replaced = 0, begin = at;

	while (at < end) {
		size_t place = at;
		UChar32 character = lh_next_character(text, &at, end);
		bool small = false;

		if (!lh_is_lookalike(character))
			continue;
		small = character == SMALL_ETH || character == SMALL_AFRICAN_D;
		if (small ? place > begin : first < place && place < last)
			continue;
		/* Each of them takes two bytes. */
		memcpy(text + place, small ? "đ" : "Đ", 2);
		replaced++;
	}
	return replaced;
}

size_t lh_replace_lookalikes(char *text, size_t length)
{
	size_t replaced = 0;

	for (size_t at = 0, next = 0; at < length; at = next) {
		size_t end = at, first = length, last = 0;
		bool found = false;

		for (;;) {
			UChar32 character = 0;

			next = end;
			if (next == length)
				break;
			character = lh_next_character(text, &next, length);
			if (!is_of_word(character))
				break;
			found = found || lh_is_lookalike(character);
			if (lh_is_vowel(character)) {
				first = first < end ? first : end;
				last = end;
			}
			end = next;
		}
		if (found)
			replaced += replace_in_word(text, at, end, first, last);
	}
	return replaced;
}
