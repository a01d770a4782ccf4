/* SPDX-License-Identifier: MIT */
/* What the reader refuses: with a code, a place, the path of the record, and a text in both languages. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lienhiep.h>

#include "helpers.h"
#include "suites.h"

#define OPEN "<dossier xmlns=\"urn:lienhiep:dossier:1\">\n"
#define SHUT "\n</dossier>\n"
#define NEWER "<dossier xmlns=\"urn:lienhiep:dossier:1\" version=\" 2 \">\n"
#define EVENT "/dossier/events/event[1]"
#define EVENTS(attributes) OPEN "<events><event " attributes "/></events>" SHUT
#define TASK(content) OPEN "<tasks><task>" content "</task></tasks>" SHUT
#define TASK_PATH "/dossier/tasks/task[1]"

#define TEN(text) text text text text text text text text text text

struct refusal {
	const char *input;
	lh_error_code code;
	long line, column;
	const char *path;
	const char *vi, *en; /* parts of the texts */
};

/* A value that is not of its type, one for each way in which it may fail. */
static const struct refusal values[] = {
	{ EVENTS("id='1a'"), LH_ERROR_VALUE, 2, 9, EVENT, "phải là một id", "should be an id" },
	{ EVENTS("id='a:b'"), LH_ERROR_VALUE, 2, 9, EVENT, "id=\"a:b\"", "id=\"a:b\"" },
	{ EVENTS("id='a b'"), LH_ERROR_VALUE, 2, 9, EVENT, "id", "id" },
	{ EVENTS("id=''"), LH_ERROR_VALUE, 2, 9, EVENT, "id", "id" },
	{ EVENTS("place=' &#10;&#9; '"), LH_ERROR_VALUE, 2, 9, EVENT, "văn bản không trống",
	  "text that is not blank" },
	{ EVENTS("from='2023-13'"), LH_ERROR_VALUE, 2, 9, EVENT, "một ngày có trong lịch",
	  "a date of the calendar" },
	{ EVENTS("from='2023-02-29'"), LH_ERROR_VALUE, 2, 9, EVENT, "2023-02-29", "2023-02-29" },
	{ EVENTS("from='2023-2-1'"), LH_ERROR_VALUE, 2, 9, EVENT, "ngày", "date" },
	{ EVENTS("from='0000'"), LH_ERROR_VALUE, 2, 9, EVENT, "ngày", "date" },
	{ EVENTS("from='27/12/2023'"), LH_ERROR_VALUE, 2, 9, EVENT, "ngày", "date" },
	{ EVENTS("alike='-3'"), LH_ERROR_VALUE, 2, 9, EVENT, "số lượng", "a quantity" },
	{ EVENTS("attendance='một số'"), LH_ERROR_VALUE, 2, 9, EVENT, "26+ hoặc ?", "26+ or ?" },
	{ EVENTS("attendance='~'"), LH_ERROR_VALUE, 2, 9, EVENT, "~26", "~26" },
	{ EVENTS("attendance='~26+'"), LH_ERROR_VALUE, 2, 9, EVENT, "~26", "~26" },
	{ EVENTS("attendance='-0.0'"), LH_ERROR_VALUE, 2, 9, EVENT, "-0.0", "-0.0" },
	{ EVENTS("hosts='a 2b'"), LH_ERROR_VALUE, 2, 9, EVENT, "id của các bản ghi", "ids of records" },
	{ EVENTS("hosts=' '"), LH_ERROR_VALUE, 2, 9, EVENT, "id của các bản ghi", "ids of records" },
	{ TASK("<tasks><task progress='1.5'/></tasks>"), LH_ERROR_VALUE, 2, 21,
	  TASK_PATH "/tasks/task[1]", "số nguyên", "a whole number" },
	{ TASK("<tasks><task progress='+1'/></tasks>"), LH_ERROR_VALUE, 2, 21,
	  TASK_PATH "/tasks/task[1]", "+1", "+1" },
	{ TASK("<tasks><task progress='-0'/></tasks>"), LH_ERROR_VALUE, 2, 21,
	  TASK_PATH "/tasks/task[1]", "-0", "-0" },
	{ TASK("<tasks><task progress='07'/></tasks>"), LH_ERROR_VALUE, 2, 21,
	  TASK_PATH "/tasks/task[1]", "07", "07" },
	{ TASK("<tasks><task budget='9223372036854775808'/></tasks>"), LH_ERROR_OVERFLOW, 2, 21,
	  TASK_PATH "/tasks/task[1]", "quá lớn", "too large" },
	{ TASK("<tasks><task budget='-9223372036854775808'/></tasks>"), LH_ERROR_OVERFLOW, 2, 21,
	  TASK_PATH "/tasks/task[1]", "quá lớn", "too large" },
	{ TASK("<tasks><task budget='40.000.000'/></tasks>"), LH_ERROR_VALUE, 2, 21,
	  TASK_PATH "/tasks/task[1]", "bằng đồng", "whole VND" },
	{ TASK("<tasks><task lead='Hội Cơ học'/></tasks>"), LH_ERROR_VALUE, 2, 21,
	  TASK_PATH "/tasks/task[1]", "id của một bản ghi", "the id of a record" },
	{ TASK("<tasks><task measure='Events.x'/></tasks>"), LH_ERROR_VALUE, 2, 21,
	  TASK_PATH "/tasks/task[1]", "events.consultation", "a measure code" },
	{ OPEN "<programmes><programme><targets><target value='-0.0'/></targets></programme></programmes>" SHUT,
	  LH_ERROR_VALUE, 2, 33, "/dossier/programmes/programme[1]/targets/target[1]", "số thập phân",
	  "a decimal" },
	{ OPEN "<programmes><programme><targets><target value='.5'/></targets></programme></programmes>" SHUT,
	  LH_ERROR_VALUE, 2, 33, "/dossier/programmes/programme[1]/targets/target[1]", ".5", ".5" },
	{ OPEN "<programmes><programme><targets><target value='1e3'/></targets></programme></programmes>" SHUT,
	  LH_ERROR_VALUE, 2, 33, "/dossier/programmes/programme[1]/targets/target[1]", "1e3", "1e3" },
	{ OPEN "<programmes><programme><targets><target upper='0.0000000000000000001'/></targets></programme></programmes>" SHUT,
	  LH_ERROR_OVERFLOW, 2, 33, "/dossier/programmes/programme[1]/targets/target[1]", "quá lớn",
	  "too large" },
	/* Nothing is meant by what is longer than all values. */
	{ EVENTS("kind='" TEN(TEN("work")) "'"), LH_ERROR_NAME, 2, 9, EVENT, "kind=\"work",
	  "kind=\"work" },
	{ OPEN "<people><person overseas='có'/></people>" SHUT, LH_ERROR_VALUE, 2, 9,
	  "/dossier/people/person[1]", "true hoặc false", "true or false" },
	{ OPEN "<people><person overseas='1'/></people>" SHUT, LH_ERROR_VALUE, 2, 9,
	  "/dossier/people/person[1]", "true", "true" },
	{ OPEN "<people><person country='vn'/></people>" SHUT, LH_ERROR_VALUE, 2, 9,
	  "/dossier/people/person[1]", "hai chữ hoa", "two capitals" },
	{ OPEN "<memberships><membership countries='VN jp'/></memberships>" SHUT, LH_ERROR_VALUE, 2, 14,
	  "/dossier/memberships/membership[1]", "hai chữ hoa", "two capitals" },
	{ "<dossier xmlns='urn:lienhiep:dossier:1' language='Vietnamese'/>", LH_ERROR_VALUE, 1, 1,
	  "/dossier", "hai hoặc ba chữ thường", "two or three small letters" },
	{ "<dossier xmlns='urn:lienhiep:dossier:1' version='một'/>", LH_ERROR_VALUE, 1, 1, "/dossier",
	  "số nguyên", "a whole number" },
	{ EVENTS("kind='workshp'"), LH_ERROR_NAME, 2, 9, EVENT, "có phải là «workshop»?",
	  "did you mean \"workshop\"?" },
	{ EVENTS("kind='Field_Visit'"), LH_ERROR_NAME, 2, 9, EVENT, "«field-visit»", "\"field-visit\"" },
	{ EVENTS("format='hologram'"), LH_ERROR_NAME, 2, 9, EVENT, "in-person, online, hybrid",
	  "in-person, online, hybrid" },
	/* A bad value of a newer file is one too; so is a type that is not of choices. */
	{ NEWER "<events><event from='mai'/></events>" SHUT, LH_ERROR_VALUE, 2, 9, EVENT, "ngày", "date" },
};

