/* SPDX-License-Identifier: MIT */
/* What the steps of a trace are called, and how dates and lags are told. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lienhiep/model.h>

#include "base/error.h"
#include "model/model.h"
#include "review/trace.h"

static const char *in(lh_language language, const char *vi, const char *en)
{
	return language == LH_ENGLISH ? en : vi;
}

void lh_put_format(struct lh_buffer *buffer, const char *format, ...)
{
	char text[128];
	va_list list;

	va_start(list, format);
	vsnprintf(text, sizeof(text), format, list);
	va_end(list);
	lh_buffer_puts(buffer, text);
}

/* ------------------------------------------------------------------ */
/* Clean text                                                          */

/* How many bytes of a character at the start of a text must not reach a terminal or a page; or 0. */
static size_t steering(const unsigned char *text)
{
	if (text[0] < 0x20 || text[0] == 0x7F)
		return 1;
	if (text[0] == 0xC2 && text[1] <= 0x9F)
		return 2;
	/* U+200E, 200F, 2028 to 202E and 2066 to 2069: line ends and directions. */
	if (text[0] == 0xE2 && text[1] == 0x80 &&
	    (text[2] == 0x8E || text[2] == 0x8F || (text[2] >= 0xA8 && text[2] <= 0xAE)))
		return 3;
	if (text[0] == 0xE2 && text[1] == 0x81 && text[2] >= 0xA6 && text[2] <= 0xA9)
		return 3;
	return 0;
}

void lh_put_clean(struct lh_buffer *buffer, const char *text)
{
	while (*text) {
		size_t plain = 0, length = 0;

		while (text[plain] && !(length = steering((const unsigned char *)text + plain)))
			plain++;
		lh_buffer_put(buffer, text, plain);
		if (length)
			lh_buffer_puts(buffer, strchr("\t\n\r", text[plain]) ? " " : "\uFFFD");
		text += plain + length;
	}
}

size_t lh_line_length(const char *text, size_t columns)
{
	size_t end = 0, blank = 0, width = 0;

	while (text[end]) {
		char letter[8] = "";
		size_t length = 1;

		while (length < 4 && ((unsigned char)text[end + length] & 0xC0) == 0x80)
			length++;
		memcpy(letter, text + end, length);
		if (letter[0] == ' ')
			blank = end;
		width += lh_text_width(letter);
		if (width > columns && end)
			return letter[0] == ' ' ? end : blank ? blank : end;
		end += length;
	}
	return end;
}

/* ------------------------------------------------------------------ */
/* Names                                                               */

/* The text of a field that names a record, in a language where it has one. */
static const char *naming_text(const lh_object *object, const struct lh_field *row, unsigned field,
			       lh_language language)
{
	const char *text = NULL;

	if (row->type == LH_TYPE_CHOICE)
		return lh_field_choice_label(field, lh_get_choice(object, field), language);
	if (row->type == LH_TYPE_LABEL)
		text = lh_get_label(object, field, in(language, "vi", "en"));
	return text ? text : lh_get_text(object, field);
}

/* What rows say that a record is called by; of a reference what its target is called. */
static void put_naming(struct lh_buffer *buffer, const lh_object *object, lh_language language,
		       int steps)
{
	unsigned field = 0;

	while ((field = lh_class_next_field(lh_object_class(object), field))) {
		const struct lh_field *row = lh_field_row(field);
		const lh_object *target = NULL;
		const char *text = NULL;

		if (!(row->flags & FIELD_NAMING))
			continue;
		target = lh_get_ref(object, field);
		text = naming_text(object, row, field, language);
		if (text || (target && steps))
			lh_buffer_puts(buffer, buffer->size ? " " : "");
		if (text)
			lh_put_clean(buffer, text);
		else if (target && steps)
			put_naming(buffer, target, language, steps - 1);
	}
}

/* What stands behind the name: what kind it is of, or how far it came. */
static const unsigned detail_fields[CLASS_COUNT][2] = {
	[LH_CLASS_PLAN] = { LH_PLAN_STATUS },
	[LH_CLASS_TASK] = { LH_TASK_STATUS },
	[LH_CLASS_EVENT] = { LH_EVENT_KIND },
	[LH_CLASS_CONSULTATION] = { LH_CONSULTATION_KIND },
	[LH_CLASS_FINDING] = { LH_FINDING_KIND },
	[LH_CLASS_RECOMMENDATION] = { LH_RECOMMENDATION_KIND },
	[LH_CLASS_SITE] = { LH_SITE_USE, LH_SITE_OUTCOME },
};

static void put_details(struct lh_buffer *buffer, const lh_object *object, lh_language language)
{
	bool any = false;

	for (size_t i = 0; i < 2; i++) {
		unsigned field = detail_fields[lh_object_class(object)][i];
		unsigned choice = field ? lh_get_choice(object, field) : 0;

		if (!choice)
			continue;
		lh_buffer_puts(buffer, any ? ", " : " — ");
		lh_buffer_puts(buffer, lh_field_choice_label(field, choice, language));
		any = true;
	}
}

/* How many a record stands for, where that is not one. */
static void put_alike(struct lh_buffer *buffer, const lh_object *object, lh_language language)
{
	static const char *const marks[] = {
		[LH_EXACT] = "", [LH_ESTIMATE] = "≈ ", [LH_AT_LEAST] = "≥ "
	};
	lh_quantity alike = lh_get_quantity(object, LH_RECORD_ALIKE);
	char number[24];

	if (alike.known == LH_UNKNOWN)
		lh_buffer_puts(buffer,
			       in(language, " (không rõ số lượng)", " (how many is unknown)"));
	else if (alike.known != LH_UNSET)
		lh_put_format(buffer, " (× %s%s)", marks[alike.known],
			      lh_decimal_format(alike.value, number));
}

