/* SPDX-License-Identifier: MIT */
/* lienhiep.Error, and the problems that it may carry. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "module.h"

static PyObject *text_or_none(const char *text)
{
	if (!text || !*text)
		Py_RETURN_NONE;
	/* A message may quote a file's name, and names need not be UTF-8. */
	return PyUnicode_DecodeUTF8(text, (Py_ssize_t)strlen(text), "surrogateescape");
}

static PyObject *number_or_none(long number)
{
	if (number <= 0)
		Py_RETURN_NONE;
	return PyLong_FromLong(number);
}

PyObject *lh_py_problems(const lh_problems *problems)
{
	size_t count = lh_problems_count(problems);
	PyObject *list = PyList_New(0);

	for (size_t i = 0; list && i < count; i++) {
		const lh_problem *it = lh_problems_get(problems, i);
		PyObject *problem = PyObject_CallFunction(
			lh_py.problem, "szO&O&O&zzO&O&z", lh_py_severity_name(it->severity),
			it->rule, number_or_none, it->line, number_or_none, it->column,
			text_or_none, it->path, it->id, it->field, text_or_none, it->text_vi,
			text_or_none, it->text_en,
			lh_category_name(lh_rule_category(lh_rule_find(it->rule))));

		if (!problem || PyList_Append(list, problem))
			Py_CLEAR(list);
		Py_XDECREF(problem);
	}
	return list;
}

static int set_attribute(PyObject *error, const char *name, PyObject *value)
{
	int status = value ? PyObject_SetAttrString(error, name, value) : -1;

	Py_XDECREF(value);
	return status;
}

/* FILE:LINE:COLUMN: TEXT (PATH), as far as they are known. */
static PyObject *message_of(const lh_error *error)
{
	char place[sizeof(error->file) + 64] = "";
	char message[sizeof(place) + sizeof(error->text_en) + sizeof(error->path) + 8];

	/* A record that was changed since it was read stands in no file: its path tells where. */
	if (error->line && *error->file)
		snprintf(place, sizeof(place), "%s:%ld:%ld: ", error->file, error->line,
			 error->column);
	snprintf(message, sizeof(message), *error->path ? "%s%s (%s)" : "%s%s", place,
		 error->text_en, error->path);
	return text_or_none(message);
}

PyObject *lh_py_raise(const lh_error *error, const lh_problems *problems)
{
	PyObject *message = NULL, *exception = NULL;

	if (error->code == LH_ERROR_MEMORY)
		return PyErr_NoMemory();
	/* Ctrl-C, or what a progress function raised. */
	if (error->code == LH_ERROR_STOPPED && PyErr_Occurred())
		return NULL;
	message = message_of(error);
	if (message)
		exception = PyObject_CallFunctionObjArgs(lh_py.error, message, NULL);
	if (exception &&
	    !set_attribute(exception, "code",
			   PyUnicode_FromString(lh_error_code_name(error->code))) &&
	    !set_attribute(exception, "line", number_or_none(error->line)) &&
	    !set_attribute(exception, "column", number_or_none(error->column)) &&
	    !set_attribute(exception, "path", text_or_none(error->path)) &&
	    !set_attribute(exception, "file", text_or_none(error->file)) &&
	    !set_attribute(exception, "text", text_or_none(error->text_en)) &&
	    !set_attribute(exception, "text_vi", text_or_none(error->text_vi)) &&
	    !set_attribute(exception, "text_en", text_or_none(error->text_en)) &&
	    !set_attribute(exception, "problems", lh_py_problems(problems)))
		PyErr_SetObject(lh_py.error, exception);
	Py_XDECREF(exception);
	Py_XDECREF(message);
	return NULL;
}

int lh_py_fail(lh_error_code code, const char *vi, const char *en)
{
	lh_error error = { .code = code };

	snprintf(error.text_vi, sizeof(error.text_vi), "%s", vi);
	snprintf(error.text_en, sizeof(error.text_en), "%s", en);
	lh_py_raise(&error, NULL);
	return -1;
}

/* By the class's own name for it: Python remembers each new one where it looked. */
static PyObject *get_attribute(PyObject *exception, const char *name)
{
	PyObject *key = PyUnicode_InternFromString(name);
	PyObject *value = key ? PyObject_GetAttr(exception, key) : NULL;

	Py_XDECREF(key);
	return value;
}

/* "field: text" in place of a text of an exception. */
static int name_field(PyObject *exception, const char *attribute, const char *field)
{
	PyObject *text = get_attribute(exception, attribute);
	int status = -1;

	if (text)
		status = set_attribute(exception, attribute,
				       PyUnicode_FromFormat("%s: %S", field, text));
	Py_XDECREF(text);
	return status;
}

