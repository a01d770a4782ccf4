/* SPDX-License-Identifier: MIT */
#include <string.h>

#include <unicode/uchar.h>
#include <unicode/ustring.h>

#include "base/block.h"
#include "base/compose.h"
#include "base/error.h"
#include "base/memory.h"
#include "base/text.h"
#include "base/utf16.h"
#include "base/utf8.h"

char *lh_text_copy(const char *text, size_t length)
{
	char *copy = lh_malloc(length + 1);

	if (copy) {
		memcpy(copy, text, length);
		copy[length] = '\0';
	}
	return copy;
}

/* ------------------------------------------------------------------ */
/* Many bytes at a time                                                */

/* Whether a text is of visible ASCII alone, as ids, codes, numbers and dates are. */
static bool is_word(const char *text, size_t length)
{
	const uint64_t ones = ~UINT64_C(0) / 0xFF, high = ones << 7;
	uint64_t word = ones * '!', odd = 0;

	while (length > sizeof(word)) {
		memcpy(&word, text, sizeof(word));
		odd |= word | (word - ones * '!');
		text += sizeof(word);
		length -= sizeof(word);
	}
	for (size_t i = 0; i < length; i++)
		odd |= (uint8_t)text[i] | (uint8_t)((uint8_t)text[i] - '!');
	return !(odd & high);
}

/*
 * Nearly all other text is plain: of ASCII, of the letters below U+0300 and of those from U+1E00 to
 * U+1EFF (E1 B8-BB: most of Vietnamese), with single blanks inside. NFC changes none of these, and
 * none is a mark that could join what stands before it.
 */
enum { BEHIND = 2 };

/* What is not plain in a block; with the blocks that begin one and two bytes before it. */
static inline lh_block oddities(lh_block two_before, lh_block before, lh_block here)
{
	const lh_block begins = (lh_block)(before >= 0xC0) | (lh_block)(two_before == 0xE1),
		       goes_on = (lh_block)((here & 0xC0) == 0x80);

	return (lh_block)(here < ' ') | ((lh_block)(before == ' ') & (lh_block)(here == ' ')) |
	       ((lh_block)(here >= 0xCC) & (lh_block)(here != 0xE1)) |
	       (lh_block)((here & 0xFE) == 0xC0) | (begins ^ goes_on) |
	       ((lh_block)(before == 0xE1) & (lh_block)((here & 0xFC) != 0xB8));
}

static inline lh_block oddities_at(const char *text)
{
	return oddities(lh_block_load(text - 2), lh_block_load(text - 1), lh_block_load(text));
}

static bool is_plain(const char *text, size_t length)
{
	/* Around a short text stand letters. */
	char edge[BEHIND + 2 * BLOCK];
	lh_block odd = { 0 };

	memset(edge, 'a', sizeof(edge));
	memcpy(edge + BEHIND, text, length < BLOCK ? length : BLOCK);
	odd = oddities_at(edge + BEHIND);
	for (size_t at = BLOCK; at < length; at += BLOCK) {
		/* The last block may begin in the one before. */
		if (at + BLOCK > length && length >= BLOCK + BEHIND)
			at = length - BLOCK;
		if (length >= BLOCK + BEHIND) {
			odd |= oddities_at(text + at);
		} else {
			edge[BEHIND + BLOCK] = text[BLOCK];
			odd |= oddities_at(edge + BEHIND + BLOCK);
		}
	}
	/* The last character is complete. */
	return !lh_block_any(odd) && (uint8_t)text[length - 1] < 0xC0 &&
	       (length < 2 || (uint8_t)text[length - 2] != 0xE1);
}

/* ------------------------------------------------------------------ */
/* One look at the bytes                                               */

/* What a scan finds. */
struct look {
	bool allowed;  /* UTF-8, of characters that XML allows */
	bool tidy;     /* white space is single blanks inside */
	bool composed; /* certainly NFC */
};

/*
 * The length of the character at @text, or 0 where it is none that XML allows:
 * overlong forms, surrogates, what lies past U+10FFFF, U+FFFE and U+FFFF.
 */
static size_t character_length(const unsigned char *text, size_t left)
{
	size_t length = text[0] < 0xE0 ? 2 : text[0] < 0xF0 ? 3 : 4;

	if (text[0] < 0xC2 || text[0] > 0xF4 || left < length)
		return 0;
	for (size_t i = 1; i < length; i++)
		if ((text[i] & 0xC0) != 0x80)
			return 0;
	if ((text[0] == 0xE0 && text[1] < 0xA0) || (text[0] == 0xED && text[1] > 0x9F) ||
	    (text[0] == 0xF0 && text[1] < 0x90) || (text[0] == 0xF4 && text[1] > 0x8F))
		return 0;
	if (text[0] == 0xEF && text[1] == 0xBF && text[2] >= 0xBE)
		return 0;
	return length;
}

static struct look look_at(const char *text, size_t length)
{
	struct look look = { true, true, true };
	const unsigned char *at = (const unsigned char *)text, *end = at + length;

	while (at < end) {
		size_t size = 1;

		if (*at >= 0x80) {
			size = character_length(at, (size_t)(end - at));
			if (*at >= 0xCC &&
			    !(*at == 0xE1 && size == 3 && at[1] >= 0xB8 && at[1] <= 0xBB))
				look.composed = false;
		} else if (*at <= ' ') {
			if (*at != ' ' || at + 1 == end || at[1] == ' ')
				look.tidy = false;
			if (*at < ' ' && !lh_is_space((char)*at))
				size = 0;
		}
		if (!size) {
			look.allowed = false;
			return look;
		}
		at += size;
	}
	return look;
}

