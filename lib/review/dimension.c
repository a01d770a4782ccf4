/* SPDX-License-Identifier: MIT */
#include <string.h>

#include <lienhiep/model.h>

#include "base/error.h"
#include "model/model.h"
#include "review/dimension.h"
#include "review/tests.h"

/* Names for what one path does not say. */
static const struct named {
	unsigned class_number;
	const char *name, *label_vi, *label_en, *path, *otherwise;
	enum truth (*test)(const lh_object *object, struct period period);
} named[] = {
	{ LH_CLASS_MEMBERSHIP, "country", "Quốc gia", "Country", "member.country", "countries", NULL },
	{ LH_CLASS_MEMBERSHIP, "sex", "Giới tính", "Sex", "member.sex", NULL, NULL },
	{ LH_CLASS_MEMBERSHIP, "doctorate", "Học vị tiến sĩ", "Doctorate", "member", NULL, lh_person_has_doctorate },
	{ LH_CLASS_EXPERT, "country", "Quốc gia", "Country", "person.country", NULL, NULL },
	{ LH_CLASS_EXPERT, "sex", "Giới tính", "Sex", "person.sex", NULL, NULL },
	{ LH_CLASS_EXPERT, "doctorate", "Học vị tiến sĩ", "Doctorate", "person", NULL, lh_person_has_doctorate },
};
enum { NAMED = sizeof(named) / sizeof(named[0]) };

/* ------------------------------------------------------------------ */
/* What there is                                                       */

static bool is_said(lh_type type)
{
	const unsigned types = 1U << LH_TYPE_CHOICE | 1U << LH_TYPE_FLAG | 1U << LH_TYPE_REF |
			       1U << LH_TYPE_REFS | 1U << LH_TYPE_CODE | 1U << LH_TYPE_CODES |
			       1U << LH_TYPE_TEXT | 1U << LH_TYPE_TEXTS;

	return types >> type & 1;
}

/* Whether a field leads to other records. */
static bool leads_on(lh_type type)
{
	return type == LH_TYPE_REF || type == LH_TYPE_REFS || type == LH_TYPE_CHILDREN;
}

/* What every record has, such as its id, tells nothing of many. */
static bool can_split(unsigned field)
{
	return lh_field_class(field) && is_said(lh_field_type(field));
}

/* Whether records of a class stand in those of another. */
static bool stands_in(unsigned class_number, unsigned owner)
{
	unsigned field = 0;

	while (owner != LH_CLASS_DOSSIER && (field = lh_class_next_field(owner, field)))
		if (lh_field_child_class(field) == class_number)
			return true;
	return false;
}

/* Names first, then fields, then what the records stand in. */
static const char *dimension_at(unsigned class_number, size_t index)
{
	unsigned field = 0;

	for (size_t i = 0; i < NAMED; i++)
		if (named[i].class_number == class_number && !index--)
			return named[i].name;
	while ((field = lh_class_next_field(class_number, field)))
		if (can_split(field) && !index--)
			return lh_field_name(field);
	for (unsigned owner = 1; owner <= lh_class_count(); owner++)
		if (stands_in(class_number, owner) && !index--)
			return lh_class_name(owner);
	return NULL;
}

const char *lh_dimension_label(unsigned class_number, const char *name, lh_language language)
{
	for (size_t i = 0; i < NAMED; i++)
		if (named[i].class_number == class_number && strcmp(named[i].name, name) == 0)
			return language == LH_ENGLISH ? named[i].label_en : named[i].label_vi;
	return lh_field_label(lh_class_field_find(class_number, name), language);
}

const char *lh_measure_dimension(size_t measure, size_t index)
{
	return measure < lh_measures_count ? dimension_at(lh_measures[measure].class_number, index)
					   : NULL;
}

size_t lh_measure_dimension_count(size_t measure)
{
	size_t count = 0;

	while (lh_measure_dimension(measure, count))
		count++;
	return count;
}

