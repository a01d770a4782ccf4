/* SPDX-License-Identifier: MIT */
/* A system that lacks tables of encodings: programs that use this are linked with --wrap=iconv_open. */
#ifndef TESTS_COMMON_TABLES_H
#define TESTS_COMMON_TABLES_H

#include <stdbool.h>

/* The @nth table that is asked for from now on is not to be had, and errno is @reason. */
void tables_refuse(unsigned long nth, int reason);
/* From now on all are there; whether one was refused. */
bool tables_end(void);

#endif
