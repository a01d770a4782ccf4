/* SPDX-License-Identifier: MIT */
/* Dates against the years of the dossier, and against what stands around them. */
#include <string.h>

#include <lienhiep/model.h>

#include "model/model.h"
#include "rules/dates.h"

enum {
	PAST = 1, /* it says what happened, and so nothing that is still to come */
	PLACED =
		2, /* it belongs to the dossier's years by this date, unless another of its dates lies there */
	OPEN = 4,  /* it may lie far ahead */
	NAMED = 8, /* it lies in the year that the title names; otherwise nothing is known of it */
};

/* How far from the dossier's years what is told of them does not reach. */
#define FAR 10

/* Dates that are compared with the dossier's years, of a class one after the other. */
static const struct dated {
	unsigned field;
	unsigned flags;
} dated[] = {
	{ LH_DOCUMENT_SIGNED, NAMED },
	{ LH_BOARD_FORMED, NAMED },
	{ LH_PLAN_FROM, 0 },
	{ LH_PLAN_TO, OPEN },
	{ LH_PLAN_STARTED, PAST },
	{ LH_PLAN_FINISHED, PAST | PLACED },
	{ LH_TASK_START, 0 },
	{ LH_TASK_DUE, OPEN },
	{ LH_TASK_STARTED, PAST },
	{ LH_TASK_FINISHED, PAST | PLACED },
	{ LH_EVENT_FROM, PLACED },
	{ LH_EVENT_TO, PLACED },
	{ LH_REQUEST_MADE, PAST },
	{ LH_REQUEST_FROM, OPEN },
	{ LH_REQUEST_TO, OPEN },
	{ LH_CONSULTATION_RECEIVED, PAST },
	{ LH_CONSULTATION_DUE, OPEN },
	{ LH_CONSULTATION_DELIVERED, PAST | PLACED },
	{ LH_RECOMMENDATION_MADE, PAST | PLACED },
	{ LH_RECOMMENDATION_RESPONDED, PAST | PLACED },
	{ LH_STAGE_ON, PAST | PLACED },
	{ LH_SITE_FROM, PAST | PLACED },
	{ LH_SITE_TO, OPEN },
	{ LH_CONTEST_FROM, 0 },
	{ LH_CONTEST_TO, PLACED },
	{ LH_PUBLICATION_PUBLISHED, PAST | PLACED },
};

#define DATED (sizeof(dated) / sizeof(dated[0]))

/* The rows of a record's class: the first, and the one after the last. */
static const struct dated *rows_of(const lh_object *object, const struct dated **end)
{
	unsigned class_number = lh_object_class(object);
	const struct dated *row = dated;

	while (row < dated + DATED && lh_field_owner(row->field) != class_number)
		row++;
	*end = row;
	while (*end < dated + DATED && lh_field_owner((*end)->field) == class_number)
		++*end;
	return row;
}

/* Whether the dossier says its years. If they are in the wrong order, that is what is to be mended. */
static bool has_years(const struct check *check)
{
	lh_order order = lh_date_compare(check->from, check->to);

	return order == LH_BEFORE || order == LH_SAME;
}

static bool lies_outside(const struct check *check, lh_date date)
{
	return lh_date_compare(date, check->from) == LH_BEFORE ||
	       lh_date_compare(date, check->to) == LH_AFTER;
}

static bool lies_inside(const struct check *check, lh_date date)
{
	return lh_date_is_set(date) && !lies_outside(check, date);
}

/* The first of a record's dates that lies within the dossier's years, or 0. */
static unsigned date_inside(const struct check *check, const lh_object *object)
{
	const struct dated *end = NULL;

	for (const struct dated *row = rows_of(object, &end); row < end; row++)
		if (lies_inside(check, lh_get_date(object, row->field)))
			return row->field;
	return 0;
}

/* A solution is known by all of its stages and sites: they are its steps. */
static const unsigned step_lists[] = { LH_SOLUTION_STAGES, LH_SOLUTION_SITES };

