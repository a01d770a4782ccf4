/* SPDX-License-Identifier: MIT */
/* Dates as precise as their source: intervals of days. */
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "base/value.h"

static bool is_leap(int year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static int days_in(int year, int month)
{
	static const uint8_t days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

	/* Any date can be passed in; what is no month of the calendar has no days. */
	if (month > 12)
		return 0;
	return days[month - 1] + (month == 2 && is_leap(year));
}

bool lh_date_is_set(lh_date date)
{
	return date.year || date.month || date.day;
}

bool lh_date_is_valid(lh_date date)
{
	if (!lh_date_is_set(date))
		return true;
	if (date.year < 1 || date.year > 9999 || date.month > 12)
		return false;
	if (!date.month)
		return !date.day;
	return date.day <= days_in(date.year, date.month);
}

static bool read_digits(const char *text, size_t count, int *number)
{
	*number = 0;
	for (size_t i = 0; i < count; i++) {
		if (text[i] < '0' || text[i] > '9')
			return false;
		*number = *number * 10 + (text[i] - '0');
	}
	return true;
}

lh_error_code lh_date_parse_n(const char *text, size_t length, lh_date *date)
{
	int year = 0, month = 0, day = 0;
	lh_date read = { 0 };

	if (length != 4 && length != 7 && length != 10)
		return LH_ERROR_VALUE;
	if (!read_digits(text, 4, &year))
		return LH_ERROR_VALUE;
	if (length > 4 && (text[4] != '-' || !read_digits(text + 5, 2, &month) || !month))
		return LH_ERROR_VALUE;
	if (length > 7 && (text[7] != '-' || !read_digits(text + 8, 2, &day) || !day))
		return LH_ERROR_VALUE;
	read = (lh_date){ (int16_t)year, (uint8_t)month, (uint8_t)day };
	if (!year || !lh_date_is_valid(read))
		return LH_ERROR_VALUE;
	*date = read;
	return LH_OK;
}

int lh_date_parse(const char *text, lh_date *date, lh_error *error)
{
	lh_error_clear(error);
	if (!text || !date)
		return lh_error_set(error, LH_ERROR_ARGUMENT, "thiếu ngày (NULL)",
				    "no date (NULL)");
	if (lh_date_parse_n(text, strlen(text), date) == LH_OK)
		return 0;
	return lh_error_set(
		error, LH_ERROR_VALUE,
		"«%s» không phải là ngày có trong lịch; hãy viết 2023, 2023-12 hoặc 2023-12-27",
		"\"%s\" is no date of the calendar; write 2023, 2023-12 or 2023-12-27", text);
}

/* The last @count digits of a number. */
static char *put_digits(char *at, unsigned number, int count)
{
	for (int i = count; i--; number /= 10)
		at[i] = (char)('0' + number % 10);
	return at + count;
}

char *lh_date_format(lh_date date, char buffer[11])
{
	char *end = buffer;

	if (!buffer)
		return NULL;
	if (date.year || date.month || date.day)
		end = put_digits(end, (unsigned)date.year, 4);
	if (date.month || date.day) {
		*end++ = '-';
		end = put_digits(end, date.month, 2);
	}
	if (date.day) {
		*end++ = '-';
		end = put_digits(end, date.day, 2);
	}
	*end = '\0';
	return buffer;
}

lh_date lh_date_first_day(lh_date date)
{
	if (!lh_date_is_set(date))
		return date;
	if (!date.month)
		date.month = 1;
	if (!date.day)
		date.day = 1;
	return date;
}

lh_date lh_date_last_day(lh_date date)
{
	if (!lh_date_is_set(date))
		return date;
	if (!date.month)
		date.month = 12;
	if (!date.day)
		date.day = (uint8_t)days_in(date.year, date.month);
	return date;
}

lh_order lh_date_compare(lh_date a, lh_date b)
{
	long first_a = 0, last_a = 0, first_b = 0, last_b = 0;

	if (!lh_date_is_set(a) || !lh_date_is_set(b))
		return LH_UNORDERED;
	first_a = lh_date_to_days(lh_date_first_day(a));
	last_a = lh_date_to_days(lh_date_last_day(a));
	first_b = lh_date_to_days(lh_date_first_day(b));
	last_b = lh_date_to_days(lh_date_last_day(b));
	if (last_a < first_b)
		return LH_BEFORE;
	if (first_a > last_b)
		return LH_AFTER;
	return first_a == first_b && last_a == last_b ? LH_SAME : LH_OVERLAPPING;
}

/* Days before a year, counted from the first of January of year 1. */
static long days_before(long year)
{
	long past = year - 1;

	return past * 365 + past / 4 - past / 100 + past / 400;
}

/* The days of a year before a month; beyond December they are all of them. */
static int days_before_month(int year, int month)
{
	static const uint16_t days[] = { 0,   0,   31,	59,  90,  120, 151,
					 181, 212, 243, 273, 304, 334, 365 };

	return days[month <= 12 ? month : 13] + (month > 2 && is_leap(year));
}

enum { DAYS_BEFORE_1970 = 719162, DAYS_IN_ALL = 3652059 /* to the end of year 9999 */ };

long lh_date_to_days(lh_date date)
{
	return days_before(date.year) + days_before_month(date.year, date.month) + date.day - 1 -
	       DAYS_BEFORE_1970;
}

lh_date lh_date_from_days(long days)
{
	lh_date date = { 0 };
	long year = 0;
	int month = 1;

	if (days < -DAYS_BEFORE_1970 || days >= DAYS_IN_ALL - DAYS_BEFORE_1970)
		return date;
	days += DAYS_BEFORE_1970;
	year = days / 366 + 1;
	while (days_before(year + 1) <= days)
		year++;
	days -= days_before(year);
	for (; days >= days_in((int)year, month); month++)
		days -= days_in((int)year, month);
	date.year = (int16_t)year;
	date.month = (uint8_t)month;
	date.day = (uint8_t)(days + 1);
	return date;
}
