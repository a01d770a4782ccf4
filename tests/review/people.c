/* SPDX-License-Identifier: MIT */
/* Women, doctorates, and people who are named more than once. */
#include <stdio.h>
#include <string.h>

#include "review/suites.h"
#include "review/support.h"

#define P(id, rest) "<person id='" id "' " rest "/>"
#define PEOPLE(people) "<people>" people "</people>"
#define C(rest, experts) "<consultation " rest "><experts>" experts "</experts></consultation>"
#define CONSULTATIONS(all) "<consultations>" all "</consultations>"
#define E(id, rest) "<expert id='" id "' " rest "/>"
#define DONE "kind='advice' delivered='2023'"

static const struct expected experts[] = {
	{ "nobody", "", "2023", "experts", "0", "" },
	{ "one person in three consultations",
	  PEOPLE(P("p", "")) CONSULTATIONS(C(DONE, E("a", "person='p'")) C(DONE, E("b", "person='p'"))
						   C(DONE, E("c", "person='p'"))),
	  "2023", "experts", "1", "a b c", .previous = "0" },
	{ "one person in two dossiers that were joined",
	  PEOPLE(P("p", "uri='urn:p'") P("q", "uri='urn:p'") P("r", "uri='urn:r'"))
		  CONSULTATIONS(C(DONE, E("a", "person='q'")) C(DONE, E("b", "person='p'"))
					C(DONE, E("c", "person='r'"))),
	  "2023", "experts", "2", "a b c" },
	{ "a group of people is as many as it stands for, once",
	  PEOPLE(P("p", "alike='~7'") P("q", ""))
		  CONSULTATIONS(C(DONE, E("a", "person='p'") E("b", "person='q'"))
					C(DONE " alike='3'", E("c", "person='p'"))),
	  "2023", "experts", "~8", "a b c" },
	{ "an unnamed expert may be one of those",
	  PEOPLE(P("p", "")) CONSULTATIONS(C(DONE, E("a", "person='p'") E("b", "role='chair'"))),
	  "2023", "experts", "1", "a", "b" },
	{ "a person who is not there is nobody",
	  CONSULTATIONS(C(DONE, E("a", "person='gone'"))), "2023", "experts", "0", "", "a" },
	{ "consultations that nobody can place",
	  PEOPLE(P("p", "") P("q", ""))
		  CONSULTATIONS(C("kind='advice'", E("a", "person='p'") E("b", "person='q'"))
					C("kind='advice'", E("c", "person='q'"))
						C(DONE, E("d", "person='p'"))),
	  "2023", "experts", "1", "d", "b c" },
	{ "two consultations with one uri",
	  PEOPLE(P("p", "") P("q", ""))
		  CONSULTATIONS(C(DONE " uri='urn:c'", E("a", "person='p'"))
					C(DONE " uri='urn:c'", E("b", "person='q'"))),
	  "2023", "experts", "1", "a" },
	{ "of two consultations with one uri the first, also where no woman is in it",
	  PEOPLE(P("p", "sex='male'") P("q", "sex='female'"))
		  CONSULTATIONS(C(DONE " uri='urn:c'", E("a", "person='p'"))
					C(DONE " uri='urn:c'", E("b", "person='q'"))),
	  "2023", "experts.women", "0", "" },
	{ "a comment, and what nobody can place, take no uri",
	  PEOPLE(P("p", "sex='male'") P("q", "sex='female'"))
		  CONSULTATIONS(C("kind='comment' delivered='2023' uri='urn:c'", E("a", "person='q'"))
					C("kind='advice' uri='urn:c'", E("b", "person='q'"))
						C(DONE " uri='urn:c'", E("c", "person='q'"))),
	  "2023", "experts.women", "1", "c" },
	{ "a consultation without experts says nothing", CONSULTATIONS(C(DONE, "")), "2023", "experts",
	  "0", "" },
	{ "a stated number above what undetermined people could add",
	  PEOPLE(P("p", "") P("q", "sex='female'"))
		  CONSULTATIONS(C(DONE, E("a", "person='p'") E("b", "person='q'"))
					C(DONE, E("c", "person='p'")))
			  "<figures><figure id='f' measure='experts.women' to='2023' value='3'/>"
			  "<figure id='g' measure='experts.women' to='2023' value='2'/></figures>",
	  "2023", "experts.women", "1", "b", "a c", .stated = "f more 1; g untold 1", .verdict = "more" },
	{ "women are not of another sex",
	  PEOPLE(P("p", "sex='other'") P("q", "sex='male'") P("r", "sex='female'"))
		  CONSULTATIONS(C(DONE, E("a", "person='p'") E("b", "person='q'") E("c", "person='r'"))),
	  "2023", "experts.women", "1", "c" },
};

#define M(id, rest) "<membership id='" id "' kind='individual' " rest "/>"

static const struct expected members[] = {
	{ "opening, admitted, left and closing foot",
	  PEOPLE(P("p", "sex='female'") P("q", "sex='male'"))
	  "<memberships>" M("a", "member='p' from='2020'") M("b", "member='p' from='2020' to='2023'")
		  M("c", "member='p' from='2023'") M("d", "member='q' from='2020'")
			  M("e", "member='q' from='2023'") "</memberships>",
	  "2023", "members.women", "2", "a c", .opening = "2", .admitted = "1", .left = "1",
	  .previous = "2" },
	{ "no woman stood before, that anybody says",
	  PEOPLE(P("p", "sex='female'") P("q", "sex='male'"))
	  "<memberships>" M("a", "member='p' from='2023'") M("d", "member='q' from='2020'") "</memberships>",
	  "2023", "members.women", "1+", "a", .opening = "?" },
	{ "of nobody the sex is known",
	  PEOPLE(P("p", "") P("q", ""))
	  "<memberships>" M("a", "member='p' from='2020'") M("d", "member='q' from='2024'") "</memberships>",
	  "2023", "members.women", "?", "", "a" },
};

