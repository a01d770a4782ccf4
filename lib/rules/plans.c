/* SPDX-License-Identifier: MIT */
/* Plans, schemes and their tasks: what is said of them fits together. */
#include <lienhiep/model.h>

#include "rules/rule.h"

/* What plans and tasks have in common. */
static const struct work {
	unsigned class_number;
	unsigned status, done, dropped; /* the field, and two of its choices */
	unsigned finished, deadline, timeliness, tasks;
} works[] = {
	{ LH_CLASS_PLAN, LH_PLAN_STATUS, LH_PLAN_STATUS_DONE, LH_PLAN_STATUS_DROPPED,
	  LH_PLAN_FINISHED, LH_PLAN_TO, LH_PLAN_TIMELINESS, LH_PLAN_TASKS },
	{ LH_CLASS_TASK, LH_TASK_STATUS, LH_TASK_STATUS_DONE, LH_TASK_STATUS_DROPPED,
	  LH_TASK_FINISHED, LH_TASK_DUE, LH_TASK_TIMELINESS, LH_TASK_TASKS },
};

/* The row of a record's class, or NULL. */
static const struct work *work_of(const lh_object *object)
{
	for (size_t i = 0; i < sizeof(works) / sizeof(works[0]); i++)
		if (works[i].class_number == lh_object_class(object))
			return &works[i];
	return NULL;
}

static const char *status_name(const lh_object *object, const struct work *work)
{
	return lh_field_choice_name(work->status, lh_get_choice(object, work->status));
}

/* ------------------------------------------------------------------ */
/* Status, finish and progress                                         */

/* A plan of a year or a term ends with it; a task that is divided is counted by its parts. */
static bool needs_finish(const lh_object *object)
{
	unsigned kind = lh_get_choice(object, LH_PLAN_KIND);

	if (lh_object_class(object) == LH_CLASS_TASK)
		return !lh_has(object, LH_TASK_TASKS);
	return kind != LH_PLAN_KIND_ANNUAL_PLAN && kind != LH_PLAN_KIND_TERM_PLAN;
}

static void done_has_finish(struct check *check, const lh_object *object)
{
	const struct work *work = work_of(object);

	if (work && lh_get_choice(object, work->status) == work->done &&
	    !lh_has(object, work->finished) && needs_finish(object))
		lh_check_report(check, object, work->finished,
				"status=\"done\" mà không có finished, nên không báo cáo nào tính được vào kỳ: hãy điền ngày hoàn thành",
				"status=\"done\" without finished, so no review can place it: fill in when it was completed");
}

static void finish_is_done(struct check *check, const lh_object *object)
{
	const struct work *work = work_of(object);
	unsigned status = work ? lh_get_choice(object, work->status) : 0;
	char date[11];

	if (status && status != work->done && lh_has(object, work->finished))
		lh_check_report(check, object, work->status,
				"status=\"%s\" mà finished=\"%s\": việc đã hoàn thành thì status là \"done\"",
				"status=\"%s\", but finished=\"%s\": the status of what was finished is \"done\"",
				status_name(object, work),
				lh_date_format(lh_get_date(object, work->finished), date));
}

static void progress_fits_status(struct check *check, const lh_object *object)
{
	unsigned status = lh_get_choice(object, LH_TASK_STATUS);
	int64_t progress = lh_get_integer(object, LH_TASK_PROGRESS);
	bool fits = true;

	/* Other rules tell what is beyond its bounds, and what is finished and not done. */
	if (!lh_has(object, LH_TASK_PROGRESS) || progress < 0 || progress > 100 ||
	    (lh_has(object, LH_TASK_FINISHED) && status != LH_TASK_STATUS_DONE))
		return;
	if (status == LH_TASK_STATUS_DONE)
		fits = progress == 100;
	else if (status == LH_TASK_STATUS_PLANNED)
		fits = progress == 0;
	else if (status == LH_TASK_STATUS_DROPPED)
		fits = progress < 100;
	if (!fits)
		lh_check_report(check, object, LH_TASK_PROGRESS,
				"progress=\"%lld\" không khớp với status=\"%s\"",
				"progress=\"%lld\" does not fit status=\"%s\"", (long long)progress,
				lh_field_choice_name(LH_TASK_STATUS, status));
}

/* ------------------------------------------------------------------ */
/* Deadlines                                                           */

