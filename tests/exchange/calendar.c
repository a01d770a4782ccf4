/* SPDX-License-Identifier: MIT */
/* Calendars, read again by libical: what is in one, on which days, under which name. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <libical/ical.h>

#include <lienhiep.h>

#include "common/exhaust.h"
#include "suites.h"
#include "support.h"

static char *calendar_of(const lh_dossier *dossier, const lh_calendar_options *options,
			 lh_calendar_result *result)
{
	lh_error error;
	char *data = NULL;
	size_t size = 0;

	ck_assert_msg(!lh_calendar_write(dossier, options, &data, &size, result, &error), "%s",
		      error.text_en);
	ck_assert_uint_eq(size, strlen(data));
	return data;
}

/* Lines of 75 bytes at the most, ended by CRLF, none of which begins within a character. */
static void check_lines(const char *data)
{
	for (size_t length = 0; *data; data += length + 2) {
		length = strcspn(data, "\r\n");
		ck_assert_uint_le(length, 75);
		ck_assert_msg(data[length] == '\r' && data[length + 1] == '\n', "%s", data);
		ck_assert_int_ne(data[*data == ' '] & 0xC0, 0x80);
	}
}

/* The entries as "UID FIRST-LAST; …", in their order; the last day is the one that is told. */
static void describe(const char *data, char *text, size_t size)
{
	icalcomponent *calendar = icalparser_parse_string(data);
	size_t used = 0;

	ck_assert_ptr_nonnull(calendar);
	ck_assert_int_eq(icalcomponent_count_errors(calendar), 0);
	*text = '\0';
	for (icalcomponent *entry =
		     icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
	     entry;
	     entry = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
		struct icaltimetype first = icalcomponent_get_dtstart(entry);
		struct icaltimetype last = icalcomponent_get_dtend(entry);

		ck_assert(first.is_date && last.is_date);
		icaltime_adjust(&last, -1, 0, 0, 0);
		used += (size_t)snprintf(text + used, size - used, "%s%s %02d%02d", used ? "; " : "",
					 icalcomponent_get_uid(entry), first.month, first.day);
		if (icaltime_compare(first, last))
			used += (size_t)snprintf(text + used, size - used, "-%02d%02d", last.month,
						 last.day);
		ck_assert_uint_lt(used, size);
	}
	icalcomponent_free(calendar);
}

/* ------------------------------------------------------------------ */
/* What is in it                                                       */

static const struct {
	const char *says, *body;
	size_t vague;
	const char *entries;
} contents[] = {
	{ "nothing", "", 0, "" },
	{ "a day, several days",
	  "<events><event id='a' from='2023-05-02'/><event id='b' from='2023-05-30' to='2023-06-02'/></events>",
	  0, "a@dossier 0502; b@dossier 0530-0602" },
	{ "a month and a year are no day",
	  "<events><event id='a' from='2023-05'/><event id='b' from='2023'/><event id='c'/></events>", 2,
	  "" },
	{ "an end that is no day, or before the beginning",
	  "<events><event id='a' from='2023-05-02' to='2023-06'/><event id='b' from='2023-05-02' to='2023-05-01'/></events>",
	  0, "a@dossier 0502; b@dossier 0502" },
	{ "deadlines: the last day of what is said",
	  "<plans><plan id='p' to='2023'><tasks><task id='t' due='2023-02'><tasks><task id='u' due='2023-01-05'/></tasks></task>"
	  "</tasks></plan><plan id='q'/></plans><tasks><task id='v' due='2023-03-31' finished='2023-01-01'/></tasks>",
	  0, "p@dossier#due 1231; t@dossier#due 0228; u@dossier#due 0105; v@dossier#due 0331" },
	{ "a uri is the same in all dossiers, and is in once",
	  "<events><event uri='urn:x:1' from='2023-05-02'/><event id='b' uri='urn:x:1' from='2023-05-03'/>"
	  "<event id='c' from='2023-05-04'/></events>",
	  0, "urn:x:1 0502; c@dossier 0504" },
	{ "an event and a deadline of one uri",
	  "<plans><plan uri='urn:x:1' to='2023-05-02'/></plans><events><event uri='urn:x:1' from='2023-05-02'/></events>",
	  0, "urn:x:1#due 0502; urn:x:1 0502" },
	{ "without an id, its place",
	  "<events><event id='a' from='2023-05-02'/><event from='2023-05-03'/></events>", 0,
	  "a@dossier 0502; /dossier/events/event[2]@dossier 0503" },
	{ "no calendar goes further",
	  "<plans><plan id='p' to='9999'/><plan id='q' to='2998'/></plans>"
	  "<events><event id='a' from='2999-01-01'/><event id='b' from='2023-05-02' to='3000-01-01'/>"
	  "<event id='c' from='0001-01-02'/></events>",
	  0, "q@dossier#due 1231; c@dossier 0102" },
};

