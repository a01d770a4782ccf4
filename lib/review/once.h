/* SPDX-License-Identifier: MIT */
/* A set of records, to meet each of them once. */
#ifndef LH_REVIEW_ONCE_H
#define LH_REVIEW_ONCE_H

#include <lienhiep/dossier.h>

struct once {
	const lh_object **slots;
	size_t count, capacity;
};

/* 1: it was not in the set, and is now; 0: it was; -1: no memory. */
int lh_once_add(struct once *once, const lh_object *record);
bool lh_once_has(const struct once *once, const lh_object *record);
void lh_once_free(struct once *once);

#endif
