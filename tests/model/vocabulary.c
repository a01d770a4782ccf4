/* SPDX-License-Identifier: MIT */
/*
 * The vocabulary as it was agreed, beside the rows: a row that is dropped,
 * renamed, moved or of another type is noticed. A new row goes last, and a
 * word for it at the end of its line here.
 */
#include <stdio.h>
#include <string.h>

#include <lienhiep.h>

#include "model/model.h"
#include "suites.h"

/* A class's rows, in order: name, a star where a complete record must have it, type. */
static const struct {
	const char *name, *plural, *fields;
} classes[CLASS_COUNT] = {
	[CLASS_RECORD] = { "record", "records",
			   "id:id uri:text alike:quantity note:prose citations:children" },
	[CLASS_DOSSIER] = { "dossier", "dossiers",
			    "version*:integer title*:label language*:code owner*:ref from*:date "
			    "to*:date issued:date state:choice sources:children "
			    "documents:children organisations:children boards:children "
			    "people:children offices:children memberships:children "
			    "programmes:children plans:children tasks:children events:children "
			    "requests:children consultations:children findings:children "
			    "recommendations:children solutions:children contests:children "
			    "publications:children figures:children" },
	[CLASS_CITATION] = { "citation", "citations",
			     "source*:ref field:text locus:text stated:text corrected:text" },
	[CLASS_SOURCE] = { "source", "sources",
			   "kind:choice title*:label author:text publisher:text published:date "
			   "url:text accessed:date document:ref" },
	[CLASS_DOCUMENT] = { "document", "documents",
			     "number:text kind:choice title:label issuer:ref signed:date "
			     "signer:ref effective:date expires:date replaces:refs url:text" },
	[CLASS_ORGANISATION] = { "organisation", "organisations",
				 "name*:label also:labels short_name:label abbreviation:text "
				 "kind*:choice level:choice parent:ref code_scheme:text "
				 "code:text founded:date dissolved:date established_by:ref "
				 "successors:refs country:code locality:text address:text "
				 "phone:text email:text website:text" },
	[CLASS_BOARD] = { "board", "boards",
			  "name*:label kind*:choice of:ref purpose:prose formed:date "
			  "dissolved:date established_by:ref term:text supports:refs" },
	[CLASS_PERSON] = { "person", "people",
			   "family:text middle:text given:text name:text titles:texts sex:choice "
			   "born:date country:code overseas:flag field:text workplace:ref "
			   "phone:text email:text" },
	[CLASS_OFFICE] = { "office", "offices",
			   "holder*:ref of*:ref role*:choice title:label acting:flag from:date "
			   "to:date decided_by:ref" },
	[CLASS_MEMBERSHIP] = { "membership", "memberships",
			       "member:ref of*:ref kind*:choice from:date to:date decided_by:ref "
			       "countries:codes" },
	[CLASS_PROGRAMME] = { "programme", "programmes",
			      "title*:label basis:ref owner:ref from:date to:date "
			      "targets:children" },
	[CLASS_TARGET] = { "target", "targets",
			   "name*:label unit:text direction:choice value:decimal upper:decimal "
			   "baseline:decimal baseline_date:date due:date measurements:children" },
	[CLASS_MEASUREMENT] = { "measurement", "measurements",
				"from:date to:date value*:quantity by:ref" },
	[CLASS_PLAN] = { "plan", "plans",
			 "title*:label also:labels kind*:choice level:choice owner:ref lead:ref "
			 "partners:refs basis:refs under:ref from:date to:date started:date "
			 "finished:date status:choice timeliness:choice serves:refs budget:money "
			 "funding:text tasks:children" },
	[CLASS_TASK] = { "task", "tasks",
			 "title*:label area:choice lead:ref partners:refs answers:refs "
			 "topics:texts start:date due:date started:date finished:date "
			 "status:choice timeliness:choice measure:code amount:quantity "
			 "progress:integer delivers:refs budget:money spent:money tasks:children" },
	[CLASS_EVENT] = { "event", "events",
			  "title*:label kind*:choice area:choice topics:texts from*:date to:date "
			  "place:text format:choice hosts:refs partners:refs concerns:refs "
			  "attendance:quantity papers:quantity speeches:children" },
	[CLASS_SPEECH] = { "speech", "speeches", "speaker*:ref office:ref summary:prose" },
	[CLASS_REQUEST] = { "request", "requests",
			    "by*:ref at:ref made:date from:date to:date text*:prose basis:ref "
			    "concerns:refs" },
	[CLASS_CONSULTATION] = { "consultation", "consultations",
				 "subject*:label kind*:choice origin:choice subject_kind:choice "
				 "concerns:refs commissioner:ref drafter:ref lead:ref "
				 "partners:refs answers:refs request_document:ref board:ref "
				 "received:date due:date delivered:date events:refs "
				 "experts:children conclusion:choice result:ref form:choice "
				 "cost:money funding:choice" },
	[CLASS_EXPERT] = { "expert", "experts",
			   "person*:ref role:choice view:choice opinion:prose" },
	[CLASS_FINDING] = { "finding", "findings",
			    "kind*:choice text*:prose arises_from:ref concerns:ref" },
	[CLASS_RECOMMENDATION] = { "recommendation", "recommendations",
				   "text*:label kind*:choice arises_from:ref addressee:ref "
				   "resolves:refs made:date response:choice responded:date "
				   "response_document:ref reason:prose" },
	[CLASS_SOLUTION] = { "solution", "solutions",
			     "title*:label kind:choice arises_from:ref owner:ref stages:children "
			     "sites:children serves:refs" },
	[CLASS_STAGE] = { "stage", "stages", "kind*:choice on:date by:ref basis:ref" },
	[CLASS_SITE] = { "site", "sites",
			 "place:text organisation:ref use*:choice from:date to:date "
			 "outcome:choice benefit:prose" },
	[CLASS_CONTEST] = { "contest", "contests",
			    "title*:label kind:choice edition:integer from:date to:date "
			    "hosts:refs partners:refs basis:ref jury:ref fields:children "
			    "criteria:children entries:children" },
	[CLASS_CONTEST_FIELD] = { "contest_field", "contest_fields",
				  "name*:label max_first:integer max_second:integer "
				  "max_third:integer max_encouragement:integer" },
	[CLASS_CRITERION] = { "criterion", "criteria", "name*:label weight:decimal" },
	[CLASS_ENTRY] = { "entry", "entries",
			  "title:label field:ref authors:refs unit:ref scores:children "
			  "prize:choice money:money" },
	[CLASS_SCORE] = { "score", "scores", "criterion*:ref juror:ref value*:decimal" },
	[CLASS_PUBLICATION] = { "publication", "publications",
				"title*:label kind:choice issue:text published:date "
				"publisher:ref events:refs copies:quantity" },
	[CLASS_FIGURE] = { "figure", "figures",
			   "measure*:code about:ref by:ref from:date to:date value*:quantity "
			   "concerns:refs" },
};

