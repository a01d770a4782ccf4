/* SPDX-License-Identifier: MIT */
/* Text as fields hold it: UTF-8 in NFC, of characters that XML allows. */
#ifndef LH_BASE_TEXT_H
#define LH_BASE_TEXT_H

#include <lienhiep/base.h>

#include "base/memory.h"

static inline bool lh_is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

struct lh_text {
	const char *text; /* into what was given, where it is good as it stands */
	size_t length;
	char *owned; /* what was made anew, or NULL */
};

/*
 * Make text NFC; on one line also trim it and make each run of white space
 * one blank. Returns LH_OK, LH_ERROR_VALUE (not UTF-8, a character that XML
 * does not allow, or more marks on a letter than compose.h holds) or
 * LH_ERROR_MEMORY; @normal is to be released in any case.
 */
lh_error_code lh_text_normalise(const char *text, size_t length, bool one_line,
				struct lh_text *normal);
static inline void lh_text_release(struct lh_text *normal)
{
	if (normal->owned)
		lh_free(normal->owned);
	*normal = (struct lh_text){ 0 };
}
/* Say why lh_text_normalise() gave LH_ERROR_VALUE. Returns -1. */
int lh_text_refuse(lh_error *error);
/* What a search makes of a character: small, without marks; 0: a mark, of which nothing is left. */
int32_t lh_fold_letter(int32_t letter);
/* Whether there is nothing but white space. */
static inline bool lh_text_is_blank(const char *text, size_t length)
{
	while (length && lh_is_space(text[length - 1]))
		length--;
	return !length;
}
/* A copy with a NUL, to be freed with lh_free(), or by users of the library with free(). NULL: no memory. */
char *lh_text_copy(const char *text, size_t length);

#endif
