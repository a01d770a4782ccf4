/* SPDX-License-Identifier: MIT */
/* What people put into cells, and what is understood. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lienhiep.h>

#include "exchange/exchange.h"
#include "suites.h"
#include "support.h"

static const struct cell_case {
	const char *class_name, *field, *cell;
	const char *vi, *en; /* the XML form, by the language of numbers; NULL: refused */
} cases[] = {
	/* Dates: the day first, or as in XML. */
	{ "event", "from", "27/12/2023", "2023-12-27", "2023-12-27" },
	{ "event", "from", "27-12-2023", "2023-12-27", "2023-12-27" },
	{ "event", "from", "7.2.2023", "2023-02-07", "2023-02-07" },
	{ "event", "from", "2023-12-27", "2023-12-27", "2023-12-27" },
	{ "event", "from", "2023/1/5", "2023-01-05", "2023-01-05" },
	{ "event", "from", "12/2023", "2023-12", "2023-12" },
	{ "event", "from", "2023-12", "2023-12", "2023-12" },
	{ "event", "from", "2023", "2023", "2023" },
	{ "event", "from", " 27/12/2023\n", "2023-12-27", "2023-12-27" },
	{ "event", "from", "27/12/2023\xC2\xA0", "2023-12-27", "2023-12-27" },
	{ "event", "from", "29/02/2024", "2024-02-29", "2024-02-29" },
	{ "event", "from", "29/02/2023", NULL, NULL },
	{ "event", "from", "12/27/2023", NULL, NULL },
	{ "event", "from", "00/12/2023", NULL, NULL },
	{ "event", "from", "2023-00", NULL, NULL },
	{ "event", "from", "27/12/23", NULL, NULL },
	{ "event", "from", "27/12-2023", NULL, NULL },
	{ "event", "from", "1/2/3/2023", NULL, NULL },
	{ "event", "from", "20231227", NULL, NULL },
	{ "event", "from", "0000", NULL, NULL },
	{ "event", "from", "/2023", NULL, NULL },
	{ "event", "from", "2023-", NULL, NULL },
	{ "event", "from", "tháng 12", NULL, NULL },
	/* Numbers: where three digits follow, the sign depends on the language. */
	{ "target", "value", "1.234,5", "1234.5", NULL },
	{ "target", "value", "1,234.5", NULL, "1234.5" },
	{ "target", "value", "1.234", "1234", "1.234" },
	{ "target", "value", "1,234", "1.234", "1234" },
	{ "target", "value", "31,25", "31.25", NULL },
	{ "target", "value", "31.25", NULL, "31.25" },
	{ "target", "value", "70,0", "70.0", NULL },
	{ "target", "value", "1234567", "1234567", "1234567" },
	{ "target", "value", "1 234 567", "1234567", "1234567" },
	{ "target", "value",
	  "1\xC2\xA0"
	  "234",
	  "1234", "1234" },
	{ "target", "value", "12345.678", NULL, "12345.678" },
	{ "target", "value", "12345,678", "12345.678", NULL },
	{ "target", "value", "1.234.56", NULL, NULL },
	{ "target", "value", "1.234,567.8", NULL, NULL },
	{ "target", "value", "-5", "-5", "-5" },
	{ "target", "value",
	  "\xE2\x88\x92"
	  "5",
	  "-5", "-5" },
	{ "target", "value", "-0", "0", "0" },
	{ "target", "value", "-0,00", "0.00", NULL },
	{ "target", "value", "007", "7", "7" },
	{ "target", "value", "000", "0", "0" },
	{ "target", "value", "0,50", "0.50", NULL },
	{ "target", "value", "0.125", NULL, "0.125" },
	{ "target", "value", "0,125", "0.125", NULL },
	{ "target", "value", "0 125", NULL, NULL },
	{ "target", "value", "5%", NULL, NULL },
	{ "target", "value", "5,", NULL, NULL },
	{ "target", "value", ",5", NULL, NULL },
	{ "target", "value", "1e3", NULL, NULL },
	{ "target", "value", "--5", NULL, NULL },
	{ "target", "value", "00000000000000000000000000000000000000000000000005", NULL, NULL },
	{ "contest", "edition", "32", "32", "32" },
	/* Money. */
	{ "plan", "budget", "40000000", "40000000", "40000000" },
	{ "plan", "budget", "40.000.000", "40000000", NULL },
	{ "plan", "budget", "40,000,000 VND", NULL, "40000000" },
	{ "plan", "budget", "40 triệu", "40000000", "40000000" },
	{ "plan", "budget", "40 Triệu đồng", "40000000", "40000000" },
	{ "plan", "budget", "40tr", "40000000", "40000000" },
	{ "plan", "budget", "1,5 tỷ đồng", "1500000000", NULL },
	{ "plan", "budget", "1.5 billion", NULL, "1500000000" },
	{ "plan", "budget", "2 tỷ 500 triệu", "2500000000", "2500000000" },
	{ "plan", "budget", "2 nghìn tỷ", "2000000000000", "2000000000000" },
	{ "plan", "budget", "500 nghìn đ", "500000", "500000" },
	{ "plan", "budget", "500 ngàn ₫", "500000", "500000" },
	{ "plan", "budget", "-3 triệu", "-3000000", "-3000000" },
	{ "plan", "budget", "1,5", NULL, NULL },
	{ "plan", "budget", "0,0000001 tỷ", "100", NULL },
	{ "plan", "budget", "500 triệu 2 tỷ", NULL, NULL },
	{ "plan", "budget", "2 tỷ 500", NULL, NULL },
	{ "plan", "budget", "1tỷ2", NULL, NULL },
	{ "plan", "budget", "2 tỷ 500 đồng", "2000000500", "2000000500" },
	{ "plan", "budget", "-2 tỷ 500 triệu", NULL, NULL },
	{ "plan", "budget", "2 tỷ -500 triệu", NULL, NULL },
	{ "plan", "budget", "0.125", NULL, NULL },
	{ "plan", "budget", "40 usd", NULL, NULL },
	{ "plan", "budget", "40 triệu người", NULL, NULL },
	{ "plan", "budget", "triệu", NULL, NULL },
	{ "plan", "budget", "99999999999 tỷ", NULL, NULL },
	{ "plan", "budget", "1 tỷ tỷ tỷ", NULL, NULL },
	{ "plan", "budget", "9223372036 tỷ 900 triệu", NULL, NULL },
	/* Quantities. */
	{ "event", "attendance", "26", "26", "26" },
	{ "event", "attendance", "~26", "~26", "~26" },
	{ "event", "attendance", "≈ 1.200", "~1200", "~1.200" },
	{ "event", "attendance", "khoảng 26", "~26", "~26" },
	{ "event", "attendance", "about 26", "~26", "~26" },
	{ "event", "attendance", "26+", "26+", "26+" },
	{ "event", "attendance", "≥ 26", "26+", "26+" },
	{ "event", "attendance", "ít nhất 26", "26+", "26+" },
	{ "event", "attendance", "at least 26", "26+", "26+" },
	{ "event", "attendance", "?", "?", "?" },
	{ "event", "attendance", "Không rõ", "?", "?" },
	{ "event", "attendance", "một số", "?", "?" },
	{ "event", "attendance", "~26+", NULL, NULL },
	{ "event", "attendance", "nhiều", NULL, NULL },
	/* Words. */
	{ "event", "kind", "workshop", "workshop", "workshop" },
	{ "event", "kind", "Hội thảo", "workshop", "workshop" },
	{ "event", "kind", "HOI THAO", "workshop", "workshop" },
	{ "event", "kind", "Field visit", "field-visit", "field-visit" },
	{ "event", "kind", "field_visit", "field-visit", "field-visit" },
	{ "person", "overseas", "có", "true", "true" },
	{ "person", "overseas", "Không", "false", "false" },
	{ "person", "overseas", "TRUE", "true", "true" },
	{ "person", "overseas", "yes", "true", "true" },
	{ "person", "overseas", "0", "false", "false" },
	{ "person", "overseas", "maybe", NULL, NULL },
	{ "membership", "countries", "VN; JP", "VN  JP", "VN  JP" },
	{ "event", "topics", "một\nhai\n \r\n", "một\nhai", "một\nhai" },
};

