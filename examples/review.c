/* SPDX-License-Identifier: MIT */
/*
 * review FILE YEAR: print what the records of a year give, and whether it agrees with what was
 * stated.
 */
#include <lienhiep.h>
#include <stdio.h>

/* A measure is a number of this run; its code, "events.consultation", is what stays. */
static void print_measure(const lh_review *review, size_t measure)
{
	char value[26];

	/* A value says how it is known: 26 is exact, 3+ a lower bound, ? cannot be told. */
	printf("%s (%s): %s\n", lh_measure_label(measure, LH_ENGLISH), lh_measure_code(measure),
	       lh_quantity_format(lh_review_value(review, measure), value));

	/* What somebody stated stands beside it, each with a verdict. */
	for (size_t i = 0; i < lh_review_stated_count(review, measure); i++) {
		const lh_figure *figure = lh_as_figure(lh_review_stated(review, measure, i));

		printf("  stated %s: %s\n", lh_quantity_format(lh_figure_value(figure), value),
		       lh_verdict_label(lh_review_stated_verdict(review, measure, i), LH_ENGLISH));
	}

	/* The records behind the value, and those that may belong to the year: nobody can tell. */
	for (size_t i = 0; i < lh_review_record_count(review, measure); i++)
		printf("  counted %s\n",
		       lh_get_text(lh_review_record(review, measure, i), LH_RECORD_ID));
	for (size_t i = 0; i < lh_review_undetermined_count(review, measure); i++)
		printf("  undetermined %s\n",
		       lh_get_text(lh_review_undetermined(review, measure, i), LH_RECORD_ID));
}

static bool has_news(const lh_review *review, size_t measure)
{
	return lh_review_record_count(review, measure) || lh_review_stated_count(review, measure) ||
	       lh_review_undetermined_count(review, measure);
}

int main(int argc, char **argv)
{
	lh_error error;
	lh_date year;
	lh_dossier *dossier = NULL;
	lh_review *review = NULL;
	int result = 0;

	if (argc != 3) {
		fprintf(stderr, "usage: %s FILE YEAR\n", argv[0]);
		return 2;
	}
	/* A year is a period; so is any other pair of dates. The review holds its dossier. */
	if (lh_date_parse(argv[2], &year, &error) == 0)
		dossier = lh_dossier_read_file(argv[1], NULL, NULL, &error);
	if (dossier)
		review = lh_review_new(dossier, year, year, &error);
	if (review) {
		printf("%s\n", lh_dossier_title(dossier));
		for (size_t i = 0; i < lh_measure_count(); i++)
			if (has_news(review, i))
				print_measure(review, i);
	} else {
		fprintf(stderr, "%s: %s\n", argv[0], lh_error_text(&error, LH_ENGLISH));
		result = 1;
	}
	lh_review_free(review);
	lh_dossier_unref(dossier);
	return result;
}
