/* SPDX-License-Identifier: MIT */
/* A calendar as iCalendar. libical escapes, quotes and folds. */
#include <string.h>

#include <libical/ical.h>

#include "base/buffer.h"
#include "base/error.h"
#include "base/memory.h"
#include "exchange/calendar.h"

struct writing {
	lh_language language;
	struct icaltimetype stamp;
	bool failed; /* no memory */
};

/* ------------------------------------------------------------------ */
/* Properties                                                          */

/* Both belong to the component then. */
static void put(struct writing *writing, icalcomponent *component, icalproperty *property)
{
	if (property)
		icalcomponent_add_property(component, property);
	else
		writing->failed = true;
}

static icalproperty *new_extension(const char *name, const char *text)
{
	icalproperty *property = icalproperty_new_x(text);

	if (property)
		icalproperty_set_x_name(property, name);
	return property;
}

static struct icaltimetype time_of(lh_date date, bool is_date)
{
	struct icaltimetype time = icaltime_null_time();

	time.year = date.year;
	time.month = date.month;
	time.day = date.day;
	time.is_date = is_date;
	if (!is_date)
		time.zone = icaltimezone_get_utc_timezone();
	return time;
}

static const char *in(const struct writing *writing, const char *vi, const char *en)
{
	return writing->language == LH_ENGLISH ? en : vi;
}

/* A label in the language asked for, else as it stands. */
static const char *label_of(const struct writing *writing, const lh_object *record, unsigned field)
{
	const char *label = lh_get_label(record, field, in(writing, "vi", "en"));

	return label ? label : lh_get_text(record, field);
}

/*
 * A comma parts categories from each other, to libical and to Outlook even when it is escaped:
 * "Tư vấn, phản biện" would be two.
 */
static void put_category(struct writing *writing, icalcomponent *component, const lh_object *record,
			 unsigned field)
{
	const char *label =
		lh_field_choice_label(field, lh_get_choice(record, field), writing->language);
	struct lh_buffer category = { 0 };

	if (!label)
		return;
	for (size_t length = strcspn(label, ","); label[length]; length = strcspn(label, ",")) {
		lh_buffer_put(&category, label, length);
		lh_buffer_puts(&category, " -");
		label += length + 1;
	}
	lh_buffer_puts(&category, label);
	lh_buffer_put(&category, "", 1);
	writing->failed |= category.failed;
	if (!category.failed)
		put(writing, component, icalproperty_new_categories(category.data));
	lh_buffer_destroy(&category);
}

/* In English, a training is of the area training. */
static bool is_said_twice(const struct writing *writing, const lh_object *event)
{
	const char *kind = lh_field_choice_label(LH_EVENT_KIND, lh_get_choice(event, LH_EVENT_KIND),
						 writing->language);
	const char *area = lh_field_choice_label(LH_EVENT_AREA, lh_get_choice(event, LH_EVENT_AREA),
						 writing->language);

	return kind && area && strcmp(kind, area) == 0;
}

/* An address that needs no quoting in a URI; others are left out. */
static bool is_mailbox(const char *address)
{
	const char *at = address ? strchr(address, '@') : NULL;
	size_t length = at ? strspn(address, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
					     "0123456789.!$'*+-/=_~@")
			   : 0;

	return at && at > address && at[1] && !strchr(at + 1, '@') && !address[length];
}

/* The first host that has a mailbox. */
static void put_organizer(struct writing *writing, icalcomponent *component, const lh_object *event)
{
	for (size_t i = 0; i < lh_list_count(event, LH_EVENT_HOSTS); i++) {
		const lh_object *host = lh_list_get(event, LH_EVENT_HOSTS, i);
		const char *address = lh_get_text(host, LH_ORGANISATION_EMAIL);
		const char *name = label_of(writing, host, LH_ORGANISATION_NAME);
		struct lh_buffer mailto = { 0 };
		icalproperty *organizer = NULL;
		icalparameter *common_name = NULL;

		if (!is_mailbox(address))
			continue;
		lh_buffer_puts(&mailto, "mailto:");
		lh_buffer_puts(&mailto, address);
		lh_buffer_put(&mailto, "", 1);
		if (!mailto.failed)
			organizer = icalproperty_new_organizer(mailto.data);
		lh_buffer_destroy(&mailto);
		if (organizer && name)
			common_name = icalparameter_new_cn(name);
		if (common_name)
			icalproperty_add_parameter(organizer, common_name);
		writing->failed |= name && !common_name;
		put(writing, component, organizer);
		return;
	}
}

/* ------------------------------------------------------------------ */
/* Texts                                                               */

/* What a class's entries tell below the title: whose business it is. */
static const struct {
	unsigned class_number, field;
} told[] = {
	{ LH_CLASS_EVENT, LH_EVENT_HOSTS }, { LH_CLASS_EVENT, LH_EVENT_PARTNERS },
	{ LH_CLASS_PLAN, LH_PLAN_LEAD },    { LH_CLASS_PLAN, LH_PLAN_PARTNERS },
	{ LH_CLASS_TASK, LH_TASK_LEAD },    { LH_CLASS_TASK, LH_TASK_PARTNERS },
};

