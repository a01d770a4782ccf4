/* SPDX-License-Identifier: MIT */
/* The reference of the model, for people. */
#include <stdio.h>

#include "print/print.h"

/* Text in a cell of a table. */
static void print_cell(const char *text)
{
	for (; *text; text++) {
		if (*text == '|' || *text == '<')
			putchar('\\');
		putchar(*text);
	}
}

static void print_targets(uint64_t to)
{
	const char *separator = " → ";

	if (to == TO_ANY) {
		printf(" → any");
		return;
	}
	for (unsigned i = 1; to && i <= lh_class_count(); i++)
		if (to >> i & 1) {
			printf("%s[%s](#%s)", separator, lh_class_name(i), lh_class_name(i));
			separator = ", ";
		}
}

static void print_field(const struct lh_field *row)
{
	printf("| `%s`%s | %s", row->name, row->flags & FIELD_REQUIRED ? " \\*" : "",
	       lh_type_name(row->type));
	print_targets(row->to);
	printf(" | **");
	print_cell(row->label_vi);
	printf("** %s", row->flags & FIELD_PERSONAL ? "(dữ liệu cá nhân) " : "");
	print_cell(row->description_vi);
	printf(" | **");
	print_cell(row->label_en);
	printf("** %s", row->flags & FIELD_PERSONAL ? "(personal) " : "");
	print_cell(row->description_en);
	printf(" |\n");
}

static void print_choices(const struct lh_field *row)
{
	printf("\n`%s`:\n\n| value | Tiếng Việt | English |\n|---|---|---|\n", row->name);
	for (const struct lh_choice *it = row->choices; it->number; it++) {
		printf("| `%s` | **%s** ", it->name, it->label_vi);
		print_cell(it->description_vi);
		printf(" | **%s** ", it->label_en);
		print_cell(it->description_en);
		printf(" |\n");
	}
}

static void print_class(const struct lh_class *class)
{
	printf("\n## %s\n\n**%s**, *%s*. %s %s\n\n", class->number ? class->name : "Every record",
	       class->label_vi, class->label_en, class->description_vi, class->description_en);
	printf("| field | type | Tiếng Việt | English |\n|---|---|---|---|\n");
	for (unsigned i = 0; i < class->field_count; i++)
		print_field(&class->fields[i]);
	for (unsigned i = 0; i < class->field_count; i++)
		if (class->fields[i].type == LH_TYPE_CHOICE)
			print_choices(&class->fields[i]);
}

void lh_print_reference(void)
{
	printf("<!-- Printed by print-model from the rows in lib/model/: change those, then `make print`. -->\n"
	       "# The model\n\n"
	       "Every class, field and value of a dossier. A star marks what a complete record has: "
	       "the checker reports its absence, the reader does not.\n\n"
	       "Mọi lớp, trường và giá trị của một hồ sơ. Dấu sao đánh dấu những gì một bản ghi đầy đủ "
	       "phải có: bộ kiểm tra báo khi thiếu, bộ đọc thì không.\n");
	for (unsigned i = 0; i <= lh_class_count(); i++)
		print_class(lh_class_row(i));
}
