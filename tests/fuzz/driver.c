/* SPDX-License-Identifier: MIT */
/*
 * check-TARGET [FILE...]: runs a fuzz target over files, or without them over its seeds and what
 * becomes of those by changes that are the same each time.
 */
#include <dirent.h>
#include <string.h>
#include <unistd.h>

#include "fuzz.h"

enum { LONGEST = 64 * 1024, CUTS = 256, CHANGES = 1000 };

struct input {
	uint8_t data[LONGEST];
	size_t size;
};

static unsigned long tries;

/* A copy of just that size: valgrind and sanitizers see what is read beyond it. */
static void try_input(const uint8_t *data, size_t size)
{
	uint8_t *exact = malloc(size + !size);

	REQUIRE(exact);
	memcpy(exact, data, size);
	LLVMFuzzerTestOneInput(exact, size);
	free(exact);
	tries++;
}

static void read_file(const char *path, struct input *input)
{
	FILE *file = fopen(path, "rb");

	if (!file) {
		perror(path);
		exit(EXIT_FAILURE);
	}
	input->size = fread(input->data, 1, sizeof(input->data), file);
	fclose(file);
}

/* ------------------------------------------------------------------ */
/* Changes                                                             */

static uint32_t draw(uint32_t *state, size_t below)
{
	*state ^= *state << 13;
	*state ^= *state >> 17;
	*state ^= *state << 5;
	return below ? *state % (uint32_t)below : 0;
}

static void try_cuts(const struct input *input)
{
	size_t step = input->size / CUTS + 1;

	for (size_t cut = 0; cut < input->size; cut += step) {
		try_input(input->data, cut);
		try_input(input->data + cut, input->size - cut);
	}
}

/* One change, in place: another byte, one less, one more, or a piece of another input. */
static void change(struct input *input, const struct input *other, uint32_t *state)
{
	static const uint8_t odd[] = "\0\n\r\t ;,\"'\x01\x7F\x80\x90\xC2\xCC\xD0\xE1\xF0\xFE\xFF";
	size_t at = draw(state, input->size), length = 0, from = 0;

	switch (draw(state, 5)) {
	case 0:
		input->data[at] ^= (uint8_t)(1U << draw(state, 8));
		break;
	case 1:
		input->data[at] = odd[draw(state, sizeof(odd) - 1)];
		break;
	case 2:
		if (input->size)
			memmove(input->data + at, input->data + at + 1, --input->size - at);
		break;
	case 3:
		if (input->size < LONGEST) {
			memmove(input->data + at + 1, input->data + at, input->size++ - at);
			input->data[at] = odd[draw(state, sizeof(odd) - 1)];
		}
		break;
	default:
		from = draw(state, other->size);
		length = draw(state, other->size - from + 1);
		length = length < LONGEST - at ? length : LONGEST - at;
		memcpy(input->data + at, other->data + from, length);
		input->size = at + length > input->size ? at + length : input->size;
	}
}

static void try_changes(const struct input *input, const struct input *other, uint32_t *state)
{
	static struct input changed;

	for (int i = 0; i < CHANGES; i++) {
		changed = *input;
		for (uint32_t more = draw(state, 8) + 1; more; more--)
			change(&changed, other, state);
		try_input(changed.data, changed.size);
	}
}

/* ------------------------------------------------------------------ */
/* Seeds                                                               */

static int is_seed(const struct dirent *entry)
{
	return entry->d_name[0] != '.';
}

static void try_seeds(const char *folder)
{
	static struct input input, other;
	struct dirent **entries = NULL;
	int count = scandir(folder, &entries, is_seed, alphasort);
	uint32_t state = 1;

	if (count <= 0 || chdir(folder)) {
		fprintf(stderr, "no seeds in %s\n", folder);
		exit(EXIT_FAILURE);
	}
	read_file(entries[count - 1]->d_name, &other);
	for (int i = 0; i < count; i++) {
		read_file(entries[i]->d_name, &input);
		try_input(input.data, input.size);
		try_cuts(&input);
		try_changes(&input, &other, &state);
		other = input;
		free(entries[i]);
	}
	free(entries);
}

int main(int argc, char **argv)
{
	static struct input input;
	const char *source = getenv("top_srcdir"), *dash = strrchr(argv[0], '-');
	char folder[4096];

	for (int i = 1; i < argc; i++) {
		read_file(argv[i], &input);
		try_input(input.data, input.size);
	}
	if (argc == 1) {
		snprintf(folder, sizeof(folder), "%s/tests/fuzz/seeds/%s", source ? source : ".",
			 dash ? dash + 1 : argv[0]);
		try_seeds(folder);
	}
	printf("%lu inputs\n", tries);
	return EXIT_SUCCESS;
}
