/*
 * The walk over libpg_query's tree. It goes by protobuf reflection: a message that no
 * handler wants is only the sum of its parts, so that what PostgreSQL's grammar
 * adds needs no code here until it brings names of a new sort. Private to sqltree.c,
 * sqlwalk.c, sqlname.c and sqlbody.c.
 */
#ifndef SQLWALK_H
#define SQLWALK_H

#include "sqlscope.h"

#include <pg_query/pg_query.pb-c.h>

/* What a node wraps; NULL for none. */
const ProtobufCMessage *node_message(const PgQuery__Node *node);
void node_walk(struct walk *w, const PgQuery__Node *node);
void nodes_walk(struct walk *w, PgQuery__Node *const *nodes, size_t count);
void message_walk(struct walk *w, const ProtobufCMessage *message);
void parts_walk(struct walk *w, const ProtobufCMessage *message);

/* A statement; the columns that it gives. */
struct columns statement_walk(struct walk *w, const PgQuery__Node *node);
struct columns select_walk(struct walk *w, const PgQuery__SelectStmt *select);
/* The name that an output column gets, by PostgreSQL's rules. */
const char *target_name(const PgQuery__ResTarget *target);
struct columns outputs_walk(struct walk *w, PgQuery__Node *const *targets, size_t count, bool wrapped);

/* sqlquery.c: the parts of a query, in the scope that is open. */
void with_walk(struct walk *w, const PgQuery__WithClause *with);
void from_walk(struct walk *w, PgQuery__Node *const *nodes, size_t count);

/* sqlwrite.c */
struct columns insert_walk(struct walk *w, const PgQuery__InsertStmt *insert);
struct columns update_walk(struct walk *w, const PgQuery__UpdateStmt *update);
struct columns delete_walk(struct walk *w, const PgQuery__DeleteStmt *delete);
void merge_walk(struct walk *w, const PgQuery__MergeStmt *merge);

/* sqlname.c: the names in a tree. */
const char *string_of(const PgQuery__Node *node); /* NULL when it is no string */
struct part part_at(struct walk *w, size_t location);
size_t names_read(struct walk *w, int32_t location, PgQuery__Node *const *nodes, size_t count,
		  struct part parts[PARTS_MAX]);
const char *schema_of(const struct part *parts, size_t count);
const char *schema_keep(struct walk *w, const struct part *parts, size_t count);
void schema_note(struct walk *w, const struct part *parts, size_t count, const void *object);
bool schema_unknown(const struct walk *w, const char *schema, enum sql_reference_kind kind);
bool in_pg_catalog(const char *schema);
const char *dotted(struct walk *w, const struct part *parts, size_t count);
const void *relation_note(struct walk *w, const struct part *parts, size_t count, enum sql_reference_kind kind);
struct item relation_item(struct walk *w, const PgQuery__RangeVar *range, bool write);
/* Gives the first columns the names of an alias's list. */
void alias_walk(struct walk *w, struct columns *columns, const PgQuery__Alias *alias);
struct column column_walk(struct walk *w, const PgQuery__ColumnRef *ref, bool output);
/* Refers to all columns of an item, as a star at this place does, and puts them behind others. */
void item_spread(struct walk *w, const struct item *item, struct part star, struct columns *to);
struct columns star_walk(struct walk *w, const PgQuery__ColumnRef *ref);
void merged_fold(struct walk *w, struct columns *columns);
bool column_is_star(const PgQuery__ColumnRef *ref);
void column_note(struct walk *w, struct part part, const struct column *column, bool output);

/* sqlcall.c: functions, types and what else is looked up by name. */
void function_walk(struct walk *w, const PgQuery__FuncCall *call);
void type_walk(struct walk *w, const PgQuery__TypeName *type);
void type_of_column(struct walk *w, const struct part *parts, size_t count); /* table.column%type */
const char *type_text(struct walk *w, const PgQuery__TypeName *type);	     /* NULL when unsure */
void cast_walk(struct walk *w, const PgQuery__TypeCast *cast);
void collate_walk(struct walk *w, const PgQuery__CollateClause *collate);
void parameter_walk(struct walk *w, const PgQuery__ParamRef *parameter);
void subquery_fault(struct walk *w, struct part at);

/* sqltree.c: a part of what the caller gave is parsed and walked; prefix is what SQL it needs before it. */
enum piece_kind { PIECE_EXPRESSION, PIECE_QUERY, PIECE_STATEMENTS, PIECE_LOOSE };
struct piece {
	enum piece_kind kind;
	size_t offset;
	size_t size;
	const char *prefix;
	size_t blank_from; /* bytes to leave out: INTO and its targets */
	size_t blank_to;
};
struct columns piece_walk(struct walk *w, const char *sql, struct piece piece);

/* sqlnewer.c: the oldest server whose grammar may take what that of 15 refused, 0 for none. */
unsigned newer_syntax(const char *sql, size_t size, const char *message);
void mentions_walk(struct walk *w);

/* sqlbody.c: PL/pgSQL. */
void body_walk(struct walk *w, const char *sql, size_t size);

/* sqlcheck.c: w->sql is a body in which nothing wrong was found. */
void body_check(struct walk *w);

#endif
