/* SPDX-License-Identifier: MIT */
/*
 * libxml2's own allocations fail, one after the other, while dossiers are read and held against
 * schemas: an error, and never a dossier that is not what the file says, nor a file that is taken for
 * valid and is not. What libxml2 2.9.14 itself gets wrong then is in a table. Writing does without it.
 * A program of its own, as the allocator is the process's.
 */
#include <check.h>
#include <dlfcn.h>
#include <execinfo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <libxml/parser.h>
#include <libxml/xmlmemory.h>

#include <lienhiep.h>

#include "common/child.h"
#include "helpers.h"

#define SCHEMA SOURCES "/lib/xml/dossier.xsd"

/* ------------------------------------------------------------------ */
/* libxml2's memory                                                    */

enum { DEEPEST = 64 };

static unsigned long left; /* until one is refused; 0: none will be */
static bool refuse_all;
static long live; /* blocks that libxml2 holds */
/* What a process says of itself, and while it lasts who asked for the first that was refused. */
static struct result {
	enum outcome { RIGHT, TOLD, TOLD_OTHERWISE, WRONG, CRASHED } outcome;
	bool refused;
	long leaked;
	int caller_count;
	void *callers[DEEPEST];
} * result;

static bool is_refused(void)
{
	if (!left || --left)
		return false;
	if (!result->refused)
		result->caller_count = backtrace(result->callers, DEEPEST);
	result->refused = true;
	left = refuse_all;
	return true;
}

static void *allocate(size_t size)
{
	if (is_refused())
		return NULL;
	live++;
	return malloc(size);
}

static void *reallocate(void *pointer, size_t size)
{
	if (is_refused())
		return NULL;
	live += !pointer;
	return realloc(pointer, size);
}

static char *duplicate(const char *text)
{
	if (is_refused())
		return NULL;
	live++;
	return strdup(text);
}

static void release(void *pointer)
{
	live -= pointer != NULL;
	free(pointer);
}

/* ------------------------------------------------------------------ */
/* What is done meanwhile                                              */

struct input {
	enum outcome (*run)(const struct input *input);
	const char *path; /* or text and size */
	const char *text;
	size_t size;
	const char *title, *schema;
};

/* A file of ours comes back to the byte, a text with its title. */
static enum outcome read_good(const struct input *input)
{
	size_t size = input->size, written_size = 0;
	char *data = input->path ? read_whole(input->path, &size) : NULL, *written = NULL;
	lh_error error;
	lh_dossier *dossier =
		lh_dossier_read_memory(data ? data : input->text, size, NULL, NULL, &error);
	bool same = false;

	left = 0;
	if (dossier) {
		written = write_whole(dossier, &written_size);
		same = data ? written_size == size && memcmp(written, data, size) == 0
			    : strcmp(lh_dossier_title(dossier), input->title) == 0;
	}
	free(written);
	free(data);
	lh_dossier_unref(dossier);
	return dossier			       ? (same ? RIGHT : WRONG)
	       : error.code == LH_ERROR_MEMORY ? TOLD
					       : TOLD_OTHERWISE;
}

static enum outcome read_bad(const struct input *input)
{
	lh_error error;
	lh_dossier *dossier = lh_dossier_read_memory(input->text, input->size, NULL, NULL, &error);

	left = 0;
	lh_dossier_unref(dossier);
	return dossier			       ? WRONG
	       : error.code == LH_ERROR_MEMORY ? TOLD
	       : error.code == LH_ERROR_XML    ? RIGHT
					       : TOLD_OTHERWISE;
}

static enum outcome check(const struct input *input, bool valid)
{
	lh_error error;
	lh_problems *problems = lh_schema_check_file(input->path, input->schema, &error);
	size_t count = lh_problems_count(problems);

	left = 0;
	lh_problems_free(problems);
	if (!problems)
		return error.code == LH_ERROR_MEMORY ? TOLD : TOLD_OTHERWISE;
	return valid == !count ? RIGHT : valid ? TOLD_OTHERWISE : WRONG;
}

static enum outcome check_valid(const struct input *input)
{
	return check(input, true);
}

static enum outcome check_invalid(const struct input *input)
{
	return check(input, false);
}

#define OPEN	   "<dossier xmlns='urn:lienhiep:dossier:1'>"
#define TEXT(text) NULL, text, sizeof(text) - 1

static const struct input readings[] = {
	{ read_good, TEST_DATA "/good/every.xml", NULL, 0, NULL, NULL },
	{ read_good, TEST_DATA "/good/foreign.xml", NULL, 0, NULL, NULL },
	{ read_good, TEST_DATA "/good/places.xml", NULL, 0, NULL, NULL },
	{ read_good,
	  TEXT("<?xml version='1.0' encoding='windows-1258'?>" OPEN "<title>Ho\xF2"
	       "c</title></dossier>"),
	  "Học", NULL },
	{ read_good,
	  TEXT("<?xml version='1.0' encoding='ISO-8859-1'?>" OPEN
	       "<title>H&#x1ECD;c</title></dossier>"),
	  "Học", NULL },
	{ read_bad, TEXT(OPEN "<title>Ho</titel></dossier>"), NULL, NULL },
	{ read_bad,
	  TEXT("<?xml version='1.0' encoding='EUC-JP'?>\n" OPEN
	       "<title>\xFF\xFF\x80</title></dossier>"),
	  NULL, NULL },
};
enum { READINGS = sizeof(readings) / sizeof(readings[0]) };

