/*
 * Facts from PostgreSQL's own catalogues: the functions, types, operator classes and other names
 * that every server has, from 15 on. The lists are in builtin.def, which builtin.sql
 * prints; the tables are const and are searched by halving.
 */
#ifndef BUILTIN_H
#define BUILTIN_H

#include <stdbool.h>
#include <stddef.h>

/* One row a name and run of argument counts; a name may have several rows. */
struct builtin_function {
	const char *name;
	unsigned char min;   /* arguments that a call must give */
	unsigned char max;   /* and may give; BUILTIN_VARIADIC when there is no end */
	char kind;	     /* 'f' function, 'a' aggregate, 'w' window function, 'p' procedure */
	char volatility;     /* 'i' immutable, 's' stable, 'v' volatile; the worst of its overloads */
	bool set;	     /* returns a set */
	const char *returns; /* type name as format_type prints it; "" when overloads differ */
	unsigned char since; /* major version that brought it; 0 for 15 and before */
};

#define BUILTIN_VARIADIC 255
#define BUILTIN_ANY_NARGS 0xffffu

/* NULL when there is none; nargs BUILTIN_ANY_NARGS takes the name alone. */
const struct builtin_function *builtin_function(const char *name, unsigned nargs);
void builtin_each_function(void (*visit)(void *context, const struct builtin_function *function), void *context);

/* The same of what other objects may name besides: functions that take or give "internal", which SQL cannot call. */
const struct builtin_function *builtin_support(const char *name, unsigned nargs);
bool builtin_operator(const char *name);
/* Of a function whose columns in FROM have names of their own, whatever alias it gets: name, type, name, type, ..., ended by
 * NULL; NULL: it has none, or nobody knows. */
const char *const *builtin_columns(const char *function);

/* The name as format_type prints it ("int4" and "int" are "integer"), without arrays and modifiers;
 * NULL when there is no such type. serial and its kin are given back as they are. */
const char *builtin_type(const char *name);
void builtin_each_type(void (*visit)(void *context, const char *name), void *context);

/* What the choice of operators, functions and casts goes by. Types go by their names in pg_type here. */
struct builtin_facts {
	const char *name;
	const char *canonical;
	char category;	/* pg_type.typcategory: N numbers, S strings, D dates and times, ... */
	bool preferred; /* in its category */
	char kind;	/* pg_type.typtype: b base, p pseudo, r range, m multirange */
	const char *of; /* of a range, the type of its bounds; of a multirange, its range; else "" */
	bool collatable;
	unsigned char since;
};
/* By its name in pg_type, or as format_type prints it. */
const struct builtin_facts *builtin_facts(const char *name);

/* One overload. arguments: types with spaces between, "_" before an array's, "..." before the last one where a call may
 * give any number of that array's elements. */
struct builtin_signature {
	const char *name;
	const char *arguments;
	unsigned char fallbacks; /* the last ones, which may be left out */
	char kind;
	const char *returns;
	bool set;
	unsigned char since;
};
/* The overloads of a name, one behind the other; NULL when there is none. */
const struct builtin_signature *builtin_signatures(const char *name, size_t *count);

struct builtin_operation {
	const char *name;
	const char *left; /* "" before what stands in front of its operand */
	const char *right;
	const char *result;
	unsigned char since;
};
const struct builtin_operation *builtin_operations(const char *name, size_t *count);

struct builtin_cast {
	const char *from;
	const char *to;
	char context; /* i implicit, a in assignments, e explicit */
	char method;  /* b the same bytes, f a function, i by way of text */
	unsigned char since;
};
const struct builtin_cast *builtin_cast(const char *from, const char *to);

/* Whether there is this operator class; method NULL takes any. type is the type it is for. */
struct builtin_opclass {
	const char *method;
	const char *name;
	const char *type;
	bool fallback; /* the default of its type */
};
const struct builtin_opclass *builtin_opclass(const char *method, const char *name);
void builtin_each_opclass(const char *method, void (*visit)(void *context, const struct builtin_opclass *opclass),
			  void *context);
/* The default operator class of a type, NULL when there is none. */
const struct builtin_opclass *builtin_opclass_for(const char *method, const char *type);

/* 'U' unreserved, 'C' not usable as a function or type, 'T' only as those, 'R' reserved; the
 * strictest of all versions. 0: not a keyword. */
char builtin_keyword(const char *word);
/* The type of a column that every table has (ctid); NULL: none of them is called so. */
const char *builtin_system_column(const char *name);

bool builtin_method(const char *name);	  /* btree, hash, gist, gin, spgist, brin; heap */
bool builtin_collation(const char *name); /* default, C, POSIX, ucs_basic, unicode, and any that looks like a locale */
bool builtin_language(const char *name);  /* internal, c, sql, plpgsql */
bool builtin_role(const char *name);	  /* pg_monitor and its kin; public, current_user, session_user */
bool builtin_relation(const char *name);  /* a table or view of pg_catalog */
bool builtin_schema(const char *name);	  /* pg_catalog, information_schema, pg_toast */

#endif
