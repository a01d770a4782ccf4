/* SPDX-License-Identifier: MIT */
/*
 * Every function that takes a record and a field, with records of every class, a removed one and NULL, and
 * with every field of the model: where they do not go together, it reads as unset or fails, and says why.
 */
#include "rows.h"

#define TYPE(name) (1u << LH_TYPE_##name)
#define ANY	   (~0u)
#define TEXT	   (TYPE(ID) | TYPE(TEXT) | TYPE(PROSE) | TYPE(LABEL) | TYPE(CODE))
#define INTEGER	   (TYPE(INTEGER) | TYPE(MONEY))
#define ITEMS	   (TYPE(CODES) | TYPE(TEXTS) | TYPE(LABELS))
#define LISTS	   (ITEMS | TYPE(REFS) | TYPE(CHILDREN))

/* A record of the children's class where there is one, for what moves or copies. */
static lh_object *child;

/* ------------------------------------------------------------------ */
/* The calls                                                            */

#define READS(function, ...)                                                            \
	static bool call_##function(lh_object *object, unsigned field, lh_error *error) \
	{                                                                               \
		(void)error;                                                            \
		return IS_UNSET(function(object, field __VA_ARGS__));                   \
	}
#define CHANGES(function, ...)                                                          \
	static bool call_##function(lh_object *object, unsigned field, lh_error *error) \
	{                                                                               \
		return DOES_FAIL(function(object, field, __VA_ARGS__ error));           \
	}

READS(lh_has)
READS(lh_get_text)
READS(lh_get_label, , "en")
READS(lh_get_label_language, , 0)
READS(lh_get_date)
READS(lh_get_integer)
READS(lh_get_decimal)
READS(lh_get_quantity)
READS(lh_get_flag)
READS(lh_get_choice)
READS(lh_get_ref)
READS(lh_get_ref_id)
READS(lh_format_field)
READS(lh_list_count)
READS(lh_list_get, , 0)
READS(lh_list_get_text, , 0)
READS(lh_list_get_label, , 0, NULL)
READS(lh_list_get_label_language, , 0, 0)
CHANGES(lh_clear, )
CHANGES(lh_set_text, "x", )
CHANGES(lh_set_label, "en", "x", )
CHANGES(lh_set_date, (lh_date){ 2023, 1, 1 }, )
CHANGES(lh_set_integer, 1, )
CHANGES(lh_set_decimal, (lh_decimal){ 1, 0 }, )
CHANGES(lh_set_quantity, lh_quantity_exact(1), )
CHANGES(lh_set_flag, true, )
CHANGES(lh_set_choice, 1, )
CHANGES(lh_set_ref, owner, )
CHANGES(lh_set_ref_id, "o", )
CHANGES(lh_set_field, "x", )
CHANGES(lh_set_cell, LH_ENGLISH, "x", )
CHANGES(lh_list_add, NULL, )
CHANGES(lh_list_insert, 0, NULL, )
CHANGES(lh_list_add_copy, child, )
CHANGES(lh_list_insert_text, 0, "x", )
CHANGES(lh_list_set_text, 0, "x", )
CHANGES(lh_list_set_label, 0, "en", "x", )
CHANGES(lh_list_insert_ref, 0, owner, )
CHANGES(lh_list_insert_ref_id, 0, "o", )
CHANGES(lh_list_move, 0, 0, )
CHANGES(lh_list_arrange, NULL, 0, )
CHANGES(lh_list_remove, 0, )

static bool call_lh_object_move(lh_object *object, unsigned field, lh_error *error)
{
	return DOES_FAIL(lh_object_move(child, object, field, 0, error));
}

#define READ(function, types)                            \
	{                                                \
#function, types, false, call_##function \
	}
#define CHANGE(function, types)                         \
	{                                               \
#function, types, true, call_##function \
	}

static const struct sweep {
	const char *function;
	unsigned types; /* of the fields that it is for */
	bool changes;
	bool (*call)(lh_object *, unsigned, lh_error *); /* whether it gave nothing, or failed */
} sweeps[] = {
	READ(lh_has, ANY),
	READ(lh_get_text, TEXT),
	READ(lh_get_label, TYPE(LABEL)),
	READ(lh_get_label_language, TYPE(LABEL)),
	READ(lh_get_date, TYPE(DATE)),
	READ(lh_get_integer, INTEGER),
	READ(lh_get_decimal, TYPE(DECIMAL)),
	READ(lh_get_quantity, TYPE(QUANTITY)),
	READ(lh_get_flag, TYPE(FLAG)),
	READ(lh_get_choice, TYPE(CHOICE)),
	READ(lh_get_ref, TYPE(REF)),
	READ(lh_get_ref_id, TYPE(REF)),
	READ(lh_format_field, ANY & ~TYPE(CHILDREN)),
	READ(lh_list_count, LISTS),
	READ(lh_list_get, TYPE(REFS) | TYPE(CHILDREN)),
	READ(lh_list_get_text, ITEMS | TYPE(REFS)),
	READ(lh_list_get_label, TYPE(LABELS)),
	READ(lh_list_get_label_language, TYPE(LABELS)),
	CHANGE(lh_clear, ANY),
	CHANGE(lh_set_text, TEXT),
	CHANGE(lh_set_label, TYPE(LABEL)),
	CHANGE(lh_set_date, TYPE(DATE)),
	CHANGE(lh_set_integer, INTEGER),
	CHANGE(lh_set_decimal, TYPE(DECIMAL)),
	CHANGE(lh_set_quantity, TYPE(QUANTITY)),
	CHANGE(lh_set_flag, TYPE(FLAG)),
	CHANGE(lh_set_choice, TYPE(CHOICE)),
	CHANGE(lh_set_ref, TYPE(REF)),
	CHANGE(lh_set_ref_id, TYPE(REF)),
	CHANGE(lh_set_field, ANY & ~TYPE(CHILDREN)),
	CHANGE(lh_set_cell, ANY & ~TYPE(CHILDREN)),
	CHANGE(lh_list_add, TYPE(CHILDREN)),
	CHANGE(lh_list_insert, TYPE(CHILDREN)),
	CHANGE(lh_list_add_copy, TYPE(CHILDREN)),
	CHANGE(lh_list_insert_text, ITEMS),
	CHANGE(lh_list_set_text, ITEMS),
	CHANGE(lh_list_set_label, TYPE(LABELS)),
	CHANGE(lh_list_insert_ref, TYPE(REFS)),
	CHANGE(lh_list_insert_ref_id, TYPE(REFS)),
	CHANGE(lh_list_move, LISTS),
	CHANGE(lh_list_arrange, LISTS),
	CHANGE(lh_list_remove, LISTS),
	CHANGE(lh_object_move, TYPE(CHILDREN)),
};

