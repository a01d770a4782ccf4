/* SPDX-License-Identifier: MIT */
/* Shares: acceptance; and targets against their last measurement. */
#include <stdio.h>
#include <string.h>

#include "review/suites.h"
#include "review/support.h"

#define ANSWER(response, alike) \
	"<recommendation alike='" alike "' response='" response "' responded='2023'/>"
#define ANSWERS(...) "<recommendations>" __VA_ARGS__ "</recommendations>"
#define ACCEPTANCE "2023", "recommendations.acceptance"

static const struct expected acceptance[] = {
	{ "all", ANSWERS(ANSWER("accepted", "7")), ACCEPTANCE, "100" },
	{ "none", ANSWERS(ANSWER("rejected", "7")), ACCEPTANCE, "0" },
	{ "the partly accepted are answered, not accepted",
	  ANSWERS(ANSWER("accepted", "1") ANSWER("partly-accepted", "3")), ACCEPTANCE, "25" },
	{ "one end zero dropped", ANSWERS(ANSWER("accepted", "1") ANSWER("rejected", "7")), ACCEPTANCE,
	  "12.5" },
	{ "two decimals, down", ANSWERS(ANSWER("accepted", "1") ANSWER("rejected", "2")), ACCEPTANCE,
	  "33.33" },
	{ "two decimals, up", ANSWERS(ANSWER("accepted", "2") ANSWER("rejected", "1")), ACCEPTANCE,
	  "66.67" },
	{ "a half goes up", ANSWERS(ANSWER("accepted", "1") ANSWER("rejected", "31")), ACCEPTANCE,
	  "3.13" },
	{ "and nearly one does not", ANSWERS(ANSWER("accepted", "1") ANSWER("rejected", "32")),
	  ACCEPTANCE, "3.03" },
	{ "up to all", ANSWERS(ANSWER("accepted", "99999") ANSWER("rejected", "1")), ACCEPTANCE, "100" },
	{ "nothing answered", ANSWERS("<recommendation made='2023'/>"), ACCEPTANCE, "?" },
	{ "nothing at all", "", ACCEPTANCE, "?", .previous = "?" },
	{ "answered is a lower bound", ANSWERS(ANSWER("accepted", "1") ANSWER("rejected", "?")),
	  ACCEPTANCE, "?" },
	{ "accepted is a lower bound", ANSWERS(ANSWER("accepted", "2+") ANSWER("rejected", "1")),
	  ACCEPTANCE, "?" },
	{ "an estimate", ANSWERS(ANSWER("accepted", "1") ANSWER("rejected", "~3")), ACCEPTANCE, "~25" },
	{ "by the date of the response",
	  ANSWERS(ANSWER("accepted", "1")
		  "<recommendation made='2023' response='rejected' responded='2022'/>"),
	  ACCEPTANCE, "100", .previous = "0" },
	{ "undetermined answers are listed, not counted",
	  ANSWERS(ANSWER("accepted", "1") ANSWER("rejected", "1")
		  "<recommendation id='r' response='accepted'/>"),
	  ACCEPTANCE, "50", NULL, "r" },
};

#define TARGET(attributes, measurements)                                                     \
	"<programmes><programme><targets><target id='t' due='2023' " attributes "><measurements>" \
	measurements "</measurements></target></targets></programme></programmes>"
#define MEASURED(attributes, value) \
	TARGET(attributes, "<measurement to='2023' value='" value "'/>")
#define MET "2023", "targets.met", "1", "t"
#define NOT_MET "2023", "targets.met", "0", ""
#define UNTOLD "2023", "targets.met", "0", "", "t"

