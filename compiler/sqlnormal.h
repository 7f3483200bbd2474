/*
 * The normal form of a piece of SQL: a text that is the same for all spellings of one expression or query, and never the
 * same for two different ones. PostgreSQL's parser is followed as far as it looks at types: which operator or overload it
 * takes, what it converts, what it makes of IN, BETWEEN and their like. So what a person wrote and what pg_get_expr and
 * its kin print of it come out the same, with no server. Where it cannot be told what a name means, the name is kept as it
 * was written; then two spellings may come out different that are the same.
 */
#ifndef SQLNORMAL_H
#define SQLNORMAL_H

#include "sqltree.h"

struct text;

/* false: it does not parse here, or is PL/pgSQL, and has no normal form. */
bool sql_normal(struct text *to, const struct sql_catalog *catalog, const struct sql_context *context, const char *sql,
		size_t size);

/* What the columns that a query gives hold, as far as that can be told. */
void sql_output_values(const struct sql_catalog *catalog, const struct sql_context *context, const char *sql,
		       size_t size, struct sql_value *values, size_t count);

/* A statement, as a server would describe it. */
enum sql_statement_kind { SQL_NO_STATEMENT, SQL_SELECTS, SQL_CHANGES, SQL_OTHER };
struct sql_description {
	enum sql_statement_kind kind; /* SQL_NO_STATEMENT: not one that parses */
	bool open;		      /* it gives columns that cannot be known */
	struct sql_value *columns;
	size_t column_count;
	struct sql_type
		*parameters; /* as many as the context has: the types that they have or were given; none: unknown */
	struct sql_mismatch mismatch;
};
void sql_describe(struct arena *arena, const struct sql_catalog *catalog, const struct sql_context *context,
		  const char *sql, size_t size, struct sql_description *out);

#endif
