/* SPDX-License-Identifier: MIT */
/* The Python stubs: for type checkers and editors, each class with its fields. */
#include <stdio.h>
#include <string.h>

#include "print/print.h"

static const char prologue[] =
	"# SPDX-License-Identifier: MIT\n"
	"# Printed by print-model from the rows in lib/model/: change those, then `make print`.\n"
	"\"\"\"The classes of the model, as lienhiep offers them.\"\"\"\n"
	"from typing import Literal, Union\n"
	"\n"
	"from ._lienhiep import (\n"
	"    ChildrenField,\n"
	"    ChoiceField,\n"
	"    DateField,\n"
	"    DecimalField,\n"
	"    DossierBase,\n"
	"    FlagField,\n"
	"    IntegerField,\n"
	"    LabelsField,\n"
	"    QuantityField,\n"
	"    Record,\n"
	"    RefField,\n"
	"    RefsField,\n"
	"    TextField,\n"
	"    TextsField,\n"
	")\n"
	"\n"
	"__all__ = [\n";

static const char *const field_types[] = {
	[LH_TYPE_NONE] = "",
	[LH_TYPE_ID] = "TextField",
	[LH_TYPE_TEXT] = "TextField",
	[LH_TYPE_PROSE] = "TextField",
	[LH_TYPE_LABEL] = "TextField",
	[LH_TYPE_DATE] = "DateField",
	[LH_TYPE_INTEGER] = "IntegerField",
	[LH_TYPE_MONEY] = "IntegerField",
	[LH_TYPE_DECIMAL] = "DecimalField",
	[LH_TYPE_QUANTITY] = "QuantityField",
	[LH_TYPE_FLAG] = "FlagField",
	[LH_TYPE_CHOICE] = "ChoiceField",
	[LH_TYPE_CODE] = "TextField",
	[LH_TYPE_CODES] = "TextsField",
	[LH_TYPE_REF] = "RefField",
	[LH_TYPE_REFS] = "RefsField",
	[LH_TYPE_TEXTS] = "TextsField",
	[LH_TYPE_LABELS] = "LabelsField",
	[LH_TYPE_CHILDREN] = "ChildrenField",
};

/* The module asks Python itself; what is printed must not depend on who prints it. */
static bool is_keyword(const char *name)
{
	static const char *const keywords[] = {
		"and",	  "as",	  "assert", "async",  "await",	"break",   "class",    "continue",
		"def",	  "del",  "elif",   "else",   "except", "finally", "for",      "from",
		"global", "if",	  "import", "in",     "is",	"lambda",  "nonlocal", "not",
		"or",	  "pass", "raise",  "return", "try",	"while",   "with",     "yield",
	};

	for (size_t i = 0; i < sizeof(keywords) / sizeof(keywords[0]); i++)
		if (strcmp(name, keywords[i]) == 0)
			return true;
	return false;
}

/* A docstring; a blank keeps a quote at the text's end from the quotes after it. */
static void print_doc(const char *label, const char *description)
{
	size_t length = strlen(description);

	printf("    \"\"\"%s: ", label);
	for (const char *it = description; *it; it++)
		printf(*it == '\\' ? "\\%c" : "%c", *it);
	printf("%s\"\"\"\n", length && description[length - 1] == '"' ? " " : "");
}

/* Which records a reference names, or a list holds. */
static void print_targets(uint64_t to)
{
	char camel[64];
	const char *separator = "";
	bool several = to & (to - 1);

	if (to == TO_ANY) {
		printf("[Record]");
		return;
	}
	printf(several ? "[Union[" : "[");
	for (unsigned i = 1; i <= lh_class_count(); i++)
		if (to >> i & 1) {
			printf("%s%s", separator, lh_print_camel(lh_class_name(i), camel));
			separator = ", ";
		}
	printf(several ? "]]" : "]");
}

static void print_choices(const struct lh_field *row)
{
	printf("[\n        Literal[\n");
	for (const struct lh_choice *it = row->choices; it->number; it++)
		printf("            \"%s\",\n", it->name);
	printf("        ]\n    ]");
}

static void print_field(unsigned field)
{
	const struct lh_field *row = lh_field_row(field);

	printf("    %s%s: %s", row->name, is_keyword(row->name) ? "_" : "", field_types[row->type]);
	if (row->type == LH_TYPE_CHOICE)
		print_choices(row);
	else if (row->to)
		print_targets(row->to);
	printf("\n");
	print_doc(row->label_en, row->description_en);
}

static void print_class(unsigned number)
{
	const struct lh_class *class = lh_class_row(number);
	char camel[64];
	unsigned field = 0;

	printf("\nclass %s(%s):\n", lh_print_camel(class->name, camel),
	       number == CLASS_DOSSIER ? "DossierBase" : "Record");
	print_doc(class->label_en, class->description_en);
	printf("\n");
	for (unsigned i = 0; (field = lh_class_field_at(number, i)); i++)
		print_field(field);
}

void lh_print_stubs(void)
{
	char camel[64];

	fputs(prologue, stdout);
	/* The package makes its own Dossier of this one. */
	for (unsigned i = 2; i <= lh_class_count(); i++)
		printf("    \"%s\",\n", lh_print_camel(lh_class_name(i), camel));
	printf("]\n");
	for (unsigned i = 1; i <= lh_class_count(); i++)
		print_class(i);
}