static void tell(const struct writing *writing, struct lh_buffer *text, const lh_object *record,
		 unsigned field)
{
	bool is_list = lh_field_type(field) == LH_TYPE_REFS, begun = false;
	size_t count = is_list ? lh_list_count(record, field) : 1;

	for (size_t i = 0; i < count; i++) {
		const lh_object *named =
			is_list ? lh_list_get(record, field, i) : lh_get_ref(record, field);
		const char *name = label_of(writing, named, LH_ORGANISATION_NAME);

		if (!name)
			continue;
		if (begun)
			lh_buffer_puts(text, "; ");
		if (!begun && text->size)
			lh_buffer_puts(text, "\n");
		if (!begun) {
			lh_buffer_puts(text, lh_field_label(field, writing->language));
			lh_buffer_puts(text, ": ");
		}
		lh_buffer_puts(text, name);
		begun = true;
	}
}

/* The plan that a task stands in. */
static void tell_plan(const struct writing *writing, struct lh_buffer *text,
		      const lh_object *record)
{
	const lh_object *plan = lh_object_parent(record);
	const char *title = NULL;

	while (lh_object_class(plan) == LH_CLASS_TASK)
		plan = lh_object_parent(plan);
	if (lh_object_class(record) == LH_CLASS_TASK && lh_object_class(plan) == LH_CLASS_PLAN)
		title = label_of(writing, plan, LH_PLAN_TITLE);
	if (!title)
		return;
	if (text->size)
		lh_buffer_puts(text, "\n");
	lh_buffer_puts(text, title);
}

static void put_description(struct writing *writing, icalcomponent *component,
			    const lh_object *record)
{
	struct lh_buffer text = { 0 };

	for (size_t i = 0; i < sizeof(told) / sizeof(told[0]); i++)
		if (told[i].class_number == lh_object_class(record))
			tell(writing, &text, record, told[i].field);
	tell_plan(writing, &text, record);
	if (text.size)
		lh_buffer_put(&text, "", 1);
	writing->failed |= text.failed;
	if (!text.failed && text.size)
		put(writing, component, icalproperty_new_description(text.data));
	lh_buffer_destroy(&text);
}

static unsigned title_field(unsigned class_number)
{
	switch (class_number) {
	case LH_CLASS_PLAN:
		return LH_PLAN_TITLE;
	case LH_CLASS_TASK:
		return LH_TASK_TITLE;
	default:
		return LH_EVENT_TITLE;
	}
}

static void put_summary(struct writing *writing, icalcomponent *component, const lh_object *record)
{
	unsigned class_number = lh_object_class(record);
	const char *title = label_of(writing, record, title_field(class_number));
	struct lh_buffer summary = { 0 };

	if (class_number != LH_CLASS_EVENT)
		lh_buffer_puts(&summary, in(writing, "Hạn: ", "Due: "));
	lh_buffer_puts(&summary, title ? title : lh_class_label(class_number, writing->language));
	lh_buffer_put(&summary, "", 1);
	writing->failed |= summary.failed;
	if (!summary.failed)
		put(writing, component, icalproperty_new_summary(summary.data));
	lh_buffer_destroy(&summary);
}

/* ------------------------------------------------------------------ */
/* Entries                                                             */

static bool is_dropped(const lh_object *record)
{
	switch (lh_object_class(record)) {
	case LH_CLASS_PLAN:
		return lh_get_choice(record, LH_PLAN_STATUS) == LH_PLAN_STATUS_DROPPED;
	case LH_CLASS_TASK:
		return lh_get_choice(record, LH_TASK_STATUS) == LH_TASK_STATUS_DROPPED;
	default:
		return false;
	}
}

static void put_days(struct writing *writing, icalcomponent *component,
		     const struct calendar_entry *entry)
{
	/* The day after the last one. */
	lh_date end = lh_date_from_days(lh_date_to_days(entry->last) + 1);

	put(writing, component, icalproperty_new_dtstart(time_of(entry->first, true)));
	put(writing, component, icalproperty_new_dtend(time_of(end, true)));
}

