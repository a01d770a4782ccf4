/* SPDX-License-Identifier: MIT */
/**
 * @file lienhiep/dossier.h
 * Dossiers, the records in them, and the fields of the records.
 *
 * Ownership. A dossier is reference-counted; its records live in it until it
 * dies, so a handle never dangles while the dossier is held. A record that
 * was removed stays safe to hold: reading it gives unset, changing it fails
 * with LH_ERROR_REMOVED. Strings that a `get` returns are borrowed and live
 * until their field is set, cleared or removed.
 *
 * Getters never fail and never allocate: NULL, a removed record, a field of
 * another class or type, an index past the end all give unset (NULL, 0,
 * false). Setters return 0, or -1 with an error and change nothing.
 *
 * Threads. Calls that take only `const` may run together on one dossier, for
 * as long as nobody changes it. Different dossiers are independent.
 * References may be counted from any thread.
 *
 * The dossier is itself a record, of the class dossier: cast an lh_dossier *
 * to lh_object *, or use lh_dossier_object(). The typed accessors of
 * <lienhiep/model.h>, such as lh_plan_title(), stand on these functions.
 */
#ifndef LIENHIEP_DOSSIER_H
#define LIENHIEP_DOSSIER_H

#include <lienhiep/reflection.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Everything that one federation says about one or more years. */
typedef struct lh_dossier lh_dossier;
/** A record of any class. */
typedef struct lh_object lh_object;

/* ------------------------------------------------------------------ */
/* Dossiers                                                            */

/** A new dossier, version 1, language vi, held once. @return NULL with LH_ERROR_MEMORY. Since 0.1. */
LH_API lh_dossier *lh_dossier_new(lh_error *error);
/** Hold @p dossier once more; NULL is allowed. @return @p dossier. Since 0.1. */
LH_API lh_dossier *lh_dossier_ref(const lh_dossier *dossier);
/** Let go of @p dossier; the last one frees it with its records. NULL is allowed. @return NULL. Since 0.1. */
LH_API lh_dossier *lh_dossier_unref(const lh_dossier *dossier);
/** A deep copy with foreign content and positions, held once. @return NULL with an error. Since 0.1. */
LH_API lh_dossier *lh_dossier_copy(const lh_dossier *dossier, lh_error *error);
/** The dossier as a record. Since 0.1. */
LH_API lh_object *lh_dossier_object(const lh_dossier *dossier);
/**
 * The record with @p id at any depth, in constant time, or NULL. Where a file gave one
 * id to several records, the first in the file. Since 0.1.
 */
LH_API lh_object *lh_dossier_find(const lh_dossier *dossier, const char *id);

/**
 * All records of a class, at any depth and in the order of the file; class 0: of all classes, the dossier
 * and citations aside. With @p text (not NULL) those that have a name, in any language, which contains it,
 * tone marks, đ and case aside: "hoa thuy" finds "Hội Hòa Thủy".
 * @return an array of *@p count records, to be freed with free() (the records are borrowed), or
 *         NULL with LH_ERROR_ARGUMENT, _CLASS, _VALUE (not UTF-8) or _MEMORY. Since 0.1.
 */
LH_API lh_object **lh_dossier_search(const lh_dossier *dossier, unsigned class_number, const char *text,
				     size_t *count, lh_error *error);

/**
 * Unset every field that its row marks personal, in all records: what a dossier must not have when it is
 * passed on. Prose and titles are not searched for names. @return how many values went. Since 0.1.
 */
LH_API size_t lh_dossier_redact(lh_dossier *dossier);

/* ------------------------------------------------------------------ */
/* Records                                                             */

