/* SPDX-License-Identifier: MIT */
/* Memory that runs out at each allocation in turn: an import does all of it or nothing. */
#include <stdlib.h>
#include <string.h>

#include <lienhiep.h>

#include "common/exhaust.h"
#include "suites.h"
#include "support.h"

static const char body[] =
	"<organisations><organisation id='a' founded='1990'><name>Hội A<!--x--></name>"
	"<name xml:lang='en'>A</name><also><text>Một</text><text xml:lang='en'>One</text></also>"
	"</organisation></organisations>";

static const char organisations[] =
	"id,Tên đầy đủ,name@en,also,also@en,Loại tổ chức,founded,parent,successors\r\n"
	"a,Hội AA,AA,\"Một\nHai\",\"One\nTwo\",Hội,,,Hội B; c\r\n"
	",Hội B,,,,club,27/12/2023,a,\r\n"
	"c,\"Hội \"\"C\"\"\",,,,,2023,Hội A,\r\n";

static const char events[] = "title;Số người dự;hosts;note\nHội thảo;khoảng 1.200;Hội B;'=x\n";

/* Two tables into the dossier; 0, or -1 where memory ran out. */
static int import_all(lh_dossier *dossier, lh_problems **problems, lh_error *error)
{
	static const lh_csv_options commas = { .separator = ',' };
	lh_import *import = lh_import_new(dossier, LH_VIETNAMESE, error);
	int result = -1;

	*problems = NULL;
	if (import &&
	    !lh_import_csv(import, lh_class_find("organisation"), organisations,
			   strlen(organisations), "A", &commas, NULL, error) &&
	    !lh_import_csv(import, lh_class_find("event"), events, strlen(events), "B", NULL, NULL,
			   error))
		result = lh_import_finish(import, NULL, problems, error);
	lh_import_free(import);
	return result;
}

/* Fail each allocation in turn until none is left to fail; @lasting: and all after it. */
static void exhaust_import(bool lasting)
{
	char *before = NULL, *after = NULL;
	bool refused = true;

	for (unsigned long nth = 1; refused; nth += exhaust_step()) {
		lh_dossier *dossier = dossier_of(body);
		lh_problems *problems = NULL;
		lh_error error = { .code = LH_OK };
		int result = 0;

		if (!before)
			before = text_of(dossier);
		exhaust_begin(nth, lasting);
		result = import_all(dossier, &problems, &error);
		refused = exhaust_end();
		after = text_of(dossier);
		if (result) {
			ck_assert_msg(refused && error.code == LH_ERROR_MEMORY, "%lu: %s", nth,
				      error.text_en);
			ck_assert_ptr_null(problems);
			ck_assert_str_eq(after, before);
			/* With memory the same import is good. */
			if (nth % 8 == 0)
				ck_assert(!import_all(dossier, &problems, &error));
		} else {
			ck_assert_str_ne(after, before);
		}
		free(after);
		lh_dossier_unref(dossier);
	}
	free(before);
}

START_TEST(imports_run_out_of_memory)
{
	exhaust_import(_i);
}
END_TEST

/* Problems need memory too. */
START_TEST(refusals_run_out_of_memory)
{
	static const char wrong[] = "id,name,Loại tổ chứ,parent\na,,,\nb,B,x,y\n";
	bool refused = true;

	for (unsigned long nth = 1; refused; nth += exhaust_step()) {
		lh_dossier *dossier = dossier_of(body);
		lh_problems *problems = NULL;
		lh_import *import = NULL;
		lh_error error = { .code = LH_OK };
		int result = -1;

		exhaust_begin(nth, true);
		import = lh_import_new(dossier, LH_VIETNAMESE, &error);
		if (import && !lh_import_csv(import, lh_class_find("organisation"), wrong,
					     strlen(wrong), NULL, NULL, NULL, &error))
			result = lh_import_finish(import, NULL, &problems, &error);
		refused = exhaust_end();
		ck_assert_int_eq(result, -1);
		ck_assert_int_eq(!problems, error.code == LH_ERROR_MEMORY);
		if (problems)
			ck_assert_uint_eq(lh_problems_count(problems), 2);
		lh_problems_free(problems);
		lh_import_free(import);
		lh_dossier_unref(dossier);
	}
}
END_TEST

START_TEST(exports_run_out_of_memory)
{
	lh_dossier *dossier = dossier_of(body);
	lh_csv_options options = { .labels = true };
	char *table = NULL;
	bool refused = true;

	for (unsigned long nth = 1; refused; nth += exhaust_step()) {
		lh_error error = { .code = LH_OK };
		int result = 0;

		exhaust_begin(nth, _i);
		result = lh_csv_write(dossier, lh_class_find("organisation"), &options, &table,
				      NULL, &error);
		refused = exhaust_end();
		ck_assert_int_eq(result, refused ? -1 : 0);
		ck_assert_int_eq(error.code, refused ? LH_ERROR_MEMORY : LH_OK);
		ck_assert_int_eq(!table, refused);
	}
	free(table);
	lh_dossier_unref(dossier);
}
END_TEST

Suite *lh_exhaustion_suite(void)
{
	Suite *suite = suite_create("exchange/exhaustion");
	TCase *tcase = tcase_create("memory");

	tcase_set_timeout(tcase, 60);
	tcase_add_loop_test(tcase, imports_run_out_of_memory, 0, 2);
	tcase_add_test(tcase, refusals_run_out_of_memory);
	tcase_add_loop_test(tcase, exports_run_out_of_memory, 0, 2);
	suite_add_tcase(suite, tcase);
	return suite;
}
