/* SPDX-License-Identifier: MIT */
/* Files that are replaced as a whole, whatever writes what they will hold. */
#ifndef LH_BASE_FILE_H
#define LH_BASE_FILE_H

#include <lienhiep/file.h>

/* Write a content to a descriptor; 0, or -1 with an error that has @name. */
typedef int lh_content_writer(const void *content, int descriptor, const char *name,
			      lh_error *error);

/* As lh_file_write(); with a mark only if the file still holds what it held. 0 or -1 with an error. */
int lh_file_replace(const char *path, const lh_file_mark *mark, lh_content_writer *write,
		    const void *content, lh_error *error);
/* Write all bytes, or return what errno says. */
int lh_descriptor_write(int descriptor, const char *data, size_t size);
/* Refuse a file that does not hold what it held; @path is what it is called. 0 or -1 with an error. */
int lh_file_mark_compare(const lh_file_mark *mark, const char *target, const char *path,
			 lh_error *error);

#endif
