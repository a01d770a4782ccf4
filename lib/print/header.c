/* SPDX-License-Identifier: MIT */
/* The typed C header: constants, handles and inline accessors. */
#include <stdio.h>

#include "print/print.h"

static const char prologue[] =
	"/* SPDX-License-Identifier: MIT */\n"
	"/*\n"
	" * Printed by print-model from the rows in lib/model/: change those, then `make print`.\n"
	" */\n"
	"/**\n"
	" * @file lienhiep/model.h\n"
	" * The classes of the model with their fields: numbers for the calls of\n"
	" * dossier.h, and typed accessors that stand on those calls.\n"
	" *\n"
	" * lh_plan_title(plan) reads and lh_plan_set_title(plan, text, error) sets a\n"
	" * field; of a list, lh_plan_tasks_count(plan), lh_plan_tasks_get(plan, index)\n"
	" * and lh_plan_tasks_add(plan, …). Ownership, errors and threads are those of\n"
	" * dossier.h: what is read is borrowed, a set returns 0 or -1, NULL reads as\n"
	" * unset. Dates, quantities and decimals are values; money is whole VND. All\n"
	" * since 0.1.\n"
	" */\n"
	"#ifndef LIENHIEP_MODEL_H\n"
	"#define LIENHIEP_MODEL_H\n"
	"\n"
	"#include <lienhiep/dossier.h>\n"
	"\n"
	"#ifdef __cplusplus\n"
	"extern \"C\" {\n"
	"#endif\n"
	"\n"
	"/** The number of each class. */\n"
	"enum {\n";

static const char epilogue[] = "\n"
			       "#ifdef __cplusplus\n"
			       "}\n"
			       "#endif\n"
			       "#endif\n";

/* ------------------------------------------------------------------ */
/* Constants                                                           */

static void print_field_numbers(const struct lh_class *class)
{
	char upper[64], field[64];

	printf("/** The fields of %s. */\nenum {\n",
	       class->number ? class->label_en : "every record");
	for (unsigned i = 0; i < class->field_count; i++) {
		const struct lh_field *row = &class->fields[i];

		printf("\tLH_%s_%s = %u * 256 + %u, /**< %s */\n",
		       lh_print_upper(class->name, upper), lh_print_upper(row->name, field),
		       class->number, row->number, row->label_en);
	}
	printf("};\n\n");
}

static void print_choices(const struct lh_class *class, const struct lh_field *row)
{
	char upper[64], field[64], choice[64];

	lh_print_upper(class->name, upper);
	lh_print_upper(row->name, field);
	printf("/** %s: %s */\nenum lh_%s_%s {\n\tLH_%s_%s_UNSET = 0,\n", class->label_en,
	       row->label_en, class->name, row->name, upper, field);
	for (const struct lh_choice *it = row->choices; it->number; it++)
		printf("\tLH_%s_%s_%s = %u, /**< %s */\n", upper, field,
		       lh_print_upper(it->name, choice), it->number, it->label_en);
	printf("};\n\n");
}

/* ------------------------------------------------------------------ */
/* Accessors                                                           */

/* How the value of a type is passed, and the calls of dossier.h for it. */
struct passing {
	const char *c_type; /* ends with a blank or a star */
	const char *verb;   /* lh_get_…, lh_set_… */
	const char *parameter;
};

static struct passing passing_of(lh_type type)
{
	switch (type) {
	case LH_TYPE_DATE:
		return (struct passing){ "lh_date ", "date", "date" };
	case LH_TYPE_INTEGER:
		return (struct passing){ "int64_t ", "integer", "value" };
	case LH_TYPE_MONEY:
		return (struct passing){ "int64_t ", "integer", "vnd" };
	case LH_TYPE_DECIMAL:
		return (struct passing){ "lh_decimal ", "decimal", "value" };
	case LH_TYPE_QUANTITY:
		return (struct passing){ "lh_quantity ", "quantity", "quantity" };
	case LH_TYPE_FLAG:
		return (struct passing){ "bool ", "flag", "value" };
	default:
		return (struct passing){ "const char *", "text", "text" };
	}
}

