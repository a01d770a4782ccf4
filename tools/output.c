/* SPDX-License-Identifier: MIT */
/* Lines and columns on standard output. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "tool.h"

/* Where lines are broken if nobody looks at a terminal; and the limits of one that is used. */
enum { PAGE_WIDTH = 100, LEAST_WIDTH = 60, MOST_WIDTH = 140 };

bool is_colourful(FILE *stream)
{
	const char *no_colour = getenv("NO_COLOR"), *terminal = getenv("TERM");

	return isatty(fileno(stream)) && !(no_colour && *no_colour) &&
	       !(terminal && strcmp(terminal, "dumb") == 0);
}

size_t line_width(void)
{
	struct winsize size;

	if (!isatty(STDOUT_FILENO) || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) || !size.ws_col)
		return PAGE_WIDTH;
	if (size.ws_col < LEAST_WIDTH)
		return LEAST_WIDTH;
	return size.ws_col < MOST_WIDTH ? size.ws_col : MOST_WIDTH;
}

void put_style(const struct tool *tool, enum style style)
{
	static const char *const codes[] = {
		[PLAIN] = "\033[0m", [BOLD] = "\033[1m", [DIM] = "\033[2m",
		[GOOD] = "\033[32m", [BAD] = "\033[31m", [ODD] = "\033[33m",
	};

	if (tool->colour)
		fputs(codes[style], stdout);
}

void put_blanks(size_t count)
{
	printf("%*s", (int)count, "");
}

void put_left(const char *text, size_t width)
{
	size_t own = lh_text_width(text);

	fputs(text, stdout);
	put_blanks(own < width ? width - own : 0);
}

void put_right(const char *text, size_t width)
{
	size_t own = lh_text_width(text);

	put_blanks(own < width ? width - own : 0);
	fputs(text, stdout);
}

void put_wrapped(const struct tool *tool, size_t column, const char *text)
{
	char *copy = clean_text(text), *rest = NULL;
	size_t at = column;

	for (char *word = strtok_r(copy, " ", &rest); word; word = strtok_r(NULL, " ", &rest)) {
		size_t width = lh_text_width(word);

		if (at > column && at + 1 + width > tool->width) {
			putchar('\n');
			put_blanks(column);
			at = column;
		} else if (at > column) {
			putchar(' ');
			at++;
		}
		fputs(word, stdout);
		at += width;
	}
	putchar('\n');
	free(copy);
}

int finish_output(const struct tool *tool, int status)
{
	bool failed = ferror(stdout);

	errno = 0;
	if (fflush(stdout))
		failed = true;
	/* Some file systems tell only then that a file could not be written. */
	if (close(STDOUT_FILENO) && errno != EBADF)
		failed = true;
	if (!failed)
		return status;
	/* Who closed a pipe has seen enough, and needs no message. */
	if (errno == EPIPE)
		return EXIT_FAILED;
	return complain(tool, "không ghi được kết quả ra: %s", "cannot write the output: %s",
			errno ? strerror(errno)
			      : in(tool, "lỗi khi ghi", "an error while writing"));
}
