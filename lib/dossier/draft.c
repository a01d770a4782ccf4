/* SPDX-License-Identifier: MIT */
#include "draft.h"

void lh_draft_discard(struct lh_object *draft)
{
	if (!draft)
		return;
	lh_object_destroy(draft);
	lh_arena_release(&draft->dossier->arena, draft, sizeof(*draft));
}

lh_error_code lh_draft_place(struct lh_object *draft, struct lh_object *owner, unsigned field)
{
	union lh_slot *slot = lh_slot_of(owner, field);

	return lh_object_link(draft, owner, slot, lh_field_row(field), SIZE_MAX) ? LH_OK
										 : LH_ERROR_MEMORY;
}

void lh_draft_withdraw(struct lh_object *object)
{
	union lh_slot *slot = lh_slot_of(object->parent, object->field);

	lh_vector_remove(object->dossier, &slot->vector, slot->vector->count - 1);
	object->parent = NULL;
	object->field = 0;
}

void lh_draft_exchange(struct lh_object *draft, struct lh_object *object, unsigned field)
{
	union lh_slot *new = lh_slot_of(draft, field), *old = lh_slot_of(object, field);
	union lh_slot held = *new;
	uint8_t flags = draft->flags | object->flags;

	*new = *old;
	*old = held;
	/* What is foreign at a label or an item goes where that goes. */
	draft->flags = object->flags = flags;
}
