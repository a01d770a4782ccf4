/* SPDX-License-Identifier: MIT */
/* Beside which measures a figure stands, and with which records it is compared. */
#include "review/suites.h"
#include "review/support.h"

#define FIGURE(id, measure, attributes) \
	"<figure id='" id "' measure='" measure "' " attributes "/>"
#define FIGURES(...) "<figures>" __VA_ARGS__ "</figures>"
#define EVENT "<events><event id='e' from='2023'/></events>"
#define ONE(attributes) EVENT FIGURES(FIGURE("f", "events", attributes " value='1'"))
#define AGREES "2023", "events", "1", "e", .stated = "f agrees 1", .verdict = "agrees"
#define NOWHERE "2023", "events", "1", "e", .verdict = "none"

static const struct expected dated[] = {
	{ "the period", ONE("from='2023' to='2023'"), AGREES },
	{ "the period, in other words", ONE("from='2023-01' to='2023-12-31'"), AGREES },
	{ "its beginning alone is both", ONE("from='2023'"), AGREES },
	{ "its end alone is both", ONE("to='2023'"), AGREES },
	{ "a month alone", ONE("to='2023-12'"), NOWHERE },
	{ "a day alone", ONE("from='2023-01-01'"), NOWHERE },
	{ "a part of the period", ONE("from='2023-01' to='2023-06'"), NOWHERE },
	{ "its second half", ONE("from='2023-07' to='2023-12'"), NOWHERE },
	{ "more than the period", ONE("from='2022' to='2023'"), NOWHERE },
	{ "another year", ONE("from='2022' to='2022'"), NOWHERE },
	{ "neither date nor about", ONE(""), NOWHERE },
	{ "another measure", EVENT FIGURES(FIGURE("f", "events.forum", "from='2023' value='1'")),
	  NOWHERE },
	{ "a measure that there is not", EVENT FIGURES(FIGURE("f", "events.ball", "from='2023' value='1'")),
	  NOWHERE },
	{ "no measure", EVENT FIGURES("<figure id='f' from='2023' value='1'/>"), NOWHERE },
	{ "the day of a review of a day",
	  "<events><event id='e' from='2023-06-15'/></events>" FIGURES(
		  FIGURE("f", "events", "from='2023-06-15' value='1'")),
	  "2023-06-15", "events", "1", "e", .stated = "f agrees 1", .verdict = "agrees" },
	{ "less than may be meant, which cannot be held",
	  "<events><event id='e' from='2023'/><event id='g' alike='9223372036854775807'/></events>"
	  FIGURES(FIGURE("f", "events", "from='2023' value='3'")),
	  "2023", "events", "1", "e", "g", .stated = "f untold 1", .verdict = "untold" },
	{ "several, in the order of the file",
	  EVENT FIGURES(FIGURE("b", "events", "from='2023' value='1'")
			FIGURE("x", "events", "from='2022' value='1'")
			FIGURE("a", "events", "to='2023' value='0'")
			FIGURE("c", "events", "to='2023' value='~1'")),
	  "2023", "events", "1", "e", .stated = "b agrees 1; a differs 1; c untold 1",
	  .verdict = "differs" },
};

#define MEMBER "<memberships><membership id='m' kind='honorary' from='2020'/></memberships>"
#define STOCK(attributes) MEMBER FIGURES(FIGURE("f", "members.honorary", attributes " value='1'"))
#define STANDS "2023", "members.honorary", "1", "m", .stated = "f agrees 1"
#define STANDS_NOT "2023", "members.honorary", "1", "m"

static const struct expected stocks[] = {
	{ "on its last day", STOCK("from='2023-12-31'"), STANDS },
	{ "ends on its last day", STOCK("to='2023-12-31'"), STANDS },
	{ "of the year", STOCK("to='2023'"), STANDS },
	{ "of the last month", STOCK("from='2023-12'"), STANDS },
	{ "since long ago", STOCK("from='1995' to='2023-12-31'"), STANDS },
	{ "the day before", STOCK("to='2023-12-30'"), STANDS_NOT },
	{ "the first day", STOCK("to='2023-01-01'"), STANDS_NOT },
	{ "the eve", STOCK("to='2022'"), STANDS_NOT },
};

/* A figure that is not dated, about "o". */
#define ABOUT(record) EVENT record FIGURES(FIGURE("f", "events", "about='o' value='7'"))
#define PLACED "2023", "events", "1", "e", .stated = "f more 0", .verdict = "more"

