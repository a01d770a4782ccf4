/* SPDX-License-Identifier: MIT */
/* What libxml2 and libxslt say while a stylesheet is at work. */
#ifndef LH_REPORT_LISTEN_H
#define LH_REPORT_LISTEN_H

#include <libxslt/xsltInternals.h>

#include <lienhiep/base.h>

struct listener {
	/* Who listened to this thread before, and does so after. */
	xmlGenericErrorFunc generic;
	void *generic_data;
	xmlStructuredErrorFunc structured;
	void *structured_data;

	char file[256];
	long line;
	/* The first message: those after it often follow from it. */
	char text[256];
};

/* Listen to all that is said in this thread, until the end. */
void lh_listen_begin(struct listener *listener);
void lh_listen_end(struct listener *listener);
/* Make an error of what was heard about a stylesheet. Returns -1. */
int lh_listen_tell(const struct listener *listener, const char *path, lh_error *error);

#endif
