/* SPDX-License-Identifier: MIT */
/* Ids that are proposed: readable, and of nobody else. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lienhiep.h>

#include "suites.h"

#define FORTY "mot-hai-ba-bon-nam-sau-bay-tam-chin-muoi"
#define SIXTY "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefgh"

/* The last record of a list, for which an id is proposed. */
static const struct {
	unsigned list;
	const char *id;
	const char *records; /* within the dossier */
} cases[] = {
	{ LH_DOSSIER_EVENTS, "hoi-thao-do-thi-xanh",
	  "<events><event><title>Hội thảo «Đô thị xanh»!</title></event></events>" },
	{ LH_DOSSIER_EVENTS, "b", "<events><event id='a'><title>a</title></event>"
				  "<event><title>b</title></event></events>" },
	{ LH_DOSSIER_EVENTS, "nuoc-m3-va-hoac-c02",
	  "<events><event><title>… Nước (m3) và/hoặc: C02</title></event></events>" },
	{ LH_DOSSIER_EVENTS, "a-do-b",
	  "<events><event><title>a 漢字 — Độ, (b)</title></event></events>" },
	/* A reference that waits for an id means another record. */
	{ LH_DOSSIER_EVENTS, "a-2",
	  "<events><event><title>a</title></event></events>"
	  "<consultations><consultation events='a'/></consultations>" },
	/* In the language of the dossier. */
	{ LH_DOSSIER_EVENTS, "toa-dam",
	  "<events><event><title>Tọa đàm</title><title xml:lang='en'>A seminar</title></event></events>" },
	/* Several fields make one name, in their order. */
	{ LH_DOSSIER_PEOPLE, "le-xuan-rao",
	  "<people><person family='Lê' middle='Xuân' given='Rao'/></people>" },
	/* Cut between words; where there is but one, anywhere. */
	{ LH_DOSSIER_EVENTS, FORTY,
	  "<events><event><title>Một hai ba bốn năm sáu bảy tám chín mười</title></event></events>" },
	{ LH_DOSSIER_EVENTS, FORTY,
	  "<events><event><title>Một hai ba bốn năm sáu bảy tám chín mười.</title></event></events>" },
	{ LH_DOSSIER_EVENTS, FORTY,
	  "<events><event><title>Một hai ba bốn năm sáu bảy tám chín mười một</title></event></events>" },
	{ LH_DOSSIER_EVENTS, "mot-hai-ba-bon-nam-sau-bay-tam-chin",
	  "<events><event><title>Một hai ba bốn năm sáu bảy tám chín mườii</title></event></events>" },
	{ LH_DOSSIER_EVENTS, "abcdefghijklmnopqrstuvwxyzabcdefghijklmn",
	  "<events><event><title>" SIXTY "</title></event></events>" },
	{ LH_DOSSIER_EVENTS, "a", "<events><event><title>a " SIXTY "</title></event></events>" },
	/* After its class where it would begin with a digit. */
	{ LH_DOSSIER_PLANS, "plan-2024-ke-hoach",
	  "<plans><plan><title>2024: kế hoạch</title></plan></plans>" },
	/* Or is called as another is, or as what it counts. */
	{ LH_DOSSIER_MEMBERSHIPS, "membership-hoi-co-hoc",
	  "<organisations><organisation id='hoi-co-hoc'><name>Hội Cơ học</name></organisation>"
	  "</organisations><memberships><membership member='hoi-co-hoc'/></memberships>" },
	{ LH_DOSSIER_OFFICES, "office-le-rao",
	  "<people><person id='r' name='Lê Rao'/></people>"
	  "<offices><office holder='r'/></offices>" },
	{ LH_DOSSIER_OFFICES, "le-rao-chu-tich",
	  "<people><person id='r' name='Lê Rao'/></people>"
	  "<offices><office holder='r'><title>Chủ tịch</title></office></offices>" },
	{ LH_DOSSIER_FIGURES, "figure-contests-entries",
	  "<figures><figure measure='contests.entries'/></figures>" },
	/* A title of words that others have too is its own. */
	{ LH_DOSSIER_EVENTS, "hoi-co-hoc",
	  "<organisations><organisation id='h'><name>Hội Cơ học</name></organisation></organisations>"
	  "<events><event hosts='h'><title>Hội Cơ học</title></event></events>" },
	/* Numbered where it is taken, also by a record of another class; gaps are filled. */
	{ LH_DOSSIER_EVENTS, "x-2", "<plans><plan id='x'><title>y</title></plan></plans>"
				    "<events><event><title>X</title></event></events>" },
	{ LH_DOSSIER_EVENTS, "x-2",
	  "<plans><plan id='x'><title>y</title></plan><plan id='x-3'><title>y</title></plan></plans>"
	  "<events><event><title>X</title></event></events>" },
	{ LH_DOSSIER_EVENTS, "x-4",
	  "<plans><plan id='x'><title>y</title></plan><plan id='x-2'><title>y</title></plan>"
	  "<plan id='x-3'><title>y</title></plan></plans>"
	  "<events><event><title>X</title></event></events>" },
	{ LH_DOSSIER_EVENTS, "x", "<plans><plan id='x-2'><title>y</title></plan></plans>"
				  "<events><event><title>X</title></event></events>" },
	/* Its own is one that it need not be given again. */
	{ LH_DOSSIER_EVENTS, "x-2", "<events><event id='x'><title>x</title></event></events>" },
	/* Without a name, or letters in it: the class, numbered from the first. */
	{ LH_DOSSIER_EVENTS, "event-1", "<events><event/></events>" },
	{ LH_DOSSIER_EVENTS, "event-1", "<events><event id='x'/></events>" },
	{ LH_DOSSIER_EVENTS, "event-2", "<events><event id='event-1'/><event/></events>" },
	{ LH_DOSSIER_EVENTS, "event-1", "<events><event><title>«漢字» …</title></event></events>" },
	{ LH_DOSSIER_CONTESTS, "contest-1", "<contests><contest/></contests>" },
	{ LH_DOSSIER_MEMBERSHIPS, "membership-1",
	  "<memberships><membership member='nobody'/></memberships>" },
};

