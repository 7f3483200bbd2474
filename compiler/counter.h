/*
 * What a sequence counts: the options that a sequence and an identity column share. An option that says
 * what PostgreSQL takes anyway is no option, so that two spellings of one sequence are equal.
 */
#ifndef COUNTER_H
#define COUNTER_H

#include "model.h"

struct counter {
	struct integer start, increment, minimum, maximum, cache;
	bool cycle;
	struct span start_at, increment_at, minimum_at, maximum_at, cache_at; /* where their values were written */
	bool no_minimum, no_maximum, no_cycle; /* read, then forgotten: they are what is taken anyway */
};

/* Rows of a field table for the counter at a member of a struct. */
#define COUNTER_FIELDS(st, m) \
	FIELD_AS(st, m.start, "start", .flags = F_BARE), FIELD_AS(st, m.increment, "increment", .flags = F_BARE), \
		FIELD_AS(st, m.minimum, "minvalue", .flags = F_BARE), \
		FIELD_AS(st, m.maximum, "maxvalue", .flags = F_BARE), FIELD_AS(st, m.cache, "cache", .flags = F_BARE), \
		FIELD_AS(st, m.cycle, "cycle", .flags = F_BARE)

/* Reads one option; false when none stands there. */
bool counter_read(struct reader *reader, struct counter *counter);
/* Says what is wrong with it, as the type (NULL: bigint) allows, and takes away what goes without saying. */
void counter_settle(struct model *model, struct counter *counter, const char *type, struct span span);
/* Writes the options, each with its space before it. */
void counter_write(struct writer *writer, const struct counter *counter);
/* Writes the options that differ, for ALTER; set: "SET " in front of each, as an identity column has it. */
void counter_write_changes(struct writer *writer, const struct counter *before, const struct counter *after, bool set);
/* ALTER SEQUENCE is refused while the last value lies outside of the new bounds, even where the sequence was never used:
 * writes the statement that moves it inside first; false: none is needed. */
bool counter_write_move(struct writer *writer, const struct counter *before, const struct counter *after,
			const char *schema, const char *name);
/* Writes the statement that makes a new sequence go on behind the values that a column has already. */
void counter_write_start(struct writer *writer, const struct counter *counter, const struct fact *column,
			 const char *name);
/* Whether it is one of the types that a sequence can count in; NULL counts in bigint. */
bool counter_type(const char *type);

#endif
