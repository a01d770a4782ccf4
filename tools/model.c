/* SPDX-License-Identifier: MIT */
/* lienhiep model: the vocabulary at the terminal. */
#include <stdlib.h>
#include <string.h>

#include "tool.h"

/* A word, its label, and what it means: in columns, the meaning broken where the line ends. */
struct entry {
	size_t indent, width, label_width;
};

static void put_entry(const struct tool *tool, const struct entry *entry, const char *word,
		      const char *label, const char *meaning)
{
	size_t column = entry->indent + entry->width + 2 + entry->label_width + 2;

	put_blanks(entry->indent);
	put_left(word, entry->width);
	put_blanks(2);
	put_left(label, entry->label_width);
	put_blanks(2);
	put_wrapped(tool, column, meaning);
}

static void grow(size_t *width, const char *text)
{
	size_t own = lh_text_width(text);

	*width = own > *width ? own : *width;
}

static void put_heading(const struct tool *tool, const char *text)
{
	put_style(tool, BOLD);
	fputs(text, stdout);
	put_style(tool, PLAIN);
}

static void put_classes(const struct tool *tool)
{
	lh_language language = tool->language;
	struct entry entry = { 0 };

	for (unsigned i = 1; i <= lh_class_count(); i++) {
		grow(&entry.width, lh_class_name(i));
		grow(&entry.label_width, lh_class_label(i, language));
	}
	for (unsigned i = 1; i <= lh_class_count(); i++)
		put_entry(tool, &entry, lh_class_name(i), lh_class_label(i, language),
			  lh_class_description(i, language));
}

static const char *type_name(const struct tool *tool, lh_type type)
{
	static const char *const vietnamese[] = {
		[LH_TYPE_ID] = "id",
		[LH_TYPE_TEXT] = "dòng chữ",
		[LH_TYPE_PROSE] = "đoạn văn",
		[LH_TYPE_LABEL] = "dòng chữ có bản dịch",
		[LH_TYPE_DATE] = "ngày",
		[LH_TYPE_INTEGER] = "số nguyên",
		[LH_TYPE_MONEY] = "số tiền",
		[LH_TYPE_DECIMAL] = "số thập phân",
		[LH_TYPE_QUANTITY] = "số lượng",
		[LH_TYPE_FLAG] = "có hoặc không",
		[LH_TYPE_CHOICE] = "lựa chọn",
		[LH_TYPE_CODE] = "mã",
		[LH_TYPE_CODES] = "nhiều mã",
		[LH_TYPE_REF] = "tham chiếu",
		[LH_TYPE_REFS] = "nhiều tham chiếu",
		[LH_TYPE_TEXTS] = "nhiều dòng chữ",
		[LH_TYPE_LABELS] = "nhiều dòng chữ có bản dịch",
		[LH_TYPE_CHILDREN] = "các bản ghi",
	};

	return in(tool, vietnamese[type], lh_type_name(type));
}

/* "ref organisation, board": the type, and which records it may name or hold. */
static char *format_type(const struct tool *tool, unsigned field)
{
	char *text = format_text("%s", type_name(tool, lh_field_type(field)));
	unsigned accepted = 0;

	for (unsigned i = 1; i <= lh_class_count(); i++)
		accepted += lh_field_accepts(field, i);
	if (accepted == lh_class_count())
		return append_text(text, "%s", in(tool, " bất kỳ", " any"));
	accepted = 0;
	for (unsigned i = 1; i <= lh_class_count(); i++)
		if (lh_field_accepts(field, i))
			text = append_text(text, "%s %s", accepted++ ? "," : "", lh_class_name(i));
	return text;
}

static void put_choices(const struct tool *tool, unsigned field)
{
	lh_language language = tool->language;
	struct entry entry = { .indent = 8 };
	unsigned count = lh_field_choice_count(field);

	for (unsigned i = 1; i <= count; i++) {
		grow(&entry.width, lh_field_choice_name(field, i));
		grow(&entry.label_width, lh_field_choice_label(field, i, language));
	}
	for (unsigned i = 1; i <= count; i++)
		put_entry(tool, &entry, lh_field_choice_name(field, i),
			  lh_field_choice_label(field, i, language),
			  lh_field_choice_description(field, i, language));
}

static void put_field(const struct tool *tool, unsigned field)
{
	char *type = format_type(tool, field);
	char *line = format_text(
		"%s, %s%s%s", lh_field_label(field, tool->language), type,
		lh_field_is_required(field) ? in(tool, ", bắt buộc", ", required") : "",
		lh_field_is_personal(field) ? in(tool, ", dữ liệu cá nhân", ", personal data")
					    : "");

	put_blanks(2);
	put_heading(tool, lh_field_name(field));
	put_blanks(2);
	put_wrapped(tool, lh_text_width(lh_field_name(field)) + 4, line);
	put_blanks(4);
	put_wrapped(tool, 4, lh_field_description(field, tool->language));
	put_choices(tool, field);
	free(line);
	free(type);
}

static void put_class(const struct tool *tool, unsigned class_number)
{
	unsigned field = 0;

	put_heading(tool, lh_class_name(class_number));
	printf(" (%s): %s\n", lh_class_plural(class_number),
	       lh_class_label(class_number, tool->language));
	put_wrapped(tool, 0, lh_class_description(class_number, tool->language));
	for (unsigned i = 0; (field = lh_class_field_at(class_number, i)); i++) {
		putchar('\n');
		put_field(tool, field);
	}
}

static void put_catalogue(const struct tool *tool)
{
	lh_language language = tool->language;

	for (size_t i = 0; i < lh_measure_count(); i++) {
		const char *unit = lh_measure_unit(i, language);

		put_heading(tool, lh_measure_code(i));
		printf("  %s%s%s%s%s\n    ", lh_measure_label(i, language), unit ? " (" : "",
		       unit ? unit : "", unit ? ")" : "",
		       lh_measure_is_stock(i) ? in(tool, ", cuối kỳ", ", at the close") : "");
		put_wrapped(tool, 4, lh_measure_description(i, language));
	}
}

static int model_run(const struct tool *tool, const struct args *args)
{
	const char *word = args->operand_count ? args->operands[0] : NULL;
	unsigned class_number = 0;

	if (!word) {
		put_classes(tool);
	} else if (strcmp(word, "measures") == 0) {
		put_catalogue(tool);
	} else {
		class_number = find_class(tool, word);
		if (!class_number)
			return EXIT_FAILED;
		put_class(tool, class_number);
	}
	return EXIT_FINE;
}

const struct command model_command = {
	.name = "model",
	.operands = { "[LỚP]", "[CLASS]" },
	.most = 1,
	.summary = { "in từ vựng của hồ sơ", "print the vocabulary of dossiers" },
	.help = { "Không có LỚP thì in mọi lớp; «measures» là các chỉ số của bản tổng kết.",
		  "Without CLASS, prints all classes; \"measures\" are what a review counts." },
	.run = model_run,
};
