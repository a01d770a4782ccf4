/* SPDX-License-Identifier: MIT */
#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include "base/compose.h"
#include "base/lookalike.h"
#include "base/memory.h"
#include "base/utf8.h"

static bool grow(struct lh_composer *composer, size_t more)
{
	size_t room = composer->room;
	char *text = NULL;

	/* One more for the NUL. */
	if (room - composer->length > more)
		return true;
	if (room > SIZE_MAX / 4)
		return false;
	room = room * 2 + more;
	text = lh_realloc(composer->text, room);
	if (!text)
		return false;
	composer->text = text;
	composer->room = room;
	return true;
}

bool lh_composer_begin(struct lh_composer *composer, size_t size)
{
	UErrorCode status = U_ZERO_ERROR;

	*composer = (struct lh_composer){ .nfc = unorm2_getNFCInstance(&status) };
	if (U_FAILURE(status) || size > SIZE_MAX / 4)
		return false;
	composer->room = size + 16;
	composer->text = lh_malloc(composer->room);
	return composer->text;
}

static bool put(struct lh_composer *composer, UChar32 character)
{
	if (!grow(composer, U8_MAX_LENGTH))
		return false;
	composer->length = lh_put_character(composer->text, composer->length, character);
	composer->has_lookalike |= lh_is_lookalike(character);
	return true;
}

/*
 * NFC changes no letter below U+0300, and none from U+1E00 to U+1EFF, most of Vietnamese; and
 * they join with nothing before them.
 */
static bool is_plain(UChar32 character)
{
	return character < 0x0300 || (character >= 0x1E00 && character <= 0x1EFF);
}

static bool put_composed(struct lh_composer *composer)
{
	UErrorCode status = U_ZERO_ERROR;
	/* A character can become four units at most, and not three times as many as it was. */
	UChar apart[LH_MOST_HELD * 2], whole[LH_MOST_HELD * 6];
	int32_t size = 0, whole_size = 0, count = 0;

	for (int32_t i = 0; i < composer->held_count; i++)
		U16_APPEND_UNSAFE(apart, size, composer->held[i]);
	whole_size = unorm2_normalize(composer->nfc, apart, size, whole,
				      (int32_t)(sizeof(whole) / sizeof(whole[0])), &status);
	if (U_FAILURE(status))
		return false;
	for (int32_t at = 0; at < whole_size; count++) {
		UChar32 character = 0;

		U16_NEXT_UNSAFE(whole, at, character);
		if (!put(composer, character))
			return false;
	}
	composer->composed += count < composer->held_count;
	return true;
}

static bool flush(struct lh_composer *composer)
{
	bool alone =
		composer->held_count == 1 &&
		(is_plain(composer->held[0]) || unorm2_isInert(composer->nfc, composer->held[0]));
	bool fine = alone ? put(composer, composer->held[0]) : put_composed(composer);

	composer->held_count = 0;
	return fine;
}

lh_error_code lh_composer_add(struct lh_composer *composer, UChar32 character)
{
	if (composer->held_count &&
	    (is_plain(character) || unorm2_hasBoundaryBefore(composer->nfc, character)) &&
	    !flush(composer))
		return LH_ERROR_MEMORY;
	if (composer->held_count == LH_MOST_HELD)
		return LH_ERROR_VALUE;
	composer->held[composer->held_count++] = character;
	return LH_OK;
}

lh_error_code lh_composer_end(struct lh_composer *composer)
{
	if ((composer->held_count && !flush(composer)) || !grow(composer, 1))
		return LH_ERROR_MEMORY;
	composer->text[composer->length] = '\0';
	return LH_OK;
}
