/* SPDX-License-Identifier: MIT */
/* CSV, cell by cell from libcsv. */
#include <string.h>

#include <csv.h>

#include "exchange/csv.h"

bool lh_csv_can_separate(char separator)
{
	return separator && strchr(",;\t|:!~^", separator);
}

/* What libcsv calls back into. */
struct reading {
	lh_import *import;
	char **cells;
	size_t count, capacity;
	long number;	   /* of the row at hand, as a spreadsheet counts */
	long line;	   /* where it begins */
	long lines;	   /* how many line ends it holds */
	bool after_return; /* a line feed now ends the same line */
	lh_error *error;
	bool failed;
};

static void fail(struct reading *reading)
{
	lh_error_set_memory(reading->error);
	reading->failed = true;
}

/* Line ends in a cell: CRLF is one. */
static long count_lines(const char *text, size_t length)
{
	long lines = 0;

	for (size_t i = 0; i < length; i++)
		lines += text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n');
	return lines;
}

static void add_cell(void *data, size_t length, void *user)
{
	struct reading *reading = user;
	char *copy = NULL, *text = data, **cells = NULL;

	reading->after_return = false;
	if (reading->failed)
		return;
	cells = lh_reserve(reading->cells, reading->count, &reading->capacity, sizeof(*cells));
	if (!cells) {
		fail(reading);
		return;
	}
	reading->cells = cells;
	reading->lines += count_lines(text, length);
	if (*text == '\'' && lh_csv_is_computed(text)) {
		text++;
		length--;
	}
	copy = lh_malloc(length + 1);
	if (!copy) {
		fail(reading);
		return;
	}
	memcpy(copy, text, length);
	copy[length] = '\0';
	reading->cells[reading->count++] = copy;
}

static void clear_cells(struct reading *reading)
{
	while (reading->count)
		lh_free(reading->cells[--reading->count]);
}

/* A row ends at a character, or with -1 at the end of the text. */
static void end_row(int end, void *user)
{
	struct reading *reading = user;

	if (end == '\n' && reading->after_return) {
		reading->after_return = false;
		return;
	}
	if (!reading->failed &&
	    lh_import_add_row(reading->import, reading->number, reading->line,
			      (const char *const *)reading->cells, reading->count, reading->error))
		reading->failed = true;
	clear_cells(reading);
	reading->number++;
	reading->line += reading->lines + 1;
	reading->lines = 0;
	reading->after_return = end == '\r';
}

/* ------------------------------------------------------------------ */

/* How well a sign between cells suits a line of headings. */
struct trial {
	unsigned class_number;
	size_t known, cells;
	bool no_memory;
	bool ended; /* the line did: one sign's quotes are not another's */
};

static void try_heading(void *data, size_t length, void *user)
{
	struct trial *trial = user;
	struct column column;
	lh_error_code code = LH_OK;

	if (trial->ended)
		return;
	trial->cells++;
	if (!length)
		return;
	code = lh_column_read(&column, trial->class_number, data, NULL);
	trial->known += code == LH_OK;
	trial->no_memory = trial->no_memory || code == LH_ERROR_MEMORY;
}

static void end_trial(int end, void *user)
{
	struct trial *trial = user;

	(void)end;
	trial->ended = true;
}

static void start(struct csv_parser *parser, unsigned char options, char separator)
{
	/* It fails for want of a parser only. */
	csv_init(parser, options);
	csv_set_realloc_func(parser, lh_realloc);
	csv_set_free_func(parser, lh_free);
	csv_set_blk_size(parser, 4096);
	csv_set_delim(parser, (unsigned char)separator);
}

/* The length of the first line; line ends in quotes do not count. */
static size_t first_line(const char *text)
{
	bool quoted = false;
	size_t length = 0;

	for (; text[length] && (quoted || !strchr("\r\n", text[length])); length++)
		quoted = quoted != (text[length] == '"');
	return length;
}

/*
 * The sign with which most headings are known; where that does not tell, the one that
 * stands there most often. '\0': no memory.
 */
static char guess_separator(const char *text, unsigned class_number)
{
	static const char signs[] = ",;\t";
	const size_t length = first_line(text);
	struct trial best = { 0 };
	char separator = signs[0];

	for (const char *sign = signs; *sign; sign++) {
		struct trial trial = { .class_number = class_number };
		struct csv_parser parser;

		start(&parser, CSV_APPEND_NULL, *sign);
		/* Nothing else stops it, and csv_fini() clears the reason. */
		if (csv_parse(&parser, text, length, try_heading, end_trial, &trial) < length)
			trial.no_memory = true;
		csv_fini(&parser, try_heading, end_trial, &trial);
		csv_free(&parser);
		if (trial.no_memory)
			return '\0';
		if (trial.known > best.known ||
		    (trial.known == best.known && trial.cells > best.cells)) {
			best = trial;
			separator = *sign;
		}
	}
	return separator;
}

