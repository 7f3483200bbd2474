/*
 * From PostgreSQL 18 on, NOT NULL is a constraint with a name: one that is given, or made up from those of the table and the
 * column as they were when it was made.
 */
#ifndef NOTNULL_H
#define NOTNULL_H

#include "model.h"

struct plan;

/* What a column's constraint is called. */
const char *not_null_name(const struct model *model, const struct fact *column);
/* Calls it what it is called in the new model, once table and column are called so. */
void not_null_rename(struct plan *plan, const struct fact *column);

#endif