static const char *const type_names[] = {
	[LH_TYPE_ID] = "id",	   [LH_TYPE_TEXT] = "text",	  [LH_TYPE_PROSE] = "prose",
	[LH_TYPE_LABEL] = "label", [LH_TYPE_DATE] = "date",	  [LH_TYPE_INTEGER] = "integer",
	[LH_TYPE_MONEY] = "money", [LH_TYPE_DECIMAL] = "decimal", [LH_TYPE_QUANTITY] = "quantity",
	[LH_TYPE_FLAG] = "flag",   [LH_TYPE_CHOICE] = "choice",	  [LH_TYPE_CODE] = "code",
	[LH_TYPE_CODES] = "codes", [LH_TYPE_REF] = "ref",	  [LH_TYPE_REFS] = "refs",
	[LH_TYPE_TEXTS] = "texts", [LH_TYPE_LABELS] = "labels",	  [LH_TYPE_CHILDREN] = "children",
};

START_TEST(test_fields)
{
	const struct lh_class *class = lh_class_row((unsigned)_i);
	char text[2048] = "";
	size_t used = 0;

	for (const struct lh_field *field = class->fields; field->number; field++)
		used += (size_t)snprintf(
			text + used, sizeof(text) - used, "%s%s%s:%s", used ? " " : "", field->name,
			field->flags & FIELD_REQUIRED ? "*" : "", type_names[field->type]);
	ck_assert_str_eq(class->name, classes[_i].name);
	ck_assert_str_eq(class->plural, classes[_i].plural);
	ck_assert_str_eq(text, classes[_i].fields);
}
END_TEST