#define STEP_LISTS (sizeof(step_lists) / sizeof(step_lists[0]))

static bool has_step_inside(const struct check *check, const lh_object *solution)
{
	for (size_t i = 0; i < STEP_LISTS; i++)
		for (size_t j = 0; j < lh_list_count(solution, step_lists[i]); j++)
			if (date_inside(check, lh_list_get(solution, step_lists[i], j)))
				return true;
	return false;
}

/* ------------------------------------------------------------------ */
/* The year of a title                                                 */

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/*
 * The year at the start of a text, or 0: four digits by themselves that stand in no number of a
 * document ("30/2020/NĐ-CP").
 */
static int year_at(const char *text)
{
	int year = 0;

	for (int i = 0; i < 4; i++) {
		if (!is_digit(text[i]))
			return 0;
		year = year * 10 + text[i] - '0';
	}
	if (is_digit(text[4]) || text[4] == '/' || year < 1900 || year > 2099)
		return 0;
	return year;
}

/* The only year that a text names; 0: none; -1: several. */
static int only_year(const char *text)
{
	int found = 0;

	for (const char *at = text; *at; at++) {
		int year = at > text && is_digit(at[-1]) ? 0 : year_at(at);

		if (year && found && year != found)
			return -1;
		if (year)
			found = year;
	}
	return found;
}

static int year_of_title(const lh_object *object)
{
	const struct lh_class *row = lh_class_row(lh_object_class(object));

	for (unsigned i = 0; i < row->field_count; i++) {
		const char *text = NULL;

		if (row->fields[i].flags & FIELD_NAMING)
			text = lh_get_text(object,
					   lh_object_class(object) * 256 + row->fields[i].number);
		if (text)
			return only_year(text);
	}
	return 0;
}

/* ------------------------------------------------------------------ */
/* What contradicts a date                                             */

struct contradiction {
	unsigned field;
	int year; /* of the title */
	const lh_object *titled;
	unsigned other; /* a date of the same record */
	const lh_object *source;
};

/* Whether all dates of the record lie far from a year. */
static bool is_apart(const lh_object *object, int year)
{
	const struct dated *end = NULL;

	for (const struct dated *row = rows_of(object, &end); row < end; row++) {
		lh_date date = lh_get_date(object, row->field);

		/* A year is planned in the one before, and reviewed in the one after. */
		if (lh_date_is_set(date) && date.year >= year - 1 && date.year <= year + 1)
			return false;
	}
	return true;
}

static unsigned first_date(const lh_object *object)
{
	const struct dated *end = NULL;

	for (const struct dated *row = rows_of(object, &end); row < end; row++)
		if (lh_has(object, row->field))
			return row->field;
	return 0;
}

/* The year of the title, or of that of what the record stands in, where the dossier tells of it. */
static bool is_against_title(const struct check *check, const lh_object *object,
			     struct contradiction *found)
{
	found->field = first_date(object);
	if (!found->field || date_inside(check, object))
		return false;
	for (found->titled = object; lh_object_class(found->titled) != LH_CLASS_DOSSIER;
	     found->titled = lh_object_parent(found->titled)) {
		found->year = year_of_title(found->titled);
		if (found->year)
			break;
	}
	return found->year >= check->from.year && found->year <= check->to.year &&
	       is_apart(object, found->year) && !lh_date_is_disordered(object, found->field);
}

/* The first date of a record that lies so far from the dossier's years that it may be a slip, or 0. */
static unsigned far_date(const struct check *check, const lh_object *object)
{
	const struct dated *end = NULL;

	for (const struct dated *row = rows_of(object, &end); row < end; row++) {
		lh_date date = lh_get_date(object, row->field);

		if (!lh_date_is_set(date) || row->flags & NAMED)
			continue;
		if ((date.year < check->from.year - FAR ||
		     (date.year > check->to.year + FAR && !(row->flags & OPEN))) &&
		    !lh_date_is_disordered(object, row->field))
			return row->field;
	}
	return 0;
}

