/* SPDX-License-Identifier: MIT */
/* Values from Python, and to it. */
#include <stdio.h>
#include <string.h>

#include "module.h"
#include <datetime.h>

const char *lh_py_utf8(unsigned field, PyObject *value)
{
	Py_ssize_t size = 0;
	const char *text = NULL;

	if (!PyUnicode_Check(value)) {
		lh_py_wrong_type(field, "str", value);
		return NULL;
	}
	text = PyUnicode_AsUTF8AndSize(value, &size);
	if (!text && PyErr_ExceptionMatches(PyExc_UnicodeEncodeError)) {
		PyErr_Clear();
		lh_py_fail(LH_ERROR_VALUE,
			   "văn bản có nửa ký tự (surrogate), không thể ghi thành UTF-8",
			   "the text has half a character (a lone surrogate), which UTF-8 cannot "
			   "hold");
	} else if (text && strlen(text) != (size_t)size) {
		lh_py_fail(LH_ERROR_VALUE, "văn bản có ký tự NUL, XML không cho phép",
			   "the text has a NUL character, which XML does not allow");
		text = NULL;
	}
	return text;
}

int lh_py_to_text(PyObject *value, const char **text)
{
	*text = value == Py_None ? NULL : lh_py_utf8(0, value);
	return *text || value == Py_None ? 0 : -1;
}

int lh_py_to_language(PyObject *value, lh_language *language)
{
	bool vi = PyUnicode_Check(value) && PyUnicode_CompareWithASCIIString(value, "vi") == 0;

	if (!vi &&
	    !(PyUnicode_Check(value) && PyUnicode_CompareWithASCIIString(value, "en") == 0)) {
		PyErr_Format(PyExc_ValueError, "the languages are \"vi\" and \"en\", not %R",
			     value);
		return -1;
	}
	*language = vi ? LH_VIETNAMESE : LH_ENGLISH;
	return 0;
}

static int raise_status(int status, const lh_error *error)
{
	if (status)
		lh_py_raise(error, NULL);
	return status;
}

/* Whole numbers, numpy's too; a bool is a number to Python, and a mistake here. */
static bool is_whole(PyObject *value)
{
	return PyIndex_Check(value) && !PyBool_Check(value);
}

int lh_py_to_integer(unsigned field, PyObject *value, int64_t *integer)
{
	PyObject *number = NULL;
	int overflow = 0;

	if (!is_whole(value))
		return lh_py_wrong_type(field, "int or str", value);
	number = PyNumber_Index(value);
	if (!number)
		return -1;
	*integer = PyLong_AsLongLongAndOverflow(number, &overflow);
	Py_DECREF(number);
	if (overflow)
		return lh_py_fail(LH_ERROR_OVERFLOW, "số quá lớn: từ −(2^63−1) đến 2^63−1",
				  "the number is too large: from -(2^63-1) to 2^63-1");
	return *integer == -1 && PyErr_Occurred() ? -1 : 0;
}

int lh_py_to_date(unsigned field, PyObject *value, lh_date *date)
{
	lh_error error;
	int64_t year = 0;
	const char *text = NULL;

	if (Py_TYPE(value) == lh_py.date) {
		*date = lh_py_date_get(value);
		return 0;
	}
	/* A datetime says more than a date holds; to drop its time is the caller's decision. */
	if (PyDate_Check(value) && !PyDateTime_Check(value)) {
		*date = (lh_date){ (int16_t)PyDateTime_GET_YEAR(value),
				   (uint8_t)PyDateTime_GET_MONTH(value),
				   (uint8_t)PyDateTime_GET_DAY(value) };
		return 0;
	}
	if (is_whole(value)) {
		if (lh_py_to_integer(field, value, &year))
			return -1;
		if (year < 1 || year > 9999)
			return lh_py_fail(LH_ERROR_VALUE, "năm phải từ 1 đến 9999",
					  "years go from 1 to 9999");
		*date = (lh_date){ (int16_t)year, 0, 0 };
		return 0;
	}
	if (!PyUnicode_Check(value))
		return lh_py_wrong_type(field, "datetime.date, Date, int (a year) or str", value);
	text = lh_py_utf8(field, value);
	return text ? raise_status(lh_date_parse(text, date, &error), &error) : -1;
}

/* A method; its name is interned, because new ones would push others out of Python's cache. */
static PyObject *call(PyObject *self, const char *method, const char *argument)
{
	PyObject *name = PyUnicode_InternFromString(method);
	PyObject *value = name && argument ? PyUnicode_InternFromString(argument) : NULL;
	PyObject *result = name && (value || !argument)
				   ? PyObject_CallMethodObjArgs(self, name, value, NULL)
				   : NULL;

	Py_XDECREF(value);
	Py_XDECREF(name);
	return result;
}

/* Decimal("1E+999999999") would become a text of a gigabyte. */
static int check_size(PyObject *value)
{
	PyObject *adjusted = call(value, "adjusted", NULL);
	long exponent = adjusted ? PyLong_AsLong(adjusted) : -1;

	Py_XDECREF(adjusted);
	if (exponent == -1 && PyErr_Occurred())
		return -1;
	if (exponent < -40 || exponent > 40)
		return lh_py_fail(LH_ERROR_OVERFLOW, "số thập phân có quá nhiều chữ số để giữ đúng",
				  "the decimal has too many digits to be held exactly");
	return 0;
}

