/* SPDX-License-Identifier: MIT */
/*
 * lienhiep complete, which the shells ask what the word at the cursor may become: a line for each
 * word, with what it means after a tab. Nothing: a file, or what nobody can guess.
 */
#include <stdlib.h>
#include <string.h>

#include "tool.h"

/* A command line up to the cursor. */
struct line {
	const struct tool *tool;
	const struct command *command; /* NULL: it comes next */
	const struct option *option;   /* whose value comes next, or NULL */
	const char *operands[2];       /* the first of them */
	size_t operand_count;
	const char *word; /* as far as it is typed */
	lh_dossier *dossier;
};

static void offer(const struct line *line, const char *prefix, const char *word, const char *suffix,
		  const char *meaning)
{
	char *whole = format_text("%s%s%s", prefix, word, suffix);
	char *clean = clean_text(meaning);

	if (strncmp(whole, line->word, strlen(line->word)) == 0)
		printf("%s\t%s\n", whole, clean);
	free(clean);
	free(whole);
}

/* ------------------------------------------------------------------ */
/* What can be offered                                                 */

static void offer_commands(const struct line *line)
{
	for (size_t i = 0; all_commands[i]; i++)
		if (all_commands[i]->summary[0])
			offer(line, "", all_commands[i]->name, "",
			      all_commands[i]->summary[line->tool->language]);
}

static void offer_options(const struct line *line, const struct option *options)
{
	for (; options && options->name; options++)
		offer(line, "--", options->name, "", options->help[line->tool->language]);
}

static void offer_classes(const struct line *line, bool plural)
{
	for (unsigned i = 1; i <= lh_class_count(); i++)
		offer(line, "", plural ? lh_class_plural(i) : lh_class_name(i), "",
		      lh_class_label(i, line->tool->language));
}

/* What visiting the records needs. */
struct ids {
	const struct line *line;
	const char *prefix;
	unsigned field; /* 0, or only what this one accepts */
};

static void offer_id(lh_object *object, void *data)
{
	const struct ids *ids = data;
	const char *id = lh_get_text(object, LH_RECORD_ID);
	char buffer[256];

	if (id && (!ids->field || lh_field_accepts(ids->field, lh_object_class(object))))
		offer(ids->line, ids->prefix, id, "",
		      lh_object_name(object, buffer, sizeof(buffer)));
}

static void offer_ids(const struct line *line, const char *prefix, unsigned field)
{
	struct ids ids = { line, prefix, field };

	if (line->dossier)
		visit_records(lh_dossier_object(line->dossier), offer_id, &ids);
}

static void offer_plans(const struct line *line)
{
	const lh_object *root = line->dossier ? lh_dossier_object(line->dossier) : NULL;
	struct ids ids = { line, "", 0 };

	for (size_t i = 0; i < lh_list_count(root, LH_DOSSIER_PLANS); i++)
		offer_id(lh_list_get(root, LH_DOSSIER_PLANS, i), &ids);
}

static void offer_fields(const struct line *line, unsigned class_number, const char *suffix)
{
	unsigned field = 0;

	for (unsigned i = 0; (field = lh_class_field_at(class_number, i)); i++)
		if (!*suffix || lh_field_type(field) != LH_TYPE_CHILDREN)
			offer(line, "", lh_field_name(field), suffix,
			      lh_field_label(field, line->tool->language));
}

static void offer_values(const struct line *line, unsigned field, const char *prefix)
{
	lh_language language = line->tool->language;

	switch (lh_field_type(field)) {
	case LH_TYPE_CHOICE:
		for (unsigned i = 1; i <= lh_field_choice_count(field); i++)
			offer(line, prefix, lh_field_choice_name(field, i), "",
			      lh_field_choice_label(field, i, language));
		break;
	case LH_TYPE_FLAG:
		offer(line, prefix, "true", "", "");
		offer(line, prefix, "false", "", "");
		break;
	case LH_TYPE_REF:
	case LH_TYPE_REFS:
		offer_ids(line, prefix, field);
		break;
	case LH_TYPE_CODE:
		for (size_t i = 0;
		     strcmp(lh_field_name(field), "measure") == 0 && i < lh_measure_count(); i++)
			offer(line, prefix, lh_measure_code(i), "", lh_measure_label(i, language));
		break;
	default:
		break;
	}
}

