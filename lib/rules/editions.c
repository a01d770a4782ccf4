/* SPDX-License-Identifier: MIT */
/* Contests of one series: their editions count on as time goes by. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include <lienhiep/model.h>

#include "base/compare.h"
#include "base/memory.h"
#include "rules/contests.h"

struct edition {
	const lh_object *contest, *host;
	char *series; /* the title without what tells one edition from another */
	int64_t number;
	size_t place;
};

/* ------------------------------------------------------------------ */
/* The name of a series                                                */

/* Words of numbers, folded, and the Roman numbers that contests get to. */
static bool is_number(const char *word, size_t length)
{
	static const char *const words[] = { "nhat", "mot", "hai", "nhi", "ba",	 "tu",	 "bon",
					     "nam",  "lam", "sau", "bay", "tam", "chin", "muoi" };

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (strlen(words[i]) == length && memcmp(words[i], word, length) == 0)
			return true;
	return strspn(word, "ivx") >= length;
}

static bool is_word(const char *word, size_t length, const char *wanted)
{
	return strlen(wanted) == length && memcmp(word, wanted, length) == 0;
}

static bool has_digit(const char *word, size_t length)
{
	for (size_t i = 0; i < length; i++)
		if (isdigit((unsigned char)word[i]))
			return true;
	return false;
}

/*
 * Leave of a folded title what the editions share, in place: "hoi thi sang tao lan thu nhat
 * (2022-2023)" and "hoi thi sang tao, lan ii, nam 2025" both give "hoi thi sang tao ".
 */
static void name_series(char *title)
{
	size_t used = 0, year = 0; /* year: where the word for it was put, if that was the last */
	bool counting = false, has_year = false;

	for (const char *at = title; *at;) {
		size_t length = 0;

		while (at[length] &&
		       ((unsigned char)at[length] >= 0x80 || isalnum((unsigned char)at[length])))
			length++;
		if (!length) {
			at++;
			continue;
		}
		if (has_digit(at, length)) {
			used = has_year ? year : used;
			has_year = counting = false;
		} else if (is_word(at, length, "lan")) {
			counting = true;
		} else if (!counting || !(is_word(at, length, "thu") || is_number(at, length))) {
			counting = false;
			has_year = is_word(at, length, "nam");
			year = used;
			/* What is written never passes what is read, but for the last blank. */
			memmove(title + used, at, length);
			used += length;
			if (at[length])
				title[used++] = ' ';
		}
		at += length;
	}
	used -= used && title[used - 1] == ' ';
	title[used] = '\0';
}

/* ------------------------------------------------------------------ */
/* Editions                                                            */

static int by_series(const void *left, const void *right)
{
	const struct edition *a = left, *b = right;
	int order = strcmp(a->series, b->series);

	if (order)
		return order;
	if (a->host != b->host)
		return lh_compare_addresses(a->host, b->host);
	if (a->number != b->number)
		return a->number < b->number ? -1 : 1;
	return lh_compare(a->place, b->place);
}

/* Whether the one certainly took place before the other, by the field that says so; or 0. */
static unsigned find_earlier(const lh_object *one, const lh_object *other)
{
	static const unsigned fields[] = { LH_CONTEST_FROM, LH_CONTEST_TO };

	for (size_t i = 0; i < 2; i++)
		if (lh_date_compare(lh_get_date(one, fields[i]), lh_get_date(other, fields[i])) ==
		    LH_BEFORE)
			return fields[i];
	return 0;
}

static void look_at_neighbours(struct check *check, const struct edition *one,
			       const struct edition *next)
{
	const char *uri = lh_get_text(next->contest, LH_RECORD_URI);
	const char *other_uri = lh_get_text(one->contest, LH_RECORD_URI);
	char name[LONGEST_NAME], date[11], other_date[11];
	unsigned field = find_earlier(next->contest, one->contest);

	if (one->number == next->number) {
		/* Of two with one uri another rule speaks. */
		if (!uri || !other_uri || strcmp(uri, other_uri) != 0)
			lh_check_report(check, next->contest, LH_CONTEST_EDITION,
					"edition=\"%lld\": «%s» đã là lần ấy của cùng hội thi",
					"edition=\"%lld\": \"%s\" is that edition of the same "
					"contest already",
					(long long)next->number,
					lh_check_name(check, one->contest, name));
	} else if (field) {
		lh_check_report(check, next->contest, LH_CONTEST_EDITION,
				"lần %lld có %s=\"%s\", trước lần %lld («%s», %s)",
				"edition %lld has %s=\"%s\", before edition %lld (\"%s\", %s)",
				(long long)next->number, lh_field_name(field),
				lh_date_format(lh_get_date(next->contest, field), date),
				(long long)one->number, lh_check_name(check, one->contest, name),
				lh_date_format(lh_get_date(one->contest, field), other_date));
	}
}

/* False: no memory. */
static bool read_edition(const lh_object *contest, struct edition *edition)
{
	const char *title = lh_get_text(contest, LH_CONTEST_TITLE);

	*edition = (struct edition){ .contest = contest,
				     .host = lh_list_get(contest, LH_CONTEST_HOSTS, 0),
				     .number = lh_get_integer(contest, LH_CONTEST_EDITION) };
	if (!title || !lh_has(contest, LH_CONTEST_EDITION))
		return true;
	edition->series = lh_text_format_folded(title, NULL);
	if (edition->series)
		name_series(edition->series);
	return edition->series;
}

void lh_contest_editions(struct check *check, const lh_dossier *dossier)
{
	const lh_object *root = lh_dossier_object(dossier);
	size_t all = lh_list_count(root, LH_DOSSIER_CONTESTS), count = 0;
	struct edition *editions = lh_malloc((all + 1) * sizeof(*editions));

	check->failed |= !editions;
	for (size_t i = 0; i < all && !check->failed; i++) {
		struct edition *edition = &editions[count];

		check->failed |= !read_edition(lh_list_get(root, LH_DOSSIER_CONTESTS, i), edition);
		edition->place = i;
		count += edition->series != NULL;
	}
	if (count)
		qsort(editions, count, sizeof(*editions), by_series);
	for (size_t i = 1; i < count && !check->failed; i++)
		if (strcmp(editions[i - 1].series, editions[i].series) == 0 &&
		    editions[i - 1].host == editions[i].host)
			look_at_neighbours(check, &editions[i - 1], &editions[i]);
	for (size_t i = 0; i < count; i++)
		lh_free(editions[i].series);
	lh_free(editions);
}
