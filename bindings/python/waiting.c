/* SPDX-License-Identifier: MIT */
/* What takes long and lets other threads run tells how far it is, and ends at Ctrl-C. */
#include <time.h>

#include "module.h"

enum { BYTES = 1024 * 1024, MILLISECONDS = 100 };

static int64_t now(void)
{
	struct timespec time = { 0 };

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

static int tell(struct lh_py_waiting *waiting, size_t amount)
{
	PyObject *result = NULL;

	if (!waiting->progress || amount == waiting->told)
		return 0;
	waiting->told = amount;
	result = PyObject_CallFunction(waiting->progress, "n", (Py_ssize_t)amount);
	Py_XDECREF(result);
	return result ? 0 : -1;
}

/*
 * Other threads are asked for the GIL only when somebody wants to hear of so much more, or when
 * a signal may have waited for long enough: each time may cost their whole turn.
 */
static int go_on(struct lh_py_waiting *waiting, size_t amount, size_t step)
{
	bool interrupted = amount == waiting->seen;
	bool wanted = waiting->progress && amount - waiting->told >= step;
	PyGILState_STATE state;
	int status = 0;

	waiting->seen = amount;
	if (!interrupted && !wanted && now() - waiting->when < MILLISECONDS)
		return 0;
	state = PyGILState_Ensure();
	status = PyErr_CheckSignals() ? -1 : tell(waiting, amount);
	PyGILState_Release(state);
	waiting->when = now();
	return status;
}

static int on_bytes(void *data, size_t bytes)
{
	return go_on(data, bytes, BYTES);
}

static int on_percent(void *data, unsigned percent)
{
	return go_on(data, percent, 1);
}

/* A function, or None. */
static int begin(PyObject *progress, struct lh_py_waiting *waiting)
{
	*waiting = (struct lh_py_waiting){ .when = now() };
	if (progress == Py_None)
		return 0;
	if (!PyCallable_Check(progress))
		return lh_py_wrong_type(0, "a function for progress", progress);
	waiting->progress = progress;
	return 0;
}

int lh_py_to_read_options(PyObject *value, lh_read_options *options, struct lh_py_waiting *waiting)
{
	Py_ssize_t size = 0, tag = 0, depth = 0, problems = 0;
	PyObject *progress = NULL;

	*options = (lh_read_options){ .progress = on_bytes, .data = waiting };
	if (!PyArg_ParseTuple(value, "nnnnzO", &size, &tag, &depth, &problems, &options->name,
			      &progress) ||
	    begin(progress, waiting))
		return -1;
	if (size < 0 || tag < 0 || depth < 0 || problems < 0 || depth > UINT_MAX ||
	    problems > UINT_MAX) {
		PyErr_SetString(PyExc_ValueError, "a limit is 0 or more");
		return -1;
	}
	options->max_size = (size_t)size;
	options->max_tag = (size_t)tag;
	options->max_depth = (unsigned)depth;
	options->max_problems = (unsigned)problems;
	return 0;
}

/* A path in bytes, or None. It lives as long as the tuple. */
static int to_path(PyObject *value, const char **path)
{
	*path = value == Py_None ? NULL : PyBytes_AsString(value);
	return value != Py_None && !*path ? -1 : 0;
}

int lh_py_to_report_options(PyObject *value, lh_report_options *options,
			    struct lh_py_waiting *waiting)
{
	PyObject *language = NULL, *stylesheet = NULL, *stylesheets = NULL, *date = NULL;
	PyObject *progress = NULL;
	int mark = 0;

	*options = (lh_report_options){ .progress = on_percent, .data = waiting };
	if (!PyArg_ParseTuple(value, "OOOpOO", &language, &stylesheet, &stylesheets, &mark, &date,
			      &progress) ||
	    lh_py_to_language(language, &options->language) ||
	    to_path(stylesheet, &options->stylesheet) ||
	    to_path(stylesheets, &options->stylesheets) ||
	    (date != Py_None && lh_py_to_date(0, date, &options->date)))
		return -1;
	options->byte_order_mark = mark;
	return begin(progress, waiting);
}

int lh_py_waited(struct lh_py_waiting *waiting)
{
	return tell(waiting, waiting->seen);
}
