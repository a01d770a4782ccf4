/* SPDX-License-Identifier: MIT */
/*
 * The order of dates. A date is an interval of days: only what certainly lies before another is out
 * of order.
 */
#include <lienhiep/model.h>

#include "dossier/store.h"
#include "rules/dates.h"

/* ------------------------------------------------------------------ */
/* Two dates of one record                                             */

/* The second does not lie before the first, or where that is unset, the one instead. */
struct pair {
	unsigned first, second, instead;
};

static const struct pair spans[] = {
	{ LH_DOSSIER_FROM, LH_DOSSIER_TO, 0 },
	{ LH_DOCUMENT_EFFECTIVE, LH_DOCUMENT_EXPIRES, LH_DOCUMENT_SIGNED },
	{ LH_ORGANISATION_FOUNDED, LH_ORGANISATION_DISSOLVED, 0 },
	{ LH_BOARD_FORMED, LH_BOARD_DISSOLVED, 0 },
	{ LH_OFFICE_FROM, LH_OFFICE_TO, 0 },
	{ LH_MEMBERSHIP_FROM, LH_MEMBERSHIP_TO, 0 },
	{ LH_PROGRAMME_FROM, LH_PROGRAMME_TO, 0 },
	{ LH_TARGET_BASELINE_DATE, LH_TARGET_DUE, 0 },
	{ LH_MEASUREMENT_FROM, LH_MEASUREMENT_TO, 0 },
	{ LH_PLAN_FROM, LH_PLAN_TO, 0 },
	{ LH_PLAN_STARTED, LH_PLAN_FINISHED, 0 },
	{ LH_TASK_START, LH_TASK_DUE, 0 },
	{ LH_TASK_STARTED, LH_TASK_FINISHED, 0 },
	{ LH_EVENT_FROM, LH_EVENT_TO, 0 },
	{ LH_REQUEST_FROM, LH_REQUEST_TO, 0 },
	{ LH_SITE_FROM, LH_SITE_TO, 0 },
	{ LH_CONTEST_FROM, LH_CONTEST_TO, 0 },
	{ LH_FIGURE_FROM, LH_FIGURE_TO, 0 },
	{ 0, 0, 0 },
};

static const struct pair replies[] = {
	{ LH_CONSULTATION_RECEIVED, LH_CONSULTATION_DELIVERED, 0 },
	{ LH_RECOMMENDATION_MADE, LH_RECOMMENDATION_RESPONDED, 0 },
	{ LH_SOURCE_PUBLISHED, LH_SOURCE_ACCESSED, 0 },
	{ 0, 0, 0 },
};

static bool is_disordered(const lh_object *object, const struct pair *pair, unsigned *first)
{
	if (lh_field_owner(pair->first) != object->class_number)
		return false;
	*first = lh_has(object, pair->first) ? pair->first : pair->instead;
	return lh_date_compare(lh_get_date(object, pair->second), lh_get_date(object, *first)) ==
	       LH_BEFORE;
}

static bool is_in_pair(const lh_object *object, unsigned field, const struct pair *pair)
{
	unsigned first = 0;

	for (; pair->first; pair++)
		if ((pair->first == field || pair->second == field) &&
		    is_disordered(object, pair, &first))
			return true;
	return false;
}

static bool is_in_pairs(const lh_object *object, unsigned field)
{
	return is_in_pair(object, field, spans) || is_in_pair(object, field, replies);
}

static void check_pairs(struct check *check, const lh_object *object, const struct pair *pair)
{
	char earlier[11], later[11];
	unsigned first = 0;

	for (; pair->first; pair++)
		if (is_disordered(object, pair, &first))
			lh_check_report(
				check, object, pair->second,
				"%s=\"%s\" sớm hơn %s=\"%s\": một trong hai ngày này bị ghi sai",
				"%s=\"%s\" is earlier than %s=\"%s\": one of the two dates is "
				"wrong",
				lh_field_name(pair->second),
				lh_date_format(lh_get_date(object, pair->second), later),
				lh_field_name(first),
				lh_date_format(lh_get_date(object, first), earlier));
}

static void span_order(struct check *check, const lh_object *object)
{
	check_pairs(check, object, spans);
}

static void reply_order(struct check *check, const lh_object *object)
{
	check_pairs(check, object, replies);
}

/* ------------------------------------------------------------------ */
/* What was planned, and what came                                     */

/* Work that began early may well end early: only what does not say when it began is odd. */
static const struct {
	unsigned planned, actual, unless;
	const char *why_vi, *why_en;
} plans[] = {
	{ LH_PLAN_FROM, LH_PLAN_FINISHED, LH_PLAN_STARTED,
	  "hoàn thành trước cả ngày dự kiến bắt đầu; nếu đúng thế, hãy điền started",
	  "it was finished before it was to begin; if so, fill in started" },
	{ LH_TASK_START, LH_TASK_FINISHED, LH_TASK_STARTED,
	  "hoàn thành trước cả ngày dự kiến bắt đầu; nếu đúng thế, hãy điền started",
	  "it was finished before it was to begin; if so, fill in started" },
	{ LH_CONSULTATION_RECEIVED, LH_CONSULTATION_DUE, 0,
	  "thời hạn đã qua trước khi nhận được yêu cầu",
	  "the deadline had passed before the request arrived" },
};

