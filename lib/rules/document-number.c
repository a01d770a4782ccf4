/* SPDX-License-Identifier: MIT */
#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include <unicode/uchar.h>

#include <lienhiep/model.h>

#include "base/lookalike.h"
#include "base/text.h"
#include "base/utf8.h"
#include "rules/document-number.h"

/* ------------------------------------------------------------------ */
/* Taking apart                                                        */

/* What a separator is written as, or 0: it is none. */
static char separator_of(UChar32 character)
{
	switch (character) {
	case '/':
	case '\\':
	case 0x2215:
		return '/';
	case '-':
	case '_':
	case '.':
	case ',':
	case 0x2010:
	case 0x2011:
	case 0x2012:
	case 0x2013:
	case 0x2014:
	case 0x2212:
		return '-';
	default:
		return 0;
	}
}

/* Leave out «Số» or «số:» before the number. */
static size_t skip_prefix(const char *text, size_t length)
{
	size_t at = 0;

	if (lh_fold_letter(lh_next_character(text, &at, length)) != 's' || at == length)
		return 0;
	if (lh_fold_letter(lh_next_character(text, &at, length)) != 'o')
		return 0;
	return at + strspn(text + at, " :.");
}

/* A letter as it is meant: look-alikes of Đ are told elsewhere. */
static UChar32 letter_of(UChar32 character)
{
	if (lh_is_lookalike(character))
		return u_isupper(character) ? 0x0110 : 0x0111;
	return character;
}

/* Copy with plain separators, one between two parts and without blanks. */
static bool tidy(const char *text, char tidied[LONGEST_NUMBER + 1])
{
	size_t length = strlen(text), used = 0;
	char pending = 0; /* the separator that comes before the next letter */
	bool blank = false;

	for (size_t at = skip_prefix(text, length); at < length;) {
		UChar32 character = lh_next_character(text, &at, length);
		char separator = separator_of(character);

		if (separator || u_isUWhiteSpace(character)) {
			pending = separator && !pending ? separator : pending;
			blank = true;
			continue;
		}
		if (character < 0 || used + 5 > LONGEST_NUMBER ||
		    (character != '&' && !u_isalnum(character)))
			return false;
		if (used && (pending || blank))
			tidied[used++] = pending ? pending : '-';
		pending = 0;
		blank = false;
		used = lh_put_character(tidied, used, letter_of(character));
	}
	tidied[used] = '\0';
	return used;
}

/* The part that begins at @at, and what comes before it. */
static struct number_part part_at(const char *text, size_t at)
{
	struct number_part part = { (uint8_t)at, (uint8_t)strcspn(text + at, "/-"),
				    at ? text[at - 1] : 0 };

	return part;
}

static size_t digits_of(const char *text, struct number_part part)
{
	size_t digits = 0;

	while (digits < part.length && isdigit((unsigned char)text[part.at + digits]))
		digits++;
	return digits;
}

/* Digits, and maybe a letter: 15, 15a, 02bis. */
static bool is_number(const char *text, struct number_part part)
{
	size_t digits = digits_of(text, part), rest = part.length - digits;

	return digits &&
	       (rest < 2 || (rest == 3 && memcmp(text + part.at + digits, "bis", 3) == 0));
}

static bool is_year(const char *text, struct number_part part)
{
	return part.length == 4 && digits_of(text, part) == 4 &&
	       (memcmp(text + part.at, "19", 2) == 0 || memcmp(text + part.at, "20", 2) == 0);
}

bool lh_document_number_read(const char *text, struct document_number *number)
{
	struct number_part part = { 0, 0, 0 };

	*number = (struct document_number){ .count = 0 };
	if (!tidy(text, number->text))
		return false;
	number->number = part_at(number->text, 0);
	if (!is_number(number->text, number->number))
		return false;
	for (size_t at = number->number.length; number->text[at]; at += part.length) {
		part = part_at(number->text, ++at);
		/* After the number, or by mistake at the end. */
		if (!number->year.length && is_year(number->text, part))
			number->year = part;
		else if (number->count == MOST_WORDS || digits_of(number->text, part))
			return false;
		else
			number->words[number->count++] = part;
	}
	return number->count;
}

