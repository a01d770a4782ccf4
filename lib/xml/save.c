/* SPDX-License-Identifier: MIT */
/* Where a written dossier goes: memory, a descriptor, or a file replaced as a whole. */
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/memory.h"
#include "xml/writer.h"

enum { FLUSH_AT = 256 * 1024, MAX_LINKS = 40 };

void lh_writer_flush(struct writer *writer, bool all)
{
	struct lh_buffer *buffer = writer->buffer;
	size_t done = 0;

	if (writer->descriptor < 0 || (!all && buffer->size < FLUSH_AT))
		return;
	while (done < buffer->size && !writer->error_number) {
		ssize_t wrote = write(writer->descriptor, buffer->data + done, buffer->size - done);

		if (wrote >= 0)
			done += (size_t)wrote;
		else if (errno != EINTR)
			writer->error_number = errno;
	}
	writer->flushed += buffer->size;
	buffer->size = 0;
}

static int missing(lh_error *error)
{
	return lh_error_set(error, LH_ERROR_ARGUMENT, "thiếu hồ sơ hoặc nơi ghi (NULL)",
			    "no dossier, or nowhere to write it (NULL)");
}

static int system_error(lh_error *error, int number, const char *name)
{
	return lh_error_set_system(error, number, "không ghi được", "cannot write", name);
}

int lh_dossier_write_memory(const lh_dossier *dossier, char **data, size_t *size, lh_error *error)
{
	struct lh_buffer buffer = { 0 };
	struct writer writer = { .buffer = &buffer, .descriptor = -1 };

	lh_error_clear(error);
	if (!dossier || !data)
		return missing(error);
	lh_writer_put(&writer, dossier);
	lh_buffer_put(&buffer, "", 1);
	if (buffer.failed) {
		lh_buffer_destroy(&buffer);
		return lh_error_set_memory(error);
	}
	*data = buffer.data;
	if (size)
		*size = buffer.size - 1;
	return 0;
}

static int write_to(const lh_dossier *dossier, int descriptor, const char *name, lh_error *error)
{
	struct lh_buffer buffer = { 0 };
	struct writer writer = { .buffer = &buffer, .descriptor = descriptor };
	bool failed = false;

	lh_writer_put(&writer, dossier);
	lh_writer_flush(&writer, true);
	failed = buffer.failed;
	lh_buffer_destroy(&buffer);
	if (failed)
		return lh_error_set_memory(error);
	return writer.error_number ? system_error(error, writer.error_number, name) : 0;
}

int lh_dossier_write_descriptor(const lh_dossier *dossier, int descriptor, lh_error *error)
{
	lh_error_clear(error);
	if (!dossier || descriptor < 0)
		return missing(error);
	return write_to(dossier, descriptor, NULL, error);
}

/* ------------------------------------------------------------------ */
/* Files                                                               */

/* The path that symbolic links lead to, also where its last step does not exist yet. */
static int resolve(const char *path, char target[PATH_MAX])
{
	char link[PATH_MAX], folder[PATH_MAX];

	if (strlen(path) >= PATH_MAX)
		return ENAMETOOLONG;
	strcpy(target, path);
	for (int links = 0; links < MAX_LINKS; links++) {
		ssize_t length = readlink(target, link, sizeof(link) - 1);

		if (length < 0)
			return errno == EINVAL || errno == ENOENT ? 0 : errno;
		link[length] = '\0';
		strcpy(folder, target);
		if (link[0] == '/')
			strcpy(target, link);
		else if (snprintf(target, PATH_MAX, "%s/%s", dirname(folder), link) >= PATH_MAX)
			return ENAMETOOLONG;
	}
	return ELOOP;
}

/* A new file beside @target, with a name that nobody else has. */
static int create_temporary(const char *target, char temporary[PATH_MAX + 32], mode_t mode)
{
	char folder[PATH_MAX];
	int descriptor = -1;

	strcpy(folder, target);
	for (int tries = 0; tries < 100; tries++) {
		uint64_t number = 0;

		if (getrandom(&number, sizeof(number), 0) < 0)
			return -1;
		snprintf(temporary, PATH_MAX + 32, "%s/.lienhiep-%016llx", dirname(folder),
			 (unsigned long long)number);
		/* The process's umask applies, as to any new file. */
		descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
		if (descriptor >= 0 || errno != EEXIST)
			break;
		strcpy(folder, target);
	}
	return descriptor;
}

