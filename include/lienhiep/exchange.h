/* SPDX-License-Identifier: MIT */
/**
 * @file lienhiep/exchange.h
 * Records from and to tables: CSV, and the rows of a spreadsheet.
 *
 * A table holds records of one class, a row each, under headings. A heading is a field's name
 * ("short_name") or its Vietnamese or English label, in any case, with or without tone marks;
 * `title@en` is a translation. The column `in` ("nằm trong") says which record a record stands in
 * where that is not the dossier. The rows are read and written by the model's rows: there is no
 * list of columns to keep up.
 *
 * Cells. Empty is unset. A date is 27/12/2023, 27-12-2023, 27.12.2023, 12/2023, or as in XML. A
 * number is 1.234,5 in Vietnamese and 1,234.5 in English, with or without the separators of
 * thousands; money may be "40 triệu", "1,5 tỷ đồng", "40 million". A quantity may be ~26, 26+, ?,
 * ≈ 26, ≥ 26. A choice is its name or label, a flag true, có, yes, false, không, no. A reference
 * is an id, or the name of exactly one record, as it is called or as the tables call it. Several
 * references and codes are separated by semicolons or line feeds (ids and codes also by blanks),
 * several texts and labels by line feeds.
 *
 * Threads: an import changes its dossier in lh_import_finish() alone; until then it only belongs
 * to one thread. Writing may run together with other calls that take the dossier as const.
 */
#ifndef LIENHIEP_EXCHANGE_H
#define LIENHIEP_EXCHANGE_H

#include <lienhiep/dossier.h>
#include <lienhiep/encoding.h>
#include <lienhiep/problem.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ------------------------------------------------------------------ */
/* Import                                                              */

/** Tables on their way into a dossier: all of them, or nothing. */
typedef struct lh_import lh_import;

/** What an import did. New members are added at the end. */
typedef struct lh_import_result {
	size_t added;     /**< records that are new */
	size_t changed;   /**< records that were there and say something else now */
	size_t unchanged; /**< records that were there and said all of it already */
	size_t cleared;   /**< values that were there and that an empty cell unset */
} lh_import_result;

/**
 * Begin an import into @p dossier, which is held until lh_import_free().
 * @param language how the numbers in the tables are written
 * @return an import to be freed, or NULL with LH_ERROR_MEMORY or _ARGUMENT. Since 0.1.
 */
LH_API lh_import *lh_import_new(lh_dossier *dossier, lh_language language, lh_error *error);
/** Free an import; NULL is allowed. Since 0.1. */
LH_API void lh_import_free(lh_import *import);

/**
 * Begin a table of records of @p class_number; its first row will be the headings.
 * @param name what problems call the table, such as a sheet's title; NULL: they name the cell alone
 * @return 0, or -1 with LH_ERROR_CLASS or _MEMORY. Since 0.1.
 */
LH_API int lh_import_table(lh_import *import, unsigned class_number, const char *name,
			   lh_error *error);
/**
 * Add a row to the table that was begun last.
 * @param row its number where it comes from, from 1
 * @param cells @p count texts in UTF-8, copied; NULL and blank ones are empty cells
 * @return 0, or -1 with LH_ERROR_ARGUMENT (no table was begun) or _MEMORY. Since 0.1.
 */
LH_API int lh_import_row(lh_import *import, long row, const char *const *cells, size_t count,
			 lh_error *error);

/** How a CSV file is written. Start with `lh_csv_options o = {0};`: RFC 4180 in UTF-8. */
typedef struct lh_csv_options {
	/** Between cells. 0: a comma; in reading, comma, semicolon or tab, as the headings show. */
	char separator;
	lh_encoding encoding; /**< in reading; LH_ENCODING_UNKNOWN: told from the text */
	bool labels;          /**< in writing: for people, as lh_table_new() has it */
	lh_language language; /**< in writing: of numbers, and of labels */
	bool byte_order_mark; /**< in writing: begin with one, by which Excel knows UTF-8 */
} lh_csv_options;

/**
 * Add a table from CSV: RFC 4180, with any line ends. A cell that begins with apostrophes before
 * any of = + - @, a tab or a carriage return loses one of them: lh_csv_write() puts it there.
 * @param data @p size bytes
 * @param name as of lh_import_table()
 * @param options NULL for the defaults
 * @param[out] decoding how the text was decoded; may be NULL
 * @return 0, or -1 with LH_ERROR_VALUE (an encoding that does not fit, a quote that is not closed,
 *         a NUL, with line and column), LH_ERROR_LIMIT, LH_ERROR_CLASS or LH_ERROR_MEMORY; then
 *         no table was added. Since 0.1.
 */
