/* SPDX-License-Identifier: MIT */
/*
 * Disks that fail, for suites linked with $(disk_ldflags): the system calls by which the library
 * writes files go through here.
 */
#ifndef TESTS_COMMON_DISK_H
#define TESTS_COMMON_DISK_H

#include <stdbool.h>

/* Let the library's @nth of these calls fail with @number, in errno's words; a write with 0 takes nothing. */
void disk_fail(unsigned long nth, int number);
/* As disk_fail() from the @nth on, but a write takes half of its bytes before. */
void disk_fill(unsigned long nth, int number);
/* Let each @call of this name fail with @number. */
void disk_deny(const char *call, int number);
/* Let the process be killed at the @nth call, and if that is a write, when half of it is done. */
void disk_kill(unsigned long nth);
/* All is well again. Returns the name of the call that failed first; NULL: none did. */
const char *disk_end(void);

#endif