static const struct refusal texts[] = {
	{ OPEN "<title> \n </title>" SHUT, LH_ERROR_VALUE, 2, 1, "/dossier", "title", "not blank" },
	{ OPEN "<title/>" SHUT, LH_ERROR_VALUE, 2, 1, "/dossier", "title", "not blank" },
	{ OPEN "<title><!-- trống --></title>" SHUT, LH_ERROR_VALUE, 2, 1, "/dossier", "title", "not blank" },
	{ OPEN "<title xml:lang='en'>E</title>" SHUT, LH_ERROR_VALUE, 1, 1, "/dossier",
	  "thiếu văn bản bằng ngôn ngữ của hồ sơ (vi)", "no text in the dossier's own language (vi)" },
	{ OPEN "<events><event><title xml:lang='en'>E</title></event></events>" SHUT, LH_ERROR_VALUE, 2, 9,
	  EVENT, "«title»", "\"title\"" },
	{ OPEN "<title>a</title>\n<title>b</title>" SHUT, LH_ERROR_DUPLICATE, 3, 1, "/dossier",
	  "«title» xuất hiện hai lần", "\"title\" stands here twice" },
	{ OPEN "<title>a</title>\n<title xml:lang='vi'>b</title>" SHUT, LH_ERROR_DUPLICATE, 3, 1,
	  "/dossier", "hai lần", "twice" },
	{ OPEN "<title>a</title><title xml:lang='en'>b</title>\n <title xml:lang='en'>c</title>" SHUT,
	  LH_ERROR_DUPLICATE, 3, 2, "/dossier", "hai lần: xml:lang=en", "twice: xml:lang=en" },
	{ OPEN "<title>a</title><title xml:lang='English'>b</title>" SHUT, LH_ERROR_VALUE, 2, 17,
	  "/dossier", "xml:lang=\"English\"", "two or three small letters" },
	{ OPEN "<title>a</title><title xml:lang=''>b</title>" SHUT, LH_ERROR_VALUE, 2, 17, "/dossier",
	  "xml:lang=\"\"", "xml:lang=\"\"" },
	{ OPEN "<note>\n \t</note>" SHUT, LH_ERROR_VALUE, 2, 1, "/dossier", "note", "not blank" },
	{ OPEN "<note>a</note>\n<note>b</note>" SHUT, LH_ERROR_DUPLICATE, 3, 1, "/dossier",
	  "«note» xuất hiện hai lần", "\"note\" stands here twice" },
	/* The place is that of the text, whatever stands in it. */
	{ OPEN "<note>\n<x:y xmlns:x='u'/></note>" SHUT, LH_ERROR_VALUE, 2, 1, "/dossier", "note", "not blank" },
	{ TASK("<topic>a</topic><topic> </topic>"), LH_ERROR_VALUE, 2, 30, TASK_PATH, "topics", "topics" },
	{ OPEN "<plans><plan><also/></plan></plans>" SHUT, LH_ERROR_VALUE, 2, 14, "/dossier/plans/plan[1]",
	  "also", "not blank" },
	{ OPEN "<plans><plan><also><text> </text></also></plan></plans>" SHUT, LH_ERROR_VALUE, 2, 20,
	  "/dossier/plans/plan[1]", "also", "not blank" },
	{ OPEN "<plans><plan><also><text xml:lang='en'>a</text></also></plan></plans>" SHUT, LH_ERROR_VALUE,
	  2, 14, "/dossier/plans/plan[1]", "«also» chỉ có bản dịch", "\"also\" has translations" },
	{ OPEN "<plans><plan><also><text>a</text><text>b</text></also></plan></plans>" SHUT,
	  LH_ERROR_DUPLICATE, 2, 34, "/dossier/plans/plan[1]", "hai lần", "twice" },
	{ OPEN "lạc" SHUT, LH_ERROR_VALUE, 2, 1, "/dossier", "văn bản «lạc»", "the text \"lạc\"" },
	{ OPEN "  <!-- c -->\n  lạc <events/>" SHUT, LH_ERROR_VALUE, 3, 3, "/dossier", "«lạc»", "\"lạc\"" },
	{ OPEN "<events>\n\n\n   x</events>" SHUT, LH_ERROR_VALUE, 5, 4, "/dossier", "«x»", "\"x\"" },
	{ OPEN "<events><event/>> <event/></events>" SHUT, LH_ERROR_VALUE, 2, 17, "/dossier", "«>»", "\">\"" },
	{ OPEN "<events><event>&amp;</event></events>" SHUT, LH_ERROR_VALUE, 2, 16, EVENT, "«&»", "\"&\"" },
	{ OPEN "<events><event>\n<![CDATA[\n\n c\nd\n]]></event></events>" SHUT, LH_ERROR_VALUE, 3, 1,
	  EVENT, "«c\nd»", "cannot stand here" },
	{ OPEN "<events><event><![CDATA[c]]></event></events>" SHUT, LH_ERROR_VALUE, 2, 16, EVENT, "«c»",
	  "\"c\"" },
	{ OPEN "<plans><plan><also>x<text>a</text></also></plan></plans>" SHUT, LH_ERROR_VALUE, 2, 20,
	  "/dossier/plans/plan[1]", "«x»", "\"x\"" },
};

