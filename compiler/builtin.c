#include "builtin.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static const struct builtin_function functions[] = {
#define FUNCTION(name, min, max, kind, volatility, set, returns, since) \
	{name, min, max, kind, volatility, set, returns, since},
#include "builtin.def"
};

static const struct builtin_function supports[] = {
#define SUPPORT(name, min, max, kind, volatility, set, returns, since) \
	{name, min, max, kind, volatility, set, returns, since},
#include "builtin.def"
};

static const struct builtin_signature signatures[] = {
#define SIGNATURE(name, arguments, fallbacks, kind, returns, set, since) \
	{name, arguments, fallbacks, kind, returns, set, since},
#include "builtin.def"
};

static const struct builtin_operation operators[] = {
#define OPERATOR(name, left, right, result, since) {name, left, right, result, since},
#include "builtin.def"
};

static const struct builtin_facts types[] = {
#define TYPE(name, canonical, category, preferred, kind, of, collatable, since) \
	{name, canonical, category, preferred, kind, of, collatable, since},
#include "builtin.def"
};

static const struct builtin_cast casts[] = {
#define CAST(from, to, context, method, since) {from, to, context, method, since},
#include "builtin.def"
};

/* Words that are not in pg_type: the grammar knows them, or makes a column of them.
 * A bare char is not the type "char", hence the quotes there. */
static const struct spelling {
	const char *name;
	const char *canonical;
} spellings[] = {
	{"\"any\"", "\"any\""},
	{"\"char\"", "\"char\""},
	{"bigint", "bigint"},
	{"bigserial", "bigserial"},
	{"bit varying", "bit varying"},
	{"boolean", "boolean"},
	{"char", "character"},
	{"character", "character"},
	{"character varying", "character varying"},
	{"dec", "numeric"},
	{"decimal", "numeric"},
	{"double precision", "double precision"},
	{"float", "double precision"},
	{"int", "integer"},
	{"integer", "integer"},
	{"national character", "character"},
	{"nchar", "character"},
	{"real", "real"},
	{"serial", "serial"},
	{"serial2", "smallserial"},
	{"serial4", "serial"},
	{"serial8", "bigserial"},
	{"smallint", "smallint"},
	{"smallserial", "smallserial"},
	{"time with time zone", "time with time zone"},
	{"time without time zone", "time without time zone"},
	{"timestamp with time zone", "timestamp with time zone"},
	{"timestamp without time zone", "timestamp without time zone"},
};

static const struct opclass_row {
	struct builtin_opclass opclass;
	unsigned since;
} opclasses[] = {
#define OPCLASS(method, name, type, fallback, since) {{method, name, type, fallback}, since},
#include "builtin.def"
};

static const char *const relations[] = {
#define RELATION(name, since) name,
#include "builtin.def"
};

static const char *const roles[] = {
#define ROLE(name, since) name,
#include "builtin.def"
};

static const struct keyword {
	const char *word;
	char category;
	unsigned since;
} keywords[] = {
#define KEYWORD(word, category, since) {word, category, since},
#include "builtin.def"
};

static const char *const methods[] = {"btree", "hash", "gist", "gin", "spgist", "brin", "heap"};
static const char *const languages[] = {"internal", "c", "sql", "plpgsql"};
static const char *const schemas[] = {"pg_catalog", "information_schema", "pg_toast", "pg_temp"};
static const char *const collations[] = {"default", "C",	 "POSIX",	   "ucs_basic",
					 "unicode", "pg_c_utf8", "pg_unicode_fast"};
static const char *const pseudo_roles[] = {"public", "current_user", "current_role", "session_user"};

#define COUNT(list) (sizeof(list) / sizeof *(list))

static bool word_in(const char *word, const char *const *list, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(word, list[i]) == 0)
			return true;
	return false;
}

/* Every row of the tables begins with its name, so that one comparison serves all. */
static int row_compare(const char *name, const void *row)
{
	const char *other = *(const char *const *)row;
	int apart = (unsigned char)*name - (unsigned char)*other;

	return apart != 0 ? apart : strcmp(name, other);
}

