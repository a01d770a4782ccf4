/* SPDX-License-Identifier: MIT */
/* What the rows stand on: dossiers to misuse, and what is seen of each call. */
#include <stdio.h>

#include "rows.h"

/* "x", 70,000 times. */
#define TEN(x) x x x x x x x x x x
const char long_text[] = TEN(TEN(TEN(TEN("xxxxxxx"))));

lh_dossier *dossier, *other;
lh_object *root, *plan, *event, *owner, *foreign, *removed, *nameless, *citation;
lh_error fresh_error, *why;

static const char *seen[2048];
static size_t seen_rows, failed_rows;
static const char *current_function, *current_misuse;
/* What both dossiers held. */
static char *known[2];

/* ------------------------------------------------------------------ */
/* What calls give                                                      */

bool is_minus_one(int value)
{
	return value == -1;
}

bool is_zero(long long value)
{
	return !value;
}

bool is_null(const void *value)
{
	return !value;
}

bool is_no_date(lh_date date)
{
	return !date.year && !date.month && !date.day;
}

bool is_no_decimal(lh_decimal decimal)
{
	return !decimal.mantissa && !decimal.scale;
}

bool is_no_quantity(lh_quantity quantity)
{
	return quantity.known == LH_UNSET && is_no_decimal(quantity.value);
}

/* ------------------------------------------------------------------ */
/* Rows                                                                 */

void begin_row(const char *function, const char *misuse, lh_error *error)
{
	/* An assertion that passes would move the mark, which tells where a call crashed. */
	if (seen_rows == COUNT_OF(seen))
		ck_abort_msg("more rows than there is room for");
	seen[seen_rows++] = function;
	current_function = function;
	current_misuse = misuse;
	/* As if another call had left it, or nobody had ever set it. */
	memset(error, 0xA5, sizeof(*error));
	why = error;
}

void see(bool fine, const char *what)
{
	if (fine)
		return;
	failed_rows++;
	fprintf(stderr, "%s, %s: %s\n", current_function, current_misuse, what);
}

/* A text that ends and says something. */
static bool is_said(const char *text, size_t size)
{
	size_t length = strnlen(text, size);

	return length && length < size;
}

void see_refusal(bool failed, lh_error_code code)
{
	const char *name = NULL;

	see(failed, "should fail");
	if (!failed)
		return;
	name = lh_error_code_name(fresh_error.code);
	see(fresh_error.code == code, name);
	see(is_said(fresh_error.text_vi, sizeof(fresh_error.text_vi)) &&
		    is_said(fresh_error.text_en, sizeof(fresh_error.text_en)),
	    "has no text");
	see(strnlen(fresh_error.path, sizeof(fresh_error.path)) < sizeof(fresh_error.path),
	    "has a path without end");
}

static char *content_of(const lh_dossier *it)
{
	char *data = NULL;

	ck_assert_int_eq(lh_dossier_write_memory(it, &data, NULL, NULL), 0);
	return data;
}

void know_dossiers(void)
{
	free(known[0]);
	free(known[1]);
	known[0] = content_of(dossier);
	known[1] = content_of(other);
}

void end_row(void)
{
	const lh_dossier *both[] = { dossier, other };

	for (size_t i = 0; i < COUNT_OF(both); i++) {
		char *now = content_of(both[i]);

		see(strcmp(now, known[i]) == 0, "changed a dossier");
		free(now);
	}
}

size_t seen_count(void)
{
	return seen_rows;
}

const char *seen_function(size_t index)
{
	return seen[index];
}

/* ------------------------------------------------------------------ */
/* What they are about                                                  */

static lh_dossier *make_dossier(void)
{
	lh_dossier *it = lh_dossier_new(NULL);
	lh_organisation *organisation = lh_dossier_organisations_add(it, "o", NULL);
	lh_event *workshop = lh_dossier_events_add(it, "e", NULL);
	lh_plan *yearly = lh_dossier_plans_add(it, "p", NULL);
	const lh_date year = { 2023, 0, 0 };

	lh_organisation_set_name(organisation, "Liên hiệp hội", NULL);
	lh_event_set_title(workshop, "Hội thảo", NULL);
	lh_event_set_title_in(workshop, "en", "Workshop", NULL);
	lh_event_set_from(workshop, year, NULL);
	lh_event_hosts_add(workshop, organisation, NULL);
	lh_event_topics_add(workshop, "một", NULL);
	lh_event_topics_add(workshop, "hai", NULL);
	lh_plan_also_add(yearly, "Kế hoạch năm", NULL);
	lh_list_set_label(lh_plan_object(yearly), LH_PLAN_ALSO, 0, "en", "Annual plan", NULL);
	lh_plan_tasks_add(yearly, "t", NULL);
	lh_plan_tasks_add(yearly, NULL, NULL);
	return it;
}

void begin_rows(void)
{
	failed_rows = 0;
	dossier = make_dossier();
	other = make_dossier();
	root = lh_dossier_object(dossier);
	plan = lh_dossier_find(dossier, "p");
	event = lh_dossier_find(dossier, "e");
	owner = lh_dossier_find(dossier, "o");
	foreign = lh_dossier_find(other, "o");
	nameless = lh_list_add(root, LH_DOSSIER_ORGANISATIONS, NULL, NULL);
	citation = lh_list_add(event, LH_RECORD_CITATIONS, NULL, NULL);
	removed = lh_list_add(root, LH_DOSSIER_EVENTS, "gone", NULL);
	ck_assert_int_eq(lh_object_remove(removed, NULL), 0);
	know_dossiers();
}

void end_rows(void)
{
	for (size_t i = 0; i < COUNT_OF(known); i++) {
		free(known[i]);
		known[i] = NULL;
	}
	lh_dossier_unref(dossier);
	lh_dossier_unref(other);
	ck_assert_msg(failed_rows == 0, "%zu rows failed", failed_rows);
}