/* ------------------------------------------------------------------ */
/* Abbreviations                                                       */

#define KIND(name) (UINT32_C(1) << LH_DOCUMENT_KIND_##name)
/* What a decision promulgates goes by the decision's number. */
#define BY_DECISION (KIND(REGULATION) | KIND(CHARTER) | KIND(SCHEME) | KIND(PROGRAMME))

/* The first of a kind is what its numbers need. */
static const struct abbreviation abbreviations[] = {
	{ "L", KIND(LAW), YEAR_ALWAYS },
	{ "PL", KIND(LAW), YEAR_ALWAYS },
	{ "NĐ", KIND(DECREE), YEAR_ALWAYS },
	{ "TT", KIND(CIRCULAR), YEAR_ALWAYS },
	{ "TTLT", KIND(CIRCULAR), YEAR_ALWAYS },
	{ "NQ", KIND(RESOLUTION), YEAR_MAYBE },
	{ "NQLT", KIND(RESOLUTION), YEAR_MAYBE },
	{ "CT", KIND(DIRECTIVE), YEAR_MAYBE },
	{ "KL", KIND(CONCLUSION), YEAR_NEVER },
	{ "CTr", KIND(PROGRAMME) | KIND(AGREEMENT), YEAR_NEVER },
	{ "CTrHĐ", KIND(PROGRAMME), YEAR_NEVER },
	{ "CTHĐ", KIND(PROGRAMME), YEAR_NEVER },
	{ "KH", KIND(PLAN), YEAR_NEVER },
	{ "BC", KIND(REPORT), YEAR_NEVER },
	{ "TTr", KIND(SUBMISSION), YEAR_NEVER },
	{ "TB", KIND(NOTICE), YEAR_NEVER },
	{ "HD", KIND(GUIDELINE), YEAR_NEVER },
	{ "ĐA", KIND(SCHEME), YEAR_NEVER },
	{ "BB", KIND(MINUTES), YEAR_NEVER },
	{ "CV", KIND(LETTER), YEAR_NEVER },
	{ "ĐL", KIND(CHARTER), YEAR_NEVER },
	{ "QC", KIND(REGULATION), YEAR_NEVER },
	{ "QyĐ", KIND(REGULATION), YEAR_NEVER },
	{ "QĐi", KIND(REGULATION), YEAR_NEVER },
	{ "QĐ", KIND(DECISION) | BY_DECISION, YEAR_MAYBE },
	{ "CTrPH", KIND(AGREEMENT), YEAR_NEVER },
	{ "CTPH", KIND(AGREEMENT), YEAR_NEVER },
	{ "KHPH", KIND(AGREEMENT) | KIND(PLAN), YEAR_NEVER },
	{ "BTT", KIND(AGREEMENT), YEAR_NEVER },
	{ "BGN", KIND(AGREEMENT), YEAR_NEVER },
	{ "TC", KIND(OTHER), YEAR_NEVER },
	{ "PA", KIND(OTHER), YEAR_NEVER },
	{ "DA", KIND(OTHER), YEAR_NEVER },
	{ "HĐ", KIND(OTHER), YEAR_NEVER },
	{ "GUQ", KIND(OTHER), YEAR_NEVER },
	{ "GM", KIND(OTHER), YEAR_NEVER },
	{ "GGT", KIND(OTHER), YEAR_NEVER },
};

enum { ABBREVIATIONS = sizeof(abbreviations) / sizeof(abbreviations[0]) };

static bool is_folded_alike(const char *a, size_t a_length, const char *b, size_t b_length)
{
	size_t i = 0, j = 0;

	while (i < a_length && j < b_length) {
		UChar32 one = lh_next_character(a, &i, a_length);

		if (lh_fold_letter(one) != lh_fold_letter(lh_next_character(b, &j, b_length)))
			return false;
	}
	return i == a_length && j == b_length;
}

