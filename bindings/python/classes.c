/* SPDX-License-Identifier: MIT */
/* A type for each class of the model, made from reflection. */
#include <ctype.h>

#include "module.h"

struct lh_py_module lh_py;

int lh_py_add(PyObject *module, const char *name, PyObject *object)
{
	if (!object)
		return -1;
	Py_INCREF(object);
	if (!PyModule_AddObject(module, name, object))
		return 0;
	Py_DECREF(object);
	return -1;
}

PyTypeObject *lh_py_add_type(PyObject *module, PyType_Spec *spec, PyTypeObject *base)
{
	/* Before 3.10, bases are a tuple also where there is one. */
	PyObject *bases = PyTuple_Pack(1, base ? base : &PyBaseObject_Type);
	PyObject *type = bases ? PyType_FromSpecWithBases(spec, bases) : NULL;
	const char *name = strrchr(spec->name, '.');

	if (type && lh_py_add(module, name ? name + 1 : spec->name, type))
		Py_CLEAR(type);
	Py_XDECREF(bases);
	return (PyTypeObject *)type;
}

/* A str that lives as long as the module, because types point into it. */
static const char *keep(PyObject *string)
{
	const char *text =
		string && !PyList_Append(lh_py.strings, string) ? PyUnicode_AsUTF8(string) : NULL;

	Py_XDECREF(string);
	return text;
}

/* from is a keyword of Python: the attribute is from_. */
static const char *attribute_name(const char *name)
{
	PyObject *keyword = PyImport_ImportModule("keyword");
	PyObject *is = keyword ? PyObject_CallMethod(keyword, "iskeyword", "s", name) : NULL;
	const char *result = !is	     ? NULL
			     : is == Py_True ? keep(PyUnicode_FromFormat("%s_", name))
					     : name;

	Py_XDECREF(is);
	Py_XDECREF(keyword);
	return result;
}

static int fill_fields(unsigned class_number, PyGetSetDef *fields)
{
	unsigned field = 0;

	for (unsigned i = 0; (field = lh_class_field_at(class_number, i)); i++) {
		fields[i].name = attribute_name(lh_field_name(field));
		fields[i].doc = keep(
			PyUnicode_FromFormat("%s: %s\n\n%s: %s", lh_field_label(field, LH_ENGLISH),
					     lh_field_description(field, LH_ENGLISH),
					     lh_field_label(field, LH_VIETNAMESE),
					     lh_field_description(field, LH_VIETNAMESE)));
		fields[i].get = lh_py_getter(lh_field_type(field));
		fields[i].set = lh_py_setter;
		fields[i].closure = (void *)(uintptr_t)field;
		if (!fields[i].name || !fields[i].doc)
			return -1;
	}
	return 0;
}

/* contest_field as lienhiep.ContestField. */
static const char *type_name(const char *name)
{
	char camel[64];
	size_t used = 0;

	for (bool start = true; *name && used < sizeof(camel) - 1; name++) {
		if (*name != '_')
			camel[used++] = start ? (char)toupper((unsigned char)*name) : *name;
		start = *name == '_';
	}
	camel[used] = '\0';
	return keep(PyUnicode_FromFormat("lienhiep.%s", camel));
}

static const char *class_doc(unsigned class_number)
{
	return keep(PyUnicode_FromFormat("%s: %s\n\n%s: %s",
					 lh_class_label(class_number, LH_ENGLISH),
					 lh_class_description(class_number, LH_ENGLISH),
					 lh_class_label(class_number, LH_VIETNAMESE),
					 lh_class_description(class_number, LH_VIETNAMESE)));
}

