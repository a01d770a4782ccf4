/* SPDX-License-Identifier: MIT */
/* The life of a dossier. */
#include <lienhiep/model.h>

#include "base/memory.h"
#include "foreign.h"

static lh_dossier *create(void)
{
	lh_dossier *dossier = lh_malloc(sizeof(*dossier));

	if (!dossier)
		return NULL;
	*dossier = (lh_dossier){ .root.class_number = CLASS_DOSSIER };
	dossier->root.dossier = dossier;
	atomic_init(&dossier->references, 1);
	lh_arena_init(&dossier->arena);
	dossier->root.slots = lh_arena_alloc(&dossier->arena,
					     lh_slot_count(CLASS_DOSSIER) * sizeof(union lh_slot));
	if (!dossier->root.slots)
		return lh_dossier_unref(dossier);
	return dossier;
}

lh_dossier *lh_dossier_create(lh_error *error)
{
	lh_dossier *dossier = create();

	lh_error_clear(error);
	if (!dossier)
		lh_error_set_memory(error);
	return dossier;
}

lh_dossier *lh_dossier_new(lh_error *error)
{
	lh_dossier *dossier = lh_dossier_create(error);

	if (!dossier)
		return NULL;
	/* A number needs no memory of its own. */
	lh_set_integer(&dossier->root, LH_DOSSIER_VERSION, LH_MODEL_VERSION, error);
	return lh_set_text(&dossier->root, LH_DOSSIER_LANGUAGE, "vi", error)
		       ? lh_dossier_unref(dossier)
		       : dossier;
}

/* Counting does not change what a dossier says, so a const one can be held too. */
static lh_dossier *mutable(const lh_dossier *dossier)
{
	return dossier ? dossier->root.dossier : NULL;
}

lh_dossier *lh_dossier_ref(const lh_dossier *dossier)
{
	if (dossier)
		atomic_fetch_add_explicit(&mutable(dossier)->references, 1, memory_order_relaxed);
	return mutable(dossier);
}

lh_dossier *lh_dossier_unref(const lh_dossier *dossier)
{
	lh_dossier *last = mutable(dossier);

	if (!last || atomic_fetch_sub_explicit(&last->references, 1, memory_order_acq_rel) != 1)
		return NULL;
	lh_anchors_destroy(last);
	lh_foreign_destroy(last);
	lh_arena_destroy(&last->arena);
	lh_free(last);
	return NULL;
}

lh_dossier *lh_dossier_copy(const lh_dossier *dossier, lh_error *error)
{
	lh_dossier *copy = NULL;

	lh_error_clear(error);
	if (!dossier) {
		lh_error_set(error, LH_ERROR_ARGUMENT, "thiếu hồ sơ (NULL)", "no dossier (NULL)");
		return NULL;
	}
	copy = lh_dossier_create(error);
	if (copy && lh_object_fill(&copy->root, &dossier->root, true) != LH_OK) {
		lh_error_set_memory(error);
		return lh_dossier_unref(copy);
	}
	return copy;
}

lh_object *lh_dossier_object(const lh_dossier *dossier)
{
	return dossier ? &mutable(dossier)->root : NULL;
}
