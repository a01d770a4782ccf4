/* SPDX-License-Identifier: MIT */
/*
 * VNI for Windows, which neither iconv nor ICU know: a vowel, and after it a byte for its marks. A
 * capital's mark is 0x20 lower, but the letter decides, as fonts showed it either way.
 */
#include <string.h>

#include <unicode/uchar.h>

#include "base/charset.h"

enum { MARKS = 17, CASE = 0x20 };

/* Tones alone, with a circumflex, and with a breve. */
static const unsigned char marks[MARKS + 1] = "\xF9\xF8\xFB\xF5\xEF"
					      "\xE2\xE1\xE0\xE5\xE3\xE4"
					      "\xEA\xE9\xE8\xFA\xFC\xEB";

/* Vowels with each of the marks, as far as they take them. */
static const struct {
	unsigned char vowel;
	UChar marked[MARKS + 1];
} vowels[] = {
	{ 'a', u"áàảãạâấầẩẫậăắằẳẵặ" },
	{ 'e', u"éèẻẽẹêếềểễệ" },
	{ 'o', u"óòỏõọôốồổỗộ" },
	{ 'u', u"úùủũụ" },
	{ 'y', u"ýỳỷỹ" },
	{ 0xF4, u"ớờởỡợ" },
	{ 0xF6, u"ứừửữự" },
};

/* Letters that are one byte. */
static const struct {
	unsigned char byte;
	UChar letter;
} letters[] = {
	{ 0xE6, u'ỉ' }, { 0xEC, u'ì' }, { 0xED, u'í' }, { 0xEE, u'ỵ' }, { 0xF1, u'đ' },
	{ 0xF2, u'ị' }, { 0xF3, u'ĩ' }, { 0xF4, u'ơ' }, { 0xF6, u'ư' },
};

void lh_vni_prepare(UChar32 characters[256])
{
	for (size_t i = 0xC0; i <= 0xFF; i++)
		if (i != 0xD7 && i != 0xF7) /* × ÷ */
			characters[i] = LH_NO_CHARACTER;
	for (size_t i = 0; i < sizeof(letters) / sizeof(letters[0]); i++) {
		characters[letters[i].byte] = letters[i].letter;
		characters[letters[i].byte - CASE] = u_toupper(letters[i].letter);
	}
}

static bool is_letter(unsigned char byte)
{
	return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || byte >= 0xC0;
}

/* The letter that a vowel and a mark make; 0 if they make none. */
static UChar32 find_marked(unsigned char vowel, unsigned char mark)
{
	const void *found = mark >= 0xC0 ? memchr(marks, mark | CASE, MARKS) : NULL;

	for (size_t i = 0; found && i < sizeof(vowels) / sizeof(vowels[0]); i++)
		if (vowels[i].vowel == (vowel | CASE)) {
			UChar32 letter = vowels[i].marked[(const unsigned char *)found - marks];

			return vowel & CASE ? letter : u_toupper(letter);
		}
	return 0;
}

size_t lh_vni_next(const UChar32 characters[256], const unsigned char *at, size_t left,
		   UChar32 *character)
{
	UChar32 marked = left > 1 && is_letter(at[0]) ? find_marked(at[0], at[1]) : 0;

	if (marked) {
		*character = marked;
		return 2;
	}
	*character = characters[at[0]];
	return *character == LH_NO_CHARACTER ? 0 : 1;
}
