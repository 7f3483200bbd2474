/*
 * A model as the catalogue that SQL is looked up in (sqltree.h): its relations, columns, functions and types.
 */
#ifndef CATALOG_H
#define CATALOG_H

#include "model.h"
#include "sqltree.h"

struct sql_catalog catalog_of(struct model *model);

#endif
