/*
 * Rows for every table of the from-version, that both versions accept: each row is also
 * tried, as it would be after the migration, in the to-version's database. So a
 * migration that adds a constraint is not failed for rows that no caller promised.
 */
#ifndef SEED_H
#define SEED_H

#include <stdbool.h>
#include <stddef.h>

struct arena;
struct db;
struct prove_case;

struct seed_result {
	size_t tables, seeded, rows;
	const char **notes; /* tables without rows, and why */
	size_t note_count;
};

/* Commits the rows in from; leaves nothing in to. false: see db_error of from, then to. */
bool seed_run(struct db *from, struct db *to, const struct prove_case *wanted, struct arena *arena,
	      struct seed_result *result);

#endif
