/* SPDX-License-Identifier: MIT */
/* What records say of each other. */
#include "cases.h"
#include "suites.h"

static const struct rule_case cases[] = {
	{ "LH-0201", "<people><person workplace='hồi'/></people>", "/dossier/people/person[1]",
	  "workplace", "<people><person workplace='hội'/></people>" },
	{ "LH-0201",
	  "<events><event kind='forum' from='2023' hosts='hội x'><title>A</title></event></events>",
	  "/dossier/events/event[1]", "hosts",
	  "<events><event kind='forum' from='2023' hosts='hội hội'><title>A</title></event>"
	  "</events>" },
	{ "LH-0202",
	  "<people><person id='p'/></people><documents><document issuer='p'/></documents>",
	  "/dossier/documents/document[1]", "issuer",
	  "<people><person id='p'/></people><documents><document signer='p'/></documents>" },
	{ "LH-0202",
	  "<people><person id='p'/></people><boards><board kind='jury' supports='hội p'><name>"
	  "A</name></board></boards>",
	  "/dossier/boards/board[1]", "supports",
	  "<people><person id='p'/></people><boards><board kind='jury' supports='hội'><name>"
	  "A</name></board></boards>" },
};

CASE_SUITE(lh_references_suite, "references")
