/* SPDX-License-Identifier: MIT */
/**
 * @file lienhiep/xml.h
 * Dossiers in XML: reading and writing.
 *
 * The form is that of the namespace `urn:lienhiep:dossier:1` and its schema,
 * dossier.xsd. What is written is canonical: the same dossier always gives
 * the same bytes, and a canonical file that is read and written comes back
 * byte for byte. Comments, processing instructions and foreign elements and
 * attributes are kept at their places.
 *
 * Reading never touches the network, loads nothing but the input, and
 * refuses a DOCTYPE. Different threads may read and write different
 * dossiers at once; several may write one dossier that nobody changes.
 */
#ifndef LIENHIEP_XML_H
#define LIENHIEP_XML_H

#include <lienhiep/dossier.h>
#include <lienhiep/file.h>
#include <lienhiep/problem.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How many problems the reader collects before it stops, unless it is told otherwise. */
#define LH_DEFAULT_MAX_PROBLEMS 1000

/** Limits for reading; 0 means the default. Start with `lh_read_options o = {0};`. */
typedef struct lh_read_options {
	/** Largest start tag, comment or processing instruction in bytes; default 1 MiB. Whatever
	    its size, a tag with more than 10,000 attributes is refused: libxml2 2.9 takes time
	    that grows with their square. */
	size_t max_tag;
	/** Deepest nesting of elements; default, and at most, 2000. */
	unsigned max_depth;
	/** How many problems are collected before reading stops; default LH_DEFAULT_MAX_PROBLEMS. */
	unsigned max_problems;
	/** What stands in place of the file's name in errors, for memory and descriptors. Borrowed; may be NULL. */
	const char *name;
	/** Largest input in bytes; default 1 GiB. What is held in memory grows with it: a record
	    takes a few times as much as its text, and one without any 25 times as much as its tag. */
	size_t max_size;
	/** Told how many bytes were read so far: after each 64 KiB or so, after the last of them, and where a
	    signal interrupts the wait for more, with the number of before. Other than 0, what it
	    returns stops the reading with LH_ERROR_STOPPED. It is called by the thread that reads;
	    NULL: nobody is told. */
	int (*progress)(void *data, size_t bytes);
	void *data; /**< handed to @ref progress */
} lh_read_options;

/**
 * Read a dossier from a file, from memory or from a descriptor (to its end; it is not closed).
 *
 * @param options limits; NULL for the defaults
 * @param problems where to put all that is wrong with the input, with line,
 *        column and path: set to a list to be freed when the input was
 *        refused for its content, else to NULL. May be NULL
 * @return a dossier held once, or NULL with the first error: LH_ERROR_SYSTEM,
 *         _XML, _LIMIT, _NAME, _VALUE, _MEMORY, _STOPPED. Since 0.1.
 */
LH_API lh_dossier *lh_dossier_read_file(const char *path, const lh_read_options *options,
					lh_problems **problems, lh_error *error);
/** @copydoc lh_dossier_read_file */
LH_API lh_dossier *lh_dossier_read_memory(const void *data, size_t size,
					  const lh_read_options *options, lh_problems **problems,
					  lh_error *error);
/** @copydoc lh_dossier_read_file */
LH_API lh_dossier *lh_dossier_read_descriptor(int descriptor, const lh_read_options *options,
					      lh_problems **problems, lh_error *error);

/**
 * Check a file against a schema, streamed: no dossier is made, and the file may be larger than memory.
 * The schema knows the structure alone; references, ids and what is newer are lh_dossier_check()'s.
 * Tags, attributes and depth have the default limits of lh_read_options, and one text may have 1 GiB;
 * a problem with LH_ERROR_LIMIT says so, and is the last. What is not well-formed is the last as well.
 * Nothing that the file names is loaded, and of what the schema names nothing from the network.
 * @param schema the schema's file; NULL: the one that was installed with the library
 * @return a list of problems to be freed, empty when the file is valid, with libxml2's words about each; or NULL
 *         with LH_ERROR_SYSTEM (one of the files cannot be read), LH_ERROR_XML (the schema is none) or
 *         LH_ERROR_MEMORY. Since 0.1.
 */
LH_API lh_problems *lh_schema_check_file(const char *path, const char *schema, lh_error *error);

/**
 * Write a dossier to a file, as lh_file_write() does. On failure the old file is as it was.
 * @return 0, or -1 with LH_ERROR_SYSTEM or LH_ERROR_MEMORY. Since 0.1.
 */
LH_API int lh_dossier_write_file(const lh_dossier *dossier, const char *path, lh_error *error);

/**
 * As lh_dossier_write_file(), but only if the file still holds what it held when @p mark was
 * read, or still does not exist. That is looked at when all else is done; of several
 * that write with this function to files in one folder, each looks and replaces while no other does.
 * @return 0, or -1 with LH_ERROR_CHANGED, _SYSTEM or _MEMORY. Since 0.1.
 */
LH_API int lh_dossier_write_file_if_unchanged(const lh_dossier *dossier, const char *path,
					      const lh_file_mark *mark, lh_error *error);

/**
 * Write a dossier to memory. @param[out] data a buffer to be freed with free(), with a NUL
 * after its end. @param[out] size its length without the NUL; may be NULL.
 * @return 0 or -1 with LH_ERROR_MEMORY. Since 0.1.
 */
LH_API int lh_dossier_write_memory(const lh_dossier *dossier, char **data, size_t *size,
				   lh_error *error);
/** Write a dossier to a descriptor, which is not closed; not atomic. @return 0 or -1. Since 0.1. */
LH_API int lh_dossier_write_descriptor(const lh_dossier *dossier, int descriptor, lh_error *error);

#ifdef __cplusplus
}
#endif
#endif
