/* SPDX-License-Identifier: MIT */
/* Tables on their way into a dossier, and how they and old texts pass to Python. */
#include <stdlib.h>

#include "module.h"

/* What lh_import is to Python; lienhiep/exchange.py makes one for each import. */
struct import {
	PyObject_HEAD lh_import *import;
	struct lh_py_dossier *owner; /* held */
};

#define IMPORT(self) (((struct import *)(self))->import)

static PyObject *import_new(PyTypeObject *type, PyObject *arguments, PyObject *keywords)
{
	struct import *self = NULL;
	PyObject *dossier = NULL, *tongue = NULL;
	lh_language language = LH_VIETNAMESE;
	lh_error error;

	(void)keywords;
	if (!PyArg_ParseTuple(arguments, "O!O:Import", lh_py.classes[LH_CLASS_DOSSIER], &dossier,
			      &tongue) ||
	    lh_py_to_language(tongue, &language))
		return NULL;
	self = (struct import *)type->tp_alloc(type, 0);
	if (!self)
		return NULL;
	Py_INCREF(dossier);
	self->owner = (struct lh_py_dossier *)dossier;
	self->import = lh_import_new(self->owner->dossier, language, &error);
	if (!self->import) {
		Py_DECREF(self);
		return lh_py_raise(&error, NULL);
	}
	return (PyObject *)self;
}

static void import_dealloc(PyObject *self)
{
	PyTypeObject *type = Py_TYPE(self);

	lh_import_free(IMPORT(self));
	Py_XDECREF(((struct import *)self)->owner);
	type->tp_free(self);
	Py_DECREF(type);
}

static PyObject *none_or_error(int status, const lh_error *error)
{
	if (status)
		return lh_py_raise(error, NULL);
	Py_RETURN_NONE;
}

static PyObject *import_table(PyObject *self, PyObject *arguments)
{
	unsigned class_number = 0;
	PyObject *called = NULL;
	const char *name = NULL;
	lh_error error;

	if (!PyArg_ParseTuple(arguments, "IO:table", &class_number, &called) ||
	    lh_py_to_text(called, &name))
		return NULL;
	return none_or_error(lh_import_table(IMPORT(self), class_number, name, &error), &error);
}

static PyObject *import_row(PyObject *self, PyObject *arguments)
{
	long row = 0;
	PyObject *given = NULL, *items = NULL, *result = NULL;
	Py_ssize_t count = 0, i = 0;
	const char **cells = NULL;
	lh_error error;

	if (!PyArg_ParseTuple(arguments, "lO:row", &row, &given))
		return NULL;
	/* A text is a sequence of characters, and never meant as one of cells. */
	if (PyUnicode_Check(given) || PyBytes_Check(given)) {
		lh_py_wrong_type(0, "a sequence of cells", given);
		return NULL;
	}
	/* Its own: what a list's cells point into must not change meanwhile. */
	items = PySequence_Tuple(given);
	if (!items)
		return NULL;
	count = PyTuple_GET_SIZE(items);
	cells = PyMem_New(const char *, (size_t)count + 1);
	if (!cells)
		PyErr_NoMemory();
	while (cells && i < count && !lh_py_to_text(PyTuple_GET_ITEM(items, i), &cells[i]))
		i++;
	if (cells && i == count)
		result = none_or_error(
			lh_import_row(IMPORT(self), row, cells, (size_t)count, &error), &error);
	PyMem_Free(cells);
	Py_DECREF(items);
	return result;
}