START_TEST(holds_what_has_a_day)
{
	lh_dossier *dossier = dossier_of(contents[_i].body);
	lh_calendar_result result;
	char *data = calendar_of(dossier, NULL, &result), text[1024];

	check_lines(data);
	ck_assert_uint_eq(result.vague, contents[_i].vague);
	describe(data, text, sizeof(text));
	ck_assert_msg(!strcmp(text, contents[_i].entries), "%s: %s", contents[_i].says, text);
	free(data);
	lh_dossier_unref(dossier);
}
END_TEST

static const struct {
	const char *attributes, *suffix, *stamp;
} identities[] = {
	{ "uri='urn:d' id='d' owner='o' from='2023' to='2024' issued='2024-02-03'", "urn:d", "20240203" },
	{ "id='d' owner='o' from='2023' to='2024' issued='2024-02'", "d", "20240229" },
	{ "owner='o' from='2023-07' to='2024'", "urn:o.2023", "20241231" },
	{ "owner='elsewhere' from='2023'", "elsewhere.2023", "19700101" },
	{ "owner='o'", "urn:o", "19700101" },
	{ "from='2023'", "dossier.2023", "19700101" },
	{ "id='d' issued='3000'", "d", "19700101" },
};

START_TEST(knows_its_dossier)
{
	char file[512], line[128], *data = NULL;
	lh_dossier *dossier = NULL;

	snprintf(file, sizeof(file),
		 "<dossier xmlns='urn:lienhiep:dossier:1' version='1' %s><organisations>"
		 "<organisation id='o' uri='urn:o'/></organisations>"
		 "<events><event id='e' from='2023-05-02'/></events></dossier>",
		 identities[_i].attributes);
	dossier = lh_dossier_read_memory(file, strlen(file), NULL, NULL, NULL);
	ck_assert_ptr_nonnull(dossier);
	data = calendar_of(dossier, NULL, NULL);
	snprintf(line, sizeof(line), "\r\nUID:e@%s\r\n", identities[_i].suffix);
	ck_assert_msg(strstr(data, line), "%s", data);
	snprintf(line, sizeof(line), "\r\nDTSTAMP:%sT000000Z\r\n", identities[_i].stamp);
	ck_assert_msg(strstr(data, line), "%s", data);
	free(data);
	lh_dossier_unref(dossier);
}
END_TEST

/* ------------------------------------------------------------------ */
/* A part of it                                                        */

static const char filtered[] =
	"<plans><plan id='p' to='2023-12-31'><tasks><task id='t' due='2023-03' delivers='a x'><tasks>"
	"<task id='u' due='2023-06-30' delivers='b'/></tasks></task></tasks></plan>"
	"<plan id='q' to='2024'><tasks><task id='w' due='2024-02-01' delivers='d'/></tasks></plan></plans>"
	"<events><event id='a' from='2023-03-01' to='2023-04-02'/><event id='b' from='2023-05'/>"
	"<event id='c' from='2023-06-01' concerns='q p'/><event id='d' from='2023-12-31' to='2024-01-01'/></events>";

