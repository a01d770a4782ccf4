/* SPDX-License-Identifier: MIT */
/* What the rules about dates share: their order, and the years of the dossier. */
#ifndef LH_RULES_DATES_H
#define LH_RULES_DATES_H

#include "rules/rule.h"

/* Whether a date is reported as lying in the wrong order with another of its record. */
bool lh_date_is_disordered(const lh_object *object, unsigned field);

/* Rules: what happened outside the dossier's years, and a year that contradicts what stands around it. */
void lh_check_years(struct check *check, const lh_object *object);
void lh_check_context(struct check *check, const lh_object *object);

#endif
