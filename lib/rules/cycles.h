/* SPDX-License-Identifier: MIT */
/* References that lead back to where they began. */
#ifndef LH_RULES_CYCLES_H
#define LH_RULES_CYCLES_H

#include "rules/rule.h"

/*
 * Report, once for each knot of records of a list of the dossier that a field ties to themselves,
 * the shortest cycle through the first of them in the file. Time grows with the references.
 */
void lh_check_cycles(struct check *check, unsigned list, unsigned field);

#endif
