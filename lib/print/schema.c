/* SPDX-License-Identifier: MIT */
/*
 * The XML Schema of the canonical form. It fixes the structure of this
 * version; ids, references and whether a code exists are the checker's.
 *
 * Foreign elements may stand anywhere between ours: any*, (ours, any*)? for
 * each element of ours keeps that unambiguous.
 */
#include <stdio.h>
#include <string.h>

#include "print/print.h"

static const char prologue[] =
	"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	"<!-- SPDX-License-Identifier: MIT -->\n"
	"<!-- Printed by print-model from the rows in lib/model/: change those, then `make print`. "
	"-->\n"
	"<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"\n"
	"           xmlns=\"urn:lienhiep:dossier:1\" targetNamespace=\"urn:lienhiep:dossier:1\"\n"
	"           elementFormDefault=\"qualified\" version=\"1\">\n"
	"  <xs:import namespace=\"http://www.w3.org/XML/1998/namespace\" "
	"schemaLocation=\"xml.xsd\"/>\n"
	"  <xs:element name=\"dossier\" type=\"dossier\"/>\n";

/* Foreign elements, of another namespace or of none. */
static const char foreign_elements[] =
	"  <xs:group name=\"foreign\">\n"
	"    <xs:choice>\n"
	"      <xs:any namespace=\"##other\" processContents=\"lax\"/>\n"
	"      <xs:any namespace=\"##local\" processContents=\"lax\"/>\n"
	"    </xs:choice>\n"
	"  </xs:group>\n";

/* Patterns see the value after white space was collapsed, as the reader does. */
static const struct {
	const char *name, *base, *pattern;
} patterns[] = {
	{ "value_id", "xs:NCName", NULL },
	{ "value_text", "xs:token", "[\\s\\S]*\\S[\\s\\S]*" },
	{ "value_prose", "xs:string", "[\\s\\S]*\\S[\\s\\S]*" },
	/* From year 0001 on. */
	{ "value_date", "xs:token",
	  "([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})"
	  "(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?" },
	/* Minus nothing is no number: behind a minus, some digit is not 0. */
	{ "value_decimal", "xs:token",
	  "(0|[1-9][0-9]*)(\\.[0-9]+)?|-([1-9][0-9]*(\\.[0-9]+)?|0\\.[0-9]*[1-9][0-9]*)" },
	{ "value_quantity", "xs:token",
	  "~?(0|[1-9][0-9]*)(\\.[0-9]+)?|(0|[1-9][0-9]*)(\\.[0-9]+)?\\+|\\?" },
	{ "value_flag", "xs:token", "true|false" },
	{ "value_country", "xs:token", "[A-Z]{2}" },
	{ "value_language", "xs:token", "[a-z]{2,3}" },
	{ "value_measure", "xs:token", "[a-z]+([.\\-][a-z]+)*" },
};

/* The simple type of a field that is an attribute, or of a text. */
static const char *type_name(const struct lh_class *class, const struct lh_field *row,
			     char buffer[160])
{
	static const char *const codes[] = { "", "country", "language", "measure" };

	switch (row->type) {
	case LH_TYPE_ID:
	case LH_TYPE_REF:
		return "value_id";
	case LH_TYPE_REFS:
		return "value_ids";
	case LH_TYPE_PROSE:
		return "value_prose";
	case LH_TYPE_DATE:
		return "value_date";
	case LH_TYPE_INTEGER:
	case LH_TYPE_MONEY:
		return "value_integer";
	case LH_TYPE_DECIMAL:
		return "value_decimal";
	case LH_TYPE_QUANTITY:
		return "value_quantity";
	case LH_TYPE_FLAG:
		return "value_flag";
	case LH_TYPE_CHOICE:
		snprintf(buffer, 160, "choice_%s_%s", class->name, row->name);
		return buffer;
	case LH_TYPE_CODE:
	case LH_TYPE_CODES:
		snprintf(buffer, 160, row->type == LH_TYPE_CODE ? "value_%s" : "value_%ss",
			 codes[row->code]);
		return buffer;
	default:
		return "value_text";
	}
}