static int parse_decimal(PyObject *text, lh_decimal *decimal)
{
	lh_error error;
	const char *form = lh_py_utf8(0, text);

	return form ? raise_status(lh_decimal_parse(form, decimal, &error), &error) : -1;
}

int lh_py_to_decimal(unsigned field, PyObject *value, lh_decimal *decimal)
{
	PyObject *text = NULL;
	int status = PyUnicode_Check(value) ? 1 : PyObject_IsInstance(value, lh_py.decimal);

	if (status < 0)
		return -1;
	if (PyUnicode_Check(value))
		return parse_decimal(value, decimal);
	if (is_whole(value)) {
		decimal->scale = 0;
		return lh_py_to_integer(field, value, &decimal->mantissa);
	}
	/* A float is never exact: 0.1 is not one tenth. */
	if (!status)
		return lh_py_wrong_type(field, "Decimal, int or str", value);
	if (check_size(value))
		return -1;
	text = call(value, "__format__", "f");
	status = text ? parse_decimal(text, decimal) : -1;
	Py_XDECREF(text);
	return status;
}

int lh_py_to_quantity(unsigned field, PyObject *value, lh_quantity *quantity)
{
	lh_error error;
	const char *text = NULL;

	if (Py_TYPE(value) == lh_py.quantity) {
		*quantity = lh_py_quantity_get(value);
		return 0;
	}
	if (PyUnicode_Check(value)) {
		text = lh_py_utf8(field, value);
		return text ? raise_status(lh_quantity_parse(text, quantity, &error), &error) : -1;
	}
	quantity->known = LH_EXACT;
	if (!is_whole(value) && !PyObject_IsInstance(value, lh_py.decimal))
		return lh_py_wrong_type(field, "Quantity, int, Decimal or str", value);
	if (lh_py_to_decimal(field, value, &quantity->value))
		return -1;
	if (quantity->value.mantissa < 0)
		return lh_py_fail(LH_ERROR_VALUE, "số lượng không được âm",
				  "a quantity is not negative");
	return 0;
}

/* ------------------------------------------------------------------ */
/* To Python                                                           */

/*
 * Vietnamese in UTF-8 is what Python's own decoder is slowest at: each word goes through its slow
 * path. @return how many characters, or -1 for what is left to that decoder: much text, characters
 * past U+FFFF, and what is no UTF-8.
 */
static Py_ssize_t decode(const char *text, Py_UCS2 *to, Py_ssize_t room)
{
	const unsigned char *at = (const unsigned char *)text;
	Py_ssize_t count = 0;

	for (; *at && count < room; count++) {
		if (*at < 0x80) {
			to[count] = *at++;
		} else if (*at >= 0xC2 && *at < 0xE0 && (at[1] & 0xC0) == 0x80) {
			to[count] = (Py_UCS2)((*at & 0x1F) << 6 | (at[1] & 0x3F));
			at += 2;
		} else if (*at > 0xE0 && *at < 0xED && (at[1] & 0xC0) == 0x80 &&
			   (at[2] & 0xC0) == 0x80) {
			to[count] = (Py_UCS2)((*at & 0x0F) << 12 | (at[1] & 0x3F) << 6 |
					      (at[2] & 0x3F));
			at += 3;
		} else {
			return -1;
		}
	}
	return *at ? -1 : count;
}

PyObject *lh_py_from_text(const char *text)
{
	enum { ROOM = 256 };
	Py_UCS2 characters[ROOM];
	Py_ssize_t count = 0;

	if (!text)
		Py_RETURN_NONE;
	count = decode(text, characters, ROOM);
	return count < 0 ? PyUnicode_FromString(text)
			 : PyUnicode_FromKindAndData(PyUnicode_2BYTE_KIND, characters, count);
}

PyObject *lh_py_full_date(lh_date date)
{
	return PyDate_FromDate(date.year, date.month, date.day);
}

PyObject *lh_py_from_date(lh_date date)
{
	if (!lh_date_is_set(date))
		Py_RETURN_NONE;
	return date.day ? lh_py_full_date(date) : lh_py_date_new(date);
}

/*
 * Decimal's str() has an exponent where six zeros or more follow the point; then it is one
 * whose str() has none, as in XML.
 */
PyObject *lh_py_from_decimal(lh_decimal decimal)
{
	char buffer[24];
	int places = decimal.scale;

	for (int64_t rest = decimal.mantissa / 10; rest; rest /= 10)
		places--;
	return PyObject_CallFunction(places > 6 ? lh_py.plain_decimal : lh_py.decimal, "s",
				     lh_decimal_format(decimal, buffer));
}

int lh_py_init_values(PyObject *module)
{
	PyObject *decimal = PyImport_ImportModule("decimal");

	if (!decimal)
		return -1;
	lh_py.decimal = PyObject_GetAttrString(decimal, "Decimal");
	Py_DECREF(decimal);
	PyDateTime_IMPORT;
	if (!lh_py.decimal || !PyDateTimeAPI)
		return -1;
	lh_py.date = lh_py_add_type(module, &lh_py_date_spec, NULL);
	lh_py.quantity = lh_py_add_type(module, &lh_py_quantity_spec, NULL);
	return lh_py.date && lh_py.quantity ? 0 : -1;
}
