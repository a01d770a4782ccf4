/* SPDX-License-Identifier: MIT */
/**
 * @file lienhiep/rules.h
 * The checker: what a careful reader would find in a dossier that loads.
 *
 * Rules are rows with a stable id such as "LH-0101"; ids are never reused.
 * The functions may run in several threads on one dossier that nobody changes.
 */
#ifndef LIENHIEP_RULES_H
#define LIENHIEP_RULES_H

#include <lienhiep/dossier.h>
#include <lienhiep/problem.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Check a dossier against all rules.
 * @return a list of problems to be freed, empty when nothing was found, or
 *         NULL with LH_ERROR_MEMORY. Since 0.1.
 */
LH_API lh_problems *lh_dossier_check(const lh_dossier *dossier, lh_error *error);

/** How many rules there are. Since 0.1. */
LH_API size_t lh_rule_count(void);
/** The id of the rule at @p index (from 0), or NULL. Since 0.1. */
LH_API const char *lh_rule_id(size_t index);
/** How much a breach of the rule at @p index matters; 0 past the end. Since 0.1. */
LH_API lh_severity lh_rule_severity(size_t index);
/** What the rule at @p index asks for, in one line. Since 0.1. */
LH_API const char *lh_rule_text(size_t index, lh_language language);

#ifdef __cplusplus
}
#endif
#endif
