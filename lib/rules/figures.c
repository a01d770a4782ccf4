/* SPDX-License-Identifier: MIT */
/* Stated figures. */
#include <lienhiep/model.h>
#include <lienhiep/review.h>

#include "rules/rule.h"

static void figure_placed(struct check *check, const lh_object *object)
{
	if (!lh_has(object, LH_FIGURE_FROM) && !lh_has(object, LH_FIGURE_TO) && !lh_has(object, LH_FIGURE_ABOUT))
		lh_check_report(check, object, 0,
				"số liệu không có ngày và không nói về bản ghi nào, nên không đặt được vào kỳ nào: hãy điền from, to hoặc about",
				"the figure has no date and is about no record, so it belongs to no period: fill in from, to or about");
}

static void known_measure(struct check *check, const lh_object *object, unsigned field)
{
	const struct lh_field *row = lh_field_row(field);
	const char *code = row->code == CODE_MEASURE ? lh_get_text(object, field) : NULL;

	if (code && lh_measure_find(code) == lh_measure_count())
		lh_check_report(check, object, field,
				"%s=\"%s\": không có chỉ số nào mang mã ấy, nên giá trị này không được đối chiếu",
				"%s=\"%s\": no measure has that code, so the value is compared with nothing",
				lh_field_name(field), code);
}

const struct rule lh_figure_rules[] = {
	{ "LH-0401", LH_SEVERITY_WARNING, CLASS_FIGURE,
	  "Một số liệu có ngày hoặc nói về một bản ghi.",
	  "A figure has a date or is about a record.", .record = figure_placed },
	{ "LH-0402", LH_SEVERITY_WARNING, CLASS_RECORD,
	  "Mọi mã chỉ số đều có trong danh mục.",
	  "Every measure code is in the catalogue.", .field = known_measure },
	{ .id = NULL }
};
