/* SPDX-License-Identifier: MIT */
/* Text as XML has it. */
#ifndef LH_XML_ESCAPE_H
#define LH_XML_ESCAPE_H

#include "base/buffer.h"

enum escape {
	ESCAPE_TEXT,	 /* & < > and CR */
	ESCAPE_ATTRIBUTE /* those, quotes, tab and LF */
};

void lh_buffer_escape(struct lh_buffer *buffer, const char *text, size_t length,
		      enum escape escape);

#endif
