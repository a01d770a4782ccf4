/* SPDX-License-Identifier: MIT */
/* Measures split by what their records say. */
#include <stdio.h>
#include <string.h>

#include "common/exhaust.h"
#include "common/generate.h"
#include "review/suites.h"
#include "review/dimension.h"
#include "review/support.h"

/* ------------------------------------------------------------------ */
/* A breakdown as text                                                 */

static void append(char text[TEXT_SIZE], const char *more)
{
	ck_assert_uint_lt(strlen(text) + strlen(more), TEXT_SIZE);
	strcat(text, more);
}

/* "workshop 2 (a b); - 1+ (c)": keys, values and records; ", overlapping" at the end. */
static char *breakdown_text(const lh_breakdown *breakdown, char text[TEXT_SIZE])
{
	text[0] = '\0';
	for (size_t i = 0; i < lh_breakdown_count(breakdown); i++) {
		const char *key = lh_breakdown_key(breakdown, i);
		char number[26];

		append(text, i ? "; " : "");
		append(text, key ? key : "-");
		append(text, " ");
		append(text, lh_quantity_format(lh_breakdown_value(breakdown, i), number));
		append(text, " (");
		for (size_t j = 0; j < lh_breakdown_record_count(breakdown, i); j++) {
			append(text, j ? " " : "");
			append(text, lh_get_text(lh_breakdown_record(breakdown, i, j),
						 LH_RECORD_ID));
		}
		append(text, ")");
	}
	append(text, lh_breakdown_overlaps(breakdown) ? ", overlapping" : "");
	return text;
}