/* The handle that a reference or child is passed as. */
static const char *handle_of(const struct lh_field *row)
{
	if (row->to & (row->to - 1))
		return "object";
	return lh_class_row((unsigned)__builtin_ctzll(row->to))->name;
}

struct names {
	const char *class;    /* plan */
	const char *field;    /* title */
	char constant[160];   /* LH_PLAN_TITLE */
};

#define OBJECT "(const lh_object *)record"
#define CHANGED "(lh_object *)record"

static void print_value(const struct names *n, const struct lh_field *row)
{
	struct passing p = passing_of(row->type);

	printf("static inline %slh_%s_%s(const lh_%s *record)\n{\n"
	       "\treturn lh_get_%s(" OBJECT ", %s);\n}\n",
	       p.c_type, n->class, n->field, n->class, p.verb, n->constant);
	printf("static inline int lh_%s_set_%s(lh_%s *record, %s%s, lh_error *error)\n{\n"
	       "\treturn lh_set_%s(" CHANGED ", %s, %s, error);\n}\n",
	       n->class, n->field, n->class, p.c_type, p.parameter, p.verb, n->constant,
	       p.parameter);
	if (row->type != LH_TYPE_LABEL)
		return;
	printf("/** The same in another language, by its code. */\n"
	       "static inline const char *lh_%s_%s_in(const lh_%s *record, const char *language)\n{\n"
	       "\treturn lh_get_label(" OBJECT ", %s, language);\n}\n",
	       n->class, n->field, n->class, n->constant);
	printf("static inline int lh_%s_set_%s_in(lh_%s *record, const char *language, const char *text,\n"
	       "\t\tlh_error *error)\n{\n"
	       "\treturn lh_set_label(" CHANGED ", %s, language, text, error);\n}\n",
	       n->class, n->field, n->class, n->constant);
}

static void print_choice(const struct names *n)
{
	printf("static inline enum lh_%s_%s lh_%s_%s(const lh_%s *record)\n{\n"
	       "\treturn (enum lh_%s_%s)lh_get_choice(" OBJECT ", %s);\n}\n",
	       n->class, n->field, n->class, n->field, n->class, n->class, n->field, n->constant);
	printf("static inline int lh_%s_set_%s(lh_%s *record, enum lh_%s_%s choice, lh_error *error)\n{\n"
	       "\treturn lh_set_choice(" CHANGED ", %s, (unsigned)choice, error);\n}\n",
	       n->class, n->field, n->class, n->class, n->field, n->constant);
}

static void print_ref(const struct names *n, const struct lh_field *row)
{
	printf("static inline lh_%s *lh_%s_%s(const lh_%s *record)\n{\n"
	       "\treturn (lh_%s *)lh_get_ref(" OBJECT ", %s);\n}\n",
	       handle_of(row), n->class, n->field, n->class, handle_of(row), n->constant);
	printf("static inline int lh_%s_set_%s(lh_%s *record, const lh_%s *target, lh_error *error)\n{\n"
	       "\treturn lh_set_ref(" CHANGED ", %s, (const lh_object *)target, error);\n}\n",
	       n->class, n->field, n->class, handle_of(row), n->constant);
}

static void print_list(const struct names *n, const struct lh_field *row)
{
	printf("static inline size_t lh_%s_%s_count(const lh_%s *record)\n{\n"
	       "\treturn lh_list_count(" OBJECT ", %s);\n}\n",
	       n->class, n->field, n->class, n->constant);
	if (!row->to) {
		printf("static inline const char *lh_%s_%s_get(const lh_%s *record, size_t index)\n{\n"
		       "\treturn lh_list_get_text(" OBJECT ", %s, index);\n}\n",
		       n->class, n->field, n->class, n->constant);
		printf("static inline int lh_%s_%s_add(lh_%s *record, const char *text, lh_error *error)\n{\n"
		       "\treturn lh_list_insert_text(" CHANGED ", %s, SIZE_MAX, text, error);\n}\n",
		       n->class, n->field, n->class, n->constant);
		return;
	}
	printf("static inline lh_%s *lh_%s_%s_get(const lh_%s *record, size_t index)\n{\n"
	       "\treturn (lh_%s *)lh_list_get(" OBJECT ", %s, index);\n}\n",
	       handle_of(row), n->class, n->field, n->class, handle_of(row), n->constant);
	if (row->type == LH_TYPE_CHILDREN)
		printf("static inline lh_%s *lh_%s_%s_add(lh_%s *record, const char *id, lh_error *error)\n{\n"
		       "\treturn (lh_%s *)lh_list_add(" CHANGED ", %s, id, error);\n}\n",
		       handle_of(row), n->class, n->field, n->class, handle_of(row), n->constant);
	else
		printf("static inline int lh_%s_%s_add(lh_%s *record, const lh_%s *target, lh_error *error)\n{\n"
		       "\treturn lh_list_insert_ref(" CHANGED ", %s, SIZE_MAX,\n"
		       "\t\t\t\t  (const lh_object *)target, error);\n}\n",
		       n->class, n->field, n->class, handle_of(row), n->constant);
}

