/* SPDX-License-Identifier: MIT */
/* What every record has beside its fields. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "module.h"

#define RECORD(self) ((struct lh_py_record *)(self))
#define OBJECT(self) (RECORD(self)->object)

/* ------------------------------------------------------------------ */
/* Life                                                                */

PyObject *lh_py_wrap(struct lh_py_dossier *owner, lh_object *object)
{
	PyTypeObject *type = NULL;
	struct lh_py_record *self = NULL;

	if (!object)
		Py_RETURN_NONE;
	if (object == owner->record.object) {
		Py_INCREF(owner);
		return (PyObject *)owner;
	}
	type = lh_py.classes[lh_object_class(object)];
	self = (struct lh_py_record *)type->tp_alloc(type, 0);
	if (!self)
		return NULL;
	self->object = object;
	Py_INCREF(owner);
	self->owner = owner;
	return (PyObject *)self;
}

static void record_dealloc(PyObject *self)
{
	PyTypeObject *type = Py_TYPE(self);

	Py_XDECREF(RECORD(self)->owner);
	type->tp_free(self);
	Py_DECREF(type);
}

/* ------------------------------------------------------------------ */
/* Fields by name                                                      */

unsigned lh_py_find_name(unsigned class_number, const char *name)
{
	char plain[64];
	size_t length = strlen(name);
	unsigned field = lh_class_field_find(class_number, name);

	if (field || length < 2 || length >= sizeof(plain) || name[length - 1] != '_')
		return field;
	memcpy(plain, name, length - 1);
	plain[length - 1] = '\0';
	return lh_class_field_find(class_number, plain);
}

unsigned lh_py_find_field(struct lh_py_record *record, PyObject *name)
{
	const char *text = lh_py_utf8(0, name);
	unsigned field = text ? lh_py_find_name(lh_object_class(record->object), text) : 0;

	if (text && !field)
		lh_py_no_field(Py_TYPE(record), name);
	return field;
}

/* A child: from a dict of its fields, or as a copy of a record. */
static int add_child(struct lh_py_list *children, PyObject *item)
{
	PyObject *fields = NULL, *child = NULL;

	if (PyObject_TypeCheck(item, lh_py.record)) {
		child = lh_py_list_add_copy(children, item);
	} else if (!PyDict_Check(item)) {
		return lh_py_wrong_type(children->field, "dicts of fields, and records", item);
	} else {
		/* A copy: foreign code may run meanwhile. */
		fields = PyDict_Copy(item);
		child = fields ? lh_py_list_add(children, SIZE_MAX, fields) : NULL;
	}
	Py_XDECREF(fields);
	Py_XDECREF(child);
	return child ? 0 : -1;
}

static int add_children(PyObject *record, unsigned field, PyObject *value)
{
	bool text = PyUnicode_Check(value) || PyBytes_Check(value) || PyDict_Check(value);
	PyObject *items = text ? NULL : PySequence_List(value), *children = NULL;
	int status = 0;

	if (text || (!items && PyErr_ExceptionMatches(PyExc_TypeError)))
		return lh_py_wrong_type(field, "a list of dicts of fields", value);
	children = items ? lh_py_list_new(RECORD(record), field) : NULL;
	status = children ? Py_EnterRecursiveCall(" while adding records") : -1;
	if (!status) {
		for (Py_ssize_t i = 0; !status && i < PyList_GET_SIZE(items); i++)
			status =
				add_child((struct lh_py_list *)children, PyList_GET_ITEM(items, i));
		Py_LeaveRecursiveCall();
	}
	Py_XDECREF(children);
	Py_XDECREF(items);
	return status;
}

