/* SPDX-License-Identifier: MIT */
/* Offices and memberships: who was what, where, and when. */
#include <limits.h>
#include <stdlib.h>

#include <lienhiep/model.h>

#include "base/compare.h"
#include "base/memory.h"
#include "rules/rule.h"

/* ------------------------------------------------------------------ */
/* Times that overlap                                                  */

/* The days on which somebody certainly held something, and what others may hold it against. */
struct stay {
	const lh_object *record;
	const lh_object *where, *who; /* only stays of the same are compared */
	uint64_t party;		      /* and of those only such as differ here, or all */
	long first, last;
	size_t place;
};

struct stays {
	struct stay *items;
	size_t count;
};

/*
 * Without an end it lasts; then it stands today, even if nobody says since when. False: there may
 * be no such day.
 */
static bool find_days(const lh_object *record, unsigned from, unsigned to, struct stay *stay)
{
	lh_date begin = lh_get_date(record, from), end = lh_get_date(record, to);

	stay->last = LONG_MAX;
	stay->first = LONG_MAX - 1;
	if (lh_date_is_set(end))
		stay->last = lh_date_to_days(lh_date_first_day(end));
	if (lh_date_is_set(begin))
		stay->first = lh_date_to_days(lh_date_last_day(begin));
	return stay->first < stay->last;
}

static int by_place_and_time(const void *left, const void *right)
{
	const struct stay *a = left, *b = right;

	if (a->where != b->where)
		return lh_compare_addresses(a->where, b->where);
	if (a->who != b->who)
		return lh_compare_addresses(a->who, b->who);
	if (a->first != b->first)
		return a->first < b->first ? -1 : 1;
	return lh_compare(a->place, b->place);
}

/*
 * Call @report for each that begins while another lasts. On one day both may stand: the one goes,
 * the other comes. @differ: only parties that differ are held against each other.
 */
static void find_overlaps(struct check *check, struct stays *stays, bool differ,
			  void (*report)(struct check *check, const struct stay *one,
					 const struct stay *other))
{
	/* Of those before: what lasts longest, and what lasts longest of another party. */
	const struct stay *longest = NULL, *other = NULL;

	if (stays->count)
		qsort(stays->items, stays->count, sizeof(*stays->items), by_place_and_time);
	for (size_t i = 0; i < stays->count && !check->failed; i++) {
		const struct stay *stay = &stays->items[i], *against = NULL;

		if (longest && (longest->where != stay->where || longest->who != stay->who))
			longest = other = NULL;
		against = differ && longest && longest->party == stay->party ? other : longest;
		if (against && stay->first < against->last)
			report(check, against, stay);
		if (!longest || stay->last > longest->last) {
			other = longest && longest->party != stay->party ? longest : other;
			longest = stay;
		} else if (stay->party != longest->party && (!other || stay->last > other->last)) {
			other = stay;
		}
	}
}

/* ------------------------------------------------------------------ */
/* Offices                                                             */

static void tell_two_chairs(struct check *check, const struct stay *one, const struct stay *other)
{
	char first[LONGEST_NAME], second[LONGEST_NAME], where[LONGEST_NAME];

	lh_check_report(check, other->record, LH_OFFICE_ROLE,
			"cùng lúc «%s» có hai chủ tịch, «%s» và «%s»: hãy điền from, to, hoặc "
			"acting nếu là quyền chủ tịch",
			"\"%s\" has two chairs at a time, \"%s\" and \"%s\": fill in from and to, "
			"or acting if it is held for the time being",
			lh_check_name(check, other->where, where),
			lh_check_name(check, lh_get_ref(one->record, LH_OFFICE_HOLDER), first),
			lh_check_name(check, lh_get_ref(other->record, LH_OFFICE_HOLDER), second));
}

static void one_chair(struct check *check, const lh_dossier *dossier)
{
	const lh_object *root = lh_dossier_object(dossier);
	size_t count = lh_list_count(root, LH_DOSSIER_OFFICES);
	struct stays stays = { lh_malloc((count + 1) * sizeof(*stays.items)), 0 };

	check->failed |= !stays.items;
	for (size_t i = 0; i < count && stays.items; i++) {
		const lh_object *office = lh_list_get(root, LH_DOSSIER_OFFICES, i);
		const lh_object *holder = lh_get_ref(office, LH_OFFICE_HOLDER);
		struct stay *stay = &stays.items[stays.count];

		*stay = (struct stay){ .record = office,
				       .where = lh_get_ref(office, LH_OFFICE_OF),
				       .party = (uintptr_t)holder,
				       .place = i };
		if (lh_get_choice(office, LH_OFFICE_ROLE) == LH_OFFICE_ROLE_CHAIR &&
		    !lh_get_flag(office, LH_OFFICE_ACTING) && stay->where && holder &&
		    find_days(office, LH_OFFICE_FROM, LH_OFFICE_TO, stay))
			stays.count++;
	}
	find_overlaps(check, &stays, true, tell_two_chairs);
	lh_free(stays.items);
}

