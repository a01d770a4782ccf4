/* SPDX-License-Identifier: MIT */
/* Partial dates and periods, what is merely open, unknown numbers, and how many a record stands for. */
#include "review/suites.h"
#include "review/support.h"

#define EVENT(attributes) "<events><event id='e' " attributes "/></events>"

static const struct expected dates[] = {
	{ "a year in the year", EVENT("from='2023'"), "2023", "events", "1", "e" },
	{ "a month in the half-year", EVENT("from='2023-06'"), "2023-01 2023-06", "events", "1", "e" },
	{ "the first day", EVENT("from='2023-01-01'"), "2023-01 2023-06", "events", "1", "e" },
	{ "the last day", EVENT("from='2023-06-30'"), "2023-01 2023-06", "events", "1", "e" },
	{ "the eve", EVENT("from='2022-12-31'"), "2023-01 2023-06", "events", "0", "" },
	{ "the day after", EVENT("from='2023-07-01'"), "2023-01 2023-06", "events", "0", "" },
	{ "the year before", EVENT("from='2022'"), "2023", "events", "0", "", .previous = "1" },
	{ "the year after", EVENT("from='2024'"), "2023", "events", "0", "" },
	{ "a year over the half-year", EVENT("from='2023'"), "2023-01 2023-06", "events", "0", "", "e" },
	{ "a month over the first day", EVENT("from='2023-06'"), "2023-06-15 2023-12-31", "events",
	  "0", "", "e" },
	{ "a month over the last day", EVENT("from='2023-06'"), "2023-01-01 2023-06-29", "events", "0",
	  "", "e" },
	{ "a month around the period", EVENT("from='2023-06'"), "2023-06-10 2023-06-20", "events", "0",
	  "", "e" },
	{ "undated", EVENT("to='2023'"), "2023", "events", "0", "", "e", .previous = "0" },
	{ "by the first day alone", EVENT("from='2023-12-31' to='2024-01-02'"), "2023", "events", "1",
	  "e" },
	{ "a period of a day", EVENT("from='2023-06-15'"), "2023-06-15", "events", "1", "e" },
	{ "a month on a day", EVENT("from='2023-06'"), "2023-06-15", "events", "0", "", "e" },
	{ "a leap day in its month", EVENT("from='2024-02-29'"), "2024-02", "events", "1", "e" },
	{ "several, in the order of the file",
	  "<events><event id='b' from='2023-12'/><event id='x' from='2022'/><event id='a' from='2023'/>"
	  "<event id='c'/></events>",
	  "2023", "events", "2", "b a", "c" },
	{ "nothing at all", "", "2023", "events", "0", "", .previous = "0", .verdict = "none" },
};

#define RECOMMENDATION(attributes) \
	"<recommendations><recommendation id='r' " attributes "/></recommendations>"

static const struct expected open[] = {
	{ "a member without an end has not left",
	  "<memberships><membership id='m' kind='honorary' from='2020'/></memberships>", "2023",
	  "members.left", "0", "" },
	{ "and stands", "<memberships><membership id='m' kind='honorary' from='2020'/></memberships>",
	  "2023", "members.honorary", "1", "m" },
	{ "without a response it is not answered", RECOMMENDATION("made='2023'"), "2023",
	  "recommendations.answered", "0", "" },
	{ "nor is it rejected", RECOMMENDATION("made='2023'"), "2023", "recommendations.rejected", "0",
	  "" },
	{ "an undated response", RECOMMENDATION("made='2023' response='accepted'"), "2023",
	  "recommendations.answered", "0", "", "r" },
	{ "an undated response is of its kind", RECOMMENDATION("made='2023' response='accepted'"),
	  "2023", "recommendations.rejected", "0", "" },
	{ "a response over the edge", RECOMMENDATION("response='accepted' responded='2023'"),
	  "2023-07 2023-12", "recommendations.accepted", "0", "", "r" },
	{ "a scheme under way",
	  "<plans><plan id='p' kind='scheme' status='under-way' to='2023'/></plans>", "2023",
	  "schemes.done", "0", "" },
	{ "a scheme of which nothing is said", "<plans><plan id='p' kind='scheme'/></plans>", "2023",
	  "schemes.done", "0", "" },
	{ "a task not done", "<tasks><task id='t' due='2023' status='planned'/></tasks>", "2023",
	  "tasks.done", "0", "" },
	{ "a solution without such a stage",
	  "<solutions><solution id='s'><stages><stage kind='proposed' on='2023'/></stages></solution>"
	  "</solutions>",
	  "2023", "solutions.replicated", "0", "" },
};

