/*
 * What a table has from its parents: copies of their columns and checks, and for a partition of keys, indexes and so on,
 * made before anything is resolved, so that whatever refers to them finds them.
 */
#ifndef INHERIT_H
#define INHERIT_H

#include "model.h"

void model_inherit(struct resolver *resolver);

#endif