static const struct expected directions[] = {
	{ "at least, equal", MEASURED("direction='at-least' value='7'", "7.0"), MET },
	{ "at least, more", MEASURED("direction='at-least' value='7'", "7.01"), MET },
	{ "at least, less", MEASURED("direction='at-least' value='7'", "6.99"), NOT_MET },
	{ "above, equal", MEASURED("direction='above' value='50'", "50.00"), NOT_MET },
	{ "above, more", MEASURED("direction='above' value='50'", "50.1"), MET },
	{ "at most, equal", MEASURED("direction='at-most' value='3'", "3"), MET },
	{ "at most, more", MEASURED("direction='at-most' value='3'", "3.1"), NOT_MET },
	{ "below, equal", MEASURED("direction='below' value='3'", "3"), NOT_MET },
	{ "below, less", MEASURED("direction='below' value='3'", "2.9"), MET },
	{ "equal, equal", MEASURED("direction='equal' value='3.10'", "3.1"), MET },
	{ "equal, less", MEASURED("direction='equal' value='3'", "2.9"), NOT_MET },
	{ "equal, more", MEASURED("direction='equal' value='3'", "3.1"), NOT_MET },
	{ "between, its foot", MEASURED("direction='between' value='3' upper='5'", "3"), MET },
	{ "between, its top", MEASURED("direction='between' value='3' upper='5'", "5.0"), MET },
	{ "between, below", MEASURED("direction='between' value='3' upper='5'", "2.9"), NOT_MET },
	{ "between, above", MEASURED("direction='between' value='3' upper='5'", "5.1"), NOT_MET },
	{ "between without its top", MEASURED("direction='between' value='3'", "4"), UNTOLD },
	{ "a negative value", MEASURED("direction='above' value='-1.5'", "0"), MET },
	{ "no direction", MEASURED("value='3'", "4"), UNTOLD },
	{ "no value", MEASURED("direction='at-least'", "4"), UNTOLD },
	{ "unknown", MEASURED("direction='at-least' value='3'", "?"), UNTOLD },
	{ "an estimate is a number", MEASURED("direction='at-least' value='3'", "~3"), MET },
	{ "an estimate is a number", MEASURED("direction='at-least' value='3'", "~2"), NOT_MET },
};

static const struct expected lower_bounds[] = {
	{ "at least, reached", MEASURED("direction='at-least' value='7'", "7+"), MET },
	{ "at least, not yet", MEASURED("direction='at-least' value='7'", "6+"), UNTOLD },
	{ "above, passed", MEASURED("direction='above' value='7'", "7.1+"), MET },
	{ "above, only reached", MEASURED("direction='above' value='7'", "7+"), UNTOLD },
	{ "at most, passed", MEASURED("direction='at-most' value='7'", "8+"), NOT_MET },
	{ "at most, only reached", MEASURED("direction='at-most' value='7'", "7+"), UNTOLD },
	{ "below, reached", MEASURED("direction='below' value='7'", "7+"), NOT_MET },
	{ "below, not yet", MEASURED("direction='below' value='7'", "6+"), UNTOLD },
	{ "equal, passed", MEASURED("direction='equal' value='7'", "8+"), NOT_MET },
	{ "equal, reached", MEASURED("direction='equal' value='7'", "7+"), UNTOLD },
	{ "between, passed", MEASURED("direction='between' value='3' upper='5'", "6+"), NOT_MET },
	{ "between, inside", MEASURED("direction='between' value='3' upper='5'", "4+"), UNTOLD },
	{ "between, below", MEASURED("direction='between' value='3' upper='5'", "1+"), UNTOLD },
};

#define SEVEN "direction='at-least' value='7'"
#define M(attributes) "<measurement " attributes "/>"

