/* SPDX-License-Identifier: MIT */
/*
 * unanswered FILE...: list the recommendations that nobody answered.
 */
#include <lienhiep.h>
#include <stdio.h>

/* All that is wrong in a file that was refused, as compilers write it. */
static void print_problems(const char *path, const lh_problems *problems, const lh_error *error)
{
	if (lh_problems_count(problems) == 0)
		fprintf(stderr, "%s: error: %s\n", path, lh_error_text(error, LH_ENGLISH));
	for (size_t i = 0; i < lh_problems_count(problems); i++) {
		const lh_problem *problem = lh_problems_get(problems, i);

		fprintf(stderr, "%s:%ld:%ld: error: %s\n", path, problem->line, problem->column,
			lh_problem_text(problem, LH_ENGLISH));
	}
}

/*
 * Getters never fail: what is unset reads as NULL, 0 or unset, and reading from NULL gives unset
 * too. So the name of an addressee that is not known is simply NULL.
 */
static void print_recommendation(const lh_recommendation *recommendation)
{
	const char *addressee = lh_organisation_name(lh_recommendation_addressee(recommendation));
	char made[11], alike[26];

	printf("  %s: %s\n", lh_recommendation_id(recommendation),
	       lh_recommendation_text(recommendation));
	printf("    to %s, made %s", addressee ? addressee : "?",
	       lh_date_format(lh_recommendation_made(recommendation), made));
	/* One record may stand for several; "?" says that no source tells how many. */
	if (lh_recommendation_alike(recommendation).known != LH_UNSET)
		printf(", stands for %s",
		       lh_quantity_format(lh_recommendation_alike(recommendation), alike));
	printf("\n");
}

static void print_unanswered(const lh_dossier *dossier)
{
	size_t count = lh_dossier_recommendations_count(dossier);
	size_t unanswered = 0;

	for (size_t i = 0; i < count; i++) {
		const lh_recommendation *it = lh_dossier_recommendations_get(dossier, i);

		if (lh_recommendation_response(it) == LH_RECOMMENDATION_RESPONSE_UNSET) {
			print_recommendation(it);
			unanswered++;
		}
	}
	printf("  %zu of %zu recommendations unanswered\n", unanswered, count);
}

int main(int argc, char **argv)
{
	int result = argc > 1 ? 0 : 2;

	for (int i = 1; i < argc; i++) {
		lh_error error;
		lh_problems *problems = NULL;
		lh_dossier *dossier = lh_dossier_read_file(argv[i], NULL, &problems, &error);

		if (dossier) {
			printf("%s\n", lh_dossier_title(dossier));
			print_unanswered(dossier);
		} else {
			print_problems(argv[i], problems, &error);
			result = 1;
		}
		lh_problems_free(problems);
		lh_dossier_unref(dossier);
	}
	return result;
}
