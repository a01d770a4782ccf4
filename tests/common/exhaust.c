/* SPDX-License-Identifier: MIT */
#include <stddef.h>
#include <stdlib.h>

#include "common/exhaust.h"

void *__real_lh_malloc(size_t size);
void *__real_lh_realloc(void *pointer, size_t size);
void *__real_lh_arena_alloc(void *arena, size_t size);
void *__wrap_lh_malloc(size_t size);
void *__wrap_lh_realloc(void *pointer, size_t size);
void *__wrap_lh_arena_alloc(void *arena, size_t size);

static unsigned long left; /* until one is refused; 0: none will be */
static bool refuse_all, refused;

void exhaust_begin(unsigned long nth, bool lasting)
{
	left = nth;
	refuse_all = lasting;
	refused = false;
}

bool exhaust_end(void)
{
	left = 0;
	return refused;
}

unsigned long exhaust_step(void)
{
	const char *text = getenv("EXHAUST_STEP");
	unsigned long step = text ? strtoul(text, NULL, 10) : 0;

	return step ? step : 1;
}

bool exhaust_is_refused(void)
{
	if (!left || --left)
		return false;
	refused = true;
	left = refuse_all;
	return true;
}

void *__wrap_lh_malloc(size_t size)
{
	return exhaust_is_refused() ? NULL : __real_lh_malloc(size);
}

void *__wrap_lh_realloc(void *pointer, size_t size)
{
	return exhaust_is_refused() ? NULL : __real_lh_realloc(pointer, size);
}

/* Most pieces of an arena need nothing from the system: they are refused here. */
void *__wrap_lh_arena_alloc(void *arena, size_t size)
{
	return exhaust_is_refused() ? NULL : __real_lh_arena_alloc(arena, size);
}