/* bsearch() would call for each comparison. */
static const void *row_find(const char *name, const void *rows, size_t count, size_t size)
{
	for (const char *from = rows; count > 0;) {
		const char *middle = from + count / 2 * size;
		int apart = row_compare(name, middle);

		if (apart == 0)
			return middle;
		if (apart > 0)
			from = middle + size;
		count = apart > 0 ? count - count / 2 - 1 : count / 2;
	}
	return NULL;
}

static const struct builtin_function *function_find(const struct builtin_function *list, size_t count, const char *name,
						    unsigned nargs)
{
	const struct builtin_function *end = list + count;
	const struct builtin_function *f = row_find(name, list, count, sizeof *list);

	if (f == NULL || nargs == BUILTIN_ANY_NARGS)
		return f;
	while (f > list && strcmp(f[-1].name, name) == 0)
		f--;
	for (; f < end && strcmp(f->name, name) == 0; f++)
		if (nargs >= f->min && (nargs <= f->max || f->max == BUILTIN_VARIADIC))
			return f;
	return NULL;
}

const struct builtin_function *builtin_function(const char *name, unsigned nargs)
{
	return function_find(functions, COUNT(functions), name, nargs);
}

const struct builtin_function *builtin_support(const char *name, unsigned nargs)
{
	const struct builtin_function *f = builtin_function(name, nargs);

	return f != NULL ? f : function_find(supports, COUNT(supports), name, nargs);
}

static void each_name(const struct builtin_function *list, size_t count,
		      void (*visit)(void *context, const struct builtin_function *function), void *context)
{
	for (size_t i = 0; i < count; i++)
		if (i == 0 || strcmp(list[i].name, list[i - 1].name) != 0)
			visit(context, &list[i]);
}

void builtin_each_function(void (*visit)(void *context, const struct builtin_function *function), void *context)
{
	each_name(functions, COUNT(functions), visit, context);
}

bool builtin_operator(const char *name)
{
	return row_find(name, operators, COUNT(operators), sizeof *operators) != NULL;
}

const char *const *builtin_columns(const char *function)
{
	static const struct {
		const char *function;
		const char *columns[5];
	} known[] = {
		{"json_array_elements", {"value", "json"}},
		{"json_array_elements_text", {"value", "text"}},
		{"json_each", {"key", "text", "value", "json"}},
		{"json_each_text", {"key", "text", "value", "text"}},
		{"jsonb_array_elements", {"value", "jsonb"}},
		{"jsonb_array_elements_text", {"value", "text"}},
		{"jsonb_each", {"key", "text", "value", "jsonb"}},
		{"jsonb_each_text", {"key", "text", "value", "text"}},
	};

	for (size_t i = 0; i < COUNT(known); i++)
		if (strcmp(function, known[i].function) == 0)
			return known[i].columns;
	return NULL;
}

const char *builtin_type(const char *name)
{
	const struct spelling *s = row_find(name, spellings, COUNT(spellings), sizeof *spellings);
	const struct builtin_facts *t = s != NULL ? NULL : row_find(name, types, COUNT(types), sizeof *types);

	return s != NULL ? s->canonical : t != NULL ? t->canonical : NULL;
}

void builtin_each_type(void (*visit)(void *context, const char *name), void *context)
{
	for (size_t i = 0; i < COUNT(spellings); i++)
		visit(context, spellings[i].name);
	for (size_t i = 0; i < COUNT(types); i++)
		visit(context, types[i].name);
}

const struct builtin_facts *builtin_facts(const char *name)
{
	const struct builtin_facts *t = row_find(name, types, COUNT(types), sizeof *types);

	for (size_t i = 0; t == NULL && i < COUNT(types); i++)
		if (strcmp(types[i].canonical, name) == 0)
			t = &types[i];
	return t;
}

/* The rows of one name: the first of them, and how many. */
static const void *rows_find(const char *name, const void *rows, size_t all, size_t size, size_t *count)
{
	const char *from = row_find(name, rows, all, size), *end = (const char *)rows + all * size, *to = from;

	*count = 0;
	if (from == NULL)
		return NULL;
	while (from > (const char *)rows && row_compare(name, from - size) == 0)
		from -= size;
	while (to < end && row_compare(name, to) == 0)
		to += size;
	*count = (size_t)(to - from) / size;
	return from;
}

