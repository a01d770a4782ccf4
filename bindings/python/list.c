/* SPDX-License-Identifier: MIT */
/* Live lists: what all have, and those of child records. */
#include <stdint.h>

#include "module.h"

#define LIST(self)   ((struct lh_py_list *)(self))
#define OBJECT(self) (LIST(self)->record->object)
#define OWNER(self)  (LIST(self)->record->owner)

/* ------------------------------------------------------------------ */
/* Life                                                                */

static PyTypeObject *type_of(lh_type type)
{
	switch (type) {
	case LH_TYPE_CHILDREN:
		return lh_py.records;
	case LH_TYPE_REFS:
		return lh_py.refs;
	case LH_TYPE_LABELS:
		return lh_py.labels;
	default:
		return lh_py.texts;
	}
}

PyObject *lh_py_list_new(struct lh_py_record *record, unsigned field)
{
	PyTypeObject *type = type_of(lh_field_type(field));
	struct lh_py_list *self = (struct lh_py_list *)type->tp_alloc(type, 0);

	if (!self)
		return NULL;
	Py_INCREF(record);
	self->record = record;
	self->field = field;
	return (PyObject *)self;
}

static void list_dealloc(PyObject *self)
{
	PyTypeObject *type = Py_TYPE(self);

	Py_XDECREF(LIST(self)->record);
	type->tp_free(self);
	Py_DECREF(type);
}

/* ------------------------------------------------------------------ */
/* Reading                                                             */

static Py_ssize_t list_length(PyObject *self)
{
	return (Py_ssize_t)lh_list_count(OBJECT(self), LIST(self)->field);
}

static PyObject *list_item(PyObject *self, Py_ssize_t index)
{
	unsigned field = LIST(self)->field;
	lh_type type = lh_field_type(field);

	if (index < 0 || index >= list_length(self)) {
		PyErr_SetString(PyExc_IndexError, "list index out of range");
		return NULL;
	}
	if (type == LH_TYPE_CHILDREN || type == LH_TYPE_REFS)
		return lh_py_wrap(OWNER(self), lh_list_get(OBJECT(self), field, (size_t)index));
	return lh_py_from_text(lh_list_get_text(OBJECT(self), field, (size_t)index));
}

static PyObject *slice_of(PyObject *self, PyObject *slice)
{
	Py_ssize_t start, stop, step, count;
	PyObject *list = NULL;

	if (PySlice_Unpack(slice, &start, &stop, &step) < 0)
		return NULL;
	count = PySlice_AdjustIndices(list_length(self), &start, &stop, step);
	list = PyList_New(count);
	for (Py_ssize_t i = 0; list && i < count; i++) {
		PyObject *item = list_item(self, start + i * step);

		if (item)
			PyList_SET_ITEM(list, i, item);
		else
			Py_CLEAR(list);
	}
	return list;
}

/* A place that an int names. @return -1 with an exception */
static Py_ssize_t to_index(PyObject *self, PyObject *value)
{
	Py_ssize_t index = 0;

	if (!PyIndex_Check(value)) {
		lh_py_wrong_type(0, "int or slice", value);
		return -1;
	}
	index = PyNumber_AsSsize_t(value, PyExc_IndexError);
	if (index == -1 && PyErr_Occurred())
		return -1;
	if (index < 0)
		index += list_length(self);
	if (index >= 0 && index < list_length(self))
		return index;
	PyErr_SetString(PyExc_IndexError, "list index out of range");
	return -1;
}

static PyObject *list_subscript(PyObject *self, PyObject *key)
{
	Py_ssize_t index = 0;

	if (PySlice_Check(key))
		return slice_of(self, key);
	index = to_index(self, key);
	return index < 0 ? NULL : list_item(self, index);
}

/* As lists compare: item by item, with a list or another of these. */
static PyObject *list_compare(PyObject *self, PyObject *other, int how)
{
	PyObject *a = NULL, *b = NULL, *result = NULL;

	if ((how != Py_EQ && how != Py_NE) ||
	    !(PyList_Check(other) || PyObject_TypeCheck(other, lh_py.list)))
		Py_RETURN_NOTIMPLEMENTED;
	a = PySequence_List(self);
	b = a ? PySequence_List(other) : NULL;
	result = b ? PyObject_RichCompare(a, b, how) : NULL;
	Py_XDECREF(a);
	Py_XDECREF(b);
	return result;
}