/* Dates of an office, and what they must not lie before or after. */
static const struct {
	unsigned office, board, organisation;
	lh_order wrong;
	const char *vi, *en;
} terms[] = {
	{ LH_OFFICE_FROM, LH_BOARD_FORMED, LH_ORGANISATION_FOUNDED, LH_BEFORE,
	  "%s=\"%s\": «%s» đến %s mới thành lập (%s)",
	  "%s=\"%s\": \"%s\" was not set up before %s (%s)" },
	{ LH_OFFICE_FROM, LH_BOARD_DISSOLVED, LH_ORGANISATION_DISSOLVED, LH_AFTER,
	  "%s=\"%s\": «%s» đã kết thúc từ %s (%s)", "%s=\"%s\": \"%s\" ended in %s already (%s)" },
	{ LH_OFFICE_TO, LH_BOARD_FORMED, LH_ORGANISATION_FOUNDED, LH_BEFORE,
	  "%s=\"%s\": «%s» đến %s mới thành lập (%s)",
	  "%s=\"%s\": \"%s\" was not set up before %s (%s)" },
	{ LH_OFFICE_TO, LH_BOARD_DISSOLVED, LH_ORGANISATION_DISSOLVED, LH_AFTER,
	  "%s=\"%s\": «%s» đã kết thúc từ %s (%s)", "%s=\"%s\": \"%s\" ended in %s already (%s)" },
};

static void within_term(struct check *check, const lh_object *office)
{
	const lh_object *of = lh_get_ref(office, LH_OFFICE_OF);
	bool of_board = lh_object_class(of) == LH_CLASS_BOARD;
	unsigned told = 0;

	for (size_t i = 0; of && i < sizeof(terms) / sizeof(terms[0]); i++) {
		unsigned limit = of_board ? terms[i].board : terms[i].organisation;
		lh_date date = lh_get_date(office, terms[i].office), other = lh_get_date(of, limit);
		char name[LONGEST_NAME], text[11], other_text[11];

		/* If it began too late, it ended too late: that needs not be told. */
		if (lh_date_compare(date, other) != terms[i].wrong || told == limit)
			continue;
		told = limit;
		lh_check_report(check, office, terms[i].office, terms[i].vi, terms[i].en,
				lh_field_name(terms[i].office), lh_date_format(date, text),
				lh_check_name(check, of, name), lh_date_format(other, other_text),
				lh_field_name(limit));
	}
}

/* ------------------------------------------------------------------ */
/* Memberships                                                         */

static void collect_memberships(struct check *check, struct stays *stays)
{
	const lh_object *root = lh_dossier_object(check->dossier);
	size_t count = lh_list_count(root, LH_DOSSIER_MEMBERSHIPS);

	*stays = (struct stays){ lh_malloc((count + 1) * sizeof(*stays->items)), 0 };
	check->failed |= !stays->items;
	for (size_t i = 0; i < count && stays->items; i++) {
		const lh_object *membership = lh_list_get(root, LH_DOSSIER_MEMBERSHIPS, i);
		struct stay *stay = &stays->items[stays->count];

		*stay = (struct stay){ .record = membership,
				       .where = lh_get_ref(membership, LH_MEMBERSHIP_OF),
				       .who = lh_get_ref(membership, LH_MEMBERSHIP_MEMBER),
				       .party = lh_get_choice(membership, LH_MEMBERSHIP_KIND),
				       .place = i };
		if (stay->where && stay->who && stay->party &&
		    find_days(membership, LH_MEMBERSHIP_FROM, LH_MEMBERSHIP_TO, stay))
			stays->count++;
	}
}

static const char *kind_name(const struct stay *stay)
{
	return lh_field_choice_name(LH_MEMBERSHIP_KIND, (unsigned)stay->party);
}

