/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/charset.h"
#include "base/compose.h"
#include "base/error.h"
#include "base/guess.h"
#include "base/lookalike.h"
#include "base/memory.h"
#include "base/place.h"

static const struct {
	const char *name;
	lh_encoding encoding;
} names[] = {
	/* The name of each, by number; then what else people call it. */
	{ "utf-8", LH_ENCODING_UTF_8 },		{ "utf-16", LH_ENCODING_UTF_16 },
	{ "tcvn3", LH_ENCODING_TCVN3 },		{ "vni", LH_ENCODING_VNI },
	{ "viscii", LH_ENCODING_VISCII },	{ "windows-1258", LH_ENCODING_WINDOWS_1258 },
	{ "abc", LH_ENCODING_TCVN3 },		{ "tcvn", LH_ENCODING_TCVN3 },
	{ "cp1258", LH_ENCODING_WINDOWS_1258 },
};

/* Whether two names are one, whatever the case and with or without hyphens. */
static bool is_called(const char *a, const char *b)
{
	for (;; a++, b++) {
		a += strspn(a, "-_");
		b += strspn(b, "-_");
		if (strncasecmp(a, b, 1) != 0)
			return false;
		if (!*a)
			return true;
	}
}

lh_encoding lh_encoding_find(const char *name)
{
	for (size_t i = 0; name && i < sizeof(names) / sizeof(names[0]); i++)
		if (is_called(name, names[i].name))
			return names[i].encoding;
	return LH_ENCODING_UNKNOWN;
}

const char *lh_encoding_name(lh_encoding encoding)
{
	return encoding >= LH_ENCODING_UTF_8 && encoding <= LH_ENCODING_WINDOWS_1258
		       ? names[encoding - 1].name
		       : NULL;
}

/* ------------------------------------------------------------------ */
/* The encoding                                                        */

/* A text that is being decoded. */
struct source {
	const unsigned char *data;
	size_t size, at; /* after the byte order mark */
	struct lh_charset charset;
	lh_decoding *decoding;
};

/* Take what a byte order mark says, if there is one. */
static bool read_mark(struct source *source)
{
	static const struct {
		const char *mark;
		size_t length;
		enum lh_charset_id id;
	} marks[] = {
		{ "\xEF\xBB\xBF", 3, LH_CHARSET_UTF_8 },
		{ "\xFF\xFE", 2, LH_CHARSET_UTF_16LE },
		{ "\xFE\xFF", 2, LH_CHARSET_UTF_16BE },
	};

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (source->size >= marks[i].length &&
		    memcmp(source->data, marks[i].mark, marks[i].length) == 0) {
			source->charset.id = marks[i].id;
			source->at = marks[i].length;
			return true;
		}
	return false;
}

/* Without a mark, blanks and line ends tell which byte of a unit comes first. */
static enum lh_charset_id tell_order(const struct source *source)
{
	size_t little = 0, big = 0;

	for (size_t at = 0; at + 1 < source->size; at += 2) {
		const unsigned char *unit = source->data + at;

		little += !unit[1] && (unit[0] == ' ' || unit[0] == '\n');
		big += !unit[0] && (unit[1] == ' ' || unit[1] == '\n');
	}
	return big > little ? LH_CHARSET_UTF_16BE : LH_CHARSET_UTF_16LE;
}

static int set_ground(struct source *source, const char *vi, const char *en)
{
	snprintf(source->decoding->ground_vi, sizeof(source->decoding->ground_vi), "%s", vi);
	snprintf(source->decoding->ground_en, sizeof(source->decoding->ground_en), "%s", en);
	return 0;
}

/* Where a text is not UTF-8, or is all ASCII but for a control character that may be a capital. */
static size_t find_stray(const struct source *source)
{
	const struct lh_charset utf_8 = { .id = LH_CHARSET_UTF_8 };
	size_t control = source->size, at = 0;
	bool ascii = true;

	while (at < source->size) {
		UChar32 character = 0;
		size_t length =
			lh_charset_next(&utf_8, source->data + at, source->size - at, &character);

		if (!length)
			return at;
		if (character < ' ' && control == source->size &&
		    !memchr("\t\n\v\f\r\x1A\x1B", (int)character, 7))
			control = at;
		ascii = ascii && character < 0x80;
		at += length;
	}
	return ascii ? control : source->size;
}

