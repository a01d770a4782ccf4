/* SPDX-License-Identifier: MIT */
/*
 * Calls that mean nothing, row by row: a function, what is wrong with the call, what must come of it, and
 * the arguments. Every row also asserts that no dossier was changed by it.
 *
 *	REFUSED(lh_list_remove, "a place past the end", LH_ERROR_INDEX, (event, LH_EVENT_TOPICS, 9, why));
 *	UNSET(lh_list_get, "NULL", (NULL, LH_EVENT_TOPICS, 0));
 *
 * A function of the library that stands in no row fails complete.c.
 */
#ifndef TESTS_MISUSE_ROWS_H
#define TESTS_MISUSE_ROWS_H

#include <check.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include <lienhiep.h>

#define COUNT_OF(table) (sizeof(table) / sizeof((table)[0]))

/* No UTF-8; and more than any buffer of the library on the stack. */
#define GARBAGE "a\xC3("
#define PAST	SIZE_MAX
extern const char long_text[];

/* What the rows are about, made anew for each group. */
extern lh_dossier *dossier, *other;	       /* in both a plan p, an event e, an organisation o */
extern lh_object *root, *plan, *event, *owner; /* of the first, the last has no child */
extern lh_object *foreign;		       /* the organisation of the other */
extern lh_object *removed;		       /* an event that was */
extern lh_object *nameless;		       /* an organisation without an id */
extern lh_object *citation;
/* Where a row's error goes: full of another call's, and NULL the second time. */
extern lh_error *why;

/* It fails with a code and both texts, and does as much without an error. */
#define REFUSED(function, misuse, code, arguments)                      \
	do {                                                            \
		mark_point();                                           \
		begin_row(#function, misuse, &fresh_error);             \
		see_refusal(DOES_FAIL(function arguments), code);       \
		why = NULL;                                             \
		see(DOES_FAIL(function arguments), "without an error"); \
		end_row();                                              \
	} while (0)

/* It gives what reads as unset. */
#define UNSET(function, misuse, arguments)                              \
	do {                                                            \
		mark_point();                                           \
		begin_row(#function, misuse, &fresh_error);             \
		see(IS_UNSET(function arguments), "should give unset"); \
		end_row();                                              \
	} while (0)

/* It gives something, and what that is says nothing. */
#define HARMLESS(function, misuse, arguments)               \
	do {                                                \
		mark_point();                               \
		begin_row(#function, misuse, &fresh_error); \
		(void)(function arguments);                 \
		end_row();                                  \
	} while (0)

/* Documented to do as a condition has it, which calls it. It may change the dossiers. */
#define HOLDS(function, misuse, condition)                  \
	do {                                                \
		mark_point();                               \
		begin_row(#function, misuse, &fresh_error); \
		(void)(function);                           \
		see(condition, #condition);                 \
		know_dossiers();                            \
	} while (0)

#define DOES_FAIL(value) _Generic((value), int : is_minus_one, default : is_null)(value)
#define IS_UNSET(value)                        \
	_Generic((value), bool                 \
		 : is_zero, int                \
		 : is_zero, unsigned           \
		 : is_zero, long               \
		 : is_zero, unsigned long      \
		 : is_zero, long long          \
		 : is_zero, unsigned long long \
		 : is_zero, lh_date            \
		 : is_no_date, lh_decimal      \
		 : is_no_decimal, lh_quantity  \
		 : is_no_quantity, default     \
		 : is_null)(value)

bool is_minus_one(int value);
bool is_zero(long long value);
bool is_null(const void *value);
bool is_no_date(lh_date date);
bool is_no_decimal(lh_decimal decimal);
bool is_no_quantity(lh_quantity quantity);

extern lh_error fresh_error;

/* Begin a row, which the function is seen in. */
void begin_row(const char *function, const char *misuse, lh_error *error);
void see(bool fine, const char *what);
void see_refusal(bool failed, lh_error_code code);
/* Nothing was changed. */
void end_row(void);
/* What the dossiers hold now is what the next rows must leave as it is. */
void know_dossiers(void);

/* Make what the rows are about; and free it, when no row failed. */
void begin_rows(void);
void end_rows(void);

/* The rows seen so far, with the function of each; those of sweep.c are calls of many kinds. */
size_t seen_count(void);
const char *seen_function(size_t index);

struct group {
	const char *name;
	void (*rows)(void);
};
/* To the one without a name. */
extern const struct group groups[];

void base_rows(void);
void text_rows(void);
void reflection_rows(void);
void record_rows(void);
void value_rows(void);
void accessor_rows(void);
void list_rows(void);
void file_rows(void);
void rule_rows(void);
void review_rows(void);
void plan_rows(void);
void trace_rows(void);
void stop_rows(void);
void paper_rows(void);
void calendar_rows(void);
void import_rows(void);
void export_rows(void);

/* What is tried on every class with every field, by name. */
size_t sweep_count(void);
const char *sweep_function(size_t index);
TCase *sweep_case(void);
TCase *complete_case(void);

#endif
