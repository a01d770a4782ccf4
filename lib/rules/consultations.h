/* SPDX-License-Identifier: MIT */
/* Rules about the steps of a solution, which stand beside the others of their category. */
#ifndef LH_RULES_CONSULTATIONS_H
#define LH_RULES_CONSULTATIONS_H

#include "rules/rule.h"

void lh_check_stage_order(struct check *check, const lh_object *solution);
void lh_check_stage_sites(struct check *check, const lh_object *solution);
void lh_check_site_stages(struct check *check, const lh_object *solution);
void lh_check_failed_pilot(struct check *check, const lh_object *solution);

#endif
