/* One spelling for all spellings of a constant that mean one value. What is not understood stays as it is. */
#include "sqlvalue.h"

#include "base/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

static bool digit(char c)
{
	return c >= '0' && c <= '9';
}

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

static char *trimmed(const struct normal *n, const char *string, bool fold)
{
	size_t size;
	char *copy;

	while (space(*string))
		string++;
	size = strlen(string);
	while (size > 0 && space(string[size - 1]))
		size--;
	copy = arena_copy(n->arena, string, size);
	for (char *c = copy; fold && *c != '\0'; c++)
		*c = lower(*c);
	return copy;
}

static const char *bool_text(const struct normal *n, const char *string)
{
	static const char *const words[][2] = {{"true", "t"}, {"false", "f"}, {"yes", "t"}, {"no", "f"}};
	const char *text = trimmed(n, string, true);
	size_t size = strlen(text);

	for (size_t i = 0; i < 4 && size > 0; i++)
		if (strncmp(words[i][0], text, size) == 0)
			return words[i][1];
	if (strcmp(text, "on") == 0 || strcmp(text, "1") == 0)
		return "t";
	return strcmp(text, "off") == 0 || strcmp(text, "of") == 0 || strcmp(text, "0") == 0 ? "f" : string;
}

/* Digits with a sign and a point: no exponent, no words. */
static bool is_decimal(const char *text)
{
	size_t digits = 0, points = 0;

	for (text += *text == '-' || *text == '+'; *text != '\0'; text++) {
		digits += digit(*text);
		points += *text == '.';
		if (!digit(*text) && *text != '.')
			return false;
	}
	return digits > 0 && points < 2;
}

/* 1.5e3 is 1500, 1.5e-3 is 0.0015: the point moves. */
static const char *exponent_undone(const struct normal *n, const char *text)
{
	const char *e = strchr(text, 'e');
	long shift = e != NULL ? strtol(e + 1, NULL, 10) : 0;
	struct text digits = {0};
	long point = -1;

	if (e == NULL || shift < -40 || shift > 40 || e[1 + (e[1] == '-' || e[1] == '+')] == '\0' ||
	    e[1 + (e[1] == '-' || e[1] == '+') + strspn(e + 1 + (e[1] == '-' || e[1] == '+'), "0123456789")] != '\0')
		return text;
	text_clear(&digits);
	for (const char *c = text + (*text == '-' || *text == '+'); c < e; c++) {
		if (*c == '.')
			point = (long)digits.size;
		else
			text_char(&digits, *c);
	}
	point = (point < 0 ? (long)digits.size : point) + shift;
	const char *zeros = "0000000000000000000000000000000000000000";
	const char *sign = *text == '-' ? "-" : "";
	long size = (long)digits.size;
	const char *result = point >= size
				     ? arena_printf(n->arena, "%s%s%.*s", sign, digits.data, (int)(point - size), zeros)
			     : point > 0 ? arena_printf(n->arena, "%s%.*s.%s", sign, (int)point, digits.data,
							digits.data + point)
					 : arena_printf(n->arena, "%s0.%.*s%s", sign, (int)-point, zeros, digits.data);
	text_free(&digits);
	return result;
}

/* Trailing zeros after the point are kept: a numeric shows them. */
static const char *decimal_text(const struct normal *n, const char *string)
{
	const char *text = exponent_undone(n, trimmed(n, string, true)), *sign = *text == '-' ? "-" : "";
	size_t size;

	if (!is_decimal(text))
		return string;
	text += *text == '-' || *text == '+';
	while (text[0] == '0' && digit(text[1]))
		text++;
	size = strlen(text);
	if (text[size - 1] == '.')
		size--;
	if (strspn(text, "0.") == strlen(text))
		sign = "";
	return arena_printf(n->arena, "%s%s%.*s", sign, *text == '.' ? "0" : "", (int)size, text);
}

static const char *float_text(const struct normal *n, const char *string, bool single)
{
	const char *text = trimmed(n, string, true);
	char *end;

	/* strtod also reads 0x1p3, which PostgreSQL does by the same strtod; words are left alone. */
	if (text[strspn(text, "0123456789.e+-")] != '\0')
		return string;
	if (single) {
		float value = strtof(text, &end);

		return *end == '\0' && end > text ? arena_printf(n->arena, "%.9g", (double)value) : string;
	}
	double value = strtod(text, &end);
	return *end == '\0' && end > text ? arena_printf(n->arena, "%.17g", value) : string;
}

