/* SPDX-License-Identifier: MIT */
/* One dossier in many threads, and many dossiers in as many. */
#include <stdlib.h>
#include <string.h>

#include <lienhiep.h>

#include "common/generate.h"
#include "dossier/store.h"
#include "suites.h"

/* Read every field in every way that its type allows. */
static bool read_all(const lh_object *object)
{
	unsigned field = 0;
	char buffer[64], *path = lh_object_format_path(object);
	bool good = path != NULL;

	lh_object_name(object, buffer, sizeof(buffer));
	lh_object_is_referenced(object);
	for (unsigned i = 0; (field = lh_class_field_at(lh_object_class(object), i)); i++) {
		char *form = lh_format_field(object, field);

		good = good && !form == (!lh_has(object, field) || lh_field_child_class(field));
		lh_get_ref(object, field);
		lh_get_label(object, field, "en");
		for (size_t j = 0; j < lh_list_count(object, field); j++) {
			const lh_object *child = lh_list_get(object, field, j);

			if (lh_field_child_class(field))
				good = good && lh_object_index(child) == j && read_all(child);
			else
				good = good && lh_list_get_text(object, field, j);
		}
		free(form);
	}
	free(path);
	return good;
}

static void *read_one(void *data)
{
	struct work *work = data;

	work->good = true;
	for (int i = 0; i < rounds() && work->good; i++) {
		lh_problems *problems = lh_dossier_check(work->dossier, NULL, NULL);
		lh_dossier *copy = lh_dossier_copy(work->dossier, NULL);

		work->good = lh_problems_count(problems) == work->findings &&
			     lh_object_equal(lh_dossier_object(work->dossier),
					     lh_dossier_object(copy)) &&
			     writes(work->dossier, work->bytes) && writes(copy, work->bytes) &&
			     read_all(lh_dossier_object(work->dossier)) &&
			     !lh_dossier_find(work->dossier, "không-có");
		lh_problems_free(problems);
		lh_dossier_unref(copy);
	}
	return NULL;
}

START_TEST(test_one_dossier)
{
	lh_dossier *dossier = generate_dossier(11);
	lh_problems *problems = lh_dossier_check(dossier, NULL, NULL);
	struct work works[THREADS];
	char *bytes = NULL;

	ck_assert_int_eq(lh_dossier_write_memory(dossier, &bytes, NULL, NULL), 0);
	for (int i = 0; i < THREADS; i++)
		works[i] = (struct work){ .dossier = dossier,
					  .bytes = bytes,
					  .findings = lh_problems_count(problems) };
	run_together(read_one, works);
	lh_problems_free(problems);
	lh_dossier_unref(dossier);
	free(bytes);
}
END_TEST

/* Reading initialises the XML library, from whichever thread comes first. */
static void *make_own(void *data)
{
	struct work *work = data;

	work->good = true;
	for (int i = 0; i < 7 * rounds() && work->good; i++) {
		lh_dossier *read =
			lh_dossier_read_memory(work->bytes, strlen(work->bytes), NULL, NULL, NULL);
		lh_event *event = read ? lh_dossier_events_add(read, "thêm", NULL) : NULL;

		work->good = event &&
			     lh_event_set_title(event, "Ho\xCC\xA3\xCC\x82i thảo", NULL) == 0 &&
			     lh_object_remove(lh_event_object(event), NULL) == 0 &&
			     writes(read, work->bytes);
		lh_dossier_unref(read);
	}
	return NULL;
}

START_TEST(test_own_dossiers)
{
	static const char bytes[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
				    "<dossier xmlns=\"urn:lienhiep:dossier:1\" id=\"d\" "
				    "version=\"1\" language=\"vi\">\n"
				    "  <organisations>\n"
				    "    <organisation id=\"hội\">\n"
				    "      <name>Hội</name>\n"
				    "    </organisation>\n"
				    "  </organisations>\n"
				    "</dossier>\n";
	struct work works[THREADS];

	for (int i = 0; i < THREADS; i++)
		works[i] = (struct work){ .bytes = bytes };
	run_together(make_own, works);
}
END_TEST

/* Each thread lets go of a reference that another took, and one of them is the last. */
static void *count_references(void *data)
{
	struct work *work = data;

	for (int i = 0; i < 100000; i++)
		lh_dossier_unref(lh_dossier_ref(work->dossier));
	work->good = strcmp(lh_dossier_language(work->dossier), "vi") == 0;
	lh_dossier_unref(work->dossier);
	return NULL;
}

START_TEST(test_references)
{
	lh_dossier *dossier = lh_dossier_new(NULL);
	struct work works[THREADS];

	for (int i = 0; i < THREADS; i++)
		works[i] = (struct work){ .dossier = lh_dossier_ref(dossier) };
	run_together(count_references, works);
	ck_assert_uint_eq(atomic_load(&dossier->references), 1);
	for (int i = 0; i < THREADS; i++)
		lh_dossier_ref(dossier);
	lh_dossier_unref(dossier);
	run_together(count_references, works);
}
END_TEST

static void *use_collator(void *data)
{
	struct work *work = data;

	work->good = true;
	for (int i = 0; i < 20000; i++)
		work->good = work->good &&
			     lh_collator_compare(work->collator, "Ha Long", "Hà Nội") < 0 &&
			     lh_collator_compare(work->collator, "đề án", "Dự án") > 0;
	return NULL;
}

START_TEST(test_collator)
{
	lh_collator *collator = lh_collator_new(NULL);
	struct work works[THREADS];

	for (int i = 0; i < THREADS; i++)
		works[i] = (struct work){ .collator = collator };
	run_together(use_collator, works);
	lh_collator_free(collator);
}
END_TEST

Suite *lh_one_room_suite(void)
{
	Suite *suite = suite_create("threads");
	TCase *tests = tcase_create("threads");

	tcase_set_timeout(tests, 300);
	tcase_add_test(tests, test_own_dossiers);
	tcase_add_test(tests, test_one_dossier);
	tcase_add_test(tests, test_references);
	tcase_add_test(tests, test_collator);
	suite_add_tcase(suite, tests);
	return suite;
}
