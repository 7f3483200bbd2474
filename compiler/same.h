/*
 * Whether two pieces of SQL, of two versions of one object, are the same to PostgreSQL: in other words, once the names that
 * this version renames are followed, or in another spelling (sqlnormal.h).
 */
#ifndef SAME_H
#define SAME_H

#include "model.h"

/* Of two paired facts; renames: something is called otherwise. (PostgreSQL does not follow names in bodies.) */
bool same_sql(struct model *before, const struct fact *a, struct model *after, const struct fact *b,
	      const struct field *field, bool renames);

#endif
