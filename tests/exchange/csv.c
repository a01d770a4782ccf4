/* SPDX-License-Identifier: MIT */
/* CSV itself: quotes, line ends, separators, and what spreadsheets would compute. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lienhiep.h>

#include "suites.h"
#include "support.h"

#define ONE(id, name) "<organisation id='" id "'><name>" name "</name></organisation>"
#define LIST(records) "<organisations>" records "</organisations>"

static const struct accepted accepted[] = {
	{ "line ends of Windows, Unix and old Macs; none at the end",
	  "",
	  "organisation",
	  LH_VIETNAMESE,
	  "id,name\r\na,A\nb,B\rc,C",
	  LIST(ONE("a", "A") ONE("b", "B") ONE("c", "C")),
	  { 3, 0, 0, 0 } },
	{ "a byte order mark",
	  "",
	  "organisation",
	  LH_VIETNAMESE,
	  "\xEF\xBB\xBFid,name\na,A\n",
	  LIST(ONE("a", "A")),
	  { 1, 0, 0, 0 } },
	{ "quotes, doubled quotes, separators and line ends in cells",
	  "",
	  "organisation",
	  LH_VIETNAMESE,
	  "\"id\",\"name\",note\na,\"A, \"\"B\"\"\",\"x\r\ny\n\"\n",
	  LIST("<organisation id='a'><name>A, \"B\"</name><note>x&#13;\ny\n</note></organisation>"),
	  { 1, 0, 0, 0 } },
	{ "blanks around cells",
	  "",
	  "organisation",
	  LH_VIETNAMESE,
	  "id , name\n a , A \n",
	  LIST(ONE("a", "A")),
	  { 1, 0, 0, 0 } },
	{ "semicolons, as a Vietnamese Excel writes",
	  "",
	  "organisation",
	  LH_VIETNAMESE,
	  "id;name;address\na;A;\"1, phố B; C\"\n",
	  LIST("<organisation id='a' address='1, phố B; C'><name>A</name></organisation>"),
	  { 1, 0, 0, 0 } },
	{ "tabs",
	  "",
	  "organisation",
	  LH_VIETNAMESE,
	  "id\tname\taddress\na\tA\t\n",
	  LIST(ONE("a", "A")),
	  { 1, 0, 0, 0 } },
	{ "a separator that is told",
	  "",
	  "organisation",
	  LH_VIETNAMESE,
	  "sep=|\r\nid|name\r\na|A,B\r\n",
	  LIST(ONE("a", "A,B")),
	  { 1, 0, 0, 0 } },
	{ "headings tell what separates, though they hold more of another sign",
	  "",
	  "person",
	  LH_VIETNAMESE,
	  "id;Học hàm, học vị\na;GS\n",
	  "<people><person id='a'><title>GS</title></person></people>",
	  { 1, 0, 0, 0 } },
	{ "one column needs no separator",
	  "",
	  "organisation",
	  LH_VIETNAMESE,
	  "name\n\"A,B\"\n\"\"\n",
	  LIST("<organisation id='a-b'><name>A,B</name></organisation>"),
	  { 1, 0, 0, 0 } },
	{ "apostrophes before what would be computed go, others stay",
	  "",
	  "organisation",
	  LH_VIETNAMESE,
	  "id,name\na,'=1+1\nb,''=1\nc,'Hội\nd,'\ne,'-\n",
	  LIST(ONE("a", "=1+1") ONE("b", "&apos;=1") ONE("c", "&apos;Hội") ONE("d", "&apos;")
		       ONE("e", "-")),
	  { 5, 0, 0, 0 } },
};

START_TEST(tables_are_read)
{
	check_accepted(&accepted[_i]);
}
END_TEST

static const struct broken {
	const char *table;
	size_t size; /* 0: to the NUL */
	long line, column;
	const char *text;
} broken[] = {
	{ "id,name\na,\"A\nb,B\n", 0, 2, 1, "not closed" },
	{ "id,name\r\n\r\na,A\r\nb,\"B\r\n\r\nC", 0, 4, 1, "not closed" },
	{ "id,name\na,A\"B\n", 0, 2, 4, "within a cell" },
	{ "id,name\na,\"A\"B\n", 0, 2, 6, "within a cell" },
	{ "sep=;\nid;name\n\"x\ny\";A\"\n", 0, 4, 5, "within a cell" },
	{ "id,name\na,A\0B\n", 14, 2, 4, "byte 0" },
	{ "", 0, 0, 0, "empty" },
	{ "\n\n,,\n", 0, 0, 0, "empty" },
};

