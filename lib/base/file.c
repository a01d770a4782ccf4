/* SPDX-License-Identifier: MIT */
/* Files that are replaced as a whole. */
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/file.h"

enum { MAX_LINKS = 40, MAX_LOOKS = 100 };

/* Where a content is to be written, and how. */
struct place {
	const char *path;	  /* as it was given */
	const char *target;	  /* where that leads */
	const struct stat *old;	  /* what is there; NULL: nothing */
	const lh_file_mark *mark; /* what should be there; NULL: whatever */
	lh_content_writer *write;
	const void *content;
};

static int system_error(lh_error *error, int number, const char *name)
{
	return lh_error_set_system(error, number, "không ghi được", "cannot write", name);
}

/* The path that symbolic links lead to, also where its last step does not exist yet. */
static int resolve(const char *path, char target[PATH_MAX])
{
	char link[PATH_MAX], folder[PATH_MAX];

	if (!*path)
		return ENOENT;
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

/* Write the new file to the disk, with the owner and mode of that which it will replace. */
static int fill(int descriptor, const struct place *place, lh_error *error)
{
	const struct stat *old = place->old;

	/* Giving a file to another owner takes rights; without them it is ours. */
	if (old && ((fchown(descriptor, old->st_uid, old->st_gid) && errno != EPERM) ||
		    fchmod(descriptor, old->st_mode & 07777)))
		return lh_error_set_system(error, errno, "không giữ được chủ và quyền của",
					   "cannot keep the owner and mode of", place->path);
	if (place->write(place->content, descriptor, place->path, error))
		return -1;
	if (fsync(descriptor))
		return lh_error_set_system(error, errno, "không ghi được xuống đĩa",
					   "cannot write to the disk", place->path);
	return 0;
}

/*
 * Put the written file in the target's place, if that is what it should be. Returns whether it
 * stands there, which it may although the result is -1.
 */
static bool put_in_place(const char *temporary, const struct place *place, int *result,
			 lh_error *error)
{
	int folder = open_folder(place->target);
	bool placed = false;

	*result = -1;
	if (folder < 0) {
		lh_error_set_system(error, errno, "không mở được thư mục của",
				    "cannot open the folder of", place->path);
		return false;
	}
	if (place->mark)
		lock_folder(folder);
	if (!place->mark ||
	    lh_file_mark_compare(place->mark, place->target, place->path, error) == 0) {
		placed = rename(temporary, place->target) == 0;
		if (!placed)
			lh_error_set_system(error, errno, "không thay được", "cannot replace",
					    place->path);
	}
	/* Some file systems cannot sync a folder, and then need not. */
	if (placed && fsync(folder) && errno != EINVAL)
		lh_error_set_system(
			error, errno,
			"đã ghi, nhưng mất điện lúc này thì có thể trở lại nội dung cũ:",
			"written, but a power failure may bring back the old content:",
			place->path);
	else if (placed)
		*result = 0;
	close(folder);
	return placed;
}

/* Write beside the target, and put it in the target's place when all of it is on the disk. */
static int replace(const struct place *place, lh_error *error)
{
	char temporary[PATH_MAX + 32];
	int descriptor = create_temporary(place->target, temporary, 0666), result = 0;
	bool placed = false;

	if (descriptor < 0)
		return system_error(error, errno, place->path);
	result = fill(descriptor, place, error);
	if (close(descriptor) && !result)
		result = lh_error_set_system(error, errno, "không ghi được xuống đĩa",
					     "cannot write to the disk", place->path);
	if (!result)
		placed = put_in_place(temporary, place, &result, error);
	if (!placed)
		unlink(temporary);
	return result;
}

static int write_through(const struct place *place, lh_error *error)
{
	int descriptor = open(place->path, O_WRONLY | O_TRUNC | O_CLOEXEC), result = 0;

	if (descriptor < 0)
		return system_error(error, errno, place->path);
	result = place->write(place->content, descriptor, place->path, error);
	if (close(descriptor) && !result)
		result = system_error(error, errno, place->path);
	return result;
}

/*
 * Whether what a path leads to has that name in a folder: behind /dev/stdout and its like may be
 * what has none. Another writer may put a new file there between two looks; that passes.
 */
static int find_named(const char *path, const char *target, struct stat *old, bool *is_named)
{
	struct stat named;

	*is_named = false;
	for (int looks = 0; looks < MAX_LOOKS && !*is_named; looks++) {
		if (stat(path, old))
			return errno;
		if (!S_ISREG(old->st_mode) || stat(target, &named))
			return 0;
		*is_named = named.st_dev == old->st_dev && named.st_ino == old->st_ino;
	}
	return 0;
}

int lh_file_replace(const char *path, const lh_file_mark *mark, lh_content_writer *write,
		    const void *content, lh_error *error)
{
	char target[PATH_MAX];
	struct stat old;
	struct place place = {
		.path = path, .target = target, .mark = mark, .write = write, .content = content
	};
	bool there = stat(path, &old) == 0, is_named = false;
	int number = there || errno == ENOENT ? resolve(path, target) : errno;

	if (!number && there)
		number = find_named(path, target, &old, &is_named);
	if (number)
		return system_error(error, number, path);
	if (!there)
		return replace(&place, error);
	place.old = &old;
	if (is_named)
		return replace(&place, error);
	/* That cannot be replaced as a whole, and so not guarded. */
	return mark ? system_error(error, EINVAL, path) : write_through(&place, error);
}

/* ------------------------------------------------------------------ */
/* Bytes                                                               */

int lh_descriptor_write(int descriptor, const char *data, size_t size)
{
	while (size) {
		ssize_t wrote = write(descriptor, data, size);

		if (wrote < 0 && errno != EINTR)
			return errno;
		/* What takes nothing and gives no reason would be asked for ever. */
		if (!wrote)
			return EIO;
		if (wrote > 0) {
			data += wrote;
			size -= (size_t)wrote;
		}
	}
	return 0;
}

struct bytes {
	const char *data;
	size_t size;
};

static int write_bytes(const void *content, int descriptor, const char *name, lh_error *error)
{
	const struct bytes *bytes = content;
	int number = lh_descriptor_write(descriptor, bytes->data, bytes->size);

	return number ? system_error(error, number, name) : 0;
}

int lh_file_write(const char *path, const void *data, size_t size, lh_error *error)
{
	const struct bytes bytes = { data, size };

	lh_error_clear(error);
	if (!path || (size && !data))
		return lh_error_set(error, LH_ERROR_ARGUMENT, "thiếu tên tệp hoặc nội dung (NULL)",
				    "no file's name, or no content (NULL)");
	return lh_file_replace(path, NULL, write_bytes, &bytes, error);
}
