/* SPDX-License-Identifier: MIT */
/* lienhiep new, lienhiep add: what was not there before, and what it is to be called. */
#include <stdlib.h>
#include <string.h>

#include "edit.h"

bool propose_id(const struct tool *tool, lh_object *object)
{
	char *id = NULL;
	lh_error error;
	bool fine = true;

	if (lh_has(object, LH_RECORD_ID))
		return true;
	id = take(lh_object_format_id(object));
	if (lh_set_text(object, LH_RECORD_ID, id, &error)) {
		complain_error(tool, NULL, &error);
		fine = false;
	}
	free(id);
	return fine;
}

static void put_id(const lh_object *object)
{
	char *id = clean_text(lh_get_text(object, LH_RECORD_ID));

	puts(id);
	free(id);
}

/* ------------------------------------------------------------------ */
/* lienhiep new                                                        */

static const struct option new_options[] = {
	{ "output",
	  'o',
	  { "TỆP", "FILE" },
	  { "tệp cần lập; không được có sẵn", "the file, which must not exist" } },
	{ "owner",
	  0,
	  { "TÊN", "NAME" },
	  { "tên đầy đủ của liên hiệp hội lập hồ sơ",
	    "the full name of the federation that keeps it" } },
	{ "year", 0, { "NĂM", "YEAR" }, { "năm của hồ sơ", "the year that it is about" } },
	{ .name = NULL }
};

/* A title, the years, and the owner with its name. */
static bool fill(const struct tool *tool, lh_dossier *dossier, const char *name, lh_date year)
{
	const char *language = tool->language == LH_ENGLISH ? "en" : "vi";
	lh_organisation *owner = NULL;
	char *title = format_text(in(tool, "%s: năm %d", "%s: the year %d"), name, year.year);
	lh_error error;
	bool fine = !lh_dossier_set_language(dossier, language, &error) &&
		    !lh_dossier_set_title(dossier, title, &error) &&
		    !lh_dossier_set_from(dossier, year, &error) &&
		    !lh_dossier_set_to(dossier, year, &error) &&
		    (owner = lh_dossier_organisations_add(dossier, NULL, &error)) &&
		    !lh_organisation_set_name(owner, name, &error) &&
		    !lh_organisation_set_kind(owner, LH_ORGANISATION_KIND_LOCAL_UNION, &error);

	free(title);
	if (fine && !propose_id(tool, (lh_object *)owner))
		return false;
	fine = fine && !lh_dossier_set_owner(dossier, owner, &error);
	if (!fine)
		complain_error(tool, NULL, &error);
	return fine;
}

static int new_run(const struct tool *tool, const struct args *args)
{
	const char *file = args_value(args, "output"), *owner = args_value(args, "owner");
	const char *year_text = args_value(args, "year");
	struct edit edit = { .file = file };
	/* The language of the dossier: Vietnamese unless asked for, whatever the terminal's. */
	struct tool writing = *tool;
	lh_date year;
	lh_error error;
	int status = EXIT_FAILED;

	if (!file || !owner || !year_text || args->operand_count)
		return complain(tool, "«new» cần đúng những thứ sau: %s",
				"\"new\" needs just this: %s",
				new_command.operands[tool->language]);
	if (lh_date_parse(year_text, &year, NULL) || year.month)
		return complain(tool, "«--year %s»: cần một năm như 2024",
				"\"--year %s\": should be a year such as 2024", year_text);
	if (!args_has(args, "lang"))
		writing.language = LH_VIETNAMESE;
	edit.dossier = lh_dossier_new(&error);
	if (!edit.dossier)
		return complain_error(tool, NULL, &error);
	if (fill(&writing, edit.dossier, owner, year) && edit_save(tool, &edit)) {
		put_id((lh_object *)lh_dossier_owner(edit.dossier));
		status = EXIT_FINE;
	}
	edit_close(&edit);
	return status;
}

const struct command new_command = {
	.name = "new",
	.operands = { "-o TỆP --owner TÊN --year NĂM", "-o FILE --owner NAME --year YEAR" },
	.summary = { "lập hồ sơ mới", "begin a new dossier" },
	.help = { "Lập TỆP với tên hồ sơ, năm và đơn vị chủ hồ sơ, rồi in id của đơn vị ấy. "
		  "Hồ "
		  "sơ viết bằng tiếng Việt, trừ khi có --lang en.",
		  "Makes FILE with a title, the year and the owner, and prints the owner's id. The "
		  "dossier is in Vietnamese unless --lang en is given." },
	.options = new_options,
	.run = new_run,
};

