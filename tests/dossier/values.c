/* SPDX-License-Identifier: MIT */
/* Fields with one value: every type set, read, refused, cleared. */
#include <stdlib.h>
#include <string.h>

#include <lienhiep.h>

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

/* A form that a field takes, and how it comes back; NULL: refused with the code. */
static const struct form_case {
	unsigned class_number;
	unsigned field;
	const char *form, *back;
	lh_error_code code;
} form_cases[] = {
	{ LH_CLASS_EVENT, LH_EVENT_FROM, "2023", "2023", LH_OK },
	{ LH_CLASS_EVENT, LH_EVENT_FROM, " 2023-12 ", "2023-12", LH_OK },
	{ LH_CLASS_EVENT, LH_EVENT_FROM, "2024-02-29", "2024-02-29", LH_OK },
	{ LH_CLASS_EVENT, LH_EVENT_FROM, "2023-02-29", NULL, LH_ERROR_VALUE },
	{ LH_CLASS_EVENT, LH_EVENT_FROM, "27/12/2023", NULL, LH_ERROR_VALUE },
	{ LH_CLASS_EVENT, LH_EVENT_FROM, "0000", NULL, LH_ERROR_VALUE },
	{ LH_CLASS_EVENT, LH_EVENT_ATTENDANCE, "~120", "~120", LH_OK },
	{ LH_CLASS_EVENT, LH_EVENT_ATTENDANCE, "?", "?", LH_OK },
	{ LH_CLASS_EVENT, LH_EVENT_ATTENDANCE, "-1", NULL, LH_ERROR_VALUE },
	{ LH_CLASS_EVENT, LH_EVENT_KIND, "workshop", "workshop", LH_OK },
	{ LH_CLASS_EVENT, LH_EVENT_KIND, "workshops", NULL, LH_ERROR_NAME },
	{ LH_CLASS_EVENT, LH_EVENT_KIND, "work", NULL, LH_ERROR_NAME },
	{ LH_CLASS_EVENT, LH_EVENT_KIND, "", NULL, LH_ERROR_VALUE },
	{ LH_CLASS_EVENT, LH_EVENT_TITLE, "  Hội   thảo\n một ", "Hội thảo một", LH_OK },
	{ LH_CLASS_EVENT, LH_EVENT_TITLE, "Ho\xCC\xA3\xCC\x82i", "H\xE1\xBB\x99i", LH_OK },
	{ LH_CLASS_EVENT, LH_EVENT_TITLE, " \t\n", NULL, LH_ERROR_VALUE },
	{ LH_CLASS_EVENT, LH_EVENT_TITLE, "a\x01", NULL, LH_ERROR_VALUE },
	{ LH_CLASS_EVENT, LH_EVENT_TITLE, "a\xC3(", NULL, LH_ERROR_VALUE },
	/* Sixty bytes of a value are quoted, to the begin of a character: here there is none. */
	{ LH_CLASS_EVENT, LH_EVENT_TITLE,
	  "\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80"
	  "\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80"
	  "\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80",
	  NULL, LH_ERROR_VALUE },
	{ LH_CLASS_EVENT, LH_EVENT_TOPICS, "một\nhai", "một\nhai", LH_OK },
	{ LH_CLASS_EVENT, LH_EVENT_HOSTS, "a  b\tc", "a b c", LH_OK },
	{ LH_CLASS_EVENT, LH_EVENT_HOSTS, "a 1b", NULL, LH_ERROR_VALUE },
	{ LH_CLASS_EVENT, LH_RECORD_NOTE, " hai\n dòng ", " hai\n dòng ", LH_OK },
	{ LH_CLASS_PLAN, LH_PLAN_BUDGET, "40000000", "40000000", LH_OK },
	{ LH_CLASS_PLAN, LH_PLAN_BUDGET, "-9223372036854775807", "-9223372036854775807", LH_OK },
	{ LH_CLASS_PLAN, LH_PLAN_BUDGET, "-9223372036854775808", NULL, LH_ERROR_OVERFLOW },
	{ LH_CLASS_PLAN, LH_PLAN_BUDGET, "40.000.000", NULL, LH_ERROR_VALUE },
	{ LH_CLASS_PLAN, LH_PLAN_BUDGET, "0", "0", LH_OK },
	{ LH_CLASS_TARGET, LH_TARGET_VALUE, "70.0", "70.0", LH_OK },
	{ LH_CLASS_TARGET, LH_TARGET_VALUE, "31,25", NULL, LH_ERROR_VALUE },
	{ LH_CLASS_TARGET, LH_TARGET_VALUE, "-0.0", NULL, LH_ERROR_VALUE },
	{ LH_CLASS_OFFICE, LH_OFFICE_ACTING, "false", "false", LH_OK },
	{ LH_CLASS_OFFICE, LH_OFFICE_ACTING, "0", NULL, LH_ERROR_VALUE },
	{ LH_CLASS_OFFICE, LH_OFFICE_ACTING, "False", NULL, LH_ERROR_VALUE },
	{ LH_CLASS_PERSON, LH_PERSON_COUNTRY, "VN", "VN", LH_OK },
	{ LH_CLASS_PERSON, LH_PERSON_COUNTRY, "vn", NULL, LH_ERROR_VALUE },
	{ LH_CLASS_PERSON, LH_PERSON_COUNTRY, "VNM", NULL, LH_ERROR_VALUE },
	{ LH_CLASS_PERSON, LH_PERSON_COUNTRY, "V1", NULL, LH_ERROR_VALUE },
	{ LH_CLASS_MEMBERSHIP, LH_MEMBERSHIP_COUNTRIES, "JP DE", "JP DE", LH_OK },
	{ LH_CLASS_MEMBERSHIP, LH_MEMBERSHIP_COUNTRIES, "JP De", NULL, LH_ERROR_VALUE },
	{ LH_CLASS_FIGURE, LH_FIGURE_MEASURE, "events.on-time", "events.on-time", LH_OK },
	{ LH_CLASS_FIGURE, LH_FIGURE_MEASURE, "events.", NULL, LH_ERROR_VALUE },
};

