/* SPDX-License-Identifier: MIT */
/*
 * Printed by print-model from the rows in lib/model/: change those, then `make print`.
 */
/**
 * @file lienhiep/model.h
 * The classes of the model with their fields: numbers for the calls of
 * dossier.h, and typed accessors that stand on those calls.
 *
 * lh_plan_title(plan) reads and lh_plan_set_title(plan, text, error) sets a
 * field; of a list, lh_plan_tasks_count(plan), lh_plan_tasks_get(plan, index)
 * and lh_plan_tasks_add(plan, …). Ownership, errors and threads are those of
 * dossier.h: what is read is borrowed, a set returns 0 or -1, NULL reads as
 * unset. Dates, quantities and decimals are values; money is whole VND. All
 * since 0.1.
 */
#ifndef LIENHIEP_MODEL_H
#define LIENHIEP_MODEL_H

#include <lienhiep/dossier.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The number of each class. */
enum {
	LH_CLASS_DOSSIER = 1, /**< Dossier */
	LH_CLASS_CITATION = 2, /**< Citation */
	LH_CLASS_SOURCE = 3, /**< Source */
	LH_CLASS_DOCUMENT = 4, /**< Document */
	LH_CLASS_ORGANISATION = 5, /**< Organisation */
	LH_CLASS_BOARD = 6, /**< Board */
	LH_CLASS_PERSON = 7, /**< Person */
	LH_CLASS_OFFICE = 8, /**< Office */
	LH_CLASS_MEMBERSHIP = 9, /**< Membership */
	LH_CLASS_PROGRAMME = 10, /**< Programme */
	LH_CLASS_TARGET = 11, /**< Target */
	LH_CLASS_MEASUREMENT = 12, /**< Measurement */
	LH_CLASS_PLAN = 13, /**< Plan */
	LH_CLASS_TASK = 14, /**< Task */
	LH_CLASS_EVENT = 15, /**< Event */
	LH_CLASS_SPEECH = 16, /**< Speech */
	LH_CLASS_REQUEST = 17, /**< Request */
	LH_CLASS_CONSULTATION = 18, /**< Consultation */
	LH_CLASS_EXPERT = 19, /**< Expert */
	LH_CLASS_FINDING = 20, /**< Finding */
	LH_CLASS_RECOMMENDATION = 21, /**< Recommendation */
	LH_CLASS_SOLUTION = 22, /**< Solution */
	LH_CLASS_STAGE = 23, /**< Stage */
	LH_CLASS_SITE = 24, /**< Site */
	LH_CLASS_CONTEST = 25, /**< Contest */
	LH_CLASS_CONTEST_FIELD = 26, /**< Contest field */
	LH_CLASS_CRITERION = 27, /**< Criterion */
	LH_CLASS_ENTRY = 28, /**< Entry */
	LH_CLASS_SCORE = 29, /**< Score */
	LH_CLASS_PUBLICATION = 30, /**< Publication */
	LH_CLASS_FIGURE = 31, /**< Figure */
};

/** The fields of every record. */
enum {
	LH_RECORD_ID = 0 * 256 + 1, /**< Id */
	LH_RECORD_URI = 0 * 256 + 2, /**< URI */
	LH_RECORD_ALIKE = 0 * 256 + 3, /**< Alike */
	LH_RECORD_NOTE = 0 * 256 + 4, /**< Note */
	LH_RECORD_CITATIONS = 0 * 256 + 5, /**< Citations */
};

/* Handles, typed so that a compiler tells a plan from an event. */
typedef struct lh_citation lh_citation; /**< The place in a source that supports a record or a field. */
typedef struct lh_source lh_source; /**< Where something in the dossier comes from: an article, a report, minutes. */
typedef struct lh_document lh_document; /**< An official document that was issued: a law, programme, decision, letter. */
typedef struct lh_organisation lh_organisation; /**< A union, association, authority or enterprise (org:Organization of W3C ORG). */
typedef struct lh_board lh_board; /**< A committee, office, advisory board or jury of an organisation. */
typedef struct lh_person lh_person; /**< Somebody who is named: a leader, expert, member or author. */
typedef struct lh_office lh_office; /**< One person in one office for a time; two offices are two records. */
typedef struct lh_membership lh_membership; /**< Who is a member of what, how and since when (org:Membership of W3C ORG). */
typedef struct lh_programme lh_programme; /**< A long-term programme of a higher body, with its targets (ISO 17469, StratML). */
typedef struct lh_target lh_target; /**< A number that a programme is to reach by a date. */
typedef struct lh_measurement lh_measurement; /**< What a target stood at in a period. */
typedef struct lh_plan lh_plan; /**< A work plan, scheme, project or research topic with its tasks (ISO 17469, StratML). */
typedef struct lh_task lh_task; /**< A piece of work, in a plan or in none, divided to any depth. */
typedef struct lh_event lh_event; /**< A workshop, conference, forum, course, ceremony or meeting. */
typedef struct lh_speech lh_speech; /**< What one person said at an event. */
typedef struct lh_request lh_request; /**< What a leader or authority asks the federation to do. */
typedef struct lh_consultation lh_consultation; /**< One advice, critique or social appraisal (Decision 14/2014/QĐ-TTg), or comment on a draft. */
typedef struct lh_expert lh_expert; /**< Someone asked for an opinion in one consultation. */
typedef struct lh_finding lh_finding; /**< A strength, shortcoming or bottleneck found in a consultation, a study or an event. */
typedef struct lh_recommendation lh_recommendation; /**< One thing that the federation proposed to an authority, and the answer to it. */
typedef struct lh_solution lh_solution; /**< A solution or model, followed from proposal to replication or its end. */
typedef struct lh_stage lh_stage; /**< One step of a solution on its way from proposal to use. */
typedef struct lh_site lh_site; /**< A place where a solution or model is piloted or replicated. */
typedef struct lh_contest lh_contest; /**< One edition of an innovation contest or an award. */
typedef struct lh_contest_field lh_contest_field; /**< One field of a contest, with prizes of its own. */
typedef struct lh_criterion lh_criterion; /**< Something that the jury scores entries by. */
typedef struct lh_entry lh_entry; /**< A solution, work or product put in for a contest or an award. */
typedef struct lh_score lh_score; /**< What a juror, or the jury, gave on one criterion. */
typedef struct lh_publication lh_publication; /**< An issue of a journal or newsletter, or proceedings, a book, a site or a broadcast. */
typedef struct lh_figure lh_figure; /**< A number as somebody stated it, set beside the records and never in their place. */

/* Dossier */
/*--------------------------------------------------------------*/

/** The fields of Dossier. */
enum {
	LH_DOSSIER_VERSION = 1 * 256 + 1, /**< Version */
	LH_DOSSIER_TITLE = 1 * 256 + 2, /**< Title */
	LH_DOSSIER_LANGUAGE = 1 * 256 + 3, /**< Language */
	LH_DOSSIER_OWNER = 1 * 256 + 4, /**< Owner */
	LH_DOSSIER_FROM = 1 * 256 + 5, /**< From */
	LH_DOSSIER_TO = 1 * 256 + 6, /**< To */
	LH_DOSSIER_ISSUED = 1 * 256 + 7, /**< Issued */
	LH_DOSSIER_STATE = 1 * 256 + 8, /**< State */
	LH_DOSSIER_SOURCES = 1 * 256 + 9, /**< Sources */
	LH_DOSSIER_DOCUMENTS = 1 * 256 + 10, /**< Documents */
	LH_DOSSIER_ORGANISATIONS = 1 * 256 + 11, /**< Organisations */
	LH_DOSSIER_BOARDS = 1 * 256 + 12, /**< Boards */
	LH_DOSSIER_PEOPLE = 1 * 256 + 13, /**< People */
	LH_DOSSIER_OFFICES = 1 * 256 + 14, /**< Offices */
	LH_DOSSIER_MEMBERSHIPS = 1 * 256 + 15, /**< Memberships */
	LH_DOSSIER_PROGRAMMES = 1 * 256 + 16, /**< Programmes */
	LH_DOSSIER_PLANS = 1 * 256 + 17, /**< Plans */
	LH_DOSSIER_TASKS = 1 * 256 + 18, /**< Tasks */
	LH_DOSSIER_EVENTS = 1 * 256 + 19, /**< Events */
	LH_DOSSIER_REQUESTS = 1 * 256 + 20, /**< Requests */
	LH_DOSSIER_CONSULTATIONS = 1 * 256 + 21, /**< Consultations */
	LH_DOSSIER_FINDINGS = 1 * 256 + 22, /**< Findings */
	LH_DOSSIER_RECOMMENDATIONS = 1 * 256 + 23, /**< Recommendations */
	LH_DOSSIER_SOLUTIONS = 1 * 256 + 24, /**< Solutions */
	LH_DOSSIER_CONTESTS = 1 * 256 + 25, /**< Contests */
	LH_DOSSIER_PUBLICATIONS = 1 * 256 + 26, /**< Publications */
	LH_DOSSIER_FIGURES = 1 * 256 + 27, /**< Figures */
};

