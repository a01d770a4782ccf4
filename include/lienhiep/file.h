/* SPDX-License-Identifier: MIT */
/**
 * @file lienhiep/file.h
 * Files that are replaced as a whole, and whether somebody changed them.
 *
 * Thread rule for this header: every function may be called from any thread at any time.
 */
#ifndef LIENHIEP_FILE_H
#define LIENHIEP_FILE_H

#include <lienhiep/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Write @p size bytes to a file. A regular file is replaced as a whole: a temporary file in its
 * folder is written, synced and renamed over it, links are followed to the file they name, and the
 * mode is kept (a new file's by the process's umask). What is no regular file (a pipe, a terminal)
 * is written directly and not atomically.
 *
 * On failure the old file is as it was and nothing stays beside it, with one exception that the error
 * tells: where the folder cannot be synced after all else was done, the new content is in place, but
 * the machine's crash may bring back the old. A process that is killed leaves the old content or the
 * new, and perhaps a file `.lienhiep-` and 16 digits beside it, which may be deleted.
 * @return 0, or -1 with LH_ERROR_SYSTEM. Since 0.1.
 */
LH_API int lh_file_write(const char *path, const void *data, size_t size, lh_error *error);

/** What a file held when it was looked at; all zero: there was none. Only for comparing. */
typedef struct lh_file_mark {
	bool exists;
	uint64_t size, digest;
} lh_file_mark;

/**
 * Look at what a regular file holds, before reading it; one that does not exist has a mark too.
 * @param[out] mark owned by the caller. @return 0, or -1 with LH_ERROR_SYSTEM. Since 0.1.
 */
LH_API int lh_file_mark_read(const char *path, lh_file_mark *mark, lh_error *error);
#ifdef __cplusplus
}
#endif
#endif
