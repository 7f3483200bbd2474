/*
 * NOT NULL is a constraint with a name, a domain's from PostgreSQL 17 on, a column's from 18 on: one that is given, or made up
 * from those of the table and the column, or of the domain, as they were when it was made.
 */
#ifndef NOTNULL_H
#define NOTNULL_H

#include "model.h"

struct plan;

/* All ask of a column or a domain. Whether it is NOT NULL. */
bool is_not_null(const struct fact *fact);
/* Whether that is a constraint with a name for the server of a model. */
bool not_null_named(const struct model *model, const struct fact *fact);
/* What the constraint is called; and what it is when no name is given. */
const char *not_null_name(const struct model *model, const struct fact *fact);
const char *not_null_usual_name(const struct model *model, const struct fact *fact);
/* Calls it what it is called in the new model, once table and column are called so. */
void not_null_rename(struct plan *plan, const struct fact *fact);

#endif