/* ------------------------------------------------------------------ */
/* The slow ways                                                       */

/* Fold white space, which neither begins nor ends the text, into memory of our own. */
static char *fold_space(const char *text, size_t *length)
{
	char *copy = lh_malloc(*length + 1);
	size_t used = 0;

	for (size_t i = 0; copy && i < *length; i++) {
		if (!lh_is_space(text[i]))
			copy[used++] = text[i];
		else if (copy[used - 1] != ' ')
			copy[used++] = ' ';
	}
	if (copy) {
		copy[used] = '\0';
		*length = used;
	}
	return copy;
}

/* UTF-8 as ICU wants it, in memory of our own; NULL: no memory. */
UChar *lh_text_to_utf16(const char *text, size_t length, int32_t *size)
{
	UErrorCode status = U_ZERO_ERROR;
	UChar *wide = length < INT32_MAX / 4 ? lh_malloc((length + 1) * sizeof(*wide)) : NULL;

	if (wide)
		u_strFromUTF8(wide, (int32_t)length + 1, size, text, (int32_t)length, &status);
	if (wide && U_FAILURE(status)) {
		lh_free(wide);
		wide = NULL;
	}
	return wide;
}

char *lh_text_from_utf16(const UChar *wide, int32_t size, size_t *length)
{
	UErrorCode status = U_ZERO_ERROR;
	int32_t used = 0;
	char *text = lh_malloc((size_t)size * 3 + 1);

	if (text)
		u_strToUTF8(text, size * 3 + 1, &used, wide, size, &status);
	if (text && U_FAILURE(status)) {
		lh_free(text);
		text = NULL;
	}
	*length = (size_t)used;
	return text;
}

static lh_error_code run_composer(struct lh_composer *composer, const struct lh_text *text)
{
	if (text->length > INT32_MAX / 4 || !lh_composer_begin(composer, text->length))
		return LH_ERROR_MEMORY;
	for (size_t at = 0; at < text->length;) {
		lh_error_code code =
			lh_composer_add(composer, lh_next_character(text->text, &at, text->length));

		if (code != LH_OK)
			return code;
	}
	return lh_composer_end(composer);
}

/* NFC into memory of our own, by the way that any text goes: compose.h. */
static lh_error_code compose(struct lh_text *normal)
{
	struct lh_composer composer = { 0 };
	lh_error_code code = run_composer(&composer, normal);

	if (code == LH_OK) {
		lh_free(normal->owned);
		normal->text = normal->owned = composer.text;
		normal->length = composer.length;
	} else {
		lh_free(composer.text);
	}
	return code;
}

/* What is neither a word nor plain. */
static lh_error_code normalise_any(bool one_line, struct lh_text *normal)
{
	struct look look = look_at(normal->text, normal->length);

	if (!look.allowed)
		return LH_ERROR_VALUE;
	if (one_line && !look.tidy) {
		normal->owned = fold_space(normal->text, &normal->length);
		if (!normal->owned)
			return LH_ERROR_MEMORY;
		normal->text = normal->owned;
	}
	return look.composed ? LH_OK : compose(normal);
}

lh_error_code lh_text_normalise(const char *text, size_t length, bool one_line,
				struct lh_text *normal)
{
	*normal = (struct lh_text){ text, length, NULL };
	if (is_word(text, length))
		return LH_OK;
	while (one_line && length && lh_is_space(*text)) {
		text++;
		length--;
	}
	while (one_line && length && lh_is_space(text[length - 1]))
		length--;
	*normal = (struct lh_text){ text, length, NULL };
	return !length || is_plain(text, length) ? LH_OK : normalise_any(one_line, normal);
}

int lh_text_refuse(lh_error *error)
{
	return lh_error_set(
		error, LH_ERROR_VALUE,
		"văn bản không phải UTF-8, có ký tự mà XML không cho phép, hoặc có hơn "
		"%d dấu trên một chữ",
		"the text is not UTF-8, has a character that XML does not allow, or more "
		"than %d marks on one letter",
		LH_MOST_HELD - 1);
}

char *lh_text_format(const char *text, bool one_line, lh_error *error)
{
	struct lh_text normal = { 0 };
	lh_error_code code = LH_OK;
	char *copy = NULL;

	lh_error_clear(error);
	if (!text) {
		lh_error_set(error, LH_ERROR_ARGUMENT, "thiếu văn bản (NULL)", "no text (NULL)");
		return NULL;
	}
	code = lh_text_normalise(text, strlen(text), one_line, &normal);
	if (code == LH_ERROR_VALUE)
		lh_text_refuse(error);
	if (code == LH_OK)
		copy = lh_text_copy(normal.text, normal.length);
	if (!copy && code != LH_ERROR_VALUE)
		lh_error_set_memory(error);
	lh_text_release(&normal);
	return copy;
}

size_t lh_text_width(const char *text)
{
	size_t width = 0;
	size_t length = text ? strlen(text) : 0;

	for (size_t at = 0; at < length;) {
		UChar32 c = lh_next_character(text, &at, length);
		/* What is no character is shown as a replacement, which takes one column. */
		int east_asian = 0, category = c < 0 ? U_OTHER_SYMBOL : u_charType(c);
		if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK ||
		    category == U_FORMAT_CHAR || category == U_CONTROL_CHAR)
			continue;
		east_asian = c < 0 ? 0 : u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
		width += east_asian == U_EA_WIDE || east_asian == U_EA_FULLWIDTH ? 2 : 1;
	}
	return width;
}