/* A schema that has of each thing one, so that each allocation can be refused. */
#define XSD "xmlns:xs='http://www.w3.org/2001/XMLSchema'"
static const char *const files[][2] = {
	{ "small.xsd",
	  "<xs:schema " XSD " targetNamespace='a' xmlns:a='a' elementFormDefault='qualified'>"
	  "<xs:import namespace='b' schemaLocation='other.xsd'/>"
	  "<xs:simpleType name='id'><xs:restriction base='xs:token'><xs:pattern value='[a-z]+'/>"
	  "</xs:restriction></xs:simpleType><xs:attributeGroup name='all'>"
	  "<xs:attribute name='id' type='a:id' use='required'/>"
	  "<xs:anyAttribute namespace='##other' processContents='skip'/></xs:attributeGroup>"
	  "<xs:element name='a'><xs:complexType><xs:sequence>"
	  "<xs:any namespace='##other' processContents='skip' minOccurs='0' maxOccurs='9'/>"
	  "<xs:element name='note' minOccurs='0' maxOccurs='unbounded'><xs:complexType>"
	  "<xs:simpleContent><xs:extension base='xs:string'/></xs:simpleContent>"
	  "</xs:complexType></xs:element></xs:sequence><xs:attributeGroup ref='a:all'/>"
	  "</xs:complexType></xs:element></xs:schema>" },
	{ "other.xsd", "<xs:schema " XSD " targetNamespace='b'>"
		       "<xs:attribute name='b' type='xs:date'/></xs:schema>" },
	{ "valid.xml", "<a xmlns='a' id='x'><b xmlns='b'/><note>m<![CDATA[n]]></note></a>" },
	{ "invalid.xml", "<a xmlns='a' id='1'>x<note><b/></note></a>" },
	{ "malformed.xml", "<a xmlns='a' id='x'></b>" },
};

static const struct input checks[] = {
	{ check_valid, "valid.xml", NULL, 0, NULL, "small.xsd" },
	{ check_invalid, "invalid.xml", NULL, 0, NULL, "small.xsd" },
	{ check_invalid, "malformed.xml", NULL, 0, NULL, "small.xsd" },
	{ check_valid, TEST_DATA "/good/every.xml", NULL, 0, NULL, SCHEMA },
	{ check_invalid, TEST_DATA "/bad-schema/misspelt-choice.xml", NULL, 0, NULL, SCHEMA },
};
enum { SMALL_CHECKS = 3, CHECKS = sizeof(checks) / sizeof(checks[0]) };

/* ------------------------------------------------------------------ */
/* What libxml2 2.9.14 gets wrong                                      */

static const struct fault {
	const char *function; /* exported, among those that asked */
	enum outcome outcome;
	bool leaks, in_schemas;
	const char *reason;
} faults[] = {
	{ "xmlDictLookup", TOLD_OTHERWISE, false, false,
	  "gives no name and says nothing: the parser finds none where one should be" },
	{ "xmlParseEncodingDecl", TOLD_OTHERWISE, true, false,
	  "xmlFindCharEncodingHandler() without memory knows no such encoding" },
	{ "xmlParseEncodingDecl", RIGHT, true, false,
	  "xmlFindCharEncodingHandler() makes a converter without a name, which nobody frees" },
	{ "xmlParseEncodingDecl", TOLD, true, false, "the same" },
	{ "xmlSchemaParse", CRASHED, false, true,
	  "xmlSchemaParseWildcardNs(), xmlGetMinOccurs(), xmlGetMaxOccurs(), "
	  "xmlSchemaValAtomicType(), xmlFAParseAtom(), xmlFAParseRegExp() and "
	  "xmlSchemaComponentListFree() look into what was not to be had" },
	{ "xmlSchemaParse", TOLD_OTHERWISE, true, true,
	  "xmlRegexpCompile(), xmlAutomataNewTransition2(), xmlAutomataNewNegTrans() and "
	  "xmlHashAddEntry3() give nothing and say nothing, or __libxml2_xzread() that the file "
	  "is unreadable" },
	{ "xmlSchemaParse", TOLD, true, true,
	  "forgets the schema where xmlSchemaConstructionCtxtCreate() fails, and its documents" },
	{ "xmlSchemaNewValidCtxt", CRASHED, false, true,
	  "does not miss a list, which xmlSchemaClearValidCtxt() clears" },
	{ "xmlParseChunk", CRASHED, false, true,
	  "xmlSchemaFreeValidCtxt() frees what xmlSchemaGetFreshAttrInfo() left undefined" },
	{ "xmlParseChunk", TOLD, true, true,
	  "the schemas' startElementNs forgets the value of an attribute that it cannot note" },
};

