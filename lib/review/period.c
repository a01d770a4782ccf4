/* SPDX-License-Identifier: MIT */
/* Periods as people write and say them: a quarter, a half-year, the term of a board. */
#include <stdio.h>
#include <string.h>

#include <lienhiep/model.h>

#include "base/error.h"
#include "base/text.h"
#include "base/value.h"
#include "review/review.h"

/* ------------------------------------------------------------------ */
/* Reading                                                             */

static int refuse(const char *text, size_t length, lh_error *error)
{
	return lh_error_set(error, LH_ERROR_VALUE,
			    "«%.*s» không phải là một kỳ; hãy viết năm 2023, nửa năm 2023-H1, quý "
			    "2023-Q3, tháng 2023-05, ngày 2023-05-27, hai mốc như vậy nối bằng "
			    "\"..\", hoặc id của một ban, hội đồng",
			    "\"%.*s\" is no period; write a year 2023, a half-year 2023-H1, a "
			    "quarter 2023-Q3, a month 2023-05, a day 2023-05-27, two of these with "
			    "\"..\" between them, or the id of a board",
			    (int)length, text);
}

static void set_months(lh_date year, int first, int last, lh_date *from, lh_date *to)
{
	*from = lh_date_first_day((lh_date){ year.year, (uint8_t)first, 0 });
	*to = lh_date_last_day((lh_date){ year.year, (uint8_t)last, 0 });
}

/* "2023", "2023-H1", "2023-Q3", "2023-05", "2023-05-27" */
static bool read_part(const char *text, size_t length, lh_date *from, lh_date *to)
{
	lh_date date = { 0 };
	int number = length == 7 ? text[6] - '0' : 0;

	if (lh_date_parse_n(text, length, &date) == LH_OK) {
		*from = lh_date_first_day(date);
		*to = lh_date_last_day(date);
		return true;
	}
	if (length != 7 || text[4] != '-' || lh_date_parse_n(text, 4, &date) != LH_OK)
		return false;
	if (text[5] == 'H' && number >= 1 && number <= 2)
		set_months(date, number * 6 - 5, number * 6, from, to);
	else if (text[5] == 'Q' && number >= 1 && number <= 4)
		set_months(date, number * 3 - 2, number * 3, from, to);
	else
		return false;
	return true;
}

static int read_dates(const char *text, lh_date *from, lh_date *to, lh_error *error)
{
	const char *dots = strstr(text, ".."), *end = dots ? dots + 2 : text;
	size_t length = dots ? (size_t)(dots - text) : strlen(text);
	lh_date first = { 0 }, last = { 0 }, inner = { 0 };

	if (!read_part(text, length, &first, &last))
		return refuse(text, length, error);
	if (!read_part(end, strlen(end), &inner, &last))
		return refuse(end, strlen(end), error);
	if (lh_date_compare(last, first) == LH_BEFORE)
		return lh_error_set(error, LH_ERROR_ARGUMENT, "kỳ «%s» kết thúc trước khi bắt đầu",
				    "the period \"%s\" ends before it begins", text);
	*from = first;
	*to = last;
	return 0;
}

static int refuse_id(const lh_dossier *dossier, const char *id, lh_error *error)
{
	const lh_object *root = lh_dossier_object(dossier);
	lh_nearest nearest = { .wanted = id };

	for (size_t i = 0; i < lh_list_count(root, LH_DOSSIER_BOARDS); i++)
		lh_nearest_try(&nearest,
			       lh_get_text(lh_list_get(root, LH_DOSSIER_BOARDS, i), LH_RECORD_ID));
	if (!nearest.best)
		return refuse(id, strlen(id), error);
	return lh_error_set(error, LH_ERROR_VALUE,
			    "«%s» không phải là một kỳ, cũng không là id của ban, hội đồng nào; có "
			    "phải «%s» không?",
			    "\"%s\" is no period and no id of a board; did you mean \"%s\"?", id,
			    nearest.best);
}

/* The term of a board: of dates that are not precise, all the days that it may have been. */
static int read_term(const lh_dossier *dossier, const char *id, lh_date *from, lh_date *to,
		     lh_error *error)
{
	const lh_object *board = lh_dossier_find(dossier, id);
	lh_date formed = lh_date_first_day(lh_get_date(board, LH_BOARD_FORMED));
	lh_date end = lh_get_date(board, LH_BOARD_DISSOLVED);

	if (!board)
		return refuse_id(dossier, id, error);
	if (lh_object_class(board) != LH_CLASS_BOARD)
		return lh_error_set(error, LH_ERROR_CLASS,
				    "«%s» là bản ghi thuộc lớp %s; nhiệm kỳ là của ban, hội đồng",
				    "\"%s\" is a record of the class %s; a term is that of a board",
				    id, lh_class_name(lh_object_class(board)));
	if (!lh_date_is_set(formed))
		return lh_error_set(
			error, LH_ERROR_ARGUMENT,
			"«%s» chưa ghi ngày thành lập (formed): không rõ nhiệm kỳ bắt đầu khi nào",
			"\"%s\" has no date on which it was formed, and so no beginning of a term",
			id);
	/* What still stands is followed to the end of what the dossier covers. */
	if (!lh_date_is_set(end))
		end = lh_get_date(lh_dossier_object(dossier), LH_DOSSIER_TO);
	end = lh_date_last_day(end);
	if (!lh_date_is_set(end))
		return lh_error_set(error, LH_ERROR_ARGUMENT,
				    "«%s» chưa ghi ngày giải thể (dissolved), hồ sơ chưa ghi năm "
				    "cuối (to): không rõ nhiệm kỳ đến khi nào",
				    "neither \"%s\" has a date on which it was dissolved nor the "
				    "dossier one to which it goes: the term has no end",
				    id);
	if (lh_date_compare(end, formed) == LH_BEFORE)
		return lh_error_set(error, LH_ERROR_ARGUMENT,
				    "nhiệm kỳ của «%s» kết thúc trước khi bắt đầu",
				    "the term of \"%s\" ends before it begins", id);
	*from = formed;
	*to = end;
	return 0;
}

