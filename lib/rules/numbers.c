/* SPDX-License-Identifier: MIT */
/* Numbers within their bounds. */
#include <lienhiep/model.h>

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
		lh_check_report(check, object, LH_RECORD_ALIKE,
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

/* 1.200 is one and a fifth here, and one thousand two hundred to who wrote it. */
static void whole_count(struct check *check, const lh_object *object)
{
	static const unsigned fields[] = { LH_EVENT_ATTENDANCE, LH_EVENT_PAPERS, LH_PUBLICATION_COPIES };
	char buffer[26];

	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
		lh_quantity count = lh_get_quantity(object, fields[i]);

		if (!lh_decimal_is_whole(count.value))
			lh_check_report(check, object, fields[i],
					"%s=\"%s\": phải là số nguyên; một nghìn hai trăm viết là 1200, không có dấu chấm",
					"%s=\"%s\": should be a whole number; twelve hundred is written 1200, without a point",
					lh_field_name(fields[i]), lh_quantity_format(count, buffer));
	}
}

const struct rule lh_number_rules[] = {
	{ "LH-0301", LH_SEVERITY_ERROR, CLASS_RECORD,
	  "alike là số nguyên, ít nhất là 1.",
	  "alike is a whole number of at least 1.", .record = whole_alike },
	{ "LH-0302", LH_SEVERITY_ERROR, CLASS_TASK,
	  "Tiến độ nằm trong khoảng từ 0 đến 100.",
	  "Progress is from 0 to 100.", .record = progress_range },
	{ "LH-0303", LH_SEVERITY_WARNING, CLASS_RECORD,
	  "Số người dự, số tham luận, số bản in là số nguyên.",
	  "Attendance, papers and copies are whole numbers.", .record = whole_count },
	{ .id = NULL }
};
