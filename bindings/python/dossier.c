/* SPDX-License-Identifier: MIT */
/* The record that holds all others: the base of lienhiep.Dossier. */
#include "module.h"

#define DOSSIER(self) ((struct lh_py_dossier *)(self))

static PyObject *make_dossier(PyTypeObject *type, lh_dossier *dossier)
{
	struct lh_py_dossier *self = (struct lh_py_dossier *)type->tp_alloc(type, 0);

	if (!self) {
		lh_dossier_unref(dossier);
		return NULL;
	}
	self->dossier = dossier;
	self->record.object = lh_dossier_object(dossier);
	self->record.owner = self;
	return (PyObject *)self;
}

PyObject *lh_py_adopt(lh_dossier *dossier)
{
	return make_dossier((PyTypeObject *)lh_py.dossier, dossier);
}

static PyObject *dossier_new(PyTypeObject *type, PyObject *arguments, PyObject *keywords)
{
	lh_error error;
	lh_dossier *dossier = NULL;

	/* The fields are for dossier_init. */
	(void)arguments;
	(void)keywords;
	dossier = lh_dossier_new(&error);
	return dossier ? make_dossier(type, dossier) : lh_py_raise(&error, NULL);
}

static int dossier_init(PyObject *self, PyObject *arguments, PyObject *keywords)
{
	if (PyTuple_GET_SIZE(arguments)) {
		PyErr_SetString(PyExc_TypeError, "Dossier() takes fields by their names");
		return -1;
	}
	return lh_py_set_fields(self, keywords);
}

static void dossier_dealloc(PyObject *self)
{
	PyTypeObject *type = Py_TYPE(self);

	lh_dossier_unref(((struct lh_py_dossier *)self)->dossier);
	type->tp_free(self);
	Py_DECREF(type);
}

static PyObject *find(PyObject *self, PyObject *id)
{
	const char *text = lh_py_utf8(0, id);

	if (!text)
		return NULL;
	return lh_py_wrap(DOSSIER(self), lh_dossier_find(DOSSIER(self)->dossier, text));
}

static PyObject *dossier_subscript(PyObject *self, PyObject *id)
{
	PyObject *record = find(self, id);

	if (record == Py_None) {
		Py_DECREF(record);
		PyErr_SetObject(PyExc_KeyError, id);
		return NULL;
	}
	return record;
}

static int dossier_contains(PyObject *self, PyObject *id)
{
	PyObject *record = NULL;

	if (PyObject_TypeCheck(id, lh_py.record)) {
		const struct lh_py_record *other = (struct lh_py_record *)id;

		return other->owner == DOSSIER(self) && !lh_object_is_removed(other->object);
	}
	record = find(self, id);
	if (!record)
		return -1;
	Py_DECREF(record);
	return record != Py_None;
}

static PyObject *dossier_get(PyObject *self, PyObject *arguments, PyObject *keywords)
{
	static char *names[] = { "id", "default", NULL };
	PyObject *id = NULL, *otherwise = Py_None, *record = NULL;

	if (!PyArg_ParseTupleAndKeywords(arguments, keywords, "O|O:get", names, &id, &otherwise))
		return NULL;
	record = find(self, id);
	if (record != Py_None)
		return record;
	Py_DECREF(record);
	Py_INCREF(otherwise);
	return otherwise;
}

static PyObject *dossier_copy(PyObject *self, PyObject *arguments)
{
	lh_error error;
	lh_dossier *copy = lh_dossier_copy(DOSSIER(self)->dossier, &error);

	(void)arguments;
	return copy ? make_dossier(Py_TYPE(self), copy) : lh_py_raise(&error, NULL);
}

static PyObject *dossier_redact(PyObject *self, PyObject *arguments)
{
	(void)arguments;
	if (lh_py_may_change(DOSSIER(self)))
		return NULL;
	return PyLong_FromSize_t(lh_dossier_redact(DOSSIER(self)->dossier));
}

static PyMethodDef dossier_methods[] = {
	{ "get", (PyCFunction)(void (*)(void))dossier_get, METH_VARARGS | METH_KEYWORDS,
	  "get($self, /, id, default=None)\n--\n\nThe record with an id, or a default." },
	{ "copy", dossier_copy, METH_NOARGS, "copy($self, /)\n--\n\nA deep copy." },
	{ "__copy__", dossier_copy, METH_NOARGS, NULL },
	{ "__deepcopy__", dossier_copy, METH_O, NULL },
	{ "redact", dossier_redact, METH_NOARGS,
	  "redact($self, /)\n--\n\nUnset every field that is personal, in all records, as before a "
	  "dossier is "
	  "passed on; how many values went." },
	{ NULL, NULL, 0, NULL }
};

PyType_Slot lh_py_dossier_slots[] = { { Py_tp_new, dossier_new },
				      { Py_tp_init, dossier_init },
				      { Py_tp_dealloc, dossier_dealloc },
				      { Py_mp_subscript, dossier_subscript },
				      { Py_sq_contains, dossier_contains },
				      { Py_tp_methods, dossier_methods },
				      { 0, NULL } };
