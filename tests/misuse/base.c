/* SPDX-License-Identifier: MIT */
/* Errors, dates, numbers, text. */
#include "rows.h"

static const lh_date unset, odd = { -5, 200, 255 }, day = { 2023, 12, 27 };
static const lh_decimal one = { 1, 0 }, zero, scaled = { 1, 255 }, smallest = { INT64_MIN, 0 },
			largest = { INT64_MAX, 0 };
static const lh_quantity some = { { 5, 0 }, LH_EXACT }, many = { { INT64_MAX, 0 }, LH_EXACT },
			 scaled_one = { { 1, 19 }, LH_EXACT },
			 unknowable = { { 1, 0 }, (lh_known)99 };

/* Whether what was written ends within its buffer. */
static bool fits(const char *text, size_t size)
{
	return text && strnlen(text, size) < size;
}

static void error_rows(void)
{
	HOLDS(lh_error_code_name, "no code",
	      strcmp(lh_error_code_name((lh_error_code)-1), "unknown") == 0);
	HOLDS(lh_error_code_name, "one past the last",
	      strcmp(lh_error_code_name((lh_error_code)(LH_ERROR_STOPPED + 1)), "unknown") == 0);
	HOLDS(lh_error_text, "NULL", strcmp(lh_error_text(NULL, LH_ENGLISH), "") == 0);
	HOLDS(lh_error_text, "no language", lh_error_text(why, (lh_language)77) == why->text_vi);
}

static void date_rows(void)
{
	char buffer[11];
	lh_date date = day;

	HOLDS(lh_date_is_set, "no date of the calendar", lh_date_is_set(odd));
	UNSET(lh_date_is_valid, "no date of the calendar", (odd));
	REFUSED(lh_date_parse, "NULL text", LH_ERROR_ARGUMENT, (NULL, &date, why));
	REFUSED(lh_date_parse, "nowhere to put it", LH_ERROR_ARGUMENT, ("2023", NULL, why));
	REFUSED(lh_date_parse, "empty", LH_ERROR_VALUE, ("", &date, why));
	REFUSED(lh_date_parse, "no UTF-8", LH_ERROR_VALUE, (GARBAGE, &date, why));
	REFUSED(lh_date_parse, "very long", LH_ERROR_VALUE, (long_text, &date, why));
	HOLDS(lh_date_parse, "refused before", memcmp(&date, &day, sizeof(day)) == 0);
	UNSET(lh_date_format, "no buffer", (day, NULL));
	HOLDS(lh_date_format, "no date of the calendar", fits(lh_date_format(odd, buffer), 11));
	HARMLESS(lh_date_first_day, "no date of the calendar", (odd));
	HARMLESS(lh_date_last_day, "no date of the calendar", (odd));
	UNSET(lh_date_last_day, "unset", (unset));
	HARMLESS(lh_date_compare, "no date of the calendar", (odd, day));
	HOLDS(lh_date_compare, "unset", lh_date_compare(unset, day) == LH_UNORDERED);
	HARMLESS(lh_date_to_days, "no date of the calendar", (odd));
	HARMLESS(lh_date_to_days, "unset", (unset));
	UNSET(lh_date_from_days, "before all years", (LONG_MIN));
	UNSET(lh_date_from_days, "after all years", (LONG_MAX));
}

static void decimal_rows(void)
{
	char buffer[24];
	lh_decimal to = { 7, 0 };

	REFUSED(lh_decimal_parse, "NULL text", LH_ERROR_ARGUMENT, (NULL, &to, why));
	REFUSED(lh_decimal_parse, "nowhere to put it", LH_ERROR_ARGUMENT, ("1", NULL, why));
	REFUSED(lh_decimal_parse, "no UTF-8", LH_ERROR_VALUE, (GARBAGE, &to, why));
	REFUSED(lh_decimal_parse, "very long", LH_ERROR_VALUE, (long_text, &to, why));
	REFUSED(lh_decimal_parse, "too large", LH_ERROR_OVERFLOW,
		("99999999999999999999", &to, why));
	UNSET(lh_decimal_format, "no buffer", (one, NULL));
	HOLDS(lh_decimal_format, "a scale that none has",
	      fits(lh_decimal_format(scaled, buffer), 24));
	HOLDS(lh_decimal_format, "the number that none is",
	      fits(lh_decimal_format(smallest, buffer), 24));
	HOLDS(lh_decimal_compare, "a scale that none has", lh_decimal_compare(scaled, one) < 0);
	HOLDS(lh_decimal_compare, "the number that none is",
	      lh_decimal_compare(smallest, scaled) < 0);
	REFUSED(lh_decimal_add, "nowhere to put it", LH_ERROR_ARGUMENT, (one, one, NULL, why));
	REFUSED(lh_decimal_add, "a scale that none has", LH_ERROR_ARGUMENT,
		(one, scaled, &to, why));
	REFUSED(lh_decimal_add, "too large", LH_ERROR_OVERFLOW, (largest, one, &to, why));
	REFUSED(lh_decimal_subtract, "nowhere to put it", LH_ERROR_ARGUMENT, (one, one, NULL, why));
	REFUSED(lh_decimal_subtract, "the number that none is", LH_ERROR_ARGUMENT,
		(one, smallest, &to, why));
	REFUSED(lh_decimal_multiply, "nowhere to put it", LH_ERROR_ARGUMENT, (one, one, NULL, why));
	REFUSED(lh_decimal_multiply, "a scale that none has", LH_ERROR_ARGUMENT,
		(scaled, one, &to, why));
	REFUSED(lh_decimal_multiply, "too large", LH_ERROR_OVERFLOW, (largest, largest, &to, why));
	REFUSED(lh_decimal_share, "nowhere to put it", LH_ERROR_ARGUMENT, (one, one, NULL, why));
	REFUSED(lh_decimal_share, "of nothing", LH_ERROR_ARGUMENT, (one, zero, &to, why));
	REFUSED(lh_decimal_share, "a scale that none has", LH_ERROR_ARGUMENT,
		(scaled, one, &to, why));
	REFUSED(lh_decimal_share, "the number that none is", LH_ERROR_ARGUMENT,
		(one, smallest, &to, why));
	HOLDS(lh_decimal_share, "refused before", to.mantissa == 7 && !to.scale);
}

