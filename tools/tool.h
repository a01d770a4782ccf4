/* SPDX-License-Identifier: MIT */
/* What the parts of the command share. All stand on the public headers only. */
#ifndef TOOL_H
#define TOOL_H

#include <stdio.h>

#include <lienhiep.h>

/* What the command exits with. */
enum { EXIT_FINE = 0, EXIT_FINDINGS = 1, EXIT_FAILED = 2 };

/* How this run speaks: settled when its arguments are read. */
struct tool {
	lh_language language;
	bool colour;  /* on standard output */
	size_t width; /* of a line on standard output, in columns */
};

/* Texts in both languages, by lh_language. */
typedef const char *const texts[2];

/* ------------------------------------------------------------------ */
/* Arguments (options.c)                                               */

struct option {
	const char *name;     /* "year", given as --year; NULL ends a table */
	char letter;	      /* 'o', given as -o; or 0 */
	texts argument;	      /* what it is called in the help; { NULL }: it takes none */
	texts help;
};

struct args;

struct command {
	const char *name;
	texts operands;	      /* as in the help: "FILE CLASS" */
	size_t least, most;   /* how many operands; most 0: no limit */
	texts summary, help;  /* without a summary it is not listed */
	const struct option *options; /* its own; NULL: none */
	int (*run)(const struct tool *tool, const struct args *args);
};

/* The arguments of one run, in the order in which they were given. */
struct args {
	const struct command *command; /* NULL: none was named */
	size_t operand_count, given_count;
	const char **operands;
	struct given {
		const struct option *option;
		const char *value, *argument; /* "2023", "--year=2023" */
	} * given;
};

extern const struct option common_options[];

/*
 * Read the arguments and settle the language; NULL ends the commands. Options may stand anywhere. Returns false after saying what is wrong with them.
 */
bool args_read(struct args *args, struct tool *tool, const struct command *const *commands,
	       int argc, char **argv);
void args_free(struct args *args);
/* Whether an option was given. */
bool args_has(const struct args *args, const char *name);
/* The value of an option, of several the last; NULL if it was not given. */
const char *args_value(const struct args *args, const char *name);
/* All values of an option, to NULL; to be freed. NULL if it was not given. */
const char **args_values(const struct args *args, const char *name);

/* ------------------------------------------------------------------ */
/* Messages (message.c)                                                */

/* Of two texts the one in the language of this run. */
const char *in(const struct tool *tool, const char *vi, const char *en);

/* "lienhiep: error: TEXT" on standard error; returns EXIT_FAILED. */
int complain(const struct tool *tool, const char *vi, const char *en, ...)
	__attribute__((format(printf, 2, 4), format(printf, 3, 4)));
/* "FILE: note: TEXT" on standard error. */
void remark(const struct tool *tool, const char *file, const char *vi, const char *en, ...)
	__attribute__((format(printf, 3, 5), format(printf, 4, 5)));
/* The same for an error of the library, with file, line, column and path where it has them. */
int complain_error(const struct tool *tool, const char *file, const lh_error *error);
/* A text as clean_text() makes it. */
void put_clean(FILE *stream, const char *text);
/* "FILE:LINE:COLUMN: error: TEXT" for a problem, or for each of a list. */
void put_problem(FILE *stream, const struct tool *tool, const char *file,
		 const lh_problem *problem);
void put_problems(FILE *stream, const struct tool *tool, const char *file,
		  const lh_problems *problems);

/* ------------------------------------------------------------------ */
/* Names (names.c)                                                     */

/* The class of that name, in the singular or plural; 0 after saying that there is none. */
unsigned find_class(const struct tool *tool, const char *word);

/*
 * The field of a class; 0 after saying that there is none. @other is a word that would do as
 * well, or NULL.
 */
unsigned find_field(const struct tool *tool, unsigned class_number, const char *word,
		    const char *other);
/* The choice of a field; 0 after saying that there is none. */
unsigned find_choice(const struct tool *tool, unsigned field, const char *word);

/* A record, and all that stand in it, in the order of the file. */
void visit_records(lh_object *object, void (*visit)(lh_object *object, void *data), void *data);
/*
 * The record with an id, which a field, if one is given, accepts; NULL after saying what is
 * wrong. Without a field, "dossier" is the dossier itself, unless a record is called so.
 */
