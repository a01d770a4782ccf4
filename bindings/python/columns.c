/* SPDX-License-Identifier: MIT */
/*
 * Whole columns at once: a field of many records as arrays. No object is made
 * for a value, which is what makes a loop over records slow.
 */
#include <stdlib.h>

#include "module.h"

/* Records of one class, as they are. */
struct rows {
	lh_object **objects;
	Py_ssize_t count;
	unsigned class_number;
};

static int add_row(struct rows *rows, PyObject *value)
{
	lh_object *object = NULL;

	if (!PyObject_TypeCheck(value, lh_py.record))
		return lh_py_wrong_type(0, "records", value);
	object = ((struct lh_py_record *)value)->object;
	if (!rows->class_number)
		rows->class_number = lh_object_class(object);
	if (lh_object_class(object) != rows->class_number) {
		PyErr_SetString(PyExc_TypeError, "the records of columns are of one class");
		return -1;
	}
	rows->objects[rows->count++] = object;
	return 0;
}

/* The records of a live list, or of any other sequence. */
static int to_rows(PyObject *value, struct rows *rows)
{
	PyObject *items = NULL;
	Py_ssize_t count = 0;
	int status = 0;

	*rows = (struct rows){ .count = 0 };
	if (Py_TYPE(value) == lh_py.records) {
		const struct lh_py_list *list = (struct lh_py_list *)value;

		rows->class_number = lh_field_child_class(list->field);
		count = (Py_ssize_t)lh_list_count(list->record->object, list->field);
		rows->objects = PyMem_New(lh_object *, count + 1);
		for (; rows->objects && rows->count < count; rows->count++)
			rows->objects[rows->count] =
				lh_list_get(list->record->object, list->field, (size_t)rows->count);
	} else {
		items = PySequence_Fast(value, "columns are of a sequence of records");
		if (!items)
			return -1;
		count = PySequence_Fast_GET_SIZE(items);
		rows->objects = PyMem_New(lh_object *, count + 1);
		for (Py_ssize_t i = 0; rows->objects && !status && i < count; i++)
			status = add_row(rows, PySequence_Fast_GET_ITEM(items, i));
		Py_DECREF(items);
	}
	if (!rows->objects)
		PyErr_NoMemory();
	return rows->objects ? status : -1;
}

/* ------------------------------------------------------------------ */
/* One column                                                          */

/* Values that are set have a mark that is not 0; of dates and quantities it says more. */
struct column {
	const struct kind *kind;
	const struct rows *rows;
	unsigned field;
	PyObject *values, *marks, *offsets;
	char *at;
	uint8_t *mark;
	int64_t *offset;
};

/* How values of a type are taken from the rows of a block; texts are as long as they are. */
struct kind {
	Py_ssize_t size;
	void (*fill)(struct column *column, Py_ssize_t from, Py_ssize_t to);
};

static void fill_integers(struct column *column, Py_ssize_t from, Py_ssize_t to)
{
	int64_t *at = (int64_t *)(void *)column->at;

	for (Py_ssize_t i = from; i < to; i++) {
		column->mark[i] = lh_has(column->rows->objects[i], column->field);
		at[i] = lh_get_integer(column->rows->objects[i], column->field);
	}
}

/* Days since 1970-01-01, of the first day; the mark is 1 for a year, 2 for a month, 3 for a day. */
static void fill_dates(struct column *column, Py_ssize_t from, Py_ssize_t to)
{
	int32_t *at = (int32_t *)(void *)column->at;

	for (Py_ssize_t i = from; i < to; i++) {
		lh_date date = lh_get_date(column->rows->objects[i], column->field);

		column->mark[i] = (uint8_t)(!date.year ? 0 : !date.month ? 1 : !date.day ? 2 : 3);
		if (!date.day)
			date = lh_date_first_day(date);
		at[i] = date.year ? (int32_t)lh_date_to_days(date) : 0;
	}
}

static double to_double(lh_decimal decimal)
{
	/* Exact up to 10^22, so that one division rounds once. */
	static const double powers[] = { 1e0,  1e1,  1e2,  1e3,	 1e4,  1e5,  1e6,  1e7,	 1e8, 1e9,
					 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18 };

	return decimal.scale ? (double)decimal.mantissa / powers[decimal.scale]
			     : (double)decimal.mantissa;
}