static const char *uuid_text(const struct normal *n, const char *string)
{
	char *text = trimmed(n, string, true);
	size_t size = 0;

	for (const char *c = text; *c != '\0'; c++) {
		if (*c == '-')
			continue;
		if (strchr("0123456789abcdef", *c) == NULL)
			return string;
		text[size++] = *c;
	}
	text[size] = '\0';
	return size == 32 ? text : string;
}

/* Of the other form, with octal numbers, nothing is known here. */
static const char *bytes_text(const struct normal *n, const char *string)
{
	char *text = arena_copy(n->arena, string, strlen(string));

	if (string[0] != '\\' || string[1] != 'x' || string[2 + strspn(string + 2, "0123456789abcdefABCDEF")] != '\0')
		return string;
	for (char *c = text; *c != '\0'; c++)
		*c = lower(*c);
	return text;
}

/* ---- dates and times ---- */

struct moment {
	int year, month, day;
	int hour, minute, second;
	char fraction[8]; /* of a second, without zeros at its end */
	bool zoned;
	int offset; /* minutes east */
};

static bool number_read(const char **at, size_t least, size_t most, int *number)
{
	size_t size = strspn(*at, "0123456789");

	if (size < least || size > most)
		return false;
	*number = atoi(*at);
	*at += size;
	return true;
}

static bool mark_read(const char **at, char mark)
{
	if (**at != mark)
		return false;
	++*at;
	return true;
}

static bool date_read(const char **at, struct moment *m)
{
	return number_read(at, 4, 4, &m->year) && mark_read(at, '-') && number_read(at, 1, 2, &m->month) &&
	       mark_read(at, '-') && number_read(at, 1, 2, &m->day) && m->month >= 1 && m->month <= 12 && m->day >= 1 &&
	       m->day <= 31;
}

static bool clock_read(const char **at, struct moment *m)
{
	size_t size;

	if (!number_read(at, 1, 2, &m->hour) || !mark_read(at, ':') || !number_read(at, 2, 2, &m->minute))
		return false;
	if (!mark_read(at, ':'))
		return m->hour < 24 && m->minute < 60;
	if (!number_read(at, 2, 2, &m->second))
		return false;
	if (mark_read(at, '.')) {
		size = strspn(*at, "0123456789");
		if (size == 0 || size > 6)
			return false;
		memcpy(m->fraction, *at, size);
		*at += size;
		while (size > 0 && m->fraction[size - 1] == '0')
			m->fraction[--size] = '\0';
	}
	return m->hour < 24 && m->minute < 60 && m->second < 60;
}

static bool zone_read(const char **at, struct moment *m)
{
	int hours, minutes = 0, sign = **at == '-' ? -1 : 1;

	m->zoned = true;
	if (mark_read(at, 'z'))
		return true;
	if (!mark_read(at, '+') && !mark_read(at, '-'))
		return m->zoned = false;
	if (!number_read(at, 1, 2, &hours) || (mark_read(at, ':') && !number_read(at, 2, 2, &minutes)))
		return false;
	m->offset = sign * (hours * 60 + minutes);
	return true;
}

/* Days since a day long ago, by the calendar that goes on backwards. */
static long day_number(int year, int month, int day)
{
	long y = month > 2 ? year : year - 1, m = month > 2 ? month - 3 : month + 9;

	return y * 365 + y / 4 - y / 100 + y / 400 + (m * 153 + 2) / 5 + day;
}

static const char *fraction_text(const struct moment *m)
{
	return m->fraction[0] != '\0' ? "." : "";
}

static const char *date_text(const struct normal *n, const char *string)
{
	const char *at = trimmed(n, string, true);
	struct moment m = {0};

	return date_read(&at, &m) && *at == '\0' ? arena_printf(n->arena, "%04d-%02d-%02d", m.year, m.month, m.day)
						 : string;
}

static const char *time_text(const struct normal *n, const char *string)
{
	const char *at = trimmed(n, string, true);
	struct moment m = {0};

	return clock_read(&at, &m) && *at == '\0' ? arena_printf(n->arena, "%02d:%02d:%02d%s%s", m.hour, m.minute,
								 m.second, fraction_text(&m), m.fraction)
						  : string;
}

