/* SPDX-License-Identifier: MIT */
/* The Python stubs: for type checkers and editors, each class with its fields. */
#include <stdio.h>
#include <string.h>

#include "print/print.h"

static const char prologue[] =
	"# SPDX-License-Identifier: MIT\n"
	"# Printed by print-model from the rows in lib/model/: change those, then `make print`.\n"
	"\"\"\"The classes of the model, as lienhiep offers them.\"\"\"\n"
	"from collections.abc import Iterable\n"
	"from typing import Any, Literal, Optional, Union\n"
	"\n"
	"from ._lienhiep import (\n"
	"    AnyDate,\n"
	"    AnyDecimal,\n"
	"    AnyFlag,\n"
	"    AnyInteger,\n"
	"    AnyQuantity,\n"
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
	"    Records,\n"
	"    RefField,\n"
	"    RefsField,\n"
	"    TextField,\n"
	"    TextsField,\n"
	")\n"
	"\n"
	"__all__ = [\n";

/* What a field is for a type checker, and what add() takes for it. */
static const struct {
	const char *field, *taken;
} types[] = {
	[LH_TYPE_NONE] = { "", "" },
	[LH_TYPE_ID] = { "TextField", "str" },
	[LH_TYPE_TEXT] = { "TextField", "str" },
	[LH_TYPE_PROSE] = { "TextField", "str" },
	[LH_TYPE_LABEL] = { "TextField", "str" },
	[LH_TYPE_DATE] = { "DateField", "AnyDate" },
	[LH_TYPE_INTEGER] = { "IntegerField", "AnyInteger" },
	[LH_TYPE_MONEY] = { "IntegerField", "AnyInteger" },
	[LH_TYPE_DECIMAL] = { "DecimalField", "AnyDecimal" },
	[LH_TYPE_QUANTITY] = { "QuantityField", "AnyQuantity" },
	[LH_TYPE_FLAG] = { "FlagField", "AnyFlag" },
	[LH_TYPE_CHOICE] = { "ChoiceField", "" },
	[LH_TYPE_CODE] = { "TextField", "str" },
	[LH_TYPE_CODES] = { "TextsField", "Iterable[str]" },
	[LH_TYPE_REF] = { "RefField", "" },
	[LH_TYPE_REFS] = { "RefsField", "" },
	[LH_TYPE_TEXTS] = { "TextsField", "Iterable[str]" },
	[LH_TYPE_LABELS] = { "LabelsField", "Iterable[str]" },
	[LH_TYPE_CHILDREN] = { "ChildrenField", "" },
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

/* The classes of records that a reference names, or a list holds. */
static void print_targets(uint64_t to)
{
	char camel[64];
	const char *separator = "";
	bool several = to & (to - 1);

	if (to == TO_ANY) {
		printf("Record");
		return;
	}
	printf(several ? "Union[" : "");
	for (unsigned i = 1; i <= lh_class_count(); i++)
		if (to >> i & 1) {
			printf("%s%s", separator, lh_print_camel(lh_class_name(i), camel));
			separator = ", ";
		}
	printf(several ? "]" : "");
}

/* The values of a choice have a name, as a field and an argument take the same. */
static void print_choice_name(unsigned number, const struct lh_field *row)
{
	char class[64], field[64];

	printf("_%s%s", lh_print_camel(lh_class_name(number), class),
	       lh_print_camel(row->name, field));
}

static void print_choices(unsigned number)
{
	unsigned field = 0;

	for (unsigned i = 0; (field = lh_class_field_at(number, i)); i++) {
		const struct lh_field *row = lh_field_row(field);

		if (row->type != LH_TYPE_CHOICE)
			continue;
		print_choice_name(number, row);
		printf(" = Literal[\n");
		for (const struct lh_choice *it = row->choices; it->number; it++)
			printf("    \"%s\",\n", it->name);
		printf("]\n");
	}
}

static const char *attribute_end(const struct lh_field *row)
{
	return is_keyword(row->name) ? "_" : "";
}

static void print_field(unsigned number, const struct lh_field *row)
{
	printf("    %s%s: %s", row->name, attribute_end(row), types[row->type].field);
	if (row->type == LH_TYPE_CHOICE || row->to)
		printf("[");
	if (row->type == LH_TYPE_CHOICE) {
		print_choice_name(number, row);
	} else if (row->type == LH_TYPE_CHILDREN) {
		/* A list that knows what its add() takes. */
		printf("_");
		print_targets(row->to);
		printf("List, ");
		print_targets(row->to);
	} else if (row->to) {
		print_targets(row->to);
	}
	printf("%s\n", row->type == LH_TYPE_CHOICE || row->to ? "]" : "");
	print_doc(row->label_en, row->description_en);
}

static void print_taken(unsigned number, const struct lh_field *row)
{
	switch (row->type) {
	case LH_TYPE_CHOICE:
		print_choice_name(number, row);
		break;
	case LH_TYPE_REF:
		printf("Union[");
		print_targets(row->to);
		printf(", str]");
		break;
	case LH_TYPE_REFS:
		printf("Iterable[Union[");
		print_targets(row->to);
		printf(", str]]");
		break;
	case LH_TYPE_CHILDREN:
		printf("Iterable[Union[");
		print_targets(row->to);
		printf(", dict[str, Any]]]");
		break;
	default:
		printf("%s", types[row->type].taken);
	}
}

/* What makes a record takes its fields by their names. */
static void print_arguments(unsigned number)
{
	unsigned field = 0;

	for (unsigned i = 0; (field = lh_class_field_at(number, i)); i++) {
		const struct lh_field *row = lh_field_row(field);

		printf("        %s%s: Optional[", row->name, attribute_end(row));
		print_taken(number, row);
		printf("] = None,\n");
	}
}

/* A list that tells what its add() takes; at run time it is one of Records. */
static void print_list(unsigned number)
{
	char camel[64];
	const char *name = lh_print_camel(lh_class_name(number), camel);

	printf("\nclass _%sList(Records[%s]):\n", name, name);
	printf("    def add(  # type: ignore[override]\n        self,\n        *,\n");
	print_arguments(number);
	printf("    ) -> %s: ...\n", name);
}

static void print_class(unsigned number)
{
	const struct lh_class *class = lh_class_row(number);
	char camel[64];
	unsigned field = 0;

	printf("\n");
	print_choices(number);
	printf("\nclass %s(%s):\n", lh_print_camel(class->name, camel),
	       number == CLASS_DOSSIER ? "DossierBase" : "Record");
	print_doc(class->label_en, class->description_en);
	printf("\n");
	for (unsigned i = 0; (field = lh_class_field_at(number, i)); i++)
		print_field(number, lh_field_row(field));
	if (number == CLASS_DOSSIER) {
		printf("    def __init__(\n        self,\n        *,\n");
		print_arguments(number);
		printf("    ) -> None: ...\n");
	} else {
		print_list(number);
	}
}

/* What where() and its like call the classes. */
static void print_class_names(void)
{
	printf("\nClassName = Literal[\n");
	for (unsigned i = 1; i <= lh_class_count(); i++)
		printf("    \"%s\",\n", lh_class_name(i));
	printf("]\n");
}

void lh_print_stubs(void)
{
	char camel[64];

	fputs(prologue, stdout);
	/* The package makes its own Dossier of this one. */
	for (unsigned i = 2; i <= lh_class_count(); i++)
		printf("    \"%s\",\n", lh_print_camel(lh_class_name(i), camel));
	printf("]\n");
	print_class_names();
	for (unsigned i = 1; i <= lh_class_count(); i++)
		print_class(i);
}
