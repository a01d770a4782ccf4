/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include <lienhiep/model.h>

#include "base/array.h"
#include "base/compare.h"
#include "base/memory.h"
#include "dossier/store.h"
#include "review/records.h"

/* ------------------------------------------------------------------ */
/* Lists                                                               */

int lh_records_add(struct records *records, const lh_object *record)
{
	lh_object **items =
		lh_reserve(records->items, records->count, &records->capacity, sizeof(*items));

	if (!items)
		return -1;
	records->items = items;
	/* A review hands out what its dossier's owner may change. */
	records->items[records->count++] = (lh_object *)(uintptr_t)record;
	return 0;
}

void lh_records_free(struct records *records)
{
	lh_free(records->items);
	*records = (struct records){ 0 };
}

/* ------------------------------------------------------------------ */
/* One uri counts once                                                 */

/* A record with a uri that another of its class has too. */
struct twin {
	const lh_object *record;
	const char *uri;
	uint32_t leader; /* the first of those that share the uri */
	/* Of a leader: */
	unsigned long round;
	const lh_object *taken;
};

struct twins {
	size_t count;
	struct twin items[]; /* by the record's address */
};

static int by_uri(const void *left, const void *right)
{
	const struct twin *a = left, *b = right;
	unsigned class_a = lh_object_class(a->record), class_b = lh_object_class(b->record);

	if (class_a != class_b)
		return lh_compare(class_a, class_b);
	return strcmp(a->uri, b->uri);
}

static int by_address(const void *left, const void *right)
{
	const struct twin *a = left, *b = right;

	return lh_compare_addresses(a->record, b->record);
}

static struct twin *find_twin(const struct index *index, const lh_object *record)
{
	struct twin key = { .record = record };
	struct twins *twins = index->twins;
	struct twin *twin =
		twins ? bsearch(&key, twins->items, twins->count, sizeof(key), by_address) : NULL;

	return twin;
}

/* Leave those that share their uri with another, and number each group of them. */
static void keep_shared(struct twins *twins)
{
	size_t kept = 0;
	uint32_t group = 0;

	qsort(twins->items, twins->count, sizeof(twins->items[0]), by_uri);
	for (size_t i = 0, end = 0; i < twins->count; i = end) {
		for (end = i + 1;
		     end < twins->count && by_uri(&twins->items[i], &twins->items[end]) == 0; end++)
			;
		if (end - i < 2)
			continue;
		for (size_t j = i; j < end; j++) {
			twins->items[kept] = twins->items[j];
			twins->items[kept++].leader = group;
		}
		group++;
	}
	twins->count = kept;
	qsort(twins->items, kept, sizeof(twins->items[0]), by_address);
}

/* From the number of a group to the place of one of it, which keeps what is taken. */
static int name_leaders(struct twins *twins)
{
	uint32_t *leaders = lh_malloc((twins->count + 1) * sizeof(*leaders));

	if (!leaders)
		return -1;
	for (size_t i = twins->count; i-- > 0;)
		leaders[twins->items[i].leader] = (uint32_t)i;
	for (size_t i = 0; i < twins->count; i++)
		twins->items[i].leader = leaders[twins->items[i].leader];
	lh_free(leaders);
	return 0;
}

static int find_twins(struct index *index)
{
	struct twins *twins = NULL;
	size_t count = 0;

	for (unsigned i = 0; i < CLASS_COUNT; i++)
		for (size_t j = 0; j < index->of[i].count; j++)
			count += lh_has(index->of[i].items[j], LH_RECORD_URI);
	if (count < 2)
		return 0;
	twins = lh_malloc(sizeof(*twins) + count * sizeof(twins->items[0]));
	if (!twins)
		return -1;
	twins->count = 0;
	for (unsigned i = 0; i < CLASS_COUNT; i++)
		for (size_t j = 0; j < index->of[i].count; j++) {
			const lh_object *record = index->of[i].items[j];
			const char *uri = lh_get_text(record, LH_RECORD_URI);

			if (uri)
				twins->items[twins->count++] =
					(struct twin){ record, uri, 0, 0, NULL };
		}
	keep_shared(twins);
	index->twins = twins;
	return name_leaders(twins);
}

void lh_index_begin(struct index *index)
{
	index->round++;
}

static bool is_free(const struct index *index, const lh_object *record)
{
	for (; index->twins && record; record = lh_object_parent(record)) {
		const struct twin *twin = find_twin(index, record);
		const struct twin *leader = twin ? &index->twins->items[twin->leader] : NULL;

		if (leader && leader->round == index->round && leader->taken != record)
			return false;
	}
	return true;
}

bool lh_index_take(struct index *index, const lh_object *record)
{
	if (!is_free(index, record))
		return false;
	for (; index->twins && record; record = lh_object_parent(record)) {
		const struct twin *twin = find_twin(index, record);

		if (!twin)
			continue;
		index->twins->items[twin->leader].round = index->round;
		index->twins->items[twin->leader].taken = record;
	}
	return true;
}

const lh_object *lh_index_first(const struct index *index, const lh_object *record)
{
	const struct twin *twin = find_twin(index, record);

	return twin ? index->twins->items[twin->leader].record : record;
}

/* ------------------------------------------------------------------ */
/* Places                                                              */

int lh_index_places(struct index *index, unsigned class_number, const struct span **places)
{
	const struct records *records = &index->of[class_number];
	struct span *made = index->places[class_number];

	if (!made && records->count) {
		made = lh_malloc(records->count * sizeof(*made));
		if (!made)
			return -1;
		for (size_t i = 0; i < records->count; i++)
			made[i] = lh_place_of(records->items[i]);
		index->places[class_number] = made;
	}
	*places = made;
	return 0;
}

/* ------------------------------------------------------------------ */
/* Within a subject                                                    */