static const struct {
	lh_date from, to;
	const char *plan;
	size_t vague;
	const char *entries;
} parts[] = {
	{ { 0, 0, 0 }, { 0, 0, 0 }, "p", 1, "p#due 1231; t#due 0331; u#due 0630; a 0301-0402; c 0601" },
	{ { 0, 0, 0 }, { 0, 0, 0 }, "q", 0, "q#due 1231; w#due 0201; c 0601; d 1231-0101" },
	{ { 2024, 0, 0 }, { 0, 0, 0 }, NULL, 0, "q#due 1231; w#due 0201; d 1231-0101" },
	{ { 0, 0, 0 }, { 2023, 3, 0 }, NULL, 0, "t#due 0331; a 0301-0402" },
	{ { 2023, 4, 2 }, { 2023, 5, 0 }, NULL, 1, "a 0301-0402" },
	{ { 2023, 4, 3 }, { 2023, 4, 30 }, NULL, 0, "" },
	{ { 2023, 6, 0 }, { 2023, 6, 0 }, "p", 0, "u#due 0630; c 0601" },
};

START_TEST(limits_what_is_in_it)
{
	lh_dossier *dossier = dossier_of(filtered);
	lh_calendar_options options = { .from = parts[_i].from, .to = parts[_i].to };
	lh_calendar_result result;
	char *data = NULL, text[1024], *at = NULL;

	if (parts[_i].plan)
		options.plan = lh_dossier_find(dossier, parts[_i].plan);
	data = calendar_of(dossier, &options, &result);
	describe(data, text, sizeof(text));
	while ((at = strstr(text, "@dossier")))
		memmove(at, at + 8, strlen(at + 8) + 1);
	ck_assert_str_eq(text, parts[_i].entries);
	ck_assert_uint_eq(result.vague, parts[_i].vague);
	free(data);
	lh_dossier_unref(dossier);
}
END_TEST

START_TEST(refuses_what_is_no_part)
{
	lh_dossier *dossier = dossier_of(filtered), *other = dossier_of(filtered);
	const lh_calendar_options wrong[] = {
		{ .from = { 2024, 0, 0 }, .to = { 2023, 0, 0 } },
		{ .from = { 2023, 13, 0 } },
		{ .to = { 2023, 2, 30 } },
		{ .plan = lh_dossier_find(dossier, "a") },
		{ .plan = lh_dossier_find(other, "p") },
	};

	for (size_t i = 0; i < COUNT_OF(wrong); i++) {
		lh_calendar_result result = { 7, 7 };
		lh_error error;
		char *data = text_of(dossier), *before = data;

		ck_assert_int_eq(
			lh_calendar_write(dossier, &wrong[i], &data, NULL, &result, &error), -1);
		ck_assert_int_eq(error.code, LH_ERROR_ARGUMENT);
		ck_assert_ptr_null(data);
		ck_assert_uint_eq(result.entries, 7);
		free(before);
	}
	lh_dossier_unref(other);
	lh_dossier_unref(dossier);
}
END_TEST

/* ------------------------------------------------------------------ */
/* What an entry says                                                  */

static const char *text_of_property(icalcomponent *entry, icalproperty_kind kind)
{
	icalproperty *property = icalcomponent_get_first_property(entry, kind);

	return property ? icalvalue_get_text(icalproperty_get_value(property)) : NULL;
}

/* The first entry of a calendar; its calendar is to be freed. */
static icalcomponent *entry_of(const char *data, icalcomponent **calendar)
{
	icalcomponent *entry = NULL;

	*calendar = icalparser_parse_string(data);
	ck_assert_ptr_nonnull(*calendar);
	entry = icalcomponent_get_first_component(*calendar, ICAL_VEVENT_COMPONENT);
	ck_assert_ptr_nonnull(entry);
	return entry;
}

