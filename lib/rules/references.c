/* SPDX-License-Identifier: MIT */
/* What records say of each other. */
#include <lienhiep/model.h>

#include "dossier/store.h"
#include "rules/cycles.h"
#include "rules/rule.h"

/* What a field of references that is set holds: its items, or itself as the only one. */
static const union lh_slot *references_of(const lh_object *object, unsigned field, size_t *count)
{
	const union lh_slot *slot = lh_slot_of(object, field);

	*count = 0;
	if (lh_field_type(field) == LH_TYPE_REFS) {
		*count = slot->vector->count;
		return slot->vector->items;
	}
	*count = lh_field_type(field) == LH_TYPE_REF;
	return slot;
}

static void unresolved(struct check *check, const lh_object *object, unsigned field)
{
	size_t count = 0;
	const union lh_slot *references = references_of(object, field, &count);

	for (size_t i = 0; i < count; i++) {
		const struct lh_anchor *anchor = lh_anchor_now(references[i].anchor);

		if (!anchor->target)
			lh_check_report(check, object, field,
					"«%s» chỉ tới «%s», nhưng hồ sơ không có bản ghi nào mang id ấy",
					"\"%s\" refers to \"%s\", but no record of the dossier has that id",
					lh_field_name(field), anchor->id);
	}
}

static void wrong_class(struct check *check, const lh_object *object, unsigned field)
{
	size_t count = 0;
	const union lh_slot *references = references_of(object, field, &count);

	for (size_t i = 0; i < count; i++) {
		const struct lh_anchor *anchor = lh_anchor_now(references[i].anchor);
		unsigned class_number = lh_object_class(anchor->target);

		if (class_number && !lh_field_accepts(field, class_number))
			lh_check_report(check, object, field,
					"«%s» chỉ tới «%s», nhưng trường này không nhận bản ghi thuộc lớp «%s»",
					"\"%s\" refers to \"%s\", but does not accept a record of the class \"%s\"",
					lh_field_name(field), anchor->id,
					lh_class_name(class_number));
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
