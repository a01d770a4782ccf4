/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include <unicode/uchar.h>
#include <unicode/ustring.h>

#include "base/syllable.h"

enum tone { FLAT, GRAVE, HOOK, TILDE, ACUTE, DOT, NO_TONE };

/* The longest syllable is nghiêng. */
enum { LONGEST = 7, LONGEST_ONSET = 3 };

#define COUNT_OF(table) (sizeof(table) / sizeof((table)[0]))

/* ------------------------------------------------------------------ */
/* Tables, each in the order of its code points, for bsearch()         */

/* clang-format off */
/* Vowels beyond ASCII: what they are without their tone. */
static const struct vowel {
	UChar letter, plain;
	uint8_t tone;
} vowels[] = {
	{ u'à', u'a', GRAVE }, { u'á', u'a', ACUTE }, { u'â', u'â', FLAT }, { u'ã', u'a', TILDE },
	{ u'è', u'e', GRAVE }, { u'é', u'e', ACUTE }, { u'ê', u'ê', FLAT }, { u'ì', u'i', GRAVE },
	{ u'í', u'i', ACUTE }, { u'ò', u'o', GRAVE }, { u'ó', u'o', ACUTE }, { u'ô', u'ô', FLAT },
	{ u'õ', u'o', TILDE }, { u'ù', u'u', GRAVE }, { u'ú', u'u', ACUTE }, { u'ý', u'y', ACUTE },
	{ u'ă', u'ă', FLAT }, { u'ĩ', u'i', TILDE }, { u'ũ', u'u', TILDE }, { u'ơ', u'ơ', FLAT },
	{ u'ư', u'ư', FLAT }, { u'ạ', u'a', DOT }, { u'ả', u'a', HOOK }, { u'ấ', u'â', ACUTE },
	{ u'ầ', u'â', GRAVE }, { u'ẩ', u'â', HOOK }, { u'ẫ', u'â', TILDE }, { u'ậ', u'â', DOT },
	{ u'ắ', u'ă', ACUTE }, { u'ằ', u'ă', GRAVE }, { u'ẳ', u'ă', HOOK }, { u'ẵ', u'ă', TILDE },
	{ u'ặ', u'ă', DOT }, { u'ẹ', u'e', DOT }, { u'ẻ', u'e', HOOK }, { u'ẽ', u'e', TILDE },
	{ u'ế', u'ê', ACUTE }, { u'ề', u'ê', GRAVE }, { u'ể', u'ê', HOOK }, { u'ễ', u'ê', TILDE },
	{ u'ệ', u'ê', DOT }, { u'ỉ', u'i', HOOK }, { u'ị', u'i', DOT }, { u'ọ', u'o', DOT },
	{ u'ỏ', u'o', HOOK }, { u'ố', u'ô', ACUTE }, { u'ồ', u'ô', GRAVE }, { u'ổ', u'ô', HOOK },
	{ u'ỗ', u'ô', TILDE }, { u'ộ', u'ô', DOT }, { u'ớ', u'ơ', ACUTE }, { u'ờ', u'ơ', GRAVE },
	{ u'ở', u'ơ', HOOK }, { u'ỡ', u'ơ', TILDE }, { u'ợ', u'ơ', DOT }, { u'ụ', u'u', DOT },
	{ u'ủ', u'u', HOOK }, { u'ứ', u'ư', ACUTE }, { u'ừ', u'ư', GRAVE }, { u'ử', u'ư', HOOK },
	{ u'ữ', u'ư', TILDE }, { u'ự', u'ư', DOT }, { u'ỳ', u'y', GRAVE }, { u'ỵ', u'y', DOT },
	{ u'ỷ', u'y', HOOK }, { u'ỹ', u'y', TILDE },
};

/* With no onset at all, that is left out. */
static const UChar onsets[][LONGEST_ONSET + 1] = {
	u"b", u"c", u"ch", u"d", u"g", u"gh", u"gi", u"h", u"k", u"kh", u"l", u"m", u"n", u"ng",
	u"ngh", u"nh", u"p", u"ph", u"q", u"qu", u"r", u"s", u"t", u"th", u"tr", u"v", u"x", u"đ",
};

/* With those of names from the highlands: Đắk Lắk. */
static const UChar rhymes[][5] = {
	u"a", u"ac", u"ach", u"ai", u"ak", u"am", u"an", u"ang", u"anh", u"ao", u"ap", u"at",
	u"au", u"ay", u"e", u"ec", u"em", u"en", u"eng", u"eo", u"ep", u"et", u"i", u"ia", u"ich",
	u"im", u"in", u"inh", u"ip", u"it", u"iu", u"iêc", u"iêm", u"iên", u"iêng", u"iêp", u"iêt",
	u"iêu", u"o", u"oa", u"oac", u"oach", u"oai", u"oam", u"oan", u"oang", u"oanh", u"oao",
	u"oap", u"oat", u"oay", u"oc", u"oe", u"oem", u"oen", u"oeo", u"oet", u"oi", u"om", u"on",
	u"ong", u"ooc", u"oong", u"op", u"ot", u"oăc", u"oăm", u"oăn", u"oăng", u"oăt", u"u",
	u"ua", u"uc", u"ui", u"um", u"un", u"ung", u"up", u"ut", u"uy", u"uya", u"uych", u"uyn",
	u"uynh", u"uyp", u"uyt", u"uyu", u"uyên", u"uyêt", u"uân", u"uâng", u"uât", u"uây", u"uê",
	u"uêch", u"uên", u"uênh", u"uôc", u"uôi", u"uôm", u"uôn", u"uông", u"uôt", u"uơ", u"y",
	u"yêm", u"yên", u"yêng", u"yêt", u"yêu", u"âc", u"âm", u"ân", u"âng", u"âp", u"ât", u"âu",
	u"ây", u"ê", u"êch", u"êm", u"ên", u"ênh", u"êp", u"êt", u"êu", u"ô", u"ôc", u"ôi", u"ôm",
	u"ôn", u"ông", u"ôp", u"ôt", u"ăc", u"ăk", u"ăm", u"ăn", u"ăng", u"ăp", u"ăt", u"ơ", u"ơi",
	u"ơm", u"ơn", u"ơp", u"ơt", u"ư", u"ưa", u"ưc", u"ưi", u"ưm", u"ưn", u"ưng", u"ưt", u"ưu",
	u"ươc", u"ươi", u"ươm", u"ươn", u"ương", u"ươp", u"ươt", u"ươu",
};
/* clang-format on */

