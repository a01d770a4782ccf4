/* SPDX-License-Identifier: MIT */
/*
 * The Lua module, as far as it is written by hand: records, lists, values, reviews and errors as
 * userdata and tables over the reflection of the library. SWIG wraps what has no state.
 *
 * The rule that keeps this free of leaks: a Lua call that may raise is made only when nothing but
 * userdata owns what was allocated in C. What sets fields therefore never raises, it fills an
 * lh_error; and lh_lua_hold() lends an owner to what a call of the library returned.
 */
#ifndef LH_LUA_BINDING_H
#define LH_LUA_BINDING_H

#include <lauxlib.h>
#include <lua.h>

#include <lienhiep.h>

/* ------------------------------------------------------------------ */
/* Lua 5.1 and LuaJIT                                                   */

#if LUA_VERSION_NUM < 502
#define lua_rawlen lua_objlen
#endif

/* ------------------------------------------------------------------ */
/* Kinds of values (kinds.c)                                            */

/* What has a metatable of ours. */
enum lh_lua_kind {
	LH_LUA_RECORD,
	LH_LUA_LIST,
	LH_LUA_DATE,
	LH_LUA_DECIMAL,
	LH_LUA_QUANTITY,
	LH_LUA_REVIEW,
	LH_LUA_TRACE,
	LH_LUA_MARK, /* an lh_file_mark */
	LH_LUA_ENTRY, /* of a review; a table */
	LH_LUA_ERROR, /* a table */
	LH_LUA_HOLD,
	LH_LUA_KIND_COUNT
};

/* A record, or the dossier as one. It holds the dossier once. After its __gc all is NULL. */
struct lh_lua_record {
	lh_dossier *dossier;
	lh_object *object;
};

/* A field with several values. It holds the dossier once. */
struct lh_lua_list {
	lh_dossier *dossier;
	lh_object *object;
	unsigned field;
	lh_type type;
};

struct lh_lua_review {
	lh_review *review;
	lh_language language; /* of its labels */
};

/* Make the metatable of a kind and leave it on the stack. */
void lh_lua_new_kind(lua_State *L, enum lh_lua_kind kind, const luaL_Reg *methods);
/* Put the functions of @methods into the table on top of the stack. */
void lh_lua_register(lua_State *L, const luaL_Reg *methods);
/* Give the table or userdata on top of the stack the metatable of a kind. */
void lh_lua_set_kind(lua_State *L, enum lh_lua_kind kind);
/* Push a new userdata of a kind, all zero. */
void *lh_lua_new(lua_State *L, enum lh_lua_kind kind, size_t size);
/* The userdata of a kind at an index, or NULL. Never raises; needs two free slots. */
void *lh_lua_test(lua_State *L, int index, enum lh_lua_kind kind);
/* The same for an argument, which must be of that kind. */
void *lh_lua_check(lua_State *L, int argument, enum lh_lua_kind kind);
/* What people call a kind. */
const char *lh_lua_kind_name(enum lh_lua_kind kind);

void lh_lua_open_holds(lua_State *L);
/* An owner on the Lua stack for what a call will return: put it into *result. */
void **lh_lua_hold(lua_State *L, void (*release)(void *));
/* Let the owner release now. */
void lh_lua_release(void **hold);
/* What the owner at an index holds; NULL where there is none. */
void *lh_lua_held(lua_State *L, int index);

/* The index counted from the bottom. */
int lh_lua_absolute(lua_State *L, int index);
/* Push the table that the registry keeps under an address. */
void lh_lua_push_registered(lua_State *L, const void *key);
/* Keep what is on top of the stack in the registry, under an address. */
void lh_lua_keep_registered(lua_State *L, const void *key);

/* ------------------------------------------------------------------ */
/* Errors (errors.c)                                                    */

/* Fill @error. Both texts take the same arguments. Always -1. */
int lh_lua_fail(lh_error *error, lh_error_code code, const char *vi, const char *en, ...)
#ifdef __GNUC__
	__attribute__((format(printf, 3, 5), format(printf, 4, 5)))
#endif
	;
/* Append to both texts of @error; both take @name. */
void lh_lua_append(lh_error *error, const char *vi, const char *en, const char *name)
#ifdef __GNUC__
	__attribute__((format(printf, 2, 0), format(printf, 3, 0)))
#endif
	;
/* Say in @error which field the value was for. Always -1. */
int lh_lua_fail_in(lh_error *error, unsigned field);
/* Note in @error where @object stands. Always -1. */
int lh_lua_fail_at(lh_error *error, const lh_object *object);
/* Fill @error: a field takes no such Lua value. Always -1. */
int lh_lua_fail_type(lua_State *L, int index, unsigned field, lh_error *error);
/* Push @error as an error object. */
void lh_lua_push_error(lua_State *L, const lh_error *error);
/* What a severity is called; NULL past the last. */
const char *lh_lua_severity_name(lh_severity severity);
/* Push a list of problems as a table. */
void lh_lua_push_problems(lua_State *L, const lh_problems *problems);
/* Raise @error. */
int lh_lua_raise(lua_State *L, const lh_error *error);
/* Raise it with all that was found, if anything was: problems that lh_lua_hold() owns. */
int lh_lua_raise_refusal(lua_State *L, const lh_error *error, void **problems);
/* The release of such an owner. */
void lh_lua_free_problems(void *problems);
void lh_lua_open_errors(lua_State *L);

