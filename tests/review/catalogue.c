/* SPDX-License-Identifier: MIT */
/*
 * Every measure of the catalogue counts one record, leaves one out and cannot place another.
 * Records say by their id which of these they are: in…, out…, may….
 */
#include <stdio.h>
#include <string.h>

#include "review/suites.h"
#include "review/support.h"

struct row {
	const char *code, *value, *body;
	const char *period; /* NULL: 2023 */
};

#define DATED(container, element, rest, date)                                      \
	"<" container ">"                                                          \
	"<" element " id='out-before' " rest date "='2022-12-31'/>"                \
	"<" element " id='in-first' " rest date "='2023-01-01'/>"                  \
	"<" element " id='in-year' " rest date "='2023'/>"                         \
	"<" element " id='in-last' " rest date "='2023-12-31'/>"                   \
	"<" element " id='out-after' " rest date "='2024-01'/>"                    \
	"<" element " id='may-undated' " rest "/>"                                 \
	"</" container ">"

#define CONSULTATIONS(kind)                                                        \
	"<consultations>"                                                          \
	"<consultation id='in' kind='" kind "' delivered='2023-05'/>"              \
	"<consultation id='out-before' kind='" kind "' delivered='2022'/>"         \
	"<consultation id='out-kind' delivered='2023-05'/>"                        \
	"<consultation id='may' kind='" kind "' received='2023-01'/>"              \
	"</consultations>"

/* @others: a response that is not looked for. */
#define RESPONSES(response, others)                                                         \
	"<recommendations>"                                                                 \
	"<recommendation id='in' made='2019' response='" response "' responded='2023-02'/>" \
	"<recommendation id='out-early' made='2023' response='" response "' responded='2022'/>" \
	"<recommendation id='out-open' made='2023'/>"                                       \
	"<recommendation id='out-other' response='" others "' responded='2023'/>"           \
	"<recommendation id='may' made='2023' response='" response "'/>"                    \
	"</recommendations>"

#define STAGES(kind, other)                                                                  \
	"<solutions>"                                                                        \
	"<solution id='in'><stages><stage kind='" kind "' on='2023-07'/></stages></solution>" \
	"<solution id='out-other'><stages><stage kind='" other "' on='2023'/></stages></solution>" \
	"<solution id='out-late'><stages><stage kind='" kind "' on='2024'/></stages></solution>" \
	"<solution id='out-none'/>"                                                          \
	"<solution id='may'><stages><stage kind='" kind "'/></stages></solution>"            \
	"</solutions>"

#define SITES(outcome, other)                                                           \
	"<solutions><solution><sites>"                                                  \
	"<site id='in' use='pilot' from='2023-02' outcome='" outcome "'/>"              \
	"<site id='in-group' alike='3' use='replication' from='2023' outcome='" outcome "'/>" \
	"<site id='out-date' use='pilot' from='2022' to='2023' outcome='" outcome "'/>" \
	"<site id='out-other' use='pilot' from='2023' outcome='" other "'/>"            \
	"<site id='out-open' use='pilot' from='2023'/>"                                 \
	"<site id='may' use='pilot' outcome='" outcome "'/>"                            \
	"</sites></solution></solutions>"

/* Women, men, and people of whom nobody says; doctors, and others. */
#define PEOPLE                                                                           \
	"<organisations><organisation id='o'/></organisations><people>"                  \
	"<person id='woman' sex='female'><title>PGS.TS</title></person>" \
	"<person id='another' sex='female'><title>Tiến sĩ</title></person>" \
	"<person id='man' sex='male'><title>ThS</title></person>"       \
	"<person id='nobody'><title>GS</title></person><person id='bare'/></people>"

