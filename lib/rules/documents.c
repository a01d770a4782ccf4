/* SPDX-License-Identifier: MIT */
/* The numbers of documents in a dossier. */
#include <stdlib.h>
#include <string.h>

#include <lienhiep/model.h>

#include "base/compare.h"
#include "base/memory.h"
#include "rules/document-number.h"
#include "rules/texts.h"

/* Since the law on legal documents of 1996 a number has its present form. */
enum { FIRST_YEAR = 1997 };

/* Whether the number of a document follows rules that are known here. */
static bool is_regular(const lh_object *document)
{
	const lh_object *issuer = lh_get_ref(document, LH_DOCUMENT_ISSUER);
	const char *country = lh_get_text(issuer, LH_ORGANISATION_COUNTRY);
	lh_date signing = lh_get_date(document, LH_DOCUMENT_SIGNED);

	return lh_has(document, LH_DOCUMENT_NUMBER) && !lh_has(document, LH_RECORD_ALIKE) &&
	       lh_get_choice(document, LH_DOCUMENT_KIND) != LH_DOCUMENT_KIND_OTHER &&
	       lh_get_choice(issuer, LH_ORGANISATION_LEVEL) != LH_ORGANISATION_LEVEL_FOREIGN &&
	       (!country || strcmp(country, "VN") == 0) &&
	       (!lh_date_is_set(signing) || signing.year >= FIRST_YEAR);
}

static enum numbering find_numbering(const lh_object *document,
				     const struct document_number *number)
{
	const lh_object *issuer = lh_get_ref(document, LH_DOCUMENT_ISSUER);

	switch (lh_get_choice(issuer, LH_ORGANISATION_KIND)) {
	case LH_ORGANISATION_KIND_PARTY_BODY:
		return NUMBERING_PARTY;
	case 0:
	/* Some number as the Party does, some as the State. */
	case LH_ORGANISATION_KIND_MASS_ORGANISATION:
	case LH_ORGANISATION_KIND_TERRITORY:
	case LH_ORGANISATION_KIND_OTHER:
		return lh_document_number_side(number);
	default:
		return NUMBERING_STATE;
	}
}

/* A look-alike of Đ is no other spelling: another rule tells of it. */
static bool is_spelled(const char *text, const struct document_number *number, const char *spelling)
{
	return strcmp(text, spelling) == 0 ||
	       (strlen(text) == strlen(spelling) && strcmp(number->text, spelling) == 0);
}

void lh_number_form(struct check *check, const lh_object *document)
{
	const char *text = lh_get_text(document, LH_DOCUMENT_NUMBER);
	struct document_number number;
	char spelling[LONGEST_SPELLING];

	if (!is_regular(document))
		return;
	if (!lh_document_number_read(text, &number)) {
		lh_check_report(check, document, LH_DOCUMENT_NUMBER,
				"number=\"%s\" không theo thể thức nào: của Đảng như 07-CTr/TU, "
				"của Nhà nước và hội như 345/KH-UBND, 229/LHHVN, văn bản quy phạm "
				"pháp luật như 30/2020/NĐ-CP",
				"number=\"%s\" has no known form: the Party's is like 07-CTr/TU, "
				"that of the State and of associations like 345/KH-UBND and "
				"229/LHHVN, of laws like 30/2020/NĐ-CP",
				text);
		return;
	}
	lh_document_number_spell(&number, find_numbering(document, &number),
				 lh_get_choice(document, LH_DOCUMENT_KIND),
				 lh_get_date(document, LH_DOCUMENT_SIGNED).year, spelling);
	if (!is_spelled(text, &number, spelling))
		lh_check_report(
			check, document, LH_DOCUMENT_NUMBER,
			"number=\"%s\" không đúng thể thức; có phải là «%s»?",
			"number=\"%s\" has not the form that it should; did you mean \"%s\"?", text,
			spelling);
}

