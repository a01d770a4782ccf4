/* SPDX-License-Identifier: MIT */
/* From a request to its answer: consultations, and what came of their recommendations. */
#include <stdlib.h>

#include <lienhiep/model.h>

#include "base/compare.h"
#include "base/memory.h"
#include "rules/consultations.h"
#include "rules/dates.h"

/* ------------------------------------------------------------------ */
/* Consultations                                                       */

static void commissioned_by(struct check *check, const lh_object *object)
{
	if (lh_get_choice(object, LH_CONSULTATION_ORIGIN) == LH_CONSULTATION_ORIGIN_COMMISSIONED &&
	    !lh_has(object, LH_CONSULTATION_COMMISSIONER) &&
	    !lh_has(object, LH_CONSULTATION_ANSWERS) &&
	    !lh_has(object, LH_CONSULTATION_REQUEST_DOCUMENT))
		lh_check_report(check, object, LH_CONSULTATION_COMMISSIONER,
				"origin=\"commissioned\" mà không rõ ai đặt yêu cầu: hãy điền commissioner, answers hoặc request_document",
				"origin=\"commissioned\", but nobody knows by whom: fill in commissioner, answers or request_document");
}

/* A deadline is the last day of what it says. One that is out of order is told as such. */
static void delivered_in_time(struct check *check, const lh_object *object)
{
	lh_date due = lh_get_date(object, LH_CONSULTATION_DUE);
	lh_date delivered = lh_get_date(object, LH_CONSULTATION_DELIVERED);
	char limit[11], date[11];

	if (lh_date_compare(delivered, due) == LH_AFTER &&
	    !lh_date_is_disordered(object, LH_CONSULTATION_DUE))
		lh_check_report(check, object, LH_CONSULTATION_DELIVERED,
				"delivered=\"%s\" muộn hơn due=\"%s\": kết quả gửi sau thời hạn",
				"delivered=\"%s\" is later than due=\"%s\": the result came after the deadline",
				lh_date_format(delivered, date), lh_date_format(due, limit));
}

static void delivered_at_all(struct check *check, const lh_object *object)
{
	lh_date due = lh_get_date(object, LH_CONSULTATION_DUE);
	lh_date issued = lh_get_date(lh_dossier_object(check->dossier), LH_DOSSIER_ISSUED);
	char limit[11], date[11];

	if (lh_date_compare(due, issued) == LH_BEFORE &&
	    !lh_date_is_disordered(object, LH_CONSULTATION_DUE) &&
	    !lh_has(object, LH_CONSULTATION_DELIVERED) && !lh_has(object, LH_CONSULTATION_RESULT) &&
	    !lh_has(object, LH_CONSULTATION_CONCLUSION))
		lh_check_report(check, object, LH_CONSULTATION_DUE,
				"due=\"%s\" đã qua khi hồ sơ phát hành (issued=\"%s\") mà chưa có kết quả nào",
				"due=\"%s\" had passed when the dossier was issued (issued=\"%s\"), and there is no result",
				lh_date_format(due, limit), lh_date_format(issued, date));
}

static void conclusion_was_sent(struct check *check, const lh_object *object)
{
	unsigned conclusion = lh_get_choice(object, LH_CONSULTATION_CONCLUSION);

	if (conclusion && !lh_has(object, LH_CONSULTATION_DELIVERED) &&
	    !lh_has(object, LH_CONSULTATION_RESULT))
		lh_check_report(check, object, LH_CONSULTATION_DELIVERED,
				"conclusion=\"%s\" mà không có delivered và result: hãy cho biết kết luận được gửi khi nào, bằng văn bản nào",
				"conclusion=\"%s\" with neither delivered nor result: say when it was sent, or in which document",
				lh_field_choice_name(LH_CONSULTATION_CONCLUSION, conclusion));
}

/* ------------------------------------------------------------------ */
/* Experts                                                             */

struct seat {
	const lh_object *person;
	unsigned role;
	size_t index;
};