/* A line "sep=;" before all others, by which Excel is told. */
static const char *take_separator(const char *text, char *separator, struct reading *reading)
{
	if (strncmp(text, "sep=", 4) != 0 || !lh_csv_can_separate(text[4]) || !text[5] ||
	    !strchr("\r\n", text[5]))
		return text;
	if (!*separator)
		*separator = text[4];
	text += 5;
	text += strncmp(text, "\r\n", 2) == 0 ? 2 : 1;
	reading->number++;
	reading->line++;
	return text;
}

/* Where in its line the text stands that was not understood. */
static void set_place(lh_error *error, const char *text, size_t offset, long first_line)
{
	size_t start = 0;

	error->line = first_line + count_lines(text, offset);
	for (size_t i = 0; i < offset; i++)
		if (text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n'))
			start = i + 1;
	error->column = (long)(offset - start) + 1;
}

static int refuse_nul(lh_error *error, const char *text, size_t offset)
{
	lh_error_set(error, LH_ERROR_VALUE, "có ký tự NUL: tệp không phải CSV, hoặc ở bảng mã khác",
		     "there is a NUL: the file is no CSV, or in another encoding");
	set_place(error, text, offset, 1);
	return -1;
}

static int refuse_quote(lh_error *error, const char *text, size_t offset, long first_line)
{
	lh_error_set(error, LH_ERROR_VALUE,
		     "dấu \" ở giữa ô: cả ô phải nằm trong dấu \", và mỗi dấu \" trong ô viết đôi",
		     "a \" within a cell: the whole cell should stand in quotes, and each \" in it "
		     "be doubled");
	set_place(error, text, offset, first_line);
	return -1;
}

static int refuse_end(lh_error *error, long line)
{
	lh_error_set(error, LH_ERROR_VALUE, "dòng bắt đầu ở đây có ô mở bằng dấu \" mà không đóng",
		     "the row that begins here has a cell with a \" that is not closed");
	error->line = line;
	error->column = 1;
	return -1;
}

static int parse(struct csv_parser *parser, const char *text, struct reading *reading)
{
	size_t length = strlen(text), done = 0;
	long first_line = reading->line;

	done = csv_parse(parser, text, length, add_cell, end_row, reading);
	if (reading->failed)
		return -1;
	if (done < length)
		return csv_error(parser) == CSV_EPARSE
			       ? refuse_quote(reading->error, text, done, first_line)
			       : lh_error_set_memory(reading->error);
	/* It allocates nothing: that is all that can be wrong. */
	if (csv_fini(parser, add_cell, end_row, reading))
		return refuse_end(reading->error, reading->line);
	return reading->failed ? -1 : 0;
}

static int read_text(lh_import *import, unsigned class_number, const char *text, char separator,
		     lh_error *error)
{
	struct csv_parser parser;
	struct reading reading = { .import = import, .number = 1, .line = 1, .error = error };
	int result = 0;

	text = take_separator(text, &separator, &reading);
	if (!separator)
		separator = guess_separator(text, class_number);
	if (!separator)
		return lh_error_set_memory(error);
	start(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL | CSV_APPEND_NULL, separator);
	result = parse(&parser, text, &reading);
	clear_cells(&reading);
	lh_free(reading.cells);
	csv_free(&parser);
	return result;
}

static int read_data(lh_import *import, unsigned class_number, const void *data, size_t size,
		     const lh_csv_options *options, lh_decoding *decoding, lh_error *error)
{
	size_t length = 0;
	char *text = lh_text_decode(data, size, options->encoding, &length, decoding, error);
	int result = -1;

	if (!text)
		return -1;
	if (strlen(text) < length)
		result = refuse_nul(error, text, strlen(text));
	else
		result = read_text(import, class_number, text, options->separator, error);
	lh_free(text);
	return result;
}

int lh_import_csv(lh_import *import, unsigned class_number, const void *data, size_t size,
		  const char *name, const lh_csv_options *options, lh_decoding *decoding,
		  lh_error *error)
{
	static const lh_csv_options defaults = { 0 };
	lh_error ignored;
	int result = -1;

	if (!options)
		options = &defaults;
	if (!error)
		error = &ignored;
	if (options->separator && !lh_csv_can_separate(options->separator)) {
		lh_error_clear(error);
		return lh_error_set(error, LH_ERROR_ARGUMENT, "dấu ngăn cách không dùng được",
				    "a separator that will not do");
	}
	if (lh_import_table(import, class_number, name, error))
		return -1;
	result = read_data(import, class_number, data, size, options, decoding, error);
	if (!result && !lh_import_has_headings(import))
		result = lh_error_set(error, LH_ERROR_VALUE, "bảng trống: thiếu dòng tiêu đề",
				      "the table is empty: there is no line of headings");
	/* Not half of it. */
	if (result)
		lh_import_drop_table(import);
	return result;
}
