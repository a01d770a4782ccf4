/* SPDX-License-Identifier: MIT */
/* What was planned and what came of it: plans, amounts, targets. */
#include <stdlib.h>

#include "review.h"

static bool is_nothing(lh_quantity quantity)
{
	return quantity.known == LH_UNSET || (!quantity.value.mantissa && !is_unknown(quantity));
}

/* ------------------------------------------------------------------ */
/* Plans                                                               */

/* "LABEL NUMBER", where there are any; of what may be 0 nothing is said. */
static char *append_tasks(const struct page *page, char *text, const char *between, size_t plan,
			  lh_progress progress)
{
	lh_quantity count = lh_review_plan_tasks(page->review, plan, progress, LH_EVERY_AREA);
	char *number = NULL;

	if (!count.value.mantissa)
		return text;
	number = format_quantity(page->tool, count);
	text = append_text(text, "%s%s %s", between,
			   lh_progress_label(progress, page->tool->language), number);
	free(number);
	return text;
}

/* "Tasks: 12; done 8 (on time 6, late 1); under way 3; overdue 1" */
static char *format_tasks(const struct page *page, size_t plan)
{
	static const lh_progress others[] = { LH_PROGRESS_UNDER_WAY, LH_PROGRESS_PLANNED,
					      LH_PROGRESS_DROPPED, LH_PROGRESS_NO_STATUS,
					      LH_PROGRESS_OVERDUE };
	static const lh_progress timings[] = { LH_PROGRESS_ON_TIME, LH_PROGRESS_LATE,
					       LH_PROGRESS_UNTOLD };
	const struct tool *tool = page->tool;
	char *all = format_quantity(
		tool, lh_review_plan_tasks(page->review, plan, LH_PROGRESS_ALL, LH_EVERY_AREA));
	char *text = format_text("%s: %s", in(tool, "Nhiệm vụ", "Tasks"), all);
	const char *between = " (";

	text = append_tasks(page, text, "; ", plan, LH_PROGRESS_DONE);
	for (size_t i = 0; i < sizeof(timings) / sizeof(timings[0]); i++) {
		if (!lh_review_plan_task_count(page->review, plan, timings[i]))
			continue;
		text = append_tasks(page, text, between, plan, timings[i]);
		between = ", ";
	}
	if (lh_review_plan_task_count(page->review, plan, LH_PROGRESS_DONE))
		text = append_text(text, ")");
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		text = append_tasks(page, text, "; ", plan, others[i]);
	free(all);
	return text;
}

/* "Done by area: Training 2/3; Contest 0/1"; NULL: no task has an area. */
static char *format_areas(const struct page *page, size_t plan)
{
	const struct tool *tool = page->tool;
	unsigned count = lh_field_choice_count(LH_TASK_AREA);
	char *text = NULL;

	for (unsigned area = 1; area <= count; area++) {
		lh_quantity all = lh_review_plan_tasks(page->review, plan, LH_PROGRESS_ALL, area);
		lh_quantity done = lh_review_plan_tasks(page->review, plan, LH_PROGRESS_DONE, area);
		char *all_text = NULL, *done_text = NULL;

		if (is_nothing(all))
			continue;
		all_text = format_quantity(tool, all);
		done_text = format_quantity(tool, done);
		if (!text)
			text = format_text("%s: ",
					   in(tool, "Hoàn thành theo lĩnh vực", "Done by area"));
		else
			text = append_text(text, "; ");
		text = append_text(text, "%s %s/%s",
				   lh_field_choice_label(LH_TASK_AREA, area, tool->language),
				   done_text, all_text);
		free(all_text);
		free(done_text);
	}
	return text;
}

static char *format_money(const struct tool *tool, lh_quantity money)
{
	return money.known == LH_UNSET ? format_text("%s", in(tool, "chưa rõ", "unknown"))
				       : format_quantity(tool, money);
}

