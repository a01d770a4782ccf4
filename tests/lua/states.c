/* SPDX-License-Identifier: MIT */
/* The Lua module in several states at once, in several threads, and where memory runs out. */
#include <check.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>

/* A bit of everything, in steps: each is called with what the last one gave. */
static const char *const steps[] = {
	"lh = require 'lienhiep'",

	"d = lh.loads([[<dossier xmlns='urn:lienhiep:dossier:1' version='1' from='2023' to='2023'>"
	"<organisations><organisation id='o1'><name>Hội Thủy "
	"lợi</name></organisation></organisations>"
	"<events><event id='e1' from='2023-12-27' hosts='o1' attendance='~60'><title>Hội "
	"thảo</title>"
	"</event><event id='e2'/></events></dossier>]])",

	"local e = d:get 'e1'\n"
	"e.title, e.from, e.attendance, e.hosts = 'Mới', lh.Date(2023, 5), lh.Quantity '70+', { "
	"'o1' }\n"
	"e:set_label('title', 'en', 'New')\n"
	"for name, value in lh.fields(e) do local _ = name .. tostring(value) end",

	"d.tasks = { { id = 't2', title = 'B' }, { id = 't1', title = 'A', topics = { 'x', 'y' } } "
	"}\n"
	"d.tasks:sort_by 'title'\n"
	"d.tasks:insert(1, lh.Dossier().tasks:add { title = 'C' })\n"
	"d.tasks[2].tasks = { d:get 't2', { title = 'D' } }\n"
	"local ids, titles = d.tasks:columns('id', 'title')\n"
	"d.tasks:sort(function(a, b) return a.title < b.title end)\n"
	"d.tasks:remove(d.tasks[1])",

	"assert(#d:find 'thuy loi' == 1 and #d:where('event', { hosts = 'o1' }) == 1)\n"
	"assert(lh.fold 'Hội' == 'hoi' and lh.text_format(' a ', true) == 'a')\n"
	"table.sort({ 'b', 'a' }, function(a, b) return lh.vietnamese_key(a) < "
	"lh.vietnamese_key(b) end)",

	"local r = d:review(2023)\n"
	"local entry = r['events']\n"
	"local _ = entry.records, entry:by 'kind', r.plans, r.period, r:paper 'xml'\n"
	"_ = r:list 'requests-unanswered'\n"
	"for _, problem in ipairs(d:check()) do _ = problem.text end",

	"d:import_csv('event', 'id,title\\ne3,Ba\\n')\n"
	"local _ = d:export_csv 'event', tostring(d:trace 'e1'), d:copy(), d.events[1]:copy()\n"
	"assert(not pcall(lh.loads, '<') and not pcall(d.events.add, d.events, { tilte = 1 }))",

	"d:save(path)\n"
	"lh.edit(path, function(it) it.title = 'Sửa' end)\n"
	"assert(lh.load(path).title == 'Sửa')\n"
	"d:dumps()",
};

enum { STEP_COUNT = sizeof(steps) / sizeof(steps[0]) };

/* That what there is of the dossier can be written and read. */
static const char intact[] =
	"if d then local again = lh.loads(d:dumps()); assert(again:same_as(d)) end";

/* ------------------------------------------------------------------ */
/* States                                                               */

/* The memory of a state: how much it has, and when it is refused more. */
struct memory {
	size_t held;
	unsigned long asked, refused_from; /* 0: never */
	bool was_refused;
};

static void *allocate(void *ud, void *block, size_t old, size_t size)
{
	struct memory *memory = ud;
	void *result = NULL;

	/* Where there is no block, Lua says what it is for. */
	old = block ? old : 0;
	if (!size) {
		memory->held -= old;
		free(block);
		return NULL;
	}
	/* Lua takes for granted that a block can be made smaller. */
	if (size > old && ++memory->asked >= memory->refused_from && memory->refused_from) {
		memory->was_refused = true;
		return NULL;
	}
	result = realloc(block, size);
	if (result)
		memory->held += size - old;
	return result;
}

struct run {
	const char *code, *path;
};

static int run_code(lua_State *L)
{
	const struct run *run = lua_touserdata(L, 1);

	if (!run->code) {
		luaL_openlibs(L);
		lua_pushstring(L, run->path);
		lua_setglobal(L, "path");
		return 0;
	}
	if (luaL_loadstring(L, run->code))
		return lua_error(L);
	lua_call(L, 0, 0);
	return 0;
}

/* Run some code; NULL: open the libraries. */
static int run(lua_State *L, const char *code, const char *path)
{
	struct run what = { code, path };
	int status = 0;

#if LUA_VERSION_NUM < 502
	status = lua_cpcall(L, run_code, &what);
#else
	lua_pushcfunction(L, run_code);
	lua_pushlightuserdata(L, &what);
	status = lua_pcall(L, 1, 0, 0);
#endif
	return status;
}

/* The same where nothing may fail. */
static void must_run(lua_State *L, const char *code, const char *path)
{
	if (run(L, code, path))
		ck_abort_msg("%s: %s", code ? code : "libraries", lua_tostring(L, -1));
}

static lua_State *open_state(struct memory *memory, const char *path)
{
	lua_State *L = lua_newstate(allocate, memory);

	ck_assert_ptr_nonnull(L);
	must_run(L, NULL, path);
	return L;
}

