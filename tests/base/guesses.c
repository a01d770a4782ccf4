/* SPDX-License-Identifier: MIT */
/* Telling encodings apart, and syllables, on which that stands. */
#include <stdlib.h>
#include <string.h>

#include <lienhiep.h>

#include "base/syllable.h"
#include "letters.h"
#include "suites.h"

/* ------------------------------------------------------------------ */
/* Syllables                                                           */

static bool is_syllable(const char *text)
{
	UChar32 letters_of_text[64];
	size_t count = 0, at = 0, length = strlen(text);

	while (at < length) {
		unsigned char c = (unsigned char)text[at];
		size_t size = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
		UChar32 letter = size == 1 ? c : c & (0x7F >> size);

		for (size_t i = 1; i < size; i++)
			letter = letter << 6 | (text[at + i] & 0x3F);
		letters_of_text[count++] = letter;
		at += size;
	}
	return lh_is_syllable(letters_of_text, count);
}

START_TEST(test_syllables)
{
	static const char good[] =
		"a à ạ ở ý ơ y u ai áo âu ấy êm ếch ít ỉa oan oản uống ương ươm yêu yếu "
		"Nguyễn Thị Đặng Trịnh khuỷu khuya nghiêng nghiệp chuyển quyết quỳnh quý quả quốc "
		"quần quen quẹt quý gì gìn già giống giếng giết giữ gia hòa hoà thủy thuỷ khỏe "
		"khoẻ tòa hoạch khoáng loại xoay xoong moóc đoạn toán thuế huệ tuần luật khuây "
		"Đắk Lắk hợp tác xã kỹ thuật sĩ SỞ ĐƯỜNG HộI úy uỷ ủy của mía cửa rượu "
		"hươu tuổi uất thường trực liên hiệp các hội khoa học và nước nghèo ngoằng "
		"a\xCC\x81 \xC3\xAA\xCC\xA3nh";
	static const char bad[] =
		"é\xCC\x81 đ b ng uoc uôc hôc tôp mát\xCC\x81 hòà haò naỳ thảO\xCC\x81 qé qà "
		"hợpt bcd h\xCC\x80oa café déjà für naïve Müller ước\xCC\x89 ngườii nghuyễng tờc "
		"hảp bịh mẳch "
		"zá fò wá já ô\xCC\x82 \xCC\x81 a\xE4\xB8\xAD nghiêngg 🧪";
	char copy[sizeof(good) + sizeof(bad)], *rest = NULL;

	strcpy(copy, good);
	for (char *word = strtok_r(copy, " ", &rest); word; word = strtok_r(NULL, " ", &rest))
		ck_assert_msg(is_syllable(word), "%s is one", word);
	strcpy(copy, bad);
	for (char *word = strtok_r(copy, " ", &rest); word; word = strtok_r(NULL, " ", &rest))
		ck_assert_msg(!is_syllable(word), "%s is none", word);
	ck_assert(!lh_is_syllable(NULL, 0));
}
END_TEST

/* ------------------------------------------------------------------ */
/* What is told                                                        */

static char *decode(const char *data, size_t size, lh_decoding *decoding)
{
	lh_error error;
	char *text = lh_text_decode(data, size, LH_ENCODING_UNKNOWN, NULL, decoding, &error);

	ck_assert_msg(text, "%ld:%ld: %s", error.line, error.column, error.text_en);
	ck_assert(decoding->guessed);
	ck_assert_str_ne(decoding->ground_vi, "");
	ck_assert_str_ne(decoding->ground_en, "");
	return text;
}

/* In every encoding. */
static const char *const paragraphs[] = {
	"Thực hiện Quyết định số 14/2014/QĐ-TTg ngày 14/02/2014 của Thủ tướng Chính phủ về hoạt "
	"động tư vấn, phản biện và giám định xã hội, Liên hiệp các Hội Khoa học và Kỹ thuật đã tổ "
	"chức 12 hội thảo góp ý dự thảo Luật Thủ đô (sửa đổi), với sự tham gia của trên 400 lượt "
	"nhà khoa học, chuyên gia.\r\n",
	"SỞ KHOA HỌC VÀ CÔNG NGHỆ\nBáo cáo tổng kết năm 2003\n",
	"STT;Họ và tên;Ngày sinh;Đơn vị\n1;Nguyễn Thị Hòa;27/12/1953;Hội Cơ học\n2;Đặng Văn "
	"Quỳnh;01/02/1948;Hội Xây dựng\n",
	"Đề tài đã nghiệm thu.",
	"In 1999 the union (Liên hiệp hội) met in Hanoi, and twice in Thủ Đức; the rest is in "
	"English, but for one Nguyễn.",
};

START_TEST(test_paragraphs)
{
	for (size_t i = 0; i < COUNT_OF(paragraphs); i++) {
		char *encoded = encode(paragraphs[i], (size_t)_i), *text = NULL;
		lh_decoding decoding;

		text = decode(encoded, strlen(encoded), &decoding);
		ck_assert_str_eq(text, paragraphs[i]);
		ck_assert_int_eq(decoding.encoding, old_encodings[_i].encoding);
		ck_assert_ptr_nonnull(strstr(decoding.ground_vi, old_encodings[_i].name));
		ck_assert_ptr_nonnull(strstr(decoding.ground_en, old_encodings[_i].name));
		free(text);
		free(encoded);
	}
}
END_TEST

