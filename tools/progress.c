/* SPDX-License-Identifier: MIT */
/*
 * A thread of its own shows the progress: what it tells about may be within a call that says
 * nothing for long.
 */
#include <time.h>
#include <unistd.h>

#include "progress.h"

enum { PATIENCE = 2000, INTERVAL = 200 }; /* milliseconds */

static bool wait_for_end(struct progress *progress, long milliseconds)
{
	struct timespec until;

	clock_gettime(CLOCK_REALTIME, &until);
	until.tv_sec += milliseconds / 1000;
	until.tv_nsec += milliseconds % 1000 * 1000000;
	if (until.tv_nsec >= 1000000000) {
		until.tv_sec++;
		until.tv_nsec -= 1000000000;
	}
	while (!progress->finished &&
	       pthread_cond_timedwait(&progress->wake, &progress->mutex, &until) == 0)
		continue;
	return progress->finished;
}

static void *show(void *data)
{
	struct progress *progress = data;
	long wait = PATIENCE;

	pthread_mutex_lock(&progress->mutex);
	while (!wait_for_end(progress, wait)) {
		fprintf(stderr, "\r%s %3u %%",
			in(progress->tool, "Đang lập báo cáo:", "Writing the report:"),
			atomic_load(&progress->percent));
		fflush(stderr);
		progress->shown = true;
		wait = INTERVAL;
	}
	pthread_mutex_unlock(&progress->mutex);
	return NULL;
}

void progress_begin(struct progress *progress, const struct tool *tool)
{
	*progress = (struct progress){ .tool = tool,
				       .mutex = PTHREAD_MUTEX_INITIALIZER,
				       .wake = PTHREAD_COND_INITIALIZER };
	/* Without a thread the work goes on in silence. */
	progress->running = isatty(STDERR_FILENO) &&
			    pthread_create(&progress->thread, NULL, show, progress) == 0;
}

int progress_tell(void *data, unsigned percent)
{
	struct progress *progress = data;

	atomic_store(&progress->percent, percent);
	return 0;
}

void progress_end(struct progress *progress)
{
	if (!progress->running)
		return;
	pthread_mutex_lock(&progress->mutex);
	progress->finished = true;
	pthread_cond_signal(&progress->wake);
	pthread_mutex_unlock(&progress->mutex);
	pthread_join(progress->thread, NULL);
	if (progress->shown)
		fputs("\r\033[K", stderr);
}