int lh_py_set_fields(PyObject *record, PyObject *keywords)
{
	PyObject *name = NULL, *value = NULL;
	Py_ssize_t position = 0;

	while (keywords && PyDict_Next(keywords, &position, &name, &value)) {
		const char *text = lh_py_utf8(0, name);
		unsigned field = text ? lh_py_find_name(lh_object_class(OBJECT(record)), text) : 0;
		bool children = lh_field_type(field) == LH_TYPE_CHILDREN && value != Py_None;

		if (!text || (children ? add_children(record, field, value)
				       : PyObject_SetAttr(record, name, value)))
			return -1;
	}
	return 0;
}

/* The attribute that a misspelt one is likely to be; what is private nobody means. */
static PyObject *nearest_name(PyTypeObject *type, PyObject *name)
{
	lh_nearest nearest = { .wanted = PyUnicode_AsUTF8(name) };
	PyObject *names = nearest.wanted ? PyObject_Dir((PyObject *)type) : NULL, *match = NULL;

	for (Py_ssize_t i = 0; names && i < PyList_GET_SIZE(names); i++) {
		const char *candidate = PyUnicode_AsUTF8(PyList_GET_ITEM(names, i));

		if (candidate && *candidate != '_')
			lh_nearest_try(&nearest, candidate);
	}
	if (nearest.best)
		match = PyUnicode_FromString(nearest.best);
	Py_XDECREF(names);
	PyErr_Clear();
	return match;
}

void lh_py_no_field(PyTypeObject *type, PyObject *name)
{
	const char *class_name = strrchr(type->tp_name, '.');
	PyObject *match = NULL;

	class_name = class_name ? class_name + 1 : type->tp_name;
	/* Private names are probes of tools, not mistakes. */
	if (PyUnicode_GET_LENGTH(name) && PyUnicode_READ_CHAR(name, 0) != '_')
		match = nearest_name(type, name);
	if (match)
		PyErr_Format(PyExc_AttributeError, "%s has no field %R; did you mean %R?",
			     class_name, name, match);
	else
		PyErr_Format(PyExc_AttributeError, "%s has no field %R", class_name, name);
	Py_XDECREF(match);
}

static PyObject *record_getattro(PyObject *self, PyObject *name)
{
	PyObject *value = PyObject_GenericGetAttr(self, name);

	if (!value && PyUnicode_Check(name) && PyErr_ExceptionMatches(PyExc_AttributeError)) {
		PyErr_Clear();
		lh_py_no_field(Py_TYPE(self), name);
	}
	return value;
}

/* Whether a type has an attribute; the exception that is set stays as it is. */
static bool has_attribute(PyTypeObject *type, PyObject *name)
{
	PyObject *error_type, *error, *trace, *attribute;

	PyErr_Fetch(&error_type, &error, &trace);
	attribute = PyObject_GetAttr((PyObject *)type, name);
	Py_XDECREF(attribute);
	PyErr_Restore(error_type, error, trace);
	return attribute;
}

static int record_setattro(PyObject *self, PyObject *name, PyObject *value)
{
	int status = PyObject_GenericSetAttr(self, name, value);

	/* What is there, and cannot be set, says so itself. */
	if (status && PyUnicode_Check(name) && PyErr_ExceptionMatches(PyExc_AttributeError) &&
	    !has_attribute(Py_TYPE(self), name)) {
		PyErr_Clear();
		lh_py_no_field(Py_TYPE(self), name);
	}
	return status;
}

/* ------------------------------------------------------------------ */
/* Identity                                                            */

static PyObject *record_compare(PyObject *self, PyObject *other, int how)
{
	bool equal = false;

	if ((how != Py_EQ && how != Py_NE) || !PyObject_TypeCheck(other, lh_py.record))
		Py_RETURN_NOTIMPLEMENTED;
	equal = OBJECT(self) == OBJECT(other);
	return PyBool_FromLong(equal == (how == Py_EQ));
}

static Py_hash_t record_hash(PyObject *self)
{
	return (Py_hash_t)((uintptr_t)OBJECT(self) >> 4);
}

