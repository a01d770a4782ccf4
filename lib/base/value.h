/* SPDX-License-Identifier: MIT */
/* Values from text that does not end with NUL, as the reader has it; without a message. */
#ifndef LH_BASE_VALUE_H
#define LH_BASE_VALUE_H

#include <lienhiep/base.h>

/* Each returns LH_OK, LH_ERROR_VALUE or LH_ERROR_OVERFLOW, and sets the value on LH_OK. */
lh_error_code lh_date_parse_n(const char *text, size_t length, lh_date *date);
lh_error_code lh_integer_parse_n(const char *text, size_t length, int64_t *value);
lh_error_code lh_decimal_parse_n(const char *text, size_t length, lh_decimal *decimal);
lh_error_code lh_quantity_parse_n(const char *text, size_t length, lh_quantity *quantity);
/* Whether nothing but zeros stands behind the point. */
bool lh_decimal_is_whole(lh_decimal decimal);
/* The XML form of an integer. */
char *lh_integer_format(int64_t value, char buffer[24]);

#endif
