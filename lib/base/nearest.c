/* SPDX-License-Identifier: MIT */
/* Which of the words that would do is nearest to one that does not. */

#include <string.h>

#include <lienhiep/base.h>

#include "base/text.h"
#include "base/utf8.h"

/* Longer words are no slips of the hand; nor is what differs in more letters. */
enum { LONGEST = 64, MOST = 3 };

/*
 * The letters that count of a word: small, without marks, and one kind of gap between words,
 * for nobody means those. More than LONGEST: the word is too long.
 */
static size_t read_letters(const char *word, int32_t letters[LONGEST])
{
	size_t count = 0, length = strlen(word);

	for (size_t at = 0; at < length;) {
		UChar32 letter = lh_next_character(word, &at, length);

		/* What is no UTF-8 is a letter that only another such is like. */
		letter = letter < 0 ? letter : lh_fold_letter(letter);
		if (!letter)
			continue;
		if (count == LONGEST)
			return LONGEST + 1;
		letters[count++] = letter == ' ' || letter == '_' ? '-' : letter;
	}
	return count;
}

static size_t least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Letters to insert, remove, change, or swap with their neighbour. */
static size_t distance(const int32_t *a, size_t a_count, const int32_t *b, size_t b_count)
{
	size_t rows[3][LONGEST + 1]; /* the last three of the table */

	for (size_t j = 0; j <= b_count; j++)
		rows[0][j] = j;
	for (size_t i = 1; i <= a_count; i++) {
		size_t *row = rows[i % 3];
		const size_t *above = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];

		row[0] = i;
		for (size_t j = 1; j <= b_count; j++) {
			row[j] = least(above[j - 1] + (a[i - 1] != b[j - 1]),
				       least(above[j], row[j - 1]) + 1);
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
				row[j] = least(row[j], before[j - 2] + 1);
		}
	}
	return rows[a_count % 3][b_count];
}

void lh_nearest_try(lh_nearest *nearest, const char *candidate)
{
	int32_t wanted[LONGEST], letters[LONGEST];
	size_t wanted_count = 0, count = 0, found = 0;

	if (!nearest || !nearest->wanted || !candidate)
		return;
	wanted_count = read_letters(nearest->wanted, wanted);
	count = read_letters(candidate, letters);
	if (!wanted_count || wanted_count > LONGEST || count > LONGEST)
		return;
	found = distance(wanted, wanted_count, letters, count);
	if (found > least(MOST, (wanted_count > count ? wanted_count : count) / 3))
		return;
	if (!nearest->best || found < nearest->distance) {
		nearest->best = candidate;
		nearest->distance = found;
	}
}