lh_object *find_record(const struct tool *tool, const lh_dossier *dossier, unsigned field,
		       const char *id);

/*
 * "; did you mean "WORD"?" where a tried word is near, else "". A prefix stands before the word.
 * Borrowed from the buffer, which is cut to its size.
 */
const char *nearest_hint(const struct tool *tool, const lh_nearest *nearest, const char *prefix,
			 char buffer[128]);

/* ------------------------------------------------------------------ */
/* Input (input.c)                                                     */

/* What a file is called in messages: standard input, given as "-", has a name of its own. */
const char *file_label(const char *file);
/* Read a file, or standard input. As lh_dossier_read_file(). */
lh_dossier *read_input(const char *file, lh_problems **problems, lh_error *error);
/* The same for commands that cannot go on without: NULL after saying what is wrong. */
lh_dossier *open_input(const struct tool *tool, const char *file);

/* ------------------------------------------------------------------ */
/* Files as bytes (bytes.c)                                            */

/*
 * All of a file, or of standard input, with a NUL behind it, to be freed; NULL after saying
 * what is wrong.
 */
char *read_bytes(const struct tool *tool, const char *file, size_t *size);
/*
 * Replace a file as a whole, or print to standard output where it is NULL or "-". Returns
 * EXIT_FINE, or EXIT_FAILED after saying what is wrong.
 */
int write_bytes(const struct tool *tool, const char *file, const char *data, size_t size);

/* ------------------------------------------------------------------ */
/* Old text (convert.c)                                                */

/* What --encoding says, unknown if it was not given; false after saying that there is no such. */
bool read_encoding(const struct tool *tool, const struct args *args, lh_encoding *encoding);
/* How a file was decoded, on standard error. */
void put_decoding(const struct tool *tool, const char *file, const lh_decoding *decoding);

/* ------------------------------------------------------------------ */
/* Output (output.c)                                                   */

enum style { PLAIN, BOLD, DIM, GOOD, BAD, ODD };

/* Whether a stream is a terminal where colour is welcome. */
bool is_colourful(FILE *stream);
/* How many columns a line of standard output has. */
size_t line_width(void);
/* Switch to a style, or with PLAIN back; nothing without colour. */
void put_style(const struct tool *tool, enum style style);
/* Blanks. */
void put_blanks(size_t count);
/* A text in a column of a width, to the left or to the right of it. */
void put_left(const char *text, size_t width);
void put_right(const char *text, size_t width);
/*
 * A text and a line feed, broken at blanks where the line would become too long; the lines
 * after the first begin at a column. Call it where the line has as many columns already.
 */
void put_wrapped(const struct tool *tool, size_t column, const char *text);
/* Write out what is buffered. Returns the status, or EXIT_FAILED if some of it was lost. */
int finish_output(const struct tool *tool, int status);

/* ------------------------------------------------------------------ */
/* Text (text.c); what is returned is to be freed, and never NULL       */

/* Memory, or the end of the program with EXIT_FAILED. */
void *take(void *memory);
char *format_text(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* Append to a text, which is freed for the new one. */
char *append_text(char *text, const char *format, ...) __attribute__((format(printf, 2, 3)));
/*
 * A copy on one line, for a terminal: control characters, which could steer it, and those that
 * turn the direction of writing are replaced.
 */
char *clean_text(const char *text);
/* A number as people write it: 1.234,5 in Vietnamese and 1,234.5 in English. */
char *format_number(const struct tool *tool, lh_decimal number);
/* Whether a quantity is unknown, or at least 0, which says no more. */
bool is_unknown(lh_quantity quantity);
/* A quantity for people: 26, ≥ 3, ≈ 5, unknown; "" if unset. */
char *format_quantity(const struct tool *tool, lh_quantity quantity);
/* A date for people: 27/12/2023 in Vietnamese, as in XML in English. */
char *format_date(const struct tool *tool, lh_date date);

/* ------------------------------------------------------------------ */
/* Commands                                                            */

/* All of them, to NULL (main.c). */
extern const struct command *const all_commands[];

extern const struct command check_command, rules_command, format_command, list_command, review_command,
	trace_command, calendar_command, model_command, new_command, add_command, set_command, remove_command, cite_command,
	import_command, export_command, convert_text_command, complete_command;

#endif