/* A new record of a class, wherever the model lets it stand. */
static lh_object *new_record(unsigned class_number)
{
	lh_object *owner = lh_dossier_object(dossier);
	unsigned field = 0;

	for (unsigned i = 0; (field = lh_class_field_at(LH_CLASS_DOSSIER, i)); i++)
		if (lh_field_child_class(field) == class_number)
			return lh_list_add(owner, field, NULL, NULL);
	owner = lh_list_add(owner, LH_DOSSIER_PROGRAMMES, NULL, NULL);
	ck_assert_uint_eq(class_number, LH_CLASS_TARGET);
	return lh_list_add(owner, LH_PROGRAMME_TARGETS, NULL, NULL);
}

START_TEST(test_forms)
{
	const struct form_case *it = &form_cases[_i];
	lh_object *object = new_record(it->class_number);
	char *back = NULL, *before = NULL;

	ck_assert_int_eq(lh_set_field(object, it->field, it->form, &error), it->back ? 0 : -1);
	ck_assert_msg(error.code == it->code, "%s: %s", it->form, error.text_en);
	back = lh_format_field(object, it->field);
	if (it->back)
		ck_assert_str_eq(back, it->back);
	else
		ck_assert_ptr_null(back);
	ck_assert(lh_has(object, it->field) == (it->back != NULL));
	if (!it->back) {
		ck_assert(*error.text_vi && *error.text_en);
		/* What was there stays when a change is refused. */
		for (int j = 0; j < (int)(sizeof(form_cases) / sizeof(form_cases[0])); j++)
			if (form_cases[j].field == it->field && form_cases[j].back) {
				lh_set_field(object, it->field, form_cases[j].form, NULL);
				before = strdup(form_cases[j].back);
				break;
			}
		ck_assert_ptr_nonnull(before);
		ck_assert_int_eq(lh_set_field(object, it->field, it->form, NULL), -1);
		free(back);
		back = lh_format_field(object, it->field);
		ck_assert_str_eq(back, before);
	}
	ck_assert_int_eq(lh_set_field(object, it->field, NULL, NULL), 0);
	ck_assert(!lh_has(object, it->field));
	free(before);
	free(back);
}
END_TEST

