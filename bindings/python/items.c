/* SPDX-License-Identifier: MIT */
/* Live lists of values: texts, codes, labels, references. */
#include <stdint.h>

#include "module.h"

#define LIST(self)   ((struct lh_py_list *)(self))
#define OBJECT(self) (LIST(self)->record->object)
#define OWNER(self)  (LIST(self)->record->owner)

/* ------------------------------------------------------------------ */
/* Items                                                               */

/* What @value puts into a list: text for a value or an id, or a record. */
struct item {
	const char *text;
	const lh_object *target;
};

static int to_item(unsigned field, PyObject *value, struct item *item)
{
	*item = (struct item){ NULL, NULL };
	if (lh_field_type(field) == LH_TYPE_REFS && PyObject_TypeCheck(value, lh_py.record))
		item->target = ((struct lh_py_record *)value)->object;
	else if (lh_field_type(field) == LH_TYPE_REFS && !PyUnicode_Check(value))
		return lh_py_wrong_type(field, "records and ids", value);
	else
		item->text = lh_py_utf8(field, value);
	return item->target || item->text ? 0 : -1;
}

static int insert(lh_object *object, unsigned field, size_t index, struct item item)
{
	lh_error error;
	int status = 0;

	if (item.target)
		status = lh_list_insert_ref(object, field, index, item.target, &error);
	else if (lh_field_type(field) == LH_TYPE_REFS)
		status = lh_list_insert_ref_id(object, field, index, item.text, &error);
	else
		status = lh_list_insert_text(object, field, index, item.text, &error);
	if (status)
		lh_py_raise(&error, NULL);
	return status;
}

int lh_py_refs_set(struct lh_py_list *self, size_t index, PyObject *value)
{
	struct item item;

	if (to_item(self->field, value, &item) || lh_py_may_change(self->record->owner) ||
	    insert(self->record->object, self->field, index, item))
		return lh_py_fail_at(self->record->object, self->field);
	return lh_list_remove(self->record->object, self->field, index + 1, NULL);
}

/* Remove what stands from @from to before @to. */
static void cut(lh_object *object, unsigned field, size_t from, size_t to)
{
	while (to-- > from)
		lh_list_remove(object, field, to, NULL);
}

/* Labels bring their translations along where they come from a list of labels. */
static int copy_translations(lh_object *object, unsigned field, size_t index,
			     const struct lh_py_list *from, size_t place)
{
	const char *language = NULL;
	lh_error error;

	for (size_t i = 0;
	     (language = lh_list_get_label_language(from->record->object, from->field, place, i));
	     i++)
		if (lh_list_set_label(
			    object, field, index, language,
			    lh_list_get_label(from->record->object, from->field, place, language),
			    &error)) {
			lh_py_raise(&error, NULL);
			return -1;
		}
	return 0;
}

static int append_all(struct lh_py_record *record, unsigned field, PyObject *values,
		      const struct lh_py_list *from)
{
	for (Py_ssize_t i = 0; i < PySequence_Fast_GET_SIZE(values); i++) {
		struct item item;
		size_t end = lh_list_count(record->object, field);

		if (to_item(field, PySequence_Fast_GET_ITEM(values, i), &item) ||
		    insert(record->object, field, end, item) ||
		    (from && copy_translations(record->object, field, end, from, (size_t)i)))
			return lh_py_fail_at(record->object, field);
	}
	return 0;
}

int lh_py_list_assign(struct lh_py_record *record, unsigned field, PyObject *items)
{
	const struct lh_py_list *from = Py_TYPE(items) == lh_py.labels ? LIST(items) : NULL;
	size_t before = 0;
	PyObject *values = NULL, *type, *value, *trace;
	int status = 0;

	/* d.topics += [...] sets the list to itself. */
	if (PyObject_TypeCheck(items, lh_py.list) && OBJECT(items) == record->object &&
	    LIST(items)->field == field)
		return 0;
	if (PyUnicode_Check(items) || PyBytes_Check(items))
		return lh_py_wrong_type(field, "a list", items);
	values = PySequence_List(items);
	if (!values)
		return PyErr_ExceptionMatches(PyExc_TypeError)
			       ? lh_py_wrong_type(field, "a list", items)
			       : -1;
	status = lh_py_may_change(record->owner);
	before = lh_list_count(record->object, field);
	if (!status && append_all(record, field, values, from)) {
		PyErr_Fetch(&type, &value, &trace);
		cut(record->object, field, before, lh_list_count(record->object, field));
		PyErr_Restore(type, value, trace);
		status = -1;
	} else if (!status) {
		cut(record->object, field, 0, before);
	}
	Py_DECREF(values);
	return status;
}

