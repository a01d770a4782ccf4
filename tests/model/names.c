/* SPDX-License-Identifier: MIT */
/*
 * Names: as XML, C, Python and Lua need them, and without collisions. What
 * print-model makes of a row, lh_plan_title or LH_PLAN_KIND_SCHEME, must be no
 * name of the core, nor that of another row.
 */
#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dossier/store.h"
#include "model/model.h"
#include "suites.h"

/* ------------------------------------------------------------------ */
/* Single names                                                        */

/* Small letters, in words joined by @joint. */
static bool is_name(const char *name, char joint)
{
	bool word = false;

	if (!name)
		return false;
	for (; *name; name++) {
		if (*name == joint ? !word : *name < 'a' || *name > 'z')
			return false;
		word = *name != joint;
	}
	return word;
}

static void check_field(const struct lh_class *class, const struct lh_field *field)
{
	/* What cannot follow a point in Lua; Python's own get an underscore at the end. */
	static const char *const keywords[] = { "and",	 "break",  "do",     "else",	 "elseif",
						"end",	 "false",  "for",    "function", "goto",
						"if",	 "in",	   "local",  "nil",	 "not",
						"or",	 "repeat", "return", "then",	 "true",
						"until", "while" };

	ck_assert_msg(is_name(field->name, '_'), "%s.%s", class->name, field->name);
	ck_assert_msg(lh_is_ncname(field->name, strlen(field->name)), "%s.%s", class->name,
		      field->name);
	for (size_t i = 0; i < COUNT_OF(keywords); i++)
		ck_assert_msg(strcmp(field->name, keywords[i]) != 0, "%s.%s", class->name,
			      field->name);
	if (field->item)
		ck_assert_msg(is_name(field->item, '_'), "%s.%s", class->name, field->name);
	for (const struct lh_choice *it = field->choices; it && it->number; it++)
		ck_assert_msg(is_name(it->name, '-'), "%s.%s=%s", class->name, field->name,
			      it->name);
}

START_TEST(test_single)
{
	for (unsigned i = 0; i < CLASS_COUNT; i++) {
		const struct lh_class *class = lh_class_row(i);

		ck_assert_msg(is_name(class->name, '_') && is_name(class->plural, '_'), "%s",
			      class->name);
		ck_assert_str_ne(class->name, class->plural);
		for (const struct lh_field *field = class->fields; field->number; field++)
			check_field(class, field);
	}
}
END_TEST

/* Within one element no two children and no two attributes are called the same. */
START_TEST(test_in_xml)
{
	unsigned class_number = (unsigned)_i, a = 0, b = 0;

	for (unsigned i = 0; (a = lh_class_field_at(class_number, i)); i++)
		for (unsigned j = 0; (b = lh_class_field_at(class_number, j)); j++) {
			const char *first = lh_field_item(a) ? lh_field_item(a) : lh_field_name(a);
			const char *second = lh_field_item(b) ? lh_field_item(b) : lh_field_name(b);

			if (a != b)
				ck_assert_msg(strcmp(first, second) != 0 &&
						      strcmp(lh_field_name(a), lh_field_name(b)) !=
							      0,
					      "%s: %s twice", lh_class_name(class_number), first);
		}
	/* Choices of one field, and classes and plurals. */
	for (unsigned i = 0; (a = lh_class_field_at(class_number, i)); i++)
		for (unsigned j = 1; j <= lh_field_choice_count(a); j++)
			ck_assert_uint_eq(lh_field_choice_find(a, lh_field_choice_name(a, j)), j);
	for (unsigned i = 1; i <= lh_class_count(); i++)
		if (i != class_number)
			ck_assert_msg(strcmp(lh_class_name(i), lh_class_name(class_number)) != 0 &&
					      strcmp(lh_class_plural(i),
						     lh_class_plural(class_number)) != 0,
				      "%s", lh_class_name(i));
}
END_TEST

/* ------------------------------------------------------------------ */
/* Names that are printed                                              */

struct names {
	char (*names)[96];
	size_t count, capacity;
};

