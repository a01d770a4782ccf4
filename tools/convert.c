/* SPDX-License-Identifier: MIT */
/* lienhiep convert-text, and what other commands need for old text. */
#include <stdlib.h>

#include "tool.h"

static const struct option convert_options[] = {
	{ "encoding",
	  0,
	  { "BẢNG_MÃ", "ENCODING" },
	  { "utf-8, utf-16, tcvn3, vni, viscii, windows-1258; không ghi thì tự đoán",
	    "utf-8, utf-16, tcvn3, vni, viscii, windows-1258; unless said it is told from the "
	    "text" } },
	{ "output",
	  'o',
	  { "TỆP_RA", "OUT" },
	  { "ghi vào TỆP_RA thay vì in ra", "write to OUT instead of printing" } },
	{ .name = NULL }
};

/* "utf-8, utf-16, …": all of them. */
static char *format_encodings(void)
{
	char *text = format_text("%s", lh_encoding_name(LH_ENCODING_UTF_8));
	const char *name = NULL;

	for (int i = LH_ENCODING_UTF_8 + 1; (name = lh_encoding_name((lh_encoding)i)); i++)
		text = append_text(text, ", %s", name);
	return text;
}

bool read_encoding(const struct tool *tool, const struct args *args, lh_encoding *encoding)
{
	const char *word = args_value(args, "encoding"), *name = NULL;
	lh_nearest nearest = { .wanted = word };
	char hint[128], *names = NULL;

	*encoding = LH_ENCODING_UNKNOWN;
	if (!word)
		return true;
	*encoding = lh_encoding_find(word);
	if (*encoding)
		return true;
	for (int i = LH_ENCODING_UTF_8; (name = lh_encoding_name((lh_encoding)i)); i++)
		lh_nearest_try(&nearest, name);
	names = format_encodings();
	complain(tool, "không có bảng mã «%s»: chỉ có %s%s",
		 "there is no encoding \"%s\": only %s%s", word, names,
		 nearest_hint(tool, &nearest, "", hint));
	free(names);
	return false;
}

void put_decoding(const struct tool *tool, const char *file, const lh_decoding *decoding)
{
	char *text = format_text("%s", lh_encoding_name(decoding->encoding));

	if (decoding->guessed)
		text = append_text(text, in(tool, " (tự đoán: %s)", " (a guess: %s)"),
				   in(tool, decoding->ground_vi, decoding->ground_en));
	if (decoding->composed)
		text = append_text(text,
				   in(tool, "; đã ghép dấu rời của %zu chữ",
				      "; marks joined with %zu letters"),
				   decoding->composed);
	if (decoding->replaced)
		text = append_text(text,
				   in(tool, "; đã thay %zu chữ trông giống Đ, đ",
				      "; look-alikes of Đ and đ replaced: %zu"),
				   decoding->replaced);
	remark(tool, file, "bảng mã %s", "encoding %s", text);
	free(text);
}

static void refuse(const struct tool *tool, const char *file, const lh_error *error, bool guessed)
{
	char *names = NULL;

	complain_error(tool, file, error);
	if (!guessed || error->code != LH_ERROR_VALUE)
		return;
	names = format_encodings();
	remark(tool, file, "nêu tên bảng mã bằng --encoding: %s",
	       "an encoding is named with --encoding: %s", names);
	free(names);
}

static int convert_run(const struct tool *tool, const struct args *args)
{
	const char *file = args->operand_count ? args->operands[0] : "-";
	lh_encoding encoding = LH_ENCODING_UNKNOWN;
	lh_decoding decoding;
	lh_error error;
	size_t size = 0, length = 0;
	char *data = NULL, *text = NULL;
	int status = EXIT_FAILED;

	if (!read_encoding(tool, args, &encoding))
		return EXIT_FAILED;
	data = read_bytes(tool, file, &size);
	if (!data)
		return EXIT_FAILED;
	text = lh_text_decode(data, size, encoding, &length, &decoding, &error);
	free(data);
	if (!text) {
		refuse(tool, file_label(file), &error, !encoding);
		return EXIT_FAILED;
	}
	status = write_bytes(tool, args_value(args, "output"), text, length);
	if (status == EXIT_FINE)
		put_decoding(tool, file_label(file), &decoding);
	free(text);
	return status;
}

const struct command convert_text_command = {
	.name = "convert-text",
	.operands = { "[TỆP]", "[FILE]" },
	.most = 1,
	.summary = { "chuyển văn bản tiếng Việt cũ sang UTF-8",
		     "turn old Vietnamese text into UTF-8" },
	.help = { "Đọc TỆP văn bản bất kỳ, không ghi TỆP thì đọc đầu vào chuẩn, và in ra UTF-8 "
		  "với dấu liền chữ (NFC). Bảng mã không nêu thì được đoán theo các chữ có dấu "
		  "trong văn bản, và thông báo cho biết đoán theo căn cứ nào. Văn bản được đọc "
		  "trọn vẹn, hoặc bị từ chối kèm dòng và cột (tính theo byte) nơi không đọc được; "
		  "khi đó không ghi gì. Các chữ Ð, Ɖ trông giống Đ được thay bằng Đ. Tcvn3 còn gọi "
		  "là ABC; chữ hoa của phông .VnTimeH trong tệp là chữ thường, nên ra chữ thường.",
		  "Reads any FILE of text, or standard input without one, and prints it in UTF-8, "
		  "with letters and marks in one (NFC). An encoding that is not named is told from "
		  "the words with marks, and a message says on what ground. A text is read as a "
		  "whole, or refused with the line and column (in bytes) where it makes no sense; "
		  "then nothing is written. Ð and Ɖ, which look like Đ, become it. Tcvn3 is also "
		  "called ABC; capitals of the fonts .VnTimeH are small letters in the file, and "
		  "come out small." },
	.options = convert_options,
	.run = convert_run,
};
