/*
 * Part of a schema: what is not asked for becomes extern, and of what is extern only that stays which
 * the rest refers to.
 */
#ifndef SELECT_H
#define SELECT_H

#include "model.h"

/* Patterns are separated by commas: [KIND:]GLOB, where the glob is held against "schema.name", or the name of what has
 * no schema. With a KIND that stands in a block (grant, policy, trigger ...) it is that which is left out, of the
 * objects that match. NULL: no such list. false after a fault that was said. */
bool model_select(struct model *model, const char *only, const char *except);

/* Leaves out the extern objects that nothing of ours refers to, and what of the others nothing needs. */
void model_prune(struct model *model);

#endif
