/* SPDX-License-Identifier: MIT */
/* What is read is written: canonical files come back byte for byte. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <lienhiep.h>

#include "common/generate.h"
#include "helpers.h"
#include "suites.h"

static void assert_comes_back(const char *path)
{
	lh_error error;
	size_t size = 0, written_size = 0;
	char *data = read_whole(path, &size), *written = NULL;
	lh_dossier *dossier = lh_dossier_read_file(path, NULL, NULL, &error);
	lh_dossier *copy = NULL;

	ck_assert_msg(dossier != NULL, "%s:%ld:%ld: %s", path, error.line, error.column,
		      error.text_en);
	ck_assert_int_eq(lh_dossier_write_memory(dossier, &written, &written_size, NULL), 0);
	ck_assert_str_eq(written, data);
	ck_assert_uint_eq(written_size, size);
	free(written);
	/* A copy carries the foreign content along. */
	copy = lh_dossier_copy(dossier, NULL);
	lh_dossier_unref(dossier);
	ck_assert_int_eq(lh_dossier_write_memory(copy, &written, NULL, NULL), 0);
	ck_assert_str_eq(written, data);
	free(written);
	free(data);
	lh_dossier_unref(copy);
}

START_TEST(test_good_files)
{
	ck_assert_uint_ge(each_xml_file(TEST_DATA "/good", assert_comes_back), 3);
	ck_assert_uint_ge(each_xml_file(EXAMPLES, assert_comes_back), 2);
}
END_TEST

/* Every field of every class, written, read, equal; and a second time the same bytes. */
START_TEST(test_every_field)
{
	lh_dossier *dossier = generate_dossier((unsigned)_i * 2654435761u), *again = NULL;
	lh_error error;
	char *first = NULL, *second = NULL;
	size_t size = 0;

	ck_assert_int_eq(lh_dossier_write_memory(dossier, &first, &size, NULL), 0);
	again = lh_dossier_read_memory(first, size, NULL, NULL, &error);
	ck_assert_msg(again != NULL, "%ld:%ld: %s: %s", error.line, error.column, error.path,
		      error.text_en);
	ck_assert(lh_object_equal(lh_dossier_object(dossier), lh_dossier_object(again)));
	ck_assert_int_eq(lh_dossier_write_memory(again, &second, NULL, NULL), 0);
	ck_assert_str_eq(second, first);
	free(first);
	free(second);
	lh_dossier_unref(dossier);
	lh_dossier_unref(again);
}
END_TEST

#define HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define NS   " xmlns=\"urn:lienhiep:dossier:1\""

