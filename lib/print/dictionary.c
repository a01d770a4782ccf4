/* SPDX-License-Identifier: MIT */
/* The words of a dossier's XML, for fuzzers. */
#include <stdio.h>

#include "print/print.h"

static void print_word(const char *word)
{
	printf("\"%s\"\n", word);
}

static void print_field(const struct lh_field *row)
{
	print_word(row->name);
	if (row->item)
		print_word(row->item);
	if (row->type == LH_TYPE_CHOICE)
		for (const struct lh_choice *it = row->choices; it->number; it++)
			print_word(it->name);
}

void lh_print_dictionary(void)
{
	printf("# Printed by print-model from the rows in lib/model/: change those, then `make "
	       "print`.\n"
	       "\"<dossier xmlns=\\\"urn:lienhiep:dossier:1\\\" version=\\\"1\\\">\"\n"
	       "\"</\"\n\"/"
	       ">\"\n\"=\\\"\"\n\"&amp;\"\n\"&#13;\"\n\"<!--\"\n\"-->\"\n\"<![CDATA[\"\n\"]]>\"\n"
	       "\"xml:lang=\\\"en\\\"\"\n\"2023-12-27\"\n\"~26\"\n\"26+\"\n\"31.25\"\n\"true\"\n"
	       "\"\\xe1\\xbb\\x99\"\n\"\\xcc\\xa3\"\n");
	for (unsigned i = 0; i <= lh_class_count(); i++) {
		const struct lh_class *class = lh_class_row(i);

		print_word(class->name);
		for (unsigned j = 0; j < class->field_count; j++)
			print_field(&class->fields[j]);
	}
}