START_TEST(says_whose_it_is)
{
	static const char body[] =
		"<organisations><organisation id='u'><name>Liên hiệp hội</name><name xml:lang='en'>Union</name></organisation>"
		"<organisation id='h' email='van.phong@hoi.example'><name>Hội &quot;A&quot;; B</name></organisation>"
		"<organisation id='x' email='kẻ lạ@x'><name>X</name></organisation></organisations>"
		"<people><person id='n' family='Lê' email='le@rieng.example' phone='0123'/></people>"
		"<events><event id='e' kind='workshop' area='consultation' from='2023-05-02' place='Số 1; phố B' "
		"hosts='x u h' partners='u'><title>Hội thảo</title><title xml:lang='en'>Workshop</title>"
		"<speeches><speech speaker='n'/></speeches></event></events>";
	lh_dossier *dossier = dossier_of(body);
	lh_calendar_options options = { .language = _i ? LH_ENGLISH : LH_VIETNAMESE };
	char *data = calendar_of(dossier, &options, NULL);
	icalcomponent *calendar = NULL, *entry = entry_of(data, &calendar);
	icalproperty *organizer = icalcomponent_get_first_property(entry, ICAL_ORGANIZER_PROPERTY);
	icalparameter *name = icalproperty_get_first_parameter(organizer, ICAL_CN_PARAMETER);
	icalproperty *category = NULL;

	ck_assert_str_eq(icalcomponent_get_summary(entry), _i ? "Workshop" : "Hội thảo");
	ck_assert_str_eq(icalcomponent_get_location(entry), "Số 1; phố B");
	ck_assert_str_eq(icalcomponent_get_description(entry),
			 _i ? "Hosts: X; Union; Hội \"A\"; B\nPartners: Union"
			    : "Đơn vị tổ chức: X; Liên hiệp hội; Hội \"A\"; B\nĐơn vị phối hợp: Liên hiệp hội");
	ck_assert_str_eq(icalproperty_get_organizer(organizer), "mailto:van.phong@hoi.example");
	ck_assert_str_eq(icalparameter_get_cn(name), "Hội \"A\"; B");
	category = icalcomponent_get_first_property(entry, ICAL_CATEGORIES_PROPERTY);
	ck_assert_str_eq(icalproperty_get_categories(category), _i ? "Workshop" : "Hội thảo");
	category = icalcomponent_get_next_property(entry, ICAL_CATEGORIES_PROPERTY);
	ck_assert_str_eq(icalproperty_get_categories(category),
			 _i ? "Consultation" : "Tư vấn - phản biện");
	ck_assert_ptr_null(icalcomponent_get_first_property(entry, ICAL_STATUS_PROPERTY));
	ck_assert_ptr_null(strstr(data, "rieng"));
	ck_assert_ptr_null(strstr(data, "0123"));
	icalcomponent_free(calendar);
	free(data);
	lh_dossier_unref(dossier);
}
END_TEST

/* Who is written to is the first host with an address, under its name where it has one. */
static const struct {
	const char *hosts, *organizer, *name;
} organizers[] = {
	{ "email='a@b'/>", "mailto:a@b", NULL },
	{ "email='@b'/>", NULL, NULL },
	{ "email='a@'/>", NULL, NULL },
	{ "email='a@b@c'/>", NULL, NULL },
	{ "email='a@'/><organisation id='p' email='c@d'><name>P</name></organisation>",
	  "mailto:c@d", "P" },
};

START_TEST(says_whom_to_write_to)
{
	char body[512], *data = NULL;
	lh_dossier *dossier = NULL;
	icalcomponent *calendar = NULL, *entry = NULL;
	icalproperty *organizer = NULL;
	icalparameter *name = NULL;

	snprintf(body, sizeof(body),
		 "<organisations><organisation id='o' %s</organisations>"
		 "<events><event id='e' from='2023-05-02' hosts='o p'/></events>",
		 organizers[_i].hosts);
	dossier = dossier_of(body);
	data = calendar_of(dossier, NULL, NULL);
	entry = entry_of(data, &calendar);
	organizer = icalcomponent_get_first_property(entry, ICAL_ORGANIZER_PROPERTY);
	ck_assert_int_eq(!organizer, !organizers[_i].organizer);
	if (organizer) {
		ck_assert_str_eq(icalproperty_get_organizer(organizer), organizers[_i].organizer);
		name = icalproperty_get_first_parameter(organizer, ICAL_CN_PARAMETER);
		ck_assert_pstr_eq(name ? icalparameter_get_cn(name) : NULL, organizers[_i].name);
	}
	icalcomponent_free(calendar);
	free(data);
	lh_dossier_unref(dossier);
}
END_TEST

