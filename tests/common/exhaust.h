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
/*
 * Whether this call fails: it is counted like an allocation. For what stands in a suite between the
 * library and another, whose functions fail when memory runs out; the linker is told of it with --wrap.
 */
bool exhaust_is_refused(void);
#define EXHAUST(type, failure, name, parameters, arguments)                      \
	type __real_##name parameters;                                           \
	/* The other library's own calls may lead here, too. */                  \
	__attribute__((visibility("default"))) type __wrap_##name parameters;    \
	type __wrap_##name parameters                                            \
	{                                                                        \
		return exhaust_is_refused() ? failure : __real_##name arguments; \
	}

#endif