static void put_name(struct lh_buffer *buffer, const lh_trace_step *step, lh_language language)
{
	struct lh_buffer name = { 0 };
	unsigned class_number = lh_object_class(step->record);

	if (!step->record) {
		lh_put_clean(buffer, step->id);
		return;
	}
	if (step->field) {
		lh_buffer_puts(buffer, lh_field_choice_label(
					       step->field,
					       lh_get_choice(step->record, step->field), language));
		return;
	}
	put_naming(&name, step->record, language, 3);
	if (!name.size)
		lh_buffer_puts(&name, lh_class_label(class_number, language));
	put_details(&name, step->record, language);
	put_alike(&name, step->record, language);
	buffer->failed |= name.failed;
	lh_buffer_put(buffer, name.data, name.size);
	lh_buffer_destroy(&name);
}

/* A response is known by its recommendation, and a reference to nothing by what it names. */
static const char *shown_id(const lh_trace_step *step)
{
	return step->record && !step->field ? step->id : NULL;
}

void lh_put_title(struct lh_buffer *buffer, const struct lh_trace *trace, size_t index,
		  lh_language language)
{
	const lh_trace_step *step = &trace->steps[index].step;

	if (step->first == index || !shown_id(step))
		put_name(buffer, step, language);
	if (!step->record)
		lh_buffer_puts(buffer, in(language, " (hồ sơ không có bản ghi này)",
					  " (no such record in the dossier)"));
}

void lh_put_id(struct lh_buffer *buffer, const struct lh_trace *trace, size_t index,
	       lh_language language)
{
	const lh_trace_step *step = &trace->steps[index].step;
	const char *id = shown_id(step);

	if (id) {
		lh_buffer_puts(buffer, "[");
		lh_put_clean(buffer, id);
		lh_buffer_puts(buffer, "]");
	}
	if (step->first != index)
		lh_buffer_puts(buffer, in(language, " ↑ đã nêu", " ↑ shown already"));
}

void lh_put_called(struct lh_buffer *buffer, const struct lh_trace *trace, size_t index,
		   lh_language language)
{
	size_t title = buffer->size, end = 0;

	lh_put_title(buffer, trace, index, language);
	end = buffer->size;
	lh_put_id(buffer, trace, index, language);
	if (end > title && buffer->size > end && buffer->data[end] == '[')
		lh_buffer_insert(buffer, end, " ", 1);
}

char *lh_trace_format_name(const lh_trace *trace, size_t index, lh_language language,
			   lh_error *error)
{
	struct lh_buffer buffer = { 0 };

	lh_error_clear(error);
	if (index >= lh_trace_count(trace)) {
		lh_error_set(error, LH_ERROR_INDEX, "không có bước thứ %zu: chỉ có %zu",
			     "there is no step %zu: there are %zu", index, lh_trace_count(trace));
		return NULL;
	}
	put_name(&buffer, &trace->steps[index].step, language);
	lh_buffer_put(&buffer, "", 1);
	if (buffer.failed) {
		lh_buffer_destroy(&buffer);
		lh_error_set_memory(error);
	}
	return buffer.data;
}

/* ------------------------------------------------------------------ */
/* Dates and lags                                                      */

void lh_put_step_date(struct lh_buffer *buffer, const struct step *step, lh_language language)
{
	lh_date date = step->step.date;
	unsigned field = step->step.date_field;
	char plain[11];

	if (!lh_date_is_set(date))
		return;
	/* What is no date of what happened says so: a deadline, a plan. */
	if (lh_step_date_needs_label(step->step.record, step->step.field, field)) {
		lh_buffer_puts(buffer, lh_field_label(field, language));
		lh_buffer_puts(buffer, " ");
	}
	if (language == LH_ENGLISH || !date.month)
		lh_buffer_puts(buffer, lh_date_format(date, plain));
	else if (!date.day)
		lh_put_format(buffer, "%02d/%04d", date.month, date.year);
	else
		lh_put_format(buffer, "%02d/%02d/%04d", date.day, date.month, date.year);
}

static void put_exact_lag(struct lh_buffer *buffer, long days, lh_language language)
{
	if (!days)
		lh_buffer_puts(buffer, in(language, "cùng ngày", "same day"));
	else if (language == LH_ENGLISH)
		lh_put_format(buffer, "%ld day%s %s", labs(days), labs(days) == 1 ? "" : "s",
			      days < 0 ? "earlier" : "later");
	else
		lh_put_format(buffer, "%s %ld ngày", days < 0 ? "trước" : "sau", labs(days));
}

void lh_put_lag(struct lh_buffer *buffer, lh_days lag, lh_language language)
{
	long near = lag.least < 0 ? -lag.most : lag.least;
	long far = lag.least < 0 ? -lag.least : lag.most;

	if (!lag.known)
		return;
	if (lag.least == lag.most)
		put_exact_lag(buffer, lag.least, language);
	else if (lag.least < 0 && lag.most > 0)
		lh_put_format(buffer, in(language, "cách không quá %ld ngày", "within %ld days"),
			      lag.most > far ? lag.most : far);
	else if (language == LH_ENGLISH)
		lh_put_format(buffer, "about %ld–%ld days %s", near, far,
			      lag.least < 0 ? "earlier" : "later");
	else
		lh_put_format(buffer, "%s khoảng %ld–%ld ngày", lag.least < 0 ? "trước" : "sau",
			      near, far);
}
