/* SPDX-License-Identifier: MIT */
#include <check.h>
#include <dirent.h>
#include <limits.h>
#include <linux/sockios.h>
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "helpers.h"

char *read_whole(const char *path, size_t *size)
{
	FILE *file = fopen(path, "rb");
	char *data = NULL;

	ck_assert_msg(file != NULL, "%s", path);
	fseek(file, 0, SEEK_END);
	*size = (size_t)ftell(file);
	rewind(file);
	data = malloc(*size + 1);
	ck_assert_uint_eq(fread(data, 1, *size, file), *size);
	data[*size] = '\0';
	fclose(file);
	return data;
}

char *write_whole(const lh_dossier *dossier, size_t *size)
{
	char *data = NULL;

	ck_assert_int_eq(lh_dossier_write_memory(dossier, &data, size, NULL), 0);
	return data;
}

struct sender {
	int descriptor;
	const char *data;
	size_t size, step;
};

/* Give a piece only when the one before was taken: else a read would join them. */
static void *send_in_steps(void *argument)
{
	const struct sender *sender = argument;

	for (size_t done = 0; done < sender->size; done += sender->step) {
		size_t left = sender->size - done;
		int waiting = 0;

		/* Once the reader has seen enough, nobody listens. */
		if (send(sender->descriptor, sender->data + done,
			 left < sender->step ? left : sender->step, MSG_NOSIGNAL) < 0)
			break;
		while (ioctl(sender->descriptor, SIOCOUTQ, &waiting) == 0 && waiting)
			sched_yield();
	}
	close(sender->descriptor);
	return NULL;
}

lh_dossier *read_in_steps(const char *data, size_t size, size_t step, lh_problems **problems,
			  lh_error *error)
{
	int ends[2];
	struct sender sender = { .data = data, .size = size, .step = step };
	lh_dossier *dossier = NULL;
	pthread_t thread;

	ck_assert_int_eq(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
	sender.descriptor = ends[1];
	ck_assert_int_eq(pthread_create(&thread, NULL, send_in_steps, &sender), 0);
	dossier = lh_dossier_read_descriptor(ends[0], NULL, problems, error);
	close(ends[0]);
	pthread_join(thread, NULL);
	return dossier;
}

unsigned each_xml_file(const char *folder, void (*visit)(const char *path))
{
	DIR *directory = opendir(folder);
	struct dirent *entry = NULL;
	unsigned count = 0;
	char path[4096];

	ck_assert_msg(directory != NULL, "%s", folder);
	while ((entry = readdir(directory))) {
		const char *end = strrchr(entry->d_name, '.');

		if (!end || strcmp(end, ".xml") != 0)
			continue;
		snprintf(path, sizeof(path), "%s/%s", folder, entry->d_name);
		visit(path);
		count++;
	}
	closedir(directory);
	return count;
}

/* ------------------------------------------------------------------ */
/* A folder of its own                                                 */

static char folder[64];

void enter_folder(void)
{
	strcpy(folder, "/tmp/lienhiep-XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(folder));
	ck_assert_int_eq(chdir(folder), 0);
}

static void remove_files(const char *path)
{
	DIR *directory = opendir(path);
	struct dirent *entry = NULL;
	char name[PATH_MAX];

	while (directory && (entry = readdir(directory))) {
		snprintf(name, sizeof(name), "%s/%s", path, entry->d_name);
		if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0 &&
		    unlink(name))
			remove_files(name);
	}
	if (directory)
		closedir(directory);
	rmdir(path);
}

void leave_folder(void)
{
	ck_assert_int_eq(chdir("/"), 0);
	remove_files(folder);
}

void put_file(const char *path, const char *text)
{
	FILE *file = fopen(path, "w");

	ck_assert_ptr_nonnull(file);
	fputs(text, file);
	fclose(file);
}

void assert_holds(const char *path, const char *text)
{
	size_t size = 0;
	char *data = read_whole(path, &size);

	ck_assert_str_eq(data, text);
	free(data);
}

void assert_entries(unsigned wanted)
{
	DIR *directory = opendir(".");
	unsigned count = 0;

	while (readdir(directory))
		count++;
	closedir(directory);
	ck_assert_uint_eq(count - 2, wanted);
}
