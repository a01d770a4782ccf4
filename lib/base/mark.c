/* SPDX-License-Identifier: MIT */
/*
 * What a file holds, so that a later look tells whether somebody changed it. The content alone
 * decides: time stamps are no finer than the clock's ticks, and a file that was only touched, or
 * put back from a copy, holds what was read.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/file.h"

enum { PIECE = 16 * 1024 };

/* 64 bits of FNV-1a. */
static const uint64_t digest_start = 0xCBF29CE484222325, digest_prime = 0x100000001B3;

static int read_through(int descriptor, lh_file_mark *mark)
{
	unsigned char piece[PIECE];
	ssize_t got = 0;

	while ((got = read(descriptor, piece, sizeof(piece))) != 0) {
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return errno;
		for (ssize_t i = 0; i < got; i++)
			mark->digest = (mark->digest ^ piece[i]) * digest_prime;
		mark->size += (uint64_t)got;
	}
	return 0;
}

int lh_file_mark_read(const char *path, lh_file_mark *mark, lh_error *error)
{
	lh_file_mark found = { .exists = true, .digest = digest_start };
	struct stat status;
	int number = 0, descriptor = -1;

	lh_error_clear(error);
	if (!path || !mark)
		return lh_error_set(error, LH_ERROR_ARGUMENT,
				    "thiếu tên tệp hoặc chỗ ghi dấu (NULL)",
				    "no file's name, or nowhere to put its mark (NULL)");
	/* A pipe that nobody writes to must not hold us up before we know that it is one. */
	descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
	if (descriptor < 0 && errno == ENOENT && *path) {
		*mark = (lh_file_mark){ 0 };
		return 0;
	}
	if (descriptor < 0 || fstat(descriptor, &status))
		number = errno;
	else if (!S_ISREG(status.st_mode))
		number = S_ISDIR(status.st_mode) ? EISDIR : EINVAL;
	else
		number = read_through(descriptor, &found);
	if (descriptor >= 0)
		close(descriptor);
	if (number)
		return lh_error_set_system(error, number, "không đọc được", "cannot read", path);
	*mark = found;
	return 0;
}

static int changed(const lh_file_mark *mark, const char *path, lh_error *error)
{
	if (!mark->exists)
		lh_error_set(error, LH_ERROR_CHANGED, "đã có tệp %s; chưa ghi gì lên nó",
			     "the file %s exists already; nothing was written to it", path);
	else
		lh_error_set(
			error, LH_ERROR_CHANGED,
			"%s đã bị thay đổi từ lúc được đọc; chưa ghi gì: hãy đọc lại rồi làm lại",
			"%s was changed since it was read; nothing was written: read it anew and "
			"repeat",
			path);
	if (error)
		snprintf(error->file, sizeof(error->file), "%s", path);
	return -1;
}

int lh_file_mark_compare(const lh_file_mark *mark, const char *target, const char *path,
			 lh_error *error)
{
	lh_file_mark now;

	if (lh_file_mark_read(target, &now, error))
		return -1;
	if (now.exists == mark->exists && now.size == mark->size && now.digest == mark->digest)
		return 0;
	return changed(mark, path, error);
}
