/* SPDX-License-Identifier: MIT */
/*
 * A trace as a picture, in the order of time from left to right: where the record comes from, the
 * record, what came of it. Each subtree has a band of its own, so that nothing overlaps.
 */
#include <string.h>

#include "base/memory.h"
#include "review/trace.h"

enum {
	BOX_WIDTH = 240, /* takes COLUMNS letters of any font that is not fixed, at 13 pixels */
	COLUMNS = 28,
	MOST_LINES = 6, /* of a title; the whole of it is told where one points */
	LINE_HEIGHT = 17,
	PADDING = 10,
	GAP_ACROSS = 44,
	GAP_DOWN = 12,
	MARGIN = 12
};

/* What is known of the place of a step before it is drawn. */
struct box {
	size_t height;	  /* of the box */
	size_t band;	  /* of it and all that leads on from it */
	size_t below[2];  /* of what leads on from it, by way: each counted with a gap */
	size_t top;	  /* of the band */
	size_t cursor[2]; /* where the next that leads on begins */
};

struct picture {
	struct lh_buffer *out;
	const struct lh_trace *trace;
	lh_language language;
	struct box *boxes;
	size_t back, onward; /* how many steps there are each way at most */
};

static int side_of(const struct picture *picture, size_t index)
{
	return picture->trace->steps[index].step.way == LH_TRACE_BACK ? WAY_BACK : WAY_ONWARD;
}

/* ------------------------------------------------------------------ */
/* Words                                                               */

static void put_escaped(struct lh_buffer *out, const char *text, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		if (text[i] == '<')
			lh_buffer_puts(out, "&lt;");
		else if (text[i] == '>')
			lh_buffer_puts(out, "&gt;");
		else if (text[i] == '&')
			lh_buffer_puts(out, "&amp;");
		else if (text[i] == '"')
			lh_buffer_puts(out, "&quot;");
		else
			lh_buffer_put(out, text + i, 1);
	}
}

/* The parts of a box, one after another with a NUL each: relation, title, id, date and lag. */
struct words {
	struct lh_buffer text;
	const char *relation, *title, *id, *when;
};

static bool find_words(const struct picture *picture, size_t index, struct words *words)
{
	const struct step *step = &picture->trace->steps[index];
	struct lh_buffer *text = &words->text;
	size_t id = 0, when = 0, date = 0;

	lh_put_title(text, picture->trace, index, picture->language);
	lh_buffer_put(text, "", 1);
	id = text->size;
	lh_put_id(text, picture->trace, index, picture->language);
	lh_buffer_put(text, "", 1);
	when = text->size;
	lh_put_step_date(text, step, picture->language);
	date = text->size;
	if (date > when && step->step.lag.known)
		lh_buffer_puts(text, " · ");
	lh_put_lag(text, step->step.lag, picture->language);
	lh_buffer_put(text, "", 1);
	picture->out->failed |= text->failed;
	words->relation =
		picture->language == LH_ENGLISH ? step->step.relation_en : step->step.relation_vi;
	words->title = text->failed ? "" : text->data;
	words->id = text->failed ? "" : text->data + id;
	words->when = text->failed ? "" : text->data + when;
	return !text->failed;
}

static size_t count_lines(const char *text)
{
	size_t lines = 0;

	for (; *text && lines < MOST_LINES; lines++) {
		text += lh_line_length(text, COLUMNS);
		text += strspn(text, " ");
	}
	return lines;
}

static void put_line(const struct picture *picture, const char *class_name, size_t *y,
		     const char *text, size_t length, const char *end)
{
	*y += LINE_HEIGHT;
	lh_put_format(picture->out, "<text%s x=\"%d\" y=\"%zu\">", class_name, PADDING, *y);
	put_escaped(picture->out, text, length);
	lh_buffer_puts(picture->out, end);
	lh_buffer_puts(picture->out, "</text>\n");
}

static void put_lines(const struct picture *picture, const char *class_name, size_t *y,
		      const char *text)
{
	for (size_t lines = 1; *text; lines++) {
		size_t length = lh_line_length(text, COLUMNS);

		if (lines == MOST_LINES && text[length]) {
			length = lh_line_length(text, COLUMNS - 2);
			put_line(picture, class_name, y, text, length, " …");
			return;
		}
		put_line(picture, class_name, y, text, length, "");
		text += length + strspn(text + length, " ");
	}
}

/* ------------------------------------------------------------------ */
/* Places                                                              */

static size_t larger(size_t a, size_t b)
{
	return a > b ? a : b;
}

