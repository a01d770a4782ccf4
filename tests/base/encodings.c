/* SPDX-License-Identifier: MIT */
/* Text from named encodings: every letter, and each place where it makes no sense. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lienhiep.h>

#include "common/exhaust.h"
#include "common/tables.h"
#include "letters.h"
#include "suites.h"

static void assert_decodes(const char *data, size_t size, lh_encoding encoding,
			   const char *expected, lh_decoding *decoding)
{
	lh_error error;
	size_t length = 0;
	char *text = lh_text_decode(data, size, encoding, &length, decoding, &error);

	ck_assert_msg(text, "%s: %ld:%ld: %s", expected, error.line, error.column, error.text_en);
	ck_assert_str_eq(text, expected);
	ck_assert_uint_eq(length, strlen(expected));
	ck_assert_int_eq(error.code, LH_OK);
	free(text);
}

START_TEST(test_names)
{
	static const struct {
		const char *name;
		lh_encoding encoding;
	} cases[] = {
		{ "utf-8", LH_ENCODING_UTF_8 },
		{ "UTF8", LH_ENCODING_UTF_8 },
		{ "utf-16", LH_ENCODING_UTF_16 },
		{ "tcvn3", LH_ENCODING_TCVN3 },
		{ "TCVN-3", LH_ENCODING_TCVN3 },
		{ "ABC", LH_ENCODING_TCVN3 },
		{ "Vni", LH_ENCODING_VNI },
		{ "viscii", LH_ENCODING_VISCII },
		{ "windows-1258", LH_ENCODING_WINDOWS_1258 },
		{ "Windows1258", LH_ENCODING_WINDOWS_1258 },
		{ "CP1258", LH_ENCODING_WINDOWS_1258 },
		{ "cp-1258", LH_ENCODING_WINDOWS_1258 },
		{ "utf", LH_ENCODING_UNKNOWN },
		{ "utf-88", LH_ENCODING_UNKNOWN },
		{ "-", LH_ENCODING_UNKNOWN },
		{ "", LH_ENCODING_UNKNOWN },
		{ NULL, LH_ENCODING_UNKNOWN },
	};
	const char *name = NULL;
	int count = 0;

	for (size_t i = 0; i < COUNT_OF(cases); i++)
		ck_assert_int_eq(lh_encoding_find(cases[i].name), cases[i].encoding);
	while ((name = lh_encoding_name((lh_encoding)(count + 1))))
		ck_assert_int_eq(lh_encoding_find(name), ++count);
	ck_assert_int_eq(count, LH_ENCODING_WINDOWS_1258);
	ck_assert_ptr_null(lh_encoding_name(LH_ENCODING_UNKNOWN));
	ck_assert_ptr_null(lh_encoding_name((lh_encoding)-1));
}
END_TEST

/* ------------------------------------------------------------------ */
/* Letters                                                             */

/* Alone, and between others: nothing is held back, and nothing joins what it should not. */
START_TEST(test_letters)
{
	static const char *const frames[][2] = {
		{ "", "" }, { "\t", "\n" }, { "-", "." }, { "b", "c" }, { "B", "C\r\n" }
	};
	char whole[LETTER_COUNT * 4 + 1] = "", *encoded = NULL;
	lh_decoding decoding;

	for (size_t i = 0; i < LETTER_COUNT; i++) {
		for (size_t j = 0; j < COUNT_OF(frames); j++) {
			char text[16], expected[16];

			snprintf(text, sizeof(text), "%s%s%s", frames[j][0], letters[i].old[_i],
				 frames[j][1]);
			snprintf(expected, sizeof(expected), "%s%s%s", frames[j][0],
				 letters[i].utf_8, frames[j][1]);
			assert_decodes(text, strlen(text), old_encodings[_i].encoding, expected,
				       &decoding);
		}
		strcat(strcat(whole, letters[i].utf_8), " ");
	}
	encoded = encode(whole, (size_t)_i);
	assert_decodes(encoded, strlen(encoded), old_encodings[_i].encoding, whole, &decoding);
	ck_assert_int_eq(decoding.encoding, old_encodings[_i].encoding);
	ck_assert_uint_eq(decoding.composed, 0);
	ck_assert_uint_eq(decoding.replaced, 0);
	ck_assert(!decoding.guessed);
	ck_assert_str_eq(decoding.ground_vi, "");
	ck_assert_str_eq(decoding.ground_en, "");
	free(encoded);
}
END_TEST