static PyObject *list_repr(PyObject *self)
{
	PyObject *list = NULL, *text = NULL;

	/* Hundreds of thousands of records are no help to a reader. */
	if (Py_TYPE(self) == lh_py.records)
		return PyUnicode_FromFormat("<%zd %s>", list_length(self),
					    lh_field_name(LIST(self)->field));
	list = PySequence_List(self);
	text = list ? PyObject_Repr(list) : NULL;
	Py_XDECREF(list);
	return text;
}

/* ------------------------------------------------------------------ */
/* Iterating                                                           */

struct iterator {
	PyObject_HEAD PyObject *list; /* held */
	Py_ssize_t place;
	const lh_object *last; /* the child that was given last */
};

static PyObject *list_iterate(PyObject *self)
{
	struct iterator *iterator = (struct iterator *)lh_py.iterator->tp_alloc(lh_py.iterator, 0);

	if (!iterator)
		return NULL;
	Py_INCREF(self);
	iterator->list = self;
	return (PyObject *)iterator;
}

static void iterator_dealloc(PyObject *self)
{
	PyTypeObject *type = Py_TYPE(self);

	Py_XDECREF(((struct iterator *)self)->list);
	type->tp_free(self);
	Py_DECREF(type);
}

/* Where the child that was given last was removed, the next one has its place. */
static PyObject *iterator_next(PyObject *self)
{
	struct iterator *iterator = (struct iterator *)self;
	PyObject *list = iterator->list;

	if (!list)
		return NULL;
	if (iterator->last && lh_object_is_removed(iterator->last))
		iterator->place--;
	/* An iterator that came to its end stays there. */
	if (iterator->place >= list_length(list)) {
		Py_CLEAR(iterator->list);
		return NULL;
	}
	if (lh_field_type(LIST(list)->field) == LH_TYPE_CHILDREN)
		iterator->last =
			lh_list_get(OBJECT(list), LIST(list)->field, (size_t)iterator->place);
	return list_item(list, iterator->place++);
}

static PyType_Slot iterator_slots[] = { { Py_tp_new, lh_py_refuse_new },
					{ Py_tp_dealloc, iterator_dealloc },
					{ Py_tp_iter, PyObject_SelfIter },
					{ Py_tp_iternext, iterator_next },
					{ 0, NULL } };

static PyType_Spec iterator_spec = { "lienhiep.ListIterator", sizeof(struct iterator), 0,
				     Py_TPFLAGS_DEFAULT, iterator_slots };

/* ------------------------------------------------------------------ */
/* Changing                                                            */

static int remove_at(PyObject *self, Py_ssize_t index)
{
	lh_error error;

	if (lh_py_may_change(OWNER(self)))
		return -1;
	if (lh_list_remove(OBJECT(self), LIST(self)->field, (size_t)index, &error)) {
		lh_py_raise(&error, NULL);
		return -1;
	}
	return 0;
}

/* From the last to the first, so that places stay what they are. */
static int remove_slice(PyObject *self, PyObject *slice)
{
	Py_ssize_t start, stop, step, count;

	if (PySlice_Unpack(slice, &start, &stop, &step) < 0)
		return -1;
	count = PySlice_AdjustIndices(list_length(self), &start, &stop, step);
	for (Py_ssize_t i = 0; i < count; i++)
		if (remove_at(self, step > 0 ? start + (count - 1 - i) * step : start + i * step))
			return -1;
	return 0;
}

/* Put a record in the place of another, which goes. */
static int replace_record(PyObject *self, Py_ssize_t index, PyObject *value)
{
	lh_object *old = lh_list_get(OBJECT(self), LIST(self)->field, (size_t)index);
	PyObject *record = lh_py_records_put(self, value, (size_t)index);
	bool same = record && ((struct lh_py_record *)record)->object == old;

	Py_XDECREF(record);
	if (!record)
		return -1;
	return same ? 0 : lh_object_remove(old, NULL);
}

/* Set the item at a place. */
static int set_at(PyObject *self, Py_ssize_t index, PyObject *value)
{
	lh_error error;
	const char *text = NULL;

	if (lh_field_type(LIST(self)->field) == LH_TYPE_CHILDREN)
		return replace_record(self, index, value);
	if (lh_field_type(LIST(self)->field) == LH_TYPE_REFS)
		return lh_py_refs_set(LIST(self), (size_t)index, value);
	text = lh_py_utf8(LIST(self)->field, value);
	if (!text || lh_py_may_change(OWNER(self)))
		return lh_py_fail_at(OBJECT(self), LIST(self)->field);
	if (lh_list_set_text(OBJECT(self), LIST(self)->field, (size_t)index, text, &error)) {
		lh_py_raise(&error, NULL);
		return -1;
	}
	return 0;
}

