/* SPDX-License-Identifier: MIT */
/* What is written, letter by letter: garbled, looking alike, or not to be seen. */
#include <string.h>

#include "base/lookalike.h"
#include "base/memory.h"
#include "base/text.h"
#include "base/utf8.h"
#include "dossier/store.h"
#include "rules/garbled.h"
#include "rules/texts.h"

/* ------------------------------------------------------------------ */
/* Garbled                                                             */

static bool is_garbled(struct check *check, const char *text, struct garbled *garbled)
{
	if (!check->garbler.open)
		check->failed |= !lh_garbler_open(&check->garbler);
	return !check->failed && lh_is_garbled(&check->garbler, text, garbled);
}

static void garbled_text(struct check *check, const lh_object *object, unsigned field,
			 const char *text)
{
	struct garbled garbled;

	if (is_garbled(check, text, &garbled))
		lh_check_report(
			check, object, field,
			"«%s» là tiếng Việt viết bằng %s mà đã bị đọc theo bảng mã khác, "
			"như «%.*s», phải là «%s», tất cả %zu chữ: hãy chuyển lại từ bản gốc",
			"\"%s\" is Vietnamese in %s that was read in another encoding, "
			"such as \"%.*s\" for \"%s\", %zu in all: convert the original anew",
			lh_field_name(field), garbled.encoding, (int)garbled.length, garbled.word,
			garbled.meant, garbled.count);
}

/* ------------------------------------------------------------------ */
/* Letters that look like Đ                                            */

static bool has_lookalike(const char *text)
{
	size_t length = strlen(text);

	for (size_t at = 0; at < length;) {
		/* None is of one byte, or of three as most letters of Vietnamese are. */
		if ((unsigned char)text[at] < 0xC3 || (unsigned char)text[at] > 0xC9)
			at++;
		else if (lh_is_lookalike(lh_next_character(text, &at, length)))
			return true;
	}
	return false;
}

/* The word, from blank to blank, in which two texts of one length differ first. */
static void find_word(const char *text, const char *other, size_t *begin, size_t *length)
{
	size_t at = 0;

	while (text[at] == other[at])
		at++;
	while (at && !memchr(" \t\r\n", text[at - 1], 4))
		at--;
	*begin = at;
	*length = strcspn(text + at, " \t\r\n");
}

static void lookalikes(struct check *check, const lh_object *object, unsigned field,
		       const char *text)
{
	struct garbled garbled;
	size_t length = strlen(text), begin = 0, word = 0, count = 0;
	char *mended = NULL;

	if (!has_lookalike(text) || is_garbled(check, text, &garbled))
		return;
	mended = lh_text_copy(text, length);
	check->failed |= !mended;
	count = mended ? lh_replace_lookalikes(mended, length) : 0;
	if (count) {
		find_word(text, mended, &begin, &word);
		lh_check_report(check, object, field,
				"«%s» có chữ trông giống Đ, đ nhưng không phải (Ð, Ɖ, ð, ɖ), như "
				"trong «%.*s», phải là «%.*s», tất cả %zu chữ: hãy gõ lại",
				"\"%s\" has what looks like Đ or đ and is not (Ð, Ɖ, ð, ɖ), as in "
				"\"%.*s\" for \"%.*s\", %zu in all: type it anew",
				lh_field_name(field), (int)word, text + begin, (int)word,
				mended + begin, count);
	}
	lh_free(mended);
}

/* ------------------------------------------------------------------ */
/* Characters that nobody sees                                         */

static const struct range {
	UChar32 first, last;
	const char *vi, *en;
	bool joins; /* other scripts have it between their letters */
} ranges[] = {
	{ 0x7F, 0x9F, "ký tự điều khiển", "a control character", false },
	{ 0xAD, 0xAD, "dấu nối mềm", "a soft hyphen", false },
	{ 0x061C, 0x061C, "dấu đổi chiều chữ", "a mark of direction", true },
	{ 0x200B, 0x200B, "dấu cách không bề rộng", "a blank without width", false },
	{ 0x200C, 0x200D, "dấu nối không bề rộng", "a joiner without width", true },
	{ 0x200E, 0x200F, "dấu đổi chiều chữ", "a mark of direction", true },
	{ 0x2028, 0x2029, "dấu ngắt dòng lạ", "a foreign line end", false },
	{ 0x202A, 0x202E, "dấu đổi chiều chữ", "a mark of direction", true },
	{ 0x2060, 0x2064, "dấu vô hình", "an invisible sign", false },
	{ 0x2066, 0x2069, "dấu đổi chiều chữ", "a mark of direction", true },
	{ 0xE000, 0xF8FF, "chữ của một phông riêng", "a letter of somebody's own font", false },
	{ 0xFEFF, 0xFEFF, "dấu thứ tự byte", "a byte order mark", false },
	{ 0xFFF9, 0xFFFB, "dấu vô hình", "an invisible sign", false },
	{ 0xFFFD, 0xFFFD, "dấu thay cho chữ đã mất", "a sign for a letter that was lost", false },
	{ 0xE0000, 0xE007F, "dấu vô hình", "an invisible sign", false },
	{ 0xF0000, 0x10FFFF, "chữ của một phông riêng", "a letter of somebody's own font", false },
};

