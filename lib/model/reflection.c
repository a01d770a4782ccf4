/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "model/model.h"

const struct lh_class *const lh_classes[CLASS_COUNT] = {
	[CLASS_RECORD] = &lh_record_class,
	[CLASS_DOSSIER] = &lh_dossier_class,
	[CLASS_CITATION] = &lh_citation_class,
	[CLASS_SOURCE] = &lh_source_class,
	[CLASS_DOCUMENT] = &lh_document_class,
	[CLASS_ORGANISATION] = &lh_organisation_class,
	[CLASS_BOARD] = &lh_board_class,
	[CLASS_PERSON] = &lh_person_class,
	[CLASS_OFFICE] = &lh_office_class,
	[CLASS_MEMBERSHIP] = &lh_membership_class,
	[CLASS_PROGRAMME] = &lh_programme_class,
	[CLASS_TARGET] = &lh_target_class,
	[CLASS_MEASUREMENT] = &lh_measurement_class,
	[CLASS_PLAN] = &lh_plan_class,
	[CLASS_TASK] = &lh_task_class,
	[CLASS_EVENT] = &lh_event_class,
	[CLASS_SPEECH] = &lh_speech_class,
	[CLASS_REQUEST] = &lh_request_class,
	[CLASS_CONSULTATION] = &lh_consultation_class,
	[CLASS_EXPERT] = &lh_expert_class,
	[CLASS_FINDING] = &lh_finding_class,
	[CLASS_RECOMMENDATION] = &lh_recommendation_class,
	[CLASS_SOLUTION] = &lh_solution_class,
	[CLASS_STAGE] = &lh_stage_class,
	[CLASS_SITE] = &lh_site_class,
	[CLASS_CONTEST] = &lh_contest_class,
	[CLASS_CONTEST_FIELD] = &lh_contest_field_class,
	[CLASS_CRITERION] = &lh_criterion_class,
	[CLASS_ENTRY] = &lh_entry_class,
	[CLASS_SCORE] = &lh_score_class,
	[CLASS_PUBLICATION] = &lh_publication_class,
	[CLASS_FIGURE] = &lh_figure_class,
};

static const char *in_language(lh_language language, const char *vi, const char *en)
{
	return language == LH_ENGLISH ? en : vi;
}

const char *lh_type_name(lh_type type)
{
	static const char *const names[] = {
		[LH_TYPE_ID] = "id",
		[LH_TYPE_TEXT] = "text",
		[LH_TYPE_PROSE] = "prose",
		[LH_TYPE_LABEL] = "label",
		[LH_TYPE_DATE] = "date",
		[LH_TYPE_INTEGER] = "integer",
		[LH_TYPE_MONEY] = "money",
		[LH_TYPE_DECIMAL] = "decimal",
		[LH_TYPE_QUANTITY] = "quantity",
		[LH_TYPE_FLAG] = "flag",
		[LH_TYPE_CHOICE] = "choice",
		[LH_TYPE_CODE] = "code",
		[LH_TYPE_CODES] = "codes",
		[LH_TYPE_REF] = "ref",
		[LH_TYPE_REFS] = "refs",
		[LH_TYPE_TEXTS] = "texts",
		[LH_TYPE_LABELS] = "labels",
		[LH_TYPE_CHILDREN] = "children",
	};

	return (size_t)type < sizeof(names) / sizeof(names[0]) ? names[type] : NULL;
}

/* ------------------------------------------------------------------ */
/* Classes                                                             */

/* CLASS_RECORD has rows, but no record is of it. */
static const struct lh_class *public_class(unsigned class_number)
{
	return class_number == CLASS_RECORD ? NULL : lh_class_row(class_number);
}

unsigned lh_class_count(void)
{
	return CLASS_COUNT - 1;
}

unsigned lh_class_find(const char *name)
{
	for (unsigned i = 1; name && i < CLASS_COUNT; i++)
		if (strcmp(lh_classes[i]->name, name) == 0)
			return i;
	return 0;
}

const char *lh_class_name(unsigned class_number)
{
	const struct lh_class *row = public_class(class_number);
	return row ? row->name : NULL;
}

const char *lh_class_plural(unsigned class_number)
{
	const struct lh_class *row = public_class(class_number);
	return row ? row->plural : NULL;
}

const char *lh_class_label(unsigned class_number, lh_language language)
{
	const struct lh_class *row = public_class(class_number);
	return row ? in_language(language, row->label_vi, row->label_en) : NULL;
}

const char *lh_class_description(unsigned class_number, lh_language language)
{
	const struct lh_class *row = public_class(class_number);
	return row ? in_language(language, row->description_vi, row->description_en) : NULL;
}

/* ------------------------------------------------------------------ */
/* Fields of a class                                                   */

bool lh_class_has_field(unsigned class_number, unsigned field)
{
	if (field >> 8)
		return field >> 8 == class_number && lh_field_row(field);
	/* A citation is a statement about a record, and a dossier is one dossier. */
	return lh_field_row(field) && public_class(class_number) &&
	       class_number != CLASS_CITATION &&
	       !(class_number == CLASS_DOSSIER && field == FIELD_ALIKE);
}

