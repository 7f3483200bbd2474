/*
 * What a partition has from its parent: copies of the parent's columns, keys, checks, indexes and so on, made before
 * anything is resolved, so that whatever refers to a partition finds them.
 */
#ifndef INHERIT_H
#define INHERIT_H

#include "model.h"

void model_inherit(struct resolver *resolver);

#endif