#define PLANS (sizeof(plans) / sizeof(plans[0]))

static bool is_before_plan(const lh_object *object, size_t plan)
{
	return lh_field_owner(plans[plan].actual) == object->class_number &&
	       lh_date_compare(lh_get_date(object, plans[plan].actual),
			       lh_get_date(object, plans[plan].planned)) == LH_BEFORE &&
	       !lh_has(object, plans[plan].unless);
}

static void planned_order(struct check *check, const lh_object *object)
{
	char planned[11], actual[11];

	for (size_t i = 0; i < PLANS; i++)
		if (is_before_plan(object, i))
			lh_check_report(
				check, object, plans[i].actual,
				"%s=\"%s\" sớm hơn %s=\"%s\": %s%.0s",
				"%s=\"%s\" is earlier than %s=\"%s\": %.0s%s",
				lh_field_name(plans[i].actual),
				lh_date_format(lh_get_date(object, plans[i].actual), actual),
				lh_field_name(plans[i].planned),
				lh_date_format(lh_get_date(object, plans[i].planned), planned),
				plans[i].why_vi, plans[i].why_en);
}

/* The law lets a document reach back only now and then. */
static void effective_after_signed(struct check *check, const lh_object *object)
{
	lh_date signed_on = lh_get_date(object, LH_DOCUMENT_SIGNED);
	lh_date effective = lh_get_date(object, LH_DOCUMENT_EFFECTIVE);
	char buffer[11], other[11];

	if (lh_date_compare(effective, signed_on) == LH_BEFORE)
		lh_check_report(check, object, LH_DOCUMENT_EFFECTIVE,
				"effective=\"%s\" sớm hơn signed=\"%s\": chỉ đúng khi văn bản ghi "
				"rõ hiệu lực trở về trước",
				"effective=\"%s\" is earlier than signed=\"%s\": right only where "
				"the document says that it reaches back",
				lh_date_format(effective, buffer),
				lh_date_format(signed_on, other));
}

/* ------------------------------------------------------------------ */
/* Dates of two records                                                */

/* The date of a record does not lie before that of a record it names. */
static const struct {
	unsigned later, through; /* of the record; a reference, or several */
	unsigned earlier;	 /* of the record named, if it is of that class */
	const char *why_vi, *why_en;
} links[] = {
	{ LH_CONSULTATION_RECEIVED, LH_CONSULTATION_REQUEST_DOCUMENT, LH_DOCUMENT_SIGNED,
	  "văn bản yêu cầu phải được ký trước khi nhận", "what is received was signed before" },
	{ LH_CONSULTATION_DELIVERED, LH_CONSULTATION_ANSWERS, LH_REQUEST_MADE,
	  "không thể đáp ứng một đề nghị chưa được nêu",
	  "no request is answered before it is made" },
	{ LH_CONSULTATION_DELIVERED, LH_CONSULTATION_RESULT, LH_DOCUMENT_SIGNED,
	  "văn bản kết quả phải được ký trước khi gửi", "what is delivered was signed before" },
	{ LH_TASK_FINISHED, LH_TASK_ANSWERS, LH_REQUEST_MADE,
	  "không thể thực hiện xong một đề nghị chưa được nêu",
	  "no request is carried out before it is made" },
	{ LH_REQUEST_MADE, LH_REQUEST_AT, LH_EVENT_FROM,
	  "đề nghị được nêu tại một sự kiện chưa diễn ra",
	  "the event at which it was made had not begun" },
	{ LH_RECOMMENDATION_MADE, LH_RECOMMENDATION_ARISES_FROM, LH_CONSULTATION_RECEIVED,
	  "cuộc tư vấn mà kiến nghị rút ra từ đó chưa bắt đầu",
	  "the consultation that it arises from had not begun" },
	{ LH_RECOMMENDATION_MADE, LH_RECOMMENDATION_ARISES_FROM, LH_PLAN_STARTED,
	  "kế hoạch mà kiến nghị rút ra từ đó chưa bắt đầu",
	  "the plan that it arises from had not begun" },
	{ LH_RECOMMENDATION_MADE, LH_RECOMMENDATION_ARISES_FROM, LH_EVENT_FROM,
	  "sự kiện mà kiến nghị rút ra từ đó chưa diễn ra",
	  "the event that it arises from had not begun" },
	{ LH_RECOMMENDATION_MADE, LH_RECOMMENDATION_ARISES_FROM, LH_REQUEST_MADE,
	  "đề nghị mà kiến nghị đáp lại chưa được nêu",
	  "the request that it arises from had not been made" },
	{ LH_RECOMMENDATION_RESPONDED, LH_RECOMMENDATION_RESPONSE_DOCUMENT, LH_DOCUMENT_SIGNED,
	  "văn bản phản hồi phải được ký trước khi gửi", "the response was signed before it came" },
	{ LH_DOCUMENT_SIGNED, LH_DOCUMENT_REPLACES, LH_DOCUMENT_SIGNED,
	  "một văn bản chỉ thay thế văn bản ký trước nó",
	  "a document replaces what was signed before it" },
};

