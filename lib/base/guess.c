/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>

#include <unicode/uchar.h>

#include "base/error.h"
#include "base/guess.h"
#include "base/place.h"
#include "base/syllable.h"

/*
 * Of the words that tell two encodings apart, this many must speak for the one that is taken to
 * each against it, lest a few lines in the other are garbled. Between the kinds of TCVN fewer will
 * do: no text is in both, but dashes and quotation marks can look like capitals (B–C, BỌC).
 */
enum { AHEAD = 100, AHEAD_OF_KIN = 10 };

/* Bytes of a word; VNI has most. */
enum { LONGEST = 48 };

/* The candidates by their place: the two kinds of TCVN, and then the others in the order of ids. */
enum { WINDOWS, VN1, TCVN_COUNT, COUNT = TCVN_COUNT + 3 };

struct candidate {
	struct lh_charset charset;
	bool dead; /* it does not know all bytes of the text, but may know those of some words */
	size_t good, bad, first_bad;
};

struct census {
	const unsigned char *data;
	size_t size;
	bool separates[256]; /* a byte that is of no word in any encoding */
	size_t count;
	struct candidate candidates[COUNT];
	/* [a][b]: words that speak for a against b, the first of them, and whether any differs. */
	size_t apart[COUNT][COUNT], first[COUNT][COUNT];
	bool differ[COUNT][COUNT];
};

/* What a candidate makes of a run of bytes. */
struct reading {
	UChar32 characters[LONGEST];
	size_t count; /* more than fit: too long for a word */
	enum lh_word verdict;
};

/* ------------------------------------------------------------------ */
/* One word                                                            */

/* Signs that stand at the edge of words, or join them. */
static bool is_edge(UChar32 character)
{
	return character == 0xA0 || character == 0xAB || character == 0xBB ||
	       (character >= 0x2010 && character <= 0x203A);
}

/* Initials such as QĐ or HĐND: no word, and no fault. */
static bool is_abbreviation(const UChar32 *letters, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (letters[i] != 0x0110 && (letters[i] < 'A' || letters[i] > 'Z'))
			return false;
	return true;
}

static enum lh_word judge(const UChar32 *letters, size_t count)
{
	bool marked = false;

	for (size_t i = 0; i < count; i++) {
		marked = marked || letters[i] >= 0x80 || letters[i] < ' ';
		/* A capital with marks after a small letter: many a false reading has that. */
		if (i && letters[i] >= 0x80 && u_isupper(letters[i]) && u_islower(letters[i - 1]))
			return LH_WORD_BAD;
	}
	/* A letter alone, such as the Ọ that is a dash in other encodings, proves little. */
	if (!marked || (count == 1 && u_isupper(letters[0])))
		return LH_WORD_NEUTRAL;
	if (lh_is_syllable(letters, count))
		return LH_WORD_GOOD;
	return is_abbreviation(letters, count) ? LH_WORD_NEUTRAL : LH_WORD_BAD;
}

enum lh_word lh_judge_word(const UChar32 *characters, size_t count)
{
	enum lh_word verdict = LH_WORD_NEUTRAL;

	for (size_t at = 0, end = 0; at < count; at = end + 1) {
		enum lh_word one = LH_WORD_NEUTRAL;

		for (end = at; end < count && !is_edge(characters[end]); end++)
			;
		one = judge(characters + at, end - at);
		if (one == LH_WORD_BAD)
			return LH_WORD_BAD;
		verdict = one == LH_WORD_GOOD ? LH_WORD_GOOD : verdict;
	}
	return verdict;
}

/* Read the bytes from @at to @end; a character of two bytes may need to see beyond. */
static void read_word(const struct census *census, struct candidate *candidate, size_t at,
		      size_t end, struct reading *reading)
{
	reading->count = 0;
	while (at < end) {
		UChar32 character = 0;
		size_t length = lh_charset_next(&candidate->charset, census->data + at,
						census->size - at, &character);

		if (!length) {
			candidate->dead = true;
			reading->count = LONGEST + 1;
			break;
		}
		if (reading->count < LONGEST)
			reading->characters[reading->count] = character;
		reading->count++;
		at += length;
	}
	reading->verdict = reading->count > LONGEST
				   ? LH_WORD_BAD
				   : lh_judge_word(reading->characters, reading->count);
}

static bool is_same(const struct reading *a, const struct reading *b)
{
	return a->count == b->count && a->count <= LONGEST &&
	       memcmp(a->characters, b->characters, a->count * sizeof(a->characters[0])) == 0;
}

/*
 * Initials (QĐ) may well be a word (Né) in another encoding, and prove nothing; but a dash where
 * another TCVN has a capital (NỘI) is no dash.
 */
static bool speaks_for(const struct reading *reading, const struct reading *other, bool kin)
{
	return reading->verdict == LH_WORD_GOOD &&
	       (other->verdict == LH_WORD_BAD || (kin && other->verdict == LH_WORD_NEUTRAL));
}