#define STANDING                                                                         \
	PEOPLE "<memberships>"                                                           \
	"<membership id='in' kind='individual' member='woman' from='2020'/>"             \
	"<membership id='in-new' kind='honorary' member='another' from='2023' to='2024'/>" \
	"<membership id='in-group' alike='4' kind='associate' member='woman' from='2021'/>" \
	"<membership id='out-man' kind='individual' member='man' from='2020'/>"          \
	"<membership id='out-gone' kind='individual' member='woman' from='2020' to='2023'/>" \
	"<membership id='out-later' kind='individual' member='woman' from='2024'/>"      \
	"<membership id='out-body' kind='associate' member='o' from='2020'/>"            \
	"<membership id='out-kind' kind='collective' from='2020'/>"                      \
	"<membership id='may' kind='individual' member='woman'/>"                        \
	"<membership id='may-be' kind='individual' member='nobody' from='2020'/>"        \
	"<membership id='may-too' kind='honorary' member='bare' from='2020'/>"           \
	"<membership id='may-group' alike='9' kind='honorary' from='2020'/>"             \
	"</memberships>"

#define CONSULTED                                                                        \
	PEOPLE "<consultations>"                                                         \
	"<consultation kind='critique' delivered='2023-02'><experts>"                    \
	"<expert id='in' person='woman'/><expert id='in-another' person='another'/>"     \
	"<expert id='out-man' person='man'/><expert id='may-be' person='nobody'/>"       \
	"</experts></consultation>"                                                      \
	"<consultation alike='3' kind='advice' delivered='2023-03'><experts>"            \
	"<expert id='in-again' person='woman'/></experts></consultation>"                \
	"<consultation kind='advice' delivered='2022'><experts>"                         \
	"<expert id='out-date' person='another'/></experts></consultation>"              \
	"<consultation kind='comment' delivered='2023'><experts>"                        \
	"<expert id='out-comment' person='another'/></experts></consultation>"           \
	"<consultation kind='advice'><experts><expert id='out-known' person='woman'/>"   \
	"<expert id='may' person='bare'/></experts></consultation></consultations>"

#define MONEY(field)                                                                     \
	"<tasks><task id='in' due='2023' " field "='100'><tasks><task id='out-covered' "  \
	"due='2023' " field "='70'/><task id='out-below' due='2023'/></tasks></task>"   \
	"<task id='out-above' due='2023'><tasks><task id='in-leaf' due='2023-06' alike='2' " \
	field "='20'/><task id='out-date' due='2024' " field "='5'/></tasks></task>"       \
	"<task id='may' " field "='1'/></tasks>"

#define MEMBERS(kind, other)                                                      \
	"<memberships>"                                                           \
	"<membership id='in-old' kind='" kind "' from='2022'/>"                   \
	"<membership id='in-new' kind='" kind "' from='2023' to='2024-01-01'/>"   \
	"<membership id='out-left' kind='" kind "' from='2020' to='2023-12-31'/>" \
	"<membership id='out-later' kind='" kind "' from='2024'/>"                \
	"<membership id='out-other' kind='" other "' from='2022'/>"               \
	"<membership id='may' kind='" kind "'/>"                                  \
	"</memberships>"

#define PRIZES(prize, other)                                                                \
	"<contests>"                                                                        \
	"<contest to='2023'><entries><entry id='in' prize='" prize "' alike='3' money='10'/>" \
	"<entry id='out-without' money='5'/>" other "</entries></contest>"                  \
	"<contest to='2022'><entries><entry id='out-before' prize='" prize "'/></entries></contest>" \
	"<contest><entries><entry id='may' prize='" prize "' money='1'/></entries></contest>" \
	"</contests>"

