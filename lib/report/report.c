/* SPDX-License-Identifier: MIT */
/* Reviews as papers. */
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <libxslt/xslt.h>

#include "base/buffer.h"
#include "base/error.h"
#include "base/memory.h"
#include "report/tree.h"

static const struct {
	const char *name, *stylesheet;
} formats[] = {
	[LH_REPORT_XML] = { "xml", NULL },	[LH_REPORT_JSON] = { "json", NULL },
	[LH_REPORT_CSV] = { "csv", "csv.xsl" }, [LH_REPORT_HTML] = { "html", "html.xsl" },
	[LH_REPORT_ODT] = { "odt", "odt.xsl" },
};

static const size_t format_count = sizeof(formats) / sizeof(*formats);

const char *lh_report_format_name(lh_report_format format)
{
	return (size_t)format < format_count ? formats[format].name : NULL;
}

int lh_report_format_find(const char *name, lh_report_format *format, lh_error *error)
{
	lh_nearest nearest = { .wanted = name ? name : "" };

	lh_error_clear(error);
	for (size_t i = 0; i < format_count; i++) {
		if (name && format && strcmp(name, formats[i].name) == 0) {
			*format = (lh_report_format)i;
			return 0;
		}
		lh_nearest_try(&nearest, formats[i].name);
	}
	if (nearest.best)
		return lh_error_set(
			error, LH_ERROR_ARGUMENT, "không có dạng «%s»; có phải «%s» không?",
			"there is no format \"%s\"; did you mean \"%s\"?", name, nearest.best);
	return lh_error_set(
		error, LH_ERROR_ARGUMENT, "không có dạng «%s»: chỉ có xml, json, csv, html, odt",
		"there is no format \"%s\": only xml, json, csv, html, odt", name ? name : "");
}

/* ------------------------------------------------------------------ */
/* Writing                                                             */

static pthread_once_t initialised = PTHREAD_ONCE_INIT;

static void initialise(void)
{
	xmlInitParser();
	xsltInit();
}

static int write_xml(const struct tree *tree, struct lh_buffer *buffer)
{
	xmlChar *text = NULL;
	int size = 0;

	xmlDocDumpFormatMemoryEnc(tree->document, &text, &size, "UTF-8", 1);
	if (!text)
		return -1;
	lh_buffer_put(buffer, (const char *)text, (size_t)size);
	xmlFree(text);
	return 0;
}

/* The stylesheet that was named, or the format's own; "": there is none; NULL: no memory. */
static char *find_stylesheet(lh_report_format format, const lh_report_options *options)
{
	const char *folder = options->stylesheets ? options->stylesheets : LH_INSTALLED_STYLESHEETS;
	const char *name = formats[format].stylesheet;
	struct lh_buffer path = { 0 };

	if (options->stylesheet) {
		lh_buffer_puts(&path, options->stylesheet);
	} else if (name) {
		lh_buffer_puts(&path, folder);
		lh_buffer_puts(&path, "/");
		lh_buffer_puts(&path, name);
	}
	lh_buffer_put(&path, "", 1);
	if (path.failed)
		lh_buffer_destroy(&path);
	return path.data;
}

/* Whether there was room in the buffer its owner asks. */
static int write_tree(const struct tree *tree, lh_report_format format, struct lh_buffer *buffer,
		      lh_error *error)
{
	char *stylesheet = NULL;
	int status = 0;

	if (format == LH_REPORT_JSON) {
		lh_json_write(tree->root, buffer);
		return 0;
	}
	stylesheet = find_stylesheet(format, tree->options);
	if (!stylesheet)
		return lh_error_set_memory(error);
	if (format == LH_REPORT_CSV && tree->options->byte_order_mark)
		lh_buffer_puts(buffer, "\uFEFF");
	if (*stylesheet)
		status = lh_style_apply(tree->document, stylesheet, buffer, error);
	else if (write_xml(tree, buffer))
		status = lh_error_set_memory(error);
	lh_free(stylesheet);
	return status;
}

static int check_arguments(const lh_review *review, lh_report_format format,
			   const lh_report_options *options, lh_error *error)
{
	if (!review || (size_t)format >= format_count || !lh_date_is_valid(options->date) ||
	    (lh_date_is_set(options->date) && !options->date.day))
		return lh_error_set(
			error, LH_ERROR_ARGUMENT,
			"cần một bản rà soát, một dạng, và ngày của báo cáo phải đủ ngày, tháng, "
			"năm",
			"a report needs a review, a format, and a valid day where it bears one");
	if (format == LH_REPORT_JSON && options->stylesheet)
		return lh_error_set(error, LH_ERROR_ARGUMENT,
				    "dạng json không dùng tệp định kiểu (stylesheet)",
				    "the format json takes no stylesheet");
	return 0;
}

int lh_report_write_memory(const lh_review *review, lh_report_format format,
			   const lh_report_options *options, char **data, size_t *size,
			   lh_error *error)
{
	static const lh_report_options defaults = { .language = LH_VIETNAMESE };
	struct lh_buffer buffer = { 0 };
	struct tree tree;
	int status = 0;

	lh_error_clear(error);
	options = options ? options : &defaults;
	if (!data)
		return lh_error_set(error, LH_ERROR_ARGUMENT, "thiếu chỗ để ghi (NULL)",
				    "nowhere to write to (NULL)");
	if (check_arguments(review, format, options, error))
		return -1;
	pthread_once(&initialised, initialise);
	status = lh_tree_build(&tree, review, options, error);
	if (!status)
		status = write_tree(&tree, format, &buffer, error);
	if (!status)
		status = lh_tree_tell(&tree, 100, error);
	lh_tree_release(&tree);
	lh_buffer_put(&buffer, "", 1);
	if (!status && buffer.failed)
		status = lh_error_set_memory(error);
	if (status) {
		lh_buffer_destroy(&buffer);
		return -1;
	}
	*data = buffer.data;
	if (size)
		*size = buffer.size - 1;
	return 0;
}

int lh_report_write_file(const lh_review *review, lh_report_format format,
			 const lh_report_options *options, const char *path, lh_error *error)
{
	char *data = NULL;
	size_t size = 0;
	int status = -1;

	lh_error_clear(error);
	if (!path)
		return lh_error_set(error, LH_ERROR_ARGUMENT, "thiếu tên tệp (NULL)",
				    "no file's name (NULL)");
	status = lh_report_write_memory(review, format, options, &data, &size, error);

	if (!status)
		status = lh_file_write(path, data, size, error);
	lh_free(data);
	return status;
}
