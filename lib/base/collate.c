/* SPDX-License-Identifier: MIT */
/* Vietnamese order, syllable by syllable. */
#include <stdbool.h>
#include <string.h>

#include <unicode/ucol.h>
#include <unicode/ustring.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/text.h"

struct lh_collator {
	UCollator *icu;
};

lh_collator *lh_collator_new(lh_error *error)
{
	UErrorCode status = U_ZERO_ERROR;
	lh_collator *collator = lh_malloc(sizeof(*collator));

	lh_error_clear(error);
	if (!collator) {
		lh_error_set_memory(error);
		return NULL;
	}
	collator->icu = ucol_open("vi", &status);
	if (U_FAILURE(status)) {
		lh_error_set(error, LH_ERROR_SYSTEM, "ICU không có thứ tự tiếng Việt: %s",
			     "ICU has no Vietnamese order: %s", u_errorName(status));
		lh_free(collator);
		return NULL;
	}
	return collator;
}

void lh_collator_free(lh_collator *collator)
{
	if (!collator)
		return;
	ucol_close(collator->icu);
	lh_free(collator);
}

/*
 * The next syllable. One that is longer than any comes in pieces, whole characters: ICU takes the
 * square of how many marks stand together.
 */
static size_t next_syllable(const char **text)
{
	enum { LONGEST = 1024 };
	size_t length = 0;

	while (lh_is_space(**text))
		++*text;
	while (length < LONGEST && (*text)[length] && !lh_is_space((*text)[length]))
		length++;
	while (length > LONGEST - 3 && ((*text)[length] & 0xC0) == 0x80)
		length--;
	return length;
}

int lh_collator_compare(const lh_collator *collator, const char *a, const char *b)
{
	if (!a || !b)
		return (a != NULL) - (b != NULL);
	if (!collator)
		return strcmp(a, b);
	for (;;) {
		UErrorCode status = U_ZERO_ERROR;
		size_t length_a = next_syllable(&a), length_b = next_syllable(&b);
		UCollationResult order = UCOL_EQUAL;

		if (!length_a || !length_b)
			return (length_a != 0) - (length_b != 0);
		order = ucol_strcollUTF8(collator->icu, a, (int32_t)length_a, b, (int32_t)length_b,
					 &status);
		if (order != UCOL_EQUAL)
			return order == UCOL_LESS ? -1 : 1;
		a += length_a;
		b += length_b;
	}
}

int lh_collator_compare_names(const lh_collator *collator, const char *given_a,
			      const char *middle_a, const char *family_a, const char *given_b,
			      const char *middle_b, const char *family_b)
{
	int order = lh_collator_compare(collator, given_a, given_b);

	if (!order)
		order = lh_collator_compare(collator, middle_a, middle_b);
	return order ? order : lh_collator_compare(collator, family_a, family_b);
}

/* ------------------------------------------------------------------ */
/* Keys                                                                */

/* A key as far as it fits, and how long it is. */
struct key {
	unsigned char *bytes;
	size_t size, used;
};

static void put(struct key *key, const unsigned char *bytes, size_t length)
{
	if (key->bytes && key->used < key->size)
		memcpy(key->bytes + key->used, bytes,
		       length < key->size - key->used ? length : key->size - key->used);
	key->used += length;
}

/* The keys of the syllables, a NUL after each: no key of ICU's holds one before its end. */
static bool put_text(struct key *key, const lh_collator *collator, const char *text)
{
	/* A syllable in UTF-16, and the most bytes that ICU makes of a unit with all levels. */
	enum { UNITS = 1025, BYTES = UNITS * 16 };
	size_t length = 0;

	for (; text && (length = next_syllable(&text)); text += length) {
		UErrorCode status = U_ZERO_ERROR;
		UChar wide[UNITS];
		uint8_t bytes[BYTES];
		int32_t count = 0, size = 0;

		u_strFromUTF8(wide, UNITS, &count, text, (int32_t)length, &status);
		if (U_FAILURE(status))
			return false;
		size = ucol_getSortKey(collator->icu, wide, count, bytes, BYTES);
		if (size <= 0 || size > BYTES)
			return false;
		put(key, bytes, (size_t)size);
	}
	return true;
}

size_t lh_collator_key(const lh_collator *collator, const char *text, unsigned char *bytes,
		       size_t size)
{
	struct key key = { bytes, size, 0 };

	return collator && put_text(&key, collator, text) ? key.used : 0;
}

size_t lh_collator_name_key(const lh_collator *collator, const char *given, const char *middle,
			    const char *family, unsigned char *bytes, size_t size)
{
	const char *const parts[] = { given, middle, family };
	struct key key = { bytes, size, 0 };

	for (size_t i = 0; i < 3; i++) {
		if (!collator || !put_text(&key, collator, parts[i]))
			return 0;
		/* A part that ends here comes before one that goes on. */
		put(&key, (const unsigned char *)"", 1);
	}
	return key.used;
}