/* ------------------------------------------------------------------ */
/* Methods                                                             */

static PyObject *insert_value(PyObject *self, size_t index, PyObject *value)
{
	struct item item;

	if (to_item(LIST(self)->field, value, &item) || lh_py_may_change(OWNER(self)) ||
	    insert(OBJECT(self), LIST(self)->field, index, item)) {
		lh_py_fail_at(OBJECT(self), LIST(self)->field);
		return NULL;
	}
	Py_RETURN_NONE;
}

static PyObject *items_append(PyObject *self, PyObject *value)
{
	return insert_value(self, SIZE_MAX, value);
}

static PyObject *items_insert(PyObject *self, PyObject *arguments)
{
	PyObject *value = NULL;
	Py_ssize_t index = 0;

	if (!PyArg_ParseTuple(arguments, "nO:insert", &index, &value))
		return NULL;
	return insert_value(self, lh_py_list_place(LIST(self), index), value);
}

/* A place that may be counted from the end. */
static int to_place(PyObject *self, Py_ssize_t *index)
{
	Py_ssize_t count = PySequence_Size(self);

	if (*index < 0)
		*index += count;
	if (*index >= 0 && *index < count)
		return 0;
	PyErr_SetString(PyExc_IndexError, "list index out of range");
	return -1;
}

static PyObject *labels_label(PyObject *self, PyObject *arguments, PyObject *keywords)
{
	static char *names[] = { "index", "language", NULL };
	Py_ssize_t index = 0;
	const char *language = NULL;

	if (!PyArg_ParseTupleAndKeywords(arguments, keywords, "n|z:label", names, &index,
					 &language))
		return NULL;
	if (to_place(self, &index))
		return NULL;
	return lh_py_from_text(
		lh_list_get_label(OBJECT(self), LIST(self)->field, (size_t)index, language));
}

static PyObject *labels_languages(PyObject *self, PyObject *arguments)
{
	Py_ssize_t index = 0;
	PyObject *list = NULL;
	const char *code = NULL;

	if (!PyArg_ParseTuple(arguments, "n:languages", &index))
		return NULL;
	if (to_place(self, &index))
		return NULL;
	list = PyList_New(0);
	for (size_t i = 0;
	     list &&
	     (code = lh_list_get_label_language(OBJECT(self), LIST(self)->field, (size_t)index, i));
	     i++) {
		PyObject *language = PyUnicode_FromString(code);

		if (!language || PyList_Append(list, language))
			Py_CLEAR(list);
		Py_XDECREF(language);
	}
	return list;
}

static PyObject *labels_set_label(PyObject *self, PyObject *arguments, PyObject *keywords)
{
	static char *names[] = { "index", "language", "text", NULL };
	PyObject *value = NULL;
	const char *language = NULL, *text = NULL;
	Py_ssize_t index = 0;
	lh_error error;

	if (!PyArg_ParseTupleAndKeywords(arguments, keywords, "nzO:set_label", names, &index,
					 &language, &value))
		return NULL;
	if (to_place(self, &index))
		return NULL;
	if (value != Py_None && !(text = lh_py_utf8(LIST(self)->field, value)))
		return NULL;
	if (lh_py_may_change(OWNER(self)))
		return NULL;
	if (lh_list_set_label(OBJECT(self), LIST(self)->field, (size_t)index, language, text,
			      &error))
		return lh_py_raise(&error, NULL);
	Py_RETURN_NONE;
}

/* A reference is in a list by the record that it names, or by its id. */
static int refs_contains(PyObject *self, PyObject *value)
{
	unsigned field = LIST(self)->field;
	const lh_object *object = NULL;
	const char *id = NULL;

	if (PyObject_TypeCheck(value, lh_py.record))
		object = ((struct lh_py_record *)value)->object;
	else if (PyUnicode_Check(value))
		id = lh_py_utf8(0, value);
	else
		return 0;
	if (!object && !id)
		return -1;
	for (size_t i = 0; i < lh_list_count(OBJECT(self), field); i++)
		if (object ? lh_list_get(OBJECT(self), field, i) == object
			   : strcmp(lh_list_get_text(OBJECT(self), field, i), id) == 0)
			return 1;
	return 0;
}