static const struct {
	const char *says, *body, *measure, *by, *groups;
} rows[] = {
	{ "nothing has no groups", "", "events", "kind", "" },
	{ "choices in the order of their rows, and what is not said last",
	  "<events><event id='a' from='2023'/><event id='b' kind='forum' from='2023'/>"
	  "<event id='c' kind='workshop' from='2023'/><event id='d' kind='forum' alike='3' from='2023'/>"
	  "<event id='e' kind='workshop' from='2022'/></events>",
	  "events", "kind", "workshop 1 (c); forum 4 (b d); - 1 (a)" },
	{ "a sum",
	  "<events><event id='a' area='research' from='2023' attendance='~5'/>"
	  "<event id='b' area='research' from='2023' attendance='7'/><event id='c' from='2023'/></events>",
	  "events.attendance", "area", "research ~12 (a b); - 0+ (c)" },
	{ "records that are named in Vietnamese order, each with what it holds",
	  "<organisations><organisation id='z'><name>Anh</name></organisation>"
	  "<organisation id='y'><name>Ánh</name></organisation>"
	  "<organisation id='x'><name>Đông</name></organisation></organisations>"
	  "<consultations><consultation id='a' lead='x' delivered='2023'/>"
	  "<consultation id='b' lead='y' delivered='2023'/><consultation id='c' lead='z' delivered='2023'/>"
	  "<consultation id='d' lead='x' delivered='2023'/></consultations>",
	  "consultations", "lead", "z 1 (c); y 1 (b); x 2 (a d)" },
	{ "several values overlap",
	  "<organisations><organisation id='o'/><organisation id='p'/></organisations>"
	  "<events><event id='a' from='2023' hosts='o p o'/><event id='b' from='2023' hosts='p'/></events>",
	  "events", "hosts", "o 1 (a); p 2 (a b), overlapping" },
	{ "what is named and not there is known by its id",
	  "<consultations><consultation id='a' lead='gone' delivered='2023'/></consultations>",
	  "consultations", "lead", "gone 1 (a)" },
	{ "a path",
	  "<organisations><organisation id='o' kind='club'/><organisation id='p' kind='institute'/>"
	  "<organisation id='q'/></organisations>"
	  "<consultations><consultation id='a' lead='o' delivered='2023'/>"
	  "<consultation id='b' lead='p' delivered='2023'/><consultation id='c' lead='q' delivered='2023'/>"
	  "<consultation id='d' delivered='2023'/></consultations>",
	  "consultations", "lead.kind", "institute 1 (b); club 1 (a); - 2 (c d)" },
	{ "records with one uri are one group",
	  "<organisations><organisation id='o' uri='u'/><organisation id='p' uri='u'/></organisations>"
	  "<consultations><consultation id='a' lead='p' delivered='2023'/>"
	  "<consultation id='b' lead='o' delivered='2023'/></consultations>",
	  "consultations", "lead", "o 2 (a b)" },
	{ "subject kinds",
	  "<consultations><consultation id='a' subject_kind='law' delivered='2023'/>"
	  "<consultation id='b' subject_kind='scheme' delivered='2023'/></consultations>",
	  "consultations", "subject_kind", "scheme 1 (b); law 1 (a)" },
	{ "members by country: of the person, else of the group",
	  "<people><person id='p' country='JP'/><person id='q' country='DE'/><person id='r'/></people>"
	  "<memberships><membership id='a' kind='honorary' member='p' from='2020'/>"
	  "<membership id='b' kind='honorary' member='q' from='2020'/>"
	  "<membership id='c' kind='honorary' alike='5' countries='DE FR' from='2020'/>"
	  "<membership id='d' kind='honorary' member='r' from='2020'/></memberships>",
	  "members.honorary", "country", "DE 6 (b c); JP 1 (a); FR 5 (c); - 1 (d), overlapping" },
	{ "a stock that nobody told at its opening",
	  "<memberships><membership id='a' kind='honorary' from='2023'/></memberships>",
	  "members.honorary", "kind", "honorary 1+ (a)" },
	{ "sex and doctorates of members",
	  "<people><person id='p' sex='female'><title>TS</title></person><person id='q' sex='male'>"
	  "<title>KS</title></person><person id='r'/></people>"
	  "<memberships><membership id='a' kind='individual' member='q' from='2020'/>"
	  "<membership id='b' kind='individual' member='p' from='2020'/>"
	  "<membership id='c' kind='individual' member='r' from='2020'/></memberships>",
	  "members.individual", "doctorate", "true 1 (b); false 1 (a); - 1 (c)" },
	{ "the same by sex",
	  "<people><person id='p' sex='female'/><person id='q' sex='male'/></people>"
	  "<memberships><membership id='a' kind='individual' member='q' from='2020'/>"
	  "<membership id='b' kind='individual' member='p' from='2020'/></memberships>",
	  "members.individual", "sex", "female 1 (b); male 1 (a)" },
	{ "a share of each group",
	  "<recommendations><recommendation id='a' kind='model' response='accepted' responded='2023'/>"
	  "<recommendation id='b' kind='model' response='rejected' responded='2023'/>"
	  "<recommendation id='c' kind='mechanism' response='rejected' responded='2023'/>"
	  "<recommendation id='d' alike='2+' response='accepted' responded='2023'/></recommendations>",
	  "recommendations.acceptance", "kind", "model 50 (a b); mechanism 0 (c); - ? (d)" },
	{ "a share of nobody knows how many, of which about so many",
	  "<recommendations><recommendation id='a' kind='model' alike='~7' response='accepted' responded='2023'/>"
	  "<recommendation id='b' kind='model' alike='2+' response='rejected' responded='2023'/></recommendations>",
	  "recommendations.acceptance", "kind", "model ? (a b)" },
	{ "people count once in each group",
	  "<people><person id='p'/><person id='q'/></people><consultations>"
	  "<consultation kind='advice' delivered='2023'><experts><expert id='a' person='p' role='chair'/>"
	  "<expert id='b' person='q' role='member'/></experts></consultation>"
	  "<consultation kind='critique' delivered='2023'><experts><expert id='c' person='p' role='member'/>"
	  "<expert id='d' person='q' role='member'/></experts></consultation></consultations>",
	  "experts", "role", "chair 1 (a); member 2 (b c d), overlapping" },
	{ "and do not overlap where they say the same",
	  "<people><person id='p' country='VN'/></people><consultations>"
	  "<consultation delivered='2023'><experts><expert id='a' person='p'/></experts></consultation>"
	  "<consultation delivered='2023'><experts><expert id='b' person='p'/></experts></consultation>"
	  "</consultations>",
	  "experts", "country", "VN 1 (a b)" },
	{ "a path over several records",
	  "<organisations><organisation id='o' kind='club'/><organisation id='p' kind='institute'/>"
	  "</organisations><events><event id='a' from='2023' hosts='o p gone'/></events>",
	  "events", "hosts.kind", "institute 1 (a); club 1 (a), overlapping" },
	{ "and over those that stand in it",
	  "<contests><contest id='k' to='2023'><entries><entry prize='first'/></entries></contest></contests>",
	  "contests", "entries.prize", "first 1 (k)" },
	{ "a flag, and who has none",
	  "<people><person id='p' overseas='true'/><person id='q' overseas='false'/><person id='r'/>"
	  "</people><consultations><consultation delivered='2023'><experts><expert id='a' person='p'/>"
	  "<expert id='b' person='q'/><expert id='c' person='r'/></experts></consultation></consultations>",
	  "experts", "person.overseas", "true 1 (a); false 1 (b); - 1 (c)" },
	{ "by what records stand in",
	  "<contests><contest id='k' kind='award' to='2023'><entries><entry id='a'/><entry id='b'/></entries>"
	  "</contest><contest id='l' to='2023'><entries><entry id='c'/></entries></contest></contests>",
	  "contests.entries", "contest", "k 2 (a b); l 1 (c)" },
	{ "a contest without entries may have some of any kind",
	  "<contests><contest id='k' kind='award' to='2023'><entries><entry id='a'/></entries></contest>"
	  "<contest id='l' kind='award' to='2023'/></contests>",
	  "contests.entries", "contest.kind", "award 1+ (a)" },
	{ "and of prizes nobody knows which",
	  "<contests><contest id='k' to='2023'><entries><entry id='a' prize='first'/></entries></contest>"
	  "<contest id='l' to='2023'/></contests>",
	  "contests.prizes", "prize", "first 1 (a); - 0+ ()" },
	{ "sites by outcome",
	  "<solutions><solution id='s'><sites><site id='a' outcome='failure' from='2023'/>"
	  "<site id='b' outcome='success' from='2023'/><site id='c' from='2023'/></sites></solution></solutions>",
	  "solutions.sites", "outcome", "success 1 (b); failure 1 (a); - 1 (c)" },
	{ "texts",
	  "<events><event id='a' from='2023' place='Huế'/><event id='b' from='2023' place='Đà Nẵng'/>"
	  "<event id='c' from='2023' place='Huế'/></events>",
	  "events", "place", "Đà Nẵng 1 (b); Huế 2 (a c)" },
	{ "flags",
	  "<people><person id='p' overseas='true'/><person id='q' overseas='false'/></people><memberships>"
	  "<membership id='a' member='q' kind='individual' from='2020'/>"
	  "<membership id='b' member='p' kind='individual' from='2020'/></memberships>",
	  "members.individual", "member.overseas", "true 1 (b); false 1 (a)" },
};

