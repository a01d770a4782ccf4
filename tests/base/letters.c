/* SPDX-License-Identifier: MIT */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "letters.h"

const struct letter letters[LETTER_COUNT] = {
	{ "à", { "\xB5", "a\xF8", "\xE0", "a\xCC" } },
	{ "À", { "\x80", "A\xD8", "\xC0", "A\xCC" } },
	{ "á", { "\xB8", "a\xF9", "\xE1", "a\xEC" } },
	{ "Á", { "\x83", "A\xD9", "\xC1", "A\xEC" } },
	{ "ả", { "\xB6", "a\xFB", "\xE4", "a\xD2" } },
	{ "Ả", { "\x81", "A\xDB", "\xC4", "A\xD2" } },
	{ "ã", { "\xB7", "a\xF5", "\xE3", "a\xDE" } },
	{ "Ã", { "\x82", "A\xD5", "\xC3", "A\xDE" } },
	{ "ạ", { "\xB9", "a\xEF", "\xD5", "a\xF2" } },
	{ "Ạ", { "\x84", "A\xCF", "\x80", "A\xF2" } },
	{ "ă", { "\xA8", "a\xEA", "\xE5", "\xE3" } },
	{ "Ă", { "\xA1", "A\xCA", "\xC5", "\xC3" } },
	{ "ằ", { "\xBB", "a\xE8", "\xA2", "\xE3\xCC" } },
	{ "Ằ", { "\xAF", "A\xC8", "\x82", "\xC3\xCC" } },
	{ "ắ", { "\xBE", "a\xE9", "\xA1", "\xE3\xEC" } },
	{ "Ắ", { "\xC0", "A\xC9", "\x81", "\xC3\xEC" } },
	{ "ẳ", { "\xBC", "a\xFA", "\xC6", "\xE3\xD2" } },
	{ "Ẳ", { "\xBA", "A\xDA", "\x02", "\xC3\xD2" } },
	{ "ẵ", { "\xBD", "a\xFC", "\xC7", "\xE3\xDE" } },
	{ "Ẵ", { "\xBF", "A\xDC", "\x05", "\xC3\xDE" } },
	{ "ặ", { "\xC6", "a\xEB", "\xA3", "\xE3\xF2" } },
	{ "Ặ", { "\x85", "A\xCB", "\x83", "\xC3\xF2" } },
	{ "â", { "\xA9", "a\xE2", "\xE2", "\xE2" } },
	{ "Â", { "\xA2", "A\xC2", "\xC2", "\xC2" } },
	{ "ầ", { "\xC7", "a\xE0", "\xA5", "\xE2\xCC" } },
	{ "Ầ", { "\xC1", "A\xC0", "\x85", "\xC2\xCC" } },
	{ "ấ", { "\xCA", "a\xE1", "\xA4", "\xE2\xEC" } },
	{ "Ấ", { "\xC4", "A\xC1", "\x84", "\xC2\xEC" } },
	{ "ẩ", { "\xC8", "a\xE5", "\xA6", "\xE2\xD2" } },
	{ "Ẩ", { "\xC2", "A\xC5", "\x86", "\xC2\xD2" } },
	{ "ẫ", { "\xC9", "a\xE3", "\xE7", "\xE2\xDE" } },
	{ "Ẫ", { "\xC3", "A\xC3", "\x06", "\xC2\xDE" } },
	{ "ậ", { "\xCB", "a\xE4", "\xA7", "\xE2\xF2" } },
	{ "Ậ", { "\x86", "A\xC4", "\x87", "\xC2\xF2" } },
	{ "è", { "\xCC", "e\xF8", "\xE8", "e\xCC" } },
	{ "È", { "\x87", "E\xD8", "\xC8", "E\xCC" } },
	{ "é", { "\xD0", "e\xF9", "\xE9", "e\xEC" } },
	{ "É", { "\x8A", "E\xD9", "\xC9", "E\xEC" } },
	{ "ẻ", { "\xCE", "e\xFB", "\xEB", "e\xD2" } },
	{ "Ẻ", { "\x88", "E\xDB", "\xCB", "E\xD2" } },
	{ "ẽ", { "\xCF", "e\xF5", "\xA8", "e\xDE" } },
	{ "Ẽ", { "\x89", "E\xD5", "\x88", "E\xDE" } },
	{ "ẹ", { "\xD1", "e\xEF", "\xA9", "e\xF2" } },
	{ "Ẹ", { "\x8B", "E\xCF", "\x89", "E\xF2" } },
	{ "ê", { "\xAA", "e\xE2", "\xEA", "\xEA" } },
	{ "Ê", { "\xA3", "E\xC2", "\xCA", "\xCA" } },
	{ "ề", { "\xD2", "e\xE0", "\xAB", "\xEA\xCC" } },
	{ "Ề", { "\xC5", "E\xC0", "\x8B", "\xCA\xCC" } },
	{ "ế", { "\xD5", "e\xE1", "\xAA", "\xEA\xEC" } },
	{ "Ế", { "\xDA", "E\xC1", "\x8A", "\xCA\xEC" } },
	{ "ể", { "\xD3", "e\xE5", "\xAC", "\xEA\xD2" } },
	{ "Ể", { "\xCD", "E\xC5", "\x8C", "\xCA\xD2" } },
	{ "ễ", { "\xD4", "e\xE3", "\xAD", "\xEA\xDE" } },
	{ "Ễ", { "\xD9", "E\xC3", "\x8D", "\xCA\xDE" } },
	{ "ệ", { "\xD6", "e\xE4", "\xAE", "\xEA\xF2" } },
	{ "Ệ", { "\x8C", "E\xC4", "\x8E", "\xCA\xF2" } },
	{ "ì", { "\xD7", "\xEC", "\xEC", "i\xCC" } },
	{ "Ì", { "\x8D", "\xCC", "\xCC", "I\xCC" } },
	{ "í", { "\xDD", "\xED", "\xED", "i\xEC" } },
	{ "Í", { "\x90", "\xCD", "\xCD", "I\xEC" } },
	{ "ỉ", { "\xD8", "\xE6", "\xEF", "i\xD2" } },
	{ "Ỉ", { "\x8E", "\xC6", "\x9B", "I\xD2" } },
	{ "ĩ", { "\xDC", "\xF3", "\xEE", "i\xDE" } },
	{ "Ĩ", { "\x8F", "\xD3", "\xCE", "I\xDE" } },
	{ "ị", { "\xDE", "\xF2", "\xB8", "i\xF2" } },
	{ "Ị", { "\x91", "\xD2", "\x98", "I\xF2" } },
	{ "ò", { "\xDF", "o\xF8", "\xF2", "o\xCC" } },
	{ "Ò", { "\x92", "O\xD8", "\xD2", "O\xCC" } },
	{ "ó", { "\xE3", "o\xF9", "\xF3", "o\xEC" } },
	{ "Ó", { "\x95", "O\xD9", "\xD3", "O\xEC" } },
	{ "ỏ", { "\xE1", "o\xFB", "\xF6", "o\xD2" } },
	{ "Ỏ", { "\x93", "O\xDB", "\x99", "O\xD2" } },
	{ "õ", { "\xE2", "o\xF5", "\xF5", "o\xDE" } },
	{ "Õ", { "\x94", "O\xD5", "\xA0", "O\xDE" } },
	{ "ọ", { "\xE4", "o\xEF", "\xF7", "o\xF2" } },
	{ "Ọ", { "\x96", "O\xCF", "\x9A", "O\xF2" } },
	{ "ô", { "\xAB", "o\xE2", "\xF4", "\xF4" } },
	{ "Ô", { "\xA4", "O\xC2", "\xD4", "\xD4" } },
	{ "ồ", { "\xE5", "o\xE0", "\xB0", "\xF4\xCC" } },
	{ "Ồ", { "\xDB", "O\xC0", "\x90", "\xD4\xCC" } },
	{ "ố", { "\xE8", "o\xE1", "\xAF", "\xF4\xEC" } },
	{ "Ố", { "\xFF", "O\xC1", "\x8F", "\xD4\xEC" } },
	{ "ổ", { "\xE6", "o\xE5", "\xB1", "\xF4\xD2" } },
	{ "Ổ", { "\xE0", "O\xC5", "\x91", "\xD4\xD2" } },
	{ "ỗ", { "\xE7", "o\xE3", "\xB2", "\xF4\xDE" } },
	{ "Ỗ", { "\xF0", "O\xC3", "\x92", "\xD4\xDE" } },
	{ "ộ", { "\xE9", "o\xE4", "\xB5", "\xF4\xF2" } },
	{ "Ộ", { "\x97", "O\xC4", "\x93", "\xD4\xF2" } },
	{ "ơ", { "\xAC", "\xF4", "\xBD", "\xF5" } },
	{ "Ơ", { "\xA5", "\xD4", "\xB4", "\xD5" } },
	{ "ờ", { "\xEA", "\xF4\xF8", "\xB6", "\xF5\xCC" } },
	{ "Ờ", { "\x98", "\xD4\xD8", "\x96", "\xD5\xCC" } },
	{ "ớ", { "\xED", "\xF4\xF9", "\xBE", "\xF5\xEC" } },
	{ "Ớ", { "\x9B", "\xD4\xD9", "\x95", "\xD5\xEC" } },
	{ "ở", { "\xEB", "\xF4\xFB", "\xB7", "\xF5\xD2" } },
	{ "Ở", { "\x99", "\xD4\xDB", "\x97", "\xD5\xD2" } },
	{ "ỡ", { "\xEC", "\xF4\xF5", "\xDE", "\xF5\xDE" } },
	{ "Ỡ", { "\x9A", "\xD4\xD5", "\xB3", "\xD5\xDE" } },
	{ "ợ", { "\xEE", "\xF4\xEF", "\xFE", "\xF5\xF2" } },
	{ "Ợ", { "\x9C", "\xD4\xCF", "\x94", "\xD5\xF2" } },
	{ "ù", { "\xEF", "u\xF8", "\xF9", "u\xCC" } },
	{ "Ù", { "\x9D", "U\xD8", "\xD9", "U\xCC" } },
	{ "ú", { "\xF3", "u\xF9", "\xFA", "u\xEC" } },
	{ "Ú", { "\x01", "U\xD9", "\xDA", "U\xEC" } },
	{ "ủ", { "\xF1", "u\xFB", "\xFC", "u\xD2" } },
	{ "Ủ", { "\x9E", "U\xDB", "\x9C", "U\xD2" } },
	{ "ũ", { "\xF2", "u\xF5", "\xFB", "u\xDE" } },
	{ "Ũ", { "\x9F", "U\xD5", "\x9D", "U\xDE" } },
	{ "ụ", { "\xF4", "u\xEF", "\xF8", "u\xF2" } },
	{ "Ụ", { "\x02", "U\xCF", "\x9E", "U\xF2" } },
	{ "ư", { "\xAD", "\xF6", "\xDF", "\xFD" } },
	{ "Ư", { "\xA6", "\xD6", "\xBF", "\xDD" } },
	{ "ừ", { "\xF5", "\xF6\xF8", "\xD7", "\xFD\xCC" } },
	{ "Ừ", { "\x04", "\xD6\xD8", "\xBB", "\xDD\xCC" } },
	{ "ứ", { "\xF8", "\xF6\xF9", "\xD1", "\xFD\xEC" } },
	{ "Ứ", { "\x11", "\xD6\xD9", "\xBA", "\xDD\xEC" } },
	{ "ử", { "\xF6", "\xF6\xFB", "\xD8", "\xFD\xD2" } },
	{ "Ử", { "\x05", "\xD6\xDB", "\xBC", "\xDD\xD2" } },
	{ "ữ", { "\xF7", "\xF6\xF5", "\xE6", "\xFD\xDE" } },
	{ "Ữ", { "\x06", "\xD6\xD5", "\xFF", "\xDD\xDE" } },
	{ "ự", { "\xF9", "\xF6\xEF", "\xF1", "\xFD\xF2" } },
	{ "Ự", { "\x12", "\xD6\xCF", "\xB9", "\xDD\xF2" } },
	{ "ỳ", { "\xFA", "y\xF8", "\xCF", "y\xCC" } },
	{ "Ỳ", { "\x13", "Y\xD8", "\x9F", "Y\xCC" } },
	{ "ý", { "\xFD", "y\xF9", "\xFD", "y\xEC" } },
	{ "Ý", { "\x16", "Y\xD9", "\xDD", "Y\xEC" } },
	{ "ỷ", { "\xFB", "y\xFB", "\xD6", "y\xD2" } },
	{ "Ỷ", { "\x14", "Y\xDB", "\x14", "Y\xD2" } },
	{ "ỹ", { "\xFC", "y\xF5", "\xDB", "y\xDE" } },
	{ "Ỹ", { "\x15", "Y\xD5", "\x19", "Y\xDE" } },
	{ "ỵ", { "\xFE", "\xEE", "\xDC", "y\xF2" } },
	{ "Ỵ", { "\x17", "\xCE", "\x1E", "Y\xF2" } },
	{ "đ", { "\xAE", "\xF1", "\xF0", "\xF0" } },
	{ "Đ", { "\xA7", "\xD1", "\xD0", "\xD0" } },
};

const struct old_encoding old_encodings[OLD_COUNT] = {
	{ LH_ENCODING_TCVN3, "tcvn3" },
	{ LH_ENCODING_VNI, "vni" },
	{ LH_ENCODING_VISCII, "viscii" },
	{ LH_ENCODING_WINDOWS_1258, "windows-1258" },
};

static const struct letter *find_letter(const char *text)
{
	for (size_t i = 0; i < LETTER_COUNT; i++)
		if (strncmp(text, letters[i].utf_8, strlen(letters[i].utf_8)) == 0)
			return &letters[i];
	ck_abort_msg("no Vietnamese letter: %s", text);
	return NULL;
}

char *encode(const char *text, size_t place)
{
	/* No letter takes more bytes than in UTF-8. */
	char *encoded = malloc(strlen(text) + 1), *end = encoded;

	while (*text) {
		const struct letter *letter =
			(unsigned char)*text < 0x80 ? NULL : find_letter(text);

		if (letter)
			end = stpcpy(end, letter->old[place]);
		else
			*end++ = *text;
		text += letter ? strlen(letter->utf_8) : 1;
	}
	*end = '\0';
	return encoded;
}
