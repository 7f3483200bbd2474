#include "proof/value.h"

#include "base/arena.h"
#include "base/text.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* Tries with generated values between the constants and the shapes. */
enum { GENERATED = 4, BRIEF = 2, DEEPEST = 8 };

struct recipe {
	const char *type;
	const char *format; /* %N the number, %X it in 12 hex digits, %D a day from 01 to 28, %B a byte */
};

/* Types whose text is one pattern. Everything distinct for distinct numbers, as far as it goes. */
// clang-format off
static const struct recipe recipes[] = {
	{"int2", "%N"}, {"int4", "%N"}, {"int8", "%N"}, {"oid", "%N"}, {"money", "%N.50"},
	{"uuid", "00000000-0000-4000-8000-%X"}, {"date", "2024-01-%D"}, {"timestamp", "2024-01-%D 12:00:00"},
	{"timestamptz", "2024-01-%D 12:00:00+00"}, {"time", "12:%D:00"}, {"timetz", "12:%D:00+00"},
	{"interval", "%N days"}, {"json", "{\"n\": %N}"}, {"jsonb", "{\"n\": %N}"}, {"bytea", "\\x00%X"},
	{"inet", "10.0.0.%B"}, {"cidr", "10.%B.0.0/16"}, {"macaddr", "08:00:2b:01:02:%D"},
	{"macaddr8", "08:00:2b:01:02:03:04:%D"}, {"point", "(%N,1)"}, {"line", "{1,-1,%N}"},
	{"lseg", "[(0,0),(1,%N)]"}, {"box", "(1,%N),(0,0)"}, {"path", "[(0,0),(1,%N)]"},
	{"polygon", "((0,0),(1,%N),(1,0))"}, {"circle", "<(0,0),%N>"}, {"tsvector", "'word':%N"},
	{"tsquery", "'word%N'"}, {"xml", "<a>%N</a>"}, {"pg_lsn", "0/%N"}, {"xid", "%N"}, {"xid8", "%N"},
	{"hstore", "\"k\"=>\"%N\""}, {"ltree", "top.n%N"}, {"cube", "(%N, 1)"}, {"seg", "%N"},
	{"isbn", "0-393-04002-X"}, {"regclass", "pg_class"}, {"regtype", "integer"}, {"regproc", "now"},
	{"regrole", "postgres"}, {"regnamespace", "public"}, {"txid_snapshot", "%N:%N:"},
	{"pg_snapshot", "%N:%N:"}, {"jsonpath", "$.n%N"}, {"geometry", "POINT(%N 1)"},
	{"geography", "POINT(%N 1)"}, {"lquery", "n%N.*"}, {"query_int", "%N"}, {"name", "n%N"},
	{"float4", "%N.5"}, {"float8", "%N.5"},
};
// clang-format on

static const char *recipe_find(const char *type)
{
	for (size_t i = 0; i < sizeof recipes / sizeof *recipes; i++)
		if (strcmp(recipes[i].type, type) == 0)
			return recipes[i].format;
	return NULL;
}

static void put_recipe(struct text *out, const char *format, size_t n)
{
	for (; *format != '\0'; format++) {
		if (*format != '%') {
			text_char(out, *format);
			continue;
		}
		switch (*++format) {
		case 'N':
			text_printf(out, "%zu", n);
			break;
		case 'X':
			text_printf(out, "%012zx", n);
			break;
		case 'D':
			text_printf(out, "%02zu", n % 28 + 1);
			break;
		default:
			text_printf(out, "%zu", n % 250 + 1);
			break;
		}
	}
}

static bool is_text(const char *name)
{
	return strcmp(name, "text") == 0 || strcmp(name, "varchar") == 0 || strcmp(name, "bpchar") == 0 ||
	       strcmp(name, "citext") == 0 || strcmp(name, "char") == 0;
}

static bool is_vector(const char *name)
{
	return strcmp(name, "vector") == 0 || strcmp(name, "halfvec") == 0 || strcmp(name, "sparsevec") == 0;
}

static bool is_number(const struct catalog_type *type)
{
	while (type->kind == 'd' && type->of != NULL)
		type = type->of;
	return type->category == 'N';
}

