/* SPDX-License-Identifier: MIT */
/* What the Lua language server knows of records: each class with its fields, and its lists. */
#include <stdio.h>
#include <string.h>

#include "print/print.h"

static const char prologue[] =
	"---@meta _\n"
	"-- SPDX-License-Identifier: MIT\n"
	"-- Printed by print-model from the rows in lib/model/: change those, then `make print`.\n"
	"-- A field has the type that reading gives, or one that setting takes as well.\n";

/* What fields of one value are declared as. */
static const char *const types[] = {
	[LH_TYPE_ID] = "string",
	[LH_TYPE_TEXT] = "string",
	[LH_TYPE_PROSE] = "string",
	[LH_TYPE_LABEL] = "string",
	[LH_TYPE_DATE] = "lienhiep.AnyDate",
	[LH_TYPE_INTEGER] = "integer",
	[LH_TYPE_MONEY] = "integer",
	[LH_TYPE_DECIMAL] = "lienhiep.AnyDecimal",
	[LH_TYPE_QUANTITY] = "lienhiep.AnyQuantity",
	[LH_TYPE_FLAG] = "boolean",
	[LH_TYPE_CODE] = "string",
	[LH_TYPE_CODES] = "lienhiep.Texts|string[]",
	[LH_TYPE_TEXTS] = "lienhiep.Texts|string[]",
	[LH_TYPE_LABELS] = "lienhiep.Labels|string[]",
};

/* Which records a reference names, with what comes after each. */
static void print_targets(uint64_t to)
{
	char camel[64];

	if (to == TO_ANY) {
		printf("lienhiep.Record|");
		return;
	}
	for (unsigned i = 1; i <= lh_class_count(); i++)
		if (to >> i & 1)
			printf("lienhiep.%s|", lh_print_camel(lh_class_name(i), camel));
}

static void print_type(unsigned field)
{
	const struct lh_field *row = lh_field_row(field);
	char camel[64];

	switch (row->type) {
	case LH_TYPE_CHOICE:
		for (const struct lh_choice *it = row->choices; it->number; it++)
			printf(it == row->choices ? "\"%s\"" : "|\"%s\"", it->name);
		return;
	case LH_TYPE_REF:
		print_targets(row->to);
		printf("string");
		return;
	case LH_TYPE_REFS:
		printf("lienhiep.Refs|(");
		print_targets(row->to);
		printf("string)[]");
		return;
	case LH_TYPE_CHILDREN:
		lh_print_camel(lh_class_name(lh_field_child_class(field)), camel);
		printf("lienhiep.%sList|lienhiep.%sFields[]", camel, camel);
		return;
	default:
		printf("%s", types[row->type]);
	}
}

static bool is_list(unsigned field)
{
	switch (lh_field_type(field)) {
	case LH_TYPE_CODES:
	case LH_TYPE_REFS:
	case LH_TYPE_TEXTS:
	case LH_TYPE_LABELS:
	case LH_TYPE_CHILDREN:
		return true;
	default:
		return false;
	}
}

/*
 * Two classes: a table that a record is made from may lack any field, but a record has all its lists.
 */
static void print_class(unsigned number)
{
	const struct lh_class *class = lh_class_row(number);
	unsigned field = 0;
	char camel[64];

	lh_print_camel(class->name, camel);
	printf("\n---@class lienhiep.%sFields\n", camel);
	for (unsigned i = 0; (field = lh_class_field_at(number, i)); i++) {
		const struct lh_field *row = lh_field_row(field);

		printf("---@field %s? ", row->name);
		print_type(field);
		printf(" %s: %s\n", row->label_en, row->description_en);
	}
	printf("\n--- %s: %s\n", class->label_en, class->description_en);
	printf("---@class lienhiep.%s : lienhiep.%sFields, lienhiep.Record\n", camel, camel);
	for (unsigned i = 0; (field = lh_class_field_at(number, i)); i++) {
		if (!is_list(field))
			continue;
		printf("---@field %s ", lh_field_name(field));
		print_type(field);
		printf("\n");
	}
}

/* The list of a class, whose items are of that class. */
static void print_list(unsigned number)
{
	char camel[64];

	lh_print_camel(lh_class_name(number), camel);
	printf("\n---@class lienhiep.%sList : lienhiep.Records\n", camel);
	printf("---@field [integer] lienhiep.%s\n", camel);
	for (int i = 0; i < 2; i++)
		printf("---@field %s fun(self: lienhiep.%sList, record?: lienhiep.%s): "
		       "lienhiep.%s\n",
		       i ? "append" : "add", camel, camel, camel);
	printf("---@field insert fun(self: lienhiep.%sList, place: integer, record: "
	       "lienhiep.%sFields): "
	       "lienhiep.%s\n",
	       camel, camel, camel);
	printf("---@field each fun(self: lienhiep.%sList): fun(): lienhiep.%s, integer\n", camel,
	       camel);
}

void lh_print_definitions(void)
{
	fputs(prologue, stdout);
	printf("\n---@alias lienhiep.ClassName");
	for (unsigned i = 1; i <= lh_class_count(); i++)
		printf("%s\"%s\"", i == 1 ? " " : "|", lh_class_name(i));
	printf("\n");
	for (unsigned i = 1; i <= lh_class_count(); i++) {
		print_class(i);
		if (i != CLASS_DOSSIER)
			print_list(i);
	}
}