/* "Money (VND): budget 500; spent 320"; NULL: none is given. */
static char *format_budget(const struct page *page, size_t plan)
{
	const struct tool *tool = page->tool;
	lh_quantity budget = lh_review_plan_budget(page->review, plan);
	lh_quantity spent = lh_review_plan_spent(page->review, plan);
	char *budget_text = NULL, *spent_text = NULL, *text = NULL;

	if (budget.known == LH_UNSET && spent.known == LH_UNSET)
		return NULL;
	budget_text = format_money(tool, budget);
	spent_text = format_money(tool, spent);
	text = format_text(in(tool, "Kinh phí (đồng): dự toán %s; đã chi %s",
			      "Money (VND): budget %s; spent %s"),
			   budget_text, spent_text);
	free(budget_text);
	free(spent_text);
	return text;
}

static void put_line(const struct tool *tool, size_t column, char *text)
{
	if (!text)
		return;
	put_blanks(column);
	put_wrapped(tool, column, text);
	free(text);
}

/* Which tasks these are: those done by how they kept their deadline. */
static void put_tasks(const struct page *page, size_t plan)
{
	static const lh_progress all[] = { LH_PROGRESS_ON_TIME,	  LH_PROGRESS_LATE,
					   LH_PROGRESS_UNTOLD,	  LH_PROGRESS_UNDER_WAY,
					   LH_PROGRESS_PLANNED,	  LH_PROGRESS_DROPPED,
					   LH_PROGRESS_NO_STATUS, LH_PROGRESS_OVERDUE };
	const struct tool *tool = page->tool;

	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
		size_t count = lh_review_plan_task_count(page->review, plan, all[i]);

		if (count)
			put_line(tool, 4,
				 format_text("%s:", lh_progress_label(all[i], tool->language)));
		for (size_t j = 0; j < count; j++)
			put_item(tool, 6,
				 format_record(tool,
					       lh_review_plan_task(page->review, plan, all[i], j)));
	}
}

static bool has_news(const lh_review *review, size_t plan)
{
	return lh_review_plan_task_count(review, plan, LH_PROGRESS_ALL) ||
	       lh_review_plan_budget(review, plan).known ||
	       lh_review_plan_spent(review, plan).known;
}

void put_plans(const struct page *page)
{
	const struct tool *tool = page->tool;
	size_t count = 0;

	for (size_t i = 0; i < lh_review_plan_count(page->review); i++)
		count += has_news(page->review, i);
	if (!count)
		return;
	put_heading_count(tool, in(tool, "Kế hoạch", "Plans"), count);
	for (size_t i = 0; i < lh_review_plan_count(page->review); i++) {
		if (!has_news(page->review, i))
			continue;
		put_item(tool, 2, format_record(tool, lh_review_plan(page->review, i)));
		if (lh_review_plan_task_count(page->review, i, LH_PROGRESS_ALL)) {
			put_line(tool, 4, format_tasks(page, i));
			put_line(tool, 4, format_areas(page, i));
		}
		put_line(tool, 4, format_budget(page, i));
		if (page->records)
			put_tasks(page, i);
	}
}

/* ------------------------------------------------------------------ */
/* Amounts                                                             */

/* "TASK [id]: Forums, planned 5, actual 3: short of the plan" */
static char *format_amount(const struct page *page, size_t index)
{
	const struct tool *tool = page->tool;
	const lh_review *review = page->review;
	const lh_object *task = lh_review_amount_task(review, index);
	char *planned = format_quantity(tool, lh_review_amount_planned(review, index));
	char *actual = format_quantity(tool, lh_review_amount_actual(review, index));
	char *measure = format_measure(tool, lh_review_amount_measure(review, index));
	char *text = format_record(tool, task);

	text = append_text(
		text,
		in(tool, ": %s, kế hoạch %s, thực hiện %s: %s", ": %s, planned %s, actual %s: %s"),
		measure, planned, actual,
		lh_attainment_label(lh_review_amount_verdict(review, index), tool->language));
	if (lh_review_amount_is_undetermined(review, index))
		text = append_text(text, "%s",
				   in(tool, " (chưa xác định được có thuộc kỳ này hay không)",
				      " (whether of this period cannot be told)"));
	else if (lh_get_choice(task, LH_TASK_STATUS) == LH_TASK_STATUS_DROPPED)
		text = append_text(text, " (%s)",
				   lh_progress_label(LH_PROGRESS_DROPPED, tool->language));
	free(planned);
	free(actual);
	free(measure);
	return text;
}

