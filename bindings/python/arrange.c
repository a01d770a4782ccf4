/* SPDX-License-Identifier: MIT */
/* Records and items that change their place, and records that come from elsewhere. */
#include <stdint.h>

#include "module.h"

#define LIST(self)   ((struct lh_py_list *)(self))
#define OBJECT(self) (LIST(self)->record->object)
#define OWNER(self)  (LIST(self)->record->owner)

/* The places that a sequence of int names; NULL with an exception. To be freed with PyMem_Free(). */
static size_t *to_order(PyObject *value, size_t *count)
{
	PyObject *items = PySequence_Fast(value, "the order must be a sequence of int");
	size_t *order = NULL;

	if (!items)
		return NULL;
	*count = (size_t)PySequence_Fast_GET_SIZE(items);
	order = PyMem_New(size_t, *count + 1);
	if (!order)
		PyErr_NoMemory();
	for (size_t i = 0; order && i < *count; i++) {
		order[i] = PyLong_AsSize_t(PySequence_Fast_GET_ITEM(items, (Py_ssize_t)i));
		if (order[i] != (size_t)-1 || !PyErr_Occurred())
			continue;
		PyMem_Free(order);
		order = NULL;
	}
	Py_DECREF(items);
	return order;
}

PyObject *lh_py_list_arrange(PyObject *self, PyObject *value)
{
	size_t count = 0, *order = to_order(value, &count);
	lh_error error = { .code = LH_OK };
	int status = 0;

	if (!order)
		return NULL;
	status = lh_py_may_change(OWNER(self));
	if (!status && lh_list_arrange(OBJECT(self), LIST(self)->field, order, count, &error)) {
		lh_py_raise(&error, NULL);
		status = -1;
	}
	PyMem_Free(order);
	if (status)
		return NULL;
	Py_RETURN_NONE;
}

/* A record of the list's dossier before a place, where @index is as the list was before. */
static int move_here(PyObject *self, lh_object *object, size_t index, lh_error *error)
{
	bool here = lh_object_parent(object) == OBJECT(self) &&
		    lh_object_field(object) == LIST(self)->field;

	if (here && lh_object_index(object) < index)
		index--;
	return lh_object_move(object, OBJECT(self), LIST(self)->field, index, error);
}

PyObject *lh_py_records_accept(PyObject *self, PyObject *record)
{
	const lh_object *object = NULL;

	if (!PyObject_TypeCheck(record, lh_py.record))
		Py_RETURN_FALSE;
	object = ((struct lh_py_record *)record)->object;
	return PyBool_FromLong(!lh_object_is_removed(object) &&
			       lh_field_accepts(LIST(self)->field, lh_object_class(object)));
}

PyObject *lh_py_records_put(PyObject *self, PyObject *record, size_t index)
{
	lh_object *object = NULL;
	size_t last = 0;
	lh_error error;

	if (!PyObject_TypeCheck(record, lh_py.record)) {
		lh_py_wrong_type(0, "a record", record);
		return NULL;
	}
	if (lh_py_may_change(OWNER(self)))
		return NULL;
	object = ((struct lh_py_record *)record)->object;
	if (lh_object_dossier(object) == OWNER(self)->dossier) {
		if (move_here(self, object, index, &error))
			return lh_py_raise(&error, NULL);
		return lh_py_wrap(OWNER(self), object);
	}
	object = lh_list_add_copy(OBJECT(self), LIST(self)->field, object, &error);
	if (!object)
		return lh_py_raise(&error, NULL);
	last = lh_object_index(object);
	if (index < last)
		lh_list_move(OBJECT(self), LIST(self)->field, last, index, NULL);
	return lh_py_wrap(OWNER(self), object);
}

PyObject *lh_py_record_copy(PyObject *self, PyObject *ignored)
{
	lh_error error;
	lh_object *copy = lh_object_copy(((struct lh_py_record *)self)->object, &error);
	PyObject *owner = NULL, *record = NULL;

	(void)ignored;
	if (!copy)
		return lh_py_raise(&error, NULL);
	owner = lh_py_adopt(lh_object_dossier(copy));
	if (owner)
		record = lh_py_wrap((struct lh_py_dossier *)owner, copy);
	Py_XDECREF(owner);
	return record;
}