/* ------------------------------------------------------------------ */
/* Finding one                                                         */

/* Into words; false: too long. */
static bool read_path(const char *text, struct path *path)
{
	char *word = path->text;

	path->count = 0;
	if (strlen(text) >= sizeof(path->text))
		return false;
	for (strcpy(path->text, text); word; path->count++) {
		char *point = strchr(word, '.');

		if (path->count == STEPS)
			return false;
		path->words[path->count] = word;
		if (point)
			*point++ = '\0';
		word = point;
	}
	return true;
}

static uint64_t bit(unsigned class_number)
{
	return UINT64_C(1) << class_number;
}

/* The classes that a word leads to from some classes; *found: whether one of them knows it. */
static uint64_t step(uint64_t classes, const char *word, bool first, bool last, bool *found)
{
	uint64_t next = 0;

	for (unsigned i = 1; i <= lh_class_count(); i++) {
		unsigned field = classes & bit(i) ? lh_class_field_find(i, word) : 0;
		unsigned owner = first && classes & bit(i) ? lh_class_find(word) : 0;

		if (field && (last ? can_split(field) : leads_on(lh_field_type(field)))) {
			*found = true;
			for (unsigned j = 1; j <= lh_class_count(); j++)
				if (lh_field_accepts(field, j))
					next |= bit(j);
		} else if (owner && stands_in(i, owner)) {
			*found = true;
			next |= bit(owner);
		}
	}
	return next;
}

static int refuse(const struct measure *measure, uint64_t classes, const char *by, const char *word,
		  lh_error *error)
{
	lh_nearest nearest = { .wanted = word };
	const char *name = NULL;

	for (unsigned i = 1; i <= lh_class_count(); i++)
		for (size_t j = 0; classes & bit(i) && (name = dimension_at(i, j)); j++)
			lh_nearest_try(&nearest, name);
	/* What is there and is named again leads nowhere. */
	if (nearest.best && strcmp(nearest.best, word) != 0)
		return lh_error_set(
			error, LH_ERROR_FIELD,
			"không chia được %s theo «%s»: không có «%s»; có phải «%s» không?",
			"%s cannot be split by \"%s\": there is no \"%s\"; did you mean \"%s\"?",
			measure->code, by, word, nearest.best);
	return lh_error_set(error, LH_ERROR_FIELD,
			    "không chia được %s theo «%s»: «%s» không phải là trường hợp lệ ở đây; "
			    "hãy dùng trường như kind, area, lead, hoặc đường dẫn như lead.kind",
			    "%s cannot be split by \"%s\": \"%s\" is no field that would do here; "
			    "use one such as kind, area, lead, or a path such as lead.kind",
			    measure->code, by, word);
}

static int find_path(const struct measure *measure, const char *by, struct path *path,
		     lh_error *error)
{
	uint64_t classes = bit(measure->class_number);

	if (!read_path(by, path))
		return refuse(measure, 0, by, by, error);
	for (unsigned i = 0; i < path->count; i++) {
		bool found = false;
		uint64_t next = step(classes, path->words[i], i == 0, i + 1 == path->count, &found);

		if (!found)
			return refuse(measure, classes, by, path->words[i], error);
		classes = next;
	}
	return 0;
}

int lh_dimension_find(const struct measure *measure, const char *by, struct dimension *dimension,
		      lh_error *error)
{
	*dimension = (struct dimension){ .test = NULL };
	for (size_t i = 0; i < NAMED; i++) {
		if (named[i].class_number != measure->class_number ||
		    strcmp(named[i].name, by) != 0)
			continue;
		dimension->test = named[i].test;
		if (named[i].otherwise)
			read_path(named[i].otherwise, &dimension->otherwise);
		read_path(named[i].path, &dimension->path);
		return 0;
	}
	return find_path(measure, by, &dimension->path, error);
}

/* ------------------------------------------------------------------ */
/* What a record says                                                  */

struct saying {
	const struct dimension *dimension;
	take_value *take;
	void *data;
	bool any, stopped;
};

