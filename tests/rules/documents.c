/* SPDX-License-Identifier: MIT */
/* The numbers of documents. */
#include <string.h>

#include "rules/document-number.h"
#include "cases.h"
#include "suites.h"

#define KIND(name) LH_DOCUMENT_KIND_##name
#define ANY	   NUMBERING_ANY
#define PARTY	   NUMBERING_PARTY
#define STATE	   NUMBERING_STATE

/* How each is spelled, as it should be. NULL: it is no number. */
static const struct {
	const char *number, *spelling;
	unsigned kind;
	enum numbering numbering;
	int year;
} spellings[] = {
	/* The Party */
	{ "07-CTr/TU", "07-CTr/TU", KIND(PROGRAMME), PARTY, 2021 },
	{ "07/CTr-TU", "07-CTr/TU", KIND(PROGRAMME), ANY, 0 },
	{ "07-CTr-TU", "07-CTr/TU", 0, ANY, 0 },
	{ "29-NQ/TW", "29-NQ/TW", KIND(RESOLUTION), ANY, 2013 },
	{ "29-TW/NQ", "29-NQ/TW", KIND(RESOLUTION), ANY, 2013 },
	{ "12-KH/BTGTU", "12-KH/BTGTU", 0, ANY, 0 },
	{ "12/2023/KH-TU", "12-KH/TU", 0, ANY, 0 },
	{ "1234/TU", "1234-CV/TU", KIND(LETTER), PARTY, 0 },
	{ "45-HD/VPTW", "45-HD/VPTW", KIND(GUIDELINE), ANY, 0 },
	{ "12-KH/TĐTN-BTG", "12-KH/TĐTN-BTG", KIND(PLAN), ANY, 0 },
	{ "12-NQ/HU", "12-NQ/HU", KIND(RESOLUTION), ANY, 0 },
	{ "12/NQ-ThU", "12-NQ/ThU", KIND(RESOLUTION), ANY, 0 },
	/* One small word for two kinds: the kind tells. */
	{ "12/hd-LHHVN", "12/HD-LHHVN", KIND(GUIDELINE), ANY, 0 },
	{ "12/hd-LHHVN", "12/HĐ-LHHVN", KIND(OTHER), ANY, 0 },
	/* The State */
	{ "15/1996/NĐ-CP", "15/1996/NĐ-CP", KIND(DECREE), STATE, 1996 },
	{ "39/2024/QH", "39/QH", 0, ANY, 2024 },
	{ "12/QHKT", "12/QHKT", 0, ANY, 0 },
	{ "345/KH-UBND", "345/KH-UBND", KIND(PLAN), STATE, 2023 },
	{ "345-KH/UBND", "345/KH-UBND", KIND(PLAN), ANY, 2023 },
	{ "Số: 345/KH - UBND", "345/KH-UBND", KIND(PLAN), ANY, 2023 },
	{ "345/kh-ubnd", "345/KH-UBND", KIND(PLAN), ANY, 0 },
	{ "345\xE2\x80\x93KH/UBND/", "345/KH-UBND", 0, ANY, 0 },
	{ "345/2023/KH-UBND", "345/KH-UBND", KIND(PLAN), ANY, 2023 },
	{ "345/KH-UBND/2023", "345/KH-UBND", KIND(PLAN), ANY, 2023 },
	{ "345/UBND-KH", "345/KH-UBND", KIND(PLAN), STATE, 0 },
	{ "345/UBND-KH", "345/UBND-KH", KIND(LETTER), STATE, 0 },
	{ "345/UBND-KH", "345/UBND-KH", 0, STATE, 0 },
	{ "229/LHHVN", "229/LHHVN", KIND(LETTER), STATE, 0 },
	{ "229/LHHVN", "229/LHHVN", 0, ANY, 0 },
	{ "229/LHHVN", "229/BC-LHHVN", KIND(REPORT), STATE, 0 },
	{ "229/LHHVN", "229/LHHVN", KIND(CHARTER), STATE, 0 },
	{ "35/ĐĐBQH-VP", "35/ĐĐBQH-VP", KIND(LETTER), STATE, 2024 },
	{ "15a/QĐ-SKH&CN", "15a/QĐ-SKH&CN", KIND(DECISION), STATE, 2023 },
	{ "15/CV-LHH", "15/CV-LHH", KIND(LETTER), STATE, 0 },
	/* Laws */
	{ "30/2020/NĐ-CP", "30/2020/NĐ-CP", KIND(DECREE), STATE, 2020 },
	{ "30/NĐ-CP", "30/2020/NĐ-CP", KIND(DECREE), STATE, 2020 },
	{ "30/NĐ-CP", "30/yyyy/NĐ-CP", 0, ANY, 0 },
	{ "30/2020/ND-CP", "30/2020/NĐ-CP", KIND(DECREE), ANY, 0 },
	{ "14/2014/QĐ.TTg", "14/2014/QĐ-TTg", KIND(DECISION), ANY, 0 },
	{ "1916/QĐ-TTg", "1916/QĐ-TTg", KIND(DECISION), ANY, 2020 },
	{ "02bis/2023/TT-BKHCN", "02bis/2023/TT-BKHCN", KIND(CIRCULAR), STATE, 2023 },
	{ "12/2014/TTLT-BKHCN-BTC", "12/2014/TTLT-BKHCN-BTC", KIND(CIRCULAR), ANY, 0 },
	{ "39/2024/QH15", "39/2024/QH15", KIND(LAW), STATE, 2024 },
	{ "98/2023/QH15", "98/2023/QH15", KIND(RESOLUTION), ANY, 2023 },
	{ "39/QH15", "39/2024/QH15", KIND(LAW), STATE, 2024 },
	/* A look-alike is no other spelling. */
	{ "12/Q\xC3\x90-UBND", "12/QĐ-UBND", KIND(DECISION), ANY, 0 },
	/* No numbers */
	{ "không số", NULL, 0, ANY, 0 },
	{ "345", NULL, 0, ANY, 0 },
	{ "345KH-UBND", NULL, 0, ANY, 0 },
	{ "345/12/KH", NULL, 0, ANY, 0 },
	{ "345/KH-UBND (mật)", NULL, 0, ANY, 0 },
	{ "/KH-UBND", NULL, 0, ANY, 0 },
	{ "1/A/A/A/A/A/A/A/A/A", NULL, 0, ANY, 0 },
	{ "số", NULL, 0, ANY, 0 },
	{ "s", NULL, 0, ANY, 0 },
	{ "- ", NULL, 0, ANY, 0 },
};