const struct abbreviation *lh_abbreviation_find(const struct document_number *number, size_t word,
						unsigned kind)
{
	const char *text = number->text + number->words[word].at;
	size_t length = number->words[word].length;
	const struct abbreviation *alike = NULL;

	for (size_t i = 0; i < ABBREVIATIONS; i++) {
		const struct abbreviation *row = &abbreviations[i];

		if (strlen(row->text) == length && memcmp(row->text, text, length) == 0)
			return row;
		if (is_folded_alike(row->text, strlen(row->text), text, length) &&
		    (!alike || row->kinds >> kind & 1))
			alike = row;
	}
	return alike;
}

const struct abbreviation *lh_abbreviation_of(unsigned kind)
{
	const uint32_t without = KIND(LETTER) | KIND(CHARTER) | KIND(REGULATION) | KIND(AGREEMENT) |
				 KIND(MINUTES) | KIND(OTHER);

	for (size_t i = 0; kind && !(without >> kind & 1) && i < ABBREVIATIONS; i++)
		if (abbreviations[i].kinds >> kind & 1)
			return &abbreviations[i];
	return NULL;
}

/* ------------------------------------------------------------------ */
/* Spelling                                                            */

static bool ends_with(const char *text, size_t length, const char *end)
{
	size_t end_length = strlen(end);

	return length >= end_length && memcmp(text + length - end_length, end, end_length) == 0;
}

static bool begins_with(const char *text, size_t length, const char *begin)
{
	return length >= strlen(begin) && memcmp(text, begin, strlen(begin)) == 0;
}

enum numbering lh_document_number_side(const struct document_number *number)
{
	static const char *const party[] = { "TW", "TU", "TƯ" };
	static const char *const party_bodies[] = { "HU", "QU", "ĐU", "ThU" };
	static const char *const state[] = { "UBND", "HĐND", "CP", "TTg", "QH", "UBTVQH", "CTN" };

	for (size_t word = 0; word < number->count; word++) {
		const char *text = number->text + number->words[word].at;
		size_t length = number->words[word].length;

		for (size_t i = 0; i < sizeof(party) / sizeof(party[0]); i++)
			if (ends_with(text, length, party[i]))
				return NUMBERING_PARTY;
		for (size_t i = 0; i < sizeof(party_bodies) / sizeof(party_bodies[0]); i++)
			if (strlen(party_bodies[i]) == length &&
			    begins_with(text, length, party_bodies[i]))
				return NUMBERING_PARTY;
		for (size_t i = 0; i < sizeof(state) / sizeof(state[0]); i++)
			if (begins_with(text, length, state[i]))
				return NUMBERING_STATE;
	}
	return NUMBERING_ANY;
}

/* Laws, and resolutions of the National Assembly: 39/2024/QH15. */
static bool is_of_assembly(const struct document_number *number)
{
	const char *text = number->text + number->words[0].at;
	size_t length = number->words[0].length;

	/* In any case: a word in small letters is spelled in large ones. */
	return number->count == 1 && length > 2 && strncasecmp(text, "QH", 2) == 0 &&
	       isdigit((unsigned char)text[2]);
}

/* A text that grows; what does not fit is left out. */
struct spelling {
	char *text;
	size_t used;
};

static void put(struct spelling *spelling, char before, const char *text, size_t length)
{
	if (spelling->used + length + 2 > LONGEST_SPELLING)
		return;
	if (before)
		spelling->text[spelling->used++] = before;
	memcpy(spelling->text + spelling->used, text, length);
	spelling->used += length;
	spelling->text[spelling->used] = '\0';
}

/* A word; one that begins with a small letter becomes large. */
static void put_word(struct spelling *spelling, char before, const struct document_number *number,
		     size_t word)
{
	const char *text = number->text + number->words[word].at;
	size_t length = number->words[word].length, at = 0, used = 0;
	char large[LONGEST_NUMBER * 2];

	if (!u_islower(lh_next_character(text, &at, length))) {
		put(spelling, before, text, length);
		return;
	}
	for (at = 0; at < length;)
		used = lh_put_character(large, used,
					u_toupper(lh_next_character(text, &at, length)));
	put(spelling, before, large, used);
}

