/* SPDX-License-Identifier: MIT */
/* What is said about a figure beside what the records give. */
#include <stdio.h>
#include <string.h>

#include "review/suites.h"
#include "review/support.h"

/* Training courses: those of the year, those that are undetermined, and what is stated. */
struct verdict_case {
	const char *counted, *undetermined, *stated, *verdict;
};

static const struct verdict_case cases[] = {
	/* exact records */
	{ "3", "", "3", "agrees" },
	{ "3", "", "3.0", "agrees" },
	{ "3", "", "4", "more" },
	{ "3", "", "2", "differs" },
	{ "3", "", "4+", "more" },
	{ "3", "", "3+", "untold" },
	{ "3", "", "2+", "untold" },
	{ "3", "", "~3", "untold" },
	{ "3", "", "~9", "untold" },
	{ "3", "", "~1", "untold" },
	{ "3", "", "?", "untold" },
	{ "", "", "0", "agrees" },
	{ "", "", "26", "more" },
	{ "", "", "0+", "untold" },
	/* an estimate of the records */
	{ "~3", "", "3", "untold" },
	{ "~3", "", "9", "untold" },
	{ "~3", "", "1", "untold" },
	/* a lower bound of the records, by its number */
	{ "3+", "", "3", "untold" },
	{ "3+", "", "4", "more" },
	{ "3+", "", "2", "differs" },
	{ "3+", "", "4+", "more" },
	{ "?", "", "1", "untold" },
	{ "?", "", "2", "more" },
	{ "?", "", "0", "differs" },
	/* undetermined records could add their number */
	{ "3", "2", "3", "untold" },
	{ "3", "2", "4", "untold" },
	{ "3", "2", "5", "untold" },
	{ "3", "2", "6", "more" },
	{ "3", "2", "6+", "more" },
	{ "3", "2", "2", "differs" },
	{ "3+", "2", "5", "untold" },
	{ "3+", "2", "6", "more" },
	{ "", "1", "0", "untold" },
	{ "", "1", "1", "untold" },
	{ "", "1", "2", "more" },
	/* and without limit, if that is not exact */
	{ "3", "?", "3", "untold" },
	{ "3", "?", "1000", "untold" },
	{ "3", "~2", "1000", "untold" },
	{ "3", "2+", "1000", "untold" },
	{ "3", "?", "2", "differs" },
};

START_TEST(verdict)
{
	const struct verdict_case *row = &cases[_i];
	char body[512];
	lh_review *review = NULL;
	const char *found = NULL;
	size_t used = (size_t)snprintf(body, sizeof(body), "<events>");

	if (*row->counted)
		used += (size_t)snprintf(body + used, sizeof(body) - used,
					 "<event kind='training' from='2023' alike='%s'/>",
					 row->counted);
	if (*row->undetermined)
		used += (size_t)snprintf(body + used, sizeof(body) - used,
					 "<event kind='training' alike='%s'/>", row->undetermined);
	snprintf(body + used, sizeof(body) - used,
		 "</events><figures><figure measure='events.training' from='2023' value='%s'/>"
		 "</figures>",
		 row->stated);
	review = review_of_body(body, "2023");
	found = verdict_name(lh_review_stated_verdict(review, measure_of("events.training"), 0));
	ck_assert_msg(strcmp(found, row->verdict) == 0,
		      "%s stated, %s recorded, %s undetermined: %s, not %s", row->stated, row->counted,
		      row->undetermined, found, row->verdict);
	lh_review_free(review);
}
END_TEST

#define ATTENDANCE(events, value)                                                        \
	"<events>" events "</events><figures><figure id='f' measure='events.training.attendance' " \
	"from='2023' value='" value "'/></figures>"
#define COURSE "<event kind='training' from='2023' attendance='20'/>"
#define SUM "2023", "events.training.attendance"
#define ACCEPTANCE(more, value)                                                                \
	"<recommendations><recommendation response='accepted' responded='2023'/>"              \
	"<recommendation response='rejected' responded='2023'/>" more "</recommendations>"     \
	"<figures><figure id='f' measure='recommendations.acceptance' from='2023' value='" value "'/>" \
	"</figures>"
#define SHARE "2023", "recommendations.acceptance"
#define UNDATED "<recommendation id='u' response='accepted'/>"

