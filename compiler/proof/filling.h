/*
 * One row for one table: made from candidates, offered to both versions' databases, and
 * varied where one of them objects, by what the objection names.
 */
#ifndef FILLING_H
#define FILLING_H

#include "proof/catalog.h"
#include "proof/pairs.h"
#include "proof/seed.h"
#include "proof/value.h"

#include <stdbool.h>
#include <stddef.h>

struct db;
struct db_rows;
struct text;

/* What can be varied: a column, or a foreign key as a whole. */
struct knob {
	size_t at;    /* the try that is on; kept from row to row, because it worked */
	size_t steps; /* since this row began */
	size_t tries;
	bool sparse; /* null to begin with */
	bool brief;  /* at counts the brief tries */
};

/* Columns that a check wants to agree are varied together, like the digits of a counter. */
struct counter {
	struct knob *digits[24];
	size_t count;
	bool nulls; /* all combinations without nulls were tried */
	bool over;  /* all combinations were tried for this row */
};

struct filling {
	const struct catalog_table *table;
	const struct catalog_table *other; /* in the to-version, or NULL */
	const struct prove_table *pair;
	struct value_source *sources, *other_sources;
	struct knob *knobs; /* of the columns, then of the rules */
	struct counter counter;
	const char **values; /* of the row at hand, by column */
	bool *fixed;	     /* set by a foreign key already */
	const char ***rows;  /* as they are in the database */
	size_t row_count;
	bool wanted, busy, done, quiet; /* quiet: its triggers are off */
	bool unfollowed;		/* a row is in from that to did not take */
	bool loose;			/* converted columns get values of their own in to */
	const char *why;
};

enum side_state { SIDE_FRESH, SIDE_GOOD, SIDE_BAD };

struct side {
	struct db *db;
	struct catalog catalog;
	enum side_state state; /* of the savepoint */
};

struct seeding {
	struct arena *arena;
	const struct prove_case *wanted;
	struct side from, to;
	struct filling *fillings; /* by table of from */
	struct seed_result *result;
};

/* Adds a row to the table in both databases and to the filling's rows. */
bool filling_row(struct seeding *seeding, struct filling *filling, size_t row);

/* Where the candidates stand as a row begins. */
void filling_begin(struct filling *filling, size_t row);

/* Brings back the triggers that filling_row had to put off. */
void filling_end(struct seeding *seeding, struct filling *filling);

struct filling *filling_of(struct seeding *seeding, const struct catalog_table *table);

/* A statement behind a savepoint; NULL: it failed, and is undone by the next one. */
struct db_rows *side_run(struct side *side, const char *sql);

void put_table(struct text *out, const struct catalog_table *table);
bool is_key(const struct catalog_rule *rule); /* a foreign key that can be followed */

#endif
