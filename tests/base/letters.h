/* SPDX-License-Identifier: MIT */
/* The letters of Vietnamese in the old encodings, written down apart from the library. */
#ifndef TESTS_BASE_LETTERS_H
#define TESTS_BASE_LETTERS_H

#include <lienhiep.h>

enum { LETTER_COUNT = 134, OLD_COUNT = 4 };

/* Where an encoding stands in a row of the letters. */
enum { TCVN3, VNI, VISCII, WINDOWS_1258 };

extern const struct letter {
	const char *utf_8, *old[OLD_COUNT];
} letters[LETTER_COUNT];

extern const struct old_encoding {
	lh_encoding encoding;
	const char *name;
} old_encodings[OLD_COUNT];

/* A text of ASCII and these letters, in the old encoding at that place; to be freed. */
char *encode(const char *text, size_t place);

#endif
