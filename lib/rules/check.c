/* SPDX-License-Identifier: MIT */
/* Walking a dossier and asking the rules about every record. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lienhiep/model.h>

#include "base/array.h"
#include "base/compare.h"
#include "base/error.h"
#include "base/memory.h"
#include "base/problem.h"
#include "dossier/store.h"
#include "rules/rule.h"

/* ------------------------------------------------------------------ */
/* Findings                                                            */

static bool add_finding(struct check *check, const lh_object *object)
{
	struct finding *findings = lh_reserve(check->findings, check->finding_count,
					      &check->finding_capacity, sizeof(*findings));

	if (!findings)
		return false;
	check->findings = findings;
	findings[check->finding_count] =
		(struct finding){ object, check->rule_index, 0, check->finding_count };
	check->finding_count++;
	return true;
}

const char *lh_check_name(struct check *check, const lh_object *object, char buffer[LONGEST_NAME])
{
	const char *id = lh_get_text(object, FIELD_ID);
	char *path = id ? NULL : lh_object_format_path(object);
	size_t length = 0;

	check->failed |= !id && !path;
	length = (size_t)snprintf(buffer, LONGEST_NAME, "%s", id ? id : path ? path : "");
	lh_free(path);
	/* No character is cut in two. */
	if (length >= LONGEST_NAME) {
		length = LONGEST_NAME - 1;
		while ((buffer[length - 1] & 0xC0) == 0x80)
			length--;
		buffer[length - 1] = '\0';
	}
	return buffer;
}

void lh_check_report(struct check *check, const lh_object *object, unsigned field, const char *vi,
		     const char *en, ...)
{
	char *path = lh_object_format_path(object);
	lh_error texts = { 0 };
	lh_problem problem = {
		.severity = check->rule->severity,
		.rule = check->rule->id,
		.line = lh_object_line(object),
		.column = lh_object_column(object),
		.path = path,
		.id = lh_get_text(object, FIELD_ID),
		.field = lh_field_name(field),
		.text_vi = texts.text_vi,
		.text_en = texts.text_en,
	};
	va_list list;

	va_start(list, en);
	lh_error_set_list(&texts, LH_OK, vi, en, list);
	va_end(list);
	if (!path || !add_finding(check, object) || lh_problems_add(check->problems, &problem))
		check->failed = true;
	lh_free(path);
}

static int by_object(const void *a, const void *b)
{
	const struct finding *first = a, *second = b;

	return lh_compare_addresses(first->object, second->object);
}

static int by_place(const void *a, const void *b)
{
	const struct finding *first = a, *second = b;

	if (first->rank != second->rank)
		return lh_compare(first->rank, second->rank);
	if (first->rule != second->rule)
		return lh_compare(first->rule, second->rule);
	return lh_compare(first->index, second->index);
}

/* Note for each finding how many records stand before its own. */
static void rank(struct check *check, const lh_object *object, size_t *place)
{
	const struct finding wanted = { .object = object };
	struct finding *found =
		bsearch(&wanted, check->findings, check->finding_count, sizeof(wanted), by_object);
	unsigned class_number = lh_object_class(object), field = 0;

	while (found && found > check->findings && found[-1].object == object)
		found--;
	for (; found && found < check->findings + check->finding_count && found->object == object;
	     found++)
		found->rank = *place;
	++*place;
	while ((field = lh_class_next_field(class_number, field)))
		if (lh_field_type(field) == LH_TYPE_CHILDREN)
			for (size_t i = 0; i < lh_list_count(object, field); i++)
				rank(check, lh_list_get(object, field, i), place);
}

/* Rules about the whole dossier found theirs in an order of their own. */
static bool arrange(struct check *check)
{
	size_t place = 0, *order = NULL;
	bool fine = true;

	if (check->finding_count < 2)
		return true;
	qsort(check->findings, check->finding_count, sizeof(*check->findings), by_object);
	rank(check, lh_dossier_object(check->dossier), &place);
	qsort(check->findings, check->finding_count, sizeof(*check->findings), by_place);
	order = lh_malloc(check->finding_count * sizeof(*order));
	for (size_t i = 0; order && i < check->finding_count; i++)
		order[i] = check->findings[i].index;
	fine = order && !lh_problems_arrange(check->problems, order);
	lh_free(order);
	return fine;
}

/* ------------------------------------------------------------------ */
/* Which rules are asked                                               */

