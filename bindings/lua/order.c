/* SPDX-License-Identifier: MIT */
/* Keys by which Vietnamese texts and people are put into order, and lists that are put into order. */
#include <stdlib.h>
#include <string.h>

#include "binding.h"

#if LUA_VERSION_NUM < 502
#define LUA_OPLT			1
#define lua_compare(L, a, b, operation) lua_lessthan(L, a, b)
#endif

/* ------------------------------------------------------------------ */
/* Keys                                                                 */

/* In the registry: the collator of this state, from its first use on. */
static const char own_collator;

static void free_collator(void *collator)
{
	lh_collator_free(collator);
}

static const lh_collator *get_collator(lua_State *L)
{
	void **hold = NULL;
	const lh_collator *collator = NULL;
	lh_error error;

	lh_lua_push_registered(L, &own_collator);
	collator = lh_lua_held(L, -1);
	lua_pop(L, 1);
	if (collator)
		return collator;
	hold = lh_lua_hold(L, free_collator);
	*hold = lh_collator_new(&error);
	if (!*hold)
		lh_lua_raise(L, &error);
	collator = *hold;
	lh_lua_keep_registered(L, &own_collator);
	return collator;
}

/* Names of people, and texts as a given name without the others. */
struct name {
	const char *given, *family;
	const lh_object *person;
	bool is_text;
};

static size_t make_key(const lh_collator *collator, const struct name *name, unsigned char *key,
		       size_t size)
{
	if (name->person)
		return lh_collator_person_key(collator, name->person, key, size);
	if (name->is_text)
		return lh_collator_key(collator, name->given, key, size);
	return lh_collator_name_key(collator, name->given, NULL, name->family, key, size);
}

static void push_key(lua_State *L, const struct name *name)
{
	const lh_collator *collator = get_collator(L);
	unsigned char buffer[512], *key = buffer;
	size_t size = make_key(collator, name, buffer, sizeof(buffer));

	if (size > sizeof(buffer)) {
		key = lua_newuserdata(L, size);
		make_key(collator, name, key, size);
	}
	lua_pushlstring(L, (const char *)key, size);
	if (key != buffer)
		lua_remove(L, -2);
}

int lh_lua_vietnamese_key(lua_State *L)
{
	push_key(L, &(struct name){ .given = lh_lua_check_text(L, 1, true), .is_text = true });
	return 1;
}

/* person_key(person), person_key("Trần Thị Bình"): of a name, the last word is the given name. */
int lh_lua_person_key(lua_State *L)
{
	const struct lh_lua_record *record = lh_lua_test(L, 1, LH_LUA_RECORD);
	struct name name = { 0 };
	void **hold = NULL;
	char *blank = NULL;
	lh_error error;

	if (record) {
		if (lh_object_class(record->object) != LH_CLASS_PERSON)
			return luaL_argerror(L, 1, "a person or a name expected");
		name.person = record->object;
		push_key(L, &name);
		return 1;
	}
	luaL_argcheck(L, lua_type(L, 1) == LUA_TSTRING, 1, "a person or a name expected");
	hold = lh_lua_hold(L, free);
	*hold = lh_text_format(lh_lua_check_text(L, 1, false), true, &error);
	if (!*hold)
		return lh_lua_raise(L, &error);
	name.given = *hold;
	blank = strrchr(*hold, ' ');
	if (blank) {
		*blank = '\0';
		name.family = *hold;
		name.given = blank + 1;
	}
	push_key(L, &name);
	lh_lua_release(hold);
	return 1;
}

/* ------------------------------------------------------------------ */
/* Sorting                                                              */

/* Whether the item at one place goes before that at another: by a function, or by their keys. */
static bool precedes(lua_State *L, int less, int keys, size_t a, size_t b)
{
	bool before = false;

	if (less)
		lua_pushvalue(L, less);
	lua_rawgeti(L, keys, (int)a + 1);
	lua_rawgeti(L, keys, (int)b + 1);
	if (less) {
		lua_call(L, 2, 1);
		before = lua_toboolean(L, -1);
		lua_pop(L, 1);
		return before;
	}
	/* What has no key comes first, as a text that is not there does. */
	before = lua_isnil(L, -2) || lua_isnil(L, -1) ? lua_isnil(L, -2) && !lua_isnil(L, -1)
						      : lua_compare(L, -2, -1, LUA_OPLT);
	lua_pop(L, 2);
	return before;
}

