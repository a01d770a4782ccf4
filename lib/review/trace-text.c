/* SPDX-License-Identifier: MIT */
/* A trace for a terminal: what happened in two trees, when it did in columns beside them. */
#include <string.h>

#include "base/memory.h"
#include "review/trace.h"

enum {
	PAGE_WIDTH = 100,
	LEAST_TEXT = 24,
	GAP = 2,
	BRANCH = 3,
	MOST_BRANCHES = 40 /* deeper ones go no further to the right, and are numbered */
};

struct page {
	struct lh_buffer *out;
	const struct lh_trace *trace;
	lh_language language;
	size_t text_width, date_width; /* of the columns */
	bool *last;		       /* by step: nothing else leads on from the step before it */
};

static void put_blanks(struct lh_buffer *out, size_t count)
{
	while (count--)
		lh_buffer_puts(out, " ");
}

static void put_step_lag(struct lh_buffer *buffer, const struct step *step, lh_language language)
{
	lh_put_lag(buffer, step->step.lag, language);
}

typedef void put_words(struct lh_buffer *buffer, const struct step *step, lh_language language);

/* What is told of a step, in a buffer of the caller's; "" where memory ran out, which is noted. */
static const char *words_of(const struct page *page, struct lh_buffer *words, put_words *put,
			    size_t index)
{
	words->size = 0;
	put(words, &page->trace->steps[index], page->language);
	lh_buffer_put(words, "", 1);
	page->out->failed |= words->failed;
	return words->failed ? "" : words->data;
}

/* ------------------------------------------------------------------ */
/* Lines                                                               */

/* What stands before a step: a rule for each step above it from which more leads on. */
static void put_branches(const struct page *page, size_t index, bool first_line)
{
	const struct step *steps = page->trace->steps;
	const char *own = page->last[index] ? "└─ " : "├─ ";
	size_t at = page->out->size;

	if (!steps[index].step.depth)
		return;
	if (!first_line)
		own = page->last[index] ? "   " : "│  ";
	lh_buffer_puts(page->out, own);
	index = steps[index].step.before;
	for (size_t i = 1; i < MOST_BRANCHES && steps[index].step.depth; i++) {
		const char *rule = page->last[index] ? "   " : "│  ";

		lh_buffer_insert(page->out, at, rule, strlen(rule));
		index = steps[index].step.before;
	}
}

static void put_columns(const struct page *page, size_t index, size_t column)
{
	struct lh_buffer words = { 0 };
	const char *date = words_of(page, &words, lh_put_step_date, index);
	size_t width = lh_text_width(date);

	if (*date || page->trace->steps[index].step.lag.known) {
		put_blanks(page->out, column < page->text_width ? page->text_width - column : 0);
		put_blanks(page->out, *date ? GAP : 0);
		lh_buffer_puts(page->out, date);
	}
	if (page->trace->steps[index].step.lag.known) {
		put_blanks(page->out, page->date_width - width + GAP);
		lh_buffer_puts(page->out, words_of(page, &words, put_step_lag, index));
	}
	lh_buffer_destroy(&words);
}

static void put_step(const struct page *page, size_t index)
{
	const lh_trace_step *step = &page->trace->steps[index].step;
	size_t depth = step->depth;
	size_t before = (depth < MOST_BRANCHES ? depth : MOST_BRANCHES) * BRANCH;
	size_t room =
		page->text_width > before + LEAST_TEXT ? page->text_width - before : LEAST_TEXT;
	struct lh_buffer words = { 0 };
	char *rest = NULL;

	if (depth > MOST_BRANCHES)
		lh_put_format(&words, "(%zu) ", depth);
	lh_buffer_puts(&words,
		       page->language == LH_ENGLISH ? step->relation_en : step->relation_vi);
	lh_buffer_puts(&words, ": ");
	lh_put_called(&words, page->trace, index, page->language);
	lh_buffer_put(&words, "", 1);
	page->out->failed |= words.failed;
	rest = words.failed ? NULL : words.data;
	for (bool first = true; rest && *rest; first = false) {
		size_t length = lh_line_length(rest, room), blanks = strspn(rest + length, " ");

		put_branches(page, index, first);
		lh_buffer_put(page->out, rest, length);
		if (first) {
			char next = rest[length];

			rest[length] = '\0';
			put_columns(page, index, before + lh_text_width(rest));
			rest[length] = next;
		}
		lh_buffer_puts(page->out, "\n");
		rest += length + blanks;
	}
	lh_buffer_destroy(&words);
}

/* ------------------------------------------------------------------ */
/* The page                                                            */

static void put_way(const struct page *page, lh_trace_way way, const char *heading,
		    const char *nothing)
{
	bool any = false;

	lh_buffer_puts(page->out, "\n");
	lh_buffer_puts(page->out, heading);
	for (size_t i = 1; i < page->trace->count; i++) {
		if (page->trace->steps[i].step.way != way)
			continue;
		lh_buffer_puts(page->out, any ? "" : "\n");
		put_step(page, i);
		any = true;
	}
	lh_buffer_puts(page->out, any ? "" : nothing);
}

/* Give dates and lags what they need, and the text the rest. */
static void measure(struct page *page, size_t width)
{
	struct lh_buffer words = { 0 };
	size_t lag_width = 0;

	for (size_t i = 0; i < page->trace->count; i++) {
		size_t date = lh_text_width(words_of(page, &words, lh_put_step_date, i));
		size_t lag = lh_text_width(words_of(page, &words, put_step_lag, i));

		page->date_width = date > page->date_width ? date : page->date_width;
		lag_width = lag > lag_width ? lag : lag_width;
	}
	lh_buffer_destroy(&words);
	width = width ? width : PAGE_WIDTH;
	lag_width += page->date_width + 2 * GAP;
	page->text_width = width > lag_width + LEAST_TEXT ? width - lag_width : LEAST_TEXT;
}

/* Which steps are the last of those after one step, the two ways apart. */
static bool find_last(struct page *page)
{
	size_t count = page->trace->count;
	bool *followed = NULL;

	page->last = lh_malloc(count * 2 + 1);
	if (!page->last)
		return false;
	followed = page->last + count;
	memset(page->last, 0, count * 2 + 1);
	for (size_t i = count; i-- > 1;) {
		const lh_trace_step *step = &page->trace->steps[i].step;
		size_t before = step->before || step->way == LH_TRACE_ONWARD ? step->before : count;

		page->last[i] = !followed[before];
		followed[before] = true;
	}
	return true;
}

void lh_trace_put_text(struct lh_buffer *buffer, const struct lh_trace *trace, lh_language language,
		       size_t width)
{
	struct page page = { .out = buffer, .trace = trace, .language = language };
	bool vi = language == LH_VIETNAMESE;

	if (!find_last(&page)) {
		buffer->failed = true;
		return;
	}
	measure(&page, width);
	put_step(&page, 0);
	put_way(&page, LH_TRACE_BACK, vi ? "Từ đâu mà có" : "Where it comes from",
		vi ? ": hồ sơ không cho biết\n" : ": the dossier does not say\n");
	put_way(&page, LH_TRACE_ONWARD, vi ? "Dẫn tới đâu" : "What came of it",
		vi ? ": hồ sơ chưa ghi nhận gì\n" : ": nothing that the dossier knows of\n");
	lh_free(page.last);
}