START_TEST(broken_tables_are_refused)
{
	const struct broken *row = &broken[_i];
	size_t size = row->size ? row->size : strlen(row->table);
	lh_dossier *dossier = dossier_of("");
	lh_import *import = lh_import_new(dossier, LH_VIETNAMESE, NULL);
	lh_error error;

	ck_assert_int_eq(lh_import_csv(import, lh_class_find("organisation"), row->table, size,
				       NULL, NULL, NULL, &error),
			 -1);
	ck_assert_int_eq(error.code, LH_ERROR_VALUE);
	ck_assert_msg(strstr(error.text_en, row->text), "%s", error.text_en);
	ck_assert_int_eq(error.line, row->line);
	ck_assert_int_eq(error.column, row->column);
	lh_import_free(import);
	lh_dossier_unref(dossier);
}
END_TEST

/* A table that is refused leaves nothing of itself: another may be read instead. */
START_TEST(no_half_of_a_table_is_read)
{
	static const char broken_table[] = "id,nmae\na,A\nb,\"B\n", table[] = "id,name\na,A\n";
	unsigned class_number = lh_class_find("organisation");
	lh_dossier *dossier = dossier_of("");
	lh_import *import = lh_import_new(dossier, LH_VIETNAMESE, NULL);
	lh_import_result result;

	ck_assert(lh_import_csv(import, class_number, broken_table, strlen(broken_table), NULL,
				NULL, NULL, NULL));
	ck_assert(
		!lh_import_csv(import, class_number, table, strlen(table), NULL, NULL, NULL, NULL));
	ck_assert(lh_import_csv(import, class_number, "id\nx\ny\"", 8, NULL, NULL, NULL, NULL));
	ck_assert(!lh_import_finish(import, &result, NULL, NULL));
	ck_assert_uint_eq(result.added, 1);
	lh_import_free(import);
	lh_dossier_unref(dossier);
}
END_TEST

/* What the caller says goes before what the file does. */
START_TEST(the_caller_separates)
{
	static const char table[] = "sep=;\nid|name\na|A;B\n";
	const lh_csv_options options = { .separator = '|' };
	lh_dossier *dossier = dossier_of("");
	lh_import *import = lh_import_new(dossier, LH_VIETNAMESE, NULL);

	ck_assert(!lh_import_csv(import, lh_class_find("organisation"), table, strlen(table), NULL,
				 &options, NULL, NULL));
	finish_import(import, NULL);
	ck_assert_str_eq(lh_get_text(lh_dossier_find(dossier, "a"), LH_ORGANISATION_NAME), "A;B");
	lh_dossier_unref(dossier);
}
END_TEST

START_TEST(too_many_columns_are_refused)
{
	enum { COLUMNS = 1000000 };
	char *table = malloc(COLUMNS * 2 + 8);
	lh_dossier *dossier = dossier_of("");
	lh_import *import = lh_import_new(dossier, LH_VIETNAMESE, NULL);
	lh_error error;

	strcpy(table, "id,name\n");
	for (size_t i = 0; i < COLUMNS; i++)
		memcpy(table + 8 + i * 2, "x,", 2);
	ck_assert_int_eq(lh_import_csv(import, lh_class_find("organisation"), table,
				       COLUMNS * 2 + 8, NULL, NULL, NULL, &error),
			 -1);
	ck_assert_int_eq(error.code, LH_ERROR_LIMIT);
	ck_assert_int_eq(error.line, 2);
	lh_import_free(import);
	lh_dossier_unref(dossier);
	free(table);
}
END_TEST

/* The whole file is one cell then, or many lines, by what separates: not all are headings. */
START_TEST(a_quote_that_headings_leave_open)
{
	enum { LINES = 200000 };
	static const char headings[] = "id,\"name\n";
	size_t size = strlen(headings);
	char *table = malloc(size + LINES * 4);
	lh_dossier *dossier = dossier_of("");
	lh_import *import = lh_import_new(dossier, LH_VIETNAMESE, NULL);
	lh_error error;

	memcpy(table, headings, size);
	for (size_t i = 0; i < LINES; i++, size += 4)
		memcpy(table + size, "x;y\n", 4);
	ck_assert_int_eq(lh_import_csv(import, lh_class_find("organisation"), table, size, NULL,
				       NULL, NULL, &error),
			 -1);
	ck_assert_int_eq(error.code, LH_ERROR_VALUE);
	ck_assert_int_eq(error.line, 1);
	lh_import_free(import);
	lh_dossier_unref(dossier);
	free(table);
}
END_TEST

