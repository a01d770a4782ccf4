/* SPDX-License-Identifier: MIT */
/* What is known of people. */
#include <string.h>

#include <lienhiep/model.h>

#include "base/text.h"
#include "base/utf8.h"
#include "review/tests.h"

enum truth lh_person_is_female(const lh_object *person, struct period period)
{
	unsigned sex = lh_get_choice(person, LH_PERSON_SEX);

	(void)period;
	if (person && lh_object_class(person) != LH_CLASS_PERSON)
		return NO;
	return !sex ? MAYBE : sex == LH_PERSON_SEX_FEMALE ? YES : NO;
}

/* ------------------------------------------------------------------ */
/* Degrees                                                             */

/* The words of a title, small and without marks: "PGS.TS" has two. */
enum { WORDS = 16, LETTERS = 16 };
struct words {
	char items[WORDS][LETTERS];
	size_t count;
};

static void read_words(const char *title, struct words *words)
{
	size_t length = 0, end = strlen(title);

	*words = (struct words){ 0 };
	for (size_t at = 0; at < end && words->count < WORDS;) {
		UChar32 letter = lh_fold_letter(lh_next_character(title, &at, end));

		/* A mark of the letter before leaves nothing. */
		if (!letter)
			continue;
		if (letter >= 'a' && letter <= 'z') {
			if (length < LETTERS - 1)
				words->items[words->count][length++] = (char)letter;
		} else if (length) {
			words->count++;
			length = 0;
		}
	}
	words->count += length > 0;
}

/* Whether some words that stand together make one of a list that NULL ends: "ph" "d". */
static bool has_any(const struct words *words, const char *const *wanted)
{
	enum { TOGETHER = 3 };

	for (size_t i = 0; i < words->count; i++) {
		char joined[TOGETHER * LETTERS] = "";

		for (size_t j = i; j < words->count && j < i + TOGETHER; j++) {
			strcat(joined, words->items[j]);
			for (size_t k = 0; wanted[k]; k++)
				if (strcmp(joined, wanted[k]) == 0)
					return true;
		}
	}
	return false;
}

/* GS and PGS are titles and no degrees, and say nothing about them. */
static enum truth is_doctorate(const char *title)
{
	static const char *const doctorates[] = { "ts",	   "tskh", "tiensi", "tiensy", "phd",
						  "dphil", "dsc",  "dr",     "doctor", NULL };
	static const char *const others[] = { "ths",	    "thacsi", "thacsy", "ks",	  "kysu",
					      "kisu",	    "cn",     "cunhan", "bs",	  "bacsi",
					      "bacsy",	    "ds",     "duocsi", "duocsy", "kts",
					      "kientrucsu", "ck",     "cki",	"ckii",	  "bscki",
					      "bsckii",	    "msc",    "ma",	"mba",	  "bsc",
					      NULL };
	struct words words;

	read_words(title, &words);
	if (has_any(&words, doctorates))
		return YES;
	return has_any(&words, others) ? NO : MAYBE;
}

enum truth lh_person_has_doctorate(const lh_object *person, struct period period)
{
	enum truth known = MAYBE;

	(void)period;
	if (person && lh_object_class(person) != LH_CLASS_PERSON)
		return NO;
	for (size_t i = 0; i < lh_list_count(person, LH_PERSON_TITLES); i++) {
		enum truth title = is_doctorate(lh_list_get_text(person, LH_PERSON_TITLES, i));

		if (title == YES)
			return YES;
		if (title == NO)
			known = NO;
	}
	return known;
}
