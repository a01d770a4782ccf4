/* SPDX-License-Identifier: MIT */
/*
 * How records lie in memory. Every record is a small header and an array of
 * slots, one for each row of its class; zero is unset. Everything lies in the
 * dossier's arena, so that a dossier dies at once, and what a field no longer
 * needs goes back to the arena, so that setting it again does not grow it.
 */
#ifndef LH_DOSSIER_STORE_H
#define LH_DOSSIER_STORE_H

#include <stdatomic.h>

#include <lienhiep/dossier.h>

#include "base/arena.h"
#include "base/error.h"
#include "model/model.h"

/*
 * Records nested deeper than this are refused, which keeps recursion over
 * them within any stack, and a written file within the reader's own limit.
 */
#define LH_MAX_NESTING 998

/*
 * An id, shared by the record that has it and all references to it. A
 * reference may come before its record: then target is NULL.
 */
struct lh_anchor {
	union {
		struct lh_object *target;  /* the first record with this id, or NULL */
		struct lh_anchor *forward; /* where ANCHOR_MOVED: the anchor that stands for this one */
	};
	char *id;
	uint32_t count; /* slots, list items and moved anchors that point here */
	uint32_t flags;
};
enum anchor_flags {
	ANCHOR_MOVED = 1,
	ANCHOR_SHARED = 2 /* several records were given this id */
};

/* One text of a label; the own-language text is the first of the chain. */
struct lh_label {
	struct lh_label *next; /* by language */
	char *text;
	char language[8]; /* "" for the dossier's own */
};

struct lh_vector;

struct lh_id_batch;

union lh_slot {
	uint64_t bits;               /* 0: unset */
	char *text;                  /* TEXT PROSE CODE, items of TEXTS CODES */
	struct lh_label *label;      /* LABEL, items of LABELS */
	struct lh_anchor *anchor;    /* ID REF, items of REFS */
	struct lh_object *object;    /* items of CHILDREN */
	struct lh_vector *vector;    /* CHILDREN REFS TEXTS LABELS CODES */
	struct lh_decimal *decimal;
	struct lh_quantity *quantity;
};

struct lh_vector {
	uint32_t count, capacity;
	union lh_slot items[];
};

struct lh_object {
	struct lh_dossier *dossier;
	struct lh_object *parent;
	union lh_slot *slots; /* NULL: removed */
	uint32_t line, column;
	uint16_t field; /* of the parent, that this record stands in */
	uint8_t class_number;
	uint8_t flags;
	uint32_t place; /* in its list, when it was put there: where to look first */
};
enum object_flags {
	OBJECT_FOREIGN = 1 /* something foreign stands at the record or at one of its fields */
};

struct lh_anchor_table {
	struct lh_anchor_entry {
		struct lh_anchor *anchor;
		uint32_t hash;
		uint32_t length; /* of the id */
	} *entries;
	uint32_t count, capacity; /* capacity: a power of two, or 0 */
	uint64_t seed;
};

struct lh_dossier {
	struct lh_object root; /* first: a dossier is a record */
	atomic_uint references;
	struct lh_arena arena;
	struct lh_anchor_table anchors;
	struct lh_foreign_table *foreign; /* NULL: nothing foreign anywhere */
};

/* ------------------------------------------------------------------ */
/* Errors                                                              */

/* Note in @error where @object stands; always -1. */
int lh_error_at(lh_error *error, const struct lh_object *object);
/* An index past the end of a list of @count items; always -1. */
int lh_index_error(lh_error *error, const struct lh_object *object, size_t index, size_t count);

/* ------------------------------------------------------------------ */
/* Slots (slot.c, form.c)                                              */

#define TYPE(name) (1u << LH_TYPE_##name)
enum flag_bits { FLAG_FALSE = 1, FLAG_TRUE = 2 };

#define TYPES_TEXT (TYPE(TEXT) | TYPE(PROSE) | TYPE(CODE))
#define TYPES_INTEGER (TYPE(INTEGER) | TYPE(MONEY))
#define TYPES_LIST (TYPE(CHILDREN) | TYPE(REFS) | TYPE(TEXTS) | TYPE(LABELS) | TYPE(CODES))

/* The slot of a field if its type is among @types, else NULL. */
const union lh_slot *lh_slot_find(const struct lh_object *object, unsigned field, unsigned types);
/* The same before a change, and why not. @row may be NULL. */
union lh_slot *lh_slot_change(struct lh_object *object, unsigned field, unsigned types,
			      const struct lh_field **row, lh_error *error);
/* The number of slots that records of a class have. */
unsigned lh_slot_count(unsigned class_number);

/* A citation has none of the fields that every other record has. */
static inline unsigned lh_first_own_slot(unsigned class_number)
{
	return class_number == CLASS_CITATION ? 0 : RECORD_FIELD_COUNT;
}

