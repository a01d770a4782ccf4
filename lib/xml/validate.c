/* SPDX-License-Identifier: MIT */
/* A file against the schema, streamed: what libxml2 says, as problems. */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <string.h>
#include <unistd.h>

#include <libxml/xmlIO.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>

#include "base/buffer.h"
#include "base/error.h"
#include "base/memory.h"
#include "base/problem.h"
#include "base/text.h"
#include "xml/feed.h"

#include <lienhiep/xml.h>

static pthread_once_t schemas_initialised = PTHREAD_ONCE_INIT;

static void initialise(void)
{
	xmlInitParser();
	xmlSchemaInitTypes();
}

/* What libxml2 calls back into. */
struct validation {
	lh_problems *problems;
	bool no_memory;
	/* Of the document: its parser, what the schema's side takes, the text that it has not got yet. */
	struct feed feed;
	xmlSAXHandler *schema;
	void *schema_data;
	struct lh_buffer text;
	unsigned depth;
};

/* The message without the line feed at its end. */
static char *copy_message(xml_error from)
{
	const char *message = from->message ? from->message : "?";
	size_t length = strlen(message);

	while (length && strchr("\n ", message[length - 1]))
		length--;
	return lh_text_copy(message, length);
}

/* No problem comes after these. */
static void stop(struct validation *validation)
{
	if (validation->feed.parser)
		xmlStopParser(validation->feed.parser);
}

static void add(struct validation *validation, const lh_problem *problem)
{
	if (lh_problems_add(validation->problems, problem))
		validation->no_memory = true;
	if (validation->no_memory ||
	    lh_problems_count(validation->problems) >= LH_DEFAULT_MAX_PROBLEMS)
		stop(validation);
}

static void on_error(void *data, xml_error from)
{
	struct validation *validation = data;
	const xmlParserCtxt *parser = validation->feed.parser;
	const bool in_schema = from->domain == XML_FROM_SCHEMASV;
	char *message = copy_message(from);
	lh_error texts = { 0 };
	lh_problem problem = {
		.severity = LH_SEVERITY_ERROR,
		.code = in_schema ? LH_ERROR_VALUE : LH_ERROR_XML,
		.line = in_schema && parser && parser->input ? parser->input->line : from->line,
		.column = in_schema && parser && parser->input ? parser->input->col : from->int2,
		.path = "",
		.text_vi = texts.text_vi,
		.text_en = texts.text_en,
	};

	/* Where libxml2 finds something that cannot be, it had no memory. */
	if (from->code == XML_ERR_NO_MEMORY || from->code == XML_SCHEMAV_INTERNAL ||
	    from->code == XML_SCHEMAP_INTERNAL || !message) {
		validation->no_memory = true;
		stop(validation);
	} else if (from->level >= XML_ERR_ERROR &&
		   lh_problems_count(validation->problems) < LH_DEFAULT_MAX_PROBLEMS) {
		lh_error_set(&texts, problem.code, "không theo lược đồ: %s",
			     "not as the schema has it: %s", message);
		add(validation, &problem);
	}
	lh_free(message);
}

/* A limit that the document does not keep ends it. */
static void refuse(struct validation *validation, const char *vi, const char *en)
{
	const xmlParserInput *input = validation->feed.parser->input;
	const lh_problem problem = {
		.severity = LH_SEVERITY_ERROR,
		.code = LH_ERROR_LIMIT,
		.line = input ? input->line : 0,
		.column = input ? input->col : 0,
		.path = "",
		.text_vi = vi,
		.text_en = en,
	};

	add(validation, &problem);
	stop(validation);
}

/* ------------------------------------------------------------------ */
/* The schema                                                          */

/* A schema may name others: those of the network stay there. */
static xmlParserInputBuffer *open_local(const char *uri, xmlCharEncoding encoding)
{
	const xmlChar *text = (const xmlChar *)uri;

	return xmlStrncasecmp(text, (const xmlChar *)"http:", 5) == 0 ||
			       xmlStrncasecmp(text, (const xmlChar *)"ftp:", 4) == 0
		       ? NULL
		       : __xmlParserInputBufferCreateFilename(uri, encoding);
}