/* clang-format off */
/* Input that is not canonical, and what it becomes. */
static const struct {
	const char *input, *output;
} forms[] = {
	{ "<dossier xmlns='urn:lienhiep:dossier:1'/>", HEAD "<dossier" NS "/>\n" },
	{ "<d:dossier xmlns:d='urn:lienhiep:dossier:1' version='1'><d:title>a</d:title></d:dossier>",
	  HEAD "<dossier" NS " version=\"1\">\n  <title>a</title>\n</dossier>\n" },
	/* Order, white space, NFC, an own-language xml:lang, an empty container. */
	{ "<dossier" NS "><events/><title xml:lang='en'>E</title><sources>"
	  "<source kind='news' id=' s '><title xml:lang='vi'> H\xE1\xBB\x93\n s\xC6\xA1 </title></source></sources>"
	  "<title xml:lang='vi'>o\xCC\xA3\xCC\x82</title></dossier>",
	  HEAD "<dossier" NS ">\n  <title>\xE1\xBB\x99</title>\n  <title xml:lang=\"en\">E</title>\n"
	       "  <sources>\n    <source id=\"s\" kind=\"news\">\n      <title>H\xE1\xBB\x93 s\xC6\xA1</title>\n"
	       "    </source>\n  </sources>\n</dossier>\n" },
	/* Repeated containers of one field are joined. */
	{ "<dossier" NS "><events><event id='a'/></events><events><event id='b'/></events></dossier>",
	  HEAD "<dossier" NS ">\n  <events>\n    <event id=\"a\"/>\n    <event id=\"b\"/>\n  </events>\n</dossier>\n" },
	{ "<dossier" NS "><events xmlns:x='u' x:a='1'><event id='a'/></events><!-- c -->"
	  "<events xmlns:x='u' x:b='2' x:a='1'><!-- d --></events></dossier>",
	  HEAD "<dossier" NS ">\n  <!-- c -->\n  <events xmlns:x=\"u\" x:a=\"1\" x:b=\"2\">\n"
	       "    <event id=\"a\"/>\n    <!-- d -->\n  </events>\n</dossier>\n" },
	{ "<dossier" NS "><events xmlns:x='u' x:a='1'/><events xmlns:x='u' x:b='2'/>"
	  "<events xmlns:y='v' y:c='3'/></dossier>",
	  HEAD "<dossier" NS ">\n  <events xmlns:x=\"u\" xmlns:y=\"v\" x:a=\"1\" x:b=\"2\" y:c=\"3\"/>\n"
	       "</dossier>\n" },
	/* A label's texts may stand apart, the own one last, and in the dossier's own language. */
	{ "<dossier" NS " language=' en '><title xml:lang='vi'>v</title><note>n</note>"
	  "<title xml:lang='en'>e</title></dossier>",
	  HEAD "<dossier" NS " language=\"en\">\n  <title>e</title>\n  <title xml:lang=\"vi\">v</title>\n"
	       "  <note>n</note>\n</dossier>\n" },
	/* A newer model's names, prefixed or not, and its attributes named as our elements are. */
	{ "<d:dossier xmlns:d='urn:lienhiep:dossier:1' version=' 2 ' d:mood='vui'><d:title d:x='1'>a</d:title>"
	  "<d:robots/><d:events><d:event title='t'><d:title>b</d:title></d:event></d:events></d:dossier>",
	  HEAD "<dossier" NS " xmlns:d=\"urn:lienhiep:dossier:1\" version=\"2\" d:mood=\"vui\">\n"
	       "  <title xmlns:d=\"urn:lienhiep:dossier:1\" d:x=\"1\">a</title>\n"
	       "  <d:robots xmlns:d=\"urn:lienhiep:dossier:1\"/>\n  <events>\n    <event title=\"t\">\n"
	       "      <title>b</title>\n    </event>\n  </events>\n</dossier>\n" },
	/* What stood inside a text follows it. */
	{ "<dossier" NS "><note>mot<!-- c --><x:y xmlns:x='u'/>hai</note></dossier>",
	  HEAD "<dossier" NS ">\n  <note>mothai</note>\n  <!-- c -->\n  <x:y xmlns:x=\"u\"/>\n</dossier>\n" },
	{ "<dossier" NS "><note><![CDATA[<&]]>&#13;&#9;</note></dossier>",
	  HEAD "<dossier" NS ">\n  <note>&lt;&amp;&#13;\t</note>\n</dossier>\n" },
	/* A prefix from above is declared where it is needed, once. */
	{ "<dossier" NS " xmlns:x='u' xmlns:unused='v'><x:a><x:b x:c='1'/></x:a></dossier>",
	  HEAD "<dossier" NS ">\n  <x:a xmlns:x=\"u\"><x:b x:c=\"1\"/></x:a>\n</dossier>\n" },
	{ "<d:dossier xmlns:d='urn:lienhiep:dossier:1'><a><d:b/></a></d:dossier>",
	  HEAD "<dossier" NS ">\n  <a xmlns=\"\" xmlns:d=\"urn:lienhiep:dossier:1\"><d:b/></a>\n</dossier>\n" },
	/* The comment travels with what followed it, whatever the order. */
	{ "<dossier" NS "><events><event id='e'/></events><!-- s --><sources><source id='s'/></sources></dossier>",
	  HEAD "<dossier" NS ">\n  <!-- s -->\n  <sources>\n    <source id=\"s\"/>\n  </sources>\n"
	       "  <events>\n    <event id=\"e\"/>\n  </events>\n</dossier>\n" },
	{ "<dossier" NS "><plans><plan budget='&#x35;' id='&#97;'/></plans></dossier>",
	  HEAD "<dossier" NS ">\n  <plans>\n    <plan id=\"a\" budget=\"5\"/>\n  </plans>\n</dossier>\n" },
};
/* clang-format on */

