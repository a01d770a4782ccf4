/* SPDX-License-Identifier: MIT */
/* The catalogue as data. */
#include <string.h>

#include "review/measure.h"

size_t lh_measure_count(void)
{
	return lh_measures_count;
}

size_t lh_measure_find(const char *code)
{
	size_t i = 0;

	if (!code)
		return lh_measures_count;
	while (i < lh_measures_count && strcmp(lh_measures[i].code, code) != 0)
		i++;
	return i;
}

static const struct measure *row_of(size_t measure)
{
	return measure < lh_measures_count ? &lh_measures[measure] : NULL;
}

const char *lh_measure_code(size_t measure)
{
	const struct measure *row = row_of(measure);
	return row ? row->code : NULL;
}

const char *lh_measure_label(size_t measure, lh_language language)
{
	const struct measure *row = row_of(measure);
	return !row ? NULL : language == LH_ENGLISH ? row->label_en : row->label_vi;
}

const char *lh_measure_description(size_t measure, lh_language language)
{
	const struct measure *row = row_of(measure);
	return !row ? NULL : language == LH_ENGLISH ? row->description_en : row->description_vi;
}

const char *lh_measure_unit(size_t measure, lh_language language)
{
	const struct measure *row = row_of(measure);
	return !row ? NULL : language == LH_ENGLISH ? row->unit_en : row->unit_vi;
}

bool lh_measure_is_stock(size_t measure)
{
	const struct measure *row = row_of(measure);
	return row && row->stock_from;
}
