/* SPDX-License-Identifier: MIT */
/* Between our UTF-8 and ICU's UTF-16, in memory to be freed with lh_free(). */
#ifndef LH_BASE_UTF16_H
#define LH_BASE_UTF16_H

#include <stddef.h>

#include <unicode/utypes.h>

/* NULL: no memory, or not UTF-8. */
UChar *lh_text_to_utf16(const char *text, size_t length, int32_t *size);
char *lh_text_from_utf16(const UChar *wide, int32_t size, size_t *length);

#endif