/* A record, its place among those of its class, and by what it is found. */
struct order {
	const lh_object *key; /* the record, or what it names */
	lh_object *record;
	size_t place;
};

/* By class: the reference that says what a record is of. */
static const unsigned naming_fields[CLASS_COUNT] = {
	[LH_CLASS_BOARD] = LH_BOARD_OF,
	[LH_CLASS_OFFICE] = LH_OFFICE_OF,
	[LH_CLASS_MEMBERSHIP] = LH_MEMBERSHIP_OF,
	[LH_CLASS_CONSULTATION] = LH_CONSULTATION_BOARD,
	[LH_CLASS_FINDING] = LH_FINDING_ARISES_FROM,
	[LH_CLASS_RECOMMENDATION] = LH_RECOMMENDATION_ARISES_FROM,
	[LH_CLASS_ENTRY] = LH_ENTRY_FIELD,
	[LH_CLASS_SOLUTION] = LH_SOLUTION_ARISES_FROM,
};

static int by_key(const void *left, const void *right)
{
	const struct order *a = left, *b = right;

	if (a->key != b->key)
		return (uintptr_t)a->key < (uintptr_t)b->key ? -1 : 1;
	return a->place < b->place ? -1 : a->place > b->place;
}

static int by_place(const void *left, const void *right)
{
	const struct order *a = left, *b = right;

	return a->place < b->place ? -1 : a->place > b->place;
}

/* Note the records of a class by themselves and by what they name. */
static void note_order(struct index *index, unsigned class_number)
{
	const struct records *records = &index->of[class_number];
	unsigned field = naming_fields[class_number];

	for (size_t i = 0; i < records->count; i++) {
		lh_object *record = records->items[i];
		const lh_object *named = field ? lh_get_ref(record, field) : NULL;

		index->order[index->count++] = (struct order){ record, record, i };
		if (named)
			index->order[index->count++] = (struct order){ named, record, i };
	}
}

static int make_order(struct index *index)
{
	size_t most = 0;

	if (index->order)
		return 0;
	for (unsigned i = 0; i < CLASS_COUNT; i++)
		most += index->of[i].count * (naming_fields[i] ? 2 : 1);
	index->order = lh_malloc(most * sizeof(*index->order));
	if (!index->order)
		return -1;
	/* Nothing counts citations, of which there may be as many as of all others. */
	for (unsigned i = 0; i < CLASS_COUNT; i++)
		if (i != LH_CLASS_CITATION)
			note_order(index, i);
	qsort(index->order, index->count, sizeof(*index->order), by_key);
	return 0;
}

/* The first entry with a key: the record itself or what names it. */
static const struct order *first_with(const struct index *index, const lh_object *key)
{
	size_t low = 0, high = index->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if ((uintptr_t)index->order[middle].key < (uintptr_t)key)
			low = middle + 1;
		else
			high = middle;
	}
	return &index->order[low];
}

struct gathering {
	struct index *index;
	unsigned class_number;
	struct order *items; /* of the class, each maybe several times */
	size_t count, capacity;
	bool namers; /* also what names each, and what stands in that */
	bool failed;
};

static void gather(struct gathering *gathering, const struct order *entry)
{
	struct order *items = lh_reserve(gathering->items, gathering->count, &gathering->capacity,
					 sizeof(*items));

	gathering->failed |= !items;
	if (!items)
		return;
	gathering->items = items;
	gathering->items[gathering->count++] = *entry;
}

static bool gather_below(struct lh_object *record, void *data)
{
	struct gathering *gathering = data;
	const struct order *end = gathering->index->order + gathering->index->count;
	const struct order *entry = first_with(gathering->index, record);

	for (; entry < end && entry->key == record && !gathering->failed; entry++) {
		if (entry->record != record && gathering->namers) {
			gathering->namers = false;
			lh_object_walk(entry->record, gather_below, gathering);
			gathering->namers = true;
		} else if (entry->record == record &&
			   lh_object_class(record) == gathering->class_number) {
			gather(gathering, entry);
		}
	}
	return !gathering->failed;
}

int lh_index_within(struct index *index, const struct records *subjects, unsigned class_number,
		    struct records *records)
{
	struct gathering gathering = { .index = index,
				       .class_number = class_number,
				       .namers = true };
	int status = make_order(index);

	for (size_t i = 0; i < subjects->count && !status && !gathering.failed; i++)
		lh_object_walk(subjects->items[i], gather_below, &gathering);
	if (gathering.count)
		qsort(gathering.items, gathering.count, sizeof(*gathering.items), by_place);
	for (size_t i = 0; i < gathering.count && !status; i++)
		if (!i || gathering.items[i].record != gathering.items[i - 1].record)
			status = lh_records_add(records, gathering.items[i].record);
	lh_free(gathering.items);
	return gathering.failed ? -1 : status;
}

/* ------------------------------------------------------------------ */
/* The index                                                           */

struct indexing {
	struct index *index;
	int status;
};

static bool index_record(struct lh_object *record, void *data)
{
	struct indexing *indexing = data;

	indexing->status = lh_records_add(&indexing->index->of[record->class_number], record);
	return !indexing->status;
}

int lh_index_init(struct index *index, const lh_dossier *dossier)
{
	struct indexing indexing = { index, 0 };

	*index = (struct index){ 0 };
	lh_object_walk(lh_dossier_object(dossier), index_record, &indexing);
	return indexing.status ? -1 : find_twins(index);
}

void lh_index_destroy(struct index *index)
{
	for (unsigned i = 0; i < CLASS_COUNT; i++) {
		lh_records_free(&index->of[i]);
		lh_free(index->places[i]);
	}
	lh_free(index->candidates.items);
	lh_free(index->twins);
	lh_free(index->order);
}
