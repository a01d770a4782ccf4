/* SPDX-License-Identifier: MIT */
/* Fields with one value; what is wrong with the record or the field is tried in sweep.c. */
#include "rows.h"

static const lh_date odd = { 2023, 13, 32 }, before = { -1, 0, 0 };

static void text_fields(void)
{
	REFUSED(lh_set_text, "no UTF-8", LH_ERROR_VALUE, (event, LH_EVENT_PLACE, GARBAGE, why));
	REFUSED(lh_set_text, "blank", LH_ERROR_VALUE, (event, LH_EVENT_PLACE, " \n", why));
	REFUSED(lh_set_text, "no id", LH_ERROR_VALUE, (event, LH_RECORD_ID, "1 a", why));
	REFUSED(lh_set_text, "an id with no UTF-8", LH_ERROR_VALUE,
		(event, LH_RECORD_ID, GARBAGE, why));
	REFUSED(lh_set_text, "another's id", LH_ERROR_DUPLICATE, (event, LH_RECORD_ID, "p", why));
	REFUSED(lh_set_text, "no code", LH_ERROR_VALUE,
		(owner, LH_ORGANISATION_COUNTRY, long_text, why));
	REFUSED(lh_set_text, "the error's own text", LH_ERROR_VALUE,
		(event, LH_EVENT_PLACE, why ? why->text_en : "", why));
	HOLDS(lh_set_text, "the field's own text",
	      !lh_set_text(event, LH_EVENT_TITLE, lh_get_text(event, LH_EVENT_TITLE), why) &&
		      strcmp(lh_get_text(event, LH_EVENT_TITLE), "Hội thảo") == 0);
	HOLDS(lh_set_text, "the record's own id",
	      !lh_set_text(event, LH_RECORD_ID, lh_get_text(event, LH_RECORD_ID), why) &&
		      lh_dossier_find(dossier, "e") == event);
	HOLDS(lh_set_text, "nothing to unset", !lh_set_text(event, LH_EVENT_PLACE, NULL, why));
	UNSET(lh_get_text, "unset", (event, LH_EVENT_PLACE));
}

static void label_fields(void)
{
	UNSET(lh_get_label, "no language", (event, LH_EVENT_TITLE, GARBAGE));
	UNSET(lh_get_label, "empty language", (event, LH_EVENT_TITLE, ""));
	UNSET(lh_get_label, "very long language", (event, LH_EVENT_TITLE, long_text));
	UNSET(lh_get_label, "unset", (plan, LH_PLAN_TITLE, NULL));
	UNSET(lh_get_label_language, "past the end", (event, LH_EVENT_TITLE, 1));
	UNSET(lh_get_label_language, "far past the end", (event, LH_EVENT_TITLE, PAST));
	UNSET(lh_get_label_language, "unset", (plan, LH_PLAN_TITLE, 0));
	REFUSED(lh_set_label, "no language", LH_ERROR_VALUE,
		(event, LH_EVENT_TITLE, GARBAGE, "x", why));
	REFUSED(lh_set_label, "empty language", LH_ERROR_VALUE,
		(event, LH_EVENT_TITLE, "", "x", why));
	REFUSED(lh_set_label, "very long language", LH_ERROR_VALUE,
		(event, LH_EVENT_TITLE, long_text, "x", why));
	REFUSED(lh_set_label, "no UTF-8", LH_ERROR_VALUE,
		(event, LH_EVENT_TITLE, "en", GARBAGE, why));
	REFUSED(lh_set_label, "blank", LH_ERROR_VALUE, (event, LH_EVENT_TITLE, "en", "", why));
	REFUSED(lh_set_label, "a translation of nothing", LH_ERROR_VALUE,
		(plan, LH_PLAN_TITLE, "en", "x", why));
	REFUSED(lh_set_label, "its translations would be of nothing", LH_ERROR_VALUE,
		(event, LH_EVENT_TITLE, NULL, NULL, why));
	HOLDS(lh_set_label, "nothing to unset",
	      !lh_set_label(plan, LH_PLAN_TITLE, "en", NULL, why));
	HOLDS(lh_set_label, "its own text",
	      !lh_set_label(event, LH_EVENT_TITLE, "en", lh_get_label(event, LH_EVENT_TITLE, "en"),
			    why));
}