/* "title 1", or letters when there is room for a few only. */
static void put_words(struct text *out, const char *column, size_t room, size_t n)
{
	struct text words = {0};

	text_printf(&words, "%s %zu", column, n);
	if (words.size <= room) {
		text_put(out, words.data);
	} else {
		text_clear(&words);
		for (size_t v = n, i = 0; i < room && i < 8; i++, v /= 26)
			text_char(&words, (char)('a' + v % 26));
		text_put(out, words.data);
	}
	text_free(&words);
}

/* numeric(p, s): as many digits before the point as there may be, and not more. */
static void put_numeric(struct text *out, int modifier, size_t n)
{
	int precision = modifier < 4 ? 20 : ((modifier - 4) >> 16) & 0xffff,
	    scale = modifier < 4 ? 2 : (modifier - 4) & 0x7ff;
	size_t limit = 1;

	for (int i = 0; i < precision - scale && i < 15; i++)
		limit *= 10;
	text_printf(out, "%zu", limit > 1 ? n % limit : 0);
	if (scale > 0 && scale < 1000)
		text_printf(out, ".%zu", n % 9 + 1);
}

static void put_vector(struct text *out, const struct catalog_type *type, int modifier, size_t n)
{
	size_t size = modifier > 0 ? (size_t)modifier : 3;

	if (strcmp(type->name, "sparsevec") == 0) {
		text_printf(out, "{1:%zu}/%zu", n + 1, size);
		return;
	}
	text_char(out, '[');
	for (size_t i = 0; i < size; i++)
		text_printf(out, "%s%zu", i > 0 ? "," : "", i == 0 ? n + 1 : (i + n) % 7 + 1);
	text_char(out, ']');
}

static void put_bits(struct text *out, int modifier, size_t n)
{
	size_t size = modifier > 0 ? (size_t)modifier : 8;

	for (size_t i = 0; i < size; i++)
		text_char(out, i < 60 && (n >> i & 1) ? '1' : '0');
}

static bool put_value(struct text *out, const struct catalog_type *type, int modifier, const char *column, size_t n,
		      unsigned depth);

/* An element inside {...} or (...) is quoted, whatever it is. */
static bool put_element(struct text *out, const struct catalog_type *type, int modifier, const char *column, size_t n,
			unsigned depth)
{
	struct text inner = {0};
	bool good = put_value(&inner, type, modifier, column, n, depth + 1);

	text_char(out, '"');
	for (size_t i = 0; good && i < inner.size; i++) {
		if (inner.data[i] == '"' || inner.data[i] == '\\')
			text_char(out, '\\');
		text_char(out, inner.data[i]);
	}
	text_char(out, '"');
	text_free(&inner);
	return good;
}

static bool put_composite(struct text *out, const struct catalog_type *type, size_t n, unsigned depth)
{
	bool good = type->attribute_count > 0;

	text_char(out, '(');
	for (size_t i = 0; good && i < type->attribute_count; i++) {
		const struct catalog_column *a = &type->attributes[i];
		if (i > 0)
			text_char(out, ',');
		good = a->type != NULL && put_element(out, a->type, a->modifier, a->name, n, depth);
	}
	text_char(out, ')');
	return good;
}

/* [a,b): two values of the subtype in their order; %D days wrap, so only small numbers are used. */
static bool put_range(struct text *out, const struct catalog_type *type, size_t n, unsigned depth)
{
	bool good = type->of != NULL;

	text_char(out, '[');
	good = good && put_element(out, type->of, -1, "r", n * 2 % 26, depth);
	text_char(out, ',');
	good = good && put_element(out, type->of, -1, "r", n * 2 % 26 + 1, depth);
	text_char(out, ')');
	return good;
}

static bool put_array(struct text *out, const struct catalog_type *type, int modifier, const char *column, size_t n,
		      unsigned depth)
{
	text_char(out, '{');
	bool good = put_element(out, type->of, modifier, column, n, depth);
	text_char(out, ',');
	good = good && put_element(out, type->of, modifier, column, n + 1, depth);
	text_char(out, '}');
	return good;
}