/* Merge two runs of @from, which meet at @middle, into @to. */
static void merge(lua_State *L, int less, int keys, const size_t *from, size_t *to, size_t start,
		  size_t middle, size_t end)
{
	size_t left = start, right = middle;

	for (size_t i = start; i < end; i++) {
		if (left < middle &&
		    (right >= end || !precedes(L, less, keys, from[right], from[left])))
			to[i] = from[left++];
		else
			to[i] = from[right++];
	}
}

/* Stable, and at its end whatever the function answers. Push what owns the order. */
static size_t *push_order(lua_State *L, int less, int keys, size_t count)
{
	size_t *order = lua_newuserdata(L, (count * 2 + 1) * sizeof(*order));
	size_t *spare = order + count, *held = NULL;

	for (size_t i = 0; i < count; i++)
		order[i] = i;
	for (size_t width = 1; width < count; width *= 2) {
		for (size_t start = 0; start < count; start += width * 2) {
			size_t middle = start + width < count ? start + width : count;
			size_t end = middle + width < count ? middle + width : count;

			merge(L, less, keys, order, spare, start, middle, end);
		}
		held = order;
		order = spare;
		spare = held;
	}
	return order;
}

static int arrange(lua_State *L, const struct lh_lua_list *list, const size_t *order, size_t count)
{
	lh_error error;

	if (lh_list_arrange(list->object, list->field, order, count, &error))
		return lh_lua_raise(L, &error);
	return 0;
}

/* sort(), sort(less): as table.sort() does, but stable. */
int lh_lua_list_sort(lua_State *L)
{
	const struct lh_lua_list *list = lh_lua_check(L, 1, LH_LUA_LIST);
	size_t count = lh_list_count(list->object, list->field);
	int less = 0;

	lua_settop(L, 2);
	if (!lua_isnil(L, 2)) {
		luaL_checktype(L, 2, LUA_TFUNCTION);
		less = 2;
	}
	lua_createtable(L, (int)count, 0);
	for (size_t i = 0; i < count; i++) {
		lh_lua_push_item(L, list, i);
		lua_rawseti(L, 3, (int)i + 1);
	}
	return arrange(L, list, push_order(L, less, 3, count), count);
}

/* Make a key of the value on top of the stack that Lua can compare with all others of its kind. */
static void refine_key(lua_State *L)
{
	const lh_date *date = lh_lua_test(L, -1, LH_LUA_DATE);
	const lh_quantity *quantity = lh_lua_test(L, -1, LH_LUA_QUANTITY);
	char buffer[11];

	/* "2023" comes before "2023-01-01": by the first day, the vaguer first. */
	if (date)
		lua_pushstring(L, lh_date_format(*date, buffer));
	else if (quantity && quantity->known == LH_UNKNOWN)
		lua_pushnil(L);
	else if (quantity)
		lh_lua_push_decimal(L, quantity->value);
	else
		return;
	lua_replace(L, -2);
}

static void push_field_key(lua_State *L, lh_object *object, unsigned field)
{
	lh_type type = lh_field_type(field);

	if (type != LH_TYPE_TEXT && type != LH_TYPE_PROSE && type != LH_TYPE_LABEL) {
		lh_lua_push_field(L, object, field, type);
		refine_key(L);
		return;
	}
	push_key(L, &(struct name){ .given = lh_get_text(object, field), .is_text = true });
}

/* The field of this name of an item; 0 where there is no item. */
static unsigned find_field(lua_State *L, const struct lh_lua_list *list, size_t place,
			   const char *name, lh_object **item)
{
	unsigned field = 0;
	lh_error error;

	*item = lh_list_get(list->object, list->field, place);
	if (!*item)
		return 0;
	field = lh_class_field_find(lh_object_class(*item), name);
	if (!field) {
		lh_lua_fail_field(&error, *item, name);
		lh_lua_raise(L, &error);
	}
	return field;
}

