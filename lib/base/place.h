/* SPDX-License-Identifier: MIT */
/* The line and column of a place in a text that is not decoded yet. */
#ifndef LH_BASE_PLACE_H
#define LH_BASE_PLACE_H

#include "base/charset.h"

/* Both count bytes of what was given, from 1. @error may be NULL. */
void lh_error_set_place(lh_error *error, enum lh_charset_id id, const unsigned char *data,
			size_t place);

#endif
