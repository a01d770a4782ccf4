/* SPDX-License-Identifier: MIT */
/* Traces: what leads to a record and on from it, when, and how it is written. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "common/exhaust.h"
#include "review/suites.h"
#include "review/support.h"

/* ------------------------------------------------------------------ */
/* Steps                                                               */

/*
 * Steps are told as an arrow for each step away (< back, > onward), what is there (its id; "-"
 * without one, "!" the response, "?" before an id that names nothing), "=" where it is
 * shown already, and in brackets the lag, where it is known.
 */
struct trace_case {
	const char *says;
	const char *body;
	const char *id;
	const char *steps;
};

#define CHAIN                                                                               \
	"<documents><document id='d'/></documents>"                                         \
	"<programmes><programme id='pr'><targets><target id='ta' due='2024-02'/></targets>" \
	"</programme></programmes>"                                                         \
	"<events><event id='e' from='2023-03-05'/></events>"                                \
	"<requests><request id='q' made='2023-01-01'/></requests>"                          \
	"<consultations><consultation id='c' received='2023-01-11' delivered='2023-03-02'"  \
	" answers='q' events='e' result='d'/></consultations>"                              \
	"<findings><finding id='f' arises_from='c'/></findings>"                            \
	"<recommendations><recommendation id='r' resolves='f' made='2023-03-12'"            \
	" response='accepted' responded='2023-04-01'/></recommendations>"                   \
	"<solutions><solution id='s' arises_from='r' serves='ta'><stages>"                  \
	"<stage id='s1' kind='piloted' on='2023-05-01'/>"                                   \
	"<stage id='s2' kind='replicated' on='2023-12-01'/></stages>"                       \
	"<sites><site id='x' use='replication'/><site id='y' use='pilot'/><site id='z'/>"   \
	"</sites></solution></solutions>"
#define EIGHT(text)    text text text text text text text text
#define LOST	       EIGHT("a b c d e f ")
#define LOST_STEPS     EIGHT(" <?a <?b <?c <?d <?e <?f")
#define PLANS(...)     "<plans>" __VA_ARGS__ "</plans>"
#define EVENTS(...)    "<events>" __VA_ARGS__ "</events>"
#define REQUESTS(...)  "<requests>" __VA_ARGS__ "</requests>"
#define TASKS(...)     "<tasks>" __VA_ARGS__ "</tasks>"
#define ADVICE(...)    "<recommendations>" __VA_ARGS__ "</recommendations>"
#define SOLUTIONS(...) "<solutions>" __VA_ARGS__ "</solutions>"

