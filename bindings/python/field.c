/* SPDX-License-Identifier: MIT */
/* Fields of records: a getter for each type of value, and one setter. */
#include <stdlib.h>

#include "module.h"

#define OBJECT(self)   (((struct lh_py_record *)(self))->object)
#define FIELD(closure) ((unsigned)(uintptr_t)(closure))

int lh_py_may_change(const struct lh_py_dossier *owner)
{
	if (!owner->readers)
		return 0;
	PyErr_SetString(PyExc_RuntimeError,
			"the dossier is being saved, checked or reviewed in another thread");
	return -1;
}

/* ------------------------------------------------------------------ */
/* Reading                                                             */

static PyObject *get_text(PyObject *self, void *closure)
{
	return lh_py_from_text(lh_get_text(OBJECT(self), FIELD(closure)));
}

static PyObject *get_date(PyObject *self, void *closure)
{
	return lh_py_from_date(lh_get_date(OBJECT(self), FIELD(closure)));
}

static PyObject *get_integer(PyObject *self, void *closure)
{
	if (!lh_has(OBJECT(self), FIELD(closure)))
		Py_RETURN_NONE;
	return PyLong_FromLongLong(lh_get_integer(OBJECT(self), FIELD(closure)));
}

static PyObject *get_decimal(PyObject *self, void *closure)
{
	if (!lh_has(OBJECT(self), FIELD(closure)))
		Py_RETURN_NONE;
	return lh_py_from_decimal(lh_get_decimal(OBJECT(self), FIELD(closure)));
}

static PyObject *get_quantity(PyObject *self, void *closure)
{
	return lh_py_from_quantity(lh_get_quantity(OBJECT(self), FIELD(closure)));
}

static PyObject *get_flag(PyObject *self, void *closure)
{
	if (!lh_has(OBJECT(self), FIELD(closure)))
		Py_RETURN_NONE;
	return PyBool_FromLong(lh_get_flag(OBJECT(self), FIELD(closure)));
}

static PyObject *get_choice(PyObject *self, void *closure)
{
	unsigned field = FIELD(closure);

	return lh_py_from_text(lh_field_choice_name(field, lh_get_choice(OBJECT(self), field)));
}

static PyObject *get_ref(PyObject *self, void *closure)
{
	return lh_py_wrap(((struct lh_py_record *)self)->owner,
			  lh_get_ref(OBJECT(self), FIELD(closure)));
}

static PyObject *get_list(PyObject *self, void *closure)
{
	return lh_py_list_new((struct lh_py_record *)self, FIELD(closure));
}

getter lh_py_getter(lh_type type)
{
	switch (type) {
	case LH_TYPE_DATE:
		return get_date;
	case LH_TYPE_INTEGER:
	case LH_TYPE_MONEY:
		return get_integer;
	case LH_TYPE_DECIMAL:
		return get_decimal;
	case LH_TYPE_QUANTITY:
		return get_quantity;
	case LH_TYPE_FLAG:
		return get_flag;
	case LH_TYPE_CHOICE:
		return get_choice;
	case LH_TYPE_REF:
		return get_ref;
	case LH_TYPE_CODES:
	case LH_TYPE_REFS:
	case LH_TYPE_TEXTS:
	case LH_TYPE_LABELS:
	case LH_TYPE_CHILDREN:
		return get_list;
	default:
		return get_text;
	}
}

/* ------------------------------------------------------------------ */
/* Setting: first the value, which may run foreign code, then the field */

static int finish(int status, const lh_error *error)
{
	if (status)
		lh_py_raise(error, NULL);
	return status;
}

static int set_date(struct lh_py_record *record, unsigned field, PyObject *value)
{
	lh_error error;
	lh_date date;

	return lh_py_to_date(field, value, &date) || lh_py_may_change(record->owner)
		       ? -1
		       : finish(lh_set_date(record->object, field, date, &error), &error);
}

static int set_integer(struct lh_py_record *record, unsigned field, PyObject *value)
{
	lh_error error;
	int64_t integer;

	return lh_py_to_integer(field, value, &integer) || lh_py_may_change(record->owner)
		       ? -1
		       : finish(lh_set_integer(record->object, field, integer, &error), &error);
}

