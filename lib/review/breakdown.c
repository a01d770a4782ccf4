/* SPDX-License-Identifier: MIT */
/* A measure split by what its records say. */
#include <stdlib.h>
#include <string.h>

#include <unicode/uloc.h>
#include <unicode/ustring.h>

#include <lienhiep/model.h>

#include "base/array.h"
#include "base/error.h"
#include "base/memory.h"
#include "base/text.h"
#include "model/model.h"
#include "review/dimension.h"
#include "review/once.h"
#include "review/review.h"

struct group {
	struct value value;
	size_t place; /* among the groups as they were first found */
	char *key, *labels[2];
	struct records records;
	lh_quantity sum, part;	     /* part: of a share, the numerator */
	const lh_collator *collator; /* while groups are sorted */
};

struct lh_breakdown {
	const lh_dossier *dossier;
	struct group *groups;
	size_t count;
	bool overlaps;
};

/* What a record is to its group. */
enum side { SIDE_COUNTED, SIDE_PART, SIDE_BARE };

struct entry {
	struct value value;
	const lh_object *record;
	size_t place; /* of the record among all that are looked at */
	enum side side;
};

struct splitting {
	const lh_review *review;
	const struct measure *measure;
	const struct count *count;
	struct dimension dimension;
	struct entry *entries;
	size_t entry_count, capacity;
	struct entry next; /* all but its value is set */
	struct lh_breakdown *breakdown;
	lh_error *error;
};

/* ------------------------------------------------------------------ */
/* What records say                                                    */

static bool take_entry(struct value value, void *data)
{
	struct splitting *splitting = data;
	struct entry *entries = lh_reserve(splitting->entries, splitting->entry_count,
					   &splitting->capacity, sizeof(*entries));

	if (!entries)
		return false;
	/* Of records with one uri the first stands for all. */
	if (value.object)
		value.object = lh_index_first(&splitting->review->index, value.object);
	splitting->entries = entries;
	entries[splitting->entry_count] = splitting->next;
	entries[splitting->entry_count++].value = value;
	return true;
}

static int take_records(struct splitting *splitting, const struct records *records, enum side side)
{
	for (size_t i = 0; i < records->count; i++) {
		size_t before = splitting->entry_count;

		splitting->next.record = records->items[i];
		splitting->next.side = side;
		splitting->next.place++;
		lh_dimension_values(&splitting->dimension, records->items[i], take_entry,
				    splitting);
		/* Every record says something, if only that nothing is said. */
		if (splitting->entry_count == before)
			return lh_error_set_memory(splitting->error);
	}
	return 0;
}

static int take_all(struct splitting *splitting)
{
	const struct measure *measure = splitting->measure;
	const struct count *part = NULL;

	if (take_records(splitting, &splitting->count->counted, SIDE_COUNTED) ||
	    take_records(splitting, &splitting->count->bare, SIDE_BARE))
		return -1;
	if (measure->aggregate != AGGREGATE_SHARE)
		return 0;
	part = &splitting->review->measures[lh_measure_find(measure->part)].count;
	return take_records(splitting, &part->counted, SIDE_PART);
}

/* ------------------------------------------------------------------ */
/* Groups                                                              */

static int compare_numbers(uintptr_t a, uintptr_t b)
{
	return a < b ? -1 : a > b;
}

static int compare_values(const struct value *a, const struct value *b)
{
	int order = compare_numbers(a->said, b->said);

	if (!order && a->said != SAID_NAMED)
		order = compare_numbers(a->field, b->field);
	if (!order)
		order = compare_numbers(a->number, b->number);
	if (!order)
		order = compare_numbers((uintptr_t)a->object, (uintptr_t)b->object);
	if (!order && !a->object && a->said == SAID_NAMED)
		order = strcmp(a->text, b->text);
	return order;
}

static int by_value(const void *left, const void *right)
{
	const struct entry *a = left, *b = right;
	int order = compare_values(&a->value, &b->value);

	return order ? order : compare_numbers(a->place, b->place);
}