/* The slot of a row that the class is known to have. */
static inline union lh_slot *lh_slot_of(const struct lh_object *object, unsigned field)
{
	unsigned first = field >> 8 ? lh_first_own_slot(object->class_number) : 0;

	return &object->slots[first + (field & 0xff) - 1];
}

static inline int64_t lh_slot_integer(union lh_slot slot)
{
	/* INT64_MIN is no value, so that it can stand for unset as zero bits. */
	return (int64_t)(slot.bits ^ (UINT64_C(1) << 63));
}

static inline lh_date lh_slot_date(union lh_slot slot)
{
	lh_date date = { (int16_t)(slot.bits >> 16), (uint8_t)(slot.bits >> 8), (uint8_t)slot.bits };
	return date;
}

static inline uint64_t lh_date_bits(lh_date date)
{
	return (uint64_t)(uint16_t)date.year << 16 | (uint64_t)date.month << 8 | date.day;
}

/* Free what a slot of a type holds, and unset it. Children are removed. */
void lh_slot_clear(struct lh_object *owner, union lh_slot *slot, const struct lh_field *row);

/* A copy of @length bytes and a NUL in the arena, or NULL; and its release. */
char *lh_store_text(struct lh_dossier *dossier, const char *text, size_t length);
void lh_release_text(struct lh_dossier *dossier, char *text);

/*
 * Parse the XML form of a value into a slot of any type that stands in an
 * attribute, replacing what was there. Returns LH_OK, LH_ERROR_VALUE,
 * _OVERFLOW, _NAME (an unknown choice), _DUPLICATE (an id that another record
 * has), _CLASS (a reference to a
 * record that the field does not accept), or _MEMORY; the slot is then as it was.
 * With a @batch, the slot is unset before; ids wait in it, and nobody asks what else they are.
 */
lh_error_code lh_slot_parse(struct lh_object *owner, union lh_slot *slot, const struct lh_field *row,
			    const char *form, size_t length, struct lh_id_batch *batch);
/* Say in @error why such a form was refused, without or with the field and the form before it; always -1. */
int lh_form_reason(lh_error *error, lh_error_code code, const struct lh_field *row, const char *form,
		   size_t length);
int lh_form_error(lh_error *error, lh_error_code code, const struct lh_field *row, const char *form,
		  size_t length);

/* ------------------------------------------------------------------ */
/* Vectors (list.c)                                                    */

/* Make room for @count items in a vector that has none. */
bool lh_vector_reserve(struct lh_dossier *dossier, struct lh_vector **vector, uint32_t count);
/* Make room for @index and move what follows; NULL when memory runs out. */
union lh_slot *lh_vector_insert(struct lh_dossier *dossier, struct lh_vector **vector, size_t index);
/* Close the gap at @index; the vector goes when it is empty. */
void lh_vector_remove(struct lh_dossier *dossier, struct lh_vector **vector, size_t index);
void lh_vector_release(struct lh_dossier *dossier, struct lh_vector **vector);
/* Free what an item of a list holds; not for children. */
void lh_item_release(struct lh_object *owner, union lh_slot item, const struct lh_field *row);

/* ------------------------------------------------------------------ */
/* Records (object.c)                                                  */

/* A record of a class that stands nowhere, with no field set. NULL: no memory. */
struct lh_object *lh_object_allocate(struct lh_dossier *dossier, unsigned class_number);
/* Put a record that stands nowhere at a place of a list of children; false: no memory. */
bool lh_object_link(struct lh_object *object, struct lh_object *owner, union lh_slot *slot,
		    const struct lh_field *row, size_t index);
/* Both at once: a new record at a place of a list of children. NULL: no memory. */
struct lh_object *lh_object_create(struct lh_object *owner, union lh_slot *slot,
				   const struct lh_field *row, size_t index);
/* A dossier with no field set, held once; NULL with an error: no memory. */
lh_dossier *lh_dossier_create(lh_error *error);
/* Call @visit for a record and all below it, in the order of the file, until it returns false. */
bool lh_object_walk(struct lh_object *object, bool (*visit)(struct lh_object *, void *), void *data);
/*
 * Call @visit for each name that a record has in a field, in any language, until it returns false; that is what
 * is returned then. A person's parts are no names (lh_object_name() puts them together).
 */
bool lh_object_visit_names(const struct lh_object *object,
			   bool (*visit)(const char *name, void *data), void *data);
/* Remove without the checks of lh_object_remove(), leaving the parent's list alone. */
void lh_object_destroy(struct lh_object *object);
/* How many records @object stands in. */
unsigned lh_object_depth(const struct lh_object *object);

/* ------------------------------------------------------------------ */
/* Ids (anchor.c)                                                      */

static inline struct lh_anchor *lh_anchor_now(struct lh_anchor *anchor)
{
	while (anchor && anchor->flags & ANCHOR_MOVED)
		anchor = anchor->forward;
	return anchor;
}

