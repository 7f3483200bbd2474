/*
 * The proof of one migration: on a throwaway server the from-version is made and
 * filled with rows; up must lead to what the to-version's own create script makes, down
 * back to the from-version, and up again to the to-version. The judge is pg_dump -s, an
 * observer that shares no code with the planner; the rows are looked at before, between
 * and after, so that what is lost is exactly what the migration's header announces.
 * Plain SQL and names go in, so that this knows nothing of the model.
 */
#ifndef PROVE_H
#define PROVE_H

#include <stdbool.h>
#include <stddef.h>

struct arena;
struct scratch;
struct text;

/* What becomes of a column's values in up. Without a word from the caller a column
 * keeps its values (SAME), or they are CONVERTED when its type differs. */
enum prove_fate {
	PROVE_SAME,	 /* every value stays */
	PROVE_CONVERTED, /* the type changes: values may look different, null stays null; down brings them back */
	PROVE_FILLED,	 /* nulls may turn into values (backfill), and need not come back as nulls */
	PROVE_REWRITTEN, /* a hand-made step: anything may happen, down brings the values back */
};

/* A column that both versions have. Those with one name and fate SAME need not be listed. */
struct prove_column {
	const char *before, *after;
	enum prove_fate fate;
};

/* A table that both versions have and that changes its name, or has listed columns. */
struct prove_table {
	const char *schema_before, *before;
	const char *schema_after, *after;
	const struct prove_column *columns;
	size_t count;
};

/* Data that a script announces to destroy. For up in names of the from-version, for down
 * in names of the to-version. */
struct prove_loss {
	const char *schema, *table;
	const char *column; /* NULL: the whole table */
	bool possible;	    /* depends on the data (a narrower type): may happen or not */
};

struct prove_script {
	const char *sql; /* one transaction; may hold BEGIN and COMMIT of its own */
	bool alone; /* cannot run in a transaction (CREATE INDEX CONCURRENTLY): sent as it is, statement by statement */
};

struct prove_role {
	const char *name;
	const char *options; /* "NOLOGIN BYPASSRLS", or NULL */
};

struct prove_case {
	const char *name; /* for messages: "20250112000001_create_module_lessons" */
	const struct prove_role *roles;
	size_t role_count;
	const char *const *extensions; /* that any of the scripts needs */
	size_t extension_count;
	const char *setup; /* the stand-ins of extern things, run first in each database; or NULL */
	const char *from_sql, *to_sql;
	const char *settings; /* of the session in which queries are described; or NULL */
	const struct prove_script *up, *down;
	size_t up_count, down_count;
	const struct prove_table *tables;
	size_t table_count;
	const struct prove_loss *up_losses, *down_losses;
	size_t up_loss_count, down_loss_count;
	const char *parking; /* a schema that holds what is parked, and is no part of either version; or NULL */
};

enum prove_verdict {
	PROVE_PROVED,
	PROVE_FAILED,
	PROVE_SKIPPED, /* such a server cannot judge it */
	PROVE_BROKEN,  /* the server failed us, or a signal came */
};

enum prove_stage {
	PROVE_SERVER, /* nothing of the case's own */
	PROVE_SETUP,
	PROVE_FROM,
	PROVE_TO,
	PROVE_SEED,
	PROVE_UP,
	PROVE_DOWN,
	PROVE_UP_AGAIN,
	PROVE_QUERIES,
};

/* One fault. Strings that do not apply are NULL. */
struct prove_finding {
	enum prove_stage stage;
	const char *what;      /* one line: "after up, index by_name is missing" */
	const char *diff;      /* lines of "- expected" and "+ found" */
	const char *statement; /* the statement that failed, and what the server said of it */
	const char *sqlstate;
	const char *message;
	size_t script; /* up[script] or down[script] */
	size_t offset; /* byte in that script, with sqlstate; SIZE_MAX when unknown */
};

struct prove_times { /* milliseconds */
	double server, create, seed, up, down, up_again, dump, total;
};

struct prove_result {
	enum prove_verdict verdict;
	const char *reason; /* one line when not PROVED */
	const struct prove_finding *findings;
	size_t count;
	const char *const *notes; /* "physical column order of x differs", "no rows could be made for y" */
	size_t note_count;
	size_t tables, seeded, rows; /* tables of the from-version, those with rows, rows in all */
	const char *server;	     /* "PostgreSQL 15.20, ..." */
	struct prove_times times;
};

/* Runs cases one after the other on one server, and keeps what the next one can use:
 * a history's to-version is its next step's from-version. */
struct prover;

struct prover *prover_new(struct scratch *scratch);
void prover_free(struct prover *prover); /* drops its databases; does not close the server */

/* The result and its strings live in the arena. */
struct prove_result prove_run(struct prover *prover, const struct prove_case *wanted, struct arena *arena);

/* A statement of a program's, and what the program takes it for. Types as SQL spells them. */
struct prove_value {
	const char *name, *type;
	bool required; /* it is a table's column that is not null */
};

struct prove_query {
	const char *name; /* for messages: query "x" */
	const char *sql;
	const struct prove_value *parameters, *columns;
	size_t parameter_count, column_count;
	bool counts; /* nobody looks at its columns */
};

/* Describes each in a database of the to-version: the server must agree. */
struct prove_result prove_queries(struct prover *prover, const struct prove_case *wanted,
				  const struct prove_query *queries, size_t count, struct arena *arena);

/* The result for people: verdict, findings with their diffs, notes. Nothing for PROVED
 * without notes unless verbose. */
void prove_print(const struct prove_result *result, const char *name, bool verbose, struct text *out);

const char *prove_stage_name(enum prove_stage stage);

#endif
