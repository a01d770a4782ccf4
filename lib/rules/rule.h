/* SPDX-License-Identifier: MIT */
/*
 * Rules as rows, in a table for each category. A rule is asked about every record of its
 * class, about every field that is set, about every text and its translations, or once about the
 * dossier; it reports through lh_check_report().
 *
 * Ids are LH-ccnn, cc the number of the category. They are never reused.
 */
#ifndef LH_RULES_RULE_H
#define LH_RULES_RULE_H

#include <lienhiep/rules.h>

#include "model/model.h"
#include "rules/garbled.h"

struct check {
	const lh_dossier *dossier;
	lh_problems *problems;
	struct finding {
		const lh_object *object;
		size_t rule;  /* its place among all */
		size_t rank;  /* the place of its record in the canonical file */
		size_t index; /* among the problems as they were found */
	} *findings;
	size_t finding_count, finding_capacity;
	const struct rule *rule; /* the one that is asked, and its place */
	size_t rule_index;
	lh_date from, to; /* the first and the last day that the dossier covers; unset if it does not say */
	struct garbler garbler; /* opened when it is needed */
	bool failed;		/* no memory */
};

struct rule {
	const char *id; /* NULL ends a table */
	lh_severity severity;
	unsigned class_number;	       /* CLASS_RECORD: every class */
	const char *text_vi, *text_en; /* what it asks for */
	/* One of the four. */
	void (*record)(struct check *check, const lh_object *object);
	void (*field)(struct check *check, const lh_object *object, unsigned field);
	void (*text)(struct check *check, const lh_object *object, unsigned field,
		     const char *text);
	void (*whole)(struct check *check, const lh_dossier *dossier);
};

/* A table for each category. */
extern const struct rule lh_structure_rules[];
extern const struct rule lh_reference_rules[];
extern const struct rule lh_number_rules[];
extern const struct rule lh_figure_rules[];
extern const struct rule lh_date_rules[];
extern const struct rule lh_plan_rules[];
extern const struct rule lh_consultation_rules[];
extern const struct rule lh_membership_rules[];
extern const struct rule lh_contest_rules[];
extern const struct rule lh_source_rules[];
extern const struct rule lh_text_rules[];

/* The rule at a place among all, or NULL. */
const struct rule *lh_rule_at(size_t index);

/* What a finding calls another record: its id, else its path, cut to fit. Returns @buffer. */
enum { LONGEST_NAME = 80 };
const char *lh_check_name(struct check *check, const lh_object *object, char buffer[LONGEST_NAME]);

/* Add a finding about a record, and maybe a field of it. */
void lh_check_report(struct check *check, const lh_object *object, unsigned field, const char *vi,
		     const char *en, ...) __attribute__((format(printf, 4, 6), format(printf, 5, 6)));

#endif
