/* SPDX-License-Identifier: MIT */
/* Telling old encodings apart by the words that they make of a text. */
#ifndef LH_BASE_GUESS_H
#define LH_BASE_GUESS_H

#include "base/charset.h"

/* What a word of characters says for them being what they seem. */
enum lh_word {
	LH_WORD_NEUTRAL, /* it has no marks, or is initials such as QĐ */
	LH_WORD_GOOD,	 /* what has marks is a Vietnamese syllable */
	LH_WORD_BAD
};

/* Quotation marks and dashes may stand at its edges or join several. */
enum lh_word lh_judge_word(const UChar32 *characters, size_t count);

/*
 * The old encoding in which a text is Vietnamese; what that stands on goes into @decoding. @stray
 * is where the text is not UTF-8, or has a control character that may be a letter; it is taken
 * for UTF-8 where that is no letter of a word. Returns 0, or -1 with an error.
 */
int lh_guess_charset(const unsigned char *data, size_t size, size_t stray,
		     struct lh_charset *charset, lh_decoding *decoding, lh_error *error);
/* Which TCVN a text is in that is said to be in TCVN. Returns 0, or -1 with an error. */
int lh_guess_tcvn(const unsigned char *data, size_t size, struct lh_charset *charset,
		  lh_error *error);

#endif
