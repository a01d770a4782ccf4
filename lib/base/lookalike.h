/* SPDX-License-Identifier: MIT */
/* Letters that look like Đ and đ, and stand for them in Vietnamese typed with foreign keyboards. */
#ifndef LH_BASE_LOOKALIKE_H
#define LH_BASE_LOOKALIKE_H

#include <stdbool.h>
#include <stddef.h>

#include <unicode/utypes.h>

bool lh_is_lookalike(UChar32 character);
/*
 * Replace them in place, in a text of UTF-8: they are as long as what they become. Returns how
 * many. Vietnamese has đ at the start of a syllable only, while Icelandic has ð in the middle of
 * words: a small one is replaced where a word begins; a capital one everywhere (HÐND, QÐ) but
 * between vowels of one word (SIGURÐSSON).
 */
size_t lh_replace_lookalikes(char *text, size_t length);

#endif