START_TEST(marks_what_was_dropped)
{
	static const char *const bodies[] = {
		"<plans><plan id='p' to='2023' status='dropped'/></plans>",
		"<tasks><task id='t' due='2023' status='dropped'/></tasks>",
		"<plans><plan id='p' to='2023' status='suspended'/></plans>",
		"<tasks><task id='t' due='2023' status='done'/></tasks>",
	};

	for (size_t i = 0; i < COUNT_OF(bodies); i++) {
		lh_dossier *dossier = dossier_of(bodies[i]);
		char *data = calendar_of(dossier, NULL, NULL);
		icalcomponent *calendar = NULL, *entry = entry_of(data, &calendar);

		ck_assert_int_eq(icalcomponent_get_status(entry) == ICAL_STATUS_CANCELLED, i < 2);
		/* What has no title is called by its class. */
		ck_assert_str_eq(icalcomponent_get_summary(entry),
				 i % 2 ? "Hạn: Nhiệm vụ" : "Hạn: Kế hoạch, đề án");
		icalcomponent_free(calendar);
		free(data);
		lh_dossier_unref(dossier);
	}
}
END_TEST

/* What is hard to escape and to fold comes back as it was. */
static const char *const hostile[] = {
	"a,b;c:d\\e\"f'g",
	"\\n \\, \\; \\\\",
	"BEGIN:VEVENT END:VCALENDAR",
	"𝔘𝔫𝔦𝔠𝔬𝔡𝔢😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
	"x😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
	"xyz😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
	"ạ̈ậệộợựỷỹýaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
	"=cmd|' /C calc'!A0",
	"\xE2\x80\x8F" "rtl \xC2\x85 \xE2\x80\xA8 x",
};

START_TEST(keeps_hostile_titles)
{
	lh_dossier *dossier = dossier_of("<events><event id='e' from='2023-05-02'/></events>");
	lh_object *event = lh_dossier_find(dossier, "e");
	icalcomponent *calendar = NULL, *entry = NULL;
	char *data = NULL;

	ck_assert(!lh_set_text(event, LH_EVENT_TITLE, hostile[_i], NULL));
	ck_assert(!lh_set_text(event, LH_EVENT_PLACE, hostile[_i], NULL));
	data = calendar_of(dossier, NULL, NULL);
	check_lines(data);
	entry = entry_of(data, &calendar);
	ck_assert_str_eq(icalcomponent_get_summary(entry), lh_get_text(event, LH_EVENT_TITLE));
	ck_assert_str_eq(text_of_property(entry, ICAL_LOCATION_PROPERTY),
			 lh_get_text(event, LH_EVENT_PLACE));
	ck_assert_int_eq(icalcomponent_count_components(calendar, ICAL_VEVENT_COMPONENT), 1);
	icalcomponent_free(calendar);
	free(data);
	lh_dossier_unref(dossier);
}
END_TEST

