/* SPDX-License-Identifier: MIT */
/* Rules about how things are written, by file. */
#ifndef LH_RULES_TEXTS_H
#define LH_RULES_TEXTS_H

#include "rules/rule.h"

/* documents.c */
void lh_number_form(struct check *check, const lh_object *document);
void lh_number_kind(struct check *check, const lh_object *document);
void lh_number_spellings(struct check *check, const lh_dossier *dossier);
/* titles.c */
void lh_titles_alike(struct check *check, const lh_dossier *dossier);

#endif
