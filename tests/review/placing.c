/* SPDX-License-Identifier: MIT */
/* By which date each class is placed. */
#include "review/place.h"
#include "review/suites.h"
#include "review/support.h"

/* A consultation that names three events with such attributes. */
#define BY_EVENTS(attributes, one, two, three)                                        \
	"<events><event id='one' " one "/><event id='two' " two "/>"                  \
	"<event id='three' " three "/></events><consultations>"                       \
	"<consultation id='c' kind='critique' events='one two three' " attributes "/>" \
	"</consultations>"

static const struct expected consultations[] = {
	{ "delivered before its events", BY_EVENTS("delivered='2022-12'", "from='2023'", "", ""),
	  "2023", "consultations", "0", "", .previous = "1" },
	{ "delivered after its events", BY_EVENTS("delivered='2023-01'", "from='2022'", "", ""), "2023",
	  "consultations", "1", "c" },
	{ "the day of its event", BY_EVENTS("", "from='2023-04-15'", "", ""), "2023", "consultations",
	  "1", "c" },
	{ "the last day of an event, not its first",
	  BY_EVENTS("", "from='2022-12-30' to='2023-01-02'", "", ""), "2023", "consultations", "1", "c" },
	{ "the last of several", BY_EVENTS("", "from='2023-01-02'", "from='2022-03'", "from='2022'"),
	  "2023", "consultations", "1", "c" },
	{ "one of them after the period",
	  BY_EVENTS("", "from='2023-01-02'", "from='2024-01-05'", "from='2022'"), "2023",
	  "consultations", "0", "" },
	{ "the latest first day decides", BY_EVENTS("", "from='2023'", "from='2023-07-01'", ""),
	  "2023-07 2023-12", "consultations", "1", "c" },
	{ "the latest last day decides", BY_EVENTS("", "from='2023'", "from='2023-03-01'", ""),
	  "2023-01 2023-06", "consultations", "0", "", "c" },
	{ "from the latest first to the latest last day",
	  BY_EVENTS("", "from='2023'", "from='2023-11'", "from='2023-02-01'"), "2023-10 2023-12",
	  "consultations", "1", "c" },
	{ "within that no month can be told",
	  BY_EVENTS("", "from='2023'", "from='2023-11'", "from='2023-02-01'"), "2023-12",
	  "consultations", "0", "", "c" },
	{ "undated ones are left aside", BY_EVENTS("", "", "from='2023-05'", ""), "2023",
	  "consultations", "1", "c" },
	{ "all undated", BY_EVENTS("", "", "", ""), "2023", "consultations", "0", "", "c" },
	{ "no event and no delivery",
	  "<consultations><consultation id='c' received='2023' due='2023'/></consultations>", "2023",
	  "consultations", "0", "", "c" },
	{ "an event that the dossier does not have",
	  "<events><event id='one' from='2023'/></events>"
	  "<consultations><consultation id='c' events='none one'/></consultations>",
	  "2023", "consultations", "1", "c" },
	{ "only events that it does not have",
	  "<consultations><consultation id='c' events='none'/></consultations>", "2023",
	  "consultations", "0", "", "c" },
};

#define FINDING(origin) origin "<findings><finding id='f' arises_from='o'/></findings>"

static const struct expected findings[] = {
	{ "by the end of a plan", FINDING("<plans><plan id='o' finished='2023-06'/></plans>"), "2023",
	  "findings", "1", "f" },
	{ "not by the planned end of a plan",
	  FINDING("<plans><plan id='o' from='2023' to='2023'/></plans>"), "2023", "findings", "0", "",
	  "f" },
	{ "by the first day of an event",
	  FINDING("<events><event id='o' from='2023-12-31' to='2024-01-01'/></events>"), "2023",
	  "findings", "1", "f" },
	{ "by the delivery of a consultation",
	  FINDING("<consultations><consultation id='o' delivered='2023'/></consultations>"), "2023",
	  "findings", "1", "f" },
	{ "by the events of a consultation",
	  FINDING("<events><event id='e' from='2022' to='2023-01'/></events>"
		  "<consultations><consultation id='o' kind='comment' events='e'/></consultations>"),
	  "2023", "findings", "1", "f" },
	{ "by an origin over the edge", FINDING("<plans><plan id='o' finished='2023'/></plans>"),
	  "2023-01 2023-06", "findings", "0", "", "f" },
	{ "by an origin outside", FINDING("<plans><plan id='o' finished='2022'/></plans>"), "2023",
	  "findings", "0", "" },
	{ "by an undated origin", FINDING("<plans><plan id='o'/></plans>"), "2023", "findings", "0", "",
	  "f" },
	{ "by an origin that the dossier does not have", FINDING(""), "2023", "findings", "0", "", "f" },
	{ "without an origin", "<findings><finding id='f'/></findings>", "2023", "findings", "0", "",
	  "f" },
};

#define TASK(attributes) "<tasks><task id='t' " attributes "/></tasks>"
#define NESTED(plan, above, leaf)                                                  \
	"<plans><plan " plan "><tasks><task id='above' " above "><tasks><task id='t' " \
	leaf "/></tasks></task></tasks></plan></plans>"

