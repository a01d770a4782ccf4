/* SPDX-License-Identifier: MIT */
/* Where statements come from, and what must not leave the house. */
#include <lienhiep/model.h>

#include "rules/rule.h"

static void cited_field(struct check *check, const lh_object *citation)
{
	const char *name = lh_get_text(citation, LH_CITATION_FIELD);
	unsigned class_number = lh_object_class(lh_object_parent(citation)), field = 0;
	lh_nearest nearest = { .wanted = name };

	if (!name || lh_class_field_find(class_number, name))
		return;
	while ((field = lh_class_next_field(class_number, field)))
		lh_nearest_try(&nearest, lh_field_name(field));
	if (nearest.best)
		lh_check_report(
			check, citation, LH_CITATION_FIELD,
			"field=\"%s\": lớp «%s» không có trường ấy; có phải là «%s»?",
			"field=\"%s\": the class \"%s\" has no such field; did you mean \"%s\"?",
			name, lh_class_name(class_number), nearest.best);
	else
		lh_check_report(check, citation, LH_CITATION_FIELD,
				"field=\"%s\": lớp «%s» không có trường ấy",
				"field=\"%s\": the class \"%s\" has no such field", name,
				lh_class_name(class_number));
}

static void kept_private(struct check *check, const lh_object *object, unsigned field)
{
	const lh_object *root = lh_dossier_object(check->dossier);

	if (lh_field_is_personal(field) &&
	    lh_get_choice(root, LH_DOSSIER_STATE) == LH_DOSSIER_STATE_FINAL)
		lh_check_report(
			check, object, field,
			"«%s» là dữ liệu cá nhân, mà hồ sơ đã chính thức: hãy xóa trước khi gửi đi",
			"\"%s\" is personal data, and the dossier is final: clear it before it is "
			"passed on",
			lh_field_name(field));
}

static void figure_sourced(struct check *check, const lh_object *figure)
{
	if (!lh_has(figure, LH_FIGURE_BY) && !lh_has(figure, LH_RECORD_CITATIONS))
		lh_check_report(
			check, figure, LH_RECORD_CITATIONS,
			"không rõ ai công bố số liệu này: hãy điền by hoặc dẫn nguồn",
			"nobody is said to have stated this number: fill in by or cite a source");
}

/* clang-format off */
const struct rule lh_source_rules[] = {
	{ "LH-1001", LH_SEVERITY_ERROR, CLASS_CITATION,
	  "Dẫn nguồn nêu tên một trường có trong bản ghi của nó.",
	  "A citation names a field that its record has.", .record = cited_field },
	{ "LH-1002", LH_SEVERITY_WARNING, CLASS_RECORD,
	  "Hồ sơ chính thức không chứa dữ liệu cá nhân.",
	  "A final dossier holds no personal data.", .field = kept_private },
	{ "LH-1003", LH_SEVERITY_NOTE, CLASS_FIGURE,
	  "Số liệu công bố có bên công bố hoặc nguồn.",
	  "A stated figure has who stated it or a source.", .record = figure_sourced },
	{ .id = NULL }
};
/* clang-format on */