static bool put_made(struct text *out, const struct catalog_type *type, int modifier, const char *column, size_t n,
		     unsigned depth)
{
	switch (type->kind) {
	case 'e':
		if (type->labels.count > 0)
			text_put(out, type->labels.list[n % type->labels.count]);
		return type->labels.count > 0;
	case 'd':
		return type->of != NULL && put_value(out, type->of, type->modifier, column, n, depth + 1);
	case 'c':
		return put_composite(out, type, n, depth);
	case 'r':
		return put_range(out, type, n, depth);
	case 'm':
		text_char(out, '{');
		bool good = type->of != NULL && put_range(out, type->of, n, depth + 1);
		text_char(out, '}');
		return good;
	default:
		return type->category == 'A' && type->of != NULL && put_array(out, type, modifier, column, n, depth);
	}
}

static bool put_value(struct text *out, const struct catalog_type *type, int modifier, const char *column, size_t n,
		      unsigned depth)
{
	const char *recipe;

	if (depth > DEEPEST || type == NULL)
		return false;
	if (type->kind != 'b' || (type->category == 'A' && type->of != NULL))
		return put_made(out, type, modifier, column, n, depth);
	if (is_text(type->name))
		put_words(out, column,
			  strcmp(type->name, "char") == 0 ? 1
			  : modifier > 4		  ? (size_t)modifier - 4
							  : 60,
			  n);
	else if (strcmp(type->name, "bool") == 0)
		text_put(out, n % 2 == 1 ? "true" : "false");
	else if (strcmp(type->name, "numeric") == 0)
		put_numeric(out, modifier, n);
	else if (strcmp(type->name, "bit") == 0 || strcmp(type->name, "varbit") == 0)
		put_bits(out, modifier, n);
	else if (is_vector(type->name))
		put_vector(out, type, modifier, n);
	else if ((recipe = recipe_find(type->name)) != NULL)
		put_recipe(out, recipe, n);
	else
		return false;
	return true;
}

bool value_known(const struct catalog_type *type)
{
	struct text out = {0};
	bool known = put_value(&out, type, -1, "x", 1, 0);

	text_free(&out);
	return known;
}

static void push(struct arena *arena, struct catalog_strings *list, const char *bytes, size_t size)
{
	for (size_t i = 0; i < list->count; i++)
		if (strlen(list->list[i]) == size && memcmp(list->list[i], bytes, size) == 0)
			return;
	ARENA_PUSH(arena, list->list, list->count, arena_copy(arena, bytes, size));
}

/* 'it''s' from its opening quote; gives what follows the closing one. */
static const char *read_string(struct arena *arena, struct catalog_strings *list, const char *s)
{
	struct text out = {0};

	text_add(&out, "", 0);
	for (s++; *s != '\0' && (*s != '\'' || s[1] == '\''); s++) {
		s += *s == '\'';
		text_char(&out, *s);
	}
	push(arena, list, out.data, out.size);
	text_free(&out);
	return *s == '\0' ? s : s + 1;
}

/* A number as it stands, and what lies just beside it; for text, words as long as that. */
static const char *read_number(struct arena *arena, struct catalog_strings *list, const char *s, bool number)
{
	char *end;
	double value = strtod(s, &end);
	struct text out = {0};

	push(arena, list, s, (size_t)(end - s));
	for (int d = -1; d <= 1 && number && value > -1e15 && value < 1e15; d += 2) {
		text_clear(&out);
		text_printf(&out, "%lld", (long long)value + d);
		push(arena, list, out.data, out.size);
	}
	for (int d = -1; d <= 1 && !number && value >= 1 && value <= 10000; d++) {
		text_clear(&out);
		for (long long i = 0; i < (long long)value + d; i++)
			text_char(&out, 'a');
		push(arena, list, out.data, out.size);
	}
	text_free(&out);
	return end;
}

static void constants_read(struct arena *arena, struct catalog_strings *strings, struct catalog_strings *numbers,
			   const char *s, bool number)
{
	while (*s != '\0') {
		if (*s == '\'') {
			s = read_string(arena, strings, s);
		} else if (*s == '"') {
			s += 1 + strcspn(s + 1, "\"");
			s += *s == '"';
		} else if (isalpha((unsigned char)*s) || *s == '_') {
			while (isalnum((unsigned char)*s) || *s == '_' || *s == '$')
				s++;
		} else if (isdigit((unsigned char)*s)) {
			s = read_number(arena, numbers, s, number);
		} else {
			s++;
		}
	}
}