int lh_period_parse(const lh_dossier *dossier, const char *text, lh_date *from, lh_date *to,
		    lh_error *error)
{
	lh_error_clear(error);
	if (!text || !from || !to)
		return lh_error_set(error, LH_ERROR_ARGUMENT, "thiếu kỳ (NULL)",
				    "no period (NULL)");
	/* No id begins with a digit. */
	if (!dossier || !*text || (*text >= '0' && *text <= '9'))
		return read_dates(text, from, to, error);
	return read_term(dossier, text, from, to, error);
}

/* ------------------------------------------------------------------ */
/* Saying                                                              */

enum { LONGEST = 80 };

static const char *const months_en[] = { "January",   "February", "March",    "April",
					 "May",	      "June",	  "July",     "August",
					 "September", "October",  "November", "December" };

static bool ends_month(lh_date day)
{
	return lh_date_last_day((lh_date){ day.year, day.month, 0 }).day == day.day;
}

/* Whole months of one year. */
static void say_months(char text[LONGEST], int year, int first, int last, bool english)
{
	static const char *const quarters[][2] = {
		{ "I", "first" }, { "II", "second" }, { "III", "third" }, { "IV", "fourth" }
	};
	int count = last - first + 1;

	if (count == 12)
		snprintf(text, LONGEST, english ? "%d" : "năm %d", year);
	else if (count == 6 && first == 7)
		snprintf(text, LONGEST, english ? "second half of %d" : "6 tháng cuối năm %d",
			 year);
	else if (count == 6 && first == 1)
		snprintf(text, LONGEST, english ? "first half of %d" : "6 tháng đầu năm %d", year);
	else if (count == 3 && first % 3 == 1)
		snprintf(text, LONGEST, english ? "%s quarter of %d" : "quý %s năm %d",
			 quarters[first / 3][english], year);
	else if (count == 1 && english)
		snprintf(text, LONGEST, "%s %d", months_en[first - 1], year);
	else if (count == 1)
		snprintf(text, LONGEST, "tháng %d năm %d", first, year);
	else if (first == 1)
		snprintf(text, LONGEST, english ? "first %d months of %d" : "%d tháng đầu năm %d",
			 count, year);
	else if (english)
		snprintf(text, LONGEST, "%s to %s %d", months_en[first - 1], months_en[last - 1],
			 year);
	else
		snprintf(text, LONGEST, "từ tháng %d đến tháng %d năm %d", first, last, year);
}

static void say_days(char text[LONGEST], lh_date from, lh_date to, bool english)
{
	bool one = lh_date_compare(from, to) == LH_SAME;

	if (one && english)
		snprintf(text, LONGEST, "%d %s %d", from.day, months_en[from.month - 1], from.year);
	else if (one)
		snprintf(text, LONGEST, "ngày %02d/%02d/%04d", from.day, from.month, from.year);
	else if (english)
		snprintf(text, LONGEST, "%d %s %d to %d %s %d", from.day, months_en[from.month - 1],
			 from.year, to.day, months_en[to.month - 1], to.year);
	else
		snprintf(text, LONGEST, "từ %02d/%02d/%04d đến %02d/%02d/%04d", from.day,
			 from.month, from.year, to.day, to.month, to.year);
}

char *lh_period_format(lh_date from, lh_date to, lh_language language, lh_error *error)
{
	bool english = language == LH_ENGLISH;
	char text[LONGEST] = "", *copy = NULL;

	lh_error_clear(error);
	if (!lh_date_is_set(from) || !lh_date_is_set(to) || !lh_date_is_valid(from) ||
	    !lh_date_is_valid(to)) {
		lh_error_set(error, LH_ERROR_ARGUMENT, "kỳ cần ngày đầu và ngày cuối hợp lệ",
			     "a period needs a valid first and last date");
		return NULL;
	}
	from = lh_date_first_day(from);
	to = lh_date_last_day(to);
	if (from.day != 1 || !ends_month(to))
		say_days(text, from, to, english);
	else if (from.year == to.year && from.month <= to.month)
		say_months(text, from.year, from.month, to.month, english);
	else if (from.month == 1 && to.month == 12)
		snprintf(text, LONGEST, english ? "%d to %d" : "các năm từ %d đến %d", from.year,
			 to.year);
	else
		say_days(text, from, to, english);
	copy = lh_text_copy(text, strlen(text));
	if (!copy)
		lh_error_set_memory(error);
	return copy;
}