static const struct refusal names[] = {
	{ "<hồ-sơ/>", LH_ERROR_NAME, 1, 1, "", "phần tử gốc «hồ-sơ»", "the root element \"hồ-sơ\"" },
	{ "<dossier/>", LH_ERROR_NAME, 1, 1, "", "không phải là <dossier xmlns", "is not <dossier xmlns" },
	{ "<?xml version='1.0'?>\n<!-- c -->\n <dossier xmlns='urn:lienhiep:dossier:2'/>", LH_ERROR_NAME, 3,
	  2, "", "phần tử gốc", "the root element" },
	{ "<event xmlns='urn:lienhiep:dossier:1'/>", LH_ERROR_NAME, 1, 1, "", "«event»", "\"event\"" },
	{ EVENTS("knid='workshop'"), LH_ERROR_NAME, 2, 9, EVENT, "«event» không có thuộc tính «knid»; có phải là «kind»?",
	  "\"event\" has no attribute \"knid\"; did you mean \"kind\"?" },
	{ EVENTS("colour='red'"), LH_ERROR_NAME, 2, 9, EVENT, "«colour»", "\"colour\"" },
	{ EVENTS("title='a'"), LH_ERROR_NAME, 2, 9, EVENT, "«title» là phần tử, không phải thuộc tính",
	  "\"title\" is an element, not an attribute" },
	{ EVENTS("xmlns:d='urn:lienhiep:dossier:1' d:kind='workshop'"), LH_ERROR_NAME, 2, 9, EVENT, "«kind»",
	  "\"kind\"" },
	{ OPEN "<events><event><kind>workshop</kind></event></events>" SHUT, LH_ERROR_NAME, 2, 16, EVENT,
	  "«kind» là thuộc tính, không phải phần tử", "\"kind\" is an attribute, not an element" },
	{ OPEN "<event id='e'/>" SHUT, LH_ERROR_NAME, 2, 1, "/dossier", "có phải là «events»?",
	  "did you mean \"events\"?" },
	{ OPEN "<events><evnet/></events>" SHUT, LH_ERROR_NAME, 2, 9, "/dossier",
	  "«events» không có phần tử «evnet»; có phải là «event»?",
	  "\"events\" has no element \"evnet\"; did you mean \"event\"?" },
	{ OPEN "<events><plan/></events>" SHUT, LH_ERROR_NAME, 2, 9, "/dossier", "«plan»", "\"plan\"" },
	{ OPEN "<events x='1'/>" SHUT, LH_ERROR_NAME, 2, 1, "/dossier", "«events» không có thuộc tính «x»",
	  "\"events\" has no attribute \"x\"" },
	{ OPEN "<title lang='en'>a</title>" SHUT, LH_ERROR_NAME, 2, 1, "/dossier", "«xml:lang»", "\"xml:lang\"" },
	{ OPEN "<note><b/>a</note>" SHUT, LH_ERROR_NAME, 2, 7, "/dossier", "«note» không có phần tử «b»",
	  "\"note\" has no element \"b\"" },
	{ TASK("<topics>a</topics>"), LH_ERROR_NAME, 2, 14, TASK_PATH, "«topic»", "\"topic\"" },
	{ OPEN "<plans><plan><also><txt>a</txt><text>b</text></also></plan></plans>" SHUT, LH_ERROR_NAME, 2,
	  20, "/dossier/plans/plan[1]", "«also» không có phần tử «txt»; có phải là «text»?", "\"txt\"" },
	{ OPEN "<plans><plan><also>\n<text b='1'>a</text></also></plan></plans>" SHUT, LH_ERROR_NAME, 3, 1,
	  "/dossier/plans/plan[1]", "«text»", "\"text\"" },
	{ "<dossier xmlns='urn:lienhiep:dossier:1' alike='2'/>", LH_ERROR_NAME, 1, 1, "/dossier", "«alike»",
	  "\"alike\"" },
	{ OPEN "<sources><source><citations><citation id='c'/></citations></source></sources>" SHUT,
	  LH_ERROR_NAME, 2, 29, "/dossier/sources/source[1]/citations/citation[1]", "«id»", "\"id\"" },
	/* The same version is no newer one, and an older one neither. */
	{ "<dossier xmlns='urn:lienhiep:dossier:1' version='1' mood='vui'/>", LH_ERROR_NAME, 1, 1,
	  "/dossier", "«mood»", "\"mood\"" },
	{ "<dossier xmlns='urn:lienhiep:dossier:1' version='-2' mood='vui'/>", LH_ERROR_NAME, 1, 1,
	  "/dossier", "«mood»", "\"mood\"" },
	{ OPEN "<events xmlns:x='u' x:a='1'/>\n<events xmlns:x='u' x:a='2'/>" SHUT, LH_ERROR_DUPLICATE, 3, 1,
	  "/dossier", "x:a", "x:a" },
	{ OPEN "<events xmlns:x='u' x:a='1'/>\n<events xmlns:x='v' x:b='2'/>" SHUT, LH_ERROR_DUPLICATE, 3, 1,
	  "/dossier", "x:b", "x:b" },
};

