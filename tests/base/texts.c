/* SPDX-License-Identifier: MIT */
/* Text: NFC, one line, what is refused, folding for search, columns. */
#include <stdlib.h>
#include <string.h>

#include <lienhiep.h>

#include "base/text.h"
#include "suites.h"

/* Decomposed pieces, so that the source shows what is meant. */
#define CIRCUMFLEX     "\xCC\x82"
#define BREVE	       "\xCC\x86"
#define HORN	       "\xCC\x9B"
#define DOT_BELOW      "\xCC\xA3"
#define HOOK	       "\xCC\x89"
#define ACUTE	       "\xCC\x81"
#define GRAVE	       "\xCC\x80"
#define TILDE	       "\xCC\x83"
#define NO_BREAK_SPACE "\xC2\xA0"

static const struct {
	const char *text, *one_line, *prose;
} normal_forms[] = {
	{ "Hội thảo", "Hội thảo", "Hội thảo" },
	{ "", "", "" },
	{ " \t\r\n ", "", " \t\r\n " },
	{ " ", "", " " },
	{ "  Hội   thảo\n một\t", "Hội thảo một", "  Hội   thảo\n một\t" },
	{ "o" CIRCUMFLEX DOT_BELOW, "ộ", "ộ" },
	{ "o" DOT_BELOW CIRCUMFLEX, "ộ", "ộ" },
	{ "ọ" CIRCUMFLEX, "ộ", "ộ" },
	{ "ô" DOT_BELOW, "ộ", "ộ" },
	{ "u" HORN TILDE, "ữ", "ữ" },
	{ "u" TILDE HORN, "ữ", "ữ" },
	{ "a" BREVE HOOK "\n\xC4\x90", "ẳ Đ", "ẳ\nĐ" },
	{ " \n o" HORN ACUTE "  ", "ớ", " \n ớ  " },
	{ "đ" DOT_BELOW, "đ" DOT_BELOW, "đ" DOT_BELOW },
	/* A mark at the beginning, or after a blank, has nothing to join. */
	{ ACUTE "a", ACUTE "a", ACUTE "a" },
	{ "a " ACUTE, "a " ACUTE, "a " ACUTE },
	/* One character that NFC replaces, and one that it makes longer. */
	{ "\xE2\x84\xAB", "\xC3\x85", "\xC3\x85" },
	{ "\xE0\xA5\x98", "\xE0\xA4\x95\xE0\xA4\xBC", "\xE0\xA4\x95\xE0\xA4\xBC" },
	{ "\xF0\x9D\x85\x9E", "\xF0\x9D\x85\x97\xF0\x9D\x85\xA5",
	  "\xF0\x9D\x85\x97\xF0\x9D\x85\xA5" },
	/* Around the block of most Vietnamese letters there are others that NFC makes, or replaces. */
	{ "\xE1\x84\x80\xE1\x85\xA1", "\xEA\xB0\x80", "\xEA\xB0\x80" },
	{ "\xE1\xBD\xB1", "\xCE\xAC", "\xCE\xAC" },
	/* Other white space is no white space of XML. */
	{ NO_BREAK_SPACE "a" NO_BREAK_SPACE, NO_BREAK_SPACE "a" NO_BREAK_SPACE,
	  NO_BREAK_SPACE "a" NO_BREAK_SPACE },
	{ "科学 🧪", "科学 🧪", "科学 🧪" },
	{ "\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBD", "\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBD",
	  "\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBD" },
	{ "\xF4\x8F\xBF\xBF\x7F", "\xF4\x8F\xBF\xBF\x7F", "\xF4\x8F\xBF\xBF\x7F" },
};

static void assert_format(const char *text, bool one_line, const char *expected)
{
	lh_error error;
	char *formatted = lh_text_format(text, one_line, &error);
	char *again = NULL;

	ck_assert_msg(formatted, "%s: %s", text, error.text_en);
	ck_assert_str_eq(formatted, expected);
	again = lh_text_format(formatted, one_line, NULL);
	ck_assert_str_eq(again, expected);
	free(again);
	free(formatted);
}

START_TEST(test_normal)
{
	assert_format(normal_forms[_i].text, true, normal_forms[_i].one_line);
	assert_format(normal_forms[_i].text, false, normal_forms[_i].prose);
}
END_TEST

/* No UTF-8, or characters that XML does not allow. */
static const char *const bad_texts[] = {
	"\x01",
	"a\x08",
	"a\x0B",
	"\x0C",
	"\x1B[31m",
	"\x1F",
	"\x80",
	"a\xBF",
	"\xC0\x80",
	"\xC1\xBF",
	"\xC3",
	"\xC3(",
	"Hội\xE1\xBB",
	"Liên hiệp các hội\xE1\xBB",
	"\xE0\x80\xAF",
	"\xE0\x9F\xBF",
	"\xED\xA0\x80",
	"\xED\xBF\xBF",
	"\xED\xA0\xBD\xED\xB2\xA9",
	"\xF0\x8F\xBF\xBF",
	"\xF4\x90\x80\x80",
	"\xF5\x80\x80\x80",
	"\xF0\x9F\x92",
	"\xF8\x88\x80\x80\x80",
	"\xFE",
	"\xFF",
	"\xEF\xBF\xBE",
	"\xEF\xBF\xBF",
	"\xE1\xBB\x28",
	"c\xA1 h\xE9p", /* TCVN3 */
};

