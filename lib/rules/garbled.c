/* SPDX-License-Identifier: MIT */
/*
 * Mojibake: bytes of TCVN3, VNI or UTF-8 that somebody took for windows-1252. What was taken
 * so has one character for each byte; they are turned back into bytes, and read anew.
 */
#include <string.h>

#include <unicode/uchar.h>

#include "base/guess.h"
#include "base/lookalike.h"
#include "base/utf8.h"
#include "rules/garbled.h"

static const enum lh_charset_id ids[GARBLED_CHARSETS] = {
	LH_CHARSET_TCVN_WINDOWS,
	LH_CHARSET_TCVN_VN1,
	LH_CHARSET_VNI,
	LH_CHARSET_UTF_8,
};

/* What stands at the bytes from 0x80 to 0x9F of windows-1252; 0: nothing. */
static const UChar signs[0x20] = {
	0x20AC, 0,	0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
	0x2039, 0x0152, 0,	0x017D, 0,	0,	0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
	0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,	0x017E, 0x0178,
};

bool lh_garbler_open(struct garbler *garbler)
{
	for (size_t i = 0; i < GARBLED_CHARSETS; i++) {
		lh_error error = { 0 };

		garbler->known[i] = !lh_charset_open(&garbler->charsets[i], ids[i], &error);
		if (error.code == LH_ERROR_MEMORY)
			return false;
	}
	garbler->open = true;
	return true;
}

/* ------------------------------------------------------------------ */
/* One word                                                            */

struct word {
	UChar32 characters[LONGEST_GARBLED];
	unsigned char bytes[LONGEST_GARBLED];
	size_t count; /* more than fit: too long for a word */
	bool mapped;  /* each character is one of windows-1252 */
	bool odd;     /* no language writes so: «hiÖp», «Liªn» */
};

static int to_byte(UChar32 character)
{
	if (character < 0x100)
		return character;
	for (int i = 0; i < 0x20; i++)
		if (signs[i] == character)
			return 0x80 + i;
	return -1;
}

/* A capital after a small letter, or a sign that is no punctuation, exponent or degree. */
static bool is_odd(UChar32 before, UChar32 character)
{
	if (character < 0x80 || !before)
		return false;
	if (character == 0xA0 || character == 0xAB || character == 0xBB ||
	    (character >= 0xAF && character <= 0xB4) ||
	    (character >= 0x2010 && character <= 0x203A))
		return false;
	if (character == 0xAA || character == 0xB5 || character == 0xBA)
		return true;
	return u_isupper(character) ? u_islower(before) : !u_isalpha(character);
}

/* Đ, where its look-alikes stand for it: another rule tells of them. */
static UChar32 as_meant(UChar32 character)
{
	if (!lh_is_lookalike(character))
		return character;
	return u_isupper(character) ? 0x0110 : 0x0111;
}

/* Read the word from @at to @end. */
static void read_word(const char *text, size_t at, size_t end, struct word *word)
{
	UChar32 before = 0;

	word->count = 0;
	word->odd = false;
	word->mapped = true;
	while (at < end) {
		UChar32 character = lh_next_character(text, &at, end);
		int byte = to_byte(character);

		word->mapped = word->mapped && byte >= 0 && word->count < LONGEST_GARBLED;
		word->odd = word->odd || is_odd(before, character);
		if (word->count < LONGEST_GARBLED) {
			word->characters[word->count] = as_meant(character);
			word->bytes[word->count] = (unsigned char)byte;
			word->count++;
		}
		before = character;
	}
}

/* The characters of its bytes in another encoding; 0: they are none. */
static size_t read_anew(const struct lh_charset *charset, const struct word *word,
			UChar32 characters[LONGEST_GARBLED])
{
	size_t count = 0;

	for (size_t at = 0; at < word->count;) {
		size_t length = lh_charset_next(charset, word->bytes + at, word->count - at,
						&characters[count]);

		if (!length)
			return 0;
		count++;
		at += length;
	}
	return count;
}

/* ------------------------------------------------------------------ */
/* A text                                                              */

/* What speaks for an encoding. */
struct claim {
	size_t good, odd, bad;
	struct word first;
	size_t at, end; /* of the first */
};

static void weigh(const struct lh_charset *charset, const struct word *word, size_t at, size_t end,
		  struct claim *claim)
{
	UChar32 characters[LONGEST_GARBLED];
	size_t count = read_anew(charset, word, characters);
	enum lh_word verdict = count ? lh_judge_word(characters, count) : LH_WORD_BAD;