/* A record that says the same twice says it once. */
static void drop_repeated(struct splitting *splitting)
{
	struct entry *entries = splitting->entries;
	size_t kept = 0;

	for (size_t i = 0; i < splitting->entry_count; i++)
		if (!kept || by_value(&entries[kept - 1], &entries[i]) != 0)
			entries[kept++] = entries[i];
	splitting->entry_count = kept;
}

/* Whether an entry adds to its group: of a measure of what is distinct, only the first. 1, 0 or -1. */
static int adds(const struct splitting *splitting, const struct entry *entry, struct once *once)
{
	unsigned field = splitting->measure->distinct;
	const lh_object *named_by = field ? lh_get_ref(entry->record, field) : NULL;

	return named_by ? lh_once_add(once, lh_index_first(&splitting->review->index, named_by))
			: 1;
}

static int add_entry(struct splitting *splitting, struct group *group, const struct entry *entry,
		     struct once *once)
{
	lh_quantity some = { .known = LH_UNKNOWN };
	int added = 0;

	if (entry->side == SIDE_BARE)
		return lh_quantity_add(group->sum, some, &group->sum, splitting->error);
	if (entry->side == SIDE_PART)
		return lh_count_add(splitting->measure, entry->record, &group->part,
				    splitting->error);
	added = lh_records_add(&group->records, entry->record) ? -1 : adds(splitting, entry, once);
	if (added < 0)
		return lh_error_set_memory(splitting->error);
	return added ? lh_count_add(splitting->measure, entry->record, &group->sum,
				    splitting->error)
		     : 0;
}

/* The value of a group from its sums. */
static int close_group(const struct splitting *splitting, struct group *group)
{
	if (splitting->measure->aggregate == AGGREGATE_SHARE)
		return lh_count_share(group->part, group->sum, &group->sum, splitting->error);
	/* Of a stock that nobody told at its opening no part is known either. */
	if (splitting->measure->stock_from && splitting->count->opening.known == LH_UNKNOWN)
		group->sum.known = LH_AT_LEAST;
	return 0;
}

/* The group of the entries from @first up to where another value begins. */
static size_t add_group(struct splitting *splitting, size_t first, int *status, size_t *units)
{
	struct lh_breakdown *breakdown = splitting->breakdown;
	struct group *group = &breakdown->groups[breakdown->count++];
	const struct entry *entries = splitting->entries;
	struct once once = { 0 };
	size_t end = first;

	*group = (struct group){ .value = entries[first].value,
				 .place = entries[first].place,
				 .sum = lh_quantity_exact(0),
				 .part = lh_quantity_exact(0) };
	for (; end < splitting->entry_count && !*status &&
	       compare_values(&entries[end].value, &group->value) == 0;
	     end++)
		*status = add_entry(splitting, group, &entries[end], &once);
	*units += splitting->measure->distinct ? once.count : group->records.count;
	if (!*status)
		*status = close_group(splitting, group);
	lh_once_free(&once);
	return end;
}

/* How many things the measure counted: each of them in a group of its own, nothing overlaps. */
static int count_units(const struct splitting *splitting, size_t *units)
{
	const struct records *counted = &splitting->count->counted;
	struct once once = { 0 };
	int status = 0;

	*units = counted->count;
	if (!splitting->measure->distinct)
		return 0;
	for (size_t i = 0; i < counted->count && status >= 0; i++)
		status = adds(splitting, &(struct entry){ .record = counted->items[i] }, &once);
	*units = once.count;
	lh_once_free(&once);
	return status < 0 ? lh_error_set_memory(splitting->error) : 0;
}

static int make_groups(struct splitting *splitting)
{
	struct lh_breakdown *breakdown = splitting->breakdown;
	size_t most = splitting->entry_count, units = 0, in_groups = 0;
	int status = 0;

	if (!most)
		return 0;
	qsort(splitting->entries, most, sizeof(*splitting->entries), by_value);
	drop_repeated(splitting);
	breakdown->groups = lh_malloc(most * sizeof(*breakdown->groups));
	if (!breakdown->groups)
		return lh_error_set_memory(splitting->error);
	for (size_t i = 0; i < splitting->entry_count && !status;)
		i = add_group(splitting, i, &status, &in_groups);
	if (!status)
		status = count_units(splitting, &units);
	breakdown->overlaps = in_groups > units;
	return status;
}

