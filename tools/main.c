/* SPDX-License-Identifier: MIT */
/* lienhiep: dossiers of a federation of science and technology associations, at the terminal. */
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#include "tool.h"

const struct command *const all_commands[] = {
	&new_command,	 &add_command,		&set_command,
	&remove_command, &cite_command,		&import_command,
	&export_command, &convert_text_command, &check_command,
	&rules_command,	 &format_command,	&list_command,
	&review_command, &trace_command,	&calendar_command,
	&model_command,	 &complete_command,	NULL
};

/* One entry of the help: "  --year YEAR   the year to review". */
static void put_entry(const struct tool *tool, const char *name, size_t width, const char *text)
{
	put_blanks(2);
	put_left(name, width + 2);
	put_wrapped(tool, width + 4, text);
}

static void put_options(const struct tool *tool, const struct option *options)
{
	for (; options && options->name; options++) {
		char *name = options->letter ? format_text("-%c, ", options->letter)
					     : format_text("    ");

		name = append_text(name, "--%s", options->name);
		if (options->argument[0])
			name = append_text(name, " %s", options->argument[tool->language]);
		put_entry(tool, name, 26, options->help[tool->language]);
		free(name);
	}
}

static void put_usage(const struct tool *tool, const struct command *command)
{
	printf("%s lienhiep %s [%s…] %s\n", in(tool, "Cách dùng:", "Usage:"),
	       command ? command->name : in(tool, "LỆNH", "COMMAND"),
	       in(tool, "TÙY CHỌN", "OPTION"), command ? command->operands[tool->language] : "…");
}

static void put_help(const struct tool *tool, const struct command *command)
{
	put_usage(tool, command);
	if (command) {
		printf("\n");
		put_wrapped(tool, 0, command->help[tool->language]);
	} else {
		printf("\n%s\n", in(tool, "Các lệnh:", "Commands:"));
		for (size_t i = 0; all_commands[i]; i++)
			if (all_commands[i]->summary[0])
				put_entry(tool, all_commands[i]->name, 12,
					  all_commands[i]->summary[tool->language]);
	}
	printf("\n%s\n", in(tool, "Tùy chọn:", "Options:"));
	if (command)
		put_options(tool, command->options);
	put_options(tool, common_options);
	printf("\n");
	put_wrapped(
		tool, 0,
		in(tool,
		   "Lệnh chỉ đọc thì TỆP có thể là «-»: đầu vào chuẩn. Mã thoát: 0 nếu không có "
		   "lỗi, 1 nếu phát hiện lỗi, 2 nếu không thực hiện được.",
		   "Where a FILE is only read, \"-\" is standard input. Exits with 0 when all "
		   "is well, 1 when errors were found, 2 when it could not be done."));
	if (!command)
		put_wrapped(tool, 0,
			    in(tool,
			       "Chi tiết: lienhiep LỆNH --help, và trang hướng dẫn lienhiep(1).",
			       "More: lienhiep COMMAND --help, and the manual page lienhiep(1)."));
}

/*
 * A descriptor that is closed would be given to the next file that is opened, and messages
 * would go there: put something in its place that refuses to be used.
 */
static void guard_descriptors(void)
{
	for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; descriptor++)
		if (fcntl(descriptor, F_GETFD) < 0 &&
		    open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY) < 0)
			exit(EXIT_FAILED);
}

static int run(const struct tool *tool, const struct args *args)
{
	const struct command *command = args->command;

	if (args_has(args, "help")) {
		put_help(tool, command);
		return EXIT_FINE;
	}
	if (args_has(args, "version")) {
		printf("lienhiep %s\n", lh_version());
		return EXIT_FINE;
	}
	if (!command)
		return complain(tool, "thiếu tên lệnh: xem lienhiep --help",
				"no command was named: see lienhiep --help");
	if (args->operand_count < command->least)
		return complain(tool, "sau «%s» còn thiếu: cần %s",
				"\"%s\" needs more after it: %s", command->name,
				command->operands[tool->language]);
	if (command->most && args->operand_count > command->most)
		return complain(tool, "sau «%s» thừa «%s»: chỉ cần %s",
				"after \"%s\", \"%s\" is too much: it needs %s", command->name,
				args->operands[command->most], command->operands[tool->language]);
	return command->run(tool, args);
}

int main(int argc, char **argv)
{
	struct tool tool = { .language = LH_ENGLISH };
	struct args args;
	int status = EXIT_FAILED;

	guard_descriptors();
	/* Who closed the pipe that we write to is noticed by what writing returns. */
	signal(SIGPIPE, SIG_IGN);
	tool.colour = is_colourful(stdout);
	tool.width = line_width();
	if (args_read(&args, &tool, all_commands, argc, argv))
		status = run(&tool, &args);
	args_free(&args);
	return finish_output(&tool, status);
}