/* The line of a problem is that of the file, the cell that of a spreadsheet. */
START_TEST(lines_are_counted)
{
	static const char table[] = "id,founded,note\r\n\r\na,x,\"1\r\n2\n3\r4\"\r\nb,y,\n";
	lh_dossier *dossier = dossier_of("");
	lh_import *import = lh_import_new(dossier, LH_VIETNAMESE, NULL);
	lh_problems *problems = NULL;

	ck_assert(!lh_import_csv(import, lh_class_find("organisation"), table, strlen(table), "t",
				 NULL, NULL, NULL));
	ck_assert_int_eq(lh_import_finish(import, NULL, &problems, NULL), -1);
	ck_assert_uint_eq(lh_problems_count(problems), 2);
	ck_assert_int_eq(lh_problems_get(problems, 0)->line, 3);
	ck_assert_str_eq(lh_problems_get(problems, 0)->path, "t!B3");
	ck_assert_int_eq(lh_problems_get(problems, 1)->line, 7);
	ck_assert_str_eq(lh_problems_get(problems, 1)->path, "t!B4");
	lh_problems_free(problems);
	lh_import_free(import);
	lh_dossier_unref(dossier);
}
END_TEST

/* ------------------------------------------------------------------ */
/* Writing                                                             */

#define FORTY "0123456789012345678901234567890123456789"
#define LONG  FORTY FORTY FORTY FORTY FORTY FORTY FORTY

static const struct written {
	const char *body, *class_name;
	lh_csv_options options;
	const char *table;
} written[] = {
	{ LIST("<organisation id='a' kind='association' founded='2023-12'><name>A, \"B\"</name>"
	       "<name xml:lang='en'>C</name></organisation>"
	       "<organisation id='b'><name>=1+1</name><note> x\ny</note></organisation>"),
	  "organisation",
	  { 0 },
	  "id,name,name@en,kind,founded,note\r\n"
	  "a,\"A, \"\"B\"\"\",C,association,2023-12,\r\n"
	  "b,'=1+1,,,,\" x\ny\"\r\n" },
	{ LIST("<organisation id='a' kind='association' "
	       "founded='2023-12'><name>A;B</name></organisation>"),
	  "organisation",
	  { .separator = ';', .labels = true, .byte_order_mark = true },
	  "\xEF\xBB\xBFMã;Tên đầy đủ;Loại tổ chức;Ngày thành lập\r\na;\"A;B\";Hội;12/2023\r\n" },
	{ "<programmes><programme id='p'><targets><target id='t' value='-31.25' "
	  "direction='at-least'>"
	  "<name>-X</name></target></targets></programme></programmes>",
	  "target",
	  { .language = LH_VIETNAMESE },
	  "id,in,name,direction,value\r\nt,p,'-X,at-least,\"-31,25\"\r\n" },
	{ "<people><person given='@a' overseas='true'><title>+1</title><title>GS</title>"
	  "<note>\tx</note></person></people>",
	  "person",
	  { .language = LH_ENGLISH, .labels = true },
	  "Id,Given name,Titles,Overseas,Note\r\n,'@a,\"'+1\nGS\",yes,\"'\tx\"\r\n" },
	{ "", "score", { 0 }, "id,in,criterion,juror,value,note\r\n" },
	{ "<people><person/></people>", "person", { 0 }, "id\r\n\"\"\r\n" },
	{ LIST("<organisation id='a' parent='b' successors='c d'/>"),
	  "organisation",
	  { 0 },
	  "id,name,kind,parent,successors\r\na,,,b,c;d\r\n" },
	/* References are names, but not where these would be read as ids. */
	{ LIST(ONE("a", "X") ONE("b", "a") ONE("c", "a b")
		       ONE("d", "a e") "<organisation id='e' successors='a b c d'/>"),
	  "organisation",
	  { .language = LH_ENGLISH, .labels = true },
	  "Id,Name,Kind,Successors\r\na,X,,\r\nb,a,,\r\nc,a b,,\r\nd,a e,,\r\n"
	  "e,,,X; b; c; d\r\n" },
	/* A name that was cut is none by which a record is found. */
	{ LIST("<organisation id='a'><name>" LONG "</name></organisation>"
	       "<organisation id='b' parent='a'/>"),
	  "organisation",
	  { .language = LH_ENGLISH, .labels = true },
	  "Id,Name,Kind,Parent\r\na," LONG ",,\r\nb,,,a\r\n" },
	/* Nor is one whose blanks a cell does not keep. */
	{ "<requests><request id='r'><text>Đề  nghị</text></request></requests>"
	  "<consultations><consultation id='c' answers='r'/></consultations>",
	  "consultation",
	  { .language = LH_ENGLISH, .labels = true },
	  "Id,Subject,Kind,Answers\r\nc,,,r\r\n" },
	/* Where a record stands is said by a path where the id is not its own. */
	{ "<programmes><programme id='p'><targets><target id='t'/></targets></programme>"
	  "<programme id='p'><targets><target id='u'/></targets></programme></programmes>",
	  "target",
	  { 0 },
	  "id,in,name\r\nt,p,\r\nu,/dossier/programmes/programme[2],\r\n" },
	{ LIST("<organisation id='dossier'><citations><citation "
	       "locus='1'/></citations></organisation>") "<citations><citation "
							 "locus='2'/></citations>",
	  "citation",
	  { 0 },
	  "in,source,locus\r\ndossier,,1\r\n/dossier,,2\r\n" },
	{ LIST(ONE("a", "X") ONE("d", "a f") "<organisation id='e' successors='d'/>"),
	  "organisation",
	  { .language = LH_ENGLISH, .labels = true },
	  "Id,Name,Kind,Successors\r\na,X,,\r\nd,a f,,\r\ne,,,a f\r\n" },
};

