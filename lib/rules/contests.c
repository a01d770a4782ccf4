/* SPDX-License-Identifier: MIT */
/* Contests: criteria, prizes and what names parts of another contest. */
#include <lienhiep/model.h>

#include "base/memory.h"
#include "base/value.h"
#include "rules/contests.h"

/* ------------------------------------------------------------------ */
/* Criteria                                                            */

static void full_weights(struct check *check, const lh_object *contest)
{
	lh_decimal sum = { 0 }, hundred = { 100, 0 };
	size_t count = lh_list_count(contest, LH_CONTEST_CRITERIA);
	char text[24];

	for (size_t i = 0; i < count; i++) {
		const lh_object *criterion = lh_list_get(contest, LH_CONTEST_CRITERIA, i);

		/* Criteria that nobody named one by one are not added up. */
		if (!lh_has(criterion, LH_CRITERION_WEIGHT) || lh_has(criterion, LH_RECORD_ALIKE) ||
		    lh_decimal_add(sum, lh_get_decimal(criterion, LH_CRITERION_WEIGHT), &sum, NULL))
			return;
	}
	if (count && lh_decimal_compare(sum, hundred) != 0)
		lh_check_report(check, contest, LH_CONTEST_CRITERIA,
				"trọng số của %zu tiêu chí cộng lại là %s, phải là 100",
				"the weights of the %zu criteria make %s and should make 100",
				count, lh_decimal_format(sum, text));
}

static const lh_object *contest_of(const lh_object *record)
{
	while (record && lh_object_class(record) != LH_CLASS_CONTEST)
		record = lh_object_parent(record);
	return record;
}

static void own_part(struct check *check, const lh_object *record, unsigned field)
{
	const lh_object *part = lh_get_ref(record, field), *other = contest_of(part);
	char name[LONGEST_NAME];

	if (part && other != contest_of(record))
		lh_check_report(check, record, field, "«%s» chỉ tới «%s» của hội thi khác, «%s»",
				"\"%s\" refers to \"%s\" of another contest, \"%s\"",
				lh_field_name(field), lh_get_ref_id(record, field),
				lh_check_name(check, other, name));
}

static void own_criterion(struct check *check, const lh_object *score)
{
	own_part(check, score, LH_SCORE_CRITERION);
}

static void own_field(struct check *check, const lh_object *entry)
{
	own_part(check, entry, LH_ENTRY_FIELD);
}

/* ------------------------------------------------------------------ */
/* Prizes                                                              */

static void prize_for_money(struct check *check, const lh_object *entry)
{
	if (lh_get_integer(entry, LH_ENTRY_MONEY) > 0 && !lh_has(entry, LH_ENTRY_PRIZE))
		lh_check_report(check, entry, LH_ENTRY_PRIZE,
				"có tiền thưởng %lld đồng mà không có giải: hãy điền prize",
				"there is prize money, %lld VND, and no prize: fill in prize",
				(long long)lh_get_integer(entry, LH_ENTRY_MONEY));
}

/* Which field of a contest's field limits which prizes. */
static const struct {
	unsigned prize, limit;
} limits[] = {
	{ LH_ENTRY_PRIZE_FIRST, LH_CONTEST_FIELD_MAX_FIRST },
	{ LH_ENTRY_PRIZE_SECOND, LH_CONTEST_FIELD_MAX_SECOND },
	{ LH_ENTRY_PRIZE_THIRD, LH_CONTEST_FIELD_MAX_THIRD },
	{ LH_ENTRY_PRIZE_ENCOURAGEMENT, LH_CONTEST_FIELD_MAX_ENCOURAGEMENT },
};

enum { LIMITS = sizeof(limits) / sizeof(limits[0]) };

/* How many prizes of each kind a field has at least. */
struct prizes {
	int64_t count[LIMITS];
};

