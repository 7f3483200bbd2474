/*
 * Functions of the schema are called by queries that nobody has to write: "select * from f(:a)". What has a default may be
 * missing. A query that somebody has written under the same name stands instead.
 */
#ifndef CALLERS_H
#define CALLERS_H

#include "model.h"

/* Makes them up. Functions that SQL cannot call, or whose types are only told by a call, are left out. */
void callers_make(struct model *model);

#endif
