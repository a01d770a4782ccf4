/* SPDX-License-Identifier: MIT */
/*
 * Editing: the bytes are read as steps, each a number for what to do and where, and a text to its
 * NUL. Whatever they do to a dossier, it can be written and read again, and is the same then.
 */
#include <string.h>

#include <lienhiep.h>

#include "fuzz.h"

enum { MOST_RECORDS = 64 };

/* The dossier, and the records that the steps made. */
struct edit {
	lh_dossier *dossier;
	lh_object *records[MOST_RECORDS];
	size_t count;
	const uint8_t *at, *end;
};

static unsigned next(struct edit *edit)
{
	return edit->at < edit->end ? *edit->at++ : 0;
}

static char *next_text(struct edit *edit)
{
	size_t left = (size_t)(edit->end - edit->at),
	       length = left ? strnlen((const char *)edit->at, left) : 0;
	char *text = malloc(length + 1);

	REQUIRE(text);
	if (length)
		memcpy(text, edit->at, length);
	text[length] = '\0';
	edit->at += length < left ? length + 1 : length;
	return text;
}

/* What a step did went well, or says why not. */
static void settle(int result, const lh_error *error)
{
	REQUIRE(result == 0 || result == -1);
	REQUIRE((error->code == LH_OK) == (result == 0));
	REQUIRE(error->code != LH_ERROR_MEMORY);
}

static void add(struct edit *edit, lh_object *owner, unsigned field)
{
	lh_error error;
	lh_object *child = lh_list_add(owner, field, NULL, &error);

	settle(child ? 0 : -1, &error);
	if (child && edit->count < MOST_RECORDS)
		edit->records[edit->count++] = child;
}

static void take_step(struct edit *edit)
{
	unsigned what = next(edit), number = next(edit);
	lh_object *object = edit->records[next(edit) % edit->count];
	lh_object *other = edit->records[next(edit) % edit->count];
	/* Also fields of other classes, and none. */
	unsigned field =
		lh_class_field_at(lh_object_class(number & 1 ? object : other), number >> 1);
	size_t index = next(edit);
	char *text = next_text(edit);
	lh_error error;

	switch (what % 12) {
	case 0:
	case 1:
		add(edit, object, field);
		break;
	case 2:
		settle(lh_set_field(object, field, text, &error), &error);
		break;
	case 3:
		settle(lh_set_text(object, field, text, &error), &error);
		break;
	case 4:
		settle(lh_set_label(object, field, "en", *text ? text : NULL, &error), &error);
		break;
	case 5:
		settle(lh_list_insert_text(object, field, index, text, &error), &error);
		break;
	case 6:
		settle(lh_list_set_label(object, field, index, text, "x", &error), &error);
		break;
	case 7:
		settle(lh_set_ref(object, field, other, &error), &error);
		break;
	case 8:
		settle(lh_list_insert_ref(object, field, index, other, &error), &error);
		break;
	case 9:
		settle(lh_object_move(object, other, field, index, &error), &error);
		break;
	case 10:
		settle(lh_clear(object, field, &error), &error);
		break;
	default:
		settle(lh_object_remove(object, &error), &error);
	}
	free(text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct edit edit = { .dossier = lh_dossier_new(NULL), .at = data, .end = data + size };
	lh_dossier *again = NULL;
	lh_error error;
	char *text = NULL;
	size_t length = 0;

	REQUIRE(edit.dossier);
	edit.records[edit.count++] = lh_dossier_object(edit.dossier);
	while (edit.at < edit.end)
		take_step(&edit);
	REQUIRE(!lh_dossier_write_memory(edit.dossier, &text, &length, NULL));
	again = lh_dossier_read_memory(text, length, NULL, NULL, &error);
	if (!again)
		fprintf(stderr, "%s\n%s\n", error.text_en, text);
	REQUIRE(again);
	REQUIRE(lh_object_equal(lh_dossier_object(edit.dossier), lh_dossier_object(again)));
	lh_dossier_unref(again);
	free(text);
	lh_dossier_unref(edit.dossier);
	return 0;
}
