/* SPDX-License-Identifier: MIT */
/* Which word was meant: of several the nearest, and none where nothing is near. */
#include <lienhiep.h>

#include "suites.h"

#define TEN	  "abcdefghij"
#define SIXTY	  TEN TEN TEN TEN TEN TEN
#define ACUTE	  "\xCC\x81"
#define TEN_ACUTE ACUTE ACUTE ACUTE ACUTE ACUTE ACUTE ACUTE ACUTE ACUTE
#define NOT_UTF8  "\xFF"

static const struct {
	const char *wanted, *tried[4];
	const char *best; /* NULL: none */
	size_t distance;
} cases[] = {
	/* One letter swapped, left out, put in, changed. */
	{ "knid", { "id", "kind", "kinds" }, "kind", 1 },
	{ "knd", { "id", "end", "kind" }, "end", 1 },
	{ "kiind", { "kind", "king" }, "kind", 1 },
	{ "kimd", { "id", "kind" }, "kind", 1 },
	{ "chekc", { "new", "check" }, "check", 1 },
	/* The nearest, whatever comes first; of two as near, the first. */
	{ "evnts", { "event", "events" }, "events", 1 },
	{ "form", { "from", "forms" }, "from", 1 },
	{ "form", { "forms", "from" }, "forms", 1 },
	{ "kind", { "kimd", "kind" }, "kind", 0 },
	/* A third of the letters, of the longer word, and no more than three. */
	{ "id", { "in", "to", "di" }, NULL, 0 },
	{ "x", { "id", "y", "" }, NULL, 0 },
	{ "txt", { "text" }, "text", 1 },
	{ "name", { "note" }, NULL, 0 },
	{ "abcdef", { "abcdxy", "xycdef" }, "abcdxy", 2 },
	{ "abcdef", { "abcxyz" }, NULL, 0 },
	{ "abcdefghi", { "abcdefxyz" }, "abcdefxyz", 3 },
	{ TEN TEN, { "123abcdefg" TEN, "123" TEN TEN }, "123" TEN TEN, 3 },
	{ TEN TEN, { "1234" TEN TEN }, NULL, 0 },
	{ "colour", { "title", "kind", "from", "format" }, NULL, 0 },
	/* Each swap of neighbours is one, but no letter is changed again. */
	{ "organisation", { "roganisatoin" }, "roganisatoin", 2 },
	{ "cabdef", { "abcdef" }, "abcdef", 2 },
	/* Capitals, _ and blanks, and marks are no mistakes; đ is d with a mark. */
	{ "Field_Visit", { "field-visits", "field-visit" }, "field-visit", 0 },
	{ "FIELD VISIT", { "field-visit" }, "field-visit", 0 },
	{ "don vi chu tri", { "Đơn vị tính", "Đơn vị chủ trì" }, "Đơn vị chủ trì", 0 },
	{ "ĐƠN VỊ CHỦ TRÌ", { "Đơn vị chủ trì" }, "Đơn vị chủ trì", 0 },
	{ "Ngày bắt đâù", { "Ngày kết thúc", "Ngày bắt đầu" }, "Ngày bắt đầu", 0 },
	{ "Nga\xCC\x80y nha\xCC\x82\xCC\xA3n", { "Ngày nhận" }, "Ngày nhận", 0 },
	{ "Sô hội viên", { "Số hội thảo", "Số hội viên nữ" }, "Số hội viên nữ", 3 },
	{ "Tne", { "Tên", "Từ" }, "Tên", 1 },
	/* Letters are counted, not bytes. */
	{ "khoa học và công nge", { "Khoa học và công nghệ" }, "Khoa học và công nghệ", 1 },
	{ "汉字学", { "汉字" }, "汉字", 1 },
	/* Words that are too long, empty, no UTF-8, or none. */
	{ SIXTY "abcd", { SIXTY "abc" }, SIXTY "abc", 1 },
	{ SIXTY "abcde", { SIXTY "abcd" }, NULL, 0 },
	{ SIXTY "abcd", { SIXTY "abcde" }, NULL, 0 },
	{ "kind" TEN_ACUTE TEN_ACUTE TEN_ACUTE TEN_ACUTE, { "kind" }, "kind", 0 },
	{ "", { "", "id" }, NULL, 0 },
	{ ACUTE, { "", "a", ACUTE }, NULL, 0 },
	{ "ki" NOT_UTF8 "d", { "kind" }, "kind", 1 },
	{ "kind", { NOT_UTF8 NOT_UTF8 NOT_UTF8 NOT_UTF8 }, NULL, 0 },
	{ NULL, { "kind" }, NULL, 0 },
};

START_TEST(test_nearest)
{
	lh_nearest nearest = { .wanted = cases[_i].wanted };

	for (size_t i = 0; i < COUNT_OF(cases[_i].tried); i++)
		lh_nearest_try(&nearest, cases[_i].tried[i]);
	ck_assert_pstr_eq(nearest.best, cases[_i].best);
	ck_assert_uint_eq(nearest.distance, cases[_i].distance);
	ck_assert_ptr_eq(nearest.wanted, cases[_i].wanted);
}
END_TEST

/* The word is the caller's own, and there need be nothing to fill. */
START_TEST(test_borrowed)
{
	static const char kind[] = "kind";
	lh_nearest nearest = { .wanted = "knid" };

	lh_nearest_try(&nearest, kind);
	ck_assert_ptr_eq(nearest.best, kind);
	lh_nearest_try(NULL, kind);
}
END_TEST

/* A word is as near to another as that one is to it. */
START_TEST(test_symmetric)
{
	for (size_t i = 0; i < COUNT_OF(cases); i++)
		for (size_t j = 0; j < COUNT_OF(cases); j++) {
			lh_nearest there = { .wanted = cases[i].wanted };
			lh_nearest back = { .wanted = cases[j].wanted };

			lh_nearest_try(&there, cases[j].wanted);
			lh_nearest_try(&back, cases[i].wanted);
			ck_assert(!there.best == !back.best && there.distance == back.distance);
		}
}
END_TEST

Suite *lh_nearest_suite(void)
{
	Suite *suite = suite_create("nearest");
	TCase *tests = tcase_create("nearest");

	tcase_add_loop_test(tests, test_nearest, 0, COUNT_OF(cases));
	tcase_add_test(tests, test_borrowed);
	tcase_add_test(tests, test_symmetric);
	suite_add_tcase(suite, tests);
	return suite;
}