/* Where in the line depends on the release of libxml2: column 0 is any. */
static const struct refusal malformed[] = {
	{ "", LH_ERROR_XML, 1, 0, "", "tệp trống", "empty" },
	{ "   \n", LH_ERROR_XML, 2, 0, "", "XML", "XML" },
	{ "chữ", LH_ERROR_XML, 1, 0, "", "XML", "XML" },
	{ OPEN "<events>", LH_ERROR_XML, 2, 0, "/dossier", "XML", "XML" },
	{ OPEN "<events></event>", LH_ERROR_XML, 2, 0, "/dossier", "thẻ đóng không khớp", "mismatch" },
	{ OPEN "<events><event id='a' id='b'/></events>" SHUT, LH_ERROR_XML, 2, 0, "/dossier", "hai lần",
	  "redefined" },
	{ OPEN "<events><event id=a/></events>" SHUT, LH_ERROR_XML, 2, 0, "/dossier", "ngoặc kép", "\" or '" },
	{ OPEN "<note>a & b</note>" SHUT, LH_ERROR_XML, 2, 0, "/dossier", "&amp;", "xmlParseEntityRef" },
	{ OPEN "<note>&ten;</note>" SHUT, LH_ERROR_XML, 2, 0, "/dossier", "chỉ dùng được &amp;", "ten" },
	{ OPEN "<note a='<'/>" SHUT, LH_ERROR_XML, 2, 0, "/dossier", "&lt;", "'<'" },
	{ OPEN "<note>]]></note>" SHUT, LH_ERROR_XML, 2, 0, "/dossier", "]]&gt;", "]]>" },
	{ OPEN "<note>&#1;</note>" SHUT, LH_ERROR_XML, 2, 0, "/dossier", "có ký tự mà XML", "xmlChar" },
	{ OPEN "<note>\x01</note>" SHUT, LH_ERROR_XML, 2, 0, "/dossier", "ký tự", "PCDATA" },
	{ OPEN "<note>\xEF\xBF\xBE</note>" SHUT, LH_ERROR_XML, 2, 0, "/dossier", "ký tự", "0xFFFE" },
	{ OPEN "<note>\xC3(</note>" SHUT, LH_ERROR_XML, 2, 0, "/dossier", "UTF-8", "UTF-8" },
	{ OPEN "<x:y/>" SHUT, LH_ERROR_XML, 2, 0, "/dossier", "tiền tố chưa khai báo", "Namespace prefix" },
	{ OPEN "<events x:y='1'/>" SHUT, LH_ERROR_XML, 2, 0, "/dossier", "tiền tố chưa khai báo",
	  "Namespace prefix" },
	{ OPEN "<!-- a -- b -->" SHUT, LH_ERROR_XML, 2, 0, "/dossier", "hai dấu gạch", "comment" },
	{ OPEN "</dossier><dossier/>", LH_ERROR_XML, 2, 0, "", "sau phần tử gốc", "Extra content" },
	{ "\n<?xml version='1.0'?>" OPEN SHUT, LH_ERROR_XML, 2, 0, "", "đầu tệp", "XML declaration" },
	{ "<?xml version='1.0' encoding='klingon'?>" OPEN SHUT, LH_ERROR_XML, 1, 0, "", "bảng mã",
	  "encoding" },
};