/* The same for the message, which ends with the path. */
static int name_place(PyObject *exception, const lh_object *object, const char *field)
{
	char *path = lh_object_format_path(object);
	PyObject *text = NULL, *message = NULL;
	int status = -1;

	if (name_field(exception, "text", field) || name_field(exception, "text_en", field) ||
	    name_field(exception, "text_vi", field) ||
	    set_attribute(exception, "path", text_or_none(path)) ||
	    set_attribute(exception, "line", number_or_none(lh_object_line(object))) ||
	    set_attribute(exception, "column", number_or_none(lh_object_column(object))))
		goto out;
	text = get_attribute(exception, "text");
	if (text)
		message = path ? PyUnicode_FromFormat("%S (%s)", text, path)
			       : PyUnicode_FromFormat("%S", text);
	if (message)
		status = set_attribute(exception, "args", PyTuple_Pack(1, message));
out:
	Py_XDECREF(message);
	Py_XDECREF(text);
	free(path);
	return status;
}

int lh_py_no_name(const char *what_vi, const char *what_en, PyObject *name,
		  const lh_nearest *nearest)
{
	/* What an lh_error has room for. */
	PyObject *shown = PyUnicode_Substring(name, 0, 64);
	const char *text = shown ? PyUnicode_AsUTF8(shown) : NULL;
	char vi[384], en[384];

	if (text) {
		snprintf(vi, sizeof(vi),
			 nearest->best ? "không có %s «%s»; có phải là «%s»?" : "không có %s «%s»",
			 what_vi, text, nearest->best);
		snprintf(en, sizeof(en),
			 nearest->best ? "there is no %s \"%s\"; did you mean \"%s\"?"
				       : "there is no %s \"%s\"",
			 what_en, text, nearest->best);
		lh_py_fail(LH_ERROR_NAME, vi, en);
	}
	Py_XDECREF(shown);
	return -1;
}

int lh_py_fail_at(const lh_object *object, unsigned field)
{
	PyObject *type, *exception, *trace, *path;

	if (!PyErr_ExceptionMatches(lh_py.error) || lh_object_is_removed(object))
		return -1;
	PyErr_Fetch(&type, &exception, &trace);
	PyErr_NormalizeException(&type, &exception, &trace);
	path = get_attribute(exception, "path");
	/* What the library refused has its place already. */
	if (path && (path != Py_None || !name_place(exception, object, lh_field_name(field)))) {
		PyErr_Restore(type, exception, trace);
	} else {
		Py_XDECREF(type);
		Py_XDECREF(exception);
		Py_XDECREF(trace);
	}
	Py_XDECREF(path);
	return -1;
}

int lh_py_wrong_type(unsigned field, const char *takes, PyObject *value)
{
	if (field)
		PyErr_Format(PyExc_TypeError, "%s takes %s, not %.100s", lh_field_name(field),
			     takes, Py_TYPE(value)->tp_name);
	else
		PyErr_Format(PyExc_TypeError, "expected %s, not %.100s", takes,
			     Py_TYPE(value)->tp_name);
	return -1;
}

/* What an Error has that somebody else made; its names are interned, and the class keeps them. */
static PyObject *make_defaults(void)
{
	static const char *const texts[] = { "code", "text", "text_vi", "text_en" },
				 *const unset[] = { "line", "column", "path", "file" };
	PyObject *defaults = PyDict_New(), *none = PyTuple_New(0),
		 *empty = PyUnicode_FromString("");
	int status =
		defaults && none && empty ? PyDict_SetItemString(defaults, "problems", none) : -1;

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]) && !status; i++)
		status = PyDict_SetItemString(defaults, texts[i], empty);
	for (size_t i = 0; i < sizeof(unset) / sizeof(unset[0]) && !status; i++)
		status = PyDict_SetItemString(defaults, unset[i], Py_None);
	if (status)
		Py_CLEAR(defaults);
	Py_XDECREF(empty);
	Py_XDECREF(none);
	return defaults;
}

int lh_py_init_error(PyObject *module)
{
	PyObject *defaults = make_defaults();

	if (!defaults)
		return -1;
	lh_py.error = PyErr_NewExceptionWithDoc(
		"lienhiep.Error",
		"What the library refused.\n\n"
		"code: what kind of thing went wrong, \"value\" or \"xml\"\n"
		"line, column: where in the file that was read, from 1; None if it is not about a "
		"place\n"
		"path: the object, such as /dossier/plans/plan[2]; None if there is none\n"
		"file: the file, or None\n"
		"text, text_en, text_vi: what was wrong and what would be right\n"
		"problems: all that is wrong with a file, and not only the first",
		PyExc_ValueError, defaults);
	Py_DECREF(defaults);
	return lh_py_add(module, "Error", lh_py.error);
}
