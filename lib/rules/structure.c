/* SPDX-License-Identifier: MIT */
/* What a complete record has. */
#include <stdlib.h>
#include <string.h>

#include <lienhiep/model.h>

#include "base/array.h"
#include "base/compare.h"
#include "base/memory.h"
#include "dossier/store.h"
#include "rules/rule.h"

static void required(struct check *check, const lh_object *object)
{
	unsigned class_number = lh_object_class(object);
	const struct lh_class *row = lh_class_row(class_number);

	for (unsigned i = 0; i < row->field_count; i++) {
		unsigned field = class_number << 8 | row->fields[i].number;

		if (lh_field_is_required(field) && !lh_has(object, field))
			lh_check_report(check, object, field, "thiếu trường bắt buộc «%s»",
					"the required field \"%s\" is missing",
					row->fields[i].name);
	}
}

static void duplicate_id(struct check *check, const lh_object *object)
{
	const char *id = lh_get_text(object, LH_RECORD_ID);
	const lh_object *first = id ? lh_dossier_find(check->dossier, id) : NULL;

	if (first && first != object)
		lh_check_report(check, object, LH_RECORD_ID,
				"id «%s» đã dùng ở dòng %ld; mỗi bản ghi cần một id riêng",
				"the id \"%s\" is used on line %ld already; each record needs one of its own",
				id, lh_object_line(first));
}

/* ------------------------------------------------------------------ */
/* One uri in several records                                          */

struct uris {
	struct uri {
		const char *uri;
		const lh_object *record;
		size_t place; /* in the file */
	} *items;
	size_t count, capacity;
	bool failed;
};

static bool note_uri(lh_object *record, void *data)
{
	struct uris *uris = data;
	const char *uri = lh_get_text(record, LH_RECORD_URI);
	struct uri *items = NULL;

	if (!uri)
		return true;
	items = lh_reserve(uris->items, uris->count, &uris->capacity, sizeof(*items));
	uris->failed = !items;
	if (!items)
		return false;
	uris->items = items;
	items[uris->count] = (struct uri){ uri, record, uris->count };
	uris->count++;
	return true;
}

static int by_class_and_uri(const void *left, const void *right)
{
	const struct uri *a = left, *b = right;
	unsigned class_a = lh_object_class(a->record), class_b = lh_object_class(b->record);
	int order = strcmp(a->uri, b->uri);

	if (class_a != class_b)
		return lh_compare(class_a, class_b);
	return order ? order : lh_compare(a->place, b->place);
}

static void duplicate_uri(struct check *check, const lh_dossier *dossier)
{
	struct uris uris = { 0 };
	size_t first = 0;

	lh_object_walk(lh_dossier_object(dossier), note_uri, &uris);
	check->failed |= uris.failed;
	if (uris.count)
		qsort(uris.items, uris.count, sizeof(*uris.items), by_class_and_uri);
	for (size_t i = 1; i < uris.count && !check->failed; i++) {
		const struct uri *one = &uris.items[first], *other = &uris.items[i];
		char name[LONGEST_NAME];

		if (lh_object_class(one->record) != lh_object_class(other->record) ||
		    strcmp(one->uri, other->uri) != 0)
			first = i;
		else
			lh_check_report(check, other->record, LH_RECORD_URI,
					"uri «%s» đã dùng cho «%s», bản ghi cùng lớp: báo cáo chỉ tính một bản ghi, nên hãy gộp lại, hoặc cho mỗi bản ghi một uri",
					"the uri \"%s\" is that of \"%s\", a record of the same class, already: a review counts only one of them, so make them one, or give each its own",
					other->uri, lh_check_name(check, one->record, name));
	}
	lh_free(uris.items);
}

const struct rule lh_structure_rules[] = {
	{ "LH-0101", LH_SEVERITY_ERROR, CLASS_RECORD,
	  "Mọi trường bắt buộc của một bản ghi đều có giá trị.",
	  "A record has all of its required fields.", .record = required },
	{ "LH-0102", LH_SEVERITY_ERROR, CLASS_RECORD,
	  "Không có hai bản ghi cùng một id.",
	  "No two records have the same id.", .record = duplicate_id },
	{ "LH-0103", LH_SEVERITY_WARNING, CLASS_RECORD,
	  "Không có hai bản ghi cùng lớp mang một uri.",
	  "No two records of one class have the same uri.", .whole = duplicate_uri },
	{ .id = NULL }
};
