/*
 * The tree of a piece of SQL. libpg_query packs it into bytes, for other languages to unpack; so would we, at several times
 * the cost of the parser. Its call of the packing function is bound to one of ours (see pgquery.o in the Makefile), which
 * copies the tree instead.
 */
#ifndef SQLPARSE_H
#define SQLPARSE_H

#include <pg_query/pg_query.pb-c.h>

struct arena;

struct sql_parsed {
	const PgQuery__ParseResult *tree; /* in the arena; NULL: a fault */
	const char *fault;		  /* PostgreSQL's message, in the arena */
	int cursor;			  /* where: the number of a character, from 1; 0: nowhere */
};

struct sql_parsed sql_parse(struct arena *arena, const char *sql);

#endif