/** The dossier that a record lives in, also after its removal. Borrowed. Since 0.1. */
LH_API lh_dossier *lh_object_dossier(const lh_object *object);
/** The class of a record, also after its removal; 0 for NULL. Since 0.1. */
LH_API unsigned lh_object_class(const lh_object *object);
/** The record that a record stands in; NULL for the dossier and for a removed record. Since 0.1. */
LH_API lh_object *lh_object_parent(const lh_object *object);
/** The field of its parent that a record stands in, or 0. Since 0.1. */
LH_API unsigned lh_object_field(const lh_object *object);
/** The place of a record in its list, from 0. Takes time with how much its list changed before it. Since 0.1. */
LH_API size_t lh_object_index(const lh_object *object);
/** Whether a record was removed; true for NULL. Since 0.1. */
LH_API bool lh_object_is_removed(const lh_object *object);
/** The line that the start tag was read at, from 1; 0: it was not read. Since 0.1. */
LH_API long lh_object_line(const lh_object *object);
/** The column (in bytes, from 1) that the start tag was read at; 0: it was not read. Since 0.1. */
LH_API long lh_object_column(const lh_object *object);
/**
 * The record's path, an XPath such as `/dossier/plans/plan[2]/tasks/task[1]`.
 * @return a string to be freed with free(), or NULL. Since 0.1.
 */
LH_API char *lh_object_format_path(const lh_object *object);
/**
 * What people would call the record: its title, name, subject or text in the dossier's
 * language, a person's full name; else its id. Borrowed from @p buffer or the record, cut
 * at a character to fit @p size; "" where it has none. Since 0.1.
 */
LH_API const char *lh_object_name(const lh_object *object, char *buffer, size_t size);
/**
 * Propose an id for a record: one that people can read, made of what the record is called, and
 * that no record of the dossier has and no reference waits for. "Hội thảo «Đô thị xanh»" gives `hoi-thao-do-thi-xanh`, the
 * next of that title `hoi-thao-do-thi-xanh-2`, a membership of "Hội Cơ học"
 * `membership-hoi-co-hoc`, an event without a title `event-1`. The record keeps the id it has.
 * @return a string to be freed with free(), or NULL: no record, or no memory. Since 0.1.
 */
LH_API char *lh_object_format_id(const lh_object *object);
/** Whether two records of any dossiers have equal fields at every depth; foreign content aside. Since 0.1. */
LH_API bool lh_object_equal(const lh_object *a, const lh_object *b);
/**
 * Move a record to place @p index of a list of children, of its own parent or of another
 * record of the same dossier (an index past the end: to its end). Refused where it would stand in itself.
 * @return 0 or -1 with an error. Since 0.1.
 */
LH_API int lh_object_move(lh_object *object, lh_object *owner, unsigned field, size_t index,
			  lh_error *error);
/**
 * A deep copy of a record in a new dossier of its own, of the same language, with foreign content and
 * positions. References go by id, and name nothing there. Of a dossier: as lh_dossier_copy().
 * @return the copy, whose dossier the caller holds once (lh_object_dossier(), to be let go of with
 *         lh_dossier_unref()), or NULL with LH_ERROR_REMOVED or _MEMORY. Since 0.1.
 */
LH_API lh_object *lh_object_copy(const lh_object *object, lh_error *error);
/**
 * Remove a record with all that stands in it. References to it become unresolved and
 * keep its id. The dossier itself cannot be removed. @return 0 or -1 with an error. Since 0.1.
 */
LH_API int lh_object_remove(lh_object *object, lh_error *error);
/** Whether anything refers to the record by its id. Since 0.1. */
LH_API bool lh_object_is_referenced(const lh_object *object);

/* ------------------------------------------------------------------ */
/* Fields with one value                                               */

/** Whether a field is set; a list: whether it has items. Since 0.1. */
LH_API bool lh_has(const lh_object *object, unsigned field);
/** Unset a field of any type: a list loses its items, children are removed. @return 0 or -1. Since 0.1. */
LH_API int lh_clear(lh_object *object, unsigned field, lh_error *error);

/** The text of an id, text, prose, code or label (in the dossier's language). Since 0.1. */
LH_API const char *lh_get_text(const lh_object *object, unsigned field);
/**
 * Set an id, text, prose, code or label (its own-language text); it is made NFC, and
 * trimmed on one line. NULL unsets; blank text is refused. A new id takes the
 * references to the record along; an id that another record has is refused.
 * @return 0 or -1 with LH_ERROR_VALUE, _DUPLICATE, _FIELD … Since 0.1.
 */