static const struct row rows[] = {
	{ "events", "3", DATED("events", "event", "kind='meeting' ", "from") },
	{ "events.attendance", "242+",
	  "<events><event id='in' kind='lecture' from='2023-03' attendance='200'/>"
	  "<event id='in-too' from='2023-04' attendance='21' alike='2'/>"
	  "<event id='in-unknown' from='2023-04'/><event id='out' from='2024-03' attendance='9'/>"
	  "<event id='may' attendance='7'/></events>" },
	{ "events.papers", "~29",
	  "<events><event id='in' kind='workshop' from='2023-03' papers='~12'/>"
	  "<event id='in-conference' kind='conference' from='2023-04' papers='10'/>"
	  "<event id='in-seminar' kind='seminar' from='2023-04' papers='2'/>"
	  "<event id='in-forum' kind='forum' from='2023-04' papers='5'/>"
	  "<event id='out-kind' kind='training' from='2023-04'/><event id='out-bare' from='2023'/>"
	  "<event id='out-date' kind='forum' from='2022' papers='5'/>"
	  "<event id='may' kind='forum' papers='5'/></events>" },
	{ "events.consultation", "2",
	  "<events><event id='in-workshop' kind='workshop' area='consultation' from='2023-03'/>"
	  "<event id='in-conference' kind='conference' area='consultation' from='2023-04'/>"
	  "<event id='out-kind' kind='seminar' area='consultation' from='2023-03'/>"
	  "<event id='out-area' kind='workshop' area='research' from='2023-03'/>"
	  "<event id='out-bare' kind='workshop' from='2023-03'/>"
	  "<event id='out-date' kind='workshop' area='consultation' from='2022'/>"
	  "<event id='may' kind='workshop' area='consultation' to='2023-03'/></events>" },
	{ "events.forum", "3", DATED("events", "event", "kind='forum' ", "from") },
	{ "events.training", "3", DATED("events", "event", "kind='training' ", "from") },
	{ "events.training.attendance", "42",
	  "<events><event id='in' kind='training' from='2023-03' attendance='30'/>"
	  "<event id='in-too' kind='training' from='2023-04' attendance='12'/>"
	  "<event id='out-kind' kind='lecture' from='2023-03' attendance='200'/>"
	  "<event id='out-date' kind='training' from='2024-03'/>"
	  "<event id='may' kind='training' attendance='7'/></events>" },
	{ "consultations", "4",
	  "<consultations><consultation id='in-advice' kind='advice' delivered='2023-01'/>"
	  "<consultation id='in-critique' kind='critique' delivered='2023-02'/>"
	  "<consultation id='in-appraisal' kind='appraisal' delivered='2023-03'/>"
	  "<consultation id='in-bare' delivered='2023-03'/>"
	  "<consultation id='out-comment' kind='comment' delivered='2023-04'/>"
	  "<consultation id='out-date' kind='advice' delivered='2024'/>"
	  "<consultation id='out-no-date' kind='comment'/>"
	  "<consultation id='may' kind='critique'/></consultations>" },
	{ "consultations.advice", "1", CONSULTATIONS("advice") },
	{ "consultations.critique", "1", CONSULTATIONS("critique") },
	{ "consultations.appraisal", "1", CONSULTATIONS("appraisal") },
	{ "consultations.comment", "1", CONSULTATIONS("comment") },
	{ "consultations.commissioned", "1",
	  "<consultations><consultation id='in' origin='commissioned' delivered='2023-01'/>"
	  "<consultation id='out-own' origin='own-initiative' delivered='2023-01'/>"
	  "<consultation id='out-comment' kind='comment' origin='commissioned' delivered='2023'/>"
	  "<consultation id='out-bare' kind='advice' delivered='2023-01'/>"
	  "<consultation id='may' kind='advice' origin='commissioned'/></consultations>" },
	{ "consultations.on-time", "2",
	  "<consultations><consultation id='in' due='2023-03-01' delivered='2023-03-01'/>"
	  "<consultation id='in-month' due='2023-03' delivered='2023-03-31'/>"
	  "<consultation id='out-late' due='2023-03' delivered='2023-04-01'/>"
	  "<consultation id='out-no-due' kind='advice' delivered='2023-03'/>"
	  "<consultation id='out-comment' kind='comment' due='2023-03' delivered='2023-02'/>"
	  "<consultation id='may' due='2023-03-15' delivered='2023-03'/></consultations>" },
	{ "consultations.cost", "55",
	  "<consultations><consultation id='in' kind='advice' delivered='2023-01' cost='15'/>"
	  "<consultation id='in-two' alike='2' delivered='2023-01' cost='20'/>"
	  "<consultation id='out-comment' kind='comment' delivered='2023' cost='7'/>"
	  "<consultation id='out-date' delivered='2022' cost='7'/>"
	  "<consultation id='may' kind='advice' cost='7'/></consultations>" },
	{ "experts", "3",
	  PEOPLE
	  "<consultations><consultation kind='critique' delivered='2023-02'><experts>"
	  "<expert id='in' person='woman'/><expert id='in-man' person='man'/></experts></consultation>"
	  "<consultation alike='3' kind='advice' delivered='2023-03'><experts>"
	  "<expert id='in-again' person='woman'/><expert id='in-bare' person='bare' alike='2'/>"
	  "<expert id='may-unnamed' alike='5'/></experts></consultation>"
	  "<consultation kind='advice' delivered='2022'><experts><expert id='out' person='another'/>"
	  "</experts></consultation><consultation kind='comment' delivered='2023'><experts>"
	  "<expert id='out-comment' person='another'/></experts></consultation>"
	  "<consultation kind='advice'><experts><expert id='out-known' person='woman'/>"
	  "<expert id='may' person='nobody'/></experts></consultation></consultations>" },
	{ "experts.women", "2", CONSULTED },
	{ "experts.doctorates", "2", CONSULTED },
	{ "findings", "2",
	  "<plans><plan id='plan' finished='2023'/></plans>"
	  "<events><event id='event' from='2023-03'/><event id='old' from='2022'/></events>"
	  "<findings><finding id='in-plan' arises_from='plan'/><finding id='in' arises_from='event'/>"
	  "<finding id='out' arises_from='old'/><finding id='may'/></findings>" },
	{ "recommendations", "3", DATED("recommendations", "recommendation", "", "made") },
	{ "recommendations.answered", "4",
	  "<recommendations><recommendation id='in-1' response='accepted' responded='2023'/>"
	  "<recommendation id='in-2' response='partly-accepted' responded='2023'/>"
	  "<recommendation id='in-3' alike='2' response='rejected' responded='2023'/>"
	  "<recommendation id='out-open' made='2023' responded='2023'/>"
	  "<recommendation id='out-date' made='2023' response='rejected' responded='2024'/>"
	  "<recommendation id='may' made='2022' response='accepted'/></recommendations>" },
	{ "recommendations.accepted", "1", RESPONSES("accepted", "partly-accepted") },
	{ "recommendations.partly-accepted", "1", RESPONSES("partly-accepted", "accepted") },
	{ "recommendations.rejected", "1", RESPONSES("rejected", "accepted") },
	{ "recommendations.acceptance", "50",
	  "<recommendations><recommendation id='in-1' response='accepted' responded='2023'/>"
	  "<recommendation id='in-2' response='partly-accepted' responded='2023'/>"
	  "<recommendation id='out' response='accepted' responded='2022'/>"
	  "<recommendation id='may' response='accepted'/></recommendations>" },
	{ "solutions.proposed", "1", STAGES("proposed", "selected") },
	{ "solutions.selected", "1", STAGES("selected", "proposed") },
	{ "solutions.piloted", "1", STAGES("piloted", "adopted") },
	{ "solutions.replicated", "1", STAGES("replicated", "piloted") },
	{ "solutions.sites", "2",
	  "<solutions><solution><sites><site id='in-pilot' use='pilot' from='2023-02'/>"
	  "<site id='in-replication' use='replication' from='2023-03'/>"
	  "<site id='out' use='pilot' from='2022' to='2023'/><site id='may' use='pilot' to='2023'/>"
	  "</sites></solution></solutions>" },
	{ "solutions.sites.success", "4", SITES("success", "partial") },
	{ "solutions.sites.partial", "4", SITES("partial", "failure") },
	{ "solutions.sites.failure", "4", SITES("failure", "pending") },
	{ "members.associations", "2", MEMBERS("member-association", "collective") },
	{ "members.collective", "2", MEMBERS("collective", "individual") },
	{ "members.individual", "2", MEMBERS("individual", "associate") },
	{ "members.associate", "2", MEMBERS("associate", "honorary") },
	{ "members.honorary", "2", MEMBERS("honorary", "member-association") },
	{ "members.women", "6", STANDING },
	{ "members.doctorates", "6", STANDING },
	{ "members.admitted", "3", DATED("memberships", "membership", "kind='honorary' ", "from") },
	{ "members.left", "2",
	  "<memberships><membership id='in' kind='honorary' to='2023-06-30'/>"
	  "<membership id='in-too' kind='individual' from='2020' to='2023-01-01'/>"
	  "<membership id='out' from='2020' to='2022-12-31'/><membership id='out-stays' from='2020'/>"
	  "<membership id='may' from='2020' to='2023'/></memberships>",
	  "2023-01 2023-06" },
	{ "boards.advisory", "1",
	  "<boards><board id='in' kind='advisory-board' formed='2020' dissolved='2024'/>"
	  "<board id='out-kind' kind='jury' formed='2020'/>"
	  "<board id='out-gone' kind='advisory-board' formed='2020' dissolved='2023-12-31'/>"
	  "<board id='may' kind='advisory-board'/></boards>" },
	{ "boards.formed", "3", DATED("boards", "board", "kind='advisory-board' ", "formed") },
	{ "schemes.done", "1",
	  "<plans><plan id='in' kind='scheme' status='done' finished='2023-11'/>"
	  "<plan id='out-kind' kind='project' status='done' finished='2023-11'/>"
	  "<plan id='out-date' kind='scheme' status='done' finished='2022'/>"
	  "<plan id='out-open' kind='scheme' status='under-way' to='2023'/>"
	  "<plan id='may' kind='scheme' status='done' to='2023'/></plans>" },
	{ "schemes.on-time", "1",
	  "<plans><plan id='in' kind='scheme' status='done' finished='2023-11' to='2023'/>"
	  "<plan id='out-kind' kind='project' status='done' finished='2023-11' to='2023'/>"
	  "<plan id='out-late' kind='scheme' status='done' finished='2023-11' to='2023-10'/>"
	  "<plan id='out-no-limit' kind='scheme' status='done' finished='2023'/>"
	  "<plan id='may' kind='scheme' status='done' finished='2023-11' to='2023-11-15'/></plans>" },
	{ "schemes.budget", "300+",
	  "<plans><plan id='in' kind='scheme' status='done' finished='2023-11' budget='300'/>"
	  "<plan id='in-unknown' kind='scheme' finished='2023'/>"
	  "<plan id='out-kind' kind='project' status='done' finished='2023-11' budget='1'/>"
	  "<plan id='out-date' kind='scheme' status='done' finished='2022' budget='1'/>"
	  "<plan id='out-open' kind='scheme' status='under-way' to='2023' budget='1'/>"
	  "<plan id='may' kind='scheme' status='done' to='2023' budget='1'/></plans>" },
	{ "tasks", "2",
	  "<tasks><task id='out-above' due='2023'><tasks><task id='in' due='2023-06'/>"
	  "<task id='in-by-above'/><task id='out-date' due='2024'/></tasks></task>"
	  "<task id='may'/></tasks>" },
	{ "tasks.done", "1",
	  "<tasks><task id='in' status='done' finished='2023-06' due='2022'/>"
	  "<task id='out-above' status='done' finished='2023'><tasks><task id='out-open' due='2023'/>"
	  "</tasks></task><task id='out-date' status='done' due='2023' finished='2024'/>"
	  "<task id='may' status='done' due='2023'/></tasks>" },
	{ "tasks.late", "1",
	  "<tasks><task id='in' status='done' finished='2023-06-02' due='2023-06-01'/>"
	  "<task id='out-in-time' status='done' finished='2023-06-02' due='2023-06'/>"
	  "<task id='out-status' finished='2023-06-02' due='2023-06-01'/>"
	  "<task id='out-date' status='done' finished='2024' due='2023'/>"
	  "<task id='may' status='done' finished='2023-06' due='2023-06-15'/></tasks>" },
	{ "tasks.overdue", "2",
	  "<tasks><task id='in' due='2023-12-31'/><task id='in-old' due='1999' status='under-way'/>"
	  "<task id='out-not-yet' due='2024-01-01'/><task id='out-no-due'/>"
	  "<task id='out-dropped' due='2023' status='dropped'/>"
	  "<task id='out-finished' due='2022' finished='2023-12-31' status='done'/>"
	  "<task id='may' due='2023' status='done'/></tasks>" },
	{ "tasks.budget", "140", MONEY("budget") },
	{ "tasks.spent", "140", MONEY("spent") },
	{ "contests", "3", DATED("contests", "contest", "", "to") },
	{ "contests.entries", "4",
	  "<contests><contest to='2023'><entries><entry id='in' alike='3'/><entry id='in-prize' "
	  "prize='first'/></entries></contest><contest to='2024'><entries><entry id='out'/></entries>"
	  "</contest><contest><entries><entry id='may'/></entries></contest></contests>" },
	{ "contests.prizes", "4", PRIZES("special", "<entry id='in-other' prize='third'/>") },
	{ "contests.prizes.special", "3", PRIZES("special", "<entry id='out-other' prize='first'/>") },
	{ "contests.prizes.first", "3", PRIZES("first", "<entry id='out-other' prize='second'/>") },
	{ "contests.prizes.second", "3", PRIZES("second", "<entry id='out-other' prize='third'/>") },
	{ "contests.prizes.third", "3",
	  PRIZES("third", "<entry id='out-other' prize='encouragement'/>") },
	{ "contests.prizes.encouragement", "3",
	  PRIZES("encouragement", "<entry id='out-other' prize='special'/>") },
	{ "contests.prize-money", "37", PRIZES("first", "<entry id='in-other' prize='third' money='7'/>") },
	{ "publications", "3", DATED("publications", "publication", "", "published") },
	{ "publications.copies", "1500+",
	  "<publications><publication id='in' kind='journal' published='2023-05' copies='500'/>"
	  "<publication id='in-bare' published='2023' copies='1000+'/>"
	  "<publication id='in-unknown' kind='book' published='2023'/>"
	  "<publication id='out-website' kind='website' published='2023'/>"
	  "<publication id='out-broadcast' kind='broadcast' published='2023' copies='3'/>"
	  "<publication id='out-date' kind='book' published='2024' copies='3'/>"
	  "<publication id='may' kind='book' copies='3'/></publications>" },
	{ "targets.due", "1",
	  "<programmes><programme><targets><target id='in' due='2023'/><target id='out' due='2025'/>"
	  "<target id='may'/></targets></programme></programmes>" },
	{ "targets.met", "1",
	  "<programmes><programme><targets>"
	  "<target id='in' due='2023' direction='at-least' value='7'>"
	  "<measurements><measurement to='2023' value='7.5'/></measurements></target>"
	  "<target id='out' due='2023' direction='at-least' value='8'>"
	  "<measurements><measurement to='2023' value='7.5'/></measurements></target>"
	  "<target id='may' due='2023' direction='at-least' value='8'/>"
	  "</targets></programme></programmes>" },
};
enum { ROWS = sizeof(rows) / sizeof(rows[0]) };