static PyObject *import_csv(PyObject *self, PyObject *arguments)
{
	unsigned class_number = 0;
	PyObject *called = NULL, *separator = NULL, *encoding = NULL;
	Py_buffer data = { .obj = NULL };
	const char *name = NULL;
	lh_csv_options options = { 0 };
	lh_decoding decoding = { 0 };
	lh_error error;
	int status = -1;

	if (!PyArg_ParseTuple(arguments, "Iy*OOO:csv", &class_number, &data, &called, &separator,
			      &encoding))
		return NULL;
	if (lh_py_to_text(called, &name) || lh_py_to_separator(separator, &options.separator) ||
	    lh_py_to_encoding(encoding, &options.encoding)) {
		PyBuffer_Release(&data);
		return NULL;
	}
	status = lh_import_csv(IMPORT(self), class_number, data.buf, (size_t)data.len, name,
			       &options, &decoding, &error);
	PyBuffer_Release(&data);
	return status ? lh_py_raise(&error, NULL) : lh_py_from_decoding(&decoding);
}

static PyObject *import_finish(PyObject *self, PyObject *arguments)
{
	lh_import_result result = { 0 };
	lh_problems *problems = NULL;
	lh_error error;

	(void)arguments;
	if (lh_py_may_change(((struct import *)self)->owner))
		return NULL;
	if (lh_import_finish(IMPORT(self), &result, &problems, &error)) {
		lh_py_raise(&error, problems);
		lh_problems_free(problems);
		return NULL;
	}
	return Py_BuildValue("nnnn", (Py_ssize_t)result.added, (Py_ssize_t)result.changed,
			     (Py_ssize_t)result.unchanged, (Py_ssize_t)result.cleared);
}

static PyMethodDef import_methods[] = {
	{ "table", import_table, METH_VARARGS,
	  "table($self, class_number, name, /)\n--\n\nBegin a table; its first row are the "
	  "headings." },
	{ "row", import_row, METH_VARARGS,
	  "row($self, number, cells, /)\n--\n\nAdd a row of str and None." },
	{ "csv", import_csv, METH_VARARGS,
	  "csv($self, class_number, data, name, separator, encoding, /)\n--\n\nAdd a table; how it "
	  "was "
	  "decoded." },
	{ "finish", import_finish, METH_NOARGS,
	  "finish($self, /)\n--\n\nPut all tables into the dossier: added, changed, unchanged, "
	  "cleared." },
	{ NULL, NULL, 0, NULL }
};

static PyType_Slot import_slots[] = { { Py_tp_new, import_new },
				      { Py_tp_dealloc, import_dealloc },
				      { Py_tp_methods, import_methods },
				      { Py_tp_doc,
					"Import(dossier, language)\n\nTables on their way "
					"into a dossier: all of them, or nothing." },
				      { 0, NULL } };

static PyType_Spec import_spec = { "lienhiep.Import", sizeof(struct import), 0, Py_TPFLAGS_DEFAULT,
				   import_slots };

int lh_py_init_exchange(PyObject *module)
{
	PyTypeObject *type = lh_py_add_type(module, &import_spec, NULL);

	/* The module has it. */
	Py_XDECREF(type);
	return type ? 0 : -1;
}

/* ------------------------------------------------------------------ */
/* Values                                                              */

int lh_py_to_separator(PyObject *value, char *separator)
{
	const char *text = NULL;

	if (lh_py_to_text(value, &text))
		return -1;
	if (text && (!*text || (*text & 0x80) || text[1])) {
		PyErr_Format(PyExc_ValueError, "a separator is one ASCII character, not %R", value);
		return -1;
	}
	*separator = text ? *text : '\0';
	return 0;
}

int lh_py_to_encoding(PyObject *value, lh_encoding *encoding)
{
	const char *text = NULL, *name = NULL;
	char names[256] = "";
	size_t used = 0;

	if (lh_py_to_text(value, &text))
		return -1;
	*encoding = text ? lh_encoding_find(text) : LH_ENCODING_UNKNOWN;
	if (!text || *encoding != LH_ENCODING_UNKNOWN)
		return 0;
	for (int i = 1; (name = lh_encoding_name((lh_encoding)i)); i++) {
		int written = snprintf(names + used, sizeof(names) - used, "%s\"%s\"",
				       used ? ", " : "", name);

		used = written < 0 || (size_t)written >= sizeof(names) - used
			       ? used
			       : used + (size_t)written;
	}
	PyErr_Format(PyExc_ValueError, "the encodings are %s, not %R", names, value);
	return -1;
}

