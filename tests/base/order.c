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
		{ "Hà Nội", "  Hà\t\r\nNội " },
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

/* Family, middle, given; each before the next. */
static const char *const people[][3] = {
	{ "Nguyễn", NULL, NULL },    { "Lê", NULL, "An" },	  { "Nguyễn", NULL, "An" },
	{ "Nguyễn", "Thị", "An" },   { "Lê", "Văn", "An" },	  { "Trần", "Văn", "An" },
	{ "Đỗ", "Thị", "Ánh" },	     { "Đào", "Ngọc", "Nghiêm" }, { "Lê", "Xuân", "Rao" },
	{ "Nguyễn", "Hồng", "Sơn" },
};

START_TEST(test_names)
{
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

/* A key, and how long it is; to be freed. */
static unsigned char *key_of(const char *text, size_t *size)
{
	unsigned char *key = NULL;

	*size = lh_collator_key(collator, text, NULL, 0);
	key = malloc(*size + 1);
	ck_assert_ptr_nonnull(key);
	key[*size] = 0xEE;
	ck_assert_uint_eq(lh_collator_key(collator, text, key, *size), *size);
	ck_assert_uint_eq(key[*size], 0xEE);
	return key;
}

static int compare_keys(const unsigned char *a, size_t size_a, const unsigned char *b,
			size_t size_b)
{
	int order = memcmp(a, b, size_a < size_b ? size_a : size_b);

	return order ? order : (size_a > size_b) - (size_a < size_b);
}

/* NULL and "" have the same key, and all others that of their order. */
START_TEST(test_keys)
{
	static const char *const more[] = { "Đ",  "đ", "A\xCC\x80 b", "À b", "a-b",
					    "ab", "-", "😀 a",	      "\x01" };
	const char *texts[COUNT_OF(ascending) + COUNT_OF(more)];

	for (size_t i = 0; i < COUNT_OF(texts); i++)
		texts[i] = i < COUNT_OF(ascending) ? ascending[i] : more[i - COUNT_OF(ascending)];
	for (size_t i = 1; i < COUNT_OF(texts); i++)
		for (size_t j = 1; j < COUNT_OF(texts); j++) {
			size_t size_a = 0, size_b = 0;
			unsigned char *a = key_of(texts[i], &size_a),
				      *b = key_of(texts[j], &size_b);
			int is = compare_keys(a, size_a, b, size_b);
			int should_be = lh_collator_compare(collator, texts[i], texts[j]);

			ck_assert_msg((is > 0) - (is < 0) == (should_be > 0) - (should_be < 0),
				      "%s and %s: %d, not %d", texts[i], texts[j], is, should_be);
			free(a);
			free(b);
		}
	ck_assert_uint_eq(lh_collator_key(collator, NULL, NULL, 0), 0);
	ck_assert_uint_eq(lh_collator_key(collator, "\xFF", NULL, 0), 0);
	ck_assert_uint_eq(lh_collator_key(NULL, "a", NULL, 0), 0);
}
END_TEST

START_TEST(test_name_keys)
{
	unsigned char keys[COUNT_OF(people)][256];

	for (size_t i = 0; i < COUNT_OF(people); i++) {
		size_t size = lh_collator_name_key(collator, people[i][2], people[i][1],
						   people[i][0], keys[i], sizeof(keys[i]));

		ck_assert_uint_lt(size, sizeof(keys[i]));
		memset(keys[i] + size, 0, sizeof(keys[i]) - size);
		ck_assert_msg(!i || memcmp(keys[i - 1], keys[i], sizeof(keys[i])) < 0, "%zu", i);
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
	tcase_add_test(tests, test_keys);
	tcase_add_test(tests, test_name_keys);
	suite_add_tcase(suite, tests);
	return suite;
}