static void number_fields(void)
{
	const lh_decimal scaled = { 1, 19 }, smallest = { INT64_MIN, 0 };
	const lh_quantity below = { { -1, 0 }, LH_EXACT }, odd_quantity = { { 1, 19 }, LH_EXACT };
	const lh_quantity unknowable = { { 1, 0 }, (lh_known)99 },
			  less = { { 1, 0 }, (lh_known)-1 };
	lh_object *target = lh_list_add(lh_list_add(root, LH_DOSSIER_PROGRAMMES, NULL, NULL),
					LH_PROGRAMME_TARGETS, NULL, NULL);

	know_dossiers();
	REFUSED(lh_set_date, "no date of the calendar", LH_ERROR_VALUE,
		(event, LH_EVENT_FROM, odd, why));
	REFUSED(lh_set_date, "a year below 1", LH_ERROR_VALUE, (event, LH_EVENT_FROM, before, why));
	UNSET(lh_get_date, "unset", (event, LH_EVENT_TO));
	REFUSED(lh_set_integer, "the number that none is", LH_ERROR_OVERFLOW,
		(plan, LH_PLAN_BUDGET, INT64_MIN, why));
	UNSET(lh_get_integer, "unset", (plan, LH_PLAN_BUDGET));
	REFUSED(lh_set_decimal, "a scale that none has", LH_ERROR_OVERFLOW,
		(target, LH_TARGET_VALUE, scaled, why));
	REFUSED(lh_set_decimal, "the number that none is", LH_ERROR_OVERFLOW,
		(target, LH_TARGET_VALUE, smallest, why));
	UNSET(lh_get_decimal, "unset", (target, LH_TARGET_VALUE));
	REFUSED(lh_set_quantity, "below 0", LH_ERROR_VALUE,
		(event, LH_EVENT_ATTENDANCE, below, why));
	REFUSED(lh_set_quantity, "a scale that none has", LH_ERROR_VALUE,
		(event, LH_EVENT_ATTENDANCE, odd_quantity, why));
	REFUSED(lh_set_quantity, "a state that none has", LH_ERROR_VALUE,
		(event, LH_EVENT_ATTENDANCE, unknowable, why));
	REFUSED(lh_set_quantity, "a state below all", LH_ERROR_VALUE,
		(event, LH_EVENT_ATTENDANCE, less, why));
	UNSET(lh_get_quantity, "unset", (event, LH_EVENT_ATTENDANCE));
	UNSET(lh_get_flag, "unset", (target, LH_OFFICE_ACTING));
	REFUSED(lh_set_flag, "a field of another class", LH_ERROR_FIELD,
		(target, LH_OFFICE_ACTING, true, why));
	REFUSED(lh_set_choice, "past the last", LH_ERROR_VALUE, (event, LH_EVENT_KIND, 99, why));
	REFUSED(lh_set_choice, "far past the last", LH_ERROR_VALUE,
		(event, LH_EVENT_KIND, UINT_MAX, why));
	UNSET(lh_get_choice, "unset", (event, LH_EVENT_KIND));
}

static void reference_fields(void)
{
	REFUSED(lh_set_ref, "without an id", LH_ERROR_VALUE, (plan, LH_PLAN_OWNER, nameless, why));
	REFUSED(lh_set_ref, "removed", LH_ERROR_REMOVED, (plan, LH_PLAN_OWNER, removed, why));
	REFUSED(lh_set_ref, "of another dossier", LH_ERROR_DOSSIER,
		(plan, LH_PLAN_OWNER, foreign, why));
	REFUSED(lh_set_ref, "of another class", LH_ERROR_CLASS, (plan, LH_PLAN_OWNER, event, why));
	REFUSED(lh_set_ref, "no id of its own", LH_ERROR_CLASS,
		(plan, LH_PLAN_OWNER, citation, why));
	HOLDS(lh_set_ref, "nothing to unset", !lh_set_ref(plan, LH_PLAN_OWNER, NULL, why));
	UNSET(lh_get_ref, "unset", (plan, LH_PLAN_OWNER));
	UNSET(lh_get_ref_id, "unset", (plan, LH_PLAN_OWNER));
	REFUSED(lh_set_ref_id, "no id", LH_ERROR_VALUE, (plan, LH_PLAN_OWNER, "1 a", why));
	REFUSED(lh_set_ref_id, "no UTF-8", LH_ERROR_VALUE, (plan, LH_PLAN_OWNER, GARBAGE, why));
	REFUSED(lh_set_ref_id, "of another class", LH_ERROR_CLASS, (plan, LH_PLAN_OWNER, "e", why));
	HOLDS(lh_set_ref_id, "of a removed record",
	      !lh_set_ref_id(plan, LH_PLAN_OWNER, "gone", why) && !lh_get_ref(plan, LH_PLAN_OWNER));
	HOLDS(lh_set_ref_id, "its own id",
	      !lh_set_ref_id(plan, LH_PLAN_OWNER, lh_get_ref_id(plan, LH_PLAN_OWNER), why) &&
		      strcmp(lh_get_ref_id(plan, LH_PLAN_OWNER), "gone") == 0);
}

