/* SPDX-License-Identifier: MIT */
/* Decoding of text: the first byte says from which encoding, 0 to be told from the text. */
#include <string.h>

#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include <lienhiep.h>

#include "fuzz.h"

static void require_nfc(const char *text, size_t length)
{
	UErrorCode status = U_ZERO_ERROR;
	const UNormalizer2 *nfc = unorm2_getNFCInstance(&status);
	UChar *wide = malloc((length + 1) * sizeof(*wide));
	int32_t size = 0;

	REQUIRE(wide);
	/* Fails where it is not UTF-8. */
	u_strFromUTF8(wide, (int32_t)length + 1, &size, text, (int32_t)length, &status);
	REQUIRE(unorm2_isNormalized(nfc, wide, size, &status));
	REQUIRE(U_SUCCESS(status));
	free(wide);
}

/* What was decoded is UTF-8 that decodes to itself; the byte order mark is ours. */
static void require_stable(const char *text, size_t length)
{
	size_t again_length = 0;
	lh_decoding decoding;
	char *marked = malloc(length + 3), *again = NULL;

	REQUIRE(marked);
	memcpy(marked, "\xEF\xBB\xBF", 3);
	memcpy(marked + 3, text, length);
	again = lh_text_decode(marked, length + 3, LH_ENCODING_UNKNOWN, &again_length, &decoding,
			       NULL);
	REQUIRE(again && again_length == length && memcmp(again, text, length) == 0);
	REQUIRE(decoding.encoding == LH_ENCODING_UTF_8);
	REQUIRE(!decoding.composed && !decoding.replaced);
	free(again);
	free(marked);
}

static void require_place(const lh_error *error, const uint8_t *data, size_t size)
{
	size_t lines = 1;

	for (size_t i = 0; i < size; i++)
		lines += data[i] == '\n';
	REQUIRE(error->code == LH_ERROR_VALUE);
	REQUIRE(*error->text_vi && *error->text_en);
	REQUIRE(error->line >= 1 && (size_t)error->line <= lines);
	REQUIRE(error->column >= 1 && (size_t)error->column <= size);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	lh_encoding encoding = LH_ENCODING_UNKNOWN;
	lh_decoding decoding;
	lh_error error;
	size_t length = 1;
	char *text = NULL;

	if (!size)
		return 0;
	encoding = (lh_encoding)(data[0] % (LH_ENCODING_WINDOWS_1258 + 1));
	data++;
	size--;
	text = lh_text_decode(data, size, encoding, &length, &decoding, &error);
	REQUIRE(decoding.guessed == (text && !encoding));
	REQUIRE(decoding.guessed == !!*decoding.ground_en);
	if (!text) {
		REQUIRE(length == 0);
		require_place(&error, data, size);
		return 0;
	}
	REQUIRE(error.code == LH_OK);
	REQUIRE(!text[length]);
	REQUIRE(encoding ? decoding.encoding == encoding : decoding.encoding);
	require_nfc(text, length);
	require_stable(text, length);
	free(text);
	return 0;
}
