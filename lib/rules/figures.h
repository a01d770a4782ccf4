/* SPDX-License-Identifier: MIT */
/* The stated figures of a dossier, sorted so that those of one matter stand together. */
#ifndef LH_RULES_FIGURES_H
#define LH_RULES_FIGURES_H

#include "review/review.h"
#include "rules/rule.h"

struct stated_figure {
	const lh_object *record, *about;
	const lh_object *by, *source; /* who stated it, and where: its first citation */
	size_t measure, place;	      /* the place in the file */
	struct period period;	      /* the same for all that have no date */
	bool dated;
	lh_quantity value;
};

struct stated_figures {
	struct stated_figure *items;
	size_t count;
};

/*
 * Those that stand in a period, of a known measure and about nothing that is missing. In the order of
 * what they count: period, what they are about and what they were stated for; then of measures;
 * then of the file or, if @by_origin, of who stated them. No memory is noted in @check.
 */
void lh_figures_collect(struct check *check, bool by_origin, struct stated_figures *figures);
/* Whether two count the same things, but for the measure. */
bool lh_figures_match(const struct stated_figure *a, const struct stated_figure *b);
/* Whether a decimal is another, rounded to the places that it has. */
bool lh_is_rounded(lh_decimal rounded, lh_decimal exact);

/* Rules of several figures (figure-sums.c). */
void lh_figures_differ(struct check *check, const lh_dossier *dossier);
void lh_figures_share(struct check *check, const lh_dossier *dossier);
void lh_figures_sum(struct check *check, const lh_dossier *dossier);
void lh_figures_bound(struct check *check, const lh_dossier *dossier);

#endif
