/* SPDX-License-Identifier: MIT */
/* What a review says of plans, of the amounts that tasks plan, and of targets, as tables. */
#include "binding.h"

static void set_string(lua_State *L, const char *name, const char *text)
{
	lua_pushstring(L, text);
	lua_setfield(L, -2, name);
}

static void set_record(lua_State *L, const char *name, lh_object *record)
{
	lh_lua_push_record(L, record);
	lua_setfield(L, -2, name);
}

static void set_quantity(lua_State *L, const char *name, lh_quantity quantity)
{
	lh_lua_push_quantity(L, quantity);
	lua_setfield(L, -2, name);
}

static void push_amount(lua_State *L, const struct lh_lua_review *box, size_t index)
{
	lh_attainment verdict = lh_review_amount_verdict(box->review, index);

	lua_createtable(L, 0, 7);
	set_record(L, "task", lh_review_amount_task(box->review, index));
	set_string(L, "code", lh_measure_code(lh_review_amount_measure(box->review, index)));
	set_quantity(L, "planned", lh_review_amount_planned(box->review, index));
	set_quantity(L, "actual", lh_review_amount_actual(box->review, index));
	set_string(L, "verdict", lh_attainment_name(verdict));
	set_string(L, "verdict_label", lh_attainment_label(verdict, box->language));
	lua_pushboolean(L, lh_review_amount_is_undetermined(box->review, index));
	lua_setfield(L, -2, "is_undetermined");
}

void lh_lua_push_amounts(lua_State *L, const struct lh_lua_review *box, size_t measure)
{
	int count = 0;

	lua_newtable(L);
	for (size_t i = 0; i < lh_review_amount_count(box->review); i++) {
		if (measure < lh_measure_count() &&
		    lh_review_amount_measure(box->review, i) != measure)
			continue;
		push_amount(L, box, i);
		lua_rawseti(L, -2, ++count);
	}
}

/* ------------------------------------------------------------------ */
/* Plans                                                                */

/* How many tasks are of each progress. */
static void push_counts(lua_State *L, const lh_review *review, size_t plan, unsigned area)
{
	lua_createtable(L, 0, LH_PROGRESS_COUNT);
	for (int i = 0; i < LH_PROGRESS_COUNT; i++)
		set_quantity(L, lh_progress_name((lh_progress)i),
			     lh_review_plan_tasks(review, plan, (lh_progress)i, area));
}

/* The same by area, by its name; "" for tasks without one. Areas without tasks are left out. */
static void push_areas(lua_State *L, const lh_review *review, size_t plan)
{
	unsigned count = lh_field_choice_count(LH_TASK_AREA);

	lua_newtable(L);
	for (unsigned area = 0; area <= count; area++) {
		lh_quantity all = lh_review_plan_tasks(review, plan, LH_PROGRESS_ALL, area);

		if (!all.value.mantissa)
			continue;
		push_counts(L, review, plan, area);
		lua_setfield(L, -2, area ? lh_field_choice_name(LH_TASK_AREA, area) : "");
	}
}

static void push_tasks(lua_State *L, const lh_review *review, size_t plan, lh_progress progress)
{
	size_t count = lh_review_plan_task_count(review, plan, progress);

	lua_createtable(L, (int)count, 0);
	for (size_t i = 0; i < count; i++) {
		lh_lua_push_record(L, lh_review_plan_task(review, plan, progress, i));
		lua_rawseti(L, -2, (int)i + 1);
	}
}

static void push_plan(lua_State *L, const struct lh_lua_review *box, size_t plan)
{
	lua_createtable(L, 0, 7);
	set_record(L, "plan", lh_review_plan(box->review, plan));
	set_quantity(L, "budget", lh_review_plan_budget(box->review, plan));
	set_quantity(L, "spent", lh_review_plan_spent(box->review, plan));
	push_counts(L, box->review, plan, LH_EVERY_AREA);
	lua_setfield(L, -2, "counts");
	push_areas(L, box->review, plan);
	lua_setfield(L, -2, "areas");
	lua_createtable(L, 0, LH_PROGRESS_COUNT);
	lua_createtable(L, 0, LH_PROGRESS_COUNT);
	for (int i = 0; i < LH_PROGRESS_COUNT; i++) {
		push_tasks(L, box->review, plan, (lh_progress)i);
		lua_setfield(L, -3, lh_progress_name((lh_progress)i));
		set_string(L, lh_progress_name((lh_progress)i),
			   lh_progress_label((lh_progress)i, box->language));
	}
	lua_setfield(L, -3, "labels");
	lua_setfield(L, -2, "tasks");
}

void lh_lua_push_plans(lua_State *L, const struct lh_lua_review *box)
{
	size_t count = lh_review_plan_count(box->review);

	lua_createtable(L, (int)count, 0);
	for (size_t i = 0; i < count; i++) {
		push_plan(L, box, i);
		lua_rawseti(L, -2, (int)i + 1);
	}
}

/* ------------------------------------------------------------------ */
/* Targets                                                              */

void lh_lua_push_targets(lua_State *L, const struct lh_lua_review *box)
{
	size_t count = lh_review_target_count(box->review);

	lua_createtable(L, (int)count, 0);
	for (size_t i = 0; i < count; i++) {
		lh_target_state state = lh_review_target_state(box->review, i);

		lua_createtable(L, 0, 4);
		set_record(L, "target", lh_review_target(box->review, i));
		set_record(L, "measurement", lh_review_target_measurement(box->review, i));
		set_string(L, "state", lh_target_state_name(state));
		set_string(L, "state_label", lh_target_state_label(state, box->language));
		lua_rawseti(L, -2, (int)i + 1);
	}
}
