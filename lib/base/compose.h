/* SPDX-License-Identifier: MIT */
/* Text in NFC from one character after another. */
#ifndef LH_BASE_COMPOSE_H
#define LH_BASE_COMPOSE_H

#include <unicode/unorm2.h>

#include <lienhiep/base.h>

/* More marks than any script puts on a letter: to order them takes the square of their number. */
enum { LH_MOST_HELD = 256 };

/* Zero, but for the first; what is in text is freed by who made it. */
struct lh_composer {
	const UNormalizer2 *nfc;
	char *text; /* UTF-8, without a NUL at its end until lh_composer_end() */
	size_t length, room;
	size_t composed;	    /* letters that marks were joined with */
	bool has_lookalike;	    /* one of lookalike.h went by */
	UChar32 held[LH_MOST_HELD]; /* a letter that marks may follow */
	int32_t held_count;
};

/* @size: how long the text will be, as far as is known. Returns false if there is no memory. */
bool lh_composer_begin(struct lh_composer *composer, size_t size);
/* Returns LH_OK, LH_ERROR_VALUE (too many marks on one letter) or LH_ERROR_MEMORY. */
lh_error_code lh_composer_add(struct lh_composer *composer, UChar32 character);
/* Put a NUL behind the text. */
lh_error_code lh_composer_end(struct lh_composer *composer);

#endif