static const struct trace_case cases[] = {
	{ "from a request to the target", CHAIN, "q",
	  "q >c(60) >>e(3) >>f >>>r(10) >>>>!(20) >>>>>s >>>>>>z >>>>>>s1(30) >>>>>>>y "
	  ">>>>>>>s2(214) >>>>>>>>x >>>>>>ta(334) >>d" },
	{ "from a site back to the request", CHAIN, "x",
	  "x <s2 <<s1(-214) <<<s <<<<!(-30) <<<<<r(-20) <<<<<<f <<<<<<<c(-10) <<<<<<<<q(-60)" },
	{ "from the middle", CHAIN, "r",
	  "r <f <<c(-10) <<<q(-60) >!(20) >>s >>>z >>>s1(30) >>>>y >>>>s2(214) >>>>>x >>>ta(334)" },
	{ "from a target: what serves it, and the programme", CHAIN, "ta",
	  "ta <s <<!(-334) <<<r(-20) <<<<f <<<<<c(-10) <<<<<<q(-60) <pr" },
	{ "what no chain knows", "<people><person id='a'/></people>", "a", "a" },
	{ "the dossier itself", CHAIN, "dossier", "-" },

	{ "without a response the solution follows the advice",
	  ADVICE("<recommendation id='r' made='2023'/>")
		  SOLUTIONS("<solution id='s' arises_from='r'/>"),
	  "r", "r >s" },
	{ "the document of a response",
	  "<documents><document id='d' signed='2023-02-01'/></documents>" ADVICE(
		  "<recommendation id='r' made='2023-01-01' response='rejected'"
		  " responded='2023-01-31' response_document='d'/>"),
	  "r", "r >!(30) >>d(1)" },
	{ "the document of a response that is not told",
	  "<documents><document id='d'/></documents>" ADVICE(
		  "<recommendation id='r' response_document='d'/>"),
	  "d", "d <r" },
	{ "a request for advice that became a recommendation at once",
	  REQUESTS("<request id='q'/>") ADVICE("<recommendation id='r' arises_from='q'/>"), "q",
	  "q >r" },
	{ "a request that somebody made at an event",
	  EVENTS("<event id='e'/>") REQUESTS("<request id='q' at='e'/>"), "e", "e >q" },
	{ "tasks, and what they deliver",
	  REQUESTS("<request id='q'/>") EVENTS("<event id='e'/>") PLANS(
		  "<plan id='p'><tasks><task id='t'><tasks><task id='u' answers='q' delivers='e'/>"
		  "</tasks></task></tasks></plan>"),
	  "q", "q >u >>e" },
	{ "tasks, and what they stand in",
	  REQUESTS("<request id='q'/>") EVENTS("<event id='e'/>") PLANS(
		  "<plan id='p'><tasks><task id='t'><tasks><task id='u' answers='q' delivers='e'/>"
		  "</tasks></task></tasks></plan>"),
	  "e", "e <u <<q <<t <<<p" },
	{ "stages without a site, and a site without its stage",
	  SOLUTIONS("<solution id='s'><stages><stage id='a' kind='selected'/></stages>"
		    "<sites><site id='x' use='pilot'/></sites></solution>"),
	  "s", "s >x >a" },
	{ "sites come after the last stage of their kind",
	  SOLUTIONS("<solution id='s'><stages><stage id='a' kind='piloted'/>"
		    "<stage id='b' kind='piloted'/></stages>"
		    "<sites><site id='x' use='pilot'/></sites></solution>"),
	  "x", "x <b <<a <<<s" },
	{ "what has no id",
	  SOLUTIONS("<solution id='s'><stages><stage kind='piloted'/></stages></solution>"), "s",
	  "s >-" },

	{ "twice at the same",
	  REQUESTS("<request id='q'/>")
		  TASKS("<task id='t' answers='q' delivers='c'/><task id='u' answers='q' "
			"delivers='c'/>") "<consultations><consultation id='c' "
					  "answers='q'/></consultations>",
	  "q", "q >t >>c >u >>c= >c=" },
	{ "twice at the same, each way on its own",
	  PLANS("<plan id='a'/><plan id='b' under='a'/><plan id='c' under='b'/>"), "b", "b <a >c" },
	{ "a cycle", PLANS("<plan id='a' under='b'/><plan id='b' under='a'/>"), "a",
	  "a <b <<a= >b >>a=" },
	{ "a cycle of one", PLANS("<plan id='a' under='a'/>"), "a", "a <a= >a=" },
	{ "a reference to nothing",
	  TASKS("<task id='t' answers='q lost' delivers='none'/>") REQUESTS("<request id='q'/>"),
	  "t", "t <q <?lost >?none" },
	{ "a reference to what may not stand there",
	  ADVICE("<recommendation id='r' arises_from='s'/>") SOLUTIONS("<solution id='s'/>"), "r",
	  "r <?s" },
	{ "references to nothing, more than records",
	  TASKS("<task id='t' answers='" LOST "'/>") REQUESTS("<request id='q' made='2023'/>"), "t",
	  "t" LOST_STEPS },
	{ "what names nothing is not found from there",
	  TASKS("<task id='t' answers='lost'/>") REQUESTS("<request id='q'/>"), "q", "q" },

	{ "a day and a month",
	  EVENTS("<event id='e' from='2023-04-15'/>")
		  REQUESTS("<request id='q' at='e' made='2023-06'/>"),
	  "e", "e >q(47..76)" },
	{ "a month and the month",
	  EVENTS("<event id='e' from='2023-04'/>")
		  REQUESTS("<request id='q' at='e' made='2023-04'/>"),
	  "e", "e >q(-29..29)" },
	{ "a year and the next",
	  EVENTS("<event id='e' from='2023'/>") REQUESTS("<request id='q' at='e' made='2024'/>"),
	  "q", "q <e(-730..-1)" },
	{ "undated", EVENTS("<event id='e'/>") REQUESTS("<request id='q' at='e' made='2024'/>"),
	  "q", "q <e" },
	{ "what is undated is not passed over",
	  EVENTS("<event id='e'/>") REQUESTS("<request id='q' at='e' made='2023'/>")
		  TASKS("<task id='t' answers='q' finished='2024'/>"),
	  "e", "e >q >>t(1..730)" },
	{ "what has no date by its nature is",
	  "<consultations><consultation id='c' delivered='2023-01-01'/></consultations>"
	  "<findings><finding id='f' arises_from='c'/></findings>" ADVICE(
		  "<recommendation id='r' resolves='f' made='2023-01-02'/>"),
	  "c", "c >f >>r(1)" },
	{ "a deadline is its last day",
	  PLANS("<plan id='p' finished='2023-12-01' serves='ta'/>") "<programmes><programme><"
								    "targets><target id='ta' "
								    "due='2023'/></targets></"
								    "programme>"
								    "</programmes>",
	  "p", "p >ta(30)" },
	{ "a task that is not begun stands by its deadline",
	  REQUESTS("<request id='q' made='2023-12-30'/>")
		  TASKS("<task id='t' answers='q' due='2023'/>"),
	  "q", "q >t(1)" },
};