static void check_ids(const char *code, const char *ids, const char *mark)
{
	ck_assert_msg(*ids != '\0', "%s: no record is %s", code, mark);
	for (const char *id = ids; id; id = strchr(id, ' ')) {
		id += *id == ' ';
		ck_assert_msg(strncmp(id, mark, strlen(mark)) == 0, "%s: %s is in \"%s\"", code, id,
			      ids);
	}
}

/* How many ids of the body begin with @mark. */
static size_t count_marks(const char *body, const char *mark)
{
	char start[16];
	size_t count = 0;

	snprintf(start, sizeof(start), "id='%s", mark);
	for (; (body = strstr(body, start)); body++)
		count++;
	return count;
}

START_TEST(measure_counts)
{
	const struct row *row = &rows[_i];
	lh_review *review = review_of_body(row->body, row->period ? row->period : "2023");
	size_t measure = measure_of(row->code);
	char text[TEXT_SIZE], number[26];

	check_ids(row->code, counted_ids(review, measure, text), "in");
	check_ids(row->code, undetermined_ids(review, measure, text), "may");
	ck_assert_uint_eq(lh_review_record_count(review, measure), count_marks(row->body, "in"));
	ck_assert_uint_eq(lh_review_undetermined_count(review, measure),
			  count_marks(row->body, "may"));
	ck_assert_uint_ge(count_marks(row->body, "out"), 1);
	lh_quantity_format(lh_review_value(review, measure), number);
	ck_assert_msg(strcmp(number, row->value) == 0, "%s: %s, not %s", row->code, number,
		      row->value);
	ck_assert_int_eq(lh_review_verdict(review, measure), LH_VERDICT_NOTHING_STATED);
	lh_review_free(review);
}
END_TEST

