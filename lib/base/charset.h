/* SPDX-License-Identifier: MIT */
/* The encodings of text as tables, and reading one character after another with them. */
#ifndef LH_BASE_CHARSET_H
#define LH_BASE_CHARSET_H

#include <unicode/utypes.h>

#include <lienhiep/encoding.h>

/* A byte that means nothing, or nothing alone. */
#define LH_NO_CHARACTER ((UChar32)-1)

enum lh_charset_id {
	LH_CHARSET_UTF_8,
	LH_CHARSET_UTF_16LE,
	LH_CHARSET_UTF_16BE,
	/*
	 * TCVN 5712 twice. The standard's VN1 has capitals with a tone where Windows has
	 * quotation marks and dashes; the fonts of Windows (VN3, "ABC") have no such capitals,
	 * and leave Windows its signs.
	 */
	LH_CHARSET_TCVN_WINDOWS,
	LH_CHARSET_TCVN_VN1,
	LH_CHARSET_VNI,
	LH_CHARSET_VISCII,
	LH_CHARSET_WINDOWS_1258
};

struct lh_charset {
	enum lh_charset_id id;
	UChar32 characters[256]; /* what each byte is, alone; not in UTF */
};

/* Returns 0, or -1 with an error: the C library lacks the encoding. */
int lh_charset_open(struct lh_charset *charset, enum lh_charset_id id, lh_error *error);
lh_encoding lh_charset_encoding(enum lh_charset_id id);
/*
 * The character that begins at @at, before which @left bytes are left (at least one). Returns
 * how many bytes it takes, or 0 where they are no character.
 */
size_t lh_charset_next(const struct lh_charset *charset, const unsigned char *at, size_t left,
		       UChar32 *character);

/* VNI (vni.c): from the table of windows-1252 that one of VNI, in place; and the next character. */
void lh_vni_prepare(UChar32 characters[256]);
size_t lh_vni_next(const UChar32 characters[256], const unsigned char *at, size_t left,
		   UChar32 *character);

#endif
