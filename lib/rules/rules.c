/* SPDX-License-Identifier: MIT */
/* All rules, category by category. */
#include <string.h>

#include "rules/rule.h"

/* By number. */
static const struct category {
	const char *name, *label_vi, *label_en;
	const struct rule *rules; /* to the one without an id */
} categories[] = {
	[LH_CATEGORY_STRUCTURE] = { "structure", "Cấu trúc", "Structure", lh_structure_rules },
	[LH_CATEGORY_REFERENCE] = { "reference", "Tham chiếu", "References", lh_reference_rules },
	[LH_CATEGORY_NUMBER] = { "number", "Con số", "Numbers", lh_number_rules },
	[LH_CATEGORY_FIGURE] = { "figure", "Số liệu đã công bố", "Stated figures",
				 lh_figure_rules },
	[LH_CATEGORY_DATE] = { "date", "Ngày tháng", "Dates", lh_date_rules },
	[LH_CATEGORY_PLAN] = { "plan", "Kế hoạch, nhiệm vụ", "Plans and tasks", lh_plan_rules },
	[LH_CATEGORY_CONSULTATION] = { "consultation", "Tư vấn, phản biện, kiến nghị",
				       "Consultancy and what came of it", lh_consultation_rules },
	[LH_CATEGORY_MEMBERSHIP] = { "membership", "Hội viên, chức vụ", "Members and offices",
				     lh_membership_rules },
	[LH_CATEGORY_CONTEST] = { "contest", "Hội thi, giải thưởng", "Contests",
				  lh_contest_rules },
	[LH_CATEGORY_SOURCE] = { "source", "Nguồn và dữ liệu cá nhân", "Sources and personal data",
				 lh_source_rules },
	[LH_CATEGORY_TEXT] = { "text", "Cách viết", "How things are written", lh_text_rules },
};

#define CATEGORIES (sizeof(categories) / sizeof(categories[0]))

static const struct category *category_at(lh_category category)
{
	return category >= LH_CATEGORY_STRUCTURE && (size_t)category < CATEGORIES
		       ? &categories[category]
		       : NULL;
}

const char *lh_category_name(lh_category category)
{
	const struct category *row = category_at(category);

	return row ? row->name : NULL;
}

const char *lh_category_label(lh_category category, lh_language language)
{
	const struct category *row = category_at(category);

	if (!row)
		return NULL;
	return language == LH_ENGLISH ? row->label_en : row->label_vi;
}

lh_category lh_category_find(const char *name)
{
	for (size_t i = LH_CATEGORY_STRUCTURE; name && i < CATEGORIES; i++)
		if (strcmp(categories[i].name, name) == 0)
			return (lh_category)i;
	return (lh_category)0;
}

/* ------------------------------------------------------------------ */
/* Rules                                                               */

/* The rule at a place, and its category if that is wanted. */
static const struct rule *find(size_t index, lh_category *category)
{
	for (size_t i = LH_CATEGORY_STRUCTURE; i < CATEGORIES; i++)
		for (const struct rule *rule = categories[i].rules; rule->id; rule++)
			if (!index--) {
				*category = (lh_category)i;
				return rule;
			}
	return NULL;
}

const struct rule *lh_rule_at(size_t index)
{
	lh_category category;

	return find(index, &category);
}

size_t lh_rule_count(void)
{
	size_t count = 0;

	for (size_t i = LH_CATEGORY_STRUCTURE; i < CATEGORIES; i++)
		for (const struct rule *rule = categories[i].rules; rule->id; rule++)
			count++;
	return count;
}

size_t lh_rule_find(const char *id)
{
	size_t index = 0;

	for (size_t i = LH_CATEGORY_STRUCTURE; i < CATEGORIES; i++)
		for (const struct rule *rule = categories[i].rules; rule->id; rule++) {
			if (id && strcmp(rule->id, id) == 0)
				return index;
			index++;
		}
	return index;
}

const char *lh_rule_id(size_t index)
{
	const struct rule *rule = lh_rule_at(index);

	return rule ? rule->id : NULL;
}

lh_severity lh_rule_severity(size_t index)
{
	const struct rule *rule = lh_rule_at(index);

	return rule ? rule->severity : (lh_severity)0;
}

lh_category lh_rule_category(size_t index)
{
	lh_category category = (lh_category)0;

	return find(index, &category) ? category : (lh_category)0;
}

unsigned lh_rule_class(size_t index)
{
	const struct rule *rule = lh_rule_at(index);

	return rule ? rule->class_number : 0;
}

const char *lh_rule_text(size_t index, lh_language language)
{
	const struct rule *rule = lh_rule_at(index);

	if (!rule)
		return NULL;
	return language == LH_ENGLISH ? rule->text_en : rule->text_vi;
}
