/* SPDX-License-Identifier: MIT */
/* Reading from a file, from memory, from a descriptor: feeding the parser. */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/memory.h"
#include "xml/reader.h"

enum {
	CHUNK = 64 * 1024,
	LARGEST_CHUNK = 1024 * 1024 * 1024, /* libxml2 counts in int */
	DEFAULT_MAX_TAG = 1024 * 1024,
	DEFAULT_MAX_SIZE = 1024 * 1024 * 1024,
	MAX_DEPTH = 2000
};

static pthread_once_t libxml2_initialised = PTHREAD_ONCE_INIT;

/*
 * An error that is nobody's: bytes that do not fit the encoding. The parser
 * may not be stopped from here.
 */
static void on_foreign_error(void *data, xmlErrorPtr problem)
{
	struct reader *reader = data;

	if (problem && problem->level >= XML_ERR_ERROR)
		reader->misencoded = true;
}

/* What libxml2 only prints it also tells of. */
static void ignore(void *context, const char *message, ...)
{
	(void)context;
	(void)message;
}

/*
 * libxml2 tells of bytes that do not fit their encoding whoever listens in this
 * thread, and prints it where nobody does, instead of telling the parser's owner.
 */
static void start_listening(struct reader *reader)
{
	reader->old_structured = xmlStructuredError;
	reader->old_structured_context = xmlStructuredErrorContext;
	reader->old_generic = xmlGenericError;
	reader->old_generic_context = xmlGenericErrorContext;
	xmlSetStructuredErrorFunc(reader, on_foreign_error);
	xmlSetGenericErrorFunc(NULL, ignore);
}

static void stop_listening(const struct reader *reader)
{
	xmlSetStructuredErrorFunc(reader->old_structured_context, reader->old_structured);
	xmlSetGenericErrorFunc(reader->old_generic_context, reader->old_generic);
}

static void reader_destroy(struct reader *reader)
{
	stop_listening(reader);
	while (reader->frame_count)
		lh_frame_pop(reader);
	lh_free(reader->frames);
	lh_nodes_free(&reader->pending);
	lh_buffer_destroy(&reader->content);
	lh_capture_destroy(reader);
	lh_names_destroy(reader);
	if (reader->parser) {
		if (reader->parser->myDoc)
			xmlFreeDoc(reader->parser->myDoc);
		xmlFreeParserCtxt(reader->parser);
	}
	lh_problems_free(reader->problems);
	lh_dossier_unref(reader->dossier);
}

static bool reader_init(struct reader *reader, const lh_read_options *options)
{
	const lh_read_options defaults = { 0 };
	xmlSAXHandler handler = lh_reader_events;

	*reader = (struct reader){ .options = options ? *options : defaults };
	if (!reader->options.max_tag)
		reader->options.max_tag = DEFAULT_MAX_TAG;
	if (!reader->options.max_size)
		reader->options.max_size = DEFAULT_MAX_SIZE;
	if (!reader->options.max_depth || reader->options.max_depth > MAX_DEPTH)
		reader->options.max_depth = MAX_DEPTH;
	if (!reader->options.max_problems)
		reader->options.max_problems = LH_DEFAULT_MAX_PROBLEMS;
	pthread_once(&libxml2_initialised, xmlInitParser);
	start_listening(reader);
	reader->problems = lh_problems_new();
	reader->dossier = lh_dossier_create(NULL);
	reader->parser = xmlCreatePushParserCtxt(&handler, reader, NULL, 0, NULL);
	if (!reader->problems || !reader->dossier || !reader->parser || !lh_names_init(reader))
		return false;
	/* Our own limits replace libxml2's; without a DOCTYPE, NOENT is only about &amp; and its like. */
	xmlCtxtUseOptions(reader->parser, XML_PARSE_HUGE | XML_PARSE_NOENT | XML_PARSE_NONET);
	return true;
}