static void print_accessors(const struct lh_class *class, unsigned field)
{
	const struct lh_field *row = lh_field_row(field);
	struct names n = { class->name, row->name, "" };
	char upper[64], name[64];

	snprintf(n.constant, sizeof(n.constant), "LH_%s_%s",
		 lh_print_upper(lh_class_row(field >> 8)->name, upper),
		 lh_print_upper(row->name, name));
	printf("/** %s: %s */\n", row->label_en, row->description_en);
	switch (row->type) {
	case LH_TYPE_CHOICE:
		print_choice(&n);
		break;
	case LH_TYPE_REF:
		print_ref(&n, row);
		break;
	case LH_TYPE_REFS:
	case LH_TYPE_TEXTS:
	case LH_TYPE_LABELS:
	case LH_TYPE_CODES:
	case LH_TYPE_CHILDREN:
		print_list(&n, row);
		break;
	default:
		print_value(&n, row);
		break;
	}
}

static void print_class(unsigned number)
{
	const struct lh_class *class = lh_class_row(number);
	char upper[64];
	unsigned field = 0;

	printf("\n/* %s */\n", class->label_en);
	for (int i = 0; i < 66; i++)
		putchar(i == 0 ? '/' : i == 1 ? '*' : i == 64 ? '*' : i == 65 ? '/' : '-');
	printf("\n\n");
	print_field_numbers(class);
	for (unsigned i = 0; i < class->field_count; i++)
		if (class->fields[i].type == LH_TYPE_CHOICE)
			print_choices(class, &class->fields[i]);
	if (number != CLASS_DOSSIER) {
		printf("/** The record as one of any class. */\n"
		       "static inline lh_object *lh_%s_object(const lh_%s *record)\n{\n"
		       "\treturn (lh_object *)(uintptr_t)record;\n}\n",
		       class->name, class->name);
		printf("/** A record of any class as one of this: NULL if it is of another. */\n"
		       "static inline lh_%s *lh_as_%s(const lh_object *object)\n{\n"
		       "\treturn lh_object_class(object) == LH_CLASS_%s ?\n"
		       "\t\t       (lh_%s *)(uintptr_t)object : (lh_%s *)0;\n}\n\n",
		       class->name, class->name, lh_print_upper(class->name, upper), class->name,
		       class->name);
	}
	for (unsigned i = 0; (field = lh_class_field_at(number, i)); i++)
		print_accessors(class, field);
}

void lh_print_header(void)
{
	char upper[64];

	fputs(prologue, stdout);
	for (unsigned i = 1; i <= lh_class_count(); i++)
		printf("\tLH_CLASS_%s = %u, /**< %s */\n", lh_print_upper(lh_class_name(i), upper), i,
		       lh_class_label(i, LH_ENGLISH));
	printf("};\n\n");
	print_field_numbers(lh_class_row(CLASS_RECORD));
	printf("/* Handles, typed so that a compiler tells a plan from an event. */\n");
	for (unsigned i = 2; i <= lh_class_count(); i++)
		printf("typedef struct lh_%s lh_%s; /**< %s */\n", lh_class_name(i),
		       lh_class_name(i), lh_class_description(i, LH_ENGLISH));
	for (unsigned i = 1; i <= lh_class_count(); i++)
		print_class(i);
	fputs(epilogue, stdout);
}
