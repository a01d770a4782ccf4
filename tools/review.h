/* SPDX-License-Identifier: MIT */
/* What the parts of the printed review share. */
#ifndef REVIEW_H
#define REVIEW_H

#include "progress.h"
#include "tool.h"

struct page {
	const struct tool *tool;
	const lh_review *review;
	bool records; /* list the records behind each number */
};

/* A record as it is named in a list: name, how many it stands for, id. */
char *format_record(const struct tool *tool, const lh_object *object);
/* What people call a record, in the language of this run where it has a translation. */
char *format_called(const struct tool *tool, const lh_object *object);
/* A period: 2023, 2023–2024, 06/2023, 01/01/2023–15/02/2023. */
char *format_period(const struct tool *tool, lh_date from, lh_date to);
/* The same in words: "quý III năm 2023", "third quarter of 2023". */
char *format_period_words(const struct tool *tool, lh_date from, lh_date to);
/* A measure, with the unit where its label does not name it: "Acceptance (%)". */
char *format_measure(const struct tool *tool, size_t measure);
/* Where a citation points: publisher or title of its source, and the place in it. */
char *format_citation(const struct tool *tool, const lh_object *citation);

/* A heading with how many things stand below it. */
void put_heading_count(const struct tool *tool, const char *heading, size_t count);
/* An item of a list: a bullet at a column, and a text; frees the text. */
void put_item(const struct tool *tool, size_t column, char *text);

/* Whose review it is, and of which period. */
void put_head(const struct page *page);
/* The parts of the page: review-measures.c, review-plans.c, review-lists.c. */
void put_measures(const struct page *page);
void put_undetermined(const struct page *page);
void put_amounts(const struct page *page);
void put_plans(const struct page *page);
void put_targets(const struct page *page);
void put_lists(const struct page *page);
/* In place of all of it, the measures that the arguments split (review-breakdown.c). The exit status. */
int put_breakdowns(const struct page *page, const struct args *args);

/* ------------------------------------------------------------------ */
/* Papers (review-paper.c)                                             */

struct paper {
	lh_report_format format;
	lh_report_options options;
	const char *output; /* NULL: standard output */
	struct progress progress;
};

/* Whether something else than text for the terminal is wanted. */
bool is_paper(const struct args *args);
/* What the arguments say of it; false after saying what is wrong with them. */
bool read_paper(const struct tool *tool, const struct args *args, struct paper *paper);
int write_paper(const struct tool *tool, const lh_review *review, const struct paper *paper);

#endif
