/* SPDX-License-Identifier: MIT */
/* Stated figures. */
#include "cases.h"
#include "suites.h"

static const struct rule_case cases[] = {
	{ "LH-0401", "<figures><figure measure='events' value='1'/></figures>",
	  "/dossier/figures/figure[1]", NULL,
	  "<figures><figure measure='events' value='1' from='2023'/><figure measure='events' "
	  "value='1' to='2023'/><figure measure='events' value='1' about='hội'/></figures>" },
	{ "LH-0402", "<figures><figure measure='event' from='2023' value='3'/></figures>",
	  "/dossier/figures/figure[1]", "measure",
	  "<figures><figure measure='events' from='2023' value='3'/></figures>" },
	{ "LH-0402", "<tasks><task measure='events.forums'><title>A</title></task></tasks>",
	  "/dossier/tasks/task[1]", "measure",
	  "<tasks><task measure='events.forum'><title>A</title></task></tasks>" },
};

CASE_SUITE(lh_figures_suite, "figures")
