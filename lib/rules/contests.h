/* SPDX-License-Identifier: MIT */
/* A rule of several contests (editions.c). */
#ifndef LH_RULES_CONTESTS_H
#define LH_RULES_CONTESTS_H

#include "rules/rule.h"

void lh_contest_editions(struct check *check, const lh_dossier *dossier);

#endif