static void quantity_rows(void)
{
	char buffer[26];
	lh_quantity to = some;

	HOLDS(lh_quantity_exact, "the number that none is",
	      fits(lh_quantity_format(lh_quantity_exact(INT64_MIN), buffer), 26));
	REFUSED(lh_quantity_parse, "NULL text", LH_ERROR_ARGUMENT, (NULL, &to, why));
	REFUSED(lh_quantity_parse, "nowhere to put it", LH_ERROR_ARGUMENT, ("1", NULL, why));
	REFUSED(lh_quantity_parse, "no UTF-8", LH_ERROR_VALUE, (GARBAGE, &to, why));
	REFUSED(lh_quantity_parse, "below 0", LH_ERROR_VALUE, ("-1", &to, why));
	UNSET(lh_quantity_format, "no buffer", (some, NULL));
	HOLDS(lh_quantity_format, "a state that none has",
	      !*lh_quantity_format(unknowable, buffer));
	HOLDS(lh_quantity_format, "a scale that none has",
	      fits(lh_quantity_format(scaled_one, buffer), 26));
	REFUSED(lh_quantity_add, "nowhere to put it", LH_ERROR_ARGUMENT, (some, some, NULL, why));
	REFUSED(lh_quantity_add, "a state that none has", LH_ERROR_ARGUMENT,
		(some, unknowable, &to, why));
	REFUSED(lh_quantity_add, "a scale that none has", LH_ERROR_ARGUMENT,
		(scaled_one, some, &to, why));
	REFUSED(lh_quantity_add, "too large", LH_ERROR_OVERFLOW, (many, some, &to, why));
	REFUSED(lh_quantity_multiply, "nowhere to put it", LH_ERROR_ARGUMENT,
		(some, some, NULL, why));
	REFUSED(lh_quantity_multiply, "a state that none has", LH_ERROR_ARGUMENT,
		(unknowable, some, &to, why));
	REFUSED(lh_quantity_multiply, "too large", LH_ERROR_OVERFLOW, (many, many, &to, why));
	UNSET(lh_quantity_equal, "a state that none has", (some, unknowable));
}

void base_rows(void)
{
	error_rows();
	date_rows();
	decimal_rows();
	quantity_rows();
}

/* ------------------------------------------------------------------ */
/* Text                                                                 */

static void nearest_rows(void)
{
	lh_nearest wanted = { .wanted = "plan" }, nothing = { 0 }, garbage = { .wanted = GARBAGE };

	HARMLESS(lh_nearest_try, "NULL", (NULL, "plan"));
	HARMLESS(lh_nearest_try, "NULL word", (&wanted, NULL));
	HARMLESS(lh_nearest_try, "NULL wanted", (&nothing, "plan"));
	HARMLESS(lh_nearest_try, "no UTF-8", (&garbage, "\xF0\x9F"));
	HARMLESS(lh_nearest_try, "very long", (&wanted, long_text));
	HOLDS(lh_nearest_try, "found nothing", !wanted.best && !nothing.best && !garbage.best);
}