START_TEST(test_typed)
{
	lh_event *event = lh_dossier_events_add(dossier, NULL, NULL);
	lh_date date = { 2023, 12, 0 };

	ck_assert_int_eq(lh_event_set_from(event, date, NULL), 0);
	ck_assert_int_eq(lh_event_from(event).month, 12);
	date.day = 32;
	ck_assert_int_eq(lh_event_set_from(event, date, &error), -1);
	ck_assert_int_eq(lh_event_from(event).day, 0);
	ck_assert_int_eq(lh_event_set_from(event, (lh_date){ 0 }, NULL), 0);
	ck_assert(!lh_has(lh_event_object(event), LH_EVENT_FROM));
	ck_assert_int_eq(lh_event_set_kind(event, LH_EVENT_KIND_FORUM, NULL), 0);
	ck_assert_int_eq(lh_event_kind(event), LH_EVENT_KIND_FORUM);
	ck_assert_int_eq(lh_set_choice(lh_event_object(event), LH_EVENT_KIND, 99, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_VALUE);
	ck_assert_int_eq(lh_set_quantity(lh_event_object(event), LH_EVENT_ATTENDANCE,
					 (lh_quantity){ { -1, 0 }, LH_EXACT }, &error), -1);
	ck_assert_int_eq(lh_set_quantity(lh_event_object(event), LH_EVENT_ATTENDANCE,
					 (lh_quantity){ { 1, 19 }, LH_EXACT }, &error), -1);
	ck_assert_int_eq(lh_set_quantity(lh_event_object(event), LH_EVENT_ATTENDANCE,
					 (lh_quantity){ { 1, 0 }, (lh_known)99 }, &error), -1);
	ck_assert_int_eq(lh_event_attendance(event).known, LH_UNSET);
	ck_assert_int_eq(lh_set_decimal(new_record(LH_CLASS_TARGET), LH_TARGET_VALUE,
					(lh_decimal){ INT64_MIN, 0 }, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_OVERFLOW);
	ck_assert_int_eq(lh_event_set_attendance(event, (lh_quantity){ { 5, 0 }, LH_UNKNOWN }, NULL), 0);
	ck_assert_int_eq(lh_event_attendance(event).value.mantissa, 0);
}
END_TEST

/* Calls that mean nothing: unset or an error, never a crash. */
START_TEST(test_misuse)
{
	lh_object *event = lh_list_add(lh_dossier_object(dossier), LH_DOSSIER_EVENTS, NULL, NULL);
	static const unsigned wrong[] = { 0,	  6,	    0xFFFFFFFF, LH_PLAN_TITLE, 15 * 256,
					  15 * 256 + 255, 99 * 256 + 1, LH_DOSSIER_EVENTS };

	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		ck_assert(!lh_has(event, wrong[i]));
		ck_assert_ptr_null(lh_get_text(event, wrong[i]));
		ck_assert_ptr_null(lh_get_ref(event, wrong[i]));
		ck_assert_uint_eq(lh_list_count(event, wrong[i]), 0);
		ck_assert_ptr_null(lh_format_field(event, wrong[i]));
		ck_assert_int_eq(lh_set_text(event, wrong[i], "x", &error), -1);
		ck_assert_int_eq(error.code, LH_ERROR_FIELD);
		ck_assert_int_eq(lh_set_field(event, wrong[i], "x", &error), -1);
		ck_assert_ptr_null(lh_list_add(event, wrong[i], NULL, &error));
		ck_assert_int_eq(lh_list_remove(event, wrong[i], 0, &error), -1);
	}
	/* A field of another type. */
	ck_assert_int_eq(lh_set_integer(event, LH_EVENT_TITLE, 1, &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_FIELD);
	ck_assert_int_eq(lh_get_integer(event, LH_EVENT_TITLE), 0);
	ck_assert_int_eq(lh_set_text(NULL, LH_EVENT_TITLE, "x", &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_ptr_null(lh_dossier_find(NULL, "x"));
	ck_assert_ptr_null(lh_dossier_find(dossier, NULL));
	ck_assert_ptr_null(lh_object_parent(NULL));
	ck_assert_int_eq(lh_object_remove(NULL, NULL), -1);
	/* A dossier stands for one dossier. */
	ck_assert_int_eq(lh_set_field(lh_dossier_object(dossier), LH_RECORD_ALIKE, "2", &error), -1);
}
END_TEST

START_TEST(test_labels)
{
	lh_plan *plan = lh_dossier_plans_add(dossier, NULL, NULL);
	lh_object *object = lh_plan_object(plan);

	ck_assert_int_eq(lh_plan_set_title_in(plan, "en", "Plan", &error), -1);
	ck_assert_int_eq(error.code, LH_ERROR_VALUE);
	/* Without translations the own text can go, and what is not there too. */
	ck_assert_int_eq(lh_plan_set_title(plan, NULL, &error), 0);
	ck_assert_int_eq(lh_plan_set_title(plan, "Kế hoạch", &error), 0);
	ck_assert_int_eq(lh_plan_set_title(plan, NULL, &error), 0);
	ck_assert(!lh_has(object, LH_PLAN_TITLE));
	ck_assert_int_eq(lh_plan_set_title_in(plan, "vi", "Kế hoạch", NULL), 0);
	ck_assert_str_eq(lh_plan_title(plan), "Kế hoạch");
	ck_assert_int_eq(lh_plan_set_title_in(plan, "fr", "Plan fr", NULL), 0);
	ck_assert_int_eq(lh_plan_set_title_in(plan, "en", "Plan", NULL), 0);
	ck_assert_str_eq(lh_get_label_language(object, LH_PLAN_TITLE, 0), "en");
	ck_assert_str_eq(lh_get_label_language(object, LH_PLAN_TITLE, 1), "fr");
	ck_assert_ptr_null(lh_get_label_language(object, LH_PLAN_TITLE, 2));
	ck_assert_int_eq(lh_plan_set_title_in(plan, "EN", "x", &error), -1);
	ck_assert_int_eq(lh_plan_set_title(plan, NULL, &error), -1);
	ck_assert_str_eq(lh_plan_title_in(plan, "vi"), "Kế hoạch");
	/* With another own language, a label would have two own texts. */
	ck_assert_int_eq(lh_dossier_set_language(dossier, "en", &error), -1);
	ck_assert_int_eq(lh_dossier_set_language(dossier, " en\n", &error), -1);
	ck_assert_str_eq(lh_dossier_language(dossier), "vi");
	/* So would an item of a list; and what is no code is no language. */
	ck_assert_int_eq(lh_list_insert_text(object, LH_PLAN_ALSO, 0, "Tên khác", &error), 0);
	ck_assert_int_eq(lh_list_set_label(object, LH_PLAN_ALSO, 0, "de", "Plan", &error), 0);
	ck_assert_int_eq(lh_dossier_set_language(dossier, "de", &error), -1);
	ck_assert_ptr_nonnull(strstr(error.text_en, "translations into \"de\""));
	ck_assert_int_eq(lh_list_set_label(object, LH_PLAN_ALSO, 0, "de", NULL, &error), 0);
	ck_assert_int_eq(lh_dossier_set_language(dossier, "tiếng Việt", &error), -1);
	ck_assert_int_eq(lh_dossier_set_language(dossier, "\xFF", &error), -1);
	ck_assert_str_eq(lh_dossier_language(dossier), "vi");
	ck_assert_int_eq(lh_plan_set_title_in(plan, "en", NULL, NULL), 0);
	ck_assert_int_eq(lh_dossier_set_language(dossier, "en", &error), 0);
	/* Without a language it would be Vietnamese again. */
	ck_assert_int_eq(lh_plan_set_title_in(plan, "vi", "Kế hoạch", NULL), 0);
	ck_assert_int_eq(lh_clear(lh_dossier_object(dossier), LH_DOSSIER_LANGUAGE, &error), -1);
	ck_assert_int_eq(lh_dossier_set_language(dossier, NULL, &error), -1);
	ck_assert_str_eq(lh_dossier_language(dossier), "en");
	ck_assert_int_eq(lh_plan_set_title_in(plan, "vi", NULL, NULL), 0);
	ck_assert_str_eq(lh_plan_title_in(plan, "en"), "Kế hoạch");
	ck_assert_ptr_null(lh_plan_title_in(plan, "vi"));
	ck_assert_int_eq(lh_clear(object, LH_PLAN_TITLE, NULL), 0);
	ck_assert_ptr_null(lh_plan_title_in(plan, "fr"));
}
END_TEST

START_TEST(test_names)
{
	lh_person *person = lh_dossier_people_add(dossier, "p", NULL);
	lh_office *office = lh_dossier_offices_add(dossier, "c", NULL);
	lh_finding *finding = lh_dossier_findings_add(dossier, "n", NULL);
	char buffer[64];

	ck_assert_str_eq(lh_object_name(lh_person_object(person), buffer, sizeof(buffer)), "p");
	lh_person_set_family(person, "Lê", NULL);
	lh_person_set_middle(person, "Xuân", NULL);
	lh_person_set_given(person, "Rao", NULL);
	ck_assert_str_eq(lh_object_name(lh_person_object(person), buffer, sizeof(buffer)),
			 "Lê Xuân Rao");
	/* Cut at a character. */
	ck_assert_str_eq(lh_object_name(lh_person_object(person), buffer, 8), "Lê Xu");
	ck_assert_str_eq(lh_object_name(lh_person_object(person), buffer, 9), "Lê Xuâ");
	/* Where the next part does not fit at all, nothing of it is there, and none after it. */
	ck_assert_str_eq(lh_object_name(lh_person_object(person), buffer, 10), "Lê Xuân");
	ck_assert_str_eq(lh_object_name(lh_person_object(person), buffer, 11), "Lê Xuân");
	ck_assert_str_eq(lh_object_name(lh_person_object(person), buffer, 3), "L");
	lh_office_set_holder(office, person, NULL);
	ck_assert_ptr_nonnull(strstr(lh_object_name(lh_office_object(office), buffer, sizeof(buffer)),
				     "Lê Xuân Rao"));
	ck_assert_str_eq(lh_object_name(NULL, buffer, sizeof(buffer)), "");
	/* Prose has lines, and a name is one. */
	lh_finding_set_text(finding, "Một bất cập:\nthiếu số liệu", NULL);
	ck_assert_str_eq(lh_object_name(lh_finding_object(finding), buffer, sizeof(buffer)),
			 "Một bất cập: thiếu số liệu");
}
END_TEST

START_TEST(test_people)
{
	static const char *const order[][3] = {
		{ "Nguyễn", "Thị", "An" }, { "Lê", "Văn", "An" },    { "Trần", "Văn", "An" },
		{ "Đào", "Ngọc", "Nghiêm" }, { "Lê", "Xuân", "Rao" }, { "Nguyễn", "Hồng", "Sơn" },
	};
	lh_collator *collator = lh_collator_new(NULL);
	lh_object *last = NULL;

	for (size_t i = 0; i < sizeof(order) / sizeof(order[0]); i++) {
		lh_person *person = lh_dossier_people_add(dossier, NULL, NULL);

		lh_person_set_family(person, order[i][0], NULL);
		lh_person_set_middle(person, order[i][1], NULL);
		lh_person_set_given(person, order[i][2], NULL);
		if (last)
			ck_assert_msg(lh_collator_compare_people(collator, last, lh_person_object(person)) < 0,
				      "%s %s %s", order[i][0], order[i][1], order[i][2]);
		last = lh_person_object(person);
	}
	lh_collator_free(collator);
}
END_TEST

/* A family name alone, a given name alone, a whole name, and nobody. */
START_TEST(test_people_in_part)
{
	lh_person *person = lh_dossier_people_add(dossier, NULL, NULL);
	lh_person *other = lh_dossier_people_add(dossier, NULL, NULL);
	lh_collator *collator = lh_collator_new(NULL);
	const lh_object *a = lh_person_object(person), *b = lh_person_object(other);
	char name[600] = "";

	ck_assert_int_eq(lh_collator_compare_people(collator, a, b), 0);
	lh_person_set_name(other, "Lê An", NULL);
	ck_assert_int_lt(lh_collator_compare_people(collator, a, b), 0);
	/* The parts decide where there are any. */
	lh_person_set_name(person, "Zzz", NULL);
	lh_person_set_family(person, "Lê", NULL);
	ck_assert_int_lt(lh_collator_compare_people(collator, a, b), 0);
	lh_person_set_given(person, "Bình", NULL);
	ck_assert_int_gt(lh_collator_compare_people(collator, a, b), 0);
	/* A name of one word is a given name; so is one too long for a name, whatever its last word. */
	lh_person_set_name(other, "Voltaire", NULL);
	ck_assert_int_lt(lh_collator_compare_people(collator, a, b), 0);
	memset(name, 'b', sizeof(name) - 1);
	strcpy(name + sizeof(name) - 3, " z");
	lh_person_set_name(other, name, NULL);
	ck_assert_int_gt(lh_collator_compare_people(collator, a, b), 0);
	lh_collator_free(collator);
}
END_TEST

Suite *lh_values_suite(void)
{
	Suite *suite = suite_create("values");
	TCase *tests = tcase_create("values");

	tcase_add_checked_fixture(tests, setup, teardown);
	tcase_add_loop_test(tests, test_forms, 0, sizeof(form_cases) / sizeof(form_cases[0]));
	tcase_add_test(tests, test_typed);
	tcase_add_test(tests, test_misuse);
	tcase_add_test(tests, test_labels);
	tcase_add_test(tests, test_names);
	tcase_add_test(tests, test_people);
	tcase_add_test(tests, test_people_in_part);
	suite_add_tcase(suite, tests);
	return suite;
}