static void overdue(struct check *check, const lh_object *object)
{
	lh_date issued = lh_get_date(lh_dossier_object(check->dossier), LH_DOSSIER_ISSUED);
	lh_date due = lh_get_date(object, LH_TASK_DUE);
	unsigned status = lh_get_choice(object, LH_TASK_STATUS);
	char limit[11], day[11];

	if (lh_date_compare(due, issued) == LH_BEFORE && !lh_has(object, LH_TASK_FINISHED) &&
	    status != LH_TASK_STATUS_DONE && status != LH_TASK_STATUS_DROPPED)
		lh_check_report(
			check, object, LH_TASK_DUE,
			"due=\"%s\" đã qua khi hồ sơ phát hành (issued=\"%s\") mà nhiệm vụ chưa xong: hãy cập nhật status và finished",
			"due=\"%s\" had passed when the dossier was issued (issued=\"%s\"), and the task is not done: bring status and finished up to date",
			lh_date_format(due, limit), lh_date_format(issued, day));
}

/* A deadline is the last day of what it says. Plans and tasks share the choices of timeliness. */
static bool is_untrue(unsigned stated, lh_date finished, lh_date deadline)
{
	lh_date limit = lh_date_last_day(deadline);
	lh_order order = lh_date_compare(finished, limit);

	if (stated == LH_TASK_TIMELINESS_ON_TIME)
		return order == LH_AFTER;
	order = lh_date_compare(lh_date_last_day(finished), limit);
	return order == LH_BEFORE || order == LH_SAME;
}

static void timeliness_fits_dates(struct check *check, const lh_object *object)
{
	const struct work *work = work_of(object);
	unsigned stated = work ? lh_get_choice(object, work->timeliness) : 0;
	lh_date finished, deadline;
	char date[11], limit[11];

	if (!stated)
		return;
	finished = lh_get_date(object, work->finished);
	deadline = lh_get_date(object, work->deadline);
	if (is_untrue(stated, finished, deadline))
		lh_check_report(
			check, object, work->timeliness,
			"timeliness=\"%s\" trái với các ngày: finished=\"%s\", hạn %s=\"%s\"",
			"timeliness=\"%s\" contradicts the dates: finished=\"%s\", and the deadline is %s=\"%s\"",
			lh_field_choice_name(work->timeliness, stated),
			lh_date_format(finished, date), lh_field_name(work->deadline),
			lh_date_format(deadline, limit));
}

/* The deadline of the nearest plan or task above that has one. */
static void due_within_plan(struct check *check, const lh_object *object)
{
	lh_date due = lh_get_date(object, LH_TASK_DUE);
	const lh_object *above = lh_object_parent(object);
	const struct work *work = work_of(above);
	char date[11], limit[11];

	while (work && !lh_has(above, work->deadline)) {
		above = lh_object_parent(above);
		work = work_of(above);
	}
	if (work && lh_date_compare(due, lh_get_date(above, work->deadline)) == LH_AFTER)
		lh_check_report(check, object, LH_TASK_DUE,
				"due=\"%s\" muộn hơn %s=\"%s\" của việc lớn hơn chứa nhiệm vụ này",
				"due=\"%s\" is later than %s=\"%s\" of what the task is a part of",
				lh_date_format(due, date), lh_field_name(work->deadline),
				lh_date_format(lh_get_date(above, work->deadline), limit));
}

/* ------------------------------------------------------------------ */
/* Amounts                                                             */

static void amount_has_measure(struct check *check, const lh_object *object)
{
	char amount[26];

	if (lh_has(object, LH_TASK_AMOUNT) && !lh_has(object, LH_TASK_MEASURE))
		lh_check_report(
			check, object, LH_TASK_MEASURE,
			"amount=\"%s\" mà không có measure, nên không biết là đếm gì: hãy điền mã chỉ số",
			"amount=\"%s\" without measure, so nobody knows of what: fill in the code of a measure",
			lh_quantity_format(lh_get_quantity(object, LH_TASK_AMOUNT), amount));
}

static void measure_has_amount(struct check *check, const lh_object *object)
{
	if (lh_has(object, LH_TASK_MEASURE) && !lh_has(object, LH_TASK_AMOUNT))
		lh_check_report(check, object, LH_TASK_AMOUNT,
				"measure=\"%s\" mà không có amount: hãy điền số lượng dự kiến, hoặc \"?\" nếu chưa rõ",
				"measure=\"%s\" without amount: fill in how much is planned, or \"?\" if nobody knows",
				lh_get_text(object, LH_TASK_MEASURE));
}

