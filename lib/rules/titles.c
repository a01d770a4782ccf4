/* SPDX-License-Identifier: MIT */
/* Records of one class that have one name, but for its marks, its commas and its case. */
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include <unicode/uchar.h>

#include <lienhiep/model.h>

#include "base/array.h"
#include "base/compare.h"
#include "base/memory.h"
#include "base/text.h"
#include "base/utf8.h"
#include "dossier/store.h"
#include "rules/texts.h"

/* So many before a record are held against it: what repeats every year has one name for good. */
enum { LOOKED_AT = 8 };

/*
 * The classes whose records are held against each other, their name, and what tells two of one name
 * apart: events of each year, boards of each organisation. A date comes first, for it sorts them.
 */
static const struct telling {
	unsigned name, fields[8];
} tellings[CLASS_COUNT] = {
	[LH_CLASS_SOURCE] = { LH_SOURCE_TITLE,
			      { LH_SOURCE_PUBLISHED, LH_SOURCE_PUBLISHER, LH_SOURCE_AUTHOR,
				LH_SOURCE_URL, LH_SOURCE_DOCUMENT, LH_SOURCE_KIND } },
	[LH_CLASS_DOCUMENT] = { LH_DOCUMENT_TITLE,
				{ LH_DOCUMENT_SIGNED, LH_DOCUMENT_NUMBER, LH_DOCUMENT_ISSUER,
				  LH_DOCUMENT_KIND } },
	[LH_CLASS_ORGANISATION] = { LH_ORGANISATION_NAME,
				    { LH_ORGANISATION_FOUNDED, LH_ORGANISATION_PARENT,
				      LH_ORGANISATION_LOCALITY, LH_ORGANISATION_LEVEL,
				      LH_ORGANISATION_KIND, LH_ORGANISATION_CODE,
				      LH_ORGANISATION_COUNTRY } },
	[LH_CLASS_BOARD] = { LH_BOARD_NAME,
			     { LH_BOARD_FORMED, LH_BOARD_OF, LH_BOARD_TERM, LH_BOARD_KIND,
			       LH_BOARD_DISSOLVED } },
	[LH_CLASS_PROGRAMME] = { LH_PROGRAMME_TITLE,
				 { LH_PROGRAMME_FROM, LH_PROGRAMME_TO, LH_PROGRAMME_OWNER,
				   LH_PROGRAMME_BASIS } },
	[LH_CLASS_TARGET] = { LH_TARGET_NAME, { LH_TARGET_DUE, LH_TARGET_UNIT } },
	[LH_CLASS_PLAN] = { LH_PLAN_TITLE,
			    { LH_PLAN_FROM, LH_PLAN_TO, LH_PLAN_FINISHED, LH_PLAN_OWNER,
			      LH_PLAN_LEAD, LH_PLAN_LEVEL, LH_PLAN_KIND } },
	[LH_CLASS_TASK] = { LH_TASK_TITLE,
			    { LH_TASK_DUE, LH_TASK_START, LH_TASK_STARTED, LH_TASK_FINISHED,
			      LH_TASK_LEAD, LH_TASK_AREA, LH_TASK_MEASURE } },
	[LH_CLASS_EVENT] = { LH_EVENT_TITLE,
			     { LH_EVENT_FROM, LH_EVENT_TO, LH_EVENT_KIND, LH_EVENT_HOSTS,
			       LH_EVENT_PLACE } },
	[LH_CLASS_CONSULTATION] = { LH_CONSULTATION_SUBJECT,
				    { LH_CONSULTATION_DELIVERED, LH_CONSULTATION_RECEIVED,
				      LH_CONSULTATION_KIND, LH_CONSULTATION_COMMISSIONER,
				      LH_CONSULTATION_LEAD, LH_CONSULTATION_REQUEST_DOCUMENT,
				      LH_CONSULTATION_EVENTS } },
	[LH_CLASS_RECOMMENDATION] = { LH_RECOMMENDATION_TEXT,
				      { LH_RECOMMENDATION_MADE, LH_RECOMMENDATION_ADDRESSEE,
					LH_RECOMMENDATION_KIND, LH_RECOMMENDATION_ARISES_FROM } },
	[LH_CLASS_SOLUTION] = { LH_SOLUTION_TITLE,
				{ LH_SOLUTION_OWNER, LH_SOLUTION_KIND, LH_SOLUTION_ARISES_FROM } },
	[LH_CLASS_CONTEST] = { LH_CONTEST_TITLE,
			       { LH_CONTEST_TO, LH_CONTEST_FROM, LH_CONTEST_EDITION,
				 LH_CONTEST_KIND, LH_CONTEST_HOSTS } },
	[LH_CLASS_CONTEST_FIELD] = { LH_CONTEST_FIELD_NAME, { 0 } },
	[LH_CLASS_CRITERION] = { LH_CRITERION_NAME, { 0 } },
	[LH_CLASS_ENTRY] = { LH_ENTRY_TITLE, { LH_ENTRY_UNIT, LH_ENTRY_AUTHORS, LH_ENTRY_FIELD } },
	[LH_CLASS_PUBLICATION] = { LH_PUBLICATION_TITLE,
				   { LH_PUBLICATION_PUBLISHED, LH_PUBLICATION_ISSUE,
				     LH_PUBLICATION_KIND, LH_PUBLICATION_PUBLISHER } },
};

