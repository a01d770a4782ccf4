/* SPDX-License-Identifier: MIT */
/* The steps of a solution: the stages it came to, and the sites where it is used. */
#include <lienhiep/model.h>

#include "rules/consultations.h"

static const unsigned step_lists[] = { LH_SOLUTION_STAGES, LH_SOLUTION_SITES };

#define STEP_LISTS (sizeof(step_lists) / sizeof(step_lists[0]))
#define KINDS	   (LH_STAGE_KIND_DROPPED + 1)

/* The kind of a stage, or that which a site amounts to; 0: not told. */
static unsigned kind_of(const lh_object *step)
{
	static const unsigned uses[] = {
		[LH_SITE_USE_PILOT] = LH_STAGE_KIND_PILOTED,
		[LH_SITE_USE_REPLICATION] = LH_STAGE_KIND_REPLICATED,
	};
	unsigned use = lh_get_choice(step, LH_SITE_USE);

	if (lh_object_class(step) == LH_CLASS_STAGE)
		return lh_get_choice(step, LH_STAGE_KIND);
	return use < sizeof(uses) / sizeof(uses[0]) ? uses[use] : 0;
}

static unsigned date_field(const lh_object *step)
{
	return lh_object_class(step) == LH_CLASS_STAGE ? LH_STAGE_ON : LH_SITE_FROM;
}

/* The first step of a kind in a list, or NULL. */
static const lh_object *find_step(const lh_object *solution, unsigned list, unsigned kind)
{
	for (size_t i = 0; i < lh_list_count(solution, list); i++)
		if (kind_of(lh_list_get(solution, list, i)) == kind)
			return lh_list_get(solution, list, i);
	return NULL;
}

/* ------------------------------------------------------------------ */
/* Their order                                                         */

#define KIND(name) (1u << LH_STAGE_KIND_##name)

/* What comes before a stage, where it comes at all. Something adopted need not have been tried. */
static const unsigned before[KINDS] = {
	[LH_STAGE_KIND_SELECTED] = KIND(PROPOSED),
	[LH_STAGE_KIND_PILOTED] = KIND(PROPOSED) | KIND(SELECTED),
	[LH_STAGE_KIND_REPLICATED] = KIND(PROPOSED) | KIND(SELECTED) | KIND(PILOTED),
	[LH_STAGE_KIND_ADOPTED] = KIND(PROPOSED) | KIND(SELECTED),
	[LH_STAGE_KIND_DROPPED] = KIND(PROPOSED),
};

/* The earliest date of the steps of a kind; untold where one of them has none. */
struct earliest {
	lh_date date;
	bool untold;
};

static void find_earliest(const lh_object *solution, struct earliest earliest[KINDS])
{
	for (size_t i = 0; i < STEP_LISTS; i++)
		for (size_t j = 0; j < lh_list_count(solution, step_lists[i]); j++) {
			const lh_object *step = lh_list_get(solution, step_lists[i], j);
			struct earliest *of = &earliest[kind_of(step)];
			lh_date date = lh_get_date(step, date_field(step));

			if (!lh_date_is_set(date))
				of->untold = true;
			else if (!lh_date_is_set(of->date) ||
				 lh_date_compare(lh_date_first_day(date),
						 lh_date_first_day(of->date)) == LH_BEFORE)
				of->date = date;
		}
}

static void check_step_order(struct check *check, const lh_object *step,
			     const struct earliest earliest[KINDS])
{
	unsigned kind = kind_of(step);
	lh_date date = lh_get_date(step, date_field(step));
	char early[11], late[11];

	for (unsigned other = 1; other < KINDS; other++)
		if (before[kind] >> other & 1 && !earliest[other].untold &&
		    lh_date_compare(date, lh_date_first_day(earliest[other].date)) == LH_BEFORE) {
			lh_check_report(check, step, date_field(step),
					"«%s» ngày %s có trước «%s» ngày %s: hãy xem lại ngày, hoặc bổ sung giai đoạn còn thiếu",
					"\"%s\" on %s comes before \"%s\" on %s: check the dates, or add the stage that is missing",
					lh_field_choice_name(LH_STAGE_KIND, kind),
					lh_date_format(date, early),
					lh_field_choice_name(LH_STAGE_KIND, other),
					lh_date_format(earliest[other].date, late));
			return;
		}
}

