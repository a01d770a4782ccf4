/* SPDX-License-Identifier: MIT */
/* CSV as RFC 4180 has it. */
#include <string.h>

#include "exchange/csv.h"

bool lh_csv_is_computed(const char *text)
{
	text += strspn(text, "'");
	return *text && strchr("=+-@\t\r", *text);
}

/* Whether a cell, which is not empty, would be read otherwise without quotes. */
static bool needs_quotes(const char *cell, char separator)
{
	size_t length = strlen(cell);
	char special[] = { '"', '\r', '\n', separator, '\0' };

	return strpbrk(cell, special) || strchr(" \t", cell[0]) || strchr(" \t", cell[length - 1]);
}

static void put_cell(struct lh_buffer *file, const char *cell, char separator, bool guard)
{
	bool quotes = needs_quotes(cell, separator);

	if (quotes)
		lh_buffer_put(file, "\"", 1);
	if (guard)
		lh_buffer_put(file, "'", 1);
	for (const char *at = cell; *at;) {
		size_t length = strcspn(at, "\"");

		lh_buffer_put(file, at, length);
		at += length;
		if (*at == '"') {
			lh_buffer_put(file, "\"\"", 2);
			at++;
		}
	}
	if (quotes)
		lh_buffer_put(file, "\"", 1);
}

/* Numbers and dates begin with nothing that would be computed but a sign, which is theirs. */
static bool is_text(unsigned field)
{
	switch (lh_field_type(field)) {
	case LH_TYPE_DATE:
	case LH_TYPE_INTEGER:
	case LH_TYPE_MONEY:
	case LH_TYPE_DECIMAL:
	case LH_TYPE_QUANTITY:
		return false;
	default:
		return true;
	}
}

static void put_rows(struct lh_buffer *file, const lh_table *table, char separator)
{
	size_t columns = lh_table_column_count(table);

	for (size_t i = 0; i < columns; i++) {
		if (i)
			lh_buffer_put(file, &separator, 1);
		put_cell(file, lh_table_heading(table, i), separator, false);
	}
	lh_buffer_put(file, "\r\n", 2);
	for (size_t row = 0; row < lh_table_row_count(table); row++) {
		for (size_t i = 0; i < columns; i++) {
			const char *cell = lh_table_cell(table, row, i);

			if (i)
				lh_buffer_put(file, &separator, 1);
			if (cell)
				put_cell(file, cell, separator,
					 is_text(lh_table_field(table, i)) &&
						 lh_csv_is_computed(cell));
			else if (columns == 1)
				/* An empty line would be none. */
				lh_buffer_put(file, "\"\"", 2);
		}
		lh_buffer_put(file, "\r\n", 2);
	}
}

int lh_csv_write(const lh_dossier *dossier, unsigned class_number, const lh_csv_options *options,
		 char **data, size_t *size, lh_error *error)
{
	static const lh_csv_options defaults = { 0 };
	struct lh_buffer file = { 0 };
	lh_table *table = NULL;
	char separator = ',';

	if (!options)
		options = &defaults;
	if (options->separator)
		separator = options->separator;
	if (!data || !lh_csv_can_separate(separator)) {
		lh_error_clear(error);
		return lh_error_set(error, LH_ERROR_ARGUMENT,
				    "thiếu chỗ chứa kết quả, hoặc dấu ngăn cách không dùng được",
				    "no place for the result, or a separator that will not do");
	}
	*data = NULL;
	table = lh_table_new(dossier, class_number, options->language, options->labels, error);
	if (!table)
		return -1;
	if (options->byte_order_mark)
		lh_buffer_put(&file, "\xEF\xBB\xBF", 3);
	put_rows(&file, table, separator);
	lh_table_free(table);
	lh_buffer_put(&file, "", 1);
	if (file.failed) {
		lh_buffer_destroy(&file);
		return lh_error_set_memory(error);
	}
	*data = file.data;
	if (size)
		*size = file.size - 1;
	return 0;
}
