/* SPDX-License-Identifier: MIT */
/**
 * @file lienhiep/report.h
 * Papers: a review as XML, as a page for the browser, as a draft of an official report for an
 * office program, as a table of its figures, and as JSON.
 *
 * The review's XML is what all of them are made from: namespace `urn:lienhiep:review:1`, schema
 * review.xsd beside the stylesheets. It has the measures in groups with what was stated beside
 * them, the lists, the years of the dossier, the tasks, the plans that follow, and every record that any of these
 * refers to once, by its key: its id, or the path of a record without one. Each record has its
 * citations, and each of these names a source. Personal data of the records are left out.
 *
 * JSON follows from the XML by one rule: an element with text only is a string; one without
 * attributes is an array of the elements in it; any other is an object of its attributes, and of
 * the elements in it by their names.
 *
 * HTML, ODT (flat: `.fodt`) and CSV are what XSLT 1.0 stylesheets make of the XML. Own stylesheets may
 * read files, and neither write files nor use the network; what they say with `xsl:message` is not
 * heard unless it ends the work. They are trusted with time and memory.
 *
 * Threads. Any number of threads may write one review. libxslt has one listener for errors in the
 * whole process (xsltSetGenericErrorFunc()): ours stands there while a stylesheet is at work, and
 * passes on what other threads say. Set no other in that time.
 */
#ifndef LIENHIEP_REPORT_H
#define LIENHIEP_REPORT_H

#include <lienhiep/file.h>
#include <lienhiep/review.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What a review is written as. */
typedef enum lh_report_format {
	LH_REPORT_XML = 0,
	LH_REPORT_JSON = 1,
	LH_REPORT_CSV = 2,  /**< the figures, a line each */
	LH_REPORT_HTML = 3, /**< one page that needs no network and no script */
	LH_REPORT_ODT = 4   /**< flat OpenDocument, in the layout of Decree 30/2020/NĐ-CP */
} lh_report_format;

/** How a report is written. Start with `lh_report_options o = {0};`: in Vietnamese. */
typedef struct lh_report_options {
	lh_language language; /**< of words, dates and numbers */
	/** The file of a stylesheet to use in place of the format's own; NULL: its own. With LH_REPORT_XML,
	    its result is written as it is; JSON takes none. Borrowed. */
	const char *stylesheet;
	/** The folder of the formats' own stylesheets; NULL: where they were installed. Borrowed. */
	const char *stylesheets;
	bool byte_order_mark; /**< begin a CSV with one, by which Excel knows UTF-8 */
	lh_date date;         /**< the day that an official paper bears, a full date; unset: left open */
	/** Told from time to time how far the work is, in per cent, 100 at last. Other than 0, what it
	    returns stops the work with LH_ERROR_STOPPED. It is called by the thread that writes;
	    NULL: nobody is told. */
	int (*progress)(void *data, unsigned percent);
	void *data; /**< handed to @ref progress */
} lh_report_options;

/** A format's name: "xml", "json", "csv", "html", "odt"; NULL for a number that is none. Since 0.1. */
LH_API const char *lh_report_format_name(lh_report_format format);
/** The format called @p name. @return 0, or -1 with LH_ERROR_ARGUMENT. Since 0.1. */
LH_API int lh_report_format_find(const char *name, lh_report_format *format, lh_error *error);

/**
 * Write a review to memory.
 * @param options NULL for the defaults
 * @param[out] data a buffer to be freed with free(), with a NUL after its end
 * @param[out] size its length without the NUL; may be NULL
 * @return 0, or -1 with LH_ERROR_ARGUMENT, _OVERFLOW, _MEMORY, _STOPPED; _REMOVED (a record that the review
 *         tells of was removed since it was made); LH_ERROR_SYSTEM (a stylesheet that cannot be
 *         read) or LH_ERROR_XML (one that is wrong, or that failed), both with its file and line. Since 0.1.
 */
LH_API int lh_report_write_memory(const lh_review *review, lh_report_format format,
				  const lh_report_options *options, char **data, size_t *size,
				  lh_error *error);
/** The same to a file, as lh_file_write() does. On failure the old file is as it was. Since 0.1. */
LH_API int lh_report_write_file(const lh_review *review, lh_report_format format,
				const lh_report_options *options, const char *path,
				lh_error *error);

#ifdef __cplusplus
}
#endif
#endif
