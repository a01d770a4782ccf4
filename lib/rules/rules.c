/* SPDX-License-Identifier: MIT */
/* The rules, and the functions of those that a row's data cannot say. */
#include <lienhiep/model.h>
#include <lienhiep/review.h>

#include "base/value.h"
#include "rules/rule.h"

/* ------------------------------------------------------------------ */
/* Structure                                                           */

static void required(struct check *check, const lh_object *object, unsigned field)
{
	if (lh_field_is_required(field) && !lh_has(object, field))
		lh_check_report(check, object, field, "thiếu trường bắt buộc «%s»",
				"the required field \"%s\" is missing", lh_field_name(field));
}

static void duplicate_id(struct check *check, const lh_object *object)
{
	const char *id = lh_get_text(object, LH_RECORD_ID);
	const lh_object *first = id ? lh_dossier_find(check->dossier, id) : NULL;

	if (first && first != object)
		lh_check_report(check, object, LH_RECORD_ID,
				"id «%s» đã dùng ở dòng %ld; mỗi bản ghi cần một id riêng",
				"the id \"%s\" is used on line %ld already; each record needs one of its own",
				id, lh_object_line(first));
}

/* ------------------------------------------------------------------ */
/* References                                                          */

/* The id at a place of a field of references, or NULL past the last. */
static const char *reference_at(const lh_object *object, unsigned field, size_t index)
{
	if (lh_field_type(field) == LH_TYPE_REF)
		return index ? NULL : lh_get_ref_id(object, field);
	return lh_field_type(field) == LH_TYPE_REFS ? lh_list_get_text(object, field, index) : NULL;
}

static void unresolved(struct check *check, const lh_object *object, unsigned field)
{
	const char *id = NULL;

	for (size_t i = 0; (id = reference_at(object, field, i)); i++)
		if (!lh_dossier_find(check->dossier, id))
			lh_check_report(check, object, field,
					"«%s» chỉ tới «%s», nhưng hồ sơ không có bản ghi nào mang id ấy",
					"\"%s\" refers to \"%s\", but no record of the dossier has that id",
					lh_field_name(field), id);
}

static void wrong_class(struct check *check, const lh_object *object, unsigned field)
{
	const char *id = NULL;

	for (size_t i = 0; (id = reference_at(object, field, i)); i++) {
		unsigned class_number = lh_object_class(lh_dossier_find(check->dossier, id));

		if (class_number && !lh_field_accepts(field, class_number))
			lh_check_report(check, object, field,
					"«%s» chỉ tới «%s», nhưng trường này không nhận bản ghi thuộc lớp «%s»",
					"\"%s\" refers to \"%s\", but does not accept a record of the class \"%s\"",
					lh_field_name(field), id, lh_class_name(class_number));
	}
}

/* ------------------------------------------------------------------ */
/* Numbers                                                             */

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

/* ------------------------------------------------------------------ */
/* Figures                                                             */

static void figure_placed(struct check *check, const lh_object *object)
{
	if (lh_object_class(object) == LH_CLASS_FIGURE && !lh_has(object, LH_FIGURE_FROM) &&
	    !lh_has(object, LH_FIGURE_TO) && !lh_has(object, LH_FIGURE_ABOUT))
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

const struct rule lh_rules[] = {
	{ "LH-0101", LH_SEVERITY_ERROR, "Mọi trường bắt buộc của một bản ghi đều có giá trị.",
	  "A record has all of its required fields.", .field = required },
	{ "LH-0102", LH_SEVERITY_ERROR, "Không có hai bản ghi cùng một id.",
	  "No two records have the same id.", .record = duplicate_id },
	{ "LH-0201", LH_SEVERITY_ERROR, "Mọi tham chiếu chỉ tới một bản ghi có trong hồ sơ.",
	  "Every reference names a record of the dossier.", .field = unresolved },
	{ "LH-0202", LH_SEVERITY_ERROR, "Mọi tham chiếu chỉ tới bản ghi thuộc lớp mà trường chấp nhận.",
	  "Every reference names a record of a class that the field accepts.",
	  .field = wrong_class },
	{ "LH-0301", LH_SEVERITY_ERROR, "alike là số nguyên, ít nhất là 1.",
	  "alike is a whole number of at least 1.", .record = whole_alike },
	{ "LH-0302", LH_SEVERITY_ERROR, "Tiến độ nằm trong khoảng từ 0 đến 100.",
	  "Progress is from 0 to 100.", .record = progress_range },
	{ "LH-0303", LH_SEVERITY_WARNING, "Số người dự, số tham luận, số bản in là số nguyên.",
	  "Attendance, papers and copies are whole numbers.", .record = whole_count },
	{ "LH-0401", LH_SEVERITY_WARNING, "Một số liệu có ngày hoặc nói về một bản ghi.",
	  "A figure has a date or is about a record.", .record = figure_placed },
	{ "LH-0402", LH_SEVERITY_WARNING, "Mọi mã chỉ số đều có trong danh mục.",
	  "Every measure code is in the catalogue.", .field = known_measure },
};

const size_t lh_rules_count = sizeof(lh_rules) / sizeof(lh_rules[0]);
