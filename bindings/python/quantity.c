/* SPDX-License-Identifier: MIT */
/* lienhiep.Quantity: a number, and how it is known. */
#include "module.h"

struct quantity {
	PyObject_HEAD lh_quantity quantity;
};

static const char *const known_names[] = {
	[LH_UNSET] = "unset",	    [LH_EXACT] = "exact",     [LH_ESTIMATE] = "estimate",
	[LH_AT_LEAST] = "at-least", [LH_UNKNOWN] = "unknown",
};

lh_quantity lh_py_quantity_get(PyObject *self)
{
	return ((struct quantity *)self)->quantity;
}

static PyObject *make(PyTypeObject *type, lh_quantity quantity)
{
	struct quantity *self = (struct quantity *)type->tp_alloc(type, 0);

	if (self)
		self->quantity = quantity;
	return (PyObject *)self;
}

PyObject *lh_py_from_quantity(lh_quantity quantity)
{
	if (quantity.known == LH_UNSET)
		Py_RETURN_NONE;
	return make(lh_py.quantity, quantity);
}

static int to_known(PyObject *value, lh_known *known)
{
	for (int i = LH_EXACT; PyUnicode_Check(value) && i <= LH_UNKNOWN; i++)
		if (PyUnicode_CompareWithASCIIString(value, known_names[i]) == 0) {
			*known = (lh_known)i;
			return 0;
		}
	PyErr_Format(
		PyExc_ValueError,
		"a number is known as \"exact\", \"estimate\", \"at-least\" or \"unknown\", not %R",
		value);
	return -1;
}

static PyObject *quantity_new(PyTypeObject *type, PyObject *arguments, PyObject *keywords)
{
	static char *names[] = { "value", "known", NULL };
	PyObject *value = NULL, *known = NULL;
	lh_quantity quantity = { .known = LH_UNKNOWN };
	lh_known state = LH_EXACT;

	if (!PyArg_ParseTupleAndKeywords(arguments, keywords, "O|O:Quantity", names, &value,
					 &known))
		return NULL;
	if (value != Py_None && lh_py_to_quantity(0, value, &quantity))
		return NULL;
	if (!known)
		return make(type, quantity);
	if (to_known(known, &state))
		return NULL;
	/* Quantity('~26', 'exact') says two things, and Quantity(5, 'unknown') none. */
	if ((value == Py_None) != (state == LH_UNKNOWN) ||
	    (value != Py_None && quantity.known != LH_EXACT && quantity.known != state)) {
		PyErr_SetString(
			PyExc_ValueError,
			"a quantity is a number and how it is known, or None and \"unknown\"");
		return NULL;
	}
	quantity.known = state;
	return make(type, quantity);
}

static void quantity_dealloc(PyObject *self)
{
	PyTypeObject *type = Py_TYPE(self);

	type->tp_free(self);
	Py_DECREF(type);
}

static PyObject *quantity_str(PyObject *self)
{
	char buffer[26];

	return PyUnicode_FromString(lh_quantity_format(lh_py_quantity_get(self), buffer));
}

static PyObject *quantity_repr(PyObject *self)
{
	char buffer[26];

	return PyUnicode_FromFormat("lienhiep.Quantity('%s')",
				    lh_quantity_format(lh_py_quantity_get(self), buffer));
}

static PyObject *get_value(PyObject *self, void *closure)
{
	lh_quantity quantity = lh_py_quantity_get(self);

	(void)closure;
	if (quantity.known == LH_UNKNOWN)
		Py_RETURN_NONE;
	return lh_py_from_decimal(quantity.value);
}

static PyObject *get_known(PyObject *self, void *closure)
{
	(void)closure;
	return PyUnicode_FromString(known_names[lh_py_quantity_get(self).known]);
}

/* What an operator has beside a Quantity. @return 1, 0 for NotImplemented, -1 for an error */
static int to_operand(PyObject *value, lh_quantity *quantity)
{
	if (PyUnicode_Check(value))
		return 0;
	if (!lh_py_to_quantity(0, value, quantity))
		return 1;
	if (!PyErr_ExceptionMatches(PyExc_TypeError))
		return -1;
	PyErr_Clear();
	return 0;
}

static PyObject *operate(PyObject *a, PyObject *b,
			 int (*function)(lh_quantity, lh_quantity, lh_quantity *, lh_error *))
{
	lh_quantity left, right, result;
	lh_error error;
	int status = to_operand(a, &left);

	if (status > 0)
		status = to_operand(b, &right);
	if (status < 0)
		return NULL;
	if (!status)
		Py_RETURN_NOTIMPLEMENTED;
	if (function(left, right, &result, &error))
		return lh_py_raise(&error, NULL);
	return make(lh_py.quantity, result);
}

static PyObject *quantity_add(PyObject *a, PyObject *b)
{
	return operate(a, b, lh_quantity_add);
}

static PyObject *quantity_multiply(PyObject *a, PyObject *b)
{
	return operate(a, b, lh_quantity_multiply);
}

