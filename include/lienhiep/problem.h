/* SPDX-License-Identifier: MIT */
/**
 * @file lienhiep/problem.h
 * Lists of problems: all that is wrong in a file that was refused, and all
 * that the checker finds in a dossier. A list is owned by whom it was given
 * to, is only read once made, and holds copies: it outlives the dossier.
 */
#ifndef LIENHIEP_PROBLEM_H
#define LIENHIEP_PROBLEM_H

#include <lienhiep/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How much a problem matters. */
typedef enum lh_severity {
	LH_SEVERITY_NOTE = 1,    /**< worth knowing */
	LH_SEVERITY_WARNING = 2, /**< probably wrong */
	LH_SEVERITY_ERROR = 3    /**< wrong */
} lh_severity;

/** One problem. Strings are borrowed from the list; new members are added at the end. */
typedef struct lh_problem {
	lh_severity severity;
	lh_error_code code;   /**< of what the reader refused; LH_OK from the checker */
	const char *rule;     /**< of what the checker found, "LH-0101"; NULL from the reader */
	long line;            /**< where the start tag of the object was read, from 1; 0: not read from a file */
	long column;          /**< byte within the line, from 1; of a table the column's number */
	const char *path;     /**< the object, /dossier/plans/plan[2], or the cell of a table, B7; "" if none */
	const char *id;       /**< the object's id, or NULL */
	const char *field;    /**< the field's name, or NULL */
	const char *text_vi;  /**< what is wrong, and what would be right */
	const char *text_en;  /**< the same in English */
} lh_problem;

/**
 * A list of problems: from the reader in the order of the file, from the checker record by
 * record in canonical order, and of one record in the order of the rules.
 */
typedef struct lh_problems lh_problems;

/** How many problems there are; 0 for NULL. Since 0.1. */
LH_API size_t lh_problems_count(const lh_problems *problems);
/** The problem at @p index (from 0), or NULL. Borrowed from the list. Since 0.1. */
LH_API const lh_problem *lh_problems_get(const lh_problems *problems, size_t index);
/** The problem's text in @p language. Since 0.1. */
LH_API const char *lh_problem_text(const lh_problem *problem, lh_language language);
/** How many problems are at least as severe as @p severity. Since 0.1. */
LH_API size_t lh_problems_count_severity(const lh_problems *problems, lh_severity severity);
/** Free a list; NULL is allowed. Since 0.1. */
LH_API void lh_problems_free(lh_problems *problems);

#ifdef __cplusplus
}
#endif
#endif