static void append(char text[TEXT_SIZE], const char *more)
{
	ck_assert_uint_lt(strlen(text) + strlen(more), TEXT_SIZE);
	strcat(text, more);
}

static void append_step(char text[TEXT_SIZE], const lh_trace *trace, size_t index)
{
	const lh_trace_step *step = lh_trace_get(trace, index);
	char number[48] = "";

	append(text, index ? " " : "");
	for (size_t i = 0; i < step->depth; i++)
		append(text, step->way == LH_TRACE_BACK ? "<" : ">");
	append(text, step->field ? "!" : step->record ? "" : "?");
	append(text, step->field ? "" : step->id ? step->id : "-");
	append(text, step->first != index ? "=" : "");
	if (step->lag.known && step->lag.least == step->lag.most)
		snprintf(number, sizeof(number), "(%ld)", step->lag.least);
	else if (step->lag.known)
		snprintf(number, sizeof(number), "(%ld..%ld)", step->lag.least, step->lag.most);
	append(text, number);
}

static lh_trace *trace_of(lh_dossier *dossier, const char *id)
{
	lh_object *record = strcmp(id, "dossier") == 0 ? lh_dossier_object(dossier)
						       : lh_dossier_find(dossier, id);
	lh_error error;
	lh_trace *trace = lh_trace_new(dossier, record, &error);

	ck_assert_msg(trace != NULL, "%s: %s", id, error.text_en);
	return trace;
}

START_TEST(steps)
{
	const struct trace_case *row = &cases[_i];
	lh_dossier *dossier = dossier_of(row->body);
	lh_trace *trace = trace_of(dossier, row->id);
	char text[TEXT_SIZE] = "";

	for (size_t i = 0; i < lh_trace_count(trace); i++)
		append_step(text, trace, i);
	ck_assert_msg(strcmp(text, row->steps) == 0, "%s: \"%s\", not \"%s\"", row->says, text,
		      row->steps);
	ck_assert_ptr_null(lh_trace_get(trace, lh_trace_count(trace)));
	lh_trace_free(trace);
	lh_dossier_unref(dossier);
}
END_TEST

/* Where each step stands in the tree, and how it is related to the step before. */
START_TEST(relations)
{
	lh_dossier *dossier = dossier_of(CHAIN);
	lh_trace *trace = trace_of(dossier, "r");
	const lh_trace_step *finding = lh_trace_get(trace, 1), *response = lh_trace_get(trace, 4);

	ck_assert_ptr_eq(lh_trace_dossier(trace), dossier);
	ck_assert_int_eq(lh_trace_get(trace, 0)->way, LH_TRACE_HERE);
	ck_assert_str_eq(lh_trace_get(trace, 0)->relation_en, "Recommendation");
	ck_assert_str_eq(lh_trace_get(trace, 0)->relation_vi, "Kiến nghị");
	ck_assert_str_eq(finding->relation_en, "resolves");
	ck_assert_str_eq(finding->relation_vi, "nhằm khắc phục");
	ck_assert_uint_eq(finding->before, 0);
	ck_assert_uint_eq(lh_trace_get(trace, 2)->before, 1);
	ck_assert_ptr_eq(response->record, lh_dossier_find(dossier, "r"));
	ck_assert_uint_eq(response->field, LH_RECOMMENDATION_RESPONSE);
	ck_assert_uint_eq(response->date_field, LH_RECOMMENDATION_RESPONDED);
	ck_assert_int_eq(response->date.month, 4);
	ck_assert_str_eq(response->relation_en, "response");
	lh_trace_free(trace);
	lh_dossier_unref(dossier);
}
END_TEST