/* With a time zone, only what says its own can be told: what does not goes by the session's. */
static const char *timestamp_text(const struct normal *n, const char *string, bool zoned)
{
	const char *at = trimmed(n, string, true);
	struct moment m = {0};
	long minutes;

	if (!date_read(&at, &m))
		return string;
	if (*at != '\0') {
		if (!mark_read(&at, 't') && !mark_read(&at, ' '))
			return string;
		while (space(*at))
			at++;
		if (!clock_read(&at, &m))
			return string;
		while (space(*at))
			at++;
		if (*at != '\0' && !zone_read(&at, &m))
			return string;
	}
	/* Without a time zone, one that is written means nothing. */
	if (*at != '\0' || (zoned && !m.zoned))
		return string;
	minutes = (day_number(m.year, m.month, m.day) * 24 + m.hour) * 60 + m.minute - (zoned ? m.offset : 0);
	return arena_printf(n->arena, "%ld:%02d%s%s", minutes, m.second, fraction_text(&m), m.fraction);
}

/* ---- intervals ---- */

struct interval {
	long long months, days, micros;
};

static bool unit_is(const char *word, size_t size, const char *const *names)
{
	for (; *names != NULL; names++)
		if (strlen(*names) == size && strncmp(*names, word, size) == 0)
			return true;
	return false;
}

static bool unit_add(struct interval *i, const char *word, size_t size, long long number)
{
	static const struct unit {
		const char *const names[10];
		long long months, days, micros;
	} units[] = {
		{{"s", "sec", "secs", "second", "seconds", NULL}, 0, 0, 1000000},
		{{"m", "min", "mins", "minute", "minutes", NULL}, 0, 0, 60000000},
		{{"h", "hr", "hrs", "hour", "hours", NULL}, 0, 0, 3600000000},
		{{"d", "day", "days", NULL}, 0, 1, 0},
		{{"w", "week", "weeks", NULL}, 0, 7, 0},
		{{"mon", "mons", "month", "months", NULL}, 1, 0, 0},
		{{"y", "yr", "yrs", "year", "years", NULL}, 12, 0, 0},
		{{"ms", "msec", "msecs", "millisecond", "milliseconds", NULL}, 0, 0, 1000},
	};

	for (size_t u = 0; u < sizeof units / sizeof *units; u++)
		if (unit_is(word, size, units[u].names)) {
			i->months += number * units[u].months;
			i->days += number * units[u].days;
			i->micros += number * units[u].micros;
			return true;
		}
	return false;
}

/* Any number of hours, then minutes and perhaps seconds. */
static bool interval_clock(const char **at, struct interval *i)
{
	struct moment m = {0};
	long long sign = **at == '-' ? -1 : 1;
	int micros = 0, hours;
	char clock[32];
	const char *rest = clock;

	*at += **at == '-' || **at == '+';
	if (!number_read(at, 1, 7, &hours))
		return false;
	snprintf(clock, sizeof clock, "0%.30s", *at);
	if (!clock_read(&rest, &m))
		return false;
	*at += rest - clock - 1;
	for (size_t d = 0; d < 6; d++)
		micros = micros * 10 + (d < strlen(m.fraction) ? m.fraction[d] - '0' : 0);
	i->micros += sign * (((hours * 60LL + m.minute) * 60 + m.second) * 1000000LL + micros);
	return true;
}

/* "1 year 2 mons -3 days 04:05:06" and its like; whole numbers only. */
static const char *interval_text(const struct normal *n, const char *string)
{
	const char *at = trimmed(n, string, true);
	struct interval i = {0};

	if (*at == '\0' || *at == 'p')
		return string;
	while (*at != '\0') {
		const char *digits = at + (*at == '-' || *at == '+');
		size_t size = strspn(digits, "0123456789"), word;
		long long number = size > 0 && size < 10 ? atoll(digits) : 0;

		if (size == 0 || size > 9)
			return string;
		if (digits[size] == ':') {
			if (!interval_clock(&at, &i))
				return string;
		} else {
			number = *at == '-' ? -number : number;
			for (at = digits + size; space(*at);)
				at++;
			word = strspn(at, "abcdefghijklmnopqrstuvwxyz");
			if (!unit_add(&i, at, word, number))
				return string;
			at += word;
		}
		while (space(*at))
			at++;
	}
	return arena_printf(n->arena, "%lld mons %lld days %lld us", i.months, i.days, i.micros);
}

