/* SPDX-License-Identifier: MIT */
/*
 * Print what the checker looks for, for people. Run by `make print`; `make check` prints again and
 * compares. The rules stand on the whole library, and so not in print-model.
 */
#include <stdio.h>

#include <lienhiep/reflection.h>
#include <lienhiep/rules.h>

static const char *severity_name(lh_severity severity)
{
	switch (severity) {
	case LH_SEVERITY_NOTE:
		return "note";
	case LH_SEVERITY_WARNING:
		return "warning";
	default:
		return "error";
	}
}

/* Text in a cell of a table. */
static void print_cell(const char *text)
{
	for (; *text; text++) {
		if (*text == '|' || *text == '<')
			putchar('\\');
		putchar(*text);
	}
}

static void print_rule(size_t index)
{
	unsigned class_number = lh_rule_class(index);

	printf("| %s | %s | ", lh_rule_id(index), severity_name(lh_rule_severity(index)));
	if (class_number)
		printf("[%s](model.md#%s)", lh_class_name(class_number),
		       lh_class_name(class_number));
	printf(" | ");
	print_cell(lh_rule_text(index, LH_VIETNAMESE));
	printf(" | ");
	print_cell(lh_rule_text(index, LH_ENGLISH));
	printf(" |\n");
}

int main(void)
{
	lh_category last = (lh_category)0;

	printf("<!-- Printed by print-rules from the rows in lib/rules/: change those, then `make "
	       "print`. -->\n"
	       "# The rules\n\n"
	       "What `lienhiep check` looks for in a dossier that loads. An id never changes; its "
	       "first two "
	       "digits are those of the category. An error is surely wrong, a warning probably, a "
	       "note is "
	       "worth knowing.\n\n"
	       "Những gì `lienhiep check` tìm trong một hồ sơ đọc được. Mã của quy tắc không bao "
	       "giờ đổi; hai "
	       "chữ số đầu là của nhóm. Lỗi (error) thì chắc chắn sai, cảnh báo (warning) thì "
	       "nhiều khả năng "
	       "sai, ghi chú (note) thì nên biết.\n");
	for (size_t i = 0; i < lh_rule_count(); i++) {
		lh_category category = lh_rule_category(i);

		if (category != last)
			printf("\n## %s\n\n**%s**, *%s*\n\n"
			       "| rule | severity | class | Tiếng Việt | English "
			       "|\n|---|---|---|---|---|\n",
			       lh_category_name(category),
			       lh_category_label(category, LH_VIETNAMESE),
			       lh_category_label(category, LH_ENGLISH));
		last = category;
		print_rule(i);
	}
	return fflush(stdout) || ferror(stdout) ? 2 : 0;
}