static int compare_texts(const void *a, const void *b)
{
	return u_strcmp(a, b);
}

static int compare_vowel(const void *letter, const void *vowel)
{
	return *(const UChar32 *)letter - ((const struct vowel *)vowel)->letter;
}

static const struct vowel *find_vowel(UChar32 letter)
{
	return bsearch(&letter, vowels, COUNT_OF(vowels), sizeof(vowels[0]), compare_vowel);
}

static bool is_in(const UChar *text, const void *table, size_t count, size_t size)
{
	return bsearch(text, table, count, size, compare_texts);
}

/* ------------------------------------------------------------------ */
/* Spelling                                                            */

/* A syllable without its tone, and the place that this has. */
struct syllable {
	UChar letters[LONGEST + 1];
	size_t count, toned;
	enum tone tone;
};

bool lh_is_vowel(UChar32 character)
{
	UChar32 small = u_tolower(character);

	return small >= 0x80 ? find_vowel(small) != NULL : memchr("aeiouy", small, 6) != NULL;
}

static enum tone mark_tone(UChar32 mark)
{
	switch (mark) {
	case 0x0300:
		return GRAVE;
	case 0x0309:
		return HOOK;
	case 0x0303:
		return TILDE;
	case 0x0301:
		return ACUTE;
	case 0x0323:
		return DOT;
	default:
		return NO_TONE;
	}
}

/* Take letters apart. False: they are no Vietnamese ones, too many, or have two tones. */
static bool take_apart(const UChar32 *letters, size_t count, struct syllable *syllable)
{
	for (size_t i = 0; i < count; i++) {
		UChar32 small = u_tolower(letters[i]);
		const struct vowel *vowel = find_vowel(small);
		enum tone tone = vowel ? (enum tone)vowel->tone : mark_tone(small);

		if (!vowel && tone != NO_TONE) {
			if (!syllable->count)
				return false;
		} else {
			if (syllable->count == LONGEST ||
			    (!vowel && small != u'đ' && (small < 'a' || small > 'z')))
				return false;
			syllable->letters[syllable->count++] = vowel ? vowel->plain : (UChar)small;
		}
		if (tone == FLAT || tone == NO_TONE)
			continue;
		if (syllable->tone != FLAT)
			return false;
		syllable->tone = tone;
		syllable->toned = syllable->count - 1;
	}
	return true;
}

/* Which letter of a rhyme has its tone: one with a mark of its own, the last of two. */
static size_t toned_letter(const UChar *rhyme)
{
	size_t place = 0;
	bool marked = false;

	for (size_t i = 0; rhyme[i]; i++)
		if (rhyme[i] >= 0x80) {
			place = i;
			marked = true;
		}
	if (marked)
		return place;
	/* Of two vowels the first, unless it only leads to the second, or more follows. */
	return (rhyme[0] == 'o' && memchr("aeo", rhyme[1], 3)) ||
	       (rhyme[0] == 'u' && rhyme[1] == 'y');
}

static bool tone_fits(const struct syllable *syllable, size_t onset)
{
	const UChar *rhyme = syllable->letters + onset;
	size_t length = syllable->count - onset, place = toned_letter(rhyme);
	UChar last = rhyme[length - 1], before = length > 1 ? rhyme[length - 2] : 0;

	/* A stop at the end, ch among them, leaves but two tones. */
	if ((memchr("ckpt", last, 4) || before == 'c') && syllable->tone != ACUTE &&
	    syllable->tone != DOT)
		return false;
	if (syllable->tone == FLAT || syllable->toned == onset + place)
		return true;
	/* Hòa and hoà, thủy and thuỷ: both are written. */
	return length == 2 && rhyme[0] < 0x80 && place == 1 && syllable->toned == onset;
}

bool lh_is_syllable(const UChar32 *letters, size_t count)
{
	struct syllable syllable = { .count = 0 };

	if (!take_apart(letters, count, &syllable))
		return false;
	/* Gìn is g and in, già gi and a: each way to take an onset off is tried. */
	for (size_t onset = 0; onset <= LONGEST_ONSET && onset < syllable.count; onset++) {
		UChar head[LONGEST_ONSET + 1] = { 0 };

		u_memcpy(head, syllable.letters, (int32_t)onset);
		/* Q is never without u. */
		if (onset && head[onset - 1] == 'q' && syllable.letters[onset] != 'u')
			continue;
		if (onset && !is_in(head, onsets, COUNT_OF(onsets), sizeof(onsets[0])))
			continue;
		if (is_in(syllable.letters + onset, rhymes, COUNT_OF(rhymes), sizeof(rhymes[0])) &&
		    tone_fits(&syllable, onset))
			return true;
	}
	return false;
}
