/* SPDX-License-Identifier: MIT */
/* Reading: whatever the bytes, an error that helps; or a dossier that all else can be done with. */
#include <string.h>

#include <lienhiep.h>

#include "fuzz.h"

static void require_refusal(const lh_problems *problems, const lh_error *error)
{
	REQUIRE(error->code != LH_OK && error->code != LH_ERROR_MEMORY);
	REQUIRE(*error->text_vi && *error->text_en);
	REQUIRE(lh_problems_count(problems));
	REQUIRE(lh_problems_count(problems) <= LH_DEFAULT_MAX_PROBLEMS);
	for (size_t i = 0; i < lh_problems_count(problems); i++) {
		const lh_problem *problem = lh_problems_get(problems, i);

		REQUIRE(problem->code != LH_OK && *problem->text_vi && *problem->text_en);
		REQUIRE(problem->line > 0);
	}
}

static char *write_all(const lh_dossier *dossier, size_t *size)
{
	char *data = NULL;

	REQUIRE(!lh_dossier_write_memory(dossier, &data, size, NULL));
	return data;
}

/* What was written reads as the same dossier, and is written again byte for byte. */
static void require_stable(const lh_dossier *dossier)
{
	size_t size = 0, again_size = 0;
	char *data = write_all(dossier, &size), *again = NULL;
	lh_dossier *other = lh_dossier_read_memory(data, size, NULL, NULL, NULL);

	REQUIRE(other);
	REQUIRE(lh_object_equal(lh_dossier_object(dossier), lh_dossier_object(other)));
	again = write_all(other, &again_size);
	REQUIRE(size == again_size && memcmp(data, again, size) == 0);
	lh_dossier_unref(other);
	free(again);
	free(data);
}

static void require_copy(const lh_dossier *dossier)
{
	lh_dossier *copy = lh_dossier_copy(dossier, NULL);

	REQUIRE(copy);
	REQUIRE(lh_object_equal(lh_dossier_object(dossier), lh_dossier_object(copy)));
	lh_dossier_redact(copy);
	lh_dossier_unref(copy);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	lh_problems *problems = NULL;
	lh_error error;
	lh_dossier *dossier = lh_dossier_read_memory(data, size, NULL, &problems, &error);
	lh_problems *findings = NULL;
	lh_review *review = NULL;

	if (!dossier) {
		require_refusal(problems, &error);
		lh_problems_free(problems);
		return 0;
	}
	REQUIRE(!problems && error.code == LH_OK);
	require_stable(dossier);
	require_copy(dossier);
	findings = lh_dossier_check(dossier, NULL, &error);
	REQUIRE(findings && error.code == LH_OK);
	review = lh_review_new(dossier, (lh_date){ 2023, 0, 0 }, (lh_date){ 2023, 0, 0 }, &error);
	REQUIRE(review || error.code == LH_ERROR_OVERFLOW);
	lh_review_free(review);
	lh_problems_free(findings);
	lh_dossier_unref(dossier);
	return 0;
}
