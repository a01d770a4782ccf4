/* SPDX-License-Identifier: MIT */
/* What tasks plan in a measure, the sum of it, and what came of each. */
#include <stdio.h>
#include <string.h>

#include "review/suites.h"
#include "review/support.h"

/*
 * What is planned for a period in a measure, how its value lies to that, and each task: its id
 * ("(id)" if undetermined), what it plans, what came, and the verdict on that.
 */
struct planned_case {
	const char *says, *body, *period, *measure;
	const char *planned, *verdict, *amounts;
};

static const char *attainment_name(lh_attainment attainment)
{
	static const char *const names[] = { "nothing", "short", "reached", "exceeded", "untold" };

	ck_assert_uint_lt((unsigned)attainment, sizeof(names) / sizeof(names[0]));
	return names[attainment];
}

/* The amounts in one measure. */
static char *amounts_text(const lh_review *review, size_t measure, char text[TEXT_SIZE])
{
	char planned[26], actual[26];
	size_t used = 0;

	*text = '\0';
	for (size_t i = 0; i < lh_review_amount_count(review); i++) {
		const char *id = lh_get_text(lh_review_amount_task(review, i), LH_RECORD_ID);
		bool open = lh_review_amount_is_undetermined(review, i);

		if (lh_review_amount_measure(review, i) != measure)
			continue;
		lh_quantity_format(lh_review_amount_planned(review, i), planned);
		lh_quantity_format(lh_review_amount_actual(review, i), actual);
		used += (size_t)snprintf(text + used, TEXT_SIZE - used, "%s%s%s%s %s %s %s",
					 used ? "; " : "", open ? "(" : "", id ? id : "-",
					 open ? ")" : "", planned, actual,
					 attainment_name(lh_review_amount_verdict(review, i)));
		ck_assert_uint_lt(used, TEXT_SIZE);
	}
	return text;
}

#define E(attributes) "<event " attributes "/>"
#define EVENTS(...) "<events>" __VA_ARGS__ "</events>"
#define T(id, attributes) "<task id='" id "' measure='events' " attributes "/>"
#define TASKS(...) "<tasks>" __VA_ARGS__ "</tasks>"
#define WITH(id, attributes, ...) \
	"<task id='" id "' measure='events' " attributes "><tasks>" __VA_ARGS__ "</tasks></task>"
#define PLAN(attributes, ...) "<plan " attributes "><tasks>" __VA_ARGS__ "</tasks></plan>"
#define PLANS(...) "<plans>" __VA_ARGS__ "</plans>"
/* One in the spring, one in the autumn, one in the year after. */
#define THREE EVENTS(E("id='e1' from='2023-03-05'") E("id='e2' from='2023-10-05'") E("from='2024'"))
#define IN_2023 "2023", "events"
#define LARGE "9223372036854775807"