#define LINKS (sizeof(links) / sizeof(links[0]))

static void report_link(struct check *check, const lh_object *object, size_t link,
			const lh_object *other)
{
	char later[11], earlier[11];

	lh_check_report(check, object, links[link].later,
			"%s=\"%s\" sớm hơn %s=\"%s\" của «%s»: %s%.0s",
			"%s=\"%s\" is earlier than %s=\"%s\" of \"%s\": %.0s%s",
			lh_field_name(links[link].later),
			lh_date_format(lh_get_date(object, links[link].later), later),
			lh_field_name(links[link].earlier),
			lh_date_format(lh_get_date(other, links[link].earlier), earlier),
			lh_get_text(other, LH_RECORD_ID), links[link].why_vi, links[link].why_en);
}

/* The first record of a link, from a place on, that comes too late; NULL: none. */
static const lh_object *next_too_late(const lh_object *object, size_t link, size_t *place)
{
	lh_date date = lh_get_date(object, links[link].later);
	unsigned through = links[link].through;
	bool is_list = lh_field_type(through) == LH_TYPE_REFS;
	size_t count = is_list ? lh_list_count(object, through) : 1;

	while (lh_date_is_set(date) && *place < count) {
		const lh_object *other = is_list ? lh_list_get(object, through, *place)
						 : lh_get_ref(object, through);

		++*place;
		if (lh_date_compare(date, lh_get_date(other, links[link].earlier)) == LH_BEFORE)
			return other;
	}
	return NULL;
}

static void link_order(struct check *check, const lh_object *object)
{
	const lh_object *other = NULL;

	for (size_t i = 0; i < LINKS; i++) {
		if (lh_field_owner(links[i].later) != object->class_number)
			continue;
		for (size_t place = 0; !is_in_pairs(object, links[i].later) &&
				       (other = next_too_late(object, i, &place));)
			report_link(check, object, i, other);
	}
}

bool lh_date_is_disordered(const lh_object *object, unsigned field)
{
	if (is_in_pairs(object, field))
		return true;
	for (size_t i = 0; i < PLANS; i++)
		if (plans[i].actual == field && is_before_plan(object, i))
			return true;
	for (size_t i = 0, place = 0; i < LINKS; i++, place = 0)
		if (links[i].later == field && next_too_late(object, i, &place))
			return true;
	return false;
}

/* ------------------------------------------------------------------ */

const struct rule lh_date_rules[] = {
	{ "LH-0501", LH_SEVERITY_ERROR, CLASS_RECORD, "Không gì kết thúc trước khi bắt đầu.",
	  "Nothing ends before it begins.", .record = span_order },
	{ "LH-0502", LH_SEVERITY_ERROR, CLASS_RECORD,
	  "Kết quả gửi sau khi nhận yêu cầu, phản hồi sau khi kiến nghị, truy cập sau khi đăng.",
	  "Results are delivered after the request arrived, responses given after the "
	  "recommendation was made, pages accessed after they were published.",
	  .record = reply_order },
	{ "LH-0503", LH_SEVERITY_WARNING, CLASS_RECORD,
	  "Ngày thực tế và ngày dự kiến của một việc có thể cùng đúng.",
	  "What was planned and what came of it can both be true.", .record = planned_order },
	{ "LH-0504", LH_SEVERITY_WARNING, CLASS_RECORD,
	  "Một việc không có trước điều mà nó đáp ứng, rút ra hoặc thay thế.",
	  "Nothing comes before what it answers, arises from or replaces.", .record = link_order },
	{ "LH-0505", LH_SEVERITY_NOTE, CLASS_DOCUMENT,
	  "Văn bản có hiệu lực từ ngày ký hoặc sau đó.",
	  "A document takes effect when it is signed, or later.",
	  .record = effective_after_signed },
	{ "LH-0506", LH_SEVERITY_WARNING, CLASS_RECORD,
	  "Việc đã xảy ra có ngày nằm trong những năm của hồ sơ.",
	  "What happened is dated within the years of the dossier.", .record = lh_check_years },
	{ "LH-0507", LH_SEVERITY_WARNING, CLASS_RECORD,
	  "Năm của một việc không trái với tên gọi, các ngày khác và nguồn của nó.",
	  "The year of a record does not contradict its title, its other dates and its sources.",
	  .record = lh_check_context },
	{ .id = NULL }
};