/* (separator, encoding, labels, language, byte_order_mark) */
int lh_py_to_csv_options(PyObject *value, lh_csv_options *options)
{
	PyObject *separator = NULL, *encoding = NULL, *language = NULL;
	int labels = 0, mark = 0;

	memset(options, 0, sizeof(*options));
	if (!PyArg_ParseTuple(value, "OOpOp", &separator, &encoding, &labels, &language, &mark) ||
	    lh_py_to_separator(separator, &options->separator) ||
	    lh_py_to_encoding(encoding, &options->encoding) ||
	    lh_py_to_language(language, &options->language))
		return -1;
	options->labels = labels;
	options->byte_order_mark = mark;
	return 0;
}

static int to_limit(PyObject *value, lh_date *date)
{
	return value == Py_None ? 0 : lh_py_to_date(0, value, date);
}

int lh_py_to_calendar_options(PyObject *value, lh_calendar_options *options)
{
	PyObject *language = NULL, *from = NULL, *to = NULL, *plan = NULL;

	memset(options, 0, sizeof(*options));
	if (!PyArg_ParseTuple(value, "OOOO", &language, &from, &to, &plan) ||
	    lh_py_to_language(language, &options->language) || to_limit(from, &options->from) ||
	    to_limit(to, &options->to))
		return -1;
	if (plan == Py_None)
		return 0;
	if (!PyObject_TypeCheck(plan, lh_py.record))
		return lh_py_wrong_type(0, "a plan", plan);
	options->plan = ((struct lh_py_record *)plan)->object;
	return 0;
}

PyObject *lh_py_from_decoding(const lh_decoding *decoding)
{
	return Py_BuildValue("zNnnzz", lh_encoding_name(decoding->encoding),
			     PyBool_FromLong(decoding->guessed), (Py_ssize_t)decoding->composed,
			     (Py_ssize_t)decoding->replaced,
			     *decoding->ground_vi ? decoding->ground_vi : NULL,
			     *decoding->ground_en ? decoding->ground_en : NULL);
}

static PyObject *heading_at(const lh_table *table, size_t column, size_t row)
{
	(void)row;
	return lh_py_from_text(lh_table_heading(table, column));
}

static PyObject *field_at(const lh_table *table, size_t column, size_t row)
{
	unsigned field = lh_table_field(table, column);

	(void)row;
	return lh_py_from_text(field ? lh_field_name(field) : "in");
}

static PyObject *cell_at(const lh_table *table, size_t column, size_t row)
{
	return lh_py_from_text(lh_table_cell(table, row, column));
}

/* A list of what is at each column of a row. */
static PyObject *columns(const lh_table *table, size_t row,
			 PyObject *(*at)(const lh_table *, size_t, size_t))
{
	size_t count = lh_table_column_count(table);
	PyObject *list = PyList_New((Py_ssize_t)count);

	for (size_t i = 0; list && i < count; i++) {
		PyObject *item = at(table, i, row);

		if (item)
			PyList_SET_ITEM(list, (Py_ssize_t)i, item);
		else
			Py_CLEAR(list);
	}
	return list;
}

PyObject *lh_py_from_table(const lh_table *table)
{
	size_t count = lh_table_row_count(table);
	PyObject *rows = PyList_New((Py_ssize_t)count);

	for (size_t i = 0; rows && i < count; i++) {
		PyObject *row = columns(table, i, cell_at);

		if (row)
			PyList_SET_ITEM(rows, (Py_ssize_t)i, row);
		else
			Py_CLEAR(rows);
	}
	/* N takes what is NULL for an error that was raised. */
	return Py_BuildValue("NNN", columns(table, 0, heading_at), columns(table, 0, field_at),
			     rows);
}
