/* SPDX-License-Identifier: MIT */
/*
 * What a table makes of a dossier: records added, changed, left as they are; or all of it refused.
 */
#include <stdio.h>
#include <string.h>

#include "common/exhaust.h"
#include "suites.h"
#include "support.h"

/* Two organisations, one with translations and something foreign, and what is put after them. */
#define TIN_HOC                                                                      \
	"<organisation id='tin-hoc' kind='association' founded='1990'>"              \
	"<name>Hội Tin học<!--x--></name><name xml:lang='en'>Informatics</name>" \
	"<name xml:lang='fr'>Informatique</name></organisation>"
#define VAT_LY                                                                      \
	"<organisation id='vat-ly' abbreviation='HVL'><name>Hội Vật lý</name>" \
	"</organisation>"
#define ORGANISATIONS_AND(more) "<organisations>" TIN_HOC VAT_LY more "</organisations>"
#define ORGANISATIONS		ORGANISATIONS_AND("")
#define LONG			"0123456789012345678901234567890123456789012345678901234567890123456789"
#define TWO                                                                 \
	"<organisations><organisation id='a'><name>A</name></organisation>" \
	"<organisation id='b'><name>B</name></organisation></organisations>"

static const struct accepted accepted[] = {
	{ "a row without an id adds a record with a readable one",
	  "",
	  "organisation",
	  LH_VIETNAMESE,
	  "name,kind\nHội Tin học,association\n",
	  "<organisations><organisation id='hoi-tin-hoc' kind='association'><name>Hội Tin "
	  "học</name></organisation></organisations>",
	  { 1, 0, 0, 0 } },
	{ "a row with a new id adds a record of that id",
	  "",
	  "organisation",
	  LH_VIETNAMESE,
	  "id,name\nth,Hội Tin học\n",
	  "<organisations><organisation id='th'><name>Hội Tin học</name></organisation>"
	  "</organisations>",
	  { 1, 0, 0, 0 } },
	{ "a row with an id changes that record; columns that are not there change nothing",
	  ORGANISATIONS,
	  "organisation",
	  LH_VIETNAMESE,
	  "id,kind\ntin-hoc,institute\n",
	  "<organisations><organisation id='tin-hoc' kind='institute' founded='1990'>"
	  "<name>Hội Tin học<!--x--></name><name xml:lang='en'>Informatics</name>"
	  "<name xml:lang='fr'>Informatique</name></organisation>" VAT_LY "</organisations>",
	  { 0, 1, 0, 0 } },
	{ "a label that changes keeps its translations and what is foreign",
	  ORGANISATIONS,
	  "organisation",
	  LH_VIETNAMESE,
	  "id,name,name@en\ntin-hoc,Hội Tin học Hà Nội,Hanoi\n",
	  "<organisations><organisation id='tin-hoc' kind='association' founded='1990'>"
	  "<name>Hội Tin học Hà Nội<!--x--></name><name xml:lang='en'>Hanoi</name>"
	  "<name xml:lang='fr'>Informatique</name></organisation>" VAT_LY "</organisations>",
	  { 0, 1, 0, 0 } },
	{ "a translation alone",
	  ORGANISATIONS,
	  "organisation",
	  LH_VIETNAMESE,
	  "id,name@en,name@fr\nvat-ly,Physics,\ntin-hoc,Informatics,\n",
	  "<organisations><organisation id='tin-hoc' kind='association' founded='1990'>"
	  "<name>Hội Tin học<!--x--></name><name xml:lang='en'>Informatics</name>"
	  "</organisation>"
	  "<organisation id='vat-ly' abbreviation='HVL'><name>Hội Vật lý</name>"
	  "<name xml:lang='en'>Physics</name></organisation></organisations>",
	  { 0, 2, 0, 1 } },
	{ "an empty cell unsets, and is counted",
	  ORGANISATIONS,
	  "organisation",
	  LH_VIETNAMESE,
	  "id,kind,founded,dissolved\ntin-hoc,,,\n",
	  "<organisations><organisation id='tin-hoc'>"
	  "<name>Hội Tin học<!--x--></name><name xml:lang='en'>Informatics</name>"
	  "<name xml:lang='fr'>Informatique</name></organisation>" VAT_LY "</organisations>",
	  { 0, 1, 0, 2 } },
	{ "an empty version leaves the dossier its own",
	  "",
	  "dossier",
	  LH_VIETNAMESE,
	  "version,title\n,T\n",
	  "<title>T</title>",
	  { 0, 1, 0, 0 } },
	{ "a row that ends early says nothing of the columns after it",
	  ORGANISATIONS,
	  "organisation",
	  LH_VIETNAMESE,
	  "id,kind,founded\ntin-hoc,club\n",
	  "<organisations><organisation id='tin-hoc' kind='club' founded='1990'>"
	  "<name>Hội Tin học<!--x--></name><name xml:lang='en'>Informatics</name>"
	  "<name xml:lang='fr'>Informatique</name></organisation>" VAT_LY "</organisations>",
	  { 0, 1, 0, 0 } },
	{ "what is there already is not added again, with an id or without",
	  ORGANISATIONS,
	  "organisation",
	  LH_VIETNAMESE,
	  "name,abbreviation\nHội  Vật lý ,HVL\nHội Tin học,\nHội Toán học,\n",
	  ORGANISATIONS_AND("<organisation id='hoi-toan-hoc'><name>Hội Toán học</name>"
			    "</organisation>"),
	  { 1, 0, 2, 0 } },
	{ "of two rows that say the same, one is the record that is there",
	  ORGANISATIONS,
	  "organisation",
	  LH_VIETNAMESE,
	  "abbreviation\nHVL\nHVL\n",
	  ORGANISATIONS_AND("<organisation id='organisation-1' abbreviation='HVL'/>"),
	  { 1, 0, 1, 0 } },
	{ "a record named by its id answers for no other row",
	  ORGANISATIONS,
	  "organisation",
	  LH_VIETNAMESE,
	  "id,abbreviation\nvat-ly,HVL\n,HVL\n",
	  ORGANISATIONS_AND("<organisation id='organisation-1' abbreviation='HVL'/>"),
	  { 1, 0, 1, 0 } },
	{ "empty rows are passed over, and headings may have stars, capitals and no marks",
	  "",
	  "organisation",
	  LH_VIETNAMESE,
	  ",,\n\nTEN DAY DU *,Ma,loai to chuc*\n , ,\n\"\",,\nA,a,Hội\n",
	  "<organisations><organisation id='a' kind='association'><name>A</name></organisation>"
	  "</organisations>",
	  { 1, 0, 0, 0 } },
	{ "references by id, by name, by other names, and to rows below",
	  ORGANISATIONS,
	  "organisation",
	  LH_VIETNAMESE,
	  "id,name,parent,successors\n"
	  "a,A,tin-hoc,HVL; Informatique\n"
	  "b,B,Hội Tin học,\"C\nvat-ly  tin-hoc\"\n"
	  "c,C,b,\n",
	  ORGANISATIONS_AND("<organisation id='a' parent='tin-hoc' successors='vat-ly tin-hoc'>"
			    "<name>A</name></organisation>"
			    "<organisation id='b' parent='tin-hoc' successors='c vat-ly tin-hoc'>"
			    "<name>B</name></organisation>"
			    "<organisation id='c' parent='b'><name>C</name></organisation>"),
	  { 3, 0, 0, 0 } },
	{ "a record that changes its name, by the old one and the new one",
	  TWO,
	  "organisation",
	  LH_VIETNAMESE,
	  "id,name,parent\na,A,\nb,C,\nc,D,C\nd,E,B\n",
	  "<organisations><organisation id='a'><name>A</name></organisation>"
	  "<organisation id='b'><name>C</name></organisation>"
	  "<organisation id='c' parent='b'><name>D</name></organisation>"
	  "<organisation id='d' parent='b'><name>E</name></organisation></organisations>",
	  { 2, 1, 1, 0 } },
	{ "an id that the dossier waits for is good enough",
	  "<organisations><organisation id='a' parent='later'/></organisations>",
	  "organisation",
	  LH_VIETNAMESE,
	  "id,parent\na,later\nb,later\n",
	  "<organisations><organisation id='a' parent='later'/>"
	  "<organisation id='b' parent='later'/></organisations>",
	  { 1, 0, 1, 0 } },
	{ "an id that the dossier waits for goes before a name",
	  "<organisations><organisation id='a' parent='b'/>"
	  "<organisation id='c'><name>b</name></organisation></organisations>",
	  "organisation",
	  LH_VIETNAMESE,
	  "id,parent\na,b\n",
	  NULL,
	  { 0, 0, 1, 0 } },
	{ "an id goes before a name",
	  "<organisations><organisation id='a'><name>b</name>"
	  "</organisation><organisation id='b'><name>a</name></organisation></organisations>",
	  "organisation",
	  LH_VIETNAMESE,
	  "id,parent\na,b\n",
	  "<organisations><organisation id='a' parent='b'><name>b</name>"
	  "</organisation><organisation id='b'><name>a</name></organisation></organisations>",
	  { 0, 1, 0, 0 } },
	{ "records that stand in others: by id, by name, by path",
	  "<plans><plan id='p'/><plan><title>Kế hoạch</title></plan></plans>",
	  "task",
	  LH_VIETNAMESE,
	  "id,title,Nằm trong,area\n"
	  "t,Trên,,\n"
	  "u,Dưới,t,research\n"
	  "v,Cuối,Dưới,\"Tư vấn, phản biện\"\n"
	  "w,Việc,/dossier/plans/plan[2],\n"
	  "x,Việc khác,Kế hoạch,\n"
	  "y,Việc nữa,dossier,\n"
	  "z,Việc con,/dossier/plans/plan[1],\n",
	  "<plans><plan id='p'><tasks><task id='z'><title>Việc con</title></task></tasks></plan>"
	  "<plan><title>Kế hoạch</title><tasks><task id='w'><title>Việc</title></task>"
	  "<task id='x'><title>Việc khác</title></task></tasks></plan></plans>"
	  "<tasks><task id='t'><title>Trên</title><tasks><task id='u' area='research'>"
	  "<title>Dưới</title><tasks><task id='v' area='consultation'><title>Cuối</title></task>"
	  "</tasks></task></tasks></task><task id='y'><title>Việc nữa</title></task></tasks>",
	  { 7, 0, 0, 0 } },
	{ "rows about records without ids, matched by what they refer to",
	  "<people><person id='an' given='An'/></people>"
	  "<events><event id='e'><speeches><speech speaker='an'/></speeches></event></events>",
	  "speech",
	  LH_VIETNAMESE,
	  "in,speaker\ne,an\n",
	  NULL,
	  { 0, 0, 1, 0 } },
	{ "the same list again, with references by name",
	  "<organisations><organisation id='a'><name>A</name></organisation></organisations>"
	  "<memberships><membership id='m' member='a' kind='collective'/></memberships>",
	  "membership",
	  LH_VIETNAMESE,
	  "Hội viên,Loại hội viên\nA,Hội viên tập thể\n",
	  NULL,
	  { 0, 0, 1, 0 } },
	{ "items keep their translations wherever they go",
	  "<organisations><organisation id='a'><also><text>B</text><text "
	  "xml:lang='en'>b</text></also><also><text>C</text><text "
	  "xml:lang='en'>c</text></also></organisation></organisations>",
	  "organisation",
	  LH_VIETNAMESE,
	  "id,also\na,\"A\nB\nC\"\n",
	  "<organisations><organisation "
	  "id='a'><also><text>A</text></also><also><text>B</text><text "
	  "xml:lang='en'>b</text></also><also><text>C</text><text "
	  "xml:lang='en'>c</text></also></organisation></organisations>",
	  { 0, 1, 0, 0 } },
	{ "also where they change places",
	  "<organisations><organisation id='a'><also><text>B</text><text xml:lang='en'>b</text>"
	  "</also><also><text>C</text><text xml:lang='en'>c</text></also></organisation>"
	  "</organisations>",
	  "organisation",
	  LH_VIETNAMESE,
	  "id,also\na,\"C\nB\nB\"\n",
	  "<organisations><organisation id='a'><also><text>C</text><text xml:lang='en'>c</text>"
	  "</also><also><text>B</text><text xml:lang='en'>b</text></also>"
	  "<also><text>B</text></also></organisation></organisations>",
	  { 0, 1, 0, 0 } },
	{ "and what is foreign at an item or a translation",
	  "<organisations><organisation id='a'><also><text xmlns:y='urn:y' y:z='1'>B</text>"
	  "<text xml:lang='en' xmlns:y='urn:y' y:z='2'>b</text></also></organisation>"
	  "</organisations>",
	  "organisation",
	  LH_VIETNAMESE,
	  "id,also\na,\"A\nB\"\n",
	  "<organisations><organisation id='a'><also><text>A</text></also><also>"
	  "<text xmlns:y='urn:y' y:z='1'>B</text>"
	  "<text xml:lang='en' xmlns:y='urn:y' y:z='2'>b</text></also></organisation>"
	  "</organisations>",
	  { 0, 1, 0, 0 } },
	{ "the dossier's own language is no translation",
	  "<organisations><organisation id='a'><name>A</name><also><text>B</text></also>"
	  "</organisation></organisations>",
	  "organisation",
	  LH_VIETNAMESE,
	  "id,name@vi,also@vi\na,AA,\"B\nC\"\n",
	  "<organisations><organisation id='a'><name>AA</name><also><text>B</text></also>"
	  "<also><text>C</text></also></organisation></organisations>",
	  { 0, 1, 0, 0 } },
	{ "line ends after the last item",
	  "<organisations><organisation id='a'><also><text>B</text></also></organisation>"
	  "</organisations>",
	  "organisation",
	  LH_VIETNAMESE,
	  "id,also,also@en\na,\"B\r\nC\r\n \n\",\"b\r\n\r\n\"\n",
	  "<organisations><organisation id='a'><also><text>B</text><text xml:lang='en'>b</text>"
	  "</also><also><text>C</text></also></organisation></organisations>",
	  { 0, 1, 0, 0 } },
	{ "translations of items, a line each",
	  "<organisations><organisation "
	  "id='a'><also><text>B</text></also><also><text>C</text></also>"
	  "</organisation></organisations>",
	  "organisation",
	  LH_VIETNAMESE,
	  "id,also@en\na,\"\nc\"\n",
	  "<organisations><organisation "
	  "id='a'><also><text>B</text></also><also><text>C</text><text "
	  "xml:lang='en'>c</text></also></organisation></organisations>",
	  { 0, 1, 0, 0 } },
};

