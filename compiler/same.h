/*
 * Whether two versions of one object are the same to PostgreSQL in a field: where it is SQL, in other words, once the names that
 * this version renames are followed, or in another spelling (sqlnormal.h).
 */
#ifndef SAME_H
#define SAME_H

#include "model.h"

/* Of two paired facts, in any field. (PostgreSQL does not follow names in bodies.) What is spelt
 * in another way, by people in both, is from then on spelt in the newer model as in the older, for that is what the
 * database has. */
bool same_field(struct model *before, const struct fact *a, struct model *after, const struct fact *b,
		const struct field *field, enum renames renames);

/* The SQL of a paired fact's field with the names of the other version, in the model's arena. */
struct sqltext sql_renamed(struct model *model, const struct fact *fact, const struct field *field);

/* Of two texts for one field of a fact. */
bool same_spelling(struct model *model, const struct fact *fact, const struct field *field, const struct sqltext *x,
		   const struct sqltext *y);

#endif
