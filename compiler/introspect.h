/*
 * A database as .chr text. Each kind has a query on PostgreSQL's catalogues whose rows are pieces of the language;
 * here the queries are put together to one script, and the rows of their answers into each other. The text is then
 * compiled like any other: there is no second way from an object to a fact.
 *
 * A kind's .catalog is a SELECT of four columns, text or NULL:
 *   id      the object as "<oid of its catalogue>.<oid>[.<column number>]"; NULL: nothing hangs on it
 *   of      the id of the object that it hangs on; NULL: it stands at the top
 *   header  its statement, without ";" and block; for kinds among their parent's clauses, the clause
 *   block   statements in its block that are no facts of their own, or NULL
 * Names in it are always in quotes (SQL_NAME): no name is a word of the language then. Two marks are replaced:
 *   @15{a}{b}  a for PostgreSQL 15 and later, else b
 *   @schema    the condition that objects of schema n are asked for
 */
#ifndef INTROSPECT_H
#define INTROSPECT_H

#include "base/text.h"
#include "model.h"

/* An identifier, a string and a schema's object as the language spells them. */
#define SQL_NAME(x) "'\"' || replace(" x ", '\"', '\"\"') || '\"'"
#define SQL_TEXT(x) "'''' || replace(" x ", '''', '''''') || ''''"
#define SQL_PATH(schema, x) SQL_NAME(schema) " || '.' || " SQL_NAME(x)
/* " clause <x>" when x is not NULL. */
#define SQL_CLAUSE(words, x) "coalesce(' " words " ' || " x ", '')"
#define SQL_WHEN(condition, words) "CASE WHEN " condition " THEN ' " words "' ELSE '' END"
/* reloptions and the like; pg_attver is PostgreSQL 15.20's own note on a column. */
#define SQL_OPTIONS(x) \
	"(SELECT '(' || string_agg(split_part(o, '=', 1) || CASE WHEN position('=' IN o) > 0 THEN ' = ' || " SQL_TEXT( \
		"substr(o, position('=' IN o) + 1)") " ELSE '' END, ', ') || ')' FROM unnest(" x \
						     ") o WHERE o NOT LIKE 'pg_attver=%')"

/* " collate <name>" where it is not the type's own. */
#define SQL_COLLATION(own, usual) \
	"CASE WHEN " own " = " usual " THEN '' ELSE coalesce((SELECT ' collate ' || " SQL_PATH( \
		"l.nspname", \
		"k.collname") " FROM pg_collation k JOIN pg_namespace l ON l.oid = k.collnamespace WHERE k.oid = " own \
			      "), '') END"
/* What a row of pg_sequence counts. */
#define SQL_COUNTER(s) \
	"' start ' || " s ".seqstart || ' increment ' || " s ".seqincrement || ' minvalue ' || " s \
	".seqmin || ' maxvalue ' || " s ".seqmax || ' cache ' || " s ".seqcache || " SQL_WHEN(s ".seqcycle", "cycle")

/* The ids of what is in a catalogue. */
#define ID_RELATION(oid) "'1259.' || " oid
#define ID_COLUMN(oid, number) "'1259.' || " oid " || '.' || " number
#define ID_TYPE(oid) "'1247.' || " oid
#define ID_FUNCTION(oid) "'1255.' || " oid
#define ID_SCHEMA(oid) "'2615.' || " oid
#define ID_CONSTRAINT(oid) "'2606.' || " oid
#define ID_TRIGGER(oid) "'2620.' || " oid
#define ID_POLICY(oid) "'3256.' || " oid
#define ID_EXTENSION(oid) "'3079.' || " oid

/* No extension's object; those go and come with it. */
#define OF_NO_EXTENSION(catalog, oid) \
	"NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = '" catalog "'::regclass AND e.objid = " oid \
	" AND e.deptype = 'e')"

struct introspection;

struct introspection *introspection_new(struct arena *arena);
/* The script for a server of this version (15, 16 ...): one statement for each kind that has a query, and a transaction
 * around them that sees one state of the database. Before its kinds' statements it has INTROSPECT_BEFORE. */
enum { INTROSPECT_BEFORE = 2 };
void introspect_script(struct text *out, int version);
/* The kind that the script's statement number (from 0) asks for; NULL: it asks for none. */
const struct kind *introspect_kind(size_t statement);
/* A row of its answer. */
void introspect_row(struct introspection *introspection, const struct kind *kind, const char *const values[4]);
/* All rows as .chr. */
void introspect_text(struct introspection *introspection, struct text *out);

#endif