START_TEST(test_forms)
{
	lh_error error;
	char *written = NULL;
	lh_dossier *dossier = lh_dossier_read_memory(forms[_i].input, strlen(forms[_i].input), NULL,
						     NULL, &error);

	ck_assert_msg(dossier != NULL, "%ld:%ld: %s", error.line, error.column, error.text_en);
	ck_assert_int_eq(lh_dossier_write_memory(dossier, &written, NULL, NULL), 0);
	ck_assert_str_eq(written, forms[_i].output);
	free(written);
	lh_dossier_unref(dossier);
	dossier = lh_dossier_read_memory(forms[_i].output, strlen(forms[_i].output), NULL, NULL,
					 NULL);
	written = write_whole(dossier, NULL);
	ck_assert_str_eq(written, forms[_i].output);
	free(written);
	lh_dossier_unref(dossier);
}
END_TEST

/* The parser gives a long CDATA section in pieces; it stays one. */
START_TEST(test_long_cdata)
{
	size_t size = 0;
	char *data = NULL, *written = NULL;
	FILE *file = open_memstream(&data, &size);
	lh_dossier *dossier = NULL;

	fprintf(file, HEAD "<dossier" NS ">\n  <x xmlns=\"\"><![CDATA[");
	for (unsigned i = 0; i < 40000; i++)
		fputs(i % 1000 ? "<&> mười ]" : "<![CDATA[", file);
	fprintf(file, "]]]]><![CDATA[>]]></x>\n</dossier>\n");
	fclose(file);
	for (size_t step = 1000; step < 200000; step *= 150) {
		dossier = read_in_steps(data, size, step, NULL, NULL);
		ck_assert_ptr_nonnull(dossier);
		written = write_whole(dossier, NULL);
		ck_assert_msg(strcmp(written, data) == 0, "in steps of %zu: not the same", step);
		free(written);
		lh_dossier_unref(dossier);
	}
	free(data);
}
END_TEST

/* However the bytes arrive, the same positions and the same records. */
START_TEST(test_positions)
{
	static const char file[] =
		"<?xml version='1.0'?>\n<!-- một\nhai --><dossier" NS ">\n"
		"  <events><event id='a'/>  <event id='b'\n    kind='workshop'/>\n"
		"<event\nid='c'/><note>x\ny</note></events></dossier>";
	static const long expected[][2] = { { 4, 11 }, { 4, 28 }, { 6, 1 } };
	lh_dossier *dossier = NULL;
	char *good = strdup(file);

	memcpy(strstr(good, "<note>"), "<!--  ", 6);
	memcpy(strstr(good, "</note>"), "    -->", 7);
	dossier = lh_dossier_read_memory(good, strlen(good), NULL, NULL, NULL);
	ck_assert_ptr_nonnull(dossier);
	for (size_t i = 0; i < 3; i++) {
		const lh_object *event =
			lh_list_get(lh_dossier_object(dossier), LH_DOSSIER_EVENTS, i);

		ck_assert_int_eq(lh_object_line(event), expected[i][0]);
		ck_assert_int_eq(lh_object_column(event), expected[i][1]);
	}
	ck_assert_int_eq(lh_object_line(lh_dossier_object(dossier)), 3);
	ck_assert_int_eq(lh_object_column(lh_dossier_object(dossier)), 8);
	lh_dossier_unref(dossier);
	free(good);
}
END_TEST

