/* SPDX-License-Identifier: MIT */
/* lienhiep.Date: a date as precise as its source. */
#include <string.h>

#include "module.h"

struct date {
	PyObject_HEAD lh_date date;
};

lh_date lh_py_date_get(PyObject *self)
{
	return ((struct date *)self)->date;
}

static PyObject *make(PyTypeObject *type, lh_date date)
{
	struct date *self = (struct date *)type->tp_alloc(type, 0);

	if (self)
		self->date = date;
	return (PyObject *)self;
}

PyObject *lh_py_date_new(lh_date date)
{
	return make(lh_py.date, date);
}

/* A month or a day: 0 for None. */
static int to_part(PyObject *value, uint8_t *part)
{
	int64_t number = 0;

	*part = 0;
	if (value == Py_None)
		return 0;
	if (lh_py_to_integer(0, value, &number))
		return -1;
	/* 0 would read as "not known"; what is no day of the calendar is refused below. */
	*part = number < 1 || number > 31 ? 99 : (uint8_t)number;
	return 0;
}

static PyObject *date_new(PyTypeObject *type, PyObject *arguments, PyObject *keywords)
{
	static char *names[] = { "year", "month", "day", NULL };
	PyObject *year = NULL, *month = Py_None, *day = Py_None;
	lh_date date = { 0 };

	if (!PyArg_ParseTupleAndKeywords(arguments, keywords, "O|OO:Date", names, &year, &month,
					 &day))
		return NULL;
	if (lh_py_to_date(0, year, &date))
		return NULL;
	if (month != Py_None && date.month) {
		PyErr_SetString(PyExc_TypeError, "Date() takes a whole date, or its parts");
		return NULL;
	}
	if ((month != Py_None && to_part(month, &date.month)) ||
	    (day != Py_None && to_part(day, &date.day)))
		return NULL;
	if (!lh_date_is_valid(date)) {
		lh_py_fail(LH_ERROR_VALUE, "lịch không có ngày này",
			   "the calendar has no such date");
		return NULL;
	}
	return make(type, date);
}

static void date_dealloc(PyObject *self)
{
	PyTypeObject *type = Py_TYPE(self);

	type->tp_free(self);
	Py_DECREF(type);
}

static PyObject *date_str(PyObject *self)
{
	char buffer[11];

	return PyUnicode_FromString(lh_date_format(lh_py_date_get(self), buffer));
}

static PyObject *date_repr(PyObject *self)
{
	char buffer[11];

	return PyUnicode_FromFormat("lienhiep.Date('%s')",
				    lh_date_format(lh_py_date_get(self), buffer));
}

/* A full date is the same, and in sets and dictionaries too, as the datetime.date of that day. */
static Py_hash_t date_hash(PyObject *self)
{
	lh_date date = lh_py_date_get(self);
	PyObject *full = date.day ? lh_py_full_date(date) : NULL;
	Py_hash_t hash = full ? PyObject_Hash(full) : date.day ? -1 : date.year * 16 + date.month;

	Py_XDECREF(full);
	return hash;
}

/* One date is less than another if it certainly lies before it: as with sets, neither may hold. */
static PyObject *date_compare(PyObject *self, PyObject *other, int how)
{
	lh_date date = { 0 };
	lh_order order = LH_UNORDERED;
	bool result = false;

	if (PyUnicode_Check(other) || PyIndex_Check(other))
		Py_RETURN_NOTIMPLEMENTED;
	if (lh_py_to_date(0, other, &date)) {
		if (!PyErr_ExceptionMatches(PyExc_TypeError))
			return NULL;
		PyErr_Clear();
		Py_RETURN_NOTIMPLEMENTED;
	}
	order = lh_date_compare(lh_py_date_get(self), date);
	switch (how) {
	case Py_EQ:
		result = order == LH_SAME;
		break;
	case Py_NE:
		result = order != LH_SAME;
		break;
	case Py_LT:
		result = order == LH_BEFORE;
		break;
	case Py_LE:
		result = order == LH_BEFORE || order == LH_SAME;
		break;
	case Py_GT:
		result = order == LH_AFTER;
		break;
	default:
		result = order == LH_AFTER || order == LH_SAME;
		break;
	}
	return PyBool_FromLong(result);
}

static PyObject *part_or_none(unsigned part)
{
	if (!part)
		Py_RETURN_NONE;
	return PyLong_FromUnsignedLong(part);
}

static PyObject *get_year(PyObject *self, void *closure)
{
	(void)closure;
	return PyLong_FromLong(lh_py_date_get(self).year);
}

static PyObject *get_month(PyObject *self, void *closure)
{
	(void)closure;
	return part_or_none(lh_py_date_get(self).month);
}

static PyObject *get_day(PyObject *self, void *closure)
{
	(void)closure;
	return part_or_none(lh_py_date_get(self).day);
}

static PyObject *get_first_day(PyObject *self, void *closure)
{
	(void)closure;
	return lh_py_full_date(lh_date_first_day(lh_py_date_get(self)));
}

static PyObject *get_last_day(PyObject *self, void *closure)
{
	(void)closure;
	return lh_py_full_date(lh_date_last_day(lh_py_date_get(self)));
}

static PyObject *date_reduce(PyObject *self, PyObject *arguments)
{
	(void)arguments;
	return Py_BuildValue("O(N)", Py_TYPE(self), date_str(self));
}

static PyGetSetDef date_fields[] = {
	{ "year", get_year, NULL, "The year.", NULL },
	{ "month", get_month, NULL, "The month; None where only the year is known.", NULL },
	{ "day", get_day, NULL, "The day; None where it is not known.", NULL },
	{ "first_day", get_first_day, NULL, "The first day that it may be, a datetime.date.",
	  NULL },
	{ "last_day", get_last_day, NULL, "The last day that it may be, a datetime.date.", NULL },
	{ NULL, NULL, NULL, NULL, NULL }
};

static PyMethodDef date_methods[] = {
	{ "__reduce__", date_reduce, METH_NOARGS, NULL },
	{ NULL, NULL, 0, NULL },
};

static PyType_Slot date_slots[] = {
	{ Py_tp_new, date_new },
	{ Py_tp_dealloc, date_dealloc },
	{ Py_tp_str, date_str },
	{ Py_tp_repr, date_repr },
	{ Py_tp_hash, date_hash },
	{ Py_tp_richcompare, date_compare },
	{ Py_tp_getset, date_fields },
	{ Py_tp_methods, date_methods },
	{ Py_tp_doc,
	  "Date(year, month=None, day=None), Date('2023-12')\n\n"
	  "A date as precise as its source: a year, a month or a day. Fields that hold a full\n"
	  "date give datetime.date.\n\n"
	  "a < b is true where a certainly lies before b. Of overlapping dates that are not the\n"
	  "same, neither <, > nor == is true; to sort, take first_day or last_day as the key.\n"
	  "str() is the form in XML." },
	{ 0, NULL }
};

PyType_Spec lh_py_date_spec = { "lienhiep.Date", sizeof(struct date), 0, Py_TPFLAGS_DEFAULT,
				date_slots };