static const struct expected tasks[] = {
	{ "by its deadline", TASK("due='2023-06' finished='2024'"), "2023", "tasks", "1", "t" },
	{ "by its finish", TASK("finished='2023'"), "2023", "tasks", "1", "t" },
	{ "not by its start", TASK("start='2023' started='2023'"), "2023", "tasks", "0", "", "t" },
	{ "a finish over the edge", TASK("finished='2023'"), "2023-07 2023-12", "tasks", "0", "", "t" },
	{ "a deadline is its last day", TASK("due='2023'"), "2023-07 2023-12", "tasks", "1", "t" },
	{ "a deadline is its last day alone", TASK("due='2023'"), "2023-01 2023-06", "tasks", "0", "" },
	{ "by the deadline above", NESTED("to='2022'", "due='2023' finished='2022'", ""), "2023",
	  "tasks", "1", "t" },
	{ "by the finish above", NESTED("to='2022'", "finished='2023'", ""), "2023", "tasks", "1", "t" },
	{ "its own before that above", NESTED("to='2022'", "due='2022'", "finished='2023'"), "2023",
	  "tasks", "1", "t" },
	{ "by the end of the plan", NESTED("to='2023' finished='2022'", "", ""), "2023", "tasks", "1",
	  "t" },
	{ "the end of the plan is its last day", NESTED("to='2023'", "", ""), "2023-10 2023-12",
	  "tasks", "1", "t" },
	{ "not by the other dates of the plan",
	  NESTED("from='2023' started='2023' finished='2023'", "", ""), "2023", "tasks", "0", "", "t" },
	{ "done by its finish alone", TASK("status='done' due='2023'"), "2023", "tasks.done", "0", "",
	  "t" },
	{ "done by its finish, whatever the deadline", TASK("status='done' due='2023' finished='2022'"),
	  "2023", "tasks.done", "0", "", .previous = "1" },
	{ "late by its finish", TASK("status='done' due='2022-11' finished='2023-01'"), "2023",
	  "tasks.late", "1", "t", .previous = "0" },
	{ "done below a task that was finished",
	  NESTED("to='2023'", "finished='2023' status='done'", "status='done'"), "2023", "tasks.done",
	  "0", "", "t" },
};

#define TARGET(attributes)                                                   \
	"<programmes><programme><targets><target id='g' " attributes "/></targets></programme>" \
	"</programmes>"
#define SITE(attributes) \
	"<solutions><solution><sites><site id='s' " attributes "/></sites></solution></solutions>"

static const struct expected others[] = {
	{ "a target due in a year is due on its last day", TARGET("due='2023'"), "2023-07 2023-12",
	  "targets.due", "1", "g" },
	{ "and not before", TARGET("due='2023'"), "2023-01 2023-06", "targets.due", "0", "" },
	{ "a target due in a month", TARGET("due='2024-02'"), "2024-02-29", "targets.due", "1", "g" },
	{ "a site by its first day", SITE("from='2023' to='2024'"), "2023", "solutions.sites", "1", "s" },
	{ "a site without one", SITE("to='2023'"), "2023", "solutions.sites", "0", "", "s" },
	{ "a contest by its end", "<contests><contest id='c' from='2022' to='2023'/></contests>", "2023",
	  "contests", "1", "c" },
	{ "a contest without an end", "<contests><contest id='c' from='2023'/></contests>", "2023",
	  "contests", "0", "", "c" },
	{ "an entry by the end of its contest",
	  "<contests><contest from='2022' to='2023'><entries><entry id='e'/></entries></contest>"
	  "</contests>",
	  "2023-01 2023-06", "contests.entries", "0", "", "e" },
	{ "a prize by the end of its contest",
	  "<contests><contest from='2022' to='2023'><entries><entry id='e' prize='first'/></entries>"
	  "</contest></contests>",
	  "2023", "contests.prizes.first", "1", "e" },
	{ "a scheme by its finish", "<plans><plan id='p' kind='scheme' status='done' from='2021' "
	  "to='2022' finished='2023'/></plans>",
	  "2023", "schemes.done", "1", "p" },
	{ "an answer by its own date",
	  "<recommendations><recommendation id='r' made='2022' response='rejected' responded='2023'/>"
	  "</recommendations>",
	  "2023", "recommendations.rejected", "1", "r" },
	{ "a board by when it was formed",
	  "<boards><board id='b' kind='advisory-board' formed='2023' dissolved='2023'/></boards>",
	  "2023", "boards.formed", "1", "b" },
	{ "a publication by when it was published",
	  "<publications><publication id='p' published='2023-06'/></publications>", "2023",
	  "publications", "1", "p" },
};

/* Figures say when by themselves: no measure counts them. */
START_TEST(figures_have_no_place)
{
	lh_dossier *dossier = dossier_of("<figures><figure id='f' from='2023'/></figures>");

	ck_assert(!lh_place_of(lh_dossier_find(dossier, "f")).set);
	lh_dossier_unref(dossier);
}
END_TEST

TEST_TABLE(consultations)
TEST_TABLE(findings)
TEST_TABLE(tasks)
TEST_TABLE(others)

Suite *lh_placing_suite(void)
{
	Suite *suite = suite_create("placing dates");
	TCase *tcase = tcase_create("placing");

	ADD_TABLE(tcase, consultations);
	ADD_TABLE(tcase, findings);
	ADD_TABLE(tcase, tasks);
	ADD_TABLE(tcase, others);
	tcase_add_test(tcase, figures_have_no_place);
	suite_add_tcase(suite, tcase);
	return suite;
}
