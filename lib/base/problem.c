/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "base/array.h"
#include "base/memory.h"
#include "base/problem.h"

struct lh_problems {
	size_t count, capacity;
	lh_problem **items; /* each with its strings in one piece */
};

lh_problems *lh_problems_new(void)
{
	lh_problems *problems = lh_malloc(sizeof(*problems));

	if (problems)
		*problems = (lh_problems){ 0 };
	return problems;
}

void lh_problems_free(lh_problems *problems)
{
	if (!problems)
		return;
	for (size_t i = 0; i < problems->count; i++)
		lh_free(problems->items[i]);
	lh_free(problems->items);
	lh_free(problems);
}

static size_t size_of(const char *text)
{
	return text ? strlen(text) + 1 : 0;
}

/* Copy a string to @end and move that on; NULL stays NULL. */
static const char *put(char **end, const char *text)
{
	char *start = *end;

	if (!text)
		return NULL;
	memcpy(start, text, size_of(text));
	*end += size_of(text);
	return start;
}

static lh_problem *copy_of(const lh_problem *problem)
{
	size_t size = sizeof(*problem) + size_of(problem->rule) + size_of(problem->path) +
		      size_of(problem->id) + size_of(problem->field) + size_of(problem->text_vi) +
		      size_of(problem->text_en);
	lh_problem *copy = lh_malloc(size);
	char *end = (char *)(copy + 1);

	if (!copy)
		return NULL;
	*copy = *problem;
	copy->rule = put(&end, problem->rule);
	copy->path = put(&end, problem->path);
	copy->id = put(&end, problem->id);
	copy->field = put(&end, problem->field);
	copy->text_vi = put(&end, problem->text_vi);
	copy->text_en = put(&end, problem->text_en);
	return copy;
}

int lh_problems_add(lh_problems *problems, const lh_problem *problem)
{
	lh_problem *copy = NULL;
	lh_problem **items =
		lh_reserve(problems->items, problems->count, &problems->capacity, sizeof(*items));

	if (!items)
		return -1;
	problems->items = items;
	copy = copy_of(problem);
	if (!copy)
		return -1;
	problems->items[problems->count++] = copy;
	return 0;
}

int lh_problems_arrange(lh_problems *problems, const size_t *order)
{
	lh_problem **items = lh_malloc((problems->count + 1) * sizeof(*items));

	if (!items)
		return -1;
	for (size_t i = 0; i < problems->count; i++)
		items[i] = problems->items[order[i]];
	lh_free(problems->items);
	problems->items = items;
	problems->capacity = problems->count + 1;
	return 0;
}

void lh_problems_cut(lh_problems *problems, size_t count)
{
	while (problems->count > count)
		lh_free(problems->items[--problems->count]);
}

size_t lh_problems_count(const lh_problems *problems)
{
	return problems ? problems->count : 0;
}

const lh_problem *lh_problems_get(const lh_problems *problems, size_t index)
{
	return problems && index < problems->count ? problems->items[index] : NULL;
}

const char *lh_problem_text(const lh_problem *problem, lh_language language)
{
	if (!problem)
		return NULL;
	return language == LH_ENGLISH ? problem->text_en : problem->text_vi;
}

size_t lh_problems_count_severity(const lh_problems *problems, lh_severity severity)
{
	size_t count = 0;

	for (size_t i = 0; i < lh_problems_count(problems); i++)
		count += problems->items[i]->severity >= severity;
	return count;
}
