/*
 * Functions that other objects name without their argument types: what an aggregate, a cast, an operator or a type
 * calls. Of the functions of that name the one is meant that takes what it will be called with.
 */
#ifndef ROUTINE_H
#define ROUTINE_H

#include "model.h"

/* Turns a reference that was looked up by name to the function that takes these types; says so when none of that name
 * takes so many. A type without a name may be any. */
void routine_settle(struct resolver *resolver, struct ref *ref, const struct type *const *types, size_t count);
/* What a function that is referred to returns; false: it cannot be told. count: of its arguments. */
bool routine_returns(struct model *model, const struct ref *ref, size_t count, struct type *type);
/* A built-in type by its name, for a list of types. */
struct type routine_type(struct model *model, const char *name);

#endif
