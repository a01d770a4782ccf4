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
};

CASE_SUITE(lh_numbers_suite, "numbers")
