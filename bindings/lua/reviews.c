/* SPDX-License-Identifier: MIT */
/*
 * Reviews. review["events.consultation"] is a table with what is told of a measure; the lists in it
 * are made when they are first asked for. Labels are in the language of the review.
 */
#include <stdlib.h>
#include <string.h>

#include "binding.h"

const struct lh_lua_review *lh_lua_check_review(lua_State *L, int index)
{
	const struct lh_lua_review *box = lh_lua_check(L, index, LH_LUA_REVIEW);

	/* After its __gc: a finalizer of a script may come so late. */
	if (!box->review)
		luaL_error(L, "the review is closed");
	return box;
}

static int review_gc(lua_State *L)
{
	struct lh_lua_review *box = lh_lua_check(L, 1, LH_LUA_REVIEW);
	lh_review *review = box->review;

	/* Another finalizer may still look at it. */
	box->review = NULL;
	lh_review_free(review);
	return 0;
}

/*
 * The period at arguments 2 and 3: two dates, or a string that names all of it; without one,
 * all the time that the dossier covers.
 */
static int to_period(lua_State *L, const lh_object *dossier, lh_date *from, lh_date *to,
		     lh_error *error)
{
	if (lua_type(L, 2) == LUA_TSTRING && lua_isnoneornil(L, 3))
		return lh_period_parse(lh_object_dossier(dossier), lh_lua_check_text(L, 2, false),
				       from, to, error);
	if (!lua_isnoneornil(L, 2)) {
		if (lh_lua_to_date(L, 2, from, error))
			return -1;
		*to = *from;
		return lua_isnoneornil(L, 3) ? 0 : lh_lua_to_date(L, 3, to, error);
	}
	*from = lh_get_date(dossier, LH_DOSSIER_FROM);
	*to = lh_get_date(dossier, LH_DOSSIER_TO);
	if (lua_isnoneornil(L, 3) && lh_date_is_set(*from) && lh_date_is_set(*to))
		return 0;
	if (!lua_isnoneornil(L, 3))
		return lh_lua_fail(error, LH_ERROR_ARGUMENT, "kỳ có ngày cuối mà không có ngày đầu",
				   "the period has a last day and no first one");
	return lh_lua_fail(error, LH_ERROR_ARGUMENT,
			   "hồ sơ không nói về những năm nào: review() cần một kỳ",
			   "the dossier does not say which years it covers: review() needs a "
			   "period");
}

/*
 * review(), review(2023), review("2023-Q3"), review("2023-01-01", "2023-06-30"),
 * review(2023, nil, "en")
 */
int lh_lua_review(lua_State *L)
{
	const struct lh_lua_record *record = lh_lua_check(L, 1, LH_LUA_RECORD);
	struct lh_lua_review *box = NULL;
	lh_language language = LH_VIETNAMESE;
	lh_date from = { 0 }, to = { 0 };
	lh_error error;

	if (lh_object_class(record->object) != LH_CLASS_DOSSIER)
		luaL_argerror(L, 1, "a dossier expected");
	if (!lua_isnoneornil(L, 4))
		language = lh_lua_check_language(L, 4);
	if (to_period(L, record->object, &from, &to, &error))
		return lh_lua_raise(L, &error);
	box = lh_lua_new(L, LH_LUA_REVIEW, sizeof(*box));
	box->language = language;
	box->review = lh_review_new(record->dossier, from, to, &error);
	return box->review ? 1 : lh_lua_raise(L, &error);
}

/* ------------------------------------------------------------------ */
/* What is told of a measure                                            */

static void set_string(lua_State *L, const char *name, const char *text)
{
	lua_pushstring(L, text);
	lua_setfield(L, -2, name);
}

typedef lh_object *record_at(const lh_review *, size_t, size_t);

static void push_records(lua_State *L, const lh_review *review, size_t measure, record_at *at)
{
	lh_object *object = NULL;

	lua_newtable(L);
	for (size_t i = 0; (object = at(review, measure, i)); i++) {
		lh_lua_push_record(L, object);
		lua_rawseti(L, -2, (int)i + 1);
	}
}