const struct builtin_signature *builtin_signatures(const char *name, size_t *count)
{
	return rows_find(name, signatures, COUNT(signatures), sizeof *signatures, count);
}

const struct builtin_operation *builtin_operations(const char *name, size_t *count)
{
	return rows_find(name, operators, COUNT(operators), sizeof *operators, count);
}

const struct builtin_cast *builtin_cast(const char *from, const char *to)
{
	size_t count;
	const struct builtin_cast *cast = rows_find(from, casts, COUNT(casts), sizeof *casts, &count);

	for (size_t i = 0; i < count; i++)
		if (strcmp(cast[i].to, to) == 0)
			return &cast[i];
	return NULL;
}

const struct builtin_opclass *builtin_opclass(const char *method, const char *name)
{
	for (size_t i = 0; i < COUNT(opclasses); i++) {
		const struct builtin_opclass *o = &opclasses[i].opclass;

		if (strcmp(o->name, name) == 0 && (method == NULL || strcmp(o->method, method) == 0))
			return o;
	}
	return NULL;
}

void builtin_each_opclass(const char *method, void (*visit)(void *context, const struct builtin_opclass *opclass),
			  void *context)
{
	for (size_t i = 0; i < COUNT(opclasses); i++)
		if (strcmp(opclasses[i].opclass.method, method) == 0)
			visit(context, &opclasses[i].opclass);
}

const struct builtin_opclass *builtin_opclass_for(const char *method, const char *type)
{
	for (size_t i = 0; i < COUNT(opclasses); i++) {
		const struct builtin_opclass *o = &opclasses[i].opclass;

		if (o->fallback && strcmp(o->type, type) == 0 && strcmp(o->method, method) == 0)
			return o;
	}
	return NULL;
}

char builtin_keyword(const char *word)
{
	const struct keyword *end = keywords + COUNT(keywords);
	const struct keyword *k = row_find(word, keywords, COUNT(keywords), sizeof *keywords);
	char category = 0;

	if (k == NULL)
		return 0;
	while (k > keywords && strcmp(k[-1].word, word) == 0)
		k--;
	for (; k < end && strcmp(k->word, word) == 0; k++)
		if (category != 'R' && k->category != 'U')
			category = k->category;
	return category != 0 ? category : 'U';
}

bool builtin_method(const char *name)
{
	return word_in(name, methods, COUNT(methods));
}

/* Which locales a server has is its operating system's affair: "en_US", "de_DE.utf8",
 * "sv-x-icu", "und-x-icu", "C.utf8". */
static bool locale_like(const char *name)
{
	size_t letters = strspn(name, "abcdefghijklmnopqrstuvwxyz");

	if (strncmp(name, "C.", 2) == 0 || strstr(name, "-x-icu") != NULL)
		return true;
	return (letters == 2 || letters == 3) && (name[letters] == '_' || name[letters] == '\0');
}

bool builtin_collation(const char *name)
{
	return word_in(name, collations, COUNT(collations)) || locale_like(name);
}

bool builtin_language(const char *name)
{
	return word_in(name, languages, COUNT(languages));
}

bool builtin_role(const char *name)
{
	return word_in(name, roles, COUNT(roles)) || word_in(name, pseudo_roles, COUNT(pseudo_roles));
}

bool builtin_relation(const char *name)
{
	return row_find(name, relations, COUNT(relations), sizeof *relations) != NULL;
}

bool builtin_schema(const char *name)
{
	return word_in(name, schemas, COUNT(schemas)) || strncmp(name, "pg_toast_temp_", 14) == 0 ||
	       strncmp(name, "pg_temp_", 8) == 0;
}

const char *builtin_system_column(const char *name)
{
	static const char *const columns[][2] = {{"tableoid", "oid"}, {"ctid", "tid"}, {"xmin", "xid"},
						 {"xmax", "xid"},     {"cmin", "cid"}, {"cmax", "cid"}};

	for (size_t i = 0; i < COUNT(columns); i++)
		if (strcmp(name, columns[i][0]) == 0)
			return columns[i][1];
	return NULL;
}