/** Dossier: State */
enum lh_dossier_state {
	LH_DOSSIER_STATE_UNSET = 0,
	LH_DOSSIER_STATE_DRAFT = 1, /**< Draft */
	LH_DOSSIER_STATE_FINAL = 2, /**< Final */
};

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_dossier_id(const lh_dossier *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_dossier_set_id(lh_dossier *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_dossier_uri(const lh_dossier *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_dossier_set_uri(lh_dossier *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Version: The version of the dossier's form, now 1; the library fills it in. */
static inline int64_t lh_dossier_version(const lh_dossier *record)
{
	return lh_get_integer((const lh_object *)record, LH_DOSSIER_VERSION);
}
static inline int lh_dossier_set_version(lh_dossier *record, int64_t value, lh_error *error)
{
	return lh_set_integer((lh_object *)record, LH_DOSSIER_VERSION, value, error);
}
/** Language: The ISO 639 code of the language it is written in: vi unless said. */
static inline const char *lh_dossier_language(const lh_dossier *record)
{
	return lh_get_text((const lh_object *)record, LH_DOSSIER_LANGUAGE);
}
static inline int lh_dossier_set_language(lh_dossier *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_DOSSIER_LANGUAGE, text, error);
}
/** Owner: The federation that keeps the dossier and reports from it. */
static inline lh_organisation *lh_dossier_owner(const lh_dossier *record)
{
	return (lh_organisation *)lh_get_ref((const lh_object *)record, LH_DOSSIER_OWNER);
}
static inline int lh_dossier_set_owner(lh_dossier *record, const lh_organisation *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_DOSSIER_OWNER, (const lh_object *)target, error);
}
/** From: The first year or day that it covers. */
static inline lh_date lh_dossier_from(const lh_dossier *record)
{
	return lh_get_date((const lh_object *)record, LH_DOSSIER_FROM);
}
static inline int lh_dossier_set_from(lh_dossier *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_DOSSIER_FROM, date, error);
}
/** To: The last year or day that it covers. */
static inline lh_date lh_dossier_to(const lh_dossier *record)
{
	return lh_get_date((const lh_object *)record, LH_DOSSIER_TO);
}
static inline int lh_dossier_set_to(lh_dossier *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_DOSSIER_TO, date, error);
}
/** Issued: When the dossier was issued. */
static inline lh_date lh_dossier_issued(const lh_dossier *record)
{
	return lh_get_date((const lh_object *)record, LH_DOSSIER_ISSUED);
}
static inline int lh_dossier_set_issued(lh_dossier *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_DOSSIER_ISSUED, date, error);
}
/** State: Whether it is a draft still, or final. */
static inline enum lh_dossier_state lh_dossier_state(const lh_dossier *record)
{
	return (enum lh_dossier_state)lh_get_choice((const lh_object *)record, LH_DOSSIER_STATE);
}
static inline int lh_dossier_set_state(lh_dossier *record, enum lh_dossier_state choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_DOSSIER_STATE, (unsigned)choice, error);
}
/** Title: Whose dossier it is, and about which years. */
static inline const char *lh_dossier_title(const lh_dossier *record)
{
	return lh_get_text((const lh_object *)record, LH_DOSSIER_TITLE);
}
static inline int lh_dossier_set_title(lh_dossier *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_DOSSIER_TITLE, text, error);
}
/** The same in another language, by its code. */
static inline const char *lh_dossier_title_in(const lh_dossier *record, const char *language)
{
	return lh_get_label((const lh_object *)record, LH_DOSSIER_TITLE, language);
}
static inline int lh_dossier_set_title_in(lh_dossier *record, const char *language, const char *text,
		lh_error *error)
{
	return lh_set_label((lh_object *)record, LH_DOSSIER_TITLE, language, text, error);
}
/** Sources: The news, reports and minutes that the dossier rests on. */
static inline size_t lh_dossier_sources_count(const lh_dossier *record)
{
	return lh_list_count((const lh_object *)record, LH_DOSSIER_SOURCES);
}
static inline lh_source *lh_dossier_sources_get(const lh_dossier *record, size_t index)
{
	return (lh_source *)lh_list_get((const lh_object *)record, LH_DOSSIER_SOURCES, index);
}
static inline lh_source *lh_dossier_sources_add(lh_dossier *record, const char *id, lh_error *error)
{
	return (lh_source *)lh_list_add((lh_object *)record, LH_DOSSIER_SOURCES, id, error);
}
/** Documents: Documents that are referred to: laws, programmes, letters. */
static inline size_t lh_dossier_documents_count(const lh_dossier *record)
{
	return lh_list_count((const lh_object *)record, LH_DOSSIER_DOCUMENTS);
}
static inline lh_document *lh_dossier_documents_get(const lh_dossier *record, size_t index)
{
	return (lh_document *)lh_list_get((const lh_object *)record, LH_DOSSIER_DOCUMENTS, index);
}
static inline lh_document *lh_dossier_documents_add(lh_dossier *record, const char *id, lh_error *error)
{
	return (lh_document *)lh_list_add((lh_object *)record, LH_DOSSIER_DOCUMENTS, id, error);
}
/** Organisations: The federation, its members, authorities and partners. */
static inline size_t lh_dossier_organisations_count(const lh_dossier *record)
{
	return lh_list_count((const lh_object *)record, LH_DOSSIER_ORGANISATIONS);
}
static inline lh_organisation *lh_dossier_organisations_get(const lh_dossier *record, size_t index)
{
	return (lh_organisation *)lh_list_get((const lh_object *)record, LH_DOSSIER_ORGANISATIONS, index);
}
static inline lh_organisation *lh_dossier_organisations_add(lh_dossier *record, const char *id, lh_error *error)
{
	return (lh_organisation *)lh_list_add((lh_object *)record, LH_DOSSIER_ORGANISATIONS, id, error);
}
/** Boards: Executive committees, advisory boards, juries. */
static inline size_t lh_dossier_boards_count(const lh_dossier *record)
{
	return lh_list_count((const lh_object *)record, LH_DOSSIER_BOARDS);
}
static inline lh_board *lh_dossier_boards_get(const lh_dossier *record, size_t index)
{
	return (lh_board *)lh_list_get((const lh_object *)record, LH_DOSSIER_BOARDS, index);
}
static inline lh_board *lh_dossier_boards_add(lh_dossier *record, const char *id, lh_error *error)
{
	return (lh_board *)lh_list_add((lh_object *)record, LH_DOSSIER_BOARDS, id, error);
}
/** People: The people whom the dossier names. */
static inline size_t lh_dossier_people_count(const lh_dossier *record)
{
	return lh_list_count((const lh_object *)record, LH_DOSSIER_PEOPLE);
}
static inline lh_person *lh_dossier_people_get(const lh_dossier *record, size_t index)
{
	return (lh_person *)lh_list_get((const lh_object *)record, LH_DOSSIER_PEOPLE, index);
}
static inline lh_person *lh_dossier_people_add(lh_dossier *record, const char *id, lh_error *error)
{
	return (lh_person *)lh_list_add((lh_object *)record, LH_DOSSIER_PEOPLE, id, error);
}
/** Offices: Who holds which office, where, since when. */
static inline size_t lh_dossier_offices_count(const lh_dossier *record)
{
	return lh_list_count((const lh_object *)record, LH_DOSSIER_OFFICES);
}
static inline lh_office *lh_dossier_offices_get(const lh_dossier *record, size_t index)
{
	return (lh_office *)lh_list_get((const lh_object *)record, LH_DOSSIER_OFFICES, index);
}
static inline lh_office *lh_dossier_offices_add(lh_dossier *record, const char *id, lh_error *error)
{
	return (lh_office *)lh_list_add((lh_object *)record, LH_DOSSIER_OFFICES, id, error);
}
/** Memberships: Collective, individual and honorary members. */
static inline size_t lh_dossier_memberships_count(const lh_dossier *record)
{
	return lh_list_count((const lh_object *)record, LH_DOSSIER_MEMBERSHIPS);
}
static inline lh_membership *lh_dossier_memberships_get(const lh_dossier *record, size_t index)
{
	return (lh_membership *)lh_list_get((const lh_object *)record, LH_DOSSIER_MEMBERSHIPS, index);
}
static inline lh_membership *lh_dossier_memberships_add(lh_dossier *record, const char *id, lh_error *error)
{
	return (lh_membership *)lh_list_add((lh_object *)record, LH_DOSSIER_MEMBERSHIPS, id, error);
}
/** Programmes: Programmes of higher bodies, with their targets. */
static inline size_t lh_dossier_programmes_count(const lh_dossier *record)
{
	return lh_list_count((const lh_object *)record, LH_DOSSIER_PROGRAMMES);
}
static inline lh_programme *lh_dossier_programmes_get(const lh_dossier *record, size_t index)
{
	return (lh_programme *)lh_list_get((const lh_object *)record, LH_DOSSIER_PROGRAMMES, index);
}
static inline lh_programme *lh_dossier_programmes_add(lh_dossier *record, const char *id, lh_error *error)
{
	return (lh_programme *)lh_list_add((lh_object *)record, LH_DOSSIER_PROGRAMMES, id, error);
}
/** Plans: Annual plans, schemes and projects with their tasks. */
static inline size_t lh_dossier_plans_count(const lh_dossier *record)
{
	return lh_list_count((const lh_object *)record, LH_DOSSIER_PLANS);
}
static inline lh_plan *lh_dossier_plans_get(const lh_dossier *record, size_t index)
{
	return (lh_plan *)lh_list_get((const lh_object *)record, LH_DOSSIER_PLANS, index);
}
static inline lh_plan *lh_dossier_plans_add(lh_dossier *record, const char *id, lh_error *error)
{
	return (lh_plan *)lh_list_add((lh_object *)record, LH_DOSSIER_PLANS, id, error);
}
/** Tasks: Tasks that belong to no plan. */
static inline size_t lh_dossier_tasks_count(const lh_dossier *record)
{
	return lh_list_count((const lh_object *)record, LH_DOSSIER_TASKS);
}
static inline lh_task *lh_dossier_tasks_get(const lh_dossier *record, size_t index)
{
	return (lh_task *)lh_list_get((const lh_object *)record, LH_DOSSIER_TASKS, index);
}
static inline lh_task *lh_dossier_tasks_add(lh_dossier *record, const char *id, lh_error *error)
{
	return (lh_task *)lh_list_add((lh_object *)record, LH_DOSSIER_TASKS, id, error);
}
/** Events: Workshops, conferences, forums, training. */
static inline size_t lh_dossier_events_count(const lh_dossier *record)
{
	return lh_list_count((const lh_object *)record, LH_DOSSIER_EVENTS);
}
static inline lh_event *lh_dossier_events_get(const lh_dossier *record, size_t index)
{
	return (lh_event *)lh_list_get((const lh_object *)record, LH_DOSSIER_EVENTS, index);
}
static inline lh_event *lh_dossier_events_add(lh_dossier *record, const char *id, lh_error *error)
{
	return (lh_event *)lh_list_add((lh_object *)record, LH_DOSSIER_EVENTS, id, error);
}
/** Requests: What authorities and leaders ask of the federation. */
static inline size_t lh_dossier_requests_count(const lh_dossier *record)
{
	return lh_list_count((const lh_object *)record, LH_DOSSIER_REQUESTS);
}
static inline lh_request *lh_dossier_requests_get(const lh_dossier *record, size_t index)
{
	return (lh_request *)lh_list_get((const lh_object *)record, LH_DOSSIER_REQUESTS, index);
}
static inline lh_request *lh_dossier_requests_add(lh_dossier *record, const char *id, lh_error *error)
{
	return (lh_request *)lh_list_add((lh_object *)record, LH_DOSSIER_REQUESTS, id, error);
}
/** Consultations: Advice, critique and social appraisal (Decision 14/2014/QĐ-TTg). */
static inline size_t lh_dossier_consultations_count(const lh_dossier *record)
{
	return lh_list_count((const lh_object *)record, LH_DOSSIER_CONSULTATIONS);
}
static inline lh_consultation *lh_dossier_consultations_get(const lh_dossier *record, size_t index)
{
	return (lh_consultation *)lh_list_get((const lh_object *)record, LH_DOSSIER_CONSULTATIONS, index);
}
static inline lh_consultation *lh_dossier_consultations_add(lh_dossier *record, const char *id, lh_error *error)
{
	return (lh_consultation *)lh_list_add((lh_object *)record, LH_DOSSIER_CONSULTATIONS, id, error);
}
/** Findings: Strengths, shortcomings and bottlenecks that were found. */
static inline size_t lh_dossier_findings_count(const lh_dossier *record)
{
	return lh_list_count((const lh_object *)record, LH_DOSSIER_FINDINGS);
}
static inline lh_finding *lh_dossier_findings_get(const lh_dossier *record, size_t index)
{
	return (lh_finding *)lh_list_get((const lh_object *)record, LH_DOSSIER_FINDINGS, index);
}
static inline lh_finding *lh_dossier_findings_add(lh_dossier *record, const char *id, lh_error *error)
{
	return (lh_finding *)lh_list_add((lh_object *)record, LH_DOSSIER_FINDINGS, id, error);
}
/** Recommendations: What the federation proposed to authorities. */
static inline size_t lh_dossier_recommendations_count(const lh_dossier *record)
{
	return lh_list_count((const lh_object *)record, LH_DOSSIER_RECOMMENDATIONS);
}
static inline lh_recommendation *lh_dossier_recommendations_get(const lh_dossier *record, size_t index)
{
	return (lh_recommendation *)lh_list_get((const lh_object *)record, LH_DOSSIER_RECOMMENDATIONS, index);
}
static inline lh_recommendation *lh_dossier_recommendations_add(lh_dossier *record, const char *id, lh_error *error)
{
	return (lh_recommendation *)lh_list_add((lh_object *)record, LH_DOSSIER_RECOMMENDATIONS, id, error);
}
/** Solutions: Solutions and models, from proposal to replication. */
static inline size_t lh_dossier_solutions_count(const lh_dossier *record)
{
	return lh_list_count((const lh_object *)record, LH_DOSSIER_SOLUTIONS);
}
static inline lh_solution *lh_dossier_solutions_get(const lh_dossier *record, size_t index)
{
	return (lh_solution *)lh_list_get((const lh_object *)record, LH_DOSSIER_SOLUTIONS, index);
}
static inline lh_solution *lh_dossier_solutions_add(lh_dossier *record, const char *id, lh_error *error)
{
	return (lh_solution *)lh_list_add((lh_object *)record, LH_DOSSIER_SOLUTIONS, id, error);
}
/** Contests: Editions of contests and awards. */
static inline size_t lh_dossier_contests_count(const lh_dossier *record)
{
	return lh_list_count((const lh_object *)record, LH_DOSSIER_CONTESTS);
}
static inline lh_contest *lh_dossier_contests_get(const lh_dossier *record, size_t index)
{
	return (lh_contest *)lh_list_get((const lh_object *)record, LH_DOSSIER_CONTESTS, index);
}
static inline lh_contest *lh_dossier_contests_add(lh_dossier *record, const char *id, lh_error *error)
{
	return (lh_contest *)lh_list_add((lh_object *)record, LH_DOSSIER_CONTESTS, id, error);
}
/** Publications: Journals, newsletters, proceedings, books, sites. */
static inline size_t lh_dossier_publications_count(const lh_dossier *record)
{
	return lh_list_count((const lh_object *)record, LH_DOSSIER_PUBLICATIONS);
}
static inline lh_publication *lh_dossier_publications_get(const lh_dossier *record, size_t index)
{
	return (lh_publication *)lh_list_get((const lh_object *)record, LH_DOSSIER_PUBLICATIONS, index);
}
static inline lh_publication *lh_dossier_publications_add(lh_dossier *record, const char *id, lh_error *error)
{
	return (lh_publication *)lh_list_add((lh_object *)record, LH_DOSSIER_PUBLICATIONS, id, error);
}
/** Figures: Numbers as somebody stated them, to set beside the records. */
static inline size_t lh_dossier_figures_count(const lh_dossier *record)
{
	return lh_list_count((const lh_object *)record, LH_DOSSIER_FIGURES);
}
static inline lh_figure *lh_dossier_figures_get(const lh_dossier *record, size_t index)
{
	return (lh_figure *)lh_list_get((const lh_object *)record, LH_DOSSIER_FIGURES, index);
}
static inline lh_figure *lh_dossier_figures_add(lh_dossier *record, const char *id, lh_error *error)
{
	return (lh_figure *)lh_list_add((lh_object *)record, LH_DOSSIER_FIGURES, id, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_dossier_note(const lh_dossier *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_dossier_set_note(lh_dossier *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_dossier_citations_count(const lh_dossier *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_dossier_citations_get(const lh_dossier *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_dossier_citations_add(lh_dossier *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

/* Citation */
/*--------------------------------------------------------------*/

/** The fields of Citation. */
enum {
	LH_CITATION_SOURCE = 2 * 256 + 1, /**< Source */
	LH_CITATION_FIELD = 2 * 256 + 2, /**< Field */
	LH_CITATION_LOCUS = 2 * 256 + 3, /**< Locus */
	LH_CITATION_STATED = 2 * 256 + 4, /**< Stated */
	LH_CITATION_CORRECTED = 2 * 256 + 5, /**< Corrected */
};

/** The record as one of any class. */
static inline lh_object *lh_citation_object(const lh_citation *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_citation *lh_as_citation(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_CITATION ?
		       (lh_citation *)(uintptr_t)object : (lh_citation *)0;
}

/** Source: The source that says so. */
static inline lh_source *lh_citation_source(const lh_citation *record)
{
	return (lh_source *)lh_get_ref((const lh_object *)record, LH_CITATION_SOURCE);
}
static inline int lh_citation_set_source(lh_citation *record, const lh_source *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_CITATION_SOURCE, (const lh_object *)target, error);
}
/** Field: The field that it supports, by name; unset means the whole record. */
static inline const char *lh_citation_field(const lh_citation *record)
{
	return lh_get_text((const lh_object *)record, LH_CITATION_FIELD);
}
static inline int lh_citation_set_field(lh_citation *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_CITATION_FIELD, text, error);
}
/** Locus: The page, paragraph or section in the source, such as "paragraph 3". */
static inline const char *lh_citation_locus(const lh_citation *record)
{
	return lh_get_text((const lh_object *)record, LH_CITATION_LOCUS);
}
static inline int lh_citation_set_locus(lh_citation *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_CITATION_LOCUS, text, error);
}
/** Stated: What the source says, where the dossier reads it otherwise. */
static inline const char *lh_citation_stated(const lh_citation *record)
{
	return lh_get_text((const lh_object *)record, LH_CITATION_STATED);
}
static inline int lh_citation_set_stated(lh_citation *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_CITATION_STATED, text, error);
}
/** Corrected: How the dossier reads it, and why. */
static inline const char *lh_citation_corrected(const lh_citation *record)
{
	return lh_get_text((const lh_object *)record, LH_CITATION_CORRECTED);
}
static inline int lh_citation_set_corrected(lh_citation *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_CITATION_CORRECTED, text, error);
}

/* Source */
/*--------------------------------------------------------------*/

/** The fields of Source. */
enum {
	LH_SOURCE_KIND = 3 * 256 + 1, /**< Kind */
	LH_SOURCE_TITLE = 3 * 256 + 2, /**< Title */
	LH_SOURCE_AUTHOR = 3 * 256 + 3, /**< Author */
	LH_SOURCE_PUBLISHER = 3 * 256 + 4, /**< Publisher */
	LH_SOURCE_PUBLISHED = 3 * 256 + 5, /**< Published */
	LH_SOURCE_URL = 3 * 256 + 6, /**< URL */
	LH_SOURCE_ACCESSED = 3 * 256 + 7, /**< Accessed */
	LH_SOURCE_DOCUMENT = 3 * 256 + 8, /**< Document */
};

/** Source: Kind */
enum lh_source_kind {
	LH_SOURCE_KIND_UNSET = 0,
	LH_SOURCE_KIND_NEWS = 1, /**< News */
	LH_SOURCE_KIND_REPORT = 2, /**< Report */
	LH_SOURCE_KIND_MINUTES = 3, /**< Minutes */
	LH_SOURCE_KIND_LETTER = 4, /**< Letter */
	LH_SOURCE_KIND_WEBSITE = 5, /**< Website */
	LH_SOURCE_KIND_INTERVIEW = 6, /**< Interview */
	LH_SOURCE_KIND_DATASET = 7, /**< Dataset */
	LH_SOURCE_KIND_DOCUMENT = 8, /**< Document */
};

/** The record as one of any class. */
static inline lh_object *lh_source_object(const lh_source *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_source *lh_as_source(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_SOURCE ?
		       (lh_source *)(uintptr_t)object : (lh_source *)0;
}

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_source_id(const lh_source *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_source_set_id(lh_source *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_source_uri(const lh_source *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_source_set_uri(lh_source *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Alike: How many the record stands for, where a source does not name each; unset means one. */
static inline lh_quantity lh_source_alike(const lh_source *record)
{
	return lh_get_quantity((const lh_object *)record, LH_RECORD_ALIKE);
}
static inline int lh_source_set_alike(lh_source *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_RECORD_ALIKE, quantity, error);
}
/** Kind: What sort of source it is. */
static inline enum lh_source_kind lh_source_kind(const lh_source *record)
{
	return (enum lh_source_kind)lh_get_choice((const lh_object *)record, LH_SOURCE_KIND);
}
static inline int lh_source_set_kind(lh_source *record, enum lh_source_kind choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_SOURCE_KIND, (unsigned)choice, error);
}
/** Author: Who wrote it. */
static inline const char *lh_source_author(const lh_source *record)
{
	return lh_get_text((const lh_object *)record, LH_SOURCE_AUTHOR);
}
static inline int lh_source_set_author(lh_source *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_SOURCE_AUTHOR, text, error);
}
/** Publisher: The newspaper, publisher or body that issued it. */
static inline const char *lh_source_publisher(const lh_source *record)
{
	return lh_get_text((const lh_object *)record, LH_SOURCE_PUBLISHER);
}
static inline int lh_source_set_publisher(lh_source *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_SOURCE_PUBLISHER, text, error);
}
/** Published: When it was published. */
static inline lh_date lh_source_published(const lh_source *record)
{
	return lh_get_date((const lh_object *)record, LH_SOURCE_PUBLISHED);
}
static inline int lh_source_set_published(lh_source *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_SOURCE_PUBLISHED, date, error);
}
/** URL: Its full address on the web, if it has one. */
static inline const char *lh_source_url(const lh_source *record)
{
	return lh_get_text((const lh_object *)record, LH_SOURCE_URL);
}
static inline int lh_source_set_url(lh_source *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_SOURCE_URL, text, error);
}
/** Accessed: When that address was looked at. */
static inline lh_date lh_source_accessed(const lh_source *record)
{
	return lh_get_date((const lh_object *)record, LH_SOURCE_ACCESSED);
}
static inline int lh_source_set_accessed(lh_source *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_SOURCE_ACCESSED, date, error);
}
/** Document: The official document, where the source is one. */
static inline lh_document *lh_source_document(const lh_source *record)
{
	return (lh_document *)lh_get_ref((const lh_object *)record, LH_SOURCE_DOCUMENT);
}
static inline int lh_source_set_document(lh_source *record, const lh_document *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_SOURCE_DOCUMENT, (const lh_object *)target, error);
}
/** Title: The title as printed on the source. */
static inline const char *lh_source_title(const lh_source *record)
{
	return lh_get_text((const lh_object *)record, LH_SOURCE_TITLE);
}
static inline int lh_source_set_title(lh_source *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_SOURCE_TITLE, text, error);
}
/** The same in another language, by its code. */
static inline const char *lh_source_title_in(const lh_source *record, const char *language)
{
	return lh_get_label((const lh_object *)record, LH_SOURCE_TITLE, language);
}
static inline int lh_source_set_title_in(lh_source *record, const char *language, const char *text,
		lh_error *error)
{
	return lh_set_label((lh_object *)record, LH_SOURCE_TITLE, language, text, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_source_note(const lh_source *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_source_set_note(lh_source *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_source_citations_count(const lh_source *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_source_citations_get(const lh_source *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_source_citations_add(lh_source *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

/* Document */
/*--------------------------------------------------------------*/

/** The fields of Document. */
enum {
	LH_DOCUMENT_NUMBER = 4 * 256 + 1, /**< Number */
	LH_DOCUMENT_KIND = 4 * 256 + 2, /**< Kind */
	LH_DOCUMENT_TITLE = 4 * 256 + 3, /**< Title */
	LH_DOCUMENT_ISSUER = 4 * 256 + 4, /**< Issuer */
	LH_DOCUMENT_SIGNED = 4 * 256 + 5, /**< Signed */
	LH_DOCUMENT_SIGNER = 4 * 256 + 6, /**< Signer */
	LH_DOCUMENT_EFFECTIVE = 4 * 256 + 7, /**< Effective */
	LH_DOCUMENT_EXPIRES = 4 * 256 + 8, /**< Expires */
	LH_DOCUMENT_REPLACES = 4 * 256 + 9, /**< Replaces */
	LH_DOCUMENT_URL = 4 * 256 + 10, /**< URL */
};

/** Document: Kind */
enum lh_document_kind {
	LH_DOCUMENT_KIND_UNSET = 0,
	LH_DOCUMENT_KIND_LAW = 1, /**< Law */
	LH_DOCUMENT_KIND_DECREE = 2, /**< Decree */
	LH_DOCUMENT_KIND_CIRCULAR = 3, /**< Circular */
	LH_DOCUMENT_KIND_RESOLUTION = 4, /**< Resolution */
	LH_DOCUMENT_KIND_DIRECTIVE = 5, /**< Directive */
	LH_DOCUMENT_KIND_CONCLUSION = 6, /**< Conclusion */
	LH_DOCUMENT_KIND_PROGRAMME = 7, /**< Programme */
	LH_DOCUMENT_KIND_PLAN = 8, /**< Plan */
	LH_DOCUMENT_KIND_DECISION = 9, /**< Decision */
	LH_DOCUMENT_KIND_REPORT = 10, /**< Report */
	LH_DOCUMENT_KIND_SUBMISSION = 11, /**< Submission */
	LH_DOCUMENT_KIND_NOTICE = 12, /**< Notice */
	LH_DOCUMENT_KIND_GUIDELINE = 13, /**< Guideline */
	LH_DOCUMENT_KIND_SCHEME = 14, /**< Scheme */
	LH_DOCUMENT_KIND_MINUTES = 15, /**< Minutes */
	LH_DOCUMENT_KIND_LETTER = 16, /**< Letter */
	LH_DOCUMENT_KIND_CHARTER = 17, /**< Charter */
	LH_DOCUMENT_KIND_REGULATION = 18, /**< Regulation */
	LH_DOCUMENT_KIND_AGREEMENT = 19, /**< Agreement */
	LH_DOCUMENT_KIND_OTHER = 20, /**< Other */
};

/** The record as one of any class. */
static inline lh_object *lh_document_object(const lh_document *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_document *lh_as_document(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_DOCUMENT ?
		       (lh_document *)(uintptr_t)object : (lh_document *)0;
}

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_document_id(const lh_document *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_document_set_id(lh_document *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_document_uri(const lh_document *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_document_set_uri(lh_document *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Alike: How many the record stands for, where a source does not name each; unset means one. */
static inline lh_quantity lh_document_alike(const lh_document *record)
{
	return lh_get_quantity((const lh_object *)record, LH_RECORD_ALIKE);
}
static inline int lh_document_set_alike(lh_document *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_RECORD_ALIKE, quantity, error);
}
/** Number: Its full number as on the document: 07-CTr/TU, 30/2020/NĐ-CP. */
static inline const char *lh_document_number(const lh_document *record)
{
	return lh_get_text((const lh_object *)record, LH_DOCUMENT_NUMBER);
}
static inline int lh_document_set_number(lh_document *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_DOCUMENT_NUMBER, text, error);
}
/** Kind: The kind of document (Decree 30/2020/NĐ-CP). */
static inline enum lh_document_kind lh_document_kind(const lh_document *record)
{
	return (enum lh_document_kind)lh_get_choice((const lh_object *)record, LH_DOCUMENT_KIND);
}
static inline int lh_document_set_kind(lh_document *record, enum lh_document_kind choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_DOCUMENT_KIND, (unsigned)choice, error);
}
/** Issuer: The body that issued it. */
static inline lh_organisation *lh_document_issuer(const lh_document *record)
{
	return (lh_organisation *)lh_get_ref((const lh_object *)record, LH_DOCUMENT_ISSUER);
}
static inline int lh_document_set_issuer(lh_document *record, const lh_organisation *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_DOCUMENT_ISSUER, (const lh_object *)target, error);
}
/** Signed: The date of signature on it. */
static inline lh_date lh_document_signed(const lh_document *record)
{
	return lh_get_date((const lh_object *)record, LH_DOCUMENT_SIGNED);
}
static inline int lh_document_set_signed(lh_document *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_DOCUMENT_SIGNED, date, error);
}
/** Signer: Who signed it. */
static inline lh_person *lh_document_signer(const lh_document *record)
{
	return (lh_person *)lh_get_ref((const lh_object *)record, LH_DOCUMENT_SIGNER);
}
static inline int lh_document_set_signer(lh_document *record, const lh_person *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_DOCUMENT_SIGNER, (const lh_object *)target, error);
}
/** Effective: When it came into force. */
static inline lh_date lh_document_effective(const lh_document *record)
{
	return lh_get_date((const lh_object *)record, LH_DOCUMENT_EFFECTIVE);
}
static inline int lh_document_set_effective(lh_document *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_DOCUMENT_EFFECTIVE, date, error);
}
/** Expires: The last day that it is in force. */
static inline lh_date lh_document_expires(const lh_document *record)
{
	return lh_get_date((const lh_object *)record, LH_DOCUMENT_EXPIRES);
}
static inline int lh_document_set_expires(lh_document *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_DOCUMENT_EXPIRES, date, error);
}
/** Replaces: The documents that this one replaces. */
static inline size_t lh_document_replaces_count(const lh_document *record)
{
	return lh_list_count((const lh_object *)record, LH_DOCUMENT_REPLACES);
}
static inline lh_document *lh_document_replaces_get(const lh_document *record, size_t index)
{
	return (lh_document *)lh_list_get((const lh_object *)record, LH_DOCUMENT_REPLACES, index);
}
static inline int lh_document_replaces_add(lh_document *record, const lh_document *target, lh_error *error)
{
	return lh_list_insert_ref((lh_object *)record, LH_DOCUMENT_REPLACES, SIZE_MAX,
				  (const lh_object *)target, error);
}
/** URL: Where its full text can be read on the web. */
static inline const char *lh_document_url(const lh_document *record)
{
	return lh_get_text((const lh_object *)record, LH_DOCUMENT_URL);
}
static inline int lh_document_set_url(lh_document *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_DOCUMENT_URL, text, error);
}
/** Title: What it is about, in the document's own words. */
static inline const char *lh_document_title(const lh_document *record)
{
	return lh_get_text((const lh_object *)record, LH_DOCUMENT_TITLE);
}
static inline int lh_document_set_title(lh_document *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_DOCUMENT_TITLE, text, error);
}
/** The same in another language, by its code. */
static inline const char *lh_document_title_in(const lh_document *record, const char *language)
{
	return lh_get_label((const lh_object *)record, LH_DOCUMENT_TITLE, language);
}
static inline int lh_document_set_title_in(lh_document *record, const char *language, const char *text,
		lh_error *error)
{
	return lh_set_label((lh_object *)record, LH_DOCUMENT_TITLE, language, text, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_document_note(const lh_document *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_document_set_note(lh_document *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_document_citations_count(const lh_document *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_document_citations_get(const lh_document *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_document_citations_add(lh_document *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

/* Organisation */
/*--------------------------------------------------------------*/

/** The fields of Organisation. */
enum {
	LH_ORGANISATION_NAME = 5 * 256 + 1, /**< Name */
	LH_ORGANISATION_ALSO = 5 * 256 + 2, /**< Also */
	LH_ORGANISATION_SHORT_NAME = 5 * 256 + 3, /**< Short name */
	LH_ORGANISATION_ABBREVIATION = 5 * 256 + 4, /**< Abbreviation */
	LH_ORGANISATION_KIND = 5 * 256 + 5, /**< Kind */
	LH_ORGANISATION_LEVEL = 5 * 256 + 6, /**< Level */
	LH_ORGANISATION_PARENT = 5 * 256 + 7, /**< Parent */
	LH_ORGANISATION_CODE_SCHEME = 5 * 256 + 8, /**< Code scheme */
	LH_ORGANISATION_CODE = 5 * 256 + 9, /**< Code */
	LH_ORGANISATION_FOUNDED = 5 * 256 + 10, /**< Founded */
	LH_ORGANISATION_DISSOLVED = 5 * 256 + 11, /**< Dissolved */
	LH_ORGANISATION_ESTABLISHED_BY = 5 * 256 + 12, /**< Established by */
	LH_ORGANISATION_SUCCESSORS = 5 * 256 + 13, /**< Successors */
	LH_ORGANISATION_COUNTRY = 5 * 256 + 14, /**< Country */
	LH_ORGANISATION_LOCALITY = 5 * 256 + 15, /**< Locality */
	LH_ORGANISATION_ADDRESS = 5 * 256 + 16, /**< Address */
	LH_ORGANISATION_PHONE = 5 * 256 + 17, /**< Phone */
	LH_ORGANISATION_EMAIL = 5 * 256 + 18, /**< Email */
	LH_ORGANISATION_WEBSITE = 5 * 256 + 19, /**< Website */
};

/** Organisation: Kind */
enum lh_organisation_kind {
	LH_ORGANISATION_KIND_UNSET = 0,
	LH_ORGANISATION_KIND_NATIONAL_UNION = 1, /**< National union */
	LH_ORGANISATION_KIND_LOCAL_UNION = 2, /**< Local union */
	LH_ORGANISATION_KIND_ASSOCIATION = 3, /**< Association */
	LH_ORGANISATION_KIND_INSTITUTE = 4, /**< Institute */
	LH_ORGANISATION_KIND_CENTRE = 5, /**< Centre */
	LH_ORGANISATION_KIND_CLUB = 6, /**< Club */
	LH_ORGANISATION_KIND_FUND = 7, /**< Fund */
	LH_ORGANISATION_KIND_PARTY_BODY = 8, /**< Party body */
	LH_ORGANISATION_KIND_PEOPLES_COMMITTEE = 9, /**< People's committee */
	LH_ORGANISATION_KIND_PEOPLES_COUNCIL = 10, /**< People's council */
	LH_ORGANISATION_KIND_ASSEMBLY_DELEGATION = 11, /**< Assembly delegation */
	LH_ORGANISATION_KIND_MINISTRY = 12, /**< Ministry */
	LH_ORGANISATION_KIND_DEPARTMENT = 13, /**< Department */
	LH_ORGANISATION_KIND_MASS_ORGANISATION = 14, /**< Mass organisation */
	LH_ORGANISATION_KIND_ENTERPRISE = 15, /**< Enterprise */
	LH_ORGANISATION_KIND_UNIVERSITY = 16, /**< University */
	LH_ORGANISATION_KIND_PRESS = 17, /**< Press */
	LH_ORGANISATION_KIND_TERRITORY = 18, /**< Territory */
	LH_ORGANISATION_KIND_OTHER = 19, /**< Other */
};

/** Organisation: Level */
enum lh_organisation_level {
	LH_ORGANISATION_LEVEL_UNSET = 0,
	LH_ORGANISATION_LEVEL_CENTRAL = 1, /**< Central */
	LH_ORGANISATION_LEVEL_PROVINCIAL = 2, /**< Provincial */
	LH_ORGANISATION_LEVEL_DISTRICT = 3, /**< District */
	LH_ORGANISATION_LEVEL_COMMUNE = 4, /**< Commune */
	LH_ORGANISATION_LEVEL_FOREIGN = 5, /**< Foreign */
};

/** The record as one of any class. */
static inline lh_object *lh_organisation_object(const lh_organisation *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_organisation *lh_as_organisation(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_ORGANISATION ?
		       (lh_organisation *)(uintptr_t)object : (lh_organisation *)0;
}

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_organisation_id(const lh_organisation *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_organisation_set_id(lh_organisation *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_organisation_uri(const lh_organisation *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_organisation_set_uri(lh_organisation *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Alike: How many the record stands for, where a source does not name each; unset means one. */
static inline lh_quantity lh_organisation_alike(const lh_organisation *record)
{
	return lh_get_quantity((const lh_object *)record, LH_RECORD_ALIKE);
}
static inline int lh_organisation_set_alike(lh_organisation *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_RECORD_ALIKE, quantity, error);
}
/** Abbreviation: Its initials, such as HUSTA; others may use the same. */
static inline const char *lh_organisation_abbreviation(const lh_organisation *record)
{
	return lh_get_text((const lh_object *)record, LH_ORGANISATION_ABBREVIATION);
}
static inline int lh_organisation_set_abbreviation(lh_organisation *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_ORGANISATION_ABBREVIATION, text, error);
}
/** Kind: A union, association, authority, mass organisation or other. */
static inline enum lh_organisation_kind lh_organisation_kind(const lh_organisation *record)
{
	return (enum lh_organisation_kind)lh_get_choice((const lh_object *)record, LH_ORGANISATION_KIND);
}
static inline int lh_organisation_set_kind(lh_organisation *record, enum lh_organisation_kind choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_ORGANISATION_KIND, (unsigned)choice, error);
}
/** Level: The level of government at which it works. */
static inline enum lh_organisation_level lh_organisation_level(const lh_organisation *record)
{
	return (enum lh_organisation_level)lh_get_choice((const lh_object *)record, LH_ORGANISATION_LEVEL);
}
static inline int lh_organisation_set_level(lh_organisation *record, enum lh_organisation_level choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_ORGANISATION_LEVEL, (unsigned)choice, error);
}
/** Parent: The organisation that it is directly part of. */
static inline lh_organisation *lh_organisation_parent(const lh_organisation *record)
{
	return (lh_organisation *)lh_get_ref((const lh_object *)record, LH_ORGANISATION_PARENT);
}
static inline int lh_organisation_set_parent(lh_organisation *record, const lh_organisation *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_ORGANISATION_PARENT, (const lh_object *)target, error);
}
/** Code scheme: What the code is of: Decision 20/2020/QĐ-TTg, tax codes. */
static inline const char *lh_organisation_code_scheme(const lh_organisation *record)
{
	return lh_get_text((const lh_object *)record, LH_ORGANISATION_CODE_SCHEME);
}
static inline int lh_organisation_set_code_scheme(lh_organisation *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_ORGANISATION_CODE_SCHEME, text, error);
}
/** Code: Its identifier in the scheme that is named. */
static inline const char *lh_organisation_code(const lh_organisation *record)
{
	return lh_get_text((const lh_object *)record, LH_ORGANISATION_CODE);
}
static inline int lh_organisation_set_code(lh_organisation *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_ORGANISATION_CODE, text, error);
}
/** Founded: The date in its founding decision, or the year alone. */
static inline lh_date lh_organisation_founded(const lh_organisation *record)
{
	return lh_get_date((const lh_object *)record, LH_ORGANISATION_FOUNDED);
}
static inline int lh_organisation_set_founded(lh_organisation *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_ORGANISATION_FOUNDED, date, error);
}
/** Dissolved: When it was dissolved, merged or closed. */
static inline lh_date lh_organisation_dissolved(const lh_organisation *record)
{
	return lh_get_date((const lh_object *)record, LH_ORGANISATION_DISSOLVED);
}
static inline int lh_organisation_set_dissolved(lh_organisation *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_ORGANISATION_DISSOLVED, date, error);
}
/** Established by: The decision that founded or allowed it. */
static inline lh_document *lh_organisation_established_by(const lh_organisation *record)
{
	return (lh_document *)lh_get_ref((const lh_object *)record, LH_ORGANISATION_ESTABLISHED_BY);
}
static inline int lh_organisation_set_established_by(lh_organisation *record, const lh_document *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_ORGANISATION_ESTABLISHED_BY, (const lh_object *)target, error);
}
/** Successors: Who took over its work after a merger, division or renaming. */
static inline size_t lh_organisation_successors_count(const lh_organisation *record)
{
	return lh_list_count((const lh_object *)record, LH_ORGANISATION_SUCCESSORS);
}
static inline lh_organisation *lh_organisation_successors_get(const lh_organisation *record, size_t index)
{
	return (lh_organisation *)lh_list_get((const lh_object *)record, LH_ORGANISATION_SUCCESSORS, index);
}
static inline int lh_organisation_successors_add(lh_organisation *record, const lh_organisation *target, lh_error *error)
{
	return lh_list_insert_ref((lh_object *)record, LH_ORGANISATION_SUCCESSORS, SIZE_MAX,
				  (const lh_object *)target, error);
}
/** Country: The ISO 3166 code of the country of its seat, such as VN, JP. */
static inline const char *lh_organisation_country(const lh_organisation *record)
{
	return lh_get_text((const lh_object *)record, LH_ORGANISATION_COUNTRY);
}
static inline int lh_organisation_set_country(lh_organisation *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_ORGANISATION_COUNTRY, text, error);
}
/** Locality: The province or city of its seat. */
static inline const char *lh_organisation_locality(const lh_organisation *record)
{
	return lh_get_text((const lh_object *)record, LH_ORGANISATION_LOCALITY);
}
static inline int lh_organisation_set_locality(lh_organisation *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_ORGANISATION_LOCALITY, text, error);
}
/** Address: The house, street and ward of its seat. */
static inline const char *lh_organisation_address(const lh_organisation *record)
{
	return lh_get_text((const lh_object *)record, LH_ORGANISATION_ADDRESS);
}
static inline int lh_organisation_set_address(lh_organisation *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_ORGANISATION_ADDRESS, text, error);
}
/** Phone: The telephone of the office, not of a person. */
static inline const char *lh_organisation_phone(const lh_organisation *record)
{
	return lh_get_text((const lh_object *)record, LH_ORGANISATION_PHONE);
}
static inline int lh_organisation_set_phone(lh_organisation *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_ORGANISATION_PHONE, text, error);
}
/** Email: The office's own mailbox. */
static inline const char *lh_organisation_email(const lh_organisation *record)
{
	return lh_get_text((const lh_object *)record, LH_ORGANISATION_EMAIL);
}
static inline int lh_organisation_set_email(lh_organisation *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_ORGANISATION_EMAIL, text, error);
}
/** Website: The address of its website or portal. */
static inline const char *lh_organisation_website(const lh_organisation *record)
{
	return lh_get_text((const lh_object *)record, LH_ORGANISATION_WEBSITE);
}
static inline int lh_organisation_set_website(lh_organisation *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_ORGANISATION_WEBSITE, text, error);
}
/** Name: The official name, as in its charter or founding decision. */
static inline const char *lh_organisation_name(const lh_organisation *record)
{
	return lh_get_text((const lh_object *)record, LH_ORGANISATION_NAME);
}
static inline int lh_organisation_set_name(lh_organisation *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_ORGANISATION_NAME, text, error);
}
/** The same in another language, by its code. */
static inline const char *lh_organisation_name_in(const lh_organisation *record, const char *language)
{
	return lh_get_label((const lh_object *)record, LH_ORGANISATION_NAME, language);
}
static inline int lh_organisation_set_name_in(lh_organisation *record, const char *language, const char *text,
		lh_error *error)
{
	return lh_set_label((lh_object *)record, LH_ORGANISATION_NAME, language, text, error);
}
/** Also: Former names, and others in use. */
static inline size_t lh_organisation_also_count(const lh_organisation *record)
{
	return lh_list_count((const lh_object *)record, LH_ORGANISATION_ALSO);
}
static inline const char *lh_organisation_also_get(const lh_organisation *record, size_t index)
{
	return lh_list_get_text((const lh_object *)record, LH_ORGANISATION_ALSO, index);
}
static inline int lh_organisation_also_add(lh_organisation *record, const char *text, lh_error *error)
{
	return lh_list_insert_text((lh_object *)record, LH_ORGANISATION_ALSO, SIZE_MAX, text, error);
}
/** Short name: A shorter name in words, such as "Liên hiệp hội Hà Nội". */
static inline const char *lh_organisation_short_name(const lh_organisation *record)
{
	return lh_get_text((const lh_object *)record, LH_ORGANISATION_SHORT_NAME);
}
static inline int lh_organisation_set_short_name(lh_organisation *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_ORGANISATION_SHORT_NAME, text, error);
}
/** The same in another language, by its code. */
static inline const char *lh_organisation_short_name_in(const lh_organisation *record, const char *language)
{
	return lh_get_label((const lh_object *)record, LH_ORGANISATION_SHORT_NAME, language);
}
static inline int lh_organisation_set_short_name_in(lh_organisation *record, const char *language, const char *text,
		lh_error *error)
{
	return lh_set_label((lh_object *)record, LH_ORGANISATION_SHORT_NAME, language, text, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_organisation_note(const lh_organisation *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_organisation_set_note(lh_organisation *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_organisation_citations_count(const lh_organisation *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_organisation_citations_get(const lh_organisation *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_organisation_citations_add(lh_organisation *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

/* Board */
/*--------------------------------------------------------------*/

/** The fields of Board. */
enum {
	LH_BOARD_NAME = 6 * 256 + 1, /**< Name */
	LH_BOARD_KIND = 6 * 256 + 2, /**< Kind */
	LH_BOARD_OF = 6 * 256 + 3, /**< Of */
	LH_BOARD_PURPOSE = 6 * 256 + 4, /**< Purpose */
	LH_BOARD_FORMED = 6 * 256 + 5, /**< Formed */
	LH_BOARD_DISSOLVED = 6 * 256 + 6, /**< Dissolved */
	LH_BOARD_ESTABLISHED_BY = 6 * 256 + 7, /**< Established by */
	LH_BOARD_TERM = 6 * 256 + 8, /**< Term */
	LH_BOARD_SUPPORTS = 6 * 256 + 9, /**< Supports */
};

/** Board: Kind */
enum lh_board_kind {
	LH_BOARD_KIND_UNSET = 0,
	LH_BOARD_KIND_CONGRESS = 1, /**< Congress */
	LH_BOARD_KIND_EXECUTIVE_COMMITTEE = 2, /**< Executive committee */
	LH_BOARD_KIND_STANDING_BOARD = 3, /**< Standing board */
	LH_BOARD_KIND_PRESIDIUM = 4, /**< Presidium */
	LH_BOARD_KIND_INSPECTION_COMMITTEE = 5, /**< Inspection committee */
	LH_BOARD_KIND_OFFICE = 6, /**< Office */
	LH_BOARD_KIND_ADVISORY_BOARD = 7, /**< Advisory board */
	LH_BOARD_KIND_COUNCIL = 8, /**< Council */
	LH_BOARD_KIND_JURY = 9, /**< Jury */
};

/** The record as one of any class. */
static inline lh_object *lh_board_object(const lh_board *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_board *lh_as_board(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_BOARD ?
		       (lh_board *)(uintptr_t)object : (lh_board *)0;
}

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_board_id(const lh_board *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_board_set_id(lh_board *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_board_uri(const lh_board *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_board_set_uri(lh_board *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Alike: How many the record stands for, where a source does not name each; unset means one. */
static inline lh_quantity lh_board_alike(const lh_board *record)
{
	return lh_get_quantity((const lh_object *)record, LH_RECORD_ALIKE);
}
static inline int lh_board_set_alike(lh_board *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_RECORD_ALIKE, quantity, error);
}
/** Kind: Whether it leads, inspects, assists, advises or judges. */
static inline enum lh_board_kind lh_board_kind(const lh_board *record)
{
	return (enum lh_board_kind)lh_get_choice((const lh_object *)record, LH_BOARD_KIND);
}
static inline int lh_board_set_kind(lh_board *record, enum lh_board_kind choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_BOARD_KIND, (unsigned)choice, error);
}
/** Of: The organisation whose board it is. */
static inline lh_organisation *lh_board_of(const lh_board *record)
{
	return (lh_organisation *)lh_get_ref((const lh_object *)record, LH_BOARD_OF);
}
static inline int lh_board_set_of(lh_board *record, const lh_organisation *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_BOARD_OF, (const lh_object *)target, error);
}
/** Formed: When it was set up or elected; a review counts it by this date. */
static inline lh_date lh_board_formed(const lh_board *record)
{
	return lh_get_date((const lh_object *)record, LH_BOARD_FORMED);
}
static inline int lh_board_set_formed(lh_board *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_BOARD_FORMED, date, error);
}
/** Dissolved: When its term ended or it was dissolved. */
static inline lh_date lh_board_dissolved(const lh_board *record)
{
	return lh_get_date((const lh_object *)record, LH_BOARD_DISSOLVED);
}
static inline int lh_board_set_dissolved(lh_board *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_BOARD_DISSOLVED, date, error);
}
/** Established by: The decision that set it up or recognised it. */
static inline lh_document *lh_board_established_by(const lh_board *record)
{
	return (lh_document *)lh_get_ref((const lh_object *)record, LH_BOARD_ESTABLISHED_BY);
}
static inline int lh_board_set_established_by(lh_board *record, const lh_document *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_BOARD_ESTABLISHED_BY, (const lh_object *)target, error);
}
/** Term: Its term, such as "8th term, 2020–2025". */
static inline const char *lh_board_term(const lh_board *record)
{
	return lh_get_text((const lh_object *)record, LH_BOARD_TERM);
}
static inline int lh_board_set_term(lh_board *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_BOARD_TERM, text, error);
}
/** Supports: Whom it supports; a group nobody named is one organisation with alike. */
static inline size_t lh_board_supports_count(const lh_board *record)
{
	return lh_list_count((const lh_object *)record, LH_BOARD_SUPPORTS);
}
static inline lh_organisation *lh_board_supports_get(const lh_board *record, size_t index)
{
	return (lh_organisation *)lh_list_get((const lh_object *)record, LH_BOARD_SUPPORTS, index);
}
static inline int lh_board_supports_add(lh_board *record, const lh_organisation *target, lh_error *error)
{
	return lh_list_insert_ref((lh_object *)record, LH_BOARD_SUPPORTS, SIZE_MAX,
				  (const lh_object *)target, error);
}
/** Name: The name in the founding decision, with its term if any. */
static inline const char *lh_board_name(const lh_board *record)
{
	return lh_get_text((const lh_object *)record, LH_BOARD_NAME);
}
static inline int lh_board_set_name(lh_board *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_BOARD_NAME, text, error);
}
/** The same in another language, by its code. */
static inline const char *lh_board_name_in(const lh_board *record, const char *language)
{
	return lh_get_label((const lh_object *)record, LH_BOARD_NAME, language);
}
static inline int lh_board_set_name_in(lh_board *record, const char *language, const char *text,
		lh_error *error)
{
	return lh_set_label((lh_object *)record, LH_BOARD_NAME, language, text, error);
}
/** Purpose: The duties that it was given. */
static inline const char *lh_board_purpose(const lh_board *record)
{
	return lh_get_text((const lh_object *)record, LH_BOARD_PURPOSE);
}
static inline int lh_board_set_purpose(lh_board *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_BOARD_PURPOSE, text, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_board_note(const lh_board *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_board_set_note(lh_board *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_board_citations_count(const lh_board *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_board_citations_get(const lh_board *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_board_citations_add(lh_board *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

/* Person */
/*--------------------------------------------------------------*/

/** The fields of Person. */
enum {
	LH_PERSON_FAMILY = 7 * 256 + 1, /**< Family name */
	LH_PERSON_MIDDLE = 7 * 256 + 2, /**< Middle name */
	LH_PERSON_GIVEN = 7 * 256 + 3, /**< Given name */
	LH_PERSON_NAME = 7 * 256 + 4, /**< Name */
	LH_PERSON_TITLES = 7 * 256 + 5, /**< Titles */
	LH_PERSON_SEX = 7 * 256 + 6, /**< Sex */
	LH_PERSON_BORN = 7 * 256 + 7, /**< Born */
	LH_PERSON_COUNTRY = 7 * 256 + 8, /**< Country */
	LH_PERSON_OVERSEAS = 7 * 256 + 9, /**< Overseas */
	LH_PERSON_FIELD = 7 * 256 + 10, /**< Field */
	LH_PERSON_WORKPLACE = 7 * 256 + 11, /**< Workplace */
	LH_PERSON_PHONE = 7 * 256 + 12, /**< Phone */
	LH_PERSON_EMAIL = 7 * 256 + 13, /**< Email */
};

/** Person: Sex */
enum lh_person_sex {
	LH_PERSON_SEX_UNSET = 0,
	LH_PERSON_SEX_FEMALE = 1, /**< Female */
	LH_PERSON_SEX_MALE = 2, /**< Male */
	LH_PERSON_SEX_OTHER = 3, /**< Other */
};

/** The record as one of any class. */
static inline lh_object *lh_person_object(const lh_person *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_person *lh_as_person(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_PERSON ?
		       (lh_person *)(uintptr_t)object : (lh_person *)0;
}

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_person_id(const lh_person *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_person_set_id(lh_person *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_person_uri(const lh_person *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_person_set_uri(lh_person *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Alike: How many the record stands for, where a source does not name each; unset means one. */
static inline lh_quantity lh_person_alike(const lh_person *record)
{
	return lh_get_quantity((const lh_object *)record, LH_RECORD_ALIKE);
}
static inline int lh_person_set_alike(lh_person *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_RECORD_ALIKE, quantity, error);
}
/** Family name: The family name, such as "Lê" in "Lê Xuân Rao". */
static inline const char *lh_person_family(const lh_person *record)
{
	return lh_get_text((const lh_object *)record, LH_PERSON_FAMILY);
}
static inline int lh_person_set_family(lh_person *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_PERSON_FAMILY, text, error);
}
/** Middle name: What stands between family and given name, such as "Xuân". */
static inline const char *lh_person_middle(const lh_person *record)
{
	return lh_get_text((const lh_object *)record, LH_PERSON_MIDDLE);
}
static inline int lh_person_set_middle(lh_person *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_PERSON_MIDDLE, text, error);
}
/** Given name: The given name, such as "Rao"; lists are sorted by it. */
static inline const char *lh_person_given(const lh_person *record)
{
	return lh_get_text((const lh_object *)record, LH_PERSON_GIVEN);
}
static inline int lh_person_set_given(lh_person *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_PERSON_GIVEN, text, error);
}
/** Name: The whole name where the parts do not apply: foreigners, pen names. */
static inline const char *lh_person_name(const lh_person *record)
{
	return lh_get_text((const lh_object *)record, LH_PERSON_NAME);
}
static inline int lh_person_set_name(lh_person *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_PERSON_NAME, text, error);
}
/** Sex: Only where statistics need it and the person agrees. */
static inline enum lh_person_sex lh_person_sex(const lh_person *record)
{
	return (enum lh_person_sex)lh_get_choice((const lh_object *)record, LH_PERSON_SEX);
}
static inline int lh_person_set_sex(lh_person *record, enum lh_person_sex choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_PERSON_SEX, (unsigned)choice, error);
}
/** Born: The date of birth, or the year alone. */
static inline lh_date lh_person_born(const lh_person *record)
{
	return lh_get_date((const lh_object *)record, LH_PERSON_BORN);
}
static inline int lh_person_set_born(lh_person *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_PERSON_BORN, date, error);
}
/** Country: The ISO 3166 code of the country of residence, such as VN, DE. */
static inline const char *lh_person_country(const lh_person *record)
{
	return lh_get_text((const lh_object *)record, LH_PERSON_COUNTRY);
}
static inline int lh_person_set_country(lh_person *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_PERSON_COUNTRY, text, error);
}
/** Overseas: True for a Vietnamese who lives abroad. */
static inline bool lh_person_overseas(const lh_person *record)
{
	return lh_get_flag((const lh_object *)record, LH_PERSON_OVERSEAS);
}
static inline int lh_person_set_overseas(lh_person *record, bool value, lh_error *error)
{
	return lh_set_flag((lh_object *)record, LH_PERSON_OVERSEAS, value, error);
}
/** Field: The field of expertise, such as "town planning". */
static inline const char *lh_person_field(const lh_person *record)
{
	return lh_get_text((const lh_object *)record, LH_PERSON_FIELD);
}
static inline int lh_person_set_field(lh_person *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_PERSON_FIELD, text, error);
}
/** Workplace: The main place of work; offices held have records of their own. */
static inline lh_organisation *lh_person_workplace(const lh_person *record)
{
	return (lh_organisation *)lh_get_ref((const lh_object *)record, LH_PERSON_WORKPLACE);
}
static inline int lh_person_set_workplace(lh_person *record, const lh_organisation *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_PERSON_WORKPLACE, (const lh_object *)target, error);
}
/** Phone: The person's own telephone. */
static inline const char *lh_person_phone(const lh_person *record)
{
	return lh_get_text((const lh_object *)record, LH_PERSON_PHONE);
}
static inline int lh_person_set_phone(lh_person *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_PERSON_PHONE, text, error);
}
/** Email: The person's own email address. */
static inline const char *lh_person_email(const lh_person *record)
{
	return lh_get_text((const lh_object *)record, LH_PERSON_EMAIL);
}
static inline int lh_person_set_email(lh_person *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_PERSON_EMAIL, text, error);
}
/** Titles: One academic title or degree each: GS, PGS, TSKH, TS. */
static inline size_t lh_person_titles_count(const lh_person *record)
{
	return lh_list_count((const lh_object *)record, LH_PERSON_TITLES);
}
static inline const char *lh_person_titles_get(const lh_person *record, size_t index)
{
	return lh_list_get_text((const lh_object *)record, LH_PERSON_TITLES, index);
}
static inline int lh_person_titles_add(lh_person *record, const char *text, lh_error *error)
{
	return lh_list_insert_text((lh_object *)record, LH_PERSON_TITLES, SIZE_MAX, text, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_person_note(const lh_person *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_person_set_note(lh_person *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_person_citations_count(const lh_person *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_person_citations_get(const lh_person *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_person_citations_add(lh_person *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

/* Office */
/*--------------------------------------------------------------*/

/** The fields of Office. */
enum {
	LH_OFFICE_HOLDER = 8 * 256 + 1, /**< Holder */
	LH_OFFICE_OF = 8 * 256 + 2, /**< Of */
	LH_OFFICE_ROLE = 8 * 256 + 3, /**< Role */
	LH_OFFICE_TITLE = 8 * 256 + 4, /**< Title */
	LH_OFFICE_ACTING = 8 * 256 + 5, /**< Acting */
	LH_OFFICE_FROM = 8 * 256 + 6, /**< From */
	LH_OFFICE_TO = 8 * 256 + 7, /**< To */
	LH_OFFICE_DECIDED_BY = 8 * 256 + 8, /**< Decided by */
};

/** Office: Role */
enum lh_office_role {
	LH_OFFICE_ROLE_UNSET = 0,
	LH_OFFICE_ROLE_CHAIR = 1, /**< Chair */
	LH_OFFICE_ROLE_VICE_CHAIR = 2, /**< Vice-chair */
	LH_OFFICE_ROLE_SECRETARY_GENERAL = 3, /**< Secretary-general */
	LH_OFFICE_ROLE_HEAD = 4, /**< Head */
	LH_OFFICE_ROLE_DEPUTY_HEAD = 5, /**< Deputy head */
	LH_OFFICE_ROLE_DIRECTOR = 6, /**< Director */
	LH_OFFICE_ROLE_DEPUTY_DIRECTOR = 7, /**< Deputy director */
	LH_OFFICE_ROLE_SECRETARY = 8, /**< Secretary */
	LH_OFFICE_ROLE_MEMBER = 9, /**< Member */
	LH_OFFICE_ROLE_INSPECTOR = 10, /**< Inspector */
	LH_OFFICE_ROLE_JUROR = 11, /**< Juror */
	LH_OFFICE_ROLE_OTHER = 12, /**< Other */
};

/** The record as one of any class. */
static inline lh_object *lh_office_object(const lh_office *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_office *lh_as_office(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_OFFICE ?
		       (lh_office *)(uintptr_t)object : (lh_office *)0;
}

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_office_id(const lh_office *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_office_set_id(lh_office *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_office_uri(const lh_office *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_office_set_uri(lh_office *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Alike: How many the record stands for, where a source does not name each; unset means one. */
static inline lh_quantity lh_office_alike(const lh_office *record)
{
	return lh_get_quantity((const lh_object *)record, LH_RECORD_ALIKE);
}
static inline int lh_office_set_alike(lh_office *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_RECORD_ALIKE, quantity, error);
}
/** Holder: Who holds it. */
static inline lh_person *lh_office_holder(const lh_office *record)
{
	return (lh_person *)lh_get_ref((const lh_object *)record, LH_OFFICE_HOLDER);
}
static inline int lh_office_set_holder(lh_office *record, const lh_person *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_OFFICE_HOLDER, (const lh_object *)target, error);
}
/** Of: The organisation or board that it is in. */
static inline lh_object *lh_office_of(const lh_office *record)
{
	return (lh_object *)lh_get_ref((const lh_object *)record, LH_OFFICE_OF);
}
static inline int lh_office_set_of(lh_office *record, const lh_object *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_OFFICE_OF, (const lh_object *)target, error);
}
/** Role: The nearest kind of office (org:role of W3C ORG). */
static inline enum lh_office_role lh_office_role(const lh_office *record)
{
	return (enum lh_office_role)lh_get_choice((const lh_object *)record, LH_OFFICE_ROLE);
}
static inline int lh_office_set_role(lh_office *record, enum lh_office_role choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_OFFICE_ROLE, (unsigned)choice, error);
}
/** Acting: True where the office is held for the time being. */
static inline bool lh_office_acting(const lh_office *record)
{
	return lh_get_flag((const lh_object *)record, LH_OFFICE_ACTING);
}
static inline int lh_office_set_acting(lh_office *record, bool value, lh_error *error)
{
	return lh_set_flag((lh_object *)record, LH_OFFICE_ACTING, value, error);
}
/** From: When the holder took office. */
static inline lh_date lh_office_from(const lh_office *record)
{
	return lh_get_date((const lh_object *)record, LH_OFFICE_FROM);
}
static inline int lh_office_set_from(lh_office *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_OFFICE_FROM, date, error);
}
/** To: When the holder left it; unset while it is held. */
static inline lh_date lh_office_to(const lh_office *record)
{
	return lh_get_date((const lh_object *)record, LH_OFFICE_TO);
}
static inline int lh_office_set_to(lh_office *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_OFFICE_TO, date, error);
}
/** Decided by: The decision or resolution that appointed the holder. */
static inline lh_document *lh_office_decided_by(const lh_office *record)
{
	return (lh_document *)lh_get_ref((const lh_object *)record, LH_OFFICE_DECIDED_BY);
}
static inline int lh_office_set_decided_by(lh_office *record, const lh_document *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_OFFICE_DECIDED_BY, (const lh_object *)target, error);
}
/** Title: As the decision words it, such as "Standing Vice-Chair". */
static inline const char *lh_office_title(const lh_office *record)
{
	return lh_get_text((const lh_object *)record, LH_OFFICE_TITLE);
}
static inline int lh_office_set_title(lh_office *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_OFFICE_TITLE, text, error);
}
/** The same in another language, by its code. */
static inline const char *lh_office_title_in(const lh_office *record, const char *language)
{
	return lh_get_label((const lh_object *)record, LH_OFFICE_TITLE, language);
}
static inline int lh_office_set_title_in(lh_office *record, const char *language, const char *text,
		lh_error *error)
{
	return lh_set_label((lh_object *)record, LH_OFFICE_TITLE, language, text, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_office_note(const lh_office *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_office_set_note(lh_office *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_office_citations_count(const lh_office *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_office_citations_get(const lh_office *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_office_citations_add(lh_office *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

/* Membership */
/*--------------------------------------------------------------*/

/** The fields of Membership. */
enum {
	LH_MEMBERSHIP_MEMBER = 9 * 256 + 1, /**< Member */
	LH_MEMBERSHIP_OF = 9 * 256 + 2, /**< Of */
	LH_MEMBERSHIP_KIND = 9 * 256 + 3, /**< Kind */
	LH_MEMBERSHIP_FROM = 9 * 256 + 4, /**< From */
	LH_MEMBERSHIP_TO = 9 * 256 + 5, /**< To */
	LH_MEMBERSHIP_DECIDED_BY = 9 * 256 + 6, /**< Decided by */
	LH_MEMBERSHIP_COUNTRIES = 9 * 256 + 7, /**< Countries */
};

/** Membership: Kind */
enum lh_membership_kind {
	LH_MEMBERSHIP_KIND_UNSET = 0,
	LH_MEMBERSHIP_KIND_MEMBER_ASSOCIATION = 1, /**< Member association */
	LH_MEMBERSHIP_KIND_COLLECTIVE = 2, /**< Collective */
	LH_MEMBERSHIP_KIND_INDIVIDUAL = 3, /**< Individual */
	LH_MEMBERSHIP_KIND_ASSOCIATE = 4, /**< Associate */
	LH_MEMBERSHIP_KIND_HONORARY = 5, /**< Honorary */
};

/** The record as one of any class. */
static inline lh_object *lh_membership_object(const lh_membership *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_membership *lh_as_membership(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_MEMBERSHIP ?
		       (lh_membership *)(uintptr_t)object : (lh_membership *)0;
}

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_membership_id(const lh_membership *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_membership_set_id(lh_membership *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_membership_uri(const lh_membership *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_membership_set_uri(lh_membership *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Alike: How many the record stands for, where a source does not name each; unset means one. */
static inline lh_quantity lh_membership_alike(const lh_membership *record)
{
	return lh_get_quantity((const lh_object *)record, LH_RECORD_ALIKE);
}
static inline int lh_membership_set_alike(lh_membership *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_RECORD_ALIKE, quantity, error);
}
/** Member: The organisation or person; unset for a group nobody named. */
static inline lh_object *lh_membership_member(const lh_membership *record)
{
	return (lh_object *)lh_get_ref((const lh_object *)record, LH_MEMBERSHIP_MEMBER);
}
static inline int lh_membership_set_member(lh_membership *record, const lh_object *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_MEMBERSHIP_MEMBER, (const lh_object *)target, error);
}
/** Of: The union or association that was joined (org:organization). */
static inline lh_organisation *lh_membership_of(const lh_membership *record)
{
	return (lh_organisation *)lh_get_ref((const lh_object *)record, LH_MEMBERSHIP_OF);
}
static inline int lh_membership_set_of(lh_membership *record, const lh_organisation *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_MEMBERSHIP_OF, (const lh_object *)target, error);
}
/** Kind: The kind of member, by the charter of what was joined. */
static inline enum lh_membership_kind lh_membership_kind(const lh_membership *record)
{
	return (enum lh_membership_kind)lh_get_choice((const lh_object *)record, LH_MEMBERSHIP_KIND);
}
static inline int lh_membership_set_kind(lh_membership *record, enum lh_membership_kind choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_MEMBERSHIP_KIND, (unsigned)choice, error);
}
/** From: When the member was admitted. */
static inline lh_date lh_membership_from(const lh_membership *record)
{
	return lh_get_date((const lh_object *)record, LH_MEMBERSHIP_FROM);
}
static inline int lh_membership_set_from(lh_membership *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_MEMBERSHIP_FROM, date, error);
}
/** To: When the member left; unset while membership lasts. */
static inline lh_date lh_membership_to(const lh_membership *record)
{
	return lh_get_date((const lh_object *)record, LH_MEMBERSHIP_TO);
}
static inline int lh_membership_set_to(lh_membership *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_MEMBERSHIP_TO, date, error);
}
/** Decided by: The decision that admitted the member. */
static inline lh_document *lh_membership_decided_by(const lh_membership *record)
{
	return (lh_document *)lh_get_ref((const lh_object *)record, LH_MEMBERSHIP_DECIDED_BY);
}
static inline int lh_membership_set_decided_by(lh_membership *record, const lh_document *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_MEMBERSHIP_DECIDED_BY, (const lh_object *)target, error);
}
/** Countries: The ISO 3166 codes of a group's countries, such as JP DE. */
static inline size_t lh_membership_countries_count(const lh_membership *record)
{
	return lh_list_count((const lh_object *)record, LH_MEMBERSHIP_COUNTRIES);
}
static inline const char *lh_membership_countries_get(const lh_membership *record, size_t index)
{
	return lh_list_get_text((const lh_object *)record, LH_MEMBERSHIP_COUNTRIES, index);
}
static inline int lh_membership_countries_add(lh_membership *record, const char *text, lh_error *error)
{
	return lh_list_insert_text((lh_object *)record, LH_MEMBERSHIP_COUNTRIES, SIZE_MAX, text, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_membership_note(const lh_membership *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_membership_set_note(lh_membership *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_membership_citations_count(const lh_membership *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_membership_citations_get(const lh_membership *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_membership_citations_add(lh_membership *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

/* Programme */
/*--------------------------------------------------------------*/

/** The fields of Programme. */
enum {
	LH_PROGRAMME_TITLE = 10 * 256 + 1, /**< Title */
	LH_PROGRAMME_BASIS = 10 * 256 + 2, /**< Basis */
	LH_PROGRAMME_OWNER = 10 * 256 + 3, /**< Owner */
	LH_PROGRAMME_FROM = 10 * 256 + 4, /**< From */
	LH_PROGRAMME_TO = 10 * 256 + 5, /**< To */
	LH_PROGRAMME_TARGETS = 10 * 256 + 6, /**< Targets */
};

/** The record as one of any class. */
static inline lh_object *lh_programme_object(const lh_programme *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_programme *lh_as_programme(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_PROGRAMME ?
		       (lh_programme *)(uintptr_t)object : (lh_programme *)0;
}

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_programme_id(const lh_programme *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_programme_set_id(lh_programme *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_programme_uri(const lh_programme *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_programme_set_uri(lh_programme *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Alike: How many the record stands for, where a source does not name each; unset means one. */
static inline lh_quantity lh_programme_alike(const lh_programme *record)
{
	return lh_get_quantity((const lh_object *)record, LH_RECORD_ALIKE);
}
static inline int lh_programme_set_alike(lh_programme *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_RECORD_ALIKE, quantity, error);
}
/** Basis: The document that issued it, such as 07-CTr/TU. */
static inline lh_document *lh_programme_basis(const lh_programme *record)
{
	return (lh_document *)lh_get_ref((const lh_object *)record, LH_PROGRAMME_BASIS);
}
static inline int lh_programme_set_basis(lh_programme *record, const lh_document *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_PROGRAMME_BASIS, (const lh_object *)target, error);
}
/** Owner: The Party committee or authority whose programme it is. */
static inline lh_organisation *lh_programme_owner(const lh_programme *record)
{
	return (lh_organisation *)lh_get_ref((const lh_object *)record, LH_PROGRAMME_OWNER);
}
static inline int lh_programme_set_owner(lh_programme *record, const lh_organisation *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_PROGRAMME_OWNER, (const lh_object *)target, error);
}
/** From: The first year or day of its period. */
static inline lh_date lh_programme_from(const lh_programme *record)
{
	return lh_get_date((const lh_object *)record, LH_PROGRAMME_FROM);
}
static inline int lh_programme_set_from(lh_programme *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_PROGRAMME_FROM, date, error);
}
/** To: The last year or day of its period. */
static inline lh_date lh_programme_to(const lh_programme *record)
{
	return lh_get_date((const lh_object *)record, LH_PROGRAMME_TO);
}
static inline int lh_programme_set_to(lh_programme *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_PROGRAMME_TO, date, error);
}
/** Title: Its full title with the period, as in the document. */
static inline const char *lh_programme_title(const lh_programme *record)
{
	return lh_get_text((const lh_object *)record, LH_PROGRAMME_TITLE);
}
static inline int lh_programme_set_title(lh_programme *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_PROGRAMME_TITLE, text, error);
}
/** The same in another language, by its code. */
static inline const char *lh_programme_title_in(const lh_programme *record, const char *language)
{
	return lh_get_label((const lh_object *)record, LH_PROGRAMME_TITLE, language);
}
static inline int lh_programme_set_title_in(lh_programme *record, const char *language, const char *text,
		lh_error *error)
{
	return lh_set_label((lh_object *)record, LH_PROGRAMME_TITLE, language, text, error);
}
/** Targets: The targets that it sets. */
static inline size_t lh_programme_targets_count(const lh_programme *record)
{
	return lh_list_count((const lh_object *)record, LH_PROGRAMME_TARGETS);
}
static inline lh_target *lh_programme_targets_get(const lh_programme *record, size_t index)
{
	return (lh_target *)lh_list_get((const lh_object *)record, LH_PROGRAMME_TARGETS, index);
}
static inline lh_target *lh_programme_targets_add(lh_programme *record, const char *id, lh_error *error)
{
	return (lh_target *)lh_list_add((lh_object *)record, LH_PROGRAMME_TARGETS, id, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_programme_note(const lh_programme *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_programme_set_note(lh_programme *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_programme_citations_count(const lh_programme *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_programme_citations_get(const lh_programme *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_programme_citations_add(lh_programme *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

/* Target */
/*--------------------------------------------------------------*/

/** The fields of Target. */
enum {
	LH_TARGET_NAME = 11 * 256 + 1, /**< Name */
	LH_TARGET_UNIT = 11 * 256 + 2, /**< Unit */
	LH_TARGET_DIRECTION = 11 * 256 + 3, /**< Direction */
	LH_TARGET_VALUE = 11 * 256 + 4, /**< Value */
	LH_TARGET_UPPER = 11 * 256 + 5, /**< Upper */
	LH_TARGET_BASELINE = 11 * 256 + 6, /**< Baseline */
	LH_TARGET_BASELINE_DATE = 11 * 256 + 7, /**< Baseline date */
	LH_TARGET_DUE = 11 * 256 + 8, /**< Due */
	LH_TARGET_MEASUREMENTS = 11 * 256 + 9, /**< Measurements */
};

/** Target: Direction */
enum lh_target_direction {
	LH_TARGET_DIRECTION_UNSET = 0,
	LH_TARGET_DIRECTION_AT_LEAST = 1, /**< At least */
	LH_TARGET_DIRECTION_ABOVE = 2, /**< Above */
	LH_TARGET_DIRECTION_AT_MOST = 3, /**< At most */
	LH_TARGET_DIRECTION_BELOW = 4, /**< Below */
	LH_TARGET_DIRECTION_EQUAL = 5, /**< Equal */
	LH_TARGET_DIRECTION_BETWEEN = 6, /**< Between */
};

/** The record as one of any class. */
static inline lh_object *lh_target_object(const lh_target *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_target *lh_as_target(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_TARGET ?
		       (lh_target *)(uintptr_t)object : (lh_target *)0;
}

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_target_id(const lh_target *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_target_set_id(lh_target *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_target_uri(const lh_target *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_target_set_uri(lh_target *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Alike: How many the record stands for, where a source does not name each; unset means one. */
static inline lh_quantity lh_target_alike(const lh_target *record)
{
	return lh_get_quantity((const lh_object *)record, LH_RECORD_ALIKE);
}
static inline int lh_target_set_alike(lh_target *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_RECORD_ALIKE, quantity, error);
}
/** Unit: The unit of all its numbers, such as "%", "% a year". */
static inline const char *lh_target_unit(const lh_target *record)
{
	return lh_get_text((const lh_object *)record, LH_TARGET_UNIT);
}
static inline int lh_target_set_unit(lh_target *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_TARGET_UNIT, text, error);
}
/** Direction: How a result is compared with the value to be met. */
static inline enum lh_target_direction lh_target_direction(const lh_target *record)
{
	return (enum lh_target_direction)lh_get_choice((const lh_object *)record, LH_TARGET_DIRECTION);
}
static inline int lh_target_set_direction(lh_target *record, enum lh_target_direction choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_TARGET_DIRECTION, (unsigned)choice, error);
}
/** Value: The number to reach; with "between", the lower one. */
static inline lh_decimal lh_target_value(const lh_target *record)
{
	return lh_get_decimal((const lh_object *)record, LH_TARGET_VALUE);
}
static inline int lh_target_set_value(lh_target *record, lh_decimal value, lh_error *error)
{
	return lh_set_decimal((lh_object *)record, LH_TARGET_VALUE, value, error);
}
/** Upper: The upper number, with "between" only. */
static inline lh_decimal lh_target_upper(const lh_target *record)
{
	return lh_get_decimal((const lh_object *)record, LH_TARGET_UPPER);
}
static inline int lh_target_set_upper(lh_target *record, lh_decimal value, lh_error *error)
{
	return lh_set_decimal((lh_object *)record, LH_TARGET_UPPER, value, error);
}
/** Baseline: The number before work began, to show progress. */
static inline lh_decimal lh_target_baseline(const lh_target *record)
{
	return lh_get_decimal((const lh_object *)record, LH_TARGET_BASELINE);
}
static inline int lh_target_set_baseline(lh_target *record, lh_decimal value, lh_error *error)
{
	return lh_set_decimal((lh_object *)record, LH_TARGET_BASELINE, value, error);
}
/** Baseline date: The year or day of the baseline. */
static inline lh_date lh_target_baseline_date(const lh_target *record)
{
	return lh_get_date((const lh_object *)record, LH_TARGET_BASELINE_DATE);
}
static inline int lh_target_set_baseline_date(lh_target *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_TARGET_BASELINE_DATE, date, error);
}
/** Due: When it is to be met; a year means the end of it. */
static inline lh_date lh_target_due(const lh_target *record)
{
	return lh_get_date((const lh_object *)record, LH_TARGET_DUE);
}
static inline int lh_target_set_due(lh_target *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_TARGET_DUE, date, error);
}
/** Name: What is measured, such as "share of the digital economy". */
static inline const char *lh_target_name(const lh_target *record)
{
	return lh_get_text((const lh_object *)record, LH_TARGET_NAME);
}
static inline int lh_target_set_name(lh_target *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_TARGET_NAME, text, error);
}
/** The same in another language, by its code. */
static inline const char *lh_target_name_in(const lh_target *record, const char *language)
{
	return lh_get_label((const lh_object *)record, LH_TARGET_NAME, language);
}
static inline int lh_target_set_name_in(lh_target *record, const char *language, const char *text,
		lh_error *error)
{
	return lh_set_label((lh_object *)record, LH_TARGET_NAME, language, text, error);
}
/** Measurements: What was measured; the last in the period decides. */
static inline size_t lh_target_measurements_count(const lh_target *record)
{
	return lh_list_count((const lh_object *)record, LH_TARGET_MEASUREMENTS);
}
static inline lh_measurement *lh_target_measurements_get(const lh_target *record, size_t index)
{
	return (lh_measurement *)lh_list_get((const lh_object *)record, LH_TARGET_MEASUREMENTS, index);
}
static inline lh_measurement *lh_target_measurements_add(lh_target *record, const char *id, lh_error *error)
{
	return (lh_measurement *)lh_list_add((lh_object *)record, LH_TARGET_MEASUREMENTS, id, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_target_note(const lh_target *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_target_set_note(lh_target *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_target_citations_count(const lh_target *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_target_citations_get(const lh_target *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_target_citations_add(lh_target *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

/* Measurement */
/*--------------------------------------------------------------*/

/** The fields of Measurement. */
enum {
	LH_MEASUREMENT_FROM = 12 * 256 + 1, /**< From */
	LH_MEASUREMENT_TO = 12 * 256 + 2, /**< To */
	LH_MEASUREMENT_VALUE = 12 * 256 + 3, /**< Value */
	LH_MEASUREMENT_BY = 12 * 256 + 4, /**< By */
};

/** The record as one of any class. */
static inline lh_object *lh_measurement_object(const lh_measurement *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_measurement *lh_as_measurement(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_MEASUREMENT ?
		       (lh_measurement *)(uintptr_t)object : (lh_measurement *)0;
}

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_measurement_id(const lh_measurement *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_measurement_set_id(lh_measurement *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_measurement_uri(const lh_measurement *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_measurement_set_uri(lh_measurement *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Alike: How many the record stands for, where a source does not name each; unset means one. */
static inline lh_quantity lh_measurement_alike(const lh_measurement *record)
{
	return lh_get_quantity((const lh_object *)record, LH_RECORD_ALIKE);
}
static inline int lh_measurement_set_alike(lh_measurement *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_RECORD_ALIKE, quantity, error);
}
/** From: When the time that is measured begins. */
static inline lh_date lh_measurement_from(const lh_measurement *record)
{
	return lh_get_date((const lh_object *)record, LH_MEASUREMENT_FROM);
}
static inline int lh_measurement_set_from(lh_measurement *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_MEASUREMENT_FROM, date, error);
}
/** To: When that time ends, or the day of measuring. */
static inline lh_date lh_measurement_to(const lh_measurement *record)
{
	return lh_get_date((const lh_object *)record, LH_MEASUREMENT_TO);
}
static inline int lh_measurement_set_to(lh_measurement *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_MEASUREMENT_TO, date, error);
}
/** Value: The number found, in the target's unit; "~" marks an estimate. */
static inline lh_quantity lh_measurement_value(const lh_measurement *record)
{
	return lh_get_quantity((const lh_object *)record, LH_MEASUREMENT_VALUE);
}
static inline int lh_measurement_set_value(lh_measurement *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_MEASUREMENT_VALUE, quantity, error);
}
/** By: Who measured or published it. */
static inline lh_organisation *lh_measurement_by(const lh_measurement *record)
{
	return (lh_organisation *)lh_get_ref((const lh_object *)record, LH_MEASUREMENT_BY);
}
static inline int lh_measurement_set_by(lh_measurement *record, const lh_organisation *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_MEASUREMENT_BY, (const lh_object *)target, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_measurement_note(const lh_measurement *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_measurement_set_note(lh_measurement *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_measurement_citations_count(const lh_measurement *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_measurement_citations_get(const lh_measurement *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_measurement_citations_add(lh_measurement *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

/* Plan */
/*--------------------------------------------------------------*/

/** The fields of Plan. */
enum {
	LH_PLAN_TITLE = 13 * 256 + 1, /**< Title */
	LH_PLAN_ALSO = 13 * 256 + 2, /**< Also */
	LH_PLAN_KIND = 13 * 256 + 3, /**< Kind */
	LH_PLAN_LEVEL = 13 * 256 + 4, /**< Level */
	LH_PLAN_OWNER = 13 * 256 + 5, /**< Owner */
	LH_PLAN_LEAD = 13 * 256 + 6, /**< Lead */
	LH_PLAN_PARTNERS = 13 * 256 + 7, /**< Partners */
	LH_PLAN_BASIS = 13 * 256 + 8, /**< Basis */
	LH_PLAN_UNDER = 13 * 256 + 9, /**< Under */
	LH_PLAN_FROM = 13 * 256 + 10, /**< From */
	LH_PLAN_TO = 13 * 256 + 11, /**< To */
	LH_PLAN_STARTED = 13 * 256 + 12, /**< Started */
	LH_PLAN_FINISHED = 13 * 256 + 13, /**< Finished */
	LH_PLAN_STATUS = 13 * 256 + 14, /**< Status */
	LH_PLAN_TIMELINESS = 13 * 256 + 15, /**< Timeliness */
	LH_PLAN_SERVES = 13 * 256 + 16, /**< Serves */
	LH_PLAN_BUDGET = 13 * 256 + 17, /**< Budget */
	LH_PLAN_FUNDING = 13 * 256 + 18, /**< Funding */
	LH_PLAN_TASKS = 13 * 256 + 19, /**< Tasks */
};

/** Plan: Kind */
enum lh_plan_kind {
	LH_PLAN_KIND_UNSET = 0,
	LH_PLAN_KIND_ANNUAL_PLAN = 1, /**< Annual plan */
	LH_PLAN_KIND_TERM_PLAN = 2, /**< Term plan */
	LH_PLAN_KIND_SCHEME = 3, /**< Scheme */
	LH_PLAN_KIND_PROJECT = 4, /**< Project */
	LH_PLAN_KIND_RESEARCH_TOPIC = 5, /**< Research topic */
};

/** Plan: Level */
enum lh_plan_level {
	LH_PLAN_LEVEL_UNSET = 0,
	LH_PLAN_LEVEL_CENTRAL = 1, /**< Central */
	LH_PLAN_LEVEL_PROVINCIAL = 2, /**< Provincial */
	LH_PLAN_LEVEL_DISTRICT = 3, /**< District */
	LH_PLAN_LEVEL_COMMUNE = 4, /**< Commune */
	LH_PLAN_LEVEL_FOREIGN = 5, /**< Foreign */
};

/** Plan: Status */
enum lh_plan_status {
	LH_PLAN_STATUS_UNSET = 0,
	LH_PLAN_STATUS_DRAFT = 1, /**< Draft */
	LH_PLAN_STATUS_APPROVED = 2, /**< Approved */
	LH_PLAN_STATUS_UNDER_WAY = 3, /**< Under way */
	LH_PLAN_STATUS_DONE = 4, /**< Done */
	LH_PLAN_STATUS_SUSPENDED = 5, /**< Suspended */
	LH_PLAN_STATUS_DROPPED = 6, /**< Dropped */
};

/** Plan: Timeliness */
enum lh_plan_timeliness {
	LH_PLAN_TIMELINESS_UNSET = 0,
	LH_PLAN_TIMELINESS_ON_TIME = 1, /**< On time */
	LH_PLAN_TIMELINESS_LATE = 2, /**< Late */
};

/** The record as one of any class. */
static inline lh_object *lh_plan_object(const lh_plan *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_plan *lh_as_plan(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_PLAN ?
		       (lh_plan *)(uintptr_t)object : (lh_plan *)0;
}

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_plan_id(const lh_plan *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_plan_set_id(lh_plan *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_plan_uri(const lh_plan *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_plan_set_uri(lh_plan *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Alike: How many the record stands for, where a source does not name each; unset means one. */
static inline lh_quantity lh_plan_alike(const lh_plan *record)
{
	return lh_get_quantity((const lh_object *)record, LH_RECORD_ALIKE);
}
static inline int lh_plan_set_alike(lh_plan *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_RECORD_ALIKE, quantity, error);
}
/** Kind: An annual or term plan, scheme, project or research topic. */
static inline enum lh_plan_kind lh_plan_kind(const lh_plan *record)
{
	return (enum lh_plan_kind)lh_get_choice((const lh_object *)record, LH_PLAN_KIND);
}
static inline int lh_plan_set_kind(lh_plan *record, enum lh_plan_kind choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_PLAN_KIND, (unsigned)choice, error);
}
/** Level: The level that approves or manages it, such as "provincial". */
static inline enum lh_plan_level lh_plan_level(const lh_plan *record)
{
	return (enum lh_plan_level)lh_get_choice((const lh_object *)record, LH_PLAN_LEVEL);
}
static inline int lh_plan_set_level(lh_plan *record, enum lh_plan_level choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_PLAN_LEVEL, (unsigned)choice, error);
}
/** Owner: Who commissions, approves or funds it. */
static inline lh_organisation *lh_plan_owner(const lh_plan *record)
{
	return (lh_organisation *)lh_get_ref((const lh_object *)record, LH_PLAN_OWNER);
}
static inline int lh_plan_set_owner(lh_plan *record, const lh_organisation *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_PLAN_OWNER, (const lh_object *)target, error);
}
/** Lead: Who leads the work. */
static inline lh_organisation *lh_plan_lead(const lh_plan *record)
{
	return (lh_organisation *)lh_get_ref((const lh_object *)record, LH_PLAN_LEAD);
}
static inline int lh_plan_set_lead(lh_plan *record, const lh_organisation *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_PLAN_LEAD, (const lh_object *)target, error);
}
/** Partners: Who takes part in the work. */
static inline size_t lh_plan_partners_count(const lh_plan *record)
{
	return lh_list_count((const lh_object *)record, LH_PLAN_PARTNERS);
}
static inline lh_organisation *lh_plan_partners_get(const lh_plan *record, size_t index)
{
	return (lh_organisation *)lh_list_get((const lh_object *)record, LH_PLAN_PARTNERS, index);
}
static inline int lh_plan_partners_add(lh_plan *record, const lh_organisation *target, lh_error *error)
{
	return lh_list_insert_ref((lh_object *)record, LH_PLAN_PARTNERS, SIZE_MAX,
				  (const lh_object *)target, error);
}
/** Basis: The documents that order, approve or ground it. */
static inline size_t lh_plan_basis_count(const lh_plan *record)
{
	return lh_list_count((const lh_object *)record, LH_PLAN_BASIS);
}
static inline lh_document *lh_plan_basis_get(const lh_plan *record, size_t index)
{
	return (lh_document *)lh_list_get((const lh_object *)record, LH_PLAN_BASIS, index);
}
static inline int lh_plan_basis_add(lh_plan *record, const lh_document *target, lh_error *error)
{
	return lh_list_insert_ref((lh_object *)record, LH_PLAN_BASIS, SIZE_MAX,
				  (const lh_object *)target, error);
}
/** Under: The programme or larger plan that it carries out. */
static inline lh_object *lh_plan_under(const lh_plan *record)
{
	return (lh_object *)lh_get_ref((const lh_object *)record, LH_PLAN_UNDER);
}
static inline int lh_plan_set_under(lh_plan *record, const lh_object *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_PLAN_UNDER, (const lh_object *)target, error);
}
/** From: When it is planned to begin. */
static inline lh_date lh_plan_from(const lh_plan *record)
{
	return lh_get_date((const lh_object *)record, LH_PLAN_FROM);
}
static inline int lh_plan_set_from(lh_plan *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_PLAN_FROM, date, error);
}
/** To: When it is planned to end: the deadline that it is judged by. */
static inline lh_date lh_plan_to(const lh_plan *record)
{
	return lh_get_date((const lh_object *)record, LH_PLAN_TO);
}
static inline int lh_plan_set_to(lh_plan *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_PLAN_TO, date, error);
}
/** Started: When work began in fact. */
static inline lh_date lh_plan_started(const lh_plan *record)
{
	return lh_get_date((const lh_object *)record, LH_PLAN_STARTED);
}
static inline int lh_plan_set_started(lh_plan *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_PLAN_STARTED, date, error);
}
/** Finished: When it was completed; a review counts it by this date. */
static inline lh_date lh_plan_finished(const lh_plan *record)
{
	return lh_get_date((const lh_object *)record, LH_PLAN_FINISHED);
}
static inline int lh_plan_set_finished(lh_plan *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_PLAN_FINISHED, date, error);
}
/** Status: How far it has come, from draft to done. */
static inline enum lh_plan_status lh_plan_status(const lh_plan *record)
{
	return (enum lh_plan_status)lh_get_choice((const lh_object *)record, LH_PLAN_STATUS);
}
static inline int lh_plan_set_status(lh_plan *record, enum lh_plan_status choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_PLAN_STATUS, (unsigned)choice, error);
}
/** Timeliness: On time or late as a source states it, where dates do not tell. */
static inline enum lh_plan_timeliness lh_plan_timeliness(const lh_plan *record)
{
	return (enum lh_plan_timeliness)lh_get_choice((const lh_object *)record, LH_PLAN_TIMELINESS);
}
static inline int lh_plan_set_timeliness(lh_plan *record, enum lh_plan_timeliness choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_PLAN_TIMELINESS, (unsigned)choice, error);
}
/** Serves: The programme's targets that it helps to meet. */
static inline size_t lh_plan_serves_count(const lh_plan *record)
{
	return lh_list_count((const lh_object *)record, LH_PLAN_SERVES);
}
static inline lh_target *lh_plan_serves_get(const lh_plan *record, size_t index)
{
	return (lh_target *)lh_list_get((const lh_object *)record, LH_PLAN_SERVES, index);
}
static inline int lh_plan_serves_add(lh_plan *record, const lh_target *target, lh_error *error)
{
	return lh_list_insert_ref((lh_object *)record, LH_PLAN_SERVES, SIZE_MAX,
				  (const lh_object *)target, error);
}
/** Budget: The funds approved, in VND. */
static inline int64_t lh_plan_budget(const lh_plan *record)
{
	return lh_get_integer((const lh_object *)record, LH_PLAN_BUDGET);
}
static inline int lh_plan_set_budget(lh_plan *record, int64_t vnd, lh_error *error)
{
	return lh_set_integer((lh_object *)record, LH_PLAN_BUDGET, vnd, error);
}
/** Funding: The state budget, sponsors, grants or own funds. */
static inline const char *lh_plan_funding(const lh_plan *record)
{
	return lh_get_text((const lh_object *)record, LH_PLAN_FUNDING);
}
static inline int lh_plan_set_funding(lh_plan *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_PLAN_FUNDING, text, error);
}
/** Title: Its full title, as in the document. */
static inline const char *lh_plan_title(const lh_plan *record)
{
	return lh_get_text((const lh_object *)record, LH_PLAN_TITLE);
}
static inline int lh_plan_set_title(lh_plan *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_PLAN_TITLE, text, error);
}
/** The same in another language, by its code. */
static inline const char *lh_plan_title_in(const lh_plan *record, const char *language)
{
	return lh_get_label((const lh_object *)record, LH_PLAN_TITLE, language);
}
static inline int lh_plan_set_title_in(lh_plan *record, const char *language, const char *text,
		lh_error *error)
{
	return lh_set_label((lh_object *)record, LH_PLAN_TITLE, language, text, error);
}
/** Also: Other wordings of the title in the sources. */
static inline size_t lh_plan_also_count(const lh_plan *record)
{
	return lh_list_count((const lh_object *)record, LH_PLAN_ALSO);
}
static inline const char *lh_plan_also_get(const lh_plan *record, size_t index)
{
	return lh_list_get_text((const lh_object *)record, LH_PLAN_ALSO, index);
}
static inline int lh_plan_also_add(lh_plan *record, const char *text, lh_error *error)
{
	return lh_list_insert_text((lh_object *)record, LH_PLAN_ALSO, SIZE_MAX, text, error);
}
/** Tasks: The tasks that make it up. */
static inline size_t lh_plan_tasks_count(const lh_plan *record)
{
	return lh_list_count((const lh_object *)record, LH_PLAN_TASKS);
}
static inline lh_task *lh_plan_tasks_get(const lh_plan *record, size_t index)
{
	return (lh_task *)lh_list_get((const lh_object *)record, LH_PLAN_TASKS, index);
}
static inline lh_task *lh_plan_tasks_add(lh_plan *record, const char *id, lh_error *error)
{
	return (lh_task *)lh_list_add((lh_object *)record, LH_PLAN_TASKS, id, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_plan_note(const lh_plan *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_plan_set_note(lh_plan *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_plan_citations_count(const lh_plan *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_plan_citations_get(const lh_plan *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_plan_citations_add(lh_plan *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

/* Task */
/*--------------------------------------------------------------*/

/** The fields of Task. */
enum {
	LH_TASK_TITLE = 14 * 256 + 1, /**< Title */
	LH_TASK_AREA = 14 * 256 + 2, /**< Area */
	LH_TASK_LEAD = 14 * 256 + 3, /**< Lead */
	LH_TASK_PARTNERS = 14 * 256 + 4, /**< Partners */
	LH_TASK_ANSWERS = 14 * 256 + 5, /**< Answers */
	LH_TASK_TOPICS = 14 * 256 + 6, /**< Topics */
	LH_TASK_START = 14 * 256 + 7, /**< Start */
	LH_TASK_DUE = 14 * 256 + 8, /**< Due */
	LH_TASK_STARTED = 14 * 256 + 9, /**< Started */
	LH_TASK_FINISHED = 14 * 256 + 10, /**< Finished */
	LH_TASK_STATUS = 14 * 256 + 11, /**< Status */
	LH_TASK_TIMELINESS = 14 * 256 + 12, /**< Timeliness */
	LH_TASK_MEASURE = 14 * 256 + 13, /**< Measure */
	LH_TASK_AMOUNT = 14 * 256 + 14, /**< Amount */
	LH_TASK_PROGRESS = 14 * 256 + 15, /**< Progress */
	LH_TASK_DELIVERS = 14 * 256 + 16, /**< Delivers */
	LH_TASK_BUDGET = 14 * 256 + 17, /**< Budget */
	LH_TASK_SPENT = 14 * 256 + 18, /**< Spent */
	LH_TASK_TASKS = 14 * 256 + 19, /**< Tasks */
};

/** Task: Area */
enum lh_task_area {
	LH_TASK_AREA_UNSET = 0,
	LH_TASK_AREA_PROPAGANDA = 1, /**< Propaganda */
	LH_TASK_AREA_ORGANISATION_BUILDING = 2, /**< Organisation building */
	LH_TASK_AREA_RALLYING_INTELLECTUALS = 3, /**< Rallying intellectuals */
	LH_TASK_AREA_CONSULTATION = 4, /**< Consultation */
	LH_TASK_AREA_RESEARCH = 5, /**< Research */
	LH_TASK_AREA_TECHNOLOGY_TRANSFER = 6, /**< Technology transfer */
	LH_TASK_AREA_DISSEMINATION = 7, /**< Dissemination */
	LH_TASK_AREA_TRAINING = 8, /**< Training */
	LH_TASK_AREA_CONTEST = 9, /**< Contest */
	LH_TASK_AREA_OVERSEAS = 10, /**< Overseas */
	LH_TASK_AREA_COOPERATION = 11, /**< Cooperation */
	LH_TASK_AREA_EMULATION = 12, /**< Emulation */
	LH_TASK_AREA_ADMINISTRATION = 13, /**< Administration */
};

/** Task: Status */
enum lh_task_status {
	LH_TASK_STATUS_UNSET = 0,
	LH_TASK_STATUS_PLANNED = 1, /**< Planned */
	LH_TASK_STATUS_UNDER_WAY = 2, /**< Under way */
	LH_TASK_STATUS_DONE = 3, /**< Done */
	LH_TASK_STATUS_DROPPED = 4, /**< Dropped */
};

/** Task: Timeliness */
enum lh_task_timeliness {
	LH_TASK_TIMELINESS_UNSET = 0,
	LH_TASK_TIMELINESS_ON_TIME = 1, /**< On time */
	LH_TASK_TIMELINESS_LATE = 2, /**< Late */
};

/** The record as one of any class. */
static inline lh_object *lh_task_object(const lh_task *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_task *lh_as_task(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_TASK ?
		       (lh_task *)(uintptr_t)object : (lh_task *)0;
}

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_task_id(const lh_task *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_task_set_id(lh_task *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_task_uri(const lh_task *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_task_set_uri(lh_task *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Alike: How many the record stands for, where a source does not name each; unset means one. */
static inline lh_quantity lh_task_alike(const lh_task *record)
{
	return lh_get_quantity((const lh_object *)record, LH_RECORD_ALIKE);
}
static inline int lh_task_set_alike(lh_task *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_RECORD_ALIKE, quantity, error);
}
/** Area: The federation's area of work: the heading in a report. */
static inline enum lh_task_area lh_task_area(const lh_task *record)
{
	return (enum lh_task_area)lh_get_choice((const lh_object *)record, LH_TASK_AREA);
}
static inline int lh_task_set_area(lh_task *record, enum lh_task_area choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_TASK_AREA, (unsigned)choice, error);
}
/** Lead: Who is in charge. */
static inline lh_organisation *lh_task_lead(const lh_task *record)
{
	return (lh_organisation *)lh_get_ref((const lh_object *)record, LH_TASK_LEAD);
}
static inline int lh_task_set_lead(lh_task *record, const lh_organisation *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_TASK_LEAD, (const lh_object *)target, error);
}
/** Partners: Who helps. */
static inline size_t lh_task_partners_count(const lh_task *record)
{
	return lh_list_count((const lh_object *)record, LH_TASK_PARTNERS);
}
static inline lh_organisation *lh_task_partners_get(const lh_task *record, size_t index)
{
	return (lh_organisation *)lh_list_get((const lh_object *)record, LH_TASK_PARTNERS, index);
}
static inline int lh_task_partners_add(lh_task *record, const lh_organisation *target, lh_error *error)
{
	return lh_list_insert_ref((lh_object *)record, LH_TASK_PARTNERS, SIZE_MAX,
				  (const lh_object *)target, error);
}
/** Answers: The requests that this task answers. */
static inline size_t lh_task_answers_count(const lh_task *record)
{
	return lh_list_count((const lh_object *)record, LH_TASK_ANSWERS);
}
static inline lh_request *lh_task_answers_get(const lh_task *record, size_t index)
{
	return (lh_request *)lh_list_get((const lh_object *)record, LH_TASK_ANSWERS, index);
}
static inline int lh_task_answers_add(lh_task *record, const lh_request *target, lh_error *error)
{
	return lh_list_insert_ref((lh_object *)record, LH_TASK_ANSWERS, SIZE_MAX,
				  (const lh_object *)target, error);
}
/** Start: When it is planned to begin. */
static inline lh_date lh_task_start(const lh_task *record)
{
	return lh_get_date((const lh_object *)record, LH_TASK_START);
}
static inline int lh_task_set_start(lh_task *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_TASK_START, date, error);
}
/** Due: Its deadline; a month means the end of it. */
static inline lh_date lh_task_due(const lh_task *record)
{
	return lh_get_date((const lh_object *)record, LH_TASK_DUE);
}
static inline int lh_task_set_due(lh_task *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_TASK_DUE, date, error);
}
/** Started: When work began in fact. */
static inline lh_date lh_task_started(const lh_task *record)
{
	return lh_get_date((const lh_object *)record, LH_TASK_STARTED);
}
static inline int lh_task_set_started(lh_task *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_TASK_STARTED, date, error);
}
/** Finished: When it was done, to be set against the deadline. */
static inline lh_date lh_task_finished(const lh_task *record)
{
	return lh_get_date((const lh_object *)record, LH_TASK_FINISHED);
}
static inline int lh_task_set_finished(lh_task *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_TASK_FINISHED, date, error);
}
/** Status: Planned, under way, done or dropped. */
static inline enum lh_task_status lh_task_status(const lh_task *record)
{
	return (enum lh_task_status)lh_get_choice((const lh_object *)record, LH_TASK_STATUS);
}
static inline int lh_task_set_status(lh_task *record, enum lh_task_status choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_TASK_STATUS, (unsigned)choice, error);
}
/** Timeliness: On time or late as a source states it, where dates do not tell. */
static inline enum lh_task_timeliness lh_task_timeliness(const lh_task *record)
{
	return (enum lh_task_timeliness)lh_get_choice((const lh_object *)record, LH_TASK_TIMELINESS);
}
static inline int lh_task_set_timeliness(lh_task *record, enum lh_task_timeliness choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_TASK_TIMELINESS, (unsigned)choice, error);
}
/** Measure: The catalogue's measure that counts the result, such as events.forum. */
static inline const char *lh_task_measure(const lh_task *record)
{
	return lh_get_text((const lh_object *)record, LH_TASK_MEASURE);
}
static inline int lh_task_set_measure(lh_task *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_TASK_MEASURE, text, error);
}
/** Amount: How much of that measure is planned. */
static inline lh_quantity lh_task_amount(const lh_task *record)
{
	return lh_get_quantity((const lh_object *)record, LH_TASK_AMOUNT);
}
static inline int lh_task_set_amount(lh_task *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_TASK_AMOUNT, quantity, error);
}
/** Progress: From 0 to 100, as the lead judges it. */
static inline int64_t lh_task_progress(const lh_task *record)
{
	return lh_get_integer((const lh_object *)record, LH_TASK_PROGRESS);
}
static inline int lh_task_set_progress(lh_task *record, int64_t value, lh_error *error)
{
	return lh_set_integer((lh_object *)record, LH_TASK_PROGRESS, value, error);
}
/** Delivers: The events, consultations, proposals and documents that came of it. */
static inline size_t lh_task_delivers_count(const lh_task *record)
{
	return lh_list_count((const lh_object *)record, LH_TASK_DELIVERS);
}
static inline lh_object *lh_task_delivers_get(const lh_task *record, size_t index)
{
	return (lh_object *)lh_list_get((const lh_object *)record, LH_TASK_DELIVERS, index);
}
static inline int lh_task_delivers_add(lh_task *record, const lh_object *target, lh_error *error)
{
	return lh_list_insert_ref((lh_object *)record, LH_TASK_DELIVERS, SIZE_MAX,
				  (const lh_object *)target, error);
}
/** Budget: The funds planned, in VND. */
static inline int64_t lh_task_budget(const lh_task *record)
{
	return lh_get_integer((const lh_object *)record, LH_TASK_BUDGET);
}
static inline int lh_task_set_budget(lh_task *record, int64_t vnd, lh_error *error)
{
	return lh_set_integer((lh_object *)record, LH_TASK_BUDGET, vnd, error);
}
/** Spent: What was spent, in VND. */
static inline int64_t lh_task_spent(const lh_task *record)
{
	return lh_get_integer((const lh_object *)record, LH_TASK_SPENT);
}
static inline int lh_task_set_spent(lh_task *record, int64_t vnd, lh_error *error)
{
	return lh_set_integer((lh_object *)record, LH_TASK_SPENT, vnd, error);
}
/** Title: What is to be done, in one short sentence. */
static inline const char *lh_task_title(const lh_task *record)
{
	return lh_get_text((const lh_object *)record, LH_TASK_TITLE);
}
static inline int lh_task_set_title(lh_task *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_TASK_TITLE, text, error);
}
/** The same in another language, by its code. */
static inline const char *lh_task_title_in(const lh_task *record, const char *language)
{
	return lh_get_label((const lh_object *)record, LH_TASK_TITLE, language);
}
static inline int lh_task_set_title_in(lh_task *record, const char *language, const char *text,
		lh_error *error)
{
	return lh_set_label((lh_object *)record, LH_TASK_TITLE, language, text, error);
}
/** Topics: One subject each, such as "digital transformation". */
static inline size_t lh_task_topics_count(const lh_task *record)
{
	return lh_list_count((const lh_object *)record, LH_TASK_TOPICS);
}
static inline const char *lh_task_topics_get(const lh_task *record, size_t index)
{
	return lh_list_get_text((const lh_object *)record, LH_TASK_TOPICS, index);
}
static inline int lh_task_topics_add(lh_task *record, const char *text, lh_error *error)
{
	return lh_list_insert_text((lh_object *)record, LH_TASK_TOPICS, SIZE_MAX, text, error);
}
/** Tasks: Smaller tasks; where there are any, only the last level counts. */
static inline size_t lh_task_tasks_count(const lh_task *record)
{
	return lh_list_count((const lh_object *)record, LH_TASK_TASKS);
}
static inline lh_task *lh_task_tasks_get(const lh_task *record, size_t index)
{
	return (lh_task *)lh_list_get((const lh_object *)record, LH_TASK_TASKS, index);
}
static inline lh_task *lh_task_tasks_add(lh_task *record, const char *id, lh_error *error)
{
	return (lh_task *)lh_list_add((lh_object *)record, LH_TASK_TASKS, id, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_task_note(const lh_task *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_task_set_note(lh_task *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_task_citations_count(const lh_task *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_task_citations_get(const lh_task *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_task_citations_add(lh_task *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

/* Event */
/*--------------------------------------------------------------*/

/** The fields of Event. */
enum {
	LH_EVENT_TITLE = 15 * 256 + 1, /**< Title */
	LH_EVENT_KIND = 15 * 256 + 2, /**< Kind */
	LH_EVENT_AREA = 15 * 256 + 3, /**< Area */
	LH_EVENT_TOPICS = 15 * 256 + 4, /**< Topics */
	LH_EVENT_FROM = 15 * 256 + 5, /**< From */
	LH_EVENT_TO = 15 * 256 + 6, /**< To */
	LH_EVENT_PLACE = 15 * 256 + 7, /**< Place */
	LH_EVENT_FORMAT = 15 * 256 + 8, /**< Format */
	LH_EVENT_HOSTS = 15 * 256 + 9, /**< Hosts */
	LH_EVENT_PARTNERS = 15 * 256 + 10, /**< Partners */
	LH_EVENT_CONCERNS = 15 * 256 + 11, /**< Concerns */
	LH_EVENT_ATTENDANCE = 15 * 256 + 12, /**< Attendance */
	LH_EVENT_PAPERS = 15 * 256 + 13, /**< Papers */
	LH_EVENT_SPEECHES = 15 * 256 + 14, /**< Speeches */
};

/** Event: Kind */
enum lh_event_kind {
	LH_EVENT_KIND_UNSET = 0,
	LH_EVENT_KIND_WORKSHOP = 1, /**< Workshop */
	LH_EVENT_KIND_CONFERENCE = 2, /**< Conference */
	LH_EVENT_KIND_SEMINAR = 3, /**< Seminar */
	LH_EVENT_KIND_FORUM = 4, /**< Forum */
	LH_EVENT_KIND_TRAINING = 5, /**< Training */
	LH_EVENT_KIND_LECTURE = 6, /**< Lecture */
	LH_EVENT_KIND_CEREMONY = 7, /**< Ceremony */
	LH_EVENT_KIND_EXHIBITION = 8, /**< Exhibition */
	LH_EVENT_KIND_FIELD_VISIT = 9, /**< Field visit */
	LH_EVENT_KIND_CAMPAIGN = 10, /**< Campaign */
	LH_EVENT_KIND_MEETING = 11, /**< Meeting */
};

/** Event: Area */
enum lh_event_area {
	LH_EVENT_AREA_UNSET = 0,
	LH_EVENT_AREA_PROPAGANDA = 1, /**< Propaganda */
	LH_EVENT_AREA_ORGANISATION_BUILDING = 2, /**< Organisation building */
	LH_EVENT_AREA_RALLYING_INTELLECTUALS = 3, /**< Rallying intellectuals */
	LH_EVENT_AREA_CONSULTATION = 4, /**< Consultation */
	LH_EVENT_AREA_RESEARCH = 5, /**< Research */
	LH_EVENT_AREA_TECHNOLOGY_TRANSFER = 6, /**< Technology transfer */
	LH_EVENT_AREA_DISSEMINATION = 7, /**< Dissemination */
	LH_EVENT_AREA_TRAINING = 8, /**< Training */
	LH_EVENT_AREA_CONTEST = 9, /**< Contest */
	LH_EVENT_AREA_OVERSEAS = 10, /**< Overseas */
	LH_EVENT_AREA_COOPERATION = 11, /**< Cooperation */
	LH_EVENT_AREA_EMULATION = 12, /**< Emulation */
	LH_EVENT_AREA_ADMINISTRATION = 13, /**< Administration */
};

/** Event: Format */
enum lh_event_format {
	LH_EVENT_FORMAT_UNSET = 0,
	LH_EVENT_FORMAT_IN_PERSON = 1, /**< In person */
	LH_EVENT_FORMAT_ONLINE = 2, /**< Online */
	LH_EVENT_FORMAT_HYBRID = 3, /**< Hybrid */
};

/** The record as one of any class. */
static inline lh_object *lh_event_object(const lh_event *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_event *lh_as_event(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_EVENT ?
		       (lh_event *)(uintptr_t)object : (lh_event *)0;
}

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_event_id(const lh_event *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_event_set_id(lh_event *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_event_uri(const lh_event *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_event_set_uri(lh_event *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Alike: How many the record stands for, where a source does not name each; unset means one. */
static inline lh_quantity lh_event_alike(const lh_event *record)
{
	return lh_get_quantity((const lh_object *)record, LH_RECORD_ALIKE);
}
static inline int lh_event_set_alike(lh_event *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_RECORD_ALIKE, quantity, error);
}
/** Kind: A workshop, conference, forum, training or other. */
static inline enum lh_event_kind lh_event_kind(const lh_event *record)
{
	return (enum lh_event_kind)lh_get_choice((const lh_object *)record, LH_EVENT_KIND);
}
static inline int lh_event_set_kind(lh_event *record, enum lh_event_kind choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_EVENT_KIND, (unsigned)choice, error);
}
/** Area: The area of work: by it, workshops and conferences count as consultation. */
static inline enum lh_event_area lh_event_area(const lh_event *record)
{
	return (enum lh_event_area)lh_get_choice((const lh_object *)record, LH_EVENT_AREA);
}
static inline int lh_event_set_area(lh_event *record, enum lh_event_area choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_EVENT_AREA, (unsigned)choice, error);
}
/** From: Its first day; a review counts it by this date. */
static inline lh_date lh_event_from(const lh_event *record)
{
	return lh_get_date((const lh_object *)record, LH_EVENT_FROM);
}
static inline int lh_event_set_from(lh_event *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_EVENT_FROM, date, error);
}
/** To: Its last day, where there are several. */
static inline lh_date lh_event_to(const lh_event *record)
{
	return lh_get_date((const lh_object *)record, LH_EVENT_TO);
}
static inline int lh_event_set_to(lh_event *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_EVENT_TO, date, error);
}
/** Place: The hall, address or locality. */
static inline const char *lh_event_place(const lh_event *record)
{
	return lh_get_text((const lh_object *)record, LH_EVENT_PLACE);
}
static inline int lh_event_set_place(lh_event *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_EVENT_PLACE, text, error);
}
/** Format: In person, online or both. */
static inline enum lh_event_format lh_event_format(const lh_event *record)
{
	return (enum lh_event_format)lh_get_choice((const lh_object *)record, LH_EVENT_FORMAT);
}
static inline int lh_event_set_format(lh_event *record, enum lh_event_format choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_EVENT_FORMAT, (unsigned)choice, error);
}
/** Hosts: Those who hold it in their name. */
static inline size_t lh_event_hosts_count(const lh_event *record)
{
	return lh_list_count((const lh_object *)record, LH_EVENT_HOSTS);
}
static inline lh_organisation *lh_event_hosts_get(const lh_event *record, size_t index)
{
	return (lh_organisation *)lh_list_get((const lh_object *)record, LH_EVENT_HOSTS, index);
}
static inline int lh_event_hosts_add(lh_event *record, const lh_organisation *target, lh_error *error)
{
	return lh_list_insert_ref((lh_object *)record, LH_EVENT_HOSTS, SIZE_MAX,
				  (const lh_object *)target, error);
}
/** Partners: Those who help, support or pay. */
static inline size_t lh_event_partners_count(const lh_event *record)
{
	return lh_list_count((const lh_object *)record, LH_EVENT_PARTNERS);
}
static inline lh_organisation *lh_event_partners_get(const lh_event *record, size_t index)
{
	return (lh_organisation *)lh_list_get((const lh_object *)record, LH_EVENT_PARTNERS, index);
}
static inline int lh_event_partners_add(lh_event *record, const lh_organisation *target, lh_error *error)
{
	return lh_list_insert_ref((lh_object *)record, LH_EVENT_PARTNERS, SIZE_MAX,
				  (const lh_object *)target, error);
}
/** Concerns: The plan, programme, draft or consultation that it reviews, launches, discusses. */
static inline size_t lh_event_concerns_count(const lh_event *record)
{
	return lh_list_count((const lh_object *)record, LH_EVENT_CONCERNS);
}
static inline lh_object *lh_event_concerns_get(const lh_event *record, size_t index)
{
	return (lh_object *)lh_list_get((const lh_object *)record, LH_EVENT_CONCERNS, index);
}
static inline int lh_event_concerns_add(lh_event *record, const lh_object *target, lh_error *error)
{
	return lh_list_insert_ref((lh_object *)record, LH_EVENT_CONCERNS, SIZE_MAX,
				  (const lh_object *)target, error);
}
/** Attendance: How many attended; "?" where a source says only that many did. */
static inline lh_quantity lh_event_attendance(const lh_event *record)
{
	return lh_get_quantity((const lh_object *)record, LH_EVENT_ATTENDANCE);
}
static inline int lh_event_set_attendance(lh_event *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_EVENT_ATTENDANCE, quantity, error);
}
/** Papers: How many papers were sent in; "10+" is at least 10. */
static inline lh_quantity lh_event_papers(const lh_event *record)
{
	return lh_get_quantity((const lh_object *)record, LH_EVENT_PAPERS);
}
static inline int lh_event_set_papers(lh_event *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_EVENT_PAPERS, quantity, error);
}
/** Title: The title on the invitation, or as the source gives it. */
static inline const char *lh_event_title(const lh_event *record)
{
	return lh_get_text((const lh_object *)record, LH_EVENT_TITLE);
}
static inline int lh_event_set_title(lh_event *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_EVENT_TITLE, text, error);
}
/** The same in another language, by its code. */
static inline const char *lh_event_title_in(const lh_event *record, const char *language)
{
	return lh_get_label((const lh_object *)record, LH_EVENT_TITLE, language);
}
static inline int lh_event_set_title_in(lh_event *record, const char *language, const char *text,
		lh_error *error)
{
	return lh_set_label((lh_object *)record, LH_EVENT_TITLE, language, text, error);
}
/** Topics: One subject each, such as "smart city". */
static inline size_t lh_event_topics_count(const lh_event *record)
{
	return lh_list_count((const lh_object *)record, LH_EVENT_TOPICS);
}
static inline const char *lh_event_topics_get(const lh_event *record, size_t index)
{
	return lh_list_get_text((const lh_object *)record, LH_EVENT_TOPICS, index);
}
static inline int lh_event_topics_add(lh_event *record, const char *text, lh_error *error)
{
	return lh_list_insert_text((lh_object *)record, LH_EVENT_TOPICS, SIZE_MAX, text, error);
}
/** Speeches: Who spoke, in order. */
static inline size_t lh_event_speeches_count(const lh_event *record)
{
	return lh_list_count((const lh_object *)record, LH_EVENT_SPEECHES);
}
static inline lh_speech *lh_event_speeches_get(const lh_event *record, size_t index)
{
	return (lh_speech *)lh_list_get((const lh_object *)record, LH_EVENT_SPEECHES, index);
}
static inline lh_speech *lh_event_speeches_add(lh_event *record, const char *id, lh_error *error)
{
	return (lh_speech *)lh_list_add((lh_object *)record, LH_EVENT_SPEECHES, id, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_event_note(const lh_event *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_event_set_note(lh_event *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_event_citations_count(const lh_event *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_event_citations_get(const lh_event *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_event_citations_add(lh_event *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

/* Speech */
/*--------------------------------------------------------------*/

/** The fields of Speech. */
enum {
	LH_SPEECH_SPEAKER = 16 * 256 + 1, /**< Speaker */
	LH_SPEECH_OFFICE = 16 * 256 + 2, /**< Office */
	LH_SPEECH_SUMMARY = 16 * 256 + 3, /**< Summary */
};

/** The record as one of any class. */
static inline lh_object *lh_speech_object(const lh_speech *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_speech *lh_as_speech(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_SPEECH ?
		       (lh_speech *)(uintptr_t)object : (lh_speech *)0;
}

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_speech_id(const lh_speech *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_speech_set_id(lh_speech *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_speech_uri(const lh_speech *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_speech_set_uri(lh_speech *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Alike: How many the record stands for, where a source does not name each; unset means one. */
static inline lh_quantity lh_speech_alike(const lh_speech *record)
{
	return lh_get_quantity((const lh_object *)record, LH_RECORD_ALIKE);
}
static inline int lh_speech_set_alike(lh_speech *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_RECORD_ALIKE, quantity, error);
}
/** Speaker: Who spoke or read a paper. */
static inline lh_person *lh_speech_speaker(const lh_speech *record)
{
	return (lh_person *)lh_get_ref((const lh_object *)record, LH_SPEECH_SPEAKER);
}
static inline int lh_speech_set_speaker(lh_speech *record, const lh_person *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_SPEECH_SPEAKER, (const lh_object *)target, error);
}
/** Office: The office in which the speaker spoke. */
static inline lh_office *lh_speech_office(const lh_speech *record)
{
	return (lh_office *)lh_get_ref((const lh_object *)record, LH_SPEECH_OFFICE);
}
static inline int lh_speech_set_office(lh_speech *record, const lh_office *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_SPEECH_OFFICE, (const lh_object *)target, error);
}
/** Summary: The gist of it; what was asked for is a request of its own. */
static inline const char *lh_speech_summary(const lh_speech *record)
{
	return lh_get_text((const lh_object *)record, LH_SPEECH_SUMMARY);
}
static inline int lh_speech_set_summary(lh_speech *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_SPEECH_SUMMARY, text, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_speech_note(const lh_speech *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_speech_set_note(lh_speech *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_speech_citations_count(const lh_speech *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_speech_citations_get(const lh_speech *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_speech_citations_add(lh_speech *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

/* Request */
/*--------------------------------------------------------------*/

/** The fields of Request. */
enum {
	LH_REQUEST_BY = 17 * 256 + 1, /**< By */
	LH_REQUEST_AT = 17 * 256 + 2, /**< At */
	LH_REQUEST_MADE = 17 * 256 + 3, /**< Made */
	LH_REQUEST_FROM = 17 * 256 + 4, /**< From */
	LH_REQUEST_TO = 17 * 256 + 5, /**< To */
	LH_REQUEST_TEXT = 17 * 256 + 6, /**< Text */
	LH_REQUEST_BASIS = 17 * 256 + 7, /**< Basis */
	LH_REQUEST_CONCERNS = 17 * 256 + 8, /**< Concerns */
};

/** The record as one of any class. */
static inline lh_object *lh_request_object(const lh_request *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_request *lh_as_request(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_REQUEST ?
		       (lh_request *)(uintptr_t)object : (lh_request *)0;
}

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_request_id(const lh_request *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_request_set_id(lh_request *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_request_uri(const lh_request *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_request_set_uri(lh_request *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Alike: How many the record stands for, where a source does not name each; unset means one. */
static inline lh_quantity lh_request_alike(const lh_request *record)
{
	return lh_get_quantity((const lh_object *)record, LH_RECORD_ALIKE);
}
static inline int lh_request_set_alike(lh_request *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_RECORD_ALIKE, quantity, error);
}
/** By: The leader or authority that asks. */
static inline lh_object *lh_request_by(const lh_request *record)
{
	return (lh_object *)lh_get_ref((const lh_object *)record, LH_REQUEST_BY);
}
static inline int lh_request_set_by(lh_request *record, const lh_object *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_REQUEST_BY, (const lh_object *)target, error);
}
/** At: The conference or meeting where it was made. */
static inline lh_event *lh_request_at(const lh_request *record)
{
	return (lh_event *)lh_get_ref((const lh_object *)record, LH_REQUEST_AT);
}
static inline int lh_request_set_at(lh_request *record, const lh_event *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_REQUEST_AT, (const lh_object *)target, error);
}
/** Made: When it was spoken, or the letter was signed. */
static inline lh_date lh_request_made(const lh_request *record)
{
	return lh_get_date((const lh_object *)record, LH_REQUEST_MADE);
}
static inline int lh_request_set_made(lh_request *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_REQUEST_MADE, date, error);
}
/** From: When the time that it asks about begins, such as 2024. */
static inline lh_date lh_request_from(const lh_request *record)
{
	return lh_get_date((const lh_object *)record, LH_REQUEST_FROM);
}
static inline int lh_request_set_from(lh_request *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_REQUEST_FROM, date, error);
}
/** To: When the time that it asks about ends. */
static inline lh_date lh_request_to(const lh_request *record)
{
	return lh_get_date((const lh_object *)record, LH_REQUEST_TO);
}
static inline int lh_request_set_to(lh_request *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_REQUEST_TO, date, error);
}
/** Basis: The letter, directive or conclusion that makes it. */
static inline lh_document *lh_request_basis(const lh_request *record)
{
	return (lh_document *)lh_get_ref((const lh_object *)record, LH_REQUEST_BASIS);
}
static inline int lh_request_set_basis(lh_request *record, const lh_document *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_REQUEST_BASIS, (const lh_object *)target, error);
}
/** Concerns: The plan, programme, target or solution that it is about. */
static inline size_t lh_request_concerns_count(const lh_request *record)
{
	return lh_list_count((const lh_object *)record, LH_REQUEST_CONCERNS);
}
static inline lh_object *lh_request_concerns_get(const lh_request *record, size_t index)
{
	return (lh_object *)lh_list_get((const lh_object *)record, LH_REQUEST_CONCERNS, index);
}
static inline int lh_request_concerns_add(lh_request *record, const lh_object *target, lh_error *error)
{
	return lh_list_insert_ref((lh_object *)record, LH_REQUEST_CONCERNS, SIZE_MAX,
				  (const lh_object *)target, error);
}
/** Text: What is asked; one record for each thing, for tasks to answer. */
static inline const char *lh_request_text(const lh_request *record)
{
	return lh_get_text((const lh_object *)record, LH_REQUEST_TEXT);
}
static inline int lh_request_set_text(lh_request *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_REQUEST_TEXT, text, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_request_note(const lh_request *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_request_set_note(lh_request *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_request_citations_count(const lh_request *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_request_citations_get(const lh_request *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_request_citations_add(lh_request *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

/* Consultation */
/*--------------------------------------------------------------*/

/** The fields of Consultation. */
enum {
	LH_CONSULTATION_SUBJECT = 18 * 256 + 1, /**< Subject */
	LH_CONSULTATION_KIND = 18 * 256 + 2, /**< Kind */
	LH_CONSULTATION_ORIGIN = 18 * 256 + 3, /**< Origin */
	LH_CONSULTATION_SUBJECT_KIND = 18 * 256 + 4, /**< Kind of subject */
	LH_CONSULTATION_CONCERNS = 18 * 256 + 5, /**< Concerns */
	LH_CONSULTATION_COMMISSIONER = 18 * 256 + 6, /**< Commissioner */
	LH_CONSULTATION_DRAFTER = 18 * 256 + 7, /**< Drafter */
	LH_CONSULTATION_LEAD = 18 * 256 + 8, /**< Lead */
	LH_CONSULTATION_PARTNERS = 18 * 256 + 9, /**< Partners */
	LH_CONSULTATION_ANSWERS = 18 * 256 + 10, /**< Answers */
	LH_CONSULTATION_REQUEST_DOCUMENT = 18 * 256 + 11, /**< Request document */
	LH_CONSULTATION_BOARD = 18 * 256 + 12, /**< Board */
	LH_CONSULTATION_RECEIVED = 18 * 256 + 13, /**< Received */
	LH_CONSULTATION_DUE = 18 * 256 + 14, /**< Due */
	LH_CONSULTATION_DELIVERED = 18 * 256 + 15, /**< Delivered */
	LH_CONSULTATION_EVENTS = 18 * 256 + 16, /**< Events */
	LH_CONSULTATION_EXPERTS = 18 * 256 + 17, /**< Experts */
	LH_CONSULTATION_CONCLUSION = 18 * 256 + 18, /**< Conclusion */
	LH_CONSULTATION_RESULT = 18 * 256 + 19, /**< Result */
	LH_CONSULTATION_FORM = 18 * 256 + 20, /**< Form */
	LH_CONSULTATION_COST = 18 * 256 + 21, /**< Cost */
	LH_CONSULTATION_FUNDING = 18 * 256 + 22, /**< Funding */
};

/** Consultation: Kind */
enum lh_consultation_kind {
	LH_CONSULTATION_KIND_UNSET = 0,
	LH_CONSULTATION_KIND_ADVICE = 1, /**< Advice */
	LH_CONSULTATION_KIND_CRITIQUE = 2, /**< Critique */
	LH_CONSULTATION_KIND_APPRAISAL = 3, /**< Social appraisal */
	LH_CONSULTATION_KIND_COMMENT = 4, /**< Comment */
};

/** Consultation: Origin */
enum lh_consultation_origin {
	LH_CONSULTATION_ORIGIN_UNSET = 0,
	LH_CONSULTATION_ORIGIN_COMMISSIONED = 1, /**< Commissioned */
	LH_CONSULTATION_ORIGIN_OWN_INITIATIVE = 2, /**< Own initiative */
};

/** Consultation: Kind of subject */
enum lh_consultation_subject_kind {
	LH_CONSULTATION_SUBJECT_KIND_UNSET = 0,
	LH_CONSULTATION_SUBJECT_KIND_LINE = 1, /**< Line */
	LH_CONSULTATION_SUBJECT_KIND_POLICY = 2, /**< Policy */
	LH_CONSULTATION_SUBJECT_KIND_PROGRAMME = 3, /**< Programme */
	LH_CONSULTATION_SUBJECT_KIND_PROJECT = 4, /**< Project */
	LH_CONSULTATION_SUBJECT_KIND_SCHEME = 5, /**< Scheme */
	LH_CONSULTATION_SUBJECT_KIND_MASTER_PLAN = 6, /**< Master plan */
	LH_CONSULTATION_SUBJECT_KIND_PLAN = 7, /**< Plan */
	LH_CONSULTATION_SUBJECT_KIND_LAW = 8, /**< Law */
};

/** Consultation: Conclusion */
enum lh_consultation_conclusion {
	LH_CONSULTATION_CONCLUSION_UNSET = 0,
	LH_CONSULTATION_CONCLUSION_AGREE = 1, /**< Agree */
	LH_CONSULTATION_CONCLUSION_AGREE_WITH_CHANGES = 2, /**< Agree with changes */
	LH_CONSULTATION_CONCLUSION_DISAGREE = 3, /**< Disagree */
};

/** Consultation: Form */
enum lh_consultation_form {
	LH_CONSULTATION_FORM_UNSET = 0,
	LH_CONSULTATION_FORM_REPORT = 1, /**< Report */
	LH_CONSULTATION_FORM_WRITTEN_COMMENT = 2, /**< Written comment */
	LH_CONSULTATION_FORM_MINUTES = 3, /**< Minutes */
	LH_CONSULTATION_FORM_PROCEEDINGS = 4, /**< Proceedings */
	LH_CONSULTATION_FORM_PETITION = 5, /**< Petition */
};

/** Consultation: Funding */
enum lh_consultation_funding {
	LH_CONSULTATION_FUNDING_UNSET = 0,
	LH_CONSULTATION_FUNDING_BUDGET = 1, /**< Budget */
	LH_CONSULTATION_FUNDING_CONTRACT = 2, /**< Contract */
	LH_CONSULTATION_FUNDING_OWN = 3, /**< Own funds */
};

/** The record as one of any class. */
static inline lh_object *lh_consultation_object(const lh_consultation *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_consultation *lh_as_consultation(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_CONSULTATION ?
		       (lh_consultation *)(uintptr_t)object : (lh_consultation *)0;
}

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_consultation_id(const lh_consultation *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_consultation_set_id(lh_consultation *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_consultation_uri(const lh_consultation *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_consultation_set_uri(lh_consultation *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Alike: How many the record stands for, where a source does not name each; unset means one. */
static inline lh_quantity lh_consultation_alike(const lh_consultation *record)
{
	return lh_get_quantity((const lh_object *)record, LH_RECORD_ALIKE);
}
static inline int lh_consultation_set_alike(lh_consultation *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_RECORD_ALIKE, quantity, error);
}
/** Kind: Advice, critique, social appraisal (Decision 14/2014/QĐ-TTg) or mere comment. */
static inline enum lh_consultation_kind lh_consultation_kind(const lh_consultation *record)
{
	return (enum lh_consultation_kind)lh_get_choice((const lh_object *)record, LH_CONSULTATION_KIND);
}
static inline int lh_consultation_set_kind(lh_consultation *record, enum lh_consultation_kind choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_CONSULTATION_KIND, (unsigned)choice, error);
}
/** Origin: Whether another body asked for it or the federation proposed it. */
static inline enum lh_consultation_origin lh_consultation_origin(const lh_consultation *record)
{
	return (enum lh_consultation_origin)lh_get_choice((const lh_object *)record, LH_CONSULTATION_ORIGIN);
}
static inline int lh_consultation_set_origin(lh_consultation *record, enum lh_consultation_origin choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_CONSULTATION_ORIGIN, (unsigned)choice, error);
}
/** Kind of subject: What is considered, by the kinds that Decision 14/2014/QĐ-TTg names. */
static inline enum lh_consultation_subject_kind lh_consultation_subject_kind(const lh_consultation *record)
{
	return (enum lh_consultation_subject_kind)lh_get_choice((const lh_object *)record, LH_CONSULTATION_SUBJECT_KIND);
}
static inline int lh_consultation_set_subject_kind(lh_consultation *record, enum lh_consultation_subject_kind choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_CONSULTATION_SUBJECT_KIND, (unsigned)choice, error);
}
/** Concerns: The drafts or issued documents that are considered. */
static inline size_t lh_consultation_concerns_count(const lh_consultation *record)
{
	return lh_list_count((const lh_object *)record, LH_CONSULTATION_CONCERNS);
}
static inline lh_document *lh_consultation_concerns_get(const lh_consultation *record, size_t index)
{
	return (lh_document *)lh_list_get((const lh_object *)record, LH_CONSULTATION_CONCERNS, index);
}
static inline int lh_consultation_concerns_add(lh_consultation *record, const lh_document *target, lh_error *error)
{
	return lh_list_insert_ref((lh_object *)record, LH_CONSULTATION_CONCERNS, SIZE_MAX,
				  (const lh_object *)target, error);
}
/** Commissioner: The body that asked for it; unset when on own initiative. */
static inline lh_organisation *lh_consultation_commissioner(const lh_consultation *record)
{
	return (lh_organisation *)lh_get_ref((const lh_object *)record, LH_CONSULTATION_COMMISSIONER);
}
static inline int lh_consultation_set_commissioner(lh_consultation *record, const lh_organisation *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_CONSULTATION_COMMISSIONER, (const lh_object *)target, error);
}
/** Drafter: Who prepares the subject; may differ from who commissioned it. */
static inline lh_organisation *lh_consultation_drafter(const lh_consultation *record)
{
	return (lh_organisation *)lh_get_ref((const lh_object *)record, LH_CONSULTATION_DRAFTER);
}
static inline int lh_consultation_set_drafter(lh_consultation *record, const lh_organisation *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_CONSULTATION_DRAFTER, (const lh_object *)target, error);
}
/** Lead: The federation or member association that carries it out. */
static inline lh_organisation *lh_consultation_lead(const lh_consultation *record)
{
	return (lh_organisation *)lh_get_ref((const lh_object *)record, LH_CONSULTATION_LEAD);
}
static inline int lh_consultation_set_lead(lh_consultation *record, const lh_organisation *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_CONSULTATION_LEAD, (const lh_object *)target, error);
}
/** Partners: Associations, institutes and others that take part. */
static inline size_t lh_consultation_partners_count(const lh_consultation *record)
{
	return lh_list_count((const lh_object *)record, LH_CONSULTATION_PARTNERS);
}
static inline lh_organisation *lh_consultation_partners_get(const lh_consultation *record, size_t index)
{
	return (lh_organisation *)lh_list_get((const lh_object *)record, LH_CONSULTATION_PARTNERS, index);
}
static inline int lh_consultation_partners_add(lh_consultation *record, const lh_organisation *target, lh_error *error)
{
	return lh_list_insert_ref((lh_object *)record, LH_CONSULTATION_PARTNERS, SIZE_MAX,
				  (const lh_object *)target, error);
}
/** Answers: The requests in the dossier that it answers. */
static inline size_t lh_consultation_answers_count(const lh_consultation *record)
{
	return lh_list_count((const lh_object *)record, LH_CONSULTATION_ANSWERS);
}
static inline lh_request *lh_consultation_answers_get(const lh_consultation *record, size_t index)
{
	return (lh_request *)lh_list_get((const lh_object *)record, LH_CONSULTATION_ANSWERS, index);
}
static inline int lh_consultation_answers_add(lh_consultation *record, const lh_request *target, lh_error *error)
{
	return lh_list_insert_ref((lh_object *)record, LH_CONSULTATION_ANSWERS, SIZE_MAX,
				  (const lh_object *)target, error);
}
/** Request document: The letter that sent the subject and asked for an opinion. */
static inline lh_document *lh_consultation_request_document(const lh_consultation *record)
{
	return (lh_document *)lh_get_ref((const lh_object *)record, LH_CONSULTATION_REQUEST_DOCUMENT);
}
static inline int lh_consultation_set_request_document(lh_consultation *record, const lh_document *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_CONSULTATION_REQUEST_DOCUMENT, (const lh_object *)target, error);
}
/** Board: The council of experts formed for it. */
static inline lh_board *lh_consultation_board(const lh_consultation *record)
{
	return (lh_board *)lh_get_ref((const lh_object *)record, LH_CONSULTATION_BOARD);
}
static inline int lh_consultation_set_board(lh_consultation *record, const lh_board *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_CONSULTATION_BOARD, (const lh_object *)target, error);
}
/** Received: When the request and its papers came in. */
static inline lh_date lh_consultation_received(const lh_consultation *record)
{
	return lh_get_date((const lh_object *)record, LH_CONSULTATION_RECEIVED);
}
static inline int lh_consultation_set_received(lh_consultation *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_CONSULTATION_RECEIVED, date, error);
}
/** Due: The deadline for the result, as the request or contract sets it. */
static inline lh_date lh_consultation_due(const lh_consultation *record)
{
	return lh_get_date((const lh_object *)record, LH_CONSULTATION_DUE);
}
static inline int lh_consultation_set_due(lh_consultation *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_CONSULTATION_DUE, date, error);
}
/** Delivered: When the report or opinion was sent; this date places it in a period. */
static inline lh_date lh_consultation_delivered(const lh_consultation *record)
{
	return lh_get_date((const lh_object *)record, LH_CONSULTATION_DELIVERED);
}
static inline int lh_consultation_set_delivered(lh_consultation *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_CONSULTATION_DELIVERED, date, error);
}
/** Events: Workshops, seminars and meetings held for it. */
static inline size_t lh_consultation_events_count(const lh_consultation *record)
{
	return lh_list_count((const lh_object *)record, LH_CONSULTATION_EVENTS);
}
static inline lh_event *lh_consultation_events_get(const lh_consultation *record, size_t index)
{
	return (lh_event *)lh_list_get((const lh_object *)record, LH_CONSULTATION_EVENTS, index);
}
static inline int lh_consultation_events_add(lh_consultation *record, const lh_event *target, lh_error *error)
{
	return lh_list_insert_ref((lh_object *)record, LH_CONSULTATION_EVENTS, SIZE_MAX,
				  (const lh_object *)target, error);
}
/** Conclusion: The overall view of the federation or council. */
static inline enum lh_consultation_conclusion lh_consultation_conclusion(const lh_consultation *record)
{
	return (enum lh_consultation_conclusion)lh_get_choice((const lh_object *)record, LH_CONSULTATION_CONCLUSION);
}
static inline int lh_consultation_set_conclusion(lh_consultation *record, enum lh_consultation_conclusion choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_CONSULTATION_CONCLUSION, (unsigned)choice, error);
}
/** Result: The report or comment that was sent. */
static inline lh_document *lh_consultation_result(const lh_consultation *record)
{
	return (lh_document *)lh_get_ref((const lh_object *)record, LH_CONSULTATION_RESULT);
}
static inline int lh_consultation_set_result(lh_consultation *record, const lh_document *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_CONSULTATION_RESULT, (const lh_object *)target, error);
}
/** Form: In what form the result was sent. */
static inline enum lh_consultation_form lh_consultation_form(const lh_consultation *record)
{
	return (enum lh_consultation_form)lh_get_choice((const lh_object *)record, LH_CONSULTATION_FORM);
}
static inline int lh_consultation_set_form(lh_consultation *record, enum lh_consultation_form choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_CONSULTATION_FORM, (unsigned)choice, error);
}
/** Cost: What it cost in all, in whole VND. */
static inline int64_t lh_consultation_cost(const lh_consultation *record)
{
	return lh_get_integer((const lh_object *)record, LH_CONSULTATION_COST);
}
static inline int lh_consultation_set_cost(lh_consultation *record, int64_t vnd, lh_error *error)
{
	return lh_set_integer((lh_object *)record, LH_CONSULTATION_COST, vnd, error);
}
/** Funding: Where the money came from (financial terms of Decision 14/2014/QĐ-TTg). */
static inline enum lh_consultation_funding lh_consultation_funding(const lh_consultation *record)
{
	return (enum lh_consultation_funding)lh_get_choice((const lh_object *)record, LH_CONSULTATION_FUNDING);
}
static inline int lh_consultation_set_funding(lh_consultation *record, enum lh_consultation_funding choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_CONSULTATION_FUNDING, (unsigned)choice, error);
}
/** Subject: The full name of the policy, project, master plan or draft that is considered. */
static inline const char *lh_consultation_subject(const lh_consultation *record)
{
	return lh_get_text((const lh_object *)record, LH_CONSULTATION_SUBJECT);
}
static inline int lh_consultation_set_subject(lh_consultation *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_CONSULTATION_SUBJECT, text, error);
}
/** The same in another language, by its code. */
static inline const char *lh_consultation_subject_in(const lh_consultation *record, const char *language)
{
	return lh_get_label((const lh_object *)record, LH_CONSULTATION_SUBJECT, language);
}
static inline int lh_consultation_set_subject_in(lh_consultation *record, const char *language, const char *text,
		lh_error *error)
{
	return lh_set_label((lh_object *)record, LH_CONSULTATION_SUBJECT, language, text, error);
}
/** Experts: Those who were asked for an opinion, with the view of each. */
static inline size_t lh_consultation_experts_count(const lh_consultation *record)
{
	return lh_list_count((const lh_object *)record, LH_CONSULTATION_EXPERTS);
}
static inline lh_expert *lh_consultation_experts_get(const lh_consultation *record, size_t index)
{
	return (lh_expert *)lh_list_get((const lh_object *)record, LH_CONSULTATION_EXPERTS, index);
}
static inline lh_expert *lh_consultation_experts_add(lh_consultation *record, const char *id, lh_error *error)
{
	return (lh_expert *)lh_list_add((lh_object *)record, LH_CONSULTATION_EXPERTS, id, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_consultation_note(const lh_consultation *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_consultation_set_note(lh_consultation *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_consultation_citations_count(const lh_consultation *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_consultation_citations_get(const lh_consultation *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_consultation_citations_add(lh_consultation *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

/* Expert */
/*--------------------------------------------------------------*/

/** The fields of Expert. */
enum {
	LH_EXPERT_PERSON = 19 * 256 + 1, /**< Person */
	LH_EXPERT_ROLE = 19 * 256 + 2, /**< Role */
	LH_EXPERT_VIEW = 19 * 256 + 3, /**< View */
	LH_EXPERT_OPINION = 19 * 256 + 4, /**< Opinion */
};

/** Expert: Role */
enum lh_expert_role {
	LH_EXPERT_ROLE_UNSET = 0,
	LH_EXPERT_ROLE_CHAIR = 1, /**< Chair */
	LH_EXPERT_ROLE_REVIEWER = 2, /**< Reviewer */
	LH_EXPERT_ROLE_MEMBER = 3, /**< Member */
	LH_EXPERT_ROLE_SECRETARY = 4, /**< Secretary */
};

/** Expert: View */
enum lh_expert_view {
	LH_EXPERT_VIEW_UNSET = 0,
	LH_EXPERT_VIEW_AGREE = 1, /**< Agree */
	LH_EXPERT_VIEW_AGREE_WITH_CHANGES = 2, /**< Agree with changes */
	LH_EXPERT_VIEW_DISAGREE = 3, /**< Disagree */
};

/** The record as one of any class. */
static inline lh_object *lh_expert_object(const lh_expert *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_expert *lh_as_expert(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_EXPERT ?
		       (lh_expert *)(uintptr_t)object : (lh_expert *)0;
}

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_expert_id(const lh_expert *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_expert_set_id(lh_expert *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_expert_uri(const lh_expert *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_expert_set_uri(lh_expert *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Alike: How many the record stands for, where a source does not name each; unset means one. */
static inline lh_quantity lh_expert_alike(const lh_expert *record)
{
	return lh_get_quantity((const lh_object *)record, LH_RECORD_ALIKE);
}
static inline int lh_expert_set_alike(lh_expert *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_RECORD_ALIKE, quantity, error);
}
/** Person: Who the expert is, among the people of the dossier. */
static inline lh_person *lh_expert_person(const lh_expert *record)
{
	return (lh_person *)lh_get_ref((const lh_object *)record, LH_EXPERT_PERSON);
}
static inline int lh_expert_set_person(lh_expert *record, const lh_person *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_EXPERT_PERSON, (const lh_object *)target, error);
}
/** Role: The part played in the council or group of experts. */
static inline enum lh_expert_role lh_expert_role(const lh_expert *record)
{
	return (enum lh_expert_role)lh_get_choice((const lh_object *)record, LH_EXPERT_ROLE);
}
static inline int lh_expert_set_role(lh_expert *record, enum lh_expert_role choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_EXPERT_ROLE, (unsigned)choice, error);
}
/** View: The expert's own view, which may differ from the conclusion. */
static inline enum lh_expert_view lh_expert_view(const lh_expert *record)
{
	return (enum lh_expert_view)lh_get_choice((const lh_object *)record, LH_EXPERT_VIEW);
}
static inline int lh_expert_set_view(lh_expert *record, enum lh_expert_view choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_EXPERT_VIEW, (unsigned)choice, error);
}
/** Opinion: The expert's remarks, reasons and proposals, in short. */
static inline const char *lh_expert_opinion(const lh_expert *record)
{
	return lh_get_text((const lh_object *)record, LH_EXPERT_OPINION);
}
static inline int lh_expert_set_opinion(lh_expert *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_EXPERT_OPINION, text, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_expert_note(const lh_expert *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_expert_set_note(lh_expert *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_expert_citations_count(const lh_expert *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_expert_citations_get(const lh_expert *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_expert_citations_add(lh_expert *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

/* Finding */
/*--------------------------------------------------------------*/

/** The fields of Finding. */
enum {
	LH_FINDING_KIND = 20 * 256 + 1, /**< Kind */
	LH_FINDING_TEXT = 20 * 256 + 2, /**< Text */
	LH_FINDING_ARISES_FROM = 20 * 256 + 3, /**< Arises from */
	LH_FINDING_CONCERNS = 20 * 256 + 4, /**< Concerns */
};

/** Finding: Kind */
enum lh_finding_kind {
	LH_FINDING_KIND_UNSET = 0,
	LH_FINDING_KIND_STRENGTH = 1, /**< Strength */
	LH_FINDING_KIND_SHORTCOMING = 2, /**< Shortcoming */
	LH_FINDING_KIND_BOTTLENECK = 3, /**< Bottleneck */
};

/** The record as one of any class. */
static inline lh_object *lh_finding_object(const lh_finding *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_finding *lh_as_finding(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_FINDING ?
		       (lh_finding *)(uintptr_t)object : (lh_finding *)0;
}

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_finding_id(const lh_finding *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_finding_set_id(lh_finding *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_finding_uri(const lh_finding *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_finding_set_uri(lh_finding *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Alike: How many the record stands for, where a source does not name each; unset means one. */
static inline lh_quantity lh_finding_alike(const lh_finding *record)
{
	return lh_get_quantity((const lh_object *)record, LH_RECORD_ALIKE);
}
static inline int lh_finding_set_alike(lh_finding *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_RECORD_ALIKE, quantity, error);
}
/** Kind: A strength, a shortcoming or a bottleneck. */
static inline enum lh_finding_kind lh_finding_kind(const lh_finding *record)
{
	return (enum lh_finding_kind)lh_get_choice((const lh_object *)record, LH_FINDING_KIND);
}
static inline int lh_finding_set_kind(lh_finding *record, enum lh_finding_kind choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_FINDING_KIND, (unsigned)choice, error);
}
/** Arises from: The consultation, plan or event that found it. */
static inline lh_object *lh_finding_arises_from(const lh_finding *record)
{
	return (lh_object *)lh_get_ref((const lh_object *)record, LH_FINDING_ARISES_FROM);
}
static inline int lh_finding_set_arises_from(lh_finding *record, const lh_object *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_FINDING_ARISES_FROM, (const lh_object *)target, error);
}
/** Concerns: The document or draft that it is about. */
static inline lh_document *lh_finding_concerns(const lh_finding *record)
{
	return (lh_document *)lh_get_ref((const lh_object *)record, LH_FINDING_CONCERNS);
}
static inline int lh_finding_set_concerns(lh_finding *record, const lh_document *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_FINDING_CONCERNS, (const lh_object *)target, error);
}
/** Text: What was pointed out, one point in each record. */
static inline const char *lh_finding_text(const lh_finding *record)
{
	return lh_get_text((const lh_object *)record, LH_FINDING_TEXT);
}
static inline int lh_finding_set_text(lh_finding *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_FINDING_TEXT, text, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_finding_note(const lh_finding *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_finding_set_note(lh_finding *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_finding_citations_count(const lh_finding *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_finding_citations_get(const lh_finding *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_finding_citations_add(lh_finding *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

/* Recommendation */
/*--------------------------------------------------------------*/

/** The fields of Recommendation. */
enum {
	LH_RECOMMENDATION_TEXT = 21 * 256 + 1, /**< Text */
	LH_RECOMMENDATION_KIND = 21 * 256 + 2, /**< Kind */
	LH_RECOMMENDATION_ARISES_FROM = 21 * 256 + 3, /**< Arises from */
	LH_RECOMMENDATION_ADDRESSEE = 21 * 256 + 4, /**< Addressee */
	LH_RECOMMENDATION_RESOLVES = 21 * 256 + 5, /**< Resolves */
	LH_RECOMMENDATION_MADE = 21 * 256 + 6, /**< Made */
	LH_RECOMMENDATION_RESPONSE = 21 * 256 + 7, /**< Response */
	LH_RECOMMENDATION_RESPONDED = 21 * 256 + 8, /**< Responded */
	LH_RECOMMENDATION_RESPONSE_DOCUMENT = 21 * 256 + 9, /**< Response document */
	LH_RECOMMENDATION_REASON = 21 * 256 + 10, /**< Reason */
};

/** Recommendation: Kind */
enum lh_recommendation_kind {
	LH_RECOMMENDATION_KIND_UNSET = 0,
	LH_RECOMMENDATION_KIND_SOLUTION = 1, /**< Solution */
	LH_RECOMMENDATION_KIND_MODEL = 2, /**< Model */
	LH_RECOMMENDATION_KIND_MECHANISM = 3, /**< Mechanism */
	LH_RECOMMENDATION_KIND_AMENDMENT = 4, /**< Amendment */
	LH_RECOMMENDATION_KIND_OTHER = 5, /**< Other */
};

/** Recommendation: Response */
enum lh_recommendation_response {
	LH_RECOMMENDATION_RESPONSE_UNSET = 0,
	LH_RECOMMENDATION_RESPONSE_ACCEPTED = 1, /**< Accepted */
	LH_RECOMMENDATION_RESPONSE_PARTLY_ACCEPTED = 2, /**< Partly accepted */
	LH_RECOMMENDATION_RESPONSE_REJECTED = 3, /**< Rejected */
};

/** The record as one of any class. */
static inline lh_object *lh_recommendation_object(const lh_recommendation *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_recommendation *lh_as_recommendation(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_RECOMMENDATION ?
		       (lh_recommendation *)(uintptr_t)object : (lh_recommendation *)0;
}

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_recommendation_id(const lh_recommendation *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_recommendation_set_id(lh_recommendation *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_recommendation_uri(const lh_recommendation *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_recommendation_set_uri(lh_recommendation *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Alike: How many the record stands for, where a source does not name each; unset means one. */
static inline lh_quantity lh_recommendation_alike(const lh_recommendation *record)
{
	return lh_get_quantity((const lh_object *)record, LH_RECORD_ALIKE);
}
static inline int lh_recommendation_set_alike(lh_recommendation *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_RECORD_ALIKE, quantity, error);
}
/** Kind: Whether it proposes a solution, a model, a mechanism or an amendment. */
static inline enum lh_recommendation_kind lh_recommendation_kind(const lh_recommendation *record)
{
	return (enum lh_recommendation_kind)lh_get_choice((const lh_object *)record, LH_RECOMMENDATION_KIND);
}
static inline int lh_recommendation_set_kind(lh_recommendation *record, enum lh_recommendation_kind choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_RECOMMENDATION_KIND, (unsigned)choice, error);
}
/** Arises from: The consultation, plan, event or request that led to it. */
static inline lh_object *lh_recommendation_arises_from(const lh_recommendation *record)
{
	return (lh_object *)lh_get_ref((const lh_object *)record, LH_RECOMMENDATION_ARISES_FROM);
}
static inline int lh_recommendation_set_arises_from(lh_recommendation *record, const lh_object *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_RECOMMENDATION_ARISES_FROM, (const lh_object *)target, error);
}
/** Addressee: The competent authority to which it was made. */
static inline lh_organisation *lh_recommendation_addressee(const lh_recommendation *record)
{
	return (lh_organisation *)lh_get_ref((const lh_object *)record, LH_RECOMMENDATION_ADDRESSEE);
}
static inline int lh_recommendation_set_addressee(lh_recommendation *record, const lh_organisation *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_RECOMMENDATION_ADDRESSEE, (const lh_object *)target, error);
}
/** Resolves: The shortcomings and bottlenecks that it would remove. */
static inline size_t lh_recommendation_resolves_count(const lh_recommendation *record)
{
	return lh_list_count((const lh_object *)record, LH_RECOMMENDATION_RESOLVES);
}
static inline lh_finding *lh_recommendation_resolves_get(const lh_recommendation *record, size_t index)
{
	return (lh_finding *)lh_list_get((const lh_object *)record, LH_RECOMMENDATION_RESOLVES, index);
}
static inline int lh_recommendation_resolves_add(lh_recommendation *record, const lh_finding *target, lh_error *error)
{
	return lh_list_insert_ref((lh_object *)record, LH_RECOMMENDATION_RESOLVES, SIZE_MAX,
				  (const lh_object *)target, error);
}
/** Made: When it was sent or spoken. */
static inline lh_date lh_recommendation_made(const lh_recommendation *record)
{
	return lh_get_date((const lh_object *)record, LH_RECOMMENDATION_MADE);
}
static inline int lh_recommendation_set_made(lh_recommendation *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_RECOMMENDATION_MADE, date, error);
}
/** Response: How the addressee answered; unset while no answer is known. */
static inline enum lh_recommendation_response lh_recommendation_response(const lh_recommendation *record)
{
	return (enum lh_recommendation_response)lh_get_choice((const lh_object *)record, LH_RECOMMENDATION_RESPONSE);
}
static inline int lh_recommendation_set_response(lh_recommendation *record, enum lh_recommendation_response choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_RECOMMENDATION_RESPONSE, (unsigned)choice, error);
}
/** Responded: When the addressee answered; the rate of acceptance goes by this date. */
static inline lh_date lh_recommendation_responded(const lh_recommendation *record)
{
	return lh_get_date((const lh_object *)record, LH_RECOMMENDATION_RESPONDED);
}
static inline int lh_recommendation_set_responded(lh_recommendation *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_RECOMMENDATION_RESPONDED, date, error);
}
/** Response document: The letter of answer, or the document that took the recommendation in. */
static inline lh_document *lh_recommendation_response_document(const lh_recommendation *record)
{
	return (lh_document *)lh_get_ref((const lh_object *)record, LH_RECOMMENDATION_RESPONSE_DOCUMENT);
}
static inline int lh_recommendation_set_response_document(lh_recommendation *record, const lh_document *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_RECOMMENDATION_RESPONSE_DOCUMENT, (const lh_object *)target, error);
}
/** Text: What is recommended, in one sentence, one thing in each record. */
static inline const char *lh_recommendation_text(const lh_recommendation *record)
{
	return lh_get_text((const lh_object *)record, LH_RECOMMENDATION_TEXT);
}
static inline int lh_recommendation_set_text(lh_recommendation *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECOMMENDATION_TEXT, text, error);
}
/** The same in another language, by its code. */
static inline const char *lh_recommendation_text_in(const lh_recommendation *record, const char *language)
{
	return lh_get_label((const lh_object *)record, LH_RECOMMENDATION_TEXT, language);
}
static inline int lh_recommendation_set_text_in(lh_recommendation *record, const char *language, const char *text,
		lh_error *error)
{
	return lh_set_label((lh_object *)record, LH_RECOMMENDATION_TEXT, language, text, error);
}
/** Reason: The addressee's reasons, above all for what it did not take up. */
static inline const char *lh_recommendation_reason(const lh_recommendation *record)
{
	return lh_get_text((const lh_object *)record, LH_RECOMMENDATION_REASON);
}
static inline int lh_recommendation_set_reason(lh_recommendation *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECOMMENDATION_REASON, text, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_recommendation_note(const lh_recommendation *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_recommendation_set_note(lh_recommendation *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_recommendation_citations_count(const lh_recommendation *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_recommendation_citations_get(const lh_recommendation *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_recommendation_citations_add(lh_recommendation *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

/* Solution */
/*--------------------------------------------------------------*/

/** The fields of Solution. */
enum {
	LH_SOLUTION_TITLE = 22 * 256 + 1, /**< Title */
	LH_SOLUTION_KIND = 22 * 256 + 2, /**< Kind */
	LH_SOLUTION_ARISES_FROM = 22 * 256 + 3, /**< Arises from */
	LH_SOLUTION_OWNER = 22 * 256 + 4, /**< Owner */
	LH_SOLUTION_STAGES = 22 * 256 + 5, /**< Stages */
	LH_SOLUTION_SITES = 22 * 256 + 6, /**< Sites */
	LH_SOLUTION_SERVES = 22 * 256 + 7, /**< Serves */
};

/** Solution: Kind */
enum lh_solution_kind {
	LH_SOLUTION_KIND_UNSET = 0,
	LH_SOLUTION_KIND_SOLUTION = 1, /**< Solution */
	LH_SOLUTION_KIND_MODEL = 2, /**< Model */
};

/** The record as one of any class. */
static inline lh_object *lh_solution_object(const lh_solution *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_solution *lh_as_solution(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_SOLUTION ?
		       (lh_solution *)(uintptr_t)object : (lh_solution *)0;
}

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_solution_id(const lh_solution *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_solution_set_id(lh_solution *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_solution_uri(const lh_solution *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_solution_set_uri(lh_solution *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Alike: How many the record stands for, where a source does not name each; unset means one. */
static inline lh_quantity lh_solution_alike(const lh_solution *record)
{
	return lh_get_quantity((const lh_object *)record, LH_RECORD_ALIKE);
}
static inline int lh_solution_set_alike(lh_solution *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_RECORD_ALIKE, quantity, error);
}
/** Kind: A single solution, or a model to replicate. */
static inline enum lh_solution_kind lh_solution_kind(const lh_solution *record)
{
	return (enum lh_solution_kind)lh_get_choice((const lh_object *)record, LH_SOLUTION_KIND);
}
static inline int lh_solution_set_kind(lh_solution *record, enum lh_solution_kind choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_SOLUTION_KIND, (unsigned)choice, error);
}
/** Arises from: The recommendation, plan (scheme, research topic) or contest entry that gave rise to it. */
static inline lh_object *lh_solution_arises_from(const lh_solution *record)
{
	return (lh_object *)lh_get_ref((const lh_object *)record, LH_SOLUTION_ARISES_FROM);
}
static inline int lh_solution_set_arises_from(lh_solution *record, const lh_object *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_SOLUTION_ARISES_FROM, (const lh_object *)target, error);
}
/** Owner: The organisation that owns it, develops it and passes it on. */
static inline lh_organisation *lh_solution_owner(const lh_solution *record)
{
	return (lh_organisation *)lh_get_ref((const lh_object *)record, LH_SOLUTION_OWNER);
}
static inline int lh_solution_set_owner(lh_solution *record, const lh_organisation *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_SOLUTION_OWNER, (const lh_object *)target, error);
}
/** Serves: The targets of programmes that it helps to meet. */
static inline size_t lh_solution_serves_count(const lh_solution *record)
{
	return lh_list_count((const lh_object *)record, LH_SOLUTION_SERVES);
}
static inline lh_target *lh_solution_serves_get(const lh_solution *record, size_t index)
{
	return (lh_target *)lh_list_get((const lh_object *)record, LH_SOLUTION_SERVES, index);
}
static inline int lh_solution_serves_add(lh_solution *record, const lh_target *target, lh_error *error)
{
	return lh_list_insert_ref((lh_object *)record, LH_SOLUTION_SERVES, SIZE_MAX,
				  (const lh_object *)target, error);
}
/** Title: Its name as in the proposal, decision or contest papers. */
static inline const char *lh_solution_title(const lh_solution *record)
{
	return lh_get_text((const lh_object *)record, LH_SOLUTION_TITLE);
}
static inline int lh_solution_set_title(lh_solution *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_SOLUTION_TITLE, text, error);
}
/** The same in another language, by its code. */
static inline const char *lh_solution_title_in(const lh_solution *record, const char *language)
{
	return lh_get_label((const lh_object *)record, LH_SOLUTION_TITLE, language);
}
static inline int lh_solution_set_title_in(lh_solution *record, const char *language, const char *text,
		lh_error *error)
{
	return lh_set_label((lh_object *)record, LH_SOLUTION_TITLE, language, text, error);
}
/** Stages: The steps it went through: proposed, selected, piloted, replicated. */
static inline size_t lh_solution_stages_count(const lh_solution *record)
{
	return lh_list_count((const lh_object *)record, LH_SOLUTION_STAGES);
}
static inline lh_stage *lh_solution_stages_get(const lh_solution *record, size_t index)
{
	return (lh_stage *)lh_list_get((const lh_object *)record, LH_SOLUTION_STAGES, index);
}
static inline lh_stage *lh_solution_stages_add(lh_solution *record, const char *id, lh_error *error)
{
	return (lh_stage *)lh_list_add((lh_object *)record, LH_SOLUTION_STAGES, id, error);
}
/** Sites: Where it was piloted or replicated, with the outcome. */
static inline size_t lh_solution_sites_count(const lh_solution *record)
{
	return lh_list_count((const lh_object *)record, LH_SOLUTION_SITES);
}
static inline lh_site *lh_solution_sites_get(const lh_solution *record, size_t index)
{
	return (lh_site *)lh_list_get((const lh_object *)record, LH_SOLUTION_SITES, index);
}
static inline lh_site *lh_solution_sites_add(lh_solution *record, const char *id, lh_error *error)
{
	return (lh_site *)lh_list_add((lh_object *)record, LH_SOLUTION_SITES, id, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_solution_note(const lh_solution *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_solution_set_note(lh_solution *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_solution_citations_count(const lh_solution *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_solution_citations_get(const lh_solution *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_solution_citations_add(lh_solution *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

/* Stage */
/*--------------------------------------------------------------*/

/** The fields of Stage. */
enum {
	LH_STAGE_KIND = 23 * 256 + 1, /**< Kind */
	LH_STAGE_ON = 23 * 256 + 2, /**< On */
	LH_STAGE_BY = 23 * 256 + 3, /**< By */
	LH_STAGE_BASIS = 23 * 256 + 4, /**< Basis */
};

/** Stage: Kind */
enum lh_stage_kind {
	LH_STAGE_KIND_UNSET = 0,
	LH_STAGE_KIND_PROPOSED = 1, /**< Proposed */
	LH_STAGE_KIND_SELECTED = 2, /**< Selected */
	LH_STAGE_KIND_PILOTED = 3, /**< Piloted */
	LH_STAGE_KIND_REPLICATED = 4, /**< Replicated */
	LH_STAGE_KIND_ADOPTED = 5, /**< Adopted */
	LH_STAGE_KIND_DROPPED = 6, /**< Dropped */
};

/** The record as one of any class. */
static inline lh_object *lh_stage_object(const lh_stage *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_stage *lh_as_stage(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_STAGE ?
		       (lh_stage *)(uintptr_t)object : (lh_stage *)0;
}

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_stage_id(const lh_stage *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_stage_set_id(lh_stage *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_stage_uri(const lh_stage *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_stage_set_uri(lh_stage *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Alike: How many the record stands for, where a source does not name each; unset means one. */
static inline lh_quantity lh_stage_alike(const lh_stage *record)
{
	return lh_get_quantity((const lh_object *)record, LH_RECORD_ALIKE);
}
static inline int lh_stage_set_alike(lh_stage *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_RECORD_ALIKE, quantity, error);
}
/** Kind: Which step the solution reached. */
static inline enum lh_stage_kind lh_stage_kind(const lh_stage *record)
{
	return (enum lh_stage_kind)lh_get_choice((const lh_object *)record, LH_STAGE_KIND);
}
static inline int lh_stage_set_kind(lh_stage *record, enum lh_stage_kind choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_STAGE_KIND, (unsigned)choice, error);
}
/** On: When it reached that step; this date places it in a period. */
static inline lh_date lh_stage_on(const lh_stage *record)
{
	return lh_get_date((const lh_object *)record, LH_STAGE_ON);
}
static inline int lh_stage_set_on(lh_stage *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_STAGE_ON, date, error);
}
/** By: The organisation that proposed, chose or applied it. */
static inline lh_organisation *lh_stage_by(const lh_stage *record)
{
	return (lh_organisation *)lh_get_ref((const lh_object *)record, LH_STAGE_BY);
}
static inline int lh_stage_set_by(lh_stage *record, const lh_organisation *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_STAGE_BY, (const lh_object *)target, error);
}
/** Basis: The decision, letter or agreement that records the step. */
static inline lh_document *lh_stage_basis(const lh_stage *record)
{
	return (lh_document *)lh_get_ref((const lh_object *)record, LH_STAGE_BASIS);
}
static inline int lh_stage_set_basis(lh_stage *record, const lh_document *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_STAGE_BASIS, (const lh_object *)target, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_stage_note(const lh_stage *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_stage_set_note(lh_stage *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_stage_citations_count(const lh_stage *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_stage_citations_get(const lh_stage *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_stage_citations_add(lh_stage *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

/* Site */
/*--------------------------------------------------------------*/

/** The fields of Site. */
enum {
	LH_SITE_PLACE = 24 * 256 + 1, /**< Place */
	LH_SITE_ORGANISATION = 24 * 256 + 2, /**< Organisation */
	LH_SITE_USE = 24 * 256 + 3, /**< Use */
	LH_SITE_FROM = 24 * 256 + 4, /**< From */
	LH_SITE_TO = 24 * 256 + 5, /**< To */
	LH_SITE_OUTCOME = 24 * 256 + 6, /**< Outcome */
	LH_SITE_BENEFIT = 24 * 256 + 7, /**< Benefit */
};

/** Site: Use */
enum lh_site_use {
	LH_SITE_USE_UNSET = 0,
	LH_SITE_USE_PILOT = 1, /**< Pilot */
	LH_SITE_USE_REPLICATION = 2, /**< Replication */
};

/** Site: Outcome */
enum lh_site_outcome {
	LH_SITE_OUTCOME_UNSET = 0,
	LH_SITE_OUTCOME_PENDING = 1, /**< Pending */
	LH_SITE_OUTCOME_SUCCESS = 2, /**< Success */
	LH_SITE_OUTCOME_PARTIAL = 3, /**< Partial */
	LH_SITE_OUTCOME_FAILURE = 4, /**< Failure */
};

/** The record as one of any class. */
static inline lh_object *lh_site_object(const lh_site *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_site *lh_as_site(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_SITE ?
		       (lh_site *)(uintptr_t)object : (lh_site *)0;
}

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_site_id(const lh_site *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_site_set_id(lh_site *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_site_uri(const lh_site *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_site_set_uri(lh_site *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Alike: How many the record stands for, where a source does not name each; unset means one. */
static inline lh_quantity lh_site_alike(const lh_site *record)
{
	return lh_get_quantity((const lh_object *)record, LH_RECORD_ALIKE);
}
static inline int lh_site_set_alike(lh_site *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_RECORD_ALIKE, quantity, error);
}
/** Place: The commune, ward, plant or works where it is used. */
static inline const char *lh_site_place(const lh_site *record)
{
	return lh_get_text((const lh_object *)record, LH_SITE_PLACE);
}
static inline int lh_site_set_place(lh_site *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_SITE_PLACE, text, error);
}
/** Organisation: The enterprise, cooperative or body that uses it there. */
static inline lh_organisation *lh_site_organisation(const lh_site *record)
{
	return (lh_organisation *)lh_get_ref((const lh_object *)record, LH_SITE_ORGANISATION);
}
static inline int lh_site_set_organisation(lh_site *record, const lh_organisation *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_SITE_ORGANISATION, (const lh_object *)target, error);
}
/** Use: As a pilot or as a replication. */
static inline enum lh_site_use lh_site_use(const lh_site *record)
{
	return (enum lh_site_use)lh_get_choice((const lh_object *)record, LH_SITE_USE);
}
static inline int lh_site_set_use(lh_site *record, enum lh_site_use choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_SITE_USE, (unsigned)choice, error);
}
/** From: When use began; this date places the site in a period. */
static inline lh_date lh_site_from(const lh_site *record)
{
	return lh_get_date((const lh_object *)record, LH_SITE_FROM);
}
static inline int lh_site_set_from(lh_site *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_SITE_FROM, date, error);
}
/** To: When use ended; unset while it goes on. */
static inline lh_date lh_site_to(const lh_site *record)
{
	return lh_get_date((const lh_object *)record, LH_SITE_TO);
}
static inline int lh_site_set_to(lh_site *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_SITE_TO, date, error);
}
/** Outcome: How far the aims were reached there. */
static inline enum lh_site_outcome lh_site_outcome(const lh_site *record)
{
	return (enum lh_site_outcome)lh_get_choice((const lh_object *)record, LH_SITE_OUTCOME);
}
static inline int lh_site_set_outcome(lh_site *record, enum lh_site_outcome choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_SITE_OUTCOME, (unsigned)choice, error);
}
/** Benefit: Economic, social and environmental gains seen, with figures if known. */
static inline const char *lh_site_benefit(const lh_site *record)
{
	return lh_get_text((const lh_object *)record, LH_SITE_BENEFIT);
}
static inline int lh_site_set_benefit(lh_site *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_SITE_BENEFIT, text, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_site_note(const lh_site *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_site_set_note(lh_site *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_site_citations_count(const lh_site *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_site_citations_get(const lh_site *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_site_citations_add(lh_site *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

/* Contest */
/*--------------------------------------------------------------*/

/** The fields of Contest. */
enum {
	LH_CONTEST_TITLE = 25 * 256 + 1, /**< Title */
	LH_CONTEST_KIND = 25 * 256 + 2, /**< Kind */
	LH_CONTEST_EDITION = 25 * 256 + 3, /**< Edition */
	LH_CONTEST_FROM = 25 * 256 + 4, /**< From */
	LH_CONTEST_TO = 25 * 256 + 5, /**< To */
	LH_CONTEST_HOSTS = 25 * 256 + 6, /**< Hosts */
	LH_CONTEST_PARTNERS = 25 * 256 + 7, /**< Partners */
	LH_CONTEST_BASIS = 25 * 256 + 8, /**< Basis */
	LH_CONTEST_JURY = 25 * 256 + 9, /**< Jury */
	LH_CONTEST_FIELDS = 25 * 256 + 10, /**< Fields */
	LH_CONTEST_CRITERIA = 25 * 256 + 11, /**< Criteria */
	LH_CONTEST_ENTRIES = 25 * 256 + 12, /**< Entries */
};

/** Contest: Kind */
enum lh_contest_kind {
	LH_CONTEST_KIND_UNSET = 0,
	LH_CONTEST_KIND_TECHNICAL_INNOVATION = 1, /**< Technical innovation contest */
	LH_CONTEST_KIND_YOUTH_INNOVATION = 2, /**< Youth innovation contest */
	LH_CONTEST_KIND_AWARD = 3, /**< Award */
};

/** The record as one of any class. */
static inline lh_object *lh_contest_object(const lh_contest *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_contest *lh_as_contest(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_CONTEST ?
		       (lh_contest *)(uintptr_t)object : (lh_contest *)0;
}

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_contest_id(const lh_contest *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_contest_set_id(lh_contest *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_contest_uri(const lh_contest *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_contest_set_uri(lh_contest *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Alike: How many the record stands for, where a source does not name each; unset means one. */
static inline lh_quantity lh_contest_alike(const lh_contest *record)
{
	return lh_get_quantity((const lh_object *)record, LH_RECORD_ALIKE);
}
static inline int lh_contest_set_alike(lh_contest *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_RECORD_ALIKE, quantity, error);
}
/** Kind: Which sort of contest or award it is. */
static inline enum lh_contest_kind lh_contest_kind(const lh_contest *record)
{
	return (enum lh_contest_kind)lh_get_choice((const lh_object *)record, LH_CONTEST_KIND);
}
static inline int lh_contest_set_kind(lh_contest *record, enum lh_contest_kind choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_CONTEST_KIND, (unsigned)choice, error);
}
/** Edition: Which edition it is, as a number: 1 for the first. */
static inline int64_t lh_contest_edition(const lh_contest *record)
{
	return lh_get_integer((const lh_object *)record, LH_CONTEST_EDITION);
}
static inline int lh_contest_set_edition(lh_contest *record, int64_t value, lh_error *error)
{
	return lh_set_integer((lh_object *)record, LH_CONTEST_EDITION, value, error);
}
/** From: When it was launched or opened to entries. */
static inline lh_date lh_contest_from(const lh_contest *record)
{
	return lh_get_date((const lh_object *)record, LH_CONTEST_FROM);
}
static inline int lh_contest_set_from(lh_contest *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_CONTEST_FROM, date, error);
}
/** To: When prizes were given; this date places it in a period. */
static inline lh_date lh_contest_to(const lh_contest *record)
{
	return lh_get_date((const lh_object *)record, LH_CONTEST_TO);
}
static inline int lh_contest_set_to(lh_contest *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_CONTEST_TO, date, error);
}
/** Hosts: The bodies that hold it, by its rules. */
static inline size_t lh_contest_hosts_count(const lh_contest *record)
{
	return lh_list_count((const lh_object *)record, LH_CONTEST_HOSTS);
}
static inline lh_organisation *lh_contest_hosts_get(const lh_contest *record, size_t index)
{
	return (lh_organisation *)lh_list_get((const lh_object *)record, LH_CONTEST_HOSTS, index);
}
static inline int lh_contest_hosts_add(lh_contest *record, const lh_organisation *target, lh_error *error)
{
	return lh_list_insert_ref((lh_object *)record, LH_CONTEST_HOSTS, SIZE_MAX,
				  (const lh_object *)target, error);
}
/** Partners: Departments, mass organisations and sponsors that take part. */
static inline size_t lh_contest_partners_count(const lh_contest *record)
{
	return lh_list_count((const lh_object *)record, LH_CONTEST_PARTNERS);
}
static inline lh_organisation *lh_contest_partners_get(const lh_contest *record, size_t index)
{
	return (lh_organisation *)lh_list_get((const lh_object *)record, LH_CONTEST_PARTNERS, index);
}
static inline int lh_contest_partners_add(lh_contest *record, const lh_organisation *target, lh_error *error)
{
	return lh_list_insert_ref((lh_object *)record, LH_CONTEST_PARTNERS, SIZE_MAX,
				  (const lh_object *)target, error);
}
/** Basis: The decision that set its rules or its plan. */
static inline lh_document *lh_contest_basis(const lh_contest *record)
{
	return (lh_document *)lh_get_ref((const lh_object *)record, LH_CONTEST_BASIS);
}
static inline int lh_contest_set_basis(lh_contest *record, const lh_document *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_CONTEST_BASIS, (const lh_object *)target, error);
}
/** Jury: The board that judges the entries. */
static inline lh_board *lh_contest_jury(const lh_contest *record)
{
	return (lh_board *)lh_get_ref((const lh_object *)record, LH_CONTEST_JURY);
}
static inline int lh_contest_set_jury(lh_contest *record, const lh_board *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_CONTEST_JURY, (const lh_object *)target, error);
}
/** Title: The full name as in the rules, with edition and years if given. */
static inline const char *lh_contest_title(const lh_contest *record)
{
	return lh_get_text((const lh_object *)record, LH_CONTEST_TITLE);
}
static inline int lh_contest_set_title(lh_contest *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_CONTEST_TITLE, text, error);
}
/** The same in another language, by its code. */
static inline const char *lh_contest_title_in(const lh_contest *record, const char *language)
{
	return lh_get_label((const lh_object *)record, LH_CONTEST_TITLE, language);
}
static inline int lh_contest_set_title_in(lh_contest *record, const char *language, const char *text,
		lh_error *error)
{
	return lh_set_label((lh_object *)record, LH_CONTEST_TITLE, language, text, error);
}
/** Fields: The fields of the contest, with the prizes set for each. */
static inline size_t lh_contest_fields_count(const lh_contest *record)
{
	return lh_list_count((const lh_object *)record, LH_CONTEST_FIELDS);
}
static inline lh_contest_field *lh_contest_fields_get(const lh_contest *record, size_t index)
{
	return (lh_contest_field *)lh_list_get((const lh_object *)record, LH_CONTEST_FIELDS, index);
}
static inline lh_contest_field *lh_contest_fields_add(lh_contest *record, const char *id, lh_error *error)
{
	return (lh_contest_field *)lh_list_add((lh_object *)record, LH_CONTEST_FIELDS, id, error);
}
/** Criteria: What entries are judged by, as the rules say. */
static inline size_t lh_contest_criteria_count(const lh_contest *record)
{
	return lh_list_count((const lh_object *)record, LH_CONTEST_CRITERIA);
}
static inline lh_criterion *lh_contest_criteria_get(const lh_contest *record, size_t index)
{
	return (lh_criterion *)lh_list_get((const lh_object *)record, LH_CONTEST_CRITERIA, index);
}
static inline lh_criterion *lh_contest_criteria_add(lh_contest *record, const char *id, lh_error *error)
{
	return (lh_criterion *)lh_list_add((lh_object *)record, LH_CONTEST_CRITERIA, id, error);
}
/** Entries: What was entered; at least what won a prize. */
static inline size_t lh_contest_entries_count(const lh_contest *record)
{
	return lh_list_count((const lh_object *)record, LH_CONTEST_ENTRIES);
}
static inline lh_entry *lh_contest_entries_get(const lh_contest *record, size_t index)
{
	return (lh_entry *)lh_list_get((const lh_object *)record, LH_CONTEST_ENTRIES, index);
}
static inline lh_entry *lh_contest_entries_add(lh_contest *record, const char *id, lh_error *error)
{
	return (lh_entry *)lh_list_add((lh_object *)record, LH_CONTEST_ENTRIES, id, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_contest_note(const lh_contest *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_contest_set_note(lh_contest *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_contest_citations_count(const lh_contest *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_contest_citations_get(const lh_contest *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_contest_citations_add(lh_contest *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

/* Contest field */
/*--------------------------------------------------------------*/

/** The fields of Contest field. */
enum {
	LH_CONTEST_FIELD_NAME = 26 * 256 + 1, /**< Name */
	LH_CONTEST_FIELD_MAX_FIRST = 26 * 256 + 2, /**< Most first prizes */
	LH_CONTEST_FIELD_MAX_SECOND = 26 * 256 + 3, /**< Most second prizes */
	LH_CONTEST_FIELD_MAX_THIRD = 26 * 256 + 4, /**< Most third prizes */
	LH_CONTEST_FIELD_MAX_ENCOURAGEMENT = 26 * 256 + 5, /**< Most encouragement prizes */
};

/** The record as one of any class. */
static inline lh_object *lh_contest_field_object(const lh_contest_field *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_contest_field *lh_as_contest_field(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_CONTEST_FIELD ?
		       (lh_contest_field *)(uintptr_t)object : (lh_contest_field *)0;
}

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_contest_field_id(const lh_contest_field *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_contest_field_set_id(lh_contest_field *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_contest_field_uri(const lh_contest_field *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_contest_field_set_uri(lh_contest_field *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Alike: How many the record stands for, where a source does not name each; unset means one. */
static inline lh_quantity lh_contest_field_alike(const lh_contest_field *record)
{
	return lh_get_quantity((const lh_object *)record, LH_RECORD_ALIKE);
}
static inline int lh_contest_field_set_alike(lh_contest_field *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_RECORD_ALIKE, quantity, error);
}
/** Most first prizes: How many first prizes the rules allow in the field. */
static inline int64_t lh_contest_field_max_first(const lh_contest_field *record)
{
	return lh_get_integer((const lh_object *)record, LH_CONTEST_FIELD_MAX_FIRST);
}
static inline int lh_contest_field_set_max_first(lh_contest_field *record, int64_t value, lh_error *error)
{
	return lh_set_integer((lh_object *)record, LH_CONTEST_FIELD_MAX_FIRST, value, error);
}
/** Most second prizes: How many second prizes the rules allow in the field. */
static inline int64_t lh_contest_field_max_second(const lh_contest_field *record)
{
	return lh_get_integer((const lh_object *)record, LH_CONTEST_FIELD_MAX_SECOND);
}
static inline int lh_contest_field_set_max_second(lh_contest_field *record, int64_t value, lh_error *error)
{
	return lh_set_integer((lh_object *)record, LH_CONTEST_FIELD_MAX_SECOND, value, error);
}
/** Most third prizes: How many third prizes the rules allow in the field. */
static inline int64_t lh_contest_field_max_third(const lh_contest_field *record)
{
	return lh_get_integer((const lh_object *)record, LH_CONTEST_FIELD_MAX_THIRD);
}
static inline int lh_contest_field_set_max_third(lh_contest_field *record, int64_t value, lh_error *error)
{
	return lh_set_integer((lh_object *)record, LH_CONTEST_FIELD_MAX_THIRD, value, error);
}
/** Most encouragement prizes: How many encouragement prizes the rules allow in the field. */
static inline int64_t lh_contest_field_max_encouragement(const lh_contest_field *record)
{
	return lh_get_integer((const lh_object *)record, LH_CONTEST_FIELD_MAX_ENCOURAGEMENT);
}
static inline int lh_contest_field_set_max_encouragement(lh_contest_field *record, int64_t value, lh_error *error)
{
	return lh_set_integer((lh_object *)record, LH_CONTEST_FIELD_MAX_ENCOURAGEMENT, value, error);
}
/** Name: The field as the rules call it, such as "information technology, electronics, telecommunications". */
static inline const char *lh_contest_field_name(const lh_contest_field *record)
{
	return lh_get_text((const lh_object *)record, LH_CONTEST_FIELD_NAME);
}
static inline int lh_contest_field_set_name(lh_contest_field *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_CONTEST_FIELD_NAME, text, error);
}
/** The same in another language, by its code. */
static inline const char *lh_contest_field_name_in(const lh_contest_field *record, const char *language)
{
	return lh_get_label((const lh_object *)record, LH_CONTEST_FIELD_NAME, language);
}
static inline int lh_contest_field_set_name_in(lh_contest_field *record, const char *language, const char *text,
		lh_error *error)
{
	return lh_set_label((lh_object *)record, LH_CONTEST_FIELD_NAME, language, text, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_contest_field_note(const lh_contest_field *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_contest_field_set_note(lh_contest_field *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_contest_field_citations_count(const lh_contest_field *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_contest_field_citations_get(const lh_contest_field *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_contest_field_citations_add(lh_contest_field *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

/* Criterion */
/*--------------------------------------------------------------*/

/** The fields of Criterion. */
enum {
	LH_CRITERION_NAME = 27 * 256 + 1, /**< Name */
	LH_CRITERION_WEIGHT = 27 * 256 + 2, /**< Weight */
};

/** The record as one of any class. */
static inline lh_object *lh_criterion_object(const lh_criterion *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_criterion *lh_as_criterion(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_CRITERION ?
		       (lh_criterion *)(uintptr_t)object : (lh_criterion *)0;
}

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_criterion_id(const lh_criterion *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_criterion_set_id(lh_criterion *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_criterion_uri(const lh_criterion *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_criterion_set_uri(lh_criterion *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Alike: How many the record stands for, where a source does not name each; unset means one. */
static inline lh_quantity lh_criterion_alike(const lh_criterion *record)
{
	return lh_get_quantity((const lh_object *)record, LH_RECORD_ALIKE);
}
static inline int lh_criterion_set_alike(lh_criterion *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_RECORD_ALIKE, quantity, error);
}
/** Weight: Its share of the total by the rules, such as 30 out of 100. */
static inline lh_decimal lh_criterion_weight(const lh_criterion *record)
{
	return lh_get_decimal((const lh_object *)record, LH_CRITERION_WEIGHT);
}
static inline int lh_criterion_set_weight(lh_criterion *record, lh_decimal value, lh_error *error)
{
	return lh_set_decimal((lh_object *)record, LH_CRITERION_WEIGHT, value, error);
}
/** Name: As the rules have it: novelty, applicability, benefit. */
static inline const char *lh_criterion_name(const lh_criterion *record)
{
	return lh_get_text((const lh_object *)record, LH_CRITERION_NAME);
}
static inline int lh_criterion_set_name(lh_criterion *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_CRITERION_NAME, text, error);
}
/** The same in another language, by its code. */
static inline const char *lh_criterion_name_in(const lh_criterion *record, const char *language)
{
	return lh_get_label((const lh_object *)record, LH_CRITERION_NAME, language);
}
static inline int lh_criterion_set_name_in(lh_criterion *record, const char *language, const char *text,
		lh_error *error)
{
	return lh_set_label((lh_object *)record, LH_CRITERION_NAME, language, text, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_criterion_note(const lh_criterion *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_criterion_set_note(lh_criterion *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_criterion_citations_count(const lh_criterion *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_criterion_citations_get(const lh_criterion *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_criterion_citations_add(lh_criterion *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

/* Entry */
/*--------------------------------------------------------------*/

/** The fields of Entry. */
enum {
	LH_ENTRY_TITLE = 28 * 256 + 1, /**< Title */
	LH_ENTRY_FIELD = 28 * 256 + 2, /**< Field */
	LH_ENTRY_AUTHORS = 28 * 256 + 3, /**< Authors */
	LH_ENTRY_UNIT = 28 * 256 + 4, /**< Unit */
	LH_ENTRY_SCORES = 28 * 256 + 5, /**< Scores */
	LH_ENTRY_PRIZE = 28 * 256 + 6, /**< Prize */
	LH_ENTRY_MONEY = 28 * 256 + 7, /**< Money */
};

/** Entry: Prize */
enum lh_entry_prize {
	LH_ENTRY_PRIZE_UNSET = 0,
	LH_ENTRY_PRIZE_SPECIAL = 1, /**< Special prize */
	LH_ENTRY_PRIZE_FIRST = 2, /**< First prize */
	LH_ENTRY_PRIZE_SECOND = 3, /**< Second prize */
	LH_ENTRY_PRIZE_THIRD = 4, /**< Third prize */
	LH_ENTRY_PRIZE_ENCOURAGEMENT = 5, /**< Encouragement prize */
};

/** The record as one of any class. */
static inline lh_object *lh_entry_object(const lh_entry *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_entry *lh_as_entry(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_ENTRY ?
		       (lh_entry *)(uintptr_t)object : (lh_entry *)0;
}

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_entry_id(const lh_entry *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_entry_set_id(lh_entry *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_entry_uri(const lh_entry *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_entry_set_uri(lh_entry *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Alike: How many the record stands for, where a source does not name each; unset means one. */
static inline lh_quantity lh_entry_alike(const lh_entry *record)
{
	return lh_get_quantity((const lh_object *)record, LH_RECORD_ALIKE);
}
static inline int lh_entry_set_alike(lh_entry *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_RECORD_ALIKE, quantity, error);
}
/** Field: The field of the contest that it was entered in. */
static inline lh_contest_field *lh_entry_field(const lh_entry *record)
{
	return (lh_contest_field *)lh_get_ref((const lh_object *)record, LH_ENTRY_FIELD);
}
static inline int lh_entry_set_field(lh_entry *record, const lh_contest_field *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_ENTRY_FIELD, (const lh_object *)target, error);
}
/** Authors: The authors, the leading one first. */
static inline size_t lh_entry_authors_count(const lh_entry *record)
{
	return lh_list_count((const lh_object *)record, LH_ENTRY_AUTHORS);
}
static inline lh_person *lh_entry_authors_get(const lh_entry *record, size_t index)
{
	return (lh_person *)lh_list_get((const lh_object *)record, LH_ENTRY_AUTHORS, index);
}
static inline int lh_entry_authors_add(lh_entry *record, const lh_person *target, lh_error *error)
{
	return lh_list_insert_ref((lh_object *)record, LH_ENTRY_AUTHORS, SIZE_MAX,
				  (const lh_object *)target, error);
}
/** Unit: Where the authors work, or the body that entered it. */
static inline lh_organisation *lh_entry_unit(const lh_entry *record)
{
	return (lh_organisation *)lh_get_ref((const lh_object *)record, LH_ENTRY_UNIT);
}
static inline int lh_entry_set_unit(lh_entry *record, const lh_organisation *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_ENTRY_UNIT, (const lh_object *)target, error);
}
/** Prize: The prize that it won; unset if none. */
static inline enum lh_entry_prize lh_entry_prize(const lh_entry *record)
{
	return (enum lh_entry_prize)lh_get_choice((const lh_object *)record, LH_ENTRY_PRIZE);
}
static inline int lh_entry_set_prize(lh_entry *record, enum lh_entry_prize choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_ENTRY_PRIZE, (unsigned)choice, error);
}
/** Money: The money that went with the prize, in whole VND. */
static inline int64_t lh_entry_money(const lh_entry *record)
{
	return lh_get_integer((const lh_object *)record, LH_ENTRY_MONEY);
}
static inline int lh_entry_set_money(lh_entry *record, int64_t vnd, lh_error *error)
{
	return lh_set_integer((lh_object *)record, LH_ENTRY_MONEY, vnd, error);
}
/** Title: The name of the solution or product, as on the entry form. */
static inline const char *lh_entry_title(const lh_entry *record)
{
	return lh_get_text((const lh_object *)record, LH_ENTRY_TITLE);
}
static inline int lh_entry_set_title(lh_entry *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_ENTRY_TITLE, text, error);
}
/** The same in another language, by its code. */
static inline const char *lh_entry_title_in(const lh_entry *record, const char *language)
{
	return lh_get_label((const lh_object *)record, LH_ENTRY_TITLE, language);
}
static inline int lh_entry_set_title_in(lh_entry *record, const char *language, const char *text,
		lh_error *error)
{
	return lh_set_label((lh_object *)record, LH_ENTRY_TITLE, language, text, error);
}
/** Scores: What each juror gave on each criterion. */
static inline size_t lh_entry_scores_count(const lh_entry *record)
{
	return lh_list_count((const lh_object *)record, LH_ENTRY_SCORES);
}
static inline lh_score *lh_entry_scores_get(const lh_entry *record, size_t index)
{
	return (lh_score *)lh_list_get((const lh_object *)record, LH_ENTRY_SCORES, index);
}
static inline lh_score *lh_entry_scores_add(lh_entry *record, const char *id, lh_error *error)
{
	return (lh_score *)lh_list_add((lh_object *)record, LH_ENTRY_SCORES, id, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_entry_note(const lh_entry *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_entry_set_note(lh_entry *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_entry_citations_count(const lh_entry *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_entry_citations_get(const lh_entry *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_entry_citations_add(lh_entry *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

/* Score */
/*--------------------------------------------------------------*/

/** The fields of Score. */
enum {
	LH_SCORE_CRITERION = 29 * 256 + 1, /**< Criterion */
	LH_SCORE_JUROR = 29 * 256 + 2, /**< Juror */
	LH_SCORE_VALUE = 29 * 256 + 3, /**< Value */
};

/** The record as one of any class. */
static inline lh_object *lh_score_object(const lh_score *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_score *lh_as_score(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_SCORE ?
		       (lh_score *)(uintptr_t)object : (lh_score *)0;
}

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_score_id(const lh_score *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_score_set_id(lh_score *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_score_uri(const lh_score *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_score_set_uri(lh_score *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Alike: How many the record stands for, where a source does not name each; unset means one. */
static inline lh_quantity lh_score_alike(const lh_score *record)
{
	return lh_get_quantity((const lh_object *)record, LH_RECORD_ALIKE);
}
static inline int lh_score_set_alike(lh_score *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_RECORD_ALIKE, quantity, error);
}
/** Criterion: The criterion of the contest that is scored. */
static inline lh_criterion *lh_score_criterion(const lh_score *record)
{
	return (lh_criterion *)lh_get_ref((const lh_object *)record, LH_SCORE_CRITERION);
}
static inline int lh_score_set_criterion(lh_score *record, const lh_criterion *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_SCORE_CRITERION, (const lh_object *)target, error);
}
/** Juror: Who gave it; unset for a score of the jury as a whole. */
static inline lh_person *lh_score_juror(const lh_score *record)
{
	return (lh_person *)lh_get_ref((const lh_object *)record, LH_SCORE_JUROR);
}
static inline int lh_score_set_juror(lh_score *record, const lh_person *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_SCORE_JUROR, (const lh_object *)target, error);
}
/** Value: The score exactly as on the sheet, not rounded. */
static inline lh_decimal lh_score_value(const lh_score *record)
{
	return lh_get_decimal((const lh_object *)record, LH_SCORE_VALUE);
}
static inline int lh_score_set_value(lh_score *record, lh_decimal value, lh_error *error)
{
	return lh_set_decimal((lh_object *)record, LH_SCORE_VALUE, value, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_score_note(const lh_score *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_score_set_note(lh_score *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_score_citations_count(const lh_score *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_score_citations_get(const lh_score *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_score_citations_add(lh_score *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

/* Publication */
/*--------------------------------------------------------------*/

/** The fields of Publication. */
enum {
	LH_PUBLICATION_TITLE = 30 * 256 + 1, /**< Title */
	LH_PUBLICATION_KIND = 30 * 256 + 2, /**< Kind */
	LH_PUBLICATION_ISSUE = 30 * 256 + 3, /**< Issue */
	LH_PUBLICATION_PUBLISHED = 30 * 256 + 4, /**< Published */
	LH_PUBLICATION_PUBLISHER = 30 * 256 + 5, /**< Publisher */
	LH_PUBLICATION_EVENTS = 30 * 256 + 6, /**< Events */
	LH_PUBLICATION_COPIES = 30 * 256 + 7, /**< Copies */
};

/** Publication: Kind */
enum lh_publication_kind {
	LH_PUBLICATION_KIND_UNSET = 0,
	LH_PUBLICATION_KIND_JOURNAL = 1, /**< Journal */
	LH_PUBLICATION_KIND_NEWSLETTER = 2, /**< Newsletter */
	LH_PUBLICATION_KIND_PROCEEDINGS = 3, /**< Proceedings */
	LH_PUBLICATION_KIND_BOOK = 4, /**< Book */
	LH_PUBLICATION_KIND_WEBSITE = 5, /**< Website */
	LH_PUBLICATION_KIND_BROADCAST = 6, /**< Broadcast */
};

/** The record as one of any class. */
static inline lh_object *lh_publication_object(const lh_publication *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_publication *lh_as_publication(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_PUBLICATION ?
		       (lh_publication *)(uintptr_t)object : (lh_publication *)0;
}

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_publication_id(const lh_publication *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_publication_set_id(lh_publication *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_publication_uri(const lh_publication *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_publication_set_uri(lh_publication *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Alike: How many the record stands for, where a source does not name each; unset means one. */
static inline lh_quantity lh_publication_alike(const lh_publication *record)
{
	return lh_get_quantity((const lh_object *)record, LH_RECORD_ALIKE);
}
static inline int lh_publication_set_alike(lh_publication *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_RECORD_ALIKE, quantity, error);
}
/** Kind: Journal, newsletter, proceedings, book, website or broadcast. */
static inline enum lh_publication_kind lh_publication_kind(const lh_publication *record)
{
	return (enum lh_publication_kind)lh_get_choice((const lh_object *)record, LH_PUBLICATION_KIND);
}
static inline int lh_publication_set_kind(lh_publication *record, enum lh_publication_kind choice, lh_error *error)
{
	return lh_set_choice((lh_object *)record, LH_PUBLICATION_KIND, (unsigned)choice, error);
}
/** Issue: The issue or volume, such as "no. 3/2023". */
static inline const char *lh_publication_issue(const lh_publication *record)
{
	return lh_get_text((const lh_object *)record, LH_PUBLICATION_ISSUE);
}
static inline int lh_publication_set_issue(lh_publication *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_PUBLICATION_ISSUE, text, error);
}
/** Published: When it came out or went on air; this date places it in a period. */
static inline lh_date lh_publication_published(const lh_publication *record)
{
	return lh_get_date((const lh_object *)record, LH_PUBLICATION_PUBLISHED);
}
static inline int lh_publication_set_published(lh_publication *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_PUBLICATION_PUBLISHED, date, error);
}
/** Publisher: The association, publisher or press body that issued it. */
static inline lh_organisation *lh_publication_publisher(const lh_publication *record)
{
	return (lh_organisation *)lh_get_ref((const lh_object *)record, LH_PUBLICATION_PUBLISHER);
}
static inline int lh_publication_set_publisher(lh_publication *record, const lh_organisation *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_PUBLICATION_PUBLISHER, (const lh_object *)target, error);
}
/** Events: The workshops or conferences that it records. */
static inline size_t lh_publication_events_count(const lh_publication *record)
{
	return lh_list_count((const lh_object *)record, LH_PUBLICATION_EVENTS);
}
static inline lh_event *lh_publication_events_get(const lh_publication *record, size_t index)
{
	return (lh_event *)lh_list_get((const lh_object *)record, LH_PUBLICATION_EVENTS, index);
}
static inline int lh_publication_events_add(lh_publication *record, const lh_event *target, lh_error *error)
{
	return lh_list_insert_ref((lh_object *)record, LH_PUBLICATION_EVENTS, SIZE_MAX,
				  (const lh_object *)target, error);
}
/** Copies: How many copies of this issue were printed; ? where the source is vague. */
static inline lh_quantity lh_publication_copies(const lh_publication *record)
{
	return lh_get_quantity((const lh_object *)record, LH_PUBLICATION_COPIES);
}
static inline int lh_publication_set_copies(lh_publication *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_PUBLICATION_COPIES, quantity, error);
}
/** Title: The name of the journal, book or proceedings, as on the cover. */
static inline const char *lh_publication_title(const lh_publication *record)
{
	return lh_get_text((const lh_object *)record, LH_PUBLICATION_TITLE);
}
static inline int lh_publication_set_title(lh_publication *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_PUBLICATION_TITLE, text, error);
}
/** The same in another language, by its code. */
static inline const char *lh_publication_title_in(const lh_publication *record, const char *language)
{
	return lh_get_label((const lh_object *)record, LH_PUBLICATION_TITLE, language);
}
static inline int lh_publication_set_title_in(lh_publication *record, const char *language, const char *text,
		lh_error *error)
{
	return lh_set_label((lh_object *)record, LH_PUBLICATION_TITLE, language, text, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_publication_note(const lh_publication *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_publication_set_note(lh_publication *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_publication_citations_count(const lh_publication *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_publication_citations_get(const lh_publication *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_publication_citations_add(lh_publication *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

/* Figure */
/*--------------------------------------------------------------*/

/** The fields of Figure. */
enum {
	LH_FIGURE_MEASURE = 31 * 256 + 1, /**< Measure */
	LH_FIGURE_ABOUT = 31 * 256 + 2, /**< About */
	LH_FIGURE_BY = 31 * 256 + 3, /**< By */
	LH_FIGURE_FROM = 31 * 256 + 4, /**< From */
	LH_FIGURE_TO = 31 * 256 + 5, /**< To */
	LH_FIGURE_VALUE = 31 * 256 + 6, /**< Value */
	LH_FIGURE_CONCERNS = 31 * 256 + 7, /**< Concerns */
};

/** The record as one of any class. */
static inline lh_object *lh_figure_object(const lh_figure *record)
{
	return (lh_object *)(uintptr_t)record;
}
/** A record of any class as one of this: NULL if it is of another. */
static inline lh_figure *lh_as_figure(const lh_object *object)
{
	return lh_object_class(object) == LH_CLASS_FIGURE ?
		       (lh_figure *)(uintptr_t)object : (lh_figure *)0;
}

/** Id: A short name, unique in the dossier, for others to refer to: letters, digits, "-", "_", ".". */
static inline const char *lh_figure_id(const lh_figure *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_ID);
}
static inline int lh_figure_set_id(lh_figure *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_ID, text, error);
}
/** URI: What names the same thing in other dossiers: a joint event has one in all of them. */
static inline const char *lh_figure_uri(const lh_figure *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_URI);
}
static inline int lh_figure_set_uri(lh_figure *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_URI, text, error);
}
/** Alike: How many the record stands for, where a source does not name each; unset means one. */
static inline lh_quantity lh_figure_alike(const lh_figure *record)
{
	return lh_get_quantity((const lh_object *)record, LH_RECORD_ALIKE);
}
static inline int lh_figure_set_alike(lh_figure *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_RECORD_ALIKE, quantity, error);
}
/** Measure: The code of a measure in the library's catalogue, such as contests.entries. */
static inline const char *lh_figure_measure(const lh_figure *record)
{
	return lh_get_text((const lh_object *)record, LH_FIGURE_MEASURE);
}
static inline int lh_figure_set_measure(lh_figure *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_FIGURE_MEASURE, text, error);
}
/** About: The contest, plan or board that it counts within; unset means the whole dossier. */
static inline lh_object *lh_figure_about(const lh_figure *record)
{
	return (lh_object *)lh_get_ref((const lh_object *)record, LH_FIGURE_ABOUT);
}
static inline int lh_figure_set_about(lh_figure *record, const lh_object *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_FIGURE_ABOUT, (const lh_object *)target, error);
}
/** By: The organisation that stated the number. */
static inline lh_organisation *lh_figure_by(const lh_figure *record)
{
	return (lh_organisation *)lh_get_ref((const lh_object *)record, LH_FIGURE_BY);
}
static inline int lh_figure_set_by(lh_figure *record, const lh_organisation *target, lh_error *error)
{
	return lh_set_ref((lh_object *)record, LH_FIGURE_BY, (const lh_object *)target, error);
}
/** From: The start of the period it is for; one date alone is the whole period. */
static inline lh_date lh_figure_from(const lh_figure *record)
{
	return lh_get_date((const lh_object *)record, LH_FIGURE_FROM);
}
static inline int lh_figure_set_from(lh_figure *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_FIGURE_FROM, date, error);
}
/** To: The end of that period; for a stock, the day it was taken. */
static inline lh_date lh_figure_to(const lh_figure *record)
{
	return lh_get_date((const lh_object *)record, LH_FIGURE_TO);
}
static inline int lh_figure_set_to(lh_figure *record, lh_date date, lh_error *error)
{
	return lh_set_date((lh_object *)record, LH_FIGURE_TO, date, error);
}
/** Value: The number as stated: 26, ~26 (about), 26+ (at least), ? (unknown). */
static inline lh_quantity lh_figure_value(const lh_figure *record)
{
	return lh_get_quantity((const lh_object *)record, LH_FIGURE_VALUE);
}
static inline int lh_figure_set_value(lh_figure *record, lh_quantity quantity, lh_error *error)
{
	return lh_set_quantity((lh_object *)record, LH_FIGURE_VALUE, quantity, error);
}
/** Concerns: The documents, plans and programmes that the number was stated for. */
static inline size_t lh_figure_concerns_count(const lh_figure *record)
{
	return lh_list_count((const lh_object *)record, LH_FIGURE_CONCERNS);
}
static inline lh_object *lh_figure_concerns_get(const lh_figure *record, size_t index)
{
	return (lh_object *)lh_list_get((const lh_object *)record, LH_FIGURE_CONCERNS, index);
}
static inline int lh_figure_concerns_add(lh_figure *record, const lh_object *target, lh_error *error)
{
	return lh_list_insert_ref((lh_object *)record, LH_FIGURE_CONCERNS, SIZE_MAX,
				  (const lh_object *)target, error);
}
/** Note: What else is worth knowing and no other field can hold. */
static inline const char *lh_figure_note(const lh_figure *record)
{
	return lh_get_text((const lh_object *)record, LH_RECORD_NOTE);
}
static inline int lh_figure_set_note(lh_figure *record, const char *text, lh_error *error)
{
	return lh_set_text((lh_object *)record, LH_RECORD_NOTE, text, error);
}
/** Citations: Where the record, or one field of it, comes from. */
static inline size_t lh_figure_citations_count(const lh_figure *record)
{
	return lh_list_count((const lh_object *)record, LH_RECORD_CITATIONS);
}
static inline lh_citation *lh_figure_citations_get(const lh_figure *record, size_t index)
{
	return (lh_citation *)lh_list_get((const lh_object *)record, LH_RECORD_CITATIONS, index);
}
static inline lh_citation *lh_figure_citations_add(lh_figure *record, const char *id, lh_error *error)
{
	return (lh_citation *)lh_list_add((lh_object *)record, LH_RECORD_CITATIONS, id, error);
}

#ifdef __cplusplus
}
#endif
#endif