/* ------------------------------------------------------------------ */
/* Keys and labels                                                     */

static char *copy(const char *text)
{
	return lh_text_copy(text, strlen(text));
}

/* The name of a country, or its code where ICU knows none. */
static char *name_country(const char *code, lh_language language)
{
	enum { LONGEST = 128 };
	char locale[16] = "und_", name[4 * LONGEST];
	UChar found[LONGEST];
	int32_t length = 0;
	UErrorCode status = U_ZERO_ERROR;

	if (strlen(code) >= sizeof(locale) - strlen(locale))
		return copy(code);
	strcat(locale, code);
	length = uloc_getDisplayCountry(locale, language == LH_ENGLISH ? "en" : "vi", found,
					LONGEST, &status);
	u_strToUTF8(name, sizeof(name), NULL, found, length, &status);
	return copy(status == U_ZERO_ERROR ? name : code);
}

/* The name of a record in a language, where it is that of a label with a translation. */
static char *name_object(const lh_object *object, lh_language language)
{
	char buffer[512];
	const char *name = lh_object_name(object, buffer, sizeof(buffer)), *other = NULL;
	unsigned field = 0;

	while (!other && (field = lh_class_next_field(lh_object_class(object), field))) {
		const char *own =
			lh_field_type(field) == LH_TYPE_LABEL ? lh_get_text(object, field) : NULL;

		if (own && strcmp(own, name) == 0)
			other = lh_get_label(object, field, language == LH_ENGLISH ? "en" : "vi");
	}
	name = other ? other : name;
	return copy(*name ? name : lh_class_label(lh_object_class(object), language));
}

static char *label_of(const struct value *value, lh_language language)
{
	static const char *const flags[][2] = { { "có", "yes" }, { "không", "no" } };
	const struct lh_field *row = lh_field_row(value->field);

	switch (value->said) {
	case SAID_CHOICE:
		return copy(lh_field_choice_label(value->field, value->number, language));
	case SAID_FLAG:
		return copy(flags[value->number - 1][language == LH_ENGLISH]);
	case SAID_NAMED:
		if (value->object)
			return name_object(value->object, language);
		return row->code == CODE_COUNTRY ? name_country(value->text, language)
						 : copy(value->text);
	default:
		return copy(language == LH_ENGLISH ? "not said" : "không ghi");
	}
}

/* A record without an id is known by where it stands. */
static char *key_of(const struct value *value)
{
	const char *id = lh_get_text(value->object, LH_RECORD_ID);

	if (value->said == SAID_CHOICE)
		return copy(lh_field_choice_name(value->field, value->number));
	if (value->said == SAID_FLAG)
		return copy(value->number == 1 ? "true" : "false");
	if (value->object && !id)
		return lh_object_format_path(value->object);
	return copy(value->object ? id : value->text);
}

static int name_groups(struct splitting *splitting)
{
	struct lh_breakdown *breakdown = splitting->breakdown;

	for (size_t i = 0; i < breakdown->count; i++) {
		struct group *group = &breakdown->groups[i];

		if (group->value.said != SAID_NOTHING)
			group->key = key_of(&group->value);
		group->labels[0] = label_of(&group->value, LH_VIETNAMESE);
		group->labels[1] = label_of(&group->value, LH_ENGLISH);
		if (!group->labels[0] || !group->labels[1] ||
		    (!group->key && group->value.said != SAID_NOTHING))
			return lh_error_set_memory(splitting->error);
	}
	return 0;
}

/* Choices in the order of their rows, what is named in Vietnamese order, what is not said last. */
static int by_order(const void *left, const void *right)
{
	const struct group *a = left, *b = right;
	int order = a->value.said == SAID_NAMED && b->value.said == SAID_NAMED
			    ? lh_collator_compare(a->collator, a->labels[0], b->labels[0])
			    : compare_values(&a->value, &b->value);

	return order ? order : compare_numbers(a->place, b->place);
}