static const lh_object *source_inside(const struct check *check, const lh_object *object)
{
	for (size_t i = 0; i < lh_list_count(object, LH_RECORD_CITATIONS); i++) {
		const lh_object *source =
			lh_get_ref(lh_list_get(object, LH_RECORD_CITATIONS, i), LH_CITATION_SOURCE);

		if (lies_inside(check, lh_get_date(source, LH_SOURCE_PUBLISHED)))
			return source;
	}
	return NULL;
}

static bool is_contradicted(const struct check *check, const lh_object *object,
			    struct contradiction *found)
{
	*found = (struct contradiction){ 0 };
	if (is_against_title(check, object, found))
		return true;
	*found = (struct contradiction){ .field = far_date(check, object) };
	if (!found->field)
		return false;
	found->other = date_inside(check, object);
	found->source = found->other ? NULL : source_inside(check, object);
	return found->other || found->source;
}

/* ------------------------------------------------------------------ */

static void report_title(struct check *check, const lh_object *object,
			 const struct contradiction *found)
{
	char date[11], title[160];

	lh_check_report(check, object, found->field,
			"%s=\"%s\" trái với năm %d trong tên «%s»: hãy xem lại năm",
			"%s=\"%s\" contradicts the year %d in the title \"%s\": check the year",
			lh_field_name(found->field),
			lh_date_format(lh_get_date(object, found->field), date), found->year,
			lh_object_name(found->titled, title, sizeof(title)));
}

static void report_date(struct check *check, const lh_object *object,
			const struct contradiction *found)
{
	char date[11], other[11];

	lh_check_report(
		check, object, found->field,
		"%s=\"%s\" cách xa %s=\"%s\" và những năm của hồ sơ: hãy xem lại năm",
		"%s=\"%s\" lies far from %s=\"%s\" and the years of the dossier: check the year",
		lh_field_name(found->field),
		lh_date_format(lh_get_date(object, found->field), date),
		lh_field_name(found->other),
		lh_date_format(lh_get_date(object, found->other), other));
}

static void report_source(struct check *check, const lh_object *object,
			  const struct contradiction *found)
{
	char date[11], published[11];

	lh_check_report(
		check, object, found->field,
		"%s=\"%s\" cách xa những năm của hồ sơ và nguồn «%s» đăng %s: hãy xem lại năm",
		"%s=\"%s\" lies far from the years of the dossier and from the source \"%s\" of %s: check the year",
		lh_field_name(found->field),
		lh_date_format(lh_get_date(object, found->field), date),
		lh_get_text(found->source, LH_RECORD_ID),
		lh_date_format(lh_get_date(found->source, LH_SOURCE_PUBLISHED), published));
}

/* What is far from the other steps of its solution, and nothing else told so. */
static void check_far_step(struct check *check, const lh_object *step)
{
	struct contradiction found;
	unsigned field = far_date(check, step);
	char date[11];

	if (field && !is_contradicted(check, step, &found))
		lh_check_report(check, step, field,
				"%s=\"%s\" cách xa các giai đoạn, điểm áp dụng khác của giải pháp: hãy xem lại năm",
				"%s=\"%s\" lies far from the other stages and sites of the solution: check the year",
				lh_field_name(field),
				lh_date_format(lh_get_date(step, field), date));
}

void lh_check_context(struct check *check, const lh_object *object)
{
	struct contradiction found;

	if (!has_years(check))
		return;
	if (is_contradicted(check, object, &found)) {
		if (found.year)
			report_title(check, object, &found);
		else if (found.other)
			report_date(check, object, &found);
		else
			report_source(check, object, &found);
	}
	if (lh_object_class(object) != LH_CLASS_SOLUTION || !has_step_inside(check, object))
		return;
	for (size_t i = 0; i < STEP_LISTS; i++)
		for (size_t j = 0; j < lh_list_count(object, step_lists[i]); j++)
			check_far_step(check, lh_list_get(object, step_lists[i], j));
}

