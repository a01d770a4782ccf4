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
	"<name xml:lang='en'>A</name><also><text>Một</text><text xml:lang='en' xmlns:y='urn:y' "
	"y:z='1'>"
	"One</text></also>"
	"</organisation><organisation id='z'><name>Hội Z</name></organisation></organisations>"
	"<events><event id='e' hosts='a z x'><title>Họp</title></event></events><figures>"
	"<figure measure='events' from='2023' value='12' by='a'/>"
	"<figure measure='events' from='2022' value='11' by='z'/></figures>";

static const char organisations[] =
	"id,Tên đầy đủ,name@en,also,also@en,Loại tổ chức,founded,parent,successors\r\n"
	"a,Hội AA,AA,\"Một\nHai\",\"One\nTwo\",Hội,,,Hội B; c\r\n"
	",Hội B,,,,club,27/12/2023,a,\r\n"
	"c,\"Hội \"\"C\"\"\",,,,,2023,Hội A,\r\n";

/* A record that has no id is known by all that it states. */
static const char figures[] = "measure,from,value,by\nevents,2023,12,a\nevents,2024,13,z\n";

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
	    !lh_import_csv(import, lh_class_find("figure"), figures, strlen(figures), "C", &commas,
			   NULL, error) &&
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

/* Problems need memory too: of headings and references, of a choice, of one id in several rows. */
static const struct {
	const char *class_name, *table;
	size_t problems;
} wrong[] = {
	{ "organisation", "id,name,Loại tổ chứ,parent\na,,,\nb,B,x,y\n", 2 },
	{ "organisation", "id,name,kind\nb,B,qqqqqqqq\nc,C,rrrrrrrr\n", 2 },
	{ "organisation", "id,name\na,Một\na,Hai\na,Ba\nz,Bốn\nz,Năm\n", 3 },
	{ "organisation", "id,name,parent\nb,B,Hội Không Có\nc,C,Hội Z; Hội A\n", 2 },
	{ "task", "id,in\nb,c\nc,b\n", 2 },
};

START_TEST(refusals_run_out_of_memory)
{
	const char *table = wrong[_i / 2].table;
	unsigned class_number = lh_class_find(wrong[_i / 2].class_name);
	bool refused = true;

	for (unsigned long nth = 1; refused; nth += exhaust_step()) {
		lh_dossier *dossier = dossier_of(body);
		lh_problems *problems = NULL;
		lh_import *import = NULL;
		lh_error error = { .code = LH_OK };
		int result = -1;

		exhaust_begin(nth, _i % 2);
		import = lh_import_new(dossier, LH_VIETNAMESE, &error);
		if (import && !lh_import_csv(import, class_number, table, strlen(table), NULL, NULL,
					     NULL, &error))
			result = lh_import_finish(import, NULL, &problems, &error);
		refused = exhaust_end();
		ck_assert_int_eq(result, -1);
		ck_assert_int_eq(!problems, error.code == LH_ERROR_MEMORY);
		if (problems)
			ck_assert_uint_eq(lh_problems_count(problems), wrong[_i / 2].problems);
		lh_problems_free(problems);
		lh_import_free(import);
		lh_dossier_unref(dossier);
	}
}
END_TEST

static const struct {
	const char *class_name;
	bool labels;
} exported[] = {
	{ "organisation", true },
	{ "event", true },
	{ "event", false },
	{ "figure", true },
};

START_TEST(exports_run_out_of_memory)
{
	unsigned class_number = lh_class_find(exported[_i / 2].class_name);
	lh_dossier *dossier = dossier_of(body);
	lh_csv_options options = { .labels = exported[_i / 2].labels };
	char *table = NULL;
	bool refused = true;

	for (unsigned long nth = 1; refused; nth += exhaust_step()) {
		lh_error error = { .code = LH_OK };
		int result = 0;

		exhaust_begin(nth, _i % 2);
		result = lh_csv_write(dossier, class_number, &options, &table, NULL, &error);
		refused = exhaust_end();
		ck_assert_int_eq(result, refused ? -1 : 0);
		ck_assert_int_eq(error.code, refused ? LH_ERROR_MEMORY : LH_OK);
		ck_assert_int_eq(!table, refused);
	}
	free(table);
	lh_dossier_unref(dossier);
}
END_TEST

#define SEVEN(text) text text text text text text text
#define EIGHT(text) SEVEN(text) text

/* A cell that a form sets is set, or as it was. */
static const struct {
	unsigned field;
	const char *cell, *before, *after; /* NULL: refused in any case */
} cells[] = {
	{ LH_ORGANISATION_PARENT, "Hội Z", "", "z" },
	{ LH_ORGANISATION_SUCCESSORS, "Hội Z; e2", "", NULL },
	{ LH_ORGANISATION_SUCCESSORS, "a z", "", "a z" },
	/* 256 bytes, with which the buffer of ids is full. */
	{ LH_ORGANISATION_SUCCESSORS, EIGHT(EIGHT("a z ")), "",
	  "a z" EIGHT(SEVEN(" a z")) SEVEN(" a z") },
	{ LH_ORGANISATION_ALSO, "Hai\nMột", "Một", "Hai\nMột" },
	{ LH_ORGANISATION_FOUNDED, "27/12/2023", "1990", "2023-12-27" },
	{ LH_ORGANISATION_FOUNDED, "hôm qua", "1990", NULL },
	{ LH_ORGANISATION_KIND, "Hộp", "", NULL },
	{ LH_ORGANISATION_KIND, "Câu lạc bộ", "", "club" },
};

START_TEST(cells_run_out_of_memory)
{
	bool refused = true;

	for (unsigned long nth = 1; refused; nth += exhaust_step()) {
		lh_dossier *dossier = dossier_of(body);
		lh_object *object = lh_dossier_find(dossier, "a");
		lh_error error = { .code = LH_OK };
		char *form = NULL;
		int result = 0;

		exhaust_begin(nth, nth % 2);
		result = lh_set_cell(object, cells[_i].field, LH_VIETNAMESE, cells[_i].cell, &error);
		refused = exhaust_end();
		ck_assert(result ? error.code != LH_OK : cells[_i].after != NULL);
		ck_assert(!result || !cells[_i].after || error.code == LH_ERROR_MEMORY);
		form = lh_format_field(object, cells[_i].field);
		ck_assert_str_eq(form ? form : "", result ? cells[_i].before : cells[_i].after);
		free(form);
		lh_dossier_unref(dossier);
	}
}
END_TEST

Suite *lh_exhaustion_suite(void)
{
	Suite *suite = suite_create("exchange/exhaustion");
	TCase *tcase = tcase_create("memory");

	tcase_set_timeout(tcase, 300);
	tcase_add_loop_test(tcase, imports_run_out_of_memory, 0, 2);
	tcase_add_loop_test(tcase, refusals_run_out_of_memory, 0,
			    2 * sizeof(wrong) / sizeof(wrong[0]));
	tcase_add_loop_test(tcase, exports_run_out_of_memory, 0,
			    2 * sizeof(exported) / sizeof(exported[0]));
	tcase_add_loop_test(tcase, cells_run_out_of_memory, 0, sizeof(cells) / sizeof(cells[0]));
	suite_add_tcase(suite, tcase);
	return suite;
}