/* ------------------------------------------------------------------ */
/* Reports (reports.c)                                                  */

/* paper(format, options): a text; write(path, format, options): to a file. */
int lh_lua_review_paper(lua_State *L);
int lh_lua_review_write(lua_State *L);
/* The review at an index that is not closed (reviews.c). */
const struct lh_lua_review *lh_lua_check_review(lua_State *L, int index);

/* ------------------------------------------------------------------ */
/* Options (options.c)                                                  */

/*
 * The options at an index from the bottom are a table with some of these names, to NULL, or nothing.
 * A misspelt one is refused: what it asks for would not be done, without a word.
 */
void lh_lua_check_options(lua_State *L, int index, const char *const *names);
/* Push a member of the options at an index, a table or nothing. @return where it is */
int lh_lua_push_option(lua_State *L, int options, const char *name);
/* The language among the options; the dossier's own where none is named. */
lh_language lh_lua_option_language(lua_State *L, int options, const lh_dossier *dossier);

/* ------------------------------------------------------------------ */
/* Names (names.c)                                                      */

/* Ask in @error whether the nearest name was meant, if there is one. */
void lh_lua_suggest(lh_error *error, const lh_nearest *nearest);
/* Fill @error: a class has no such field. @name may be any bytes. Always -1. */
int lh_lua_fail_field(lh_error *error, const lh_object *object, const char *name);
/* The same of a class, with no place. Always -1. */
int lh_lua_fail_class_field(lh_error *error, unsigned class_number, const char *name);
/* The field of a record that argument @argument names; raises where it has none. */
unsigned lh_lua_check_field(lua_State *L, int argument, const lh_object *object);
/* The language at an argument, "vi" or "en". */
lh_language lh_lua_check_language(lua_State *L, int argument);
/* Push a class's name as a type's, "ContestField". */
void lh_lua_push_class_name(lua_State *L, unsigned class_number);
/* classes(), rules(): the model and the checker's rules as tables. */
int lh_lua_classes(lua_State *L);
int lh_lua_rules(lua_State *L);

/* ------------------------------------------------------------------ */
/* Values (values.c, dates.c, numbers.c)                                */

/*
 * The value at a stack index as C sees it: 0, or -1 with @error; never raises. Dates take a Date,
 * a year or a string; decimals and quantities each other's narrower kinds, whole numbers, strings.
 */
int lh_lua_to_text(lua_State *L, int index, const char **text, lh_error *error);
int lh_lua_to_integer(lua_State *L, int index, int64_t *value, lh_error *error);
int lh_lua_to_date(lua_State *L, int index, lh_date *date, lh_error *error);
int lh_lua_to_decimal(lua_State *L, int index, lh_decimal *decimal, lh_error *error);
int lh_lua_to_quantity(lua_State *L, int index, lh_quantity *quantity, lh_error *error);
/* A text argument; nil or nothing gives NULL where @optional. */
const char *lh_lua_check_text(lua_State *L, int argument, bool optional);
/* An argument that is a class, a field, a place: whole, and no less than 0. */
unsigned lh_lua_check_number(lua_State *L, int argument);
/* Push a value; nil where it is unset. */
void lh_lua_push_integer(lua_State *L, int64_t value);
void lh_lua_push_date(lua_State *L, lh_date date);
void lh_lua_push_decimal(lua_State *L, lh_decimal decimal);
void lh_lua_push_quantity(lua_State *L, lh_quantity quantity);
/* __concat of values that have a __tostring. */
int lh_lua_concat(lua_State *L);
void lh_lua_open_dates(lua_State *L);
void lh_lua_open_numbers(lua_State *L);

/* ------------------------------------------------------------------ */
/* Fields (fields.c)                                                    */

/* Push the value of a field of any type; nil where it is unset. */
void lh_lua_push_field(lua_State *L, lh_object *object, unsigned field, lh_type type);
/* Set a field from the value at @index; nil clears it. 0, or -1 with @error; never raises. */
int lh_lua_set_field(lua_State *L, int index, lh_object *object, unsigned field, lh_error *error);
/*
 * Insert the value at @index into a list at @place; past the end: at the end. 0, or -1 with
 * @error and nothing inserted; never raises. @child is set to a new child.
 */
int lh_lua_insert(lua_State *L, int index, lh_object *object, unsigned field, size_t place,
		  lh_object **child, lh_error *error);

/* Records that moved for the sake of one call, to be moved back when it fails (items.c). */
struct lh_lua_moves {
	struct lh_lua_move *items; /* to be freed */
	size_t count, size;
};

