/* SPDX-License-Identifier: MIT */
/* Dossiers from files and from standard input. */
#include <string.h>
#include <unistd.h>

#include "tool.h"

const char *file_label(const char *file)
{
	return strcmp(file, "-") == 0 ? "<stdin>" : file;
}

lh_dossier *read_input(const char *file, lh_problems **problems, lh_error *error)
{
	lh_read_options options = { .name = file_label(file) };

	if (strcmp(file, "-") == 0)
		return lh_dossier_read_descriptor(STDIN_FILENO, &options, problems, error);
	return lh_dossier_read_file(file, &options, problems, error);
}

lh_dossier *open_input(const struct tool *tool, const char *file)
{
	lh_problems *problems = NULL;
	lh_error error;
	lh_dossier *dossier = read_input(file, &problems, &error);

	if (problems)
		put_problems(stderr, tool, file_label(file), problems);
	else if (!dossier)
		complain_error(tool, file_label(file), &error);
	lh_problems_free(problems);
	return dossier;
}