static int by_person(const void *a, const void *b)
{
	const struct seat *first = a, *second = b;

	if (first->person != second->person)
		return lh_compare_addresses(first->person, second->person);
	if (first->role != second->role)
		return lh_compare(first->role, second->role);
	return lh_compare(first->index, second->index);
}

/* One person may have two roles; without a role, it is the same one. */
static void check_seats(struct check *check, const lh_object *object, const struct seat *seats,
			size_t count)
{
	char name[160];

	for (size_t i = 1; i < count; i++) {
		const struct seat *one = &seats[i - 1], *other = &seats[i];

		if (one->person == other->person && (one->role == other->role || !one->role))
			lh_check_report(
				check,
				lh_list_get(object, LH_CONSULTATION_EXPERTS,
					    one->index > other->index ? one->index : other->index),
				LH_EXPERT_PERSON,
				"«%s» đã có trong danh sách chuyên gia của cuộc này với cùng vai trò",
				"\"%s\" is among the experts of this consultation already, in the same role",
				lh_object_name(one->person, name, sizeof(name)));
	}
}

static void experts_differ(struct check *check, const lh_object *object)
{
	size_t experts = lh_list_count(object, LH_CONSULTATION_EXPERTS), count = 0;
	struct seat *seats = experts > 1 ? lh_malloc(experts * sizeof(*seats)) : NULL;

	check->failed = check->failed || (experts > 1 && !seats);
	for (size_t i = 0; seats && i < experts; i++) {
		const lh_object *expert = lh_list_get(object, LH_CONSULTATION_EXPERTS, i);
		const lh_object *person = lh_get_ref(expert, LH_EXPERT_PERSON);

		if (person)
			seats[count++] =
				(struct seat){ person, lh_get_choice(expert, LH_EXPERT_ROLE), i };
	}
	if (count)
		qsort(seats, count, sizeof(*seats), by_person);
	check_seats(check, object, seats, count);
	lh_free(seats);
}

/* ------------------------------------------------------------------ */
/* Recommendations                                                     */

static void addressed(struct check *check, const lh_object *object)
{
	if (!lh_has(object, LH_RECOMMENDATION_ADDRESSEE))
		lh_check_report(
			check, object, LH_RECOMMENDATION_ADDRESSEE,
			"không rõ kiến nghị gửi tới ai: hãy điền addressee",
			"nobody knows to whom the recommendation was made: fill in addressee");
}

static void response_dated(struct check *check, const lh_object *object)
{
	unsigned response = lh_get_choice(object, LH_RECOMMENDATION_RESPONSE);

	if (response && !lh_has(object, LH_RECOMMENDATION_RESPONDED))
		lh_check_report(check, object, LH_RECOMMENDATION_RESPONDED,
				"response=\"%s\" mà không có responded, nên không báo cáo nào tính được vào kỳ: hãy điền ngày phản hồi",
				"response=\"%s\" without responded, so no review can place it: fill in the day of the response",
				lh_field_choice_name(LH_RECOMMENDATION_RESPONSE, response));
}

static void response_documented(struct check *check, const lh_object *object)
{
	unsigned response = lh_get_choice(object, LH_RECOMMENDATION_RESPONSE);

	if (response && !lh_has(object, LH_RECOMMENDATION_RESPONSE_DOCUMENT))
		lh_check_report(check, object, LH_RECOMMENDATION_RESPONSE_DOCUMENT,
				"response=\"%s\" mà không có response_document: hãy cho biết văn bản phản hồi",
				"response=\"%s\" without response_document: say in which document",
				lh_field_choice_name(LH_RECOMMENDATION_RESPONSE, response));
}

static void response_told(struct check *check, const lh_object *object)
{
	bool dated = lh_has(object, LH_RECOMMENDATION_RESPONDED);

	if (!lh_has(object, LH_RECOMMENDATION_RESPONSE) &&
	    (dated || lh_has(object, LH_RECOMMENDATION_RESPONSE_DOCUMENT)))
		lh_check_report(check, object, LH_RECOMMENDATION_RESPONSE,
				"có %s mà không có response: hãy cho biết kiến nghị được tiếp thu hay không",
				"%s without response: say whether the recommendation was accepted",
				lh_field_name(dated ? LH_RECOMMENDATION_RESPONDED
						    : LH_RECOMMENDATION_RESPONSE_DOCUMENT));
}