/* The number as another type, which cannot tell how it is known. */
static PyObject *convert(PyObject *self, PyTypeObject *type)
{
	PyObject *value = get_value(self, NULL), *result = NULL;

	if (value == Py_None)
		PyErr_Format(PyExc_ValueError, "nobody told the number: there is no %s of it",
			     type->tp_name);
	else if (value)
		result = PyObject_CallFunctionObjArgs((PyObject *)type, value, NULL);
	Py_XDECREF(value);
	return result;
}

static PyObject *quantity_int(PyObject *self)
{
	return convert(self, &PyLong_Type);
}

static PyObject *quantity_float(PyObject *self)
{
	return convert(self, &PyFloat_Type);
}

/* Only what is known to be nothing is false. */
static int quantity_bool(PyObject *self)
{
	lh_quantity quantity = lh_py_quantity_get(self);

	return quantity.known != LH_EXACT || quantity.value.mantissa != 0;
}

/* As the str() is: to a width, aligned. */
static PyObject *quantity_format(PyObject *self, PyObject *specifier)
{
	PyObject *text = NULL, *result = NULL;

	if (!PyUnicode_Check(specifier))
		return PyErr_Format(PyExc_TypeError, "__format__() takes a str, not %.200s",
				    Py_TYPE(specifier)->tp_name);
	text = quantity_str(self);
	result = text ? PyObject_Format(text, specifier) : NULL;
	Py_XDECREF(text);
	return result;
}

/* By value, as decimals compare: Quantity('70.0') == Quantity('70') == 70. */
static PyObject *quantity_compare(PyObject *self, PyObject *other, int how)
{
	lh_quantity a = lh_py_quantity_get(self), b;
	int status = how == Py_EQ || how == Py_NE ? to_operand(other, &b) : 0;
	bool equal = false;

	/* A number that no quantity can hold equals none. */
	if (status < 0 && !PyErr_ExceptionMatches(lh_py.error))
		return NULL;
	if (!status)
		Py_RETURN_NOTIMPLEMENTED;
	if (status < 0)
		PyErr_Clear();
	else
		equal = a.known == b.known && lh_decimal_compare(a.value, b.value) == 0;
	return PyBool_FromLong(equal == (how == Py_EQ));
}

static Py_hash_t quantity_hash(PyObject *self)
{
	lh_quantity quantity = lh_py_quantity_get(self);
	PyObject *value = lh_py_from_decimal(quantity.value);
	Py_hash_t hash = value ? PyObject_Hash(value) : -1;

	Py_XDECREF(value);
	if (hash == -1 || quantity.known == LH_EXACT)
		return hash;
	hash = (Py_hash_t)((Py_uhash_t)hash * 31 + (Py_uhash_t)quantity.known);
	return hash == -1 ? -2 : hash;
}

static PyObject *quantity_reduce(PyObject *self, PyObject *arguments)
{
	(void)arguments;
	return Py_BuildValue("O(N)", Py_TYPE(self), quantity_str(self));
}

static PyGetSetDef quantity_fields[] = {
	{ "value", get_value, NULL, "The number, a Decimal; None where nobody told it.", NULL },
	{ "known", get_known, NULL,
	  "How it is known: \"exact\", \"estimate\", \"at-least\" or \"unknown\".", NULL },
	{ NULL, NULL, NULL, NULL, NULL }
};

static PyMethodDef quantity_methods[] = {
	{ "__format__", quantity_format, METH_O, NULL },
	{ "__reduce__", quantity_reduce, METH_NOARGS, NULL },
	{ NULL, NULL, 0, NULL },
};

static PyType_Slot quantity_slots[] = {
	{ Py_tp_new, quantity_new },
	{ Py_tp_dealloc, quantity_dealloc },
	{ Py_tp_str, quantity_str },
	{ Py_tp_repr, quantity_repr },
	{ Py_tp_hash, quantity_hash },
	{ Py_tp_richcompare, quantity_compare },
	{ Py_tp_getset, quantity_fields },
	{ Py_tp_methods, quantity_methods },
	{ Py_nb_int, quantity_int },
	{ Py_nb_float, quantity_float },
	{ Py_nb_bool, quantity_bool },
	{ Py_nb_add, quantity_add },
	{ Py_nb_multiply, quantity_multiply },
	{ Py_tp_doc,
	  "Quantity(value, known='exact'), Quantity('~26'), Quantity(None, 'unknown')\n\n"
	  "A number that is not negative, and how it is known: 26, ~26 (an estimate), 26+ (at\n"
	  "least), ? (there is a number, and nobody told it). Sums and products keep the weaker\n"
	  "state: an unknown part makes the whole at least the rest. An exact quantity equals\n"
	  "its number. str() is the form in XML, and format() takes what a str takes. int() and\n"
	  "float() give the number alone; what is unknown is a ValueError. Only an exact 0 is\n"
	  "false." },
	{ 0, NULL }
};

PyType_Spec lh_py_quantity_spec = { "lienhiep.Quantity", sizeof(struct quantity), 0,
				    Py_TPFLAGS_DEFAULT, quantity_slots };
