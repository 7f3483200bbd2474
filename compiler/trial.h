/*
 * A plan on trial: the prover's case is made of two models and the plans between them, and its verdict is
 * told. This is where the model meets prove.h, which knows only SQL.
 */
#ifndef TRIAL_H
#define TRIAL_H

#include "history.h"
#include "load.h"
#include "plan.h"

struct trial;

/* The SQL of both versions; it has to be asked for before they are compared with each other. */
struct trial_schemas {
	const char *setup, *from, *to;
	const char *name;
	struct model *before, *after;
};

/* A server to prove on; NULL, with a line on stderr, when there is none: nothing is proved then. */
struct trial *trial_open(struct workspace *workspace);
void trial_close(struct trial *trial);

void trial_schemas(struct model *before, struct model *after, struct trial_schemas *schemas);

/* true when proved, or skipped with the reason told; false when the migration fails, which was told. */
bool trial_plans(struct trial *trial, const struct trial_schemas *schemas, struct plan *up, struct plan *down);

/* The queries of a schema, against a database made from it. */
bool trial_queries(struct trial *trial, struct model *model);

/* The authored history, one migration after the other; its end must be what schema (the lock's model) creates. */
bool trial_history(struct trial *trial, const struct history *history, struct model *schema);

#endif