static const struct planned_case sums[] = {
	{ "nothing planned", THREE TASKS("<task due='2023'/>"), IN_2023, "", "nothing", "" },
	{ "a measure without an amount", TASKS(T("a", "due='2023'")), IN_2023, "", "nothing", "" },
	{ "an amount without a measure", TASKS("<task due='2023' amount='3'/>"), IN_2023, "", "nothing",
	  "" },
	{ "a measure that there is not", TASKS("<task due='2023' amount='3' measure='x'/>"), IN_2023, "",
	  "nothing", "" },
	{ "another measure", TASKS("<task due='2023' amount='3' measure='publications'/>"), IN_2023, "",
	  "nothing", "" },
	{ "two tasks", THREE TASKS(T("a", "due='2023' amount='3'") T("b", "due='2023-12-31' amount='2'")),
	  IN_2023, "5", "short", "a 3 2 short; b 2 2 reached" },
	{ "by the deadline, though begun before",
	  THREE TASKS(T("a", "start='2022' due='2023-01-01' amount='3'") T("b", "due='2024' amount='9'")
		      T("c", "due='2022-12-31' amount='9'")),
	  IN_2023, "3", "short", "a 3 0 short" },
	{ "by the finish, where there is no deadline", THREE TASKS(T("a", "finished='2023' amount='2'")),
	  IN_2023, "2", "reached", "a 2 2 reached" },
	{ "by the deadline of the plan", THREE PLANS(PLAN("to='2023'", T("a", "amount='1'"))), IN_2023,
	  "1", "exceeded", "a 1 2 exceeded" },
	{ "nothing may be planned as well", THREE TASKS(T("a", "due='2023' amount='0'")), IN_2023, "0",
	  "exceeded", "a 0 2 exceeded" },
	{ "as many as it stands for",
	  THREE PLANS(PLAN("to='2023' alike='2'", T("a", "alike='3' amount='4'"))), IN_2023, "24",
	  "short", "a 24 2 short" },
	{ "an estimate", THREE TASKS(T("a", "due='2023' amount='~2'") T("b", "due='2023' amount='0'")),
	  IN_2023, "~2", "reached", "a ~2 2 reached; b 0 2 exceeded" },
	{ "an unknown amount leaves a lower bound",
	  THREE TASKS(T("a", "due='2023' amount='3'") T("b", "due='2023' amount='?'")), IN_2023, "3+",
	  "short", "a 3 2 short; b 0+ 2 untold" },
	{ "which may be more than what came",
	  THREE TASKS(T("a", "due='2023' amount='2+'")), IN_2023, "2+", "untold", "a 2+ 2 untold" },
	{ "a dropped task still was planned",
	  THREE TASKS(T("a", "due='2023' amount='2'") T("b", "due='2023' amount='1' status='dropped'")),
	  IN_2023, "3", "short", "a 2 2 reached; b 1 2 exceeded" },
	{ "of one uri the first",
	  THREE TASKS(T("a", "uri='u' due='2023' amount='2'") T("b", "uri='u' due='2023' amount='7'")),
	  IN_2023, "2", "reached", "a 2 2 reached" },
	{ "also where it stands in one",
	  PLANS(PLAN("uri='u' to='2023'", T("a", "amount='2'")) PLAN("uri='u' to='2023'", T("b", "amount='2'"))),
	  IN_2023, "2", "short", "a 2 0 short" },
	{ "of one uri one that certainly belongs to the period",
	  THREE TASKS(T("a", "uri='u' amount='7'") T("b", "uri='u' due='2023' amount='2'")), IN_2023,
	  "2", "reached", "b 2 2 reached" },
	{ "one that nobody can place leaves a lower bound, and comes last",
	  THREE TASKS(T("a", "amount='5'") T("b", "due='2023' amount='2'")), IN_2023, "2+", "untold",
	  "b 2 2 reached; (a) 5 2 untold" },
	{ "and that is all that is known of it alone", THREE TASKS(T("a", "amount='5'")), IN_2023, "0+",
	  "untold", "(a) 5 2 untold" },
	{ "finished some day around the close", TASKS(T("a", "finished='2023' amount='5'")),
	  "2023-01 2023-06", "events", "0+", "untold", "(a) 5 0 untold" },
};

#define YEAR "start='2023' due='2023'"

/* Past the years of the dossier: what nobody recorded may have been enough. */
START_TEST(nothing_is_short_where_nothing_is_recorded)
{
	lh_dossier *dossier = dossier_of(THREE TASKS(T("a", "due='2023' amount='3'")));
	lh_object *object = lh_dossier_object(dossier);
	size_t measure = measure_of("events");
	lh_review *review = NULL;

	ck_assert_int_eq(lh_set_date(object, LH_DOSSIER_TO, (lh_date){ 2023, 1, 0 }, NULL), 0);
	review = review_of(dossier, "2023");
	ck_assert_int_eq(lh_review_planned_verdict(review, measure), LH_ATTAINMENT_SHORT);
	lh_review_free(review);
	ck_assert_int_eq(lh_set_date(object, LH_DOSSIER_TO, (lh_date){ 2022, 0, 0 }, NULL), 0);
	review = review_of(dossier, "2023");
	ck_assert_int_eq(lh_review_planned_verdict(review, measure), LH_ATTAINMENT_UNTOLD);
	ck_assert_int_eq(lh_review_amount_verdict(review, 0), LH_ATTAINMENT_UNTOLD);
	lh_review_free(review);
	lh_dossier_unref(dossier);
}
END_TEST