START_TEST(test_ascii)
{
	char text[100] = "\t\n\f\r";

	for (size_t c = ' '; c <= '~'; c++)
		text[strlen(text)] = (char)c;
	for (size_t i = 0; i < OLD_COUNT; i++)
		assert_decodes(text, strlen(text), old_encodings[i].encoding, text, NULL);
	assert_decodes(text, strlen(text), LH_ENCODING_UTF_8, text, NULL);
	assert_decodes(text, strlen(text), LH_ENCODING_UNKNOWN, text, NULL);
	assert_decodes(NULL, 0, LH_ENCODING_UNKNOWN, "", NULL);
	assert_decodes("", 0, LH_ENCODING_VNI, "", NULL);
}
END_TEST

/* A text of several bytes or units, NUL among them. */
#define TEXT(literal) literal, sizeof(literal) - 1

static const struct {
	const char *data;
	size_t size;
	lh_encoding encoding;
	const char *expected;
	size_t composed, replaced;
} texts[] = {
	/* VNI: the letter decides about the case; signs are those of Windows. */
	{ TEXT("HO\xC4I Ho\xE4i HO\xE4I ho\xC4i"), LH_ENCODING_VNI, "HỘI Hội HỘI hội", 0, 0 },
	{ TEXT("\x93Ho\xE4i\x94 \x96 \xA9 3\xB0 \xAB\xBB 2\xD7\x32"), LH_ENCODING_VNI,
	  "“Hội” – © 3° «» 2×2", 0, 0 },
	/* Windows-1258 keeps tones apart; they join what is there already. */
	{ TEXT("\xD0\xEA\xF2m \x80 \x93\xFE\x94"), LH_ENCODING_WINDOWS_1258, "Đệm € “₫”", 0, 0 },
	{ TEXT("a\xEC\xCC"), LH_ENCODING_WINDOWS_1258, "á\xCC\x80", 0, 0 },
	{ TEXT("\xEC"
	       "a"),
	  LH_ENCODING_WINDOWS_1258,
	  "\xCC\x81"
	  "a",
	  0, 0 },
	/* TCVN 5712 has tones apart too. */
	{ TEXT("a\xB3 \xA9\xB4 H\xA0i"), LH_ENCODING_TCVN3, "á ậ H\xC2\xA0i", 0, 0 },
	/* Capitals of TCVN 5712, and the signs of Windows in their place. */
	{ TEXT("H\x97I NGH\x91 C\x83N B\x97"), LH_ENCODING_TCVN3, "HỘI NGHỊ CÁN BỘ", 0, 0 },
	{ TEXT("\x04NG D\x12NG \xA7\x12NG"), LH_ENCODING_TCVN3, "ỪNG DỰNG ĐỰNG", 0, 0 },
	{ TEXT("Th\xF1 \xAE\xAB"), LH_ENCODING_TCVN3, "Thủ đô", 0, 0 },
	{ TEXT("\x93H\xB5 N\xE9i\x94 \x96 n\xA8m 2003\x85"), LH_ENCODING_TCVN3,
	  "“Hà Nội” – năm 2003…", 0, 0 },
	/* A dash that looks like a capital, against ten words in quotation marks. */
	{ TEXT("\x93H\xB5\x94 \x93N\xE9i\x94 \x93H\xB5\x94 \x93N\xE9i\x94 \x93H\xB5\x94 "
	       "\x93N\xE9i\x94 \x93H\xB5\x94 \x93N\xE9i\x94 \x93H\xB5\x94 \x93N\xE9i\x94 B\x96"
	       "C"),
	  LH_ENCODING_TCVN3, "“Hà” “Nội” “Hà” “Nội” “Hà” “Nội” “Hà” “Nội” “Hà” “Nội” B–C", 0, 0 },
	{ TEXT("H\xB5 N\xE9i \x96 2003"), LH_ENCODING_TCVN3, "Hà Nội – 2003", 0, 0 },
	{ TEXT("N\x97I DUNG h\xE4p"), LH_ENCODING_TCVN3, "NỘI DUNG họp", 0, 0 },
	/* Control characters stay as they are. */
	{ TEXT("a\fb\vc\x1A\x7F"), LH_ENCODING_VISCII, "a\fb\vc\x1A\x7F", 0, 0 },
	/* UTF-8, as it is and with a byte order mark; one that is not at the beginning stays. */
	{ TEXT("\xEF\xBB\xBFHội\r\n\xEF\xBB\xBF"), LH_ENCODING_UTF_8, "Hội\r\n\xEF\xBB\xBF", 0, 0 },
	{ TEXT("\xEF\xBB\xBF"), LH_ENCODING_UNKNOWN, "", 0, 0 },
	{ TEXT("科学 🧪 – Å"), LH_ENCODING_UTF_8, "科学 🧪 – Å", 0, 0 },
	/* What stands apart is joined and counted, in any order of the marks. */
	{ TEXT("Ho\xCC\x82\xCC\xA3i tha\xCC\x89o go\xCC\x81p y\xCC\x81"), LH_ENCODING_UNKNOWN,
	  "Hội thảo góp ý", 4, 0 },
	{ TEXT("ọ\xCC\x82 ô\xCC\xA3 đ\xCC\xA3"), LH_ENCODING_UTF_8, "ộ ộ đ\xCC\xA3", 2, 0 },
	{ TEXT("\xE2\x84\xAB \xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB"), LH_ENCODING_UTF_8,
	  "\xC3\x85 \xED\x95\x9C", 1, 0 },
	{ TEXT("\xE0\xA5\x98\xF0\x9D\x85\x9E"), LH_ENCODING_UTF_8,
	  "\xE0\xA4\x95\xE0\xA4\xBC\xF0\x9D\x85\x97\xF0\x9D\x85\xA5", 0, 0 },
	/* UTF-16 by its mark, or by where its blanks are. */
	{ TEXT("\xFF\xFEH\0\xD9\x1Ei\0"), LH_ENCODING_UNKNOWN, "Hội", 0, 0 },
	{ TEXT("\xFE\xFF\0H\x1E\xD9\0i"), LH_ENCODING_UNKNOWN, "Hội", 0, 0 },
	{ TEXT("\xFE\xFF\0H\x1E\xD9\0i"), LH_ENCODING_UTF_16, "Hội", 0, 0 },
	{ TEXT("H\0\xD9\x1Ei\0"), LH_ENCODING_UTF_16, "Hội", 0, 0 },
	{ TEXT("H\0o\0\x02\x03#\x03i\0 \0\x3E\xD8\xEA\xDD"), LH_ENCODING_UTF_16, "Hội 🧪", 1,
	  0 },
	{ TEXT("\0H\x1E\xD9\0i\0 \xD8\x3E\xDD\xEA"), LH_ENCODING_UTF_16, "Hội 🧪", 0, 0 },
	/* Look-alikes; a small one only where a word begins. */
	{ TEXT("Ð\xC6\x89 Ðà Nẵng, ðổi \xC9\x96i"), LH_ENCODING_UNKNOWN, "ĐĐ Đà Nẵng, đổi đi", 0,
	  5 },
	{ TEXT("35/QÐ-UBND, HÐND, BCÐ, ÐÐBQH, TTGDÐT, UBÐK, ÐÔNG ÐÔ"), LH_ENCODING_UTF_8,
	  "35/QĐ-UBND, HĐND, BCĐ, ĐĐBQH, TTGDĐT, UBĐK, ĐÔNG ĐÔ", 0, 9 },
	{ TEXT("Sigurðsson SIGURÐSSON Guðrún GUÐRÚN"), LH_ENCODING_UTF_8,
	  "Sigurðsson SIGURÐSSON Guðrún GUÐRÚN", 0, 0 },
	{ TEXT("(ðó) 5ð a\xCC\x81ð"), LH_ENCODING_UTF_8, "(đó) 5đ áð", 1, 2 },
	{ TEXT("\xFF\xFE\xD0\0\xF0\0 \0\xF0\0"), LH_ENCODING_UTF_16, "Đð đ", 0, 2 },
};

