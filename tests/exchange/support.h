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
/* A dossier as XML, to be freed. */
char *text_of(const lh_dossier *dossier);

/* Ways to write CSV. */
enum { CSV_STYLES = 4 };
extern const lh_csv_options csv_styles[CSV_STYLES];
/* Write the records of a class, and read the table into an import. */
void import_written(lh_import *import, const lh_dossier *from, unsigned class_number,
		    const lh_csv_options *style);
/* Finish and free an import that nothing is wrong with. */
void finish_import(lh_import *import, lh_import_result *result);
/* Give an id to each record: an import would, and the two could not be compared. */
void give_ids(lh_object *object);
/*
 * Drop references to records that are not there: a table with them is refused where nothing else
 * has them.
 */
void drop_unresolved(lh_object *object);

#endif
