/* SPDX-License-Identifier: MIT */
/* Contests and awards. */
#include "cases.h"
#include "suites.h"

static const struct rule_case cases[] = {
	{ "LH-0901",
	  "<contests><contest id='c' to='2023'><title>A</title><criteria>"
	  "<criterion weight='30'><name>A</name></criterion><criterion weight='40.5'><name>"
	  "B</name></criterion><criterion weight='30'><name>C</name></criterion></criteria>"
	  "</contest></contests>",
	  "/dossier/contests/contest[1]", "criteria",
	  "<contests><contest id='c' to='2023'><title>A</title><criteria>"
	  "<criterion weight='30'><name>A</name></criterion><criterion weight='39.5'><name>"
	  "B</name></criterion><criterion weight='30.50'><name>C</name></criterion></criteria>"
	  "</contest></contests>" },
	/* Criteria without a weight leave open what it is. */
	{ "LH-0901",
	  "<contests><contest id='c' to='2023'><title>A</title><criteria>"
	  "<criterion weight='90'><name>A</name></criterion></criteria></contest></contests>",
	  "/dossier/contests/contest[1]", "criteria",
	  "<contests><contest id='c' to='2023'><title>A</title><criteria>"
	  "<criterion weight='90'><name>A</name></criterion><criterion><name>B</name>"
	  "</criterion></criteria></contest></contests>" },
	{ "LH-0901",
	  "<contests><contest id='c' to='2023'><title>A</title><criteria>"
	  "<criterion weight='0.3'><name>A</name></criterion><criterion weight='0.7'><name>"
	  "B</name></criterion></criteria></contest></contests>",
	  "/dossier/contests/contest[1]", "criteria",
	  "<contests><contest id='c' to='2023'><title>A</title><criteria>"
	  "<criterion weight='30'><name>A</name></criterion><criterion weight='35' alike='2'>"
	  "<name>B</name></criterion></criteria></contest></contests>" },
	/* Weights that no number holds together, and prizes that are no whole number. */
	{ "LH-0901",
	  "<contests><contest id='c' to='2023'><title>A</title><criteria>"
	  "<criterion weight='9223372036854775807'><name>A</name></criterion></criteria>"
	  "</contest></contests>",
	  "/dossier/contests/contest[1]", "criteria",
	  "<contests><contest id='c' to='2023'><title>A</title><criteria>"
	  "<criterion weight='9223372036854775807'><name>A</name></criterion><criterion "
	  "weight='1'><name>B</name></criterion></criteria></contest></contests>" },
	{ "LH-0301",
	  "<contests><contest id='c' to='2023'><title>A</title><fields>"
	  "<contest_field id='f' max_third='3'><name>F</name></contest_field></fields><entries>"
	  "<entry field='f' prize='third' alike='4.5'><title>A</title></entry></entries>"
	  "</contest></contests>",
	  "/dossier/contests/contest[1]/entries/entry[1]", "alike",
	  "<contests><contest id='c' to='2023'><title>A</title><fields>"
	  "<contest_field id='f' max_third='3'><name>F</name></contest_field></fields><entries>"
	  "<entry field='f' prize='third' alike='3.0'><title>A</title></entry></entries>"
	  "</contest></contests>" },
	{ "LH-0902",
	  "<contests><contest id='c' to='2023'><title>A</title><fields>"
	  "<contest_field id='f' max_third='3'><name>F</name></contest_field>"
	  "<contest_field id='g'><name>G</name></contest_field></fields><entries>"
	  "<entry field='f' prize='third' alike='4'><title>A</title></entry></entries>"
	  "</contest></contests>",
	  "/dossier/contests/contest[1]/fields/contest_field[1]", "max_third",
	  "<contests><contest id='c' to='2023'><title>A</title><fields>"
	  "<contest_field id='f' max_third='3'><name>F</name></contest_field>"
	  "<contest_field id='g'><name>G</name></contest_field></fields><entries>"
	  "<entry field='f' prize='third' alike='3'><title>A</title></entry>"
	  "<entry field='g' prize='third'><title>B</title></entry><entry prize='third'><title>"
	  "C</title></entry><entry field='f'><title>D</title></entry></entries></contest>"
	  "</contests>" },
	/* Unknown and about how many are at least one. */
	{ "LH-0902",
	  "<contests><contest id='c' to='2023'><title>A</title><fields>"
	  "<contest_field id='f' max_second='2'><name>F</name></contest_field>"
	  "<contest_field id='g'><name>G</name></contest_field></fields><entries>"
	  "<entry field='f' prize='second' alike='2+'><title>A</title></entry>"
	  "<entry field='f' prize='second' alike='?'><title>B</title></entry></entries>"
	  "</contest></contests>",
	  "/dossier/contests/contest[1]/fields/contest_field[1]", "max_second",
	  "<contests><contest id='c' to='2023'><title>A</title><fields>"
	  "<contest_field id='f' max_second='2'><name>F</name></contest_field>"
	  "<contest_field id='g'><name>G</name></contest_field></fields><entries>"
	  "<entry field='f' prize='second' alike='~9'><title>A</title></entry>"
	  "<entry field='f' prize='second' alike='?'><title>B</title></entry></entries>"
	  "</contest></contests>" },
	{ "LH-0902",
	  "<contests><contest id='c' to='2023'><title>A</title><fields>"
	  "<contest_field id='f' max_encouragement='0'><name>F</name></contest_field>"
	  "<contest_field id='g'><name>G</name></contest_field></fields><entries>"
	  "<entry field='f' prize='encouragement'><title>A</title></entry></entries></contest>"
	  "</contests>",
	  "/dossier/contests/contest[1]/fields/contest_field[1]", "max_encouragement",
	  "<contests><contest id='c' to='2023'><title>A</title><fields>"
	  "<contest_field id='f' max_encouragement='1'><name>F</name></contest_field>"
	  "<contest_field id='g'><name>G</name></contest_field></fields><entries>"
	  "<entry field='f' prize='encouragement'><title>A</title></entry>"
	  "<entry field='f' prize='special'><title>B</title></entry></entries></contest>"
	  "</contests>" },
	{ "LH-0902",
	  "<contests><contest id='c' to='2023'><title>A</title><fields>"
	  "<contest_field id='f' max_first='1'><name>F</name></contest_field>"
	  "<contest_field id='g'><name>G</name></contest_field></fields><entries>"
	  "<entry field='f' prize='first' alike='1.0'><title>A</title></entry>"
	  "<entry field='f' prize='first' alike='99999999999'><title>B</title></entry>"
	  "</entries></contest></contests>",
	  "/dossier/contests/contest[1]/fields/contest_field[1]", "max_first",
	  "<contests><contest id='c' to='2023'><title>A</title><fields>"
	  "<contest_field id='f' max_first='1' alike='2'><name>F</name></contest_field>"
	  "<contest_field id='g'><name>G</name></contest_field></fields><entries>"
	  "<entry field='f' prize='first' alike='3'><title>A</title></entry></entries>"
	  "</contest></contests>" },
	{ "LH-0903",
	  "<contests><contest id='c'><title>C</title><criteria><criterion id='k' weight='100'>"
	  "<name>K</name></criterion></criteria></contest><contest id='e'><title>E</title>"
	  "<entries><entry><title>A</title><scores><score criterion='k' value='1'/></scores>"
	  "</entry></entries></contest></contests>",
	  "/dossier/contests/contest[2]/entries/entry[1]/scores/score[1]", "criterion",
	  "<contests><contest id='c'><title>C</title><criteria><criterion id='k' weight='100'>"
	  "<name>K</name></criterion></criteria><entries><entry><title>A</title><scores>"
	  "<score criterion='k' value='1'/></scores></entry></entries></contest>"
	  "<contest id='e'><title>E</title></contest></contests>" },
	/* Titles of one series, whatever number they have; a year may hold two. */
	{ "LH-0904",
	  "<contests><contest edition='2' to='2023-03'><title>"
	  "Hội thi Sáng tạo kỹ thuật lần thứ hai (2022-2023)</title></contest>"
	  "<contest edition='1' to='2023-09'><title>"
	  "Hội thi Sáng tạo kỹ thuật, lần I, năm 2023</title></contest></contests>",
	  "/dossier/contests/contest[1]", "edition",
	  "<contests><contest edition='2' to='2023'><title>"
	  "Hội thi Sáng tạo kỹ thuật lần thứ hai (2022-2023)</title></contest>"
	  "<contest edition='1' to='2023'><title>"
	  "Hội thi Sáng tạo kỹ thuật, lần I, năm 2023</title></contest></contests>" },
	/* Two of one edition. */
	{ "LH-0904",
	  "<contests><contest edition='10' from='2022'><title>"
	  "Hội thi Sáng tạo kỹ thuật lần thứ mười</title></contest>"
	  "<contest edition='10' from='2023'><title>Hội thi Sáng tạo kỹ thuật lần X</title>"
	  "</contest></contests>",
	  "/dossier/contests/contest[2]", "edition",
	  "<contests><contest edition='10' from='2022'><title>"
	  "Hội thi Sáng tạo kỹ thuật lần thứ mười</title></contest>"
	  "<contest edition='10' from='2023'><title>"
	  "Hội thi Sáng tạo kỹ thuật thiếu nhi lần X</title></contest><contest from='2020'>"
	  "<title>Hội thi Sáng tạo kỹ thuật</title></contest><contest edition='11' from='2022'>"
	  "<title>Hội thi Sáng tạo kỹ thuật lần thứ mười một</title></contest></contests>" },
	/* Of other hosts it is another series. */
	/* By the year alone; and "lần" that counts nothing. */
	{ "LH-0904",
	  "<contests><contest edition='1' from='2023'><title>Hội thi Sáng tạo năm 2022</title>"
	  "</contest><contest edition='2' from='2022'><title>Hội thi Sáng tạo năm 2023</title>"
	  "</contest></contests>",
	  "/dossier/contests/contest[2]", "edition",
	  "<contests><contest edition='2' from='2022'><title>Hội thi lần này 2022</title></contest>"
	  "<contest edition='1' from='2023'><title>Lần 1</title></contest></contests>" },
	/* One edition twice under one uri is told once, and by that. */
	{ "LH-0103",
	  "<contests><contest edition='1' from='2023' uri='urn:1'><title>Hội thi</title></contest>"
	  "<contest edition='1' from='2023' uri='urn:1'><title>Hội thi</title></contest></contests>",
	  "/dossier/contests/contest[2]", "uri",
	  "<contests><contest edition='1' from='2023' uri='urn:1'><title>Hội thi</title></contest>"
	  "<contest edition='2' from='2023' uri='urn:2'><title>Hội thi</title></contest></contests>" },
	{ "LH-0904",
	  "<contests><contest edition='1' from='2023' uri='urn:1'><title>Hội thi</title></contest>"
	  "<contest edition='1' from='2023' uri='urn:2'><title>Hội thi</title></contest></contests>",
	  "/dossier/contests/contest[2]", "edition",
	  "<contests><contest edition='1' from='2022' uri='urn:1'><title>Hội thi</title></contest>"
	  "<contest edition='2' from='2023'><title>Hội thi</title></contest></contests>" },
	{ "LH-0904",
	  "<contests><contest edition='12' from='2023' hosts='hội'><title>"
	  "Hội thi Sáng tạo kỹ thuật lần thứ 12</title></contest>"
	  "<contest edition='13' from='2022' hosts='hội'><title>"
	  "Hội thi Sáng tạo kỹ thuật lần thứ 13</title></contest></contests>",
	  "/dossier/contests/contest[2]", "edition",
	  "<organisations><organisation id='o' kind='club'><name>O</name></organisation>"
	  "</organisations><contests><contest edition='12' from='2023' hosts='hội'><title>"
	  "Hội thi Sáng tạo kỹ thuật lần thứ 12</title></contest>"
	  "<contest edition='13' from='2022' hosts='o'><title>"
	  "Hội thi Sáng tạo kỹ thuật lần thứ 13</title></contest></contests>" },
	/* By a uri that one of the two has, and in letters that have no plain form. */
	{ "LH-0904",
	  "<contests><contest edition='1' from='2023'><title>Конкурс 1</title></contest>"
	  "<contest edition='1' from='2023' uri='urn:1'><title>Конкурс 2</title></contest></contests>",
	  "/dossier/contests/contest[2]", "edition",
	  "<contests><contest edition='1' from='2023'><title>Конкурс 1</title></contest>"
	  "<contest edition='1' from='2023' uri='urn:1'><title>Концерт 2</title></contest></contests>" },
	/* Without a title it is of no series. */
	{ "LH-0101",
	  "<contests><contest edition='1' to='2023'/><contest edition='1' to='2023'><title>A</title>"
	  "</contest></contests>",
	  "/dossier/contests/contest[1]", "title",
	  "<contests><contest edition='1' to='2023'><title>B</title></contest><contest edition='1' "
	  "to='2023'><title>A</title></contest></contests>" },
	{ "LH-0905",
	  "<contests><contest id='c' to='2023'><title>A</title><entries><entry money='5'>"
	  "<title>A</title></entry></entries></contest></contests>",
	  "/dossier/contests/contest[1]/entries/entry[1]", "prize",
	  "<contests><contest id='c' to='2023'><title>A</title><entries><entry money='0'>"
	  "<title>A</title></entry><entry prize='third'><title>B</title></entry></entries>"
	  "</contest></contests>" },
	{ "LH-0906",
	  "<contests><contest id='c'><title>C</title><entries><entry field='k'><title>A</title>"
	  "</entry></entries></contest><contest id='e'><title>E</title><fields>"
	  "<contest_field id='k'><name>K</name></contest_field></fields></contest></contests>",
	  "/dossier/contests/contest[1]/entries/entry[1]", "field",
	  "<contests><contest id='c'><title>C</title><fields><contest_field id='k'><name>"
	  "K</name></contest_field></fields><entries><entry field='k'><title>A</title></entry>"
	  "</entries></contest><contest id='e'><title>E</title></contest></contests>" },
};

CASE_SUITE(lh_contests_suite, "contests")