/* ------------------------------------------------------------------ */

const struct rule lh_consultation_rules[] = {
	{ "LH-0701", LH_SEVERITY_WARNING, CLASS_CONSULTATION,
	  "Cuộc tư vấn được đặt yêu cầu nói rõ ai đặt, hoặc đáp ứng đề nghị nào.",
	  "A commissioned consultation says by whom, or which request it answers.",
	  .record = commissioned_by },
	{ "LH-0702", LH_SEVERITY_WARNING, CLASS_CONSULTATION,
	  "Kết quả tư vấn được gửi trong thời hạn.",
	  "The result of a consultation is delivered by its deadline.",
	  .record = delivered_in_time },
	{ "LH-0703", LH_SEVERITY_WARNING, CLASS_RECOMMENDATION, "Kiến nghị có cơ quan nhận.",
	  "A recommendation has an addressee.", .record = addressed },
	{ "LH-0704", LH_SEVERITY_WARNING, CLASS_RECOMMENDATION, "Phản hồi kiến nghị có ngày.",
	  "The response to a recommendation has a date.", .record = response_dated },
	{ "LH-0705", LH_SEVERITY_NOTE, CLASS_RECOMMENDATION, "Phản hồi kiến nghị có văn bản.",
	  "The response to a recommendation has a document.", .record = response_documented },
	{ "LH-0706", LH_SEVERITY_WARNING, CLASS_RECOMMENDATION,
	  "Kiến nghị đã được phản hồi nói rõ phản hồi thế nào.",
	  "A recommendation that was answered says how.", .record = response_told },
	{ "LH-0707", LH_SEVERITY_WARNING, CLASS_SOLUTION,
	  "Giải pháp đi theo thứ tự: đề xuất, lựa chọn, thí điểm, nhân rộng.",
	  "A solution is proposed, selected, piloted and replicated in this order.",
	  .record = lh_check_stage_order },
	{ "LH-0708", LH_SEVERITY_NOTE, CLASS_SOLUTION,
	  "Giải pháp đã thí điểm, nhân rộng có điểm áp dụng.",
	  "A solution that was piloted or replicated has a site.", .record = lh_check_stage_sites },
	{ "LH-0709", LH_SEVERITY_WARNING, CLASS_SOLUTION,
	  "Giải pháp có điểm nhân rộng thì có giai đoạn nhân rộng.",
	  "A solution with a site of replication has that stage.", .record = lh_check_site_stages },
	{ "LH-0710", LH_SEVERITY_WARNING, CLASS_SOLUTION,
	  "Không giải pháp nào được nhân rộng khi mọi điểm thí điểm đều không đạt.",
	  "No solution is replicated after all of its pilots failed.",
	  .record = lh_check_failed_pilot },
	{ "LH-0711", LH_SEVERITY_WARNING, CLASS_CONSULTATION,
	  "Cuộc tư vấn đã có kết luận thì có ngày gửi hoặc văn bản kết quả.",
	  "A consultation with a conclusion has a date of delivery or a result.",
	  .record = conclusion_was_sent },
	{ "LH-0712", LH_SEVERITY_WARNING, CLASS_CONSULTATION,
	  "Mỗi chuyên gia có một lần trong một cuộc tư vấn với một vai trò.",
	  "Each expert is named once in a consultation for each role.", .record = experts_differ },
	{ "LH-0713", LH_SEVERITY_NOTE, CLASS_CONSULTATION,
	  "Cuộc tư vấn đã tới hạn có kết quả vào ngày hồ sơ phát hành.",
	  "A consultation that is due has a result when the dossier is issued.",
	  .record = delivered_at_all },
	{ .id = NULL }
};