static const struct expected measurements[] = {
	{ "none", TARGET(SEVEN, ""), UNTOLD },
	{ "an undated one", TARGET(SEVEN, M("value='9'")), UNTOLD },
	{ "undated ones are no last ones", TARGET(SEVEN, M("to='2022' value='9'") M("value='1'")), MET },
	{ "by its end, not its beginning",
	  TARGET(SEVEN, M("from='2022' to='2023-11' value='9'") M("from='2023' to='2023-10' value='1'")),
	  MET },
	{ "by its beginning, where it has no end",
	  TARGET(SEVEN, M("from='2023-11' value='9'") M("to='2023-10' value='1'")), MET },
	{ "the latest, wherever it stands", TARGET(SEVEN, M("to='2023-11' value='9'")
						   M("to='2021' value='1'")), MET },
	{ "the latest by its last day", TARGET(SEVEN, M("to='2023' value='9'")
					       M("to='2023-11-30' value='1'")), MET },
	{ "of equals the last in the file", TARGET(SEVEN, M("to='2023' value='1'")
						   M("to='2023-12-31' value='9'")), MET },
	{ "and that one only", TARGET(SEVEN, M("to='2023' value='9'") M("to='2023-12' value='1'")),
	  NOT_MET },
	{ "not after the period", TARGET(SEVEN, M("to='2023' value='9'") M("to='2024-01' value='1'")),
	  MET },
	{ "all after the period", TARGET(SEVEN, M("to='2024' value='9'")), UNTOLD },
	{ "its last day after the period", "<programmes><programme><targets><target id='t' " SEVEN
	  " due='2023-03'><measurements><measurement to='2023' value='9'/></measurements></target>"
	  "</targets></programme></programmes>",
	  "2023-01 2023-06", "targets.met", "0", "", "t" },
	{ "the last is unknown", TARGET(SEVEN, M("to='2022' value='9'") M("to='2023' value='?'")),
	  UNTOLD },
	{ "the last has no value", TARGET(SEVEN, M("to='2022' value='9'") M("to='2023'")), UNTOLD },
	{ "as many as it stands for", MEASURED("alike='3' " SEVEN, "7"), "2023", "targets.met", "3",
	  "t" },
	{ "undated and met", "<programmes><programme><targets><target id='t' " SEVEN
	  "><measurements><measurement to='2023' value='9'/></measurements></target></targets>"
	  "</programme></programmes>",
	  UNTOLD },
	{ "undated and not met", "<programmes><programme><targets><target id='t' " SEVEN
	  "><measurements><measurement to='2023' value='1'/></measurements></target></targets>"
	  "</programme></programmes>",
	  NOT_MET },
	{ "due elsewhere", "<programmes><programme><targets><target id='t' due='2024' " SEVEN
	  "><measurements><measurement to='2023' value='9'/></measurements></target></targets>"
	  "</programme></programmes>",
	  NOT_MET },
};

/* ------------------------------------------------------------------ */
/* What became of targets                                              */

/* Of each target: its id, its state and its last measurement. */
struct state_case {
	const char *says, *body, *period, *targets;
};

#define G(attributes, ...) \
	"<programmes><programme " attributes "><targets>" __VA_ARGS__ "</targets></programme></programmes>"
#define D(id, attributes) "<target id='" id "' " SEVEN " " attributes "/>"
#define DM(id, attributes, measurements) \
	"<target id='" id "' " SEVEN " " attributes "><measurements>" measurements "</measurements></target>"
#define REACHED M("id='m' to='2023-05' value='8'")
#define BELOW M("id='m' to='2023-05' value='6'")

static const struct state_case states[] = {
	{ "met", G("", DM("t", "due='2023'", REACHED)), "2023", "t met m" },
	{ "missed", G("", DM("t", "due='2023'", BELOW)), "2023", "t missed m" },
	{ "not yet due, whatever was measured", G("", DM("t", "due='2025'", REACHED)), "2023",
	  "t not-due m" },
	{ "due on the last day", G("", DM("t", "due='2023-06'", BELOW)), "2023-01 2023-06", "t missed m" },
	{ "due after the last day of the half-year", G("", DM("t", "due='2023'", BELOW)), "2023-01 2023-06",
	  "t not-due m" },
	{ "without a measurement", G("", D("t", "due='2023'")), "2023", "t untold -" },
	{ "without a deadline", G("", DM("t", "", REACHED)), "2023", "t untold m" },
	{ "a lower bound below it", G("", DM("t", "due='2023'", M("id='m' to='2023' value='6+'"))), "2023",
	  "t untold m" },
	{ "measured only later", G("", DM("t", "due='2023-03'", REACHED)), "2023-01 2023-03", "t untold -" },
	{ "those due before are settled", G("", D("a", "due='2022'") D("b", "due='2023-02'")), "2023",
	  "b untold -" },
	{ "those of a programme to come", G("from='2024'", D("a", "due='2025'")), "2023", "" },
	{ "of one that has begun", G("from='2021' to='2022'", D("a", "due='2025'")), "2023", "a not-due -" },
	{ "of one uri the first", G("", D("a", "uri='u' due='2022'") D("b", "uri='u' due='2023'")
				    D("c", "uri='u' due='2024'")),
	  "2023", "b untold -" },
};

