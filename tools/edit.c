/* SPDX-License-Identifier: MIT */
/* lienhiep set, remove, cite: dossiers that are changed in their place. */
#include <stdlib.h>
#include <string.h>

#include "edit.h"

bool edit_open(const struct tool *tool, struct edit *edit, const char *file)
{
	lh_error error;

	*edit = (struct edit){ .file = file };
	if (strcmp(file, "-") == 0) {
		complain(tool, "chỉ sửa được tệp có tên, không sửa được đầu vào chuẩn",
			 "only a file with a name can be changed, not standard input");
		return false;
	}
	/* Before it is read: a change in between is then one that was not seen. */
	if (lh_file_mark_read(file, &edit->mark, &error))
		complain_error(tool, NULL, &error);
	else
		edit->dossier = open_input(tool, file);
	return edit->dossier;
}

bool edit_save(const struct tool *tool, const struct edit *edit)
{
	lh_error error;

	if (!lh_dossier_write_file_if_unchanged(edit->dossier, edit->file, &edit->mark, &error))
		return true;
	complain_error(tool, NULL, &error);
	return false;
}

void edit_close(struct edit *edit)
{
	lh_dossier_unref(edit->dossier);
}

/* ------------------------------------------------------------------ */
/* lienhiep set                                                        */

static int set_run(const struct tool *tool, const struct args *args)
{
	struct edit edit;
	lh_object *object = NULL;
	bool fine = false;

	if (edit_open(tool, &edit, args->operands[0]))
		object = find_record(tool, edit.dossier, 0, args->operands[1]);
	fine = object;
	for (size_t i = 2; i < args->operand_count && fine; i++)
		fine = assign(tool, object, args->operands[i]);
	fine = fine && edit_save(tool, &edit);
	edit_close(&edit);
	return fine ? EXIT_FINE : EXIT_FAILED;
}

const struct command set_command = {
	.name = "set",
	.operands = { "TỆP ID TRƯỜNG=GIÁ_TRỊ…", "FILE ID FIELD=VALUE…" },
	.least = 3,
	.summary = { "sửa các trường của một bản ghi", "change fields of a record" },
	.help = { "TRƯỜNG=GIÁ_TRỊ đặt một trường theo dạng trong XML, TRƯỜNG= xóa giá trị của nó, "
		  "TRƯỜNG+=GIÁ_TRỊ nối thêm vào danh sách, TRƯỜNG@en=GIÁ_TRỊ ghi bản dịch. Đổi id "
		  "thì "
		  "mọi chỗ "
		  "dẫn tới bản ghi đổi theo. ID là «dossier» thì sửa chính hồ sơ.",
		  "FIELD=VALUE sets a field in the form of XML, FIELD= clears it, FIELD+=VALUE "
		  "appends "
		  "to a list, FIELD@en=VALUE is a translation. A new id takes the references to "
		  "the "
		  "record along. An ID of \"dossier\" is the dossier itself." },
	.run = set_run,
};

/* ------------------------------------------------------------------ */
/* lienhiep remove                                                     */

static const struct option remove_options[] = { { "force",
						  0,
						  { NULL },
						  { "xóa cả khi bản ghi khác còn dẫn tới nó",
						    "remove it even if others refer to it" } },
						{ .name = NULL } };

/* Who refers to a record, or to what stands in it, from outside. */
struct referrers {
	const lh_object *removed;
	char *lines;
	size_t count;
};

static bool stands_in(const lh_object *object, const lh_object *owner)
{
	while (object && object != owner)
		object = lh_object_parent(object);
	return object;
}

/* "  e1 (Hội thảo): hosts → union"; a record without an id by its path. */
static void add_line(struct referrers *referrers, const lh_object *object, unsigned field,
		     const lh_object *target)
{
	char buffer[256];
	const char *id = lh_get_text(object, LH_RECORD_ID);
	char *path = take(lh_object_format_path(object));
	char *line = format_text("%s (%s): %s → %s", id ? id : path,
				 lh_object_name(object, buffer, sizeof(buffer)),
				 lh_field_name(field), lh_get_text(target, LH_RECORD_ID));
	char *clean = clean_text(line);

	referrers->lines = append_text(referrers->lines, "  %s\n", clean);
	referrers->count++;
	free(clean);
	free(line);
	free(path);
}

static void look_for_references(lh_object *object, void *data)
{
	struct referrers *referrers = data;
	unsigned field = 0;

	if (stands_in(object, referrers->removed))
		return;
	for (unsigned i = 0; (field = lh_class_field_at(lh_object_class(object), i)); i++) {
		lh_object *target = lh_get_ref(object, field);

		if (target && stands_in(target, referrers->removed))
			add_line(referrers, object, field, target);
		for (size_t j = 0;
		     lh_field_type(field) == LH_TYPE_REFS && j < lh_list_count(object, field);
		     j++) {
			target = lh_list_get(object, field, j);
			if (target && stands_in(target, referrers->removed))
				add_line(referrers, object, field, target);
		}
	}
}