/* Heights from the leaves up: what leads on from a step comes after it. */
static void measure(struct picture *picture)
{
	for (size_t i = picture->trace->count; i-- > 0;) {
		const lh_trace_step *step = &picture->trace->steps[i].step;
		struct box *box = &picture->boxes[i];
		struct words words = { 0 };

		if (find_words(picture, i, &words))
			box->height = 2 * PADDING + LINE_HEIGHT * (count_lines(words.relation) +
								   count_lines(words.title) +
								   count_lines(words.id) +
								   count_lines(words.when));
		lh_buffer_destroy(&words.text);
		box->band = larger(box->height, larger(box->below[0], box->below[1]));
		if (!i)
			continue;
		picture->boxes[step->before].below[side_of(picture, i)] +=
			box->band +
			(picture->boxes[step->before].below[side_of(picture, i)] ? GAP_DOWN : 0);
		if (step->way == LH_TRACE_BACK)
			picture->back = larger(picture->back, step->depth);
		else
			picture->onward = larger(picture->onward, step->depth);
	}
}

/* Tops from the root down: what leads on from a step stands in the middle of its band. */
static void place(struct picture *picture)
{
	for (size_t i = 0; i < picture->trace->count; i++) {
		struct box *box = &picture->boxes[i];
		struct box *before = &picture->boxes[picture->trace->steps[i].step.before];

		if (i) {
			box->top = before->cursor[side_of(picture, i)];
			before->cursor[side_of(picture, i)] += box->band + GAP_DOWN;
		} else {
			box->top = MARGIN;
		}
		for (int way = 0; way < 2; way++)
			box->cursor[way] = box->top + (box->band - box->below[way]) / 2;
	}
}

static size_t left_of(const struct picture *picture, size_t index)
{
	const lh_trace_step *step = &picture->trace->steps[index].step;
	size_t column = step->way == LH_TRACE_BACK ? picture->back - step->depth
						   : picture->back + step->depth;

	return MARGIN + column * (BOX_WIDTH + GAP_ACROSS);
}

static size_t middle_of(const struct picture *picture, size_t index)
{
	return picture->boxes[index].top + picture->boxes[index].band / 2;
}

/* ------------------------------------------------------------------ */
/* Drawing                                                             */

/* A picture of its own within the picture, which cuts off letters that are wider than any should be. */
static void put_box(const struct picture *picture, size_t index)
{
	const lh_trace_step *step = &picture->trace->steps[index].step;
	size_t height = picture->boxes[index].height, y = PADDING - 4;
	struct words words = { 0 };

	if (find_words(picture, index, &words)) {
		lh_put_format(picture->out, "<svg class=\"lh-trace-step%s\" x=\"%zu\" y=\"%zu\" ",
			      !step->depth	     ? " lh-trace-here"
			      : step->first != index ? " lh-trace-again"
			      : !step->record	     ? " lh-trace-missing"
						     : "",
			      left_of(picture, index), middle_of(picture, index) - height / 2);
		lh_put_format(picture->out, "width=\"%d\" height=\"%zu\">\n<title>", BOX_WIDTH,
			      height);
		lh_buffer_puts(picture->out, words.relation);
		lh_buffer_puts(picture->out, ": ");
		put_escaped(picture->out, words.title, strlen(words.title));
		lh_buffer_puts(picture->out, *words.title && *words.id ? " " : "");
		put_escaped(picture->out, words.id, strlen(words.id));
		lh_buffer_puts(picture->out, "</title>\n");
		lh_put_format(picture->out,
			      "<rect x=\"2\" y=\"2\" width=\"%d\" height=\"%zu\" rx=\"5\"/>\n",
			      BOX_WIDTH - 4, height - 4);
		put_lines(picture, " class=\"lh-trace-relation\"", &y, words.relation);
		put_lines(picture, "", &y, words.title);
		put_lines(picture, " class=\"lh-trace-when\"", &y, words.id);
		put_lines(picture, " class=\"lh-trace-when\"", &y, words.when);
		lh_buffer_puts(picture->out, "</svg>\n");
	}
	lh_buffer_destroy(&words.text);
}

/* An arrow from where something comes to what came of it. */
static void put_arrow(const struct picture *picture, size_t index)
{
	const lh_trace_step *step = &picture->trace->steps[index].step;
	size_t from = step->way == LH_TRACE_BACK ? index : step->before;
	size_t to = step->way == LH_TRACE_BACK ? step->before : index;
	size_t x1 = left_of(picture, from) + BOX_WIDTH, x2 = left_of(picture, to);
	size_t y1 = middle_of(picture, from), y2 = middle_of(picture, to);

	lh_put_format(picture->out, "<path d=\"M%zu %zuC%zu %zu %zu %zu %zu %zu\"/>", x1, y1,
		      x1 + GAP_ACROSS / 2, y1, x2 - GAP_ACROSS / 2, y2, x2 - 4, y2);
	lh_put_format(picture->out, "<path class=\"lh-trace-head\" d=\"M%zu %zul-8 -4v8z\"/>\n", x2,
		      y2);
}