START_TEST(keeps_long_titles)
{
	enum { LONG = 200000 };
	static const char *const pieces[] = { "a", "ữ", "😀", "a ữ, " };
	lh_dossier *dossier = dossier_of("<title>x</title><events><event id='e' from='2023-05-02'/></events>");
	lh_object *event = lh_dossier_find(dossier, "e");
	char *title = malloc(LONG + 8), *data = NULL;
	icalcomponent *calendar = NULL;
	size_t length = 0;

	ck_assert_ptr_nonnull(title);
	while (length < LONG) {
		memcpy(title + length, pieces[_i], strlen(pieces[_i]) + 1);
		length += strlen(pieces[_i]);
	}
	ck_assert(!lh_set_text(event, LH_EVENT_TITLE, title, NULL));
	ck_assert(!lh_set_text(lh_dossier_object(dossier), LH_DOSSIER_TITLE, title, NULL));
	data = calendar_of(dossier, NULL, NULL);
	check_lines(data);
	ck_assert_str_eq(icalcomponent_get_summary(entry_of(data, &calendar)),
			 lh_get_text(event, LH_EVENT_TITLE));
	icalcomponent_free(calendar);
	free(data);
	free(title);
	lh_dossier_unref(dossier);
}
END_TEST

/* ------------------------------------------------------------------ */

EXHAUST(icalcomponent *, NULL, icalcomponent_new, (icalcomponent_kind kind), (kind))
EXHAUST(icalproperty *, NULL, icalproperty_new_x, (const char *text), (text))
EXHAUST(icalproperty *, NULL, icalproperty_new_organizer, (const char *text), (text))
EXHAUST(icalparameter *, NULL, icalparameter_new_cn, (const char *text), (text))
EXHAUST(char *, NULL, icalcomponent_as_ical_string_r, (icalcomponent * component), (component))

START_TEST(runs_out_of_memory)
{
	lh_dossier *dossier =
		dossier_of("<title>D</title><organisations><organisation id='o' "
			   "email='a@b'><name>O, P</name></organisation></organisations>"
			   "<plans><plan id='p' to='2023' lead='o'><title>P</title><tasks><task "
			   "due='2023-04' delivers='e'><title>T</title></task>"
			   "</tasks></plan></plans><events><event id='e' area='contest' "
			   "from='2023-05-02' hosts='o'/></events>");
	lh_calendar_options options = { .plan = lh_dossier_find(dossier, "p") };
	char *wanted = calendar_of(dossier, &options, NULL), *data = NULL;
	bool refused = true;

	for (unsigned long nth = 1; refused; nth += exhaust_step()) {
		lh_error error = { .code = LH_OK };
		int status = 0;

		exhaust_begin(nth, _i);
		status = lh_calendar_write(dossier, &options, &data, NULL, NULL, &error);
		refused = exhaust_end();
		ck_assert_int_eq(status, refused ? -1 : 0);
		ck_assert_int_eq(error.code, refused ? LH_ERROR_MEMORY : LH_OK);
		ck_assert_int_eq(!data, refused);
	}
	ck_assert_str_eq(data, wanted);
	free(data);
	free(wanted);
	lh_dossier_unref(dossier);
}
END_TEST

Suite *lh_calendar_suite(void)
{
	Suite *suite = suite_create("exchange/calendar");
	TCase *tcase = tcase_create("entries");

	tcase_add_loop_test(tcase, holds_what_has_a_day, 0, COUNT_OF(contents));
	tcase_add_loop_test(tcase, knows_its_dossier, 0, COUNT_OF(identities));
	tcase_add_loop_test(tcase, limits_what_is_in_it, 0, COUNT_OF(parts));
	tcase_add_test(tcase, refuses_what_is_no_part);
	suite_add_tcase(suite, tcase);

	tcase = tcase_create("texts");
	tcase_add_loop_test(tcase, says_whose_it_is, 0, 2);
	tcase_add_loop_test(tcase, says_whom_to_write_to, 0, COUNT_OF(organizers));
	tcase_add_test(tcase, marks_what_was_dropped);
	tcase_add_loop_test(tcase, keeps_hostile_titles, 0, COUNT_OF(hostile));
	tcase_add_loop_test(tcase, keeps_long_titles, 0, 4);
	suite_add_tcase(suite, tcase);

	tcase = tcase_create("memory");
	tcase_add_loop_test(tcase, runs_out_of_memory, 0, 2);
	suite_add_tcase(suite, tcase);
	return suite;
}
