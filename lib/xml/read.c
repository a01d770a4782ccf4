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

static pthread_once_t libxml2_initialised = PTHREAD_ONCE_INIT;

/*
 * An error that is nobody's: bytes that do not fit the encoding, or no memory
 * for some small thing. The parser may not be stopped from here.
 */
static void on_foreign_error(void *data, xmlErrorPtr problem)
{
	struct reader *reader = data;

	if (problem->code == XML_ERR_NO_MEMORY)
		reader->exhausted = true;
	else if (problem->level >= XML_ERR_ERROR)
		reader->misencoded = true;
}

static void reader_destroy(struct reader *reader)
{
	lh_listen_no_more(&reader->before);
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
		reader->options.max_tag = LH_DEFAULT_MAX_TAG;
	if (!reader->options.max_size)
		reader->options.max_size = LH_DEFAULT_MAX_SIZE;
	if (!reader->options.max_depth || reader->options.max_depth > LH_MAX_DEPTH)
		reader->options.max_depth = LH_MAX_DEPTH;
	if (!reader->options.max_problems)
		reader->options.max_problems = LH_DEFAULT_MAX_PROBLEMS;
	pthread_once(&libxml2_initialised, xmlInitParser);
	lh_listen(&reader->before, on_foreign_error, reader);
	reader->problems = lh_problems_new();
	reader->dossier = lh_dossier_create(NULL);
	reader->parser = xmlCreatePushParserCtxt(&handler, reader, NULL, 0, NULL);
	if (!reader->problems || !reader->dossier || !reader->parser || !lh_names_init(reader) ||
	    !lh_id_batch_begin(&reader->batch, reader->dossier))
		return false;
	/* Our own limits replace libxml2's; without a DOCTYPE, NOENT is only about &amp; and its like. */
	reader->feed = (struct feed){ .parser = reader->parser,
				      .max_tag = reader->options.max_tag,
				      .max_size = reader->options.max_size };
	xmlCtxtUseOptions(reader->parser, XML_PARSE_HUGE | XML_PARSE_NOENT | XML_PARSE_NONET);
	return true;
}

/* What libxml2 told nobody's of, while it was fed. */
static void tell_foreign_errors(struct reader *reader)
{
	if (reader->exhausted)
		lh_reader_out_of_memory(reader);
	if (!reader->misencoded || reader->stopped)
		return;
	lh_reader_at_parser(reader);
	lh_reader_problem(reader, LH_ERROR_XML, NULL,
			  "tệp không đúng bảng mã mà nó khai báo; hãy lưu lại bằng UTF-8",
			  "the file is not in the encoding that it declares; save it as UTF-8");
	lh_reader_stop(reader);
}

/* Returns whether to go on. No bytes: the wait for more was interrupted. */
static bool feed(void *owner, const char *data, size_t size)
{
	struct reader *reader = owner;

	for (size_t done = 0; done < size && !reader->stopped;) {
		size_t part = lh_feed_portion(&reader->feed);
		enum feed_result result = FEED_FINE;

		if (part > size - done)
			part = size - done;
		result = lh_feed(&reader->feed, data + done, part);
		tell_foreign_errors(reader);
		if (result != FEED_FINE) {
			lh_reader_at_parser(reader);
			lh_reader_limit(reader, result);
		}
		done += part;
		lh_reader_tell(reader);
	}
	if (!size)
		lh_reader_tell(reader);
	return !reader->stopped;
}

/* Close the parser; hand over the dossier, or what was wrong. */
static lh_dossier *finish(struct reader *reader, const char *name, lh_problems **problems,
			  lh_error *error)
{
	lh_dossier *dossier = NULL;

	reader->line = reader->column = 1;
	if (!reader->feed.fed && !reader->stopped) {
		lh_reader_problem(reader, LH_ERROR_XML, NULL, "tệp trống", "the file is empty");
	} else if (!reader->stopped) {
		xmlParseChunk(reader->parser, NULL, 0, 1);
		tell_foreign_errors(reader);
	}
	if (lh_id_batch_settle(&reader->batch) != LH_OK)
		lh_reader_out_of_memory(reader);
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
		if (problems && reader->first.code != LH_ERROR_MEMORY &&
		    reader->first.code != LH_ERROR_STOPPED) {
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

/* Read to the end; the name is for errors only. */
static lh_dossier *read_all(int descriptor, const char *name, const lh_read_options *options,
			    lh_problems **problems, lh_error *error)
{
	struct reader reader;
	int number = 0;

	if (!begin(&reader, options, problems, error))
		return NULL;
	number = lh_feed_descriptor(&reader.feed, descriptor, feed, &reader);
	if (number == ENOMEM) {
		lh_reader_out_of_memory(&reader);
	} else if (number) {
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
