/* SPDX-License-Identifier: MIT */
/* lienhiep list: the records of a class, as a table or as CSV. */
#include <stdlib.h>
#include <string.h>

#include "list.h"

static const struct option list_options[] = {
	{ "where",
	  0,
	  { "TRƯỜNG=GIÁ_TRỊ", "FIELD=VALUE" },
	  { "chỉ những bản ghi có giá trị ấy; nhiều lần thì phải thỏa tất cả",
	    "only records with that value; of several, all must hold" } },
	{ "columns",
	  0,
	  { "A,B…", "A,B…" },
	  { "những trường cần in, theo thứ tự", "the fields to print, in order" } },
	{ "format",
	  0,
	  { "text|csv", "text|csv" },
	  { "bảng để đọc (mặc định), hoặc CSV với tên và giá trị như trong XML",
	    "a table to read (if unsaid), or CSV with names and values as in XML" } },
	{ .name = NULL }
};

/* How many columns a list has unless they are named. */
enum { DEFAULT_COLUMNS = 7, FEW_COLUMNS = 3 };

void list_free(struct list *list)
{
	for (size_t i = 0; i < list->condition_count; i++)
		free(list->conditions[i].value);
	free(list->conditions);
	free(list->columns);
	free(list->records);
}

/* ------------------------------------------------------------------ */
/* What is asked for                                                   */

/* The field of a class, or CALLED; 0 after saying that there is none. */
static unsigned find_column(const struct tool *tool, unsigned class_number, const char *word)
{
	return strcmp(word, "called") == 0 ? CALLED
					   : find_field(tool, class_number, word, "called");
}

static bool read_columns(const struct tool *tool, struct list *list, const char *names)
{
	list->columns = take(calloc(strlen(names) + 1, sizeof(*list->columns)));
	for (const char *from = names;; from++) {
		size_t length = strcspn(from, ",");
		char *name = take(strndup(from, length));
		unsigned column = find_column(tool, list->class_number, name);

		free(name);
		if (!column)
			return false;
		list->columns[list->column_count++] = column;
		from += length;
		if (!*from)
			return true;
	}
}

static void add_default(struct list *list, unsigned field)
{
	/* Personal data are printed when they are asked for. */
	if (lh_field_is_personal(field))
		return;
	for (size_t i = 0; i < list->column_count; i++)
		if (list->columns[i] == field)
			return;
	if (list->column_count < DEFAULT_COLUMNS - 1)
		list->columns[list->column_count++] = field;
}

/*
 * The id; what every complete record has, then what says most in little room: choices, dates,
 * numbers, and texts where there is little else; and last, because it may be long, what the
 * record is called.
 */
static void choose_columns(struct list *list)
{
	static const lh_type telling[] = { LH_TYPE_CHOICE,  LH_TYPE_DATE,    LH_TYPE_QUANTITY,
					   LH_TYPE_DECIMAL, LH_TYPE_INTEGER, LH_TYPE_MONEY,
					   LH_TYPE_FLAG,    LH_TYPE_CODE,    LH_TYPE_TEXT };
	unsigned class_number = list->class_number, field = 0;

	list->columns = take(calloc(DEFAULT_COLUMNS, sizeof(*list->columns)));
	for (unsigned i = 0; (field = lh_class_field_at(class_number, i)); i++)
		if (field == LH_RECORD_ID ||
		    (lh_field_is_required(field) && lh_field_is_attribute(field)))
			add_default(list, field);
	for (size_t t = 0; t < sizeof(telling) / sizeof(telling[0]); t++)
		for (unsigned i = 0; (field = lh_class_field_at(class_number, i)); i++)
			if (lh_field_type(field) == telling[t] && lh_field_class(field) &&
			    (telling[t] != LH_TYPE_TEXT || list->column_count < FEW_COLUMNS))
				add_default(list, field);
	list->columns[list->column_count++] = CALLED;
}

static bool read_condition(const struct tool *tool, struct list *list, const char *text)
{
	struct condition *condition = &list->conditions[list->condition_count];
	size_t length = strcspn(text, "=");
	char *name = NULL;

	if (!text[length]) {
		complain(tool, "«--where %s»: cần có dạng TRƯỜNG=GIÁ_TRỊ",
			 "\"--where %s\": the form is FIELD=VALUE", text);
		return false;
	}
	name = take(strndup(text, length));
	condition->field = find_column(tool, list->class_number, name);
	free(name);
	return condition->field && condition_read(tool, list, text + length + 1);
}