static const struct {
	const char *data;
	lh_encoding encoding;
	const char *expected, *ground;
} told[] = {
	{ "plain", LH_ENCODING_UTF_8, "plain", "UTF-8" },
	{ "Hội thảo", LH_ENCODING_UTF_8, "Hội thảo", "UTF-8" },
	{ "page\fpage\x1B[0m", LH_ENCODING_UTF_8, "page\fpage\x1B[0m", "UTF-8" },
	{ "a\x01z", LH_ENCODING_UTF_8, "a\x01z", "UTF-8" },
	{ "\xEF\xBB\xBF"
	  "a",
	  LH_ENCODING_UTF_8, "a", "byte order mark" },
	/* Capitals where others have control characters. */
	{ "D\x12NG D\x12NG", LH_ENCODING_TCVN3, "DỰNG DỰNG", "2 of 2" },
	/* Capitals typed small, for a font that shows them as capitals. */
	{ "S\xEB KHOA H\xE4"
	  "C V\xB5 C\xA4NG NGH\xD6",
	  LH_ENCODING_TCVN3, "Sở KHOA HọC Và CÔNG NGHệ", "5 of 5" },
	{ "\x93H\xE9i th\xB6o\x94 \x96 L\xB5o\x96Vi\xD6t", LH_ENCODING_TCVN3,
	  "“Hội thảo” – Lào–Việt", "3 of 3" },
	{ "H\xB5 N\xE9i\xA0\x96\xA0n\xA8m", LH_ENCODING_TCVN3, "Hà Nội\xC2\xA0–\xC2\xA0năm",
	  "2 of 2" },
	/* Initials are no words. */
	{ "S\xF4\xFB Q\xD1, H\xD1ND", LH_ENCODING_VNI, "Sở QĐ, HĐND", "1 of 1" },
	/* One word; and one that two encodings have in common. */
	{ "\xAE\xB6ng", LH_ENCODING_TCVN3, "đảng", "1 of 1" },
	{ "h\xE0", LH_ENCODING_VISCII, "hà", "windows-1258 gives the same" },
};

START_TEST(test_told)
{
	lh_decoding decoding;
	char *text = decode(told[_i].data, strlen(told[_i].data), &decoding);

	ck_assert_str_eq(text, told[_i].expected);
	ck_assert_int_eq(decoding.encoding, told[_i].encoding);
	ck_assert_msg(strstr(decoding.ground_en, told[_i].ground), "%s", decoding.ground_en);
	free(text);
}
END_TEST

/* ------------------------------------------------------------------ */
/* What is refused, and where                                          */

static const struct {
	const char *data;
	size_t size; /* 0: to the NUL */
	long line, column;
	const char *text;
} refused[] = {
	/* Foreign languages; mere bytes; one byte lost in UTF-8. */
	{ "Le caf\xE9 est d\xE9j\xE0 ferm\xE9, \xE9t\xE9", 0, 1, 7, "no old encoding" },
	{ "f\xFCr M\xFCller", 0, 1, 2, "no old encoding" },
	{ "\x81\x8D\xFF\xFE\xC0", 0, 1, 1, "no old encoding" },
	{ "Hội thảo\ngóp\xE1\xBB dự án", 0, 2, 5, "not UTF-8" },
	/* Two encodings, of which each makes words; or a letter that several have. */
	{ "\xE1", 0, 1, 1, "viscii" },
	{ "\xD2", 0, 1, 1, "may be tcvn3: name it" },
	/* Two encodings in one text. */
	{ "H\xE9i th\xB6o g\xE3p \xFD d\xF9 th\xB6o\nHo\xE4i tha\xFBo go\xF9p y\xF9 d\xF6\xEF", 0,
	  2, 1, "vni" },
	/* No text, or UTF-16 that does not say so. */
	{ "H\0\xD9\x1Ei\0", 6, 1, 2, "utf-16" },
	{ "\xD0\xCF\x11\xE0\n\xA1\xB1\x1A\xE1\0\0", 11, 2, 5, "byte 0" },
};

START_TEST(test_refused)
{
	size_t size = refused[_i].size ? refused[_i].size : strlen(refused[_i].data);
	lh_error error;

	ck_assert_ptr_null(
		lh_text_decode(refused[_i].data, size, LH_ENCODING_UNKNOWN, NULL, NULL, &error));
	ck_assert_int_eq(error.code, LH_ERROR_VALUE);
	ck_assert_msg(error.line == refused[_i].line && error.column == refused[_i].column &&
			      strstr(error.text_en, refused[_i].text),
		      "%ld:%ld: %s", error.line, error.column, error.text_en);
	ck_assert_str_ne(error.text_vi, "");
}
END_TEST

/* A tenth of a text in another encoding is not swallowed. */
START_TEST(test_mixed)
{
	char *own = encode(paragraphs[0], (size_t)_i);

	for (size_t other = 0; other < OLD_COUNT; other++) {
		char *stray = NULL, *text = NULL;

		if (other == (size_t)_i)
			continue;
		stray = encode(paragraphs[3], other);
		text = malloc(strlen(own) + strlen(stray) + 1);
		strcat(strcpy(text, own), stray);
		ck_assert_ptr_null(
			lh_text_decode(text, strlen(text), LH_ENCODING_UNKNOWN, NULL, NULL, NULL));
		free(text);
		free(stray);
	}
	free(own);
}
END_TEST

Suite *lh_guesses_suite(void)
{
	Suite *suite = suite_create("guesses");
	TCase *tests = tcase_create("guesses");

	tcase_add_test(tests, test_syllables);
	tcase_add_loop_test(tests, test_paragraphs, 0, OLD_COUNT);
	tcase_add_loop_test(tests, test_told, 0, COUNT_OF(told));
	tcase_add_loop_test(tests, test_refused, 0, COUNT_OF(refused));
	tcase_add_loop_test(tests, test_mixed, 0, OLD_COUNT);
	suite_add_tcase(suite, tests);
	return suite;
}
