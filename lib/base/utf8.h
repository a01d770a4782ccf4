/* SPDX-License-Identifier: MIT */
/* The characters of UTF-8, one by one. */
#ifndef LH_BASE_UTF8_H
#define LH_BASE_UTF8_H

#include <stddef.h>

#include <unicode/utf8.h>

/* The character at @at of a text, and past it; less than 0: what stands there is no UTF-8. */
static inline UChar32 lh_next_character(const char *text, size_t *at, size_t length)
{
	UChar32 character = 0;

	U8_NEXT(text, *at, length, character);
	return character;
}

/* Put a character at @used of a text that has room for it. Returns where it ends. */
static inline size_t lh_put_character(char *text, size_t used, UChar32 character)
{
	U8_APPEND_UNSAFE(text, used, character);
	return used;
}

#endif