static void fill_decimals(struct column *column, Py_ssize_t from, Py_ssize_t to)
{
	double *at = (double *)(void *)column->at;

	for (Py_ssize_t i = from; i < to; i++) {
		column->mark[i] = lh_has(column->rows->objects[i], column->field);
		at[i] = to_double(lh_get_decimal(column->rows->objects[i], column->field));
	}
}

/* The mark is how it is known. */
static void fill_quantities(struct column *column, Py_ssize_t from, Py_ssize_t to)
{
	double *at = (double *)(void *)column->at;

	for (Py_ssize_t i = from; i < to; i++) {
		lh_quantity quantity = lh_get_quantity(column->rows->objects[i], column->field);

		column->mark[i] = (uint8_t)quantity.known;
		at[i] = to_double(quantity.value);
	}
}

static void fill_flags(struct column *column, Py_ssize_t from, Py_ssize_t to)
{
	for (Py_ssize_t i = from; i < to; i++) {
		column->mark[i] = lh_has(column->rows->objects[i], column->field);
		column->at[i] = lh_get_flag(column->rows->objects[i], column->field);
	}
}

static void fill_choices(struct column *column, Py_ssize_t from, Py_ssize_t to)
{
	for (Py_ssize_t i = from; i < to; i++) {
		unsigned choice = lh_get_choice(column->rows->objects[i], column->field);

		column->mark[i] = choice != 0;
		column->at[i] = (char)choice;
	}
}

static const char *text_of(const lh_object *object, unsigned field)
{
	return lh_field_type(field) == LH_TYPE_REF ? lh_get_ref_id(object, field)
						   : lh_get_text(object, field);
}

/* Where each text begins and the last ends, as Arrow has them; the texts follow when that is known. */
static void measure_texts(struct column *column, Py_ssize_t from, Py_ssize_t to)
{
	for (Py_ssize_t i = from; i < to; i++) {
		const char *text = text_of(column->rows->objects[i], column->field);

		column->mark[i] = text != NULL;
		column->offset[i + 1] = column->offset[i] + (text ? (int64_t)strlen(text) : 0);
	}
}

static int copy_texts(struct column *column)
{
	const struct rows *rows = column->rows;
	const int64_t *offset = column->offset;
	char *at = NULL;

	column->values = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)offset[rows->count]);
	if (!column->values)
		return -1;
	at = PyBytes_AS_STRING(column->values);
	for (Py_ssize_t i = 0; i < rows->count; i++)
		if (column->mark[i])
			memcpy(at + offset[i], text_of(rows->objects[i], column->field),
			       (size_t)(offset[i + 1] - offset[i]));
	return 0;
}

static const struct kind texts = { 0, measure_texts }, kinds[] = {
	[LH_TYPE_DATE] = { 4, fill_dates },	     [LH_TYPE_INTEGER] = { 8, fill_integers },
	[LH_TYPE_MONEY] = { 8, fill_integers },	     [LH_TYPE_DECIMAL] = { 8, fill_decimals },
	[LH_TYPE_QUANTITY] = { 8, fill_quantities }, [LH_TYPE_FLAG] = { 1, fill_flags },
	[LH_TYPE_CHOICE] = { 1, fill_choices },
};

static int begin_column(struct column *column, const struct rows *rows, unsigned field)
{
	lh_type type = lh_field_type(field);
	bool known = type < sizeof(kinds) / sizeof(kinds[0]) && kinds[type].fill;

	*column = (struct column){ known ? &kinds[type] : &texts, rows, field };
	column->marks = PyBytes_FromStringAndSize(NULL, rows->count);
	if (!column->marks)
		return -1;
	column->mark = (uint8_t *)PyBytes_AS_STRING(column->marks);
	if (known) {
		column->values = PyBytes_FromStringAndSize(NULL, rows->count * column->kind->size);
		column->at = column->values ? PyBytes_AS_STRING(column->values) : NULL;
		return column->at ? 0 : -1;
	}
	column->offsets = PyBytes_FromStringAndSize(
		NULL, (rows->count + 1) * (Py_ssize_t)sizeof(*column->offset));
	if (!column->offsets)
		return -1;
	column->offset = (int64_t *)(void *)PyBytes_AS_STRING(column->offsets);
	column->offset[0] = 0;
	return 0;
}

static void drop_column(struct column *column)
{
	Py_CLEAR(column->values);
	Py_CLEAR(column->marks);
	Py_CLEAR(column->offsets);
}

/* (field, (values, marks, offsets or None)) */
static PyObject *finish_column(struct column *column)
{
	if (column->kind == &texts && copy_texts(column))
		return NULL;
	return Py_BuildValue("I(OOO)", column->field, column->values, column->marks,
			     column->offsets ? column->offsets : Py_None);
}