/* Two training courses, each with such attributes. */
#define COURSES(one, other)                                   \
	"<events><event kind='training' from='2023' " one "/>" \
	"<event kind='training' from='2023' " other "/></events>"
#define COURSE(one) "<events><event kind='training' from='2023' " one "/></events>"
#define ATTENDANCE "events.training.attendance"

static const struct expected unknown[] = {
	{ "unknown alike", COURSE("alike='?'"), "2023", "events.training", "1+" },
	{ "unknown alike twice", COURSES("alike='?'", "alike='?'"), "2023", "events.training", "2+" },
	{ "unknown alike and a number", COURSES("alike='?'", "alike='3'"), "2023", "events.training",
	  "4+" },
	{ "about so many", COURSES("alike='~4'", ""), "2023", "events.training", "~5" },
	{ "at least so many", COURSES("alike='4+'", ""), "2023", "events.training", "5+" },
	{ "at least outweighs about", COURSES("alike='4+'", "alike='~3'"), "2023", "events.training",
	  "7+" },
	{ "unknown outweighs about", COURSES("alike='~3'", "alike='?'"), "2023", "events.training",
	  "4+" },
	{ "what is no number of records", COURSES("alike='0'", "alike='2.5'"), "2023",
	  "events.training", "2+" },
	{ "an unknown number", COURSE("attendance='?'"), "2023", ATTENDANCE, "0+" },
	{ "an unset number", COURSE(""), "2023", ATTENDANCE, "0+" },
	{ "nothing but unknowns", COURSES("", "attendance='?'"), "2023", ATTENDANCE, "0+" },
	{ "an unset number and one told", COURSES("", "attendance='20'"), "2023", ATTENDANCE, "20+" },
	{ "none came", COURSE("attendance='0'"), "2023", ATTENDANCE, "0" },
	{ "no course at all", "", "2023", ATTENDANCE, "0" },
	{ "a sum of estimates", COURSES("attendance='~20'", "attendance='30'"), "2023", ATTENDANCE,
	  "~50" },
	{ "a sum of lower bounds", COURSES("attendance='~20'", "attendance='10+'"), "2023", ATTENDANCE,
	  "30+" },
	{ "an exact sum", COURSES("attendance='20'", "attendance='30'"), "2023", ATTENDANCE, "50" },
	{ "a product of numbers", COURSE("alike='3' attendance='20'"), "2023", ATTENDANCE, "60" },
	{ "a product with an estimate", COURSE("alike='3' attendance='~20'"), "2023", ATTENDANCE,
	  "~60" },
	{ "a product of an estimate", COURSE("alike='~3' attendance='20'"), "2023", ATTENDANCE, "~60" },
	{ "a product of an estimate and a lower bound", COURSE("alike='~2' attendance='10+'"), "2023",
	  ATTENDANCE, "20+" },
	{ "unknown alike of a number", COURSE("alike='?' attendance='10'"), "2023", ATTENDANCE, "10+" },
	{ "a number of unknowns", COURSE("alike='3' attendance='?'"), "2023", ATTENDANCE, "0+" },
	{ "unknown of unknowns", COURSE("alike='?'"), "2023", ATTENDANCE, "0+" },
	{ "an undetermined course adds nothing", "<events><event id='u' kind='training'/></events>",
	  "2023", ATTENDANCE, "0", "", "u" },
};

#define CONTEST(attributes, entries) \
	"<contest " attributes "><entries>" entries "</entries></contest>"
#define BARE "<contests><contest to='2023'/></contests>"
#define UNPRIZED "<contests>" CONTEST("to='2023'", "<entry/>") "</contests>"

