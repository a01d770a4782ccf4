/* SPDX-License-Identifier: MIT */
/* How far work is that takes long, for whoever looks at a terminal. */
#ifndef PROGRESS_H
#define PROGRESS_H

#include <pthread.h>
#include <stdatomic.h>

#include "tool.h"

struct progress {
	const struct tool *tool;
	atomic_uint percent;
	bool shown, running, finished;
	pthread_t thread;
	pthread_mutex_t mutex;
	pthread_cond_t wake;
};

/* Begin: after two seconds standard error tells how far it is, if it is a terminal. */
void progress_begin(struct progress *progress, const struct tool *tool);
/* It is so far: a struct progress, and per cent. */
int progress_tell(void *progress, unsigned percent);
/* End, and take away what was shown. */
void progress_end(struct progress *progress);

#endif