static void print_value_types(void)
{
	for (size_t i = 0; i < sizeof(patterns) / sizeof(patterns[0]); i++) {
		printf("  <xs:simpleType name=\"%s\">\n    <xs:restriction base=\"%s\">\n",
		       patterns[i].name, patterns[i].base);
		if (patterns[i].pattern)
			printf("      <xs:pattern value=\"%s\"/>\n", patterns[i].pattern);
		printf("    </xs:restriction>\n  </xs:simpleType>\n");
	}
	printf("  <xs:simpleType name=\"value_integer\">\n"
	       "    <xs:restriction base=\"xs:long\">\n"
	       "      <xs:minInclusive value=\"-9223372036854775807\"/>\n"
	       "      <xs:pattern value=\"0|-?[1-9][0-9]*\"/>\n"
	       "    </xs:restriction>\n  </xs:simpleType>\n");
	printf("  <xs:simpleType name=\"value_ids\">\n"
	       "    <xs:restriction>\n      <xs:simpleType>\n"
	       "        <xs:list itemType=\"value_id\"/>\n      </xs:simpleType>\n"
	       "      <xs:minLength value=\"1\"/>\n    </xs:restriction>\n  </xs:simpleType>\n");
	printf("  <xs:simpleType name=\"value_countrys\">\n"
	       "    <xs:restriction>\n      <xs:simpleType>\n"
	       "        <xs:list itemType=\"value_country\"/>\n      </xs:simpleType>\n"
	       "      <xs:minLength value=\"1\"/>\n    </xs:restriction>\n  </xs:simpleType>\n");
}

static void print_documentation(const char *indent, const char *vi, const char *en)
{
	printf("%s<xs:annotation>\n%s  <xs:documentation xml:lang=\"vi\">", indent, indent);
	lh_print_escaped(vi);
	printf("</xs:documentation>\n%s  <xs:documentation xml:lang=\"en\">", indent);
	lh_print_escaped(en);
	printf("</xs:documentation>\n%s</xs:annotation>\n", indent);
}

static void print_text_types(void)
{
	printf("  <xs:complexType name=\"text\">\n    <xs:simpleContent>\n"
	       "      <xs:extension base=\"value_text\">\n"
	       "        <xs:anyAttribute namespace=\"##other\" processContents=\"lax\"/>\n"
	       "      </xs:extension>\n    </xs:simpleContent>\n  </xs:complexType>\n");
	printf("  <xs:complexType name=\"prose\">\n    <xs:simpleContent>\n"
	       "      <xs:extension base=\"value_prose\">\n"
	       "        <xs:anyAttribute namespace=\"##other\" processContents=\"lax\"/>\n"
	       "      </xs:extension>\n    </xs:simpleContent>\n  </xs:complexType>\n");
	printf("  <xs:complexType name=\"label_text\">\n    <xs:simpleContent>\n"
	       "      <xs:extension base=\"value_text\">\n"
	       "        <xs:attribute ref=\"xml:lang\"/>\n"
	       "        <xs:anyAttribute namespace=\"##other\" processContents=\"lax\"/>\n"
	       "      </xs:extension>\n    </xs:simpleContent>\n  </xs:complexType>\n");
	printf("  <xs:complexType name=\"label_item\">\n    <xs:sequence>\n"
	       "      <xs:group ref=\"foreign\" minOccurs=\"0\" maxOccurs=\"unbounded\"/>\n"
	       "      <xs:sequence maxOccurs=\"unbounded\">\n"
	       "        <xs:element name=\"text\" type=\"label_text\"/>\n"
	       "        <xs:group ref=\"foreign\" minOccurs=\"0\" maxOccurs=\"unbounded\"/>\n"
	       "      </xs:sequence>\n    </xs:sequence>\n"
	       "    <xs:anyAttribute namespace=\"##other\" processContents=\"lax\"/>\n"
	       "  </xs:complexType>\n");
}

static void print_choices(const struct lh_class *class, const struct lh_field *row)
{
	printf("  <xs:simpleType name=\"choice_%s_%s\">\n    <xs:restriction base=\"xs:token\">\n",
	       class->name, row->name);
	for (const struct lh_choice *it = row->choices; it->number; it++) {
		printf("      <xs:enumeration value=\"%s\">\n", it->name);
		print_documentation("        ", it->description_vi, it->description_en);
		printf("      </xs:enumeration>\n");
	}
	printf("    </xs:restriction>\n  </xs:simpleType>\n");
}