/* ------------------------------------------------------------------ */
/* Choices                                                             */

#define LEVELS "central provincial district commune foreign"
#define AREAS                                                                                \
	"propaganda organisation-building rallying-intellectuals consultation research "     \
	"technology-transfer dissemination training contest overseas cooperation emulation " \
	"administration"
#define CONCLUSIONS "agree agree-with-changes disagree"

static const struct {
	unsigned field;
	const char *choices;
} choices[] = {
	{ LH_DOSSIER_STATE, "draft final" },
	{ LH_SOURCE_KIND, "news report minutes letter website interview dataset document" },
	{ LH_DOCUMENT_KIND,
	  "law decree circular resolution directive conclusion programme plan decision report "
	  "submission notice guideline scheme minutes letter charter regulation agreement other" },
	{ LH_ORGANISATION_KIND, "national-union local-union association institute centre club "
				"fund party-body peoples-committee peoples-council "
				"assembly-delegation ministry department mass-organisation "
				"enterprise university press territory other" },
	{ LH_ORGANISATION_LEVEL, LEVELS },
	{ LH_BOARD_KIND,
	  "congress executive-committee standing-board presidium inspection-committee office "
	  "advisory-board council jury" },
	{ LH_PERSON_SEX, "female male other" },
	{ LH_OFFICE_ROLE,
	  "chair vice-chair secretary-general head deputy-head director deputy-director "
	  "secretary member inspector juror other" },
	{ LH_MEMBERSHIP_KIND, "member-association collective individual associate honorary" },
	{ LH_TARGET_DIRECTION, "at-least above at-most below equal between" },
	{ LH_PLAN_KIND, "annual-plan term-plan scheme project research-topic" },
	{ LH_PLAN_LEVEL, LEVELS },
	{ LH_PLAN_STATUS, "draft approved under-way done suspended dropped" },
	{ LH_PLAN_TIMELINESS, "on-time late" },
	{ LH_TASK_AREA, AREAS },
	{ LH_TASK_STATUS, "planned under-way done dropped" },
	{ LH_TASK_TIMELINESS, "on-time late" },
	{ LH_EVENT_KIND,
	  "workshop conference seminar forum training lecture ceremony exhibition field-visit "
	  "campaign meeting" },
	{ LH_EVENT_AREA, AREAS },
	{ LH_EVENT_FORMAT, "in-person online hybrid" },
	{ LH_CONSULTATION_KIND, "advice critique appraisal comment" },
	{ LH_CONSULTATION_ORIGIN, "commissioned own-initiative" },
	{ LH_CONSULTATION_SUBJECT_KIND,
	  "line policy programme project scheme master-plan plan law" },
	{ LH_CONSULTATION_CONCLUSION, CONCLUSIONS },
	{ LH_CONSULTATION_FORM, "report written-comment minutes proceedings petition" },
	{ LH_CONSULTATION_FUNDING, "budget contract own" },
	{ LH_EXPERT_ROLE, "chair reviewer member secretary" },
	{ LH_EXPERT_VIEW, CONCLUSIONS },
	{ LH_FINDING_KIND, "strength shortcoming bottleneck" },
	{ LH_RECOMMENDATION_KIND, "solution model mechanism amendment other" },
	{ LH_RECOMMENDATION_RESPONSE, "accepted partly-accepted rejected" },
	{ LH_SOLUTION_KIND, "solution model" },
	{ LH_STAGE_KIND, "proposed selected piloted replicated adopted dropped" },
	{ LH_SITE_USE, "pilot replication" },
	{ LH_SITE_OUTCOME, "pending success partial failure" },
	{ LH_CONTEST_KIND, "technical-innovation youth-innovation award" },
	{ LH_ENTRY_PRIZE, "special first second third encouragement" },
	{ LH_PUBLICATION_KIND, "journal newsletter proceedings book website broadcast" },
};

