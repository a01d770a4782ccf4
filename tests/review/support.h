/* SPDX-License-Identifier: MIT */
/* Small dossiers written in the test, and what a review of them must say. */
#ifndef TESTS_REVIEW_SUPPORT_H
#define TESTS_REVIEW_SUPPORT_H

#include <check.h>

#include <lienhiep.h>

/*
 * What one measure must say of a dossier. Numbers stand in their XML form ("26", "~26",
 * "26+", "?", "" for unset), records by their ids, separated by blanks.
 */
struct expected {
	const char *says;    /* what the case shows */
	const char *body;    /* what stands in the dossier element */
	const char *period;  /* "2023", or the first and the last date: "2023-01 2023-06" */
	const char *measure; /* its code */
	const char *value;
	const char *counted;	  /* NULL: not looked at */
	const char *undetermined; /* NULL: there are none */
	bool by_statement;	  /* a stated timeliness decided */
	/* NULL: not looked at */
	const char *previous, *opening, *admitted, *left;
	/* Each figure: its id, the verdict (see verdict_name) and what it is compared with. */
	const char *stated; /* NULL: there are none */
	const char *verdict;
};

void check_expected(const struct expected *expected);

/* A test for each row of a table of struct expected, and its place in a test case. */
#define TEST_TABLE(table)                  \
	START_TEST(table##_hold)           \
	{                                  \
		check_expected(&table[_i]); \
	}                                  \
	END_TEST
#define ADD_TABLE(tcase, table) \
	tcase_add_loop_test(tcase, table##_hold, 0, (int)(sizeof(table) / sizeof((table)[0])))

/* A dossier with such a body; held once. */
lh_dossier *dossier_of(const char *body);
/* The review of such a period; it holds the dossier. */
lh_review *review_of(lh_dossier *dossier, const char *period);
/* The review of a new dossier. */
lh_review *review_of_body(const char *body, const char *period);

/* The number of a measure, which must exist. */
size_t measure_of(const char *code);
/* "none", "agrees", "more", "differs", "untold". */
const char *verdict_name(lh_verdict verdict);

enum { TEXT_SIZE = 512 };
/* The ids of a list, separated by blanks; a record without one is "-". */
char *counted_ids(const lh_review *review, size_t measure, char text[TEXT_SIZE]);
char *undetermined_ids(const lh_review *review, size_t measure, char text[TEXT_SIZE]);
char *list_ids(const lh_review *review, lh_review_list list, char text[TEXT_SIZE]);
/* "figure more 0+; other agrees 3". */
char *stated_text(const lh_review *review, size_t measure, char text[TEXT_SIZE]);

#endif