static int remove_record(const struct tool *tool, const struct edit *edit, lh_object *object,
			 bool force)
{
	struct referrers referrers = { .removed = object, .lines = format_text("%s", "") };
	lh_error error;
	int status = EXIT_FAILED;

	if (lh_object_parent(object))
		visit_records(lh_dossier_object(edit->dossier), look_for_references, &referrers);
	if (referrers.count && !force) {
		complain(tool,
			 "còn bản ghi khác dẫn tới «%s» (%zu chỗ); thêm --force thì vẫn xóa, và "
			 "các chỗ ấy không còn chỉ tới đâu",
			 "others refer to \"%s\" (places: %zu); --force removes it all the same, "
			 "and "
			 "leaves them naming nothing",
			 lh_get_text(object, LH_RECORD_ID), referrers.count);
		fputs(referrers.lines, stderr);
	} else if (lh_object_remove(object, &error)) {
		complain_error(tool, NULL, &error);
	} else if (edit_save(tool, edit)) {
		fputs(referrers.lines, stdout);
		status = EXIT_FINE;
	}
	free(referrers.lines);
	return status;
}

static int remove_run(const struct tool *tool, const struct args *args)
{
	struct edit edit;
	lh_object *object = NULL;
	int status = EXIT_FAILED;

	if (edit_open(tool, &edit, args->operands[0]))
		object = find_record(tool, edit.dossier, 0, args->operands[1]);
	if (object)
		status = remove_record(tool, &edit, object, args_has(args, "force"));
	edit_close(&edit);
	return status;
}

const struct command remove_command = {
	.name = "remove",
	.operands = { "TỆP ID", "FILE ID" },
	.least = 2,
	.most = 2,
	.summary = { "xóa một bản ghi", "remove a record" },
	.help = { "Xóa bản ghi cùng mọi thứ đứng trong nó. Nếu bản ghi khác còn dẫn tới thì kể ra "
		  "và "
		  "không xóa, trừ khi có --force.",
		  "Removes a record with all that stands in it. If others refer to it, says which "
		  "and "
		  "does not, unless --force is given." },
	.options = remove_options,
	.run = remove_run,
};

/* ------------------------------------------------------------------ */
/* lienhiep cite                                                       */

static const struct option cite_options[] = {
	{ "locus",
	  0,
	  { "VĂN_BẢN", "TEXT" },
	  { "trang, đoạn hoặc mục trong nguồn", "the page, paragraph or section in the source" } },
	{ "stated",
	  0,
	  { "VĂN_BẢN", "TEXT" },
	  { "nguồn viết thế nào, khi hồ sơ đọc khác đi",
	    "what the source says, where the dossier reads it otherwise" } },
	{ "corrected",
	  0,
	  { "VĂN_BẢN", "TEXT" },
	  { "hồ sơ đọc lại thế nào, và vì sao", "how the dossier reads it, and why" } },
	{ .name = NULL }
};

static bool fill_citation(const struct tool *tool, lh_object *citation, const struct args *args)
{
	static const unsigned fields[] = { LH_CITATION_LOCUS, LH_CITATION_STATED,
					   LH_CITATION_CORRECTED };

	if (!assign_value(tool, citation, LH_CITATION_SOURCE, args->operands[2]))
		return false;
	if (args->operand_count > 3 &&
	    !assign_value(tool, citation, LH_CITATION_FIELD, args->operands[3]))
		return false;
	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
		/* The options have the names of the fields. */
		const char *value = args_value(args, lh_field_name(fields[i]));

		if (value && !assign_value(tool, citation, fields[i], value))
			return false;
	}
	return true;
}

static int cite_run(const struct tool *tool, const struct args *args)
{
	struct edit edit;
	lh_object *object = NULL, *citation = NULL;
	lh_error error;
	bool fine = false;

	if (edit_open(tool, &edit, args->operands[0]))
		object = find_record(tool, edit.dossier, 0, args->operands[1]);
	if (object && (args->operand_count < 4 ||
		       find_field(tool, lh_object_class(object), args->operands[3], NULL))) {
		citation = lh_list_add(object, LH_RECORD_CITATIONS, NULL, &error);
		if (!citation)
			complain_error(tool, NULL, &error);
	}
	fine = citation && fill_citation(tool, citation, args) && edit_save(tool, &edit);
	edit_close(&edit);
	return fine ? EXIT_FINE : EXIT_FAILED;
}

const struct command cite_command = {
	.name = "cite",
	.operands = { "TỆP ID NGUỒN [TRƯỜNG]", "FILE ID SOURCE [FIELD]" },
	.least = 3,
	.most = 4,
	.summary = { "dẫn nguồn cho một bản ghi", "say where a record comes from" },
	.help = { "Thêm cho bản ghi ID một dẫn nguồn tới NGUỒN, là id của một nguồn trong hồ sơ; "
		  "có "
		  "TRƯỜNG thì chỉ cho trường ấy.",
		  "Adds to the record ID a citation of SOURCE, which is the id of a source in the "
		  "dossier; with FIELD, for that field only." },
	.options = cite_options,
	.run = cite_run,
};
