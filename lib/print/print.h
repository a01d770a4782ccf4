/* SPDX-License-Identifier: MIT */
/* What print-model prints, one function for each file. */
#ifndef LH_PRINT_PRINT_H
#define LH_PRINT_PRINT_H

#include "model/model.h"

void lh_print_header(void);    /* include/lienhiep/model.h */
void lh_print_schema(void);    /* lib/xml/dossier.xsd */
void lh_print_reference(void); /* doc/model.md */
void lh_print_stubs(void);     /* bindings/python/lienhiep/model.pyi */
void lh_print_definitions(void); /* bindings/lua/meta/model.lua */
void lh_print_dictionary(void); /* tests/fuzz/dossier.dict */

/* A name as a constant: under-way becomes UNDER_WAY. */
const char *lh_print_upper(const char *name, char buffer[64]);
/* A name as a class: contest_field becomes ContestField. */
const char *lh_print_camel(const char *name, char buffer[64]);
/* Text with & and < escaped. */
void lh_print_escaped(const char *text);

#endif