static int add_class(PyObject *module, unsigned class_number)
{
	PyGetSetDef *fields = PyMem_Calloc(lh_class_field_count(class_number) + 1, sizeof(*fields));
	/* The last row is for the end, and for the more that a dossier has. */
	PyType_Slot slots[12] = { { Py_tp_new, lh_py_refuse_new }, { Py_tp_getset, fields } };
	PyType_Spec spec = { type_name(lh_class_name(class_number)), sizeof(struct lh_py_record), 0,
			     Py_TPFLAGS_DEFAULT, slots };
	const char *doc = class_doc(class_number);

	lh_py.fields[class_number] = fields;
	if (!fields) {
		PyErr_NoMemory();
		return -1;
	}
	if (!spec.name || !doc || fill_fields(class_number, fields))
		return -1;
	slots[2] = (PyType_Slot){ Py_tp_doc, (void *)(uintptr_t)doc };
	if (class_number == LH_CLASS_DOSSIER) {
		spec.basicsize = sizeof(struct lh_py_dossier);
		spec.flags |= Py_TPFLAGS_BASETYPE;
		slots[0] = slots[2];
		for (unsigned i = 0; lh_py_dossier_slots[i].slot; i++)
			slots[i + 2] = lh_py_dossier_slots[i];
	}
	lh_py.classes[class_number] = lh_py_add_type(module, &spec, lh_py.record);
	return lh_py.classes[class_number] ? 0 : -1;
}

int lh_py_init_classes(PyObject *module)
{
	PyObject *classes = PyTuple_New((Py_ssize_t)lh_class_count());
	int status = 0;

	lh_py.strings = PyList_New(0);
	lh_py.classes = PyMem_Calloc(lh_class_count() + 1, sizeof(*lh_py.classes));
	lh_py.fields = PyMem_Calloc(lh_class_count() + 1, sizeof(*lh_py.fields));
	if (!classes || !lh_py.strings || !lh_py.classes || !lh_py.fields)
		return PyErr_Occurred() ? -1 : (PyErr_NoMemory(), -1);
	for (unsigned i = 1; i <= lh_class_count(); i++) {
		if (add_class(module, i))
			return -1;
		Py_INCREF(lh_py.classes[i]);
		PyTuple_SET_ITEM(classes, (Py_ssize_t)i - 1, (PyObject *)lh_py.classes[i]);
	}
	status = lh_py_add(module, "CLASSES", classes);
	Py_DECREF(classes);
	return status;
}

/* Called once, by __init__.py, with the classes that it makes. */
static PyObject *adopt(PyObject *module, PyObject *arguments)
{
	PyObject *dossier = NULL, *problem = NULL, *plain_decimal = NULL, *assign = NULL;

	(void)module;
	if (!PyArg_ParseTuple(arguments, "O!OOO:adopt", &PyType_Type, &dossier, &problem,
			      &plain_decimal, &assign))
		return NULL;
	if (!PyType_IsSubtype((PyTypeObject *)dossier, lh_py.classes[LH_CLASS_DOSSIER])) {
		PyErr_SetString(PyExc_TypeError, "adopt() takes a subclass of Dossier first");
		return NULL;
	}
	Py_INCREF(dossier);
	Py_INCREF(problem);
	Py_INCREF(plain_decimal);
	Py_INCREF(assign);
	Py_XSETREF(lh_py.dossier, dossier);
	Py_XSETREF(lh_py.problem, problem);
	Py_XSETREF(lh_py.plain_decimal, plain_decimal);
	Py_XSETREF(lh_py.assign, assign);
	Py_RETURN_NONE;
}

static PyMethodDef adopt_method = { "adopt", adopt, METH_VARARGS, NULL };

int lh_py_init(PyObject *module)
{
	PyObject *function = PyCFunction_New(&adopt_method, NULL);
	int status = lh_py_add(module, "adopt", function);

	Py_XDECREF(function);
	if (status || lh_py_init_error(module) || lh_py_init_values(module) ||
	    lh_py_init_lists(module) || lh_py_init_records(module) || lh_py_init_exchange(module) ||
	    lh_py_init_search(module))
		return -1;
	return lh_py_init_classes(module);
}