/* Positions hold past the parser's own buffers: long lines, many chunks, other encodings. */
START_TEST(test_far_positions)
{
	enum { COUNT = 20000 };
	size_t size = 0;
	char *data = NULL;
	FILE *file = open_memstream(&data, &size);
	long columns[COUNT];
	lh_dossier *dossier = NULL;

	fprintf(file, "<dossier" NS "><events>");
	fflush(file);
	for (int i = 0; i < COUNT; i++) {
		fflush(file);
		columns[i] = (long)size + 1;
		fprintf(file, "<event id='e%d'><title>Hội thảo %d</title></event>", i, i);
	}
	fprintf(file, "</events></dossier>");
	fclose(file);
	dossier = lh_dossier_read_memory(data, size, NULL, NULL, NULL);
	for (size_t i = 0; i < COUNT; i++) {
		const lh_object *event =
			lh_list_get(lh_dossier_object(dossier), LH_DOSSIER_EVENTS, i);

		ck_assert_int_eq(lh_object_line(event), 1);
		ck_assert_int_eq(lh_object_column(event), columns[i]);
	}
	lh_dossier_unref(dossier);
	free(data);
}
END_TEST

/* A field that was set since takes the place of what a newer model's file said. */
START_TEST(test_newer_value_gives_way)
{
	lh_dossier *dossier = lh_dossier_read_file(TEST_DATA "/good/newer.xml", NULL, NULL, NULL);
	lh_event *event = lh_dossier_events_get(dossier, 0);
	char *written = NULL;

	ck_assert_int_eq(lh_event_kind(event), LH_EVENT_KIND_UNSET);
	lh_event_set_kind(event, LH_EVENT_KIND_FORUM, NULL);
	ck_assert_int_eq(lh_dossier_write_memory(dossier, &written, NULL, NULL), 0);
	ck_assert_ptr_null(strstr(written, "hologram"));
	ck_assert_ptr_nonnull(strstr(written, "kind=\"forum\""));
	ck_assert_ptr_nonnull(strstr(written, "seats=\"12\""));
	free(written);
	lh_dossier_unref(dossier);
}
END_TEST

/* Foreign content goes where its neighbour goes. */
START_TEST(test_foreign_travels)
{
	lh_dossier *dossier = lh_dossier_read_file(TEST_DATA "/good/foreign.xml", NULL, NULL, NULL);
	lh_object *root = lh_dossier_object(dossier);
	char *written = NULL;

	lh_list_move(root, LH_DOSSIER_SOURCES, 0, 1, NULL);
	lh_list_set_text(lh_dossier_find(dossier, "t1"), LH_TASK_TOPICS, 1, "hai mới", NULL);
	lh_dossier_set_title(dossier, "Tên mới", NULL);
	ck_assert_int_eq(lh_dossier_write_memory(dossier, &written, NULL, NULL), 0);
	ck_assert_ptr_nonnull(strstr(written, "</z>\n    <source id=\"s2\""));
	ck_assert_ptr_nonnull(strstr(written, "<!-- trước source -->\n    <source id=\"s1\""));
	ck_assert_ptr_nonnull(
		strstr(written, "<topic xmlns:x=\"urn:example:x\" x:q=\"2\">hai mới</topic>"));
	ck_assert_ptr_nonnull(strstr(written,
				     "<!-- trước title -->\n  <title xmlns:y=\"urn:example:y\" "
				     "y:c=\"own\">Tên mới</title>"));
	free(written);
	lh_object_remove(lh_dossier_find(dossier, "s1"), NULL);
	ck_assert_int_eq(lh_dossier_write_memory(dossier, &written, NULL, NULL), 0);
	ck_assert_ptr_null(strstr(written, "trước source "));
	ck_assert_ptr_null(strstr(written, "cuối source "));
	ck_assert_ptr_nonnull(strstr(written, "cuối sources"));
	free(written);
	lh_dossier_unref(dossier);
}
END_TEST

Suite *lh_canonical_suite(void)
{
	Suite *suite = suite_create("canonical");
	TCase *tests = tcase_create("canonical");

	tcase_set_timeout(tests, 300);
	tcase_add_test(tests, test_good_files);
	tcase_add_loop_test(tests, test_every_field, 0, 30);
	tcase_add_loop_test(tests, test_forms, 0, sizeof(forms) / sizeof(forms[0]));
	tcase_add_test(tests, test_long_cdata);
	tcase_add_test(tests, test_positions);
	tcase_add_test(tests, test_far_positions);
	tcase_add_test(tests, test_newer_value_gives_way);
	tcase_add_test(tests, test_foreign_travels);
	suite_add_tcase(suite, tests);
	return suite;
}
