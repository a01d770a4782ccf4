/* SPDX-License-Identifier: MIT */
/* Exact decimals: an integer and a scale, never binary floating point. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "base/value.h"

__extension__ typedef __int128 wide;

enum { MAX_SCALE = 18 };

static wide power_of_ten(unsigned exponent)
{
	wide power = 1;

	while (exponent--)
		power *= 10;
	return power;
}

/* What has a scale that no decimal has, which anybody can make up, is taken for one of the largest. */
static lh_decimal within(lh_decimal decimal)
{
	if (decimal.scale > MAX_SCALE)
		decimal.scale = MAX_SCALE;
	return decimal;
}

/* ------------------------------------------------------------------ */
/* Reading                                                             */

/* Digits into a number of at most 2^63 - 1; moves *text on. */
static lh_error_code read_digits(const char **text, const char *end, uint64_t *number)
{
	lh_error_code code = LH_OK;

	for (; *text < end && **text >= '0' && **text <= '9'; ++*text) {
		unsigned digit = (unsigned)(**text - '0');

		if (*number > ((uint64_t)INT64_MAX - digit) / 10)
			code = LH_ERROR_OVERFLOW;
		*number = *number * 10 + digit;
	}
	return code;
}

static lh_error_code read_whole(const char **text, const char *end, uint64_t *number)
{
	const char *start = *text;
	lh_error_code code = read_digits(text, end, number);

	if (*text == start || (*start == '0' && *text - start > 1))
		return LH_ERROR_VALUE;
	return code;
}

lh_error_code lh_integer_parse_n(const char *text, size_t length, int64_t *value)
{
	const char *end = text + length;
	bool negative = length && *text == '-';
	uint64_t number = 0;
	lh_error_code code = LH_OK;

	text += negative;
	code = read_whole(&text, end, &number);
	if (code == LH_ERROR_VALUE || text != end || (negative && !number && code == LH_OK))
		return LH_ERROR_VALUE;
	if (code == LH_OK)
		*value = negative ? -(int64_t)number : (int64_t)number;
	return code;
}

lh_error_code lh_decimal_parse_n(const char *text, size_t length, lh_decimal *decimal)
{
	const char *end = text + length, *point = NULL;
	bool negative = length && *text == '-';
	uint64_t number = 0;
	lh_error_code code = LH_OK, more = LH_OK;

	text += negative;
	code = read_whole(&text, end, &number);
	if (code == LH_ERROR_VALUE)
		return code;
	if (text < end && *text == '.') {
		point = ++text;
		more = read_digits(&text, end, &number);
		if (text == point)
			return LH_ERROR_VALUE;
	}
	if (text != end || (negative && !number && code == LH_OK && more == LH_OK))
		return LH_ERROR_VALUE;
	if (code != LH_OK || more != LH_OK || (point && end - point > MAX_SCALE))
		return LH_ERROR_OVERFLOW;
	decimal->mantissa = negative ? -(int64_t)number : (int64_t)number;
	decimal->scale = (uint8_t)(point ? end - point : 0);
	return LH_OK;
}

lh_error_code lh_quantity_parse_n(const char *text, size_t length, lh_quantity *quantity)
{
	lh_quantity read = { .known = LH_EXACT };
	lh_error_code code = LH_OK;

	if (length == 1 && *text == '?') {
		*quantity = (lh_quantity){ .known = LH_UNKNOWN };
		return LH_OK;
	}
	if (length && *text == '~') {
		read.known = LH_ESTIMATE;
		text++;
		length--;
	} else if (length && text[length - 1] == '+') {
		read.known = LH_AT_LEAST;
		length--;
	}
	if (length && *text == '-')
		return LH_ERROR_VALUE;
	code = lh_decimal_parse_n(text, length, &read.value);
	if (code == LH_OK)
		*quantity = read;
	return code;
}

static int too_large(lh_error *error, const char *text)
{
	return lh_error_set(error, LH_ERROR_OVERFLOW, "«%s»: số quá lớn để giữ chính xác",
			    "\"%s\": the number is too large to hold exactly", text);
}

int lh_decimal_parse(const char *text, lh_decimal *decimal, lh_error *error)
{
	lh_error_code code = LH_OK;

	lh_error_clear(error);
	if (!text || !decimal)
		return lh_error_set(error, LH_ERROR_ARGUMENT, "thiếu số (NULL)", "no number (NULL)");
	code = lh_decimal_parse_n(text, strlen(text), decimal);
	if (code == LH_ERROR_VALUE)
		lh_error_set(error, code, "«%s» không phải là số thập phân; hãy viết như 31.25",
			     "\"%s\" is no decimal; write it as 31.25", text);
	else if (code == LH_ERROR_OVERFLOW)
		too_large(error, text);
	return code == LH_OK ? 0 : -1;
}

