/*
 * What names mean while the tree of a piece of SQL is walked: the relations of each
 * FROM, their columns, common table expressions, parameters and variables; and the
 * noting of references and faults. Private to sqltree.c, sqlwalk.c, sqlname.c and
 * sqlbody.c.
 */
#ifndef SQLSCOPE_H
#define SQLSCOPE_H

#include "sqltext.h"
#include "sqltree.h"

#include <stdint.h>

struct column {
	const char *name;
	const void *column;   /* the catalogue's, when it is just that column */
	const void *relation; /* and the catalogue's relation */
	bool derived;	      /* it came through a subquery, where renames end */
	bool star;	      /* its output name is that of the column itself, by * */
	const char *type;
	size_t location;
};

struct columns {
	struct column *list;
	size_t count;
	bool open; /* there may be more, of unknown names */
};

/* One entry of a FROM. */
struct item {
	const char *name;	/* what qualifies its columns; NULL: nothing does */
	const char *schema;	/* as written, of a relation without alias */
	const void *relation;	/* the catalogue's */
	struct columns columns; /* all of them, when listed; else the relation's are asked for */
	bool listed;
	bool alias; /* name is an alias, not the relation's own */
	bool qualified_only;
};

struct cte {
	struct cte *next;
	const char *name;
	const void *query; /* the statement, while it is being walked */
	const char *const *aliases;
	size_t alias_count;
	struct columns columns;
};

struct scope {
	struct scope *outer;
	struct item **items;
	size_t first; /* the entries that can be seen are items[first] to items[count - 1] */
	size_t count;
	struct cte *ctes;
	const char **merged; /* columns that USING made one of */
	size_t merged_count;
	bool natural; /* and NATURAL, of whatever both sides have */
};

struct named {
	struct named *next;
	const char *name;
};

struct walk {
	struct arena *arena;   /* of the result */
	struct arena *scratch; /* of the tree and the scopes */
	const struct sql_catalog *catalog;
	const struct sql_context *context;
	struct sql_result *out;
	const char *sql; /* the text that was parsed: the piece, wrapped */
	size_t size;
	size_t prefix; /* its bytes before the piece */
	size_t origin; /* where the piece stands in what the caller gave */
	size_t limit;  /* bytes from origin that are the piece */

	struct scope *scope;
	struct named *created; /* tables that the body creates itself */
	struct named *variables;
	size_t *taken; /* places of USING lists that have found their join */
	size_t taken_count;
	size_t reached;			 /* the furthest place seen in the FROM being read */
	unsigned lenient;		 /* above 0: references only, no faults */
	enum sql_reference_kind literal; /* what a literal cast to regclass names */
	bool wrapped;			 /* the SELECT that comes is ours, around an expression: it names no output */
	bool body;			 /* PL/pgSQL: names may be variables, and are looked up when it runs */
};

/* Part of a name, as it stands in the text. */
struct part {
	const char *name;
	size_t location;
	size_t length;
};

#define PARTS_MAX 4

/* The dotted name at a location of w->sql, at most PARTS_MAX parts; returns how many. */
size_t parts_read(struct walk *w, size_t location, struct part parts[PARTS_MAX]);

/* Notes. A reference is copied; its offset is that of the part. */
struct sql_reference *reference_note(struct walk *w, enum sql_reference_kind kind, struct part part);
void fault_note(struct walk *w, struct part part, const char *word, const char *suggestion, const char *hint,
		const char *format, ...) __attribute__((format(printf, 6, 7)));

struct scope *scope_push(struct walk *w);
void scope_pop(struct walk *w);
struct item *item_add(struct walk *w, struct item item, struct part at);
struct cte *cte_find(const struct walk *w, const char *name);
bool created_find(const struct walk *w, const char *name);
bool variable_find(const struct walk *w, const char *name);

/* Whether the item has the column; what it is goes to found. */
bool item_column(const struct walk *w, const struct item *item, const char *name, struct column *found);
bool item_open(const struct walk *w, const struct item *item);
/* All its columns, in order. */
struct columns item_columns(struct walk *w, const struct item *item);
/* The nearest entry of that name, from the inside out; schema may be NULL. */
struct item *item_find(const struct walk *w, const char *schema, const char *name);
void column_push(struct walk *w, struct columns *columns, struct column column);
/* Gives the first columns new names. */
void columns_rename(struct walk *w, struct columns *columns, const char *const *names, size_t count);

/* What a column name without qualifier may mean: the matches of the innermost scope that has
 * any. merged: they are one column, by USING. maybe: something in scope, up to there, has
 * columns that cannot be known. */
struct meanings {
	struct column found[8];
	const struct item *items[8];
	size_t count;
	bool merged;
	bool maybe;
};
struct meanings column_meanings(const struct walk *w, const char *name);

/* "did you mean": among the columns of one entry, or of all; among the entries' names. */
const char *column_nearest(const struct walk *w, const struct item *only, const char *name);
const char *item_nearest(const struct walk *w, const char *name);

#endif
