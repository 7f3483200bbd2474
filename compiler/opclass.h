/*
 * Operator classes as other objects name them: of those of one name, the one for an access method is meant; and the one
 * that is taken anyway is the same as none.
 */
#ifndef OPCLASS_H
#define OPCLASS_H

#include "model.h"

struct resolver;

/* The type whose operator classes a built-in type uses, or NULL where it cannot be told. */
const char *opclass_type(const struct type *type);
/* Looks one up for a type; says so when there is none. keeps: it has options, and stays though it is the usual one. */
void opclass_resolve(struct resolver *resolver, struct ref *ref, const char *method, const struct type *type,
		     bool keeps);
/* The one of ours that is taken for a type of ours where none is named, or NULL. */
const struct fact *opclass_usual(const struct model *model, const char *method, const struct type *type);

#endif
