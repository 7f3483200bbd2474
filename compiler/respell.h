/*
 * What cannot be told without a server (sqlnormal.h) is asked of the one that is compared with: it makes temporary objects of
 * both texts, prints them, and takes all of it back. What it prints alike is given the database's spelling in the schema.
 */
#ifndef RESPELL_H
#define RESPELL_H

#include "model.h"

/* from and to: one of them is what stands in the database at conninfo, the other a schema. */
void models_respell(const char *conninfo, struct model *from, struct model *to);

#endif
