/* SPDX-License-Identifier: MIT */
/*
 * What the parts of the Python module share. The classes are made from
 * reflection when the module is imported; SWIG wraps the rest of the API.
 *
 * Every function needs the GIL. What returns a PyObject * returns a new
 * reference, or NULL with an exception set; what returns an int returns 0, or
 * -1 with an exception set.
 */
#ifndef LH_PYTHON_MODULE_H
#define LH_PYTHON_MODULE_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <stdbool.h>
#include <string.h>

#include <lienhiep.h>

struct lh_py_dossier;

/* A record of any class. */
struct lh_py_record {
	PyObject_HEAD lh_object *object;
	struct lh_py_dossier *owner; /* held; a dossier's own is itself, and not held */
};

/* A dossier holds its lh_dossier; every record, list and review holds this. */
struct lh_py_dossier {
	struct lh_py_record record;
	lh_dossier *dossier;
	unsigned readers; /* threads that read it without the GIL: nobody may change it */
};

/* A live view of a field with several values. */
struct lh_py_list {
	PyObject_HEAD struct lh_py_record *record; /* held */
	unsigned field;
};

/*
 * Written once, when the module is imported: a module of SWIG's has no state
 * of its own.
 */
struct lh_py_module {
	PyObject *error;   /* lienhiep.Error */
	PyObject *decimal; /* decimal.Decimal */
	/* What the Python layer makes: of a dossier, of a problem, of a decimal with many zeros. */
	PyObject *dossier, *problem, *plain_decimal;
	PyObject *assign;	/* assign(list, slice, values), of the Python layer too */
	lh_collator *collator;	/* of Vietnamese */
	PyTypeObject *date, *quantity;
	PyTypeObject *record, *list, *iterator, *records, *texts, *refs, *labels;
	PyTypeObject **classes; /* by class number */
	PyGetSetDef **fields;	/* of each class: types keep pointers into them */
	PyObject *strings;	/* names and docs of fields: the same */
};
extern struct lh_py_module lh_py;

/* Fill a module with the types; called by SWIG's initialisation. */
int lh_py_init(PyObject *module);
int lh_py_init_error(PyObject *module);
int lh_py_init_values(PyObject *module);
int lh_py_init_lists(PyObject *module);
int lh_py_init_items(PyObject *module);
int lh_py_init_records(PyObject *module);
int lh_py_init_classes(PyObject *module);
int lh_py_init_exchange(PyObject *module);
int lh_py_init_search(PyObject *module);
/* Put an object (NULL: one that could not be made) into the module; it stays the caller's. */
int lh_py_add(PyObject *module, const char *name, PyObject *object);
/* Make a type and put it into the module. */
PyTypeObject *lh_py_add_type(PyObject *module, PyType_Spec *spec, PyTypeObject *base);
/* The tp_new of what only the library makes. */
PyObject *lh_py_refuse_new(PyTypeObject *type, PyObject *arguments, PyObject *keywords);

/* ------------------------------------------------------------------ */
/* Errors                                                              */

/* Raise what @error says, with all @problems where there are any (or NULL). @return NULL */
PyObject *lh_py_raise(const lh_error *error, const lh_problems *problems);
/* Raise an error of the binding's own. @return -1 */
int lh_py_fail(lh_error_code code, const char *vi, const char *en);
/* Raise that there is no such name of something, and which was meant. @return -1 */
int lh_py_no_name(const char *what_vi, const char *what_en, PyObject *name,
		  const lh_nearest *nearest);
/* Name the field, and where it stands, in an Error that a value of it met. @return -1 */
int lh_py_fail_at(const lh_object *object, unsigned field);
/* Raise TypeError: what @field (or 0) takes, and not @value. @return -1 */
int lh_py_wrong_type(unsigned field, const char *takes, PyObject *value);
/* A list of lienhiep.Problem. */
PyObject *lh_py_problems(const lh_problems *problems);

/* ------------------------------------------------------------------ */
/* Values                                                              */

/* The UTF-8 of a str, borrowed from it; NULL for what no dossier can hold. */
const char *lh_py_utf8(unsigned field, PyObject *value);
/* The same; None for NULL. */
int lh_py_to_text(PyObject *value, const char **text);
/* "vi" or "en". */
int lh_py_to_language(PyObject *value, lh_language *language);
int lh_py_to_date(unsigned field, PyObject *value, lh_date *date);
int lh_py_to_integer(unsigned field, PyObject *value, int64_t *integer);
int lh_py_to_decimal(unsigned field, PyObject *value, lh_decimal *decimal);
int lh_py_to_quantity(unsigned field, PyObject *value, lh_quantity *quantity);
/* None for what is unset. */
PyObject *lh_py_from_text(const char *text);
PyObject *lh_py_from_date(lh_date date);
PyObject *lh_py_from_decimal(lh_decimal decimal);
PyObject *lh_py_from_quantity(lh_quantity quantity);

/* Types of values: date.c, quantity.c. */
extern PyType_Spec lh_py_date_spec, lh_py_quantity_spec;
PyObject *lh_py_date_new(lh_date date);
lh_date lh_py_date_get(PyObject *self);
lh_quantity lh_py_quantity_get(PyObject *self);
/* The datetime.date of a full date. */
PyObject *lh_py_full_date(lh_date date);

/* ------------------------------------------------------------------ */
/* Records, fields, lists                                              */