LH_API int lh_import_csv(lh_import *import, unsigned class_number, const void *data, size_t size,
			 const char *name, const lh_csv_options *options, lh_decoding *decoding,
			 lh_error *error);

/**
 * Put all tables into the dossier, or nothing.
 *
 * A row with the id of a record changes that record; one with an id that is new adds a record; one
 * without an id that says nothing else than a record at the same place says already is that
 * record, and otherwise adds one. A record that is added without an id gets a readable one. Rows
 * may refer to each other, to later rows and other tables too. A column that is not there changes
 * nothing; an empty cell unsets. Rows that are empty are passed over.
 *
 * @param[out] result what was done; may be NULL
 * @param[out] problems all that is wrong, LH_DEFAULT_MAX_PROBLEMS at the most, set to a list to be
 *         freed when the tables were refused, else to NULL; may be NULL. In each, `path` is the
 *         cell, such as "B7" or "Members!B7", `line` the line of the CSV file or 0, `column` the
 *         number of the column from 1, `field` the field, and the text has the value and the reason
 * @return 0; or -1 with the first problem, and the dossier is as it was; the import can then only
 *         be freed. Since 0.1.
 */
LH_API int lh_import_finish(lh_import *import, lh_import_result *result, lh_problems **problems,
			    lh_error *error);

/**
 * Set one field as a cell of a table sets it: from 27/12/2023, "40 triệu", a choice's label, the
 * name of a record. NULL or a blank cell unsets. Finding a record by its name takes time with how
 * many there are.
 * @param language how numbers are written
 * @return 0, or -1 with the error, and the field is as it was. Since 0.1.
 */
LH_API int lh_set_cell(lh_object *object, unsigned field, lh_language language, const char *cell,
		       lh_error *error);

/* ------------------------------------------------------------------ */
/* Export                                                              */

/** Records of one class as cells; a copy, which outlives the dossier. */
typedef struct lh_table lh_table;

/**
 * The records of a class, at any depth, in the order of the file, with a column for each field
 * that one of them has, and always for `id` and the required fields; for all of them where there
 * is no record.
 * @param labels whether the table is for people: headings and choices are labels in @p language,
 *         and references names, where only one record has that name; else they are names in the
 *         model, and ids
 * @return a table to be freed, or NULL with LH_ERROR_CLASS or _MEMORY. Since 0.1.
 */
LH_API lh_table *lh_table_new(const lh_dossier *dossier, unsigned class_number,
			      lh_language language, bool labels, lh_error *error);
/** Free a table; NULL is allowed. Since 0.1. */
LH_API void lh_table_free(lh_table *table);
/** How many records there are. Since 0.1. */
LH_API size_t lh_table_row_count(const lh_table *table);
/** How many columns there are. Since 0.1. */
LH_API size_t lh_table_column_count(const lh_table *table);
/** The heading of a column from 0, or NULL. Since 0.1. */
LH_API const char *lh_table_heading(const lh_table *table, size_t column);
/** The field of a column from 0; 0 for the column `in`. Since 0.1. */
LH_API unsigned lh_table_field(const lh_table *table, size_t column);
/** A cell, from 0; NULL if it is empty. Since 0.1. */
LH_API const char *lh_table_cell(const lh_table *table, size_t row, size_t column);

/**
 * The records of a class as CSV, with CRLF as RFC 4180 has it. Cells of text that begin with any
 * of = + - @, a tab or a carriage return, which a spreadsheet would compute, get an apostrophe
 * before them. Read again by lh_import_csv() in the same language, it changes nothing; but letters
 * that only look like Đ are mended then (see lh_decoding), and records that share an id, or refer to
 * one of a wrong class, are refused.
 * @param options NULL for the defaults
 * @param[out] data a buffer to be freed with free(), with a NUL after its end
 * @param[out] size its length without the NUL; may be NULL
 * @return 0, or -1 with LH_ERROR_CLASS or LH_ERROR_MEMORY. Since 0.1.
 */
LH_API int lh_csv_write(const lh_dossier *dossier, unsigned class_number,
			const lh_csv_options *options, char **data, size_t *size, lh_error *error);

#ifdef __cplusplus
}
#endif
#endif