/* The catalogue has what the table has, and nothing that no record of the table tried. */
START_TEST(every_measure_has_a_row)
{
	for (size_t i = 0; i < lh_measure_count(); i++) {
		size_t row = 0;

		while (row < ROWS && strcmp(rows[row].code, lh_measure_code(i)) != 0)
			row++;
		ck_assert_msg(row < ROWS, "no test for %s", lh_measure_code(i));
		ck_assert_uint_eq(lh_measure_find(lh_measure_code(i)), i);
		for (int language = LH_VIETNAMESE; language <= LH_ENGLISH; language++) {
			ck_assert_uint_gt(strlen(lh_measure_label(i, language)), 0);
			ck_assert_uint_gt(strlen(lh_measure_description(i, language)), 0);
			ck_assert_uint_gt(strlen(lh_measure_unit(i, language)), 0);
		}
		ck_assert_str_ne(lh_measure_label(i, LH_VIETNAMESE),
				 lh_measure_label(i, LH_ENGLISH));
	}
	ck_assert_uint_eq(ROWS, lh_measure_count());
}
END_TEST

START_TEST(stocks_are_told_from_flows)
{
	static const char *const stocks[] = { "members.associations", "members.collective",
					      "members.individual",   "members.associate",
					      "members.honorary",     "members.women",
					      "members.doctorates",   "boards.advisory" };
	size_t count = 0;

	for (size_t i = 0; i < sizeof(stocks) / sizeof(stocks[0]); i++)
		ck_assert(lh_measure_is_stock(measure_of(stocks[i])));
	for (size_t i = 0; i < lh_measure_count(); i++)
		count += lh_measure_is_stock(i);
	ck_assert_uint_eq(count, sizeof(stocks) / sizeof(stocks[0]));
}
END_TEST

START_TEST(unknown_measures_are_none)
{
	size_t none = lh_measure_count();

	ck_assert_uint_eq(lh_measure_find("events.consultatio"), none);
	ck_assert_uint_eq(lh_measure_find(""), none);
	ck_assert_uint_eq(lh_measure_find(NULL), none);
	ck_assert_ptr_null(lh_measure_code(none));
	ck_assert_ptr_null(lh_measure_label(none, LH_ENGLISH));
	ck_assert_ptr_null(lh_measure_description(none, LH_VIETNAMESE));
	ck_assert_ptr_null(lh_measure_unit((size_t)-1, LH_ENGLISH));
	ck_assert(!lh_measure_is_stock(none));
}
END_TEST

Suite *lh_catalogue_suite(void)
{
	Suite *suite = suite_create("the catalogue of measures");
	TCase *tcase = tcase_create("catalogue");

	tcase_add_loop_test(tcase, measure_counts, 0, ROWS);
	tcase_add_test(tcase, every_measure_has_a_row);
	tcase_add_test(tcase, stocks_are_told_from_flows);
	tcase_add_test(tcase, unknown_measures_are_none);
	suite_add_tcase(suite, tcase);
	return suite;
}