static const struct expected undated[] = {
	{ "about an event", ABOUT("<events><event id='o' from='2023-12-31'/></events>"), "2023",
	  "events", "2", "e o", .stated = "f more 1" },
	{ "about an event outside", ABOUT("<events><event id='o' from='2022'/></events>"), NOWHERE },
	{ "about an event over the edge", ABOUT("<events><event id='o' from='2023'/></events>"),
	  "2023-01 2023-06", "events", "0", "", "e o" },
	{ "about a plan that was finished",
	  ABOUT("<plans><plan id='o' to='2022' finished='2023'/></plans>"), PLACED },
	{ "about a plan by its planned end", ABOUT("<plans><plan id='o' to='2023'/></plans>"), PLACED },
	{ "about a plan finished outside",
	  ABOUT("<plans><plan id='o' to='2023' finished='2022'/></plans>"), NOWHERE },
	{ "about a plan without an end", ABOUT("<plans><plan id='o' from='2023'/></plans>"), NOWHERE },
	{ "about a contest", ABOUT("<contests><contest id='o' to='2023'/></contests>"), PLACED },
	{ "about a contest without an end", ABOUT("<contests><contest id='o'/></contests>"), NOWHERE },
	{ "about an entry",
	  ABOUT("<contests><contest to='2023'><entries><entry id='o'/></entries></contest></contests>"),
	  PLACED },
	{ "about a field of a contest",
	  ABOUT("<contests><contest to='2023'><fields><contest_field id='o'/></fields></contest>"
		"</contests>"),
	  PLACED },
	{ "about a task by the end of its plan",
	  ABOUT("<plans><plan to='2023'><tasks><task id='o'/></tasks></plan></plans>"), PLACED },
	{ "about a board", ABOUT("<boards><board id='o' formed='2023'/></boards>"), PLACED },
	{ "about a consultation by its events",
	  ABOUT("<events><event id='x' kind='meeting' from='2022' to='2023'/></events>"
		"<consultations><consultation id='o' events='x'/></consultations>"), PLACED },
	{ "about a finding by its origin",
	  ABOUT("<findings><finding id='o' arises_from='e'/></findings>"), PLACED },
	{ "about a target", ABOUT("<programmes><programme><targets><target id='o' due='2023'/></targets>"
				  "</programme></programmes>"), PLACED },
	{ "about what has no placing date", ABOUT("<people><person id='o'/></people>"), NOWHERE },
	{ "about what the dossier does not have", ABOUT(""), NOWHERE },
	{ "about something, and dated otherwise",
	  EVENT FIGURES(FIGURE("f", "events", "about='e' from='2022' value='1'")), NOWHERE },
	{ "about something, and of the period",
	  EVENT FIGURES(FIGURE("f", "events", "about='e' from='2023' value='1'")), AGREES },
	{ "about nothing of the dossier, and of the period",
	  EVENT FIGURES(FIGURE("f", "events", "about='none' from='2023' value='1'")), "2023", "events",
	  "1", "e", .stated = "f untold ?", .verdict = "untold" },
};

#define TWO_CONTESTS                                                                          \
	"<contests><contest id='one' to='2023'><fields><contest_field id='it'/>"              \
	"<contest_field id='farm'/></fields><entries><entry id='a' alike='3' field='it' prize='first' " \
	"money='10'/><entry field='farm'/></entries></contest>"                               \
	"<contest id='two' to='2023'><entries><entry alike='5' prize='first'/></entries></contest>" \
	"<contest id='bare' to='2023'><fields><contest_field id='none'/></fields></contest></contests>"
#define PRIZE(about, value) \
	TWO_CONTESTS FIGURES(FIGURE("f", "contests.prizes.first", "about='" about "' value='" value "'"))
#define ENTRIES(about, value) \
	TWO_CONTESTS FIGURES(FIGURE("f", "contests.entries", "about='" about "' value='" value "'"))
#define BOARD                                                                                   \
	"<organisations><organisation id='union'/><organisation id='other'/></organisations>"   \
	"<boards><board id='b' of='union' kind='advisory-board' formed='2023'/>"                \
	"<board of='other' kind='advisory-board' formed='2023'/></boards>"                      \
	"<memberships><membership of='union' kind='honorary' from='2020' alike='4'/>"           \
	"<membership of='other' kind='honorary' from='2020'/></memberships>"                    \
	"<plans><plan id='p' finished='2023'><tasks><task id='t' due='2023'/></tasks></plan></plans>" \
	"<consultations><consultation id='c' board='b' delivered='2023'/>"                      \
	"<consultation delivered='2023'/></consultations>"                                      \
	"<findings><finding arises_from='p'/><finding arises_from='c'/></findings>"             \
	"<recommendations><recommendation id='r' arises_from='p' made='2023' alike='2'/>"       \
	"<recommendation made='2023'/></recommendations>"                                       \
	"<solutions><solution arises_from='p'><stages><stage kind='piloted' on='2023'/></stages>" \
	"</solution><solution arises_from='r'><stages><stage kind='piloted' on='2023'/></stages>" \
	"</solution></solutions>"