static PyObject *refs_ids(PyObject *self, void *closure)
{
	size_t count = lh_list_count(OBJECT(self), LIST(self)->field);
	PyObject *list = PyList_New(0);

	(void)closure;
	for (size_t i = 0; list && i < count; i++) {
		PyObject *id =
			lh_py_from_text(lh_list_get_text(OBJECT(self), LIST(self)->field, i));

		if (!id || PyList_Append(list, id))
			Py_CLEAR(list);
		Py_XDECREF(id);
	}
	return list;
}

#define ITEM_METHODS                                                                        \
	{ "append", items_append, METH_O,                                                   \
	  "append($self, value, /)\n--\n\nAdd a value at the end." },                       \
		{ "add", items_append, METH_O,                                              \
		  "add($self, value, /)\n--\n\nThe same as append()." },                    \
	{                                                                                   \
		"insert", items_insert, METH_VARARGS,                                       \
			"insert($self, index, value, /)\n--\n\nAdd a value before a place." \
	}

static PyMethodDef texts_methods[] = { ITEM_METHODS, { NULL, NULL, 0, NULL } };

static PyMethodDef labels_methods[] = {
	ITEM_METHODS,
	{ "label", (PyCFunction)(void (*)(void))labels_label, METH_VARARGS | METH_KEYWORDS,
	  "label($self, /, index, language=None)\n--\n\nThe text of a label in a language, or "
	  "None." },
	{ "languages", labels_languages, METH_VARARGS,
	  "languages($self, index, /)\n--\n\nThe languages that a label is translated into." },
	{ "set_label", (PyCFunction)(void (*)(void))labels_set_label, METH_VARARGS | METH_KEYWORDS,
	  "set_label($self, /, index, language, text)\n--\n\nSet the text of a label in a "
	  "language; None "
	  "clears." },
	{ NULL, NULL, 0, NULL }
};

static PyGetSetDef refs_fields[] = {
	{ "ids", refs_ids, NULL, "The ids that the references name, also where no record has one.",
	  NULL },
	{ NULL, NULL, NULL, NULL, NULL }
};

static PyType_Slot texts_slots[] = { { Py_tp_new, lh_py_refuse_new },
				     { Py_tp_methods, texts_methods },
				     { Py_tp_doc, "A live list of texts or codes, each a str." },
				     { 0, NULL } };

static PyType_Slot labels_slots[] = {
	{ Py_tp_new, lh_py_refuse_new },
	{ Py_tp_methods, labels_methods },
	{ Py_tp_doc, "A live list of labels, each a str in the dossier's language." },
	{ 0, NULL }
};

static PyType_Slot refs_slots[] = {
	{ Py_tp_new, lh_py_refuse_new },
	{ Py_tp_methods, texts_methods },
	{ Py_tp_getset, refs_fields },
	{ Py_sq_contains, refs_contains },
	{ Py_tp_doc,
	  "A live list of records that are referred to; None where no record has the id." },
	{ 0, NULL }
};

static PyType_Spec texts_spec = { "lienhiep.Texts", sizeof(struct lh_py_list), 0,
				  Py_TPFLAGS_DEFAULT, texts_slots };
static PyType_Spec labels_spec = { "lienhiep.Labels", sizeof(struct lh_py_list), 0,
				   Py_TPFLAGS_DEFAULT, labels_slots };
static PyType_Spec refs_spec = { "lienhiep.Refs", sizeof(struct lh_py_list), 0, Py_TPFLAGS_DEFAULT,
				 refs_slots };

int lh_py_init_items(PyObject *module)
{
	lh_py.texts = lh_py_add_type(module, &texts_spec, lh_py.list);
	lh_py.labels = lh_py_add_type(module, &labels_spec, lh_py.list);
	lh_py.refs = lh_py_add_type(module, &refs_spec, lh_py.list);
	return lh_py.texts && lh_py.labels && lh_py.refs ? 0 : -1;
}