struct titled {
	const lh_object *record;
	uint64_t sum; /* of the name, folded, its words parted by one blank */
	long day;
	size_t place;
};

/* What becomes of a letter: nothing, an end of words, or another letter; noted once for each. */
enum { UNKNOWN, MARK, SIGN, LETTER, KNOWN_LETTERS = 0x2000 };

struct titles {
	struct titled *items;
	size_t count, capacity;
	UChar32 *letters; /* LETTER and more: the other letter */
	bool failed;
};

/* ------------------------------------------------------------------ */
/* Told apart                                                          */

static bool lists_differ(const lh_object *a, const lh_object *b, unsigned field)
{
	size_t count = lh_list_count(a, field), other = lh_list_count(b, field);

	for (size_t i = 0; i < count && i < other; i++)
		if (strcmp(lh_list_get_text(a, field, i), lh_list_get_text(b, field, i)) != 0)
			return true;
	return count != other;
}

/* Whether a field, set in both, certainly has another value in each. */
static bool differ_in(const lh_object *a, const lh_object *b, unsigned field)
{
	lh_order order = LH_SAME;

	if (!lh_has(a, field) || !lh_has(b, field))
		return false;
	switch (lh_field_type(field)) {
	case LH_TYPE_DATE:
		order = lh_date_compare(lh_get_date(a, field), lh_get_date(b, field));
		return order == LH_BEFORE || order == LH_AFTER;
	case LH_TYPE_REF:
		return strcmp(lh_get_ref_id(a, field), lh_get_ref_id(b, field)) != 0;
	case LH_TYPE_REFS:
		return lists_differ(a, b, field);
	case LH_TYPE_CHOICE:
		return lh_get_choice(a, field) != lh_get_choice(b, field);
	case LH_TYPE_INTEGER:
		return lh_get_integer(a, field) != lh_get_integer(b, field);
	default:
		return strcmp(lh_get_text(a, field), lh_get_text(b, field)) != 0;
	}
}

static bool are_told_apart(const lh_object *a, const lh_object *b)
{
	const struct telling *telling = &tellings[lh_object_class(a)];

	/* Of records with one uri another rule speaks; two uris name two things. */
	if (lh_has(a, LH_RECORD_URI) && lh_has(b, LH_RECORD_URI))
		return true;
	for (size_t i = 0; telling->fields[i]; i++)
		if (differ_in(a, b, telling->fields[i]))
			return true;
	return false;
}

/* ------------------------------------------------------------------ */
/* Names                                                               */

static UChar32 fold_letter(UChar32 character)
{
	UChar32 folded = lh_fold_letter(character);

	if (!folded)
		return MARK;
	return u_isalnum(folded) ? LETTER + folded : SIGN;
}

static UChar32 known_letter(struct titles *titles, UChar32 character)
{
	if (character >= KNOWN_LETTERS)
		return fold_letter(character);
	if (titles->letters[character] == UNKNOWN)
		titles->letters[character] = fold_letter(character);
	return titles->letters[character];
}

/* The sum of a name; 0: signs alone, or one letter, as in a list from A to C, name nothing. */
static uint64_t sum_of(struct titles *titles, const char *name)
{
	size_t length = strlen(name), letters = 0;
	uint64_t sum = 0;
	bool parted = false;

	for (size_t at = 0; at < length;) {
		UChar32 letter = known_letter(titles, lh_next_character(name, &at, length));

		if (letter < LETTER) {
			parted |= letter == SIGN;
			continue;
		}
		if (parted && letters)
			sum = (sum ^ ' ') * UINT64_C(0x9E3779B97F4A7C15);
		parted = false;
		sum = (sum ^ (uint64_t)letter) * UINT64_C(0x9E3779B97F4A7C15);
		sum ^= sum >> 32;
		letters += letter < LETTER + 0x80 ? 1 : 2;
	}
	return letters > 1 ? sum | 1 : 0;
}

