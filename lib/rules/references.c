/* SPDX-License-Identifier: MIT */
/* What records say of each other. */
#include <lienhiep/model.h>

#include "rules/cycles.h"
#include "rules/rule.h"

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
/* Cycles                                                              */

static void parent_cycle(struct check *check, const lh_dossier *dossier)
{
	(void)dossier;
	lh_check_cycles(check, LH_DOSSIER_ORGANISATIONS, LH_ORGANISATION_PARENT);
}

static void successor_cycle(struct check *check, const lh_dossier *dossier)
{
	(void)dossier;
	lh_check_cycles(check, LH_DOSSIER_ORGANISATIONS, LH_ORGANISATION_SUCCESSORS);
}

static void replacement_cycle(struct check *check, const lh_dossier *dossier)
{
	(void)dossier;
	lh_check_cycles(check, LH_DOSSIER_DOCUMENTS, LH_DOCUMENT_REPLACES);
}

static void plan_cycle(struct check *check, const lh_dossier *dossier)
{
	(void)dossier;
	lh_check_cycles(check, LH_DOSSIER_PLANS, LH_PLAN_UNDER);
}

const struct rule lh_reference_rules[] = {
	{ "LH-0201", LH_SEVERITY_ERROR, CLASS_RECORD,
	  "Mọi tham chiếu chỉ tới một bản ghi có trong hồ sơ.",
	  "Every reference names a record of the dossier.", .field = unresolved },
	{ "LH-0202", LH_SEVERITY_ERROR, CLASS_RECORD,
	  "Mọi tham chiếu chỉ tới bản ghi thuộc lớp mà trường chấp nhận.",
	  "Every reference names a record of a class that the field accepts.",
	  .field = wrong_class },
	{ "LH-0203", LH_SEVERITY_ERROR, CLASS_ORGANISATION,
	  "Không tổ chức nào là cấp trên của chính mình.",
	  "No organisation is above itself.", .whole = parent_cycle },
	{ "LH-0204", LH_SEVERITY_ERROR, CLASS_ORGANISATION,
	  "Không tổ chức nào kế thừa chính mình.",
	  "No organisation succeeds itself.", .whole = successor_cycle },
	{ "LH-0205", LH_SEVERITY_ERROR, CLASS_DOCUMENT,
	  "Không văn bản nào thay thế chính mình.",
	  "No document replaces itself.", .whole = replacement_cycle },
	{ "LH-0206", LH_SEVERITY_ERROR, CLASS_PLAN,
	  "Không kế hoạch nào nằm dưới chính mình.",
	  "No plan stands under itself.", .whole = plan_cycle },
	{ .id = NULL }
};
