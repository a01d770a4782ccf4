/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "common/disk.h"

int __real_open(const char *path, int flags, ...);
ssize_t __real_write(int descriptor, const void *data, size_t size);
int __real_fchown(int descriptor, uid_t owner, gid_t group);
int __real_fchmod(int descriptor, mode_t mode);
int __real_fsync(int descriptor);
int __real_close(int descriptor);
int __real_rename(const char *from, const char *to);
ssize_t __real_read(int descriptor, void *data, size_t size);
int __real_fstat(int descriptor, struct stat *status);
ssize_t __real_readlink(const char *path, char *link, size_t size);
ssize_t __real_getrandom(void *data, size_t size, unsigned flags);
int __real_flock(int descriptor, int operation);
int __wrap_open(const char *path, int flags, ...);
ssize_t __wrap_write(int descriptor, const void *data, size_t size);
int __wrap_fchown(int descriptor, uid_t owner, gid_t group);
int __wrap_fchmod(int descriptor, mode_t mode);
int __wrap_fsync(int descriptor);
int __wrap_close(int descriptor);
int __wrap_rename(const char *from, const char *to);
ssize_t __wrap_read(int descriptor, void *data, size_t size);
int __wrap_fstat(int descriptor, struct stat *status);
ssize_t __wrap_readlink(const char *path, char *link, size_t size);
ssize_t __wrap_getrandom(void *data, size_t size, unsigned flags);
int __wrap_flock(int descriptor, int operation);

static enum { WELL, FAIL, FILL, KILL, DENY } mode;
static unsigned long left; /* until it happens */
static int number;
static const char *failed, *denied;

static void begin(int how, unsigned long nth, int reason)
{
	mode = how;
	left = nth;
	number = reason;
	failed = NULL;
}

void disk_fail(unsigned long nth, int reason)
{
	begin(FAIL, nth, reason);
}

void disk_fill(unsigned long nth, int reason)
{
	begin(FILL, nth, reason);
}

void disk_deny(const char *call, int reason)
{
	begin(DENY, 0, reason);
	denied = call;
}

void disk_kill(unsigned long nth)
{
	begin(KILL, nth, 0);
}

const char *disk_end(void)
{
	mode = WELL;
	return failed;
}

/* Whether it happens in this call; a killed process does not come back. */
static bool is_hit(const char *call)
{
	if (mode == DENY && strcmp(call, denied) != 0)
		return false;
	if (mode == WELL || (left && --left) || (mode == FAIL && failed))
		return false;
	if (mode == KILL)
		kill(getpid(), SIGKILL);
	if (!failed)
		failed = call;
	errno = number;
	return true;
}

int __wrap_open(const char *path, int flags, ...)
{
	mode_t access = 0;
	va_list arguments;

	va_start(arguments, flags);
	if (flags & O_CREAT)
		access = va_arg(arguments, mode_t);
	va_end(arguments);
	return is_hit("open") ? -1 : __real_open(path, flags, access);
}

ssize_t __wrap_write(int descriptor, const void *data, size_t size)
{
	if (left == 1 && size > 1 && (mode == KILL || mode == FILL)) {
		ssize_t wrote = __real_write(descriptor, data, size / 2);

		/* The rest of it is what fails. */
		if (mode == FILL)
			return wrote;
	}
	/* Without a reason it takes nothing. */
	return is_hit("write") ? number ? -1 : 0 : __real_write(descriptor, data, size);
}

int __wrap_fchown(int descriptor, uid_t owner, gid_t group)
{
	return is_hit("fchown") ? -1 : __real_fchown(descriptor, owner, group);
}

int __wrap_fchmod(int descriptor, mode_t access)
{
	return is_hit("fchmod") ? -1 : __real_fchmod(descriptor, access);
}

int __wrap_fsync(int descriptor)
{
	return is_hit("fsync") ? -1 : __real_fsync(descriptor);
}

/* A descriptor is closed whatever close() says. */
int __wrap_close(int descriptor)
{
	int result = __real_close(descriptor);

	return is_hit("close") ? -1 : result;
}

int __wrap_rename(const char *from, const char *to)
{
	return is_hit("rename") ? -1 : __real_rename(from, to);
}

ssize_t __wrap_read(int descriptor, void *data, size_t size)
{
	return is_hit("read") ? -1 : __real_read(descriptor, data, size);
}

int __wrap_fstat(int descriptor, struct stat *status)
{
	return is_hit("fstat") ? -1 : __real_fstat(descriptor, status);
}

ssize_t __wrap_readlink(const char *path, char *link, size_t size)
{
	return is_hit("readlink") ? -1 : __real_readlink(path, link, size);
}

ssize_t __wrap_getrandom(void *data, size_t size, unsigned flags)
{
	return is_hit("getrandom") ? -1 : __real_getrandom(data, size, flags);
}

int __wrap_flock(int descriptor, int operation)
{
	return is_hit("flock") ? -1 : __real_flock(descriptor, operation);
}