void put_amounts(const struct page *page)
{
	size_t count = lh_review_amount_count(page->review);

	if (!count)
		return;
	put_heading_count(
		page->tool,
		in(page->tool, "Số lượng theo kế hoạch và thực hiện", "Amounts planned and actual"),
		count);
	for (size_t i = 0; i < count; i++)
		put_item(page->tool, 2, format_amount(page, i));
}

/* ------------------------------------------------------------------ */
/* Targets                                                             */

/* "> 50", "3–5" */
static char *format_requirement(const struct tool *tool, const lh_object *target)
{
	static const char *const signs[] = {
		[LH_TARGET_DIRECTION_UNSET] = "",   [LH_TARGET_DIRECTION_AT_LEAST] = "≥ ",
		[LH_TARGET_DIRECTION_ABOVE] = "> ", [LH_TARGET_DIRECTION_AT_MOST] = "≤ ",
		[LH_TARGET_DIRECTION_BELOW] = "< ", [LH_TARGET_DIRECTION_EQUAL] = "= ",
		[LH_TARGET_DIRECTION_BETWEEN] = "",
	};
	char *value = format_number(tool, lh_get_decimal(target, LH_TARGET_VALUE));
	char *text = format_text("%s%s", signs[lh_get_choice(target, LH_TARGET_DIRECTION)], value);

	if (lh_has(target, LH_TARGET_UPPER)) {
		char *upper = format_number(tool, lh_get_decimal(target, LH_TARGET_UPPER));

		text = append_text(text, "–%s", upper);
		free(upper);
	}
	free(value);
	return text;
}

/* "measured 45 % (2024)" */
static char *append_number(const struct tool *tool, char *text, const char *what, char *number,
			   const char *unit, lh_date date)
{
	char *day = format_date(tool, date);

	text = append_text(text, "%s %s%s%s", what, number, unit ? " " : "", unit ? unit : "");
	if (*day)
		text = append_text(text, " (%s)", day);
	free(day);
	free(number);
	return text;
}

/* "required > 50 %, due 2025; baseline 31.25 % (2023-06); measured 45 % (2024): not yet due" */
static char *append_target(const struct page *page, char *text, size_t index)
{
	const struct tool *tool = page->tool;
	const lh_object *target = lh_review_target(page->review, index);
	const lh_object *measurement = lh_review_target_measurement(page->review, index);
	const char *unit = lh_get_text(target, LH_TARGET_UNIT);
	lh_date measured = lh_get_date(measurement, LH_MEASUREMENT_TO);
	char *due = format_date(tool, lh_get_date(target, LH_TARGET_DUE));

	if (lh_has(target, LH_TARGET_VALUE))
		text = append_number(tool, text, in(tool, ": yêu cầu", ": required"),
				     format_requirement(tool, target), unit, (lh_date){ 0 });
	if (*due)
		text = append_text(text, "%s%s %s", lh_has(target, LH_TARGET_VALUE) ? ", " : ": ",
				   in(tool, "hạn", "due"), due);
	free(due);
	if (lh_has(target, LH_TARGET_BASELINE))
		text = append_number(
			tool, text, in(tool, "; mức gốc", "; baseline"),
			format_number(tool, lh_get_decimal(target, LH_TARGET_BASELINE)), unit,
			lh_get_date(target, LH_TARGET_BASELINE_DATE));
	if (!lh_date_is_set(measured))
		measured = lh_get_date(measurement, LH_MEASUREMENT_FROM);
	if (measurement)
		text = append_number(
			tool, text, in(tool, "; đo được", "; measured"),
			format_quantity(tool, lh_get_quantity(measurement, LH_MEASUREMENT_VALUE)),
			unit, measured);
	return append_text(
		text, ": %s",
		lh_target_state_label(lh_review_target_state(page->review, index), tool->language));
}

void put_targets(const struct page *page)
{
	size_t count = lh_review_target_count(page->review);

	if (!count)
		return;
	put_heading_count(page->tool, in(page->tool, "Chỉ tiêu", "Targets"), count);
	for (size_t i = 0; i < count; i++)
		put_item(page->tool, 2,
			 append_target(page,
				       format_record(page->tool, lh_review_target(page->review, i)),
				       i));
}
