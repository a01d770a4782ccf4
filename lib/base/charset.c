/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <iconv.h>

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include "base/charset.h"
#include "base/error.h"
#include "base/utf8.h"

/* What each encoding is called by iconv; VNI has its signs from windows-1252. */
static const struct {
	lh_encoding encoding;
	const char *iconv_name;
} charsets[] = {
	[LH_CHARSET_UTF_8] = { LH_ENCODING_UTF_8, NULL },
	[LH_CHARSET_UTF_16LE] = { LH_ENCODING_UTF_16, NULL },
	[LH_CHARSET_UTF_16BE] = { LH_ENCODING_UTF_16, NULL },
	[LH_CHARSET_TCVN_WINDOWS] = { LH_ENCODING_TCVN3, "TCVN" },
	[LH_CHARSET_TCVN_VN1] = { LH_ENCODING_TCVN3, "TCVN" },
	[LH_CHARSET_VNI] = { LH_ENCODING_VNI, "CP1252" },
	[LH_CHARSET_VISCII] = { LH_ENCODING_VISCII, "VISCII" },
	[LH_CHARSET_WINDOWS_1258] = { LH_ENCODING_WINDOWS_1258, "CP1258" },
};

lh_encoding lh_charset_encoding(enum lh_charset_id id)
{
	return charsets[id].encoding;
}

/* ------------------------------------------------------------------ */
/* Tables                                                              */

/* What iconv makes of a byte that stands alone. */
static UChar32 ask(iconv_t converter, unsigned byte)
{
	char in = (char)byte, out[16], *from = &in, *to = out;
	size_t in_left = 1, out_left = sizeof(out), at = 0;
	UChar32 character = LH_NO_CHARACTER;

	iconv(converter, NULL, NULL, NULL, NULL);
	/* A letter is held back, because a mark may follow, until NULL calls for it. */
	iconv(converter, &from, &in_left, &to, &out_left);
	iconv(converter, NULL, NULL, &to, &out_left);
	/* A byte that means nothing gives nothing. */
	if (to != out)
		character = lh_next_character(out, &at, (size_t)(to - out));
	return character;
}

static int read_table(UChar32 characters[256], const char *name, lh_error *error)
{
	iconv_t converter = iconv_open("UTF-8", name);

	if (converter == (iconv_t)-1 && errno == ENOMEM)
		return lh_error_set_memory(error);
	if (converter == (iconv_t)-1)
		return lh_error_set(
			error, LH_ERROR_SYSTEM,
			"hệ thống thiếu bảng mã %s (iconv; trên Debian: gói "
			"libc6 hoặc libc-gconv-modules-extra)",
			"the system lacks the encoding %s (iconv; on Debian the package "
			"libc6 or libc-gconv-modules-extra)",
			name);
	for (unsigned byte = 0; byte < 256; byte++)
		characters[byte] = ask(converter, byte);
	iconv_close(converter);
	return 0;
}

/* From VN1 what fonts of Windows have: no capitals with a tone, and the signs of windows-1252. */
static int put_windows_signs(UChar32 characters[256], lh_error *error)
{
	UChar32 windows[256];

	if (read_table(windows, "CP1252", error))
		return -1;
	for (unsigned byte = 0; byte < 256; byte++) {
		if (byte >= 0x80 && byte < 0xA0)
			/* The letters of Western Europe there are in no such font. */
			characters[byte] =
				windows[byte] >= 0x2000 ? windows[byte] : LH_NO_CHARACTER;
		else if (characters[byte] >= 0x80 && u_isupper(characters[byte]) &&
			 (byte < 0xA1 || byte > 0xA7)) /* Ă Â Ê Ô Ơ Ư Đ */
			characters[byte] = LH_NO_CHARACTER;
	}
	return 0;
}

int lh_charset_open(struct lh_charset *charset, enum lh_charset_id id, lh_error *error)
{
	charset->id = id;
	if (charsets[id].iconv_name &&
	    read_table(charset->characters, charsets[id].iconv_name, error))
		return -1;
	if (id == LH_CHARSET_TCVN_WINDOWS)
		return put_windows_signs(charset->characters, error);
	if (id == LH_CHARSET_VNI)
		lh_vni_prepare(charset->characters);
	return 0;
}

/* ------------------------------------------------------------------ */
/* The next character                                                  */

static size_t next_of_utf_16(const unsigned char *at, size_t left, bool little, UChar32 *character)
{
	UChar unit = 0, trail = 0;

	if (left < 2)
		return 0;
	unit = (UChar)(at[little] << 8 | at[!little]);
	*character = unit;
	if (!U16_IS_SURROGATE(unit))
		return 2;
	if (!U16_IS_SURROGATE_LEAD(unit) || left < 4)
		return 0;
	trail = (UChar)(at[2 + little] << 8 | at[2 + !little]);
	*character = U16_GET_SUPPLEMENTARY(unit, trail);
	return U16_IS_TRAIL(trail) ? 4 : 0;
}

size_t lh_charset_next(const struct lh_charset *charset, const unsigned char *at, size_t left,
		       UChar32 *character)
{
	size_t length = 0;

	switch (charset->id) {
	case LH_CHARSET_UTF_8:
		*character = lh_next_character((const char *)at, &length, left);
		return *character < 0 ? 0 : length;
	case LH_CHARSET_UTF_16LE:
	case LH_CHARSET_UTF_16BE:
		return next_of_utf_16(at, left, charset->id == LH_CHARSET_UTF_16LE, character);
	case LH_CHARSET_VNI:
		return lh_vni_next(charset->characters, at, left, character);
	default:
		*character = charset->characters[at[0]];
		return *character == LH_NO_CHARACTER ? 0 : 1;
	}
}
