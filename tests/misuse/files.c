/* SPDX-License-Identifier: MIT */
/* Reading, writing, files, and lists of problems. */
#include <fcntl.h>
#include <unistd.h>

#include "rows.h"

#define BAD "<dossier xmlns='urn:lienhiep:dossier:1'><x/><y/></dossier>"
/* No file is there, and none can be. */
#define NOWHERE "/nonexistent/dossier.xml"

static int always_stop(void *data, size_t bytes)
{
	ck_assert(!data && bytes);
	return 1;
}

static void reading_rows(void)
{
	const lh_read_options tight = { .max_depth = 1, .max_tag = 1, .max_problems = 1 };
	const lh_read_options impatient = { .progress = always_stop };
	const lh_read_options wide = { SIZE_MAX, UINT_MAX, UINT_MAX, GARBAGE };
	lh_problems *problems = (lh_problems *)&problems;

	REFUSED(lh_dossier_read_file, "NULL", LH_ERROR_ARGUMENT, (NULL, NULL, &problems, why));
	HOLDS(lh_dossier_read_file, "refused before", problems == NULL);
	REFUSED(lh_dossier_read_file, "empty", LH_ERROR_SYSTEM, ("", NULL, NULL, why));
	REFUSED(lh_dossier_read_file, "no such file", LH_ERROR_SYSTEM, (NOWHERE, &wide, NULL, why));
	REFUSED(lh_dossier_read_file, "a folder", LH_ERROR_SYSTEM, ("/", NULL, NULL, why));
	REFUSED(lh_dossier_read_file, "very long", LH_ERROR_SYSTEM, (long_text, NULL, NULL, why));
	REFUSED(lh_dossier_read_memory, "NULL with a size", LH_ERROR_ARGUMENT,
		(NULL, 5, NULL, NULL, why));
	REFUSED(lh_dossier_read_memory, "NULL without a size", LH_ERROR_XML,
		(NULL, 0, NULL, NULL, why));
	REFUSED(lh_dossier_read_memory, "no UTF-8", LH_ERROR_XML, (GARBAGE, 3, &wide, NULL, why));
	REFUSED(lh_dossier_read_memory, "limits that nothing fits", LH_ERROR_LIMIT,
		(BAD, strlen(BAD), &tight, NULL, why));
	REFUSED(lh_dossier_read_memory, "nobody waits", LH_ERROR_STOPPED,
		(BAD, strlen(BAD), &impatient, NULL, why));
	REFUSED(lh_dossier_read_memory, "no dossier", LH_ERROR_NAME,
		(BAD, strlen(BAD), NULL, NULL, why));
	REFUSED(lh_dossier_read_descriptor, "no descriptor", LH_ERROR_SYSTEM,
		(-1, NULL, NULL, why));
	REFUSED(lh_dossier_read_descriptor, "none that is open", LH_ERROR_SYSTEM,
		(INT_MAX, NULL, NULL, why));
	REFUSED(lh_schema_check_file, "NULL", LH_ERROR_ARGUMENT, (NULL, NULL, why));
	REFUSED(lh_schema_check_file, "no such schema", LH_ERROR_SYSTEM, ("/", NOWHERE, why));
	REFUSED(lh_schema_check_file, "no such file", LH_ERROR_SYSTEM,
		(NOWHERE, SOURCES "/lib/xml/dossier.xsd", why));
	REFUSED(lh_schema_check_file, "a folder", LH_ERROR_SYSTEM,
		("/", SOURCES "/lib/xml/dossier.xsd", why));
	REFUSED(lh_schema_check_file, "a schema that is a folder", LH_ERROR_SYSTEM,
		(SOURCES "/examples/hanoi-2023.xml", "/", why));
	REFUSED(lh_schema_check_file, "a schema that is none", LH_ERROR_XML,
		(SOURCES "/examples/hanoi-2023.xml", SOURCES "/examples/hanoi-2023.xml", why));
}