void lh_check_stage_order(struct check *check, const lh_object *solution)
{
	struct earliest earliest[KINDS] = { 0 };

	find_earliest(solution, earliest);
	for (size_t i = 0; i < STEP_LISTS; i++)
		for (size_t j = 0; j < lh_list_count(solution, step_lists[i]); j++)
			check_step_order(check, lh_list_get(solution, step_lists[i], j), earliest);
}

/* ------------------------------------------------------------------ */
/* Stages and sites                                                    */

void lh_check_stage_sites(struct check *check, const lh_object *solution)
{
	static const struct {
		unsigned kind, use;
	} needs[] = {
		{ LH_STAGE_KIND_PILOTED, LH_SITE_USE_PILOT },
		{ LH_STAGE_KIND_REPLICATED, LH_SITE_USE_REPLICATION },
	};

	for (size_t i = 0; i < sizeof(needs) / sizeof(needs[0]); i++) {
		const lh_object *stage = find_step(solution, LH_SOLUTION_STAGES, needs[i].kind);

		if (stage && !find_step(solution, LH_SOLUTION_SITES, needs[i].kind))
			lh_check_report(check, stage, 0,
					"giai đoạn «%s» mà giải pháp không có điểm áp dụng nào với use=\"%s\": hãy cho biết ở đâu",
					"the stage \"%s\", but the solution has no site with use=\"%s\": say where",
					lh_field_choice_name(LH_STAGE_KIND, needs[i].kind),
					lh_field_choice_name(LH_SITE_USE, needs[i].use));
	}
}

/* A pilot may still be going on; what is replicated has come to that stage. */
void lh_check_site_stages(struct check *check, const lh_object *solution)
{
	const lh_object *site = find_step(solution, LH_SOLUTION_SITES, LH_STAGE_KIND_REPLICATED);

	if (site && !find_step(solution, LH_SOLUTION_STAGES, LH_STAGE_KIND_REPLICATED))
		lh_check_report(check, site, LH_SITE_USE,
				"điểm áp dụng nhân rộng mà giải pháp không có giai đoạn «replicated», nên báo cáo không đếm: hãy bổ sung giai đoạn",
				"a site of replication, but the solution has no stage \"replicated\", so no review counts it: add the stage");
}

/* ------------------------------------------------------------------ */

/* A pilot that failed, if there is one and each of the pilots did. */
static const lh_object *only_failed_pilots(const lh_object *solution)
{
	const lh_object *failed = NULL;

	for (size_t i = 0; i < lh_list_count(solution, LH_SOLUTION_SITES); i++) {
		const lh_object *site = lh_list_get(solution, LH_SOLUTION_SITES, i);

		if (lh_get_choice(site, LH_SITE_USE) != LH_SITE_USE_PILOT)
			continue;
		if (lh_get_choice(site, LH_SITE_OUTCOME) != LH_SITE_OUTCOME_FAILURE)
			return NULL;
		if (!failed)
			failed = site;
	}
	return failed;
}

void lh_check_failed_pilot(struct check *check, const lh_object *solution)
{
	const lh_object *pilot = only_failed_pilots(solution), *replicated = NULL;
	char place[160];

	if (!pilot)
		return;
	for (size_t i = 0; i < STEP_LISTS && !replicated; i++)
		replicated = find_step(solution, step_lists[STEP_LISTS - 1 - i],
				       LH_STAGE_KIND_REPLICATED);
	/* What came before the pilot is out of order, which another rule tells. */
	if (!replicated || lh_date_compare(lh_get_date(replicated, date_field(replicated)),
					   lh_get_date(pilot, LH_SITE_FROM)) == LH_BEFORE)
		return;
	lh_check_report(check, replicated, 0,
			"nhân rộng sau khi thí điểm không đạt (%s: outcome=\"failure\"), mà không điểm thí điểm nào thành công",
			"replicated after the pilot failed (%s: outcome=\"failure\"), and no other pilot succeeded",
			lh_object_name(pilot, place, sizeof(place)));
}
