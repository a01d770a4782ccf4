/* SPDX-License-Identifier: MIT */
/* The checker and its rules. */
#include "rows.h"

static void check_rows(void)
{
	static const char *const unknown[] = { "LH-0000", NULL }, *const garbage[] = { GARBAGE,
										       NULL };
	static const char *const none[] = { NULL };
	lh_problems *problems = NULL;

	REFUSED(lh_dossier_check, "NULL", LH_ERROR_ARGUMENT, (NULL, NULL, why));
	REFUSED(lh_dossier_check, "no such rule", LH_ERROR_NAME,
		(dossier, &(lh_check_options){ .only = unknown }, why));
	REFUSED(lh_dossier_check, "an id with no UTF-8", LH_ERROR_NAME,
		(dossier, &(lh_check_options){ .skip = garbage }, why));
	HOLDS(lh_dossier_check, "no rule",
	      (problems = lh_dossier_check(dossier, &(lh_check_options){ .only = none }, why)) &&
		      !lh_problems_count(problems));
	lh_problems_free(problems);
	HOLDS(lh_dossier_check, "a severity past all",
	      (problems = lh_dossier_check(
		       dossier, &(lh_check_options){ .severity = (lh_severity)99 }, why)) &&
		      !lh_problems_count(problems));
	lh_problems_free(problems);
	HOLDS(lh_dossier_check, "categories that there are not",
	      (problems = lh_dossier_check(
		       dossier, &(lh_check_options){ .categories = 1u << 31 | 1 }, why)) &&
		      !lh_problems_count(problems));
	lh_problems_free(problems);
}

static void no_rule(size_t index)
{
	UNSET(lh_rule_id, "past the end", (index));
	UNSET(lh_rule_severity, "past the end", (index));
	UNSET(lh_rule_category, "past the end", (index));
	UNSET(lh_rule_class, "past the end", (index));
	UNSET(lh_rule_text, "past the end", (index, LH_ENGLISH));
}

void rule_rows(void)
{
	check_rows();
	no_rule(lh_rule_count());
	no_rule(PAST);
	HOLDS(lh_rule_find, "NULL", lh_rule_find(NULL) == lh_rule_count());
	HOLDS(lh_rule_find, "no UTF-8", lh_rule_find(GARBAGE) == lh_rule_count());
	HOLDS(lh_rule_find, "very long", lh_rule_find(long_text) == lh_rule_count());
	UNSET(lh_category_name, "none", ((lh_category)0));
	UNSET(lh_category_name, "below all", ((lh_category)-1));
	UNSET(lh_category_name, "past the last", ((lh_category)99));
	UNSET(lh_category_label, "none", ((lh_category)0, LH_ENGLISH));
	UNSET(lh_category_label, "past the last", ((lh_category)INT_MAX, LH_ENGLISH));
	UNSET(lh_category_find, "NULL", (NULL));
}