START_TEST(test_bad)
{
	struct lh_text normal = { 0 };
	lh_error error;

	ck_assert_ptr_null(lh_text_format(bad_texts[_i], true, &error));
	ck_assert_int_eq(error.code, LH_ERROR_VALUE);
	ck_assert_ptr_null(lh_text_format(bad_texts[_i], false, &error));
	ck_assert_int_eq(error.code, LH_ERROR_VALUE);
	ck_assert_ptr_null(lh_text_format_folded(bad_texts[_i], &error));
	ck_assert_int_eq(error.code, LH_ERROR_VALUE);
	ck_assert(!lh_text_match(bad_texts[_i], "a"));
	ck_assert(!lh_text_match("a", bad_texts[_i]));
	ck_assert_int_eq(lh_text_normalise(bad_texts[_i], strlen(bad_texts[_i]), true, &normal),
			 LH_ERROR_VALUE);
	lh_text_release(&normal);
	/* A terminal shows a replacement for what is no character: no crash, no endless loop. */
	ck_assert_uint_le(lh_text_width(bad_texts[_i]), strlen(bad_texts[_i]));
}
END_TEST

/* Each end of a buffer that a text can be cut at: nothing behind it is looked at. */
START_TEST(test_length)
{
	static const char text[] = "Hội thảo góp ý 🧪 o" CIRCUMFLEX DOT_BELOW;

	for (size_t length = 0; length < sizeof(text); length++) {
		char *exact = malloc(length + !length);
		struct lh_text normal = { 0 };
		lh_error_code code = LH_OK;

		memcpy(exact, text, length);
		code = lh_text_normalise(exact, length, true, &normal);
		ck_assert(code == LH_OK || code == LH_ERROR_VALUE);
		if (code == LH_OK)
			ck_assert_uint_le(normal.length, length);
		lh_text_release(&normal);
		free(exact);
	}
	/* A NUL inside is no character of XML. */
	for (int one_line = 0; one_line < 2; one_line++) {
		struct lh_text normal = { 0 };

		ck_assert_int_eq(lh_text_normalise("a\0b", 3, one_line, &normal), LH_ERROR_VALUE);
		lh_text_release(&normal);
	}
	ck_assert(lh_text_is_blank(NULL, 0));
	ck_assert(lh_text_is_blank(" \t\r\n", 4));
	ck_assert(!lh_text_is_blank(" x ", 3));
}
END_TEST

/* Text that is good already is not copied. */
START_TEST(test_no_copy)
{
	static const char good[] = "Ủy ban nhân dân thành phố Hà Nội, 35/ĐĐBQH-VP";
	struct lh_text normal = { 0 };

	ck_assert_int_eq(lh_text_normalise(good, strlen(good), true, &normal), LH_OK);
	ck_assert_ptr_eq(normal.text, good);
	ck_assert_ptr_null(normal.owned);
	lh_text_release(&normal);
}
END_TEST

/* Long, and all of it to be made anew. */
START_TEST(test_long)
{
	enum { COUNT = 200000 };
	static const char piece[] = "o" CIRCUMFLEX DOT_BELOW "  ";
	char *text = malloc(COUNT * (sizeof(piece) - 1) + 1), *formatted = NULL;

	for (size_t i = 0; i < COUNT; i++)
		memcpy(text + i * (sizeof(piece) - 1), piece, sizeof(piece));
	formatted = lh_text_format(text, true, NULL);
	ck_assert_ptr_nonnull(formatted);
	ck_assert_uint_eq(strlen(formatted), COUNT * strlen("ộ ") - 1);
	ck_assert_int_eq(strncmp(formatted, "ộ ộ ", strlen("ộ ộ ")), 0);
	free(formatted);
	free(text);
}
END_TEST

/* Marks above and below by turns, which NFC orders in the square of their number. */
static char *marked(size_t count)
{
	char *text = malloc(count * 2 + 2);

	text[0] = 'o';
	for (size_t i = 0; i < count; i++)
		memcpy(text + 1 + i * 2, i % 2 ? DOT_BELOW : ACUTE, 2);
	text[count * 2 + 1] = '\0';
	return text;
}