/* Whether two names of one sum are the same. */
static bool are_alike(struct titles *titles, const char *a, const char *b)
{
	size_t i = 0, j = 0, length = strlen(a), other_length = strlen(b);
	UChar32 one = 0, other = 0;

	do {
		do
			one = i < length ? known_letter(titles, lh_next_character(a, &i, length))
					 : UNKNOWN;
		while (one == MARK || one == SIGN);
		do
			other = j < other_length
					? known_letter(titles,
						       lh_next_character(b, &j, other_length))
					: UNKNOWN;
		while (other == MARK || other == SIGN);
		if (one != other)
			return false;
	} while (one);
	return true;
}

static bool note_title(lh_object *record, void *data)
{
	struct titles *titles = data;
	const struct telling *telling = &tellings[lh_object_class(record)];
	const char *name = telling->name ? lh_get_text(record, telling->name) : NULL;
	uint64_t sum = name ? sum_of(titles, name) : 0;
	struct titled *items = NULL;
	lh_date date = { 0 };

	if (!sum)
		return true;
	items = lh_reserve(titles->items, titles->count, &titles->capacity, sizeof(*items));
	titles->failed = !items;
	if (!items)
		return false;
	titles->items = items;
	date = lh_date_first_day(lh_get_date(record, telling->fields[0]));
	items[titles->count] = (struct titled){
		.record = record,
		.sum = sum,
		.day = lh_date_is_set(date) ? lh_date_to_days(date) : LONG_MIN,
		.place = titles->count,
	};
	titles->count++;
	return true;
}

static int by_name(const struct titled *a, const struct titled *b)
{
	unsigned class_a = lh_object_class(a->record), class_b = lh_object_class(b->record);
	uintptr_t owner_a = (uintptr_t)lh_object_parent(a->record);
	uintptr_t owner_b = (uintptr_t)lh_object_parent(b->record);

	if (class_a != class_b)
		return lh_compare(class_a, class_b);
	if (owner_a != owner_b)
		return lh_compare(owner_a, owner_b);
	return lh_compare(a->sum, b->sum);
}

static int by_name_and_day(const void *left, const void *right)
{
	const struct titled *a = left, *b = right;
	int order = by_name(a, b);

	if (order)
		return order;
	if (a->day != b->day)
		return a->day < b->day ? -1 : 1;
	return lh_compare(a->place, b->place);
}

static void look_back(struct check *check, struct titles *titles, size_t place)
{
	const struct titled *one = &titles->items[place];
	unsigned field = tellings[lh_object_class(one->record)].name;

	for (size_t back = 1; back <= LOOKED_AT && back <= place; back++) {
		const struct titled *other = one - back;
		char name[LONGEST_NAME];

		if (by_name(one, other) != 0)
			return;
		if (are_told_apart(one->record, other->record) ||
		    !are_alike(titles, lh_get_text(one->record, field),
			       lh_get_text(other->record, field)))
			continue;
		lh_check_report(
			check, one->record, field,
			"«%s» trùng với tên của «%s», nếu không kể dấu, dấu câu và chữ hoa, mà "
			"không có gì khác để phân biệt: hãy gộp lại, hoặc ghi rõ chỗ khác nhau",
			"\"%s\" is the name of \"%s\" as well, but for marks, punctuation and "
			"case, and nothing tells the two apart: make them one, or say how they "
			"differ",
			lh_get_text(one->record, field), lh_check_name(check, other->record, name));
		return;
	}
}

void lh_titles_alike(struct check *check, const lh_dossier *dossier)
{
	const size_t size = KNOWN_LETTERS * sizeof(UChar32);
	struct titles titles = { .letters = lh_malloc(size) };

	check->failed |= !titles.letters;
	if (titles.letters) {
		memset(titles.letters, 0, size);
		lh_object_walk(lh_dossier_object(dossier), note_title, &titles);
	}
	check->failed |= titles.failed;
	if (titles.count)
		qsort(titles.items, titles.count, sizeof(*titles.items), by_name_and_day);
	for (size_t i = 1; i < titles.count && !check->failed; i++)
		look_back(check, &titles, i);
	lh_free(titles.items);
	lh_free(titles.letters);
}