START_TEST(test_spellings)
{
	for (size_t i = 0; i < COUNT_OF(spellings); i++) {
		const char *text = spellings[i].number;
		struct document_number number;
		char spelling[LONGEST_SPELLING];
		enum numbering numbering = spellings[i].numbering;

		ck_assert_msg(lh_document_number_read(text, &number) == !!spellings[i].spelling,
			      "%s", text);
		if (!spellings[i].spelling)
			continue;
		if (numbering == NUMBERING_ANY)
			numbering = lh_document_number_side(&number);
		lh_document_number_spell(&number, numbering, spellings[i].kind, spellings[i].year,
					 spelling);
		ck_assert_msg(strcmp(spelling, spellings[i].spelling) == 0, "%s: %s for %s", text,
			      spelling, spellings[i].spelling);
	}
}
END_TEST

/* The longest words there are: nothing is written past the end. */
START_TEST(test_long)
{
	char text[LONGEST_NUMBER * 3];
	struct document_number number;
	char spelling[LONGEST_SPELLING];

	for (size_t length = 1; length < sizeof(text) - 8; length++) {
		size_t used = 0;

		/* A small letter whose capital is longer. */
		memcpy(text, "1/", used = 2);
		for (size_t i = 0; i < length / 2; i++, used += 2)
			memcpy(text + used, "\xC9\x90", 2);
		text[used] = '\0';
		if (!lh_document_number_read(text, &number))
			continue;
		ck_assert_uint_le(used, LONGEST_NUMBER);
		lh_document_number_spell(&number, NUMBERING_PARTY, KIND(PLAN), 0, spelling);
		ck_assert_uint_lt(strlen(spelling), LONGEST_SPELLING);
		lh_document_number_key(&number, spelling);
		ck_assert_uint_lt(strlen(spelling), LONGEST_SPELLING);
	}
}
END_TEST

#define D1 "/dossier/documents/document[1]"
#define D2 "/dossier/documents/document[2]"