/* How much the parser holds and waits for more of, to tell of it whole. */
static size_t waiting(const struct reader *reader)
{
	const xmlParserInput *input = reader->parser->input;

	return input ? (size_t)(input->end - input->cur) : 0;
}

/*
 * How much to feed at once. Of a CDATA section libxml2 2.9 looks through all
 * that waits each time: as much again keeps that from growing with the square.
 */
static size_t portion(const struct reader *reader)
{
	size_t size = reader->parser->instate == XML_PARSER_CDATA_SECTION ? waiting(reader) : 0;

	return size < CHUNK ? CHUNK : size > LARGEST_CHUNK ? LARGEST_CHUNK : size;
}

/* Whether an unfinished tag has too many attributes already. Each is a quoted value. */
static bool has_many_attributes(const xmlChar *at, const xmlChar *end)
{
	for (unsigned count = 0; count <= LH_MAX_ATTRIBUTES; count++) {
		while (at < end && *at != '"' && *at != '\'')
			at++;
		at = at < end ? memchr(at + 1, *at, (size_t)(end - at - 1)) : NULL;
		if (!at)
			return false;
		at++;
	}
	return true;
}

/*
 * What the parser waits for the end of may be too long. libxml2 2.9 takes time
 * with the square of a tag's attributes: do not let it begin.
 */
static void check_waiting(struct reader *reader)
{
	const xmlParserInput *input = reader->parser->input;
	const size_t size = waiting(reader);

	if (reader->stopped || reader->parser->instate == XML_PARSER_CDATA_SECTION)
		return;
	if (size < reader->looked_through)
		reader->looked_through = 0;
	if (size > reader->options.max_tag) {
		lh_reader_at_parser(reader);
		lh_reader_too_long(reader);
	} else if (size - reader->looked_through >= CHUNK) {
		/* Not after each byte that comes. */
		reader->looked_through = size;
		if (*input->cur == '<' && !strchr("!?/", input->cur[1]) &&
		    has_many_attributes(input->cur, input->end)) {
			lh_reader_at_parser(reader);
			lh_reader_too_many(reader);
		}
	}
}

/* Give the parser more, or with NULL nothing more. */
static void parse(struct reader *reader, const char *data, size_t size)
{
	xmlParseChunk(reader->parser, data, (int)size, !data);
	if (!reader->misencoded || reader->stopped)
		return;
	lh_reader_at_parser(reader);
	lh_reader_problem(reader, LH_ERROR_XML, NULL,
			  "tệp không đúng bảng mã mà nó khai báo; hãy lưu lại bằng UTF-8",
			  "the file is not in the encoding that it declares; save it as UTF-8");
	lh_reader_stop(reader);
}

static void feed(struct reader *reader, const char *data, size_t size)
{
	for (size_t done = 0; done < size && !reader->stopped;) {
		size_t part = portion(reader);

		if (part > size - done)
			part = size - done;
		if (part > reader->options.max_size - reader->fed) {
			lh_reader_at_parser(reader);
			lh_reader_too_large(reader);
			return;
		}
		reader->fed += part;
		parse(reader, data + done, part);
		done += part;
		check_waiting(reader);
	}
}

/* Close the parser; hand over the dossier, or what was wrong. */
static lh_dossier *finish(struct reader *reader, const char *name, lh_problems **problems,
			  lh_error *error)
{
	lh_dossier *dossier = NULL;

	reader->line = reader->column = 1;
	if (!reader->fed && !reader->stopped)
		lh_reader_problem(reader, LH_ERROR_XML, NULL, "tệp trống", "the file is empty");
	else if (!reader->stopped)
		parse(reader, NULL, 0);
	if (!reader->stopped && !reader->first.code) {
		if (!reader->finished || !reader->parser->wellFormed)
			lh_reader_problem(reader, LH_ERROR_XML, NULL, "XML không đúng quy cách",
					  "not well-formed XML");
		else
			lh_nodes_attach(reader, &reader->pending, &reader->dossier->root,
					&reader->dossier->root, FOREIGN_AFTER);
	}
	if (!reader->first.code) {
		dossier = lh_dossier_ref(reader->dossier);
	} else {
		if (error)
			*error = reader->first;
		if (error && name)
			snprintf(error->file, sizeof(error->file), "%s", name);
		if (problems && reader->first.code != LH_ERROR_MEMORY) {
			*problems = reader->problems;
			reader->problems = NULL;
		}
	}
	reader_destroy(reader);
	return dossier;
}

