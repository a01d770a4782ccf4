/* SPDX-License-Identifier: MIT */
/* What the codes cover: leaves of the plan, what is overdue, stages of a solution. */
#include "review/suites.h"
#include "review/support.h"

#define TREE                                                                                   \
	"<plans><plan to='2023'><tasks><task id='a'><tasks><task id='b'><tasks><task id='c'/>" \
	"</tasks></task><task id='d' status='done' finished='2023'/></tasks></task>"           \
	"<task id='e' status='dropped'/></tasks></plan></plans>"                               \
	"<tasks><task id='f' finished='2023' status='done'><tasks/></task></tasks>"

static const struct expected leaves[] = {
	{ "leaves at any depth, of plans and of none", TREE, "2023", "tasks", "4", "c d e f" },
	{ "of them those done", TREE, "2023", "tasks.done", "2", "d f" },
	{ "a finish without a status is not done", "<tasks><task finished='2023'/></tasks>", "2023",
	  "tasks.done", "0", "" },
};

#define TASK(attributes) "<tasks><task id='t' " attributes "/></tasks>"
#define OVERDUE "2023", "tasks.overdue"

static const struct expected overdue[] = {
	{ "due on the last day", TASK("due='2023-12-31'"), OVERDUE, "1", "t", .previous = "0" },
	{ "due in the year", TASK("due='2023'"), OVERDUE, "1", "t" },
	{ "due in a month of which the period ends before", TASK("due='2023-06'"),
	  "2023-01-01 2023-06-29", "tasks.overdue", "0", "" },
	{ "due the day after", TASK("due='2024-01-01'"), OVERDUE, "0", "" },
	{ "due long ago", TASK("due='1998-03'"), OVERDUE, "1", "t", .previous = "1" },
	{ "without a deadline", TASK("status='under-way'"), OVERDUE, "0", "" },
	{ "by no deadline above",
	  "<tasks><task due='2022'><tasks><task/></tasks></task></tasks>", OVERDUE, "0", "" },
	{ "not with tasks below",
	  "<tasks><task due='2022'><tasks><task id='t' due='2021'/></tasks></task></tasks>", OVERDUE,
	  "1", "t" },
	{ "dropped", TASK("due='2022' status='dropped'"), OVERDUE, "0", "" },
	{ "finished on the last day", TASK("due='2022' finished='2023-12-31'"), OVERDUE, "0", "",
	  .previous = "1" },
	{ "finished the day after", TASK("due='2022' finished='2024-01-01' status='done'"), OVERDUE,
	  "1", "t" },
	{ "finished some day around the close", TASK("due='2022' finished='2023'"), "2023-01 2023-06",
	  "tasks.overdue", "0", "", "t" },
	{ "done, and nobody says when", TASK("due='2022' status='done'"), OVERDUE, "0", "", "t" },
	{ "no statement decides it", TASK("due='2022' status='done' finished='2023' timeliness='late'"),
	  OVERDUE, "0", "" },
	{ "nor the other way", TASK("due='2022' timeliness='on-time'"), OVERDUE, "1", "t" },
	{ "each as many as it stands for", TASK("due='2022' alike='4'"), OVERDUE, "4", "t" },
};

#define SOLUTION(stages) \
	"<solutions><solution id='s' alike='3'><stages>" stages "</stages></solution></solutions>"
#define PILOT(on) "<stage kind='piloted' " on "/>"
#define PILOTED "2023", "solutions.piloted"

static const struct expected solutions[] = {
	{ "once a period, however often", SOLUTION(PILOT("on='2023-02'") PILOT("on='2023-09'")), PILOTED,
	  "3", "s" },
	{ "again in another period", SOLUTION(PILOT("on='2022'") PILOT("on='2023-09'")), PILOTED, "3",
	  "s", .previous = "3" },
	{ "one certainly inside, one undated", SOLUTION(PILOT("") PILOT("on='2023'")), PILOTED, "3",
	  "s" },
	{ "none certainly inside", SOLUTION(PILOT("on='2022'") PILOT("")), PILOTED, "0", "", "s" },
	{ "one over the edge", SOLUTION(PILOT("on='2023'")), "2023-01 2023-06", "solutions.piloted",
	  "0", "", "s" },
	{ "undated of another kind", SOLUTION("<stage kind='adopted'/>"), PILOTED, "0", "" },
	{ "each kind for itself", SOLUTION("<stage kind='selected' on='2023'/>" PILOT("on='2023'")),
	  "2023", "solutions.selected", "3", "s" },
	{ "sites of both uses",
	  "<solutions><solution><sites><site id='a' use='pilot' from='2023'/>"
	  "<site id='b' use='replication' from='2023'/><site id='c' from='2023'/></sites></solution>"
	  "</solutions>",
	  "2023", "solutions.sites", "3", "a b c" },
};

#define PLAN(attributes) "<plans><plan id='p' " attributes "/></plans>"

static const struct expected schemes[] = {
	{ "a scheme", PLAN("kind='scheme' status='done' finished='2023'"), "2023", "schemes.done", "1",
	  "p" },
	{ "an annual plan", PLAN("kind='annual-plan' status='done' finished='2023'"), "2023",
	  "schemes.done", "0", "" },
	{ "a term plan", PLAN("kind='term-plan' status='done' finished='2023'"), "2023", "schemes.done",
	  "0", "" },
	{ "a research topic", PLAN("kind='research-topic' status='done' finished='2023'"), "2023",
	  "schemes.done", "0", "" },
	{ "finished, and no status", PLAN("kind='scheme' finished='2023'"), "2023", "schemes.done", "1",
	  "p" },
	{ "suspended", PLAN("kind='scheme' status='suspended' finished='2023'"), "2023", "schemes.done",
	  "0", "" },
	{ "done, and nobody says when", PLAN("kind='scheme' status='done'"), "2023", "schemes.done",
	  "0", "", "p" },
	{ "boards of another kind", "<boards><board kind='council' formed='2023'/></boards>", "2023",
	  "boards.formed", "0", "" },
	{ "members of every kind",
	  "<memberships><membership id='a' kind='honorary' from='2023'/><membership id='b' "
	  "kind='member-association' from='2023'/><membership id='c' from='2023'/></memberships>",
	  "2023", "members.admitted", "3", "a b c" },
	{ "members of every kind who left",
	  "<memberships><membership id='a' kind='honorary' to='2023'/><membership id='b' "
	  "kind='associate' to='2023'/></memberships>",
	  "2023", "members.left", "2", "a b" },
};

TEST_TABLE(leaves)
TEST_TABLE(overdue)
TEST_TABLE(solutions)
TEST_TABLE(schemes)

Suite *lh_tasks_suite(void)
{
	Suite *suite = suite_create("what the codes cover");
	TCase *tcase = tcase_create("covered");

	ADD_TABLE(tcase, leaves);
	ADD_TABLE(tcase, overdue);
	ADD_TABLE(tcase, solutions);
	ADD_TABLE(tcase, schemes);
	suite_add_tcase(suite, tcase);
	return suite;
}
