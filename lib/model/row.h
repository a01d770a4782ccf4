/* SPDX-License-Identifier: MIT */
/*
 * The rows: what a class, a field and a choice are made of. The tables in this
 * folder are the model; everything else in the library walks them.
 *
 * Numbers are explicit and never reused. Rows stand in number order without
 * gaps; a new row goes last; a retired row keeps its place.
 */
#ifndef LH_MODEL_ROW_H
#define LH_MODEL_ROW_H

#include <lienhiep/base.h>
#include <lienhiep/reflection.h>

/*
 * Class numbers. CLASS_RECORD is no class of its own: its rows are the fields
 * that every record has.
 */
enum class_number {
	CLASS_RECORD = 0,
	CLASS_DOSSIER = 1,
	CLASS_CITATION = 2,
	CLASS_SOURCE = 3,
	CLASS_DOCUMENT = 4,
	CLASS_ORGANISATION = 5,
	CLASS_BOARD = 6,
	CLASS_PERSON = 7,
	CLASS_OFFICE = 8,
	CLASS_MEMBERSHIP = 9,
	CLASS_PROGRAMME = 10,
	CLASS_TARGET = 11,
	CLASS_MEASUREMENT = 12,
	CLASS_PLAN = 13,
	CLASS_TASK = 14,
	CLASS_EVENT = 15,
	CLASS_SPEECH = 16,
	CLASS_REQUEST = 17,
	CLASS_CONSULTATION = 18,
	CLASS_EXPERT = 19,
	CLASS_FINDING = 20,
	CLASS_RECOMMENDATION = 21,
	CLASS_SOLUTION = 22,
	CLASS_STAGE = 23,
	CLASS_SITE = 24,
	CLASS_CONTEST = 25,
	CLASS_CONTEST_FIELD = 26,
	CLASS_CRITERION = 27,
	CLASS_ENTRY = 28,
	CLASS_SCORE = 29,
	CLASS_PUBLICATION = 30,
	CLASS_FIGURE = 31,
	CLASS_COUNT
};

/* The classes that a reference may name or a container may hold. */
#define TO(name) (UINT64_C(1) << CLASS_##name)
#define TO_ANY (~UINT64_C(0))

enum field_flags {
	FIELD_REQUIRED = 1, /* a complete record has it; the checker reports its absence */
	FIELD_PERSONAL = 2, /* personal data: cleared before a dossier is passed on */
	FIELD_NAMING = 4,   /* part of what people call the record */
	FIELD_OTHER_NAME = 8 /* what it is called besides: tables may name the record so too */
};

/* What the codes of a code field are. */
enum code_kind { CODE_COUNTRY = 1, CODE_LANGUAGE = 2, CODE_MEASURE = 3 };

struct lh_choice {
	uint8_t number;   /* from 1; 0 ends the table */
	const char *name; /* as in XML: "under-way" */
	const char *label_vi, *label_en;
	const char *description_vi, *description_en;
};

struct lh_field {
	uint8_t number;   /* from 1; 0 ends the table */
	const char *name; /* as in XML: "received" */
	lh_type type;
	const char *label_vi, *label_en;
	const char *description_vi, *description_en;
	const struct lh_choice *choices; /* of LH_TYPE_CHOICE */
	uint64_t to;                     /* of references and children */
	const char *item;                /* the element of one item of texts and labels: "topic" */
	uint8_t code;                    /* of LH_TYPE_CODE and _CODES: enum code_kind */
	uint8_t flags;                   /* enum field_flags */
};

struct lh_class {
	uint8_t number;
	const char *name, *plural; /* as in XML: "target", "targets" */
	const char *label_vi, *label_en;
	const char *description_vi, *description_en;
	const struct lh_field *fields; /* its own: see FIELDS */
	uint8_t field_count;
};

/* The rows of a class, for its table: the last, of number 0, is not counted. */
#define FIELDS(table) (table), sizeof(table) / sizeof((table)[0]) - 1

/* The tables, by subject. */
extern const struct lh_class lh_record_class, lh_dossier_class, lh_citation_class;
extern const struct lh_class lh_source_class, lh_document_class;
extern const struct lh_class lh_organisation_class, lh_board_class, lh_person_class;
extern const struct lh_class lh_office_class, lh_membership_class;
extern const struct lh_class lh_programme_class, lh_target_class, lh_measurement_class;
extern const struct lh_class lh_plan_class, lh_task_class;
extern const struct lh_class lh_event_class, lh_speech_class, lh_request_class;
extern const struct lh_class lh_consultation_class, lh_expert_class;
extern const struct lh_class lh_finding_class, lh_recommendation_class;
extern const struct lh_class lh_solution_class, lh_stage_class, lh_site_class;
extern const struct lh_class lh_contest_class, lh_contest_field_class, lh_criterion_class;
extern const struct lh_class lh_entry_class, lh_score_class;
extern const struct lh_class lh_publication_class, lh_figure_class;

/* Choices that several classes share. */
extern const struct lh_choice lh_levels[];      /* organisation, plan */
extern const struct lh_choice lh_areas[];       /* task, event */
extern const struct lh_choice lh_timeliness[];  /* plan, task */
extern const struct lh_choice lh_conclusions[]; /* consultation, expert */

#endif