START_TEST(groups_are_as_told)
{
	lh_review *review = review_of_body(rows[_i].body, "2023");
	char text[TEXT_SIZE];
	lh_error error;
	lh_breakdown *breakdown =
		lh_breakdown_new(review, measure_of(rows[_i].measure), rows[_i].by, &error);

	ck_assert_msg(breakdown != NULL, "%s: %s", rows[_i].says, error.text_en);
	/* It outlives what it was made of. */
	lh_review_free(review);
	breakdown_text(breakdown, text);
	ck_assert_msg(strcmp(text, rows[_i].groups) == 0, "%s: %s", rows[_i].says, text);
	lh_breakdown_free(breakdown);
}
END_TEST

START_TEST(labels_in_both_languages)
{
	lh_review *review = review_of_body(
		"<organisations><organisation id='o'><name>Hội Tin học</name>"
		"<name xml:lang='en'>Informatics Association</name></organisation></organisations>"
		"<people><person id='p' country='FR'/><person id='q' country='ZZ'/></people>"
		"<memberships><membership id='a' kind='honorary' member='p' from='2020' of='o'/>"
		"<membership id='b' kind='honorary' member='q' from='2020'/></memberships>",
		"2023");
	size_t measure = measure_of("members.honorary");
	lh_breakdown *by_country = lh_breakdown_new(review, measure, "country", NULL);
	lh_breakdown *by_union = lh_breakdown_new(review, measure, "of", NULL);
	lh_breakdown *by_kind = lh_breakdown_new(review, measure, "kind", NULL);

	ck_assert_uint_eq(lh_breakdown_count(by_country), 2);
	ck_assert_str_eq(lh_breakdown_label(by_country, 0, LH_VIETNAMESE), "Pháp");
	ck_assert_str_eq(lh_breakdown_label(by_country, 0, LH_ENGLISH), "France");
	ck_assert_str_eq(lh_breakdown_key(by_country, 0), "FR");
	ck_assert_str_eq(lh_breakdown_key(by_country, 1), "ZZ");
	ck_assert_ptr_null(lh_breakdown_object(by_country, 0));
	ck_assert_str_eq(lh_breakdown_label(by_union, 0, LH_VIETNAMESE), "Hội Tin học");
	ck_assert_str_eq(lh_breakdown_label(by_union, 0, LH_ENGLISH), "Informatics Association");
	ck_assert_ptr_eq(lh_breakdown_object(by_union, 0),
			 lh_dossier_find(lh_review_dossier(review), "o"));
	ck_assert_str_eq(lh_breakdown_label(by_union, 1, LH_VIETNAMESE), "không ghi");
	ck_assert_str_eq(lh_breakdown_label(by_union, 1, LH_ENGLISH), "not said");
	ck_assert_ptr_null(lh_breakdown_key(by_union, 1));
	ck_assert_str_eq(lh_breakdown_label(by_kind, 0, LH_ENGLISH),
			 lh_field_choice_label(LH_MEMBERSHIP_KIND, LH_MEMBERSHIP_KIND_HONORARY,
					       LH_ENGLISH));
	lh_breakdown_free(by_country);
	lh_breakdown_free(by_union);
	lh_breakdown_free(by_kind);
	lh_review_free(review);
}
END_TEST