static const struct refusal doctypes[] = {
	{ "<!DOCTYPE dossier>" OPEN SHUT, LH_ERROR_LIMIT, 1, 1, "", "DOCTYPE", "DOCTYPE" },
	{ "<?xml version='1.0'?>\n  <!DOCTYPE dossier SYSTEM 'file:///etc/passwd'>" OPEN SHUT,
	  LH_ERROR_LIMIT, 2, 3, "", "hãy xóa", "remove" },
	{ "<!-- < -->\n<!DOCTYPE\ndossier PUBLIC '-//X//Y' 'http://example.org/<x>.dtd'>" OPEN SHUT,
	  LH_ERROR_LIMIT, 2, 1, "", "DOCTYPE", "DOCTYPE" },
	{ "<!DOCTYPE dossier [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
	  "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>]>" OPEN
	  "<note>&d;</note>" SHUT,
	  LH_ERROR_LIMIT, 1, 1, "", "DOCTYPE", "DOCTYPE" },
	{ "<!DOCTYPE dossier [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" OPEN "<note>&x;</note>" SHUT,
	  LH_ERROR_LIMIT, 1, 1, "", "DOCTYPE", "DOCTYPE" },
	{ "<!DOCTYPE dossier [<!ENTITY % p SYSTEM 'http://127.0.0.1/p'>%p;]>" OPEN SHUT, LH_ERROR_LIMIT, 1, 1,
	  "", "DOCTYPE", "DOCTYPE" },
	{ "<!DOCTYPE dossier", LH_ERROR_LIMIT, 1, 1, "", "DOCTYPE", "DOCTYPE" },
	{ "\n<!DOCTYPE dossier [<!ENTITY a 'b'", LH_ERROR_LIMIT, 2, 1, "", "DOCTYPE", "DOCTYPE" },
	{ "<!DOCTYPE dossier [<!ATTLIST dossier version CDATA '2'>]>" OPEN SHUT, LH_ERROR_LIMIT, 1, 1, "",
	  "DOCTYPE", "DOCTYPE" },
};

