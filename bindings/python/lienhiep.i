/* SPDX-License-Identifier: MIT */
/*
 * The Python module _lienhiep: how values pass between the shared interface
 * and Python. Classes of records, lists and values are made in C beside this
 * file; what a program sees is lienhiep/__init__.py.
 */
%module(package="lienhiep") lienhiep

%{
#include "module.h"

/* A tuple as lienhiep.mark() makes them. */
static int to_mark(PyObject *value, lh_file_mark *mark)
{
	unsigned long long size = 0, digest = 0;
	int exists = 0;

	if (!PyTuple_Check(value))
		return lh_py_wrong_type(0, "Mark", value);
	if (!PyArg_ParseTuple(value, "pKK:Mark", &exists, &size, &digest))
		return -1;
	*mark = (lh_file_mark){ .exists = exists, .size = size, .digest = digest };
	return 0;
}

/* What is computed of a dossier knows it, so that its records can be wrapped. */
static PyObject *wrap_computed(void *computed, const char *name, PyCapsule_Destructor release,
			       struct lh_py_dossier *owner)
{
	PyObject *capsule = PyCapsule_New(computed, name, release);

	if (!capsule)
		return NULL;
	Py_INCREF(owner);
	PyCapsule_SetContext(capsule, owner);
	return capsule;
}

static void free_review(PyObject *capsule)
{
	lh_review_free(PyCapsule_GetPointer(capsule, "lienhiep.review"));
	Py_XDECREF((PyObject *)PyCapsule_GetContext(capsule));
}

static void free_breakdown(PyObject *capsule)
{
	lh_breakdown_free(PyCapsule_GetPointer(capsule, "lienhiep.breakdown"));
	Py_XDECREF((PyObject *)PyCapsule_GetContext(capsule));
}

static void free_trace(PyObject *capsule)
{
	lh_trace_free(PyCapsule_GetPointer(capsule, "lienhiep.trace"));
	Py_XDECREF((PyObject *)PyCapsule_GetContext(capsule));
}

static void free_stops(PyObject *capsule)
{
	lh_stops_free(PyCapsule_GetPointer(capsule, "lienhiep.stops"));
	Py_XDECREF((PyObject *)PyCapsule_GetContext(capsule));
}

/* (least, most), or None. */
static PyObject *from_days(lh_days days)
{
	if (!days.known)
		Py_RETURN_NONE;
	return Py_BuildValue("ll", days.least, days.most);
}
%}

%init %{
	if (lh_py_init(m))
		return NULL;
%}

/* ------------------------------------------------------------------ */
/* Errors: what a failed call returns is NULL, and is dropped           */

%typemap(in, numinputs=0, noblock=1) lh_error *error (lh_error failure) {
	failure = (lh_error){ .code = LH_OK };
	$1 = &failure;
}
%typemap(argout, noblock=1) lh_error *error {
	if ($1->code != LH_OK) {
		Py_CLEAR($result);
		lh_py_raise($1, NULL);
		SWIG_fail;
	}
}

%typemap(in, numinputs=0, noblock=1) (lh_problems **problems, lh_error *error)
		(lh_problems *list = NULL, lh_error failure) {
	failure = (lh_error){ .code = LH_OK };
	$1 = &list;
	$2 = &failure;
}
%typemap(argout, noblock=1) (lh_problems **problems, lh_error *error) {
	if ($2->code != LH_OK) {
		Py_CLEAR($result);
		lh_py_raise($2, *$1);
		SWIG_fail;
	}
}
%typemap(freearg, noblock=1) (lh_problems **problems, lh_error *error) {
	lh_problems_free(*$1);
}

%typemap(out, noblock=1) lh_problems * {
	$result = lh_py_problems($1);
	lh_problems_free($1);
}

/* ------------------------------------------------------------------ */
/* Values                                                              */

%typemap(in, noblock=1) lh_language {
	if (lh_py_to_language($input, &$1))
		SWIG_fail;
}
%typemap(in, noblock=1) lh_date {
	if (lh_py_to_date(0, $input, &$1))
		SWIG_fail;
}
%typemap(out, noblock=1) lh_date { $result = lh_py_from_date($1); }
%typemap(out, noblock=1) lh_quantity { $result = lh_py_from_quantity($1); }

%typemap(in, noblock=1) const char *text, const char *wanted, const char *name, const char *code,
		const char *by {
	$1 = (char *)lh_py_utf8(0, $input);
	if (!$1)
		SWIG_fail;
}

