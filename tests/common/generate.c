/* SPDX-License-Identifier: MIT */
#include <check.h>
#include <stdio.h>
#include <string.h>

#include "common/generate.h"

/* A small generator of its own: tests must not depend on the C library's. */
static unsigned next(unsigned *state)
{
	*state = *state * 1664525u + 1013904223u;
	return *state >> 8;
}

/* Texts with what is hard: tone marks, escapes, blanks that prose keeps, other scripts. */
static const char *text(unsigned *state)
{
	static const char *const texts[] = {
		"Hội thảo góp ý Luật Thủ đô (sửa đổi)",
		"Đẩy mạnh <đổi mới> & \"sáng tạo\"",
		"Ứng dụng 'chuyển giao' công nghệ]]>",
		"35/ĐĐBQH-VP",
		"科学技術 🧪 смысл",
		"ẹ̄ ộ ỗ ự đ",
	};
	return texts[next(state) % 6];
}

static const char *prose(unsigned *state)
{
	static const char *const texts[] = {
		"Dòng một\n  dòng hai thụt vào\n\ndòng bốn",
		"\n  đầu và cuối\t\n",
		"& < > \" ' ]]> \xC2\xA0",
		"một dòng\rvà dấu về đầu dòng",
	};
	return texts[next(state) % 4];
}

static void set_number(lh_object *object, unsigned field, unsigned *state)
{
	static const char *const decimals[] = { "0", "-31.25", "70.0", "9223372036854775807",
						"-0.000000000000000001", "0.50" };
	static const char *const quantities[] = { "0", "~26", "26+", "?", "3.50", "9007199254740993" };
	static const char *const integers[] = { "0", "-1", "9223372036854775807",
						"-9223372036854775807", "40000000" };
	unsigned pick = next(state);
	const char *form = NULL;

	switch (lh_field_type(field)) {
	case LH_TYPE_DECIMAL:
		form = decimals[pick % 6];
		break;
	case LH_TYPE_QUANTITY:
		form = quantities[pick % 6];
		break;
	default:
		form = integers[pick % 5];
		break;
	}
	ck_assert_int_eq(lh_set_field(object, field, form, NULL), 0);
}

static void set_code(lh_object *object, unsigned field, unsigned *state)
{
	static const char *const countries[] = { "VN", "JP", "DE" };
	lh_error error;

	/* The pattern decides which kind of code a field takes. */
	if (lh_set_field(object, field, countries[next(state) % 3], &error) &&
	    lh_set_field(object, field, "events.on-time", &error))
		ck_assert_msg(!lh_set_field(object, field, "vi", &error), "%s", error.text_en);
}

static void set_field(lh_object *object, unsigned field, unsigned *state, unsigned depth);

static void fill(lh_object *object, unsigned *state, unsigned depth)
{
	unsigned field = 0;

	for (unsigned i = 0; (field = lh_class_field_at(lh_object_class(object), i)); i++)
		set_field(object, field, state, depth);
}

static void set_label(lh_object *object, unsigned field, unsigned *state)
{
	ck_assert_int_eq(lh_set_text(object, field, text(state), NULL), 0);
	ck_assert_int_eq(lh_set_label(object, field, "fr", text(state), NULL), 0);
	ck_assert_int_eq(lh_set_label(object, field, "en", text(state), NULL), 0);
}

static void set_children(lh_object *object, unsigned field, unsigned *state, unsigned depth)
{
	char id[32];

	/* Tasks stand in tasks: somewhere it must end. */
	for (unsigned i = 0; depth < 5 && i < 2; i++) {
		lh_object *child = NULL;

		snprintf(id, sizeof(id), "bản-ghi-%u", next(state) * 4096u + next(state));
		child = lh_list_add(object, field,
				    lh_class_field_find(lh_field_child_class(field), "id") ? id : NULL,
				    NULL);
		ck_assert_ptr_nonnull(child);
		fill(child, state, depth + 1);
	}
}

static void set_field(lh_object *object, unsigned field, unsigned *state, unsigned depth)
{
	lh_date date = { (int16_t)(1 + next(state) % 9999), (uint8_t)(1 + next(state) % 12),
			 (uint8_t)(1 + next(state) % 28) };

	switch (lh_field_type(field)) {
	case LH_TYPE_ID:
		if (!lh_has(object, field))
			ck_assert_int_eq(lh_set_text(object, field, "hồ-sơ", NULL), 0);
		break;
	case LH_TYPE_TEXT:
		ck_assert_int_eq(lh_set_text(object, field, text(state), NULL), 0);
		break;
	case LH_TYPE_PROSE:
		ck_assert_int_eq(lh_set_text(object, field, prose(state), NULL), 0);
		break;
	case LH_TYPE_LABEL:
		set_label(object, field, state);
		break;
	case LH_TYPE_DATE:
		if (next(state) % 3 == 0)
			date.day = 0;
		if (next(state) % 3 == 0)
			date.day = date.month = 0;
		ck_assert_int_eq(lh_set_date(object, field, date, NULL), 0);
		break;
	case LH_TYPE_FLAG:
		ck_assert_int_eq(lh_set_flag(object, field, next(state) % 2, NULL), 0);
		break;
	case LH_TYPE_CHOICE:
		ck_assert_int_eq(lh_set_choice(object, field,
					       1 + next(state) % lh_field_choice_count(field), NULL),
				 0);
		break;
	case LH_TYPE_CODE:
		if (field != LH_DOSSIER_LANGUAGE)
			set_code(object, field, state);
		break;
	case LH_TYPE_CODES:
		ck_assert_int_eq(lh_set_field(object, field, "JP DE VN", NULL), 0);
		break;
	case LH_TYPE_REF:
		ck_assert_int_eq(lh_set_field(object, field, "chưa-có", NULL), 0);
		break;
	case LH_TYPE_REFS:
		ck_assert_int_eq(lh_set_field(object, field, "a chưa-có b", NULL), 0);
		break;
	case LH_TYPE_TEXTS:
		ck_assert_int_eq(lh_list_insert_text(object, field, 9, text(state), NULL), 0);
		ck_assert_int_eq(lh_list_insert_text(object, field, 0, text(state), NULL), 0);
		break;
	case LH_TYPE_LABELS:
		ck_assert_int_eq(lh_list_insert_text(object, field, 9, text(state), NULL), 0);
		ck_assert_int_eq(lh_list_insert_text(object, field, 9, text(state), NULL), 0);
		ck_assert_int_eq(lh_list_set_label(object, field, 1, "en", text(state), NULL), 0);
		break;
	case LH_TYPE_CHILDREN:
		set_children(object, field, state, depth);
		break;
	default:
		if (field != LH_DOSSIER_VERSION)
			set_number(object, field, state);
		break;
	}
}

lh_dossier *generate_dossier(unsigned seed)
{
	lh_dossier *dossier = lh_dossier_new(NULL);

	ck_assert_ptr_nonnull(dossier);
	fill(lh_dossier_object(dossier), &seed, 0);
	return dossier;
}
