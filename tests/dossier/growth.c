/* SPDX-License-Identifier: MIT */
/* Setting a field again and again, each time to another value, reuses what it had before. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lienhiep.h>

#include "dossier/store.h"
#include "suites.h"

/* A text for the @ith time, of changing length. */
static const char *text_of(unsigned i, char text[160])
{
	static const char fill[] = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

	snprintf(text, 160, "id%u%.*s", i, (int)(i % 60), fill);
	return text;
}

struct bench {
	lh_dossier *dossier;
	lh_object *event, *task, *person, *target, *membership, *request, *publication;
};

static int set_id(struct bench *b, const char *text, unsigned i)
{
	(void)i;
	return lh_set_text(b->event, LH_RECORD_ID, text, NULL);
}

static int set_text(struct bench *b, const char *text, unsigned i)
{
	(void)i;
	return lh_set_text(b->event, LH_EVENT_PLACE, text, NULL);
}

/* Long enough for allocations of their own. */
static int set_long_text(struct bench *b, const char *text, unsigned i)
{
	static char large[90000];

	if (i % 64)
		return lh_set_text(b->event, LH_EVENT_PLACE, text, NULL);
	memset(large, 'a', sizeof(large) - 1);
	large[sizeof(large) - 1 - i % 30000] = '\0';
	return lh_set_text(b->event, LH_EVENT_PLACE, large, NULL);
}

static int set_prose(struct bench *b, const char *text, unsigned i)
{
	(void)i;
	return lh_set_text(b->event, LH_RECORD_NOTE, text, NULL);
}

static int set_label(struct bench *b, const char *text, unsigned i)
{
	(void)i;
	return lh_set_text(b->event, LH_EVENT_TITLE, text, NULL);
}

static int set_translation(struct bench *b, const char *text, unsigned i)
{
	if (!lh_has(b->event, LH_EVENT_TITLE) && lh_set_text(b->event, LH_EVENT_TITLE, text, NULL))
		return -1;
	return lh_set_label(b->event, LH_EVENT_TITLE, "en", i % 5 ? text : NULL, NULL);
}

static int set_date(struct bench *b, const char *text, unsigned i)
{
	(void)text;
	return lh_set_date(b->event, LH_EVENT_FROM, lh_date_from_days((long)i), NULL);
}

static int set_integer(struct bench *b, const char *text, unsigned i)
{
	(void)text;
	return lh_set_integer(b->task, LH_TASK_PROGRESS, i, NULL) ||
	       lh_set_integer(b->task, LH_TASK_BUDGET, -(int64_t)i, NULL);
}

static int set_decimal(struct bench *b, const char *text, unsigned i)
{
	(void)text;
	if (i % 7 == 0)
		return lh_clear(b->target, LH_TARGET_VALUE, NULL);
	return lh_set_decimal(b->target, LH_TARGET_VALUE, (lh_decimal){ i, 2 }, NULL);
}

static int set_quantity(struct bench *b, const char *text, unsigned i)
{
	(void)text;
	return lh_set_quantity(b->event, LH_EVENT_ATTENDANCE,
			       (lh_quantity){ { i, 0 }, (lh_known)(i % 5) }, NULL);
}

static int set_flag_and_choice(struct bench *b, const char *text, unsigned i)
{
	(void)text;
	return lh_set_flag(b->person, LH_PERSON_OVERSEAS, i % 2, NULL) ||
	       lh_set_choice(b->event, LH_EVENT_KIND, i % 12, NULL);
}

static int set_codes(struct bench *b, const char *text, unsigned i)
{
	static const char *const lists[] = { "JP", "JP DE VN FR", NULL, "DE VN" };

	(void)text;
	return lh_set_field(b->membership, LH_MEMBERSHIP_COUNTRIES, lists[i % 4], NULL) ||
	       lh_set_text(b->person, LH_PERSON_COUNTRY, i % 2 ? "VN" : "JP", NULL);
}

static int set_ref_id(struct bench *b, const char *text, unsigned i)
{
	(void)i;
	return lh_set_ref_id(b->task, LH_TASK_LEAD, text, NULL);
}

static int set_refs(struct bench *b, const char *text, unsigned i)
{
	char ids[340];

	snprintf(ids, sizeof(ids), i % 3 ? "%s a%s" : "%s", text, text);
	return lh_set_field(b->event, LH_EVENT_HOSTS, ids, NULL);
}

