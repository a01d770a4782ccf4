/* SPDX-License-Identifier: MIT */
/*
 * Print what people and tools want to read of the model as text. Run by
 * `make print`; `make check` prints again and compares.
 */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "print/print.h"

const char *lh_print_upper(const char *name, char buffer[64])
{
	size_t i = 0;

	for (; name[i] && i < 63; i++)
		buffer[i] = name[i] == '-' ? '_' : (char)toupper((unsigned char)name[i]);
	buffer[i] = '\0';
	return buffer;
}

const char *lh_print_camel(const char *name, char buffer[64])
{
	size_t used = 0;
	bool start = true;

	for (; *name && used < 63; name++) {
		if (*name != '_')
			buffer[used++] = start ? (char)toupper((unsigned char)*name) : *name;
		start = *name == '_';
	}
	buffer[used] = '\0';
	return buffer;
}

void lh_print_escaped(const char *text)
{
	for (; *text; text++) {
		if (*text == '&')
			fputs("&amp;", stdout);
		else if (*text == '<')
			fputs("&lt;", stdout);
		else
			putchar(*text);
	}
}

int main(int argc, char **argv)
{
	static const struct {
		const char *name;
		void (*print)(void);
	} files[] = {
		{ "header", lh_print_header },
		{ "schema", lh_print_schema },
		{ "reference", lh_print_reference },
		{ "stubs", lh_print_stubs },
		{ "definitions", lh_print_definitions },
		{ "dictionary", lh_print_dictionary },
	};

	for (size_t i = 0; argc == 2 && i < sizeof(files) / sizeof(files[0]); i++)
		if (strcmp(argv[1], files[i].name) == 0) {
			files[i].print();
			return fflush(stdout) || ferror(stdout) ? 2 : 0;
		}
	fputs("usage: print-model header|schema|reference|stubs|definitions|dictionary\n", stderr);
	return 2;
}