static const char style[] =
	"<style>\n"
	".lh-trace{font:13px system-ui,sans-serif;background:#fff}\n"
	".lh-trace text{fill:#1b1b1b}\n"
	".lh-trace rect{fill:#f6f7f9;stroke:#8a8f98}\n"
	".lh-trace path{fill:none;stroke:#6b7079}\n"
	".lh-trace .lh-trace-head{fill:#6b7079;stroke:none}\n"
	".lh-trace .lh-trace-relation{fill:#1d4f91;font-weight:600}\n"
	".lh-trace .lh-trace-when{fill:#555b65}\n"
	".lh-trace .lh-trace-here rect{fill:#e6effb;stroke:#1d4f91;stroke-width:2.5}\n"
	".lh-trace .lh-trace-again rect{stroke-dasharray:2 3}\n"
	".lh-trace .lh-trace-missing rect{stroke:#b3261e;stroke-dasharray:6 3}\n"
	"@media (prefers-color-scheme:dark){\n"
	".lh-trace{background:#16181c}\n"
	".lh-trace text{fill:#e8e8e8}\n"
	".lh-trace rect{fill:#22262c;stroke:#767d88}\n"
	".lh-trace path{stroke:#9aa1ac}\n"
	".lh-trace .lh-trace-head{fill:#9aa1ac}\n"
	".lh-trace .lh-trace-relation{fill:#9cc4ff}\n"
	".lh-trace .lh-trace-when{fill:#b4bac4}\n"
	".lh-trace .lh-trace-here rect{fill:#1c2d45;stroke:#9cc4ff}\n"
	".lh-trace .lh-trace-missing rect{stroke:#ff8a80}\n"
	"}\n"
	"</style>\n";

static void put_head(const struct picture *picture)
{
	const struct lh_trace *trace = picture->trace;
	bool vi = picture->language == LH_VIETNAMESE;
	size_t width = (picture->back + picture->onward + 1) * (BOX_WIDTH + GAP_ACROSS) -
		       GAP_ACROSS + 2 * MARGIN;
	size_t height = picture->boxes[0].band + 2 * MARGIN, back = 0;
	struct words words = { 0 };

	for (size_t i = 1; i < trace->count; i++)
		back += trace->steps[i].step.way == LH_TRACE_BACK;
	lh_put_format(
		picture->out,
		"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"lh-trace\" xml:lang=\"%s\" ",
		vi ? "vi" : "en");
	lh_put_format(picture->out,
		      "width=\"%zu\" height=\"%zu\" viewBox=\"0 0 %zu %zu\" role=\"group\">\n",
		      width, height, width, height);
	lh_buffer_puts(picture->out, vi ? "<title>Từ đâu mà có, dẫn tới đâu: "
					: "<title>Where it comes from and what came of it: ");
	if (find_words(picture, 0, &words))
		put_escaped(picture->out, words.title, strlen(words.title));
	lh_buffer_destroy(&words.text);
	lh_buffer_puts(picture->out, "</title>\n<desc>");
	lh_put_format(picture->out,
		      vi ? "Số bước về nguồn gốc: %zu; số bước tới kết quả: %zu. "
			 : "Steps back: %zu; steps onward: %zu. ",
		      back, trace->count - 1 - back);
	lh_buffer_puts(picture->out,
		       vi ? "Mũi tên đi từ việc trước tới việc sau, từ trái sang phải."
			  : "Arrows lead from what came first to what came of it, from "
			    "left to right.");
	lh_buffer_puts(picture->out, "</desc>\n");
	lh_buffer_puts(picture->out, style);
}

void lh_trace_put_svg(struct lh_buffer *out, const struct lh_trace *trace, lh_language language)
{
	struct picture picture = { .out = out, .trace = trace, .language = language };

	picture.boxes = lh_malloc(trace->count * sizeof(*picture.boxes));
	if (!picture.boxes) {
		out->failed = true;
		return;
	}
	memset(picture.boxes, 0, trace->count * sizeof(*picture.boxes));
	measure(&picture);
	place(&picture);
	put_head(&picture);
	for (size_t i = 1; i < trace->count; i++)
		put_arrow(&picture, i);
	for (size_t i = 0; i < trace->count; i++)
		put_box(&picture, i);
	lh_buffer_puts(out, "</svg>\n");
	lh_free(picture.boxes);
}