static int change_refs(struct bench *b, const char *text, unsigned i)
{
	if (lh_list_count(b->event, LH_EVENT_HOSTS) > 5)
		return lh_list_remove(b->event, LH_EVENT_HOSTS, i % 5, NULL);
	return lh_list_insert_ref_id(b->event, LH_EVENT_HOSTS, i % 3, text, NULL);
}

static int change_texts(struct bench *b, const char *text, unsigned i)
{
	if (lh_list_count(b->event, LH_EVENT_TOPICS) > 5)
		return lh_list_remove(b->event, LH_EVENT_TOPICS, i % 5, NULL);
	return lh_list_insert_text(b->event, LH_EVENT_TOPICS, i % 3, text, NULL) ||
	       lh_list_set_text(b->event, LH_EVENT_TOPICS, 0, text, NULL);
}

/* References go along with the record, and at times others wait for its next id. */
static int rename_referenced(struct bench *b, const char *text, unsigned i)
{
	if (i % 3 == 0 && lh_set_ref_id(b->request, LH_REQUEST_AT, text, NULL))
		return -1;
	return lh_set_text(b->event, LH_RECORD_ID, text, NULL);
}

static const struct {
	const char *name;
	int (*change)(struct bench *bench, const char *text, unsigned i);
} changes[] = {
	{ "id", set_id },
	{ "text", set_text },
	{ "long text", set_long_text },
	{ "prose", set_prose },
	{ "label", set_label },
	{ "translation", set_translation },
	{ "date", set_date },
	{ "integer", set_integer },
	{ "decimal", set_decimal },
	{ "quantity", set_quantity },
	{ "flag and choice", set_flag_and_choice },
	{ "codes", set_codes },
	{ "ref", set_ref_id },
	{ "refs", set_refs },
	{ "items of refs", change_refs },
	{ "items of texts", change_texts },
	{ "referenced id", rename_referenced },
};

static void begin(struct bench *b)
{
	lh_object *root = NULL;

	b->dossier = lh_dossier_new(NULL);
	root = lh_dossier_object(b->dossier);
	b->event = lh_list_add(root, LH_DOSSIER_EVENTS, "e", NULL);
	b->task = lh_list_add(root, LH_DOSSIER_TASKS, "t", NULL);
	b->person = lh_list_add(root, LH_DOSSIER_PEOPLE, NULL, NULL);
	b->membership = lh_list_add(root, LH_DOSSIER_MEMBERSHIPS, NULL, NULL);
	b->request = lh_list_add(root, LH_DOSSIER_REQUESTS, NULL, NULL);
	b->publication = lh_list_add(root, LH_DOSSIER_PUBLICATIONS, NULL, NULL);
	b->target = lh_list_add(lh_list_add(root, LH_DOSSIER_PROGRAMMES, NULL, NULL),
				LH_PROGRAMME_TARGETS, NULL, NULL);
	ck_assert_int_eq(
		lh_list_insert_ref(b->publication, LH_PUBLICATION_EVENTS, 0, b->event, NULL), 0);
}

START_TEST(test_no_growth)
{
	/* Without forks a debugger or valgrind runs the suite, to which a tenth says as much. */
	const char *forks = getenv("CK_FORK");
	unsigned count = forks && strcmp(forks, "no") == 0 ? 100000 : 1000000, failed = 0;
	struct bench bench;
	char text[160];
	size_t size = 0;

	begin(&bench);
	for (unsigned i = 0; i < count; i++) {
		failed += changes[_i].change(&bench, text_of(i, text), i) != 0;
		/* By then every length and every kind of value was there. */
		if (i == 20000)
			size = lh_arena_size(&bench.dossier->arena);
	}
	ck_assert_uint_eq(failed, 0);
	ck_assert_msg(lh_arena_size(&bench.dossier->arena) <= size + 128 * 1024, "%s: %zu to %zu",
		      changes[_i].name, size, lh_arena_size(&bench.dossier->arena));
	ck_assert_uint_le(bench.dossier->anchors.capacity, 64);
	ck_assert_ptr_eq(lh_list_get(bench.publication, LH_PUBLICATION_EVENTS, 0), bench.event);
	lh_dossier_unref(bench.dossier);
}
END_TEST

Suite *lh_growth_suite(void)
{
	Suite *suite = suite_create("growth");
	TCase *tests = tcase_create("growth");

	tcase_set_timeout(tests, 600);
	tcase_add_loop_test(tests, test_no_growth, 0, COUNT_OF(changes));
	suite_add_tcase(suite, tests);
	return suite;
}