/* Each link is followed once each way, however many ways lead to it. */
START_TEST(many_ways)
{
	static const char head[] = "<findings>";
	enum { COUNT = 40 };
	char *body = calloc(1, 400 * COUNT);
	char *end = body + sprintf(body, "%s", head);
	lh_dossier *dossier = NULL;
	lh_trace *trace = NULL;

	for (int i = 0; i < COUNT; i++)
		end += sprintf(end, "<finding id='f%d' arises_from='c'/>", i);
	end += sprintf(end, "</findings><recommendations>");
	for (int i = 0; i < COUNT; i++) {
		end += sprintf(end, "<recommendation id='r%d' resolves='", i);
		for (int j = 0; j < COUNT; j++)
			end += sprintf(end, "f%d ", j);
		end += sprintf(end, "'/>");
	}
	sprintf(end, "</recommendations><consultations><consultation id='c'/></consultations>");
	dossier = dossier_of(body);
	trace = trace_of(dossier, "c");
	ck_assert_uint_eq(lh_trace_count(trace), 1 + COUNT + COUNT * COUNT);
	lh_trace_free(trace);
	lh_dossier_unref(dossier);
	free(body);
}
END_TEST

/*
 * A recommendation and its response are two. In a small graph they lie three places apart or a bit
 * more, wherever the record lies: among so many some are found one behind the other.
 */
START_TEST(many_responses)
{
	enum { COUNT = 24, DOSSIERS = 400 };
	char body[COUNT * 64 + 64], *end = body;
	lh_dossier *dossiers[DOSSIERS];

	end += sprintf(end, "<recommendations>");
	for (int i = 0; i < COUNT; i++)
		end += sprintf(end, "<recommendation id='r%d' response='accepted'/>", i);
	sprintf(end, "</recommendations>");
	for (int i = 0; i < DOSSIERS; i++) {
		lh_trace *trace = NULL;

		dossiers[i] = dossier_of(body);
		trace = trace_of(dossiers[i], "r7");
		ck_assert_uint_eq(lh_trace_count(trace), 2);
		for (size_t j = 0; j < 2; j++) {
			const lh_trace_step *step = lh_trace_get(trace, j);

			ck_assert_ptr_eq(step->record, lh_dossier_find(dossiers[i], "r7"));
			ck_assert_uint_eq(step->field, j ? LH_RECOMMENDATION_RESPONSE : 0);
		}
		lh_trace_free(trace);
	}
	for (int i = 0; i < DOSSIERS; i++)
		lh_dossier_unref(dossiers[i]);
}
END_TEST

/* A chain as long as the dossier: no recursion, and no line longer than the page for it. */
START_TEST(long_chain)
{
	enum { COUNT = 20000 };
	lh_dossier *dossier = lh_dossier_new(NULL);
	lh_object *root = lh_dossier_object(dossier), *before = NULL;
	lh_trace *trace = NULL;
	lh_error error;

	for (int i = 0; i < COUNT; i++) {
		char id[16];
		lh_object *plan = NULL;

		snprintf(id, sizeof(id), "p%d", i);
		plan = lh_list_add(root, LH_DOSSIER_PLANS, id, NULL);
		ck_assert_int_eq(lh_set_ref(plan, LH_PLAN_UNDER, before, NULL), 0);
		before = plan;
	}
	trace = lh_trace_new(dossier, before, &error);
	ck_assert_uint_eq(lh_trace_count(trace), COUNT);
	ck_assert_uint_eq(lh_trace_get(trace, COUNT - 1)->depth, COUNT - 1);
	for (int form = LH_TRACE_TEXT; form <= LH_TRACE_SVG; form++) {
		char *text = lh_trace_format(trace, (lh_trace_form)form, LH_ENGLISH, 0, &error);

		ck_assert_ptr_nonnull(text);
		ck_assert_uint_lt(strlen(text), COUNT * 1000);
		free(text);
	}
	lh_trace_free(trace);
	lh_dossier_unref(dossier);
}
END_TEST