int lh_py_list_assign_slice(PyObject *self, PyObject *slice, PyObject *values)
{
	PyObject *result = PyObject_CallFunctionObjArgs(lh_py.assign, self, slice, values, NULL);

	Py_XDECREF(result);
	return result ? 0 : -1;
}

static int list_set_subscript(PyObject *self, PyObject *key, PyObject *value)
{
	Py_ssize_t index = 0;

	if (PySlice_Check(key))
		return value ? lh_py_list_assign_slice(self, key, value) : remove_slice(self, key);
	index = to_index(self, key);
	if (index < 0)
		return -1;
	return value ? set_at(self, index, value) : remove_at(self, index);
}

static PyObject *list_clear(PyObject *self, PyObject *arguments)
{
	(void)arguments;
	return lh_py_set(LIST(self)->record, LIST(self)->field, Py_None) ? NULL : Py_BuildValue("");
}

static PyObject *list_move(PyObject *self, PyObject *arguments, PyObject *keywords)
{
	static char *names[] = { "index", "to", NULL };
	PyObject *first = NULL, *second = NULL;
	Py_ssize_t from = 0, to = 0;
	lh_error error;

	if (!PyArg_ParseTupleAndKeywords(arguments, keywords, "OO:move", names, &first, &second))
		return NULL;
	from = to_index(self, first);
	to = from < 0 ? -1 : to_index(self, second);
	if (to < 0 || lh_py_may_change(OWNER(self)))
		return NULL;
	if (lh_list_move(OBJECT(self), LIST(self)->field, (size_t)from, (size_t)to, &error))
		return lh_py_raise(&error, NULL);
	Py_RETURN_NONE;
}

size_t lh_py_list_place(struct lh_py_list *self, Py_ssize_t index)
{
	Py_ssize_t length = list_length((PyObject *)self);

	if (index < 0)
		index = index + length < 0 ? 0 : index + length;
	return (size_t)(index > length ? length : index);
}

static PyMethodDef list_methods[] = {
	{ "clear", list_clear, METH_NOARGS, "clear($self, /)\n--\n\nRemove all items." },
	{ "move", (PyCFunction)(void (*)(void))list_move, METH_VARARGS | METH_KEYWORDS,
	  "move($self, /, index, to)\n--\n\nMove the item at index to the place to." },
	{ "_arrange", lh_py_list_arrange, METH_O, NULL },
	{ NULL, NULL, 0, NULL }
};

static PyObject *get_owner(PyObject *self, void *closure)
{
	(void)closure;
	Py_INCREF(LIST(self)->record);
	return (PyObject *)LIST(self)->record;
}

static PyGetSetDef list_fields[] = { { "_owner", get_owner, NULL, NULL, NULL },
				     { NULL, NULL, NULL, NULL, NULL } };

static PyType_Slot list_slots[] = { { Py_tp_new, lh_py_refuse_new },
				    { Py_tp_dealloc, list_dealloc },
				    { Py_tp_repr, list_repr },
				    { Py_tp_richcompare, list_compare },
				    { Py_tp_hash, PyObject_HashNotImplemented },
				    { Py_tp_methods, list_methods },
				    { Py_tp_getset, list_fields },
				    { Py_tp_iter, list_iterate },
				    { Py_sq_length, list_length },
				    { Py_sq_item, list_item },
				    { Py_mp_length, list_length },
				    { Py_mp_subscript, list_subscript },
				    { Py_mp_ass_subscript, list_set_subscript },
				    { Py_tp_doc,
				      "A live view of a field with several values. A record may be "
				      "removed\nwhile it is iterated over." },
				    { 0, NULL } };

static PyType_Spec list_spec = { "lienhiep.List", sizeof(struct lh_py_list), 0,
				 Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE, list_slots };

/* ------------------------------------------------------------------ */
/* Child records                                                       */

PyObject *lh_py_list_add(struct lh_py_list *self, size_t index, PyObject *fields)
{
	lh_error error;
	lh_object *object = NULL;
	PyObject *record = NULL, *type, *value, *trace;

	if (lh_py_may_change(self->record->owner))
		return NULL;
	object = lh_list_insert(self->record->object, self->field, index, NULL, &error);
	if (!object)
		return lh_py_raise(&error, NULL);
	record = lh_py_wrap(self->record->owner, object);
	if (record && !lh_py_set_fields(record, fields))
		return record;
	PyErr_Fetch(&type, &value, &trace);
	lh_object_remove(object, NULL);
	PyErr_Restore(type, value, trace);
	Py_XDECREF(record);
	return NULL;
}