/* FIELD= while there is no "=", then the values. Of several ids the last is at the cursor. */
static void offer_assignments(const struct line *line, unsigned class_number)
{
	size_t length = strcspn(line->word, "=");
	const char *blank = strrchr(line->word, ' ');
	char *name = NULL, *prefix = NULL;
	unsigned field = 0;

	if (!line->word[length]) {
		offer_fields(line, class_number, "=");
		return;
	}
	name = take(
		strndup(line->word, length && line->word[length - 1] == '+' ? length - 1 : length));
	prefix = take(strndup(line->word, blank ? (size_t)(blank - line->word) + 1 : length + 1));
	field = lh_class_field_find(class_number, name);
	if (field && (!blank || lh_field_type(field) == LH_TYPE_REFS))
		offer_values(line, field, prefix);
	free(prefix);
	free(name);
}

/* ------------------------------------------------------------------ */
/* What is asked for                                                   */

static unsigned class_called(const char *word)
{
	for (unsigned i = 1; word && i <= lh_class_count(); i++)
		if (strcmp(lh_class_name(i), word) == 0 || strcmp(lh_class_plural(i), word) == 0)
			return i;
	return 0;
}

/* The class of the record that the second operand names. */
static unsigned class_of_record(const struct line *line)
{
	const char *id = line->operands[1];
	const lh_object *object = line->dossier ? lh_dossier_find(line->dossier, id) : NULL;

	return !object && strcmp(id, "dossier") == 0 ? (unsigned)LH_CLASS_DOSSIER
						     : lh_object_class(object);
}

static void offer_formats(const struct line *line)
{
	bool checks = line->command == &check_command, lists = line->command == &list_command;
	bool traces = line->command == &trace_command;

	if (checks || lists || traces)
		offer(line, "", "text", "", "");
	if (!checks && !traces)
		offer(line, "", "csv", "", "");
	if (traces) {
		offer(line, "", "dot", "", "");
		offer(line, "", "svg", "", "");
	}
	if (checks) {
		offer(line, "", "xml", "", "");
		offer(line, "", "json", "", "");
	}
}

static void offer_rules(const struct line *line)
{
	for (size_t i = 0; i < lh_rule_count(); i++)
		offer(line, "", lh_rule_id(i), "", lh_rule_text(i, line->tool->language));
}

static void offer_categories(const struct line *line)
{
	const char *name = NULL;

	for (int i = 1; (name = lh_category_name((lh_category)i)); i++)
		offer(line, "", name, "", lh_category_label((lh_category)i, line->tool->language));
}

static void offer_option_value(const struct line *line)
{
	const char *name = line->option->name;

	if (strcmp(name, "lang") == 0) {
		offer(line, "", "vi", "", "tiếng Việt");
		offer(line, "", "en", "", "English");
	} else if (strcmp(name, "encoding") == 0) {
		const char *encoding = NULL;

		for (int i = 1; (encoding = lh_encoding_name((lh_encoding)i)); i++)
			offer(line, "", encoding, "", "");
	} else if (strcmp(name, "format") == 0) {
		offer_formats(line);
	} else if (strcmp(name, "only") == 0 || strcmp(name, "skip") == 0) {
		offer_rules(line);
	} else if (strcmp(name, "category") == 0) {
		offer_categories(line);
	} else if (strcmp(name, "fail-on") == 0) {
		offer(line, "", "error", "", "");
		offer(line, "", "warning", "", "");
	} else if (strcmp(name, "class") == 0) {
		offer_classes(line, false);
	} else if (strcmp(name, "in") == 0) {
		offer_ids(line, "", 0);
	} else if (strcmp(name, "plan") == 0) {
		offer_plans(line);
	} else if (strcmp(name, "where") == 0) {
		offer_assignments(line, class_called(line->operands[1]));
	}
}

