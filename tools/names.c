/* SPDX-License-Identifier: MIT */
/* Names that were typed: what they mean, or which was meant. */
#include <string.h>

#include "tool.h"

const char *nearest_hint(const struct tool *tool, const lh_nearest *nearest, const char *prefix,
			 char buffer[128])
{
	buffer[0] = '\0';
	if (nearest->best)
		snprintf(buffer, 128, "%s%s%s%s", in(tool, "; có phải «", "; did you mean \""),
			 prefix, nearest->best, in(tool, "» không?", "\"?"));
	return buffer;
}

/* A name, or a label by which people know it: the name was meant. */
static void try_name(lh_nearest *nearest, const char *name, const char *vi, const char *en)
{
	const char *const labels[] = { vi, en };

	lh_nearest_try(nearest, name);
	for (size_t i = 0; i < 2; i++) {
		lh_nearest_try(nearest, labels[i]);
		if (nearest->best == labels[i])
			nearest->best = name;
	}
}

unsigned find_class(const struct tool *tool, const char *word)
{
	lh_nearest nearest = { .wanted = word };
	char hint[128];

	for (unsigned i = 1; i <= lh_class_count(); i++) {
		if (strcmp(lh_class_name(i), word) == 0 || strcmp(lh_class_plural(i), word) == 0)
			return i;
		try_name(&nearest, lh_class_name(i), lh_class_label(i, LH_VIETNAMESE),
			 lh_class_label(i, LH_ENGLISH));
		lh_nearest_try(&nearest, lh_class_plural(i));
	}
	complain(tool, "không có lớp «%s» (xem lienhiep model)%s",
		 "there is no class \"%s\" (see lienhiep model)%s", word,
		 nearest_hint(tool, &nearest, "", hint));
	return 0;
}

unsigned find_field(const struct tool *tool, unsigned class_number, const char *word,
		    const char *other)
{
	lh_nearest nearest = { .wanted = word };
	unsigned field = lh_class_field_find(class_number, word);
	char hint[128];

	if (field)
		return field;
	if (other)
		lh_nearest_try(&nearest, other);
	for (unsigned i = 0; (field = lh_class_field_at(class_number, i)); i++)
		try_name(&nearest, lh_field_name(field), lh_field_label(field, LH_VIETNAMESE),
			 lh_field_label(field, LH_ENGLISH));
	complain(tool, "lớp %s không có trường «%s» (xem lienhiep model %s)%s",
		 "the class %s has no field \"%s\" (see lienhiep model %s)%s",
		 lh_class_name(class_number), word, lh_class_name(class_number),
		 nearest_hint(tool, &nearest, "", hint));
	return 0;
}

unsigned find_choice(const struct tool *tool, unsigned field, const char *word)
{
	lh_nearest nearest = { .wanted = word };
	unsigned choice = lh_field_choice_find(field, word);
	char hint[128];

	if (choice)
		return choice;
	for (unsigned i = 1; i <= lh_field_choice_count(field); i++)
		try_name(&nearest, lh_field_choice_name(field, i),
			 lh_field_choice_label(field, i, LH_VIETNAMESE),
			 lh_field_choice_label(field, i, LH_ENGLISH));
	complain(tool, "trường %s không có giá trị «%s» (xem lienhiep model %s)%s",
		 "the field %s has no value \"%s\" (see lienhiep model %s)%s", lh_field_name(field),
		 word, lh_class_name(lh_field_class(field)),
		 nearest_hint(tool, &nearest, "", hint));
	return 0;
}

/* ------------------------------------------------------------------ */
/* Records                                                             */

void visit_records(lh_object *object, void (*visit)(lh_object *object, void *data), void *data)
{
	unsigned field = 0;

	visit(object, data);
	for (unsigned i = 0; (field = lh_class_field_at(lh_object_class(object), i)); i++)
		for (size_t j = 0;
		     lh_field_type(field) == LH_TYPE_CHILDREN && j < lh_list_count(object, field);
		     j++)
			visit_records(lh_list_get(object, field, j), visit, data);
}

struct id_search {
	lh_nearest nearest;
	unsigned field; /* 0, or only what this one accepts */
};

static void try_id(lh_object *object, void *data)
{
	struct id_search *search = data;
	const char *id = lh_get_text(object, LH_RECORD_ID);

	if (id && (!search->field || lh_field_accepts(search->field, lh_object_class(object))))
		lh_nearest_try(&search->nearest, id);
}

lh_object *find_record(const struct tool *tool, const lh_dossier *dossier, unsigned field,
		       const char *id)
{
	struct id_search search = { .nearest.wanted = id, .field = field };
	lh_object *object = lh_dossier_find(dossier, id);
	char hint[128];

	if (!object && !field && strcmp(id, "dossier") == 0)
		return lh_dossier_object(dossier);
	if (object && (!field || lh_field_accepts(field, lh_object_class(object))))
		return object;
	visit_records(lh_dossier_object(dossier), try_id, &search);
	nearest_hint(tool, &search.nearest, "", hint);
	if (object)
		complain(tool, "trường %s không dẫn tới «%s» được: bản ghi ấy thuộc lớp %s%s",
			 "the field %s cannot name \"%s\", a record of the class %s%s",
			 lh_field_name(field), id, lh_class_name(lh_object_class(object)), hint);
	else
		complain(tool, "hồ sơ không có bản ghi nào mang id «%s»%s",
			 "no record of the dossier has the id \"%s\"%s", id, hint);
	return NULL;
}