static const struct rule_case cases[] = {
	{ "LH-1101", "<documents><document number='không số' kind='plan'/></documents>", D1,
	  "number", "<documents><document number='không số' kind='other'/></documents>" },
	/* Who issued it decides; before 1997 and abroad other forms were and are in use. */
	{ "LH-1101",
	  "<organisations><organisation id='o' kind='party-body'><name>O</name></organisation>"
	  "</organisations><documents><document number='12/KH-BTG' issuer='o'/></documents>",
	  D1, "number",
	  "<organisations><organisation id='o' kind='mass-organisation'><name>O</name>"
	  "</organisation><organisation id='p' kind='ministry' level='foreign'><name>P</name>"
	  "</organisation><organisation id='q' kind='ministry' country='JP'><name>Q</name>"
	  "</organisation></organisations><documents><document number='12/KH-BTG' issuer='o'/>"
	  "<document number='174-CP' signed='1994'/><document number='A-5' issuer='p'/>"
	  "<document number='B.6' issuer='q'/></documents>" },
	{ "LH-1101", "<documents><document number='12-KH/LHH' issuer='hội'/></documents>", D1,
	  "number",
	  "<documents><document number='12/KH-LHH' issuer='hội'/><document number='13/LHH' "
	  "kind='letter' issuer='hội'/><document/></documents>" },
	{ "LH-1102", "<documents><document number='345/TB-UBND' kind='letter'/></documents>", D1,
	  "kind",
	  "<documents><document number='345/TB-UBND' kind='notice'/><document "
	  "number='346/TB-UBND'/></documents>" },
	/* What a decision promulgates has the decision's number. */
	{ "LH-1102", "<documents><document number='345/QĐ-UBND' kind='report'/></documents>", D1,
	  "kind",
	  "<documents><document number='345/QĐ-UBND' kind='regulation'/><document "
	  "number='346/QĐ-UBND' kind='scheme'/></documents>" },
	{ "LH-1103",
	  "<documents><document number='15/QĐ-LHH'/><document number='015/QĐ-LHH'/></documents>",
	  D2, "number",
	  "<documents><document number='15/QĐ-LHH'/><document number='15/QĐ-LHH'/></documents>" },
	/* Each issuer and each year begins from 1. */
	{ "LH-1103",
	  "<documents><document number='7-CTr/TU' signed='2023'/><document number='07-CTr/TU' "
	  "signed='2023-05-02' issuer='hội' kind='other'/></documents>",
	  D2, "number",
	  "<people><person id='p'/></people><organisations><organisation id='o' kind='other'><name>"
	  "O</name></organisation></organisations><documents><document number='7-CTr/TU' "
	  "signed='2023'/><document number='07-CTr/TU' signed='2022'/><document number='8/KH-X' "
	  "issuer='o'/><document number='08/KH-X' issuer='hội'/><document number='9/KH-UBND' "
	  "kind='plan'/><document number='9/UBND-KH' kind='letter'/></documents>" },
	/* What one of the two does not say tells nothing apart; nor does what both say. */
	{ "LH-1103",
	  "<documents><document number='15/QĐ-LHH' kind='decision' issuer='hội'/><document "
	  "number='015/QĐ-LHH'/></documents>",
	  D2, "number",
	  "<documents><document number='15/QĐ-LHH' kind='decision' issuer='hội'/><document "
	  "number='16/QĐ-LHH'/></documents>" },
	{ "LH-1103",
	  "<documents><document number='15/QĐ-LHH'/><document number='015/QĐ-LHH' "
	  "kind='decision' issuer='hội'/></documents>",
	  D2, "number",
	  "<documents><document number='15/QĐ-LHH' kind='decision' issuer='hội'/><document "
	  "number='15/QĐ-LHH' kind='decision' issuer='hội'/></documents>" },
	{ "LH-1103",
	  "<documents><document number='15/QĐ-LHH' issuer='hội'/><document number='015/QĐ-LHH' "
	  "issuer='hội'/></documents>",
	  D2, "number",
	  "<documents><document number='15/QĐ-LHH' issuer='hội'/><document number='16/QĐ-LHH' "
	  "issuer='hội'/></documents>" },
	{ "LH-1103",
	  "<documents><document number='15/QĐ-LHH' signed='2023'/><document number='015/QĐ-LHH' "
	  "signed='2023'/></documents>",
	  D2, "number",
	  "<documents><document number='15/QĐ-LHH' signed='2022'/><document number='015/QĐ-LHH' "
	  "signed='2023'/></documents>" },
	/* With what stands before a number; and a look-alike of Đ, which another rule tells of. */
	{ "LH-1101", "<documents><document number='Số: 12/BC-LHH' issuer='hội'/></documents>", D1,
	  "number", "<documents><document number='12/BC-LHH' issuer='hội'/></documents>" },
	{ "LH-1106", "<documents><document number='12/Q\xC3\x90-LHH' issuer='hội'/></documents>", D1,
	  "number", "<documents><document number='12/QĐ-LHH' issuer='hội'/></documents>" },
	{ "LH-1103",
	  "<documents><document number='07-CTr/TU' kind='other'/><document number='07/CTr-TU' "
	  "kind='other'/></documents>",
	  D2, "number",
	  "<documents><document number='07-CTr/TU' kind='other'/><document number='07-CTr/TW' "
	  "kind='other'/></documents>" },
};

static Suite *cases_suite(void);
CASE_SUITE(cases_suite, "documents")

Suite *lh_documents_suite(void)
{
	Suite *suite = cases_suite();
	TCase *tests = tcase_create("numbers");

	tcase_add_test(tests, test_spellings);
	tcase_add_test(tests, test_long);
	suite_add_tcase(suite, tests);
	return suite;
}
