/* SPDX-License-Identifier: MIT */
/**
 * @file lienhiep/base.h
 * What every other header stands on: languages, errors, and the values that
 * a record holds (dates, decimals, quantities, Vietnamese text).
 *
 * Thread rule for this header: every function may be called from any thread
 * at any time; none keeps a hidden state. An lh_collator may be shared by
 * threads once it is made.
 *
 * Misuse, in all headers. Every function takes NULL for every pointer, any number, of an enum too, and
 * bytes that are no UTF-8: what reads gives unset (NULL, 0, false, an empty text, the first of both
 * languages), what makes or changes something changes nothing and fails, with LH_ERROR_ARGUMENT for
 * NULL, and what frees does nothing. What C cannot tell stays the caller's to see to: a pointer to what
 * was freed, to less memory than the function says, or to something else than its type says.
 */
#ifndef LIENHIEP_BASE_H
#define LIENHIEP_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__) && !defined(SWIG)
#define LH_API __attribute__((visibility("default")))
#else
#define LH_API
#endif

/** The version of the library that runs, "0.1.0". Since 0.1. */
LH_API const char *lh_version(void);

/* ------------------------------------------------------------------ */
/* Languages                                                           */

/** The two tongues of labels, messages and reports. */
typedef enum lh_language {
	LH_VIETNAMESE = 0,
	LH_ENGLISH = 1
} lh_language;

/* ------------------------------------------------------------------ */
/* Errors                                                              */

/** What kind of thing went wrong. Numbers are never reused. */
typedef enum lh_error_code {
	LH_OK = 0,
	LH_ERROR_MEMORY = 1,    /**< no memory left */
	LH_ERROR_SYSTEM = 2,    /**< the operating system refused: open, read, write, rename … */
	LH_ERROR_XML = 3,       /**< not well-formed XML */
	LH_ERROR_LIMIT = 4,     /**< a DOCTYPE, or larger or deeper than the limits allow */
	LH_ERROR_NAME = 5,      /**< an element, attribute or root that the model does not know */
	LH_ERROR_VALUE = 6,     /**< a value that is not of its field's type */
	LH_ERROR_FIELD = 7,     /**< the class has no such field, or the field is of another type */
	LH_ERROR_CLASS = 8,     /**< a record of a class that may not stand or be named here */
	LH_ERROR_INDEX = 9,     /**< a place past the end of a list */
	LH_ERROR_REMOVED = 10,  /**< the record was removed from its dossier */
	LH_ERROR_DUPLICATE = 11,/**< another record has this id */
	LH_ERROR_DOSSIER = 12,  /**< a record of another dossier */
	LH_ERROR_ARGUMENT = 13, /**< NULL, or an argument without meaning */
	LH_ERROR_OVERFLOW = 14, /**< a number too large to hold exactly */
	LH_ERROR_CHANGED = 15,  /**< the file is not any more what was read */
	LH_ERROR_STOPPED = 16   /**< a progress callback asked to stop */
} lh_error_code;

/**
 * An error, owned by the caller and filled by the call that failed.
 *
 * A function that takes an `lh_error *` takes it last; NULL is allowed. It
 * is cleared at the start of the call. Where it is set, the result is NULL,
 * 0, false or -1. Texts are UTF-8, complete in both languages, and cut at a
 * character if they are too long.
 */
typedef struct lh_error {
	lh_error_code code;
	long line;         /**< in the file that was read, from 1; 0: not about a place */
	long column;       /**< byte within the line, from 1; where the start tag begins */
	char path[160];    /**< the object, such as /dossier/plans/plan[2]; "" if none */
	char file[256];    /**< the file, where one is known; "" otherwise */
	char text_vi[384]; /**< what was wrong and what would be right, in Vietnamese */
	char text_en[384]; /**< the same in English */
} lh_error;

/**
 * A code's name, for programs to compare and people to read: "memory", "value", "duplicate" …;
 * "ok" for LH_OK, "unknown" for a number that is no code. Since 0.1.
 */
LH_API const char *lh_error_code_name(lh_error_code code);
/** The error's text in @p language. Borrowed from @p error. Since 0.1. */
LH_API const char *lh_error_text(const lh_error *error, lh_language language);

/* ------------------------------------------------------------------ */
/* Dates                                                               */

/**
 * A date as precise as its source: a year, a year and month, or a full date.
 * All zero: unset. Years 1 to 9999 in the Gregorian calendar.
 */
typedef struct lh_date {
	int16_t year;
	uint8_t month; /**< 1 to 12, or 0: only the year is known */
	uint8_t day;   /**< 1 to 31, or 0: the day is not known */
} lh_date;

/** How two dates, each an interval of days, lie to each other. */
typedef enum lh_order {
	LH_BEFORE = -1,     /**< the first ends before the second begins */
	LH_SAME = 0,        /**< the same interval */
	LH_AFTER = 1,       /**< the first begins after the second ends */
	LH_OVERLAPPING = 2, /**< they share days and are not the same: cannot be told */
	LH_UNORDERED = 3    /**< at least one is unset */
} lh_order;