static const struct planned_case parts[] = {
	{ "parts of a whole", TASKS(WITH("a", YEAR " amount='26'", T("b", "amount='6'") T("c", "amount='7'"))),
	  IN_2023, "26", "short", "a 26 0 short; b 6 0 short; c 7 0 short" },
	{ "however deep", TASKS(WITH("a", YEAR " amount='26'", "<task><tasks>" T("b", "amount='6'")
				"</tasks></task>")),
	  IN_2023, "26", "short", "a 26 0 short; b 6 0 short" },
	{ "not of another measure",
	  TASKS(WITH("a", YEAR " amount='26'",
		     "<task id='b' measure='publications' due='2023' amount='6'/>")),
	  "2023", "publications", "6", "short", "b 6 0 short" },
	{ "a whole without an amount", TASKS(WITH("a", YEAR, T("b", "amount='6'") T("c", "amount='7'"))),
	  IN_2023, "13", "short", "b 6 0 short; c 7 0 short" },
	{ "the last quarter's part, not the year",
	  TASKS(WITH("a", YEAR " amount='26'",
		     T("b", "due='2023-09' amount='20'") T("c", "due='2023-12' amount='6'"))),
	  "2023-10 2023-12", "events", "6", "short", "a 26 0 short; c 6 0 short" },
	{ "the third quarter's part",
	  TASKS(WITH("a", YEAR " amount='26'",
		     T("b", "due='2023-09' amount='20'") T("c", "due='2023-12' amount='6'"))),
	  "2023-07 2023-09", "events", "20", "short", "b 20 0 short" },
	{ "the year, where none of its parts is due in the quarter",
	  TASKS(WITH("a", YEAR " amount='26'", T("b", "due='2023-09' amount='20'"))),
	  "2023-10 2023-12", "events", "26", "short", "a 26 0 short" },
	{ "nor where nobody can place its parts",
	  TASKS(WITH("a", YEAR " amount='26'", T("b", "finished='2023' amount='20'"))), "2023-10 2023-12",
	  "events", "26+", "short", "a 26 0 short; (b) 20 0 untold" },
	{ "an undetermined part of what counts adds nothing",
	  TASKS(WITH("a", "start='2023-10' due='2023' amount='26'", T("b", "finished='2023' amount='20'"))),
	  "2023-10 2023-12", "events", "26", "short", "a 26 0 short; (b) 20 0 untold" },
	{ "a year's plan under one of five years",
	  PLANS(PLAN("id='five' from='2019' to='2023'", T("a", "amount='130'"))
		PLAN("from='2023' to='2023' under='five'", T("b", "amount='16'") T("c", "amount='10'"))),
	  IN_2023, "26", "short", "a 130 0 short; b 16 0 short; c 10 0 short" },
	{ "over the five years these are parts",
	  PLANS(PLAN("id='five' from='2019' to='2023'", T("a", "amount='130'"))
		PLAN("from='2023' to='2023' under='five'", T("b", "amount='16'") T("c", "amount='10'"))),
	  "2019 2023", "events", "130", "short", "a 130 0 short; b 16 0 short; c 10 0 short" },
	{ "five years over a year over a quarter",
	  PLANS(PLAN("id='quarter' from='2023-10' to='2023' under='year'", T("c", "amount='7'"))
		PLAN("id='year' from='2023' to='2023' under='five'", T("b", "amount='26'"))
		PLAN("id='five' from='2019' to='2023'", T("a", "amount='130'"))),
	  IN_2023, "26", "short", "c 7 0 short; b 26 0 short; a 130 0 short" },
	{ "and of the quarter",
	  PLANS(PLAN("id='quarter' from='2023-10' to='2023' under='year'", T("c", "amount='7'"))
		PLAN("id='year' from='2023' to='2023' under='five'", T("b", "amount='26'"))
		PLAN("id='five' from='2019' to='2023'", T("a", "amount='130'"))),
	  "2023-10 2023-12", "events", "7", "short", "c 7 0 short; b 26 0 short; a 130 0 short" },
	{ "past a plan that plans nothing of it",
	  PLANS(PLAN("id='five' from='2023' to='2023'", T("a", "amount='130'"))
		"<plan id='between' under='five'/>"
		PLAN("from='2023' to='2023' under='between'", T("b", "amount='16'"))),
	  IN_2023, "130", "short", "a 130 0 short; b 16 0 short" },
	{ "plans in a circle are under none",
	  PLANS(PLAN("id='p' to='2023' under='q'", T("a", "amount='3'"))
		PLAN("id='q' to='2023' under='p'", T("b", "amount='4'"))
		PLAN("id='r' to='2023' under='r'", T("c", "amount='5'"))
		PLAN("id='s' to='2023' under='r'", T("d", "amount='6'"))),
	  IN_2023, "18", "short", "a 3 0 short; b 4 0 short; c 5 0 short; d 6 0 short" },
	{ "nor under a programme",
	  "<programmes><programme id='g'/></programmes>"
	  PLANS(PLAN("to='2023' under='g'", T("a", "amount='3'"))), IN_2023, "3", "short",
	  "a 3 0 short" },
};