START_TEST(refusals)
{
	lh_dossier *dossier = dossier_of(CHAIN), *other = dossier_of(CHAIN);
	lh_object *record = lh_dossier_find(dossier, "f");
	lh_trace *trace = NULL;
	lh_error error;

	ck_assert_ptr_null(lh_trace_new(dossier, NULL, &error));
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_ptr_null(lh_trace_new(NULL, record, &error));
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_ptr_null(lh_trace_new(other, record, &error));
	ck_assert_int_eq(error.code, LH_ERROR_DOSSIER);
	/* A chain that a removed record was part of, and the removed record. */
	ck_assert_int_eq(lh_object_remove(record, NULL), 0);
	ck_assert_ptr_null(lh_trace_new(dossier, record, &error));
	ck_assert_int_eq(error.code, LH_ERROR_REMOVED);
	trace = trace_of(dossier, "r");
	ck_assert_ptr_null(lh_trace_get(trace, 1)->record);
	ck_assert_str_eq(lh_trace_get(trace, 1)->id, "f");
	ck_assert_ptr_null(lh_trace_format(trace, (lh_trace_form)3, LH_ENGLISH, 0, &error));
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_ptr_null(lh_trace_format_name(trace, lh_trace_count(trace), LH_ENGLISH, &error));
	ck_assert_int_eq(error.code, LH_ERROR_INDEX);
	lh_trace_free(trace);
	lh_trace_free(NULL);
	ck_assert_uint_eq(lh_trace_count(NULL), 0);
	ck_assert_ptr_null(lh_trace_dossier(NULL));
	lh_dossier_unref(other);
	lh_dossier_unref(dossier);
}
END_TEST

/* ------------------------------------------------------------------ */
/* Names                                                               */

struct name_case {
	const char *body;
	size_t step; /* of the trace of "a" */
	const char *vi, *en;
};

static const struct name_case names[] = {
	{ EVENTS("<event id='a' kind='workshop'><title>Hội thảo</title>"
		 "<title xml:lang='en'>Workshop on water</title></event>"),
	  0, "Hội thảo — Hội thảo", "Workshop on water — Workshop" },
	{ EVENTS("<event id='a'/>"), 0, "Sự kiện", "Event" },
	{ ADVICE("<recommendation id='a' alike='3' kind='model'><text>Mô "
		 "hình</text></recommendation>"),
	  0, "Mô hình — Mô hình (× 3)", "Mô hình — Model (× 3)" },
	{ ADVICE("<recommendation id='a' alike='3+'><text>B</text></recommendation>"), 0,
	  "B (× ≥ 3)", "B (× ≥ 3)" },
	{ ADVICE("<recommendation id='a' alike='?'><text>B</text></recommendation>"), 0,
	  "B (không rõ số lượng)", "B (how many is unknown)" },
	{ ADVICE("<recommendation id='a' response='partly-accepted'/>"), 1, "Tiếp thu một phần",
	  "Partly accepted" },
	{ SOLUTIONS("<solution id='a'><stages><stage kind='dropped'/></stages></solution>"), 1,
	  "Dừng", "Dropped" },
	{ SOLUTIONS("<solution id='a'><sites><site place='Xã B' use='pilot' "
		    "outcome='failure'/></sites>"
		    "</solution>"),
	  1, "Xã B — Thí điểm, Không đạt", "Xã B — Pilot, Failure" },
	{ TASKS("<task id='a' answers='lost'/>"), 1, "lost", "lost" },
	{ "<organisations><organisation id='o'><name>Viện</name><name "
	  "xml:lang='en'>Institute</name>"
	  "</organisation></organisations>" SOLUTIONS(
		  "<solution id='a'><sites><site organisation='o'/></sites></solution>"),
	  1, "Viện", "Institute" },
	{ "<documents><document id='a' number='07-CTr/TU'><title>Chương trình</title></document>"
	  "</documents>",
	  0, "07-CTr/TU Chương trình", "07-CTr/TU Chương trình" },
	{ "<findings><finding id='a' kind='shortcoming'><text>Một\nhai</text></finding></findings>",
	  0, "Một hai — Bất cập", "Một hai — Shortcoming" },
};

