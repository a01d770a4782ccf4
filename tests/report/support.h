/* SPDX-License-Identifier: MIT */
#ifndef TESTS_REPORT_SUPPORT_H
#define TESTS_REPORT_SUPPORT_H

#include <lienhiep.h>

/* The review of 2023 of a dossier that has a text in its root element. */
lh_review *review_of(const char *body);
/* The review of years of a file of examples/. */
lh_review *review_of_example(const char *name, int from, int to);
/* What a format makes of a review, by the stylesheets of the source; to be freed. */
char *written(const lh_review *review, lh_report_format format, lh_language language);
/* That a text is valid by review.xsd. */
void check_schema(const char *text);

/* A file of the run's own folder; borrowed until the next. */
const char *put_file(const char *name, const char *content);
void remove_files(void);

#endif