static bool read_arguments(const struct tool *tool, struct list *list, const struct args *args)
{
	const char *columns = args_value(args, "columns"), *format = args_value(args, "format");

	if (format && strcmp(format, "csv") != 0 && strcmp(format, "text") != 0) {
		complain(tool, "không có dạng «%s»: chỉ có text và csv",
			 "there is no format \"%s\": only text and csv", format);
		return false;
	}
	list->csv = format && strcmp(format, "csv") == 0;
	list->class_number = find_class(tool, args->operands[1]);
	if (!list->class_number)
		return false;
	list->conditions = take(calloc(args->given_count + 1, sizeof(*list->conditions)));
	for (size_t i = 0; i < args->given_count; i++)
		if (strcmp(args->given[i].option->name, "where") == 0 &&
		    !read_condition(tool, list, args->given[i].value))
			return false;
	if (columns)
		return read_columns(tool, list, columns);
	choose_columns(list);
	return true;
}

/* ------------------------------------------------------------------ */
/* Finding the records                                                 */

static void add_record(struct list *list, const lh_object *object)
{
	if (list->record_count == list->record_room) {
		list->record_room = list->record_room ? list->record_room * 2 : 64;
		list->records = take(
			reallocarray(list->records, list->record_room, sizeof(*list->records)));
	}
	list->records[list->record_count++] = object;
}

/* Collect what is asked for, in the order of the file, at any depth. */
static void collect(struct list *list, const lh_object *object)
{
	unsigned class_number = lh_object_class(object), field = 0;

	if (class_number == list->class_number && conditions_hold(list, object))
		add_record(list, object);
	for (unsigned i = 0; (field = lh_class_field_at(class_number, i)); i++)
		for (size_t j = 0;
		     lh_field_type(field) == LH_TYPE_CHILDREN && j < lh_list_count(object, field);
		     j++)
			collect(list, lh_list_get(object, field, j));
}

/* ------------------------------------------------------------------ */
/* Printing                                                            */

static const char *column_name(unsigned column)
{
	return column == CALLED ? "called" : lh_field_name(column);
}

/* What stands in a cell: the field's form in XML, of children how many there are. */
static char *format_cell(const lh_object *object, unsigned column)
{
	char buffer[1024], *text = NULL;

	if (column == CALLED)
		return format_text("%s", lh_object_name(object, buffer, sizeof(buffer)));
	if (!lh_has(object, column))
		return format_text("%s", "");
	if (lh_field_type(column) == LH_TYPE_CHILDREN)
		return format_text("%zu", lh_list_count(object, column));
	text = take(lh_format_field(object, column));
	return text;
}

/* A field of RFC 4180: in quotes where something in it would end it. */
static void put_csv_field(const char *text)
{
	if (!strpbrk(text, ",\"\r\n")) {
		fputs(text, stdout);
		return;
	}
	putchar('"');
	for (; *text; text++) {
		if (*text == '"')
			putchar('"');
		putchar(*text);
	}
	putchar('"');
}

static void put_csv(const struct list *list)
{
	for (size_t j = 0; j < list->column_count; j++)
		printf("%s%s", j ? "," : "", column_name(list->columns[j]));
	fputs("\r\n", stdout);
	for (size_t i = 0; i < list->record_count; i++) {
		for (size_t j = 0; j < list->column_count; j++) {
			char *text = format_cell(list->records[i], list->columns[j]);

			if (j)
				putchar(',');
			put_csv_field(text);
			free(text);
		}
		fputs("\r\n", stdout);
	}
}

static bool is_number(unsigned column)
{
	lh_type type = lh_field_type(column);

	return type == LH_TYPE_INTEGER || type == LH_TYPE_MONEY || type == LH_TYPE_DECIMAL ||
	       type == LH_TYPE_QUANTITY || type == LH_TYPE_CHILDREN;
}

/* The items of a field of texts or labels on one line. */
static char *format_items(const lh_object *object, unsigned field)
{
	char *text = format_text("%s", "");

	for (size_t i = 0; i < lh_list_count(object, field); i++)
		text = append_text(text, "%s%s", i ? "; " : "", lh_list_get_text(object, field, i));
	return text;
}

static const char *heading_of(const struct tool *tool, unsigned column)
{
	return column == CALLED ? in(tool, "Tên gọi", "Called")
				: lh_field_label(column, tool->language);
}