/* ------------------------------------------------------------------ */
/* Everything by everything                                            */

/* How many groups there are. */
static size_t check_sum(const lh_review *review, size_t measure, const char *by)
{
	lh_error error;
	lh_breakdown *breakdown = lh_breakdown_new(review, measure, by, &error);
	lh_quantity whole = lh_review_value(review, measure), sum = lh_quantity_exact(0);
	bool share = strcmp(lh_measure_code(measure), "recommendations.acceptance") == 0;
	size_t records = 0, count = lh_review_record_count(review, measure), groups = 0;

	ck_assert_msg(breakdown != NULL, "%s by %s: %s", lh_measure_code(measure), by,
		      error.text_en);
	for (size_t i = 0; i < lh_breakdown_count(breakdown); i++) {
		ck_assert_ptr_nonnull(lh_breakdown_label(breakdown, i, LH_VIETNAMESE));
		ck_assert_uint_gt(strlen(lh_breakdown_label(breakdown, i, LH_ENGLISH)), 0);
		ck_assert_int_eq(lh_quantity_add(sum, lh_breakdown_value(breakdown, i), &sum, NULL),
				 0);
		records += lh_breakdown_record_count(breakdown, i);
	}
	ck_assert_uint_ge(records, count);
	if (!lh_breakdown_overlaps(breakdown) && !share) {
		ck_assert_uint_eq(records, count);
		ck_assert_msg(lh_decimal_compare(sum.value, whole.value) == 0, "%s by %s",
			      lh_measure_code(measure), by);
		/* Of an empty stock nobody knows, and there is no group to say so. */
		if (lh_breakdown_count(breakdown))
			ck_assert_msg(sum.known == whole.known, "%s by %s: %d, not %d",
				      lh_measure_code(measure), by, sum.known, whole.known);
	}
	groups = lh_breakdown_count(breakdown);
	lh_breakdown_free(breakdown);
	return groups;
}

/* The numbers of a generated dossier, as random as before, but none too large to be added up. */
static void make_small(lh_object *object)
{
	unsigned class_number = lh_object_class(object), field = 0;

	for (unsigned i = 0; (field = lh_class_field_at(class_number, i)); i++) {
		lh_type type = lh_field_type(field);
		lh_quantity quantity = lh_get_quantity(object, field);

		quantity.value = (lh_decimal){ quantity.value.mantissa % 5, 0 };
		quantity.value.mantissa += field == LH_RECORD_ALIKE;
		if (type == LH_TYPE_QUANTITY && quantity.known != LH_UNSET &&
		    quantity.known != LH_UNKNOWN)
			ck_assert_int_eq(lh_set_quantity(object, field, quantity, NULL), 0);
		if (type == LH_TYPE_MONEY && lh_has(object, field))
			ck_assert_int_eq(lh_set_integer(object, field,
							lh_get_integer(object, field) % 1000, NULL),
					 0);
		for (size_t j = 0; type == LH_TYPE_CHILDREN && j < lh_list_count(object, field); j++)
			make_small(lh_list_get(object, field, j));
	}
}

/* How many groups all breakdowns of a review have, after a look at each. */
static size_t check_all(lh_dossier *dossier, const char *period)
{
	lh_review *review = review_of(dossier, period);
	size_t count = 0;

	for (size_t i = 0; i < lh_measure_count(); i++) {
		const char *by = NULL;

		for (size_t j = 0; (by = lh_measure_dimension(i, j)); j++)
			count += check_sum(review, i, by);
		ck_assert_uint_ge(lh_measure_dimension_count(i), 1);
	}
	lh_review_free(review);
	return count;
}

