/*
 * Did the rows survive? All rows are read before up, after up and after down, and what
 * is gone is held against what the migration announces: no more may be lost, and no less.
 */
#ifndef ROWS_H
#define ROWS_H

#include "proof/catalog.h"

#include <stdbool.h>
#include <stddef.h>

struct arena;
struct db;
struct prove_case;

struct rows_table {
	const char ***rows; /* values by column, NULL is null */
	size_t count;
};

struct rows_state {
	struct catalog catalog;
	struct rows_table *tables; /* by table of the catalog */
};

struct rows_verdict {
	struct arena *arena;
	const struct prove_case *wanted;
	const char **faults;
	size_t fault_count;
	const char **notes;
	size_t note_count;
};

/* Reads every table. false: see db_error. */
bool rows_load(struct rows_state *state, struct db *db, struct arena *arena);

/* What both versions have is as it was; what is announced to be lost is gone. */
void rows_judge_up(struct rows_verdict *verdict, const struct rows_state *before, const struct rows_state *after);

/* Everything is as it was, but for what was announced; what down takes was announced too. */
void rows_judge_down(struct rows_verdict *verdict, const struct rows_state *before, const struct rows_state *after,
		     const struct rows_state *back);

#endif