static xmlSchema *parse_schema(const char *path, struct validation *validation)
{
	xmlParserInputBufferCreateFilenameFunc old =
		xmlParserInputBufferCreateFilenameDefault(open_local);
	xmlSchemaParserCtxt *parser = xmlSchemaNewParserCtxt(path);
	xmlSchema *schema = NULL;

	if (parser) {
		xmlSchemaSetParserStructuredErrors(parser, (xmlStructuredErrorFunc)on_error,
						   validation);
		schema = xmlSchemaParse(parser);
		xmlSchemaFreeParserCtxt(parser);
	}
	xmlParserInputBufferCreateFilenameDefault(old);
	return schema;
}

/* Of a schema that was read while memory failed, some may be missing. */
static xmlSchema *read_schema(const char *path, lh_error *error)
{
	struct validation validation = { .problems = lh_problems_new() };
	struct listening before;
	xmlSchema *schema = NULL;
	const lh_problem *first = NULL;

	if (!validation.problems) {
		lh_error_set_memory(error);
		return NULL;
	}
	lh_listen(&before, (xmlStructuredErrorFunc)on_error, &validation);
	schema = parse_schema(path, &validation);
	lh_listen_no_more(&before);
	first = lh_problems_get(validation.problems, 0);
	if (validation.no_memory || (!schema && !first)) {
		xmlSchemaFree(schema);
		schema = NULL;
		lh_error_set_memory(error);
	} else if (!schema) {
		lh_error_set(error, LH_ERROR_XML, "không dùng được lược đồ %s%.0s: %s",
			     "the schema %s is of no use%.0s: %s", path, "", first->text_en);
	}
	lh_problems_free(validation.problems);
	return schema;
}

/* ------------------------------------------------------------------ */
/* The document                                                        */

static void on_doctype(void *data, const xmlChar *name, const xmlChar *public_id,
		       const xmlChar *system_id)
{
	(void)name;
	(void)public_id;
	(void)system_id;
	refuse(data, "hồ sơ không được có khai báo DOCTYPE; hãy xóa khai báo ấy",
	       "a dossier has no DOCTYPE; remove the declaration");
}

/* libxml2's schemas put the pieces of a text together in time with their square: they get it whole. */
static void on_text(void *data, const xmlChar *text, int length)
{
	struct validation *validation = data;

	if (validation->text.size + (size_t)length > LH_DEFAULT_MAX_SIZE) {
		refuse(validation, "một văn bản dài quá 1 GiB", "a text is longer than 1 GiB");
		return;
	}
	lh_buffer_put(&validation->text, (const char *)text, (size_t)length);
	if (validation->text.failed) {
		validation->no_memory = true;
		stop(validation);
	}
}

/* Returns whether to go on. */
static bool pass_text(struct validation *validation)
{
	if (validation->text.size)
		validation->schema->characters(validation->schema_data,
					       (const xmlChar *)validation->text.data,
					       (int)validation->text.size);
	validation->text.size = 0;
	return !validation->feed.parser->disableSAX;
}

static void on_start(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
		     int namespace_count, const xmlChar **namespaces, int attribute_count,
		     int defaulted, const xmlChar **attributes)
{
	struct validation *validation = data;

	if (!pass_text(validation))
		return;
	if (attribute_count + namespace_count > LH_MAX_ATTRIBUTES)
		refuse(validation, "một thẻ có quá nhiều thuộc tính",
		       "a tag has too many attributes");
	else if (++validation->depth > LH_MAX_DEPTH)
		refuse(validation, "các phần tử lồng nhau quá sâu",
		       "elements are nested too deeply");
	else
		validation->schema->startElementNs(validation->schema_data, name, prefix, uri,
						   namespace_count, namespaces, attribute_count,
						   defaulted, attributes);
}

static void on_end(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
	struct validation *validation = data;

	validation->depth--;
	if (pass_text(validation))
		validation->schema->endElementNs(validation->schema_data, name, prefix, uri);
}

/* Returns whether to go on. */
static bool take(void *data, const char *bytes, size_t size)
{
	struct validation *validation = data;
	struct feed *feed = &validation->feed;

	enum feed_result result = lh_feed(feed, bytes, size);

	if (result == FEED_TOO_LONG)
		refuse(validation, "một thẻ, chú thích hoặc chỉ thị quá dài",
		       "a tag, comment or instruction is too long");
	else if (result == FEED_TOO_MANY)
		refuse(validation, "một thẻ có quá nhiều thuộc tính",
		       "a tag has too many attributes");
	return !feed->parser->disableSAX;
}

