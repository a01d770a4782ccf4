/* SPDX-License-Identifier: MIT */
/* What `lienhiep list` is asked for, and what it found. */
#ifndef LIST_H
#define LIST_H

#include "tool.h"

/* The column that is no field: what people call the record. */
enum { CALLED = 0xFFFFFFF };

/* FIELD=VALUE, read once; which members hold a value depends on the field's type. */
struct condition {
	unsigned field;
	char *value; /* NULL: the field must be unset */
	lh_date date;
	lh_decimal number;
};

struct list {
	unsigned class_number;
	bool csv;
	unsigned *columns;
	size_t column_count;
	struct condition *conditions;
	size_t condition_count;
	const lh_object **records;
	size_t record_count, record_room;
};

/*
 * Read the value of the condition that comes next, whose field is set, and count it. Returns
 * false after saying why no field of its type can have that value.
 */
bool condition_read(const struct tool *tool, struct list *list, const char *value);
/* Whether all conditions hold for a record. */
bool conditions_hold(const struct list *list, const lh_object *object);

void list_free(struct list *list);

#endif
