/* SPDX-License-Identifier: MIT */
#ifndef TESTS_XML_HELPERS_H
#define TESTS_XML_HELPERS_H

#include <lienhiep.h>

/* A file's bytes with a NUL behind them, to be freed. */
char *read_whole(const char *path, size_t *size);
/* A dossier's XML, to be freed. */
char *write_whole(const lh_dossier *dossier, size_t *size);
/* Read what arrives in pieces of @step bytes through a descriptor. */
lh_dossier *read_in_steps(const char *data, size_t size, size_t step, lh_problems **problems,
			  lh_error *error);
/* Call for each file whose name ends with .xml; returns how many there were. */
unsigned each_xml_file(const char *folder, void (*visit)(const char *path));

/* A new folder under /tmp, which becomes where the program is; and back out of it, with all in it. */
void enter_folder(void);
void leave_folder(void);
void put_file(const char *path, const char *text);
void assert_holds(const char *path, const char *text);
/* How many entries the folder has: nothing may be left behind. */
void assert_entries(unsigned wanted);

#endif