/* The rules that are asked, in the order of their places; each with that. */
struct asked_rule {
	const struct rule *rule;
	size_t index;
};
struct asked_rules {
	struct asked_rule *items;
	size_t count, capacity;
};
struct asked {
	struct asked_rules of[CLASS_COUNT]; /* about records, by class */
	struct asked_rules fields, texts, whole;
	/* The fields of each class in the order of the file: they are walked for every record. */
	struct field_list {
		struct field_place {
			const struct lh_field *row;
			unsigned field, slot;
		} * items;
		size_t count, capacity;
	} lists[CLASS_COUNT];
};

static bool is_listed(const char *const *ids, const char *id)
{
	for (; *ids; ids++)
		if (strcmp(*ids, id) == 0)
			return true;
	return false;
}

static bool is_wanted(const lh_check_options *options, const struct rule *rule,
		      lh_category category)
{
	return rule->severity >= options->severity &&
	       (!options->categories || options->categories >> category & 1) &&
	       (!options->only || is_listed(options->only, rule->id)) &&
	       (!options->skip || !is_listed(options->skip, rule->id));
}

/* An id that no rule has is a mistake, and would be one in silence. */
static bool check_ids(const char *const *ids, lh_error *error)
{
	lh_nearest nearest = { 0 };

	for (; ids && *ids; ids++) {
		if (lh_rule_find(*ids) < lh_rule_count())
			continue;
		nearest.wanted = *ids;
		for (size_t i = 0; i < lh_rule_count(); i++)
			lh_nearest_try(&nearest, lh_rule_id(i));
		if (nearest.best)
			lh_error_set(error, LH_ERROR_NAME,
				     "không có quy tắc «%s»; có phải là «%s»?",
				     "there is no rule \"%s\"; did you mean \"%s\"?", *ids,
				     nearest.best);
		else
			lh_error_set(error, LH_ERROR_NAME, "không có quy tắc «%s»",
				     "there is no rule \"%s\"", *ids);
		return false;
	}
	return true;
}

static bool add_rule(struct asked_rules *rules, const struct rule *rule, size_t index)
{
	struct asked_rule *items =
		lh_reserve(rules->items, rules->count, &rules->capacity, sizeof(*items));

	if (!items)
		return false;
	rules->items = items;
	items[rules->count++] = (struct asked_rule){ rule, index };
	return true;
}

static bool ask_for(struct asked *asked, const struct rule *rule, size_t index)
{
	bool fine = true;

	if (rule->whole)
		return add_rule(&asked->whole, rule, index);
	if (rule->field)
		return add_rule(&asked->fields, rule, index);
	if (rule->text)
		return add_rule(&asked->texts, rule, index);
	for (unsigned i = 1; i < CLASS_COUNT && fine; i++)
		if (!rule->class_number || rule->class_number == i)
			fine = add_rule(&asked->of[i], rule, index);
	return fine;
}

static bool list_fields(struct field_list *list, unsigned class_number)
{
	unsigned field = 0;

	while ((field = lh_class_next_field(class_number, field))) {
		struct field_place *items =
			lh_reserve(list->items, list->count, &list->capacity, sizeof(*items));

		if (!items)
			return false;
		list->items = items;
		items[list->count++] =
			(struct field_place){ lh_field_row(field), field,
					      (field >> 8 ? lh_first_own_slot(class_number) : 0) +
						      (field & 0xff) - 1 };
	}
	return true;
}

static void free_asked(struct asked *asked)
{
	for (unsigned i = 0; i < CLASS_COUNT; i++) {
		lh_free(asked->of[i].items);
		lh_free(asked->lists[i].items);
	}
	lh_free(asked->fields.items);
	lh_free(asked->texts.items);
	lh_free(asked->whole.items);
}

static bool collect_rules(struct asked *asked, const lh_check_options *options, lh_error *error)
{
	const struct rule *rule = NULL;
	bool fine = true;

	if (!check_ids(options->only, error) || !check_ids(options->skip, error))
		return false;
	for (size_t i = 0; fine && (rule = lh_rule_at(i)); i++)
		if (is_wanted(options, rule, lh_rule_category(i)))
			fine = ask_for(asked, rule, i);
	for (unsigned i = 1; i < CLASS_COUNT && fine; i++)
		fine = list_fields(&asked->lists[i], i);
	if (!fine)
		lh_error_set_memory(error);
	return fine;
}

