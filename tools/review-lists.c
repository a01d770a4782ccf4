/* SPDX-License-Identifier: MIT */
/* The plan, and what is left open: lists of records, with what belongs to each. */
#include <stdlib.h>

#include "review.h"

/* Append the name of a record that a field refers to, if it does. */
static char *append_ref(const struct tool *tool, char *text, const lh_object *object,
			unsigned field, const char *between)
{
	const lh_object *target = lh_get_ref(object, field);
	char *called = NULL;

	if (!target)
		return text;
	called = format_called(tool, target);
	text = append_text(text, "%s%s", between, called);
	free(called);
	return text;
}

static char *append_date(const struct tool *tool, char *text, const lh_object *object,
			 unsigned field)
{
	char *date = format_date(tool, lh_get_date(object, field));

	if (*date)
		text = append_text(text, ", %s", date);
	free(date);
	return text;
}

static char *format_request(const struct tool *tool, const lh_object *request)
{
	char *text = format_record(tool, request);

	text = append_ref(tool, text, request, LH_REQUEST_BY, " — ");
	return append_date(tool, text, request, LH_REQUEST_MADE);
}

static char *format_advice(const struct tool *tool, const lh_object *advice)
{
	char *text = format_record(tool, advice);

	text = append_ref(tool, text, advice, LH_RECOMMENDATION_ADDRESSEE, " → ");
	return append_date(tool, text, advice, LH_RECOMMENDATION_MADE);
}

/* What a source says, how the dossier reads it, and where it stands. */
static char *format_correction(const struct tool *tool, const lh_object *citation)
{
	const char *stated = lh_get_text(citation, LH_CITATION_STATED);
	const char *corrected = lh_get_text(citation, LH_CITATION_CORRECTED);
	const char *field = lh_get_text(citation, LH_CITATION_FIELD);
	const lh_object *record = lh_object_parent(citation);
	const char *label =
		lh_field_label(lh_class_field_find(lh_object_class(record), field), tool->language);
	char *source = format_citation(tool, citation);
	char *text = format_record(tool, record);

	if (field)
		text = append_text(text, ", %s", label ? label : field);
	text = append_text(text, ": ");
	if (stated)
		text = append_text(text, in(tool, "«%s» → ", "\"%s\" → "), stated);
	text = append_text(text, "%s (%s)", corrected ? corrected : "", source);
	free(source);
	return text;
}

/* A task and those below it, with their topics. */
static void put_task(const struct tool *tool, const lh_object *task, size_t column)
{
	size_t topics = lh_list_count(task, LH_TASK_TOPICS);
	char *text = format_record(tool, task);

	for (size_t i = 0; i < topics; i++)
		text = append_text(text, "%s%s", i ? "; " : ": ",
				   lh_list_get_text(task, LH_TASK_TOPICS, i));
	put_item(tool, column, text);
	for (size_t i = 0; i < lh_list_count(task, LH_TASK_TASKS); i++)
		put_task(tool, lh_list_get(task, LH_TASK_TASKS, i),
			 column < tool->width / 2 ? column + 2 : column);
}

static void put_plan(const struct tool *tool, const lh_object *plan)
{
	put_item(tool, 2, format_record(tool, plan));
	for (size_t i = 0; i < lh_list_count(plan, LH_PLAN_TASKS); i++)
		put_task(tool, lh_list_get(plan, LH_PLAN_TASKS, i), 4);
}

static void put_member(const struct tool *tool, lh_review_list list, const lh_object *object)
{
	switch (list) {
	case LH_REVIEW_REQUESTS_UNANSWERED:
		put_item(tool, 2, format_request(tool, object));
		break;
	case LH_REVIEW_ADVICE_UNANSWERED:
		put_item(tool, 2, format_advice(tool, object));
		break;
	case LH_REVIEW_CORRECTIONS:
		put_item(tool, 2, format_correction(tool, object));
		break;
	case LH_REVIEW_NEXT_PLANS:
		put_plan(tool, object);
		break;
	default:
		put_item(tool, 2, format_record(tool, object));
	}
}

void put_lists(const struct page *page)
{
	const struct tool *tool = page->tool;
	char *none = NULL;

	for (int i = 0; i < LH_REVIEW_LIST_COUNT; i++) {
		lh_review_list list = (lh_review_list)i;
		const char *label = lh_review_list_label(list, tool->language);
		size_t count = lh_review_list_count(page->review, list);

		if (!count) {
			none = none ? append_text(none, "; %s", label)
				    : format_text("%s: %s", in(tool, "Không có", "None"), label);
			continue;
		}
		put_heading_count(tool, label, count);
		for (size_t j = 0; j < count; j++)
			put_member(tool, list, lh_review_list_get(page->review, list, j));
	}
	if (none) {
		putchar('\n');
		put_style(tool, DIM);
		put_wrapped(tool, 0, none);
		put_style(tool, PLAIN);
	}
	free(none);
}