/* ------------------------------------------------------------------ */
/* Dossiers                                                            */

%typemap(in, noblock=1) const lh_dossier *dossier (struct lh_py_dossier *_global_owner) {
	if (!PyObject_TypeCheck($input, lh_py.classes[LH_CLASS_DOSSIER])) {
		lh_py_wrong_type(0, "Dossier", $input);
		SWIG_fail;
	}
	_global_owner = (struct lh_py_dossier *)$input;
	$1 = _global_owner->dossier;
}
%typemap(out, noblock=1) lh_dossier * {
	$result = $1 ? lh_py_adopt($1) : NULL;
}

%typemap(in, noblock=1) const char *path (PyObject *name = NULL) {
	if (!PyUnicode_FSConverter($input, &name))
		SWIG_fail;
	$1 = PyBytes_AS_STRING(name);
}
%typemap(freearg, noblock=1) const char *path { Py_XDECREF(name$argnum); }

%typemap(in, noblock=1) const char *schema (PyObject *name = NULL) {
	if ($input != Py_None && !PyUnicode_FSConverter($input, &name))
		SWIG_fail;
	$1 = name ? PyBytes_AS_STRING(name) : NULL;
}
%typemap(freearg, noblock=1) const char *schema { Py_XDECREF(name$argnum); }

%typemap(in, noblock=1) (const void *data, size_t size) (Py_buffer view = { .obj = NULL }) {
	if (PyObject_GetBuffer($input, &view, PyBUF_SIMPLE))
		SWIG_fail;
	$1 = view.buf;
	$2 = (size_t)view.len;
}
%typemap(freearg, noblock=1) (const void *data, size_t size) {
	if (view$argnum.obj)
		PyBuffer_Release(&view$argnum);
}

%typemap(in, noblock=1) const lh_read_options *options
		(lh_read_options limits, struct lh_py_waiting waiting) {
	if (lh_py_to_read_options($input, &limits, &waiting))
		SWIG_fail;
	$1 = &limits;
}
%typemap(argout, noblock=1) const lh_read_options *options, const lh_report_options *options {
	if ($result && lh_py_waited(&waiting$argnum)) {
		Py_CLEAR($result);
		SWIG_fail;
	}
}

%typemap(in, numinputs=0, noblock=1) (char **data, size_t *size)
		(char *buffer = NULL, size_t length = 0) {
	$1 = &buffer;
	$2 = &length;
}
%typemap(argout, noblock=1) (char **data, size_t *size) {
	if (*$1) {
		Py_CLEAR($result);
		$result = PyBytes_FromStringAndSize(*$1, (Py_ssize_t)*$2);
		if (!$result)
			SWIG_fail;
	}
}
%typemap(freearg, noblock=1) (char **data, size_t *size) { free(*$1); }

/* What a file held is a tuple: lienhiep.Mark. */
%typemap(in, numinputs=0, noblock=1) lh_file_mark *mark (lh_file_mark found = { 0 }) {
	$1 = &found;
}
%typemap(argout, noblock=1) lh_file_mark *mark {
	Py_CLEAR($result);
	$result = Py_BuildValue("NKK", PyBool_FromLong($1->exists), (unsigned long long)$1->size,
				(unsigned long long)$1->digest);
	if (!$result)
		SWIG_fail;
}
%typemap(in, noblock=1) const lh_file_mark *mark (lh_file_mark given) {
	given = (lh_file_mark){ 0 };
	if (to_mark($input, &given))
		SWIG_fail;
	$1 = &given;
}
%typemap(argout) const lh_file_mark *mark "";

%typemap(out, noblock=1) int lh_dossier_write_file, int lh_dossier_write_memory,
		int lh_dossier_write_file_if_unchanged, int lh_file_mark_read, int lh_file_write,
		int lh_calendar_write, int lh_csv_write, int lh_report_write_memory {
	(void)$1;
	$result = Py_None;
	Py_INCREF(Py_None);
}

/* ------------------------------------------------------------------ */
/* Checks                                                               */

%typemap(in, noblock=1) const lh_check_options *options
		(struct lh_py_check check = { .options = { .only = NULL } }) {
	if (lh_py_to_check($input, &check))
		SWIG_fail;
	$1 = &check.options;
}
%typemap(freearg, noblock=1) const lh_check_options *options {
	lh_py_clear_check(&check$argnum);
}
%typemap(out, noblock=1) lh_severity { $result = lh_py_from_text(lh_py_severity_name($1)); }