/* ------------------------------------------------------------------ */
/* lienhiep add                                                        */

static const struct option add_options[] = {
	{ "in", 0, { "ID", "ID" }, { "đặt vào trong bản ghi ấy", "put it into that record" } },
	{ .name = NULL }
};

/* The field of a class that holds records of another; 0 if none does. */
static unsigned container(unsigned class_number, unsigned child_class)
{
	unsigned field = 0;

	for (unsigned i = 0; (field = lh_class_field_at(class_number, i)); i++)
		if (lh_field_child_class(field) == child_class)
			return field;
	return 0;
}

static unsigned find_container(const struct tool *tool, const lh_object *owner,
			       unsigned child_class)
{
	unsigned field = container(lh_object_class(owner), child_class);
	char *owners = NULL;

	if (field)
		return field;
	owners = format_text("%s", "");
	for (unsigned i = 1; i <= lh_class_count(); i++)
		if (container(i, child_class))
			owners = append_text(owners, "%s%s", *owners ? ", " : "", lh_class_name(i));
	complain(tool, "bản ghi lớp %s không đứng trong %s mà đứng trong %s: hãy thêm --in ID",
		 "records of the class %s do not stand in %s but in %s: say where with --in ID",
		 lh_class_name(child_class), lh_class_name(lh_object_class(owner)), owners);
	free(owners);
	return 0;
}

/* The new record with its fields and an id; NULL after saying what is wrong. */
static lh_object *add_record(const struct tool *tool, lh_object *owner, unsigned field,
			     const struct args *args)
{
	lh_error error;
	lh_object *object = lh_list_add(owner, field, NULL, &error);

	if (!object) {
		complain_error(tool, NULL, &error);
		return NULL;
	}
	for (size_t i = 2; i < args->operand_count; i++)
		if (!assign(tool, object, args->operands[i]))
			return NULL;
	return propose_id(tool, object) ? object : NULL;
}

static int add_run(const struct tool *tool, const struct args *args)
{
	const char *in_id = args_value(args, "in");
	unsigned class_number = find_class(tool, args->operands[1]), field = 0;
	lh_object *owner = NULL, *object = NULL;
	struct edit edit;
	int status = EXIT_FAILED;

	if (!class_number)
		return EXIT_FAILED;
	if (edit_open(tool, &edit, args->operands[0]))
		owner = in_id ? find_record(tool, edit.dossier, 0, in_id)
			      : lh_dossier_object(edit.dossier);
	if (owner)
		field = find_container(tool, owner, class_number);
	if (field)
		object = add_record(tool, owner, field, args);
	if (object && edit_save(tool, &edit)) {
		put_id(object);
		status = EXIT_FINE;
	}
	edit_close(&edit);
	return status;
}

const struct command add_command = {
	.name = "add",
	.operands = { "TỆP LỚP [TRƯỜNG=GIÁ_TRỊ…]", "FILE CLASS [FIELD=VALUE…]" },
	.least = 2,
	.summary = { "thêm một bản ghi", "add a record" },
	.help = { "Thêm một bản ghi thuộc LỚP vào cuối danh sách, rồi in id của nó: id đã cho, hoặc một "
		  "id dễ đọc đặt theo tên bản ghi. TRƯỜNG=GIÁ_TRỊ đặt một trường theo dạng trong XML "
		  "(nhiều id hoặc mã cách nhau một dấu cách), hoặc như trong ô của bảng: 18/4/2024, 60 "
		  "triệu, tên của một bản ghi. TRƯỜNG+=GIÁ_TRỊ nối thêm vào danh sách, "
		  "TRƯỜNG@en=GIÁ_TRỊ ghi bản dịch (của mục cuối trong danh sách).",
		  "Adds a record of CLASS at the end of its list, and prints its id: the one given, or a "
		  "readable one made of what the record is called. FIELD=VALUE sets a field in the form "
		  "of XML (several ids or codes with a blank between them), or as in a table's cell: "
		  "18/4/2024, 60 million, the name of a record. FIELD+=VALUE appends to a list, "
		  "FIELD@en=VALUE is a translation (of a list's last item)." },
	.options = add_options,
	.run = add_run,
};
