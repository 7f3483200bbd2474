/*
 * A model as the catalogue that SQL is looked up in (sqltree.h): its relations, columns, functions and types.
 */
#ifndef CATALOG_H
#define CATALOG_H

#include "model.h"
#include "sqltree.h"

struct sql_catalog catalog_of(struct model *model);
/* Of the older of two models that were paired (fact.twin): names are those of the other. */
struct sql_catalog catalog_of_before(struct model *model);

/* As the model has it, without a length or precision; false: no value is of such a type. */
bool type_of_sql(struct model *model, const struct sql_type *from, struct type *to);

#endif