static const struct refused refused[] = {
	{ "all that is wrong is told at once, and where", TWO, "organisation", LH_VIETNAMESE,
	  "id,name,founded,kind,parent\n"
	  "a,A,31/02/2023,asociation,b\n"
	  "c,C,2023,club,D\n"
	  "1,E,,,\n",
	  "C2 should be a date; D2 did you mean \"association\"; E3 no record has this id or name; "
	  "A4 an id: a "
	  "letter" },
	{ "headings that nobody knows, and the nearest that is known", TWO, "organisation",
	  LH_VIETNAMESE, "id,nmae,name@xyzw,kind@en,Loại hình,in@en\na,A,B,C,D,E\n",
	  "B1 did you mean \"name\"; C1 no such field; D1 no such field; E1 no such field; "
	  "F1 no such field" },
	{ "two columns for one field, by name and by label", TWO, "organisation", LH_VIETNAMESE,
	  "id,kind,Loại tổ chức\na,club,club\n", "C1 two columns" },
	{ "a field and the same in the dossier's own language", TWO, "organisation", LH_VIETNAMESE,
	  "id,name,name@vi\na,A,B\n", "C1 two columns" },
	{ "a blank line between items", TWO, "organisation", LH_VIETNAMESE,
	  "id,also\na,\"B\n\nC\"\n", "B2 not blank" },
	{ "cells without a heading", TWO, "organisation", LH_VIETNAMESE, "id,,name\na,x,A,y\n",
	  "B2 no heading; D2 no heading" },
	{ "two rows about one record", TWO, "organisation", LH_VIETNAMESE,
	  "id,name\na,A\nb,B\na,C\na,D\n", "4 above; 5 above" },
	{ "two new records of one id", TWO, "organisation", LH_VIETNAMESE, "id,name\nc,C\nc,D\n",
	  "A3 another record has this id" },
	{ "an id of another class", TWO "<boards><board id='c'/></boards>", "organisation",
	  LH_VIETNAMESE, "id,name\nc,C\n", "A2 a record of the class board" },
	{ "a reference to another class", TWO "<boards><board id='c'/></boards>", "organisation",
	  LH_VIETNAMESE, "id,parent\na,c\n", "B2 here it should be organisation" },
	{ "a name that two records have",
	  "<organisations><organisation id='a' abbreviation='X'/><organisation id='b' "
	  "abbreviation='X'/></organisations>",
	  "organisation", LH_VIETNAMESE, "id,parent\na,X\n", "B2 (ids a, b)" },
	{ "a name that differs in marks is proposed, not taken",
	  "<organisations><organisation id='a'><name>Hội Vật "
	  "lý</name></organisation></organisations>",
	  "organisation", LH_VIETNAMESE, "id,parent\nb,Hội Vạt lý\nc,hội vật lý\n",
	  "B2 did you mean \"Hội Vật lý\"; B3 did you mean \"Hội Vật lý\"" },
	{ "a name that two records have, one of them without an id",
	  "<organisations><organisation abbreviation='X'/><organisation id='b' "
	  "abbreviation='X'/></organisations>",
	  "organisation", LH_VIETNAMESE, "id,parent\na,X\n", "B2 not all have ids" },
	{ "or the other",
	  "<organisations><organisation id='b' abbreviation='X'/><organisation "
	  "abbreviation='X'/></organisations>",
	  "organisation", LH_VIETNAMESE, "id,parent\na,X\n", "B2 not all have ids" },
	{ "a name that one record gives to another", TWO, "organisation", LH_VIETNAMESE,
	  "id,name,parent\na,B,\nb,A,\nc,C,A\n", "C4 (ids a, b)" },
	{ "a name of a record without an id",
	  "<organisations><organisation><name>A</name></organisation></organisations>",
	  "organisation", LH_VIETNAMESE, "id,parent\nb,A\n", "B2 has no id yet" },
	{ "records that must stand somewhere else", TWO, "target", LH_VIETNAMESE, "name\nX\n",
	  "2 stands in one of programme" },
	{ "an owner that cannot hold such records", TWO, "target", LH_VIETNAMESE,
	  "name,in\nX,a\nY,z\nV,dossier\nT,/dossier/" LONG "/programme[1]\n",
	  "B2 here it should be programme; B3 no record; B4 stands in one of programme; "
	  "B5 no record" },
	{ "a reference longer than any id", TWO, "organisation", LH_VIETNAMESE,
	  "id,successors\na," LONG LONG "\n", "B2 no record" },
	{ "a value longer than a message shows", "", "organisation", LH_VIETNAMESE,
	  "id,founded\na,0123456789012345678901234567890123456789012345678901234567ạạ\n",
	  "B2 founded \"0123456789012345678901234567890123456789012345678901234567…\": "
	  "should be a date" },
	{ "an import moves nothing",
	  "<tasks><task id='a'><tasks><task id='b'/></tasks></task><task id='c'/></tasks>", "task",
	  LH_VIETNAMESE, "id,in\nb,c\n", "B2 moves no records" },
	{ "nor is what stands nowhere moved", "<tasks><task id='a'/></tasks>", "task",
	  LH_VIETNAMESE, "id,in\na,z\n", "B2 no record" },
	{ "new records that stand in each other", "", "task", LH_VIETNAMESE,
	  "id,in\na,b\nb,a\nc,c\nd,\n",
	  "2 stands in itself; 3 stands in itself; 4 stands in itself" },
	{ "a translation of nothing", "", "organisation", LH_VIETNAMESE, "id,name,name@en\na,,A\n",
	  "C2 has no text in the dossier's own language" },
	{ "more translations than items", "", "organisation", LH_VIETNAMESE,
	  "id,also,also@en\na,B,\"x\ny\"\n", "C2 no item at place 1" },
	{ "what refers to a row that is wrong is not wrong for that", TWO, "organisation",
	  LH_VIETNAMESE, "name,founded,parent\nC,x,\nD,,C\n", "B2 should be a date" },
	{ "one of several references", TWO, "organisation", LH_VIETNAMESE,
	  "id,successors\na,b; X; B\n", "B2 no record" },
	{ "a dossier without an id, by its name", "<title>T</title>", "figure", LH_VIETNAMESE,
	  "id,about\na,T\n", "B2 has no id yet" },
	{ "another version for the dossier", "", "dossier", LH_VIETNAMESE, "version,from\n2,2023\n",
	  "A2 an import does not change it" },
	{ "two rows about the dossier", "", "dossier", LH_VIETNAMESE, "from\n2023\n2024\n",
	  "3 above" },
	{ "an id for the dossier that a record has", TWO, "dossier", LH_VIETNAMESE,
	  "id,from\na,2023\n", "A2 another record has this id" },
	{ "a language into which there are translations", ORGANISATIONS, "dossier", LH_VIETNAMESE,
	  "language\nen\n", "A2 has translations into \"en\"" },
	{ "a language with a translation into it", "<title>T</title>", "dossier", LH_VIETNAMESE,
	  "language,title@en\nen,T\n", "A2 has translations into \"en\"" },
	{ "characters that XML does not allow", TWO, "organisation", LH_VIETNAMESE,
	  "id,address,founded\na,\x01,\x01\n", "B2 XML does not allow; C2 should be a date" },
	{ "a number that is too large", "", "plan", LH_ENGLISH,
	  "id,budget\np,99999999999999999999\nq,1 billion billion billion\n",
	  "B2 too large; B3 too large" },
};

