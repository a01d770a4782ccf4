/* SPDX-License-Identifier: MIT */
/*
 * Ids that a reader meets are looked up many at a time. Each lookup waits for memory twice, for the
 * entry and for the anchor; asked for together, they come while others are waited for.
 */
#include <string.h>

#include "store.h"

bool lh_id_batch_begin(struct lh_id_batch *batch, struct lh_dossier *dossier)
{
	batch->dossier = dossier;
	batch->count = batch->used = 0;
	return lh_anchors_reserve(dossier, ID_BATCH);
}

static lh_error_code settle(const struct lh_waiting_id *waiting, struct lh_dossier *dossier,
			    const char *id)
{
	struct lh_anchor *anchor =
		lh_anchor_hold_hashed(dossier, waiting->hash, id, waiting->length);

	if (!anchor)
		return LH_ERROR_MEMORY;
	waiting->slot->anchor = anchor;
	if (waiting->object)
		lh_anchor_aim(anchor, waiting->object);
	return LH_OK;
}

lh_error_code lh_id_batch_settle(struct lh_id_batch *batch)
{
	const struct lh_anchor_table *table = &batch->dossier->anchors;
	lh_error_code code = LH_OK;
	size_t at = 0;

	for (size_t i = 0; i < batch->count; i++)
		__builtin_prefetch(
			table->entries[batch->waiting[i].hash & (table->capacity - 1)].anchor);
	for (size_t i = 0; i < batch->count && code == LH_OK; i++) {
		code = settle(&batch->waiting[i], batch->dossier, &batch->ids[at]);
		at += batch->waiting[i].length;
	}
	batch->count = batch->used = 0;
	if (code == LH_OK && !lh_anchors_reserve(batch->dossier, ID_BATCH))
		code = LH_ERROR_MEMORY;
	return code;
}

lh_error_code lh_id_batch_add(struct lh_id_batch *batch, union lh_slot *slot,
			      struct lh_object *object, const char *id, size_t length)
{
	const struct lh_anchor_table *table = &batch->dossier->anchors;
	struct lh_waiting_id *waiting = NULL;
	lh_error_code code = LH_OK;

	if (batch->count == ID_BATCH || length > sizeof(batch->ids) - batch->used)
		code = lh_id_batch_settle(batch);
	if (code != LH_OK)
		return code;
	waiting = &batch->waiting[batch->count];
	*waiting = (struct lh_waiting_id){ slot, object, lh_anchor_hash(batch->dossier, id, length),
					   (uint32_t)length };
	if (length > sizeof(batch->ids))
		return settle(waiting, batch->dossier, id);
	memcpy(&batch->ids[batch->used], id, length);
	batch->used += length;
	batch->count++;
	__builtin_prefetch(&table->entries[waiting->hash & (table->capacity - 1)]);
	return LH_OK;
}
