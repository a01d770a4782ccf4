/* SPDX-License-Identifier: MIT */
/**
 * @file lienhiep/rules.h
 * The checker: what a careful reader would find in a dossier that loads.
 *
 * Rules are rows with a stable id such as "LH-0101"; ids are never reused. The first two digits
 * are those of the rule's category. The functions may run in several threads on one dossier that
 * nobody changes.
 */
#ifndef LIENHIEP_RULES_H
#define LIENHIEP_RULES_H

#include <lienhiep/dossier.h>
#include <lienhiep/problem.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What a rule is about. Numbers never change. */
typedef enum lh_category {
	LH_CATEGORY_STRUCTURE = 1,     /**< what a complete record has */
	LH_CATEGORY_REFERENCE = 2,     /**< what records say of each other */
	LH_CATEGORY_NUMBER = 3,        /**< numbers within their bounds, sums and their parts */
	LH_CATEGORY_FIGURE = 4,        /**< stated figures, against the records and each other */
	LH_CATEGORY_DATE = 5,          /**< the order of dates */
	LH_CATEGORY_PLAN = 6,          /**< plans, schemes and tasks */
	LH_CATEGORY_CONSULTATION = 7,  /**< from a request to the replication of a solution */
	LH_CATEGORY_MEMBERSHIP = 8,    /**< members, offices and boards */
	LH_CATEGORY_CONTEST = 9,       /**< contests and awards */
	LH_CATEGORY_SOURCE = 10,       /**< sources, and what must not leave the house */
	LH_CATEGORY_TEXT = 11          /**< how things are written */
} lh_category;

/** The category called @p name ("date"), or 0. Since 0.1. */
LH_API lh_category lh_category_find(const char *name);
/** The name of a category, or NULL. The names are those of numbers 1 to the first NULL. Since 0.1. */
LH_API const char *lh_category_name(lh_category category);
/** What people call a category, or NULL. Since 0.1. */
LH_API const char *lh_category_label(lh_category category, lh_language language);

/** Which rules are asked. Start with `lh_check_options o = {0};`: all of them. */
typedef struct lh_check_options {
	lh_severity severity;    /**< rules at least so severe; 0: all */
	unsigned categories;     /**< `1u << category` for each that is wanted; 0: all */
	const char *const *only; /**< ids of the rules that are asked, to NULL. NULL: all */
	const char *const *skip; /**< ids of the rules that are not asked, to NULL. NULL: none */
} lh_check_options;

/**
 * Check a dossier.
 * @param options which rules are asked; NULL: all
 * @return a list of problems to be freed, empty when nothing was found, in the order of the canonical
 *         file and for one record in that of the rules; or NULL with LH_ERROR_NAME (no rule has such
 *         an id), LH_ERROR_ARGUMENT or LH_ERROR_MEMORY. Since 0.1.
 */
LH_API lh_problems *lh_dossier_check(const lh_dossier *dossier, const lh_check_options *options,
				     lh_error *error);

/** How many rules there are. Since 0.1. */
LH_API size_t lh_rule_count(void);
/** The place of the rule with an id, from 0; lh_rule_count() if there is none. Since 0.1. */
LH_API size_t lh_rule_find(const char *id);
/** The id of the rule at @p index (from 0), or NULL. Since 0.1. */
LH_API const char *lh_rule_id(size_t index);
/** How much a breach of the rule at @p index matters; 0 past the end. Since 0.1. */
LH_API lh_severity lh_rule_severity(size_t index);
/** What the rule at @p index is about; 0 past the end. Since 0.1. */
LH_API lh_category lh_rule_category(size_t index);
/** The class of the records that the rule at @p index looks at; 0: of several or all. Since 0.1. */
LH_API unsigned lh_rule_class(size_t index);
/** What the rule at @p index asks for, in one line. Since 0.1. */
LH_API const char *lh_rule_text(size_t index, lh_language language);

#ifdef __cplusplus
}
#endif
#endif