START_TEST(tables_are_written)
{
	const struct written *row = &written[_i];
	lh_dossier *dossier = dossier_of(row->body);
	char *table = NULL;
	size_t size = 0;

	ck_assert(!lh_csv_write(dossier, lh_class_find(row->class_name), &row->options, &table,
				&size, NULL));
	ck_assert_str_eq(table, row->table);
	ck_assert_uint_eq(size, strlen(table));
	free(table);
	lh_dossier_unref(dossier);
}
END_TEST

START_TEST(what_cannot_be_written)
{
	lh_dossier *dossier = dossier_of("");
	lh_csv_options options = { .separator = '"' };
	char *table = NULL;
	lh_error error;

	ck_assert_int_eq(lh_csv_write(dossier, 99, NULL, &table, NULL, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_CLASS);
	ck_assert_int_eq(lh_csv_write(NULL, 1, NULL, &table, NULL, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_int_eq(lh_csv_write(dossier, 1, &options, &table, NULL, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_ptr_null(table);
	lh_dossier_unref(dossier);
}
END_TEST

/* A table is a copy, and says nothing past its edges. */
START_TEST(tables_outlive_their_dossier)
{
	lh_dossier *dossier = dossier_of(LIST(ONE("a", "A")));
	lh_table *table =
		lh_table_new(dossier, lh_class_find("organisation"), LH_ENGLISH, true, NULL);

	lh_dossier_unref(dossier);
	ck_assert_uint_eq(lh_table_row_count(table), 1);
	ck_assert_uint_eq(lh_table_column_count(table), 3);
	ck_assert_str_eq(lh_table_heading(table, 1), "Name");
	ck_assert_uint_eq(lh_table_field(table, 1), LH_ORGANISATION_NAME);
	ck_assert_str_eq(lh_table_cell(table, 0, 1), "A");
	ck_assert_ptr_null(lh_table_cell(table, 0, 2));
	ck_assert_ptr_null(lh_table_cell(table, 0, 3));
	ck_assert_ptr_null(lh_table_cell(table, 1, 0));
	ck_assert_ptr_null(lh_table_heading(table, 3));
	ck_assert_uint_eq(lh_table_field(table, 3), 0);
	ck_assert_uint_eq(lh_table_row_count(NULL), 0);
	ck_assert_ptr_null(lh_table_cell(NULL, 0, 0));
	lh_table_free(table);
	lh_table_free(NULL);
}
END_TEST

Suite *lh_csv_suite(void)
{
	Suite *suite = suite_create("exchange/csv");
	TCase *tcase = tcase_create("csv");

	tcase_add_loop_test(tcase, tables_are_read, 0, (int)COUNT_OF(accepted));
	tcase_add_loop_test(tcase, broken_tables_are_refused, 0, (int)COUNT_OF(broken));
	tcase_add_test(tcase, no_half_of_a_table_is_read);
	tcase_add_test(tcase, the_caller_separates);
	tcase_add_test(tcase, too_many_columns_are_refused);
	tcase_add_test(tcase, a_quote_that_headings_leave_open);
	tcase_add_test(tcase, lines_are_counted);
	tcase_add_loop_test(tcase, tables_are_written, 0, (int)COUNT_OF(written));
	tcase_add_test(tcase, what_cannot_be_written);
	tcase_add_test(tcase, tables_outlive_their_dossier);
	suite_add_tcase(suite, tcase);
	return suite;
}