START_TEST(tables_are_refused)
{
	check_refused(&refused[_i]);
}
END_TEST

START_TEST(tables_are_accepted)
{
	check_accepted(&accepted[_i]);
}
END_TEST

/* Rows of several tables, as a workbook has them: they refer to each other, and fall together. */
START_TEST(several_tables)
{
	static const char *const members[] = { "member", "kind" }, *const member[] = {
		"Hội A", "collective"
	};
	static const char *const names[] = { "name" }, *const name[] = { "Hội A" };
	static const char *const wrong[] = { "Hội B", "no kind" };
	lh_dossier *dossier = dossier_of("");
	lh_problems *problems = NULL;
	lh_import_result result;

	for (int bad = 1; bad >= 0; bad--) {
		lh_import *import = lh_import_new(dossier, LH_VIETNAMESE, NULL);

		ck_assert(!lh_import_table(import, lh_class_find("membership"), "Hội viên", NULL));
		ck_assert(!lh_import_row(import, 1, members, 2, NULL));
		ck_assert(!lh_import_row(import, 2, member, 2, NULL));
		if (bad)
			ck_assert(!lh_import_row(import, 30, wrong, 2, NULL));
		ck_assert(!lh_import_table(import, lh_class_find("organisation"), NULL, NULL));
		ck_assert(!lh_import_row(import, 3, names, 1, NULL));
		ck_assert(!lh_import_row(import, 4, name, 1, NULL));
		ck_assert_int_eq(lh_import_finish(import, &result, &problems, NULL), -bad);
		lh_import_free(import);
		if (!bad)
			continue;
		ck_assert_uint_eq(lh_problems_count(problems), 2);
		ck_assert_str_eq(lh_problems_get(problems, 0)->path, "Hội viên!A30");
		ck_assert_str_eq(lh_problems_get(problems, 1)->path, "Hội viên!B30");
		ck_assert_str_eq(lh_problems_get(problems, 1)->field, "kind");
		ck_assert_int_eq(lh_problems_get(problems, 1)->line, 0);
		ck_assert_int_eq(lh_problems_get(problems, 1)->column, 2);
		lh_problems_free(problems);
		ck_assert(!lh_has(lh_dossier_object(dossier), LH_DOSSIER_ORGANISATIONS));
	}
	ck_assert_uint_eq(result.added, 2);
	ck_assert_ptr_eq(lh_membership_member(lh_dossier_memberships_get(dossier, 0)),
			 lh_dossier_find(dossier, "hoi-a"));
	lh_dossier_unref(dossier);
}
END_TEST