static lh_dossier *read_records(const char *records)
{
	char file[2048];
	lh_error error;
	lh_dossier *dossier = NULL;

	snprintf(file, sizeof(file),
		 "<dossier xmlns='urn:lienhiep:dossier:1' version='1'>%s</dossier>", records);
	dossier = lh_dossier_read_memory(file, strlen(file), NULL, NULL, &error);
	ck_assert_msg(dossier, "%s: %s", records, error.text_en);
	return dossier;
}

START_TEST(test_proposed)
{
	lh_dossier *dossier = read_records(cases[_i].records);
	lh_object *root = lh_dossier_object(dossier);
	lh_object *object =
		lh_list_get(root, cases[_i].list, lh_list_count(root, cases[_i].list) - 1);
	char *had = lh_format_field(object, LH_RECORD_ID), *has = NULL;
	char *id = lh_object_format_id(object);
	lh_error error;

	ck_assert_pstr_eq(id, cases[_i].id);
	/* Proposed, and not given; it can be. */
	has = lh_format_field(object, LH_RECORD_ID);
	ck_assert_pstr_eq(has, had);
	ck_assert_msg(!lh_set_text(object, LH_RECORD_ID, id, &error), "%s", error.text_en);
	free(has);
	free(had);
	free(id);
	lh_dossier_unref(dossier);
}
END_TEST

START_TEST(test_none)
{
	lh_dossier *dossier = lh_dossier_new(NULL);
	lh_event *event = lh_dossier_events_add(dossier, NULL, NULL);
	char *id = lh_object_format_id(lh_dossier_object(dossier));

	ck_assert_pstr_eq(id, "dossier-1");
	free(id);
	lh_object_remove(lh_event_object(event), NULL);
	ck_assert_ptr_null(lh_object_format_id(lh_event_object(event)));
	ck_assert_ptr_null(lh_object_format_id(NULL));
	lh_dossier_unref(dossier);
}
END_TEST

/* So many of one title that numbers tried one by one would take minutes. */
START_TEST(test_many)
{
	enum { COUNT = 100000 };
	lh_dossier *dossier = lh_dossier_new(NULL);
	char expected[32];

	for (unsigned i = 1; i <= COUNT; i++) {
		lh_event *event = lh_dossier_events_add(dossier, NULL, NULL);
		char *id = NULL;

		lh_event_set_title(event, "Hội thảo", NULL);
		id = lh_object_format_id(lh_event_object(event));
		snprintf(expected, sizeof(expected), i > 1 ? "hoi-thao-%u" : "hoi-thao", i);
		ck_assert_pstr_eq(id, expected);
		ck_assert_int_eq(lh_event_set_id(event, id, NULL), 0);
		free(id);
	}
	lh_dossier_unref(dossier);
}
END_TEST

Suite *lh_proposals_suite(void)
{
	Suite *suite = suite_create("proposals");
	TCase *tests = tcase_create("proposals");

	tcase_set_timeout(tests, 300);
	tcase_add_loop_test(tests, test_proposed, 0, COUNT_OF(cases));
	tcase_add_test(tests, test_none);
	tcase_add_test(tests, test_many);
	suite_add_tcase(suite, tests);
	return suite;
}