static void form_fields(void)
{
	REFUSED(lh_set_field, "no UTF-8", LH_ERROR_VALUE, (event, LH_EVENT_TITLE, GARBAGE, why));
	REFUSED(lh_set_field, "no date", LH_ERROR_VALUE, (event, LH_EVENT_FROM, long_text, why));
	REFUSED(lh_set_field, "no choice", LH_ERROR_NAME, (event, LH_EVENT_KIND, "no such", why));
	REFUSED(lh_set_field, "an item that is none", LH_ERROR_VALUE,
		(event, LH_EVENT_TOPICS, "a\n\nb", why));
	REFUSED(lh_set_field, "a reference that is none", LH_ERROR_VALUE,
		(event, LH_EVENT_HOSTS, "a 1b", why));
	REFUSED(lh_set_field, "children", LH_ERROR_FIELD, (plan, LH_PLAN_TASKS, "t", why));
	UNSET(lh_format_field, "unset", (event, LH_EVENT_PLACE));
	UNSET(lh_format_field, "children", (plan, LH_PLAN_TASKS));
	REFUSED(lh_set_cell, "no UTF-8", LH_ERROR_VALUE,
		(event, LH_EVENT_TITLE, LH_ENGLISH, GARBAGE, why));
	REFUSED(lh_set_cell, "no date", LH_ERROR_VALUE,
		(event, LH_EVENT_FROM, (lh_language)77, long_text, why));
	REFUSED(lh_set_cell, "children", LH_ERROR_FIELD,
		(plan, LH_PLAN_TASKS, LH_VIETNAMESE, "t", why));
	HOLDS(lh_set_cell, "no language",
	      !lh_set_cell(event, LH_EVENT_PAPERS, (lh_language)77, "1.234", why) &&
		      lh_get_quantity(event, LH_EVENT_PAPERS).value.mantissa == 1234);
	UNSET(lh_has, "unset", (event, LH_EVENT_PLACE));
	HOLDS(lh_clear, "nothing to unset", !lh_clear(event, LH_EVENT_PLACE, why));
	HOLDS(lh_clear, "its records are held still",
	      !lh_clear(plan, LH_PLAN_TASKS, why) && !lh_has(plan, LH_PLAN_TASKS));
}

void value_rows(void)
{
	text_fields();
	label_fields();
	number_fields();
	reference_fields();
	form_fields();
}

/* ------------------------------------------------------------------ */

/* The accessors, which complete.c sees to add nothing: a record as one of another class, and NULL. */
void accessor_rows(void)
{
	lh_plan *no_plan = (lh_plan *)event;
	lh_dossier *no_dossier = (lh_dossier *)plan;
	lh_organisation *stranger = (lh_organisation *)foreign;

	UNSET(lh_plan_title, "NULL", (NULL));
	UNSET(lh_plan_title, "of another class", (no_plan));
	UNSET(lh_plan_from, "of another class", (no_plan));
	UNSET(lh_plan_budget, "of another class", (no_plan));
	UNSET(lh_plan_kind, "of another class", (no_plan));
	UNSET(lh_plan_owner, "of another class", (no_plan));
	UNSET(lh_plan_tasks_count, "of another class", (no_plan));
	UNSET(lh_plan_tasks_get, "of another class", (no_plan, 0));
	UNSET(lh_dossier_title, "no dossier", (no_dossier));
	UNSET(lh_dossier_events_count, "no dossier", (no_dossier));
	UNSET(lh_as_plan, "NULL", (NULL));
	UNSET(lh_as_plan, "of another class", (event));
	UNSET(lh_plan_object, "NULL", (NULL));
	REFUSED(lh_plan_set_title, "of another class", LH_ERROR_FIELD, (no_plan, "x", why));
	REFUSED(lh_plan_set_title, "NULL", LH_ERROR_ARGUMENT, (NULL, "x", why));
	REFUSED(lh_plan_set_kind, "no choice", LH_ERROR_VALUE,
		((lh_plan *)plan, (enum lh_plan_kind)99, why));
	REFUSED(lh_plan_set_owner, "of another dossier", LH_ERROR_DOSSIER,
		((lh_plan *)plan, stranger, why));
	REFUSED(lh_plan_set_owner, "of another class", LH_ERROR_CLASS,
		((lh_plan *)plan, (const lh_organisation *)event, why));
	REFUSED(lh_plan_tasks_add, "of another class", LH_ERROR_FIELD, (no_plan, NULL, why));
	REFUSED(lh_dossier_events_add, "no dossier", LH_ERROR_FIELD, (no_dossier, "x", why));
	REFUSED(lh_event_topics_add, "removed", LH_ERROR_REMOVED, ((lh_event *)removed, "x", why));
	REFUSED(lh_event_hosts_add, "NULL", LH_ERROR_ARGUMENT, ((lh_event *)event, NULL, why));
}
