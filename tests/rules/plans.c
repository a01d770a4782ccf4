/* SPDX-License-Identifier: MIT */
/* Plans and tasks, of a dossier that was issued on 2024-01-15. */
#include "cases.h"
#include "suites.h"

#define TASK(attributes) "<task " attributes "><title>A</title></task>"
#define TASKS(tasks)	 "<tasks>" tasks "</tasks>"
#define WITH_TASKS(attributes, tasks) \
	"<task " attributes "><title>A</title><tasks>" tasks "</tasks></task>"
#define PLAN(attributes, tasks) \
	"<plans><plan " attributes "><title>A</title><tasks>" tasks "</tasks></plan></plans>"
#define DONE  "status='done' finished='2023'"
#define FIRST "/dossier/tasks/task[1]"

static const struct rule_case cases[] = {
	/* Late, but done. */
	{ "LH-0604",
	  "<tasks><task due='2023-05'><title>A</title></task></tasks>", "/dossier/tasks/task[1]",
	  "due",
	  "<tasks><task due='2023-05' finished='2023-06' status='done'><title>A</title></task>"
	  "</tasks>" },
	/* An amount of nobody knows what may be a fraction. */
	{ "LH-0605", "<tasks><task amount='1.5'><title>A</title></task></tasks>",
	  "/dossier/tasks/task[1]", "measure", "<tasks><task><title>A</title></task></tasks>" },
	{ "LH-0601", "<tasks><task due='2023-05' status='done'><title>A</title></task></tasks>",
	  "/dossier/tasks/task[1]", "finished",
	  "<tasks><task due='2023-05' status='dropped'><title>A</title></task></tasks>" },
	/* Plans of a year or a term end with it, divided tasks with their parts. */
	{ "LH-0601", "<plans><plan kind='scheme' status='done'><title>A</title></plan></plans>",
	  "/dossier/plans/plan[1]", "finished",
	  "<plans><plan kind='annual-plan' status='done'><title>A</title></plan>"
	  "<plan kind='term-plan' status='done'><title>B</title></plan></plans>" },
	{ "LH-0601", TASKS(WITH_TASKS("status='done'", TASK("status='done'"))),
	  "/dossier/tasks/task[1]/tasks/task[1]", "finished",
	  TASKS(WITH_TASKS("status='done'", TASK(DONE)) TASK("") TASK("status='dropped'")) },
	{ "LH-0602", TASKS(TASK("status='planned' finished='2023-02' progress='100'")), FIRST,
	  "status", TASKS(TASK("finished='2023-02' progress='20'")) },
	{ "LH-0602",
	  "<plans><plan kind='scheme' status='dropped' "
	  "finished='2023'><title>A</title></plan></plans>",
	  "/dossier/plans/plan[1]", "status",
	  "<plans><plan kind='scheme' finished='2023'><title>A</title></plan></plans>" },
	{ "LH-0603", TASKS(TASK("status='planned' progress='1'")), FIRST, "progress",
	  TASKS(TASK("status='planned' progress='0'") TASK("progress='50'")) },
	{ "LH-0603", TASKS(TASK("status='planned' progress='100'")), FIRST, "progress",
	  TASKS(TASK("status='under-way' progress='100'")
			TASK("status='under-way' progress='0'")) },
	{ "LH-0603", TASKS(TASK("status='dropped' progress='100'")), FIRST, "progress",
	  TASKS(TASK("status='dropped' progress='99'") TASK(DONE)) },
	/* A month that the day of issue lies in has not passed. */
	{ "LH-0604", TASKS(TASK("due='2024-01-14'")), FIRST, "due",
	  TASKS(TASK("due='2024-01'") TASK("due='2024-01-15'") TASK("due='2023' finished='2023-12'")
			TASK("due='2023' status='dropped'") TASK("due='2023' " DONE)) },
	{ "LH-0604", TASKS(WITH_TASKS("due='2023'", TASK(""))), FIRST, "due",
	  TASKS(WITH_TASKS("due='2023' status='dropped'", TASK("")) TASK("status='planned'")) },
	{ "LH-0605", TASKS(TASK("amount='?'")), FIRST, "measure",
	  TASKS(TASK("amount='~4' measure='events'")) },
	{ "LH-0606", TASKS(TASK("measure='events'")), FIRST, "amount",
	  TASKS(TASK("measure='events' amount='0'")) },
	/* Open is what says so, at any depth, but not below what was dropped. */
	{ "LH-0607", PLAN("kind='annual-plan' status='done'", TASK("status='planned'")),
	  "/dossier/plans/plan[1]", "status",
	  PLAN("kind='annual-plan' status='done'",
	       TASK("") TASK(DONE) TASK("finished='2023'")
		       WITH_TASKS("status='dropped'", TASK("status='planned'"))) },
	{ "LH-0607",
	  PLAN("kind='annual-plan' status='done'",
	       WITH_TASKS("", WITH_TASKS("", TASK("status='under-way'")))),
	  "/dossier/plans/plan[1]", "status",
	  PLAN("kind='annual-plan' status='under-way'",
	       WITH_TASKS("", WITH_TASKS("", TASK("status='under-way'")))) },
	/* It is told of the nearest that is done. */
	{ "LH-0607",
	  PLAN("kind='annual-plan' status='done'",
	       WITH_TASKS("status='done'", TASK("status='under-way'") TASK("status='planned'"))),
	  "/dossier/plans/plan[1]/tasks/task[1]", "status",
	  PLAN("kind='annual-plan' status='done'",
	       WITH_TASKS("status='done'", TASK(DONE) TASK(DONE))) },
	/* A deadline is the last day of what it says; finished in its month may be either. */
	{ "LH-0608",
	  TASKS(TASK("due='2023-06' finished='2023-07-01' status='done' timeliness='on-time'")),
	  FIRST, "timeliness",
	  TASKS(TASK("due='2023-06' finished='2023-06-30' status='done' timeliness='on-time'") TASK(
		  "due='2023-06-15' finished='2023-06' status='done' timeliness='on-time'")
			TASK("due='2023-06-15' finished='2023-06' status='done' timeliness='late'")
				TASK(DONE " timeliness='late'") TASK(
					"due='2024-06' status='under-way' timeliness='late'")) },
	{ "LH-0608",
	  TASKS(TASK("due='2023-06' finished='2023-06' status='done' timeliness='late'")), FIRST,
	  "timeliness",
	  TASKS(TASK("due='2023-06' finished='2023' status='done' timeliness='late'")) },
	{ "LH-0608",
	  "<plans><plan kind='scheme' to='2023' finished='2023-11' status='done' timeliness='late'>"
	  "<title>A</title></plan></plans>",
	  "/dossier/plans/plan[1]", "timeliness",
	  "<plans><plan kind='scheme' to='2022' finished='2023' status='done' timeliness='late'>"
	  "<title>A</title></plan></plans>" },
	/* The nearest deadline above counts, over what has none. */
	{ "LH-0609",
	  PLAN("kind='annual-plan' to='2025'",
	       WITH_TASKS("due='2024-06'", WITH_TASKS("", TASK("due='2024-07-01'")))),
	  "/dossier/plans/plan[1]/tasks/task[1]/tasks/task[1]/tasks/task[1]", "due",
	  PLAN("kind='annual-plan' to='2025'",
	       WITH_TASKS("due='2024-06'", WITH_TASKS("", TASK("due='2024'"))))
		  TASKS(TASK("due='2030'")) },
};

CASE_SUITE(lh_plans_suite, "plans")