/** Whether @p date is set. Since 0.1. */
LH_API bool lh_date_is_set(lh_date date);
/** Whether @p date is unset or a day, month or year of the calendar. Since 0.1. */
LH_API bool lh_date_is_valid(lh_date date);
/** Read `2023`, `2023-12` or `2023-12-27`. @return 0, or -1 with LH_ERROR_VALUE. Since 0.1. */
LH_API int lh_date_parse(const char *text, lh_date *date, lh_error *error);
/** Write @p date in its XML form into @p buffer ("" if unset) and return @p buffer. One that is not valid is cut off. Since 0.1. */
LH_API char *lh_date_format(lh_date date, char buffer[11]);
/** The first day of the interval; unset stays unset. Since 0.1. */
LH_API lh_date lh_date_first_day(lh_date date);
/** The last day of the interval; unset stays unset. Since 0.1. */
LH_API lh_date lh_date_last_day(lh_date date);
/** How @p a lies to @p b, both taken as intervals of days. Since 0.1. */
LH_API lh_order lh_date_compare(lh_date a, lh_date b);
/** Days from 1970-01-01 to a full date @p date (negative before it). Since 0.1. */
LH_API long lh_date_to_days(lh_date date);
/** The full date that lies @p days after 1970-01-01; unset outside years 1 to 9999. Since 0.1. */
LH_API lh_date lh_date_from_days(long days);

/* ------------------------------------------------------------------ */
/* Decimals                                                            */

/**
 * An exact decimal, mantissa × 10^-scale: 31.25 is {3125, 2} and 70.0 is
 * {700, 1}. The digits of the source are kept. Scale 0 to 18; the mantissa
 * is never INT64_MIN.
 */
typedef struct lh_decimal {
	int64_t mantissa;
	uint8_t scale;
} lh_decimal;

/** Read `-?(0|[1-9][0-9]*)(\.[0-9]+)?` without `-0`. @return 0, or -1 with LH_ERROR_VALUE or LH_ERROR_OVERFLOW. Since 0.1. */
LH_API int lh_decimal_parse(const char *text, lh_decimal *decimal, lh_error *error);
/** Write @p decimal in its XML form into @p buffer and return @p buffer. Since 0.1. */
LH_API char *lh_decimal_format(lh_decimal decimal, char buffer[24]);
/** -1, 0 or 1, by value: 70.0 equals 70. Never overflows. Since 0.1. */
LH_API int lh_decimal_compare(lh_decimal a, lh_decimal b);
/** a + b, exact. @return 0, or -1 with LH_ERROR_OVERFLOW. Since 0.1. */
LH_API int lh_decimal_add(lh_decimal a, lh_decimal b, lh_decimal *sum, lh_error *error);
/** a − b, exact. @return 0, or -1 with LH_ERROR_OVERFLOW. Since 0.1. */
LH_API int lh_decimal_subtract(lh_decimal a, lh_decimal b, lh_decimal *difference, lh_error *error);
/** a × b, exact. @return 0, or -1 with LH_ERROR_OVERFLOW. Since 0.1. */
LH_API int lh_decimal_multiply(lh_decimal a, lh_decimal b, lh_decimal *product, lh_error *error);
/**
 * part ÷ whole × 100 with two decimals, half away from zero, end zeros
 * dropped: 10 of 32 is 31.25, 1 of 2 is 50. @return 0, or -1 with
 * LH_ERROR_ARGUMENT when @p whole is 0, LH_ERROR_OVERFLOW. Since 0.1.
 */
LH_API int lh_decimal_share(lh_decimal part, lh_decimal whole, lh_decimal *share, lh_error *error);

/* ------------------------------------------------------------------ */
/* Quantities                                                          */

/** How a quantity is known, weakest claim last. */
typedef enum lh_known {
	LH_UNSET = 0,    /**< no quantity at all */
	LH_EXACT = 1,    /**< `26`  */
	LH_ESTIMATE = 2, /**< `~26` */
	LH_AT_LEAST = 3, /**< `26+` */
	LH_UNKNOWN = 4   /**< `?`: there is a number, and nobody told it */
} lh_known;

/** A number that is not negative, and how it is known. All zero: unset. */
typedef struct lh_quantity {
	lh_decimal value; /**< 0 where unknown or unset */
	lh_known known;
} lh_quantity;