/* The figures that stand beside a measure, each with its verdict and what it is compared with. */
static void push_stated(lua_State *L, const struct lh_lua_review *box, size_t measure)
{
	const lh_review *review = box->review;
	size_t count = lh_review_stated_count(review, measure);

	lua_createtable(L, (int)count, 0);
	for (size_t i = 0; i < count; i++) {
		lh_object *figure = lh_review_stated(review, measure, i);
		lh_verdict verdict = lh_review_stated_verdict(review, measure, i);

		lua_newtable(L);
		lh_lua_push_record(L, figure);
		lua_setfield(L, -2, "figure");
		lh_lua_push_quantity(L, lh_get_quantity(figure, LH_FIGURE_VALUE));
		lua_setfield(L, -2, "value");
		set_string(L, "verdict", lh_verdict_name(verdict));
		set_string(L, "verdict_label", lh_verdict_label(verdict, box->language));
		lh_lua_push_quantity(L, lh_review_stated_recorded(review, measure, i));
		lua_setfield(L, -2, "recorded");
		lua_rawseti(L, -2, (int)i + 1);
	}
}

/* Whether an entry may have a member of that name, which is nil now. */
static bool is_quantity(const char *name)
{
	static const char *const names[] = { "value",	"previous", "planned",
					     "opening", "admitted", "left" };

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (strcmp(name, names[i]) == 0)
			return true;
	return false;
}

/* entry:by("kind"), entry:by("lead.kind") */
static int entry_by(lua_State *L)
{
	const struct lh_lua_review *box = NULL;
	const char *by = lh_lua_check_text(L, 2, false);

	luaL_checktype(L, 1, LUA_TTABLE);
	lua_getfield(L, 1, "review");
	box = lh_lua_check_review(L, -1);
	lua_getfield(L, 1, "code");
	lh_lua_push_breakdown(L, box, lh_measure_find(luaL_checkstring(L, -1)), by);
	return 1;
}

/* What is not there yet: the lists, which are kept once they are made. */
static int entry_index(lua_State *L)
{
	const char *name = NULL;
	const struct lh_lua_review *box = NULL;
	size_t measure = 0;
	lh_error error;

	luaL_checktype(L, 1, LUA_TTABLE);
	name = luaL_checkstring(L, 2);
	lua_pushliteral(L, "review");
	lua_rawget(L, 1);
	box = lh_lua_check_review(L, -1);
	lua_pushliteral(L, "code");
	lua_rawget(L, 1);
	measure = lh_measure_find(luaL_checkstring(L, -1));
	if (strcmp(name, "records") == 0) {
		push_records(L, box->review, measure, lh_review_record);
	} else if (strcmp(name, "undetermined") == 0) {
		push_records(L, box->review, measure, lh_review_undetermined);
	} else if (strcmp(name, "stated") == 0) {
		push_stated(L, box, measure);
	} else if (strcmp(name, "amounts") == 0) {
		lh_lua_push_amounts(L, box, measure);
	} else if (strcmp(name, "dimensions") == 0) {
		lh_lua_push_dimensions(L, measure);
	} else if (strcmp(name, "by") == 0) {
		lua_pushcfunction(L, entry_by);
	} else if (is_quantity(name)) {
		return 0;
	} else {
		lh_lua_fail(&error, LH_ERROR_FIELD, "mục của bản rà soát không có «%s»",
			    "an entry of a review has no \"%s\"", name);
		return lh_lua_raise(L, &error);
	}
	lua_pushvalue(L, 2);
	lua_pushvalue(L, -2);
	lua_rawset(L, 1);
	return 1;
}

static void set_flag(lua_State *L, const char *name, bool value)
{
	lua_pushboolean(L, value);
	lua_setfield(L, -2, name);
}

static void set_quantity(lua_State *L, const char *name, lh_quantity quantity)
{
	lh_lua_push_quantity(L, quantity);
	lua_setfield(L, -2, name);
}

