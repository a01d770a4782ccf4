/* SPDX-License-Identifier: MIT */
/* One uri counts once. */
#include "review/suites.h"
#include "review/support.h"

#define EVENT(id, attributes) "<event id='" id "' uri='u' kind='training' " attributes "/>"
#define EVENTS(...) "<events>" __VA_ARGS__ "</events>"

static const struct expected records[] = {
	{ "the first of two", EVENTS(EVENT("a", "from='2023'") EVENT("b", "from='2023'")), "2023",
	  "events", "1", "a" },
	{ "the first that certainly counts",
	  EVENTS(EVENT("a", "") EVENT("b", "from='2022'") EVENT("c", "from='2023'")
		 EVENT("d", "from='2023'")),
	  "2023", "events", "1", "c", .previous = "1" },
	{ "with its values",
	  EVENTS(EVENT("a", "attendance='9'") EVENT("b", "from='2023' attendance='20' alike='2'")
		 EVENT("c", "from='2023' attendance='50'")),
	  "2023", "events.training.attendance", "40", "b" },
	{ "undetermined once, if none counts", EVENTS(EVENT("a", "") EVENT("b", "")), "2023", "events",
	  "0", "", "a" },
	{ "not undetermined if one counts", EVENTS(EVENT("a", "") EVENT("b", "from='2023'")), "2023",
	  "events", "1", "b" },
	{ "undetermined beside one outside", EVENTS(EVENT("a", "from='2022'") EVENT("b", "")), "2023",
	  "events", "0", "", "b" },
	{ "what a measure does not cover takes nothing away",
	  EVENTS("<event id='a' uri='u' kind='meeting' from='2023'/>" EVENT("b", "from='2023'")), "2023",
	  "events.training", "1", "b" },
	{ "other uris are others",
	  EVENTS(EVENT("a", "from='2023'") "<event id='b' uri='v' from='2023'/><event id='c' "
					   "from='2023'/><event id='d' from='2023'/>"),
	  "2023", "events", "4", "a b c d" },
	{ "other classes are others",
	  EVENTS(EVENT("a", "from='2023'")) "<publications><publication id='p' uri='u' "
					    "published='2023'/></publications>",
	  "2023", "publications", "1", "p" },
	{ "several uris, each once",
	  EVENTS("<event id='a' uri='v' from='2023'/>" EVENT("b", "from='2023'")
		 "<event id='c' uri='v' from='2023'/>" EVENT("d", "from='2023'")
		 "<event id='e' uri='v'/>"),
	  "2023", "events", "2", "a b" },
	{ "in a stock",
	  "<memberships><membership id='a' uri='u' kind='honorary'/><membership id='b' uri='u' "
	  "kind='honorary' from='2020'/><membership id='c' uri='u' kind='honorary' from='2020'/>"
	  "</memberships>",
	  "2023", "members.honorary", "1", "b", .opening = "1", .admitted = "0", .left = "0" },
	{ "a statement about what is left out marks nothing",
	  "<plans><plan id='a' uri='u' kind='scheme' status='done' finished='2023' to='2023'/>"
	  "<plan id='b' uri='u' kind='scheme' status='done' finished='2023' timeliness='on-time'/>"
	  "</plans>",
	  "2023", "schemes.on-time", "1", "a" },
};

#define CONTEST(id, attributes, entries) \
	"<contest id='" id "' uri='u' " attributes "><entries>" entries "</entries></contest>"
#define CONTESTS(...) "<contests>" __VA_ARGS__ "</contests>"

