/* SPDX-License-Identifier: MIT */
/*
 * Memory runs out at every place where it can: the call says so, changes
 * nothing, and all goes on when there is memory again.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lienhiep.h>

#include "common/exhaust.h"
#include "common/generate.h"
#include "suites.h"

/* Something foreign at every place, a shared id, waiting references, labels in lists. */
static const char file[] =
	"<?xml version=\"1.0\" encoding=\"UTF-8\"?><!--a-->\n<dossier "
	"xmlns='urn:lienhiep:dossier:1' version='1' language='vi' owner='hội' xmlns:x='urn:x' "
	"x:a='1'><title>Hồ sơ<x:b/></title><title xml:lang='en'>Dossier</title><organisations "
	"x:c='2'><!--b--><organisation id='hội' kind='association'><name>Hội</name><x:d/><also "
	"x:g='3'><text>Ho\xCC\xA3\xCC\x82i</text><x:h/><text xml:lang='en'>Assoc.</text></also>"
	"</organisation><organisation id='đôi' kind='centre'><name>A</name></organisation>"
	"<organisation id='đôi' kind='centre'><name>B</name></organisation></organisations>"
	"<programmes><programme id='ct'><title>Chương trình</title><targets><target><name>Đích</name>"
	"<measurements><measurement id='đo' value='1'/></measurements></target></targets></programme>"
	"</programmes><plans><plan id='p' kind='scheme' owner='sau' partners='hội đôi'><title>Đề án</title>"
	"<tasks><task id='t' progress='50' due='2023-12'><title>Việc</title><topic>một</topic>"
	"<?x y?><topic>hai</topic><!--e--><note x:i='4'>dòng\n<x:e/>hai</note></task></tasks></plan></plans>"
	"<figures><figure measure='events' value='~26' alike='3'/></figures><x:f>c</x:f>"
	"</dossier><!--d-->\n";

static lh_dossier *sample(void)
{
	lh_error error;
	lh_dossier *dossier = lh_dossier_read_memory(file, strlen(file), NULL, NULL, &error);

	ck_assert_msg(dossier, "%s", error.text_en);
	return dossier;
}

/* ------------------------------------------------------------------ */
/* Calls that change a dossier                                         */

static int add(lh_dossier *dossier, lh_error *error)
{
	return lh_list_add(lh_dossier_object(dossier), LH_DOSSIER_EVENTS, "mới", error) ? 0 : -1;
}

static int add_copy(lh_dossier *dossier, lh_error *error)
{
	lh_dossier *other = lh_dossier_new(error);
	lh_object *root = lh_dossier_object(other), *copy = NULL;

	if (!other)
		return -1;
	copy = lh_list_add_copy(root, LH_DOSSIER_PLANS, lh_dossier_find(dossier, "p"), error);
	/* Nothing is left of a copy that failed. */
	if (!copy && (lh_list_count(root, LH_DOSSIER_PLANS) || lh_dossier_find(other, "t")))
		abort();
	lh_dossier_unref(other);
	return copy ? 0 : -1;
}

static int copy_alone(lh_dossier *dossier, lh_error *error)
{
	const lh_object *copy = lh_object_copy(lh_dossier_find(dossier, "t"), error);
	int result = copy ? 0 : -1;

	lh_dossier_unref(lh_object_dossier(copy));
	return result;
}

/* With records like those that it stands in. */
static int copy_deep(lh_dossier *dossier, lh_error *error)
{
	const lh_object *copy = lh_object_copy(lh_dossier_find(dossier, "đo"), error);
	int result = copy ? 0 : -1;

	lh_dossier_unref(lh_object_dossier(copy));
	return result;
}

static int search(lh_dossier *dossier, lh_error *error)
{
	size_t count = 0;
	lh_object **found = lh_dossier_search(dossier, 0, "hoi", &count, error);
	int result = found ? 0 : -1;

	free(found);
	return result;
}