/* The entry of a measure of the review at @index. */
static void push_entry(lua_State *L, int index, size_t measure)
{
	const struct lh_lua_review *box = lh_lua_check_review(L, index);
	const lh_review *review = box->review;
	lh_verdict verdict = lh_review_verdict(review, measure);
	lh_attainment attainment = lh_review_planned_verdict(review, measure);

	lua_createtable(L, 0, 20);
	lua_pushvalue(L, index);
	lua_setfield(L, -2, "review");
	set_string(L, "code", lh_measure_code(measure));
	set_string(L, "label", lh_measure_label(measure, box->language));
	set_string(L, "description", lh_measure_description(measure, box->language));
	set_string(L, "unit", lh_measure_unit(measure, box->language));
	set_string(L, "verdict", lh_verdict_name(verdict));
	set_string(L, "verdict_label", lh_verdict_label(verdict, box->language));
	set_flag(L, "is_stock", lh_measure_is_stock(measure));
	set_flag(L, "is_silent", lh_review_is_silent(review, measure));
	set_flag(L, "value_is_stated", lh_review_value_is_stated(review, measure));
	set_quantity(L, "value", lh_review_value(review, measure));
	set_quantity(L, "previous", lh_review_previous(review, measure));
	set_quantity(L, "planned", lh_review_planned(review, measure));
	set_string(L, "planned_verdict", lh_attainment_name(attainment));
	set_string(L, "planned_verdict_label", lh_attainment_label(attainment, box->language));
	set_quantity(L, "opening", lh_review_opening(review, measure));
	set_quantity(L, "admitted", lh_review_admitted(review, measure));
	set_quantity(L, "left", lh_review_left(review, measure));
	lh_lua_set_kind(L, LH_LUA_ENTRY);
}

/* "events.consultation: 4", with the value as in XML. */
static int entry_tostring(lua_State *L)
{
	const lh_quantity *value = NULL;
	char buffer[26];

	luaL_checktype(L, 1, LUA_TTABLE);
	lua_getfield(L, 1, "code");
	lua_getfield(L, 1, "value");
	value = lh_lua_test(L, -1, LH_LUA_QUANTITY);
	lua_pushfstring(L, "%s: %s", luaL_checkstring(L, -2),
			value ? lh_quantity_format(*value, buffer) : "-");
	return 1;
}

/* ------------------------------------------------------------------ */
/* The review                                                           */

/* The next measure's entry. Upvalues: the review, the measure. */
static int next_entry(lua_State *L)
{
	size_t measure = (size_t)lua_tointeger(L, lua_upvalueindex(2));

	if (measure >= lh_measure_count())
		return 0;
	push_entry(L, lua_upvalueindex(1), measure);
	lua_pushinteger(L, (lua_Integer)measure + 1);
	lua_replace(L, lua_upvalueindex(2));
	return 1;
}

/* each(): for entry in review:each() do, in the order of the catalogue. */
static int review_each(lua_State *L)
{
	lh_lua_check_review(L, 1);
	lua_pushvalue(L, 1);
	lua_pushinteger(L, 0);
	lua_pushcclosure(L, next_entry, 2);
	return 1;
}

/* The list that argument 2 names. */
static lh_review_list check_list_name(lua_State *L)
{
	const char *name = lh_lua_check_text(L, 2, false);
	lh_nearest nearest = { .wanted = name };
	lh_error error;

	for (int list = 0; list < LH_REVIEW_LIST_COUNT; list++) {
		if (strcmp(name, lh_review_list_name(list)) == 0)
			return (lh_review_list)list;
		lh_nearest_try(&nearest, lh_review_list_name(list));
	}
	lh_lua_fail(&error, LH_ERROR_FIELD, "không có danh sách «%s»", "there is no list \"%s\"",
		    name);
	lh_lua_suggest(&error, &nearest);
	lh_lua_raise(L, &error);
	return LH_REVIEW_LIST_COUNT;
}

/* list("requests-unanswered"): a table of records. */
static int review_list(lua_State *L)
{
	const lh_review *review = lh_lua_check_review(L, 1)->review;
	lh_review_list list = check_list_name(L);
	size_t count = lh_review_list_count(review, list);

	lua_createtable(L, (int)count, 0);
	for (size_t i = 0; i < count; i++) {
		lh_lua_push_record(L, lh_review_list_get(review, list, i));
		lua_rawseti(L, -2, (int)i + 1);
	}
	return 1;
}

static int review_list_label(lua_State *L)
{
	const struct lh_lua_review *box = lh_lua_check_review(L, 1);

	lua_pushstring(L, lh_review_list_label(check_list_name(L), box->language));
	return 1;
}

/* lists(): the names of the lists, in order. */
static int review_lists(lua_State *L)
{
	lh_lua_check_review(L, 1);
	lua_createtable(L, LH_REVIEW_LIST_COUNT, 0);
	for (int list = 0; list < LH_REVIEW_LIST_COUNT; list++) {
		lua_pushstring(L, lh_review_list_name(list));
		lua_rawseti(L, -2, list + 1);
	}
	return 1;
}