/* What the type of dossiers has beside its fields. */
extern PyType_Slot lh_py_dossier_slots[];
/* A dossier that was read or copied: takes the reference that the caller has. */
PyObject *lh_py_adopt(lh_dossier *dossier);
/* A record of @owner's dossier; None for NULL. */
PyObject *lh_py_wrap(struct lh_py_dossier *owner, lh_object *object);
/* Record.remove(). */
PyObject *lh_py_remove(PyObject *self, PyObject *arguments);
/* Refuse to change a dossier that a thread reads without the GIL. */
int lh_py_may_change(const struct lh_py_dossier *owner);
/* The field of a class by its name in XML, or with "_" behind it where that is a keyword; 0. */
unsigned lh_py_find_name(unsigned class_number, const char *name);
/* The field that a str names, as an attribute or as in XML; 0 with AttributeError. */
unsigned lh_py_find_field(struct lh_py_record *record, PyObject *name);
/*
 * Set the fields that @keywords (or NULL) name, and add the children that they hold; it may stop
 * halfway.
 */
int lh_py_set_fields(PyObject *record, PyObject *keywords);
/* Set a field of any type; None clears. */
int lh_py_set(struct lh_py_record *record, unsigned field, PyObject *value);
/* What a record, or a class, cannot do: name the nearest field. */
void lh_py_no_field(PyTypeObject *type, PyObject *name);
/* The getter of a type of field, for a PyGetSetDef whose closure is the field. */
getter lh_py_getter(lh_type type);
int lh_py_setter(PyObject *self, PyObject *value, void *closure);

/* A live list. */
PyObject *lh_py_list_new(struct lh_py_record *record, unsigned field);
/* A place for insertion, as Python's lists take it: -1 is before the last. */
size_t lh_py_list_place(struct lh_py_list *self, Py_ssize_t index);
/* Add a record before a place, or at the end, with all of @fields (or NULL), or none. */
PyObject *lh_py_list_add(struct lh_py_list *self, size_t index, PyObject *fields);
/* Add a deep copy of a record at the end. */
PyObject *lh_py_list_add_copy(struct lh_py_list *self, PyObject *source);
/* list[slice] = values. */
int lh_py_list_assign_slice(PyObject *self, PyObject *slice, PyObject *values);
/* List._arrange(order): all items in another order. */
PyObject *lh_py_list_arrange(PyObject *self, PyObject *order);
/* Records._accepts(record): whether it may stand in the list, for what it is. */
PyObject *lh_py_records_accept(PyObject *self, PyObject *record);
/* Put a record before a place: move it within its dossier, or copy it from another. @return it */
PyObject *lh_py_records_put(PyObject *self, PyObject *record, size_t index);
/* Record.__copy__() and __deepcopy__(). */
PyObject *lh_py_record_copy(PyObject *self, PyObject *ignored);
/* Set the reference at a place. */
int lh_py_refs_set(struct lh_py_list *self, size_t index, PyObject *value);
/* Replace what a list of texts, codes, labels or references holds: all or nothing. */
int lh_py_list_assign(struct lh_py_record *record, unsigned field, PyObject *items);

/* The function columns_read() of the module. */
PyObject *lh_py_columns_read(PyObject *module, PyObject *arguments);

/* ------------------------------------------------------------------ */
/* Checks                                                               */

/* Ids of rules, to NULL, and the tuple that they are borrowed from. */
struct lh_py_ids {
	PyObject *items;
	const char **texts;
};

/* Which rules are asked; {0} asks all. */
struct lh_py_check {
	lh_check_options options;
	struct lh_py_ids only, skip;
};

/* None in the place of any option for what is not given; to be cleared, also after a failure. */
int lh_py_to_check(PyObject *value, struct lh_py_check *check);
void lh_py_clear_check(struct lh_py_check *check);
/* What a severity is called; NULL past the last. */
const char *lh_py_severity_name(lh_severity severity);

/* ------------------------------------------------------------------ */
/* What takes long                                                     */

/* Somebody who waits without the GIL, and is told of the bytes, or the per cent, that are done. */
struct lh_py_waiting {
	PyObject *progress; /* a function, borrowed; NULL: only signals are looked for */
	size_t seen, told;  /* the last amount that was heard of, and told to the function */
	int64_t when;	    /* the GIL was taken last, in milliseconds */
};

/* (max_size, max_tag, max_depth, max_problems, name, progress); the name lives as long as the tuple. */
int lh_py_to_read_options(PyObject *value, lh_read_options *options, struct lh_py_waiting *waiting);
/* (language, stylesheet, folder of stylesheets, byte order mark, date, progress) */
int lh_py_to_report_options(PyObject *value, lh_report_options *options,
			    struct lh_py_waiting *waiting);
/* It is done: tell so, unless that was told already. */
int lh_py_waited(struct lh_py_waiting *waiting);

/* ------------------------------------------------------------------ */
/* Tables and old texts                                                 */

/* One character of ASCII; None for the default. */
int lh_py_to_separator(PyObject *value, char *separator);
/* "tcvn3"; None for what the text shows. */
int lh_py_to_encoding(PyObject *value, lh_encoding *encoding);
/* (language, from, to, plan) */
int lh_py_to_calendar_options(PyObject *value, lh_calendar_options *options);
int lh_py_to_csv_options(PyObject *value, lh_csv_options *options);
/* (encoding, guessed, composed, replaced, ground_vi, ground_en) */
PyObject *lh_py_from_decoding(const lh_decoding *decoding);
/* (headings, names of fields, rows): lists of str and None. */
PyObject *lh_py_from_table(const lh_table *table);

#endif