/* Those of every record go around the class's own, attributes go before elements. */
unsigned lh_class_next_field(unsigned class_number, unsigned field)
{
	enum { RECORD_ATTRIBUTES, OWN_ATTRIBUTES, OWN_ELEMENTS, RECORD_ELEMENTS, PARTS };
	unsigned part = RECORD_ATTRIBUTES, number = field & 0xff;

	if (field && lh_type_is_attribute(lh_field_row(field)->type))
		part = field >> 8 ? OWN_ATTRIBUTES : RECORD_ATTRIBUTES;
	else if (field)
		part = field >> 8 ? OWN_ELEMENTS : RECORD_ELEMENTS;
	for (; part < PARTS; part++, number = 0) {
		bool own = part == OWN_ATTRIBUTES || part == OWN_ELEMENTS;
		bool attributes = part == RECORD_ATTRIBUTES || part == OWN_ATTRIBUTES;
		const struct lh_class *row = lh_classes[own ? class_number : CLASS_RECORD];

		while (number < row->field_count) {
			lh_type type = row->fields[number++].type;

			if (lh_type_is_attribute(type) == attributes &&
			    (own || lh_class_has_field(class_number, number)))
				return own ? class_number << 8 | number : number;
		}
	}
	return 0;
}

unsigned lh_class_field_at(unsigned class_number, unsigned index)
{
	unsigned field = 0;

	if (!public_class(class_number))
		return 0;
	do
		field = lh_class_next_field(class_number, field);
	while (field && index--);
	return field;
}

unsigned lh_class_field_count(unsigned class_number)
{
	unsigned field = 0, count = 0;

	while (public_class(class_number) && (field = lh_class_next_field(class_number, field)))
		count++;
	return count;
}

unsigned lh_class_field_find(unsigned class_number, const char *name)
{
	unsigned field = 0;

	if (!name || !public_class(class_number))
		return 0;
	while ((field = lh_class_next_field(class_number, field)))
		if (strcmp(lh_field_row(field)->name, name) == 0)
			break;
	return field;
}

/* ------------------------------------------------------------------ */
/* Fields                                                              */

unsigned lh_field_class(unsigned field)
{
	return lh_field_row(field) ? field >> 8 : 0;
}

const char *lh_field_name(unsigned field)
{
	const struct lh_field *row = lh_field_row(field);
	return row ? row->name : NULL;
}

lh_type lh_field_type(unsigned field)
{
	const struct lh_field *row = lh_field_row(field);
	return row ? row->type : LH_TYPE_NONE;
}

const char *lh_field_label(unsigned field, lh_language language)
{
	const struct lh_field *row = lh_field_row(field);
	return row ? in_language(language, row->label_vi, row->label_en) : NULL;
}

const char *lh_field_description(unsigned field, lh_language language)
{
	const struct lh_field *row = lh_field_row(field);
	return row ? in_language(language, row->description_vi, row->description_en) : NULL;
}

bool lh_field_is_required(unsigned field)
{
	const struct lh_field *row = lh_field_row(field);
	return row && row->flags & FIELD_REQUIRED;
}

bool lh_field_is_personal(unsigned field)
{
	const struct lh_field *row = lh_field_row(field);
	return row && row->flags & FIELD_PERSONAL;
}

bool lh_field_is_attribute(unsigned field)
{
	const struct lh_field *row = lh_field_row(field);
	return row && lh_type_is_attribute(row->type);
}

const char *lh_field_item(unsigned field)
{
	const struct lh_field *row = lh_field_row(field);
	return row ? row->item : NULL;
}

bool lh_field_accepts(unsigned field, unsigned class_number)
{
	const struct lh_field *row = lh_field_row(field);
	return row && public_class(class_number) && row->to >> class_number & 1;
}

unsigned lh_field_child_class(unsigned field)
{
	const struct lh_field *row = lh_field_row(field);

	for (unsigned i = 1; row && row->type == LH_TYPE_CHILDREN && i < CLASS_COUNT; i++)
		if (row->to >> i & 1)
			return i;
	return 0;
}

unsigned lh_container(unsigned owner_class, unsigned class_number)
{
	unsigned field = 0;

	while ((field = lh_class_next_field(owner_class, field)))
		if (lh_field_child_class(field) == class_number)
			return field;
	return 0;
}

/* ------------------------------------------------------------------ */
/* Choices                                                             */

static const struct lh_choice *choice_row(unsigned field, unsigned choice)
{
	return choice >= 1 && choice <= lh_field_choice_count(field) ?
		       &lh_field_row(field)->choices[choice - 1] :
		       NULL;
}

unsigned lh_field_choice_count(unsigned field)
{
	const struct lh_field *row = lh_field_row(field);
	unsigned count = 0;

	while (row && row->choices && row->choices[count].number)
		count++;
	return count;
}

unsigned lh_field_choice_find(unsigned field, const char *name)
{
	const struct lh_field *row = lh_field_row(field);
	const struct lh_choice *choice = row && name ? row->choices : NULL;

	for (; choice && choice->number; choice++)
		if (strcmp(choice->name, name) == 0)
			return choice->number;
	return 0;
}

const char *lh_field_choice_name(unsigned field, unsigned choice)
{
	const struct lh_choice *row = choice_row(field, choice);
	return row ? row->name : NULL;
}

const char *lh_field_choice_label(unsigned field, unsigned choice, lh_language language)
{
	const struct lh_choice *row = choice_row(field, choice);
	return row ? in_language(language, row->label_vi, row->label_en) : NULL;
}

const char *lh_field_choice_description(unsigned field, unsigned choice, lh_language language)
{
	const struct lh_choice *row = choice_row(field, choice);
	return row ? in_language(language, row->description_vi, row->description_en) : NULL;
}