static int set_decimal(struct lh_py_record *record, unsigned field, PyObject *value)
{
	lh_error error;
	lh_decimal decimal;

	return lh_py_to_decimal(field, value, &decimal) || lh_py_may_change(record->owner)
		       ? -1
		       : finish(lh_set_decimal(record->object, field, decimal, &error), &error);
}

static int set_quantity(struct lh_py_record *record, unsigned field, PyObject *value)
{
	lh_error error;
	lh_quantity quantity;

	return lh_py_to_quantity(field, value, &quantity) || lh_py_may_change(record->owner)
		       ? -1
		       : finish(lh_set_quantity(record->object, field, quantity, &error), &error);
}

static int set_ref(struct lh_py_record *record, unsigned field, PyObject *value)
{
	lh_error error;

	if (!PyObject_TypeCheck(value, lh_py.record))
		return lh_py_wrong_type(field, "a record or an id", value);
	if (lh_py_may_change(record->owner))
		return -1;
	return finish(lh_set_ref(record->object, field, OBJECT(value), &error), &error);
}

/* In the form of XML: what every type but a list takes. */
static int set_form(struct lh_py_record *record, unsigned field, PyObject *value)
{
	lh_error error;
	const char *form = lh_py_utf8(field, value);

	if (!form || lh_py_may_change(record->owner))
		return -1;
	return finish(lh_set_field(record->object, field, form, &error), &error);
}

static int set_flag(struct lh_py_record *record, unsigned field, PyObject *value)
{
	lh_error error;

	if (!PyBool_Check(value))
		return lh_py_wrong_type(field, "bool or str", value);
	if (lh_py_may_change(record->owner))
		return -1;
	return finish(lh_set_flag(record->object, field, value == Py_True, &error), &error);
}

static int set_value(struct lh_py_record *record, unsigned field, PyObject *value)
{
	if (PyUnicode_Check(value))
		return set_form(record, field, value);
	switch (lh_field_type(field)) {
	case LH_TYPE_DATE:
		return set_date(record, field, value);
	case LH_TYPE_INTEGER:
	case LH_TYPE_MONEY:
		return set_integer(record, field, value);
	case LH_TYPE_DECIMAL:
		return set_decimal(record, field, value);
	case LH_TYPE_QUANTITY:
		return set_quantity(record, field, value);
	case LH_TYPE_REF:
		return set_ref(record, field, value);
	case LH_TYPE_FLAG:
		return set_flag(record, field, value);
	default:
		return lh_py_wrong_type(field, "str", value);
	}
}

/* As list[:] = records. */
static int set_children(struct lh_py_record *record, unsigned field, PyObject *value)
{
	PyObject *list = NULL, *slice = NULL;
	int status = -1;

	/* d.events += [...] sets the list to itself. */
	if (Py_TYPE(value) == lh_py.records && ((struct lh_py_list *)value)->field == field &&
	    ((struct lh_py_list *)value)->record->object == record->object)
		return 0;
	list = lh_py_list_new(record, field);
	slice = list ? PySlice_New(NULL, NULL, NULL) : NULL;
	if (slice)
		status = lh_py_list_assign_slice(list, slice, value);
	Py_XDECREF(slice);
	Py_XDECREF(list);
	return status;
}

int lh_py_set(struct lh_py_record *record, unsigned field, PyObject *value)
{
	lh_error error;

	if (value == Py_None && lh_py_may_change(record->owner))
		return -1;
	if (value == Py_None)
		return finish(lh_clear(record->object, field, &error), &error);
	switch (lh_field_type(field)) {
	case LH_TYPE_CODES:
	case LH_TYPE_REFS:
	case LH_TYPE_TEXTS:
	case LH_TYPE_LABELS:
		return lh_py_list_assign(record, field, value);
	case LH_TYPE_CHILDREN:
		return set_children(record, field, value);
	default:
		return set_value(record, field, value) ? lh_py_fail_at(record->object, field) : 0;
	}
}

int lh_py_setter(PyObject *self, PyObject *value, void *closure)
{
	return lh_py_set((struct lh_py_record *)self, FIELD(closure), value ? value : Py_None);
}