/** An exact whole quantity. Since 0.1. */
LH_API lh_quantity lh_quantity_exact(int64_t value);
/** Read `D`, `~D`, `D+` or `?`. @return 0, or -1 with LH_ERROR_VALUE or LH_ERROR_OVERFLOW. Since 0.1. */
LH_API int lh_quantity_parse(const char *text, lh_quantity *quantity, lh_error *error);
/** Write @p quantity in its XML form ("" if unset) into @p buffer and return @p buffer. Since 0.1. */
LH_API char *lh_quantity_format(lh_quantity quantity, char buffer[26]);
/**
 * a + b. Unset adds nothing; unknown adds at least 0; at-least outweighs
 * estimate, estimate outweighs exact. @return 0, or -1 with LH_ERROR_OVERFLOW. Since 0.1.
 */
LH_API int lh_quantity_add(lh_quantity a, lh_quantity b, lh_quantity *sum, lh_error *error);
/**
 * a × b, states as in a sum; an unknown factor makes the product at least 0.
 * Unset times anything is unset. @return 0, or -1 with LH_ERROR_OVERFLOW. Since 0.1.
 */
LH_API int lh_quantity_multiply(lh_quantity a, lh_quantity b, lh_quantity *product, lh_error *error);
/** The same value, digits and state. Since 0.1. */
LH_API bool lh_quantity_equal(lh_quantity a, lh_quantity b);

/* ------------------------------------------------------------------ */
/* Text                                                                */

/**
 * A copy of @p text, as a field would hold it: NFC; with @p one_line also
 * trimmed, and each run of white space made one blank.
 * @return a string to be freed with free(), or NULL with LH_ERROR_VALUE (not
 * UTF-8, a character that XML does not allow, or more than 255 marks on one
 * letter: ordering them takes the square of their number) or LH_ERROR_MEMORY. Since 0.1.
 */
LH_API char *lh_text_format(const char *text, bool one_line, lh_error *error);
/**
 * A copy of @p text for searching: tone marks and other marks dropped, đ as
 * d, small letters, white space folded. "Hòa Thủy" and "Hoà Thuỷ" give "hoa thuy".
 * @return a string to be freed with free(), or NULL with an error. Since 0.1.
 */
LH_API char *lh_text_format_folded(const char *text, lh_error *error);
/** Whether @p text contains @p wanted, both folded. False when memory runs out. Since 0.1. */
LH_API bool lh_text_match(const char *text, const char *wanted);
/**
 * How many columns @p text takes on a terminal: marks take none, wide East
 * Asian characters two. Since 0.1.
 */
LH_API size_t lh_text_width(const char *text);

/**
 * The word that was meant, when one was written that nobody knows: what is nearest to it of those
 * that were tried. Start with `{ .wanted = word }`. All texts are borrowed.
 */
typedef struct lh_nearest {
	const char *wanted;
	const char *best; /**< NULL: no word that was tried is near */
	size_t distance;  /**< of the best */
} lh_nearest;

/**
 * Try a word. It is near where no more than three letters, and at most a third of the longer word,
 * were put in, left out, changed, or swapped with their neighbour; of two as near, the first stays.
 * Capitals, tone marks and other marks, and `_` or a blank for `-`, cost nothing. NULL is near to
 * nothing, and so is what has more than 64 letters. Since 0.1.
 */
LH_API void lh_nearest_try(lh_nearest *nearest, const char *candidate);

/** Vietnamese dictionary order. Made once, then only read. */
typedef struct lh_collator lh_collator;

/** A collator for Vietnamese. @return one to be freed, or NULL with an error. Since 0.1. */
LH_API lh_collator *lh_collator_new(lh_error *error);
/** Free @p collator; NULL is allowed. Since 0.1. */
LH_API void lh_collator_free(lh_collator *collator);
/**
 * Compare two texts syllable by syllable, as a Vietnamese dictionary does:
 * the first syllable decides with its tone before the second is looked at,
 * so "Ha Long" comes before "Hà Nội", and "ba na" before "bà ba".
 * @return negative, 0 or positive. NULL comes first. Since 0.1.
 */
LH_API int lh_collator_compare(const lh_collator *collator, const char *a, const char *b);
/**
 * Compare two people: by given name, then middle, then family name. A NULL part
 * comes before any other. @return negative, 0 or positive. Since 0.1.
 */
LH_API int lh_collator_compare_names(const lh_collator *collator, const char *given_a,
				     const char *middle_a, const char *family_a, const char *given_b,
				     const char *middle_b, const char *family_b);
/**
 * The key of a text: bytes, NULs among them, that memcmp() puts in the order of
 * lh_collator_compare(), for sorting many. As with snprintf(), @p key gets as
 * much as its @p size holds (NULL and 0: nothing).
 * @return how many bytes the whole key has: 0 for NULL, for a blank text, and
 *         for what is not UTF-8. Since 0.1.
 */
LH_API size_t lh_collator_key(const lh_collator *collator, const char *text, unsigned char *key,
			      size_t size);
/** The same in the order of lh_collator_compare_names(). Since 0.1. */
LH_API size_t lh_collator_name_key(const lh_collator *collator, const char *given, const char *middle,
				   const char *family, unsigned char *key, size_t size);

#ifdef __cplusplus
}
#endif
#endif
