/* SPDX-License-Identifier: MIT */
/* Numbers within their bounds. */
#include "cases.h"
#include "suites.h"

static const struct rule_case cases[] = {
	{ "LH-0301", "<people><person alike='0'/></people>", "/dossier/people/person[1]", "alike",
	  "<people><person alike='1'/><person alike='3+'/><person alike='?'/><person "
	  "alike='~12'/></people>" },
	{ "LH-0301", "<people><person alike='~0.5'/></people>", "/dossier/people/person[1]",
	  "alike", "<people><person alike='1.0'/></people>" },
	{ "LH-0301", "<people><person alike='2.50+'/></people>", "/dossier/people/person[1]",
	  "alike", "<people><person alike='2.00+'/></people>" },
	{ "LH-0302", "<tasks><task progress='101'><title>A</title></task></tasks>",
	  "/dossier/tasks/task[1]", "progress",
	  "<tasks><task progress='100'><title>A</title></task></tasks>" },
	{ "LH-0302", "<tasks><task progress='-1'><title>A</title></task></tasks>",
	  "/dossier/tasks/task[1]", "progress",
	  "<tasks><task "
	  "progress='0'><title>A</title></task><task><title>B</title></task></tasks>" },
	{ "LH-0303",
	  "<events><event kind='forum' from='2023' "
	  "attendance='1.200'><title>A</title></event></events>",
	  "/dossier/events/event[1]", "attendance",
	  "<events><event kind='forum' from='2023' attendance='1200' papers='?'><title>A</title>"
	  "</event></events>" },
	{ "LH-0303",
	  "<publications><publication copies='2.50+'><title>A</title></publication></publications>",
	  "/dossier/publications/publication[1]", "copies",
	  "<publications><publication "
	  "copies='2.00+'><title>A</title></publication></publications>" },
	/* What a measure counts is whole, unless it is a share or nobody knows it. */
	{ "LH-0303", "<tasks><task measure='events' amount='1.200'><title>A</title></task></tasks>",
	  "/dossier/tasks/task[1]", "amount",
	  "<tasks><task measure='recommendations.acceptance' amount='31.25'><title>A</title></task>"
	  "<task measure='events' amount='~1200.0'><title>B</title></task></tasks>" },
	{ "LH-0303",
	  "<figures><figure by='hội' measure='contests.prize-money' from='2023' "
	  "value='~1.200'/></figures>",
	  "/dossier/figures/figure[1]", "value",
	  "<figures><figure by='hội' measure='recommendations.acceptance' from='2023' "
	  "value='~31.25'/>"
	  "<figure by='hội' measure='contests.prize-money' from='2023' value='?'/></figures>" },
	{ "LH-0304",
	  "<contests><contest><title>A</title><entries><entry prize='first' money='-1'/></entries>"
	  "</contest></contests>",
	  "/dossier/contests/contest[1]/entries/entry[1]", "money",
	  "<contests><contest><title>A</title><entries><entry prize='first' money='0'/></entries>"
	  "</contest></contests>" },
	{ "LH-0304", "<contests><contest edition='-1'><title>A</title></contest></contests>",
	  "/dossier/contests/contest[1]", "edition",
	  "<contests><contest edition='1'><title>A</title></contest></contests>" },
	{ "LH-0304",
	  "<contests><contest><title>A</title><criteria><criterion "
	  "id='c'><name>B</name></criterion>"
	  "</criteria><entries><entry><scores><score criterion='c' value='-0.5'/></scores></entry>"
	  "</entries></contest></contests>",
	  "/dossier/contests/contest[1]/entries/entry[1]/scores/score[1]", "value",
	  "<programmes><programme><title>A</title><targets><target direction='at-most' "
	  "value='-0.5' "
	  "baseline='-0.1'><name>B</name></target></targets></programme></programmes>" },
	/* Without a budget, nothing is beyond it. */
	{ "LH-0305", "<tasks><task budget='0' spent='1'><title>A</title></task></tasks>",
	  "/dossier/tasks/task[1]", "spent",
	  "<tasks><task spent='1'><title>A</title></task></tasks>" },
	{ "LH-0306",
	  "<programmes><programme><title>A</title><targets><target direction='between' value='2.0' "
	  "upper='1.99'><name>B</name></target></targets></programme></programmes>",
	  "/dossier/programmes/programme[1]/targets/target[1]", "upper",
	  "<programmes><programme><title>A</title><targets><target direction='between' value='2.0' "
	  "upper='2'><name>B</name></target><target direction='between' upper='-1'><name>C</name>"
	  "</target></targets></programme></programmes>" },
	{ "LH-0307",
	  "<programmes><programme><title>A</title><targets><target direction='at-least' value='2' "
	  "upper='3'><name>B</name></target></targets></programme></programmes>",
	  "/dossier/programmes/programme[1]/targets/target[1]", "upper",
	  "<programmes><programme><title>A</title><targets><target value='2' "
	  "upper='3'><name>B</name>"
	  "</target><target direction='at-least' value='2'><name>C</name></target></targets>"
	  "</programme></programmes>" },
};

CASE_SUITE(lh_numbers_suite, "numbers")