START_TEST(test_texts)
{
	lh_decoding decoding;

	assert_decodes(texts[_i].data, texts[_i].size, texts[_i].encoding, texts[_i].expected,
		       &decoding);
	ck_assert_uint_eq(decoding.composed, texts[_i].composed);
	ck_assert_uint_eq(decoding.replaced, texts[_i].replaced);
	ck_assert(decoding.guessed == (texts[_i].encoding == LH_ENCODING_UNKNOWN));
	ck_assert(decoding.guessed == (*decoding.ground_vi && *decoding.ground_en));
	if (texts[_i].encoding != LH_ENCODING_UNKNOWN)
		ck_assert_int_eq(decoding.encoding, texts[_i].encoding);
	assert_decodes(texts[_i].expected, strlen(texts[_i].expected), LH_ENCODING_UTF_8,
		       texts[_i].expected, &decoding);
	ck_assert_uint_eq(decoding.composed, 0);
	ck_assert_uint_eq(decoding.replaced, 0);
}
END_TEST

/* A NUL is a character like others to who names the encoding. */
START_TEST(test_nul)
{
	size_t length = 0;
	char *text = lh_text_decode("\xAE\0\xAE", 3, LH_ENCODING_TCVN3, &length, NULL, NULL);

	ck_assert_ptr_nonnull(text);
	ck_assert_uint_eq(length, 5);
	ck_assert_int_eq(memcmp(text, "đ\0đ", 6), 0);
	free(text);
}
END_TEST

