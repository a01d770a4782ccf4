/* SPDX-License-Identifier: MIT */
/* Offices and memberships. */
#include "cases.h"
#include "suites.h"

static const struct rule_case cases[] = {
	/* What has no end is held today. */
	{ "LH-0801",
	  "<people><person id='p'/><person id='q'/><person id='r'/></people><offices>"
	  "<office holder='p' of='hội' role='chair' />"
	  "<office holder='q' of='hội' role='chair' /></offices>",
	  "/dossier/offices/office[2]", "role",
	  "<people><person id='p'/><person id='q'/><person id='r'/></people><offices>"
	  "<office holder='p' of='hội' role='chair' />"
	  "<office holder='q' acting='true' of='hội' role='chair' />"
	  "<office holder='q' of='hội' role='vice-chair'/></offices>" },
	/* Years share days, which are nobody's for certain. */
	{ "LH-0801",
	  "<people><person id='p'/><person id='q'/><person id='r'/></people><offices>"
	  "<office holder='p' from='2020' to='2023' of='hội' role='chair' />"
	  "<office holder='q' from='2021' to='2022' of='hội' role='chair' /></offices>",
	  "/dossier/offices/office[2]", "role",
	  "<people><person id='p'/><person id='q'/><person id='r'/></people><offices>"
	  "<office holder='p' from='2020' to='2022' of='hội' role='chair' />"
	  "<office holder='q' from='2022' of='hội' role='chair' /></offices>" },
	/* Without a beginning there is but the last day, on which both may stand. */
	{ "LH-0801",
	  "<people><person id='p'/><person id='q'/><person id='r'/></people><offices>"
	  "<office holder='p' from='2020-03-01' to='2023-05-10' of='hội' role='chair' />"
	  "<office holder='q' from='2023-05-09' of='hội' role='chair' /></offices>",
	  "/dossier/offices/office[2]", "role",
	  "<people><person id='p'/><person id='q'/><person id='r'/></people><offices>"
	  "<office holder='p' to='2023-05-10' of='hội' role='chair' />"
	  "<office holder='q' from='2023-05-09' of='hội' role='chair' /></offices>" },
	/* One person twice is one chair; what is not next to each other counts too. */
	{ "LH-0801",
	  "<people><person id='p'/><person id='q'/><person id='r'/></people><offices>"
	  "<office holder='p' from='2010' to='2023' of='hội' role='chair' />"
	  "<office holder='p' from='2011' to='2013' of='hội' role='chair' />"
	  "<office holder='q' from='2015' to='2018' of='hội' role='chair' /></offices>",
	  "/dossier/offices/office[3]", "role",
	  "<people><person id='p'/><person id='q'/><person id='r'/></people><offices>"
	  "<office holder='p' from='2010' to='2023' of='hội' role='chair' />"
	  "<office holder='p' from='2011' to='2013' of='hội' role='chair' /></offices>" },
	{ "LH-0801",
	  "<boards><board id='b' kind='council' ><name>B</name></board></boards><people>"
	  "<person id='p'/><person id='q'/><person id='r'/></people><offices>"
	  "<office holder='p' of='hội' role='chair' />"
	  "<office holder='q' from='2015' to='2018' of='b' role='chair' />"
	  "<office holder='r' from='2017-02' of='b' role='chair' /></offices>",
	  "/dossier/offices/office[3]", "role",
	  "<boards><board id='b' kind='council' ><name>B</name></board></boards><people>"
	  "<person id='p'/><person id='q'/><person id='r'/></people><offices>"
	  "<office holder='p' of='hội' role='chair' /><office holder='q' of='b' role='chair' />"
	  "</offices>" },
	{ "LH-0802",
	  "<boards><board id='b' kind='council' formed='2020-06' dissolved='2023'><name>"
	  "B</name></board></boards><people><person id='p'/><person id='q'/><person id='r'/>"
	  "</people><offices><office holder='p' of='b' role='member' from='2020-06' to='2024'/>"
	  "</offices>",
	  "/dossier/offices/office[1]", "to",
	  "<boards><board id='b' kind='council' formed='2020-06' dissolved='2023'><name>"
	  "B</name></board></boards><people><person id='p'/><person id='q'/><person id='r'/>"
	  "</people><offices>"
	  "<office holder='p' of='b' role='member' from='2020' to='2023-12-31'/></offices>" },
	/* Told once, where it began too late. */
	{ "LH-0802",
	  "<boards><board id='b' kind='council' formed='2020-06' dissolved='2022'><name>"
	  "B</name></board></boards><people><person id='p'/><person id='q'/><person id='r'/>"
	  "</people><offices>"
	  "<office holder='p' of='b' role='member' from='2023-01' to='2023-05'/></offices>",
	  "/dossier/offices/office[1]", "from",
	  "<boards><board id='b' kind='council' dissolved='2022'><name>B</name></board>"
	  "</boards><people><person id='p'/><person id='q'/><person id='r'/></people><offices>"
	  "<office holder='p' of='b' role='member' from='2022'/></offices>" },
	{ "LH-0802",
	  "<organisations><organisation id='o' kind='club' founded='2021'><name>O</name>"
	  "</organisation></organisations><people><person id='p'/><person id='q'/>"
	  "<person id='r'/></people><offices>"
	  "<office holder='p' of='o' role='head' from='2019' to='2020'/></offices>",
	  "/dossier/offices/office[1]", "from",
	  "<organisations><organisation id='o' kind='club' founded='2019'><name>O</name>"
	  "</organisation></organisations><people><person id='p'/><person id='q'/>"
	  "<person id='r'/></people><offices>"
	  "<office holder='p' of='o' role='head' from='2019' to='2020'/></offices>" },
	/* In whatever order they stand; one of nowhere is another matter. */
	{ "LH-0801",
	  "<people><person id='p'/><person id='q'/></people><offices>"
	  "<office holder='p' from='2020' to='2023' of='hội' role='chair'/>"
	  "<office holder='q' from='2018' to='2022' of='hội' role='chair'/></offices>",
	  "/dossier/offices/office[1]", "role",
	  "<people><person id='p'/><person id='q'/></people><offices>"
	  "<office holder='p' from='2020' to='2023' of='hội' role='chair'/>"
	  "<office holder='q' from='2018' to='2020' of='hội' role='chair'/></offices>" },
	{ "LH-0101",
	  "<people><person id='p'/><person id='q'/></people><offices>"
	  "<office holder='p' role='chair'/><office holder='q' of='hội' role='chair'/></offices>",
	  "/dossier/offices/office[1]", "of",
	  "<people><person id='p'/><person id='q'/></people><offices>"
	  "<office holder='p' of='hội' role='chair' to='2020'/>"
	  "<office holder='q' of='hội' role='chair' from='2021'/></offices>" },
	{ "LH-0101",
	  "<people><person id='q'/></people><offices><office of='hội' role='chair'/>"
	  "<office holder='q' of='hội' role='chair'/></offices>",
	  "/dossier/offices/office[1]", "holder",
	  "<people><person id='p'/><person id='q'/></people><offices>"
	  "<office holder='p' of='hội' role='chair' to='2020'/>"
	  "<office holder='q' of='hội' role='chair' from='2021'/></offices>" },
	/* A member of no kind is of none besides another. */
	{ "LH-0101",
	  "<people><person id='p'/></people><memberships>"
	  "<membership of='hội' member='p' kind='individual'/>"
	  "<membership of='hội' member='p'/></memberships>",
	  "/dossier/memberships/membership[2]", "kind",
	  "<people><person id='p'/></people><memberships>"
	  "<membership of='hội' member='p' kind='individual' to='2020'/>"
	  "<membership of='hội' member='p' kind='honorary' from='2021'/></memberships>" },
	/* A group that nobody named is no member twice. */
	{ "LH-0803",
	  "<people><person id='p'/><person id='q'/><person id='r'/></people><memberships>"
	  "<membership of='hội' member='p' kind='individual'/>"
	  "<membership of='hội' member='p' kind='honorary'/></memberships>",
	  "/dossier/memberships/membership[2]", "kind",
	  "<people><person id='p'/><person id='q'/><person id='r'/></people><memberships>"
	  "<membership of='hội' member='p' kind='individual'/>"
	  "<membership of='hội' member='q' kind='honorary'/>"
	  "<membership of='hội' kind='honorary'/><membership of='hội' kind='associate'/>"
	  "</memberships>" },
	{ "LH-0803",
	  "<people><person id='p'/><person id='q'/><person id='r'/></people><memberships>"
	  "<membership of='hội' member='p' kind='associate' from='2019' to='2022-03'/>"
	  "<membership of='hội' member='p' kind='individual' from='2021'/></memberships>",
	  "/dossier/memberships/membership[2]", "kind",
	  "<people><person id='p'/><person id='q'/><person id='r'/></people><memberships>"
	  "<membership of='hội' member='p' kind='associate' from='2019' to='2021-03'/>"
	  "<membership of='hội' member='p' kind='individual' from='2021'/></memberships>" },
	{ "LH-0804",
	  "<people><person id='p'/><person id='q'/><person id='r'/></people><memberships>"
	  "<membership of='hội' member='p' kind='individual'/>"
	  "<membership of='hội' member='p' kind='individual'/></memberships>",
	  "/dossier/memberships/membership[2]", "member",
	  "<people><person id='p'/><person id='q'/><person id='r'/></people><memberships>"
	  "<membership of='hội' member='p' kind='individual' to='2020'/>"
	  "<membership of='hội' member='p' kind='individual'/></memberships>" },
	/* Organisations may be honorary members. */
	{ "LH-0805",
	  "<organisations><organisation id='o' kind='club'><name>O</name></organisation>"
	  "</organisations><memberships><membership of='hội' member='o' kind='individual'/>"
	  "</memberships>",
	  "/dossier/memberships/membership[1]", "kind",
	  "<organisations><organisation id='o' kind='club'><name>O</name></organisation>"
	  "</organisations><people><person id='p'/><person id='q'/><person id='r'/></people>"
	  "<memberships><membership of='hội' member='o' kind='honorary'/>"
	  "<membership of='hội' member='p' kind='associate'/></memberships>" },
	{ "LH-0805",
	  "<people><person id='p'/><person id='q'/><person id='r'/></people><memberships>"
	  "<membership of='hội' member='p' kind='member-association'/></memberships>",
	  "/dossier/memberships/membership[1]", "kind",
	  "<organisations><organisation id='o' kind='club'><name>O</name></organisation>"
	  "</organisations><memberships><membership of='hội' member='o' kind='collective'/>"
	  "<membership of='hội' kind='individual'/></memberships>" },
};

CASE_SUITE(lh_memberships_suite, "memberships")
