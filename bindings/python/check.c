/* SPDX-License-Identifier: MIT */
/* Which rules a check asks. */
#include <stdio.h>

#include "module.h"

const char *lh_py_severity_name(lh_severity severity)
{
	switch (severity) {
	case LH_SEVERITY_NOTE:
		return "note";
	case LH_SEVERITY_WARNING:
		return "warning";
	case LH_SEVERITY_ERROR:
		return "error";
	}
	return NULL;
}

/* "warning"; None for all. */
static int to_severity(PyObject *value, lh_severity *severity)
{
	const char *known = NULL;

	if (value == Py_None)
		return 0;
	for (int i = LH_SEVERITY_NOTE; (known = lh_py_severity_name((lh_severity)i)); i++)
		if (PyUnicode_Check(value) && PyUnicode_CompareWithASCIIString(value, known) == 0) {
			*severity = (lh_severity)i;
			return 0;
		}
	PyErr_Format(PyExc_ValueError,
		     "the severities are \"note\", \"warning\" and \"error\", not %R", value);
	return -1;
}

/* A tuple of what an iterable gives. A str gives characters, and is never meant so. */
static PyObject *to_tuple(PyObject *value)
{
	if (PyUnicode_Check(value) || PyBytes_Check(value)) {
		lh_py_wrong_type(0, "a list of str", value);
		return NULL;
	}
	return PySequence_Tuple(value);
}

static int no_category(PyObject *value)
{
	lh_nearest nearest = { .wanted = PyUnicode_AsUTF8(value) };
	const char *known = NULL;

	if (!nearest.wanted)
		return -1;
	for (int i = LH_CATEGORY_STRUCTURE; (known = lh_category_name((lh_category)i)); i++)
		lh_nearest_try(&nearest, known);
	return lh_py_no_name("nhóm quy tắc", "category", value, &nearest);
}

static int to_categories(PyObject *value, unsigned *categories)
{
	PyObject *items = NULL;
	Py_ssize_t i = 0, count = 0;

	if (value == Py_None)
		return 0;
	items = to_tuple(value);
	if (!items)
		return -1;
	/* Bit 0 is no category's: no names ask for none, and not for all. */
	*categories = 1;
	count = PyTuple_GET_SIZE(items);
	for (; i < count; i++) {
		const char *name = lh_py_utf8(0, PyTuple_GET_ITEM(items, i));
		lh_category category = lh_category_find(name);

		if (name && !category)
			no_category(PyTuple_GET_ITEM(items, i));
		if (!category)
			break;
		*categories |= 1u << category;
	}
	Py_DECREF(items);
	return i == count ? 0 : -1;
}

static int to_ids(PyObject *value, struct lh_py_ids *ids)
{
	Py_ssize_t i = 0, count = 0;

	if (value == Py_None)
		return 0;
	ids->items = to_tuple(value);
	if (!ids->items)
		return -1;
	count = PyTuple_GET_SIZE(ids->items);
	ids->texts = PyMem_New(const char *, (size_t)count + 1);
	if (!ids->texts) {
		PyErr_NoMemory();
		return -1;
	}
	while (i < count && (ids->texts[i] = lh_py_utf8(0, PyTuple_GET_ITEM(ids->items, i))))
		i++;
	ids->texts[i] = NULL;
	return i == count ? 0 : -1;
}

/* (only, skip, categories, severity) */
int lh_py_to_check(PyObject *value, struct lh_py_check *check)
{
	PyObject *only = NULL, *skip = NULL, *categories = NULL, *severity = NULL;

	if (!PyArg_ParseTuple(value, "OOOO", &only, &skip, &categories, &severity) ||
	    to_severity(severity, &check->options.severity) ||
	    to_categories(categories, &check->options.categories) || to_ids(only, &check->only) ||
	    to_ids(skip, &check->skip))
		return -1;
	check->options.only = check->only.texts;
	check->options.skip = check->skip.texts;
	return 0;
}

static void clear_ids(struct lh_py_ids *ids)
{
	PyMem_Free(ids->texts);
	Py_XDECREF(ids->items);
}

void lh_py_clear_check(struct lh_py_check *check)
{
	clear_ids(&check->only);
	clear_ids(&check->skip);
}