/* Returns 0 or the system's number of what failed while reading. */
static int feed_document(struct validation *validation, int descriptor)
{
	xmlSAXHandler handler = {
		.initialized = XML_SAX2_MAGIC,
		.startElementNs = on_start,
		.endElementNs = on_end,
		.characters = on_text,
		.ignorableWhitespace = on_text,
		.cdataBlock = on_text,
		.internalSubset = on_doctype,
		.serror = (xmlStructuredErrorFunc)on_error,
	};
	xmlParserCtxt *parser = xmlCreatePushParserCtxt(&handler, validation, NULL, 0, NULL);
	int number = 0;

	if (!parser) {
		validation->no_memory = true;
		return 0;
	}
	/* Our own limits replace libxml2's. */
	xmlCtxtUseOptions(parser, XML_PARSE_HUGE | XML_PARSE_NONET);
	validation->feed = (struct feed){ .parser = parser,
					  .max_tag = LH_DEFAULT_MAX_TAG,
					  .max_size = SIZE_MAX };
	number = lh_feed_descriptor(&validation->feed, descriptor, take, validation);
	if (!number && !parser->disableSAX)
		xmlParseChunk(parser, NULL, 0, 1);
	validation->feed.parser = NULL;
	if (parser->myDoc)
		xmlFreeDoc(parser->myDoc);
	xmlFreeParserCtxt(parser);
	lh_buffer_destroy(&validation->text);
	return number;
}

/* Returns 0 or the system's number of what failed; ENOMEM: there was no memory. */
static int validate(int descriptor, xmlSchema *schema, struct validation *validation)
{
	struct listening before;
	xmlSchemaValidCtxt *context = NULL;
	xmlSchemaSAXPlugStruct *plug = NULL;
	int number = 0;

	lh_listen(&before, (xmlStructuredErrorFunc)on_error, validation);
	context = xmlSchemaNewValidCtxt(schema);
	if (context) {
		xmlSchemaSetValidStructuredErrors(context, (xmlStructuredErrorFunc)on_error,
						  validation);
		plug = xmlSchemaSAXPlug(context, &validation->schema, &validation->schema_data);
	}
	if (plug) {
		number = feed_document(validation, descriptor);
		/* What it could not finish it does not always tell. */
		if (!xmlSchemaIsValid(context) && !lh_problems_count(validation->problems))
			validation->no_memory = true;
		xmlSchemaSAXUnplug(plug);
	}
	xmlSchemaFreeValidCtxt(context);
	lh_listen_no_more(&before);
	return plug && !validation->no_memory ? number : ENOMEM;
}

/* libxml2 does not say why it reads nothing of a schema. Returns 0, or the system's number. */
static int try_to_read(const char *path)
{
	int descriptor = open(path, O_RDONLY | O_CLOEXEC), number = errno;
	char byte = 0;

	if (descriptor < 0)
		return number;
	number = read(descriptor, &byte, 1) < 0 ? errno : 0;
	close(descriptor);
	return number;
}

lh_problems *lh_schema_check_file(const char *path, const char *schema_path, lh_error *error)
{
	struct validation validation = { 0 };
	xmlSchema *schema = NULL;
	int descriptor = -1, number = 0;

	lh_error_clear(error);
	if (!path) {
		lh_error_set(error, LH_ERROR_ARGUMENT, "thiếu tên tệp (NULL)",
			     "no file's name (NULL)");
		return NULL;
	}
	pthread_once(&schemas_initialised, initialise);
	if (!schema_path)
		schema_path = LH_INSTALLED_SCHEMA;
	number = try_to_read(schema_path);
	if (number) {
		lh_error_set_system(error, number, "không đọc được lược đồ",
				    "cannot read the schema", schema_path);
		return NULL;
	}
	descriptor = open(path, O_RDONLY | O_CLOEXEC);
	if (descriptor < 0) {
		lh_error_set_system(error, errno, "không đọc được", "cannot read", path);
		return NULL;
	}
	schema = read_schema(schema_path, error);
	if (schema) {
		validation.problems = lh_problems_new();
		number = validation.problems ? validate(descriptor, schema, &validation) : ENOMEM;
	}
	if (number == ENOMEM)
		lh_error_set_memory(error);
	else if (number)
		lh_error_set_system(error, number, "không đọc được", "cannot read", path);
	if (number) {
		lh_problems_free(validation.problems);
		validation.problems = NULL;
	}
	xmlSchemaFree(schema);
	close(descriptor);
	return validation.problems;
}
