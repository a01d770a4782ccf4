/* SPDX-License-Identifier: MIT */
/* Vietnamese order, of texts and of people's names. */
#include <stdlib.h>
#include <string.h>

#include <lienhiep.h>

#include "suites.h"

static lh_collator *collator;

static void setup(void)
{
	collator = lh_collator_new(NULL);
	ck_assert_ptr_nonnull(collator);
}

static void teardown(void)
{
	lh_collator_free(collator);
	lh_collator_free(NULL);
}

/* Each before the next, as a Vietnamese dictionary has them. */
static const char *const ascending[] = {
	NULL,	     "",      "a",  "a b",     "à",	   "ả",
	"ã",	     "á",     "ạ",  "ăn",      "ân",	   "ba na",
	"ba vì",     "bà ba", "bá", "ca",      "da",	   "đa",
	"đà",	     "e",     "ê",  "Ha Long", "Hà Giang", "Hà Nội",
	"Hải Phòng", "o",     "ô",  "ơ",       "tư vấn",   "tư vấn phản biện",
	"từ",	     "u",     "ư",  "xã",      "y",
};

START_TEST(test_ascending)
{
	for (size_t i = 0; i < COUNT_OF(ascending); i++)
		for (size_t j = 0; j < COUNT_OF(ascending); j++) {
			int order = lh_collator_compare(collator, ascending[i], ascending[j]);

			/* NULL and "" are both without a syllable, and still not the same. */
			ck_assert_msg(i < j   ? order < 0
				      : i > j ? order > 0
					      : order == 0,
				      "%s and %s: %d", ascending[i] ? ascending[i] : "NULL",
				      ascending[j] ? ascending[j] : "NULL", order);
		}
}
END_TEST

START_TEST(test_equal)
{
	static const char *const equal[][2] = {
		{ "Hà Nội", "  Hà\t\nNội " },
		{ "Hà Nội", "Ha\xCC\x80 No\xCC\xA3\xCC\x82i" },
		{ "", "  " },
	};

	for (size_t i = 0; i < COUNT_OF(equal); i++)
		ck_assert_int_eq(lh_collator_compare(collator, equal[i][0], equal[i][1]), 0);
	/* The tone's place is a matter of spelling: near each other, but never the same. */
	ck_assert_int_ne(lh_collator_compare(collator, "hòa", "hoá"), 0);
	/* Case decides last. */
	ck_assert_int_lt(lh_collator_compare(collator, "An", "ân"), 0);
	ck_assert_int_lt(lh_collator_compare(collator, "an", "Ân"), 0);
	/* No UTF-8: some order, the same both ways. */
	ck_assert_int_eq(lh_collator_compare(collator, "\xFF\xFE", "a"),
			 -lh_collator_compare(collator, "a", "\xFF\xFE"));
}
END_TEST

/* Marks above and below by turns: to order them as one syllable would outlast any test. */
START_TEST(test_long)
{
	static const char pair[] = "\xCC\x81\xCC\xA3";
	size_t size = 4 * 1000 * 1000;
	char *a = malloc(size + 2), *b = malloc(size + 2);

	a[0] = 'o';
	for (size_t at = 0; at < size; at += 4)
		memcpy(a + 1 + at, pair, sizeof(pair));
	memcpy(b, a, size + 2);
	ck_assert_int_eq(lh_collator_compare(collator, a, b), 0);
	/* An acute accent less, for a grave one. */
	b[size / 2 + 2] = '\x80';
	ck_assert_int_gt(lh_collator_compare(collator, a, b), 0);
	ck_assert_int_lt(lh_collator_compare(collator, b, a), 0);
	free(a);
	free(b);
}
END_TEST

START_TEST(test_names)
{
	/* family, middle, given */
	static const char *const people[][3] = {
		{ "Nguyễn", NULL, NULL },    { "Lê", NULL, "An" },	  { "Nguyễn", NULL, "An" },
		{ "Nguyễn", "Thị", "An" },   { "Lê", "Văn", "An" },	  { "Trần", "Văn", "An" },
		{ "Đỗ", "Thị", "Ánh" },	     { "Đào", "Ngọc", "Nghiêm" }, { "Lê", "Xuân", "Rao" },
		{ "Nguyễn", "Hồng", "Sơn" },
	};

	for (size_t i = 0; i < COUNT_OF(people); i++)
		for (size_t j = 0; j < COUNT_OF(people); j++) {
			int order = lh_collator_compare_names(collator, people[i][2], people[i][1],
							      people[i][0], people[j][2],
							      people[j][1], people[j][0]);

			ck_assert_msg(i < j   ? order < 0
				      : i > j ? order > 0
					      : order == 0,
				      "%zu and %zu: %d", i, j, order);
		}
}
END_TEST

Suite *lh_order_suite(void)
{
	Suite *suite = suite_create("order");
	TCase *tests = tcase_create("order");

	tcase_add_checked_fixture(tests, setup, teardown);
	tcase_add_test(tests, test_ascending);
	tcase_add_test(tests, test_equal);
	tcase_add_test(tests, test_long);
	tcase_add_test(tests, test_names);
	suite_add_tcase(suite, tests);
	return suite;
}