static int arrange(lh_dossier *dossier, lh_error *error)
{
	const size_t order[] = { 1, 0, 2 };

	return lh_list_arrange(lh_dossier_object(dossier), LH_DOSSIER_ORGANISATIONS, order, 3,
			       error);
}

static int rename_referenced(lh_dossier *dossier, lh_error *error)
{
	return lh_set_text(lh_dossier_find(dossier, "hội"), LH_RECORD_ID, "liên-hiệp-hội", error);
}

static int rename_onto_waiting(lh_dossier *dossier, lh_error *error)
{
	return lh_set_text(lh_dossier_find(dossier, "hội"), LH_RECORD_ID, "sau", error);
}

static int rename_shared(lh_dossier *dossier, lh_error *error)
{
	return lh_set_text(lh_dossier_find(dossier, "đôi"), LH_RECORD_ID, "một", error);
}

static int rename_other_of_shared(lh_dossier *dossier, lh_error *error)
{
	return lh_set_text(lh_list_get(lh_dossier_object(dossier), LH_DOSSIER_ORGANISATIONS, 2),
			   LH_RECORD_ID, "hai", error);
}

/* Longer than what is looked at without a copy. */
static int rename_long(lh_dossier *dossier, lh_error *error)
{
	char id[400] = "";

	for (int i = 0; i < 100; i++)
		strcat(id, "ộ");
	return lh_set_text(lh_dossier_find(dossier, "hội"), LH_RECORD_ID, id, error);
}

static int set_decimal(lh_dossier *dossier, lh_error *error)
{
	lh_object *programme =
		lh_list_add(lh_dossier_object(dossier), LH_DOSSIER_PROGRAMMES, NULL, error);
	lh_object *target =
		programme ? lh_list_add(programme, LH_PROGRAMME_TARGETS, NULL, error) : NULL;
	int result = target ? lh_set_decimal(target, LH_TARGET_VALUE, (lh_decimal){ 70, 1 }, error)
			    : -1;

	if (result && programme)
		lh_object_remove(programme, NULL);
	return result;
}

static int set_quantity(lh_dossier *dossier, lh_error *error)
{
	return lh_set_quantity(lh_dossier_find(dossier, "t"), LH_TASK_AMOUNT, lh_quantity_exact(7),
			       error);
}

static int set_ref(lh_dossier *dossier, lh_error *error)
{
	return lh_set_ref(lh_dossier_find(dossier, "t"), LH_TASK_LEAD,
			  lh_dossier_find(dossier, "hội"), error);
}

static int insert_ref(lh_dossier *dossier, lh_error *error)
{
	return lh_list_insert_ref(lh_dossier_find(dossier, "p"), LH_PLAN_PARTNERS, 0,
				  lh_dossier_find(dossier, "hội"), error);
}

static int insert_ref_id(lh_dossier *dossier, lh_error *error)
{
	return lh_list_insert_ref_id(lh_dossier_find(dossier, "p"), LH_PLAN_PARTNERS, 1, "chưa-có",
				     error);
}

static int insert_text(lh_dossier *dossier, lh_error *error)
{
	return lh_list_insert_text(lh_dossier_find(dossier, "t"), LH_TASK_TOPICS, 1,
				   " o\xCC\xA3\xCC\x82 ", error);
}

static int set_item(lh_dossier *dossier, lh_error *error)
{
	return lh_list_set_text(lh_dossier_find(dossier, "t"), LH_TASK_TOPICS, 1, "ba", error);
}

static int insert_label(lh_dossier *dossier, lh_error *error)
{
	return lh_list_insert_text(lh_dossier_find(dossier, "p"), LH_PLAN_ALSO, 0, "Tên khác",
				   error);
}

static int set_item_label(lh_dossier *dossier, lh_error *error)
{
	return lh_list_set_label(lh_dossier_find(dossier, "hội"), LH_ORGANISATION_ALSO, 0, "fr",
				 "Assoc.", error);
}