/* ------------------------------------------------------------------ */
/* Degrees                                                             */

/* The titles of a person; and whether they count (c), may (m), or do not (-). */
static const struct {
	const char *titles[3];
	char answer;
} degrees[] = {
	{ { NULL }, 'm' },
	{ { "TS" }, 'c' },
	{ { "TSKH" }, 'c' },
	{ { "GS", "TS" }, 'c' },
	{ { "PGS.TS" }, 'c' },
	{ { "PGS. TS." }, 'c' },
	{ { "GS.TSKH", "NGND" }, 'c' },
	{ { "GS, TS" }, 'c' },
	{ { "Ts" }, 'c' },
	/* A mark that makes no letter with the one before it. */
	{ { "T\u0303S" }, 'c' },
	{ { "Tiến sĩ" }, 'c' },
	{ { "tiến sỹ khoa học" }, 'c' },
	{ { "Ph.D." }, 'c' },
	{ { "PhD" }, 'c' },
	{ { "Dr." }, 'c' },
	{ { "TS.BS" }, 'c' },
	{ { "BSCKII", "TS" }, 'c' },
	{ { "GS" }, 'm' },
	{ { "PGS" }, 'm' },
	{ { "Giáo sư", "Nhà giáo Nhân dân" }, 'm' },
	{ { "NGƯT" }, 'm' },
	{ { "Viện sĩ" }, 'm' },
	{ { "ThS" }, '-' },
	{ { "Th.S" }, '-' },
	{ { "Thạc sĩ" }, '-' },
	{ { "KS" }, '-' },
	{ { "Kỹ sư" }, '-' },
	{ { "BS.CKI" }, '-' },
	{ { "Kiến trúc sư" }, '-' },
	{ { "NGƯT", "ThS" }, '-' },
	/* More words than any title has, and letters that are none. */
	{ { "a b c d e f g h i k l m n o p q r s t u v TS" }, 'm' },
	{ { "một-chức-danh-dài-hơn-mọi-chức-danh-aaaaaaaaaaaaaaaaaaaaaaaaaaa TS" }, 'c' },
	{ { "博士" }, 'm' },
};

START_TEST(degrees_are_told)
{
	lh_dossier *dossier = dossier_of(PEOPLE(P("p", "")) CONSULTATIONS(
		C(DONE, E("e", "person='p'"))));
	lh_object *person = lh_dossier_find(dossier, "p");
	size_t measure = measure_of("experts.doctorates");
	lh_review *review = NULL;
	char found = '-';

	for (size_t i = 0; degrees[_i].titles[i]; i++)
		ck_assert_int_eq(lh_list_insert_text(person, LH_PERSON_TITLES, i,
						     degrees[_i].titles[i], NULL),
				 0);
	review = review_of(dossier, "2023");
	if (lh_review_record_count(review, measure))
		found = 'c';
	else if (lh_review_undetermined_count(review, measure))
		found = 'm';
	ck_assert_msg(found == degrees[_i].answer, "%s: %c", degrees[_i].titles[0], found);
	lh_review_free(review);
	lh_dossier_unref(dossier);
}
END_TEST

/* ------------------------------------------------------------------ */
/* Many                                                                */

START_TEST(many_people_count_once)
{
	enum { PEOPLE_COUNT = 700 };
	lh_dossier *dossier = dossier_of("");
	lh_object *root = lh_dossier_object(dossier);
	size_t measure = measure_of("experts");
	lh_review *review = NULL;

	for (int i = 0; i < 3 * PEOPLE_COUNT; i++) {
		lh_object *consultation =
			lh_list_add(root, LH_DOSSIER_CONSULTATIONS, NULL, NULL);
		lh_object *expert =
			lh_list_add(consultation, LH_CONSULTATION_EXPERTS, NULL, NULL);
		char id[16];

		snprintf(id, sizeof(id), "p%d", i % PEOPLE_COUNT);
		if (i < PEOPLE_COUNT)
			ck_assert_ptr_nonnull(lh_list_add(root, LH_DOSSIER_PEOPLE, id, NULL));
		lh_set_choice(consultation, LH_CONSULTATION_KIND, LH_CONSULTATION_KIND_ADVICE, NULL);
		lh_set_date(consultation, LH_CONSULTATION_DELIVERED, (lh_date){ 2023, 0, 0 }, NULL);
		ck_assert_int_eq(lh_set_ref_id(expert, LH_EXPERT_PERSON, id, NULL), 0);
	}
	review = review_of(dossier, "2023");
	ck_assert(lh_quantity_equal(lh_review_value(review, measure),
				    lh_quantity_exact(PEOPLE_COUNT)));
	ck_assert_uint_eq(lh_review_record_count(review, measure), 3 * PEOPLE_COUNT);
	lh_review_free(review);
	lh_dossier_unref(dossier);
}
END_TEST

TEST_TABLE(experts)
TEST_TABLE(members)

Suite *lh_review_people_suite(void)
{
	Suite *suite = suite_create("people in a review");
	TCase *tcase = tcase_create("people");

	ADD_TABLE(tcase, experts);
	ADD_TABLE(tcase, members);
	tcase_add_loop_test(tcase, degrees_are_told, 0,
			    (int)(sizeof(degrees) / sizeof(degrees[0])));
	tcase_add_test(tcase, many_people_count_once);
	suite_add_tcase(suite, tcase);
	return suite;
}