START_TEST(test_choices)
{
	char text[1024] = "";
	size_t used = 0;

	for (unsigned i = 1; i <= lh_field_choice_count(choices[_i].field); i++)
		used += (size_t)snprintf(text + used, sizeof(text) - used, "%s%s", used ? " " : "",
					 lh_field_choice_name(choices[_i].field, i));
	ck_assert_str_eq(text, choices[_i].choices);
}
END_TEST

/* ------------------------------------------------------------------ */
/* References and children                                             */

static const struct {
	unsigned field;
	const char *accepts;
} references[] = {
	{ LH_RECORD_CITATIONS, "citation" },
	{ LH_DOSSIER_OWNER, "organisation" },
	{ LH_DOSSIER_SOURCES, "source" },
	{ LH_DOSSIER_DOCUMENTS, "document" },
	{ LH_DOSSIER_ORGANISATIONS, "organisation" },
	{ LH_DOSSIER_BOARDS, "board" },
	{ LH_DOSSIER_PEOPLE, "person" },
	{ LH_DOSSIER_OFFICES, "office" },
	{ LH_DOSSIER_MEMBERSHIPS, "membership" },
	{ LH_DOSSIER_PROGRAMMES, "programme" },
	{ LH_DOSSIER_PLANS, "plan" },
	{ LH_DOSSIER_TASKS, "task" },
	{ LH_DOSSIER_EVENTS, "event" },
	{ LH_DOSSIER_REQUESTS, "request" },
	{ LH_DOSSIER_CONSULTATIONS, "consultation" },
	{ LH_DOSSIER_FINDINGS, "finding" },
	{ LH_DOSSIER_RECOMMENDATIONS, "recommendation" },
	{ LH_DOSSIER_SOLUTIONS, "solution" },
	{ LH_DOSSIER_CONTESTS, "contest" },
	{ LH_DOSSIER_PUBLICATIONS, "publication" },
	{ LH_DOSSIER_FIGURES, "figure" },
	{ LH_CITATION_SOURCE, "source" },
	{ LH_SOURCE_DOCUMENT, "document" },
	{ LH_DOCUMENT_ISSUER, "organisation" },
	{ LH_DOCUMENT_SIGNER, "person" },
	{ LH_DOCUMENT_REPLACES, "document" },
	{ LH_ORGANISATION_PARENT, "organisation" },
	{ LH_ORGANISATION_ESTABLISHED_BY, "document" },
	{ LH_ORGANISATION_SUCCESSORS, "organisation" },
	{ LH_BOARD_OF, "organisation" },
	{ LH_BOARD_ESTABLISHED_BY, "document" },
	{ LH_BOARD_SUPPORTS, "organisation" },
	{ LH_PERSON_WORKPLACE, "organisation" },
	{ LH_OFFICE_HOLDER, "person" },
	{ LH_OFFICE_OF, "organisation board" },
	{ LH_OFFICE_DECIDED_BY, "document" },
	{ LH_MEMBERSHIP_MEMBER, "organisation person" },
	{ LH_MEMBERSHIP_OF, "organisation" },
	{ LH_MEMBERSHIP_DECIDED_BY, "document" },
	{ LH_PROGRAMME_BASIS, "document" },
	{ LH_PROGRAMME_OWNER, "organisation" },
	{ LH_PROGRAMME_TARGETS, "target" },
	{ LH_TARGET_MEASUREMENTS, "measurement" },
	{ LH_MEASUREMENT_BY, "organisation" },
	{ LH_PLAN_OWNER, "organisation" },
	{ LH_PLAN_LEAD, "organisation" },
	{ LH_PLAN_PARTNERS, "organisation" },
	{ LH_PLAN_BASIS, "document" },
	{ LH_PLAN_UNDER, "programme plan" },
	{ LH_PLAN_SERVES, "target" },
	{ LH_PLAN_TASKS, "task" },
	{ LH_TASK_LEAD, "organisation" },
	{ LH_TASK_PARTNERS, "organisation" },
	{ LH_TASK_ANSWERS, "request" },
	{ LH_TASK_DELIVERS, "document board membership event consultation recommendation "
			    "solution contest publication" },
	{ LH_TASK_TASKS, "task" },
	{ LH_EVENT_HOSTS, "organisation" },
	{ LH_EVENT_PARTNERS, "organisation" },
	{ LH_EVENT_CONCERNS, "document programme plan consultation" },
	{ LH_EVENT_SPEECHES, "speech" },
	{ LH_SPEECH_SPEAKER, "person" },
	{ LH_SPEECH_OFFICE, "office" },
	{ LH_REQUEST_BY, "organisation person" },
	{ LH_REQUEST_AT, "event" },
	{ LH_REQUEST_BASIS, "document" },
	{ LH_REQUEST_CONCERNS, "programme target plan solution" },
	{ LH_CONSULTATION_CONCERNS, "document" },
	{ LH_CONSULTATION_COMMISSIONER, "organisation" },
	{ LH_CONSULTATION_DRAFTER, "organisation" },
	{ LH_CONSULTATION_LEAD, "organisation" },
	{ LH_CONSULTATION_PARTNERS, "organisation" },
	{ LH_CONSULTATION_ANSWERS, "request" },
	{ LH_CONSULTATION_REQUEST_DOCUMENT, "document" },
	{ LH_CONSULTATION_BOARD, "board" },
	{ LH_CONSULTATION_EVENTS, "event" },
	{ LH_CONSULTATION_EXPERTS, "expert" },
	{ LH_CONSULTATION_RESULT, "document" },
	{ LH_EXPERT_PERSON, "person" },
	{ LH_FINDING_ARISES_FROM, "plan event consultation" },
	{ LH_FINDING_CONCERNS, "document" },
	{ LH_RECOMMENDATION_ARISES_FROM, "plan event request consultation" },
	{ LH_RECOMMENDATION_ADDRESSEE, "organisation" },
	{ LH_RECOMMENDATION_RESOLVES, "finding" },
	{ LH_RECOMMENDATION_RESPONSE_DOCUMENT, "document" },
	{ LH_SOLUTION_ARISES_FROM, "plan recommendation entry" },
	{ LH_SOLUTION_OWNER, "organisation" },
	{ LH_SOLUTION_STAGES, "stage" },
	{ LH_SOLUTION_SITES, "site" },
	{ LH_SOLUTION_SERVES, "target" },
	{ LH_STAGE_BY, "organisation" },
	{ LH_STAGE_BASIS, "document" },
	{ LH_SITE_ORGANISATION, "organisation" },
	{ LH_CONTEST_HOSTS, "organisation" },
	{ LH_CONTEST_PARTNERS, "organisation" },
	{ LH_CONTEST_BASIS, "document" },
	{ LH_CONTEST_JURY, "board" },
	{ LH_CONTEST_FIELDS, "contest_field" },
	{ LH_CONTEST_CRITERIA, "criterion" },
	{ LH_CONTEST_ENTRIES, "entry" },
	{ LH_ENTRY_FIELD, "contest_field" },
	{ LH_ENTRY_AUTHORS, "person" },
	{ LH_ENTRY_UNIT, "organisation" },
	{ LH_ENTRY_SCORES, "score" },
	{ LH_SCORE_CRITERION, "criterion" },
	{ LH_SCORE_JUROR, "person" },
	{ LH_PUBLICATION_PUBLISHER, "organisation" },
	{ LH_PUBLICATION_EVENTS, "event" },
	{ LH_FIGURE_BY, "organisation" },
	{ LH_FIGURE_CONCERNS, "document programme plan" },
};

