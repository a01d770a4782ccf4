/* SPDX-License-Identifier: MIT */
/*
 * generate RECORDS SEED FILE: write an invented dossier of so many records, in thousands, over ten years.
 *
 * Each thousand has the same share of every class. The records of a class follow each other in time, as
 * in a file that is kept over the years, so that what answers an earlier record is dated after it; other
 * references go anywhere. Citations are no records, here as in lh_dossier_search().
 */
#include <stdio.h>
#include <stdlib.h>

#include "bench/generate/making.h"

/* In the order of the file. */
static const struct {
	unsigned share;
	void (*make)(lh_object *root, unsigned index);
} classes[] = {
	{ SOURCES, make_source },
	{ DOCUMENTS, make_document },
	{ ORGANISATIONS, make_organisation },
	{ BOARDS, make_board },
	{ PEOPLE, make_person },
	{ OFFICES, make_office },
	{ MEMBERSHIPS, make_membership },
	{ PROGRAMMES, make_programme },
	{ PLANS, make_plan },
	{ EVENTS, make_event },
	{ REQUESTS, make_request },
	{ CONSULTATIONS, make_consultation },
	{ FINDINGS, make_finding },
	{ RECOMMENDATIONS, make_recommendation },
	{ SOLUTIONS, make_solution },
	{ CONTESTS, make_contest },
	{ PUBLICATIONS, make_publication },
	{ FIGURES, make_figure },
};

static void make_dossier(lh_object *root)
{
	set(root, LH_DOSSIER_TITLE, "Hồ sơ liên hiệp hội, mười năm");
	set(root, LH_DOSSIER_OWNER, "to-chuc-1");
	set(root, LH_DOSSIER_FROM, "%u", FIRST_YEAR);
	set(root, LH_DOSSIER_TO, "%u", FIRST_YEAR + YEARS - 1);
	set(root, LH_DOSSIER_STATE, "draft");
	for (size_t i = 0; i < sizeof(classes) / sizeof(classes[0]); i++)
		for (unsigned k = 0; k < classes[i].share * thousands; k++)
			classes[i].make(root, k);
}

int main(int argc, char **argv)
{
	lh_dossier *dossier = NULL;
	lh_error error;
	int result = 0;

	if (argc != 4 || atoi(argv[1]) < 1000) {
		fprintf(stderr, "Usage: generate RECORDS SEED FILE (RECORDS in thousands)\n");
		return 2;
	}
	thousands = (unsigned)atoi(argv[1]) / 1000;
	chance.state = strtoull(argv[2], NULL, 10);
	dossier = lh_dossier_new(&error);
	if (dossier) {
		make_dossier(lh_dossier_object(dossier));
		result = lh_dossier_write_file(dossier, argv[3], &error);
	}
	if (!dossier || result)
		fprintf(stderr, "generate: %s\n", error.text_en);
	lh_dossier_unref(dossier);
	return dossier && !result ? 0 : 1;
}
