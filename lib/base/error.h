/* SPDX-License-Identifier: MIT */
/* Filling errors. Both texts take the same arguments in the same order. All return -1. */
#ifndef LH_BASE_ERROR_H
#define LH_BASE_ERROR_H

#include <stdarg.h>

#include <lienhiep/base.h>

/* Nothing went wrong; NULL is allowed, as everywhere here. */
void lh_error_clear(lh_error *error);
int lh_error_set(lh_error *error, lh_error_code code, const char *vi, const char *en, ...)
	__attribute__((format(printf, 3, 5), format(printf, 4, 5)));
int lh_error_set_list(lh_error *error, lh_error_code code, const char *vi, const char *en,
		      va_list arguments)
	__attribute__((format(printf, 3, 0), format(printf, 4, 0)));
/* Texts that are ready. */
int lh_error_set_texts(lh_error *error, lh_error_code code, const char *vi, const char *en);
int lh_error_set_memory(lh_error *error);
/* A progress callback wants no more. */
int lh_error_set_stopped(lh_error *error);
/* What the system refused: «cannot open FILE: …». */
int lh_error_set_system(lh_error *error, int number, const char *vi, const char *en,
			const char *file);

#endif