START_TEST(test_references)
{
	char text[1024] = "";
	size_t used = 0;

	for (unsigned i = 1; i <= lh_class_count(); i++)
		if (lh_field_accepts(references[_i].field, i))
			used += (size_t)snprintf(text + used, sizeof(text) - used, "%s%s",
						 used ? " " : "", lh_class_name(i));
	ck_assert_msg(strcmp(text, references[_i].accepts) == 0, "%s.%s: %s",
		      lh_class_name(references[_i].field >> 8), lh_field_name(references[_i].field),
		      text);
}
END_TEST

/* ------------------------------------------------------------------ */
/* The rest of what rows say                                           */

START_TEST(test_details)
{
	static const struct {
		unsigned field;
		enum code_kind code;
	} codes[] = {
		{ LH_DOSSIER_LANGUAGE, CODE_LANGUAGE }, { LH_ORGANISATION_COUNTRY, CODE_COUNTRY },
		{ LH_PERSON_COUNTRY, CODE_COUNTRY },	{ LH_MEMBERSHIP_COUNTRIES, CODE_COUNTRY },
		{ LH_TASK_MEASURE, CODE_MEASURE },	{ LH_FIGURE_MEASURE, CODE_MEASURE },
	};
	static const struct {
		unsigned field;
		const char *item;
	} items[] = {
		{ LH_ORGANISATION_ALSO, "also" }, { LH_PERSON_TITLES, "title" },
		{ LH_PLAN_ALSO, "also" },	  { LH_TASK_TOPICS, "topic" },
		{ LH_EVENT_TOPICS, "topic" },
	};
	static const unsigned personal[] = { LH_PERSON_SEX, LH_PERSON_BORN, LH_PERSON_PHONE,
					     LH_PERSON_EMAIL };
	unsigned count = 0, choice_count = 0, reference_count = 0, code_count = 0, item_count = 0;

	for (size_t i = 0; i < COUNT_OF(codes); i++)
		ck_assert_uint_eq(lh_field_row(codes[i].field)->code, codes[i].code);
	for (size_t i = 0; i < COUNT_OF(items); i++)
		ck_assert_str_eq(lh_field_item(items[i].field), items[i].item);
	for (size_t i = 0; i < COUNT_OF(personal); i++)
		ck_assert(lh_field_is_personal(personal[i]));
	for (unsigned class_number = 1; class_number <= lh_class_count(); class_number++)
		ck_assert(lh_field_accepts(LH_FIGURE_ABOUT, class_number));
	/* The tables above have every row of their kind. */
	for (unsigned i = 0; i < CLASS_COUNT; i++)
		for (const struct lh_field *field = lh_class_row(i)->fields; field->number;
		     field++) {
			count += (field->flags & FIELD_PERSONAL) != 0;
			choice_count += field->choices != NULL;
			reference_count += field->to != 0 && field->to != TO_ANY;
			code_count += field->code != 0;
			item_count += field->item != NULL;
		}
	ck_assert_uint_eq(count, COUNT_OF(personal));
	ck_assert_uint_eq(choice_count, COUNT_OF(choices));
	ck_assert_uint_eq(reference_count, COUNT_OF(references));
	ck_assert_uint_eq(code_count, COUNT_OF(codes));
	ck_assert_uint_eq(item_count, COUNT_OF(items));
}
END_TEST

Suite *lh_vocabulary_suite(void)
{
	Suite *suite = suite_create("vocabulary");
	TCase *tests = tcase_create("vocabulary");

	tcase_add_loop_test(tests, test_fields, 0, CLASS_COUNT);
	tcase_add_loop_test(tests, test_choices, 0, COUNT_OF(choices));
	tcase_add_loop_test(tests, test_references, 0, COUNT_OF(references));
	tcase_add_test(tests, test_details);
	suite_add_tcase(suite, tests);
	return suite;
}