static void writing_rows(void)
{
	lh_file_mark mark = { .size = 1 };
	char *data = NULL;

	REFUSED(lh_dossier_write_file, "NULL", LH_ERROR_ARGUMENT, (NULL, NOWHERE, why));
	REFUSED(lh_dossier_write_file, "NULL path", LH_ERROR_ARGUMENT, (dossier, NULL, why));
	REFUSED(lh_dossier_write_file, "empty", LH_ERROR_SYSTEM, (dossier, "", why));
	REFUSED(lh_dossier_write_file, "a folder", LH_ERROR_SYSTEM, (dossier, "/", why));
	REFUSED(lh_dossier_write_file, "very long", LH_ERROR_SYSTEM, (dossier, long_text, why));
	REFUSED(lh_dossier_write_file_if_unchanged, "NULL", LH_ERROR_ARGUMENT,
		(NULL, NOWHERE, &mark, why));
	REFUSED(lh_dossier_write_file_if_unchanged, "NULL path", LH_ERROR_ARGUMENT,
		(dossier, NULL, &mark, why));
	REFUSED(lh_dossier_write_file_if_unchanged, "NULL mark", LH_ERROR_ARGUMENT,
		(dossier, NOWHERE, NULL, why));
	REFUSED(lh_dossier_write_file_if_unchanged, "a device", LH_ERROR_SYSTEM,
		(dossier, "/dev/null", &mark, why));
	REFUSED(lh_dossier_write_memory, "NULL", LH_ERROR_ARGUMENT, (NULL, &data, NULL, why));
	REFUSED(lh_dossier_write_memory, "nowhere to put it", LH_ERROR_ARGUMENT,
		(dossier, NULL, NULL, why));
	REFUSED(lh_dossier_write_descriptor, "NULL", LH_ERROR_ARGUMENT, (NULL, 1, why));
	REFUSED(lh_dossier_write_descriptor, "no descriptor", LH_ERROR_ARGUMENT,
		(dossier, -1, why));
	REFUSED(lh_dossier_write_descriptor, "none that is open", LH_ERROR_SYSTEM,
		(dossier, INT_MAX, why));
	REFUSED(lh_file_write, "NULL", LH_ERROR_ARGUMENT, (NULL, "x", 1, why));
	REFUSED(lh_file_write, "NULL with a size", LH_ERROR_ARGUMENT, (NOWHERE, NULL, 1, why));
	REFUSED(lh_file_write, "empty", LH_ERROR_SYSTEM, ("", "x", 1, why));
	REFUSED(lh_file_write, "no such folder", LH_ERROR_SYSTEM, (NOWHERE, "x", 1, why));
	REFUSED(lh_file_mark_read, "NULL", LH_ERROR_ARGUMENT, (NULL, &mark, why));
	REFUSED(lh_file_mark_read, "nowhere to put it", LH_ERROR_ARGUMENT, ("/", NULL, why));
	REFUSED(lh_file_mark_read, "empty", LH_ERROR_SYSTEM, ("", &mark, why));
	REFUSED(lh_file_mark_read, "a folder", LH_ERROR_SYSTEM, ("/", &mark, why));
	HOLDS(lh_file_mark_read, "refused before", mark.size == 1 && !mark.exists && !data);
}

static void problem_rows(void)
{
	lh_problems *problems = NULL;
	const lh_problem *first = NULL;

	UNSET(lh_problems_count, "NULL", (NULL));
	UNSET(lh_problems_get, "NULL", (NULL, 0));
	UNSET(lh_problem_text, "NULL", (NULL, LH_ENGLISH));
	UNSET(lh_problems_count_severity, "NULL", (NULL, LH_SEVERITY_NOTE));
	HARMLESS(lh_problems_free, "NULL", (NULL));
	UNSET(lh_dossier_read_memory, "no dossier", (BAD, strlen(BAD), NULL, &problems, why));
	ck_assert_uint_eq(lh_problems_count(problems), 2);
	first = lh_problems_get(problems, 0);
	UNSET(lh_problems_get, "past the end", (problems, 2));
	UNSET(lh_problems_get, "far past the end", (problems, PAST));
	HOLDS(lh_problem_text, "no language",
	      lh_problem_text(first, (lh_language)77) == first->text_vi);
	UNSET(lh_problems_count_severity, "past all", (problems, (lh_severity)99));
	HOLDS(lh_problems_count_severity, "none",
	      lh_problems_count_severity(problems, (lh_severity)0) == 2);
	lh_problems_free(problems);
}

void file_rows(void)
{
	reading_rows();
	writing_rows();
	problem_rows();
}