/* Memberships are called like their members: a name of many is looked up as fast as another. */
START_TEST(many_of_one_name)
{
	const long members = 20000 / (long)exhaust_step();
	static const char *const headings[] = { "member" }, *const cells[] = { "Hội A" };
	lh_dossier *dossier = dossier_of("<organisations><organisation id='a'><name>Hội A</name>"
					 "</organisation></organisations>");

	for (size_t twice = 0; twice < 2; twice++) {
		lh_import *import = lh_import_new(dossier, LH_VIETNAMESE, NULL);
		lh_import_result result;

		ck_assert(!lh_import_table(import, lh_class_find("membership"), NULL, NULL));
		ck_assert(!lh_import_row(import, 1, headings, 1, NULL));
		for (long i = 0; i < members; i++)
			ck_assert(!lh_import_row(import, i + 2, cells, 1, NULL));
		ck_assert(!lh_import_finish(import, &result, NULL, NULL));
		ck_assert_uint_eq(twice ? result.unchanged : result.added, (size_t)members);
		lh_import_free(import);
	}
	lh_dossier_unref(dossier);
}
END_TEST

/* More than anybody reads is not collected, wherever it is found. */
START_TEST(problems_come_to_an_end)
{
	static const char *const headings[][2] = { { "id", "founded" }, { "id", "in" } };
	lh_dossier *dossier = dossier_of("");
	lh_import *import = lh_import_new(dossier, LH_VIETNAMESE, NULL);
	lh_problems *problems = NULL;

	ck_assert(
		!lh_import_table(import, lh_class_find(_i ? "task" : "organisation"), NULL, NULL));
	ck_assert(!lh_import_row(import, 1, headings[_i], 2, NULL));
	for (long i = 0; i < LH_DEFAULT_MAX_PROBLEMS + 9; i++) {
		char id[16];
		const char *const cells[] = { id, id };

		snprintf(id, sizeof(id), "t%ld", i);
		ck_assert(!lh_import_row(import, i + 2, cells, 2, NULL));
	}
	ck_assert_int_eq(lh_import_finish(import, NULL, &problems, NULL), -1);
	ck_assert_uint_eq(lh_problems_count(problems), LH_DEFAULT_MAX_PROBLEMS);
	ck_assert_ptr_nonnull(
		strstr(lh_problems_get(problems, LH_DEFAULT_MAX_PROBLEMS - 1)->text_en,
		       _i ? "stands in itself" : "should be a date"));
	lh_problems_free(problems);
	lh_import_free(import);
	lh_dossier_unref(dossier);
}
END_TEST

