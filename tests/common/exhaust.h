/* SPDX-License-Identifier: MIT */
/*
 * Memory that runs out, for suites linked with
 * -Wl,--wrap=lh_malloc,--wrap=lh_realloc,--wrap=lh_arena_alloc.
 */
#ifndef TESTS_COMMON_EXHAUST_H
#define TESTS_COMMON_EXHAUST_H

#include <stdbool.h>

/* Refuse the library's @nth allocation from now; with @lasting all that follow too. */
void exhaust_begin(unsigned long nth, bool lasting);
/* There is memory again. Returns whether any allocation was refused. */
bool exhaust_end(void);
/* From one allocation to the next that a test refuses: 1, or EXHAUST_STEP where each takes long. */
unsigned long exhaust_step(void);

#endif