/* The name of a field at an argument that some class of the list's records has. */
static const char *check_field_name(lua_State *L, int argument, const struct lh_lua_list *list)
{
	const char *name = lh_lua_check_text(L, argument, false);
	unsigned class_number = 0;
	lh_error error;

	for (unsigned i = lh_class_count(); i > 0; i--) {
		if (!lh_field_accepts(list->field, i))
			continue;
		if (lh_class_field_find(i, name))
			return name;
		class_number = i;
	}
	lh_lua_fail_class_field(&error, class_number, name);
	lh_lua_raise(L, &error);
	return NULL;
}

/* sort_by("from"), sort_by(function(item) return key end) */
int lh_lua_list_sort_by(lua_State *L)
{
	const struct lh_lua_list *list = lh_lua_check(L, 1, LH_LUA_LIST);
	size_t count = lh_list_count(list->object, list->field);
	const char *name = NULL;

	lua_settop(L, 2);
	if (lua_type(L, 2) == LUA_TSTRING)
		name = check_field_name(L, 2, list);
	else
		luaL_checktype(L, 2, LUA_TFUNCTION);
	lua_createtable(L, (int)count, 0);
	for (size_t i = 0; i < count; i++) {
		lh_object *item = NULL;
		unsigned field = name ? find_field(L, list, i, name, &item) : 0;

		if (field) {
			push_field_key(L, item, field);
		} else if (name) {
			lua_pushnil(L);
		} else {
			lua_pushvalue(L, 2);
			lh_lua_push_item(L, list, i);
			lua_call(L, 1, 1);
			refine_key(L);
		}
		lua_rawseti(L, 3, (int)i + 1);
	}
	return arrange(L, list, push_order(L, 0, 3, count), count);
}

int lh_lua_list_reverse(lua_State *L)
{
	const struct lh_lua_list *list = lh_lua_check(L, 1, LH_LUA_LIST);
	size_t count = lh_list_count(list->object, list->field);
	size_t *order = lua_newuserdata(L, (count + 1) * sizeof(*order));

	for (size_t i = 0; i < count; i++)
		order[i] = count - 1 - i;
	return arrange(L, list, order, count);
}

/* ------------------------------------------------------------------ */
/* What lists hold                                                      */

/* index(value): the first place of a value, or nil; a reference is found by its record or its id. */
int lh_lua_list_index(lua_State *L)
{
	const struct lh_lua_list *list = lh_lua_check(L, 1, LH_LUA_LIST);
	const struct lh_lua_record *record = lh_lua_test(L, 2, LH_LUA_RECORD);
	const char *text = NULL, *held = NULL;
	size_t count = lh_list_count(list->object, list->field);

	luaL_checkany(L, 2);
	if (!record && lua_type(L, 2) == LUA_TSTRING)
		text = lh_lua_check_text(L, 2, false);
	for (size_t i = 0; i < count; i++) {
		held = lh_list_get_text(list->object, list->field, i);
		if (record ? lh_list_get(list->object, list->field, i) == record->object
			   : text && held && strcmp(text, held) == 0) {
			lua_pushinteger(L, (lua_Integer)i + 1);
			return 1;
		}
	}
	lua_pushnil(L);
	return 1;
}

/* columns("from", "kind"): a table for each field, with a hole where a record says nothing. */
int lh_lua_list_columns(lua_State *L)
{
	const struct lh_lua_list *list = lh_lua_check(L, 1, LH_LUA_LIST);
	size_t count = lh_list_count(list->object, list->field);
	int last = lua_gettop(L);

	luaL_checkstack(L, last + 10, NULL);
	for (int argument = 2; argument <= last; argument++) {
		const char *name = check_field_name(L, argument, list);

		lua_createtable(L, (int)count, 0);
		for (size_t i = 0; i < count; i++) {
			lh_object *item = NULL;
			unsigned field = find_field(L, list, i, name, &item);

			if (!field)
				continue;
			lh_lua_push_field(L, item, field, lh_field_type(field));
			lua_rawseti(L, -2, (int)i + 1);
		}
	}
	return last - 1;
}