/* How rows are numbered is the caller's: what is in one place stays as it was found. */
START_TEST(rows_of_one_number)
{
	static const char *const headings[] = { "founded" }, *const first[] = { "x" },
				 *const second[] = {
					 "\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80"
					 "\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80"
					 "\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80"
					 "\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80"
					 "\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80"
					 "\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80"
				 };
	lh_dossier *dossier = dossier_of("");
	lh_import *import = lh_import_new(dossier, LH_VIETNAMESE, NULL);
	lh_problems *problems = NULL;

	ck_assert(!lh_import_table(import, lh_class_find("organisation"), NULL, NULL));
	ck_assert(!lh_import_row(import, 1, headings, 1, NULL));
	ck_assert(!lh_import_row(import, 2, first, 1, NULL));
	ck_assert(!lh_import_row(import, 2, second, 1, NULL));
	ck_assert_int_eq(lh_import_finish(import, NULL, &problems, NULL), -1);
	ck_assert_uint_eq(lh_problems_count(problems), 2);
	ck_assert_ptr_nonnull(strstr(lh_problems_get(problems, 0)->text_en, "\"x\""));
	/* Where no character begins none is shown. */
	ck_assert_ptr_nonnull(strstr(lh_problems_get(problems, 1)->text_en, "\"…\""));
	lh_problems_free(problems);
	lh_import_free(import);
	lh_dossier_unref(dossier);
}
END_TEST