/* In words: "quý III năm 2023". */
static void push_period(lua_State *L, const struct lh_lua_review *box)
{
	void **hold = lh_lua_hold(L, free);
	lh_error error;

	*hold = lh_period_format(lh_review_from(box->review), lh_review_to(box->review),
				 box->language, &error);
	if (!*hold)
		lh_lua_raise(L, &error);
	lua_pushstring(L, *hold);
	lh_lua_release(hold);
	lua_remove(L, -2);
}

/* What is no measure: the dossier and the period, or a method. */
static bool push_member(lua_State *L, const struct lh_lua_review *box, const char *name)
{
	const lh_review *review = box->review;

	if (strcmp(name, "from") == 0)
		lh_lua_push_date(L, lh_review_from(review));
	else if (strcmp(name, "to") == 0)
		lh_lua_push_date(L, lh_review_to(review));
	else if (strcmp(name, "previous_from") == 0)
		lh_lua_push_date(L, lh_review_previous_from(review));
	else if (strcmp(name, "previous_to") == 0)
		lh_lua_push_date(L, lh_review_previous_to(review));
	else if (strcmp(name, "period") == 0)
		push_period(L, box);
	else if (strcmp(name, "is_covered") == 0)
		lua_pushboolean(L, lh_review_is_covered(review));
	else if (strcmp(name, "previous_is_covered") == 0)
		lua_pushboolean(L, lh_review_previous_is_covered(review));
	else if (strcmp(name, "plans") == 0)
		lh_lua_push_plans(L, box);
	else if (strcmp(name, "amounts") == 0)
		lh_lua_push_amounts(L, box, lh_measure_count());
	else if (strcmp(name, "targets") == 0)
		lh_lua_push_targets(L, box);
	else if (strcmp(name, "dossier") == 0)
		lh_lua_push_record(L, lh_dossier_object(lh_review_dossier(review)));
	else {
		lua_pushvalue(L, 2);
		lua_rawget(L, lua_upvalueindex(1));
		return !lua_isnil(L, -1);
	}
	return true;
}

static int review_index(lua_State *L)
{
	const struct lh_lua_review *box = lh_lua_check_review(L, 1);
	const char *name = lh_lua_check_text(L, 2, false);
	size_t measure = lh_measure_find(name), count = lh_measure_count();
	lh_nearest nearest = { .wanted = name };
	lh_error error;

	if (measure < count) {
		push_entry(L, 1, measure);
		return 1;
	}
	if (push_member(L, box, name))
		return 1;
	for (size_t i = 0; i < count; i++)
		lh_nearest_try(&nearest, lh_measure_code(i));
	lh_lua_fail(&error, LH_ERROR_FIELD, "không có chỉ số «%s»", "there is no measure \"%s\"",
		    name);
	lh_lua_suggest(&error, &nearest);
	return lh_lua_raise(L, &error);
}

static int review_tostring(lua_State *L)
{
	const lh_review *review = lh_lua_check_review(L, 1)->review;
	char from[11], to[11];

	lua_pushfstring(L, "Review %s to %s", lh_date_format(lh_review_from(review), from),
			lh_date_format(lh_review_to(review), to));
	return 1;
}

void lh_lua_open_reviews(lua_State *L)
{
	static const luaL_Reg reviews[] = {
		{ "__gc", review_gc },
		{ "__tostring", review_tostring },
		{ NULL, NULL },
	};
	static const luaL_Reg entries[] = {
		{ "__index", entry_index },
		{ "__tostring", entry_tostring },
		{ NULL, NULL },
	};
	static const luaL_Reg methods[] = {
		{ "each", review_each },
		{ "list", review_list },
		{ "list_label", review_list_label },
		{ "lists", review_lists },
		{ "paper", lh_lua_review_paper },
		{ "write", lh_lua_review_write },
		{ NULL, NULL },
	};

	lh_lua_new_kind(L, LH_LUA_ENTRY, entries);
	lh_lua_new_kind(L, LH_LUA_REVIEW, reviews);
	lua_newtable(L);
	lh_lua_register(L, methods);
	lua_pushcclosure(L, review_index, 1);
	lua_setfield(L, -2, "__index");
	lua_pop(L, 2);
}