static const struct planned_case actuals[] = {
	{ "from its start", THREE TASKS(T("a", "start='2023-04' due='2023' amount='2'")), IN_2023, "2",
	  "reached", "a 2 1 short" },
	{ "what could be more than can be held",
	  EVENTS(E("from='2023'") E("alike='" LARGE "'")) TASKS(T("a", "due='2023' amount='5'")), IN_2023,
	  "5", "untold", "a 5 1 untold" },
	{ "one of two at the same time delivers",
	  THREE TASKS(T("a", "due='2023' amount='3'") T("b", "due='2023' amount='1' delivers='e1'")), IN_2023,
	  "4", "short", "a 3 2 short; b 1 1 reached" },
	{ "without a day, and not all of it there",
	  TASKS(T("a", "start='2024' due='2023' amount='3' delivers='gone'")), IN_2023, "3", "short",
	  "a 3 ? untold" },
	{ "to its deadline", THREE TASKS(T("a", "start='2023' due='2023-04' amount='1'")), IN_2023, "1",
	  "exceeded", "a 1 1 reached" },
	{ "the start of the task above",
	  THREE TASKS("<task start='2023-04' due='2023-11'><tasks>" T("a", "amount='1'") "</tasks></task>"),
	  IN_2023, "1", "exceeded", "a 1 1 reached" },
	{ "the time of the plan",
	  THREE PLANS(PLAN("from='2023-01' to='2023-09'", T("a", "amount='1'"))), IN_2023, "1",
	  "exceeded", "a 1 1 reached" },
	{ "also before the period",
	  EVENTS(E("from='2022-11'") E("from='2023-02'")) PLANS(PLAN("from='2022' to='2023-06'", T("a", "amount='2'"))),
	  IN_2023, "2", "short", "a 2 2 reached" },
	{ "not before it, where nobody says when it begins",
	  EVENTS(E("from='2022-11'") E("from='2023-02'")) TASKS(T("a", "due='2023-06' amount='2'")),
	  IN_2023, "2", "short", "a 2 1 short" },
	{ "not past its end", THREE PLANS(PLAN("from='2023' to='2025'", T("a", "finished='2023-08' amount='3'"))),
	  "2023-01 2023-09", "events", "3", "short", "a 3 1 short" },
	{ "a time that ends before it begins", THREE TASKS(T("a", "start='2023-06' due='2023-05' amount='1'")),
	  IN_2023, "1", "exceeded", "a 1 ? untold" },
	{ "records on the edge of the time are undetermined",
	  EVENTS(E("from='2023-03'") E("from='2023-03-20'") E("from='2023-03-21'"))
	  TASKS(T("a", "start='2023-03-15' due='2023' amount='3'") T("b", "start='2023-03-15' due='2023' amount='4'")
		T("c", "start='2023-03-15' due='2023' amount='2'")),
	  IN_2023, "9", "short", "a 3 2 untold; b 4 2 short; c 2 2 reached" },
	{ "undetermined ones that nobody can number",
	  EVENTS(E("from='2023' alike='?'")) TASKS(T("a", "start='2023-03-15' due='2023' amount='3'")), IN_2023,
	  "3", "untold", "a 3 0 untold" },
	{ "only what it delivers", THREE TASKS(T("a", YEAR " amount='1' delivers='e2'")), IN_2023, "1",
	  "exceeded", "a 1 1 reached" },
	{ "in its time", THREE TASKS(T("a", "due='2023-09' amount='1' delivers='e2'")), IN_2023, "1",
	  "exceeded", "a 1 0 short" },
	{ "and what the tasks below it deliver, each once",
	  THREE TASKS(WITH("a", YEAR " amount='2' delivers='e2'", "<task delivers='e1 e2'/>")), IN_2023, "2",
	  "reached", "a 2 2 reached" },
	{ "but not if it delivers nothing itself",
	  THREE TASKS(WITH("a", YEAR " amount='2'", "<task delivers='e1'/>")), IN_2023, "2", "reached",
	  "a 2 2 reached" },
	{ "what is not in the dossier leaves a lower bound",
	  THREE TASKS(T("a", YEAR " amount='2' delivers='e2 e9'")), IN_2023, "2", "reached", "a 2 1+ untold" },
	{ "what stands in what it delivers",
	  "<contests><contest id='c' to='2023'><entries><entry/><entry/></entries></contest>"
	  "<contest to='2023'><entries><entry/></entries></contest></contests>"
	  "<tasks><task id='a' due='2023' measure='contests.entries' amount='3' delivers='c'/></tasks>",
	  "2023", "contests.entries", "3", "reached", "a 3 2 short" },
	{ "what arises from it",
	  "<consultations><consultation id='c'/></consultations><recommendations><recommendation "
	  "made='2023' arises_from='c'/><recommendation made='2023'/></recommendations>"
	  "<tasks><task id='a' due='2023' measure='recommendations' amount='1' delivers='c'/></tasks>",
	  "2023", "recommendations", "1", "exceeded", "a 1 1 reached" },
};