/* What CHECKs with a pattern often ask for. */
// clang-format off
static const char *const shapes[] = {
	"user1@example.com", "user2@example.com", "https://example.com/1", "https://example.com/2", "slug-1",
	"slug-2", "abc", "ABC", "de", "en", "DE", "US", "en-US", "EUR", "USD", "a1", "#00ff01", "#a0b0c0",
	"00ff01", "12345", "1234567890", "+15550001", "+4930123456", "2024-01-01", "12:00", "1.0.0",
	"v1.0.0", "a_b", "A1B2C3", "dQw4w9WgXcQ", "00000000-0000-4000-8000-000000000001", "192.0.2.1", "{}",
	"x", "X", "1", "0", "-1", "example.com", "/path/1", "Word", "two words",
};
// clang-format on

static void shapes_add(struct arena *arena, struct catalog_strings *list)
{
	for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
		push(arena, list, shapes[i], strlen(shapes[i]));
}

static void rule_read(struct arena *arena, struct value_source *source, const struct catalog_rule *rule, bool alone)
{
	struct catalog_strings *strings = alone ? &source->first : &source->later;
	const struct catalog_type *type = source->column->type;
	bool number = is_number(type);

	/* A pattern is no value; bounds of a number (> 0) are met by most generated ones. */
	if (strchr(rule->definition, '~') != NULL)
		strings = &source->later;
	constants_read(arena, strings, rule->kind == 'b' ? strings : &source->later, rule->definition, number);
}

static void domain_read(struct arena *arena, struct value_source *source)
{
	for (const struct catalog_type *t = source->column->type; t != NULL && t->kind == 'd'; t = t->of)
		for (size_t i = 0; i + 1 < t->checks.count; i += 2)
			rule_read(arena, source,
				  &(struct catalog_rule){.kind = 'c', .definition = t->checks.list[i + 1]}, true);
}

struct value_source value_source(struct arena *arena, const struct catalog_table *table, size_t column)
{
	struct value_source source = {.column = &table->columns[column], .nullable = !table->columns[column].required};

	if (source.column->type == NULL)
		return source;
	for (size_t r = 0; r < table->rule_count; r++) {
		const struct catalog_rule *rule = &table->rules[r];
		if (rule->kind != 'c' && rule->kind != 'b')
			continue;
		for (size_t i = 0; i < rule->count; i++)
			if (rule->columns[i] == column)
				rule_read(arena, &source, rule, rule->count == 1 || rule->kind == 'b');
	}
	domain_read(arena, &source);
	/* Functions and triggers often want a list where the type says only JSON. */
	if (strncmp(source.column->type->name, "json", 4) == 0) {
		push(arena, &source.later, "[{\"n\": 1}]", 10);
		push(arena, &source.later, "[\"a\"]", 5);
		push(arena, &source.later, "[]", 2);
	}
	if (source.column->type->category == 'S' && (source.first.count > 0 || source.later.count > 0))
		shapes_add(arena, &source.later);
	else if (!value_known(source.column->type))
		shapes_add(arena, &source.later);
	return source;
}

size_t value_tries(const struct value_source *source)
{
	return source->first.count + GENERATED + source->later.count + (source->nullable ? 1 : 0);
}

static const char *generated(struct arena *arena, const struct catalog_column *column, size_t n)
{
	struct text out = {0};
	const char *value = "1";

	text_add(&out, "", 0);
	if (put_value(&out, column->type, column->modifier, column->name, n, 0))
		value = arena_copy(arena, out.data, out.size);
	text_free(&out);
	return value;
}

const char *value_get(struct arena *arena, const struct value_source *source, size_t row, size_t try)
{
	size_t first = source->first.count, later = source->later.count;

	if (try < first)
		return source->first.list[(row + try) % first];
	try -= first;
	if (try < GENERATED)
		return generated(arena, source->column, row + 1 + try * 7);
	try -= GENERATED;
	return try < later ? source->later.list[(row + try) % later] : NULL;
}

size_t value_brief_tries(const struct value_source *source, bool nulls)
{
	return source->first.count + BRIEF + (nulls && source->nullable ? 1 : 0);
}

const char *value_brief(struct arena *arena, const struct value_source *source, size_t row, size_t try)
{
	return try < source->first.count + BRIEF ? value_get(arena, source, row, try) : NULL;
}
