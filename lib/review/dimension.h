/* SPDX-License-Identifier: MIT */
/* What records say of themselves by which a measure can be split: a field, or a path to one. */
#ifndef LH_REVIEW_DIMENSION_H
#define LH_REVIEW_DIMENSION_H

#include "review/measure.h"

/* In the order of groups, and what nothing is said of comes last. */
enum said { SAID_CHOICE, SAID_FLAG, SAID_NAMED, SAID_NOTHING };

struct value {
	enum said said;
	unsigned field;		 /* that says it */
	unsigned number;	 /* of a choice; of a flag 1: true, 2: false */
	const lh_object *object; /* that is named; NULL: it is a text */
	const char *text;
};

enum { STEPS = 6, PATH_SIZE = 128 };

struct path {
	char text[PATH_SIZE]; /* the words, each with a NUL */
	const char *words[STEPS];
	unsigned count;
};

struct dimension {
	struct path path, otherwise; /* otherwise: where the path says nothing */
	enum truth (*test)(const lh_object *object, struct period period);
};

/* What people call a name or a field that records of a class can be split by; NULL: there is none. */
const char *lh_dimension_label(unsigned class_number, const char *name, lh_language language);
/* What @by means for a measure; @dimension must stay where it is. 0, or -1 with an error. */
int lh_dimension_find(const struct measure *measure, const char *by, struct dimension *dimension,
		      lh_error *error);

/* Take a value; whether to go on. */
typedef bool take_value(struct value value, void *data);
/* Each value that a record has, or that nothing is said. */
void lh_dimension_values(const struct dimension *dimension, const lh_object *record,
			 take_value *take, void *data);

#endif
