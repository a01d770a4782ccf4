/* SPDX-License-Identifier: MIT */
/* The numbers of documents: what they are made of, and how they are spelled. */
#ifndef LH_RULES_DOCUMENT_NUMBER_H
#define LH_RULES_DOCUMENT_NUMBER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { LONGEST_NUMBER = 96, MOST_WORDS = 8, LONGEST_SPELLING = LONGEST_NUMBER + 32 };

/* A piece of the text, and the separator before it, '/' or '-'. */
struct number_part {
	uint8_t at, length;
	char before;
};

/* "30/2020/NĐ-CP": the number 30, the year 2020, the words NĐ and CP. */
struct document_number {
	char text[LONGEST_NUMBER + 1];	 /* with nothing but letters, digits, & and separators */
	struct number_part number, year; /* year.length 0: none */
	struct number_part words[MOST_WORDS];
	size_t count; /* at least 1 */
};

/* Take a number apart, however it is spelled. False: it has no number, no words, or strange ones. */
bool lh_document_number_read(const char *text, struct document_number *number);

/* How the kinds of documents are abbreviated (Decree 30/2020/NĐ-CP, and the Party's own). */
struct abbreviation {
	const char *text;
	uint32_t kinds; /* of documents, as bits */
	enum { YEAR_NEVER, YEAR_MAYBE, YEAR_ALWAYS } year;
};

/* The abbreviation that a word is, however its marks and case are; of several that of the kind. */
const struct abbreviation *lh_abbreviation_find(const struct document_number *number, size_t word,
						unsigned kind);
/* The first abbreviation of a kind that its numbers need; NULL: they do without. */
const struct abbreviation *lh_abbreviation_of(unsigned kind);

/* Who numbers documents how. */
enum numbering {
	NUMBERING_ANY,
	NUMBERING_PARTY, /* 07-CTr/TU */
	NUMBERING_STATE	 /* 345/KH-UBND, 229/LHHVN, 30/2020/NĐ-CP */
};

/* Whose a number seems to be, by who issued it. */
enum numbering lh_document_number_side(const struct document_number *number);

/*
 * Spell a number as it should be for a document of a kind (0: unknown), signed in a year (0:
 * unknown), into @spelling.
 */
void lh_document_number_spell(const struct document_number *number, enum numbering numbering,
			      unsigned kind, int year, char spelling[LONGEST_SPELLING]);
/*
 * What two spellings of one number share: its parts, folded and sorted. Cut to fit @key.
 */
void lh_document_number_key(const struct document_number *number, char key[LONGEST_SPELLING]);

#endif