START_TEST(step_names)
{
	const struct name_case *row = &names[_i];
	lh_dossier *dossier = dossier_of(row->body);
	lh_trace *trace = trace_of(dossier, "a");
	char *vi = lh_trace_format_name(trace, row->step, LH_VIETNAMESE, NULL);
	char *en = lh_trace_format_name(trace, row->step, LH_ENGLISH, NULL);

	ck_assert_str_eq(vi, row->vi);
	ck_assert_str_eq(en, row->en);
	free(vi);
	free(en);
	lh_trace_free(trace);
	lh_dossier_unref(dossier);
}
END_TEST

/* ------------------------------------------------------------------ */
/* Forms                                                               */

static char *written(const char *body, const char *id, lh_trace_form form, lh_language language,
		     size_t width)
{
	lh_dossier *dossier = dossier_of(body);
	lh_trace *trace = trace_of(dossier, id);
	char *text = lh_trace_format(trace, form, language, width, NULL);

	ck_assert_ptr_nonnull(text);
	lh_trace_free(trace);
	lh_dossier_unref(dossier);
	return text;
}

/* A response that came after a lag, as it is told. */
struct lag_case {
	const char *made, *responded;
	const char *vi, *en;
};

static const struct lag_case lags[] = {
	{ "2023-01-01", "2023-02-05", "sau 35 ngày\n", "35 days later\n" },
	{ "2023-01-01", "2023-01-02", "sau 1 ngày\n", "1 day later\n" },
	{ "2023-01-02", "2023-01-01", "trước 1 ngày\n", "1 day earlier\n" },
	{ "2023-01-01", "2023-01-01", "cùng ngày\n", "same day\n" },
	{ "2023-01", "2023-03-31", "sau khoảng 59–89 ngày\n", "about 59–89 days later\n" },
	{ "2023-03-31", "2023-01", "trước khoảng 59–89 ngày\n", "about 59–89 days earlier\n" },
	{ "2023-01", "2023-01-10", "cách không quá 21 ngày\n", "within 21 days\n" },
	{ "2023-01-01", "2023-01", "sau khoảng 0–30 ngày\n", "about 0–30 days later\n" },
};

START_TEST(lag_words)
{
	char body[512];

	snprintf(body, sizeof(body),
		 ADVICE("<recommendation id='r' response='accepted' made='%s' responded='%s'/>"),
		 lags[_i].made, lags[_i].responded);
	for (int language = LH_VIETNAMESE; language <= LH_ENGLISH; language++) {
		const char *wanted = language == LH_ENGLISH ? lags[_i].en : lags[_i].vi;
		char *text = written(body, "r", LH_TRACE_TEXT, (lh_language)language, 0);

		ck_assert_msg(strstr(text, wanted) != NULL, "no \"%s\" in \"%s\"", wanted, text);
		free(text);
	}
}
END_TEST

#define HOSTILE                                                                      \
	EVENTS("<event id='e'><title>&quot;a\\b&lt;script>&amp;amp; \u202Ec\xC2\x85" \
	       "d ]]&gt;</title>"                                                    \
	       "</event>")

START_TEST(hostile_titles)
{
	char *text = written(HOSTILE, "e", LH_TRACE_TEXT, LH_ENGLISH, 0);
	char *dot = written(HOSTILE, "e", LH_TRACE_DOT, LH_ENGLISH, 0);
	char *svg = written(HOSTILE, "e", LH_TRACE_SVG, LH_ENGLISH, 0);

	ck_assert_ptr_nonnull(strstr(text, "Event: \"a\\b<script>&amp; \uFFFDc\uFFFDd ]]> [e]\n"));
	ck_assert_ptr_nonnull(
		strstr(dot, "\"\\\"a\\\\b<script>&amp;amp; \uFFFDc\uFFFDd ]]> [e]\""));
	ck_assert_ptr_nonnull(
		strstr(svg, ">&quot;a\\b&lt;script&gt;&amp;amp; \uFFFDc\uFFFDd ]]&gt;</text>"));
	free(text);
	free(dot);
	free(svg);
}
END_TEST

START_TEST(nothing_personal)
{
	static const char body[] =
		"<people><person id='p' given='Rao' sex='female' born='1950-01-02' "
		"phone='0912345678'"
		" email='r@example.org'/></people>" REQUESTS("<request id='q' by='p'/>")
			ADVICE("<recommendation id='r' arises_from='q'/>");
	static const char *const personal[] = { "1950", "0912345678", "example.org", "Nữ",
						"Female" };

	for (int form = LH_TRACE_TEXT; form <= LH_TRACE_SVG; form++)
		for (size_t i = 0; i < 2 * sizeof(personal) / sizeof(personal[0]); i++) {
			char *text = written(body, i & 1 ? "p" : "r", (lh_trace_form)form,
					     LH_ENGLISH, 0);

			ck_assert_ptr_null(strstr(text, personal[i / 2]));
			free(text);
		}
}
END_TEST