static icalcomponent *new_entry(struct writing *writing, const struct calendar_entry *entry)
{
	icalcomponent *component = icalcomponent_new(ICAL_VEVENT_COMPONENT);
	const lh_object *record = entry->record;
	const char *place = NULL;

	writing->failed |= !component;
	if (!component)
		return NULL;
	put(writing, component, icalproperty_new_uid(entry->uid));
	put(writing, component, icalproperty_new_dtstamp(writing->stamp));
	put_days(writing, component, entry);
	put_summary(writing, component, record);
	put_description(writing, component, record);
	if (lh_object_class(record) == LH_CLASS_EVENT) {
		place = lh_get_text(record, LH_EVENT_PLACE);
		put_category(writing, component, record, LH_EVENT_KIND);
		if (!is_said_twice(writing, record))
			put_category(writing, component, record, LH_EVENT_AREA);
		put_organizer(writing, component, record);
	} else if (lh_object_class(record) == LH_CLASS_TASK) {
		put_category(writing, component, record, LH_TASK_AREA);
	} else {
		put_category(writing, component, record, LH_PLAN_KIND);
	}
	if (place)
		put(writing, component, icalproperty_new_location(place));
	if (is_dropped(record))
		put(writing, component, icalproperty_new_status(ICAL_STATUS_CANCELLED));
	put(writing, component, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
	return component;
}

/* The whole, or NULL: no memory. */
static icalcomponent *new_calendar(struct writing *writing, const lh_dossier *dossier,
				   const struct calendar_entries *entries)
{
	icalcomponent *calendar = icalcomponent_new(ICAL_VCALENDAR_COMPONENT);
	const char *title = label_of(writing, lh_dossier_object(dossier), LH_DOSSIER_TITLE);

	if (!calendar)
		return NULL;
	put(writing, calendar, icalproperty_new_version("2.0"));
	put(writing, calendar, icalproperty_new_prodid("-//liblienhiep//lienhiep//VI"));
	if (title)
		put(writing, calendar, new_extension("X-WR-CALNAME", title));
	for (size_t i = 0; i < entries->count && !writing->failed; i++) {
		icalcomponent *entry = new_entry(writing, &entries->items[i]);

		if (entry)
			icalcomponent_add_component(calendar, entry);
	}
	if (!writing->failed)
		return calendar;
	icalcomponent_free(calendar);
	return NULL;
}

/* libical's text as a buffer of ours; it has its own ways of giving memory back. */
static char *take_text(icalcomponent *calendar, size_t *size)
{
	char *text = icalcomponent_as_ical_string_r(calendar), *data = NULL;
	size_t length = text ? strlen(text) : 0;

	if (text)
		data = lh_malloc(length + 1);
	if (data)
		memcpy(data, text, length + 1);
	if (data && size)
		*size = length;
	if (text)
		icalmemory_free_buffer(text);
	return data;
}

/* ------------------------------------------------------------------ */

static struct icaltimetype stamp_of(const lh_dossier *dossier)
{
	const lh_object *root = lh_dossier_object(dossier);
	lh_date date = lh_get_date(root, LH_DOSSIER_ISSUED);

	if (!lh_date_is_set(date))
		date = lh_get_date(root, LH_DOSSIER_TO);
	if (!lh_date_is_set(date) || date.year > CALENDAR_LAST_YEAR)
		date = (lh_date){ 1970, 1, 1 };
	return time_of(lh_date_last_day(date), false);
}

static int check_options(const lh_dossier *dossier, const lh_calendar_options *options,
			 lh_error *error)
{
	bool from = lh_date_is_set(options->from), to = lh_date_is_set(options->to);

	if ((from && !lh_date_is_valid(options->from)) || (to && !lh_date_is_valid(options->to)))
		return lh_error_set(error, LH_ERROR_ARGUMENT,
				    "ngày đầu hoặc ngày cuối không có thật",
				    "the first or the last day is no date");
	if (from && to && lh_date_compare(options->to, options->from) == LH_BEFORE)
		return lh_error_set(error, LH_ERROR_ARGUMENT, "ngày cuối sớm hơn ngày đầu",
				    "the end is before the beginning");
	if (options->plan && (lh_object_class(options->plan) != LH_CLASS_PLAN ||
			      lh_object_dossier(options->plan) != dossier))
		return lh_error_set(error, LH_ERROR_ARGUMENT,
				    "cần một kế hoạch, đề án của chính hồ sơ này",
				    "a plan of this dossier is needed");
	return 0;
}

int lh_calendar_write(const lh_dossier *dossier, const lh_calendar_options *options, char **data,
		      size_t *size, lh_calendar_result *result, lh_error *error)
{
	static const lh_calendar_options all = { .plan = NULL };
	struct writing writing = { .stamp = stamp_of(dossier) };
	struct calendar_entries entries;
	icalcomponent *calendar = NULL;

	lh_error_clear(error);
	if (!dossier || !data)
		return lh_error_set(error, LH_ERROR_ARGUMENT,
				    "cần một hồ sơ và chỗ cho lịch (NULL)",
				    "a calendar needs a dossier and a place to go (NULL)");
	*data = NULL;
	options = options ? options : &all;
	writing.language = options->language;
	if (check_options(dossier, options, error))
		return -1;
	if (lh_calendar_collect(dossier, options, &entries))
		return lh_error_set_memory(error);
	calendar = new_calendar(&writing, dossier, &entries);
	if (calendar) {
		*data = take_text(calendar, size);
		icalcomponent_free(calendar);
	}
	if (*data && result)
		*result = (lh_calendar_result){ .entries = entries.count, .vague = entries.vague };
	lh_calendar_release(&entries);
	return *data ? 0 : lh_error_set_memory(error);
}
