/* SPDX-License-Identifier: MIT */
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/xmlerror.h>
#include <libxslt/xsltutils.h>

#include "base/error.h"
#include "report/listen.h"

/* Newer versions of libxml2 hand over what is const. */
#if LIBXML_VERSION >= 21200
typedef const xmlError *xml_error;
#else
typedef xmlErrorPtr xml_error;
#endif

/* What the parser says, and who reads XPath. */
static void hear_parser(void *data, xml_error from)
{
	struct listener *listener = data;

	if (from->level < XML_ERR_ERROR || *listener->text)
		return;
	snprintf(listener->text, sizeof(listener->text), "%s", from->message ? from->message : "?");
	/* An expression does not know where it stands: libxslt will say that. */
	if (from->domain != XML_FROM_XPATH && from->file) {
		snprintf(listener->file, sizeof(listener->file), "%s", from->file);
		listener->line = from->line;
	}
}

/* "compilation error: file FILE line 3 element template" stands before each message. */
static bool hear_place(struct listener *listener, const char *text)
{
	const char *file = strstr(text, "error: file "), *line = NULL;

	if (strncmp(text, "compilation error", 17) != 0 && strncmp(text, "runtime error", 13) != 0)
		return false;
	line = file ? strstr(file, " line ") : NULL;
	if (line && !listener->line) {
		file += strlen("error: file ");
		snprintf(listener->file, sizeof(listener->file), "%.*s", (int)(line - file), file);
		listener->line = strtol(line + strlen(" line "), NULL, 10);
	}
	return true;
}

/*
 * libxslt talks about compiling, and in some places about runs, to one function in the whole process,
 * and keeps no place for a caller of its own. So ours stands there while any thread listens; what
 * other threads say it passes on.
 */
static struct {
	pthread_mutex_t mutex;
	size_t listeners;
	xmlGenericErrorFunc other;
	void *other_data;
} process = { .mutex = PTHREAD_MUTEX_INITIALIZER };

static _Thread_local struct listener *listening;

static void hear(void *data, const char *format, ...) __attribute__((format(printf, 2, 3)));

static void hear(void *data, const char *format, ...)
{
	char text[1024];
	va_list arguments;

	(void)data;
	va_start(arguments, format);
	vsnprintf(text, sizeof(text), format, arguments);
	va_end(arguments);
	if (!listening)
		process.other(process.other_data, "%s", text);
	else if (!hear_place(listening, text) && !*listening->text)
		snprintf(listening->text, sizeof(listening->text), "%.255s", text);
}

void lh_listen_begin(struct listener *listener)
{
	*listener = (struct listener){ .generic = xmlGenericError,
				       .generic_data = xmlGenericErrorContext,
				       .structured = xmlStructuredError,
				       .structured_data = xmlStructuredErrorContext };
	listening = listener;
	xmlSetGenericErrorFunc(NULL, hear);
	xmlSetStructuredErrorFunc(listener, (xmlStructuredErrorFunc)hear_parser);
	pthread_mutex_lock(&process.mutex);
	if (!process.listeners++) {
		process.other = xsltGenericError;
		process.other_data = xsltGenericErrorContext;
		xsltSetGenericErrorFunc(NULL, hear);
	}
	pthread_mutex_unlock(&process.mutex);
}

void lh_listen_end(struct listener *listener)
{
	pthread_mutex_lock(&process.mutex);
	if (!--process.listeners)
		xsltSetGenericErrorFunc(process.other_data, process.other);
	pthread_mutex_unlock(&process.mutex);
	xmlSetStructuredErrorFunc(listener->structured_data, listener->structured);
	xmlSetGenericErrorFunc(listener->generic_data, listener->generic);
	listening = NULL;
}

int lh_listen_tell(const struct listener *listener, const char *path, lh_error *error)
{
	char text[sizeof(listener->text)];
	size_t length = 0;

	memcpy(text, listener->text, sizeof(text));
	for (length = strlen(text); length && strchr("\n ", text[length - 1]); length--)
		text[length - 1] = '\0';
	for (char *at = text; *at; at++)
		if (*at == '\n')
			*at = ' ';
	lh_error_set(error, LH_ERROR_XML, "không dùng được tệp định kiểu: %s",
		     "the stylesheet does not work: %s", *text ? text : "?");
	if (error) {
		snprintf(error->file, sizeof(error->file), "%s",
			 *listener->file ? listener->file : path);
		error->line = listener->line;
	}
	return -1;
}
