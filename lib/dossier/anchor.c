/* SPDX-License-Identifier: MIT */
/*
 * The id index: a hash table of anchors with linear probing. References hold
 * the anchor and not the record, so they resolve in constant time whichever
 * came first, and follow the record when its id changes.
 */
#include <string.h>
#include <sys/random.h>

#include <libxml/tree.h>

#include "base/memory.h"
#include "store.h"

/* Seeded, so that nobody can choose ids that all fall into one place. */
uint32_t lh_anchor_hash(const struct lh_dossier *dossier, const char *id, size_t length)
{
	const uint64_t factor = UINT64_C(0x9E3779B97F4A7C15);
	uint64_t sum = dossier->anchors.seed ^ length;

	while (length) {
		size_t part = length < 8 ? length : 8;
		uint64_t word = 0;

		memcpy(&word, id, part);
		sum = (sum ^ word) * factor;
		sum ^= sum >> 32;
		id += part;
		length -= part;
	}
	sum *= factor;
	return (uint32_t)(sum >> 32);
}

/* The entry of an id, or the free one where it belongs. */
static struct lh_anchor_entry *probe(const struct lh_dossier *dossier, uint32_t sum, const char *id,
				     size_t length)
{
	const struct lh_anchor_table *table = &dossier->anchors;
	uint32_t at = sum & (table->capacity - 1);

	for (;; at = (at + 1) & (table->capacity - 1)) {
		struct lh_anchor_entry *entry = &table->entries[at];

		if (!entry->anchor)
			return entry;
		if (entry->hash == sum && entry->length == length &&
		    memcmp(entry->anchor->id, id, length) == 0)
			return entry;
	}
}

bool lh_anchors_reserve(struct lh_dossier *dossier, uint32_t more)
{
	struct lh_anchor_table *table = &dossier->anchors;
	struct lh_anchor_table old = *table;
	uint32_t capacity = old.capacity ? old.capacity : 64;

	while (old.count + more > capacity / 4 * 3)
		capacity *= 2;
	if (capacity == old.capacity)
		return true;
	if (!old.capacity && getrandom(&table->seed, sizeof(table->seed), GRND_NONBLOCK) < 0)
		table->seed =
			(uint64_t)(uintptr_t)dossier; /* good enough before the pool is filled */
	table->entries = lh_malloc(capacity * sizeof(*table->entries));
	if (!table->entries) {
		table->entries = old.entries;
		return false;
	}
	memset(table->entries, 0, capacity * sizeof(*table->entries));
	table->capacity = capacity;
	for (uint32_t i = 0; i < old.capacity; i++) {
		uint32_t at = old.entries[i].hash & (capacity - 1);

		if (!old.entries[i].anchor)
			continue;
		while (table->entries[at].anchor)
			at = (at + 1) & (capacity - 1);
		table->entries[at] = old.entries[i];
	}
	lh_free(old.entries);
	return true;
}

static void fill(struct lh_dossier *dossier, struct lh_anchor_entry *entry,
		 struct lh_anchor *anchor, uint32_t sum, size_t length)
{
	*entry = (struct lh_anchor_entry){ anchor, sum, (uint32_t)length };
	dossier->anchors.count++;
}

static void insert(struct lh_dossier *dossier, struct lh_anchor *anchor)
{
	size_t length = strlen(anchor->id);
	uint32_t sum = lh_anchor_hash(dossier, anchor->id, length);

	fill(dossier, probe(dossier, sum, anchor->id, length), anchor, sum, length);
}

/* Take an anchor out and close the gap, so that no entry behind it gets lost. */
static void take_out(struct lh_dossier *dossier, const struct lh_anchor *anchor)
{
	struct lh_anchor_table *table = &dossier->anchors;
	uint32_t mask = table->capacity - 1;
	uint32_t sum = lh_anchor_hash(dossier, anchor->id, strlen(anchor->id));
	uint32_t gap =
		(uint32_t)(probe(dossier, sum, anchor->id, strlen(anchor->id)) - table->entries);

	for (uint32_t at = (gap + 1) & mask; table->entries[at].anchor; at = (at + 1) & mask) {
		uint32_t home = table->entries[at].hash & mask;

		if (((at - home) & mask) < ((at - gap) & mask))
			continue;
		table->entries[gap] = table->entries[at];
		gap = at;
	}
	table->entries[gap] = (struct lh_anchor_entry){ 0 };
	table->count--;
}

struct lh_anchor *lh_anchor_find(const struct lh_dossier *dossier, const char *id, size_t length)
{
	if (!dossier->anchors.count)
		return NULL;
	return probe(dossier, lh_anchor_hash(dossier, id, length), id, length)->anchor;
}

/* An anchor that is not in the table yet. */
static struct lh_anchor *create(struct lh_dossier *dossier, const char *id, size_t length)
{
	struct lh_anchor *anchor = lh_arena_alloc(&dossier->arena, sizeof(*anchor));

	if (!anchor)
		return NULL;
	anchor->id = lh_store_text(dossier, id, length);
	if (!anchor->id) {
		lh_arena_release(&dossier->arena, anchor, sizeof(*anchor));
		return NULL;
	}
	return anchor;
}