/* ------------------------------------------------------------------ */
/* Tables and old texts                                                 */

/* Made by hand (exchange.c): it belongs to a dossier, and changes it. */
%rename("$ignore", regexmatch$name="^lh_import_") "";
/* A table is handed over as a whole. */
%rename("$ignore", regexmatch$name="^lh_table_(?!new)") "";

%typemap(in, noblock=1) lh_encoding {
	if (lh_py_to_encoding($input, &$1))
		SWIG_fail;
}
%typemap(in, noblock=1) const lh_report_options *options
		(lh_report_options report, struct lh_py_waiting waiting) {
	if (lh_py_to_report_options($input, &report, &waiting))
		SWIG_fail;
	$1 = &report;
}
%typemap(in, numinputs=0, noblock=1) lh_report_format *format (lh_report_format found) {
	found = LH_REPORT_XML;
	$1 = &found;
}
%typemap(argout, noblock=1) lh_report_format *format {
	Py_CLEAR($result);
	$result = PyLong_FromLong(*$1);
	if (!$result)
		SWIG_fail;
}
%ignore lh_report_write_file;

%typemap(in, noblock=1) const lh_csv_options *options (lh_csv_options csv) {
	if (lh_py_to_csv_options($input, &csv))
		SWIG_fail;
	$1 = &csv;
}
%typemap(in, noblock=1) const lh_calendar_options *options (lh_calendar_options wanted) {
	if (lh_py_to_calendar_options($input, &wanted))
		SWIG_fail;
	$1 = &wanted;
}
/* (bytes, entries, vague) */
%typemap(in, numinputs=0, noblock=1) lh_calendar_result *result (lh_calendar_result made) {
	made = (lh_calendar_result){ 0 };
	$1 = &made;
}
%typemap(argout, noblock=1) lh_calendar_result *result {
	$result = Py_BuildValue("Nnn", $result, (Py_ssize_t)$1->entries, (Py_ssize_t)$1->vague);
	if (!$result)
		SWIG_fail;
}
%typemap(out, noblock=1) lh_table * {
	$result = $1 ? lh_py_from_table($1) : NULL;
	lh_table_free($1);
}

/* (text, how it was decoded) */
%typemap(in, numinputs=0, noblock=1) (size_t *length, lh_decoding *decoding)
		(size_t _global_length = 0, lh_decoding how) {
	how = (lh_decoding){ .encoding = LH_ENCODING_UNKNOWN };
	$1 = &_global_length;
	$2 = &how;
}
%typemap(out, noblock=1) char *lh_text_decode {
	$result = $1 ? PyUnicode_DecodeUTF8($1, (Py_ssize_t)_global_length, NULL) : NULL;
}
%typemap(argout, noblock=1) (size_t *length, lh_decoding *decoding) {
	if ($result)
		$result = Py_BuildValue("NN", $result, lh_py_from_decoding($2));
}

/*
 * What takes long lets other threads run. Until it is done they may read the
 * dossier, and are kept from changing it.
 */
%define WITHOUT_GIL(function)
%exception function {
	Py_BEGIN_ALLOW_THREADS
	$action
	Py_END_ALLOW_THREADS
}
%enddef
%define READING_WITHOUT_GIL(function)
%exception function {
	_global_owner->readers++;
	Py_BEGIN_ALLOW_THREADS
	$action
	Py_END_ALLOW_THREADS
	_global_owner->readers--;
}
%enddef
WITHOUT_GIL(lh_dossier_read_file)
WITHOUT_GIL(lh_dossier_read_memory)
WITHOUT_GIL(lh_file_mark_read)
WITHOUT_GIL(lh_file_write)
READING_WITHOUT_GIL(lh_dossier_write_file)
READING_WITHOUT_GIL(lh_dossier_write_file_if_unchanged)
READING_WITHOUT_GIL(lh_dossier_write_memory)
READING_WITHOUT_GIL(lh_dossier_check)
WITHOUT_GIL(lh_schema_check_file)
WITHOUT_GIL(lh_text_decode)
READING_WITHOUT_GIL(lh_calendar_write)
READING_WITHOUT_GIL(lh_csv_write)
READING_WITHOUT_GIL(lh_report_write_memory)
READING_WITHOUT_GIL(lh_table_new)
READING_WITHOUT_GIL(lh_review_new)
READING_WITHOUT_GIL(lh_breakdown_new)
READING_WITHOUT_GIL(lh_trace_new)
READING_WITHOUT_GIL(lh_stops_new)