static void weigh(struct census *census, size_t at, size_t end)
{
	struct reading readings[COUNT];

	for (size_t i = 0; i < census->count; i++) {
		struct candidate *candidate = &census->candidates[i];

		read_word(census, candidate, at, end, &readings[i]);
		candidate->good += readings[i].verdict == LH_WORD_GOOD;
		if (readings[i].verdict == LH_WORD_BAD && !candidate->bad++)
			candidate->first_bad = at;
	}
	for (size_t i = 0; i < census->count; i++)
		for (size_t j = 0; j < census->count; j++) {
			if (i == j)
				continue;
			if (!is_same(&readings[i], &readings[j]))
				census->differ[i][j] = true;
			if (speaks_for(&readings[i], &readings[j],
				       i < TCVN_COUNT && j < TCVN_COUNT) &&
			    !census->apart[i][j]++)
				census->first[i][j] = at;
		}
}

/* ------------------------------------------------------------------ */
/* All words                                                           */

static int open_candidates(struct census *census, size_t count, lh_error *error)
{
	census->count = count;
	for (size_t i = 0; i < count; i++)
		if (lh_charset_open(&census->candidates[i].charset,
				    (enum lh_charset_id)(LH_CHARSET_TCVN_WINDOWS + i), error))
			return -1;
	for (unsigned byte = 0; byte < 0x80; byte++) {
		bool letter = (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');

		/* Two encodings have letters in the place of control characters. */
		for (size_t i = 0; !letter && i < count; i++)
			letter = census->candidates[i].charset.characters[byte] != (UChar32)byte;
		census->separates[byte] = !letter;
	}
	return 0;
}

static void count_words(struct census *census)
{
	const unsigned char *data = census->data;

	for (size_t at = 0, end = 0; at < census->size; at = end + 1) {
		bool plain = true;

		for (end = at; end < census->size && !census->separates[data[end]]; end++)
			plain = plain && data[end] < 0x80 && data[end] >= ' ';
		if (!plain)
			weigh(census, at, end);
	}
}

/* Whether the one candidate is to be taken rather than the other. */
static bool is_ahead(const struct census *census, size_t one, size_t other)
{
	size_t pro = census->apart[one][other], contra = census->apart[other][one];
	bool kin = one < TCVN_COUNT && other < TCVN_COUNT;

	if (!census->differ[one][other])
		return true;
	/* In part of a text one that is dead may be right: then two are mixed. */
	if (pro || contra || census->candidates[other].dead)
		return pro >= contra * (kin ? AHEAD_OF_KIN : AHEAD);
	/* No word tells: capitals that stand alone, or a dash and such among Vietnamese words. */
	return kin && one == (census->candidates[WINDOWS].good ? WINDOWS : VN1);
}

/* The candidate that is ahead of all others; or how many there are. */
static size_t find_winner(const struct census *census)
{
	for (size_t i = 0; i < census->count; i++) {
		bool ahead = !census->candidates[i].dead;

		for (size_t j = 0; j < census->count && ahead; j++)
			ahead = i == j || is_ahead(census, i, j);
		if (ahead)
			return i;
	}
	return census->count;
}

int lh_guess_tcvn(const unsigned char *data, size_t size, struct lh_charset *charset,
		  lh_error *error)
{
	struct census census = { .data = data, .size = size };
	size_t winner = 0, place = 0;

	if (open_candidates(&census, TCVN_COUNT, error))
		return -1;
	count_words(&census);
	winner = find_winner(&census);
	if (winner < census.count) {
		*charset = census.candidates[winner].charset;
		return 0;
	}
	place = census.apart[WINDOWS][VN1] > census.apart[VN1][WINDOWS]
			? census.first[VN1][WINDOWS]
			: census.first[WINDOWS][VN1];
	lh_error_set(error, LH_ERROR_VALUE,
		     "lẫn lộn hai kiểu tcvn3: chữ hoa có dấu của TCVN 5712, và dấu ngoặc kép, "
		     "gạch ngang của Windows ở cùng những mã ấy",
		     "two kinds of tcvn3 are mixed: capitals with tones as in TCVN 5712, and "
		     "quotation marks and dashes of Windows in their place");
	lh_error_set_place(error, LH_CHARSET_TCVN_VN1, data, place);
	return -1;
}

/* ------------------------------------------------------------------ */
/* The guess                                                           */

static const char *name_of(const struct census *census, size_t index)
{
	return lh_encoding_name(lh_charset_encoding(census->candidates[index].charset.id));
}

/* Whether two candidates are kinds of one encoding. */
static bool is_kin(const struct census *census, size_t a, size_t b)
{
	return strcmp(name_of(census, a), name_of(census, b)) == 0;
}

/*
 * Of those that know all bytes the one with most Vietnamese words, but for one and its kin; or
 * how many there are.
 */
static size_t find_best(const struct census *census, size_t left_out)
{
	size_t best = census->count;

	for (size_t i = 0; i < census->count; i++) {
		if (census->candidates[i].dead || !census->candidates[i].good ||
		    (left_out < census->count && is_kin(census, i, left_out)))
			continue;
		if (best == census->count ||
		    census->candidates[i].good > census->candidates[best].good)
			best = i;
	}
	return best;
}

static bool is_convincing(const struct candidate *candidate)
{
	return candidate->good && candidate->good / 2 >= candidate->bad;
}

static void tell_ground(const struct census *census, size_t winner, lh_decoding *decoding)
{
	const struct candidate *candidate = &census->candidates[winner];
	size_t next = find_best(census, winner), all = candidate->good + candidate->bad;
	char next_vi[64] = "", next_en[64] = "";

	if (next < census->count && !census->differ[winner][next]) {
		snprintf(next_vi, sizeof(next_vi), "; %s cho cùng kết quả", name_of(census, next));
		snprintf(next_en, sizeof(next_en), "; %s gives the same", name_of(census, next));
	} else if (next < census->count) {
		snprintf(next_vi, sizeof(next_vi), "; kế đó là %s với %zu", name_of(census, next),
			 census->candidates[next].good);
		snprintf(next_en, sizeof(next_en), "; next %s with %zu", name_of(census, next),
			 census->candidates[next].good);
	}
	snprintf(decoding->ground_vi, sizeof(decoding->ground_vi),
		 "%zu trong %zu chữ có dấu là âm tiết tiếng Việt theo %s%s", candidate->good, all,
		 name_of(census, winner), next_vi);
	snprintf(decoding->ground_en, sizeof(decoding->ground_en),
		 "%zu of %zu words with marks are Vietnamese syllables in %s%s", candidate->good,
		 all, name_of(census, winner), next_en);
}

/* The candidate that most words speak for against another; or how many there are. */
static size_t find_rival(const struct census *census, size_t against)
{
	size_t rival = census->count, most = 0;

	for (size_t i = 0; i < census->count; i++)
		if (i != against && census->apart[i][against] > most) {
			most = census->apart[i][against];
			rival = i;
		}
	return rival;
}

/* Nothing is clear: tell what the text might be. Returns where that fails. */
static size_t tell_doubt(const struct census *census, size_t stray, lh_error *error)
{
	size_t best = find_best(census, census->count), other = 0;
	const struct candidate *nearest = &census->candidates[best];

	if (best == census->count || nearest->good < nearest->bad) {
		lh_error_set(
			error, LH_ERROR_VALUE,
			"từ đây không phải UTF-8, và đọc theo bảng mã cũ nào cũng không thành "
			"tiếng Việt: hãy nêu tên bảng mã",
			"from here on it is not UTF-8, and no old encoding makes Vietnamese of "
			"it: name the encoding");
		return stray;
	}
	other = find_rival(census, best);
	if (other < census->count) {
		lh_error_set(
			error, LH_ERROR_VALUE,
			"không rõ bảng mã: đọc theo %s được %zu chữ tiếng Việt, nhưng chữ ở đây "
			"thì phải theo %s: hãy nêu tên bảng mã",
			"which encoding is not clear: %s makes %zu Vietnamese words, but of "
			"this one %s does: name the encoding",
			name_of(census, best), nearest->good, name_of(census, other));
		return census->first[other][best];
	}
	if (nearest->bad) {
		lh_error_set(
			error, LH_ERROR_VALUE,
			"gần với %s nhất, nhưng chỉ %zu trong %zu chữ có dấu là tiếng Việt, và "
			"ở đây thì không: hãy nêu tên bảng mã",
			"most like %s, but only %zu of %zu words with marks are Vietnamese, and "
			"not this one: name the encoding",
			name_of(census, best), nearest->good, nearest->good + nearest->bad);
		return nearest->first_bad;
	}
	other = find_best(census, best);
	lh_error_set(error, LH_ERROR_VALUE,
		     "quá ít chữ để nhận ra bảng mã, có thể là %s%s%s: hãy nêu tên bảng mã",
		     "too few words to tell the encoding, which may be %s%s%s: name it",
		     name_of(census, best), other < census->count ? ", " : "",
		     other < census->count ? name_of(census, other) : "");
	return stray;
}

int lh_guess_charset(const unsigned char *data, size_t size, size_t stray,
		     struct lh_charset *charset, lh_decoding *decoding, lh_error *error)
{
	struct census census = { .data = data, .size = size };
	size_t winner = 0;

	if (open_candidates(&census, COUNT, error))
		return -1;
	count_words(&census);
	/* Controls in a text of ASCII need not be the capitals that old encodings have there. */
	if (data[stray] < 0x80 && find_best(&census, census.count) == census.count) {
		charset->id = LH_CHARSET_UTF_8;
		return 0;
	}
	winner = find_winner(&census);
	if (winner == census.count || !is_convincing(&census.candidates[winner])) {
		stray = tell_doubt(&census, stray, error);
		lh_error_set_place(error, LH_CHARSET_UTF_8, data, stray);
		return -1;
	}
	*charset = census.candidates[winner].charset;
	tell_ground(&census, winner, decoding);
	return 0;
}