static bool is_asked_by(const char *function)
{
	for (int i = 0; i < result->caller_count; i++) {
		Dl_info about;

		if (dladdr(result->callers[i], &about) && about.dli_sname &&
		    strcmp(about.dli_sname, function) == 0)
			return true;
	}
	return false;
}

static bool is_known(const struct input *input)
{
	for (size_t i = 0; i < sizeof(faults) / sizeof(faults[0]); i++)
		if (faults[i].outcome == result->outcome &&
		    (!faults[i].in_schemas || input->schema) &&
		    faults[i].leaks >= (result->leaked > 0) && is_asked_by(faults[i].function))
			return true;
	/* Which faults others have, nobody has looked. */
	return strcmp(LIBXML_DOTTED_VERSION, "2.9.14") != 0;
}

/* ------------------------------------------------------------------ */
/* One after the other                                                 */

/* Each in a process of its own, as libxml2 keeps some of what it could not finish. */
static void run_refused(const struct input *input, unsigned long nth, bool lasting)
{
	long before = 0;

	xmlResetLastError();
	before = live;
	/* It loads a library when it is called first. */
	backtrace(result->callers, DEEPEST);
	refuse_all = lasting;
	left = nth;
	result->outcome = input->run(input);
	left = 0;
	xmlResetLastError();
	result->leaked = live - before;
}

static const char *callers_of(void)
{
	static char text[1024];
	size_t used = 0;

	*text = '\0';
	for (int i = 0; i < result->caller_count && used < sizeof(text); i++) {
		Dl_info about;

		if (dladdr(result->callers[i], &about) && about.dli_sname)
			used += (size_t)snprintf(text + used, sizeof(text) - used, " %s",
						 about.dli_sname);
	}
	return text;
}

/* Returns whether there was one to refuse. */
static bool refuse_one(const struct input *input, unsigned long nth, bool lasting, bool begun)
{
	int status = 0;
	pid_t child = -1;

	*result = (struct result){ .outcome = CRASHED };
	child = fork();
	if (!child) {
		run_refused(input, nth, lasting);
		end_child(0);
	}
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	/* What is made once and kept is no leak. */
	if (!begun)
		result->leaked = 0;
	if (result->refused ? result->outcome > TOLD || result->leaked > 0
			    : result->outcome != RIGHT)
		ck_assert_msg(is_known(input),
			      "%s, allocation %lu: %d, signal %d, %ld leaked, for%s",
			      input->path ? input->path : input->text, nth, (int)result->outcome,
			      WTERMSIG(status), result->leaked, callers_of());
	return result->refused;
}

/* Returns how many there were. */
static unsigned long refuse_each(const struct input *input, bool lasting, bool begun,
				 unsigned long step)
{
	unsigned long points = 0;

	result = mmap(NULL, sizeof(*result), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1,
		      0);
	ck_assert_ptr_ne(result, MAP_FAILED);
	for (unsigned long nth = 1; refuse_one(input, nth, lasting, begun); nth += step)
		points++;
	munmap(result, sizeof(*result));
	return points;
}

/* Under valgrind some will do. */
static unsigned long step(void)
{
	const char *text = getenv("EXHAUST_STEP");

	return text ? strtoul(text, NULL, 10) : 1;
}

static void ignore(void *context, const char *message, ...)
{
	(void)context;
	(void)message;
}

START_TEST(test_beginning)
{
	/* Before anything in this process was read. What it says without us it prints. */
	xmlSetGenericErrorFunc(NULL, ignore);
	refuse_each(&readings[_i], false, false, step());
	refuse_each(&readings[_i], true, false, step());
}
END_TEST

START_TEST(test_reading)
{
	ck_assert_int_eq(readings[_i].run(&readings[_i]), RIGHT);
	printf("reading %d: %lu allocations\n", _i,
	       refuse_each(&readings[_i], false, true, step()));
	refuse_each(&readings[_i], true, true, step());
}
END_TEST

START_TEST(test_checking)
{
	/* Of some ten thousand, a hundred. */
	unsigned long each = _i < SMALL_CHECKS ? step() : 211;

	/* Under valgrind the whole schema takes too long. */
	if (_i >= SMALL_CHECKS && step() > 1)
		return;
	enter_folder();
	for (size_t i = 0; i < sizeof(files) / sizeof(files[0]); i++)
		put_file(files[i][0], files[i][1]);
	ck_assert_int_eq(checks[_i].run(&checks[_i]), RIGHT);
	printf("checking %d: %lu allocations\n", _i, refuse_each(&checks[_i], false, true, each));
	refuse_each(&checks[_i], true, true, each);
	leave_folder();
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("libxml2");
	TCase *tests = tcase_create("libxml2");
	SRunner *runner = srunner_create(suite);
	int failed = 0;

	/* Before libxml2 allocates anything. */
	xmlMemSetup(release, allocate, reallocate, duplicate);
	tcase_set_timeout(tests, 300);
	tcase_add_loop_test(tests, test_beginning, 0, READINGS);
	tcase_add_loop_test(tests, test_reading, 0, READINGS);
	tcase_add_loop_test(tests, test_checking, 0, CHECKS);
	suite_add_tcase(suite, tests);
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
