/* SPDX-License-Identifier: MIT */
/* What a stylesheet makes of the tree. It may come from anywhere: no network, no writing of files. */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <libxml/parser.h>
#include <libxml/uri.h>
#include <libxslt/security.h>
#include <libxslt/transform.h>
#include <libxslt/xsltutils.h>

#include "base/buffer.h"
#include "base/error.h"
#include "report/listen.h"
#include "report/tree.h"

/* Deeper than anybody includes; one that includes itself comes to it. */
enum { DEEPEST_INCLUDE = 16 };

#define READ_OPTIONS (XML_PARSE_NOENT | XML_PARSE_NOCDATA | XML_PARSE_NONET)

static int refuse(lh_error *error, const char *file, const char *vi, const char *en, ...)
	__attribute__((format(printf, 3, 5), format(printf, 4, 5)));

static int refuse(lh_error *error, const char *file, const char *vi, const char *en, ...)
{
	va_list arguments;

	va_start(arguments, en);
	lh_error_set_list(error, LH_ERROR_XML, vi, en, arguments);
	va_end(arguments);
	if (error)
		snprintf(error->file, sizeof(error->file), "%s", file);
	return -1;
}

/* ------------------------------------------------------------------ */
/* Reading                                                             */

static xmlDoc *read_stylesheet(const char *path, struct listener *listener, lh_error *error)
{
	xmlDoc *document = NULL;

	if (access(path, R_OK)) {
		lh_error_set_system(error, errno, "không đọc được tệp định kiểu",
				    "cannot read the stylesheet", path);
		return NULL;
	}
	document = xmlReadFile(path, NULL, READ_OPTIONS);
	if (!document) {
		lh_listen_tell(listener, path, error);
	} else if (document->intSubset) {
		/* An entity or a DTD could be anywhere. */
		refuse(error, path,
		       "tệp định kiểu không được có khai báo DOCTYPE; hãy xóa khai báo ấy",
		       "a stylesheet has no DOCTYPE here; remove the declaration");
		xmlFreeDoc(document);
		document = NULL;
	}
	return document;
}

static bool is_include(const xmlNode *node)
{
	return node->type == XML_ELEMENT_NODE && node->ns &&
	       xmlStrEqual(node->ns->href, XSLT_NAMESPACE) &&
	       (xmlStrEqual(node->name, (const xmlChar *)"include") ||
		xmlStrEqual(node->name, (const xmlChar *)"import"));
}

/* The path of a file that a URI names; NULL: it is elsewhere. To be freed with xmlFree(). */
static char *path_of(const char *uri)
{
	xmlURI *parsed = xmlParseURI(uri);
	char *path = NULL;

	if (!parsed)
		return (char *)xmlStrdup((const xmlChar *)uri);
	if ((!parsed->scheme || strcmp(parsed->scheme, "file") == 0) &&
	    (!parsed->server || !*parsed->server) && parsed->path)
		path = (char *)xmlStrdup((const xmlChar *)parsed->path);
	xmlFreeURI(parsed);
	return path;
}

/*
 * libxslt reads what a stylesheet includes, and would ask the network for it unless the whole process
 * forbade it: so look at these files before.
 */
static int check_includes(xmlDoc *document, int depth, struct listener *listener, lh_error *error)
{
	const char *file = (const char *)document->URL;
	int status = 0;

	if (depth > DEEPEST_INCLUDE)
		return refuse(error, file, "tệp định kiểu gọi tới chính nó",
			      "the stylesheet includes itself");
	for (xmlNode *node = xmlDocGetRootElement(document)->children; node && !status;
	     node = node->next) {
		xmlChar *href = is_include(node) ? xmlGetProp(node, (const xmlChar *)"href") : NULL;
		xmlChar *base = href ? xmlNodeGetBase(document, node) : NULL;
		xmlChar *uri = href ? xmlBuildURI(href, base) : NULL;
		char *path = uri ? path_of((const char *)uri) : NULL;
		xmlDoc *included = path ? read_stylesheet(path, listener, error) : NULL;

		if (included)
			status = check_includes(included, depth + 1, listener, error);
		else if (path)
			status = -1;
		else if (href)
			status = refuse(
				error, file,
				"tệp định kiểu gọi tới «%s», không phải một tệp trên máy này",
				"the stylesheet includes \"%s\", which is no file of this "
				"machine",
				(const char *)href);
		xmlFreeDoc(included);
		xmlFree(path);
		xmlFree(uri);
		xmlFree(base);
		xmlFree(href);
	}
	return status;
}