/* How many a record certainly stands for; the number, if it must not be less. */
static int64_t least_alike(const lh_object *record)
{
	lh_quantity alike = lh_get_quantity(record, LH_RECORD_ALIKE);
	lh_decimal most = { INT32_MAX, 0 };

	if ((alike.known != LH_EXACT && alike.known != LH_AT_LEAST) ||
	    !lh_decimal_is_whole(alike.value))
		return 1;
	if (lh_decimal_compare(alike.value, most) > 0)
		return INT32_MAX;
	for (; alike.value.scale; alike.value.scale--)
		alike.value.mantissa /= 10;
	return alike.value.mantissa > 1 ? alike.value.mantissa : 1;
}

static void count_prizes(const lh_object *contest, struct prizes *prizes)
{
	for (size_t i = 0; i < lh_list_count(contest, LH_CONTEST_ENTRIES); i++) {
		const lh_object *entry = lh_list_get(contest, LH_CONTEST_ENTRIES, i);
		const lh_object *field = lh_get_ref(entry, LH_ENTRY_FIELD);

		if (lh_object_parent(field) != contest)
			continue;
		for (size_t j = 0; j < LIMITS; j++)
			if (lh_get_choice(entry, LH_ENTRY_PRIZE) == limits[j].prize)
				prizes[lh_object_index(field)].count[j] += least_alike(entry);
	}
}

static void within_limits(struct check *check, const lh_object *contest)
{
	size_t count = lh_list_count(contest, LH_CONTEST_FIELDS);
	struct prizes *prizes = count ? lh_malloc(count * sizeof(*prizes)) : NULL;

	check->failed |= count && !prizes;
	if (!prizes)
		return;
	for (size_t i = 0; i < count; i++)
		prizes[i] = (struct prizes){ { 0 } };
	count_prizes(contest, prizes);
	for (size_t i = 0; i < count * LIMITS; i++) {
		const lh_object *field = lh_list_get(contest, LH_CONTEST_FIELDS, i / LIMITS);
		unsigned limit = limits[i % LIMITS].limit;
		int64_t awarded = prizes[i / LIMITS].count[i % LIMITS];

		/* Of several fields in one record nobody knows which had how many. */
		if (lh_has(field, limit) && !lh_has(field, LH_RECORD_ALIKE) &&
		    awarded > lh_get_integer(field, limit))
			lh_check_report(check, field, limit,
					"%s=\"%lld\", nhưng lĩnh vực này có %lld giải ấy",
					"%s=\"%lld\", but %lld such prizes went to this field",
					lh_field_name(limit),
					(long long)lh_get_integer(field, limit),
					(long long)awarded);
	}
	lh_free(prizes);
}

/* clang-format off */
const struct rule lh_contest_rules[] = {
	{ "LH-0901", LH_SEVERITY_WARNING, CLASS_CONTEST,
	  "Trọng số các tiêu chí của một hội thi cộng lại là 100.",
	  "The weights of a contest's criteria make 100.", .record = full_weights },
	{ "LH-0902", LH_SEVERITY_WARNING, CLASS_CONTEST,
	  "Số giải của một lĩnh vực không vượt mức thể lệ cho phép.",
	  "A field has no more prizes than the rules allow.", .record = within_limits },
	{ "LH-0903", LH_SEVERITY_ERROR, CLASS_SCORE,
	  "Điểm được chấm theo tiêu chí của chính hội thi ấy.",
	  "A score is on a criterion of its own contest.", .record = own_criterion },
	{ "LH-0904", LH_SEVERITY_WARNING, CLASS_CONTEST,
	  "Các lần của một hội thi nối tiếp nhau theo thời gian.",
	  "The editions of a contest follow each other in time.", .whole = lh_contest_editions },
	{ "LH-0905", LH_SEVERITY_WARNING, CLASS_ENTRY,
	  "Giải pháp có tiền thưởng thì có giải.",
	  "An entry with prize money has a prize.", .record = prize_for_money },
	{ "LH-0906", LH_SEVERITY_ERROR, CLASS_ENTRY,
	  "Giải pháp dự thi thuộc lĩnh vực của chính hội thi ấy.",
	  "An entry is in a field of its own contest.", .record = own_field },
	{ .id = NULL }
};
/* clang-format on */