static bool begin(struct reader *reader, const lh_read_options *options, lh_problems **problems,
		  lh_error *error)
{
	lh_error_clear(error);
	if (problems)
		*problems = NULL;
	if (reader_init(reader, options))
		return true;
	reader_destroy(reader);
	lh_error_set_memory(error);
	return false;
}

lh_dossier *lh_dossier_read_memory(const void *data, size_t size, const lh_read_options *options,
				   lh_problems **problems, lh_error *error)
{
	struct reader reader;

	if (!begin(&reader, options, problems, error))
		return NULL;
	if (!data && size) {
		reader_destroy(&reader);
		lh_error_set(error, LH_ERROR_ARGUMENT, "thiếu dữ liệu (NULL)", "no data (NULL)");
		return NULL;
	}
	feed(&reader, data, size);
	return finish(&reader, options ? options->name : NULL, problems, error);
}

/* Feed all that a descriptor gives. Returns 0 or why reading failed. */
static int feed_descriptor(struct reader *reader, int descriptor)
{
	size_t capacity = 0, filled = 0;
	char *data = NULL;
	ssize_t got = 1;
	int number = 0;

	while (got > 0 && !reader->stopped) {
		size_t wanted = portion(reader);

		if (wanted > capacity) {
			char *grown = lh_realloc(data, wanted);

			if (!grown) {
				lh_reader_out_of_memory(reader);
				break;
			}
			data = grown;
			capacity = wanted;
		}
		do
			got = read(descriptor, data + filled, wanted - filled);
		while (got < 0 && errno == EINTR);
		if (got > 0)
			filled += (size_t)got;
		if (wanted > CHUNK && filled < wanted && got > 0)
			continue;
		feed(reader, data, filled);
		filled = 0;
	}
	number = got < 0 ? errno : 0;
	lh_free(data);
	return number;
}

/* Read to the end; the name is for errors only. */
static lh_dossier *read_all(int descriptor, const char *name, const lh_read_options *options,
			    lh_problems **problems, lh_error *error)
{
	struct reader reader;
	int number = 0;

	if (!begin(&reader, options, problems, error))
		return NULL;
	number = feed_descriptor(&reader, descriptor);
	if (number) {
		lh_error_set_system(error, number, "không đọc được", "cannot read", name);
		reader_destroy(&reader);
		return NULL;
	}
	return finish(&reader, name, problems, error);
}

lh_dossier *lh_dossier_read_descriptor(int descriptor, const lh_read_options *options,
				       lh_problems **problems, lh_error *error)
{
	return read_all(descriptor, options ? options->name : NULL, options, problems, error);
}

lh_dossier *lh_dossier_read_file(const char *path, const lh_read_options *options,
				 lh_problems **problems, lh_error *error)
{
	const char *name = options && options->name ? options->name : path;
	lh_dossier *dossier = NULL;
	int descriptor = -1;

	lh_error_clear(error);
	if (problems)
		*problems = NULL;
	if (!path) {
		lh_error_set(error, LH_ERROR_ARGUMENT, "thiếu tên tệp (NULL)",
			     "no file name (NULL)");
		return NULL;
	}
	descriptor = open(path, O_RDONLY | O_CLOEXEC);
	if (descriptor < 0) {
		lh_error_set_system(error, errno, "không mở được", "cannot open", name);
		return NULL;
	}
	dossier = read_all(descriptor, name, options, problems, error);
	close(descriptor);
	return dossier;
}
