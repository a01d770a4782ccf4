/* SPDX-License-Identifier: MIT */
/* Files as bytes: read as a whole, and replaced as a whole. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tool.h"

/* ------------------------------------------------------------------ */
/* Reading                                                             */

/* NULL with errno. */
static char *read_descriptor(int descriptor, size_t *size)
{
	size_t room = 64 * 1024;
	char *data = take(malloc(room));
	ssize_t got = 0;

	*size = 0;
	while ((got = read(descriptor, data + *size, room - *size - 1))) {
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0) {
			free(data);
			return NULL;
		}
		*size += (size_t)got;
		if (room - *size < 4096)
			data = take(realloc(data, room *= 2));
	}
	data[*size] = '\0';
	return data;
}

char *read_bytes(const struct tool *tool, const char *file, size_t *size)
{
	bool standard = strcmp(file, "-") == 0;
	int descriptor = standard ? STDIN_FILENO : open(file, O_RDONLY | O_CLOEXEC), number = 0;
	char *data = descriptor < 0 ? NULL : read_descriptor(descriptor, size);

	number = errno;
	if (descriptor >= 0 && !standard)
		close(descriptor);
	if (!data)
		complain(tool, "không đọc được %s: %s", "cannot read %s: %s", file_label(file),
			 strerror(number));
	return data;
}

/* ------------------------------------------------------------------ */
/* Writing                                                             */

/* Returns 0 or what errno says. */
static int write_descriptor(int descriptor, const char *data, size_t size)
{
	while (size) {
		ssize_t wrote = write(descriptor, data, size);

		if (wrote < 0 && errno != EINTR)
			return errno;
		if (wrote > 0) {
			data += wrote;
			size -= (size_t)wrote;
		}
	}
	return 0;
}

/* Into what is no file in a folder, such as a pipe, or is not there yet behind a link. */
static int write_through(const char *file, const char *data, size_t size)
{
	int descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	int number = descriptor < 0 ? errno : write_descriptor(descriptor, data, size);

	if (descriptor >= 0 && close(descriptor) && !number)
		number = errno;
	return number;
}

/* As what it replaces is, or as a new file. */
static int settle_mode(int descriptor, const struct stat *old)
{
	mode_t mask = 0;

	if (!old) {
		mask = umask(0);
		umask(mask);
		return fchmod(descriptor, 0666 & ~mask) ? errno : 0;
	}
	/* Giving a file to another owner takes rights; without them it is ours. */
	if (fchown(descriptor, old->st_uid, old->st_gid) && errno != EPERM)
		return errno;
	return fchmod(descriptor, old->st_mode & 07777) ? errno : 0;
}

/* Beside the target, and in its place when all is on the disk. */
static int replace(const char *target, const struct stat *old, const char *data, size_t size)
{
	const char *slash = strrchr(target, '/');
	char *temporary =
		format_text("%.*s.lienhiep-XXXXXX", slash ? (int)(slash - target) + 1 : 0, target);
	int descriptor = mkostemp(temporary, O_CLOEXEC), number = 0;

	if (descriptor < 0) {
		number = errno;
		free(temporary);
		return number;
	}
	number = settle_mode(descriptor, old);
	if (!number)
		number = write_descriptor(descriptor, data, size);
	if (!number && fsync(descriptor))
		number = errno;
	if (close(descriptor) && !number)
		number = errno;
	if (!number && rename(temporary, target))
		number = errno;
	if (number)
		unlink(temporary);
	free(temporary);
	return number;
}

static int write_file(const char *file, const char *data, size_t size)
{
	struct stat old, named;
	char *target = realpath(file, NULL);
	int number = target ? 0 : errno;

	if (number == ENOENT && lstat(file, &named) && errno == ENOENT)
		return replace(file, NULL, data, size);
	if (!number && stat(file, &old))
		number = errno;
	/* Behind /dev/stdout and its like may be what has no name in any folder. */
	if (!number && S_ISREG(old.st_mode) && stat(target, &named) == 0 &&
	    named.st_dev == old.st_dev && named.st_ino == old.st_ino)
		number = replace(target, &old, data, size);
	else if (!number || number == ENOENT)
		number = write_through(file, data, size);
	free(target);
	return number;
}

int write_bytes(const struct tool *tool, const char *file, const char *data, size_t size)
{
	int number = 0;

	if (!file || strcmp(file, "-") == 0) {
		/* What goes wrong there, the end of the program tells. */
		fwrite(data, 1, size, stdout);
		return EXIT_FINE;
	}
	number = write_file(file, data, size);
	if (number)
		return complain(tool, "không ghi được %s: %s", "cannot write %s: %s", file,
				strerror(number));
	return EXIT_FINE;
}