/* ------------------------------------------------------------------ */
/* The whole and its parts                                             */

struct open_tasks {
	const lh_object *first;
	size_t count;
};

/*
 * The open tasks below a plan or a task. What is done itself is asked about its own, so that no task
 * is looked at twice; below what was dropped nothing is open.
 */
static void find_open(const lh_object *object, const struct work *work, struct open_tasks *open)
{
	for (size_t i = 0; i < lh_list_count(object, work->tasks); i++) {
		const lh_object *task = lh_list_get(object, work->tasks, i);
		unsigned status = lh_get_choice(task, LH_TASK_STATUS);

		if (status == LH_TASK_STATUS_DONE || status == LH_TASK_STATUS_DROPPED ||
		    lh_has(task, LH_TASK_FINISHED))
			continue;
		if (status) {
			if (!open->count++)
				open->first = task;
		} else {
			find_open(task, work_of(task), open);
		}
	}
}

static void done_has_no_open(struct check *check, const lh_object *object)
{
	const struct work *work = work_of(object);
	struct open_tasks open = { 0 };
	char name[160];

	if (!work || lh_get_choice(object, work->status) != work->done)
		return;
	find_open(object, work, &open);
	if (open.count)
		lh_check_report(
			check, object, work->status,
			"status=\"done\" mà còn %zu nhiệm vụ chưa xong, như «%s» (status=\"%s\")",
			"status=\"done\" with %zu tasks not done, such as \"%s\" (status=\"%s\")",
			open.count, lh_object_name(open.first, name, sizeof(name)),
			status_name(open.first, work_of(open.first)));
}

const struct rule lh_plan_rules[] = {
	{ "LH-0601", LH_SEVERITY_WARNING, CLASS_RECORD,
	  "Nhiệm vụ, đề án đã hoàn thành có ngày hoàn thành.",
	  "A task or scheme that is done has a finish date.", .record = done_has_finish },
	{ "LH-0602", LH_SEVERITY_WARNING, CLASS_RECORD,
	  "Kế hoạch, nhiệm vụ có ngày hoàn thành thì đã hoàn thành.",
	  "A plan or task with a finish date is done.", .record = finish_is_done },
	{ "LH-0603", LH_SEVERITY_WARNING, CLASS_TASK,
	  "Phần trăm hoàn thành khớp với tình trạng: xong là 100, chưa làm là 0.",
	  "Progress fits the status: what is done is at 100, what is only planned at 0.",
	  .record = progress_fits_status },
	{ "LH-0604", LH_SEVERITY_WARNING, CLASS_TASK,
	  "Không nhiệm vụ nào quá hạn vào ngày hồ sơ phát hành.",
	  "No task is overdue on the day that the dossier is issued.", .record = overdue },
	{ "LH-0605", LH_SEVERITY_WARNING, CLASS_TASK, "Số lượng dự kiến nói rõ là của chỉ số nào.",
	  "An amount says of which measure it is.", .record = amount_has_measure },
	{ "LH-0606", LH_SEVERITY_NOTE, CLASS_TASK, "Nhiệm vụ có chỉ số thì có số lượng dự kiến.",
	  "A task with a measure says how much is planned.", .record = measure_has_amount },
	{ "LH-0607", LH_SEVERITY_WARNING, CLASS_RECORD,
	  "Kế hoạch, đề án, nhiệm vụ đã hoàn thành thì không còn nhiệm vụ nào chưa xong.",
	  "A plan, scheme or task that is done has no tasks open.", .record = done_has_no_open },
	{ "LH-0608", LH_SEVERITY_WARNING, CLASS_RECORD,
	  "Tiến độ theo nguồn không trái với ngày hoàn thành và hạn.",
	  "Stated timeliness does not contradict the finish date and the deadline.",
	  .record = timeliness_fits_dates },
	{ "LH-0609", LH_SEVERITY_WARNING, CLASS_TASK,
	  "Hạn của nhiệm vụ không muộn hơn hạn của việc lớn hơn chứa nó.",
	  "A task is due no later than what it is a part of.", .record = due_within_plan },
	{ .id = NULL }
};
