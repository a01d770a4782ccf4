/* SPDX-License-Identifier: MIT */
/* Ids and references: forward, renamed, removed, doubled. */
#include <stdio.h>
#include <string.h>

#include <lienhiep.h>

#include "dossier/store.h"
#include "suites.h"

static lh_dossier *dossier;
static lh_error error;

static void setup(void)
{
	dossier = lh_dossier_new(NULL);
}

static void teardown(void)
{
	lh_dossier_unref(dossier);
}

START_TEST(test_forward)
{
	lh_plan *plan = lh_dossier_plans_add(dossier, "p", NULL);
	lh_organisation *organisation = NULL;

	ck_assert_int_eq(lh_set_ref_id(lh_plan_object(plan), LH_PLAN_OWNER, "org", NULL), 0);
	ck_assert_ptr_null(lh_plan_owner(plan));
	ck_assert_str_eq(lh_get_ref_id(lh_plan_object(plan), LH_PLAN_OWNER), "org");
	organisation = lh_dossier_organisations_add(dossier, "org", NULL);
	ck_assert_ptr_eq(lh_plan_owner(plan), organisation);
	ck_assert(lh_object_is_referenced(lh_organisation_object(organisation)));
	ck_assert(!lh_object_is_referenced(lh_plan_object(plan)));
}
END_TEST

START_TEST(test_rename)
{
	lh_plan *plan = lh_dossier_plans_add(dossier, "p", NULL);
	lh_organisation *organisation = lh_dossier_organisations_add(dossier, "org", NULL);

	lh_plan_set_owner(plan, organisation, NULL);
	lh_plan_partners_add(plan, organisation, NULL);
	ck_assert_int_eq(lh_organisation_set_id(organisation, "liên-hiệp", NULL), 0);
	ck_assert_str_eq(lh_get_ref_id(lh_plan_object(plan), LH_PLAN_OWNER), "liên-hiệp");
	ck_assert_ptr_eq(lh_plan_partners_get(plan, 0), organisation);
	ck_assert_ptr_null(lh_dossier_find(dossier, "org"));
	ck_assert_ptr_eq(lh_dossier_find(dossier, "liên-hiệp"), lh_organisation_object(organisation));
}
END_TEST

/* A record takes an id that references wait for already: both kinds of references lead to it. */
START_TEST(test_rename_onto_waiting)
{
	lh_plan *plan = lh_dossier_plans_add(dossier, "p", NULL);
	lh_plan *other = lh_dossier_plans_add(dossier, "q", NULL);
	lh_organisation *organisation = lh_dossier_organisations_add(dossier, "old", NULL);

	lh_plan_set_owner(plan, organisation, NULL);
	lh_set_ref_id(lh_plan_object(other), LH_PLAN_OWNER, "new", NULL);
	ck_assert_int_eq(lh_organisation_set_id(organisation, "new", NULL), 0);
	ck_assert_ptr_eq(lh_plan_owner(plan), organisation);
	ck_assert_ptr_eq(lh_plan_owner(other), organisation);
	ck_assert_str_eq(lh_get_ref_id(lh_plan_object(plan), LH_PLAN_OWNER), "new");
	ck_assert_int_eq(lh_organisation_set_id(organisation, "newer", NULL), 0);
	ck_assert_str_eq(lh_get_ref_id(lh_plan_object(plan), LH_PLAN_OWNER), "newer");
	ck_assert_str_eq(lh_get_ref_id(lh_plan_object(other), LH_PLAN_OWNER), "newer");
	ck_assert_int_eq(lh_object_remove(lh_organisation_object(organisation), NULL), 0);
	ck_assert_ptr_null(lh_plan_owner(plan));
	ck_assert_str_eq(lh_get_ref_id(lh_plan_object(plan), LH_PLAN_OWNER), "newer");
}
END_TEST

START_TEST(test_removed_target)
{
	lh_plan *plan = lh_dossier_plans_add(dossier, "p", NULL);
	lh_organisation *organisation = lh_dossier_organisations_add(dossier, "org", NULL);

	lh_plan_set_owner(plan, organisation, NULL);
	lh_object_remove(lh_organisation_object(organisation), NULL);
	ck_assert_ptr_null(lh_plan_owner(plan));
	ck_assert_str_eq(lh_get_ref_id(lh_plan_object(plan), LH_PLAN_OWNER), "org");
	ck_assert(lh_has(lh_plan_object(plan), LH_PLAN_OWNER));
	/* A new record with the id takes its place. */
	organisation = lh_dossier_organisations_add(dossier, "org", NULL);
	ck_assert_ptr_eq(lh_plan_owner(plan), organisation);
	/* Without its id it is found no more, and comes back with it. */
	lh_clear(lh_organisation_object(organisation), LH_RECORD_ID, NULL);
	ck_assert_ptr_null(lh_plan_owner(plan));
	lh_organisation_set_id(organisation, "org", NULL);
	ck_assert_ptr_eq(lh_plan_owner(plan), organisation);
}
END_TEST

