/* SPDX-License-Identifier: MIT */
/* Numbers within their bounds. */
#include <string.h>

#include <lienhiep/model.h>
#include <lienhiep/review.h>

#include "base/value.h"
#include "rules/rule.h"

static void whole_alike(struct check *check, const lh_object *object)
{
	lh_quantity alike = lh_get_quantity(object, LH_RECORD_ALIKE);
	lh_decimal one = { 1, 0 };
	char buffer[26];

	if (alike.known == LH_UNSET || alike.known == LH_UNKNOWN)
		return;
	if (!lh_decimal_is_whole(alike.value) || lh_decimal_compare(alike.value, one) < 0)
		lh_check_report(
			check, object, LH_RECORD_ALIKE,
			"alike=\"%s\": một bản ghi đại diện cho một số nguyên, ít nhất là 1",
			"alike=\"%s\": a record stands for a whole number, at least 1",
			lh_quantity_format(alike, buffer));
}

static void progress_range(struct check *check, const lh_object *object)
{
	int64_t progress = lh_get_integer(object, LH_TASK_PROGRESS);

	if (progress < 0 || progress > 100)
		lh_check_report(check, object, LH_TASK_PROGRESS,
				"progress=\"%lld\": tiến độ tính bằng phần trăm, từ 0 đến 100",
				"progress=\"%lld\": progress is a percentage, from 0 to 100",
				(long long)progress);
}

/* Whether the measure that a record counts in is one of whole things; an unknown one may not be. */
static bool counts_whole(const lh_object *object, unsigned measure_field)
{
	const char *code = lh_get_text(object, measure_field);
	const char *unit = code ? lh_measure_unit(lh_measure_find(code), LH_ENGLISH) : NULL;

	return unit && strcmp(unit, "%") != 0;
}

/* 1.200 is one and a fifth here, and one thousand two hundred to who wrote it. */
static void whole_count(struct check *check, const lh_object *object)
{
	static const struct {
		unsigned field, measure; /* 0: whatever it counts */
	} counts[] = {
		{ LH_EVENT_ATTENDANCE, 0 },
		{ LH_EVENT_PAPERS, 0 },
		{ LH_PUBLICATION_COPIES, 0 },
		{ LH_TASK_AMOUNT, LH_TASK_MEASURE },
		{ LH_FIGURE_VALUE, LH_FIGURE_MEASURE },
	};
	char buffer[26];

	for (size_t i = 0; i < sizeof(counts) / sizeof(counts[0]); i++) {
		lh_quantity count = lh_get_quantity(object, counts[i].field);

		if (!lh_decimal_is_whole(count.value) &&
		    (!counts[i].measure || counts_whole(object, counts[i].measure)))
			lh_check_report(check, object, counts[i].field,
					"%s=\"%s\": phải là số nguyên; một nghìn hai trăm viết là 1200, không có dấu chấm",
					"%s=\"%s\": should be a whole number; twelve hundred is written 1200, without a point",
					lh_field_name(counts[i].field),
					lh_quantity_format(count, buffer));
	}
}

/* What may be below nothing: progress has bounds of its own, and a target may be about anything. */
static bool may_be_negative(unsigned field)
{
	return field == LH_TASK_PROGRESS || lh_field_class(field) == LH_CLASS_TARGET;
}

static void not_negative(struct check *check, const lh_object *object, unsigned field)
{
	lh_type type = lh_field_type(field);
	lh_decimal number = type == LH_TYPE_DECIMAL
				    ? lh_get_decimal(object, field)
				    : (lh_decimal){ lh_get_integer(object, field), 0 };
	char buffer[24];

	if (number.mantissa < 0 && !may_be_negative(field))
		lh_check_report(check, object, field, "%s=\"%s\": không thể là số âm",
				"%s=\"%s\": cannot be negative", lh_field_name(field),
				lh_decimal_format(number, buffer));
}