static int set_translation(lh_dossier *dossier, lh_error *error)
{
	return lh_set_label(lh_dossier_object(dossier), LH_DOSSIER_TITLE, "fr", "Dossier", error);
}

static int move(lh_dossier *dossier, lh_error *error)
{
	return lh_object_move(lh_dossier_find(dossier, "t"), lh_dossier_object(dossier),
			      LH_DOSSIER_TASKS, 0, error);
}

/* These need no memory, so they cannot fail for want of it. */
static int take_away(lh_dossier *dossier, lh_error *error)
{
	return lh_object_remove(lh_dossier_find(dossier, "p"), error) ||
	       lh_clear(lh_dossier_object(dossier), LH_DOSSIER_ORGANISATIONS, error) ||
	       lh_clear(lh_dossier_object(dossier), LH_DOSSIER_TITLE, error);
}

/* Calls that change nothing. */
static int copy(lh_dossier *dossier, lh_error *error)
{
	lh_dossier *made = lh_dossier_copy(dossier, error);
	int result = made ? 0 : -1;

	lh_dossier_unref(made);
	return result;
}

static int check(lh_dossier *dossier, lh_error *error)
{
	lh_problems *problems = lh_dossier_check(dossier, NULL, error);
	int result = problems ? 0 : -1;

	lh_problems_free(problems);
	return result;
}

static int write_memory(lh_dossier *dossier, lh_error *error)
{
	char *data = NULL;
	int result = lh_dossier_write_memory(dossier, &data, NULL, error);

	free(data);
	return result;
}

static int read_memory(lh_dossier *dossier, lh_error *error)
{
	lh_problems *problems = NULL;
	lh_dossier *read = lh_dossier_read_memory(file, strlen(file), NULL, &problems, error);
	int result = read ? 0 : -1;

	(void)dossier;
	lh_problems_free(problems);
	lh_dossier_unref(read);
	return result;
}

/* What is wrong is reported, or that there was no memory to. */
static int read_bad(lh_dossier *dossier, lh_error *error)
{
	static const char bad[] =
		"<dossier xmlns='urn:lienhiep:dossier:1' version='1' from='x'><plans><plan "
		"budget='y'/></plans></dossier>";
	lh_problems *problems = NULL;

	(void)dossier;
	if (lh_dossier_read_memory(bad, strlen(bad), NULL, &problems, error))
		abort();
	lh_problems_free(problems);
	return error->code == LH_ERROR_VALUE ? 0 : -1;
}

static int create(lh_dossier *dossier, lh_error *error)
{
	lh_dossier *made = lh_dossier_new(error);

	(void)dossier;
	lh_dossier_unref(made);
	return made ? 0 : -1;
}

static int texts(lh_dossier *dossier, lh_error *error)
{
	static const char text[] = " Ho\xCC\xA3\xCC\x82i  thảo";
	char *normal = lh_text_format(text, true, error);
	char *folded = normal ? lh_text_format_folded(text, error) : NULL;
	lh_collator *collator = folded ? lh_collator_new(error) : NULL;
	int result = collator ? 0 : -1;

	(void)dossier;
	free(normal);
	free(folded);
	lh_collator_free(collator);
	return result;
}

/* It has no error to fill. */
static int propose(lh_dossier *dossier, lh_error *error)
{
	char *id = lh_object_format_id(lh_dossier_find(dossier, "t"));

	if (!id) {
		error->code = LH_ERROR_MEMORY;
		return -1;
	}
	if (strcmp(id, "viec") != 0)
		abort();
	free(id);
	return 0;
}

