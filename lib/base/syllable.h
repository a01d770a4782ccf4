/* SPDX-License-Identifier: MIT */
/* Vietnamese syllables as they are spelled: an onset, a rhyme and a tone. */
#ifndef LH_BASE_SYLLABLE_H
#define LH_BASE_SYLLABLE_H

#include <stdbool.h>
#include <stddef.h>

#include <unicode/utypes.h>

/* Whether a letter is a vowel of Vietnamese, with or without its tone, in either case. */
bool lh_is_vowel(UChar32 character);
/* Whether letters, in either case, spell one; a tone may stand apart, after its vowel. */
bool lh_is_syllable(const UChar32 *letters, size_t count);

#endif