/* ------------------------------------------------------------------ */
/* What is refused, and where                                          */

static const struct {
	const char *data;
	size_t size;
	lh_encoding encoding;
	long line, column;
	const char *text;
} bad_texts[] = {
	{ TEXT("a\nHội\xE1\xBB"), LH_ENCODING_UTF_8, 2, 6, "0xE1" },
	{ TEXT("\x80"), LH_ENCODING_UTF_8, 1, 1, "utf-8" },
	{ TEXT("a\xC0\x80"), LH_ENCODING_UTF_8, 1, 2, "0xC0" },
	{ TEXT("\xED\xA0\x80"), LH_ENCODING_UTF_8, 1, 1, "0xED" },
	{ TEXT("\xEF\xBB\xBFx\xFF"), LH_ENCODING_UNKNOWN, 1, 5, "0xFF" },
	{ TEXT("\xFF\xFEH\0"), LH_ENCODING_UTF_8, 1, 1, "0xFF" },
	{ TEXT("\xFF\xFEH\0\n\0i"), LH_ENCODING_UTF_16, 2, 1, "utf-16" },
	{ TEXT("\xFF\xFE\x3E\xD8"), LH_ENCODING_UTF_16, 1, 3, "utf-16" },
	{ TEXT("\xFE\xFF\0\n\xDD\xEA\0a"), LH_ENCODING_UTF_16, 2, 1, "utf-16" },
	{ TEXT("\xFF\xFE\x3E\xD8"
	       "a\0"),
	  LH_ENCODING_UNKNOWN, 1, 3, "utf-16" },
	{ TEXT("a\r\n\nb\x81"
	       "c"),
	  LH_ENCODING_WINDOWS_1258, 3, 2, "0x81" },
	{ TEXT("\xFF"), LH_ENCODING_VNI, 1, 1, "vni" },
	{ TEXT("Ho\xF9i\n\xF9"), LH_ENCODING_VNI, 2, 1, "0xF9" },
	{ TEXT("b\xE1"), LH_ENCODING_VNI, 1, 2, "0xE1" },
	{ TEXT("i\xF9"), LH_ENCODING_VNI, 1, 2, "0xF9" },
	{ TEXT("u\xE2"), LH_ENCODING_VNI, 1, 2, "0xE2" },
	{ TEXT("a\xF9\xF9"), LH_ENCODING_VNI, 1, 3, "0xF9" },
	{ TEXT("a\xE7"), LH_ENCODING_VNI, 1, 2, "0xE7" },
	/* Both kinds of TCVN in one text: neither is right. */
	{ TEXT("N\x97I DUNG\n\x93h\xE4p\x94"), LH_ENCODING_TCVN3, 2, 1, "mixed" },
};

