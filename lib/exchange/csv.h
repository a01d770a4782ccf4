/* SPDX-License-Identifier: MIT */
/* What reading and writing CSV must agree on. */
#ifndef LH_EXCHANGE_CSV_H
#define LH_EXCHANGE_CSV_H

#include "exchange/exchange.h"

/*
 * Whether a spreadsheet would compute a text, apostrophes before it aside: in writing such a text
 * gets one more apostrophe, in reading it loses one.
 */
bool lh_csv_is_computed(const char *text);
/*
 * Whether a character may stand between cells: one of ASCII that is no part of quotes, lines,
 * letters or numbers.
 */
bool lh_csv_can_separate(char separator);

#endif
