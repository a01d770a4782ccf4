/* SPDX-License-Identifier: MIT */
/*
 * Foreign content: what stands in a file and is not ours. It is kept as XML
 * text beside its owner and keyed by the address of the thing in memory that
 * it stands at (a record, a slot, a label's text, an item), so that it
 * travels with it and costs nothing where there is none.
 */
#ifndef LH_DOSSIER_FOREIGN_H
#define LH_DOSSIER_FOREIGN_H

#include "store.h"

/* Where foreign content stands at a thing. */
enum foreign_place {
	FOREIGN_BEFORE = 1,      /* nodes before its element */
	FOREIGN_ATTRIBUTES = 2,  /* attributes of its start tag */
	FOREIGN_END = 3,         /* nodes after its last child */
	FOREIGN_AFTER = 4,       /* nodes after its end tag: of the root only */
	/* The element around a label in a list has places of its own. */
	FOREIGN_ITEM_BEFORE = 5,
	FOREIGN_ITEM_ATTRIBUTES = 6,
	FOREIGN_ITEM_END = 7
};

/* One node, or one attribute with the declaration that it needs. */
struct lh_foreign {
	struct lh_foreign *next;
	char *declaration; /* of an attribute: xmlns:x="…", or NULL */
	char *name;        /* of an attribute: x:a; NULL of a node */
	char *text;        /* a node as XML; an attribute's value, escaped */
};

/* The content at a place, in order, or NULL. Quick where @owner has none. */
const struct lh_foreign *lh_foreign_get(const struct lh_object *owner, const void *thing,
					enum foreign_place place);
/* Add content at the end of a place. Texts are copied. */
lh_error_code lh_foreign_add(struct lh_object *owner, const void *thing, enum foreign_place place,
			     const char *declaration, const char *name, const char *text);
/* Forget all that stands at a thing; nothing happens where nothing does. */
void lh_foreign_remove(struct lh_object *owner, const void *thing);
/* What stands at a thing stands at another now: its memory moved. */
void lh_foreign_move(struct lh_object *owner, const void *from, const void *to);
/* Copy what stands at a thing to another thing, maybe of another dossier. */
lh_error_code lh_foreign_copy(struct lh_object *to_owner, const void *to,
			      const struct lh_object *from_owner, const void *from);
void lh_foreign_destroy(struct lh_dossier *dossier);

#endif