/* interval '2' day: a bare number is of the field's unit; mods is a mask of bits 1 << field and perhaps a precision. */
const char *interval_field_text(const struct normal *n, const char *string, const char *mods)
{
	static const struct {
		const char *mods, *unit;
	} fields[] = {{"2", "month"},	{"4", "year"},	    {"8", "day"},
		      {"1024", "hour"}, {"2048", "minute"}, {"4096", "second"}};
	const char *text = trimmed(n, string, true);

	for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
		if (strcmp(mods, fields[i].mods) == 0 && *text != '\0' && text[strspn(text, "-0123456789")] == '\0')
			return interval_text(n, arena_printf(n->arena, "%s %s", text, fields[i].unit));
	return text[strspn(text, "-0123456789: ")] == '\0' ? string : interval_text(n, string);
}

/* ---- names ---- */

static bool identifier_read(const char **at, char name[64])
{
	bool quoted = **at == '"';
	size_t size = 0;

	*at += quoted;
	for (; **at != '\0' && size < 63; ++*at) {
		if (quoted ? **at == '"' : !(lower(**at) >= 'a' && lower(**at) <= 'z') && !digit(**at) && **at != '_')
			break;
		name[size++] = quoted ? **at : lower(**at);
	}
	name[size] = '\0';
	if (quoted && **at != '"')
		return false;
	*at += quoted;
	return size > 0;
}

static const char *relation_text(const struct normal *n, const char *string)
{
	const char *at = string;
	char first[64], second[64];
	const void *relation;

	if (!identifier_read(&at, first))
		return string;
	if (*at == '\0')
		relation = n->catalog->relation_find(n->catalog->context, NULL, first);
	else if (mark_read(&at, '.') && identifier_read(&at, second) && *at == '\0')
		relation = n->catalog->relation_find(n->catalog->context, first, second);
	else
		return string;
	return relation != NULL ? object_text(n, relation) : string;
}

/* ---- all of them ---- */

const char *literal_text(const struct normal *n, struct sql_type type, const char *string)
{
	static const struct spelling {
		const char *name;
		const char *(*text)(const struct normal *n, const char *string);
	} spellings[] = {
		{"bool", bool_text},	     {"int2", decimal_text}, {"int4", decimal_text},
		{"int8", decimal_text},	     {"uuid", uuid_text},    {"numeric", decimal_text},
		{"date", date_text},	     {"time", time_text},    {"interval", interval_text},
		{"regclass", relation_text}, {"jsonb", json_text},   {"bytea", bytes_text},
	};

	if (type.builtin == NULL || type.array)
		return string;
	if (type_is(type, "float4") || type_is(type, "float8"))
		return float_text(n, string, type_is(type, "float4"));
	if (type_is(type, "timestamp") || type_is(type, "timestamptz"))
		return timestamp_text(n, string, type_is(type, "timestamptz"));
	for (size_t i = 0; i < sizeof spellings / sizeof *spellings; i++)
		if (type_is(type, spellings[i].name))
			return spellings[i].text(n, string);
	return string;
}

/* One element up to its comma or brace, quotes and backslashes undone; false where it is not plain. */
static bool element_read(struct normal *n, const char **at, const char **element)
{
	const char *from;
	char *to;
	bool quotes;

	while (space(**at))
		++*at;
	quotes = mark_read(at, '"');
	from = *at;
	to = arena_copy(n->arena, from, strlen(from));
	*element = to;
	while (**at != '\0' && (quotes ? **at != '"' : strchr(",}", **at) == NULL)) {
		if (!quotes && strchr("{\"\\", **at) != NULL)
			return false;
		if (**at == '\\')
			++*at;
		if (**at == '\0')
			return false;
		*to++ = *(*at)++;
	}
	while (!quotes && to > *element && space(to[-1]))
		to--;
	*to = '\0';
	if (quotes && !mark_read(at, '"'))
		return false;
	while (space(**at))
		++*at;
	if (!quotes && *element == to)
		return false;
	if (!quotes && strlen(*element) == 4 && lower((*element)[0]) == 'n' && lower((*element)[1]) == 'u' &&
	    lower((*element)[2]) == 'l' && lower((*element)[3]) == 'l')
		*element = NULL;
	return **at == ',' || **at == '}';
}

bool literal_elements(struct normal *n, const char *string, const char ***elements, size_t *count)
{
	const char *at = trimmed(n, string, false);

	*elements = NULL;
	*count = 0;
	if (!mark_read(&at, '{'))
		return false;
	while (space(*at))
		at++;
	if (strcmp(at, "}") == 0)
		return true;
	do {
		const char *element;

		if (!element_read(n, &at, &element))
			return false;
		ARENA_PUSH(n->arena, *elements, *count, element);
	} while (mark_read(&at, ','));
	return strcmp(at, "}") == 0;
}