static const struct expected contests[] = {
	{ "the entries of the first",
	  CONTESTS(CONTEST("a", "to='2023'", "<entry id='a1'/><entry id='a2'/>")
		   CONTEST("b", "to='2023'", "<entry id='b1'/>")),
	  "2023", "contests.entries", "2", "a1 a2" },
	{ "the first certainly inside",
	  CONTESTS(CONTEST("a", "", "<entry id='a1'/>") CONTEST("b", "to='2024'", "<entry id='b1'/>")
		   CONTEST("c", "to='2023'", "<entry id='c1'/>")),
	  "2023", "contests.entries", "1", "c1" },
	{ "the first, though it has no entries",
	  CONTESTS("<contest id='a' uri='u' to='2023'/>" CONTEST("b", "to='2023'", "<entry id='b1'/>")),
	  "2023", "contests.entries", "0+", "" },
	{ "no lower bound from what is left out",
	  CONTESTS(CONTEST("a", "to='2023'", "<entry id='a1'/>") "<contest id='b' uri='u' to='2023'/>"),
	  "2023", "contests.entries", "1", "a1" },
	{ "no undetermined entries of what is left out",
	  CONTESTS("<contest id='a' uri='u' to='2023'/>" CONTEST("b", "", "<entry id='b1'/>")), "2023",
	  "contests.entries", "0+", "" },
	{ "the first, though another has the prizes",
	  CONTESTS(CONTEST("a", "to='2023'", "<entry id='a1'/>")
		   CONTEST("b", "to='2023'", "<entry id='b1' prize='first' money='5'/>")),
	  "2023", "contests.prizes", "0", "" },
	{ "undetermined entries of one contest",
	  CONTESTS(CONTEST("a", "", "<entry id='a1'/><entry id='a2'/>")
		   CONTEST("b", "", "<entry id='b1'/>")),
	  "2023", "contests.entries", "0", "", "a1 a2" },
	{ "entries that share a uri",
	  "<contests><contest to='2023'><entries><entry id='a' uri='u' prize='first' money='3'/></entries>"
	  "</contest><contest to='2023'><entries><entry id='b' uri='u' prize='first' money='4'/>"
	  "<entry id='c' prize='first' money='1'/></entries></contest></contests>",
	  "2023", "contests.prize-money", "4", "a c" },
};

#define SOLUTION(id, sites) \
	"<solution id='" id "' uri='u'><sites>" sites "</sites></solution>"
#define SITE(id, attributes) "<site id='" id "' use='pilot' " attributes "/>"

static const struct expected children[] = {
	{ "sites of the first that counts",
	  "<solutions>" SOLUTION("a", SITE("a1", "from='2022'") SITE("a2", ""))
	  SOLUTION("b", SITE("b1", "from='2023'") SITE("b2", "from='2023'") SITE("b3", ""))
	  SOLUTION("c", SITE("c1", "from='2023'")) "</solutions>",
	  "2023", "solutions.sites", "2", "b1 b2", "b3" },
	{ "tasks of one plan",
	  "<plans><plan id='a' uri='u' to='2023'><tasks><task id='a1'><tasks><task id='a2'/></tasks>"
	  "</task></tasks></plan><plan id='b' uri='u' to='2023'><tasks><task id='b1'/></tasks></plan>"
	  "</plans>",
	  "2023", "tasks", "1", "a2" },
	{ "a task above that shares its uri",
	  "<tasks><task uri='u'><tasks><task id='a' due='2023'/></tasks></task>"
	  "<task uri='u'><tasks><task id='b' due='2023'/></tasks></task></tasks>",
	  "2023", "tasks", "1", "a" },
	{ "targets of one programme",
	  "<programmes><programme uri='u'><targets><target id='a'/></targets></programme>"
	  "<programme uri='u'><targets><target id='b' due='2023'/></targets></programme></programmes>",
	  "2023", "targets.due", "1", "b" },
	{ "nested twins in different owners",
	  "<programmes><programme><targets><target id='a' uri='t' due='2023'/></targets></programme>"
	  "<programme><targets><target id='b' uri='t' due='2023'/><target id='c' due='2023'/></targets>"
	  "</programme></programmes>",
	  "2023", "targets.due", "2", "a c" },
	{ "a target that shares its uri with a programme, which is another class",
	  "<programmes><programme uri='u'><targets><target id='a' due='2023'/></targets></programme>"
	  "<programme><targets><target id='b' uri='u' due='2023'/></targets></programme></programmes>",
	  "2023", "targets.due", "2", "a b" },
	{ "a solution by the stage that one of two has",
	  "<solutions><solution id='a' uri='u' alike='5'><stages><stage kind='piloted'/></stages>"
	  "</solution><solution id='b' uri='u' alike='2'><stages><stage kind='piloted' on='2023'/>"
	  "</stages></solution></solutions>",
	  "2023", "solutions.piloted", "2", "b" },
};

TEST_TABLE(records)
TEST_TABLE(contests)
TEST_TABLE(children)

Suite *lh_uris_suite(void)
{
	Suite *suite = suite_create("one uri counts once");
	TCase *tcase = tcase_create("uris");

	ADD_TABLE(tcase, records);
	ADD_TABLE(tcase, contests);
	ADD_TABLE(tcase, children);
	suite_add_tcase(suite, tcase);
	return suite;
}
