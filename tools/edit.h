/* SPDX-License-Identifier: MIT */
/* What the commands that change a dossier share. */
#ifndef EDIT_H
#define EDIT_H

#include "tool.h"

/* A dossier between reading and saving. */
struct edit {
	const char *file;
	lh_file_mark mark; /* of the file as it was read */
	lh_dossier *dossier;
};

/* Read a file to change it; false after saying why it cannot be. Close it either way. */
bool edit_open(const struct tool *tool, struct edit *edit, const char *file);
/* Replace the file, unless somebody changed it meanwhile; false after saying why not. */
bool edit_save(const struct tool *tool, const struct edit *edit);
void edit_close(struct edit *edit);

/* "FIELD=VALUE" and its like (assign.c); false after saying what is wrong with it. */
bool assign(const struct tool *tool, lh_object *object, const char *text);
/* The value of a field, as on the right of "="; "" unsets. */
bool assign_value(const struct tool *tool, lh_object *object, unsigned field, const char *value);
/* Set a readable id made of what the record is called, if it has none (add.c). */
bool propose_id(const struct tool *tool, lh_object *object);

#endif
