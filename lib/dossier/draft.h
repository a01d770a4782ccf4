/* SPDX-License-Identifier: MIT */
/*
 * Drafts: records that stand nowhere yet. What may still be refused is made
 * as a draft; taking it into the dossier then moves what is there already, so
 * that nothing half done is left when one of many is refused.
 */
#ifndef LH_DOSSIER_DRAFT_H
#define LH_DOSSIER_DRAFT_H

#include "store.h"

/* Forget a draft, made by lh_object_allocate(), with all that it holds; NULL is allowed. */
void lh_draft_discard(struct lh_object *draft);
/* Put a draft at the end of a list of children: it is a record now. LH_OK or LH_ERROR_MEMORY. */
lh_error_code lh_draft_place(struct lh_object *draft, struct lh_object *owner, unsigned field);
/* Take the last record of its list out again: it is a draft as before. */
void lh_draft_withdraw(struct lh_object *object);
/*
 * Give @object the value that a draft has for a field, and the draft the old one. What is
 * foreign and does not belong to a label or an item stays at the field. Not for ids and children.
 */
void lh_draft_exchange(struct lh_object *draft, struct lh_object *object, unsigned field);

#endif