static const struct {
	const char *name;
	int (*call)(lh_dossier *dossier, lh_error *error);
} calls[] = {
	{ "add", add },
	{ "add copy", add_copy },
	{ "copy alone", copy_alone },
	{ "copy deep", copy_deep },
	{ "search", search },
	{ "arrange", arrange },
	{ "rename", rename_referenced },
	{ "rename onto waiting", rename_onto_waiting },
	{ "rename shared", rename_shared },
	{ "rename another of shared", rename_other_of_shared },
	{ "rename to what is long", rename_long },
	{ "set decimal", set_decimal },
	{ "set quantity", set_quantity },
	{ "set ref", set_ref },
	{ "insert ref", insert_ref },
	{ "insert ref id", insert_ref_id },
	{ "insert text", insert_text },
	{ "set item", set_item },
	{ "insert label", insert_label },
	{ "set item label", set_item_label },
	{ "set translation", set_translation },
	{ "move", move },
	{ "take away", take_away },
	{ "copy", copy },
	{ "check", check },
	{ "write", write_memory },
	{ "read", read_memory },
	{ "read what is bad", read_bad },
	{ "new", create },
	{ "texts", texts },
	{ "propose", propose },
};

static char *bytes_of(const lh_dossier *dossier)
{
	char *data = NULL;

	ck_assert_int_eq(lh_dossier_write_memory(dossier, &data, NULL, NULL), 0);
	return data;
}

static void exhaust_call(size_t at, bool lasting)
{
	bool refused = true;

	for (unsigned long nth = 1; refused; nth += exhaust_step()) {
		lh_dossier *dossier = sample();
		char *before = bytes_of(dossier), *after = NULL;
		lh_error error = { 0 };
		int result = 0;

		exhaust_begin(nth, lasting);
		result = calls[at].call(dossier, &error);
		refused = exhaust_end();
		after = bytes_of(dossier);
		if (result) {
			ck_assert_msg(refused, "%s: %s", calls[at].name, error.text_en);
			ck_assert_msg(error.code == LH_ERROR_MEMORY, "%s, %lu: %d %s",
				      calls[at].name, nth, error.code, error.text_en);
			ck_assert_msg(strcmp(before, after) == 0, "%s, %lu", calls[at].name, nth);
			/* With memory again, it works. */
			ck_assert_msg(calls[at].call(dossier, &error) == 0, "%s, %lu: %s",
				      calls[at].name, nth, error.text_en);
		}
		free(before);
		free(after);
		lh_dossier_unref(dossier);
		ck_assert_uint_lt(nth, 100000);
	}
}

START_TEST(test_calls)
{
	exhaust_call((size_t)_i, false);
	exhaust_call((size_t)_i, true);
}
END_TEST

/* ------------------------------------------------------------------ */
/* Every field of every class                                          */

/* Where the table of ids is full, a rename makes room before it changes anything. */
START_TEST(test_full_table)
{
	enum { FULL = 48 }; /* three quarters of its first size */
	unsigned long nth = 0;
	bool refused = true;

	while (refused) {
		lh_dossier *dossier = lh_dossier_new(NULL);
		lh_object *root = lh_dossier_object(dossier), *task = NULL;
		lh_error error;
		int result = 0;

		for (int i = 0; i < FULL; i++) {
			char id[8];

			snprintf(id, sizeof(id), "t%d", i);
			task = lh_list_add(root, LH_DOSSIER_TASKS, id, NULL);
		}
		exhaust_begin(++nth, false);
		result = lh_set_text(task, LH_RECORD_ID, "khác", &error);
		refused = exhaust_end();
		ck_assert_int_eq(result, refused ? -1 : 0);
		ck_assert_int_eq(error.code, refused ? LH_ERROR_MEMORY : LH_OK);
		ck_assert_ptr_eq(lh_dossier_find(dossier, refused ? "t47" : "khác"), task);
		ck_assert_ptr_null(lh_dossier_find(dossier, refused ? "khác" : "t47"));
		lh_dossier_unref(dossier);
	}
	/* The text and the table. */
	ck_assert_uint_gt(nth, 2);
}
END_TEST

