/* SPDX-License-Identifier: MIT */
/* Dates, decimals, quantities, text: what parses prints itself, and what does not says why. Numbers of
   documents: what was spelled as it should be stays so. */
#include <string.h>

#include <lienhiep.h>

#include "rules/document-number.h"

#include "fuzz.h"

static void require_refusal(const lh_error *error)
{
	REQUIRE(error->code == LH_ERROR_VALUE || error->code == LH_ERROR_OVERFLOW);
	REQUIRE(*error->text_vi && *error->text_en);
}

static void try_date(const char *text)
{
	lh_date date, first, last;
	char buffer[11];
	lh_error error;

	if (lh_date_parse(text, &date, &error)) {
		require_refusal(&error);
		return;
	}
	REQUIRE(lh_date_is_set(date) && lh_date_is_valid(date));
	REQUIRE(strcmp(lh_date_format(date, buffer), text) == 0);
	first = lh_date_first_day(date);
	last = lh_date_last_day(date);
	REQUIRE(lh_date_to_days(first) <= lh_date_to_days(last));
	REQUIRE(lh_date_compare(date, date) == LH_SAME);
	last = lh_date_from_days(lh_date_to_days(first));
	REQUIRE(lh_date_compare(first, last) == LH_SAME);
}

static void try_decimal(const char *text)
{
	lh_decimal decimal, sum, back;
	char buffer[24];
	lh_error error;

	if (lh_decimal_parse(text, &decimal, &error)) {
		require_refusal(&error);
		return;
	}
	REQUIRE(strcmp(lh_decimal_format(decimal, buffer), text) == 0);
	REQUIRE(lh_decimal_compare(decimal, decimal) == 0);
	if (!lh_decimal_add(decimal, decimal, &sum, NULL) &&
	    !lh_decimal_subtract(sum, decimal, &back, NULL))
		REQUIRE(lh_decimal_compare(back, decimal) == 0);
	lh_decimal_multiply(decimal, decimal, &sum, NULL);
	lh_decimal_share(decimal, (lh_decimal){ 3, 0 }, &sum, NULL);
}

static void try_quantity(const char *text)
{
	lh_quantity quantity, other;
	char buffer[26];
	lh_error error;

	if (lh_quantity_parse(text, &quantity, &error)) {
		require_refusal(&error);
		return;
	}
	REQUIRE(strcmp(lh_quantity_format(quantity, buffer), text) == 0);
	REQUIRE(!lh_quantity_parse(buffer, &other, NULL) && lh_quantity_equal(quantity, other));
	lh_quantity_add(quantity, quantity, &other, NULL);
	lh_quantity_multiply(quantity, quantity, &other, NULL);
}

static void try_text(const char *text)
{
	lh_error error;
	char *normal = lh_text_format(text, true, &error), *again = NULL, *folded = NULL;
	lh_nearest nearest = { .wanted = text };

	lh_nearest_try(&nearest, "hội thảo");
	if (!normal) {
		REQUIRE(error.code == LH_ERROR_VALUE);
		return;
	}
	again = lh_text_format(normal, true, NULL);
	REQUIRE(again && strcmp(normal, again) == 0);
	REQUIRE(lh_text_width(normal) <= 2 * strlen(normal));
	folded = lh_text_format_folded(normal, NULL);
	REQUIRE(folded && lh_text_match(normal, folded));
	free(folded);
	free(again);
	free(normal);
}

static void try_document_number(const char *text)
{
	struct document_number number, again;
	char once[LONGEST_SPELLING], twice[LONGEST_SPELLING], key[LONGEST_SPELLING];

	if (!lh_document_number_read(text, &number))
		return;
	REQUIRE(number.count >= 1 && number.count <= MOST_WORDS && number.number.length);
	lh_document_number_key(&number, key);
	/* The kind and the year may be added, and must find room. */
	if (number.count == MOST_WORDS || strlen(number.text) + 16 > LONGEST_NUMBER)
		return;
	for (unsigned kind = 0; kind <= LH_DOCUMENT_KIND_OTHER; kind++) {
		enum numbering side = lh_document_number_side(&number);

		lh_document_number_spell(&number, side, kind, 2023, once);
		REQUIRE(lh_document_number_read(once, &again));
		lh_document_number_spell(&again, side, kind, 2023, twice);
		REQUIRE(strcmp(once, twice) == 0);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = malloc(size + 1);

	REQUIRE(text);
	memcpy(text, data, size);
	text[size] = '\0';
	try_date(text);
	try_decimal(text);
	try_quantity(text);
	try_text(text);
	try_document_number(text);
	free(text);
	return 0;
}