int lh_quantity_parse(const char *text, lh_quantity *quantity, lh_error *error)
{
	lh_error_code code = LH_OK;

	lh_error_clear(error);
	if (!text || !quantity)
		return lh_error_set(error, LH_ERROR_ARGUMENT, "thiếu số lượng (NULL)",
				    "no quantity (NULL)");
	code = lh_quantity_parse_n(text, strlen(text), quantity);
	if (code == LH_ERROR_VALUE)
		lh_error_set(error, code, "«%s» không phải là số lượng; hãy viết 26, ~26, 26+ hoặc ?",
			     "\"%s\" is no quantity; write 26, ~26, 26+ or ?", text);
	else if (code == LH_ERROR_OVERFLOW)
		too_large(error, text);
	return code == LH_OK ? 0 : -1;
}

/* ------------------------------------------------------------------ */
/* Writing                                                             */

char *lh_integer_format(int64_t value, char buffer[24])
{
	snprintf(buffer, 24, "%" PRId64, value);
	return buffer;
}

char *lh_decimal_format(lh_decimal decimal, char buffer[24])
{
	uint64_t absolute = decimal.mantissa < 0 ? 0 - (uint64_t)decimal.mantissa :
						   (uint64_t)decimal.mantissa;
	const char *sign = decimal.mantissa < 0 ? "-" : "";
	int scale = within(decimal).scale;
	uint64_t unit = (uint64_t)power_of_ten((unsigned)scale);
	char text[48];

	if (scale)
		snprintf(text, sizeof(text), "%s%" PRIu64 ".%0*" PRIu64, sign, absolute / unit,
			 scale, absolute % unit);
	else
		snprintf(text, sizeof(text), "%s%" PRIu64, sign, absolute);
	text[23] = '\0';
	return buffer ? strcpy(buffer, text) : NULL;
}

char *lh_quantity_format(lh_quantity quantity, char buffer[26])
{
	char number[24];

	if (!buffer)
		return NULL;
	lh_decimal_format(quantity.value, number);
	switch (quantity.known) {
	case LH_EXACT:
		strcpy(buffer, number);
		break;
	case LH_ESTIMATE:
		snprintf(buffer, 26, "~%s", number);
		break;
	case LH_AT_LEAST:
		snprintf(buffer, 26, "%s+", number);
		break;
	case LH_UNKNOWN:
		strcpy(buffer, "?");
		break;
	default:
		buffer[0] = '\0';
		break;
	}
	return buffer;
}

/* ------------------------------------------------------------------ */
/* Arithmetic                                                          */

int lh_decimal_compare(lh_decimal a, lh_decimal b)
{
	wide left = 0, right = 0;

	a = within(a);
	b = within(b);
	left = (wide)a.mantissa * power_of_ten(b.scale > a.scale ? b.scale - a.scale : 0);
	right = (wide)b.mantissa * power_of_ten(a.scale > b.scale ? a.scale - b.scale : 0);
	return left < right ? -1 : left > right;
}

bool lh_decimal_is_whole(lh_decimal decimal)
{
	return decimal.mantissa % power_of_ten(decimal.scale) == 0;
}

/* A wide result as a decimal; end zeros go where it would not fit otherwise. */
static int narrow(wide value, unsigned scale, lh_decimal *result, lh_error *error)
{
	while (scale && value % 10 == 0 &&
	       (scale > MAX_SCALE || value > INT64_MAX || value < -INT64_MAX)) {
		value /= 10;
		scale--;
	}
	if (scale > MAX_SCALE || value > INT64_MAX || value < -INT64_MAX)
		return lh_error_set(error, LH_ERROR_OVERFLOW, "kết quả quá lớn để giữ chính xác",
				    "the result is too large to hold exactly");
	result->mantissa = (int64_t)value;
	result->scale = (uint8_t)scale;
	return 0;
}

/* Refuse operands that are no decimals, and a result that has no place. */
static int check_operation(lh_decimal a, lh_decimal b, const void *result, lh_error *error)
{
	lh_error_clear(error);
	if (result && a.scale <= MAX_SCALE && b.scale <= MAX_SCALE && a.mantissa != INT64_MIN &&
	    b.mantissa != INT64_MIN)
		return 0;
	return lh_error_set(error, LH_ERROR_ARGUMENT,
			    "không phải hai số thập phân, hoặc thiếu chỗ cho kết quả (NULL)",
			    "no two decimals, or no place for the result (NULL)");
}