static void spent_within_budget(struct check *check, const lh_object *object)
{
	int64_t budget = lh_get_integer(object, LH_TASK_BUDGET);
	int64_t spent = lh_get_integer(object, LH_TASK_SPENT);

	if (lh_has(object, LH_TASK_BUDGET) && budget >= 0 && spent > budget)
		lh_check_report(check, object, LH_TASK_SPENT,
				"spent=\"%lld\" nhiều hơn budget=\"%lld\"",
				"spent=\"%lld\" is more than budget=\"%lld\"", (long long)spent,
				(long long)budget);
}

static void range_in_order(struct check *check, const lh_object *object)
{
	lh_decimal value = lh_get_decimal(object, LH_TARGET_VALUE);
	lh_decimal upper = lh_get_decimal(object, LH_TARGET_UPPER);
	char low[24], high[24];

	if (lh_get_choice(object, LH_TARGET_DIRECTION) == LH_TARGET_DIRECTION_BETWEEN &&
	    lh_has(object, LH_TARGET_VALUE) && lh_has(object, LH_TARGET_UPPER) &&
	    lh_decimal_compare(upper, value) < 0)
		lh_check_report(check, object, LH_TARGET_UPPER,
				"upper=\"%s\" nhỏ hơn value=\"%s\", nên không kết quả nào đạt: với \"between\", value là mức dưới",
				"upper=\"%s\" is less than value=\"%s\", so nothing can meet it: with \"between\", value is the lower one",
				lh_decimal_format(upper, high), lh_decimal_format(value, low));
}

static void range_complete(struct check *check, const lh_object *object)
{
	unsigned direction = lh_get_choice(object, LH_TARGET_DIRECTION);
	bool has_upper = lh_has(object, LH_TARGET_UPPER);

	if (direction && has_upper != (direction == LH_TARGET_DIRECTION_BETWEEN))
		lh_check_report(
			check, object, LH_TARGET_UPPER,
			has_upper ? "direction=\"%s\" không dùng tới upper: hãy bỏ upper, hoặc dùng \"between\""
				  : "direction=\"%s\" mà không có upper: hãy điền mức trên",
			has_upper ? "direction=\"%s\" has no use for upper: clear it, or say \"between\""
				  : "direction=\"%s\" without upper: fill in the upper number",
			lh_field_choice_name(LH_TARGET_DIRECTION, direction));
}

const struct rule lh_number_rules[] = {
	{ "LH-0301", LH_SEVERITY_ERROR, CLASS_RECORD, "alike là số nguyên, ít nhất là 1.",
	  "alike is a whole number of at least 1.", .record = whole_alike },
	{ "LH-0302", LH_SEVERITY_ERROR, CLASS_TASK, "Tiến độ nằm trong khoảng từ 0 đến 100.",
	  "Progress is from 0 to 100.", .record = progress_range },
	{ "LH-0303", LH_SEVERITY_WARNING, CLASS_RECORD,
	  "Số người dự, tham luận, bản in và những gì đếm từng cái là số nguyên.",
	  "Attendance, papers, copies and whatever is counted are whole numbers.",
	  .record = whole_count },
	{ "LH-0304", LH_SEVERITY_ERROR, CLASS_RECORD, "Tiền, số lượng, trọng số và điểm không âm.",
	  "Money, counts, weights and scores are not negative.", .field = not_negative },
	{ "LH-0305", LH_SEVERITY_NOTE, CLASS_TASK, "Nhiệm vụ không chi quá kinh phí dự kiến.",
	  "A task spends no more than was planned.", .record = spent_within_budget },
	{ "LH-0306", LH_SEVERITY_ERROR, CLASS_TARGET,
	  "Mức trên của chỉ tiêu không nhỏ hơn mức dưới.",
	  "The upper number of a target is not less than the lower.", .record = range_in_order },
	{ "LH-0307", LH_SEVERITY_WARNING, CLASS_TARGET,
	  "Chỉ tiêu «trong khoảng» có mức trên, chỉ tiêu khác thì không.",
	  "A target \"between\" has an upper number, and no other has one.",
	  .record = range_complete },
	{ .id = NULL }
};