#define NAMED(measure, about, value) \
	BOARD FIGURES(FIGURE("f", measure, "about='" about "' to='2023' value='" value "'"))

static const struct expected within[] = {
	{ "what stands in it", PRIZE("one", "3"), "2023", "contests.prizes.first", "8+",
	  .stated = "f agrees 3", .verdict = "agrees" },
	{ "and in another", PRIZE("two", "6"), "2023", "contests.prizes.first", "8+",
	  .stated = "f more 5", .verdict = "more" },
	{ "a contest without entries is a lower bound", ENTRIES("bare", "715"), "2023",
	  "contests.entries", "9+", .stated = "f more 0+", .verdict = "more" },
	{ "a field of a contest without entries too", ENTRIES("none", "715"), "2023",
	  "contests.entries", "9+", .stated = "f more 0+" },
	{ "what names a field of it", ENTRIES("it", "3"), "2023", "contests.entries", "9+",
	  .stated = "f agrees 3" },
	{ "the other field", ENTRIES("farm", "1"), "2023", "contests.entries", "9+",
	  .stated = "f agrees 1" },
	{ "the record itself", ENTRIES("a", "3"), "2023", "contests.entries", "9+",
	  .stated = "f agrees 3" },
	{ "a contest itself", TWO_CONTESTS FIGURES(FIGURE("f", "contests", "about='two' value='1'")),
	  "2023", "contests", "3", .stated = "f agrees 1" },
	{ "boards of an organisation", NAMED("boards.formed", "union", "1"), "2023", "boards.formed",
	  "2", .stated = "f agrees 1" },
	{ "members of an organisation", NAMED("members.honorary", "union", "4"), "2023",
	  "members.honorary", "5", .stated = "f agrees 4" },
	{ "consultations of a board", NAMED("consultations", "b", "1"), "2023", "consultations", "2",
	  .stated = "f agrees 1" },
	{ "findings that arise from it", NAMED("findings", "p", "1"), "2023", "findings", "2",
	  .stated = "f agrees 1" },
	{ "recommendations that arise from it", NAMED("recommendations", "p", "2"), "2023",
	  "recommendations", "3", .stated = "f agrees 2" },
	{ "solutions that arise from it, not from what arises from it",
	  NAMED("solutions.piloted", "p", "1"), "2023", "solutions.piloted", "2",
	  .stated = "f agrees 1" },
	{ "tasks that stand in it", NAMED("tasks", "p", "1"), "2023", "tasks", "1",
	  .stated = "f agrees 1" },
	{ "nothing of the kind", NAMED("publications", "p", "1"), "2023", "publications", "0",
	  .stated = "f more 0" },
	{ "undetermined records elsewhere do not matter",
	  "<events><event id='e' from='2023'/><event id='u'/></events>" FIGURES(
		  FIGURE("f", "events", "about='e' value='1'")
		  FIGURE("g", "events", "to='2023' value='1'")),
	  "2023", "events", "1", "e", "u", .stated = "f agrees 1; g untold 1", .verdict = "untold" },
	{ "figures about a part do not judge the whole",
	  "<events><event id='e' from='2023'/><event id='o' from='2023'/></events>" FIGURES(
		  FIGURE("f", "events", "about='e' value='0'")
		  FIGURE("g", "events", "to='2023' value='2'")),
	  "2023", "events", "2", "e o", .stated = "f differs 1; g agrees 2", .verdict = "agrees" },
};

TEST_TABLE(dated)
TEST_TABLE(stocks)
TEST_TABLE(undated)
TEST_TABLE(within)

Suite *lh_stated_suite(void)
{
	Suite *suite = suite_create("stated figures");
	TCase *tcase = tcase_create("figures");

	ADD_TABLE(tcase, dated);
	ADD_TABLE(tcase, stocks);
	ADD_TABLE(tcase, undated);
	ADD_TABLE(tcase, within);
	suite_add_tcase(suite, tcase);
	return suite;
}
