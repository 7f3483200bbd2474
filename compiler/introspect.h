/*
 * A database as .chr text. A kind may have a query on PostgreSQL's catalogues, kind/<kind>.sql, whose rows are pieces of
 * the language; here the queries are put together to one script, and the rows of their answers into each other. The
 * text is then compiled like any other: there is no second way from an object to a fact.
 *
 * A query gives four columns, text or NULL:
 *   id      @id(catalogue, oid) of the object, or @part(catalogue, oid, column number); NULL: nothing hangs on it
 *   of      the id of the object that it hangs on; NULL: it stands at the top
 *   header  its statement, without ";" and block; for kinds among their parent's clauses, the clause
 *   block   statements in its block that are no facts of their own, or NULL
 * Names that lead a statement are in quotes, @name(), so that none is taken for a word of the language. The macros
 * are in introspect.c; and @15{a}{b} is a for PostgreSQL 15 and later, else b.
 */
#ifndef INTROSPECT_H
#define INTROSPECT_H

#include "base/text.h"
#include "model.h"

struct introspection;

struct introspection *introspection_new(struct arena *arena);
void introspection_free(struct introspection *introspection); /* what it took from the arena stays */
/* The script for a server of this version (15, 16 ...): one statement for each kind that has a query, in a transaction
 * that sees one state of the database. What stands in a schema that is extern in the model is not ours. */
void introspect_script(struct text *out, int version, const struct model *platform);
/* A row of the answer to the script's statement number (from 0); columns that it does not have are NULL. */
enum { INTROSPECT_COLUMNS = 4 };
void introspect_row(struct introspection *introspection, size_t statement,
		    const char *const values[INTROSPECT_COLUMNS]);
/* All rows as .chr; the name of the database; the schemas in which names without one are looked for, as SQL. */
void introspect_text(struct introspection *introspection, struct text *out);
const char *introspect_database(const struct introspection *introspection);
const char *introspect_search_path(const struct introspection *introspection);
/* The script that describes the objects which no kind's query gave; a row of NULL: it is none. false: there are none. */
bool introspect_unmodelled(const struct introspection *introspection, struct text *script);

#endif
