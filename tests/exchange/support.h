/* SPDX-License-Identifier: MIT */
/* Tables taken into small dossiers, and what must come of it. */
#ifndef TESTS_EXCHANGE_SUPPORT_H
#define TESTS_EXCHANGE_SUPPORT_H

#include <check.h>

#include <lienhiep.h>

/* A table, what it is taken into, and what the dossier says afterwards. */
struct accepted {
	const char *says;   /* what the case shows */
	const char *before; /* what stands in the dossier element */
	const char *class_name;
	lh_language language;
	const char *table; /* CSV */
	const char *after; /* what stands there then; NULL: nothing has changed */
	lh_import_result result;
};
void check_accepted(const struct accepted *accepted);

/* A table that is refused, and nothing has changed. */
struct refused {
	const char *says;
	const char *before;
	const char *class_name;
	lh_language language;
	const char *table;
	/*
	 * Each problem's cell, and a part of its text in English: "B2 should be a date; C3 no
	 * record".
	 */
	const char *problems;
};
void check_refused(const struct refused *refused);

/* A dossier with such a body; held once. */
lh_dossier *dossier_of(const char *body);

#endif