/* The first date that is set and nobody's birthday. */
static lh_date date_of(const lh_object *object)
{
	unsigned class_number = lh_object_class(object), field = 0;
	lh_date date = { 0 };

	for (unsigned i = 0; !date.year && (field = lh_class_field_at(class_number, i)); i++)
		if (lh_field_type(field) == LH_TYPE_DATE && !lh_field_is_personal(field))
			date = lh_get_date(object, field);
	return date;
}

/* Of a long name the beginning, which identifies: cut after a word, unless that has no end. */
static PyObject *shorten(const char *name)
{
	enum { LONGEST = 60 };
	PyObject *text = PyUnicode_FromString(name), *begin = NULL, *short_text = NULL;
	Py_ssize_t end = 0;

	if (!text || PyUnicode_GET_LENGTH(text) <= LONGEST)
		return text;
	end = PyUnicode_FindChar(text, ' ', LONGEST / 2, LONGEST, -1);
	begin = PyUnicode_Substring(text, 0, end < 0 ? LONGEST - 1 : end);
	if (begin)
		short_text = PyUnicode_FromFormat("%U%s", begin, "…");
	Py_XDECREF(begin);
	Py_DECREF(text);
	return short_text;
}

static PyObject *record_repr(PyObject *self)
{
	const lh_object *object = OBJECT(self);
	const char *id = lh_get_text(object, LH_RECORD_ID), *name = NULL;
	const char *class_name = strrchr(Py_TYPE(self)->tp_name, '.');
	char buffer[256], date[11];
	PyObject *shown = NULL, *text = NULL;
	bool named = false, dated = false;

	class_name = class_name ? class_name + 1 : Py_TYPE(self)->tp_name;
	if (lh_object_is_removed(object))
		return PyUnicode_FromFormat("<%s removed>", class_name);
	name = lh_object_name(object, buffer, sizeof(buffer));
	named = *name && (!id || strcmp(name, id) != 0);
	lh_date_format(date_of(object), date);
	dated = *date;
	shown = shorten(named ? name : "");
	if (shown)
		text = PyUnicode_FromFormat("<%s%s%s%s%U%s%s%s>", class_name, id ? " " : "",
					    id ? id : "", named ? " \"" : "", shown,
					    named ? "\"" : "", dated ? " " : "", date);
	Py_XDECREF(shown);
	return text;
}

/* ------------------------------------------------------------------ */
/* What every record has                                               */

static PyObject *get_path(PyObject *self, void *closure)
{
	char *path = lh_object_format_path(OBJECT(self));
	PyObject *text = NULL;

	(void)closure;
	if (!path && !lh_object_is_removed(OBJECT(self)))
		return PyErr_NoMemory();
	text = lh_py_from_text(path);
	free(path);
	return text;
}

static PyObject *number_or_none(long number)
{
	if (!number)
		Py_RETURN_NONE;
	return PyLong_FromLong(number);
}

static PyObject *get_line(PyObject *self, void *closure)
{
	(void)closure;
	return number_or_none(lh_object_line(OBJECT(self)));
}

static PyObject *get_column(PyObject *self, void *closure)
{
	(void)closure;
	return number_or_none(lh_object_column(OBJECT(self)));
}

static PyObject *get_dossier(PyObject *self, void *closure)
{
	(void)closure;
	Py_INCREF(RECORD(self)->owner);
	return (PyObject *)RECORD(self)->owner;
}

static PyObject *get_container(PyObject *self, void *closure)
{
	(void)closure;
	return lh_py_wrap(RECORD(self)->owner, lh_object_parent(OBJECT(self)));
}

static PyObject *get_removed(PyObject *self, void *closure)
{
	(void)closure;
	return PyBool_FromLong(lh_object_is_removed(OBJECT(self)));
}

static PyObject *get_referenced(PyObject *self, void *closure)
{
	(void)closure;
	return PyBool_FromLong(lh_object_is_referenced(OBJECT(self)));
}

