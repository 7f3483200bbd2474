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

static const struct operator_row {
	const char *name;
	unsigned since;
} operators[] = {
#define OPERATOR(name, since) {name, since},
#include "builtin.def"
};

static const struct builtin_type {
	const char *name;
	const char *canonical;
	unsigned since;
} types[] = {
#define TYPE(name, canonical, since) {name, canonical, since},
#include "builtin.def"
};

/* Words that are not in pg_type: the grammar knows them, or makes a column of them.
 * A bare char is not the type "char", hence the quotes there. */
static const struct builtin_type spellings[] = {
	{"\"any\"", "\"any\"", 0},
	{"\"char\"", "\"char\"", 0},
	{"bigint", "bigint", 0},
	{"bigserial", "bigserial", 0},
	{"bit varying", "bit varying", 0},
	{"boolean", "boolean", 0},
	{"char", "character", 0},
	{"character", "character", 0},
	{"character varying", "character varying", 0},
	{"dec", "numeric", 0},
	{"decimal", "numeric", 0},
	{"double precision", "double precision", 0},
	{"float", "double precision", 0},
	{"int", "integer", 0},
	{"integer", "integer", 0},
	{"national character", "character", 0},
	{"nchar", "character", 0},
	{"real", "real", 0},
	{"serial", "serial", 0},
	{"serial2", "smallserial", 0},
	{"serial4", "serial", 0},
	{"serial8", "bigserial", 0},
	{"smallint", "smallint", 0},
	{"smallserial", "smallserial", 0},
	{"time with time zone", "time with time zone", 0},
	{"time without time zone", "time without time zone", 0},
	{"timestamp with time zone", "timestamp with time zone", 0},
	{"timestamp without time zone", "timestamp without time zone", 0},
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
static int row_compare(const void *name, const void *row)
{
	return strcmp(name, *(const char *const *)row);
}

static const void *row_find(const char *name, const void *rows, size_t count, size_t size)
{
	return bsearch(name, rows, count, size, row_compare);
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

void builtin_each_support(void (*visit)(void *context, const struct builtin_function *function), void *context)
{
	each_name(functions, COUNT(functions), visit, context);
	each_name(supports, COUNT(supports), visit, context);
}

bool builtin_operator(const char *name)
{
	return row_find(name, operators, COUNT(operators), sizeof *operators) != NULL;
}

const char *builtin_type(const char *name)
{
	const struct builtin_type *t = row_find(name, spellings, COUNT(spellings), sizeof *spellings);

	if (t == NULL)
		t = row_find(name, types, COUNT(types), sizeof *types);
	return t != NULL ? t->canonical : NULL;
}

void builtin_each_type(void (*visit)(void *context, const char *name), void *context)
{
	for (size_t i = 0; i < COUNT(spellings); i++)
		visit(context, spellings[i].name);
	for (size_t i = 0; i < COUNT(types); i++)
		visit(context, types[i].name);
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
