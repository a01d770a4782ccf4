/* SPDX-License-Identifier: MIT */
#ifdef HAVE_CONFIG_H
#include <config.h>
#endif

#include <stdio.h>
#include <string.h>


#include "base/error.h"
#include "base/utf8.h"

const char *lh_version(void)
{
	return PACKAGE_VERSION;
}

const char *lh_error_code_name(lh_error_code code)
{
	static const char *const names[] = {
		[LH_OK] = "ok",
		[LH_ERROR_MEMORY] = "memory",
		[LH_ERROR_SYSTEM] = "system",
		[LH_ERROR_XML] = "xml",
		[LH_ERROR_LIMIT] = "limit",
		[LH_ERROR_NAME] = "name",
		[LH_ERROR_VALUE] = "value",
		[LH_ERROR_FIELD] = "field",
		[LH_ERROR_CLASS] = "class",
		[LH_ERROR_INDEX] = "index",
		[LH_ERROR_REMOVED] = "removed",
		[LH_ERROR_DUPLICATE] = "duplicate",
		[LH_ERROR_DOSSIER] = "dossier",
		[LH_ERROR_ARGUMENT] = "argument",
		[LH_ERROR_OVERFLOW] = "overflow",
		[LH_ERROR_CHANGED] = "changed",
		[LH_ERROR_STOPPED] = "stopped",
	};

	return (size_t)code < sizeof(names) / sizeof(names[0]) ? names[code] : "unknown";
}

const char *lh_error_text(const lh_error *error, lh_language language)
{
	if (!error)
		return "";
	return language == LH_ENGLISH ? error->text_en : error->text_vi;
}

void lh_error_clear(lh_error *error)
{
	if (!error)
		return;
	/* Not each of its thousand bytes: most calls succeed, and do no more than a few steps. */
	error->code = LH_OK;
	error->line = error->column = 0;
	error->path[0] = error->file[0] = error->text_vi[0] = error->text_en[0] = '\0';
}

/*
 * snprintf cuts at a byte; a reader wants whole characters, and to see the
 * cut. What was quoted may be no UTF-8; a text about it is.
 */
static void mend(char *text, size_t size, int length)
{
	static const char ellipsis[] = "…";
	size_t end = size - sizeof(ellipsis);

	if ((size_t)length >= size) {
		while (end && ((unsigned char)text[end] & 0xC0) == 0x80)
			end--;
		memcpy(text + end, ellipsis, sizeof(ellipsis));
	}
	end = strlen(text);
	for (size_t at = 0, next = 0; at < end; at = next) {
		if (lh_next_character(text, &next, end) < 0)
			memset(text + at, '?', next - at);
	}
}

int lh_error_set_list(lh_error *error, lh_error_code code, const char *vi, const char *en,
		      va_list arguments)
{
	va_list again;

	if (!error)
		return -1;
	error->code = code;
	va_copy(again, arguments);
	mend(error->text_vi, sizeof(error->text_vi),
	     vsnprintf(error->text_vi, sizeof(error->text_vi), vi, arguments));
	mend(error->text_en, sizeof(error->text_en),
	     vsnprintf(error->text_en, sizeof(error->text_en), en, again));
	va_end(again);
	return -1;
}

int lh_error_set(lh_error *error, lh_error_code code, const char *vi, const char *en, ...)
{
	va_list list;

	va_start(list, en);
	lh_error_set_list(error, code, vi, en, list);
	va_end(list);
	return -1;
}

int lh_error_set_texts(lh_error *error, lh_error_code code, const char *vi, const char *en)
{
	if (!error)
		return -1;
	error->code = code;
	mend(error->text_vi, sizeof(error->text_vi),
	     snprintf(error->text_vi, sizeof(error->text_vi), "%s", vi));
	mend(error->text_en, sizeof(error->text_en),
	     snprintf(error->text_en, sizeof(error->text_en), "%s", en));
	return -1;
}

int lh_error_set_memory(lh_error *error)
{
	return lh_error_set(error, LH_ERROR_MEMORY, "hết bộ nhớ", "out of memory");
}

int lh_error_set_stopped(lh_error *error)
{
	return lh_error_set(error, LH_ERROR_STOPPED, "đã dừng giữa chừng, theo yêu cầu",
			    "stopped on the way, as was asked");
}

int lh_error_set_system(lh_error *error, int number, const char *vi, const char *en,
			const char *file)
{
	/* Longer than what an error holds, which then cuts them at a character. */
	char buffer[128], text_vi[512], text_en[512];
	/* The GNU one: the text may stand elsewhere than in the buffer. */
	const char *reason = strerror_r(number, buffer, sizeof(buffer));

	if (!error)
		return -1;
	snprintf(text_vi, sizeof(text_vi), "%s%s%s: %s", vi, file ? " " : "", file ? file : "",
		 reason);
	snprintf(text_en, sizeof(text_en), "%s%s%s: %s", en, file ? " " : "", file ? file : "",
		 reason);
	mend(error->file, sizeof(error->file),
	     snprintf(error->file, sizeof(error->file), "%s", file ? file : ""));
	return lh_error_set_texts(error, LH_ERROR_SYSTEM, text_vi, text_en);
}