static const struct expected contests[] = {
	{ "a contest without entries", BARE, "2023", "contests", "1" },
	{ "a contest without entries", BARE, "2023", "contests.entries", "0+", "" },
	{ "a contest without entries", BARE, "2023", "contests.prizes", "0+", "" },
	{ "a contest without entries", BARE, "2023", "contests.prizes.special", "0+", "" },
	{ "a contest without entries", BARE, "2023", "contests.prizes.first", "0+", "" },
	{ "a contest without entries", BARE, "2023", "contests.prizes.second", "0+", "" },
	{ "a contest without entries", BARE, "2023", "contests.prizes.third", "0+", "" },
	{ "a contest without entries", BARE, "2023", "contests.prizes.encouragement", "0+", "" },
	{ "a contest without entries", BARE, "2023", "contests.prize-money", "0+", "" },
	{ "the year after it", BARE, "2024", "contests.entries", "0", "", .previous = "0+" },
	{ "one that is not certainly inside", BARE, "2023-01 2023-06", "contests.entries", "0", "" },
	{ "an undated one", "<contests><contest/></contests>", "2023", "contests.entries", "0", "" },
	{ "entries, none with a prize", UNPRIZED, "2023", "contests.entries", "1" },
	{ "entries, none with a prize", UNPRIZED, "2023", "contests.prizes", "0" },
	{ "entries, none with a prize", UNPRIZED, "2023", "contests.prize-money", "0" },
	{ "one of two without entries",
	  "<contests><contest to='2023'/>" CONTEST("to='2023'", "<entry alike='3'/>") "</contests>",
	  "2023", "contests.entries", "3+" },
	{ "a prize without money",
	  "<contests>" CONTEST("to='2023'", "<entry prize='first'/>") "</contests>", "2023",
	  "contests.prize-money", "0+" },
	{ "a prize without money beside one with it",
	  "<contests>" CONTEST("to='2023'", "<entry prize='first'/><entry prize='third' money='5'/>"
			       "<entry money='70'/>") "</contests>",
	  "2023", "contests.prize-money", "5+" },
	{ "money for each one",
	  "<contests>" CONTEST("to='2023'", "<entry prize='first' alike='6' money='40000000'/>"
			       "<entry prize='second' alike='12' money='32000000'/>") "</contests>",
	  "2023", "contests.prize-money", "624000000" },
	{ "a solution without sites adds nothing", "<solutions><solution/></solutions>", "2023",
	  "solutions.sites", "0" },
	{ "a programme without targets adds nothing",
	  "<programmes><programme from='2023' to='2023'/></programmes>", "2023", "targets.due", "0" },
	{ "a plan without tasks adds nothing", "<plans><plan from='2023' to='2023'/></plans>", "2023",
	  "tasks", "0" },
};

static const struct expected multiplied[] = {
	{ "tasks in tasks in plans",
	  "<plans><plan alike='2' to='2023'><tasks><task alike='3'><tasks><task id='t' alike='5'/>"
	  "</tasks></task></tasks></plan></plans>",
	  "2023", "tasks", "30", "t" },
	{ "unknown on the way down",
	  "<plans><plan alike='2' to='2023'><tasks><task alike='?'><tasks><task alike='5'/></tasks>"
	  "</task></tasks></plan></plans>",
	  "2023", "tasks", "10+" },
	{ "entries in contests",
	  "<contests>" CONTEST("alike='2' to='2023'", "<entry alike='5'/>") "</contests>", "2023",
	  "contests.entries", "10" },
	{ "money in entries in contests",
	  "<contests>" CONTEST("alike='2' to='2023'", "<entry alike='5' prize='first' money='10'/>")
	  "</contests>",
	  "2023", "contests.prize-money", "100" },
	{ "sites in solutions",
	  "<solutions><solution alike='2'><sites><site alike='~3' use='pilot' from='2023'/></sites>"
	  "</solution></solutions>",
	  "2023", "solutions.sites", "~6" },
	{ "targets in programmes",
	  "<programmes><programme alike='3'><targets><target due='2023'/></targets></programme>"
	  "</programmes>",
	  "2023", "targets.due", "3" },
	{ "a solution has its own number, not that of its stages",
	  "<solutions><solution alike='2'><stages><stage alike='7' kind='piloted' on='2023'/></stages>"
	  "</solution></solutions>",
	  "2023", "solutions.piloted", "2" },
	{ "members of a group",
	  "<memberships><membership alike='40' kind='collective' from='2020'/></memberships>", "2023",
	  "members.collective", "40", .opening = "40", .admitted = "0", .left = "0" },
};

TEST_TABLE(dates)
TEST_TABLE(open)
TEST_TABLE(unknown)
TEST_TABLE(contests)
TEST_TABLE(multiplied)

Suite *lh_counting_suite(void)
{
	Suite *suite = suite_create("counting");
	TCase *tcase = tcase_create("counting");

	ADD_TABLE(tcase, dates);
	ADD_TABLE(tcase, open);
	ADD_TABLE(tcase, unknown);
	ADD_TABLE(tcase, contests);
	ADD_TABLE(tcase, multiplied);
	suite_add_tcase(suite, tcase);
	return suite;
}