#define MEMBERS                                                                                \
	"<memberships><membership kind='honorary' from='2020'/><membership kind='honorary' from='2023-05'/>" \
	"</memberships>"
#define H(id, attributes) "<task id='" id "' measure='members.honorary' " attributes "/>"
#define HONORARY "2023", "members.honorary"
#define ANSWERS                                                                       \
	"<recommendations><recommendation response='accepted' responded='2023'/>"     \
	"<recommendation response='rejected' responded='2023'/></recommendations>"
#define S(id, attributes) "<task id='" id "' measure='recommendations.acceptance' " attributes "/>"
#define SHARE "2023", "recommendations.acceptance"

static const struct planned_case levels[] = {
	{ "the stock at the close", MEMBERS TASKS(H("a", "due='2023' amount='2'")), HONORARY, "2",
	  "reached", "a 2 2 reached" },
	{ "the one due last", MEMBERS TASKS(H("a", "due='2023' amount='3'") H("b", "due='2023-04' amount='1'")),
	  HONORARY, "3", "short", "a 3 2 short; b 1 1 reached" },
	{ "of equals the last in the file",
	  MEMBERS TASKS(H("a", "due='2023' amount='3'") H("b", "due='2023-12' amount='1'")), HONORARY,
	  "1", "exceeded", "a 3 2 short; b 1 2 exceeded" },
	{ "however many its task stands for", MEMBERS TASKS(H("a", "alike='4' due='2023' amount='2'")),
	  HONORARY, "2", "reached", "a 2 2 reached" },
	{ "an undetermined one does not count beside a certain one",
	  MEMBERS TASKS(H("a", "due='2023' amount='2'") H("b", "amount='9'")), HONORARY, "2", "reached",
	  "a 2 2 reached; (b) 9 2 untold" },
	{ "alone it is unknown", MEMBERS TASKS(H("b", "amount='9'")), HONORARY, "?", "untold",
	  "(b) 9 2 untold" },
	{ "a stock that is a lower bound has reached the plan, or may",
	  "<memberships><membership kind='honorary' from='2023'/></memberships>"
	  TASKS(H("a", "due='2023' amount='1'") H("b", "due='2023' amount='2'")), HONORARY, "2", "untold",
	  "a 1 1+ reached; b 2 1+ untold" },
	{ "a share", ANSWERS TASKS(S("a", "due='2023' amount='50'")), SHARE, "50", "reached",
	  "a 50 50 reached" },
	{ "shares do not add up", ANSWERS TASKS(S("a", "due='2023-06' amount='40'") S("b", "due='2023' amount='60.5'")),
	  SHARE, "60.5", "short", "a 40 ? untold; b 60.5 50 short" },
	{ "with undetermined answers it cannot be told",
	  "<recommendations><recommendation response='accepted' responded='2023'/><recommendation "
	  "response='accepted'/></recommendations>" TASKS(S("a", "due='2023' amount='50'")), SHARE, "50",
	  "untold", "a 50 100 untold" },
	{ "a share of what is not in the dossier is unknown",
	  "<recommendations><recommendation id='r' response='accepted' responded='2023'/></recommendations>"
	  TASKS(S("a", "due='2023' amount='50' delivers='r x'")), SHARE, "50", "exceeded", "a 50 ? untold" },
	{ "a sum of a field",
	  "<events><event kind='training' from='2023' attendance='~40'/></events>"
	  "<tasks><task id='a' due='2023' measure='events.training.attendance' amount='30'/></tasks>",
	  "2023", "events.training.attendance", "30", "exceeded", "a 30 ~40 exceeded" },
};

