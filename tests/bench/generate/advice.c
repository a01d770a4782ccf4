/* SPDX-License-Identifier: MIT */
/* From a request over a consultation to a solution. */
#include "bench/generate/making.h"

void make_request(lh_object *root, unsigned index)
{
	lh_object *request = add(root, LH_DOSSIER_REQUESTS, "de-nghi", index);

	set(request, LH_REQUEST_BY, "to-chuc-%u", any(ORGANISATIONS));
	set_day(request, LH_REQUEST_MADE, day_of(index, REQUESTS * thousands));
	set_prose(request, LH_REQUEST_TEXT, 2);
	cite(request);
}

void make_consultation(lh_object *root, unsigned index)
{
	lh_object *consultation = add(root, LH_DOSSIER_CONSULTATIONS, "tu-van", index);
	unsigned day = day_of(index, CONSULTATIONS * thousands);
	const char *topic = pick(&chance, topics), *place = pick(&chance, places);

	set(consultation, LH_CONSULTATION_SUBJECT, "Dự thảo đề án %s tại %s, số %u", topic, place,
	    index + 1);
	set(consultation, LH_CONSULTATION_KIND, "%s",
	    PICK("advice", "critique", "appraisal", "comment"));
	set(consultation, LH_CONSULTATION_ORIGIN, "commissioned");
	set(consultation, LH_CONSULTATION_SUBJECT_KIND, "%s",
	    PICK("policy", "project", "scheme", "plan"));
	set(consultation, LH_CONSULTATION_COMMISSIONER, "to-chuc-%u", any(ORGANISATIONS));
	set(consultation, LH_CONSULTATION_LEAD, "to-chuc-%u", any(ORGANISATIONS));
	set(consultation, LH_CONSULTATION_ANSWERS, "de-nghi-%u",
	    beside(index, CONSULTATIONS, REQUESTS));
	set(consultation, LH_CONSULTATION_BOARD, "ban-%u", beside(index, CONSULTATIONS, BOARDS));
	set_day(consultation, LH_CONSULTATION_RECEIVED, day + 30);
	set_day(consultation, LH_CONSULTATION_DUE, day + 60);
	set_day(consultation, LH_CONSULTATION_DELIVERED, day + 40 + chance_below(&chance, 20));
	for (unsigned i = 0; i < EXPERTS; i++) {
		lh_object *expert = add(consultation, LH_CONSULTATION_EXPERTS, NULL, 0);

		set(expert, LH_EXPERT_PERSON, "nguoi-%u", any(PEOPLE));
		set(expert, LH_EXPERT_ROLE, "%s", i ? "reviewer" : "chair");
		set(expert, LH_EXPERT_VIEW, "%s", PICK("agree", "agree-with-changes", "disagree"));
		set_prose(expert, LH_EXPERT_OPINION, 1);
	}
	set(consultation, LH_CONSULTATION_CONCLUSION, "%s", PICK("agree", "agree-with-changes"));
	set(consultation, LH_CONSULTATION_FORM, "report");
	set(consultation, LH_CONSULTATION_COST, "%u000000", 5 + chance_below(&chance, 80));
	cite(consultation);
}

void make_finding(lh_object *root, unsigned index)
{
	lh_object *finding = add(root, LH_DOSSIER_FINDINGS, "nhan-dinh", index);

	set(finding, LH_FINDING_KIND, "%s", PICK("strength", "shortcoming", "bottleneck"));
	set_prose(finding, LH_FINDING_TEXT, 2);
	set(finding, LH_FINDING_ARISES_FROM, "tu-van-%u", any(CONSULTATIONS));
	cite(finding);
}

/* Half of them answered, in the half year that the last has. */
void make_recommendation(lh_object *root, unsigned index)
{
	lh_object *recommendation = add(root, LH_DOSSIER_RECOMMENDATIONS, "kien-nghi", index);
	unsigned day = day_of(index, RECOMMENDATIONS * thousands) + 60;
	const char *topic = pick(&chance, topics), *place = pick(&chance, places);

	set(recommendation, LH_RECOMMENDATION_TEXT, "Bổ sung quy định về %s tại %s, mục %u", topic,
	    place, index + 1);
	set(recommendation, LH_RECOMMENDATION_KIND, "%s",
	    PICK("solution", "mechanism", "amendment"));
	set(recommendation, LH_RECOMMENDATION_ARISES_FROM, "tu-van-%u",
	    beside(index, RECOMMENDATIONS, CONSULTATIONS));
	set(recommendation, LH_RECOMMENDATION_ADDRESSEE, "to-chuc-%u", any(ORGANISATIONS));
	set(recommendation, LH_RECOMMENDATION_RESOLVES, "nhan-dinh-%u", any(FINDINGS));
	set_day(recommendation, LH_RECOMMENDATION_MADE, day);
	if (index % 2) {
		set(recommendation, LH_RECOMMENDATION_RESPONSE, "%s",
		    PICK("accepted", "partly-accepted", "rejected"));
		set_day(recommendation, LH_RECOMMENDATION_RESPONDED,
			day + 20 + chance_below(&chance, 60));
		set(recommendation, LH_RECOMMENDATION_RESPONSE_DOCUMENT, "van-ban-%u",
		    beside(index, RECOMMENDATIONS, DOCUMENTS));
		set_prose(recommendation, LH_RECOMMENDATION_REASON, 1);
	}
	set_prose(recommendation, LH_RECORD_NOTE, 1);
	cite(recommendation);
}

static void add_stage(lh_object *solution, const char *kind, unsigned day)
{
	lh_object *stage = add(solution, LH_SOLUTION_STAGES, NULL, 0);

	set(stage, LH_STAGE_KIND, "%s", kind);
	set_day(stage, LH_STAGE_ON, day);
	set(stage, LH_STAGE_BY, "to-chuc-%u", any(ORGANISATIONS));
	set(stage, LH_STAGE_BASIS, "van-ban-%u", any(DOCUMENTS));
}

void make_solution(lh_object *root, unsigned index)
{
	lh_object *solution = add(root, LH_DOSSIER_SOLUTIONS, "giai-phap", index);
	lh_object *site = NULL;
	unsigned day = day_of(index, SOLUTIONS * thousands);

	set(solution, LH_SOLUTION_TITLE, "Mô hình %s, số %u", pick(&chance, topics), index + 1);
	set(solution, LH_SOLUTION_KIND, "%s", PICK("solution", "model"));
	set(solution, LH_SOLUTION_ARISES_FROM, "kien-nghi-%u",
	    beside(index, SOLUTIONS, RECOMMENDATIONS));
	set(solution, LH_SOLUTION_OWNER, "to-chuc-%u", any(ORGANISATIONS));
	add_stage(solution, "proposed", day + 70);
	add_stage(solution, "piloted", day + 110);
	site = add(solution, LH_SOLUTION_SITES, NULL, 0);
	set(site, LH_SITE_PLACE, "%s", pick(&chance, places));
	set(site, LH_SITE_ORGANISATION, "to-chuc-%u", any(ORGANISATIONS));
	set(site, LH_SITE_USE, "pilot");
	set_day(site, LH_SITE_FROM, day + 110);
	set(site, LH_SITE_OUTCOME, "%s", PICK("success", "partial", "pending"));
	set_prose(site, LH_SITE_BENEFIT, 2);
	set(solution, LH_SOLUTION_SERVES, "chi-tieu-%u", any(PROGRAMMES * TARGETS));
	cite(solution);
}
