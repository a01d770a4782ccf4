/* SPDX-License-Identifier: MIT */
/* Files as bytes: read as a whole, and replaced as a whole. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tool.h"

/* NULL with errno. */
static char *read_descriptor(int descriptor, size_t *size)
{
	size_t room = 64 * 1024;
	char *data = take(malloc(room));
	ssize_t got = 0;

	*size = 0;
	while ((got = read(descriptor, data + *size, room - *size - 1))) {
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0) {
			free(data);
			return NULL;
		}
		*size += (size_t)got;
		if (room - *size < 4096)
			data = take(realloc(data, room *= 2));
	}
	data[*size] = '\0';
	return data;
}

char *read_bytes(const struct tool *tool, const char *file, size_t *size)
{
	bool standard = strcmp(file, "-") == 0;
	int descriptor = standard ? STDIN_FILENO : open(file, O_RDONLY | O_CLOEXEC), number = 0;
	char *data = descriptor < 0 ? NULL : read_descriptor(descriptor, size);

	number = errno;
	if (descriptor >= 0 && !standard)
		close(descriptor);
	if (!data)
		complain(tool, "không đọc được %s: %s", "cannot read %s: %s", file_label(file),
			 strerror(number));
	return data;
}

int write_bytes(const struct tool *tool, const char *file, const char *data, size_t size)
{
	lh_error error;

	if (!file || strcmp(file, "-") == 0) {
		/* What goes wrong there, the end of the program tells. */
		fwrite(data, 1, size, stdout);
		return EXIT_FINE;
	}
	if (lh_file_write(file, data, size, &error))
		return complain_error(tool, NULL, &error);
	return EXIT_FINE;
}