static void add_name(struct names *names, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

static void add_name(struct names *names, const char *format, ...)
{
	va_list list;

	if (names->count == names->capacity) {
		names->capacity = names->capacity ? names->capacity * 2 : 1024;
		names->names = realloc(names->names, names->capacity * sizeof(*names->names));
		ck_assert_ptr_nonnull(names->names);
	}
	va_start(list, format);
	vsnprintf(names->names[names->count++], sizeof(*names->names), format, list);
	va_end(list);
}

static void add_constant(struct names *names, const char *class, const char *field,
			 const char *choice)
{
	char *name = NULL;

	add_name(names, "LH_%s_%s%s%s", class, field, choice ? "_" : "", choice ? choice : "");
	for (name = names->names[names->count - 1]; *name; name++)
		*name = *name == '-' ? '_' : (char)toupper((unsigned char)*name);
}

static void add_field(struct names *names, const char *class, const struct lh_field *field)
{
	const char *const of_value[] = { "" };
	const char *const of_label[] = { "", "_in" };
	const char *const of_list[] = { "_count", "_get", "_add" };
	bool list = TYPES_LIST >> field->type & 1;
	const char *const *ends = list				 ? of_list
				  : field->type == LH_TYPE_LABEL ? of_label
								 : of_value;
	size_t count = list ? 3 : field->type == LH_TYPE_LABEL ? 2 : 1;

	for (size_t i = 0; i < count; i++) {
		add_name(names, "lh_%s_%s%s", class, field->name, ends[i]);
		if (!list)
			add_name(names, "lh_%s_set_%s%s", class, field->name, ends[i]);
	}
}

/* Everything that the rows give, types and functions in one list, for C has one space for them. */
static void add_printed(struct names *names)
{
	for (unsigned i = 0; i < CLASS_COUNT; i++) {
		const struct lh_class *class = lh_class_row(i);

		if (i > CLASS_DOSSIER) {
			add_name(names, "lh_%s", class->name);
			add_name(names, "lh_%s_object", class->name);
			add_name(names, "lh_as_%s", class->name);
		}
		if (i)
			add_constant(names, "class", class->name, NULL);
		for (unsigned j = 0; i && lh_class_field_at(i, j); j++)
			add_field(names, class->name, lh_field_row(lh_class_field_at(i, j)));
		for (const struct lh_field *field = class->fields; field->number; field++) {
			add_constant(names, class->name, field->name, NULL);
			if (field->choices)
				add_constant(names, class->name, field->name, "unset");
			for (const struct lh_choice *it = field->choices; it && it->number; it++)
				add_constant(names, class->name, field->name, it->name);
		}
	}
}

/* The names that a file of the core uses; comments aside, which tell of printed ones. */
static void add_from_file(struct names *names, const char *path)
{
	FILE *file = fopen(path, "r");
	char word[96] = "";
	size_t used = 0;
	bool comment = false;
	int last = 0;

	ck_assert_msg(file, "%s", path);
	for (int c = getc(file); c != EOF; last = c, c = getc(file)) {
		if (comment) {
			comment = !(last == '*' && c == '/');
			continue;
		}
		comment = last == '/' && c == '*';
		if ((isalnum(c) || c == '_') && used + 1 < sizeof(word)) {
			word[used++] = (char)c;
			continue;
		}
		word[used] = '\0';
		used = 0;
		if (strncmp(word, "lh_", 3) == 0 || strncmp(word, "LH_", 3) == 0)
			add_name(names, "%s", word);
	}
	fclose(file);
}

static int compare(const void *a, const void *b)
{
	return strcmp(a, b);
}

#define ROOT TEST_DATA "/../../"

START_TEST(test_collisions)
{
	static const char *const files[] = {
		ROOT "lib/liblienhiep.map",	      ROOT "include/lienhiep/base.h",
		ROOT "include/lienhiep/dossier.h",    ROOT "include/lienhiep/problem.h",
		ROOT "include/lienhiep/reflection.h", ROOT "include/lienhiep/review.h",
		ROOT "include/lienhiep/rules.h",      ROOT "include/lienhiep/xml.h",
	};
	struct names core = { 0 }, printed = { 0 };

	for (size_t i = 0; i < COUNT_OF(files); i++)
		add_from_file(&core, files[i]);
	/* The scan sees what it should. */
	qsort(core.names, core.count, sizeof(*core.names), compare);
	ck_assert_ptr_nonnull(
		bsearch("lh_get_ref", core.names, core.count, sizeof(*core.names), compare));
	ck_assert_ptr_nonnull(
		bsearch("lh_review_list", core.names, core.count, sizeof(*core.names), compare));
	ck_assert_ptr_nonnull(
		bsearch("LH_BEFORE", core.names, core.count, sizeof(*core.names), compare));
	ck_assert_ptr_null(
		bsearch("lh_plan_title", core.names, core.count, sizeof(*core.names), compare));
	add_printed(&printed);
	ck_assert_uint_gt(printed.count, 1000);
	for (size_t i = 0; i < printed.count; i++)
		ck_assert_msg(!bsearch(printed.names[i], core.names, core.count,
				       sizeof(*core.names), compare),
			      "%s is a name of the core", printed.names[i]);
	qsort(printed.names, printed.count, sizeof(*printed.names), compare);
	for (size_t i = 1; i < printed.count; i++)
		ck_assert_msg(strcmp(printed.names[i - 1], printed.names[i]) != 0,
			      "%s is printed twice", printed.names[i]);
	free(core.names);
	free(printed.names);
}
END_TEST

/*
 * The verbs of the core's functions are no class: lh_list_add would be an
 * accessor then. A class and a field that give the name of another class
 * would be one, too: lh_contest_field is a type.
 */
START_TEST(test_verbs)
{
	static const char *const reserved[] = {
		"new",	    "ref",	"unref",   "get",     "set",	  "clear",    "has",
		"add",	    "remove",	"find",	   "read",    "write",	  "check",    "format",
		"list",	    "object",	"record",  "class",   "field",	  "date",     "decimal",
		"quantity", "text",	"error",   "problem", "problems", "review",   "measure",
		"rule",	    "collator", "as",	   "type",    "severity", "language", "order",
		"known",    "verdict",	"version",
	};

	for (unsigned i = 1; i < CLASS_COUNT; i++) {
		const char *name = lh_class_name(i);

		for (size_t j = 0; j < COUNT_OF(reserved); j++)
			ck_assert_msg(strcmp(name, reserved[j]) != 0, "%s", name);
		for (unsigned j = 1; j < CLASS_COUNT; j++)
			for (const struct lh_field *field = lh_class_row(j)->fields; field->number;
			     field++) {
				char joined[96];

				snprintf(joined, sizeof(joined), "%s_%s", lh_class_name(j),
					 field->name);
				ck_assert_msg(strcmp(joined, name) != 0, "%s", name);
			}
	}
}
END_TEST

Suite *lh_names_suite(void)
{
	Suite *suite = suite_create("names");
	TCase *tests = tcase_create("names");

	tcase_add_test(tests, test_single);
	tcase_add_loop_test(tests, test_in_xml, 1, CLASS_COUNT);
	tcase_add_test(tests, test_collisions);
	tcase_add_test(tests, test_verbs);
	suite_add_tcase(suite, tests);
	return suite;
}