static xsltStylesheet *compile(const char *path, struct listener *listener, lh_error *error)
{
	xmlDoc *document = read_stylesheet(path, listener, error);
	xsltStylesheet *stylesheet = NULL;

	if (document && !check_includes(document, 0, listener, error)) {
		stylesheet = xsltParseStylesheetDoc(document);
		if (!stylesheet)
			lh_listen_tell(listener, path, error);
	}
	if (!stylesheet)
		xmlFreeDoc(document);
	return stylesheet;
}

/* ------------------------------------------------------------------ */
/* Running                                                             */

static xsltSecurityPrefs *new_preferences(void)
{
	static const xsltSecurityOption forbidden[] = { XSLT_SECPREF_WRITE_FILE,
							XSLT_SECPREF_CREATE_DIRECTORY,
							XSLT_SECPREF_READ_NETWORK,
							XSLT_SECPREF_WRITE_NETWORK };
	xsltSecurityPrefs *preferences = xsltNewSecurityPrefs();

	for (size_t i = 0; preferences && i < sizeof(forbidden) / sizeof(*forbidden); i++)
		if (xsltSetSecurityPrefs(preferences, forbidden[i], xsltSecurityForbid)) {
			xsltFreeSecurityPrefs(preferences);
			preferences = NULL;
		}
	return preferences;
}

static int put_result(xmlDoc *result, xsltStylesheet *stylesheet, struct lh_buffer *buffer,
		      lh_error *error)
{
	xmlChar *text = NULL;
	int size = 0;

	if (xsltSaveResultToString(&text, &size, result, stylesheet))
		return lh_error_set_memory(error);
	if (text)
		lh_buffer_put(buffer, (const char *)text, (size_t)size);
	xmlFree(text);
	return 0;
}

static int run(xsltStylesheet *stylesheet, xmlDoc *document, const char *path,
	       struct listener *listener, struct lh_buffer *buffer, lh_error *error)
{
	xsltSecurityPrefs *preferences = new_preferences();
	xsltTransformContext *context =
		preferences ? xsltNewTransformContext(stylesheet, document) : NULL;
	xmlDoc *result = NULL;
	int status = -1;

	if (!context || xsltSetCtxtSecurityPrefs(preferences, context)) {
		lh_error_set_memory(error);
	} else {
		xsltSetCtxtParseOptions(context, READ_OPTIONS);
		result = xsltApplyStylesheetUser(stylesheet, document, NULL, NULL, NULL, context);
		if (result && context->state == XSLT_STATE_OK)
			status = put_result(result, stylesheet, buffer, error);
		else
			lh_listen_tell(listener, path, error);
	}
	xmlFreeDoc(result);
	xsltFreeTransformContext(context);
	xsltFreeSecurityPrefs(preferences);
	return status;
}

int lh_style_apply(xmlDoc *document, const char *path, struct lh_buffer *buffer, lh_error *error)
{
	struct listener listener;
	xsltStylesheet *stylesheet = NULL;
	int status = -1;

	lh_listen_begin(&listener);
	stylesheet = compile(path, &listener, error);
	if (stylesheet)
		status = run(stylesheet, document, path, &listener, buffer, error);
	xsltFreeStylesheet(stylesheet);
	lh_listen_end(&listener);
	return status;
}