START_TEST(cells_are_understood)
{
	const struct cell_case *row = &cases[_i / 2];
	lh_language language = _i % 2 ? LH_ENGLISH : LH_VIETNAMESE;
	const char *wanted = language == LH_ENGLISH ? row->en : row->vi;
	unsigned field = lh_class_field_find(lh_class_find(row->class_name), row->field);
	struct expected expected;
	char *form = NULL;
	lh_error_code code = lh_cell_read(field, language, row->cell, &form, &expected);

	ck_assert_uint_ne(field, 0);
	if (wanted) {
		ck_assert_msg(code == LH_OK, "%s", row->cell);
		ck_assert_str_eq(form, wanted);
	} else {
		ck_assert_msg(code == LH_ERROR_VALUE || code == LH_ERROR_OVERFLOW, "%s: %s",
			      row->cell, form);
		ck_assert(expected.vi && expected.en);
	}
	lh_free(form);
}
END_TEST

/* One field as a cell sets it. */
START_TEST(fields_are_set)
{
	static const struct {
		const char *field, *cell;
		const char *form; /* NULL: refused, and the field is as it was */
	} rows[] = {
		{ "from", "27/12/2023", "2023-12-27" },
		{ "from", "31/2/2023", NULL },
		{ "kind", "Hội thảo", "workshop" },
		{ "kind", "Hội", NULL },
		{ "attendance", "khoảng 1.200", "~1200" },
		{ "hosts", "Hội Tin học; b", "a b" },
		{ "hosts", "a b", "a b" },
		{ "hosts", "Hội tin học", NULL },
		{ "hosts", "e", NULL },
		{ "topics", "một\nhai", "một\nhai" },
		{ "topics", "một\n\x01", NULL },
		{ "title", " A  B ", "A B" },
		{ "speeches", "x", NULL },
	};
	lh_dossier *dossier = dossier_of(
		"<organisations><organisation id='a'><name>Hội Tin học</name></organisation>"
		"<organisation id='b'/></organisations><events><event id='e'/></events>");
	lh_object *event = lh_dossier_find(dossier, "e");
	lh_error error;

	for (size_t i = 0; i < COUNT_OF(rows); i++) {
		unsigned field = lh_class_field_find(lh_class_find("event"), rows[i].field);
		char *before = lh_format_field(event, field), *after = NULL;
		int result = lh_set_cell(event, field, LH_VIETNAMESE, rows[i].cell, &error);

		after = lh_format_field(event, field);
		ck_assert_int_eq(result, rows[i].form ? 0 : -1);
		ck_assert_pstr_eq(after, rows[i].form ? rows[i].form : before);
		ck_assert(result ? *error.text_vi && *error.text_en : error.code == LH_OK);
		free(before);
		free(after);
	}
	ck_assert(!lh_set_cell(event, LH_EVENT_FROM, LH_VIETNAMESE, " ", &error));
	ck_assert(!lh_has(event, LH_EVENT_FROM));
	ck_assert(!lh_set_cell(event, LH_EVENT_TITLE, LH_VIETNAMESE, NULL, &error));
	ck_assert(!lh_has(event, LH_EVENT_TITLE));
	ck_assert_int_eq(lh_set_cell(event, LH_PLAN_TITLE, LH_ENGLISH, "x", &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_FIELD);
	ck_assert_int_eq(lh_set_cell(NULL, LH_EVENT_FROM, LH_ENGLISH, "2023", &error), -1);
	lh_dossier_unref(dossier);
}
END_TEST

/* What is refused is shown as far as a message has room, and not to within a character. */
START_TEST(long_cells_are_cut)
{
	static const char cell[] = "0123456789012345678901234567890123456789012345678901234567ạạ";
	lh_dossier *dossier = dossier_of("<events><event id='e'/></events>");
	lh_error error;

	ck_assert_int_eq(lh_set_cell(lh_dossier_find(dossier, "e"), LH_EVENT_FROM, LH_VIETNAMESE,
				     cell, &error),
			 -1);
	ck_assert_msg(strstr(error.text_en, "01234567\": should be"), "%s", error.text_en);
	lh_dossier_unref(dossier);
}
END_TEST

START_TEST(items_keep_their_translations)
{
	lh_dossier *dossier = dossier_of(
		"<plans><plan id='p'><also><text>một</text><text xml:lang='en'>one</text></also>"
		"<also><text>hai<!--x--></text><text "
		"xml:lang='en'>two</text></also></plan></plans>");
	lh_object *plan = lh_dossier_find(dossier, "p");
	lh_error error;
	char *text = NULL;

	ck_assert(!lh_set_cell(plan, LH_PLAN_ALSO, LH_VIETNAMESE, "hai\nba\nmột", &error));
	ck_assert_str_eq(lh_list_get_label(plan, LH_PLAN_ALSO, 0, "en"), "two");
	ck_assert_ptr_null(lh_list_get_label(plan, LH_PLAN_ALSO, 1, "en"));
	ck_assert_str_eq(lh_list_get_label(plan, LH_PLAN_ALSO, 2, "en"), "one");
	text = text_of(dossier);
	ck_assert_ptr_nonnull(strstr(text, "<!--x-->"));
	free(text);
	lh_dossier_unref(dossier);
}
END_TEST

/* ------------------------------------------------------------------ */
/* Headings                                                            */

static void check_heading(unsigned class_number, enum column_kind kind, unsigned field,
			  const char *text)
{
	struct column column;
	const char *near = NULL;
	lh_error_code code = lh_column_read(&column, class_number, text, &near);

	ck_assert_msg(code == LH_OK, "%s: \"%s\" is not told apart", lh_class_name(class_number),
		      text);
	ck_assert_int_eq(column.kind, kind);
	ck_assert_uint_eq(column.field, field);
}

/* Each name and label of a class means one column: nothing else would do for a heading. */
START_TEST(headings_are_told_apart)
{
	unsigned class_number = (unsigned)_i, field = 0;

	for (unsigned i = 0; (field = lh_class_field_at(class_number, i)); i++) {
		char folded[256];

		if (lh_field_type(field) == LH_TYPE_CHILDREN)
			continue;
		check_heading(class_number, COLUMN_FIELD, field, lh_field_name(field));
		check_heading(class_number, COLUMN_FIELD, field,
			      lh_field_label(field, LH_VIETNAMESE));
		check_heading(class_number, COLUMN_FIELD, field, lh_field_label(field, LH_ENGLISH));
		snprintf(folded, sizeof(folded), " %s  *", lh_field_label(field, LH_VIETNAMESE));
		check_heading(class_number, COLUMN_FIELD, field, folded);
	}
	check_heading(class_number, COLUMN_IN, 0, "in");
	check_heading(class_number, COLUMN_IN, 0, "Nằm trong");
	check_heading(class_number, COLUMN_IN, 0, "STANDS IN");
}
END_TEST

/* Each name and label of a field means one choice. */
START_TEST(choices_are_told_apart)
{
	unsigned class_number = (unsigned)_i, field = 0;

	for (unsigned i = 0; (field = lh_class_field_at(class_number, i)); i++)
		for (unsigned choice = 1; choice <= lh_field_choice_count(field); choice++) {
			const char *words[] = {
				lh_field_choice_name(field, choice),
				lh_field_choice_label(field, choice, LH_VIETNAMESE),
				lh_field_choice_label(field, choice, LH_ENGLISH),
			};

			for (size_t j = 0; j < COUNT_OF(words); j++) {
				struct expected expected;
				char *form = NULL;

				ck_assert_int_eq(
					lh_cell_read(field, LH_ENGLISH, words[j], &form, &expected),
					LH_OK);
				ck_assert_msg(!strcmp(form, words[0]), "%s.%s: \"%s\" is %s",
					      lh_class_name(class_number), lh_field_name(field),
					      words[j], form);
				lh_free(form);
			}
		}
}
END_TEST

Suite *lh_cells_suite(void)
{
	Suite *suite = suite_create("exchange/cells");
	TCase *tcase = tcase_create("cells");

	tcase_add_loop_test(tcase, cells_are_understood, 0, (int)COUNT_OF(cases) * 2);
	tcase_add_test(tcase, fields_are_set);
	tcase_add_test(tcase, long_cells_are_cut);
	tcase_add_test(tcase, items_keep_their_translations);
	tcase_add_loop_test(tcase, headings_are_told_apart, 1, (int)lh_class_count() + 1);
	tcase_add_loop_test(tcase, choices_are_told_apart, 1, (int)lh_class_count() + 1);
	suite_add_tcase(suite, tcase);
	return suite;
}
