/*
 * Two models in, deltas out: no SQL, no order. Facts are paired first (fact.twin): by name, by "was",
 * and by the names that PostgreSQL made up before a rename; then each pair's fields are compared.
 */
#ifndef DIFF_H
#define DIFF_H

#include "model.h"

struct deltas {
	struct delta *list;
	size_t count;
	enum renames renames;
	bool externs; /* what is extern is to be made */
};

/* Pairs the facts of both models and lists what differs, in the order of the after model, what is gone last. */
struct deltas *diff_models(struct model *before, struct model *after);
/* What is extern in a model, as if it were to be made: for a throwaway server. */
struct deltas *diff_externs(struct model *empty, struct model *model);

/* Which fields of two paired facts differ: bit i, the kind's field i. */
uint64_t diff_fields(struct model *before, const struct fact *a, struct model *after, const struct fact *b,
		     enum renames renames);
/* The same differences the other way round: for the rollback. */
struct deltas *diff_swap(struct model *before, struct model *after, const struct deltas *deltas);

#endif