static const struct expected sums[] = {
	{ "an undetermined record that adds nothing changes nothing",
	  ATTENDANCE(COURSE "<event id='u' kind='training' attendance='0'/>", "20"), SUM, "20", NULL,
	  "u", .stated = "f agrees 20" },
	{ "an undetermined record adds its number",
	  ATTENDANCE(COURSE "<event id='u' kind='training' attendance='5' alike='2'/>", "31"), SUM, "20",
	  NULL, "u", .stated = "f more 20" },
	{ "and may fill the gap",
	  ATTENDANCE(COURSE "<event id='u' kind='training' attendance='5' alike='2'/>", "30"), SUM, "20",
	  NULL, "u", .stated = "f untold 20" },
	{ "an undetermined record of which no number is told",
	  ATTENDANCE(COURSE "<event id='u' kind='training'/>", "9000"), SUM, "20", NULL, "u",
	  .stated = "f untold 20" },
	{ "one with a uri that counts adds nothing",
	  ATTENDANCE("<event uri='x' kind='training' from='2023' attendance='20'/>"
		     "<event uri='x' kind='training'/>", "20"),
	  SUM, "20", .stated = "f agrees 20" },
	{ "a number of another unit is compared by its value",
	  ATTENDANCE(COURSE, "20.00"), SUM, "20", .stated = "f agrees 20" },
	{ "acceptance", ACCEPTANCE("", "50"), SHARE, "50", .stated = "f agrees 50" },
	{ "acceptance stated higher", ACCEPTANCE("", "50.01"), SHARE, "50", .stated = "f more 50" },
	{ "acceptance stated lower", ACCEPTANCE("", "49.9"), SHARE, "50", .stated = "f differs 50" },
	{ "acceptance with undetermined answers", ACCEPTANCE(UNDATED, "50"), SHARE, "50", NULL, "u",
	  .stated = "f untold 50" },
	{ "whatever is stated", ACCEPTANCE(UNDATED, "1"), SHARE, "50", NULL, "u",
	  .stated = "f untold 50" },
	{ "whatever is stated", ACCEPTANCE(UNDATED, "100"), SHARE, "50", NULL, "u",
	  .stated = "f untold 50" },
	{ "acceptance that is unknown",
	  "<figures><figure id='f' measure='recommendations.acceptance' to='2023' value='50'/>"
	  "</figures>",
	  SHARE, "?", .stated = "f untold ?" },
	{ "a stock that is a lower bound",
	  "<memberships><membership kind='honorary' from='2023' alike='3'/></memberships>"
	  "<figures><figure id='f' measure='members.honorary' to='2023' value='40'/>"
	  "<figure id='g' measure='members.honorary' to='2023' value='2'/>"
	  "<figure id='h' measure='members.honorary' to='2023' value='3'/></figures>",
	  "2023", "members.honorary", "3+", .stated = "f more 3+; g differs 3+; h untold 3+" },
	{ "a stock of which nothing is told",
	  "<figures><figure id='f' measure='members.honorary' to='2023' value='40'/></figures>", "2023",
	  "members.honorary", "?", .stated = "f untold ?" },
	{ "a figure without a value",
	  "<figures><figure id='f' measure='events' to='2023'/></figures>", "2023", "events", "0",
	  .stated = "f untold 0" },
};

#define FIGURES(...) "<events><event id='e' from='2023' alike='2'/></events><figures>" __VA_ARGS__ "</figures>"
#define WHOLE(value) "<figure id='w' measure='events' to='2023' value='" value "'/>"
#define PART(value) "<figure id='p' measure='events' about='e' value='" value "'/>"
#define EVENTS "2023", "events", "2"

static const struct expected gravest[] = {
	{ "more before untold", FIGURES(WHOLE("~2") WHOLE("3") WHOLE("2")), EVENTS,
	  .stated = "w untold 2; w more 2; w agrees 2", .verdict = "more" },
	{ "differs before more", FIGURES(WHOLE("1") WHOLE("3")), EVENTS,
	  .stated = "w differs 2; w more 2", .verdict = "differs" },
	{ "untold before agrees", FIGURES(WHOLE("2") WHOLE("?")), EVENTS,
	  .stated = "w agrees 2; w untold 2", .verdict = "untold" },
	{ "of the parts where nothing is said of the whole", FIGURES(PART("2") PART("1") PART("3")),
	  EVENTS, .stated = "p agrees 2; p differs 2; p more 2", .verdict = "differs" },
	{ "of the whole where something is", FIGURES(PART("1") WHOLE("2")), EVENTS,
	  .stated = "p differs 2; w agrees 2", .verdict = "agrees" },
};

START_TEST(verdicts_have_names)
{
	ck_assert_str_eq(lh_verdict_label(LH_VERDICT_NOTHING_STATED, LH_ENGLISH), "nothing stated");
	ck_assert_str_eq(lh_verdict_label(LH_VERDICT_AGREES, LH_ENGLISH), "agrees");
	ck_assert_str_eq(lh_verdict_label(LH_VERDICT_STATED_MORE, LH_ENGLISH),
			 "stated more than recorded");
	ck_assert_str_eq(lh_verdict_label(LH_VERDICT_DIFFERS, LH_ENGLISH), "differs");
	ck_assert_str_eq(lh_verdict_label(LH_VERDICT_UNTOLD, LH_ENGLISH), "cannot be told");
	for (int i = LH_VERDICT_NOTHING_STATED; i <= LH_VERDICT_UNTOLD; i++)
		ck_assert_str_ne(lh_verdict_label((lh_verdict)i, LH_VIETNAMESE),
				 lh_verdict_label((lh_verdict)i, LH_ENGLISH));
	ck_assert_ptr_null(lh_verdict_label((lh_verdict)99, LH_ENGLISH));
}
END_TEST

TEST_TABLE(sums)
TEST_TABLE(gravest)

Suite *lh_verdicts_suite(void)
{
	Suite *suite = suite_create("verdicts");
	TCase *tcase = tcase_create("verdicts");

	tcase_add_loop_test(tcase, verdict, 0, (int)(sizeof(cases) / sizeof(cases[0])));
	ADD_TABLE(tcase, sums);
	ADD_TABLE(tcase, gravest);
	tcase_add_test(tcase, verdicts_have_names);
	suite_add_tcase(suite, tcase);
	return suite;
}