START_TEST(groups_add_up_in_generated_dossiers)
{
	lh_dossier *dossier = generate_dossier((unsigned)_i);
	size_t count = 0;

	make_small(lh_dossier_object(dossier));
	count = check_all(dossier, "0001 9999");

	ck_assert_uint_gt(count, 300);
	lh_dossier_unref(dossier);
}
END_TEST

START_TEST(groups_add_up_in_the_examples)
{
	static const char *const files[] = { "hanoi-2023.xml", "hanoi-2024.xml" };
	static const char *const periods[] = { "2023", "2024", "2025", "2022 2025" };
	char path[512];

	for (size_t i = 0; i < sizeof(files) / sizeof(files[0]); i++) {
		lh_dossier *dossier = NULL;

		snprintf(path, sizeof(path), "%s/%s", EXAMPLES, files[i]);
		dossier = lh_dossier_read_file(path, NULL, NULL, NULL);
		ck_assert_msg(dossier != NULL, "%s", path);
		for (size_t j = 0; j < sizeof(periods) / sizeof(periods[0]); j++)
			check_all(dossier, periods[j]);
		lh_dossier_unref(dossier);
	}
}
END_TEST

/* ------------------------------------------------------------------ */
/* Refusals                                                            */

static const struct {
	const char *measure, *by, *vi, *en;
} refused[] = {
	{ "consultations", "knd", "có phải «kind»", "did you mean \"kind\"" },
	{ "consultations", "Kind", "có phải «kind»", "did you mean \"kind\"" },
	{ "consultations", "", "không phải là trường", "is no field" },
	{ "consultations", "lead.knd", "có phải «kind»", "did you mean \"kind\"" },
	{ "consultations", "lead.", "không phải là trường", "is no field" },
	{ "consultations", "kind.lead", "không phải là trường", "is no field" },
	{ "consultations", "id", "không phải là trường", "is no field" },
	{ "consultations", "delivered", "không phải là trường", "is no field" },
	{ "consultations", "experts", "không phải là trường", "is no field" },
	{ "consultations", "dossier", "không phải là trường", "is no field" },
	{ "members.honorary", "county", "có phải «country»", "did you mean \"country\"" },
	{ "consultations", "lead.parent.parent.parent.parent.parent.kind", "không phải", "is no field" },
};

START_TEST(what_splits_nothing)
{
	lh_review *review = review_of_body("", "2023");
	lh_error error;

	ck_assert_ptr_null(lh_breakdown_new(review, measure_of(refused[_i].measure),
					    refused[_i].by, &error));
	ck_assert_int_eq(error.code, LH_ERROR_FIELD);
	ck_assert_msg(strstr(error.text_vi, refused[_i].vi) != NULL, "%s", error.text_vi);
	ck_assert_msg(strstr(error.text_en, refused[_i].en) != NULL, "%s", error.text_en);
	lh_review_free(review);
}
END_TEST

/* What a group is called where its name is not the first label, or where nobody knows one. */
START_TEST(labels_of_what_is_rare)
{
	static const struct {
		const char *measure, *by, *body, *label;
	} rare[] = {
		{ "consultations", "lead",
		  "<organisations><organisation id='o'><name>Hội A</name><short_name>A</short_name>"
		  "</organisation></organisations><consultations><consultation lead='o' "
		  "delivered='2023'/></consultations>",
		  "Hội A" },
		{ "consultations", "lead",
		  "<consultations><consultation lead='gone' delivered='2023'/></consultations>", "gone" },
		{ "members.honorary", "country",
		  "<memberships><membership kind='honorary' countries='QX' from='2020'/></memberships>",
		  "QX" },
	};

	for (size_t i = 0; i < sizeof(rare) / sizeof(rare[0]); i++) {
		lh_review *review = review_of_body(rare[i].body, "2023");
		lh_breakdown *breakdown =
			lh_breakdown_new(review, measure_of(rare[i].measure), rare[i].by, NULL);

		ck_assert_uint_eq(lh_breakdown_count(breakdown), 1);
		ck_assert_str_eq(lh_breakdown_label(breakdown, 0, LH_ENGLISH), rare[i].label);
		lh_breakdown_free(breakdown);
		lh_review_free(review);
	}
	ck_assert_str_eq(lh_dimension_label(LH_CLASS_MEMBERSHIP, "sex", LH_ENGLISH), "Sex");
	ck_assert_str_eq(lh_dimension_label(LH_CLASS_MEMBERSHIP, "kind", LH_ENGLISH),
			 lh_field_label(LH_MEMBERSHIP_KIND, LH_ENGLISH));
}
END_TEST

