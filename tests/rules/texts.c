/* SPDX-License-Identifier: MIT */
/* How things are written. */
#include <errno.h>

#include "cases.h"
#include "common/tables.h"
#include "suites.h"

#define EVENT(attributes, title) \
	"<event kind='forum' from='2023' " attributes "><title>" title "</title></event>"
#define MEETING(month) \
	"<event kind='forum' from='2023-" month "'><title>Họp</title></event>"
#define CLUB(id) "<organisation id='" id "' kind='club'><name>O</name></organisation>"

static const struct rule_case cases[] = {
	/* VNI, in a translation. */
	{ "LH-1105",
	  "<events><event kind='forum' from='2023'><title>A</title><title xml:lang='en'>"
	  "Lieân hieäp hoäi</title></event></events>",
	  "/dossier/events/event[1]", "title",
	  "<events><event kind='forum' from='2023'><title>A</title><title xml:lang='en'>"
	  "Liên hiệp hội</title></event></events>" },
	/* UTF-8 that was taken for windows-1252, in an item. */
	{ "LH-1105",
	  "<events><event kind='forum' from='2023'><title>A</title><topic>"
	  "KhÃ´ng khÃ\xC2\xAD" " sáº¡ch</topic></event></events>",
	  "/dossier/events/event[1]", "topics",
	  "<events><event kind='forum' from='2023'><title>A</title><topic>"
	  "Không khí sạch</topic></event></events>" },
	/* One word is enough where no language writes so. */
	{ "LH-1105",
	  "<people><person family='NguyÔn'/></people>",
	  "/dossier/people/person[1]", "family",
	  "<people><person family='Müller'/><person family='Nestlé'/><person family='Zoë'/>"
	  "<person family='Viêt'/><person family='Õ'/></people>" },
	{ "LH-1105", "<events><event kind='forum' from='2023'><title>Héi th¶o</title></event></events>",
	  "/dossier/events/event[1]", "title",
	  "<events><event kind='forum' from='2023'><title>Dày 5 µm và 10 µm, ß và ß, © A © B, 25ºC, "
	  "25°C, m², «ban»</title></event></events>" },
	/* The sign of micrometres within a word; a letter like Đ that was another; a long word. */
	{ "LH-1105", "<events><event kind='forum' from='2023'><title>Tµi liÖu</title></event></events>",
	  "/dossier/events/event[1]", "title",
	  "<events><event kind='forum' from='2023'><title>Donaudampfschifffahrtselektrizitätenhaupt"
	  "betriebswerkbauunterbeamtengesellschaft</title></event></events>" },
	{ "LH-1105",
	  "<events><event kind='forum' from='2023'><title>Héi ®ång xÐt duyÖt</title></event></events>",
	  "/dossier/events/event[1]", "title",
	  "<events><event kind='forum' from='2023'><title>Hội đồng xét duyệt</title></event></events>" },
	/* In the midst of what is right. */
	{ "LH-1105",
	  "<events><event kind='forum' from='2023'><title>A</title><note>"
	  "Hội thảo của Liªn hiÖp các hội đã bàn về quy hoạch vùng</note></event></events>",
	  "/dossier/events/event[1]", "note",
	  "<events><event kind='forum' from='2023'><title>A</title><note>"
	  "São Paulo, Curaçao và Côte d’Ivoire gửi tham luận về đô thị “xanh”</note></event>"
	  "</events>" },
	/* Several words of which each might be another language's, unless as many are Vietnamese. */
	{ "LH-1105",
	  "<events><event kind='forum' from='2023'><title>Héi tæng hîp</title></event></events>",
	  "/dossier/events/event[1]", "title",
	  "<events><event kind='forum' from='2023'><title>Héi tæng hîp là có và</title></event>"
	  "</events>" },
	/* Capitals with a tone are in one kind of TCVN3 only, for which one word more speaks. */
	{ "LH-1105",
	  "<events><event kind='forum' from='2023'><title>VIŒT Héi tæng hîp</title></event>"
	  "</events>",
	  "/dossier/events/event[1]", "title",
	  "<events><event kind='forum' from='2023'><title>VIỆT Hội tổng hợp, VIŒTA</title></event></events>" },
	/* One strange word is not enough beside one that may have been read well. */
	{ "LH-1105",
	  "<events><event kind='forum' from='2023'><title>Hội thảo về ho¹ch</title></event></events>",
	  "/dossier/events/event[1]", "title",
	  "<events><event kind='forum' from='2023'><title>Là ho¹ch</title></event></events>" },
	/* Initials are no TCVN3, in which they would be words. */
	{ "LH-1106", "<events><event kind='forum' from='2023'><title>HÐ, HÐND</title></event></events>",
	  "/dossier/events/event[1]", "title",
	  "<events><event kind='forum' from='2023'><title>HĐ, HĐND</title></event></events>" },
	/* Icelanders keep theirs. */
	{ "LH-1106",
	  "<events><event kind='forum' from='2023'><title>QÐ-UBND</title></event></events>",
	  "/dossier/events/event[1]", "title",
	  "<events><event kind='forum' from='2023'><title>QĐ-UBND, Guðmundur SIGURÐSSON</title>"
	  "</event></events>" },
	{ "LH-1106",
	  "<events><event kind='forum' from='2023'><title>A</title><note>Ɖoàn ɖại biểu</note>"
	  "</event></events>",
	  "/dossier/events/event[1]", "note",
	  "<events><event kind='forum' from='2023'><title>A</title><note>Đoàn đại biểu</note>"
	  "</event></events>" },
	/* Persian has joiners between its letters, and one picture is joined of two. */
	{ "LH-1107",
	  "<events><event kind='forum' from='2023'><title>A\xE2\x80\x8D" "B</title></event></events>",
	  "/dossier/events/event[1]", "title",
	  "<events><event kind='forum' from='2023'><title>A</title><title xml:lang='fa'>"
	  "می\xE2\x80\x8C" "خواهم 👩\xE2\x80\x8D" "🔬</title></event></events>" },
	{ "LH-1107",
	  "<events><event kind='forum' from='2023'><title>A\xC2\x85" "B</title></event></events>",
	  "/dossier/events/event[1]", "title",
	  "<events><event kind='forum' from='2023'><title>A\xC2\xA0" "B</title></event></events>" },
	{ "LH-1107",
	  "<events><event kind='forum' from='2023'><title>A\xC2\xAD" "B\xC2\xAD" "C</title></event></events>",
	  "/dossier/events/event[1]", "title",
	  "<events><event kind='forum' from='2023'><title>A\xC2\xA0" "B</title></event></events>" },
	{ "LH-1107",
	  "<events><event kind='forum' from='2023'><title>A\xEF\xBB\xBF" "B</title></event></events>",
	  "/dossier/events/event[1]", "title",
	  "<events><event kind='forum' from='2023'><title>A\xC2\xA0" "B</title></event></events>" },
	{ "LH-1107",
	  "<events><event kind='forum' from='2023'><title>A\xEF\x82\xB7" "B</title></event></events>",
	  "/dossier/events/event[1]", "title",
	  "<events><event kind='forum' from='2023'><title>A\xC2\xA0" "B</title></event></events>" },
	{ "LH-1107",
	  "<events><event kind='forum' from='2023'><title>A\xEF\xBF\xBD" "B</title></event></events>",
	  "/dossier/events/event[1]", "title",
	  "<events><event kind='forum' from='2023'><title>A\xC2\xA0" "B</title></event></events>" },
	{ "LH-1107",
	  "<events><event kind='forum' from='2023'><title>A\xE2\x80\xAE" "B</title></event></events>",
	  "/dossier/events/event[1]", "title",
	  "<events><event kind='forum' from='2023'><title>A\xC2\xA0" "B</title></event></events>" },
	{ "LH-1107",
	  "<events><event kind='forum' from='2023'><title>A\xF3\xB0\x80\x81" "B</title></event></events>",
	  "/dossier/events/event[1]", "title",
	  "<events><event kind='forum' from='2023'><title>A\xC2\xA0" "B</title></event></events>" },
	{ "LH-1107",
	  "<events><event kind='forum' from='2023'><title>A\x7F" "B</title></event></events>",
	  "/dossier/events/event[1]", "title",
	  "<events><event kind='forum' from='2023'><title>A\xC2\xA0" "B</title></event></events>" },
	/* Blanks indent a line, or end it. */
	{ "LH-1108",
	  "<events><event kind='forum' from='2023'><title>A</title><note>một  hai</note>"
	  "</event></events>",
	  "/dossier/events/event[1]", "note",
	  "<events><event kind='forum' from='2023'><title>A</title><note>"
	  "một hai  \n    ba\n\n  bốn  &#13;\nnăm  </note></event></events>" },
	{ "LH-1108",
	  "<events><event kind='forum' from='2023'><title>A</title><note>"
	  "  một\n hai.   Ba</note></event></events>",
	  "/dossier/events/event[1]", "note",
	  "<events><event kind='forum' from='2023'><title>A  B</title><note>một</note></event>"
	  "</events>" },
	/* What is held again and again has one title; a letter is none. */
	{ "LH-1104",
	  "<events><event kind='forum' from='2023'><title>Diễn đàn: hoà giải</title></event>"
	  "<event kind='forum' from='2023-05'><title>DIỄN ĐÀN «HÒA GIẢI»</title></event>"
	  "</events>",
	  "/dossier/events/event[2]", "title",
	  "<events><event kind='forum' from='2023-04'><title>Diễn đàn</title></event>"
	  "<event kind='forum' from='2023-05'><title>Diễn đàn</title></event>"
	  "<event kind='forum' from='2023-02'><title>Diễn đàn</title></event>"
	  "<event kind='forum' from='2023-04'><title>Diễn đàn 2</title></event>"
	  "<event kind='forum' from='2023'><title>A</title></event>"
	  "<event kind='forum' from='2023'><title>A.</title></event></events>" },
	{ "LH-1104",
	  "<events><event kind='forum' from='2023'><title>A b</title></event>"
	  "<event kind='forum' from='2023'><title>Á, B</title></event></events>",
	  "/dossier/events/event[2]", "title",
	  "<events><event kind='forum' from='2023' hosts='hội' place='X'><title>A b</title>"
	  "</event><event kind='forum' from='2023' place='Y'><title>A b</title></event>"
	  "<event kind='forum' from='2023' uri='urn:1' place='Z'><title>A b</title></event>"
	  "</events>" },
	/* By one host or another, by more of them, by the second of their dates; signs are no name. */
	{ "LH-1104",
	  "<organisations>" CLUB("o") "</organisations><events>" EVENT("hosts='hội o'", "Họp")
		  EVENT("hosts='hội o'", "«Họp»") "</events>",
	  "/dossier/events/event[2]", "title",
	  "<organisations>" CLUB("o") "</organisations><events>" EVENT("hosts='hội o'", "Họp")
		  EVENT("hosts='hội'", "Họp") EVENT("hosts='o'", "Họp") EVENT("", "***")
			  EVENT("", "***") "</events>" },
	{ "LH-1104",
	  "<events>" EVENT("to='2023-12-20'", "Họp") EVENT("to='2023-12'", "— Họp") "</events>",
	  "/dossier/events/event[2]", "title",
	  "<events>" EVENT("to='2023-12-20'", "Họp") EVENT("to='2023-12-10'", "— Họp")
		  "</events>" },
	/* What is held every month. */
	{ "LH-1104",
	  "<events>" EVENT("", "Họp") EVENT("", "Họp") "</events>",
	  "/dossier/events/event[2]", "title",
	  "<events>" MEETING("01") MEETING("02") MEETING("03") MEETING("04") MEETING("05")
		  MEETING("06") MEETING("07") MEETING("08") MEETING("09") MEETING("10")
			  "</events>" },
	{ "LH-1104",
	  "<boards><board kind='jury' of='hội'><name>Ban</name></board><board kind='jury'>"
	  "<name>BẢN</name></board></boards>",
	  "/dossier/boards/board[2]", "name",
	  "<organisations><organisation id='o' kind='club'><name>O</name></organisation>"
	  "</organisations><boards><board kind='jury' of='hội'><name>Ban</name></board>"
	  "<board kind='jury' of='o'><name>Ban</name></board></boards>" },
	/* A mark that makes no letter with the one before it; two names that have one sum. */
	{ "LH-1104",
	  "<events>" EVENT("", "Đ\xCC\xA3ề án") EVENT("", "đ\xCC\xA3ề án") "</events>",
	  "/dossier/events/event[2]", "title",
	  "<events>" EVENT("", "岘橦字一") EVENT("", "佖贈字豺") "</events>" },
	/* The first of all that have names. */
	{ "LH-1104",
	  "<sources><source publisher='A'><title>Cổng</title></source><source><title>Cổng</title>"
	  "</source></sources>",
	  "/dossier/sources/source[2]", "title",
	  "<sources><source publisher='A'><title>Cổng</title></source><source publisher='B'><title>"
	  "Cổng</title></source></sources>" },
	/* In one contest; each has its own. */
	{ "LH-1104",
	  "<contests><contest id='c' to='2023'><title>A</title><fields><contest_field><name>"
	  "Cơ khí</name></contest_field><contest_field><name>Cơ Khí</name></contest_field>"
	  "</fields></contest></contests>",
	  "/dossier/contests/contest[1]/fields/contest_field[2]", "name",
	  "<contests><contest id='c'><title>C</title><fields><contest_field><name>F</name>"
	  "</contest_field></fields></contest><contest id='e'><title>E</title><fields>"
	  "<contest_field><name>F</name></contest_field></fields></contest></contests>" },
	/* By one host more; by an edition of one year. */
	{ "LH-1104",
	  "<organisations>" CLUB("o") "</organisations><events>" EVENT("hosts='hội'", "Họp")
		  EVENT("hosts='hội'", "Họp!") "</events>",
	  "/dossier/events/event[2]", "title",
	  "<organisations>" CLUB("o") "</organisations><events>" EVENT("hosts='hội'", "Họp")
		  EVENT("hosts='hội o'", "Họp!") "</events>" },
	{ "LH-1104",
	  "<contests><contest to='2023'><title>Hội thi</title></contest><contest edition='2' to='2023'>"
	  "<title>Hội thi</title></contest></contests>",
	  "/dossier/contests/contest[2]", "title",
	  "<contests><contest edition='1' to='2023'><title>Hội thi</title></contest><contest edition='2' "
	  "to='2023'><title>Hội thi</title></contest></contests>" },
	/* People may have one name. */
	{ "LH-1104",
	  "<publications><publication issue='1'><title>Tạp chí</title></publication>"
	  "<publication><title>Tạp chí</title></publication></publications>",
	  "/dossier/publications/publication[2]", "title",
	  "<publications><publication issue='1'><title>Tạp chí</title></publication>"
	  "<publication issue='2'><title>Tạp chí</title></publication></publications><people>"
	  "<person name='A'/><person name='Á'/></people>" },
};

