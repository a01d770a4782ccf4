/* SPDX-License-Identifier: MIT */
/* Reading the arguments: options from tables, operands, and the language of this run. */
#include <stdlib.h>
#include <string.h>

#include "tool.h"

const struct option common_options[] = {
	{ "lang",
	  0,
	  { "vi|en", "vi|en" },
	  { "ngôn ngữ của thông báo và bản in", "the language of messages and output" } },
	{ "help", 'h', { NULL }, { "in hướng dẫn này", "print this help" } },
	{ "version", 0, { NULL }, { "in phiên bản", "print the version" } },
	{ .name = NULL }
};

/* What is wrong with an argument. */
enum fault {
	NO_FAULT,
	UNKNOWN_COMMAND,
	UNKNOWN_OPTION,
	VALUE_MISSING,
	VALUE_TOO_MUCH,
	UNKNOWN_LANGUAGE
};

struct reader {
	struct args *args;
	const struct command *const *commands;
	char **rest; /* what comes next */
	bool operands_only;
	/* The first fault: told when all is read, because the language may stand last. */
	enum fault fault;
	const char *culprit;
};

static void set_fault(struct reader *reader, enum fault fault, const char *culprit)
{
	if (!reader->fault) {
		reader->fault = fault;
		reader->culprit = culprit;
	}
}

/* The option of a table with a name of that length, or with a letter. */
static const struct option *find_in(const struct option *table, const char *name, size_t length,
				    char letter)
{
	for (; table && table->name; table++)
		if (name ? strncmp(table->name, name, length) == 0 && !table->name[length]
			 : table->letter == letter)
			return table;
	return NULL;
}

/* The command may still be to come: options of all commands are known, and mean one thing each. */
static const struct option *find_option(const struct reader *reader, const char *name,
					size_t length, char letter)
{
	const struct option *option = find_in(common_options, name, length, letter);

	for (size_t i = 0; !option && reader->commands[i]; i++)
		option = find_in(reader->commands[i]->options, name, length, letter);
	return option;
}

/* Whether the command that was named, or every one, has an option, by its name. */
static bool has_option(const struct command *command, const struct option *option)
{
	return find_in(common_options, option->name, strlen(option->name), 0) ||
	       (command && find_in(command->options, option->name, strlen(option->name), 0));
}

static void give(struct reader *reader, const struct option *option, const char *value,
		 const char *argument)
{
	struct args *args = reader->args;

	if (option->argument[0] && !value) {
		if (!*reader->rest) {
			set_fault(reader, VALUE_MISSING, argument);
			return;
		}
		value = *reader->rest++;
	} else if (!option->argument[0] && value) {
		set_fault(reader, VALUE_TOO_MUCH, argument);
		return;
	}
	args->given[args->given_count++] = (struct given){ option, value, argument };
}

static void read_option(struct reader *reader, const char *argument)
{
	const struct option *option = NULL;
	const char *value = NULL;

	if (argument[1] == '-') {
		size_t length = strcspn(argument + 2, "=");

		option = find_option(reader, argument + 2, length, 0);
		value = argument[2 + length] ? argument + 2 + length + 1 : NULL;
	} else {
		option = find_option(reader, NULL, 0, argument[1]);
		value = argument[2] ? argument + 2 : NULL;
	}
	if (option)
		give(reader, option, value, argument);
	else
		set_fault(reader, UNKNOWN_OPTION, argument);
}

static void read_operand(struct reader *reader, const char *argument)
{
	struct args *args = reader->args;

	if (args->command) {
		args->operands[args->operand_count++] = argument;
		return;
	}
	for (size_t i = 0; !args->command && reader->commands[i]; i++)
		if (strcmp(reader->commands[i]->name, argument) == 0)
			args->command = reader->commands[i];
	if (!args->command)
		set_fault(reader, UNKNOWN_COMMAND, argument);
}

static void read_argument(struct reader *reader)
{
	const char *argument = *reader->rest++;

	if (!reader->operands_only && strcmp(argument, "--") == 0)
		reader->operands_only = true;
	else if (!reader->operands_only && argument[0] == '-' && argument[1])
		read_option(reader, argument);
	else
		read_operand(reader, argument);
}