PyObject *lh_py_list_add_copy(struct lh_py_list *self, PyObject *source)
{
	lh_error error;
	lh_object *copy = NULL;

	if (!PyObject_TypeCheck(source, lh_py.record)) {
		lh_py_wrong_type(0, "a record", source);
		return NULL;
	}
	if (lh_py_may_change(self->record->owner))
		return NULL;
	copy = lh_list_add_copy(self->record->object, self->field,
				((struct lh_py_record *)source)->object, &error);
	return copy ? lh_py_wrap(self->record->owner, copy) : lh_py_raise(&error, NULL);
}

static PyObject *records_add(PyObject *self, PyObject *arguments, PyObject *fields)
{
	if (PyTuple_GET_SIZE(arguments)) {
		PyErr_SetString(PyExc_TypeError, "add() takes fields by their names");
		return NULL;
	}
	return lh_py_list_add(LIST(self), SIZE_MAX, fields);
}

static PyObject *records_insert(PyObject *self, PyObject *arguments, PyObject *fields)
{
	PyObject *record = NULL;
	Py_ssize_t index = 0;

	if (!PyArg_ParseTuple(arguments, "n|O:insert", &index, &record))
		return NULL;
	if (!record)
		return lh_py_list_add(LIST(self), lh_py_list_place(LIST(self), index), fields);
	if (fields && PyDict_GET_SIZE(fields)) {
		PyErr_SetString(PyExc_TypeError, "insert() takes a record or fields, not both");
		return NULL;
	}
	return lh_py_records_put(self, record, lh_py_list_place(LIST(self), index));
}

static PyObject *records_append(PyObject *self, PyObject *record)
{
	return lh_py_records_put(self, record, SIZE_MAX);
}

static PyObject *records_add_copy(PyObject *self, PyObject *source)
{
	return lh_py_list_add_copy(LIST(self), source);
}

static int records_contains(PyObject *self, PyObject *value)
{
	const lh_object *object = NULL;

	if (!PyObject_TypeCheck(value, lh_py.record))
		return 0;
	object = ((struct lh_py_record *)value)->object;
	return lh_object_parent(object) == OBJECT(self) &&
	       lh_object_field(object) == LIST(self)->field;
}

static PyObject *records_remove(PyObject *self, PyObject *record)
{
	if (records_contains(self, record))
		return lh_py_remove(record, NULL);
	PyErr_SetString(PyExc_ValueError, "the record does not stand in this list");
	return NULL;
}

static PyMethodDef records_methods[] = {
	{ "add", (PyCFunction)(void (*)(void))records_add, METH_VARARGS | METH_KEYWORDS,
	  "add($self, /, **fields)\n--\n\nAdd a record at the end. If a field is refused, nothing "
	  "is added.\n"
	  "Children are given as a list of dicts or of records to copy." },
	{ "insert", (PyCFunction)(void (*)(void))records_insert, METH_VARARGS | METH_KEYWORDS,
	  "insert($self, index, record=None, /, **fields)\n--\n\nAdd a record before a place: a "
	  "new one with "
	  "these fields, or one that\nis moved there, or copied from another dossier." },
	{ "_accepts", lh_py_records_accept, METH_O, NULL },
	{ "append", records_append, METH_O,
	  "append($self, record, /)\n--\n\nMove a record to the end; one of another dossier is "
	  "copied." },
	{ "add_copy", records_add_copy, METH_O,
	  "add_copy($self, record, /)\n--\n\nAdd a deep copy of a record of any dossier." },
	{ "remove", records_remove, METH_O,
	  "remove($self, record, /)\n--\n\nRemove a record of this list." },
	{ NULL, NULL, 0, NULL }
};

static PyType_Slot records_slots[] = { { Py_tp_new, lh_py_refuse_new },
				       { Py_tp_methods, records_methods },
				       { Py_sq_contains, records_contains },
				       { Py_tp_doc,
					 "The records of one class that stand in a record." },
				       { 0, NULL } };

static PyType_Spec records_spec = { "lienhiep.Records", sizeof(struct lh_py_list), 0,
				    Py_TPFLAGS_DEFAULT, records_slots };

int lh_py_init_lists(PyObject *module)
{
	lh_py.iterator = lh_py_add_type(module, &iterator_spec, NULL);
	lh_py.list = lh_py_add_type(module, &list_spec, NULL);
	if (!lh_py.iterator || !lh_py.list)
		return -1;
	lh_py.records = lh_py_add_type(module, &records_spec, lh_py.list);
	return lh_py.records ? lh_py_init_items(module) : -1;
}