/* Of the characters in the ranges, in UTF-8. */
static const char first_bytes[] = "\x7F\xC2\xD8\xE2\xEE\xEF\xF3\xF4";

static const struct range *find_range(UChar32 character, UChar32 before)
{
	/* Of Latin, Greek and Cyrillic, or punctuation. */
	bool plain = before < 0x0590 || (before >= 0x1E00 && before < 0x2070);

	for (size_t i = 0; i < sizeof(ranges) / sizeof(ranges[0]); i++)
		if (character >= ranges[i].first && character <= ranges[i].last)
			return ranges[i].joins && !plain ? NULL : &ranges[i];
	return NULL;
}

static void invisible(struct check *check, const lh_object *object, unsigned field,
		      const char *text)
{
	size_t length = strlen(text), count = 0, place = 0, characters = 0;
	UChar32 before = 0, first = 0;
	const struct range *range = NULL;
	struct garbled garbled;

	if (!strpbrk(text, first_bytes))
		return;
	for (size_t at = 0; at < length; characters++) {
		const struct range *found = NULL;
		UChar32 character = lh_next_character(text, &at, length);

		found = character < 0x7F ? NULL : find_range(character, before);
		if (found && !count++) {
			range = found;
			first = character;
			place = characters + 1;
		}
		before = character;
	}
	if (count && !is_garbled(check, text, &garbled))
		lh_check_report(
			check, object, field,
			"«%s» có ký tự không ai thấy, trước hết là %s%.0s (U+%04X) ở vị trí "
			"%zu, tất cả %zu ký tự: hãy xóa đi",
			"\"%s\" has what nobody sees, first %.0s%s (U+%04X) at the "
			"character %zu, %zu in all: remove it",
			lh_field_name(field), range->vi, range->en, (unsigned)first, place, count);
}

/* ------------------------------------------------------------------ */
/* Blanks                                                              */

/* One line of text has no double blanks once it is read. */
static void double_blanks(struct check *check, const lh_object *object, unsigned field)
{
	const char *text =
		lh_field_type(field) == LH_TYPE_PROSE ? lh_get_text(object, field) : NULL;
	size_t count = 0;

	if (!text || !strstr(text, "  "))
		return;
	/* At the beginning of a line they indent it, and at its end nobody sees them. */
	for (size_t at = 0, blanks = 0; text[at]; at += blanks + !blanks) {
		blanks = strspn(text + at, " ");
		count += blanks > 1 && at && text[at - 1] != '\n' && text[at + blanks] &&
			 text[at + blanks] != '\n' && text[at + blanks] != '\r';
	}
	if (count)
		lh_check_report(
			check, object, field,
			"«%s» có hai dấu cách trở lên liền nhau, tất cả %zu chỗ: chỉ cần một",
			"\"%s\" has two blanks or more where one is enough, %zu in all",
			lh_field_name(field), count);
}

/* clang-format off */
const struct rule lh_text_rules[] = {
	{ "LH-1101", LH_SEVERITY_WARNING, CLASS_DOCUMENT,
	  "Số, ký hiệu văn bản viết đúng thể thức, như 07-CTr/TU, 345/KH-UBND, 30/2020/NĐ-CP.",
	  "The number of a document has the form that it should, such as 07-CTr/TU, 345/KH-UBND, 30/2020/NĐ-CP.",
	  .record = lh_number_form },
	{ "LH-1102", LH_SEVERITY_WARNING, CLASS_DOCUMENT,
	  "Chữ viết tắt trong số, ký hiệu khớp với loại văn bản.",
	  "The abbreviation in a document's number is that of its kind.",
	  .record = lh_number_kind },
	{ "LH-1103", LH_SEVERITY_WARNING, CLASS_DOCUMENT,
	  "Một văn bản chỉ có một cách viết số, ký hiệu.",
	  "The number of one document is spelled in one way.", .whole = lh_number_spellings },
	{ "LH-1104", LH_SEVERITY_WARNING, CLASS_RECORD,
	  "Hai bản ghi trùng tên, không kể dấu, dấu phẩy và chữ hoa, phải khác nhau ở điều gì đó.",
	  "Two records of one name, marks, commas and case apart, differ in something else.",
	  .whole = lh_titles_alike },
	{ "LH-1105", LH_SEVERITY_WARNING, CLASS_RECORD,
	  "Không còn chữ TCVN3, VNI hay UTF-8 bị đọc sai bảng mã.",
	  "No text is in TCVN3, VNI or UTF-8 that was read in another encoding.",
	  .text = garbled_text },
	{ "LH-1106", LH_SEVERITY_WARNING, CLASS_RECORD,
	  "Chữ Đ, đ được viết bằng chính chữ ấy.",
	  "Đ and đ are written with these very letters.", .text = lookalikes },
	{ "LH-1107", LH_SEVERITY_WARNING, CLASS_RECORD,
	  "Văn bản không có ký tự điều khiển hay ký tự vô hình.",
	  "Text has no control characters and no invisible ones.", .text = invisible },
	{ "LH-1108", LH_SEVERITY_NOTE, CLASS_RECORD,
	  "Giữa hai chữ chỉ có một dấu cách.",
	  "One blank stands between words.", .field = double_blanks },
	{ .id = NULL }
};
/* clang-format on */