static void assert_refused(const char *data, size_t size, lh_encoding encoding, long line,
			   long column, const char *text)
{
	size_t length = 1;
	lh_decoding decoding = { .guessed = true };
	lh_error error;

	ck_assert_ptr_null(lh_text_decode(data, size, encoding, &length, &decoding, &error));
	ck_assert_int_eq(error.code, LH_ERROR_VALUE);
	ck_assert_msg(error.line == line && error.column == column && strstr(error.text_en, text),
		      "%ld:%ld: %s", error.line, error.column, error.text_en);
	ck_assert_str_ne(error.text_vi, "");
	ck_assert_uint_eq(length, 0);
	ck_assert_int_eq(decoding.encoding, LH_ENCODING_UNKNOWN);
	ck_assert(!decoding.guessed);
	ck_assert_ptr_null(lh_text_decode(data, size, encoding, NULL, NULL, NULL));
}

START_TEST(test_refused)
{
	assert_refused(bad_texts[_i].data, bad_texts[_i].size, bad_texts[_i].encoding,
		       bad_texts[_i].line, bad_texts[_i].column, bad_texts[_i].text);
}
END_TEST

START_TEST(test_misuse)
{
	lh_error error;

	ck_assert_ptr_null(lh_text_decode(NULL, 1, LH_ENCODING_UTF_8, NULL, NULL, &error));
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_ptr_null(lh_text_decode("a", 1, (lh_encoding)99, NULL, NULL, &error));
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
}
END_TEST

/* ------------------------------------------------------------------ */
/* Much, and too little                                                */

/* Marks without end would take forever to put in order. */
START_TEST(test_many_marks)
{
	enum { MOST = 255, MANY = 1000000 };
	char *text = malloc(MANY * 2 + 2);

	strcpy(text, "\na");
	for (size_t i = 0; i < MANY; i++)
		memcpy(text + 2 + i * 2, i % 2 ? "\xCC\x81" : "\xCC\xA3", 2);
	free(lh_text_decode(text, 2 + MOST * 2, LH_ENCODING_UTF_8, NULL, NULL, NULL));
	assert_refused(text, 2 + MANY * 2, LH_ENCODING_UTF_8, 2, 2 + MOST * 2, "marks");
	free(text);
}
END_TEST

START_TEST(test_long)
{
	enum { COUNT = 300000 };
	static const char piece[] = "h\xEA-i th\xB6o ";
	size_t size = sizeof(piece) - 1, length = 0;
	char *text = malloc(COUNT * size), *decoded = NULL;

	for (size_t i = 0; i < COUNT; i++)
		memcpy(text + i * size, piece, size);
	decoded = lh_text_decode(text, COUNT * size, LH_ENCODING_UNKNOWN, &length, NULL, NULL);
	ck_assert_ptr_nonnull(decoded);
	ck_assert_uint_eq(length, COUNT * strlen("hờ-i thảo "));
	ck_assert_uint_eq(strlen(decoded), length);
	free(decoded);
	/* One word without end, for the guess and the look-alikes. */
	memset(text, '\xD0', COUNT * size);
	assert_refused(text, COUNT * size, LH_ENCODING_UNKNOWN, 1, 1, "not UTF-8");
	for (size_t i = 0; i < COUNT; i++)
		memcpy(text + i * 2, "Ð", 2);
	decoded = lh_text_decode(text, COUNT * 2, LH_ENCODING_UNKNOWN, &length, NULL, NULL);
	ck_assert_ptr_nonnull(decoded);
	ck_assert_int_eq(memcmp(decoded + COUNT, "ĐĐ", 4), 0);
	free(decoded);
	free(text);
}
END_TEST