void lh_number_kind(struct check *check, const lh_object *document)
{
	const char *text = lh_get_text(document, LH_DOCUMENT_NUMBER);
	unsigned kind = lh_get_choice(document, LH_DOCUMENT_KIND);
	const struct abbreviation *abbreviation = NULL, *right = lh_abbreviation_of(kind);
	struct document_number number;

	if (!kind || !is_regular(document) || !lh_document_number_read(text, &number))
		return;
	abbreviation = lh_abbreviation_find(&number, 0, kind);
	if (!abbreviation || abbreviation->kinds >> kind & 1)
		return;
	if (right)
		lh_check_report(check, document, LH_DOCUMENT_KIND,
				"kind=\"%s\" viết tắt là %s, nhưng số, ký hiệu «%s» ghi %s",
				"kind=\"%s\" is abbreviated %s, but the number \"%s\" has %s",
				lh_field_choice_name(LH_DOCUMENT_KIND, kind), right->text, text,
				abbreviation->text);
	else
		lh_check_report(check, document, LH_DOCUMENT_KIND,
				"kind=\"%s\", nhưng số, ký hiệu «%s» ghi %s của loại khác",
				"kind=\"%s\", but the number \"%s\" has %s of another kind",
				lh_field_choice_name(LH_DOCUMENT_KIND, kind), text,
				abbreviation->text);
}

/* ------------------------------------------------------------------ */
/* Two spellings                                                       */

struct spelled {
	const lh_object *document;
	const char *text;
	size_t place;
	char key[LONGEST_SPELLING];
};

static int by_key(const void *left, const void *right)
{
	const struct spelled *a = left, *b = right;
	int order = strcmp(a->key, b->key);

	return order ? order : lh_compare(a->place, b->place);
}

/* Whether two documents are certainly not one: each year and each issuer begins from 1. */
static bool is_another(const lh_object *a, const lh_object *b)
{
	lh_order order = lh_date_compare(lh_get_date(a, LH_DOCUMENT_SIGNED),
					 lh_get_date(b, LH_DOCUMENT_SIGNED));
	const char *issuer = lh_get_ref_id(a, LH_DOCUMENT_ISSUER);
	const char *other_issuer = lh_get_ref_id(b, LH_DOCUMENT_ISSUER);
	unsigned kind = lh_get_choice(a, LH_DOCUMENT_KIND);
	unsigned other_kind = lh_get_choice(b, LH_DOCUMENT_KIND);

	return order == LH_BEFORE || order == LH_AFTER ||
	       (kind && other_kind && kind != other_kind) ||
	       (issuer && other_issuer && strcmp(issuer, other_issuer) != 0);
}

void lh_number_spellings(struct check *check, const lh_dossier *dossier)
{
	const lh_object *root = lh_dossier_object(dossier);
	size_t all = lh_list_count(root, LH_DOSSIER_DOCUMENTS), count = 0;
	struct spelled *items = lh_malloc((all + 1) * sizeof(*items));

	check->failed |= !items;
	for (size_t i = 0; items && i < all; i++) {
		const lh_object *document = lh_list_get(root, LH_DOSSIER_DOCUMENTS, i);
		const char *text = lh_get_text(document, LH_DOCUMENT_NUMBER);
		struct document_number number;

		if (!text || !lh_document_number_read(text, &number))
			continue;
		items[count] = (struct spelled){ .document = document, .text = text, .place = i };
		lh_document_number_key(&number, items[count++].key);
	}
	if (count)
		qsort(items, count, sizeof(*items), by_key);
	for (size_t i = 1; i < count && !check->failed; i++) {
		const struct spelled *one = &items[i - 1], *other = &items[i];
		char name[LONGEST_NAME];

		if (strcmp(one->key, other->key) == 0 && strcmp(one->text, other->text) != 0 &&
		    !is_another(one->document, other->document))
			lh_check_report(check, other->document, LH_DOCUMENT_NUMBER,
					"number=\"%s\": «%s» ghi «%s», có lẽ là cùng một văn bản: "
					"hãy gộp lại dưới một cách viết",
					"number=\"%s\": \"%s\" has \"%s\", maybe of the same "
					"document: make them one, spelled in one way",
					other->text, lh_check_name(check, one->document, name),
					one->text);
	}
	lh_free(items);
}