/* --lang, else what the environment says of messages. */
static void settle_language(struct reader *reader, struct tool *tool)
{
	static const char *const names[] = { "LC_ALL", "LC_MESSAGES", "LANG" };
	const char *chosen = args_value(reader->args, "lang");

	for (size_t i = 0; !chosen && i < sizeof(names) / sizeof(names[0]); i++) {
		const char *value = getenv(names[i]);

		if (value && *value)
			chosen = strncmp(value, "vi", 2) == 0 && strchr("_.@", value[2]) ? "vi"
											 : "en";
	}
	tool->language = chosen && strcmp(chosen, "vi") == 0 ? LH_VIETNAMESE : LH_ENGLISH;
	if (chosen && strcmp(chosen, "vi") != 0 && strcmp(chosen, "en") != 0)
		set_fault(reader, UNKNOWN_LANGUAGE, chosen);
}

static void hint_option(const struct reader *reader, const struct tool *tool, char hint[128])
{
	const struct command *command = reader->args->command;
	const struct option *tables[] = { common_options, command ? command->options : NULL };
	const char *bare = reader->culprit + strspn(reader->culprit, "-");
	char *word = take(strndup(bare, strcspn(bare, "=")));
	lh_nearest nearest = { .wanted = word };

	for (size_t i = 0; i < 2; i++)
		for (const struct option *option = tables[i]; option && option->name; option++)
			lh_nearest_try(&nearest, option->name);
	nearest_hint(tool, &nearest, "--", hint);
	free(word);
}

static bool tell_fault(const struct reader *reader, const struct tool *tool)
{
	char hint[128] = "";
	lh_nearest nearest = { .wanted = reader->culprit };

	switch (reader->fault) {
	case NO_FAULT:
		return true;
	case UNKNOWN_COMMAND:
		for (size_t i = 0; reader->commands[i]; i++)
			lh_nearest_try(&nearest, reader->commands[i]->name);
		complain(tool, "không có lệnh «%s»%s", "there is no command \"%s\"%s",
			 reader->culprit, nearest_hint(tool, &nearest, "", hint));
		break;
	case UNKNOWN_OPTION:
		hint_option(reader, tool, hint);
		if (reader->args->command)
			complain(tool, "lệnh %s không có tùy chọn «%s»%s",
				 "the command %s has no option \"%s\"%s",
				 reader->args->command->name, reader->culprit, hint);
		else
			complain(tool, "không có tùy chọn «%s»%s", "there is no option \"%s\"%s",
				 reader->culprit, hint);
		break;
	case VALUE_MISSING:
		complain(tool, "sau «%s» cần một giá trị", "\"%s\" needs a value after it",
			 reader->culprit);
		break;
	case VALUE_TOO_MUCH:
		complain(tool, "tùy chọn trong «%s» không nhận giá trị",
			 "the option in \"%s\" takes no value", reader->culprit);
		break;
	case UNKNOWN_LANGUAGE:
		complain(tool, "không có ngôn ngữ «%s»: chỉ có vi và en",
			 "there is no language \"%s\": only vi and en", reader->culprit);
		break;
	}
	return false;
}

bool args_read(struct args *args, struct tool *tool, const struct command *const *commands,
	       int argc, char **argv)
{
	size_t most = argc > 0 ? (size_t)argc : 1;
	struct reader reader = { .args = args, .commands = commands, .rest = argv };

	*args = (struct args){ .operands = take(calloc(most, sizeof(*args->operands))),
			       .given = take(calloc(most, sizeof(*args->given))) };
	if (argc > 0)
		reader.rest++;
	while (*reader.rest)
		read_argument(&reader);
	for (size_t i = 0; i < args->given_count; i++)
		if (!has_option(args->command, args->given[i].option))
			set_fault(&reader, UNKNOWN_OPTION, args->given[i].argument);
	settle_language(&reader, tool);
	return tell_fault(&reader, tool);
}

void args_free(struct args *args)
{
	free(args->operands);
	free(args->given);
}

bool args_has(const struct args *args, const char *name)
{
	for (size_t i = 0; i < args->given_count; i++)
		if (strcmp(args->given[i].option->name, name) == 0)
			return true;
	return false;
}

const char *args_value(const struct args *args, const char *name)
{
	const char *value = NULL;

	for (size_t i = 0; i < args->given_count; i++)
		if (strcmp(args->given[i].option->name, name) == 0)
			value = args->given[i].value;
	return value;
}

const char **args_values(const struct args *args, const char *name)
{
	const char **values = NULL;
	size_t count = 0;

	if (!args_has(args, name))
		return NULL;
	values = take(calloc(args->given_count + 1, sizeof(*values)));
	for (size_t i = 0; i < args->given_count; i++)
		if (strcmp(args->given[i].option->name, name) == 0)
			values[count++] = args->given[i].value;
	return values;
}