/* Setters refuse a doubled id, but a file may bring one. */
START_TEST(test_doubled)
{
	static const char file[] =
		"<dossier xmlns='urn:lienhiep:dossier:1' version='1' owner='x'><organisations>"
		"<organisation id='x'><name>a</name></organisation>"
		"<organisation id='x'><name>b</name></organisation>"
		"<organisation id='x'><name>c</name></organisation>"
		"</organisations></dossier>";
	lh_dossier *read = lh_dossier_read_memory(file, strlen(file), NULL, NULL, &error);
	lh_organisation *a = NULL, *b = NULL, *c = NULL;

	ck_assert_msg(read, "%s", error.text_en);
	a = lh_dossier_organisations_get(read, 0);
	b = lh_dossier_organisations_get(read, 1);
	c = lh_dossier_organisations_get(read, 2);
	ck_assert_ptr_eq(lh_dossier_owner(read), a);
	ck_assert_int_eq(lh_organisation_set_id(a, "y", &error), 0);
	/* References go along with the one that they meant; the others keep their id. */
	ck_assert_ptr_eq(lh_dossier_owner(read), a);
	ck_assert_str_eq(lh_get_ref_id(lh_dossier_object(read), LH_DOSSIER_OWNER), "y");
	ck_assert_str_eq(lh_organisation_id(b), "x");
	ck_assert_ptr_eq(lh_dossier_find(read, "x"), lh_organisation_object(b));
	ck_assert_int_eq(lh_set_ref(lh_dossier_object(read), LH_DOSSIER_OWNER,
				    lh_organisation_object(c), &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_DUPLICATE);
	ck_assert_int_eq(lh_object_remove(lh_organisation_object(b), NULL), 0);
	ck_assert_ptr_eq(lh_dossier_find(read, "x"), lh_organisation_object(c));
	ck_assert(!lh_object_is_referenced(lh_organisation_object(c)));
	ck_assert_int_eq(lh_organisation_set_id(c, "y", &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_DUPLICATE);
	ck_assert_int_eq(lh_organisation_set_id(c, "z", &error), 0);
	ck_assert_ptr_null(lh_dossier_find(read, "x"));
	lh_dossier_unref(read);
}
END_TEST

START_TEST(test_refused)
{
	lh_plan *plan = lh_dossier_plans_add(dossier, "p", NULL);
	lh_event *event = lh_dossier_events_add(dossier, "e", NULL);
	lh_organisation *nameless = lh_dossier_organisations_add(dossier, NULL, NULL);
	lh_dossier *other = lh_dossier_new(NULL);
	lh_organisation *foreign = lh_dossier_organisations_add(other, "o", NULL);
	const struct {
		const lh_object *target;
		lh_error_code code;
	} cases[] = {
		{ lh_event_object(event), LH_ERROR_CLASS },
		{ lh_organisation_object(nameless), LH_ERROR_VALUE },
		{ lh_organisation_object(foreign), LH_ERROR_DOSSIER },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		ck_assert_int_eq(lh_set_ref(lh_plan_object(plan), LH_PLAN_OWNER, cases[i].target, &error), -1);
		ck_assert_int_eq(error.code, cases[i].code);
		ck_assert_int_eq(lh_list_insert_ref(lh_plan_object(plan), LH_PLAN_PARTNERS, 0,
						    cases[i].target, &error), -1);
		ck_assert_int_eq(error.code, cases[i].code);
		ck_assert_str_eq(error.path, "/dossier/plans/plan[1]");
	}
	ck_assert_int_eq(lh_set_ref_id(lh_plan_object(plan), LH_PLAN_OWNER, "e", &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_CLASS);
	ck_assert_int_eq(lh_set_field(lh_plan_object(plan), LH_PLAN_PARTNERS, "o e", &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_CLASS);
	ck_assert_uint_eq(lh_plan_partners_count(plan), 0);
	ck_assert_ptr_null(lh_dossier_plans_add(dossier, "e", &error));
	ck_assert_int_eq(error.code, LH_ERROR_DUPLICATE);
	ck_assert_uint_eq(lh_dossier_plans_count(dossier), 1);
	lh_dossier_unref(other);
}
END_TEST

START_TEST(test_bad_ids)
{
	static const char *const bad[] = { "", " ", "1a", "-a", "a b", "a:b", "a\xFF", "\xE1\xBA",
					   "a/b", "ộ!", ".a" };
	static const char *const good[] = { "a", "_", "a-1.b_c", "hội-thảo", " a ", "Đề-án" };
	char long_id[400] = "";
	lh_plan *plan = lh_dossier_plans_add(dossier, NULL, NULL);

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		ck_assert_msg(lh_plan_set_id(plan, bad[i], &error) == -1, "%s", bad[i]);
		ck_assert_int_eq(error.code, LH_ERROR_VALUE);
		ck_assert_msg(lh_set_ref_id(lh_plan_object(plan), LH_PLAN_OWNER, bad[i], &error) == -1,
			      "%s", bad[i]);
	}
	for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++)
		ck_assert_msg(lh_plan_set_id(plan, good[i], &error) == 0, "%s", good[i]);
	/* However long. */
	for (size_t i = 0; i < 100; i++)
		strcat(long_id, "ộ");
	ck_assert_int_eq(lh_plan_set_id(plan, long_id, &error), 0);
	ck_assert_ptr_eq(lh_dossier_find(dossier, long_id), lh_plan_object(plan));
}
END_TEST

/* A hundred thousand ids come and go in disorder: the index stays right. */
START_TEST(test_many)
{
	enum { COUNT = 20000 };
	static lh_organisation *all[COUNT];
	char id[32];

	for (unsigned i = 0; i < COUNT; i++) {
		snprintf(id, sizeof(id), "o%u", i * 7919u % 104729u);
		all[i] = lh_dossier_organisations_add(dossier, id, NULL);
	}
	for (unsigned i = COUNT; i--;)
		if (i % 3)
			ck_assert_int_eq(lh_clear(lh_organisation_object(all[i]), LH_RECORD_ID, NULL), 0);
	for (unsigned i = 0; i < COUNT; i++) {
		snprintf(id, sizeof(id), "o%u", i * 7919u % 104729u);
		ck_assert_ptr_eq(lh_dossier_find(dossier, id),
				 i % 3 ? NULL : lh_organisation_object(all[i]));
	}
}
END_TEST

/* Different ids, of one length or of two, may have one hash: with this seed, small end first, they do. */
START_TEST(test_collision)
{
	static const char *const ids[][2] = { { "h41586", "h82188" }, { "h2252", "h103488" } };
	struct lh_object *root = lh_dossier_object(dossier);
	lh_object *tasks[2];

	ck_assert(lh_anchors_reserve(dossier, 1));
	dossier->anchors.seed = 1;
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	ck_assert_uint_eq(lh_anchor_hash(dossier, ids[_i][0], strlen(ids[_i][0])),
			  lh_anchor_hash(dossier, ids[_i][1], strlen(ids[_i][1])));
#endif
	for (int i = 0; i < 2; i++)
		tasks[i] = lh_list_add(root, LH_DOSSIER_TASKS, ids[_i][i], NULL);
	for (int i = 0; i < 2; i++)
		ck_assert_ptr_eq(lh_dossier_find(dossier, ids[_i][i]), tasks[i]);
	ck_assert_int_eq(lh_object_remove(tasks[0], NULL), 0);
	ck_assert_ptr_null(lh_dossier_find(dossier, ids[_i][0]));
	ck_assert_ptr_eq(lh_dossier_find(dossier, ids[_i][1]), tasks[1]);
}
END_TEST

Suite *lh_ids_suite(void)
{
	Suite *suite = suite_create("ids");
	TCase *tests = tcase_create("ids");

	tcase_add_checked_fixture(tests, setup, teardown);
	tcase_set_timeout(tests, 300);
	tcase_add_test(tests, test_forward);
	tcase_add_test(tests, test_rename);
	tcase_add_test(tests, test_rename_onto_waiting);
	tcase_add_test(tests, test_removed_target);
	tcase_add_test(tests, test_doubled);
	tcase_add_test(tests, test_refused);
	tcase_add_test(tests, test_bad_ids);
	tcase_add_test(tests, test_many);
	tcase_add_loop_test(tests, test_collision, 0, 2);
	suite_add_tcase(suite, tests);
	return suite;
}
