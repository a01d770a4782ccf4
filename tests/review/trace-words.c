/* SPDX-License-Identifier: MIT */
/* The words of traces: where lines end, what must not reach a terminal, what is told again. */
#include <stdlib.h>
#include <string.h>

#include "review/suites.h"
#include "review/support.h"
#include "review/trace.h"

static char *written(const char *body, const char *id, lh_trace_form form)
{
	lh_dossier *dossier = dossier_of(body);
	lh_trace *trace = lh_trace_new(dossier, lh_dossier_find(dossier, id), NULL);
	char *text = lh_trace_format(trace, form, LH_ENGLISH, 0, NULL);

	ck_assert_ptr_nonnull(text);
	lh_trace_free(trace);
	lh_dossier_unref(dossier);
	return text;
}

/* Whether a character steers a terminal or the direction of a text: then another stands for it. */
static const struct {
	const char *character;
	bool steers;
} characters[] = {
	{ "\x7F", true },   { "\xC2\x80", true },	 { "\xC2\x9F", true },  { "\u00A0", false },
	{ "\u200D", false }, { "\u200E", true },  { "\u200F", true },  { "\u2010", false },
	{ "\u2027", false }, { "\u2028", true },  { "\u202E", true },  { "\u202F", false },
	{ "\u2065", false }, { "\u2066", true },  { "\u2069", true },  { "\u206A", false },
	{ "\u20AB", false }, { "\u1EA1", false }, { "😀", false },
};

START_TEST(what_steers_is_not_written)
{
	struct lh_buffer buffer = { 0 };
	const char *character = characters[_i].character;

	lh_put_clean(&buffer, character);
	lh_buffer_put(&buffer, "", 1);
	ck_assert_str_eq(buffer.data, characters[_i].steers ? "\uFFFD" : character);
	lh_buffer_destroy(&buffer);
}
END_TEST

/* A line takes one character at least, and ends between two. */
static const struct {
	const char *text;
	size_t columns, length;
} line_ends[] = {
	{ "", 5, 0 },	   { "a b c", 5, 5 }, { "a b cd", 5, 3 },
	{ "abcdef", 5, 5 }, { "ạạạ", 2, 6 },   { "中中", 3, 3 },
	{ "中", 1, 3 },	   { "😀😀", 2, 4 },  { "a\u0323\u0323\u0323b", 1, 7 },
};

START_TEST(lines_end_between_characters)
{
	ck_assert_uint_eq(lh_line_length(line_ends[_i].text, line_ends[_i].columns),
			  line_ends[_i].length);
}
END_TEST

/* Two solutions came of one answer: it has no id, and is told by its name both times. */
START_TEST(answers_are_told_again)
{
	static const char body[] =
		"<programmes><programme><targets><target id='ta'/></targets></programme></programmes>"
		"<recommendations><recommendation id='r' response='accepted'/></recommendations>"
		"<solutions><solution id='s' arises_from='r' serves='ta'/>"
		"<solution id='t' arises_from='r' serves='ta'/></solutions>";
	char *text = written(body, "ta", LH_TRACE_TEXT), *dot = written(body, "ta", LH_TRACE_DOT);
	const char *first = strstr(text, "Accepted");

	ck_assert_ptr_nonnull(first);
	ck_assert_ptr_nonnull(strstr(first + 1, "Accepted ↑ shown already"));
	ck_assert_ptr_nonnull(strstr(dot, "\"Accepted\""));
	free(text);
	free(dot);
}
END_TEST

/* A box has so many lines, and the last says that there would be more. */
START_TEST(long_titles_are_cut)
{
	/* As wide as a line. */
	static const char word[] = "abcdefghijklmnopqrstuvwxyzab ";
	enum { LINES = 6 };

	for (size_t lines = LINES; lines <= LINES + 1; lines++) {
		char body[512] = "<events><event id='e'><title>", *svg = NULL;

		for (size_t i = 0; i < lines; i++)
			strcat(body, word);
		strcat(body, "</title></event></events>");
		svg = written(body, "e", LH_TRACE_SVG);
		ck_assert_int_eq(strstr(svg, " …</text>") != NULL, lines > LINES);
		free(svg);
	}
}
END_TEST

#define COUNT_OF(table) ((int)(sizeof(table) / sizeof((table)[0])))

Suite *lh_trace_words_suite(void)
{
	Suite *suite = suite_create("words of traces");
	TCase *tcase = tcase_create("words");

	tcase_add_loop_test(tcase, what_steers_is_not_written, 0, COUNT_OF(characters));
	tcase_add_loop_test(tcase, lines_end_between_characters, 0, COUNT_OF(line_ends));
	tcase_add_test(tcase, answers_are_told_again);
	tcase_add_test(tcase, long_titles_are_cut);
	suite_add_tcase(suite, tcase);
	return suite;
}