static void offer_operand(const struct line *line)
{
	const struct command *command = line->command;
	size_t place = line->operand_count;

	if (command == &model_command && place == 0) {
		offer_classes(line, false);
		offer(line, "", "measures", "", "");
	} else if (command == &rules_command) {
		offer_categories(line);
	} else if (command == &list_command && place == 1) {
		offer_classes(line, true);
	} else if (command == &add_command && place >= 1) {
		if (place == 1)
			offer_classes(line, false);
		else
			offer_assignments(line, class_called(line->operands[1]));
	} else if (command == &trace_command && place == 1) {
		offer_ids(line, "", 0);
	} else if ((command == &set_command || command == &remove_command ||
		    command == &cite_command) &&
		   place == 1) {
		offer_ids(line, "", 0);
		if (command != &remove_command)
			offer(line, "", "dossier", "",
			      lh_class_label(LH_CLASS_DOSSIER, line->tool->language));
	} else if (command == &set_command && place >= 2) {
		offer_assignments(line, class_of_record(line));
	} else if (command == &cite_command && place == 2) {
		offer_ids(line, "", LH_CITATION_SOURCE);
	} else if (command == &cite_command && place == 3) {
		offer_fields(line, class_of_record(line), "");
	}
}

/* The option that a word gives without its value, which then comes next. */
static const struct option *open_option(const struct command *command, const char *word)
{
	const struct option *tables[] = { common_options, command ? command->options : NULL };

	for (size_t i = 0; i < 2; i++)
		for (const struct option *option = tables[i]; option && option->name; option++)
			if (option->argument[0] &&
			    (word[1] == '-' ? strcmp(word + 2, option->name) == 0
					    : word[1] == option->letter && !word[2]))
				return option;
	return NULL;
}

static void read_word(struct line *line, const char *word)
{
	if (line->option) {
		line->option = NULL;
	} else if (word[0] == '-' && word[1]) {
		line->option = open_option(line->command, word);
	} else if (!line->command) {
		for (size_t i = 0; all_commands[i]; i++)
			if (strcmp(all_commands[i]->name, word) == 0)
				line->command = all_commands[i];
	} else {
		if (line->operand_count < sizeof(line->operands) / sizeof(line->operands[0]))
			line->operands[line->operand_count] = word;
		line->operand_count++;
	}
}

static int complete_run(const struct tool *tool, const struct args *args)
{
	struct line line = { .tool = tool, .word = "" };
	const char *file = NULL;

	for (size_t i = 0; i + 1 < args->operand_count; i++)
		read_word(&line, args->operands[i]);
	if (args->operand_count)
		line.word = args->operands[args->operand_count - 1];
	file = line.operands[0];
	/* A file that cannot be read has no ids to offer, and this is no time to say so. */
	if (file && strcmp(file, "-") != 0)
		line.dossier = read_input(file, NULL, NULL);
	if (line.option)
		offer_option_value(&line);
	else if (line.word[0] == '-') {
		offer_options(&line, line.command ? line.command->options : NULL);
		offer_options(&line, common_options);
	} else if (line.command)
		offer_operand(&line);
	else
		offer_commands(&line);
	lh_dossier_unref(line.dossier);
	return EXIT_FINE;
}

const struct command complete_command = {
	.name = "complete",
	.operands = { "-- [TỪ…]", "-- [WORD…]" },
	.help = { "Dành cho việc điền tiếp trong bash và zsh: in những gì WORD cuối cùng có thể "
		  "thành.",
		  "For completion in bash and zsh: prints what the last WORD may become." },
	.run = complete_run,
};