static int guess(struct source *source, lh_error *error)
{
	const unsigned char *nul = NULL;
	size_t stray = 0;

	source->decoding->guessed = true;
	if (read_mark(source))
		return set_ground(source, "có dấu thứ tự byte (BOM) ở đầu",
				  "a byte order mark at the beginning");
	nul = source->size ? memchr(source->data, 0, source->size) : NULL;
	if (nul) {
		lh_error_set(error, LH_ERROR_VALUE,
			     "byte 0 không có trong văn bản: đây là utf-16 thì hãy nêu tên, nếu "
			     "không thì không phải tệp văn bản",
			     "no text has a byte 0: name utf-16 if it is that, or this is no file "
			     "of text");
		lh_error_set_place(error, LH_CHARSET_UTF_8, source->data,
				   (size_t)(nul - source->data));
		return -1;
	}
	stray = find_stray(source);
	source->charset.id = LH_CHARSET_UTF_8;
	if (stray < source->size && lh_guess_charset(source->data, source->size, stray,
						     &source->charset, source->decoding, error))
		return -1;
	if (source->charset.id != LH_CHARSET_UTF_8)
		return 0;
	return set_ground(source, "toàn bộ là UTF-8 hợp lệ", "all of it is valid UTF-8");
}

static int settle_charset(struct source *source, lh_encoding encoding, lh_error *error)
{
	switch (encoding) {
	case LH_ENCODING_UNKNOWN:
		return guess(source, error);
	case LH_ENCODING_UTF_8:
		if (!read_mark(source) || source->charset.id != LH_CHARSET_UTF_8) {
			source->charset.id = LH_CHARSET_UTF_8;
			source->at = 0;
		}
		return 0;
	case LH_ENCODING_UTF_16:
		if (!read_mark(source) || source->charset.id == LH_CHARSET_UTF_8) {
			source->charset.id = tell_order(source);
			source->at = 0;
		}
		return 0;
	case LH_ENCODING_TCVN3:
		return lh_guess_tcvn(source->data, source->size, &source->charset, error);
	case LH_ENCODING_VNI:
		return lh_charset_open(&source->charset, LH_CHARSET_VNI, error);
	case LH_ENCODING_VISCII:
		return lh_charset_open(&source->charset, LH_CHARSET_VISCII, error);
	case LH_ENCODING_WINDOWS_1258:
		return lh_charset_open(&source->charset, LH_CHARSET_WINDOWS_1258, error);
	}
	return lh_error_set(error, LH_ERROR_ARGUMENT, "không có bảng mã số %d",
			    "there is no encoding %d", (int)encoding);
}

/* ------------------------------------------------------------------ */
/* The text                                                            */

static int refuse_byte(const struct source *source, lh_error *error)
{
	const char *name = lh_encoding_name(lh_charset_encoding(source->charset.id));

	lh_error_set(error, LH_ERROR_VALUE, "byte 0x%02X ở đây không thành chữ nào của %s",
		     "the byte 0x%02X makes no character of %s here", source->data[source->at],
		     name);
	lh_error_set_place(error, source->charset.id, source->data, source->at);
	return -1;
}

static int refuse_character(const struct source *source, lh_error_code code, lh_error *error)
{
	if (code == LH_ERROR_MEMORY)
		return lh_error_set_memory(error);
	lh_error_set(error, LH_ERROR_VALUE, "một chữ có quá nhiều dấu (hơn %d)",
		     "too many marks on one letter (more than %d)", LH_MOST_HELD - 1);
	lh_error_set_place(error, source->charset.id, source->data, source->at);
	return -1;
}

/* The result stays in @composer, in success and failure. */
static int decode(struct source *source, struct lh_composer *composer, lh_error *error)
{
	lh_error_code code = LH_OK;

	if (!lh_composer_begin(composer, source->size - source->at))
		return lh_error_set_memory(error);
	while (source->at < source->size) {
		UChar32 character = 0;
		size_t length = lh_charset_next(&source->charset, source->data + source->at,
						source->size - source->at, &character);

		if (!length)
			return refuse_byte(source, error);
		code = lh_composer_add(composer, character);
		if (code)
			return refuse_character(source, code, error);
		source->at += length;
	}
	code = lh_composer_end(composer);
	return code ? refuse_character(source, code, error) : 0;
}

char *lh_text_decode(const void *data, size_t size, lh_encoding encoding, size_t *length,
		     lh_decoding *decoding, lh_error *error)
{
	lh_decoding own = { 0 };
	struct source source = { .data = data, .size = size, .decoding = &own };
	struct lh_composer composer = { 0 };

	lh_error_clear(error);
	if (length)
		*length = 0;
	if (decoding)
		*decoding = own;
	if (!data && size) {
		lh_error_set(error, LH_ERROR_ARGUMENT, "thiếu văn bản (NULL)", "no text (NULL)");
		return NULL;
	}
	if (settle_charset(&source, encoding, error) || decode(&source, &composer, error)) {
		lh_free(composer.text);
		return NULL;
	}
	own.encoding = lh_charset_encoding(source.charset.id);
	/* Where marks always stand apart, it is nothing to tell that they did. */
	own.composed = own.encoding == LH_ENCODING_UTF_8 || own.encoding == LH_ENCODING_UTF_16
			       ? composer.composed
			       : 0;
	if (composer.has_lookalike)
		own.replaced = lh_replace_lookalikes(composer.text, composer.length);
	if (length)
		*length = composer.length;
	if (decoding)
		*decoding = own;
	return composer.text;
}
