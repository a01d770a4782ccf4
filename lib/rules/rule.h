/* SPDX-License-Identifier: MIT */
/*
 * Rules as rows. A rule is asked about every record, or about every field of
 * every record; it reports through lh_check_report().
 *
 * Ids are LH-ccnn, cc by category: 01 structure, 02 reference, 03 number,
 * 04 figure. They are never reused.
 */
#ifndef LH_RULES_RULE_H
#define LH_RULES_RULE_H

#include <lienhiep/rules.h>

#include "model/model.h"

struct check {
	const lh_dossier *dossier;
	lh_problems *problems;
	const struct rule *rule; /* the one that is asked */
	bool failed;             /* no memory */
};

struct rule {
	const char *id;
	lh_severity severity;
	const char *text_vi, *text_en; /* what it asks for */
	/* One of the two. */
	void (*record)(struct check *check, const lh_object *object);
	void (*field)(struct check *check, const lh_object *object, unsigned field);
};

extern const struct rule lh_rules[];
extern const size_t lh_rules_count;

/* Add a finding about a record, and maybe a field of it. */
void lh_check_report(struct check *check, const lh_object *object, unsigned field, const char *vi,
		     const char *en, ...) __attribute__((format(printf, 4, 6), format(printf, 5, 6)));

#endif