static int sort_groups(struct splitting *splitting)
{
	struct lh_breakdown *breakdown = splitting->breakdown;
	lh_collator *collator = NULL;

	if (breakdown->count < 2)
		return 0;
	collator = lh_collator_new(splitting->error);
	if (!collator)
		return -1;
	for (size_t i = 0; i < breakdown->count; i++)
		breakdown->groups[i].collator = collator;
	qsort(breakdown->groups, breakdown->count, sizeof(*breakdown->groups), by_order);
	lh_collator_free(collator);
	return 0;
}

/* ------------------------------------------------------------------ */
/* Making and reading one                                              */

lh_breakdown *lh_breakdown_new(const lh_review *review, size_t measure, const char *by,
			       lh_error *error)
{
	struct splitting splitting = { .review = review, .error = error };
	int status = 0;

	lh_error_clear(error);
	if (!review || measure >= lh_measures_count || !by) {
		lh_error_set(error, LH_ERROR_ARGUMENT,
			     "cần một bản tổng kết, một chỉ số và tên trường để chia",
			     "a review, a measure and a field to split it by are needed");
		return NULL;
	}
	splitting.measure = &lh_measures[measure];
	splitting.count = &review->measures[measure].count;
	if (lh_dimension_find(splitting.measure, by, &splitting.dimension, error))
		return NULL;
	splitting.breakdown = lh_malloc(sizeof(*splitting.breakdown));
	if (!splitting.breakdown) {
		lh_error_set_memory(error);
		return NULL;
	}
	*splitting.breakdown = (struct lh_breakdown){ .dossier = lh_dossier_ref(review->dossier) };
	status = take_all(&splitting);
	if (!status)
		status = make_groups(&splitting);
	if (!status)
		status = name_groups(&splitting);
	if (!status)
		status = sort_groups(&splitting);
	lh_free(splitting.entries);
	if (status) {
		lh_breakdown_free(splitting.breakdown);
		return NULL;
	}
	return splitting.breakdown;
}

void lh_breakdown_free(lh_breakdown *breakdown)
{
	if (!breakdown)
		return;
	for (size_t i = 0; i < breakdown->count; i++) {
		lh_free(breakdown->groups[i].key);
		lh_free(breakdown->groups[i].labels[0]);
		lh_free(breakdown->groups[i].labels[1]);
		lh_records_free(&breakdown->groups[i].records);
	}
	lh_free(breakdown->groups);
	lh_dossier_unref(breakdown->dossier);
	lh_free(breakdown);
}

size_t lh_breakdown_count(const lh_breakdown *breakdown)
{
	return breakdown ? breakdown->count : 0;
}

bool lh_breakdown_overlaps(const lh_breakdown *breakdown)
{
	return breakdown && breakdown->overlaps;
}

/* A group; nothing for one that there is not. */
static const struct group *group_at(const lh_breakdown *breakdown, size_t index)
{
	static const struct group nothing;

	return index < lh_breakdown_count(breakdown) ? &breakdown->groups[index] : &nothing;
}

const char *lh_breakdown_key(const lh_breakdown *breakdown, size_t index)
{
	return group_at(breakdown, index)->key;
}

const char *lh_breakdown_label(const lh_breakdown *breakdown, size_t index, lh_language language)
{
	return group_at(breakdown, index)->labels[language == LH_ENGLISH];
}

lh_object *lh_breakdown_object(const lh_breakdown *breakdown, size_t index)
{
	return (lh_object *)(uintptr_t)group_at(breakdown, index)->value.object;
}

lh_quantity lh_breakdown_value(const lh_breakdown *breakdown, size_t index)
{
	return group_at(breakdown, index)->sum;
}

size_t lh_breakdown_record_count(const lh_breakdown *breakdown, size_t index)
{
	return group_at(breakdown, index)->records.count;
}

lh_object *lh_breakdown_record(const lh_breakdown *breakdown, size_t index, size_t record)
{
	const struct records *records = &group_at(breakdown, index)->records;

	return record < records->count ? records->items[record] : NULL;
}
