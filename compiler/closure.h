/*
 * What goes along with a plan's items: for the files of the pass that looks for it.
 */
#ifndef CLOSURE_H
#define CLOSURE_H

#include "plan.h"

/* The clauses that make indexes shares of others, and those that make tables partitions. */
struct shares {
	const struct fact **before, **after, **partitions;
	size_t before_count, after_count, partition_count;
};

/* Has an item dropped and made again. */
void pull_in(struct plan *plan, struct item *item, const struct fact *because);

/* What must go along because indexes are shares in others, or PostgreSQL would take them for such (closure_shares.c). */
struct shares shares_find(struct plan *plan);
void shares_go_along(struct plan *plan, const struct shares *shares);
/* The same for the indexes of a table that is attached, or of a partition of a table of which an index is made. */
void lookalikes_again(struct plan *plan, const struct fact *heir, bool attached);

#endif