/* ------------------------------------------------------------------ */
/* The years of the dossier                                            */

/* Whether a date lies after all that the dossier can know, and after which of its own dates that is. */
static bool is_to_come(const struct check *check, lh_date date, unsigned *limit)
{
	lh_date issued = lh_get_date(lh_dossier_object(check->dossier), LH_DOSSIER_ISSUED);

	*limit = LH_DOSSIER_TO;
	if (lh_date_compare(lh_date_last_day(issued), check->to) == LH_AFTER)
		*limit = LH_DOSSIER_ISSUED;
	return lh_date_compare(date, *limit == LH_DOSSIER_TO ? check->to : issued) == LH_AFTER;
}

static bool report_to_come(struct check *check, const lh_object *object, unsigned field)
{
	const lh_object *root = lh_dossier_object(check->dossier);
	lh_date date = lh_get_date(object, field);
	unsigned limit = 0;
	char happened[11], known[11];

	if (!is_to_come(check, date, &limit) || lh_date_is_disordered(object, field))
		return false;
	lh_check_report(
		check, object, field,
		"%s=\"%s\" muộn hơn %s=\"%s\" của hồ sơ: việc chưa xảy ra thì chưa có ngày này",
		"%s=\"%s\" is later than %s=\"%s\" of the dossier: what is still to come has no such date yet",
		lh_field_name(field), lh_date_format(date, happened), lh_field_name(limit),
		lh_date_format(lh_get_date(root, limit), known));
	return true;
}

static bool report_outside(struct check *check, const lh_object *object, unsigned field)
{
	const lh_object *root = lh_dossier_object(check->dossier);
	lh_date date = lh_get_date(object, field);
	char happened[11], from[11], to[11];

	if (!lh_date_is_set(date) || lh_date_is_disordered(object, field))
		return false;
	lh_check_report(check, object, field,
			"%s=\"%s\" nằm ngoài những năm của hồ sơ (from=\"%s\" to=\"%s\"): hãy xem lại ngày, hoặc những năm của hồ sơ",
			"%s=\"%s\" lies outside the years of the dossier (from=\"%s\" to=\"%s\"): check the date, or the years of the dossier",
			lh_field_name(field), lh_date_format(date, happened),
			lh_date_format(lh_get_date(root, LH_DOSSIER_FROM), from),
			lh_date_format(lh_get_date(root, LH_DOSSIER_TO), to));
	return true;
}

/* One finding for a record: where one date is wrong, those beside it mostly are as well. */
static bool check_record(struct check *check, const lh_object *object, bool inside)
{
	struct contradiction found;
	const struct dated *end = NULL, *first = rows_of(object, &end);

	if (first == end || is_contradicted(check, object, &found))
		return false;
	for (const struct dated *row = first; row < end; row++)
		if (row->flags & PAST && report_to_come(check, object, row->field))
			return true;
	for (const struct dated *row = first; !inside && row < end; row++)
		if (row->flags & PLACED && report_outside(check, object, row->field))
			return true;
	return false;
}

static void check_steps(struct check *check, const lh_object *solution)
{
	bool inside = has_step_inside(check, solution), told = false;

	for (size_t i = 0; i < STEP_LISTS; i++)
		for (size_t j = 0; j < lh_list_count(solution, step_lists[i]); j++) {
			const lh_object *step = lh_list_get(solution, step_lists[i], j);

			/* One that is far from the others is told as such. */
			if (!inside || !far_date(check, step))
				told = check_record(check, step, inside || told) || told;
		}
}

void lh_check_years(struct check *check, const lh_object *object)
{
	unsigned class_number = lh_object_class(object);

	if (!has_years(check) || class_number == LH_CLASS_STAGE || class_number == LH_CLASS_SITE)
		return;
	if (class_number == LH_CLASS_SOLUTION)
		check_steps(check, object);
	else
		check_record(check, object, date_inside(check, object));
}