START_TEST(past_the_end)
{
	lh_review *review = review_of_body("<events><event from='2023'/></events>", "2023");
	size_t measure = measure_of("events");
	lh_breakdown *breakdown = lh_breakdown_new(review, measure, "kind", NULL);
	lh_error error;

	ck_assert_uint_eq(lh_breakdown_count(breakdown), 1);
	ck_assert_ptr_null(lh_breakdown_label(breakdown, 1, LH_ENGLISH));
	ck_assert_ptr_null(lh_breakdown_key(breakdown, 1));
	ck_assert_ptr_null(lh_breakdown_object(breakdown, 1));
	ck_assert_int_eq(lh_breakdown_value(breakdown, 1).known, LH_UNSET);
	ck_assert_uint_eq(lh_breakdown_record_count(breakdown, 1), 0);
	ck_assert_ptr_null(lh_breakdown_record(breakdown, 0, 1));
	ck_assert_ptr_null(lh_breakdown_record(breakdown, 1, 0));
	ck_assert_uint_eq(lh_breakdown_count(NULL), 0);
	ck_assert(!lh_breakdown_overlaps(NULL));
	ck_assert_ptr_null(lh_breakdown_label(NULL, 0, LH_ENGLISH));
	ck_assert_ptr_null(lh_measure_dimension(lh_measure_count(), 0));
	ck_assert_uint_eq(lh_measure_dimension_count(lh_measure_count()), 0);
	ck_assert_ptr_null(lh_breakdown_new(NULL, measure, "kind", &error));
	ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
	ck_assert_ptr_null(lh_breakdown_new(review, lh_measure_count(), "kind", &error));
	ck_assert_ptr_null(lh_breakdown_new(review, measure, NULL, NULL));
	lh_breakdown_free(breakdown);
	lh_breakdown_free(NULL);
	lh_review_free(review);
}
END_TEST

START_TEST(every_allocation_may_fail)
{
	static const char *const splits[][2] = { { "experts", "person" },
						 { "experts", "consultation" },
						 { "contests.entries", "prize" },
						 { "events", "topics" },
						 { "recommendations.acceptance", "kind" } };
	lh_review *review = review_of_body(
		"<people><person id='p'/><person id='q'/></people>"
		"<consultations><consultation delivered='2023'><experts><expert person='p'/>"
		"<expert person='q'/></experts></consultation></consultations><recommendations>"
		"<recommendation response='accepted' responded='2023'/></recommendations>"
		"<contests><contest to='2023'/></contests>"
		"<events><event from='2023'><topic>a</topic><topic>b</topic></event></events>",
		"2023");

	for (size_t i = 0; i < sizeof(splits) / sizeof(splits[0]); i++) {
		size_t measure = measure_of(splits[i][0]);
		unsigned long nth = 0;
		bool refused_one = true;

		while (refused_one) {
			lh_breakdown *breakdown = NULL;
			lh_error error;

			exhaust_begin(++nth, false);
			breakdown = lh_breakdown_new(review, measure, splits[i][1], &error);
			refused_one = exhaust_end();
			ck_assert_msg((breakdown == NULL) == refused_one, "allocation %lu", nth);
			ck_assert_int_eq(error.code, refused_one ? LH_ERROR_MEMORY : LH_OK);
			lh_breakdown_free(breakdown);
		}
		ck_assert_uint_gt(nth, 4);
	}
	lh_review_free(review);
}
END_TEST

Suite *lh_breakdowns_suite(void)
{
	Suite *suite = suite_create("breakdowns");
	TCase *tcase = tcase_create("breakdowns");

	tcase_add_loop_test(tcase, groups_are_as_told, 0, (int)(sizeof(rows) / sizeof(rows[0])));
	tcase_add_test(tcase, labels_in_both_languages);
	tcase_add_loop_test(tcase, groups_add_up_in_generated_dossiers, 1, 9);
	tcase_add_test(tcase, groups_add_up_in_the_examples);
	tcase_add_loop_test(tcase, what_splits_nothing, 0,
			    (int)(sizeof(refused) / sizeof(refused[0])));
	tcase_add_test(tcase, labels_of_what_is_rare);
	tcase_add_test(tcase, past_the_end);
	tcase_add_test(tcase, every_allocation_may_fail);
	suite_add_tcase(suite, tcase);
	return suite;
}