static void say(struct saying *saying, struct value value)
{
	saying->any = true;
	if (!saying->stopped)
		saying->stopped = !saying->take(value, saying->data);
}

static void say_object(struct saying *saying, unsigned field, const lh_object *object,
		       const char *id)
{
	if (saying->dimension->test) {
		enum truth truth = saying->dimension->test(object, (struct period){ 0 });

		if (truth != MAYBE)
			say(saying, (struct value){ .said = SAID_FLAG,
						    .field = field,
						    .number = truth == YES ? 1 : 2 });
		return;
	}
	if (object || id)
		say(saying,
		    (struct value){
			    .said = SAID_NAMED, .field = field, .object = object, .text = id });
}

static void say_text(struct saying *saying, unsigned field, const char *text)
{
	if (text)
		say(saying, (struct value){ .said = SAID_NAMED, .field = field, .text = text });
}

/* The last word of a path. */
static void say_field(struct saying *saying, const lh_object *object, unsigned field)
{
	lh_type type = lh_field_type(field);
	size_t count = lh_list_count(object, field);

	if (type == LH_TYPE_CHOICE && lh_get_choice(object, field))
		say(saying, (struct value){ .said = SAID_CHOICE,
					    .field = field,
					    .number = lh_get_choice(object, field) });
	else if (type == LH_TYPE_FLAG && lh_has(object, field))
		say(saying, (struct value){ .said = SAID_FLAG,
					    .field = field,
					    .number = lh_get_flag(object, field) ? 1 : 2 });
	else if (type == LH_TYPE_REF)
		say_object(saying, field, lh_get_ref(object, field), lh_get_ref_id(object, field));
	else if (type == LH_TYPE_TEXT || type == LH_TYPE_CODE)
		say_text(saying, field, lh_get_text(object, field));
	for (size_t i = 0; i < count && type == LH_TYPE_REFS; i++)
		say_object(saying, field, lh_list_get(object, field, i),
			   lh_list_get_text(object, field, i));
	for (size_t i = 0; i < count && (type == LH_TYPE_TEXTS || type == LH_TYPE_CODES); i++)
		say_text(saying, field, lh_list_get_text(object, field, i));
}

static void follow(struct saying *saying, const lh_object *object, const char *const *words,
		   unsigned count)
{
	unsigned field = 0;

	if (!object)
		return;
	if (!count) {
		say_object(saying, 0, object, lh_get_text(object, LH_RECORD_ID));
		return;
	}
	field = lh_class_field_find(lh_object_class(object), words[0]);
	if (count == 1) {
		say_field(saying, object, field);
	} else if (lh_field_type(field) == LH_TYPE_REF) {
		follow(saying, lh_get_ref(object, field), words + 1, count - 1);
	} else {
		for (size_t i = 0; i < lh_list_count(object, field); i++)
			follow(saying, lh_list_get(object, field, i), words + 1, count - 1);
	}
}

static void follow_path(struct saying *saying, const lh_object *record, const struct path *path)
{
	unsigned class_number = lh_object_class(record), owner = 0, steps = path->count ? 1 : 0;

	if (!steps)
		return;
	/* What is no field of the record is what it stands in, or is itself. */
	if (lh_class_field_find(class_number, path->words[0])) {
		steps = 0;
	} else {
		owner = lh_class_find(path->words[0]);
		while (record && lh_object_class(record) != owner)
			record = lh_object_parent(record);
	}
	follow(saying, record, path->words + steps, path->count - steps);
}

void lh_dimension_values(const struct dimension *dimension, const lh_object *record,
			 take_value *take, void *data)
{
	struct saying saying = { .dimension = dimension, .take = take, .data = data };

	follow_path(&saying, record, &dimension->path);
	if (!saying.any)
		follow_path(&saying, record, &dimension->otherwise);
	if (!saying.any)
		say(&saying, (struct value){ .said = SAID_NOTHING });
}