/* What becomes longer than it was, and so asks for memory more than once, also for its last byte. */
static const struct {
	const char *piece;
	size_t count;
	const char *end;
	lh_encoding encoding;
} growing[] = {
	{ "h\xB5", 200, "", LH_ENCODING_TCVN3 },
	/* Letters of India come apart in NFC. */
	{ "\xE0\xA5\x98", 200, "", LH_ENCODING_UTF_8 },
	{ "\xE0\xA5\x98", 5, "🧪", LH_ENCODING_UTF_8 },
	{ "\xE0\xA5\x98", 6, "", LH_ENCODING_UTF_8 },
};

/* Memory runs out at each place where it can: that is told, and nothing leaks. */
START_TEST(test_exhaustion)
{
	char text[1000] = "";
	bool refused = true;

	for (size_t i = 0; i < growing[_i].count; i++)
		strcat(text, growing[_i].piece);
	strcat(text, growing[_i].end);
	for (unsigned long nth = 1; refused; nth++) {
		lh_error error;
		char *decoded = NULL;

		ck_assert_uint_lt(nth, 10);
		exhaust_begin(nth, false);
		decoded = lh_text_decode(text, strlen(text), growing[_i].encoding, NULL, NULL,
					 &error);
		refused = exhaust_end();
		ck_assert(refused == !decoded);
		ck_assert_int_eq(error.code, refused ? LH_ERROR_MEMORY : LH_OK);
		ck_assert(nth > 2 || refused);
		free(decoded);
	}
}
END_TEST

/* ------------------------------------------------------------------ */
/* A system without tables                                             */

/* Debian has the tables of iconv in a package that a small system may do without. */
START_TEST(test_no_table)
{
	static const struct {
		int number;
		lh_error_code code;
		const char *text;
	} reasons[] = {
		{ EINVAL, LH_ERROR_SYSTEM, "iconv" },
		{ ENOMEM, LH_ERROR_MEMORY, "out of memory" },
	};
	lh_encoding encoding = _i < OLD_COUNT ? old_encodings[_i].encoding : LH_ENCODING_UNKNOWN;

	for (size_t i = 0; i < COUNT_OF(reasons); i++)
		for (unsigned long nth = 1;; nth++) {
			lh_error error;
			char *text = NULL;

			tables_refuse(nth, reasons[i].number);
			/* Each encoding knows these bytes. */
			text = lh_text_decode("a\xEA", 2, encoding, NULL, NULL, &error);
			if (!tables_end()) {
				free(text);
				ck_assert_uint_gt(nth, 1);
				break;
			}
			ck_assert_ptr_null(text);
			ck_assert_int_eq(error.code, reasons[i].code);
			ck_assert_msg(strstr(error.text_en, reasons[i].text), "%s", error.text_en);
		}
}
END_TEST

Suite *lh_encodings_suite(void)
{
	Suite *suite = suite_create("encodings");
	TCase *tests = tcase_create("encodings");

	tcase_add_test(tests, test_names);
	tcase_add_loop_test(tests, test_letters, 0, OLD_COUNT);
	tcase_add_test(tests, test_ascii);
	tcase_add_loop_test(tests, test_texts, 0, COUNT_OF(texts));
	tcase_add_test(tests, test_nul);
	tcase_add_loop_test(tests, test_refused, 0, COUNT_OF(bad_texts));
	tcase_add_test(tests, test_misuse);
	tcase_add_test(tests, test_many_marks);
	tcase_add_test(tests, test_long);
	tcase_add_loop_test(tests, test_exhaustion, 0, COUNT_OF(growing));
	tcase_add_loop_test(tests, test_no_table, 0, COUNT_OF(old_encodings) + 1);
	suite_add_tcase(suite, tests);
	return suite;
}