static const struct {
	const struct refusal *rows;
	size_t count;
} tables[] = {
	{ values, sizeof(values) / sizeof(values[0]) },
	{ texts, sizeof(texts) / sizeof(texts[0]) },
	{ names, sizeof(names) / sizeof(names[0]) },
	{ malformed, sizeof(malformed) / sizeof(malformed[0]) },
	{ doctypes, sizeof(doctypes) / sizeof(doctypes[0]) },
};

/* However the bytes arrive, the same is wrong at the same place. */
static void assert_same_in_steps(const char *input, const lh_problems *expected)
{
	for (size_t step = 1; step < 50; step += 12) {
		lh_problems *problems = NULL;
		lh_error error;

		ck_assert_ptr_null(read_in_steps(input, strlen(input), step, &problems, &error));
		ck_assert_uint_eq(lh_problems_count(problems), lh_problems_count(expected));
		for (size_t i = 0; i < lh_problems_count(problems); i++) {
			const lh_problem *a = lh_problems_get(problems, i);
			const lh_problem *b = lh_problems_get(expected, i);

			ck_assert_msg(a->code == b->code && a->line == b->line && a->column == b->column,
				      "%s\nin steps of %zu at %ld:%ld, else at %ld:%ld", input, step,
				      a->line, a->column, b->line, b->column);
			ck_assert_str_eq(a->path, b->path);
			/* libxml2 has its own words for bytes that come alone. */
			if (a->code == LH_ERROR_XML)
				continue;
			ck_assert_str_eq(a->text_vi, b->text_vi);
			ck_assert_str_eq(a->text_en, b->text_en);
		}
		lh_problems_free(problems);
	}
}

