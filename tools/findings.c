/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include <jansson.h>
#include <libxml/xmlwriter.h>

#include "findings.h"

/* The name of the category of a finding's rule; NULL if it has none. */
static const char *category_of(const lh_problem *problem)
{
	return problem->rule ? lh_category_name(lh_rule_category(lh_rule_find(problem->rule)))
			     : NULL;
}

static const char *severity_of(const lh_problem *problem)
{
	switch (problem->severity) {
	case LH_SEVERITY_NOTE:
		return "note";
	case LH_SEVERITY_WARNING:
		return "warning";
	default:
		return "error";
	}
}

/* ------------------------------------------------------------------ */
/* Text                                                                */

/* How many problems up to one, that among them, are of its rule. */
static size_t count_before(const lh_problems *problems, size_t index, const char *rule)
{
	size_t count = 0;

	for (size_t i = 0; i <= index; i++) {
		const char *other = lh_problems_get(problems, i)->rule;

		count += other && strcmp(other, rule) == 0;
	}
	return count;
}

/* Of each rule the first few, and how many more there are where the last of these stands. */
static void put_rolled_up(const struct findings *findings, const char *file,
			  const lh_problems *problems)
{
	size_t *seen = take(calloc(lh_rule_count() + 1, sizeof(*seen)));
	const lh_problem *problem = NULL;

	for (size_t i = 0; (problem = lh_problems_get(problems, i)); i++) {
		size_t rule = problem->rule ? lh_rule_find(problem->rule) : lh_rule_count();
		size_t all = 0;

		/* What the reader refused has no rule; its list has an end of its own. */
		if (problem->rule && seen[rule] >= findings->most)
			continue;
		put_problem(stdout, findings->tool, file, problem);
		if (!problem->rule || ++seen[rule] < findings->most)
			continue;
		all = count_before(problems, lh_problems_count(problems) - 1, problem->rule);
		if (all > findings->most)
			printf(in(findings->tool, "    và %zu chỗ nữa theo %s\n",
				  "    and %zu more of %s\n"),
			       all - findings->most, problem->rule);
	}
	free(seen);
}

/* ------------------------------------------------------------------ */
/* JSON                                                                */

static void set_text(json_t *object, const char *key, const char *text)
{
	if (text && *text)
		json_object_set_new(object, key, json_string(text));
}

static void put_json(const struct findings *findings, const char *file, const lh_problem *problem)
{
	json_t *object = take(json_object());
	char *text = NULL;

	set_text(object, "file", file);
	if (problem->line > 0)
		json_object_set_new(object, "line", json_integer(problem->line));
	if (problem->column > 0)
		json_object_set_new(object, "column", json_integer(problem->column));
	set_text(object, "severity", severity_of(problem));
	set_text(object, "rule", problem->rule);
	set_text(object, "category", category_of(problem));
	set_text(object, "path", problem->path);
	set_text(object, "id", problem->id);
	set_text(object, "field", problem->field);
	set_text(object, "text", lh_problem_text(problem, findings->tool->language));
	text = take(json_dumps(object, 0));
	printf("%s%s", findings->count ? ",\n " : "\n ", text);
	free(text);
	json_decref(object);
}

/* ------------------------------------------------------------------ */
/* XML                                                                 */

static void set_attribute(xmlTextWriter *writer, const char *name, const char *value)
{
	if (value && *value)
		xmlTextWriterWriteAttribute(writer, (const xmlChar *)name, (const xmlChar *)value);
}

static void put_xml(const struct findings *findings, const char *file, const lh_problem *problem)
{
	xmlBuffer *buffer = take(xmlBufferCreate());
	xmlTextWriter *writer = take(xmlNewTextWriterMemory(buffer, 0));

	xmlTextWriterStartElement(writer, (const xmlChar *)"finding");
	set_attribute(writer, "file", file);
	if (problem->line > 0)
		xmlTextWriterWriteFormatAttribute(writer, (const xmlChar *)"line", "%ld",
						  problem->line);
	if (problem->column > 0)
		xmlTextWriterWriteFormatAttribute(writer, (const xmlChar *)"column", "%ld",
						  problem->column);
	set_attribute(writer, "severity", severity_of(problem));
	set_attribute(writer, "rule", problem->rule);
	set_attribute(writer, "category", category_of(problem));
	set_attribute(writer, "path", problem->path);
	set_attribute(writer, "id", problem->id);
	set_attribute(writer, "field", problem->field);
	xmlTextWriterWriteString(
		writer, (const xmlChar *)lh_problem_text(problem, findings->tool->language));
	xmlTextWriterEndElement(writer);
	xmlFreeTextWriter(writer);
	printf("  %s\n", (const char *)xmlBufferContent(buffer));
	xmlBufferFree(buffer);
}

/* ------------------------------------------------------------------ */

void findings_begin(const struct findings *findings)
{
	if (findings->format == FINDINGS_JSON)
		printf("[");
	else if (findings->format == FINDINGS_XML)
		printf("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
		       "<findings xmlns=\"urn:lienhiep:findings:1\" xml:lang=\"%s\">\n",
		       in(findings->tool, "vi", "en"));
}

void findings_put(struct findings *findings, const char *file, const lh_problems *problems)
{
	const lh_problem *problem = NULL;

	if (findings->format == FINDINGS_TEXT && findings->most)
		put_rolled_up(findings, file, problems);
	else if (findings->format == FINDINGS_TEXT)
		put_problems(stdout, findings->tool, file, problems);
	else
		for (size_t i = 0; (problem = lh_problems_get(problems, i)); i++) {
			if (findings->format == FINDINGS_JSON)
				put_json(findings, file, problem);
			else
				put_xml(findings, file, problem);
			findings->count++;
		}
}

void findings_end(const struct findings *findings)
{
	if (findings->format == FINDINGS_JSON)
		printf("%s]\n", findings->count ? "\n" : "");
	else if (findings->format == FINDINGS_XML)
		printf("</findings>\n");
}
