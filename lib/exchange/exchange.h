/* SPDX-License-Identifier: MIT */
/*
 * Tables in and out. A column stands for a field, a translation of it, or the
 * record that a record stands in; which column and which cell means what is
 * told by the rows of the model alone.
 */
#ifndef LH_EXCHANGE_EXCHANGE_H
#define LH_EXCHANGE_EXCHANGE_H

#include <lienhiep/exchange.h>

#include "base/array.h"
#include "base/buffer.h"
#include "base/error.h"
#include "base/memory.h"
#include "base/problem.h"
#include "base/text.h"
#include "dossier/draft.h"
#include "dossier/store.h"

/* ------------------------------------------------------------------ */
/* Columns (column.c)                                                  */

enum column_kind {
	COLUMN_PASSED_OVER = 0, /* without a heading: nothing may stand below */
	COLUMN_FIELD = 1,
	COLUMN_IN = 2,	   /* the record that a record stands in */
	COLUMN_UNKNOWN = 3 /* with a heading that was complained of */
};

struct column {
	enum column_kind kind;
	unsigned field;
	char language[8]; /* of a translation; "" for the value itself */
};

/* What the column of owners is called: a name in model's style, and labels. */
extern const char lh_column_in[];
const char *lh_column_in_label(lh_language language);

/*
 * What a heading means in tables of a class. LH_OK, LH_ERROR_NAME (nothing: @near, if that is
 * wanted, is the nearest that would, or NULL) or LH_ERROR_MEMORY. The rows are such that no heading
 * means two columns.
 */
lh_error_code lh_column_read(struct column *column, unsigned class_number, const char *heading,
			     const char **near);

/* ------------------------------------------------------------------ */
/* Cells (cell.c, number.c)                                            */

/*
 * A text without marks, in small letters, - and _ as blanks: how words are compared. NULL with an
 * error: not UTF-8, or no memory.
 */
char *lh_word_fold(const char *text, lh_error *error);

/*
 * The XML form of a cell of any type but references, to be freed with lh_free().
 * LH_OK; LH_ERROR_VALUE with @expected set: what would be right; or LH_ERROR_MEMORY. What is text,
 * or a form already, is left for the store to judge.
 */
struct expected {
	const char *vi, *en;
};
lh_error_code lh_cell_read(unsigned field, lh_language language, const char *cell, char **form,
			   struct expected *expected);

/*
 * Read a number as @language writes it from a folded text; @form has its XML form. False: it is
 * none.
 */
bool lh_number_read(const char **at, lh_language language, char form[48]);
/* The whole VND of a folded text such as "1,5 ty dong". LH_OK, LH_ERROR_VALUE or _OVERFLOW. */
lh_error_code lh_money_read(const char *folded, lh_language language, int64_t *value);

/*
 * The cell of a field: its XML form, with numbers, and with @labels choices and dates, as
 * @language writes them; to be freed with lh_free(). NULL: unset, or no memory.
 */
char *lh_cell_format(const lh_object *object, unsigned field, lh_language language, bool labels);
/* A field's translations as a cell, where there are any, NULL: no memory; and whether there are. */
char *lh_translation_format(const lh_object *object, unsigned field, const char *language);
bool lh_translation_exists(const lh_object *object, unsigned field, const char *language);
/* The next item of a cell with several, trimmed; false at its end. A blank item has length 0. */
bool lh_cell_next(const char **at, const char *separators, const char **item, size_t *length);

/*
 * Give the items that a draft has in a list of texts or labels what stands at the same items of
 * a record: translations, and what is foreign. An item of the record serves once. LH_OK or
 * LH_ERROR_MEMORY (items.c).
 */
lh_error_code lh_items_keep(lh_object *draft, const lh_object *record, unsigned field);

/* ------------------------------------------------------------------ */
/* What records are called (name-index.c)                                   */

/* Records by their names. */
struct lh_name_index {
	struct lh_name_entry {
		char *folded, *name;
		lh_object *object;
		size_t order; /* in which it was added */
	} *entries;
	size_t count, capacity;
	bool sorted;
};

/* Add all that a record is called. False: no memory. */
bool lh_name_index_add(struct lh_name_index *names, lh_object *object);
/* Add what a record will be called by a draft that has some of its fields. */
bool lh_name_index_add_draft(struct lh_name_index *names, const lh_object *draft,
			     lh_object *object);
void lh_name_index_free(struct lh_name_index *names);
/* What a name means: the records of some classes, a bit for each, which are called just so. */
struct lh_found {
	lh_object *first, *second; /* NULL: there is none, and only one */
	const char *near;	   /* a name that differs in marks or case alone, or NULL */
};
/* LH_OK or LH_ERROR_MEMORY. */
lh_error_code lh_name_index_find(struct lh_name_index *names, uint64_t classes, const char *text,
				 struct lh_found *found);