static void exhaust_field(lh_object *object, unsigned field, const char *form, bool lasting)
{
	char *before = lh_format_field(object, field);
	bool refused = true;

	for (unsigned long nth = 1; refused; nth += exhaust_step()) {
		lh_error error = { 0 };
		int result = 0;
		char *after = NULL;

		exhaust_begin(nth, lasting);
		result = lh_set_field(object, field, form, &error);
		refused = exhaust_end();
		after = lh_format_field(object, field);
		if (result) {
			ck_assert_msg(error.code == LH_ERROR_MEMORY, "%s=%s: %s",
				      lh_field_name(field), form, error.text_en);
			ck_assert_msg(before ? after && strcmp(before, after) == 0 : !after, "%s",
				      lh_field_name(field));
		} else {
			/* Or it could do without, and did all of it. */
			ck_assert_str_eq(after, form);
			lh_set_field(object, field, before, NULL);
		}
		free(after);
	}
	free(before);
}

/* Set each field of the first record of each class to what the same place of another dossier has. */
static void exhaust_record(lh_object *object, lh_object *other, uint64_t *seen)
{
	unsigned class_number = lh_object_class(object), field = 0;
	bool first = !(*seen >> class_number & 1);

	*seen |= UINT64_C(1) << class_number;
	for (unsigned i = 0; first && (field = lh_class_field_at(class_number, i)); i++) {
		char *form = lh_format_field(other, field);

		if (form && field != LH_RECORD_ID && field != LH_DOSSIER_LANGUAGE) {
			exhaust_field(object, field, form, false);
			lh_clear(object, field, NULL);
			exhaust_field(object, field, form, true);
		}
		free(form);
		for (size_t j = 0; lh_field_child_class(field) && j < lh_list_count(object, field);
		     j++)
			exhaust_record(lh_list_get(object, field, j), lh_list_get(other, field, j),
				       seen);
	}
}

START_TEST(test_fields)
{
	lh_dossier *dossier = generate_dossier(3), *other = generate_dossier(4);
	uint64_t seen = 0;

	exhaust_record(lh_dossier_object(dossier), lh_dossier_object(other), &seen);
	for (unsigned i = 1; i <= lh_class_count(); i++)
		ck_assert_msg(seen >> i & 1, "%s", lh_class_name(i));
	lh_dossier_unref(dossier);
	lh_dossier_unref(other);
}
END_TEST

/* What is given out as a copy is NULL when there is no memory for it. */
START_TEST(test_formats)
{
	lh_dossier *dossier = sample();
	lh_object *task = lh_dossier_find(dossier, "t");
	char *formatted[4] = { 0 };

	exhaust_begin(1, true);
	formatted[0] = lh_format_field(task, LH_TASK_TITLE);
	formatted[1] = lh_format_field(task, LH_TASK_TOPICS);
	formatted[2] = lh_format_field(task, LH_TASK_DUE);
	formatted[3] = lh_object_format_path(task);
	ck_assert(exhaust_end());
	for (int i = 0; i < 4; i++)
		ck_assert_ptr_null(formatted[i]);
	/* Getters allocate nothing. */
	exhaust_begin(1, true);
	lh_get_text(task, LH_TASK_TITLE);
	lh_list_get_text(task, LH_TASK_TOPICS, 0);
	lh_get_ref(lh_dossier_find(dossier, "p"), LH_PLAN_OWNER);
	lh_object_equal(lh_dossier_object(dossier), lh_dossier_object(dossier));
	ck_assert(!exhaust_end());
	exhaust_begin(1, true);
	ck_assert(!lh_text_match("Hội thảo", "hoi"));
	ck_assert(exhaust_end());
	lh_dossier_unref(dossier);
}
END_TEST

Suite *lh_exhaustion_suite(void)
{
	Suite *suite = suite_create("exhaustion");
	TCase *tests = tcase_create("exhaustion");

	tcase_set_timeout(tests, 300);
	tcase_add_loop_test(tests, test_calls, 0, COUNT_OF(calls));
	tcase_add_test(tests, test_full_table);
	tcase_add_test(tests, test_fields);
	tcase_add_test(tests, test_formats);
	suite_add_tcase(suite, tests);
	return suite;
}