/* Where the abbreviation of the kind stands; number->count: nowhere. */
static size_t find_kind(const struct document_number *number, unsigned kind,
			const struct abbreviation **abbreviation)
{
	*abbreviation = lh_abbreviation_find(number, 0, kind);
	if (*abbreviation)
		return 0;
	for (size_t i = 1; kind && kind != LH_DOCUMENT_KIND_LETTER && i < number->count; i++) {
		*abbreviation = lh_abbreviation_find(number, i, kind);
		if (*abbreviation && (*abbreviation)->kinds >> kind & 1)
			return i;
	}
	*abbreviation = is_of_assembly(number) ? NULL : lh_abbreviation_of(kind);
	return number->count;
}

static void put_year(struct spelling *spelling, const struct document_number *number,
		     const struct abbreviation *abbreviation, int signed_in)
{
	bool assembly = is_of_assembly(number);
	char year[12] = "yyyy";

	if (!assembly && (!abbreviation || abbreviation->year == YEAR_NEVER))
		return;
	if (number->year.length) {
		put(spelling, '/', number->text + number->year.at, number->year.length);
	} else if (assembly || abbreviation->year == YEAR_ALWAYS) {
		if (signed_in)
			snprintf(year, sizeof(year), "%d", signed_in);
		put(spelling, '/', year, strlen(year));
	}
}

void lh_document_number_spell(const struct document_number *number, enum numbering numbering,
			      unsigned kind, int year, char spelling[LONGEST_SPELLING])
{
	struct spelling out = { spelling, 0 };
	const struct abbreviation *abbreviation = NULL;
	size_t place = find_kind(number, kind, &abbreviation);
	char before = '/', after = '-';

	if (numbering == NUMBERING_ANY)
		numbering = number->words[0].before == '-' ? NUMBERING_PARTY : NUMBERING_STATE;
	if (numbering == NUMBERING_PARTY) {
		before = '-';
		after = '/';
	}
	put(&out, 0, number->text + number->number.at, number->number.length);
	if (numbering == NUMBERING_STATE)
		put_year(&out, number, abbreviation, year);
	/* The Party has no number without a kind; letters are what is left. */
	if (abbreviation || numbering == NUMBERING_PARTY)
		put(&out, before, abbreviation ? abbreviation->text : "CV",
		    strlen(abbreviation ? abbreviation->text : "CV"));
	else
		after = '/';
	for (size_t i = 0; i < number->count; i++) {
		if (i == place)
			continue;
		put_word(&out, after, number, i);
		after = '-';
	}
}

/* ------------------------------------------------------------------ */
/* Keys                                                                */

/* Fold a part into a key. */
static void put_folded(struct spelling *key, const struct document_number *number,
		       struct number_part part)
{
	const char *text = number->text + part.at;
	char folded[LONGEST_NUMBER * 2];
	size_t used = 0;

	for (size_t at = 0; at < part.length;)
		used = lh_put_character(
			folded, used, lh_fold_letter(lh_next_character(text, &at, part.length)));
	put(key, ' ', folded, used);
}

/* The words of a number in an order that does not depend on how they stand. */
static void sort_words(const struct document_number *number, size_t order[MOST_WORDS])
{
	for (size_t i = 0; i < number->count; i++) {
		size_t place = i;

		for (; place; place--) {
			const struct number_part *one = &number->words[order[place - 1]];
			const struct number_part *other = &number->words[i];
			size_t shorter = one->length < other->length ? one->length : other->length;
			int compared =
				memcmp(number->text + one->at, number->text + other->at, shorter);

			if (compared < 0 || (compared == 0 && one->length <= other->length))
				break;
			order[place] = order[place - 1];
		}
		order[place] = i;
	}
}

void lh_document_number_key(const struct document_number *number, char key[LONGEST_SPELLING])
{
	struct spelling out = { key, 0 };
	struct number_part digits = number->number;
	size_t order[MOST_WORDS] = { 0 };

	/* 07 is 7. */
	while (digits.length > 1 && number->text[digits.at] == '0') {
		digits.at++;
		digits.length--;
	}
	key[0] = '\0';
	put_folded(&out, number, digits);
	put_folded(&out, number, number->year);
	sort_words(number, order);
	for (size_t i = 0; i < number->count; i++)
		put_folded(&out, number, number->words[order[i]]);
}
