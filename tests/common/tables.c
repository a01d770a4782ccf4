/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <iconv.h>

#include "common/tables.h"

iconv_t __real_iconv_open(const char *to, const char *from);
iconv_t __wrap_iconv_open(const char *to, const char *from);

static unsigned long left; /* until one is not there; 0: all are */
static bool refused;
static int number;

void tables_refuse(unsigned long nth, int reason)
{
	left = nth;
	refused = false;
	number = reason;
}

bool tables_end(void)
{
	left = 0;
	return refused;
}

iconv_t __wrap_iconv_open(const char *to, const char *from)
{
	if (!left || --left)
		return __real_iconv_open(to, from);
	refused = true;
	errno = number;
	return (iconv_t)-1;
}