START_TEST(test_many_marks)
{
	char *most = marked(255), *formatted = NULL, *folded = NULL;
	lh_error error;

	formatted = lh_text_format(most, true, &error);
	ck_assert_msg(formatted, "%s", error.text_en);
	/* One of them is joined with the letter. */
	ck_assert_uint_eq(strlen(formatted), strlen("ọ") + 254 * 2);
	folded = lh_text_format_folded(most, &error);
	ck_assert_str_eq(folded, "o");
	free(folded);
	free(formatted);
	free(most);
	/* One more, and so many that to order them would outlast any test. */
	for (size_t count = 256; count < 3000000; count *= 100) {
		char *text = marked(count);

		ck_assert_ptr_null(lh_text_format(text, _i, &error));
		ck_assert_int_eq(error.code, LH_ERROR_VALUE);
		ck_assert_msg(strstr(error.text_en, "255 marks"), "%s", error.text_en);
		ck_assert_msg(strstr(error.text_vi, "255 dấu"), "%s", error.text_vi);
		ck_assert_ptr_null(lh_text_format_folded(text, &error));
		ck_assert_int_eq(error.code, LH_ERROR_VALUE);
		ck_assert(!lh_text_match(text, "o"));
		free(text);
	}
}
END_TEST

static const struct {
	const char *text, *folded;
} folds[] = {
	{ "Hòa Thủy", "hoa thuy" },
	{ "Hoà Thuỷ", "hoa thuy" },
	{ "Ho"
	  "a" GRAVE,
	  "hoa" },
	{ "ĐẶNG Thị Đào", "dang thi dao" },
	{ "Ðà Nẵng", "da nang" }, /* with an eth, as old fonts wrote it */
	{ "ƯƠNG ươn", "uong uon" },
	{ "  Liên\n\thiệp" NO_BREAK_SPACE "hội ", "lien hiep hoi" },
	{ "Ẩm ẨM ấm", "am am am" },
	{ "35/ĐĐBQH-VP", "35/ddbqh-vp" },
	{ "Straße Ångström", "straße angstrom" },
	{ "", "" },
	{ " \n", "" },
	{ "科学 🧪", "科学 🧪" },
	{ "đ" DOT_BELOW ACUTE, "d" },
};

START_TEST(test_fold)
{
	lh_error error;
	char *folded = lh_text_format_folded(folds[_i].text, &error);

	ck_assert_msg(folded, "%s", error.text_en);
	ck_assert_str_eq(folded, folds[_i].folded);
	free(folded);
}
END_TEST

START_TEST(test_match)
{
	static const struct {
		const char *text, *wanted;
		bool found;
	} cases[] = {
		{ "Xã Hòa Thủy", "hoa thuy", true },
		{ "Xã Hoà Thuỷ", "HÒA  THỦY", true },
		{ "Đề án", "de an", true },
		{ "De an", "đề án", true },
		{ "Hội thảo", "thao", true },
		{ "Hội thảo", "hoi  nghi", false },
		{ "Hội", "Hội thảo", false },
		{ "Hội", "", true },
		{ "", "a", false },
		{ NULL, "a", false },
		{ "a", NULL, false },
		{ NULL, NULL, false },
	};

	for (size_t i = 0; i < COUNT_OF(cases); i++)
		ck_assert_msg(lh_text_match(cases[i].text, cases[i].wanted) == cases[i].found,
			      "%s in %s", cases[i].wanted, cases[i].text);
}
END_TEST

START_TEST(test_width)
{
	static const struct {
		const char *text;
		size_t width;
	} cases[] = {
		{ NULL, 0 },
		{ "", 0 },
		{ "Liên hiệp hội", 13 },
		{ "o" CIRCUMFLEX DOT_BELOW "ộ", 2 },
		{ "đ", 1 },
		{ "3"
		  "\xE2\x83\x9D",
		  1 }, /* in a circle */
		{ "科学", 4 },
		{ "ＡＢ", 4 },
		{ "🧪", 2 },
		{ "≥ 3", 3 },
		{ "a\xE2\x80\x8D"
		  "b",
		  2 },
		{ "a\tb\n", 2 },
		{ "a\xFF"
		  "b",
		  3 },
	};

	for (size_t i = 0; i < COUNT_OF(cases); i++)
		ck_assert_msg(lh_text_width(cases[i].text) == cases[i].width, "%s: %zu",
			      cases[i].text, lh_text_width(cases[i].text));
}
END_TEST

START_TEST(test_misuse)
{
	lh_error error;

	ck_assert_ptr_null(lh_text_format(NULL, true, &error));
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_ptr_null(lh_text_format_folded(NULL, &error));
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
}
END_TEST

Suite *lh_texts_suite(void)
{
	Suite *suite = suite_create("texts");
	TCase *tests = tcase_create("texts");

	tcase_add_loop_test(tests, test_normal, 0, COUNT_OF(normal_forms));
	tcase_add_loop_test(tests, test_bad, 0, COUNT_OF(bad_texts));
	tcase_add_test(tests, test_length);
	tcase_add_test(tests, test_no_copy);
	tcase_add_test(tests, test_long);
	tcase_add_loop_test(tests, test_many_marks, 0, 2);
	tcase_add_loop_test(tests, test_fold, 0, COUNT_OF(folds));
	tcase_add_test(tests, test_match);
	tcase_add_test(tests, test_width);
	tcase_add_test(tests, test_misuse);
	suite_add_tcase(suite, tests);
	return suite;
}
