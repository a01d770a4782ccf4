/* SPDX-License-Identifier: MIT */
#include "base/place.h"

void lh_error_set_place(lh_error *error, enum lh_charset_id id, const unsigned char *data,
			size_t place)
{
	size_t width = id == LH_CHARSET_UTF_16LE || id == LH_CHARSET_UTF_16BE ? 2 : 1;
	/* The byte of a unit that says what it is, for what is in ASCII. */
	size_t low = id == LH_CHARSET_UTF_16BE, begin = 0;
	long line = 1;

	if (!error)
		return;
	for (size_t at = 0; at + width <= place; at += width)
		if (data[at + low] == '\n' && (width == 1 || !data[at + !low])) {
			line++;
			begin = at + width;
		}
	error->line = line;
	error->column = (long)(place - begin) + 1;
}