	claim->bad += verdict == LH_WORD_BAD;
	if (verdict != LH_WORD_GOOD)
		return;
	if (!claim->good++) {
		claim->first = *word;
		claim->at = at;
		claim->end = end;
	}
	claim->odd += word->odd;
}

/*
 * Words that happen to be Vietnamese as they stand speak against it, unless the others cannot be
 * words of any language. One word is enough where it is all that there is.
 */
static bool is_convincing(const struct claim *claim, size_t own)
{
	if (claim->good < claim->bad * 2)
		return false;
	return claim->odd >= 2 || (claim->good >= 2 && claim->good > own) ||
	       (claim->odd == 1 && own == 0);
}

static void tell(const struct lh_charset *charset, const struct claim *claim, const char *text,
		 struct garbled *garbled)
{
	UChar32 characters[LONGEST_GARBLED];
	size_t count = read_anew(charset, &claim->first, characters), used = 0;

	garbled->encoding = lh_encoding_name(lh_charset_encoding(charset->id));
	garbled->count = claim->good;
	garbled->word = text + claim->at;
	garbled->length = claim->end - claim->at;
	for (size_t i = 0; i < count; i++)
		used = lh_put_character(garbled->meant, used, characters[i]);
	garbled->meant[used] = '\0';
}

/* What a byte of UTF-8 is to a word. */
enum byte_kind { END, LETTER, MARK, FOREIGN };

static const uint8_t byte_kinds[0x100] = {
	['A' ... 'Z'] = LETTER, ['a' ... 'z'] = LETTER,
	[0x80 ... 0xC3] = MARK, [0xC4] = FOREIGN, /* letters from U+0100 to U+013F */
	[0xC5 ... 0xE0] = MARK, [0xE1] = FOREIGN, /* from U+1000 to U+1FFF: most of Vietnamese */
	[0xE2 ... 0xFF] = MARK,
};

/* Where the word ends that begins at @at; whether it has marks, all of them of windows-1252. */
static size_t skip_word(const char *text, size_t at, bool *suspect)
{
	bool marked = false, foreign = false;
	enum byte_kind kind = END;

	for (; (kind = byte_kinds[(uint8_t)text[at]]) != END; at++) {
		marked |= kind != LETTER;
		foreign |= kind == FOREIGN;
	}
	*suspect = marked && !foreign;
	return at;
}

static enum lh_word judge_as_it_stands(const char *text, size_t length)
{
	struct word word;

	read_word(text, 0, length, &word);
	/* A sign alone (©, ß) or one of micrometres (µm) proves nothing. */
	if (!word.mapped || word.count < 2 || word.bytes[0] == 0xB5)
		return LH_WORD_NEUTRAL;
	return lh_judge_word(word.characters, word.count);
}

/* The verdict on a word as it stands; short ones, which most are, are judged once. */
static enum lh_word recall(struct garbler *garbler, const char *text, size_t length)
{
	uint64_t bytes = 0;
	struct judged_word *judged = NULL;

	if (length > sizeof(bytes))
		return judge_as_it_stands(text, length);
	memcpy(&bytes, text, length);
	judged = &garbler->words[bytes * UINT64_C(0x9E3779B97F4A7C15) >> 54];
	if (judged->bytes != bytes)
		*judged = (struct judged_word){ bytes, judge_as_it_stands(text, length) };
	return judged->verdict;
}

bool lh_is_garbled(struct garbler *garbler, const char *text, struct garbled *garbled)
{
	struct claim claims[GARBLED_CHARSETS] = { { .good = 0 } };
	size_t own = 0, best = GARBLED_CHARSETS;

	for (size_t at = 0, end = 0; text[at]; at = end + (end == at)) {
		enum lh_word verdict = LH_WORD_NEUTRAL;
		struct word word;
		bool suspect = false;

		end = skip_word(text, at, &suspect);
		if (suspect)
			verdict = recall(garbler, text + at, end - at);
		own += verdict == LH_WORD_GOOD;
		if (verdict != LH_WORD_BAD)
			continue;
		read_word(text, at, end, &word);
		for (size_t i = 0; i < GARBLED_CHARSETS; i++)
			if (garbler->known[i])
				weigh(&garbler->charsets[i], &word, at, end, &claims[i]);
	}
	for (size_t i = 0; i < GARBLED_CHARSETS; i++)
		if (is_convincing(&claims[i], own) &&
		    (best == GARBLED_CHARSETS || claims[i].good > claims[best].good))
			best = i;
	if (best == GARBLED_CHARSETS)
		return false;
	tell(&garbler->charsets[best], &claims[best], text, garbled);
	return true;
}