size_t sweep_count(void)
{
	return COUNT_OF(sweeps);
}

const char *sweep_function(size_t index)
{
	return sweeps[index].function;
}

/* ------------------------------------------------------------------ */
/* The records                                                          */

enum { CLASSES = LH_CLASS_FIGURE + 1, MOST_FIELDS = 1024 };

/* A record of each class, the dossier at 1. */
static lh_object *records[CLASSES];

static void make_records(void)
{
	unsigned made = 1, field = 0;

	memset(records, 0, sizeof(records));
	records[LH_CLASS_DOSSIER] = root;
	for (unsigned round = 0; made < lh_class_count() && round < CLASSES; round++)
		for (unsigned i = 1; i < CLASSES; i++)
			for (unsigned j = 0; records[i] && (field = lh_class_field_at(i, j)); j++) {
				unsigned class_number = lh_field_child_class(field);

				if (!class_number || records[class_number])
					continue;
				records[class_number] = lh_list_add(records[i], field, NULL, NULL);
				made++;
			}
	ck_assert_uint_eq(made, lh_class_count());
}

/* Those of all classes, and some that are no fields. */
static size_t list_fields(unsigned fields[MOST_FIELDS])
{
	static const unsigned none[] = {
		0, 6, 255, LH_CLASS_PLAN << 8, 99 << 8 | 1, 1u << 16 | LH_PLAN_TITLE, UINT_MAX
	};
	size_t count = COUNT_OF(none);

	memcpy(fields, none, sizeof(none));
	for (unsigned i = 1; i <= lh_class_count(); i++)
		for (unsigned j = 0; j < lh_class_field_count(i); j++) {
			ck_assert_uint_lt(count, MOST_FIELDS);
			fields[count++] = lh_class_field_at(i, j);
		}
	return count;
}

/* ------------------------------------------------------------------ */

static bool go_together(const struct sweep *sweep, const lh_object *object, unsigned field)
{
	const char *name = lh_field_name(field);

	return !lh_object_is_removed(object) && name &&
	       lh_class_field_find(lh_object_class(object), name) == field &&
	       sweep->types >> lh_field_type(field) & 1;
}

static lh_error_code expected(const struct sweep *sweep, const lh_object *object, unsigned field)
{
	/* It looks at what is to be copied first. */
	if (sweep->call == call_lh_list_add_copy && lh_field_type(field) == LH_TYPE_CHILDREN &&
	    !lh_field_accepts(field, lh_object_class(child)))
		return LH_ERROR_CLASS;
	return !object			      ? LH_ERROR_ARGUMENT
	       : lh_object_is_removed(object) ? LH_ERROR_REMOVED
					      : LH_ERROR_FIELD;
}

static size_t sweep_record(const struct sweep *sweep, lh_object *object, const unsigned *fields,
			   size_t count)
{
	size_t calls = 0;

	for (size_t i = 0; i < count; i++) {
		lh_error error = { .code = LH_OK };

		if (go_together(sweep, object, fields[i]))
			continue;
		calls++;
		ck_assert_msg(sweep->call(object, fields[i], &error) &&
				      (!sweep->changes ||
				       error.code == expected(sweep, object, fields[i])),
			      "%s(%s, %u): %s", sweep->function,
			      lh_class_name(lh_object_class(object)), fields[i],
			      lh_error_code_name(error.code));
	}
	return calls;
}

START_TEST(test_sweep)
{
	const struct sweep *sweep = &sweeps[_i];
	unsigned fields[MOST_FIELDS];
	size_t count = list_fields(fields), calls = 0;

	begin_rows();
	make_records();
	child = lh_list_get(plan, LH_PLAN_TASKS, 0);
	know_dossiers();
	for (unsigned i = 1; i < CLASSES; i++)
		calls += sweep_record(sweep, records[i], fields, count);
	calls += sweep_record(sweep, removed, fields, count);
	calls += sweep_record(sweep, NULL, fields, count);
	/* No field goes together with the records of more than a few classes. */
	ck_assert_uint_gt(calls, count * CLASSES / 2);
	end_row();
	end_rows();
}
END_TEST

TCase *sweep_case(void)
{
	TCase *tests = tcase_create("sweep");

	tcase_add_loop_test(tests, test_sweep, 0, (int)COUNT_OF(sweeps));
	return tests;
}