static PyObject *get_class_name(PyObject *self, void *closure)
{
	(void)closure;
	return lh_py_from_text(lh_class_name(lh_object_class(OBJECT(self))));
}

static PyObject *get_caption(PyObject *self, void *closure)
{
	char buffer[512];
	const char *name = lh_object_name(OBJECT(self), buffer, sizeof(buffer));

	(void)closure;
	return lh_py_from_text(*name ? name : NULL);
}

static PyObject *record_propose_id(PyObject *self, PyObject *arguments)
{
	char *id = lh_object_format_id(OBJECT(self));
	PyObject *text = NULL;

	(void)arguments;
	if (!id && !lh_object_is_removed(OBJECT(self)))
		return PyErr_NoMemory();
	text = lh_py_from_text(id);
	free(id);
	return text;
}

PyObject *lh_py_remove(PyObject *self, PyObject *arguments)
{
	lh_error error;

	(void)arguments;
	if (lh_py_may_change(RECORD(self)->owner))
		return NULL;
	if (lh_object_remove(OBJECT(self), &error))
		return lh_py_raise(&error, NULL);
	Py_RETURN_NONE;
}

static PyObject *record_label(PyObject *self, PyObject *arguments, PyObject *keywords)
{
	static char *names[] = { "field", "language", NULL };
	PyObject *name = NULL, *language = Py_None;
	const char *code = NULL;
	unsigned field = 0;

	if (!PyArg_ParseTupleAndKeywords(arguments, keywords, "O|O:label", names, &name, &language))
		return NULL;
	field = lh_py_find_field(RECORD(self), name);
	if (!field || lh_py_to_text(language, &code))
		return NULL;
	return lh_py_from_text(lh_get_label(OBJECT(self), field, code));
}

static PyObject *record_set_label(PyObject *self, PyObject *arguments, PyObject *keywords)
{
	static char *names[] = { "field", "language", "text", NULL };
	PyObject *name = NULL, *language = NULL, *value = NULL;
	const char *code = NULL, *text = NULL;
	lh_error error;
	unsigned field = 0;

	if (!PyArg_ParseTupleAndKeywords(arguments, keywords, "OOO:set_label", names, &name,
					 &language, &value))
		return NULL;
	field = lh_py_find_field(RECORD(self), name);
	if (!field || lh_py_to_text(language, &code) || lh_py_to_text(value, &text) ||
	    lh_py_may_change(RECORD(self)->owner))
		return NULL;
	if (lh_set_label(OBJECT(self), field, code, text, &error))
		return lh_py_raise(&error, NULL);
	Py_RETURN_NONE;
}

static PyObject *record_languages(PyObject *self, PyObject *name)
{
	unsigned field = lh_py_find_field(RECORD(self), name);
	PyObject *list = field ? PyList_New(0) : NULL;
	const char *code = NULL;

	for (size_t i = 0; list && (code = lh_get_label_language(OBJECT(self), field, i)); i++) {
		PyObject *language = PyUnicode_FromString(code);

		if (!language || PyList_Append(list, language))
			Py_CLEAR(list);
		Py_XDECREF(language);
	}
	return list;
}

static PyObject *record_ref_id(PyObject *self, PyObject *name)
{
	unsigned field = lh_py_find_field(RECORD(self), name);

	return field ? lh_py_from_text(lh_get_ref_id(OBJECT(self), field)) : NULL;
}

static PyObject *record_same_as(PyObject *self, PyObject *other)
{
	if (!PyObject_TypeCheck(other, lh_py.record)) {
		lh_py_wrong_type(0, "a record", other);
		return NULL;
	}
	return PyBool_FromLong(lh_object_equal(OBJECT(self), OBJECT(other)));
}

PyObject *lh_py_refuse_new(PyTypeObject *type, PyObject *arguments, PyObject *keywords)
{
	(void)arguments;
	(void)keywords;
	PyErr_Format(PyExc_TypeError,
		     "%.100s cannot be made alone: records are made with the add() of a list",
		     type->tp_name);
	return NULL;
}