/* No line is wider than the page where it can be helped, and words are not cut. */
START_TEST(narrow_page)
{
	char *text = written(CHAIN, "c", LH_TRACE_TEXT, LH_VIETNAMESE, 80);
	char *rest = NULL;

	for (char *line = strtok_r(text, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest))
		ck_assert_msg(lh_text_width(line) <= 80, "%zu: %s", lh_text_width(line), line);
	free(text);
	text = written(EVENTS("<event id='e'><title>"
			      "Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bê"
			      "</title></event>"),
		       "e", LH_TRACE_TEXT, LH_ENGLISH, 30);
	ck_assert_ptr_nonnull(strstr(text, "Event:\nAaaaaaaaaaaaaaaaaaaaaaaaa"));
	free(text);
}
END_TEST

/* In a cycle each record is drawn once, and each link once. */
START_TEST(cycle_drawn_once)
{
	char *dot = written(PLANS("<plan id='a' under='b'/><plan id='b' under='a'/>"), "a",
			    LH_TRACE_DOT, LH_ENGLISH, 0);
	size_t nodes = 0, edges = 0;

	for (const char *at = dot; (at = strstr(at, "[label=")); at++)
		nodes++;
	for (const char *at = dot; (at = strstr(at, " -> ")); at++)
		edges++;
	ck_assert_uint_eq(edges, 2);
	ck_assert_uint_eq(nodes, 2 + edges);
	free(dot);
}
END_TEST

/* ------------------------------------------------------------------ */
/* Memory                                                              */

static char *trace_all(lh_dossier *dossier, lh_error *error)
{
	lh_trace *trace = lh_trace_new(dossier, lh_dossier_find(dossier, "r"), error);
	char *text = NULL, *name = NULL;

	for (int form = LH_TRACE_TEXT; trace && form <= LH_TRACE_SVG && !error->code; form++) {
		free(text);
		text = lh_trace_format(trace, (lh_trace_form)form, LH_ENGLISH, 0, error);
	}
	if (text)
		name = lh_trace_format_name(trace, 1, LH_ENGLISH, error);
	if (!name) {
		free(text);
		text = NULL;
	}
	free(name);
	lh_trace_free(trace);
	return text;
}

START_TEST(memory)
{
	lh_dossier *dossier = dossier_of(CHAIN);
	bool refused = true;

	for (unsigned long nth = 1; refused; nth += exhaust_step()) {
		lh_error error = { 0 };
		char *text = NULL;

		exhaust_begin(nth, nth & 1);
		text = trace_all(dossier, &error);
		refused = exhaust_end();
		ck_assert_int_eq(error.code, refused ? LH_ERROR_MEMORY : LH_OK);
		ck_assert((text != NULL) == !refused);
		free(text);
	}
	lh_dossier_unref(dossier);
}
END_TEST

#define COUNT_OF(table) ((int)(sizeof(table) / sizeof((table)[0])))

Suite *lh_trace_suite(void)
{
	Suite *suite = suite_create("traces");
	TCase *tcase = tcase_create("steps");

	tcase_set_timeout(tcase, 300);
	tcase_add_loop_test(tcase, steps, 0, COUNT_OF(cases));
	tcase_add_test(tcase, relations);
	tcase_add_test(tcase, many_ways);
	tcase_add_test(tcase, many_responses);
	tcase_add_test(tcase, long_chain);
	tcase_add_test(tcase, refusals);
	tcase_add_test(tcase, memory);
	suite_add_tcase(suite, tcase);
	tcase = tcase_create("forms");
	tcase_add_loop_test(tcase, step_names, 0, COUNT_OF(names));
	tcase_add_loop_test(tcase, lag_words, 0, COUNT_OF(lags));
	tcase_add_test(tcase, hostile_titles);
	tcase_add_test(tcase, nothing_personal);
	tcase_add_test(tcase, narrow_page);
	tcase_add_test(tcase, cycle_drawn_once);
	suite_add_tcase(suite, tcase);
	return suite;
}