START_TEST(states_of_targets)
{
	static const char *const names[] = { "untold", "met", "missed", "not-due" };
	const struct state_case *row = &states[_i];
	lh_review *review = review_of_body(row->body, row->period);
	char text[TEXT_SIZE] = "";

	for (size_t i = 0; i < lh_review_target_count(review); i++) {
		const lh_object *measurement = lh_review_target_measurement(review, i);
		size_t used = strlen(text);

		snprintf(text + used, sizeof(text) - used, "%s%s %s %s", i ? "; " : "",
			 lh_get_text(lh_review_target(review, i), LH_RECORD_ID),
			 names[lh_review_target_state(review, i)],
			 measurement ? lh_get_text(measurement, LH_RECORD_ID) : "-");
	}
	ck_assert_msg(strcmp(text, row->targets) == 0, "%s: \"%s\", not \"%s\"", row->says, text,
		      row->targets);
	ck_assert_ptr_null(lh_review_target(review, lh_review_target_count(review)));
	ck_assert_ptr_null(lh_review_target_measurement(review, lh_review_target_count(review)));
	ck_assert_int_eq(lh_review_target_state(review, lh_review_target_count(review)),
			 LH_TARGET_STATE_UNTOLD);
	lh_review_free(review);
}
END_TEST

/* Past the years of the dossier nothing is missed. */
START_TEST(states_where_nothing_is_recorded)
{
	lh_dossier *dossier = dossier_of(G("", DM("t", "due='2023'", BELOW) DM("s", "due='2023'", REACHED)));
	lh_review *review = NULL;

	ck_assert_int_eq(lh_set_date(lh_dossier_object(dossier), LH_DOSSIER_TO,
				     (lh_date){ 2022, 0, 0 }, NULL),
			 0);
	review = review_of(dossier, "2023");
	ck_assert_int_eq(lh_review_target_state(review, 0), LH_TARGET_STATE_UNTOLD);
	ck_assert_int_eq(lh_review_target_state(review, 1), LH_TARGET_STATE_MET);
	lh_review_free(review);
	lh_dossier_unref(dossier);
}
END_TEST

START_TEST(states_have_names)
{
	ck_assert_uint_eq(lh_review_target_count(NULL), 0);
	for (int i = LH_TARGET_STATE_UNTOLD; i <= LH_TARGET_STATE_NOT_DUE; i++)
		ck_assert_str_ne(lh_target_state_label((lh_target_state)i, LH_VIETNAMESE),
				 lh_target_state_label((lh_target_state)i, LH_ENGLISH));
	ck_assert_ptr_null(lh_target_state_label((lh_target_state)(LH_TARGET_STATE_NOT_DUE + 1),
						 LH_ENGLISH));
	ck_assert_ptr_null(lh_target_state_label((lh_target_state)-1, LH_ENGLISH));
}
END_TEST

TEST_TABLE(acceptance)
TEST_TABLE(directions)
TEST_TABLE(lower_bounds)
TEST_TABLE(measurements)

Suite *lh_targets_suite(void)
{
	Suite *suite = suite_create("shares and targets");
	TCase *tcase = tcase_create("shares and targets");

	ADD_TABLE(tcase, acceptance);
	ADD_TABLE(tcase, directions);
	ADD_TABLE(tcase, lower_bounds);
	ADD_TABLE(tcase, measurements);
	tcase_add_loop_test(tcase, states_of_targets, 0, (int)(sizeof(states) / sizeof(states[0])));
	tcase_add_test(tcase, states_where_nothing_is_recorded);
	tcase_add_test(tcase, states_have_names);
	suite_add_tcase(suite, tcase);
	return suite;
}
