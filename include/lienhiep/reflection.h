/* SPDX-License-Identifier: MIT */
/**
 * @file lienhiep/reflection.h
 * The model as data: which classes there are, which fields they have, and
 * what a secretary puts into each. Programs that treat all classes alike
 * (forms, tables, converters) walk these functions.
 *
 * A class is a number from 1 to lh_class_count(). A field is a number too:
 * class × 256 + the number of its row; the fields that every record has
 * (id, uri, alike, note, citations) are the numbers 1 to 5, in every class.
 * The constants are in <lienhiep/model.h>. Numbers never change.
 *
 * All strings are constant and borrowed; every function may be called from
 * any thread. A number that means nothing gives NULL, 0 or false.
 */
#ifndef LIENHIEP_REFLECTION_H
#define LIENHIEP_REFLECTION_H

#include <lienhiep/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The type of a field's value. */
typedef enum lh_type {
	LH_TYPE_NONE = 0,
	LH_TYPE_ID = 1,       /**< NCName, unique in the dossier */
	LH_TYPE_TEXT = 2,     /**< one line */
	LH_TYPE_PROSE = 3,    /**< several lines */
	LH_TYPE_LABEL = 4,    /**< text in the dossier's language, with translations */
	LH_TYPE_DATE = 5,     /**< lh_date */
	LH_TYPE_INTEGER = 6,  /**< −(2^63−1) to 2^63−1 */
	LH_TYPE_MONEY = 7,    /**< whole VND, as an integer */
	LH_TYPE_DECIMAL = 8,  /**< lh_decimal */
	LH_TYPE_QUANTITY = 9, /**< lh_quantity */
	LH_TYPE_FLAG = 10,    /**< true or false */
	LH_TYPE_CHOICE = 11,  /**< one of a closed list */
	LH_TYPE_CODE = 12,    /**< a country, language or measure code */
	LH_TYPE_CODES = 13,   /**< several codes */
	LH_TYPE_REF = 14,     /**< a record, by its id */
	LH_TYPE_REFS = 15,    /**< several records, by their ids */
	LH_TYPE_TEXTS = 16,   /**< several texts */
	LH_TYPE_LABELS = 17,  /**< several labels */
	LH_TYPE_CHILDREN = 18 /**< owned records of one class, in order */
} lh_type;

/** A type's name: "text", "date", "refs" …; NULL for LH_TYPE_NONE. Since 0.1. */
LH_API const char *lh_type_name(lh_type type);

/** How many classes there are; they are numbered from 1. Since 0.1. */
LH_API unsigned lh_class_count(void);
/** The class called @p name ("plan") in XML, or 0. Since 0.1. */
LH_API unsigned lh_class_find(const char *name);
/** A class's name ("plan"), as in XML. Since 0.1. */
LH_API const char *lh_class_name(unsigned class_number);
/** A class's name in the plural ("plans"). Since 0.1. */
LH_API const char *lh_class_plural(unsigned class_number);
/** What people call the class. Since 0.1. */
LH_API const char *lh_class_label(unsigned class_number, lh_language language);
/** What a record of the class is, in one line. Since 0.1. */
LH_API const char *lh_class_description(unsigned class_number, lh_language language);

/** How many fields a class has, those of every record among them. Since 0.1. */
LH_API unsigned lh_class_field_count(unsigned class_number);
/** The field at @p index (from 0) in the order of the canonical file, or 0. Since 0.1. */
LH_API unsigned lh_class_field_at(unsigned class_number, unsigned index);
/** The field of a class that is called @p name in XML, or 0. Since 0.1. */
LH_API unsigned lh_class_field_find(unsigned class_number, const char *name);

/** The class that a field belongs to; 0 for a field that every record has. Since 0.1. */
LH_API unsigned lh_field_class(unsigned field);
/** A field's name ("received"), as in XML. Since 0.1. */
LH_API const char *lh_field_name(unsigned field);
/** A field's type. Since 0.1. */
LH_API lh_type lh_field_type(unsigned field);
/** What people call the field. Since 0.1. */
LH_API const char *lh_field_label(unsigned field, lh_language language);
/** What to put into the field, in one line. Since 0.1. */
LH_API const char *lh_field_description(unsigned field, lh_language language);
/** Whether a complete record has the field. Since 0.1. */
LH_API bool lh_field_is_required(unsigned field);
/** Whether the field holds personal data. Since 0.1. */
LH_API bool lh_field_is_personal(unsigned field);
/** Whether the field is an attribute in XML, and not an element. Since 0.1. */
LH_API bool lh_field_is_attribute(unsigned field);
/** The element of one item of a field of texts or labels ("topic" of topics), or NULL. Since 0.1. */
LH_API const char *lh_field_item(unsigned field);
/** Whether a reference may name, or a container hold, records of @p class_number. Since 0.1. */
LH_API bool lh_field_accepts(unsigned field, unsigned class_number);
/** The class of the records in a field of children, or 0. Since 0.1. */
LH_API unsigned lh_field_child_class(unsigned field);

/** How many choices a field has; they are numbered from 1, 0 is unset. Since 0.1. */
LH_API unsigned lh_field_choice_count(unsigned field);
/** The choice called @p name ("under-way"), or 0. Since 0.1. */
LH_API unsigned lh_field_choice_find(unsigned field, const char *name);
/** A choice's name, as in XML. Since 0.1. */
LH_API const char *lh_field_choice_name(unsigned field, unsigned choice);
/** What people call the choice. Since 0.1. */
LH_API const char *lh_field_choice_label(unsigned field, unsigned choice, lh_language language);
/** When the choice applies, in one line. Since 0.1. */
LH_API const char *lh_field_choice_description(unsigned field, unsigned choice, lh_language language);

#ifdef __cplusplus
}
#endif
#endif