LH_API int lh_set_text(lh_object *object, unsigned field, const char *text, lh_error *error);
/** A label's text in @p language ("en"); NULL or the dossier's own: its own text. NULL if it has none. Since 0.1. */
LH_API const char *lh_get_label(const lh_object *object, unsigned field, const char *language);
/** Set, or with NULL unset, a label's text in @p language; the own-language text comes first and goes last. @return 0 or -1. Since 0.1. */
LH_API int lh_set_label(lh_object *object, unsigned field, const char *language, const char *text,
			lh_error *error);
/** The language of a label's translation at @p index (from 0, by code), or NULL past the last. Since 0.1. */
LH_API const char *lh_get_label_language(const lh_object *object, unsigned field, size_t index);

LH_API lh_date lh_get_date(const lh_object *object, unsigned field);
/** Set a date; an unset one unsets. @return 0 or -1. Since 0.1. */
LH_API int lh_set_date(lh_object *object, unsigned field, lh_date date, lh_error *error);
/** An integer or money in VND; 0 if unset: lh_has() tells. Since 0.1. */
LH_API int64_t lh_get_integer(const lh_object *object, unsigned field);
/** Set an integer or money; INT64_MIN is refused. @return 0 or -1. Since 0.1. */
LH_API int lh_set_integer(lh_object *object, unsigned field, int64_t value, lh_error *error);
/** A decimal; 0 if unset: lh_has() tells. Since 0.1. */
LH_API lh_decimal lh_get_decimal(const lh_object *object, unsigned field);
LH_API int lh_set_decimal(lh_object *object, unsigned field, lh_decimal value, lh_error *error);
/** A quantity; its state is LH_UNSET if unset. Since 0.1. */
LH_API lh_quantity lh_get_quantity(const lh_object *object, unsigned field);
/** Set a quantity; one in state LH_UNSET unsets. @return 0 or -1. Since 0.1. */
LH_API int lh_set_quantity(lh_object *object, unsigned field, lh_quantity value, lh_error *error);
/** A flag; false if unset: lh_has() tells. Since 0.1. */
LH_API bool lh_get_flag(const lh_object *object, unsigned field);
LH_API int lh_set_flag(lh_object *object, unsigned field, bool value, lh_error *error);
/** A choice's number, 0 if unset. Since 0.1. */
LH_API unsigned lh_get_choice(const lh_object *object, unsigned field);
/** Set a choice by its number; 0 unsets. @return 0 or -1. Since 0.1. */
LH_API int lh_set_choice(lh_object *object, unsigned field, unsigned choice, lh_error *error);
/** The record that a reference names; NULL if unset, unresolved, or of a class that the field does not accept. Since 0.1. */
LH_API lh_object *lh_get_ref(const lh_object *object, unsigned field);
/** The id that a reference names, resolved or not. Since 0.1. */
LH_API const char *lh_get_ref_id(const lh_object *object, unsigned field);
/** Refer to @p target, which needs an id and stands in the same dossier; NULL unsets. @return 0 or -1. Since 0.1. */
LH_API int lh_set_ref(lh_object *object, unsigned field, const lh_object *target, lh_error *error);
/** Refer by id, also to a record that does not exist yet; NULL unsets. @return 0 or -1. Since 0.1. */
LH_API int lh_set_ref_id(lh_object *object, unsigned field, const char *id, lh_error *error);

/**
 * A field in its XML form, or a label's own text; several items of codes and
 * refs are separated by a blank, of texts and labels by a line feed.
 * @return a string to be freed with free(), or NULL: unset, children, or no memory. Since 0.1.
 */
LH_API char *lh_format_field(const lh_object *object, unsigned field);
/** Set a field of any type but children from such a form; NULL unsets. @return 0 or -1. Since 0.1. */
LH_API int lh_set_field(lh_object *object, unsigned field, const char *form, lh_error *error);

/* ------------------------------------------------------------------ */
/* Fields with several values: children, refs, texts, labels, codes     */