/*
 * The parts of these calls. Where one fails, it took back what moved for it. Fill a new record from
 * a table of names and values: it may stop halfway, and the caller removes what it made.
 */
int lh_lua_set_any(lua_State *L, int index, lh_object *object, unsigned field,
		   struct lh_lua_moves *moves, lh_error *error);
int lh_lua_replace_items(lua_State *L, int index, lh_object *object, unsigned field,
			 struct lh_lua_moves *moves, lh_error *error);
int lh_lua_fill(lua_State *L, int table, lh_object *object, struct lh_lua_moves *moves,
		lh_error *error);

/* ------------------------------------------------------------------ */
/* Records, lists, dossiers, reviews                                    */

/* Push a record, always the same userdata for the same record; nil for NULL. */
void lh_lua_push_record(lua_State *L, lh_object *object);
/* Push a new, empty userdata for a record, for lh_lua_bind_record(). */
struct lh_lua_record *lh_lua_new_record(lua_State *L);
/* Give the empty userdata on top of the stack its record. */
void lh_lua_bind_record(lua_State *L, lh_object *object);
/* The record at an argument. */
lh_object *lh_lua_check_record(lua_State *L, int argument);
void lh_lua_push_list(lua_State *L, lh_object *object, unsigned field, lh_type type);
/* Push the item at a place from 0; nil past the end, and for a reference to nothing. */
void lh_lua_push_item(lua_State *L, const struct lh_lua_list *list, size_t place);
/* Methods of lists: order.c. */
int lh_lua_list_columns(lua_State *L);
int lh_lua_list_index(lua_State *L);
int lh_lua_list_reverse(lua_State *L);
int lh_lua_list_sort(lua_State *L);
int lh_lua_list_sort_by(lua_State *L);
/* fields(record): an iterator over the fields that are set. */
int lh_lua_fields(lua_State *L);
/* A method of records: dossiers.c. */
int lh_lua_copy(lua_State *L);
/* The dossier at argument 1. */
lh_dossier *lh_lua_check_dossier(lua_State *L);
/* Methods of dossiers: search.c, checks.c, reviews.c, traces.c, exchange.c, calendar.c. */
/* fold(text) and text_format(text, one_line), of the module. */
int lh_lua_fold(lua_State *L);
int lh_lua_text_format(lua_State *L);
int lh_lua_find(lua_State *L);
int lh_lua_where(lua_State *L);
int lh_lua_dossier_check(lua_State *L);
int lh_lua_review(lua_State *L);
/* What a review tells besides measures, as tables: plans.c. The amounts of a measure, past the last of all. */
void lh_lua_push_amounts(lua_State *L, const struct lh_lua_review *box, size_t measure);
void lh_lua_push_plans(lua_State *L, const struct lh_lua_review *box);
void lh_lua_push_targets(lua_State *L, const struct lh_lua_review *box);
int lh_lua_trace(lua_State *L);
int lh_lua_stops(lua_State *L);
int lh_lua_import_csv(lua_State *L);
int lh_lua_import_tables(lua_State *L);
int lh_lua_export_csv(lua_State *L);
int lh_lua_export_calendar(lua_State *L);
int lh_lua_table(lua_State *L);
/* Functions of the module: order.c, checks.c, exchange.c. */
int lh_lua_vietnamese_key(lua_State *L);
int lh_lua_person_key(lua_State *L);
int lh_lua_check_schema(lua_State *L);
int lh_lua_decode_text(lua_State *L);

/* Files (files.c): mark(path), edit(path, function), and the __close of what edit() gave. */
int lh_lua_mark(lua_State *L);
int lh_lua_edit(lua_State *L);
int lh_lua_close_record(lua_State *L);
/* Whether there is something open at an index: a file of Lua's, or a function that stands for one. */
bool lh_lua_is_open(lua_State *L, int index);
/* Push all that is read from it. */
void lh_lua_read_open(lua_State *L, int index);
/* Write the string on top of the stack to it. */
void lh_lua_write_open(lua_State *L, int index);
/* Push the dossier in a file (dossiers.c). */
void lh_lua_load_path(lua_State *L, const char *path);

/* Push a measure of a review, split; and by what it can be split: breakdowns.c. */
void lh_lua_push_breakdown(lua_State *L, const struct lh_lua_review *review, size_t measure,
			   const char *by);
void lh_lua_push_dimensions(lua_State *L, size_t measure);

/* The methods that dossiers have besides those of every record. */
extern const luaL_Reg lh_lua_dossier_methods[];

void lh_lua_open_files(lua_State *L);
void lh_lua_open_records(lua_State *L);
void lh_lua_open_lists(lua_State *L);
void lh_lua_open_reviews(lua_State *L);
void lh_lua_open_traces(lua_State *L);
/* Make all kinds, and put the functions into the module table on top of the stack. */
void lh_lua_open(lua_State *L);

#endif
