/* SPDX-License-Identifier: MIT */
/* Tables about the dossier itself: its id and its language are what other rows depend on. */
#include <string.h>

#include "suites.h"
#include "support.h"

START_TEST(the_dossier_itself)
{
	static const char table[] = "id,title,from,state,language\nhs,Hồ sơ,2023,Dự thảo,vi\n";
	lh_dossier *dossier = dossier_of("");
	lh_import *import = lh_import_new(dossier, LH_VIETNAMESE, NULL);
	lh_import_result result;

	ck_assert(!lh_import_csv(import, lh_class_find("dossier"), table, strlen(table), NULL, NULL,
				 NULL, NULL));
	ck_assert(!lh_import_finish(import, &result, NULL, NULL));
	ck_assert_uint_eq(result.changed, 1);
	ck_assert_ptr_eq(lh_dossier_find(dossier, "hs"), lh_dossier_object(dossier));
	ck_assert_str_eq(lh_dossier_title(dossier), "Hồ sơ");
	ck_assert_int_eq(lh_dossier_from(dossier).year, 2023);
	ck_assert_int_eq(lh_dossier_state(dossier), LH_DOSSIER_STATE_DRAFT);
	lh_import_free(import);
	for (size_t i = 0; i < 2; i++) {
		import = lh_import_new(dossier, LH_VIETNAMESE, NULL);
		ck_assert(!lh_import_csv(import, lh_class_find("dossier"), "id\nhs-2", 7, NULL,
					 NULL, NULL, NULL));
		ck_assert(!lh_import_finish(import, &result, NULL, NULL));
		ck_assert_str_eq(lh_get_text(lh_dossier_object(dossier), LH_RECORD_ID), "hs-2");
		ck_assert_uint_eq(result.changed, i == 0);
		ck_assert_uint_eq(result.unchanged, i == 1);
		lh_import_free(import);
	}
	lh_dossier_unref(dossier);
}
END_TEST

/* The dossier is known by the id that the tables give it. */
START_TEST(an_id_that_the_dossier_gets)
{
	static const char table[] = "id\nhs-2\n", figures[] = "id,about\na,hs-2\n",
			  citations[] = "in,locus\nhs-2,1\n";
	lh_dossier *dossier = dossier_of("<sources/>");
	lh_import *import = lh_import_new(dossier, LH_VIETNAMESE, NULL);
	lh_error error;

	ck_assert(!lh_import_csv(import, lh_class_find("figure"), figures, strlen(figures), NULL,
				 NULL, NULL, NULL));
	ck_assert(!lh_import_csv(import, lh_class_find("citation"), citations, strlen(citations),
				 NULL, NULL, NULL, NULL));
	ck_assert(!lh_import_csv(import, lh_class_find("dossier"), table, strlen(table), NULL, NULL,
				 NULL, NULL));
	ck_assert_msg(!lh_import_finish(import, NULL, NULL, &error), "%s: %s", error.path,
		      error.text_en);
	ck_assert_ptr_eq(lh_get_ref(lh_dossier_find(dossier, "a"), LH_FIGURE_ABOUT),
			 lh_dossier_object(dossier));
	ck_assert_uint_eq(lh_list_count(lh_dossier_object(dossier), LH_RECORD_CITATIONS), 1);
	lh_import_free(import);
	lh_dossier_unref(dossier);
}
END_TEST

/* Where a reference may not mean the dossier, the id that it gets means nothing. */
START_TEST(an_id_that_is_not_the_dossiers)
{
	static const char table[] = "id\nhs\n", members[] = "id,parent\na,hs\n";
	lh_dossier *dossier = dossier_of("");
	lh_import *import = lh_import_new(dossier, LH_VIETNAMESE, NULL);
	lh_error error;

	ck_assert(!lh_import_csv(import, lh_class_find("dossier"), table, strlen(table), NULL, NULL,
				 NULL, NULL));
	ck_assert(!lh_import_csv(import, lh_class_find("organisation"), members, strlen(members),
				 NULL, NULL, NULL, NULL));
	ck_assert_int_eq(lh_import_finish(import, NULL, NULL, &error), -1);
	ck_assert_str_eq(error.path, "B2");
	ck_assert_msg(strstr(error.text_en, "no record"), "%s", error.text_en);
	ck_assert(!lh_has(lh_dossier_object(dossier), LH_RECORD_ID));
	lh_import_free(import);
	lh_dossier_unref(dossier);
}
END_TEST

/* Another language suits all labels, or it is refused. */
START_TEST(a_language_that_the_dossier_gets)
{
	static const char table[] = "language\nen\n", none[] = "language,title\n,T\n",
			  members[] = "id,name\n,A\nb,B\n";
	lh_dossier *dossier = dossier_of("<organisations><organisation><name>A</name>"
					 "</organisation></organisations>");
	lh_object *first = lh_list_get(lh_dossier_object(dossier), LH_DOSSIER_ORGANISATIONS, 0);
	lh_import *import = lh_import_new(dossier, LH_VIETNAMESE, NULL);
	lh_error error;

	ck_assert(!lh_import_csv(import, lh_class_find("organisation"), members, strlen(members),
				 NULL, NULL, NULL, NULL));
	ck_assert(!lh_import_csv(import, lh_class_find("dossier"), table, strlen(table), NULL, NULL,
				 NULL, NULL));
	finish_import(import, NULL);
	ck_assert_str_eq(lh_dossier_language(dossier), "en");
	/* No language at all is Vietnamese, into which there is a translation now. */
	ck_assert(!lh_set_label(first, LH_ORGANISATION_NAME, "vi", "Á", NULL));
	import = lh_import_new(dossier, LH_VIETNAMESE, NULL);
	ck_assert(!lh_import_csv(import, lh_class_find("dossier"), none, strlen(none), NULL, NULL,
				 NULL, NULL));
	ck_assert_int_eq(lh_import_finish(import, NULL, NULL, &error), -1);
	ck_assert_str_eq(error.path, "A2");
	ck_assert_msg(strstr(error.text_en, "language: ") == error.text_en, "%s", error.text_en);
	ck_assert_str_eq(lh_dossier_language(dossier), "en");
	lh_import_free(import);
	lh_dossier_unref(dossier);
}
END_TEST

Suite *lh_dossier_suite(void)
{
	Suite *suite = suite_create("exchange/dossier");
	TCase *tcase = tcase_create("dossier");

	tcase_add_test(tcase, the_dossier_itself);
	tcase_add_test(tcase, an_id_that_the_dossier_gets);
	tcase_add_test(tcase, an_id_that_is_not_the_dossiers);
	tcase_add_test(tcase, a_language_that_the_dossier_gets);
	suite_add_tcase(suite, tcase);
	return suite;
}