static void make_path(char path[32])
{
	int file = -1;

	strcpy(path, "/tmp/lienhiep-XXXXXX");
	file = mkstemp(path);
	ck_assert_int_ge(file, 0);
	close(file);
}

/* ------------------------------------------------------------------ */

/* Three states take turns, and are closed in every order. */
START_TEST(test_states_interleave)
{
	static const int orders[][3] = { { 0, 1, 2 }, { 0, 2, 1 }, { 1, 0, 2 },
					 { 1, 2, 0 }, { 2, 0, 1 }, { 2, 1, 0 } };
	struct memory memory[3] = { 0 };
	lua_State *states[3];
	char paths[3][32];

	for (int i = 0; i < 3; i++) {
		make_path(paths[i]);
		states[i] = open_state(&memory[i], paths[i]);
	}
	for (int step = 0; step < STEP_COUNT; step++)
		for (int i = 0; i < 3; i++)
			must_run(states[i], steps[step], paths[i]);
	for (int i = 0; i < 3; i++) {
		lua_close(states[orders[_i][i]]);
		for (int j = i + 1; j < 3; j++)
			must_run(states[orders[_i][j]], intact, NULL);
	}
	for (int i = 0; i < 3; i++) {
		ck_assert_uint_eq(memory[i].held, 0);
		unlink(paths[i]);
	}
}
END_TEST

/* Opened and closed again and again in one process, the module stays as it is. */
START_TEST(test_states_follow)
{
	char path[32];

	make_path(path);
	for (int i = 0; i < 10; i++) {
		struct memory memory = { 0 };
		lua_State *L = open_state(&memory, path);

		for (int step = 0; step < STEP_COUNT; step++)
			must_run(L, steps[step], path);
		lua_close(L);
		ck_assert_uint_eq(memory.held, 0);
	}
	unlink(path);
}
END_TEST

static void *work(void *failed)
{
	char path[32];

	make_path(path);
	for (int i = 0; i < 20; i++) {
		struct memory memory = { 0 };
		lua_State *L = open_state(&memory, path);

		for (int step = 0; step < STEP_COUNT; step++)
			*(bool *)failed |= run(L, steps[step], path) != 0;
		lua_close(L);
	}
	unlink(path);
	return NULL;
}

/* A state in each of two threads. */
START_TEST(test_states_in_threads)
{
	pthread_t threads[2];
	bool failed[2] = { false, false };

	for (int i = 0; i < 2; i++)
		ck_assert_int_eq(pthread_create(&threads[i], NULL, work, &failed[i]), 0);
	for (int i = 0; i < 2; i++)
		ck_assert_int_eq(pthread_join(threads[i], NULL), 0);
	ck_assert(!failed[0] && !failed[1]);
}
END_TEST

/* ------------------------------------------------------------------ */
/* Memory that runs out                                                 */

/* From one allocation to the next that is refused: 1, or EXHAUST_STEP where each takes long. */
static unsigned long exhaust_step(void)
{
	const char *text = getenv("EXHAUST_STEP");
	unsigned long step = text ? strtoul(text, NULL, 10) : 1;

	return step ? step : 1;
}

/*
 * Run all steps before @step, and that one with the nth allocation and all after it refused. Whether
 * there was an nth.
 */
static bool exhaust(int step, unsigned long nth, const char *path)
{
	struct memory memory = { 0 };
	lua_State *L = open_state(&memory, path);
	int status = 0;

	for (int i = 0; i < step; i++)
		must_run(L, steps[i], path);
	memory.refused_from = memory.asked + nth;
	status = run(L, steps[step], path);
	/* Nothing but memory may be wrong: an assert that does not hold says something else. */
	ck_assert(memory.was_refused || !status);
	if (status && status != LUA_ERRMEM && lua_type(L, -1) == LUA_TSTRING)
		ck_assert_msg(strstr(lua_tostring(L, -1), "memory"), "%s", lua_tostring(L, -1));
	/* Every second state is closed as it is, without memory. */
	if (nth % 2) {
		memory.refused_from = 0;
		if (step > 0) {
			lua_settop(L, 0);
			must_run(L, intact, path);
			must_run(L, steps[1], path);
		}
	}
	lua_close(L);
	ck_assert_uint_eq(memory.held, 0);
	return memory.was_refused;
}

START_TEST(test_memory_runs_out)
{
	unsigned long nth = 1;
	char path[32];

	make_path(path);
	while (exhaust(_i, nth, path))
		nth += exhaust_step();
	ck_assert_uint_gt(nth, 2);
	unlink(path);
}
END_TEST

int main(void)
{
	Suite *suite = suite_create("states");
	TCase *states = tcase_create("states"), *memory = tcase_create("memory");
	SRunner *runner = srunner_create(suite);
	struct memory none = { 0 };
	lua_State *L = lua_newstate(allocate, &none);
	int failed = 0;

	/* LuaJIT on most machines takes no allocator but its own. */
	if (!L)
		return 77;
	lua_close(L);
	tcase_add_loop_test(states, test_states_interleave, 0, 6);
	tcase_add_test(states, test_states_follow);
	tcase_add_test(states, test_states_in_threads);
	tcase_add_loop_test(memory, test_memory_runs_out, 0, STEP_COUNT);
	suite_add_tcase(suite, states);
	suite_add_tcase(suite, memory);
	srunner_run_all(runner, CK_NORMAL);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? 1 : 0;
}
