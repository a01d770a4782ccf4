/* SPDX-License-Identifier: MIT */
/* lienhiep import, lienhiep export: records from and to tables. */
#include <stdlib.h>
#include <string.h>

#include "edit.h"

static const struct option import_options[] = {
	{ "format", 0, { "DẠNG", "FORMAT" }, { "csv (mặc định)", "csv (unless said)" } },
	{ "class",
	  0,
	  { "LỚP", "CLASS" },
	  { "mỗi dòng là một bản ghi của lớp này", "the class of which each row is a record" } },
	{ "encoding",
	  0,
	  { "BẢNG_MÃ", "ENCODING" },
	  { "utf-8, utf-16, tcvn3, vni, viscii, windows-1258; không ghi thì tự đoán",
	    "utf-8, utf-16, tcvn3, vni, viscii, windows-1258; unless said it is told from the "
	    "text" } },
	{ "separator",
	  0,
	  { "DẤU", "SIGN" },
	  { "dấu ngăn cách các ô, «tab» là dấu tab; không ghi thì tự đoán",
	    "what stands between cells, \"tab\" for a tab; unless said it is told from the "
	    "headings" } },
	{ .name = NULL }
};

static const struct option export_options[] = {
	{ "format", 0, { "DẠNG", "FORMAT" }, { "csv (mặc định)", "csv (unless said)" } },
	{ "class", 0, { "LỚP", "CLASS" }, { "lớp cần xuất", "the class to export" } },
	{ "labels",
	  0,
	  { NULL },
	  { "cho người đọc: tiêu đề và giá trị chọn là nhãn, bản ghi khác gọi bằng tên",
	    "for people: headings and choices are labels, other records go by their names" } },
	{ "bom",
	  0,
	  { NULL },
	  { "mở đầu bằng dấu BOM để Excel nhận ra UTF-8",
	    "begin with a byte order mark, by which Excel knows UTF-8" } },
	{ "separator",
	  0,
	  { "DẤU", "SIGN" },
	  { "dấu ngăn cách các ô, «tab» là dấu tab; mặc định là dấu phẩy",
	    "what stands between cells, \"tab\" for a tab; a comma unless said" } },
	{ "output",
	  'o',
	  { "TỆP_RA", "OUT" },
	  { "ghi vào TỆP_RA thay vì in ra", "write to OUT instead of printing" } },
	{ .name = NULL }
};

/* ------------------------------------------------------------------ */
/* What both share                                                     */

/* The class that was named; 0 after saying what is wrong. */
static unsigned read_class(const struct tool *tool, const struct args *args)
{
	const char *format = args_value(args, "format"), *name = args_value(args, "class");

	if (format && strcmp(format, "csv") != 0) {
		complain(tool, "«--format %s»: chỉ có csv", "\"--format %s\": there is only csv",
			 format);
		return 0;
	}
	if (!name) {
		complain(
			tool, "cần --class LỚP, như --class membership (xem lienhiep model)",
			"--class CLASS is needed, such as --class membership (see lienhiep model)");
		return 0;
	}
	return find_class(tool, name);
}

/* How numbers are written: as the caller says, else as the dossier's language has it. */
static lh_language language_of(const struct tool *tool, const struct args *args,
			       const lh_dossier *dossier)
{
	const char *language = lh_dossier_language(dossier);

	if (args_has(args, "lang"))
		return tool->language;
	return language && strcmp(language, "en") == 0 ? LH_ENGLISH : LH_VIETNAMESE;
}

static bool read_separator(const struct tool *tool, const struct args *args, char *separator)
{
	const char *sign = args_value(args, "separator");

	if (!sign)
		return true;
	*separator = strcmp(sign, "tab") == 0 ? '\t' : sign[0];
	if (*separator && (*separator == '\t' || !sign[1]))
		return true;
	complain(tool, "«--separator %s»: cần một dấu, như «;», hoặc «tab»",
		 "\"--separator %s\": should be one sign, such as \";\", or \"tab\"", sign);
	return false;
}

/* ------------------------------------------------------------------ */
/* lienhiep import                                                     */

/* The table into the dossier, in memory; false after saying what is wrong. */
static bool import_table(const struct tool *tool, lh_import *import, unsigned class_number,
			 const char *file, const lh_csv_options *options, lh_decoding *decoding,
			 lh_import_result *result)
{
	lh_problems *problems = NULL;
	lh_error error;
	size_t size = 0;
	char *data = read_bytes(tool, file, &size);
	bool fine = data;

	if (fine &&
	    lh_import_csv(import, class_number, data, size, NULL, options, decoding, &error)) {
		complain_error(tool, file_label(file), &error);
		fine = false;
	}
	free(data);
	if (fine && lh_import_finish(import, result, &problems, &error)) {
		if (problems)
			put_problems(stderr, tool, file_label(file), problems);
		else
			complain_error(tool, file_label(file), &error);
		fine = false;
	}
	lh_problems_free(problems);
	return fine;
}

static void put_result(const struct tool *tool, const lh_import_result *result)
{
	printf(in(tool, "bản ghi: thêm %zu, sửa %zu, giữ nguyên %zu\n",
		  "records: %zu added, %zu changed, %zu left as they were\n"),
	       result->added, result->changed, result->unchanged);
	if (result->cleared)
		printf(in(tool, "giá trị bị ô trống xóa: %zu\n",
			  "values cleared by empty cells: %zu\n"),
		       result->cleared);
}