static void tell_two_kinds(struct check *check, const struct stay *one, const struct stay *other)
{
	char member[LONGEST_NAME], where[LONGEST_NAME];

	lh_check_report(check, other->record, LH_MEMBERSHIP_KIND,
			"«%s» cùng lúc là hội viên hai loại của «%s»: %s và %s",
			"\"%s\" is a member of two kinds of \"%s\" at a time: %s and %s",
			lh_check_name(check, one->who, member),
			lh_check_name(check, one->where, where), kind_name(one), kind_name(other));
}

static void one_kind(struct check *check, const lh_dossier *dossier)
{
	struct stays stays;

	(void)dossier;
	collect_memberships(check, &stays);
	find_overlaps(check, &stays, true, tell_two_kinds);
	lh_free(stays.items);
}

static void tell_twice(struct check *check, const struct stay *one, const struct stay *other)
{
	char member[LONGEST_NAME], where[LONGEST_NAME], name[LONGEST_NAME];

	if (one->party != other->party)
		return;
	lh_check_report(check, other->record, LH_MEMBERSHIP_MEMBER,
			"«%s» đã có tư cách hội viên loại này của «%s» trong cùng thời gian ở bản "
			"ghi «%s»: một hội viên bị đếm hai lần",
			"\"%s\" is a member of this kind of \"%s\" for the same time in \"%s\" "
			"already: one member is counted twice",
			lh_check_name(check, one->who, member),
			lh_check_name(check, one->where, where),
			lh_check_name(check, one->record, name));
}

static void counted_once(struct check *check, const lh_dossier *dossier)
{
	struct stays stays;

	(void)dossier;
	collect_memberships(check, &stays);
	find_overlaps(check, &stays, false, tell_twice);
	lh_free(stays.items);
}

static void fitting_member(struct check *check, const lh_object *membership)
{
	unsigned kind = lh_get_choice(membership, LH_MEMBERSHIP_KIND);
	unsigned class_number = lh_object_class(lh_get_ref(membership, LH_MEMBERSHIP_MEMBER));
	unsigned wanted = 0;

	if (kind == LH_MEMBERSHIP_KIND_MEMBER_ASSOCIATION || kind == LH_MEMBERSHIP_KIND_COLLECTIVE)
		wanted = LH_CLASS_ORGANISATION;
	else if (kind == LH_MEMBERSHIP_KIND_INDIVIDUAL)
		wanted = LH_CLASS_PERSON;
	if (wanted && class_number && class_number != wanted)
		lh_check_report(
			check, membership, LH_MEMBERSHIP_KIND,
			"kind=\"%s\", nhưng «%s» là bản ghi thuộc lớp «%s», phải thuộc lớp «%s»",
			"kind=\"%s\", but \"%s\" is a record of the class \"%s\" and should be of "
			"\"%s\"",
			lh_field_choice_name(LH_MEMBERSHIP_KIND, kind),
			lh_get_ref_id(membership, LH_MEMBERSHIP_MEMBER),
			lh_class_name(class_number), lh_class_name(wanted));
}

/* clang-format off */
const struct rule lh_membership_rules[] = {
	{ "LH-0801", LH_SEVERITY_WARNING, CLASS_OFFICE,
	  "Mỗi nơi mỗi lúc chỉ có một chủ tịch.",
	  "There is one chair at a time in one place.", .whole = one_chair },
	{ "LH-0802", LH_SEVERITY_WARNING, CLASS_OFFICE,
	  "Một chức vụ nằm trong nhiệm kỳ của ban hoặc thời gian tồn tại của tổ chức.",
	  "An office lies within its board's term or its organisation's life.",
	  .record = within_term },
	{ "LH-0803", LH_SEVERITY_WARNING, CLASS_MEMBERSHIP,
	  "Mỗi hội viên mỗi lúc thuộc một loại trong một tổ chức.",
	  "A member is of one kind at a time in one organisation.", .whole = one_kind },
	{ "LH-0804", LH_SEVERITY_WARNING, CLASS_MEMBERSHIP,
	  "Mỗi tư cách hội viên chỉ được ghi một lần.",
	  "A membership is recorded once.", .whole = counted_once },
	{ "LH-0805", LH_SEVERITY_ERROR, CLASS_MEMBERSHIP,
	  "Hội viên cá nhân là người; hội thành viên, hội viên tập thể là tổ chức.",
	  "An individual member is a person, a member association or collective an organisation.",
	  .record = fitting_member },
	{ .id = NULL }
};
/* clang-format on */