/* ------------------------------------------------------------------ */
/* Imports (import.c, problem.c)                                       */

struct table {
	unsigned class_number;
	uint64_t owners; /* a bit for each class that holds records of it */
	char *name;
	size_t column_count; /* 0: no headings yet */
	struct column *columns;
	char **headings;
};

struct row {
	size_t table;
	long number, line;
	size_t count;	   /* of cells */
	char **cells;	   /* NULL: empty; all in one piece */
	lh_object *target; /* the record that it is about; NULL: a new one */
	lh_object *draft;  /* what it says; NULL: nothing new */
	lh_object *owner;  /* what a new record stands in, and in which field */
	unsigned container;
	bool wrong;   /* it has a problem */
	bool placed;  /* the draft is a record now */
	bool renamed; /* it gave the dossier another id */
};

/* Where a problem is, so that they can be told in the order of the tables. */
struct place {
	size_t table, column;
	long row;
	size_t index; /* among the problems as they were found */
};

struct lh_import {
	lh_dossier *dossier;
	lh_language language;
	struct table *tables;
	size_t table_count, table_capacity;
	struct row *rows;
	size_t row_count, row_capacity;
	char *dossier_id; /* what the dossier itself will have for an id; NULL: what it has */
	struct lh_name_index names;
	bool names_filled;
	size_t names_rows;     /* how many rows it knows too */
	lh_problems *problems; /* as they are found: step by step */
	struct place *places;  /* where each is */
	size_t place_count, place_capacity;
	lh_error first; /* LH_OK: nothing is wrong so far; or that memory ran out */
	bool finished;
};

/* Add a row whose line in its file is known, or 0. */
int lh_import_add_row(lh_import *import, long number, long line, const char *const *cells,
		      size_t count, lh_error *error);

/* Forget the table begun last, with its rows and what is wrong with its headings. */
void lh_import_drop_table(lh_import *import);

/* Whether the table begun last has its headings. */
bool lh_import_has_headings(const lh_import *import);

/*
 * Note what is wrong at a cell of a row, or with SIZE_MAX at the row; the place and the value are
 * put before the text. When memory runs out, that is what lh_import_finish() will say.
 */
void lh_import_problem(lh_import *import, struct row *row, size_t column, lh_error_code code,
		       const char *vi, const char *en, ...)
	__attribute__((format(printf, 5, 7), format(printf, 6, 7)));
/* The same with a reason that is an error of the library's; always false. */
bool lh_import_refuse(lh_import *import, struct row *row, size_t column, const lh_error *reason);
/* The same where the store refused the form of a field; always false. */
bool lh_import_refuse_form(lh_import *import, struct row *row, size_t column, unsigned field,
			   lh_error_code code);
/* Put the problems into the order of the tables, and tell the first. False: no memory. */
bool lh_import_sort_problems(lh_import *import, lh_error *first);
/* Note that memory ran out. */
void lh_import_no_memory(lh_import *import);
/* Whether to go on: memory is left, and there is room for problems. */
bool lh_import_goes_on(const lh_import *import);

/* How many bytes of a cell or a heading a message shows: whole characters, 60 bytes at most. */
int lh_cell_shown(const char *text);

/* The cell of a row if there is one that is not empty, else NULL. */
const char *lh_row_cell(const struct row *row, size_t column);
/* The field that a row says something about in a column, if only that it is empty; 0: in none. */
unsigned lh_row_field(const struct row *row, const struct table *table, size_t column);

/* ------------------------------------------------------------------ */
/* The steps of lh_import_finish(), each over all rows                 */

/* A draft of each row, references aside; which record a row with an id is about (draft.c). */
void lh_import_draft(lh_import *import);
/* Which of the other rows say what a record says already (match.c). */
void lh_import_match(lh_import *import);
/*
 * Ids for new records that have none yet; those that are only called by what they refer to can
 * wait (draft.c).
 */
void lh_import_name(lh_import *import, bool all);
/* Owners and references (relate.c). */
void lh_import_relate(lh_import *import);
/* All of it into the dossier; 0, or -1 and nothing (commit.c). */
int lh_import_commit(lh_import *import, lh_import_result *result);

/*
 * The ids that a cell of references means, each with a blank after it, to be freed with lh_free();
 * NULL if it means none, with an error that is set where that is wrong. @quiet: new records are
 * not known by their names.
 */
char *lh_references_read(lh_import *import, unsigned field, const char *cell, bool quiet,
			 lh_error *error);
/*
 * Set the references and the owner of a row's draft. @quiet: note no problems, and look only at
 * what the dossier has. False: not all of them were found.
 */
bool lh_row_relate(lh_import *import, struct row *row, bool quiet);

#endif
