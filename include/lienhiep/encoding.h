/* SPDX-License-Identifier: MIT */
/**
 * @file lienhiep/encoding.h
 * Old Vietnamese text: from TCVN3, VNI, VISCII and windows-1258 to UTF-8.
 *
 * Files of the nineties and of old machines come in encodings that nothing in them names.
 * A text is decoded as a whole, or refused with the place where it makes no sense; no
 * letter is dropped, replaced or guessed one by one.
 *
 * Thread rule for this header: every function may be called from any thread at any time.
 */
#ifndef LIENHIEP_ENCODING_H
#define LIENHIEP_ENCODING_H

#include <lienhiep/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The encodings that are read. Numbers never change. */
typedef enum lh_encoding {
	LH_ENCODING_UNKNOWN = 0,
	LH_ENCODING_UTF_8 = 1,        /**< "utf-8", with or without a byte order mark */
	LH_ENCODING_UTF_16 = 2,       /**< "utf-16": Excel's "Unicode text"; in the order that its byte order
	                                   mark says, else that in which it has more blanks and line ends */
	LH_ENCODING_TCVN3 = 3,        /**< "tcvn3", also "abc" and "tcvn": TCVN 5712:1993. Fonts for Windows
	                                   (VN3) have quotation marks and dashes where the standard (VN1) has
	                                   capitals; the words of the text tell which of them it is in */
	LH_ENCODING_VNI = 4,          /**< "vni": VNI for Windows, a letter and a mark after it */
	LH_ENCODING_VISCII = 5,       /**< "viscii": RFC 1456 */
	LH_ENCODING_WINDOWS_1258 = 6  /**< "windows-1258", also "cp1258": letters and combining marks */
} lh_encoding;

/** The encoding called @p name, in any case, with or without hyphens; or LH_ENCODING_UNKNOWN. Since 0.1. */
LH_API lh_encoding lh_encoding_find(const char *name);
/** The name of an encoding ("tcvn3"), or NULL. The names are those of numbers 1 to the first NULL. Since 0.1. */
LH_API const char *lh_encoding_name(lh_encoding encoding);

/** How a text was decoded. Filled by lh_text_decode(); new members are added at the end. */
typedef struct lh_decoding {
	lh_encoding encoding; /**< what it was decoded from */
	bool guessed;         /**< nobody named it: it was told from the text */
	size_t composed;      /**< letters whose marks stood apart (NFD) and are one character now; 0 where
	                           the encoding itself keeps marks apart */
	size_t replaced;      /**< look-alikes that became Đ (Ð, Ɖ, but between vowels of one word, as in the
	                           Icelandic SIGURÐSSON) and đ (ð, ɖ at the start of a word) */
	char ground_vi[192];  /**< of a guess: what it stands on; else "" */
	char ground_en[192];  /**< the same in English */
} lh_decoding;

/**
 * A text as NFC in UTF-8, without a byte order mark. Line ends and control characters stay as
 * they are, so that the result may hold what a field refuses, such as a form feed.
 *
 * A guess takes for UTF-8 or UTF-16 what has their byte order mark, and for UTF-8 what is valid as
 * such. Of the old encodings it takes the one in which the words with marks are Vietnamese
 * syllables, two of three at the least, and against which hardly a word speaks. Where none is
 * clearly ahead, the text is refused, and so is one with a NUL, which is no text, or UTF-16. Time
 * grows with @p size, and memory is a few times @p size at the most.
 *
 * @param data @p size bytes of text
 * @param encoding what it is in; LH_ENCODING_UNKNOWN: tell it from the text
 * @param[out] length the length of the result without the NUL at its end; may be NULL
 * @param[out] decoding how it went; may be NULL
 * @return a string to be freed with free(), or NULL with LH_ERROR_VALUE (a byte that the
 *         encoding does not know, more than 255 marks on one letter, or no clear guess, with line
 *         and column in bytes of @p data), LH_ERROR_MEMORY, LH_ERROR_SYSTEM (the C library lacks
 *         the encoding) or LH_ERROR_ARGUMENT. Since 0.1.
 */
LH_API char *lh_text_decode(const void *data, size_t size, lh_encoding encoding, size_t *length,
			    lh_decoding *decoding, lh_error *error);

#ifdef __cplusplus
}
#endif
#endif