/* The anchor of an id, or NULL. */
struct lh_anchor *lh_anchor_find(const struct lh_dossier *dossier, const char *id, size_t length);
/* The anchor of an id, new where needed, held once more. NULL: no memory. */
struct lh_anchor *lh_anchor_hold(struct lh_dossier *dossier, const char *id, size_t length);
/* In parts: what an id is found by, and the same with it known. */
uint32_t lh_anchor_hash(const struct lh_dossier *dossier, const char *id, size_t length);
struct lh_anchor *lh_anchor_hold_hashed(struct lh_dossier *dossier, uint32_t sum, const char *id,
					size_t length);
/* Make room for @more anchors, so that inserting them cannot fail. The first time chooses the seed of hashes. */
bool lh_anchors_reserve(struct lh_dossier *dossier, uint32_t more);
/* Make @object, which has this anchor's id, its target, unless another is. */
void lh_anchor_aim(struct lh_anchor *anchor, struct lh_object *object);
/* Let go of an anchor; the last one frees it. */
void lh_anchor_drop(struct lh_dossier *dossier, struct lh_anchor *anchor);
/* Give @object, which has no id, this id. The first record with an id is its target. */
lh_error_code lh_anchor_attach(struct lh_object *object, union lh_slot *slot, const char *id,
			       size_t length);
/* Take its id from @object; references stay, unresolved. */
void lh_anchor_detach(struct lh_object *object, union lh_slot *slot);
/* Give @object another id and take the references along. */
lh_error_code lh_anchor_rename(struct lh_object *object, union lh_slot *slot, const char *id,
			       size_t length);
void lh_anchors_destroy(struct lh_dossier *dossier);
/* The record that an anchor stands for, if the field accepts its class. */
struct lh_object *lh_anchor_target(struct lh_anchor *anchor, const struct lh_field *row);
/* Refuse a target without id, of another dossier or of a class that the field does not accept. */
int lh_check_target(const struct lh_object *object, const struct lh_object *target, unsigned field,
		    lh_error *error);
/* Refuse an id that names a record of a class that the field does not accept. */
int lh_check_target_id(const struct lh_object *object, const char *id, unsigned field,
		       lh_error *error);
/* Whether a text of @length bytes, NUL-terminated, is an NCName. */
bool lh_is_ncname(const char *text, size_t length);

/* ------------------------------------------------------------------ */
/* Ids that wait to be looked up (batch.c)                             */

enum { ID_BATCH = 256 };

struct lh_id_batch {
	struct lh_dossier *dossier;
	size_t count, used; /* of the bytes of ids */
	struct lh_waiting_id {
		union lh_slot *slot;
		struct lh_object *object; /* whose id it is; NULL: a reference */
		uint32_t hash, length;
	} waiting[ID_BATCH];
	char ids[16 * ID_BATCH];
};

/* False: no memory. */
bool lh_id_batch_begin(struct lh_id_batch *batch, struct lh_dossier *dossier);
/* Let an id wait, or a reference by id; the slot stays where it is until they are settled. LH_OK or LH_ERROR_MEMORY. */
lh_error_code lh_id_batch_add(struct lh_id_batch *batch, union lh_slot *slot,
			      struct lh_object *object, const char *id, size_t length);
/* Look all up, in the order in which they came. LH_OK or LH_ERROR_MEMORY. */
lh_error_code lh_id_batch_settle(struct lh_id_batch *batch);

/* ------------------------------------------------------------------ */
/* Labels (label.c)                                                    */

/* The text of a chain in a language; "" is the own one. */
struct lh_label *lh_label_find(struct lh_label *label, const char *language);
/* The language as chains know it: "" for NULL and the dossier's own. */
const char *lh_label_language(const struct lh_dossier *dossier, const char *language);
/* Put a normalised text into a chain, replacing one of its language. */
lh_error_code lh_label_put(struct lh_object *owner, struct lh_label **label, const char *language,
			   const char *text, size_t length);
void lh_label_release(struct lh_object *owner, struct lh_label *label);
/* The dossier's language, "vi" unless set. */
const char *lh_dossier_language_code(const struct lh_dossier *dossier);
/*
 * Refuse a code as the dossier's own language where a record, or one in it, has a translation into
 * it: that would be a second own-language text, which no file can hold.
 */
int lh_check_language(lh_object *object, const char *code, lh_error *error);
/* Two or three small letters. */
bool lh_is_language(const char *code, size_t length);

/* ------------------------------------------------------------------ */
/* Copies (copy.c)                                                     */

/*
 * Fill @copy, a new record of the class of @source, with all that @source
 * holds. @exact: positions too, and ids that are there already are shared.
 */
lh_error_code lh_object_fill(struct lh_object *copy, const struct lh_object *source, bool exact);
/* The same for one field that is unset in @copy. */
lh_error_code lh_slot_copy(struct lh_object *copy, const struct lh_object *source, unsigned field);
/* Whether two slots of a type hold equal values. */
bool lh_slot_equal(union lh_slot a, union lh_slot b, lh_type type);

#endif