/* One problem and no more, in the list and in the error alike. */
static void assert_refused(const struct refusal *row)
{
	lh_error error;
	lh_problems *problems = NULL;
	const lh_problem *problem = NULL;
	lh_dossier *dossier = lh_dossier_read_memory(row->input, strlen(row->input), NULL, &problems,
						     &error);

	ck_assert_msg(!dossier, "not refused: %s", row->input);
	ck_assert_msg(error.code == row->code && error.line == row->line &&
			      (error.column == row->column || (!row->column && error.column > 0)),
		      "%s\ncode %d at %ld:%ld: %s", row->input, (int)error.code, error.line,
		      error.column, error.text_en);
	ck_assert_str_eq(error.path, row->path);
	ck_assert_msg(strstr(error.text_vi, row->vi) != NULL, "%s\n%s", row->input, error.text_vi);
	ck_assert_msg(strstr(error.text_en, row->en) != NULL, "%s\n%s", row->input, error.text_en);
	problem = lh_problems_get(problems, 0);
	ck_assert_msg(lh_problems_count(problems) == 1, "%s\n%zu problems, the second: %s", row->input,
		      lh_problems_count(problems),
		      lh_problem_text(lh_problems_get(problems, 1), LH_ENGLISH));
	ck_assert_int_eq(problem->severity, LH_SEVERITY_ERROR);
	ck_assert_int_eq(problem->code, row->code);
	ck_assert_int_eq(problem->line, row->line);
	ck_assert_int_eq(problem->column, error.column);
	ck_assert_str_eq(problem->path, row->path);
	ck_assert_str_eq(problem->text_vi, error.text_vi);
	ck_assert_str_eq(problem->text_en, error.text_en);
	ck_assert_ptr_null(problem->rule);
	assert_same_in_steps(row->input, problems);
	lh_problems_free(problems);
}

START_TEST(test_refused)
{
	for (size_t i = 0; i < tables[_i].count; i++)
		assert_refused(&tables[_i].rows[i]);
}
END_TEST

Suite *lh_refused_suite(void)
{
	Suite *suite = suite_create("refused");
	TCase *tests = tcase_create("refused");

	tcase_add_loop_test(tests, test_refused, 0, sizeof(tables) / sizeof(tables[0]));
	suite_add_tcase(suite, tests);
	return suite;
}
