/* SPDX-License-Identifier: MIT */
/* Walking a dossier and asking every rule about every record. */
#include <stdarg.h>

#include "base/error.h"
#include "base/memory.h"
#include "base/problem.h"
#include "rules/rule.h"

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
	if (!path || lh_problems_add(check->problems, &problem))
		check->failed = true;
	lh_free(path);
}

static void check_record(struct check *check, const lh_object *object)
{
	unsigned class_number = lh_object_class(object), field = 0;

	for (size_t i = 0; i < lh_rules_count; i++) {
		check->rule = &lh_rules[i];
		if (check->rule->record)
			check->rule->record(check, object);
		while (check->rule->field && (field = lh_class_next_field(class_number, field)))
			check->rule->field(check, object, field);
	}
	while ((field = lh_class_next_field(class_number, field)) && !check->failed) {
		if (lh_field_type(field) != LH_TYPE_CHILDREN)
			continue;
		for (size_t i = 0; i < lh_list_count(object, field); i++)
			check_record(check, lh_list_get(object, field, i));
	}
}

lh_problems *lh_dossier_check(const lh_dossier *dossier, lh_error *error)
{
	struct check check = { .dossier = dossier };

	lh_error_clear(error);
	if (!dossier) {
		lh_error_set(error, LH_ERROR_ARGUMENT, "thiếu hồ sơ (NULL)", "no dossier (NULL)");
		return NULL;
	}
	check.problems = lh_problems_new();
	if (check.problems)
		check_record(&check, lh_dossier_object(dossier));
	if (!check.problems || check.failed) {
		lh_problems_free(check.problems);
		lh_error_set_memory(error);
		return NULL;
	}
	return check.problems;
}

size_t lh_rule_count(void)
{
	return lh_rules_count;
}

const char *lh_rule_id(size_t index)
{
	return index < lh_rules_count ? lh_rules[index].id : NULL;
}

lh_severity lh_rule_severity(size_t index)
{
	return index < lh_rules_count ? lh_rules[index].severity : (lh_severity)0;
}

const char *lh_rule_text(size_t index, lh_language language)
{
	if (index >= lh_rules_count)
		return NULL;
	return language == LH_ENGLISH ? lh_rules[index].text_en : lh_rules[index].text_vi;
}
