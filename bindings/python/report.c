/* SPDX-License-Identifier: MIT */
/* How a report is written, as the package asks for it. */
#include <string.h>

#include "module.h"

/* A path in bytes, or None. It lives as long as the tuple. */
static int to_path(PyObject *value, const char **path)
{
	*path = value == Py_None ? NULL : PyBytes_AsString(value);
	return value != Py_None && !*path ? -1 : 0;
}

int lh_py_to_report_options(PyObject *value, lh_report_options *options)
{
	PyObject *language = NULL, *stylesheet = NULL, *stylesheets = NULL, *date = NULL;
	int mark = 0;

	memset(options, 0, sizeof(*options));
	if (!PyArg_ParseTuple(value, "OOOpO", &language, &stylesheet, &stylesheets, &mark, &date) ||
	    lh_py_to_language(language, &options->language) ||
	    to_path(stylesheet, &options->stylesheet) ||
	    to_path(stylesheets, &options->stylesheets) ||
	    (date != Py_None && lh_py_to_date(0, date, &options->date)))
		return -1;
	options->byte_order_mark = mark;
	return 0;
}