static void collator_rows(void)
{
	lh_collator *collator = NULL;
	unsigned char key[4];

	HOLDS(lh_collator_new, "no error wanted", (collator = lh_collator_new(NULL)) != NULL);
	HARMLESS(lh_collator_free, "NULL", (NULL));
	HOLDS(lh_collator_compare, "NULL collator", lh_collator_compare(NULL, "a", "b") < 0);
	HOLDS(lh_collator_compare, "NULL text", lh_collator_compare(collator, NULL, "a") < 0);
	UNSET(lh_collator_compare, "NULL texts", (collator, NULL, NULL));
	HARMLESS(lh_collator_compare, "no UTF-8", (collator, GARBAGE, "\xF0\x9F"));
	HOLDS(lh_collator_compare, "very long", lh_collator_compare(collator, long_text, "x") > 0);
	UNSET(lh_collator_compare_names, "NULL", (NULL, NULL, NULL, NULL, NULL, NULL, NULL));
	HARMLESS(lh_collator_compare_names, "no UTF-8",
		 (collator, GARBAGE, "a", NULL, "\xFF", NULL, "b"));
	UNSET(lh_collator_compare_people, "NULL", (collator, NULL, NULL));
	UNSET(lh_collator_compare_people, "NULL collator", (NULL, removed, NULL));
	UNSET(lh_collator_compare_people, "no people", (collator, event, root));
	UNSET(lh_collator_key, "NULL collator", (NULL, "a", NULL, 0));
	UNSET(lh_collator_key, "NULL text", (collator, NULL, key, sizeof(key)));
	UNSET(lh_collator_key, "no UTF-8", (collator, GARBAGE, key, sizeof(key)));
	HOLDS(lh_collator_key, "NULL key with a size",
	      lh_collator_key(collator, "a", NULL, 9) == lh_collator_key(collator, "a", NULL, 0));
	HOLDS(lh_collator_key, "no room", lh_collator_key(collator, long_text, key, 1) > 1);
	UNSET(lh_collator_name_key, "NULL collator", (NULL, "a", "b", "c", key, sizeof(key)));
	UNSET(lh_collator_name_key, "no UTF-8", (collator, GARBAGE, NULL, NULL, key, sizeof(key)));
	HOLDS(lh_collator_name_key, "NULL key with a size",
	      lh_collator_name_key(collator, "a", "b", "c", NULL, PAST) > 0);
	UNSET(lh_collator_person_key, "NULL collator", (NULL, owner, NULL, 0));
	HOLDS(lh_collator_person_key, "no person, as one without a name",
	      lh_collator_person_key(collator, event, key, 1) ==
		      lh_collator_person_key(collator, NULL, NULL, 0));
	lh_collator_free(collator);
}

static void decoding_rows(void)
{
	size_t length = 9;
	lh_decoding decoding;
	char *text = NULL;

	UNSET(lh_encoding_find, "NULL", (NULL));
	UNSET(lh_encoding_find, "no UTF-8", (GARBAGE));
	UNSET(lh_encoding_find, "very long", (long_text));
	UNSET(lh_encoding_name, "below all", ((lh_encoding)-1));
	UNSET(lh_encoding_name, "none", (LH_ENCODING_UNKNOWN));
	UNSET(lh_encoding_name, "past the last", ((lh_encoding)99));
	REFUSED(lh_text_decode, "NULL with a size", LH_ERROR_ARGUMENT,
		(NULL, 5, LH_ENCODING_UTF_8, &length, &decoding, why));
	REFUSED(lh_text_decode, "no encoding", LH_ERROR_ARGUMENT,
		("abc", 3, (lh_encoding)99, &length, &decoding, why));
	REFUSED(lh_text_decode, "below all encodings", LH_ERROR_ARGUMENT,
		("abc", 3, (lh_encoding)-1, NULL, NULL, why));
	REFUSED(lh_text_decode, "no such text", LH_ERROR_VALUE,
		(GARBAGE, 3, LH_ENCODING_UTF_8, NULL, NULL, why));
	HOLDS(lh_text_decode, "refused before",
	      length == 0 && decoding.encoding == LH_ENCODING_UNKNOWN);
	HOLDS(lh_text_decode, "NULL without a size",
	      (text = lh_text_decode(NULL, 0, LH_ENCODING_UNKNOWN, NULL, NULL, NULL)) && !*text);
	free(text);
}

void text_rows(void)
{
	REFUSED(lh_text_format, "NULL", LH_ERROR_ARGUMENT, (NULL, true, why));
	REFUSED(lh_text_format, "no UTF-8", LH_ERROR_VALUE, (GARBAGE, false, why));
	REFUSED(lh_text_format, "a control character", LH_ERROR_VALUE, ("a\x01", true, why));
	REFUSED(lh_text_format, "half a surrogate", LH_ERROR_VALUE, ("\xED\xA0\x80", true, why));
	REFUSED(lh_text_format_folded, "NULL", LH_ERROR_ARGUMENT, (NULL, why));
	REFUSED(lh_text_format_folded, "no UTF-8", LH_ERROR_VALUE, (GARBAGE, why));
	UNSET(lh_text_match, "NULL text", (NULL, "a"));
	UNSET(lh_text_match, "nothing wanted", ("a", NULL));
	UNSET(lh_text_match, "no UTF-8", (GARBAGE, "a"));
	UNSET(lh_text_match, "no UTF-8 wanted", ("a", GARBAGE));
	UNSET(lh_text_width, "NULL", (NULL));
	HOLDS(lh_text_width, "no UTF-8", lh_text_width(GARBAGE) == 3);
	nearest_rows();
	collator_rows();
	decoding_rows();
}
