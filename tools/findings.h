/* SPDX-License-Identifier: MIT */
/* What checks find, as text, XML or JSON on standard output. */
#ifndef FINDINGS_H
#define FINDINGS_H

#include "tool.h"

enum findings_format { FINDINGS_TEXT, FINDINGS_XML, FINDINGS_JSON };

/* The findings of all files of one run. */
struct findings {
	const struct tool *tool;
	enum findings_format format;
	size_t most;  /* how many of one rule are shown as text; 0: all */
	size_t count; /* how many were put */
};

void findings_begin(const struct findings *findings);
/* Put those of one file. */
void findings_put(struct findings *findings, const char *file, const lh_problems *problems);
void findings_end(const struct findings *findings);

#endif
