/* SPDX-License-Identifier: MIT */
/* What records say of each other. */
#include "cases.h"
#include "suites.h"

#define CLUB(id, parent) \
	"<organisation id='" id "' kind='club' parent='" parent "'><name>" id "</name></organisation>"

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
	/* Itself. */
	{ "LH-0203",
	  "<organisations><organisation id='a' kind='club' parent='a'><name>A</name></organisation>"
	  "</organisations>",
	  "/dossier/organisations/organisation[2]", "parent",
	  "<organisations><organisation id='a' kind='club' parent='hội'><name>A</name>"
	  "</organisation></organisations>" },
	/* At the first of the cycle in the file, whoever leads to it; it is no part of it. */
	{ "LH-0203",
	  "<organisations><organisation id='a' kind='club' parent='c'><name>A</name></organisation>"
	  "<organisation id='b' kind='club' parent='c'><name>B</name></organisation>"
	  "<organisation id='c' kind='club' parent='b'><name>C</name></organisation>"
	  "</organisations>",
	  "/dossier/organisations/organisation[3]", "parent",
	  "<organisations><organisation id='a' kind='club' parent='c'><name>A</name></organisation>"
	  "<organisation id='b' kind='club' parent='c'><name>B</name></organisation>"
	  "<organisation id='c' kind='club' parent='hội'><name>C</name></organisation>"
	  "</organisations>" },
	/* A long one is not told in full. */
	{ "LH-0203",
	  "<organisations>" CLUB("a", "g") CLUB("b", "a") CLUB("c", "b") CLUB("d", "c")
		  CLUB("e", "d") CLUB("f", "e") CLUB("g", "f") "</organisations>",
	  "/dossier/organisations/organisation[2]", "parent",
	  "<organisations>" CLUB("a", "hội") CLUB("b", "a") CLUB("c", "b") CLUB("d", "c")
		  CLUB("e", "d") CLUB("f", "e") CLUB("g", "f") "</organisations>" },
	/* Two ways to one successor are no cycle. */
	{ "LH-0204",
	  "<organisations><organisation id='a' kind='club' successors='b c'><name>A</name>"
	  "</organisation><organisation id='b' kind='club' successors='d'><name>B</name>"
	  "</organisation><organisation id='c' kind='club' successors='d'><name>C</name>"
	  "</organisation><organisation id='d' kind='club' successors='hội a'><name>D</name>"
	  "</organisation></organisations>",
	  "/dossier/organisations/organisation[2]", "successors",
	  "<organisations><organisation id='a' kind='club' successors='b c'><name>A</name>"
	  "</organisation><organisation id='b' kind='club' successors='d'><name>B</name>"
	  "</organisation><organisation id='c' kind='club' successors='d'><name>C</name>"
	  "</organisation><organisation id='d' kind='club' successors='hội'><name>D</name>"
	  "</organisation></organisations>" },
	/* Two cycles through one document are told once: they are to be undone together. */
	{ "LH-0205",
	  "<documents><document id='a' replaces='b c'/><document id='b' replaces='a'/>"
	  "<document id='c' replaces='a'/></documents>",
	  "/dossier/documents/document[1]", "replaces",
	  "<documents><document id='a' replaces='b c'/><document id='b'/><document id='c'/>"
	  "</documents>" },
	/* Named twice. */
	{ "LH-0205", "<documents><document id='a' replaces='a a'/></documents>",
	  "/dossier/documents/document[1]", "replaces",
	  "<documents><document id='a' replaces='b b'/><document id='b'/></documents>" },
	/* A programme has nothing above it. */
	{ "LH-0206",
	  "<programmes><programme id='g'><title>A</title></programme></programmes><plans>"
	  "<plan id='p' kind='scheme' under='g'><title>B</title></plan>"
	  "<plan id='q' kind='scheme' under='q'><title>C</title></plan></plans>",
	  "/dossier/plans/plan[2]", "under",
	  "<programmes><programme id='g'><title>A</title></programme></programmes><plans>"
	  "<plan id='p' kind='scheme' under='g'><title>B</title></plan>"
	  "<plan id='q' kind='scheme' under='p'><title>C</title></plan></plans>" },
};

CASE_SUITE(lh_references_suite, "references")