/* An element of ours, then whatever foreign follows it. */
static void print_element(const struct lh_class *class, unsigned field)
{
	const struct lh_field *row = lh_field_row(field);
	char type[160] = "prose";
	bool once = row->type == LH_TYPE_PROSE || row->type == LH_TYPE_CHILDREN;

	if (row->type == LH_TYPE_CHILDREN)
		snprintf(type, sizeof(type), "list_%s_%s", field >> 8 ? class->name : "record",
			 row->name);
	else if (row->type == LH_TYPE_LABEL)
		strcpy(type, "label_text");
	else if (row->type == LH_TYPE_LABELS)
		strcpy(type, "label_item");
	else if (row->type == LH_TYPE_TEXTS)
		strcpy(type, "text");
	printf("      <xs:sequence minOccurs=\"0\"%s>\n", once ? "" : " maxOccurs=\"unbounded\"");
	printf("        <xs:element name=\"%s\" type=\"%s\">\n", row->item ? row->item : row->name,
	       type);
	print_documentation("          ", row->description_vi, row->description_en);
	printf("        </xs:element>\n"
	       "        <xs:group ref=\"foreign\" minOccurs=\"0\" maxOccurs=\"unbounded\"/>\n"
	       "      </xs:sequence>\n");
}

static void print_record(unsigned number)
{
	const struct lh_class *class = lh_class_row(number);
	char buffer[160];
	unsigned field = 0;

	printf("  <xs:complexType name=\"%s\">\n", class->name);
	print_documentation("    ", class->description_vi, class->description_en);
	printf("    <xs:sequence>\n"
	       "      <xs:group ref=\"foreign\" minOccurs=\"0\" maxOccurs=\"unbounded\"/>\n");
	for (unsigned i = 0; (field = lh_class_field_at(number, i)); i++)
		if (!lh_field_is_attribute(field))
			print_element(class, field);
	printf("    </xs:sequence>\n");
	for (unsigned i = 0; (field = lh_class_field_at(number, i)); i++) {
		const struct lh_field *row = lh_field_row(field);

		if (!lh_field_is_attribute(field))
			continue;
		printf("    <xs:attribute name=\"%s\" type=\"%s\">\n", row->name,
		       type_name(class, row, buffer));
		print_documentation("      ", row->description_vi, row->description_en);
		printf("    </xs:attribute>\n");
	}
	printf("    <xs:anyAttribute namespace=\"##other\" processContents=\"lax\"/>\n"
	       "  </xs:complexType>\n");
}

static void print_list(const char *owner, const struct lh_field *row)
{
	const char *child = lh_class_row((unsigned)__builtin_ctzll(row->to))->name;

	printf("  <xs:complexType name=\"list_%s_%s\">\n    <xs:sequence>\n"
	       "      <xs:group ref=\"foreign\" minOccurs=\"0\" maxOccurs=\"unbounded\"/>\n"
	       "      <xs:sequence minOccurs=\"0\" maxOccurs=\"unbounded\">\n"
	       "        <xs:element name=\"%s\" type=\"%s\"/>\n"
	       "        <xs:group ref=\"foreign\" minOccurs=\"0\" maxOccurs=\"unbounded\"/>\n"
	       "      </xs:sequence>\n    </xs:sequence>\n"
	       "    <xs:anyAttribute namespace=\"##other\" processContents=\"lax\"/>\n"
	       "  </xs:complexType>\n",
	       owner, row->name, child, child);
}

void lh_print_schema(void)
{
	fputs(prologue, stdout);
	fputs(foreign_elements, stdout);
	print_value_types();
	print_text_types();
	for (unsigned i = 0; i <= lh_class_count(); i++) {
		const struct lh_class *class = lh_class_row(i);

		for (unsigned j = 0; j < class->field_count; j++) {
			if (class->fields[j].type == LH_TYPE_CHOICE)
				print_choices(class, &class->fields[j]);
			if (class->fields[j].type == LH_TYPE_CHILDREN)
				print_list(class->name, &class->fields[j]);
		}
		if (i)
			print_record(i);
	}
	printf("</xs:schema>\n");
}