static int open_folder(const char *target)
{
	char folder[PATH_MAX];

	strcpy(folder, target);
	return open(dirname(folder), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

/* Of those that guard what they replace, only one at a time shall look and replace. */
static void lock_folder(int folder)
{
	/* Some file systems know no locks; then the moment between the two stays. */
	while (flock(folder, LOCK_EX) && errno == EINTR)
		;
}

/* Where a dossier is to be written. */
struct place {
	const char *path;	  /* as it was given */
	const char *target;	  /* where that leads */
	const struct stat *old;	  /* what is there; NULL: nothing */
	const lh_file_mark *mark; /* what should be there; NULL: whatever */
};

/* Put the written file in the target's place, if that is what it should be. */
static int put_in_place(const char *temporary, const struct place *place, lh_error *error)
{
	int folder = open_folder(place->target), number = 0, result = 0;

	if (folder < 0)
		return system_error(error, errno, place->path);
	if (place->mark) {
		lock_folder(folder);
		result = lh_file_mark_compare(place->mark, place->target, place->path, error);
	}
	if (!result && rename(temporary, place->target))
		number = errno;
	/* Some file systems cannot sync a folder, and then need not. */
	if (!result && !number && fsync(folder) && errno != EINVAL)
		number = errno;
	close(folder);
	return number ? system_error(error, number, place->path) : result;
}

/* Write beside the target, and put it in the target's place when all of it is on the disk. */
static int replace(const lh_dossier *dossier, const struct place *place, lh_error *error)
{
	char temporary[PATH_MAX + 32];
	int descriptor = create_temporary(place->target, temporary, 0666), number = 0, result = 0;

	if (descriptor < 0)
		return system_error(error, errno, place->path);
	if (place->old) {
		/* Giving a file to another owner takes rights; without them it is ours. */
		if (fchown(descriptor, place->old->st_uid, place->old->st_gid) && errno != EPERM)
			number = errno;
		if (!number && fchmod(descriptor, place->old->st_mode & 07777))
			number = errno;
	}
	if (!number)
		result = write_to(dossier, descriptor, place->path, error);
	if (!number && !result && fsync(descriptor))
		number = errno;
	if (close(descriptor) && !number && !result)
		number = errno;
	if (number)
		result = system_error(error, number, place->path);
	if (!result)
		result = put_in_place(temporary, place, error);
	/* After a failure; else it has its name no more. */
	if (result)
		unlink(temporary);
	return result;
}

static int write_through(const lh_dossier *dossier, const char *path, lh_error *error)
{
	int descriptor = open(path, O_WRONLY | O_TRUNC | O_CLOEXEC), result = 0;

	if (descriptor < 0)
		return system_error(error, errno, path);
	result = write_to(dossier, descriptor, path, error);
	if (close(descriptor) && !result)
		result = system_error(error, errno, path);
	return result;
}

static int write_file(const lh_dossier *dossier, const char *path, const lh_file_mark *mark,
		      lh_error *error)
{
	char target[PATH_MAX];
	struct stat old, named;
	struct place place = { .path = path, .target = target, .mark = mark };
	int number = 0;
	bool there = stat(path, &old) == 0;

	number = there || errno == ENOENT ? resolve(path, target) : errno;
	if (number)
		return system_error(error, number, path);
	if (!there)
		return replace(dossier, &place, error);
	place.old = &old;
	/* Behind /dev/stdout and its like may be what has no name in any folder. */
	if (S_ISREG(old.st_mode) && stat(target, &named) == 0 && named.st_dev == old.st_dev &&
	    named.st_ino == old.st_ino)
		return replace(dossier, &place, error);
	/* That cannot be replaced as a whole, and so not guarded. */
	return mark ? system_error(error, EINVAL, path) : write_through(dossier, path, error);
}

int lh_dossier_write_file(const lh_dossier *dossier, const char *path, lh_error *error)
{
	lh_error_clear(error);
	if (!dossier || !path)
		return missing(error);
	return write_file(dossier, path, NULL, error);
}

int lh_dossier_write_file_if_unchanged(const lh_dossier *dossier, const char *path,
				       const lh_file_mark *mark, lh_error *error)
{
	lh_error_clear(error);
	if (!dossier || !path || !mark)
		return missing(error);
	return write_file(dossier, path, mark, error);
}
