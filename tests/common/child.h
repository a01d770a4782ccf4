/* SPDX-License-Identifier: MIT */
/* Processes that a test starts. */
#ifndef TESTS_COMMON_CHILD_H
#define TESTS_COMMON_CHILD_H

/*
 * End one, and nothing that its parent began. What it reached of the library counts for `make coverage`:
 * not for processes that race, as that is chance.
 */
_Noreturn void end_child(int status);

#endif