static PyGetSetDef record_fields[] = {
	{ "path", get_path, NULL, "Where it stands, such as /dossier/plans/plan[2].", NULL },
	{ "line", get_line, NULL, "The line that it was read at, or None.", NULL },
	{ "column", get_column, NULL, "The column, in bytes, that it was read at, or None.", NULL },
	{ "dossier", get_dossier, NULL, "The dossier that it lives in.", NULL },
	{ "container", get_container, NULL, "The record that it stands in, or None.", NULL },
	{ "removed", get_removed, NULL, "Whether it was removed from its dossier.", NULL },
	{ "referenced", get_referenced, NULL, "Whether anything refers to it by its id.", NULL },
	{ "class_name", get_class_name, NULL, "The name of its class, as in XML.", NULL },
	{ "caption", get_caption, NULL, "What people would call it: its title, name …; or None.",
	  NULL },
	{ NULL, NULL, NULL, NULL, NULL }
};

static PyMethodDef record_methods[] = {
	{ "remove", lh_py_remove, METH_NOARGS,
	  "remove($self, /)\n--\n\nRemove the record with all that stands in it." },
	{ "label", (PyCFunction)(void (*)(void))record_label, METH_VARARGS | METH_KEYWORDS,
	  "label($self, /, field, language=None)\n--\n\nThe text of a label in a language, or "
	  "None; "
	  "None for a field of another type." },
	{ "set_label", (PyCFunction)(void (*)(void))record_set_label, METH_VARARGS | METH_KEYWORDS,
	  "set_label($self, /, field, language, text)\n--\n\nSet the text of a label in a "
	  "language; None "
	  "clears." },
	{ "languages", record_languages, METH_O,
	  "languages($self, field, /)\n--\n\nThe languages that a label is translated into." },
	{ "ref_id", record_ref_id, METH_O,
	  "ref_id($self, field, /)\n--\n\nThe id that a reference names, also where no record has "
	  "it; "
	  "None for a field of another type." },
	{ "propose_id", record_propose_id, METH_NOARGS,
	  "propose_id($self, /)\n--\n\nAn id made of what it is called, which no record of the "
	  "dossier has; or None if it was removed." },
	{ "copy", lh_py_record_copy, METH_NOARGS,
	  "copy($self, /)\n--\n\nA deep copy in a dossier of its own; append() takes it into "
	  "another." },
	{ "__copy__", lh_py_record_copy, METH_NOARGS, NULL },
	{ "__deepcopy__", lh_py_record_copy, METH_O, NULL },
	{ "same_as", record_same_as, METH_O,
	  "same_as($self, record, /)\n--\n\nWhether both have the same fields, at every depth; == "
	  "is identity." },
	{ NULL, NULL, 0, NULL }
};

static PyType_Slot record_slots[] = {
	{ Py_tp_new, lh_py_refuse_new },
	{ Py_tp_dealloc, record_dealloc },
	{ Py_tp_getattro, record_getattro },
	{ Py_tp_setattro, record_setattro },
	{ Py_tp_richcompare, record_compare },
	{ Py_tp_hash, record_hash },
	{ Py_tp_repr, record_repr },
	{ Py_tp_getset, record_fields },
	{ Py_tp_methods, record_methods },
	{ Py_tp_doc,
	  "A record of any class. It keeps its dossier alive; one that was removed stays\n"
	  "safe to hold: its fields are None, and cannot be set." },
	{ 0, NULL }
};

static PyType_Spec record_spec = { "lienhiep.Record", sizeof(struct lh_py_record), 0,
				   Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE, record_slots };

int lh_py_init_records(PyObject *module)
{
	lh_py.record = lh_py_add_type(module, &record_spec, NULL);
	return lh_py.record ? 0 : -1;
}