/* Without the tables of an old encoding what needs none is still found. */
START_TEST(test_no_tables)
{
	static const struct {
		const char *title;
		size_t count;
	} titles[] = {
		{ "KhÃ´ng khÃ\xC2\xAD" " sáº¡ch", 1 },
		{ "Liªn hiÖp", 1 }, /* of the two kinds of TCVN3 the other knows it */
	};
	static const char *const only[] = { "LH-1105", NULL };
	static const lh_check_options options = { .only = only };
	lh_dossier *dossier = lh_dossier_new(NULL);
	lh_error error = { 0 };

	for (size_t i = 0; i < COUNT_OF(titles); i++) {
		lh_problems *problems = NULL;

		ck_assert_int_eq(lh_dossier_set_title(dossier, titles[i].title, NULL), 0);
		tables_refuse(1, EINVAL);
		problems = lh_dossier_check(dossier, &options, &error);
		ck_assert(tables_end());
		ck_assert_uint_eq(lh_problems_count(problems), titles[i].count);
		lh_problems_free(problems);
		tables_refuse(1, ENOMEM);
		ck_assert_ptr_null(lh_dossier_check(dossier, &options, &error));
		ck_assert(tables_end());
		ck_assert_int_eq(error.code, LH_ERROR_MEMORY);
	}
	lh_dossier_unref(dossier);
}
END_TEST

static Suite *cases_suite(void);
CASE_SUITE(cases_suite, "texts")

Suite *lh_texts_suite(void)
{
	Suite *suite = cases_suite();
	TCase *tests = tcase_create("tables");

	tcase_add_test(tests, test_no_tables);
	suite_add_tcase(suite, tests);
	return suite;
}