struct lh_anchor *lh_anchor_hold_hashed(struct lh_dossier *dossier, uint32_t sum, const char *id,
					size_t length)
{
	struct lh_anchor_entry *entry = probe(dossier, sum, id, length);

	if (!entry->anchor) {
		struct lh_anchor *anchor = create(dossier, id, length);

		if (!anchor)
			return NULL;
		fill(dossier, entry, anchor, sum, length);
	}
	entry->anchor->count++;
	return entry->anchor;
}

struct lh_anchor *lh_anchor_hold(struct lh_dossier *dossier, const char *id, size_t length)
{
	if (!lh_anchors_reserve(dossier, 1))
		return NULL;
	return lh_anchor_hold_hashed(dossier, lh_anchor_hash(dossier, id, length), id, length);
}

void lh_anchor_drop(struct lh_dossier *dossier, struct lh_anchor *anchor)
{
	struct lh_anchor *next = NULL;

	for (; anchor && --anchor->count == 0; anchor = next) {
		next = NULL;
		if (anchor->flags & ANCHOR_MOVED)
			next = anchor->forward;
		else
			take_out(dossier, anchor);
		lh_release_text(dossier, anchor->id);
		lh_arena_release(&dossier->arena, anchor, sizeof(*anchor));
	}
}

/* ------------------------------------------------------------------ */
/* Records and their ids                                               */

static struct lh_anchor *anchor_of(const struct lh_object *object)
{
	const union lh_slot *slot = lh_slot_find(object, FIELD_ID, TYPE(ID));

	return slot ? lh_anchor_now(slot->anchor) : NULL;
}

struct other_holders {
	struct lh_anchor *anchor;
	const struct lh_object *except;
	struct lh_anchor *replacement; /* give it to them all; NULL: find the first only */
	struct lh_object *first;
};

static bool visit_holder(struct lh_object *object, void *data)
{
	struct other_holders *search = data;

	if (object == search->except || anchor_of(object) != search->anchor)
		return true;
	/* Where none is to be replaced, the first one ends the walk. */
	if (!search->first)
		search->first = object;
	else
		search->replacement->flags |= ANCHOR_SHARED;
	if (search->replacement) {
		lh_slot_of(object, FIELD_ID)->anchor = search->replacement;
		search->replacement->count++;
		lh_anchor_drop(object->dossier, search->anchor);
	}
	return search->replacement;
}

void lh_anchor_aim(struct lh_anchor *anchor, struct lh_object *object)
{
	if (anchor->target)
		anchor->flags |= ANCHOR_SHARED;
	else
		anchor->target = object;
}

lh_error_code lh_anchor_attach(struct lh_object *object, union lh_slot *slot, const char *id,
			       size_t length)
{
	struct lh_anchor *anchor = lh_anchor_hold(object->dossier, id, length);

	if (!anchor)
		return LH_ERROR_MEMORY;
	slot->anchor = anchor;
	lh_anchor_aim(anchor, object);
	return LH_OK;
}

void lh_anchor_detach(struct lh_object *object, union lh_slot *slot)
{
	struct lh_anchor *anchor = lh_anchor_now(slot->anchor);

	if (anchor && anchor->target == object) {
		struct other_holders others = { anchor, object, NULL, NULL };

		if (anchor->flags & ANCHOR_SHARED)
			lh_object_walk(&object->dossier->root, visit_holder, &others);
		anchor->target = others.first;
	}
	lh_anchor_drop(object->dossier, slot->anchor);
	slot->anchor = NULL;
}

/* Several records have the id of @anchor: leave it to those that are not @object. */
static lh_error_code leave_id(struct lh_object *object, struct lh_anchor *anchor)
{
	struct other_holders others = { anchor, object, NULL, NULL };

	others.replacement = create(object->dossier, anchor->id, strlen(anchor->id));
	if (!others.replacement)
		return LH_ERROR_MEMORY;
	take_out(object->dossier, anchor);
	others.replacement->count = 1;
	insert(object->dossier, others.replacement);
	lh_object_walk(&object->dossier->root, visit_holder, &others);
	others.replacement->target = others.first;
	lh_anchor_drop(object->dossier, others.replacement);
	anchor->flags &= ~(uint32_t)ANCHOR_SHARED;
	return LH_OK;
}