/** How many items a list has. Since 0.1. */
LH_API size_t lh_list_count(const lh_object *object, unsigned field);
/** The child, or the record that a reference names (NULL if unresolved), at @p index. Since 0.1. */
LH_API lh_object *lh_list_get(const lh_object *object, unsigned field, size_t index);
/** The text, code, label's own text or reference's id at @p index. Since 0.1. */
LH_API const char *lh_list_get_text(const lh_object *object, unsigned field, size_t index);
/** The text in @p language of the label at @p index; as lh_get_label(). Since 0.1. */
LH_API const char *lh_list_get_label(const lh_object *object, unsigned field, size_t index,
				     const char *language);
/** As lh_get_label_language(), of the label at @p index. Since 0.1. */
LH_API const char *lh_list_get_label_language(const lh_object *object, unsigned field, size_t index,
					      size_t translation);

/** Add a new child at the end, with @p id or without one (NULL). @return the child, or NULL with an error. Since 0.1. */
LH_API lh_object *lh_list_add(lh_object *object, unsigned field, const char *id, lh_error *error);
/** As lh_list_add(), at place @p index; past the end: at the end. Since 0.1. */
LH_API lh_object *lh_list_insert(lh_object *object, unsigned field, size_t index, const char *id,
				 lh_error *error);
/**
 * Add a deep copy of @p source, a record of the children's class from any dossier, with
 * its foreign content. References go by id. An id that the dossier has already is
 * refused, and so is a place within @p source. @return the copy, or NULL with an error;
 * then nothing was added. Since 0.1.
 */
LH_API lh_object *lh_list_add_copy(lh_object *object, unsigned field, const lh_object *source,
				   lh_error *error);
/** Insert a text, a code or a label's own text at @p index; past the end: at the end. @return 0 or -1. Since 0.1. */
LH_API int lh_list_insert_text(lh_object *object, unsigned field, size_t index, const char *text,
			       lh_error *error);
/** Change the text, code or label's own text at @p index. @return 0 or -1. Since 0.1. */
LH_API int lh_list_set_text(lh_object *object, unsigned field, size_t index, const char *text,
			    lh_error *error);
/** Set, or with NULL unset, a translation of the label at @p index. @return 0 or -1. Since 0.1. */
LH_API int lh_list_set_label(lh_object *object, unsigned field, size_t index, const char *language,
			     const char *text, lh_error *error);
/** Insert a reference to @p target at @p index; past the end: at the end. @return 0 or -1. Since 0.1. */
LH_API int lh_list_insert_ref(lh_object *object, unsigned field, size_t index,
			      const lh_object *target, lh_error *error);
/** Insert a reference by id at @p index; past the end: at the end. @return 0 or -1. Since 0.1. */
LH_API int lh_list_insert_ref_id(lh_object *object, unsigned field, size_t index, const char *id,
				 lh_error *error);
/** Move the item at @p from to place @p to. @return 0 or -1. Since 0.1. */
LH_API int lh_list_move(lh_object *object, unsigned field, size_t from, size_t to, lh_error *error);
/**
 * Put all items of a list into another order at once: @p order has for each of the @p count places the
 * index of the item that goes there. @return 0, or -1 with LH_ERROR_ARGUMENT (each index must
 * occur once), _MEMORY. Since 0.1.
 */
LH_API int lh_list_arrange(lh_object *object, unsigned field, const size_t *order, size_t count,
			   lh_error *error);
/** Remove the item at @p index; a child as lh_object_remove(). @return 0 or -1. Since 0.1. */
LH_API int lh_list_remove(lh_object *object, unsigned field, size_t index, lh_error *error);

/* ------------------------------------------------------------------ */
/* People                                                              */

/**
 * Compare two person records as Vietnamese lists do: by given, middle, then family name;
 * one that has only `name` by its last word, then the words before it.
 * @return negative, 0 or positive. Since 0.1.
 */
LH_API int lh_collator_compare_people(const lh_collator *collator, const lh_object *a,
				      const lh_object *b);
/** The key of a person record in that order; as lh_collator_key(). Since 0.1. */
LH_API size_t lh_collator_person_key(const lh_collator *collator, const lh_object *person,
				     unsigned char *key, size_t size);

#ifdef __cplusplus
}
#endif
#endif
