/*
 * The graph of a plan's steps while it is made: for the files of the pass that orders them.
 */
#ifndef ORDER_H
#define ORDER_H

#include "plan.h"

struct edge {
	struct step *before, *after;
	bool soft;
	bool given_up; /* soft, and on a cycle */
	bool code;     /* after is code that mentions what before makes */
	bool cuts;     /* before must be committed before after can run */
};

struct label_use {
	struct step *label, *user;
};

struct order {
	struct plan *plan;
	struct edge *edges;
	size_t count;
	struct label_use *uses;
	size_t use_count;
};

void edge_add(struct order *order, struct step *before, struct step *after, bool soft);
/* The last of the steps that alter an item; NULL: there is none. */
struct step *last_alter(const struct item *item);
/* What comes before what where tables inherit (order_inherit.c). */
void edges_inherited(struct order *order);

#endif