/* ------------------------------------------------------------------ */
/* Asking them                                                         */

static const struct rule *next_rule(struct check *check, const struct asked_rules *rules, size_t i)
{
	if (i == rules->count)
		return NULL;
	check->rule = rules->items[i].rule;
	check->rule_index = rules->items[i].index;
	return check->rule;
}

static void ask_about_text(struct check *check, const struct asked *asked, const lh_object *object,
			   unsigned field, const char *text)
{
	const struct rule *rule = NULL;

	for (size_t i = 0; (rule = next_rule(check, &asked->texts, i)); i++)
		rule->text(check, object, field, text);
}

static void ask_about_label(struct check *check, const struct asked *asked, const lh_object *object,
			    unsigned field, const struct lh_label *label)
{
	for (; label; label = label->next)
		ask_about_text(check, asked, object, field, label->text);
}

/* The texts of a field that is set. */
static void ask_about_texts(struct check *check, const struct asked *asked, const lh_object *object,
			    const struct field_place *place)
{
	const union lh_slot *slot = &object->slots[place->slot];

	switch (place->row->type) {
	case LH_TYPE_TEXT:
	case LH_TYPE_PROSE:
		ask_about_text(check, asked, object, place->field, slot->text);
		break;
	case LH_TYPE_LABEL:
		ask_about_label(check, asked, object, place->field, slot->label);
		break;
	case LH_TYPE_TEXTS:
		for (uint32_t i = 0; i < slot->vector->count; i++)
			ask_about_text(check, asked, object, place->field,
				       slot->vector->items[i].text);
		break;
	case LH_TYPE_LABELS:
		for (uint32_t i = 0; i < slot->vector->count; i++)
			ask_about_label(check, asked, object, place->field,
					slot->vector->items[i].label);
		break;
	default:
		break;
	}
}

static void ask_about(struct check *check, const struct asked *asked, const lh_object *object)
{
	unsigned class_number = lh_object_class(object);
	const struct field_list *list = &asked->lists[class_number];
	const struct rule *rule = NULL;

	for (size_t i = 0; (rule = next_rule(check, &asked->of[class_number], i)); i++)
		rule->record(check, object);
	for (size_t i = 0; i < list->count; i++) {
		const struct field_place *place = &list->items[i];

		if (!object->slots[place->slot].bits)
			continue;
		for (size_t j = 0; (rule = next_rule(check, &asked->fields, j)); j++)
			rule->field(check, object, place->field);
		ask_about_texts(check, asked, object, place);
	}
	for (size_t i = 0; i < list->count && !check->failed; i++) {
		const struct lh_vector *children = object->slots[list->items[i].slot].vector;

		if (list->items[i].row->type != LH_TYPE_CHILDREN)
			continue;
		for (uint32_t j = 0; children && j < children->count; j++)
			ask_about(check, asked, children->items[j].object);
	}
}

static void ask_all(struct check *check, const struct asked *asked)
{
	const lh_object *root = lh_dossier_object(check->dossier);
	const struct rule *rule = NULL;

	check->from = lh_date_first_day(lh_get_date(root, LH_DOSSIER_FROM));
	check->to = lh_date_last_day(lh_get_date(root, LH_DOSSIER_TO));
	ask_about(check, asked, root);
	for (size_t i = 0; !check->failed && (rule = next_rule(check, &asked->whole, i)); i++)
		rule->whole(check, check->dossier);
	if (!check->failed)
		check->failed = !arrange(check);
}

lh_problems *lh_dossier_check(const lh_dossier *dossier, const lh_check_options *options,
			      lh_error *error)
{
	static const lh_check_options all = { 0 };
	struct check check = { .dossier = dossier };
	struct asked asked = { 0 };

	lh_error_clear(error);
	if (!dossier) {
		lh_error_set(error, LH_ERROR_ARGUMENT, "thiếu hồ sơ (NULL)", "no dossier (NULL)");
		return NULL;
	}
	if (!collect_rules(&asked, options ? options : &all, error)) {
		free_asked(&asked);
		return NULL;
	}
	check.problems = lh_problems_new();
	if (check.problems)
		ask_all(&check, &asked);
	free_asked(&asked);
	lh_free(check.findings);
	if (!check.problems || check.failed) {
		lh_problems_free(check.problems);
		lh_error_set_memory(error);
		return NULL;
	}
	return check.problems;
}