/* What a field holds, as people read it. */
static char *format_value(const struct tool *tool, const lh_object *object, unsigned field)
{
	lh_language language = tool->language;

	switch (lh_field_type(field)) {
	case LH_TYPE_CHOICE:
		return format_text(
			"%s", lh_field_choice_label(field, lh_get_choice(object, field), language));
	case LH_TYPE_DATE:
		return format_date(tool, lh_get_date(object, field));
	case LH_TYPE_INTEGER:
	case LH_TYPE_MONEY:
		return format_number(tool, (lh_decimal){ lh_get_integer(object, field), 0 });
	case LH_TYPE_DECIMAL:
		return format_number(tool, lh_get_decimal(object, field));
	case LH_TYPE_QUANTITY:
		return format_quantity(tool, lh_get_quantity(object, field));
	case LH_TYPE_FLAG:
		return format_text("%s", lh_get_flag(object, field) ? in(tool, "có", "yes")
								    : in(tool, "không", "no"));
	case LH_TYPE_TEXTS:
	case LH_TYPE_LABELS:
		return format_items(object, field);
	default:
		return format_cell(object, field);
	}
}

/* A cell of the table, of the row of headings if there is no object. */
static char *format_table_cell(const struct tool *tool, const lh_object *object, unsigned column)
{
	char *text = NULL, *clean = NULL;

	if (!object)
		return format_text("%s", heading_of(tool, column));
	text = column != CALLED && lh_has(object, column) ? format_value(tool, object, column)
							  : format_cell(object, column);
	clean = clean_text(text);
	free(text);
	return clean;
}

/* A row, with no blanks after what stands last in it. */
static void put_row(const struct tool *tool, const struct list *list, const lh_object *object,
		    const size_t *widths)
{
	size_t blanks = 0;

	for (size_t j = 0; j < list->column_count; j++) {
		char *text = format_table_cell(tool, object, list->columns[j]);
		size_t own = lh_text_width(text), rest = widths[j] > own ? widths[j] - own : 0;
		bool right = is_number(list->columns[j]);

		if (*text) {
			put_blanks(blanks + (right ? rest : 0));
			fputs(text, stdout);
			blanks = right ? 0 : rest;
		} else {
			blanks += rest;
		}
		blanks += 2;
		free(text);
	}
	putchar('\n');
}

static void put_table(const struct tool *tool, const struct list *list)
{
	size_t *widths = take(calloc(list->column_count, sizeof(*widths)));

	for (size_t j = 0; j < list->column_count; j++)
		for (size_t i = 0; i <= list->record_count; i++) {
			const lh_object *object = i ? list->records[i - 1] : NULL;
			char *text = format_table_cell(tool, object, list->columns[j]);
			size_t width = lh_text_width(text);

			widths[j] = width > widths[j] ? width : widths[j];
			free(text);
		}
	put_style(tool, BOLD);
	put_row(tool, list, NULL, widths);
	put_style(tool, PLAIN);
	for (size_t i = 0; i < list->record_count; i++)
		put_row(tool, list, list->records[i], widths);
	free(widths);
}

static int list_run(const struct tool *tool, const struct args *args)
{
	struct list list = { 0 };
	lh_dossier *dossier = NULL;
	int status = EXIT_FAILED;

	if (read_arguments(tool, &list, args) && (dossier = open_input(tool, args->operands[0]))) {
		status = EXIT_FINE;
		collect(&list, lh_dossier_object(dossier));
		if (list.csv)
			put_csv(&list);
		else
			put_table(tool, &list);
	}
	list_free(&list);
	lh_dossier_unref(dossier);
	return status;
}

const struct command list_command = {
	.name = "list",
	.operands = { "TỆP LỚP", "FILE CLASS" },
	.least = 2,
	.most = 2,
	.summary = { "liệt kê bản ghi của một lớp", "list the records of a class" },
	.help = { "LỚP là tên lớp, số ít hay số nhiều: event, plans, stages… TRƯỜNG là tên "
		  "trường của lớp, hoặc «called»: cách gọi bản ghi. GIÁ_TRỊ so như trong XML; "
		  "chữ thì tìm không phân biệt dấu và hoa thường; ngày thì khớp khi nằm gọn "
		  "trong GIÁ_TRỊ; để trống GIÁ_TRỊ nghĩa là trường không có giá trị.",
		  "CLASS is a class's name in the singular or plural: event, plans, stages … "
		  "FIELD is a field of the class, or \"called\": what people call the record. "
		  "VALUE is compared as in XML; texts that contain it match, marks and case "
		  "aside; a date matches when it lies within VALUE; an empty VALUE means that "
		  "the field is unset." },
	.options = list_options,
	.run = list_run,
};
