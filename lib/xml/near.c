/* SPDX-License-Identifier: MIT */
/* Which name a misspelt one was meant to be. */
#include <string.h>

#include "xml/reader.h"

enum { LONGEST = 40 };

/* Capitals, and _ in place of -, are never meant: they cost nothing. */
static char plain(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c == '_' ? '-' : c;
}

static unsigned least(unsigned a, unsigned b)
{
	return a < b ? a : b;
}

/* Letters to insert, delete, change, or swap with their neighbour. */
static unsigned distance(const char *a, size_t a_length, const char *b, size_t b_length)
{
	unsigned rows[3][LONGEST + 1]; /* the last three of the table */

	for (size_t j = 0; j <= b_length; j++)
		rows[0][j] = (unsigned)j;
	for (size_t i = 1; i <= a_length; i++) {
		unsigned *row = rows[i % 3];
		const unsigned *above = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];

		row[0] = (unsigned)i;
		for (size_t j = 1; j <= b_length; j++) {
			bool same = plain(a[i - 1]) == plain(b[j - 1]);

			row[j] = least(above[j - 1] + !same, least(above[j], row[j - 1]) + 1);
			if (i > 1 && j > 1 && plain(a[i - 1]) == plain(b[j - 2]) &&
			    plain(a[i - 2]) == plain(b[j - 1]))
				row[j] = least(row[j], before[j - 2] + 1);
		}
	}
	return rows[a_length % 3][b_length];
}

/* The nearest of the names that were tried, if one may be meant at all. */
struct nearest {
	const char *name;
	unsigned changes;
};

static void try(struct nearest *nearest, const char *name, size_t length, const char *wanted)
{
	size_t wanted_length = strlen(wanted);
	size_t shorter = length < wanted_length ? length : wanted_length;
	unsigned changes = 0, allowed = shorter < 4 ? 1 : shorter < 8 ? 2 : 3;

	if (!length || length > LONGEST || wanted_length > LONGEST)
		return;
	changes = distance(name, length, wanted, wanted_length);
	if (changes <= allowed && (!nearest->name || changes < nearest->changes))
		*nearest = (struct nearest){ wanted, changes };
}

static const char *nearest_field(unsigned class_number, const xmlChar *name, bool attribute)
{
	struct nearest nearest = { 0 };
	unsigned field = 0;

	for (unsigned i = 0; (field = lh_class_field_at(class_number, i)); i++) {
		const struct lh_field *row = lh_field_row(field);

		if (lh_field_is_attribute(field) == attribute)
			try(&nearest, (const char *)name, strlen((const char *)name),
			    row->item ? row->item : row->name);
	}
	return nearest.name;
}

const char *lh_near_attribute(unsigned class_number, const xmlChar *name)
{
	return nearest_field(class_number, name, true);
}

const char *lh_near_element(unsigned class_number, const xmlChar *name)
{
	return nearest_field(class_number, name, false);
}

const char *lh_near_choice(const struct lh_field *row, const char *form, size_t length)
{
	struct nearest nearest = { 0 };

	for (const struct lh_choice *choice = row->choices; choice->number; choice++)
		try(&nearest, form, length, choice->name);
	return nearest.name;
}

bool lh_is_near(const char *name, const char *wanted)
{
	struct nearest nearest = { 0 };

	try(&nearest, name, strlen(name), wanted);
	return nearest.name;
}
