/* SPDX-License-Identifier: MIT */
/* Comparisons with a deadline: what dates tell, and where a statement decides. */
#include "review/suites.h"
#include "review/support.h"

#define SCHEME(attributes) "<plans><plan id='p' kind='scheme' status='done' " attributes "/></plans>"
#define ON_TIME "2023", "schemes.on-time"

static const struct expected schemes[] = {
	{ "on the last day", SCHEME("finished='2023-06-30' to='2023-06'"), ON_TIME, "1", "p" },
	{ "the day after", SCHEME("finished='2023-07-01' to='2023-06'"), ON_TIME, "0", "" },
	{ "a month up to the last day", SCHEME("finished='2023-06' to='2023-06-30'"), ON_TIME, "1", "p" },
	{ "the year in the year", SCHEME("finished='2023' to='2023'"), ON_TIME, "1", "p" },
	{ "the year up to a day of it", SCHEME("finished='2023' to='2023-12-30'"), ON_TIME, "0", "",
	  "p" },
	{ "cannot be told", SCHEME("finished='2023-06' to='2023-06-15'"), ON_TIME, "0", "", "p" },
	{ "cannot be told, on time is stated",
	  SCHEME("finished='2023-06' to='2023-06-15' timeliness='on-time'"), ON_TIME, "1", "p",
	  .by_statement = true },
	{ "cannot be told, late is stated",
	  SCHEME("finished='2023-06' to='2023-06-15' timeliness='late'"), ON_TIME, "0", "",
	  .by_statement = true },
	{ "no limit, on time is stated", SCHEME("finished='2023' timeliness='on-time'"), ON_TIME, "1",
	  "p", .by_statement = true },
	{ "no limit, late is stated", SCHEME("finished='2023' timeliness='late'"), ON_TIME, "0", "",
	  .by_statement = true },
	{ "no limit, nothing stated", SCHEME("finished='2023'"), ON_TIME, "0", "" },
	{ "dates say on time, late is stated",
	  SCHEME("finished='2023-05' to='2023-06' timeliness='late'"), ON_TIME, "1", "p" },
	{ "dates say late, on time is stated",
	  SCHEME("finished='2023-07' to='2023-06' timeliness='on-time'"), ON_TIME, "0", "" },
	{ "stated of a scheme outside", SCHEME("finished='2022' timeliness='on-time'"), ON_TIME, "0",
	  "", .previous = "1" },
	{ "stated of an undated one", SCHEME("timeliness='on-time'"), ON_TIME, "0", "", "p" },
	{ "undated, no limit and nothing stated", SCHEME(""), ON_TIME, "0", "" },
	{ "undated, with a limit", SCHEME("to='2023'"), ON_TIME, "0", "", "p" },
	{ "the scheme counts as done all the same", SCHEME("finished='2023' timeliness='late'"), "2023",
	  "schemes.done", "1", "p" },
	{ "a statement about one marks the value of all",
	  "<plans><plan id='a' kind='scheme' status='done' finished='2023' to='2023'/>"
	  "<plan id='b' kind='scheme' status='done' finished='2023' timeliness='late'/></plans>",
	  ON_TIME, "1", "a", .by_statement = true },
	{ "a project is no scheme",
	  "<plans><plan kind='project' status='done' finished='2023' timeliness='on-time'/></plans>",
	  ON_TIME, "0", "" },
};

#define CONSULTATION(attributes) \
	"<consultations><consultation id='c' " attributes "/></consultations>"
#define DELIVERED "2023", "consultations.on-time"

static const struct expected consultations[] = {
	{ "on the day", CONSULTATION("due='2023-05-10' delivered='2023-05-10'"), DELIVERED, "1", "c" },
	{ "in the month", CONSULTATION("due='2023-05' delivered='2023-05'"), DELIVERED, "1", "c" },
	{ "long before", CONSULTATION("due='2024' delivered='2023'"), DELIVERED, "1", "c" },
	{ "the day after", CONSULTATION("due='2023-05-10' delivered='2023-05-11'"), DELIVERED, "0", "" },
	{ "in the month of the day", CONSULTATION("due='2023-05-10' delivered='2023-05'"), DELIVERED,
	  "0", "", "c" },
	{ "without a deadline", CONSULTATION("delivered='2023-05'"), DELIVERED, "0", "" },
	{ "neither deadline nor delivery", CONSULTATION("kind='advice'"), DELIVERED, "0", "" },
	{ "not delivered", CONSULTATION("due='2023-05'"), DELIVERED, "0", "", "c" },
	{ "a deadline in the period, delivered after it", CONSULTATION("due='2023' delivered='2024'"),
	  DELIVERED, "0", "" },
};

#define TASK(attributes) "<tasks><task id='t' status='done' " attributes "/></tasks>"
#define LATE "2023", "tasks.late"

static const struct expected tasks[] = {
	{ "the day after", TASK("due='2023-06' finished='2023-07-01'"), LATE, "1", "t" },
	{ "the last day", TASK("due='2023-06' finished='2023-06-30'"), LATE, "0", "" },
	{ "cannot be told", TASK("due='2023-06-15' finished='2023-06'"), LATE, "0", "", "t" },
	{ "cannot be told, late is stated",
	  TASK("due='2023-06-15' finished='2023-06' timeliness='late'"), LATE, "1", "t",
	  .by_statement = true },
	{ "cannot be told, on time is stated",
	  TASK("due='2023-06-15' finished='2023-06' timeliness='on-time'"), LATE, "0", "",
	  .by_statement = true },
	{ "no deadline, late is stated", TASK("finished='2023' timeliness='late'"), LATE, "1", "t",
	  .by_statement = true },
	{ "no deadline, nothing stated", TASK("finished='2023'"), LATE, "0", "" },
	{ "dates against the statement", TASK("due='2023-05' finished='2023-06' timeliness='on-time'"),
	  LATE, "1", "t" },
	{ "undated, late is stated", TASK("timeliness='late'"), LATE, "0", "", "t" },
	{ "not done, late is stated",
	  "<tasks><task status='under-way' finished='2023' timeliness='late'/></tasks>", LATE, "0", "" },
	{ "no status, late is stated", "<tasks><task finished='2023' timeliness='late'/></tasks>", LATE,
	  "0", "" },
	{ "a task with tasks below",
	  "<tasks><task status='done' finished='2023' timeliness='late'><tasks><task/></tasks></task>"
	  "</tasks>",
	  LATE, "0", "" },
	{ "the deadline above is not its own",
	  "<tasks><task due='2023-05'><tasks><task status='done' finished='2023-06'/></tasks></task>"
	  "</tasks>",
	  LATE, "0", "" },
};

TEST_TABLE(schemes)
TEST_TABLE(consultations)
TEST_TABLE(tasks)

Suite *lh_limits_suite(void)
{
	Suite *suite = suite_create("deadlines");
	TCase *tcase = tcase_create("deadlines");

	ADD_TABLE(tcase, schemes);
	ADD_TABLE(tcase, consultations);
	ADD_TABLE(tcase, tasks);
	suite_add_tcase(suite, tcase);
	return suite;
}
