/* SPDX-License-Identifier: MIT */
/* When the steps of a chain happened, and how many days lie between them. */
#include <lienhiep/model.h>

#include "review/trace.h"

enum { MOST_DATES = 4 };

/* By class: what says when it happened, and what stands in for it, to 0. */
static const unsigned date_fields[CLASS_COUNT][MOST_DATES + 1] = {
	[LH_CLASS_DOCUMENT] = { LH_DOCUMENT_SIGNED, LH_DOCUMENT_EFFECTIVE },
	[LH_CLASS_BOARD] = { LH_BOARD_FORMED },
	[LH_CLASS_MEMBERSHIP] = { LH_MEMBERSHIP_FROM },
	[LH_CLASS_PROGRAMME] = { LH_PROGRAMME_FROM, LH_PROGRAMME_TO },
	[LH_CLASS_TARGET] = { LH_TARGET_DUE },
	[LH_CLASS_PLAN] = { LH_PLAN_FINISHED, LH_PLAN_STARTED, LH_PLAN_FROM, LH_PLAN_TO },
	[LH_CLASS_TASK] = { LH_TASK_FINISHED, LH_TASK_STARTED, LH_TASK_START, LH_TASK_DUE },
	[LH_CLASS_EVENT] = { LH_EVENT_FROM },
	[LH_CLASS_REQUEST] = { LH_REQUEST_MADE },
	[LH_CLASS_CONSULTATION] = { LH_CONSULTATION_DELIVERED, LH_CONSULTATION_RECEIVED },
	[LH_CLASS_RECOMMENDATION] = { LH_RECOMMENDATION_MADE },
	[LH_CLASS_STAGE] = { LH_STAGE_ON },
	[LH_CLASS_SITE] = { LH_SITE_FROM },
	[LH_CLASS_CONTEST] = { LH_CONTEST_TO, LH_CONTEST_FROM },
	[LH_CLASS_PUBLICATION] = { LH_PUBLICATION_PUBLISHED },
};

static const unsigned *fields_of(const lh_object *record, unsigned response)
{
	static const unsigned responded[] = { LH_RECOMMENDATION_RESPONDED, 0 };

	return response ? responded : date_fields[lh_object_class(record)];
}

lh_date lh_step_date(const lh_object *record, unsigned response, unsigned *field)
{
	for (const unsigned *at = fields_of(record, response); *at; at++) {
		lh_date date = lh_get_date(record, *at);

		*field = *at;
		if (lh_date_is_set(date))
			return date;
	}
	*field = 0;
	return (lh_date){ 0 };
}

bool lh_step_has_date(const lh_object *record, unsigned response)
{
	return *fields_of(record, response);
}

struct span lh_step_span(const lh_object *record, unsigned field)
{
	switch (field) {
	case 0:
		return (struct span){ 0 };
	case LH_TARGET_DUE:
	case LH_TASK_DUE:
	case LH_PLAN_TO:
		return lh_deadline_of(record, field);
	default:
		return lh_span_of(record, field);
	}
}

bool lh_step_date_needs_label(const lh_object *record, unsigned response, unsigned field)
{
	return field == LH_TARGET_DUE || field != fields_of(record, response)[0];
}

lh_days lh_days_between(struct span from, struct span to)
{
	if (!from.set || !to.set)
		return (lh_days){ 0 };
	return (lh_days){ true, to.first - from.last, to.last - from.first };
}
