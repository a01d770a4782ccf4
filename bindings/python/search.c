/* SPDX-License-Identifier: MIT */
/* Finding records, and keys to sort them by. */
#include <stdlib.h>

#include "module.h"

/* The class that a str names; 0 for None. @return -1 with an exception */
static int to_class(PyObject *value, unsigned *class_number)
{
	const char *name = NULL;
	lh_nearest nearest = { .wanted = NULL };

	*class_number = 0;
	if (lh_py_to_text(value, &name))
		return -1;
	if (!name)
		return 0;
	*class_number = lh_class_find(name);
	if (*class_number)
		return 0;
	nearest.wanted = name;
	for (unsigned i = 1; i <= lh_class_count(); i++)
		lh_nearest_try(&nearest, lh_class_name(i));
	return lh_py_no_name("lớp", "class", value, &nearest);
}

/* dossier_search(dossier, class_name, text): None asks for all. */
static PyObject *search(PyObject *module, PyObject *arguments)
{
	PyObject *dossier = NULL, *class_name = NULL, *wanted = NULL, *list = NULL;
	struct lh_py_dossier *owner = NULL;
	unsigned class_number = 0;
	const char *text = NULL;
	size_t count = 0;
	lh_object **found = NULL;
	lh_error error;

	(void)module;
	if (!PyArg_ParseTuple(arguments, "O!OO:dossier_search", lh_py.classes[LH_CLASS_DOSSIER],
			      &dossier, &class_name, &wanted) ||
	    to_class(class_name, &class_number) || lh_py_to_text(wanted, &text))
		return NULL;
	owner = (struct lh_py_dossier *)dossier;
	found = lh_dossier_search(owner->dossier, class_number, text, &count, &error);
	if (!found)
		return lh_py_raise(&error, NULL);
	list = PyList_New((Py_ssize_t)count);
	for (size_t i = 0; list && i < count; i++) {
		PyObject *record = lh_py_wrap(owner, found[i]);

		if (record)
			PyList_SET_ITEM(list, (Py_ssize_t)i, record);
		else
			Py_CLEAR(list);
	}
	free(found);
	return list;
}

/* refuse_field(type, name): the AttributeError of a misspelt field. */
static PyObject *refuse_field(PyObject *module, PyObject *arguments)
{
	PyObject *type = NULL, *name = NULL;

	(void)module;
	if (PyArg_ParseTuple(arguments, "O!U:refuse_field", &PyType_Type, &type, &name))
		lh_py_no_field((PyTypeObject *)type, name);
	return NULL;
}

/* ------------------------------------------------------------------ */
/* Keys                                                                */

static PyObject *vietnamese_key(PyObject *module, PyObject *value)
{
	const char *text = NULL;
	PyObject *key = NULL;
	size_t size = 0;

	(void)module;
	if (lh_py_to_text(value, &text))
		return NULL;
	size = lh_collator_key(lh_py.collator, text, NULL, 0);
	key = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)size);
	if (key)
		lh_collator_key(lh_py.collator, text, (unsigned char *)PyBytes_AS_STRING(key),
				size);
	return key;
}

static PyObject *person_key(PyObject *module, PyObject *value)
{
	const lh_object *person = NULL;
	PyObject *key = NULL;
	size_t size = 0;

	(void)module;
	if (!PyObject_TypeCheck(value, lh_py.classes[LH_CLASS_PERSON])) {
		lh_py_wrong_type(0, "Person", value);
		return NULL;
	}
	person = ((struct lh_py_record *)value)->object;
	size = lh_collator_person_key(lh_py.collator, person, NULL, 0);
	key = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)size);
	if (key)
		lh_collator_person_key(lh_py.collator, person,
				       (unsigned char *)PyBytes_AS_STRING(key), size);
	return key;
}

static PyMethodDef functions[] = {
	{ "dossier_search", search, METH_VARARGS, NULL },
	{ "columns_read", lh_py_columns_read, METH_VARARGS, NULL },
	{ "refuse_field", refuse_field, METH_VARARGS, NULL },
	{ "vietnamese_key", vietnamese_key, METH_O,
	  "vietnamese_key($module, text, /)\n--\n\n"
	  "A key for sorted() in Vietnamese order: syllable by syllable, then by tone;\nNone comes first." },
	{ "person_key", person_key, METH_O,
	  "person_key($module, person, /)\n--\n\n"
	  "A key for sorted() as Vietnamese lists have people: by given, middle, then family name." },
	{ NULL, NULL, 0, NULL }
};

int lh_py_init_search(PyObject *module)
{
	lh_error error;

	lh_py.collator = lh_collator_new(&error);
	if (!lh_py.collator) {
		lh_py_raise(&error, NULL);
		return -1;
	}
	return PyModule_AddFunctions(module, functions);
}