static void check_planned(const struct planned_case *row)
{
	lh_review *review = review_of_body(row->body, row->period);
	size_t measure = measure_of(row->measure);
	char text[TEXT_SIZE], planned[26];

	lh_quantity_format(lh_review_planned(review, measure), planned);
	ck_assert_msg(strcmp(planned, row->planned) == 0, "%s: planned \"%s\", not \"%s\"",
		      row->says, planned, row->planned);
	amounts_text(review, measure, text);
	ck_assert_msg(strcmp(text, row->amounts) == 0, "%s: \"%s\", not \"%s\"", row->says, text,
		      row->amounts);
	snprintf(text, sizeof(text), "%s",
		 attainment_name(lh_review_planned_verdict(review, measure)));
	ck_assert_msg(strcmp(text, row->verdict) == 0, "%s: %s, not %s", row->says, text,
		      row->verdict);
	lh_review_free(review);
}

#define PLANNED_TABLE(table)                 \
	START_TEST(table##_hold)             \
	{                                    \
		check_planned(&(table)[_i]); \
	}                                    \
	END_TEST

PLANNED_TABLE(sums)
PLANNED_TABLE(parts)
PLANNED_TABLE(actuals)
PLANNED_TABLE(levels)

START_TEST(reading_past_the_end)
{
	lh_review *review = review_of_body(TASKS(T("a", "due='2023' amount='3'")), "2023");
	const lh_review *reviews[] = { review, NULL };

	ck_assert_uint_eq(lh_review_amount_count(review), 1);
	ck_assert_uint_eq(lh_review_amount_count(NULL), 0);
	for (size_t i = 0; i < 2; i++) {
		ck_assert_ptr_null(lh_review_amount_task(reviews[i], 1));
		ck_assert(!lh_review_amount_is_undetermined(reviews[i], 1));
		ck_assert_uint_eq(lh_review_amount_measure(reviews[i], 1), lh_measure_count());
		ck_assert_int_eq(lh_review_amount_planned(reviews[i], 1).known, LH_UNSET);
		ck_assert_int_eq(lh_review_amount_actual(reviews[i], 1).known, LH_UNSET);
		ck_assert_int_eq(lh_review_amount_verdict(reviews[i], 1),
				 LH_ATTAINMENT_NOTHING_PLANNED);
		ck_assert_int_eq(lh_review_planned(reviews[i], lh_measure_count()).known, LH_UNSET);
		ck_assert_int_eq(lh_review_planned_verdict(reviews[i], lh_measure_count()),
				 LH_ATTAINMENT_NOTHING_PLANNED);
	}
	lh_review_free(review);
}
END_TEST

START_TEST(attainments_have_names)
{
	for (int i = LH_ATTAINMENT_NOTHING_PLANNED; i <= LH_ATTAINMENT_UNTOLD; i++) {
		const char *vi = lh_attainment_label((lh_attainment)i, LH_VIETNAMESE);
		const char *en = lh_attainment_label((lh_attainment)i, LH_ENGLISH);

		ck_assert_str_ne(vi, en);
	}
	ck_assert_ptr_null(
		lh_attainment_label((lh_attainment)(LH_ATTAINMENT_UNTOLD + 1), LH_ENGLISH));
	ck_assert_ptr_null(lh_attainment_label((lh_attainment)-1, LH_ENGLISH));
}
END_TEST

START_TEST(plans_that_are_too_large)
{
	static const char *const bodies[] = {
		TASKS(T("a", "due='2023' amount='2' alike='" LARGE "'")),
		TASKS(T("a", "due='2023' amount='" LARGE "'") T("b", "due='2023' amount='1'")),
		TASKS(T("a", "amount='2' alike='" LARGE "'")),
		/* What is counted lies outside, what is planned does not. */
		TASKS("<task alike='2'><tasks>" WITH("a", "due='2023' amount='1' alike='" LARGE "'",
						     "<task due='2024'/>") "</tasks></task>"),
	};
	lh_date year = { 2023, 0, 0 };
	lh_error error;

	for (size_t i = 0; i < sizeof(bodies) / sizeof(bodies[0]); i++) {
		lh_dossier *dossier = dossier_of(bodies[i]);

		ck_assert_msg(!lh_review_new(dossier, year, year, &error), "%s", bodies[i]);
		ck_assert_int_eq(error.code, LH_ERROR_OVERFLOW);
		lh_dossier_unref(dossier);
	}
}
END_TEST

Suite *lh_planned_suite(void)
{
	Suite *suite = suite_create("what was planned in measures");
	TCase *tcase = tcase_create("planned");

	ADD_TABLE(tcase, sums);
	ADD_TABLE(tcase, parts);
	ADD_TABLE(tcase, actuals);
	ADD_TABLE(tcase, levels);
	tcase_add_test(tcase, nothing_is_short_where_nothing_is_recorded);
	tcase_add_test(tcase, reading_past_the_end);
	tcase_add_test(tcase, attainments_have_names);
	tcase_add_test(tcase, plans_that_are_too_large);
	suite_add_tcase(suite, tcase);
	return suite;
}
