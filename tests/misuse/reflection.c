/* SPDX-License-Identifier: MIT */
/* The model as data: numbers that mean nothing, and languages that there are not. */
#include "rows.h"

enum { NO_LANGUAGE = 77 };

static const unsigned no_classes[] = { 0, LH_CLASS_FIGURE + 1, 255, 256, UINT_MAX };
static const unsigned no_fields[] = { 0,
				      6,
				      255,
				      LH_CLASS_PLAN << 8,
				      LH_CLASS_PLAN << 8 | 255,
				      99 << 8 | 1,
				      1u << 16 | LH_PLAN_TITLE,
				      UINT_MAX };

static void class_rows(unsigned number)
{
	UNSET(lh_class_name, "no class", (number));
	UNSET(lh_class_plural, "no class", (number));
	UNSET(lh_class_label, "no class", (number, LH_VIETNAMESE));
	UNSET(lh_class_description, "no class", (number, LH_ENGLISH));
	UNSET(lh_class_field_count, "no class", (number));
	UNSET(lh_class_field_at, "no class", (number, 0));
	UNSET(lh_class_field_find, "no class", (number, "id"));
	UNSET(lh_field_accepts, "no class", (LH_PLAN_TASKS, number));
}

static void field_rows(unsigned field)
{
	UNSET(lh_field_class, "no field", (field));
	UNSET(lh_field_name, "no field", (field));
	UNSET(lh_field_type, "no field", (field));
	UNSET(lh_field_label, "no field", (field, LH_ENGLISH));
	UNSET(lh_field_description, "no field", (field, LH_VIETNAMESE));
	UNSET(lh_field_is_required, "no field", (field));
	UNSET(lh_field_is_personal, "no field", (field));
	UNSET(lh_field_is_attribute, "no field", (field));
	UNSET(lh_field_item, "no field", (field));
	UNSET(lh_field_accepts, "no field", (field, LH_CLASS_TASK));
	UNSET(lh_field_child_class, "no field", (field));
	UNSET(lh_field_choice_count, "no field", (field));
	UNSET(lh_field_choice_find, "no field", (field, "done"));
	UNSET(lh_field_choice_name, "no field", (field, 1));
	UNSET(lh_field_choice_label, "no field", (field, 1, LH_ENGLISH));
	UNSET(lh_field_choice_description, "no field", (field, 1, LH_ENGLISH));
}

static void choice_rows(unsigned choice)
{
	UNSET(lh_field_choice_name, "no choice", (LH_PLAN_KIND, choice));
	UNSET(lh_field_choice_label, "no choice", (LH_PLAN_KIND, choice, LH_ENGLISH));
	UNSET(lh_field_choice_description, "no choice", (LH_PLAN_KIND, choice, LH_VIETNAMESE));
	UNSET(lh_field_choice_name, "a field without choices", (LH_PLAN_TITLE, choice));
}

static void name_rows(const char *name)
{
	UNSET(lh_class_find, "no name", (name));
	UNSET(lh_class_field_find, "no name", (LH_CLASS_PLAN, name));
	UNSET(lh_field_choice_find, "no name", (LH_PLAN_KIND, name));
	UNSET(lh_field_choice_find, "a field without choices", (LH_PLAN_TITLE, name));
	UNSET(lh_category_find, "no name", (name));
}

/* What is no language is Vietnamese. */
static void language_rows(void)
{
	const lh_language none = (lh_language)NO_LANGUAGE;
	const size_t measure = 0;

#define VIETNAMESE(function, ...)      \
	HOLDS(function, "no language", \
	      function(__VA_ARGS__ none) == function(__VA_ARGS__ LH_VIETNAMESE))
	VIETNAMESE(lh_class_label, LH_CLASS_PLAN, );
	VIETNAMESE(lh_class_description, LH_CLASS_PLAN, );
	VIETNAMESE(lh_field_label, LH_PLAN_TITLE, );
	VIETNAMESE(lh_field_description, LH_PLAN_TITLE, );
	VIETNAMESE(lh_field_choice_label, LH_PLAN_KIND, 1, );
	VIETNAMESE(lh_field_choice_description, LH_PLAN_KIND, 1, );
	VIETNAMESE(lh_category_label, LH_CATEGORY_DATE, );
	VIETNAMESE(lh_rule_text, 0, );
	VIETNAMESE(lh_verdict_label, LH_VERDICT_AGREES, );
	VIETNAMESE(lh_review_list_label, LH_REVIEW_NEXT_PLANS, );
	VIETNAMESE(lh_attainment_label, LH_ATTAINMENT_SHORT, );
	VIETNAMESE(lh_progress_label, LH_PROGRESS_DONE, );
	VIETNAMESE(lh_target_state_label, LH_TARGET_STATE_MET, );
	VIETNAMESE(lh_measure_label, measure, );
	VIETNAMESE(lh_measure_description, measure, );
	VIETNAMESE(lh_measure_unit, measure, );
#undef VIETNAMESE
}

void reflection_rows(void)
{
	static const char *const no_names[] = { NULL, "", "no such", GARBAGE, long_text };

	UNSET(lh_type_name, "below all", ((lh_type)-1));
	UNSET(lh_type_name, "past the last", ((lh_type)99));
	UNSET(lh_type_name, "none", (LH_TYPE_NONE));
	UNSET(lh_class_field_at, "past the end", (LH_CLASS_PLAN, UINT_MAX));
	for (size_t i = 0; i < COUNT_OF(no_classes); i++)
		class_rows(no_classes[i]);
	for (size_t i = 0; i < COUNT_OF(no_fields); i++)
		field_rows(no_fields[i]);
	choice_rows(0);
	choice_rows(lh_field_choice_count(LH_PLAN_KIND) + 1);
	choice_rows(UINT_MAX);
	for (size_t i = 0; i < COUNT_OF(no_names); i++)
		name_rows(no_names[i]);
	language_rows();
}
