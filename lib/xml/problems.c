/* SPDX-License-Identifier: MIT */
/* What the reader finds wrong: collected with line, column and path. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "xml/reader.h"

void lh_reader_stop(struct reader *reader)
{
	reader->stopped = true;
	xmlStopParser(reader->parser);
}

void lh_reader_out_of_memory(struct reader *reader)
{
	if (reader->first.code != LH_ERROR_MEMORY)
		lh_error_set_memory(&reader->first);
	lh_reader_stop(reader);
}

void lh_reader_tell(struct reader *reader)
{
	const lh_read_options *options = &reader->options;

	if (reader->stopped || !options->progress ||
	    !options->progress(options->data, reader->feed.fed))
		return;
	/* Whatever was wrong before: the file was not read to its end. */
	lh_error_set_stopped(&reader->first);
	lh_reader_stop(reader);
}

/* Add a problem whose texts are ready; the first one is the call's error too. */
static void add(struct reader *reader, const lh_error *texts, const struct lh_field *row)
{
	const struct frame *frame = lh_frame_top(reader);
	/* A path has ids. */
	lh_error_code code = lh_id_batch_settle(&reader->batch);
	char *path = frame ? lh_object_format_path(frame->object) : NULL;
	lh_problem problem = {
		.severity = LH_SEVERITY_ERROR,
		.code = texts->code,
		.line = reader->line,
		.column = reader->column,
		.path = path ? path : "",
		.id = frame ? lh_get_text(frame->object, FIELD_ID) : NULL,
		.field = row ? row->name : NULL,
		.text_vi = texts->text_vi,
		.text_en = texts->text_en,
	};

	if (reader->first.code == LH_OK) {
		size_t length = strlen(problem.path), most = sizeof(reader->first.path) - 1;

		reader->first = *texts;
		reader->first.line = reader->line;
		reader->first.column = reader->column;
		/* The end of a long path tells more than its beginning. */
		strcpy(reader->first.path, problem.path + (length > most ? length - most : 0));
	}
	if ((frame && !path) || code != LH_OK || lh_problems_add(reader->problems, &problem))
		lh_reader_out_of_memory(reader);
	free(path);
	if (texts->code == LH_ERROR_LIMIT ||
	    lh_problems_count(reader->problems) >= reader->options.max_problems)
		lh_reader_stop(reader);
}

void lh_reader_problem(struct reader *reader, lh_error_code code, const struct lh_field *row,
		       const char *vi, const char *en, ...)
{
	lh_error texts = { 0 };
	va_list list;

	if (reader->stopped)
		return;
	va_start(list, en);
	lh_error_set_list(&texts, code, vi, en, list);
	va_end(list);
	add(reader, &texts, row);
}

int lh_shown(const char *text, size_t length)
{
	size_t shown = length > 60 ? 60 : length;

	while (shown && shown < length && ((unsigned char)text[shown] & 0xC0) == 0x80)
		shown--;
	return (int)shown;
}

void lh_reader_refuse(struct reader *reader, lh_error_code code, const struct lh_field *row,
		      const char *form, size_t length)
{
	lh_error texts = { 0 };
	const char *meant = code == LH_ERROR_NAME ? lh_near_choice(row, form, length) : NULL;

	if (reader->stopped)
		return;
	if (code == LH_ERROR_MEMORY) {
		lh_reader_out_of_memory(reader);
		return;
	}
	if (meant)
		lh_error_set(&texts, code, "%s=\"%.*s\": không có giá trị ấy; có phải là «%s»?",
			     "%s=\"%.*s\": there is no such value; did you mean \"%s\"?", row->name,
			     lh_shown(form, length), form, meant);
	else
		lh_form_error(&texts, code, row, form, length);
	add(reader, &texts, row);
}

void lh_reader_refuse_doctype(struct reader *reader)
{
	lh_reader_at_markup(reader);
	lh_reader_problem(reader, LH_ERROR_LIMIT, NULL,
			  "hồ sơ không được có khai báo DOCTYPE; hãy xóa khai báo ấy",
			  "a dossier has no DOCTYPE; remove the declaration");
}

void lh_reader_too_long(struct reader *reader)
{
	lh_reader_problem(
		reader, LH_ERROR_LIMIT, NULL, "một thẻ, chú thích hoặc chỉ thị dài quá %zu byte",
		"a tag, comment or instruction is longer than %zu bytes", reader->options.max_tag);
}

void lh_reader_too_many(struct reader *reader)
{
	lh_reader_problem(reader, LH_ERROR_LIMIT, NULL, "một thẻ có hơn %d thuộc tính",
			  "a tag has more than %d attributes", LH_MAX_ATTRIBUTES);
}

void lh_reader_limit(struct reader *reader, enum feed_result result)
{
	if (result == FEED_TOO_LARGE)
		lh_reader_problem(reader, LH_ERROR_LIMIT, NULL, "tệp lớn hơn %zu byte",
				  "the file is larger than %zu bytes", reader->options.max_size);
	else if (result == FEED_TOO_LONG)
		lh_reader_too_long(reader);
	else
		lh_reader_too_many(reader);
}

/* ------------------------------------------------------------------ */
/* What libxml2 complains about                                        */

