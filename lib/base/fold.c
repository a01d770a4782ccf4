/* SPDX-License-Identifier: MIT */
/* Folding for search: hoa thuy finds Hòa Thủy. */
#include <stdlib.h>
#include <string.h>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/text.h"
#include "base/utf16.h"

/* Small, without marks; đ and its look-alikes do not decompose. 0: left out. */
static UChar fold_unit(UChar unit)
{
	if (u_charType(unit) == U_NON_SPACING_MARK)
		return 0;
	switch (unit) {
	case 0x0110: /* Đ */
	case 0x0111: /* đ */
	case 0x00D0: /* Ð, eth */
	case 0x00F0: /* ð */
	case 0x0189: /* Ɖ, African D */
	case 0x0256: /* ɖ */
		return 'd';
	default:
		/* Halves of surrogate pairs have no case. */
		return (UChar)u_tolower(unit);
	}
}

int32_t lh_fold_letter(int32_t letter)
{
	UErrorCode status = U_ZERO_ERROR;
	const UNormalizer2 *nfd = unorm2_getNFDInstance(&status);
	UChar apart[8] = { 0 };

	/* What lies past U+FFFF is no letter of ours. */
	if (letter > 0xFFFF)
		return letter;
	if (U_SUCCESS(status) && unorm2_getDecomposition(nfd, letter, apart, 8, &status) > 0)
		letter = apart[0];
	return u_isUWhiteSpace(letter) ? ' ' : fold_unit((UChar)letter);
}

/* NULL: no memory, or not UTF-8. */
static char *fold(const struct lh_text *text)
{
	UErrorCode status = U_ZERO_ERROR;
	const UNormalizer2 *nfd = unorm2_getNFDInstance(&status);
	int32_t size = 0, apart_size = 0, used = 0;
	UChar *wide = lh_text_to_utf16(text->text, text->length, &size), *apart = NULL;
	size_t length = 0;
	char *result = NULL;

	/* A Vietnamese letter comes apart into three at most, any other into four. */
	if (wide && U_SUCCESS(status))
		apart = lh_malloc(((size_t)size * 4 + 1) * sizeof(*apart));
	if (apart)
		apart_size = unorm2_normalize(nfd, wide, size, apart, size * 4 + 1, &status);
	if (apart && U_SUCCESS(status)) {
		for (int32_t i = 0; i < apart_size; i++) {
			UChar unit = u_isUWhiteSpace(apart[i]) ? ' ' : fold_unit(apart[i]);

			if (unit && (unit != ' ' || (used && apart[used - 1] != ' ')))
				apart[used++] = unit;
		}
		used -= used && apart[used - 1] == ' ';
		result = lh_text_from_utf16(apart, used, &length);
	}
	lh_free(wide);
	lh_free(apart);
	return result;
}

char *lh_text_format_folded(const char *text, lh_error *error)
{
	struct lh_text normal = { 0 };
	lh_error_code code = LH_OK;
	char *folded = NULL;

	lh_error_clear(error);
	if (!text) {
		lh_error_set(error, LH_ERROR_ARGUMENT, "thiếu văn bản (NULL)", "no text (NULL)");
		return NULL;
	}
	code = lh_text_normalise(text, strlen(text), true, &normal);
	if (code == LH_OK)
		folded = fold(&normal);
	if (code == LH_ERROR_VALUE)
		lh_text_refuse(error);
	else if (!folded)
		lh_error_set_memory(error);
	lh_text_release(&normal);
	return folded;
}

bool lh_text_match(const char *text, const char *wanted)
{
	char *in = text ? lh_text_format_folded(text, NULL) : NULL;
	char *what = wanted ? lh_text_format_folded(wanted, NULL) : NULL;
	bool found = in && what && strstr(in, what);

	lh_free(in);
	lh_free(what);
	return found;
}
