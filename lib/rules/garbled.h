/* SPDX-License-Identifier: MIT */
/* Text that was read in another encoding than it was written in. */
#ifndef LH_RULES_GARBLED_H
#define LH_RULES_GARBLED_H

#include "base/charset.h"
#include "base/guess.h"

enum { GARBLED_CHARSETS = 4, LONGEST_GARBLED = 48, GARBLED_WORDS = 1024 };

struct garbler {
	struct lh_charset charsets[GARBLED_CHARSETS];
	bool known[GARBLED_CHARSETS]; /* the system has it */
	bool open;
	/* Words that were judged, each where its bytes lead: the same few thousand come again and again. */
	struct judged_word {
		uint64_t bytes;
		enum lh_word verdict;
	} words[GARBLED_WORDS];
};

/* A text that is garbled: by what, how many words of it, and the first of them. */
struct garbled {
	const char *encoding;
	size_t count;
	const char *word; /* in the text */
	size_t length;
	char meant[LONGEST_GARBLED * 4 + 1];
};

/* False: no memory. */
bool lh_garbler_open(struct garbler *garbler);
/*
 * Whether words of a text in UTF-8 become Vietnamese where their characters are taken as bytes of
 * an old encoding, or of UTF-8, and are none as they stand.
 */
bool lh_is_garbled(struct garbler *garbler, const char *text, struct garbled *garbled);

#endif
