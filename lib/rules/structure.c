/* SPDX-License-Identifier: MIT */
/* What a complete record has. */
#include <lienhiep/model.h>

#include "rules/rule.h"

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

const struct rule lh_structure_rules[] = {
	{ "LH-0101", LH_SEVERITY_ERROR, CLASS_RECORD,
	  "Mọi trường bắt buộc của một bản ghi đều có giá trị.",
	  "A record has all of its required fields.", .field = required },
	{ "LH-0102", LH_SEVERITY_ERROR, CLASS_RECORD,
	  "Không có hai bản ghi cùng một id.",
	  "No two records have the same id.", .record = duplicate_id },
	{ .id = NULL }
};
