/* SPDX-License-Identifier: MIT */
/* Lists of records, and the records of a dossier by class, in the order of the file. */
#ifndef LH_REVIEW_RECORDS_H
#define LH_REVIEW_RECORDS_H

#include <lienhiep/dossier.h>

#include "model/row.h"
#include "review/place.h"

struct records {
	lh_object **items;
	size_t count, capacity;
};

/* 0, or -1: no memory. */
int lh_records_add(struct records *records, const lh_object *record);
void lh_records_free(struct records *records);

/* A record that may count in some period: what looks at several periods need to know of it once. */
struct candidate {
	const lh_object *record;
	/* Where it stands in time; of a stock, where it begins and where it ends. */
	struct span place, end;
	enum truth suits; /* of a stock: what the test says, which is the same on every day */
};

struct candidates {
	struct candidate *items;
	size_t count, capacity;
};

/*
 * One uri counts once: the records that share one, and which of them was
 * taken in the present round. A round is one count of one measure.
 */
struct twins;

struct index {
	struct records of[CLASS_COUNT];
	struct twins *twins; /* NULL: no two records of a class share a uri */
	unsigned long round;
	struct span *places[CLASS_COUNT]; /* of the records of a class; made when first needed */
	struct candidates candidates;	  /* of the present count; kept for the next */
	struct order *order; /* records by address and by what they name; made when first needed */
	size_t count;
};

int lh_index_init(struct index *index, const lh_dossier *dossier);
void lh_index_destroy(struct index *index);

/* Begin a round: nothing is taken. */
void lh_index_begin(struct index *index);
/*
 * Take a record, unless another was taken that has its uri, or the uri of a record that it
 * stands in. Whether it was taken.
 */
bool lh_index_take(struct index *index, const lh_object *record);

/* Of the records that share a uri with this one the first in the file, or itself. */
const lh_object *lh_index_first(const struct index *index, const lh_object *record);
/* The placing dates of all records of a class. 0, or -1: no memory. */
int lh_index_places(struct index *index, unsigned class_number, const struct span **places);

/*
 * The records of a class within the @subjects: they, what stands in them, what names one of these
 * as that which it is of, and what stands in that. Each once, in the order of the file. 0, or -1:
 * no memory.
 */
int lh_index_within(struct index *index, const struct records *subjects, unsigned class_number,
		    struct records *records);

#endif
