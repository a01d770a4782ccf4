/* SPDX-License-Identifier: MIT */
/* What a complete record has. */
#include "cases.h"
#include "suites.h"

static const struct rule_case cases[] = {
	{ "LH-0101", "<plans><plan id='p' kind='scheme'/></plans>", "/dossier/plans/plan[1]",
	  "title", "<plans><plan id='p' kind='scheme'><title>Đề án</title></plan></plans>" },
	/* Also in records that are nested, and in citations, which are no records like the others. */
	{ "LH-0101",
	  "<programmes><programme><title>A</title><targets><target><name>B</name><measurements>"
	  "<measurement value='1'/><measurement from='2023'/></measurements></target></targets>"
	  "</programme></programmes>",
	  "/dossier/programmes/programme[1]/targets/target[1]/measurements/measurement[2]", "value",
	  "<programmes><programme><title>A</title><targets><target><name>B</name><measurements>"
	  "<measurement value='1'/><measurement value='?'/></measurements></target></targets>"
	  "</programme></programmes>" },
	{ "LH-0101",
	  "<documents><document><citations><citation locus='1'/></citations></document>"
	  "</documents>",
	  "/dossier/documents/document[1]/citations/citation[1]", "source",
	  "<sources><source id='s'><title>A</title></source></sources><documents><document>"
	  "<citations><citation source='s'/></citations></document></documents>" },
	/* Unset is not 0: a score of 0 is there. */
	{ "LH-0101",
	  "<contests><contest><title>A</title><criteria><criterion id='c'><name>B</name>"
	  "</criterion></criteria><entries><entry><scores><score criterion='c'/></scores></entry>"
	  "</entries></contest></contests>",
	  "/dossier/contests/contest[1]/entries/entry[1]/scores/score[1]", "value",
	  "<contests><contest><title>A</title><criteria><criterion id='c'><name>B</name>"
	  "</criterion></criteria><entries><entry><scores><score criterion='c' value='0'/>"
	  "</scores></entry></entries></contest></contests>" },
	{ "LH-0102", "<people><person id='a'/><person id='b'/><person id='a'/></people>",
	  "/dossier/people/person[3]", "id",
	  "<people><person id='a'/><person id='b'/><person id='A'/></people>" },
	/* Records of different classes at different depths share the ids, too. */
	{ "LH-0102",
	  "<people><person id='a'/></people><tasks><task><title>A</title><tasks><task id='a'>"
	  "<title>B</title></task></tasks></task></tasks>",
	  "/dossier/tasks/task[1]/tasks/task[1]", "id",
	  "<people><person id='a'/></people><tasks><task><title>A</title><tasks><task id='b'>"
	  "<title>B</title></task></tasks></task></tasks>" },
	/* Of one class only; nested records, too; each that comes later. */
	{ "LH-0103",
	  "<people><person id='a' uri='urn:a'/></people><tasks><task uri='urn:a'><title>A</title>"
	  "<tasks><task uri='urn:a'><title>B</title></task></tasks></task></tasks>",
	  "/dossier/tasks/task[1]/tasks/task[1]", "uri",
	  "<people><person id='a' uri='urn:a'/></people><tasks><task uri='urn:a'><title>A</title>"
	  "<tasks><task uri='urn:A'><title>B</title></task></tasks></task></tasks>" },
	/* Where the one before has no id, its path is told. */
	{ "LH-0103", "<people><person uri='urn:a'/><person uri='urn:a'/></people>",
	  "/dossier/people/person[2]", "uri",
	  "<people><person uri='urn:a'/><person uri='urn:b'/></people>" },
};

CASE_SUITE(lh_structure_suite, "structure")