/* What a program does wrong. */
START_TEST(misuse_is_refused)
{
	static const char *const cells[] = { "name" };
	lh_dossier *dossier = dossier_of("");
	lh_import *import = NULL;
	lh_error error;

	ck_assert_ptr_null(lh_import_new(NULL, LH_VIETNAMESE, &error));
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	import = lh_import_new(dossier, LH_VIETNAMESE, &error);
	ck_assert_int_eq(lh_import_row(import, 1, cells, 1, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_int_eq(lh_import_table(import, 0, NULL, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_CLASS);
	ck_assert_int_eq(lh_import_table(import, 99, NULL, &error), -1);
	/* Nothing at all is no mistake. */
	ck_assert(!lh_import_finish(import, NULL, NULL, &error));
	ck_assert_int_eq(lh_import_finish(import, NULL, NULL, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_int_eq(lh_import_table(import, 1, NULL, &error), -1);
	lh_import_free(import);
	lh_import_free(NULL);
	lh_dossier_unref(dossier);
}
END_TEST

Suite *lh_imports_suite(void)
{
	Suite *suite = suite_create("exchange/imports");
	TCase *tcase = tcase_create("tables");

	tcase_add_loop_test(tcase, tables_are_accepted, 0, (int)COUNT_OF(accepted));
	tcase_add_loop_test(tcase, tables_are_refused, 0, (int)COUNT_OF(refused));
	tcase_add_test(tcase, several_tables);
	tcase_add_loop_test(tcase, problems_come_to_an_end, 0, 2);
	tcase_add_test(tcase, rows_of_one_number);
	tcase_add_test(tcase, many_of_one_name);
	tcase_add_test(tcase, misuse_is_refused);
	suite_add_tcase(suite, tcase);
	return suite;
}