enum { BLOCK = 64 };

/*
 * Most of the time would go into waiting for records from memory, one after the other: ask for all
 * of a block at once, and while another is read. What a record holds stands behind it, or else no
 * harm is done.
 */
static void fetch(const struct rows *rows, Py_ssize_t from)
{
	enum { LINE = 64, LINES = 4 };

	for (Py_ssize_t i = from; i < rows->count && i < from + BLOCK; i++)
		for (uintptr_t line = 0; line < LINES; line++)
			__builtin_prefetch(
				(const void *)((uintptr_t)rows->objects[i] + line * LINE));
}

/* All columns over some records, then over the next: a record is fetched from memory once. */
static PyObject *read_columns(const struct rows *rows, struct column *columns, Py_ssize_t count)
{
	PyObject *list = NULL;

	fetch(rows, 0);
	for (Py_ssize_t from = 0; from < rows->count; from += BLOCK) {
		Py_ssize_t to = rows->count - from < BLOCK ? rows->count : from + BLOCK;

		fetch(rows, to);
		for (Py_ssize_t i = 0; i < count; i++)
			columns[i].kind->fill(&columns[i], from, to);
	}
	list = PyList_New(count);
	for (Py_ssize_t i = 0; list && i < count; i++) {
		PyObject *item = finish_column(&columns[i]);

		if (item)
			PyList_SET_ITEM(list, i, item);
		else
			Py_CLEAR(list);
	}
	return list;
}

/* ------------------------------------------------------------------ */
/* Which columns                                                       */

static bool has_several(unsigned field)
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

/* The field of a class that a str names; 0 with an exception. */
static unsigned to_field(unsigned class_number, PyObject *name)
{
	const char *text = lh_py_utf8(0, name);
	unsigned field = text ? lh_py_find_name(class_number, text) : 0;

	if (!text)
		return 0;
	if (!field) {
		lh_py_no_field(lh_py.classes[class_number], name);
		return 0;
	}
	if (!has_several(field))
		return field;
	PyErr_Format(PyExc_TypeError, "%s has several values, which stand in no column",
		     lh_field_name(field));
	return 0;
}

/* The fields that names name; without names, all of the class with one value. @return how many, or -1 */
static Py_ssize_t to_fields(unsigned class_number, PyObject *names, unsigned *fields)
{
	Py_ssize_t count = PyTuple_GET_SIZE(names);
	unsigned field = 0;

	for (Py_ssize_t i = 0; i < count; i++) {
		fields[i] = to_field(class_number, PyTuple_GET_ITEM(names, i));
		if (!fields[i])
			return -1;
	}
	if (count)
		return count;
	for (unsigned i = 0; (field = lh_class_field_at(class_number, i)); i++)
		if (!has_several(field))
			fields[count++] = field;
	return count;
}

/* columns_read(records, names): (field, (values, marks, offsets)) of each, without names of all. */
PyObject *lh_py_columns_read(PyObject *module, PyObject *arguments)
{
	PyObject *records = NULL, *names = NULL, *result = NULL;
	struct rows rows = { .count = 0 };
	struct column *columns = NULL;
	unsigned *fields = NULL;
	Py_ssize_t most = 0, count = 0, begun = 0;

	(void)module;
	if (!PyArg_ParseTuple(arguments, "OO!:columns_read", &records, &PyTuple_Type, &names))
		return NULL;
	if (to_rows(records, &rows)) {
		PyMem_Free(rows.objects);
		return NULL;
	}
	/* Of no records nobody knows the class. */
	most = PyTuple_GET_SIZE(names) + (Py_ssize_t)lh_class_field_count(rows.class_number);
	fields = PyMem_New(unsigned, most + 1);
	columns = PyMem_New(struct column, most + 1);
	if (!fields || !columns)
		PyErr_NoMemory();
	else if (rows.class_number)
		count = to_fields(rows.class_number, names, fields);
	else
		count = 0;
	while (columns && fields && begun < count &&
	       !begin_column(&columns[begun], &rows, fields[begun]))
		begun++;
	if (!PyErr_Occurred())
		result = read_columns(&rows, columns, count);
	for (Py_ssize_t i = 0; i < count && columns && i <= begun; i++)
		drop_column(&columns[i]);
	PyMem_Free(columns);
	PyMem_Free(fields);
	PyMem_Free(rows.objects);
	return result;
}
