/* SPDX-License-Identifier: MIT */
/* How generated records are made. */
#ifndef TESTS_BENCH_GENERATE_MAKING_H
#define TESTS_BENCH_GENERATE_MAKING_H

#include <lienhiep.h>

#include "bench/generate/words.h"

enum { FIRST_YEAR = 2015, YEARS = 10, DAYS = YEARS * 360 };

/* Records of a class in a thousand. */
enum {
	SOURCES = 25,
	DOCUMENTS = 50,
	ORGANISATIONS = 40,
	BOARDS = 8,
	PEOPLE = 90,
	OFFICES = 30,
	MEMBERSHIPS = 80,
	PROGRAMMES = 1,
	TARGETS = 5,	  /* of a programme */
	MEASUREMENTS = 2, /* of a target */
	PLANS = 2,
	TASKS = 20,   /* of a plan */
	SUBTASKS = 2, /* of a task */
	EVENTS = 120, /* and a speech at each third */
	REQUESTS = 20,
	CONSULTATIONS = 40,
	EXPERTS = 2, /* of a consultation */
	FINDINGS = 30,
	RECOMMENDATIONS = 60,
	SOLUTIONS = 15,
	CONTESTS = 1,
	CONTEST_FIELDS = 4, /* of a contest */
	CRITERIA = 3,	    /* of a contest */
	ENTRIES = 30,	    /* of a contest */
	WINNERS = 5,	    /* with a score on each criterion */
	PUBLICATIONS = 30,
	FIGURES = 6
};

/*
 * What is chosen by chance, and how many thousands of records are made. One choice in a statement: compilers
 * differ in which argument they look at first.
 */
extern struct chance chance;
extern unsigned thousands;

#define PICK(...) pick(&chance, (const char *const[]){ __VA_ARGS__, NULL })

/* Set a field from the form that it has in XML, made as printf() does. Ends the program if that is refused. */
__attribute__((format(printf, 3, 4))) void set(lh_object *object, unsigned field,
					       const char *format, ...);
/* Set a label's English text: "Workshop on @topic". */
void set_english(lh_object *object, unsigned field, const char *what, const char *topic);
/* Set a text of so many sentences. */
void set_prose(lh_object *object, unsigned field, unsigned sentences);
/* Set a date so many days after the first, as if months had thirty days. */
void set_day(lh_object *object, unsigned field, unsigned day);
/* When the record at a place of so many happens; half a year before the end at the latest. */
unsigned day_of(unsigned index, unsigned count);
/* Add a record to a list, with an id of @prefix and its number; NULL: without one. */
lh_object *add(lh_object *parent, unsigned list, const char *prefix, unsigned index);
/* The number of any record of a class, from 1. */
unsigned any(unsigned share);
/* The number, from 1, of the record of another class that stands where @index stands among its own. */
unsigned beside(unsigned index, unsigned share, unsigned other_share);
/* Say where a record comes from. */
void cite(lh_object *object);

/* Add the record of a class at a place of its list. */
void make_source(lh_object *root, unsigned index);
void make_document(lh_object *root, unsigned index);
void make_organisation(lh_object *root, unsigned index);
void make_board(lh_object *root, unsigned index);
void make_person(lh_object *root, unsigned index);
void make_office(lh_object *root, unsigned index);
void make_membership(lh_object *root, unsigned index);
void make_programme(lh_object *root, unsigned index);
void make_plan(lh_object *root, unsigned index);
void make_event(lh_object *root, unsigned index);
void make_request(lh_object *root, unsigned index);
void make_consultation(lh_object *root, unsigned index);
void make_finding(lh_object *root, unsigned index);
void make_recommendation(lh_object *root, unsigned index);
void make_solution(lh_object *root, unsigned index);
void make_contest(lh_object *root, unsigned index);
void make_publication(lh_object *root, unsigned index);
void make_figure(lh_object *root, unsigned index);

#endif