int lh_decimal_add(lh_decimal a, lh_decimal b, lh_decimal *sum, lh_error *error)
{
	unsigned scale = a.scale > b.scale ? a.scale : b.scale;

	if (check_operation(a, b, sum, error))
		return -1;
	return narrow((wide)a.mantissa * power_of_ten(scale - a.scale) +
			      (wide)b.mantissa * power_of_ten(scale - b.scale),
		      scale, sum, error);
}

int lh_decimal_subtract(lh_decimal a, lh_decimal b, lh_decimal *difference, lh_error *error)
{
	/* Without overflow: what is no decimal stays none. */
	b.mantissa = (int64_t)(0 - (uint64_t)b.mantissa);
	return lh_decimal_add(a, b, difference, error);
}

int lh_decimal_multiply(lh_decimal a, lh_decimal b, lh_decimal *product, lh_error *error)
{
	if (check_operation(a, b, product, error))
		return -1;
	return narrow((wide)a.mantissa * b.mantissa, (unsigned)a.scale + b.scale, product, error);
}

int lh_decimal_share(lh_decimal part, lh_decimal whole, lh_decimal *share, lh_error *error)
{
	unsigned scale = part.scale > whole.scale ? part.scale : whole.scale;
	wide top = 0, bottom = 0, quotient = 0, rest = 0;
	bool negative = false;

	if (check_operation(part, whole, share, error))
		return -1;
	top = (wide)part.mantissa * power_of_ten(scale - part.scale);
	bottom = (wide)whole.mantissa * power_of_ten(scale - whole.scale);
	negative = (top < 0) != (bottom < 0);
	if (!bottom)
		return lh_error_set(error, LH_ERROR_ARGUMENT, "không thể chia cho 0",
				    "a share of 0 is not defined");
	top = top < 0 ? -top : top;
	bottom = bottom < 0 ? -bottom : bottom;
	/* 10,000 times the part must fit. */
	if (top > ((wide)1 << 112))
		return lh_error_set(error, LH_ERROR_OVERFLOW, "kết quả quá lớn để giữ chính xác",
				    "the result is too large to hold exactly");
	quotient = top * 10000 / bottom;
	rest = top * 10000 % bottom;
	if (rest >= bottom - rest)
		quotient++;
	scale = 2;
	while (scale && quotient % 10 == 0) {
		quotient /= 10;
		scale--;
	}
	return narrow(negative ? -quotient : quotient, scale, share, error);
}

/* ------------------------------------------------------------------ */
/* Quantities                                                          */

lh_quantity lh_quantity_exact(int64_t value)
{
	lh_quantity quantity = { { value, 0 }, LH_EXACT };

	return quantity;
}

/* Of two states the weaker claim; an unknown one leaves a lower bound. */
static lh_known weaker(lh_known a, lh_known b)
{
	if (a == LH_UNKNOWN)
		a = LH_AT_LEAST;
	if (b == LH_UNKNOWN)
		b = LH_AT_LEAST;
	return a > b ? a : b;
}

/* As check_operation(). */
static int check_quantities(lh_quantity a, lh_quantity b, const void *result, lh_error *error)
{
	if (a.known > LH_UNKNOWN || b.known > LH_UNKNOWN)
		result = NULL;
	return check_operation(a.value, b.value, result, error);
}

int lh_quantity_add(lh_quantity a, lh_quantity b, lh_quantity *sum, lh_error *error)
{
	lh_quantity result = { .known = weaker(a.known, b.known) };

	if (check_quantities(a, b, sum, error) ||
	    lh_decimal_add(a.value, b.value, &result.value, error))
		return -1;
	*sum = result;
	return 0;
}

int lh_quantity_multiply(lh_quantity a, lh_quantity b, lh_quantity *product, lh_error *error)
{
	lh_quantity result = { 0 };

	if (check_quantities(a, b, product, error))
		return -1;
	if (a.known != LH_UNSET && b.known != LH_UNSET) {
		result.known = weaker(a.known, b.known);
		if (lh_decimal_multiply(a.value, b.value, &result.value, error))
			return -1;
	}
	*product = result;
	return 0;
}

bool lh_quantity_equal(lh_quantity a, lh_quantity b)
{
	return a.known == b.known && a.value.mantissa == b.value.mantissa &&
	       a.value.scale == b.value.scale;
}
