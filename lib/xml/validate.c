/* SPDX-License-Identifier: MIT */
/* A file against the schema, streamed: what libxml2 says, as problems. */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <string.h>
#include <unistd.h>

#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/problem.h"
#include "base/text.h"

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
};

/* Newer versions of libxml2 hand over what is const. */
#if LIBXML_VERSION >= 21200
typedef const xmlError *xml_error;
#else
typedef xmlErrorPtr xml_error;
#endif

/* The message without the line feed at its end. */
static char *copy_message(xml_error from)
{
	const char *message = from->message ? from->message : "?";
	size_t length = strlen(message);

	while (length && strchr("\n ", message[length - 1]))
		length--;
	return lh_text_copy(message, length);
}

static void add_problem(void *data, xml_error from)
{
	struct validation *validation = data;
	char *message = copy_message(from);
	lh_error texts = { 0 };
	lh_problem problem = {
		.severity = LH_SEVERITY_ERROR,
		.code = from->domain == XML_FROM_SCHEMASV ? LH_ERROR_VALUE : LH_ERROR_XML,
		.line = from->line > 0 ? from->line : 0,
		.column = from->int2 > 0 ? from->int2 : 0,
		.path = "",
		.text_vi = texts.text_vi,
		.text_en = texts.text_en,
	};

	if (from->code == XML_ERR_NO_MEMORY || !message) {
		validation->no_memory = true;
	} else if (lh_problems_count(validation->problems) < LH_DEFAULT_MAX_PROBLEMS) {
		lh_error_set(&texts, problem.code, "không theo lược đồ: %s",
			     "not as the schema has it: %s", message);
		if (lh_problems_add(validation->problems, &problem))
			validation->no_memory = true;
	}
	lh_free(message);
}

/* ------------------------------------------------------------------ */

static xmlSchema *read_schema(const char *path, lh_error *error)
{
	struct validation validation = { .problems = lh_problems_new() };
	xmlSchemaParserCtxt *parser = validation.problems ? xmlSchemaNewParserCtxt(path) : NULL;
	xmlSchema *schema = NULL;
	const lh_problem *first = NULL;

	if (parser) {
		xmlSchemaSetParserStructuredErrors(parser, (xmlStructuredErrorFunc)add_problem,
						   &validation);
		schema = xmlSchemaParse(parser);
		xmlSchemaFreeParserCtxt(parser);
	}
	first = lh_problems_get(validation.problems, 0);
	if (!schema && first)
		lh_error_set(error, LH_ERROR_XML, "không dùng được lược đồ %s%.0s: %s",
			     "the schema %s is of no use%.0s: %s", path, "", first->text_en);
	else if (!schema)
		lh_error_set_memory(error);
	lh_problems_free(validation.problems);
	return schema;
}

/* Entities that nobody keeps are never put in; what remains is to say that there should be none. */
static void refuse_doctype(void *data, const xmlChar *name, const xmlChar *public_id,
			   const xmlChar *system_id)
{
	struct validation *validation = data;
	const lh_problem problem = {
		.severity = LH_SEVERITY_ERROR,
		.code = LH_ERROR_LIMIT,
		.path = "",
		.text_vi = "hồ sơ không được có khai báo DOCTYPE; hãy xóa khai báo ấy",
		.text_en = "a dossier has no DOCTYPE; remove the declaration",
	};

	(void)name;
	(void)public_id;
	(void)system_id;
	if (lh_problems_add(validation->problems, &problem))
		validation->no_memory = true;
}

/*
 * What is no well-formed XML is told to the handler of this thread alone: the parser's own would be
 * called with the schema's data. Who has one of his own gets it back.
 */
static int validate(int descriptor, xmlSchema *schema, struct validation *validation)
{
	xmlStructuredErrorFunc old = xmlStructuredError;
	void *old_data = xmlStructuredErrorContext;
	xmlSAXHandler handler = { .initialized = XML_SAX2_MAGIC, .internalSubset = refuse_doctype };
	xmlSchemaValidCtxt *context = xmlSchemaNewValidCtxt(schema);
	xmlParserInputBuffer *input =
		context ? xmlParserInputBufferCreateFd(descriptor, XML_CHAR_ENCODING_NONE) : NULL;

	if (input) {
		xmlSchemaSetValidStructuredErrors(context, (xmlStructuredErrorFunc)add_problem,
						  validation);
		xmlSetStructuredErrorFunc(validation, (xmlStructuredErrorFunc)add_problem);
		/* It frees the input. */
		xmlSchemaValidateStream(context, input, XML_CHAR_ENCODING_NONE, &handler,
					validation);
		xmlSetStructuredErrorFunc(old_data, old);
	}
	xmlSchemaFreeValidCtxt(context);
	return input && !validation->no_memory ? 0 : -1;
}

lh_problems *lh_schema_check_file(const char *path, const char *schema_path, lh_error *error)
{
	struct validation validation = { 0 };
	xmlSchema *schema = NULL;
	int descriptor = -1;

	lh_error_clear(error);
	if (!path) {
		lh_error_set(error, LH_ERROR_ARGUMENT, "thiếu tên tệp (NULL)",
			     "no file's name (NULL)");
		return NULL;
	}
	pthread_once(&schemas_initialised, initialise);
	if (!schema_path)
		schema_path = LH_INSTALLED_SCHEMA;
	if (access(schema_path, R_OK)) {
		lh_error_set_system(error, errno, "không đọc được lược đồ",
				    "cannot read the schema", schema_path);
		return NULL;
	}
	descriptor = open(path, O_RDONLY | O_CLOEXEC);
	if (descriptor < 0) {
		lh_error_set_system(error, errno, "không đọc được", "cannot read", path);
		return NULL;
	}
	schema = read_schema(schema_path, error);
	validation.problems = schema ? lh_problems_new() : NULL;
	if (schema && (!validation.problems || validate(descriptor, schema, &validation))) {
		lh_problems_free(validation.problems);
		validation.problems = NULL;
		lh_error_set_memory(error);
	}
	xmlSchemaFree(schema);
	close(descriptor);
	return validation.problems;
}