lh_error_code lh_anchor_rename(struct lh_object *object, union lh_slot *slot, const char *id,
			       size_t length)
{
	struct lh_dossier *dossier = object->dossier;
	struct lh_anchor *anchor = lh_anchor_now(slot->anchor);
	struct lh_anchor *taken = lh_anchor_find(dossier, id, length);
	char *text = NULL;

	if (taken == anchor)
		return LH_OK;
	if (taken && taken->target)
		return LH_ERROR_DUPLICATE;
	if (anchor->target != object) {
		/* One of several with this id, and not the one that references mean. */
		struct lh_anchor *held = lh_anchor_hold(dossier, id, length);

		if (!held)
			return LH_ERROR_MEMORY;
		lh_anchor_detach(object, slot);
		lh_anchor_attach(object, slot, id, length); /* cannot fail: the anchor is there */
		lh_anchor_drop(dossier, held);
		return LH_OK;
	}
	text = lh_store_text(dossier, id, length);
	if (!text || !lh_anchors_reserve(dossier, 1) ||
	    (anchor->flags & ANCHOR_SHARED && leave_id(object, anchor) != LH_OK)) {
		lh_release_text(dossier, text);
		return LH_ERROR_MEMORY;
	}
	if (lh_anchor_find(dossier, anchor->id, strlen(anchor->id)) == anchor)
		take_out(dossier, anchor);
	if (taken) {
		/*
		 * References wait for this id: they and those to the record
		 * become one. The record keeps its anchor, so that renaming it
		 * again and again makes no chain.
		 */
		take_out(dossier, taken);
		taken->flags |= ANCHOR_MOVED;
		taken->forward = anchor;
		anchor->count++;
	}
	lh_release_text(dossier, anchor->id);
	anchor->id = text;
	insert(dossier, anchor);
	return LH_OK;
}

void lh_anchors_destroy(struct lh_dossier *dossier)
{
	lh_free(dossier->anchors.entries);
}

/* ------------------------------------------------------------------ */
/* Public                                                              */

lh_object *lh_dossier_find(const lh_dossier *dossier, const char *id)
{
	const struct lh_anchor *anchor = NULL;

	if (dossier && id)
		anchor = lh_anchor_find(dossier, id, strlen(id));
	return anchor ? anchor->target : NULL;
}

struct holder_count {
	const struct lh_anchor *anchor;
	uint32_t count;
};

static bool count_holder(struct lh_object *object, void *data)
{
	struct holder_count *holders = data;

	holders->count += anchor_of(object) == holders->anchor;
	return true;
}

bool lh_object_is_referenced(const lh_object *object)
{
	const struct lh_anchor *anchor = object ? anchor_of(object) : NULL;
	struct holder_count holders = { anchor, 1 };

	if (!anchor)
		return false;
	if (anchor->flags & ANCHOR_SHARED) {
		holders.count = 0;
		lh_object_walk(&object->dossier->root, count_holder, &holders);
	}
	return anchor->count > holders.count;
}

struct lh_object *lh_anchor_target(struct lh_anchor *anchor, const struct lh_field *row)
{
	struct lh_object *target = NULL;

	anchor = lh_anchor_now(anchor);
	target = anchor ? anchor->target : NULL;
	return target && row->to >> target->class_number & 1 ? target : NULL;
}

static int wrong_class(const struct lh_object *object, const struct lh_object *target,
		       unsigned field, lh_error *error)
{
	lh_error_set(error, LH_ERROR_CLASS, "trường «%s» không nhận bản ghi thuộc lớp «%s»",
		     "the field \"%s\" does not accept a record of the class \"%s\"",
		     lh_field_name(field), lh_class_name(target->class_number));
	return lh_error_at(error, object);
}

int lh_check_target(const struct lh_object *object, const struct lh_object *target, unsigned field,
		    lh_error *error)
{
	const struct lh_anchor *anchor = anchor_of(target);

	if (target->dossier != object->dossier)
		lh_error_set(
			error, LH_ERROR_DOSSIER,
			"bản ghi được chỉ tới thuộc hồ sơ khác; hãy chép nó vào hồ sơ này trước",
			"the record referred to is in another dossier; copy it into this one "
			"first");
	else if (!target->slots)
		lh_error_set(error, LH_ERROR_REMOVED, "bản ghi được chỉ tới đã bị xóa",
			     "the record referred to was removed");
	else if (!lh_field_accepts(field, target->class_number))
		return wrong_class(object, target, field, error);
	else if (!anchor)
		lh_error_set(error, LH_ERROR_VALUE,
			     "bản ghi được chỉ tới chưa có id; hãy đặt id cho nó trước",
			     "the record referred to has no id yet; give it one first");
	else if (anchor->target != target)
		lh_error_set(error, LH_ERROR_DUPLICATE,
			     "nhiều bản ghi có id «%s»; hãy đặt id riêng cho bản ghi được chỉ tới",
			     "several records have the id \"%s\"; give the one referred to an id "
			     "of its own",
			     anchor->id);
	else
		return 0;
	return lh_error_at(error, object);
}

int lh_check_target_id(const struct lh_object *object, const char *id, unsigned field,
		       lh_error *error)
{
	const struct lh_object *target = lh_dossier_find(object->dossier, id);

	if (target && !lh_field_accepts(field, target->class_number))
		return wrong_class(object, target, field, error);
	return 0;
}

bool lh_is_ncname(const char *text, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		unsigned char c = (unsigned char)text[i];
		bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';

		if (c >= 0x80)
			return xmlValidateNCName((const xmlChar *)text, 0) == 0;
		if (!letter && (i == 0 || !((c >= '0' && c <= '9') || c == '-' || c == '.')))
			return false;
	}
	return length > 0;
}