static int import_into(const struct tool *tool, const struct args *args, struct edit *edit,
		       unsigned class_number, const lh_csv_options *options)
{
	lh_decoding decoding = { 0 };
	lh_import_result result = { 0 };
	lh_error error;
	lh_import *import =
		lh_import_new(edit->dossier, language_of(tool, args, edit->dossier), &error);
	bool fine = import, mended = false;

	if (!import)
		complain_error(tool, NULL, &error);
	fine = fine && import_table(tool, import, class_number, args->operands[1], options,
				    &decoding, &result);
	lh_import_free(import);
	/* What changes nothing does not touch the file. */
	if (fine && (result.added || result.changed))
		fine = edit_save(tool, edit);
	if (!fine)
		return EXIT_FAILED;
	mended = decoding.composed || decoding.replaced;
	/* Plain UTF-8 is what everybody expects. */
	if (mended || decoding.encoding != LH_ENCODING_UTF_8)
		put_decoding(tool, file_label(args->operands[1]), &decoding);
	put_result(tool, &result);
	return mended ? EXIT_FINDINGS : EXIT_FINE;
}

static int import_run(const struct tool *tool, const struct args *args)
{
	lh_csv_options options = { 0 };
	unsigned class_number = read_class(tool, args);
	struct edit edit;
	int status = EXIT_FAILED;

	if (!class_number || !read_encoding(tool, args, &options.encoding) ||
	    !read_separator(tool, args, &options.separator))
		return EXIT_FAILED;
	if (edit_open(tool, &edit, args->operands[0]))
		status = import_into(tool, args, &edit, class_number, &options);
	edit_close(&edit);
	return status;
}

const struct command import_command = {
	.name = "import",
	.operands = { "--class LỚP TỆP BẢNG", "--class CLASS FILE TABLE" },
	.least = 2,
	.most = 2,
	.summary = { "nhập bản ghi từ bảng CSV", "take in records from a CSV table" },
	.help = { "Đưa các dòng của BẢNG vào hồ sơ TỆP: tất cả, hoặc không dòng nào. Dòng đầu là "
		  "tiêu đề: tên trường hoặc nhãn tiếng Việt, tiếng Anh. Dòng mang id có sẵn thì "
		  "sửa bản ghi ấy; ô trống xóa giá trị; cột không có trong bảng thì giữ nguyên. "
		  "Dòng không có id mà nói đúng như một bản ghi đã có thì không thêm gì. Bản ghi "
		  "khác được chỉ tới bằng id, hoặc bằng tên khi chỉ một bản ghi mang tên ấy. Số "
		  "viết theo --lang (vi: 1.234,5; en: 1,234.5), không ghi thì theo ngôn ngữ của hồ "
		  "sơ. Mã thoát là 1 khi có chữ phải chuẩn hóa.",
		  "Takes the rows of TABLE into the dossier FILE: all of them, or none. The first "
		  "row has the headings: names of fields, or labels in Vietnamese or English. A "
		  "row "
		  "with the id of a record changes that; an empty cell clears; what has no column "
		  "stays. A row without an id that says what a record says already adds nothing. "
		  "Other records are named by their id, or by a name that only one has. Numbers "
		  "are "
		  "written as --lang has it (vi: 1.234,5; en: 1,234.5), or else the dossier's "
		  "language. Exits with 1 when letters had to be mended." },
	.options = import_options,
	.run = import_run,
};

/* ------------------------------------------------------------------ */
/* lienhiep export                                                     */

static int export_run(const struct tool *tool, const struct args *args)
{
	const char *output = args_value(args, "output");
	unsigned class_number = read_class(tool, args);
	lh_csv_options options = { .labels = args_has(args, "labels"),
				   .byte_order_mark = args_has(args, "bom") };
	lh_dossier *dossier = NULL;
	char *data = NULL;
	size_t size = 0;
	lh_error error;
	int status = EXIT_FAILED;

	if (!class_number || !read_separator(tool, args, &options.separator))
		return EXIT_FAILED;
	dossier = open_input(tool, args->operands[0]);
	if (!dossier)
		return EXIT_FAILED;
	options.language = language_of(tool, args, dossier);
	if (lh_csv_write(dossier, class_number, &options, &data, &size, &error))
		complain_error(tool, NULL, &error);
	else
		status = write_bytes(tool, output, data, size);
	free(data);
	lh_dossier_unref(dossier);
	return status;
}

const struct command export_command = {
	.name = "export",
	.operands = { "--class LỚP TỆP", "--class CLASS FILE" },
	.least = 1,
	.most = 1,
	.summary = { "xuất bản ghi ra bảng CSV", "give records out as a CSV table" },
	.help = { "In các bản ghi của LỚP thành bảng CSV (RFC 4180), theo thứ tự trong tệp; nhập "
		  "lại bằng lienhiep import thì không có gì đổi. Chữ bắt đầu bằng =, +, - hoặc @ "
		  "có "
		  "dấu ' đứng trước để bảng tính không coi là công thức. Lớp chưa có bản ghi nào "
		  "thì in tiêu đề của mọi trường: một mẫu để điền. Excel tiếng Việt: --bom "
		  "--separator ';'.",
		  "Prints the records of CLASS as a CSV table (RFC 4180), in the order of the "
		  "file; "
		  "taken in again by lienhiep import, it changes nothing. Text that begins with =, "
		  "+, - or @ gets a ' before it, lest a spreadsheet take it for a formula. Of a "
		  "class without records the headings of all fields are printed: a form to fill "
		  "in. "
		  "For a Vietnamese Excel: --bom --separator ';'." },
	.options = export_options,
	.run = export_run,
};