/* ------------------------------------------------------------------ */
/* Reviews                                                             */

/* (first day, last day) */
%typemap(in, numinputs=0, noblock=1) (lh_date *from, lh_date *to)
		(lh_date first = { 0 }, lh_date last = { 0 }) {
	$1 = &first;
	$2 = &last;
}
%typemap(argout, noblock=1) (lh_date *from, lh_date *to) {
	if ($result) {
		Py_CLEAR($result);
		$result = Py_BuildValue("NN", lh_py_from_date(*$1), lh_py_from_date(*$2));
	}
}

%typemap(out, noblock=1) lh_review * {
	$result = $1 ? wrap_computed($1, "lienhiep.review", free_review, _global_owner) : NULL;
	if (!$result)
		lh_review_free($1);
}
%typemap(in, noblock=1) const lh_review *review (struct lh_py_dossier *_global_owner) {
	$1 = PyCapsule_GetPointer($input, "lienhiep.review");
	if (!$1)
		SWIG_fail;
	_global_owner = PyCapsule_GetContext($input);
	(void)_global_owner;
}
%typemap(out, noblock=1) lh_breakdown * {
	$result = $1 ? wrap_computed($1, "lienhiep.breakdown", free_breakdown, _global_owner) : NULL;
	if (!$result)
		lh_breakdown_free($1);
}
%typemap(in, noblock=1) const lh_breakdown *breakdown (struct lh_py_dossier *_global_owner) {
	$1 = PyCapsule_GetPointer($input, "lienhiep.breakdown");
	if (!$1)
		SWIG_fail;
	_global_owner = PyCapsule_GetContext($input);
	(void)_global_owner;
}
%typemap(out, noblock=1) lh_object * { $result = lh_py_wrap(_global_owner, $1); }

/* ------------------------------------------------------------------ */
/* Traces                                                              */

%typemap(in, noblock=1) const lh_object *record {
	if (!PyObject_TypeCheck($input, lh_py.record)) {
		lh_py_wrong_type(0, "a record", $input);
		SWIG_fail;
	}
	$1 = ((struct lh_py_record *)$input)->object;
}
%typemap(out, noblock=1) lh_trace * {
	$result = $1 ? wrap_computed($1, "lienhiep.trace", free_trace, _global_owner) : NULL;
	if (!$result)
		lh_trace_free($1);
}
%typemap(out, noblock=1) lh_stops * {
	$result = $1 ? wrap_computed($1, "lienhiep.stops", free_stops, _global_owner) : NULL;
	if (!$result)
		lh_stops_free($1);
}
%typemap(in, noblock=1) const lh_trace *trace (struct lh_py_dossier *_global_owner) {
	$1 = PyCapsule_GetPointer($input, "lienhiep.trace");
	if (!$1)
		SWIG_fail;
	_global_owner = PyCapsule_GetContext($input);
	(void)_global_owner;
}
%typemap(in, noblock=1) const lh_stops *stops (struct lh_py_dossier *_global_owner) {
	$1 = PyCapsule_GetPointer($input, "lienhiep.stops");
	if (!$1)
		SWIG_fail;
	_global_owner = PyCapsule_GetContext($input);
	(void)_global_owner;
}
%typemap(out, noblock=1) lh_days { $result = from_days($1); }
/* (way, record, id, field, depth, before, first, relation_vi, relation_en, date, date_field, lag) */
%typemap(out, noblock=1) const lh_trace_step * {
	$result = $1 ? Py_BuildValue(
			       "iNzInnnssNNN", (int)$1->way, lh_py_wrap(_global_owner, $1->record),
			       $1->id, $1->field, (Py_ssize_t)$1->depth, (Py_ssize_t)$1->before,
			       (Py_ssize_t)$1->first, $1->relation_vi, $1->relation_en,
			       lh_py_from_date($1->date),
			       lh_py_from_text(lh_field_name($1->date_field)), from_days($1->lag))
		     : NULL;
	if (!$1)
		PyErr_SetString(PyExc_IndexError, "there is no such step");
}

/* By its path: "lienhiep.i" would be this file, and SWIG would wrap nothing, without a word. */
%include "../lienhiep.i"