/* The Vietnamese for what goes wrong most; libxml2 speaks English only. */
static const char *in_vietnamese(int code)
{
	static const struct {
		int code;
		const char *text;
	} texts[] = {
		{ XML_ERR_DOCUMENT_EMPTY, "tệp không bắt đầu bằng một thẻ" },
		{ XML_ERR_DOCUMENT_START, "tệp không bắt đầu bằng một thẻ" },
		{ XML_ERR_DOCUMENT_END, "tệp bị cắt, hoặc còn nội dung sau phần tử gốc" },
		{ XML_ERR_TAG_NAME_MISMATCH, "thẻ đóng không khớp với thẻ mở" },
		{ XML_ERR_TAG_NOT_FINISHED, "có thẻ chưa đóng khi tệp kết thúc" },
		{ XML_ERR_GT_REQUIRED, "thẻ thiếu dấu >" },
		{ XML_ERR_LTSLASH_REQUIRED, "thẻ đóng thiếu </" },
		{ XML_ERR_NAME_REQUIRED,
		  "sau dấu < hoặc & phải là một tên; dấu ấy trong văn bản viết &lt; &amp;" },
		{ XML_ERR_LT_IN_ATTRIBUTE, "dấu < trong giá trị thuộc tính phải viết &lt;" },
		{ XML_ERR_ATTRIBUTE_NOT_STARTED,
		  "giá trị thuộc tính phải nằm trong dấu ngoặc kép" },
		{ XML_ERR_ATTRIBUTE_NOT_FINISHED, "giá trị thuộc tính thiếu dấu ngoặc kép đóng" },
		{ XML_ERR_ATTRIBUTE_WITHOUT_VALUE, "thuộc tính không có giá trị" },
		{ XML_ERR_ATTRIBUTE_REDEFINED, "một thuộc tính viết hai lần trong một thẻ" },
		{ XML_ERR_SPACE_REQUIRED, "thiếu dấu cách giữa hai thuộc tính" },
		{ XML_ERR_UNDECLARED_ENTITY,
		  "thực thể không có; chỉ dùng được &amp; &lt; &gt; &quot; &apos;" },
		{ XML_ERR_ENTITYREF_SEMICOL_MISSING,
		  "sau & thiếu dấu chấm phẩy; dấu & trong văn bản viết &amp;" },
		{ XML_ERR_INVALID_CHAR, "có ký tự mà XML không cho phép" },
		{ XML_ERR_INVALID_CHARREF, "mã ký tự &#…; không phải là ký tự XML cho phép" },
		{ XML_ERR_INVALID_ENCODING, "tệp không đúng bảng mã đã khai báo (mặc định UTF-8)" },
		{ XML_ERR_UNSUPPORTED_ENCODING, "không đọc được bảng mã này" },
		{ XML_ERR_UNKNOWN_ENCODING, "không đọc được bảng mã này" },
		{ XML_ERR_HYPHEN_IN_COMMENT,
		  "trong chú thích không được có hai dấu gạch liền nhau" },
		{ XML_ERR_COMMENT_NOT_FINISHED, "chú thích thiếu -->" },
		{ XML_ERR_PI_NOT_FINISHED, "chỉ thị thiếu ?>" },
		{ XML_ERR_CDATA_NOT_FINISHED, "đoạn CDATA thiếu ]]>" },
		{ XML_ERR_MISPLACED_CDATA_END, "dấu ]]> trong văn bản phải viết ]]&gt;" },
		{ XML_ERR_RESERVED_XML_NAME, "khai báo <?xml …?> chỉ đứng ở đầu tệp" },
		{ XML_NS_ERR_UNDEFINED_NAMESPACE, "tiền tố chưa khai báo bằng xmlns" },
		{ XML_NS_ERR_ATTRIBUTE_REDEFINED, "một thuộc tính viết hai lần trong một thẻ" },
	};

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		if (texts[i].code == code)
			return texts[i].text;
	return NULL;
}

void lh_reader_parser_error(void *data, xmlErrorPtr problem)
{
	struct reader *reader = data;
	lh_error texts = { 0 };
	const char *message = problem->message ? problem->message : "";
	const char *vi = in_vietnamese(problem->code);
	int length = (int)strcspn(message, "\n");
	char text_vi[512], text_en[512];

	/* What follows from a wrong encoding is no problem of its own. */
	if (reader->stopped || reader->misencoded || reader->exhausted ||
	    problem->level < XML_ERR_ERROR)
		return;
	if (problem->code == XML_ERR_NO_MEMORY) {
		lh_reader_out_of_memory(reader);
		return;
	}
	/* What is wrong in a DOCTYPE is no matter: it may not be there. */
	if (reader->parser->inSubset) {
		lh_reader_refuse_doctype(reader);
		return;
	}
	if (problem->level == XML_ERR_FATAL)
		lh_reader_at_parser(reader);
	else
		lh_reader_at_markup(reader);
	snprintf(text_vi, sizeof(text_vi), "XML không đúng quy cách: %s%s%.*s%s", vi ? vi : "",
		 vi ? " (" : "", length, message, vi ? ")" : "");
	snprintf(text_en, sizeof(text_en), "not well-formed XML: %.*s", length, message);
	lh_error_set_texts(&texts, LH_ERROR_XML, text_vi, text_en);
	add(reader, &texts, NULL);
	/* What follows a fatal error is guesswork. */
	if (problem->level == XML_ERR_FATAL)
		lh_reader_stop(reader);
}
