/*
 * A connection to PostgreSQL. libpq comes in through dlopen at the first db_open,
 * because linking to it costs 20 ms at each start, offline commands included. Its
 * memory is owned here. Passwords reach no message: connection strings
 * are shown through db_redact only.
 */
#ifndef DB_H
#define DB_H

#include "base/text.h"

#include <stdbool.h>
#include <stddef.h>

struct arena;
struct db;
struct db_rows;

/* Why the last call on a connection failed. Strings live until the next call on it;
 * none is NULL, an absent one is "". */
struct db_error {
	char sqlstate[6];    /* "" when the server never answered */
	const char *message; /* the server's primary message, or libpq's */
	const char *detail;
	const char *hint;
	const char *context;				  /* of PL/pgSQL and other nested code */
	const char *schema, *table, *column, *constraint; /* what the fault is about */
	size_t position;    /* characters from 1 into the script; 0 when the server gives none */
	size_t offset;	    /* the same in bytes from 0; meaningful when position is not 0 */
	size_t statement;   /* how many statements of the script had ended before */
	const char *failed; /* that statement's text (failed_size bytes, not ended by NUL) in the script */
	size_t failed_size;
};

/* A URL (postgres://...) or conninfo text ("service=x dbname=y"). NULL with a message that
 * holds no password in error when it fails. */
struct db *db_open(const char *conninfo, struct text *error);

/* The same with one keyword overruled (often "dbname"). */
struct db *db_open_with(const char *conninfo, const char *keyword, const char *value, struct text *error);
void db_close(struct db *db); /* NULL is fine */

const struct db_error *db_error(const struct db *db);

/* The error as one paragraph: message, SQLSTATE, detail, hint, context. */
void db_error_print(const struct db_error *why, struct text *out);

/* Runs a script of any number of statements, in one implicit transaction unless it has
 * BEGIN and COMMIT of its own. false: see db_error. */
bool db_run(struct db *db, const char *script);

/* The same; visit gets the rows of each statement that has some, by its number from 0. They live until it returns. */
bool db_each(struct db *db, const char *script,
	     void (*visit)(void *closure, size_t statement, const struct db_rows *rows), void *closure);

/* One statement with parameters ($1 ...; NULL is null); NULL when it failed. */
struct db_rows *db_query(struct db *db, const char *sql, size_t count, const char *const *values);

size_t db_rows_count(const struct db_rows *rows);
size_t db_rows_columns(const struct db_rows *rows);
const char *db_rows_get(const struct db_rows *rows, size_t row, size_t column); /* NULL is null */
size_t db_rows_size(const struct db_rows *rows, size_t row, size_t column);	/* bytes of that value */
void db_rows_free(struct db_rows *rows);					/* NULL is fine */

/* What the server says that a statement takes and gives: types by their numbers; of a table's column, which that is. */
struct db_column {
	unsigned type, table;
	int number;
};
struct db_description {
	unsigned *parameters;
	struct db_column *columns;
	size_t parameter_count, column_count;
};
bool db_describe(struct db *db, struct arena *arena, const char *sql, struct db_description *out);

int db_version(const struct db *db); /* 150020 */

/* Appends a quoted literal ('it''s', or null) and a quoted identifier ("Us"); always quoted. */
void db_put_literal(struct text *out, const char *string);
void db_put_ident(struct text *out, const char *name);

/* Appends conninfo with the password, and whatever else is secret, as "***". */
void db_redact(struct text *out, const char *conninfo);

/* The same connection for another program's environment ("PGHOST=/tmp" ...), so that no password
 * stands in an argv; ends with NULL. NULL when conninfo is none. */
const char **db_environment(struct arena *arena, const char *conninfo, const char *database, struct text *error);

/* True for what names a server rather than a file: a URL, or keyword=value text. */
bool db_is_conninfo(const char *source);

/* The next statement of a script from *at on: its text without the comments and blanks before
 * it and without the semicolon; moves *at behind it. NULL at the end. Knows
 * strings, dollar quotes, comments, parentheses and BEGIN ATOMIC bodies. */
const char *db_statement(const char *script, size_t *at, size_t *size);

#endif
